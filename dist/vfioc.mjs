#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md
var _v=Object.create;var ma=Object.defineProperty;var Sv=Object.getOwnPropertyDescriptor;var Av=Object.getOwnPropertyNames;var Cv=Object.getPrototypeOf,zv=Object.prototype.hasOwnProperty;var f=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ws=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},I=(e,t)=>{for(var n in t)ma(e,n,{get:t[n],enumerable:!0})},Nv=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of Av(t))!zv.call(e,s)&&s!==n&&ma(e,s,{get:()=>t[s],enumerable:!(r=Sv(t,s))||r.enumerable});return e};var Pv=(e,t,n)=>(n=e!=null?_v(Cv(e)):{},Nv(t||!e||!e.__esModule?ma(n,"default",{value:e,enumerable:!0}):n,e));function Js(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(Js);case"map":{let t=Object.create(null);for(let n of[...e.entries.keys()].
sort()){let r=e.entries.get(n);r&&(t[n]=Js(r.value))}return t}}}function Iv(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t==
"number"){let n=e.items[t];return n&&{value:n}}}function Ys(e,t,n="value"){let r={value:e};for(let s of t){let o=Iv(r.value,s);if(!o)return r.key??Tv(r.value);r=
o}return n==="key"&&r.key?r.key:r.value.span}function Tv(e){if(e.kind==="map")for(let t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var Qs=f(
()=>{"use strict"});var p,pa,at,R=f(()=>{"use strict";Qs();p=e=>e,pa="\u27E8",at=class{#t=[];#e=new Set;#n;set document(t){this.#n=t}reporter(t){return(n,r,...[s])=>{let o=t[n];if(!o)
throw new Error(`no code is called ${n}`);this.#o({code:n,severity:o.severity,message:o.message(s??{}),remedy:o.remedy(s??{}),...this.#r(r)})}}adopt(t){this.#o(
t)}#r(t){if(t==="call")return{};if("file"in t)return{file:t.file};if("span"in t)return t.path?{span:t.span,path:t.path}:{span:t.span};if(!this.#n)throw new Error(
"a path was reported before a document was read");return{path:t.path,span:Ys(this.#n,t.path,t.on)}}#o(t){let n=`${t.code}\0${t.message}\0${t.span?.source.name}\0${t.
span?.start}\0${t.path?.join("\0")}\0${t.file}`;this.#e.has(n)||(this.#e.add(n),this.#t.push(t))}get failed(){return this.#t.some(t=>t.severity==="error")}sorted(t=[]){
let n=r=>r.span?t.indexOf(r.span.source):-1;return[...this.#t].sort((r,s)=>n(r)-n(s)||(r.span?.start??-1)-(s.span?.start??-1))}}});var Ft,vt,ha,ld,Ov,er,tr=f(()=>{"use strict";R();Ft=1048576,vt=64,ha=1e4,ld=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,Ov=e=>JSON.stringify(e),er={"yaml-s\
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
`}}),"too-deeply-nested":p({severity:"error",about:"value",message:()=>`maps and lists stand more than ${vt} deep inside one another`,remedy:()=>"write it flatt\
er; no part of a spec needs such depth",explain:`Reading stops at ${vt} levels, so that no text can exhaust the memory of the machine that reads it.`,example:{fails:`\
kernel: { params: ${"[".repeat(vt-2)}\u27E8[${"]".repeat(vt-1)} }
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
`}}),"alias-expansion":p({severity:"error",about:"value",message:()=>`aliases repeat more than ${ha} values, or nest them more than ${vt} deep`,remedy:()=>"use \
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
efore the colon":`put the key in quotes: ${Ov(e)}`,explain:"Keys of a spec are names. YAML reads 8, true and null as other types, and allows lists and maps as k\
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
message:({limit:e})=>`the file has more than ${ld(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that",explain:`A spec has at most ${ld(Ft)}\
, so that a wrong file name does not fill the memory.`}),"file-missing":p({severity:"error",about:"file",message:()=>"there is no such file",remedy:()=>"correct\
 the name; it is looked up from the current directory",explain:"The file that was to be read does not exist under the name that was given."}),"file-is-directory":p(
{severity:"error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml",explain:"A spec is read from a file. The Ni\
xOS option also takes a directory, and reads host.yaml in it."}),"file-not-regular":p({severity:"error",about:"file",message:()=>"this is a device, pipe or sock\
et and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input",explain:"Reading a device or a pipe can wait for ever or neve\
r end, and could not be done twice with the same result."}),"file-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,
remedy:()=>"see to its permissions, and to those of the directories above it",explain:"The file exists and the operating system refused to read it."}),"stdin-tw\
ice":p({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once",explain:"Standard input can be read once\
 only."})}});import{createHash as Ev}from"node:crypto";import{closeSync as Dv,constants as ud,fstatSync as Mv,openSync as Rv,readSync as Lv,statSync as Fv}from"node:fs";import{
dirname as Bv,isAbsolute as Zv,resolve as ga}from"node:path";function hd(e,t,n){let r=new Map,s=!1,o=(i,a,c)=>{let l=Ev("sha256").update(i).digest("hex");r.set(
`${c??""}\0${a}`,c===void 0?{path:a,sha256:l}:{path:a,from:c,sha256:l})};return{readInput(i){let a=i==="-"?dd:i;if(i==="-"&&s){n("stdin-twice","call");return}i===
"-"&&(s=!0);let c=i==="-"?e.stdin(Ft):e.read(ga(t,i),Ft);if("problem"in c){jv(a,c,n);return}return o(c,a),{name:a,bytes:c}},readBeside(i,a,c,l=Ft){if(a.options!==
void 0&&!Zv(i)){n("named-file",c,{file:i,reason:"must be named by an absolute path in NixOS options"});return}let u=a.name===dd?t:Bv(ga(t,a.name)),d=i.includes(
"\0")?{problem:"missing"}:e.read(ga(u,i),l);if("problem"in d){n("named-file",c,{file:i,reason:Uv(d,l)});return}return o(d,i,a.name),d},get read(){return[...r.values()]}}}
function jv(e,t,n){switch(t.problem){case"missing":n("file-missing",{file:e});break;case"directory":n("file-is-directory",{file:e});break;case"not-regular":n("f\
ile-not-regular",{file:e});break;case"too-large":n("file-too-large",{file:e},{limit:Ft});break;case"unreadable":n("file-unreadable",{file:e},{reason:t.reason});
break}}function Uv(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe\
 or socket and not a regular file";case"too-large":return`has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}function fd(e,t){return e.
isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}function md(e){let t=ya(e);return t==="ENOENT"||t===
"ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its s\
ymbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function pd(e,t){let n=[],r=0;for(;;){let s=new Uint8Array(
65536),o=Vv(e,s);if(o===0)return Buffer.concat(n);if(r+=o,r>t)return{problem:"too-large"};n.push(s.subarray(0,o))}}function Vv(e,t){for(;;)try{return Lv(e,t)}catch(n){
if(ya(n)==="EOF")return 0;if(ya(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var dd,gd,ya,ba=f(()=>{"use strict";tr();dd=
"<stdin>";gd={read(e,t){let n;try{let r=fd(Fv(e),t);return r||(n=Rv(e,ud.O_RDONLY|ud.O_NONBLOCK),fd(Mv(n),t)??pd(n,t))}catch(r){return md(r)}finally{n!==void 0&&
Dv(n)}},stdin(e){try{return pd(0,e)}catch(t){return md(t)}}};ya=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""});var bd,yd=f(()=>{bd={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matching libvirt d\
omain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["dist","schema","modules","CHANGELOG.md","THIRD-PAR\
TY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","check:style":"\
biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm run check:fresh",test:"npm run check && vitest ru\
n --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mj\
s"},devDependencies:{"@biomejs/biome":"^2.6.8","@types/node":"^20.19.43",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.\
1.12",yaml:"2.9",zod:"4.6"}}});var nr,eo=f(()=>{"use strict";yd();nr=bd.version});import{lstatSync as Kv,mkdirSync as Gv,readdirSync as Hv,readFileSync as Xv,renameSync as Wv,rmdirSync as Jv,statSync as wd,unlinkSync as Yv,writeFileSync as Qv}from"node:fs";
import{dirname as ew}from"node:path";function vd(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function xd(e){if(wd(
e,{throwIfNoEntry:!1})?.isDirectory())return;let t=ew(e);t!==e&&xd(t),Gv(e)}var Xr,tw,to,kd,no=f(()=>{"use strict";Xr=e=>e instanceof Error&&"code"in e&&"syscal\
l"in e,tw={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk qu\
ota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"\
the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"\
too many files are open",EFBIG:"the file would be too large"},to=e=>tw[e.code??""]??e.code??"unknown error";kd={kind:e=>vd(Kv(e,{throwIfNoEntry:!1})),target:e=>vd(
wd(e,{throwIfNoEntry:!1})),read:e=>Xv(e),list:e=>Hv(e).sort(),makeDirectory:xd,create:(e,t)=>Qv(e,t,{flag:"wx"}),rename:(e,t)=>Wv(e,t),remove:e=>Yv(e),removeDirectory:e=>Jv(
e)}});function Ee(e,t){if(e.length>100)return;let n=[...e.toLowerCase()],r=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,s;for(let o of[...new Set(t)].sort()){if(o===e)
continue;let i=[...o.toLowerCase()];if(Math.abs(i.length-n.length)>r)continue;let a=nw(n,i);if(!(a>r||a===r&&s!==void 0)&&(s=o,r=a,a===0))break}return s}function nw(e,t){
let n=[],r=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s+=1){let o=[s];for(let i=1;i<=t.length;i+=1){let a=e[s-1]===t[i-1],c=Math.min((r[i]??
0)+1,(o[i-1]??0)+1,(r[i-1]??0)+(a?0:1));s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),o.push(c)}n=r,r=o}return r[t.length]??0}var Nn=f(
()=>{"use strict"});var $d,va,rw,sw,wt,rr=f(()=>{"use strict";R();$d=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,va=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,
rw={"missing-command":p({severity:"error",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands",explain:"The first word af\
ter vfioc says what to do, such as compile or check."}),"unknown-command":p({severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({
nearest:e})=>va(e,"vfioc --help lists the commands"),explain:"The first word after vfioc says what to do, such as compile or check. This word is none of them."}),
"unknown-flag":p({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>va(e,`${t} --help lists \
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
error",about:"call",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({nearest:e})=>va(e,"vfioc explain lists the codes"),explain:"A code stands in \
brackets at the beginning of a diagnostic, as in error[unknown-key]."})},sw={"output-not-a-directory":p({severity:"error",about:"file",message:()=>"the output d\
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
o now, and writes nothing. A guest or a network that is no longer in the spec leaves a file behind."})},wt={...rw,...sw}});function fe(e){if(e&&typeof e=="object")switch(e[De]){case Pn:case In:return!0}return!1}function Se(e){if(e&&typeof e=="object")switch(e[De]){case ro:case Pn:case We:case In:
return!0}return!1}var ro,so,Pn,ka,We,In,De,xt,oo,tt,ce,L,Tn,io,H=f(()=>{ro=Symbol.for("yaml.alias"),so=Symbol.for("yaml.document"),Pn=Symbol.for("yaml.map"),ka=
Symbol.for("yaml.pair"),We=Symbol.for("yaml.scalar"),In=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),xt=e=>!!e&&typeof e=="object"&&e[De]===ro,oo=e=>!!e&&
typeof e=="object"&&e[De]===so,tt=e=>!!e&&typeof e=="object"&&e[De]===Pn,ce=e=>!!e&&typeof e=="object"&&e[De]===ka,L=e=>!!e&&typeof e=="object"&&e[De]===We,Tn=e=>!!e&&
typeof e=="object"&&e[De]===In;io=e=>(L(e)||fe(e))&&!!e.anchor});function en(){throw new Error("vfioc only reads YAML")}var Wr=f(()=>{});var cw,lw,kt,$a=f(()=>{H();Wr();cw={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},lw=e=>e.replace(/[!,[\]{}]/g,t=>cw[t]),kt=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+lw(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(t&&r.length>0&&Se(t.contents)){let o={};en(t.contents,(i,a)=>{Se(a)&&a.tag&&(o[a.tag]=
!0)}),s=Object.keys(o)}else s=[];for(let[o,i]of r)o==="!!"&&i==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(i)))&&n.push(`%TAG ${o} ${i}`);return n.join(`\

`)}};kt.defaultYaml={explicit:!1,version:"1.2"};kt.defaultTags={"!!":"tag:yaml.org,2002:"}});function Cd(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function _a(e){let t=new Set;return en(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Sa(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function zd(e,t){
let n=[],r=new Map,s=null;return{onAnchor:o=>{n.push(o),s??(s=_a(e));let i=Sa(t,s);return s.add(i),i},setAnchors:()=>{for(let o of n){let i=r.get(o);if(typeof i==
"object"&&i.anchor&&(L(i.node)||fe(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:r}}var Aa=f(()=>{H();Wr()});function ao(){throw new Error("vfioc only reads YAML")}var Ca=f(()=>{});function ge(e,t,n){if(Array.isArray(e))return e.map((r,s)=>ge(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||!io(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=o=>{r.res=o,delete n.onCreate};let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var tn=f(()=>{H()});var nn,co=f(()=>{Ca();H();tn();nn=class{constructor(t){Object.defineProperty(this,De,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:o}={}){if(!oo(t))throw new TypeError("A document \
argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=ge(this,"",i);if(typeof s==
"function")for(let{count:c,res:l}of i.anchors.values())s(l,c);return typeof o=="function"?ao(o,{"":a},"",a):a}}});function lo(e,t,n){if(xt(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(fe(t)){let r=0;for(let s of t.items){let o=lo(e,s,n);o>
r&&(r=o)}return r}else if(ce(t)){let r=lo(e,t.key,n),s=lo(e,t.value,n);return Math.max(r,s)}return 1}var On,uo=f(()=>{Aa();Wr();H();co();tn();On=class extends nn{constructor(t){
super(ro),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],en(t,{Node:(o,i)=>{(xt(i)||io(i))&&r.push(i)}}),n&&(n.aliasResolveCache=r));
let s;for(let o of r){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&n){let{anchors:o,doc:i,maxAliasCount:a}=n,c=o.get(s);if(c||(ge(s,null,n),c=o.get(s)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
lo(i,s,o)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;if(t){if(Cd(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let o=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}return s}}});function Bt(){throw new Error("vfioc only reads YAML")}var Jr=f(()=>{});function Yr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let i=[];i[o]=r,r=i}else r=new Map([[o,r]])}
return Bt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var ir,or,fo=f(()=>{Jr();H();co();ir=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,or=class extends nn{constructor(t,n){super(t),Object.defineProperty(
this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(n.schema=t),n.items=n.items.map(r=>Se(r)||ce(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(ir(t))this.add(n);else{let[r,...s]=t,
o=this.get(r,!0);if(fe(o))o.addIn(s,n);else if(o===void 0&&this.schema)this.set(r,Yr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. R\
emaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(fe(s))return s.deleteIn(r);throw new Error(`Expec\
ted YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,o=this.get(r,!0);return s.length===0?!n&&L(o)?o.value:o:fe(o)?o.getIn(s,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!ce(n))return!1;let r=n.value;return r==null||t&&L(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let s=this.get(n,!0);return fe(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let o=this.get(r,
!0);if(fe(o))o.setIn(s,n);else if(o===void 0&&this.schema)this.set(r,Yr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${s}`)}}}});function Nd(){throw new Error("vfioc only reads YAML")}var Pd=f(()=>{});function za(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Na=f(()=>{});var mo,P,xe=f(()=>{H();co();tn();mo=e=>!e||typeof e!="function"&&typeof e!="object",P=class extends nn{constructor(t){super(We),this.value=t}toJSON(t,n){return n?.
keep?this.value:ge(this.value,t,n)}toString(){return String(this.value)}};P.BLOCK_FOLDED="BLOCK_FOLDED";P.BLOCK_LITERAL="BLOCK_LITERAL";P.PLAIN="PLAIN";P.QUOTE_DOUBLE=
"QUOTE_DOUBLE";P.QUOTE_SINGLE="QUOTE_SINGLE"});function Ia(e,t,n){let r=Td(e,n);if(Tn(r))for(let s of r.items)Pa(e,t,s);else if(Array.isArray(r))for(let s of r)Pa(e,t,s);else Pa(e,t,r)}function Pa(e,t,n){let r=Td(
e,n);if(!tt(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[o,i]of s)t instanceof Map?t.has(o)||t.set(o,i):t instanceof
Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function Td(e,t){
return e&&xt(t)?t.resolve(e.doc,e):t}var po,ct,Id,ho=f(()=>{H();xe();po="<<",ct={identify:e=>e===po||typeof e=="symbol"&&e.description===po,default:"key",tag:"t\
ag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new P(Symbol(po)),{addToJSMap:Ia}),stringify:()=>po},Id=(e,t)=>(ct.identify(t)||L(t)&&(!t.type||t.
type===P.PLAIN)&&ct.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===ct.tag&&n.default)});function Od(){throw new Error("vfioc only reads YAML")}var Ed=f(()=>{});function go(e,t,{key:n,value:r}){if(Se(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Id(e,n))Ia(e,t,r);else{let s=ge(n,"",e);if(t instanceof Map)t.set(s,ge(r,s,e));else if(t instanceof
Set)t.add(s);else{let o=uw(n,s,e),i=ge(r,o,e);o in t?Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[o]=i}}return t}function uw(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(Se(e)&&n?.doc){let r=Od(n.doc,{});r.anchors=new Set;for(let o of n.anchors.keys())r.anchors.add(o.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let o=JSON.stringify(s);o.length>40&&(o=o.substring(0,36)+'..."'),za(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var Ta=f(()=>{Na();ho();Ed();H();tn()});function ar(e,t,n){let r=Bt(e,void 0,n),s=Bt(t,void 0,n);return new le(r,s)}var le,rn=f(()=>{Jr();Pd();Ta();H();le=class e{constructor(t,n=null){Object.defineProperty(
this,De,{value:ka}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Se(n)&&(n=n.clone(t)),Se(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.
mapAsMap?new Map:{};return go(n,r,this)}toString(t,n,r){return t?.doc?Nd(this,t,n,r):JSON.stringify(this)}}});function yo(){throw new Error("vfioc only reads YAML")}var Oa=f(()=>{});function sn(e,t){let n=L(t)?t.value:t;for(let r of e)if(ce(r)&&(r.key===t||r.key===n||L(r.key)&&r.key.value===n))return r}var me,on=f(()=>{Oa();Ta();fo();H();rn();
xe();me=class extends or{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Pn,t),this.items=[]}static from(t,n,r){let{keepUndefined:s,replacer:o}=r,
i=new this(t),a=(c,l)=>{if(typeof o=="function")l=o.call(n,c,l);else if(Array.isArray(o)&&!o.includes(c))return;(l!==void 0||s)&&i.items.push(ar(c,l,r))};if(n instanceof
Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),
i}add(t,n){let r;ce(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new le(t,t?.value):r=new le(t.key,t.value);let s=sn(this.items,r.key),o=this.schema?.sortMapEntries;
if(s){if(!n)throw new Error(`Key ${r.key} already set`);L(s.value)&&mo(r.value)?s.value.value=r.value:s.value=r.value}else if(o){let i=this.items.findIndex(a=>o(
r,a)<0);i===-1?this.items.push(r):this.items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=sn(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=sn(this.items,t)?.value;return(!n&&L(s)?s.value:s)??void 0}has(t){return!!sn(this.items,t)}set(t,n){this.add(new le(t,n),!0)}toJSON(t,n,r){
let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let o of this.items)go(n,s,o);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.
items)if(!ce(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.
assign({},t,{allNullValues:!0})),yo(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}}});var lt,cr=f(()=>{H();on();lt={collection:"map",default:!0,nodeClass:me,tag:"tag:yaml.org,2002:map",resolve(e,t){return tt(e)||t("Expected a mapping for this tag"),
e},createNode:(e,t,n)=>me.from(e,t,n)}});function bo(e){let t=L(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ae,an=f(()=>{Jr();Oa();
fo();H();xe();tn();Ae=class extends or{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(In,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let n=bo(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=bo(t);if(typeof r!="number")return;let s=this.items[r];return!n&&L(s)?s.
value:s}has(t){let n=bo(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=bo(t);if(typeof r!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[r];L(s)&&mo(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let o of this.items)r.push(ge(o,
String(s++),n));return r}toString(t,n,r){return t?yo(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):
JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,o=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof s=="function"){let c=n instanceof
Set?a:String(i++);a=s.call(n,c,a)}o.items.push(Bt(a,void 0,r))}}return o}}});var ut,lr=f(()=>{H();an();ut={collection:"seq",default:!0,nodeClass:Ae,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Tn(e)||t("Expected a sequence for this ta\
g"),e},createNode:(e,t,n)=>Ae.from(e,t,n)}});function Qr(){throw new Error("vfioc only reads YAML")}var vo=f(()=>{});var cn,es=f(()=>{vo();cn={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign({actualString:!0},
t),Qr(e,t,n,r)}}});var En,wo=f(()=>{xe();En={identify:e=>e==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new P(
null),stringify:({source:e},t)=>typeof e=="string"&&En.test.test(e)?e:t.options.nullStr}});var ts,Ea=f(()=>{xe();ts={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new P(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ts.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}}});function Ce(){throw new Error("vfioc only reads YAML")}var ur=f(()=>{});var xo,ko,$o,Da=f(()=>{xe();ur();xo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ce},ko={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():Ce(e)}},$o={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new P(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Ce}});function Dd(e,t,n){let{value:r}=e;return _o(r)&&r>=0?n+r.toString(t):Ce(e)}var _o,Ma,So,Ao,Co,Ra=f(()=>{ur();_o=e=>typeof e=="bigint"||Number.isInteger(e),Ma=(e,t,n,{
intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);So={identify:e=>_o(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Ma(
e,2,8,n),stringify:e=>Dd(e,8,"0o")},Ao={identify:_o,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ma(e,0,10,n),stringify:Ce},Co={
identify:e=>_o(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ma(e,2,16,n),stringify:e=>Dd(e,16,"0x")}});var Md,Rd=f(()=>{cr();wo();lr();es();Ea();Da();Ra();Md=[lt,ut,cn,En,ts,So,Ao,Co,xo,ko,$o]});function Ld(e){return typeof e=="bigint"||Number.isInteger(e)}var zo,dw,fw,Fd,Bd=f(()=>{xe();cr();lr();zo=({value:e})=>JSON.stringify(e),dw=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:zo},{identify:e=>e==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:zo},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:zo},{identify:Ld,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>Ld(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:zo}],fw={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Fd=[lt,ut].concat(
dw,fw)});var ns,La=f(()=>{xe();vo();ns={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(
e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,s,o){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";
for(let l=0;l<i.length;++l)c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=P.BLOCK_LITERAL),t!==P.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/
c),u=new Array(l);for(let d=0,m=0;d<l;++d,m+=c)u[d]=a.substr(m,c);a=u.join(t===P.BLOCK_LITERAL?`
`:" ")}return Qr({comment:e,type:t,value:a},r,s,o)}}});function Fa(e,t){if(Tn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!ce(r)){if(tt(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=r.items[0]||new le(new P(null));if(r.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let o=s.value??s.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=s}e.items[n]=ce(r)?r:new le(r)}}else t("Expected a sequence for this tag");return e}function Ba(e,t,n){let{replacer:r}=n,s=new Ae(e);s.
tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof r=="function"&&(i=r.call(t,String(o++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===
1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;s.items.push(ar(a,c,n))}return s}var rs,No=f(()=>{H();rn();
xe();an();rs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Fa,createNode:Ba}});var dr,ss,Za=f(()=>{H();tn();on();an();No();dr=class e extends Ae{constructor(){super(),this.add=me.prototype.add.bind(this),this.delete=me.prototype.delete.bind(
this),this.get=me.prototype.get.bind(this),this.has=me.prototype.has.bind(this),this.set=me.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.
toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let o,i;if(ce(s)?(o=ge(s.key,"",n),i=ge(s.value,o,n)):o=ge(s,"",n),r.has(o))throw new Error(
"Ordered maps must not include duplicate keys");r.set(o,i)}return r}static from(t,n,r){let s=Ba(t,n,r),o=new this;return o.items=s.items,o}};dr.tag="tag:yaml.or\
g,2002:omap";ss={collection:"seq",identify:e=>e instanceof Map,nodeClass:dr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Fa(e,t),r=[];for(let{key:s}of n.
items)L(s)&&(r.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new dr,n)},createNode:(e,t,n)=>dr.
from(e,t,n)}});function Zd({value:e,source:t},n){return t&&(e?ja:Ua).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var ja,Ua,jd=f(()=>{xe();ja={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new P(!0),stringify:Zd},Ua={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new P(!1),stringify:Zd}});var Ud,Vd,qd,Kd=f(()=>{xe();ur();Ud={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ce},Vd={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():Ce(e)}},qd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new P(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:Ce}});function Po(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let i=BigInt(e);return s==="-"?BigInt(-1)*i:i}let o=parseInt(e,n);return s==="-"?-1*o:o}function Va(e,t,n){let{value:r}=e;if(os(r)){
let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return Ce(e)}var os,Gd,Hd,Xd,Wd,Jd=f(()=>{ur();os=e=>typeof e=="bigint"||Number.isInteger(e);Gd={identify:os,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Po(e,2,2,n),stringify:e=>Va(e,2,"0b")},Hd={identify:os,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Po(e,1,8,n),stringify:e=>Va(e,8,"0")},Xd={identify:os,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Po(e,0,10,n),stringify:Ce},Wd={identify:os,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,n)=>Po(e,2,16,n),stringify:e=>Va(e,16,"0x")}});var fr,is,qa=f(()=>{H();rn();on();fr=class e extends me{constructor(t){super(t),this.tag=e.tag}add(t){let n;ce(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?n=new le(t.key,null):n=new le(t,null),sn(this.items,n.key)||this.items.push(n)}get(t,n){let r=sn(this.items,t);return!n&&ce(r)?L(r.key)?r.key.
value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=sn(this.items,t);
r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new le(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){
let{replacer:s}=r,o=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof s=="function"&&(i=s.call(n,i,i)),o.items.push(ar(i,null,r));return o}};
fr.tag="tag:yaml.org,2002:set";is={collection:"map",identify:e=>e instanceof Set,nodeClass:fr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>fr.from(
e,t,n),resolve(e,t){if(tt(e)){if(e.hasAllNullValues(!0))return Object.assign(new fr,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function Ka(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=i=>t?BigInt(i):Number(i),o=r.replace(/_/g,"").split(":").reduce((i,a)=>i*s(60)+s(a),s(0));return n===
"-"?s(-1)*o:o}function Yd(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return Ce(e);let r="";t<0&&(r="-",t*=n(-1));
let s=n(60),o=[t%s];return t<60?o.unshift(0):(t=(t-o[0])/s,o.unshift(t%s),t>=60&&(t=(t-o[0])/s,o.unshift(t))),r+o.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Io,To,mr,Ga=f(()=>{ur();Io={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>Ka(e,n),stringify:Yd},To={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Ka(e,!1),stringify:Yd},mr={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(mr.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,s,o,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-
1,s,o||0,i||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=Ka(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var Ha,Qd=f(()=>{cr();wo();lr();es();La();jd();Kd();Jd();ho();Za();No();qa();Ga();Ha=[lt,ut,cn,En,ja,Ua,Gd,Hd,Xd,Wd,Ud,Vd,qd,ns,ct,ss,rs,is,Io,To,mr]});function Oo(e,t,n){let r=ef.get(t);if(r&&!e)return n&&!r.includes(ct)?r.concat(ct):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let o=Array.from(ef.keys()).
filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(
e))for(let o of e)s=s.concat(o);else typeof e=="function"&&(s=e(s.slice()));return n&&(s=s.concat(ct)),s.reduce((o,i)=>{let a=typeof i=="string"?tf[i]:i;if(!a){
let c=JSON.stringify(i),l=Object.keys(tf).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return o.includes(a)||
o.push(a),o},[])}var ef,tf,nf,rf=f(()=>{cr();wo();lr();es();Ea();Da();Ra();Rd();Bd();La();ho();Za();No();Qd();qa();Ga();ef=new Map([["core",Md],["failsafe",[lt,
ut,cn]],["json",Fd],["yaml11",Ha],["yaml-1.1",Ha]]),tf={binary:ns,bool:ts,float:$o,floatExp:ko,floatNaN:xo,floatTime:To,int:Ao,intHex:Co,intOct:So,intTime:Io,map:lt,
merge:ct,null:En,omap:ss,pairs:rs,seq:ut,set:is,timestamp:mr},nf={"tag:yaml.org,2002:binary":ns,"tag:yaml.org,2002:merge":ct,"tag:yaml.org,2002:omap":ss,"tag:ya\
ml.org,2002:pairs":rs,"tag:yaml.org,2002:set":is,"tag:yaml.org,2002:timestamp":mr}});var mw,as,Xa=f(()=>{H();cr();lr();es();rf();mw=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,as=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:o,
sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?Oo(t,"compat"):t?Oo(null,t):null,this.name=typeof o=="string"&&o||"core",this.knownTags=s?nf:
{},this.tags=Oo(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Pn,{value:lt}),Object.defineProperty(this,We,{value:cn}),Object.defineProperty(
this,In,{value:ut}),this.sortMapEntries=typeof i=="function"?i:i===!0?mw:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function sf(){throw new Error("vfioc only reads YAML")}var of=f(()=>{});function pr(e){if(fe(e))return!0;throw new Error("Expected a YAML collection as document contents")}var ln,cs=f(()=>{uo();fo();H();rn();tn();Xa();of();Aa();Ca();
Jr();$a();ln=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,De,{value:so});let s=null;
typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=o;let{version:i}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new kt({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:this.createNode(t,s,r)}clone(){
let t=Object.create(e.prototype,{[De]:{value:so}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Se(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){pr(this.contents)&&this.contents.add(t)}addIn(t,n){pr(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=_a(this);t.anchor=!n||r.has(n)?Sa(n||"a",r):n}return new On(t.anchor)}createNode(t,n,r){
let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(n)){let k=B=>typeof B=="number"||B instanceof String||B instanceof Number,z=n.filter(
k).map(String);z.length>0&&(n=n.concat(z)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:d,setAnchors:m,sourceObjects:y}=zd(this,i||"a"),w={aliasDuplicateObjects:o??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:s,schema:this.schema,
sourceObjects:y},x=Bt(t,u,w);return a&&fe(x)&&(x.flow=!0),m(),x}createPair(t,n,r={}){let s=this.createNode(t,null,r),o=this.createNode(n,null,r);return new le(s,
o)}delete(t){return pr(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ir(t)?this.contents==null?!1:(this.contents=null,!0):pr(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return fe(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return ir(t)?!n&&L(this.contents)?this.contents.value:this.contents:
fe(this.contents)?this.contents.getIn(t,n):void 0}has(t){return fe(this.contents)?this.contents.has(t):!1}hasIn(t){return ir(t)?this.contents!==void 0:fe(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Yr(this.schema,[t],n):pr(this.contents)&&this.contents.set(t,n)}setIn(t,n){ir(t)?this.contents=
n:this.contents==null?this.contents=Yr(this.schema,Array.from(t),n):pr(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new kt({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new kt({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new as(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:s,onAnchor:o,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=ge(this.contents,n??"",a);if(typeof o=="function")for(let{count:l,res:u}of a.anchors.values())o(u,l);
return typeof i=="function"?ao(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return sf(this,t)}}});var ls,$t,us,ds=f(()=>{ls=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},$t=class extends ls{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},us=class extends ls{constructor(t,n,r){super("YAMLWarning",t,n,r)}}});function _t(e,{flow:t,indicator:n,next:r,offset:s,onError:o,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,d="",m="",y=!1,w=!1,x=null,k=null,z=null,B=null,K=null,
G=null,ne=null;for(let _ of e)switch(w&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&o(_.offset,"MISSING_CHAR","Tags and anchors must be separated f\
rom the next token by white space"),w=!1),x&&(l&&_.type!=="comment"&&_.type!=="newline"&&o(x,"TAB_AS_INDENT","Tabs are not allowed as indentation"),x=null),_.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(x=_),u=!0;break;case"comment":{u||o(_,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let oe=_.source.substring(1)||" ";d?d+=m+oe:d=oe,m="",l=!1;break}case"newline":l?d?d+=_.source:(!G||n!=="seq-\
item-ind")&&(c=!0):m+=_.source,l=!0,y=!0,(k||z)&&(B=_),u=!0;break;case"anchor":k&&o(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(
":")&&o(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),k=_,ne??(ne=_.offset),l=!1,u=!1,w=!0;break;case"tag":{z&&o(_,"MULTIPLE_TAGS",
"A node can have at most one tag"),z=_,ne??(ne=_.offset),l=!1,u=!1,w=!0;break}case n:(k||z)&&o(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source}\
 indicator`),G&&o(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),G=_,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
K&&o(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),K=_,l=!1,u=!1;break}default:o(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),l=!1,u=!1}let Z=e[e.length-1],
we=Z?Z.offset+Z.source.length:s;return w&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHA\
R","Tags and anchors must be separated from the next token by white space"),x&&(l&&x.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&o(x,"TAB_AS_INDEN\
T","Tabs are not allowed as indentation"),{comma:K,found:G,spaceBefore:c,comment:d,hasNewline:y,anchor:k,tag:z,newlineAfterProp:B,end:we,start:ne??we}}var fs=f(
()=>{});function un(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(un(t.key)||un(t.value))return!0}return!1;default:return!0}}var Eo=f(()=>{});function ms(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&un(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Wa=f(()=>{Eo()});function Do(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(o,i)=>o===i||L(o)&&L(i)&&o.value===i.value;return t.some(o=>s(o.
key,n))}var Ja=f(()=>{H()});function cf({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??me,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:d,key:m,sep:y,value:w}=u,x=_t(d,{indicator:"explicit-key-ind",next:m??y?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),k=!x.found;if(k){
if(m&&(m.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==r.indent&&s(c,"BAD_I\
NDENT",af)),!x.anchor&&!x.tag&&!y){l=x.end,x.comment&&(a.comment?a.comment+=`
`+x.comment:a.comment=x.comment);continue}(x.newlineAfterProp||un(m))&&s(m??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
x.found?.indent!==r.indent&&s(c,"BAD_INDENT",af);n.atKey=!0;let z=x.end,B=m?e(n,m,x,s):t(n,z,d,null,x,s);n.schema.compat&&ms(r.indent,m,s),n.atKey=!1,Do(n,a.items,
B)&&s(z,"DUPLICATE_KEY","Map keys must be unique");let K=_t(y??[],{indicator:"map-value-ind",next:w,offset:B.range[2],onError:s,parentIndent:r.indent,startOnNewline:!m||
m.type==="block-scalar"});if(c=K.end,K.found){k&&(w?.type==="block-map"&&!K.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&x.start<K.found.offset-1024&&s(B.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let G=w?e(n,w,K,s):t(n,c,y,null,K,s);n.schema.compat&&ms(r.indent,w,s),c=G.range[2];let ne=new le(B,G);n.options.keepSourceTokens&&(ne.
srcToken=u),a.items.push(ne)}else{k&&s(B.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),K.comment&&(B.comment?B.comment+=`
`+K.comment:B.comment=K.comment);let G=new le(B);n.options.keepSourceTokens&&(G.srcToken=u),a.items.push(G)}}return l&&l<c&&s(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var af,lf=f(()=>{rn();on();fs();Eo();Wa();Ja();af="All mapping items must start at the same column"});function uf({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??Ae,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:d}of r.items){let m=_t(u,{indicator:"seq-item-ind",next:d,offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!m.found)if(m.anchor||
m.tag||d)d?.type==="block-seq"?s(m.end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=m.end,m.comment&&(a.comment=m.comment);continue}let y=d?e(n,d,m,s):t(n,m.end,u,null,m,s);n.schema.compat&&ms(r.indent,d,s),c=y.range[2],a.items.push(y)}return a.
range=[r.offset,c,l??c],a}var df=f(()=>{an();fs();Wa()});function St(e,t,n,r){let s="";if(e){let o=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":o=!0;break;case"comment":{n&&!o&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";s?s+=i+u:s=u,i="";break}case"newline":s&&(i+=c),o=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:s,offset:t}}var hr=f(()=>{});function ff({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=r.start.source==="{",a=i?"flow map":"flow sequence",c=o?.nodeClass??(i?me:Ae),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let k=0;k<r.items.length;++k){let z=r.items[k],{start:B,key:K,
sep:G,value:ne}=z,Z=_t(B,{flow:a,indicator:"explicit-key-ind",next:K??G?.[0],offset:d,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!Z.found){if(!Z.anchor&&
!Z.tag&&!G&&!ne){k===0&&Z.comma?s(Z.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):k<r.items.length-1&&s(Z.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
Z.comment&&(l.comment?l.comment+=`
`+Z.comment:l.comment=Z.comment),d=Z.end;continue}!i&&n.options.strict&&un(K)&&s(K,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(k===0)Z.comma&&s(Z.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(Z.comma||s(Z.start,"MISSING_CHAR",`Missing , between ${a} items`),
Z.comment){let we="";e:for(let _ of B)switch(_.type){case"comma":case"space":break;case"comment":we=_.source.substring(1);break e;default:break e}if(we){let _=l.
items[l.items.length-1];ce(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+we:_.comment=we,Z.comment=Z.comment.substring(we.length+1)}}if(!i&&!G&&!Z.found){let we=ne?e(n,ne,Z,s):t(n,Z.end,G,null,Z,s);l.items.push(we),d=we.range[2],Qa(
ne)&&s(we.range,"BLOCK_IN_FLOW",Ya)}else{n.atKey=!0;let we=Z.end,_=K?e(n,K,Z,s):t(n,we,B,null,Z,s);Qa(K)&&s(_.range,"BLOCK_IN_FLOW",Ya),n.atKey=!1;let oe=_t(G??
[],{flow:a,indicator:"map-value-ind",next:ne,offset:_.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(oe.found){if(!i&&!Z.found&&n.options.strict){
if(G)for(let it of G){if(it===oe.found)break;if(it.type==="newline"){s(it,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single \
line");break}}Z.start<oe.found.offset-1024&&s(oe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow seq\
uence key")}}else ne&&("source"in ne&&ne.source?.[0]===":"?s(ne,"MISSING_CHAR",`Missing space after : in ${a}`):s(oe.start,"MISSING_CHAR",`Missing , or : betwee\
n ${a} items`));let Qn=ne?e(n,ne,oe,s):oe.found?t(n,oe.end,G,null,oe,s):null;Qn?Qa(ne)&&s(Qn.range,"BLOCK_IN_FLOW",Ya):oe.comment&&(_.comment?_.comment+=`
`+oe.comment:_.comment=oe.comment);let fa=new le(_,Qn);if(n.options.keepSourceTokens&&(fa.srcToken=z),i){let it=l;Do(n,it.items,_)&&s(we,"DUPLICATE_KEY","Map ke\
ys must be unique"),it.items.push(fa)}else{let it=new me(n.schema);it.flow=!0,it.items.push(fa);let cd=(Qn??_).range;it.range=[_.range[0],cd[1],cd[2]],l.items.push(
it)}d=Qn?Qn.range[2]:oe.end}}let m=i?"}":"]",[y,...w]=r.end,x=d;if(y?.source===m)x=y.offset+y.source.length;else{let k=a[0].toUpperCase()+a.substring(1),z=u?`${k}\
 must end with a ${m}`:`${k} in block collection must be sufficiently indented and end with a ${m}`;s(d,u?"MISSING_CHAR":"BAD_INDENT",z),y&&y.source.length!==1&&
w.unshift(y)}if(w.length>0){let k=St(w,x,n.options.strict,s);k.comment&&(l.comment?l.comment+=`
`+k.comment:l.comment=k.comment),l.range=[r.offset,x,k.offset]}else l.range=[r.offset,x,x];return l}var Ya,Qa,mf=f(()=>{H();rn();on();an();hr();fs();Eo();Ja();Ya=
"Block collections are not allowed within flow collections",Qa=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function ec(e,t,n,r,s,o){let i=n.type==="block-map"?cf(e,t,n,r,o):n.type==="block-seq"?uf(e,t,n,r,o):ff(e,t,n,r,o),a=i.constructor;return s==="!"||s===a.tagName?
(i.tag=a.tagName,i):(s&&(i.tag=s),i)}function pf(e,t,n,r,s){let o=r.tag,i=o?t.directives.tagName(o.source,m=>s(o,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="bloc\
k-seq"){let{anchor:m,newlineAfterProp:y}=r,w=m&&o?m.offset>o.offset?m:o:m??o;w&&(!y||y.offset<w.offset)&&s(w,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!i||i==="!"||i===me.tagName&&a==="map"||i===Ae.tagName&&
a==="seq")return ec(e,t,n,s,i);let c=t.schema.tags.find(m=>m.tag===i&&m.collection===a);if(!c){let m=t.schema.knownTags[i];if(m?.collection===a)t.schema.tags.push(
Object.assign({},m,{default:!1})),c=m;else return m?s(o,"BAD_COLLECTION_TYPE",`${m.tag} used for ${a} collection, but expects ${m.collection??"scalar"}`,!0):s(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),ec(e,t,n,s,i)}let l=ec(e,t,n,s,i,c),u=c.resolve?.(l,m=>s(o,"TAG_RESOLVE_FAILED",m),t.options)??l,d=Se(u)?u:new P(
u);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}var hf=f(()=>{H();xe();on();an();lf();df();mf()});function tc(e,t,n){let r=t.offset,s=pw(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let o=s.mode===">"?P.BLOCK_FOLDED:P.BLOCK_LITERAL,
i=t.source?hw(t.source):[],a=i.length;for(let x=i.length-1;x>=0;--x){let k=i[x][1];if(k===""||k==="\r")a=x;else break}if(a===0){let x=s.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",k=r+s.length;return t.source&&(k+=t.source.length),{value:x,type:o,comment:s.comment,range:[r,k,k]}}let c=t.indent+s.indent,
l=t.offset+s.length,u=0;for(let x=0;x<a;++x){let[k,z]=i[x];if(z===""||z==="\r")s.indent===0&&k.length>c&&(c=k.length);else{k.length<c&&n(l+k.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=k.length),u=x,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=k.length+z.length+1}for(let x=i.length-1;x>=a;--x)i[x][0].length>c&&(a=x+1);let d="",m="",
y=!1;for(let x=0;x<u;++x)d+=i[x][0].slice(c)+`
`;for(let x=u;x<a;++x){let[k,z]=i[x];l+=k.length+z.length+1;let B=z[z.length-1]==="\r";if(B&&(z=z.slice(0,-1)),z&&k.length<c){let G=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(l-z.length-(B?2:1),"BAD_INDENT",G),k=""}o===P.BLOCK_LITERAL?(d+=m+k.slice(
c)+z,m=`
`):k.length>c||z[0]==="	"?(m===" "?m=`
`:!y&&m===`
`&&(m=`

`),d+=m+k.slice(c)+z,m=`
`,y=!0):z===""?m===`
`?d+=`
`:m=`
`:(d+=m+z,m=" ",y=!1)}switch(s.chomp){case"-":break;case"+":for(let x=a;x<i.length;++x)d+=`
`+i[x][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let w=r+s.length+t.source.length;return{value:d,type:o,comment:s.comment,range:[r,w,w]}}function pw({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],o=s[0],i=0,a="",c=-1;for(let m=1;m<s.length;++m){let y=s[m];if(!a&&(y==="\
-"||y==="+"))a=y;else{let w=Number(y);!i&&w?i=w:c===-1&&(c=e+m)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,
u="",d=s.length;for(let m=1;m<t.length;++m){let y=t[m];switch(y.type){case"space":l=!0;case"newline":d+=y.source.length;break;case"comment":n&&!l&&r(y,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),d+=y.source.length,u=y.source.substring(1);break;case"error":r(y,"UNEXPECTED_TOK\
EN",y.message),d+=y.source.length;break;default:{let w=`Unexpected token in block scalar header: ${y.type}`;r(y,"UNEXPECTED_TOKEN",w);let x=y.source;x&&typeof x==
"string"&&(d+=x.length)}}}return{mode:o,indent:i,chomp:a,comment:u,length:d}}function hw(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),o=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)o.push([t[i],t[i+1]]);return o}var nc=f(()=>{xe()});function rc(e,t,n){let{offset:r,type:s,source:o,end:i}=e,a,c,l=(m,y,w)=>n(r+m,y,w);switch(s){case"scalar":a=P.PLAIN,c=gw(o,l);break;case"single-quoted-scalar":a=
P.QUOTE_SINGLE,c=yw(o,l);break;case"double-quoted-scalar":a=P.QUOTE_DOUBLE,c=bw(o,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+o.length,r+o.length]}}let u=r+o.length,d=St(i,u,t,n);return{value:c,type:a,comment:d.comment,range:[
r,u,d.offset]}}function gw(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),gf(e)}function yw(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),gf(e.slice(1,-1)).replace(/''/g,"'")}function gf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(r,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(s,"");l===
""?i===`
`?o+=i:i=`
`:(o+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),o+i+(n?.[1]??"")}function bw(e,t){let n="";for(let r=1;r<e.length-1;++r){let s=e[r];
if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:o,offset:i}=vw(e,r);n+=o,r=i}else if(s==="\\"){let o=e[++r],i=ww[o];if(i)n+=i;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=xw(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){let o=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>o?e.slice(o,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function vw(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function xw(e,t,n,r){let s=e.substr(t,n),i=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var ww,sc=f(()=>{xe();hr();ww={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function oc(e,t,n,r){let{value:s,type:o,comment:i,range:a}=t.type==="block-scalar"?tc(e,t,r):rc(t,e.options.strict,r),c=n?e.directives.tagName(n.source,d=>r(n,"\
TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[We]:c?l=kw(e.schema,s,c,n,r):t.type==="scalar"?l=$w(e,s,t,r):l=e.schema[We];let u;try{let d=l.
resolve(s,m=>r(n??t,"TAG_RESOLVE_FAILED",m),e.options);u=L(d)?d:new P(d)}catch(d){let m=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",m),u=
new P(s)}return u.range=a,u.source=s,o&&(u.type=o),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function kw(e,t,n,r,s){if(n==="!")return e[We];
let o=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[We])}function $w({atKey:e,directives:t,schema:n},r,s,o){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[We];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[We];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;o(s,"TAG_RESOLVE_FAILED",u,!0)}}return i}var yf=f(()=>{H();xe();nc();sc()});function bf(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var vf=f(()=>{});function ic(e,t,n,r){let s=e.atKey,{spaceBefore:o,comment:i,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=Sw(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=oc(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=pf(_w,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(d){let m=d instanceof
Error?d.message:String(d);r(t,"RESOURCE_EXHAUSTION",m)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",d),u=!1}}return l??(l=Mo(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!L(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(l.spaceBefore=!0),i&&
(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Mo(e,t,n,r,{spaceBefore:s,comment:o,anchor:i,
tag:a,end:c},l){let u={type:"scalar",offset:bf(t,n,r),indent:-1,source:""},d=oc(e,u,a,l);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(d.spaceBefore=!0),o&&(d.comment=o,d.range[2]=c),d}function Sw({options:e},{offset:t,source:n,end:r},s){let o=new On(n.substring(
1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+
n.length,a=St(r,i,e.strict,s);return o.range=[t,i,a.offset],a.comment&&(o.comment=a.comment),o}var _w,wf=f(()=>{uo();H();hf();yf();hr();vf();_w={composeNode:ic,
composeEmptyNode:Mo}});function xf(e,t,{offset:n,start:r,value:s,end:o},i){let a=Object.assign({_directives:t},e),c=new ln(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=_t(r,{indicator:"doc-start",next:s??o?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=s?ic(l,s,u,i):Mo(l,u.end,r,null,u,i);let d=c.contents.range[2],m=St(o,d,!1,i);return m.comment&&(c.comment=m.comment),c.range=[n,d,m.offset],c}var kf=f(
()=>{cs();wf();hr();fs()});function ps(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function $f(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(o.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var gr,ac=f(()=>{
$a();cs();ds();H();kf();hr();gr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,o)=>{
let i=ps(n);o?this.warnings.push(new us(i,r,s)):this.errors.push(new $t(i,r,s))},this.directives=new kt({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:s}=$f(this.prelude);if(r){let o=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!o)t.commentBefore=r;else if(fe(o)&&!o.flow&&o.items.length>0){let i=o.items[0];ce(i)&&(i=i.key);let a=i.commentBefore;
i.commentBefore=a?`${r}
${a}`:r}else{let i=o.commentBefore;o.commentBefore=i?`${r}
${i}`:r}}if(n){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:$f(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,s)=>{let o=ps(t);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",r,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=xf(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new $t(ps(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new $t(ps(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=St(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new $t(ps(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),s=new ln(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}}});var _f=f(()=>{nc();sc();ds();vo()});var Sf=f(()=>{});var Af=f(()=>{});function Cf(e){switch(e){case cc:return"byte-order-mark";case lc:return"doc-mode";case uc:return"flow-error-end";case Ro:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var cc,lc,uc,Ro,Lo=f(()=>{_f();Sf();Af();cc="\uFEFF",lc="",uc="",Ro=""});function dt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var zf,Cw,Fo,zw,dc,Dn,fc=f(()=>{Lo();zf=new Set("0123456789ABCDEFabcdef"),Cw=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Fo=new Set(",[]{}"),zw=new Set(` ,[]{}
\r	`),dc=e=>!e||zw.has(e),Dn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&dt(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===cc&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let o=t[r-
1];if(o===" "||o==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let o=t[n-1];if(o===" "||o==="	")n-=1;else break}let s=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield lc,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&dt(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!dt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&dt(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(dc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&dt(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield uc,yield*this.parseLineStart();let o=0;for(;s[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(dc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||dt(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=r.indexOf(`
`,o)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>dt(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":n+=1;break;case`
`:t=o,n=0;break;case"\r":{let i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);let a=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+n>a)t=o;else break}while(!0);return yield Ro,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let o=this.buffer[r+1];if(dt(o)||t&&Fo.has(o))break;n=r}else if(dt(s)){let o=this.buffer[r+1];
if(s==="\r"&&(o===`
`?(r+=1,s=`
`,o=this.buffer[r+1]):n=r),o==="#"||t&&Fo.has(o))break;if(s===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&Fo.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Ro,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(dc),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(dt(r)||n&&Fo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!dt(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Cw.has(n))n=this.buffer[++t];else if(n==="%"&&zf.has(this.buffer[t+1])&&zf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var mc=f(()=>{});function dn(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Nf(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function If(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Bo(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function yr(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Zo(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Pf(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!dn(t.start,"explicit-key-ind")&&!dn(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,If(t.value)?t.value.end?
Zo(t.value.end,t.sep):t.value.end=t.sep:Zo(t.start,t.sep),delete t.sep)}var br,pc=f(()=>{Lo();fc();br=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Dn,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Cf(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Pf(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let s=r.items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.
assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.
value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Nf(s.start)===-1&&(n.indent===0||s.start.every(o=>o.type!=="comment"||o.indent<n.indent))&&
(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{Nf(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Bo(this.peek(2)),r=yr(n),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Zo(s,n.start),
s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",o=[];if(s&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(dn(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(If(n.key)&&!dn(n.sep,"newline")){
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
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Zo(s,n.start),s.push(this.
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
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=Bo(
r),o=yr(s);Pf(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Bo(t),r=yr(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Bo(t),r=yr(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});var Tf=f(()=>{ac();cs();ds();Na();H();mc();pc()});var hc=f(()=>{ac();cs();Xa();ds();uo();H();rn();xe();on();an();Lo();fc();mc();pc();Tf();Wr()});var gc=f(()=>{hc();hc()});function yc(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function bc(e,t){let n=0,r=e.length-1;for(;n<r;){let s=n+r+1>>1;(e[s]??0)<=t?n=s:r=s-1}return n}function Of(e){return/^(?:~|[Nn]ull|NULL)?$/.
test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var Iw,Tw,Ef,jo,Zt,vc=f(()=>{"use strict";gc();tr();Iw=new Set(["__proto__","constructor","prototype"]);Tw=e=>e==null?"nothing":{string:"a\
 text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";Ef={null:"nothing",bool:"true or false",int:"a whole number",float:"a n\
umber",str:"a text",map:"a map",seq:"a list"},jo=class{#t;#e;#n=new Map;#r=[];#o;#s=0;#c=0;#i=0;constructor(t,n){this.#t=t,this.#e=n}tree(t,n=0){if(xt(t))return this.#d(
t,n);let{anchor:r}=t;if(r===void 0)return this.#l(t,n);let s={count:this.#s,deepest:this.#i};this.#n.set(r,"open"),this.#i=n;let o=this.#l(t,n);return this.#n.set(
r,{tree:o,size:this.#s-s.count,height:this.#i-n}),this.#i=Math.max(this.#i,s.deepest),o}#l(t,n){return this.#s+=1,this.#i=Math.max(this.#i,n),L(t)?this.#h(t):tt(
t)?this.#y(t,n):this.#g(t,n)}#d(t,n){let r=this.#u(t),s={kind:"scalar",value:null,span:r},o=this.#n.get(t.source);return o===void 0||o==="open"?(this.#e("unknow\
n-alias",this.#a(r),{name:t.source}),s):(this.#c+=o.size,this.#c>ha||n+o.height>vt?(this.#e("alias-expansion",this.#a(r)),s):(this.#s+=o.size,this.#i=Math.max(this.#i,
n+o.height),{...o.tree,span:r}))}#h(t){let n=this.#u(t),{value:r}=t,s=t.type==="PLAIN",o=t.source??"";return this.#f(t,s?Of(o):"str",n),typeof r=="string"?(this.#m(
r,n),{kind:"scalar",value:r,span:n}):typeof r=="number"?(/^[-+]?0[0-9]/.test(o)?this.#e("number-leading-zero",this.#a(n),{text:Zt(o)}):Math.abs(r)<=Number.MAX_SAFE_INTEGER||
this.#e("number-out-of-range",this.#a(n),{text:Zt(o)}),{kind:"scalar",value:r===0?0:r,span:n}):{kind:"scalar",value:typeof r=="boolean"?r:null,span:n}}#g(t,n){let r=this.#u(
t);this.#f(t,"seq",r);let s=[];for(let o of t.items)this.#r.push(s.length),s.push(this.tree(o,n+1)),this.#r.pop();return{kind:"list",items:s,span:this.#p(r,t.flow,
s.at(-1)?.span)}}#y(t,n){let r=this.#u(t);this.#f(t,"map",r);let s=new Map,o;for(let i of t.items){let a=this.#u(i.key),c=this.#b(i.key,a,s);this.#r.push(c??""),
i.value===null&&c!==void 0&&this.#e("missing-value",this.#a(a),{key:Zt(c)});let l=i.value===null?{kind:"scalar",value:null,span:a}:this.tree(i.value,n+1);this.#r.
pop(),c!==void 0&&s.set(c,{key:a,value:l}),o=l.span}return{kind:"map",entries:s,span:this.#p(r,t.flow,o)}}#b(t,n,r){if(!L(t)){let i=xt(t)?"an alias":tt(t)?"a ma\
p":"a list";this.#e("key-not-text",this.#a(n),{kind:i,text:xt(t)?`*${t.source}`:""});return}let s=t.value;if(typeof s!="string"){this.#e("key-not-text",this.#a(
n),{kind:Tw(s),text:Zt(t.source??"")});return}this.#f(t,t.type==="PLAIN"?Of(t.source??""):"str",n),this.#m(s,n);let o=r.get(s);if(s==="<<"&&t.type==="PLAIN")this.#e(
"merge-key",this.#a(n));else if(Iw.has(s))this.#e("reserved-key",this.#a(n),{key:s});else if(o)this.#e("duplicate-key",this.#a(n),{key:Zt(s),line:this.#v(o.key.
start)});else return t.anchor!==void 0&&this.#n.set(t.anchor,{tree:{kind:"scalar",value:s,span:n},size:1,height:0}),s}#f(t,n,r){let s="tag:yaml.org,2002:",o=t.tag?.
startsWith(s)?t.tag.slice(s.length):void 0;o===void 0||o===n||!Object.hasOwn(Ef,o)||this.#e("tag-changes-value",this.#a(r),{tag:`!!${o}`,kind:Ef[n]??"a value"})}#m(t,n){
new RegExp("\\p{Surrogate}","u").test(t)&&this.#e("broken-unicode",this.#a(n))}#a(t){return{span:t,path:[...this.#r]}}#v(t){return this.#o??=yc(this.#t.text),bc(
this.#o,t)+1}#u(t){let{text:n}=this.#t,[r,s]=t.range??[0,0],o=Math.min(r,n.length);return{source:this.#t,start:o,end:Math.max(o,Math.min(s,n.length))}}#p(t,n,r){
return n||!r?t:{...t,end:Math.max(t.start,r.end)}}},Zt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e});function _c(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,s])=>t.indexOf(+r)===-1).map(([r,s])=>s)}function jf(e,t){
return typeof t=="bigint"?t.toString():t}function Uf(e){return new $c(e)}function Vf(e){return e==null}function Sc(e){let t=e.startsWith("^")?1:0,n=e.endsWith("\
$")?e.length-1:e.length;return e.slice(t,n)}function qf(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ho(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Cc(e){if(Ho(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Ho(
n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function zc(e){return Cc(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof
Set?new Set(e):e}function gs(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function ys(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function ke(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Gf(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function jt(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue!==!0)return!0;return!1}function Xf(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;
return!1}function hn(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function hs(e){return typeof e=="string"?e:e?.message}function Nc(e){
let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let s=r.maximum??r.length??r.size;s>=0&&t.push([s,n])}return t}
function Xo(e,t,n){var r;for(let s=t;s<e.length;s++)(r=e[s]).schema??(r.schema=n)}function Ut(e,t,n){var r;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has(
"$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:hs(e.inst?._zod.def?.
error?.(e))??hs(o?.(e))??hs(t?.error?.(e))??hs(n.customError?.(e))??hs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="sc\
hema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Wf(e){let t=e.
length;if(!jw.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Jf(e){
return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Yf(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):Uw(e,n,r.value)}}function Mn(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Pc(e,t,n){
return Mn(e,t,n,!1)}function Uw(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Mn(this,t,n.bind(this))},set(r){Mn(this,t,r)}})}function Vw(e,t){
let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ze(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&kc!==e._zod){kc=void 0;return}kc=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,qw);let s=pn;pn=!1;try{let o=n(this);return pn?delete this[t]:Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:o}),pn=pn||s,o}catch(o){throw delete this[t],pn=pn||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:s})}})}function Qf(e,t,n,r){let s=Vw(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,o),o.value=n(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,
enumerable:r,value:o})}})}var $c,Ac,Kf,Hf,jw,kc,pn,qw,At=f(()=>{$c=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};Ac="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};Kf=new Set(["string","number","sym\
bol"]);Hf={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};jw=/[\uD800-\uDBFF]/;pn=!1,qw={configurable:!0,get(){pn=!0}}});function Kw(e){let t=tm;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return tm=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function T(e,t,n,r){let s={};function o(m){this.def=m,this.constr=d,this.traits=new Set}o.prototype=s;let i=n,a=i&&new WeakSet;function c(m,y){
if(m._zod){if(m._zod.traits.has(e))return}else{Ic.value=new o(y);try{Object.defineProperty(m,"_zod",Ic)}finally{Ic.value=void 0}}if(m._zod.traits.add(e),t(m,y),
a){let x=Object.getPrototypeOf(m),k=m._zod.constr.prototype,z=x;for(;z&&z!==k;)z=Object.getPrototypeOf(z);let B=z??x;a.has(B)||(a.add(B),Yf(B,i))}let w=d.prototype;
for(let x in w)Object.prototype.hasOwnProperty.call(w,x)&&(x in m||(m[x]=w[x].bind(m)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function d(m){let y=r?.Parent?Kw(u):this;c(y,m);let w=y._zod.deferred;if(w){for(let k of w)k();y._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.
postProcessor;return x&&x(y),y}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:m=>r?.Parent&&m instanceof r.Parent?
!0:m?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}function zt(e){return e&&Object.assign(Rn,e),Rn}var em,Tc,Ic,tm,Ct,Wo,Rn,vr=f(()=>{At();
Tc=Object.freeze({status:"aborted"}),Ic={value:void 0,enumerable:!1},tm="captureStackTrace"in Error?Error:null;Ct=class extends Error{constructor(){super("Encou\
ntered Promise during synchronous parse. Use .parseAsync() instead.")}},Wo=class extends Error{constructor(t){super(`Encountered unidirectional transform during\
 encode: ${t}`),this.name="ZodEncodeError"}};(em=globalThis).__zod_globalConfig??(em.__zod_globalConfig={});Rn=globalThis.__zod_globalConfig});function Gw(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,jf,2)),e.message}function Hw(e){this._zod.message=e}var Xw,Ec,nm,rm,zO,bs,Dc=f(()=>{
vr();At();Xw={get:Gw,set:Hw,enumerable:!0,configurable:!0},Ec={value:void 0,enumerable:!1},nm=new WeakSet([Object.prototype,Error.prototype]),rm=(e,t)=>{e.name=
"$ZodError",Ec.value=t,Object.defineProperty(e,"issues",Ec),Ec.value=void 0,Object.defineProperty(e,"message",Xw);let n=Object.getPrototypeOf(e);nm.has(n)||(nm.
add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},zO=T("$ZodError",rm),bs=T("$ZodError",rm,void 0,{Parent:Error})});function sm(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(s=>Ut(s,n,zt()))),t=void 0,n=void 0),r},set error(s){r=s,t=void 0,n=void 0}}}var Jw,
Mc,Yw,Rc,Qw,Lc,ex,Fc,om=f(()=>{vr();Dc();At();Jw=e=>{let t=(n,r,s,o)=>{let i=s?{...s,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new Ct;if(a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Ut(l,i,zt())));throw Ac(c,o?.callee??t),c}return a.value};return t},Mc=Jw(bs),Yw=e=>{let t=async(n,r,s,o)=>{
let i=s?{...s,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Ut(
l,i,zt())));throw Ac(c,o?.callee??t),c}return a.value};return t},Rc=Yw(bs),Qw=e=>(t,n,r)=>{let s=r?{...r,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},s);
if(o instanceof Promise)throw new Ct;return o.issues.length?sm(e,o.issues,s):{success:!0,data:o.value}},Lc=Qw(bs);ex=e=>async(t,n,r)=>{let s=r?{...r,async:!0}:{
async:!0},o=t._zod.run({value:n,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?sm(e,o.issues,s):{success:!0,data:o.value}},Fc=ex(bs)});var im,Bc,am,Zc=f(()=>{im=/^[\s\S]{0,}$/,Bc=/^-?\d+(?:\.\d+)?$/,am=/^(?:true|false)$/i});var gn,tx,Yo,cm,lm,um,dm,Qo=f(()=>{vr();At();gn=T("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),tx=e=>{let t=e.
value;return!Vf(t)&&t.length!==void 0},Yo={number:"number",bigint:"bigint",object:"date"},cm=T("$ZodCheckLessThan",(e,t)=>{gn.init(e,t);let n=Yo[typeof t.value];
e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Yo[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),lm=T("$ZodCheckGreaterThan",(e,t)=>{gn.init(e,t);let n=Yo[typeof t.value];e.
_zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Yo[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),um=T("$ZodCheckNumberFormat",(e,t)=>{gn.init(e,t),t.format=t.format||"float6\
4";let n=t.format?.includes("int"),r=n?"int":"number",[s,o]=Hf[t.format];e._zod.check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,
format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<s&&i.issues.push({origin:"number",input:a,code:"\
too_small",minimum:s,inclusive:!0,inst:e,continue:!t.abort}),a>o&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.
abort})}}),dm=T("$ZodCheckMinLength",(e,t)=>{var n;gn.init(e,t),(n=e._zod.def).when??(n.when=tx),e._zod.check=r=>{let s=r.value,o=s.length;if((typeof s=="string"&&
o>=t.minimum&&o<t.minimum*2?Wf(s):o)>=t.minimum)return;let a=Jf(s);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.
abort})}})});var mm=f(()=>{});var pm,jc=f(()=>{pm={major:4,minor:6,patch:7}});async function rx(e,t){let n={async:!0};return bm(await e._zod.run({value:t,issues:[]},n),n)}function sx(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return bm(r,n)}catch{}return rx(e,t)},vendor:"zod",version:1}}function ox(e,t){let n=Nc(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,i)=>{let a=t(o.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[
c,l]of Nc(e._zod.def.checks))if(a>c&&l._zod.def.when(o)){let u=o.issues.length;return l._zod.check(o),o.issues[u].continue=!1,Xo(o.issues,u,e),o}}return s(o,i)}}
function hm(e,t,n){e.issues.length&&t.issues.push(...hn(n,e.issues)),t.value[n]=e.value}function ti(e,t,n,r,s,o){let i=n in r,a=o==="optional";if(!(!i&&a&&s==="\
optional")){if(e.issues.length){if(s!==void 0&&a&&!i)return;t.issues.push(...hn(n,e.issues))}if(!i&&s===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||s==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function cx(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:ax,s=r.length?[...t,...r]:t;for(let i of s)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let o=Gf(e.shape);return{...e,allKeys:s,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
o)}}function lx(e,t,n,r,s,o,i){let a=[],c=s.keySet,l=s.catchall._zod,u=l.def.type,d=l.optin,m=l.optout,y=0;for(let w in t){if(i&&n.issues.length!==y){if(jt(n,y))
break;y=n.issues.length}if(c.has(w))continue;if(w==="__proto__"){u==="never"&&a.push(w);continue}if(u==="never"){a.push(w);continue}let x=l.run({value:t[w],issues:[]},
r);x instanceof Promise?e.push(x.then(k=>ti(k,n,w,t,d,m))):ti(x,n,w,t,d,m)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function gm(e,t,n,r){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let s=e.filter(o=>!jt(o));return s.length===
1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(o=>o.issues.map(i=>Ut(i,r,zt())))}),t)}function ym(e,t){return e.
value=t.issues.length?void 0:t.value,e}function ei(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},n)}var Ne,bm,vm,Uc,wm,xm,km,ix,$m,ax,_m,Sm,Am,Cm,zm,Nm,Pm,Im,Tm,Om=f(()=>{Qo();vr();Zc();At();jc();At();Ne=T("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=
t,e._zod.bag=e._zod.bag||{},e._zod.version=pm;let r=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let o of s)for(let i of o.
_zod.onattach)i(e);if(s.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let o=(a,c,l)=>{if(a.memo)return a;
let u=jt(a),d;for(let m of c){if(m._zod.def.when){if(Xf(a)||!m._zod.def.when(a))continue}else if(u)continue;let y=a.issues.length,w=m._zod.check(a);if(w instanceof
Promise&&l?.async===!1)throw new Ct;if(d||w instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await w,a.issues.length!==y&&(Xo(a.issues,y,e),u||(u=jt(a,
y)))});else{if(a.issues.length===y)continue;Xo(a.issues,y,e),u||(u=jt(a,y))}}return d?d.then(()=>a):a},i=(a,c,l)=>{if(jt(a))return a.aborted=!0,a;let u=o(c,s,l);
if(u instanceof Promise){if(l.async===!1)throw new Ct;return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e.
_zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>i(d,a,c)):
i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new Ct;return l.then(u=>o(u,s,c))}return o(l,s,c)}}},{get"~standard"(){return Pc(
this,"~standard",sx(this))},set"~standard"(e){Mn(this,"~standard",e)}}),bm=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Ut(n,t,zt()))}:{value:e.value};vm=T("$\
ZodString",(e,t)=>{Ne.init(e,t),e._zod.pattern=t.pattern??im,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Uc=T("$ZodNumber",(e,t)=>{Ne.init(e,t),e._zod.pattern=Bc,e._zod.parse=(n,r)=>{if(t.
coerce)try{n.value=Number(n.value)}catch{}let s=n.value;if(typeof s=="number"&&!Number.isNaN(s)&&Number.isFinite(s))return n;let o=typeof s=="number"?Number.isNaN(
s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:s,inst:e,...o?{received:o}:{}}),n}}),wm=T(
"$ZodNumberFormat",(e,t)=>{um.init(e,t),Uc.init(e,t)}),xm=T("$ZodBoolean",(e,t)=>{Ne.init(e,t),e._zod.pattern=am,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.
value}catch{}let s=n.value;return typeof s=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e}),n}}),km=T("$ZodNever",(e,t)=>{Ne.init(
e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});ix=e=>Array.isArray(e)?e.length:-1;$m=T("$ZodArray",(e,t)=>{
Ne.init(e,t);let n=Rn.memoizer;n?.attach(e),e._zod.parse=(r,s)=>{let o=r.value;if(!Array.isArray(o))return r.issues.push({expected:"array",code:"invalid_type",input:o,
inst:e}),r;r.value=n?n.alloc(e,r,Array(o.length),s):Array(o.length);let i=[],a=s?.abortEarly;for(let c=0;c<o.length;c++){let l=o[c],u=t.element._zod.run({value:l,
issues:[]},s);if(u instanceof Promise)i.push(u.then(d=>hm(d,r,c)));else if(hm(u,r,c),a&&u.issues.length!==0&&jt(u))break}return i.length?Promise.all(i).then(()=>r):
r},ox(e,ix)});ax=[];_m=T("$ZodObject",(e,t)=>{Ne.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={
...r};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let s=Uf(()=>cx(t));ze(e,"propValues",l=>{let u=l.
def.shape,d={};for(let m in u){let y=u[m]._zod;if(y.values){Object.prototype.hasOwnProperty.call(d,m)||qf(d,m,new Set);for(let w of y.values)d[m].add(w);y.optin!==
void 0&&d[m].add(void 0)}}return d});let o=Ho,i=t.catchall,a,c=Rn.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=s.value);let d=l.value;if(!o(d))return l.issues.
push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let m=[],y=a.shape,w=u?.abortEarly,x=l.issues.length;for(let k of a.
allKeys){if(w&&l.issues.length!==x){if(jt(l,x))break;x=l.issues.length}if(k==="__proto__")continue;let z=y[k],B=z._zod.optin,K=z._zod.optout,G=z._zod.run({value:d[k],
issues:[]},u);G instanceof Promise?m.push(G.then(ne=>ti(ne,l,k,d,B,K))):ti(G,l,k,d,B,K)}return i?lx(m,d,l,u,s.value,e,w===!0):m.length?Promise.all(m).then(()=>l):
l}});Sm=T("$ZodUnion",(e,t)=>{Ne.init(e,t),ze(e,"optin",r=>r.def.options.some(s=>s._zod.optin==="defaulted")?"defaulted":r.def.options.some(s=>s._zod.optin!==void 0)?
"optional":void 0),ze(e,"optout",r=>r.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),ze(e,"values",r=>{if(r.def.options.every(s=>s._zod.values))
return new Set(r.def.options.flatMap(s=>Array.from(s._zod.values)))}),ze(e,"pattern",r=>{if(r.def.options.every(s=>s._zod.pattern)){let s=r.def.options.map(o=>o.
_zod.pattern);return new RegExp(`^(${s.map(o=>Sc(o.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,s)=>{if(n)return n(
r,s);let o=!1,i=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},s);if(c instanceof Promise)i.push(c),o=!0;else{if(c.issues.length===0)return c;
i.push(c)}}return o?Promise.all(i).then(a=>gm(a,r,e,s)):gm(i,r,e,s)}}),Am=T("$ZodRecord",(e,t)=>{Ne.init(e,t);let n=Rn.memoizer;n?.attach(e),e._zod.parse=(r,s)=>{
let o=r.value;if(!Cc(o))return r.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},s):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u===
"__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys current\
ly");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(w=>Ut(w,s,zt())),input:u,path:[u],inst:e});continue}let m=d.value;
if(m==="__proto__")continue;let y=t.valueType._zod.run({value:o[u],issues:[]},s);y instanceof Promise?i.push(y.then(w=>{w.issues.length&&r.issues.push(...hn(u,w.
issues)),r.value[m]=w.value})):(y.issues.length&&r.issues.push(...hn(u,y.issues)),r.value[m]=y.value)}let l;for(let u in o)if(!c.has(u))if(t.mode==="loose"){if(u===
"__proto__")continue;r.value[u]=o[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{r.value=
n?n.alloc(e,r,{},s):{};let c;for(let l of Reflect.ownKeys(o)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(o,l))continue;let u=t.keyType._zod.
run({value:l,issues:[]},s);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Bc.test(l)&&u.
issues.length){let w=t.keyType._zod.run({value:Number(l),issues:[]},s);if(w instanceof Promise)throw new Error("Async schemas not supported in object keys curre\
ntly");w.issues.length===0&&(u=w)}if(u.issues.length){t.mode==="loose"?r.value[l]=o[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:u.
issues.map(w=>Ut(w,s,zt())),input:l,path:[l],inst:e});continue}let m=u.value;if(m==="__proto__")continue;let y=t.valueType._zod.run({value:o[l],issues:[]},s);y instanceof
Promise?i.push(y.then(w=>{w.issues.length&&r.issues.push(...hn(l,w.issues)),r.value[m]=w.value})):(y.issues.length&&r.issues.push(...hn(l,y.issues)),r.value[m]=
y.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}}),Cm=T("$ZodEn\
um",(e,t)=>{Ne.init(e,t);let n=_c(t.entries),r=new Set(n);e._zod.values=r,ze(e,"pattern",s=>{let o=_c(s.def.entries).filter(i=>Kf.has(typeof i));return new RegExp(
o.length?`^(${o.map(i=>gs(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let i=s.value;return r.has(i)||s.issues.push({code:"invalid_value",
values:n,input:i,inst:e}),s}}),zm=T("$ZodLiteral",(e,t)=>{Ne.init(e,t);let n=new Set(t.values);e._zod.values=n,ze(e,"pattern",r=>{let s=r.def.values;return new RegExp(
s.length?`^(${s.map(o=>typeof o=="string"?gs(o):o?gs(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let o=r.value;return n.has(o)||
r.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),r}}),Nm=T("$ZodTransform",(e,t)=>{Ne.init(e,t),e._zod.optin="optional",Rn.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Wo(e.constructor.name);let s=t.transform(n.value,n);if(r.async)return(s instanceof Promise?s:Promise.
resolve(s)).then(i=>(n.value=i,n));if(s instanceof Promise)throw new Ct;return n.value=s,n}});Pm=T("$ZodOptional",(e,t)=>{Ne.init(e,t),ze(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ze(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
ze(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Sc(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let s=t.innerType._zod.run({value:n.value,issues:[]},r);return s instanceof Promise?s.then(o=>ym(n,o)):ym(n,s)}return t.innerType.
_zod.run(n,r)}}),Im=T("$ZodPrefault",(e,t)=>{Ne.init(e,t),e._zod.optin="defaulted",ze(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction===
"backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),Tm=T("$ZodPipe",(e,t)=>{Ne.init(e,t),ze(e,"values",n=>n.def.in._zod.values),
ze(e,"optin",n=>n.def.in._zod.optin),ze(e,"optout",n=>n.def.out._zod.optout),ze(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction===
"backward"){let o=t.out._zod.run(n,r);return o instanceof Promise?o.then(i=>ei(i,t.in,r)):ei(o,t.in,r)}let s=t.in._zod.run(n,r);return s instanceof Promise?s.then(
o=>ei(o,t.out,r)):ei(s,t.out,r)}})});var Em=f(()=>{});var Vc=f(()=>{});function Rm(){return new qc}var Mm,qc,wr,Kc=f(()=>{qc=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(
t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);
return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;
let s={...r,...this._map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(Mm=globalThis).__zod_globalRegistry??
(Mm.__zod_globalRegistry=Rm());wr=globalThis.__zod_globalRegistry});var Lm=f(()=>{});function dx(e){return e.checks&&(e.checks=[...e.checks]),e}function Fm(e,t){return new e(dx({type:"string",...ke(t)}))}function Bm(e,t){return new e({type:"numb\
er",check:"number_format",abort:!1,format:"safeint",...ke(t)})}function Zm(e,t){return new e({type:"boolean",...ke(t)})}function jm(e,t){return new e({type:"nev\
er",...ke(t)})}function J(e,t){return new cm({check:"less_than",...ke(t),value:e,inclusive:!0})}function Y(e,t){return new lm({check:"greater_than",...ke(t),value:e,
inclusive:!0})}function Gc(e,t){return new dm({check:"min_length",...ke(t),minimum:e})}function Um(e){let t=new gn({check:"meta"});return t._zod.onattach=[n=>{let r=wr.
get(n)??{};wr.add(n,{...r,...e})}],t._zod.check=()=>{},t}var Vm=f(()=>{Qo();Kc();At()});var qm=f(()=>{});var Km=f(()=>{});var xr=f(()=>{vr();om();Dc();Om();Em();Qo();jc();At();Zc();Vc();Kc();mm();Lm();Vm();qm();Km()});var Hc=f(()=>{xr()});function Nt(e){return Fm(mx,e)}function Q(e){return Bm(hx,e)}function Ln(e){return Zm(gx,e)}function bx(e){return jm(yx,e)}function U(e,t){return new vx({type:"\
array",element:e,...ke(t)})}function Xc(e,t){let n={type:"object",shape:e??{},...ke(t)};return new Xm(n)}function C(e,t){return new Xm({type:"object",shape:e,catchall:bx(),
...ke(t)})}function Me(e,t){return new wx({type:"union",options:e,...ke(t)})}function $e(e,t,n){return!t||!t._zod?new Hm({type:"record",keyType:Nt(),valueType:e,
...ke(t)}):new Hm({type:"record",keyType:e,valueType:t,...ke(n)})}function A(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new xx({type:"\
enum",entries:n,...ke(t)})}function kr(e,t){return new kx({type:"literal",values:Array.isArray(e)?e:[e],...ke(t)})}function Ue(e){return new $x({type:"transform",
transform:e})}function v(e){return new _x({type:"optional",innerType:e})}function b(e,t){return new Sx({type:"prefault",innerType:e,get defaultValue(){return typeof t==
"function"?t():zc(t)}})}function Ve(e,t){return new Ax({type:"pipe",in:e,out:t})}var je,mx,px,hx,gx,yx,vx,Xm,wx,Hm,xx,kx,$x,_x,Sx,Ax,vs,Wm=f(()=>{xr();At();Hc();
je=T("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ne.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){Mn(this,"with",e)},parse(e,t){return Mc(this,e,t,{callee:this.parse})},parseAsync(e,t){return Rc(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return Lc(this,e,t)},safeParseAsync(e,t){return Fc(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return ys(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),mx=T("ZodMiniString",(e,t)=>{vm.init(e,t),je.init(e,t)});px=T("ZodMiniNumber",(e,t)=>{Uc.init(
e,t),je.init(e,t)}),hx=T("ZodMiniNumberFormat",(e,t)=>{wm.init(e,t),px.init(e,t)});gx=T("ZodMiniBoolean",(e,t)=>{xm.init(e,t),je.init(e,t)});yx=T("ZodMiniNever",
(e,t)=>{km.init(e,t),je.init(e,t)});vx=T("ZodMiniArray",(e,t)=>{$m.init(e,t),je.init(e,t)});Xm=T("ZodMiniObject",(e,t)=>{_m.init(e,t),je.init(e,t),Qf(e,"shape",
n=>n._zod.def.shape,!1)});wx=T("ZodMiniUnion",(e,t)=>{Sm.init(e,t),je.init(e,t)});Hm=T("ZodMiniRecord",(e,t)=>{Am.init(e,t),je.init(e,t)});xx=T("ZodMiniEnum",(e,t)=>{
Cm.init(e,t),je.init(e,t),e.options=[...e._zod.values]});kx=T("ZodMiniLiteral",(e,t)=>{zm.init(e,t),je.init(e,t)});$x=T("ZodMiniTransform",(e,t)=>{Nm.init(e,t),
je.init(e,t)});_x=T("ZodMiniOptional",(e,t)=>{Pm.init(e,t),je.init(e,t)});Sx=T("ZodMiniPrefault",(e,t)=>{Im.init(e,t),je.init(e,t)});Ax=T("ZodMiniPipe",(e,t)=>{
Tm.init(e,t),je.init(e,t)});vs=Um});var Jm=f(()=>{xr()});var Ym=f(()=>{});var Qm=f(()=>{});var ep=f(()=>{xr();Hc();Wm();Jm();xr();Vc();Ym();Qm()});var D=f(()=>{ep()});var h,ni,Wc,ws,xs,$r,tp,np,rp,ri,X=f(()=>{"use strict";h=(e,t={},...n)=>{let r=[];for(let s of n)s===void 0||s===!1||s===""||r.push(typeof s=="number"?String(s):
s);if(r.length>1&&r.some(s=>typeof s=="string"))throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:ni(Object.entries(t)),children:r}},
ni=e=>{let t=[];for(let[n,r]of e)r!==void 0&&t.push([n,String(r)]);return Object.fromEntries(t)},Wc=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,
ws=(e,t)=>e.children.filter(n=>typeof n!="string"&&(!t||n.name===t)),xs=(e,t)=>e.children.find(n=>typeof n!="string"&&n.name===t),$r=e=>{let t=e.children[0];return typeof t==
"string"?t:""},tp=(e,t)=>({...e,attributes:ni(Object.entries({...e.attributes,...t}))}),np=(e,...t)=>h(e.name,e.attributes,...t),rp=e=>e?"yes":"no",ri=e=>e?"on":
"off"});function pe(e,t,n){return Ve(Nt().check(vs({description:e,examples:[...t]})),Ue((r,s)=>{let o=n(r);return"value"in o?o.value:(s.issues.push({code:"custom",message:o.
problem,input:r}),Tc)}))}function q(e,t,n,r){return pe(e,t,s=>n.test(s)?ye(s):j(r))}var ye,j,g,S,Fn,E=f(()=>{"use strict";D();ye=e=>({value:e}),j=e=>({problem:e});
g=e=>vs({description:e}),S=e=>Ve(Me([Ln(),A(["on","off"])]).check(vs({description:e})),Ue(t=>t===!0||t==="on")),Fn=(e,t)=>Ve(Me([Ln(),A(["on","off"]),e]).check(
vs({description:t})),Ue(n=>n==="on"?!0:n==="off"?!1:n))});var Jc={};I(Jc,{codes:()=>Px,domain:()=>Ix,schema:()=>Nx});function*Ix(e){if(!e.agent)return;let t=h("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{
at:"devices",xml:h("channel",{type:"unix"},t)}}var Nx,Px,sp=f(()=>{"use strict";D();X();E();Nx={vm:{agent:b(S("A channel for the guest agent (qemu-guest-agent),\
 which is used where the guest has it."),!0)}},Px={}});var ip,op=f(()=>{ip=`#!/bin/sh
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
`});function Bn(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e} is not a whole number that is held exactly`);return{kind:"int",value:BigInt(
e)}}function si(e){let t=e.split("/").slice(1),n=r=>/^[A-Za-z0-9._+-]+$/.test(r)&&r!=="."&&r!=="..";if(!e.startsWith("./")||!t.every(n))throw new RangeError(`no\
t a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var N,ft,ie,ee,Ox,ue,Ex,Yc,O,oi,mt,ap,ks,cp,ii,Re=f(()=>{"use strict";N=e=>({kind:"\
string",parts:[e]}),ft=(...e)=>({kind:"string",parts:e});ie=e=>({kind:"constant",name:e?"true":"false"}),ee=e=>({kind:"list",items:e}),Ox=e=>Array.from(Symbol.iterator in
e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),ue=e=>({kind:"attrs",bindings:Ox(e)}),Ex=e=>({kind:"identifier",name:e});Yc=e=>typeof e==
"string"?Ex(e):e,O=(e,...t)=>({kind:"select",of:Yc(e),path:t,or:void 0}),oi=(e,t,n)=>({kind:"select",of:Yc(e),path:t,or:n}),mt=(e,...t)=>({kind:"apply",function:Yc(
e),arguments:t}),ap=(e,t)=>({kind:"lambda",parameter:e,body:t}),ks=(e,t,n)=>({kind:"binary",operator:t,left:e,right:n}),cp=e=>({kind:"not",operand:e}),ii=(e,t)=>e===
""?t:{kind:"comment",text:e,node:t}});var _r,lp,Dx,Pt,It,up,qt,ai,Qc,dp,Mx,nt,ci,fp,Sr,he=f(()=>{"use strict";E();_r=q("The name of a user of the host.",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user n\
ame has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),lp=q("The name of a group of the host.",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,
"a group name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),Dx=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Pt=q("A\
 name that libvirt takes for a guest or a network.",["win11"],Dx,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 char\
acters long"),It=q("A name of your own.",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 characters long"),up=
q("The name of the host.",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters\
 long"),qt=q("The name of a network interface.",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digi\
ts, . _ and -"),ai=q("The name of a kernel module.",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one n\
ame to an entry"),Qc=q("The name of a systemd unit, with its type.",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),dp=q("One parameter of the kernel command line.",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,
"one entry is one parameter, name or name=value, without white space or quotes"),Mx=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;
if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(
".."))return`'${e}' goes up with '..': write the path it leads to`},nt=pe("An absolute path of the host.",["/var/lib/libvirt/images/win11.qcow2"],e=>{let t=Mx(e);
return t?j(t):ye(e)}),ci=q("A file, relative to the file that names it.",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters and \
is not empty"),fp=pe("A MAC address.",["52:54:00:66:d7:8b"],e=>/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?j(`'${e}' is a\
 multicast address: the first pair of a card's address is even`):ye(e.toLowerCase()):j(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 5\
2:54:00:66:d7:8b`)),Sr=(e,t)=>pe(e,t,n=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(n)?j("control characters cannot stand here"):n.isWellFormed()?ye(n):j("this is \
not valid Unicode"))});function mp(e){let t=Rx.map(i=>i.exec(e)).find(i=>i!==null);if(!t){let i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return j(i?`'${e}' is a vendor:device id, and a PC\
I address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 0000:0b:00.0`)}let[n=0,r=0,s=0,o=0]=t.slice(1).map(i=>Number.
parseInt(i??"0",16));return s>31?j(`'${e}' has slot ${Zn(s,2)}, and a PCI bus has the slots 00 to 1f`):o>7?j(`'${e}' has function ${o}, and a PCI slot has the f\
unctions 0 to 7`):ye({domain:n,bus:r,slot:s,function:o})}function pp(e){let t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){let n="value"in mp(e);
return j(n?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexadecimal digits, a colon \
and four more, as in 1002:67df`)}return ye({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var Zn,Rx,Ke,li,pt,Ar,ui,$s,Kt=f(()=>{"use strict";E();Zn=(e,t)=>e.
toString(16).padStart(t,"0"),Rx=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
Ke=e=>`${Zn(e.domain,4)}:${Zn(e.bus,2)}:${Zn(e.slot,2)}.${e.function}`,li=e=>({domain:`0x${Zn(e.domain,4)}`,bus:`0x${Zn(e.bus,2)}`,slot:`0x${Zn(e.slot,2)}`,function:`\
0x${e.function}`});pt=e=>`${e.vendor}:${e.device}`,Ar=pe("A PCI address as lspci, sysfs or libvirt writes it; domain 0000 where none is written.",["0b:00.0","00\
00:0b:00.0","pci_0000_0b_00_0"],mp),ui=pe("A PCI vendor and device id, as `lspci -nn` prints it.",["1002:67df"],pp),$s=pe("A USB vendor and product id, as `lsus\
b` prints it.",["046d:c541"],pp)});function gp(e){let t=hp.get(e);if(t)return t;let n=Object.entries(e).map(([r,s])=>({...s,name:r}));return hp.set(e,n),n}function Tt(e,t){return e.devices.flatMap(
n=>{let r=t.devices[n];return r?[{...r,name:n}]:[]})}var hp,$,Le,yn,_s,yp,Cr,Ot,F=f(()=>{"use strict";hp=new WeakMap;$=e=>gp(e.vms),Le=e=>gp(e.devices);yn=(e,t)=>$(
t).flatMap(n=>n.devices.flatMap((r,s)=>r===e?[{vm:n,index:s}]:[])),_s=e=>e.by??(e.functions.length>0?"address":"id"),yp=e=>Le(e).filter(t=>t.bind==="boot"),Cr=e=>{
let{user:t,group:n}=e.libvirt.qemu,r=e.libvirt.runAsRoot?"root":"qemu-libvirtd";return{user:t??r,group:n??r}},Ot=e=>e.machine==="pc"||e.machine.startsWith("pc-i\
440fx")});var el={};I(el,{codes:()=>Zx,driversOf:()=>di,host:()=>Kx,rules:()=>jx,schema:()=>Lx});function Bx(e,t){let n=new Set(e.functions.map(Ke)),r=t?.pci.filter(s=>n.
has(Ke(s.address))).map(s=>s.id)??[];return[...new Set([...e.ids,...r].map(pt))]}function di(e,t){if(e.drivers)return e.drivers;let r=[...new Set(Bx(e,t).map(s=>s.
slice(0,4)))].map(s=>bp[s]);return r.length===0||r.includes(void 0)?Fx:[...new Set(r.flatMap(s=>s??[]))]}function jx(e,t,n){let r=new Map;for(let s of Le(e)){let o=[
"devices",s.name];Ux(s,o,t);let{name:i}=s;for(let[c,l]of s.functions.map(Ke).entries()){let u=r.get(l);u?t("function-twice",{path:[...o,"functions",c]},{address:l,
device:u}):r.set(l,i)}if(s.functions.length>0)continue;let a=s.ids.length>0;a&&s.bind!=="boot"&&t("device-without-address",{path:[...o,"bind"]},{device:i});for(let{
vm:c,index:l}of a?yn(i,e):[])t("device-without-address",{path:["vms",c.name,"devices",l]},{device:i,guest:c.name})}Vx(e,t),n&&qx(e,t,n,new Set(r.keys()))}function Ux(e,t,n){
let{name:r,functions:s,ids:o,by:i}=e;s.length===0&&o.length===0?n("device-not-identified",{path:t,on:"key"},{device:r}):i==="address"&&s.length===0?n("by-addres\
s-without-functions",{path:[...t,"by"]},{device:r}):i==="id"&&o.length===0&&n("by-id-without-ids",{path:[...t,"by"]},{device:r})}function Vx(e,t){let n=Le(e);for(let r of n.
filter(s=>s.bind==="boot"&&_s(s)==="id"))for(let[s,o]of r.ids.map(pt).entries()){let i=n.find(a=>a.name!==r.name&&a.bind!=="boot"&&a.ids.map(pt).includes(o));i&&
t("id-matches-other-device",{path:["devices",r.name,"ids",s]},{id:o,device:r.name,other:i.name})}}function qx(e,t,n,r){let s=new Set(Le(e).filter(i=>i.functions.
length===0).flatMap(i=>i.ids.map(pt))),o=n.pci.filter(i=>!r.has(Ke(i.address)));for(let i of Le(e)){let a=["devices",i.name];for(let[u,d]of i.ids.map(pt).entries()){
if(i.bind!=="boot"||_s(i)!=="id")continue;let m=o.filter(w=>pt(w.id)===d),y=i.functions.length>0?m[0]:m[1];y&&t("id-takes-host-card",{path:[...a,"ids",u]},{id:d,
address:Ke(y.address),driver:y.driver})}if(!i.blacklist)continue;let c=di(i,n),l=o.find(u=>u.driver&&c.includes(u.driver)&&!s.has(pt(u.id)));l?.driver&&t("black\
list-takes-host-card",{path:[...a,"blacklist"]},{driver:l.driver,address:Ke(l.address)})}}function*Kx(e,t){let n=Le(e);if(n.length===0)return;let r=yp(e),s=r.length>
0?"initrd":"boot";for(let l of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:s,name:l};let o=[...new Set(r.flatMap(l=>di(l,t)))].sort();for(let l of o)
yield{kind:"modprobe",line:{command:"softdep",module:l,pre:"vfio-pci"}};let i=r.filter(l=>_s(l)==="id").flatMap(l=>l.ids.map(pt));i.length>0&&(yield{kind:"modpr\
obe",line:{command:"options",module:"vfio-pci",option:"ids",value:[...new Set(i)].join(",")}});let a=r.filter(l=>_s(l)==="address").flatMap(l=>l.functions);a.length>
0&&(yield*Gx(a)),n.some(l=>!l.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}});for(let{resetMethod:l,
functions:u}of n)for(let d of l?u:[])yield{kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${Ke(d)}/reset_method`,argument:l??""};let c=[...new Set(n.filter(
l=>l.blacklist).flatMap(l=>di(l,t)))].sort();c.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:ee(c.map(N))})}function*Gx(e){let t=e.
map(Ke);yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",ip,"vfio-pci",...t]}};let n=(...r)=>oi("config",["boot","initrd","sy\
stemd",...r],ie(!0));yield{kind:"assertion",that:ks(cp(n("enable")),"||",n("shell","enable")),message:"vfioc: devices are kept for vfio-pci by a line of shell t\
hat kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var Lx,bp,Fx,Zx,vp=f(()=>{"use strict";D();op();
Re();R();he();Kt();E();F();Lx={device:{functions:b(U(Ar),[]).check(g("The PCI functions of the device, in the order in which the guest sees them: a graphics car\
d has its audio beside it.")),ids:b(U(ui),[]).check(g("The vendor:device ids of its functions.")),bind:b(A(["boot","start","handover"]),"boot").check(g("When vf\
io-pci takes it: boot, before any host driver; start, when the guest starts, and back when it stops; handover, as start, for a GPU that the host is using.")),by:v(
A(["address","id"])).check(g("How it is found at boot: by address, which works with two identical cards, or by id. Default: address where functions are given.")),
drivers:v(U(ai)).check(g("Host drivers that must not win it. Default: the usual drivers of its vendor.")),blacklist:b(S("Keep these drivers off the host altoget\
her."),!1),idleD3:b(S("Let vfio-pci put the unused device to sleep (D3). Off helps where it does not wake up."),!0),resetMethod:v(A(["device_specific","acpi","f\
lr","af_flr","pm","bus"])).check(g("The reset method that the kernel is told to use for it."))}},bp={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau",
"nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},Fx=[...new Set([...Object.values(bp).flat(),"ahci","nvme",
"xhci_pci"])];Zx={"device-not-identified":p({severity:"error",about:"value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its fun\
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
verride, and the host may need them for a card of the same make."})}});function wp(e,t){let n=s=>Object.entries(e[s]).map(([o,{bootOrder:i}])=>({name:`${s}.${o}`,path:["vms",e.name,s,o,"bootOrder"],order:i})),r=Tt(e,t).map(({name:s,
bootOrder:o})=>({name:`devices.${s}`,path:["devices",s,"bootOrder"],order:o}));return[...n("disks"),...n("nics"),...r].flatMap(({order:s,...o})=>s===void 0?[]:[
{...o,order:s}])}var zr,Ss=f(()=>{"use strict";D();F();zr=Q().check(Y(1),J(255))});var tl={};I(tl,{codes:()=>Xx,rules:()=>Wx,schema:()=>Hx});function Wx(e,t){for(let n of $(e)){let r=new Map;for(let{name:s,path:o,order:i}of wp(n,e)){let a=r.get(
i);a!==void 0?t("boot-order-twice",{path:o},{order:i,other:a,guest:n.name}):r.set(i,s)}}}var Hx,Xx,xp=f(()=>{"use strict";R();Ss();F();Hx={},Xx={"boot-order-twi\
ce":p({severity:"error",about:"value",message:({order:e,other:t,guest:n})=>`'${t}' of the guest '${n}' has the number ${e} in the boot order too`,remedy:()=>"gi\
ve each device a number of its own; the lowest comes first",explain:"A guest tries its devices one after the other, so no two have the same number. libvirt refu\
ses that.",example:{fails:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: \u27E81 } } } }
`,passes:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: 2 } } } }
`}})}});var nl={};I(nl,{codes:()=>Yx,host:()=>Qx,schema:()=>Jx});function*Qx(e){Le(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blac\
klist",value:"sysfb_init",comment:"The boot display is a card that leaves the host: do not put a framebuffer on it."})}var Jx,Yx,kp=f(()=>{"use strict";D();E();
F();Jx={device:{bootVga:b(S("Whether the firmware shows the boot on this card: its framebuffer is then released, and the boot is not seen."),!1)}},Yx={}});import{createHash as ek}from"node:crypto";var tk,nk,rl,As,$p,bn,Nr=f(()=>{"use strict";tk=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),nk=e=>Buffer.concat(
e.flatMap(t=>{let n=Buffer.from(t,"utf8"),r=Buffer.alloc(4);return r.writeUInt32BE(n.length),[r,n]})),rl=e=>ek("sha1").update(tk).update(nk(e)).digest(),As=(...e)=>{
let t=rl(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(8)&63|128,8);let n=t.toString("hex");return[n.slice(0,8),n.slice(8,12),
n.slice(12,16),n.slice(16,20),n.slice(20)].join("-")},$p=(...e)=>{let[t,n,r]=rl(["mac",...e]);return["52","54","00",...[t,n,r].map(s=>(s??0).toString(16).padStart(
2,"0"))].join(":")},bn=(e,...t)=>rl(["number",...t]).readUIntBE(0,6)%e});var rk,_p,fi,sl=f(()=>{"use strict";rk=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],_p={clock:"localtime",
hyperv:rk,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},fi={windows10:{..._p,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{..._p,
osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"v\
irtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}}});function Pr(e){let{type:t="efi",secureBoot:n,enrolledKeys:r,tpm:s}=e.firmware,o=Ge(e),i=t==="efi"&&!Ot(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:n??
(r===!0||o.secureBoot&&i),enrolledKeys:r??!1,tpm:typeof s=="object"?s:s??o.tpm?sk:void 0}}function mi(e){let{input:t,vnc:n}=e.display;return t!==void 0?t:vn(e)||
n!==void 0&&n!==!1?e.lookingGlass?"virtio":"tablet":"none"}var Ge,ol,Cs,sk,vn,il,Sp,zs,Je=f(()=>{"use strict";Nr();sl();F();Ge=e=>fi[e.guest],ol=(e,t)=>e.uuid??
As("domain",t.host.name,e.name),Cs=({cpu:e})=>e.sockets*e.cores*e.threads,sk={model:"tpm-crb",version:"2.0"};vn=({display:e})=>e.spice===void 0?e.vnc===void 0:e.
spice!==!1,il=e=>Object.keys(e.shares).length>0,Sp=e=>e.agent||vn(e);zs=15});function al(e){let t=new Map,n=new Set,r=Object.entries(e.disks).map(([o,i])=>({name:o,target:i.target,bus:Gt(i,e)}));for(let{name:o,target:i}of r)i!==void 0&&(t.
set(o,i),n.add(i));let s=r.filter(({target:o})=>o===void 0);for(let{name:o,bus:i}of[...s.filter(a=>a.bus==="sata"),...s.filter(a=>a.bus!=="sata")]){let a=pi(i),
c=bn(a,"disk",i,o),l=Array.from({length:a},(u,d)=>ik(i,(c+d)%a)).find(u=>!n.has(u));l!==void 0&&(t.set(o,l),n.add(l))}return t}var Gt,pi,ok,ik,hi=f(()=>{"use st\
rict";Nr();Je();Gt=(e,t)=>e.bus??(e.cdrom===void 0?Ge(t).diskBus:"sata"),pi=e=>e==="sata"?6:26,ok=e=>e==="virtio"?"vd":"sd",ik=(e,t)=>`${ok(e)}${String.fromCharCode(
97+t)}`});var cl={};I(cl,{codes:()=>ck,domain:()=>lk,schema:()=>ak});function*lk(e){let t=new Set(Object.values(e.disks).map(r=>Gt(r,e))),n=h("controller",{type:"usb",index:0,
model:"qemu-xhci",ports:zs});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[n]},(!Ot(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[
h("controller",{type:"sata",index:0})]}),t.has("scsi")){let r=h("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},
functions:[r]}}if(Sp(e)){let r=h("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[r]}}}var ak,ck,Ap=f(()=>{
"use strict";X();hi();Je();F();ak={},ck={}});function uk(e){let t=new Set;for(let n of e.split(",")){let r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!r)return j(`'${e}' is no set of CPUs: write it\
 as 0-3,8,^2`);let s=Number(r[2]),o=r[3]===void 0?s:Number(r[3]);if(o<s)return j(`the range ${s}-${o} runs backwards`);if(o>Cp)return j(`CPU ${o} is above ${Cp}`);
for(let i=s;i<=o;i+=1)r[1]?t.delete(i):t.add(i)}return t.size===0?j(`'${e}' leaves no CPU`):ye([...t].sort((n,r)=>n-r))}function gi(e){let t=[...new Set(e)].sort(
(r,s)=>r-s),n=[];for(let r of t){let s=n.at(-1);s&&s[1]===r-1?s[1]=r:n.push([r,r])}return n.map(([r,s])=>r===s?`${r}`:`${r}-${s}`).join(",")}var Cp,zp,Np=f(()=>{
"use strict";E();Cp=4095;zp=pe("A set of host CPUs.",["0-3,8","0-7,^2"],uk)});var ul={};I(ul,{codes:()=>mk,domain:()=>gk,rules:()=>pk,schema:()=>fk});function pk(e,t){let n=new Map;for(let r of $(e)){let{pin:s=[],emulator:o=[],iothreads:i,
iothreadPin:a,maxPhysAddr:c}=r.cpu,l=(...m)=>({path:["vms",r.name,"cpu",...m]}),u=Cs(r);r.cpu.pin&&s.length!==u&&t("pin-count",l("pin"),{pins:s.length,vcpus:u});
for(let[m,y]of s.entries()){let w=n.get(y);s.indexOf(y)<m?t("pin-twice",l("pin",m),{cpu:y}):w!==void 0?t("pin-shared",l("pin",m),{cpu:y,guest:w}):n.set(y,r.name)}
let d=o.filter(m=>s.includes(m));d.length>0&&t("emulator-on-pinned",l("emulator"),{cpus:gi(d)}),a&&i===0&&t("iothread-pin-without-iothreads",l("iothreadPin")),c!==
void 0&&r.type==="qemu"&&t("max-phys-addr-emulated",l("maxPhysAddr"))}}function hk(e,t){let{sockets:n,cores:r,threads:s,features:o,cachePassthrough:i,maxPhysAddr:a}=e.
cpu,c=e.type==="kvm",l=new Map(Object.entries(o));return c&&t.host.cpu==="amd"&&s>1&&!l.has("topoext")&&l.set("topoext","require"),h("cpu",{mode:c?"host-passthr\
ough":"maximum",check:"none"},h("topology",{sockets:n,dies:1,cores:r,threads:s}),c&&i&&h("cache",{mode:"passthrough"}),a!==void 0&&h("maxphysaddr",{mode:"emulat\
e",bits:a}),...[...l].map(([u,d])=>h("feature",{policy:d,name:u})))}function*gk(e,t){let{pin:n=[],emulator:r,iothreads:s,iothreadPin:o}=e.cpu;yield{at:"",xml:h(
"vcpu",{placement:"static"},Cs(e))},s>0&&(yield{at:"",xml:h("iothreads",{},s)}),yield{at:"",xml:hk(e,t)};let i=a=>({at:"cputune",xml:a});for(let[a,c]of n.entries())
yield i(h("vcpupin",{vcpu:a,cpuset:c}));r&&(yield i(h("emulatorpin",{cpuset:gi(r)})));for(let a=1;o&&a<=s;a+=1)yield i(h("iothreadpin",{iothread:a,cpuset:gi(o)}))}
var Ip,Pp,dk,ll,fk,wn,mk,Tp=f(()=>{"use strict";D();X();R();Np();Je();E();F();Ip=Q().check(Y(0),J(4095)),Pp=Ve(Me([zp,U(Ip).check(Gc(1))]),Ue(e=>[...new Set(e)].
sort((t,n)=>t-n))),dk=q("A feature of the CPU, as libvirt calls it.",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case lett\
ers, digits, - . and _, as virsh domcapabilities lists them"),ll=e=>Q().check(Y(1),J(e)),fk={vm:{cpu:b(C({sockets:b(ll(8),1).check(g("Sockets. Windows for the d\
esktop uses at most two. Default: 1.")),cores:b(ll(512),2).check(g("Cores of each socket. Default: 2.")),threads:b(ll(2),1).check(g("Threads of each core: 2 whe\
re the guest is to have pairs of sibling threads of the host. Default: 1.")),pin:v(U(Ip)).check(g("The host CPU of each virtual CPU, in their order: the threads\
 of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them).")),emulator:v(Pp).check(g("The host CPUs for QEMU's own \
threads, as a list or as 0-1,12-13: best those that no virtual CPU has.")),iothreads:b(Q().check(Y(0),J(64)),0).check(g("How many threads serve the disks that n\
ame one.")),iothreadPin:v(Pp).check(g("The host CPUs for these threads.")),features:b($e(dk,A(["force","require","optional","disable","forbid"])),{}).check(g("F\
eatures of the CPU, each with what is asked of it, as require or disable.")),cachePassthrough:b(S("Show the guest the host's caches."),!0),maxPhysAddr:v(Q().check(
Y(32),J(64))).check(g("The width of physical addresses in bits: for cards with large BARs where the guest finds no room for them."))}),{}).check(g("The virtual \
CPUs of the guest."))}},wn=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,mk={"pin-count":p({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`,explain:"Each virtual CPU is pinned to one CPU of the host, in order. sockets times cores times th\
reads is how many there are.",example:{fails:wn("cores: 4, pin: \u27E8[2, 3]"),passes:wn("cores: 2, pin: [2, 3]")}}),"pin-twice":p({severity:"error",about:"valu\
e",message:({cpu:e})=>`host CPU ${e} is given twice`,remedy:()=>"give each virtual CPU one of its own",explain:"Two virtual CPUs that run on one CPU of the host\
 wait for each other, and the guest holds locks while it waits.",example:{fails:wn("cores: 2, pin: [2, \u27E82]"),passes:wn("cores: 2, pin: [2, 3]")}}),"pin-sha\
red":p({severity:"warning",about:"value",message:({cpu:e,guest:t})=>`host CPU ${e} is that of a virtual CPU of the guest '${t}' too`,remedy:()=>"give the guests\
 different CPUs, unless they never run at the same time",explain:"Guests that are pinned to one CPU of the host and run at the same time slow each other down.",
example:{fails:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [\u27E83, 4] } } }
`,passes:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }
`}}),"emulator-on-pinned":p({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"\
give them other CPUs, or leave emulator out",explain:"QEMU's own threads interrupt a virtual CPU that runs on the same CPU of the host, which shows as stutter i\
n the guest.",example:{fails:wn("cores: 2, pin: [2, 3], emulator: \u27E8[3]"),passes:wn("cores: 2, pin: [2, 3], emulator: [0, 1]")}}),"iothread-pin-without-ioth\
reads":p({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothreadPin out",explain:"`iothrea\
dPin` says where the threads run that `iothreads` counts.",example:{fails:wn("iothreadPin: \u27E8[0]"),passes:wn("iothreads: 1, iothreadPin: [0]")}}),"max-phys-\
addr-emulated":p({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emulates",remedy:()=>"take maxPhysAdd\
r out, or type: qemu",explain:"The width of physical addresses can be set for a guest that runs on KVM.",example:{fails:`vms: { win: { memory: 4GiB, type: qemu,\
 cpu: { maxPhysAddr: \u27E840 } } }
`,passes:`vms: { win: { memory: 4GiB, cpu: { maxPhysAddr: 40 } } }
`}})}});var Ir,yi=f(()=>{"use strict";Ir={"claim-devices":5,"shared-memory":10,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffer":40,"wait-devi\
ce-free":50,"unload-drivers":60,"restart-units":70}});var dl={};I(dl,{codes:()=>bk,host:()=>vk,schema:()=>yk});function*vk(e){for(let t of $(e)){let r=Tt(t,e).filter(({name:s})=>yn(s,e).some(o=>o.vm.name!==t.name)).
flatMap(s=>s.functions.map(Ke));r.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:Ir["claim-devices"],arguments:r})}}var yk,bk,Op=f(()=>{"us\
e strict";yi();Kt();F();yk={},bk={}});var fl={};I(fl,{codes:()=>$k,domain:()=>Ok,rules:()=>Ak,schema:()=>kk});function Ak(e,t){for(let n of $(e)){let r=["vms",n.name,"disks"],s=new Map;for(let[o,i]of Object.
entries(n.disks)){Ck(n,o,i,t);let a=i.file??i.block;if(a===void 0)continue;let c=s.get(a);c&&!(c.readOnly&&i.readOnly)&&t("disk-twice",{path:[...r,o,i.file===void 0?
"block":"file"]},{path:a,disk:c.name}),s.set(a,{name:o,readOnly:i.readOnly})}Nk(n,t)}}function Ck(e,t,n,r){let s=(...l)=>({path:["vms",e.name,"disks",t,...l]}),
o=[n.file,n.block,n.cdrom].filter(l=>l!==void 0).length,i=Gt(n,e);if(o!==1&&r("disk-source",{...s(),on:"key"},{disk:t,given:o}),n.file!==void 0&&Ep(n)===void 0&&
r("disk-format",s("file"),{file:n.file}),n.block!==void 0&&n.format==="qcow2"&&r("block-not-raw",s("format")),n.block!==void 0&&_k.test(n.block)&&r("block-name-\
moves",s("block"),{path:n.block}),n.cdrom!==void 0&&i==="virtio"&&r("cdrom-bus",s("bus")),n.readOnly&&n.cdrom===void 0&&i==="sata"&&r("read-only-sata",s("readOn\
ly")),n.iothread!==void 0){let{iothreads:l}=e.cpu;i!=="virtio"?r("disk-iothread",s("iothread"),{bus:i}):n.iothread>l&&r("iothread-missing",s("iothread"),{iothread:n.
iothread,count:l})}let{cache:a="writeback",io:c}=n;c==="native"&&a!=="none"&&a!=="directsync"&&r("native-io-cached",s("io"),{cache:a})}function Nk(e,t){let n=new Map,
r=al(e);for(let[s,o]of Object.entries(e.disks)){let i=["vms",e.name,"disks",s],a=Gt(o,e);if(r.has(s)||t("too-many-disks",{path:i,on:"key"},{bus:a,most:pi(a)}),o.
target===void 0)continue;let c=n.get(o.target),l={path:[...i,"target"]};zk(o.target,a)?c!==void 0?t("disk-target-twice",l,{target:o.target,disk:c}):n.set(o.target,
s):t("disk-target-bus",l,{target:o.target,bus:a})}}function Ik(e){if(e.block!==void 0)return h("source",{dev:e.block});let t=e.file??e.cdrom;return typeof t=="s\
tring"?h("source",{file:t}):void 0}function Tk(e,t,n){let r=e.cdrom!==void 0,{cache:s,io:o,iothread:i,bootOrder:a}=e,c=e.discard&&!r&&!e.readOnly?"unmap":void 0;
return h("disk",{type:Pk(e),device:r?"cdrom":"disk"},h("driver",{name:"qemu",type:Ep(e),cache:s,io:o,discard:c,iothread:i}),Ik(e),h("target",{dev:t,bus:n}),(r||
e.readOnly)&&h("readonly"),e.serial!==void 0&&h("serial",{},e.serial),a!==void 0&&h("boot",{order:a}))}function*Ok(e){let t=al(e);for(let[n,r]of Object.entries(
e.disks)){let s=t.get(n),o=Gt(r,e);if(s===void 0)continue;let i=Tk(r,s,o);o==="virtio"?yield{pci:{class:"disk",key:n},functions:[i]}:yield{at:"devices",xml:i}}}
var wk,xk,kk,te,$k,_k,Sk,Ep,zk,Pk,Dp=f(()=>{"use strict";D();X();R();Ss();hi();he();E();F();wk=q("The name of a disk in libvirt.",["vda","sda"],/^[sv]d[a-z]$/,"\
the target of a disk is vda to vdz on virtio, and sda to sdz on other buses"),xk=q("A serial number.",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has\
 1 to 20 letters, digits, - _ . and +"),kk={vm:{disks:b($e(It,C({file:v(nt).check(g("An image file of the host.")),block:v(nt).check(g("A disk or partition of t\
he host, best by a name that stays, below /dev/disk/by-id.")),cdrom:v(Me([nt,kr(!1)])).check(g("A CD drive with this image in it, or false for an empty one.")),
format:v(A(["qcow2","raw"])).check(g("The format of the image. Default: qcow2 or raw by the end of its name.")),bus:v(A(["virtio","sata","scsi","usb"])).check(g(
"How the guest reaches it. Default: sata for Windows and macOS, which know it without a driver, virtio for Linux.")),target:v(wk).check(g("Its name in libvirt. \
Default: it follows from the name here.")),cache:v(A(["none","writeback","writethrough","directsync","unsafe"])).check(g("How the host caches it. Default: QEMU'\
s, writeback.")),io:v(A(["native","threads","io_uring"])).check(g("How QEMU reads and writes it; native needs cache none or directsync.")),discard:b(S("Give bac\
k what the guest no longer uses."),!0),iothread:v(Q().check(Y(1),J(64))).check(g("The thread that serves it, one of cpu.iothreads: on virtio only.")),serial:v(xk).
check(g("The serial number that the guest sees.")),readOnly:b(S("The guest cannot write to it."),!1),bootOrder:v(zr).check(g("Its number in the order in which t\
he guest tries to boot. Without any, the first disk comes first."))})),{}).check(g("Disks and CD drives, by names of your own."))}},te=(e,t="")=>`vms: { win: { \
memory: 4GiB, ${t}disks: { ${e} } } }
`,$k={"disk-source":p({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom",explain:"A disk is an image file, a block device of the host, or a CD drive.",example:{fails:te("\u27E8c\
: { bus: sata }"),passes:te("c: { file: /srv/c.qcow2 }")}}),"disk-format":p({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does not s\
how in its name`,remedy:()=>"add format: qcow2 or format: raw",explain:"QEMU is always told the format of an image: one that is found out by looking into it cou\
ld be changed from inside the guest, which writes it.",example:{fails:te("c: { file: \u27E8/srv/windows }"),passes:te("c: { file: /srv/windows, format: raw }")}}),
"block-not-raw":p({severity:"warning",about:"value",message:()=>"a block device that holds a qcow2 image grows to its end and then stops the guest",remedy:()=>"\
take format out: a block device is raw",explain:"A qcow2 image needs more room than the disk that it holds, which a block device of the same size does not have.",
example:{fails:te("c: { block: /dev/disk/by-id/nvme-a, format: \u27E8qcow2 }"),passes:te("c: { block: /dev/disk/by-id/nvme-a }")}}),"block-name-moves":p({severity:"\
warning",about:"value",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows",explain:"The \
kernel gives names such as /dev/sda in the order in which it finds the disks. The guest writes to whatever has the name then.",example:{fails:te("c: { block: \u27E8/\
dev/sdb }"),passes:te("c: { block: /dev/disk/by-id/ata-disk }")}}),"cdrom-bus":p({severity:"error",about:"value",message:()=>"virtio has no CD drives",remedy:()=>"\
take bus out: a CD drive is on sata then",explain:"A CD drive is on SATA, SCSI or USB.",example:{fails:te("c: { cdrom: /srv/a.iso, bus: \u27E8virtio }"),passes:te(
"c: { cdrom: /srv/a.iso }")}}),"read-only-sata":p({severity:"error",about:"value",message:()=>"SATA has no disks that cannot be written to",remedy:()=>"write bu\
s: virtio, scsi or usb, or cdrom instead of file",explain:"The SATA disk of QEMU has no way to tell the guest that it is read-only, so libvirt refuses one.",example:{
fails:te("c: { file: /srv/c.qcow2, bus: sata, readOnly: \u27E8on }"),passes:te("c: { file: /srv/c.qcow2, bus: scsi, readOnly: on }")}}),"disk-target-bus":p({severity:"\
error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>`write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"\
sda to sdf":"sda to sdz"}, or take target out`,explain:"Disks on virtio are vd and a letter, others are sd and a letter; SATA has six ports, so its disks are sd\
a to sdf.",example:{fails:te("c: { file: /srv/c.qcow2, bus: sata, target: \u27E8vda }"),passes:te("c: { file: /srv/c.qcow2, bus: sata, target: sda }")}}),"disk-\
target-twice":p({severity:"error",about:"value",message:({target:e,disk:t})=>`'${t}' has the target ${e} already`,remedy:()=>"take target out of one of them",explain:"\
libvirt tells disks apart by their targets.",example:{fails:te("a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2, target: \u27E8vda }"),passes:te(
"a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }")}}),"too-many-disks":p({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest\
 has more than ${t} disks on ${e}`,remedy:()=>"put some of them on another bus",explain:"SATA has six ports, and the other buses have names for 26 disks here.",
example:{fails:te(`${"abcdef".split("").map(e=>`${e}: { file: /srv/${e}.raw, bus: sata }`).join(", ")}, \u27E8g: { file: /srv/g.raw, bus: sata }`),passes:te("g:\
 { file: /srv/g.raw, bus: sata }")}}),"disk-twice":p({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is the disk '${t}' already`,remedy:()=>"ta\
ke one of them out, or let both be readOnly",explain:"Two disks of one guest that write to one image destroy it.",example:{fails:te("a: { file: /srv/a.qcow2 }, \
b: { file: \u27E8/srv/a.qcow2 }"),passes:te("a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }")}}),"disk-iothread":p({severity:"error",about:"value",message:({
bus:e})=>`a disk on ${e} cannot be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out",explain:"iothreads serve disks on virt\
io.",example:{fails:te("c: { file: /srv/c.qcow2, bus: sata, iothread: \u27E81 }","cpu: { iothreads: 1 }, "),passes:te("c: { file: /srv/c.qcow2, bus: virtio, iot\
hread: 1 }","cpu: { iothreads: 1 }, ")}}),"iothread-missing":p({severity:"error",about:"value",message:({iothread:e,count:t})=>`there is no iothread ${e}: the g\
uest has ${t}`,remedy:({iothread:e})=>`write cpu.iothreads: ${e}, or the number of one that is there`,explain:"The threads are counted by `cpu.iothreads` and ha\
ve the numbers from 1 on.",example:{fails:te("c: { file: /srv/c.qcow2, iothread: \u27E81 }"),passes:te("c: { file: /srv/c.qcow2, iothread: 1 }","cpu: { iothread\
s: 1 }, ")}}),"native-io-cached":p({severity:"error",about:"value",message:({cache:e})=>`native input and output does not work with the cache ${e}`,remedy:()=>"\
write cache: none, or io: io_uring",explain:"The kernel's native interface needs files that are opened past its cache (O_DIRECT): cache none or directsync.",example:{
fails:te("c: { file: /srv/c.raw, io: \u27E8native }"),passes:te("c: { file: /srv/c.raw, io: native, cache: none }")}})},_k=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/,
Sk=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],Ep=e=>e.format??(e.file===void 0?"raw":Sk.find(([t])=>t.test(e.file??""))?.[1]);zk=(e,t)=>t==="vir\
tio"?e.startsWith("vd"):e.startsWith("sd")&&e.charCodeAt(2)-97<pi(t);Pk=e=>e.block===void 0?"file":"block"});function Ek(e){let[t="",n=""]=e.split("/"),r=Mp(t);if(r===void 0||!/^\d{1,2}$/.test(n))return j(`'${e}' is no subnet: write it as 192.168.150.0/24`);let s={first:r,
prefix:Number(n)};if(s.prefix<16||s.prefix>29)return j(`the prefix of '${e}' is not between 16 and 29`);let o=r%xn(s);return o!==0?j(`'${e}' does not begin a su\
bnet: ${Et(r-o)}/${n} does`):ye(s)}var Et,Mp,xn,Rp,Lp,Fp,Bp,bi,Ns=f(()=>{"use strict";E();Et=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),Mp=e=>{let t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},xn=({prefix:e})=>2**(32-e);Rp=({first:e,prefix:t})=>`${Et(
e)}/${t}`,Lp=e=>Et(2**32-xn(e)),Fp=(e,t)=>e.first<t.first+xn(t)&&t.first<e.first+xn(e),Bp=pe("An IPv4 subnet.",["192.168.150.0/24"],Ek),bi=pe("An IPv4 address.",
["192.168.178.30"],e=>{let t=Mp(e);return t===void 0?j(`'${e}' is no IPv4 address`):ye(Et(t))})});var pl={};I(pl,{codes:()=>Rk,domain:()=>Bk,rules:()=>Fk,schema:()=>Mk});function Fk(e,t){let n=new Map;for(let r of $(e)){let s=(...a)=>({path:["vms",r.name,"di\
splay",...a]}),o=Vp(r),i=ml(r);!o&&!i&&r.devices.length===0&&!r.serial&&t("guest-not-seen",{...s("spice"),on:"key"},{guest:r.name}),r.display.video==="none"&&(o||
i)&&!r.lookingGlass&&r.devices.length===0&&t("video-none-shown",s("video"),{server:o?"SPICE":"VNC"}),r.display.sound==="spice"&&!o&&t("sound-without-spice",s("s\
ound"));for(let[a,c,l]of[["spice","SPICE",o],["vnc","VNC",i]]){if(l&&!l.listen.startsWith("127.")&&t("display-open-to-all",s(a,"listen"),{server:c,address:l.listen}),
l?.port===void 0)continue;let u=n.get(l.port);u!==void 0&&t("display-port-twice",s(a,"port"),{port:l.port,guest:u}),n.set(l.port,r.name)}}}function*Bk(e){let t=Vp(
e),n=ml(e);if(t){yield{at:"devices",xml:jp("spice",t,h("image",{compression:"off"}))};let r=h("target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devi\
ces",xml:h("channel",{type:"spicevmc"},r)};let s=Array.from({length:e.display.usbRedirection},()=>h("redirdev",{bus:"usb",type:"spicevmc"}));s.length>0&&(yield{
at:"",xml:h("devices",{},...s)})}n&&(yield{at:"devices",xml:jp("vnc",n)}),yield*Zk(e),yield*jk(e),yield*Uk(e)}function*Zk(e){let t=Lk(e),n=h("video",{},h("model",
{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:n}:yield{pci:{class:"video",key:"video",index:0},functions:[n]}}function*jk(e){for(let n of["mouse","k\
eyboard"])yield{at:"devices",xml:h("input",{type:n,bus:"ps2"})};let t=mi(e);t==="tablet"&&(yield{at:"devices",xml:h("input",{type:"tablet",bus:"usb"})});for(let[
n,r]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:r,index:n},functions:[h("input",{type:r,bus:"virtio"})]}}function*Uk(e){let t=e.
display.sound??(vn(e)?"spice":"none");if(yield{at:"devices",xml:h("audio",{id:1,type:t})},t==="none")return;let n=h("sound",{model:"ich9"},h("audio",{id:1}));yield{
pci:{class:"sound",key:"sound",index:0},functions:[n]}}var Dk,Zp,Mk,kn,Rk,Up,Vp,ml,Lk,jp,qp=f(()=>{"use strict";D();X();R();Je();E();F();Ns();Dk=Q().check(Y(5900),
J(65535)),Zp=e=>C({listen:b(bi,"127.0.0.1").check(g("The address of the host where it listens. Default: only the host itself.")),port:v(Dk).check(g(`The TCP por\
t, from 5900 on. Default: ${e}.`))}),Mk={vm:{display:b(C({spice:v(Fn(Zp("one that is free"),"SPICE, with sound, clipboard and USB redirection: what virt-manager\
 and Looking Glass show the guest with. Default: on where there is no VNC.")),vnc:v(Fn(Zp("one that is free"),"VNC. Default: off.")),video:v(A(["none","vga","vi\
rtio","qxl","bochs","ramfb"])).check(g("The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC shows it.")),input:v(A(["table\
t","virtio","none"])).check(g("Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio, as Looking Glass wants the\
m; or none. Default: tablet, virtio with Looking Glass.")),sound:v(A(["spice","none"])).check(g("An emulated sound card, heard through SPICE. Default: where the\
re is SPICE.")),usbRedirection:b(Q().check(Y(0),J(8)),2).check(g("How many USB devices can be handed to the guest through SPICE at a time."))}),{}).check(g("How\
 the guest is seen from the host."))}},kn=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,Rk={"guest-not-seen":p({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no device`,remedy:()=>"\
take spice: off out, or give it a graphics card, or a serial console",explain:"A guest without SPICE, VNC and devices runs, and nobody sees whether it gets as f\
ar as its network.",example:{fails:kn("\u27E8spice: off"),passes:kn("spice: on")}}),"video-none-shown":p({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`,explain:"SPICE and VN\
C show the emulated video card of a guest. With Looking Glass and a passed-through card it may be missing: keyboard, mouse and sound still go through SPICE.",example:{
fails:kn("video: \u27E8none"),passes:kn("video: vga")}}),"sound-without-spice":p({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is\
 off",remedy:()=>"take sound out, or write spice: on",explain:"QEMU hands the sound of the emulated card to SPICE clients. Without SPICE there is none; VNC show\
s only the picture.",example:{fails:kn("vnc: on, sound: \u27E8spice"),passes:kn("spice: on, sound: spice")}}),"display-open-to-all":p({severity:"warning",about:"\
value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through ssh, or see \
that the firewall keeps others away",explain:"Whoever can reach the port sees and controls the guest. NixOS opens no port by itself, but other hosts of an open \
network can.",example:{fails:kn("vnc: { listen: \u27E80.0.0.0 }"),passes:kn("vnc: { listen: 127.0.0.1 }")}}),"display-port-twice":p({severity:"error",about:"val\
ue",message:({port:e,guest:t})=>`port ${e} is that of a display of '${t}' already`,remedy:()=>"give one of them another port, or none",explain:"Two guests that \
listen on one port cannot run at the same time.",example:{fails:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc\
: { port: \u27E85901 } } } }
`,passes:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc: { port: 5902 } } } }
`}})},Up=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,Vp=e=>vn(e)?Up(e.display.spice)??{listen:"127.0.0.1"}:void 0,ml=e=>Up(e.display.vnc),Lk=e=>e.display.video??
(vn(e)||ml(e)!==void 0?Ge(e).video:"none");jp=(e,{listen:t,port:n},...r)=>h("graphics",{type:e,port:n,autoport:n===void 0?"yes":"no"},h("listen",{type:"address",
address:t}),...r)});var hl={};I(hl,{codes:()=>Kk,domain:()=>Wk,rules:()=>Xk,schema:()=>qk});function Xk(e,t){for(let{name:n,evdev:r}of $(e)){let s=["vms",n,"evdev"],o=new Set;for(let[
i,{dev:a}]of r.entries()){let c={path:[...s,i,"dev"]};o.has(a)&&t("evdev-twice",c,{dev:a}),o.add(a),Gk.test(a)&&t("evdev-name-moves",c,{dev:a}),Hk.test(a)&&t("e\
vdev-not-an-event-device",c,{dev:a})}r.length>1&&!r.some(({grab:i})=>i==="all")&&t("evdev-without-grab",{path:s,on:"key"},{guest:n})}}function*Wk(e){for(let{dev:t,
grab:n,repeat:r,grabToggle:s}of e.evdev){let o=r===void 0?void 0:ri(r);yield{at:"devices",xml:h("input",{type:"evdev"},h("source",{dev:t,grab:n,repeat:o,grabToggle:s}))}}}
var Vk,qk,$n,vi,Kk,Gk,Hk,Kp=f(()=>{"use strict";D();X();R();he();E();F();Vk=C({dev:nt.check(g("The event device, by a name that stays: below /dev/input/by-id, o\
r a link of udev.symlinks.")),grab:v(A(["all"])).check(g("all: the keys that toggle this keyboard toggle all input devices of the guest with it.")),repeat:v(S("\
Repeat a key that is held down, for a keyboard.")),grabToggle:v(A(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"])).check(g("Th\
e keys that hand it over, pressed together. Default: both Ctrl."))}),qk={vm:{evdev:b(U(Ve(Me([nt,Vk]),Ue(e=>typeof e=="string"?{dev:e}:e))),[]).check(g("Input d\
evices of the host that the guest takes and gives back by a key: paths, or more about each."))}},$n=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,vi="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",Kk={"evdev-twice":p({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out",explain:"QEMU grabs an input device for itself, so that it can be opened once only.",example:{fails:$n(`${vi}, { dev: \u27E8/dev/in\
put/by-id/usb-a-event-kbd }`),passes:$n(`${vi}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-grab":p({severity:"warning",about:"value",message:({
guest:e})=>`no input device of '${e}' takes the others along when it is handed over`,remedy:()=>"write grab: all at the keyboard",explain:"The keys that hand ov\
er are seen on each device by itself, and a mouse has none. With `grab: all` the keyboard takes the other devices of the guest with it.",example:{fails:$n("{ de\
v: /dev/input/by-id/usb-a-event-kbd }, { dev: /dev/input/by-id/usb-b-event-mouse }").replace("evdev","\u27E8evdev"),passes:$n(`${vi}, { dev: /dev/input/by-id/us\
b-b-event-mouse }`)}}),"evdev-name-moves":p({severity:"warning",about:"value",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"na\
me it by what ls -l /dev/input/by-id shows, or by a link of udev.symlinks",explain:"The kernel numbers event devices in the order in which it finds them.",example:{
fails:$n("{ dev: \u27E8/dev/input/event4, grab: all }"),passes:$n(vi)}}),"evdev-not-an-event-device":p({severity:"error",about:"value",message:({dev:e})=>`${e} \
is the device of the old mouse or joystick interface, which QEMU cannot grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -even\
t-joystick",explain:"Below /dev/input/by-id a mouse has two links. QEMU takes the one to its event device.",example:{fails:$n("{ dev: \u27E8/dev/input/by-id/usb-b-mo\
use, grab: all }"),passes:$n("{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }")}})},Gk=/^\/dev\/input\/event\d+$/,Hk=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/});var gl={};I(gl,{codes:()=>Yk,files:()=>Qk,isInlineXml:()=>Gp,schema:()=>Jk});function*Qk(e){for(let{name:t,xml:n}of $(e))n!==void 0&&!Gp(n)&&(yield{path:["vms",
t,"xml"],name:n})}var Jk,Yk,Gp,Hp=f(()=>{"use strict";D();E();F();Jk={vm:{xml:v(Nt()).check(g("XML that is merged into the domain last, by what libvirt knows ea\
ch element by: a <domain> element, or the name of a file that holds one.")),xmlRemove:b(U(Nt()),[]).check(g("Elements that are taken out of the domain at the ve\
ry end, by their paths, as in devices/memballoon."))}},Yk={},Gp=e=>e.trimStart().startsWith("<")});var yl={};I(yl,{codes:()=>t$,domain:()=>s$,host:()=>r$,rules:()=>n$,schema:()=>e$});function n$(e,t){for(let n of $(e)){let{firmware:r}=n,s=d=>({path:["vms",n.name,
"firmware",d]}),{type:o,secureBoot:i,enrolledKeys:a,tpm:c}=Pr(n);i&&o==="bios"?t("secure-boot-needs-efi",s("secureBoot")):i&&Ot(n)?t("secure-boot-needs-q35",s("\
secureBoot")):a&&!i&&t("keys-without-secure-boot",s("enrolledKeys"));let{loader:l,varsTemplate:u}=r;if(l!==void 0&&a&&t("keys-with-loader",s("enrolledKeys")),l!==
void 0&&o==="bios"&&t("loader-without-efi",s("loader")),l===void 0!=(u===void 0)){let[d,m]=l===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loa\
der-and-template",s(d),{given:d,missing:m})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",n.name,"firmware","tpm","version"]}),c&&e.
libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:n.name})}}function*r$(e){let t=$(e).map(Pr);if(e.libvirt.qemu.swtpm===void 0&&
t.some(({tpm:n})=>n!==void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:ie(!0)}),!!t.some(({enrolledKeys:n})=>n))for(let[
n,r]of[[wi.loader,"/FV/OVMF_CODE.fd"],[wi.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],
value:ft(O("pkgs","OVMFFull","fd"),r)}}function*s$(e){let{type:t,secureBoot:n,enrolledKeys:r,tpm:s}=Pr(e),{loader:o,varsTemplate:i,bootMenu:a}=e.firmware;if(t===
"efi"&&r)yield*Xp(wi.loader,wi.template,!0);else if(t==="efi"&&o!==void 0&&i!==void 0)yield*Xp(o,i,n);else if(t==="efi"){let c=(u,d)=>h("feature",{enabled:rp(d),
name:u}),l=h("firmware",{},c("enrolled-keys",!1),c("secure-boot",n));yield{at:"",xml:h("os",{firmware:"efi"},l)},yield{at:"os",xml:h("loader",{stateless:"no"})}}
if(n&&(yield{at:"features",xml:h("smm",{state:"on"})}),a&&(yield{at:"os",xml:h("bootmenu",{enable:"yes",timeout:3e3})}),s){let c=h("backend",{type:"emulator",version:s.
version});yield{at:"devices",xml:h("tpm",{model:s.model},c)}}}function*Xp(e,t,n){yield{at:"os",xml:h("loader",{readonly:"yes",secure:n?"yes":void 0,type:"pflash"},
e)},yield{at:"os",xml:h("nvram",{template:t})}}var e$,Pe,t$,wi,Wp=f(()=>{"use strict";D();X();Re();R();Je();he();E();F();e$={vm:{firmware:b(C({type:v(A(["efi","\
bios"])).check(g("UEFI or BIOS. Default: efi.")),secureBoot:v(S("Firmware that can do Secure Boot. Default: on for windows11.")),enrolledKeys:v(S("Microsoft's k\
eys are there from the first start, so that Secure Boot is in force; without them it is only possible. Default: off.")),tpm:v(Fn(C({model:b(A(["tpm-crb","tpm-ti\
s"]),"tpm-crb").check(g("The interface of the TPM: tpm-crb, which has version 2.0 only, or tpm-tis.")),version:b(A(["2.0","1.2"]),"2.0").check(g("The version of\
 the TPM."))}),"An emulated TPM, whose state stays on the host. Default: on for windows11.")),loader:v(nt).check(g("An image of your own to start from, instead \
of the one that libvirt picks; it needs varsTemplate.")),varsTemplate:v(nt).check(g("The variables with which the guest's own file begins, for an image of your \
own.")),bootMenu:b(S("Wait for a key that opens the boot menu."),!1)}),{}).check(g("The firmware of the guest."))}},Pe=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}\
firmware: { ${e} } } }
`,t$={"secure-boot-needs-efi":p({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot",explain:"A BIOS has no Secure Boot.",example:{fails:Pe("type: bios, secureBoot: \u27E8on"),passes:Pe("secureBoot: on")}}),"secure-boot-nee\
ds-q35":p({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",remedy:()=>"take machine out, or secureB\
oot",explain:"The variables of Secure Boot are kept from the guest by System Management Mode, which QEMU has for UEFI on q35 only.",example:{fails:Pe("secureBoo\
t: \u27E8on","machine: pc, "),passes:Pe("secureBoot: on","machine: q35, ")}}),"keys-without-secure-boot":p({severity:"error",about:"value",message:()=>"keys are\
 for Secure Boot, and it is off",remedy:()=>"take enrolledKeys out, or write secureBoot: on",explain:"Enrolled keys put Secure Boot into force. Firmware without\
 Secure Boot has no use for them, and libvirt refuses it.",example:{fails:Pe("secureBoot: off, enrolledKeys: \u27E8on"),passes:Pe("secureBoot: on, enrolledKeys:\
 on")}}),"keys-with-loader":p({severity:"error",about:"value",message:()=>"an image of your own brings its own variables, so keys cannot be added to them",remedy:()=>"\
take enrolledKeys out and name a varsTemplate that has the keys, or take loader out",explain:"Whether keys are there is a matter of the template of variables, w\
hich has to fit the image.",example:{fails:Pe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: \u27E8on"),passes:Pe("loader: /srv/code.fd, varsT\
emplate: /srv/vars.fd")}}),"loader-and-template":p({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,
missing:t})=>`add ${t}, from the same build, or take ${e} out`,explain:"An image and its template of variables have to be of one build, or the guest does not st\
art; libvirt takes a template only for an image that is named as well.",example:{fails:Pe("loader: \u27E8/srv/code.fd"),passes:Pe("loader: /srv/code.fd, varsTem\
plate: /srv/vars.fd")}}),"loader-without-efi":p({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"ta\
ke type: bios out, or loader",explain:"The image is given to the guest as flash memory, from which only UEFI starts.",example:{fails:Pe("type: bios, loader: \u27E8/s\
rv/code.fd, varsTemplate: /srv/vars.fd"),passes:Pe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"tpm-crb-version":p({severity:"error",about:"value",message:()=>"\
tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0", or model: tpm-tis',explain:"The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.",example:{
fails:Pe('tpm: { version: \u27E8"1.2" }'),passes:Pe('tpm: { model: tpm-tis, version: "1.2" }')}}),"tpm-without-swtpm":p({severity:"error",about:"value",message:({
guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)",explain:"\
swtpm is the program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate.",example:{fails:`libvirt: { qemu: { swtpm: \u27E8off } }
${Pe("tpm: on")}`,passes:`libvirt: { qemu: { swtpm: on } }
${Pe("tpm: on")}`}})};wi={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"}});function Tr(e,t){let n=t.networks[e];if(!n)return e===xi.name?xi:void 0;if(n.type!=="nat")return;let{bridge:r,subnet:s}=n;return e===xi.name&&r===void 0&&s===void 0?
xi:{name:e,bridge:r??o$(e),subnet:s??i$(e),stock:!1}}function ki(e,t){let n=xn(e.subnet)/2,r=new Set;return $(t).flatMap(s=>{let o=Er(s,t)[0];if(s.forwards.length===
0||o?.network.name!==e.name||r.size>=n-1)return[];let i=bn(n-1,"address",e.name,s.name);for(;r.has(i);)i=(i+1)%(n-1);return r.add(i),[{vm:s.name,mac:o.mac,ip:Et(
e.subnet.first+n+i)}]})}var xi,o$,i$,Or,Er,Dr=f(()=>{"use strict";Nr();F();Ns();xi={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},
o$=e=>{let t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?t:`virbr-${bn(36**6,"bridge",e).toString(36).padStart(6,"0")}`},i$=e=>({first:171966464+
bn(128*256,"subnet",e)*256,prefix:24});Or=(e,t,n)=>e.nics[t]?.mac??$p(n.host.name,e.name,t),Er=(e,t)=>Object.entries(e.nics).flatMap(([n,{network:r}])=>{let s=r===
void 0?void 0:Tr(r,t);return s?[{nic:n,mac:Or(e,n,t),network:s}]:[]})});function c$(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file has no line break and no NUL");return a$.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").
replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var a$,$i,Ps,_i,bl=f(()=>{"use strict";a$=/^[A-Za-z0-9_@:,./+=-]+$/;$i=e=>e.map(c$).join(" "),Ps=e=>[...Buffer.from(
e,"utf8")].map((t,n)=>{let r=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(r)||r==="."&&n>0?r:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),_i=e=>`sys-\
subsystem-net-devices-${Ps(e).replace(/-/g,"\\x2d")}.device`});var wl={};I(wl,{codes:()=>d$,host:()=>m$,rules:()=>f$,schema:()=>u$});function f$(e,t){let n=new Map;for(let r of $(e)){let s=["vms",r.name,"forwards"],[o]=Er(r,
e);r.forwards.length>0&&!o&&t("forward-without-nat",{path:s,on:"key"},{guest:r.name});for(let[i,a]of r.forwards.entries()){let{listen:c,interface:l,address:u}=a;
l===o?.network.bridge&&t("forward-on-guest-bridge",{path:[...s,i,"interface"]},{interface:l,guest:r.name});let d=`${l} ${c}`,m=n.get(`${d} ${u}`)??n.get(d)??(u?
void 0:n.get(`${d} any`));m&&t("forward-port-twice",{path:[...s,i,"listen"]},{port:c,interface:l,guest:m}),n.set(u?`${d} ${u}`:d,r.name),n.set(`${d} any`,r.name)}}}
function*m$(e){for(let t of $(e)){let[n]=Er(t,e);if(!n||t.forwards.length===0)continue;let r=ki(n.network,e).find(o=>o.vm===t.name);n.network.stock&&(yield*p$);
let s=n.network.stock?t.name:r?.ip;for(let o of s===void 0?[]:t.forwards){let{listen:i,interface:a,address:c}=o,l=Ps(`forward-${t.name}-${a}-${c?`${c}-`:""}${i}`);
yield{kind:"option",path:["systemd","sockets",l],value:h$(t,o)},yield{kind:"option",path:["systemd","services",l],value:g$(t,o,`${s}:${o.to??i}`)},yield{kind:"p\
ort",interface:a,protocol:"tcp",port:i}}}}var Jp,l$,u$,vl,d$,p$,Is,Yp,h$,g$,Qp=f(()=>{"use strict";D();Re();R();he();Dr();E();F();Ns();bl();Jp=Q().check(Y(1),J(
65535)),l$=C({listen:Jp.check(g("The TCP port of the host.")),interface:qt.check(g("The network interface on which the host takes connections; the firewall open\
s the port there only.")),address:v(bi).check(g("One address of the host on that interface. Default: all of them.")),to:v(Jp).check(g("The TCP port of the guest\
. Default: the same."))}),u$={vm:{forwards:b(U(l$),[]).check(g("TCP ports of the guest that are reached through the host, such as VNC or RDP."))}},vl="forwards:\
 [{ listen: 5900, interface: eth0 }]",d$={"forward-without-nat":p({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network to w\
hich a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards",explain:"Ports are forward\
ed to guests behind the host. A guest whose card is on a bridge of the LAN has an address there and is reached directly.",example:{fails:`vms: { win: { memory: \
4GiB, \u27E8${vl} } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${vl} } }
`}}),"forward-port-twice":p({severity:"error",about:"value",message:({port:e,interface:t,guest:n})=>`port ${e} of ${t} is already forwarded to '${n}'`,remedy:()=>"\
listen on another port, or on another address of the interface",explain:"A port of one address leads to one guest.",example:{fails:`vms: { win: { memory: 4GiB, \
nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: \u27E85900, interface: eth0, to: 3389 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: 3389, interface: eth0 }] } }
`}}),"forward-on-guest-bridge":p({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of the network of '${t}' itself`,remedy:()=>"\
name the interface of the LAN, as ip link shows it",explain:"What is to be reached from the LAN listens on the interface of the LAN; on the bridge of the guests\
 only they could reach it.",example:{fails:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: \u27E8virbr0 }] } \
}
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${vl} } }
`}})};p$=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:ie(!0)},{kind:"option",path:["system","nssModules"],value:ee([O("config","\
virtualisation","libvirtd","package")])}],Is=e=>ee(e.map(N)),Yp=(e,{listen:t,interface:n})=>N(`Port ${t} of ${n}, forwarded to the guest ${e.name}`),h$=(e,t)=>{
let{listen:n,interface:r,address:s}=t;return ue({description:Yp(e,t),wantedBy:Is(["multi-user.target",_i(r)]),after:Is(["sysinit.target"]),before:Is(["shutdown.\
target"]),conflicts:Is(["shutdown.target"]),unitConfig:ue({DefaultDependencies:ie(!1)}),listenStreams:Is([s?`${s}:${n}`:String(n)]),socketConfig:ue({BindToDevice:N(
r),...s?{FreeBind:ie(!0)}:{}})})},g$=(e,t,n)=>ue({description:Yp(e,t),serviceConfig:ue({ExecStart:ft(O("config","systemd","package"),`/lib/systemd/systemd-socke\
t-proxyd ${$i(["--exit-idle-time=10min",n])}`),DynamicUser:ie(!0),PrivateTmp:ie(!0),ProtectSystem:N("strict"),ProtectHome:ie(!0),NoNewPrivileges:ie(!0)})})});var xl={};I(xl,{codes:()=>w$,domain:()=>$$,rules:()=>x$,schema:()=>v$});function x$(e,t){let n=new Map;for(let r of $(e)){let s=ol(r,e),o=n.get(s);o!==void 0&&t(
"uuid-twice",{path:["vms",r.name,"uuid"]},{guest:o}),n.set(s,r.name)}}function*$$(e,t){let{osinfo:n}=Ge(e);yield{at:"",xml:h("name",{},e.name)},yield{at:"",xml:h(
"uuid",{},ol(e,t))},e.title!==void 0&&(yield{at:"",xml:h("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:h("description",{},e.description)}),n!==
void 0&&(yield{at:"metadata",xml:h("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},h("libosinfo:os",{id:n}))}),yield{at:"\
os",xml:h("type",{arch:"x86_64",machine:e.machine},"hvm")};for(let r of["acpi","apic"])yield{at:"features",xml:h(r)};yield{at:"features",xml:h("vmport",{state:"\
off"})},yield{at:"",xml:_$(e)},yield{at:"",xml:h("on_poweroff",{},"destroy")},yield{at:"",xml:h("on_reboot",{},"restart")},yield{at:"",xml:h("on_crash",{},"dest\
roy")},yield{at:"pm",xml:h("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:h("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:h("emulator",{},k$)},
yield{at:"devices",xml:h("memballoon",{model:"none"})}}var y$,b$,v$,w$,k$,_$,eh=f(()=>{"use strict";D();X();R();Je();he();E();F();y$=q("A machine type of QEMU.",
["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu\
-system-x86_64 -machine help lists them"),b$=q("A UUID.",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID has 32\
 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12"),v$={vm:{guest:b(A(["windows10","windows11","linux","macos"]),"linux").check(g("The system th\
at the guest runs. It decides the defaults of firmware, clock, disks, cards and video.")),type:b(A(["kvm","qemu"]),"kvm").check(g("kvm, or qemu for a guest that\
 is emulated, without KVM: slow, and its CPU is the largest that QEMU has, instead of that of the host.")),machine:b(y$,"q35").check(g("The machine: q35, pc, or\
 one of a version. A guest that is there already keeps the version it has.")),uuid:v(b$).check(g("The UUID. Default: derived from the names of host and guest.")),
title:v(Sr("A title.",["Windows 11"])).check(g("A title for people: virt-manager shows it instead of the name.")),description:v(Sr("A description.",["for the ga\
mes"])).check(g("A description for people.")),autostart:b(S("Start the guest with the host."),!1)}},w$={"uuid-twice":p({severity:"error",about:"value",message:({
guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own from its name",explain:"libvirt tells guests apart b\
y their UUIDs and refuses a second one, mostly that of a domain that was copied.",example:{fails:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2\
d7f615 }, b: { memory: 4GiB, uuid: \u27E86f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 } }
`,passes:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB } }
`}})};k$="/run/libvirt/nix-emulators/qemu-system-x86_64";_$=e=>h("clock",{offset:Ge(e).clock},h("timer",{name:"rtc",tickpolicy:"catchup"}),h("timer",{name:"pit",
tickpolicy:"delay"}),h("timer",{name:"hpet",present:"no"}))});var rt,Dt,th,nh=f(()=>{"use strict";R();rt=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,Dt=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,th={"handover-without-bind":p({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out",explain:"A handover stops what uses the device on the host. A device that vfio-pci holds from boot is not used by th\
e host, and with `bind: start` nothing is stopped for it.",example:{fails:rt("bind: start, \u27E8handover: { timeout: 1min }")+Dt,passes:rt("bind: handover, han\
dover: { timeout: 1min }")+Dt}}),"handover-to-nobody":p({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is never handed over`,
remedy:()=>"add it to a guest's devices",explain:"The device stays with the host until a guest that lists it is started, and there is none.",example:{fails:rt("\
bind: \u27E8handover"),passes:rt("bind: handover")+Dt}}),"handover-timeout":p({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a ste\
p is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s",explain:"Each step has this long to succeed. The screen is dark meanwhile, and libvirt wa\
its; after it the start is refused and the session restored.",example:{fails:rt("bind: handover, handover: { timeout: \u27E81h }")+Dt,passes:rt("bind: handover,\
 handover: { timeout: 1min }")+Dt}}),"handover-stops-libvirt":p({severity:"error",about:"value",message:({unit:e})=>`${e} is needed to start the guest, and is t\
o be stopped before it starts`,remedy:()=>"take it out",explain:"The hook runs inside the start of the guest. Stopping libvirt, or what it and systemd stand on,\
 would end the start itself.",example:{fails:rt("bind: handover, handover: { stop: [\u27E8libvirtd.service] }")+Dt,passes:rt("bind: handover, handover: { stop: \
[lactd.service] }")+Dt}}),"handover-restart-not-stopped":p({severity:"error",about:"value",message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"\
add it to stop, or take it out of restart",explain:"`restart` names those of the units in `stop` that run again while the guest has the device.",example:{fails:rt(
"bind: handover, handover: { restart: [\u27E8lactd.service] }")+Dt,passes:rt("bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }")+Dt}}),
"handover-at-boot":p({severity:"warning",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"\
take autostart out, or write bind: boot at the device",explain:"A handover ends the session that uses the device. A guest that starts by itself does that while \
the host is still coming up; a device that is never the host's is bound at boot.",example:{fails:`${rt("bind: handover")}vms: { win: { memory: 4GiB, devices: [g\
pu], autostart: \u27E8true } }
`,passes:rt("bind: handover")+Dt}})}});function S$(e){let t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return j(`'${e}' is no size: write a number and a unit, as in 16GiB`);let n=t[2]??
"",r=Object.hasOwn(Ts,n)?Ts[n]:void 0;if(r===void 0){let o=n.charAt(0).toUpperCase(),i="KMGT".includes(o)&&o!=="",a=n===""?"has no unit":`has the unit '${n}', w\
hich is neither binary nor decimal`;return j(`'${e}' ${a}: write ${i?`${t[1]}${o}iB (powers of 1024) or ${t[1]}${o==="K"?"k":o}B (powers of 1000)`:"a unit such \
as MiB or GiB"}`)}let s=Number(t[1])*r;return Number.isSafeInteger(s)?ye(s):j(`'${e}' is not a whole number of bytes below 8 PiB`)}function Ht(e){for(let t of["\
TiB","GiB","MiB","KiB"]){let n=Ts[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}B`}function C$(e){let t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),n=A$[t?.[2]??
""];return!t||n===void 0?j(`'${e}' is no span of time: write it as 30s, 2min or 1h`):ye(Number(t[1])*n)}function z$(e){let t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)
return j(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);let[n,r]=[Number(t[1]),Number(t[2])];return n<320||r<200||n>16384||r>16384?
j(`'${e}' is not between 320x200 and 16384x16384`):ye({width:n,height:r})}var Ts,jn,Fe,Si,A$,rh,sh,oh,_n=f(()=>{"use strict";E();Ts={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,
KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};jn=pe("A size with its unit: KiB, MiB, GiB, TiB are powers of 1024; kB, MB, GB, TB powers of 1000.",["16GiB","512MiB"],
S$),Fe=Ts.MiB??0,Si=Ts.GiB??0,A$={s:1,sec:1,min:60,m:60,h:3600};rh=pe("A span of time.",["30s","2min"],C$);sh=e=>`${e.width}x${e.height}`,oh=pe("Width and heigh\
t in pixels.",["1920x1080","3840x2160"],z$)});var ih,ah=f(()=>{"use strict";D();he();_n();E();ih={device:{handover:v(C({stop:b(U(Qc),["display-manager.service"]).check(g("Units that use the device: those th\
at run are stopped before the guest starts, and started again when it has stopped.")),restart:b(U(Qc),[]).check(g("Those of the stopped units that start again a\
t once, without the device: on a host that has another graphics card.")),sessions:b(S("End the graphical sessions that outlive the display manager. What is not \
saved in them is lost."),!0),unload:v(U(ai)).check(g("Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that ho\
ld the graphics functions when the guest starts, after what depends on them; an empty list leaves them loaded.")),timeout:b(rh,"30s").check(g("How long each ste\
p may take before the start of the guest is refused and everything is undone."))})).check(g("bind: handover: what happens on the host before the device leaves i\
t, and in reverse when it comes back."))}}});var $l={};I($l,{codes:()=>th,host:()=>E$,rules:()=>P$,schema:()=>ih});function P$(e,t){for(let n of Le(e)){let r=["devices",n.name],{bind:s,handover:o,name:i}=n;
if(o&&s!=="handover"&&t("handover-without-bind",{path:[...r,"handover"],on:"key"},{device:i,bind:s}),s==="handover"){let a=yn(i,e);a.length===0&&t("handover-to-\
nobody",{path:[...r,"bind"]},{device:i});for(let{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},{guest:c.name,device:i})}o&&I$(o,
[...r,"handover"],t)}}function I$({stop:e,restart:t,timeout:n},r,s){(n<1||n>600)&&s("handover-timeout",{path:[...r,"timeout"]},{seconds:n});for(let[o,i]of e.entries())
N$.test(i)&&s("handover-stops-libvirt",{path:[...r,"stop",o]},{unit:i});for(let[o,i]of t.entries())e.includes(i)||s("handover-restart-not-stopped",{path:[...r,"\
restart",o]},{unit:i})}function*E$(e){for(let t of $(e)){let n=Tt(t,e).filter(d=>d.bind==="handover");if(n.length===0)continue;let r=n.map(d=>d.handover??T$),s=n.
flatMap(d=>d.functions.map(Ke)),o=String(Math.max(...r.map(({timeout:d})=>d))),i=(d,...m)=>({kind:"hook",vm:t.name,order:Ir[d],step:d,arguments:m}),a=kl(r.flatMap(
d=>d.stop)),c=kl(r.flatMap(d=>d.restart));a.length>0&&(yield i("stop-units",o,...a)),r.some(({sessions:d})=>d)&&(yield i("end-sessions",o,O$)),yield i("unbind-c\
onsoles"),yield i("unbind-framebuffer",...s),yield i("wait-device-free",o,...s);let l=r.flatMap(({unload:d})=>d??[]),u=n.filter((d,m)=>r[m]?.unload===void 0);l.
length>0&&(yield i("unload-drivers",o,kl(l).join(","))),u.length>0&&(yield i("unload-drivers",o,"auto",...u.flatMap(d=>d.functions.map(Ke)))),c.length>0&&(yield i(
"restart-units",o,...c))}}var N$,T$,kl,O$,ch=f(()=>{"use strict";yi();Kt();F();nh();ah();N$=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;
T$={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},kl=e=>[...new Set(e)],O$="seat0"});var _l={};I(_l,{codes:()=>R$,domain:()=>F$,rules:()=>L$,schema:()=>M$});function L$(e,t){for(let n of $(e))n.hide.vendorId!==void 0&&n.hyperv===!1&&t("vendor-id\
-without-hyperv",{path:["vms",n.name,"hide","vendorId"]},{guest:n.name})}function*F$(e){let{kvm:t,vendorId:n,hypervisor:r,smbios:s}=e.hide;t&&(yield{at:"feature\
s/kvm",xml:h("hidden",{state:"on"})}),n!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:h("hyperv",{mode:"custom"},h("vendor_id",{state:"on",value:n}))}),r&&(yield{
at:"cpu",xml:h("feature",{policy:"disable",name:"hypervisor"})}),s&&(yield{at:"os",xml:h("smbios",{mode:"host"})})}var D$,M$,R$,lh=f(()=>{"use strict";D();X();R();
E();F();D$=q("The vendor of the hypervisor that the guest sees.",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has 1 to 12 letters, digits, spaces, _ . or\
 -: CPUID has room for no more"),M$={vm:{hide:b(C({kvm:b(S("Do not tell the guest that it runs on KVM."),!1),vendorId:v(D$).check(g("The vendor of the hyperviso\
r that the guest sees, instead of Microsoft Hv: any text.")),hypervisor:b(S("Do not tell the guest that there is a hypervisor at all. Windows then does without \
the Hyper-V interface and gets slower."),!1),smbios:b(S("Show the guest the host's own make, model and serial numbers (SMBIOS)."),!1)}),{}).check(g("What the gu\
est is not to know. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing."))}},R$={"vendor-id-without-hyperv":p({severity:"warning",about:"\
value",message:({guest:e})=>`'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees \
no such vendor",explain:"The vendor id is what the Hyper-V interface says of itself. With `hyperv: off` there is nobody to say it.",example:{fails:`vms: { win: \
{ memory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: \u27E8randomid } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }
`}})}});var Sl={};I(Sl,{codes:()=>Z$,host:()=>U$,rules:()=>j$,schema:()=>B$});function j$(e,t){for(let[n,r]of e.host.users.entries())e.host.users.indexOf(r)<n&&t("user-\
twice",{path:["host","users",n]},{user:r})}function*U$(e){let{name:t,users:n}=e.host;yield{kind:"assertion",that:ks(O("config","networking","hostName"),"==",N(t)),
message:`vfioc: host.name is '${t}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(let r of n)yield{
kind:"assertion",that:ks(O("config","users","users",r,"isNormalUser"),"||",O("config","users","users",r,"isSystemUser")),message:`vfioc: the user '${r}' of host\
.users is not one of users.users: declare it there, or correct the name.`}}var B$,Z$,uh=f(()=>{"use strict";D();Re();R();he();E();B$={host:{name:up.check(g("The\
 host name. It salts the derived UUIDs and MAC addresses, and must be networking.hostName.")),users:U(_r).check(g("Users of the host who may use the guests; the\
y join the groups that this takes.")),cpu:A(["amd","intel"]).check(g("Who made the CPU: it decides the IOMMU parameter and the KVM module.")),audio:b(A(["pipewi\
re","pulseaudio","none"]),"pipewire").check(g("What the host plays sound with.")),facts:v(ci).check(g("A file of facts about this machine: turns on the checks t\
hat need them."))}},Z$={"user-twice":p({severity:"error",about:"value",message:({user:e})=>`'${e}' is already in the list`,remedy:()=>"take one of them out",explain:"\
Each user stands in host.users once.",example:{fails:`host: { users: [alex, \u27E8alex] }
`,passes:`host: { users: [alex, vini] }
`}})}});var dh,Ai,Al=f(()=>{"use strict";dh=({name:e})=>`roms/${e}.rom`,Ai=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`});var Cl={};I(Cl,{codes:()=>q$,domain:()=>H$,rules:()=>K$,schema:()=>V$});function K$(e,t){let n=Object.keys(e.devices);for(let r of $(e))for(let[s,o]of r.devices.
entries()){let i={path:["vms",r.name,"devices",s]};Object.hasOwn(e.devices,o)?r.devices.indexOf(o)<s&&t("device-twice",i,{device:o}):t("device-undeclared",i,{device:o,
nearest:Ee(o,n)})}for(let r of n){let[s,...o]=yn(r,e).filter(({vm:i})=>i.autostart);for(let{vm:i,index:a}of o){if(!s||i.name===s.vm.name)continue;let c={path:["\
vms",i.name,"devices",a]};t("device-of-two-autostarted",c,{device:r,guest:s.vm.name})}}}function G$(e,t,n){let{rom:r,bootOrder:s}=e,o=n===0?Ai(e):void 0,i=r.bar===
void 0?void 0:ri(r.bar);return h("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},h("source",{},h("address",li(t))),n===0&&s!==void 0&&h("boot",{order:s}),
(i??o)!==void 0&&h("rom",{bar:i,file:o}))}function*H$(e,t){for(let n of Tt(e,t)){if(n.functions.length===0)continue;let{name:r,address:s,functions:o}=n,i=e.devices.
indexOf(r);yield{pci:{class:"hostdev",key:r,index:i,...s?{fixed:s}:{}},functions:o.map((a,c)=>G$(n,a,c))}}}var V$,q$,fh=f(()=>{"use strict";D();X();R();Nn();Ss();
he();Kt();Al();E();F();V$={device:{address:v(Ar).check(g("Where its first function stands in the guest, as 00:02.0 for an integrated GPU. Default: a slot of its\
 own by its place in the list of devices.")),bootOrder:v(zr).check(g("Its number in the order in which a guest tries to boot: for a drive or a network card."))},
vm:{devices:b(U(It),[]).check(g("The devices that the guest receives, by their names. Their order is that of their places in the guest: append new ones."))}},q$=
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
`}})}});var zl={};I(zl,{codes:()=>J$,domain:()=>e0,rules:()=>Y$,schema:()=>X$});function ph(e,t){if(e.hyperv===!1)return new Set;let{hyperv:n}=Ge(e),r=e.hyperv===!0&&n.
length===0?fi.windows10.hyperv:n,s=new Set(r);r.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&s.add("evmcs");for(let[o,i]of Object.entries(mh(e)))i===!0?
s.add(o):i===!1&&s.delete(o);return s}function Y$(e,t){for(let n of $(e)){let r=["vms",n.name,"hyperv"],s=mh(n),o=ph(n,e);for(let i of o)for(let a of W$[i]??[]){
if(o.has(a))continue;let c=s[a]===void 0?i:a;t("hyperv-needs",{path:[...r,c]},{part:i,other:a})}e.host.cpu==="amd"&&s.evmcs&&t("evmcs-needs-intel",{path:[...r,"\
evmcs"]})}}function*e0(e,t){let n=ph(e,t);n.size!==0&&(yield{at:"features",xml:h("hyperv",{mode:"custom"},...[...n].map(Q$))},yield{at:"clock",xml:h("timer",{name:"\
hypervclock",present:"yes"})})}var Ie,X$,W$,J$,mh,Q$,hh=f(()=>{"use strict";D();X();R();Je();sl();E();F();Ie=e=>v(S(e)),X$={vm:{hyperv:v(Fn(C({relaxed:Ie("No wa\
tchdog timeouts when the guest was not scheduled."),vapic:Ie("Fast access to the interrupt controller."),spinlocks:Ie("Long waits for a lock are given to the ho\
st."),vpindex:Ie("The number of the virtual CPU."),runtime:Ie("How long each virtual CPU ran."),synic:Ie("The synthetic interrupt controller."),stimer:Ie("Synth\
etic timers."),frequencies:Ie("The frequencies of the time stamp counter and of the APIC."),tlbflush:Ie("Flushing the TLB of other virtual CPUs: off where Windo\
ws stops with 0xA on an AMD CPU."),ipi:Ie("Interrupts between virtual CPUs."),reset:Ie("Restarting through Hyper-V, which Windows does not need."),reenlightenment:Ie(
"Notice of a migration."),evmcs:Ie("Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on."),avic:Ie("Interrupts by the CPU itself (APIC\
v, AVIC): only where the host has it on."),emsrBitmap:Ie("Fewer traps of Hyper-V of its own in the guest."),xmmInput:Ie("Hypercalls with their input in register\
s.")}),"The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system that the guest runs."))}},W$={synic:["vpindex"],stimer:["vpi\
ndex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},J$={"hyperv-needs":p({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does\
 not work without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as well`,explain:"Parts of the Hyper-V interface rest on others; \
QEMU does not start a guest that has one without what it rests on.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: \u27E8off } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }
`}}),"evmcs-needs-intel":p({severity:"error",about:"value",message:()=>"evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out",explain:"\
evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have; QEMU refuses it there.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, \
hyperv: { evmcs: \u27E8on } } }
`,passes:`host: { cpu: intel }
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }
`}})},mh=e=>typeof e.hyperv=="object"?e.hyperv:{};Q$=e=>{let t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?h(t,{state:"on",
retries:8191}):h(t,{state:"on"},e==="stimer"&&h("direct",{state:"on"}))}});var Nl={};I(Nl,{codes:()=>r0,host:()=>o0,rules:()=>s0,schema:()=>t0});function s0(e,t){let n=e.kernel.packages;e.iommu.acsOverride.length>0&&!(n&&n0.test(n))&&t(
"acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:n})}function*o0(e){yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",
value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; this only says so, as every guide does."},e.iommu.passthrough&&
(yield{kind:"kernelParam",name:"iommu",value:"pt"});let t=[...new Set(e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",
value:t.join(","),comment:"Does something only in a kernel that carries the ACS override patch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"\
modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var t0,n0,r0,gh=f(()=>{"use strict";D();R();E();t0={root:{
iommu:b(C({passthrough:b(S("Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for guests."),!0),acsOverride:b(U(A(["downstrea\
m","multifunction"])),[]).check(g("Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels that carry the patch.")),unsafeInterrupts:b(
S("Allow passthrough without interrupt remapping: a guest can then disturb the host."),!1)}),{}).check(g("The IOMMU of the host."))}},n0=/zen|lqx|xanmod/,r0={"a\
cs-override-needs-patch":p({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the kernel of NixOS"} is not known to carry the ACS\
 override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or pa\
tch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot",explain:"The kernel itself has no ACS override: it is a patch th\
at zen, liquorix and xanmod kernels carry, and even they have dropped it for a release now and then. It tells the kernel to believe that devices are isolated wh\
en the hardware does not say so, so a device could reach the memory of another through its neighbour.",example:{fails:`iommu: { \u27E8acsOverride: [downstream] }
`,passes:`iommu: { acsOverride: [downstream] }
kernel: { packages: linuxPackages_zen }
`}})}});var Pl={};I(Pl,{codes:()=>c0,host:()=>u0,rules:()=>l0,schema:()=>a0});function l0(e,t){for(let[n,r]of e.kernel.params.entries()){let s=["kernel","params",n],[o=""]=r.
split("=",1),i=Object.hasOwn(yh,o)?yh[o]:void 0,a=[r,o].flatMap(c=>Object.hasOwn(bh,c)?[bh[c]]:[])[0];i?t("kernel-parameter-owned",{path:s},{parameter:o,key:i}):
a&&t("kernel-parameter-useless",{path:s},{parameter:r,reason:a})}}function*u0(e){let{packages:t,pcieAspm:n,ignoreMsrs:r,nested:s,params:o}=e.kernel;t&&(yield{kind:"\
option",path:["boot","kernelPackages"],value:O("pkgs",...t.split("."))}),$(e).length>0&&(yield{kind:"module",stage:"boot",name:`kvm-${e.host.cpu}`}),n&&(yield{kind:"\
kernelParam",name:"pcie_aspm",value:n}),r&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{
command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),s!==void 0&&(yield{kind:"modprobe",line:{command:"options",module:`kvm_${e.host.cpu}`,option:"\
nested",value:s?"1":"0"}});for(let i of o){let[a="",...c]=i.split("=");yield c.length>0?{kind:"kernelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}
var i0,a0,yh,bh,c0,vh=f(()=>{"use strict";D();Re();R();he();E();F();i0=q("The kernel, by its attribute path below pkgs.",["linuxPackages_latest","linuxKernel.pa\
ckages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is named by its attribute path below pkgs, as in linuxPackages_latest"),a0=
{root:{kernel:b(C({packages:v(i0).check(g("The kernel, by its attribute path below pkgs. Default: the one of NixOS.")),pcieAspm:v(Ve(Me([Ln(),A(["on","off","for\
ce"])]),Ue(e=>typeof e=="string"?e:e?"on":"off"))).check(g("PCIe power saving: off where devices report errors (AER) with it.")),ignoreMsrs:b(S("Let guests read\
 and write unknown model-specific registers (kvm.ignore_msrs)."),!1),nested:v(S("Let guests run guests of their own. Default: as the kernel has it.")),params:b(
U(dp),[]).check(g("Further parameters of the kernel command line, one to an entry."))}),{}).check(g("The kernel of the host."))}},yh={intel_iommu:"host.cpu",amd_iommu:"\
host.cpu",iommu:"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm","vfio-pci.ids":"devices.<name>.ids","vfio_pci.ids":"device\
s.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},bh={pcie_aspm_off:"the kernel knows pci\
e_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVga: true at the devic\
e",vfio_virqfd:"the module is part of vfio since Linux 6.2"},c0={"kernel-parameter-owned":p({severity:"error",about:"value",message:({parameter:e,key:t})=>`the \
parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`,explain:"A parameter that stands twice on the kernel command line counts as\
 its last, or first, or both, depending on the parameter. What a key of the spec sets is set there only.",example:{fails:`kernel: { params: [\u27E8"iommu=pt"] }
`,passes:`iommu: { passthrough: true }
`}}),"kernel-parameter-useless":p({severity:"warning",about:"value",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e,explain:"S\
ome parameters are passed on from guide to guide though the kernel never knew them or no longer does.",example:{fails:`kernel: { params: [\u27E8pcie_aspm_off] }
`,passes:`kernel: { pcieAspm: off }
`}})}});function f0(e){let t=[],[n,r]=[0,1];for(;n<e.length;){let s=d0.map(([o,i])=>(i.lastIndex=n,{kind:o,lexeme:i.exec(e)?.[0]})).find(({lexeme:o})=>o!==void 0);if(!s?.
lexeme)return{problem:`'${e.slice(n).split(/\s/,1)[0]}' is not understood`,line:r};s.kind!=="blank"&&t.push({kind:s.kind,text:s.lexeme,line:r}),r+=s.lexeme.split(
`
`).length-1,n+=s.lexeme.length}return t}function Il(e){let t=f0(e);if("problem"in t)return t;let n=[],r=0,s=()=>{for(;t[r]?.text===`
`;)r+=1},o=()=>t[r]?.line??t.at(-1)?.line??1,i=()=>{let c=t[r];if(!(c?.kind!=="text"||/["\r\n]/.test(wh(c.text))))return r+=1,wh(c.text)},a=()=>{let c=[];for(r+=
1,s();t[r]?.text!=="]";s()){let l=i();if(l===void 0)return;if(c.push(l),s(),t[r]?.text===",")r+=1;else if(t[r]?.text!=="]")return}return r+=1,c};for(s();r<t.length;s()){
let c=t[r];if(c?.kind!=="name"||t[r+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:o()};r+=2;let l=t[r],u=o(),d;
if(l?.kind==="number"?(d=Number(l.text),r+=1):d=l?.text==="["?a():i(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number or li\
st of texts`,line:u};if(n.push({key:c.text,value:d}),r<t.length&&t[r]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:o()}}return{entries:n}}var d0,wh,xh=f(()=>{"use strict";d0=[["blank",/[ \t\r]+|#[^\n]*/y],
["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],wh=e=>e.
startsWith('"""')?e.slice(3,-3):e.slice(1,-1)});var kh,$h=f(()=>{"use strict";E();kh=q("A package, by its attribute path below pkgs.",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,"a \
package is named by its attribute path below pkgs, as in qemu_kvm")});var Tl={};I(Tl,{codes:()=>h0,host:()=>y0,rules:()=>g0,schema:()=>p0});function g0(e,t){let{enable:n,runAsRoot:r,qemu:s,onShutdown:o}=e.libvirt,i=["libvirt"],[a]=$(
e);!n&&a&&t("guests-without-libvirt",{path:[...i,"enable"]},{guest:a.name}),r&&s.user!==void 0&&s.user!=="root"&&t("root-and-other-user",{path:[...i,"qemu","use\
r"]},{user:s.user});let c=$(e).find(d=>Tt(d,e).length>0);o==="suspend"&&c&&t("suspend-with-devices",{path:[...i,"onShutdown"]},{guest:c.name});let l={path:[...i,
"qemu","conf"]},u=Il(s.conf);if("problem"in u){t("qemu-conf-syntax",l,u);return}for(let[d,{key:m}]of u.entries.entries()){let y=Object.hasOwn(_h,m)?_h[m]:void 0;
y?t("qemu-conf-owned",l,{key:m,owner:y}):u.entries.findIndex(w=>w.key===m)<d&&t("qemu-conf-twice",l,{key:m})}}function*y0(e){let{libvirt:t}=e;if(!t.enable)return;
let n=(r,s,o)=>({kind:"option",path:["virtualisation","libvirtd",...r.split(".")],value:s,...o?{comment:o}:{}});yield n("enable",ie(!0)),yield n("onBoot",N(t.onBoot)),
yield n("onShutdown",N(t.onShutdown)),t.parallelShutdown>0&&(yield n("parallelShutdown",Bn(t.parallelShutdown))),yield*b0(e,n);for(let r of e.host.users)yield{kind:"\
member",user:r,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:ie(!0)}),t.virtManager&&
(yield{kind:"option",path:["programs","virt-manager","enable"],value:ie(!0)})}function*b0(e,t){let{qemu:n}=e.libvirt,{user:r,group:s}=Cr(e),o=r==="qemu-libvirtd"&&
s==="qemu-libvirtd",i=!o&&(r!=="root"||s!=="root");yield t("qemu.runAsRoot",ie(!o),i?`Not as root: this only leaves NixOS's own user out of qemu.conf, where ${r}\
 stands below.`:void 0),n.package&&(yield t("qemu.package",O("pkgs",...n.package.split(".")))),n.swtpm!==void 0&&(yield t("qemu.swtpm.enable",ie(n.swtpm))),i&&(yield{
kind:"qemuConf",key:"user",value:r},yield{kind:"qemuConf",key:"group",value:s});let a=Il(n.conf);for(let{key:c,value:l}of"entries"in a?a.entries:[])yield{kind:"\
qemuConf",key:c,value:l}}var m0,p0,_h,h0,Sh=f(()=>{"use strict";D();xh();Re();R();he();$h();E();F();m0=C({user:v(_r).check(g("The user that QEMU runs as. Defaul\
t: qemu-libvirtd, or root with runAsRoot.")),group:v(lp).check(g("The group that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.")),package:v(kh).
check(g("QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only. Default: the one of NixOS.")),swtpm:v(S("Have the program that \
emulates a TPM. Default: where a guest has one.")),conf:b(Nt(),"").check(g("Further settings for qemu.conf, as lines of key = value."))}),p0={root:{libvirt:b(C(
{enable:b(S("Run libvirtd on the host. Off only where the devices are for something else."),!0),runAsRoot:b(S("Run QEMU as root. Off by default, unlike in NixOS\
: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root."),!1),qemu:b(m0,{}).check(g("How libvirtd runs QEMU.")),onBoot:b(A(["i\
gnore","start"]),"ignore").check(g("When the host boots: start the guests that ran when it went down, or ignore them. Guests that start automatically start in e\
ither case.")),onShutdown:b(A(["shutdown","suspend"]),"shutdown").check(g("When the host goes down: shut the guests down, or save their memory to disk, which is\
 refused with passed-through devices.")),parallelShutdown:b(Q().check(Y(0),J(1e3)),0).check(g("How many guests are shut down at a time; 0: one after the other.")),
spiceUsbRedirection:b(S("Let users hand USB devices to guests through SPICE. It lets every user of the host reach any USB device."),!1),virtManager:b(S("Install\
 virt-manager."),!1)}),{}).check(g("libvirtd and QEMU."))}},_h={user:"libvirt.qemu.user",group:"libvirt.qemu.group"},h0={"guests-without-libvirt":p({severity:"e\
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
`}})}});function Ci(e,t,n){let{width:r,height:s}=e,o=n==="b7"?r*s*(t?8:4)*2+10*Fe:Math.ceil(r*4/256)*256*s*3+4*Fe;return v0(o)}var v0,Ah,zi=f(()=>{"use strict";_n();v0=
e=>2**Math.ceil(Math.log2(e)),Ah=e=>Number.isInteger(Math.log2(e))});function Ni(e){let{lookingGlass:t}=e;if(!t)return;let{name:n,resolution:r,hdr:s,version:o,size:i}=t,a=i??(r?Ci(r,s,o):Fe);return{feature:"lookingGlass",name:n,path:`\
/dev/shm/${n}`,bytes:a}}function Pi(e){let{scream:t}=e;if(t?.mode==="ivshmem")return{feature:"scream",name:t.name,path:`/dev/shm/${t.name}`,bytes:t.size??w0}}function zh(e){
let{user:t}=Cr(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var w0,Ol,Ch,Ii=f(()=>{"use strict";zi();_n();F();w0=2*Fe;Ol=e=>[Ni(e),Pi(e)].filter(t=>t!==
void 0),Ch=e=>$(e).flatMap(t=>Ol(t).map(n=>({...n,vm:t})))});var El={};I(El,{codes:()=>k0,domain:()=>S0,host:()=>_0,rules:()=>$0,schema:()=>x0});function $0(e,t){for(let{name:n,lookingGlass:r}of $(e)){if(!r)continue;let s=[
"vms",n,"lookingGlass"],{resolution:o,hdr:i,version:a,size:c}=r;!o&&c===void 0&&t("looking-glass-without-size",{path:s,on:"key"},{guest:n});let l=o?Ci(o,i,a):0;
if(o&&c!==void 0&&c<l){let u={size:Ht(c),needed:Ht(l),resolution:sh(o)};t("looking-glass-too-small",{path:[...s,"size"]},u)}}}function*_0(e){let t=$(e).flatMap(
s=>Ni(s)??[]),[n,r]=t;n&&(yield{kind:"package",path:["looking-glass-client"]},!(r||n.name===Nh)&&(yield{kind:"option",path:["environment","etc","looking-glass-c\
lient.ini","text"],value:N(`[app]
shmFile=${n.path}
`)}))}function*S0(e){let t=Ni(e);t&&(yield{pci:{class:"shmem",key:"looking-glass",index:0},functions:[h("shmem",{name:t.name},h("model",{type:"ivshmem-plain"}),
h("size",{unit:"M"},t.bytes/Fe))]})}var Nh,x0,k0,Ph=f(()=>{"use strict";D();X();Re();R();zi();he();_n();E();F();Ii();Nh="looking-glass",x0={vm:{lookingGlass:v(C(
{resolution:v(oh).check(g("The largest resolution of the guest, from which the size of the shared memory follows.")),hdr:b(S("Whether the guest shows HDR, which\
 takes twice the memory up to B7."),!1),version:b(A(["b7","idd"]),"b7").check(g("The release of the program in the guest: up to B7, or after B7 with its own dis\
play driver (idd). It must be that of the client, and nixpkgs has B7.")),size:v(jn).check(g("The size of the shared memory, instead of the one that follows from\
 the resolution.")),name:b(Pt,Nh).check(g("The name of the shared memory: the file below /dev/shm. Each guest has its own."))})).check(g("Show the guest in a wi\
ndow of the host."))}},k0={"looking-glass-without-size":p({severity:"error",about:"value",message:({guest:e})=>`nothing says how much memory '${e}' shares with \
the Looking Glass client`,remedy:()=>"add resolution, the largest one that the guest will have",explain:"The shared memory holds whole frames, so its size follo\
ws from the resolution. A region that is too small shows as a black window, or as a resolution that the guest does not offer.",example:{fails:`vms: { win: { mem\
ory: 4GiB, \u27E8lookingGlass: {} } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 2560x1440 } } }
`}}),"looking-glass-too-small":p({severity:"error",about:"value",message:({size:e,needed:t,resolution:n})=>`${e} is too little for ${n}, which takes ${t}`,remedy:({
needed:e})=>`take size out, or write ${e} or more`,explain:"The program in the guest gives up when its frames do not fit into the shared memory. What a resoluti\
on takes depends on HDR and on the release: see the table in the documentation of Looking Glass.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { re\
solution: 3840x2160, size: \u27E864MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: 128MiB } } }
`}})}});var Ml={};I(Ml,{codes:()=>z0,domain:()=>T0,host:()=>I0,rules:()=>N0,schema:()=>C0});function N0(e,t){let n;for(let r of $(e)){let s=["vms",r.name,"memory"],{size:o,
hugepages:i,shared:a}=r.memory,c=Ht(o);o===0||o%Fe!==0?t("memory-not-whole",{path:[...s,"size"]},{size:c}):i&&o%Dl[i]!==0&&t("memory-not-whole-pages",{path:[...s,
"hugepages"]},{size:c,page:i}),i&&(n??={guest:r.name,page:i}),i&&n&&n.page!==i&&t("hugepages-of-two-sizes",{path:[...s,"hugepages"]},n),il(r)&&a===!1&&t("shares\
-need-shared-memory",{path:[...s,"shared"]},{guest:r.name})}}function*I0(e){let t=$(e).flatMap(({memory:o})=>o.hugepages?[{...o,page:o.hugepages}]:[]),[n]=t;if(!n)
return;let r=t.reduce((o,i)=>o+i.size,0),s=P0[n.page];yield{kind:"kernelParam",name:"default_hugepagesz",value:s},yield{kind:"kernelParam",name:"hugepagesz",value:s},
yield{kind:"kernelParam",name:"hugepages",value:String(r/Dl[n.page]),comment:`${Ht(r)} for ${t.length===1?"one guest":`${t.length} guests`}, which the host cann\
ot use.`}}function*T0(e){let{size:t,hugepages:n,locked:r,merge:s}=e.memory,o=e.memory.shared??il(e),i=t/1024;yield{at:"",xml:h("memory",{unit:"KiB"},i)},yield{at:"",
xml:h("currentMemory",{unit:"KiB"},i)};let a=[n!==void 0&&h("hugepages",{},h("page",{size:Dl[n]/1024,unit:"KiB"})),!s&&h("nosharepages"),r&&h("locked"),o&&h("so\
urce",{type:"memfd"}),o&&h("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:h("memoryBacking",{},...a)})}var A0,C0,Dl,z0,P0,Ih=f(()=>{"use strict";D();
X();R();Je();_n();E();F();A0=C({size:jn.check(g("How much memory the guest has.")),hugepages:v(A(["2MiB","1GiB"])).check(g("Take it from large pages, which the \
host sets aside when it boots: fewer misses of the TLB.")),locked:b(S("Never swap it out. With passed-through devices it is held in any case."),!1),shared:v(S("\
Let other programs of the host map it. Default: where the guest has shares.")),merge:b(S("Let the kernel merge equal pages of several guests (KSM)."),!0)}),C0={
vm:{memory:Ve(Me([jn,A0]),Ue(e=>typeof e=="number"?{size:e,locked:!1,merge:!0}:e)).check(g("The memory of the guest: its size, or more about it."))}},Dl={"2MiB":2*
Fe,"1GiB":Si},z0={"memory-not-whole":p({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"write it in MiB or Gi\
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
`}})};P0={"2MiB":"2M","1GiB":"1G"}});var Rl={};I(Rl,{codes:()=>E0,networks:()=>L0,rules:()=>M0,schema:()=>O0});function D0(e){let t=Object.values(e.vms).some(({nics:r})=>Object.values(r).some(({network:s})=>s===
Th));return[...new Set([...Object.keys(e.networks),...t?[Th]:[]])].flatMap(r=>Tr(r,e)??[])}function M0(e,t){for(let[s,{type:o,bridge:i,subnet:a}]of Object.entries(
e.networks)){let c=["networks",s];o==="bridge"&&(i===void 0&&t("bridge-unnamed",{path:c,on:"key"},{network:s}),a&&t("subnet-without-nat",{path:[...c,"subnet"]}))}
let n=[],r=D0(e);for(let s of[...r.filter(({stock:o})=>o),...r.filter(({stock:o})=>!o)]){let o=["networks",s.name],i=n.find(({bridge:l})=>l===s.bridge),{bridge:a}=s;
i&&t("bridge-twice",{path:[...o,"bridge"]},{bridge:a,network:i.name});let c=n.find(l=>Fp(l.subnet,s.subnet));if(c){let l={subnet:Rp(s.subnet),network:s.name,other:c.
name};t("subnets-overlap",{path:[...o,"subnet"]},l)}n.push(s)}}function R0(e,t){let{name:n,bridge:r,subnet:s}=e,{first:o}=s,i=xn(s)/2,a=(e.stock?[]:ki(e,t)).map(
({vm:c,mac:l,ip:u})=>h("host",{mac:l,name:c,ip:u}));return h("network",{},h("name",{},n),h("uuid",{},As("network",t.host.name,n)),h("forward",{mode:"nat"}),h("b\
ridge",{name:r,stp:"on",delay:0}),h("ip",{address:Et(o+1),netmask:Lp(s)},h("dhcp",{},h("range",{start:Et(o+2),end:Et(o+i-1)}),...a)))}function*L0(e){for(let[t,{
type:n,bridge:r}]of Object.entries(e.networks)){let s=Tr(t,e);if(s&&(yield{name:t,xml:R0(s,e)}),n!=="bridge")continue;let o=[h("name",{},t),h("uuid",{},As("netw\
ork",e.host.name,t)),h("forward",{mode:"bridge"}),h("bridge",{name:r})];yield{name:t,xml:h("network",{},...o)}}}var O0,E0,Th,Oh=f(()=>{"use strict";D();Nr();X();
R();he();Dr();E();Ns();O0={root:{networks:b($e(Pt,C({type:b(A(["nat","bridge"]),"nat").check(g("nat: a network of its own behind the host; bridge: a bridge of t\
he host, which is there already.")),bridge:v(qt).check(g("The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network b\
y default.")),subnet:v(Bp).check(g("nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name."))})),{}).check(g("Networks\
 of libvirt by their names. The network default is there without being declared, as libvirt ships it."))}},E0={"bridge-unnamed":p({severity:"error",about:"value",
message:({network:e})=>`nothing says which bridge of the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat",explain:"A network of \
the type bridge gives a bridge of the host a name in libvirt.",example:{fails:`networks: { \u27E8lan: { type: bridge } }
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
`}})},Th="default"});var Ll={};I(Ll,{codes:()=>B0,domain:()=>V0,rules:()=>Z0,schema:()=>F0});function Z0(e,t){let n=[...new Set(["default",...Object.keys(e.networks)])],r=new Map;for(let s of $(
e))for(let[o,i]of Object.entries(s.nics)){let a=["vms",s.name,"nics",o],{network:c,bridge:l,macvtap:u,user:d}=i,m=[c,l,u,d||void 0].filter(x=>x!==void 0).length;
m!==1&&t("nic-source",{path:a,on:"key"},{nic:o,given:m}),c!==void 0&&!n.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,nearest:Ee(c,n)}),
j0(s,o,i,t);let y=Or(s,o,e),w=r.get(y);w!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:y,nic:w}):r.set(y,`'${o}' of the guest '${s.name}'`)}}function j0(e,t,n,r){
let{queues:s}=n;if(s===void 0)return;let o={path:["vms",e.name,"nics",t,"queues"]},i=Eh(n,e),a=Cs(e);i!=="virtio"?r("queues-without-virtio",o,{model:i}):n.user?
r("queues-with-user",o):s>a&&r("more-queues-than-vcpus",o,{queues:s,vcpus:a})}function U0({network:e,bridge:t,macvtap:n}){return e!==void 0?{type:"network",source:h(
"source",{network:e})}:t!==void 0?{type:"bridge",source:h("source",{bridge:t})}:n!==void 0?{type:"direct",source:h("source",{dev:n,mode:"bridge"})}:{type:"user"}}
function*V0(e,t){for(let[n,r]of Object.entries(e.nics)){let{type:s,source:o}=U0(r),{queues:i,bootOrder:a}=r,c=h("interface",{type:s},h("mac",{address:Or(e,n,t)}),
o,h("model",{type:Eh(r,e)}),i!==void 0&&i>1&&h("driver",{name:"vhost",queues:i}),a!==void 0&&h("boot",{order:a}));yield{pci:{class:"nic",key:n},functions:[c]}}}
var F0,st,B0,Eh,Dh=f(()=>{"use strict";D();X();R();Nn();Ss();Je();he();Dr();E();F();F0={vm:{nics:b($e(It,C({network:v(Pt).check(g("A network of libvirt: one of \
networks, or default.")),bridge:v(qt).check(g("A bridge of the host, which makes the guest one more machine of the LAN.")),macvtap:v(qt).check(g("A card of the \
host that the guest shares: it reaches the LAN, and not the host itself.")),user:b(S("QEMU itself speaks for the guest: it reaches out and cannot be reached, an\
d needs no network of libvirt."),!1),model:v(A(["virtio","e1000e","igb"])).check(g("The card. Default: e1000e for Windows, which knows it without a driver, virt\
io for others.")),mac:v(fp).check(g("Its MAC address. Default: derived from the names of host, guest and card.")),queues:v(Q().check(Y(1),J(256))).check(g("virt\
io: how many queues it has, at most one for each virtual CPU.")),bootOrder:v(zr).check(g("Its number in the order in which the guest tries to boot."))})),{}).check(
g("Network cards, by names of your own."))}},st=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,B0={"nic-source":p({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user",explain:"A card is plugged into one network: one of libvirt, a bridge or a\
 card of the host, or QEMU itself.",example:{fails:st("\u27E8lan: { model: virtio }"),passes:st("lan: { network: default }")}}),"network-undeclared":p({severity:"\
error",about:"value",message:({network:e})=>`no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`,
explain:"A card names one of `networks`, or libvirt's own network `default`, which is there without being declared.",example:{fails:st("lan: { network: \u27E8lann }",
`networks: { lan: { type: bridge, bridge: br0 } }
`),passes:st("lan: { network: lan }",`networks: { lan: { type: bridge, bridge: br0 } }
`)}}),"mac-twice":p({severity:"error",about:"value",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one",
explain:"Two cards of one address in one network take the packets of each other. Addresses are derived from names; where two names meet, which is rare, one has \
to be written.",example:{fails:st('a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default, mac: \u27E8"52:54:00:66:d7:8b" }'),passes:st('a: { \
network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default }')}}),"queues-without-virtio":p({severity:"error",about:"value",message:({model:e})=>`a car\
d of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take queues out",explain:"Several queues are a matter of the virtio card on\
 a network of the host.",example:{fails:st("lan: { network: default, model: e1000e, queues: \u27E82 }"),passes:st("lan: { network: default, model: virtio, queue\
s: 2 }")}}),"more-queues-than-vcpus":p({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`,explain:"Each queue is served by one virtual CPU; those beyond are never used.",example:{fails:st("lan: {\
 network: default, queues: \u27E88 }"),passes:st("lan: { network: default, queues: 2 }")}}),"queues-with-user":p({severity:"error",about:"value",message:()=>"a \
card that QEMU itself speaks for has one queue",remedy:()=>"take queues out",explain:"Several queues are a matter of the virtio card on a network of the host.",
example:{fails:st("lan: { user: on, queues: \u27E82 }"),passes:st("lan: { user: on }")}})},Eh=(e,t)=>e.model??Ge(t).nicModel});var Fl={};I(Fl,{codes:()=>G0,domain:()=>X0,schema:()=>K0});function*X0(e){let t=e.qemu.args.map(r=>h("qemu:arg",{value:r})),n=Object.entries(e.qemu.env).map(([r,
s])=>h("qemu:env",{name:r,value:s}));t.length+n.length!==0&&(yield{at:"",xml:h("qemu:commandline",{"xmlns:qemu":H0},...t,...n)})}var q0,K0,G0,H0,Mh=f(()=>{"use \
strict";D();X();he();E();q0=q("The name of an environment variable.",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an environment variable has letters, digit\
s and _, and does not begin with a digit"),K0={vm:{qemu:b(C({args:b(U(Sr("One argument.",["-device"])),[]).check(g("Arguments for QEMU, one to an entry: libvirt\
 knows nothing of what they make, and puts them last.")),env:b($e(q0,Sr("A value.",["512/48000"])),{}).check(g("Environment variables for QEMU."))}),{}).check(g(
"What libvirt has no words for."))}},G0={},H0="http://libvirt.org/schemas/domain/qemu/1.0"});var Lh,Rh=f(()=>{Lh=`<?xml version="1.0" encoding="UTF-8"?>
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
`});var Bh,Fh=f(()=>{Bh=`#!/usr/bin/env bash
# Makes libvirt's domains and networks what was declared:
#
#   reconcile STYLESHEET [--libvirtd=MARK]
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... | --network=NAME [--xml=FILE [--stock]] }...
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
declare -A declared=() xml=() autostart=() adopt=() macs=() stock=()
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
  # The network that libvirt ships: ours is for a host that has none, and theirs is as good where it has.
  --stock) stock[$key]=1 ;;
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
  elif [[ -z $ours && -n \${xml[$key]-} && -z \${stock[$key]-} ]]; then
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
`});var Bl={};I(Bl,{codes:()=>Q0,declaredWords:()=>Uh,host:()=>o_,schema:()=>Y0});function*e_(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&
(yield"--autostart"),e.adopt&&(yield"--adopt");for(let[n,{mac:r}]of Object.entries(e.nics))r===void 0&&(yield`--mac=${Or(e,n,t)}`)}function*Uh(e){let t=$(e).flatMap(
n=>Object.values(n.nics).flatMap(({network:r})=>r??[]));for(let n of[...new Set([...Object.keys(e.networks),...t])].sort())yield`--network=${n}`,e.networks[n]&&
(yield{xml:`networks/${n}.xml`}),e.networks[n]&&Tr(n,e)?.stock&&(yield"--stock");for(let n of $(e))yield*e_(n,e)}function*o_(e){if(!e.libvirt.enable)return;yield{
kind:"option",path:jh,value:s_,comment:"NixOS leaves a libvirtd alone that runs. By this it is seen whether it started with the hooks and the qemu.conf of today\
."};let t=[mt(O("lib","getExe"),r_),Vh("vfioc-identity.xsl",N(Lh)),ft("--libvirtd=",O("config",...jh)),...[...Uh(e)].map(n_)];yield{kind:"option",path:["systemd",
"services","vfioc-reconcile"],comment:"Defines the guests and networks, where what was declared changed. It starts, stops and restarts no guest.",value:ue({description:N(
"Guests and networks of vfioc"),wantedBy:ee([N("multi-user.target")]),wants:Zh,after:Zh,before:ee([N("libvirt-guests.service")]),serviceConfig:ue({Type:N("onesh\
ot"),RemainAfterExit:ie(!0),StateDirectory:N("vfioc"),PrivateTmp:ie(!0),TimeoutStartSec:N("5min")}),script:mt(O("lib","escapeShellArgs"),ee(t))})}}var Y0,Q0,Vh,
t_,n_,r_,s_,Zh,jh,qh=f(()=>{"use strict";D();Rh();Fh();Re();Dr();E();F();Y0={vm:{adopt:b(S("Take over."),!1).check(g("Take over a guest of this name that is on \
the host already and is not of vfioc. It keeps its UUID, MAC addresses, machine version, NVRAM and TPM state; its XML as it was is put in /var/lib/vfioc/backups\
. Without it such a guest is left alone, and the unit fails."))}},Q0={};Vh=(e,t)=>mt(O("pkgs","writeText"),N(e),t),t_=e=>Vh(`vfioc-${e.replaceAll("/","-")}`,mt(
O("builtins","readFile"),si(`./${e}`))),n_=e=>typeof e=="string"?N(e):ft("--xml=",t_(e.xml)),r_=mt(O("pkgs","writeShellApplication"),ue({name:N("vfioc-reconcile"),
runtimeInputs:ee([O("pkgs","coreutils"),O("config","virtualisation","libvirtd","package"),O("pkgs","libxml2"),O("pkgs","libxslt"),O("config","systemd","package")]),
checkPhase:N(""),text:N(Bh.replace(/^#!.*\n/,""))})),s_=mt(O("builtins","hashString"),N("sha256"),mt(O("builtins","toJSON"),ee([["hooks"],["qemu","runAsRoot"],[
"qemu","verbatimConfig"]].map(e=>O("config","virtualisation","libvirtd",...e))))),Zh=ee([N("libvirtd.service")]),jh=["systemd","services","libvirtd","environmen\
t","VFIOC_CONFIGURATION"]});var Zl={};I(Zl,{codes:()=>a_,domain:()=>c_,schema:()=>i_});function*c_(e){if(!(e.rng??Ge(e).rng))return;let t=h("backend",{model:"builtin"});yield{pci:{class:"r\
ng",key:"rng",index:0},functions:[h("rng",{model:"virtio"},t)]}}var i_,a_,Kh=f(()=>{"use strict";D();X();Je();E();i_={vm:{rng:v(S("A source of random numbers (v\
irtio). Default: for Linux."))}},a_={}});var jl={};I(jl,{codes:()=>u_,files:()=>f_,host:()=>p_,rules:()=>m_,schema:()=>l_});function*f_(e){for(let{name:t,rom:n}of Le(e))n.file!==void 0&&(yield{path:["d\
evices",t,"rom","file"],name:n.file,limit:d_})}function m_(e,t){for(let{name:n,rom:r}of Le(e))r.bar!==!1||r.file===void 0||t("rom-off-with-file",{path:["devices",
n,"rom","bar"]},{device:n})}function*p_(e){for(let t of Le(e)){let n=Ai(t);if(n===void 0)continue;let r=dh(t);yield{kind:"file",from:["devices",t.name,"rom","fi\
le"],to:r},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],value:ft(si(`./${r}`))}}}var l_,u_,d_,Gh=f(()=>{"use strict";
D();Re();R();he();Al();E();F();l_={device:{rom:b(C({bar:v(S("Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and t\
he guest stays black.")),file:v(ci).check(g("A file with the ROM of the first function, relative to the file that names it: instead of the card's own, which the\
 boot of the host may have changed."))}),{}).check(g("The ROM of the card, as the guest sees it."))}},u_={"rom-off-with-file":p({severity:"error",about:"value",
message:({device:e})=>`the guest does not see a ROM of '${e}', and a file is given for it`,remedy:()=>"take bar: off out, or file",explain:"With `bar: off` the \
guest finds no ROM at the card at all, so a file would never be read."})},d_=16*2**20});var Ul={};I(Ul,{codes:()=>g_,domain:()=>x_,host:()=>w_,rules:()=>y_,schema:()=>h_});function y_(e,t){let{users:n,audio:r}=e.host,s=new Map;for(let o of $(e)){if(!o.
scream)continue;let i=["vms",o.name,"scream"],a=Wh(o,e);if(a===void 0?t("scream-user-unclear",{path:i,on:"key"},{guest:o.name,users:n}):n.includes(a)||t("scream\
-user-unknown",{path:[...i,"user"]},{user:a}),Pr(o).secureBoot&&t("scream-with-secure-boot",{path:i,on:"key"},{guest:o.name}),r==="none"&&t("scream-without-audi\
o",{path:i,on:"key"},{guest:o.name}),o.scream.mode!=="network")continue;let{port:c}=o.scream,l=Jh(o,e);if(l===void 0){t("scream-without-interface",{path:i,on:"k\
ey"},{guest:o.name});continue}let u=s.get(`${l} ${c}`);u?t("scream-same-port",{path:[...i,"port"]},{guest:o.name,other:u,port:c,interface:l}):s.set(`${l} ${c}`,
o.name)}}function*w_(e){let{audio:t}=e.host;if(t!=="none"){$(e).some(({scream:n})=>n)&&(yield*v_[t]);for(let n of $(e)){let r=Wh(n,e);if(!n.scream||r===void 0)continue;
let s=Jh(n,e),o=Pi(n),{port:i}=n.scream;if(o)yield Hh(n,r,t,["-m",o.path]);else if(s!==void 0){let a=n.scream.unicast?["-u"]:[],c=i===Xh?[]:["-p",String(i)];yield Hh(
n,r,t,[...a,"-i",s,...c],s),yield{kind:"port",interface:s,protocol:"udp",port:i}}}}}function Hh(e,t,n,r,s){let o=b_[n],i=c=>ee(c.map(N)),a=s===void 0?[]:[_i(s)];
return{kind:"option",path:["systemd","user","services",`scream-${Ps(e.name)}`],value:ue({description:N(`Sound of the guest ${e.name}`),wantedBy:i(["default.targ\
et",`${o}.service`,...a]),wants:i([`${o}.socket`]),after:i([`${o}.socket`,`${o}.service`]),partOf:i([`${o}.service`]),startLimitIntervalSec:Bn(0),unitConfig:ue(
{ConditionUser:N(t),...a.length>0?{StopPropagatedFrom:i(a)}:{}}),serviceConfig:ue({ExecStart:ft(O("pkgs","scream"),`/bin/scream ${$i(["-o","pulse",...r])}`),Restart:N(
"always"),RestartSec:Bn(3)})})}}function*x_(e){let t=Pi(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[h("shmem",{name:t.name},h("model",{type:"\
ivshmem-plain"}),h("size",{unit:"M"},t.bytes/Fe))]})}var Xh,h_,Mt,g_,Wh,Jh,b_,v_,Yh=f(()=>{"use strict";D();X();Re();R();Je();he();Dr();_n();E();F();Ii();bl();Xh=
4010,h_={vm:{scream:v(C({mode:b(A(["ivshmem","network"]),"network").check(g("How the sound comes to the host: network, which Scream itself advises, or ivshmem, \
shared memory that works without a network card.")),user:v(_r).check(g("The user who hears it. Default: the one of host.users, where there is only one.")),name:b(
Pt,"scream").check(g("ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own.")),size:v(jn).check(g("ivshmem: the size of the s\
hared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.")),interface:v(qt).check(g("network: where the sound arrives. Default: the bri\
dge of the guest's NAT network.")),port:b(Q().check(Y(1),J(65535)),Xh).check(g("network: the UDP port.")),unicast:b(S("network: the guest sends to the host's ad\
dress alone (UnicastIPv4 in its registry) and not to the multicast group."),!1)})).check(g("Play the sound of a Windows guest on the host."))}},Mt=(e,t="memory:\
 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,g_={"scream-user-unclear":p({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users",explain:"The sound is played by a service of one user, in th\
at user's session. Where host.users has one name it is that one.",example:{fails:`host: { users: [alex, vini] }
${Mt("\u27E8scream: { mode: network }")}`,passes:`host: { users: [alex, vini] }
${Mt("scream: { mode: network, user: vini }")}`}}),"scream-user-unknown":p({severity:"error",about:"value",message:({user:e})=>`'${e}' is not one of host.users`,
remedy:({user:e})=>`add '${e}' to host.users, or name one of them`,explain:"The user who hears a guest has to be allowed to use it: shared memory is open to the\
 users of host.users.",example:{fails:Mt("scream: { user: \u27E8vini }"),passes:Mt("scream: { user: alex }")}}),"scream-without-audio":p({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out",explain:"The service that plays the sound speaks to PipeWire or PulseAudio; with `audio: none` there is neither.",example:{fails:`host: { audio: none \
}
${Mt("\u27E8scream: { mode: network }")}`,passes:`host: { audio: pipewire }
${Mt("scream: { mode: network }")}`}}),"scream-without-interface":p({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, a\
nd Scream's interface is not given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network",explain:"Scream's packets are\
 taken on one interface only, which the firewall opens for them. It is the bridge of the guest's NAT network unless another is named.",example:{fails:Mt("\u27E8screa\
m: { mode: network }","memory: 4GiB"),passes:Mt("scream: { mode: network, interface: br0 }","memory: 4GiB")}}),"scream-same-port":p({severity:"error",about:"val\
ue",message:({guest:e,other:t,port:n,interface:r})=>`the sound of '${e}' and of '${t}' both arrives at port ${n} of ${r}`,remedy:()=>"give one of them another p\
ort, and the same port in its registry, or ivshmem",explain:"A receiver plays everything that arrives at its port, so two guests that send to one port are each \
heard twice and mixed.",example:{fails:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: \u27E84010 } } }
`,passes:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: 4011 } } }
`}}),"scream-with-secure-boot":p({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's driver in '${e}' while Secure Boot is on`,
remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE",explain:"Scream's driver is signed in a way that current\
 Windows takes only in test mode, which Secure Boot forbids. Secure Boot without Microsoft's keys in the guest's variables is not in force, but is as soon as th\
ey are put there.",example:{fails:Mt("\u27E8scream: {}","memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }"),passes:Mt("scream: \
{}")}})},Wh=(e,t)=>{let{users:n}=t.host;return e.scream?.user??(n.length===1?n[0]:void 0)},Jh=(e,t)=>e.scream?.interface??Er(e,t)[0]?.network.bridge;b_={pipewire:"\
pipewire-pulse",pulseaudio:"pulseaudio"},v_={pipewire:[{kind:"option",path:["services","pipewire","enable"],value:ie(!0)},{kind:"option",path:["services","pipew\
ire","pulse","enable"],value:ie(!0)}],pulseaudio:[{kind:"assertion",that:O(oi("config",["services","pulseaudio"],O("config","hardware","pulseaudio")),"enable"),
message:"vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the host's sound."}]}});var Vl={};I(Vl,{codes:()=>$_,domain:()=>__,schema:()=>k_});function*__(e){if(!e.serial)return;let t=h("target",{type:"isa-serial",port:0},h("model",{name:"isa-s\
erial"}));yield{at:"devices",xml:h("serial",{type:"pty"},t)},yield{at:"devices",xml:h("console",{type:"pty"},h("target",{type:"serial",port:0}))}}var k_,$_,Qh=f(
()=>{"use strict";D();X();E();k_={vm:{serial:b(S("A serial port that virsh console shows."),!1)}},$_={}});var ql={};I(ql,{codes:()=>A_,host:()=>z_,rules:()=>C_,schema:()=>S_});function C_(e,t){let n=new Map;for(let r of $(e)){let s=Ol(r);for(let{feature:a,name:c,bytes:l}of s){
let u=["vms",r.name,a],d=n.get(c);d&&t("shared-memory-name-twice",{path:[...u,"name"]},{name:c,guest:d}),n.set(c,r.name);let m={path:[...u,"size"]},y=Ht(l);!Ah(
l)||l<Fe?t("shared-memory-size",m,{size:y}):l>=2*Si&&t("shared-memory-too-large",m,{size:y})}let[o,i]=s;o&&i&&o.bytes===i.bytes&&t("shared-memory-same-size",{path:[
"vms",r.name,i.feature,"size"]},{size:Ht(o.bytes)})}}function*z_(e){let t=Ch(e);if(t.length===0)return;let{user:n,group:r}=zh(e);for(let{vm:o,path:i,bytes:a}of t)
yield{kind:"tmpfile",type:"f",path:i,mode:"0660",user:n,group:r},yield{kind:"hook",vm:o.name,step:"shared-memory",order:Ir["shared-memory"],arguments:[i,String(
a),n,r]};for(let o of e.host.users)yield{kind:"member",user:o,group:r};let s=Cr(e).user;s!=="root"&&s!==n&&(yield{kind:"member",user:s,group:r})}var S_,A_,eg=f(
()=>{"use strict";R();yi();zi();_n();F();Ii();S_={},A_={"shared-memory-name-twice":p({severity:"error",about:"value",message:({name:e,guest:t})=>`the shared mem\
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
`}})}});var Kl={};I(Kl,{codes:()=>P_,domain:()=>O_,host:()=>T_,rules:()=>I_,schema:()=>N_});function I_(e,t){for(let n of $(e))for(let r of Object.keys(n.shares))r.length>
36&&t("share-name-too-long",{path:["vms",n.name,"shares",r],on:"key"},{share:r})}function*T_(e){$(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"o\
ption",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:ee([O("pkgs","virtiofsd")])})}function*O_(e){for(let[t,{path:n,readOnly:r}]of Object.
entries(e.shares)){let s=h("filesystem",{type:"mount",accessmode:"passthrough"},h("driver",{type:"virtiofs"}),h("source",{dir:n}),h("target",{dir:t}),r&&h("read\
only"));yield{pci:{class:"share",key:t},functions:[s]}}}var N_,P_,tg=f(()=>{"use strict";D();X();Re();R();he();E();F();N_={vm:{shares:b($e(It,C({path:nt.check(g(
"The folder of the host.")),readOnly:b(S("The guest cannot write to it. It takes libvirt 11 or later."),!1)})),{}).check(g("Folders of the host that the guest m\
ounts by these names: mount -t virtiofs NAME /mnt; Windows needs WinFsp and the virtio drivers for it."))}},P_={"share-name-too-long":p({severity:"error",about:"\
value",message:({share:e})=>`'${e}' is longer than the 36 characters that virtiofs has for a name`,remedy:()=>"choose a shorter name",explain:"The name of a sha\
re is the tag by which the guest mounts it, for which the virtio device has 36 bytes.",example:{fails:`vms: { win: { memory: 4GiB, shares: { \u27E8${"games-".repeat(
7)}: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }
`}})}});var Gl={};I(Gl,{codes:()=>L_,host:()=>B_,rules:()=>F_,schema:()=>R_});function F_(e,t){let n=new Map;for(let[r,s]of Object.entries(e.udev.symlinks)){let o=["ude\
v","symlinks",r],{name:i,usb:a,kind:c,interface:l}=s;i===void 0&&a===void 0&&t("symlink-to-nothing",{path:o,on:"key"},{link:r}),l!==void 0&&a===void 0&&t("symli\
nk-interface-without-usb",{path:[...o,"interface"]},{link:r});let u=JSON.stringify([i,a,c,l]),d=n.get(u);d&&(i!==void 0||a!==void 0)&&t("symlink-same-device",{path:o,
on:"key"},{link:r,other:d}),n.set(u,r)}}function*B_(e){for(let[t,{name:n,usb:r,kind:s,interface:o}]of Object.entries(e.udev.symlinks)){let i=[{key:"ACTION",operator:"\
!=",value:"remove"},Un("SUBSYSTEM","input"),{...Un("KERNEL","event*"),glob:!0}];n!==void 0&&i.push(Un("ATTRS{name}",n)),r&&(i.push(Un("ENV{ID_VENDOR_ID}",r.vendor),
Un("ENV{ID_MODEL_ID}",r.device)),o!==void 0&&i.push(Un("ENV{ID_USB_INTERFACE_NUM}",o.toString(16).padStart(2,"0")))),s&&i.push(Un(`ENV{ID_INPUT_${s.toUpperCase()}\
}`,"1")),i.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:i}}}var E_,D_,M_,R_,L_,Un,ng=f(()=>{"use strict";D();R();Kt();E();E_=
q("The name of a link below /dev.",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, digits, _ . + and -, and is at most 6\
3 characters long"),D_=pe("The name of an input device, as /proc/bus/input/devices shows it.",["KMonad output"],e=>e===""||e.length>256?j("the name of an input \
device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?j("control characters cannot stand here"):e.isWellFormed()?ye(e):j("this is not valid Unicode")),
M_=Q().check(Y(0),J(255)),R_={root:{udev:b(C({symlinks:b($e(E_,C({name:v(D_).check(g("The name of the input device, as /proc/bus/input/devices shows it: KMonad,\
 kanata, keyd and xremap let one choose it.")),usb:v($s).check(g("The vendor:product id of the USB device, as lsusb shows it.")),kind:v(A(["keyboard","mouse"])).
check(g("Only its keyboard or its mouse, where the device is several things in one.")),interface:v(M_).check(g("The number of its USB interface, where it has se\
veral: a keyboard with a mouse in it."))})),{}).check(g("Links below /dev by their names, each to the event device of one input device."))}),{}).check(g("Names \
of devices of the host."))}},L_={"symlink-to-nothing":p({severity:"error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"\
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
`}})};Un=(e,t)=>({key:e,operator:"==",value:t})});var Hl={};I(Hl,{codes:()=>U_,domain:()=>H_,rules:()=>K_,schema:()=>j_});function q_(e){let t=Object.values(e.disks).filter(r=>Gt(r,e)==="usb").length,n=vn(e)?e.
display.usbRedirection:0;return e.usb.length+t+n+(mi(e)==="tablet"?1:0)}function K_(e,t){let n=new Map;for(let r of $(e)){let s=["vms",r.name,"usb"],o=new Set;for(let[
a,c]of r.usb.entries()){let l=V_(c),u={path:[...s,a]};if(l===void 0){t("usb-not-identified",u);continue}let d=o.has(l)?r.name:r.autostart?n.get(l):void 0;d!==void 0&&
t("usb-twice",u,{device:l,guest:d}),o.add(l),r.autostart&&n.set(l,r.name)}let i=q_(r);i>zs&&t("usb-ports-exceeded",{path:s,on:"key"},{guest:r.name,devices:i,ports:zs})}}
function G_({id:e,bus:t,device:n,startupPolicy:r}){let s=[e&&h("vendor",{id:`0x${e.vendor}`}),e&&h("product",{id:`0x${e.device}`}),t!==void 0&&n!==void 0&&h("ad\
dress",{bus:t,device:n})];return h("source",{startupPolicy:r},...s)}function*H_(e){for(let t of e.usb)yield{at:"devices",xml:h("hostdev",{mode:"subsystem",type:"\
usb",managed:"yes"},G_(t))}}var rg,Z_,j_,Ti,sg,U_,V_,og=f(()=>{"use strict";D();X();R();hi();Je();Kt();E();F();rg=Q().check(Y(1),J(255)),Z_=C({id:v($s).check(g(
"The vendor:product id, as lsusb shows it.")),bus:v(rg).check(g("The bus, as lsusb shows it, where two devices have one id.")),device:v(rg).check(g("The number \
on that bus. It changes whenever the device is plugged in again.")),startupPolicy:v(A(["mandatory","requisite","optional"])).check(g("What happens when it is no\
t plugged in: mandatory, the guest does not start; optional, it starts without it. Default: mandatory."))}),j_={vm:{usb:b(U(Ve(Me([$s,Z_]),Ue(e=>"vendor"in e?{id:e}:
e))),[]).check(g("USB devices of the host: vendor:product ids, or more about each."))}},Ti=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,sg='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',U_={"usb-not-identified":p({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus and device, as lsusb shows them",explain:"A USB device is found by its vendor:product\
 id, or by where it is plugged in: bus and device together.",example:{fails:Ti("\u27E8{ bus: 1 }"),passes:Ti("{ bus: 1, device: 4 }")}}),"usb-twice":p({severity:"\
error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices of one id are to\
ld apart by bus and device",explain:"A USB device goes to one guest. By its id libvirt finds one device, and refuses to choose where there are two of that id.",
example:{fails:Ti('"046d:c541", \u27E8"046d:c541"'),passes:Ti('"046d:c541", "046d:c539"')}}),"usb-ports-exceeded":p({severity:"warning",about:"value",message:({
guest:e,devices:t,ports:n})=>`'${e}' has ${t} USB devices and ${n} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection\
, or pass a whole USB controller",explain:"Where the ports of the USB controller do not suffice, libvirt adds a hub, which QEMU has with the speed of USB 1.1 on\
ly. The tablet, USB disks, and each device that can be redirected through SPICE take a port too.",example:{fails:`vms: { win: { memory: 4GiB, display: { usbRedi\
rection: 8 }, \u27E8usb: [${sg}] } }
`,passes:`vms: { win: { memory: 4GiB, display: { usbRedirection: 0 }, usb: [${sg}] } }
`}})},V_=({id:e,bus:t,device:n})=>e?pt(e)+(t!==void 0&&n!==void 0?` at bus ${t}, device ${n}`:""):t!==void 0&&n!==void 0?`bus ${t}, device ${n}`:void 0});var Xl={};I(Xl,{codes:()=>W_,domain:()=>J_,schema:()=>X_});function*J_(e){if(!Ot(e))yield{at:"devices",xml:h("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.
watchdog!==void 0){let t=h("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var X_,W_,ig=f(()=>{
"use strict";D();X();E();F();X_={vm:{watchdog:v(A(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"])).check(g("What happens when the watchdog t\
hat the guest started is not answered. Default: reset on q35."))}},W_={}});var Xt,Os=f(()=>{"use strict";sp();vp();xp();kp();Ap();Tp();Op();Dp();qp();Kp();Hp();Wp();Qp();eh();ch();lh();uh();fh();hh();gh();vh();Sh();Ph();Ih();Oh();Dh();
Mh();qh();Kh();Gh();Yh();Qh();eg();tg();ng();og();ig();Xt=[Sl,Nl,Pl,el,nl,Tl,ql,El,Ul,Gl,wl,$l,xl,yl,Ml,ul,zl,_l,Cl,jl,fl,Ll,Rl,Hl,hl,pl,Jc,Vl,Zl,Xl,Kl,tl,cl,Fl,
gl,dl,Bl]});var Oi,Wl=f(()=>{"use strict";R();Oi={"xml-not-readable":p({severity:"error",about:"value",message:({file:e,line:t,column:n,problem:r})=>`${e?`'${e}'`:"this XML"}\
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
root ports on 03 to 0f, and one slot, 00, behind each root port. A device that is given an address has to stand in what is left."})}});var W,Ye,Wt,ht,Y_,Te,Vn,Q_,Ei,ag,eS,lg,tS,Di,Es,qn,cg,ug,nS,dg,Mi=f(()=>{"use strict";W=(...e)=>({law:"keyed",keys:e,needs:!0}),Ye=(...e)=>({law:"keyed",keys:e,
needs:!1}),Wt={law:"loose"},ht={law:"appended"},Y_={law:"replaced"},Te=W(["@name"]),Vn=W(["@id"]),Q_=["domain","bus","slot","function"].map(e=>`source/address@${e}`),
Ei=["alias@name"],ag={"os/boot":Y_,"os/initarg":ht,"acpi/table":W(["@type"]),"firmware/feature":Te,"domain/sysinfo":W(["@type"]),"bios/entry":Te,"system/entry":Te,
"chassis/entry":Te,"sysinfo/entry":Te,"sysinfo/baseBoard":Wt,"baseBoard/entry":Te,"oemStrings/entry":ht,"domain/seclabel":Ye(["@model"],["@type"]),"clock/timer":Te,
"cpu/feature":Te,"numa/cell":Vn,"distances/sibling":Vn,"vcpus/vcpu":Vn,"iothreadids/iothread":Vn,"cputune/vcpupin":W(["@vcpu"]),"cputune/vcpusched":W(["@vcpus"]),
"cputune/iothreadpin":W(["@iothread"]),"cputune/iothreadsched":W(["@iothreads"]),"cputune/cachetune":W(["@vcpus"]),"cachetune/cache":W(["@id","@level","@type"]),
"cputune/memorytune":W(["@vcpus"]),"memorytune/node":Vn,"numatune/memnode":W(["@cellid"]),"hugepages/page":Ye(["@nodeset"],["@size"]),"blkiotune/device":W(["pat\
h."]),"capabilities/cap":Te,"devices/disk":W(["target@dev"]),"devices/controller":Ye(["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/int\
erface":Ye(["mac@address"],Ei),"devices/hostdev":Ye(Q_,["source/vendor@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id",
"source/product@id"],["source/address@bus","source/address@device"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/add\
ress@${e}`)],Ei),"devices/shmem":Te,"devices/input":Ye(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":W(["targ\
et@dir"]),"devices/channel":W(["target@name"],["target@address","target@port"],["target@type"]),"devices/serial":Ye(["target@port"],Ei),"devices/parallel":Ye(["\
target@port"],Ei),"devices/console":Ye(["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":W(["@type"]),"devices/audio":Vn,"device\
s/sound":Wt,"devices/video":Wt,"devices/rng":Wt,"devices/tpm":Wt,"devices/watchdog":Wt,"devices/panic":Wt,"devices/crypto":Wt,"devices/smartcard":Wt,"devices/le\
ase":W(["key."]),"devices/memory":ht,"devices/redirdev":ht,"devices/hub":ht,"redirfilter/usbdev":ht,"source/host":Ye(["@name","@port"]),"graphics/channel":Te,"g\
raphics/listen":Ye(["@type","@address"],["@type"]),"interface/ip":W(["@address"]),"interface/route":W(["@address"]),"filterref/parameter":Te,"vlan/tag":Vn,"netw\
ork/ip":Ye(["@family","@address"],["@address"]),"network/portgroup":Te,"network/route":W(["@address"]),"forward/interface":W(["@dev"]),"forward/address":ht,"dhc\
p/range":W(["@start"]),"dhcp/host":Ye(["@mac"],["@id"],["@ip"]),"dns/host":W(["@ip"]),"dns/txt":Te,"dns/srv":W(["@service","@protocol"]),"dns/forwarder":ht,"hos\
t/hostname":ht,"qemu:commandline/qemu:arg":ht,"qemu:commandline/qemu:env":Te,"qemu:capabilities/qemu:add":W(["@capability"]),"qemu:capabilities/qemu:del":W(["@c\
apability"]),"qemu:override/qemu:device":W(["@alias"]),"qemu:frontend/qemu:property":Te,"dnsmasq:options/dnsmasq:option":ht},eS={law:"keyed",keys:[[]],needs:!1},
lg=(e,t)=>{let n=`${e}/${t}`;return(Object.hasOwn(ag,n)?ag[n]:void 0)??eS},tS={"source/address@domain":"0","source/address@function":"0","target@port":"0"},Di=e=>/^0x[0-9a-f]{1,8}$/i.
test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,Es=(e,t)=>{
let[n="",r]=t.split("@"),s=e;for(let o of n.replace(/\.$/,"").split("/"))o!==""&&(s=s?.child(o));return r===void 0?s?.text:s?.attribute(r)},qn=(e,t)=>{for(let[n,
r]of t.entries()){let s=[],o=r.length===0;for(let i of r){let[a="",c]=i.split("~"),l=Es(e,a);if(c!==void 0&&!l?.startsWith(c))break;l!==void 0&&l!==""&&(o=!0);let u=l??
tS[a];if(u===void 0||u==="")break;s.push(Di(u))}if(o&&s.length===r.length)return JSON.stringify([n,...s])}},cg={model:"type",disk:"type",interface:"type",filesystem:"\
type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode"},ug=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"type":Object.
hasOwn(cg,e.name)?cg[e.name]:void 0,nS=new Set(["source","backingStore","virtualport","protocol"]),dg=e=>e==="model"||e==="backend"?"all":nS});var Sn,rS,fg=f(()=>{"use strict";Mi();X();Sn=class e{name;attributes=new Map;#t=[];#e=new Map;#n=new Map;#r="";constructor(t){this.name=t}static of(t){let n=new e(
t.name);for(let[r,s]of Object.entries(t.attributes))n.attributes.set(r,s);for(let r of ws(t))n.add(e.of(r));return n.#r=$r(t),n}get children(){return this.#t}get text(){
return this.#r}setText(t){this.#r=t,t!==""&&this.drop(new Set(this.#e.keys()))}attribute(t){return this.attributes.get(t)}named(t){return this.#e.get(t)??[]}child(t){
return this.#e.get(t)?.[0]}find(t,n,r){let s=this.#n.get(t);if(s)return s.get(n);let o=new Map;this.#n.set(t,o),this.#o.set(t,r);for(let i of this.named(t))this.#s(
o,i,r);return o.get(n)}#o=new Map;#s(t,n,r){for(let s of r.keys()){let o=qn(n,r.slice(s)),i=o===void 0?void 0:rS(o,s);i!==void 0&&!t.has(i)&&t.set(i,n)}}add(t){
this.#t.push(t);let n=this.#e.get(t.name);n?n.push(t):this.#e.set(t.name,[t]);let r=this.#n.get(t.name);r&&this.#s(r,t,this.#o.get(t.name)??[])}drop(t){this.#t=
this.#t.filter(n=>!t.has(n.name));for(let n of t)this.#e.delete(n),this.#n.delete(n)}valueAt(t){return Es(this,t)}copy(){return e.of(this.freeze())}print(){return JSON.
stringify([this.name,[...this.attributes].sort(),this.#r,this.#t.map(t=>t.print())])}freeze(){let t=this.#r===""?this.#t.map(n=>n.freeze()):[this.#r];return{name:this.
name,attributes:ni(this.attributes),children:t}}},rS=(e,t)=>{let[n,...r]=JSON.parse(e);return JSON.stringify([n+t,...r])}});var mg,sS,oS,pg,hg,Jl=f(()=>{"use strict";mg=/[^/[\]@=\s'"<>&]+/y,sS=/\[([^[\]=\s'"<>&]+)=/y,oS=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,pg=e=>{let t=[],n=0,
r=s=>{s.lastIndex=n;let o=s.exec(e);return o&&(n+=o[0].length),o};for(;;){if(e[n]==="@"&&t.length>0){n+=1;let i=r(mg)?.[0];return i!==void 0&&n===e.length?{steps:t,
attribute:i}:{malformed:n}}let s=r(mg)?.[0];if(s===void 0)return{malformed:n};let o=[];for(;e[n]==="[";){let i=r(sS)?.[1],a=i===void 0?null:r(oS);if(i===void 0||
!a)return{malformed:n};let c=i.includes("@")||i.endsWith(".");o.push({where:c?i:`@${i}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:s,tests:o}),n===e.length)return{
steps:t,attribute:void 0};if(e[n]!=="/")return{malformed:n};n+=1}},hg=(e,t)=>{let n=!/[\]'"]/.test(t),r=t.includes("'")?'"':"'";return`[${e.replace(/^@/,"")}=${n?
t:`${r}${t}${r}`}]`}});var Li,iS,aS,cS,Ri,gg,yg,Yl=f(()=>{"use strict";fg();Mi();Jl();Li=class{clashes=[];unidentified=[];#t;constructor(t){this.#t=t}into(t,n,r){let s=ug(n),o=s!==void 0&&
this.#t==="override"?n.attribute(s):void 0;o!==void 0&&t.attribute(s??"")!==o&&iS(t);for(let[c,l]of n.attributes){let u=t.attributes.get(c);u===void 0||this.#t===
"override"?t.attributes.set(c,l):u!==l&&this.clashes.push({path:r,attribute:c,a:u,b:l})}n.text!==""&&this.#e(t,n,r);let a=new Set(n.children.map(c=>c.name));for(let c of a)
this.#n(t,n.named(c),r)}#e(t,n,r){if(t.text===n.text)return;t.text===""&&t.children.length===0||this.#t==="override"?t.setText(n.text):this.clashes.push({path:r,
attribute:void 0,a:t.text,b:n.text})}#n(t,n,r){let[s]=n;if(!s)return;let o=lg(t.name,s.name);if(t.text!==""){if(this.#t==="join"){this.clashes.push({path:r,attribute:void 0,
a:t.text,b:`<${s.name}>`});return}t.setText("")}o.law==="keyed"?this.#r(t,n,o,r):o.law==="replaced"?this.#c(t,n,r):o.law==="appended"?this.#i(t,n):this.#l(t,n,r)}#r(t,n,r,s){
let o=[];for(let i of n){let a=qn(i,r.keys);if(a===void 0&&r.needs){let c=r.keys.map(l=>l.join(" "));this.unidentified.push({path:`${s}${s&&"/"}${i.name}`,needs:c})}else if(a===
void 0)o.push(i);else{let c=t.find(i.name,a,r.keys);c?this.into(c,i,Ri(s,i,r)):t.add(this.#o(i,Ri(s,i,r)))}}if(o.length>0){let{left:i}=this.#s(t.named(o[0]?.name??
""),o,s);for(let a of i)t.add(a)}}#o(t,n){let r=new Sn(t.name);return this.into(r,t,n),r}#s(t,n,r){let s=t.map(i=>({each:i,print:i.print()}));return{left:n.map(
i=>this.#o(i,Ri(r,i))).filter(i=>{let a=i.print(),c=s.findIndex(l=>l.print===a);return c>=0&&s.splice(c,1),c<0}),free:s.map(({each:i})=>i)}}#c(t,n,r){let[s=""]=n.
map(a=>a.name),o=t.named(s),i=a=>a.map(c=>c.print()).join("");if(i(o)!==i(n)){if(o.length>0&&this.#t==="join"){this.clashes.push({path:`${r}${r&&"/"}${s}`,attribute:void 0,
a:i(o),b:i(n)});return}t.drop(new Set([s]));for(let a of n)t.add(this.#o(a,r))}}#i(t,n){let r=t.named(n[0]?.name??"").map(i=>i.print()),s=n.map(i=>i.print());if(!r.
some((i,a)=>s.every((c,l)=>r[a+l]===c)))for(let i of n)t.add(i.copy())}#l(t,n,r){let s=t.named(n[0]?.name??""),o=s.length===1&&n.length===1,{left:i,free:a}=this.#s(
s,n,r);for(let c of i){let l=o?0:a.findIndex(d=>cS(d,c)),[u]=l<0?[]:a.splice(l,1);u?this.into(u,c,Ri(r,c)):t.add(c)}}},iS=e=>{let t=dg(e.name);t==="all"&&e.attributes.
clear(),e.drop(t==="all"?new Set(e.children.map(n=>n.name)):t)},aS=[["alias@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],[
"@type"]],cS=(e,t)=>aS.some(n=>{let r=qn(t,[n]);return r!==void 0&&r===qn(e,[n])}),Ri=(e,t,n)=>{let r=e===""?"":`${e}/`,o=(n?.keys.find(i=>qn(t,[i])!==void 0)??
[]).map(i=>i.split("~")[0]??"").filter(i=>t.valueAt(i)!==void 0).map(i=>hg(i,t.valueAt(i)??""));return`${r}${t.name}${o.join("")}`},gg=(e,t,n="join")=>{let r=new Li(
n),s=Sn.of(e);return r.into(s,Sn.of(t),""),{merged:s.freeze(),clashes:r.clashes,unidentified:r.unidentified}},yg=(e,t)=>{let n=new Li("join"),r=Sn.of(e);for(let s of t){
let o=s.at===""?[]:s.at.split("/"),i=s.xml;for(let a of o.toReversed())i={name:a,attributes:{},children:[i]};n.into(r,Sn.of({name:r.name,attributes:{},children:[
i]}),"")}return{merged:r.freeze(),clashes:n.clashes,unidentified:n.unidentified}}});var vg=Ws(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`;re.S=` 	\r
`;re.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
re.NAME_CHAR="-"+re.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";re.CHAR_RE=new RegExp("^["+re.CHAR+"]$","u");re.S_RE=new RegExp("^["+re.S+"]+$","u");re.
NAME_START_CHAR_RE=new RegExp("^["+re.NAME_START_CHAR+"]$","u");re.NAME_CHAR_RE=new RegExp("^["+re.NAME_CHAR+"]$","u");re.NAME_RE=new RegExp("^["+re.NAME_START_CHAR+
"]["+re.NAME_CHAR+"]*$","u");re.NMTOKEN_RE=new RegExp("^["+re.NAME_CHAR+"]+$","u");var Ql=9,eu=10,tu=13,nu=32;re.S_LIST=[nu,eu,tu,Ql];function lS(e){return e>=nu&&
e<=55295||e===eu||e===tu||e===Ql||e>=57344&&e<=65533||e>=65536&&e<=1114111}re.isChar=lS;function uS(e){return e===nu||e===eu||e===tu||e===Ql}re.isS=uS;function bg(e){
return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&
e<=8591||e>=11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}re.isNameStartChar=bg;function dS(e){return bg(e)||
e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}re.isNameChar=dS});var Sg=Ws(V=>{"use strict";Object.defineProperty(V,"__esModule",{value:!0});V.CHAR="-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";V.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F";
V.S=` 	\r
`;V.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
V.NAME_CHAR="-"+V.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";V.CHAR_RE=new RegExp("^["+V.CHAR+"]$","u");V.RESTRICTED_CHAR_RE=new RegExp("^["+V.RESTRICTED_CHAR+
"]$","u");V.S_RE=new RegExp("^["+V.S+"]+$","u");V.NAME_START_CHAR_RE=new RegExp("^["+V.NAME_START_CHAR+"]$","u");V.NAME_CHAR_RE=new RegExp("^["+V.NAME_CHAR+"]$",
"u");V.NAME_RE=new RegExp("^["+V.NAME_START_CHAR+"]["+V.NAME_CHAR+"]*$","u");V.NMTOKEN_RE=new RegExp("^["+V.NAME_CHAR+"]+$","u");var wg=9,xg=10,kg=13,$g=32;V.S_LIST=
[$g,xg,kg,wg];function fS(e){return e>=1&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}V.isChar=fS;function mS(e){return e>=1&&e<=8||e===11||e===12||e>=14&&
e<=31||e>=127&&e<=132||e>=134&&e<=159}V.isRestrictedChar=mS;function pS(e){return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||e>=57344&&e<=65533||
e>=65536&&e<=1114111}V.isCharAndNotRestricted=pS;function hS(e){return e===$g||e===xg||e===kg||e===wg}V.isS=hS;function _g(e){return e>=65&&e<=90||e>=97&&e<=122||
e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&e<=12271||e>=12289&&
e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}V.isNameStartChar=_g;function gS(e){return _g(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=
768&&e<=879||e>=8255&&e<=8256}V.isNameChar=gS});var Cg=Ws(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});He.NC_NAME_START_CHAR="A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
He.NC_NAME_CHAR="-"+He.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";He.NC_NAME_START_CHAR_RE=new RegExp("^["+He.NC_NAME_START_CHAR+"]$","u");He.NC_NAME_CHAR_RE=
new RegExp("^["+He.NC_NAME_CHAR+"]$","u");He.NC_NAME_RE=new RegExp("^["+He.NC_NAME_START_CHAR+"]["+He.NC_NAME_CHAR+"]*$","u");function Ag(e){return e>=65&&e<=90||
e===95||e>=97&&e<=122||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=11264&&e<=12271||
e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}He.isNCNameStartChar=Ag;function yS(e){return Ag(e)||e===45||e===46||e>=48&&e<=57||
e===183||e>=768&&e<=879||e>=8255&&e<=8256}He.isNCNameChar=yS});var Gg=Ws(Br=>{"use strict";Object.defineProperty(Br,"__esModule",{value:!0});Br.SaxesParser=Br.EVENTS=void 0;var Zr=vg(),bS=Sg(),gu=Cg(),Xe=Zr.isS,vS=Zr.isChar,
Ds=Zr.isNameStartChar,zg=Zr.isNameChar,jg=Zr.S_LIST,wS=Zr.NAME_RE,xS=bS.isChar,kS=gu.isNCNameStartChar,$S=gu.isNCNameChar,_S=gu.NC_NAME_RE,Vi="http://www.w3.org\
/XML/1998/namespace",Fr="http://www.w3.org/2000/xmlns/",SS={__proto__:null,xml:Vi,xmlns:Fr},AS={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},ae=-1,Rt=-2,
Ng=0,CS=1,ru=2,zS=3,Mr=4,NS=5,PS=6,IS=7,su=8,TS=9,OS=10,ES=11,DS=12,Be=13,Fi=14,ou=15,MS=16,iu=17,RS=18,LS=19,au=20,FS=21,BS=22,ZS=23,Pg=24,cu=25,Bi=26,Ig=27,jS=28,
US=29,Tg=30,VS=31,qS=32,Kn=33,KS=34,lu=35,Ms=36,uu=37,GS=38,Og=39,Eg=40,HS=41,Dg=42,XS=43,WS=44,du=9,gt=10,fu=13,Mg=32,Rg=33,Ug=34,Rs=38,Vg=39,Zi=45,ji=47,JS=59,
An=60,Rr=61,be=62,_e=63,qg=91,Lr=93,Lg=133,Fg=8232,Ui=e=>e===Ug||e===Vg,Kg=[Ug,Vg],YS=[...Kg,qg,be],QS=[...Kg,An,Lr],eA=[Rr,_e,...jg],tA=[...jg,be,Rs,An];function pu(e,t,n){
switch(t){case"xml":n!==Vi&&e.fail(`xml prefix must be bound to ${Vi}.`);break;case"xmlns":n!==Fr&&e.fail(`xmlns prefix must be bound to ${Fr}.`);break;default:}
switch(n){case Fr:e.fail(t===""?`the default namespace may not be set to ${n}.`:`may not assign a prefix (even "xmlns") to the URI ${Fr}.`);break;case Vi:switch(t){case"\
xml":break;case"":e.fail(`the default namespace may not be set to ${n}.`);break;default:e.fail("may not assign the xml namespace to another prefix.")}break;default:}}
function nA(e,t){for(let n of Object.keys(t))pu(e,n,t[n])}var rA=e=>_S.test(e),sA=e=>wS.test(e),Gn=0,Bg=1,mu=2;Br.EVENTS=["xmldecl","text","processinginstructio\
n","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var Zg={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},hu=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;let n=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,n){this.nameStartCheck=kS,this.nameCheck=
$S,this.isName=rA,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},SS);let r=this.opt.additionalNamespaces;
r!=null&&(nA(this,r),Object.assign(this.ns,r))}else this.nameStartCheck=Ds,this.nameCheck=zg,this.isName=sA,this.processAttribs=this.processAttribsPlain,this.pushAttrib=
this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,
this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,
this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,
this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],
this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=
[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=Gn,this.attribList=
[];let{fragmentOpt:n}=this;this.state=n?Be:Ng,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=n,this.xmlDeclPossible=!n,this.
xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:r}=this.opt;if(r===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forc\
eXMLVersion set but defaultXMLVersion is not set");r="1.0"}this.setXMLVersion(r),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(AS),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,n){this[Zg[t]]=n}off(t){this[Zg[t]]=void 0}makeError(t){var n;
let r=(n=this.fileName)!==null&&n!==void 0?n:"";return this.trackPosition&&(r.length>0&&(r+=":"),r+=`${this.line}:${this.column}`),r.length>0&&(r+=": "),new Error(
r+t)}fail(t){let n=this.makeError(t),r=this.errorHandler;if(r===void 0)throw n;return r(n),this}write(t){if(this.closed)return this.fail("cannot write after clo\
se; assign an onready handler.");let n=!1;t===null?(n=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,
this.carriedFromPrevious=void 0);let r=t.length,s=t.charCodeAt(r-1);!n&&(s===fu||s>=55296&&s<=56319)&&(this.carriedFromPrevious=t[r-1],r--,t=t.slice(0,r));let{stateTable:o}=this;
for(this.chunk=t,this.i=0;this.i<r;)o[this.state].call(this);return this.chunkPosition+=r,n?this.end():this}close(){return this.write(null)}getCode10(){let{chunk:t,
i:n}=this;if(this.prevI=n,this.i=n+1,n>=t.length)return ae;let r=t.charCodeAt(n);if(this.column++,r<55296){if(r>=Mg||r===du)return r;switch(r){case gt:return this.
line++,this.column=0,this.positionAtNewLine=this.position,gt;case fu:return t.charCodeAt(n+1)===gt&&(this.i=n+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,Rt;default:return this.fail("disallowed character."),r}}if(r>56319)return r>=57344&&r<=65533||this.fail("disallowed character."),r;let s=65536+(r-
55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,s>1114111&&this.fail("disallowed character."),s}getCode11(){let{chunk:t,i:n}=this;if(this.prevI=n,this.i=
n+1,n>=t.length)return ae;let r=t.charCodeAt(n);if(this.column++,r<55296){if(r>31&&r<127||r>159&&r!==Fg||r===du)return r;switch(r){case gt:return this.line++,this.
column=0,this.positionAtNewLine=this.position,gt;case fu:{let o=t.charCodeAt(n+1);(o===gt||o===Lg)&&(this.i=n+2)}case Lg:case Fg:return this.line++,this.column=
0,this.positionAtNewLine=this.position,Rt;default:return this.fail("disallowed character."),r}}if(r>56319)return r>=57344&&r<=65533||this.fail("disallowed chara\
cter."),r;let s=65536+(r-55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,s>1114111&&this.fail("disallowed character."),s}getCodeNorm(){let t=this.getCode();
return t===Rt?gt:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:n}=this,{chunk:r}=this;for(;;){let s=this.getCode(),o=s===Rt,i=o?gt:s;if(i===ae||t.
includes(i))return this.text+=r.slice(n,this.prevI),i;o&&(this.text+=`${r.slice(n,this.prevI)}
`,n=this.i)}}captureToChar(t){let{i:n}=this,{chunk:r}=this;for(;;){let s=this.getCode();switch(s){case Rt:this.text+=`${r.slice(n,this.prevI)}
`,n=this.i,s=gt;break;case ae:return this.text+=r.slice(n),!1;default:}if(s===t)return this.text+=r.slice(n,this.prevI),!0}}captureNameChars(){let{chunk:t,i:n}=this;
for(;;){let r=this.getCode();if(r===ae)return this.name+=t.slice(n),ae;if(!zg(r))return this.name+=t.slice(n,this.prevI),r===Rt?gt:r}}skipSpaces(){for(;;){let t=this.
getCodeNorm();if(t===ae||!Xe(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=vS,this.getCode=this.getCode10):(this.isChar=xS,this.
getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=CS}sBeginWhitespace(){let t=this.i,n=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),n){case An:if(this.state=ou,this.text.length!==0)throw new Error("no-empty text at start");break;case ae:break;default:this.
unget(),this.state=Be,this.xmlDeclPossible=!1}}sDoctype(){var t;let n=this.captureTo(YS);switch(n){case be:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,
this.text),this.text="",this.state=Be,this.doctype=!0;break}case ae:break;default:this.text+=String.fromCodePoint(n),n===qg?this.state=Mr:Ui(n)&&(this.state=zS,
this.q=n)}}sDoctypeQuote(){let t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=ru)}sDTD(){let t=this.captureTo(QS);t!==
ae&&(this.text+=String.fromCodePoint(t),t===Lr?this.state=ru:t===An?this.state=PS:Ui(t)&&(this.state=NS,this.q=t))}sDTDQuoted(){let t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.state=Mr,this.q=null)}sDTDOpenWaka(){let t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case Rg:
this.state=IS,this.openWakaBang="";break;case _e:this.state=ES;break;default:this.state=Mr}}sDTDOpenWakaBang(){let t=String.fromCodePoint(this.getCodeNorm()),n=this.
openWakaBang+=t;this.text+=t,n!=="-"&&(this.state=n==="--"?su:Mr,this.openWakaBang="")}sDTDComment(){this.captureToChar(Zi)&&(this.text+="-",this.state=TS)}sDTDCommentEnding(){
let t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===Zi?OS:su}sDTDCommentEnded(){let t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===be?this.state=Mr:(this.fail("malformed comment."),this.state=su)}sDTDPI(){this.captureToChar(_e)&&(this.text+="?",this.state=DS)}sDTDPIEnding(){let t=this.
getCodeNorm();this.text+=String.fromCodePoint(t),t===be&&(this.state=Mr)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this,{chunk:n}=this;e:for(;;)switch(this.getCode()){case Rt:this.entity+=`${n.slice(t,this.prevI)}
`,t=this.i;break;case JS:{let{entityReturnState:r}=this,s=this.entity+n.slice(t,this.prevI);this.state=r;let o;s===""?(this.fail("empty entity name."),o="&;"):(o=
this.parseEntity(s),this.entity=""),(r!==Be||this.textHandler!==void 0)&&(this.text+=o);break e}case ae:this.entity+=n.slice(t);break e;default:}}sOpenWaka(){let t=this.
getCode();if(Ds(t))this.state=KS,this.unget(),this.xmlDeclPossible=!1;else switch(t){case ji:this.state=XS,this.xmlDeclPossible=!1;break;case Rg:this.state=MS,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case _e:this.state=ZS;break;default:this.fail("disallowed character in tag name"),this.state=Be,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=au,this.openWakaBang="";break;case"--":this.state=iu,this.openWakaBang="";break;case"DOCTYPE":this.state=ru,
(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail(
"incorrect syntax.")}}sComment(){this.captureToChar(Zi)&&(this.state=RS)}sCommentEnding(){var t;let n=this.getCodeNorm();n===Zi?(this.state=LS,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(n)}`,this.state=iu)}sCommentEnded(){let t=this.getCodeNorm();t!==be?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=iu):this.state=Be}sCData(){this.captureToChar(Lr)&&(this.state=FS)}sCDataEnding(){
let t=this.getCodeNorm();t===Lr?this.state=BS:(this.text+=`]${String.fromCodePoint(t)}`,this.state=au)}sCDataEnding2(){var t;let n=this.getCodeNorm();switch(n){case be:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=Be;break}case Lr:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
n)}`,this.state=au}}sPIFirstChar(){let t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=Pg):t===_e||Xe(t)?(this.fail(
"processing instruction without a target."),this.state=t===_e?Bi:cu):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=Pg)}sPIRest(){let{chunk:t,i:n}=this;for(;;){let r=this.getCodeNorm();if(r===ae){this.piTarget+=t.slice(n);return}if(!this.nameCheck(r)){this.piTarget+=
t.slice(n,this.prevI);let s=r===_e;s||Xe(r)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=s?Kn:Ig):this.state=s?Bi:cu:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(r));break}}}sPIBody(){if(this.
text.length===0){let t=this.getCodeNorm();t===_e?this.state=Bi:Xe(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(_e)&&(this.state=Bi)}sPIEnding(){
var t;let n=this.getCodeNorm();if(n===be){let{piTarget:r}=this;r.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),
(t=this.piHandler)===null||t===void 0||t.call(this,{target:r,body:this.text}),this.piTarget=this.text="",this.state=Be}else n===_e?this.text+="?":(this.text+=`?${String.
fromCodePoint(n)}`,this.state=cu);this.xmlDeclPossible=!1}sXMLDeclNameStart(){let t=this.skipSpaces();if(t===_e){this.state=Kn;return}t!==ae&&(this.state=jS,this.
name=String.fromCodePoint(t))}sXMLDeclName(){let t=this.captureTo(eA);if(t===_e){this.state=Kn,this.name+=this.text,this.text="",this.fail("XML declaration is i\
ncomplete.");return}if(Xe(t)||t===Rr){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("d\
id not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===Rr?Tg:US}}sXMLDeclEq(){let t=this.getCodeNorm();if(t===_e){this.state=Kn,this.fail("XML declaration is incomplete.");
return}Xe(t)||(t!==Rr&&this.fail("value required."),this.state=Tg)}sXMLDeclValueStart(){let t=this.getCodeNorm();if(t===_e){this.state=Kn,this.fail("XML declara\
tion is incomplete.");return}Xe(t)||(Ui(t)?this.q=t:(this.fail("value must be quoted."),this.q=Mg),this.state=VS)}sXMLDeclValue(){let t=this.captureTo([this.q,_e]);
if(t===_e){this.state=Kn,this.text="",this.fail("XML declaration is incomplete.");return}if(t===ae)return;let n=this.text;switch(this.text="",this.name){case"ve\
rsion":{this.xmlDeclExpects=["encoding","standalone"];let r=n;this.xmlDecl.version=r,/^1\.[0-9]+$/.test(r)?this.opt.forceXMLVersion||this.setXMLVersion(r):this.
fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(n)||this.fail("encoding value must match /^[A-Za-z0-9][A\
-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=n;break;case"standalone":n!=="yes"&&n!=="no"&&this.fail('standalone value must match\
 "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=n;break;default:}this.name="",this.state=qS}sXMLDeclSeparator(){let t=this.getCodeNorm();if(t===
_e){this.state=Kn;return}Xe(t)||(this.fail("whitespace required."),this.unget()),this.state=Ig}sXMLDeclEnding(){var t;this.getCodeNorm()===be?(this.piTarget!=="\
xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaratio\
n must contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Be):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;let n=this.captureNameChars();if(n===ae)return;let r=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=r.ns=Object.create(null)),(t=this.openTagStartHandler)===null||
t===void 0||t.call(this,r),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),n){case be:this.openTag();break;case ji:
this.state=lu;break;default:Xe(n)||this.fail("disallowed character in tag name."),this.state=Ms}}sOpenTagSlash(){this.getCode()===be?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=Ms)}sAttrib(){let t=this.skipSpaces();t!==ae&&(Ds(t)?(this.unget(),this.state=uu):t===be?this.
openTag():t===ji?this.state=lu:this.fail("disallowed character in attribute name."))}sAttribName(){let t=this.captureNameChars();t===Rr?this.state=Og:Xe(t)?this.
state=GS:t===be?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==ae&&this.fail("disallowed\
 character in attribute name.")}sAttribNameSawWhite(){let t=this.skipSpaces();switch(t){case ae:return;case Rr:this.state=Og;break;default:this.fail("attribute \
without value."),this.text="",this.name="",t===be?this.openTag():Ds(t)?(this.unget(),this.state=uu):(this.fail("disallowed character in attribute name."),this.state=
Ms)}}sAttribValue(){let t=this.getCodeNorm();Ui(t)?(this.q=t,this.state=Eg):Xe(t)||(this.fail("unquoted attribute value."),this.state=Dg,this.unget())}sAttribValueQuoted(){
let{q:t,chunk:n}=this,{i:r}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+n.slice(r,this.prevI)),this.name=this.text="",this.q=null,
this.state=HS;return;case Rs:this.text+=n.slice(r,this.prevI),this.state=Fi,this.entityReturnState=Eg;return;case gt:case Rt:case du:this.text+=`${n.slice(r,this.
prevI)} `,r=this.i;break;case An:this.text+=n.slice(r,this.prevI),this.fail("disallowed character.");return;case ae:this.text+=n.slice(r);return;default:}}sAttribValueClosed(){
let t=this.getCodeNorm();Xe(t)?this.state=Ms:t===be?this.openTag():t===ji?this.state=lu:Ds(t)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=uu):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){let t=this.captureTo(tA);switch(t){case Rs:this.state=Fi,this.entityReturnState=
Dg;break;case An:this.fail("disallowed character.");break;case ae:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char dat\
a.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===be?this.openTag():this.state=Ms}}sCloseTag(){let t=this.captureNameChars();t===be?this.closeTag():
Xe(t)?this.state=WS:t!==ae&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case be:this.closeTag();break;case ae:
break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:n}=this,{chunk:r,textHandler:s}=this;e:for(;;)switch(this.
getCode()){case An:{if(this.state=ou,s!==void 0){let{text:o}=this,i=r.slice(t,this.prevI);o.length!==0?(s(o+i),this.text=""):i.length!==0&&s(i)}n=Gn;break e}case Rs:
this.state=Fi,this.entityReturnState=Be,s!==void 0&&(this.text+=r.slice(t,this.prevI)),n=Gn;break e;case Lr:switch(n){case Gn:n=Bg;break;case Bg:n=mu;break;case mu:
break;default:throw new Error("impossible state")}break;case be:n===mu&&this.fail('the string "]]>" is disallowed in char data.'),n=Gn;break;case Rt:s!==void 0&&
(this.text+=`${r.slice(t,this.prevI)}
`),t=this.i,n=Gn;break;case ae:s!==void 0&&(this.text+=r.slice(t));break e;default:n=Gn}this.forbiddenState=n}handleTextOutsideRoot(){let{i:t}=this,{chunk:n,textHandler:r}=this,
s=!1;e:for(;;){let o=this.getCode();switch(o){case An:{if(this.state=ou,r!==void 0){let{text:i}=this,a=n.slice(t,this.prevI);i.length!==0?(r(i+a),this.text=""):
a.length!==0&&r(a)}break e}case Rs:this.state=Fi,this.entityReturnState=Be,r!==void 0&&(this.text+=n.slice(t,this.prevI)),s=!0;break e;case Rt:r!==void 0&&(this.
text+=`${n.slice(t,this.prevI)}
`),t=this.i;break;case ae:r!==void 0&&(this.text+=n.slice(t));break e;default:Xe(o)||(s=!0)}}s&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text d\
ata outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,n){var r;let{prefix:s,local:o}=this.qname(t),i={name:t,prefix:s,local:o,value:n};if(this.attribList.push(i),(r=this.attributeHandler)===null||
r===void 0||r.call(this,i),s==="xmlns"){let a=n.trim();this.currentXMLVersion==="1.0"&&a===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[o]=
a,pu(this,o,a)}else if(t==="xmlns"){let a=n.trim();this.topNS[""]=a,pu(this,"",a)}}pushAttribPlain(t,n){var r;let s={name:t,value:n};this.attribList.push(s),(r=
this.attributeHandler)===null||r===void 0||r.call(this,s)}end(){var t,n;this.sawRoot||this.fail("document must contain a root element.");let{tags:r}=this;for(;r.
length>0;){let o=r.pop();this.fail(`unclosed tag: ${o.name}`)}this.state!==Ng&&this.state!==Be&&this.fail("unexpected end.");let{text:s}=this;return s.length!==
0&&((t=this.textHandler)===null||t===void 0||t.call(this,s),this.text=""),this._closed=!0,(n=this.endHandler)===null||n===void 0||n.call(this),this._init(),this}resolve(t){
var n,r;let s=this.topNS[t];if(s!==void 0)return s;let{tags:o}=this;for(let i=o.length-1;i>=0;i--)if(s=o[i].ns[t],s!==void 0)return s;return s=this.ns[t],s!==void 0?
s:(r=(n=this.opt).resolvePrefix)===null||r===void 0?void 0:r.call(n,t)}qname(t){let n=t.indexOf(":");if(n===-1)return{prefix:"",local:t};let r=t.slice(n+1),s=t.
slice(0,n);return(s===""||r===""||r.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:s,local:r}}processAttribsNS(){var t;let{attribList:n}=this,r=this.
tag;{let{prefix:i,local:a}=this.qname(r.name);r.prefix=i,r.local=a;let c=r.uri=(t=this.resolve(i))!==null&&t!==void 0?t:"";i!==""&&(i==="xmlns"&&this.fail('tags\
 may not have "xmlns" as prefix.'),c===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(i)}.`),r.uri=i))}if(n.length===0)return;let{attributes:s}=r,o=new Set;
for(let i of n){let{name:a,prefix:c,local:l}=i,u,d;c===""?(u=a==="xmlns"?Fr:"",d=a):(u=this.resolve(c),u===void 0&&(this.fail(`unbound namespace prefix: ${JSON.
stringify(c)}.`),u=c),d=`{${u}}${l}`),o.has(d)&&this.fail(`duplicate attribute: ${d}.`),o.add(d),i.uri=u,s[a]=i}this.attribList=[]}processAttribsPlain(){let{attribList:t}=this,
n=this.tag.attributes;for(let{name:r,value:s}of t)n[r]!==void 0&&this.fail(`duplicate attribute: ${r}.`),n[r]=s;this.attribList=[]}openTag(){var t;this.processAttribs();
let{tags:n}=this,r=this.tag;r.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,r),n.push(r),this.state=Be,this.name=""}openSelfClosingTag(){
var t,n,r;this.processAttribs();let{tags:s}=this,o=this.tag;o.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,o),(n=this.closeTagHandler)===
null||n===void 0||n.call(this,o),(this.tag=(r=s[s.length-1])!==null&&r!==void 0?r:null)===null&&(this.closedRoot=!0),this.state=Be,this.name=""}closeTag(){let{tags:t,
name:n}=this;if(this.state=Be,this.name="",n===""){this.fail("weird empty close tag."),this.text+="</>";return}let r=this.closeTagHandler,s=t.length;for(;s-- >0;){
let o=this.tag=t.pop();if(this.topNS=o.ns,r?.(o),o.name===n)break;this.fail("unexpected close tag.")}s===0?this.closedRoot=!0:s<0&&(this.fail(`unmatched closing\
 tag: ${n}.`),this.text+=`</${n}>`)}parseEntity(t){if(t[0]!=="#"){let r=this.ENTITIES[t];return r!==void 0?r:(this.fail(this.isName(t)?"undefined entity.":"disa\
llowed character in entity name."),`&${t};`)}let n=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?n=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(n=parseInt(t.
slice(1),10)),this.isChar(n)?String.fromCodePoint(n):(this.fail("malformed character entity."),`&${t};`)}};Br.SaxesParser=hu});var Hg,Xg,Wg,oA,yu,iA,aA,cA,ey,Jg,Yg,ty,ny,lA,uA,Qg,ry,dA,jr,Ls=f(()=>{"use strict";Hg="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u20\
0D\\u2070-\\u218F",Xg="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",Wg=`[${Hg}${Xg}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${Hg}${Xg}\
]*`,oA=new RegExp(`^${Wg}(?::${Wg})?$`,"u"),yu=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,iA=e=>oA.test(e),aA=e=>!yu.test(e),cA={"&":"&amp;","<":"\
&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},ey=e=>cA[e]??e,Jg=new Set,Yg=e=>{if(Jg.has(e))return e;if(iA(e))Jg.add(e);else throw new RangeError(
`not a name in XML: ${JSON.stringify(e)}`);return e},ty=e=>{if(!aA(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},ny=/^[ !"#$%()-;=?-~]*$/,
lA=e=>ny.test(e)?e:ty(e).replace(/[&<>'\t\n\r]/g,ey),uA=e=>ny.test(e)?e:ty(e).replace(/[&<>\r]/g,ey),Qg=new WeakMap,ry=(e,t)=>{let n=Qg.get(e);if(n?.indent===t)
return n.text;let r=dA(e,t);return Qg.set(e,{indent:t,text:r}),r},dA=(e,t)=>{let n=Yg(e.name),r=`${t}<${n}`;for(let i in e.attributes)r+=` ${Yg(i)}='${lA(e.attributes[i]??
"")}'`;let[s]=e.children;if(s===void 0)return`${r}/>`;if(typeof s=="string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${n}>`);
return`${r}>${uA(s)}</${n}>`}let o=`${r}>
`;for(let i of e.children){if(typeof i=="string")throw new RangeError(`text beside other children in <${n}>`);o+=`${ry(i,`${t}  `)}
`}return`${o}${t}</${n}>`},jr=e=>`${ry(e,"")}
`});var iy,sy,fA,bu,Ur,oy,vu,ay,cy=f(()=>{"use strict";iy=Pv(Gg(),1);Ls();sy=64,fA=20,bu={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/sc\
hemas/network/dnsmasq/1.0":"dnsmasq"},Ur=class extends Error{},oy=e=>Object.hasOwn(bu,e)?bu[e]:void 0,vu=class{problems=[];offsets=new Map;root;#t;#e=new iy.SaxesParser(
{xmlns:!0});#n=[];#r=new Map;#o=0;constructor(t){this.#t=t;let n=this.#e;n.on("error",r=>this.#s(n.position,r.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),n.on(
"doctype",()=>{throw this.#s(Math.max(0,t.lastIndexOf("<!DOCTYPE",n.position)),"a DOCTYPE is not taken"),new Ur}),n.on("opentagstart",()=>{this.#o=Math.max(0,t.
lastIndexOf("<",n.position-1))}),n.on("opentag",r=>this.#c(r)),n.on("text",r=>this.#i(r)),n.on("cdata",r=>this.#i(r)),n.on("closetag",()=>this.#l())}read(){try{
this.#e.write(this.#t).close()}catch(t){if(!(t instanceof Ur))throw t}}#s(t,n){if(this.problems.push({offset:Math.min(t,this.#t.length),message:n}),this.problems.
length>=fA)throw new Ur}#c(t){if(this.#n.length>=sy)throw this.#s(this.#o,`elements are nested more than ${sy} deep`),new Ur;let n=[];for(let o of Object.values(
t.attributes)){let i=o.name==="xmlns"||o.prefix==="xmlns",a=oy(i?o.value:o.uri);i&&a!==void 0?this.#r.set(a,o.value):i&&Object.values(bu).includes(o.local)?this.#s(
this.#o,`the prefix ${o.local} belongs to another namespace: give this one another prefix`):n.push([!i&&a!==void 0?`${a}:${o.local}`:o.name,o.value])}let r=oy(t.
uri),s=r===void 0?t.name:`${r}:${t.local}`;this.#n.push({name:s,attributes:n,offset:this.#o,children:[],text:"",hasProblem:!1})}#i(t){let n=this.#n.at(-1);n&&(n.
text+=t)}#l(){let t=this.#n.pop();if(!t)return;let n=/[^ \t\r\n]/.test(t.text);n&&t.children.length>0&&this.#s(t.offset,`<${t.name}> has text beside other eleme\
nts: '${t.text.trim().slice(0,40)}'`);let r=this.#n.at(-1),s=r?[]:[...this.#r].map(([i,a])=>[`xmlns:${i}`,a]),o={name:t.name,attributes:Object.fromEntries([...t.
attributes,...s]),children:n&&t.children.length===0?[t.text]:t.children};this.offsets.set(o,t.offset),r?r.children.push(o):this.root??=o}},ay=e=>{let t=e.search(
yu);if(t>=0)return{problems:[{offset:t,message:"a character stands here that XML cannot hold"}]};let n=new vu(e);n.read();let{root:r,offsets:s,problems:o}=n;return r&&
o.length===0?{root:r,offsets:s}:{problems:o.length>0?o:[{offset:0,message:"there is no element"}]}}});var ly,mA,uy,dy=f(()=>{"use strict";Mi();Jl();X();ly=e=>({name:e.name,attribute:t=>Wc(e,t),child:t=>{let n=xs(e,t);return n&&ly(n)},text:$r(e)}),mA=(e,t)=>e.name===
t.name&&t.tests.every(({where:n,value:r})=>{let s=Es(ly(e),n);return s!==void 0&&Di(s)===Di(r)}),uy=(e,t)=>{let n=pg(t);if("malformed"in n)return{outcome:"malfo\
rmed",offset:n.malformed};let{steps:r,attribute:s}=n,o=0,i=0,a=(l,u)=>{i=Math.max(i,u);let d=r[u];if(!d)return s!==void 0&&Wc(l,s)===void 0?l:(o+=1,s===void 0?void 0:
tp(l,{[s]:void 0}));let m=l.children.flatMap(y=>typeof y=="string"||!mA(y,d)?[y]:a(y,u+1)??[]);return{...l,children:m}},c=a(e,0)??e;return o>0?{outcome:"removed",
root:c,count:o}:{outcome:"missing",found:i,step:r[i]?.name??`@${s}`}}});function pA(e,t){if(e.xml===void 0)return;let n=t.get(["vms",e.name,"xml"].join("/"));return n?{text:new TextDecoder().decode(n),file:e.xml}:{text:e.xml}}function hA(e,t){
let n=e.slice(0,t).split(`
`);return{line:n.length,column:(n.at(-1)??"").length+1}}function gA(e,t,n,r){let s=pA(t,n);if(!s)return e;let o={path:["vms",t.name,"xml"]},i=ay(s.text);if("pro\
blems"in i){for(let{offset:c,message:l}of i.problems)r("xml-not-readable",o,{guest:t.name,file:s.file,...hA(s.text,c),problem:l});return e}if(i.root.name!==e.name)
return r("xml-root-not-domain",o,{root:i.root.name}),e;let a=gg(e,i.root,"override");for(let{path:c,needs:l}of a.unidentified)r("xml-element-unidentified",o,{path:c,
needs:l});return a.merged}function fy(e,t,n,r){let s=gA(e,t,n,r);for(let[o,i]of t.xmlRemove.entries()){let a={path:["vms",t.name,"xmlRemove",o]},c=uy(s,i);c.outcome===
"removed"?s=c.root:c.outcome==="missing"?r("xml-remove-missing",a,{path:i,step:c.step}):r("xml-remove-malformed",a,{path:i,offset:c.offset})}return s}var my=f(()=>{
"use strict";Yl();cy();dy()});import{createHash as yA}from"node:crypto";function Ki(e,t){let n=h(`vfioc:${e.name}`,{"xmlns:vfioc":bA(e.name),hash:t}),r=ws(e,"metadata")[0],s=e.children.filter(
c=>c!==r),o=s.findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),i=o===-1?s.length:o,a=r?ws(r):[];return{...e,children:[...s.
slice(0,i),h("metadata",{},...a,n),...s.slice(i)]}}var bA,qi,wu=f(()=>{"use strict";Ls();X();bA=e=>`urn:vfioc:${e}:1`,qi=e=>yA("sha256").update(jr(e)).digest("h\
ex")});var de,vA,wA,Fs,xu=f(()=>{"use strict";de="boot alias rom acpi address",vA={domain:`name uuid genid title description metadata maxMemory memory currentMemory bl\
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
    transient serial wwn vendor product encryption ${de}`,controller:`driver model target master ${de}`,filesystem:`driver binary source target readonly space_h\
ard_limit space_soft_limit ${de}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward model
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${de}`,serial:`source protocol log target ${de}`,parallel:`source protocol log target ${de}`,
console:`source protocol log target ${de}`,channel:`source protocol log target ${de}`,input:`driver source ${de}`,tpm:`backend ${de}`,graphics:"listen channel i\
mage jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${de}`,audio:"input output",video:`driver model ${de}`,hostdev:`\
driver source teaming readonly shareable ${de}`,redirdev:`source protocol ${de}`,memballoon:`stats driver ${de}`,rng:`rate backend driver ${de}`,shmem:`model si\
ze server msi ${de}`,memory:`source target ${de}`,vsock:`cid driver ${de}`,watchdog:de,panic:de,iommu:`driver ${de}`,"qemu:commandline":"qemu:arg qemu:env","qem\
u:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},wA=new Map(Object.
entries(vA).map(([e,t])=>[e,new Map(t.split(/\s+/).map((n,r)=>[n,r]))])),Fs=e=>{if(e.name==="metadata"||e.children.length===0)return e;let t=!1,n=e.children.map(
s=>{if(typeof s=="string")return s;let o=Fs(s);return t||=o!==s,o}),r=wA.get(e.name);if(r){let s=a=>(typeof a=="string"?void 0:r.get(a.name))??r.size,o=-1;n.every(
a=>{let c=o;return o=s(a),c<=o})||(t=!0,n=n.toSorted((a,c)=>s(a)-s(c)))}return t?{...e,children:n}:e}});var Jt,Yt,Bs,py,hy,gy,xA,Gi,ku,$u,yy,by,vy,wy,xy=f(()=>{"use strict";Jt=(e,t=0)=>({bus:0,slot:e,function:t}),Yt=e=>({bus:e,slot:0,function:0}),Bs=(e,t)=>Array.from(
{length:e},(n,r)=>t(r)),py={hostdev:Bs(12,e=>Yt(1+e)),usb:Bs(3,e=>Yt(13+e)),serial:[Yt(16)],scsi:Bs(2,e=>Yt(17+e)),rng:[Yt(19)],balloon:[Yt(20)],input:Bs(3,e=>Yt(
21+e)),vsock:[Yt(24)],video:[Jt(1),Jt(24)],shmem:Bs(8,e=>Jt(16+e)),watchdog:[Jt(25)],sound:[Jt(27),Jt(26)],iommu:[Jt(30)],sata:[Jt(31,2)]},hy=(e,t)=>py[e]?.[t],
gy=e=>py[e]!==void 0,xA=25,Gi=40,ku=e=>Yt(xA+e%Gi),$u=3,yy=15,by=(yy-$u+1)*8,vy=e=>Jt($u+Math.floor((e-1)/8),(e-1)%8),wy=e=>e===0||e===31||e>=$u&&e<=yy});var ky,kA,Vr,_u,_y,$A,_A,$y,SA,AA,Sy,Ay=f(()=>{"use strict";Kt();xy();Nr();X();ky=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","w\
atchdog","balloon","input","sata","shmem","vsock","iommu"],kA=(e,t)=>ky.indexOf(e.class)-ky.indexOf(t.class)||(e.key<t.key?-1:e.key>t.key?1:0),Vr=e=>`${e.bus}:${e.
slot}`,_u=class{#t=new Map;holder(t,n){let r=this.#t.get(Vr(t));for(let s=t.function;r&&s<t.function+n;s+=1)if(r.has(s))return r.get(s)}tenant(t){return this.#t.
get(Vr(t))?.values().next().value}take(t,n,r){let s=this.#t.get(Vr(t))??new Map;this.#t.set(Vr(t),s);for(let o=t.function;o<t.function+n;o+=1)s.set(o,r)}has(t,n){
return this.#t.get(Vr(t))?.has(n)??!1}isShared(t){return(this.#t.get(Vr(t))?.size??0)>1}},_y=(e,t,n)=>{let r={type:"pci",...li({domain:0,...t})},s=e.children.filter(
o=>typeof o=="string"||o.name!=="address");return np(e,...s,h("address",{...r,multifunction:n?"on":void 0}))},$A=(e,t,n)=>t.domain!==0?"domain":t.function+e.functions.
length>8?"functions":n==="pc"?t.bus===0&&t.slot<2?"reserved":void 0:t.bus===0?wy(t.slot)?"reserved":void 0:t.bus>by?"bus":t.slot===0?void 0:"slot",_A=e=>{let t=vy(
e),n=`0x${(t.slot<<3|t.function).toString(16)}`;return _y(h("controller",{type:"pci",index:e,model:"pcie-root-port"},h("target",{chassis:e,port:n})),t,t.function===
0)},$y=[],SA=e=>($y[e]??=_A(e),$y[e]),AA=e=>{let t=0;for(let r of e)t=Math.max(t,r.bus);let n=Array.from({length:t},(r,s)=>SA(s+1));return[h("controller",{type:"\
pci",index:0,model:"pcie-root"}),...n]},Sy=(e,t="q35")=>{let n=new _u,r=new Map,s=[],o=[],i=(u,d)=>{n.take(d,u.functions.length,{class:u.class,key:u.key}),r.set(
u,d)},a=[...e].sort(kA);for(let u of a){let{fixed:d}=u;if(!d)continue;let m={class:u.class,key:u.key},y=$A(u,d,t),w=n.holder(d,u.functions.length);y?o.push({...m,
reason:y,address:d}):w?o.push({...m,reason:"taken",address:d,by:w}):i(u,{bus:d.bus,slot:d.slot,function:d.function})}for(let[u,d]of[...r])n.has(d,0)||!u.fixed||
(o.push({class:u.class,key:u.key,reason:"no-function-0",address:u.fixed}),r.delete(u));let c=(u,d)=>{let m=bn(Gi,u.class,u.key),y=d??ku(m),w=n.tenant(y);if(!w){
i(u,y);return}for(let x=d?0:1;x<Gi;x+=1){let k=ku(m+x);if(!n.tenant(k)){s.push({class:u.class,key:u.key,with:w,place:k}),i(u,k);return}}o.push({class:u.class,key:u.
key,reason:"full"})};if(t==="q35"){let u=a.filter(m=>!m.fixed),d=m=>{let y=m.index??(m.class==="hostdev"?void 0:0);return y===void 0||!gy(m.class)?void 0:hy(m.class,
y)};for(let m of u){let y=d(m);y&&c(m,y)}for(let m of u)d(m)||c(m,void 0)}return{devices:e.flatMap(u=>{let d=r.get(u);return d?u.functions.map((m,y)=>{let w={...d,
function:d.function+y};return _y(m,w,w.function===0&&n.isShared(w))}):t==="pc"&&!u.fixed?u.functions:[]}),controllers:t==="q35"?AA(r.values()):[],places:[...r].
map(([u,d])=>({class:u.class,key:u.key,place:d})),collisions:s,refused:o}}});function CA(e,t){let n=t.filter(a=>"at"in a),{merged:r,clashes:s,unidentified:o}=yg(h("domain",{type:e.type}),n),[i]=[...s,...o];if(i)throw new Error(`two featu\
res do not agree: ${JSON.stringify(i)}`);return r}function Cy(e,t,n,r){let s=r.reporter(Oi),o=["vms",e.name],i=t.flatMap(d=>"pci"in d?[{...d.pci,functions:d.functions}]:
[]),a=Sy(i,Ot(e)?"pc":"q35");for(let{key:d,with:m}of a.collisions)s("guest-slot-shared",{path:o,on:"key"},{guest:e.name,device:d,other:m.key});for(let d of a.refused)
s("guest-address-refused",{path:o,on:"key"},{guest:e.name,device:d.key,reason:zA[d.reason]});let c=NA(CA(e,t),[...a.controllers,...a.devices]);c=Fs(fy(c,e,n,s));
let l=xs(c,"uuid"),u=qi(c);return{text:jr(Ki(c,u)),uuid:l?$r(l):"",hash:u}}function NA(e,t){let n=xs(e,"devices")??h("devices"),r=e.children.filter(s=>s!==n);return{
...e,children:[...r,{...n,children:[...n.children,...t]}]}}var zA,zy=f(()=>{"use strict";F();Wl();my();wu();Yl();xu();Ay();Ls();X();zA={domain:"a guest has the \
PCI domain 0000 only",reserved:"the slot is the chipset's or a root port's",bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 on\
ly",functions:"its functions do not fit in one slot from there on",taken:"another device stands there","no-function-0":"no device is function 0 of that slot, an\
d a guest does not look for others without it",full:"the guest has no place left"}});function Ny({xml:e}){let t=Fs(e),n=qi(t);return{text:jr(Ki(t,n)),hash:n}}var Py=f(()=>{"use strict";wu();xu();Ls()});function Su(e){if(e.includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\'\
'")}'`}var Hi,Au=f(()=>{"use strict";Hi=e=>e.map(Su).join(" ")});function Hn(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no word of modprobe.d`);return e}function Iy(e){switch(e.command){case"o\
ptions":return`options ${Hn(e.module)} ${Hn(e.option)}=${Hn(e.value)}`;case"softdep":return`softdep ${Hn(e.module)} pre: ${Hn(e.pre)}`;case"blacklist":return`bl\
acklist ${Hn(e.module)}`;case"install":return`install ${Hn(e.module)} ${Hi(e.run.map(t=>t.includes(`
`)?PA(t):t))}`}}var PA,Ty=f(()=>{"use strict";Au();PA=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ")});function Oy(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function IA(e){return typeof e=="string"?Oy(e):typeof e==
"number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Oy).join(", ")} ]`}var Ey,Dy=f(()=>{"use strict";Ey=(e,t)=>`${e} = ${IA(t)}`});function My(e){return e.map(({key:t,operator:n,value:r,glob:s=!1})=>{let o=n==="=="||n==="!=";if(/[\u0000-\u001f\u007f]/.test(r)||!o&&r.includes("\\"))throw new RangeError(
`a udev rule cannot hold '${r}'`);let i=s?r:o?TA(r):OA(r);return`${t}${n}"${i.replaceAll('"','\\"')}"`}).join(", ")}var TA,OA,Ry=f(()=>{"use strict";TA=e=>e.replace(
/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),OA=e=>e.replace(/[$%]/g,"$&$&")});var Fy,Ly=f(()=>{Fy=`#!/usr/bin/env bash
# The steps use what looks unused and unreachable here.
# shellcheck disable=SC2034,SC2317,SC2329
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
`});var Zy,By=f(()=>{Zy=`# shellcheck shell=bash disable=SC2154
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
`});var Uy,jy=f(()=>{Uy=`# shellcheck shell=bash
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
`});var qy,Vy=f(()=>{qy=`# shellcheck shell=bash disable=SC2154
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
`});var Gy,Ky=f(()=>{Gy=`# shellcheck shell=bash
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
`});var Xy,Hy=f(()=>{Xy=`# shellcheck shell=bash disable=SC2154
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
`});var Jy,Wy=f(()=>{Jy=`# shellcheck shell=bash disable=SC2154
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
`});var Qy,Yy=f(()=>{Qy=`# shellcheck shell=bash disable=SC2154
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
`});var tb,eb=f(()=>{tb=`# shellcheck shell=bash disable=SC2154
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
`});var rb,nb=f(()=>{rb=`# shellcheck shell=bash disable=SC2154
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
`});function KA(e){return["steps_of() {","  case $1 in",...[...new Set(e.map(r=>r.vm))].sort().flatMap(r=>[`  ${Su(r)})`,...e.filter(s=>s.vm===r).sort((s,o)=>s.order-
o.order).map(s=>`    step ${Hi([s.step,...s.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function GA(e){return[...[...new Set(e.map(n=>n.step))].sort().map(qA),KA(e),Fy.replace(/^#!.*\n/,"")].join(`
`)}function ob(e){let t=mt(O("pkgs","writeShellApplication"),ue({name:N("vfioc-hook"),runtimeInputs:ee(VA),checkPhase:N(""),text:N(GA(e))}));return{path:["virtu\
alisation","libvirtd","hooks","qemu","vfioc"],value:mt(O("lib","getExe"),t)}}var sb,VA,qA,ib=f(()=>{"use strict";Ly();By();jy();Vy();Ky();Hy();Wy();Yy();eb();nb();
Au();Re();sb={"claim-devices":Zy,"end-sessions":Uy,"restart-units":qy,"shared-memory":Gy,"stop-units":Xy,"unbind-consoles":Jy,"unbind-framebuffer":Qy,"unload-dr\
ivers":tb,"wait-device-free":rb},VA=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>O("pkgs",e)),O("config","systemd","package"),O("pkgs",
"util-linux")],qA=e=>{let t=Object.hasOwn(sb,e)?sb[e]:void 0;if(t===void 0)throw new Error(`no file of assets/hooks is the step ${e}`);return t}});var HA,ab,cb=f(()=>{"use strict";HA=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConfig"],["boot","initrd","kernelModules"],["boot",
"initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackages"],["boot","kernelParams"],["environment","etc"],["environment","systemPacka\
ges"],["networking","firewall","interfaces"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["specialisation"],["system","\
nssModules"],["systemd","services"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","l\
ibvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],ab=e=>HA.some(t=>t.every((n,r)=>e[r]===n))});function zu(e){let[t,n]=Cu[e];return[n==="left"?t:t+1,n==="right"?t:t+1]}function Zs(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"\
binary":return Cu[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?Pu(e.value)?se.subtraction:se.negative:se.argument;case"file":
return se.argument;case"apply":return e.arguments.length===0?Zs(e.function):se.function;case"select":return e.path.length===0?Zs(e.of):e.or===void 0?se.selected:
13;default:return 16}}var Cu,se,Nu,Pu,lb=f(()=>{"use strict";Cu={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],
"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},se={anything:0,notOperand:7,subtraction:8,hasOperand:11,
negative:11,function:12,argument:14,selected:15};Nu=e=>Cu[e][1];Pu=e=>e===-(2n**63n)});function Iu(e){if(e.includes("\0"))throw new RangeError(`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(
`text holds a lone surrogate: ${JSON.stringify(e)}`)}function Xn(e){if(!db.test(e)||ub.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(
e)}`);return e}function Tu(e){return db.test(e)&&!ub.has(e)?e:Ou([{text:e}])}function Wn(e){if(e.length===0)throw new RangeError("an attribute path needs a name");
return e.map(Tu).join(".")}function Ou(e){return`"${e.map((n,r)=>{if("hole"in n)return`\${${n.hole}}`;Iu(n.text);let s=r+1<e.length;return n.text.replace(s?/[\\"\n\r\t]|\$(?=\{)|\$$/g:
/[\\"\n\r\t]|\$(?=\{)/g,WA)}).join("")}"`}function Xi(e){if(!e.some(n=>typeof n=="string"&&n.includes(`
`)))return!1;let t=e.map(n=>typeof n=="string"?n:"x").join("").split(`
`);return!t.some(n=>n.includes("\r"))&&t.some(n=>/^[^ ]/.test(n))&&!/^ +$/.test(t.at(-1)??"")}function JA(e,t){return e.replace(/'+|\$/g,(n,r)=>{let s=e.slice(r+
n.length,r+n.length+2);if(n==="$")return s.startsWith("{")||s===""&&t==="hole"?"''$":"$";let o="'''".repeat(Math.floor(n.length/2));if(n.length%2===0)return o;let i=s===
"${"||s==="$"&&t==="hole"&&r+n.length+1===e.length;return`${o}${i||s===""&&t==="end"?"''\\'":"'"}`})}function fb(e,t){let r=e.map((i,a)=>"hole"in i?`\${${i.hole}\
}`:(Iu(i.text),JA(i.text,a+1<e.length?"hole":"end"))).join("").split(`
`),s=r.at(-1)===""?" ".repeat(t):"",o=" ".repeat(t+2);return`''
${r.map(i=>i===""?"":o+i).join(`
`)}${s}''`}function mb(e,t){return Iu(e),e.split(/\r\n|[\r\n]/).flatMap(n=>{let r=n.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),s=`# ${/^ */.exec(r)?.[0]??""}`,
o=[],i="";for(let a of r.split(" ").filter(c=>c!==""))i!==""&&s.length+i.length+1+a.length>t?(o.push(s+i),i=a):i=i===""?a:`${i} ${a}`;return[...o,(s+i).trimEnd()]})}
var ub,db,XA,WA,pb=f(()=>{"use strict";ub=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),db=/^[A-Za-z_][A-Za-z0-9_'-]*$/;XA={"\\":"\
\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},WA=e=>XA[e]??e});function Kr(e){return`${Cn(e,0,0)}
`}function bb(e){let t=[];for(let n of e){let r=t.at(-1);typeof n!="string"?t.push({hole:Oe(n)}):r!==void 0&&"text"in r?t[t.length-1]={text:r.text+n}:n!==""&&t.
push({text:n})}return t}function YA(e){if(Pu(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix integers have 64 bits: ${e}`);return String(
e)}function vb(e){return typeof e=="string"?Xn(e):`{ ${wb(e).join(", ")} }`}function wb({names:e,open:t}){if(new Set(e).size!==e.length)throw new RangeError(`a \
function takes one name twice: ${e}`);return[...e.map(Xn),...t?["..."]:[]]}function xb(e){let t=e.flatMap(r=>r.kind==="inherit"?r.names:[r.name]),n=new Set;for(let r of t){
if(n.has(r))throw new RangeError(`an attribute is given twice: ${JSON.stringify(r)}`);n.add(r)}}function Du(e,t){return`inherit${e===void 0?"":` (${Oe(e)})`}${t.
map(r=>` ${kb(e,r)}`).join("")};`}function yt(e,t){let n=Oe(e);return Zs(Mu(e))<t?`(${n})`:n}function Oe(e){switch(e.kind){case"string":return Ou(bb(e.parts));case"\
int":return YA(e.value);case"constant":return e.name;case"identifier":return Xn(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>yt(t,se.
argument)),"]"].join(" ");case"attrs":return["{",...gb(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return Oe(e.of);let t=`${yt(e.of,se.selected)}\
.${Wn(e.path)}`;return e.or===void 0?t:`${t} or ${yt(e.or,se.argument)}`}case"has":return`${yt(e.of,se.hasOperand)} ? ${Wn(e.path)}`;case"apply":return[...[yt(e.
function,Ru(e.function))],...e.arguments.map(n=>yt(n,se.argument))].join(" ");case"lambda":return`${vb(e.parameter)}: ${Oe(e.body)}`;case"let":return["let",...gb(
e.bindings),"in",Oe(e.body)].join(" ");case"if":return`if ${Oe(e.condition)} then ${Oe(e.consequent)} else ${Oe(e.alternative)}`;case"binary":{let[t,n]=zu(e.operator);
return`${yt(e.left,t)} ${e.operator} ${yt(e.right,n)}`}case"not":return`!${yt(e.operand,se.notOperand)}`;case"comment":return Oe(e.node)}}function gb(e){return xb(
e),e.map(t=>{if(t.kind==="inherit")return Du(t.from,t.names);let{path:n,value:r}=Ab(t.name,t.value);return`${Wn(n)} = ${Oe(r)};`})}function ve(e){switch(e.kind){case"\
string":return!Xi(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(ve);case"attrs":return e.
bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ve(t.value));case"select":return ve(e.of)&&(e.or===void 0||ve(e.or));case"has":return ve(e.of);case"\
apply":return ve(e.function)&&e.arguments.every(ve);case"lambda":return $b(e.parameter)&&ve(e.body);case"if":return ve(e.condition)&&ve(e.consequent)&&ve(e.alternative);case"\
binary":return ve(e.left)&&ve(e.right);case"not":return ve(e.operand);case"let":case"comment":return!1}}function Cn(e,t,n,r=0){if(ve(e)){let s=Oe(e);if(n+s.length+
r<=js)return s}return qr(e,t,n)}function Lt(e,t,n,r,s=0){if(Zs(e)>=t)return Cn(e,n,r,s);if(ve(e)){let o=`(${Oe(e)})`;if(r+o.length+s<=js)return o}return Us(e,r+
1)?`(${qr(e,n,r+1)})`:`(
${Qe(n+2)}${Cn(e,n+2,n+2)}
${Qe(n)})`}function Us(e,t){switch(e.kind){case"string":return Xi(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&Us(e.body,t+e.parameter.length+2);case"apply":return _b(e,t)!==void 0;default:return!1}}function _b(e,t){let n=e.arguments.
at(-1),r=e.arguments.slice(0,-1);if(n===void 0||!ve(e.function)||!r.every(ve))return;let o=[...[yt(e.function,Ru(e.function))],...r.map(i=>yt(i,se.argument)),""].
join(" ");return t+o.length<js&&Us(n,t+o.length)?o:void 0}function qr(e,t,n){let r=Qe(t+2),s=Qe(t);switch(e.kind){case"string":return Xi(e.parts)?fb(bb(e.parts),
t):Oe(e);case"list":{let o=e.items.map(i=>r+Eu(i,t+2,se.argument));return o.length===0?"[ ]":`[
${o.join(`
`)}
${s}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${yb(e.bindings,t+2)}
${s}}`;case"select":{if(e.path.length===0)return qr(e.of,t,n);let o=`${Lt(e.of,se.selected,t,n)}.${Wn(e.path)}`;return e.or===void 0?o:`${o}
${r}or ${Lt(e.or,se.argument,t+2,t+5)}`}case"has":return`${Lt(e.of,se.hasOperand,t,n)} ? ${Wn(e.path)}`;case"apply":{let o=_b(e,n),i=e.arguments.at(-1);if(o!==void 0&&
i!==void 0)return o+Lt(i,se.argument,t,n+o.length);let a=Lt(e.function,Ru(e.function),t,n),c=e.arguments.map(l=>r+Eu(l,t+2,se.argument));return[a,...c].join(`
`)}case"lambda":return QA(e,t,n);case"let":return`let
${yb(e.bindings,t+2)}
${s}in
${s}${Cn(e.body,t,t)}`;case"if":{let o=Lt(e.condition,se.anything,t,n+3,5),i=Cn(e.consequent,t+2,t+2),a=`if ${o} then
${r}${i}
${s}else`;return e.alternative.kind==="if"?`${a} ${qr(e.alternative,t,t+5)}`:`${a}
${r}${Cn(e.alternative,t+2,t+2)}`}case"binary":return t1(e,t,n);case"not":return`!${Lt(e.operand,se.notOperand,t,n+1)}`;case"comment":return Eu(e,t,se.anything);default:
return Oe(e)}}function Eu(e,t,n){let r=[],s=e;for(;s.kind==="comment";s=s.node)r.push(...Sb(s.text,t));return[...r,Lt(s,n,t,t)].join(`
${Qe(t)}`)}function QA(e,t,n){let{parameter:r,body:s}=e;if(typeof r=="string"){let i=`${Xn(r)}: `;if(Us(s,n+i.length))return i+qr(s,t,n+i.length)}return`${$b(r)?
vb(r):e1(r,t)}:
${Qe(t)}${Cn(s,t,t)}`}function e1(e,t){return typeof e=="string"?Xn(e):`{
${wb(e).map(r=>`${Qe(t+2)}${r}${r==="..."?"":","}`).join(`
`)}
${Qe(t)}}`}function t1(e,t,n){let{operator:r}=e,[s,o]=zu(r),i=[],a=(l,u)=>{if(!u||l.kind!=="binary"||l.operator!==r){i.push(l);return}a(l.left,Nu(r)==="left"),a(
l.right,Nu(r)==="right")};a(e,!0);let c=Math.max(s,o);return i.map((l,u)=>u===0?Lt(l,c,t,n):`${r} ${Lt(l,c,t,t+r.length+1)}`).join(`
${Qe(t)}`)}function Ab(e,t){let n=[e],r=[];for(let s=t;;){if(s.kind==="comment"){r.push(s.text),s=s.node;continue}let o=s.kind==="attrs"&&s.bindings.length===1?
s.bindings[0]:void 0;if(o?.kind!=="assignment")return{path:n,value:s,comments:r};n.push(o.name),s=o.value}}function yb(e,t){xb(e);let n=e.map(r=>({hasComment:r.
kind==="assignment"&&r.value.kind==="comment",text:Qe(t)+n1(r,t)}));return n.map(({hasComment:r,text:s},o)=>{let i=n[o-1];if(i===void 0)return s;let a=t===2&&(s.
includes(`
`)||i.text.includes(`
`));return r||a?`
${s}`:s}).join(`
`)}function n1(e,t){if(e.kind==="inherit")return s1(e.from,e.names,t);let{path:n,value:r,comments:s}=Ab(e.name,e.value),o=`${Wn(n)} =`;return[...s.flatMap(a=>Sb(
a,t)),`${o}${r1(r,t,t+o.length+1)};`].join(`
${Qe(t)}`)}function r1(e,t,n){let r=ve(e)?Oe(e):void 0;return r!==void 0&&n+r.length+1<=js?` ${r}`:Us(e,n)?` ${qr(e,t,n)}`:`
${Qe(t+2)}${Cn(e,t+2,t+2,1)}`}function s1(e,t,n){let r=Du(e,t);if(n+r.length<=js)return r;let s=Du(e,[]).slice(0,-1),o=`
${Qe(n+2)}`;return`${s}${t.map(i=>o+kb(e,i)).join("")}${o};`}var js,hb,Qe,kb,Mu,Ru,$b,Sb,Lu=f(()=>{"use strict";lb();pb();js=100,hb=80;Qe=e=>" ".repeat(e);kb=(e,t)=>e===
void 0?Xn(t):Tu(t);Mu=e=>e.kind==="comment"?Mu(e.node):e;Ru=e=>Mu(e).kind==="select"?se.argument:se.function;$b=e=>typeof e=="string"||e.names.length<=2;Sb=(e,t)=>mb(
e,Math.max(hb-t,hb/2))});function o1(e,t,n){let[r,s]=[Wi(t),Wi(n)];if(r.kind==="list"&&s.kind==="list"){let o=new Set,i=[...r.items,...s.items].filter(a=>{let c=Kr(Wi(a));return!o.has(c)&&
o.add(c)});return ee(i)}if(Kr(r)===Kr(s))return t;throw new Error(`two features define the option ${e.join(".")}`)}function Cb(e,t){if(e.value&&e.below.size>0)throw new Error(
`${t.join(".")} is both an option and a set of options`);if(e.value)return e.value;let n=[...e.below.keys()].sort();return ue(n.map(r=>{let s=e.below.get(r);return[
r,s?Cb(s,[...t,r]):ue([])]}))}var Wi,Ji,zb=f(()=>{"use strict";cb();Lu();Re();Wi=e=>e.kind==="comment"?Wi(e.node):e;Ji=class{#t={below:new Map};set(t,n){if(!ab(
t))throw new Error(`${t.join(".")} is below none of the prefixes of nix/prefixes.ts`);let r=this.#t;for(let s of t){let o=r.below.get(s)??{below:new Map};r.below.
set(s,o),r=o}r.value=r.value?o1(t,r.value,n):n}expression(){return Cb(this.#t,[])}}});function i1(e,t){let n=new Set,r=[];for(let{name:s,value:o,comment:i}of e){let a=o===void 0?s:`${s}=${o}`;n.has(a)||(n.add(a),r.push(i?ii(i,N(a)):N(a)))}r.length>
0&&t.set(["boot","kernelParams"],ee(r))}function a1(e,t){let n={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(let r of["initrd","b\
oot"]){let s=Gr(e.filter(o=>o.stage===r).map(o=>o.name));s.length>0&&t.set(n[r],Nb(s))}}function c1(e,t){let n=new Map;for(let{line:o}of e){if(o.command!=="opti\
ons")continue;let i=`${o.module} ${o.option}`;if((n.get(i)??o.value)!==o.value)throw new Error(`two values of the module option ${i}`);n.set(i,o.value)}let r=o=>[
"options","softdep","install","blacklist"].indexOf(o.command),s=e.map(o=>o.line).sort((o,i)=>r(o)-r(i));s.length>0&&t.set(["boot","extraModprobeConfig"],Fu(Gr(s.
map(Iy))))}function l1(e,t){let n={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","extraRules"]};for(let r of["initrd","boot"]){let s=Gr(
e.filter(o=>o.stage===r).map(o=>My(o.rule)));s.length>0&&t.set(n[r],Fu(s))}}function u1(e,t){for(let{path:n,type:r,mode:s,user:o,group:i,argument:a}of e){let c=Object.
entries({mode:s,user:o,group:i,argument:a}).flatMap(([l,u])=>u===void 0?[]:[[l,N(u)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",n,r],ue(c))}}function d1(e,t){
for(let n of Gr(e.map(r=>r.user)).sort()){let r=Gr(e.filter(s=>s.user===n).map(s=>s.group)).sort();t.set(["users","users",n,"extraGroups"],Nb(r))}}function f1(e,t){
let n=new Map;for(let{interface:r,protocol:s,port:o}of e){let a=["networking","firewall","interfaces",r,s==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=n.get(a.
join("/"))??{path:a,ports:new Set};c.ports.add(o),n.set(a.join("/"),c)}for(let{path:r,ports:s}of n.values())t.set(r,ee([...s].sort((o,i)=>o-i).map(Bn)))}function m1(e,t){
if(e.length===0)return;let n=new Map([["namespaces",[]]]);for(let{key:s,value:o}of e){let i=n.get(s);if(Array.isArray(i)&&Array.isArray(o))n.set(s,Gr([...i,...o]));else{
if(i!==void 0&&i!==o)throw new Error(`two values of ${s} in qemu.conf`);n.set(s,o)}}let r=[...n].map(([s,o])=>Ey(s,o));t.set(["virtualisation","libvirtd","qemu",
"verbatimConfig"],Fu(r))}function p1(e,t){let n=new Map(e.map(s=>[s.path.join("."),s.path])),r=[...n.keys()].sort().map(s=>O("pkgs",...n.get(s)??[]));r.length>0&&
t.set(["environment","systemPackages"],ee(r))}function h1(e,t){let n=e.map(({that:r,message:s})=>ue({assertion:r,message:N(s)}));n.length>0&&t.set(["assertions"],
ee(n))}function Pb(e){let t=new Ji;i1(ot(e,"kernelParam"),t),a1(ot(e,"module"),t),c1(ot(e,"modprobe"),t),l1(ot(e,"udev"),t),u1(ot(e,"tmpfile"),t),d1(ot(e,"membe\
r"),t),f1(ot(e,"port"),t),m1(ot(e,"qemuConf"),t),p1(ot(e,"package"),t),h1(ot(e,"assertion"),t);let n=ot(e,"hook");if(n.length>0){let{path:s,value:o}=ob(n);t.set(
s,o)}for(let{path:s,value:o,comment:i}of ot(e,"option"))t.set(s,i?ii(i,o):o);return Kr(ii(g1,ap({names:["config","lib","pkgs"],open:!0},t.expression())))}var ot,
Gr,Nb,Fu,g1,Ib=f(()=>{"use strict";Ty();Dy();Ry();ib();zb();Lu();Re();ot=(e,t)=>e.filter(n=>n.kind===t),Gr=e=>[...new Set(e)],Nb=e=>ee([...e].map(N)),Fu=e=>N(e.
map(t=>`${t}
`).join(""));g1=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To change it, chang\
e the spec and compile again."].join(`
`)});import{createHash as y1}from"node:crypto";function Tb(e,t){let{spec:n}=e,r=new Map,s={},o={};for(let l of $(n)){let{text:u,uuid:d,hash:m}=Cy(l,w1(l,e),e.attachments,
t);r.set(`domains/${l.name}.xml`,u),s[l.name]={uuid:d,hash:m}}for(let l of x1(n)){let{text:u,hash:d}=Ny(l);r.set(`networks/${l.name}.xml`,u),o[l.name]={hash:d}}
let i=v1(e),a=new Map([["module.nix",Pb(i)],...r]);for(let l of i){let u=l.kind==="file"?e.attachments.get(l.from.join("/")):void 0;l.kind==="file"&&u&&a.set(l.
to,u)}let c={version:b1,vfioc:nr,host:n.host.name,inputs:e.read,files:Object.fromEntries([...a].map(([l,u])=>[l,k1(u)])),domains:s,networks:o};return a.set("man\
ifest.json",`${JSON.stringify(c,null,2)}
`),a}var b1,Bu,v1,w1,x1,k1,Ob=f(()=>{"use strict";Os();zy();Py();Ib();F();eo();b1=1,Bu=Xt,v1=({spec:e,facts:t})=>Bu.flatMap(n=>[...n.host?.(e,t)??[]]),w1=(e,{spec:t,
facts:n})=>Bu.flatMap(r=>[...r.domain?.(e,t,n)??[]]),x1=e=>Bu.flatMap(t=>[...t.networks?.(e)??[]]),k1=e=>y1("sha256").update(e).digest("hex")});var $1,Eb,Db=f(()=>{"use strict";D();Kt();$1=Xc({address:Ar,id:ui,driver:v(Nt()),iommuGroup:v(Q()),bootVga:v(Ln())}),Eb=Xc({version:kr(1),pci:U($1)})});function Rb(e){return e.length===0?Mb:Zu(e)}function Zu(e){let t=e.at(-1)??Mb;if(t.kind==="scalar")return t;if(t.kind==="list")return{...t,items:t.items.map(s=>Zu(
[s]))};let n=new Map;for(let s of e.slice(e.findLastIndex(({kind:o})=>o!=="map")+1))if(s.kind==="map")for(let[o,{key:i,value:a}]of s.entries){let c=n.get(o);a.kind===
"scalar"&&a.value===null?n.delete(o):c?(c.key=i,c.values.push(a)):n.set(o,{key:i,values:[a]})}let r=new Map;for(let[s,{key:o,values:i}]of n)r.set(s,{key:o,value:Zu(
i)});return{kind:"map",entries:r,span:t.span}}var Mb,Lb=f(()=>{"use strict";Mb={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}}});function Bb(e){let t=_1.find(([o])=>o.test(e));if(t)return{problem:t[1],remedy:t[2]};let n=/^Plain value cannot start with (.*)$/s.exec(e)?.[1];if(n!==void 0)return{
problem:`a text without quotes cannot begin with ${n}`,remedy:"put the text in quotes"};let r="correct the text at this place or just before it",s=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.
exec(e)?.[1];return s!==void 0?{problem:`${Object.hasOwn(Fb,s)?Fb[s]:s} is not expected here`,remedy:r}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:r}}
var Fb,_1,Zb=f(()=>{"use strict";Fb={alias:"an alias",anchor:"an anchor",comma:"a comma","block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-e\
nd":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map\
-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a text","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",
tag:"a tag"},_1=[[/^Missing closing/,"a text in quotes is not closed",'write the closing quote; inside single quotes a quote is written twice, inside double quo\
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
"a backslash in double quotes begins no known escape","write \\\\ for a backslash, or use single quotes"]]});function S1(e){let t=new Map;return{report:(n,r,...s)=>{let o=(t.get(n)??0)+1;t.set(n,o),o<=Qi&&e(n,r,...s)},failed:()=>t.size>0}}function ju(e,t,n,r){let s=l=>r===
void 0?{name:t,text:l}:{name:t,text:l,options:r};if(e.length>Ft)return n("file-too-large",{file:t},{limit:Ft}),{source:s("")};let o=A1(e);if(typeof o!="string")
return n("file-not-utf8",{file:t},o),{source:s("")};let i=s(o),a=S1(n),c=C1(i,a.report);return c&&!a.failed()?{source:i,tree:c}:{source:i}}function A1(e){let t=o=>{
try{return new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(0,o),{stream:o<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);
let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;t(o)?n=o:r=o-1}let s=1;for(let o of e.subarray(0,n))o===10&&(s+=1);return{byte:n+1,line:s}}function C1(e,t){let n=(l,u)=>{
let d=Math.max(0,Math.min(l,e.text.length));return{source:e,start:d,end:Math.max(d,Math.min(u,e.text.length))}};if(z1(e.text,n,t))return;let r=[],s=new Map,o=P1(
e.text,n,r,s,t);if(!o)return;let i=E1(o,r,s,e.text.length);if(D1(r,n,t),r.length>0)return;let a=i?.contents;if(!a||L(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===
void 0)return{kind:"map",entries:new Map,span:n(0,0)};let c=new jo(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind===
"list"?"a list":"a single value"})}function z1(e,t,n){let r=0;for(let s of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/g)){let o=`U+${s[0].charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0")}`;if(n("control-character",{span:t(s.index,s.index+1)},{character:o}),r+=1,r===Qi)break}return r>0}function P1(e,t,n,r,s){let o=new br,
i=[],a=0,c=!1,l=u=>{if(u.type==="error")n.push({code:"UNEXPECTED_TOKEN",message:u.message,start:u.offset,end:u.offset+u.source.length});else if(u.type==="direct\
ive"&&!/^%YAML[ \t]+1\.2$/.test(u.source)){let d={span:t(u.offset,u.offset+u.source.length)};s("yaml-directive",d,{directive:Zt(u.source)})}else u.type==="docum\
ent"?(a+=1,a===1?i.push(u):s("several-documents",{span:t(u.offset,u.offset+3)})):i.push(u)};for(let u of new Dn().lex(e)){let d=o.offset;for(let y of o.next(u))
l(y);!c&&u.startsWith("!")&&!N1.has(u)&&s("unknown-tag",{span:t(d,d+u.length)},{tag:Zt(u)}),!c&&/^["']/.test(u)&&(u.length===1||!u.endsWith(u.charAt(0)))&&r.set(
d+u.length,d),c=u==="";let m=T1(o.stack);if(m){s("too-deeply-nested",{span:t(m.offset,m.offset+1)});return}if(a>1||n.length>=Qi)return i}for(let u of o.end())l(
u);return i}function T1(e){return e.length>vt?e.filter(I1)[vt]:void 0}function O1(e){return typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.
source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function E1(e,t,n,r){let s=new gr({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"silent",version:"1.2"}),o=0;
Object.assign(s,{onError:(c,l,u,d)=>{if(d||l==="TAG_RESOLVE_FAILED")return;if(t.length>=Qi)throw new Yi;let[m,y]=O1(c),w=u.startsWith("Missing closing")?n.get(m):
void 0;t.push(w===void 0?{code:l,message:u,start:m,end:y}:{code:l,message:u,start:w,end:m})}});let a;try{for(let c of e){o=c.offset;for(let l of s.next(c))a??=l}
for(let c of s.end(!0,r))a??=c}catch(c){c instanceof Yi||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:o,end:o+1})}return a}function D1(e,t,n){
let r=[...e].sort((s,o)=>s.start-o.start);for(let[s,{code:o,message:i,start:a,end:c}]of r.entries()){if(s>0&&r[s-1]?.start===a)continue;let l={span:t(a,c)};if(o===
"TAB_AS_INDENT")n("tab-indentation",l);else{let{problem:u,remedy:d}=Bb(i);n("yaml-syntax",l,{problem:Zt(u),remedy:d})}}}var Qi,Yi,N1,I1,jb=f(()=>{"use strict";gc();
tr();Zb();vc();Qi=20;Yi=class extends Error{};N1=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map","!!seq"]);I1=({type:e})=>e==="block-map"||e==="blo\
ck-seq"||e==="flow-collection"});var Uu,Ub,Vs,Vu=f(()=>{"use strict";R();Uu=e=>{let t=e.map(n=>`'${String(n)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},Ub=(e,t)=>[
e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].filter(n=>n!=="").join(" and "),Vs={"unknown-key":p({severity:"error",about:"value",message:({key:e,
where:t})=>`'${e}' is no key of ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${Uu([...t].sort())}`:"take it out",explain:"\
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
`}}),"not-one-of":p({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${Uu(t)}`,remedy:({nearest:e,values:t})=>e?`did you mean '${e}'\
?`:`write ${Uu(t)}`,explain:"The key takes one of a few words, and this is none of them.",example:{fails:`host: { cpu: \u27E8ryzen }
`,passes:`host: { cpu: amd }
`}}),"out-of-range":p({severity:"error",about:"value",message:({minimum:e,maximum:t,what:n})=>`${n} here is ${Ub(e,t)}`,remedy:({minimum:e,maximum:t,what:n})=>`\
write ${n} of ${Ub(e,t)}`,explain:"The number, or the length of the list or text, is outside the range that the program behind it takes.",example:{fails:`vms: {\
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
`}})}});function ea(e){let t={};for(let{schema:n}of Xt){let r=n[e]??{};for(let[s,o]of Object.entries(r)){if(Object.hasOwn(t,s))throw new Error(`two features declare ${e}\
.${s}`);t[s]=o}}return t}var M1,R1,L1,ta,qu=f(()=>{"use strict";D();Os();he();E();M1=C(ea("host")),R1=C(ea("device")),L1=C(ea("vm")),ta=C({version:kr(1).check(g(
"The version of this format: 1.")),host:M1.check(g("The machine itself.")),devices:b($e(It,R1),{}).check(g("What leaves the host: PCI devices by a name of your \
own.")),vms:b($e(Pt,L1),{}).check(g("Who receives it: the guests, by their libvirt names.")),...ea("root")})});function qs(e){let t=ra(e);return t.innerType?qs(t.innerType):t.type==="pipe"&&t.in?qs(t.in):t.options?t.options.map(qs).find(r=>ra(r).type==="object")??e:e}function F1(e,t){
let n=qs(e);for(let r of t){let{shape:s,valueType:o,element:i}=ra(n),a=s?s[String(r)]:o??i;if(!a)return;n=qs(a)}return n}function Ku(e){return e==null?"nothing":
Array.isArray(e)?"a list":typeof e=="boolean"?`'${e}'`:Gu[typeof e]??"a value"}function Xu(e,t,n){let r=Js(t),s=e.safeParse(r);if(s.success)return s.data;let o=new Hu(
e,r,n);for(let i of s.error.issues)o.tell(i)}var ra,B1,Gu,na,Z1,Vb,j1,Hu,qb=f(()=>{"use strict";Nn();Qs();ra=e=>e._zod.def;B1=(e,t)=>{let n=F1(e,t);return n?Object.
keys(ra(n).shape??{}):[]},Gu={string:"a text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"\
nothing"};na=(e,t)=>t.reduce((n,r)=>typeof n=="object"&&n!==null?n[r]:void 0,e),Z1=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),Vb=e=>e.
length===0?"a spec":`'${Z1(e)}'`,j1=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),Hu=class{schema;value;report;constructor(t,n,r){this.
schema=t,this.value=n,this.report=r}tell(t,n=[]){let r=[...n,...t.path];switch(t.code){case"unrecognized_keys":for(let s of t.keys){let o=B1(this.schema,r),i=o.
filter(a=>na(this.value,[...r,a])===void 0);this.report("unknown-key",{path:[...r,s],on:"key"},{key:s,where:Vb(r),nearest:Ee(s,o),known:i})}return;case"invalid_\
type":this.#t(t.expected,r);return;case"invalid_value":this.#e(t.values,r);return;case"invalid_union":this.#n(t.errors,r);return;case"invalid_key":for(let s of t.
issues)this.report("invalid-name",{path:r,on:"key"},{problem:s.message});return;case"too_small":case"too_big":{let s=t.origin==="array"?"a list":t.origin==="str\
ing"?"a text":"a number";this.report("out-of-range",{path:r},t.code==="too_small"?{what:s,minimum:Number(t.minimum)}:{what:s,maximum:Number(t.maximum)});return}default:
this.report("invalid-value",{path:r},{problem:t.message??"this is not a valid value"})}}#t(t,n){let r=na(this.value,n),s=n.at(-1);if(r===void 0&&s!==void 0){let o=n.
slice(0,-1);this.report("missing-key",{path:o,on:"key"},{key:String(s),where:Vb(o)})}else this.report("wrong-type",{path:n},{expected:Gu[t]??t,found:Ku(r)})}#e(t,n){
let r=na(this.value,n);if(r===void 0){this.#t("string",n);return}if(typeof r=="object"){this.report("wrong-type",{path:n},{expected:"one word",found:Ku(r)});return}
let s=t.map(String);this.report("not-one-of",{path:n},{value:String(r),values:t,nearest:Ee(String(r),s)})}#n(t,n){let r=t.find(l=>l.length>0&&!l.every(j1));if(r){
for(let l of r)this.tell(l,n);return}let s=na(this.value,n);if(s===void 0){this.#t("string",n);return}let o=t.flat(),i=o.flatMap(l=>l.code==="invalid_value"?l.values:
[]),a=o.flatMap(l=>l.code==="invalid_type"?[Gu[l.expected]??l.expected]:[]);if(i.length>0&&typeof s=="string"){let l=Ee(s,i.map(String));this.report("not-one-of",
{path:n},{value:s,values:i,nearest:l});return}let c=[...new Set([...a,...i.map(l=>`'${String(l)}'`)])].join(" or ");this.report("wrong-type",{path:n},{expected:c,
found:Ku(s)})}}});var Wu={};I(Wu,{compile:()=>V1});function V1(e,t,n){let r=new at,s=hd(t,n.cwd,r.reporter(er)),{sources:o,tree:i}=q1(e,s,r,n.settings),a=d=>({diagnostics:r.sorted(
o),sources:o,failed:r.failed,...d&&!r.failed?{files:d}:{}});if(!i||r.failed)return a();r.document=i;let c=Xu(ta,i,r.reporter(Vs));if(!c)return a();let l=K1(c,i,
s,r),u=l.facts;for(let{rules:d,codes:m}of Xt)d?.(c,r.reporter(m),u);return r.failed?a():a(Tb({spec:c,facts:u,attachments:l.attachments,read:s.read},r))}function q1(e,t,n,r){
let s=n.reporter(er),o=[],i=[],a=e.map(c=>({name:c,option:void 0}));r!==void 0&&a.push({name:r,option:U1});for(let{name:c,option:l}of a){let u=t.readInput(c);if(!u)
continue;let{source:d,tree:m}=ju(u.bytes,u.name,s,l);o.push(d),m&&i.push(m)}return i.length===a.length&&i.length>0?{sources:o,tree:Rb(i)}:{sources:o}}function K1(e,t,n,r){
let s=new Map,o=(d,m,y)=>n.readBeside(m,Ys(t,d).source,{path:d},y);for(let{files:d}of Xt)for(let{path:m,name:y,limit:w}of d?.(e)??[]){let x=o(m,y,w);x&&s.set(m.
join("/"),x)}let i=["host","facts"],a=e.host.facts===void 0?void 0:o(i,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:s};let c=new at,{tree:l}=ju(
a,e.host.facts,c.reporter(er));l&&(c.document=l);let u=l&&Xu(Eb,l,c.reporter(Vs));for(let d of c.sorted())r.adopt(d);return u?{attachments:s,facts:u}:{attachments:s}}
var U1,Ju=f(()=>{"use strict";Ob();Db();Os();tr();R();ba();Lb();Qs();jb();Vu();qu();qb();U1="virtualisation.vfio.settings"});import{createHash as H1}from"node:crypto";function Hb(e){let t;try{t=JSON.parse(e)}catch{return}if(!Gb(t)||t.version!==X1||!Gb(t.files))return;let n=new Map;for(let[
r,s]of Object.entries(t.files)){if(typeof s!="string"||!/^[0-9a-f]{64}$/.test(s)||!Ks(r))return;n.set(r,s)}return n}var zn,X1,bt,Ks,Gb,Gs=f(()=>{"use strict";zn=
"manifest.json",X1=1,bt=e=>H1("sha256").update(e).digest("hex"),Ks=e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),Gb=e=>typeof e=="objec\
t"&&e!==null&&!Array.isArray(e)});import{join as Yu}from"node:path";function W1(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([n,
r])=>Ks(n)&&Array.isArray(r)))}catch{return{}}}function ia(e,t){let n=new Map,r=(c,l)=>{n.set(c,new Set([...n.get(c)??[],...l]))},s=Yu(e,zn);if(t.kind(s)==="fil\
e"){let c=sa(t.read(s)),l=Hb(c);for(let[u,d]of l??[])r(u,[d]);l&&r(zn,[bt(c)])}let o=Yu(e,Jn),i=t.kind(o)==="directory",a=Yu(o,Hs);if(i&&t.kind(a)==="file")for(let[
c,l]of Object.entries(W1(sa(t.read(a)))))r(c,l);return{ours:n,interrupted:i}}function Yn(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,r+1).join(
"/"))}function aa(e,t,n){try{return n()}catch(r){if(!Xr(r))throw r;t("output-unreadable",{file:r.path??e},{reason:to(r)});return}}function ca(e,t,n){let r=t.target(
e);return r===void 0||r==="directory"?!0:(n("output-not-a-directory",{file:e}),!1)}var Jn,Hs,oa,sa,la=f(()=>{"use strict";no();Gs();Jn=".vfioc-tmp",Hs="journal.\
json",oa={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},sa=e=>Buffer.from(e).toString("utf8")});var Xb={};I(Xb,{checkOutput:()=>Y1});import{join as Qu}from"node:path";function J1(e,t){if(typeof e!="string")return;let[n,r]=[e.split(`
`),sa(t).split(`
`)],s=n.findIndex((o,i)=>o!==r[i]);return(s<0?n.length:s)+1}function Y1(e,t,n,r,s){aa(e,s,()=>{if(ca(e,r,s)){for(let[o,i]of t){let a=Qu(e,o),l=Yn(o).every(u=>r.
kind(Qu(e,u))==="directory")?r.kind(a):void 0;if(l===void 0)s("output-missing",{file:a},{command:n});else if(l!=="file")s("output-differs",{file:a},{command:n,line:void 0});else{
let u=r.read(a);bt(u)!==bt(i)&&s("output-differs",{file:a},{command:n,line:J1(i,u)})}}for(let o of[...ia(e,r).ours.keys()].sort()){let i=Qu(e,o);!t.has(o)&&r.target(
i)==="file"&&s("output-stale",{file:i},{command:n})}}})}var Wb=f(()=>{"use strict";la();Gs()});import{join as Hr}from"node:path";function Jb(e,t,n,r,s){let o=new ed(e,r,n,s);o.staging();for(let[i,a]of t)o.write(i,a);for(let i of[...o.plan.before.ours.keys()].
sort())t.has(i)||o.remove(i);return o.clear?o.plan:void 0}var ed,Yb=f(()=>{"use strict";la();Gs();ed=class{plan;#t=!1;#e;#n;#r;#o;constructor(t,n,r,s){this.#e=t,
this.#n=n,this.#r=r,this.#o=s,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:ia(t,n)}}get clear(){return!this.#t}#s(...t){this.#t=!0,this.#o(...t)}#c(t){
for(let n of Yn(t)){let r=this.#n.kind(Hr(this.#e,n));if(r===void 0)return!1;if(r!=="directory"){if(this.#r)this.plan.clear.add(n);else{let s=oa[r],o={file:Hr(this.#e,
n)};this.#s("output-in-the-way",o,{found:s,needed:"a directory",force:!0})}return!1}}return!0}staging(){let t=Hr(this.#e,Jn),n=this.#n.kind(t);n===void 0||n==="\
directory"||this.#s("output-in-the-way",{file:t},{found:oa[n],needed:"a directory",force:!1})}write(t,n){if(!Ks(t))throw new Error(`${t} leads out of the output\
 directory`);let r=Hr(this.#e,t),s=this.#c(t)?this.#n.kind(r):void 0;if(s==="file"){let o=bt(this.#n.read(r));if(o===bt(n)){this.plan.unchanged.push(t);return}let i=this.
plan.before.ours.get(t);!this.#r&&!i?.has(o)&&(i&&t!==zn?this.#s("output-edited",{file:r},{what:"overwritten"}):this.#s("output-foreign",{file:r}))}else if(s!==
void 0&&(s==="directory"||!this.#r)){let o=oa[s];this.#s("output-in-the-way",{file:r},{found:o,needed:"a file",force:s!=="directory"})}this.plan.write.push(t)}remove(t){
let n=Hr(this.#e,t);if(Yn(t).some(s=>this.#n.kind(Hr(this.#e,s))!=="directory")||this.#n.kind(n)!=="file")return;!this.plan.before.ours.get(t)?.has(bt(this.#n.read(
n)))&&!this.#r&&this.#s("output-edited",{file:n},{what:"removed"}),this.plan.remove.push(t)}}});var Qb={};I(Qb,{writeOutput:()=>eC});import{dirname as Q1,join as et}from"node:path";function eC(e,t,n,r,s){let o=aa(e,s,()=>ca(e,r,s)?Jb(e,t,n,r,s):void 0);if(!o)
return;let{write:i,remove:a,unchanged:c}=o;if(i.length>0||a.length>0||o.before.interrupted){let l=new td(e,r,o,t);try{l.run()}catch(u){if(!Xr(u))throw u;l.begun||
l.undo(),s("output-unwritable",{file:et(e,l.at)},{reason:to(u),begun:l.begun});return}}return{written:i,removed:a,unchanged:c}}var td,ev=f(()=>{"use strict";no();
la();Gs();Yb();td=class{at="";begun=!1;#t;#e;#n;#r;constructor(t,n,r,s){this.#t=t,this.#e=n,this.#n=r,this.#r=s}#o=t=>et(this.#t,Jn,String(t));run(){let{write:t,
remove:n,clear:r}=this.#n;this.#s(),this.begun=!0;for(let i of r)this.at=i,this.#e.remove(et(this.#t,i));let s=t.indexOf(zn);for(let[i,a]of t.entries())i!==s&&this.#i(
i,a);for(let i of n)this.at=i,this.#e.remove(et(this.#t,i));let o=[...this.#n.before.ours.keys()].flatMap(Yn);for(let i of[...new Set(o)].sort().reverse())this.#l(
i);s>=0&&this.#i(s,zn),this.at="",this.#d()}#s(){let t=et(this.#t,Jn);this.at="",this.#e.makeDirectory(t);for(let r of this.#e.list(t))r!==Hs&&this.#e.remove(et(
t,r));for(let[r,s]of this.#n.write.entries())this.at=s,this.#e.create(this.#o(r),this.#r.get(s)??"");this.at="";let n=et(t,`${Hs}.new`);this.#e.create(n,this.#c()),
this.#e.rename(n,et(t,Hs))}#c(){let t=new Map([...this.#n.before.ours].map(([n,r])=>[n,[...r]]));for(let n of this.#n.write){let r=bt(this.#r.get(n)??"");t.set(
n,[...new Set([...t.get(n)??[],r])])}return`${JSON.stringify(Object.fromEntries(t))}
`}#i(t,n){this.at=n,n.includes("/")&&this.#e.makeDirectory(et(this.#t,Q1(n))),this.#e.rename(this.#o(t),et(this.#t,n))}#l(t){this.at=t;let n=et(this.#t,t);this.#e.
kind(n)==="directory"&&this.#e.list(n).length===0&&this.#e.removeDirectory(n)}#d(){let t=et(this.#t,Jn);for(let n of this.#e.list(t))this.#e.remove(et(t,n));this.#e.
removeDirectory(t)}undo(){try{this.#n.before.interrupted||this.#d()}catch(t){if(!Xr(t))throw t}}}});var tv={};I(tv,{account:()=>nC});import{join as nd}from"node:path";function nC(e,{written:t,removed:n,unchanged:r}){let s=[...t.map(i=>`wrote ${nd(e,i)}`),...n.
map(i=>`removed ${nd(e,i)}`)];if(s.length===0)return`${e} is up to date: ${r.length} files
`;let o=rC(e,t);return`${[...s,...o.length>0?["","next:",...o.map(i=>`  ${i}`)]:[]].join(`
`)}
`}var tC,rC,nv=f(()=>{"use strict";tC=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;rC=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS\
 configuration: imports = [ ${tC(nd(e,"module.nix"))} ];`,"rebuild and reboot: sudo nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the gues\
ts and networks: journalctl -u vfioc-reconcile says what it did"]:[]});var iv={};I(iv,{codeNamed:()=>aC,codeNames:()=>cC});function cC(){let e=ov.flatMap(n=>Object.keys(n)).sort(),t=e.find((n,r)=>n===e[r-1]);if(t)throw new Error(`t\
wo codes are called ${t}`);return e}var ov,aC,av=f(()=>{"use strict";rr();Os();Wl();Vu();tr();ov=[er,Vs,Oi,wt,...Xt.map(e=>e.codes)],aC=e=>ov.find(t=>Object.hasOwn(
t,e))?.[e]});var mv={};I(mv,{jsonSchema:()=>fv,printJsonSchema:()=>vC});function hC({check:e,value:t,minimum:n,maximum:r,inclusive:s},o){switch(e){case"greater_than":return{
[s?"minimum":"exclusiveMinimum"]:t};case"less_than":return{[s?"maximum":"exclusiveMaximum"]:t};case"min_length":return{[`min${o}`]:n};case"max_length":return{[`\
max${o}`]:r};case"describe":case"meta":case"custom":return{};default:throw new Error(`no JSON Schema is known for the check ${e}`)}}function yC({shape:e,catchall:t}){
let n=Object.keys(e).filter(r=>e[r]?._zod.optin===void 0);return{type:"object",properties:Object.fromEntries(Object.entries(e).map(([r,s])=>[r,Qt(s)])),...n.length>
0&&{required:n},...t&&dv(t).type==="never"&&{additionalProperties:!1}}}function bC(e){let t=dv(e);switch(t.type){case"string":return{type:"string",...ua(t)};case"\
number":return t.format==="safeint"?{type:"integer",...gC,...ua(t)}:{type:"number",...ua(t)};case"boolean":return{type:"boolean"};case"enum":return{type:"string",
enum:Object.values(t.entries)};case"literal":{let[n]=t.values;return{type:typeof n,const:n}}case"array":return{type:"array",items:Qt(t.element),...ua(t,"Items")};case"\
object":return yC(t);case"record":return{type:"object",propertyNames:Qt(t.keyType),additionalProperties:Qt(t.valueType)};case"union":return{anyOf:t.options.map(
Qt)};case"optional":return Qt(t.innerType);case"prefault":return{...Qt(t.innerType),default:t.defaultValue};case"pipe":return Qt(t.in);default:throw new Error(`\
no JSON Schema is known for ${t.type}`)}}var dv,ua,gC,Qt,fv,vC,pv=f(()=>{"use strict";D();qu();dv=e=>e._zod.def;ua=({checks:e=[]},t="Length")=>Object.assign({},
...e.map(n=>hC(n._zod.def,t))),gC={minimum:Number.MIN_SAFE_INTEGER,maximum:Number.MAX_SAFE_INTEGER};Qt=e=>({...bC(e),...wr.get(e)}),fv=()=>({$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"urn:vfioc:host:1",title:"vfioc host spec",description:"A machine, the PCI devices that leave it, and the guests that re\
ceive them.",...Qt(ta)}),vC=()=>`${JSON.stringify(fv(),null,2)}
`});ba();eo();no();R();Nn();eo();Nn();rr();import{parseArgs as ow}from"node:util";var wa={help:{short:"h",help:"show this help"},version:{help:"show the version"}},xa=e=>({...e.flags,...wa});function _d(e,t,n){
let r=`vfioc ${e.name}`,s=xa(e),{tokens:o}=ow({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(s).map(([l,{value:u,
short:d}])=>[l,{type:u===void 0?"boolean":"string",...d&&{short:d}}]))}),i=n.reporter(wt),a=[],c=new Map;for(let l of o){if(l.kind==="positional"&&a.push(l.value),
l.kind!=="option")continue;let u=Object.hasOwn(s,l.name)?s[l.name]:void 0;if(u)c.has(l.name)?i("repeated-flag","call",{flag:l.rawName}):(c.set(l.name,l.value??""),
iw(l.rawName,l.value,u,i));else{let d=Ee(l.name,Object.keys(s));i("unknown-flag","call",{flag:l.rawName,command:r,nearest:d&&`--${d}`})}}for(let[l,u]of e.conflicts??
[])c.has(l)&&c.has(u)&&i("conflicting-flags","call",{one:`--${l}`,other:`--${u}`});if(!c.has("help")&&!c.has("version")){let{least:l,most:u,name:d,unless:m}=e.arguments;
a.length>=l||m!==void 0&&c.has(m)||i("missing-argument","call",{command:r,name:d});for(let w of a.slice(u))i("needless-argument","call",{command:r,word:w})}return n.
failed?void 0:{arguments:a,flags:c}}function iw(e,t,n,r){n.value===void 0?t!==void 0&&r("needless-flag-value","call",{flag:e}):t===void 0||t===""?r("missing-fla\
g-value","call",{flag:e,value:n.value}):n.choices&&!n.choices.includes(t)&&r("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}var sr=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{let n=t.codePointAt(0)??0;return n<
256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Sd=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),
aw=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],
[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],Ad=e=>e>=4352&&aw.some(([t,n])=>e>=t&&e<=n);vc();function Lf(e,t){let n=new xc;switch(t.format){case"json":return`${JSON.stringify(e.map(r=>Ew(r,n)),null,2)}
`;case"github":return e.map(r=>`${Dw(r,n)}
`).join("");case"text":return Rw(e,t,n)}}var xc=class{#t=new Map;#e;of(t){let n=this.#t.get(t);if(n)return n;let r=yc(t.text);return this.#t.set(t,r),r}text(t,n){
let r=this.of(t),s=r[n]??0,o=t.text.slice(s,r[n+1]??t.text.length);return{start:s,text:o.replace(/\r?\n$/,"")}}position({span:t}){if(!t)return;let n=o=>{let i=bc(
this.of(t.source),o),a=this.of(t.source)[i]??0;return{line:i+1,column:this.#n(t.source,a,o)}},r=n(t.start),s=n(t.end);return{...r,endLine:s.line,endColumn:s.column}}#n(t,n,r){
let s=this.#e,o=s?.source===t&&s.start===n&&s.offset<=r?s:{offset:n,count:0},i=o.count+Ow(t.text,o.offset,r);return this.#e={source:t,start:n,offset:r,count:i},
i+1}};function Ow(e,t,n){let r=0;for(let s=t;s<n;r+=1)s+=(e.codePointAt(s)??0)>65535?2:1;return r}function Ff(e,t){let n=new Set(["if","then","else","assert","w\
ith","let","in","rec","inherit","or"]),r=s=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(s)&&!n.has(s)?s:`"${s.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,o=>({"\
\n":"\\n","\r":"\\r"})[o]??"\\t")}"`;return t.reduce((s,o)=>typeof o=="number"?`${s}[${o}]`:`${s}.${r(o)}`,e)}function Bf(e,t){let n=e.span?.source;return n?.options!==
void 0?Ff(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function Ew(e,t){let{code:n,severity:r,message:s,remedy:o,path:i}=e,a={code:n,
severity:r,message:s,remedy:o},c=e.span?.source.options;if(c!==void 0)return{...a,option:Ff(c,i??[]),path:i??[]};let l=e.span?.source.name??e.file;return{...a,...l===
void 0?{}:{file:l},...t.position(e),...i===void 0?{}:{path:i}}}function Dw(e,t){let n=t.position(e),r=e.span?.source.options!==void 0,s={},o=r?void 0:e.span?.source.
name??e.file;o!==void 0&&(s.file=o),n&&!r&&(s.line=n.line,s.col=n.column,s.endLine=n.endLine,n.endLine===n.line&&(s.endColumn=Math.max(n.column,n.endColumn-1))),
s.title=e.code;let i=Object.entries(s).map(([c,l])=>`${c}=${Mw(String(l))}`),a=`${r?`${Bf(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${Zf(a)}`}var Zf=e=>e.split(`
`).map(sr).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),Mw=e=>Zf(e).replaceAll(":","%3A").replaceAll(",","%2C"),Df={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function Rw(e,{colour:t,width:n=100},r){if(e.length===
0)return"";let s=(i,a)=>t?`${i}${a}\x1B[0m`:a,o=[];for(let i of e){let a=r.position(i),c=Bf(i,a),l=s(Df[i.severity],`${i.severity}[${i.code}]`);if(o.push(`${c===
""?"":`${s("\x1B[1m",sr(c))}: `}${l}: ${sr(i.message)}`),a&&i.span?.source.options===void 0){let[u,d]=Fw(i,r,a,Math.max(n-2,20));o.push(`  ${u}`,`  ${d.replace(
/\^~*/,m=>s(Df[i.severity],m))}`)}o.push(`  ${s("\x1B[36m","help")}: ${sr(i.remedy)}`)}return o.push("",Lw(e)),`${o.join(`
`)}
`}function Lw(e){let t=n=>{let r=e.filter(s=>s.severity===n).length;return r===0?"":`${r} ${n}${r===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!=="").
join(", ")}function wc(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};let n=sr(t);if(n!==t)return{text:n,width:[...n].length};let r=t.codePointAt(
0)??0;return{text:t,width:Sd(r)?0:Ad(r)?2:1}})}function Fw(e,t,n,r){if(!e.span)return["",""];let{source:s,start:o,end:i}=e.span,a=t.text(s,n.line-1),c=Math.min(
o-a.start,a.text.length),l=Math.max(c,Math.min(i-a.start,a.text.length)),u=Mf(a.text,Math.max(0,c-2*r)),d=Mf(a.text,Math.min(a.text.length,c+2*r)),m=wc(a.text.slice(
u,c)),y=wc(a.text.slice(c,d)),w=wc(a.text.slice(c,Math.min(l,d))).length,k=[...m,...y].reduce((_,oe)=>_+oe.width,0)<=r&&u===0&&d===a.text.length?r:r-2,z=Rf(m.toReversed(),
k===r?r:Math.floor(k/2)).toReversed(),B=z.reduce((_,oe)=>_+oe.width,0),K=Rf(y,k-B),G=z.length<m.length||u>0?"\u2026":"",ne=K.length<y.length||d<a.text.length?"\u2026":
"",Z=_=>_.map(oe=>oe.text).join(""),we=K.slice(0,w).reduce((_,oe)=>_+oe.width,0);return[`${G}${Z(z)}${Z(K)}${ne}`,`${" ".repeat(B+G.length)}^${"~".repeat(Math.max(
0,we-1))}`]}function Mf(e,t){let n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function Rf(e,t){let n=0,r=e.findIndex(s=>(n+=s.width,n>t));return e.slice(
0,r===-1?e.length:r)}var Ze={done:0,inputWrong:1,callWrong:2,fileFailed:3};var Uo={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are written: text, json or github (workflow commands); text if not given"},Vo=e=>e.
flags.get("format")??"text";function fn(e,t,n){let{colour:r,width:s}=n,o=Lf(e,{format:t,colour:r,...s!==void 0&&{width:s}});o!==""&&n.stderr(o)}var Bw=new Set([
"file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function Zw(e){return e.span?Ze.inputWrong:e.file===void 0?Ze.callWrong:Bw.has(
e.code)?Ze.inputWrong:Ze.fileFailed}function mn(e){let t=new Set(e.filter(({severity:r})=>r==="error").map(Zw));return[Ze.callWrong,Ze.fileFailed,Ze.inputWrong].
find(r=>t.has(r))??Ze.done}var qo={value:"FILE",help:"JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in it are told at option paths"};function Ko(e,{cwd:t}){
let n=e.flags.get("settings");return{cwd:t,...n===void 0?{}:{settings:n}}}var Go=e=>{let t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(
" ")};var Kb={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--format FORMAT]",description:["Reads and checks as compile does, and writes nothin\
g. Diagnostics go to standard error: the place, the line, what is wrong and what to do. vfioc explain CODE tells more about each."],flags:{settings:qo,format:Uo},
arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:G1};async function G1(e,t){let{compile:n}=await Promise.resolve().then(()=>(Ju(),Wu)),
{diagnostics:r,failed:s}=n(e.arguments,t.files,Ko(e,t)),o=Vo(e);return fn(r,o,t),!s&&o==="text"&&t.stdout(`${Go(e)}: no error${r.length>0?", but see the warning\
s":""}
`),mn(r)}rr();R();rr();var rv="vfio",sv={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${rv} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:qo,format:Uo},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:sC};async function sC(e,t){let{compile:n}=await Promise.resolve().then(()=>(Ju(),Wu)),{files:r,diagnostics:s}=n(
e.arguments,t.files,Ko(e,t)),o=new at,i=e.flags.get("output")??rv,a=r&&await oC(r,i,e,t,o),c=[...s,...o.sorted()];return fn(c,Vo(e),t),a!==void 0&&t.stdout(a),mn(
c)}async function oC(e,t,n,{disk:r},s){let o=s.reporter(wt);if(n.flags.has("check")){let{checkOutput:l}=await Promise.resolve().then(()=>(Wb(),Xb));return l(t,e,
iC(n),r,o),s.failed?void 0:`${t} is what ${Go(n)} compiles to
`}let{writeOutput:i}=await Promise.resolve().then(()=>(ev(),Qb)),a=i(t,e,n.flags.has("force"),r,o);if(!a)return;let{account:c}=await Promise.resolve().then(()=>(nv(),tv));
return c(t,a)}function iC(e){let t=e.flags.get("output"),n=e.flags.get("settings");return["vfioc","compile",...e.arguments,...n===void 0?[]:["--settings",n],...t===
void 0?[]:["-o",t]].map($d).join(" ")}R();Nn();rr();function Xs(e,t=80){let n=Math.min(t,80),r=[],s="";for(let o of e.split(/\s+/))s!==""&&s.length+1+o.length>n?(r.push(s),s=o):s=s===""?o:`${s} ${o}`;return[...r,
s].join(`
`)}var rd=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`);var cv={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example tha\
t fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:lC};async function lC(e,t){let{codeNamed:n,codeNames:r}=await Promise.resolve().then(()=>(av(),iv)),[s]=e.arguments;if(s===void 0)
return t.stdout(`${r().join(`
`)}
`),Ze.done;let o=n(s);if(o)return t.stdout(dC(s,o,t.width)),Ze.done;let i=new at;return i.reporter(wt)("unknown-code","call",{word:s,nearest:Ee(s,r())}),fn(i.sorted(),
"text",t),mn(i.sorted())}var uC={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function dC(e,t,n){let s=[`${e}: ${t.severity==="error"?
"an error":"a warning"} about ${uC[t.about]}`,Xs(t.explain,n)];return t.example&&s.push(`Fails:

${rd(fC(t.example.fails))}`,`Passes:

${rd(t.example.passes)}`),`${s.map(o=>o.trimEnd()).join(`

`)}
`}function fC(e){return e.split(`
`).flatMap(t=>{let n=t.indexOf(pa);return n<0?[t]:[t.replace(pa,""),`${" ".repeat(n)}^`]}).join(`
`)}function sd(e,t){let n=Math.max(...e.map(([s])=>s.length))+4,r=Math.max(20,(t??80)-n);return e.map(([s,o])=>Xs(o,r).split(`
`).map((a,c)=>`${(c===0?`  ${s}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var mC=([e,{short:t,value:n,help:r}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,r],lv=(e,t)=>e.map(n=>n.startsWith(" ")?n:Xs(n,t)).join(`

`),pC=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],uv=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",lv(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${sd([...e.map(({name:n,summary:r})=>[n,r]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${sd(pC,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,od=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,lv(e.description,t),`Flags:
${sd(Object.entries(xa(e)).map(mC),t)}`].join(`

`)}
`;var hv={name:"schema",summary:"print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # ya\
ml-language-server: $schema=./host.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},
arguments:{name:"nothing",least:0,most:0},run:wC};async function wC(e,t){let{printJsonSchema:n}=await Promise.resolve().then(()=>(pv(),mv));return t.stdout(n()),
Ze.done}var id=[sv,Kb,cv,hv],yv=e=>id.find(({name:t})=>t===e);async function bv(e,t){let n=new at,r=n.reporter(wt),[s,...o]=e,i=s===void 0?void 0:yv(s);if(i){let a=_d(i,
o,n);if(a?.flags.has("help"))t.stdout(od(i,t.width));else if(a?.flags.has("version"))gv(t);else if(a)return i.run(a,t)}else s==="help"||s==="--help"||s==="-h"?xC(
o,t,r):s==="--version"?gv(t):vv(s,r);return fn(n.sorted(),"text",t),mn(n.sorted())}var gv=({stdout:e})=>e(`vfioc ${nr}
`);function xC(e,{stdout:t,width:n},r){let[s]=e.filter(i=>!i.startsWith("-")),o=s===void 0?void 0:yv(s);s!==void 0&&!o?vv(s,r):t(o?od(o,n):uv(id,n))}function vv(e,t){
let n=id.map(({name:r})=>r);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){let r=Ee(e.replace(/^-+/,""),Object.keys(wa));t("unkno\
wn-flag","call",{flag:e,command:"vfioc",nearest:r&&`--${r}`})}else t("unknown-command","call",{word:e,nearest:Ee(e,n)})}import{fstatSync as kC,writeSync as $C}from"node:fs";var wv=e=>e instanceof Error&&"code"in e?e.code:void 0;function da(e,t){let n=Buffer.from(t);for(;n.length>
0;)try{n=n.subarray($C(e,n))}catch(r){if(wv(r)==="EPIPE")return;if(wv(r)!=="EAGAIN")throw r;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function _C(e){
try{return kC(e).isCharacterDevice()}catch{return!1}}function ad(e){if(!_C(e))return;let{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>
0?n:80}:void 0}var SC=70,{argv:AC,env:xv}=process,$v=ad(2),kv=($v??ad(1))?.columns;try{process.exitCode=await bv(AC.slice(2),{stdout:e=>da(1,e),stderr:e=>da(2,e),colour:$v!==void 0&&
!xv.NO_COLOR&&xv.TERM!=="dumb",...kv!==void 0&&{width:kv},cwd:process.cwd(),files:gd,disk:kd})}catch(e){let t=e instanceof Error?e.message:String(e);da(2,`vfioc\
 ${nr}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=SC}
