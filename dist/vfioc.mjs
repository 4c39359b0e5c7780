#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md
var Fv=Object.create;var $a=Object.defineProperty;var Bv=Object.getOwnPropertyDescriptor;var Zv=Object.getOwnPropertyNames;var jv=Object.getPrototypeOf,Vv=Object.prototype.hasOwnProperty;var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ro=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},I=(e,t)=>{for(var n in t)$a(e,n,{get:t[n],enumerable:!0})},Uv=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of Zv(t))!Vv.call(e,s)&&s!==n&&$a(e,s,{get:()=>t[s],enumerable:!(r=Bv(t,s))||r.enumerable});return e};var qv=(e,t,n)=>(n=e!=null?Fv(jv(e)):{},Uv(t||!e||!e.__esModule?$a(n,"default",{value:e,enumerable:!0}):n,e));function so(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(so);case"map":{let t=Object.create(null);for(let n of[...e.entries.keys()].
sort()){let r=e.entries.get(n);r&&(t[n]=so(r.value))}return t}}}function Kv(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t==
"number"){let n=e.items[t];return n&&{value:n}}}function oo(e,t,n="value"){let r={value:e};for(let s of t){let o=Kv(r.value,s);if(!o)return r.key??Gv(r.value);r=
o}return n==="key"&&r.key?r.key:r.value.span}function Gv(e){if(e.kind==="map")for(let t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var io=m(
()=>{"use strict"});var p,_a,lt,R=m(()=>{"use strict";io();p=e=>e,_a="⟨",lt=class{#t=[];#e=new Set;#n;set document(t){this.#n=t}reporter(t){return(n,r,...[s])=>{let o=t[n];if(!o)
throw new Error(`no code is called ${n}`);this.#o({code:n,severity:o.severity,message:o.message(s??{}),remedy:o.remedy(s??{}),...this.#r(r)})}}adopt(t){this.#o(
t)}#r(t){if(t==="call")return{};if("file"in t)return{file:t.file};if("span"in t)return t.path?{span:t.span,path:t.path}:{span:t.span};if(!this.#n)throw new Error(
"a path was reported before a document was read");return{path:t.path,span:oo(this.#n,t.path,t.on)}}#o(t){let n=`${t.code}\0${t.message}\0${t.span?.source.name}\0${t.
span?.start}\0${t.path?.join("\0")}\0${t.file}`;this.#e.has(n)||(this.#e.add(n),this.#t.push(t))}get failed(){return this.#t.some(t=>t.severity==="error")}sorted(t=[]){
let n=r=>r.span?t.indexOf(r.span.source):-1;return[...this.#t].sort((r,s)=>n(r)-n(s)||(r.span?.start??-1)-(s.span?.start??-1))}}});var Zt,xt,Sa,xd,Hv,tr,nr=m(()=>{"use strict";R();Zt=1048576,xt=64,Sa=1e4,xd=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,Hv=e=>JSON.stringify(e),tr={"yaml-s\
yntax":p({severity:"error",about:"value",message:({problem:e})=>`this is not valid YAML: ${e}`,remedy:({remedy:e})=>e,explain:"A spec is YAML 1.2 (https://yaml.\
org/spec/1.2.2/) or JSON, which is part of it. The text breaks the rules of the language at this place, or made them impossible to follow a little before it. At\
 most 20 such places are shown.",example:{fails:`iommu: { passthrough: true
⟨kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"tab-indentation":p({severity:"error",about:"value",message:()=>"a tab is used as indentation",remedy:()=>"indent with spaces, two for each level",explain:"\
YAML forbids tabs as indentation, since editors disagree about how wide they are (https://yaml.org/spec/1.2.2/#61-indentation-spaces). Tabs elsewhere are fine.",
example:{fails:`iommu:
⟨	passthrough: true
`,passes:`iommu:
  passthrough: true
`}}),"control-character":p({severity:"error",about:"value",message:({character:e})=>`the control character ${e} stands in the text`,remedy:()=>"remove it, or sa\
ve the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits",explain:"YAML allows no control characters but tab\
, line feed and carriage return with line feed (https://yaml.org/spec/1.2.2/#51-character-set). They come from files saved as UTF-16 or with the line ends of ol\
d systems, and cannot be seen in an editor.",example:{fails:`kernel: { params: ["quiet⟨\0"] }
`,passes:`kernel: { params: ["quiet"] }
`}}),"too-deeply-nested":p({severity:"error",about:"value",message:()=>`maps and lists stand more than ${xt} deep inside one another`,remedy:()=>"write it flatt\
er; no part of a spec needs such depth",explain:`Reading stops at ${xt} levels, so that no text can exhaust the memory of the machine that reads it.`,example:{fails:`\
kernel: { params: ${"[".repeat(xt-2)}⟨[${"]".repeat(xt-1)} }
`,passes:`kernel: { params: [] }
`}}),"several-documents":p({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one document in a file; give several fil\
es on the command line to merge them",explain:"YAML can hold several documents in one file, set apart by ---. Which of them is the spec would be a guess.",example:{
fails:`iommu: { passthrough: true }
⟨---
kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"yaml-directive":p({severity:"error",about:"value",message:({directive:e})=>`the directive ${e} is not supported`,remedy:()=>"remove the line; a spec is re\
ad as YAML 1.2",explain:"%YAML 1.1 would make yes, no, on and off mean true and false, and %TAG would rename tags. A spec must mean the same wherever it is read\
, so only %YAML 1.2 is taken.",example:{fails:`⟨%YAML 1.1
---
iommu: { passthrough: true }
`,passes:`%YAML 1.2
---
iommu: { passthrough: true }
`}}),"unknown-tag":p({severity:"error",about:"value",message:({tag:e})=>`the tag ${e} is not known`,remedy:()=>"remove the tag; a text that begins with ! goes i\
n quotes",explain:"A tag says what type a value has. A spec knows the types of its fields itself, and reads no types but those of YAML's core schema (https://ya\
ml.org/spec/1.2.2/#103-core-schema).",example:{fails:`iommu: { passthrough: ⟨!flag true }
`,passes:`iommu: { passthrough: true }
`}}),"tag-changes-value":p({severity:"error",about:"value",message:({tag:e,kind:t})=>`the tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in q\
uotes and a number, true or false without",explain:"A tag of the core schema is taken where it says what the value is without it. Where it would turn one type i\
nto another, the value is better written as what it is meant to be.",example:{fails:`host: { name: !!str ⟨8 }
`,passes:`host: { name: !!str box }
`}}),"unknown-alias":p({severity:"error",about:"value",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`wr\
ite &${e} before the value that is meant, above this line, or put the text in quotes`,explain:"An alias repeats the value that carries an anchor of the same nam\
e, and that value must be complete before the alias (https://yaml.org/spec/1.2.2/#71-alias-nodes). An alias cannot stand inside its own anchor.",example:{fails:`\
host: { users: [⟨*admin] }
`,passes:`host: { users: [&admin alex, *admin] }
`}}),"alias-expansion":p({severity:"error",about:"value",message:()=>`aliases repeat more than ${Sa} values, or nest them more than ${xt} deep`,remedy:()=>"use \
fewer aliases, or write the values out",explain:"Aliases of aliases can turn a few lines into more values than any memory holds. What they may repeat is bounded\
; anchors that no alias refers to cost nothing and are not counted.",example:{fails:`a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, ⟨*c]
`,passes:`kernel: { params: [&quiet quiet, *quiet] }
`}}),"merge-key":p({severity:"error",about:"value",message:()=>"the merge key << is not part of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value b\
y an alias, or put the common part in a file of its own and give both files",explain:"YAML 1.1 had << to take over the keys of another map; YAML 1.2 dropped it.\
 Several files on the command line are merged from left to right instead: maps deeply, lists and scalars replaced.",example:{fails:`iommu: { ⟨<<: { passthrough:\
 true } }
`,passes:`iommu: { passthrough: true }
`}}),"key-not-text":p({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name b\
efore the colon":`put the key in quotes: ${Hv(e)}`,explain:"Keys of a spec are names. YAML reads 8, true and null as other types, and allows lists and maps as k\
eys; a name that looks like one of them goes in quotes.",example:{fails:`networks: { ⟨8: { type: nat } }
`,passes:`networks: { "8": { type: nat } }
`}}),"reserved-key":p({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"choose another name",explain:"Programs writte\
n in JavaScript, this one among them, give the names __proto__, constructor and prototype a meaning of their own. They are refused everywhere, so that no such n\
ame is lost or does harm on the way.",example:{fails:`networks: { ⟨__proto__: { type: nat } }
`,passes:`networks: { proto: { type: nat } }
`}}),"duplicate-key":p({severity:"error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"keep one of the two\
, or bring what stands under them together",explain:"A map has each key once (https://yaml.org/spec/1.2.2/#3213-node-comparison). Which of two was meant would b\
e a guess, and other programs guess differently.",example:{fails:`iommu: { passthrough: true, ⟨passthrough: false }
`,passes:`iommu: { passthrough: false }
`}}),"missing-value":p({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({key:e})=>`write what it is set to (${e}: true, sa\
y), or null to leave it unset`,explain:"In braces YAML allows a key alone and takes null for its value, which a spec reads as unset. Somebody who writes the key\
 seldom means that.",example:{fails:`iommu: { ⟨passthrough }
`,passes:`iommu: { passthrough: true }
`}}),"number-out-of-range":p({severity:"error",about:"value",message:({text:e})=>`${e} is not a number that can be kept exactly`,remedy:()=>"write a smaller num\
ber, or put it in quotes where a text is meant",explain:"Whole numbers are exact up to 9007199254740991. Beyond it, and for .inf and .nan, another number would \
be used than the one that was written.",example:{fails:`version: ⟨9007199254740993
`,passes:`version: 1
`}}),"number-leading-zero":p({severity:"error",about:"value",message:({text:e})=>`the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it\
 in quotes where a text is meant; octal is 0o17",explain:"YAML 1.2 reads 010 as ten, YAML 1.1 as eight, and a text such as a vendor or device id would lose its \
zeros. So such a number is refused.",example:{fails:`version: ⟨01
`,passes:`version: 1
`}}),"broken-unicode":p({severity:"error",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both halves\
 of its \\u escape",explain:"An escape from \\ud800 to \\udfff is one half of a pair that together stand for a character. Alone it is no character and cannot be w\
ritten to a file.",example:{fails:`host: { name: ⟨"box\\ud83d" }
`,passes:`host: { name: "box" }
`}}),"root-not-a-map":p({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"write keys at the\
 start of lines, each with a colon and a space after it, such as version: 1",explain:"The outermost value of a spec is a map. An empty file is an empty map.",example:{
fails:`⟨- version: 1
`,passes:`version: 1
`}}),"named-file":p({severity:"error",about:"value",message:({file:e,reason:t})=>`the file ${e} ${t}`,remedy:()=>"correct the name; it is looked up beside the f\
ile that names it, unless it begins with /",explain:"Files that a spec names are read when it compiles, relative to the file that names them. The name must be t\
hat of a regular file that can be read and is not too large.",example:{fails:`host: { facts: ⟨./no-such-facts.json }
`,passes:`host: { name: box }
`}}),"file-not-utf8":p({severity:"error",about:"file",message:({byte:e,line:t})=>`byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8",explain:"\
A spec is UTF-8 text, with or without a byte order mark. Other encodings would be read as other characters."}),"file-too-large":p({severity:"error",about:"file",
message:({limit:e})=>`the file has more than ${xd(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that",explain:`A spec has at most ${xd(Zt)}\
, so that a wrong file name does not fill the memory.`}),"file-missing":p({severity:"error",about:"file",message:()=>"there is no such file",remedy:()=>"correct\
 the name; it is looked up from the current directory",explain:"The file that was to be read does not exist under the name that was given."}),"file-is-directory":p(
{severity:"error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml",explain:"A spec is read from a file. The Ni\
xOS option also takes a directory, and reads host.yaml in it."}),"file-not-regular":p({severity:"error",about:"file",message:()=>"this is a device, pipe or sock\
et and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input",explain:"Reading a device or a pipe can wait for ever or neve\
r end, and could not be done twice with the same result."}),"file-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,
remedy:()=>"see to its permissions, and to those of the directories above it",explain:"The file exists and the operating system refused to read it."}),"stdin-tw\
ice":p({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once",explain:"Standard input can be read once\
 only."})}});import{createHash as Xv}from"node:crypto";import{closeSync as Wv,constants as kd,fstatSync as Jv,openSync as Yv,readSync as Qv,statSync as ew}from"node:fs";import{
dirname as tw,isAbsolute as nw,resolve as Aa}from"node:path";function zd(e,t,n){let r=new Map,s=!1,o=(i,a,c)=>{let u=Xv("sha256").update(i).digest("hex");r.set(
`${c??""}\0${a}`,c===void 0?{path:a,sha256:u}:{path:a,from:c,sha256:u})};return{readInput(i){let a=i==="-"?$d:i;if(i==="-"&&s){n("stdin-twice","call");return}i===
"-"&&(s=!0);let c=i==="-"?e.stdin(Zt):e.read(Aa(t,i),Zt);if("problem"in c){rw(a,c,n);return}return o(c,a),{name:a,bytes:c}},readBeside(i,a,c,u=Zt){if(a.options!==
void 0&&!nw(i)){n("named-file",c,{file:i,reason:"must be named by an absolute path in NixOS options"});return}let l=a.name===$d?t:tw(Aa(t,a.name)),d=i.includes(
"\0")?{problem:"missing"}:e.read(Aa(l,i),u);if("problem"in d){n("named-file",c,{file:i,reason:sw(d,u)});return}return o(d,i,a.name),d},get read(){return[...r.values()]}}}
function rw(e,t,n){switch(t.problem){case"missing":n("file-missing",{file:e});break;case"directory":n("file-is-directory",{file:e});break;case"not-regular":n("f\
ile-not-regular",{file:e});break;case"too-large":n("file-too-large",{file:e},{limit:Zt});break;case"unreadable":n("file-unreadable",{file:e},{reason:t.reason});
break}}function sw(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe\
 or socket and not a regular file";case"too-large":return`has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}function _d(e,t){return e.
isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}function Sd(e){let t=za(e);return t==="ENOENT"||t===
"ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its s\
ymbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function Ad(e,t){let n=[],r=0;for(;;){let s=new Uint8Array(
65536),o=ow(e,s);if(o===0)return Buffer.concat(n);if(r+=o,r>t)return{problem:"too-large"};n.push(s.subarray(0,o))}}function ow(e,t){for(;;)try{return Qv(e,t)}catch(n){
if(za(n)==="EOF")return 0;if(za(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var $d,Cd,za,Ca=m(()=>{"use strict";nr();$d=
"<stdin>";Cd={read(e,t){let n;try{let r=_d(ew(e),t);return r||(n=Yv(e,kd.O_RDONLY|kd.O_NONBLOCK),_d(Jv(n),t)??Ad(n,t))}catch(r){return Sd(r)}finally{n!==void 0&&
Wv(n)}},stdin(e){try{return Ad(0,e)}catch(t){return Sd(t)}}};za=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""});var Pd,Nd=m(()=>{Pd={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matching libvirt d\
omain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["dist","schema","modules","CHANGELOG.md","THIRD-PAR\
TY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","check:style":"\
biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm run check:fresh",test:"npm run check && vitest ru\
n --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mj\
s"},devDependencies:{"@biomejs/biome":"^2.6.8","@types/node":"^20.19.43",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.\
1.12",yaml:"2.9",zod:"4.6"}}});var rr,ao=m(()=>{"use strict";Nd();rr=Pd.version});import{lstatSync as aw,mkdirSync as cw,readdirSync as uw,readFileSync as lw,renameSync as dw,rmdirSync as fw,statSync as Od,unlinkSync as mw,writeFileSync as pw}from"node:fs";
import{dirname as hw}from"node:path";function Id(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function Td(e){if(Od(
e,{throwIfNoEntry:!1})?.isDirectory())return;let t=hw(e);t!==e&&Td(t),cw(e)}var Yr,gw,co,Ed,uo=m(()=>{"use strict";Yr=e=>e instanceof Error&&"code"in e&&"syscal\
l"in e,gw={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk qu\
ota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"\
the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"\
too many files are open",EFBIG:"the file would be too large"},co=e=>gw[e.code??""]??e.code??"unknown error";Ed={kind:e=>Id(aw(e,{throwIfNoEntry:!1})),target:e=>Id(
Od(e,{throwIfNoEntry:!1})),read:e=>lw(e),list:e=>uw(e).sort(),makeDirectory:Td,create:(e,t)=>pw(e,t,{flag:"wx"}),rename:(e,t)=>dw(e,t),remove:e=>mw(e),removeDirectory:e=>fw(
e)}});function Me(e,t){if(e.length>100)return;let n=[...e.toLowerCase()],r=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,s;for(let o of[...new Set(t)].sort()){if(o===e)
continue;let i=[...o.toLowerCase()];if(Math.abs(i.length-n.length)>r)continue;let a=yw(n,i);if(!(a>r||a===r&&s!==void 0)&&(s=o,r=a,a===0))break}return s}function yw(e,t){
let n=[],r=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s+=1){let o=[s];for(let i=1;i<=t.length;i+=1){let a=e[s-1]===t[i-1],c=Math.min((r[i]??
0)+1,(o[i-1]??0)+1,(r[i-1]??0)+(a?0:1));s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),o.push(c)}n=r,r=o}return r[t.length]??0}var Cn=m(
()=>{"use strict"});var lo,Na,bw,vw,kt,Nn=m(()=>{"use strict";R();lo=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Na=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,
bw={"missing-command":p({severity:"error",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands",explain:"The first word af\
ter vfioc says what to do, such as compile or check."}),"unknown-command":p({severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({
nearest:e})=>Na(e,"vfioc --help lists the commands"),explain:"The first word after vfioc says what to do, such as compile or check. This word is none of them."}),
"unknown-flag":p({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>Na(e,`${t} --help lists \
the flags`),explain:"Each command has its own flags; a flag that it does not have is an error, since leaving it out would do something else than was asked. A fi\
le whose name begins with a dash is given after --, or as ./-name."}),"missing-flag-value":p({severity:"error",about:"call",message:({flag:e,value:t})=>`${e} ne\
eds a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`,explain:"The flag is followed by its value\
, or has it after an equals sign. An empty value is none."}),"needless-flag-value":p({severity:"error",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({
flag:e})=>`write ${e} alone`,explain:"The flag switches something on by being there."}),"repeated-flag":p({severity:"error",about:"call",message:({flag:e})=>`${e}\
 is given more than once`,remedy:()=>"give it once",explain:"A flag has one value. Which of several was meant would be a guess."}),"invalid-flag-value":p({severity:"\
error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`,explain:"\
The flag takes one of a few words."}),"conflicting-flags":p({severity:"error",about:"call",message:({one:e,other:t})=>`${e} and ${t} cannot be given together`,remedy:()=>"\
leave one of them out",explain:"The two flags ask for things of which only one can be done, such as writing nothing and overwriting."}),"missing-argument":p({severity:"\
error",about:"call",message:({command:e,name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`,explain:"The command was given le\
ss than it needs, such as no spec to read."}),"needless-argument":p({severity:"error",about:"call",message:({command:e,word:t})=>`${e} has no use for ${t}`,remedy:({
command:e})=>`leave it out; ${e} --help shows how it is called`,explain:"The command was given more words than it knows what to do with."}),"unknown-code":p({severity:"\
error",about:"call",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({nearest:e})=>Na(e,"vfioc explain lists the codes"),explain:"A code stands in \
brackets at the beginning of a diagnostic, as in error[unknown-key]."})},vw={"output-not-a-directory":p({severity:"error",about:"file",message:()=>"the output d\
irectory is something else than a directory",remedy:()=>"name another with -o, or move this out of the way",explain:"What compiles is several files, so it needs\
 a directory. It is made where there is nothing of its name."}),"output-foreign":p({severity:"error",about:"file",message:()=>"this file was not written by vfio\
c, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force",explain:"The manifest in the output directory lists wh\
at vfioc wrote there. A file that stands where one has to be written and that the manifest does not list is somebody else’s, and is left alone."}),"output-edi\
ted":p({severity:"error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({what:e})=>e===
"removed"?"move it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force",
explain:"The manifest in the output directory holds the hash of every file that vfioc wrote there. This one has another hash now, so somebody has put work into \
it that would be lost. What the spec has no field for can be said in the NixOS configuration beside the module, or in the XML that a guest’s xml names."}),"ou\
tput-in-the-way":p({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({force:e})=>e?"\
move it away, or replace it with --force":"move it away",explain:"vfioc writes plain files and directories. It never writes through a symbolic link, since that \
would change a file somewhere else, and never removes a directory that holds something."}),"output-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`\
what is there cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it",explain:"Before anything is written, what is t\
here is compared with what the manifest says, so that nobody’s work is overwritten. That needs to read it."}),"output-unwritable":p({severity:"error",about:"f\
ile",message:({reason:e,begun:t})=>`this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?
"mend that and run the command again: it finishes what was begun":"mend that and run the command again",explain:"Every file is written whole beside its place be\
fore the first one is put there, and the manifest comes last. So a full disk changes nothing, and a run that was interrupted is seen and finished by the next."}),
"output-differs":p({severity:"error",about:"file",message:({line:e})=>`this is not what the spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`\
run ${e}`,explain:"compile --check compares the output directory with what the spec compiles to now, and writes nothing."}),"output-missing":p({severity:"error",
about:"file",message:e=>"the spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`,explain:"compile --check compares the output dire\
ctory with what the spec compiles to now, and writes nothing."}),"output-stale":p({severity:"error",about:"file",message:e=>"vfioc wrote this file, and the spec\
 compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`,explain:"compile --check compares the output directory with what the spec compiles t\
o now, and writes nothing. A guest or a network that is no longer in the spec leaves a file behind."})},kt={...bw,...vw}});function le(e){if(e&&typeof e=="object")switch(e[Re]){case Pn:case In:return!0}return!1}function ze(e){if(e&&typeof e=="object")switch(e[Re]){case fo:case Pn:case We:case In:
return!0}return!1}var fo,mo,Pn,Oa,We,In,Re,$t,po,tt,ae,M,On,ho,G=m(()=>{fo=Symbol.for("yaml.alias"),mo=Symbol.for("yaml.document"),Pn=Symbol.for("yaml.map"),Oa=
Symbol.for("yaml.pair"),We=Symbol.for("yaml.scalar"),In=Symbol.for("yaml.seq"),Re=Symbol.for("yaml.node.type"),$t=e=>!!e&&typeof e=="object"&&e[Re]===fo,po=e=>!!e&&
typeof e=="object"&&e[Re]===mo,tt=e=>!!e&&typeof e=="object"&&e[Re]===Pn,ae=e=>!!e&&typeof e=="object"&&e[Re]===Oa,M=e=>!!e&&typeof e=="object"&&e[Re]===We,On=e=>!!e&&
typeof e=="object"&&e[Re]===In;ho=e=>(M(e)||le(e))&&!!e.anchor});function en(){throw new Error("vfioc only reads YAML")}var Qr=m(()=>{});var $w,_w,_t,Ta=m(()=>{G();Qr();$w={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},_w=e=>e.replace(/[!,[\]{}]/g,t=>$w[t]),_t=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),s=r.
shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[o,i]=r;return this.tags[o]=i,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[o]=r;if(o==="1.1"||o==="1.2")return this.yaml.
version=o,!0;{let i=/^\d+\.\d+$/.test(o);return n(6,`Unsupported YAML version ${o}`,i),!1}}default:return n(0,`Unknown directive ${s}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,r,s]=t.match(/^(.*!)([^!]*)$/s);s||n(`The ${t} tag has no suffi\
x`);let o=this.tags[r];if(o)try{return o+decodeURIComponent(s)}catch(i){return n(String(i)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+_w(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(t&&r.length>0&&ze(t.contents)){let o={};en(t.contents,(i,a)=>{ze(a)&&a.tag&&(o[a.tag]=
!0)}),s=Object.keys(o)}else s=[];for(let[o,i]of r)o==="!!"&&i==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(i)))&&n.push(`%TAG ${o} ${i}`);return n.join(`\

`)}};_t.defaultYaml={explicit:!1,version:"1.2"};_t.defaultTags={"!!":"tag:yaml.org,2002:"}});function Ld(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Ea(e){let t=new Set;return en(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Da(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Fd(e,t){
let n=[],r=new Map,s=null;return{onAnchor:o=>{n.push(o),s??(s=Ea(e));let i=Da(t,s);return s.add(i),i},setAnchors:()=>{for(let o of n){let i=r.get(o);if(typeof i==
"object"&&i.anchor&&(M(i.node)||le(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:r}}var Ma=m(()=>{G();Qr()});function go(){throw new Error("vfioc only reads YAML")}var Ra=m(()=>{});function me(e,t,n){if(Array.isArray(e))return e.map((r,s)=>me(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||!ho(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=o=>{r.res=o,delete n.onCreate};let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var tn=m(()=>{G()});var nn,yo=m(()=>{Ra();G();tn();nn=class{constructor(t){Object.defineProperty(this,Re,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:o}={}){if(!po(t))throw new TypeError("A document \
argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=me(this,"",i);if(typeof s==
"function")for(let{count:c,res:u}of i.anchors.values())s(u,c);return typeof o=="function"?go(o,{"":a},"",a):a}}});function bo(e,t,n){if($t(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(le(t)){let r=0;for(let s of t.items){let o=bo(e,s,n);o>
r&&(r=o)}return r}else if(ae(t)){let r=bo(e,t.key,n),s=bo(e,t.value,n);return Math.max(r,s)}return 1}var Tn,vo=m(()=>{Ma();Qr();G();yo();tn();Tn=class extends nn{constructor(t){
super(fo),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],en(t,{Node:(o,i)=>{($t(i)||ho(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));
let s;for(let o of r){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&n){let{anchors:o,doc:i,maxAliasCount:a}=n,c=o.get(s);if(c||(me(s,null,n),c=o.get(s)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
bo(i,s,o)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;if(t){if(Ld(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let o=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}return s}}});function jt(){throw new Error("vfioc only reads YAML")}var es=m(()=>{});function ts(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let i=[];i[o]=r,r=i}else r=new Map([[o,r]])}
return jt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var ir,or,wo=m(()=>{es();G();yo();ir=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,or=class extends nn{constructor(t,n){super(t),Object.defineProperty(
this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(n.schema=t),n.items=n.items.map(r=>ze(r)||ae(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(ir(t))this.add(n);else{let[r,...s]=t,
o=this.get(r,!0);if(le(o))o.addIn(s,n);else if(o===void 0&&this.schema)this.set(r,ts(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. R\
emaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(le(s))return s.deleteIn(r);throw new Error(`Expec\
ted YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,o=this.get(r,!0);return s.length===0?!n&&M(o)?o.value:o:le(o)?o.getIn(s,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!ae(n))return!1;let r=n.value;return r==null||t&&M(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let s=this.get(n,!0);return le(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let o=this.get(r,
!0);if(le(o))o.setIn(s,n);else if(o===void 0&&this.schema)this.set(r,ts(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${s}`)}}}});function Bd(){throw new Error("vfioc only reads YAML")}var Zd=m(()=>{});function La(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Fa=m(()=>{});var xo,N,$e=m(()=>{G();yo();tn();xo=e=>!e||typeof e!="function"&&typeof e!="object",N=class extends nn{constructor(t){super(We),this.value=t}toJSON(t,n){return n?.
keep?this.value:me(this.value,t,n)}toString(){return String(this.value)}};N.BLOCK_FOLDED="BLOCK_FOLDED";N.BLOCK_LITERAL="BLOCK_LITERAL";N.PLAIN="PLAIN";N.QUOTE_DOUBLE=
"QUOTE_DOUBLE";N.QUOTE_SINGLE="QUOTE_SINGLE"});function Za(e,t,n){let r=Vd(e,n);if(On(r))for(let s of r.items)Ba(e,t,s);else if(Array.isArray(r))for(let s of r)Ba(e,t,s);else Ba(e,t,r)}function Ba(e,t,n){let r=Vd(
e,n);if(!tt(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[o,i]of s)t instanceof Map?t.has(o)||t.set(o,i):t instanceof
Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function Vd(e,t){
return e&&$t(t)?t.resolve(e.doc,e):t}var ko,dt,jd,$o=m(()=>{G();$e();ko="<<",dt={identify:e=>e===ko||typeof e=="symbol"&&e.description===ko,default:"key",tag:"t\
ag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new N(Symbol(ko)),{addToJSMap:Za}),stringify:()=>ko},jd=(e,t)=>(dt.identify(t)||M(t)&&(!t.type||t.
type===N.PLAIN)&&dt.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===dt.tag&&n.default)});function Ud(){throw new Error("vfioc only reads YAML")}var qd=m(()=>{});function _o(e,t,{key:n,value:r}){if(ze(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(jd(e,n))Za(e,t,r);else{let s=me(n,"",e);if(t instanceof Map)t.set(s,me(r,s,e));else if(t instanceof
Set)t.add(s);else{let o=Sw(n,s,e),i=me(r,o,e);o in t?Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[o]=i}}return t}function Sw(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(ze(e)&&n?.doc){let r=Ud(n.doc,{});r.anchors=new Set;for(let o of n.anchors.keys())r.anchors.add(o.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(0,36)+'..."'),La(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var ja=m(()=>{Fa();$o();qd();G();tn()});function ar(e,t,n){let r=jt(e,void 0,n),s=jt(t,void 0,n);return new ce(r,s)}var ce,rn=m(()=>{es();Zd();ja();G();ce=class e{constructor(t,n=null){Object.defineProperty(
this,Re,{value:Oa}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return ze(n)&&(n=n.clone(t)),ze(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.
mapAsMap?new Map:{};return _o(n,r,this)}toString(t,n,r){return t?.doc?Bd(this,t,n,r):JSON.stringify(this)}}});function So(){throw new Error("vfioc only reads YAML")}var Va=m(()=>{});function sn(e,t){let n=M(t)?t.value:t;for(let r of e)if(ae(r)&&(r.key===t||r.key===n||M(r.key)&&r.key.value===n))return r}var de,on=m(()=>{Va();ja();wo();G();rn();
$e();de=class extends or{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Pn,t),this.items=[]}static from(t,n,r){let{keepUndefined:s,replacer:o}=r,
i=new this(t),a=(c,u)=>{if(typeof o=="function")u=o.call(n,c,u);else if(Array.isArray(o)&&!o.includes(c))return;(u!==void 0||s)&&i.items.push(ar(c,u,r))};if(n instanceof
Map)for(let[c,u]of n)a(c,u);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),
i}add(t,n){let r;ae(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new ce(t,t?.value):r=new ce(t.key,t.value);let s=sn(this.items,r.key),o=this.schema?.sortMapEntries;
if(s){if(!n)throw new Error(`Key ${r.key} already set`);M(s.value)&&xo(r.value)?s.value.value=r.value:s.value=r.value}else if(o){let i=this.items.findIndex(a=>o(
r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=sn(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=sn(this.items,t)?.value;return(!n&&M(s)?s.value:s)??void 0}has(t){return!!sn(this.items,t)}set(t,n){this.add(new ce(t,n),!0)}toJSON(t,n,r){
let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let o of this.items)_o(n,s,o);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.
items)if(!ae(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.
assign({},t,{allNullValues:!0})),So(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}}});var ft,cr=m(()=>{G();on();ft={collection:"map",default:!0,nodeClass:de,tag:"tag:yaml.org,2002:map",resolve(e,t){return tt(e)||t("Expected a mapping for this tag"),
e},createNode:(e,t,n)=>de.from(e,t,n)}});function Ao(e){let t=M(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ce,an=m(()=>{es();Va();
wo();G();$e();tn();Ce=class extends or{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(In,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let n=Ao(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Ao(t);if(typeof r!="number")return;let s=this.items[r];return!n&&M(s)?s.
value:s}has(t){let n=Ao(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Ao(t);if(typeof r!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[r];M(s)&&xo(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let o of this.items)r.push(me(o,
String(s++),n));return r}toString(t,n,r){return t?So(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):
JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,o=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof s=="function"){let c=n instanceof
Set?a:String(i++);a=s.call(n,c,a)}o.items.push(jt(a,void 0,r))}}return o}}});var mt,ur=m(()=>{G();an();mt={collection:"seq",default:!0,nodeClass:Ce,tag:"tag:yaml.org,2002:seq",resolve(e,t){return On(e)||t("Expected a sequence for this ta\
g"),e},createNode:(e,t,n)=>Ce.from(e,t,n)}});function ns(){throw new Error("vfioc only reads YAML")}var zo=m(()=>{});var cn,rs=m(()=>{zo();cn={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},
t),ns(e,t,n,r)}}});var En,Co=m(()=>{$e();En={identify:e=>e==null,createNode:()=>new N(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new N(
null),stringify:({source:e},t)=>typeof e=="string"&&En.test.test(e)?e:t.options.nullStr}});var ss,Ua=m(()=>{$e();ss={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new N(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ss.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}}});function Ne(){throw new Error("vfioc only reads YAML")}var lr=m(()=>{});var No,Po,Io,qa=m(()=>{$e();lr();No={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ne},Po={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():Ne(e)}},Io={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new N(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Ne}});function Kd(e,t,n){let{value:r}=e;return Oo(r)&&r>=0?n+r.toString(t):Ne(e)}var Oo,Ka,To,Eo,Do,Ga=m(()=>{lr();Oo=e=>typeof e=="bigint"||Number.isInteger(e),Ka=(e,t,n,{
intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);To={identify:e=>Oo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Ka(
e,2,8,n),stringify:e=>Kd(e,8,"0o")},Eo={identify:Oo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ka(e,0,10,n),stringify:Ne},Do={
identify:e=>Oo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ka(e,2,16,n),stringify:e=>Kd(e,16,"0x")}});var Gd,Hd=m(()=>{cr();Co();ur();rs();Ua();qa();Ga();Gd=[ft,mt,cn,En,ss,To,Eo,Do,No,Po,Io]});function Xd(e){return typeof e=="bigint"||Number.isInteger(e)}var Mo,Aw,zw,Wd,Jd=m(()=>{$e();cr();ur();Mo=({value:e})=>JSON.stringify(e),Aw=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Mo},{identify:e=>e==null,createNode:()=>new N(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Mo},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Mo},{identify:Xd,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>Xd(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Mo}],zw={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Wd=[ft,mt].concat(
Aw,zw)});var os,Ha=m(()=>{$e();zo();os={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(
e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,s,o){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";
for(let u=0;u<i.length;++u)c+=String.fromCharCode(i[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=N.BLOCK_LITERAL),t!==N.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),u=Math.ceil(a.length/
c),l=new Array(u);for(let d=0,f=0;d<u;++d,f+=c)l[d]=a.substr(f,c);a=l.join(t===N.BLOCK_LITERAL?`
`:" ")}return ns({comment:e,type:t,value:a},r,s,o)}}});function Xa(e,t){if(On(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!ae(r)){if(tt(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=r.items[0]||new ce(new N(null));if(r.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let o=s.value??s.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=s}e.items[n]=ae(r)?r:new ce(r)}}else t("Expected a sequence for this tag");return e}function Wa(e,t,n){let{replacer:r}=n,s=new Ce(e);s.
tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(o++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let u=Object.keys(i);if(u.length===
1)a=u[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=i;s.items.push(ar(a,c,n))}return s}var is,Ro=m(()=>{G();rn();
$e();an();is={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Xa,createNode:Wa}});var dr,as,Ja=m(()=>{G();tn();on();an();Ro();dr=class e extends Ce{constructor(){super(),this.add=de.prototype.add.bind(this),this.delete=de.prototype.delete.bind(
this),this.get=de.prototype.get.bind(this),this.has=de.prototype.has.bind(this),this.set=de.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.
toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let o,i;if(ae(s)?(o=me(s.key,"",n),i=me(s.value,o,n)):o=me(s,"",n),r.has(o))throw new Error(
"Ordered maps must not include duplicate keys");r.set(o,i)}return r}static from(t,n,r){let s=Wa(t,n,r),o=new this;return o.items=s.items,o}};dr.tag="tag:yaml.or\
g,2002:omap";as={collection:"seq",identify:e=>e instanceof Map,nodeClass:dr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Xa(e,t),r=[];for(let{key:s}of n.
items)M(s)&&(r.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new dr,n)},createNode:(e,t,n)=>dr.
from(e,t,n)}});function Yd({value:e,source:t},n){return t&&(e?Ya:Qa).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Ya,Qa,Qd=m(()=>{$e();Ya={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new N(!0),stringify:Yd},Qa={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new N(!1),stringify:Yd}});var ef,tf,nf,rf=m(()=>{$e();lr();ef={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ne},tf={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():Ne(e)}},nf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new N(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:Ne}});function Lo(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let i=BigInt(e);return s==="-"?BigInt(-1)*i:i}let o=parseInt(e,n);return s==="-"?-1*o:o}function ec(e,t,n){let{value:r}=e;if(cs(r)){
let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return Ne(e)}var cs,sf,of,af,cf,uf=m(()=>{lr();cs=e=>typeof e=="bigint"||Number.isInteger(e);sf={identify:cs,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Lo(e,2,2,n),stringify:e=>ec(e,2,"0b")},of={identify:cs,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Lo(e,1,8,n),stringify:e=>ec(e,8,"0")},af={identify:cs,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Lo(e,0,10,n),stringify:Ne},cf={identify:cs,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,n)=>Lo(e,2,16,n),stringify:e=>ec(e,16,"0x")}});var fr,us,tc=m(()=>{G();rn();on();fr=class e extends de{constructor(t){super(t),this.tag=e.tag}add(t){let n;ae(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?n=new ce(t.key,null):n=new ce(t,null),sn(this.items,n.key)||this.items.push(n)}get(t,n){let r=sn(this.items,t);return!n&&ae(r)?M(r.key)?r.key.
value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=sn(this.items,t);
r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new ce(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){
let{replacer:s}=r,o=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof s=="function"&&(i=s.call(n,i,i)),o.items.push(ar(i,null,r));return o}};
fr.tag="tag:yaml.org,2002:set";us={collection:"map",identify:e=>e instanceof Set,nodeClass:fr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>fr.from(
e,t,n),resolve(e,t){if(tt(e)){if(e.hasAllNullValues(!0))return Object.assign(new fr,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function nc(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=i=>t?BigInt(i):Number(i),o=r.replace(/_/g,"").split(":").reduce((i,a)=>i*s(60)+s(a),s(0));return n===
"-"?s(-1)*o:o}function lf(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return Ne(e);let r="";t<0&&(r="-",t*=n(-1));
let s=n(60),o=[t%s];return t<60?o.unshift(0):(t=(t-o[0])/s,o.unshift(t%s),t>=60&&(t=(t-o[0])/s,o.unshift(t))),r+o.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Fo,Bo,mr,rc=m(()=>{lr();Fo={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>nc(e,n),stringify:lf},Bo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>nc(e,!1),stringify:lf},mr={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(mr.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,s,o,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-
1,s,o||0,i||0,a||0,c),l=t[8];if(l&&l!=="Z"){let d=nc(l,!1);Math.abs(d)<30&&(d*=60),u-=6e4*d}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var sc,df=m(()=>{cr();Co();ur();rs();Ha();Qd();rf();uf();$o();Ja();Ro();tc();rc();sc=[ft,mt,cn,En,Ya,Qa,sf,of,af,cf,ef,tf,nf,os,dt,as,is,us,Fo,Bo,mr]});function Zo(e,t,n){let r=ff.get(t);if(r&&!e)return n&&!r.includes(dt)?r.concat(dt):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let o=Array.from(ff.keys()).
filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(
e))for(let o of e)s=s.concat(o);else typeof e=="function"&&(s=e(s.slice()));return n&&(s=s.concat(dt)),s.reduce((o,i)=>{let a=typeof i=="string"?mf[i]:i;if(!a){
let c=JSON.stringify(i),u=Object.keys(mf).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return o.includes(a)||
o.push(a),o},[])}var ff,mf,pf,hf=m(()=>{cr();Co();ur();rs();Ua();qa();Ga();Hd();Jd();Ha();$o();Ja();Ro();df();tc();rc();ff=new Map([["core",Gd],["failsafe",[ft,
mt,cn]],["json",Wd],["yaml11",sc],["yaml-1.1",sc]]),mf={binary:os,bool:ss,float:Io,floatExp:Po,floatNaN:No,floatTime:Bo,int:Eo,intHex:Do,intOct:To,intTime:Fo,map:ft,
merge:dt,null:En,omap:as,pairs:is,seq:mt,set:us,timestamp:mr},pf={"tag:yaml.org,2002:binary":os,"tag:yaml.org,2002:merge":dt,"tag:yaml.org,2002:omap":as,"tag:ya\
ml.org,2002:pairs":is,"tag:yaml.org,2002:set":us,"tag:yaml.org,2002:timestamp":mr}});var Cw,ls,oc=m(()=>{G();cr();ur();rs();hf();Cw=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ls=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:o,
sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?Zo(t,"compat"):t?Zo(null,t):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?pf:
{},this.tags=Zo(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Pn,{value:ft}),Object.defineProperty(this,We,{value:cn}),Object.defineProperty(
this,In,{value:mt}),this.sortMapEntries=typeof i=="function"?i:i===!0?Cw:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function gf(){throw new Error("vfioc only reads YAML")}var yf=m(()=>{});function pr(e){if(le(e))return!0;throw new Error("Expected a YAML collection as document contents")}var un,ds=m(()=>{vo();wo();G();rn();tn();oc();yf();Ma();Ra();
es();Ta();un=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Re,{value:mo});let s=null;
typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=o;let{version:i}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new _t({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,s,r)}clone(){
let t=Object.create(e.prototype,{[Re]:{value:mo}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ze(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){pr(this.contents)&&this.contents.add(t)}addIn(t,n){pr(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ea(this);t.anchor=!n||r.has(n)?Da(n||"a",r):n}return new Tn(t.anchor)}createNode(t,n,r){
let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(n)){let k=E=>typeof E=="number"||E instanceof String||E instanceof Number,S=n.filter(
k).map(String);S.length>0&&(n=n.concat(S)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:u,tag:l}=r??
{},{onAnchor:d,setAnchors:f,sourceObjects:g}=Fd(this,i||"a"),b={aliasDuplicateObjects:o??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:u,replacer:s,schema:this.schema,
sourceObjects:g},v=jt(t,l,b);return a&&le(v)&&(v.flow=!0),f(),v}createPair(t,n,r={}){let s=this.createNode(t,null,r),o=this.createNode(n,null,r);return new ce(s,
o)}delete(t){return pr(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ir(t)?this.contents==null?!1:(this.contents=null,!0):pr(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return le(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return ir(t)?!n&&M(this.contents)?this.contents.value:this.contents:
le(this.contents)?this.contents.getIn(t,n):void 0}has(t){return le(this.contents)?this.contents.has(t):!1}hasIn(t){return ir(t)?this.contents!==void 0:le(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=ts(this.schema,[t],n):pr(this.contents)&&this.contents.set(t,n)}setIn(t,n){ir(t)?this.contents=
n:this.contents==null?this.contents=ts(this.schema,Array.from(t),n):pr(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _t({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new _t({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new ls(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:s,onAnchor:o,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=me(this.contents,n??"",a);if(typeof o=="function")for(let{count:u,res:l}of a.anchors.values())o(l,u);
return typeof i=="function"?go(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return gf(this,t)}}});var fs,St,ms,ps=m(()=>{fs=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},St=class extends fs{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},ms=class extends fs{constructor(t,n,r){super("YAMLWarning",t,n,r)}}});function At(e,{flow:t,indicator:n,next:r,offset:s,onError:o,parentIndent:i,startOnNewline:a}){let c=!1,u=a,l=a,d="",f="",g=!1,b=!1,v=null,k=null,S=null,E=null,q=null,
K=null,te=null;for(let $ of e)switch(b&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&o($.offset,"MISSING_CHAR","Tags and anchors must be separated f\
rom the next token by white space"),b=!1),v&&(u&&$.type!=="comment"&&$.type!=="newline"&&o(v,"TAB_AS_INDENT","Tabs are not allowed as indentation"),v=null),$.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&$.source.includes("	")&&(v=$),l=!0;break;case"comment":{l||o($,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let re=$.source.substring(1)||" ";d?d+=f+re:d=re,f="",u=!1;break}case"newline":u?d?d+=$.source:(!K||n!=="seq-\
item-ind")&&(c=!0):f+=$.source,u=!0,g=!0,(k||S)&&(E=$),l=!0;break;case"anchor":k&&o($,"MULTIPLE_ANCHORS","A node can have at most one anchor"),$.source.endsWith(
":")&&o($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),k=$,te??(te=$.offset),u=!1,l=!1,b=!0;break;case"tag":{S&&o($,"MULTIPLE_TAGS",
"A node can have at most one tag"),S=$,te??(te=$.offset),u=!1,l=!1,b=!0;break}case n:(k||S)&&o($,"BAD_PROP_ORDER",`Anchors and tags must be after the ${$.source}\
 indicator`),K&&o($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${t??"collection"}`),K=$,u=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){
q&&o($,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),q=$,u=!1,l=!1;break}default:o($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} token`),u=!1,l=!1}let F=e[e.length-1],
ke=F?F.offset+F.source.length:s;return b&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHA\
R","Tags and anchors must be separated from the next token by white space"),v&&(u&&v.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&o(v,"TAB_AS_INDEN\
T","Tabs are not allowed as indentation"),{comma:q,found:K,spaceBefore:c,comment:d,hasNewline:g,anchor:k,tag:S,newlineAfterProp:E,end:ke,start:te??ke}}var hs=m(
()=>{});function ln(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ln(t.key)||ln(t.value))return!0}return!1;default:return!0}}var jo=m(()=>{});function gs(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&ln(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var ic=m(()=>{jo()});function Vo(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(o,i)=>o===i||M(o)&&M(i)&&o.value===i.value;return t.some(o=>s(o.
key,n))}var ac=m(()=>{G()});function vf({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??de,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let l of r.items){
let{start:d,key:f,sep:g,value:b}=l,v=At(d,{indicator:"explicit-key-ind",next:f??g?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),k=!v.found;if(k){
if(f&&(f.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&s(c,"BAD_I\
NDENT",bf)),!v.anchor&&!v.tag&&!g){u=v.end,v.comment&&(a.comment?a.comment+=`
`+v.comment:a.comment=v.comment);continue}(v.newlineAfterProp||ln(f))&&s(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
v.found?.indent!==r.indent&&s(c,"BAD_INDENT",bf);n.atKey=!0;let S=v.end,E=f?e(n,f,v,s):t(n,S,d,null,v,s);n.schema.compat&&gs(r.indent,f,s),n.atKey=!1,Vo(n,a.items,
E)&&s(S,"DUPLICATE_KEY","Map keys must be unique");let q=At(g??[],{indicator:"map-value-ind",next:b,offset:E.range[2],onError:s,parentIndent:r.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=q.end,q.found){k&&(b?.type==="block-map"&&!q.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&v.start<q.found.offset-1024&&s(E.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let K=b?e(n,b,q,s):t(n,c,g,null,q,s);n.schema.compat&&gs(r.indent,b,s),c=K.range[2];let te=new ce(E,K);n.options.keepSourceTokens&&(te.
srcToken=l),a.items.push(te)}else{k&&s(E.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),q.comment&&(E.comment?E.comment+=`
`+q.comment:E.comment=q.comment);let K=new ce(E);n.options.keepSourceTokens&&(K.srcToken=l),a.items.push(K)}}return u&&u<c&&s(u,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,u??c],a}var bf,wf=m(()=>{rn();on();hs();jo();ic();ac();bf="All mapping items must start at the same column"});function xf({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??Ce,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,u=null;
for(let{start:l,value:d}of r.items){let f=At(l,{indicator:"seq-item-ind",next:d,offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||
f.tag||d)d?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{
u=f.end,f.comment&&(a.comment=f.comment);continue}let g=d?e(n,d,f,s):t(n,f.end,l,null,f,s);n.schema.compat&&gs(r.indent,d,s),c=g.range[2],a.items.push(g)}return a.
range=[r.offset,c,u??c],a}var kf=m(()=>{an();hs();ic()});function zt(e,t,n,r){let s="";if(e){let o=!1,i="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":o=!0;break;case"comment":{n&&!o&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=c.substring(1)||" ";s?s+=i+l:s=l,i="";break}case"newline":s&&(i+=c),o=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:s,offset:t}}var hr=m(()=>{});function $f({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=o?.nodeClass??(i?de:Ce),u=new c(n.schema);u.
flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let k=0;k<r.items.length;++k){let S=r.items[k],{start:E,key:q,
sep:K,value:te}=S,F=At(E,{flow:a,indicator:"explicit-key-ind",next:q??K?.[0],offset:d,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&
!F.tag&&!K&&!te){k===0&&F.comma?s(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):k<r.items.length-1&&s(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
F.comment&&(u.comment?u.comment+=`
`+F.comment:u.comment=F.comment),d=F.end;continue}!i&&n.options.strict&&ln(q)&&s(q,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(k===0)F.comma&&s(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(F.comma||s(F.start,"MISSING_CHAR",`Missing , between ${a} items`),
F.comment){let ke="";e:for(let $ of E)switch($.type){case"comma":case"space":break;case"comment":ke=$.source.substring(1);break e;default:break e}if(ke){let $=u.
items[u.items.length-1];ae($)&&($=$.value??$.key),$.comment?$.comment+=`
`+ke:$.comment=ke,F.comment=F.comment.substring(ke.length+1)}}if(!i&&!K&&!F.found){let ke=te?e(n,te,F,s):t(n,F.end,K,null,F,s);u.items.push(ke),d=ke.range[2],uc(
te)&&s(ke.range,"BLOCK_IN_FLOW",cc)}else{n.atKey=!0;let ke=F.end,$=q?e(n,q,F,s):t(n,ke,E,null,F,s);uc(q)&&s($.range,"BLOCK_IN_FLOW",cc),n.atKey=!1;let re=At(K??
[],{flow:a,indicator:"map-value-ind",next:te,offset:$.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(re.found){if(!i&&!F.found&&n.options.strict){
if(K)for(let ut of K){if(ut===re.found)break;if(ut.type==="newline"){s(ut,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}F.start<re.found.offset-1024&&s(re.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else te&&("source"in te&&te.source?.[0]===":"?s(te,"MISSING_CHAR",`Missing space after : in ${a}`):s(re.start,"MISSING_CHAR",`Missing , or : betwee\
n ${a} items`));let er=te?e(n,te,re,s):re.found?t(n,re.end,K,null,re,s):null;er?uc(te)&&s(er.range,"BLOCK_IN_FLOW",cc):re.comment&&($.comment?$.comment+=`
`+re.comment:$.comment=re.comment);let ka=new ce($,er);if(n.options.keepSourceTokens&&(ka.srcToken=S),i){let ut=u;Vo(n,ut.items,$)&&s(ke,"DUPLICATE_KEY","Map ke\
ys must be unique"),ut.items.push(ka)}else{let ut=new de(n.schema);ut.flow=!0,ut.items.push(ka);let wd=(er??$).range;ut.range=[$.range[0],wd[1],wd[2]],u.items.push(
ut)}d=er?er.range[2]:re.end}}let f=i?"}":"]",[g,...b]=r.end,v=d;if(g?.source===f)v=g.offset+g.source.length;else{let k=a[0].toUpperCase()+a.substring(1),S=l?`${k}\
 must end with a ${f}`:`${k} in block collection must be sufficiently indented and end with a ${f}`;s(d,l?"MISSING_CHAR":"BAD_INDENT",S),g&&g.source.length!==1&&
b.unshift(g)}if(b.length>0){let k=zt(b,v,n.options.strict,s);k.comment&&(u.comment?u.comment+=`
`+k.comment:u.comment=k.comment),u.range=[r.offset,v,k.offset]}else u.range=[r.offset,v,v];return u}var cc,uc,_f=m(()=>{G();rn();on();an();hr();hs();jo();ac();cc=
"Block collections are not allowed within flow collections",uc=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function lc(e,t,n,r,s,o){let i=n.type==="block-map"?vf(e,t,n,r,o):n.type==="block-seq"?xf(e,t,n,r,o):$f(e,t,n,r,o),a=i.constructor;return s==="!"||s===a.tagName?
(i.tag=a.tagName,i):(s&&(i.tag=s),i)}function Sf(e,t,n,r,s){let o=r.tag,i=o?t.directives.tagName(o.source,f=>s(o,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="bloc\
k-seq"){let{anchor:f,newlineAfterProp:g}=r,b=f&&o?f.offset>o.offset?f:o:f??o;b&&(!g||g.offset<b.offset)&&s(b,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!i||i==="!"||i===de.tagName&&a==="map"||i===Ce.tagName&&
a==="seq")return lc(e,t,n,s,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(
Object.assign({},f,{default:!1})),c=f;else return f?s(o,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):s(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),lc(e,t,n,s,i)}let u=lc(e,t,n,s,i,c),l=c.resolve?.(u,f=>s(o,"TAG_RESOLVE_FAILED",f),t.options)??u,d=ze(l)?l:new N(
l);return d.range=u.range,d.tag=i,c?.format&&(d.format=c.format),d}var Af=m(()=>{G();$e();on();an();wf();kf();_f()});function dc(e,t,n){let r=t.offset,s=Nw(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let o=s.mode===">"?N.BLOCK_FOLDED:N.BLOCK_LITERAL,
i=t.source?Pw(t.source):[],a=i.length;for(let v=i.length-1;v>=0;--v){let k=i[v][1];if(k===""||k==="\r")a=v;else break}if(a===0){let v=s.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",k=r+s.length;return t.source&&(k+=t.source.length),{value:v,type:o,comment:s.comment,range:[r,k,k]}}let c=t.indent+s.indent,
u=t.offset+s.length,l=0;for(let v=0;v<a;++v){let[k,S]=i[v];if(S===""||S==="\r")s.indent===0&&k.length>c&&(c=k.length);else{k.length<c&&n(u+k.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=k.length),l=v,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=k.length+S.length+1}for(let v=i.length-1;v>=a;--v)i[v][0].length>c&&(a=v+1);let d="",f="",
g=!1;for(let v=0;v<l;++v)d+=i[v][0].slice(c)+`
`;for(let v=l;v<a;++v){let[k,S]=i[v];u+=k.length+S.length+1;let E=S[S.length-1]==="\r";if(E&&(S=S.slice(0,-1)),S&&k.length<c){let K=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(u-S.length-(E?2:1),"BAD_INDENT",K),k=""}o===N.BLOCK_LITERAL?(d+=f+k.slice(
c)+S,f=`
`):k.length>c||S[0]==="	"?(f===" "?f=`
`:!g&&f===`
`&&(f=`

`),d+=f+k.slice(c)+S,f=`
`,g=!0):S===""?f===`
`?d+=`
`:f=`
`:(d+=f+S,f=" ",g=!1)}switch(s.chomp){case"-":break;case"+":for(let v=a;v<i.length;++v)d+=`
`+i[v][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let b=r+s.length+t.source.length;return{value:d,type:o,comment:s.comment,range:[r,b,b]}}function Nw({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],o=s[0],i=0,a="",c=-1;for(let f=1;f<s.length;++f){let g=s[f];if(!a&&(g==="\
-"||g==="+"))a=g;else{let b=Number(g);!i&&b?i=b:c===-1&&(c=e+f)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,
l="",d=s.length;for(let f=1;f<t.length;++f){let g=t[f];switch(g.type){case"space":u=!0;case"newline":d+=g.source.length;break;case"comment":n&&!u&&r(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),d+=g.source.length,l=g.source.substring(1);break;case"error":r(g,"UNEXPECTED_TOK\
EN",g.message),d+=g.source.length;break;default:{let b=`Unexpected token in block scalar header: ${g.type}`;r(g,"UNEXPECTED_TOKEN",b);let v=g.source;v&&typeof v==
"string"&&(d+=v.length)}}}return{mode:o,indent:i,chomp:a,comment:l,length:d}}function Pw(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),o=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)o.push([t[i],t[i+1]]);return o}var fc=m(()=>{$e()});function mc(e,t,n){let{offset:r,type:s,source:o,end:i}=e,a,c,u=(f,g,b)=>n(r+f,g,b);switch(s){case"scalar":a=N.PLAIN,c=Iw(o,u);break;case"single-quoted-scalar":a=
N.QUOTE_SINGLE,c=Ow(o,u);break;case"double-quoted-scalar":a=N.QUOTE_DOUBLE,c=Tw(o,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+o.length,r+o.length]}}let l=r+o.length,d=zt(i,l,t,n);return{value:c,type:a,comment:d.comment,range:[
r,l,d.offset]}}function Iw(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),zf(e)}function Ow(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),zf(e.slice(1,-1)).replace(/''/g,"'")}function zf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(s,"");u===
""?i===`
`?o+=i:i=`
`:(o+=i+u,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),o+i+(n?.[1]??"")}function Tw(e,t){let n="";for(let r=1;r<e.length-1;++r){let s=e[r];
if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:o,offset:i}=Ew(e,r);n+=o,r=i}else if(s==="\\"){let o=e[++r],i=Dw[o];if(i)n+=i;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=Mw(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){let o=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>o?e.slice(o,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Ew(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function Mw(e,t,n,r){let s=e.substr(t,n),i=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var Dw,pc=m(()=>{$e();hr();Dw={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function hc(e,t,n,r){let{value:s,type:o,comment:i,range:a}=t.type==="block-scalar"?dc(e,t,r):mc(t,e.options.strict,r),c=n?e.directives.tagName(n.source,d=>r(n,"\
TAG_RESOLVE_FAILED",d)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[We]:c?u=Rw(e.schema,s,c,n,r):t.type==="scalar"?u=Lw(e,s,t,r):u=e.schema[We];let l;try{let d=u.
resolve(s,f=>r(n??t,"TAG_RESOLVE_FAILED",f),e.options);l=M(d)?d:new N(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",f),l=
new N(s)}return l.range=a,l.source=s,o&&(l.type=o),c&&(l.tag=c),u.format&&(l.format=u.format),i&&(l.comment=i),l}function Rw(e,t,n,r,s){if(n==="!")return e[We];
let o=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[We])}function Lw({atKey:e,directives:t,schema:n},r,s,o){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[We];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[We];if(i.tag!==a.tag){let c=t.tagString(i.tag),u=t.tagString(a.tag),l=`Value may be parsed as either ${c} \
or ${u}`;o(s,"TAG_RESOLVE_FAILED",l,!0)}}return i}var Cf=m(()=>{G();$e();fc();pc()});function Nf(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var Pf=m(()=>{});function gc(e,t,n,r){let s=e.atKey,{spaceBefore:o,comment:i,anchor:a,tag:c}=n,u,l=!0;switch(t.type){case"alias":u=Bw(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=hc(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Sf(Fw,e,t,n,r),a&&(u.anchor=a.source.substring(1))}catch(d){let f=d instanceof
Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",d),l=!1}}return u??(u=Uo(e,t.offset,void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!M(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(u.spaceBefore=!0),i&&
(t.type==="scalar"&&t.source===""?u.comment=i:u.commentBefore=i),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function Uo(e,t,n,r,{spaceBefore:s,comment:o,anchor:i,
tag:a,end:c},u){let l={type:"scalar",offset:Nf(t,n,r),indent:-1,source:""},d=hc(e,l,a,u);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&u(i,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),o&&(d.comment=o,d.range[2]=c),d}function Bw({options:e},{offset:t,source:n,end:r},s){let o=new Tn(n.substring(
1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+
n.length,a=zt(r,i,e.strict,s);return o.range=[t,i,a.offset],a.comment&&(o.comment=a.comment),o}var Fw,If=m(()=>{vo();G();Af();Cf();hr();Pf();Fw={composeNode:gc,
composeEmptyNode:Uo}});function Of(e,t,{offset:n,start:r,value:s,end:o},i){let a=Object.assign({_directives:t},e),c=new un(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},l=At(r,{indicator:"doc-start",next:s??o?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&i(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=s?gc(u,s,l,i):Uo(u,l.end,r,null,l,i);let d=c.contents.range[2],f=zt(o,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}var Tf=m(
()=>{ds();If();hr();hs()});function ys(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function Ef(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(o.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var gr,yc=m(()=>{
Ta();ds();ps();G();Tf();hr();gr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,o)=>{
let i=ys(n);o?this.warnings.push(new ms(i,r,s)):this.errors.push(new St(i,r,s))},this.directives=new _t({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:s}=Ef(this.prelude);if(r){let o=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!o)t.commentBefore=r;else if(le(o)&&!o.flow&&o.items.length>0){let i=o.items[0];ae(i)&&(i=i.key);let a=i.commentBefore;
i.commentBefore=a?`${r}
${a}`:r}else{let i=o.commentBefore;o.commentBefore=i?`${r}
${i}`:r}}if(n){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ef(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,s)=>{let o=ys(t);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",r,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=Of(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new St(ys(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new St(ys(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=zt(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new St(ys(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),s=new un(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}}});var Df=m(()=>{fc();pc();ps();zo()});var Mf=m(()=>{});var Rf=m(()=>{});function Lf(e){switch(e){case bc:return"byte-order-mark";case vc:return"doc-mode";case wc:return"flow-error-end";case qo:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var bc,vc,wc,qo,Ko=m(()=>{Df();Mf();Rf();bc="\uFEFF",vc="",wc="",qo=""});function pt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ff,jw,Go,Vw,xc,Dn,kc=m(()=>{Ko();Ff=new Set("0123456789ABCDEFabcdef"),jw=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Go=new Set(",[]{}"),Vw=new Set(` ,[]{}
\r	`),xc=e=>!e||Vw.has(e),Dn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&pt(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===bc&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let o=t[r-
1];if(o===" "||o==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let o=t[n-1];if(o===" "||o==="	")n-=1;else break}let s=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield vc,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&pt(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!pt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&pt(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(xc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&pt(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield wc,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(xc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||pt(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=r.indexOf(`
`,o)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>pt(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":n+=1;break;case`
`:t=o,n=0;break;case"\r":{let i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);let a=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+n>a)t=o;else break}while(!0);return yield qo,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let o=this.buffer[r+1];if(pt(o)||t&&Go.has(o))break;n=r}else if(pt(s)){let o=this.buffer[r+1];
if(s==="\r"&&(o===`
`?(r+=1,s=`
`,o=this.buffer[r+1]):n=r),o==="#"||t&&Go.has(o))break;if(s===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&Go.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield qo,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(xc),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(pt(r)||n&&Go.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!pt(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(jw.has(n))n=this.buffer[++t];else if(n==="%"&&Ff.has(this.buffer[t+1])&&Ff.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var $c=m(()=>{});function dn(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Bf(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function jf(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Ho(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function yr(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Xo(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Zf(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!dn(t.start,"explicit-key-ind")&&!dn(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,jf(t.value)?t.value.end?
Xo(t.value.end,t.sep):t.value.end=t.sep:Xo(t.start,t.sep),delete t.sep)}var br,_c=m(()=>{Ko();kc();br=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Dn,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Lf(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),
n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=
t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":
return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),
this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.
source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.
offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"si\
ngle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.
blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(
t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type===
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Zf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.
assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.
value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Bf(s.start)===-1&&(n.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<n.indent))&&
(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{Bf(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Ho(this.peek(2)),r=yr(n),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Xo(s,n.start),
s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(dn(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(jf(n.key)&&!dn(n.sep,"newline")){
let i=yr(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(this.sourceToken);else if(dn(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=yr(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:o,key:null,sep:[this.sourceToken]}):dn(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);s||n.value?(t.items.push({start:o,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!dn(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:o});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Xo(s,n.start),s.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||dn(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=Ho(
r),o=yr(s);Zf(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Ho(t),r=yr(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Ho(t),r=yr(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});var Vf=m(()=>{yc();ds();ps();Fa();G();$c();_c()});var Sc=m(()=>{yc();ds();oc();ps();vo();G();rn();$e();on();an();Ko();kc();$c();_c();Vf();Qr()});var Ac=m(()=>{Sc();Sc()});function zc(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Cc(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function Uf(e){return/^(?:~|[Nn]ull|NULL)?$/.
test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var Kw,Gw,qf,Wo,Vt,Nc=m(()=>{"use strict";Ac();nr();Kw=new Set(["__proto__","constructor","prototype"]);Gw=e=>e==null?"nothing":{string:"a\
 text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";qf={null:"nothing",bool:"true or false",int:"a whole number",float:"a n\
umber",str:"a text",map:"a map",seq:"a list"},Wo=class{#t;#e;#n=new Map;#r=[];#o;#s=0;#c=0;#i=0;constructor(t,n){this.#t=t,this.#e=n}tree(t,n=0){if($t(t))return this.#d(
t,n);let{anchor:r}=t;if(r===void 0)return this.#u(t,n);let s={count:this.#s,deepest:this.#i};this.#n.set(r,"open"),this.#i=n;let o=this.#u(t,n);return this.#n.set(
r,{tree:o,size:this.#s-s.count,height:this.#i-n}),this.#i=Math.max(this.#i,s.deepest),o}#u(t,n){return this.#s+=1,this.#i=Math.max(this.#i,n),M(t)?this.#h(t):tt(
t)?this.#y(t,n):this.#g(t,n)}#d(t,n){let r=this.#l(t),s={kind:"scalar",value:null,span:r},o=this.#n.get(t.source);return o===void 0||o==="open"?(this.#e("unknow\
n-alias",this.#a(r),{name:t.source}),s):(this.#c+=o.size,this.#c>Sa||n+o.height>xt?(this.#e("alias-expansion",this.#a(r)),s):(this.#s+=o.size,this.#i=Math.max(this.#i,
n+o.height),{...o.tree,span:r}))}#h(t){let n=this.#l(t),{value:r}=t,s=t.type==="PLAIN",o=t.source??"";return this.#f(t,s?Uf(o):"str",n),typeof r=="string"?(this.#m(
r,n),{kind:"scalar",value:r,span:n}):typeof r=="number"?(/^[-+]?0[0-9]/.test(o)?this.#e("number-leading-zero",this.#a(n),{text:Vt(o)}):Math.abs(r)<=Number.MAX_SAFE_INTEGER||
this.#e("number-out-of-range",this.#a(n),{text:Vt(o)}),{kind:"scalar",value:r===0?0:r,span:n}):{kind:"scalar",value:typeof r=="boolean"?r:null,span:n}}#g(t,n){let r=this.#l(
t);this.#f(t,"seq",r);let s=[];for(let o of t.items)this.#r.push(s.length),s.push(this.tree(o,n+1)),this.#r.pop();return{kind:"list",items:s,span:this.#p(r,t.flow,
s.at(-1)?.span)}}#y(t,n){let r=this.#l(t);this.#f(t,"map",r);let s=new Map,o;for(let i of t.items){let a=this.#l(i.key),c=this.#b(i.key,a,s);this.#r.push(c??""),
i.value===null&&c!==void 0&&this.#e("missing-value",this.#a(a),{key:Vt(c)});let u=i.value===null?{kind:"scalar",value:null,span:a}:this.tree(i.value,n+1);this.#r.
pop(),c!==void 0&&s.set(c,{key:a,value:u}),o=u.span}return{kind:"map",entries:s,span:this.#p(r,t.flow,o)}}#b(t,n,r){if(!M(t)){let i=$t(t)?"an alias":tt(t)?"a ma\
p":"a list";this.#e("key-not-text",this.#a(n),{kind:i,text:$t(t)?`*${t.source}`:""});return}let s=t.value;if(typeof s!="string"){this.#e("key-not-text",this.#a(
n),{kind:Gw(s),text:Vt(t.source??"")});return}this.#f(t,t.type==="PLAIN"?Uf(t.source??""):"str",n),this.#m(s,n);let o=r.get(s);if(s==="<<"&&t.type==="PLAIN")this.#e(
"merge-key",this.#a(n));else if(Kw.has(s))this.#e("reserved-key",this.#a(n),{key:s});else if(o)this.#e("duplicate-key",this.#a(n),{key:Vt(s),line:this.#v(o.key.
start)});else return t.anchor!==void 0&&this.#n.set(t.anchor,{tree:{kind:"scalar",value:s,span:n},size:1,height:0}),s}#f(t,n,r){let s="tag:yaml.org,2002:",o=t.tag?.
startsWith(s)?t.tag.slice(s.length):void 0;o===void 0||o===n||!Object.hasOwn(qf,o)||this.#e("tag-changes-value",this.#a(r),{tag:`!!${o}`,kind:qf[n]??"a value"})}#m(t,n){
new RegExp("\\p{Surrogate}","u").test(t)&&this.#e("broken-unicode",this.#a(n))}#a(t){return{span:t,path:[...this.#r]}}#v(t){return this.#o??=zc(this.#t.text),Cc(
this.#o,t)+1}#l(t){let{text:n}=this.#t,[r,s]=t.range??[0,0],o=Math.min(r,n.length);return{source:this.#t,start:o,end:Math.max(o,Math.min(s,n.length))}}#p(t,n,r){
return n||!r?t:{...t,end:Math.max(t.start,r.end)}}},Vt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}…`:e});function vs(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,s])=>t.indexOf(+r)===-1).map(([r,s])=>s)}function Qf(e,t){
return typeof t=="bigint"?t.toString():t}function em(e){return new Tc(e)}function tm(e){return e==null}function Ec(e){let t=e.startsWith("^")?1:0,n=e.endsWith("\
$")?e.length-1:e.length;return e.slice(t,n)}function Ct(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ni(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Mc(e){if(ni(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ni(
n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Rc(e){return Mc(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof
Set?new Set(e):e}function ws(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function xs(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function _e(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function rm(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Ut(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue!==!0)return!0;return!1}function sm(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;
return!1}function hn(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function bs(e){return typeof e=="string"?e:e?.message}function Fc(e){
let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let s=r.maximum??r.length??r.size;s>=0&&t.push([s,n])}return t}
function si(e,t,n){var r;for(let s=t;s<e.length;s++)(r=e[s]).schema??(r.schema=n)}function qt(e,t,n){var r;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has(
"$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:bs(e.inst?._zod.def?.
error?.(e))??bs(o?.(e))??bs(t?.error?.(e))??bs(n.customError?.(e))??bs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="sc\
hema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function om(e){let t=e.
length;if(!rx.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function im(e){
return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function am(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):sx(e,n,r.value)}}function Mn(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Bc(e,t,n){
return Mn(e,t,n,!1)}function sx(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Mn(this,t,n.bind(this))},set(r){Mn(this,t,r)}})}function ox(e,t){
let n=Object.getPrototypeOf(e);return t in n?void 0:n}function Pe(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Oc!==e._zod){Oc=void 0;return}Oc=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,ix);let s=pn;pn=!1;try{let o=n(this);return pn?delete this[t]:Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:o}),pn=pn||s,o}catch(o){throw delete this[t],pn=pn||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:s})}})}function cm(e,t,n,r){let s=ox(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,o),o.value=n(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,
enumerable:r,value:o})}})}var Tc,Dc,nm,ri,Lc,rx,Oc,pn,ix,nt=m(()=>{Tc=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};Dc="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};nm=new Set(["string","number","sym\
bol"]);ri={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Lc={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("184467440737095\
51615")]};rx=/[\uD800-\uDBFF]/;pn=!1,ix={configurable:!0,get(){pn=!0}}});function ax(e){let t=lm;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return lm=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function P(e,t,n,r){let s={};function o(f){this.def=f,this.constr=d,this.traits=new Set}o.prototype=s;let i=n,a=i&&new WeakSet;function c(f,g){
if(f._zod){if(f._zod.traits.has(e))return}else{Zc.value=new o(g);try{Object.defineProperty(f,"_zod",Zc)}finally{Zc.value=void 0}}if(f._zod.traits.add(e),t(f,g),
a){let v=Object.getPrototypeOf(f),k=f._zod.constr.prototype,S=v;for(;S&&S!==k;)S=Object.getPrototypeOf(S);let E=S??v;a.has(E)||(a.add(E),am(E,i))}let b=d.prototype;
for(let v in b)Object.prototype.hasOwnProperty.call(b,v)&&(v in f||(f[v]=b[v].bind(f)))}let u=r?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",
{value:e});function d(f){let g=r?.Parent?ax(l):this;c(g,f);let b=g._zod.deferred;if(b){for(let k of b)k();g._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.
postProcessor;return v&&v(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?
!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}function Pt(e){return e&&Object.assign(Rn,e),Rn}var um,jc,Zc,lm,Nt,oi,Rn,vr=m(()=>{nt();
jc=Object.freeze({status:"aborted"}),Zc={value:void 0,enumerable:!1},lm="captureStackTrace"in Error?Error:null;Nt=class extends Error{constructor(){super("Encou\
ntered Promise during synchronous parse. Use .parseAsync() instead.")}},oi=class extends Error{constructor(t){super(`Encountered unidirectional transform during\
 encode: ${t}`),this.name="ZodEncodeError"}};(um=globalThis).__zod_globalConfig??(um.__zod_globalConfig={});Rn=globalThis.__zod_globalConfig});function cx(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Qf,2)),e.message}function ux(e){this._zod.message=e}var lx,Uc,dm,fm,dE,ks,qc=m(()=>{
vr();nt();lx={get:cx,set:ux,enumerable:!0,configurable:!0},Uc={value:void 0,enumerable:!1},dm=new WeakSet([Object.prototype,Error.prototype]),fm=(e,t)=>{e.name=
"$ZodError",Uc.value=t,Object.defineProperty(e,"issues",Uc),Uc.value=void 0,Object.defineProperty(e,"message",lx);let n=Object.getPrototypeOf(e);dm.has(n)||(dm.
add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},dE=P("$ZodError",fm),ks=P("$ZodError",fm,void 0,{Parent:Error})});function mm(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(s=>qt(s,n,Pt()))),t=void 0,n=void 0),r},set error(s){r=s,t=void 0,n=void 0}}}var fx,
Kc,mx,Gc,px,Hc,hx,Xc,pm=m(()=>{vr();qc();nt();fx=e=>{let t=(n,r,s,o)=>{let i=s?{...s,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new Nt;if(a.issues.length){let c=new(o?.Err??e)(a.issues.map(u=>qt(u,i,Pt())));throw Dc(c,o?.callee??t),c}return a.value};return t},Kc=fx(ks),mx=e=>{let t=async(n,r,s,o)=>{
let i=s?{...s,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(u=>qt(
u,i,Pt())));throw Dc(c,o?.callee??t),c}return a.value};return t},Gc=mx(ks),px=e=>(t,n,r)=>{let s=r?{...r,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},s);
if(o instanceof Promise)throw new Nt;return o.issues.length?mm(e,o.issues,s):{success:!0,data:o.value}},Hc=px(ks);hx=e=>async(t,n,r)=>{let s=r?{...r,async:!0}:{
async:!0},o=t._zod.run({value:n,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?mm(e,o.issues,s):{success:!0,data:o.value}},Xc=hx(ks)});var hm,gm,ym,Wc,$s,bm,ii=m(()=>{hm=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,gm=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
ym=/^[\s\S]{0,}$/,Wc=/^-?\d+$/,$s=/^-?\d+(?:\.\d+)?$/,bm=/^(?:true|false)$/i});var gn,gx,ai,vm,wm,xm,km,ci=m(()=>{vr();nt();gn=P("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),gx=e=>{let t=e.
value;return!tm(t)&&t.length!==void 0},ai={number:"number",bigint:"bigint",object:"date"},vm=P("$ZodCheckLessThan",(e,t)=>{gn.init(e,t);let n=ai[typeof t.value];
e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:ai[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),wm=P("$ZodCheckGreaterThan",(e,t)=>{gn.init(e,t);let n=ai[typeof t.value];e.
_zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:ai[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),xm=P("$ZodCheckNumberFormat",(e,t)=>{gn.init(e,t),t.format=t.format||"float6\
4";let n=t.format?.includes("int"),r=n?"int":"number",[s,o]=ri[t.format];e._zod.check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,
format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<s&&i.issues.push({origin:"number",input:a,code:"\
too_small",minimum:s,inclusive:!0,inst:e,continue:!t.abort}),a>o&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.
abort})}}),km=P("$ZodCheckMinLength",(e,t)=>{var n;gn.init(e,t),(n=e._zod.def).when??(n.when=gx),e._zod.check=r=>{let s=r.value,o=s.length;if((typeof s=="string"&&
o>=t.minimum&&o<t.minimum*2?om(s):o)>=t.minimum)return;let a=im(s);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.
abort})}})});var _m=m(()=>{});var Sm,Jc=m(()=>{Sm={major:4,minor:6,patch:7}});async function bx(e,t){let n={async:!0};return Nm(await e._zod.run({value:t,issues:[]},n),n)}function vx(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return Nm(r,n)}catch{}return bx(e,t)},vendor:"zod",version:1}}function wx(e,t){let n=Fc(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,i)=>{let a=t(o.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[
c,u]of Fc(e._zod.def.checks))if(a>c&&u._zod.def.when(o)){let l=o.issues.length;return u._zod.check(o),o.issues[l].continue=!1,si(o.issues,l,e),o}}return s(o,i)}}
function Am(e,t,n){e.issues.length&&t.issues.push(...hn(n,e.issues)),t.value[n]=e.value}function li(e,t,n,r,s,o){let i=n in r,a=o==="optional";if(!(!i&&a&&s==="\
optional")){if(e.issues.length){if(s!==void 0&&a&&!i)return;t.issues.push(...hn(n,e.issues))}if(!i&&s===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||s==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function $x(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:kx,s=r.length?[...t,...r]:t;for(let i of s)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let o=rm(e.shape);return{...e,allKeys:s,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
o)}}function _x(e,t,n,r,s,o,i){let a=[],c=s.keySet,u=s.catchall._zod,l=u.def.type,d=u.optin,f=u.optout,g=0;for(let b in t){if(i&&n.issues.length!==g){if(Ut(n,g))
break;g=n.issues.length}if(c.has(b))continue;if(b==="__proto__"){l==="never"&&a.push(b);continue}if(l==="never"){a.push(b);continue}let v=u.run({value:t[b],issues:[]},
r);v instanceof Promise?e.push(v.then(k=>li(k,n,b,t,d,f))):li(v,n,b,t,d,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function zm(e,t,n,r){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let s=e.filter(o=>!Ut(o));return s.length===
1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(o=>o.issues.map(i=>qt(i,r,Pt())))}),t)}function Cm(e,t){return e.
value=t.issues.length?void 0:t.value,e}function ui(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},n)}var Ie,Nm,Pm,Im,Om,Yc,Tm,Em,Dm,xx,Mm,kx,Rm,Lm,Fm,Bm,Zm,jm,Vm,Um,qm,Qc=m(()=>{ci();vr();ii();nt();Jc();nt();Ie=P("$ZodType",(e,t)=>{var n;e??(e={}),e.
_zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Sm;let r=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let o of s)
for(let i of o._zod.onattach)i(e);if(s.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let o=(a,c,u)=>{
if(a.memo)return a;let l=Ut(a),d;for(let f of c){if(f._zod.def.when){if(sm(a)||!f._zod.def.when(a))continue}else if(l)continue;let g=a.issues.length,b=f._zod.check(
a);if(b instanceof Promise&&u?.async===!1)throw new Nt;if(d||b instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await b,a.issues.length!==g&&(si(a.issues,
g,e),l||(l=Ut(a,g)))});else{if(a.issues.length===g)continue;si(a.issues,g,e),l||(l=Ut(a,g))}}return d?d.then(()=>a):a},i=(a,c,u)=>{if(Ut(a))return a.aborted=!0,
a;let l=o(c,s,u);if(l instanceof Promise){if(u.async===!1)throw new Nt;return l.then(d=>e._zod.parse(d,u))}return e._zod.parse(l,u)};e._zod.run=(a,c)=>{if(c.skipChecks)
return e._zod.parse(a,c);if(c.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof Promise?l.then(d=>i(
d,a,c)):i(l,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new Nt;return u.then(l=>o(l,s,c))}return o(u,s,c)}}},{get"~standard"(){return Bc(
this,"~standard",vx(this))},set"~standard"(e){Mn(this,"~standard",e)}}),Nm=(e,t)=>e.issues.length?{issues:e.issues.map(n=>qt(n,t,Pt()))}:{value:e.value};Pm=P("$\
ZodString",(e,t)=>{Ie.init(e,t),e._zod.pattern=t.pattern??ym,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Im=/^[0-9a-zA-Z+/]*={0,2}$/,Om=/^[A-Za-z0-9_-]*$/,Yc=P("$ZodNumber",(e,t)=>{Ie.
init(e,t),e._zod.pattern=$s,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let s=n.value;if(typeof s=="number"&&!Number.isNaN(s)&&Number.isFinite(
s))return n;let o=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:s,inst:e,...o?{received:o}:{}}),n}}),Tm=P("$ZodNumberFormat",(e,t)=>{xm.init(e,t),Yc.init(e,t)}),Em=P("$ZodBoolean",(e,t)=>{Ie.init(e,t),e._zod.pattern=bm,
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let s=n.value;return typeof s=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:s,
inst:e}),n}}),Dm=P("$ZodNever",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});xx=e=>Array.
isArray(e)?e.length:-1;Mm=P("$ZodArray",(e,t)=>{Ie.init(e,t);let n=Rn.memoizer;n?.attach(e),e._zod.parse=(r,s)=>{let o=r.value;if(!Array.isArray(o))return r.issues.
push({expected:"array",code:"invalid_type",input:o,inst:e}),r;r.value=n?n.alloc(e,r,Array(o.length),s):Array(o.length);let i=[],a=s?.abortEarly;for(let c=0;c<o.
length;c++){let u=o[c],l=t.element._zod.run({value:u,issues:[]},s);if(l instanceof Promise)i.push(l.then(d=>Am(d,r,c)));else if(Am(l,r,c),a&&l.issues.length!==0&&
Ut(l))break}return i.length?Promise.all(i).then(()=>r):r},wx(e,xx)});kx=[];Rm=P("$ZodObject",(e,t)=>{Ie.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),
r=n?.get?n.get.raw:t.shape??{};if(r){let u=()=>{let l={...r};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=r,Object.defineProperty(t,"shape",
{get:u})}let s=em(()=>$x(t));Pe(e,"propValues",u=>{let l=u.def.shape,d={};for(let f in l){let g=l[f]._zod;if(g.values){Object.prototype.hasOwnProperty.call(d,f)||
Ct(d,f,new Set);for(let b of g.values)d[f].add(b);g.optin!==void 0&&d[f].add(void 0)}}return d});let o=ni,i=t.catchall,a,c=Rn.memoizer;c?.attach(e),e._zod.parse=
(u,l)=>{a??(a=s.value);let d=u.value;if(!o(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};let f=[],
g=a.shape,b=l?.abortEarly,v=u.issues.length;for(let k of a.allKeys){if(b&&u.issues.length!==v){if(Ut(u,v))break;v=u.issues.length}if(k==="__proto__")continue;let S=g[k],
E=S._zod.optin,q=S._zod.optout,K=S._zod.run({value:d[k],issues:[]},l);K instanceof Promise?f.push(K.then(te=>li(te,u,k,d,E,q))):li(K,u,k,d,E,q)}return i?_x(f,d,
u,l,s.value,e,b===!0):f.length?Promise.all(f).then(()=>u):u}});Lm=P("$ZodUnion",(e,t)=>{Ie.init(e,t),Pe(e,"optin",r=>r.def.options.some(s=>s._zod.optin==="defau\
lted")?"defaulted":r.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),Pe(e,"optout",r=>r.def.options.some(s=>s._zod.optout==="optional")?"optional":
void 0),Pe(e,"values",r=>{if(r.def.options.every(s=>s._zod.values))return new Set(r.def.options.flatMap(s=>Array.from(s._zod.values)))}),Pe(e,"pattern",r=>{if(r.
def.options.every(s=>s._zod.pattern)){let s=r.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>Ec(o.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,s)=>{if(n)return n(r,s);let o=!1,i=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},s);
if(c instanceof Promise)i.push(c),o=!0;else{if(c.issues.length===0)return c;i.push(c)}}return o?Promise.all(i).then(a=>zm(a,r,e,s)):zm(i,r,e,s)}}),Fm=P("$ZodRec\
ord",(e,t)=>{Ie.init(e,t);let n=Rn.memoizer;n?.attach(e),e._zod.parse=(r,s)=>{let o=r.value;if(!Mc(o))return r.issues.push({expected:"record",code:"invalid_type",
input:o,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},s):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l==
"number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},s);if(d instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.
map(b=>qt(b,s,Pt())),input:l,path:[l],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let g=t.valueType._zod.run({value:o[l],issues:[]},s);g instanceof
Promise?i.push(g.then(b=>{b.issues.length&&r.issues.push(...hn(l,b.issues)),r.value[f]=b.value})):(g.issues.length&&r.issues.push(...hn(l,g.issues)),r.value[f]=
g.value)}let u;for(let l in o)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=o[l]}else u=u??[],u.push(l);u&&u.length>0&&r.issues.push(
{code:"unrecognized_keys",input:o,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},s):{};let c;for(let u of Reflect.ownKeys(o)){if(u==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(o,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},s);if(l instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof u=="string"&&$s.test(u)&&l.issues.length){let b=t.keyType._zod.run({value:Number(u),issues:[]},s);if(b instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");b.issues.length===0&&(l=b)}if(l.issues.length){t.mode==="loose"?r.value[u]=o[u]:a?(c=c??
[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(b=>qt(b,s,Pt())),input:u,path:[u],inst:e});continue}let f=l.value;if(f==="__\
proto__")continue;let g=t.valueType._zod.run({value:o[u],issues:[]},s);g instanceof Promise?i.push(g.then(b=>{b.issues.length&&r.issues.push(...hn(u,b.issues)),
r.value[f]=b.value})):(g.issues.length&&r.issues.push(...hn(u,g.issues)),r.value[f]=g.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:o,inst:e,
keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}}),Bm=P("$ZodEnum",(e,t)=>{Ie.init(e,t);let n=vs(t.entries),r=new Set(n);e._zod.values=r,Pe(e,
"pattern",s=>{let o=vs(s.def.entries).filter(i=>nm.has(typeof i));return new RegExp(o.length?`^(${o.map(i=>ws(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(s,o)=>{let i=s.value;return r.has(i)||s.issues.push({code:"invalid_value",values:n,input:i,inst:e}),s}}),Zm=P("$ZodLiteral",(e,t)=>{Ie.init(e,t);let n=new Set(
t.values);e._zod.values=n,Pe(e,"pattern",r=>{let s=r.def.values;return new RegExp(s.length?`^(${s.map(o=>typeof o=="string"?ws(o):o?ws(o.toString()):String(o)).
join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let o=r.value;return n.has(o)||r.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),r}}),jm=
P("$ZodTransform",(e,t)=>{Ie.init(e,t),e._zod.optin="optional",Rn.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new oi(e.constructor.
name);let s=t.transform(n.value,n);if(r.async)return(s instanceof Promise?s:Promise.resolve(s)).then(i=>(n.value=i,n));if(s instanceof Promise)throw new Nt;return n.
value=s,n}});Vm=P("$ZodOptional",(e,t)=>{Ie.init(e,t),Pe(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",
Pe(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Pe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(
`^(${Ec(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let s=t.innerType._zod.run({value:n.
value,issues:[]},r);return s instanceof Promise?s.then(o=>Cm(n,o)):Cm(n,s)}return t.innerType._zod.run(n,r)}}),Um=P("$ZodPrefault",(e,t)=>{Ie.init(e,t),e._zod.optin=
"defaulted",Pe(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType.
_zod.run(n,r))}),qm=P("$ZodPipe",(e,t)=>{Ie.init(e,t),Pe(e,"values",n=>n.def.in._zod.values),Pe(e,"optin",n=>n.def.in._zod.optin),Pe(e,"optout",n=>n.def.out._zod.
optout),Pe(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let o=t.out._zod.run(n,r);return o instanceof Promise?o.
then(i=>ui(i,t.in,r)):ui(o,t.in,r)}let s=t.in._zod.run(n,r);return s instanceof Promise?s.then(o=>ui(o,t.out,r)):ui(s,t.out,r)}})});var Km=m(()=>{});var eu=m(()=>{});function Xm(){return new tu}var Hm,tu,wr,di=m(()=>{tu=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(
t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);
return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;
let s={...r,...this._map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(Hm=globalThis).__zod_globalRegistry??
(Hm.__zod_globalRegistry=Xm());wr=globalThis.__zod_globalRegistry});var Wm=m(()=>{});function Ax(e){return e.checks&&(e.checks=[...e.checks]),e}function Jm(e,t){return new e(Ax({type:"string",..._e(t)}))}function Ym(e,t){return new e({type:"numb\
er",check:"number_format",abort:!1,format:"safeint",..._e(t)})}function Qm(e,t){return new e({type:"boolean",..._e(t)})}function ep(e,t){return new e({type:"nev\
er",..._e(t)})}function W(e,t){return new vm({check:"less_than",..._e(t),value:e,inclusive:!0})}function J(e,t){return new wm({check:"greater_than",..._e(t),value:e,
inclusive:!0})}function nu(e,t){return new km({check:"min_length",..._e(t),minimum:e})}function tp(e){let t=new gn({check:"meta"});return t._zod.onattach=[n=>{let r=wr.
get(n)??{};wr.add(n,{...r,...e})}],t._zod.check=()=>{},t}var np=m(()=>{ci();di();nt()});function Ss(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Ct(e,r,n[r]);return e}function fi(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??wr,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function we(e,t,n,r,s){let o=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(s);return Object.
assign(n,o),!0}function Y(e,t,n={path:[],schemaPath:[]}){var r;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,n.schemaPath.includes(e)&&(o.cycle=n.path),
o.schema;let i={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)i.schema=a;else{let l={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let f=i.schema,
g=t.processors[s.type];if(!g)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);g(e,t,f,l)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),
Y(d,t,l),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Ss(i.schema,c),t.io==="input"&&Le(e)&&(delete i.schema.examples,delete i.schema.default),
t.io==="input"&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function rp(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function mi(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=r.get(a);if(c&&c!==i[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,i[0])}}let s=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(b=>b);if(d)
return{ref:f(d)};let g=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=g,{defId:g,ref:`${f("__shared")}#/${a}/${rp(g)}`}}let c="#",u=`${c}/${a}\
/`;if(i[1]===n&&!i[1].schema.id)return{ref:c};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:u+rp(l)}},o=i=>{if(i[1].schema.$ref)return;let a=i[1],
{ref:c,defId:u}=s(i);a.def={...a.schema},u&&(a.defId=u);let l=a.schema;for(let d in l)delete l[d];l.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){
let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){o(i);continue}if(e.external){
let u=e.external.registry.get(i[0])?.id;if(t!==i[0]&&u){o(i);continue}}if(e.metadataRegistry.get(i[0])?.id){o(i);continue}if(a.cycle){o(i);continue}a.count>1&&e.
reused==="ref"&&o(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function ap(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;ap(r);let s=Object.keys(r);if(s.length!==1||s[0]!=="type")return;let o=r.type;for(let i of Array.isArray(o)?o:[
o]){if(typeof i!="string")return;n.includes(i)||n.push(i)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function op(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function ru(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;
for(let i in o)if(!cp.has(i))return null;t.push(o)}let n={},r=new Set;for(let o of t){for(let i in o.properties){if(Object.prototype.hasOwnProperty.call(n,i))continue;
let a=[];for(let u of t){let l=u.properties?.[i]??op(u);l!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(l))||a.push(l))}let c=a.length===1?a[0]:ru(a)??{allOf:a};
Ct(n,i,c)}for(let i of o.required??[])r.add(i)}let s={type:"object",properties:n};if(r.size&&(s.required=[...r]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=
!1;else{let o=[];for(let i of t){let a=op(i);a&&!o.some(c=>JSON.stringify(c)===JSON.stringify(a))&&o.push(a)}o.length===1?s.additionalProperties=o[0]:o.length>1&&
(s.additionalProperties={allOf:o})}return s}function zx(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of cp)if(s in e)return;let n=t.filter(
s=>sp.some(o=>Array.isArray(s[o]))),r=null;if(!n.length)r=ru(t);else{let s=n[0],o=sp.find(c=>Array.isArray(s[c]));if(Object.keys(s).length!==1)return;let i=t.filter(
c=>c!==s),a=s[o].map(c=>ru([...i,c]));if(a.some(c=>!c))return;r={[o]:a}}r&&(delete e.allOf,Ss(e,r))}function pi(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let u=c.def??c.schema,l={...u},d=c.ref;if(c.ref=null,d){r(d);let g=e.
seen.get(d),b=g.schema;if(b.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??[],u.allOf.push(b)):Ss(u,b),Ss(u,l),
a._zod.parent===d)for(let k in u)k==="$ref"||k==="allOf"||k in l||delete u[k];if(b.$ref&&g.def)for(let k in u)k==="$ref"||k==="allOf"||k in g.def&&JSON.stringify(
u[k])===JSON.stringify(g.def[k])&&delete u[k]}let f=a._zod.parent;if(f&&f!==d){r(f);let g=e.seen.get(f);if(g?.schema.$ref&&(u.$ref=g.schema.$ref,g.def))for(let b in u)
b==="$ref"||b==="allOf"||b in g.def&&JSON.stringify(u[b])===JSON.stringify(g.def[b])&&delete u[b]}e.override({zodSchema:a,jsonSchema:u,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())ap(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let u of[c.schema,c.def]){let l=u?.allOf;
if(!Array.isArray(l))continue;let d=a.get(l);d?d.push(u):a.set(l,[u])}for(let c of e.intersections)for(let u of a.get(c)??[])zx(u)}}let s={};if(e.target==="draf\
t-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");s.$id=e.external.uri(a)}Ss(s,n.defId?n.schema:n.def??n.schema);let o=e.metadataRegistry.get(t)?.id;o!==void 0&&s.id===o&&delete s.id;let i=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,Ct(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?s.$defs=i:s.definitions=i);
try{let a=JSON.parse(JSON.stringify(s));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:ip(t,"input",e.processors),output:ip(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Le(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return Le(r.element,n);if(r.type==="set")return Le(r.valueType,
n);if(r.type==="lazy")return Le(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return Le(r.innerType,n);if(r.type==="intersection")return Le(r.left,n)||Le(r.right,n);if(r.type==="record"||r.
type==="map")return Le(r.keyType,n)||Le(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Le(r.in,n)||Le(r.out,n);if(r.type==="object"){
for(let s in r.shape)if(Le(r.shape[s],n))return!0;return!1}if(r.type==="union"){for(let s of r.options)if(Le(s,n))return!0;return!1}if(r.type==="tuple"){for(let s of r.
items)if(Le(s,n))return!0;return!!(r.rest&&Le(r.rest,n))}return!1}var cp,sp,ip,su=m(()=>{di();nt();cp=new Set(["type","properties","required","additionalPropert\
ies"]),sp=["oneOf","anyOf"];ip=(e,t,n={})=>r=>{let{libraryOptions:s,target:o}=r??{},i=fi({...s??{},target:o,io:t,processors:n});return Y(e,i),mi(i,e),pi(i,e)}});function $r(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let o of r)Cx[o._zod.def.check]?.(t,o._zod.def);let s=e.
_zod.bag;s.minimum!==void 0&&xr(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&xr(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&kr(t,"maximu\
m",s.maximum),s.exclusiveMaximum!==void 0&&kr(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&pp(t,s.multipleOf),s.format!==void 0&&(t.format??(t.
format=s.format),s.format.includes("int")&&(t.isInt=!0)),s.mime&&gp(t,s.mime);for(let o of s.patterns??[])hp(t,o);return t}function As(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?As(t.out):t.type==="catch"?As(t.innerType):e._zod.optin}function ou(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let b=e.get(t)?.def;if(!b)return t;let v=ou(e,b,n);return v===b?t:v}for(let b of["anyOf","oneOf"]){let v=t[b];if(!Array.isArray(v))continue;let k=v.map(
S=>ou(e,S,n));k.some((S,E)=>S!==v[E])&&(t={...t,[b]:k})}let r=Array.isArray(t.type)?t.type:[t.type],s=!r.includes("string")&&r.some(b=>b==="number"||b==="intege\
r"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(b=>typeof b=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,
multipleOf:l,format:d,id:f,...g}=t;return g.enum?g.enum=g.enum.map(b=>typeof b=="number"?String(b):b):typeof g.const=="number"&&(g.const=String(g.const)),s&&(g.
type="string",o||(g.pattern=(r.includes("number")?$s:Wc).source)),g}function ok(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of iu.get(e)??[]){let s=e.seen.get(r),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||n.has(o))continue;let i=ou(t,o,new Set);i!==
o&&n.set(o,i)}if(n.size)for(let r of e.seen.values())for(let s of[r.schema,r.def]){let o=s&&n.get(s.propertyNames);o&&(s.propertyNames=o)}}function vp(e,t,n,r,s){
let o=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(o=!0,null));return o?(we(t,n,r,s,"BigInt defaults cannot be represented in JSON Schema"),au):JSON.parse(
i)}function cu(e,t){if("_idmap"in e){let r=e,s=fi({...t,processors:mp}),o={};for(let c of r._idmap.entries()){let[u,l]=c;Y(l,s)}let i={},a={registry:r,uri:t?.uri,
defs:o};s.external=a;for(let c of r._idmap.entries()){let[u,l]=c;mi(s,l),Ct(i,u,pi(s,l))}if(Object.keys(o).length>0){let c=s.target==="draft-2020-12"?"$defs":"d\
efinitions";i.__shared={[c]:o}}return{schemas:i}}let n=fi({...t,processors:mp});return Y(e,n),mi(n,e),pi(n,e)}var xr,kr,up,pp,hp,gp,yp,lp,dp,fp,Cx,Nx,Px,bp,Ix,Ox,
Tx,Ex,Dx,Mx,Rx,Lx,Fx,Bx,Zx,jx,Vx,Ux,qx,Kx,Gx,Hx,Xx,Wx,Jx,Yx,Qx,ek,tk,nk,rk,sk,iu,ik,ak,ck,au,uk,lk,dk,fk,mk,pk,hk,gk,mp,wp=m(()=>{ii();Qc();su();nt();xr=(e,t,n)=>{
(e[t]===void 0||n>e[t])&&(e[t]=n)},kr=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},up=(e,t)=>{xr(e,"minimum",t),kr(e,"maximum",t)},pp=(e,t)=>{e.multipleOf??(e.multipleOf=
[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},hp=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},gp=(e,t)=>{e.mime=e.mime?e.mime.filter(n=>t.includes(
n)):[...t]},yp=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},lp=(e,t)=>xr(e,"minimum",t.minimum),dp=(e,t)=>kr(e,"maximum",t.maximum),fp=e=>(t,n)=>{yp(t,n.
format);let[r,s]=e[n.format];xr(t,"minimum",r),kr(t,"maximum",s)},Cx={greater_than:(e,t)=>xr(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>kr(
e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>pp(e,t.value),number_format:fp(ri),bigint_format:fp(Lc),min_length:lp,max_length:dp,length_equals:(e,t)=>up(
e,t.length),min_size:lp,max_size:dp,size_equals:(e,t)=>up(e,t.size),string_format:(e,t)=>{yp(e,t.format),t.pattern&&hp(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>gp(e,t.mime)};Nx={guid:"uuid",url:"uri",datetime:"dat\
e-time",json_string:"json-string",regex:""},Px=new Map([[Im,hm],[Om,gm]]),bp=e=>Px.get(e)??e,Ix=(e,t,n,r)=>{let s=n;s.type="string";let{minimum:o,maximum:i,format:a,
patterns:c,contentEncoding:u,laxFormat:l}=$r(e);if(typeof o=="number"&&(s.minLength=o),typeof i=="number"&&(s.maxLength=i),a&&(s.format=Nx[a]??a,s.format===""&&
delete s.format,(a==="time"||l)&&delete s.format),u&&(s.contentEncoding=u),c&&c.size>0){let d=[...c].map(bp);d.length===1?s.pattern=d[0].source:d.length>1&&(s.allOf=
[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}},Ox=(e,t,n,r)=>{let s=n,{minimum:o,
maximum:i,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:u,isInt:l}=$r(e);s.type=l?"integer":"number";let d=typeof u=="number"&&u>=(o??Number.NEGATIVE_INFINITY),
f=typeof c=="number"&&c<=(i??Number.POSITIVE_INFINITY),g=t.target==="draft-04"||t.target==="openapi-3.0";if(d?g?(s.minimum=u,s.exclusiveMinimum=!0):s.exclusiveMinimum=
u:typeof o=="number"&&(s.minimum=o),f?g?(s.maximum=c,s.exclusiveMaximum=!0):s.exclusiveMaximum=c:typeof i=="number"&&(s.maximum=i),a){let b=new Set;for(let S of a)
Number.isFinite(S)&&S!==0?b.add(Math.abs(S)):we(e,t,s,r,`A multipleOf divisor of ${S} cannot be represented in JSON Schema`);let[v,...k]=b;v!==void 0&&(s.multipleOf=
v),k.length&&(s.allOf=[...s.allOf??[],...k.map(S=>({multipleOf:S}))])}},Tx=(e,t,n,r)=>{n.type="boolean"},Ex=(e,t,n,r)=>{we(e,t,n,r,"BigInt cannot be represented\
 in JSON Schema")},Dx=(e,t,n,r)=>{we(e,t,n,r,"Symbols cannot be represented in JSON Schema")},Mx=(e,t,n,r)=>{t.target==="openapi-3.0"?(n.type="string",n.nullable=
!0,n.enum=[null]):n.type="null"},Rx=(e,t,n,r)=>{we(e,t,n,r,"Undefined cannot be represented in JSON Schema")},Lx=(e,t,n,r)=>{we(e,t,n,r,"Void cannot be represen\
ted in JSON Schema")},Fx=(e,t,n,r)=>{n.not={}},Bx=(e,t,n,r)=>{},Zx=(e,t,n,r)=>{},jx=(e,t,n,r)=>{we(e,t,n,r,"Date cannot be represented in JSON Schema")},Vx=(e,t,n,r)=>{
let s=e._zod.def,o=vs(s.entries);if(o.length===0){n.not={};return}o.every(i=>typeof i=="number")&&(n.type="number"),o.every(i=>typeof i=="string")&&(n.type="str\
ing"),n.enum=o},Ux=(e,t,n,r)=>{let s=e._zod.def;if(s.values.length===0){n.not={};return}let o=[];for(let i of s.values)if(i===void 0){if(we(e,t,n,r,"Literal `un\
defined` cannot be represented in JSON Schema"))return}else if(typeof i=="bigint"){if(we(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;
o.push(Number(i))}else o.push(i);if(o.length!==0)if(o.length===1){let i=o[0];n.type=i===null?"null":typeof i,t.target==="draft-04"||t.target==="openapi-3.0"?n.enum=
[i]:n.const=i}else o.every(i=>typeof i=="number")&&(n.type="number"),o.every(i=>typeof i=="string")&&(n.type="string"),o.every(i=>typeof i=="boolean")&&(n.type=
"boolean"),o.every(i=>i===null)&&(n.type="null"),n.enum=o},qx=(e,t,n,r)=>{we(e,t,n,r,"NaN cannot be represented in JSON Schema")},Kx=(e,t,n,r)=>{let s=n,o=e._zod.
pattern;if(!o)throw new Error("Pattern not found in template literal");s.type="string",s.pattern=o.source},Gx=(e,t,n,r)=>{let s=n;s.type="string",s.format="bina\
ry",s.contentEncoding="binary";let{minimum:o,maximum:i,mime:a}=$r(e);o!==void 0&&(s.minLength=o),i!==void 0&&(s.maxLength=i),a&&(a.length===0?s.not={}:a.length===
1?s.contentMediaType=a[0]:s.anyOf=a.map(c=>({contentMediaType:c})))},Hx=(e,t,n,r)=>{n.type="boolean"},Xx=(e,t,n,r)=>{we(e,t,n,r,"Custom types cannot be represen\
ted in JSON Schema")},Wx=(e,t,n,r)=>{we(e,t,n,r,"Function types cannot be represented in JSON Schema")},Jx=(e,t,n,r)=>{we(e,t,n,r,"Transforms cannot be represen\
ted in JSON Schema")},Yx=(e,t,n,r)=>{we(e,t,n,r,"Map cannot be represented in JSON Schema")},Qx=(e,t,n,r)=>{we(e,t,n,r,"Set cannot be represented in JSON Schema")},
ek=(e,t,n,r)=>{let s=n,o=e._zod.def,{minimum:i,maximum:a}=$r(e);typeof i=="number"&&(s.minItems=i),typeof a=="number"&&(s.maxItems=a),s.type="array",s.items=Y(o.
element,t,{...r,path:[...r.path,"items"]})};tk=(e,t,n,r)=>{let s=n,o=e._zod.def,i=o.shape;if(Object.getOwnPropertySymbols(i).length&&we(e,t,s,r,"Symbol keys can\
not be represented in JSON Schema"))return;s.type="object",s.properties={};for(let u in i)Ct(s.properties,u,Y(i[u],t,{...r,path:[...r.path,"properties",u]}));let c=[];
for(let u of Object.keys(i)){let l=o.shape[u];(t.io==="input"?As(l)===void 0:l._zod.optout===void 0)&&c.push(u)}c.length>0&&(s.required=c),o.catchall?._zod.def.
type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=Y(o.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):t.io==="\
output"&&(s.additionalProperties=!1)},nk=(e,t,n,r)=>{let s=e._zod.def,o=s.inclusive===!1,i=s.options.map((a,c)=>Y(a,t,{...r,path:[...r.path,o?"oneOf":"anyOf",c]}));
o?n.oneOf=i:n.anyOf=i},rk=(e,t,n,r)=>{let s=e._zod.def,o=Y(s.left,t,{...r,path:[...r.path,"allOf",0]}),i=Y(s.right,t,{...r,path:[...r.path,"allOf",1]}),a=u=>"al\
lOf"in u&&Object.keys(u).length===1,c=[...a(o)?o.allOf:[o],...a(i)?i.allOf:[i]];n.allOf=c,t.intersections.push(c)},sk=(e,t,n,r)=>{let s=n,o=e._zod.def;s.type="a\
rray";let i=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",c=o.items.map((v,k)=>Y(
v,t,{...r,path:[...r.path,i,k]})),u=o.rest?Y(o.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null,l=o.items.length;for(;l>0;){
let v=o.items[l-1];if(!(t.io==="input"?As(v)!==void 0:v._zod.optout==="optional"))break;l--}let d=o.items.length,f=!o.rest;t.target==="draft-2020-12"?(s.prefixItems=
c,f?s.items=!1:u&&(s.items=u),l>0&&(s.minItems=l),f&&(s.maxItems=d)):t.target==="openapi-3.0"?(s.items={anyOf:c},u&&s.items.anyOf.push(u),l>0&&(s.minItems=l),f&&
(s.maxItems=d)):(s.items=c,f?s.additionalItems=!1:u&&(s.additionalItems=u),l>0&&(s.minItems=l),f&&(s.maxItems=d));let{minimum:g,maximum:b}=$r(e);typeof g=="numb\
er"&&(s.minItems=g),typeof b=="number"&&(s.maxItems=b)};iu=new WeakMap;ik=(e,t,n,r)=>{let s=n,o=e._zod.def;s.type="object";let i=o.keyType,a=$r(i).patterns;if(o.
mode==="loose"&&a&&a.size>0){let l=Y(o.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});s.patternProperties={};for(let d of a)Ct(s.patternProperties,
bp(d).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=Y(o.keyType,t,{...r,path:[...r.path,"propertyNames"]});let l=iu.get(t);
l||(l=[],iu.set(t,l),t.deferred.push(()=>ok(t))),l.push(e)}s.additionalProperties=Y(o.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}let c=i._zod.values,
u=t.io==="input"&&As(o.valueType)!==void 0;if(c&&!o.partial&&!u){let l=[...c].filter(d=>typeof d=="string"||typeof d=="number");l.length>0&&(s.required=l.map(String))}},
ak=(e,t,n,r)=>{let s=e._zod.def,o=Y(s.innerType,t,r),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=s.innerType,n.nullable=!0):n.anyOf=[o,{type:"null"}]},ck=(e,t,n,r)=>{
let s=e._zod.def;Y(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType},au=Symbol();uk=(e,t,n,r)=>{let s=e._zod.def;Y(s.innerType,t,r);let o=t.seen.get(e);o.
ref=s.innerType;let i=vp(s.defaultValue,e,t,n,r);i!==au&&(n.default=i)},lk=(e,t,n,r)=>{let s=e._zod.def;Y(s.innerType,t,r);let o=t.seen.get(e);if(o.ref=s.innerType,
t.io!=="input")return;let i=vp(s.defaultValue,e,t,n,r);i!==au&&(n._prefault=i)},dk=(e,t,n,r)=>{let s=e._zod.def;Y(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType;
let i;try{i=s.catchValue(void 0)}catch{we(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=i},fk=(e,t,n,r)=>{let s=e._zod.def,o=s.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?o?s.out:s.in:s.out;Y(i,t,r);let a=t.seen.get(e);a.ref=i},mk=(e,t,n,r)=>{let s=e._zod.def;Y(s.innerType,t,r);
let o=t.seen.get(e);o.ref=s.innerType,n.readOnly=!0},pk=(e,t,n,r)=>{let s=e._zod.def;Y(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType},hk=(e,t,n,r)=>{let s=e.
_zod.def;Y(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType},gk=(e,t,n,r)=>{let s=e._zod.innerType;Y(s,t,r);let o=t.seen.get(e);o.ref=s},mp={string:Ix,number:Ox,
boolean:Tx,bigint:Ex,symbol:Dx,null:Mx,undefined:Rx,void:Lx,never:Fx,any:Bx,unknown:Zx,date:jx,enum:Vx,literal:Ux,nan:qx,template_literal:Kx,file:Gx,success:Hx,
custom:Xx,function:Wx,transform:Jx,map:Yx,set:Qx,array:ek,object:tk,union:nk,intersection:rk,tuple:sk,record:ik,nullable:ak,nonoptional:ck,default:uk,prefault:lk,
catch:dk,pipe:fk,readonly:mk,promise:pk,optional:hk,lazy:gk}});var xp=m(()=>{});var _r=m(()=>{vr();pm();qc();Qc();Km();ci();Jc();nt();ii();eu();di();_m();Wm();np();su();xp()});var uu=m(()=>{_r()});function It(e){return Jm(bk,e)}function Q(e){return Ym(wk,e)}function Ln(e){return Qm(xk,e)}function $k(e){return ep(kk,e)}function Z(e,t){return new _k({type:"\
array",element:e,..._e(t)})}function lu(e,t){let n={type:"object",shape:e??{},..._e(t)};return new _p(n)}function C(e,t){return new _p({type:"object",shape:e,catchall:$k(),
..._e(t)})}function Fe(e,t){return new Sk({type:"union",options:e,..._e(t)})}function Se(e,t,n){return!t||!t._zod?new $p({type:"record",keyType:It(),valueType:e,
..._e(t)}):new $p({type:"record",keyType:e,valueType:t,..._e(n)})}function z(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Ak({type:"\
enum",entries:n,..._e(t)})}function Sr(e,t){return new zk({type:"literal",values:Array.isArray(e)?e:[e],..._e(t)})}function Ue(e){return new Ck({type:"transform",
transform:e})}function w(e){return new Nk({type:"optional",innerType:e})}function x(e,t){return new Pk({type:"prefault",innerType:e,get defaultValue(){return typeof t==
"function"?t():Rc(t)}})}function qe(e,t){return new Ik({type:"pipe",in:e,out:t})}var Ve,bk,vk,wk,xk,kk,_k,_p,Sk,$p,Ak,zk,Ck,Nk,Pk,Ik,zs,Sp=m(()=>{_r();nt();uu();
Ve=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ie.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){Mn(this,"with",e)},parse(e,t){return Kc(this,e,t,{callee:this.parse})},parseAsync(e,t){return Gc(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return Hc(this,e,t)},safeParseAsync(e,t){return Xc(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return xs(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),bk=P("ZodMiniString",(e,t)=>{Pm.init(e,t),Ve.init(e,t)});vk=P("ZodMiniNumber",(e,t)=>{Yc.init(
e,t),Ve.init(e,t)}),wk=P("ZodMiniNumberFormat",(e,t)=>{Tm.init(e,t),vk.init(e,t)});xk=P("ZodMiniBoolean",(e,t)=>{Em.init(e,t),Ve.init(e,t)});kk=P("ZodMiniNever",
(e,t)=>{Dm.init(e,t),Ve.init(e,t)});_k=P("ZodMiniArray",(e,t)=>{Mm.init(e,t),Ve.init(e,t)});_p=P("ZodMiniObject",(e,t)=>{Rm.init(e,t),Ve.init(e,t),cm(e,"shape",
n=>n._zod.def.shape,!1)});Sk=P("ZodMiniUnion",(e,t)=>{Lm.init(e,t),Ve.init(e,t)});$p=P("ZodMiniRecord",(e,t)=>{Fm.init(e,t),Ve.init(e,t)});Ak=P("ZodMiniEnum",(e,t)=>{
Bm.init(e,t),Ve.init(e,t),e.options=[...e._zod.values]});zk=P("ZodMiniLiteral",(e,t)=>{Zm.init(e,t),Ve.init(e,t)});Ck=P("ZodMiniTransform",(e,t)=>{jm.init(e,t),
Ve.init(e,t)});Nk=P("ZodMiniOptional",(e,t)=>{Vm.init(e,t),Ve.init(e,t)});Pk=P("ZodMiniPrefault",(e,t)=>{Um.init(e,t),Ve.init(e,t)});Ik=P("ZodMiniPipe",(e,t)=>{
qm.init(e,t),Ve.init(e,t)});zs=tp});var Ap=m(()=>{_r()});var zp=m(()=>{});var Cp=m(()=>{});var Np=m(()=>{_r();uu();Sp();Ap();_r();wp();eu();zp();Cp()});var T=m(()=>{Np()});var h,hi,du,Cs,Ns,Ar,Pp,Ip,Op,gi,H=m(()=>{"use strict";h=(e,t={},...n)=>{let r=[];for(let s of n)s===void 0||s===!1||s===""||r.push(typeof s=="number"?String(s):
s);if(r.length>1&&r.some(s=>typeof s=="string"))throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:hi(Object.entries(t)),children:r}},
hi=e=>{let t=[];for(let[n,r]of e)r!==void 0&&t.push([n,String(r)]);return Object.fromEntries(t)},du=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,
Cs=(e,t)=>e.children.filter(n=>typeof n!="string"&&(!t||n.name===t)),Ns=(e,t)=>e.children.find(n=>typeof n!="string"&&n.name===t),Ar=e=>{let t=e.children[0];return typeof t==
"string"?t:""},Pp=(e,t)=>({...e,attributes:hi(Object.entries({...e.attributes,...t}))}),Ip=(e,...t)=>h(e.name,e.attributes,...t),Op=e=>e?"yes":"no",gi=e=>e?"on":
"off"});function fe(e,t,n){return qe(It().check(zs({description:e,examples:[...t]})),Ue((r,s)=>{let o=n(r);return"value"in o?o.value:(s.issues.push({code:"custom",message:o.
problem,input:r}),jc)}))}function U(e,t,n,r){return fe(e,t,s=>n.test(s)?pe(s):B(r))}var pe,B,y,A,Fn,O=m(()=>{"use strict";T();pe=e=>({value:e}),B=e=>({problem:e});
y=e=>zs({description:e}),A=e=>qe(Fe([Ln(),z(["on","off"])]).check(zs({description:e})),Ue(t=>t===!0||t==="on")),Fn=(e,t)=>qe(Fe([Ln(),z(["on","off"]),e]).check(
zs({description:t})),Ue(n=>n==="on"?!0:n==="off"?!1:n))});var fu={};I(fu,{codes:()=>Dk,domain:()=>Mk,schema:()=>Ek});function*Mk(e){if(!e.agent)return;let t=h("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{
at:"devices",xml:h("channel",{type:"unix"},t)}}var Ek,Dk,Tp=m(()=>{"use strict";T();H();O();Ek={vm:{agent:x(A("A channel for the guest agent (qemu-guest-agent),\
 which is used where the guest has it."),!0)}},Dk={}});var Dp,Ep=m(()=>{Dp=`#!/bin/sh
# Run by kmod in place of loading vfio-pci (modprobe.d's \`install\`), as: sh -c THIS vfio-pci ADDRESS...
# Sets aside the PCI functions at these addresses for vfio-pci, then loads it. An address that does not exist is no
# reason to fail: the card may have been taken out, and the machine has to boot.
# It is printed on one line, so each statement ends with a semicolon. modprobe is named by its absolute path because
# the modprobe built into some shells knows no --ignore-install; /bin is there in NixOS's initrd, the other in the
# booted system. kmod puts the options of the call in place of $CMDLINE_OPTS.
for address in "$@"; do
  if [ -e "/sys/bus/pci/devices/$address/driver_override" ]; then
    echo vfio-pci >"/sys/bus/pci/devices/$address/driver_override";
  fi;
done;
for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do
  if [ -x "$modprobe" ]; then
    # shellcheck disable=SC2086
    exec "$modprobe" --ignore-install vfio-pci $CMDLINE_OPTS;
  fi;
done;
echo "vfioc: no modprobe was found to load vfio-pci with" >&2;
exit 1
`});function Bn(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e} is not a whole number that is held exactly`);return{kind:"int",value:BigInt(
e)}}var j,zr,he,ge,Lk,xe,Fk,yi,ee,Mp,Rp,mu,Lp,Fp,bi,Je=m(()=>{"use strict";j=e=>({kind:"string",parts:[e]}),zr=(...e)=>({kind:"string",parts:e});he=e=>({kind:"c\
onstant",name:e?"true":"false"}),ge=e=>({kind:"list",items:e}),Lk=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],
value:t[1]}),xe=e=>({kind:"attrs",bindings:Lk(e)}),Fk=e=>({kind:"identifier",name:e}),yi=e=>typeof e=="string"?Fk(e):e,ee=(e,...t)=>({kind:"select",of:yi(e),path:t,
or:void 0}),Mp=(e,t,n)=>({kind:"select",of:yi(e),path:t,or:n}),Rp=(e,...t)=>({kind:"has",of:yi(e),path:t}),mu=(e,...t)=>({kind:"apply",function:yi(e),arguments:t}),
Lp=(e,t)=>({kind:"lambda",parameter:e,body:t}),Fp=(e,t,n)=>({kind:"binary",operator:t,left:e,right:n}),bi=(e,t)=>e===""?t:{kind:"comment",text:e,node:t}});var Cr,Bp,Bk,Ot,Tt,Zp,Gt,vi,pu,jp,Zk,st,Vp,Up,Nr,ye=m(()=>{"use strict";O();Cr=U("The name of a user of the host.",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user n\
ame has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),Bp=U("The name of a group of the host.",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,
"a group name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),Bk=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Ot=U("A\
 name that libvirt takes for a guest or a network.",["win11"],Bk,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 char\
acters long"),Tt=U("A name of your own.",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 characters long"),Zp=
U("The name of the host.",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters\
 long"),Gt=U("The name of a network interface.",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digi\
ts, . _ and -"),vi=U("The name of a kernel module.",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one n\
ame to an entry"),pu=U("The name of a systemd unit, with its type.",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),jp=U("One parameter of the kernel command line.",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,
"one entry is one parameter, name or name=value, without white space or quotes"),Zk=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;
if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(
".."))return`'${e}' goes up with '..': write the path it leads to`},st=fe("An absolute path of the host.",["/var/lib/libvirt/images/win11.qcow2"],e=>{let t=Zk(e);
return t?B(t):pe(e)}),Vp=U("A file, relative to the file that names it.",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters and \
is not empty"),Up=fe("A MAC address.",["52:54:00:66:d7:8b"],e=>/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?B(`'${e}' is a\
 multicast address: the first pair of a card's address is even`):pe(e.toLowerCase()):B(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 5\
2:54:00:66:d7:8b`)),Nr=(e,t)=>fe(e,t,n=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(n)?B("control characters cannot stand here"):n.isWellFormed()?pe(n):B("this is \
not valid Unicode"))});function qp(e){let t=jk.map(i=>i.exec(e)).find(i=>i!==null);if(!t){let i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return B(i?`'${e}' is a vendor:device id, and a PC\
I address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 0000:0b:00.0`)}let[n=0,r=0,s=0,o=0]=t.slice(1).map(i=>Number.
parseInt(i??"0",16));return s>31?B(`'${e}' has slot ${Zn(s,2)}, and a PCI bus has the slots 00 to 1f`):o>7?B(`'${e}' has function ${o}, and a PCI slot has the f\
unctions 0 to 7`):pe({domain:n,bus:r,slot:s,function:o})}function Kp(e){let t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){let n="value"in qp(e);
return B(n?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexadecimal digits, a colon \
and four more, as in 1002:67df`)}return pe({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var Zn,jk,Ke,wi,ht,Pr,xi,Ps,Ht=m(()=>{"use strict";O();Zn=(e,t)=>e.
toString(16).padStart(t,"0"),jk=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
Ke=e=>`${Zn(e.domain,4)}:${Zn(e.bus,2)}:${Zn(e.slot,2)}.${e.function}`,wi=e=>({domain:`0x${Zn(e.domain,4)}`,bus:`0x${Zn(e.bus,2)}`,slot:`0x${Zn(e.slot,2)}`,function:`\
0x${e.function}`});ht=e=>`${e.vendor}:${e.device}`,Pr=fe("A PCI address as lspci, sysfs or libvirt writes it; domain 0000 where none is written.",["0b:00.0","00\
00:0b:00.0","pci_0000_0b_00_0"],qp),xi=fe("A PCI vendor and device id, as `lspci -nn` prints it.",["1002:67df"],Kp),Ps=fe("A USB vendor and product id, as `lsus\
b` prints it.",["046d:c541"],Kp)});function Et(e,t){return e.devices.flatMap(n=>{let r=t.devices[n];return r?[{...r,name:n}]:[]})}var Gp,_,gt,yn,Is,Hp,Ir,Dt,L=m(()=>{"use strict";Gp=e=>Object.entries(
e).map(([t,n])=>({...n,name:t})),_=e=>Gp(e.vms),gt=e=>Gp(e.devices);yn=(e,t)=>_(t).flatMap(n=>n.devices.flatMap((r,s)=>r===e?[{vm:n,index:s}]:[])),Is=e=>e.by??(e.
functions.length>0?"address":"id"),Hp=e=>gt(e).filter(t=>t.bind==="boot"),Ir=e=>{let{user:t,group:n}=e.libvirt.qemu,r=e.libvirt.runAsRoot?"root":"qemu-libvirtd";
return{user:t??r,group:n??r}},Dt=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx")});var hu={};I(hu,{codes:()=>Kk,driversOf:()=>ki,host:()=>Jk,rules:()=>Gk,schema:()=>Vk});function qk(e,t){let n=new Set(e.functions.map(Ke)),r=t?.pci.filter(s=>n.
has(Ke(s.address))).map(s=>s.id)??[];return[...new Set([...e.ids,...r].map(ht))]}function ki(e,t){if(e.drivers)return e.drivers;let r=[...new Set(qk(e,t).map(s=>s.
slice(0,4)))].map(s=>Xp[s]);return r.length===0||r.includes(void 0)?Uk:[...new Set(r.flatMap(s=>s??[]))]}function Gk(e,t,n){let r=new Map;for(let s of gt(e)){let o=[
"devices",s.name];Hk(s,o,t);let{name:i}=s;for(let[c,u]of s.functions.map(Ke).entries()){let l=r.get(u);l?t("function-twice",{path:[...o,"functions",c]},{address:u,
device:l}):r.set(u,i)}if(s.functions.length>0)continue;let a=s.ids.length>0;a&&s.bind!=="boot"&&t("device-without-address",{path:[...o,"bind"]},{device:i});for(let{
vm:c,index:u}of a?yn(i,e):[])t("device-without-address",{path:["vms",c.name,"devices",u]},{device:i,guest:c.name})}Xk(e,t),n&&Wk(e,t,n,new Set(r.keys()))}function Hk(e,t,n){
let{name:r,functions:s,ids:o,by:i}=e;s.length===0&&o.length===0?n("device-not-identified",{path:t,on:"key"},{device:r}):i==="address"&&s.length===0?n("by-addres\
s-without-functions",{path:[...t,"by"]},{device:r}):i==="id"&&o.length===0&&n("by-id-without-ids",{path:[...t,"by"]},{device:r})}function Xk(e,t){let n=gt(e);for(let r of n.
filter(s=>s.bind==="boot"&&Is(s)==="id"))for(let[s,o]of r.ids.map(ht).entries()){let i=n.find(a=>a.name!==r.name&&a.bind!=="boot"&&a.ids.map(ht).includes(o));i&&
t("id-matches-other-device",{path:["devices",r.name,"ids",s]},{id:o,device:r.name,other:i.name})}}function Wk(e,t,n,r){let s=new Set(gt(e).filter(i=>i.functions.
length===0).flatMap(i=>i.ids.map(ht))),o=n.pci.filter(i=>!r.has(Ke(i.address)));for(let i of gt(e)){let a=["devices",i.name];for(let[l,d]of i.ids.map(ht).entries()){
if(i.bind!=="boot"||Is(i)!=="id")continue;let f=o.filter(b=>ht(b.id)===d),g=i.functions.length>0?f[0]:f[1];g&&t("id-takes-host-card",{path:[...a,"ids",l]},{id:d,
address:Ke(g.address),driver:g.driver})}if(!i.blacklist)continue;let c=ki(i,n),u=o.find(l=>l.driver&&c.includes(l.driver)&&!s.has(ht(l.id)));u?.driver&&t("black\
list-takes-host-card",{path:[...a,"blacklist"]},{driver:u.driver,address:Ke(u.address)})}}function*Jk(e,t){let n=gt(e);if(n.length===0)return;let r=Hp(e),s=r.length>
0?"initrd":"boot";for(let u of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:s,name:u};let o=[...new Set(r.flatMap(u=>ki(u,t)))].sort();for(let u of o)
yield{kind:"modprobe",line:{command:"softdep",module:u,pre:"vfio-pci"}};let i=r.filter(u=>Is(u)==="id").flatMap(u=>u.ids.map(ht));i.length>0&&(yield{kind:"modpr\
obe",line:{command:"options",module:"vfio-pci",option:"ids",value:[...new Set(i)].join(",")}});let a=r.filter(u=>Is(u)==="address").flatMap(u=>u.functions);a.length>
0&&(yield*Yk(a)),n.some(u=>!u.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}});for(let{resetMethod:u,
functions:l}of n)for(let d of u?l:[])yield{kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${Ke(d)}/reset_method`,argument:u??""};let c=[...new Set(n.filter(
u=>u.blacklist).flatMap(u=>ki(u,t)))].sort();c.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:ge(c.map(j))})}function*Yk(e){let t=e.
map(Ke);yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",Dp,"vfio-pci",...t]}};for(let n of["initrd","boot"])for(let r of t)yield{
kind:"udev",stage:n,rule:[{key:"ACTION",operator:"==",value:"add"},{key:"SUBSYSTEM",operator:"==",value:"pci"},{key:"KERNEL",operator:"==",value:r},{key:"ATTR{d\
river_override}",operator:"=",value:"vfio-pci"}]}}var Vk,Xp,Uk,Kk,Wp=m(()=>{"use strict";T();Ep();Je();R();ye();Ht();O();L();Vk={device:{functions:x(Z(Pr),[]).check(
y("The PCI functions of the device, in the order in which the guest sees them: a graphics card has its audio beside it.")),ids:x(Z(xi),[]).check(y("The vendor:d\
evice ids of its functions.")),bind:x(z(["boot","start","handover"]),"boot").check(y("When vfio-pci takes it: boot, before any host driver; start, when the gues\
t starts, and back when it stops; handover, as start, for a GPU that the host is using.")),by:w(z(["address","id"])).check(y("How it is found at boot: by addres\
s, which works with two identical cards, or by id. Default: address where functions are given.")),drivers:w(Z(vi)).check(y("Host drivers that must not win it. D\
efault: the usual drivers of its vendor.")),blacklist:x(A("Keep these drivers off the host altogether."),!1),idleD3:x(A("Let vfio-pci put the unused device to s\
leep (D3). Off helps where it does not wake up."),!0),resetMethod:w(z(["device_specific","acpi","flr","af_flr","pm","bus"])).check(y("The reset method that the \
kernel is told to use for it."))}},Xp={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_int\
el"],8086:["i915","xe","snd_hda_intel"]},Uk=[...new Set([...Object.values(Xp).flat(),"ahci","nvme","xhci_pci"])];Kk={"device-not-identified":p({severity:"error",
about:"value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its functions (PCI addresses) or its ids (vendor:device), as lspci -n\
n shows them",explain:"A device is found by the addresses of its functions or by vendor:device ids; with neither there is nothing to bind.",example:{fails:`devi\
ces: { ⟨gpu: { bind: boot } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
`}}),"by-address-without-functions":p({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by address, and no address is given`,remedy:()=>"\
add functions, or write by: id",explain:"`by: address` needs `functions`: the addresses whose driver_override is set.",example:{fails:`devices: { gpu: { ids: ["\
1002:67df"], by: ⟨address } }
`,passes:`devices: { gpu: { ids: ["1002:67df"], by: id } }
`}}),"by-id-without-ids":p({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by id, and no id is given`,remedy:()=>"add ids, or write\
 by: address",explain:"`by: id` needs `ids`: vfio-pci takes every device that has one of them.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"], by: ⟨i\
d } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], by: address } }
`}}),"device-without-address":p({severity:"error",about:"value",message:({device:e,guest:t})=>t?`the guest '${t}' receives '${e}', whose address is not known`:`\
'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"add functions: the PCI addresses that lspci -nn shows beside these ids",explain:"\
libvirt hands a device to a guest by its PCI address; ids are enough only to keep a device for vfio-pci at boot.",example:{fails:`devices: { gpu: { ids: ["1002:\
67df"] } }
vms: { win: { memory: 4GiB, devices: [⟨gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"function-twice":p({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,remedy:()=>"a function belongs to\
 one device: take one of them out",explain:"A PCI function has one owner. Written in two devices it could be bound in two ways, or passed to two guests.",example:{
fails:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: [⟨"0000:0b:00.0"] } }
`,passes:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: ["0b:00.1"] } }
`}}),"id-matches-other-device":p({severity:"error",about:"value",message:({id:e,device:t,other:n})=>`'${t}' is found by the id ${e}, which '${n}' has too, and '${n}\
' is not to be bound that way`,remedy:()=>"find it by address: add functions and write by: address",explain:"An id names every device of one model. vfio-pci tak\
es all of them at boot, so two devices of one id cannot be treated differently by id.",example:{fails:`devices: { a: { ids: [⟨"1002:67df"], by: id }, b: { funct\
ions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`,passes:`devices: { a: { functions: ["0b:00.0"], ids: ["1002:67df"] }, b: { functions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`}}),"id-takes-host-card":p({severity:"error",about:"value",message:({id:e,address:t,driver:n})=>`the id ${e} is also that of ${t}, which the host keeps${n?` (d\
river ${n})`:""}`,remedy:()=>"find the device by address: add functions and write by: address",explain:"By id vfio-pci takes every device of that model. The fac\
ts of this machine have another one, which no device of the spec names, so the host would lose it at boot."}),"blacklist-takes-host-card":p({severity:"warning",
about:"value",message:({driver:e,address:t})=>`without ${e} the host's own card at ${t} has no driver either`,remedy:()=>"leave blacklist off: the drivers are k\
ept from the device itself anyway",explain:"A blacklist keeps a driver from every card. The drivers of a device are already kept from it by softdep and driver_o\
verride, and the host may need them for a card of the same make."})}});function Jp(e,t){let n=s=>Object.entries(e[s]).map(([o,{bootOrder:i}])=>({name:`${s}.${o}`,path:["vms",e.name,s,o,"bootOrder"],order:i})),r=Et(e,t).map(({name:s,
bootOrder:o})=>({name:`devices.${s}`,path:["devices",s,"bootOrder"],order:o}));return[...n("disks"),...n("nics"),...r].flatMap(({order:s,...o})=>s===void 0?[]:[
{...o,order:s}])}var Or,Os=m(()=>{"use strict";T();L();Or=Q().check(J(1),W(255))});var gu={};I(gu,{codes:()=>e0,rules:()=>t0,schema:()=>Qk});function t0(e,t){for(let n of _(e)){let r=new Map;for(let{name:s,path:o,order:i}of Jp(n,e)){let a=r.get(
i);a!==void 0?t("boot-order-twice",{path:o},{order:i,other:a,guest:n.name}):r.set(i,s)}}}var Qk,e0,Yp=m(()=>{"use strict";R();Os();L();Qk={},e0={"boot-order-twi\
ce":p({severity:"error",about:"value",message:({order:e,other:t,guest:n})=>`'${t}' of the guest '${n}' has the number ${e} in the boot order too`,remedy:()=>"gi\
ve each device a number of its own; the lowest comes first",explain:"A guest tries its devices one after the other, so no two have the same number. libvirt refu\
ses that.",example:{fails:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: ⟨1 } } } }
`,passes:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: 2 } } } }
`}})}});var yu={};I(yu,{codes:()=>r0,host:()=>s0,schema:()=>n0});function*s0(e){gt(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blac\
klist",value:"sysfb_init",comment:"The boot display is a card that leaves the host: do not put a framebuffer on it."})}var n0,r0,Qp=m(()=>{"use strict";T();O();
L();n0={device:{bootVga:x(A("Whether the firmware shows the boot on this card: its framebuffer is then released, and the boot is not seen."),!1)}},r0={}});import{createHash as o0}from"node:crypto";var i0,a0,bu,Ts,eh,bn,Tr=m(()=>{"use strict";i0=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),a0=e=>Buffer.concat(
e.flatMap(t=>{let n=Buffer.from(t,"utf8"),r=Buffer.alloc(4);return r.writeUInt32BE(n.length),[r,n]})),bu=e=>o0("sha1").update(i0).update(a0(e)).digest(),Ts=(...e)=>{
let t=bu(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(8)&63|128,8);let n=t.toString("hex");return[n.slice(0,8),n.slice(8,12),
n.slice(12,16),n.slice(16,20),n.slice(20)].join("-")},eh=(...e)=>{let[t,n,r]=bu(["mac",...e]);return["52","54","00",...[t,n,r].map(s=>(s??0).toString(16).padStart(
2,"0"))].join(":")},bn=(e,...t)=>bu(["number",...t]).readUIntBE(0,6)%e});var c0,th,$i,vu=m(()=>{"use strict";c0=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],th={clock:"localtime",
hyperv:c0,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},$i={windows10:{...th,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...th,
osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"v\
irtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}}});function Er(e){let{type:t="efi",secureBoot:n,enrolledKeys:r,tpm:s}=e.firmware,o=Ge(e),i=t==="efi"&&!Dt(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:n??
(r===!0||o.secureBoot&&i),enrolledKeys:r??!1,tpm:typeof s=="object"?s:s??o.tpm?u0:void 0}}var Ge,wu,Es,u0,Dr,xu,nh,ot=m(()=>{"use strict";Tr();vu();L();Ge=e=>$i[e.
guest],wu=(e,t)=>e.uuid??Ts("domain",t.host.name,e.name),Es=({cpu:e})=>e.sockets*e.cores*e.threads,u0={model:"tpm-crb",version:"2.0"};Dr=({display:e})=>e.spice===
void 0?e.vnc===void 0:e.spice!==!1,xu=e=>Object.keys(e.shares).length>0,nh=e=>e.agent||Dr(e)});function ku(e){let t=new Map,n=new Set,r=Object.entries(e.disks).map(([o,i])=>({name:o,target:i.target,bus:jn(i,e)}));for(let{name:o,target:i}of r)i!==void 0&&(t.
set(o,i),n.add(i));let s=r.filter(({target:o})=>o===void 0);for(let{name:o,bus:i}of[...s.filter(a=>a.bus==="sata"),...s.filter(a=>a.bus!=="sata")]){let a=_i(i),
c=bn(a,"disk",i,o),u=Array.from({length:a},(l,d)=>d0(i,(c+d)%a)).find(l=>!n.has(l));u!==void 0&&(t.set(o,u),n.add(u))}return t}var jn,_i,l0,d0,$u=m(()=>{"use st\
rict";Tr();ot();jn=(e,t)=>e.bus??(e.cdrom===void 0?Ge(t).diskBus:"sata"),_i=e=>e==="sata"?6:26,l0=e=>e==="virtio"?"vd":"sd",d0=(e,t)=>`${l0(e)}${String.fromCharCode(
97+t)}`});var _u={};I(_u,{codes:()=>m0,domain:()=>p0,schema:()=>f0});function*p0(e){let t=new Set(Object.values(e.disks).map(r=>jn(r,e))),n=h("controller",{type:"usb",index:0,
model:"qemu-xhci",ports:15});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[n]},(!Dt(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[
h("controller",{type:"sata",index:0})]}),t.has("scsi")){let r=h("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},
functions:[r]}}if(nh(e)){let r=h("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[r]}}}var f0,m0,rh=m(()=>{
"use strict";H();$u();ot();L();f0={},m0={}});function h0(e){let t=new Set;for(let n of e.split(",")){let r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!r)return B(`'${e}' is no set of CPUs: write it\
 as 0-3,8,^2`);let s=Number(r[2]),o=r[3]===void 0?s:Number(r[3]);if(o<s)return B(`the range ${s}-${o} runs backwards`);if(o>sh)return B(`CPU ${o} is above ${sh}`);
for(let i=s;i<=o;i+=1)r[1]?t.delete(i):t.add(i)}return t.size===0?B(`'${e}' leaves no CPU`):pe([...t].sort((n,r)=>n-r))}function Si(e){let t=[...new Set(e)].sort(
(r,s)=>r-s),n=[];for(let r of t){let s=n.at(-1);s&&s[1]===r-1?s[1]=r:n.push([r,r])}return n.map(([r,s])=>r===s?`${r}`:`${r}-${s}`).join(",")}var sh,oh,ih=m(()=>{
"use strict";O();sh=4095;oh=fe("A set of host CPUs.",["0-3,8","0-7,^2"],h0)});var Au={};I(Au,{codes:()=>b0,domain:()=>x0,rules:()=>v0,schema:()=>y0});function v0(e,t){let n=new Map;for(let r of _(e)){let{pin:s=[],emulator:o=[],iothreads:i,
iothreadPin:a,maxPhysAddr:c}=r.cpu,u=(...f)=>({path:["vms",r.name,"cpu",...f]}),l=Es(r);r.cpu.pin&&s.length!==l&&t("pin-count",u("pin"),{pins:s.length,vcpus:l});
for(let[f,g]of s.entries()){let b=n.get(g);s.indexOf(g)<f?t("pin-twice",u("pin",f),{cpu:g}):b!==void 0?t("pin-shared",u("pin",f),{cpu:g,guest:b}):n.set(g,r.name)}
let d=o.filter(f=>s.includes(f));d.length>0&&t("emulator-on-pinned",u("emulator"),{cpus:Si(d)}),a&&i===0&&t("iothread-pin-without-iothreads",u("iothreadPin")),c!==
void 0&&r.type==="qemu"&&t("max-phys-addr-emulated",u("maxPhysAddr"))}}function w0(e,t){let{sockets:n,cores:r,threads:s,features:o,cachePassthrough:i,maxPhysAddr:a}=e.
cpu,c=e.type==="kvm",u=new Map(Object.entries(o));return c&&t.host.cpu==="amd"&&s>1&&!u.has("topoext")&&u.set("topoext","require"),h("cpu",{mode:c?"host-passthr\
ough":"maximum",check:"none"},h("topology",{sockets:n,dies:1,cores:r,threads:s}),c&&i&&h("cache",{mode:"passthrough"}),a!==void 0&&h("maxphysaddr",{mode:"emulat\
e",bits:a}),...[...u].map(([l,d])=>h("feature",{policy:d,name:l})))}function*x0(e,t){let{pin:n=[],emulator:r,iothreads:s,iothreadPin:o}=e.cpu;yield{at:"",xml:h(
"vcpu",{placement:"static"},Es(e))},s>0&&(yield{at:"",xml:h("iothreads",{},s)}),yield{at:"",xml:w0(e,t)};let i=a=>({at:"cputune",xml:a});for(let[a,c]of n.entries())
yield i(h("vcpupin",{vcpu:a,cpuset:c}));r&&(yield i(h("emulatorpin",{cpuset:Si(r)})));for(let a=1;o&&a<=s;a+=1)yield i(h("iothreadpin",{iothread:a,cpuset:Si(o)}))}
var ch,ah,g0,Su,y0,vn,b0,uh=m(()=>{"use strict";T();H();R();ih();ot();O();L();ch=Q().check(J(0),W(4095)),ah=qe(Fe([oh,Z(ch).check(nu(1))]),Ue(e=>[...new Set(e)].
sort((t,n)=>t-n))),g0=U("A feature of the CPU, as libvirt calls it.",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case lett\
ers, digits, - . and _, as virsh domcapabilities lists them"),Su=e=>Q().check(J(1),W(e)),y0={vm:{cpu:x(C({sockets:x(Su(8),1).check(y("Sockets. Windows for the d\
esktop uses at most two. Default: 1.")),cores:x(Su(512),2).check(y("Cores of each socket. Default: 2.")),threads:x(Su(2),1).check(y("Threads of each core: 2 whe\
re the guest is to have pairs of sibling threads of the host. Default: 1.")),pin:w(Z(ch)).check(y("The host CPU of each virtual CPU, in their order: the threads\
 of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them).")),emulator:w(ah).check(y("The host CPUs for QEMU's own \
threads, as a list or as 0-1,12-13: best those that no virtual CPU has.")),iothreads:x(Q().check(J(0),W(64)),0).check(y("How many threads serve the disks that n\
ame one.")),iothreadPin:w(ah).check(y("The host CPUs for these threads.")),features:x(Se(g0,z(["force","require","optional","disable","forbid"])),{}).check(y("F\
eatures of the CPU, each with what is asked of it, as require or disable.")),cachePassthrough:x(A("Show the guest the host's caches."),!0),maxPhysAddr:w(Q().check(
J(32),W(64))).check(y("The width of physical addresses in bits: for cards with large BARs where the guest finds no room for them."))}),{}).check(y("The virtual \
CPUs of the guest."))}},vn=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,b0={"pin-count":p({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`,explain:"Each virtual CPU is pinned to one CPU of the host, in order. sockets times cores times th\
reads is how many there are.",example:{fails:vn("cores: 4, pin: ⟨[2, 3]"),passes:vn("cores: 2, pin: [2, 3]")}}),"pin-twice":p({severity:"error",about:"value",
message:({cpu:e})=>`host CPU ${e} is given twice`,remedy:()=>"give each virtual CPU one of its own",explain:"Two virtual CPUs that run on one CPU of the host wa\
it for each other, and the guest holds locks while it waits.",example:{fails:vn("cores: 2, pin: [2, ⟨2]"),passes:vn("cores: 2, pin: [2, 3]")}}),"pin-shared":p(
{severity:"warning",about:"value",message:({cpu:e,guest:t})=>`host CPU ${e} is that of a virtual CPU of the guest '${t}' too`,remedy:()=>"give the guests differ\
ent CPUs, unless they never run at the same time",explain:"Guests that are pinned to one CPU of the host and run at the same time slow each other down.",example:{
fails:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [⟨3, 4] } } }
`,passes:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }
`}}),"emulator-on-pinned":p({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"\
give them other CPUs, or leave emulator out",explain:"QEMU's own threads interrupt a virtual CPU that runs on the same CPU of the host, which shows as stutter i\
n the guest.",example:{fails:vn("cores: 2, pin: [2, 3], emulator: ⟨[3]"),passes:vn("cores: 2, pin: [2, 3], emulator: [0, 1]")}}),"iothread-pin-without-iothrea\
ds":p({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothreadPin out",explain:"`iothreadPi\
n` says where the threads run that `iothreads` counts.",example:{fails:vn("iothreadPin: ⟨[0]"),passes:vn("iothreads: 1, iothreadPin: [0]")}}),"max-phys-addr-e\
mulated":p({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emulates",remedy:()=>"take maxPhysAddr out,\
 or type: qemu",explain:"The width of physical addresses can be set for a guest that runs on KVM.",example:{fails:`vms: { win: { memory: 4GiB, type: qemu, cpu: \
{ maxPhysAddr: ⟨40 } } }
`,passes:`vms: { win: { memory: 4GiB, cpu: { maxPhysAddr: 40 } } }
`}})}});var Mr,Ai=m(()=>{"use strict";Mr={"claim-devices":5,"shared-memory":10,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffer":40,"wait-devi\
ce-free":50,"unload-drivers":60,"restart-units":70}});var zu={};I(zu,{codes:()=>$0,host:()=>_0,schema:()=>k0});function*_0(e){for(let t of _(e)){let r=Et(t,e).filter(({name:s})=>yn(s,e).some(o=>o.vm.name!==t.name)).
flatMap(s=>s.functions.map(Ke));r.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:Mr["claim-devices"],arguments:r})}}var k0,$0,lh=m(()=>{"us\
e strict";Ai();Ht();L();k0={},$0={}});var Cu={};I(Cu,{codes:()=>C0,domain:()=>L0,rules:()=>I0,schema:()=>z0});function I0(e,t){for(let n of _(e)){let r=["vms",n.name,"disks"],s=new Map;for(let[o,i]of Object.
entries(n.disks)){O0(n,o,i,t);let a=i.file??i.block;if(a===void 0)continue;let c=s.get(a);c&&!(c.readOnly&&i.readOnly)&&t("disk-twice",{path:[...r,o,i.file===void 0?
"block":"file"]},{path:a,disk:c.name}),s.set(a,{name:o,readOnly:i.readOnly})}E0(n,t)}}function O0(e,t,n,r){let s=(...u)=>({path:["vms",e.name,"disks",t,...u]}),
o=[n.file,n.block,n.cdrom].filter(u=>u!==void 0).length,i=jn(n,e);if(o!==1&&r("disk-source",{...s(),on:"key"},{disk:t,given:o}),n.file!==void 0&&dh(n)===void 0&&
r("disk-format",s("file"),{file:n.file}),n.block!==void 0&&n.format==="qcow2"&&r("block-not-raw",s("format")),n.block!==void 0&&N0.test(n.block)&&r("block-name-\
moves",s("block"),{path:n.block}),n.cdrom!==void 0&&i==="virtio"&&r("cdrom-bus",s("bus")),n.iothread!==void 0){let{iothreads:u}=e.cpu;i!=="virtio"?r("disk-iothr\
ead",s("iothread"),{bus:i}):n.iothread>u&&r("iothread-missing",s("iothread"),{iothread:n.iothread,count:u})}let{cache:a="writeback",io:c}=n;c==="native"&&a!=="n\
one"&&a!=="directsync"&&r("native-io-cached",s("io"),{cache:a})}function E0(e,t){let n=new Map,r=ku(e);for(let[s,o]of Object.entries(e.disks)){let i=["vms",e.name,
"disks",s],a=jn(o,e);if(r.has(s)||t("too-many-disks",{path:i,on:"key"},{bus:a,most:_i(a)}),o.target===void 0)continue;let c=n.get(o.target),u={path:[...i,"targe\
t"]};T0(o.target,a)?c!==void 0?t("disk-target-twice",u,{target:o.target,disk:c}):n.set(o.target,s):t("disk-target-bus",u,{target:o.target,bus:a})}}function M0(e){
if(e.block!==void 0)return h("source",{dev:e.block});let t=e.file??e.cdrom;return typeof t=="string"?h("source",{file:t}):void 0}function R0(e,t,n){let r=e.cdrom!==
void 0,{cache:s,io:o,iothread:i,bootOrder:a}=e,c=e.discard&&!r&&!e.readOnly?"unmap":void 0;return h("disk",{type:D0(e),device:r?"cdrom":"disk"},h("driver",{name:"\
qemu",type:dh(e),cache:s,io:o,discard:c,iothread:i}),M0(e),h("target",{dev:t,bus:n}),(r||e.readOnly)&&h("readonly"),e.serial!==void 0&&h("serial",{},e.serial),a!==
void 0&&h("boot",{order:a}))}function*L0(e){let t=ku(e);for(let[n,r]of Object.entries(e.disks)){let s=t.get(n),o=jn(r,e);if(s===void 0)continue;let i=R0(r,s,o);
o==="virtio"?yield{pci:{class:"disk",key:n},functions:[i]}:yield{at:"devices",xml:i}}}var S0,A0,z0,se,C0,N0,P0,dh,T0,D0,fh=m(()=>{"use strict";T();H();R();Os();
$u();ye();O();L();S0=U("The name of a disk in libvirt.",["vda","sda"],/^[sv]d[a-z]$/,"the target of a disk is vda to vdz on virtio, and sda to sdz on other buse\
s"),A0=U("A serial number.",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 letters, digits, - _ . and +"),z0={vm:{disks:x(Se(Tt,C({file:w(st).
check(y("An image file of the host.")),block:w(st).check(y("A disk or partition of the host, best by a name that stays, below /dev/disk/by-id.")),cdrom:w(Fe([st,
Sr(!1)])).check(y("A CD drive with this image in it, or false for an empty one.")),format:w(z(["qcow2","raw"])).check(y("The format of the image. Default: qcow2\
 or raw by the end of its name.")),bus:w(z(["virtio","sata","scsi","usb"])).check(y("How the guest reaches it. Default: sata for Windows and macOS, which know i\
t without a driver, virtio for Linux.")),target:w(S0).check(y("Its name in libvirt. Default: it follows from the name here.")),cache:w(z(["none","writeback","wr\
itethrough","directsync","unsafe"])).check(y("How the host caches it. Default: QEMU's, writeback.")),io:w(z(["native","threads","io_uring"])).check(y("How QEMU \
reads and writes it; native needs cache none or directsync.")),discard:x(A("Give back what the guest no longer uses."),!0),iothread:w(Q().check(J(1),W(64))).check(
y("The thread that serves it, one of cpu.iothreads: on virtio only.")),serial:w(A0).check(y("The serial number that the guest sees.")),readOnly:x(A("The guest c\
annot write to it."),!1),bootOrder:w(Or).check(y("Its number in the order in which the guest tries to boot. Without any, the first disk comes first."))})),{}).check(
y("Disks and CD drives, by names of your own."))}},se=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,C0={"disk-source":p({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom",explain:"A disk is an image file, a block device of the host, or a CD drive.",example:{fails:se("⟨c\
: { bus: sata }"),passes:se("c: { file: /srv/c.qcow2 }")}}),"disk-format":p({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does not s\
how in its name`,remedy:()=>"add format: qcow2 or format: raw",explain:"QEMU is always told the format of an image: one that is found out by looking into it cou\
ld be changed from inside the guest, which writes it.",example:{fails:se("c: { file: ⟨/srv/windows }"),passes:se("c: { file: /srv/windows, format: raw }")}}),
"block-not-raw":p({severity:"warning",about:"value",message:()=>"a block device that holds a qcow2 image grows to its end and then stops the guest",remedy:()=>"\
take format out: a block device is raw",explain:"A qcow2 image needs more room than the disk that it holds, which a block device of the same size does not have.",
example:{fails:se("c: { block: /dev/disk/by-id/nvme-a, format: ⟨qcow2 }"),passes:se("c: { block: /dev/disk/by-id/nvme-a }")}}),"block-name-moves":p({severity:"\
warning",about:"value",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows",explain:"The \
kernel gives names such as /dev/sda in the order in which it finds the disks. The guest writes to whatever has the name then.",example:{fails:se("c: { block: ⟨/\
dev/sdb }"),passes:se("c: { block: /dev/disk/by-id/ata-disk }")}}),"cdrom-bus":p({severity:"error",about:"value",message:()=>"virtio has no CD drives",remedy:()=>"\
take bus out: a CD drive is on sata then",explain:"A CD drive is on SATA, SCSI or USB.",example:{fails:se("c: { cdrom: /srv/a.iso, bus: ⟨virtio }"),passes:se(
"c: { cdrom: /srv/a.iso }")}}),"disk-target-bus":p({severity:"error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>`\
write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"sda to sdf":"sda to sdz"}, or take target out`,explain:"Disks on virtio are vd and a letter, others are \
sd and a letter; SATA has six ports, so its disks are sda to sdf.",example:{fails:se("c: { file: /srv/c.qcow2, bus: sata, target: ⟨vda }"),passes:se("c: { fil\
e: /srv/c.qcow2, bus: sata, target: sda }")}}),"disk-target-twice":p({severity:"error",about:"value",message:({target:e,disk:t})=>`'${t}' has the target ${e} al\
ready`,remedy:()=>"take target out of one of them",explain:"libvirt tells disks apart by their targets.",example:{fails:se("a: { file: /srv/a.qcow2, target: vda\
 }, b: { file: /srv/b.qcow2, target: ⟨vda }"),passes:se("a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }")}}),"too-many-disks":p({severity:"\
error",about:"value",message:({bus:e,most:t})=>`this guest has more than ${t} disks on ${e}`,remedy:()=>"put some of them on another bus",explain:"SATA has six \
ports, and the other buses have names for 26 disks here.",example:{fails:se(`${"abcdef".split("").map(e=>`${e}: { file: /srv/${e}.raw, bus: sata }`).join(", ")}\
, ⟨g: { file: /srv/g.raw, bus: sata }`),passes:se("g: { file: /srv/g.raw, bus: sata }")}}),"disk-twice":p({severity:"error",about:"value",message:({path:e,disk:t})=>`${e}\
 is the disk '${t}' already`,remedy:()=>"take one of them out, or let both be readOnly",explain:"Two disks of one guest that write to one image destroy it.",example:{
fails:se("a: { file: /srv/a.qcow2 }, b: { file: ⟨/srv/a.qcow2 }"),passes:se("a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }")}}),"disk-iothread":p({severity:"\
error",about:"value",message:({bus:e})=>`a disk on ${e} cannot be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out",explain:"\
iothreads serve disks on virtio.",example:{fails:se("c: { file: /srv/c.qcow2, bus: sata, iothread: ⟨1 }","cpu: { iothreads: 1 }, "),passes:se("c: { file: /srv\
/c.qcow2, bus: virtio, iothread: 1 }","cpu: { iothreads: 1 }, ")}}),"iothread-missing":p({severity:"error",about:"value",message:({iothread:e,count:t})=>`there \
is no iothread ${e}: the guest has ${t}`,remedy:({iothread:e})=>`write cpu.iothreads: ${e}, or the number of one that is there`,explain:"The threads are counted\
 by `cpu.iothreads` and have the numbers from 1 on.",example:{fails:se("c: { file: /srv/c.qcow2, iothread: ⟨1 }"),passes:se("c: { file: /srv/c.qcow2, iothread\
: 1 }","cpu: { iothreads: 1 }, ")}}),"native-io-cached":p({severity:"error",about:"value",message:({cache:e})=>`native input and output does not work with the c\
ache ${e}`,remedy:()=>"write cache: none, or io: io_uring",explain:"The kernel's native interface needs files that are opened past its cache (O_DIRECT): cache n\
one or directsync.",example:{fails:se("c: { file: /srv/c.raw, io: ⟨native }"),passes:se("c: { file: /srv/c.raw, io: native, cache: none }")}})},N0=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/,
P0=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],dh=e=>e.format??(e.file===void 0?"raw":P0.find(([t])=>t.test(e.file??""))?.[1]);T0=(e,t)=>t==="vir\
tio"?e.startsWith("vd"):e.startsWith("sd")&&e.charCodeAt(2)-97<_i(t);D0=e=>e.block===void 0?"file":"block"});function F0(e){let[t="",n=""]=e.split("/"),r=mh(t);if(r===void 0||!/^\d{1,2}$/.test(n))return B(`'${e}' is no subnet: write it as 192.168.150.0/24`);let s={first:r,
prefix:Number(n)};if(s.prefix<16||s.prefix>29)return B(`the prefix of '${e}' is not between 16 and 29`);let o=r%wn(s);return o!==0?B(`'${e}' does not begin a su\
bnet: ${Mt(r-o)}/${n} does`):pe(s)}var Mt,mh,wn,ph,hh,gh,yh,zi,Ds=m(()=>{"use strict";O();Mt=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),mh=e=>{let t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},wn=({prefix:e})=>2**(32-e);ph=({first:e,prefix:t})=>`${Mt(
e)}/${t}`,hh=e=>Mt(2**32-wn(e)),gh=(e,t)=>e.first<t.first+wn(t)&&t.first<e.first+wn(e),yh=fe("An IPv4 subnet.",["192.168.150.0/24"],F0),zi=fe("An IPv4 address.",
["192.168.178.30"],e=>{let t=mh(e);return t===void 0?B(`'${e}' is no IPv4 address`):pe(Mt(t))})});var Nu={};I(Nu,{codes:()=>j0,domain:()=>q0,rules:()=>U0,schema:()=>Z0});function U0(e,t){let n=new Map;for(let r of _(e)){let s=(...a)=>({path:["vms",r.name,"di\
splay",...a]}),o=xh(r),i=Ci(r);!o&&!i&&r.devices.length===0&&!r.serial&&t("guest-not-seen",{...s("spice"),on:"key"},{guest:r.name}),r.display.video==="none"&&(o||
i)&&!r.lookingGlass&&r.devices.length===0&&t("video-none-shown",s("video"),{server:o?"SPICE":"VNC"}),r.display.sound==="spice"&&!o&&t("sound-without-spice",s("s\
ound"));for(let[a,c,u]of[["spice","SPICE",o],["vnc","VNC",i]]){if(u&&!u.listen.startsWith("127.")&&t("display-open-to-all",s(a,"listen"),{server:c,address:u.listen}),
u?.port===void 0)continue;let l=n.get(u.port);l!==void 0&&t("display-port-twice",s(a,"port"),{port:u.port,guest:l}),n.set(u.port,r.name)}}}function*q0(e){let t=xh(
e),n=Ci(e);if(t){yield{at:"devices",xml:vh("spice",t,h("image",{compression:"off"}))};let r=h("target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devi\
ces",xml:h("channel",{type:"spicevmc"},r)};for(let s=0;s<e.display.usbRedirection;s+=1)yield{at:"devices",xml:h("redirdev",{bus:"usb",type:"spicevmc"})}}n&&(yield{
at:"devices",xml:vh("vnc",n)}),yield*K0(e),yield*G0(e),yield*H0(e)}function*K0(e){let t=V0(e),n=h("video",{},h("model",{type:t}));t==="none"||t==="ramfb"?yield{
at:"devices",xml:n}:yield{pci:{class:"video",key:"video",index:0},functions:[n]}}function*G0(e){for(let s of["mouse","keyboard"])yield{at:"devices",xml:h("input",
{type:s,bus:"ps2"})};let n=Dr(e)||Ci(e)!==void 0?e.lookingGlass?"virtio":"tablet":"none",r=e.display.input??n;r==="tablet"&&(yield{at:"devices",xml:h("input",{type:"\
tablet",bus:"usb"})});for(let[s,o]of r==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:o,index:s},functions:[h("input",{type:o,bus:"vi\
rtio"})]}}function*H0(e){let t=e.display.sound??(Dr(e)?"spice":"none");if(yield{at:"devices",xml:h("audio",{id:1,type:t})},t==="none")return;let n=h("sound",{model:"\
ich9"},h("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[n]}}var B0,bh,Z0,xn,j0,wh,xh,Ci,V0,vh,kh=m(()=>{"use strict";T();H();R();ot();
O();L();Ds();B0=Q().check(J(5900),W(65535)),bh=e=>C({listen:x(zi,"127.0.0.1").check(y("The address of the host where it listens. Default: only the host itself.")),
port:w(B0).check(y(`The TCP port, from 5900 on. Default: ${e}.`))}),Z0={vm:{display:x(C({spice:w(Fn(bh("one that is free"),"SPICE, with sound, clipboard and USB\
 redirection: what virt-manager and Looking Glass show the guest with. Default: on where there is no VNC.")),vnc:w(Fn(bh("one that is free"),"VNC. Default: off.")),
video:w(z(["none","vga","virtio","qxl","bochs","ramfb"])).check(y("The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC sho\
ws it.")),input:w(z(["tablet","virtio","none"])).check(y("Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio,\
 as Looking Glass wants them; or none. Default: tablet, virtio with Looking Glass.")),sound:w(z(["spice","none"])).check(y("An emulated sound card, heard throug\
h SPICE. Default: where there is SPICE.")),usbRedirection:x(Q().check(J(0),W(8)),2).check(y("How many USB devices can be handed to the guest through SPICE at a \
time."))}),{}).check(y("How the guest is seen from the host."))}},xn=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,j0={"guest-not-seen":p({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no device`,remedy:()=>"\
take spice: off out, or give it a graphics card, or a serial console",explain:"A guest without SPICE, VNC and devices runs, and nobody sees whether it gets as f\
ar as its network.",example:{fails:xn("⟨spice: off"),passes:xn("spice: on")}}),"video-none-shown":p({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`,explain:"SPICE and VN\
C show the emulated video card of a guest. With Looking Glass and a passed-through card it may be missing: keyboard, mouse and sound still go through SPICE.",example:{
fails:xn("video: ⟨none"),passes:xn("video: vga")}}),"sound-without-spice":p({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is of\
f",remedy:()=>"take sound out, or write spice: on",explain:"QEMU hands the sound of the emulated card to SPICE clients. Without SPICE there is none; VNC shows o\
nly the picture.",example:{fails:xn("vnc: on, sound: ⟨spice"),passes:xn("spice: on, sound: spice")}}),"display-open-to-all":p({severity:"warning",about:"value",
message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through ssh, or see that th\
e firewall keeps others away",explain:"Whoever can reach the port sees and controls the guest. NixOS opens no port by itself, but other hosts of an open network\
 can.",example:{fails:xn("vnc: { listen: ⟨0.0.0.0 }"),passes:xn("vnc: { listen: 127.0.0.1 }")}}),"display-port-twice":p({severity:"error",about:"value",message:({
port:e,guest:t})=>`port ${e} is that of a display of '${t}' already`,remedy:()=>"give one of them another port, or none",explain:"Two guests that listen on one \
port cannot run at the same time.",example:{fails:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc: { port: ⟨590\
1 } } } }
`,passes:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc: { port: 5902 } } } }
`}})},wh=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,xh=e=>Dr(e)?wh(e.display.spice)??{listen:"127.0.0.1"}:void 0,Ci=e=>wh(e.display.vnc),V0=e=>e.display.video??
(Dr(e)||Ci(e)!==void 0?Ge(e).video:"none");vh=(e,{listen:t,port:n},...r)=>h("graphics",{type:e,port:n,autoport:n===void 0?"yes":"no"},h("listen",{type:"address",
address:t}),...r)});var Pu={};I(Pu,{codes:()=>J0,domain:()=>t$,rules:()=>e$,schema:()=>W0});function e$(e,t){for(let{name:n,evdev:r}of _(e)){let s=["vms",n,"evdev"],o=new Set;for(let[
i,{dev:a}]of r.entries()){let c={path:[...s,i,"dev"]};o.has(a)&&t("evdev-twice",c,{dev:a}),o.add(a),Y0.test(a)&&t("evdev-name-moves",c,{dev:a}),Q0.test(a)&&t("e\
vdev-not-an-event-device",c,{dev:a})}r.length>1&&!r.some(({grab:i})=>i==="all")&&t("evdev-without-grab",{path:s,on:"key"},{guest:n})}}function*t$(e){for(let{dev:t,
grab:n,repeat:r,grabToggle:s}of e.evdev){let o=r===void 0?void 0:gi(r);yield{at:"devices",xml:h("input",{type:"evdev"},h("source",{dev:t,grab:n,repeat:o,grabToggle:s}))}}}
var X0,W0,kn,Ni,J0,Y0,Q0,$h=m(()=>{"use strict";T();H();R();ye();O();L();X0=C({dev:st.check(y("The event device, by a name that stays: below /dev/input/by-id, o\
r a link of udev.symlinks.")),grab:w(z(["all"])).check(y("all: the keys that toggle this keyboard toggle all input devices of the guest with it.")),repeat:w(A("\
Repeat a key that is held down, for a keyboard.")),grabToggle:w(z(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"])).check(y("Th\
e keys that hand it over, pressed together. Default: both Ctrl."))}),W0={vm:{evdev:x(Z(qe(Fe([st,X0]),Ue(e=>typeof e=="string"?{dev:e}:e))),[]).check(y("Input d\
evices of the host that the guest takes and gives back by a key: paths, or more about each."))}},kn=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,Ni="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",J0={"evdev-twice":p({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out",explain:"QEMU grabs an input device for itself, so that it can be opened once only.",example:{fails:kn(`${Ni}, { dev: ⟨/dev/in\
put/by-id/usb-a-event-kbd }`),passes:kn(`${Ni}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-grab":p({severity:"warning",about:"value",message:({
guest:e})=>`no input device of '${e}' takes the others along when it is handed over`,remedy:()=>"write grab: all at the keyboard",explain:"The keys that hand ov\
er are seen on each device by itself, and a mouse has none. With `grab: all` the keyboard takes the other devices of the guest with it.",example:{fails:kn("{ de\
v: /dev/input/by-id/usb-a-event-kbd }, { dev: /dev/input/by-id/usb-b-event-mouse }").replace("evdev","⟨evdev"),passes:kn(`${Ni}, { dev: /dev/input/by-id/usb-b\
-event-mouse }`)}}),"evdev-name-moves":p({severity:"warning",about:"value",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"name \
it by what ls -l /dev/input/by-id shows, or by a link of udev.symlinks",explain:"The kernel numbers event devices in the order in which it finds them.",example:{
fails:kn("{ dev: ⟨/dev/input/event4, grab: all }"),passes:kn(Ni)}}),"evdev-not-an-event-device":p({severity:"error",about:"value",message:({dev:e})=>`${e} is \
the device of the old mouse or joystick interface, which QEMU cannot grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -event-j\
oystick",explain:"Below /dev/input/by-id a mouse has two links. QEMU takes the one to its event device.",example:{fails:kn("{ dev: ⟨/dev/input/by-id/usb-b-mouse\
, grab: all }"),passes:kn("{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }")}})},Y0=/^\/dev\/input\/event\d+$/,Q0=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/});var Iu={};I(Iu,{codes:()=>r$,files:()=>s$,isInlineXml:()=>_h,schema:()=>n$});function*s$(e){for(let{name:t,xml:n}of _(e))n!==void 0&&!_h(n)&&(yield{path:["vms",
t,"xml"],name:n})}var n$,r$,_h,Sh=m(()=>{"use strict";T();O();L();n$={vm:{xml:w(It()).check(y("XML that is merged into the domain last, by what libvirt knows ea\
ch element by: a <domain> element, or the name of a file that holds one.")),xmlRemove:x(Z(It()),[]).check(y("Elements that are taken out of the domain at the ve\
ry end, by their paths, as in devices/memballoon."))}},r$={},_h=e=>e.trimStart().startsWith("<")});var Ou={};I(Ou,{codes:()=>i$,domain:()=>u$,host:()=>c$,rules:()=>a$,schema:()=>o$});function a$(e,t){for(let n of _(e)){let{firmware:r}=n,s=d=>({path:["vms",n.name,
"firmware",d]}),{type:o,secureBoot:i,enrolledKeys:a,tpm:c}=Er(n);i&&o==="bios"?t("secure-boot-needs-efi",s("secureBoot")):i&&Dt(n)?t("secure-boot-needs-q35",s("\
secureBoot")):a&&!i&&t("keys-without-secure-boot",s("enrolledKeys"));let{loader:u,varsTemplate:l}=r;if(u!==void 0&&a&&t("keys-with-loader",s("enrolledKeys")),u!==
void 0&&o==="bios"&&t("loader-without-efi",s("loader")),u===void 0!=(l===void 0)){let[d,f]=u===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loa\
der-and-template",s(d),{given:d,missing:f})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",n.name,"firmware","tpm","version"]}),c&&e.
libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:n.name})}}function*c$(e){let t=_(e).map(Er);if(e.libvirt.qemu.swtpm===void 0&&
t.some(({tpm:n})=>n!==void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:he(!0)}),!!t.some(({enrolledKeys:n})=>n))for(let[
n,r]of[[Pi.loader,"/FV/OVMF_CODE.fd"],[Pi.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],
value:zr(ee("pkgs","OVMFFull","fd"),r)}}function*u$(e){let{type:t,secureBoot:n,enrolledKeys:r,tpm:s}=Er(e),{loader:o,varsTemplate:i,bootMenu:a}=e.firmware;if(t===
"efi"&&r)yield*Ah(Pi.loader,Pi.template,!0);else if(t==="efi"&&o!==void 0&&i!==void 0)yield*Ah(o,i,n);else if(t==="efi"){let c=(l,d)=>h("feature",{enabled:Op(d),
name:l}),u=h("firmware",{},c("enrolled-keys",!1),c("secure-boot",n));yield{at:"",xml:h("os",{firmware:"efi"},u)}}if(n&&(yield{at:"features",xml:h("smm",{state:"\
on"})}),a&&(yield{at:"os",xml:h("bootmenu",{enable:"yes",timeout:3e3})}),s){let c=h("backend",{type:"emulator",version:s.version});yield{at:"devices",xml:h("tpm",
{model:s.model},c)}}}function*Ah(e,t,n){yield{at:"os",xml:h("loader",{readonly:"yes",secure:n?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:h("nvram",{template:t})}}
var o$,Oe,i$,Pi,zh=m(()=>{"use strict";T();H();Je();R();ot();ye();O();L();o$={vm:{firmware:x(C({type:w(z(["efi","bios"])).check(y("UEFI or BIOS. Default: efi.")),
secureBoot:w(A("Firmware that can do Secure Boot. Default: on for windows11.")),enrolledKeys:w(A("Microsoft's keys are there from the first start, so that Secur\
e Boot is in force; without them it is only possible. Default: off.")),tpm:w(Fn(C({model:x(z(["tpm-crb","tpm-tis"]),"tpm-crb").check(y("The interface of the TPM\
: tpm-crb, which has version 2.0 only, or tpm-tis.")),version:x(z(["2.0","1.2"]),"2.0").check(y("The version of the TPM."))}),"An emulated TPM, whose state stay\
s on the host. Default: on for windows11.")),loader:w(st).check(y("An image of your own to start from, instead of the one that libvirt picks; it needs varsTempl\
ate.")),varsTemplate:w(st).check(y("The variables with which the guest's own file begins, for an image of your own.")),bootMenu:x(A("Wait for a key that opens t\
he boot menu."),!1)}),{}).check(y("The firmware of the guest."))}},Oe=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,i$={"secure-boot-needs-efi":p({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot",explain:"A BIOS has no Secure Boot.",example:{fails:Oe("type: bios, secureBoot: ⟨on"),passes:Oe("secureBoot: on")}}),"secure-boot-needs-\
q35":p({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",remedy:()=>"take machine out, or secureBoot",
explain:"The variables of Secure Boot are kept from the guest by System Management Mode, which QEMU has for UEFI on q35 only.",example:{fails:Oe("secureBoot: ⟨o\
n","machine: pc, "),passes:Oe("secureBoot: on","machine: q35, ")}}),"keys-without-secure-boot":p({severity:"error",about:"value",message:()=>"keys are for Secur\
e Boot, and it is off",remedy:()=>"take enrolledKeys out, or write secureBoot: on",explain:"Enrolled keys put Secure Boot into force. Firmware without Secure Bo\
ot has no use for them, and libvirt refuses it.",example:{fails:Oe("secureBoot: off, enrolledKeys: ⟨on"),passes:Oe("secureBoot: on, enrolledKeys: on")}}),"key\
s-with-loader":p({severity:"error",about:"value",message:()=>"an image of your own brings its own variables, so keys cannot be added to them",remedy:()=>"take e\
nrolledKeys out and name a varsTemplate that has the keys, or take loader out",explain:"Whether keys are there is a matter of the template of variables, which h\
as to fit the image.",example:{fails:Oe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: ⟨on"),passes:Oe("loader: /srv/code.fd, varsTemplate: \
/srv/vars.fd")}}),"loader-and-template":p({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,missing:t})=>`\
add ${t}, from the same build, or take ${e} out`,explain:"An image and its template of variables have to be of one build, or the guest does not start; libvirt t\
akes a template only for an image that is named as well.",example:{fails:Oe("loader: ⟨/srv/code.fd"),passes:Oe("loader: /srv/code.fd, varsTemplate: /srv/vars.\
fd")}}),"loader-without-efi":p({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"take type: bios out\
, or loader",explain:"The image is given to the guest as flash memory, from which only UEFI starts.",example:{fails:Oe("type: bios, loader: ⟨/srv/code.fd, varsT\
emplate: /srv/vars.fd"),passes:Oe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"tpm-crb-version":p({severity:"error",about:"value",message:()=>"tpm-cr\
b has version 2.0 only",remedy:()=>'write version: "2.0", or model: tpm-tis',explain:"The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.",example:{
fails:Oe('tpm: { version: ⟨"1.2" }'),passes:Oe('tpm: { model: tpm-tis, version: "1.2" }')}}),"tpm-without-swtpm":p({severity:"error",about:"value",message:({guest:e})=>`\
the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)",explain:"swtpm is th\
e program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate.",example:{fails:`libvirt: { qemu: { swtpm: ⟨off } }
${Oe("tpm: on")}`,passes:`libvirt: { qemu: { swtpm: on } }
${Oe("tpm: on")}`}})};Pi={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"}});function Oi(e,t){let n=t.networks[e];if(!n)return e===Ii.name?Ii:void 0;if(n.type!=="nat")return;let{bridge:r,subnet:s}=n;return e===Ii.name&&r===void 0&&s===void 0?
Ii:{name:e,bridge:r??l$(e),subnet:s??d$(e),stock:!1}}function Ei(e,t){let n=wn(e.subnet)/2,r=new Set;return _(t).flatMap(s=>{let o=Rr(s,t)[0];if(s.forwards.length===
0||o?.network.name!==e.name||r.size>=n-1)return[];let i=bn(n-1,"address",e.name,s.name);for(;r.has(i);)i=(i+1)%(n-1);return r.add(i),[{vm:s.name,mac:o.mac,ip:Mt(
e.subnet.first+n+i)}]})}var Ii,l$,d$,Ti,Rr,Ms=m(()=>{"use strict";Tr();L();Ds();Ii={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},
l$=e=>{let t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?t:`virbr-${bn(36**6,"bridge",e).toString(36).padStart(6,"0")}`},d$=e=>({first:171966464+
bn(128*256,"subnet",e)*256,prefix:24});Ti=(e,t,n)=>e.nics[t]?.mac??eh(n.host.name,e.name,t),Rr=(e,t)=>Object.entries(e.nics).flatMap(([n,{network:r}])=>{let s=r===
void 0?void 0:Oi(r,t);return s?[{nic:n,mac:Ti(e,n,t),network:s}]:[]})});function m$(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file has no line break and no NUL");return f$.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").
replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var f$,Di,Rs,Mi,Tu=m(()=>{"use strict";f$=/^[A-Za-z0-9_@:,./+=-]+$/;Di=e=>e.map(m$).join(" "),Rs=e=>[...Buffer.from(
e,"utf8")].map((t,n)=>{let r=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(r)||r==="."&&n>0?r:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),Mi=e=>`sys-\
subsystem-net-devices-${Rs(e).replace(/-/g,"\\x2d")}.device`});var Du={};I(Du,{codes:()=>g$,host:()=>b$,rules:()=>y$,schema:()=>h$});function y$(e,t){let n=new Map;for(let r of _(e)){let s=["vms",r.name,"forwards"],[o]=Rr(r,
e);r.forwards.length>0&&!o&&t("forward-without-nat",{path:s,on:"key"},{guest:r.name});for(let[i,a]of r.forwards.entries()){let{listen:c,interface:u,address:l}=a;
u===o?.network.bridge&&t("forward-on-guest-bridge",{path:[...s,i,"interface"]},{interface:u,guest:r.name});let d=`${u} ${c}`,f=n.get(`${d} ${l}`)??n.get(d)??(l?
void 0:n.get(`${d} any`));f&&t("forward-port-twice",{path:[...s,i,"listen"]},{port:c,interface:u,guest:f}),n.set(l?`${d} ${l}`:d,r.name),n.set(`${d} any`,r.name)}}}
function*b$(e){for(let t of _(e)){let[n]=Rr(t,e);if(!n||t.forwards.length===0)continue;let r=Ei(n.network,e).find(o=>o.vm===t.name);n.network.stock&&(yield*v$);
let s=n.network.stock?t.name:r?.ip;for(let o of s===void 0?[]:t.forwards){let{listen:i,interface:a,address:c}=o,u=Rs(`forward-${t.name}-${a}-${c?`${c}-`:""}${i}`);
yield{kind:"option",path:["systemd","sockets",u],value:w$(t,o)},yield{kind:"option",path:["systemd","services",u],value:x$(t,o,`${s}:${o.to??i}`)},yield{kind:"p\
ort",interface:a,protocol:"tcp",port:i}}}}var Ch,p$,h$,Eu,g$,v$,Ls,Nh,w$,x$,Ph=m(()=>{"use strict";T();Je();R();ye();Ms();O();L();Ds();Tu();Ch=Q().check(J(1),W(
65535)),p$=C({listen:Ch.check(y("The TCP port of the host.")),interface:Gt.check(y("The network interface on which the host takes connections; the firewall open\
s the port there only.")),address:w(zi).check(y("One address of the host on that interface. Default: all of them.")),to:w(Ch).check(y("The TCP port of the guest\
. Default: the same."))}),h$={vm:{forwards:x(Z(p$),[]).check(y("TCP ports of the guest that are reached through the host, such as VNC or RDP."))}},Eu="forwards:\
 [{ listen: 5900, interface: eth0 }]",g$={"forward-without-nat":p({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network to w\
hich a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards",explain:"Ports are forward\
ed to guests behind the host. A guest whose card is on a bridge of the LAN has an address there and is reached directly.",example:{fails:`vms: { win: { memory: \
4GiB, ⟨${Eu} } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${Eu} } }
`}}),"forward-port-twice":p({severity:"error",about:"value",message:({port:e,interface:t,guest:n})=>`port ${e} of ${t} is already forwarded to '${n}'`,remedy:()=>"\
listen on another port, or on another address of the interface",explain:"A port of one address leads to one guest.",example:{fails:`vms: { win: { memory: 4GiB, \
nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: ⟨5900, interface: eth0, to: 3389 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: 3389, interface: eth0 }] } }
`}}),"forward-on-guest-bridge":p({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of the network of '${t}' itself`,remedy:()=>"\
name the interface of the LAN, as ip link shows it",explain:"What is to be reached from the LAN listens on the interface of the LAN; on the bridge of the guests\
 only they could reach it.",example:{fails:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: ⟨virbr0 }] } \
}
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${Eu} } }
`}})};v$=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:he(!0)},{kind:"option",path:["system","nssModules"],value:ge([ee("config",
"virtualisation","libvirtd","package")])}],Ls=e=>ge(e.map(j)),Nh=(e,{listen:t,interface:n})=>j(`Port ${t} of ${n}, forwarded to the guest ${e.name}`),w$=(e,t)=>{
let{listen:n,interface:r,address:s}=t;return xe({description:Nh(e,t),wantedBy:Ls(["multi-user.target",Mi(r)]),after:Ls(["sysinit.target"]),before:Ls(["shutdown.\
target"]),conflicts:Ls(["shutdown.target"]),unitConfig:xe({DefaultDependencies:he(!1)}),listenStreams:Ls([s?`${s}:${n}`:String(n)]),socketConfig:xe({BindToDevice:j(
r),...s?{FreeBind:he(!0)}:{}})})},x$=(e,t,n)=>xe({description:Nh(e,t),serviceConfig:xe({ExecStart:zr(ee("config","systemd","package"),`/lib/systemd/systemd-sock\
et-proxyd ${Di(["--exit-idle-time=10min",n])}`),DynamicUser:he(!0),PrivateTmp:he(!0),ProtectSystem:j("strict"),ProtectHome:he(!0),NoNewPrivileges:he(!0)})})});var Mu={};I(Mu,{codes:()=>S$,domain:()=>C$,rules:()=>A$,schema:()=>_$});function A$(e,t){let n=new Map;for(let r of _(e)){let s=wu(r,e),o=n.get(s);o!==void 0&&t(
"uuid-twice",{path:["vms",r.name,"uuid"]},{guest:o}),n.set(s,r.name)}}function*C$(e,t){let{osinfo:n}=Ge(e);yield{at:"",xml:h("name",{},e.name)},yield{at:"",xml:h(
"uuid",{},wu(e,t))},e.title!==void 0&&(yield{at:"",xml:h("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:h("description",{},e.description)}),n!==
void 0&&(yield{at:"metadata",xml:h("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},h("libosinfo:os",{id:n}))}),yield{at:"\
os",xml:h("type",{arch:"x86_64",machine:e.machine},"hvm")};for(let r of["acpi","apic"])yield{at:"features",xml:h(r)};yield{at:"features",xml:h("vmport",{state:"\
off"})},yield{at:"",xml:N$(e)},yield{at:"",xml:h("on_poweroff",{},"destroy")},yield{at:"",xml:h("on_reboot",{},"restart")},yield{at:"",xml:h("on_crash",{},"dest\
roy")},yield{at:"pm",xml:h("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:h("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:h("emulator",{},z$)},
yield{at:"devices",xml:h("memballoon",{model:"none"})}}var k$,$$,_$,S$,z$,N$,Ih=m(()=>{"use strict";T();H();R();ot();ye();O();L();k$=U("A machine type of QEMU.",
["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu\
-system-x86_64 -machine help lists them"),$$=U("A UUID.",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID has 32\
 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12"),_$={vm:{guest:x(z(["windows10","windows11","linux","macos"]),"linux").check(y("The system th\
at the guest runs. It decides the defaults of firmware, clock, disks, cards and video.")),type:x(z(["kvm","qemu"]),"kvm").check(y("kvm, or qemu for a guest that\
 is emulated, without KVM: slow, and its CPU is the largest that QEMU has, instead of that of the host.")),machine:x(k$,"q35").check(y("The machine: q35, pc, or\
 one of a version. A guest that is there already keeps the version it has.")),uuid:w($$).check(y("The UUID. Default: derived from the names of host and guest.")),
title:w(Nr("A title.",["Windows 11"])).check(y("A title for people: virt-manager shows it instead of the name.")),description:w(Nr("A description.",["for the ga\
mes"])).check(y("A description for people.")),autostart:x(A("Start the guest with the host."),!1)}},S$={"uuid-twice":p({severity:"error",about:"value",message:({
guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own from its name",explain:"libvirt tells guests apart b\
y their UUIDs and refuses a second one, mostly that of a domain that was copied.",example:{fails:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2\
d7f615 }, b: { memory: 4GiB, uuid: ⟨6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 } }
`,passes:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB } }
`}})};z$="/run/libvirt/nix-emulators/qemu-system-x86_64";N$=e=>h("clock",{offset:Ge(e).clock},h("timer",{name:"rtc",tickpolicy:"catchup"}),h("timer",{name:"pit",
tickpolicy:"delay"}),h("timer",{name:"hpet",present:"no"}))});var it,Rt,Oh,Th=m(()=>{"use strict";R();it=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,Rt=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,Oh={"handover-without-bind":p({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out",explain:"A handover stops what uses the device on the host. A device that vfio-pci holds from boot is not used by th\
e host, and with `bind: start` nothing is stopped for it.",example:{fails:it("bind: start, ⟨handover: { timeout: 1min }")+Rt,passes:it("bind: handover, handov\
er: { timeout: 1min }")+Rt}}),"handover-to-nobody":p({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is never handed over`,remedy:()=>"\
add it to a guest's devices",explain:"The device stays with the host until a guest that lists it is started, and there is none.",example:{fails:it("bind: ⟨hando\
ver"),passes:it("bind: handover")+Rt}}),"handover-timeout":p({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a step is not between \
1 s and 10 min`,remedy:()=>"write a time such as 30s",explain:"Each step has this long to succeed. The screen is dark meanwhile, and libvirt waits; after it the\
 start is refused and the session restored.",example:{fails:it("bind: handover, handover: { timeout: ⟨1h }")+Rt,passes:it("bind: handover, handover: { timeout\
: 1min }")+Rt}}),"handover-stops-libvirt":p({severity:"error",about:"value",message:({unit:e})=>`${e} is needed to start the guest, and is to be stopped before \
it starts`,remedy:()=>"take it out",explain:"The hook runs inside the start of the guest. Stopping libvirt, or what it and systemd stand on, would end the start\
 itself.",example:{fails:it("bind: handover, handover: { stop: [⟨libvirtd.service] }")+Rt,passes:it("bind: handover, handover: { stop: [lactd.service] }")+Rt}}),
"handover-restart-not-stopped":p({severity:"error",about:"value",message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"add it to stop, \
or take it out of restart",explain:"`restart` names those of the units in `stop` that run again while the guest has the device.",example:{fails:it("bind: handov\
er, handover: { restart: [⟨lactd.service] }")+Rt,passes:it("bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }")+Rt}}),"handover-at\
-boot":p({severity:"warning",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"tak\
e autostart out, or write bind: boot at the device",explain:"A handover ends the session that uses the device. A guest that starts by itself does that while the\
 host is still coming up; a device that is never the host's is bound at boot.",example:{fails:`${it("bind: handover")}vms: { win: { memory: 4GiB, devices: [gpu]\
, autostart: ⟨true } }
`,passes:it("bind: handover")+Rt}})}});function P$(e){let t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return B(`'${e}' is no size: write a number and a unit, as in 16GiB`);let n=t[2]??
"",r=Object.hasOwn(Fs,n)?Fs[n]:void 0;if(r===void 0){let o=n.charAt(0).toUpperCase(),i="KMGT".includes(o)&&o!=="",a=n===""?"has no unit":`has the unit '${n}', w\
hich is neither binary nor decimal`;return B(`'${e}' ${a}: write ${i?`${t[1]}${o}iB (powers of 1024) or ${t[1]}${o==="K"?"k":o}B (powers of 1000)`:"a unit such \
as MiB or GiB"}`)}let s=Number(t[1])*r;return Number.isSafeInteger(s)?pe(s):B(`'${e}' is not a whole number of bytes below 8 PiB`)}function Xt(e){for(let t of["\
TiB","GiB","MiB","KiB"]){let n=Fs[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}B`}function O$(e){let t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),n=I$[t?.[2]??
""];return!t||n===void 0?B(`'${e}' is no span of time: write it as 30s, 2min or 1h`):pe(Number(t[1])*n)}function T$(e){let t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)
return B(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);let[n,r]=[Number(t[1]),Number(t[2])];return n<320||r<200||n>16384||r>16384?
B(`'${e}' is not between 320x200 and 16384x16384`):pe({width:n,height:r})}var Fs,Vn,Be,Ri,I$,Eh,Dh,Mh,$n=m(()=>{"use strict";O();Fs={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,
KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};Vn=fe("A size with its unit: KiB, MiB, GiB, TiB are powers of 1024; kB, MB, GB, TB powers of 1000.",["16GiB","512MiB"],
P$),Be=Fs.MiB??0,Ri=Fs.GiB??0,I$={s:1,sec:1,min:60,m:60,h:3600};Eh=fe("A span of time.",["30s","2min"],O$);Dh=e=>`${e.width}x${e.height}`,Mh=fe("Width and heigh\
t in pixels.",["1920x1080","3840x2160"],T$)});var Rh,Lh=m(()=>{"use strict";T();ye();$n();O();Rh={device:{handover:w(C({stop:x(Z(pu),["display-manager.service"]).check(y("Units that use the device: those th\
at run are stopped before the guest starts, and started again when it has stopped.")),restart:x(Z(pu),[]).check(y("Those of the stopped units that start again a\
t once, without the device: on a host that has another graphics card.")),sessions:x(A("End the graphical sessions that outlive the display manager. What is not \
saved in them is lost."),!0),unload:w(Z(vi)).check(y("Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that ho\
ld the graphics functions when the guest starts, after what depends on them; an empty list leaves them loaded.")),timeout:x(Eh,"30s").check(y("How long each ste\
p may take before the start of the guest is refused and everything is undone."))})).check(y("bind: handover: what happens on the host before the device leaves i\
t, and in reverse when it comes back."))}}});var Lu={};I(Lu,{codes:()=>Oh,host:()=>F$,rules:()=>D$,schema:()=>Rh});function D$(e,t){for(let n of gt(e)){let r=["devices",n.name],{bind:s,handover:o,name:i}=n;
if(o&&s!=="handover"&&t("handover-without-bind",{path:[...r,"handover"],on:"key"},{device:i,bind:s}),s==="handover"){let a=yn(i,e);a.length===0&&t("handover-to-\
nobody",{path:[...r,"bind"]},{device:i});for(let{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},{guest:c.name,device:i})}o&&M$(o,
[...r,"handover"],t)}}function M$({stop:e,restart:t,timeout:n},r,s){(n<1||n>600)&&s("handover-timeout",{path:[...r,"timeout"]},{seconds:n});for(let[o,i]of e.entries())
E$.test(i)&&s("handover-stops-libvirt",{path:[...r,"stop",o]},{unit:i});for(let[o,i]of t.entries())e.includes(i)||s("handover-restart-not-stopped",{path:[...r,"\
restart",o]},{unit:i})}function*F$(e){for(let t of _(e)){let n=Et(t,e).filter(d=>d.bind==="handover");if(n.length===0)continue;let r=n.map(d=>d.handover??R$),s=n.
flatMap(d=>d.functions.map(Ke)),o=String(Math.max(...r.map(({timeout:d})=>d))),i=(d,...f)=>({kind:"hook",vm:t.name,order:Mr[d],step:d,arguments:f}),a=Ru(r.flatMap(
d=>d.stop)),c=Ru(r.flatMap(d=>d.restart));a.length>0&&(yield i("stop-units",o,...a)),r.some(({sessions:d})=>d)&&(yield i("end-sessions",o,L$)),yield i("unbind-c\
onsoles"),yield i("unbind-framebuffer",...s),yield i("wait-device-free",o,...s);let u=r.flatMap(({unload:d})=>d??[]),l=n.filter((d,f)=>r[f]?.unload===void 0);u.
length>0&&(yield i("unload-drivers",o,Ru(u).join(","))),l.length>0&&(yield i("unload-drivers",o,"auto",...l.flatMap(d=>d.functions.map(Ke)))),c.length>0&&(yield i(
"restart-units",o,...c))}}var E$,R$,Ru,L$,Fh=m(()=>{"use strict";Ai();Ht();L();Th();Lh();E$=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;
R$={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},Ru=e=>[...new Set(e)],L$="seat0"});var Fu={};I(Fu,{codes:()=>j$,domain:()=>U$,rules:()=>V$,schema:()=>Z$});function V$(e,t){for(let n of _(e))n.hide.vendorId!==void 0&&n.hyperv===!1&&t("vendor-id\
-without-hyperv",{path:["vms",n.name,"hide","vendorId"]},{guest:n.name})}function*U$(e){let{kvm:t,vendorId:n,hypervisor:r,smbios:s}=e.hide;t&&(yield{at:"feature\
s/kvm",xml:h("hidden",{state:"on"})}),n!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:h("hyperv",{mode:"custom"},h("vendor_id",{state:"on",value:n}))}),r&&(yield{
at:"cpu",xml:h("feature",{policy:"disable",name:"hypervisor"})}),s&&(yield{at:"os",xml:h("smbios",{mode:"host"})})}var B$,Z$,j$,Bh=m(()=>{"use strict";T();H();R();
O();L();B$=U("The vendor of the hypervisor that the guest sees.",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has 1 to 12 letters, digits, spaces, _ . or\
 -: CPUID has room for no more"),Z$={vm:{hide:x(C({kvm:x(A("Do not tell the guest that it runs on KVM."),!1),vendorId:w(B$).check(y("The vendor of the hyperviso\
r that the guest sees, instead of Microsoft Hv: any text.")),hypervisor:x(A("Do not tell the guest that there is a hypervisor at all. Windows then does without \
the Hyper-V interface and gets slower."),!1),smbios:x(A("Show the guest the host's own make, model and serial numbers (SMBIOS)."),!1)}),{}).check(y("What the gu\
est is not to know. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing."))}},j$={"vendor-id-without-hyperv":p({severity:"warning",about:"\
value",message:({guest:e})=>`'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees \
no such vendor",explain:"The vendor id is what the Hyper-V interface says of itself. With `hyperv: off` there is nobody to say it.",example:{fails:`vms: { win: \
{ memory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: ⟨randomid } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }
`}})}});var Bu={};I(Bu,{codes:()=>K$,host:()=>H$,rules:()=>G$,schema:()=>q$});function G$(e,t){for(let[n,r]of e.host.users.entries())e.host.users.indexOf(r)<n&&t("user-\
twice",{path:["host","users",n]},{user:r})}function*H$(e){let{name:t,users:n}=e.host;yield{kind:"assertion",that:Fp(ee("config","networking","hostName"),"==",j(
t)),message:`vfioc: host.name is '${t}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(let r of n)yield{
kind:"assertion",that:Rp(ee("config","users","users"),r),message:`vfioc: the user '${r}' of host.users is not one of users.users: declare it there, or correct t\
he name.`}}var q$,K$,Zh=m(()=>{"use strict";T();Je();R();ye();O();q$={host:{name:Zp.check(y("The host name. It salts the derived UUIDs and MAC addresses, and mu\
st be networking.hostName.")),users:Z(Cr).check(y("Users of the host who may use the guests; they join the groups that this takes.")),cpu:z(["amd","intel"]).check(
y("Who made the CPU: it decides the IOMMU parameter and the KVM module.")),audio:x(z(["pipewire","pulseaudio","none"]),"pipewire").check(y("What the host plays \
sound with.")),facts:w(Vp).check(y("A file of facts about this machine: turns on the checks that need them."))}},K$={"user-twice":p({severity:"error",about:"val\
ue",message:({user:e})=>`'${e}' is already in the list`,remedy:()=>"take one of them out",explain:"Each user stands in host.users once.",example:{fails:`host: {\
 users: [alex, ⟨alex] }
`,passes:`host: { users: [alex, vini] }
`}})}});var Zu={};I(Zu,{codes:()=>W$,domain:()=>Q$,rules:()=>J$,schema:()=>X$});function J$(e,t){let n=Object.keys(e.devices);for(let r of _(e))for(let[s,o]of r.devices.
entries()){let i={path:["vms",r.name,"devices",s]};Object.hasOwn(e.devices,o)?r.devices.indexOf(o)<s&&t("device-twice",i,{device:o}):t("device-undeclared",i,{device:o,
nearest:Me(o,n)})}for(let r of n){let[s,...o]=yn(r,e).filter(({vm:i})=>i.autostart);for(let{vm:i,index:a}of o){if(!s||i.name===s.vm.name)continue;let c={path:["\
vms",i.name,"devices",a]};t("device-of-two-autostarted",c,{device:r,guest:s.vm.name})}}}function Y$(e,t,n){let{rom:r,bootOrder:s}=e;return h("hostdev",{mode:"su\
bsystem",type:"pci",managed:"yes"},h("source",{},h("address",wi(t))),n===0&&s!==void 0&&h("boot",{order:s}),r.bar!==void 0&&h("rom",{bar:gi(r.bar)}))}function*Q$(e,t){
for(let n of Et(e,t)){if(n.functions.length===0)continue;let{name:r,address:s,functions:o}=n,i=e.devices.indexOf(r);yield{pci:{class:"hostdev",key:r,index:i,...s?
{fixed:s}:{}},functions:o.map((a,c)=>Y$(n,a,c))}}}var X$,W$,jh=m(()=>{"use strict";T();H();R();Cn();Os();ye();Ht();O();L();X$={device:{address:w(Pr).check(y("Wh\
ere its first function stands in the guest, as 00:02.0 for an integrated GPU. Default: a slot of its own by its place in the list of devices.")),bootOrder:w(Or).
check(y("Its number in the order in which a guest tries to boot: for a drive or a network card."))},vm:{devices:x(Z(Tt),[]).check(y("The devices that the guest \
receives, by their names. Their order is that of their places in the guest: append new ones."))}},W$={"device-undeclared":p({severity:"error",about:"value",message:({
device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in devices`,explain:"A guest receives devices b\
y the names that they have in `devices`, where their addresses stand.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [⟨gpuu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-twice":p({severity:"error",about:"value",message:({device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out",explain:"A guest r\
eceives a device once.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu, ⟨gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-of-two-autostarted":p({severity:"error",about:"value",message:({device:e,guest:t})=>`'${e}' is also a device of '${t}', and both guests start with \
the host`,remedy:()=>"take autostart from one of them",explain:"Guests may share a device as long as one of them runs at a time. If both start with the host, on\
e of them does not get it and fails.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, autostart: true, devices: [⟨gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, devices: [gpu] } }
`}})}});var ju={};I(ju,{codes:()=>n_,domain:()=>o_,rules:()=>r_,schema:()=>e_});function Uh(e,t){if(e.hyperv===!1)return new Set;let{hyperv:n}=Ge(e),r=e.hyperv===!0&&n.
length===0?$i.windows10.hyperv:n,s=new Set(r);r.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&s.add("evmcs");for(let[o,i]of Object.entries(Vh(e)))i===!0?
s.add(o):i===!1&&s.delete(o);return s}function r_(e,t){for(let n of _(e)){let r=["vms",n.name,"hyperv"],s=Vh(n),o=Uh(n,e);for(let i of o)for(let a of t_[i]??[]){
if(o.has(a))continue;let c=s[a]===void 0?i:a;t("hyperv-needs",{path:[...r,c]},{part:i,other:a})}e.host.cpu==="amd"&&s.evmcs&&t("evmcs-needs-intel",{path:[...r,"\
evmcs"]})}}function*o_(e,t){let n=Uh(e,t);n.size!==0&&(yield{at:"features",xml:h("hyperv",{mode:"custom"},...[...n].map(s_))},yield{at:"clock",xml:h("timer",{name:"\
hypervclock",present:"yes"})})}var Te,e_,t_,n_,Vh,s_,qh=m(()=>{"use strict";T();H();R();ot();vu();O();L();Te=e=>w(A(e)),e_={vm:{hyperv:w(Fn(C({relaxed:Te("No wa\
tchdog timeouts when the guest was not scheduled."),vapic:Te("Fast access to the interrupt controller."),spinlocks:Te("Long waits for a lock are given to the ho\
st."),vpindex:Te("The number of the virtual CPU."),runtime:Te("How long each virtual CPU ran."),synic:Te("The synthetic interrupt controller."),stimer:Te("Synth\
etic timers."),frequencies:Te("The frequencies of the time stamp counter and of the APIC."),tlbflush:Te("Flushing the TLB of other virtual CPUs: off where Windo\
ws stops with 0xA on an AMD CPU."),ipi:Te("Interrupts between virtual CPUs."),reset:Te("Restarting through Hyper-V, which Windows does not need."),reenlightenment:Te(
"Notice of a migration."),evmcs:Te("Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on."),avic:Te("Interrupts by the CPU itself (APIC\
v, AVIC): only where the host has it on."),emsrBitmap:Te("Fewer traps of Hyper-V of its own in the guest."),xmmInput:Te("Hypercalls with their input in register\
s.")}),"The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system that the guest runs."))}},t_={synic:["vpindex"],stimer:["vpi\
ndex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},n_={"hyperv-needs":p({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does\
 not work without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as well`,explain:"Parts of the Hyper-V interface rest on others; \
QEMU does not start a guest that has one without what it rests on.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: ⟨off } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }
`}}),"evmcs-needs-intel":p({severity:"error",about:"value",message:()=>"evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out",explain:"\
evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have; QEMU refuses it there.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, \
hyperv: { evmcs: ⟨on } } }
`,passes:`host: { cpu: intel }
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }
`}})},Vh=e=>typeof e.hyperv=="object"?e.hyperv:{};s_=e=>{let t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?h(t,{state:"on",
retries:8191}):h(t,{state:"on"},e==="stimer"&&h("direct",{state:"on"}))}});var Vu={};I(Vu,{codes:()=>c_,host:()=>l_,rules:()=>u_,schema:()=>i_});function u_(e,t){let n=e.kernel.packages;e.iommu.acsOverride.length>0&&!(n&&a_.test(n))&&t(
"acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:n})}function*l_(e){yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",
value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; this only says so, as every guide does."},e.iommu.passthrough&&
(yield{kind:"kernelParam",name:"iommu",value:"pt"});let t=[...new Set(e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",
value:t.join(","),comment:"Does something only in a kernel that carries the ACS override patch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"\
modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var i_,a_,c_,Kh=m(()=>{"use strict";T();R();O();i_={root:{
iommu:x(C({passthrough:x(A("Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for guests."),!0),acsOverride:x(Z(z(["downstrea\
m","multifunction"])),[]).check(y("Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels that carry the patch.")),unsafeInterrupts:x(
A("Allow passthrough without interrupt remapping: a guest can then disturb the host."),!1)}),{}).check(y("The IOMMU of the host."))}},a_=/zen|lqx|xanmod/,c_={"a\
cs-override-needs-patch":p({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the kernel of NixOS"} is not known to carry the ACS\
 override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or pa\
tch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot",explain:"The kernel itself has no ACS override: it is a patch th\
at zen, liquorix and xanmod kernels carry, and even they have dropped it for a release now and then. It tells the kernel to believe that devices are isolated wh\
en the hardware does not say so, so a device could reach the memory of another through its neighbour.",example:{fails:`iommu: { ⟨acsOverride: [downstream] }
`,passes:`iommu: { acsOverride: [downstream] }
kernel: { packages: linuxPackages_zen }
`}})}});var Uu={};I(Uu,{codes:()=>m_,host:()=>h_,rules:()=>p_,schema:()=>f_});function p_(e,t){for(let[n,r]of e.kernel.params.entries()){let s=["kernel","params",n],[o=""]=r.
split("=",1),i=Object.hasOwn(Gh,o)?Gh[o]:void 0,a=[r,o].flatMap(c=>Object.hasOwn(Hh,c)?[Hh[c]]:[])[0];i?t("kernel-parameter-owned",{path:s},{parameter:o,key:i}):
a&&t("kernel-parameter-useless",{path:s},{parameter:r,reason:a})}}function*h_(e){let{packages:t,pcieAspm:n,ignoreMsrs:r,nested:s,params:o}=e.kernel;t&&(yield{kind:"\
option",path:["boot","kernelPackages"],value:ee("pkgs",...t.split("."))}),_(e).length>0&&(yield{kind:"module",stage:"boot",name:`kvm-${e.host.cpu}`}),n&&(yield{
kind:"kernelParam",name:"pcie_aspm",value:n}),r&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",value:"1"}},yield{kind:"modpro\
be",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),s!==void 0&&(yield{kind:"modprobe",line:{command:"options",module:`kvm_${e.host.
cpu}`,option:"nested",value:s?"1":"0"}});for(let i of o){let[a="",...c]=i.split("=");yield c.length>0?{kind:"kernelParam",name:a,value:c.join("=")}:{kind:"kerne\
lParam",name:a}}}var d_,f_,Gh,Hh,m_,Xh=m(()=>{"use strict";T();Je();R();ye();O();L();d_=U("The kernel, by its attribute path below pkgs.",["linuxPackages_latest",
"linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is named by its attribute path below pkgs, as in linuxPacka\
ges_latest"),f_={root:{kernel:x(C({packages:w(d_).check(y("The kernel, by its attribute path below pkgs. Default: the one of NixOS.")),pcieAspm:w(qe(Fe([Ln(),z(
["on","off","force"])]),Ue(e=>typeof e=="string"?e:e?"on":"off"))).check(y("PCIe power saving: off where devices report errors (AER) with it.")),ignoreMsrs:x(A(
"Let guests read and write unknown model-specific registers (kvm.ignore_msrs)."),!1),nested:w(A("Let guests run guests of their own. Default: as the kernel has \
it.")),params:x(Z(jp),[]).check(y("Further parameters of the kernel command line, one to an entry."))}),{}).check(y("The kernel of the host."))}},Gh={intel_iommu:"\
host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm","vfio-pci.ids":"devices.<name>.ids","\
vfio_pci.ids":"devices.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},Hh={pcie_aspm_off:"\
the kernel knows pcie_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVg\
a: true at the device",vfio_virqfd:"the module is part of vfio since Linux 6.2"},m_={"kernel-parameter-owned":p({severity:"error",about:"value",message:({parameter:e,
key:t})=>`the parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`,explain:"A parameter that stands twice on the kernel command \
line counts as its last, or first, or both, depending on the parameter. What a key of the spec sets is set there only.",example:{fails:`kernel: { params: [⟨"iom\
mu=pt"] }
`,passes:`iommu: { passthrough: true }
`}}),"kernel-parameter-useless":p({severity:"warning",about:"value",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e,explain:"S\
ome parameters are passed on from guide to guide though the kernel never knew them or no longer does.",example:{fails:`kernel: { params: [⟨pcie_aspm_off] }
`,passes:`kernel: { pcieAspm: off }
`}})}});function y_(e){let t=[],[n,r]=[0,1];for(;n<e.length;){let s=g_.map(([o,i])=>(i.lastIndex=n,{kind:o,lexeme:i.exec(e)?.[0]})).find(({lexeme:o})=>o!==void 0);if(!s?.
lexeme)return{problem:`'${e.slice(n).split(/\s/,1)[0]}' is not understood`,line:r};s.kind!=="blank"&&t.push({kind:s.kind,text:s.lexeme,line:r}),r+=s.lexeme.split(
`
`).length-1,n+=s.lexeme.length}return t}function qu(e){let t=y_(e);if("problem"in t)return t;let n=[],r=0,s=()=>{for(;t[r]?.text===`
`;)r+=1},o=()=>t[r]?.line??t.at(-1)?.line??1,i=()=>{let c=t[r];if(!(c?.kind!=="text"||/["\r\n]/.test(Wh(c.text))))return r+=1,Wh(c.text)},a=()=>{let c=[];for(r+=
1,s();t[r]?.text!=="]";s()){let u=i();if(u===void 0)return;if(c.push(u),s(),t[r]?.text===",")r+=1;else if(t[r]?.text!=="]")return}return r+=1,c};for(s();r<t.length;s()){
let c=t[r];if(c?.kind!=="name"||t[r+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:o()};r+=2;let u=t[r],l=o(),d;
if(u?.kind==="number"?(d=Number(u.text),r+=1):d=u?.text==="["?a():i(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number or li\
st of texts`,line:l};if(n.push({key:c.text,value:d}),r<t.length&&t[r]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:o()}}return{entries:n}}var g_,Wh,Jh=m(()=>{"use strict";g_=[["blank",/[ \t\r]+|#[^\n]*/y],
["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],Wh=e=>e.
startsWith('"""')?e.slice(3,-3):e.slice(1,-1)});var Yh,Qh=m(()=>{"use strict";O();Yh=U("A package, by its attribute path below pkgs.",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,"a \
package is named by its attribute path below pkgs, as in qemu_kvm")});var Ku={};I(Ku,{codes:()=>w_,host:()=>k_,rules:()=>x_,schema:()=>v_});function x_(e,t){let{enable:n,runAsRoot:r,qemu:s,onShutdown:o}=e.libvirt,i=["libvirt"],[a]=_(
e);!n&&a&&t("guests-without-libvirt",{path:[...i,"enable"]},{guest:a.name}),r&&s.user!==void 0&&s.user!=="root"&&t("root-and-other-user",{path:[...i,"qemu","use\
r"]},{user:s.user});let c=_(e).find(d=>Et(d,e).length>0);o==="suspend"&&c&&t("suspend-with-devices",{path:[...i,"onShutdown"]},{guest:c.name});let u={path:[...i,
"qemu","conf"]},l=qu(s.conf);if("problem"in l){t("qemu-conf-syntax",u,l);return}for(let[d,{key:f}]of l.entries.entries()){let g=Object.hasOwn(eg,f)?eg[f]:void 0;
g?t("qemu-conf-owned",u,{key:f,owner:g}):l.entries.findIndex(b=>b.key===f)<d&&t("qemu-conf-twice",u,{key:f})}}function*k_(e){let{libvirt:t}=e;if(!t.enable)return;
let n=(r,s,o)=>({kind:"option",path:["virtualisation","libvirtd",...r.split(".")],value:s,...o?{comment:o}:{}});yield n("enable",he(!0)),yield n("onBoot",j(t.onBoot)),
yield n("onShutdown",j(t.onShutdown)),t.parallelShutdown>0&&(yield n("parallelShutdown",Bn(t.parallelShutdown))),yield*$_(e,n);for(let r of e.host.users)yield{kind:"\
member",user:r,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:he(!0)}),t.virtManager&&
(yield{kind:"option",path:["programs","virt-manager","enable"],value:he(!0)})}function*$_(e,t){let{qemu:n}=e.libvirt,{user:r,group:s}=Ir(e),o=r==="qemu-libvirtd"&&
s==="qemu-libvirtd",i=!o&&(r!=="root"||s!=="root");yield t("qemu.runAsRoot",he(!o),i?`Not as root: this only leaves NixOS's own user out of qemu.conf, where ${r}\
 stands below.`:void 0),n.package&&(yield t("qemu.package",ee("pkgs",...n.package.split(".")))),n.swtpm!==void 0&&(yield t("qemu.swtpm.enable",he(n.swtpm))),i&&
(yield{kind:"qemuConf",key:"user",value:r},yield{kind:"qemuConf",key:"group",value:s});let a=qu(n.conf);for(let{key:c,value:u}of"entries"in a?a.entries:[])yield{
kind:"qemuConf",key:c,value:u}}var b_,v_,eg,w_,tg=m(()=>{"use strict";T();Jh();Je();R();ye();Qh();O();L();b_=C({user:w(Cr).check(y("The user that QEMU runs as. \
Default: qemu-libvirtd, or root with runAsRoot.")),group:w(Bp).check(y("The group that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.")),package:w(
Yh).check(y("QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only. Default: the one of NixOS.")),swtpm:w(A("Have the program t\
hat emulates a TPM. Default: where a guest has one.")),conf:x(It(),"").check(y("Further settings for qemu.conf, as lines of key = value."))}),v_={root:{libvirt:x(
C({enable:x(A("Run libvirtd on the host. Off only where the devices are for something else."),!0),runAsRoot:x(A("Run QEMU as root. Off by default, unlike in Nix\
OS: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root."),!1),qemu:x(b_,{}).check(y("How libvirtd runs QEMU.")),onBoot:x(z([
"ignore","start"]),"ignore").check(y("When the host boots: start the guests that ran when it went down, or ignore them. Guests that start automatically start in\
 either case.")),onShutdown:x(z(["shutdown","suspend"]),"shutdown").check(y("When the host goes down: shut the guests down, or save their memory to disk, which \
is refused with passed-through devices.")),parallelShutdown:x(Q().check(J(0),W(1e3)),0).check(y("How many guests are shut down at a time; 0: one after the other\
.")),spiceUsbRedirection:x(A("Let users hand USB devices to guests through SPICE. It lets every user of the host reach any USB device."),!1),virtManager:x(A("In\
stall virt-manager."),!1)}),{}).check(y("libvirtd and QEMU."))}},eg={user:"libvirt.qemu.user",group:"libvirt.qemu.group"},w_={"guests-without-libvirt":p({severity:"\
error",about:"value",message:({guest:e})=>`libvirtd is off, and the guest '${e}' needs it`,remedy:()=>"take libvirt.enable out, or the guests",explain:"Guests a\
re domains of libvirt. Without libvirtd a spec can only set devices aside.",example:{fails:`libvirt: { enable: ⟨false }
vms: { win: { memory: 4GiB } }
`,passes:`vms: { win: { memory: 4GiB } }
`}}),"root-and-other-user":p({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run as root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.\
user",explain:"`runAsRoot: true` means that QEMU runs as root; `qemu.user` names another user. One of them is meant.",example:{fails:`libvirt: { runAsRoot: true\
, qemu: { user: ⟨alex } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"suspend-with-devices":p({severity:"warning",about:"value",message:({guest:e})=>`the guest '${e}' cannot be suspended: libvirt does not save a guest with p\
assed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down by hand before the host",explain:"Suspending is a managed save, which lib\
virt refuses for a guest that holds a PCI device, because VFIO devices cannot be migrated. The guest then still runs when the host powers off, and is killed.",example:{
fails:`libvirt: { onShutdown: ⟨suspend }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`,passes:`libvirt: { onShutdown: shutdown }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"qemu-conf-syntax":p({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,remedy:()=>'write line\
s such as max_core = "unlimited", with texts in double quotes',explain:"libvirtd does not start its QEMU driver when qemu.conf has a mistake, so the settings ar\
e read when the spec compiles. A line is key = value; a value is a text in quotes, a whole number, or a list of texts in brackets.",example:{fails:`libvirt: { q\
emu: { conf: ⟨"set_process_name yes" } }
`,passes:`libvirt: { qemu: { conf: "set_process_name = 1" } }
`}}),"qemu-conf-owned":p({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>`take it out here\
 and use '${e}'`,explain:"Of a setting that stands twice in qemu.conf libvirt takes the first, so a second one looks as if it worked and does nothing. Other par\
ts of what compiles, such as the owner of shared memory, depend on it too.",example:{fails:`libvirt: { qemu: { conf: ⟨'user = "alex"' } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"qemu-conf-twice":p({severity:"error",about:"value",message:({key:e})=>`these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out",explain:"\
Of a setting that stands twice in qemu.conf libvirt takes the first, and the second does nothing.",example:{fails:`libvirt: { qemu: { conf: ⟨"max_files = 1\\nmax\
_files = 2" } }
`,passes:`libvirt: { qemu: { conf: "max_files = 2" } }
`}})}});function Li(e,t,n){let{width:r,height:s}=e,o=n==="b7"?r*s*(t?8:4)*2+10*Be:Math.ceil(r*4/256)*256*s*3+4*Be;return __(o)}var __,ng,Fi=m(()=>{"use strict";$n();__=
e=>2**Math.ceil(Math.log2(e)),ng=e=>Number.isInteger(Math.log2(e))});function Bi(e){let{lookingGlass:t}=e;if(!t)return;let{name:n,resolution:r,hdr:s,version:o,size:i}=t,a=i??(r?Li(r,s,o):Be);return{feature:"lookingGlass",name:n,path:`\
/dev/shm/${n}`,bytes:a}}function Zi(e){let{scream:t}=e;if(t?.mode==="ivshmem")return{feature:"scream",name:t.name,path:`/dev/shm/${t.name}`,bytes:t.size??S_}}function sg(e){
let{user:t}=Ir(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var S_,Gu,rg,ji=m(()=>{"use strict";Fi();$n();L();S_=2*Be;Gu=e=>[Bi(e),Zi(e)].filter(t=>t!==
void 0),rg=e=>_(e).flatMap(t=>Gu(t).map(n=>({...n,vm:t})))});var Hu={};I(Hu,{codes:()=>z_,domain:()=>P_,host:()=>N_,rules:()=>C_,schema:()=>A_});function C_(e,t){for(let{name:n,lookingGlass:r}of _(e)){if(!r)continue;let s=[
"vms",n,"lookingGlass"],{resolution:o,hdr:i,version:a,size:c}=r;!o&&c===void 0&&t("looking-glass-without-size",{path:s,on:"key"},{guest:n});let u=o?Li(o,i,a):0;
if(o&&c!==void 0&&c<u){let l={size:Xt(c),needed:Xt(u),resolution:Dh(o)};t("looking-glass-too-small",{path:[...s,"size"]},l)}}}function*N_(e){let t=_(e).flatMap(
s=>Bi(s)??[]),[n,r]=t;n&&(yield{kind:"package",path:["looking-glass-client"]},!(r||n.name===og)&&(yield{kind:"option",path:["environment","etc","looking-glass-c\
lient.ini","text"],value:j(`[app]
shmFile=${n.path}
`)}))}function*P_(e){let t=Bi(e);t&&(yield{pci:{class:"shmem",key:"looking-glass",index:0},functions:[h("shmem",{name:t.name},h("model",{type:"ivshmem-plain"}),
h("size",{unit:"M"},t.bytes/Be))]})}var og,A_,z_,ig=m(()=>{"use strict";T();H();Je();R();Fi();ye();$n();O();L();ji();og="looking-glass",A_={vm:{lookingGlass:w(C(
{resolution:w(Mh).check(y("The largest resolution of the guest, from which the size of the shared memory follows.")),hdr:x(A("Whether the guest shows HDR, which\
 takes twice the memory up to B7."),!1),version:x(z(["b7","idd"]),"b7").check(y("The release of the program in the guest: up to B7, or after B7 with its own dis\
play driver (idd). It must be that of the client, and nixpkgs has B7.")),size:w(Vn).check(y("The size of the shared memory, instead of the one that follows from\
 the resolution.")),name:x(Ot,og).check(y("The name of the shared memory: the file below /dev/shm. Each guest has its own."))})).check(y("Show the guest in a wi\
ndow of the host."))}},z_={"looking-glass-without-size":p({severity:"error",about:"value",message:({guest:e})=>`nothing says how much memory '${e}' shares with \
the Looking Glass client`,remedy:()=>"add resolution, the largest one that the guest will have",explain:"The shared memory holds whole frames, so its size follo\
ws from the resolution. A region that is too small shows as a black window, or as a resolution that the guest does not offer.",example:{fails:`vms: { win: { mem\
ory: 4GiB, ⟨lookingGlass: {} } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 2560x1440 } } }
`}}),"looking-glass-too-small":p({severity:"error",about:"value",message:({size:e,needed:t,resolution:n})=>`${e} is too little for ${n}, which takes ${t}`,remedy:({
needed:e})=>`take size out, or write ${e} or more`,explain:"The program in the guest gives up when its frames do not fit into the shared memory. What a resoluti\
on takes depends on HDR and on the release: see the table in the documentation of Looking Glass.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { re\
solution: 3840x2160, size: ⟨64MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: 128MiB } } }
`}})}});var Wu={};I(Wu,{codes:()=>T_,domain:()=>R_,host:()=>M_,rules:()=>E_,schema:()=>O_});function E_(e,t){let n;for(let r of _(e)){let s=["vms",r.name,"memory"],{size:o,
hugepages:i,shared:a}=r.memory,c=Xt(o);o===0||o%Be!==0?t("memory-not-whole",{path:[...s,"size"]},{size:c}):i&&o%Xu[i]!==0&&t("memory-not-whole-pages",{path:[...s,
"hugepages"]},{size:c,page:i}),i&&(n??={guest:r.name,page:i}),i&&n&&n.page!==i&&t("hugepages-of-two-sizes",{path:[...s,"hugepages"]},n),xu(r)&&a===!1&&t("shares\
-need-shared-memory",{path:[...s,"shared"]},{guest:r.name})}}function*M_(e){let t=_(e).flatMap(({memory:o})=>o.hugepages?[{...o,page:o.hugepages}]:[]),[n]=t;if(!n)
return;let r=t.reduce((o,i)=>o+i.size,0),s=D_[n.page];yield{kind:"kernelParam",name:"default_hugepagesz",value:s},yield{kind:"kernelParam",name:"hugepagesz",value:s},
yield{kind:"kernelParam",name:"hugepages",value:String(r/Xu[n.page]),comment:`${Xt(r)} for ${t.length===1?"one guest":`${t.length} guests`}, which the host cann\
ot use.`}}function*R_(e){let{size:t,hugepages:n,locked:r,merge:s}=e.memory,o=e.memory.shared??xu(e),i=t/1024;yield{at:"",xml:h("memory",{unit:"KiB"},i)},yield{at:"",
xml:h("currentMemory",{unit:"KiB"},i)};let a=[n!==void 0&&h("hugepages",{},h("page",{size:Xu[n]/1024,unit:"KiB"})),!s&&h("nosharepages"),r&&h("locked"),o&&h("so\
urce",{type:"memfd"}),o&&h("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:h("memoryBacking",{},...a)})}var I_,O_,Xu,T_,D_,ag=m(()=>{"use strict";T();
H();R();ot();$n();O();L();I_=C({size:Vn.check(y("How much memory the guest has.")),hugepages:w(z(["2MiB","1GiB"])).check(y("Take it from large pages, which the \
host sets aside when it boots: fewer misses of the TLB.")),locked:x(A("Never swap it out. With passed-through devices it is held in any case."),!1),shared:w(A("\
Let other programs of the host map it. Default: where the guest has shares.")),merge:x(A("Let the kernel merge equal pages of several guests (KSM)."),!0)}),O_={
vm:{memory:qe(Fe([Vn,I_]),Ue(e=>typeof e=="number"?{size:e,locked:!1,merge:!0}:e)).check(y("The memory of the guest: its size, or more about it."))}},Xu={"2MiB":2*
Be,"1GiB":Ri},T_={"memory-not-whole":p({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"write it in MiB or Gi\
B",explain:"QEMU gives a guest whole MiB, and libvirt would round the size up without a word.",example:{fails:`vms: { win: { memory: { size: ⟨4GB } } }
`,passes:`vms: { win: { memory: { size: 4GiB } } }
`}}),"memory-not-whole-pages":p({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wri\
te a multiple of ${e}, or smaller pages`,explain:"Memory from large pages is a whole number of them; QEMU does not start a guest with a part of one.",example:{fails:`\
vms: { win: { memory: { size: 1536MiB, hugepages: ⟨1GiB } } }
`,passes:`vms: { win: { memory: { size: 1536MiB, hugepages: 2MiB } } }
`}}),"hugepages-of-two-sizes":p({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages of ${t}, and the host sets one size asid\
e`,remedy:({page:e})=>`write ${e} here too`,explain:"The host mounts large pages of one size, the default one, which is set on the kernel command line. A guest \
that asks for another does not start.",example:{fails:`vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: ⟨2MiB } } }
`,passes:`vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: 1GiB } } }
`}}),"shares-need-shared-memory":p({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared with the host`,remedy:()=>"\
take shared: off out, or the shares",explain:"virtiofsd, which serves the files, reads and writes in the memory of the guest. libvirt refuses a share without it\
.",example:{fails:`vms: { win: { memory: { size: 4GiB, shared: ⟨off }, shares: { games: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: { size: 4GiB }, shares: { games: { path: /srv/games } } } }
`}})};D_={"2MiB":"2M","1GiB":"1G"}});var Ju={};I(Ju,{codes:()=>F_,networks:()=>V_,rules:()=>Z_,schema:()=>L_});function B_(e){let t=Object.values(e.vms).some(({nics:r})=>Object.values(r).some(({network:s})=>s===
cg));return[...new Set([...Object.keys(e.networks),...t?[cg]:[]])].flatMap(r=>Oi(r,e)??[])}function Z_(e,t){for(let[s,{type:o,bridge:i,subnet:a}]of Object.entries(
e.networks)){let c=["networks",s];o==="bridge"&&(i===void 0&&t("bridge-unnamed",{path:c,on:"key"},{network:s}),a&&t("subnet-without-nat",{path:[...c,"subnet"]}))}
let n=[],r=B_(e);for(let s of[...r.filter(({stock:o})=>o),...r.filter(({stock:o})=>!o)]){let o=["networks",s.name],i=n.find(({bridge:u})=>u===s.bridge),{bridge:a}=s;
i&&t("bridge-twice",{path:[...o,"bridge"]},{bridge:a,network:i.name});let c=n.find(u=>gh(u.subnet,s.subnet));if(c){let u={subnet:ph(s.subnet),network:s.name,other:c.
name};t("subnets-overlap",{path:[...o,"subnet"]},u)}n.push(s)}}function j_(e,t){let{name:n,bridge:r,subnet:s}=e,{first:o}=s,i=wn(s)/2,a=Ei(e,t).map(({vm:c,mac:u,
ip:l})=>h("host",{mac:u,name:c,ip:l}));return h("network",{},h("name",{},n),h("uuid",{},Ts("network",t.host.name,n)),h("forward",{mode:"nat"}),h("bridge",{name:r,
stp:"on",delay:0}),h("ip",{address:Mt(o+1),netmask:hh(s)},h("dhcp",{},h("range",{start:Mt(o+2),end:Mt(o+i-1)}),...a)))}function*V_(e){for(let[t,{type:n,bridge:r}]of Object.
entries(e.networks)){let s=Oi(t,e);if(s&&(yield{name:t,xml:j_(s,e)}),n!=="bridge")continue;let o=[h("name",{},t),h("uuid",{},Ts("network",e.host.name,t)),h("for\
ward",{mode:"bridge"}),h("bridge",{name:r})];yield{name:t,xml:h("network",{},...o)}}}var L_,F_,cg,ug=m(()=>{"use strict";T();Tr();H();R();ye();Ms();O();Ds();L_=
{root:{networks:x(Se(Ot,C({type:x(z(["nat","bridge"]),"nat").check(y("nat: a network of its own behind the host; bridge: a bridge of the host, which is there al\
ready.")),bridge:w(Gt).check(y("The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network by default.")),subnet:w(yh).
check(y("nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name."))})),{}).check(y("Networks of libvirt by their names.\
 The network default is there without being declared, as libvirt ships it."))}},F_={"bridge-unnamed":p({severity:"error",about:"value",message:({network:e})=>`n\
othing says which bridge of the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat",explain:"A network of the type bridge gives a b\
ridge of the host a name in libvirt.",example:{fails:`networks: { ⟨lan: { type: bridge } }
`,passes:`networks: { lan: { type: bridge, bridge: br0 } }
`}}),"subnet-without-nat":p({severity:"error",about:"value",message:()=>"the addresses on a bridge of the host are those of the LAN",remedy:()=>"take subnet out\
, or write type: nat",explain:"libvirt hands out addresses in the networks that it makes itself. On a bridge the router of the LAN does.",example:{fails:`networ\
ks: { lan: { type: bridge, bridge: br0, subnet: ⟨192.168.150.0/24 } }
`,passes:`networks: { lan: { type: nat, subnet: 192.168.150.0/24 } }
`}}),"subnets-overlap":p({severity:"error",about:"value",message:({subnet:e,network:t,other:n})=>`${t} has the addresses ${e}, of which '${n}' has some too`,remedy:()=>"\
give one of them another subnet",explain:"The host knows by the address to which network a packet goes. libvirt refuses to start a network whose addresses are t\
hose of another.",example:{fails:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: ⟨192.168.150.128/25 } }
`,passes:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: 192.168.151.0/24 } }
`}}),"bridge-twice":p({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is the bridge of '${t}' already`,remedy:()=>"give it another bridge,\
 or put the cards in one network",explain:"A bridge that libvirt makes belongs to one network.",example:{fails:`networks: { a: { bridge: virbr7 }, b: { bridge: \
⟨virbr7 } }
`,passes:`networks: { a: { bridge: virbr7 }, b: { bridge: virbr8 } }
`}})},cg="default"});var Yu={};I(Yu,{codes:()=>q_,domain:()=>X_,rules:()=>K_,schema:()=>U_});function K_(e,t){let n=[...new Set(["default",...Object.keys(e.networks)])],r=new Map;for(let s of _(
e))for(let[o,i]of Object.entries(s.nics)){let a=["vms",s.name,"nics",o],{network:c,bridge:u,macvtap:l,user:d}=i,f=[c,u,l,d||void 0].filter(v=>v!==void 0).length;
f!==1&&t("nic-source",{path:a,on:"key"},{nic:o,given:f}),c!==void 0&&!n.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,nearest:Me(c,n)}),
G_(s,o,i,t);let g=Ti(s,o,e),b=r.get(g);b!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:g,nic:b}):r.set(g,`'${o}' of the guest '${s.name}'`)}}function G_(e,t,n,r){
let{queues:s}=n;if(s===void 0)return;let o={path:["vms",e.name,"nics",t,"queues"]},i=lg(n,e),a=Es(e);i!=="virtio"?r("queues-without-virtio",o,{model:i}):n.user?
r("queues-with-user",o):s>a&&r("more-queues-than-vcpus",o,{queues:s,vcpus:a})}function H_({network:e,bridge:t,macvtap:n}){return e!==void 0?{type:"network",source:h(
"source",{network:e})}:t!==void 0?{type:"bridge",source:h("source",{bridge:t})}:n!==void 0?{type:"direct",source:h("source",{dev:n,mode:"bridge"})}:{type:"user"}}
function*X_(e,t){for(let[n,r]of Object.entries(e.nics)){let{type:s,source:o}=H_(r),{queues:i,bootOrder:a}=r,c=h("interface",{type:s},h("mac",{address:Ti(e,n,t)}),
o,h("model",{type:lg(r,e)}),i!==void 0&&i>1&&h("driver",{name:"vhost",queues:i}),a!==void 0&&h("boot",{order:a}));yield{pci:{class:"nic",key:n},functions:[c]}}}
var U_,at,q_,lg,dg=m(()=>{"use strict";T();H();R();Cn();Os();ot();ye();Ms();O();L();U_={vm:{nics:x(Se(Tt,C({network:w(Ot).check(y("A network of libvirt: one of \
networks, or default.")),bridge:w(Gt).check(y("A bridge of the host, which makes the guest one more machine of the LAN.")),macvtap:w(Gt).check(y("A card of the \
host that the guest shares: it reaches the LAN, and not the host itself.")),user:x(A("QEMU itself speaks for the guest: it reaches out and cannot be reached, an\
d needs no network of libvirt."),!1),model:w(z(["virtio","e1000e","igb"])).check(y("The card. Default: e1000e for Windows, which knows it without a driver, virt\
io for others.")),mac:w(Up).check(y("Its MAC address. Default: derived from the names of host, guest and card.")),queues:w(Q().check(J(1),W(256))).check(y("virt\
io: how many queues it has, at most one for each virtual CPU.")),bootOrder:w(Or).check(y("Its number in the order in which the guest tries to boot."))})),{}).check(
y("Network cards, by names of your own."))}},at=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,q_={"nic-source":p({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user",explain:"A card is plugged into one network: one of libvirt, a bridge or a\
 card of the host, or QEMU itself.",example:{fails:at("⟨lan: { model: virtio }"),passes:at("lan: { network: default }")}}),"network-undeclared":p({severity:"e\
rror",about:"value",message:({network:e})=>`no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`,explain:"\
A card names one of `networks`, or libvirt's own network `default`, which is there without being declared.",example:{fails:at("lan: { network: ⟨lann }",`netwo\
rks: { lan: { type: bridge, bridge: br0 } }
`),passes:at("lan: { network: lan }",`networks: { lan: { type: bridge, bridge: br0 } }
`)}}),"mac-twice":p({severity:"error",about:"value",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one",
explain:"Two cards of one address in one network take the packets of each other. Addresses are derived from names; where two names meet, which is rare, one has \
to be written.",example:{fails:at('a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default, mac: ⟨"52:54:00:66:d7:8b" }'),passes:at('a: { net\
work: default, mac: "52:54:00:66:d7:8b" }, b: { network: default }')}}),"queues-without-virtio":p({severity:"error",about:"value",message:({model:e})=>`a card o\
f the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take queues out",explain:"Several queues are a matter of the virtio card on a \
network of the host.",example:{fails:at("lan: { network: default, model: e1000e, queues: ⟨2 }"),passes:at("lan: { network: default, model: virtio, queues: 2 }")}}),
"more-queues-than-vcpus":p({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, which is ${t}`,
remedy:({vcpus:e})=>`write ${e} or fewer`,explain:"Each queue is served by one virtual CPU; those beyond are never used.",example:{fails:at("lan: { network: def\
ault, queues: ⟨8 }"),passes:at("lan: { network: default, queues: 2 }")}}),"queues-with-user":p({severity:"error",about:"value",message:()=>"a card that QEMU i\
tself speaks for has one queue",remedy:()=>"take queues out",explain:"Several queues are a matter of the virtio card on a network of the host.",example:{fails:at(
"lan: { user: on, queues: ⟨2 }"),passes:at("lan: { user: on }")}})},lg=(e,t)=>e.model??Ge(t).nicModel});var Qu={};I(Qu,{codes:()=>Y_,domain:()=>eS,schema:()=>J_});function*eS(e){let t=e.qemu.args.map(r=>h("qemu:arg",{value:r})),n=Object.entries(e.qemu.env).map(([r,
s])=>h("qemu:env",{name:r,value:s}));t.length+n.length!==0&&(yield{at:"",xml:h("qemu:commandline",{"xmlns:qemu":Q_},...t,...n)})}var W_,J_,Y_,Q_,fg=m(()=>{"use \
strict";T();H();ye();O();W_=U("The name of an environment variable.",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an environment variable has letters, digit\
s and _, and does not begin with a digit"),J_={vm:{qemu:x(C({args:x(Z(Nr("One argument.",["-device"])),[]).check(y("Arguments for QEMU, one to an entry: libvirt\
 knows nothing of what they make, and puts them last.")),env:x(Se(W_,Nr("A value.",["512/48000"])),{}).check(y("Environment variables for QEMU."))}),{}).check(y(
"What libvirt has no words for."))}},Y_={},Q_="http://libvirt.org/schemas/domain/qemu/1.0"});var el={};I(el,{codes:()=>nS,domain:()=>rS,schema:()=>tS});function*rS(e){if(!(e.rng??Ge(e).rng))return;let t=h("backend",{model:"random"},"/dev/urandom");yield{
pci:{class:"rng",key:"rng",index:0},functions:[h("rng",{model:"virtio"},t)]}}var tS,nS,mg=m(()=>{"use strict";T();H();ot();O();tS={vm:{rng:w(A("A source of rand\
om numbers (virtio). Default: for Linux."))}},nS={}});var tl={};I(tl,{codes:()=>oS,schema:()=>sS});var sS,oS,pg=m(()=>{"use strict";T();O();sS={device:{rom:x(C({bar:w(A("Whether the guest sees the ROM of the card: \
off where the card has shown the boot of the host and the guest stays black."))}),{}).check(y("The ROM of the card, as the guest sees it."))}},oS={}});var nl={};I(nl,{codes:()=>aS,domain:()=>fS,host:()=>dS,rules:()=>cS,schema:()=>iS});function cS(e,t){let{users:n,audio:r}=e.host,s=new Map;for(let o of _(e)){if(!o.
scream)continue;let i=["vms",o.name,"scream"],a=yg(o,e);if(a===void 0?t("scream-user-unclear",{path:i,on:"key"},{guest:o.name,users:n}):n.includes(a)||t("scream\
-user-unknown",{path:[...i,"user"]},{user:a}),Er(o).secureBoot&&t("scream-with-secure-boot",{path:i,on:"key"},{guest:o.name}),r==="none"&&t("scream-without-audi\
o",{path:i,on:"key"},{guest:o.name}),o.scream.mode!=="network")continue;let{port:c}=o.scream,u=bg(o,e);if(u===void 0){t("scream-without-interface",{path:i,on:"k\
ey"},{guest:o.name});continue}let l=s.get(`${u} ${c}`);l?t("scream-same-port",{path:[...i,"port"]},{guest:o.name,other:l,port:c,interface:u}):s.set(`${u} ${c}`,
o.name)}}function*dS(e){let{audio:t}=e.host;if(t!=="none"){_(e).some(({scream:n})=>n)&&(yield*lS[t]);for(let n of _(e)){let r=yg(n,e);if(!n.scream||r===void 0)continue;
let s=bg(n,e),o=Zi(n),{port:i}=n.scream;if(o)yield hg(n,r,t,["-m",o.path]);else if(s!==void 0){let a=n.scream.unicast?["-u"]:[],c=i===gg?[]:["-p",String(i)];yield hg(
n,r,t,[...a,"-i",s,...c],s),yield{kind:"port",interface:s,protocol:"udp",port:i}}}}}function hg(e,t,n,r,s){let o=uS[n],i=c=>ge(c.map(j)),a=s===void 0?[]:[Mi(s)];
return{kind:"option",path:["systemd","user","services",`scream-${Rs(e.name)}`],value:xe({description:j(`Sound of the guest ${e.name}`),wantedBy:i(["default.targ\
et",`${o}.service`,...a]),wants:i([`${o}.socket`]),after:i([`${o}.socket`,`${o}.service`]),partOf:i([`${o}.service`]),startLimitIntervalSec:Bn(0),unitConfig:xe(
{ConditionUser:j(t),...a.length>0?{StopPropagatedFrom:i(a)}:{}}),serviceConfig:xe({ExecStart:zr(ee("pkgs","scream"),`/bin/scream ${Di(["-o","pulse",...r])}`),Restart:j(
"always"),RestartSec:Bn(3)})})}}function*fS(e){let t=Zi(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[h("shmem",{name:t.name},h("model",{type:"\
ivshmem-plain"}),h("size",{unit:"M"},t.bytes/Be))]})}var gg,iS,Lt,aS,yg,bg,uS,lS,vg=m(()=>{"use strict";T();H();Je();R();ot();ye();Ms();$n();O();L();ji();Tu();gg=
4010,iS={vm:{scream:w(C({mode:x(z(["ivshmem","network"]),"network").check(y("How the sound comes to the host: network, which Scream itself advises, or ivshmem, \
shared memory that works without a network card.")),user:w(Cr).check(y("The user who hears it. Default: the one of host.users, where there is only one.")),name:x(
Ot,"scream").check(y("ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own.")),size:w(Vn).check(y("ivshmem: the size of the s\
hared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.")),interface:w(Gt).check(y("network: where the sound arrives. Default: the bri\
dge of the guest's NAT network.")),port:x(Q().check(J(1),W(65535)),gg).check(y("network: the UDP port.")),unicast:x(A("network: the guest sends to the host's ad\
dress alone (UnicastIPv4 in its registry) and not to the multicast group."),!1)})).check(y("Play the sound of a Windows guest on the host."))}},Lt=(e,t="memory:\
 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,aS={"scream-user-unclear":p({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users",explain:"The sound is played by a service of one user, in th\
at user's session. Where host.users has one name it is that one.",example:{fails:`host: { users: [alex, vini] }
${Lt("⟨scream: { mode: network }")}`,passes:`host: { users: [alex, vini] }
${Lt("scream: { mode: network, user: vini }")}`}}),"scream-user-unknown":p({severity:"error",about:"value",message:({user:e})=>`'${e}' is not one of host.users`,
remedy:({user:e})=>`add '${e}' to host.users, or name one of them`,explain:"The user who hears a guest has to be allowed to use it: shared memory is open to the\
 users of host.users.",example:{fails:Lt("scream: { user: ⟨vini }"),passes:Lt("scream: { user: alex }")}}),"scream-without-audio":p({severity:"error",about:"v\
alue",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take scr\
eam out",explain:"The service that plays the sound speaks to PipeWire or PulseAudio; with `audio: none` there is neither.",example:{fails:`host: { audio: none }\

${Lt("⟨scream: { mode: network }")}`,passes:`host: { audio: pipewire }
${Lt("scream: { mode: network }")}`}}),"scream-without-interface":p({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, a\
nd Scream's interface is not given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network",explain:"Scream's packets are\
 taken on one interface only, which the firewall opens for them. It is the bridge of the guest's NAT network unless another is named.",example:{fails:Lt("⟨screa\
m: { mode: network }","memory: 4GiB"),passes:Lt("scream: { mode: network, interface: br0 }","memory: 4GiB")}}),"scream-same-port":p({severity:"error",about:"val\
ue",message:({guest:e,other:t,port:n,interface:r})=>`the sound of '${e}' and of '${t}' both arrives at port ${n} of ${r}`,remedy:()=>"give one of them another p\
ort, and the same port in its registry, or ivshmem",explain:"A receiver plays everything that arrives at its port, so two guests that send to one port are each \
heard twice and mixed.",example:{fails:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: ⟨4010 } } }
`,passes:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: 4011 } } }
`}}),"scream-with-secure-boot":p({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's driver in '${e}' while Secure Boot is on`,
remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE",explain:"Scream's driver is signed in a way that current\
 Windows takes only in test mode, which Secure Boot forbids. Secure Boot without Microsoft's keys in the guest's variables is not in force, but is as soon as th\
ey are put there.",example:{fails:Lt("⟨scream: {}","memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }"),passes:Lt("scream: {}")}})},
yg=(e,t)=>{let{users:n}=t.host;return e.scream?.user??(n.length===1?n[0]:void 0)},bg=(e,t)=>e.scream?.interface??Rr(e,t)[0]?.network.bridge;uS={pipewire:"pipewi\
re-pulse",pulseaudio:"pulseaudio"},lS={pipewire:[{kind:"option",path:["services","pipewire","enable"],value:he(!0)},{kind:"option",path:["services","pipewire","\
pulse","enable"],value:he(!0)}],pulseaudio:[{kind:"assertion",that:ee(Mp("config",["services","pulseaudio"],ee("config","hardware","pulseaudio")),"enable"),message:"\
vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the host's sound."}]}});var rl={};I(rl,{codes:()=>pS,domain:()=>hS,schema:()=>mS});function*hS(e){if(!e.serial)return;let t=h("target",{type:"isa-serial",port:0},h("model",{name:"isa-s\
erial"}));yield{at:"devices",xml:h("serial",{type:"pty"},t)},yield{at:"devices",xml:h("console",{type:"pty"},h("target",{type:"serial",port:0}))}}var mS,pS,wg=m(
()=>{"use strict";T();H();O();mS={vm:{serial:x(A("A serial port that virsh console shows."),!1)}},pS={}});var sl={};I(sl,{codes:()=>yS,host:()=>vS,rules:()=>bS,schema:()=>gS});function bS(e,t){let n=new Map;for(let r of _(e)){let s=Gu(r);for(let{feature:a,name:c,bytes:u}of s){
let l=["vms",r.name,a],d=n.get(c);d&&t("shared-memory-name-twice",{path:[...l,"name"]},{name:c,guest:d}),n.set(c,r.name);let f={path:[...l,"size"]},g=Xt(u);!ng(
u)||u<Be?t("shared-memory-size",f,{size:g}):u>=2*Ri&&t("shared-memory-too-large",f,{size:g})}let[o,i]=s;o&&i&&o.bytes===i.bytes&&t("shared-memory-same-size",{path:[
"vms",r.name,i.feature,"size"]},{size:Xt(o.bytes)})}}function*vS(e){let t=rg(e);if(t.length===0)return;let{user:n,group:r}=sg(e);for(let{vm:o,path:i,bytes:a}of t)
yield{kind:"tmpfile",type:"f",path:i,mode:"0660",user:n,group:r},yield{kind:"hook",vm:o.name,step:"shared-memory",order:Mr["shared-memory"],arguments:[i,String(
a),n,r]};for(let o of e.host.users)yield{kind:"member",user:o,group:r};let s=Ir(e).user;s!=="root"&&s!==n&&(yield{kind:"member",user:s,group:r})}var gS,yS,xg=m(
()=>{"use strict";R();Ai();Fi();$n();L();ji();gS={},yS={"shared-memory-name-twice":p({severity:"error",about:"value",message:({name:e,guest:t})=>`the shared mem\
ory '${e}' is already that of the guest '${t}'`,remedy:()=>"give it a name of its own with name:",explain:"Shared memory is a file below /dev/shm by its name. T\
wo guests, or two programs, that map one file write over each other. A second guest needs a name of its own, with which its program on the host is then started.",
example:{fails:`vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, ⟨lookingGlass: { resolution: 1920x1080 } } }
`,passes:`vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, lookingGlass: { resolution: 1920x1080, name: looking-glass-b }\
 } }
`}}),"shared-memory-size":p({severity:"error",about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"\
write 1MiB, 2MiB, 4MiB and so on",explain:"Shared memory is the region of a PCI device, whose size is a power of two; libvirt takes 1 MiB and more.",example:{fails:`\
vms: { win: { memory: 4GiB, lookingGlass: { size: ⟨48MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB } } }
`}}),"shared-memory-too-large":p({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can map`,
remedy:()=>"keep it at 1 GiB or less: a smaller resolution, or hdr: off",explain:"The guest's IVSHMEM driver fails with regions of 2 GiB and more.",example:{fails:`\
vms: { win: { memory: 4GiB, lookingGlass: { size: ⟨4GiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 1GiB } } }
`}}),"shared-memory-same-size":p({severity:"error",about:"value",message:({size:e})=>`Scream and Looking Glass both have ${e} of shared memory`,remedy:()=>"give\
 Scream another size",explain:"Scream's driver finds its region in the guest by its size alone, so no other region of that guest may be of the same size.",example:{
fails:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem, size: ⟨32MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem } } }
`}})}});var ol={};I(ol,{codes:()=>xS,domain:()=>_S,host:()=>$S,rules:()=>kS,schema:()=>wS});function kS(e,t){for(let n of _(e))for(let r of Object.keys(n.shares))r.length>
36&&t("share-name-too-long",{path:["vms",n.name,"shares",r],on:"key"},{share:r})}function*$S(e){_(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"o\
ption",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:ge([ee("pkgs","virtiofsd")])})}function*_S(e){for(let[t,{path:n,readOnly:r}]of Object.
entries(e.shares)){let s=h("filesystem",{type:"mount",accessmode:"passthrough"},h("driver",{type:"virtiofs"}),h("source",{dir:n}),h("target",{dir:t}),r&&h("read\
only"));yield{pci:{class:"share",key:t},functions:[s]}}}var wS,xS,kg=m(()=>{"use strict";T();H();Je();R();ye();O();L();wS={vm:{shares:x(Se(Tt,C({path:st.check(y(
"The folder of the host.")),readOnly:x(A("The guest cannot write to it. It takes libvirt 11 or later."),!1)})),{}).check(y("Folders of the host that the guest m\
ounts by these names: mount -t virtiofs NAME /mnt; Windows needs WinFsp and the virtio drivers for it."))}},xS={"share-name-too-long":p({severity:"error",about:"\
value",message:({share:e})=>`'${e}' is longer than the 36 characters that virtiofs has for a name`,remedy:()=>"choose a shorter name",explain:"The name of a sha\
re is the tag by which the guest mounts it, for which the virtio device has 36 bytes.",example:{fails:`vms: { win: { memory: 4GiB, shares: { ⟨${"games-".repeat(
7)}: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }
`}})}});var il={};I(il,{codes:()=>NS,host:()=>IS,rules:()=>PS,schema:()=>CS});function PS(e,t){let n=new Map;for(let[r,s]of Object.entries(e.udev.symlinks)){let o=["ude\
v","symlinks",r],{name:i,usb:a,kind:c,interface:u}=s;i===void 0&&a===void 0&&t("symlink-to-nothing",{path:o,on:"key"},{link:r}),u!==void 0&&a===void 0&&t("symli\
nk-interface-without-usb",{path:[...o,"interface"]},{link:r});let l=JSON.stringify([i,a,c,u]),d=n.get(l);d&&(i!==void 0||a!==void 0)&&t("symlink-same-device",{path:o,
on:"key"},{link:r,other:d}),n.set(l,r)}}function*IS(e){for(let[t,{name:n,usb:r,kind:s,interface:o}]of Object.entries(e.udev.symlinks)){let i=[{key:"ACTION",operator:"\
!=",value:"remove"},Un("SUBSYSTEM","input"),{...Un("KERNEL","event*"),glob:!0}];n!==void 0&&i.push(Un("ATTRS{name}",n)),r&&(i.push(Un("ENV{ID_VENDOR_ID}",r.vendor),
Un("ENV{ID_MODEL_ID}",r.device)),o!==void 0&&i.push(Un("ENV{ID_USB_INTERFACE_NUM}",o.toString(16).padStart(2,"0")))),s&&i.push(Un(`ENV{ID_INPUT_${s.toUpperCase()}\
}`,"1")),i.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:i}}}var SS,AS,zS,CS,NS,Un,$g=m(()=>{"use strict";T();R();Ht();O();SS=
U("The name of a link below /dev.",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, digits, _ . + and -, and is at most 6\
3 characters long"),AS=fe("The name of an input device, as /proc/bus/input/devices shows it.",["KMonad output"],e=>e===""||e.length>256?B("the name of an input \
device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?B("control characters cannot stand here"):e.isWellFormed()?pe(e):B("this is not valid Unicode")),
zS=Q().check(J(0),W(255)),CS={root:{udev:x(C({symlinks:x(Se(SS,C({name:w(AS).check(y("The name of the input device, as /proc/bus/input/devices shows it: KMonad,\
 kanata, keyd and xremap let one choose it.")),usb:w(Ps).check(y("The vendor:product id of the USB device, as lsusb shows it.")),kind:w(z(["keyboard","mouse"])).
check(y("Only its keyboard or its mouse, where the device is several things in one.")),interface:w(zS).check(y("The number of its USB interface, where it has se\
veral: a keyboard with a mouse in it."))})),{}).check(y("Links below /dev by their names, each to the event device of one input device."))}),{}).check(y("Names \
of devices of the host."))}},NS={"symlink-to-nothing":p({severity:"error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"\
add name, as /proc/bus/input/devices shows it, or usb, as lsusb shows it",explain:"A link is made for the input device that has this name, or this USB id, or bo\
th.",example:{fails:`udev: { symlinks: { ⟨KBD: {} } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541" } } }
`}}),"symlink-interface-without-usb":p({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add usb, as\
 lsusb shows it, or take interface out",explain:"An interface is counted within one USB device, so its number says nothing without the id of the device.",example:{
fails:`udev: { symlinks: { KBD: { name: Board, interface: ⟨1 } } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541", interface: 1 } } }
`}}),"symlink-same-device":p({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are links to the same device`,remedy:()=>"ta\
ke one of them out",explain:"Two links with the same name and USB id lead to one device. Only one program or guest can grab it.",example:{fails:`udev: { symlink\
s: { A: { name: Board }, ⟨B: { name: Board } } }
`,passes:`udev: { symlinks: { A: { name: Board } } }
`}})};Un=(e,t)=>({key:e,operator:"==",value:t})});var al={};I(al,{codes:()=>ES,domain:()=>LS,rules:()=>MS,schema:()=>TS});function MS(e,t){let n=new Map;for(let r of _(e)){let s=["vms",r.name,"usb"],o=new Set;for(let[
i,a]of r.usb.entries()){let c=DS(a),u={path:[...s,i]};if(c===void 0){t("usb-not-identified",u);continue}let l=o.has(c)?r.name:r.autostart?n.get(c):void 0;l!==void 0&&
t("usb-twice",u,{device:c,guest:l}),o.add(c),r.autostart&&n.set(c,r.name)}r.usb.length>Sg&&t("too-many-usb-devices",{path:s,on:"key"},{guest:r.name,most:Sg})}}function RS({
id:e,bus:t,device:n,startupPolicy:r}){let s=[e&&h("vendor",{id:`0x${e.vendor}`}),e&&h("product",{id:`0x${e.device}`}),t!==void 0&&n!==void 0&&h("address",{bus:t,
device:n})];return h("source",{startupPolicy:r},...s)}function*LS(e){for(let t of e.usb)yield{at:"devices",xml:h("hostdev",{mode:"subsystem",type:"usb",managed:"\
yes"},RS(t))}}var _g,OS,TS,Lr,ES,DS,Sg,Ag=m(()=>{"use strict";T();H();R();Ht();O();L();_g=Q().check(J(1),W(255)),OS=C({id:w(Ps).check(y("The vendor:product id, \
as lsusb shows it.")),bus:w(_g).check(y("The bus, as lsusb shows it, where two devices have one id.")),device:w(_g).check(y("The number on that bus. It changes \
whenever the device is plugged in again.")),startupPolicy:w(z(["mandatory","requisite","optional"])).check(y("What happens when it is not plugged in: mandatory,\
 the guest does not start; optional, it starts without it. Default: mandatory."))}),TS={vm:{usb:x(Z(qe(Fe([Ps,OS]),Ue(e=>"vendor"in e?{id:e}:e))),[]).check(y("U\
SB devices of the host: vendor:product ids, or more about each."))}},Lr=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,ES={"usb-not-identified":p({severity:"error",about:"value",message:()=>"nothing says which USB device this is",remedy:()=>"give its id, or its bus and device,\
 as lsusb shows them",explain:"A USB device is found by its vendor:product id, or by where it is plugged in: bus and device together.",example:{fails:Lr("⟨{ bus\
: 1 }"),passes:Lr("{ bus: 1, device: 4 }")}}),"usb-twice":p({severity:"error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' alread\
y`,remedy:()=>"take it out of one of them; two devices of one id are told apart by bus and device",explain:"A USB device goes to one guest. By its id libvirt fi\
nds one device, and refuses to choose where there are two of that id.",example:{fails:Lr('"046d:c541", ⟨"046d:c541"'),passes:Lr('"046d:c541", "046d:c539"')}}),
"too-many-usb-devices":p({severity:"error",about:"value",message:({guest:e,most:t})=>`'${e}' has more than ${t} USB devices, and its controller has no more port\
s`,remedy:()=>"take some out, lower display.usbRedirection, or pass a whole USB controller",explain:"The USB controller of a guest has 15 ports. Devices of the \
host, the tablet, and each device that can be redirected through SPICE take one.",example:{fails:Lr(Array.from({length:15},(e,t)=>`"1000:00${(t+16).toString(16)}\
"`).join(", ")).replace("usb:","⟨usb:"),passes:Lr('"046d:c541"')}})},DS=({id:e,bus:t,device:n})=>e?ht(e)+(t!==void 0&&n!==void 0?` at bus ${t}, device ${n}`:""):
t!==void 0&&n!==void 0?`bus ${t}, device ${n}`:void 0,Sg=12});var cl={};I(cl,{codes:()=>BS,domain:()=>ZS,schema:()=>FS});function*ZS(e){if(!Dt(e))yield{at:"devices",xml:h("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.
watchdog!==void 0){let t=h("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var FS,BS,zg=m(()=>{
"use strict";T();H();O();L();FS={vm:{watchdog:w(z(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"])).check(y("What happens when the watchdog t\
hat the guest started is not answered. Default: reset on q35."))}},BS={}});var Wt,Bs=m(()=>{"use strict";Tp();Wp();Yp();Qp();rh();uh();lh();fh();kh();$h();Sh();zh();Ph();Ih();Fh();Bh();Zh();jh();qh();Kh();Xh();tg();ig();ag();ug();dg();
fg();mg();pg();vg();wg();xg();kg();$g();Ag();zg();Wt=[Bu,Vu,Uu,hu,yu,Ku,sl,Hu,nl,il,Du,Lu,Mu,Ou,Wu,Au,ju,Fu,Zu,tl,Cu,Yu,Ju,al,Pu,Nu,fu,rl,el,cl,ol,gu,_u,Qu,Iu,zu]});var Vi,ul=m(()=>{"use strict";R();Vi={"xml-not-readable":p({severity:"error",about:"value",message:({file:e,line:t,column:n,problem:r})=>`${e?`'${e}'`:"this XML"}\
, line ${t}, column ${n}: ${r}`,remedy:()=>"correct it there: it must be one <domain> element, as virsh dumpxml writes it",explain:"`xml` is merged into the dom\
ain last. It is XML whose root is `<domain>`, with the elements to add or to change at the places where libvirt has them.",example:{fails:`vms: { win: { memory:\
 4GiB, xml: ⟨"<domain><devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-root-not-domain":p({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,remedy:()=>"put it \
in a <domain> element, at the place where libvirt has it",explain:"Elements are merged by where they stand, so the XML has to begin at the root of the domain.",
example:{fails:`vms: { win: { memory: 4GiB, xml: ⟨"<devices/>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-element-unidentified":p({severity:"error",about:"value",message:({path:e})=>`this XML has ${e} and does not say which one it is`,remedy:({needs:e})=>`\
write ${e.join(" or ")} in it, by which libvirt tells such elements apart`,explain:"A domain has several disks, timers, features and so on. An element of yours \
changes the one that has the same identity (a disk its target, a timer its name) or is added where there is none, so it has to have one.",example:{fails:`vms: {\
 win: { memory: 4GiB, xml: ⟨"<domain><devices><disk type='file'/></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><clock><timer name='tsc' present='yes'/></clock></domain>" } }
`}}),"xml-remove-missing":p({severity:"error",about:"value",message:({path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it\
 out of the list, or look the element up in what compiles (domains/<guest>.xml)",explain:"A path of `xmlRemove` that finds nothing does nothing, and what was to\
 be taken out may still be there under another name.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [⟨devices/ballon] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"xml-remove-malformed":p({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}' is no path of elements: character ${t+1} does not belong ther\
e`,remedy:()=>"write names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]",explain:"A path of `xmlRemove` leads\
 from the domain down to an element, or with @ to an attribute.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [⟨"devices//memballoon"] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"guest-slot-shared":p({severity:"warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}' and was moved to the n\
ext free one`,remedy:()=>"give one of them another name, so that neither can move when a third is added",explain:"A guest knows its devices by their PCI address\
es. They are derived from names, so that adding a device moves no other; two names that fall on one slot are the rare exception, and the second one depends on t\
he first."}),"guest-address-refused":p({severity:"error",about:"value",message:({guest:e,device:t,reason:n})=>`'${t}' cannot stand where it is to stand in the g\
uest '${e}': ${n}`,remedy:()=>"give it another address, or none",explain:"A guest of the machine type q35 has its chipset on the slots 00 and 1f of bus 00, its \
root ports on 03 to 0f, and one slot, 00, behind each root port. A device that is given an address has to stand in what is left."})}});var X,Ye,Jt,yt,jS,Ee,qn,VS,Ui,Cg,US,Pg,qS,qi,Zs,Kn,Ng,Ig,KS,Og,Ki=m(()=>{"use strict";X=(...e)=>({law:"keyed",keys:e,needs:!0}),Ye=(...e)=>({law:"keyed",keys:e,
needs:!1}),Jt={law:"loose"},yt={law:"appended"},jS={law:"replaced"},Ee=X(["@name"]),qn=X(["@id"]),VS=["domain","bus","slot","function"].map(e=>`source/address@${e}`),
Ui=["alias@name"],Cg={"os/boot":jS,"os/initarg":yt,"acpi/table":X(["@type"]),"firmware/feature":Ee,"domain/sysinfo":X(["@type"]),"bios/entry":Ee,"system/entry":Ee,
"chassis/entry":Ee,"sysinfo/entry":Ee,"sysinfo/baseBoard":Jt,"baseBoard/entry":Ee,"oemStrings/entry":yt,"domain/seclabel":Ye(["@model"],["@type"]),"clock/timer":Ee,
"cpu/feature":Ee,"numa/cell":qn,"distances/sibling":qn,"vcpus/vcpu":qn,"iothreadids/iothread":qn,"cputune/vcpupin":X(["@vcpu"]),"cputune/vcpusched":X(["@vcpus"]),
"cputune/iothreadpin":X(["@iothread"]),"cputune/iothreadsched":X(["@iothreads"]),"cputune/cachetune":X(["@vcpus"]),"cachetune/cache":X(["@id","@level","@type"]),
"cputune/memorytune":X(["@vcpus"]),"memorytune/node":qn,"numatune/memnode":X(["@cellid"]),"hugepages/page":Ye(["@nodeset"],["@size"]),"blkiotune/device":X(["pat\
h."]),"capabilities/cap":Ee,"devices/disk":X(["target@dev"]),"devices/controller":Ye(["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/int\
erface":Ye(["mac@address"],Ui),"devices/hostdev":Ye(VS,["source/vendor@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id",
"source/product@id"],["source/address@bus","source/address@device"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/add\
ress@${e}`)],Ui),"devices/shmem":Ee,"devices/input":Ye(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":X(["targ\
et@dir"]),"devices/channel":X(["target@name"],["target@address","target@port"],["target@type"]),"devices/serial":Ye(["target@port"],Ui),"devices/parallel":Ye(["\
target@port"],Ui),"devices/console":Ye(["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":X(["@type"]),"devices/audio":qn,"device\
s/sound":Jt,"devices/video":Jt,"devices/rng":Jt,"devices/tpm":Jt,"devices/watchdog":Jt,"devices/panic":Jt,"devices/crypto":Jt,"devices/smartcard":Jt,"devices/le\
ase":X(["key."]),"devices/memory":yt,"devices/redirdev":yt,"devices/hub":yt,"redirfilter/usbdev":yt,"source/host":Ye(["@name","@port"]),"graphics/channel":Ee,"g\
raphics/listen":Ye(["@type","@address"],["@type"]),"interface/ip":X(["@address"]),"interface/route":X(["@address"]),"filterref/parameter":Ee,"vlan/tag":qn,"netw\
ork/ip":Ye(["@family","@address"],["@address"]),"network/portgroup":Ee,"network/route":X(["@address"]),"forward/interface":X(["@dev"]),"forward/address":yt,"dhc\
p/range":X(["@start"]),"dhcp/host":Ye(["@mac"],["@id"],["@ip"]),"dns/host":X(["@ip"]),"dns/txt":Ee,"dns/srv":X(["@service","@protocol"]),"dns/forwarder":yt,"hos\
t/hostname":yt,"qemu:commandline/qemu:arg":yt,"qemu:commandline/qemu:env":Ee,"qemu:capabilities/qemu:add":X(["@capability"]),"qemu:capabilities/qemu:del":X(["@c\
apability"]),"qemu:override/qemu:device":X(["@alias"]),"qemu:frontend/qemu:property":Ee,"dnsmasq:options/dnsmasq:option":yt},US={law:"keyed",keys:[[]],needs:!1},
Pg=(e,t)=>{let n=`${e}/${t}`;return(Object.hasOwn(Cg,n)?Cg[n]:void 0)??US},qS={"source/address@domain":"0","source/address@function":"0","target@port":"0"},qi=e=>/^0x[0-9a-f]{1,8}$/i.
test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,Zs=(e,t)=>{
let[n="",r]=t.split("@"),s=e;for(let o of n.replace(/\.$/,"").split("/"))o!==""&&(s=s?.child(o));return r===void 0?s?.text:s?.attribute(r)},Kn=(e,t)=>{for(let[n,
r]of t.entries()){let s=[],o=r.length===0;for(let i of r){let[a="",c]=i.split("~"),u=Zs(e,a);if(c!==void 0&&!u?.startsWith(c))break;u!==void 0&&u!==""&&(o=!0);let l=u??
qS[a];if(l===void 0||l==="")break;s.push(qi(l))}if(o&&s.length===r.length)return JSON.stringify([n,...s])}},Ng={model:"type",disk:"type",interface:"type",filesystem:"\
type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode"},Ig=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"type":Object.
hasOwn(Ng,e.name)?Ng[e.name]:void 0,KS=new Set(["source","backingStore","virtualport","protocol"]),Og=e=>e==="model"||e==="backend"?"all":KS});var _n,GS,Tg=m(()=>{"use strict";Ki();H();_n=class e{name;attributes=new Map;#t=[];#e=new Map;#n=new Map;#r="";constructor(t){this.name=t}static of(t){let n=new e(
t.name);for(let[r,s]of Object.entries(t.attributes))n.attributes.set(r,s);for(let r of Cs(t))n.add(e.of(r));return n.#r=Ar(t),n}get children(){return this.#t}get text(){
return this.#r}setText(t){this.#r=t,t!==""&&this.drop(new Set(this.#e.keys()))}attribute(t){return this.attributes.get(t)}named(t){return this.#e.get(t)??[]}child(t){
return this.#e.get(t)?.[0]}find(t,n,r){let s=this.#n.get(t);if(s)return s.get(n);let o=new Map;this.#n.set(t,o),this.#o.set(t,r);for(let i of this.named(t))this.#s(
o,i,r);return o.get(n)}#o=new Map;#s(t,n,r){for(let s of r.keys()){let o=Kn(n,r.slice(s)),i=o===void 0?void 0:GS(o,s);i!==void 0&&!t.has(i)&&t.set(i,n)}}add(t){
this.#t.push(t);let n=this.#e.get(t.name);n?n.push(t):this.#e.set(t.name,[t]);let r=this.#n.get(t.name);r&&this.#s(r,t,this.#o.get(t.name)??[])}drop(t){this.#t=
this.#t.filter(n=>!t.has(n.name));for(let n of t)this.#e.delete(n),this.#n.delete(n)}valueAt(t){return Zs(this,t)}copy(){return e.of(this.freeze())}print(){return JSON.
stringify([this.name,[...this.attributes].sort(),this.#r,this.#t.map(t=>t.print())])}freeze(){let t=this.#r===""?this.#t.map(n=>n.freeze()):[this.#r];return{name:this.
name,attributes:hi(this.attributes),children:t}}},GS=(e,t)=>{let[n,...r]=JSON.parse(e);return JSON.stringify([n+t,...r])}});var Eg,HS,XS,Dg,Mg,ll=m(()=>{"use strict";Eg=/[^/[\]@=\s'"<>&]+/y,HS=/\[([^[\]=\s'"<>&]+)=/y,XS=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,Dg=e=>{let t=[],n=0,
r=s=>{s.lastIndex=n;let o=s.exec(e);return o&&(n+=o[0].length),o};for(;;){if(e[n]==="@"&&t.length>0){n+=1;let i=r(Eg)?.[0];return i!==void 0&&n===e.length?{steps:t,
attribute:i}:{malformed:n}}let s=r(Eg)?.[0];if(s===void 0)return{malformed:n};let o=[];for(;e[n]==="[";){let i=r(HS)?.[1],a=i===void 0?null:r(XS);if(i===void 0||
!a)return{malformed:n};let c=i.includes("@")||i.endsWith(".");o.push({where:c?i:`@${i}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:s,tests:o}),n===e.length)return{
steps:t,attribute:void 0};if(e[n]!=="/")return{malformed:n};n+=1}},Mg=(e,t)=>{let n=!/[\]'"]/.test(t),r=t.includes("'")?'"':"'";return`[${e.replace(/^@/,"")}=${n?
t:`${r}${t}${r}`}]`}});var Hi,WS,JS,YS,Gi,Rg,Lg,dl=m(()=>{"use strict";Tg();Ki();ll();Hi=class{clashes=[];unidentified=[];#t;constructor(t){this.#t=t}into(t,n,r){let s=Ig(n),o=s!==void 0&&
this.#t==="override"?n.attribute(s):void 0;o!==void 0&&t.attribute(s??"")!==o&&WS(t);for(let[c,u]of n.attributes){let l=t.attributes.get(c);l===void 0||this.#t===
"override"?t.attributes.set(c,u):l!==u&&this.clashes.push({path:r,attribute:c,a:l,b:u})}n.text!==""&&this.#e(t,n,r);let a=new Set(n.children.map(c=>c.name));for(let c of a)
this.#n(t,n.named(c),r)}#e(t,n,r){if(t.text===n.text)return;t.text===""&&t.children.length===0||this.#t==="override"?t.setText(n.text):this.clashes.push({path:r,
attribute:void 0,a:t.text,b:n.text})}#n(t,n,r){let[s]=n;if(!s)return;let o=Pg(t.name,s.name);if(t.text!==""){if(this.#t==="join"){this.clashes.push({path:r,attribute:void 0,
a:t.text,b:`<${s.name}>`});return}t.setText("")}o.law==="keyed"?this.#r(t,n,o,r):o.law==="replaced"?this.#c(t,n,r):o.law==="appended"?this.#i(t,n):this.#u(t,n,r)}#r(t,n,r,s){
let o=[];for(let i of n){let a=Kn(i,r.keys);if(a===void 0&&r.needs){let c=r.keys.map(u=>u.join(" "));this.unidentified.push({path:`${s}${s&&"/"}${i.name}`,needs:c})}else if(a===
void 0)o.push(i);else{let c=t.find(i.name,a,r.keys);c?this.into(c,i,Gi(s,i,r)):t.add(this.#o(i,Gi(s,i,r)))}}if(o.length>0){let{left:i}=this.#s(t.named(o[0]?.name??
""),o,s);for(let a of i)t.add(a)}}#o(t,n){let r=new _n(t.name);return this.into(r,t,n),r}#s(t,n,r){let s=t.map(i=>({each:i,print:i.print()}));return{left:n.map(
i=>this.#o(i,Gi(r,i))).filter(i=>{let a=i.print(),c=s.findIndex(u=>u.print===a);return c>=0&&s.splice(c,1),c<0}),free:s.map(({each:i})=>i)}}#c(t,n,r){let[s=""]=n.
map(a=>a.name),o=t.named(s),i=a=>a.map(c=>c.print()).join("");if(i(o)!==i(n)){if(o.length>0&&this.#t==="join"){this.clashes.push({path:`${r}${r&&"/"}${s}`,attribute:void 0,
a:i(o),b:i(n)});return}t.drop(new Set([s]));for(let a of n)t.add(this.#o(a,r))}}#i(t,n){let r=t.named(n[0]?.name??"").map(i=>i.print()),s=n.map(i=>i.print());if(!r.
some((i,a)=>s.every((c,u)=>r[a+u]===c)))for(let i of n)t.add(i.copy())}#u(t,n,r){let s=t.named(n[0]?.name??""),o=s.length===1&&n.length===1,{left:i,free:a}=this.#s(
s,n,r);for(let c of i){let u=o?0:a.findIndex(d=>YS(d,c)),[l]=u<0?[]:a.splice(u,1);l?this.into(l,c,Gi(r,c)):t.add(c)}}},WS=e=>{let t=Og(e.name);t==="all"&&e.attributes.
clear(),e.drop(t==="all"?new Set(e.children.map(n=>n.name)):t)},JS=[["alias@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],[
"@type"]],YS=(e,t)=>JS.some(n=>{let r=Kn(t,[n]);return r!==void 0&&r===Kn(e,[n])}),Gi=(e,t,n)=>{let r=e===""?"":`${e}/`,o=(n?.keys.find(i=>Kn(t,[i])!==void 0)??
[]).map(i=>i.split("~")[0]??"").filter(i=>t.valueAt(i)!==void 0).map(i=>Mg(i,t.valueAt(i)??""));return`${r}${t.name}${o.join("")}`},Rg=(e,t,n="join")=>{let r=new Hi(
n),s=_n.of(e);return r.into(s,_n.of(t),""),{merged:s.freeze(),clashes:r.clashes,unidentified:r.unidentified}},Lg=(e,t)=>{let n=new Hi("join"),r=_n.of(e);for(let s of t){
let o=s.at===""?[]:s.at.split("/"),i=s.xml;for(let a of o.toReversed())i={name:a,attributes:{},children:[i]};n.into(r,_n.of({name:r.name,attributes:{},children:[
i]}),"")}return{merged:r.freeze(),clashes:n.clashes,unidentified:n.unidentified}}});var Bg=ro(ne=>{"use strict";Object.defineProperty(ne,"__esModule",{value:!0});ne.CHAR=`	
\r -퟿-�𐀀-􏿿`;ne.S=` 	\r
`;ne.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";ne.NAME_CHAR="-"+ne.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";
ne.CHAR_RE=new RegExp("^["+ne.CHAR+"]$","u");ne.S_RE=new RegExp("^["+ne.S+"]+$","u");ne.NAME_START_CHAR_RE=new RegExp("^["+ne.NAME_START_CHAR+"]$","u");ne.NAME_CHAR_RE=
new RegExp("^["+ne.NAME_CHAR+"]$","u");ne.NAME_RE=new RegExp("^["+ne.NAME_START_CHAR+"]["+ne.NAME_CHAR+"]*$","u");ne.NMTOKEN_RE=new RegExp("^["+ne.NAME_CHAR+"]+\
$","u");var fl=9,ml=10,pl=13,hl=32;ne.S_LIST=[hl,ml,pl,fl];function QS(e){return e>=hl&&e<=55295||e===ml||e===pl||e===fl||e>=57344&&e<=65533||e>=65536&&e<=1114111}
ne.isChar=QS;function eA(e){return e===hl||e===ml||e===pl||e===fl}ne.isS=eA;function Fg(e){return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||
e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=
65008&&e<=65533||e>=65536&&e<=983039}ne.isNameStartChar=Fg;function tA(e){return Fg(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}
ne.isNameChar=tA});var Kg=ro(V=>{"use strict";Object.defineProperty(V,"__esModule",{value:!0});V.CHAR="-퟿-�𐀀-􏿿";V.RESTRICTED_CHAR="-\b\v\f---";V.S=` 	\r
`;V.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";V.NAME_CHAR="-"+V.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";
V.CHAR_RE=new RegExp("^["+V.CHAR+"]$","u");V.RESTRICTED_CHAR_RE=new RegExp("^["+V.RESTRICTED_CHAR+"]$","u");V.S_RE=new RegExp("^["+V.S+"]+$","u");V.NAME_START_CHAR_RE=
new RegExp("^["+V.NAME_START_CHAR+"]$","u");V.NAME_CHAR_RE=new RegExp("^["+V.NAME_CHAR+"]$","u");V.NAME_RE=new RegExp("^["+V.NAME_START_CHAR+"]["+V.NAME_CHAR+"]\
*$","u");V.NMTOKEN_RE=new RegExp("^["+V.NAME_CHAR+"]+$","u");var Zg=9,jg=10,Vg=13,Ug=32;V.S_LIST=[Ug,jg,Vg,Zg];function nA(e){return e>=1&&e<=55295||e>=57344&&e<=
65533||e>=65536&&e<=1114111}V.isChar=nA;function rA(e){return e>=1&&e<=8||e===11||e===12||e>=14&&e<=31||e>=127&&e<=132||e>=134&&e<=159}V.isRestrictedChar=rA;function sA(e){
return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}V.isCharAndNotRestricted=sA;function oA(e){return e===
Ug||e===jg||e===Vg||e===Zg}V.isS=oA;function qg(e){return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&
e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}V.
isNameStartChar=qg;function iA(e){return qg(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}V.isNameChar=iA});var Hg=ro(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});He.NC_NAME_START_CHAR="A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
He.NC_NAME_CHAR="-"+He.NC_NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";He.NC_NAME_START_CHAR_RE=new RegExp("^["+He.NC_NAME_START_CHAR+"]$","u");He.NC_NAME_CHAR_RE=new RegExp(
"^["+He.NC_NAME_CHAR+"]$","u");He.NC_NAME_RE=new RegExp("^["+He.NC_NAME_START_CHAR+"]["+He.NC_NAME_CHAR+"]*$","u");function Gg(e){return e>=65&&e<=90||e===95||e>=
97&&e<=122||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=11264&&e<=12271||e>=12289&&e<=
55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}He.isNCNameStartChar=Gg;function aA(e){return Gg(e)||e===45||e===46||e>=48&&e<=57||e===183||e>=
768&&e<=879||e>=8255&&e<=8256}He.isNCNameChar=aA});var py=ro(Vr=>{"use strict";Object.defineProperty(Vr,"__esModule",{value:!0});Vr.SaxesParser=Vr.EVENTS=void 0;var Ur=Bg(),cA=Kg(),Nl=Hg(),Xe=Ur.isS,uA=Ur.isChar,
js=Ur.isNameStartChar,Xg=Ur.isNameChar,uy=Ur.S_LIST,lA=Ur.NAME_RE,dA=cA.isChar,fA=Nl.isNCNameStartChar,mA=Nl.isNCNameChar,pA=Nl.NC_NAME_RE,ea="http://www.w3.org\
/XML/1998/namespace",jr="http://www.w3.org/2000/xmlns/",hA={__proto__:null,xml:ea,xmlns:jr},gA={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},oe=-1,Ft=-2,
Wg=0,yA=1,gl=2,bA=3,Fr=4,vA=5,wA=6,xA=7,yl=8,kA=9,$A=10,_A=11,SA=12,Ze=13,Xi=14,bl=15,AA=16,vl=17,zA=18,CA=19,wl=20,NA=21,PA=22,IA=23,Jg=24,xl=25,Wi=26,Yg=27,OA=28,
TA=29,Qg=30,EA=31,DA=32,Gn=33,MA=34,kl=35,Vs=36,$l=37,RA=38,ey=39,ty=40,LA=41,ny=42,FA=43,BA=44,_l=9,bt=10,Sl=13,ry=32,sy=33,ly=34,Us=38,dy=39,Ji=45,Yi=47,ZA=59,
Sn=60,Br=61,be=62,Ae=63,fy=91,Zr=93,oy=133,iy=8232,Qi=e=>e===ly||e===dy,my=[ly,dy],jA=[...my,fy,be],VA=[...my,Sn,Zr],UA=[Br,Ae,...uy],qA=[...uy,be,Us,Sn];function zl(e,t,n){
switch(t){case"xml":n!==ea&&e.fail(`xml prefix must be bound to ${ea}.`);break;case"xmlns":n!==jr&&e.fail(`xmlns prefix must be bound to ${jr}.`);break;default:}
switch(n){case jr:e.fail(t===""?`the default namespace may not be set to ${n}.`:`may not assign a prefix (even "xmlns") to the URI ${jr}.`);break;case ea:switch(t){case"\
xml":break;case"":e.fail(`the default namespace may not be set to ${n}.`);break;default:e.fail("may not assign the xml namespace to another prefix.")}break;default:}}
function KA(e,t){for(let n of Object.keys(t))zl(e,n,t[n])}var GA=e=>pA.test(e),HA=e=>lA.test(e),Hn=0,ay=1,Al=2;Vr.EVENTS=["xmldecl","text","processinginstructio\
n","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var cy={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},Cl=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;let n=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,n){this.nameStartCheck=fA,this.nameCheck=
mA,this.isName=GA,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},hA);let r=this.opt.additionalNamespaces;
r!=null&&(KA(this,r),Object.assign(this.ns,r))}else this.nameStartCheck=js,this.nameCheck=Xg,this.isName=HA,this.processAttribs=this.processAttribsPlain,this.pushAttrib=
this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,
this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,
this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,
this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],
this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=
[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=Hn,this.attribList=
[];let{fragmentOpt:n}=this;this.state=n?Ze:Wg,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=n,this.xmlDeclPossible=!n,this.
xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:r}=this.opt;if(r===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forc\
eXMLVersion set but defaultXMLVersion is not set");r="1.0"}this.setXMLVersion(r),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(gA),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,n){this[cy[t]]=n}off(t){this[cy[t]]=void 0}makeError(t){var n;
let r=(n=this.fileName)!==null&&n!==void 0?n:"";return this.trackPosition&&(r.length>0&&(r+=":"),r+=`${this.line}:${this.column}`),r.length>0&&(r+=": "),new Error(
r+t)}fail(t){let n=this.makeError(t),r=this.errorHandler;if(r===void 0)throw n;return r(n),this}write(t){if(this.closed)return this.fail("cannot write after clo\
se; assign an onready handler.");let n=!1;t===null?(n=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,
this.carriedFromPrevious=void 0);let r=t.length,s=t.charCodeAt(r-1);!n&&(s===Sl||s>=55296&&s<=56319)&&(this.carriedFromPrevious=t[r-1],r--,t=t.slice(0,r));let{stateTable:o}=this;
for(this.chunk=t,this.i=0;this.i<r;)o[this.state].call(this);return this.chunkPosition+=r,n?this.end():this}close(){return this.write(null)}getCode10(){let{chunk:t,
i:n}=this;if(this.prevI=n,this.i=n+1,n>=t.length)return oe;let r=t.charCodeAt(n);if(this.column++,r<55296){if(r>=ry||r===_l)return r;switch(r){case bt:return this.
line++,this.column=0,this.positionAtNewLine=this.position,bt;case Sl:return t.charCodeAt(n+1)===bt&&(this.i=n+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,Ft;default:return this.fail("disallowed character."),r}}if(r>56319)return r>=57344&&r<=65533||this.fail("disallowed character."),r;let s=65536+(r-
55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,s>1114111&&this.fail("disallowed character."),s}getCode11(){let{chunk:t,i:n}=this;if(this.prevI=n,this.i=
n+1,n>=t.length)return oe;let r=t.charCodeAt(n);if(this.column++,r<55296){if(r>31&&r<127||r>159&&r!==iy||r===_l)return r;switch(r){case bt:return this.line++,this.
column=0,this.positionAtNewLine=this.position,bt;case Sl:{let o=t.charCodeAt(n+1);(o===bt||o===oy)&&(this.i=n+2)}case oy:case iy:return this.line++,this.column=
0,this.positionAtNewLine=this.position,Ft;default:return this.fail("disallowed character."),r}}if(r>56319)return r>=57344&&r<=65533||this.fail("disallowed chara\
cter."),r;let s=65536+(r-55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,s>1114111&&this.fail("disallowed character."),s}getCodeNorm(){let t=this.getCode();
return t===Ft?bt:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:n}=this,{chunk:r}=this;for(;;){let s=this.getCode(),o=s===Ft,i=o?bt:s;if(i===oe||t.
includes(i))return this.text+=r.slice(n,this.prevI),i;o&&(this.text+=`${r.slice(n,this.prevI)}
`,n=this.i)}}captureToChar(t){let{i:n}=this,{chunk:r}=this;for(;;){let s=this.getCode();switch(s){case Ft:this.text+=`${r.slice(n,this.prevI)}
`,n=this.i,s=bt;break;case oe:return this.text+=r.slice(n),!1;default:}if(s===t)return this.text+=r.slice(n,this.prevI),!0}}captureNameChars(){let{chunk:t,i:n}=this;
for(;;){let r=this.getCode();if(r===oe)return this.name+=t.slice(n),oe;if(!Xg(r))return this.name+=t.slice(n,this.prevI),r===Ft?bt:r}}skipSpaces(){for(;;){let t=this.
getCodeNorm();if(t===oe||!Xe(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=uA,this.getCode=this.getCode10):(this.isChar=dA,this.
getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=yA}sBeginWhitespace(){let t=this.i,n=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),n){case Sn:if(this.state=bl,this.text.length!==0)throw new Error("no-empty text at start");break;case oe:break;default:this.
unget(),this.state=Ze,this.xmlDeclPossible=!1}}sDoctype(){var t;let n=this.captureTo(jA);switch(n){case be:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,
this.text),this.text="",this.state=Ze,this.doctype=!0;break}case oe:break;default:this.text+=String.fromCodePoint(n),n===fy?this.state=Fr:Qi(n)&&(this.state=bA,
this.q=n)}}sDoctypeQuote(){let t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=gl)}sDTD(){let t=this.captureTo(VA);t!==
oe&&(this.text+=String.fromCodePoint(t),t===Zr?this.state=gl:t===Sn?this.state=wA:Qi(t)&&(this.state=vA,this.q=t))}sDTDQuoted(){let t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.state=Fr,this.q=null)}sDTDOpenWaka(){let t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case sy:
this.state=xA,this.openWakaBang="";break;case Ae:this.state=_A;break;default:this.state=Fr}}sDTDOpenWakaBang(){let t=String.fromCodePoint(this.getCodeNorm()),n=this.
openWakaBang+=t;this.text+=t,n!=="-"&&(this.state=n==="--"?yl:Fr,this.openWakaBang="")}sDTDComment(){this.captureToChar(Ji)&&(this.text+="-",this.state=kA)}sDTDCommentEnding(){
let t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===Ji?$A:yl}sDTDCommentEnded(){let t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===be?this.state=Fr:(this.fail("malformed comment."),this.state=yl)}sDTDPI(){this.captureToChar(Ae)&&(this.text+="?",this.state=SA)}sDTDPIEnding(){let t=this.
getCodeNorm();this.text+=String.fromCodePoint(t),t===be&&(this.state=Fr)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this,{chunk:n}=this;e:for(;;)switch(this.getCode()){case Ft:this.entity+=`${n.slice(t,this.prevI)}
`,t=this.i;break;case ZA:{let{entityReturnState:r}=this,s=this.entity+n.slice(t,this.prevI);this.state=r;let o;s===""?(this.fail("empty entity name."),o="&;"):(o=
this.parseEntity(s),this.entity=""),(r!==Ze||this.textHandler!==void 0)&&(this.text+=o);break e}case oe:this.entity+=n.slice(t);break e;default:}}sOpenWaka(){let t=this.
getCode();if(js(t))this.state=MA,this.unget(),this.xmlDeclPossible=!1;else switch(t){case Yi:this.state=FA,this.xmlDeclPossible=!1;break;case sy:this.state=AA,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case Ae:this.state=IA;break;default:this.fail("disallowed character in tag name"),this.state=Ze,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=wl,this.openWakaBang="";break;case"--":this.state=vl,this.openWakaBang="";break;case"DOCTYPE":this.state=gl,
(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail(
"incorrect syntax.")}}sComment(){this.captureToChar(Ji)&&(this.state=zA)}sCommentEnding(){var t;let n=this.getCodeNorm();n===Ji?(this.state=CA,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(n)}`,this.state=vl)}sCommentEnded(){let t=this.getCodeNorm();t!==be?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=vl):this.state=Ze}sCData(){this.captureToChar(Zr)&&(this.state=NA)}sCDataEnding(){
let t=this.getCodeNorm();t===Zr?this.state=PA:(this.text+=`]${String.fromCodePoint(t)}`,this.state=wl)}sCDataEnding2(){var t;let n=this.getCodeNorm();switch(n){case be:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=Ze;break}case Zr:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
n)}`,this.state=wl}}sPIFirstChar(){let t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=Jg):t===Ae||Xe(t)?(this.fail(
"processing instruction without a target."),this.state=t===Ae?Wi:xl):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=Jg)}sPIRest(){let{chunk:t,i:n}=this;for(;;){let r=this.getCodeNorm();if(r===oe){this.piTarget+=t.slice(n);return}if(!this.nameCheck(r)){this.piTarget+=
t.slice(n,this.prevI);let s=r===Ae;s||Xe(r)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=s?Gn:Yg):this.state=s?Wi:xl:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(r));break}}}sPIBody(){if(this.
text.length===0){let t=this.getCodeNorm();t===Ae?this.state=Wi:Xe(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(Ae)&&(this.state=Wi)}sPIEnding(){
var t;let n=this.getCodeNorm();if(n===be){let{piTarget:r}=this;r.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),
(t=this.piHandler)===null||t===void 0||t.call(this,{target:r,body:this.text}),this.piTarget=this.text="",this.state=Ze}else n===Ae?this.text+="?":(this.text+=`?${String.
fromCodePoint(n)}`,this.state=xl);this.xmlDeclPossible=!1}sXMLDeclNameStart(){let t=this.skipSpaces();if(t===Ae){this.state=Gn;return}t!==oe&&(this.state=OA,this.
name=String.fromCodePoint(t))}sXMLDeclName(){let t=this.captureTo(UA);if(t===Ae){this.state=Gn,this.name+=this.text,this.text="",this.fail("XML declaration is i\
ncomplete.");return}if(Xe(t)||t===Br){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("d\
id not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===Br?Qg:TA}}sXMLDeclEq(){let t=this.getCodeNorm();if(t===Ae){this.state=Gn,this.fail("XML declaration is incomplete.");
return}Xe(t)||(t!==Br&&this.fail("value required."),this.state=Qg)}sXMLDeclValueStart(){let t=this.getCodeNorm();if(t===Ae){this.state=Gn,this.fail("XML declara\
tion is incomplete.");return}Xe(t)||(Qi(t)?this.q=t:(this.fail("value must be quoted."),this.q=ry),this.state=EA)}sXMLDeclValue(){let t=this.captureTo([this.q,Ae]);
if(t===Ae){this.state=Gn,this.text="",this.fail("XML declaration is incomplete.");return}if(t===oe)return;let n=this.text;switch(this.text="",this.name){case"ve\
rsion":{this.xmlDeclExpects=["encoding","standalone"];let r=n;this.xmlDecl.version=r,/^1\.[0-9]+$/.test(r)?this.opt.forceXMLVersion||this.setXMLVersion(r):this.
fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(n)||this.fail("encoding value must match /^[A-Za-z0-9][A\
-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=n;break;case"standalone":n!=="yes"&&n!=="no"&&this.fail('standalone value must match\
 "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=n;break;default:}this.name="",this.state=DA}sXMLDeclSeparator(){let t=this.getCodeNorm();if(t===
Ae){this.state=Gn;return}Xe(t)||(this.fail("whitespace required."),this.unget()),this.state=Yg}sXMLDeclEnding(){var t;this.getCodeNorm()===be?(this.piTarget!=="\
xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaratio\
n must contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Ze):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;let n=this.captureNameChars();if(n===oe)return;let r=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=r.ns=Object.create(null)),(t=this.openTagStartHandler)===null||
t===void 0||t.call(this,r),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),n){case be:this.openTag();break;case Yi:
this.state=kl;break;default:Xe(n)||this.fail("disallowed character in tag name."),this.state=Vs}}sOpenTagSlash(){this.getCode()===be?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=Vs)}sAttrib(){let t=this.skipSpaces();t!==oe&&(js(t)?(this.unget(),this.state=$l):t===be?this.
openTag():t===Yi?this.state=kl:this.fail("disallowed character in attribute name."))}sAttribName(){let t=this.captureNameChars();t===Br?this.state=ey:Xe(t)?this.
state=RA:t===be?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==oe&&this.fail("disallowed\
 character in attribute name.")}sAttribNameSawWhite(){let t=this.skipSpaces();switch(t){case oe:return;case Br:this.state=ey;break;default:this.fail("attribute \
without value."),this.text="",this.name="",t===be?this.openTag():js(t)?(this.unget(),this.state=$l):(this.fail("disallowed character in attribute name."),this.state=
Vs)}}sAttribValue(){let t=this.getCodeNorm();Qi(t)?(this.q=t,this.state=ty):Xe(t)||(this.fail("unquoted attribute value."),this.state=ny,this.unget())}sAttribValueQuoted(){
let{q:t,chunk:n}=this,{i:r}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+n.slice(r,this.prevI)),this.name=this.text="",this.q=null,
this.state=LA;return;case Us:this.text+=n.slice(r,this.prevI),this.state=Xi,this.entityReturnState=ty;return;case bt:case Ft:case _l:this.text+=`${n.slice(r,this.
prevI)} `,r=this.i;break;case Sn:this.text+=n.slice(r,this.prevI),this.fail("disallowed character.");return;case oe:this.text+=n.slice(r);return;default:}}sAttribValueClosed(){
let t=this.getCodeNorm();Xe(t)?this.state=Vs:t===be?this.openTag():t===Yi?this.state=kl:js(t)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=$l):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){let t=this.captureTo(qA);switch(t){case Us:this.state=Xi,this.entityReturnState=
ny;break;case Sn:this.fail("disallowed character.");break;case oe:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char dat\
a.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===be?this.openTag():this.state=Vs}}sCloseTag(){let t=this.captureNameChars();t===be?this.closeTag():
Xe(t)?this.state=BA:t!==oe&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case be:this.closeTag();break;case oe:
break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:n}=this,{chunk:r,textHandler:s}=this;e:for(;;)switch(this.
getCode()){case Sn:{if(this.state=bl,s!==void 0){let{text:o}=this,i=r.slice(t,this.prevI);o.length!==0?(s(o+i),this.text=""):i.length!==0&&s(i)}n=Hn;break e}case Us:
this.state=Xi,this.entityReturnState=Ze,s!==void 0&&(this.text+=r.slice(t,this.prevI)),n=Hn;break e;case Zr:switch(n){case Hn:n=ay;break;case ay:n=Al;break;case Al:
break;default:throw new Error("impossible state")}break;case be:n===Al&&this.fail('the string "]]>" is disallowed in char data.'),n=Hn;break;case Ft:s!==void 0&&
(this.text+=`${r.slice(t,this.prevI)}
`),t=this.i,n=Hn;break;case oe:s!==void 0&&(this.text+=r.slice(t));break e;default:n=Hn}this.forbiddenState=n}handleTextOutsideRoot(){let{i:t}=this,{chunk:n,textHandler:r}=this,
s=!1;e:for(;;){let o=this.getCode();switch(o){case Sn:{if(this.state=bl,r!==void 0){let{text:i}=this,a=n.slice(t,this.prevI);i.length!==0?(r(i+a),this.text=""):
a.length!==0&&r(a)}break e}case Us:this.state=Xi,this.entityReturnState=Ze,r!==void 0&&(this.text+=n.slice(t,this.prevI)),s=!0;break e;case Ft:r!==void 0&&(this.
text+=`${n.slice(t,this.prevI)}
`),t=this.i;break;case oe:r!==void 0&&(this.text+=n.slice(t));break e;default:Xe(o)||(s=!0)}}s&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text d\
ata outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,n){var r;let{prefix:s,local:o}=this.qname(t),i={name:t,prefix:s,local:o,value:n};if(this.attribList.push(i),(r=this.attributeHandler)===null||
r===void 0||r.call(this,i),s==="xmlns"){let a=n.trim();this.currentXMLVersion==="1.0"&&a===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[o]=
a,zl(this,o,a)}else if(t==="xmlns"){let a=n.trim();this.topNS[""]=a,zl(this,"",a)}}pushAttribPlain(t,n){var r;let s={name:t,value:n};this.attribList.push(s),(r=
this.attributeHandler)===null||r===void 0||r.call(this,s)}end(){var t,n;this.sawRoot||this.fail("document must contain a root element.");let{tags:r}=this;for(;r.
length>0;){let o=r.pop();this.fail(`unclosed tag: ${o.name}`)}this.state!==Wg&&this.state!==Ze&&this.fail("unexpected end.");let{text:s}=this;return s.length!==
0&&((t=this.textHandler)===null||t===void 0||t.call(this,s),this.text=""),this._closed=!0,(n=this.endHandler)===null||n===void 0||n.call(this),this._init(),this}resolve(t){
var n,r;let s=this.topNS[t];if(s!==void 0)return s;let{tags:o}=this;for(let i=o.length-1;i>=0;i--)if(s=o[i].ns[t],s!==void 0)return s;return s=this.ns[t],s!==void 0?
s:(r=(n=this.opt).resolvePrefix)===null||r===void 0?void 0:r.call(n,t)}qname(t){let n=t.indexOf(":");if(n===-1)return{prefix:"",local:t};let r=t.slice(n+1),s=t.
slice(0,n);return(s===""||r===""||r.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:s,local:r}}processAttribsNS(){var t;let{attribList:n}=this,r=this.
tag;{let{prefix:i,local:a}=this.qname(r.name);r.prefix=i,r.local=a;let c=r.uri=(t=this.resolve(i))!==null&&t!==void 0?t:"";i!==""&&(i==="xmlns"&&this.fail('tags\
 may not have "xmlns" as prefix.'),c===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(i)}.`),r.uri=i))}if(n.length===0)return;let{attributes:s}=r,o=new Set;
for(let i of n){let{name:a,prefix:c,local:u}=i,l,d;c===""?(l=a==="xmlns"?jr:"",d=a):(l=this.resolve(c),l===void 0&&(this.fail(`unbound namespace prefix: ${JSON.
stringify(c)}.`),l=c),d=`{${l}}${u}`),o.has(d)&&this.fail(`duplicate attribute: ${d}.`),o.add(d),i.uri=l,s[a]=i}this.attribList=[]}processAttribsPlain(){let{attribList:t}=this,
n=this.tag.attributes;for(let{name:r,value:s}of t)n[r]!==void 0&&this.fail(`duplicate attribute: ${r}.`),n[r]=s;this.attribList=[]}openTag(){var t;this.processAttribs();
let{tags:n}=this,r=this.tag;r.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,r),n.push(r),this.state=Ze,this.name=""}openSelfClosingTag(){
var t,n,r;this.processAttribs();let{tags:s}=this,o=this.tag;o.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,o),(n=this.closeTagHandler)===
null||n===void 0||n.call(this,o),(this.tag=(r=s[s.length-1])!==null&&r!==void 0?r:null)===null&&(this.closedRoot=!0),this.state=Ze,this.name=""}closeTag(){let{tags:t,
name:n}=this;if(this.state=Ze,this.name="",n===""){this.fail("weird empty close tag."),this.text+="</>";return}let r=this.closeTagHandler,s=t.length;for(;s-- >0;){
let o=this.tag=t.pop();if(this.topNS=o.ns,r?.(o),o.name===n)break;this.fail("unexpected close tag.")}s===0?this.closedRoot=!0:s<0&&(this.fail(`unmatched closing\
 tag: ${n}.`),this.text+=`</${n}>`)}parseEntity(t){if(t[0]!=="#"){let r=this.ENTITIES[t];return r!==void 0?r:(this.fail(this.isName(t)?"undefined entity.":"disa\
llowed character in entity name."),`&${t};`)}let n=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?n=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(n=parseInt(t.
slice(1),10)),this.isChar(n)?String.fromCodePoint(n):(this.fail("malformed character entity."),`&${t};`)}};Vr.SaxesParser=Cl});var hy,gy,yy,XA,Pl,WA,JA,YA,vy,by,wy,QA,ez,xy,qr,qs=m(()=>{"use strict";hy="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u2\
18F",gy="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",yy=`[${hy}${gy}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${hy}${gy}]*`,
XA=new RegExp(`^${yy}(?::${yy})?$`,"u"),Pl=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,WA=e=>XA.test(e),JA=e=>!Pl.test(e),YA={"&":"&amp;","<":"&lt;",
">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},vy=e=>YA[e]??e,by=e=>{if(!WA(e))throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},
wy=e=>{if(!JA(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},QA=e=>wy(e).replace(/[&<>'\t\n\r]/g,vy),ez=e=>wy(e).replace(/[&<>\r]/g,
vy),xy=(e,t,n)=>{let r=by(e.name),s=`${t}<${r}`;for(let[i,a]of Object.entries(e.attributes))s+=` ${by(i)}='${QA(a)}'`;let[o]=e.children;if(o===void 0){n.push(`${s}\
/>`);return}if(typeof o=="string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${r}>`);n.push(`${s}>${ez(o)}</${r}>`);return}n.push(
`${s}>`);for(let i of e.children){if(typeof i=="string")throw new RangeError(`text beside other children in <${r}>`);xy(i,`${t}  `,n)}n.push(`${t}</${r}>`)},qr=
e=>{let t=[];return xy(e,"",t),`${t.join(`
`)}
`}});var _y,ky,tz,Il,Kr,$y,Ol,Sy,Ay=m(()=>{"use strict";_y=qv(py(),1);qs();ky=64,tz=20,Il={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/sc\
hemas/network/dnsmasq/1.0":"dnsmasq"},Kr=class extends Error{},$y=e=>Object.hasOwn(Il,e)?Il[e]:void 0,Ol=class{problems=[];offsets=new Map;root;#t;#e=new _y.SaxesParser(
{xmlns:!0});#n=[];#r=new Map;#o=0;constructor(t){this.#t=t;let n=this.#e;n.on("error",r=>this.#s(n.position,r.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),n.on(
"doctype",()=>{throw this.#s(Math.max(0,t.lastIndexOf("<!DOCTYPE",n.position)),"a DOCTYPE is not taken"),new Kr}),n.on("opentagstart",()=>{this.#o=Math.max(0,t.
lastIndexOf("<",n.position-1))}),n.on("opentag",r=>this.#c(r)),n.on("text",r=>this.#i(r)),n.on("cdata",r=>this.#i(r)),n.on("closetag",()=>this.#u())}read(){try{
this.#e.write(this.#t).close()}catch(t){if(!(t instanceof Kr))throw t}}#s(t,n){if(this.problems.push({offset:Math.min(t,this.#t.length),message:n}),this.problems.
length>=tz)throw new Kr}#c(t){if(this.#n.length>=ky)throw this.#s(this.#o,`elements are nested more than ${ky} deep`),new Kr;let n=[];for(let o of Object.values(
t.attributes)){let i=o.name==="xmlns"||o.prefix==="xmlns",a=$y(i?o.value:o.uri);i&&a!==void 0?this.#r.set(a,o.value):i&&Object.values(Il).includes(o.local)?this.#s(
this.#o,`the prefix ${o.local} belongs to another namespace: give this one another prefix`):n.push([!i&&a!==void 0?`${a}:${o.local}`:o.name,o.value])}let r=$y(t.
uri),s=r===void 0?t.name:`${r}:${t.local}`;this.#n.push({name:s,attributes:n,offset:this.#o,children:[],text:"",hasProblem:!1})}#i(t){let n=this.#n.at(-1);n&&(n.
text+=t)}#u(){let t=this.#n.pop();if(!t)return;let n=/[^ \t\r\n]/.test(t.text);n&&t.children.length>0&&this.#s(t.offset,`<${t.name}> has text beside other eleme\
nts: '${t.text.trim().slice(0,40)}'`);let r=this.#n.at(-1),s=r?[]:[...this.#r].map(([i,a])=>[`xmlns:${i}`,a]),o={name:t.name,attributes:Object.fromEntries([...t.
attributes,...s]),children:n&&t.children.length===0?[t.text]:t.children};this.offsets.set(o,t.offset),r?r.children.push(o):this.root??=o}},Sy=e=>{let t=e.search(
Pl);if(t>=0)return{problems:[{offset:t,message:"a character stands here that XML cannot hold"}]};let n=new Ol(e);n.read();let{root:r,offsets:s,problems:o}=n;return r&&
o.length===0?{root:r,offsets:s}:{problems:o.length>0?o:[{offset:0,message:"there is no element"}]}}});var zy,nz,Cy,Ny=m(()=>{"use strict";Ki();ll();H();zy=e=>({name:e.name,attribute:t=>du(e,t),child:t=>{let n=Ns(e,t);return n&&zy(n)},text:Ar(e)}),nz=(e,t)=>e.name===
t.name&&t.tests.every(({where:n,value:r})=>{let s=Zs(zy(e),n);return s!==void 0&&qi(s)===qi(r)}),Cy=(e,t)=>{let n=Dg(t);if("malformed"in n)return{outcome:"malfo\
rmed",offset:n.malformed};let{steps:r,attribute:s}=n,o=0,i=0,a=(u,l)=>{i=Math.max(i,l);let d=r[l];if(!d)return s!==void 0&&du(u,s)===void 0?u:(o+=1,s===void 0?void 0:
Pp(u,{[s]:void 0}));let f=u.children.flatMap(g=>typeof g=="string"||!nz(g,d)?[g]:a(g,l+1)??[]);return{...u,children:f}},c=a(e,0)??e;return o>0?{outcome:"removed",
root:c,count:o}:{outcome:"missing",found:i,step:r[i]?.name??`@${s}`}}});function rz(e,t){if(e.xml===void 0)return;let n=t.get(["vms",e.name,"xml"].join("/"));return n?{text:new TextDecoder().decode(n),file:e.xml}:{text:e.xml}}function sz(e,t){
let n=e.slice(0,t).split(`
`);return{line:n.length,column:(n.at(-1)??"").length+1}}function oz(e,t,n,r){let s=rz(t,n);if(!s)return e;let o={path:["vms",t.name,"xml"]},i=Sy(s.text);if("pro\
blems"in i){for(let{offset:c,message:u}of i.problems)r("xml-not-readable",o,{guest:t.name,file:s.file,...sz(s.text,c),problem:u});return e}if(i.root.name!==e.name)
return r("xml-root-not-domain",o,{root:i.root.name}),e;let a=Rg(e,i.root,"override");for(let{path:c,needs:u}of a.unidentified)r("xml-element-unidentified",o,{path:c,
needs:u});return a.merged}function Py(e,t,n,r){let s=oz(e,t,n,r);for(let[o,i]of t.xmlRemove.entries()){let a={path:["vms",t.name,"xmlRemove",o]},c=Cy(s,i);c.outcome===
"removed"?s=c.root:c.outcome==="missing"?r("xml-remove-missing",a,{path:i,step:c.step}):r("xml-remove-malformed",a,{path:i,offset:c.offset})}return s}var Iy=m(()=>{
"use strict";dl();Ay();Ny()});import{createHash as iz}from"node:crypto";function na(e,t){let n=h(`vfioc:${e.name}`,{"xmlns:vfioc":az(e.name),hash:t}),r=Cs(e,"metadata")[0],s=e.children.filter(
c=>c!==r),o=s.findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),i=o===-1?s.length:o,a=r?Cs(r):[];return{...e,children:[...s.
slice(0,i),h("metadata",{},...a,n),...s.slice(i)]}}var az,ta,Tl=m(()=>{"use strict";qs();H();az=e=>`urn:vfioc:${e}:1`,ta=e=>iz("sha256").update(qr(e)).digest("h\
ex")});var ue,cz,uz,Ks,El=m(()=>{"use strict";ue="boot alias rom acpi address",cz={domain:`name uuid genid title description metadata maxMemory memory currentMemory bl\
kiotune memtune memoryBacking
    vcpu vcpus iothreads iothreadids defaultiothread cputune numatune resource sysinfo bootloader bootloader_args os
    idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm perf devices seclabel
    qemu:commandline qemu:capabilities qemu:deprecation qemu:override keywrap launchSecurity`,memoryBacking:"hugepages nosharepages locked source access allocat\
ion discard",cputune:`shares period quota global_period global_quota emulator_period emulator_quota iothread_period
    iothread_quota vcpupin emulatorpin iothreadpin emulatorsched vcpusched iothreadsched cachetune memorytune`,numatune:"memory memnode",sysinfo:"bios system ba\
seBoard chassis oemStrings entry",os:`init initarg initenv initdir inituser initgroup type firmware loader nvram kernel initrd cmdline shim dtb root
    acpi boot bootmenu bios smbios`,features:`acpi apic pae hap viridian privnet hyperv kvm pvspinlock capabilities pmu vmport gic smm ioapic hpt
    vmcoreinfo htm nested-hv msrs ccf-assist xen cfpc sbbc ibs tcg async-teardown ras ps2 aia`,hyperv:`relaxed vapic spinlocks vpindex runtime synic stimer rese\
t vendor_id frequencies reenlightenment tlbflush
    ipi evmcs avic emsr_bitmap xmm_input`,kvm:"hidden hint-dedicated poll-control pv-ipi dirty-ring",cpu:"arch model vendor signature microcode counter topology\
 cache maxphysaddr feature numa",timer:"catchup",pm:"suspend-to-mem suspend-to-disk",devices:`emulator disk controller lease filesystem interface smartcard seri\
al parallel console channel input tpm
    graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu
    vsock crypto pstore`,disk:`driver auth source backingStore backenddomain geometry blockio mirror target iotune readonly shareable
    transient serial wwn vendor product encryption ${ue}`,controller:`driver model target master ${ue}`,filesystem:`driver binary source target readonly space_h\
ard_limit space_soft_limit ${ue}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward model
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${ue}`,serial:`source protocol log target ${ue}`,parallel:`source protocol log target ${ue}`,
console:`source protocol log target ${ue}`,channel:`source protocol log target ${ue}`,input:`driver source ${ue}`,tpm:`backend ${ue}`,graphics:"listen channel i\
mage jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${ue}`,audio:"input output",video:`driver model ${ue}`,hostdev:`\
driver source teaming readonly shareable ${ue}`,redirdev:`source protocol ${ue}`,memballoon:`stats driver ${ue}`,rng:`rate backend driver ${ue}`,shmem:`model si\
ze server msi ${ue}`,memory:`source target ${ue}`,vsock:`cid driver ${ue}`,watchdog:ue,panic:ue,iommu:`driver ${ue}`,"qemu:commandline":"qemu:arg qemu:env","qem\
u:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},uz=new Map(Object.
entries(cz).map(([e,t])=>[e,new Map(t.split(/\s+/).map((n,r)=>[n,r]))])),Ks=e=>{if(e.name==="metadata")return e;let t=e.children.map(s=>typeof s=="string"?s:Ks(
s)),n=uz.get(e.name);if(!n)return{...e,children:t};let r=s=>(typeof s=="string"?void 0:n.get(s.name))??n.size;return{...e,children:t.toSorted((s,o)=>r(s)-r(o))}}});var Yt,Qt,Gs,Oy,Ty,Ey,lz,ra,Dl,Ml,Dy,My,Ry,Ly,Fy=m(()=>{"use strict";Yt=(e,t=0)=>({bus:0,slot:e,function:t}),Qt=e=>({bus:e,slot:0,function:0}),Gs=(e,t)=>Array.from(
{length:e},(n,r)=>t(r)),Oy={hostdev:Gs(12,e=>Qt(1+e)),usb:Gs(3,e=>Qt(13+e)),serial:[Qt(16)],scsi:Gs(2,e=>Qt(17+e)),rng:[Qt(19)],balloon:[Qt(20)],input:Gs(3,e=>Qt(
21+e)),vsock:[Qt(24)],video:[Yt(1),Yt(24)],shmem:Gs(8,e=>Yt(16+e)),watchdog:[Yt(25)],sound:[Yt(27),Yt(26)],iommu:[Yt(30)],sata:[Yt(31,2)]},Ty=(e,t)=>Oy[e]?.[t],
Ey=e=>Oy[e]!==void 0,lz=25,ra=40,Dl=e=>Qt(lz+e%ra),Ml=3,Dy=15,My=(Dy-Ml+1)*8,Ry=e=>Yt(Ml+Math.floor((e-1)/8),(e-1)%8),Ly=e=>e===0||e===31||e>=Ml&&e<=Dy});var By,dz,Gr,Rl,Zy,fz,mz,pz,jy,Vy=m(()=>{"use strict";Ht();Fy();Tr();H();By=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdo\
g","balloon","input","sata","shmem","vsock","iommu"],dz=(e,t)=>By.indexOf(e.class)-By.indexOf(t.class)||(e.key<t.key?-1:e.key>t.key?1:0),Gr=e=>`${e.bus}:${e.slot}`,
Rl=class{#t=new Map;holder(t,n){let r=this.#t.get(Gr(t));for(let s=t.function;r&&s<t.function+n;s+=1)if(r.has(s))return r.get(s)}tenant(t){return this.#t.get(Gr(
t))?.values().next().value}take(t,n,r){let s=this.#t.get(Gr(t))??new Map;this.#t.set(Gr(t),s);for(let o=t.function;o<t.function+n;o+=1)s.set(o,r)}has(t,n){return this.#t.
get(Gr(t))?.has(n)??!1}isShared(t){return(this.#t.get(Gr(t))?.size??0)>1}},Zy=(e,t,n)=>{let r={type:"pci",...wi({domain:0,...t})},s=e.children.filter(o=>typeof o==
"string"||o.name!=="address");return Ip(e,...s,h("address",{...r,multifunction:n?"on":void 0}))},fz=(e,t,n)=>t.domain!==0?"domain":t.function+e.functions.length>
8?"functions":n==="pc"?t.bus===0&&t.slot<2?"reserved":void 0:t.bus===0?Ly(t.slot)?"reserved":void 0:t.bus>My?"bus":t.slot===0?void 0:"slot",mz=e=>{let t=Ry(e),n=`\
0x${(t.slot<<3|t.function).toString(16)}`;return Zy(h("controller",{type:"pci",index:e,model:"pcie-root-port"},h("target",{chassis:e,port:n})),t,t.function===0)},
pz=e=>{let t=0;for(let r of e)t=Math.max(t,r.bus);let n=Array.from({length:t},(r,s)=>mz(s+1));return[h("controller",{type:"pci",index:0,model:"pcie-root"}),...n]},
jy=(e,t="q35")=>{let n=new Rl,r=new Map,s=[],o=[],i=(l,d)=>{n.take(d,l.functions.length,{class:l.class,key:l.key}),r.set(l,d)},a=[...e].sort(dz);for(let l of a){
let{fixed:d}=l;if(!d)continue;let f={class:l.class,key:l.key},g=fz(l,d,t),b=n.holder(d,l.functions.length);g?o.push({...f,reason:g,address:d}):b?o.push({...f,reason:"\
taken",address:d,by:b}):i(l,{bus:d.bus,slot:d.slot,function:d.function})}for(let[l,d]of[...r])n.has(d,0)||!l.fixed||(o.push({class:l.class,key:l.key,reason:"no-\
function-0",address:l.fixed}),r.delete(l));let c=(l,d)=>{let f=bn(ra,l.class,l.key),g=d??Dl(f),b=n.tenant(g);if(!b){i(l,g);return}for(let v=d?0:1;v<ra;v+=1){let k=Dl(
f+v);if(!n.tenant(k)){s.push({class:l.class,key:l.key,with:b,place:k}),i(l,k);return}}o.push({class:l.class,key:l.key,reason:"full"})};if(t==="q35"){let l=a.filter(
f=>!f.fixed),d=f=>{let g=f.index??(f.class==="hostdev"?void 0:0);return g===void 0||!Ey(f.class)?void 0:Ty(f.class,g)};for(let f of l){let g=d(f);g&&c(f,g)}for(let f of l)
d(f)||c(f,void 0)}return{devices:e.flatMap(l=>{let d=r.get(l);return d?l.functions.map((f,g)=>{let b={...d,function:d.function+g};return Zy(f,b,b.function===0&&
n.isShared(b))}):t==="pc"&&!l.fixed?l.functions:[]}),controllers:t==="q35"?pz(r.values()):[],places:[...r].map(([l,d])=>({class:l.class,key:l.key,place:d})),collisions:s,
refused:o}}});function hz(e,t){let n=t.filter(a=>"at"in a),{merged:r,clashes:s,unidentified:o}=Lg(h("domain",{type:e.type}),n),[i]=[...s,...o];if(i)throw new Error(`two featu\
res do not agree: ${JSON.stringify(i)}`);return r}function Uy(e,t,n,r){let s=r.reporter(Vi),o=["vms",e.name],i=t.flatMap(d=>"pci"in d?[{...d.pci,functions:d.functions}]:
[]),a=jy(i,Dt(e)?"pc":"q35");for(let{key:d,with:f}of a.collisions)s("guest-slot-shared",{path:o,on:"key"},{guest:e.name,device:d,other:f.key});for(let d of a.refused)
s("guest-address-refused",{path:o,on:"key"},{guest:e.name,device:d.key,reason:gz[d.reason]});let c=yz(hz(e,t),[...a.controllers,...a.devices]);c=Ks(Py(c,e,n,s));
let u=Ns(c,"uuid"),l=ta(c);return{text:qr(na(c,l)),uuid:u?Ar(u):"",hash:l}}function yz(e,t){let n=Ns(e,"devices")??h("devices"),r=e.children.filter(s=>s!==n);return{
...e,children:[...r,{...n,children:[...n.children,...t]}]}}var gz,qy=m(()=>{"use strict";L();ul();Iy();Tl();dl();El();Vy();qs();H();gz={domain:"a guest has the \
PCI domain 0000 only",reserved:"the slot is the chipset's or a root port's",bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 on\
ly",functions:"its functions do not fit in one slot from there on",taken:"another device stands there","no-function-0":"no device is function 0 of that slot, an\
d a guest does not look for others without it",full:"the guest has no place left"}});function Ky({xml:e}){let t=Ks(e),n=ta(t);return{text:qr(na(t,n)),hash:n}}var Gy=m(()=>{"use strict";Tl();El();qs()});function Ll(e){if(e.includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\'\
'")}'`}var sa,Fl=m(()=>{"use strict";sa=e=>e.map(Ll).join(" ")});function Xn(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no word of modprobe.d`);return e}function Hy(e){switch(e.command){case"o\
ptions":return`options ${Xn(e.module)} ${Xn(e.option)}=${Xn(e.value)}`;case"softdep":return`softdep ${Xn(e.module)} pre: ${Xn(e.pre)}`;case"blacklist":return`bl\
acklist ${Xn(e.module)}`;case"install":return`install ${Xn(e.module)} ${sa(e.run.map(t=>t.includes(`
`)?bz(t):t))}`}}var bz,Xy=m(()=>{"use strict";Fl();bz=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ")});function Wy(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function vz(e){return typeof e=="string"?Wy(e):typeof e==
"number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Wy).join(", ")} ]`}var Jy,Yy=m(()=>{"use strict";Jy=(e,t)=>`${e} = ${vz(t)}`});function Qy(e){return e.map(({key:t,operator:n,value:r,glob:s=!1})=>{let o=n==="=="||n==="!=";if(/[\u0000-\u001f\u007f]/.test(r)||!o&&r.includes("\\"))throw new RangeError(
`a udev rule cannot hold '${r}'`);let i=s?r:o?wz(r):xz(r);return`${t}${n}"${i.replaceAll('"','\\"')}"`}).join(", ")}var wz,xz,eb=m(()=>{"use strict";wz=e=>e.replace(
/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),xz=e=>e.replace(/[$%]/g,"$&$&")});var nb,tb=m(()=>{nb=`#!/usr/bin/env bash
# The steps use what looks unused and unreachable here.
# shellcheck disable=SC2034,SC2317
#
# libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
# Before the guest gets its devices (prepare/begin) the guest's steps are done in order, and where one fails those
# before it are undone and the start is refused; after the devices came back (release/end, which libvirt also calls
# after a start that failed) they are undone in reverse. Everything else is none of our business and succeeds at
# once; a failing reconnect would kill the guest. Nothing here calls libvirt, which waits for this to end.
# https://libvirt.org/hooks.html
#
# Before this text stand the steps, a pair of functions do_STEP and undo_STEP each, and steps_of, which calls
# \`step STEP ARGUMENT...\` for each step of a guest.
set -euo pipefail

# Where the kernel and our own state are, so that a test can put a tree of files in their place.
sysfs=\${VFIOC_SYSFS:-/sys}
proc=\${VFIOC_PROC:-/proc}
run=\${VFIOC_RUN:-/run/vfioc}

# What libvirt prints when the start fails is our standard error; the journal has it in any case.
log() {
  printf 'vfioc: %s: %s\\n' "$guest" "$1" >&2
  logger --tag vfioc -- "$guest: $1" || true
}

# Ends a step that cannot be done. Each step runs in a shell of its own.
refuse() {
  log "$1"
  exit 1
}

# Steps of one guest: their words one after another, and where each begins and how long it is.
words=()
begins=()
lengths=()
step() {
  begins+=("\${#words[@]}")
  lengths+=("$#")
  words+=("$@")
}

# One function of one step in a shell of its own, with \`here\` as the folder of what the step has to remember. Not
# called as a condition, because bash then goes on after a command that failed.
status=0
call() {
  local name=$1 function=$2
  shift 2
  set +e
  (
    set -e
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# Undoes, in reverse, what the guest's folder says was begun, whatever today's configuration says. A step that cannot
# be undone must not keep the others from it.
undo_all() {
  local folders=() folder i name
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || folders+=("$folder")
  done
  for ((i = \${#folders[@]} - 1; i >= 0; i--)); do
    folder=\${folders[i]}
    local this=()
    mapfile -d '' this <"$folder/words" || true
    name=undo_\${this[0]-}
    name=\${name//-/_}
    if declare -F "$name" >/dev/null; then
      call "$folder" "$name" "\${this[@]:1}"
      [[ $status -eq 0 ]] || log "the step \${this[0]} could not be undone in full"
    else
      log "nothing here can undo the step \${this[0]-without a name}"
    fi
    rm -rf -- "$folder"
  done
  rm -rf -- "$state"
}

do_all() {
  local i name folder
  local this=()
  for ((i = 0; i < \${#begins[@]}; i++)); do
    this=("\${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%03d' "$i")
    mkdir -p -- "$folder"
    printf '%s\\0' "\${this[@]}" >"$folder/words"
    name=do_\${this[0]}
    call "$folder" "\${name//-/_}" "\${this[@]:1}"
    if [[ $status -ne 0 ]]; then
      log "not started: the step \${this[0]} failed; what was done before it is undone"
      undo_all
      exit 1
    fi
  done
}

guest=\${1-}
state=$run/guests/$guest
if [[ -z $guest ]]; then exit 0; fi
case "\${2-}/\${3-}" in
prepare/begin)
  steps_of "$guest"
  # A release that never came, because libvirtd was killed, is made up for first.
  if [[ -d $state ]]; then undo_all; fi
  do_all
  ;;
release/end)
  if [[ -d $state ]]; then undo_all; fi
  ;;
esac
exit 0
`});var sb,rb=m(()=>{sb=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: of guests that may have the same devices, only one has them at a time. Before the host lets go of a device
# for a guest, it is asked whether another has it, and which.
do_claim_devices() {
  local address holder
  mkdir -p -- "$run/claims"
  for address in "$@"; do
    # Made only where it is not there, so that of two guests that start at once one is refused.
    if ! (set -o noclobber && printf '%s\\n' "$guest" >"$run/claims/$address") 2>/dev/null; then
      holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
      if [[ $holder != "$guest" && -d $run/guests/$holder ]]; then
        refuse "the device $address is with the guest $holder: shut that one down first"
      fi
      printf '%s\\n' "$guest" >"$run/claims/$address"
    fi
    printf '%s\\n' "$address" >>"$here/claimed"
  done
}

undo_claim_devices() {
  local address
  [[ -e $here/claimed ]] || return 0
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}
`});var ib,ob=m(()=>{ib=`# shellcheck shell=bash
# SECONDS SEAT: ends the graphical sessions of a seat that outlive the display manager. They cannot be brought back;
# the display manager asks for a new one.
do_end_sessions() {
  local limit=$1 seat=$2 session rest
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(loginctl show-session "$session" --property=Seat --value || true) == "$seat" ]] || continue
    case $(loginctl show-session "$session" --property=Type --value || true) in
    x11 | wayland | mir)
      log "ending the graphical session $session ($rest)"
      timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
      ;;
    esac
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
`});var cb,ab=m(()=>{cb=`# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: starts units again that an earlier step stopped, now that the device is out of their reach, and
# stops them before it comes back, so that they see it when that step starts them.
do_restart_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    grep -qxF -- "$unit" "\${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\\n' "$unit" >>"$here/started"
    timeout "$limit" systemctl start -- "$unit" || refuse "$unit did not start again without the device"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  [[ -e $here/started ]] || return 0
  while read -r unit; do
    timeout "$limit" systemctl stop -- "$unit" || failed=1
  done <"$here/started"
  return "$failed"
}
`});var lb,ub=m(()=>{lb=`# shellcheck shell=bash
# PATH BYTES USER GROUP: a file that QEMU and a program of the host map. QEMU refuses one that is too small and makes
# one that is missing with an owner of its own. It is only ever lengthened: the host's program may have it mapped.
do_shared_memory() {
  local path=$1 bytes=$2 user=$3 group=$4
  # Everybody can write to this folder, so what stands there may not be ours.
  if [[ -L $path || (-e $path && ! -f $path) ]]; then refuse "$path is not a plain file: remove it"; fi
  if [[ -e $path && $(stat -c %U -- "$path") != "$user" ]]; then
    log "$path belonged to $(stat -c %U -- "$path") and is made anew"
    rm -f -- "$path"
  fi
  [[ -e $path ]] || install -m 0660 -o "$user" -g "$group" -- /dev/null "$path"
  chgrp --no-dereference -- "$group" "$path"
  chmod 0660 -- "$path"
  if (($(stat -c %s -- "$path") < bytes)); then truncate --no-create --size="$bytes" -- "$path"; fi
}

# The file stays: it costs no memory that was not written to, and the host's program goes on where it was.
undo_shared_memory() {
  :
}
`});var fb,db=m(()=>{fb=`# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and remembers which they were; the others are left as they are.
do_stop_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    case $(systemctl is-active -- "$unit" || true) in
    active | activating | reloading)
      printf '%s\\n' "$unit" >>"$here/stopped"
      timeout "$limit" systemctl stop -- "$unit" || refuse "$unit did not stop within $limit seconds"
      ;;
    esac
  done
}

undo_stop_units() {
  local limit=$1 failed=0 units=() i
  [[ -e $here/stopped ]] || return 0
  mapfile -t units <"$here/stopped"
  for ((i = \${#units[@]} - 1; i >= 0; i--)); do
    timeout "$limit" systemctl start -- "\${units[i]}" || {
      log "\${units[i]} could not be started again"
      failed=1
    }
  done
  return "$failed"
}
`});var pb,mb=m(()=>{pb=`# shellcheck shell=bash disable=SC2154
# Takes the virtual consoles off the frame buffers, which keep the card in use. Only those that are on one are touched.
do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\\n' "\${console##*/}" >>"$here/unbound"
    echo 0 >"$console/bind" || refuse "the console \${console##*/} cannot be taken off the frame buffer"
  done
}

undo_unbind_consoles() {
  local console failed=0
  [[ -e $here/unbound ]] || return 0
  while read -r console; do
    console=$sysfs/class/vtconsole/$console
    [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
    echo 1 >"$console/bind" || failed=1
  done <"$here/unbound"
  return "$failed"
}
`});var gb,hb=m(()=>{gb=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: takes the firmware's framebuffer off its driver where the boot was shown on one of these functions. With
# the card's own driver loaded there is none any more; without it the framebuffer holds the card's memory.
do_unbind_framebuffer() {
  local address shown=0 driver device
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/boot_vga && $(<"$sysfs/bus/pci/devices/$address/boot_vga") == 1 ]]; then
      shown=1
    fi
  done
  [[ $shown -eq 1 ]] || return 0
  for driver in simple-framebuffer efi-framebuffer vesa-framebuffer; do
    for device in "$sysfs/bus/platform/drivers/$driver/$driver".*; do
      [[ -e $device ]] || continue
      printf '%s %s\\n' "$driver" "\${device##*/}" >>"$here/unbound"
      echo "\${device##*/}" >"$sysfs/bus/platform/drivers/$driver/unbind" ||
        refuse "the framebuffer \${device##*/} cannot be released"
    done
  done
}

# Where the card's own driver is back, it shows the console, and the firmware's framebuffer would be in its way.
undo_unbind_framebuffer() {
  local address driver device failed=0
  [[ -e $here/unbound ]] || return 0
  for address in "$@"; do
    [[ ! -e $sysfs/bus/pci/devices/$address/drm ]] || return 0
  done
  while read -r driver device; do
    [[ ! -e $sysfs/bus/platform/drivers/$driver/$device ]] || continue
    echo "$device" >"$sysfs/bus/platform/drivers/$driver/bind" || failed=1
  done <"$here/unbound"
  return "$failed"
}
`});var bb,yb=m(()=>{bb=`# shellcheck shell=bash disable=SC2154
# SECONDS MODULES ADDRESS...: unloads drivers. MODULES are their names with commas, or \`auto\`: the drivers that hold a
# display function among these, and first what depends on them. A driver that another device has too stays: libvirt
# takes it off this one alone.
module_of() {
  local link=$sysfs/bus/pci/devices/$1/driver/module
  if [[ -e $link ]]; then basename -- "$(readlink -f -- "$link")"; fi
}

# A module after all that depend on it.
with_holders() {
  local holder
  for holder in "$sysfs/module/$1"/holders/*; do
    [[ ! -e $holder && ! -L $holder ]] || with_holders "\${holder##*/}"
  done
  printf '%s\\n' "$1"
}

modules_to_unload() {
  local address other module
  for address in "$@"; do
    [[ $(cat "$sysfs/bus/pci/devices/$address/class" 2>/dev/null || true) == 0x03* ]] || continue
    module=$(module_of "$address")
    if [[ -z $module || $module == vfio_pci ]]; then continue; fi
    for other in "$sysfs"/bus/pci/devices/*; do
      other=\${other##*/}
      if [[ " $* " != *" $other "* && $(module_of "$other") == "$module" ]]; then
        log "$module stays loaded for $other"
        continue 2
      fi
    done
    with_holders "$module"
  done
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\\n' "$address" >>"$here/bound"; fi
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    mapfile -t modules < <(tr , '\\n' <<<"$list")
  fi
  for module in "\${modules[@]}"; do
    # What is built in, or not loaded, has no such file.
    if [[ -e $sysfs/module/$module/initstate ]]; then printf '%s\\n' "$module" >>"$here/unloaded"; fi
  done
  for module in "\${modules[@]}"; do
    [[ -e $sysfs/module/$module/initstate ]] || continue
    # A process that was just stopped may hold it for a moment longer.
    until reason=$(timeout "$limit" modprobe -r -- "$module" 2>&1); do
      if ((SECONDS >= deadline)); then refuse "the driver $module cannot be unloaded: $reason"; fi
      sleep 0.3
    done
  done
}

undo_unload_drivers() {
  local modules=() i failed=0 address
  if [[ -e $here/unloaded ]]; then
    mapfile -t modules <"$here/unloaded"
    for ((i = \${#modules[@]} - 1; i >= 0; i--)); do
      modprobe -- "\${modules[i]}" || {
        log "the driver \${modules[i]} could not be loaded again"
        failed=1
      }
    done
  fi
  # libvirt gave the functions back when their driver was not there.
  [[ -e $here/bound ]] || return "$failed"
  while read -r address; do
    [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
      echo "$address" >"$sysfs/bus/pci/drivers_probe" || failed=1
  done <"$here/bound"
  return "$failed"
}
`});var wb,vb=m(()=>{wb=`# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays. (The
# control node of a sound card is always open in a sound server, which lets go of it when the card goes.)
device_nodes() {
  local address node minor
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\\n' "\${node##*/}"
    done
    for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
      [[ ! -e $node ]] || printf '/dev/snd/%s\\n' "\${node##*/}"
    done
    # NVIDIA's own driver has nodes that sysfs knows nothing of.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\\([0-9]*\\)$/\\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\\n' "$minor"
    fi
  done
}

# The processes that have one of these nodes open, each as \`name (process N, unit)\`, at most five.
holders_of() {
  local node matches=() fds fd pid last='' unit shown=0
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ \${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find looks.
  fds=$(find "$proc"/[0-9]*/fd -maxdepth 1 '(' "\${matches[@]:1}" ')' 2>/dev/null || true)
  while read -r fd; do
    [[ -n $fd ]] || continue
    pid=\${fd#"$proc"/}
    pid=\${pid%%/*}
    [[ $pid != "$last" && $shown -lt 5 ]] || continue
    last=$pid
    shown=$((shown + 1))
    unit=$(sed -n 's/^0:://p' "$proc/$pid/cgroup" 2>/dev/null || true)
    printf '%s (process %s, %s)\\n' "$(cat "$proc/$pid/comm" 2>/dev/null || echo 'a process')" "$pid" "\${unit##*/}"
  done <<<"$fds"
}

do_wait_device_free() {
  local limit=$1 nodes=() holders deadline=$((SECONDS + $1))
  shift
  mapfile -t nodes < <(device_nodes "$@")
  while true; do
    holders=$(holders_of "\${nodes[@]}")
    [[ -n $holders ]] || return 0
    if ((SECONDS >= deadline)); then
      refuse "$* is still in use after $limit seconds by \${holders//$'\\n'/, }: stop it before, or name its unit in handover.stop"
    fi
    sleep 0.3
  done
}

undo_wait_device_free() {
  :
}
`});function Ez(e){return["steps_of() {","  case $1 in",...[...new Set(e.map(r=>r.vm))].sort().flatMap(r=>[`  ${Ll(r)})`,...e.filter(s=>s.vm===r).sort((s,o)=>s.order-
o.order).map(s=>`    step ${sa([s.step,...s.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function Dz(e){return[...[...new Set(e.map(n=>n.step))].sort().map(Tz),Ez(e),nb.replace(/^#!.*\n/,"")].join(`
`)}function kb(e){let t=mu(ee("pkgs","writeShellApplication"),xe({name:j("vfioc-hook"),runtimeInputs:ge(Oz),checkPhase:j(""),text:j(Dz(e))}));return{path:["virt\
ualisation","libvirtd","hooks","qemu","vfioc"],value:mu(ee("lib","getExe"),t)}}var xb,Oz,Tz,$b=m(()=>{"use strict";tb();rb();ob();ab();ub();db();mb();hb();yb();
vb();Fl();Je();xb={"claim-devices":sb,"end-sessions":ib,"restart-units":cb,"shared-memory":lb,"stop-units":fb,"unbind-consoles":pb,"unbind-framebuffer":gb,"unlo\
ad-drivers":bb,"wait-device-free":wb},Oz=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>ee("pkgs",e)),ee("config","systemd","package"),ee(
"pkgs","util-linux")],Tz=e=>{let t=Object.hasOwn(xb,e)?xb[e]:void 0;if(t===void 0)throw new Error(`no file of assets/hooks is the step ${e}`);return t}});function Zl(e){let[t,n]=Bl[e];return[n==="left"?t:t+1,n==="right"?t:t+1]}function Hs(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"\
binary":return Bl[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?Vl(e.value)?ie.subtraction:ie.negative:ie.argument;case"appl\
y":return e.arguments.length===0?Hs(e.function):ie.function;case"select":return e.path.length===0?Hs(e.of):e.or===void 0?ie.selected:13;default:return 16}}var Bl,
ie,jl,Vl,_b=m(()=>{"use strict";Bl={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],
">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},ie={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,
argument:14,selected:15};jl=e=>Bl[e][1];Vl=e=>e===-(2n**63n)});function Ul(e){if(e.includes("\0"))throw new RangeError(`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(
`text holds a lone surrogate: ${JSON.stringify(e)}`)}function Wn(e){if(!Ab.test(e)||Sb.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(
e)}`);return e}function ql(e){return Ab.test(e)&&!Sb.has(e)?e:Kl([{text:e}])}function Jn(e){if(e.length===0)throw new RangeError("an attribute path needs a name");
return e.map(ql).join(".")}function Kl(e){return`"${e.map((n,r)=>{if("hole"in n)return`\${${n.hole}}`;Ul(n.text);let s=r+1<e.length;return n.text.replace(s?/[\\"\n\r\t]|\$(?=\{)|\$$/g:
/[\\"\n\r\t]|\$(?=\{)/g,Rz)}).join("")}"`}function oa(e){if(!e.some(n=>typeof n=="string"&&n.includes(`
`)))return!1;let t=e.map(n=>typeof n=="string"?n:"x").join("").split(`
`);return!t.some(n=>n.includes("\r"))&&t.some(n=>/^[^ ]/.test(n))&&!/^ +$/.test(t.at(-1)??"")}function Lz(e,t){return e.replace(/'+|\$/g,(n,r)=>{let s=e.slice(r+
n.length,r+n.length+2);if(n==="$")return s.startsWith("{")||s===""&&t==="hole"?"''$":"$";let o="'''".repeat(Math.floor(n.length/2));if(n.length%2===0)return o;let i=s===
"${"||s==="$"&&t==="hole"&&r+n.length+1===e.length;return`${o}${i||s===""&&t==="end"?"''\\'":"'"}`})}function zb(e,t){let r=e.map((i,a)=>"hole"in i?`\${${i.hole}\
}`:(Ul(i.text),Lz(i.text,a+1<e.length?"hole":"end"))).join("").split(`
`),s=r.at(-1)===""?" ".repeat(t):"",o=" ".repeat(t+2);return`''
${r.map(i=>i===""?"":o+i).join(`
`)}${s}''`}function Cb(e,t){return Ul(e),e.split(/\r\n|[\r\n]/).flatMap(n=>{let r=n.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),s=`# ${/^ */.exec(r)?.[0]??""}`,
o=[],i="";for(let a of r.split(" ").filter(c=>c!==""))i!==""&&s.length+i.length+1+a.length>t?(o.push(s+i),i=a):i=i===""?a:`${i} ${a}`;return[...o,(s+i).trimEnd()]})}
var Sb,Ab,Mz,Rz,Nb=m(()=>{"use strict";Sb=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),Ab=/^[A-Za-z_][A-Za-z0-9_'-]*$/;Mz={"\\":"\
\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},Rz=e=>Mz[e]??e});function Xr(e){return`${An(e,0,0)}
`}function Tb(e){let t=[];for(let n of e){let r=t.at(-1);typeof n!="string"?t.push({hole:De(n)}):r!==void 0&&"text"in r?t[t.length-1]={text:r.text+n}:n!==""&&t.
push({text:n})}return t}function Fz(e){if(Vl(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix integers have 64 bits: ${e}`);return String(
e)}function Eb(e){return typeof e=="string"?Wn(e):`{ ${Db(e).join(", ")} }`}function Db({names:e,open:t}){if(new Set(e).size!==e.length)throw new RangeError(`a \
function takes one name twice: ${e}`);return[...e.map(Wn),...t?["..."]:[]]}function Mb(e){let t=e.flatMap(r=>r.kind==="inherit"?r.names:[r.name]),n=new Set;for(let r of t){
if(n.has(r))throw new RangeError(`an attribute is given twice: ${JSON.stringify(r)}`);n.add(r)}}function Hl(e,t){return`inherit${e===void 0?"":` (${De(e)})`}${t.
map(r=>` ${Rb(e,r)}`).join("")};`}function vt(e,t){let n=De(e);return Hs(Xl(e))<t?`(${n})`:n}function De(e){switch(e.kind){case"string":return Kl(Tb(e.parts));case"\
int":return Fz(e.value);case"constant":return e.name;case"identifier":return Wn(e.name);case"list":return["[",...e.items.map(t=>vt(t,ie.argument)),"]"].join(" ");case"\
attrs":return["{",...Ib(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return De(e.of);let t=`${vt(e.of,ie.selected)}.${Jn(e.path)}`;return e.or===
void 0?t:`${t} or ${vt(e.or,ie.argument)}`}case"has":return`${vt(e.of,ie.hasOperand)} ? ${Jn(e.path)}`;case"apply":return[...[vt(e.function,Wl(e.function))],...e.
arguments.map(n=>vt(n,ie.argument))].join(" ");case"lambda":return`${Eb(e.parameter)}: ${De(e.body)}`;case"let":return["let",...Ib(e.bindings),"in",De(e.body)].
join(" ");case"if":return`if ${De(e.condition)} then ${De(e.consequent)} else ${De(e.alternative)}`;case"binary":{let[t,n]=Zl(e.operator);return`${vt(e.left,t)}\
 ${e.operator} ${vt(e.right,n)}`}case"not":return`!${vt(e.operand,ie.notOperand)}`;case"comment":return De(e.node)}}function Ib(e){return Mb(e),e.map(t=>{if(t.kind===
"inherit")return Hl(t.from,t.names);let{path:n,value:r}=Zb(t.name,t.value);return`${Jn(n)} = ${De(r)};`})}function ve(e){switch(e.kind){case"string":return!oa(e.
parts);case"int":case"constant":case"identifier":return!0;case"list":return e.items.length<=1&&e.items.every(ve);case"attrs":return e.bindings.length<=1&&e.bindings.
every(t=>t.kind==="inherit"||ve(t.value));case"select":return ve(e.of)&&(e.or===void 0||ve(e.or));case"has":return ve(e.of);case"apply":return ve(e.function)&&e.
arguments.every(ve);case"lambda":return Lb(e.parameter)&&ve(e.body);case"if":return ve(e.condition)&&ve(e.consequent)&&ve(e.alternative);case"binary":return ve(
e.left)&&ve(e.right);case"not":return ve(e.operand);case"let":case"comment":return!1}}function An(e,t,n,r=0){if(ve(e)){let s=De(e);if(n+s.length+r<=Xs)return s}
return Hr(e,t,n)}function Bt(e,t,n,r,s=0){if(Hs(e)>=t)return An(e,n,r,s);if(ve(e)){let o=`(${De(e)})`;if(r+o.length+s<=Xs)return o}return Ws(e,r+1)?`(${Hr(e,n,r+
1)})`:`(
${Qe(n+2)}${An(e,n+2,n+2)}
${Qe(n)})`}function Ws(e,t){switch(e.kind){case"string":return oa(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&Ws(e.body,t+e.parameter.length+2);case"apply":return Fb(e,t)!==void 0;default:return!1}}function Fb(e,t){let n=e.arguments.
at(-1),r=e.arguments.slice(0,-1);if(n===void 0||!ve(e.function)||!r.every(ve))return;let o=[...[vt(e.function,Wl(e.function))],...r.map(i=>vt(i,ie.argument)),""].
join(" ");return t+o.length<Xs&&Ws(n,t+o.length)?o:void 0}function Hr(e,t,n){let r=Qe(t+2),s=Qe(t);switch(e.kind){case"string":return oa(e.parts)?zb(Tb(e.parts),
t):De(e);case"list":{let o=e.items.map(i=>r+Gl(i,t+2,ie.argument));return o.length===0?"[ ]":`[
${o.join(`
`)}
${s}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${Ob(e.bindings,t+2)}
${s}}`;case"select":{if(e.path.length===0)return Hr(e.of,t,n);let o=`${Bt(e.of,ie.selected,t,n)}.${Jn(e.path)}`;return e.or===void 0?o:`${o}
${r}or ${Bt(e.or,ie.argument,t+2,t+5)}`}case"has":return`${Bt(e.of,ie.hasOperand,t,n)} ? ${Jn(e.path)}`;case"apply":{let o=Fb(e,n),i=e.arguments.at(-1);if(o!==void 0&&
i!==void 0)return o+Bt(i,ie.argument,t,n+o.length);let a=Bt(e.function,Wl(e.function),t,n),c=e.arguments.map(u=>r+Gl(u,t+2,ie.argument));return[a,...c].join(`
`)}case"lambda":return Bz(e,t,n);case"let":return`let
${Ob(e.bindings,t+2)}
${s}in
${s}${An(e.body,t,t)}`;case"if":{let o=Bt(e.condition,ie.anything,t,n+3,5),i=An(e.consequent,t+2,t+2),a=`if ${o} then
${r}${i}
${s}else`;return e.alternative.kind==="if"?`${a} ${Hr(e.alternative,t,t+5)}`:`${a}
${r}${An(e.alternative,t+2,t+2)}`}case"binary":return jz(e,t,n);case"not":return`!${Bt(e.operand,ie.notOperand,t,n+1)}`;case"comment":return Gl(e,t,ie.anything);default:
return De(e)}}function Gl(e,t,n){let r=[],s=e;for(;s.kind==="comment";s=s.node)r.push(...Bb(s.text,t));return[...r,Bt(s,n,t,t)].join(`
${Qe(t)}`)}function Bz(e,t,n){let{parameter:r,body:s}=e;if(typeof r=="string"){let i=`${Wn(r)}: `;if(Ws(s,n+i.length))return i+Hr(s,t,n+i.length)}return`${Lb(r)?
Eb(r):Zz(r,t)}:
${Qe(t)}${An(s,t,t)}`}function Zz(e,t){return typeof e=="string"?Wn(e):`{
${Db(e).map(r=>`${Qe(t+2)}${r}${r==="..."?"":","}`).join(`
`)}
${Qe(t)}}`}function jz(e,t,n){let{operator:r}=e,[s,o]=Zl(r),i=[],a=(u,l)=>{if(!l||u.kind!=="binary"||u.operator!==r){i.push(u);return}a(u.left,jl(r)==="left"),a(
u.right,jl(r)==="right")};a(e,!0);let c=Math.max(s,o);return i.map((u,l)=>l===0?Bt(u,c,t,n):`${r} ${Bt(u,c,t,t+r.length+1)}`).join(`
${Qe(t)}`)}function Zb(e,t){let n=[e],r=[];for(let s=t;;){if(s.kind==="comment"){r.push(s.text),s=s.node;continue}let o=s.kind==="attrs"&&s.bindings.length===1?
s.bindings[0]:void 0;if(o?.kind!=="assignment")return{path:n,value:s,comments:r};n.push(o.name),s=o.value}}function Ob(e,t){Mb(e);let n=e.map(r=>({hasComment:r.
kind==="assignment"&&r.value.kind==="comment",text:Qe(t)+Vz(r,t)}));return n.map(({hasComment:r,text:s},o)=>{let i=n[o-1];if(i===void 0)return s;let a=t===2&&(s.
includes(`
`)||i.text.includes(`
`));return r||a?`
${s}`:s}).join(`
`)}function Vz(e,t){if(e.kind==="inherit")return qz(e.from,e.names,t);let{path:n,value:r,comments:s}=Zb(e.name,e.value),o=`${Jn(n)} =`;return[...s.flatMap(a=>Bb(
a,t)),`${o}${Uz(r,t,t+o.length+1)};`].join(`
${Qe(t)}`)}function Uz(e,t,n){let r=ve(e)?De(e):void 0;return r!==void 0&&n+r.length+1<=Xs?` ${r}`:Ws(e,n)?` ${Hr(e,t,n)}`:`
${Qe(t+2)}${An(e,t+2,t+2,1)}`}function qz(e,t,n){let r=Hl(e,t);if(n+r.length<=Xs)return r;let s=Hl(e,[]).slice(0,-1),o=`
${Qe(n+2)}`;return`${s}${t.map(i=>o+Rb(e,i)).join("")}${o};`}var Xs,Pb,Qe,Rb,Xl,Wl,Lb,Bb,Jl=m(()=>{"use strict";_b();Nb();Xs=100,Pb=80;Qe=e=>" ".repeat(e);Rb=(e,t)=>e===
void 0?Wn(t):ql(t);Xl=e=>e.kind==="comment"?Xl(e.node):e;Wl=e=>Xl(e).kind==="select"?ie.argument:ie.function;Lb=e=>typeof e=="string"||e.names.length<=2;Bb=(e,t)=>Cb(
e,Math.max(Pb-t,Pb/2))});function Kz(e,t,n){let[r,s]=[ia(t),ia(n)];if(r.kind==="list"&&s.kind==="list"){let o=new Set,i=[...r.items,...s.items].filter(a=>{let c=Xr(ia(a));return!o.has(c)&&
o.add(c)});return ge(i)}if(Xr(r)===Xr(s))return t;throw new Error(`two features define the option ${e.join(".")}`)}function jb(e,t){if(e.value&&e.below.size>0)throw new Error(
`${t.join(".")} is both an option and a set of options`);if(e.value)return e.value;let n=[...e.below.keys()].sort();return xe(n.map(r=>{let s=e.below.get(r);return[
r,s?jb(s,[...t,r]):xe([])]}))}var ia,aa,Vb=m(()=>{"use strict";Jl();Je();ia=e=>e.kind==="comment"?ia(e.node):e;aa=class{#t={below:new Map};set(t,n){let r=this.#t;
for(let s of t){let o=r.below.get(s)??{below:new Map};r.below.set(s,o),r=o}r.value=r.value?Kz(t,r.value,n):n}expression(){return jb(this.#t,[])}}});function Gz(e,t){let n=new Set,r=[];for(let{name:s,value:o,comment:i}of e){let a=o===void 0?s:`${s}=${o}`;n.has(a)||(n.add(a),r.push(i?bi(i,j(a)):j(a)))}r.length>
0&&t.set(["boot","kernelParams"],ge(r))}function Hz(e,t){let n={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(let r of["initrd","b\
oot"]){let s=Wr(e.filter(o=>o.stage===r).map(o=>o.name));s.length>0&&t.set(n[r],Ub(s))}}function Xz(e,t){let n=new Map;for(let{line:o}of e){if(o.command!=="opti\
ons")continue;let i=`${o.module} ${o.option}`;if((n.get(i)??o.value)!==o.value)throw new Error(`two values of the module option ${i}`);n.set(i,o.value)}let r=o=>[
"options","softdep","install","blacklist"].indexOf(o.command),s=e.map(o=>o.line).sort((o,i)=>r(o)-r(i));s.length>0&&t.set(["boot","extraModprobeConfig"],Yl(Wr(s.
map(Hy))))}function Wz(e,t){let n={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","extraRules"]};for(let r of["initrd","boot"]){let s=Wr(
e.filter(o=>o.stage===r).map(o=>Qy(o.rule)));s.length>0&&t.set(n[r],Yl(s))}}function Jz(e,t){for(let{path:n,type:r,mode:s,user:o,group:i,argument:a}of e){let c=Object.
entries({mode:s,user:o,group:i,argument:a}).flatMap(([u,l])=>l===void 0?[]:[[u,j(l)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",n,r],xe(c))}}function Yz(e,t){
for(let n of Wr(e.map(r=>r.user)).sort()){let r=Wr(e.filter(s=>s.user===n).map(s=>s.group)).sort();t.set(["users","users",n,"extraGroups"],Ub(r))}}function Qz(e,t){
let n=new Map;for(let{interface:r,protocol:s,port:o}of e){let a=["networking","firewall","interfaces",r,s==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=n.get(a.
join("/"))??{path:a,ports:new Set};c.ports.add(o),n.set(a.join("/"),c)}for(let{path:r,ports:s}of n.values())t.set(r,ge([...s].sort((o,i)=>o-i).map(Bn)))}function eC(e,t){
if(e.length===0)return;let n=new Map([["namespaces",[]]]);for(let{key:s,value:o}of e){let i=n.get(s);if(Array.isArray(i)&&Array.isArray(o))n.set(s,Wr([...i,...o]));else{
if(i!==void 0&&i!==o)throw new Error(`two values of ${s} in qemu.conf`);n.set(s,o)}}let r=[...n].map(([s,o])=>Jy(s,o));t.set(["virtualisation","libvirtd","qemu",
"verbatimConfig"],Yl(r))}function tC(e,t){let n=new Map(e.map(s=>[s.path.join("."),s.path])),r=[...n.keys()].sort().map(s=>ee("pkgs",...n.get(s)??[]));r.length>
0&&t.set(["environment","systemPackages"],ge(r))}function nC(e,t){let n=e.map(({that:r,message:s})=>xe({assertion:r,message:j(s)}));n.length>0&&t.set(["assertio\
ns"],ge(n))}function qb(e){let t=new aa;Gz(ct(e,"kernelParam"),t),Hz(ct(e,"module"),t),Xz(ct(e,"modprobe"),t),Wz(ct(e,"udev"),t),Jz(ct(e,"tmpfile"),t),Yz(ct(e,"\
member"),t),Qz(ct(e,"port"),t),eC(ct(e,"qemuConf"),t),tC(ct(e,"package"),t),nC(ct(e,"assertion"),t);let n=ct(e,"hook");if(n.length>0){let{path:s,value:o}=kb(n);
t.set(s,o)}for(let{path:s,value:o,comment:i}of ct(e,"option"))t.set(s,i?bi(i,o):o);return Xr(bi(rC,Lp({names:["config","lib","pkgs"],open:!0},t.expression())))}
var ct,Wr,Ub,Yl,rC,Kb=m(()=>{"use strict";Xy();Yy();eb();$b();Vb();Jl();Je();ct=(e,t)=>e.filter(n=>n.kind===t),Wr=e=>[...new Set(e)],Ub=e=>ge([...e].map(j)),Yl=
e=>j(e.map(t=>`${t}
`).join(""));rC=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To change it, chang\
e the spec and compile again."].join(`
`)});import{createHash as sC}from"node:crypto";function Gb(e,t){let{spec:n}=e,r=new Map,s={},o={};for(let u of _(n)){let{text:l,uuid:d,hash:f}=Uy(u,aC(u,e),e.attachments,
t);r.set(`domains/${u.name}.xml`,l),s[u.name]={uuid:d,hash:f}}for(let u of cC(n)){let{text:l,hash:d}=Ky(u);r.set(`networks/${u.name}.xml`,l),o[u.name]={hash:d}}
let i=iC(e),a=new Map([["module.nix",qb(i)],...r]);for(let u of i){let l=u.kind==="file"?e.attachments.get(u.from.join("/")):void 0;u.kind==="file"&&l&&a.set(u.
to,l)}let c={version:oC,vfioc:rr,host:n.host.name,inputs:e.read,files:Object.fromEntries([...a].map(([u,l])=>[u,uC(l)])),domains:s,networks:o};return a.set("man\
ifest.json",`${JSON.stringify(c,null,2)}
`),a}var oC,Ql,iC,aC,cC,uC,Hb=m(()=>{"use strict";Bs();qy();Gy();Kb();L();ao();oC=1,Ql=Wt,iC=({spec:e,facts:t})=>Ql.flatMap(n=>[...n.host?.(e,t)??[]]),aC=(e,{spec:t,
facts:n})=>Ql.flatMap(r=>[...r.domain?.(e,t,n)??[]]),cC=e=>Ql.flatMap(t=>[...t.networks?.(e)??[]]),uC=e=>sC("sha256").update(e).digest("hex")});var lC,Xb,Wb=m(()=>{"use strict";T();Ht();lC=lu({address:Pr,id:xi,driver:w(It()),iommuGroup:w(Q()),bootVga:w(Ln())}),Xb=lu({version:Sr(1),pci:Z(lC)})});function Yb(e){return e.length===0?Jb:ed(e)}function ed(e){let t=e.at(-1)??Jb;if(t.kind==="scalar")return t;if(t.kind==="list")return{...t,items:t.items.map(s=>ed(
[s]))};let n=new Map;for(let s of e.slice(e.findLastIndex(({kind:o})=>o!=="map")+1))if(s.kind==="map")for(let[o,{key:i,value:a}]of s.entries){let c=n.get(o);a.kind===
"scalar"&&a.value===null?n.delete(o):c?(c.key=i,c.values.push(a)):n.set(o,{key:i,values:[a]})}let r=new Map;for(let[s,{key:o,values:i}]of n)r.set(s,{key:o,value:ed(
i)});return{kind:"map",entries:r,span:t.span}}var Jb,Qb=m(()=>{"use strict";Jb={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}}});function tv(e){let t=dC.find(([o])=>o.test(e));if(t)return{problem:t[1],remedy:t[2]};let n=/^Plain value cannot start with (.*)$/s.exec(e)?.[1];if(n!==void 0)return{
problem:`a text without quotes cannot begin with ${n}`,remedy:"put the text in quotes"};let r="correct the text at this place or just before it",s=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.
exec(e)?.[1];return s!==void 0?{problem:`${Object.hasOwn(ev,s)?ev[s]:s} is not expected here`,remedy:r}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:r}}
var ev,dC,nv=m(()=>{"use strict";ev={alias:"an alias",anchor:"an anchor",comma:"a comma","block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-e\
nd":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map\
-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a text","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",
tag:"a tag"},dC=[[/^Missing closing/,"a text in quotes is not closed",'write the closing quote; inside single quotes a quote is written twice, inside double quo\
tes as \\"'],[/must end with a|sufficiently indented/,"a bracket or brace is not closed before this place","close it, and indent the lines up to where it is clo\
sed"],[/^Implicit keys .*single line/,"a line has no colon, or a key goes over several lines","write key: value, and see whether the line is indented wrongly"],
[/^Implicit map keys need/,"this key has no colon","write a colon and a space after it"],[/^Nested mappings/,"a map begins where a value already stands","put a \
text with a colon and a space in it in quotes, begin an inner map on a line of its own, and see whether the next line is indented wrongly"],[/^A block sequence may not/,
"a list stands where a key should","write the key first, and the list below it"],[/^Block collections are not allowed within/,"inside [ ] or { } a comma is miss\
ing, or a list or map has no brackets or braces of its own","set items apart by commas, and write inner lists and maps with brackets and braces"],[/^Block collection cannot start on same line/,
"the document begins on the line of its ---","begin it on a line of its own"],[/same column/,"this does not line up with what stands above it","let keys and ite\
ms of one level begin in the same column, and indent what belongs under them"],[/^Unexpected block-seq-ind/,"a list with dashes begins on the line of its key","\
begin it on the next line, or write it in brackets"],[/^Missing space after :/,"a space is missing after the colon","write a colon and a space"],[/^Missing ,/,"\
a comma or a colon is missing","set items apart by commas, and keys from values by a colon and a space"],[/^Unexpected (?:,|empty item)/,"a comma too many","rem\
ove it"],[/^Comments must be separated/,"a comment begins right after a value","write a space before #"],[/directives-end/,"a directive has no document after it",
"write --- on a line of its own after it, or remove it"],[/^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,"a name is missing her\
e","write a name after * or &, or put the text in quotes"],[/at most 1024 chars/,"a key is longer than 1024 characters","write a shorter key"],[/^Invalid escape sequence/,
"a backslash in double quotes begins no known escape","write \\\\ for a backslash, or use single quotes"]]});function fC(e){let t=new Map;return{report:(n,r,...s)=>{let o=(t.get(n)??0)+1;t.set(n,o),o<=ua&&e(n,r,...s)},failed:()=>t.size>0}}function td(e,t,n,r){let s=u=>r===
void 0?{name:t,text:u}:{name:t,text:u,options:r};if(e.length>Zt)return n("file-too-large",{file:t},{limit:Zt}),{source:s("")};let o=mC(e);if(typeof o!="string")
return n("file-not-utf8",{file:t},o),{source:s("")};let i=s(o),a=fC(n),c=pC(i,a.report);return c&&!a.failed()?{source:i,tree:c}:{source:i}}function mC(e){let t=o=>{
try{return new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(0,o),{stream:o<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);
let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;t(o)?n=o:r=o-1}let s=1;for(let o of e.subarray(0,n))o===10&&(s+=1);return{byte:n+1,line:s}}function pC(e,t){let n=(u,l)=>{
let d=Math.max(0,Math.min(u,e.text.length));return{source:e,start:d,end:Math.max(d,Math.min(l,e.text.length))}};if(hC(e.text,n,t))return;let r=[],s=new Map,o=yC(
e.text,n,r,s,t);if(!o)return;let i=xC(o,r,s,e.text.length);if(kC(r,n,t),r.length>0)return;let a=i?.contents;if(!a||M(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===
void 0)return{kind:"map",entries:new Map,span:n(0,0)};let c=new Wo(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind===
"list"?"a list":"a single value"})}function hC(e,t,n){let r=0;for(let s of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/g)){let o=`U+${s[0].charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0")}`;if(n("control-character",{span:t(s.index,s.index+1)},{character:o}),r+=1,r===ua)break}return r>0}function yC(e,t,n,r,s){let o=new br,
i=[],a=0,c=!1,u=l=>{if(l.type==="error")n.push({code:"UNEXPECTED_TOKEN",message:l.message,start:l.offset,end:l.offset+l.source.length});else if(l.type==="direct\
ive"&&!/^%YAML[ \t]+1\.2$/.test(l.source)){let d={span:t(l.offset,l.offset+l.source.length)};s("yaml-directive",d,{directive:Vt(l.source)})}else l.type==="docum\
ent"?(a+=1,a===1?i.push(l):s("several-documents",{span:t(l.offset,l.offset+3)})):i.push(l)};for(let l of new Dn().lex(e)){let d=o.offset;for(let g of o.next(l))
u(g);!c&&l.startsWith("!")&&!gC.has(l)&&s("unknown-tag",{span:t(d,d+l.length)},{tag:Vt(l)}),!c&&/^["']/.test(l)&&(l.length===1||!l.endsWith(l.charAt(0)))&&r.set(
d+l.length,d),c=l==="";let f=vC(o.stack);if(f){s("too-deeply-nested",{span:t(f.offset,f.offset+1)});return}if(a>1||n.length>=ua)return i}for(let l of o.end())u(
l);return i}function vC(e){return e.length>xt?e.filter(bC)[xt]:void 0}function wC(e){return typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.
source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function xC(e,t,n,r){let s=new gr({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"silent",version:"1.2"}),o=0;
Object.assign(s,{onError:(c,u,l,d)=>{if(d||u==="TAG_RESOLVE_FAILED")return;if(t.length>=ua)throw new ca;let[f,g]=wC(c),b=l.startsWith("Missing closing")?n.get(f):
void 0;t.push(b===void 0?{code:u,message:l,start:f,end:g}:{code:u,message:l,start:b,end:f})}});let a;try{for(let c of e){o=c.offset;for(let u of s.next(c))a??=u}
for(let c of s.end(!0,r))a??=c}catch(c){c instanceof ca||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:o,end:o+1})}return a}function kC(e,t,n){
let r=[...e].sort((s,o)=>s.start-o.start);for(let[s,{code:o,message:i,start:a,end:c}]of r.entries()){if(s>0&&r[s-1]?.start===a)continue;let u={span:t(a,c)};if(o===
"TAB_AS_INDENT")n("tab-indentation",u);else{let{problem:l,remedy:d}=tv(i);n("yaml-syntax",u,{problem:Vt(l),remedy:d})}}}var ua,ca,gC,bC,rv=m(()=>{"use strict";Ac();
nr();nv();Nc();ua=20;ca=class extends Error{};gC=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map","!!seq"]);bC=({type:e})=>e==="block-map"||e==="blo\
ck-seq"||e==="flow-collection"});var nd,sv,Js,rd=m(()=>{"use strict";R();nd=e=>{let t=e.map(n=>`'${String(n)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},sv=(e,t)=>[
e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].filter(n=>n!=="").join(" and "),Js={"unknown-key":p({severity:"error",about:"value",message:({key:e,
where:t})=>`'${e}' is no key of ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${nd([...t].sort())}`:"take it out",explain:"\
Every key of a spec has a meaning; a key that has none is an error, because a setting that is silently dropped looks as if it worked. Mostly it is a slip of the\
 pen, and the nearest known key is named.",example:{fails:`iommu: { ⟨passtrough: true }
`,passes:`iommu: { passthrough: true }
`}}),"missing-key":p({severity:"error",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`,explain:"A few keys h\
ave no sensible default, because guessing them would be guessing at your machine. They have to be written.",example:{fails:`vms: { win11: { ⟨memory: { hugepages\
: 1GiB } } }
`,passes:`vms: { win11: { memory: { size: 16GiB } } }
`}}),"wrong-type":p({severity:"error",about:"value",message:({expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e})=>`write ${e}`,explain:"\
The value is of another kind than the key takes: a text where a list belongs, a number where a text belongs. In YAML 1.2, yes, no, on and off are texts; true an\
d false are the booleans; a text of digits alone is a number unless it is quoted.",example:{fails:`host: { users: ⟨alex }
`,passes:`host: { users: [alex] }
`}}),"not-one-of":p({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${nd(t)}`,remedy:({nearest:e,values:t})=>e?`did you mean '${e}'\
?`:`write ${nd(t)}`,explain:"The key takes one of a few words, and this is none of them.",example:{fails:`host: { cpu: ⟨ryzen }
`,passes:`host: { cpu: amd }
`}}),"out-of-range":p({severity:"error",about:"value",message:({minimum:e,maximum:t,what:n})=>`${n} here is ${sv(e,t)}`,remedy:({minimum:e,maximum:t,what:n})=>`\
write ${n} of ${sv(e,t)}`,explain:"The number, or the length of the list or text, is outside the range that the program behind it takes.",example:{fails:`vms: {\
 win11: { memory: 4GiB, cpu: { cores: ⟨0 } } }
`,passes:`vms: { win11: { memory: 4GiB, cpu: { cores: 4 } } }
`}}),"invalid-value":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"write it in the form that the message shows",explain:"A text of the \
field (an address, an id, a size, a set of CPUs, a name, a path) that does not have the form it must have. The forms are those of lspci, libvirt, systemd and th\
e kernel.",example:{fails:`devices: { gpu: { functions: [⟨"0b:00.9"] } }
`,passes:`devices: { gpu: { functions: ["0b:00.1"] } }
`}}),"invalid-name":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another name",explain:"A key of a map that holds names (guests\
, devices, disks, networks) reaches libvirt, systemd or a file name, and has to be a name that they take.",example:{fails:`vms: { ⟨"my guest": { memory: 4GiB } \
}
`,passes:`vms: { my-guest: { memory: 4GiB } }
`}})}});function la(e){let t={};for(let{schema:n}of Wt){let r=n[e]??{};for(let[s,o]of Object.entries(r)){if(Object.hasOwn(t,s))throw new Error(`two features declare ${e}\
.${s}`);t[s]=o}}return t}var $C,_C,SC,da,sd=m(()=>{"use strict";T();Bs();ye();O();$C=C(la("host")),_C=C(la("device")),SC=C(la("vm")),da=C({version:Sr(1).check(y(
"The version of this format: 1.")),host:$C.check(y("The machine itself.")),devices:x(Se(Tt,_C),{}).check(y("What leaves the host: PCI devices by a name of your \
own.")),vms:x(Se(Ot,SC),{}).check(y("Who receives it: the guests, by their libvirt names.")),...la("root")})});function Ys(e){let t=ma(e);return t.innerType?Ys(t.innerType):t.type==="pipe"&&t.in?Ys(t.in):t.options?t.options.map(Ys).find(r=>ma(r).type==="object")??e:e}function AC(e,t){
let n=Ys(e);for(let r of t){let{shape:s,valueType:o,element:i}=ma(n),a=s?s[String(r)]:o??i;if(!a)return;n=Ys(a)}return n}function od(e){return e==null?"nothing":
Array.isArray(e)?"a list":typeof e=="boolean"?`'${e}'`:id[typeof e]??"a value"}function cd(e,t,n){let r=so(t),s=e.safeParse(r);if(s.success)return s.data;let o=new ad(
e,r,n);for(let i of s.error.issues)o.tell(i)}var ma,zC,id,fa,CC,ov,NC,ad,iv=m(()=>{"use strict";Cn();io();ma=e=>e._zod.def;zC=(e,t)=>{let n=AC(e,t);return n?Object.
keys(ma(n).shape??{}):[]},id={string:"a text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"\
nothing"};fa=(e,t)=>t.reduce((n,r)=>typeof n=="object"&&n!==null?n[r]:void 0,e),CC=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),ov=e=>e.
length===0?"a spec":`'${CC(e)}'`,NC=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),ad=class{schema;value;report;constructor(t,n,r){this.
schema=t,this.value=n,this.report=r}tell(t,n=[]){let r=[...n,...t.path];switch(t.code){case"unrecognized_keys":for(let s of t.keys){let o=zC(this.schema,r),i=o.
filter(a=>fa(this.value,[...r,a])===void 0);this.report("unknown-key",{path:[...r,s],on:"key"},{key:s,where:ov(r),nearest:Me(s,o),known:i})}return;case"invalid_\
type":this.#t(t.expected,r);return;case"invalid_value":this.#e(t.values,r);return;case"invalid_union":this.#n(t.errors,r);return;case"invalid_key":for(let s of t.
issues)this.report("invalid-name",{path:r,on:"key"},{problem:s.message});return;case"too_small":case"too_big":{let s=t.origin==="array"?"a list":t.origin==="str\
ing"?"a text":"a number";this.report("out-of-range",{path:r},t.code==="too_small"?{what:s,minimum:Number(t.minimum)}:{what:s,maximum:Number(t.maximum)});return}default:
this.report("invalid-value",{path:r},{problem:t.message??"this is not a valid value"})}}#t(t,n){let r=fa(this.value,n),s=n.at(-1);if(r===void 0&&s!==void 0){let o=n.
slice(0,-1);this.report("missing-key",{path:o,on:"key"},{key:String(s),where:ov(o)})}else this.report("wrong-type",{path:n},{expected:id[t]??t,found:od(r)})}#e(t,n){
let r=fa(this.value,n);if(r===void 0)return this.#t("string",n);if(typeof r=="object")return this.report("wrong-type",{path:n},{expected:"one word",found:od(r)});
let s=t.map(String);this.report("not-one-of",{path:n},{value:String(r),values:t,nearest:Me(String(r),s)})}#n(t,n){let r=t.find(u=>u.length>0&&!u.every(NC));if(r){
for(let u of r)this.tell(u,n);return}let s=fa(this.value,n);if(s===void 0)return this.#t("string",n);let o=t.flat(),i=o.flatMap(u=>u.code==="invalid_value"?u.values:
[]),a=o.flatMap(u=>u.code==="invalid_type"?[id[u.expected]??u.expected]:[]);if(i.length>0&&typeof s=="string")return this.report("not-one-of",{path:n},{value:s,
values:i,nearest:Me(s,i.map(String))});let c=[...new Set([...a,...i.map(u=>`'${String(u)}'`)])].join(" or ");this.report("wrong-type",{path:n},{expected:c,found:od(
s)})}}});var ud={};I(ud,{compile:()=>IC});function IC(e,t,n){let r=new lt,s=zd(t,n.cwd,r.reporter(tr)),{sources:o,tree:i}=OC(e,s,r,n.settings),a=d=>({diagnostics:r.sorted(
o),sources:o,failed:r.failed,...d&&!r.failed?{files:d}:{}});if(!i||r.failed)return a();r.document=i;let c=cd(da,i,r.reporter(Js));if(!c)return a();let u=TC(c,i,
s,r),l=u.facts;for(let{rules:d,codes:f}of Wt)d?.(c,r.reporter(f),l);return r.failed?a():a(Gb({spec:c,facts:l,attachments:u.attachments,read:s.read},r))}function OC(e,t,n,r){
let s=n.reporter(tr),o=[],i=[],a=e.map(c=>({name:c,option:void 0}));r!==void 0&&a.push({name:r,option:PC});for(let{name:c,option:u}of a){let l=t.readInput(c);if(!l)
continue;let{source:d,tree:f}=td(l.bytes,l.name,s,u);o.push(d),f&&i.push(f)}return i.length===a.length&&i.length>0?{sources:o,tree:Yb(i)}:{sources:o}}function TC(e,t,n,r){
let s=new Map,o=(d,f,g)=>n.readBeside(f,oo(t,d).source,{path:d},g);for(let{files:d}of Wt)for(let{path:f,name:g,limit:b}of d?.(e)??[]){let v=o(f,g,b);v&&s.set(f.
join("/"),v)}let i=["host","facts"],a=e.host.facts===void 0?void 0:o(i,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:s};let c=new lt,{tree:u}=td(
a,e.host.facts,c.reporter(tr));u&&(c.document=u);let l=u&&cd(Xb,u,c.reporter(Js));for(let d of c.sorted())r.adopt(d);return l?{attachments:s,facts:l}:{attachments:s}}
var PC,ld=m(()=>{"use strict";Hb();Wb();Bs();nr();R();Ca();Qb();io();rv();rd();sd();iv();PC="virtualisation.vfio.settings"});import{createHash as DC}from"node:crypto";function uv(e){let t;try{t=JSON.parse(e)}catch{return}if(!cv(t)||t.version!==MC||!cv(t.files))return;let n=new Map;for(let[
r,s]of Object.entries(t.files)){if(typeof s!="string"||!/^[0-9a-f]{64}$/.test(s)||!Qs(r))return;n.set(r,s)}return n}var zn,MC,wt,Qs,cv,eo=m(()=>{"use strict";zn=
"manifest.json",MC=1,wt=e=>DC("sha256").update(e).digest("hex"),Qs=e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),cv=e=>typeof e=="objec\
t"&&e!==null&&!Array.isArray(e)});import{join as dd}from"node:path";function RC(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([n,
r])=>Qs(n)&&Array.isArray(r)))}catch{return{}}}function ga(e,t){let n=new Map,r=(c,u)=>{n.set(c,new Set([...n.get(c)??[],...u]))},s=dd(e,zn);if(t.kind(s)==="fil\
e"){let c=pa(t.read(s)),u=uv(c);for(let[l,d]of u??[])r(l,[d]);u&&r(zn,[wt(c)])}let o=dd(e,Yn),i=t.kind(o)==="directory",a=dd(o,to);if(i&&t.kind(a)==="file")for(let[
c,u]of Object.entries(RC(pa(t.read(a)))))r(c,u);return{ours:n,interrupted:i}}function Qn(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,r+1).join(
"/"))}function ya(e,t,n){try{return n()}catch(r){if(!Yr(r))throw r;t("output-unreadable",{file:r.path??e},{reason:co(r)});return}}function ba(e,t,n){let r=t.target(
e);return r===void 0||r==="directory"?!0:(n("output-not-a-directory",{file:e}),!1)}var Yn,to,ha,pa,va=m(()=>{"use strict";uo();eo();Yn=".vfioc-tmp",to="journal.\
json",ha={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},pa=e=>Buffer.from(e).toString("utf8")});var lv={};I(lv,{checkOutput:()=>FC});import{join as fd}from"node:path";function LC(e,t){if(typeof e!="string")return;let[n,r]=[e.split(`
`),pa(t).split(`
`)],s=n.findIndex((o,i)=>o!==r[i]);return(s<0?n.length:s)+1}function FC(e,t,n,r,s){ya(e,s,()=>{if(ba(e,r,s)){for(let[o,i]of t){let a=fd(e,o),u=Qn(o).every(l=>r.
kind(fd(e,l))==="directory")?r.kind(a):void 0;if(u===void 0)s("output-missing",{file:a},{command:n});else if(u!=="file")s("output-differs",{file:a},{command:n,line:void 0});else{
let l=r.read(a);wt(l)!==wt(i)&&s("output-differs",{file:a},{command:n,line:LC(i,l)})}}for(let o of[...ga(e,r).ours.keys()].sort()){let i=fd(e,o);!t.has(o)&&r.target(
i)==="file"&&s("output-stale",{file:i},{command:n})}}})}var dv=m(()=>{"use strict";va();eo()});import{join as Jr}from"node:path";function fv(e,t,n,r,s){let o=new md(e,r,n,s);o.staging();for(let[i,a]of t)o.write(i,a);for(let i of[...o.plan.before.ours.keys()].
sort())t.has(i)||o.remove(i);return o.clear?o.plan:void 0}var md,mv=m(()=>{"use strict";va();eo();md=class{plan;#t=!1;#e;#n;#r;#o;constructor(t,n,r,s){this.#e=t,
this.#n=n,this.#r=r,this.#o=s,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:ga(t,n)}}get clear(){return!this.#t}#s(...t){this.#t=!0,this.#o(...t)}#c(t){
for(let n of Qn(t)){let r=this.#n.kind(Jr(this.#e,n));if(r===void 0)return!1;if(r!=="directory"){if(this.#r)this.plan.clear.add(n);else{let s=ha[r],o={file:Jr(this.#e,
n)};this.#s("output-in-the-way",o,{found:s,needed:"a directory",force:!0})}return!1}}return!0}staging(){let t=Jr(this.#e,Yn),n=this.#n.kind(t);n===void 0||n==="\
directory"||this.#s("output-in-the-way",{file:t},{found:ha[n],needed:"a directory",force:!1})}write(t,n){if(!Qs(t))throw new Error(`${t} leads out of the output\
 directory`);let r=Jr(this.#e,t),s=this.#c(t)?this.#n.kind(r):void 0;if(s==="file"){let o=wt(this.#n.read(r));if(o===wt(n)){this.plan.unchanged.push(t);return}let i=this.
plan.before.ours.get(t);!this.#r&&!i?.has(o)&&(i&&t!==zn?this.#s("output-edited",{file:r},{what:"overwritten"}):this.#s("output-foreign",{file:r}))}else if(s!==
void 0&&(s==="directory"||!this.#r)){let o=ha[s];this.#s("output-in-the-way",{file:r},{found:o,needed:"a file",force:s!=="directory"})}this.plan.write.push(t)}remove(t){
let n=Jr(this.#e,t);if(Qn(t).some(s=>this.#n.kind(Jr(this.#e,s))!=="directory")||this.#n.kind(n)!=="file")return;!this.plan.before.ours.get(t)?.has(wt(this.#n.read(
n)))&&!this.#r&&this.#s("output-edited",{file:n},{what:"removed"}),this.plan.remove.push(t)}}});var pv={};I(pv,{writeOutput:()=>ZC});import{dirname as BC,join as et}from"node:path";function ZC(e,t,n,r,s){let o=ya(e,s,()=>ba(e,r,s)?fv(e,t,n,r,s):void 0);if(!o)
return;let{write:i,remove:a,unchanged:c}=o;if(i.length>0||a.length>0||o.before.interrupted){let u=new pd(e,r,o,t);try{u.run()}catch(l){if(!Yr(l))throw l;u.begun||
u.undo(),s("output-unwritable",{file:et(e,u.at)},{reason:co(l),begun:u.begun});return}}return{written:i,removed:a,unchanged:c}}var pd,hv=m(()=>{"use strict";uo();
va();eo();mv();pd=class{at="";begun=!1;#t;#e;#n;#r;constructor(t,n,r,s){this.#t=t,this.#e=n,this.#n=r,this.#r=s}#o=t=>et(this.#t,Yn,String(t));run(){let{write:t,
remove:n,clear:r}=this.#n;this.#s(),this.begun=!0;for(let i of r)this.at=i,this.#e.remove(et(this.#t,i));let s=t.indexOf(zn);for(let[i,a]of t.entries())i!==s&&this.#i(
i,a);for(let i of n)this.at=i,this.#e.remove(et(this.#t,i));let o=[...this.#n.before.ours.keys()].flatMap(Qn);for(let i of[...new Set(o)].sort().reverse())this.#u(
i);s>=0&&this.#i(s,zn),this.at="",this.#d()}#s(){let t=et(this.#t,Yn);this.at="",this.#e.makeDirectory(t);for(let r of this.#e.list(t))r!==to&&this.#e.remove(et(
t,r));for(let[r,s]of this.#n.write.entries())this.at=s,this.#e.create(this.#o(r),this.#r.get(s)??"");this.at="";let n=et(t,`${to}.new`);this.#e.create(n,this.#c()),
this.#e.rename(n,et(t,to))}#c(){let t=new Map([...this.#n.before.ours].map(([n,r])=>[n,[...r]]));for(let n of this.#n.write){let r=wt(this.#r.get(n)??"");t.set(
n,[...new Set([...t.get(n)??[],r])])}return`${JSON.stringify(Object.fromEntries(t))}
`}#i(t,n){this.at=n,n.includes("/")&&this.#e.makeDirectory(et(this.#t,BC(n))),this.#e.rename(this.#o(t),et(this.#t,n))}#u(t){this.at=t;let n=et(this.#t,t);this.#e.
kind(n)==="directory"&&this.#e.list(n).length===0&&this.#e.removeDirectory(n)}#d(){let t=et(this.#t,Yn);for(let n of this.#e.list(t))this.#e.remove(et(t,n));this.#e.
removeDirectory(t)}undo(){try{this.#n.before.interrupted||this.#d()}catch(t){if(!Yr(t))throw t}}}});var yv={};I(yv,{account:()=>VC});import{join as wa}from"node:path";function VC(e,{written:t,removed:n,unchanged:r}){let s=[...t.map(i=>`wrote ${wa(e,i)}`),...n.
map(i=>`removed ${wa(e,i)}`)];if(s.length===0)return`${e} is up to date: ${r.length} files
`;let o=UC(e,t);return`${[...s,...o.length>0?["","next:",...o.map(i=>`  ${i}`)]:[]].join(`
`)}
`}function UC(e,t){let n=s=>t.filter(o=>o.startsWith(`${s}/`)),r=[];t.includes("module.nix")&&r.push(`add the module to the host's NixOS configuration: imports \
= [ ${jC(wa(e,"module.nix"))} ];`,"rebuild and reboot: sudo nixos-rebuild boot && sudo reboot");for(let s of n("networks"))r.push(gv("net-define",e,s));for(let s of n(
"domains"))r.push(gv("define",e,s));return r}var jC,gv,bv=m(()=>{"use strict";Nn();jC=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;gv=(e,t,n)=>`virsh -c q\
emu:///system ${e} ${lo(wa(t,n))}`});var kv={};I(kv,{codeNamed:()=>HC,codeNames:()=>XC});function XC(){let e=xv.flatMap(n=>Object.keys(n)).sort(),t=e.find((n,r)=>n===e[r-1]);if(t)throw new Error(`t\
wo codes are called ${t}`);return e}var xv,HC,$v=m(()=>{"use strict";Nn();Bs();ul();rd();nr();xv=[tr,Js,Vi,kt,...Wt.map(e=>e.codes)],HC=e=>xv.find(t=>Object.hasOwn(
t,e))?.[e]});var Cv={};I(Cv,{jsonSchema:()=>zv,printJsonSchema:()=>n1});function zv(){let{$schema:e,...t}=cu(da,{io:"input"});return{$schema:e,$id:"urn:vfioc:host:1",title:"\
vfioc host spec",description:"A machine, the PCI devices that leave it, and the guests that receive them.",...t}}var n1,Nv=m(()=>{"use strict";T();sd();n1=()=>`${JSON.
stringify(zv(),null,2)}
`});Ca();ao();uo();R();Cn();ao();Cn();Nn();import{parseArgs as ww}from"node:util";var Pa={help:{short:"h",help:"show this help"},version:{help:"show the version"}},Ia=e=>({...e.flags,...Pa});function Dd(e,t,n){
let r=`vfioc ${e.name}`,s=Ia(e),{tokens:o}=ww({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(s).map(([u,{value:l,
short:d}])=>[u,{type:l===void 0?"boolean":"string",...d&&{short:d}}]))}),i=n.reporter(kt),a=[],c=new Map;for(let u of o){if(u.kind==="positional"&&a.push(u.value),
u.kind!=="option")continue;let l=Object.hasOwn(s,u.name)?s[u.name]:void 0;if(l)c.has(u.name)?i("repeated-flag","call",{flag:u.rawName}):(c.set(u.name,u.value??""),
xw(u.rawName,u.value,l,i));else{let d=Me(u.name,Object.keys(s));i("unknown-flag","call",{flag:u.rawName,command:r,nearest:d&&`--${d}`})}}for(let[u,l]of e.conflicts??
[])c.has(u)&&c.has(l)&&i("conflicting-flags","call",{one:`--${u}`,other:`--${l}`});if(!c.has("help")&&!c.has("version")){let{least:u,most:l,name:d,unless:f}=e.arguments;
a.length>=u||f!==void 0&&c.has(f)||i("missing-argument","call",{command:r,name:d});for(let b of a.slice(l))i("needless-argument","call",{command:r,word:b})}return n.
failed?void 0:{arguments:a,flags:c}}function xw(e,t,n,r){n.value===void 0?t!==void 0&&r("needless-flag-value","call",{flag:e}):t===void 0||t===""?r("missing-fla\
g-value","call",{flag:e,value:n.value}):n.choices&&!n.choices.includes(t)&&r("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}var sr=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{let n=t.codePointAt(0)??0;return n<
256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Md=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),
kw=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],
[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],Rd=e=>e>=4352&&kw.some(([t,n])=>e>=t&&e<=n);Nc();function Xf(e,t){let n=new Ic;switch(t.format){case"json":return`${JSON.stringify(e.map(r=>Xw(r,n)),null,2)}
`;case"github":return e.map(r=>`${Ww(r,n)}
`).join("");case"text":return Yw(e,t,n)}}var Ic=class{#t=new Map;#e;of(t){let n=this.#t.get(t);if(n)return n;let r=zc(t.text);return this.#t.set(t,r),r}text(t,n){
let r=this.of(t),s=r[n]??0,o=t.text.slice(s,r[n+1]??t.text.length);return{start:s,text:o.replace(/\r?\n$/,"")}}position({span:t}){if(!t)return;let n=o=>{let i=Cc(
this.of(t.source),o),a=this.of(t.source)[i]??0;return{line:i+1,column:this.#n(t.source,a,o)}},r=n(t.start),s=n(t.end);return{...r,endLine:s.line,endColumn:s.column}}#n(t,n,r){
let s=this.#e,o=s?.source===t&&s.start===n&&s.offset<=r?s:{offset:n,count:0},i=o.count+Hw(t.text,o.offset,r);return this.#e={source:t,start:n,offset:r,count:i},
i+1}};function Hw(e,t,n){let r=0;for(let s=t;s<n;r+=1)s+=(e.codePointAt(s)??0)>65535?2:1;return r}function Wf(e,t){let n=new Set(["if","then","else","assert","w\
ith","let","in","rec","inherit","or"]),r=s=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(s)&&!n.has(s)?s:`"${s.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,o=>({"\
\n":"\\n","\r":"\\r"})[o]??"\\t")}"`;return t.reduce((s,o)=>typeof o=="number"?`${s}[${o}]`:`${s}.${r(o)}`,e)}function Jf(e,t){let n=e.span?.source;return n?.options!==
void 0?Wf(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function Xw(e,t){let{code:n,severity:r,message:s,remedy:o,path:i}=e,a={code:n,
severity:r,message:s,remedy:o},c=e.span?.source.options;if(c!==void 0)return{...a,option:Wf(c,i??[]),path:i??[]};let u=e.span?.source.name??e.file;return{...a,...u===
void 0?{}:{file:u},...t.position(e),...i===void 0?{}:{path:i}}}function Ww(e,t){let n=t.position(e),r=e.span?.source.options!==void 0,s={},o=r?void 0:e.span?.source.
name??e.file;o!==void 0&&(s.file=o),n&&!r&&(s.line=n.line,s.col=n.column,s.endLine=n.endLine,n.endLine===n.line&&(s.endColumn=Math.max(n.column,n.endColumn-1))),
s.title=e.code;let i=Object.entries(s).map(([c,u])=>`${c}=${Jw(String(u))}`),a=`${r?`${Jf(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${Yf(a)}`}var Yf=e=>e.split(`
`).map(sr).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),Jw=e=>Yf(e).replaceAll(":","%3A").replaceAll(",","%2C"),Kf={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function Yw(e,{colour:t,width:n=100},r){if(e.length===
0)return"";let s=(i,a)=>t?`${i}${a}\x1B[0m`:a,o=[];for(let i of e){let a=r.position(i),c=Jf(i,a),u=s(Kf[i.severity],`${i.severity}[${i.code}]`);if(o.push(`${c===
""?"":`${s("\x1B[1m",sr(c))}: `}${u}: ${sr(i.message)}`),a&&i.span?.source.options===void 0){let[l,d]=ex(i,r,a,Math.max(n-2,20));o.push(`  ${l}`,`  ${d.replace(
/\^~*/,f=>s(Kf[i.severity],f))}`)}o.push(`  ${s("\x1B[36m","help")}: ${sr(i.remedy)}`)}return o.push("",Qw(e)),`${o.join(`
`)}
`}function Qw(e){let t=n=>{let r=e.filter(s=>s.severity===n).length;return r===0?"":`${r} ${n}${r===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!=="").
join(", ")}function Pc(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};let n=sr(t);if(n!==t)return{text:n,width:[...n].length};let r=t.codePointAt(
0)??0;return{text:t,width:Md(r)?0:Rd(r)?2:1}})}function ex(e,t,n,r){if(!e.span)return["",""];let{source:s,start:o,end:i}=e.span,a=t.text(s,n.line-1),c=Math.min(
o-a.start,a.text.length),u=Math.max(c,Math.min(i-a.start,a.text.length)),l=Gf(a.text,Math.max(0,c-2*r)),d=Gf(a.text,Math.min(a.text.length,c+2*r)),f=Pc(a.text.slice(
l,c)),g=Pc(a.text.slice(c,d)),b=Pc(a.text.slice(c,Math.min(u,d))).length,k=[...f,...g].reduce(($,re)=>$+re.width,0)<=r&&l===0&&d===a.text.length?r:r-2,S=Hf(f.toReversed(),
k===r?r:Math.floor(k/2)).toReversed(),E=S.reduce(($,re)=>$+re.width,0),q=Hf(g,k-E),K=S.length<f.length||l>0?"…":"",te=q.length<g.length||d<a.text.length?"…":
"",F=$=>$.map(re=>re.text).join(""),ke=q.slice(0,b).reduce(($,re)=>$+re.width,0);return[`${K}${F(S)}${F(q)}${te}`,`${" ".repeat(E+K.length)}^${"~".repeat(Math.max(
0,ke-1))}`]}function Gf(e,t){let n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function Hf(e,t){let n=0,r=e.findIndex(s=>(n+=s.width,n>t));return e.slice(
0,r===-1?e.length:r)}var je={done:0,inputWrong:1,callWrong:2,fileFailed:3};var Jo={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are written: text, json or github (workflow commands); text if not given"},Yo=e=>e.
flags.get("format")??"text";function fn(e,t,n){let{colour:r,width:s}=n,o=Xf(e,{format:t,colour:r,...s!==void 0&&{width:s}});o!==""&&n.stderr(o)}var tx=new Set([
"file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function nx(e){return e.span?je.inputWrong:e.file===void 0?je.callWrong:tx.has(
e.code)?je.inputWrong:je.fileFailed}function mn(e){let t=new Set(e.filter(({severity:r})=>r==="error").map(nx));return[je.callWrong,je.fileFailed,je.inputWrong].
find(r=>t.has(r))??je.done}var Qo={value:"FILE",help:"JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in it are told at option paths"};function ei(e,{cwd:t}){
let n=e.flags.get("settings");return{cwd:t,...n===void 0?{}:{settings:n}}}var ti=e=>{let t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(
" ")};var av={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--format FORMAT]",description:["Reads and checks as compile does, and writes nothin\
g. Diagnostics go to standard error: the place, the line, what is wrong and what to do. vfioc explain CODE tells more about each."],flags:{settings:Qo,format:Jo},
arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:EC};async function EC(e,t){let{compile:n}=await Promise.resolve().then(()=>(ld(),ud)),
{diagnostics:r,failed:s}=n(e.arguments,t.files,ei(e,t)),o=Yo(e);return fn(r,o,t),!s&&o==="text"&&t.stdout(`${ti(e)}: no error${r.length>0?", but see the warning\
s":""}
`),mn(r)}Nn();R();Nn();var vv="vfio",wv={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${vv} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:Qo,format:Jo},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:qC};async function qC(e,t){let{compile:n}=await Promise.resolve().then(()=>(ld(),ud)),{files:r,diagnostics:s}=n(
e.arguments,t.files,ei(e,t)),o=new lt,i=e.flags.get("output")??vv,a=r&&await KC(r,i,e,t,o),c=[...s,...o.sorted()];return fn(c,Yo(e),t),a!==void 0&&t.stdout(a),mn(
c)}async function KC(e,t,n,{disk:r},s){let o=s.reporter(kt);if(n.flags.has("check")){let{checkOutput:u}=await Promise.resolve().then(()=>(dv(),lv));return u(t,e,
GC(n),r,o),s.failed?void 0:`${t} is what ${ti(n)} compiles to
`}let{writeOutput:i}=await Promise.resolve().then(()=>(hv(),pv)),a=i(t,e,n.flags.has("force"),r,o);if(!a)return;let{account:c}=await Promise.resolve().then(()=>(bv(),yv));
return c(t,a)}function GC(e){let t=e.flags.get("output"),n=e.flags.get("settings");return["vfioc","compile",...e.arguments,...n===void 0?[]:["--settings",n],...t===
void 0?[]:["-o",t]].map(lo).join(" ")}R();Cn();Nn();function no(e,t=80){let n=Math.min(t,80),r=[],s="";for(let o of e.split(/\s+/))s!==""&&s.length+1+o.length>n?(r.push(s),s=o):s=s===""?o:`${s} ${o}`;return[...r,
s].join(`
`)}var hd=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`);var _v={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example tha\
t fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:WC};async function WC(e,t){let{codeNamed:n,codeNames:r}=await Promise.resolve().then(()=>($v(),kv)),[s]=e.arguments;if(s===void 0)
return t.stdout(`${r().join(`
`)}
`),je.done;let o=n(s);if(o)return t.stdout(YC(s,o,t.width)),je.done;let i=new lt;return i.reporter(kt)("unknown-code","call",{word:s,nearest:Me(s,r())}),fn(i.sorted(),
"text",t),mn(i.sorted())}var JC={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function YC(e,t,n){let s=[`${e}: ${t.severity==="error"?
"an error":"a warning"} about ${JC[t.about]}`,no(t.explain,n)];return t.example&&s.push(`Fails:

${hd(QC(t.example.fails))}`,`Passes:

${hd(t.example.passes)}`),`${s.map(o=>o.trimEnd()).join(`

`)}
`}function QC(e){return e.split(`
`).flatMap(t=>{let n=t.indexOf(_a);return n<0?[t]:[t.replace(_a,""),`${" ".repeat(n)}^`]}).join(`
`)}function gd(e,t){let n=Math.max(...e.map(([s])=>s.length))+4,r=Math.max(20,(t??80)-n);return e.map(([s,o])=>no(o,r).split(`
`).map((a,c)=>`${(c===0?`  ${s}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var e1=([e,{short:t,value:n,help:r}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,r],Sv=(e,t)=>e.map(n=>n.startsWith(" ")?n:no(n,t)).join(`

`),t1=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],Av=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",Sv(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${gd([...e.map(({name:n,summary:r})=>[n,r]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${gd(t1,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,yd=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,Sv(e.description,t),`Flags:
${gd(Object.entries(Ia(e)).map(e1),t)}`].join(`

`)}
`;var Pv={name:"schema",summary:"print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # ya\
ml-language-server: $schema=./host.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},
arguments:{name:"nothing",least:0,most:0},run:r1};async function r1(e,t){let{printJsonSchema:n}=await Promise.resolve().then(()=>(Nv(),Cv));return t.stdout(n()),
je.done}var bd=[wv,av,_v,Pv],Ov=e=>bd.find(({name:t})=>t===e);async function Tv(e,t){let n=new lt,r=n.reporter(kt),[s,...o]=e,i=s===void 0?void 0:Ov(s);if(i){let a=Dd(i,
o,n);if(a?.flags.has("help"))t.stdout(yd(i,t.width));else if(a?.flags.has("version"))Iv(t);else if(a)return i.run(a,t)}else s==="help"||s==="--help"||s==="-h"?s1(
o,t,r):s==="--version"?Iv(t):Ev(s,r);return fn(n.sorted(),"text",t),mn(n.sorted())}var Iv=({stdout:e})=>e(`vfioc ${rr}
`);function s1(e,{stdout:t,width:n},r){let[s]=e.filter(i=>!i.startsWith("-")),o=s===void 0?void 0:Ov(s);s!==void 0&&!o?Ev(s,r):t(o?yd(o,n):Av(bd,n))}function Ev(e,t){
let n=bd.map(({name:r})=>r);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){let r=Me(e.replace(/^-+/,""),Object.keys(Pa));t("unkno\
wn-flag","call",{flag:e,command:"vfioc",nearest:r&&`--${r}`})}else t("unknown-command","call",{word:e,nearest:Me(e,n)})}import{fstatSync as o1,writeSync as i1}from"node:fs";var Dv=e=>e instanceof Error&&"code"in e?e.code:void 0;function xa(e,t){let n=Buffer.from(t);for(;n.length>
0;)try{n=n.subarray(i1(e,n))}catch(r){if(Dv(r)==="EPIPE")return;if(Dv(r)!=="EAGAIN")throw r;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function a1(e){
try{return o1(e).isCharacterDevice()}catch{return!1}}function vd(e){if(!a1(e))return;let{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>
0?n:80}:void 0}var c1=70,{argv:u1,env:Mv}=process,Lv=vd(2),Rv=(Lv??vd(1))?.columns;try{process.exitCode=await Tv(u1.slice(2),{stdout:e=>xa(1,e),stderr:e=>xa(2,e),colour:Lv!==void 0&&
!Mv.NO_COLOR&&Mv.TERM!=="dumb",...Rv!==void 0&&{width:Rv},cwd:process.cwd(),files:Cd,disk:Ed})}catch(e){let t=e instanceof Error?e.message:String(e);xa(2,`vfioc\
 ${rr}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=c1}
