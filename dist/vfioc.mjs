#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md
var rw=Object.create;var Pa=Object.defineProperty;var sw=Object.getOwnPropertyDescriptor;var ow=Object.getOwnPropertyNames;var iw=Object.getPrototypeOf,aw=Object.prototype.hasOwnProperty;var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ao=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},I=(e,t)=>{for(var n in t)Pa(e,n,{get:t[n],enumerable:!0})},cw=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of ow(t))!aw.call(e,s)&&s!==n&&Pa(e,s,{get:()=>t[s],enumerable:!(r=sw(t,s))||r.enumerable});return e};var lw=(e,t,n)=>(n=e!=null?rw(iw(e)):{},cw(t||!e||!e.__esModule?Pa(n,"default",{value:e,enumerable:!0}):n,e));function co(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(co);case"map":{let t=Object.create(null);for(let n of[...e.entries.keys()].
sort()){let r=e.entries.get(n);r&&(t[n]=co(r.value))}return t}}}function uw(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t==
"number"){let n=e.items[t];return n&&{value:n}}}function lo(e,t,n="value"){let r={value:e};for(let s of t){let o=uw(r.value,s);if(!o)return r.key??dw(r.value);r=
o}return n==="key"&&r.key?r.key:r.value.span}function dw(e){if(e.kind==="map")for(let t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var uo=m(
()=>{"use strict"});var p,Ia,dt,L=m(()=>{"use strict";uo();p=e=>e,Ia="\u27E8",dt=class{#t=[];#e=new Set;#n;set document(t){this.#n=t}reporter(t){return(n,r,...[s])=>{let o=t[n];if(!o)
throw new Error(`no code is called ${n}`);this.#o({code:n,severity:o.severity,message:o.message(s??{}),remedy:o.remedy(s??{}),...this.#r(r)})}}adopt(t){this.#o(
t)}#r(t){if(t==="call")return{};if("file"in t)return{file:t.file};if("span"in t)return t.path?{span:t.span,path:t.path}:{span:t.span};if(!this.#n)throw new Error(
"a path was reported before a document was read");return{path:t.path,span:lo(this.#n,t.path,t.on)}}#o(t){let n=`${t.code}\0${t.message}\0${t.span?.source.name}\0${t.
span?.start}\0${t.path?.join("\0")}\0${t.file}`;this.#e.has(n)||(this.#e.add(n),this.#t.push(t))}get failed(){return this.#t.some(t=>t.severity==="error")}sorted(t=[]){
let n=r=>r.span?t.indexOf(r.span.source):-1;return[...this.#t].sort((r,s)=>n(r)-n(s)||(r.span?.start??-1)-(s.span?.start??-1))}}});var Ut,$t,Oa,Pd,fw,sr,or=m(()=>{"use strict";L();Ut=1048576,$t=64,Oa=1e4,Pd=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,fw=e=>JSON.stringify(e),sr={"yaml-s\
yntax":p({severity:"error",about:"value",message:({problem:e})=>`this is not valid YAML: ${e}`,remedy:({remedy:e})=>e,explain:"A spec is YAML 1.2 (https://yaml.\
org/spec/1.2.2/) or JSON, which is part of it. The text breaks the rules of the language at this place, or made them impossible to follow a little before it. At\
 most 20 such places are shown.",example:{fails:`iommu: { passthrough: true
\u27E8kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"tab-indentation":p({severity:"error",about:"value",message:()=>"a tab is used as indentation",remedy:()=>"indent with spaces, two for each level",explain:"\
YAML forbids tabs as indentation, since editors disagree about how wide they are (https://yaml.org/spec/1.2.2/#61-indentation-spaces). Tabs elsewhere are fine.",
example:{fails:`iommu:
\u27E8	passthrough: true
`,passes:`iommu:
  passthrough: true
`}}),"control-character":p({severity:"error",about:"value",message:({character:e})=>`the control character ${e} stands in the text`,remedy:()=>"remove it, or sa\
ve the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits",explain:"YAML allows no control characters but tab\
, line feed and carriage return with line feed (https://yaml.org/spec/1.2.2/#51-character-set). They come from files saved as UTF-16 or with the line ends of ol\
d systems, and cannot be seen in an editor.",example:{fails:`kernel: { params: ["quiet\u27E8\0"] }
`,passes:`kernel: { params: ["quiet"] }
`}}),"too-deeply-nested":p({severity:"error",about:"value",message:()=>`maps and lists stand more than ${$t} deep inside one another`,remedy:()=>"write it flatt\
er; no part of a spec needs such depth",explain:`Reading stops at ${$t} levels, so that no text can exhaust the memory of the machine that reads it.`,example:{fails:`\
kernel: { params: ${"[".repeat($t-2)}\u27E8[${"]".repeat($t-1)} }
`,passes:`kernel: { params: [] }
`}}),"several-documents":p({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one document in a file; give several fil\
es on the command line to merge them",explain:"YAML can hold several documents in one file, set apart by ---. Which of them is the spec would be a guess.",example:{
fails:`iommu: { passthrough: true }
\u27E8---
kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"yaml-directive":p({severity:"error",about:"value",message:({directive:e})=>`the directive ${e} is not supported`,remedy:()=>"remove the line; a spec is re\
ad as YAML 1.2",explain:"%YAML 1.1 would make yes, no, on and off mean true and false, and %TAG would rename tags. A spec must mean the same wherever it is read\
, so only %YAML 1.2 is taken.",example:{fails:`\u27E8%YAML 1.1
---
iommu: { passthrough: true }
`,passes:`%YAML 1.2
---
iommu: { passthrough: true }
`}}),"unknown-tag":p({severity:"error",about:"value",message:({tag:e})=>`the tag ${e} is not known`,remedy:()=>"remove the tag; a text that begins with ! goes i\
n quotes",explain:"A tag says what type a value has. A spec knows the types of its fields itself, and reads no types but those of YAML's core schema (https://ya\
ml.org/spec/1.2.2/#103-core-schema).",example:{fails:`iommu: { passthrough: \u27E8!flag true }
`,passes:`iommu: { passthrough: true }
`}}),"tag-changes-value":p({severity:"error",about:"value",message:({tag:e,kind:t})=>`the tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in q\
uotes and a number, true or false without",explain:"A tag of the core schema is taken where it says what the value is without it. Where it would turn one type i\
nto another, the value is better written as what it is meant to be.",example:{fails:`host: { name: !!str \u27E88 }
`,passes:`host: { name: !!str box }
`}}),"unknown-alias":p({severity:"error",about:"value",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`wr\
ite &${e} before the value that is meant, above this line, or put the text in quotes`,explain:"An alias repeats the value that carries an anchor of the same nam\
e, and that value must be complete before the alias (https://yaml.org/spec/1.2.2/#71-alias-nodes). An alias cannot stand inside its own anchor.",example:{fails:`\
host: { users: [\u27E8*admin] }
`,passes:`host: { name: &name box, users: [*name] }
`}}),"alias-expansion":p({severity:"error",about:"value",message:()=>`aliases repeat more than ${Oa} values, or nest them more than ${$t} deep`,remedy:()=>"use \
fewer aliases, or write the values out",explain:"Aliases of aliases can turn a few lines into more values than any memory holds. What they may repeat is bounded\
; anchors that no alias refers to cost nothing and are not counted.",example:{fails:`a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, \u27E8*c]
`,passes:`kernel: { params: [&quiet quiet, *quiet] }
`}}),"merge-key":p({severity:"error",about:"value",message:()=>"the merge key << is not part of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value b\
y an alias, or put the common part in a file of its own and give both files",explain:"YAML 1.1 had << to take over the keys of another map; YAML 1.2 dropped it.\
 Several files on the command line are merged from left to right instead: maps deeply, lists and scalars replaced.",example:{fails:`iommu: { \u27E8<<: { passthrough:\
 true } }
`,passes:`iommu: { passthrough: true }
`}}),"key-not-text":p({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name b\
efore the colon":`put the key in quotes: ${fw(e)}`,explain:"Keys of a spec are names. YAML reads 8, true and null as other types, and allows lists and maps as k\
eys; a name that looks like one of them goes in quotes.",example:{fails:`networks: { \u27E88: { type: nat } }
`,passes:`networks: { "8": { type: nat } }
`}}),"reserved-key":p({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"choose another name",explain:"Programs writte\
n in JavaScript, this one among them, give the names __proto__, constructor and prototype a meaning of their own. They are refused everywhere, so that no such n\
ame is lost or does harm on the way.",example:{fails:`networks: { \u27E8__proto__: { type: nat } }
`,passes:`networks: { proto: { type: nat } }
`}}),"duplicate-key":p({severity:"error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"keep one of the two\
, or bring what stands under them together",explain:"A map has each key once (https://yaml.org/spec/1.2.2/#3213-node-comparison). Which of two was meant would b\
e a guess, and other programs guess differently.",example:{fails:`iommu: { passthrough: true, \u27E8passthrough: false }
`,passes:`iommu: { passthrough: false }
`}}),"missing-value":p({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({key:e})=>`write what it is set to (${e}: true, sa\
y), or null to leave it unset`,explain:"In braces YAML allows a key alone and takes null for its value, which a spec reads as unset. Somebody who writes the key\
 seldom means that.",example:{fails:`iommu: { \u27E8passthrough }
`,passes:`iommu: { passthrough: true }
`}}),"number-out-of-range":p({severity:"error",about:"value",message:({text:e})=>`${e} is not a number that can be kept exactly`,remedy:()=>"write a smaller num\
ber, or put it in quotes where a text is meant",explain:"Whole numbers are exact up to 9007199254740991. Beyond it, and for .inf and .nan, another number would \
be used than the one that was written.",example:{fails:`version: \u27E89007199254740993
`,passes:`version: 1
`}}),"number-leading-zero":p({severity:"error",about:"value",message:({text:e})=>`the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it\
 in quotes where a text is meant; octal is 0o17",explain:"YAML 1.2 reads 010 as ten, YAML 1.1 as eight, and a text such as a vendor or device id would lose its \
zeros. So such a number is refused.",example:{fails:`version: \u27E801
`,passes:`version: 1
`}}),"broken-unicode":p({severity:"error",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both halves\
 of its \\u escape",explain:"An escape from \\ud800 to \\udfff is one half of a pair that together stand for a character. Alone it is no character and cannot be w\
ritten to a file.",example:{fails:`host: { name: \u27E8"box\\ud83d" }
`,passes:`host: { name: "box" }
`}}),"root-not-a-map":p({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"write keys at the\
 start of lines, each with a colon and a space after it, such as version: 1",explain:"The outermost value of a spec is a map. An empty file is an empty map.",example:{
fails:`\u27E8- version: 1
`,passes:`version: 1
`}}),"named-file":p({severity:"error",about:"value",message:({file:e,reason:t})=>`the file ${e} ${t}`,remedy:()=>"correct the name; it is looked up beside the f\
ile that names it, unless it begins with /",explain:"Files that a spec names are read when it compiles, relative to the file that names them. The name must be t\
hat of a regular file that can be read and is not too large.",example:{fails:`host: { facts: \u27E8./no-such-facts.json }
`,passes:`host: { name: box }
`}}),"file-not-utf8":p({severity:"error",about:"file",message:({byte:e,line:t})=>`byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8",explain:"\
A spec is UTF-8 text, with or without a byte order mark. Other encodings would be read as other characters."}),"file-too-large":p({severity:"error",about:"file",
message:({limit:e})=>`the file has more than ${Pd(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that",explain:`A spec has at most ${Pd(Ut)}\
, so that a wrong file name does not fill the memory.`}),"file-missing":p({severity:"error",about:"file",message:()=>"there is no such file",remedy:()=>"correct\
 the name; it is looked up from the current directory",explain:"The file that was to be read does not exist under the name that was given."}),"file-is-directory":p(
{severity:"error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml",explain:"A spec is read from a file. The Ni\
xOS option also takes a directory, and reads host.yaml in it."}),"file-not-regular":p({severity:"error",about:"file",message:()=>"this is a device, pipe or sock\
et and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input",explain:"Reading a device or a pipe can wait for ever or neve\
r end, and could not be done twice with the same result."}),"file-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,
remedy:()=>"see to its permissions, and to those of the directories above it",explain:"The file exists and the operating system refused to read it."}),"stdin-tw\
ice":p({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once",explain:"Standard input can be read once\
 only."})}});import{createHash as mw}from"node:crypto";import{closeSync as pw,constants as Id,fstatSync as hw,openSync as gw,readSync as yw,statSync as bw}from"node:fs";import{
dirname as vw,isAbsolute as ww,resolve as Ta}from"node:path";function Md(e,t,n){let r=new Map,s=!1,o=(i,a,c)=>{let l=mw("sha256").update(i).digest("hex");r.set(
`${c??""}\0${a}`,c===void 0?{path:a,sha256:l}:{path:a,from:c,sha256:l})};return{readInput(i){let a=i==="-"?Od:i;if(i==="-"&&s){n("stdin-twice","call");return}i===
"-"&&(s=!0);let c=i==="-"?e.stdin(Ut):e.read(Ta(t,i),Ut);if("problem"in c){xw(a,c,n);return}return o(c,a),{name:a,bytes:c}},readBeside(i,a,c,l=Ut){if(a.options!==
void 0&&!ww(i)){n("named-file",c,{file:i,reason:"must be named by an absolute path in NixOS options"});return}let u=a.name===Od?t:vw(Ta(t,a.name)),d=i.includes(
"\0")?{problem:"missing"}:e.read(Ta(u,i),l);if("problem"in d){n("named-file",c,{file:i,reason:kw(d,l)});return}return o(d,i,a.name),d},get read(){return[...r.values()]}}}
function xw(e,t,n){switch(t.problem){case"missing":n("file-missing",{file:e});break;case"directory":n("file-is-directory",{file:e});break;case"not-regular":n("f\
ile-not-regular",{file:e});break;case"too-large":n("file-too-large",{file:e},{limit:Ut});break;case"unreadable":n("file-unreadable",{file:e},{reason:t.reason});
break}}function kw(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe\
 or socket and not a regular file";case"too-large":return`has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}function Td(e,t){return e.
isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}function Ed(e){let t=Ea(e);return t==="ENOENT"||t===
"ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its s\
ymbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function Dd(e,t){let n=[],r=0;for(;;){let s=new Uint8Array(
65536),o=$w(e,s);if(o===0)return Buffer.concat(n);if(r+=o,r>t)return{problem:"too-large"};n.push(s.subarray(0,o))}}function $w(e,t){for(;;)try{return yw(e,t)}catch(n){
if(Ea(n)==="EOF")return 0;if(Ea(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Od,Rd,Ea,Da=m(()=>{"use strict";or();Od=
"<stdin>";Rd={read(e,t){let n;try{let r=Td(bw(e),t);return r||(n=gw(e,Id.O_RDONLY|Id.O_NONBLOCK),Td(hw(n),t)??Dd(n,t))}catch(r){return Ed(r)}finally{n!==void 0&&
pw(n)}},stdin(e){try{return Dd(0,e)}catch(t){return Ed(t)}}};Ea=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""});var Fd,Ld=m(()=>{Fd={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matching libvirt d\
omain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["dist","schema","modules","CHANGELOG.md","THIRD-PAR\
TY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","check:style":"\
biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm run check:fresh",test:"npm run check && vitest ru\
n --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mj\
s"},devDependencies:{"@biomejs/biome":"^2.6.8","@types/node":"^20.19.43",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.\
1.12",yaml:"2.9",zod:"4.6"}}});var ir,fo=m(()=>{"use strict";Ld();ir=Fd.version});import{lstatSync as Sw,mkdirSync as Aw,readdirSync as zw,readFileSync as Cw,renameSync as Nw,rmdirSync as Pw,statSync as Zd,unlinkSync as Iw,writeFileSync as Ow}from"node:fs";
import{dirname as Tw}from"node:path";function Bd(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function jd(e){if(Zd(
e,{throwIfNoEntry:!1})?.isDirectory())return;let t=Tw(e);t!==e&&jd(t),Aw(e)}var ts,Ew,mo,Ud,po=m(()=>{"use strict";ts=e=>e instanceof Error&&"code"in e&&"syscal\
l"in e,Ew={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk qu\
ota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"\
the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"\
too many files are open",EFBIG:"the file would be too large"},mo=e=>Ew[e.code??""]??e.code??"unknown error";Ud={kind:e=>Bd(Sw(e,{throwIfNoEntry:!1})),target:e=>Bd(
Zd(e,{throwIfNoEntry:!1})),read:e=>Cw(e),list:e=>zw(e).sort(),makeDirectory:jd,create:(e,t)=>Ow(e,t,{flag:"wx"}),rename:(e,t)=>Nw(e,t),remove:e=>Iw(e),removeDirectory:e=>Pw(
e)}});function Me(e,t){if(e.length>100)return;let n=[...e.toLowerCase()],r=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,s;for(let o of[...new Set(t)].sort()){if(o===e)
continue;let i=[...o.toLowerCase()];if(Math.abs(i.length-n.length)>r)continue;let a=Dw(n,i);if(!(a>r||a===r&&s!==void 0)&&(s=o,r=a,a===0))break}return s}function Dw(e,t){
let n=[],r=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s+=1){let o=[s];for(let i=1;i<=t.length;i+=1){let a=e[s-1]===t[i-1],c=Math.min((r[i]??
0)+1,(o[i-1]??0)+1,(r[i-1]??0)+(a?0:1));s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),o.push(c)}n=r,r=o}return r[t.length]??0}var On=m(
()=>{"use strict"});var ho,Ma,Mw,Rw,_t,Tn=m(()=>{"use strict";L();ho=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Ma=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,
Mw={"missing-command":p({severity:"error",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands",explain:"The first word af\
ter vfioc says what to do, such as compile or check."}),"unknown-command":p({severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({
nearest:e})=>Ma(e,"vfioc --help lists the commands"),explain:"The first word after vfioc says what to do, such as compile or check. This word is none of them."}),
"unknown-flag":p({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>Ma(e,`${t} --help lists \
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
error",about:"call",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({nearest:e})=>Ma(e,"vfioc explain lists the codes"),explain:"A code stands in \
brackets at the beginning of a diagnostic, as in error[unknown-key]."})},Rw={"output-not-a-directory":p({severity:"error",about:"file",message:()=>"the output d\
irectory is something else than a directory",remedy:()=>"name another with -o, or move this out of the way",explain:"What compiles is several files, so it needs\
 a directory. It is made where there is nothing of its name."}),"output-foreign":p({severity:"error",about:"file",message:()=>"this file was not written by vfio\
c, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force",explain:"The manifest in the output directory lists wh\
at vfioc wrote there. A file that stands where one has to be written and that the manifest does not list is somebody else\u2019s, and is left alone."}),"output-\
edited":p({severity:"error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({what:e})=>e===
"removed"?"move it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force",
explain:"The manifest in the output directory holds the hash of every file that vfioc wrote there. This one has another hash now, so somebody has put work into \
it that would be lost. What the spec has no field for can be said in the NixOS configuration beside the module, or in the XML that a guest\u2019s xml names."}),
"output-in-the-way":p({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({force:e})=>e?
"move it away, or replace it with --force":"move it away",explain:"vfioc writes plain files and directories. It never writes through a symbolic link, since that\
 would change a file somewhere else, and never removes a directory that holds something."}),"output-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`\
what is there cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it",explain:"Before anything is written, what is t\
here is compared with what the manifest says, so that nobody\u2019s work is overwritten. That needs to read it."}),"output-unwritable":p({severity:"error",about:"\
file",message:({reason:e,begun:t})=>`this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?
"mend that and run the command again: it finishes what was begun":"mend that and run the command again",explain:"Every file is written whole beside its place be\
fore the first one is put there, and the manifest comes last. So a full disk changes nothing, and a run that was interrupted is seen and finished by the next."}),
"output-differs":p({severity:"error",about:"file",message:({line:e})=>`this is not what the spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`\
run ${e}`,explain:"compile --check compares the output directory with what the spec compiles to now, and writes nothing."}),"output-missing":p({severity:"error",
about:"file",message:e=>"the spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`,explain:"compile --check compares the output dire\
ctory with what the spec compiles to now, and writes nothing."}),"output-stale":p({severity:"error",about:"file",message:e=>"vfioc wrote this file, and the spec\
 compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`,explain:"compile --check compares the output directory with what the spec compiles t\
o now, and writes nothing. A guest or a network that is no longer in the spec leaves a file behind."})},_t={...Mw,...Rw}});function me(e){if(e&&typeof e=="object")switch(e[Re]){case En:case Dn:return!0}return!1}function ze(e){if(e&&typeof e=="object")switch(e[Re]){case go:case En:case Qe:case Dn:
return!0}return!1}var go,yo,En,Fa,Qe,Dn,Re,St,bo,st,le,F,Mn,vo,H=m(()=>{go=Symbol.for("yaml.alias"),yo=Symbol.for("yaml.document"),En=Symbol.for("yaml.map"),Fa=
Symbol.for("yaml.pair"),Qe=Symbol.for("yaml.scalar"),Dn=Symbol.for("yaml.seq"),Re=Symbol.for("yaml.node.type"),St=e=>!!e&&typeof e=="object"&&e[Re]===go,bo=e=>!!e&&
typeof e=="object"&&e[Re]===yo,st=e=>!!e&&typeof e=="object"&&e[Re]===En,le=e=>!!e&&typeof e=="object"&&e[Re]===Fa,F=e=>!!e&&typeof e=="object"&&e[Re]===Qe,Mn=e=>!!e&&
typeof e=="object"&&e[Re]===Dn;vo=e=>(F(e)||me(e))&&!!e.anchor});function rn(){throw new Error("vfioc only reads YAML")}var ns=m(()=>{});var Zw,jw,At,Ba=m(()=>{H();ns();Zw={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},jw=e=>e.replace(/[!,[\]{}]/g,t=>Zw[t]),At=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+jw(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(t&&r.length>0&&ze(t.contents)){let o={};rn(t.contents,(i,a)=>{ze(a)&&a.tag&&(o[a.tag]=
!0)}),s=Object.keys(o)}else s=[];for(let[o,i]of r)o==="!!"&&i==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(i)))&&n.push(`%TAG ${o} ${i}`);return n.join(`\

`)}};At.defaultYaml={explicit:!1,version:"1.2"};At.defaultTags={"!!":"tag:yaml.org,2002:"}});function Gd(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Za(e){let t=new Set;return rn(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function ja(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Hd(e,t){
let n=[],r=new Map,s=null;return{onAnchor:o=>{n.push(o),s??(s=Za(e));let i=ja(t,s);return s.add(i),i},setAnchors:()=>{for(let o of n){let i=r.get(o);if(typeof i==
"object"&&i.anchor&&(F(i.node)||me(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:r}}var Ua=m(()=>{H();ns()});function wo(){throw new Error("vfioc only reads YAML")}var Va=m(()=>{});function ye(e,t,n){if(Array.isArray(e))return e.map((r,s)=>ye(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||!vo(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=o=>{r.res=o,delete n.onCreate};let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var sn=m(()=>{H()});var on,xo=m(()=>{Va();H();sn();on=class{constructor(t){Object.defineProperty(this,Re,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:o}={}){if(!bo(t))throw new TypeError("A document \
argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=ye(this,"",i);if(typeof s==
"function")for(let{count:c,res:l}of i.anchors.values())s(l,c);return typeof o=="function"?wo(o,{"":a},"",a):a}}});function ko(e,t,n){if(St(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(me(t)){let r=0;for(let s of t.items){let o=ko(e,s,n);o>
r&&(r=o)}return r}else if(le(t)){let r=ko(e,t.key,n),s=ko(e,t.value,n);return Math.max(r,s)}return 1}var Rn,$o=m(()=>{Ua();ns();H();xo();sn();Rn=class extends on{constructor(t){
super(go),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],rn(t,{Node:(o,i)=>{(St(i)||vo(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));
let s;for(let o of r){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&n){let{anchors:o,doc:i,maxAliasCount:a}=n,c=o.get(s);if(c||(ye(s,null,n),c=o.get(s)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
ko(i,s,o)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;if(t){if(Gd(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let o=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}return s}}});function Vt(){throw new Error("vfioc only reads YAML")}var rs=m(()=>{});function ss(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let i=[];i[o]=r,r=i}else r=new Map([[o,r]])}
return Vt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var lr,cr,_o=m(()=>{rs();H();xo();lr=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,cr=class extends on{constructor(t,n){super(t),Object.defineProperty(
this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(n.schema=t),n.items=n.items.map(r=>ze(r)||le(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(lr(t))this.add(n);else{let[r,...s]=t,
o=this.get(r,!0);if(me(o))o.addIn(s,n);else if(o===void 0&&this.schema)this.set(r,ss(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. R\
emaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(me(s))return s.deleteIn(r);throw new Error(`Expec\
ted YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,o=this.get(r,!0);return s.length===0?!n&&F(o)?o.value:o:me(o)?o.getIn(s,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!le(n))return!1;let r=n.value;return r==null||t&&F(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let s=this.get(n,!0);return me(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let o=this.get(r,
!0);if(me(o))o.setIn(s,n);else if(o===void 0&&this.schema)this.set(r,ss(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${s}`)}}}});function Xd(){throw new Error("vfioc only reads YAML")}var Wd=m(()=>{});function qa(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Ka=m(()=>{});var So,P,$e=m(()=>{H();xo();sn();So=e=>!e||typeof e!="function"&&typeof e!="object",P=class extends on{constructor(t){super(Qe),this.value=t}toJSON(t,n){return n?.
keep?this.value:ye(this.value,t,n)}toString(){return String(this.value)}};P.BLOCK_FOLDED="BLOCK_FOLDED";P.BLOCK_LITERAL="BLOCK_LITERAL";P.PLAIN="PLAIN";P.QUOTE_DOUBLE=
"QUOTE_DOUBLE";P.QUOTE_SINGLE="QUOTE_SINGLE"});function Ha(e,t,n){let r=Yd(e,n);if(Mn(r))for(let s of r.items)Ga(e,t,s);else if(Array.isArray(r))for(let s of r)Ga(e,t,s);else Ga(e,t,r)}function Ga(e,t,n){let r=Yd(
e,n);if(!st(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[o,i]of s)t instanceof Map?t.has(o)||t.set(o,i):t instanceof
Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function Yd(e,t){
return e&&St(t)?t.resolve(e.doc,e):t}var Ao,ft,Jd,zo=m(()=>{H();$e();Ao="<<",ft={identify:e=>e===Ao||typeof e=="symbol"&&e.description===Ao,default:"key",tag:"t\
ag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new P(Symbol(Ao)),{addToJSMap:Ha}),stringify:()=>Ao},Jd=(e,t)=>(ft.identify(t)||F(t)&&(!t.type||t.
type===P.PLAIN)&&ft.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===ft.tag&&n.default)});function Qd(){throw new Error("vfioc only reads YAML")}var ef=m(()=>{});function Co(e,t,{key:n,value:r}){if(ze(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Jd(e,n))Ha(e,t,r);else{let s=ye(n,"",e);if(t instanceof Map)t.set(s,ye(r,s,e));else if(t instanceof
Set)t.add(s);else{let o=Uw(n,s,e),i=ye(r,o,e);o in t?Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[o]=i}}return t}function Uw(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(ze(e)&&n?.doc){let r=Qd(n.doc,{});r.anchors=new Set;for(let o of n.anchors.keys())r.anchors.add(o.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(0,36)+'..."'),qa(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var Xa=m(()=>{Ka();zo();ef();H();sn()});function ur(e,t,n){let r=Vt(e,void 0,n),s=Vt(t,void 0,n);return new ue(r,s)}var ue,an=m(()=>{rs();Wd();Xa();H();ue=class e{constructor(t,n=null){Object.defineProperty(
this,Re,{value:Fa}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return ze(n)&&(n=n.clone(t)),ze(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.
mapAsMap?new Map:{};return Co(n,r,this)}toString(t,n,r){return t?.doc?Xd(this,t,n,r):JSON.stringify(this)}}});function No(){throw new Error("vfioc only reads YAML")}var Wa=m(()=>{});function cn(e,t){let n=F(t)?t.value:t;for(let r of e)if(le(r)&&(r.key===t||r.key===n||F(r.key)&&r.key.value===n))return r}var pe,ln=m(()=>{Wa();Xa();_o();H();an();
$e();pe=class extends cr{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(En,t),this.items=[]}static from(t,n,r){let{keepUndefined:s,replacer:o}=r,
i=new this(t),a=(c,l)=>{if(typeof o=="function")l=o.call(n,c,l);else if(Array.isArray(o)&&!o.includes(c))return;(l!==void 0||s)&&i.items.push(ur(c,l,r))};if(n instanceof
Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),
i}add(t,n){let r;le(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new ue(t,t?.value):r=new ue(t.key,t.value);let s=cn(this.items,r.key),o=this.schema?.sortMapEntries;
if(s){if(!n)throw new Error(`Key ${r.key} already set`);F(s.value)&&So(r.value)?s.value.value=r.value:s.value=r.value}else if(o){let i=this.items.findIndex(a=>o(
r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=cn(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=cn(this.items,t)?.value;return(!n&&F(s)?s.value:s)??void 0}has(t){return!!cn(this.items,t)}set(t,n){this.add(new ue(t,n),!0)}toJSON(t,n,r){
let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let o of this.items)Co(n,s,o);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.
items)if(!le(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.
assign({},t,{allNullValues:!0})),No(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}}});var mt,dr=m(()=>{H();ln();mt={collection:"map",default:!0,nodeClass:pe,tag:"tag:yaml.org,2002:map",resolve(e,t){return st(e)||t("Expected a mapping for this tag"),
e},createNode:(e,t,n)=>pe.from(e,t,n)}});function Po(e){let t=F(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ce,un=m(()=>{rs();Wa();
_o();H();$e();sn();Ce=class extends cr{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Dn,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let n=Po(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Po(t);if(typeof r!="number")return;let s=this.items[r];return!n&&F(s)?s.
value:s}has(t){let n=Po(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Po(t);if(typeof r!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[r];F(s)&&So(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let o of this.items)r.push(ye(o,
String(s++),n));return r}toString(t,n,r){return t?No(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):
JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,o=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof s=="function"){let c=n instanceof
Set?a:String(i++);a=s.call(n,c,a)}o.items.push(Vt(a,void 0,r))}}return o}}});var pt,fr=m(()=>{H();un();pt={collection:"seq",default:!0,nodeClass:Ce,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Mn(e)||t("Expected a sequence for this ta\
g"),e},createNode:(e,t,n)=>Ce.from(e,t,n)}});function os(){throw new Error("vfioc only reads YAML")}var Io=m(()=>{});var dn,is=m(()=>{Io();dn={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},
t),os(e,t,n,r)}}});var Ln,Oo=m(()=>{$e();Ln={identify:e=>e==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new P(
null),stringify:({source:e},t)=>typeof e=="string"&&Ln.test.test(e)?e:t.options.nullStr}});var as,Ja=m(()=>{$e();as={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new P(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&as.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}}});function Ne(){throw new Error("vfioc only reads YAML")}var mr=m(()=>{});var To,Eo,Do,Ya=m(()=>{$e();mr();To={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ne},Eo={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():Ne(e)}},Do={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new P(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Ne}});function tf(e,t,n){let{value:r}=e;return Mo(r)&&r>=0?n+r.toString(t):Ne(e)}var Mo,Qa,Ro,Lo,Fo,ec=m(()=>{mr();Mo=e=>typeof e=="bigint"||Number.isInteger(e),Qa=(e,t,n,{
intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);Ro={identify:e=>Mo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Qa(
e,2,8,n),stringify:e=>tf(e,8,"0o")},Lo={identify:Mo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Qa(e,0,10,n),stringify:Ne},Fo={
identify:e=>Mo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Qa(e,2,16,n),stringify:e=>tf(e,16,"0x")}});var nf,rf=m(()=>{dr();Oo();fr();is();Ja();Ya();ec();nf=[mt,pt,dn,Ln,as,Ro,Lo,Fo,To,Eo,Do]});function sf(e){return typeof e=="bigint"||Number.isInteger(e)}var Bo,Vw,qw,of,af=m(()=>{$e();dr();fr();Bo=({value:e})=>JSON.stringify(e),Vw=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Bo},{identify:e=>e==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Bo},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Bo},{identify:sf,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>sf(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Bo}],qw={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},of=[mt,pt].concat(
Vw,qw)});var cs,tc=m(()=>{$e();Io();cs={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(
e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,s,o){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";
for(let l=0;l<i.length;++l)c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=P.BLOCK_LITERAL),t!==P.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/
c),u=new Array(l);for(let d=0,f=0;d<l;++d,f+=c)u[d]=a.substr(f,c);a=u.join(t===P.BLOCK_LITERAL?`
`:" ")}return os({comment:e,type:t,value:a},r,s,o)}}});function nc(e,t){if(Mn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!le(r)){if(st(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=r.items[0]||new ue(new P(null));if(r.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let o=s.value??s.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=s}e.items[n]=le(r)?r:new ue(r)}}else t("Expected a sequence for this tag");return e}function rc(e,t,n){let{replacer:r}=n,s=new Ce(e);s.
tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(o++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===
1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;s.items.push(ur(a,c,n))}return s}var ls,Zo=m(()=>{H();an();
$e();un();ls={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:nc,createNode:rc}});var pr,us,sc=m(()=>{H();sn();ln();un();Zo();pr=class e extends Ce{constructor(){super(),this.add=pe.prototype.add.bind(this),this.delete=pe.prototype.delete.bind(
this),this.get=pe.prototype.get.bind(this),this.has=pe.prototype.has.bind(this),this.set=pe.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.
toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let o,i;if(le(s)?(o=ye(s.key,"",n),i=ye(s.value,o,n)):o=ye(s,"",n),r.has(o))throw new Error(
"Ordered maps must not include duplicate keys");r.set(o,i)}return r}static from(t,n,r){let s=rc(t,n,r),o=new this;return o.items=s.items,o}};pr.tag="tag:yaml.or\
g,2002:omap";us={collection:"seq",identify:e=>e instanceof Map,nodeClass:pr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=nc(e,t),r=[];for(let{key:s}of n.
items)F(s)&&(r.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new pr,n)},createNode:(e,t,n)=>pr.
from(e,t,n)}});function cf({value:e,source:t},n){return t&&(e?oc:ic).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var oc,ic,lf=m(()=>{$e();oc={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new P(!0),stringify:cf},ic={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new P(!1),stringify:cf}});var uf,df,ff,mf=m(()=>{$e();mr();uf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ne},df={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():Ne(e)}},ff={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new P(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:Ne}});function jo(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let i=BigInt(e);return s==="-"?BigInt(-1)*i:i}let o=parseInt(e,n);return s==="-"?-1*o:o}function ac(e,t,n){let{value:r}=e;if(ds(r)){
let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return Ne(e)}var ds,pf,hf,gf,yf,bf=m(()=>{mr();ds=e=>typeof e=="bigint"||Number.isInteger(e);pf={identify:ds,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>jo(e,2,2,n),stringify:e=>ac(e,2,"0b")},hf={identify:ds,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>jo(e,1,8,n),stringify:e=>ac(e,8,"0")},gf={identify:ds,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>jo(e,0,10,n),stringify:Ne},yf={identify:ds,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,n)=>jo(e,2,16,n),stringify:e=>ac(e,16,"0x")}});var hr,fs,cc=m(()=>{H();an();ln();hr=class e extends pe{constructor(t){super(t),this.tag=e.tag}add(t){let n;le(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?n=new ue(t.key,null):n=new ue(t,null),cn(this.items,n.key)||this.items.push(n)}get(t,n){let r=cn(this.items,t);return!n&&le(r)?F(r.key)?r.key.
value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=cn(this.items,t);
r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new ue(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){
let{replacer:s}=r,o=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof s=="function"&&(i=s.call(n,i,i)),o.items.push(ur(i,null,r));return o}};
hr.tag="tag:yaml.org,2002:set";fs={collection:"map",identify:e=>e instanceof Set,nodeClass:hr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>hr.from(
e,t,n),resolve(e,t){if(st(e)){if(e.hasAllNullValues(!0))return Object.assign(new hr,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function lc(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=i=>t?BigInt(i):Number(i),o=r.replace(/_/g,"").split(":").reduce((i,a)=>i*s(60)+s(a),s(0));return n===
"-"?s(-1)*o:o}function vf(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return Ne(e);let r="";t<0&&(r="-",t*=n(-1));
let s=n(60),o=[t%s];return t<60?o.unshift(0):(t=(t-o[0])/s,o.unshift(t%s),t>=60&&(t=(t-o[0])/s,o.unshift(t))),r+o.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Uo,Vo,gr,uc=m(()=>{mr();Uo={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>lc(e,n),stringify:vf},Vo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>lc(e,!1),stringify:vf},gr={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(gr.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,s,o,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-
1,s,o||0,i||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=lc(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var dc,wf=m(()=>{dr();Oo();fr();is();tc();lf();mf();bf();zo();sc();Zo();cc();uc();dc=[mt,pt,dn,Ln,oc,ic,pf,hf,gf,yf,uf,df,ff,cs,ft,us,ls,fs,Uo,Vo,gr]});function qo(e,t,n){let r=xf.get(t);if(r&&!e)return n&&!r.includes(ft)?r.concat(ft):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let o=Array.from(xf.keys()).
filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(
e))for(let o of e)s=s.concat(o);else typeof e=="function"&&(s=e(s.slice()));return n&&(s=s.concat(ft)),s.reduce((o,i)=>{let a=typeof i=="string"?kf[i]:i;if(!a){
let c=JSON.stringify(i),l=Object.keys(kf).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return o.includes(a)||
o.push(a),o},[])}var xf,kf,$f,_f=m(()=>{dr();Oo();fr();is();Ja();Ya();ec();rf();af();tc();zo();sc();Zo();wf();cc();uc();xf=new Map([["core",nf],["failsafe",[mt,
pt,dn]],["json",of],["yaml11",dc],["yaml-1.1",dc]]),kf={binary:cs,bool:as,float:Do,floatExp:Eo,floatNaN:To,floatTime:Vo,int:Lo,intHex:Fo,intOct:Ro,intTime:Uo,map:mt,
merge:ft,null:Ln,omap:us,pairs:ls,seq:pt,set:fs,timestamp:gr},$f={"tag:yaml.org,2002:binary":cs,"tag:yaml.org,2002:merge":ft,"tag:yaml.org,2002:omap":us,"tag:ya\
ml.org,2002:pairs":ls,"tag:yaml.org,2002:set":fs,"tag:yaml.org,2002:timestamp":gr}});var Kw,ms,fc=m(()=>{H();dr();fr();is();_f();Kw=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ms=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:o,
sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?qo(t,"compat"):t?qo(null,t):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?$f:
{},this.tags=qo(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,En,{value:mt}),Object.defineProperty(this,Qe,{value:dn}),Object.defineProperty(
this,Dn,{value:pt}),this.sortMapEntries=typeof i=="function"?i:i===!0?Kw:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function Sf(){throw new Error("vfioc only reads YAML")}var Af=m(()=>{});function yr(e){if(me(e))return!0;throw new Error("Expected a YAML collection as document contents")}var fn,ps=m(()=>{$o();_o();H();an();sn();fc();Af();Ua();Va();
rs();Ba();fn=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Re,{value:yo});let s=null;
typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=o;let{version:i}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new At({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,s,r)}clone(){
let t=Object.create(e.prototype,{[Re]:{value:yo}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ze(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){yr(this.contents)&&this.contents.add(t)}addIn(t,n){yr(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Za(this);t.anchor=!n||r.has(n)?ja(n||"a",r):n}return new Rn(t.anchor)}createNode(t,n,r){
let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(n)){let k=R=>typeof R=="number"||R instanceof String||R instanceof Number,A=n.filter(
k).map(String);A.length>0&&(n=n.concat(A)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:d,setAnchors:f,sourceObjects:g}=Hd(this,i||"a"),b={aliasDuplicateObjects:o??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:s,schema:this.schema,
sourceObjects:g},x=Vt(t,u,b);return a&&me(x)&&(x.flow=!0),f(),x}createPair(t,n,r={}){let s=this.createNode(t,null,r),o=this.createNode(n,null,r);return new ue(s,
o)}delete(t){return yr(this.contents)?this.contents.delete(t):!1}deleteIn(t){return lr(t)?this.contents==null?!1:(this.contents=null,!0):yr(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return me(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return lr(t)?!n&&F(this.contents)?this.contents.value:this.contents:
me(this.contents)?this.contents.getIn(t,n):void 0}has(t){return me(this.contents)?this.contents.has(t):!1}hasIn(t){return lr(t)?this.contents!==void 0:me(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=ss(this.schema,[t],n):yr(this.contents)&&this.contents.set(t,n)}setIn(t,n){lr(t)?this.contents=
n:this.contents==null?this.contents=ss(this.schema,Array.from(t),n):yr(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new At({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new At({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new ms(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:s,onAnchor:o,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=ye(this.contents,n??"",a);if(typeof o=="function")for(let{count:l,res:u}of a.anchors.values())o(u,l);
return typeof i=="function"?wo(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Sf(this,t)}}});var hs,zt,gs,ys=m(()=>{hs=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},zt=class extends hs{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},gs=class extends hs{constructor(t,n,r){super("YAMLWarning",t,n,r)}}});function Ct(e,{flow:t,indicator:n,next:r,offset:s,onError:o,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,d="",f="",g=!1,b=!1,x=null,k=null,A=null,R=null,K=null,
G=null,re=null;for(let _ of e)switch(b&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&o(_.offset,"MISSING_CHAR","Tags and anchors must be separated f\
rom the next token by white space"),b=!1),x&&(l&&_.type!=="comment"&&_.type!=="newline"&&o(x,"TAB_AS_INDENT","Tabs are not allowed as indentation"),x=null),_.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(x=_),u=!0;break;case"comment":{u||o(_,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let ie=_.source.substring(1)||" ";d?d+=f+ie:d=ie,f="",l=!1;break}case"newline":l?d?d+=_.source:(!G||n!=="seq-\
item-ind")&&(c=!0):f+=_.source,l=!0,g=!0,(k||A)&&(R=_),u=!0;break;case"anchor":k&&o(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(
":")&&o(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),k=_,re??(re=_.offset),l=!1,u=!1,b=!0;break;case"tag":{A&&o(_,"MULTIPLE_TAGS",
"A node can have at most one tag"),A=_,re??(re=_.offset),l=!1,u=!1,b=!0;break}case n:(k||A)&&o(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source}\
 indicator`),G&&o(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),G=_,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
K&&o(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),K=_,l=!1,u=!1;break}default:o(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),l=!1,u=!1}let Z=e[e.length-1],
ke=Z?Z.offset+Z.source.length:s;return b&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHA\
R","Tags and anchors must be separated from the next token by white space"),x&&(l&&x.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&o(x,"TAB_AS_INDEN\
T","Tabs are not allowed as indentation"),{comma:K,found:G,spaceBefore:c,comment:d,hasNewline:g,anchor:k,tag:A,newlineAfterProp:R,end:ke,start:re??ke}}var bs=m(
()=>{});function mn(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(mn(t.key)||mn(t.value))return!0}return!1;default:return!0}}var Ko=m(()=>{});function vs(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&mn(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var mc=m(()=>{Ko()});function Go(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(o,i)=>o===i||F(o)&&F(i)&&o.value===i.value;return t.some(o=>s(o.
key,n))}var pc=m(()=>{H()});function Cf({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??pe,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:d,key:f,sep:g,value:b}=u,x=Ct(d,{indicator:"explicit-key-ind",next:f??g?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),k=!x.found;if(k){
if(f&&(f.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==r.indent&&s(c,"BAD_I\
NDENT",zf)),!x.anchor&&!x.tag&&!g){l=x.end,x.comment&&(a.comment?a.comment+=`
`+x.comment:a.comment=x.comment);continue}(x.newlineAfterProp||mn(f))&&s(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
x.found?.indent!==r.indent&&s(c,"BAD_INDENT",zf);n.atKey=!0;let A=x.end,R=f?e(n,f,x,s):t(n,A,d,null,x,s);n.schema.compat&&vs(r.indent,f,s),n.atKey=!1,Go(n,a.items,
R)&&s(A,"DUPLICATE_KEY","Map keys must be unique");let K=Ct(g??[],{indicator:"map-value-ind",next:b,offset:R.range[2],onError:s,parentIndent:r.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=K.end,K.found){k&&(b?.type==="block-map"&&!K.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&x.start<K.found.offset-1024&&s(R.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let G=b?e(n,b,K,s):t(n,c,g,null,K,s);n.schema.compat&&vs(r.indent,b,s),c=G.range[2];let re=new ue(R,G);n.options.keepSourceTokens&&(re.
srcToken=u),a.items.push(re)}else{k&&s(R.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),K.comment&&(R.comment?R.comment+=`
`+K.comment:R.comment=K.comment);let G=new ue(R);n.options.keepSourceTokens&&(G.srcToken=u),a.items.push(G)}}return l&&l<c&&s(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var zf,Nf=m(()=>{an();ln();bs();Ko();mc();pc();zf="All mapping items must start at the same column"});function Pf({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??Ce,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:d}of r.items){let f=Ct(u,{indicator:"seq-item-ind",next:d,offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!f.found)if(f.anchor||
f.tag||d)d?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=f.end,f.comment&&(a.comment=f.comment);continue}let g=d?e(n,d,f,s):t(n,f.end,u,null,f,s);n.schema.compat&&vs(r.indent,d,s),c=g.range[2],a.items.push(g)}return a.
range=[r.offset,c,l??c],a}var If=m(()=>{un();bs();mc()});function Nt(e,t,n,r){let s="";if(e){let o=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":o=!0;break;case"comment":{n&&!o&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";s?s+=i+u:s=u,i="";break}case"newline":s&&(i+=c),o=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:s,offset:t}}var br=m(()=>{});function Of({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=o?.nodeClass??(i?pe:Ce),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let k=0;k<r.items.length;++k){let A=r.items[k],{start:R,key:K,
sep:G,value:re}=A,Z=Ct(R,{flow:a,indicator:"explicit-key-ind",next:K??G?.[0],offset:d,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!Z.found){if(!Z.anchor&&
!Z.tag&&!G&&!re){k===0&&Z.comma?s(Z.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):k<r.items.length-1&&s(Z.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
Z.comment&&(l.comment?l.comment+=`
`+Z.comment:l.comment=Z.comment),d=Z.end;continue}!i&&n.options.strict&&mn(K)&&s(K,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(k===0)Z.comma&&s(Z.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(Z.comma||s(Z.start,"MISSING_CHAR",`Missing , between ${a} items`),
Z.comment){let ke="";e:for(let _ of R)switch(_.type){case"comma":case"space":break;case"comment":ke=_.source.substring(1);break e;default:break e}if(ke){let _=l.
items[l.items.length-1];le(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+ke:_.comment=ke,Z.comment=Z.comment.substring(ke.length+1)}}if(!i&&!G&&!Z.found){let ke=re?e(n,re,Z,s):t(n,Z.end,G,null,Z,s);l.items.push(ke),d=ke.range[2],gc(
re)&&s(ke.range,"BLOCK_IN_FLOW",hc)}else{n.atKey=!0;let ke=Z.end,_=K?e(n,K,Z,s):t(n,ke,R,null,Z,s);gc(K)&&s(_.range,"BLOCK_IN_FLOW",hc),n.atKey=!1;let ie=Ct(G??
[],{flow:a,indicator:"map-value-ind",next:re,offset:_.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(ie.found){if(!i&&!Z.found&&n.options.strict){
if(G)for(let ut of G){if(ut===ie.found)break;if(ut.type==="newline"){s(ut,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}Z.start<ie.found.offset-1024&&s(ie.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else re&&("source"in re&&re.source?.[0]===":"?s(re,"MISSING_CHAR",`Missing space after : in ${a}`):s(ie.start,"MISSING_CHAR",`Missing , or : betwee\
n ${a} items`));let rr=re?e(n,re,ie,s):ie.found?t(n,ie.end,G,null,ie,s):null;rr?gc(re)&&s(rr.range,"BLOCK_IN_FLOW",hc):ie.comment&&(_.comment?_.comment+=`
`+ie.comment:_.comment=ie.comment);let Na=new ue(_,rr);if(n.options.keepSourceTokens&&(Na.srcToken=A),i){let ut=l;Go(n,ut.items,_)&&s(ke,"DUPLICATE_KEY","Map ke\
ys must be unique"),ut.items.push(Na)}else{let ut=new pe(n.schema);ut.flow=!0,ut.items.push(Na);let Nd=(rr??_).range;ut.range=[_.range[0],Nd[1],Nd[2]],l.items.push(
ut)}d=rr?rr.range[2]:ie.end}}let f=i?"}":"]",[g,...b]=r.end,x=d;if(g?.source===f)x=g.offset+g.source.length;else{let k=a[0].toUpperCase()+a.substring(1),A=u?`${k}\
 must end with a ${f}`:`${k} in block collection must be sufficiently indented and end with a ${f}`;s(d,u?"MISSING_CHAR":"BAD_INDENT",A),g&&g.source.length!==1&&
b.unshift(g)}if(b.length>0){let k=Nt(b,x,n.options.strict,s);k.comment&&(l.comment?l.comment+=`
`+k.comment:l.comment=k.comment),l.range=[r.offset,x,k.offset]}else l.range=[r.offset,x,x];return l}var hc,gc,Tf=m(()=>{H();an();ln();un();br();bs();Ko();pc();hc=
"Block collections are not allowed within flow collections",gc=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function yc(e,t,n,r,s,o){let i=n.type==="block-map"?Cf(e,t,n,r,o):n.type==="block-seq"?Pf(e,t,n,r,o):Of(e,t,n,r,o),a=i.constructor;return s==="!"||s===a.tagName?
(i.tag=a.tagName,i):(s&&(i.tag=s),i)}function Ef(e,t,n,r,s){let o=r.tag,i=o?t.directives.tagName(o.source,f=>s(o,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="bloc\
k-seq"){let{anchor:f,newlineAfterProp:g}=r,b=f&&o?f.offset>o.offset?f:o:f??o;b&&(!g||g.offset<b.offset)&&s(b,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!i||i==="!"||i===pe.tagName&&a==="map"||i===Ce.tagName&&
a==="seq")return yc(e,t,n,s,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(
Object.assign({},f,{default:!1})),c=f;else return f?s(o,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):s(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),yc(e,t,n,s,i)}let l=yc(e,t,n,s,i,c),u=c.resolve?.(l,f=>s(o,"TAG_RESOLVE_FAILED",f),t.options)??l,d=ze(u)?u:new P(
u);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}var Df=m(()=>{H();$e();ln();un();Nf();If();Tf()});function bc(e,t,n){let r=t.offset,s=Gw(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let o=s.mode===">"?P.BLOCK_FOLDED:P.BLOCK_LITERAL,
i=t.source?Hw(t.source):[],a=i.length;for(let x=i.length-1;x>=0;--x){let k=i[x][1];if(k===""||k==="\r")a=x;else break}if(a===0){let x=s.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",k=r+s.length;return t.source&&(k+=t.source.length),{value:x,type:o,comment:s.comment,range:[r,k,k]}}let c=t.indent+s.indent,
l=t.offset+s.length,u=0;for(let x=0;x<a;++x){let[k,A]=i[x];if(A===""||A==="\r")s.indent===0&&k.length>c&&(c=k.length);else{k.length<c&&n(l+k.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=k.length),u=x,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=k.length+A.length+1}for(let x=i.length-1;x>=a;--x)i[x][0].length>c&&(a=x+1);let d="",f="",
g=!1;for(let x=0;x<u;++x)d+=i[x][0].slice(c)+`
`;for(let x=u;x<a;++x){let[k,A]=i[x];l+=k.length+A.length+1;let R=A[A.length-1]==="\r";if(R&&(A=A.slice(0,-1)),A&&k.length<c){let G=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(l-A.length-(R?2:1),"BAD_INDENT",G),k=""}o===P.BLOCK_LITERAL?(d+=f+k.slice(
c)+A,f=`
`):k.length>c||A[0]==="	"?(f===" "?f=`
`:!g&&f===`
`&&(f=`

`),d+=f+k.slice(c)+A,f=`
`,g=!0):A===""?f===`
`?d+=`
`:f=`
`:(d+=f+A,f=" ",g=!1)}switch(s.chomp){case"-":break;case"+":for(let x=a;x<i.length;++x)d+=`
`+i[x][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let b=r+s.length+t.source.length;return{value:d,type:o,comment:s.comment,range:[r,b,b]}}function Gw({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],o=s[0],i=0,a="",c=-1;for(let f=1;f<s.length;++f){let g=s[f];if(!a&&(g==="\
-"||g==="+"))a=g;else{let b=Number(g);!i&&b?i=b:c===-1&&(c=e+f)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,
u="",d=s.length;for(let f=1;f<t.length;++f){let g=t[f];switch(g.type){case"space":l=!0;case"newline":d+=g.source.length;break;case"comment":n&&!l&&r(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),d+=g.source.length,u=g.source.substring(1);break;case"error":r(g,"UNEXPECTED_TOK\
EN",g.message),d+=g.source.length;break;default:{let b=`Unexpected token in block scalar header: ${g.type}`;r(g,"UNEXPECTED_TOKEN",b);let x=g.source;x&&typeof x==
"string"&&(d+=x.length)}}}return{mode:o,indent:i,chomp:a,comment:u,length:d}}function Hw(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),o=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)o.push([t[i],t[i+1]]);return o}var vc=m(()=>{$e()});function wc(e,t,n){let{offset:r,type:s,source:o,end:i}=e,a,c,l=(f,g,b)=>n(r+f,g,b);switch(s){case"scalar":a=P.PLAIN,c=Xw(o,l);break;case"single-quoted-scalar":a=
P.QUOTE_SINGLE,c=Ww(o,l);break;case"double-quoted-scalar":a=P.QUOTE_DOUBLE,c=Jw(o,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+o.length,r+o.length]}}let u=r+o.length,d=Nt(i,u,t,n);return{value:c,type:a,comment:d.comment,range:[
r,u,d.offset]}}function Xw(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),Mf(e)}function Ww(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),Mf(e.slice(1,-1)).replace(/''/g,"'")}function Mf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(s,"");l===
""?i===`
`?o+=i:i=`
`:(o+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),o+i+(n?.[1]??"")}function Jw(e,t){let n="";for(let r=1;r<e.length-1;++r){let s=e[r];
if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:o,offset:i}=Yw(e,r);n+=o,r=i}else if(s==="\\"){let o=e[++r],i=Qw[o];if(i)n+=i;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=ex(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){let o=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>o?e.slice(o,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Yw(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function ex(e,t,n,r){let s=e.substr(t,n),i=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var Qw,xc=m(()=>{$e();br();Qw={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function kc(e,t,n,r){let{value:s,type:o,comment:i,range:a}=t.type==="block-scalar"?bc(e,t,r):wc(t,e.options.strict,r),c=n?e.directives.tagName(n.source,d=>r(n,"\
TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Qe]:c?l=tx(e.schema,s,c,n,r):t.type==="scalar"?l=nx(e,s,t,r):l=e.schema[Qe];let u;try{let d=l.
resolve(s,f=>r(n??t,"TAG_RESOLVE_FAILED",f),e.options);u=F(d)?d:new P(d)}catch(d){let f=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",f),u=
new P(s)}return u.range=a,u.source=s,o&&(u.type=o),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function tx(e,t,n,r,s){if(n==="!")return e[Qe];
let o=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Qe])}function nx({atKey:e,directives:t,schema:n},r,s,o){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Qe];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Qe];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;o(s,"TAG_RESOLVE_FAILED",u,!0)}}return i}var Rf=m(()=>{H();$e();vc();xc()});function Lf(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var Ff=m(()=>{});function $c(e,t,n,r){let s=e.atKey,{spaceBefore:o,comment:i,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=sx(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=kc(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Ef(rx,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(d){let f=d instanceof
Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",d),u=!1}}return l??(l=Ho(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!F(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(l.spaceBefore=!0),i&&
(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Ho(e,t,n,r,{spaceBefore:s,comment:o,anchor:i,
tag:a,end:c},l){let u={type:"scalar",offset:Lf(t,n,r),indent:-1,source:""},d=kc(e,u,a,l);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),o&&(d.comment=o,d.range[2]=c),d}function sx({options:e},{offset:t,source:n,end:r},s){let o=new Rn(n.substring(
1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+
n.length,a=Nt(r,i,e.strict,s);return o.range=[t,i,a.offset],a.comment&&(o.comment=a.comment),o}var rx,Bf=m(()=>{$o();H();Df();Rf();br();Ff();rx={composeNode:$c,
composeEmptyNode:Ho}});function Zf(e,t,{offset:n,start:r,value:s,end:o},i){let a=Object.assign({_directives:t},e),c=new fn(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=Ct(r,{indicator:"doc-start",next:s??o?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=s?$c(l,s,u,i):Ho(l,u.end,r,null,u,i);let d=c.contents.range[2],f=Nt(o,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}var jf=m(
()=>{ps();Bf();br();bs()});function ws(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function Uf(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(o.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var vr,_c=m(()=>{
Ba();ps();ys();H();jf();br();vr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,o)=>{
let i=ws(n);o?this.warnings.push(new gs(i,r,s)):this.errors.push(new zt(i,r,s))},this.directives=new At({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:s}=Uf(this.prelude);if(r){let o=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!o)t.commentBefore=r;else if(me(o)&&!o.flow&&o.items.length>0){let i=o.items[0];le(i)&&(i=i.key);let a=i.commentBefore;
i.commentBefore=a?`${r}
${a}`:r}else{let i=o.commentBefore;o.commentBefore=i?`${r}
${i}`:r}}if(n){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Uf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,s)=>{let o=ws(t);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",r,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=Zf(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new zt(ws(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new zt(ws(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Nt(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new zt(ws(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),s=new fn(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}}});var Vf=m(()=>{vc();xc();ys();Io()});var qf=m(()=>{});var Kf=m(()=>{});function Gf(e){switch(e){case Sc:return"byte-order-mark";case Ac:return"doc-mode";case zc:return"flow-error-end";case Xo:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Sc,Ac,zc,Xo,Wo=m(()=>{Vf();qf();Kf();Sc="\uFEFF",Ac="",zc="",Xo=""});function ht(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Hf,ix,Jo,ax,Cc,Fn,Nc=m(()=>{Wo();Hf=new Set("0123456789ABCDEFabcdef"),ix=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Jo=new Set(",[]{}"),ax=new Set(` ,[]{}
\r	`),Cc=e=>!e||ax.has(e),Fn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&ht(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Sc&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let o=t[r-
1];if(o===" "||o==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let o=t[n-1];if(o===" "||o==="	")n-=1;else break}let s=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield Ac,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&ht(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!ht(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&ht(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Cc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&ht(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield zc,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Cc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||ht(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=r.indexOf(`
`,o)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>ht(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":n+=1;break;case`
`:t=o,n=0;break;case"\r":{let i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);let a=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+n>a)t=o;else break}while(!0);return yield Xo,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let o=this.buffer[r+1];if(ht(o)||t&&Jo.has(o))break;n=r}else if(ht(s)){let o=this.buffer[r+1];
if(s==="\r"&&(o===`
`?(r+=1,s=`
`,o=this.buffer[r+1]):n=r),o==="#"||t&&Jo.has(o))break;if(s===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&Jo.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Xo,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Cc),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(ht(r)||n&&Jo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!ht(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(ix.has(n))n=this.buffer[++t];else if(n==="%"&&Hf.has(this.buffer[t+1])&&Hf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var Pc=m(()=>{});function pn(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Xf(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function Jf(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Yo(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function wr(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Qo(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Wf(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!pn(t.start,"explicit-key-ind")&&!pn(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Jf(t.value)?t.value.end?
Qo(t.value.end,t.sep):t.value.end=t.sep:Qo(t.start,t.sep),delete t.sep)}var xr,Ic=m(()=>{Wo();Nc();xr=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Fn,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Gf(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Wf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.
assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.
value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Xf(s.start)===-1&&(n.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<n.indent))&&
(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{Xf(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Yo(this.peek(2)),r=wr(n),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Qo(s,n.start),
s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(pn(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Jf(n.key)&&!pn(n.sep,"newline")){
let i=wr(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(this.sourceToken);else if(pn(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=wr(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:o,key:null,sep:[this.sourceToken]}):pn(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);s||n.value?(t.items.push({start:o,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!pn(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:o});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Qo(s,n.start),s.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||pn(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=Yo(
r),o=wr(s);Wf(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Yo(t),r=wr(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Yo(t),r=wr(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});var Yf=m(()=>{_c();ps();ys();Ka();H();Pc();Ic()});var Oc=m(()=>{_c();ps();fc();ys();$o();H();an();$e();ln();un();Wo();Nc();Pc();Ic();Yf();ns()});var Tc=m(()=>{Oc();Oc()});function Ec(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Dc(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function Qf(e){return/^(?:~|[Nn]ull|NULL)?$/.
test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var ux,dx,em,ei,qt,Mc=m(()=>{"use strict";Tc();or();ux=new Set(["__proto__","constructor","prototype"]);dx=e=>e==null?"nothing":{string:"a\
 text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";em={null:"nothing",bool:"true or false",int:"a whole number",float:"a n\
umber",str:"a text",map:"a map",seq:"a list"},ei=class{#t;#e;#n=new Map;#r=[];#o;#s=0;#c=0;#i=0;constructor(t,n){this.#t=t,this.#e=n}tree(t,n=0){if(St(t))return this.#d(
t,n);let{anchor:r}=t;if(r===void 0)return this.#l(t,n);let s={count:this.#s,deepest:this.#i};this.#n.set(r,"open"),this.#i=n;let o=this.#l(t,n);return this.#n.set(
r,{tree:o,size:this.#s-s.count,height:this.#i-n}),this.#i=Math.max(this.#i,s.deepest),o}#l(t,n){return this.#s+=1,this.#i=Math.max(this.#i,n),F(t)?this.#h(t):st(
t)?this.#y(t,n):this.#g(t,n)}#d(t,n){let r=this.#u(t),s={kind:"scalar",value:null,span:r},o=this.#n.get(t.source);return o===void 0||o==="open"?(this.#e("unknow\
n-alias",this.#a(r),{name:t.source}),s):(this.#c+=o.size,this.#c>Oa||n+o.height>$t?(this.#e("alias-expansion",this.#a(r)),s):(this.#s+=o.size,this.#i=Math.max(this.#i,
n+o.height),{...o.tree,span:r}))}#h(t){let n=this.#u(t),{value:r}=t,s=t.type==="PLAIN",o=t.source??"";return this.#f(t,s?Qf(o):"str",n),typeof r=="string"?(this.#m(
r,n),{kind:"scalar",value:r,span:n}):typeof r=="number"?(/^[-+]?0[0-9]/.test(o)?this.#e("number-leading-zero",this.#a(n),{text:qt(o)}):Math.abs(r)<=Number.MAX_SAFE_INTEGER||
this.#e("number-out-of-range",this.#a(n),{text:qt(o)}),{kind:"scalar",value:r===0?0:r,span:n}):{kind:"scalar",value:typeof r=="boolean"?r:null,span:n}}#g(t,n){let r=this.#u(
t);this.#f(t,"seq",r);let s=[];for(let o of t.items)this.#r.push(s.length),s.push(this.tree(o,n+1)),this.#r.pop();return{kind:"list",items:s,span:this.#p(r,t.flow,
s.at(-1)?.span)}}#y(t,n){let r=this.#u(t);this.#f(t,"map",r);let s=new Map,o;for(let i of t.items){let a=this.#u(i.key),c=this.#b(i.key,a,s);this.#r.push(c??""),
i.value===null&&c!==void 0&&this.#e("missing-value",this.#a(a),{key:qt(c)});let l=i.value===null?{kind:"scalar",value:null,span:a}:this.tree(i.value,n+1);this.#r.
pop(),c!==void 0&&s.set(c,{key:a,value:l}),o=l.span}return{kind:"map",entries:s,span:this.#p(r,t.flow,o)}}#b(t,n,r){if(!F(t)){let i=St(t)?"an alias":st(t)?"a ma\
p":"a list";this.#e("key-not-text",this.#a(n),{kind:i,text:St(t)?`*${t.source}`:""});return}let s=t.value;if(typeof s!="string"){this.#e("key-not-text",this.#a(
n),{kind:dx(s),text:qt(t.source??"")});return}this.#f(t,t.type==="PLAIN"?Qf(t.source??""):"str",n),this.#m(s,n);let o=r.get(s);if(s==="<<"&&t.type==="PLAIN")this.#e(
"merge-key",this.#a(n));else if(ux.has(s))this.#e("reserved-key",this.#a(n),{key:s});else if(o)this.#e("duplicate-key",this.#a(n),{key:qt(s),line:this.#v(o.key.
start)});else return t.anchor!==void 0&&this.#n.set(t.anchor,{tree:{kind:"scalar",value:s,span:n},size:1,height:0}),s}#f(t,n,r){let s="tag:yaml.org,2002:",o=t.tag?.
startsWith(s)?t.tag.slice(s.length):void 0;o===void 0||o===n||!Object.hasOwn(em,o)||this.#e("tag-changes-value",this.#a(r),{tag:`!!${o}`,kind:em[n]??"a value"})}#m(t,n){
new RegExp("\\p{Surrogate}","u").test(t)&&this.#e("broken-unicode",this.#a(n))}#a(t){return{span:t,path:[...this.#r]}}#v(t){return this.#o??=Ec(this.#t.text),Dc(
this.#o,t)+1}#u(t){let{text:n}=this.#t,[r,s]=t.range??[0,0],o=Math.min(r,n.length);return{source:this.#t,start:o,end:Math.max(o,Math.min(s,n.length))}}#p(t,n,r){
return n||!r?t:{...t,end:Math.max(t.start,r.end)}}},qt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e});function ks(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,s])=>t.indexOf(+r)===-1).map(([r,s])=>s)}function cm(e,t){
return typeof t=="bigint"?t.toString():t}function lm(e){return new Bc(e)}function um(e){return e==null}function Zc(e){let t=e.startsWith("^")?1:0,n=e.endsWith("\
$")?e.length-1:e.length;return e.slice(t,n)}function Pt(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ii(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Uc(e){if(ii(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ii(
n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Vc(e){return Uc(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof
Set?new Set(e):e}function $s(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _s(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function _e(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function fm(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Kt(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue!==!0)return!0;return!1}function mm(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;
return!1}function bn(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function xs(e){return typeof e=="string"?e:e?.message}function Kc(e){
let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let s=r.maximum??r.length??r.size;s>=0&&t.push([s,n])}return t}
function ci(e,t,n){var r;for(let s=t;s<e.length;s++)(r=e[s]).schema??(r.schema=n)}function Gt(e,t,n){var r;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has(
"$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:xs(e.inst?._zod.def?.
error?.(e))??xs(o?.(e))??xs(t?.error?.(e))??xs(n.customError?.(e))??xs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="sc\
hema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function pm(e){let t=e.
length;if(!xx.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function hm(e){
return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function gm(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):kx(e,n,r.value)}}function Bn(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Gc(e,t,n){
return Bn(e,t,n,!1)}function kx(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Bn(this,t,n.bind(this))},set(r){Bn(this,t,r)}})}function $x(e,t){
let n=Object.getPrototypeOf(e);return t in n?void 0:n}function Pe(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Fc!==e._zod){Fc=void 0;return}Fc=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,_x);let s=yn;yn=!1;try{let o=n(this);return yn?delete this[t]:Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:o}),yn=yn||s,o}catch(o){throw delete this[t],yn=yn||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:s})}})}function ym(e,t,n,r){let s=$x(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,o),o.value=n(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,
enumerable:r,value:o})}})}var Bc,jc,dm,ai,qc,xx,Fc,yn,_x,ot=m(()=>{Bc=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};jc="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};dm=new Set(["string","number","sym\
bol"]);ai={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},qc={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("184467440737095\
51615")]};xx=/[\uD800-\uDBFF]/;yn=!1,_x={configurable:!0,get(){yn=!0}}});function Sx(e){let t=vm;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return vm=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function O(e,t,n,r){let s={};function o(f){this.def=f,this.constr=d,this.traits=new Set}o.prototype=s;let i=n,a=i&&new WeakSet;function c(f,g){
if(f._zod){if(f._zod.traits.has(e))return}else{Hc.value=new o(g);try{Object.defineProperty(f,"_zod",Hc)}finally{Hc.value=void 0}}if(f._zod.traits.add(e),t(f,g),
a){let x=Object.getPrototypeOf(f),k=f._zod.constr.prototype,A=x;for(;A&&A!==k;)A=Object.getPrototypeOf(A);let R=A??x;a.has(R)||(a.add(R),gm(R,i))}let b=d.prototype;
for(let x in b)Object.prototype.hasOwnProperty.call(b,x)&&(x in f||(f[x]=b[x].bind(f)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function d(f){let g=r?.Parent?Sx(u):this;c(g,f);let b=g._zod.deferred;if(b){for(let k of b)k();g._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.
postProcessor;return x&&x(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?
!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}function Ot(e){return e&&Object.assign(Zn,e),Zn}var bm,Xc,Hc,vm,It,li,Zn,kr=m(()=>{ot();
Xc=Object.freeze({status:"aborted"}),Hc={value:void 0,enumerable:!1},vm="captureStackTrace"in Error?Error:null;It=class extends Error{constructor(){super("Encou\
ntered Promise during synchronous parse. Use .parseAsync() instead.")}},li=class extends Error{constructor(t){super(`Encountered unidirectional transform during\
 encode: ${t}`),this.name="ZodEncodeError"}};(bm=globalThis).__zod_globalConfig??(bm.__zod_globalConfig={});Zn=globalThis.__zod_globalConfig});function Ax(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,cm,2)),e.message}function zx(e){this._zod.message=e}var Cx,Jc,wm,xm,qE,Ss,Yc=m(()=>{
kr();ot();Cx={get:Ax,set:zx,enumerable:!0,configurable:!0},Jc={value:void 0,enumerable:!1},wm=new WeakSet([Object.prototype,Error.prototype]),xm=(e,t)=>{e.name=
"$ZodError",Jc.value=t,Object.defineProperty(e,"issues",Jc),Jc.value=void 0,Object.defineProperty(e,"message",Cx);let n=Object.getPrototypeOf(e);wm.has(n)||(wm.
add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},qE=O("$ZodError",xm),Ss=O("$ZodError",xm,void 0,{Parent:Error})});function km(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(s=>Gt(s,n,Ot()))),t=void 0,n=void 0),r},set error(s){r=s,t=void 0,n=void 0}}}var Px,
Qc,Ix,el,Ox,tl,Tx,nl,$m=m(()=>{kr();Yc();ot();Px=e=>{let t=(n,r,s,o)=>{let i=s?{...s,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new It;if(a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Gt(l,i,Ot())));throw jc(c,o?.callee??t),c}return a.value};return t},Qc=Px(Ss),Ix=e=>{let t=async(n,r,s,o)=>{
let i=s?{...s,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Gt(
l,i,Ot())));throw jc(c,o?.callee??t),c}return a.value};return t},el=Ix(Ss),Ox=e=>(t,n,r)=>{let s=r?{...r,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},s);
if(o instanceof Promise)throw new It;return o.issues.length?km(e,o.issues,s):{success:!0,data:o.value}},tl=Ox(Ss);Tx=e=>async(t,n,r)=>{let s=r?{...r,async:!0}:{
async:!0},o=t._zod.run({value:n,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?km(e,o.issues,s):{success:!0,data:o.value}},nl=Tx(Ss)});var _m,Sm,Am,rl,As,zm,ui=m(()=>{_m=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Sm=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
Am=/^[\s\S]{0,}$/,rl=/^-?\d+$/,As=/^-?\d+(?:\.\d+)?$/,zm=/^(?:true|false)$/i});var vn,Ex,di,Cm,Nm,Pm,Im,fi=m(()=>{kr();ot();vn=O("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Ex=e=>{let t=e.
value;return!um(t)&&t.length!==void 0},di={number:"number",bigint:"bigint",object:"date"},Cm=O("$ZodCheckLessThan",(e,t)=>{vn.init(e,t);let n=di[typeof t.value];
e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:di[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Nm=O("$ZodCheckGreaterThan",(e,t)=>{vn.init(e,t);let n=di[typeof t.value];e.
_zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:di[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Pm=O("$ZodCheckNumberFormat",(e,t)=>{vn.init(e,t),t.format=t.format||"float6\
4";let n=t.format?.includes("int"),r=n?"int":"number",[s,o]=ai[t.format];e._zod.check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,
format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<s&&i.issues.push({origin:"number",input:a,code:"\
too_small",minimum:s,inclusive:!0,inst:e,continue:!t.abort}),a>o&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.
abort})}}),Im=O("$ZodCheckMinLength",(e,t)=>{var n;vn.init(e,t),(n=e._zod.def).when??(n.when=Ex),e._zod.check=r=>{let s=r.value,o=s.length;if((typeof s=="string"&&
o>=t.minimum&&o<t.minimum*2?pm(s):o)>=t.minimum)return;let a=hm(s);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.
abort})}})});var Tm=m(()=>{});var Em,sl=m(()=>{Em={major:4,minor:6,patch:7}});async function Mx(e,t){let n={async:!0};return Lm(await e._zod.run({value:t,issues:[]},n),n)}function Rx(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return Lm(r,n)}catch{}return Mx(e,t)},vendor:"zod",version:1}}function Lx(e,t){let n=Kc(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,i)=>{let a=t(o.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[
c,l]of Kc(e._zod.def.checks))if(a>c&&l._zod.def.when(o)){let u=o.issues.length;return l._zod.check(o),o.issues[u].continue=!1,ci(o.issues,u,e),o}}return s(o,i)}}
function Dm(e,t,n){e.issues.length&&t.issues.push(...bn(n,e.issues)),t.value[n]=e.value}function pi(e,t,n,r,s,o){let i=n in r,a=o==="optional";if(!(!i&&a&&s==="\
optional")){if(e.issues.length){if(s!==void 0&&a&&!i)return;t.issues.push(...bn(n,e.issues))}if(!i&&s===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||s==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function Zx(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Bx,s=r.length?[...t,...r]:t;for(let i of s)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let o=fm(e.shape);return{...e,allKeys:s,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
o)}}function jx(e,t,n,r,s,o,i){let a=[],c=s.keySet,l=s.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,g=0;for(let b in t){if(i&&n.issues.length!==g){if(Kt(n,g))
break;g=n.issues.length}if(c.has(b))continue;if(b==="__proto__"){u==="never"&&a.push(b);continue}if(u==="never"){a.push(b);continue}let x=l.run({value:t[b],issues:[]},
r);x instanceof Promise?e.push(x.then(k=>pi(k,n,b,t,d,f))):pi(x,n,b,t,d,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function Mm(e,t,n,r){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let s=e.filter(o=>!Kt(o));return s.length===
1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(o=>o.issues.map(i=>Gt(i,r,Ot())))}),t)}function Rm(e,t){return e.
value=t.issues.length?void 0:t.value,e}function mi(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},n)}var Ie,Lm,Fm,Bm,Zm,ol,jm,Um,Vm,Fx,qm,Bx,Km,Gm,Hm,Xm,Wm,Jm,Ym,Qm,ep,il=m(()=>{fi();kr();ui();ot();sl();ot();Ie=O("$ZodType",(e,t)=>{var n;e??(e={}),e.
_zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Em;let r=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let o of s)
for(let i of o._zod.onattach)i(e);if(s.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let o=(a,c,l)=>{
if(a.memo)return a;let u=Kt(a),d;for(let f of c){if(f._zod.def.when){if(mm(a)||!f._zod.def.when(a))continue}else if(u)continue;let g=a.issues.length,b=f._zod.check(
a);if(b instanceof Promise&&l?.async===!1)throw new It;if(d||b instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await b,a.issues.length!==g&&(ci(a.issues,
g,e),u||(u=Kt(a,g)))});else{if(a.issues.length===g)continue;ci(a.issues,g,e),u||(u=Kt(a,g))}}return d?d.then(()=>a):a},i=(a,c,l)=>{if(Kt(a))return a.aborted=!0,
a;let u=o(c,s,l);if(u instanceof Promise){if(l.async===!1)throw new It;return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)
return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>i(
d,a,c)):i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new It;return l.then(u=>o(u,s,c))}return o(l,s,c)}}},{get"~standard"(){return Gc(
this,"~standard",Rx(this))},set"~standard"(e){Bn(this,"~standard",e)}}),Lm=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Gt(n,t,Ot()))}:{value:e.value};Fm=O("$\
ZodString",(e,t)=>{Ie.init(e,t),e._zod.pattern=t.pattern??Am,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Bm=/^[0-9a-zA-Z+/]*={0,2}$/,Zm=/^[A-Za-z0-9_-]*$/,ol=O("$ZodNumber",(e,t)=>{Ie.
init(e,t),e._zod.pattern=As,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let s=n.value;if(typeof s=="number"&&!Number.isNaN(s)&&Number.isFinite(
s))return n;let o=typeof s=="number"?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:s,inst:e,...o?{received:o}:{}}),n}}),jm=O("$ZodNumberFormat",(e,t)=>{Pm.init(e,t),ol.init(e,t)}),Um=O("$ZodBoolean",(e,t)=>{Ie.init(e,t),e._zod.pattern=zm,
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let s=n.value;return typeof s=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:s,
inst:e}),n}}),Vm=O("$ZodNever",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});Fx=e=>Array.
isArray(e)?e.length:-1;qm=O("$ZodArray",(e,t)=>{Ie.init(e,t);let n=Zn.memoizer;n?.attach(e),e._zod.parse=(r,s)=>{let o=r.value;if(!Array.isArray(o))return r.issues.
push({expected:"array",code:"invalid_type",input:o,inst:e}),r;r.value=n?n.alloc(e,r,Array(o.length),s):Array(o.length);let i=[],a=s?.abortEarly;for(let c=0;c<o.
length;c++){let l=o[c],u=t.element._zod.run({value:l,issues:[]},s);if(u instanceof Promise)i.push(u.then(d=>Dm(d,r,c)));else if(Dm(u,r,c),a&&u.issues.length!==0&&
Kt(u))break}return i.length?Promise.all(i).then(()=>r):r},Lx(e,Fx)});Bx=[];Km=O("$ZodObject",(e,t)=>{Ie.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),
r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",
{get:l})}let s=lm(()=>Zx(t));Pe(e,"propValues",l=>{let u=l.def.shape,d={};for(let f in u){let g=u[f]._zod;if(g.values){Object.prototype.hasOwnProperty.call(d,f)||
Pt(d,f,new Set);for(let b of g.values)d[f].add(b);g.optin!==void 0&&d[f].add(void 0)}}return d});let o=ii,i=t.catchall,a,c=Zn.memoizer;c?.attach(e),e._zod.parse=
(l,u)=>{a??(a=s.value);let d=l.value;if(!o(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let f=[],
g=a.shape,b=u?.abortEarly,x=l.issues.length;for(let k of a.allKeys){if(b&&l.issues.length!==x){if(Kt(l,x))break;x=l.issues.length}if(k==="__proto__")continue;let A=g[k],
R=A._zod.optin,K=A._zod.optout,G=A._zod.run({value:d[k],issues:[]},u);G instanceof Promise?f.push(G.then(re=>pi(re,l,k,d,R,K))):pi(G,l,k,d,R,K)}return i?jx(f,d,
l,u,s.value,e,b===!0):f.length?Promise.all(f).then(()=>l):l}});Gm=O("$ZodUnion",(e,t)=>{Ie.init(e,t),Pe(e,"optin",r=>r.def.options.some(s=>s._zod.optin==="defau\
lted")?"defaulted":r.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),Pe(e,"optout",r=>r.def.options.some(s=>s._zod.optout==="optional")?"optional":
void 0),Pe(e,"values",r=>{if(r.def.options.every(s=>s._zod.values))return new Set(r.def.options.flatMap(s=>Array.from(s._zod.values)))}),Pe(e,"pattern",r=>{if(r.
def.options.every(s=>s._zod.pattern)){let s=r.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>Zc(o.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,s)=>{if(n)return n(r,s);let o=!1,i=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},s);
if(c instanceof Promise)i.push(c),o=!0;else{if(c.issues.length===0)return c;i.push(c)}}return o?Promise.all(i).then(a=>Mm(a,r,e,s)):Mm(i,r,e,s)}}),Hm=O("$ZodRec\
ord",(e,t)=>{Ie.init(e,t);let n=Zn.memoizer;n?.attach(e),e._zod.parse=(r,s)=>{let o=r.value;if(!Uc(o))return r.issues.push({expected:"record",code:"invalid_type",
input:o,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},s):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u==
"number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},s);if(d instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.
map(b=>Gt(b,s,Ot())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let g=t.valueType._zod.run({value:o[u],issues:[]},s);g instanceof
Promise?i.push(g.then(b=>{b.issues.length&&r.issues.push(...bn(u,b.issues)),r.value[f]=b.value})):(g.issues.length&&r.issues.push(...bn(u,g.issues)),r.value[f]=
g.value)}let l;for(let u in o)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;r.value[u]=o[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push(
{code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},s):{};let c;for(let l of Reflect.ownKeys(o)){if(l==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(o,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},s);if(u instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof l=="string"&&As.test(l)&&u.issues.length){let b=t.keyType._zod.run({value:Number(l),issues:[]},s);if(b instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");b.issues.length===0&&(u=b)}if(u.issues.length){t.mode==="loose"?r.value[l]=o[l]:a?(c=c??
[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(b=>Gt(b,s,Ot())),input:l,path:[l],inst:e});continue}let f=u.value;if(f==="__\
proto__")continue;let g=t.valueType._zod.run({value:o[l],issues:[]},s);g instanceof Promise?i.push(g.then(b=>{b.issues.length&&r.issues.push(...bn(l,b.issues)),
r.value[f]=b.value})):(g.issues.length&&r.issues.push(...bn(l,g.issues)),r.value[f]=g.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:o,inst:e,
keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}}),Xm=O("$ZodEnum",(e,t)=>{Ie.init(e,t);let n=ks(t.entries),r=new Set(n);e._zod.values=r,Pe(e,
"pattern",s=>{let o=ks(s.def.entries).filter(i=>dm.has(typeof i));return new RegExp(o.length?`^(${o.map(i=>$s(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(s,o)=>{let i=s.value;return r.has(i)||s.issues.push({code:"invalid_value",values:n,input:i,inst:e}),s}}),Wm=O("$ZodLiteral",(e,t)=>{Ie.init(e,t);let n=new Set(
t.values);e._zod.values=n,Pe(e,"pattern",r=>{let s=r.def.values;return new RegExp(s.length?`^(${s.map(o=>typeof o=="string"?$s(o):o?$s(o.toString()):String(o)).
join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let o=r.value;return n.has(o)||r.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),r}}),Jm=
O("$ZodTransform",(e,t)=>{Ie.init(e,t),e._zod.optin="optional",Zn.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new li(e.constructor.
name);let s=t.transform(n.value,n);if(r.async)return(s instanceof Promise?s:Promise.resolve(s)).then(i=>(n.value=i,n));if(s instanceof Promise)throw new It;return n.
value=s,n}});Ym=O("$ZodOptional",(e,t)=>{Ie.init(e,t),Pe(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",
Pe(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Pe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(
`^(${Zc(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let s=t.innerType._zod.run({value:n.
value,issues:[]},r);return s instanceof Promise?s.then(o=>Rm(n,o)):Rm(n,s)}return t.innerType._zod.run(n,r)}}),Qm=O("$ZodPrefault",(e,t)=>{Ie.init(e,t),e._zod.optin=
"defaulted",Pe(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType.
_zod.run(n,r))}),ep=O("$ZodPipe",(e,t)=>{Ie.init(e,t),Pe(e,"values",n=>n.def.in._zod.values),Pe(e,"optin",n=>n.def.in._zod.optin),Pe(e,"optout",n=>n.def.out._zod.
optout),Pe(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let o=t.out._zod.run(n,r);return o instanceof Promise?o.
then(i=>mi(i,t.in,r)):mi(o,t.in,r)}let s=t.in._zod.run(n,r);return s instanceof Promise?s.then(o=>mi(o,t.out,r)):mi(s,t.out,r)}})});var tp=m(()=>{});var al=m(()=>{});function sp(){return new cl}var rp,cl,$r,hi=m(()=>{cl=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(
t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);
return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;
let s={...r,...this._map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(rp=globalThis).__zod_globalRegistry??
(rp.__zod_globalRegistry=sp());$r=globalThis.__zod_globalRegistry});var op=m(()=>{});function Vx(e){return e.checks&&(e.checks=[...e.checks]),e}function ip(e,t){return new e(Vx({type:"string",..._e(t)}))}function ap(e,t){return new e({type:"numb\
er",check:"number_format",abort:!1,format:"safeint",..._e(t)})}function cp(e,t){return new e({type:"boolean",..._e(t)})}function lp(e,t){return new e({type:"nev\
er",..._e(t)})}function J(e,t){return new Cm({check:"less_than",..._e(t),value:e,inclusive:!0})}function Y(e,t){return new Nm({check:"greater_than",..._e(t),value:e,
inclusive:!0})}function ll(e,t){return new Im({check:"min_length",..._e(t),minimum:e})}function up(e){let t=new vn({check:"meta"});return t._zod.onattach=[n=>{let r=$r.
get(n)??{};$r.add(n,{...r,...e})}],t._zod.check=()=>{},t}var dp=m(()=>{fi();hi();ot()});function Cs(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Pt(e,r,n[r]);return e}function gi(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??$r,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function xe(e,t,n,r,s){let o=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(s);return Object.
assign(n,o),!0}function Q(e,t,n={path:[],schemaPath:[]}){var r;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,n.schemaPath.includes(e)&&(o.cycle=n.path),
o.schema;let i={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)i.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,u);else{let f=i.schema,
g=t.processors[s.type];if(!g)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);g(e,t,f,u)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),
Q(d,t,u),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Cs(i.schema,c),t.io==="input"&&Le(e)&&(delete i.schema.examples,delete i.schema.default),
t.io==="input"&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function fp(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function yi(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=r.get(a);if(c&&c!==i[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,i[0])}}let s=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(b=>b);if(d)
return{ref:f(d)};let g=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=g,{defId:g,ref:`${f("__shared")}#/${a}/${fp(g)}`}}let c="#",l=`${c}/${a}\
/`;if(i[1]===n&&!i[1].schema.id)return{ref:c};let u=i[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+fp(u)}},o=i=>{if(i[1].schema.$ref)return;let a=i[1],
{ref:c,defId:l}=s(i);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let d in u)delete u[d];u.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){
let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){o(i);continue}if(e.external){
let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){o(i);continue}}if(e.metadataRegistry.get(i[0])?.id){o(i);continue}if(a.cycle){o(i);continue}a.count>1&&e.
reused==="ref"&&o(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function gp(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;gp(r);let s=Object.keys(r);if(s.length!==1||s[0]!=="type")return;let o=r.type;for(let i of Array.isArray(o)?o:[
o]){if(typeof i!="string")return;n.includes(i)||n.push(i)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function pp(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function ul(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;
for(let i in o)if(!yp.has(i))return null;t.push(o)}let n={},r=new Set;for(let o of t){for(let i in o.properties){if(Object.prototype.hasOwnProperty.call(n,i))continue;
let a=[];for(let l of t){let u=l.properties?.[i]??pp(l);u!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:ul(a)??{allOf:a};
Pt(n,i,c)}for(let i of o.required??[])r.add(i)}let s={type:"object",properties:n};if(r.size&&(s.required=[...r]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=
!1;else{let o=[];for(let i of t){let a=pp(i);a&&!o.some(c=>JSON.stringify(c)===JSON.stringify(a))&&o.push(a)}o.length===1?s.additionalProperties=o[0]:o.length>1&&
(s.additionalProperties={allOf:o})}return s}function qx(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of yp)if(s in e)return;let n=t.filter(
s=>mp.some(o=>Array.isArray(s[o]))),r=null;if(!n.length)r=ul(t);else{let s=n[0],o=mp.find(c=>Array.isArray(s[c]));if(Object.keys(s).length!==1)return;let i=t.filter(
c=>c!==s),a=s[o].map(c=>ul([...i,c]));if(a.some(c=>!c))return;r={[o]:a}}r&&(delete e.allOf,Cs(e,r))}function bi(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},d=c.ref;if(c.ref=null,d){r(d);let g=e.
seen.get(d),b=g.schema;if(b.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(b)):Cs(l,b),Cs(l,u),
a._zod.parent===d)for(let k in l)k==="$ref"||k==="allOf"||k in u||delete l[k];if(b.$ref&&g.def)for(let k in l)k==="$ref"||k==="allOf"||k in g.def&&JSON.stringify(
l[k])===JSON.stringify(g.def[k])&&delete l[k]}let f=a._zod.parent;if(f&&f!==d){r(f);let g=e.seen.get(f);if(g?.schema.$ref&&(l.$ref=g.schema.$ref,g.def))for(let b in l)
b==="$ref"||b==="allOf"||b in g.def&&JSON.stringify(l[b])===JSON.stringify(g.def[b])&&delete l[b]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())gp(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;
if(!Array.isArray(u))continue;let d=a.get(u);d?d.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])qx(l)}}let s={};if(e.target==="draf\
t-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");s.$id=e.external.uri(a)}Cs(s,n.defId?n.schema:n.def??n.schema);let o=e.metadataRegistry.get(t)?.id;o!==void 0&&s.id===o&&delete s.id;let i=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,Pt(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?s.$defs=i:s.definitions=i);
try{let a=JSON.parse(JSON.stringify(s));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:hp(t,"input",e.processors),output:hp(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Le(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return Le(r.element,n);if(r.type==="set")return Le(r.valueType,
n);if(r.type==="lazy")return Le(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return Le(r.innerType,n);if(r.type==="intersection")return Le(r.left,n)||Le(r.right,n);if(r.type==="record"||r.
type==="map")return Le(r.keyType,n)||Le(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Le(r.in,n)||Le(r.out,n);if(r.type==="object"){
for(let s in r.shape)if(Le(r.shape[s],n))return!0;return!1}if(r.type==="union"){for(let s of r.options)if(Le(s,n))return!0;return!1}if(r.type==="tuple"){for(let s of r.
items)if(Le(s,n))return!0;return!!(r.rest&&Le(r.rest,n))}return!1}var yp,mp,hp,dl=m(()=>{hi();ot();yp=new Set(["type","properties","required","additionalPropert\
ies"]),mp=["oneOf","anyOf"];hp=(e,t,n={})=>r=>{let{libraryOptions:s,target:o}=r??{},i=gi({...s??{},target:o,io:t,processors:n});return Q(e,i),yi(i,e),bi(i,e)}});function Ar(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let o of r)Kx[o._zod.def.check]?.(t,o._zod.def);let s=e.
_zod.bag;s.minimum!==void 0&&_r(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&_r(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&Sr(t,"maximu\
m",s.maximum),s.exclusiveMaximum!==void 0&&Sr(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&$p(t,s.multipleOf),s.format!==void 0&&(t.format??(t.
format=s.format),s.format.includes("int")&&(t.isInt=!0)),s.mime&&Sp(t,s.mime);for(let o of s.patterns??[])_p(t,o);return t}function Ns(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Ns(t.out):t.type==="catch"?Ns(t.innerType):e._zod.optin}function fl(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let b=e.get(t)?.def;if(!b)return t;let x=fl(e,b,n);return x===b?t:x}for(let b of["anyOf","oneOf"]){let x=t[b];if(!Array.isArray(x))continue;let k=x.map(
A=>fl(e,A,n));k.some((A,R)=>A!==x[R])&&(t={...t,[b]:k})}let r=Array.isArray(t.type)?t.type:[t.type],s=!r.includes("string")&&r.some(b=>b==="number"||b==="intege\
r"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(b=>typeof b=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,
multipleOf:u,format:d,id:f,...g}=t;return g.enum?g.enum=g.enum.map(b=>typeof b=="number"?String(b):b):typeof g.const=="number"&&(g.const=String(g.const)),s&&(g.
type="string",o||(g.pattern=(r.includes("number")?As:rl).source)),g}function $k(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of ml.get(e)??[]){let s=e.seen.get(r),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||n.has(o))continue;let i=fl(t,o,new Set);i!==
o&&n.set(o,i)}if(n.size)for(let r of e.seen.values())for(let s of[r.schema,r.def]){let o=s&&n.get(s.propertyNames);o&&(s.propertyNames=o)}}function Cp(e,t,n,r,s){
let o=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(o=!0,null));return o?(xe(t,n,r,s,"BigInt defaults cannot be represented in JSON Schema"),pl):JSON.parse(
i)}function hl(e,t){if("_idmap"in e){let r=e,s=gi({...t,processors:kp}),o={};for(let c of r._idmap.entries()){let[l,u]=c;Q(u,s)}let i={},a={registry:r,uri:t?.uri,
defs:o};s.external=a;for(let c of r._idmap.entries()){let[l,u]=c;yi(s,u),Pt(i,l,bi(s,u))}if(Object.keys(o).length>0){let c=s.target==="draft-2020-12"?"$defs":"d\
efinitions";i.__shared={[c]:o}}return{schemas:i}}let n=gi({...t,processors:kp});return Q(e,n),yi(n,e),bi(n,e)}var _r,Sr,bp,$p,_p,Sp,Ap,vp,wp,xp,Kx,Gx,Hx,zp,Xx,Wx,
Jx,Yx,Qx,ek,tk,nk,rk,sk,ok,ik,ak,ck,lk,uk,dk,fk,mk,pk,hk,gk,yk,bk,vk,wk,xk,kk,ml,_k,Sk,Ak,pl,zk,Ck,Nk,Pk,Ik,Ok,Tk,Ek,kp,Np=m(()=>{ui();il();dl();ot();_r=(e,t,n)=>{
(e[t]===void 0||n>e[t])&&(e[t]=n)},Sr=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},bp=(e,t)=>{_r(e,"minimum",t),Sr(e,"maximum",t)},$p=(e,t)=>{e.multipleOf??(e.multipleOf=
[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},_p=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Sp=(e,t)=>{e.mime=e.mime?e.mime.filter(n=>t.includes(
n)):[...t]},Ap=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},vp=(e,t)=>_r(e,"minimum",t.minimum),wp=(e,t)=>Sr(e,"maximum",t.maximum),xp=e=>(t,n)=>{Ap(t,n.
format);let[r,s]=e[n.format];_r(t,"minimum",r),Sr(t,"maximum",s)},Kx={greater_than:(e,t)=>_r(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Sr(
e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>$p(e,t.value),number_format:xp(ai),bigint_format:xp(qc),min_length:vp,max_length:wp,length_equals:(e,t)=>bp(
e,t.length),min_size:vp,max_size:wp,size_equals:(e,t)=>bp(e,t.size),string_format:(e,t)=>{Ap(e,t.format),t.pattern&&_p(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Sp(e,t.mime)};Gx={guid:"uuid",url:"uri",datetime:"dat\
e-time",json_string:"json-string",regex:""},Hx=new Map([[Bm,_m],[Zm,Sm]]),zp=e=>Hx.get(e)??e,Xx=(e,t,n,r)=>{let s=n;s.type="string";let{minimum:o,maximum:i,format:a,
patterns:c,contentEncoding:l,laxFormat:u}=Ar(e);if(typeof o=="number"&&(s.minLength=o),typeof i=="number"&&(s.maxLength=i),a&&(s.format=Gx[a]??a,s.format===""&&
delete s.format,(a==="time"||u)&&delete s.format),l&&(s.contentEncoding=l),c&&c.size>0){let d=[...c].map(zp);d.length===1?s.pattern=d[0].source:d.length>1&&(s.allOf=
[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}},Wx=(e,t,n,r)=>{let s=n,{minimum:o,
maximum:i,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=Ar(e);s.type=u?"integer":"number";let d=typeof l=="number"&&l>=(o??Number.NEGATIVE_INFINITY),
f=typeof c=="number"&&c<=(i??Number.POSITIVE_INFINITY),g=t.target==="draft-04"||t.target==="openapi-3.0";if(d?g?(s.minimum=l,s.exclusiveMinimum=!0):s.exclusiveMinimum=
l:typeof o=="number"&&(s.minimum=o),f?g?(s.maximum=c,s.exclusiveMaximum=!0):s.exclusiveMaximum=c:typeof i=="number"&&(s.maximum=i),a){let b=new Set;for(let A of a)
Number.isFinite(A)&&A!==0?b.add(Math.abs(A)):xe(e,t,s,r,`A multipleOf divisor of ${A} cannot be represented in JSON Schema`);let[x,...k]=b;x!==void 0&&(s.multipleOf=
x),k.length&&(s.allOf=[...s.allOf??[],...k.map(A=>({multipleOf:A}))])}},Jx=(e,t,n,r)=>{n.type="boolean"},Yx=(e,t,n,r)=>{xe(e,t,n,r,"BigInt cannot be represented\
 in JSON Schema")},Qx=(e,t,n,r)=>{xe(e,t,n,r,"Symbols cannot be represented in JSON Schema")},ek=(e,t,n,r)=>{t.target==="openapi-3.0"?(n.type="string",n.nullable=
!0,n.enum=[null]):n.type="null"},tk=(e,t,n,r)=>{xe(e,t,n,r,"Undefined cannot be represented in JSON Schema")},nk=(e,t,n,r)=>{xe(e,t,n,r,"Void cannot be represen\
ted in JSON Schema")},rk=(e,t,n,r)=>{n.not={}},sk=(e,t,n,r)=>{},ok=(e,t,n,r)=>{},ik=(e,t,n,r)=>{xe(e,t,n,r,"Date cannot be represented in JSON Schema")},ak=(e,t,n,r)=>{
let s=e._zod.def,o=ks(s.entries);if(o.length===0){n.not={};return}o.every(i=>typeof i=="number")&&(n.type="number"),o.every(i=>typeof i=="string")&&(n.type="str\
ing"),n.enum=o},ck=(e,t,n,r)=>{let s=e._zod.def;if(s.values.length===0){n.not={};return}let o=[];for(let i of s.values)if(i===void 0){if(xe(e,t,n,r,"Literal `un\
defined` cannot be represented in JSON Schema"))return}else if(typeof i=="bigint"){if(xe(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;
o.push(Number(i))}else o.push(i);if(o.length!==0)if(o.length===1){let i=o[0];n.type=i===null?"null":typeof i,t.target==="draft-04"||t.target==="openapi-3.0"?n.enum=
[i]:n.const=i}else o.every(i=>typeof i=="number")&&(n.type="number"),o.every(i=>typeof i=="string")&&(n.type="string"),o.every(i=>typeof i=="boolean")&&(n.type=
"boolean"),o.every(i=>i===null)&&(n.type="null"),n.enum=o},lk=(e,t,n,r)=>{xe(e,t,n,r,"NaN cannot be represented in JSON Schema")},uk=(e,t,n,r)=>{let s=n,o=e._zod.
pattern;if(!o)throw new Error("Pattern not found in template literal");s.type="string",s.pattern=o.source},dk=(e,t,n,r)=>{let s=n;s.type="string",s.format="bina\
ry",s.contentEncoding="binary";let{minimum:o,maximum:i,mime:a}=Ar(e);o!==void 0&&(s.minLength=o),i!==void 0&&(s.maxLength=i),a&&(a.length===0?s.not={}:a.length===
1?s.contentMediaType=a[0]:s.anyOf=a.map(c=>({contentMediaType:c})))},fk=(e,t,n,r)=>{n.type="boolean"},mk=(e,t,n,r)=>{xe(e,t,n,r,"Custom types cannot be represen\
ted in JSON Schema")},pk=(e,t,n,r)=>{xe(e,t,n,r,"Function types cannot be represented in JSON Schema")},hk=(e,t,n,r)=>{xe(e,t,n,r,"Transforms cannot be represen\
ted in JSON Schema")},gk=(e,t,n,r)=>{xe(e,t,n,r,"Map cannot be represented in JSON Schema")},yk=(e,t,n,r)=>{xe(e,t,n,r,"Set cannot be represented in JSON Schema")},
bk=(e,t,n,r)=>{let s=n,o=e._zod.def,{minimum:i,maximum:a}=Ar(e);typeof i=="number"&&(s.minItems=i),typeof a=="number"&&(s.maxItems=a),s.type="array",s.items=Q(o.
element,t,{...r,path:[...r.path,"items"]})};vk=(e,t,n,r)=>{let s=n,o=e._zod.def,i=o.shape;if(Object.getOwnPropertySymbols(i).length&&xe(e,t,s,r,"Symbol keys can\
not be represented in JSON Schema"))return;s.type="object",s.properties={};for(let l in i)Pt(s.properties,l,Q(i[l],t,{...r,path:[...r.path,"properties",l]}));let c=[];
for(let l of Object.keys(i)){let u=o.shape[l];(t.io==="input"?Ns(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>0&&(s.required=c),o.catchall?._zod.def.
type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=Q(o.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):t.io==="\
output"&&(s.additionalProperties=!1)},wk=(e,t,n,r)=>{let s=e._zod.def,o=s.inclusive===!1,i=s.options.map((a,c)=>Q(a,t,{...r,path:[...r.path,o?"oneOf":"anyOf",c]}));
o?n.oneOf=i:n.anyOf=i},xk=(e,t,n,r)=>{let s=e._zod.def,o=Q(s.left,t,{...r,path:[...r.path,"allOf",0]}),i=Q(s.right,t,{...r,path:[...r.path,"allOf",1]}),a=l=>"al\
lOf"in l&&Object.keys(l).length===1,c=[...a(o)?o.allOf:[o],...a(i)?i.allOf:[i]];n.allOf=c,t.intersections.push(c)},kk=(e,t,n,r)=>{let s=n,o=e._zod.def;s.type="a\
rray";let i=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",c=o.items.map((x,k)=>Q(
x,t,{...r,path:[...r.path,i,k]})),l=o.rest?Q(o.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null,u=o.items.length;for(;u>0;){
let x=o.items[u-1];if(!(t.io==="input"?Ns(x)!==void 0:x._zod.optout==="optional"))break;u--}let d=o.items.length,f=!o.rest;t.target==="draft-2020-12"?(s.prefixItems=
c,f?s.items=!1:l&&(s.items=l),u>0&&(s.minItems=u),f&&(s.maxItems=d)):t.target==="openapi-3.0"?(s.items={anyOf:c},l&&s.items.anyOf.push(l),u>0&&(s.minItems=u),f&&
(s.maxItems=d)):(s.items=c,f?s.additionalItems=!1:l&&(s.additionalItems=l),u>0&&(s.minItems=u),f&&(s.maxItems=d));let{minimum:g,maximum:b}=Ar(e);typeof g=="numb\
er"&&(s.minItems=g),typeof b=="number"&&(s.maxItems=b)};ml=new WeakMap;_k=(e,t,n,r)=>{let s=n,o=e._zod.def;s.type="object";let i=o.keyType,a=Ar(i).patterns;if(o.
mode==="loose"&&a&&a.size>0){let u=Q(o.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});s.patternProperties={};for(let d of a)Pt(s.patternProperties,
zp(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=Q(o.keyType,t,{...r,path:[...r.path,"propertyNames"]});let u=ml.get(t);
u||(u=[],ml.set(t,u),t.deferred.push(()=>$k(t))),u.push(e)}s.additionalProperties=Q(o.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}let c=i._zod.values,
l=t.io==="input"&&Ns(o.valueType)!==void 0;if(c&&!o.partial&&!l){let u=[...c].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(s.required=u.map(String))}},
Sk=(e,t,n,r)=>{let s=e._zod.def,o=Q(s.innerType,t,r),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=s.innerType,n.nullable=!0):n.anyOf=[o,{type:"null"}]},Ak=(e,t,n,r)=>{
let s=e._zod.def;Q(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType},pl=Symbol();zk=(e,t,n,r)=>{let s=e._zod.def;Q(s.innerType,t,r);let o=t.seen.get(e);o.
ref=s.innerType;let i=Cp(s.defaultValue,e,t,n,r);i!==pl&&(n.default=i)},Ck=(e,t,n,r)=>{let s=e._zod.def;Q(s.innerType,t,r);let o=t.seen.get(e);if(o.ref=s.innerType,
t.io!=="input")return;let i=Cp(s.defaultValue,e,t,n,r);i!==pl&&(n._prefault=i)},Nk=(e,t,n,r)=>{let s=e._zod.def;Q(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType;
let i;try{i=s.catchValue(void 0)}catch{xe(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=i},Pk=(e,t,n,r)=>{let s=e._zod.def,o=s.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?o?s.out:s.in:s.out;Q(i,t,r);let a=t.seen.get(e);a.ref=i},Ik=(e,t,n,r)=>{let s=e._zod.def;Q(s.innerType,t,r);
let o=t.seen.get(e);o.ref=s.innerType,n.readOnly=!0},Ok=(e,t,n,r)=>{let s=e._zod.def;Q(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType},Tk=(e,t,n,r)=>{let s=e.
_zod.def;Q(s.innerType,t,r);let o=t.seen.get(e);o.ref=s.innerType},Ek=(e,t,n,r)=>{let s=e._zod.innerType;Q(s,t,r);let o=t.seen.get(e);o.ref=s},kp={string:Xx,number:Wx,
boolean:Jx,bigint:Yx,symbol:Qx,null:ek,undefined:tk,void:nk,never:rk,any:sk,unknown:ok,date:ik,enum:ak,literal:ck,nan:lk,template_literal:uk,file:dk,success:fk,
custom:mk,function:pk,transform:hk,map:gk,set:yk,array:bk,object:vk,union:wk,intersection:xk,tuple:kk,record:_k,nullable:Sk,nonoptional:Ak,default:zk,prefault:Ck,
catch:Nk,pipe:Pk,readonly:Ik,promise:Ok,optional:Tk,lazy:Ek}});var Pp=m(()=>{});var zr=m(()=>{kr();$m();Yc();il();tp();fi();sl();ot();ui();al();hi();Tm();op();dp();dl();Pp()});var gl=m(()=>{zr()});function Tt(e){return ip(Mk,e)}function ee(e){return ap(Lk,e)}function jn(e){return cp(Fk,e)}function Zk(e){return lp(Bk,e)}function U(e,t){return new jk({type:"\
array",element:e,..._e(t)})}function yl(e,t){let n={type:"object",shape:e??{},..._e(t)};return new Tp(n)}function C(e,t){return new Tp({type:"object",shape:e,catchall:Zk(),
..._e(t)})}function Fe(e,t){return new Uk({type:"union",options:e,..._e(t)})}function Se(e,t,n){return!t||!t._zod?new Op({type:"record",keyType:Tt(),valueType:e,
..._e(t)}):new Op({type:"record",keyType:e,valueType:t,..._e(n)})}function z(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Vk({type:"\
enum",entries:n,..._e(t)})}function Cr(e,t){return new qk({type:"literal",values:Array.isArray(e)?e:[e],..._e(t)})}function Ke(e){return new Kk({type:"transform",
transform:e})}function w(e){return new Gk({type:"optional",innerType:e})}function v(e,t){return new Hk({type:"prefault",innerType:e,get defaultValue(){return typeof t==
"function"?t():Vc(t)}})}function Ge(e,t){return new Xk({type:"pipe",in:e,out:t})}var qe,Mk,Rk,Lk,Fk,Bk,jk,Tp,Uk,Op,Vk,qk,Kk,Gk,Hk,Xk,Ps,Ep=m(()=>{zr();ot();gl();
qe=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ie.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){Bn(this,"with",e)},parse(e,t){return Qc(this,e,t,{callee:this.parse})},parseAsync(e,t){return el(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return tl(this,e,t)},safeParseAsync(e,t){return nl(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return _s(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Mk=O("ZodMiniString",(e,t)=>{Fm.init(e,t),qe.init(e,t)});Rk=O("ZodMiniNumber",(e,t)=>{ol.init(
e,t),qe.init(e,t)}),Lk=O("ZodMiniNumberFormat",(e,t)=>{jm.init(e,t),Rk.init(e,t)});Fk=O("ZodMiniBoolean",(e,t)=>{Um.init(e,t),qe.init(e,t)});Bk=O("ZodMiniNever",
(e,t)=>{Vm.init(e,t),qe.init(e,t)});jk=O("ZodMiniArray",(e,t)=>{qm.init(e,t),qe.init(e,t)});Tp=O("ZodMiniObject",(e,t)=>{Km.init(e,t),qe.init(e,t),ym(e,"shape",
n=>n._zod.def.shape,!1)});Uk=O("ZodMiniUnion",(e,t)=>{Gm.init(e,t),qe.init(e,t)});Op=O("ZodMiniRecord",(e,t)=>{Hm.init(e,t),qe.init(e,t)});Vk=O("ZodMiniEnum",(e,t)=>{
Xm.init(e,t),qe.init(e,t),e.options=[...e._zod.values]});qk=O("ZodMiniLiteral",(e,t)=>{Wm.init(e,t),qe.init(e,t)});Kk=O("ZodMiniTransform",(e,t)=>{Jm.init(e,t),
qe.init(e,t)});Gk=O("ZodMiniOptional",(e,t)=>{Ym.init(e,t),qe.init(e,t)});Hk=O("ZodMiniPrefault",(e,t)=>{Qm.init(e,t),qe.init(e,t)});Xk=O("ZodMiniPipe",(e,t)=>{
ep.init(e,t),qe.init(e,t)});Ps=up});var Dp=m(()=>{zr()});var Mp=m(()=>{});var Rp=m(()=>{});var Lp=m(()=>{zr();gl();Ep();Dp();zr();Np();al();Mp();Rp()});var D=m(()=>{Lp()});var h,vi,bl,Is,Os,Nr,Fp,Bp,Zp,wi,X=m(()=>{"use strict";h=(e,t={},...n)=>{let r=[];for(let s of n)s===void 0||s===!1||s===""||r.push(typeof s=="number"?String(s):
s);if(r.length>1&&r.some(s=>typeof s=="string"))throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:vi(Object.entries(t)),children:r}},
vi=e=>{let t=[];for(let[n,r]of e)r!==void 0&&t.push([n,String(r)]);return Object.fromEntries(t)},bl=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,
Is=(e,t)=>e.children.filter(n=>typeof n!="string"&&(!t||n.name===t)),Os=(e,t)=>e.children.find(n=>typeof n!="string"&&n.name===t),Nr=e=>{let t=e.children[0];return typeof t==
"string"?t:""},Fp=(e,t)=>({...e,attributes:vi(Object.entries({...e.attributes,...t}))}),Bp=(e,...t)=>h(e.name,e.attributes,...t),Zp=e=>e?"yes":"no",wi=e=>e?"on":
"off"});function he(e,t,n){return Ge(Tt().check(Ps({description:e,examples:[...t]})),Ke((r,s)=>{let o=n(r);return"value"in o?o.value:(s.issues.push({code:"custom",message:o.
problem,input:r}),Xc)}))}function q(e,t,n,r){return he(e,t,s=>n.test(s)?be(s):j(r))}var be,j,y,S,Un,E=m(()=>{"use strict";D();be=e=>({value:e}),j=e=>({problem:e});
y=e=>Ps({description:e}),S=e=>Ge(Fe([jn(),z(["on","off"])]).check(Ps({description:e})),Ke(t=>t===!0||t==="on")),Un=(e,t)=>Ge(Fe([jn(),z(["on","off"]),e]).check(
Ps({description:t})),Ke(n=>n==="on"?!0:n==="off"?!1:n))});var vl={};I(vl,{codes:()=>Qk,domain:()=>e$,schema:()=>Yk});function*e$(e){if(!e.agent)return;let t=h("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{
at:"devices",xml:h("channel",{type:"unix"},t)}}var Yk,Qk,jp=m(()=>{"use strict";D();X();E();Yk={vm:{agent:v(S("A channel for the guest agent (qemu-guest-agent),\
 which is used where the guest has it."),!0)}},Qk={}});var Vp,Up=m(()=>{Vp=`#!/bin/sh
# Run by kmod in place of loading vfio-pci (modprobe.d's \`install\`), as: sh -c THIS vfio-pci ADDRESS...
# Sets aside the PCI functions at these addresses for vfio-pci, then loads it. An address that does not exist is no
# reason to fail: the card may have been taken out, and the machine has to boot.
# It is printed on one line, so each statement ends with a semicolon. modprobe is named by its absolute path because
# the modprobe built into some shells knows no --ignore-install; /bin is there in NixOS's initrd, the other in the
# booted system. It reads the module's options of modprobe.d and of the kernel command line itself: kmod's own
# CMDLINE_OPTS would give them to it twice.
for address in "$@"; do
  if [ -e "/sys/bus/pci/devices/$address/driver_override" ]; then
    echo vfio-pci >"/sys/bus/pci/devices/$address/driver_override";
  fi;
done;
for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do
  if [ -x "$modprobe" ]; then
    exec "$modprobe" --ignore-install vfio-pci;
  fi;
done;
echo "vfioc: no modprobe was found to load vfio-pci with" >&2;
exit 1
`});function Vn(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e} is not a whole number that is held exactly`);return{kind:"int",value:BigInt(
e)}}function xi(e){let t=e.split("/").slice(1),n=r=>/^[A-Za-z0-9._+-]+$/.test(r)&&r!=="."&&r!=="..";if(!e.startsWith("./")||!t.every(n))throw new RangeError(`no\
t a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var N,gt,ae,te,n$,de,r$,wl,T,ki,yt,qp,Ts,Kp,$i,Be=m(()=>{"use strict";N=e=>({kind:"\
string",parts:[e]}),gt=(...e)=>({kind:"string",parts:e});ae=e=>({kind:"constant",name:e?"true":"false"}),te=e=>({kind:"list",items:e}),n$=e=>Array.from(Symbol.iterator in
e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),de=e=>({kind:"attrs",bindings:n$(e)}),r$=e=>({kind:"identifier",name:e});wl=e=>typeof e==
"string"?r$(e):e,T=(e,...t)=>({kind:"select",of:wl(e),path:t,or:void 0}),ki=(e,t,n)=>({kind:"select",of:wl(e),path:t,or:n}),yt=(e,...t)=>({kind:"apply",function:wl(
e),arguments:t}),qp=(e,t)=>({kind:"lambda",parameter:e,body:t}),Ts=(e,t,n)=>({kind:"binary",operator:t,left:e,right:n}),Kp=e=>({kind:"not",operand:e}),$i=(e,t)=>e===
""?t:{kind:"comment",text:e,node:t}});var Pr,Gp,s$,Et,Dt,Hp,Xt,_i,xl,Xp,o$,it,Si,Wp,Ir,ge=m(()=>{"use strict";E();Pr=q("The name of a user of the host.",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user n\
ame has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),Gp=q("The name of a group of the host.",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,
"a group name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),s$=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Et=q("A\
 name that libvirt takes for a guest or a network.",["win11"],s$,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 char\
acters long"),Dt=q("A name of your own.",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 characters long"),Hp=
q("The name of the host.",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters\
 long"),Xt=q("The name of a network interface.",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digi\
ts, . _ and -"),_i=q("The name of a kernel module.",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one n\
ame to an entry"),xl=q("The name of a systemd unit, with its type.",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),Xp=q("One parameter of the kernel command line.",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,
"one entry is one parameter, name or name=value, without white space or quotes"),o$=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;
if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(
".."))return`'${e}' goes up with '..': write the path it leads to`},it=he("An absolute path of the host.",["/var/lib/libvirt/images/win11.qcow2"],e=>{let t=o$(e);
return t?j(t):be(e)}),Si=q("A file, relative to the file that names it.",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters and \
is not empty"),Wp=he("A MAC address.",["52:54:00:66:d7:8b"],e=>/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?j(`'${e}' is a\
 multicast address: the first pair of a card's address is even`):be(e.toLowerCase()):j(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 5\
2:54:00:66:d7:8b`)),Ir=(e,t)=>he(e,t,n=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(n)?j("control characters cannot stand here"):n.isWellFormed()?be(n):j("this is \
not valid Unicode"))});function Jp(e){let t=i$.map(i=>i.exec(e)).find(i=>i!==null);if(!t){let i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return j(i?`'${e}' is a vendor:device id, and a PC\
I address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 0000:0b:00.0`)}let[n=0,r=0,s=0,o=0]=t.slice(1).map(i=>Number.
parseInt(i??"0",16));return s>31?j(`'${e}' has slot ${qn(s,2)}, and a PCI bus has the slots 00 to 1f`):o>7?j(`'${e}' has function ${o}, and a PCI slot has the f\
unctions 0 to 7`):be({domain:n,bus:r,slot:s,function:o})}function Yp(e){let t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){let n="value"in Jp(e);
return j(n?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexadecimal digits, a colon \
and four more, as in 1002:67df`)}return be({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var qn,i$,Xe,Ai,bt,Or,zi,Es,Wt=m(()=>{"use strict";E();qn=(e,t)=>e.
toString(16).padStart(t,"0"),i$=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
Xe=e=>`${qn(e.domain,4)}:${qn(e.bus,2)}:${qn(e.slot,2)}.${e.function}`,Ai=e=>({domain:`0x${qn(e.domain,4)}`,bus:`0x${qn(e.bus,2)}`,slot:`0x${qn(e.slot,2)}`,function:`\
0x${e.function}`});bt=e=>`${e.vendor}:${e.device}`,Or=he("A PCI address as lspci, sysfs or libvirt writes it; domain 0000 where none is written.",["0b:00.0","00\
00:0b:00.0","pci_0000_0b_00_0"],Jp),zi=he("A PCI vendor and device id, as `lspci -nn` prints it.",["1002:67df"],Yp),Es=he("A USB vendor and product id, as `lsus\
b` prints it.",["046d:c541"],Yp)});function Mt(e,t){return e.devices.flatMap(n=>{let r=t.devices[n];return r?[{...r,name:n}]:[]})}var Qp,$,Ze,wn,Ds,eh,Tr,Rt,B=m(()=>{"use strict";Qp=e=>Object.entries(
e).map(([t,n])=>({...n,name:t})),$=e=>Qp(e.vms),Ze=e=>Qp(e.devices);wn=(e,t)=>$(t).flatMap(n=>n.devices.flatMap((r,s)=>r===e?[{vm:n,index:s}]:[])),Ds=e=>e.by??(e.
functions.length>0?"address":"id"),eh=e=>Ze(e).filter(t=>t.bind==="boot"),Tr=e=>{let{user:t,group:n}=e.libvirt.qemu,r=e.libvirt.runAsRoot?"root":"qemu-libvirtd";
return{user:t??r,group:n??r}},Rt=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx")});var kl={};I(kl,{codes:()=>u$,driversOf:()=>Ci,host:()=>h$,rules:()=>d$,schema:()=>a$});function l$(e,t){let n=new Set(e.functions.map(Xe)),r=t?.pci.filter(s=>n.
has(Xe(s.address))).map(s=>s.id)??[];return[...new Set([...e.ids,...r].map(bt))]}function Ci(e,t){if(e.drivers)return e.drivers;let r=[...new Set(l$(e,t).map(s=>s.
slice(0,4)))].map(s=>th[s]);return r.length===0||r.includes(void 0)?c$:[...new Set(r.flatMap(s=>s??[]))]}function d$(e,t,n){let r=new Map;for(let s of Ze(e)){let o=[
"devices",s.name];f$(s,o,t);let{name:i}=s;for(let[c,l]of s.functions.map(Xe).entries()){let u=r.get(l);u?t("function-twice",{path:[...o,"functions",c]},{address:l,
device:u}):r.set(l,i)}if(s.functions.length>0)continue;let a=s.ids.length>0;a&&s.bind!=="boot"&&t("device-without-address",{path:[...o,"bind"]},{device:i});for(let{
vm:c,index:l}of a?wn(i,e):[])t("device-without-address",{path:["vms",c.name,"devices",l]},{device:i,guest:c.name})}m$(e,t),n&&p$(e,t,n,new Set(r.keys()))}function f$(e,t,n){
let{name:r,functions:s,ids:o,by:i}=e;s.length===0&&o.length===0?n("device-not-identified",{path:t,on:"key"},{device:r}):i==="address"&&s.length===0?n("by-addres\
s-without-functions",{path:[...t,"by"]},{device:r}):i==="id"&&o.length===0&&n("by-id-without-ids",{path:[...t,"by"]},{device:r})}function m$(e,t){let n=Ze(e);for(let r of n.
filter(s=>s.bind==="boot"&&Ds(s)==="id"))for(let[s,o]of r.ids.map(bt).entries()){let i=n.find(a=>a.name!==r.name&&a.bind!=="boot"&&a.ids.map(bt).includes(o));i&&
t("id-matches-other-device",{path:["devices",r.name,"ids",s]},{id:o,device:r.name,other:i.name})}}function p$(e,t,n,r){let s=new Set(Ze(e).filter(i=>i.functions.
length===0).flatMap(i=>i.ids.map(bt))),o=n.pci.filter(i=>!r.has(Xe(i.address)));for(let i of Ze(e)){let a=["devices",i.name];for(let[u,d]of i.ids.map(bt).entries()){
if(i.bind!=="boot"||Ds(i)!=="id")continue;let f=o.filter(b=>bt(b.id)===d),g=i.functions.length>0?f[0]:f[1];g&&t("id-takes-host-card",{path:[...a,"ids",u]},{id:d,
address:Xe(g.address),driver:g.driver})}if(!i.blacklist)continue;let c=Ci(i,n),l=o.find(u=>u.driver&&c.includes(u.driver)&&!s.has(bt(u.id)));l?.driver&&t("black\
list-takes-host-card",{path:[...a,"blacklist"]},{driver:l.driver,address:Xe(l.address)})}}function*h$(e,t){let n=Ze(e);if(n.length===0)return;let r=eh(e),s=r.length>
0?"initrd":"boot";for(let l of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:s,name:l};let o=[...new Set(r.flatMap(l=>Ci(l,t)))].sort();for(let l of o)
yield{kind:"modprobe",line:{command:"softdep",module:l,pre:"vfio-pci"}};let i=r.filter(l=>Ds(l)==="id").flatMap(l=>l.ids.map(bt));i.length>0&&(yield{kind:"modpr\
obe",line:{command:"options",module:"vfio-pci",option:"ids",value:[...new Set(i)].join(",")}});let a=r.filter(l=>Ds(l)==="address").flatMap(l=>l.functions);a.length>
0&&(yield*g$(a)),n.some(l=>!l.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}});for(let{resetMethod:l,
functions:u}of n)for(let d of l?u:[])yield{kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${Xe(d)}/reset_method`,argument:l??""};let c=[...new Set(n.filter(
l=>l.blacklist).flatMap(l=>Ci(l,t)))].sort();c.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:te(c.map(N))})}function*g$(e){let t=e.
map(Xe);yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",Vp,"vfio-pci",...t]}};let n=(...r)=>ki("config",["boot","initrd","sy\
stemd",...r],ae(!0));yield{kind:"assertion",that:Ts(Kp(n("enable")),"||",n("shell","enable")),message:"vfioc: devices are kept for vfio-pci by a line of shell t\
hat kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var a$,th,c$,u$,nh=m(()=>{"use strict";D();Up();
Be();L();ge();Wt();E();B();a$={device:{functions:v(U(Or),[]).check(y("The PCI functions of the device, in the order in which the guest sees them: a graphics car\
d has its audio beside it.")),ids:v(U(zi),[]).check(y("The vendor:device ids of its functions.")),bind:v(z(["boot","start","handover"]),"boot").check(y("When vf\
io-pci takes it: boot, before any host driver; start, when the guest starts, and back when it stops; handover, as start, for a GPU that the host is using.")),by:w(
z(["address","id"])).check(y("How it is found at boot: by address, which works with two identical cards, or by id. Default: address where functions are given.")),
drivers:w(U(_i)).check(y("Host drivers that must not win it. Default: the usual drivers of its vendor.")),blacklist:v(S("Keep these drivers off the host altoget\
her."),!1),idleD3:v(S("Let vfio-pci put the unused device to sleep (D3). Off helps where it does not wake up."),!0),resetMethod:w(z(["device_specific","acpi","f\
lr","af_flr","pm","bus"])).check(y("The reset method that the kernel is told to use for it."))}},th={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau",
"nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},c$=[...new Set([...Object.values(th).flat(),"ahci","nvme",
"xhci_pci"])];u$={"device-not-identified":p({severity:"error",about:"value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its fun\
ctions (PCI addresses) or its ids (vendor:device), as lspci -nn shows them",explain:"A device is found by the addresses of its functions or by vendor:device ids\
; with neither there is nothing to bind.",example:{fails:`devices: { \u27E8gpu: { bind: boot } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
`}}),"by-address-without-functions":p({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by address, and no address is given`,remedy:()=>"\
add functions, or write by: id",explain:"`by: address` needs `functions`: the addresses whose driver_override is set.",example:{fails:`devices: { gpu: { ids: ["\
1002:67df"], by: \u27E8address } }
`,passes:`devices: { gpu: { ids: ["1002:67df"], by: id } }
`}}),"by-id-without-ids":p({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by id, and no id is given`,remedy:()=>"add ids, or write\
 by: address",explain:"`by: id` needs `ids`: vfio-pci takes every device that has one of them.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"], by: \u27E8i\
d } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], by: address } }
`}}),"device-without-address":p({severity:"error",about:"value",message:({device:e,guest:t})=>t?`the guest '${t}' receives '${e}', whose address is not known`:`\
'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"add functions: the PCI addresses that lspci -nn shows beside these ids",explain:"\
libvirt hands a device to a guest by its PCI address; ids are enough only to keep a device for vfio-pci at boot.",example:{fails:`devices: { gpu: { ids: ["1002:\
67df"] } }
vms: { win: { memory: 4GiB, devices: [\u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"function-twice":p({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,remedy:()=>"a function belongs to\
 one device: take one of them out",explain:"A PCI function has one owner. Written in two devices it could be bound in two ways, or passed to two guests.",example:{
fails:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: [\u27E8"0000:0b:00.0"] } }
`,passes:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: ["0b:00.1"] } }
`}}),"id-matches-other-device":p({severity:"error",about:"value",message:({id:e,device:t,other:n})=>`'${t}' is found by the id ${e}, which '${n}' has too, and '${n}\
' is not to be bound that way`,remedy:()=>"find it by address: add functions and write by: address",explain:"An id names every device of one model. vfio-pci tak\
es all of them at boot, so two devices of one id cannot be treated differently by id.",example:{fails:`devices: { a: { ids: [\u27E8"1002:67df"], by: id }, b: { funct\
ions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`,passes:`devices: { a: { functions: ["0b:00.0"], ids: ["1002:67df"] }, b: { functions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`}}),"id-takes-host-card":p({severity:"error",about:"value",message:({id:e,address:t,driver:n})=>`the id ${e} is also that of ${t}, which the host keeps${n?` (d\
river ${n})`:""}`,remedy:()=>"find the device by address: add functions and write by: address",explain:"By id vfio-pci takes every device of that model. The fac\
ts of this machine have another one, which no device of the spec names, so the host would lose it at boot."}),"blacklist-takes-host-card":p({severity:"warning",
about:"value",message:({driver:e,address:t})=>`without ${e} the host's own card at ${t} has no driver either`,remedy:()=>"leave blacklist off: the drivers are k\
ept from the device itself anyway",explain:"A blacklist keeps a driver from every card. The drivers of a device are already kept from it by softdep and driver_o\
verride, and the host may need them for a card of the same make."})}});function rh(e,t){let n=s=>Object.entries(e[s]).map(([o,{bootOrder:i}])=>({name:`${s}.${o}`,path:["vms",e.name,s,o,"bootOrder"],order:i})),r=Mt(e,t).map(({name:s,
bootOrder:o})=>({name:`devices.${s}`,path:["devices",s,"bootOrder"],order:o}));return[...n("disks"),...n("nics"),...r].flatMap(({order:s,...o})=>s===void 0?[]:[
{...o,order:s}])}var Er,Ms=m(()=>{"use strict";D();B();Er=ee().check(Y(1),J(255))});var $l={};I($l,{codes:()=>b$,rules:()=>v$,schema:()=>y$});function v$(e,t){for(let n of $(e)){let r=new Map;for(let{name:s,path:o,order:i}of rh(n,e)){let a=r.get(
i);a!==void 0?t("boot-order-twice",{path:o},{order:i,other:a,guest:n.name}):r.set(i,s)}}}var y$,b$,sh=m(()=>{"use strict";L();Ms();B();y$={},b$={"boot-order-twi\
ce":p({severity:"error",about:"value",message:({order:e,other:t,guest:n})=>`'${t}' of the guest '${n}' has the number ${e} in the boot order too`,remedy:()=>"gi\
ve each device a number of its own; the lowest comes first",explain:"A guest tries its devices one after the other, so no two have the same number. libvirt refu\
ses that.",example:{fails:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: \u27E81 } } } }
`,passes:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: 2 } } } }
`}})}});var _l={};I(_l,{codes:()=>x$,host:()=>k$,schema:()=>w$});function*k$(e){Ze(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blac\
klist",value:"sysfb_init",comment:"The boot display is a card that leaves the host: do not put a framebuffer on it."})}var w$,x$,oh=m(()=>{"use strict";D();E();
B();w$={device:{bootVga:v(S("Whether the firmware shows the boot on this card: its framebuffer is then released, and the boot is not seen."),!1)}},x$={}});import{createHash as $$}from"node:crypto";var _$,S$,Sl,Rs,ih,xn,Dr=m(()=>{"use strict";_$=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),S$=e=>Buffer.concat(
e.flatMap(t=>{let n=Buffer.from(t,"utf8"),r=Buffer.alloc(4);return r.writeUInt32BE(n.length),[r,n]})),Sl=e=>$$("sha1").update(_$).update(S$(e)).digest(),Rs=(...e)=>{
let t=Sl(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(8)&63|128,8);let n=t.toString("hex");return[n.slice(0,8),n.slice(8,12),
n.slice(12,16),n.slice(16,20),n.slice(20)].join("-")},ih=(...e)=>{let[t,n,r]=Sl(["mac",...e]);return["52","54","00",...[t,n,r].map(s=>(s??0).toString(16).padStart(
2,"0"))].join(":")},xn=(e,...t)=>Sl(["number",...t]).readUIntBE(0,6)%e});var A$,ah,Ni,Al=m(()=>{"use strict";A$=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],ah={clock:"localtime",
hyperv:A$,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},Ni={windows10:{...ah,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...ah,
osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"v\
irtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}}});function Mr(e){let{type:t="efi",secureBoot:n,enrolledKeys:r,tpm:s}=e.firmware,o=We(e),i=t==="efi"&&!Rt(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:n??
(r===!0||o.secureBoot&&i),enrolledKeys:r??!1,tpm:typeof s=="object"?s:s??o.tpm?z$:void 0}}function Pi(e){let{input:t,vnc:n}=e.display;return t!==void 0?t:kn(e)||
n!==void 0&&n!==!1?e.lookingGlass?"virtio":"tablet":"none"}var We,zl,Ls,z$,kn,Cl,ch,Fs,et=m(()=>{"use strict";Dr();Al();B();We=e=>Ni[e.guest],zl=(e,t)=>e.uuid??
Rs("domain",t.host.name,e.name),Ls=({cpu:e})=>e.sockets*e.cores*e.threads,z$={model:"tpm-crb",version:"2.0"};kn=({display:e})=>e.spice===void 0?e.vnc===void 0:e.
spice!==!1,Cl=e=>Object.keys(e.shares).length>0,ch=e=>e.agent||kn(e);Fs=15});function Nl(e){let t=new Map,n=new Set,r=Object.entries(e.disks).map(([o,i])=>({name:o,target:i.target,bus:Jt(i,e)}));for(let{name:o,target:i}of r)i!==void 0&&(t.
set(o,i),n.add(i));let s=r.filter(({target:o})=>o===void 0);for(let{name:o,bus:i}of[...s.filter(a=>a.bus==="sata"),...s.filter(a=>a.bus!=="sata")]){let a=Ii(i),
c=xn(a,"disk",i,o),l=Array.from({length:a},(u,d)=>N$(i,(c+d)%a)).find(u=>!n.has(u));l!==void 0&&(t.set(o,l),n.add(l))}return t}var Jt,Ii,C$,N$,Oi=m(()=>{"use st\
rict";Dr();et();Jt=(e,t)=>e.bus??(e.cdrom===void 0?We(t).diskBus:"sata"),Ii=e=>e==="sata"?6:26,C$=e=>e==="virtio"?"vd":"sd",N$=(e,t)=>`${C$(e)}${String.fromCharCode(
97+t)}`});var Pl={};I(Pl,{codes:()=>I$,domain:()=>O$,schema:()=>P$});function*O$(e){let t=new Set(Object.values(e.disks).map(r=>Jt(r,e))),n=h("controller",{type:"usb",index:0,
model:"qemu-xhci",ports:Fs});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[n]},(!Rt(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[
h("controller",{type:"sata",index:0})]}),t.has("scsi")){let r=h("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},
functions:[r]}}if(ch(e)){let r=h("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[r]}}}var P$,I$,lh=m(()=>{
"use strict";X();Oi();et();B();P$={},I$={}});function T$(e){let t=new Set;for(let n of e.split(",")){let r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!r)return j(`'${e}' is no set of CPUs: write it\
 as 0-3,8,^2`);let s=Number(r[2]),o=r[3]===void 0?s:Number(r[3]);if(o<s)return j(`the range ${s}-${o} runs backwards`);if(o>uh)return j(`CPU ${o} is above ${uh}`);
for(let i=s;i<=o;i+=1)r[1]?t.delete(i):t.add(i)}return t.size===0?j(`'${e}' leaves no CPU`):be([...t].sort((n,r)=>n-r))}function Ti(e){let t=[...new Set(e)].sort(
(r,s)=>r-s),n=[];for(let r of t){let s=n.at(-1);s&&s[1]===r-1?s[1]=r:n.push([r,r])}return n.map(([r,s])=>r===s?`${r}`:`${r}-${s}`).join(",")}var uh,dh,fh=m(()=>{
"use strict";E();uh=4095;dh=he("A set of host CPUs.",["0-3,8","0-7,^2"],T$)});var Ol={};I(Ol,{codes:()=>M$,domain:()=>F$,rules:()=>R$,schema:()=>D$});function R$(e,t){let n=new Map;for(let r of $(e)){let{pin:s=[],emulator:o=[],iothreads:i,
iothreadPin:a,maxPhysAddr:c}=r.cpu,l=(...f)=>({path:["vms",r.name,"cpu",...f]}),u=Ls(r);r.cpu.pin&&s.length!==u&&t("pin-count",l("pin"),{pins:s.length,vcpus:u});
for(let[f,g]of s.entries()){let b=n.get(g);s.indexOf(g)<f?t("pin-twice",l("pin",f),{cpu:g}):b!==void 0?t("pin-shared",l("pin",f),{cpu:g,guest:b}):n.set(g,r.name)}
let d=o.filter(f=>s.includes(f));d.length>0&&t("emulator-on-pinned",l("emulator"),{cpus:Ti(d)}),a&&i===0&&t("iothread-pin-without-iothreads",l("iothreadPin")),c!==
void 0&&r.type==="qemu"&&t("max-phys-addr-emulated",l("maxPhysAddr"))}}function L$(e,t){let{sockets:n,cores:r,threads:s,features:o,cachePassthrough:i,maxPhysAddr:a}=e.
cpu,c=e.type==="kvm",l=new Map(Object.entries(o));return c&&t.host.cpu==="amd"&&s>1&&!l.has("topoext")&&l.set("topoext","require"),h("cpu",{mode:c?"host-passthr\
ough":"maximum",check:"none"},h("topology",{sockets:n,dies:1,cores:r,threads:s}),c&&i&&h("cache",{mode:"passthrough"}),a!==void 0&&h("maxphysaddr",{mode:"emulat\
e",bits:a}),...[...l].map(([u,d])=>h("feature",{policy:d,name:u})))}function*F$(e,t){let{pin:n=[],emulator:r,iothreads:s,iothreadPin:o}=e.cpu;yield{at:"",xml:h(
"vcpu",{placement:"static"},Ls(e))},s>0&&(yield{at:"",xml:h("iothreads",{},s)}),yield{at:"",xml:L$(e,t)};let i=a=>({at:"cputune",xml:a});for(let[a,c]of n.entries())
yield i(h("vcpupin",{vcpu:a,cpuset:c}));r&&(yield i(h("emulatorpin",{cpuset:Ti(r)})));for(let a=1;o&&a<=s;a+=1)yield i(h("iothreadpin",{iothread:a,cpuset:Ti(o)}))}
var ph,mh,E$,Il,D$,$n,M$,hh=m(()=>{"use strict";D();X();L();fh();et();E();B();ph=ee().check(Y(0),J(4095)),mh=Ge(Fe([dh,U(ph).check(ll(1))]),Ke(e=>[...new Set(e)].
sort((t,n)=>t-n))),E$=q("A feature of the CPU, as libvirt calls it.",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case lett\
ers, digits, - . and _, as virsh domcapabilities lists them"),Il=e=>ee().check(Y(1),J(e)),D$={vm:{cpu:v(C({sockets:v(Il(8),1).check(y("Sockets. Windows for the \
desktop uses at most two. Default: 1.")),cores:v(Il(512),2).check(y("Cores of each socket. Default: 2.")),threads:v(Il(2),1).check(y("Threads of each core: 2 wh\
ere the guest is to have pairs of sibling threads of the host. Default: 1.")),pin:w(U(ph)).check(y("The host CPU of each virtual CPU, in their order: the thread\
s of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them).")),emulator:w(mh).check(y("The host CPUs for QEMU's own\
 threads, as a list or as 0-1,12-13: best those that no virtual CPU has.")),iothreads:v(ee().check(Y(0),J(64)),0).check(y("How many threads serve the disks that\
 name one.")),iothreadPin:w(mh).check(y("The host CPUs for these threads.")),features:v(Se(E$,z(["force","require","optional","disable","forbid"])),{}).check(y(
"Features of the CPU, each with what is asked of it, as require or disable.")),cachePassthrough:v(S("Show the guest the host's caches."),!0),maxPhysAddr:w(ee().
check(Y(32),J(64))).check(y("The width of physical addresses in bits: for cards with large BARs where the guest finds no room for them."))}),{}).check(y("The vi\
rtual CPUs of the guest."))}},$n=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,M$={"pin-count":p({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`,explain:"Each virtual CPU is pinned to one CPU of the host, in order. sockets times cores times th\
reads is how many there are.",example:{fails:$n("cores: 4, pin: \u27E8[2, 3]"),passes:$n("cores: 2, pin: [2, 3]")}}),"pin-twice":p({severity:"error",about:"valu\
e",message:({cpu:e})=>`host CPU ${e} is given twice`,remedy:()=>"give each virtual CPU one of its own",explain:"Two virtual CPUs that run on one CPU of the host\
 wait for each other, and the guest holds locks while it waits.",example:{fails:$n("cores: 2, pin: [2, \u27E82]"),passes:$n("cores: 2, pin: [2, 3]")}}),"pin-sha\
red":p({severity:"warning",about:"value",message:({cpu:e,guest:t})=>`host CPU ${e} is that of a virtual CPU of the guest '${t}' too`,remedy:()=>"give the guests\
 different CPUs, unless they never run at the same time",explain:"Guests that are pinned to one CPU of the host and run at the same time slow each other down.",
example:{fails:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [\u27E83, 4] } } }
`,passes:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }
`}}),"emulator-on-pinned":p({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"\
give them other CPUs, or leave emulator out",explain:"QEMU's own threads interrupt a virtual CPU that runs on the same CPU of the host, which shows as stutter i\
n the guest.",example:{fails:$n("cores: 2, pin: [2, 3], emulator: \u27E8[3]"),passes:$n("cores: 2, pin: [2, 3], emulator: [0, 1]")}}),"iothread-pin-without-ioth\
reads":p({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothreadPin out",explain:"`iothrea\
dPin` says where the threads run that `iothreads` counts.",example:{fails:$n("iothreadPin: \u27E8[0]"),passes:$n("iothreads: 1, iothreadPin: [0]")}}),"max-phys-\
addr-emulated":p({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emulates",remedy:()=>"take maxPhysAdd\
r out, or type: qemu",explain:"The width of physical addresses can be set for a guest that runs on KVM.",example:{fails:`vms: { win: { memory: 4GiB, type: qemu,\
 cpu: { maxPhysAddr: \u27E840 } } }
`,passes:`vms: { win: { memory: 4GiB, cpu: { maxPhysAddr: 40 } } }
`}})}});var Rr,Ei=m(()=>{"use strict";Rr={"claim-devices":5,"shared-memory":10,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffer":40,"wait-devi\
ce-free":50,"unload-drivers":60,"restart-units":70}});var Tl={};I(Tl,{codes:()=>Z$,host:()=>j$,schema:()=>B$});function*j$(e){for(let t of $(e)){let r=Mt(t,e).filter(({name:s})=>wn(s,e).some(o=>o.vm.name!==t.name)).
flatMap(s=>s.functions.map(Xe));r.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:Rr["claim-devices"],arguments:r})}}var B$,Z$,gh=m(()=>{"us\
e strict";Ei();Wt();B();B$={},Z$={}});var El={};I(El,{codes:()=>K$,domain:()=>n0,rules:()=>X$,schema:()=>q$});function X$(e,t){for(let n of $(e)){let r=["vms",n.name,"disks"],s=new Map;for(let[o,i]of Object.
entries(n.disks)){W$(n,o,i,t);let a=i.file??i.block;if(a===void 0)continue;let c=s.get(a);c&&!(c.readOnly&&i.readOnly)&&t("disk-twice",{path:[...r,o,i.file===void 0?
"block":"file"]},{path:a,disk:c.name}),s.set(a,{name:o,readOnly:i.readOnly})}Y$(n,t)}}function W$(e,t,n,r){let s=(...l)=>({path:["vms",e.name,"disks",t,...l]}),
o=[n.file,n.block,n.cdrom].filter(l=>l!==void 0).length,i=Jt(n,e);if(o!==1&&r("disk-source",{...s(),on:"key"},{disk:t,given:o}),n.file!==void 0&&yh(n)===void 0&&
r("disk-format",s("file"),{file:n.file}),n.block!==void 0&&n.format==="qcow2"&&r("block-not-raw",s("format")),n.block!==void 0&&G$.test(n.block)&&r("block-name-\
moves",s("block"),{path:n.block}),n.cdrom!==void 0&&i==="virtio"&&r("cdrom-bus",s("bus")),n.readOnly&&n.cdrom===void 0&&i==="sata"&&r("read-only-sata",s("readOn\
ly")),n.iothread!==void 0){let{iothreads:l}=e.cpu;i!=="virtio"?r("disk-iothread",s("iothread"),{bus:i}):n.iothread>l&&r("iothread-missing",s("iothread"),{iothread:n.
iothread,count:l})}let{cache:a="writeback",io:c}=n;c==="native"&&a!=="none"&&a!=="directsync"&&r("native-io-cached",s("io"),{cache:a})}function Y$(e,t){let n=new Map,
r=Nl(e);for(let[s,o]of Object.entries(e.disks)){let i=["vms",e.name,"disks",s],a=Jt(o,e);if(r.has(s)||t("too-many-disks",{path:i,on:"key"},{bus:a,most:Ii(a)}),o.
target===void 0)continue;let c=n.get(o.target),l={path:[...i,"target"]};J$(o.target,a)?c!==void 0?t("disk-target-twice",l,{target:o.target,disk:c}):n.set(o.target,
s):t("disk-target-bus",l,{target:o.target,bus:a})}}function e0(e){if(e.block!==void 0)return h("source",{dev:e.block});let t=e.file??e.cdrom;return typeof t=="s\
tring"?h("source",{file:t}):void 0}function t0(e,t,n){let r=e.cdrom!==void 0,{cache:s,io:o,iothread:i,bootOrder:a}=e,c=e.discard&&!r&&!e.readOnly?"unmap":void 0;
return h("disk",{type:Q$(e),device:r?"cdrom":"disk"},h("driver",{name:"qemu",type:yh(e),cache:s,io:o,discard:c,iothread:i}),e0(e),h("target",{dev:t,bus:n}),(r||
e.readOnly)&&h("readonly"),e.serial!==void 0&&h("serial",{},e.serial),a!==void 0&&h("boot",{order:a}))}function*n0(e){let t=Nl(e);for(let[n,r]of Object.entries(
e.disks)){let s=t.get(n),o=Jt(r,e);if(s===void 0)continue;let i=t0(r,s,o);o==="virtio"?yield{pci:{class:"disk",key:n},functions:[i]}:yield{at:"devices",xml:i}}}
var U$,V$,q$,ne,K$,G$,H$,yh,J$,Q$,bh=m(()=>{"use strict";D();X();L();Ms();Oi();ge();E();B();U$=q("The name of a disk in libvirt.",["vda","sda"],/^[sv]d[a-z]$/,"\
the target of a disk is vda to vdz on virtio, and sda to sdz on other buses"),V$=q("A serial number.",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has\
 1 to 20 letters, digits, - _ . and +"),q$={vm:{disks:v(Se(Dt,C({file:w(it).check(y("An image file of the host.")),block:w(it).check(y("A disk or partition of t\
he host, best by a name that stays, below /dev/disk/by-id.")),cdrom:w(Fe([it,Cr(!1)])).check(y("A CD drive with this image in it, or false for an empty one.")),
format:w(z(["qcow2","raw"])).check(y("The format of the image. Default: qcow2 or raw by the end of its name.")),bus:w(z(["virtio","sata","scsi","usb"])).check(y(
"How the guest reaches it. Default: sata for Windows and macOS, which know it without a driver, virtio for Linux.")),target:w(U$).check(y("Its name in libvirt. \
Default: it follows from the name here.")),cache:w(z(["none","writeback","writethrough","directsync","unsafe"])).check(y("How the host caches it. Default: QEMU'\
s, writeback.")),io:w(z(["native","threads","io_uring"])).check(y("How QEMU reads and writes it; native needs cache none or directsync.")),discard:v(S("Give bac\
k what the guest no longer uses."),!0),iothread:w(ee().check(Y(1),J(64))).check(y("The thread that serves it, one of cpu.iothreads: on virtio only.")),serial:w(
V$).check(y("The serial number that the guest sees.")),readOnly:v(S("The guest cannot write to it."),!1),bootOrder:w(Er).check(y("Its number in the order in whi\
ch the guest tries to boot. Without any, the first disk comes first."))})),{}).check(y("Disks and CD drives, by names of your own."))}},ne=(e,t="")=>`vms: { win\
: { memory: 4GiB, ${t}disks: { ${e} } } }
`,K$={"disk-source":p({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom",explain:"A disk is an image file, a block device of the host, or a CD drive.",example:{fails:ne("\u27E8c\
: { bus: sata }"),passes:ne("c: { file: /srv/c.qcow2 }")}}),"disk-format":p({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does not s\
how in its name`,remedy:()=>"add format: qcow2 or format: raw",explain:"QEMU is always told the format of an image: one that is found out by looking into it cou\
ld be changed from inside the guest, which writes it.",example:{fails:ne("c: { file: \u27E8/srv/windows }"),passes:ne("c: { file: /srv/windows, format: raw }")}}),
"block-not-raw":p({severity:"warning",about:"value",message:()=>"a block device that holds a qcow2 image grows to its end and then stops the guest",remedy:()=>"\
take format out: a block device is raw",explain:"A qcow2 image needs more room than the disk that it holds, which a block device of the same size does not have.",
example:{fails:ne("c: { block: /dev/disk/by-id/nvme-a, format: \u27E8qcow2 }"),passes:ne("c: { block: /dev/disk/by-id/nvme-a }")}}),"block-name-moves":p({severity:"\
warning",about:"value",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows",explain:"The \
kernel gives names such as /dev/sda in the order in which it finds the disks. The guest writes to whatever has the name then.",example:{fails:ne("c: { block: \u27E8/\
dev/sdb }"),passes:ne("c: { block: /dev/disk/by-id/ata-disk }")}}),"cdrom-bus":p({severity:"error",about:"value",message:()=>"virtio has no CD drives",remedy:()=>"\
take bus out: a CD drive is on sata then",explain:"A CD drive is on SATA, SCSI or USB.",example:{fails:ne("c: { cdrom: /srv/a.iso, bus: \u27E8virtio }"),passes:ne(
"c: { cdrom: /srv/a.iso }")}}),"read-only-sata":p({severity:"error",about:"value",message:()=>"SATA has no disks that cannot be written to",remedy:()=>"write bu\
s: virtio, scsi or usb, or cdrom instead of file",explain:"The SATA disk of QEMU has no way to tell the guest that it is read-only, so libvirt refuses one.",example:{
fails:ne("c: { file: /srv/c.qcow2, bus: sata, readOnly: \u27E8on }"),passes:ne("c: { file: /srv/c.qcow2, bus: scsi, readOnly: on }")}}),"disk-target-bus":p({severity:"\
error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>`write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"\
sda to sdf":"sda to sdz"}, or take target out`,explain:"Disks on virtio are vd and a letter, others are sd and a letter; SATA has six ports, so its disks are sd\
a to sdf.",example:{fails:ne("c: { file: /srv/c.qcow2, bus: sata, target: \u27E8vda }"),passes:ne("c: { file: /srv/c.qcow2, bus: sata, target: sda }")}}),"disk-\
target-twice":p({severity:"error",about:"value",message:({target:e,disk:t})=>`'${t}' has the target ${e} already`,remedy:()=>"take target out of one of them",explain:"\
libvirt tells disks apart by their targets.",example:{fails:ne("a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2, target: \u27E8vda }"),passes:ne(
"a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }")}}),"too-many-disks":p({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest\
 has more than ${t} disks on ${e}`,remedy:()=>"put some of them on another bus",explain:"SATA has six ports, and the other buses have names for 26 disks here.",
example:{fails:ne(`${"abcdef".split("").map(e=>`${e}: { file: /srv/${e}.raw, bus: sata }`).join(", ")}, \u27E8g: { file: /srv/g.raw, bus: sata }`),passes:ne("g:\
 { file: /srv/g.raw, bus: sata }")}}),"disk-twice":p({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is the disk '${t}' already`,remedy:()=>"ta\
ke one of them out, or let both be readOnly",explain:"Two disks of one guest that write to one image destroy it.",example:{fails:ne("a: { file: /srv/a.qcow2 }, \
b: { file: \u27E8/srv/a.qcow2 }"),passes:ne("a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }")}}),"disk-iothread":p({severity:"error",about:"value",message:({
bus:e})=>`a disk on ${e} cannot be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out",explain:"iothreads serve disks on virt\
io.",example:{fails:ne("c: { file: /srv/c.qcow2, bus: sata, iothread: \u27E81 }","cpu: { iothreads: 1 }, "),passes:ne("c: { file: /srv/c.qcow2, bus: virtio, iot\
hread: 1 }","cpu: { iothreads: 1 }, ")}}),"iothread-missing":p({severity:"error",about:"value",message:({iothread:e,count:t})=>`there is no iothread ${e}: the g\
uest has ${t}`,remedy:({iothread:e})=>`write cpu.iothreads: ${e}, or the number of one that is there`,explain:"The threads are counted by `cpu.iothreads` and ha\
ve the numbers from 1 on.",example:{fails:ne("c: { file: /srv/c.qcow2, iothread: \u27E81 }"),passes:ne("c: { file: /srv/c.qcow2, iothread: 1 }","cpu: { iothread\
s: 1 }, ")}}),"native-io-cached":p({severity:"error",about:"value",message:({cache:e})=>`native input and output does not work with the cache ${e}`,remedy:()=>"\
write cache: none, or io: io_uring",explain:"The kernel's native interface needs files that are opened past its cache (O_DIRECT): cache none or directsync.",example:{
fails:ne("c: { file: /srv/c.raw, io: \u27E8native }"),passes:ne("c: { file: /srv/c.raw, io: native, cache: none }")}})},G$=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/,
H$=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],yh=e=>e.format??(e.file===void 0?"raw":H$.find(([t])=>t.test(e.file??""))?.[1]);J$=(e,t)=>t==="vir\
tio"?e.startsWith("vd"):e.startsWith("sd")&&e.charCodeAt(2)-97<Ii(t);Q$=e=>e.block===void 0?"file":"block"});function r0(e){let[t="",n=""]=e.split("/"),r=vh(t);if(r===void 0||!/^\d{1,2}$/.test(n))return j(`'${e}' is no subnet: write it as 192.168.150.0/24`);let s={first:r,
prefix:Number(n)};if(s.prefix<16||s.prefix>29)return j(`the prefix of '${e}' is not between 16 and 29`);let o=r%_n(s);return o!==0?j(`'${e}' does not begin a su\
bnet: ${Lt(r-o)}/${n} does`):be(s)}var Lt,vh,_n,wh,xh,kh,$h,Di,Bs=m(()=>{"use strict";E();Lt=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),vh=e=>{let t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},_n=({prefix:e})=>2**(32-e);wh=({first:e,prefix:t})=>`${Lt(
e)}/${t}`,xh=e=>Lt(2**32-_n(e)),kh=(e,t)=>e.first<t.first+_n(t)&&t.first<e.first+_n(e),$h=he("An IPv4 subnet.",["192.168.150.0/24"],r0),Di=he("An IPv4 address.",
["192.168.178.30"],e=>{let t=vh(e);return t===void 0?j(`'${e}' is no IPv4 address`):be(Lt(t))})});var Ml={};I(Ml,{codes:()=>i0,domain:()=>l0,rules:()=>c0,schema:()=>o0});function c0(e,t){let n=new Map;for(let r of $(e)){let s=(...a)=>({path:["vms",r.name,"di\
splay",...a]}),o=zh(r),i=Dl(r);!o&&!i&&r.devices.length===0&&!r.serial&&t("guest-not-seen",{...s("spice"),on:"key"},{guest:r.name}),r.display.video==="none"&&(o||
i)&&!r.lookingGlass&&r.devices.length===0&&t("video-none-shown",s("video"),{server:o?"SPICE":"VNC"}),r.display.sound==="spice"&&!o&&t("sound-without-spice",s("s\
ound"));for(let[a,c,l]of[["spice","SPICE",o],["vnc","VNC",i]]){if(l&&!l.listen.startsWith("127.")&&t("display-open-to-all",s(a,"listen"),{server:c,address:l.listen}),
l?.port===void 0)continue;let u=n.get(l.port);u!==void 0&&t("display-port-twice",s(a,"port"),{port:l.port,guest:u}),n.set(l.port,r.name)}}}function*l0(e){let t=zh(
e),n=Dl(e);if(t){yield{at:"devices",xml:Sh("spice",t,h("image",{compression:"off"}))};let r=h("target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devi\
ces",xml:h("channel",{type:"spicevmc"},r)};let s=Array.from({length:e.display.usbRedirection},()=>h("redirdev",{bus:"usb",type:"spicevmc"}));s.length>0&&(yield{
at:"",xml:h("devices",{},...s)})}n&&(yield{at:"devices",xml:Sh("vnc",n)}),yield*u0(e),yield*d0(e),yield*f0(e)}function*u0(e){let t=a0(e),n=h("video",{},h("model",
{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:n}:yield{pci:{class:"video",key:"video",index:0},functions:[n]}}function*d0(e){for(let n of["mouse","k\
eyboard"])yield{at:"devices",xml:h("input",{type:n,bus:"ps2"})};let t=Pi(e);t==="tablet"&&(yield{at:"devices",xml:h("input",{type:"tablet",bus:"usb"})});for(let[
n,r]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:r,index:n},functions:[h("input",{type:r,bus:"virtio"})]}}function*f0(e){let t=e.
display.sound??(kn(e)?"spice":"none");if(yield{at:"devices",xml:h("audio",{id:1,type:t})},t==="none")return;let n=h("sound",{model:"ich9"},h("audio",{id:1}));yield{
pci:{class:"sound",key:"sound",index:0},functions:[n]}}var s0,_h,o0,Sn,i0,Ah,zh,Dl,a0,Sh,Ch=m(()=>{"use strict";D();X();L();et();E();B();Bs();s0=ee().check(Y(5900),
J(65535)),_h=e=>C({listen:v(Di,"127.0.0.1").check(y("The address of the host where it listens. Default: only the host itself.")),port:w(s0).check(y(`The TCP por\
t, from 5900 on. Default: ${e}.`))}),o0={vm:{display:v(C({spice:w(Un(_h("one that is free"),"SPICE, with sound, clipboard and USB redirection: what virt-manager\
 and Looking Glass show the guest with. Default: on where there is no VNC.")),vnc:w(Un(_h("one that is free"),"VNC. Default: off.")),video:w(z(["none","vga","vi\
rtio","qxl","bochs","ramfb"])).check(y("The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC shows it.")),input:w(z(["table\
t","virtio","none"])).check(y("Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio, as Looking Glass wants the\
m; or none. Default: tablet, virtio with Looking Glass.")),sound:w(z(["spice","none"])).check(y("An emulated sound card, heard through SPICE. Default: where the\
re is SPICE.")),usbRedirection:v(ee().check(Y(0),J(8)),2).check(y("How many USB devices can be handed to the guest through SPICE at a time."))}),{}).check(y("Ho\
w the guest is seen from the host."))}},Sn=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,i0={"guest-not-seen":p({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no device`,remedy:()=>"\
take spice: off out, or give it a graphics card, or a serial console",explain:"A guest without SPICE, VNC and devices runs, and nobody sees whether it gets as f\
ar as its network.",example:{fails:Sn("\u27E8spice: off"),passes:Sn("spice: on")}}),"video-none-shown":p({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`,explain:"SPICE and VN\
C show the emulated video card of a guest. With Looking Glass and a passed-through card it may be missing: keyboard, mouse and sound still go through SPICE.",example:{
fails:Sn("video: \u27E8none"),passes:Sn("video: vga")}}),"sound-without-spice":p({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is\
 off",remedy:()=>"take sound out, or write spice: on",explain:"QEMU hands the sound of the emulated card to SPICE clients. Without SPICE there is none; VNC show\
s only the picture.",example:{fails:Sn("vnc: on, sound: \u27E8spice"),passes:Sn("spice: on, sound: spice")}}),"display-open-to-all":p({severity:"warning",about:"\
value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through ssh, or see \
that the firewall keeps others away",explain:"Whoever can reach the port sees and controls the guest. NixOS opens no port by itself, but other hosts of an open \
network can.",example:{fails:Sn("vnc: { listen: \u27E80.0.0.0 }"),passes:Sn("vnc: { listen: 127.0.0.1 }")}}),"display-port-twice":p({severity:"error",about:"val\
ue",message:({port:e,guest:t})=>`port ${e} is that of a display of '${t}' already`,remedy:()=>"give one of them another port, or none",explain:"Two guests that \
listen on one port cannot run at the same time.",example:{fails:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc\
: { port: \u27E85901 } } } }
`,passes:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc: { port: 5902 } } } }
`}})},Ah=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,zh=e=>kn(e)?Ah(e.display.spice)??{listen:"127.0.0.1"}:void 0,Dl=e=>Ah(e.display.vnc),a0=e=>e.display.video??
(kn(e)||Dl(e)!==void 0?We(e).video:"none");Sh=(e,{listen:t,port:n},...r)=>h("graphics",{type:e,port:n,autoport:n===void 0?"yes":"no"},h("listen",{type:"address",
address:t}),...r)});var Rl={};I(Rl,{codes:()=>h0,domain:()=>v0,rules:()=>b0,schema:()=>p0});function b0(e,t){for(let{name:n,evdev:r}of $(e)){let s=["vms",n,"evdev"],o=new Set;for(let[
i,{dev:a}]of r.entries()){let c={path:[...s,i,"dev"]};o.has(a)&&t("evdev-twice",c,{dev:a}),o.add(a),g0.test(a)&&t("evdev-name-moves",c,{dev:a}),y0.test(a)&&t("e\
vdev-not-an-event-device",c,{dev:a})}r.length>1&&!r.some(({grab:i})=>i==="all")&&t("evdev-without-grab",{path:s,on:"key"},{guest:n})}}function*v0(e){for(let{dev:t,
grab:n,repeat:r,grabToggle:s}of e.evdev){let o=r===void 0?void 0:wi(r);yield{at:"devices",xml:h("input",{type:"evdev"},h("source",{dev:t,grab:n,repeat:o,grabToggle:s}))}}}
var m0,p0,An,Mi,h0,g0,y0,Nh=m(()=>{"use strict";D();X();L();ge();E();B();m0=C({dev:it.check(y("The event device, by a name that stays: below /dev/input/by-id, o\
r a link of udev.symlinks.")),grab:w(z(["all"])).check(y("all: the keys that toggle this keyboard toggle all input devices of the guest with it.")),repeat:w(S("\
Repeat a key that is held down, for a keyboard.")),grabToggle:w(z(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"])).check(y("Th\
e keys that hand it over, pressed together. Default: both Ctrl."))}),p0={vm:{evdev:v(U(Ge(Fe([it,m0]),Ke(e=>typeof e=="string"?{dev:e}:e))),[]).check(y("Input d\
evices of the host that the guest takes and gives back by a key: paths, or more about each."))}},An=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,Mi="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",h0={"evdev-twice":p({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out",explain:"QEMU grabs an input device for itself, so that it can be opened once only.",example:{fails:An(`${Mi}, { dev: \u27E8/dev/in\
put/by-id/usb-a-event-kbd }`),passes:An(`${Mi}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-grab":p({severity:"warning",about:"value",message:({
guest:e})=>`no input device of '${e}' takes the others along when it is handed over`,remedy:()=>"write grab: all at the keyboard",explain:"The keys that hand ov\
er are seen on each device by itself, and a mouse has none. With `grab: all` the keyboard takes the other devices of the guest with it.",example:{fails:An("{ de\
v: /dev/input/by-id/usb-a-event-kbd }, { dev: /dev/input/by-id/usb-b-event-mouse }").replace("evdev","\u27E8evdev"),passes:An(`${Mi}, { dev: /dev/input/by-id/us\
b-b-event-mouse }`)}}),"evdev-name-moves":p({severity:"warning",about:"value",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"na\
me it by what ls -l /dev/input/by-id shows, or by a link of udev.symlinks",explain:"The kernel numbers event devices in the order in which it finds them.",example:{
fails:An("{ dev: \u27E8/dev/input/event4, grab: all }"),passes:An(Mi)}}),"evdev-not-an-event-device":p({severity:"error",about:"value",message:({dev:e})=>`${e} \
is the device of the old mouse or joystick interface, which QEMU cannot grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -even\
t-joystick",explain:"Below /dev/input/by-id a mouse has two links. QEMU takes the one to its event device.",example:{fails:An("{ dev: \u27E8/dev/input/by-id/usb-b-mo\
use, grab: all }"),passes:An("{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }")}})},g0=/^\/dev\/input\/event\d+$/,y0=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/});var Ll={};I(Ll,{codes:()=>x0,files:()=>k0,isInlineXml:()=>Ph,schema:()=>w0});function*k0(e){for(let{name:t,xml:n}of $(e))n!==void 0&&!Ph(n)&&(yield{path:["vms",
t,"xml"],name:n})}var w0,x0,Ph,Ih=m(()=>{"use strict";D();E();B();w0={vm:{xml:w(Tt()).check(y("XML that is merged into the domain last, by what libvirt knows ea\
ch element by: a <domain> element, or the name of a file that holds one.")),xmlRemove:v(U(Tt()),[]).check(y("Elements that are taken out of the domain at the ve\
ry end, by their paths, as in devices/memballoon."))}},x0={},Ph=e=>e.trimStart().startsWith("<")});var Fl={};I(Fl,{codes:()=>_0,domain:()=>z0,host:()=>A0,rules:()=>S0,schema:()=>$0});function S0(e,t){for(let n of $(e)){let{firmware:r}=n,s=d=>({path:["vms",n.name,
"firmware",d]}),{type:o,secureBoot:i,enrolledKeys:a,tpm:c}=Mr(n);i&&o==="bios"?t("secure-boot-needs-efi",s("secureBoot")):i&&Rt(n)?t("secure-boot-needs-q35",s("\
secureBoot")):a&&!i&&t("keys-without-secure-boot",s("enrolledKeys"));let{loader:l,varsTemplate:u}=r;if(l!==void 0&&a&&t("keys-with-loader",s("enrolledKeys")),l!==
void 0&&o==="bios"&&t("loader-without-efi",s("loader")),l===void 0!=(u===void 0)){let[d,f]=l===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loa\
der-and-template",s(d),{given:d,missing:f})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",n.name,"firmware","tpm","version"]}),c&&e.
libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:n.name})}}function*A0(e){let t=$(e).map(Mr);if(e.libvirt.qemu.swtpm===void 0&&
t.some(({tpm:n})=>n!==void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:ae(!0)}),!!t.some(({enrolledKeys:n})=>n))for(let[
n,r]of[[Ri.loader,"/FV/OVMF_CODE.fd"],[Ri.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],
value:gt(T("pkgs","OVMFFull","fd"),r)}}function*z0(e){let{type:t,secureBoot:n,enrolledKeys:r,tpm:s}=Mr(e),{loader:o,varsTemplate:i,bootMenu:a}=e.firmware;if(t===
"efi"&&r)yield*Oh(Ri.loader,Ri.template,!0);else if(t==="efi"&&o!==void 0&&i!==void 0)yield*Oh(o,i,n);else if(t==="efi"){let c=(u,d)=>h("feature",{enabled:Zp(d),
name:u}),l=h("firmware",{},c("enrolled-keys",!1),c("secure-boot",n));yield{at:"",xml:h("os",{firmware:"efi"},l)}}if(n&&(yield{at:"features",xml:h("smm",{state:"\
on"})}),a&&(yield{at:"os",xml:h("bootmenu",{enable:"yes",timeout:3e3})}),s){let c=h("backend",{type:"emulator",version:s.version});yield{at:"devices",xml:h("tpm",
{model:s.model},c)}}}function*Oh(e,t,n){yield{at:"os",xml:h("loader",{readonly:"yes",secure:n?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:h("nvram",{template:t})}}
var $0,Oe,_0,Ri,Th=m(()=>{"use strict";D();X();Be();L();et();ge();E();B();$0={vm:{firmware:v(C({type:w(z(["efi","bios"])).check(y("UEFI or BIOS. Default: efi.")),
secureBoot:w(S("Firmware that can do Secure Boot. Default: on for windows11.")),enrolledKeys:w(S("Microsoft's keys are there from the first start, so that Secur\
e Boot is in force; without them it is only possible. Default: off.")),tpm:w(Un(C({model:v(z(["tpm-crb","tpm-tis"]),"tpm-crb").check(y("The interface of the TPM\
: tpm-crb, which has version 2.0 only, or tpm-tis.")),version:v(z(["2.0","1.2"]),"2.0").check(y("The version of the TPM."))}),"An emulated TPM, whose state stay\
s on the host. Default: on for windows11.")),loader:w(it).check(y("An image of your own to start from, instead of the one that libvirt picks; it needs varsTempl\
ate.")),varsTemplate:w(it).check(y("The variables with which the guest's own file begins, for an image of your own.")),bootMenu:v(S("Wait for a key that opens t\
he boot menu."),!1)}),{}).check(y("The firmware of the guest."))}},Oe=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,_0={"secure-boot-needs-efi":p({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot",explain:"A BIOS has no Secure Boot.",example:{fails:Oe("type: bios, secureBoot: \u27E8on"),passes:Oe("secureBoot: on")}}),"secure-boot-nee\
ds-q35":p({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",remedy:()=>"take machine out, or secureB\
oot",explain:"The variables of Secure Boot are kept from the guest by System Management Mode, which QEMU has for UEFI on q35 only.",example:{fails:Oe("secureBoo\
t: \u27E8on","machine: pc, "),passes:Oe("secureBoot: on","machine: q35, ")}}),"keys-without-secure-boot":p({severity:"error",about:"value",message:()=>"keys are\
 for Secure Boot, and it is off",remedy:()=>"take enrolledKeys out, or write secureBoot: on",explain:"Enrolled keys put Secure Boot into force. Firmware without\
 Secure Boot has no use for them, and libvirt refuses it.",example:{fails:Oe("secureBoot: off, enrolledKeys: \u27E8on"),passes:Oe("secureBoot: on, enrolledKeys:\
 on")}}),"keys-with-loader":p({severity:"error",about:"value",message:()=>"an image of your own brings its own variables, so keys cannot be added to them",remedy:()=>"\
take enrolledKeys out and name a varsTemplate that has the keys, or take loader out",explain:"Whether keys are there is a matter of the template of variables, w\
hich has to fit the image.",example:{fails:Oe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: \u27E8on"),passes:Oe("loader: /srv/code.fd, varsT\
emplate: /srv/vars.fd")}}),"loader-and-template":p({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,
missing:t})=>`add ${t}, from the same build, or take ${e} out`,explain:"An image and its template of variables have to be of one build, or the guest does not st\
art; libvirt takes a template only for an image that is named as well.",example:{fails:Oe("loader: \u27E8/srv/code.fd"),passes:Oe("loader: /srv/code.fd, varsTem\
plate: /srv/vars.fd")}}),"loader-without-efi":p({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"ta\
ke type: bios out, or loader",explain:"The image is given to the guest as flash memory, from which only UEFI starts.",example:{fails:Oe("type: bios, loader: \u27E8/s\
rv/code.fd, varsTemplate: /srv/vars.fd"),passes:Oe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"tpm-crb-version":p({severity:"error",about:"value",message:()=>"\
tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0", or model: tpm-tis',explain:"The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.",example:{
fails:Oe('tpm: { version: \u27E8"1.2" }'),passes:Oe('tpm: { model: tpm-tis, version: "1.2" }')}}),"tpm-without-swtpm":p({severity:"error",about:"value",message:({
guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)",explain:"\
swtpm is the program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate.",example:{fails:`libvirt: { qemu: { swtpm: \u27E8off } }
${Oe("tpm: on")}`,passes:`libvirt: { qemu: { swtpm: on } }
${Oe("tpm: on")}`}})};Ri={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"}});function Lr(e,t){let n=t.networks[e];if(!n)return e===Li.name?Li:void 0;if(n.type!=="nat")return;let{bridge:r,subnet:s}=n;return e===Li.name&&r===void 0&&s===void 0?
Li:{name:e,bridge:r??C0(e),subnet:s??N0(e),stock:!1}}function Fi(e,t){let n=_n(e.subnet)/2,r=new Set;return $(t).flatMap(s=>{let o=Br(s,t)[0];if(s.forwards.length===
0||o?.network.name!==e.name||r.size>=n-1)return[];let i=xn(n-1,"address",e.name,s.name);for(;r.has(i);)i=(i+1)%(n-1);return r.add(i),[{vm:s.name,mac:o.mac,ip:Lt(
e.subnet.first+n+i)}]})}var Li,C0,N0,Fr,Br,Zr=m(()=>{"use strict";Dr();B();Bs();Li={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},
C0=e=>{let t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?t:`virbr-${xn(36**6,"bridge",e).toString(36).padStart(6,"0")}`},N0=e=>({first:171966464+
xn(128*256,"subnet",e)*256,prefix:24});Fr=(e,t,n)=>e.nics[t]?.mac??ih(n.host.name,e.name,t),Br=(e,t)=>Object.entries(e.nics).flatMap(([n,{network:r}])=>{let s=r===
void 0?void 0:Lr(r,t);return s?[{nic:n,mac:Fr(e,n,t),network:s}]:[]})});function I0(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file has no line break and no NUL");return P0.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").
replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var P0,Bi,Zs,Zi,Bl=m(()=>{"use strict";P0=/^[A-Za-z0-9_@:,./+=-]+$/;Bi=e=>e.map(I0).join(" "),Zs=e=>[...Buffer.from(
e,"utf8")].map((t,n)=>{let r=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(r)||r==="."&&n>0?r:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),Zi=e=>`sys-\
subsystem-net-devices-${Zs(e).replace(/-/g,"\\x2d")}.device`});var jl={};I(jl,{codes:()=>E0,host:()=>M0,rules:()=>D0,schema:()=>T0});function D0(e,t){let n=new Map;for(let r of $(e)){let s=["vms",r.name,"forwards"],[o]=Br(r,
e);r.forwards.length>0&&!o&&t("forward-without-nat",{path:s,on:"key"},{guest:r.name});for(let[i,a]of r.forwards.entries()){let{listen:c,interface:l,address:u}=a;
l===o?.network.bridge&&t("forward-on-guest-bridge",{path:[...s,i,"interface"]},{interface:l,guest:r.name});let d=`${l} ${c}`,f=n.get(`${d} ${u}`)??n.get(d)??(u?
void 0:n.get(`${d} any`));f&&t("forward-port-twice",{path:[...s,i,"listen"]},{port:c,interface:l,guest:f}),n.set(u?`${d} ${u}`:d,r.name),n.set(`${d} any`,r.name)}}}
function*M0(e){for(let t of $(e)){let[n]=Br(t,e);if(!n||t.forwards.length===0)continue;let r=Fi(n.network,e).find(o=>o.vm===t.name);n.network.stock&&(yield*R0);
let s=n.network.stock?t.name:r?.ip;for(let o of s===void 0?[]:t.forwards){let{listen:i,interface:a,address:c}=o,l=Zs(`forward-${t.name}-${a}-${c?`${c}-`:""}${i}`);
yield{kind:"option",path:["systemd","sockets",l],value:L0(t,o)},yield{kind:"option",path:["systemd","services",l],value:F0(t,o,`${s}:${o.to??i}`)},yield{kind:"p\
ort",interface:a,protocol:"tcp",port:i}}}}var Eh,O0,T0,Zl,E0,R0,js,Dh,L0,F0,Mh=m(()=>{"use strict";D();Be();L();ge();Zr();E();B();Bs();Bl();Eh=ee().check(Y(1),J(
65535)),O0=C({listen:Eh.check(y("The TCP port of the host.")),interface:Xt.check(y("The network interface on which the host takes connections; the firewall open\
s the port there only.")),address:w(Di).check(y("One address of the host on that interface. Default: all of them.")),to:w(Eh).check(y("The TCP port of the guest\
. Default: the same."))}),T0={vm:{forwards:v(U(O0),[]).check(y("TCP ports of the guest that are reached through the host, such as VNC or RDP."))}},Zl="forwards:\
 [{ listen: 5900, interface: eth0 }]",E0={"forward-without-nat":p({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network to w\
hich a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards",explain:"Ports are forward\
ed to guests behind the host. A guest whose card is on a bridge of the LAN has an address there and is reached directly.",example:{fails:`vms: { win: { memory: \
4GiB, \u27E8${Zl} } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${Zl} } }
`}}),"forward-port-twice":p({severity:"error",about:"value",message:({port:e,interface:t,guest:n})=>`port ${e} of ${t} is already forwarded to '${n}'`,remedy:()=>"\
listen on another port, or on another address of the interface",explain:"A port of one address leads to one guest.",example:{fails:`vms: { win: { memory: 4GiB, \
nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: \u27E85900, interface: eth0, to: 3389 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: 3389, interface: eth0 }] } }
`}}),"forward-on-guest-bridge":p({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of the network of '${t}' itself`,remedy:()=>"\
name the interface of the LAN, as ip link shows it",explain:"What is to be reached from the LAN listens on the interface of the LAN; on the bridge of the guests\
 only they could reach it.",example:{fails:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: \u27E8virbr0 }] } \
}
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${Zl} } }
`}})};R0=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:ae(!0)},{kind:"option",path:["system","nssModules"],value:te([T("config","\
virtualisation","libvirtd","package")])}],js=e=>te(e.map(N)),Dh=(e,{listen:t,interface:n})=>N(`Port ${t} of ${n}, forwarded to the guest ${e.name}`),L0=(e,t)=>{
let{listen:n,interface:r,address:s}=t;return de({description:Dh(e,t),wantedBy:js(["multi-user.target",Zi(r)]),after:js(["sysinit.target"]),before:js(["shutdown.\
target"]),conflicts:js(["shutdown.target"]),unitConfig:de({DefaultDependencies:ae(!1)}),listenStreams:js([s?`${s}:${n}`:String(n)]),socketConfig:de({BindToDevice:N(
r),...s?{FreeBind:ae(!0)}:{}})})},F0=(e,t,n)=>de({description:Dh(e,t),serviceConfig:de({ExecStart:gt(T("config","systemd","package"),`/lib/systemd/systemd-socke\
t-proxyd ${Bi(["--exit-idle-time=10min",n])}`),DynamicUser:ae(!0),PrivateTmp:ae(!0),ProtectSystem:N("strict"),ProtectHome:ae(!0),NoNewPrivileges:ae(!0)})})});var Ul={};I(Ul,{codes:()=>U0,domain:()=>K0,rules:()=>V0,schema:()=>j0});function V0(e,t){let n=new Map;for(let r of $(e)){let s=zl(r,e),o=n.get(s);o!==void 0&&t(
"uuid-twice",{path:["vms",r.name,"uuid"]},{guest:o}),n.set(s,r.name)}}function*K0(e,t){let{osinfo:n}=We(e);yield{at:"",xml:h("name",{},e.name)},yield{at:"",xml:h(
"uuid",{},zl(e,t))},e.title!==void 0&&(yield{at:"",xml:h("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:h("description",{},e.description)}),n!==
void 0&&(yield{at:"metadata",xml:h("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},h("libosinfo:os",{id:n}))}),yield{at:"\
os",xml:h("type",{arch:"x86_64",machine:e.machine},"hvm")};for(let r of["acpi","apic"])yield{at:"features",xml:h(r)};yield{at:"features",xml:h("vmport",{state:"\
off"})},yield{at:"",xml:G0(e)},yield{at:"",xml:h("on_poweroff",{},"destroy")},yield{at:"",xml:h("on_reboot",{},"restart")},yield{at:"",xml:h("on_crash",{},"dest\
roy")},yield{at:"pm",xml:h("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:h("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:h("emulator",{},q0)},
yield{at:"devices",xml:h("memballoon",{model:"none"})}}var B0,Z0,j0,U0,q0,G0,Rh=m(()=>{"use strict";D();X();L();et();ge();E();B();B0=q("A machine type of QEMU.",
["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu\
-system-x86_64 -machine help lists them"),Z0=q("A UUID.",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID has 32\
 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12"),j0={vm:{guest:v(z(["windows10","windows11","linux","macos"]),"linux").check(y("The system th\
at the guest runs. It decides the defaults of firmware, clock, disks, cards and video.")),type:v(z(["kvm","qemu"]),"kvm").check(y("kvm, or qemu for a guest that\
 is emulated, without KVM: slow, and its CPU is the largest that QEMU has, instead of that of the host.")),machine:v(B0,"q35").check(y("The machine: q35, pc, or\
 one of a version. A guest that is there already keeps the version it has.")),uuid:w(Z0).check(y("The UUID. Default: derived from the names of host and guest.")),
title:w(Ir("A title.",["Windows 11"])).check(y("A title for people: virt-manager shows it instead of the name.")),description:w(Ir("A description.",["for the ga\
mes"])).check(y("A description for people.")),autostart:v(S("Start the guest with the host."),!1)}},U0={"uuid-twice":p({severity:"error",about:"value",message:({
guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own from its name",explain:"libvirt tells guests apart b\
y their UUIDs and refuses a second one, mostly that of a domain that was copied.",example:{fails:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2\
d7f615 }, b: { memory: 4GiB, uuid: \u27E86f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 } }
`,passes:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB } }
`}})};q0="/run/libvirt/nix-emulators/qemu-system-x86_64";G0=e=>h("clock",{offset:We(e).clock},h("timer",{name:"rtc",tickpolicy:"catchup"}),h("timer",{name:"pit",
tickpolicy:"delay"}),h("timer",{name:"hpet",present:"no"}))});var at,Ft,Lh,Fh=m(()=>{"use strict";L();at=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,Ft=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,Lh={"handover-without-bind":p({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out",explain:"A handover stops what uses the device on the host. A device that vfio-pci holds from boot is not used by th\
e host, and with `bind: start` nothing is stopped for it.",example:{fails:at("bind: start, \u27E8handover: { timeout: 1min }")+Ft,passes:at("bind: handover, han\
dover: { timeout: 1min }")+Ft}}),"handover-to-nobody":p({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is never handed over`,
remedy:()=>"add it to a guest's devices",explain:"The device stays with the host until a guest that lists it is started, and there is none.",example:{fails:at("\
bind: \u27E8handover"),passes:at("bind: handover")+Ft}}),"handover-timeout":p({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a ste\
p is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s",explain:"Each step has this long to succeed. The screen is dark meanwhile, and libvirt wa\
its; after it the start is refused and the session restored.",example:{fails:at("bind: handover, handover: { timeout: \u27E81h }")+Ft,passes:at("bind: handover,\
 handover: { timeout: 1min }")+Ft}}),"handover-stops-libvirt":p({severity:"error",about:"value",message:({unit:e})=>`${e} is needed to start the guest, and is t\
o be stopped before it starts`,remedy:()=>"take it out",explain:"The hook runs inside the start of the guest. Stopping libvirt, or what it and systemd stand on,\
 would end the start itself.",example:{fails:at("bind: handover, handover: { stop: [\u27E8libvirtd.service] }")+Ft,passes:at("bind: handover, handover: { stop: \
[lactd.service] }")+Ft}}),"handover-restart-not-stopped":p({severity:"error",about:"value",message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"\
add it to stop, or take it out of restart",explain:"`restart` names those of the units in `stop` that run again while the guest has the device.",example:{fails:at(
"bind: handover, handover: { restart: [\u27E8lactd.service] }")+Ft,passes:at("bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }")+Ft}}),
"handover-at-boot":p({severity:"warning",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"\
take autostart out, or write bind: boot at the device",explain:"A handover ends the session that uses the device. A guest that starts by itself does that while \
the host is still coming up; a device that is never the host's is bound at boot.",example:{fails:`${at("bind: handover")}vms: { win: { memory: 4GiB, devices: [g\
pu], autostart: \u27E8true } }
`,passes:at("bind: handover")+Ft}})}});function H0(e){let t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return j(`'${e}' is no size: write a number and a unit, as in 16GiB`);let n=t[2]??
"",r=Object.hasOwn(Us,n)?Us[n]:void 0;if(r===void 0){let o=n.charAt(0).toUpperCase(),i="KMGT".includes(o)&&o!=="",a=n===""?"has no unit":`has the unit '${n}', w\
hich is neither binary nor decimal`;return j(`'${e}' ${a}: write ${i?`${t[1]}${o}iB (powers of 1024) or ${t[1]}${o==="K"?"k":o}B (powers of 1000)`:"a unit such \
as MiB or GiB"}`)}let s=Number(t[1])*r;return Number.isSafeInteger(s)?be(s):j(`'${e}' is not a whole number of bytes below 8 PiB`)}function Yt(e){for(let t of["\
TiB","GiB","MiB","KiB"]){let n=Us[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}B`}function W0(e){let t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),n=X0[t?.[2]??
""];return!t||n===void 0?j(`'${e}' is no span of time: write it as 30s, 2min or 1h`):be(Number(t[1])*n)}function J0(e){let t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)
return j(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);let[n,r]=[Number(t[1]),Number(t[2])];return n<320||r<200||n>16384||r>16384?
j(`'${e}' is not between 320x200 and 16384x16384`):be({width:n,height:r})}var Us,Kn,je,ji,X0,Bh,Zh,jh,zn=m(()=>{"use strict";E();Us={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,
KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};Kn=he("A size with its unit: KiB, MiB, GiB, TiB are powers of 1024; kB, MB, GB, TB powers of 1000.",["16GiB","512MiB"],
H0),je=Us.MiB??0,ji=Us.GiB??0,X0={s:1,sec:1,min:60,m:60,h:3600};Bh=he("A span of time.",["30s","2min"],W0);Zh=e=>`${e.width}x${e.height}`,jh=he("Width and heigh\
t in pixels.",["1920x1080","3840x2160"],J0)});var Uh,Vh=m(()=>{"use strict";D();ge();zn();E();Uh={device:{handover:w(C({stop:v(U(xl),["display-manager.service"]).check(y("Units that use the device: those th\
at run are stopped before the guest starts, and started again when it has stopped.")),restart:v(U(xl),[]).check(y("Those of the stopped units that start again a\
t once, without the device: on a host that has another graphics card.")),sessions:v(S("End the graphical sessions that outlive the display manager. What is not \
saved in them is lost."),!0),unload:w(U(_i)).check(y("Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that ho\
ld the graphics functions when the guest starts, after what depends on them; an empty list leaves them loaded.")),timeout:v(Bh,"30s").check(y("How long each ste\
p may take before the start of the guest is refused and everything is undone."))})).check(y("bind: handover: what happens on the host before the device leaves i\
t, and in reverse when it comes back."))}}});var ql={};I(ql,{codes:()=>Lh,host:()=>r_,rules:()=>Q0,schema:()=>Uh});function Q0(e,t){for(let n of Ze(e)){let r=["devices",n.name],{bind:s,handover:o,name:i}=n;
if(o&&s!=="handover"&&t("handover-without-bind",{path:[...r,"handover"],on:"key"},{device:i,bind:s}),s==="handover"){let a=wn(i,e);a.length===0&&t("handover-to-\
nobody",{path:[...r,"bind"]},{device:i});for(let{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},{guest:c.name,device:i})}o&&e_(o,
[...r,"handover"],t)}}function e_({stop:e,restart:t,timeout:n},r,s){(n<1||n>600)&&s("handover-timeout",{path:[...r,"timeout"]},{seconds:n});for(let[o,i]of e.entries())
Y0.test(i)&&s("handover-stops-libvirt",{path:[...r,"stop",o]},{unit:i});for(let[o,i]of t.entries())e.includes(i)||s("handover-restart-not-stopped",{path:[...r,"\
restart",o]},{unit:i})}function*r_(e){for(let t of $(e)){let n=Mt(t,e).filter(d=>d.bind==="handover");if(n.length===0)continue;let r=n.map(d=>d.handover??t_),s=n.
flatMap(d=>d.functions.map(Xe)),o=String(Math.max(...r.map(({timeout:d})=>d))),i=(d,...f)=>({kind:"hook",vm:t.name,order:Rr[d],step:d,arguments:f}),a=Vl(r.flatMap(
d=>d.stop)),c=Vl(r.flatMap(d=>d.restart));a.length>0&&(yield i("stop-units",o,...a)),r.some(({sessions:d})=>d)&&(yield i("end-sessions",o,n_)),yield i("unbind-c\
onsoles"),yield i("unbind-framebuffer",...s),yield i("wait-device-free",o,...s);let l=r.flatMap(({unload:d})=>d??[]),u=n.filter((d,f)=>r[f]?.unload===void 0);l.
length>0&&(yield i("unload-drivers",o,Vl(l).join(","))),u.length>0&&(yield i("unload-drivers",o,"auto",...u.flatMap(d=>d.functions.map(Xe)))),c.length>0&&(yield i(
"restart-units",o,...c))}}var Y0,t_,Vl,n_,qh=m(()=>{"use strict";Ei();Wt();B();Fh();Vh();Y0=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;
t_={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},Vl=e=>[...new Set(e)],n_="seat0"});var Kl={};I(Kl,{codes:()=>i_,domain:()=>c_,rules:()=>a_,schema:()=>o_});function a_(e,t){for(let n of $(e))n.hide.vendorId!==void 0&&n.hyperv===!1&&t("vendor-id\
-without-hyperv",{path:["vms",n.name,"hide","vendorId"]},{guest:n.name})}function*c_(e){let{kvm:t,vendorId:n,hypervisor:r,smbios:s}=e.hide;t&&(yield{at:"feature\
s/kvm",xml:h("hidden",{state:"on"})}),n!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:h("hyperv",{mode:"custom"},h("vendor_id",{state:"on",value:n}))}),r&&(yield{
at:"cpu",xml:h("feature",{policy:"disable",name:"hypervisor"})}),s&&(yield{at:"os",xml:h("smbios",{mode:"host"})})}var s_,o_,i_,Kh=m(()=>{"use strict";D();X();L();
E();B();s_=q("The vendor of the hypervisor that the guest sees.",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has 1 to 12 letters, digits, spaces, _ . or\
 -: CPUID has room for no more"),o_={vm:{hide:v(C({kvm:v(S("Do not tell the guest that it runs on KVM."),!1),vendorId:w(s_).check(y("The vendor of the hyperviso\
r that the guest sees, instead of Microsoft Hv: any text.")),hypervisor:v(S("Do not tell the guest that there is a hypervisor at all. Windows then does without \
the Hyper-V interface and gets slower."),!1),smbios:v(S("Show the guest the host's own make, model and serial numbers (SMBIOS)."),!1)}),{}).check(y("What the gu\
est is not to know. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing."))}},i_={"vendor-id-without-hyperv":p({severity:"warning",about:"\
value",message:({guest:e})=>`'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees \
no such vendor",explain:"The vendor id is what the Hyper-V interface says of itself. With `hyperv: off` there is nobody to say it.",example:{fails:`vms: { win: \
{ memory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: \u27E8randomid } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }
`}})}});var Gl={};I(Gl,{codes:()=>u_,host:()=>f_,rules:()=>d_,schema:()=>l_});function d_(e,t){for(let[n,r]of e.host.users.entries())e.host.users.indexOf(r)<n&&t("user-\
twice",{path:["host","users",n]},{user:r})}function*f_(e){let{name:t,users:n}=e.host;yield{kind:"assertion",that:Ts(T("config","networking","hostName"),"==",N(t)),
message:`vfioc: host.name is '${t}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(let r of n)yield{
kind:"assertion",that:Ts(T("config","users","users",r,"isNormalUser"),"||",T("config","users","users",r,"isSystemUser")),message:`vfioc: the user '${r}' of host\
.users is not one of users.users: declare it there, or correct the name.`}}var l_,u_,Gh=m(()=>{"use strict";D();Be();L();ge();E();l_={host:{name:Hp.check(y("The\
 host name. It salts the derived UUIDs and MAC addresses, and must be networking.hostName.")),users:U(Pr).check(y("Users of the host who may use the guests; the\
y join the groups that this takes.")),cpu:z(["amd","intel"]).check(y("Who made the CPU: it decides the IOMMU parameter and the KVM module.")),audio:v(z(["pipewi\
re","pulseaudio","none"]),"pipewire").check(y("What the host plays sound with.")),facts:w(Si).check(y("A file of facts about this machine: turns on the checks t\
hat need them."))}},u_={"user-twice":p({severity:"error",about:"value",message:({user:e})=>`'${e}' is already in the list`,remedy:()=>"take one of them out",explain:"\
Each user stands in host.users once.",example:{fails:`host: { users: [alex, \u27E8alex] }
`,passes:`host: { users: [alex, vini] }
`}})}});var Hh,Ui,Hl=m(()=>{"use strict";Hh=({name:e})=>`roms/${e}.rom`,Ui=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`});var Xl={};I(Xl,{codes:()=>p_,domain:()=>y_,rules:()=>h_,schema:()=>m_});function h_(e,t){let n=Object.keys(e.devices);for(let r of $(e))for(let[s,o]of r.devices.
entries()){let i={path:["vms",r.name,"devices",s]};Object.hasOwn(e.devices,o)?r.devices.indexOf(o)<s&&t("device-twice",i,{device:o}):t("device-undeclared",i,{device:o,
nearest:Me(o,n)})}for(let r of n){let[s,...o]=wn(r,e).filter(({vm:i})=>i.autostart);for(let{vm:i,index:a}of o){if(!s||i.name===s.vm.name)continue;let c={path:["\
vms",i.name,"devices",a]};t("device-of-two-autostarted",c,{device:r,guest:s.vm.name})}}}function g_(e,t,n){let{rom:r,bootOrder:s}=e,o=n===0?Ui(e):void 0,i=r.bar===
void 0?void 0:wi(r.bar);return h("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},h("source",{},h("address",Ai(t))),n===0&&s!==void 0&&h("boot",{order:s}),
(i??o)!==void 0&&h("rom",{bar:i,file:o}))}function*y_(e,t){for(let n of Mt(e,t)){if(n.functions.length===0)continue;let{name:r,address:s,functions:o}=n,i=e.devices.
indexOf(r);yield{pci:{class:"hostdev",key:r,index:i,...s?{fixed:s}:{}},functions:o.map((a,c)=>g_(n,a,c))}}}var m_,p_,Xh=m(()=>{"use strict";D();X();L();On();Ms();
ge();Wt();Hl();E();B();m_={device:{address:w(Or).check(y("Where its first function stands in the guest, as 00:02.0 for an integrated GPU. Default: a slot of its\
 own by its place in the list of devices.")),bootOrder:w(Er).check(y("Its number in the order in which a guest tries to boot: for a drive or a network card."))},
vm:{devices:v(U(Dt),[]).check(y("The devices that the guest receives, by their names. Their order is that of their places in the guest: append new ones."))}},p_=
{"device-undeclared":p({severity:"error",about:"value",message:({device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:
`declare '${e}' in devices`,explain:"A guest receives devices by the names that they have in `devices`, where their addresses stand.",example:{fails:`devices: {\
 gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [\u27E8gpuu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-twice":p({severity:"error",about:"value",message:({device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out",explain:"A guest r\
eceives a device once.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu, \u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-of-two-autostarted":p({severity:"error",about:"value",message:({device:e,guest:t})=>`'${e}' is also a device of '${t}', and both guests start with \
the host`,remedy:()=>"take autostart from one of them",explain:"Guests may share a device as long as one of them runs at a time. If both start with the host, on\
e of them does not get it and fails.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, autostart: true, devices: [\u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, devices: [gpu] } }
`}})}});var Wl={};I(Wl,{codes:()=>w_,domain:()=>$_,rules:()=>x_,schema:()=>b_});function Jh(e,t){if(e.hyperv===!1)return new Set;let{hyperv:n}=We(e),r=e.hyperv===!0&&n.
length===0?Ni.windows10.hyperv:n,s=new Set(r);r.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&s.add("evmcs");for(let[o,i]of Object.entries(Wh(e)))i===!0?
s.add(o):i===!1&&s.delete(o);return s}function x_(e,t){for(let n of $(e)){let r=["vms",n.name,"hyperv"],s=Wh(n),o=Jh(n,e);for(let i of o)for(let a of v_[i]??[]){
if(o.has(a))continue;let c=s[a]===void 0?i:a;t("hyperv-needs",{path:[...r,c]},{part:i,other:a})}e.host.cpu==="amd"&&s.evmcs&&t("evmcs-needs-intel",{path:[...r,"\
evmcs"]})}}function*$_(e,t){let n=Jh(e,t);n.size!==0&&(yield{at:"features",xml:h("hyperv",{mode:"custom"},...[...n].map(k_))},yield{at:"clock",xml:h("timer",{name:"\
hypervclock",present:"yes"})})}var Te,b_,v_,w_,Wh,k_,Yh=m(()=>{"use strict";D();X();L();et();Al();E();B();Te=e=>w(S(e)),b_={vm:{hyperv:w(Un(C({relaxed:Te("No wa\
tchdog timeouts when the guest was not scheduled."),vapic:Te("Fast access to the interrupt controller."),spinlocks:Te("Long waits for a lock are given to the ho\
st."),vpindex:Te("The number of the virtual CPU."),runtime:Te("How long each virtual CPU ran."),synic:Te("The synthetic interrupt controller."),stimer:Te("Synth\
etic timers."),frequencies:Te("The frequencies of the time stamp counter and of the APIC."),tlbflush:Te("Flushing the TLB of other virtual CPUs: off where Windo\
ws stops with 0xA on an AMD CPU."),ipi:Te("Interrupts between virtual CPUs."),reset:Te("Restarting through Hyper-V, which Windows does not need."),reenlightenment:Te(
"Notice of a migration."),evmcs:Te("Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on."),avic:Te("Interrupts by the CPU itself (APIC\
v, AVIC): only where the host has it on."),emsrBitmap:Te("Fewer traps of Hyper-V of its own in the guest."),xmmInput:Te("Hypercalls with their input in register\
s.")}),"The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system that the guest runs."))}},v_={synic:["vpindex"],stimer:["vpi\
ndex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},w_={"hyperv-needs":p({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does\
 not work without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as well`,explain:"Parts of the Hyper-V interface rest on others; \
QEMU does not start a guest that has one without what it rests on.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: \u27E8off } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }
`}}),"evmcs-needs-intel":p({severity:"error",about:"value",message:()=>"evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out",explain:"\
evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have; QEMU refuses it there.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, \
hyperv: { evmcs: \u27E8on } } }
`,passes:`host: { cpu: intel }
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }
`}})},Wh=e=>typeof e.hyperv=="object"?e.hyperv:{};k_=e=>{let t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?h(t,{state:"on",
retries:8191}):h(t,{state:"on"},e==="stimer"&&h("direct",{state:"on"}))}});var Jl={};I(Jl,{codes:()=>A_,host:()=>C_,rules:()=>z_,schema:()=>__});function z_(e,t){let n=e.kernel.packages;e.iommu.acsOverride.length>0&&!(n&&S_.test(n))&&t(
"acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:n})}function*C_(e){yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",
value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; this only says so, as every guide does."},e.iommu.passthrough&&
(yield{kind:"kernelParam",name:"iommu",value:"pt"});let t=[...new Set(e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",
value:t.join(","),comment:"Does something only in a kernel that carries the ACS override patch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"\
modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var __,S_,A_,Qh=m(()=>{"use strict";D();L();E();__={root:{
iommu:v(C({passthrough:v(S("Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for guests."),!0),acsOverride:v(U(z(["downstrea\
m","multifunction"])),[]).check(y("Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels that carry the patch.")),unsafeInterrupts:v(
S("Allow passthrough without interrupt remapping: a guest can then disturb the host."),!1)}),{}).check(y("The IOMMU of the host."))}},S_=/zen|lqx|xanmod/,A_={"a\
cs-override-needs-patch":p({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the kernel of NixOS"} is not known to carry the ACS\
 override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or pa\
tch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot",explain:"The kernel itself has no ACS override: it is a patch th\
at zen, liquorix and xanmod kernels carry, and even they have dropped it for a release now and then. It tells the kernel to believe that devices are isolated wh\
en the hardware does not say so, so a device could reach the memory of another through its neighbour.",example:{fails:`iommu: { \u27E8acsOverride: [downstream] }
`,passes:`iommu: { acsOverride: [downstream] }
kernel: { packages: linuxPackages_zen }
`}})}});var Yl={};I(Yl,{codes:()=>I_,host:()=>T_,rules:()=>O_,schema:()=>P_});function O_(e,t){for(let[n,r]of e.kernel.params.entries()){let s=["kernel","params",n],[o=""]=r.
split("=",1),i=Object.hasOwn(eg,o)?eg[o]:void 0,a=[r,o].flatMap(c=>Object.hasOwn(tg,c)?[tg[c]]:[])[0];i?t("kernel-parameter-owned",{path:s},{parameter:o,key:i}):
a&&t("kernel-parameter-useless",{path:s},{parameter:r,reason:a})}}function*T_(e){let{packages:t,pcieAspm:n,ignoreMsrs:r,nested:s,params:o}=e.kernel;t&&(yield{kind:"\
option",path:["boot","kernelPackages"],value:T("pkgs",...t.split("."))}),$(e).length>0&&(yield{kind:"module",stage:"boot",name:`kvm-${e.host.cpu}`}),n&&(yield{kind:"\
kernelParam",name:"pcie_aspm",value:n}),r&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{
command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),s!==void 0&&(yield{kind:"modprobe",line:{command:"options",module:`kvm_${e.host.cpu}`,option:"\
nested",value:s?"1":"0"}});for(let i of o){let[a="",...c]=i.split("=");yield c.length>0?{kind:"kernelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}
var N_,P_,eg,tg,I_,ng=m(()=>{"use strict";D();Be();L();ge();E();B();N_=q("The kernel, by its attribute path below pkgs.",["linuxPackages_latest","linuxKernel.pa\
ckages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is named by its attribute path below pkgs, as in linuxPackages_latest"),P_=
{root:{kernel:v(C({packages:w(N_).check(y("The kernel, by its attribute path below pkgs. Default: the one of NixOS.")),pcieAspm:w(Ge(Fe([jn(),z(["on","off","for\
ce"])]),Ke(e=>typeof e=="string"?e:e?"on":"off"))).check(y("PCIe power saving: off where devices report errors (AER) with it.")),ignoreMsrs:v(S("Let guests read\
 and write unknown model-specific registers (kvm.ignore_msrs)."),!1),nested:w(S("Let guests run guests of their own. Default: as the kernel has it.")),params:v(
U(Xp),[]).check(y("Further parameters of the kernel command line, one to an entry."))}),{}).check(y("The kernel of the host."))}},eg={intel_iommu:"host.cpu",amd_iommu:"\
host.cpu",iommu:"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm","vfio-pci.ids":"devices.<name>.ids","vfio_pci.ids":"device\
s.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},tg={pcie_aspm_off:"the kernel knows pci\
e_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVga: true at the devic\
e",vfio_virqfd:"the module is part of vfio since Linux 6.2"},I_={"kernel-parameter-owned":p({severity:"error",about:"value",message:({parameter:e,key:t})=>`the \
parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`,explain:"A parameter that stands twice on the kernel command line counts as\
 its last, or first, or both, depending on the parameter. What a key of the spec sets is set there only.",example:{fails:`kernel: { params: [\u27E8"iommu=pt"] }
`,passes:`iommu: { passthrough: true }
`}}),"kernel-parameter-useless":p({severity:"warning",about:"value",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e,explain:"S\
ome parameters are passed on from guide to guide though the kernel never knew them or no longer does.",example:{fails:`kernel: { params: [\u27E8pcie_aspm_off] }
`,passes:`kernel: { pcieAspm: off }
`}})}});function D_(e){let t=[],[n,r]=[0,1];for(;n<e.length;){let s=E_.map(([o,i])=>(i.lastIndex=n,{kind:o,lexeme:i.exec(e)?.[0]})).find(({lexeme:o})=>o!==void 0);if(!s?.
lexeme)return{problem:`'${e.slice(n).split(/\s/,1)[0]}' is not understood`,line:r};s.kind!=="blank"&&t.push({kind:s.kind,text:s.lexeme,line:r}),r+=s.lexeme.split(
`
`).length-1,n+=s.lexeme.length}return t}function Ql(e){let t=D_(e);if("problem"in t)return t;let n=[],r=0,s=()=>{for(;t[r]?.text===`
`;)r+=1},o=()=>t[r]?.line??t.at(-1)?.line??1,i=()=>{let c=t[r];if(!(c?.kind!=="text"||/["\r\n]/.test(rg(c.text))))return r+=1,rg(c.text)},a=()=>{let c=[];for(r+=
1,s();t[r]?.text!=="]";s()){let l=i();if(l===void 0)return;if(c.push(l),s(),t[r]?.text===",")r+=1;else if(t[r]?.text!=="]")return}return r+=1,c};for(s();r<t.length;s()){
let c=t[r];if(c?.kind!=="name"||t[r+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:o()};r+=2;let l=t[r],u=o(),d;
if(l?.kind==="number"?(d=Number(l.text),r+=1):d=l?.text==="["?a():i(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number or li\
st of texts`,line:u};if(n.push({key:c.text,value:d}),r<t.length&&t[r]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:o()}}return{entries:n}}var E_,rg,sg=m(()=>{"use strict";E_=[["blank",/[ \t\r]+|#[^\n]*/y],
["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],rg=e=>e.
startsWith('"""')?e.slice(3,-3):e.slice(1,-1)});var og,ig=m(()=>{"use strict";E();og=q("A package, by its attribute path below pkgs.",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,"a \
package is named by its attribute path below pkgs, as in qemu_kvm")});var eu={};I(eu,{codes:()=>L_,host:()=>B_,rules:()=>F_,schema:()=>R_});function F_(e,t){let{enable:n,runAsRoot:r,qemu:s,onShutdown:o}=e.libvirt,i=["libvirt"],[a]=$(
e);!n&&a&&t("guests-without-libvirt",{path:[...i,"enable"]},{guest:a.name}),r&&s.user!==void 0&&s.user!=="root"&&t("root-and-other-user",{path:[...i,"qemu","use\
r"]},{user:s.user});let c=$(e).find(d=>Mt(d,e).length>0);o==="suspend"&&c&&t("suspend-with-devices",{path:[...i,"onShutdown"]},{guest:c.name});let l={path:[...i,
"qemu","conf"]},u=Ql(s.conf);if("problem"in u){t("qemu-conf-syntax",l,u);return}for(let[d,{key:f}]of u.entries.entries()){let g=Object.hasOwn(ag,f)?ag[f]:void 0;
g?t("qemu-conf-owned",l,{key:f,owner:g}):u.entries.findIndex(b=>b.key===f)<d&&t("qemu-conf-twice",l,{key:f})}}function*B_(e){let{libvirt:t}=e;if(!t.enable)return;
let n=(r,s,o)=>({kind:"option",path:["virtualisation","libvirtd",...r.split(".")],value:s,...o?{comment:o}:{}});yield n("enable",ae(!0)),yield n("onBoot",N(t.onBoot)),
yield n("onShutdown",N(t.onShutdown)),t.parallelShutdown>0&&(yield n("parallelShutdown",Vn(t.parallelShutdown))),yield*Z_(e,n);for(let r of e.host.users)yield{kind:"\
member",user:r,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:ae(!0)}),t.virtManager&&
(yield{kind:"option",path:["programs","virt-manager","enable"],value:ae(!0)})}function*Z_(e,t){let{qemu:n}=e.libvirt,{user:r,group:s}=Tr(e),o=r==="qemu-libvirtd"&&
s==="qemu-libvirtd",i=!o&&(r!=="root"||s!=="root");yield t("qemu.runAsRoot",ae(!o),i?`Not as root: this only leaves NixOS's own user out of qemu.conf, where ${r}\
 stands below.`:void 0),n.package&&(yield t("qemu.package",T("pkgs",...n.package.split(".")))),n.swtpm!==void 0&&(yield t("qemu.swtpm.enable",ae(n.swtpm))),i&&(yield{
kind:"qemuConf",key:"user",value:r},yield{kind:"qemuConf",key:"group",value:s});let a=Ql(n.conf);for(let{key:c,value:l}of"entries"in a?a.entries:[])yield{kind:"\
qemuConf",key:c,value:l}}var M_,R_,ag,L_,cg=m(()=>{"use strict";D();sg();Be();L();ge();ig();E();B();M_=C({user:w(Pr).check(y("The user that QEMU runs as. Defaul\
t: qemu-libvirtd, or root with runAsRoot.")),group:w(Gp).check(y("The group that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.")),package:w(og).
check(y("QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only. Default: the one of NixOS.")),swtpm:w(S("Have the program that \
emulates a TPM. Default: where a guest has one.")),conf:v(Tt(),"").check(y("Further settings for qemu.conf, as lines of key = value."))}),R_={root:{libvirt:v(C(
{enable:v(S("Run libvirtd on the host. Off only where the devices are for something else."),!0),runAsRoot:v(S("Run QEMU as root. Off by default, unlike in NixOS\
: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root."),!1),qemu:v(M_,{}).check(y("How libvirtd runs QEMU.")),onBoot:v(z(["i\
gnore","start"]),"ignore").check(y("When the host boots: start the guests that ran when it went down, or ignore them. Guests that start automatically start in e\
ither case.")),onShutdown:v(z(["shutdown","suspend"]),"shutdown").check(y("When the host goes down: shut the guests down, or save their memory to disk, which is\
 refused with passed-through devices.")),parallelShutdown:v(ee().check(Y(0),J(1e3)),0).check(y("How many guests are shut down at a time; 0: one after the other.")),
spiceUsbRedirection:v(S("Let users hand USB devices to guests through SPICE. It lets every user of the host reach any USB device."),!1),virtManager:v(S("Install\
 virt-manager."),!1)}),{}).check(y("libvirtd and QEMU."))}},ag={user:"libvirt.qemu.user",group:"libvirt.qemu.group"},L_={"guests-without-libvirt":p({severity:"e\
rror",about:"value",message:({guest:e})=>`libvirtd is off, and the guest '${e}' needs it`,remedy:()=>"take libvirt.enable out, or the guests",explain:"Guests ar\
e domains of libvirt. Without libvirtd a spec can only set devices aside.",example:{fails:`libvirt: { enable: \u27E8false }
vms: { win: { memory: 4GiB } }
`,passes:`vms: { win: { memory: 4GiB } }
`}}),"root-and-other-user":p({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run as root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.\
user",explain:"`runAsRoot: true` means that QEMU runs as root; `qemu.user` names another user. One of them is meant.",example:{fails:`libvirt: { runAsRoot: true\
, qemu: { user: \u27E8alex } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"suspend-with-devices":p({severity:"warning",about:"value",message:({guest:e})=>`the guest '${e}' cannot be suspended: libvirt does not save a guest with p\
assed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down by hand before the host",explain:"Suspending is a managed save, which lib\
virt refuses for a guest that holds a PCI device, because VFIO devices cannot be migrated. The guest then still runs when the host powers off, and is killed.",example:{
fails:`libvirt: { onShutdown: \u27E8suspend }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`,passes:`libvirt: { onShutdown: shutdown }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"qemu-conf-syntax":p({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,remedy:()=>'write line\
s such as max_core = "unlimited", with texts in double quotes',explain:"libvirtd does not start its QEMU driver when qemu.conf has a mistake, so the settings ar\
e read when the spec compiles. A line is key = value; a value is a text in quotes, a whole number, or a list of texts in brackets.",example:{fails:`libvirt: { q\
emu: { conf: \u27E8"set_process_name yes" } }
`,passes:`libvirt: { qemu: { conf: "set_process_name = 1" } }
`}}),"qemu-conf-owned":p({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>`take it out here\
 and use '${e}'`,explain:"Of a setting that stands twice in qemu.conf libvirt takes the first, so a second one looks as if it worked and does nothing. Other par\
ts of what compiles, such as the owner of shared memory, depend on it too.",example:{fails:`libvirt: { qemu: { conf: \u27E8'user = "alex"' } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"qemu-conf-twice":p({severity:"error",about:"value",message:({key:e})=>`these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out",explain:"\
Of a setting that stands twice in qemu.conf libvirt takes the first, and the second does nothing.",example:{fails:`libvirt: { qemu: { conf: \u27E8"max_files = 1\\nmax\
_files = 2" } }
`,passes:`libvirt: { qemu: { conf: "max_files = 2" } }
`}})}});function Vi(e,t,n){let{width:r,height:s}=e,o=n==="b7"?r*s*(t?8:4)*2+10*je:Math.ceil(r*4/256)*256*s*3+4*je;return j_(o)}var j_,lg,qi=m(()=>{"use strict";zn();j_=
e=>2**Math.ceil(Math.log2(e)),lg=e=>Number.isInteger(Math.log2(e))});function Ki(e){let{lookingGlass:t}=e;if(!t)return;let{name:n,resolution:r,hdr:s,version:o,size:i}=t,a=i??(r?Vi(r,s,o):je);return{feature:"lookingGlass",name:n,path:`\
/dev/shm/${n}`,bytes:a}}function Gi(e){let{scream:t}=e;if(t?.mode==="ivshmem")return{feature:"scream",name:t.name,path:`/dev/shm/${t.name}`,bytes:t.size??U_}}function dg(e){
let{user:t}=Tr(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var U_,tu,ug,Hi=m(()=>{"use strict";qi();zn();B();U_=2*je;tu=e=>[Ki(e),Gi(e)].filter(t=>t!==
void 0),ug=e=>$(e).flatMap(t=>tu(t).map(n=>({...n,vm:t})))});var nu={};I(nu,{codes:()=>q_,domain:()=>H_,host:()=>G_,rules:()=>K_,schema:()=>V_});function K_(e,t){for(let{name:n,lookingGlass:r}of $(e)){if(!r)continue;let s=[
"vms",n,"lookingGlass"],{resolution:o,hdr:i,version:a,size:c}=r;!o&&c===void 0&&t("looking-glass-without-size",{path:s,on:"key"},{guest:n});let l=o?Vi(o,i,a):0;
if(o&&c!==void 0&&c<l){let u={size:Yt(c),needed:Yt(l),resolution:Zh(o)};t("looking-glass-too-small",{path:[...s,"size"]},u)}}}function*G_(e){let t=$(e).flatMap(
s=>Ki(s)??[]),[n,r]=t;n&&(yield{kind:"package",path:["looking-glass-client"]},!(r||n.name===fg)&&(yield{kind:"option",path:["environment","etc","looking-glass-c\
lient.ini","text"],value:N(`[app]
shmFile=${n.path}
`)}))}function*H_(e){let t=Ki(e);t&&(yield{pci:{class:"shmem",key:"looking-glass",index:0},functions:[h("shmem",{name:t.name},h("model",{type:"ivshmem-plain"}),
h("size",{unit:"M"},t.bytes/je))]})}var fg,V_,q_,mg=m(()=>{"use strict";D();X();Be();L();qi();ge();zn();E();B();Hi();fg="looking-glass",V_={vm:{lookingGlass:w(C(
{resolution:w(jh).check(y("The largest resolution of the guest, from which the size of the shared memory follows.")),hdr:v(S("Whether the guest shows HDR, which\
 takes twice the memory up to B7."),!1),version:v(z(["b7","idd"]),"b7").check(y("The release of the program in the guest: up to B7, or after B7 with its own dis\
play driver (idd). It must be that of the client, and nixpkgs has B7.")),size:w(Kn).check(y("The size of the shared memory, instead of the one that follows from\
 the resolution.")),name:v(Et,fg).check(y("The name of the shared memory: the file below /dev/shm. Each guest has its own."))})).check(y("Show the guest in a wi\
ndow of the host."))}},q_={"looking-glass-without-size":p({severity:"error",about:"value",message:({guest:e})=>`nothing says how much memory '${e}' shares with \
the Looking Glass client`,remedy:()=>"add resolution, the largest one that the guest will have",explain:"The shared memory holds whole frames, so its size follo\
ws from the resolution. A region that is too small shows as a black window, or as a resolution that the guest does not offer.",example:{fails:`vms: { win: { mem\
ory: 4GiB, \u27E8lookingGlass: {} } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 2560x1440 } } }
`}}),"looking-glass-too-small":p({severity:"error",about:"value",message:({size:e,needed:t,resolution:n})=>`${e} is too little for ${n}, which takes ${t}`,remedy:({
needed:e})=>`take size out, or write ${e} or more`,explain:"The program in the guest gives up when its frames do not fit into the shared memory. What a resoluti\
on takes depends on HDR and on the release: see the table in the documentation of Looking Glass.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { re\
solution: 3840x2160, size: \u27E864MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: 128MiB } } }
`}})}});var su={};I(su,{codes:()=>J_,domain:()=>tS,host:()=>eS,rules:()=>Y_,schema:()=>W_});function Y_(e,t){let n;for(let r of $(e)){let s=["vms",r.name,"memory"],{size:o,
hugepages:i,shared:a}=r.memory,c=Yt(o);o===0||o%je!==0?t("memory-not-whole",{path:[...s,"size"]},{size:c}):i&&o%ru[i]!==0&&t("memory-not-whole-pages",{path:[...s,
"hugepages"]},{size:c,page:i}),i&&(n??={guest:r.name,page:i}),i&&n&&n.page!==i&&t("hugepages-of-two-sizes",{path:[...s,"hugepages"]},n),Cl(r)&&a===!1&&t("shares\
-need-shared-memory",{path:[...s,"shared"]},{guest:r.name})}}function*eS(e){let t=$(e).flatMap(({memory:o})=>o.hugepages?[{...o,page:o.hugepages}]:[]),[n]=t;if(!n)
return;let r=t.reduce((o,i)=>o+i.size,0),s=Q_[n.page];yield{kind:"kernelParam",name:"default_hugepagesz",value:s},yield{kind:"kernelParam",name:"hugepagesz",value:s},
yield{kind:"kernelParam",name:"hugepages",value:String(r/ru[n.page]),comment:`${Yt(r)} for ${t.length===1?"one guest":`${t.length} guests`}, which the host cann\
ot use.`}}function*tS(e){let{size:t,hugepages:n,locked:r,merge:s}=e.memory,o=e.memory.shared??Cl(e),i=t/1024;yield{at:"",xml:h("memory",{unit:"KiB"},i)},yield{at:"",
xml:h("currentMemory",{unit:"KiB"},i)};let a=[n!==void 0&&h("hugepages",{},h("page",{size:ru[n]/1024,unit:"KiB"})),!s&&h("nosharepages"),r&&h("locked"),o&&h("so\
urce",{type:"memfd"}),o&&h("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:h("memoryBacking",{},...a)})}var X_,W_,ru,J_,Q_,pg=m(()=>{"use strict";D();
X();L();et();zn();E();B();X_=C({size:Kn.check(y("How much memory the guest has.")),hugepages:w(z(["2MiB","1GiB"])).check(y("Take it from large pages, which the \
host sets aside when it boots: fewer misses of the TLB.")),locked:v(S("Never swap it out. With passed-through devices it is held in any case."),!1),shared:w(S("\
Let other programs of the host map it. Default: where the guest has shares.")),merge:v(S("Let the kernel merge equal pages of several guests (KSM)."),!0)}),W_={
vm:{memory:Ge(Fe([Kn,X_]),Ke(e=>typeof e=="number"?{size:e,locked:!1,merge:!0}:e)).check(y("The memory of the guest: its size, or more about it."))}},ru={"2MiB":2*
je,"1GiB":ji},J_={"memory-not-whole":p({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"write it in MiB or Gi\
B",explain:"QEMU gives a guest whole MiB, and libvirt would round the size up without a word.",example:{fails:`vms: { win: { memory: { size: \u27E84GB } } }
`,passes:`vms: { win: { memory: { size: 4GiB } } }
`}}),"memory-not-whole-pages":p({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wri\
te a multiple of ${e}, or smaller pages`,explain:"Memory from large pages is a whole number of them; QEMU does not start a guest with a part of one.",example:{fails:`\
vms: { win: { memory: { size: 1536MiB, hugepages: \u27E81GiB } } }
`,passes:`vms: { win: { memory: { size: 1536MiB, hugepages: 2MiB } } }
`}}),"hugepages-of-two-sizes":p({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages of ${t}, and the host sets one size asid\
e`,remedy:({page:e})=>`write ${e} here too`,explain:"The host mounts large pages of one size, the default one, which is set on the kernel command line. A guest \
that asks for another does not start.",example:{fails:`vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: \u27E82MiB } } }
`,passes:`vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: 1GiB } } }
`}}),"shares-need-shared-memory":p({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared with the host`,remedy:()=>"\
take shared: off out, or the shares",explain:"virtiofsd, which serves the files, reads and writes in the memory of the guest. libvirt refuses a share without it\
.",example:{fails:`vms: { win: { memory: { size: 4GiB, shared: \u27E8off }, shares: { games: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: { size: 4GiB }, shares: { games: { path: /srv/games } } } }
`}})};Q_={"2MiB":"2M","1GiB":"1G"}});var ou={};I(ou,{codes:()=>rS,networks:()=>aS,rules:()=>oS,schema:()=>nS});function sS(e){let t=Object.values(e.vms).some(({nics:r})=>Object.values(r).some(({network:s})=>s===
hg));return[...new Set([...Object.keys(e.networks),...t?[hg]:[]])].flatMap(r=>Lr(r,e)??[])}function oS(e,t){for(let[s,{type:o,bridge:i,subnet:a}]of Object.entries(
e.networks)){let c=["networks",s];o==="bridge"&&(i===void 0&&t("bridge-unnamed",{path:c,on:"key"},{network:s}),a&&t("subnet-without-nat",{path:[...c,"subnet"]}))}
let n=[],r=sS(e);for(let s of[...r.filter(({stock:o})=>o),...r.filter(({stock:o})=>!o)]){let o=["networks",s.name],i=n.find(({bridge:l})=>l===s.bridge),{bridge:a}=s;
i&&t("bridge-twice",{path:[...o,"bridge"]},{bridge:a,network:i.name});let c=n.find(l=>kh(l.subnet,s.subnet));if(c){let l={subnet:wh(s.subnet),network:s.name,other:c.
name};t("subnets-overlap",{path:[...o,"subnet"]},l)}n.push(s)}}function iS(e,t){let{name:n,bridge:r,subnet:s}=e,{first:o}=s,i=_n(s)/2,a=Fi(e,t).map(({vm:c,mac:l,
ip:u})=>h("host",{mac:l,name:c,ip:u}));return h("network",{},h("name",{},n),h("uuid",{},Rs("network",t.host.name,n)),h("forward",{mode:"nat"}),h("bridge",{name:r,
stp:"on",delay:0}),h("ip",{address:Lt(o+1),netmask:xh(s)},h("dhcp",{},h("range",{start:Lt(o+2),end:Lt(o+i-1)}),...a)))}function*aS(e){for(let[t,{type:n,bridge:r}]of Object.
entries(e.networks)){let s=Lr(t,e);if(s&&(yield{name:t,xml:iS(s,e)}),n!=="bridge")continue;let o=[h("name",{},t),h("uuid",{},Rs("network",e.host.name,t)),h("for\
ward",{mode:"bridge"}),h("bridge",{name:r})];yield{name:t,xml:h("network",{},...o)}}}var nS,rS,hg,gg=m(()=>{"use strict";D();Dr();X();L();ge();Zr();E();Bs();nS=
{root:{networks:v(Se(Et,C({type:v(z(["nat","bridge"]),"nat").check(y("nat: a network of its own behind the host; bridge: a bridge of the host, which is there al\
ready.")),bridge:w(Xt).check(y("The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network by default.")),subnet:w($h).
check(y("nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name."))})),{}).check(y("Networks of libvirt by their names.\
 The network default is there without being declared, as libvirt ships it."))}},rS={"bridge-unnamed":p({severity:"error",about:"value",message:({network:e})=>`n\
othing says which bridge of the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat",explain:"A network of the type bridge gives a b\
ridge of the host a name in libvirt.",example:{fails:`networks: { \u27E8lan: { type: bridge } }
`,passes:`networks: { lan: { type: bridge, bridge: br0 } }
`}}),"subnet-without-nat":p({severity:"error",about:"value",message:()=>"the addresses on a bridge of the host are those of the LAN",remedy:()=>"take subnet out\
, or write type: nat",explain:"libvirt hands out addresses in the networks that it makes itself. On a bridge the router of the LAN does.",example:{fails:`networ\
ks: { lan: { type: bridge, bridge: br0, subnet: \u27E8192.168.150.0/24 } }
`,passes:`networks: { lan: { type: nat, subnet: 192.168.150.0/24 } }
`}}),"subnets-overlap":p({severity:"error",about:"value",message:({subnet:e,network:t,other:n})=>`${t} has the addresses ${e}, of which '${n}' has some too`,remedy:()=>"\
give one of them another subnet",explain:"The host knows by the address to which network a packet goes. libvirt refuses to start a network whose addresses are t\
hose of another.",example:{fails:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: \u27E8192.168.150.128/25 } }
`,passes:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: 192.168.151.0/24 } }
`}}),"bridge-twice":p({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is the bridge of '${t}' already`,remedy:()=>"give it another bridge,\
 or put the cards in one network",explain:"A bridge that libvirt makes belongs to one network.",example:{fails:`networks: { a: { bridge: virbr7 }, b: { bridge: \
\u27E8virbr7 } }
`,passes:`networks: { a: { bridge: virbr7 }, b: { bridge: virbr8 } }
`}})},hg="default"});var iu={};I(iu,{codes:()=>lS,domain:()=>mS,rules:()=>uS,schema:()=>cS});function uS(e,t){let n=[...new Set(["default",...Object.keys(e.networks)])],r=new Map;for(let s of $(
e))for(let[o,i]of Object.entries(s.nics)){let a=["vms",s.name,"nics",o],{network:c,bridge:l,macvtap:u,user:d}=i,f=[c,l,u,d||void 0].filter(x=>x!==void 0).length;
f!==1&&t("nic-source",{path:a,on:"key"},{nic:o,given:f}),c!==void 0&&!n.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,nearest:Me(c,n)}),
dS(s,o,i,t);let g=Fr(s,o,e),b=r.get(g);b!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:g,nic:b}):r.set(g,`'${o}' of the guest '${s.name}'`)}}function dS(e,t,n,r){
let{queues:s}=n;if(s===void 0)return;let o={path:["vms",e.name,"nics",t,"queues"]},i=yg(n,e),a=Ls(e);i!=="virtio"?r("queues-without-virtio",o,{model:i}):n.user?
r("queues-with-user",o):s>a&&r("more-queues-than-vcpus",o,{queues:s,vcpus:a})}function fS({network:e,bridge:t,macvtap:n}){return e!==void 0?{type:"network",source:h(
"source",{network:e})}:t!==void 0?{type:"bridge",source:h("source",{bridge:t})}:n!==void 0?{type:"direct",source:h("source",{dev:n,mode:"bridge"})}:{type:"user"}}
function*mS(e,t){for(let[n,r]of Object.entries(e.nics)){let{type:s,source:o}=fS(r),{queues:i,bootOrder:a}=r,c=h("interface",{type:s},h("mac",{address:Fr(e,n,t)}),
o,h("model",{type:yg(r,e)}),i!==void 0&&i>1&&h("driver",{name:"vhost",queues:i}),a!==void 0&&h("boot",{order:a}));yield{pci:{class:"nic",key:n},functions:[c]}}}
var cS,ct,lS,yg,bg=m(()=>{"use strict";D();X();L();On();Ms();et();ge();Zr();E();B();cS={vm:{nics:v(Se(Dt,C({network:w(Et).check(y("A network of libvirt: one of \
networks, or default.")),bridge:w(Xt).check(y("A bridge of the host, which makes the guest one more machine of the LAN.")),macvtap:w(Xt).check(y("A card of the \
host that the guest shares: it reaches the LAN, and not the host itself.")),user:v(S("QEMU itself speaks for the guest: it reaches out and cannot be reached, an\
d needs no network of libvirt."),!1),model:w(z(["virtio","e1000e","igb"])).check(y("The card. Default: e1000e for Windows, which knows it without a driver, virt\
io for others.")),mac:w(Wp).check(y("Its MAC address. Default: derived from the names of host, guest and card.")),queues:w(ee().check(Y(1),J(256))).check(y("vir\
tio: how many queues it has, at most one for each virtual CPU.")),bootOrder:w(Er).check(y("Its number in the order in which the guest tries to boot."))})),{}).check(
y("Network cards, by names of your own."))}},ct=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,lS={"nic-source":p({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user",explain:"A card is plugged into one network: one of libvirt, a bridge or a\
 card of the host, or QEMU itself.",example:{fails:ct("\u27E8lan: { model: virtio }"),passes:ct("lan: { network: default }")}}),"network-undeclared":p({severity:"\
error",about:"value",message:({network:e})=>`no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`,
explain:"A card names one of `networks`, or libvirt's own network `default`, which is there without being declared.",example:{fails:ct("lan: { network: \u27E8lann }",
`networks: { lan: { type: bridge, bridge: br0 } }
`),passes:ct("lan: { network: lan }",`networks: { lan: { type: bridge, bridge: br0 } }
`)}}),"mac-twice":p({severity:"error",about:"value",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one",
explain:"Two cards of one address in one network take the packets of each other. Addresses are derived from names; where two names meet, which is rare, one has \
to be written.",example:{fails:ct('a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default, mac: \u27E8"52:54:00:66:d7:8b" }'),passes:ct('a: { \
network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default }')}}),"queues-without-virtio":p({severity:"error",about:"value",message:({model:e})=>`a car\
d of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take queues out",explain:"Several queues are a matter of the virtio card on\
 a network of the host.",example:{fails:ct("lan: { network: default, model: e1000e, queues: \u27E82 }"),passes:ct("lan: { network: default, model: virtio, queue\
s: 2 }")}}),"more-queues-than-vcpus":p({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`,explain:"Each queue is served by one virtual CPU; those beyond are never used.",example:{fails:ct("lan: {\
 network: default, queues: \u27E88 }"),passes:ct("lan: { network: default, queues: 2 }")}}),"queues-with-user":p({severity:"error",about:"value",message:()=>"a \
card that QEMU itself speaks for has one queue",remedy:()=>"take queues out",explain:"Several queues are a matter of the virtio card on a network of the host.",
example:{fails:ct("lan: { user: on, queues: \u27E82 }"),passes:ct("lan: { user: on }")}})},yg=(e,t)=>e.model??We(t).nicModel});var au={};I(au,{codes:()=>gS,domain:()=>bS,schema:()=>hS});function*bS(e){let t=e.qemu.args.map(r=>h("qemu:arg",{value:r})),n=Object.entries(e.qemu.env).map(([r,
s])=>h("qemu:env",{name:r,value:s}));t.length+n.length!==0&&(yield{at:"",xml:h("qemu:commandline",{"xmlns:qemu":yS},...t,...n)})}var pS,hS,gS,yS,vg=m(()=>{"use \
strict";D();X();ge();E();pS=q("The name of an environment variable.",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an environment variable has letters, digit\
s and _, and does not begin with a digit"),hS={vm:{qemu:v(C({args:v(U(Ir("One argument.",["-device"])),[]).check(y("Arguments for QEMU, one to an entry: libvirt\
 knows nothing of what they make, and puts them last.")),env:v(Se(pS,Ir("A value.",["512/48000"])),{}).check(y("Environment variables for QEMU."))}),{}).check(y(
"What libvirt has no words for."))}},gS={},yS="http://libvirt.org/schemas/domain/qemu/1.0"});var xg,wg=m(()=>{xg=`<?xml version="1.0" encoding="UTF-8"?>
<!--
  What gives a guest or a network its identity, from the document that libvirt has into the one that was declared:
  UUID, version of the machine, MAC addresses, place of the NVRAM. Everything else is as declared.

  existing: the path of the document that libvirt has; where it has none, that of the declared one.
  macs: the MAC addresses that nobody wrote but that were derived from names, between spaces. Only these give way.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:domain="urn:vfioc:domain:1" xmlns:network="urn:vfioc:network:1" exclude-result-prefixes="domain network">
  <xsl:param name="existing"/>
  <xsl:param name="macs"/>

  <xsl:variable name="old" select="document($existing)/*"/>
  <xsl:variable name="declared-macs" select="/domain/devices/interface/mac/@address"/>
  <xsl:variable name="old-macs" select="$old/devices/interface/mac/@address"/>
  <xsl:variable name="is-ours" select="boolean($old/metadata/domain:domain)"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/*/uuid">
    <xsl:copy-of select="$old/uuid | self::*[not($old/uuid)]"/>
  </xsl:template>

  <!-- Without them libvirt would make up new ones for a network, and refuse it for its UUID. -->
  <xsl:template match="/*/name">
    <xsl:copy-of select="."/>
    <xsl:if test="not(../uuid)">
      <xsl:copy-of select="$old/uuid"/>
    </xsl:if>
    <xsl:if test="not(../mac)">
      <xsl:copy-of select="$old/mac"/>
    </xsl:if>
  </xsl:template>

  <!-- q35 and pc mean the newest version, so a guest would move to another machine with each release of QEMU. -->
  <xsl:template match="/domain/os/type/@machine[. = 'q35' or . = 'pc']">
    <xsl:variable name="version" select="string($old/os/type/@machine)"/>
    <xsl:attribute name="machine">
      <xsl:choose>
        <xsl:when test=". = 'q35' and starts-with($version, 'pc-q35-')">
          <xsl:value-of select="$version"/>
        </xsl:when>
        <xsl:when test=". = 'pc' and starts-with($version, 'pc-i440fx-')">
          <xsl:value-of select="$version"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The file of a guest with UEFI stays where it is; which template a new one would be made of is as declared. -->
  <xsl:template match="/domain/os[@firmware = 'efi' or loader/@type = 'pflash'][not(nvram/text() | nvram/source)]">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()[not(self::nvram)]"/>
      <xsl:choose>
        <xsl:when test="$old/os/nvram[text() or source]">
          <nvram>
            <xsl:copy-of select="$old/os/nvram/@type | $old/os/nvram/@format | nvram/@*"/>
            <xsl:copy-of select="$old/os/nvram/node()"/>
          </nvram>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="nvram"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <!--
    A card of a guest of ours is the one at the same place of the guest, which follows from its name. The cards of a
    guest that is taken over have no such places: the first takes the address of the first, and so on.
  -->
  <xsl:template match="/domain/devices/interface/mac/@address">
    <xsl:variable name="place" select="../../address[@type = 'pci']"/>
    <xsl:attribute name="address">
      <xsl:choose>
        <xsl:when test=". = $old-macs or not(contains(concat(' ', $macs, ' '), concat(' ', ., ' ')))">
          <xsl:value-of select="."/>
        </xsl:when>
        <xsl:when test="$is-ours and $place">
          <xsl:call-template name="either">
            <xsl:with-param name="kept" select="$old/devices/interface[address[@type = 'pci' and @bus = $place/@bus
              and @slot = $place/@slot and @function = $place/@function]]/mac/@address"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="before" select="count(../../preceding-sibling::interface/mac/@address[not(. = $old-macs)
            and contains(concat(' ', $macs, ' '), concat(' ', ., ' '))])"/>
          <xsl:call-template name="either">
            <xsl:with-param name="kept" select="$old-macs[not(. = $declared-macs)][$before + 1]"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The address that is kept where there is one that no other card was given, or else the declared one. -->
  <xsl:template name="either">
    <xsl:param name="kept"/>
    <xsl:choose>
      <xsl:when test="$kept and not($kept = $declared-macs)">
        <xsl:value-of select="$kept"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark says whose it is: a copy of a guest that a person makes carries it too, and is not ours. -->
  <xsl:template match="/*/metadata/domain:domain | /*/metadata/network:network">
    <xsl:copy>
      <xsl:attribute name="name">
        <xsl:value-of select="/*/name"/>
      </xsl:attribute>
      <xsl:copy-of select="@*[name() != 'name']"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
`});var $g,kg=m(()=>{$g=`#!/usr/bin/env bash
# Makes libvirt's domains and networks what was declared:
#
#   reconcile STYLESHEET [--libvirtd=MARK]
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... | --network=NAME [--xml=FILE] }...
#
# STYLESHEET is identity.xsl. MARK is what the environment of a libvirtd with today's hooks and qemu.conf says. The
# MAC addresses are those that were derived from names and so give way to the ones that a guest has.
#
# What is ours carries our mark in its metadata, with a hash of what was declared when it was defined. Only what is ours
# is changed or removed; a network that is not is started all the same. No guest is started, stopped or restarted, and
# disks, NVRAM and TPM state are never removed. Each step looks at what is there, so a run that was cut short is
# made good by the next. A failure leaves the others alone; the exit status is then 1.
set -euo pipefail
umask 077

backups=\${VFIOC_BACKUPS:-/var/lib/vfioc/backups}
newline=$'\\n'
failed=0
changed=0

say() {
  printf 'vfioc: %s: %s\\n' "$1" "$2"
}

change() {
  changed=$((changed + 1))
  say "$1" "$2"
}

fail() {
  failed=$((failed + 1))
  say "$1" "$2" >&2
}

# NAME WHAT COMMAND...: runs the command, and says why WHAT is where it fails.
attempt() {
  local name=$1 what=$2 reason
  shift 2
  if reason=$("$@" 2>&1 >/dev/null); then return; fi
  reason=\${reason//error: /}
  reason=\${reason/ from $work\\/new.xml/}
  fail "$name" "$what: \${reason//"$newline"/; }"
  return 1
}

libvirt() {
  virsh --quiet --connect qemu:///system "$@"
}

# What was declared, by kind and name ("domain win11").
stylesheet=\${1:?}
shift
mark=
keys=()
key=
declare -A declared=() xml=() autostart=() adopt=() macs=()
for word in "$@"; do
  value=\${word#*=}
  case $word in
  --libvirtd=*) mark=$value ;;
  --domain=* | --network=*)
    key=\${word%%=*}
    key="\${key#--} $value"
    keys+=("$key")
    declared[$key]=1
    # A network that is declared always starts with the host.
    if [[ $word == --network=* ]]; then autostart[$key]=1; fi
    ;;
  --xml=*) xml[$key]=$value ;;
  --autostart) autostart[$key]=1 ;;
  --adopt) adopt[$key]=1 ;;
  --mac=*) macs[$key]+=" $value" ;;
  *)
    echo "vfioc: '$word' is not understood" >&2
    exit 2
    ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# libvirtd reads its hooks and qemu.conf when it starts; in the environment of one that runs stands with which it did.
# Only libvirtd itself is restarted, which guests do not notice: its restart would be that of libvirt-guests too, and
# that one shuts guests down when it stops.
refresh() {
  local pid variable
  [[ -n $mark ]] || return 0
  pid=$(systemctl show --property=MainPID --value libvirtd.service)
  # None runs: the next one starts with today's files.
  [[ \${pid:-0} != 0 && -r /proc/$pid/environ ]] || return 0
  while IFS= read -r -d '' variable; do
    [[ $variable != "VFIOC_CONFIGURATION=$mark" ]] || return 0
  done <"/proc/$pid/environ"
  change libvirtd 'its hooks or its qemu.conf changed: it is restarted, guests go on running'
  attempt libvirtd 'its new files are not in place' systemctl start libvirtd-config.service || return 0
  attempt libvirtd 'not restarted' systemctl --job-mode=ignore-dependencies restart libvirtd.service || return 0
}

# KIND FILE: sets \`marks\` to what a document says: its name, the hash and the name in our mark, its UUID, the firmware of
# a guest, how many guests are on a running network. What is not there is empty.
marks=()
read_marks() {
  local root=/$1 at fields expression
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections")
  printf -v expression ", %s, '\\n'" "\${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2" 2>/dev/null)
  marks+=('' '' '' '' '' '')
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. A guest is asked for by its UUID, since
# one that is named 7 could be taken for the seventh.
declare -A uuid=() name_of=() hash=() loader=()

# What is so: "active domain UUID".
declare -A is=()

# WHAT KIND COMMAND...: notes that it is so for those of a kind that the command lists.
note() {
  local what=$1 kind=$2 list id
  shift 2
  list=$(libvirt "$@" --uuid)
  for id in $list; do is[$what $kind $id]=1; done
}

# KIND PREFIX: asks libvirt for all of a kind; its commands for networks begin with net-.
learn() {
  local kind=$1 prefix=$2 key id
  note here "$kind" "\${prefix}list" --all
  note active "$kind" "\${prefix}list"
  note persistent "$kind" "\${prefix}list" --all --persistent
  note automatic "$kind" "\${prefix}list" --all --autostart
  for key in "\${!is[@]}"; do
    [[ $key == "here $kind "* ]] || continue
    key=\${key#* }
    id=\${key#* }
    attempt "$key" 'its XML could not be read' to_file "$work/$kind-$id.xml" "\${prefix}dumpxml" --inactive "$id" || continue
    read_marks "$kind" "$work/$kind-$id.xml"
    uuid[$kind \${marks[0]}]=$id
    name_of[$key]=\${marks[0]}
    # A copy that a person made of a guest of ours carries our mark too, with the name of the other one.
    if [[ -z \${marks[2]} || \${marks[2]} == "\${marks[0]}" ]]; then hash[$key]=\${marks[1]}; fi
    loader[$key]=\${marks[4]}
  done
}

# FILE COMMAND...: what libvirt prints, in a file.
to_file() {
  local file=$1
  shift
  libvirt "$@" >"$file"
}

# KEY: sets \`wanted\` to the hash of what was declared; succeeds where libvirt has just that.
wanted=
is_current() {
  local kind=\${1%% *} id="\${1%% *} \${uuid[$1]-}"
  read_marks "$kind" "\${xml[$1]}"
  wanted=\${marks[1]}
  [[ -n \${is[persistent $id]-} && \${hash[$id]-} == "$wanted" ]] || return 1
  # Firmware that libvirt picked may have been collected as garbage since; defined again, it is picked again.
  [[ -z \${loader[$id]-} || -n \${marks[4]} || -e \${loader[$id]} ]]
}

# KEY COMMAND: has libvirt define what was declared, with the identity of what is there. Sets \`uuid\` of the key.
define() {
  local key=$1 kind=\${1%% *} name=\${1#* } file=\${xml[$1]} old=\${xml[$1]}
  if [[ -n \${uuid[$key]-} ]]; then old=$work/$kind-\${uuid[$key]}.xml; fi
  attempt "$name" 'its XML could not be prepared' xsltproc --nonet --output "$work/new.xml" \\
    --stringparam existing "$old" --stringparam macs "\${macs[$key]-}" "$stylesheet" "$file" || return 1
  attempt "$name" 'not defined' libvirt "$2" "$work/new.xml" || return 1
  read_marks "$kind" "$work/new.xml"
  uuid[$key]=\${marks[3]:-$name}
}

# KEY COMMAND: sets whether it starts with the host.
set_autostart() {
  local key=$1 id=\${uuid[$1]} name=\${1#* } now=\${is[automatic \${1%% *} \${uuid[$1]}]-}
  if [[ -n \${autostart[$key]-} && -z $now ]]; then
    attempt "$name" 'cannot be made to start with the host' libvirt "$2" "$id" || return 1
    change "$name" 'starts with the host from now on'
  elif [[ -z \${autostart[$key]-} && -n $now ]]; then
    attempt "$name" 'cannot be kept from starting with the host' libvirt "$2" --disable "$id" || return 1
    change "$name" 'starts with the host no more'
  fi
}

# FILE COPY: copies a file whole or not at all, for its owner only.
copy() {
  mkdir -p "\${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2"
}

# NAME UUID: keeps the XML of a guest that is taken over, under a name that says what is in it. Sets \`backup\`.
backup=
back_up() {
  local why='left alone, because its XML could not be kept' sum
  attempt "$1" "$why" to_file "$work/backup.xml" dumpxml --inactive --security-info "$2" || return 1
  sum=$(sha256sum <"$work/backup.xml")
  backup=$backups/$1-\${sum:0:12}.xml
  attempt "$1" "$why" copy "$work/backup.xml" "$backup"
}

# KEY: a guest as it was declared.
put_domain() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} done='defined'
  if [[ -n $id && -z \${hash[domain $id]-} ]]; then
    if [[ -z \${adopt[$key]-} ]]; then
      fail "$name" 'left alone: a guest of this name is there that is not of vfioc. Give yours another name, or write adopt: true to have that one taken over'
      return
    fi
    back_up "$name" "$id" || return 0
    done="taken over; its XML as it was is in $backup"
  elif [[ -n $id ]]; then
    done='defined as it is declared now'
  fi
  if ! is_current "$key"; then
    define "$key" define || return 0
    change "$name" "$done"
    if [[ -n \${is[saved domain $id]-} ]]; then
      say "$name" 'was saved while it ran: it goes on as it was, and the change waits for its next start after that'
    fi
  fi
  set_autostart "$key" autostart || return 0
  [[ -n \${is[active domain $id]-} ]] || return 0
  attempt "$name" 'its XML could not be read' to_file "$work/live.xml" dumpxml "$id" || return 0
  read_marks domain "$work/live.xml"
  if [[ \${marks[1]} != "$wanted" ]]; then say "$name" 'runs as it was: the change waits for its next start'; fi
}

# KEY: a network as it was declared, running and starting with the host.
put_network() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} ours='' done='started'
  if [[ -n \${xml[$key]-} && (-z $id || -n \${hash[network $id]-}) ]]; then ours=1; fi
  if [[ -z $id && -z $ours ]]; then
    fail "$name" 'no network of this name is there to be started'
    return
  fi
  if [[ -n $ours ]] && ! is_current "$key"; then
    define "$key" net-define || return 0
    if [[ -z $id ]]; then change "$name" 'defined'; else change "$name" 'defined as it is declared now'; fi
  elif [[ -z $ours && -n \${xml[$key]-} ]]; then
    fail "$name" "left as it is, and only started: a network of this name is there that is not of vfioc. Give yours another name, or take that one away (virsh n\
et-destroy $name; virsh net-undefine $name)"
  fi
  set_autostart "$key" net-autostart || return 0
  id=\${uuid[$key]}
  if [[ -n \${is[active network $id]-} && -n $ours ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    [[ \${marks[1]} != "$wanted" ]] || return 0
    if [[ -n \${marks[5]} ]]; then
      say "$name" 'runs as it was, since guests are on it: the change waits until this runs without them'
      return
    fi
    attempt "$name" 'not stopped to be started as it is declared now' libvirt net-destroy "$id" || return 0
    done='started as it is declared now'
  elif [[ -n \${is[active network $id]-} ]]; then
    return 0
  fi
  attempt "$name" 'not started' libvirt net-start "$id" || return 0
  change "$name" "$done"
}

# UUID: takes out a guest of ours; what it keeps on the host stays.
drop_domain() {
  local id=$1 name=\${name_of[domain $1]}
  if [[ -n \${is[active domain $id]-} ]]; then
    say "$name" 'is declared no more and runs: it is taken out when this runs after it was shut down'
    return
  fi
  attempt "$name" 'is declared no more and could not be taken out' \\
    libvirt undefine --keep-nvram --keep-tpm "$id" || return 0
  change "$name" 'taken out, since it is declared no more; its disks, NVRAM and TPM state are kept'
}

# UUID: takes out a network of ours.
drop_network() {
  local id=$1 name=\${name_of[network $1]} why='is declared no more and could not be taken out'
  if [[ -n \${is[active network $id]-} ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    if [[ -n \${marks[5]} ]]; then
      say "$name" 'is declared no more and guests are on it: it is taken out when this runs without them'
      return
    fi
    attempt "$name" "$why" libvirt net-destroy "$id" || return 0
  fi
  attempt "$name" "$why" libvirt net-undefine "$id" || return 0
  change "$name" 'taken out, since it is declared no more'
}

# KIND: takes out what is ours and was not declared.
drop() {
  local key
  for key in "\${!hash[@]}"; do
    if [[ $key == "$1 "* && -n \${hash[$key]} && -z \${declared[$1 \${name_of[$key]}]-} ]]; then "drop_$1" "\${key#* }"; fi
  done
}

# KIND: does what was declared, in its order.
put() {
  local key
  for key in "\${keys[@]}"; do
    if [[ $key == "$1 "* ]]; then "put_$1" "$key"; fi
  done
}

refresh
attempt libvirtd 'does not answer' libvirt uri || exit 1
learn network net-
learn domain ''
note saved domain list --all --with-managed-save
# What goes makes room for what comes: names, UUIDs, bridges.
drop domain
drop network
put network
put domain

if [[ $failed -gt 0 ]]; then
  printf 'vfioc: %d failed, for the reasons above; everything else is as it was declared\\n' "$failed" >&2
  exit 1
fi
if [[ $changed -eq 0 ]]; then printf 'vfioc: nothing to do: everything is as it was declared\\n'; fi
`});var cu={};I(cu,{codes:()=>kS,declaredWords:()=>Ag,host:()=>CS,schema:()=>xS});function*$S(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&
(yield"--autostart"),e.adopt&&(yield"--adopt");for(let[n,{mac:r}]of Object.entries(e.nics))r===void 0&&(yield`--mac=${Fr(e,n,t)}`)}function*Ag(e){let t=$(e).flatMap(
n=>Object.values(n.nics).flatMap(({network:r})=>r??[]));for(let n of[...new Set([...Object.keys(e.networks),...t])].sort())yield`--network=${n}`,Lr(n,e)?.stock||
(yield{xml:`networks/${n}.xml`});for(let n of $(e))yield*$S(n,e)}function*CS(e){if(!e.libvirt.enable)return;yield{kind:"option",path:Sg,value:zS,comment:"NixOS \
leaves a libvirtd alone that runs. By this it is seen whether it started with the hooks and the qemu.conf of today."};let t=[yt(T("lib","getExe"),AS),zg("vfioc-\
identity.xsl",N(xg)),gt("--libvirtd=",T("config",...Sg)),...[...Ag(e)].map(SS)];yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"Defin\
es the guests and networks, where what was declared changed. It starts, stops and restarts no guest.",value:de({description:N("Guests and networks of vfioc"),wantedBy:te(
[N("multi-user.target")]),wants:_g,after:_g,before:te([N("libvirt-guests.service")]),serviceConfig:de({Type:N("oneshot"),RemainAfterExit:ae(!0),StateDirectory:N(
"vfioc"),PrivateTmp:ae(!0),TimeoutStartSec:N("5min")}),script:yt(T("lib","escapeShellArgs"),te(t))})}}var xS,kS,zg,_S,SS,AS,zS,_g,Sg,Cg=m(()=>{"use strict";D();
wg();kg();Be();Zr();E();B();xS={vm:{adopt:v(S("Take over."),!1).check(y("Take over a guest of this name that is on the host already and is not of vfioc. It keep\
s its UUID, MAC addresses, machine version, NVRAM and TPM state; its XML as it was is put in /var/lib/vfioc/backups. Without it such a guest is left alone, and \
the unit fails."))}},kS={};zg=(e,t)=>yt(T("pkgs","writeText"),N(e),t),_S=e=>zg(`vfioc-${e.replaceAll("/","-")}`,yt(T("builtins","readFile"),xi(`./${e}`))),SS=e=>typeof e==
"string"?N(e):gt("--xml=",_S(e.xml)),AS=yt(T("pkgs","writeShellApplication"),de({name:N("vfioc-reconcile"),runtimeInputs:te([T("pkgs","coreutils"),T("config","v\
irtualisation","libvirtd","package"),T("pkgs","libxml2"),T("pkgs","libxslt"),T("config","systemd","package")]),checkPhase:N(""),text:N($g.replace(/^#!.*\n/,""))})),
zS=yt(T("builtins","hashString"),N("sha256"),yt(T("builtins","toJSON"),te([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>T("config","virtuali\
sation","libvirtd",...e))))),_g=te([N("libvirtd.service")]),Sg=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"]});var lu={};I(lu,{codes:()=>PS,domain:()=>IS,schema:()=>NS});function*IS(e){if(!(e.rng??We(e).rng))return;let t=h("backend",{model:"builtin"});yield{pci:{class:"r\
ng",key:"rng",index:0},functions:[h("rng",{model:"virtio"},t)]}}var NS,PS,Ng=m(()=>{"use strict";D();X();et();E();NS={vm:{rng:w(S("A source of random numbers (v\
irtio). Default: for Linux."))}},PS={}});var uu={};I(uu,{codes:()=>TS,files:()=>DS,host:()=>RS,rules:()=>MS,schema:()=>OS});function*DS(e){for(let{name:t,rom:n}of Ze(e))n.file!==void 0&&(yield{path:["d\
evices",t,"rom","file"],name:n.file,limit:ES})}function MS(e,t){for(let{name:n,rom:r}of Ze(e))r.bar!==!1||r.file===void 0||t("rom-off-with-file",{path:["devices",
n,"rom","bar"]},{device:n})}function*RS(e){for(let t of Ze(e)){let n=Ui(t);if(n===void 0)continue;let r=Hh(t);yield{kind:"file",from:["devices",t.name,"rom","fi\
le"],to:r},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],value:gt(xi(`./${r}`))}}}var OS,TS,ES,Pg=m(()=>{"use strict";
D();Be();L();ge();Hl();E();B();OS={device:{rom:v(C({bar:w(S("Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and t\
he guest stays black.")),file:w(Si).check(y("A file with the ROM of the first function, relative to the file that names it: instead of the card's own, which the\
 boot of the host may have changed."))}),{}).check(y("The ROM of the card, as the guest sees it."))}},TS={"rom-off-with-file":p({severity:"error",about:"value",
message:({device:e})=>`the guest does not see a ROM of '${e}', and a file is given for it`,remedy:()=>"take bar: off out, or file",explain:"With `bar: off` the \
guest finds no ROM at the card at all, so a file would never be read."})},ES=16*2**20});var du={};I(du,{codes:()=>FS,domain:()=>VS,host:()=>US,rules:()=>BS,schema:()=>LS});function BS(e,t){let{users:n,audio:r}=e.host,s=new Map;for(let o of $(e)){if(!o.
scream)continue;let i=["vms",o.name,"scream"],a=Tg(o,e);if(a===void 0?t("scream-user-unclear",{path:i,on:"key"},{guest:o.name,users:n}):n.includes(a)||t("scream\
-user-unknown",{path:[...i,"user"]},{user:a}),Mr(o).secureBoot&&t("scream-with-secure-boot",{path:i,on:"key"},{guest:o.name}),r==="none"&&t("scream-without-audi\
o",{path:i,on:"key"},{guest:o.name}),o.scream.mode!=="network")continue;let{port:c}=o.scream,l=Eg(o,e);if(l===void 0){t("scream-without-interface",{path:i,on:"k\
ey"},{guest:o.name});continue}let u=s.get(`${l} ${c}`);u?t("scream-same-port",{path:[...i,"port"]},{guest:o.name,other:u,port:c,interface:l}):s.set(`${l} ${c}`,
o.name)}}function*US(e){let{audio:t}=e.host;if(t!=="none"){$(e).some(({scream:n})=>n)&&(yield*jS[t]);for(let n of $(e)){let r=Tg(n,e);if(!n.scream||r===void 0)continue;
let s=Eg(n,e),o=Gi(n),{port:i}=n.scream;if(o)yield Ig(n,r,t,["-m",o.path]);else if(s!==void 0){let a=n.scream.unicast?["-u"]:[],c=i===Og?[]:["-p",String(i)];yield Ig(
n,r,t,[...a,"-i",s,...c],s),yield{kind:"port",interface:s,protocol:"udp",port:i}}}}}function Ig(e,t,n,r,s){let o=ZS[n],i=c=>te(c.map(N)),a=s===void 0?[]:[Zi(s)];
return{kind:"option",path:["systemd","user","services",`scream-${Zs(e.name)}`],value:de({description:N(`Sound of the guest ${e.name}`),wantedBy:i(["default.targ\
et",`${o}.service`,...a]),wants:i([`${o}.socket`]),after:i([`${o}.socket`,`${o}.service`]),partOf:i([`${o}.service`]),startLimitIntervalSec:Vn(0),unitConfig:de(
{ConditionUser:N(t),...a.length>0?{StopPropagatedFrom:i(a)}:{}}),serviceConfig:de({ExecStart:gt(T("pkgs","scream"),`/bin/scream ${Bi(["-o","pulse",...r])}`),Restart:N(
"always"),RestartSec:Vn(3)})})}}function*VS(e){let t=Gi(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[h("shmem",{name:t.name},h("model",{type:"\
ivshmem-plain"}),h("size",{unit:"M"},t.bytes/je))]})}var Og,LS,Bt,FS,Tg,Eg,ZS,jS,Dg=m(()=>{"use strict";D();X();Be();L();et();ge();Zr();zn();E();B();Hi();Bl();Og=
4010,LS={vm:{scream:w(C({mode:v(z(["ivshmem","network"]),"network").check(y("How the sound comes to the host: network, which Scream itself advises, or ivshmem, \
shared memory that works without a network card.")),user:w(Pr).check(y("The user who hears it. Default: the one of host.users, where there is only one.")),name:v(
Et,"scream").check(y("ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own.")),size:w(Kn).check(y("ivshmem: the size of the s\
hared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.")),interface:w(Xt).check(y("network: where the sound arrives. Default: the bri\
dge of the guest's NAT network.")),port:v(ee().check(Y(1),J(65535)),Og).check(y("network: the UDP port.")),unicast:v(S("network: the guest sends to the host's a\
ddress alone (UnicastIPv4 in its registry) and not to the multicast group."),!1)})).check(y("Play the sound of a Windows guest on the host."))}},Bt=(e,t="memory\
: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,FS={"scream-user-unclear":p({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users",explain:"The sound is played by a service of one user, in th\
at user's session. Where host.users has one name it is that one.",example:{fails:`host: { users: [alex, vini] }
${Bt("\u27E8scream: { mode: network }")}`,passes:`host: { users: [alex, vini] }
${Bt("scream: { mode: network, user: vini }")}`}}),"scream-user-unknown":p({severity:"error",about:"value",message:({user:e})=>`'${e}' is not one of host.users`,
remedy:({user:e})=>`add '${e}' to host.users, or name one of them`,explain:"The user who hears a guest has to be allowed to use it: shared memory is open to the\
 users of host.users.",example:{fails:Bt("scream: { user: \u27E8vini }"),passes:Bt("scream: { user: alex }")}}),"scream-without-audio":p({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out",explain:"The service that plays the sound speaks to PipeWire or PulseAudio; with `audio: none` there is neither.",example:{fails:`host: { audio: none \
}
${Bt("\u27E8scream: { mode: network }")}`,passes:`host: { audio: pipewire }
${Bt("scream: { mode: network }")}`}}),"scream-without-interface":p({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, a\
nd Scream's interface is not given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network",explain:"Scream's packets are\
 taken on one interface only, which the firewall opens for them. It is the bridge of the guest's NAT network unless another is named.",example:{fails:Bt("\u27E8screa\
m: { mode: network }","memory: 4GiB"),passes:Bt("scream: { mode: network, interface: br0 }","memory: 4GiB")}}),"scream-same-port":p({severity:"error",about:"val\
ue",message:({guest:e,other:t,port:n,interface:r})=>`the sound of '${e}' and of '${t}' both arrives at port ${n} of ${r}`,remedy:()=>"give one of them another p\
ort, and the same port in its registry, or ivshmem",explain:"A receiver plays everything that arrives at its port, so two guests that send to one port are each \
heard twice and mixed.",example:{fails:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: \u27E84010 } } }
`,passes:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: 4011 } } }
`}}),"scream-with-secure-boot":p({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's driver in '${e}' while Secure Boot is on`,
remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE",explain:"Scream's driver is signed in a way that current\
 Windows takes only in test mode, which Secure Boot forbids. Secure Boot without Microsoft's keys in the guest's variables is not in force, but is as soon as th\
ey are put there.",example:{fails:Bt("\u27E8scream: {}","memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }"),passes:Bt("scream: \
{}")}})},Tg=(e,t)=>{let{users:n}=t.host;return e.scream?.user??(n.length===1?n[0]:void 0)},Eg=(e,t)=>e.scream?.interface??Br(e,t)[0]?.network.bridge;ZS={pipewire:"\
pipewire-pulse",pulseaudio:"pulseaudio"},jS={pipewire:[{kind:"option",path:["services","pipewire","enable"],value:ae(!0)},{kind:"option",path:["services","pipew\
ire","pulse","enable"],value:ae(!0)}],pulseaudio:[{kind:"assertion",that:T(ki("config",["services","pulseaudio"],T("config","hardware","pulseaudio")),"enable"),
message:"vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the host's sound."}]}});var fu={};I(fu,{codes:()=>KS,domain:()=>GS,schema:()=>qS});function*GS(e){if(!e.serial)return;let t=h("target",{type:"isa-serial",port:0},h("model",{name:"isa-s\
erial"}));yield{at:"devices",xml:h("serial",{type:"pty"},t)},yield{at:"devices",xml:h("console",{type:"pty"},h("target",{type:"serial",port:0}))}}var qS,KS,Mg=m(
()=>{"use strict";D();X();E();qS={vm:{serial:v(S("A serial port that virsh console shows."),!1)}},KS={}});var mu={};I(mu,{codes:()=>XS,host:()=>JS,rules:()=>WS,schema:()=>HS});function WS(e,t){let n=new Map;for(let r of $(e)){let s=tu(r);for(let{feature:a,name:c,bytes:l}of s){
let u=["vms",r.name,a],d=n.get(c);d&&t("shared-memory-name-twice",{path:[...u,"name"]},{name:c,guest:d}),n.set(c,r.name);let f={path:[...u,"size"]},g=Yt(l);!lg(
l)||l<je?t("shared-memory-size",f,{size:g}):l>=2*ji&&t("shared-memory-too-large",f,{size:g})}let[o,i]=s;o&&i&&o.bytes===i.bytes&&t("shared-memory-same-size",{path:[
"vms",r.name,i.feature,"size"]},{size:Yt(o.bytes)})}}function*JS(e){let t=ug(e);if(t.length===0)return;let{user:n,group:r}=dg(e);for(let{vm:o,path:i,bytes:a}of t)
yield{kind:"tmpfile",type:"f",path:i,mode:"0660",user:n,group:r},yield{kind:"hook",vm:o.name,step:"shared-memory",order:Rr["shared-memory"],arguments:[i,String(
a),n,r]};for(let o of e.host.users)yield{kind:"member",user:o,group:r};let s=Tr(e).user;s!=="root"&&s!==n&&(yield{kind:"member",user:s,group:r})}var HS,XS,Rg=m(
()=>{"use strict";L();Ei();qi();zn();B();Hi();HS={},XS={"shared-memory-name-twice":p({severity:"error",about:"value",message:({name:e,guest:t})=>`the shared mem\
ory '${e}' is already that of the guest '${t}'`,remedy:()=>"give it a name of its own with name:",explain:"Shared memory is a file below /dev/shm by its name. T\
wo guests, or two programs, that map one file write over each other. A second guest needs a name of its own, with which its program on the host is then started.",
example:{fails:`vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, \u27E8lookingGlass: { resolution: 1920x1080 } } }
`,passes:`vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, lookingGlass: { resolution: 1920x1080, name: looking-glass-b }\
 } }
`}}),"shared-memory-size":p({severity:"error",about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"\
write 1MiB, 2MiB, 4MiB and so on",explain:"Shared memory is the region of a PCI device, whose size is a power of two; libvirt takes 1 MiB and more.",example:{fails:`\
vms: { win: { memory: 4GiB, lookingGlass: { size: \u27E848MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB } } }
`}}),"shared-memory-too-large":p({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can map`,
remedy:()=>"keep it at 1 GiB or less: a smaller resolution, or hdr: off",explain:"The guest's IVSHMEM driver fails with regions of 2 GiB and more.",example:{fails:`\
vms: { win: { memory: 4GiB, lookingGlass: { size: \u27E84GiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 1GiB } } }
`}}),"shared-memory-same-size":p({severity:"error",about:"value",message:({size:e})=>`Scream and Looking Glass both have ${e} of shared memory`,remedy:()=>"give\
 Scream another size",explain:"Scream's driver finds its region in the guest by its size alone, so no other region of that guest may be of the same size.",example:{
fails:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem, size: \u27E832MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem } } }
`}})}});var pu={};I(pu,{codes:()=>QS,domain:()=>nA,host:()=>tA,rules:()=>eA,schema:()=>YS});function eA(e,t){for(let n of $(e))for(let r of Object.keys(n.shares))r.length>
36&&t("share-name-too-long",{path:["vms",n.name,"shares",r],on:"key"},{share:r})}function*tA(e){$(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"o\
ption",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:te([T("pkgs","virtiofsd")])})}function*nA(e){for(let[t,{path:n,readOnly:r}]of Object.
entries(e.shares)){let s=h("filesystem",{type:"mount",accessmode:"passthrough"},h("driver",{type:"virtiofs"}),h("source",{dir:n}),h("target",{dir:t}),r&&h("read\
only"));yield{pci:{class:"share",key:t},functions:[s]}}}var YS,QS,Lg=m(()=>{"use strict";D();X();Be();L();ge();E();B();YS={vm:{shares:v(Se(Dt,C({path:it.check(y(
"The folder of the host.")),readOnly:v(S("The guest cannot write to it. It takes libvirt 11 or later."),!1)})),{}).check(y("Folders of the host that the guest m\
ounts by these names: mount -t virtiofs NAME /mnt; Windows needs WinFsp and the virtio drivers for it."))}},QS={"share-name-too-long":p({severity:"error",about:"\
value",message:({share:e})=>`'${e}' is longer than the 36 characters that virtiofs has for a name`,remedy:()=>"choose a shorter name",explain:"The name of a sha\
re is the tag by which the guest mounts it, for which the virtio device has 36 bytes.",example:{fails:`vms: { win: { memory: 4GiB, shares: { \u27E8${"games-".repeat(
7)}: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }
`}})}});var hu={};I(hu,{codes:()=>aA,host:()=>lA,rules:()=>cA,schema:()=>iA});function cA(e,t){let n=new Map;for(let[r,s]of Object.entries(e.udev.symlinks)){let o=["ude\
v","symlinks",r],{name:i,usb:a,kind:c,interface:l}=s;i===void 0&&a===void 0&&t("symlink-to-nothing",{path:o,on:"key"},{link:r}),l!==void 0&&a===void 0&&t("symli\
nk-interface-without-usb",{path:[...o,"interface"]},{link:r});let u=JSON.stringify([i,a,c,l]),d=n.get(u);d&&(i!==void 0||a!==void 0)&&t("symlink-same-device",{path:o,
on:"key"},{link:r,other:d}),n.set(u,r)}}function*lA(e){for(let[t,{name:n,usb:r,kind:s,interface:o}]of Object.entries(e.udev.symlinks)){let i=[{key:"ACTION",operator:"\
!=",value:"remove"},Gn("SUBSYSTEM","input"),{...Gn("KERNEL","event*"),glob:!0}];n!==void 0&&i.push(Gn("ATTRS{name}",n)),r&&(i.push(Gn("ENV{ID_VENDOR_ID}",r.vendor),
Gn("ENV{ID_MODEL_ID}",r.device)),o!==void 0&&i.push(Gn("ENV{ID_USB_INTERFACE_NUM}",o.toString(16).padStart(2,"0")))),s&&i.push(Gn(`ENV{ID_INPUT_${s.toUpperCase()}\
}`,"1")),i.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:i}}}var rA,sA,oA,iA,aA,Gn,Fg=m(()=>{"use strict";D();L();Wt();E();rA=
q("The name of a link below /dev.",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, digits, _ . + and -, and is at most 6\
3 characters long"),sA=he("The name of an input device, as /proc/bus/input/devices shows it.",["KMonad output"],e=>e===""||e.length>256?j("the name of an input \
device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?j("control characters cannot stand here"):e.isWellFormed()?be(e):j("this is not valid Unicode")),
oA=ee().check(Y(0),J(255)),iA={root:{udev:v(C({symlinks:v(Se(rA,C({name:w(sA).check(y("The name of the input device, as /proc/bus/input/devices shows it: KMonad\
, kanata, keyd and xremap let one choose it.")),usb:w(Es).check(y("The vendor:product id of the USB device, as lsusb shows it.")),kind:w(z(["keyboard","mouse"])).
check(y("Only its keyboard or its mouse, where the device is several things in one.")),interface:w(oA).check(y("The number of its USB interface, where it has se\
veral: a keyboard with a mouse in it."))})),{}).check(y("Links below /dev by their names, each to the event device of one input device."))}),{}).check(y("Names \
of devices of the host."))}},aA={"symlink-to-nothing":p({severity:"error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"\
add name, as /proc/bus/input/devices shows it, or usb, as lsusb shows it",explain:"A link is made for the input device that has this name, or this USB id, or bo\
th.",example:{fails:`udev: { symlinks: { \u27E8KBD: {} } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541" } } }
`}}),"symlink-interface-without-usb":p({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add usb, as\
 lsusb shows it, or take interface out",explain:"An interface is counted within one USB device, so its number says nothing without the id of the device.",example:{
fails:`udev: { symlinks: { KBD: { name: Board, interface: \u27E81 } } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541", interface: 1 } } }
`}}),"symlink-same-device":p({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are links to the same device`,remedy:()=>"ta\
ke one of them out",explain:"Two links with the same name and USB id lead to one device. Only one program or guest can grab it.",example:{fails:`udev: { symlink\
s: { A: { name: Board }, \u27E8B: { name: Board } } }
`,passes:`udev: { symlinks: { A: { name: Board } } }
`}})};Gn=(e,t)=>({key:e,operator:"==",value:t})});var gu={};I(gu,{codes:()=>fA,domain:()=>yA,rules:()=>hA,schema:()=>dA});function pA(e){let t=Object.values(e.disks).filter(r=>Jt(r,e)==="usb").length,n=kn(e)?e.
display.usbRedirection:0;return e.usb.length+t+n+(Pi(e)==="tablet"?1:0)}function hA(e,t){let n=new Map;for(let r of $(e)){let s=["vms",r.name,"usb"],o=new Set;for(let[
a,c]of r.usb.entries()){let l=mA(c),u={path:[...s,a]};if(l===void 0){t("usb-not-identified",u);continue}let d=o.has(l)?r.name:r.autostart?n.get(l):void 0;d!==void 0&&
t("usb-twice",u,{device:l,guest:d}),o.add(l),r.autostart&&n.set(l,r.name)}let i=pA(r);i>Fs&&t("usb-ports-exceeded",{path:s,on:"key"},{guest:r.name,devices:i,ports:Fs})}}
function gA({id:e,bus:t,device:n,startupPolicy:r}){let s=[e&&h("vendor",{id:`0x${e.vendor}`}),e&&h("product",{id:`0x${e.device}`}),t!==void 0&&n!==void 0&&h("ad\
dress",{bus:t,device:n})];return h("source",{startupPolicy:r},...s)}function*yA(e){for(let t of e.usb)yield{at:"devices",xml:h("hostdev",{mode:"subsystem",type:"\
usb",managed:"yes"},gA(t))}}var Bg,uA,dA,Xi,Zg,fA,mA,jg=m(()=>{"use strict";D();X();L();Oi();et();Wt();E();B();Bg=ee().check(Y(1),J(255)),uA=C({id:w(Es).check(y(
"The vendor:product id, as lsusb shows it.")),bus:w(Bg).check(y("The bus, as lsusb shows it, where two devices have one id.")),device:w(Bg).check(y("The number \
on that bus. It changes whenever the device is plugged in again.")),startupPolicy:w(z(["mandatory","requisite","optional"])).check(y("What happens when it is no\
t plugged in: mandatory, the guest does not start; optional, it starts without it. Default: mandatory."))}),dA={vm:{usb:v(U(Ge(Fe([Es,uA]),Ke(e=>"vendor"in e?{id:e}:
e))),[]).check(y("USB devices of the host: vendor:product ids, or more about each."))}},Xi=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,Zg='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',fA={"usb-not-identified":p({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus and device, as lsusb shows them",explain:"A USB device is found by its vendor:product\
 id, or by where it is plugged in: bus and device together.",example:{fails:Xi("\u27E8{ bus: 1 }"),passes:Xi("{ bus: 1, device: 4 }")}}),"usb-twice":p({severity:"\
error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices of one id are to\
ld apart by bus and device",explain:"A USB device goes to one guest. By its id libvirt finds one device, and refuses to choose where there are two of that id.",
example:{fails:Xi('"046d:c541", \u27E8"046d:c541"'),passes:Xi('"046d:c541", "046d:c539"')}}),"usb-ports-exceeded":p({severity:"warning",about:"value",message:({
guest:e,devices:t,ports:n})=>`'${e}' has ${t} USB devices and ${n} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection\
, or pass a whole USB controller",explain:"Where the ports of the USB controller do not suffice, libvirt adds a hub, which QEMU has with the speed of USB 1.1 on\
ly. The tablet, USB disks, and each device that can be redirected through SPICE take a port too.",example:{fails:`vms: { win: { memory: 4GiB, display: { usbRedi\
rection: 8 }, \u27E8usb: [${Zg}] } }
`,passes:`vms: { win: { memory: 4GiB, display: { usbRedirection: 0 }, usb: [${Zg}] } }
`}})},mA=({id:e,bus:t,device:n})=>e?bt(e)+(t!==void 0&&n!==void 0?` at bus ${t}, device ${n}`:""):t!==void 0&&n!==void 0?`bus ${t}, device ${n}`:void 0});var yu={};I(yu,{codes:()=>vA,domain:()=>wA,schema:()=>bA});function*wA(e){if(!Rt(e))yield{at:"devices",xml:h("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.
watchdog!==void 0){let t=h("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var bA,vA,Ug=m(()=>{
"use strict";D();X();E();B();bA={vm:{watchdog:w(z(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"])).check(y("What happens when the watchdog t\
hat the guest started is not answered. Default: reset on q35."))}},vA={}});var Qt,Vs=m(()=>{"use strict";jp();nh();sh();oh();lh();hh();gh();bh();Ch();Nh();Ih();Th();Mh();Rh();qh();Kh();Gh();Xh();Yh();Qh();ng();cg();mg();pg();gg();bg();
vg();Cg();Ng();Pg();Dg();Mg();Rg();Lg();Fg();jg();Ug();Qt=[Gl,Jl,Yl,kl,_l,eu,mu,nu,du,hu,jl,ql,Ul,Fl,su,Ol,Wl,Kl,Xl,uu,El,iu,ou,gu,Rl,Ml,vl,fu,lu,yu,pu,$l,Pl,au,
Ll,Tl,cu]});var Wi,bu=m(()=>{"use strict";L();Wi={"xml-not-readable":p({severity:"error",about:"value",message:({file:e,line:t,column:n,problem:r})=>`${e?`'${e}'`:"this XML"}\
, line ${t}, column ${n}: ${r}`,remedy:()=>"correct it there: it must be one <domain> element, as virsh dumpxml writes it",explain:"`xml` is merged into the dom\
ain last. It is XML whose root is `<domain>`, with the elements to add or to change at the places where libvirt has them.",example:{fails:`vms: { win: { memory:\
 4GiB, xml: \u27E8"<domain><devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-root-not-domain":p({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,remedy:()=>"put it \
in a <domain> element, at the place where libvirt has it",explain:"Elements are merged by where they stand, so the XML has to begin at the root of the domain.",
example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<devices/>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-element-unidentified":p({severity:"error",about:"value",message:({path:e})=>`this XML has ${e} and does not say which one it is`,remedy:({needs:e})=>`\
write ${e.join(" or ")} in it, by which libvirt tells such elements apart`,explain:"A domain has several disks, timers, features and so on. An element of yours \
changes the one that has the same identity (a disk its target, a timer its name) or is added where there is none, so it has to have one.",example:{fails:`vms: {\
 win: { memory: 4GiB, xml: \u27E8"<domain><devices><disk type='file'/></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><clock><timer name='tsc' present='yes'/></clock></domain>" } }
`}}),"xml-remove-missing":p({severity:"error",about:"value",message:({path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it\
 out of the list, or look the element up in what compiles (domains/<guest>.xml)",explain:"A path of `xmlRemove` that finds nothing does nothing, and what was to\
 be taken out may still be there under another name.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [\u27E8devices/ballon] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"xml-remove-malformed":p({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}' is no path of elements: character ${t+1} does not belong ther\
e`,remedy:()=>"write names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]",explain:"A path of `xmlRemove` leads\
 from the domain down to an element, or with @ to an attribute.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [\u27E8"devices//memballoon"] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"guest-slot-shared":p({severity:"warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}' and was moved to the n\
ext free one`,remedy:()=>"give one of them another name, so that neither can move when a third is added",explain:"A guest knows its devices by their PCI address\
es. They are derived from names, so that adding a device moves no other; two names that fall on one slot are the rare exception, and the second one depends on t\
he first."}),"guest-address-refused":p({severity:"error",about:"value",message:({guest:e,device:t,reason:n})=>`'${t}' cannot stand where it is to stand in the g\
uest '${e}': ${n}`,remedy:()=>"give it another address, or none",explain:"A guest of the machine type q35 has its chipset on the slots 00 and 1f of bus 00, its \
root ports on 03 to 0f, and one slot, 00, behind each root port. A device that is given an address has to stand in what is left."})}});var W,tt,en,vt,xA,Ee,Hn,kA,Ji,Vg,$A,Kg,_A,Yi,qs,Xn,qg,Gg,SA,Hg,Qi=m(()=>{"use strict";W=(...e)=>({law:"keyed",keys:e,needs:!0}),tt=(...e)=>({law:"keyed",keys:e,
needs:!1}),en={law:"loose"},vt={law:"appended"},xA={law:"replaced"},Ee=W(["@name"]),Hn=W(["@id"]),kA=["domain","bus","slot","function"].map(e=>`source/address@${e}`),
Ji=["alias@name"],Vg={"os/boot":xA,"os/initarg":vt,"acpi/table":W(["@type"]),"firmware/feature":Ee,"domain/sysinfo":W(["@type"]),"bios/entry":Ee,"system/entry":Ee,
"chassis/entry":Ee,"sysinfo/entry":Ee,"sysinfo/baseBoard":en,"baseBoard/entry":Ee,"oemStrings/entry":vt,"domain/seclabel":tt(["@model"],["@type"]),"clock/timer":Ee,
"cpu/feature":Ee,"numa/cell":Hn,"distances/sibling":Hn,"vcpus/vcpu":Hn,"iothreadids/iothread":Hn,"cputune/vcpupin":W(["@vcpu"]),"cputune/vcpusched":W(["@vcpus"]),
"cputune/iothreadpin":W(["@iothread"]),"cputune/iothreadsched":W(["@iothreads"]),"cputune/cachetune":W(["@vcpus"]),"cachetune/cache":W(["@id","@level","@type"]),
"cputune/memorytune":W(["@vcpus"]),"memorytune/node":Hn,"numatune/memnode":W(["@cellid"]),"hugepages/page":tt(["@nodeset"],["@size"]),"blkiotune/device":W(["pat\
h."]),"capabilities/cap":Ee,"devices/disk":W(["target@dev"]),"devices/controller":tt(["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/int\
erface":tt(["mac@address"],Ji),"devices/hostdev":tt(kA,["source/vendor@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id",
"source/product@id"],["source/address@bus","source/address@device"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/add\
ress@${e}`)],Ji),"devices/shmem":Ee,"devices/input":tt(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":W(["targ\
et@dir"]),"devices/channel":W(["target@name"],["target@address","target@port"],["target@type"]),"devices/serial":tt(["target@port"],Ji),"devices/parallel":tt(["\
target@port"],Ji),"devices/console":tt(["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":W(["@type"]),"devices/audio":Hn,"device\
s/sound":en,"devices/video":en,"devices/rng":en,"devices/tpm":en,"devices/watchdog":en,"devices/panic":en,"devices/crypto":en,"devices/smartcard":en,"devices/le\
ase":W(["key."]),"devices/memory":vt,"devices/redirdev":vt,"devices/hub":vt,"redirfilter/usbdev":vt,"source/host":tt(["@name","@port"]),"graphics/channel":Ee,"g\
raphics/listen":tt(["@type","@address"],["@type"]),"interface/ip":W(["@address"]),"interface/route":W(["@address"]),"filterref/parameter":Ee,"vlan/tag":Hn,"netw\
ork/ip":tt(["@family","@address"],["@address"]),"network/portgroup":Ee,"network/route":W(["@address"]),"forward/interface":W(["@dev"]),"forward/address":vt,"dhc\
p/range":W(["@start"]),"dhcp/host":tt(["@mac"],["@id"],["@ip"]),"dns/host":W(["@ip"]),"dns/txt":Ee,"dns/srv":W(["@service","@protocol"]),"dns/forwarder":vt,"hos\
t/hostname":vt,"qemu:commandline/qemu:arg":vt,"qemu:commandline/qemu:env":Ee,"qemu:capabilities/qemu:add":W(["@capability"]),"qemu:capabilities/qemu:del":W(["@c\
apability"]),"qemu:override/qemu:device":W(["@alias"]),"qemu:frontend/qemu:property":Ee,"dnsmasq:options/dnsmasq:option":vt},$A={law:"keyed",keys:[[]],needs:!1},
Kg=(e,t)=>{let n=`${e}/${t}`;return(Object.hasOwn(Vg,n)?Vg[n]:void 0)??$A},_A={"source/address@domain":"0","source/address@function":"0","target@port":"0"},Yi=e=>/^0x[0-9a-f]{1,8}$/i.
test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,qs=(e,t)=>{
let[n="",r]=t.split("@"),s=e;for(let o of n.replace(/\.$/,"").split("/"))o!==""&&(s=s?.child(o));return r===void 0?s?.text:s?.attribute(r)},Xn=(e,t)=>{for(let[n,
r]of t.entries()){let s=[],o=r.length===0;for(let i of r){let[a="",c]=i.split("~"),l=qs(e,a);if(c!==void 0&&!l?.startsWith(c))break;l!==void 0&&l!==""&&(o=!0);let u=l??
_A[a];if(u===void 0||u==="")break;s.push(Yi(u))}if(o&&s.length===r.length)return JSON.stringify([n,...s])}},qg={model:"type",disk:"type",interface:"type",filesystem:"\
type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode"},Gg=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"type":Object.
hasOwn(qg,e.name)?qg[e.name]:void 0,SA=new Set(["source","backingStore","virtualport","protocol"]),Hg=e=>e==="model"||e==="backend"?"all":SA});var Cn,AA,Xg=m(()=>{"use strict";Qi();X();Cn=class e{name;attributes=new Map;#t=[];#e=new Map;#n=new Map;#r="";constructor(t){this.name=t}static of(t){let n=new e(
t.name);for(let[r,s]of Object.entries(t.attributes))n.attributes.set(r,s);for(let r of Is(t))n.add(e.of(r));return n.#r=Nr(t),n}get children(){return this.#t}get text(){
return this.#r}setText(t){this.#r=t,t!==""&&this.drop(new Set(this.#e.keys()))}attribute(t){return this.attributes.get(t)}named(t){return this.#e.get(t)??[]}child(t){
return this.#e.get(t)?.[0]}find(t,n,r){let s=this.#n.get(t);if(s)return s.get(n);let o=new Map;this.#n.set(t,o),this.#o.set(t,r);for(let i of this.named(t))this.#s(
o,i,r);return o.get(n)}#o=new Map;#s(t,n,r){for(let s of r.keys()){let o=Xn(n,r.slice(s)),i=o===void 0?void 0:AA(o,s);i!==void 0&&!t.has(i)&&t.set(i,n)}}add(t){
this.#t.push(t);let n=this.#e.get(t.name);n?n.push(t):this.#e.set(t.name,[t]);let r=this.#n.get(t.name);r&&this.#s(r,t,this.#o.get(t.name)??[])}drop(t){this.#t=
this.#t.filter(n=>!t.has(n.name));for(let n of t)this.#e.delete(n),this.#n.delete(n)}valueAt(t){return qs(this,t)}copy(){return e.of(this.freeze())}print(){return JSON.
stringify([this.name,[...this.attributes].sort(),this.#r,this.#t.map(t=>t.print())])}freeze(){let t=this.#r===""?this.#t.map(n=>n.freeze()):[this.#r];return{name:this.
name,attributes:vi(this.attributes),children:t}}},AA=(e,t)=>{let[n,...r]=JSON.parse(e);return JSON.stringify([n+t,...r])}});var Wg,zA,CA,Jg,Yg,vu=m(()=>{"use strict";Wg=/[^/[\]@=\s'"<>&]+/y,zA=/\[([^[\]=\s'"<>&]+)=/y,CA=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,Jg=e=>{let t=[],n=0,
r=s=>{s.lastIndex=n;let o=s.exec(e);return o&&(n+=o[0].length),o};for(;;){if(e[n]==="@"&&t.length>0){n+=1;let i=r(Wg)?.[0];return i!==void 0&&n===e.length?{steps:t,
attribute:i}:{malformed:n}}let s=r(Wg)?.[0];if(s===void 0)return{malformed:n};let o=[];for(;e[n]==="[";){let i=r(zA)?.[1],a=i===void 0?null:r(CA);if(i===void 0||
!a)return{malformed:n};let c=i.includes("@")||i.endsWith(".");o.push({where:c?i:`@${i}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:s,tests:o}),n===e.length)return{
steps:t,attribute:void 0};if(e[n]!=="/")return{malformed:n};n+=1}},Yg=(e,t)=>{let n=!/[\]'"]/.test(t),r=t.includes("'")?'"':"'";return`[${e.replace(/^@/,"")}=${n?
t:`${r}${t}${r}`}]`}});var ta,NA,PA,IA,ea,Qg,ey,wu=m(()=>{"use strict";Xg();Qi();vu();ta=class{clashes=[];unidentified=[];#t;constructor(t){this.#t=t}into(t,n,r){let s=Gg(n),o=s!==void 0&&
this.#t==="override"?n.attribute(s):void 0;o!==void 0&&t.attribute(s??"")!==o&&NA(t);for(let[c,l]of n.attributes){let u=t.attributes.get(c);u===void 0||this.#t===
"override"?t.attributes.set(c,l):u!==l&&this.clashes.push({path:r,attribute:c,a:u,b:l})}n.text!==""&&this.#e(t,n,r);let a=new Set(n.children.map(c=>c.name));for(let c of a)
this.#n(t,n.named(c),r)}#e(t,n,r){if(t.text===n.text)return;t.text===""&&t.children.length===0||this.#t==="override"?t.setText(n.text):this.clashes.push({path:r,
attribute:void 0,a:t.text,b:n.text})}#n(t,n,r){let[s]=n;if(!s)return;let o=Kg(t.name,s.name);if(t.text!==""){if(this.#t==="join"){this.clashes.push({path:r,attribute:void 0,
a:t.text,b:`<${s.name}>`});return}t.setText("")}o.law==="keyed"?this.#r(t,n,o,r):o.law==="replaced"?this.#c(t,n,r):o.law==="appended"?this.#i(t,n):this.#l(t,n,r)}#r(t,n,r,s){
let o=[];for(let i of n){let a=Xn(i,r.keys);if(a===void 0&&r.needs){let c=r.keys.map(l=>l.join(" "));this.unidentified.push({path:`${s}${s&&"/"}${i.name}`,needs:c})}else if(a===
void 0)o.push(i);else{let c=t.find(i.name,a,r.keys);c?this.into(c,i,ea(s,i,r)):t.add(this.#o(i,ea(s,i,r)))}}if(o.length>0){let{left:i}=this.#s(t.named(o[0]?.name??
""),o,s);for(let a of i)t.add(a)}}#o(t,n){let r=new Cn(t.name);return this.into(r,t,n),r}#s(t,n,r){let s=t.map(i=>({each:i,print:i.print()}));return{left:n.map(
i=>this.#o(i,ea(r,i))).filter(i=>{let a=i.print(),c=s.findIndex(l=>l.print===a);return c>=0&&s.splice(c,1),c<0}),free:s.map(({each:i})=>i)}}#c(t,n,r){let[s=""]=n.
map(a=>a.name),o=t.named(s),i=a=>a.map(c=>c.print()).join("");if(i(o)!==i(n)){if(o.length>0&&this.#t==="join"){this.clashes.push({path:`${r}${r&&"/"}${s}`,attribute:void 0,
a:i(o),b:i(n)});return}t.drop(new Set([s]));for(let a of n)t.add(this.#o(a,r))}}#i(t,n){let r=t.named(n[0]?.name??"").map(i=>i.print()),s=n.map(i=>i.print());if(!r.
some((i,a)=>s.every((c,l)=>r[a+l]===c)))for(let i of n)t.add(i.copy())}#l(t,n,r){let s=t.named(n[0]?.name??""),o=s.length===1&&n.length===1,{left:i,free:a}=this.#s(
s,n,r);for(let c of i){let l=o?0:a.findIndex(d=>IA(d,c)),[u]=l<0?[]:a.splice(l,1);u?this.into(u,c,ea(r,c)):t.add(c)}}},NA=e=>{let t=Hg(e.name);t==="all"&&e.attributes.
clear(),e.drop(t==="all"?new Set(e.children.map(n=>n.name)):t)},PA=[["alias@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],[
"@type"]],IA=(e,t)=>PA.some(n=>{let r=Xn(t,[n]);return r!==void 0&&r===Xn(e,[n])}),ea=(e,t,n)=>{let r=e===""?"":`${e}/`,o=(n?.keys.find(i=>Xn(t,[i])!==void 0)??
[]).map(i=>i.split("~")[0]??"").filter(i=>t.valueAt(i)!==void 0).map(i=>Yg(i,t.valueAt(i)??""));return`${r}${t.name}${o.join("")}`},Qg=(e,t,n="join")=>{let r=new ta(
n),s=Cn.of(e);return r.into(s,Cn.of(t),""),{merged:s.freeze(),clashes:r.clashes,unidentified:r.unidentified}},ey=(e,t)=>{let n=new ta("join"),r=Cn.of(e);for(let s of t){
let o=s.at===""?[]:s.at.split("/"),i=s.xml;for(let a of o.toReversed())i={name:a,attributes:{},children:[i]};n.into(r,Cn.of({name:r.name,attributes:{},children:[
i]}),"")}return{merged:r.freeze(),clashes:n.clashes,unidentified:n.unidentified}}});var ny=ao(se=>{"use strict";Object.defineProperty(se,"__esModule",{value:!0});se.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`;se.S=` 	\r
`;se.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
se.NAME_CHAR="-"+se.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";se.CHAR_RE=new RegExp("^["+se.CHAR+"]$","u");se.S_RE=new RegExp("^["+se.S+"]+$","u");se.
NAME_START_CHAR_RE=new RegExp("^["+se.NAME_START_CHAR+"]$","u");se.NAME_CHAR_RE=new RegExp("^["+se.NAME_CHAR+"]$","u");se.NAME_RE=new RegExp("^["+se.NAME_START_CHAR+
"]["+se.NAME_CHAR+"]*$","u");se.NMTOKEN_RE=new RegExp("^["+se.NAME_CHAR+"]+$","u");var xu=9,ku=10,$u=13,_u=32;se.S_LIST=[_u,ku,$u,xu];function OA(e){return e>=_u&&
e<=55295||e===ku||e===$u||e===xu||e>=57344&&e<=65533||e>=65536&&e<=1114111}se.isChar=OA;function TA(e){return e===_u||e===ku||e===$u||e===xu}se.isS=TA;function ty(e){
return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&
e<=8591||e>=11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}se.isNameStartChar=ty;function EA(e){return ty(e)||
e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}se.isNameChar=EA});var cy=ao(V=>{"use strict";Object.defineProperty(V,"__esModule",{value:!0});V.CHAR="-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";V.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F";
V.S=` 	\r
`;V.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
V.NAME_CHAR="-"+V.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";V.CHAR_RE=new RegExp("^["+V.CHAR+"]$","u");V.RESTRICTED_CHAR_RE=new RegExp("^["+V.RESTRICTED_CHAR+
"]$","u");V.S_RE=new RegExp("^["+V.S+"]+$","u");V.NAME_START_CHAR_RE=new RegExp("^["+V.NAME_START_CHAR+"]$","u");V.NAME_CHAR_RE=new RegExp("^["+V.NAME_CHAR+"]$",
"u");V.NAME_RE=new RegExp("^["+V.NAME_START_CHAR+"]["+V.NAME_CHAR+"]*$","u");V.NMTOKEN_RE=new RegExp("^["+V.NAME_CHAR+"]+$","u");var ry=9,sy=10,oy=13,iy=32;V.S_LIST=
[iy,sy,oy,ry];function DA(e){return e>=1&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}V.isChar=DA;function MA(e){return e>=1&&e<=8||e===11||e===12||e>=14&&
e<=31||e>=127&&e<=132||e>=134&&e<=159}V.isRestrictedChar=MA;function RA(e){return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||e>=57344&&e<=65533||
e>=65536&&e<=1114111}V.isCharAndNotRestricted=RA;function LA(e){return e===iy||e===sy||e===oy||e===ry}V.isS=LA;function ay(e){return e>=65&&e<=90||e>=97&&e<=122||
e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&e<=12271||e>=12289&&
e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}V.isNameStartChar=ay;function FA(e){return ay(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=
768&&e<=879||e>=8255&&e<=8256}V.isNameChar=FA});var uy=ao(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.NC_NAME_START_CHAR="A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
Je.NC_NAME_CHAR="-"+Je.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";Je.NC_NAME_START_CHAR_RE=new RegExp("^["+Je.NC_NAME_START_CHAR+"]$","u");Je.NC_NAME_CHAR_RE=
new RegExp("^["+Je.NC_NAME_CHAR+"]$","u");Je.NC_NAME_RE=new RegExp("^["+Je.NC_NAME_START_CHAR+"]["+Je.NC_NAME_CHAR+"]*$","u");function ly(e){return e>=65&&e<=90||
e===95||e>=97&&e<=122||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=11264&&e<=12271||
e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Je.isNCNameStartChar=ly;function BA(e){return ly(e)||e===45||e===46||e>=48&&e<=57||
e===183||e>=768&&e<=879||e>=8255&&e<=8256}Je.isNCNameChar=BA});var Py=ao(Kr=>{"use strict";Object.defineProperty(Kr,"__esModule",{value:!0});Kr.SaxesParser=Kr.EVENTS=void 0;var Gr=ny(),ZA=cy(),Lu=uy(),Ye=Gr.isS,jA=Gr.isChar,
Ks=Gr.isNameStartChar,dy=Gr.isNameChar,Sy=Gr.S_LIST,UA=Gr.NAME_RE,VA=ZA.isChar,qA=Lu.isNCNameStartChar,KA=Lu.isNCNameChar,GA=Lu.NC_NAME_RE,aa="http://www.w3.org\
/XML/1998/namespace",qr="http://www.w3.org/2000/xmlns/",HA={__proto__:null,xml:aa,xmlns:qr},XA={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},ce=-1,Zt=-2,
fy=0,WA=1,Su=2,JA=3,jr=4,YA=5,QA=6,e1=7,Au=8,t1=9,n1=10,r1=11,s1=12,Ue=13,na=14,zu=15,o1=16,Cu=17,i1=18,a1=19,Nu=20,c1=21,l1=22,u1=23,my=24,Pu=25,ra=26,py=27,d1=28,
f1=29,hy=30,m1=31,p1=32,Wn=33,h1=34,Iu=35,Gs=36,Ou=37,g1=38,gy=39,yy=40,y1=41,by=42,b1=43,v1=44,Tu=9,wt=10,Eu=13,vy=32,wy=33,Ay=34,Hs=38,zy=39,sa=45,oa=47,w1=59,
Nn=60,Ur=61,ve=62,Ae=63,Cy=91,Vr=93,xy=133,ky=8232,ia=e=>e===Ay||e===zy,Ny=[Ay,zy],x1=[...Ny,Cy,ve],k1=[...Ny,Nn,Vr],$1=[Ur,Ae,...Sy],_1=[...Sy,ve,Hs,Nn];function Mu(e,t,n){
switch(t){case"xml":n!==aa&&e.fail(`xml prefix must be bound to ${aa}.`);break;case"xmlns":n!==qr&&e.fail(`xmlns prefix must be bound to ${qr}.`);break;default:}
switch(n){case qr:e.fail(t===""?`the default namespace may not be set to ${n}.`:`may not assign a prefix (even "xmlns") to the URI ${qr}.`);break;case aa:switch(t){case"\
xml":break;case"":e.fail(`the default namespace may not be set to ${n}.`);break;default:e.fail("may not assign the xml namespace to another prefix.")}break;default:}}
function S1(e,t){for(let n of Object.keys(t))Mu(e,n,t[n])}var A1=e=>GA.test(e),z1=e=>UA.test(e),Jn=0,$y=1,Du=2;Kr.EVENTS=["xmldecl","text","processinginstructio\
n","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var _y={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},Ru=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;let n=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,n){this.nameStartCheck=qA,this.nameCheck=
KA,this.isName=A1,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},HA);let r=this.opt.additionalNamespaces;
r!=null&&(S1(this,r),Object.assign(this.ns,r))}else this.nameStartCheck=Ks,this.nameCheck=dy,this.isName=z1,this.processAttribs=this.processAttribsPlain,this.pushAttrib=
this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,
this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,
this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,
this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],
this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=
[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=Jn,this.attribList=
[];let{fragmentOpt:n}=this;this.state=n?Ue:fy,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=n,this.xmlDeclPossible=!n,this.
xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:r}=this.opt;if(r===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forc\
eXMLVersion set but defaultXMLVersion is not set");r="1.0"}this.setXMLVersion(r),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(XA),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,n){this[_y[t]]=n}off(t){this[_y[t]]=void 0}makeError(t){var n;
let r=(n=this.fileName)!==null&&n!==void 0?n:"";return this.trackPosition&&(r.length>0&&(r+=":"),r+=`${this.line}:${this.column}`),r.length>0&&(r+=": "),new Error(
r+t)}fail(t){let n=this.makeError(t),r=this.errorHandler;if(r===void 0)throw n;return r(n),this}write(t){if(this.closed)return this.fail("cannot write after clo\
se; assign an onready handler.");let n=!1;t===null?(n=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,
this.carriedFromPrevious=void 0);let r=t.length,s=t.charCodeAt(r-1);!n&&(s===Eu||s>=55296&&s<=56319)&&(this.carriedFromPrevious=t[r-1],r--,t=t.slice(0,r));let{stateTable:o}=this;
for(this.chunk=t,this.i=0;this.i<r;)o[this.state].call(this);return this.chunkPosition+=r,n?this.end():this}close(){return this.write(null)}getCode10(){let{chunk:t,
i:n}=this;if(this.prevI=n,this.i=n+1,n>=t.length)return ce;let r=t.charCodeAt(n);if(this.column++,r<55296){if(r>=vy||r===Tu)return r;switch(r){case wt:return this.
line++,this.column=0,this.positionAtNewLine=this.position,wt;case Eu:return t.charCodeAt(n+1)===wt&&(this.i=n+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,Zt;default:return this.fail("disallowed character."),r}}if(r>56319)return r>=57344&&r<=65533||this.fail("disallowed character."),r;let s=65536+(r-
55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,s>1114111&&this.fail("disallowed character."),s}getCode11(){let{chunk:t,i:n}=this;if(this.prevI=n,this.i=
n+1,n>=t.length)return ce;let r=t.charCodeAt(n);if(this.column++,r<55296){if(r>31&&r<127||r>159&&r!==ky||r===Tu)return r;switch(r){case wt:return this.line++,this.
column=0,this.positionAtNewLine=this.position,wt;case Eu:{let o=t.charCodeAt(n+1);(o===wt||o===xy)&&(this.i=n+2)}case xy:case ky:return this.line++,this.column=
0,this.positionAtNewLine=this.position,Zt;default:return this.fail("disallowed character."),r}}if(r>56319)return r>=57344&&r<=65533||this.fail("disallowed chara\
cter."),r;let s=65536+(r-55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,s>1114111&&this.fail("disallowed character."),s}getCodeNorm(){let t=this.getCode();
return t===Zt?wt:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:n}=this,{chunk:r}=this;for(;;){let s=this.getCode(),o=s===Zt,i=o?wt:s;if(i===ce||t.
includes(i))return this.text+=r.slice(n,this.prevI),i;o&&(this.text+=`${r.slice(n,this.prevI)}
`,n=this.i)}}captureToChar(t){let{i:n}=this,{chunk:r}=this;for(;;){let s=this.getCode();switch(s){case Zt:this.text+=`${r.slice(n,this.prevI)}
`,n=this.i,s=wt;break;case ce:return this.text+=r.slice(n),!1;default:}if(s===t)return this.text+=r.slice(n,this.prevI),!0}}captureNameChars(){let{chunk:t,i:n}=this;
for(;;){let r=this.getCode();if(r===ce)return this.name+=t.slice(n),ce;if(!dy(r))return this.name+=t.slice(n,this.prevI),r===Zt?wt:r}}skipSpaces(){for(;;){let t=this.
getCodeNorm();if(t===ce||!Ye(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=jA,this.getCode=this.getCode10):(this.isChar=VA,this.
getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=WA}sBeginWhitespace(){let t=this.i,n=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),n){case Nn:if(this.state=zu,this.text.length!==0)throw new Error("no-empty text at start");break;case ce:break;default:this.
unget(),this.state=Ue,this.xmlDeclPossible=!1}}sDoctype(){var t;let n=this.captureTo(x1);switch(n){case ve:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,
this.text),this.text="",this.state=Ue,this.doctype=!0;break}case ce:break;default:this.text+=String.fromCodePoint(n),n===Cy?this.state=jr:ia(n)&&(this.state=JA,
this.q=n)}}sDoctypeQuote(){let t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=Su)}sDTD(){let t=this.captureTo(k1);t!==
ce&&(this.text+=String.fromCodePoint(t),t===Vr?this.state=Su:t===Nn?this.state=QA:ia(t)&&(this.state=YA,this.q=t))}sDTDQuoted(){let t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.state=jr,this.q=null)}sDTDOpenWaka(){let t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case wy:
this.state=e1,this.openWakaBang="";break;case Ae:this.state=r1;break;default:this.state=jr}}sDTDOpenWakaBang(){let t=String.fromCodePoint(this.getCodeNorm()),n=this.
openWakaBang+=t;this.text+=t,n!=="-"&&(this.state=n==="--"?Au:jr,this.openWakaBang="")}sDTDComment(){this.captureToChar(sa)&&(this.text+="-",this.state=t1)}sDTDCommentEnding(){
let t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===sa?n1:Au}sDTDCommentEnded(){let t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===ve?this.state=jr:(this.fail("malformed comment."),this.state=Au)}sDTDPI(){this.captureToChar(Ae)&&(this.text+="?",this.state=s1)}sDTDPIEnding(){let t=this.
getCodeNorm();this.text+=String.fromCodePoint(t),t===ve&&(this.state=jr)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this,{chunk:n}=this;e:for(;;)switch(this.getCode()){case Zt:this.entity+=`${n.slice(t,this.prevI)}
`,t=this.i;break;case w1:{let{entityReturnState:r}=this,s=this.entity+n.slice(t,this.prevI);this.state=r;let o;s===""?(this.fail("empty entity name."),o="&;"):(o=
this.parseEntity(s),this.entity=""),(r!==Ue||this.textHandler!==void 0)&&(this.text+=o);break e}case ce:this.entity+=n.slice(t);break e;default:}}sOpenWaka(){let t=this.
getCode();if(Ks(t))this.state=h1,this.unget(),this.xmlDeclPossible=!1;else switch(t){case oa:this.state=b1,this.xmlDeclPossible=!1;break;case wy:this.state=o1,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case Ae:this.state=u1;break;default:this.fail("disallowed character in tag name"),this.state=Ue,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=Nu,this.openWakaBang="";break;case"--":this.state=Cu,this.openWakaBang="";break;case"DOCTYPE":this.state=Su,
(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail(
"incorrect syntax.")}}sComment(){this.captureToChar(sa)&&(this.state=i1)}sCommentEnding(){var t;let n=this.getCodeNorm();n===sa?(this.state=a1,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(n)}`,this.state=Cu)}sCommentEnded(){let t=this.getCodeNorm();t!==ve?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=Cu):this.state=Ue}sCData(){this.captureToChar(Vr)&&(this.state=c1)}sCDataEnding(){
let t=this.getCodeNorm();t===Vr?this.state=l1:(this.text+=`]${String.fromCodePoint(t)}`,this.state=Nu)}sCDataEnding2(){var t;let n=this.getCodeNorm();switch(n){case ve:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=Ue;break}case Vr:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
n)}`,this.state=Nu}}sPIFirstChar(){let t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=my):t===Ae||Ye(t)?(this.fail(
"processing instruction without a target."),this.state=t===Ae?ra:Pu):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=my)}sPIRest(){let{chunk:t,i:n}=this;for(;;){let r=this.getCodeNorm();if(r===ce){this.piTarget+=t.slice(n);return}if(!this.nameCheck(r)){this.piTarget+=
t.slice(n,this.prevI);let s=r===Ae;s||Ye(r)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=s?Wn:py):this.state=s?ra:Pu:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(r));break}}}sPIBody(){if(this.
text.length===0){let t=this.getCodeNorm();t===Ae?this.state=ra:Ye(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(Ae)&&(this.state=ra)}sPIEnding(){
var t;let n=this.getCodeNorm();if(n===ve){let{piTarget:r}=this;r.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),
(t=this.piHandler)===null||t===void 0||t.call(this,{target:r,body:this.text}),this.piTarget=this.text="",this.state=Ue}else n===Ae?this.text+="?":(this.text+=`?${String.
fromCodePoint(n)}`,this.state=Pu);this.xmlDeclPossible=!1}sXMLDeclNameStart(){let t=this.skipSpaces();if(t===Ae){this.state=Wn;return}t!==ce&&(this.state=d1,this.
name=String.fromCodePoint(t))}sXMLDeclName(){let t=this.captureTo($1);if(t===Ae){this.state=Wn,this.name+=this.text,this.text="",this.fail("XML declaration is i\
ncomplete.");return}if(Ye(t)||t===Ur){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("d\
id not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===Ur?hy:f1}}sXMLDeclEq(){let t=this.getCodeNorm();if(t===Ae){this.state=Wn,this.fail("XML declaration is incomplete.");
return}Ye(t)||(t!==Ur&&this.fail("value required."),this.state=hy)}sXMLDeclValueStart(){let t=this.getCodeNorm();if(t===Ae){this.state=Wn,this.fail("XML declara\
tion is incomplete.");return}Ye(t)||(ia(t)?this.q=t:(this.fail("value must be quoted."),this.q=vy),this.state=m1)}sXMLDeclValue(){let t=this.captureTo([this.q,Ae]);
if(t===Ae){this.state=Wn,this.text="",this.fail("XML declaration is incomplete.");return}if(t===ce)return;let n=this.text;switch(this.text="",this.name){case"ve\
rsion":{this.xmlDeclExpects=["encoding","standalone"];let r=n;this.xmlDecl.version=r,/^1\.[0-9]+$/.test(r)?this.opt.forceXMLVersion||this.setXMLVersion(r):this.
fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(n)||this.fail("encoding value must match /^[A-Za-z0-9][A\
-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=n;break;case"standalone":n!=="yes"&&n!=="no"&&this.fail('standalone value must match\
 "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=n;break;default:}this.name="",this.state=p1}sXMLDeclSeparator(){let t=this.getCodeNorm();if(t===
Ae){this.state=Wn;return}Ye(t)||(this.fail("whitespace required."),this.unget()),this.state=py}sXMLDeclEnding(){var t;this.getCodeNorm()===ve?(this.piTarget!=="\
xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaratio\
n must contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Ue):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;let n=this.captureNameChars();if(n===ce)return;let r=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=r.ns=Object.create(null)),(t=this.openTagStartHandler)===null||
t===void 0||t.call(this,r),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),n){case ve:this.openTag();break;case oa:
this.state=Iu;break;default:Ye(n)||this.fail("disallowed character in tag name."),this.state=Gs}}sOpenTagSlash(){this.getCode()===ve?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=Gs)}sAttrib(){let t=this.skipSpaces();t!==ce&&(Ks(t)?(this.unget(),this.state=Ou):t===ve?this.
openTag():t===oa?this.state=Iu:this.fail("disallowed character in attribute name."))}sAttribName(){let t=this.captureNameChars();t===Ur?this.state=gy:Ye(t)?this.
state=g1:t===ve?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==ce&&this.fail("disallowed\
 character in attribute name.")}sAttribNameSawWhite(){let t=this.skipSpaces();switch(t){case ce:return;case Ur:this.state=gy;break;default:this.fail("attribute \
without value."),this.text="",this.name="",t===ve?this.openTag():Ks(t)?(this.unget(),this.state=Ou):(this.fail("disallowed character in attribute name."),this.state=
Gs)}}sAttribValue(){let t=this.getCodeNorm();ia(t)?(this.q=t,this.state=yy):Ye(t)||(this.fail("unquoted attribute value."),this.state=by,this.unget())}sAttribValueQuoted(){
let{q:t,chunk:n}=this,{i:r}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+n.slice(r,this.prevI)),this.name=this.text="",this.q=null,
this.state=y1;return;case Hs:this.text+=n.slice(r,this.prevI),this.state=na,this.entityReturnState=yy;return;case wt:case Zt:case Tu:this.text+=`${n.slice(r,this.
prevI)} `,r=this.i;break;case Nn:this.text+=n.slice(r,this.prevI),this.fail("disallowed character.");return;case ce:this.text+=n.slice(r);return;default:}}sAttribValueClosed(){
let t=this.getCodeNorm();Ye(t)?this.state=Gs:t===ve?this.openTag():t===oa?this.state=Iu:Ks(t)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=Ou):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){let t=this.captureTo(_1);switch(t){case Hs:this.state=na,this.entityReturnState=
by;break;case Nn:this.fail("disallowed character.");break;case ce:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char dat\
a.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===ve?this.openTag():this.state=Gs}}sCloseTag(){let t=this.captureNameChars();t===ve?this.closeTag():
Ye(t)?this.state=v1:t!==ce&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case ve:this.closeTag();break;case ce:
break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:n}=this,{chunk:r,textHandler:s}=this;e:for(;;)switch(this.
getCode()){case Nn:{if(this.state=zu,s!==void 0){let{text:o}=this,i=r.slice(t,this.prevI);o.length!==0?(s(o+i),this.text=""):i.length!==0&&s(i)}n=Jn;break e}case Hs:
this.state=na,this.entityReturnState=Ue,s!==void 0&&(this.text+=r.slice(t,this.prevI)),n=Jn;break e;case Vr:switch(n){case Jn:n=$y;break;case $y:n=Du;break;case Du:
break;default:throw new Error("impossible state")}break;case ve:n===Du&&this.fail('the string "]]>" is disallowed in char data.'),n=Jn;break;case Zt:s!==void 0&&
(this.text+=`${r.slice(t,this.prevI)}
`),t=this.i,n=Jn;break;case ce:s!==void 0&&(this.text+=r.slice(t));break e;default:n=Jn}this.forbiddenState=n}handleTextOutsideRoot(){let{i:t}=this,{chunk:n,textHandler:r}=this,
s=!1;e:for(;;){let o=this.getCode();switch(o){case Nn:{if(this.state=zu,r!==void 0){let{text:i}=this,a=n.slice(t,this.prevI);i.length!==0?(r(i+a),this.text=""):
a.length!==0&&r(a)}break e}case Hs:this.state=na,this.entityReturnState=Ue,r!==void 0&&(this.text+=n.slice(t,this.prevI)),s=!0;break e;case Zt:r!==void 0&&(this.
text+=`${n.slice(t,this.prevI)}
`),t=this.i;break;case ce:r!==void 0&&(this.text+=n.slice(t));break e;default:Ye(o)||(s=!0)}}s&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text d\
ata outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,n){var r;let{prefix:s,local:o}=this.qname(t),i={name:t,prefix:s,local:o,value:n};if(this.attribList.push(i),(r=this.attributeHandler)===null||
r===void 0||r.call(this,i),s==="xmlns"){let a=n.trim();this.currentXMLVersion==="1.0"&&a===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[o]=
a,Mu(this,o,a)}else if(t==="xmlns"){let a=n.trim();this.topNS[""]=a,Mu(this,"",a)}}pushAttribPlain(t,n){var r;let s={name:t,value:n};this.attribList.push(s),(r=
this.attributeHandler)===null||r===void 0||r.call(this,s)}end(){var t,n;this.sawRoot||this.fail("document must contain a root element.");let{tags:r}=this;for(;r.
length>0;){let o=r.pop();this.fail(`unclosed tag: ${o.name}`)}this.state!==fy&&this.state!==Ue&&this.fail("unexpected end.");let{text:s}=this;return s.length!==
0&&((t=this.textHandler)===null||t===void 0||t.call(this,s),this.text=""),this._closed=!0,(n=this.endHandler)===null||n===void 0||n.call(this),this._init(),this}resolve(t){
var n,r;let s=this.topNS[t];if(s!==void 0)return s;let{tags:o}=this;for(let i=o.length-1;i>=0;i--)if(s=o[i].ns[t],s!==void 0)return s;return s=this.ns[t],s!==void 0?
s:(r=(n=this.opt).resolvePrefix)===null||r===void 0?void 0:r.call(n,t)}qname(t){let n=t.indexOf(":");if(n===-1)return{prefix:"",local:t};let r=t.slice(n+1),s=t.
slice(0,n);return(s===""||r===""||r.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:s,local:r}}processAttribsNS(){var t;let{attribList:n}=this,r=this.
tag;{let{prefix:i,local:a}=this.qname(r.name);r.prefix=i,r.local=a;let c=r.uri=(t=this.resolve(i))!==null&&t!==void 0?t:"";i!==""&&(i==="xmlns"&&this.fail('tags\
 may not have "xmlns" as prefix.'),c===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(i)}.`),r.uri=i))}if(n.length===0)return;let{attributes:s}=r,o=new Set;
for(let i of n){let{name:a,prefix:c,local:l}=i,u,d;c===""?(u=a==="xmlns"?qr:"",d=a):(u=this.resolve(c),u===void 0&&(this.fail(`unbound namespace prefix: ${JSON.
stringify(c)}.`),u=c),d=`{${u}}${l}`),o.has(d)&&this.fail(`duplicate attribute: ${d}.`),o.add(d),i.uri=u,s[a]=i}this.attribList=[]}processAttribsPlain(){let{attribList:t}=this,
n=this.tag.attributes;for(let{name:r,value:s}of t)n[r]!==void 0&&this.fail(`duplicate attribute: ${r}.`),n[r]=s;this.attribList=[]}openTag(){var t;this.processAttribs();
let{tags:n}=this,r=this.tag;r.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,r),n.push(r),this.state=Ue,this.name=""}openSelfClosingTag(){
var t,n,r;this.processAttribs();let{tags:s}=this,o=this.tag;o.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,o),(n=this.closeTagHandler)===
null||n===void 0||n.call(this,o),(this.tag=(r=s[s.length-1])!==null&&r!==void 0?r:null)===null&&(this.closedRoot=!0),this.state=Ue,this.name=""}closeTag(){let{tags:t,
name:n}=this;if(this.state=Ue,this.name="",n===""){this.fail("weird empty close tag."),this.text+="</>";return}let r=this.closeTagHandler,s=t.length;for(;s-- >0;){
let o=this.tag=t.pop();if(this.topNS=o.ns,r?.(o),o.name===n)break;this.fail("unexpected close tag.")}s===0?this.closedRoot=!0:s<0&&(this.fail(`unmatched closing\
 tag: ${n}.`),this.text+=`</${n}>`)}parseEntity(t){if(t[0]!=="#"){let r=this.ENTITIES[t];return r!==void 0?r:(this.fail(this.isName(t)?"undefined entity.":"disa\
llowed character in entity name."),`&${t};`)}let n=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?n=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(n=parseInt(t.
slice(1),10)),this.isChar(n)?String.fromCodePoint(n):(this.fail("malformed character entity."),`&${t};`)}};Kr.SaxesParser=Ru});var Iy,Oy,Ty,C1,Fu,N1,P1,I1,Dy,Ey,My,O1,T1,Ry,Hr,Xs=m(()=>{"use strict";Iy="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u2\
18F",Oy="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",Ty=`[${Iy}${Oy}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${Iy}${Oy}]*`,
C1=new RegExp(`^${Ty}(?::${Ty})?$`,"u"),Fu=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,N1=e=>C1.test(e),P1=e=>!Fu.test(e),I1={"&":"&amp;","<":"&lt;",
">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},Dy=e=>I1[e]??e,Ey=e=>{if(!N1(e))throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},
My=e=>{if(!P1(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},O1=e=>My(e).replace(/[&<>'\t\n\r]/g,Dy),T1=e=>My(e).replace(/[&<>\r]/g,
Dy),Ry=(e,t,n)=>{let r=Ey(e.name),s=`${t}<${r}`;for(let[i,a]of Object.entries(e.attributes))s+=` ${Ey(i)}='${O1(a)}'`;let[o]=e.children;if(o===void 0){n.push(`${s}\
/>`);return}if(typeof o=="string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${r}>`);n.push(`${s}>${T1(o)}</${r}>`);return}n.push(
`${s}>`);for(let i of e.children){if(typeof i=="string")throw new RangeError(`text beside other children in <${r}>`);Ry(i,`${t}  `,n)}n.push(`${t}</${r}>`)},Hr=
e=>{let t=[];return Ry(e,"",t),`${t.join(`
`)}
`}});var By,Ly,E1,Bu,Xr,Fy,Zu,Zy,jy=m(()=>{"use strict";By=lw(Py(),1);Xs();Ly=64,E1=20,Bu={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/sc\
hemas/network/dnsmasq/1.0":"dnsmasq"},Xr=class extends Error{},Fy=e=>Object.hasOwn(Bu,e)?Bu[e]:void 0,Zu=class{problems=[];offsets=new Map;root;#t;#e=new By.SaxesParser(
{xmlns:!0});#n=[];#r=new Map;#o=0;constructor(t){this.#t=t;let n=this.#e;n.on("error",r=>this.#s(n.position,r.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),n.on(
"doctype",()=>{throw this.#s(Math.max(0,t.lastIndexOf("<!DOCTYPE",n.position)),"a DOCTYPE is not taken"),new Xr}),n.on("opentagstart",()=>{this.#o=Math.max(0,t.
lastIndexOf("<",n.position-1))}),n.on("opentag",r=>this.#c(r)),n.on("text",r=>this.#i(r)),n.on("cdata",r=>this.#i(r)),n.on("closetag",()=>this.#l())}read(){try{
this.#e.write(this.#t).close()}catch(t){if(!(t instanceof Xr))throw t}}#s(t,n){if(this.problems.push({offset:Math.min(t,this.#t.length),message:n}),this.problems.
length>=E1)throw new Xr}#c(t){if(this.#n.length>=Ly)throw this.#s(this.#o,`elements are nested more than ${Ly} deep`),new Xr;let n=[];for(let o of Object.values(
t.attributes)){let i=o.name==="xmlns"||o.prefix==="xmlns",a=Fy(i?o.value:o.uri);i&&a!==void 0?this.#r.set(a,o.value):i&&Object.values(Bu).includes(o.local)?this.#s(
this.#o,`the prefix ${o.local} belongs to another namespace: give this one another prefix`):n.push([!i&&a!==void 0?`${a}:${o.local}`:o.name,o.value])}let r=Fy(t.
uri),s=r===void 0?t.name:`${r}:${t.local}`;this.#n.push({name:s,attributes:n,offset:this.#o,children:[],text:"",hasProblem:!1})}#i(t){let n=this.#n.at(-1);n&&(n.
text+=t)}#l(){let t=this.#n.pop();if(!t)return;let n=/[^ \t\r\n]/.test(t.text);n&&t.children.length>0&&this.#s(t.offset,`<${t.name}> has text beside other eleme\
nts: '${t.text.trim().slice(0,40)}'`);let r=this.#n.at(-1),s=r?[]:[...this.#r].map(([i,a])=>[`xmlns:${i}`,a]),o={name:t.name,attributes:Object.fromEntries([...t.
attributes,...s]),children:n&&t.children.length===0?[t.text]:t.children};this.offsets.set(o,t.offset),r?r.children.push(o):this.root??=o}},Zy=e=>{let t=e.search(
Fu);if(t>=0)return{problems:[{offset:t,message:"a character stands here that XML cannot hold"}]};let n=new Zu(e);n.read();let{root:r,offsets:s,problems:o}=n;return r&&
o.length===0?{root:r,offsets:s}:{problems:o.length>0?o:[{offset:0,message:"there is no element"}]}}});var Uy,D1,Vy,qy=m(()=>{"use strict";Qi();vu();X();Uy=e=>({name:e.name,attribute:t=>bl(e,t),child:t=>{let n=Os(e,t);return n&&Uy(n)},text:Nr(e)}),D1=(e,t)=>e.name===
t.name&&t.tests.every(({where:n,value:r})=>{let s=qs(Uy(e),n);return s!==void 0&&Yi(s)===Yi(r)}),Vy=(e,t)=>{let n=Jg(t);if("malformed"in n)return{outcome:"malfo\
rmed",offset:n.malformed};let{steps:r,attribute:s}=n,o=0,i=0,a=(l,u)=>{i=Math.max(i,u);let d=r[u];if(!d)return s!==void 0&&bl(l,s)===void 0?l:(o+=1,s===void 0?void 0:
Fp(l,{[s]:void 0}));let f=l.children.flatMap(g=>typeof g=="string"||!D1(g,d)?[g]:a(g,u+1)??[]);return{...l,children:f}},c=a(e,0)??e;return o>0?{outcome:"removed",
root:c,count:o}:{outcome:"missing",found:i,step:r[i]?.name??`@${s}`}}});function M1(e,t){if(e.xml===void 0)return;let n=t.get(["vms",e.name,"xml"].join("/"));return n?{text:new TextDecoder().decode(n),file:e.xml}:{text:e.xml}}function R1(e,t){
let n=e.slice(0,t).split(`
`);return{line:n.length,column:(n.at(-1)??"").length+1}}function L1(e,t,n,r){let s=M1(t,n);if(!s)return e;let o={path:["vms",t.name,"xml"]},i=Zy(s.text);if("pro\
blems"in i){for(let{offset:c,message:l}of i.problems)r("xml-not-readable",o,{guest:t.name,file:s.file,...R1(s.text,c),problem:l});return e}if(i.root.name!==e.name)
return r("xml-root-not-domain",o,{root:i.root.name}),e;let a=Qg(e,i.root,"override");for(let{path:c,needs:l}of a.unidentified)r("xml-element-unidentified",o,{path:c,
needs:l});return a.merged}function Ky(e,t,n,r){let s=L1(e,t,n,r);for(let[o,i]of t.xmlRemove.entries()){let a={path:["vms",t.name,"xmlRemove",o]},c=Vy(s,i);c.outcome===
"removed"?s=c.root:c.outcome==="missing"?r("xml-remove-missing",a,{path:i,step:c.step}):r("xml-remove-malformed",a,{path:i,offset:c.offset})}return s}var Gy=m(()=>{
"use strict";wu();jy();qy()});import{createHash as F1}from"node:crypto";function la(e,t){let n=h(`vfioc:${e.name}`,{"xmlns:vfioc":B1(e.name),hash:t}),r=Is(e,"metadata")[0],s=e.children.filter(
c=>c!==r),o=s.findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),i=o===-1?s.length:o,a=r?Is(r):[];return{...e,children:[...s.
slice(0,i),h("metadata",{},...a,n),...s.slice(i)]}}var B1,ca,ju=m(()=>{"use strict";Xs();X();B1=e=>`urn:vfioc:${e}:1`,ca=e=>F1("sha256").update(Hr(e)).digest("h\
ex")});var fe,Z1,j1,Ws,Uu=m(()=>{"use strict";fe="boot alias rom acpi address",Z1={domain:`name uuid genid title description metadata maxMemory memory currentMemory bl\
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
    transient serial wwn vendor product encryption ${fe}`,controller:`driver model target master ${fe}`,filesystem:`driver binary source target readonly space_h\
ard_limit space_soft_limit ${fe}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward model
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${fe}`,serial:`source protocol log target ${fe}`,parallel:`source protocol log target ${fe}`,
console:`source protocol log target ${fe}`,channel:`source protocol log target ${fe}`,input:`driver source ${fe}`,tpm:`backend ${fe}`,graphics:"listen channel i\
mage jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${fe}`,audio:"input output",video:`driver model ${fe}`,hostdev:`\
driver source teaming readonly shareable ${fe}`,redirdev:`source protocol ${fe}`,memballoon:`stats driver ${fe}`,rng:`rate backend driver ${fe}`,shmem:`model si\
ze server msi ${fe}`,memory:`source target ${fe}`,vsock:`cid driver ${fe}`,watchdog:fe,panic:fe,iommu:`driver ${fe}`,"qemu:commandline":"qemu:arg qemu:env","qem\
u:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},j1=new Map(Object.
entries(Z1).map(([e,t])=>[e,new Map(t.split(/\s+/).map((n,r)=>[n,r]))])),Ws=e=>{if(e.name==="metadata")return e;let t=e.children.map(s=>typeof s=="string"?s:Ws(
s)),n=j1.get(e.name);if(!n)return{...e,children:t};let r=s=>(typeof s=="string"?void 0:n.get(s.name))??n.size;return{...e,children:t.toSorted((s,o)=>r(s)-r(o))}}});var tn,nn,Js,Hy,Xy,Wy,U1,ua,Vu,qu,Jy,Yy,Qy,eb,tb=m(()=>{"use strict";tn=(e,t=0)=>({bus:0,slot:e,function:t}),nn=e=>({bus:e,slot:0,function:0}),Js=(e,t)=>Array.from(
{length:e},(n,r)=>t(r)),Hy={hostdev:Js(12,e=>nn(1+e)),usb:Js(3,e=>nn(13+e)),serial:[nn(16)],scsi:Js(2,e=>nn(17+e)),rng:[nn(19)],balloon:[nn(20)],input:Js(3,e=>nn(
21+e)),vsock:[nn(24)],video:[tn(1),tn(24)],shmem:Js(8,e=>tn(16+e)),watchdog:[tn(25)],sound:[tn(27),tn(26)],iommu:[tn(30)],sata:[tn(31,2)]},Xy=(e,t)=>Hy[e]?.[t],
Wy=e=>Hy[e]!==void 0,U1=25,ua=40,Vu=e=>nn(U1+e%ua),qu=3,Jy=15,Yy=(Jy-qu+1)*8,Qy=e=>tn(qu+Math.floor((e-1)/8),(e-1)%8),eb=e=>e===0||e===31||e>=qu&&e<=Jy});var nb,V1,Wr,Ku,rb,q1,K1,G1,sb,ob=m(()=>{"use strict";Wt();tb();Dr();X();nb=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdo\
g","balloon","input","sata","shmem","vsock","iommu"],V1=(e,t)=>nb.indexOf(e.class)-nb.indexOf(t.class)||(e.key<t.key?-1:e.key>t.key?1:0),Wr=e=>`${e.bus}:${e.slot}`,
Ku=class{#t=new Map;holder(t,n){let r=this.#t.get(Wr(t));for(let s=t.function;r&&s<t.function+n;s+=1)if(r.has(s))return r.get(s)}tenant(t){return this.#t.get(Wr(
t))?.values().next().value}take(t,n,r){let s=this.#t.get(Wr(t))??new Map;this.#t.set(Wr(t),s);for(let o=t.function;o<t.function+n;o+=1)s.set(o,r)}has(t,n){return this.#t.
get(Wr(t))?.has(n)??!1}isShared(t){return(this.#t.get(Wr(t))?.size??0)>1}},rb=(e,t,n)=>{let r={type:"pci",...Ai({domain:0,...t})},s=e.children.filter(o=>typeof o==
"string"||o.name!=="address");return Bp(e,...s,h("address",{...r,multifunction:n?"on":void 0}))},q1=(e,t,n)=>t.domain!==0?"domain":t.function+e.functions.length>
8?"functions":n==="pc"?t.bus===0&&t.slot<2?"reserved":void 0:t.bus===0?eb(t.slot)?"reserved":void 0:t.bus>Yy?"bus":t.slot===0?void 0:"slot",K1=e=>{let t=Qy(e),n=`\
0x${(t.slot<<3|t.function).toString(16)}`;return rb(h("controller",{type:"pci",index:e,model:"pcie-root-port"},h("target",{chassis:e,port:n})),t,t.function===0)},
G1=e=>{let t=0;for(let r of e)t=Math.max(t,r.bus);let n=Array.from({length:t},(r,s)=>K1(s+1));return[h("controller",{type:"pci",index:0,model:"pcie-root"}),...n]},
sb=(e,t="q35")=>{let n=new Ku,r=new Map,s=[],o=[],i=(u,d)=>{n.take(d,u.functions.length,{class:u.class,key:u.key}),r.set(u,d)},a=[...e].sort(V1);for(let u of a){
let{fixed:d}=u;if(!d)continue;let f={class:u.class,key:u.key},g=q1(u,d,t),b=n.holder(d,u.functions.length);g?o.push({...f,reason:g,address:d}):b?o.push({...f,reason:"\
taken",address:d,by:b}):i(u,{bus:d.bus,slot:d.slot,function:d.function})}for(let[u,d]of[...r])n.has(d,0)||!u.fixed||(o.push({class:u.class,key:u.key,reason:"no-\
function-0",address:u.fixed}),r.delete(u));let c=(u,d)=>{let f=xn(ua,u.class,u.key),g=d??Vu(f),b=n.tenant(g);if(!b){i(u,g);return}for(let x=d?0:1;x<ua;x+=1){let k=Vu(
f+x);if(!n.tenant(k)){s.push({class:u.class,key:u.key,with:b,place:k}),i(u,k);return}}o.push({class:u.class,key:u.key,reason:"full"})};if(t==="q35"){let u=a.filter(
f=>!f.fixed),d=f=>{let g=f.index??(f.class==="hostdev"?void 0:0);return g===void 0||!Wy(f.class)?void 0:Xy(f.class,g)};for(let f of u){let g=d(f);g&&c(f,g)}for(let f of u)
d(f)||c(f,void 0)}return{devices:e.flatMap(u=>{let d=r.get(u);return d?u.functions.map((f,g)=>{let b={...d,function:d.function+g};return rb(f,b,b.function===0&&
n.isShared(b))}):t==="pc"&&!u.fixed?u.functions:[]}),controllers:t==="q35"?G1(r.values()):[],places:[...r].map(([u,d])=>({class:u.class,key:u.key,place:d})),collisions:s,
refused:o}}});function H1(e,t){let n=t.filter(a=>"at"in a),{merged:r,clashes:s,unidentified:o}=ey(h("domain",{type:e.type}),n),[i]=[...s,...o];if(i)throw new Error(`two featu\
res do not agree: ${JSON.stringify(i)}`);return r}function ib(e,t,n,r){let s=r.reporter(Wi),o=["vms",e.name],i=t.flatMap(d=>"pci"in d?[{...d.pci,functions:d.functions}]:
[]),a=sb(i,Rt(e)?"pc":"q35");for(let{key:d,with:f}of a.collisions)s("guest-slot-shared",{path:o,on:"key"},{guest:e.name,device:d,other:f.key});for(let d of a.refused)
s("guest-address-refused",{path:o,on:"key"},{guest:e.name,device:d.key,reason:X1[d.reason]});let c=W1(H1(e,t),[...a.controllers,...a.devices]);c=Ws(Ky(c,e,n,s));
let l=Os(c,"uuid"),u=ca(c);return{text:Hr(la(c,u)),uuid:l?Nr(l):"",hash:u}}function W1(e,t){let n=Os(e,"devices")??h("devices"),r=e.children.filter(s=>s!==n);return{
...e,children:[...r,{...n,children:[...n.children,...t]}]}}var X1,ab=m(()=>{"use strict";B();bu();Gy();ju();wu();Uu();ob();Xs();X();X1={domain:"a guest has the \
PCI domain 0000 only",reserved:"the slot is the chipset's or a root port's",bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 on\
ly",functions:"its functions do not fit in one slot from there on",taken:"another device stands there","no-function-0":"no device is function 0 of that slot, an\
d a guest does not look for others without it",full:"the guest has no place left"}});function cb({xml:e}){let t=Ws(e),n=ca(t);return{text:Hr(la(t,n)),hash:n}}var lb=m(()=>{"use strict";ju();Uu();Xs()});function Gu(e){if(e.includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\'\
'")}'`}var da,Hu=m(()=>{"use strict";da=e=>e.map(Gu).join(" ")});function Yn(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no word of modprobe.d`);return e}function ub(e){switch(e.command){case"o\
ptions":return`options ${Yn(e.module)} ${Yn(e.option)}=${Yn(e.value)}`;case"softdep":return`softdep ${Yn(e.module)} pre: ${Yn(e.pre)}`;case"blacklist":return`bl\
acklist ${Yn(e.module)}`;case"install":return`install ${Yn(e.module)} ${da(e.run.map(t=>t.includes(`
`)?J1(t):t))}`}}var J1,db=m(()=>{"use strict";Hu();J1=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ")});function fb(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function Y1(e){return typeof e=="string"?fb(e):typeof e==
"number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(fb).join(", ")} ]`}var mb,pb=m(()=>{"use strict";mb=(e,t)=>`${e} = ${Y1(t)}`});function hb(e){return e.map(({key:t,operator:n,value:r,glob:s=!1})=>{let o=n==="=="||n==="!=";if(/[\u0000-\u001f\u007f]/.test(r)||!o&&r.includes("\\"))throw new RangeError(
`a udev rule cannot hold '${r}'`);let i=s?r:o?Q1(r):ez(r);return`${t}${n}"${i.replaceAll('"','\\"')}"`}).join(", ")}var Q1,ez,gb=m(()=>{"use strict";Q1=e=>e.replace(
/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),ez=e=>e.replace(/[$%]/g,"$&$&")});var bb,yb=m(()=>{bb=`#!/usr/bin/env bash
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
`});var wb,vb=m(()=>{wb=`# shellcheck shell=bash disable=SC2154
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
`});var kb,xb=m(()=>{kb=`# shellcheck shell=bash
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
`});var _b,$b=m(()=>{_b=`# shellcheck shell=bash disable=SC2154
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
`});var Ab,Sb=m(()=>{Ab=`# shellcheck shell=bash
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
`});var Cb,zb=m(()=>{Cb=`# shellcheck shell=bash disable=SC2154
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
`});var Pb,Nb=m(()=>{Pb=`# shellcheck shell=bash disable=SC2154
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
`});var Ob,Ib=m(()=>{Ob=`# shellcheck shell=bash disable=SC2154
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
`});var Eb,Tb=m(()=>{Eb=`# shellcheck shell=bash disable=SC2154
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
`});var Mb,Db=m(()=>{Mb=`# shellcheck shell=bash disable=SC2154
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
`});function mz(e){return["steps_of() {","  case $1 in",...[...new Set(e.map(r=>r.vm))].sort().flatMap(r=>[`  ${Gu(r)})`,...e.filter(s=>s.vm===r).sort((s,o)=>s.order-
o.order).map(s=>`    step ${da([s.step,...s.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function pz(e){return[...[...new Set(e.map(n=>n.step))].sort().map(fz),mz(e),bb.replace(/^#!.*\n/,"")].join(`
`)}function Lb(e){let t=yt(T("pkgs","writeShellApplication"),de({name:N("vfioc-hook"),runtimeInputs:te(dz),checkPhase:N(""),text:N(pz(e))}));return{path:["virtu\
alisation","libvirtd","hooks","qemu","vfioc"],value:yt(T("lib","getExe"),t)}}var Rb,dz,fz,Fb=m(()=>{"use strict";yb();vb();xb();$b();Sb();zb();Nb();Ib();Tb();Db();
Hu();Be();Rb={"claim-devices":wb,"end-sessions":kb,"restart-units":_b,"shared-memory":Ab,"stop-units":Cb,"unbind-consoles":Pb,"unbind-framebuffer":Ob,"unload-dr\
ivers":Eb,"wait-device-free":Mb},dz=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>T("pkgs",e)),T("config","systemd","package"),T("pkgs",
"util-linux")],fz=e=>{let t=Object.hasOwn(Rb,e)?Rb[e]:void 0;if(t===void 0)throw new Error(`no file of assets/hooks is the step ${e}`);return t}});var hz,Bb,Zb=m(()=>{"use strict";hz=[["assertions"],["boot"],["environment"],["hardware"],["networking"],["programs"],["security"],["services"],["specialisation"],
["system"],["systemd"],["users"],["virtualisation","libvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],Bb=e=>hz.some(t=>t.every((n,r)=>e[r]===n))});function Wu(e){let[t,n]=Xu[e];return[n==="left"?t:t+1,n==="right"?t:t+1]}function Ys(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"\
binary":return Xu[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?Yu(e.value)?oe.subtraction:oe.negative:oe.argument;case"file":
return oe.argument;case"apply":return e.arguments.length===0?Ys(e.function):oe.function;case"select":return e.path.length===0?Ys(e.of):e.or===void 0?oe.selected:
13;default:return 16}}var Xu,oe,Ju,Yu,jb=m(()=>{"use strict";Xu={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],
"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},oe={anything:0,notOperand:7,subtraction:8,hasOperand:11,
negative:11,function:12,argument:14,selected:15};Ju=e=>Xu[e][1];Yu=e=>e===-(2n**63n)});function Qu(e){if(e.includes("\0"))throw new RangeError(`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(
`text holds a lone surrogate: ${JSON.stringify(e)}`)}function Qn(e){if(!Vb.test(e)||Ub.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(
e)}`);return e}function ed(e){return Vb.test(e)&&!Ub.has(e)?e:td([{text:e}])}function er(e){if(e.length===0)throw new RangeError("an attribute path needs a name");
return e.map(ed).join(".")}function td(e){return`"${e.map((n,r)=>{if("hole"in n)return`\${${n.hole}}`;Qu(n.text);let s=r+1<e.length;return n.text.replace(s?/[\\"\n\r\t]|\$(?=\{)|\$$/g:
/[\\"\n\r\t]|\$(?=\{)/g,yz)}).join("")}"`}function fa(e){if(!e.some(n=>typeof n=="string"&&n.includes(`
`)))return!1;let t=e.map(n=>typeof n=="string"?n:"x").join("").split(`
`);return!t.some(n=>n.includes("\r"))&&t.some(n=>/^[^ ]/.test(n))&&!/^ +$/.test(t.at(-1)??"")}function bz(e,t){return e.replace(/'+|\$/g,(n,r)=>{let s=e.slice(r+
n.length,r+n.length+2);if(n==="$")return s.startsWith("{")||s===""&&t==="hole"?"''$":"$";let o="'''".repeat(Math.floor(n.length/2));if(n.length%2===0)return o;let i=s===
"${"||s==="$"&&t==="hole"&&r+n.length+1===e.length;return`${o}${i||s===""&&t==="end"?"''\\'":"'"}`})}function qb(e,t){let r=e.map((i,a)=>"hole"in i?`\${${i.hole}\
}`:(Qu(i.text),bz(i.text,a+1<e.length?"hole":"end"))).join("").split(`
`),s=r.at(-1)===""?" ".repeat(t):"",o=" ".repeat(t+2);return`''
${r.map(i=>i===""?"":o+i).join(`
`)}${s}''`}function Kb(e,t){return Qu(e),e.split(/\r\n|[\r\n]/).flatMap(n=>{let r=n.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),s=`# ${/^ */.exec(r)?.[0]??""}`,
o=[],i="";for(let a of r.split(" ").filter(c=>c!==""))i!==""&&s.length+i.length+1+a.length>t?(o.push(s+i),i=a):i=i===""?a:`${i} ${a}`;return[...o,(s+i).trimEnd()]})}
var Ub,Vb,gz,yz,Gb=m(()=>{"use strict";Ub=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),Vb=/^[A-Za-z_][A-Za-z0-9_'-]*$/;gz={"\\":"\
\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},yz=e=>gz[e]??e});function Yr(e){return`${Pn(e,0,0)}
`}function Jb(e){let t=[];for(let n of e){let r=t.at(-1);typeof n!="string"?t.push({hole:De(n)}):r!==void 0&&"text"in r?t[t.length-1]={text:r.text+n}:n!==""&&t.
push({text:n})}return t}function vz(e){if(Yu(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix integers have 64 bits: ${e}`);return String(
e)}function Yb(e){return typeof e=="string"?Qn(e):`{ ${Qb(e).join(", ")} }`}function Qb({names:e,open:t}){if(new Set(e).size!==e.length)throw new RangeError(`a \
function takes one name twice: ${e}`);return[...e.map(Qn),...t?["..."]:[]]}function ev(e){let t=e.flatMap(r=>r.kind==="inherit"?r.names:[r.name]),n=new Set;for(let r of t){
if(n.has(r))throw new RangeError(`an attribute is given twice: ${JSON.stringify(r)}`);n.add(r)}}function rd(e,t){return`inherit${e===void 0?"":` (${De(e)})`}${t.
map(r=>` ${tv(e,r)}`).join("")};`}function xt(e,t){let n=De(e);return Ys(sd(e))<t?`(${n})`:n}function De(e){switch(e.kind){case"string":return td(Jb(e.parts));case"\
int":return vz(e.value);case"constant":return e.name;case"identifier":return Qn(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>xt(t,oe.
argument)),"]"].join(" ");case"attrs":return["{",...Xb(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return De(e.of);let t=`${xt(e.of,oe.selected)}\
.${er(e.path)}`;return e.or===void 0?t:`${t} or ${xt(e.or,oe.argument)}`}case"has":return`${xt(e.of,oe.hasOperand)} ? ${er(e.path)}`;case"apply":return[...[xt(e.
function,od(e.function))],...e.arguments.map(n=>xt(n,oe.argument))].join(" ");case"lambda":return`${Yb(e.parameter)}: ${De(e.body)}`;case"let":return["let",...Xb(
e.bindings),"in",De(e.body)].join(" ");case"if":return`if ${De(e.condition)} then ${De(e.consequent)} else ${De(e.alternative)}`;case"binary":{let[t,n]=Wu(e.operator);
return`${xt(e.left,t)} ${e.operator} ${xt(e.right,n)}`}case"not":return`!${xt(e.operand,oe.notOperand)}`;case"comment":return De(e.node)}}function Xb(e){return ev(
e),e.map(t=>{if(t.kind==="inherit")return rd(t.from,t.names);let{path:n,value:r}=ov(t.name,t.value);return`${er(n)} = ${De(r)};`})}function we(e){switch(e.kind){case"\
string":return!fa(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(we);case"attrs":return e.
bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||we(t.value));case"select":return we(e.of)&&(e.or===void 0||we(e.or));case"has":return we(e.of);case"\
apply":return we(e.function)&&e.arguments.every(we);case"lambda":return nv(e.parameter)&&we(e.body);case"if":return we(e.condition)&&we(e.consequent)&&we(e.alternative);case"\
binary":return we(e.left)&&we(e.right);case"not":return we(e.operand);case"let":case"comment":return!1}}function Pn(e,t,n,r=0){if(we(e)){let s=De(e);if(n+s.length+
r<=Qs)return s}return Jr(e,t,n)}function jt(e,t,n,r,s=0){if(Ys(e)>=t)return Pn(e,n,r,s);if(we(e)){let o=`(${De(e)})`;if(r+o.length+s<=Qs)return o}return eo(e,r+
1)?`(${Jr(e,n,r+1)})`:`(
${nt(n+2)}${Pn(e,n+2,n+2)}
${nt(n)})`}function eo(e,t){switch(e.kind){case"string":return fa(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&eo(e.body,t+e.parameter.length+2);case"apply":return rv(e,t)!==void 0;default:return!1}}function rv(e,t){let n=e.arguments.
at(-1),r=e.arguments.slice(0,-1);if(n===void 0||!we(e.function)||!r.every(we))return;let o=[...[xt(e.function,od(e.function))],...r.map(i=>xt(i,oe.argument)),""].
join(" ");return t+o.length<Qs&&eo(n,t+o.length)?o:void 0}function Jr(e,t,n){let r=nt(t+2),s=nt(t);switch(e.kind){case"string":return fa(e.parts)?qb(Jb(e.parts),
t):De(e);case"list":{let o=e.items.map(i=>r+nd(i,t+2,oe.argument));return o.length===0?"[ ]":`[
${o.join(`
`)}
${s}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${Wb(e.bindings,t+2)}
${s}}`;case"select":{if(e.path.length===0)return Jr(e.of,t,n);let o=`${jt(e.of,oe.selected,t,n)}.${er(e.path)}`;return e.or===void 0?o:`${o}
${r}or ${jt(e.or,oe.argument,t+2,t+5)}`}case"has":return`${jt(e.of,oe.hasOperand,t,n)} ? ${er(e.path)}`;case"apply":{let o=rv(e,n),i=e.arguments.at(-1);if(o!==void 0&&
i!==void 0)return o+jt(i,oe.argument,t,n+o.length);let a=jt(e.function,od(e.function),t,n),c=e.arguments.map(l=>r+nd(l,t+2,oe.argument));return[a,...c].join(`
`)}case"lambda":return wz(e,t,n);case"let":return`let
${Wb(e.bindings,t+2)}
${s}in
${s}${Pn(e.body,t,t)}`;case"if":{let o=jt(e.condition,oe.anything,t,n+3,5),i=Pn(e.consequent,t+2,t+2),a=`if ${o} then
${r}${i}
${s}else`;return e.alternative.kind==="if"?`${a} ${Jr(e.alternative,t,t+5)}`:`${a}
${r}${Pn(e.alternative,t+2,t+2)}`}case"binary":return kz(e,t,n);case"not":return`!${jt(e.operand,oe.notOperand,t,n+1)}`;case"comment":return nd(e,t,oe.anything);default:
return De(e)}}function nd(e,t,n){let r=[],s=e;for(;s.kind==="comment";s=s.node)r.push(...sv(s.text,t));return[...r,jt(s,n,t,t)].join(`
${nt(t)}`)}function wz(e,t,n){let{parameter:r,body:s}=e;if(typeof r=="string"){let i=`${Qn(r)}: `;if(eo(s,n+i.length))return i+Jr(s,t,n+i.length)}return`${nv(r)?
Yb(r):xz(r,t)}:
${nt(t)}${Pn(s,t,t)}`}function xz(e,t){return typeof e=="string"?Qn(e):`{
${Qb(e).map(r=>`${nt(t+2)}${r}${r==="..."?"":","}`).join(`
`)}
${nt(t)}}`}function kz(e,t,n){let{operator:r}=e,[s,o]=Wu(r),i=[],a=(l,u)=>{if(!u||l.kind!=="binary"||l.operator!==r){i.push(l);return}a(l.left,Ju(r)==="left"),a(
l.right,Ju(r)==="right")};a(e,!0);let c=Math.max(s,o);return i.map((l,u)=>u===0?jt(l,c,t,n):`${r} ${jt(l,c,t,t+r.length+1)}`).join(`
${nt(t)}`)}function ov(e,t){let n=[e],r=[];for(let s=t;;){if(s.kind==="comment"){r.push(s.text),s=s.node;continue}let o=s.kind==="attrs"&&s.bindings.length===1?
s.bindings[0]:void 0;if(o?.kind!=="assignment")return{path:n,value:s,comments:r};n.push(o.name),s=o.value}}function Wb(e,t){ev(e);let n=e.map(r=>({hasComment:r.
kind==="assignment"&&r.value.kind==="comment",text:nt(t)+$z(r,t)}));return n.map(({hasComment:r,text:s},o)=>{let i=n[o-1];if(i===void 0)return s;let a=t===2&&(s.
includes(`
`)||i.text.includes(`
`));return r||a?`
${s}`:s}).join(`
`)}function $z(e,t){if(e.kind==="inherit")return Sz(e.from,e.names,t);let{path:n,value:r,comments:s}=ov(e.name,e.value),o=`${er(n)} =`;return[...s.flatMap(a=>sv(
a,t)),`${o}${_z(r,t,t+o.length+1)};`].join(`
${nt(t)}`)}function _z(e,t,n){let r=we(e)?De(e):void 0;return r!==void 0&&n+r.length+1<=Qs?` ${r}`:eo(e,n)?` ${Jr(e,t,n)}`:`
${nt(t+2)}${Pn(e,t+2,t+2,1)}`}function Sz(e,t,n){let r=rd(e,t);if(n+r.length<=Qs)return r;let s=rd(e,[]).slice(0,-1),o=`
${nt(n+2)}`;return`${s}${t.map(i=>o+tv(e,i)).join("")}${o};`}var Qs,Hb,nt,tv,sd,od,nv,sv,id=m(()=>{"use strict";jb();Gb();Qs=100,Hb=80;nt=e=>" ".repeat(e);tv=(e,t)=>e===
void 0?Qn(t):ed(t);sd=e=>e.kind==="comment"?sd(e.node):e;od=e=>sd(e).kind==="select"?oe.argument:oe.function;nv=e=>typeof e=="string"||e.names.length<=2;sv=(e,t)=>Kb(
e,Math.max(Hb-t,Hb/2))});function Az(e,t,n){let[r,s]=[ma(t),ma(n)];if(r.kind==="list"&&s.kind==="list"){let o=new Set,i=[...r.items,...s.items].filter(a=>{let c=Yr(ma(a));return!o.has(c)&&
o.add(c)});return te(i)}if(Yr(r)===Yr(s))return t;throw new Error(`two features define the option ${e.join(".")}`)}function iv(e,t){if(e.value&&e.below.size>0)throw new Error(
`${t.join(".")} is both an option and a set of options`);if(e.value)return e.value;let n=[...e.below.keys()].sort();return de(n.map(r=>{let s=e.below.get(r);return[
r,s?iv(s,[...t,r]):de([])]}))}var ma,pa,av=m(()=>{"use strict";Zb();id();Be();ma=e=>e.kind==="comment"?ma(e.node):e;pa=class{#t={below:new Map};set(t,n){if(!Bb(
t))throw new Error(`${t.join(".")} is below none of the prefixes of nix/prefixes.ts`);let r=this.#t;for(let s of t){let o=r.below.get(s)??{below:new Map};r.below.
set(s,o),r=o}r.value=r.value?Az(t,r.value,n):n}expression(){return iv(this.#t,[])}}});function zz(e,t){let n=new Set,r=[];for(let{name:s,value:o,comment:i}of e){let a=o===void 0?s:`${s}=${o}`;n.has(a)||(n.add(a),r.push(i?$i(i,N(a)):N(a)))}r.length>
0&&t.set(["boot","kernelParams"],te(r))}function Cz(e,t){let n={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(let r of["initrd","b\
oot"]){let s=Qr(e.filter(o=>o.stage===r).map(o=>o.name));s.length>0&&t.set(n[r],cv(s))}}function Nz(e,t){let n=new Map;for(let{line:o}of e){if(o.command!=="opti\
ons")continue;let i=`${o.module} ${o.option}`;if((n.get(i)??o.value)!==o.value)throw new Error(`two values of the module option ${i}`);n.set(i,o.value)}let r=o=>[
"options","softdep","install","blacklist"].indexOf(o.command),s=e.map(o=>o.line).sort((o,i)=>r(o)-r(i));s.length>0&&t.set(["boot","extraModprobeConfig"],ad(Qr(s.
map(ub))))}function Pz(e,t){let n={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","extraRules"]};for(let r of["initrd","boot"]){let s=Qr(
e.filter(o=>o.stage===r).map(o=>hb(o.rule)));s.length>0&&t.set(n[r],ad(s))}}function Iz(e,t){for(let{path:n,type:r,mode:s,user:o,group:i,argument:a}of e){let c=Object.
entries({mode:s,user:o,group:i,argument:a}).flatMap(([l,u])=>u===void 0?[]:[[l,N(u)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",n,r],de(c))}}function Oz(e,t){
for(let n of Qr(e.map(r=>r.user)).sort()){let r=Qr(e.filter(s=>s.user===n).map(s=>s.group)).sort();t.set(["users","users",n,"extraGroups"],cv(r))}}function Tz(e,t){
let n=new Map;for(let{interface:r,protocol:s,port:o}of e){let a=["networking","firewall","interfaces",r,s==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=n.get(a.
join("/"))??{path:a,ports:new Set};c.ports.add(o),n.set(a.join("/"),c)}for(let{path:r,ports:s}of n.values())t.set(r,te([...s].sort((o,i)=>o-i).map(Vn)))}function Ez(e,t){
if(e.length===0)return;let n=new Map([["namespaces",[]]]);for(let{key:s,value:o}of e){let i=n.get(s);if(Array.isArray(i)&&Array.isArray(o))n.set(s,Qr([...i,...o]));else{
if(i!==void 0&&i!==o)throw new Error(`two values of ${s} in qemu.conf`);n.set(s,o)}}let r=[...n].map(([s,o])=>mb(s,o));t.set(["virtualisation","libvirtd","qemu",
"verbatimConfig"],ad(r))}function Dz(e,t){let n=new Map(e.map(s=>[s.path.join("."),s.path])),r=[...n.keys()].sort().map(s=>T("pkgs",...n.get(s)??[]));r.length>0&&
t.set(["environment","systemPackages"],te(r))}function Mz(e,t){let n=e.map(({that:r,message:s})=>de({assertion:r,message:N(s)}));n.length>0&&t.set(["assertions"],
te(n))}function lv(e){let t=new pa;zz(lt(e,"kernelParam"),t),Cz(lt(e,"module"),t),Nz(lt(e,"modprobe"),t),Pz(lt(e,"udev"),t),Iz(lt(e,"tmpfile"),t),Oz(lt(e,"membe\
r"),t),Tz(lt(e,"port"),t),Ez(lt(e,"qemuConf"),t),Dz(lt(e,"package"),t),Mz(lt(e,"assertion"),t);let n=lt(e,"hook");if(n.length>0){let{path:s,value:o}=Lb(n);t.set(
s,o)}for(let{path:s,value:o,comment:i}of lt(e,"option"))t.set(s,i?$i(i,o):o);return Yr($i(Rz,qp({names:["config","lib","pkgs"],open:!0},t.expression())))}var lt,
Qr,cv,ad,Rz,uv=m(()=>{"use strict";db();pb();gb();Fb();av();id();Be();lt=(e,t)=>e.filter(n=>n.kind===t),Qr=e=>[...new Set(e)],cv=e=>te([...e].map(N)),ad=e=>N(e.
map(t=>`${t}
`).join(""));Rz=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To change it, chang\
e the spec and compile again."].join(`
`)});import{createHash as Lz}from"node:crypto";function dv(e,t){let{spec:n}=e,r=new Map,s={},o={};for(let l of $(n)){let{text:u,uuid:d,hash:f}=ib(l,Zz(l,e),e.attachments,
t);r.set(`domains/${l.name}.xml`,u),s[l.name]={uuid:d,hash:f}}for(let l of jz(n)){let{text:u,hash:d}=cb(l);r.set(`networks/${l.name}.xml`,u),o[l.name]={hash:d}}
let i=Bz(e),a=new Map([["module.nix",lv(i)],...r]);for(let l of i){let u=l.kind==="file"?e.attachments.get(l.from.join("/")):void 0;l.kind==="file"&&u&&a.set(l.
to,u)}let c={version:Fz,vfioc:ir,host:n.host.name,inputs:e.read,files:Object.fromEntries([...a].map(([l,u])=>[l,Uz(u)])),domains:s,networks:o};return a.set("man\
ifest.json",`${JSON.stringify(c,null,2)}
`),a}var Fz,cd,Bz,Zz,jz,Uz,fv=m(()=>{"use strict";Vs();ab();lb();uv();B();fo();Fz=1,cd=Qt,Bz=({spec:e,facts:t})=>cd.flatMap(n=>[...n.host?.(e,t)??[]]),Zz=(e,{spec:t,
facts:n})=>cd.flatMap(r=>[...r.domain?.(e,t,n)??[]]),jz=e=>cd.flatMap(t=>[...t.networks?.(e)??[]]),Uz=e=>Lz("sha256").update(e).digest("hex")});var Vz,mv,pv=m(()=>{"use strict";D();Wt();Vz=yl({address:Or,id:zi,driver:w(Tt()),iommuGroup:w(ee()),bootVga:w(jn())}),mv=yl({version:Cr(1),pci:U(Vz)})});function gv(e){return e.length===0?hv:ld(e)}function ld(e){let t=e.at(-1)??hv;if(t.kind==="scalar")return t;if(t.kind==="list")return{...t,items:t.items.map(s=>ld(
[s]))};let n=new Map;for(let s of e.slice(e.findLastIndex(({kind:o})=>o!=="map")+1))if(s.kind==="map")for(let[o,{key:i,value:a}]of s.entries){let c=n.get(o);a.kind===
"scalar"&&a.value===null?n.delete(o):c?(c.key=i,c.values.push(a)):n.set(o,{key:i,values:[a]})}let r=new Map;for(let[s,{key:o,values:i}]of n)r.set(s,{key:o,value:ld(
i)});return{kind:"map",entries:r,span:t.span}}var hv,yv=m(()=>{"use strict";hv={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}}});function vv(e){let t=qz.find(([o])=>o.test(e));if(t)return{problem:t[1],remedy:t[2]};let n=/^Plain value cannot start with (.*)$/s.exec(e)?.[1];if(n!==void 0)return{
problem:`a text without quotes cannot begin with ${n}`,remedy:"put the text in quotes"};let r="correct the text at this place or just before it",s=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.
exec(e)?.[1];return s!==void 0?{problem:`${Object.hasOwn(bv,s)?bv[s]:s} is not expected here`,remedy:r}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:r}}
var bv,qz,wv=m(()=>{"use strict";bv={alias:"an alias",anchor:"an anchor",comma:"a comma","block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-e\
nd":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map\
-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a text","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",
tag:"a tag"},qz=[[/^Missing closing/,"a text in quotes is not closed",'write the closing quote; inside single quotes a quote is written twice, inside double quo\
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
"a backslash in double quotes begins no known escape","write \\\\ for a backslash, or use single quotes"]]});function Kz(e){let t=new Map;return{report:(n,r,...s)=>{let o=(t.get(n)??0)+1;t.set(n,o),o<=ga&&e(n,r,...s)},failed:()=>t.size>0}}function ud(e,t,n,r){let s=l=>r===
void 0?{name:t,text:l}:{name:t,text:l,options:r};if(e.length>Ut)return n("file-too-large",{file:t},{limit:Ut}),{source:s("")};let o=Gz(e);if(typeof o!="string")
return n("file-not-utf8",{file:t},o),{source:s("")};let i=s(o),a=Kz(n),c=Hz(i,a.report);return c&&!a.failed()?{source:i,tree:c}:{source:i}}function Gz(e){let t=o=>{
try{return new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(0,o),{stream:o<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);
let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;t(o)?n=o:r=o-1}let s=1;for(let o of e.subarray(0,n))o===10&&(s+=1);return{byte:n+1,line:s}}function Hz(e,t){let n=(l,u)=>{
let d=Math.max(0,Math.min(l,e.text.length));return{source:e,start:d,end:Math.max(d,Math.min(u,e.text.length))}};if(Xz(e.text,n,t))return;let r=[],s=new Map,o=Jz(
e.text,n,r,s,t);if(!o)return;let i=tC(o,r,s,e.text.length);if(nC(r,n,t),r.length>0)return;let a=i?.contents;if(!a||F(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===
void 0)return{kind:"map",entries:new Map,span:n(0,0)};let c=new ei(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind===
"list"?"a list":"a single value"})}function Xz(e,t,n){let r=0;for(let s of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/g)){let o=`U+${s[0].charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0")}`;if(n("control-character",{span:t(s.index,s.index+1)},{character:o}),r+=1,r===ga)break}return r>0}function Jz(e,t,n,r,s){let o=new xr,
i=[],a=0,c=!1,l=u=>{if(u.type==="error")n.push({code:"UNEXPECTED_TOKEN",message:u.message,start:u.offset,end:u.offset+u.source.length});else if(u.type==="direct\
ive"&&!/^%YAML[ \t]+1\.2$/.test(u.source)){let d={span:t(u.offset,u.offset+u.source.length)};s("yaml-directive",d,{directive:qt(u.source)})}else u.type==="docum\
ent"?(a+=1,a===1?i.push(u):s("several-documents",{span:t(u.offset,u.offset+3)})):i.push(u)};for(let u of new Fn().lex(e)){let d=o.offset;for(let g of o.next(u))
l(g);!c&&u.startsWith("!")&&!Wz.has(u)&&s("unknown-tag",{span:t(d,d+u.length)},{tag:qt(u)}),!c&&/^["']/.test(u)&&(u.length===1||!u.endsWith(u.charAt(0)))&&r.set(
d+u.length,d),c=u==="";let f=Qz(o.stack);if(f){s("too-deeply-nested",{span:t(f.offset,f.offset+1)});return}if(a>1||n.length>=ga)return i}for(let u of o.end())l(
u);return i}function Qz(e){return e.length>$t?e.filter(Yz)[$t]:void 0}function eC(e){return typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.
source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function tC(e,t,n,r){let s=new vr({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"silent",version:"1.2"}),o=0;
Object.assign(s,{onError:(c,l,u,d)=>{if(d||l==="TAG_RESOLVE_FAILED")return;if(t.length>=ga)throw new ha;let[f,g]=eC(c),b=u.startsWith("Missing closing")?n.get(f):
void 0;t.push(b===void 0?{code:l,message:u,start:f,end:g}:{code:l,message:u,start:b,end:f})}});let a;try{for(let c of e){o=c.offset;for(let l of s.next(c))a??=l}
for(let c of s.end(!0,r))a??=c}catch(c){c instanceof ha||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:o,end:o+1})}return a}function nC(e,t,n){
let r=[...e].sort((s,o)=>s.start-o.start);for(let[s,{code:o,message:i,start:a,end:c}]of r.entries()){if(s>0&&r[s-1]?.start===a)continue;let l={span:t(a,c)};if(o===
"TAB_AS_INDENT")n("tab-indentation",l);else{let{problem:u,remedy:d}=vv(i);n("yaml-syntax",l,{problem:qt(u),remedy:d})}}}var ga,ha,Wz,Yz,xv=m(()=>{"use strict";Tc();
or();wv();Mc();ga=20;ha=class extends Error{};Wz=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map","!!seq"]);Yz=({type:e})=>e==="block-map"||e==="blo\
ck-seq"||e==="flow-collection"});var dd,kv,to,fd=m(()=>{"use strict";L();dd=e=>{let t=e.map(n=>`'${String(n)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},kv=(e,t)=>[
e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].filter(n=>n!=="").join(" and "),to={"unknown-key":p({severity:"error",about:"value",message:({key:e,
where:t})=>`'${e}' is no key of ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${dd([...t].sort())}`:"take it out",explain:"\
Every key of a spec has a meaning; a key that has none is an error, because a setting that is silently dropped looks as if it worked. Mostly it is a slip of the\
 pen, and the nearest known key is named.",example:{fails:`iommu: { \u27E8passtrough: true }
`,passes:`iommu: { passthrough: true }
`}}),"missing-key":p({severity:"error",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`,explain:"A few keys h\
ave no sensible default, because guessing them would be guessing at your machine. They have to be written.",example:{fails:`vms: { win11: { \u27E8memory: { hugepages\
: 1GiB } } }
`,passes:`vms: { win11: { memory: { size: 16GiB } } }
`}}),"wrong-type":p({severity:"error",about:"value",message:({expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e})=>`write ${e}`,explain:"\
The value is of another kind than the key takes: a text where a list belongs, a number where a text belongs. In YAML 1.2, yes, no, on and off are texts; true an\
d false are the booleans; a text of digits alone is a number unless it is quoted.",example:{fails:`host: { users: \u27E8alex }
`,passes:`host: { users: [alex] }
`}}),"not-one-of":p({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${dd(t)}`,remedy:({nearest:e,values:t})=>e?`did you mean '${e}'\
?`:`write ${dd(t)}`,explain:"The key takes one of a few words, and this is none of them.",example:{fails:`host: { cpu: \u27E8ryzen }
`,passes:`host: { cpu: amd }
`}}),"out-of-range":p({severity:"error",about:"value",message:({minimum:e,maximum:t,what:n})=>`${n} here is ${kv(e,t)}`,remedy:({minimum:e,maximum:t,what:n})=>`\
write ${n} of ${kv(e,t)}`,explain:"The number, or the length of the list or text, is outside the range that the program behind it takes.",example:{fails:`vms: {\
 win11: { memory: 4GiB, cpu: { cores: \u27E80 } } }
`,passes:`vms: { win11: { memory: 4GiB, cpu: { cores: 4 } } }
`}}),"invalid-value":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"write it in the form that the message shows",explain:"A text of the \
field (an address, an id, a size, a set of CPUs, a name, a path) that does not have the form it must have. The forms are those of lspci, libvirt, systemd and th\
e kernel.",example:{fails:`devices: { gpu: { functions: [\u27E8"0b:00.9"] } }
`,passes:`devices: { gpu: { functions: ["0b:00.1"] } }
`}}),"invalid-name":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another name",explain:"A key of a map that holds names (guests\
, devices, disks, networks) reaches libvirt, systemd or a file name, and has to be a name that they take.",example:{fails:`vms: { \u27E8"my guest": { memory: 4GiB } \
}
`,passes:`vms: { my-guest: { memory: 4GiB } }
`}})}});function ya(e){let t={};for(let{schema:n}of Qt){let r=n[e]??{};for(let[s,o]of Object.entries(r)){if(Object.hasOwn(t,s))throw new Error(`two features declare ${e}\
.${s}`);t[s]=o}}return t}var rC,sC,oC,ba,md=m(()=>{"use strict";D();Vs();ge();E();rC=C(ya("host")),sC=C(ya("device")),oC=C(ya("vm")),ba=C({version:Cr(1).check(y(
"The version of this format: 1.")),host:rC.check(y("The machine itself.")),devices:v(Se(Dt,sC),{}).check(y("What leaves the host: PCI devices by a name of your \
own.")),vms:v(Se(Et,oC),{}).check(y("Who receives it: the guests, by their libvirt names.")),...ya("root")})});function no(e){let t=wa(e);return t.innerType?no(t.innerType):t.type==="pipe"&&t.in?no(t.in):t.options?t.options.map(no).find(r=>wa(r).type==="object")??e:e}function iC(e,t){
let n=no(e);for(let r of t){let{shape:s,valueType:o,element:i}=wa(n),a=s?s[String(r)]:o??i;if(!a)return;n=no(a)}return n}function pd(e){return e==null?"nothing":
Array.isArray(e)?"a list":typeof e=="boolean"?`'${e}'`:hd[typeof e]??"a value"}function yd(e,t,n){let r=co(t),s=e.safeParse(r);if(s.success)return s.data;let o=new gd(
e,r,n);for(let i of s.error.issues)o.tell(i)}var wa,aC,hd,va,cC,$v,lC,gd,_v=m(()=>{"use strict";On();uo();wa=e=>e._zod.def;aC=(e,t)=>{let n=iC(e,t);return n?Object.
keys(wa(n).shape??{}):[]},hd={string:"a text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"\
nothing"};va=(e,t)=>t.reduce((n,r)=>typeof n=="object"&&n!==null?n[r]:void 0,e),cC=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),$v=e=>e.
length===0?"a spec":`'${cC(e)}'`,lC=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),gd=class{schema;value;report;constructor(t,n,r){this.
schema=t,this.value=n,this.report=r}tell(t,n=[]){let r=[...n,...t.path];switch(t.code){case"unrecognized_keys":for(let s of t.keys){let o=aC(this.schema,r),i=o.
filter(a=>va(this.value,[...r,a])===void 0);this.report("unknown-key",{path:[...r,s],on:"key"},{key:s,where:$v(r),nearest:Me(s,o),known:i})}return;case"invalid_\
type":this.#t(t.expected,r);return;case"invalid_value":this.#e(t.values,r);return;case"invalid_union":this.#n(t.errors,r);return;case"invalid_key":for(let s of t.
issues)this.report("invalid-name",{path:r,on:"key"},{problem:s.message});return;case"too_small":case"too_big":{let s=t.origin==="array"?"a list":t.origin==="str\
ing"?"a text":"a number";this.report("out-of-range",{path:r},t.code==="too_small"?{what:s,minimum:Number(t.minimum)}:{what:s,maximum:Number(t.maximum)});return}default:
this.report("invalid-value",{path:r},{problem:t.message??"this is not a valid value"})}}#t(t,n){let r=va(this.value,n),s=n.at(-1);if(r===void 0&&s!==void 0){let o=n.
slice(0,-1);this.report("missing-key",{path:o,on:"key"},{key:String(s),where:$v(o)})}else this.report("wrong-type",{path:n},{expected:hd[t]??t,found:pd(r)})}#e(t,n){
let r=va(this.value,n);if(r===void 0){this.#t("string",n);return}if(typeof r=="object"){this.report("wrong-type",{path:n},{expected:"one word",found:pd(r)});return}
let s=t.map(String);this.report("not-one-of",{path:n},{value:String(r),values:t,nearest:Me(String(r),s)})}#n(t,n){let r=t.find(l=>l.length>0&&!l.every(lC));if(r){
for(let l of r)this.tell(l,n);return}let s=va(this.value,n);if(s===void 0){this.#t("string",n);return}let o=t.flat(),i=o.flatMap(l=>l.code==="invalid_value"?l.values:
[]),a=o.flatMap(l=>l.code==="invalid_type"?[hd[l.expected]??l.expected]:[]);if(i.length>0&&typeof s=="string"){let l=Me(s,i.map(String));this.report("not-one-of",
{path:n},{value:s,values:i,nearest:l});return}let c=[...new Set([...a,...i.map(l=>`'${String(l)}'`)])].join(" or ");this.report("wrong-type",{path:n},{expected:c,
found:pd(s)})}}});var bd={};I(bd,{compile:()=>dC});function dC(e,t,n){let r=new dt,s=Md(t,n.cwd,r.reporter(sr)),{sources:o,tree:i}=fC(e,s,r,n.settings),a=d=>({diagnostics:r.sorted(
o),sources:o,failed:r.failed,...d&&!r.failed?{files:d}:{}});if(!i||r.failed)return a();r.document=i;let c=yd(ba,i,r.reporter(to));if(!c)return a();let l=mC(c,i,
s,r),u=l.facts;for(let{rules:d,codes:f}of Qt)d?.(c,r.reporter(f),u);return r.failed?a():a(dv({spec:c,facts:u,attachments:l.attachments,read:s.read},r))}function fC(e,t,n,r){
let s=n.reporter(sr),o=[],i=[],a=e.map(c=>({name:c,option:void 0}));r!==void 0&&a.push({name:r,option:uC});for(let{name:c,option:l}of a){let u=t.readInput(c);if(!u)
continue;let{source:d,tree:f}=ud(u.bytes,u.name,s,l);o.push(d),f&&i.push(f)}return i.length===a.length&&i.length>0?{sources:o,tree:gv(i)}:{sources:o}}function mC(e,t,n,r){
let s=new Map,o=(d,f,g)=>n.readBeside(f,lo(t,d).source,{path:d},g);for(let{files:d}of Qt)for(let{path:f,name:g,limit:b}of d?.(e)??[]){let x=o(f,g,b);x&&s.set(f.
join("/"),x)}let i=["host","facts"],a=e.host.facts===void 0?void 0:o(i,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:s};let c=new dt,{tree:l}=ud(
a,e.host.facts,c.reporter(sr));l&&(c.document=l);let u=l&&yd(mv,l,c.reporter(to));for(let d of c.sorted())r.adopt(d);return u?{attachments:s,facts:u}:{attachments:s}}
var uC,vd=m(()=>{"use strict";fv();pv();Vs();or();L();Da();yv();uo();xv();fd();md();_v();uC="virtualisation.vfio.settings"});import{createHash as hC}from"node:crypto";function zv(e){let t;try{t=JSON.parse(e)}catch{return}if(!Av(t)||t.version!==gC||!Av(t.files))return;let n=new Map;for(let[
r,s]of Object.entries(t.files)){if(typeof s!="string"||!/^[0-9a-f]{64}$/.test(s)||!ro(r))return;n.set(r,s)}return n}var In,gC,kt,ro,Av,so=m(()=>{"use strict";In=
"manifest.json",gC=1,kt=e=>hC("sha256").update(e).digest("hex"),ro=e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),Av=e=>typeof e=="objec\
t"&&e!==null&&!Array.isArray(e)});import{join as wd}from"node:path";function yC(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([n,
r])=>ro(n)&&Array.isArray(r)))}catch{return{}}}function $a(e,t){let n=new Map,r=(c,l)=>{n.set(c,new Set([...n.get(c)??[],...l]))},s=wd(e,In);if(t.kind(s)==="fil\
e"){let c=xa(t.read(s)),l=zv(c);for(let[u,d]of l??[])r(u,[d]);l&&r(In,[kt(c)])}let o=wd(e,tr),i=t.kind(o)==="directory",a=wd(o,oo);if(i&&t.kind(a)==="file")for(let[
c,l]of Object.entries(yC(xa(t.read(a)))))r(c,l);return{ours:n,interrupted:i}}function nr(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,r+1).join(
"/"))}function _a(e,t,n){try{return n()}catch(r){if(!ts(r))throw r;t("output-unreadable",{file:r.path??e},{reason:mo(r)});return}}function Sa(e,t,n){let r=t.target(
e);return r===void 0||r==="directory"?!0:(n("output-not-a-directory",{file:e}),!1)}var tr,oo,ka,xa,Aa=m(()=>{"use strict";po();so();tr=".vfioc-tmp",oo="journal.\
json",ka={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},xa=e=>Buffer.from(e).toString("utf8")});var Cv={};I(Cv,{checkOutput:()=>vC});import{join as xd}from"node:path";function bC(e,t){if(typeof e!="string")return;let[n,r]=[e.split(`
`),xa(t).split(`
`)],s=n.findIndex((o,i)=>o!==r[i]);return(s<0?n.length:s)+1}function vC(e,t,n,r,s){_a(e,s,()=>{if(Sa(e,r,s)){for(let[o,i]of t){let a=xd(e,o),l=nr(o).every(u=>r.
kind(xd(e,u))==="directory")?r.kind(a):void 0;if(l===void 0)s("output-missing",{file:a},{command:n});else if(l!=="file")s("output-differs",{file:a},{command:n,line:void 0});else{
let u=r.read(a);kt(u)!==kt(i)&&s("output-differs",{file:a},{command:n,line:bC(i,u)})}}for(let o of[...$a(e,r).ours.keys()].sort()){let i=xd(e,o);!t.has(o)&&r.target(
i)==="file"&&s("output-stale",{file:i},{command:n})}}})}var Nv=m(()=>{"use strict";Aa();so()});import{join as es}from"node:path";function Pv(e,t,n,r,s){let o=new kd(e,r,n,s);o.staging();for(let[i,a]of t)o.write(i,a);for(let i of[...o.plan.before.ours.keys()].
sort())t.has(i)||o.remove(i);return o.clear?o.plan:void 0}var kd,Iv=m(()=>{"use strict";Aa();so();kd=class{plan;#t=!1;#e;#n;#r;#o;constructor(t,n,r,s){this.#e=t,
this.#n=n,this.#r=r,this.#o=s,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:$a(t,n)}}get clear(){return!this.#t}#s(...t){this.#t=!0,this.#o(...t)}#c(t){
for(let n of nr(t)){let r=this.#n.kind(es(this.#e,n));if(r===void 0)return!1;if(r!=="directory"){if(this.#r)this.plan.clear.add(n);else{let s=ka[r],o={file:es(this.#e,
n)};this.#s("output-in-the-way",o,{found:s,needed:"a directory",force:!0})}return!1}}return!0}staging(){let t=es(this.#e,tr),n=this.#n.kind(t);n===void 0||n==="\
directory"||this.#s("output-in-the-way",{file:t},{found:ka[n],needed:"a directory",force:!1})}write(t,n){if(!ro(t))throw new Error(`${t} leads out of the output\
 directory`);let r=es(this.#e,t),s=this.#c(t)?this.#n.kind(r):void 0;if(s==="file"){let o=kt(this.#n.read(r));if(o===kt(n)){this.plan.unchanged.push(t);return}let i=this.
plan.before.ours.get(t);!this.#r&&!i?.has(o)&&(i&&t!==In?this.#s("output-edited",{file:r},{what:"overwritten"}):this.#s("output-foreign",{file:r}))}else if(s!==
void 0&&(s==="directory"||!this.#r)){let o=ka[s];this.#s("output-in-the-way",{file:r},{found:o,needed:"a file",force:s!=="directory"})}this.plan.write.push(t)}remove(t){
let n=es(this.#e,t);if(nr(t).some(s=>this.#n.kind(es(this.#e,s))!=="directory")||this.#n.kind(n)!=="file")return;!this.plan.before.ours.get(t)?.has(kt(this.#n.read(
n)))&&!this.#r&&this.#s("output-edited",{file:n},{what:"removed"}),this.plan.remove.push(t)}}});var Ov={};I(Ov,{writeOutput:()=>xC});import{dirname as wC,join as rt}from"node:path";function xC(e,t,n,r,s){let o=_a(e,s,()=>Sa(e,r,s)?Pv(e,t,n,r,s):void 0);if(!o)
return;let{write:i,remove:a,unchanged:c}=o;if(i.length>0||a.length>0||o.before.interrupted){let l=new $d(e,r,o,t);try{l.run()}catch(u){if(!ts(u))throw u;l.begun||
l.undo(),s("output-unwritable",{file:rt(e,l.at)},{reason:mo(u),begun:l.begun});return}}return{written:i,removed:a,unchanged:c}}var $d,Tv=m(()=>{"use strict";po();
Aa();so();Iv();$d=class{at="";begun=!1;#t;#e;#n;#r;constructor(t,n,r,s){this.#t=t,this.#e=n,this.#n=r,this.#r=s}#o=t=>rt(this.#t,tr,String(t));run(){let{write:t,
remove:n,clear:r}=this.#n;this.#s(),this.begun=!0;for(let i of r)this.at=i,this.#e.remove(rt(this.#t,i));let s=t.indexOf(In);for(let[i,a]of t.entries())i!==s&&this.#i(
i,a);for(let i of n)this.at=i,this.#e.remove(rt(this.#t,i));let o=[...this.#n.before.ours.keys()].flatMap(nr);for(let i of[...new Set(o)].sort().reverse())this.#l(
i);s>=0&&this.#i(s,In),this.at="",this.#d()}#s(){let t=rt(this.#t,tr);this.at="",this.#e.makeDirectory(t);for(let r of this.#e.list(t))r!==oo&&this.#e.remove(rt(
t,r));for(let[r,s]of this.#n.write.entries())this.at=s,this.#e.create(this.#o(r),this.#r.get(s)??"");this.at="";let n=rt(t,`${oo}.new`);this.#e.create(n,this.#c()),
this.#e.rename(n,rt(t,oo))}#c(){let t=new Map([...this.#n.before.ours].map(([n,r])=>[n,[...r]]));for(let n of this.#n.write){let r=kt(this.#r.get(n)??"");t.set(
n,[...new Set([...t.get(n)??[],r])])}return`${JSON.stringify(Object.fromEntries(t))}
`}#i(t,n){this.at=n,n.includes("/")&&this.#e.makeDirectory(rt(this.#t,wC(n))),this.#e.rename(this.#o(t),rt(this.#t,n))}#l(t){this.at=t;let n=rt(this.#t,t);this.#e.
kind(n)==="directory"&&this.#e.list(n).length===0&&this.#e.removeDirectory(n)}#d(){let t=rt(this.#t,tr);for(let n of this.#e.list(t))this.#e.remove(rt(t,n));this.#e.
removeDirectory(t)}undo(){try{this.#n.before.interrupted||this.#d()}catch(t){if(!ts(t))throw t}}}});var Dv={};I(Dv,{account:()=>$C});import{join as za}from"node:path";function $C(e,{written:t,removed:n,unchanged:r}){let s=[...t.map(i=>`wrote ${za(e,i)}`),...n.
map(i=>`removed ${za(e,i)}`)];if(s.length===0)return`${e} is up to date: ${r.length} files
`;let o=_C(e,t);return`${[...s,...o.length>0?["","next:",...o.map(i=>`  ${i}`)]:[]].join(`
`)}
`}function _C(e,t){let n=s=>t.filter(o=>o.startsWith(`${s}/`)),r=[];t.includes("module.nix")&&r.push(`add the module to the host's NixOS configuration: imports \
= [ ${kC(za(e,"module.nix"))} ];`,"rebuild and reboot: sudo nixos-rebuild boot && sudo reboot");for(let s of n("networks"))r.push(Ev("net-define",e,s));for(let s of n(
"domains"))r.push(Ev("define",e,s));return r}var kC,Ev,Mv=m(()=>{"use strict";Tn();kC=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;Ev=(e,t,n)=>`virsh -c q\
emu:///system ${e} ${ho(za(t,n))}`});var Bv={};I(Bv,{codeNamed:()=>CC,codeNames:()=>NC});function NC(){let e=Fv.flatMap(n=>Object.keys(n)).sort(),t=e.find((n,r)=>n===e[r-1]);if(t)throw new Error(`t\
wo codes are called ${t}`);return e}var Fv,CC,Zv=m(()=>{"use strict";Tn();Vs();bu();fd();or();Fv=[sr,to,Wi,_t,...Qt.map(e=>e.codes)],CC=e=>Fv.find(t=>Object.hasOwn(
t,e))?.[e]});var Kv={};I(Kv,{jsonSchema:()=>qv,printJsonSchema:()=>MC});function qv(){let{$schema:e,...t}=hl(ba,{io:"input"});return{$schema:e,$id:"urn:vfioc:host:1",title:"\
vfioc host spec",description:"A machine, the PCI devices that leave it, and the guests that receive them.",...t}}var MC,Gv=m(()=>{"use strict";D();md();MC=()=>`${JSON.
stringify(qv(),null,2)}
`});Da();fo();po();L();On();fo();On();Tn();import{parseArgs as Lw}from"node:util";var Ra={help:{short:"h",help:"show this help"},version:{help:"show the version"}},La=e=>({...e.flags,...Ra});function Vd(e,t,n){
let r=`vfioc ${e.name}`,s=La(e),{tokens:o}=Lw({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(s).map(([l,{value:u,
short:d}])=>[l,{type:u===void 0?"boolean":"string",...d&&{short:d}}]))}),i=n.reporter(_t),a=[],c=new Map;for(let l of o){if(l.kind==="positional"&&a.push(l.value),
l.kind!=="option")continue;let u=Object.hasOwn(s,l.name)?s[l.name]:void 0;if(u)c.has(l.name)?i("repeated-flag","call",{flag:l.rawName}):(c.set(l.name,l.value??""),
Fw(l.rawName,l.value,u,i));else{let d=Me(l.name,Object.keys(s));i("unknown-flag","call",{flag:l.rawName,command:r,nearest:d&&`--${d}`})}}for(let[l,u]of e.conflicts??
[])c.has(l)&&c.has(u)&&i("conflicting-flags","call",{one:`--${l}`,other:`--${u}`});if(!c.has("help")&&!c.has("version")){let{least:l,most:u,name:d,unless:f}=e.arguments;
a.length>=l||f!==void 0&&c.has(f)||i("missing-argument","call",{command:r,name:d});for(let b of a.slice(u))i("needless-argument","call",{command:r,word:b})}return n.
failed?void 0:{arguments:a,flags:c}}function Fw(e,t,n,r){n.value===void 0?t!==void 0&&r("needless-flag-value","call",{flag:e}):t===void 0||t===""?r("missing-fla\
g-value","call",{flag:e,value:n.value}):n.choices&&!n.choices.includes(t)&&r("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}var ar=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{let n=t.codePointAt(0)??0;return n<
256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),qd=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),
Bw=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],
[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],Kd=e=>e>=4352&&Bw.some(([t,n])=>e>=t&&e<=n);Mc();function sm(e,t){let n=new Lc;switch(t.format){case"json":return`${JSON.stringify(e.map(r=>mx(r,n)),null,2)}
`;case"github":return e.map(r=>`${px(r,n)}
`).join("");case"text":return gx(e,t,n)}}var Lc=class{#t=new Map;#e;of(t){let n=this.#t.get(t);if(n)return n;let r=Ec(t.text);return this.#t.set(t,r),r}text(t,n){
let r=this.of(t),s=r[n]??0,o=t.text.slice(s,r[n+1]??t.text.length);return{start:s,text:o.replace(/\r?\n$/,"")}}position({span:t}){if(!t)return;let n=o=>{let i=Dc(
this.of(t.source),o),a=this.of(t.source)[i]??0;return{line:i+1,column:this.#n(t.source,a,o)}},r=n(t.start),s=n(t.end);return{...r,endLine:s.line,endColumn:s.column}}#n(t,n,r){
let s=this.#e,o=s?.source===t&&s.start===n&&s.offset<=r?s:{offset:n,count:0},i=o.count+fx(t.text,o.offset,r);return this.#e={source:t,start:n,offset:r,count:i},
i+1}};function fx(e,t,n){let r=0;for(let s=t;s<n;r+=1)s+=(e.codePointAt(s)??0)>65535?2:1;return r}function om(e,t){let n=new Set(["if","then","else","assert","w\
ith","let","in","rec","inherit","or"]),r=s=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(s)&&!n.has(s)?s:`"${s.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,o=>({"\
\n":"\\n","\r":"\\r"})[o]??"\\t")}"`;return t.reduce((s,o)=>typeof o=="number"?`${s}[${o}]`:`${s}.${r(o)}`,e)}function im(e,t){let n=e.span?.source;return n?.options!==
void 0?om(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function mx(e,t){let{code:n,severity:r,message:s,remedy:o,path:i}=e,a={code:n,
severity:r,message:s,remedy:o},c=e.span?.source.options;if(c!==void 0)return{...a,option:om(c,i??[]),path:i??[]};let l=e.span?.source.name??e.file;return{...a,...l===
void 0?{}:{file:l},...t.position(e),...i===void 0?{}:{path:i}}}function px(e,t){let n=t.position(e),r=e.span?.source.options!==void 0,s={},o=r?void 0:e.span?.source.
name??e.file;o!==void 0&&(s.file=o),n&&!r&&(s.line=n.line,s.col=n.column,s.endLine=n.endLine,n.endLine===n.line&&(s.endColumn=Math.max(n.column,n.endColumn-1))),
s.title=e.code;let i=Object.entries(s).map(([c,l])=>`${c}=${hx(String(l))}`),a=`${r?`${im(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${am(a)}`}var am=e=>e.split(`
`).map(ar).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),hx=e=>am(e).replaceAll(":","%3A").replaceAll(",","%2C"),tm={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function gx(e,{colour:t,width:n=100},r){if(e.length===
0)return"";let s=(i,a)=>t?`${i}${a}\x1B[0m`:a,o=[];for(let i of e){let a=r.position(i),c=im(i,a),l=s(tm[i.severity],`${i.severity}[${i.code}]`);if(o.push(`${c===
""?"":`${s("\x1B[1m",ar(c))}: `}${l}: ${ar(i.message)}`),a&&i.span?.source.options===void 0){let[u,d]=bx(i,r,a,Math.max(n-2,20));o.push(`  ${u}`,`  ${d.replace(
/\^~*/,f=>s(tm[i.severity],f))}`)}o.push(`  ${s("\x1B[36m","help")}: ${ar(i.remedy)}`)}return o.push("",yx(e)),`${o.join(`
`)}
`}function yx(e){let t=n=>{let r=e.filter(s=>s.severity===n).length;return r===0?"":`${r} ${n}${r===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!=="").
join(", ")}function Rc(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};let n=ar(t);if(n!==t)return{text:n,width:[...n].length};let r=t.codePointAt(
0)??0;return{text:t,width:qd(r)?0:Kd(r)?2:1}})}function bx(e,t,n,r){if(!e.span)return["",""];let{source:s,start:o,end:i}=e.span,a=t.text(s,n.line-1),c=Math.min(
o-a.start,a.text.length),l=Math.max(c,Math.min(i-a.start,a.text.length)),u=nm(a.text,Math.max(0,c-2*r)),d=nm(a.text,Math.min(a.text.length,c+2*r)),f=Rc(a.text.slice(
u,c)),g=Rc(a.text.slice(c,d)),b=Rc(a.text.slice(c,Math.min(l,d))).length,k=[...f,...g].reduce((_,ie)=>_+ie.width,0)<=r&&u===0&&d===a.text.length?r:r-2,A=rm(f.toReversed(),
k===r?r:Math.floor(k/2)).toReversed(),R=A.reduce((_,ie)=>_+ie.width,0),K=rm(g,k-R),G=A.length<f.length||u>0?"\u2026":"",re=K.length<g.length||d<a.text.length?"\u2026":
"",Z=_=>_.map(ie=>ie.text).join(""),ke=K.slice(0,b).reduce((_,ie)=>_+ie.width,0);return[`${G}${Z(A)}${Z(K)}${re}`,`${" ".repeat(R+G.length)}^${"~".repeat(Math.max(
0,ke-1))}`]}function nm(e,t){let n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function rm(e,t){let n=0,r=e.findIndex(s=>(n+=s.width,n>t));return e.slice(
0,r===-1?e.length:r)}var Ve={done:0,inputWrong:1,callWrong:2,fileFailed:3};var ti={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are written: text, json or github (workflow commands); text if not given"},ni=e=>e.
flags.get("format")??"text";function hn(e,t,n){let{colour:r,width:s}=n,o=sm(e,{format:t,colour:r,...s!==void 0&&{width:s}});o!==""&&n.stderr(o)}var vx=new Set([
"file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function wx(e){return e.span?Ve.inputWrong:e.file===void 0?Ve.callWrong:vx.has(
e.code)?Ve.inputWrong:Ve.fileFailed}function gn(e){let t=new Set(e.filter(({severity:r})=>r==="error").map(wx));return[Ve.callWrong,Ve.fileFailed,Ve.inputWrong].
find(r=>t.has(r))??Ve.done}var ri={value:"FILE",help:"JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in it are told at option paths"};function si(e,{cwd:t}){
let n=e.flags.get("settings");return{cwd:t,...n===void 0?{}:{settings:n}}}var oi=e=>{let t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(
" ")};var Sv={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--format FORMAT]",description:["Reads and checks as compile does, and writes nothin\
g. Diagnostics go to standard error: the place, the line, what is wrong and what to do. vfioc explain CODE tells more about each."],flags:{settings:ri,format:ti},
arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:pC};async function pC(e,t){let{compile:n}=await Promise.resolve().then(()=>(vd(),bd)),
{diagnostics:r,failed:s}=n(e.arguments,t.files,si(e,t)),o=ni(e);return hn(r,o,t),!s&&o==="text"&&t.stdout(`${oi(e)}: no error${r.length>0?", but see the warning\
s":""}
`),gn(r)}Tn();L();Tn();var Rv="vfio",Lv={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${Rv} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:ri,format:ti},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:SC};async function SC(e,t){let{compile:n}=await Promise.resolve().then(()=>(vd(),bd)),{files:r,diagnostics:s}=n(
e.arguments,t.files,si(e,t)),o=new dt,i=e.flags.get("output")??Rv,a=r&&await AC(r,i,e,t,o),c=[...s,...o.sorted()];return hn(c,ni(e),t),a!==void 0&&t.stdout(a),gn(
c)}async function AC(e,t,n,{disk:r},s){let o=s.reporter(_t);if(n.flags.has("check")){let{checkOutput:l}=await Promise.resolve().then(()=>(Nv(),Cv));return l(t,e,
zC(n),r,o),s.failed?void 0:`${t} is what ${oi(n)} compiles to
`}let{writeOutput:i}=await Promise.resolve().then(()=>(Tv(),Ov)),a=i(t,e,n.flags.has("force"),r,o);if(!a)return;let{account:c}=await Promise.resolve().then(()=>(Mv(),Dv));
return c(t,a)}function zC(e){let t=e.flags.get("output"),n=e.flags.get("settings");return["vfioc","compile",...e.arguments,...n===void 0?[]:["--settings",n],...t===
void 0?[]:["-o",t]].map(ho).join(" ")}L();On();Tn();function io(e,t=80){let n=Math.min(t,80),r=[],s="";for(let o of e.split(/\s+/))s!==""&&s.length+1+o.length>n?(r.push(s),s=o):s=s===""?o:`${s} ${o}`;return[...r,
s].join(`
`)}var _d=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`);var jv={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example tha\
t fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:PC};async function PC(e,t){let{codeNamed:n,codeNames:r}=await Promise.resolve().then(()=>(Zv(),Bv)),[s]=e.arguments;if(s===void 0)
return t.stdout(`${r().join(`
`)}
`),Ve.done;let o=n(s);if(o)return t.stdout(OC(s,o,t.width)),Ve.done;let i=new dt;return i.reporter(_t)("unknown-code","call",{word:s,nearest:Me(s,r())}),hn(i.sorted(),
"text",t),gn(i.sorted())}var IC={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function OC(e,t,n){let s=[`${e}: ${t.severity==="error"?
"an error":"a warning"} about ${IC[t.about]}`,io(t.explain,n)];return t.example&&s.push(`Fails:

${_d(TC(t.example.fails))}`,`Passes:

${_d(t.example.passes)}`),`${s.map(o=>o.trimEnd()).join(`

`)}
`}function TC(e){return e.split(`
`).flatMap(t=>{let n=t.indexOf(Ia);return n<0?[t]:[t.replace(Ia,""),`${" ".repeat(n)}^`]}).join(`
`)}function Sd(e,t){let n=Math.max(...e.map(([s])=>s.length))+4,r=Math.max(20,(t??80)-n);return e.map(([s,o])=>io(o,r).split(`
`).map((a,c)=>`${(c===0?`  ${s}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var EC=([e,{short:t,value:n,help:r}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,r],Uv=(e,t)=>e.map(n=>n.startsWith(" ")?n:io(n,t)).join(`

`),DC=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],Vv=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",Uv(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${Sd([...e.map(({name:n,summary:r})=>[n,r]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${Sd(DC,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,Ad=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,Uv(e.description,t),`Flags:
${Sd(Object.entries(La(e)).map(EC),t)}`].join(`

`)}
`;var Hv={name:"schema",summary:"print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # ya\
ml-language-server: $schema=./host.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},
arguments:{name:"nothing",least:0,most:0},run:RC};async function RC(e,t){let{printJsonSchema:n}=await Promise.resolve().then(()=>(Gv(),Kv));return t.stdout(n()),
Ve.done}var zd=[Lv,Sv,jv,Hv],Wv=e=>zd.find(({name:t})=>t===e);async function Jv(e,t){let n=new dt,r=n.reporter(_t),[s,...o]=e,i=s===void 0?void 0:Wv(s);if(i){let a=Vd(i,
o,n);if(a?.flags.has("help"))t.stdout(Ad(i,t.width));else if(a?.flags.has("version"))Xv(t);else if(a)return i.run(a,t)}else s==="help"||s==="--help"||s==="-h"?LC(
o,t,r):s==="--version"?Xv(t):Yv(s,r);return hn(n.sorted(),"text",t),gn(n.sorted())}var Xv=({stdout:e})=>e(`vfioc ${ir}
`);function LC(e,{stdout:t,width:n},r){let[s]=e.filter(i=>!i.startsWith("-")),o=s===void 0?void 0:Wv(s);s!==void 0&&!o?Yv(s,r):t(o?Ad(o,n):Vv(zd,n))}function Yv(e,t){
let n=zd.map(({name:r})=>r);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){let r=Me(e.replace(/^-+/,""),Object.keys(Ra));t("unkno\
wn-flag","call",{flag:e,command:"vfioc",nearest:r&&`--${r}`})}else t("unknown-command","call",{word:e,nearest:Me(e,n)})}import{fstatSync as FC,writeSync as BC}from"node:fs";var Qv=e=>e instanceof Error&&"code"in e?e.code:void 0;function Ca(e,t){let n=Buffer.from(t);for(;n.length>
0;)try{n=n.subarray(BC(e,n))}catch(r){if(Qv(r)==="EPIPE")return;if(Qv(r)!=="EAGAIN")throw r;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function ZC(e){
try{return FC(e).isCharacterDevice()}catch{return!1}}function Cd(e){if(!ZC(e))return;let{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>
0?n:80}:void 0}var jC=70,{argv:UC,env:ew}=process,nw=Cd(2),tw=(nw??Cd(1))?.columns;try{process.exitCode=await Jv(UC.slice(2),{stdout:e=>Ca(1,e),stderr:e=>Ca(2,e),colour:nw!==void 0&&
!ew.NO_COLOR&&ew.TERM!=="dumb",...tw!==void 0&&{width:tw},cwd:process.cwd(),files:Rd,disk:Ud})}catch(e){let t=e instanceof Error?e.message:String(e);Ca(2,`vfioc\
 ${ir}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=jC}
