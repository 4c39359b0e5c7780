(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var L=Object.defineProperty,_e=Object.getOwnPropertyDescriptor,je=Object.getOwnPropertyNames,Ce=Object.prototype.hasOwnProperty,Ne=(e,t)=>{for(var n in t)L(e,n,
{get:t[n],enumerable:!0})},Ae=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of je(t))!Ce.call(e,r)&&r!==n&&L(e,r,{get:()=>t[r],enumerable:!(o=
_e(t,r))||o.enumerable});return e},Fe=e=>Ae(L({},"__esModule",{value:!0}),e),X={};Ne(X,{main:()=>Xt}),module.exports=Fe(X);var $=require("node:fs"),zt=require("node:path"),
O=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:void 0,Ht=require("node:crypto"),Me={read(e,t){let n;try{const o=z((0,$.statSync)(e),t);return o||
(n=(0,$.openSync)(e,$.constants.O_RDONLY|$.constants.O_NONBLOCK),z((0,$.fstatSync)(n),t)??Z(n,t))}catch(o){return H(o)}finally{n!==void 0&&(0,$.closeSync)(n)}},
stdin(e){try{return Z(0,e)}catch(t){return H(t)}}};function z(e,t){return e.isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:
{problem:"not-regular"}}function H(e){const t=O(e)??"";return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unrea\
dable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/o\
utput error"}[t]??(t||"unknown error")}}function Z(e,t){const n=[];let o=0;for(;;){const r=new Uint8Array(65536),s=Pe(e,r);if(s===0)return Buffer.concat(n);if(o+=
s,o>t)return{problem:"too-large"};n.push(r.subarray(0,s))}}function Pe(e,t){for(;;)try{return(0,$.readSync)(e,t)}catch(n){if(O(n)==="EOF")return 0;if(O(n)!=="EA\
GAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var De={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spe\
c for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.\
mjs"},config:{node:["--v8-pool-size=0"]},files:["dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"nod\
e scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"\
npm run check:types && npm run check:style && npm run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project cons\
umers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"\
^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},K=De.version,p={done:0,
inputWrong:1,callWrong:2,fileFailed:3},d=require("node:fs"),Le=require("node:path"),k=e=>e instanceof Error&&"code"in e&&"syscall"in e,Re={EACCES:"permission de\
nied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"th\
e name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"the directory is not em\
pty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"too many files are ope\
n",EFBIG:"the file would be too large"},S=e=>Re[e.code??""]??e.code??"unknown error";function Q(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"direct\
ory":e.isFile()?"file":"other"}function ee(e){if((0,d.statSync)(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=(0,Le.dirname)(e);t!==e&&ee(t),(0,d.mkdirSync)(
e)}function Te(e,t){try{(0,d.linkSync)(e,t)}catch(n){if(!k(n)||!We.has(n.code??""))throw n;(0,d.copyFileSync)(e,t,d.constants.COPYFILE_EXCL)}(0,d.unlinkSync)(e)}
var We=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOSYS","EMLINK"]),Be={kind:e=>Q((0,d.lstatSync)(e,{throwIfNoEntry:!1})),target:e=>Q((0,d.statSync)(e,{throwIfNoEntry:!1})),
read:e=>(0,d.readFileSync)(e),list:e=>(0,d.readdirSync)(e).sort(),makeDirectory:ee,mode:e=>(0,d.lstatSync)(e).mode&511,create:(e,t,n)=>{const o=(0,d.openSync)(e,
"wx",n);try{(0,d.writeFileSync)(o,t)}finally{(0,d.closeSync)(o)}n!==void 0&&(0,d.chmodSync)(e,n)},rename:(e,t)=>(0,d.renameSync)(e,t),place:Te,remove:e=>(0,d.unlinkSync)(
e),removeDirectory:e=>(0,d.rmdirSync)(e)};function qe(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const n=e.items[t];
return n&&{value:n}}}function Ue(e,t,n="value"){let o={value:e};for(const r of t){const s=qe(o.value,r);if(!s)return o.key??Ye(o.value);o=s}return n==="key"&&o.
key?o.key:o.value.span}function Ye(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var f=e=>e,te="\u27E8",
I=class{#e=[];#t=new Set;#n;set document(e){this.#n=e}reporter(e){return(t,n,...[o])=>{const r=e[t];if(!r)throw new Error(`no code is called ${t}`);this.#o({code:t,
severity:r.severity,message:r.message(o??{}),remedy:r.remedy(o??{}),...this.#r(n)})}}adopt(e){this.#o(e)}#r(e){if(e==="call")return{};if("file"in e)return{file:e.
file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#n)throw new Error("a path was reported before a document was read");return{path:e.
path,span:Ue(this.#n,e.path,e.on)}}#o(e){const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\0${e.path?.join("\0")}\0${e.file}`;this.#t.has(
t)||(this.#t.add(t),this.#e.push(e))}get failed(){return this.#e.some(e=>e.severity==="error")}sorted(e=[]){const t=n=>n.span?e.indexOf(n.span.source):-1;return[
...this.#e].sort((n,o)=>t(n)-t(o)||(n.span?.start??-1)-(o.span?.start??-1))}};function _(e,t){if(e.length>100)return;const n=[...e.toLowerCase()];let o=n.length<=
2?0:n.length<=5?1:n.length<=8?2:3,r;for(const s of[...new Set(t)].sort()){if(s===e)continue;const i=[...s.toLowerCase()];if(Math.abs(i.length-n.length)>o)continue;
const a=Ge(n,i);if(!(a>o||a===o&&r!==void 0)&&(r=s,o=a,a===0))break}return r}function Ge(e,t){let n=[],o=Array.from({length:t.length+1},(r,s)=>s);for(let r=1;r<=
e.length;r+=1){const s=[r];for(let i=1;i<=t.length;i+=1){const a=e[r-1]===t[i-1];let l=Math.min((o[i]??0)+1,(s[i-1]??0)+1,(o[i-1]??0)+(a?0:1));r>1&&i>1&&e[r-1]===
t[i-2]&&e[r-2]===t[i-1]&&(l=Math.min(l,(n[i-2]??0)+1)),s.push(l)}n=o,o=s}return o[t.length]??0}var Je=require("node:util"),R=(e,t)=>e===void 0?t:`did you mean ${e}\
? ${t}`,Ve={"missing-command":f({severity:"error",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands"}),"unknown-command":f(
{severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({nearest:e})=>R(e,"vfioc --help lists the commands")}),"unknown-flag":f(
{severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>R(e,`${t} --help lists the flags`)}),"mis\
sing-flag-value":f({severity:"error",about:"call",message:({flag:e,value:t})=>`${e} needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value th\
at begins with a dash is written ${e}=${t}`}),"needless-flag-value":f({severity:"error",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`\
write ${e} alone`}),"repeated-flag":f({severity:"error",about:"call",message:({flag:e})=>`${e} is given more than once`,remedy:()=>"give it once"}),"invalid-fla\
g-value":f({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.
join(", ")}`}),"conflicting-flags":f({severity:"error",about:"call",message:({one:e,other:t})=>`${e} and ${t} cannot be given together`,remedy:()=>"leave one of\
 them out"}),"missing-argument":f({severity:"error",about:"call",message:({command:e,name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e} --help shows how it\
 is called`}),"needless-argument":f({severity:"error",about:"call",message:({command:e,word:t})=>`${e} has no use for ${t}`,remedy:({command:e})=>`leave it out;\
 ${e} --help shows how it is called`}),"unknown-code":f({severity:"error",about:"call",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({nearest:e})=>R(
e,"vfioc explain lists the codes")})},Xe={"output-not-a-directory":f({severity:"error",about:"file",message:()=>"the output directory is something else than a d\
irectory",remedy:()=>"name another with -o, or move this out of the way"}),"output-foreign":f({severity:"error",about:"file",message:()=>"this file was not writ\
ten by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force"}),"output-edited":f({severity:"error",about:"\
file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"move it away, or\
 remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force"}),"output-in-the-way":f({
severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({force:e})=>e?"move it away, or rep\
lace it with --force":"move it away"}),"output-unreadable":f({severity:"error",about:"file",message:({reason:e})=>`what is there cannot be read: ${e}`,remedy:()=>"\
see to its permissions, and to those of the directories above it"}),"output-unwritable":f({severity:"error",about:"file",message:({reason:e,begun:t})=>`this can\
not be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"mend that and run the command again: it fi\
nishes what was begun":"mend that and run the command again"}),"output-differs":f({severity:"error",about:"file",message:({line:e})=>`this is not what the spec \
compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`run ${e}`}),"output-missing":f({severity:"error",about:"file",message:e=>"the spec com\
piles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),"output-stale":f({severity:"error",about:"file",message:e=>"vfioc wrote this file, a\
nd the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},ze={"scan-root":f({severity:"error",about:"file",message:()=>"there is\
 no folder here that a machine could be read from",remedy:()=>"name the folder that stands for / of that machine, with its sys and proc"}),"facts-foreign":f({severity:"\
error",about:"file",message:()=>"this file holds no facts of a machine, and would be overwritten; nothing was written",remedy:()=>"name another with -o, or move\
 it away"}),"init-output-exists":f({severity:"error",about:"file",message:()=>"this is there already, and init overwrites nothing",remedy:({facts:e})=>e?"take t\
he facts in it with --facts, or move it away":"name another with -o, or move it away"}),"init-output-is-facts":f({severity:"error",about:"file",message:()=>"thi\
s is where the facts go, and the spec cannot go there too",remedy:()=>"name another with -o, as host.yaml; to write the facts alone, use vfioc scan -o"}),"facts\
-none":f({severity:"error",about:"file",message:()=>"this file holds no facts of a machine",remedy:()=>"name one that vfioc scan -o has written"}),"picture-fore\
ign":f({severity:"error",about:"file",message:()=>"this file holds no picture, and would be overwritten; nothing was written",remedy:()=>"name another with --pi\
cture, or move it away"})},E={...Ve,...Xe,...ze},ne={help:{short:"h",help:"show this help"},version:{help:"show the version"}},oe=e=>({...e.flags,...ne});function He(e,t,n){
const o=`vfioc ${e.name}`,r=oe(e),{tokens:s}=(0,Je.parseArgs)({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(r).
map(([c,{value:u,short:h}])=>[c,{type:u===void 0?"boolean":"string",...h&&{short:h}}]))}),i=n.reporter(E),a=[],l=new Map;for(const c of s){if(c.kind==="position\
al"&&a.push(c.value),c.kind!=="option")continue;const u=Object.hasOwn(r,c.name)?r[c.name]:void 0;if(u)l.has(c.name)?i("repeated-flag","call",{flag:c.rawName}):(l.
set(c.name,c.value??""),Ze(c.rawName,c.value,u,i));else{const h=_(c.name,Object.keys(r));i("unknown-flag","call",{flag:c.rawName,command:o,nearest:h&&`--${h}`})}}
for(const[c,u]of e.conflicts??[])l.has(c)&&l.has(u)&&i("conflicting-flags","call",{one:`--${c}`,other:`--${u}`});if(!l.has("help")&&!l.has("version")){const{least:c,
most:u,name:h,unless:m}=e.arguments;a.length>=c||m!==void 0&&l.has(m)||i("missing-argument","call",{command:o,name:h});for(const w of a.slice(u))i("needless-arg\
ument","call",{command:o,word:w})}return n.failed?void 0:{arguments:a,flags:l}}function Ze(e,t,n,o){n.value===void 0?t!==void 0&&o("needless-flag-value","call",
{flag:e}):t===void 0||t===""?o("missing-flag-value","call",{flag:e,value:n.value}):n.choices&&!n.choices.includes(t)&&o("invalid-flag-value","call",{flag:e,value:t,
choices:n.choices})}var x=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const n=t.codePointAt(
0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Ke=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(
e))),Qe=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,
64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],et=e=>e>=4352&&Qe.some(([t,n])=>e>=t&&e<=n);function tt(e){
const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function nt(e,t){let n=0,o=e.length-1;for(;n<o;){const r=n+o+1>>1;(e[r]??0)<=t?n=r:o=r-1}return n}function ot(e,t){const n=new rt;switch(t.
format){case"json":return`${JSON.stringify(e.map(o=>it(o,n)),null,2)}
`;case"github":return e.map(o=>`${at(o,n)}
`).join("");case"text":return lt(e,t,n)}}var rt=class{#e=new Map;#t;of(e){const t=this.#e.get(e);if(t)return t;const n=tt(e.text);return this.#e.set(e,n),n}text(e,t){
const n=this.of(e),o=n[t]??0,r=e.text.slice(o,n[t+1]??e.text.length);return{start:o,text:r.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=r=>{const s=nt(
this.of(e.source),r),i=this.of(e.source)[s]??0;return{line:s+1,column:this.#n(e.source,i,r)}},n=t(e.start),o=t(e.end);return{...n,endLine:o.line,endColumn:o.column}}#n(e,t,n){
const o=this.#t,r=o?.source===e&&o.start===t&&o.offset<=n?o:{offset:t,count:0},s=r.count+st(e.text,r.offset,n);return this.#t={source:e,start:t,offset:n,count:s},
s+1}};function st(e,t,n){let o=0;for(let r=t;r<n;o+=1)r+=(e.codePointAt(r)??0)>65535?2:1;return o}function re(e,t){const n=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),o=r=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(r)&&!n.has(r)?r:`"${r.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,s=>({
"\n":"\\n","\r":"\\r"})[s]??"\\t")}"`;return t.reduce((r,s)=>typeof s=="number"?`${r}[${s}]`:`${r}.${o(s)}`,e)}function se(e,t){const n=e.span?.source;return n?.
options!==void 0?re(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function it(e,t){const{code:n,severity:o,message:r,remedy:s,path:i}=e,
a={code:n,severity:o,message:r,remedy:s},l=e.span?.source.options;if(l!==void 0)return{...a,option:re(l,i??[]),path:i??[]};const c=e.span?.source.name??e.file;return{
...a,...c===void 0?{}:{file:c},...t.position(e),...i===void 0?{}:{path:i}}}function at(e,t){const n=t.position(e),o=e.span?.source.options!==void 0,r={},s=o?void 0:
e.span?.source.name??e.file;s!==void 0&&(r.file=s),n&&!o&&(r.line=n.line,r.col=n.column,r.endLine=n.endLine,n.endLine===n.line&&(r.endColumn=Math.max(n.column,n.
endColumn-1))),r.title=e.code;const i=Object.entries(r).map(([l,c])=>`${l}=${ct(String(c))}`),a=`${o?`${se(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${ie(a)}`}var ie=e=>e.split(`
`).map(x).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),ct=e=>ie(e).replaceAll(":","%3A").replaceAll(",","%2C"),ae={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function lt(e,{colour:t,width:n=100},o){if(e.length===
0)return"";const r=(i,a)=>t?`${i}${a}\x1B[0m`:a,s=[];for(const i of e){const a=o.position(i),l=se(i,a),c=r(ae[i.severity],`${i.severity}[${i.code}]`);if(s.push(
`${l===""?"":`${r("\x1B[1m",x(l))}: `}${c}: ${x(i.message)}`),a&&i.span?.source.options===void 0){const[u,h]=ut(i,o,a,Math.max(n-2,20));s.push(`  ${u}`,`  ${h.replace(
/\^~*/,m=>r(ae[i.severity],m))}`)}s.push(`  ${r("\x1B[36m","help")}: ${x(i.remedy)}`)}return s.push("",ft(e)),`${s.join(`
`)}
`}function ft(e){const t=n=>{const o=e.filter(r=>r.severity===n).length;return o===0?"":`${o} ${n}${o===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!==
"").join(", ")}function T(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const n=x(t);if(n!==t)return{text:n,width:[...n].length};const o=t.codePointAt(
0)??0;return{text:t,width:Ke(o)?0:et(o)?2:1}})}function ut(e,t,n,o){if(!e.span)return["",""];const{source:r,start:s,end:i}=e.span,a=t.text(r,n.line-1),l=Math.min(
s-a.start,a.text.length),c=Math.max(l,Math.min(i-a.start,a.text.length)),u=ce(a.text,Math.max(0,l-2*o)),h=ce(a.text,Math.min(a.text.length,l+2*o)),m=T(a.text.slice(
u,l)),v=T(a.text.slice(l,h)),w=T(a.text.slice(l,Math.min(c,h))).length,M=[...m,...v].reduce((y,b)=>y+b.width,0)<=o&&u===0&&h===a.text.length?o:o-2,P=le(m.toReversed(),
M===o?o:Math.floor(M/2)).toReversed(),G=P.reduce((y,b)=>y+b.width,0),D=le(v,M-G),J=P.length<m.length||u>0?"\u2026":"",Se=D.length<v.length||h<a.text.length?"\u2026":
"",V=y=>y.map(b=>b.text).join(""),Ie=D.slice(0,w).reduce((y,b)=>y+b.width,0);return[`${J}${V(P)}${V(D)}${Se}`,`${" ".repeat(G+J.length)}^${"~".repeat(Math.max(0,
Ie-1))}`]}function ce(e,t){const n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function le(e,t){let n=0;const o=e.findIndex(r=>(n+=r.width,n>t));return e.
slice(0,o===-1?e.length:o)}var fe={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are written: text, json or github (workflow commands); \
text if not given"};function j(e,t,n){const{colour:o,width:r}=n,s=ot(e,{format:t,colour:o,...r!==void 0&&{width:r}});s!==""&&n.stderr(s)}var ht=new Set(["facts-\
none","file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function dt(e){return e.span?p.inputWrong:e.file===void 0?p.callWrong:
ht.has(e.code)?p.inputWrong:p.fileFailed}function C(e){const t=new Set(e.filter(({severity:o})=>o==="error").map(dt));return[p.callWrong,p.fileFailed,p.inputWrong].
find(o=>t.has(o))??p.done}var ue={value:"FILE",help:"JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in it are told at option paths"},
mt={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks as compile d\
oes, and writes nothing. Diagnostics go to standard error: the place, the line, what is wrong and what to do. vfioc explain CODE tells more about each.","--plan\
 tells what the spec does to the host: which devices leave it and when, who runs on which CPU, memory, shared memory and networks, as JSON with --format json. -\
-picture draws devices, CPUs and memory as an SVG picture. Both know more with host.facts."],flags:{plan:{help:"print what will be bound, pinned and set aside, \
where nothing is wrong"},picture:{value:"FILE",help:"draw it as an SVG picture; one that is there is replaced"},settings:ue,format:fe},arguments:{name:"SPEC, th\
e file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:async(e,t)=>(await t.parts.compiler()).checkSpec(e,t)},pt="vfio",vt={name:"compil\
e",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:["Reads host.yaml, \
or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml and DIR/manifest.j\
son.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`the directory to \
write; ./${pt} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove files in DIR tha\
t vfioc did not write, or that were edited"},settings:ue,format:fe},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"set\
tings"},conflicts:[["check","force"]],run:async(e,t)=>(await t.parts.compiler()).compileSpec(e,t)},gt=require("node:fs"),wt=require("node:path"),he=80;function W(e,t=he){
const n=Math.min(t,he),o=[];let r="";for(const s of e.split(/\s+/))r!==""&&r.length+1+s.length>n?(o.push(r),r=s):r=r===""?s:`${r} ${s}`;return[...o,r].join(`
`)}var de=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),yt={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:bt};async function bt(e,t){const{codeNamed:n,codeNames:o}=await t.parts.compiler(),[r]=e.arguments;if(r===void 0)return t.stdout(
`${o().join(`
`)}
`),p.done;const s=n(r);if(s)return t.stdout(Ot(r,{...s,...$t(r,s)},t.width)),p.done;const i=new I;return i.reporter(E)("unknown-code","call",{word:r,nearest:_(r,
o())}),j(i.sorted(),"text",t),C(i.sorted())}function $t(e,t){return t.explain!==void 0?t:JSON.parse((0,gt.readFileSync)((0,wt.join)(__dirname,"explanations.json"),
"utf8"))[e]??{explain:""}}var kt={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function Ot(e,t,n){const r=[`${e}: ${t.severity==="erro\
r"?"an error":"a warning"} about ${kt[t.about]}`,W(t.explain,n)];return t.example&&r.push(`Fails:

${de(Et(t.example.fails))}`,`Passes:

${de(t.example.passes)}`),`${r.map(s=>s.trimEnd()).join(`

`)}
`}function Et(e){return e.split(`
`).flatMap(t=>{const n=t.indexOf(te);return n<0?[t]:[t.replace(te,""),`${" ".repeat(n)}^`]}).join(`
`)}function B(e,t){const n=Math.max(...e.map(([r])=>r.length))+4,o=Math.max(20,(t??80)-n);return e.map(([r,s])=>W(s,o).split(`
`).map((a,l)=>`${(l===0?`  ${r}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var xt=([e,{short:t,value:n,help:o}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,o],me=(e,t)=>e.map(n=>n.startsWith(" ")?n:W(n,t)).join(`

`),St=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],It=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",me(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${B([...e.map(({name:n,summary:o})=>[n,o]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${B(St,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,pe=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,me(e.description,t),`Flags:
${B(Object.entries(oe(e)).map(xt),t)}`].join(`

`)}
`,g=require("node:path");function q(e,t,n,o,r=!1){const s=`${e}.vfioc-new`;try{return n.kind(s)==="file"&&n.remove(s),n.create(s,t,r?n.mode(e):void 0),r?n.rename(
s,e):n.place(s,e),!0}catch(i){if(!k(i))throw i;o("output-unwritable",{file:e},{reason:S(i),begun:!1})}return ve(s,n),!1}function ve(e,t){try{t.kind(e)==="file"&&
t.remove(e)}catch(n){if(!k(n))throw n}}var _t={file:"a file",directory:"a directory",link:"a symbolic link",other:"neither file nor directory"};function jt(e,t,n,o,r,s){
try{const i=r.kind(e),a=i==="file"&&n(r.read(e));if(i===void 0||a)return q(e,t,r,s,a);i==="file"?s(o,{file:e}):s("output-in-the-way",{file:e},{found:_t[i],needed:"\
a file",force:!1})}catch(i){if(!k(i))throw i;s("output-unreadable",{file:e},{reason:S(i)})}return!1}var ge="facts.json",Ct={name:"init",summary:"write a first s\
pec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["Reads the machine as scan does, or its facts from a file, and writes a host.yaml th\
at compiles: the graphics card that a guest can have, with all that must go along with it, and one guest. What you must still decide is a comment at its line.",
"Questions are asked on a terminal only, on standard error. Where there is none, and with --yes, the defaults are taken.",`With -o the facts are written too, as\
 ${ge} beside the spec, unless --facts names them. No file is overwritten.`],flags:{facts:{value:"FILE",help:"take the facts that vfioc scan wrote instead of re\
ading this machine"},output:{short:"o",value:"FILE",help:"write the spec to FILE; to standard output if not given"},yes:{short:"y",help:"ask nothing"}},arguments:{
name:"nothing",least:0,most:0},run:Nt};async function Nt(e,t){const n=new I,o=await At(e,t,n);return j(n.sorted(),"text",t),o?p.done:C(n.sorted())||p.inputWrong}
async function At(e,t,n){const o=n.reporter(E),{cwd:r,parts:s}=t,i=e.flags.get("output"),a=e.flags.get("facts"),l=i===void 0||a!==void 0?void 0:(0,g.join)((0,g.
dirname)(i),ge);if(i!==void 0&&l!==void 0&&(0,g.resolve)(r,i)===(0,g.resolve)(r,l))return o("init-output-is-facts",{file:i}),!1;if(!we(i,!1,t,o)||!we(l,!0,t,o))
return!1;const c={...await s.scanner(),...await s.machine()},u=a===void 0?c.scan({root:"/",withIds:!1}):(await s.compiler()).readFacts(a,t,n);if(!u)return!1;const h=l??
a,m=c.defaultAnswers(u,{...c.personHere(),facts:h===void 0?void 0:Ft(h,i,t)}),v=e.flags.has("yes")?void 0:c.openTerminal();!v&&!e.flags.has("yes")&&t.stderr(`vf\
ioc init: no terminal to ask on, so the defaults are taken
`);try{const w=v?await c.askAnswers(u,m,v.ask):m,F=c.firstSpec(u,w);if(i===void 0)t.stdout(F);else return Mt({output:i,text:F,written:l,facts:c.printFacts(u)},t,
o);return!0}catch(w){if(!(w instanceof c.Stopped))throw w;return t.stderr(`
vfioc init: stopped, nothing was written
`),!1}finally{v?.close()}}function Ft(e,t,{cwd:n}){const o=(0,g.relative)(t===void 0?n:(0,g.dirname)((0,g.resolve)(n,t)),(0,g.resolve)(n,e));return o.startsWith(
".")?o:`./${o}`}function we(e,t,{cwd:n,disk:o},r){if(e===void 0)return!0;try{const s=(0,g.resolve)(n,e),i=o.kind(s);if(i===void 0&&o.target((0,g.dirname)(s))===
"directory")return!0;i!==void 0?r("init-output-exists",{file:e},{facts:t}):r("output-unwritable",{file:e},{reason:"there is no such folder",begun:!1})}catch(s){
if(!k(s))throw s;r("output-unwritable",{file:e},{reason:S(s),begun:!1})}return!1}function Mt({output:e,text:t,written:n,facts:o},{cwd:r,disk:s,stdout:i},a){return n!==
void 0&&!q((0,g.resolve)(r,n),o,s,a)?!1:q((0,g.resolve)(r,e),t,s,a)?(i(`wrote ${[e,n].filter(Boolean).join(" and ")}; next: vfioc check ${e}
`),!0):(n!==void 0&&ve((0,g.resolve)(r,n),s),!1)}var ye=require("node:path"),Pt={name:"scan",summary:"tell what this machine is: IOMMU groups, devices, CPUs, me\
mory",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:["Reads /sys and /proc, needs no root, and changes nothing. What could not be read is nam\
ed at the end.","With -o it writes the facts that host.facts names: then compile and check know the machine. They hold no address of a network card, and serial \
numbers only where --with-ids asks for them."],flags:{json:{help:"print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"write the\
 facts to FILE instead, in one step; what an earlier scan wrote is replaced"},root:{value:"DIR",help:"read the tree of a machine that was copied to DIR; / if no\
t given"},"with-ids":{help:"with the names of disks and input devices that hold serial numbers"}},arguments:{name:"nothing",least:0,most:0},run:Dt};async function Dt(e,t){
const n=new I,o=n.reporter(E),r=e.flags.get("root")??"/",{cwd:s,disk:i,parts:a,stdout:l}=t;if(Lt(()=>i.target((0,ye.resolve)(s,r)))==="directory"){const{printFacts:c,
printReport:u,scan:h}=await a.scanner(),m=h({root:(0,ye.resolve)(s,r),withIds:e.flags.has("with-ids")}),v=e.flags.get("output");if(v!==void 0)jt(v,c(m),Rt,"fact\
s-foreign",i,o)&&l(`wrote ${v}
`);else if(e.flags.has("json"))l(c(m));else{const w=t.screen?.();l(u(m,{width:w?.columns,colour:w?.colour??!1}))}}else o("scan-root",{file:r});return j(n.sorted(),
"text",t),n.failed?C(n.sorted()):p.done}function Lt(e){try{return e()}catch(t){if(!k(t))throw t;return}}function Rt(e){try{const t=JSON.parse(Buffer.from(e).toString(
"utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every(Tt)}catch{return!1}}var Tt=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string",Wt=require("node:fs"),Bt=require("node:path"),qt={name:"schema",summary:"\
print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # yaml-language-server: $schema=./h\
ost.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},arguments:{name:"nothing",least:0,
most:0},run:Ut};function Ut(e,t){return t.stdout((0,Wt.readFileSync)((0,Bt.join)(__dirname,"../schema/host.schema.json"),"utf8")),p.done}var U=[vt,mt,Pt,Ct,yt,qt],
be=e=>U.find(({name:t})=>t===e);function Yt(e,t){const n=new I,o=n.reporter(E),[r,...s]=e,i=r===void 0?void 0:be(r);if(i){const a=He(i,s,n);if(a?.flags.has("hel\
p"))t.stdout(pe(i,t.width));else if(a?.flags.has("version"))$e(t);else if(a)return i.run(a,t)}else r==="help"||r==="--help"||r==="-h"?Gt(s,t,o):r==="--version"?
$e(t):ke(r,o);return j(n.sorted(),"text",t),C(n.sorted())}var $e=({stdout:e})=>e(`vfioc ${K}
`);function Gt(e,{stdout:t,width:n},o){const[r]=e.filter(i=>!i.startsWith("-")),s=r===void 0?void 0:be(r);r!==void 0&&!s?ke(r,o):t(s?pe(s,n):It(U,n))}function ke(e,t){
const n=U.map(({name:o})=>o);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const o=_(e.replace(/^-+/,""),Object.keys(ne));t("unk\
nown-flag","call",{flag:e,command:"vfioc",nearest:o&&`--${o}`})}else t("unknown-command","call",{word:e,nearest:_(e,n)})}var Oe=require("node:fs"),Ee=class extends Error{};
function N(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray((0,Oe.writeSync)(e,n))}catch(o){if(O(o)==="EPIPE")return;if(O(o)!=="EAGAIN"){if(!k(o))throw o;
if(e===2)return;throw new Ee(S(o))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function Jt(e){try{return(0,Oe.fstatSync)(e).isCharacterDevice()}catch{
return!1}}function Y(e){if(!Jt(e))return;const{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>0?n:80}:void 0}var Vt=70;function A(e){
process.exitCode=e}function xe(e){if(e instanceof Ee){N(2,`vfioc: standard output cannot be written: ${e.message}
`),A(p.fileFailed);return}const t=e instanceof Error?e.message:String(e);N(2,`vfioc ${K}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),A(Vt)}function Xt(e){const{argv:t,env:n}=process,o=!n.NO_COLOR&&n.TERM!=="dumb",r=Y(2),s=(r??Y(1))?.columns;try{const i=Yt(t.slice(2),{stdout:a=>N(1,a),stderr:a=>N(
2,a),colour:r!==void 0&&o,...s!==void 0&&{width:s},screen:()=>{const a=Y(1);return a&&{columns:a.columns,colour:o}},cwd:process.cwd(),files:Me,disk:Be,parts:e});
typeof i=="number"?A(i):i.then(A,xe)}catch(i){xe(i)}}
});
