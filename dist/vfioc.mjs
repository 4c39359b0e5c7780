#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

import"node:crypto";import{closeSync as Ce,constants as U,fstatSync as je,openSync as Ne,readSync as Ae,statSync as Fe}from"node:fs";import"node:path";var Me={read(e,t){
let n;try{const o=G(Fe(e),t);return o||(n=Ne(e,U.O_RDONLY|U.O_NONBLOCK),G(je(n),t)??J(n,t))}catch(o){return Y(o)}finally{n!==void 0&&Ce(n)}},stdin(e){try{return J(
0,e)}catch(t){return Y(t)}}};function G(e,t){return e.isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}
var N=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:"";function Y(e){const t=N(e);return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t===
"EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"\
its name is too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function J(e,t){const n=[];let o=0;for(;;){const r=new Uint8Array(65536),s=De(e,r);if(s===
0)return Buffer.concat(n);if(o+=s,o>t)return{problem:"too-large"};n.push(r.subarray(0,s))}}function De(e,t){for(;;)try{return Ae(e,t)}catch(n){if(N(n)==="EOF")return 0;
if(N(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Re={name:"vfioc",version:"0.1.0",description:"Compiles one declara\
tive host spec for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"\
dist/vfioc.mjs"},files:["dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",
format:"biome check --write .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && n\
pm run check:style && npm run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vites\
t run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19\
.0",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},V=Re.version;import{lstatSync as Le,mkdirSync as Pe,
readdirSync as Te,readFileSync as We,renameSync as Be,rmdirSync as _e,statSync as H,unlinkSync as Ue,writeFileSync as Ge}from"node:fs";import{dirname as Ye}from"node:path";
var b=e=>e instanceof Error&&"code"in e&&"syscall"in e,Je={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no \
space is left on the device",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is n\
ot there",EEXIST:"something is there already",ENOTEMPTY:"the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies\
 on another file system",EIO:"input/output error",EMFILE:"too many files are open",EFBIG:"the file would be too large"},X=e=>Je[e.code??""]??e.code??"unknown er\
ror";function z(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function Z(e){if(H(e,{throwIfNoEntry:!1})?.isDirectory())
return;const t=Ye(e);t!==e&&Z(t),Pe(e)}var Ve={kind:e=>z(Le(e,{throwIfNoEntry:!1})),target:e=>z(H(e,{throwIfNoEntry:!1})),read:e=>We(e),list:e=>Te(e).sort(),makeDirectory:Z,
create:(e,t)=>Ge(e,t,{flag:"wx"}),rename:(e,t)=>Be(e,t),remove:e=>Ue(e),removeDirectory:e=>_e(e)};function He(e,t){if(e.kind==="map")return e.entries.get(String(
t));if(e.kind==="list"&&typeof t=="number"){const n=e.items[t];return n&&{value:n}}}function Xe(e,t,n="value"){let o={value:e};for(const r of t){const s=He(o.value,
r);if(!s)return o.key??ze(o.value);o=s}return n==="key"&&o.key?o.key:o.value.span}function ze(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;
return{...e.span,end:e.span.start}}var u=e=>e,Q="\u27E8",k=class{#e=[];#t=new Set;#n;set document(e){this.#n=e}reporter(e){return(t,n,...[o])=>{const r=e[t];if(!r)
throw new Error(`no code is called ${t}`);this.#o({code:t,severity:r.severity,message:r.message(o??{}),remedy:r.remedy(o??{}),...this.#r(n)})}}adopt(e){this.#o(
e)}#r(e){if(e==="call")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#n)throw new Error(
"a path was reported before a document was read");return{path:e.path,span:Xe(this.#n,e.path,e.on)}}#o(e){const t=`${e.code}\0${e.message}\0${e.span?.source.name}\
\0${e.span?.start}\0${e.path?.join("\0")}\0${e.file}`;this.#t.has(t)||(this.#t.add(t),this.#e.push(e))}get failed(){return this.#e.some(e=>e.severity==="error")}sorted(e=[]){
const t=n=>n.span?e.indexOf(n.span.source):-1;return[...this.#e].sort((n,o)=>t(n)-t(o)||(n.span?.start??-1)-(o.span?.start??-1))}};function x(e,t){if(e.length>100)
return;const n=[...e.toLowerCase()];let o=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,r;for(const s of[...new Set(t)].sort()){if(s===e)continue;const i=[...s.toLowerCase()];
if(Math.abs(i.length-n.length)>o)continue;const a=Ze(n,i);if(!(a>o||a===o&&r!==void 0)&&(r=s,o=a,a===0))break}return r}function Ze(e,t){let n=[],o=Array.from({length:t.
length+1},(r,s)=>s);for(let r=1;r<=e.length;r+=1){const s=[r];for(let i=1;i<=t.length;i+=1){const a=e[r-1]===t[i-1];let c=Math.min((o[i]??0)+1,(s[i-1]??0)+1,(o[i-
1]??0)+(a?0:1));r>1&&i>1&&e[r-1]===t[i-2]&&e[r-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),s.push(c)}n=o,o=s}return o[t.length]??0}import{parseArgs as Qe}from"node:util";
var A=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,qe={"missing-command":u({severity:"error",about:"call",message:()=>"no command is given",remedy:()=>"vfioc -\
-help lists the commands"}),"unknown-command":u({severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({nearest:e})=>A(e,"vfio\
c --help lists the commands")}),"unknown-flag":u({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>A(
e,`${t} --help lists the flags`)}),"missing-flag-value":u({severity:"error",about:"call",message:({flag:e,value:t})=>`${e} needs a value: ${t}`,remedy:({flag:e,
value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":u({severity:"error",about:"call",message:({flag:e})=>`${e}\
 takes no value`,remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":u({severity:"error",about:"call",message:({flag:e})=>`${e} is given more than once`,remedy:()=>"\
give it once"}),"invalid-flag-value":u({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`\
write ${e} with one of ${t.join(", ")}`}),"conflicting-flags":u({severity:"error",about:"call",message:({one:e,other:t})=>`${e} and ${t} cannot be given togethe\
r`,remedy:()=>"leave one of them out"}),"missing-argument":u({severity:"error",about:"call",message:({command:e,name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e}\
 --help shows how it is called`}),"needless-argument":u({severity:"error",about:"call",message:({command:e,word:t})=>`${e} has no use for ${t}`,remedy:({command:e})=>`\
leave it out; ${e} --help shows how it is called`}),"unknown-code":u({severity:"error",about:"call",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({
nearest:e})=>A(e,"vfioc explain lists the codes")})},Ke={"output-not-a-directory":u({severity:"error",about:"file",message:()=>"the output directory is somethin\
g else than a directory",remedy:()=>"name another with -o, or move this out of the way"}),"output-foreign":u({severity:"error",about:"file",message:()=>"this fi\
le was not written by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force"}),"output-edited":u({severity:"\
error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"mo\
ve it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force"}),"output-i\
n-the-way":u({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({force:e})=>e?"move i\
t away, or replace it with --force":"move it away"}),"output-unreadable":u({severity:"error",about:"file",message:({reason:e})=>`what is there cannot be read: ${e}`,
remedy:()=>"see to its permissions, and to those of the directories above it"}),"output-unwritable":u({severity:"error",about:"file",message:({reason:e,begun:t})=>`\
this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"mend that and run the command agai\
n: it finishes what was begun":"mend that and run the command again"}),"output-differs":u({severity:"error",about:"file",message:({line:e})=>`this is not what t\
he spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`run ${e}`}),"output-missing":u({severity:"error",about:"file",message:e=>"the \
spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),"output-stale":u({severity:"error",about:"file",message:e=>"vfioc wrote this\
 file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},et={"scan-root":u({severity:"error",about:"file",message:()=>"\
there is no folder here that a machine could be read from",remedy:()=>"name the folder that stands for / of that machine, with its sys and proc"}),"facts-foreig\
n":u({severity:"error",about:"file",message:()=>"this file holds no facts of a machine, and would be overwritten; nothing was written",remedy:()=>"name another \
with -o, or move it away"}),"init-output-exists":u({severity:"error",about:"file",message:()=>"this is there already, and init overwrites nothing",remedy:({facts:e})=>e?
"take the facts in it with --facts, or move it away":"name another with -o, or move it away"}),"picture-foreign":u({severity:"error",about:"file",message:()=>"t\
his file holds no picture, and would be overwritten; nothing was written",remedy:()=>"name another with --picture, or move it away"})},w={...qe,...Ke,...et},q={
help:{short:"h",help:"show this help"},version:{help:"show the version"}},K=e=>({...e.flags,...q});function tt(e,t,n){const o=`vfioc ${e.name}`,r=K(e),{tokens:s}=Qe(
{args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(r).map(([l,{value:h,short:f}])=>[l,{type:h===void 0?"boolean":"st\
ring",...f&&{short:f}}]))}),i=n.reporter(w),a=[],c=new Map;for(const l of s){if(l.kind==="positional"&&a.push(l.value),l.kind!=="option")continue;const h=Object.
hasOwn(r,l.name)?r[l.name]:void 0;if(h)c.has(l.name)?i("repeated-flag","call",{flag:l.rawName}):(c.set(l.name,l.value??""),nt(l.rawName,l.value,h,i));else{const f=x(
l.name,Object.keys(r));i("unknown-flag","call",{flag:l.rawName,command:o,nearest:f&&`--${f}`})}}for(const[l,h]of e.conflicts??[])c.has(l)&&c.has(h)&&i("conflict\
ing-flags","call",{one:`--${l}`,other:`--${h}`});if(!c.has("help")&&!c.has("version")){const{least:l,most:h,name:f,unless:d}=e.arguments;a.length>=l||d!==void 0&&
c.has(d)||i("missing-argument","call",{command:o,name:f});for(const S of a.slice(h))i("needless-argument","call",{command:o,word:S})}return n.failed?void 0:{arguments:a,
flags:c}}function nt(e,t,n,o){n.value===void 0?t!==void 0&&o("needless-flag-value","call",{flag:e}):t===void 0||t===""?o("missing-flag-value","call",{flag:e,value:n.
value}):n.choices&&!n.choices.includes(t)&&o("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}var y=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const n=t.codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),ot=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),rt=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],st=e=>e>=4352&&
rt.some(([t,n])=>e>=t&&e<=n);function it(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function at(e,t){let n=0,o=e.length-1;for(;n<o;){const r=n+o+1>>1;(e[r]??0)<=t?n=r:o=r-1}return n}function ct(e,t){const n=new lt;switch(t.
format){case"json":return`${JSON.stringify(e.map(o=>ft(o,n)),null,2)}
`;case"github":return e.map(o=>`${ht(o,n)}
`).join("");case"text":return mt(e,t,n)}}var lt=class{#e=new Map;#t;of(e){const t=this.#e.get(e);if(t)return t;const n=it(e.text);return this.#e.set(e,n),n}text(e,t){
const n=this.of(e),o=n[t]??0,r=e.text.slice(o,n[t+1]??e.text.length);return{start:o,text:r.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=r=>{const s=at(
this.of(e.source),r),i=this.of(e.source)[s]??0;return{line:s+1,column:this.#n(e.source,i,r)}},n=t(e.start),o=t(e.end);return{...n,endLine:o.line,endColumn:o.column}}#n(e,t,n){
const o=this.#t,r=o?.source===e&&o.start===t&&o.offset<=n?o:{offset:t,count:0},s=r.count+ut(e.text,r.offset,n);return this.#t={source:e,start:t,offset:n,count:s},
s+1}};function ut(e,t,n){let o=0;for(let r=t;r<n;o+=1)r+=(e.codePointAt(r)??0)>65535?2:1;return o}function ee(e,t){const n=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),o=r=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(r)&&!n.has(r)?r:`"${r.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,s=>({
"\n":"\\n","\r":"\\r"})[s]??"\\t")}"`;return t.reduce((r,s)=>typeof s=="number"?`${r}[${s}]`:`${r}.${o(s)}`,e)}function te(e,t){const n=e.span?.source;return n?.
options!==void 0?ee(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function ft(e,t){const{code:n,severity:o,message:r,remedy:s,path:i}=e,
a={code:n,severity:o,message:r,remedy:s},c=e.span?.source.options;if(c!==void 0)return{...a,option:ee(c,i??[]),path:i??[]};const l=e.span?.source.name??e.file;return{
...a,...l===void 0?{}:{file:l},...t.position(e),...i===void 0?{}:{path:i}}}function ht(e,t){const n=t.position(e),o=e.span?.source.options!==void 0,r={},s=o?void 0:
e.span?.source.name??e.file;s!==void 0&&(r.file=s),n&&!o&&(r.line=n.line,r.col=n.column,r.endLine=n.endLine,n.endLine===n.line&&(r.endColumn=Math.max(n.column,n.
endColumn-1))),r.title=e.code;const i=Object.entries(r).map(([c,l])=>`${c}=${dt(String(l))}`),a=`${o?`${te(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${ne(a)}`}var ne=e=>e.split(`
`).map(y).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),dt=e=>ne(e).replaceAll(":","%3A").replaceAll(",","%2C"),oe={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function mt(e,{colour:t,width:n=100},o){if(e.length===
0)return"";const r=(i,a)=>t?`${i}${a}\x1B[0m`:a,s=[];for(const i of e){const a=o.position(i),c=te(i,a),l=r(oe[i.severity],`${i.severity}[${i.code}]`);if(s.push(
`${c===""?"":`${r("\x1B[1m",y(c))}: `}${l}: ${y(i.message)}`),a&&i.span?.source.options===void 0){const[h,f]=vt(i,o,a,Math.max(n-2,20));s.push(`  ${h}`,`  ${f.replace(
/\^~*/,d=>r(oe[i.severity],d))}`)}s.push(`  ${r("\x1B[36m","help")}: ${y(i.remedy)}`)}return s.push("",pt(e)),`${s.join(`
`)}
`}function pt(e){const t=n=>{const o=e.filter(r=>r.severity===n).length;return o===0?"":`${o} ${n}${o===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!==
"").join(", ")}function F(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const n=y(t);if(n!==t)return{text:n,width:[...n].length};const o=t.codePointAt(
0)??0;return{text:t,width:ot(o)?0:st(o)?2:1}})}function vt(e,t,n,o){if(!e.span)return["",""];const{source:r,start:s,end:i}=e.span,a=t.text(r,n.line-1),c=Math.min(
s-a.start,a.text.length),l=Math.max(c,Math.min(i-a.start,a.text.length)),h=re(a.text,Math.max(0,c-2*o)),f=re(a.text,Math.min(a.text.length,c+2*o)),d=F(a.text.slice(
h,c)),p=F(a.text.slice(c,f)),S=F(a.text.slice(c,Math.min(l,f))).length,I=[...d,...p].reduce((v,g)=>v+g.width,0)<=o&&h===0&&f===a.text.length?o:o-2,C=se(d.toReversed(),
I===o?o:Math.floor(I/2)).toReversed(),W=C.reduce((v,g)=>v+g.width,0),j=se(p,I-W),B=C.length<d.length||h>0?"\u2026":"",Se=j.length<p.length||f<a.text.length?"\u2026":
"",_=v=>v.map(g=>g.text).join(""),Ie=j.slice(0,S).reduce((v,g)=>v+g.width,0);return[`${B}${_(C)}${_(j)}${Se}`,`${" ".repeat(W+B.length)}^${"~".repeat(Math.max(0,
Ie-1))}`]}function re(e,t){const n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function se(e,t){let n=0;const o=e.findIndex(r=>(n+=r.width,n>t));return e.
slice(0,o===-1?e.length:o)}var m={done:0,inputWrong:1,callWrong:2,fileFailed:3},ie={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are wr\
itten: text, json or github (workflow commands); text if not given"};function E(e,t,n){const{colour:o,width:r}=n,s=ct(e,{format:t,colour:o,...r!==void 0&&{width:r}});
s!==""&&n.stderr(s)}var gt=new Set(["file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function wt(e){return e.span?m.inputWrong:
e.file===void 0?m.callWrong:gt.has(e.code)?m.inputWrong:m.fileFailed}function O(e){const t=new Set(e.filter(({severity:o})=>o==="error").map(wt));return[m.callWrong,
m.fileFailed,m.inputWrong].find(o=>t.has(o))??m.done}var ae={value:"FILE",help:"JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in \
it are told at option paths"},yt={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:[
"Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the place, the line, what is wrong and what to do. vfioc explain CODE t\
ells more about each.","--plan tells what the spec does to the host: which devices leave it and when, who runs on which CPU, memory, shared memory and networks.\
 --picture draws devices, CPUs and memory as an SVG picture. Both know more with host.facts."],flags:{plan:{help:"print what will be bound, pinned and set aside\
, where nothing is wrong"},picture:{value:"FILE",help:"draw it as an SVG picture; one that is there is replaced"},settings:ae,format:ie},arguments:{name:"SPEC, \
the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:async(e,t)=>(await import("./compiler.mjs")).checkSpec(e,t)},$t="vfio",bt={name:"\
compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:["Reads host.\
yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml and DIR/mani\
fest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`the directo\
ry to write; ./${$t} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove files in D\
IR that vfioc did not write, or that were edited"},settings:ae,format:ie},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"\
settings"},conflicts:[["check","force"]],run:async(e,t)=>(await import("./compiler.mjs")).compileSpec(e,t)};import{readFileSync as kt}from"node:fs";var ce=80;function M(e,t=ce){
const n=Math.min(t,ce),o=[];let r="";for(const s of e.split(/\s+/))r!==""&&r.length+1+s.length>n?(o.push(r),r=s):r=r===""?s:`${r} ${s}`;return[...o,r].join(`
`)}var le=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),xt={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:Et};async function Et(e,t){const{codeNamed:n,codeNames:o}=await import("./compiler.mjs"),[r]=e.arguments;if(r===void 0)return t.
stdout(`${o().join(`
`)}
`),m.done;const s=n(r);if(s)return t.stdout(It(r,{...s,...Ot(r,s)},t.width)),m.done;const i=new k;return i.reporter(w)("unknown-code","call",{word:r,nearest:x(r,
o())}),E(i.sorted(),"text",t),O(i.sorted())}function Ot(e,t){return t.explain!==void 0?t:JSON.parse(kt(new URL("explanations.json",import.meta.url),"utf8"))[e]??
{explain:""}}var St={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function It(e,t,n){const r=[`${e}: ${t.severity==="error"?"an error":
"a warning"} about ${St[t.about]}`,M(t.explain,n)];return t.example&&r.push(`Fails:

${le(Ct(t.example.fails))}`,`Passes:

${le(t.example.passes)}`),`${r.map(s=>s.trimEnd()).join(`

`)}
`}function Ct(e){return e.split(`
`).flatMap(t=>{const n=t.indexOf(Q);return n<0?[t]:[t.replace(Q,""),`${" ".repeat(n)}^`]}).join(`
`)}function D(e,t){const n=Math.max(...e.map(([r])=>r.length))+4,o=Math.max(20,(t??80)-n);return e.map(([r,s])=>M(s,o).split(`
`).map((a,c)=>`${(c===0?`  ${r}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var jt=([e,{short:t,value:n,help:o}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,o],ue=(e,t)=>e.map(n=>n.startsWith(" ")?n:M(n,t)).join(`

`),Nt=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],At=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",ue(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${D([...e.map(({name:n,summary:o})=>[n,o]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${D(Nt,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,fe=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,ue(e.description,t),`Flags:
${D(Object.entries(K(e)).map(jt),t)}`].join(`

`)}
`;import{dirname as he,join as Ft,relative as Mt,resolve as $}from"node:path";function R(e,t,n,o){const r=`${e}.vfioc-new`,s=()=>{n.kind(r)==="file"&&n.remove(r)};
try{return s(),n.create(r,t),n.rename(r,e),!0}catch(i){if(!b(i))throw i;o("output-unwritable",{file:e},{reason:X(i),begun:!1})}try{s()}catch(i){if(!b(i))throw i}
return!1}var Dt={file:"a file",directory:"a directory",link:"a symbolic link",other:"neither file nor directory"};function Rt(e,t,n,o,r,s){try{const i=r.kind(e);
if(i===void 0||i==="file"&&n(r.read(e)))return R(e,t,r,s);i==="file"?s(o,{file:e}):s("output-in-the-way",{file:e},{found:Dt[i],needed:"a file",force:!1})}catch(i){
if(!b(i))throw i;s("output-unreadable",{file:e},{reason:X(i)})}return!1}var de="facts.json",Lt={name:"init",summary:"write a first spec for this machine",usage:"\
[--facts FILE] [-o FILE] [--yes]",description:["Reads the machine as scan does, or its facts from a file, and writes a host.yaml that compiles: the graphics car\
d that a guest can have, with all that must go along with it, and one guest. What you must still decide is a comment at its line.","Questions are asked on a ter\
minal only, on standard error. Where there is none, and with --yes, the defaults are taken.",`With -o the facts are written too, as ${de} beside the spec, unles\
s --facts names them. No file is overwritten.`],flags:{facts:{value:"FILE",help:"take the facts that vfioc scan wrote instead of reading this machine"},output:{
short:"o",value:"FILE",help:"write the spec to FILE; to standard output if not given"},yes:{short:"y",help:"ask nothing"}},arguments:{name:"nothing",least:0,most:0},
run:Pt};async function Pt(e,t){const n=new k,o=await Tt(e,t,n);return E(n.sorted(),"text",t),o?m.done:O(n.sorted())||m.inputWrong}async function Tt(e,t,n){const o=n.
reporter(w),r=e.flags.get("output"),s=e.flags.get("facts"),i=r===void 0||s!==void 0?void 0:Ft(he(r),de);if(!me(r,!1,t,o)||!me(i,!0,t,o))return!1;const a={...await import("./scanner.mjs"),
...await import("./machine.mjs")},c=s===void 0?a.scan({root:"/",withIds:!1}):(await import("./compiler.mjs")).readFacts(s,t,n);if(!c)return!1;const l=i??s,h=a.defaultAnswers(
c,{...a.personHere(),facts:l===void 0?void 0:Wt(l,r,t)}),f=e.flags.has("yes")?void 0:a.openTerminal();!f&&!e.flags.has("yes")&&t.stderr(`vfioc init: no terminal\
 to ask on, so the defaults are taken
`);try{const d=f?await a.askAnswers(c,h,f.ask):h,p=a.firstSpec(c,d);if(r===void 0)t.stdout(p);else return Bt({output:r,text:p,written:i,facts:a.printFacts(c)},t,
o);return!0}catch(d){if(!(d instanceof a.Stopped))throw d;return t.stderr(`
vfioc init: stopped, nothing was written
`),!1}finally{f?.close()}}function Wt(e,t,{cwd:n}){const o=Mt(t===void 0?n:he($(n,t)),$(n,e));return o.startsWith(".")?o:`./${o}`}function me(e,t,{cwd:n,disk:o},r){
return e===void 0||o.kind($(n,e))===void 0?!0:(r("init-output-exists",{file:e},{facts:t}),!1)}function Bt({output:e,text:t,written:n,facts:o},{cwd:r,disk:s,stdout:i},a){
return n!==void 0&&!R($(r,n),o,s,a)||!R($(r,e),t,s,a)?!1:(i(`wrote ${[e,n].filter(Boolean).join(" and ")}; next: vfioc check ${e}
`),!0)}import{resolve as pe}from"node:path";var _t={name:"scan",summary:"tell what this machine is: IOMMU groups, devices, CPUs, memory",usage:"[--json | -o FIL\
E] [--root DIR] [--with-ids]",description:["Reads /sys and /proc, needs no root, and changes nothing. What could not be read is named at the end.","With -o it w\
rites the facts that host.facts names: then compile and check know the machine. They hold no address of a network card, and serial numbers only where --with-ids\
 asks for them."],flags:{json:{help:"print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"write the facts to FILE, in one step; \
what an earlier scan wrote is replaced"},root:{value:"DIR",help:"read the tree of a machine that was copied to DIR; / if not given"},"with-ids":{help:"with the \
names of disks and input devices that hold serial numbers"}},arguments:{name:"nothing",least:0,most:0},conflicts:[["json","output"]],run:Ut};async function Ut(e,t){
const n=new k,o=n.reporter(w),r=e.flags.get("root")??"/",{cwd:s,disk:i,stdout:a}=t;if(Gt(()=>i.target(pe(s,r)))==="directory"){const{printFacts:c,printReport:l,
scan:h}=await import("./scanner.mjs"),f=h({root:pe(s,r),withIds:e.flags.has("with-ids")}),d=e.flags.get("output");if(d!==void 0)Rt(d,c(f),Yt,"facts-foreign",i,o)&&
a(`wrote ${d}
`);else if(e.flags.has("json"))a(c(f));else{const p=t.screen?.();a(l(f,{width:p?.columns,colour:p?.colour??!1}))}}else o("scan-root",{file:r});return E(n.sorted(),
"text",t),n.failed?O(n.sorted()):m.done}function Gt(e){try{return e()}catch(t){if(!b(t))throw t;return}}function Yt(e){try{const t=JSON.parse(Buffer.from(e).toString(
"utf8"));return typeof t=="object"&&t!==null&&"version"in t&&"pci"in t}catch{return!1}}import{readFileSync as Jt}from"node:fs";var Vt={name:"schema",summary:"pr\
int the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # yaml-language-server: $schema=./hos\
t.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},arguments:{name:"nothing",least:0,
most:0},run:Ht};function Ht(e,t){return t.stdout(Jt(new URL("../schema/host.schema.json",import.meta.url),"utf8")),m.done}var L=[bt,yt,_t,Lt,xt,Vt],ve=e=>L.find(
({name:t})=>t===e);function Xt(e,t){const n=new k,o=n.reporter(w),[r,...s]=e,i=r===void 0?void 0:ve(r);if(i){const a=tt(i,s,n);if(a?.flags.has("help"))t.stdout(
fe(i,t.width));else if(a?.flags.has("version"))ge(t);else if(a)return i.run(a,t)}else r==="help"||r==="--help"||r==="-h"?zt(s,t,o):r==="--version"?ge(t):we(r,o);
return E(n.sorted(),"text",t),O(n.sorted())}var ge=({stdout:e})=>e(`vfioc ${V}
`);function zt(e,{stdout:t,width:n},o){const[r]=e.filter(i=>!i.startsWith("-")),s=r===void 0?void 0:ve(r);r!==void 0&&!s?we(r,o):t(s?fe(s,n):At(L,n))}function we(e,t){
const n=L.map(({name:o})=>o);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const o=x(e.replace(/^-+/,""),Object.keys(q));t("unkn\
own-flag","call",{flag:e,command:"vfioc",nearest:o&&`--${o}`})}else t("unknown-command","call",{word:e,nearest:x(e,n)})}import{fstatSync as Zt,writeSync as Qt}from"node:fs";
var ye=e=>e instanceof Error&&"code"in e?e.code:void 0;function P(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray(Qt(e,n))}catch(o){if(ye(o)==="EPIP\
E")return;if(ye(o)!=="EAGAIN")throw o;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function qt(e){try{return Zt(e).isCharacterDevice()}catch{return!1}}
function T(e){if(!qt(e))return;const{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>0?n:80}:void 0}var Kt=70,{argv:en,env:$e}=process,
be=!$e.NO_COLOR&&$e.TERM!=="dumb",ke=T(2),xe=(ke??T(1))?.columns;function Ee(e){process.exitCode=e}function Oe(e){const t=e instanceof Error?e.message:String(e);
P(2,`vfioc ${V}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=Kt}try{const e=Xt(en.slice(2),{stdout:t=>P(1,t),stderr:t=>P(2,t),colour:ke!==void 0&&be,...xe!==void 0&&{width:xe},screen:()=>{const t=T(1);
return t&&{columns:t.columns,colour:be}},cwd:process.cwd(),files:Me,disk:Ve});typeof e=="number"?Ee(e):e.then(Ee,Oe)}catch(e){Oe(e)}
