(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var R=Object.defineProperty,_e=Object.getOwnPropertyDescriptor,Fe=Object.getOwnPropertyNames,Ne=Object.prototype.hasOwnProperty,Pe=(e,t)=>{for(var n in t)R(e,n,
{get:t[n],enumerable:!0})},Ae=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Fe(t))!Ne.call(e,r)&&r!==n&&R(e,r,{get:()=>t[r],enumerable:!(o=
_e(t,r))||o.enumerable});return e},Me=e=>Ae(R({},"__esModule",{value:!0}),e),H={};Pe(H,{main:()=>Zt}),module.exports=Me(H);var $=require("node:fs"),Kt=require("node:path"),
E=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:void 0,Qt=require("node:crypto"),Le={read(e,t){let n;try{const o=Z((0,$.statSync)(e),t);return o||
(n=(0,$.openSync)(e,$.constants.O_RDONLY|$.constants.O_NONBLOCK),Z((0,$.fstatSync)(n),t)??Q(n,t))}catch(o){return K(o)}finally{n!==void 0&&(0,$.closeSync)(n)}},
stdin(e){try{return Q(0,e)}catch(t){return K(t)}}};function Z(e,t){return e.isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:
{problem:"not-regular"}}function K(e){const t=E(e)??"";return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unrea\
dable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"too many levels of symbolic links",ENAMETOOLONG:"file name too long",EIO:"input/outpu\
t error"}[t]??(t||"unknown error")}}function Q(e,t){const n=[];let o=0;for(;;){const r=new Uint8Array(65536),s=De(e,r);if(s===0)return Buffer.concat(n);if(o+=s,
o>t)return{problem:"too-large"};n.push(r.subarray(0,s))}}function De(e,t){for(;;)try{return(0,$.readSync)(e,t)}catch(n){if(E(n)==="EOF")return 0;if(E(n)!=="EAGA\
IN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Re={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec \
for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mj\
s"},config:{node:["--v8-pool-size=0"]},files:["dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node \
scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"np\
m run check:types && npm run check:style && npm run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consum\
ers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^\
20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},ee=Re.version,p={done:0,
inputWrong:1,callWrong:2,fileFailed:3},d=require("node:fs"),Te=require("node:path"),k=e=>e instanceof Error&&"code"in e&&"syscall"in e,We={EACCES:"permission de\
nied",EPERM:"permission denied",EROFS:"read-only file system",ENOSPC:"no space left on device",EDQUOT:"disk quota exceeded",ENAMETOOLONG:"file name too long",ENOTDIR:"\
a part of the path is not a directory",ENOENT:"no such file or directory",EEXIST:"it already exists",ENOTEMPTY:"directory not empty",ELOOP:"too many levels of s\
ymbolic links",EXDEV:"a part of the directory is on another file system",EIO:"input/output error",EMFILE:"too many open files",EFBIG:"file too large"},I=e=>We[e.
code??""]??e.code??"unknown error";function te(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function ne(e){if((0,d.
statSync)(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=(0,Te.dirname)(e);t!==e&&ne(t),(0,d.mkdirSync)(e)}function Be(e,t){try{(0,d.linkSync)(e,t)}catch(n){
if(!k(n)||!qe.has(n.code??""))throw n;(0,d.copyFileSync)(e,t,d.constants.COPYFILE_EXCL)}(0,d.unlinkSync)(e)}var qe=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOS\
YS","EMLINK"]),Ue={kind:e=>te((0,d.lstatSync)(e,{throwIfNoEntry:!1})),target:e=>te((0,d.statSync)(e,{throwIfNoEntry:!1})),read:e=>(0,d.readFileSync)(e),list:e=>(0,d.
readdirSync)(e).sort(),makeDirectory:ne,mode:e=>(0,d.lstatSync)(e).mode&511,create:(e,t,n)=>{const o=(0,d.openSync)(e,"wx",n);try{(0,d.writeFileSync)(o,t)}finally{
(0,d.closeSync)(o)}n!==void 0&&(0,d.chmodSync)(e,n)},rename:(e,t)=>(0,d.renameSync)(e,t),place:Be,remove:e=>(0,d.unlinkSync)(e),removeDirectory:e=>(0,d.rmdirSync)(
e)};function Ge(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const n=e.items[t];return n&&{value:n}}}function Ye(e,t,n="\
value"){let o={value:e};for(const r of t){const s=Ge(o.value,r);if(!s)return o.key??Je(o.value);o=s}return n==="key"&&o.key?o.key:o.value.span}function Je(e){if(e.
kind==="map")for(const t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var f=e=>e,oe="\u27E8",j=class{#e=[];#t=new Set;#n;set document(e){
this.#n=e}reporter(e){return(t,n,...[o])=>{const r=e[t];if(!r)throw new Error(`no code is called ${t}`);this.#o({code:t,severity:r.severity,message:r.message(o??
{}),remedy:r.remedy(o??{}),...this.#r(n)})}}adopt(e){this.#o(e)}#r(e){if(e==="call")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.
span,path:e.path}:{span:e.span};if(!this.#n)throw new Error("a path was reported before a document was read");return{path:e.path,span:Ye(this.#n,e.path,e.on)}}#o(e){
const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\0${e.path?.join("\0")}\0${e.file}`;this.#t.has(t)||(this.#t.add(t),this.#e.push(e))}get failed(){
return this.#e.some(e=>e.severity==="error")}sorted(e=[]){const t=n=>n.span?e.indexOf(n.span.source):-1;return[...this.#e].sort((n,o)=>t(n)-t(o)||(n.span?.start??
-1)-(o.span?.start??-1))}};function C(e,t){if(e.length>100)return;const n=[...e.toLowerCase()];let o=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,r;for(const s of[
...new Set(t)].sort()){if(s===e)continue;const i=[...s.toLowerCase()];if(Math.abs(i.length-n.length)>o)continue;const a=Xe(n,i);if(!(a>o||a===o&&r!==void 0)&&(r=
s,o=a,a===0))break}return r}function Xe(e,t){let n=[],o=Array.from({length:t.length+1},(r,s)=>s);for(let r=1;r<=e.length;r+=1){const s=[r];for(let i=1;i<=t.length;i+=
1){const a=e[r-1]===t[i-1];let l=Math.min((o[i]??0)+1,(s[i-1]??0)+1,(o[i-1]??0)+(a?0:1));r>1&&i>1&&e[r-1]===t[i-2]&&e[r-2]===t[i-1]&&(l=Math.min(l,(n[i-2]??0)+1)),
s.push(l)}n=o,o=s}return o[t.length]??0}var Ve=require("node:util"),ze=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,T=(e,t)=>e===void 0?t:`d\
id you mean \`${e}\`? ${t}`,He=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,Ze={"missing-command":f({severity:"error",about:"call",message:()=>"\
no command given",remedy:()=>"run `vfioc --help` to list the commands"}),"unknown-command":f({severity:"error",about:"call",message:({word:e})=>`unknown command\
 '${e}'`,remedy:({nearest:e})=>T(e,"`vfioc --help` lists the commands")}),"unknown-flag":f({severity:"error",about:"call",message:({flag:e,command:t})=>`unknown\
 flag '${e}' for '${t}'`,remedy:({nearest:e,command:t})=>T(e,`\`${t} --help\` lists the flags`)}),"missing-flag-value":f({severity:"error",about:"call",message:({
flag:e,value:t})=>`flag '${e}' needs a value: ${t}`,remedy:({flag:e,value:t})=>`add the value: \`${e} ${t}\`; write a file name that starts with a dash as \`./-na\
me\``}),"needless-flag-value":f({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' takes no value`,remedy:({flag:e})=>`remove the value: \`${e}\``}),
"repeated-flag":f({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' is given more than once`,remedy:()=>"remove all but one"}),"invalid-flag-value":f(
{severity:"error",about:"call",message:({flag:e,value:t})=>`invalid value '${t}' for flag '${e}'`,remedy:({flag:e,choices:t})=>`use ${He(t.map(n=>`\`${e} ${n}\``))}`}),
"conflicting-flags":f({severity:"error",about:"call",message:({one:e,other:t})=>`flags '${e}' and '${t}' cannot be used together`,remedy:({one:e,other:t})=>`rem\
ove \`${e}\` or \`${t}\``}),"missing-argument":f({severity:"error",about:"call",message:({command:e,name:t})=>`'${e}' needs ${t}`,remedy:({command:e})=>`\`${e} \
--help\` shows the usage`}),"needless-argument":f({severity:"error",about:"call",message:({command:e,word:t})=>`unexpected argument '${t}' for '${e}'`,remedy:({
command:e})=>`remove it; \`${e} --help\` shows the usage`}),"unknown-code":f({severity:"error",about:"call",message:({word:e})=>`unknown diagnostic code '${e}'`,
remedy:({nearest:e})=>T(e,"`vfioc explain` lists the codes")})},Ke={"output-not-a-directory":f({severity:"error",about:"file",message:()=>"the output path exist\
s and is not a directory",remedy:()=>"choose another directory with `-o DIR`, or move this file away"}),"output-foreign":f({severity:"error",about:"file",message:()=>"\
this file was not written by vfioc and would be overwritten; nothing was written",remedy:()=>"choose another directory with `-o DIR`, move this file away, or ov\
erwrite it with `--force`"}),"output-edited":f({severity:"error",about:"file",message:({what:e})=>`this file was edited after vfioc wrote it and would be ${e}; \
nothing was written`,remedy:({what:e})=>e==="removed"?"move it away if you need it, or remove it with `--force`":"make the same change in the spec, then move th\
is file away or overwrite it with `--force`"}),"output-in-the-way":f({severity:"error",about:"file",message:({found:e,needed:t})=>`expected ${t}, found ${e}; no\
thing was written`,remedy:({force:e})=>e?"move it away, or replace it with `--force`":"move it away"}),"output-unreadable":f({severity:"error",about:"file",message:({
reason:e})=>`cannot read this path: ${e}`,remedy:()=>"check its permissions and those of its parent directories, for example with `ls -ld`"}),"output-unwritable":f(
{severity:"error",about:"file",message:({reason:e,begun:t})=>`cannot write this path: ${e}; ${t?"some files are new and some are old":"nothing was changed"}`,remedy:({
begun:e})=>e?"fix the cause and run the command again, which completes the interrupted run":"fix the cause and run the command again"}),"output-differs":f({severity:"\
error",about:"file",message:({line:e})=>`this file differs from what the spec compiles to${e===void 0?"":`, starting at line ${e}`}`,remedy:({command:e})=>`run \
\`${e}\``}),"output-missing":f({severity:"error",about:"file",message:e=>"the spec compiles to this file, but it does not exist",remedy:({command:e})=>`run \`${e}\
\``}),"output-stale":f({severity:"error",about:"file",message:e=>"the spec no longer compiles to this file",remedy:({command:e})=>`run \`${e}\`, which removes it`})},
Qe={"scan-root":f({severity:"error",about:"file",message:()=>"this is not a readable directory",remedy:()=>"pass the directory that contains the sys and proc of\
 the machine, for example `--root /`"}),"facts-foreign":f({severity:"error",about:"file",message:()=>"this file does not contain machine facts and would be over\
written; nothing was written",remedy:()=>"choose another file with `-o FILE`, or move this one away"}),"init-output-exists":f({severity:"error",about:"file",message:()=>"\
this file already exists, and init does not overwrite files",remedy:({facts:e})=>e?"use the facts in it with `--facts FILE`, or move it away to scan again":"cho\
ose another file with `-o FILE`, or move this one away"}),"init-output-is-facts":f({severity:"error",about:"file",message:()=>"the spec cannot be written to thi\
s file, because the facts are written to it",remedy:()=>"choose another file, for example `-o host.yaml`; to write only the facts, run `vfioc scan -o facts.json\
`"}),"facts-none":f({severity:"error",about:"file",message:()=>"this file does not contain machine facts",remedy:()=>"pass a file written by `vfioc scan -o fact\
s.json`"}),"picture-foreign":f({severity:"error",about:"file",message:()=>"this file is not a picture drawn by vfioc and would be overwritten; nothing was writt\
en",remedy:()=>"choose another file with `--picture FILE`, or move this one away"})},O={...Ze,...Ke,...Qe},W={help:{short:"h",help:"Print help"},version:{help:"\
Print the version"}},re=e=>({...e.flags,...W});function et(e,t,n){const o=`vfioc ${e.name}`,r=re(e),{tokens:s}=(0,Ve.parseArgs)({args:[...t],strict:!1,allowPositionals:!0,
tokens:!0,options:Object.fromEntries(Object.entries(r).map(([c,{value:u,short:h}])=>[c,{type:u===void 0?"boolean":"string",...h&&{short:h}}]))}),i=n.reporter(O),
a=[],l=new Map;for(const c of s){if(c.kind==="positional"&&a.push(c.value),c.kind!=="option")continue;const u=Object.hasOwn(r,c.name)?r[c.name]:void 0;if(u)l.has(
c.name)?i("repeated-flag","call",{flag:c.rawName}):(l.set(c.name,c.value??""),tt(c.rawName,c.value,u,i));else{const h=C(c.name,Object.keys(r));i("unknown-flag",
"call",{flag:c.rawName,command:o,nearest:h&&`--${h}`})}}for(const[c,u]of e.conflicts??[])l.has(c)&&l.has(u)&&i("conflicting-flags","call",{one:`--${c}`,other:`-\
-${u}`});if(!l.has("help")&&!l.has("version")){const{least:c,most:u,name:h,unless:m}=e.arguments;a.length>=c||m!==void 0&&l.has(m)||i("missing-argument","call",
{command:o,name:h});for(const g of a.slice(u))i("needless-argument","call",{command:o,word:g})}return n.failed?void 0:{arguments:a,flags:l}}function tt(e,t,n,o){
n.value===void 0?t!==void 0&&o("needless-flag-value","call",{flag:e}):t===void 0||t===""?o("missing-flag-value","call",{flag:e,value:n.value}):n.choices&&!n.choices.
includes(t)&&o("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}var S=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const n=t.codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),nt=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),ot=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],rt=e=>e>=4352&&
ot.some(([t,n])=>e>=t&&e<=n);function st(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function it(e,t){let n=0,o=e.length-1;for(;n<o;){const r=n+o+1>>1;(e[r]??0)<=t?n=r:o=r-1}return n}function at(e,t){const n=new ct;switch(t.
format){case"json":return`${JSON.stringify(e.map(o=>ft(o,n)),null,2)}
`;case"github":return e.map(o=>`${ut(o,n)}
`).join("");case"text":return dt(e,t,n)}}var ct=class{#e=new Map;#t;of(e){const t=this.#e.get(e);if(t)return t;const n=st(e.text);return this.#e.set(e,n),n}text(e,t){
const n=this.of(e),o=n[t]??0,r=e.text.slice(o,n[t+1]??e.text.length);return{start:o,text:r.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=r=>{const s=it(
this.of(e.source),r),i=this.of(e.source)[s]??0;return{line:s+1,column:this.#n(e.source,i,r)}},n=t(e.start),o=t(e.end);return{...n,endLine:o.line,endColumn:o.column}}#n(e,t,n){
const o=this.#t,r=o?.source===e&&o.start===t&&o.offset<=n?o:{offset:t,count:0},s=r.count+lt(e.text,r.offset,n);return this.#t={source:e,start:t,offset:n,count:s},
s+1}};function lt(e,t,n){let o=0;for(let r=t;r<n;o+=1)r+=(e.codePointAt(r)??0)>65535?2:1;return o}function se(e,t){const n=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),o=r=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(r)&&!n.has(r)?r:`"${r.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,s=>({
"\n":"\\n","\r":"\\r"})[s]??"\\t")}"`;return t.reduce((r,s)=>typeof s=="number"?`${r}[${s}]`:`${r}.${o(s)}`,e)}function ie(e,t){const n=e.span?.source;return n?.
options!==void 0?se(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function ft(e,t){const{code:n,severity:o,message:r,remedy:s,path:i}=e,
a={code:n,severity:o,message:r,remedy:s},l=e.span?.source.options;if(l!==void 0)return{...a,option:se(l,i??[]),path:i??[]};const c=e.span?.source.name??e.file;return{
...a,...c===void 0?{}:{file:c},...t.position(e),...i===void 0?{}:{path:i}}}function ut(e,t){const n=t.position(e),o=e.span?.source.options!==void 0,r={},s=o?void 0:
e.span?.source.name??e.file;s!==void 0&&(r.file=s),n&&!o&&(r.line=n.line,r.col=n.column,r.endLine=n.endLine,n.endLine===n.line&&(r.endColumn=Math.max(n.column,n.
endColumn-1))),r.title=e.code;const i=Object.entries(r).map(([l,c])=>`${l}=${ht(String(c))}`),a=`${o?`${ie(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${ae(a)}`}var ae=e=>e.split(`
`).map(S).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),ht=e=>ae(e).replaceAll(":","%3A").replaceAll(",","%2C"),ce={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function dt(e,{colour:t,width:n=100},o){if(e.length===
0)return"";const r=(i,a)=>t?`${i}${a}\x1B[0m`:a,s=[];for(const i of e){const a=o.position(i),l=ie(i,a),c=r(ce[i.severity],`${i.severity}[${i.code}]`);if(s.push(
`${l===""?"":`${r("\x1B[1m",S(l))}: `}${c}: ${S(i.message)}`),a&&i.span?.source.options===void 0){const[u,h]=pt(i,o,a,Math.max(n-2,20));s.push(`  ${u}`,`  ${h.replace(
/\^~*/,m=>r(ce[i.severity],m))}`)}s.push(`  ${r("\x1B[36m","help")}: ${S(i.remedy)}`)}return s.push("",mt(e)),`${s.join(`
`)}
`}function mt(e){const t=n=>{const o=e.filter(r=>r.severity===n).length;return o===0?"":`${o} ${n}${o===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!==
"").join(", ")}function B(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const n=S(t);if(n!==t)return{text:n,width:[...n].length};const o=t.codePointAt(
0)??0;return{text:t,width:nt(o)?0:rt(o)?2:1}})}function pt(e,t,n,o){if(!e.span)return["",""];const{source:r,start:s,end:i}=e.span,a=t.text(r,n.line-1),l=Math.min(
s-a.start,a.text.length),c=Math.max(l,Math.min(i-a.start,a.text.length)),u=le(a.text,Math.max(0,l-2*o)),h=le(a.text,Math.min(a.text.length,l+2*o)),m=B(a.text.slice(
u,l)),v=B(a.text.slice(l,h)),g=B(a.text.slice(l,Math.min(c,h))).length,M=[...m,...v].reduce((w,b)=>w+b.width,0)<=o&&u===0&&h===a.text.length?o:o-2,L=fe(m.toReversed(),
M===o?o:Math.floor(M/2)).toReversed(),X=L.reduce((w,b)=>w+b.width,0),D=fe(v,M-X),V=L.length<m.length||u>0?"\u2026":"",je=D.length<v.length||h<a.text.length?"\u2026":
"",z=w=>w.map(b=>b.text).join(""),Ce=D.slice(0,g).reduce((w,b)=>w+b.width,0);return[`${V}${z(L)}${z(D)}${je}`,`${" ".repeat(X+V.length)}^${"~".repeat(Math.max(0,
Ce-1))}`]}function le(e,t){const n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function fe(e,t){let n=0;const o=e.findIndex(r=>(n+=r.width,n>t));return e.
slice(0,o===-1?e.length:o)}var ue={value:"FORMAT",choices:["text","json","github"],help:"Print diagnostics as text, json or github (workflow commands) [default:\
 text]"};function _(e,t,n){const{colour:o,width:r}=n,s=at(e,{format:t,colour:o,...r!==void 0&&{width:r}});s!==""&&n.stderr(s)}var vt=new Set(["facts-none","file\
-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function yt(e){return e.span?p.inputWrong:e.file===void 0?p.callWrong:vt.has(e.code)?
p.inputWrong:p.fileFailed}function F(e){const t=new Set(e.filter(({severity:o})=>o==="error").map(yt));return[p.callWrong,p.fileFailed,p.inputWrong].find(o=>t.has(
o))??p.done}var he={value:"FILE",help:"Merge the NixOS option virtualisation.vfio.settings last, as JSON; its problems are reported at option paths"},gt={name:"\
check",summary:"Check a spec and report its problems",usage:"SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks a spec like com\
pile, but does not write what it compiles to. Diagnostics go to standard error; each shows its place and how to fix the problem. vfioc explain CODE gives detail\
s.","--plan prints what the spec does to the host: which devices are taken from it and when, and the CPUs, memory, shared memory and networks of each guest. Wit\
h --format json the plan is printed as JSON. --picture draws the devices, CPUs and memory. Both show more if host.facts is set."],flags:{plan:{help:"Print the p\
lan if the spec has no errors"},picture:{value:"FILE",help:"Draw the plan to FILE as SVG, replacing an existing picture"},settings:he,format:ue},examples:[["vfi\
oc check host.yaml","check one file"],["vfioc check base.yaml host.yaml","check two files, merged"],["vfioc check host.yaml --plan","show what it does before yo\
u reboot"]],arguments:{name:"a spec file, for example host.yaml",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:async(e,t)=>(await t.parts.compiler()).
checkSpec(e,t)},de="vfio",wt={name:"compile",summary:"Compile a spec to a NixOS module and libvirt XML",usage:"SPEC... [-o DIR] [--check | --force] [--format FO\
RMAT]",description:["Reads one or more spec files, merges them from left to right, and writes module.nix, domains/<vm>.xml, networks/<net>.xml and manifest.json\
 to DIR. A SPEC of - is standard input.","Files in DIR that vfioc did not write, or that were edited since, are reported and not overwritten."],flags:{output:{short:"\
o",value:"DIR",help:`Write to the directory DIR [default: ./${de}]`},check:{help:"Write nothing; exit with status 1 if DIR is not up to date"},force:{help:"Over\
write and remove files in DIR that vfioc did not write or that were edited"},settings:he,format:ue},examples:[["vfioc compile host.yaml",`compile to ./${de}`],[
"vfioc compile host.yaml --check","check in CI that the output is up to date"]],arguments:{name:"a spec file, for example host.yaml",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:async(e,t)=>(await t.parts.compiler()).compileSpec(e,t)},bt=require("node:fs"),$t=require("node:path"),me=80;
function q(e,t=me){const n=Math.min(t,me),o=[];let r="";for(const s of e.split(/\s+/))r!==""&&r.length+1+s.length>n?(o.push(r),r=s):r=r===""?s:`${r} ${s}`;return[
...o,r].join(`
`)}var pe=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),kt={name:"explain",summary:"Explain a diagnostic code",usage:"[CODE]",description:["Prints what the code of a diagnostic means, with an example that fails an\
d one that passes. The examples leave out unrelated keys such as version and host. Without CODE, all codes are listed."],flags:{},examples:[["vfioc explain unkn\
own-key","explain error[unknown-key]"]],arguments:{name:"CODE",least:0,most:1},run:xt};async function xt(e,t){const{codeNamed:n,codeNames:o}=await t.parts.compiler(),
[r]=e.arguments;if(r===void 0)return t.stdout(`${o().join(`
`)}
`),p.done;const s=n(r);if(s)return t.stdout(St(r,{...s,...Et(r,s)},t.width)),p.done;const i=new j;return i.reporter(O)("unknown-code","call",{word:r,nearest:C(r,
o())}),_(i.sorted(),"text",t),F(i.sorted())}function Et(e,t){return t.explain!==void 0?t:JSON.parse((0,bt.readFileSync)((0,$t.join)(__dirname,"explanations.json"),
"utf8"))[e]??{explain:""}}var Ot={value:"a value of the spec",file:"a file",call:"the command line"};function St(e,t,n){const r=[`${e}: ${t.severity==="error"?"\
an error":"a warning"} about ${Ot[t.about]}`,q(t.explain,n)];return t.example&&r.push(`This fails:

${pe(It(t.example.fails))}`,`This passes:

${pe(t.example.passes)}`),`${r.map(s=>s.trimEnd()).join(`

`)}
`}function It(e){return e.split(`
`).flatMap(t=>{const n=t.indexOf(oe);return n<0?[t]:[t.replace(oe,""),`${" ".repeat(n)}^`]}).join(`
`)}function x(e,t){const n=Math.max(...e.map(([r])=>r.length))+4,o=Math.max(20,(t??80)-n);return e.map(([r,s])=>q(s,o).split(`
`).map((a,l)=>`${(l===0?`  ${r}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var ve=([e,{short:t,value:n,help:o}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,o],ye=(e,t)=>e.map(n=>n.startsWith(" ")?n:q(n,t)).join(`

`),jt=[["0","Success"],["1","The input is wrong, or compile --check found a difference"],["2","The command line is wrong"],["3","A file could not be read or wri\
tten"]],Ct=[["vfioc scan","see which devices a guest can have"],["vfioc init -o host.yaml","write a first spec"],["vfioc check host.yaml --plan","see what it do\
es to the host"],["vfioc compile host.yaml","write the NixOS module and libvirt XML"]],_t=(e,t)=>`${["A compiler for PCI passthrough on NixOS","Usage: vfioc COM\
MAND [FLAGS]",ye(["Compiles one declarative file, host.yaml, to a NixOS module for the host and matching libvirt XML for its guests, and reports mistakes before\
 you reboot."],t),`Commands:
${x([...e.map(({name:n,summary:o})=>[n,o]),["help","Print this help or the help of a command"]],t)}`,`Flags:
${x(Object.entries(W).map(ve),t)}`,`Exit status:
${x(jt,t)}`,`Getting started:
${x(Ct,t)}`,"Run vfioc COMMAND --help for details on a command."].join(`

`)}
`,ge=(e,t)=>`${[e.summary,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,ye(e.description,t),`Flags:
${x(Object.entries(re(e)).map(ve),t)}`,...e.examples?[`Examples:
${x(e.examples,t)}`]:[]].join(`

`)}
`,y=require("node:path");function U(e,t,n,o,r=!1){const s=`${e}.vfioc-new`;try{return n.kind(s)==="file"&&n.remove(s),n.create(s,t,r?n.mode(e):void 0),r?n.rename(
s,e):n.place(s,e),!0}catch(i){if(!k(i))throw i;o("output-unwritable",{file:e},{reason:I(i),begun:!1})}return we(s,n),!1}function we(e,t){try{t.kind(e)==="file"&&
t.remove(e)}catch(n){if(!k(n))throw n}}var Ft={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"};function Nt(e,t,n,o,r,s){
try{const i=r.kind(e),a=i==="file"&&n(r.read(e));if(i===void 0||a)return U(e,t,r,s,a);i==="file"?s(o,{file:e}):s("output-in-the-way",{file:e},{found:Ft[i],needed:"\
a file",force:!1})}catch(i){if(!k(i))throw i;s("output-unreadable",{file:e},{reason:I(i)})}return!1}var G="facts.json",Pt={name:"init",summary:"Write a first sp\
ec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["Scans this machine, or reads its facts from a file, and writes a host.yaml that comp\
iles: one guest, and the GPU that it can have together with every device that must be passed through with it. Comments mark what you still have to decide.","Que\
stions are asked only on a terminal, on standard error. Without a terminal or with --yes, the defaults are used.",`-o also writes the facts, as ${G} next to the\
 spec, unless --facts is given. Existing files are not overwritten.`],flags:{facts:{value:"FILE",help:"Use the facts in FILE, written by vfioc scan -o, instead \
of scanning"},output:{short:"o",value:"FILE",help:"Write the spec to FILE [default: standard output]"},yes:{short:"y",help:"Use the defaults without asking"}},examples:[
["vfioc init","print a first spec"],["vfioc init -o host.yaml",`write host.yaml and ${G}`]],arguments:{name:"nothing",least:0,most:0},run:At};async function At(e,t){
const n=new j,o=await Mt(e,t,n);return _(n.sorted(),"text",t),o?p.done:F(n.sorted())||p.inputWrong}async function Mt(e,t,n){const o=n.reporter(O),{cwd:r,parts:s}=t,
i=e.flags.get("output"),a=e.flags.get("facts"),l=i===void 0||a!==void 0?void 0:(0,y.join)((0,y.dirname)(i),G);if(i!==void 0&&l!==void 0&&(0,y.resolve)(r,i)===(0,y.
resolve)(r,l))return o("init-output-is-facts",{file:i}),!1;if(!be(i,!1,t,o)||!be(l,!0,t,o))return!1;const c={...await s.scanner(),...await s.machine()},u=a===void 0?
c.scan({root:"/",withIds:!1}):(await s.compiler()).readFacts(a,t,n);if(!u)return!1;const h=l??a,m=c.defaultAnswers(u,{...c.personHere(),facts:h===void 0?void 0:
Lt(h,i,t)}),v=e.flags.has("yes")?void 0:c.openTerminal();!v&&!e.flags.has("yes")&&t.stderr(`vfioc init: not on a terminal, using the defaults
`);try{const g=v?await c.askAnswers(u,m,v.ask):m,A=c.firstSpec(u,g);if(i===void 0)t.stdout(A);else return Dt({output:i,text:A,written:l,facts:c.printFacts(u)},t,
o);return!0}catch(g){if(!(g instanceof c.Stopped))throw g;return t.stderr(`
vfioc init: cancelled, nothing was written
`),!1}finally{v?.close()}}function Lt(e,t,{cwd:n}){const o=(0,y.relative)(t===void 0?n:(0,y.dirname)((0,y.resolve)(n,t)),(0,y.resolve)(n,e));return o.startsWith(
".")?o:`./${o}`}function be(e,t,{cwd:n,disk:o},r){if(e===void 0)return!0;try{const s=(0,y.resolve)(n,e),i=o.kind(s);if(i===void 0&&o.target((0,y.dirname)(s))===
"directory")return!0;i!==void 0?r("init-output-exists",{file:e},{facts:t}):r("output-unwritable",{file:e},{reason:"no such directory",begun:!1})}catch(s){if(!k(
s))throw s;r("output-unwritable",{file:e},{reason:I(s),begun:!1})}return!1}function Dt({output:e,text:t,written:n,facts:o},{cwd:r,disk:s,stdout:i},a){return n!==
void 0&&!U((0,y.resolve)(r,n),o,s,a)?!1:U((0,y.resolve)(r,e),t,s,a)?(i(`wrote ${[e,n].filter(Boolean).join(" and ")}; next: vfioc check ${ze(e)}
`),!0):(n!==void 0&&we((0,y.resolve)(r,n),s),!1)}var $e=require("node:path"),Rt={name:"scan",summary:"Show the IOMMU groups, devices, CPUs and memory of this ma\
chine",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:["Reads /sys and /proc. It does not need root and changes nothing. The report ends with \
what could not be read.","-o writes the facts of the machine to a file. If host.facts names that file, compile and check also check the spec against the machine\
. Facts contain no MAC addresses, and serial numbers only with --with-ids."],flags:{json:{help:"Print the facts as JSON instead of the report"},output:{short:"o",
value:"FILE",help:"Write the facts to FILE instead, replacing those of an earlier scan"},root:{value:"DIR",help:"Read the machine whose sys and proc are in DIR \
[default: /]"},"with-ids":{help:"Include names of disks and input devices that contain serial numbers"}},examples:[["vfioc scan","show this machine"],["vfioc sc\
an -o facts.json","write the facts for host.facts"]],arguments:{name:"nothing",least:0,most:0},run:Tt};async function Tt(e,t){const n=new j,o=n.reporter(O),r=e.
flags.get("root")??"/",{cwd:s,disk:i,parts:a,stdout:l}=t;if(Wt(()=>i.target((0,$e.resolve)(s,r)))==="directory"){const{printFacts:c,printReport:u,scan:h}=await a.
scanner(),m=h({root:(0,$e.resolve)(s,r),withIds:e.flags.has("with-ids")}),v=e.flags.get("output");if(v!==void 0)Nt(v,c(m),Bt,"facts-foreign",i,o)&&l(`wrote ${v}\

`);else if(e.flags.has("json"))l(c(m));else{const g=t.screen?.();l(u(m,{width:g?.columns,colour:g?.colour??!1}))}}else o("scan-root",{file:r});return _(n.sorted(),
"text",t),n.failed?F(n.sorted()):p.done}function Wt(e){try{return e()}catch(t){if(!k(t))throw t;return}}function Bt(e){try{const t=JSON.parse(Buffer.from(e).toString(
"utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every(qt)}catch{return!1}}var qt=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string",Ut=require("node:fs"),Gt=require("node:path"),Yt={name:"schema",summary:"\
Print the JSON Schema of a spec",usage:"",description:["The schema is for editors. With the YAML language server, this first line in host.yaml","  # yaml-langua\
ge-server: $schema=./host.schema.json","turns on completion, descriptions and checks. vfioc check also finds the problems that a schema cannot express."],flags:{},
examples:[["vfioc schema > host.schema.json","save the schema for your editor"]],arguments:{name:"nothing",least:0,most:0},run:Jt};function Jt(e,t){return t.stdout(
(0,Ut.readFileSync)((0,Gt.join)(__dirname,"../schema/host.schema.json"),"utf8")),p.done}var Y=[wt,gt,Rt,Pt,kt,Yt],ke=e=>Y.find(({name:t})=>t===e);function Xt(e,t){
const n=new j,o=n.reporter(O),[r,...s]=e,i=r===void 0?void 0:ke(r);if(i){const a=et(i,s,n);if(a?.flags.has("help"))t.stdout(ge(i,t.width));else if(a?.flags.has(
"version"))xe(t);else if(a)return i.run(a,t)}else r==="help"||r==="--help"||r==="-h"?Vt(s,t,o):r==="--version"?xe(t):Ee(r,o);return _(n.sorted(),"text",t),F(n.sorted())}
var xe=({stdout:e})=>e(`vfioc ${ee}
`);function Vt(e,{stdout:t,width:n},o){const[r]=e.filter(i=>!i.startsWith("-")),s=r===void 0?void 0:ke(r);r!==void 0&&!s?Ee(r,o):t(s?ge(s,n):_t(Y,n))}function Ee(e,t){
const n=Y.map(({name:o})=>o);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const o=C(e.replace(/^-+/,""),Object.keys(W));t("unkn\
own-flag","call",{flag:e,command:"vfioc",nearest:o&&`--${o}`})}else t("unknown-command","call",{word:e,nearest:C(e,n)})}var Oe=require("node:fs"),Se=class extends Error{};
function N(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray((0,Oe.writeSync)(e,n))}catch(o){if(E(o)==="EPIPE")return;if(E(o)!=="EAGAIN"){if(!k(o))throw o;
if(e===2)return;throw new Se(I(o))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function zt(e){try{return(0,Oe.fstatSync)(e).isCharacterDevice()}catch{
return!1}}function J(e){if(!zt(e))return;const{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>0?n:80}:void 0}var Ht=70;function P(e){
process.exitCode=e}function Ie(e){if(e instanceof Se){N(2,`vfioc: cannot write to standard output: ${e.message}
`),P(p.fileFailed);return}const t=e instanceof Error?e.message:String(e);N(2,`vfioc ${ee}: this is a bug in vfioc: ${t}
Please report it, with the spec that causes it.
`),P(Ht)}function Zt(e){const{argv:t,env:n}=process,o=!n.NO_COLOR&&n.TERM!=="dumb",r=J(2),s=(r??J(1))?.columns;try{const i=Xt(t.slice(2),{stdout:a=>N(1,a),stderr:a=>N(
2,a),colour:r!==void 0&&o,...s!==void 0&&{width:s},screen:()=>{const a=J(1);return a&&{columns:a.columns,colour:o}},cwd:process.cwd(),files:Le,disk:Ue,parts:e});
typeof i=="number"?P(i):i.then(P,Ie)}catch(i){Ie(i)}}
});
