#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

import"node:crypto";import{closeSync as Ae,constants as J,fstatSync as Me,openSync as De,readSync as Le,statSync as Re}from"node:fs";import"node:path";var Pe={read(e,t){
let n;try{const o=V(Re(e),t);return o||(n=De(e,J.O_RDONLY|J.O_NONBLOCK),V(Me(n),t)??X(n,t))}catch(o){return H(o)}finally{n!==void 0&&Ae(n)}},stdin(e){try{return X(
0,e)}catch(t){return H(t)}}};function V(e,t){return e.isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}
var A=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:"";function H(e){const t=A(e);return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t===
"EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"\
its name is too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function X(e,t){const n=[];let o=0;for(;;){const r=new Uint8Array(65536),s=Te(e,r);if(s===
0)return Buffer.concat(n);if(o+=s,o>t)return{problem:"too-large"};n.push(r.subarray(0,s))}}function Te(e,t){for(;;)try{return Le(e,t)}catch(n){if(A(n)==="EOF")return 0;
if(A(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var We={name:"vfioc",version:"0.1.0",description:"Compiles one declara\
tive host spec for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"\
dist/vfioc.mjs"},files:["dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",
format:"biome check --write .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && n\
pm run check:style && npm run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vites\
t run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19\
.0",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},z=We.version,m={done:0,inputWrong:1,callWrong:2,
fileFailed:3};import{chmodSync as Be,constants as Ue,copyFileSync as _e,linkSync as Ye,lstatSync as Z,mkdirSync as Ge,readdirSync as Je,readFileSync as Ve,renameSync as He,
rmdirSync as Xe,statSync as K,unlinkSync as Q,writeFileSync as ze}from"node:fs";import{dirname as Ze}from"node:path";var y=e=>e instanceof Error&&"code"in e&&"s\
yscall"in e,Ke={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the di\
sk quota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there alread\
y",ENOTEMPTY:"the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output \
error",EMFILE:"too many files are open",EFBIG:"the file would be too large"},E=e=>Ke[e.code??""]??e.code??"unknown error";function q(e){if(e)return e.isSymbolicLink()?
"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function ee(e){if(K(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=Ze(e);t!==e&&ee(t),Ge(e)}function Qe(e,t){
try{Ye(e,t)}catch(n){if(!y(n)||!qe.has(n.code??""))throw n;_e(e,t,Ue.COPYFILE_EXCL)}Q(e)}var qe=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOSYS","EMLINK"]),et={
kind:e=>q(Z(e,{throwIfNoEntry:!1})),target:e=>q(K(e,{throwIfNoEntry:!1})),read:e=>Ve(e),list:e=>Je(e).sort(),makeDirectory:ee,mode:e=>Z(e).mode&511,create:(e,t,n)=>{
ze(e,t,{flag:"wx",...n!==void 0&&{mode:n}}),n!==void 0&&Be(e,n)},rename:(e,t)=>He(e,t),place:Qe,remove:e=>Q(e),removeDirectory:e=>Xe(e)};function tt(e,t){if(e.kind===
"map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const n=e.items[t];return n&&{value:n}}}function nt(e,t,n="value"){let o={value:e};
for(const r of t){const s=tt(o.value,r);if(!s)return o.key??ot(o.value);o=s}return n==="key"&&o.key?o.key:o.value.span}function ot(e){if(e.kind==="map")for(const t of e.
entries.values())return t.key;return{...e.span,end:e.span.start}}var f=e=>e,te="\u27E8",x=class{#e=[];#t=new Set;#n;set document(e){this.#n=e}reporter(e){return(t,n,...[
o])=>{const r=e[t];if(!r)throw new Error(`no code is called ${t}`);this.#o({code:t,severity:r.severity,message:r.message(o??{}),remedy:r.remedy(o??{}),...this.#r(
n)})}}adopt(e){this.#o(e)}#r(e){if(e==="call")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#n)
throw new Error("a path was reported before a document was read");return{path:e.path,span:nt(this.#n,e.path,e.on)}}#o(e){const t=`${e.code}\0${e.message}\0${e.span?.
source.name}\0${e.span?.start}\0${e.path?.join("\0")}\0${e.file}`;this.#t.has(t)||(this.#t.add(t),this.#e.push(e))}get failed(){return this.#e.some(e=>e.severity===
"error")}sorted(e=[]){const t=n=>n.span?e.indexOf(n.span.source):-1;return[...this.#e].sort((n,o)=>t(n)-t(o)||(n.span?.start??-1)-(o.span?.start??-1))}};function O(e,t){
if(e.length>100)return;const n=[...e.toLowerCase()];let o=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,r;for(const s of[...new Set(t)].sort()){if(s===e)continue;
const i=[...s.toLowerCase()];if(Math.abs(i.length-n.length)>o)continue;const a=rt(n,i);if(!(a>o||a===o&&r!==void 0)&&(r=s,o=a,a===0))break}return r}function rt(e,t){
let n=[],o=Array.from({length:t.length+1},(r,s)=>s);for(let r=1;r<=e.length;r+=1){const s=[r];for(let i=1;i<=t.length;i+=1){const a=e[r-1]===t[i-1];let c=Math.min(
(o[i]??0)+1,(s[i-1]??0)+1,(o[i-1]??0)+(a?0:1));r>1&&i>1&&e[r-1]===t[i-2]&&e[r-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),s.push(c)}n=o,o=s}return o[t.length]??0}
import{parseArgs as st}from"node:util";var M=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,it={"missing-command":f({severity:"error",about:"call",message:()=>"n\
o command is given",remedy:()=>"vfioc --help lists the commands"}),"unknown-command":f({severity:"error",about:"call",message:({word:e})=>`${e} is no command of\
 vfioc`,remedy:({nearest:e})=>M(e,"vfioc --help lists the commands")}),"unknown-flag":f({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no\
 flag of ${t}`,remedy:({nearest:e,command:t})=>M(e,`${t} --help lists the flags`)}),"missing-flag-value":f({severity:"error",about:"call",message:({flag:e,value:t})=>`${e}\
 needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":f({severity:"er\
ror",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":f({severity:"error",about:"call",message:({flag:e})=>`${e}\
 is given more than once`,remedy:()=>"give it once"}),"invalid-flag-value":f({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e}\
 can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`}),"conflicting-flags":f({severity:"error",about:"call",message:({one:e,other:t})=>`${e}\
 and ${t} cannot be given together`,remedy:()=>"leave one of them out"}),"missing-argument":f({severity:"error",about:"call",message:({command:e,name:t})=>`${e}\
 needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`}),"needless-argument":f({severity:"error",about:"call",message:({command:e,word:t})=>`${e}\
 has no use for ${t}`,remedy:({command:e})=>`leave it out; ${e} --help shows how it is called`}),"unknown-code":f({severity:"error",about:"call",message:({word:e})=>`${e}\
 is no code of a diagnostic`,remedy:({nearest:e})=>M(e,"vfioc explain lists the codes")})},at={"output-not-a-directory":f({severity:"error",about:"file",message:()=>"\
the output directory is something else than a directory",remedy:()=>"name another with -o, or move this out of the way"}),"output-foreign":f({severity:"error",about:"\
file",message:()=>"this file was not written by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force"}),
"output-edited":f({severity:"error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({
what:e})=>e==="removed"?"move it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite i\
t with --force"}),"output-in-the-way":f({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({
force:e})=>e?"move it away, or replace it with --force":"move it away"}),"output-unreadable":f({severity:"error",about:"file",message:({reason:e})=>`what is the\
re cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it"}),"output-unwritable":f({severity:"error",about:"file",message:({
reason:e,begun:t})=>`this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"mend that and\
 run the command again: it finishes what was begun":"mend that and run the command again"}),"output-differs":f({severity:"error",about:"file",message:({line:e})=>`\
this is not what the spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`run ${e}`}),"output-missing":f({severity:"error",about:"file",
message:e=>"the spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),"output-stale":f({severity:"error",about:"file",message:e=>"\
vfioc wrote this file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},ct={"scan-root":f({severity:"error",about:"fil\
e",message:()=>"there is no folder here that a machine could be read from",remedy:()=>"name the folder that stands for / of that machine, with its sys and proc"}),
"facts-foreign":f({severity:"error",about:"file",message:()=>"this file holds no facts of a machine, and would be overwritten; nothing was written",remedy:()=>"\
name another with -o, or move it away"}),"init-output-exists":f({severity:"error",about:"file",message:()=>"this is there already, and init overwrites nothing",
remedy:({facts:e})=>e?"take the facts in it with --facts, or move it away":"name another with -o, or move it away"}),"init-output-is-facts":f({severity:"error",
about:"file",message:()=>"this is where the facts go, and the spec cannot go there too",remedy:()=>"name another with -o, as host.yaml; to write the facts alone\
, use vfioc scan -o"}),"facts-none":f({severity:"error",about:"file",message:()=>"this file holds no facts of a machine",remedy:()=>"name one that vfioc scan -o\
 has written"}),"picture-foreign":f({severity:"error",about:"file",message:()=>"this file holds no picture, and would be overwritten; nothing was written",remedy:()=>"\
name another with --picture, or move it away"})},$={...it,...at,...ct},ne={help:{short:"h",help:"show this help"},version:{help:"show the version"}},oe=e=>({...e.
flags,...ne});function lt(e,t,n){const o=`vfioc ${e.name}`,r=oe(e),{tokens:s}=st({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(
Object.entries(r).map(([l,{value:h,short:u}])=>[l,{type:h===void 0?"boolean":"string",...u&&{short:u}}]))}),i=n.reporter($),a=[],c=new Map;for(const l of s){if(l.
kind==="positional"&&a.push(l.value),l.kind!=="option")continue;const h=Object.hasOwn(r,l.name)?r[l.name]:void 0;if(h)c.has(l.name)?i("repeated-flag","call",{flag:l.
rawName}):(c.set(l.name,l.value??""),ft(l.rawName,l.value,h,i));else{const u=O(l.name,Object.keys(r));i("unknown-flag","call",{flag:l.rawName,command:o,nearest:u&&
`--${u}`})}}for(const[l,h]of e.conflicts??[])c.has(l)&&c.has(h)&&i("conflicting-flags","call",{one:`--${l}`,other:`--${h}`});if(!c.has("help")&&!c.has("version")){
const{least:l,most:h,name:u,unless:d}=e.arguments;a.length>=l||d!==void 0&&c.has(d)||i("missing-argument","call",{command:o,name:u});for(const b of a.slice(h))i(
"needless-argument","call",{command:o,word:b})}return n.failed?void 0:{arguments:a,flags:c}}function ft(e,t,n,o){n.value===void 0?t!==void 0&&o("needless-flag-v\
alue","call",{flag:e}):t===void 0||t===""?o("missing-flag-value","call",{flag:e,value:n.value}):n.choices&&!n.choices.includes(t)&&o("invalid-flag-value","call",
{flag:e,value:t,choices:n.choices})}var k=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const n=t.codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),ut=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),ht=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],dt=e=>e>=4352&&
ht.some(([t,n])=>e>=t&&e<=n);function mt(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function pt(e,t){let n=0,o=e.length-1;for(;n<o;){const r=n+o+1>>1;(e[r]??0)<=t?n=r:o=r-1}return n}function vt(e,t){const n=new gt;switch(t.
format){case"json":return`${JSON.stringify(e.map(o=>yt(o,n)),null,2)}
`;case"github":return e.map(o=>`${bt(o,n)}
`).join("");case"text":return kt(e,t,n)}}var gt=class{#e=new Map;#t;of(e){const t=this.#e.get(e);if(t)return t;const n=mt(e.text);return this.#e.set(e,n),n}text(e,t){
const n=this.of(e),o=n[t]??0,r=e.text.slice(o,n[t+1]??e.text.length);return{start:o,text:r.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=r=>{const s=pt(
this.of(e.source),r),i=this.of(e.source)[s]??0;return{line:s+1,column:this.#n(e.source,i,r)}},n=t(e.start),o=t(e.end);return{...n,endLine:o.line,endColumn:o.column}}#n(e,t,n){
const o=this.#t,r=o?.source===e&&o.start===t&&o.offset<=n?o:{offset:t,count:0},s=r.count+wt(e.text,r.offset,n);return this.#t={source:e,start:t,offset:n,count:s},
s+1}};function wt(e,t,n){let o=0;for(let r=t;r<n;o+=1)r+=(e.codePointAt(r)??0)>65535?2:1;return o}function re(e,t){const n=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),o=r=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(r)&&!n.has(r)?r:`"${r.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,s=>({
"\n":"\\n","\r":"\\r"})[s]??"\\t")}"`;return t.reduce((r,s)=>typeof s=="number"?`${r}[${s}]`:`${r}.${o(s)}`,e)}function se(e,t){const n=e.span?.source;return n?.
options!==void 0?re(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function yt(e,t){const{code:n,severity:o,message:r,remedy:s,path:i}=e,
a={code:n,severity:o,message:r,remedy:s},c=e.span?.source.options;if(c!==void 0)return{...a,option:re(c,i??[]),path:i??[]};const l=e.span?.source.name??e.file;return{
...a,...l===void 0?{}:{file:l},...t.position(e),...i===void 0?{}:{path:i}}}function bt(e,t){const n=t.position(e),o=e.span?.source.options!==void 0,r={},s=o?void 0:
e.span?.source.name??e.file;s!==void 0&&(r.file=s),n&&!o&&(r.line=n.line,r.col=n.column,r.endLine=n.endLine,n.endLine===n.line&&(r.endColumn=Math.max(n.column,n.
endColumn-1))),r.title=e.code;const i=Object.entries(r).map(([c,l])=>`${c}=${$t(String(l))}`),a=`${o?`${se(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${ie(a)}`}var ie=e=>e.split(`
`).map(k).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),$t=e=>ie(e).replaceAll(":","%3A").replaceAll(",","%2C"),ae={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function kt(e,{colour:t,width:n=100},o){if(e.length===
0)return"";const r=(i,a)=>t?`${i}${a}\x1B[0m`:a,s=[];for(const i of e){const a=o.position(i),c=se(i,a),l=r(ae[i.severity],`${i.severity}[${i.code}]`);if(s.push(
`${c===""?"":`${r("\x1B[1m",k(c))}: `}${l}: ${k(i.message)}`),a&&i.span?.source.options===void 0){const[h,u]=xt(i,o,a,Math.max(n-2,20));s.push(`  ${h}`,`  ${u.replace(
/\^~*/,d=>r(ae[i.severity],d))}`)}s.push(`  ${r("\x1B[36m","help")}: ${k(i.remedy)}`)}return s.push("",Et(e)),`${s.join(`
`)}
`}function Et(e){const t=n=>{const o=e.filter(r=>r.severity===n).length;return o===0?"":`${o} ${n}${o===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!==
"").join(", ")}function D(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const n=k(t);if(n!==t)return{text:n,width:[...n].length};const o=t.codePointAt(
0)??0;return{text:t,width:ut(o)?0:dt(o)?2:1}})}function xt(e,t,n,o){if(!e.span)return["",""];const{source:r,start:s,end:i}=e.span,a=t.text(r,n.line-1),c=Math.min(
s-a.start,a.text.length),l=Math.max(c,Math.min(i-a.start,a.text.length)),h=ce(a.text,Math.max(0,c-2*o)),u=ce(a.text,Math.min(a.text.length,c+2*o)),d=D(a.text.slice(
h,c)),p=D(a.text.slice(c,u)),b=D(a.text.slice(c,Math.min(l,u))).length,j=[...d,...p].reduce((g,w)=>g+w.width,0)<=o&&h===0&&u===a.text.length?o:o-2,N=le(d.toReversed(),
j===o?o:Math.floor(j/2)).toReversed(),_=N.reduce((g,w)=>g+w.width,0),F=le(p,j-_),Y=N.length<d.length||h>0?"\u2026":"",Ne=F.length<p.length||u<a.text.length?"\u2026":
"",G=g=>g.map(w=>w.text).join(""),Fe=F.slice(0,b).reduce((g,w)=>g+w.width,0);return[`${Y}${G(N)}${G(F)}${Ne}`,`${" ".repeat(_+Y.length)}^${"~".repeat(Math.max(0,
Fe-1))}`]}function ce(e,t){const n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function le(e,t){let n=0;const o=e.findIndex(r=>(n+=r.width,n>t));return e.
slice(0,o===-1?e.length:o)}var fe={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are written: text, json or github (workflow commands); \
text if not given"};function S(e,t,n){const{colour:o,width:r}=n,s=vt(e,{format:t,colour:o,...r!==void 0&&{width:r}});s!==""&&n.stderr(s)}var Ot=new Set(["facts-\
none","file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function St(e){return e.span?m.inputWrong:e.file===void 0?m.callWrong:
Ot.has(e.code)?m.inputWrong:m.fileFailed}function I(e){const t=new Set(e.filter(({severity:o})=>o==="error").map(St));return[m.callWrong,m.fileFailed,m.inputWrong].
find(o=>t.has(o))??m.done}var ue={value:"FILE",help:"JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in it are told at option paths"},
It={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks as compile d\
oes, and writes nothing. Diagnostics go to standard error: the place, the line, what is wrong and what to do. vfioc explain CODE tells more about each.","--plan\
 tells what the spec does to the host: which devices leave it and when, who runs on which CPU, memory, shared memory and networks, as JSON with --format json. -\
-picture draws devices, CPUs and memory as an SVG picture. Both know more with host.facts."],flags:{plan:{help:"print what will be bound, pinned and set aside, \
where nothing is wrong"},picture:{value:"FILE",help:"draw it as an SVG picture; one that is there is replaced"},settings:ue,format:fe},arguments:{name:"SPEC, th\
e file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:async(e,t)=>(await import("./compiler.mjs")).checkSpec(e,t)},Ct="vfio",jt={name:"\
compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:["Reads host.\
yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml and DIR/mani\
fest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`the directo\
ry to write; ./${Ct} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove files in D\
IR that vfioc did not write, or that were edited"},settings:ue,format:fe},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"\
settings"},conflicts:[["check","force"]],run:async(e,t)=>(await import("./compiler.mjs")).compileSpec(e,t)};import{readFileSync as Nt}from"node:fs";var he=80;function L(e,t=he){
const n=Math.min(t,he),o=[];let r="";for(const s of e.split(/\s+/))r!==""&&r.length+1+s.length>n?(o.push(r),r=s):r=r===""?s:`${r} ${s}`;return[...o,r].join(`
`)}var de=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),Ft={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:At};async function At(e,t){const{codeNamed:n,codeNames:o}=await import("./compiler.mjs"),[r]=e.arguments;if(r===void 0)return t.
stdout(`${o().join(`
`)}
`),m.done;const s=n(r);if(s)return t.stdout(Lt(r,{...s,...Mt(r,s)},t.width)),m.done;const i=new x;return i.reporter($)("unknown-code","call",{word:r,nearest:O(r,
o())}),S(i.sorted(),"text",t),I(i.sorted())}function Mt(e,t){return t.explain!==void 0?t:JSON.parse(Nt(new URL("explanations.json",import.meta.url),"utf8"))[e]??
{explain:""}}var Dt={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function Lt(e,t,n){const r=[`${e}: ${t.severity==="error"?"an error":
"a warning"} about ${Dt[t.about]}`,L(t.explain,n)];return t.example&&r.push(`Fails:

${de(Rt(t.example.fails))}`,`Passes:

${de(t.example.passes)}`),`${r.map(s=>s.trimEnd()).join(`

`)}
`}function Rt(e){return e.split(`
`).flatMap(t=>{const n=t.indexOf(te);return n<0?[t]:[t.replace(te,""),`${" ".repeat(n)}^`]}).join(`
`)}function R(e,t){const n=Math.max(...e.map(([r])=>r.length))+4,o=Math.max(20,(t??80)-n);return e.map(([r,s])=>L(s,o).split(`
`).map((a,c)=>`${(c===0?`  ${r}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var Pt=([e,{short:t,value:n,help:o}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,o],me=(e,t)=>e.map(n=>n.startsWith(" ")?n:L(n,t)).join(`

`),Tt=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],Wt=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",me(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${R([...e.map(({name:n,summary:o})=>[n,o]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${R(Tt,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,pe=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,me(e.description,t),`Flags:
${R(Object.entries(oe(e)).map(Pt),t)}`].join(`

`)}
`;import{dirname as P,join as Bt,relative as Ut,resolve as v}from"node:path";function T(e,t,n,o,r=!1){const s=`${e}.vfioc-new`;try{return n.kind(s)==="file"&&n.
remove(s),n.create(s,t,r?n.mode(e):void 0),r?n.rename(s,e):n.place(s,e),!0}catch(i){if(!y(i))throw i;o("output-unwritable",{file:e},{reason:E(i),begun:!1})}return ve(
s,n),!1}function ve(e,t){try{t.kind(e)==="file"&&t.remove(e)}catch(n){if(!y(n))throw n}}var _t={file:"a file",directory:"a directory",link:"a symbolic link",other:"\
neither file nor directory"};function Yt(e,t,n,o,r,s){try{const i=r.kind(e),a=i==="file"&&n(r.read(e));if(i===void 0||a)return T(e,t,r,s,a);i==="file"?s(o,{file:e}):
s("output-in-the-way",{file:e},{found:_t[i],needed:"a file",force:!1})}catch(i){if(!y(i))throw i;s("output-unreadable",{file:e},{reason:E(i)})}return!1}var ge="\
facts.json",Gt={name:"init",summary:"write a first spec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["Reads the machine as scan does,\
 or its facts from a file, and writes a host.yaml that compiles: the graphics card that a guest can have, with all that must go along with it, and one guest. Wh\
at you must still decide is a comment at its line.","Questions are asked on a terminal only, on standard error. Where there is none, and with --yes, the default\
s are taken.",`With -o the facts are written too, as ${ge} beside the spec, unless --facts names them. No file is overwritten.`],flags:{facts:{value:"FILE",help:"\
take the facts that vfioc scan wrote instead of reading this machine"},output:{short:"o",value:"FILE",help:"write the spec to FILE; to standard output if not gi\
ven"},yes:{short:"y",help:"ask nothing"}},arguments:{name:"nothing",least:0,most:0},run:Jt};async function Jt(e,t){const n=new x,o=await Vt(e,t,n);return S(n.sorted(),
"text",t),o?m.done:I(n.sorted())||m.inputWrong}async function Vt(e,t,n){const o=n.reporter($),{cwd:r}=t,s=e.flags.get("output"),i=e.flags.get("facts"),a=s===void 0||
i!==void 0?void 0:Bt(P(s),ge);if(s!==void 0&&a!==void 0&&v(r,s)===v(r,a))return o("init-output-is-facts",{file:s}),!1;if(!we(s,!1,t,o)||!we(a,!0,t,o))return!1;const c={
...await import("./scanner.mjs"),...await import("./machine.mjs")},l=i===void 0?c.scan({root:"/",withIds:!1}):(await import("./compiler.mjs")).readFacts(i,t,n);
if(!l)return!1;const h=a??i,u=c.defaultAnswers(l,{...c.personHere(),facts:h===void 0?void 0:Ht(h,s,t)}),d=e.flags.has("yes")?void 0:c.openTerminal();!d&&!e.flags.
has("yes")&&t.stderr(`vfioc init: no terminal to ask on, so the defaults are taken
`);try{const p=d?await c.askAnswers(l,u,d.ask):u,b=c.firstSpec(l,p);if(s===void 0)t.stdout(b);else return Xt({output:s,text:b,written:a,facts:c.printFacts(l)},t,
o);return!0}catch(p){if(!(p instanceof c.Stopped))throw p;return t.stderr(`
vfioc init: stopped, nothing was written
`),!1}finally{d?.close()}}function Ht(e,t,{cwd:n}){const o=Ut(t===void 0?n:P(v(n,t)),v(n,e));return o.startsWith(".")?o:`./${o}`}function we(e,t,{cwd:n,disk:o},r){
if(e===void 0)return!0;try{const s=v(n,e),i=o.kind(s);if(i===void 0&&o.target(P(s))==="directory")return!0;i!==void 0?r("init-output-exists",{file:e},{facts:t}):
r("output-unwritable",{file:e},{reason:"there is no such folder",begun:!1})}catch(s){if(!y(s))throw s;r("output-unwritable",{file:e},{reason:E(s),begun:!1})}return!1}
function Xt({output:e,text:t,written:n,facts:o},{cwd:r,disk:s,stdout:i},a){return n!==void 0&&!T(v(r,n),o,s,a)?!1:T(v(r,e),t,s,a)?(i(`wrote ${[e,n].filter(Boolean).
join(" and ")}; next: vfioc check ${e}
`),!0):(n!==void 0&&ve(v(r,n),s),!1)}import{resolve as ye}from"node:path";var zt={name:"scan",summary:"tell what this machine is: IOMMU groups, devices, CPUs, m\
emory",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:["Reads /sys and /proc, needs no root, and changes nothing. What could not be read is na\
med at the end.","With -o it writes the facts that host.facts names: then compile and check know the machine. They hold no address of a network card, and serial\
 numbers only where --with-ids asks for them."],flags:{json:{help:"print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"write th\
e facts to FILE instead, in one step; what an earlier scan wrote is replaced"},root:{value:"DIR",help:"read the tree of a machine that was copied to DIR; / if n\
ot given"},"with-ids":{help:"with the names of disks and input devices that hold serial numbers"}},arguments:{name:"nothing",least:0,most:0},run:Zt};async function Zt(e,t){
const n=new x,o=n.reporter($),r=e.flags.get("root")??"/",{cwd:s,disk:i,stdout:a}=t;if(Kt(()=>i.target(ye(s,r)))==="directory"){const{printFacts:c,printReport:l,
scan:h}=await import("./scanner.mjs"),u=h({root:ye(s,r),withIds:e.flags.has("with-ids")}),d=e.flags.get("output");if(d!==void 0)Yt(d,c(u),Qt,"facts-foreign",i,o)&&
a(`wrote ${d}
`);else if(e.flags.has("json"))a(c(u));else{const p=t.screen?.();a(l(u,{width:p?.columns,colour:p?.colour??!1}))}}else o("scan-root",{file:r});return S(n.sorted(),
"text",t),n.failed?I(n.sorted()):m.done}function Kt(e){try{return e()}catch(t){if(!y(t))throw t;return}}function Qt(e){try{const t=JSON.parse(Buffer.from(e).toString(
"utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every(qt)}catch{return!1}}var qt=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string";import{readFileSync as en}from"node:fs";var tn={name:"schema",summary:"\
print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # yaml-language-server: $schema=./h\
ost.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},arguments:{name:"nothing",least:0,
most:0},run:nn};function nn(e,t){return t.stdout(en(new URL("../schema/host.schema.json",import.meta.url),"utf8")),m.done}var W=[jt,It,zt,Gt,Ft,tn],be=e=>W.find(
({name:t})=>t===e);function on(e,t){const n=new x,o=n.reporter($),[r,...s]=e,i=r===void 0?void 0:be(r);if(i){const a=lt(i,s,n);if(a?.flags.has("help"))t.stdout(
pe(i,t.width));else if(a?.flags.has("version"))$e(t);else if(a)return i.run(a,t)}else r==="help"||r==="--help"||r==="-h"?rn(s,t,o):r==="--version"?$e(t):ke(r,o);
return S(n.sorted(),"text",t),I(n.sorted())}var $e=({stdout:e})=>e(`vfioc ${z}
`);function rn(e,{stdout:t,width:n},o){const[r]=e.filter(i=>!i.startsWith("-")),s=r===void 0?void 0:be(r);r!==void 0&&!s?ke(r,o):t(s?pe(s,n):Wt(W,n))}function ke(e,t){
const n=W.map(({name:o})=>o);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const o=O(e.replace(/^-+/,""),Object.keys(ne));t("unk\
nown-flag","call",{flag:e,command:"vfioc",nearest:o&&`--${o}`})}else t("unknown-command","call",{word:e,nearest:O(e,n)})}import{fstatSync as sn,writeSync as an}from"node:fs";
var Ee=e=>e instanceof Error&&"code"in e?e.code:void 0,xe=class extends Error{};function C(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray(an(e,n))}catch(o){
if(Ee(o)==="EPIPE")return;if(Ee(o)!=="EAGAIN"){if(!y(o))throw o;if(e===2)return;throw new xe(E(o))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}
function cn(e){try{return sn(e).isCharacterDevice()}catch{return!1}}function B(e){if(!cn(e))return;const{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;
return t?{columns:n>0?n:80}:void 0}var ln=70,{argv:fn,env:Oe}=process,Se=!Oe.NO_COLOR&&Oe.TERM!=="dumb",Ie=B(2),Ce=(Ie??B(1))?.columns;function U(e){process.exitCode=
e}function je(e){if(e instanceof xe){C(2,`vfioc: standard output cannot be written: ${e.message}
`),U(m.fileFailed);return}const t=e instanceof Error?e.message:String(e);C(2,`vfioc ${z}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=ln}try{const e=on(fn.slice(2),{stdout:t=>C(1,t),stderr:t=>C(2,t),colour:Ie!==void 0&&Se,...Ce!==void 0&&{width:Ce},screen:()=>{const t=B(1);
return t&&{columns:t.columns,colour:Se}},cwd:process.cwd(),files:Pe,disk:et});typeof e=="number"?U(e):e.then(U,je)}catch(e){je(e)}
