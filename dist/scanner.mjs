// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

import{resolve as Ue}from"node:path";import{closeSync as Ve,constants as V,lstatSync as Fe,openSync as Ge,readdirSync as We,readlinkSync as Te,readSync as He}from"node:fs";
var F=e=>({value:e}),h=e=>({problem:e}),re=4095;function Ke(e){const t=new Set;for(const n of e.split(",")){const r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(
n);if(!r)return h(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const o=Number(r[2]),i=r[3]===void 0?o:Number(r[3]);if(i<o)return h(`the range ${o}-${i} run\
s backwards`);if(i>re)return h(`CPU ${i} is above ${re}`);for(let s=o;s<=i;s+=1)r[1]?t.delete(s):t.add(s)}return t.size===0?h(`'${e}' leaves no CPU`):F([...t].sort(
(n,r)=>n-r))}function B(e){const t=[...new Set(e)].sort((r,o)=>r-o),n=[];for(const r of t){const o=n.at(-1);o&&o[1]===r-1?o[1]=r:n.push([r,r])}return n.map(([r,
o])=>r===o?`${r}`:`${r}-${o}`).join(",")}var G={problem:"is missing"},oe={problem:"is a link"},W=65536,Ye=40,Xe=6,m=e=>typeof e=="object"&&e!==null&&"problem"in
e,I=e=>e.slice(e.lastIndexOf("/")+1),N=e=>e.slice(0,Math.max(0,e.lastIndexOf("/"))),T=(e,t)=>e===""?t:`${e}/${t}`;function Ze(e,t){const[n,r]=[e.split(/(\d+)/),
t.split(/(\d+)/)];for(let o=0;o<Math.min(n.length,r.length);o+=1){const[i="",s=""]=[n[o],r[o]];if(o%2===1&&Number(i)!==Number(s))return Number(i)-Number(s);if(i!==
s)return i<s?-1:1}return n.length-r.length}var Je=class{#e;#t;#n=new Map;#o=new Map;#s=new Map;#i=new Map;constructor(e,t){this.#e=e,this.#t=t==="/"?"":t}get gaps(){
return[...this.#i.values()].map(({text:e,more:t})=>t>0?`${e} (and ${t} more like it)`:e)}gap(e,t=e){const n=this.#i.get(t);n?n.more+=1:this.#i.set(t,{text:e,more:0})}#r(e,{
problem:t}){t!==G.problem&&this.gap(`/${e}: ${t}`,`${I(e)}\0${t}`)}names(e){return[...this.entries(e).keys()].sort(Ze)}entries(e){const t=this.place(e);if(t===void 0)
return new Map;const n=this.#o.get(t);if(n)return n;const r=this.#e.list(`${this.#t}/${t}`);m(r)&&this.#r(e,r);const o=m(r)?new Map:r;return this.#o.set(t,o),o}has(e){
const t=this.place(N(e));return t!==void 0&&this.#c(t,I(e))!==void 0}place(e){return this.#n.has(e)?this.#n.get(e):this.#u("",e,0)}linkName(e){const t=this.#a(e);
if(t===void 0)return;const n=this.#e.target(t);return m(n)?this.#r(e,n):I(n)}bytes(e,t=W){const n=this.#a(e);if(n===void 0)return;let r=this.#e.read(n,t);if(r===
oe){const o=this.place(e);if(o===void 0)return;r=this.#e.read(`${this.#t}/${o}`,t)}return m(r)?this.#r(e,r):r}text(e,t){const n=this.bytes(e,t);if(n===void 0)return;
const r=(Buffer.isBuffer(n)?n:Buffer.from(n)).toString("utf8");return r.includes("\0")?this.#r(e,{problem:"holds NUL bytes"}):r.trimEnd()}word(e){const t=this.text(
e);return t===""?this.#r(e,{problem:"is empty"}):t}number(e){const t=this.word(e);if(t===void 0)return;const n=/^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.test(t)?Number(
t):Number.NaN;return Number.isSafeInteger(n)?n:this.#r(e,{problem:"holds no number"})}count(e){const t=this.number(e);return t===void 0||t<0?void 0:t}cpus(e){const t=this.
text(e);if(t===void 0||t==="")return t===""?[]:void 0;const n=Ke(t);return"value"in n?n.value:this.#r(e,{problem:"holds no set of CPUs"})}#a(e){const t=N(e),n=this.
place(t);return n===t?`${this.#t}/${e}`:n===void 0?void 0:`${this.#t}/${T(n,I(e))}`}#c(e,t){const n=this.#o.get(e)??this.#d(e);if(n)return n.get(t);const r=T(e,
t),o=this.#e.kind(`${this.#t}/${r}`);return m(o)?this.#r(r,o):o}#d(e){const t=(this.#s.get(e)??0)+1;if(this.#s.set(e,t),t!==Xe)return;const n=this.#e.list(`${this.#t}\
/${e}`);if(!m(n))return this.#o.set(e,n),n}#u(e,t,n){let r=e;for(const o of t.split("/"))if(!(o===""||o===".")&&(r=o===".."?N(r):this.#l(r,o,n),r===void 0))return;
return r}#l(e,t,n){const r=T(e,t);if(this.#n.has(r))return this.#n.get(r);const o=this.#c(e,t);let i=o===void 0?void 0:r;return o==="link"&&(this.#n.set(r,void 0),
i=n<Ye?this.#f(r,n):this.#r(r,{problem:"leads through too many links"})),this.#n.set(r,i),i}#f(e,t){const n=this.#e.target(`${this.#t}/${e}`);return m(n)?this.#r(
e,n):this.#u(n.startsWith("/")?"":N(e),n,t+1)}},ie={EACCES:"permission denied",EPERM:"permission denied",EIO:"input/output error",ENODEV:"its device is gone",EINVAL:"\
the kernel does not tell",ENAMETOOLONG:"its name is too long",EISDIR:"is a folder"};function _(e){const t=e instanceof Error&&"code"in e?String(e.code):"unknown\
 error";return t==="ENOENT"||t==="ENOTDIR"?G:t==="ELOOP"?oe:{problem:ie[t]??t}}function se(e){return e.isSymbolicLink()?"link":e.isDirectory()?"folder":e.isFile()?
"file":"other"}var b=Buffer.alloc(W),qe=4096;function Qe(e,t){const n=[];let r=0,o=0;for(;;){const s=He(e,b,o,b.length-o,null);if(r+=s,o+=s,s===0||s<qe&&t<=W)break;
if(r>t)return{problem:`has more than ${t} bytes`};o===b.length&&(n.push(Uint8Array.from(b)),o=0)}const i=b.subarray(0,o);return n.length===0?i:Buffer.concat([...n,
i])}var et={kind(e){try{const t=Fe(e,{throwIfNoEntry:!1});return t?se(t):G}catch(t){return _(t)}},target(e){try{return Te(e)}catch(t){const n=_(t);return n.problem===
ie.EINVAL?{problem:"is no link"}:n}},list(e){try{return new Map(We(e,{withFileTypes:!0}).map(t=>[t.name,se(t)]))}catch(t){return _(t)}},read(e,t){let n;try{return n=
Ge(e,V.O_RDONLY|V.O_NONBLOCK|V.O_NOFOLLOW),Qe(n,t)}catch(r){return _(r)}finally{n!==void 0&&Ve(n)}}},tt=2**24,nt=e=>[`run/booted-system/kernel-modules/lib/modul\
es/${e}`,`lib/modules/${e}`,`usr/lib/modules/${e}`];function rt(e){const t=e.split(/(\*|\?|\[[^\]]*\])/).map((n,r)=>r%2===0?n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"):
n==="*"?".*":n==="?"?".":n.replace("[!","[^").replaceAll("\\","\\\\"));return new RegExp(`^${t.join("")}$`)}var ae=22,ce=e=>e.slice(0,ae);function ot(e,t){const n=new Map(
t.map(c=>[ce(c??""),[]])),r=[],o=`
alias `;for(let c=e.indexOf(`
alias pci:`);c>=0;c=e.indexOf(`
alias pci:`,c+1)){const d=c+o.length,f=e[d+5]!=="0"||e[d+14]!=="0"?r:n.get(e.slice(d,d+ae));if(!f)continue;const l=e.indexOf(`
`,d),[v="",Re=""]=e.slice(d,l<0?void 0:l).split(" ");f.push({pattern:v,module:Re})}const i=new Map,s=({pattern:c},d)=>{const u=i.get(c)??rt(c);return i.set(c,u),
u.test(d)},a=new Map;return{of(c){const d=a.get(c);if(d)return d;const f=[...n.get(ce(c))??[],...r].filter(v=>s(v,c)).map(({module:v})=>v),l=[...new Set(f)].sort();
return a.set(c,l),l}}}function it(e,t,n){for(const r of t===void 0?[]:nt(t)){const o=e.text(`${r}/modules.alias`,tt);if(o!==void 0)return ot(`
${o}
`,n)}return e.gap("which modules could drive a device is not known: there is no modules.alias of the running kernel"),{of:()=>{}}}function ue(e,t){const n=new Map;
for(const r of e.names(t)){if(e.entries(t).get(r)!=="link")continue;const o=e.linkName(`${t}/${r}`);o!==void 0&&n.set(o,[...n.get(o)??[],`/${t}/${r}`])}return n}
var C=(e,t)=>e.toString(16).padStart(t,"0"),st=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
function de(e){const t=st.map(s=>s.exec(e)).find(s=>s!==null);if(!t){const s=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return h(s?`'${e}' is a vendor:device id, and \
a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 0000:0b:00.0`)}const[n=0,r=0,o=0,i=0]=t.slice(1).map(s=>Number.
parseInt(s??"0",16));return o>31?h(`'${e}' has slot ${C(o,2)}, and a PCI bus has the slots 00 to 1f`):i>7?h(`'${e}' has function ${i}, and a PCI slot has the fu\
nctions 0 to 7`):F({domain:n,bus:r,slot:o,function:i})}var p=e=>`${C(e.domain,4)}:${C(e.bus,2)}:${C(e.slot,2)}.${e.function}`;function le(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.
exec(e);if(!t?.[1]||!t[2]){const n="value"in de(e);return h(n?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor\
:device id: write four hexadecimal digits, a colon and four more, as in 1002:67df`)}return F({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var w=e=>`${e.
vendor}:${e.device}`,A="sys/bus/pci/devices",k=e=>{if(e.length!==12||e[4]!==":")return;const t=de(e);return"value"in t?t.value:void 0},L=e=>{const t=e===void 0?
void 0:le(e);return t&&"value"in t?t.value:void 0};function x(e,t){const r=(e.place(t)?.split("/")??[]).findLast(o=>k(o)!==void 0);return r===void 0?void 0:k(r)}
function at(e,t,n){const r=[...e.entries(A).keys()].sort();r.length===0&&e.gap(`/${A}: there is no PCI device`);const o=r.flatMap(i=>ct(e,i,n)??[]);return wt(pt(
o,e),t,e)}function ct(e,t,n){const r=e.place(`${A}/${t}`),o=k(t);if(r===void 0||!o){const a=o?"its link leads nowhere":"that is no PCI address of a domain up to\
 ffff";e.gap(`PCI device ${t} is left out: ${a}`,a);return}const i=ut(e,r);if(!i.id){e.gap(`PCI device ${t} is left out: its vendor and device could not be read`,
"left out: id");return}return{facts:{address:o,id:i.id,class:i.class,subsystem:i.subsystem,driver:i.driver,iommuGroup:lt(e.linkName(`${r}/iommu_group`)),bootVga:i.
class?.startsWith("03")?ft(e.number(`${r}/boot_vga`)):void 0,resetMethods:dt(e.text(`${r}/reset_method`)),bars:mt(e,r),numaNode:n?e.count(`${r}/numa_node`):void 0,
parent:k(r.split("/").at(-2)??""),sriov:vt(e,r)},modalias:i.modalias}}function ut(e,t){const n=`
${e.text(`${t}/uevent`)??""}
`,r=L(M(n,`
PCI_ID=`));if(r)return{id:r,class:M(n,`
PCI_CLASS=`)?.toLowerCase().padStart(6,"0"),subsystem:fe(L(M(n,`
PCI_SUBSYS_ID=`))),driver:M(n,`
DRIVER=`),modalias:M(n,`
MODALIAS=`)};const o=i=>{const s=e.word(`${t}/${i}`);return s?.startsWith("0x")?s.slice(2):void 0};return{id:L(`${o("vendor")}:${o("device")}`),class:o("class"),
subsystem:fe(L(`${o("subsystem_vendor")}:${o("subsystem_device")}`)),driver:e.linkName(`${t}/driver`),modalias:e.text(`${t}/modalias`)}}function M(e,t){const n=e.
indexOf(t);return n<0?void 0:e.slice(n+t.length,e.indexOf(`
`,n+t.length))}var fe=e=>e?.vendor==="0000"&&e.device==="0000"?void 0:e,dt=e=>e===""?[]:e?.split(" ").filter(t=>t!==""),lt=e=>e!==void 0&&/^\d{1,9}$/.test(e)?Number(
e):void 0,ft=e=>e===void 0?void 0:e===1;function vt(e,t){const n=e.has(`${t}/sriov_totalvfs`)?e.count(`${t}/sriov_totalvfs`):0;return n?{total:n,enabled:e.count(
`${t}/sriov_numvfs`)??0}:void 0}function pt(e,t){return e.some(({facts:n})=>n.sriov?.enabled)?e.map(n=>{const r=`${A}/${p(n.facts.address)}/physfn`,o=t.has(r)?t.
linkName(r):void 0;return o===void 0?n:{...n,facts:{...n.facts,physicalFunction:k(o)}}}):e}var P={io:256,memory:512,prefetchable:8192},ht=7,H="0x000000000000000\
0 0x0000000000000000 0x0000000000000000";function mt(e,t){const n=e.text(`${t}/resource`);if(n===void 0)return;const r=[];for(let o=0,i=0;o<ht&&i<n.length;o+=1,
i+=H.length+1){if(n.startsWith(H,i))continue;const s=$t(e,t,o,n.slice(i,i+H.length));s==="unclear"?e.gap(`/${t}/resource: line ${o+1} is no range of addresses`,
"resource"):s&&r.push(s)}return r}function $t(e,t,n,r){if(!/^0x[0-9a-f]{16} 0x[0-9a-f]{16} 0x[0-9a-f]{16}$/i.test(r))return"unclear";const o=v=>Number.parseInt(
r.slice(v,v+8),16),[i,s,a,c,d]=[o(2),o(10),o(21),o(29),o(48)],u=(a-i)*2**32+(c-s)+1;if((d&(P.io|P.memory))===0||!Number.isSafeInteger(u)||u<=0)return;if((d&P.memory)===
0)return{index:n,size:u,kind:"io"};const f=(d&P.prefetchable)!==0,l=f?gt(e,`${t}/resource${n}_resize`):void 0;return{index:n,size:u,kind:"memory",prefetchable:f,
sizes:l}}function gt(e,t){const n=e.has(t)?e.word(t):void 0;if(n===void 0)return;if(!/^(?:0x)?[0-9a-f]{1,16}$/i.test(n)){e.gap(`/${t}: holds no hexadecimal numb\
er`,"resize");return}const r=BigInt(`0x${n.replace(/^0x/i,"")}`);return Array.from({length:33},(o,i)=>i).filter(o=>r>>BigInt(o)&1n).map(o=>2**(o+20))}function bt(e){
const[t=0,n=0]=(e??"").split(".").map(r=>Number.parseInt(r,10));return t>5||t===5&&n>=15}function wt(e,t,n){return e.length===0?e:!bt(t)&&!e.some(({facts:r})=>r.
resetMethods)?(n.gap("how devices can be reset is not known: Linux tells it since 5.15"),e):e.map(r=>r.facts.resetMethods?r:{...r,facts:{...r.facts,resetMethods:[]}})}
var kt=512,xt=8;function Mt(e,t){const n=St(e),r=t?ue(e,"dev/disk/by-id"):new Map,o=e.names("sys/block").filter(s=>e.has(`sys/block/${s}/device`)),i=s=>t?void 0:
e.text(`sys/block/${s}/device/serial`)||void 0;return o.map(s=>{const a=e.text(`sys/block/${s}/device/model`)?.trim()||void 0,c=i(s)?.trim(),d=e.count(`sys/bloc\
k/${s}/size`);return{name:s,model:c&&a?.includes(c)?void 0:a,size:d===void 0?void 0:d*kt,links:r.get(s),controller:x(e,`sys/block/${s}`),root:n&&(n.has(s)||void 0)}})}
function St(e){const t=yt(e);if(!t){e.gap("the disk of the root file system is not known: neither /proc/self/mountinfo nor /proc/mounts tells of it");return}const n=(t.
number===void 0?void 0:e.place(`sys/dev/block/${t.number}`))??Ot(e,t.source),r=new Set(n===void 0?[]:ve(e,n,0));return r.size===0&&e.names("sys/block").length>0&&
e.gap(`the disk of the root file system is not known: it is mounted from ${t.source} (${t.type})`),r}function yt(e){const n=s=>(e.text(s,4194304)??"").split(`
`).map(a=>a.split(" ")),r=n("proc/self/mountinfo").findLast(s=>s[4]==="/");if(r){const[s="",a=""]=r.slice(r.indexOf("-")+1);return{number:r[2]??"",source:a,type:s}}
const[o="",,i=""]=n("proc/mounts").findLast(s=>s[1]==="/")??[];return o===""?void 0:{source:o,type:i}}function Ot(e,t){if(!t.startsWith("/dev/"))return;const n=t.
startsWith("/dev/mapper/")?e.linkName(t.slice(1)):t.slice(5);return n===void 0?void 0:e.place(`sys/class/block/${n}`)}function ve(e,t,n){if(n>xt)return[];const r=e.
names(`${t}/slaves`);return r.length>0?r.flatMap(i=>{const s=e.place(`${t}/slaves/${i}`);return s===void 0?[]:ve(e,s,n+1)}):[t.split("/").at(e.has(`${t}/partiti\
on`)?-2:-1)??""]}var g="sys/devices/system/cpu",pe="sys/devices/system/node",Bt=2**24;function It(e){const t=e.text("proc/cpuinfo",Bt);t===void 0&&e.gap("/proc/\
cpuinfo: the vendor and model of the CPU are not known");const n=t?.split(/\n\s*\n/,1)[0]??"",r=i=>n.split(`
`).find(s=>s.startsWith(i)&&/^\s*:/.test(s.slice(i.length)))?.replace(/^[^:]*:\s*/,"");return{vendor:{AuthenticAMD:"amd",GenuineIntel:"intel"}[r("vendor_id")??""],
model:r("model name")?.replace(/\s+/g," "),flags:new Set(r("flags")?.split(" "))}}function Nt(e){const t=e.names(pe).filter(n=>/^node\d{1,4}$/.test(n));return new Map(
t.map(n=>[Number(n.slice(4)),e.cpus(`${pe}/${n}/cpulist`)??[]]))}function _t(e,{vendor:t,model:n},r){const o=new Set(e.cpus(`${g}/present`)??[]),s=e.names(g).filter(
f=>/^cpu\d{1,4}$/.test(f)).map(f=>Number(f.slice(3))).filter(f=>o.size===0||o.has(f));if(s.length===0){e.gap(`/${g}: there is no CPU`);return}const a=e.cpus(`${g}\
/online`),c=e.cpus(`${g}/isolated`),d=new Map([...r].flatMap(([f,l])=>l.map(v=>[v,f]))),u=a&&new Set(a);return{vendor:t,model:n,cpus:s.map(f=>Lt(e,f,u?u.has(f):
!0,r.size>1?d.get(f):void 0)),isolated:c&&c.length>0?c:void 0,apicv:At(e)}}var Ct=["sys/module/kvm_intel/parameters/enable_apicv","sys/module/kvm_amd/parameters\
/avic"];function At(e){const t=Ct.find(r=>e.has(r)),n=t===void 0?void 0:e.word(t);return n===void 0||!/^[YN01]$/.test(n)?void 0:n==="Y"||n==="1"}function Lt(e,t,n,r){
if(!n)return{cpu:t,online:n,numaNode:r};const o=`${g}/cpu${t}`;return{cpu:t,online:n,core:e.count(`${o}/topology/core_id`),package:e.count(`${o}/topology/physic\
al_package_id`),die:e.count(`${o}/topology/die_id`),...Pt(e,`${o}/cache`),numaNode:r}}function Pt(e,t){const n=new Map;for(const r of e.names(t).filter(o=>/^index\d+$/.
test(o))){const o=e.count(`${t}/${r}/level`);if(o!==2&&o!==3)continue;const i=e.cpus(`${t}/${r}/shared_cpu_list`);n.set(o,i&&i.length>0?i:void 0)}return{l2:n.get(
2),l3:n.get(3)}}var he="sys/class/input",E={lastOfFirstRow:31,buttonLeft:272,relativeX:0,relativeY:1};function me(e,t,n){const r=(e.text(`${t}/capabilities/${n}`)??
"").split(/\s+/).reverse();return o=>{const i=r[Math.floor(o/64)]??"";return/^[0-9a-f]{1,16}$/i.test(i)&&(BigInt(`0x${i}`)>>BigInt(o%64)&1n)===1n}}function Et(e,t){
const n=me(e,t,"key");if(Array.from({length:E.lastOfFirstRow},(i,s)=>s+1).every(n))return"keyboard";const o=me(e,t,"rel");return n(E.buttonLeft)&&o(E.relativeX)&&
o(E.relativeY)?"mouse":"other"}function zt(e,t){const n=ue(e,"dev/input/by-id");return e.names(he).flatMap(r=>{const o=/^input\d+$/.test(r)?e.place(`${he}/${r}`):
void 0,i=o===void 0?[]:e.names(o).filter(c=>/^event\d+$/.test(c));if(o===void 0||i.length===0)return[];const s=i.flatMap(c=>n.get(c)??[]),a=t?s:s.filter(Dt(e,o));
return[{name:e.text(`${o}/name`)||r,kind:Et(e,o),links:a.length>0?a:void 0,controller:x(e,o)}]})}var $e=e=>e.replace(/[^A-Za-z0-9]/g,"");function Dt(e,t){const n=t.
split("/"),r=n.findLastIndex(s=>/^\d+-[\d.]+$/.test(s)),o=s=>r<0?"":$e(e.text(`${n.slice(0,r+1).join("/")}/${s}`)??""),i=`usb${o("manufacturer")||o("idVendor")}${o(
"product")||o("idProduct")}`;return s=>{const a=$e(s.slice(s.lastIndexOf("/")+1));return r>=0&&a.startsWith(i)&&/^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(a.
slice(i.length))}}function jt(e,{flags:t}){const n=e.text("proc/cmdline")??"";if(e.names("sys/kernel/iommu_groups").length>0)return{on:!0,acsOverride:/(?:^|\s)pcie_acs_override=/.
test(n)};if(!e.has("sys/kernel"))return;if(/(?:^|\s)(?:iommu|intel_iommu|amd_iommu)=(?:\S*,)?off(?:,\S*)?(?:\s|$)/.test(n))return{on:!1,reason:"parameter"};const o=e.
names("sys/firmware/acpi/tables");return o.some(i=>/^(?:DMAR|IVRS)\d*$/.test(i))?{on:!1,reason:"parameter"}:t.has("hypervisor")?{on:!1,reason:"unsupported"}:o.length>
0?{on:!1,reason:"firmware"}:{on:!1}}var ge=1024;function be(e,t){const n=/(?:^|\s)MemTotal:\s+(\d{1,12}) kB$/m.exec(e.text(t)??"")?.[1];return n===void 0?void 0:
Number(n)*ge}function we(e,t,n){return e.names(t).flatMap(r=>{const o=/^hugepages-(\d{1,10})kB$/.exec(r)?.[1],i=o===void 0?void 0:e.count(`${t}/${r}/nr_hugepage\
s`);if(o===void 0||i===void 0)return[];const s=e.count(`${t}/${r}/free_hugepages`)??0;return[{size:Number(o)*ge,total:i,free:s,numaNode:n}]})}function Rt(e,t){const n=be(
e,"proc/meminfo");if(n===void 0){e.gap("/proc/meminfo: the size of the memory is not known");return}const r=t.length>1?t:[],o=a=>`sys/devices/system/node/node${a}`,
i=r.map(a=>({node:a,total:be(e,`${o(a)}/meminfo`)??0})),s=[...we(e,"sys/kernel/mm/hugepages"),...r.flatMap(a=>we(e,`${o(a)}/hugepages`,a))];return{total:n,numa:i.
length>0?i:void 0,hugepages:s.length>0?s:void 0}}var S={nodeSize:32,childSize:40,valueSize:48,root:56,bytes:80},z={prefix:0,children:8,values:16},ke={character:0,
node:8},xe={key:0,text:8},Me="KSLPHHRH",Ut=4096,Vt=class{#e;#t;constructor(e){this.#e=e,this.#t={node:this.#n(S.nodeSize),child:this.#n(S.childSize),value:this.#n(
S.valueSize)}}#n(e){return e<0||e+8>this.#e.length?this.#e.length:Math.min(Number(this.#e.readBigUInt64LE(e)),this.#e.length)}#o(e){const t=this.#e.indexOf(0,e);
return t<0||t-e>Ut?"":this.#e.toString("utf8",e,t)}find(e,t){let n=this.#n(S.root),r=e;for(;;){const o=this.#o(this.#n(n+z.prefix));if(!r.startsWith(o))return;if(r=
r.slice(o.length),r==="")return this.#i(n,t);const i=this.#s(n,r.charCodeAt(0));if(i===void 0)return;n=i,r=r.slice(1)}}#s(e,t){const n=this.#e[e+z.children]??0;
for(let r=0;r<n;r+=1){const o=e+this.#t.node+r*this.#t.child;if(this.#e[o+ke.character]===t)return this.#n(o+ke.node)}}#i(e,t){const n=this.#e[e+z.children]??0,
r=e+this.#t.node+n*this.#t.child,o=this.#n(e+z.values);for(let i=0;i<o;i+=1){const s=r+i*this.#t.value;if(s>=this.#e.length||this.#t.value===0)return;if(this.#o(
this.#n(s+xe.key)).trim()===t)return this.#o(this.#n(s+xe.text))||void 0}}};function Ft(e){const t=Buffer.from(e);if(t.length<S.bytes||t.toString("latin1",0,Me.
length)!==Me)return;const n=new Vt(t),r=({vendor:o})=>`pci:v0000${o.toUpperCase()}`;return{of(o){const i=n.find(`${r(o)}*`,"ID_VENDOR_FROM_DATABASE"),s=n.find(`${r(
o)}d0000${o.device.toUpperCase()}*`,"ID_MODEL_FROM_DATABASE");if(i!==void 0)return s===void 0?i:`${i} ${s}`}}}var Gt=["run/current-system/sw/share/hwdata/pci.id\
s","run/current-system/sw/share/pci.ids","usr/share/hwdata/pci.ids","usr/share/misc/pci.ids","usr/share/pci.ids"],Wt=2**24;function Tt(e){const t=new Map,n=r=>{
if(t.has(r))return t.get(r);const o=Ht(e,r);return t.set(r,o),o};return{of({vendor:r,device:o}){const i=n(r);if(!i)return;const s=Se(i.devices,`
	${o}  `)?.text;return s===void 0?i.name:`${i.name} ${s}`}}}function Se(e,t){const n=e.indexOf(t);if(n<0)return;const r=e.indexOf(`
`,n+1);return{text:e.slice(n+t.length,r<0?void 0:r).trim(),end:r<0?e.length:r}}function Ht(e,t){const n=Se(e,`
${t}  `);if(!n)return;const r=/\n[^\t#\n]/g;return r.lastIndex=n.end,{name:n.text,devices:e.slice(n.end,r.exec(e)?.index??e.length)}}var Kt=["etc/udev/hwdb.bin",
"usr/lib/udev/hwdb.bin","lib/udev/hwdb.bin"],Yt=2**26;function Xt(e){for(const t of Gt){const n=e.has(t)?e.text(t,Wt):void 0;if(n!==void 0)return Tt(`
${n}
`)}for(const t of Kt){const n=e.has(t)?e.bytes(t,Yt):void 0,r=n&&Ft(n);if(r)return r}return e.gap("devices have no names: neither pci.ids (package hwdata) nor u\
dev\u2019s hwdb.bin is there"),{of:()=>{}}}var ye="sys/class/net",Zt=e=>e.replace(/x[0-9a-f]{12}$/,"x\u2026");function Jt(e,t){return e.names(ye).flatMap(n=>{const r=e.
place(`${ye}/${n}`);if(r===void 0||r.startsWith("sys/devices/virtual/")||!e.has(`${r}/operstate`))return[];const o=e.text(`${r}/operstate`),i=o===void 0||o===""||
o==="unknown"?void 0:o==="up";return[{name:t?n:Zt(n),device:x(e,r),up:i}]})}function qt(e){const t=e.word("proc/sys/kernel/osrelease");return t!==void 0&&/^[\w.+~-]{1,64}$/.
test(t)&&!/^\.+$/.test(t)?t:void 0}var Qt="sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";function en(e){if(!e.has("sys/firmware"))return;
if(!e.has("sys/firmware/efi"))return!1;const t=e.bytes(Qt);if(t?.length===5)return t[4]===1;e.gap("whether Secure Boot is on is not known: its variable could no\
t be read")}var tn={"EFI VGA":"efifb","VESA VGA":"vesafb",inteldrmfb:"i915"};function nn(e){const t=e.text("sys/class/graphics/fb0/name");if(t===void 0||t==="")
return;const n=tn[t]??t.replace(/(?:drm)?fb$/,"");return{driver:n===""?t:n,device:x(e,"sys/class/graphics/fb0")}}var Oe="sys/bus/usb/devices";function Be(e,t,n,r){
const o=e.text(`${t}/${n}`)?.replace(/\s+/g," ").trim();if(!(o===void 0||o===""))return r&&o.includes(r)?void 0:o}function rn(e,t,n){const r=n?void 0:e.text(`${t}\
/serial`),o=Be(e,t,"manufacturer",r),i=Be(e,t,"product",r);return o===void 0||i===void 0?i??o:i.toLowerCase().startsWith(o.toLowerCase())?i:`${o} ${i}`}function on(e,t){
return e.names(Oe).flatMap(n=>{const r=/^(\d{1,4})-(\d{1,3}(?:\.\d{1,3})*)$/.exec(n),o=r?e.place(`${Oe}/${n}`):void 0;if(!r?.[2]||o===void 0)return[];const i=le(
`${e.word(`${o}/idVendor`)}:${e.word(`${o}/idProduct`)}`);return"value"in i?[{id:i.value,name:rn(e,o,t),bus:Number(r[1]),port:r[2],controller:x(e,o)}]:(e.gap(`U\
SB device ${n} is left out: its vendor and product could not be read`,"left out: usb"),[])})}function sn(e,t){const n=qt(e),r=It(e),o=Nt(e),i=at(e,n,o.size>1),s={
version:1,kernel:n===void 0?void 0:{release:n},iommu:jt(e,r),pci:an(i,e,n),cpu:_t(e,r,o),memory:Rt(e,[...o.keys()]),input:zt(e,t),usb:on(e,t),block:Mt(e,t),network:Jt(
e,t),secureBoot:en(e),framebuffer:nn(e)},{gaps:a}=e;return a.length>0?{...s,gaps:a}:s}function an(e,t,n){if(e.length===0)return[];const r=Xt(t),o=it(t,n,e.map(({
modalias:i})=>i));return e.map(({facts:i,modalias:s})=>({...i,name:r.of(i.id),modules:s===void 0?void 0:o.of(s)}))}var cn=({root:e,withIds:t})=>sn(new Je(et,Ue(
e)),t),$=e=>e&&p(e),un=e=>e&&w(e),K=e=>e&&B(e);function dn(e){return{address:p(e.address),id:w(e.id),class:e.class,subsystem:un(e.subsystem),name:e.name,driver:e.
driver,modules:e.modules,iommuGroup:e.iommuGroup,bootVga:e.bootVga,resetMethods:e.resetMethods,bars:e.bars,numaNode:e.numaNode,parent:$(e.parent),sriov:e.sriov,
physicalFunction:$(e.physicalFunction)}}function ln({vendor:e,model:t,cpus:n,isolated:r,apicv:o}){return{vendor:e,model:t,cpus:n.map(({l2:i,l3:s,numaNode:a,...c})=>({
...c,l2:K(i),l3:K(s),numaNode:a})),isolated:K(r),apicv:o}}function fn(e){return{version:e.version,kernel:e.kernel,iommu:e.iommu,pci:e.pci.map(dn),cpu:e.cpu&&ln(
e.cpu),memory:e.memory,input:e.input?.map(({controller:t,...n})=>({...n,controller:$(t)})),usb:e.usb?.map(({id:t,name:n,bus:r,port:o,controller:i})=>({id:w(t),name:n,
bus:r,port:o,controller:$(i)})),block:e.block?.map(({controller:t,root:n,...r})=>({...r,controller:$(t),root:n})),network:e.network?.map(({name:t,device:n,up:r})=>({
name:t,device:$(n),up:r})),secureBoot:e.secureBoot,framebuffer:e.framebuffer&&{driver:e.framebuffer.driver,device:$(e.framebuffer.device)},gaps:e.gaps}}var Y=(e,t,n)=>e.
length===0?"[]":`[
${e.map(r=>`${n}  ${t(r)}`).join(`,
`)}
${n}]`,X=(e,t,n)=>{const r=[];for(const[o,i]of Object.entries(e))i!==void 0&&r.push(`${t}  "${o}": ${n(i,o)}`);return`{
${r.join(`,
`)}
${t}}`},y=e=>JSON.stringify(e);function vn(e,t){return t==="pci"?Y(e,n=>X(n,"    ",y),"  "):Array.isArray(e)?Y(e,y,"  "):t!=="cpu"&&t!=="memory"?y(e):X(e,"  ",n=>Array.
isArray(n)?Y(n,y,"    "):y(n))}var pn=e=>`${X(fn(e),"",vn)}
`,Z={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function J(e){for(const t of["TiB","GiB","MiB","KiB"]){const n=Z[t]??1;if(e>=n&&e%
n===0)return`${e/n}${t}`}return`${e}B`}var Qn=Z.MiB??0,hn=Z.GiB??0,q=e=>`${(e/hn).toFixed(1)} GiB`;function Ie(e,t){const n=new Map;for(const r of e){const o=n.
get(t(r));o?o.push(r):n.set(t(r),[r])}return[...n.values()]}var Ne=e=>Ie(e,({cpu:t,package:n,die:r,core:o})=>o===void 0?`cpu ${t}`:`${n} ${r} ${o}`),_e=e=>e.map(
({cpu:t})=>t);function Ce([e],t){const{package:n,numaNode:r,l3:o}=e??{};return[...t>1&&n!==void 0?[`package ${n}`]:[],...r===void 0?[]:[`node ${r}`],...o?[`L3 ${B(
o)}`]:[]].join(", ")}function mn({cpu:e}){if(!e)return[];const t=e.cpus.filter(i=>i.online),n=e.cpus.filter(i=>!i.online),r=new Set(t.map(i=>i.package)).size,o=Ie(
t,i=>Ce([i],r));return[{text:"CPUs, the threads of each core together",style:"heading"},...o.map(i=>{const s=Ce(i,r),a=Ne(i).map(c=>_e(c).join("+"));return{text:`${s===
""?"":`${s}:  `}${a.join(" ")}`,first:"  ",next:"      "}}),...e.isolated?[{text:`isolated from the scheduler: ${B(e.isolated)}`,first:"  "}]:[],...n.length>0?[
{text:`offline: ${B(_e(n))}`,first:"  "}]:[]]}function $n({memory:e}){if(!e)return[];const t=(e.hugepages??[]).filter(({total:o})=>o>0).map(({size:o,total:i,free:s,
numaNode:a})=>{const c=a===void 0?"":` on node ${a}`;return{text:`${i} huge pages of ${J(o)}${c}, ${s} of them free`,first:"  "}}),n={text:"no huge pages set as\
ide",first:"  "},r=(e.numa??[]).map(({node:o,total:i})=>({text:`node ${o}: ${q(i)}`,first:"  "}));return[{text:"Memory",style:"heading"},{text:q(e.total),first:"\
  "},...r,...t.length>0?t:[n]]}var Ae=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",Le={"01":"storage controller","0104":"RAID controller","0106":"\
SATA controller","0107":"SAS controller","0108":"NVMe drive","02":"network controller","0200":"Ethernet controller","0280":"wireless controller","03":"display c\
ontroller","0300":"graphics card","0302":"3D controller","0380":"display controller","04":"multimedia controller","0401":"sound card","0403":"sound card","05":"\
memory controller","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication controller","0700":"serial port","08":"system \
device","0805":"card reader","0806":"IOMMU","09":"input device","0c":"serial bus controller","0c03":"USB controller","0c05":"SMBus","0c80":"serial bus controlle\
r","0d":"wireless controller",10:"encryption controller",1080:"encryption controller",11:"signal processor",12:"accelerator",13:"helper function"},gn=e=>Le[e?.slice(
0,4)??""]??Le[e?.slice(0,2)??""]??"device",bn=e=>/^(?:0[1-4d]|0c03|12|ff)/.test(e??""),D=(e,t)=>e!==void 0&&e.function===t.function&&e.slot===t.slot&&e.bus===t.
bus&&e.domain===t.domain,wn=({address:e})=>p(e).slice(0,-2);function Pe(e,{address:t}){const n=(e.block??[]).filter(({root:i,controller:s})=>i&&D(s,t)),r=(e.network??
[]).filter(i=>i.up!==!1),o=r.filter(({device:i})=>D(i,t));return[...n.map(({name:i})=>`the root file system (${i})`),...o.length>0&&o.length===r.length?[`the on\
ly network (${o[0]?.name})`]:[]]}function kn({block:e=[]},{address:t}){return e.some(({root:n})=>n)?[]:e.filter(({controller:n})=>D(n,t)).map(({name:n})=>`${n} \
goes with it, and the host may run from that`)}var Ee=(e,{address:t})=>[...new Set((e.input??[]).filter(({kind:n,controller:r})=>n==="keyboard"&&D(r,t)).map(({name:n})=>`\
the keyboard (${n})`))],xn=(e,t)=>[...t.bootVga?["the firmware\u2019s display"]:[],...Pe(e,t),...Ee(e,t)],j=({address:e})=>e.domain*256+e.bus,ze=new WeakMap;function Mn(e,t){
const n=ze.get(e);if(n)return n.get(j(t))??[];const r=new Map;for(const o of e.pci){const i=r.get(j(o));i?i.push(o):r.set(j(o),[o])}return ze.set(e,r),r.get(j(t))??
[]}function Sn(e,t,n){return t.resetMethods?.length!==0?!0:t.parent===void 0||t.physicalFunction!==void 0?!1:Mn(e,t).every(r=>n.includes(r))}function yn(e,t){const n=t.
filter(u=>!Ae(u));if(!n.some(u=>bn(u.class)))return;if(n.some(u=>u.class?.startsWith("0601")))return{can:"no",text:"stays with the host: a part of the chipset i\
s in the group"};const r=new Set(n.flatMap(u=>Pe(e,u)));if(r.size>0)return{can:"no",text:`stays with the host: it has ${[...r].join(", ")}`};const o=new Set(n.map(
wn)).size,i=n.filter(u=>!Sn(e,u,t)).map(({address:u})=>p(u)),s=[...new Set(n.flatMap(u=>Ee(e,u)))],a=[...n.some(u=>u.bootVga)?["it is the firmware\u2019s display: wi\
th bind: handover, or with another card for the host"]:[],...n.flatMap(u=>kn(e,u)),...s.length>0?[`${s.join(" and ")} ${s.length>1?"go":"goes"} with it`]:[],...i.
length>0?[`${i.length===n.length?"it":i.join(", ")} cannot be reset: a second start may need a reboot`]:[]],c=a.length>0?`; but ${a.join("; ")}`:"";if(o>1)return{
can:"with-care",text:`not isolated: ${o} cards go to one guest or none${c}`};const d=n.length>1?`, its ${n.length} functions together`:"";return{can:a.length>0?
"with-care":"yes",text:`can go to a guest, isolated${d}${c}`}}var On={yes:"good","with-care":"fair",no:"bad"},Bn=2**30,De=e=>e.replaceAll("-","_");function In(e,t){
const{driver:n,modules:r,resetMethods:o,bars:i,sriov:s,physicalFunction:a,numaNode:c}=t,d=(r??[]).filter(l=>De(l)!==De(n??"")),u=(i??[]).filter(({size:l})=>l>=Bn),
f=(i??[]).flatMap(l=>l.sizes&&l.sizes.length>1?[l]:[]);return[n?`driver ${n}`:"no driver",...d.length>0?[`module${d.length>1?"s":""} ${d.join(", ")}`]:[],...o&&
o.length>0?[`reset by ${o.join(", ")}`]:[],...o?.length===0?["no reset of its own"]:[],...u.map(({index:l,size:v})=>`BAR ${l} of ${J(v)}`),...f.map(({index:l,sizes:v=[]})=>`\
BAR ${l} resizable up to ${J(v.at(-1)??0)}`),...s?[`${s.enabled} of ${s.total} virtual functions`]:[],...a?[`virtual function of ${p(a)}`]:[],...c===void 0?[]:[
`node ${c}`],...xn(e,t).map(l=>`has ${l}`)].join("; ")}function Q(e,t,n,r){const o=`${p(t.address)} ${gn(t.class)} ${w(t.id)}`,i=`${r}  `;return[{text:t.name===
void 0?o:`${o} ${t.name}`,first:n,next:i},...Ae(t)?[]:[{text:In(e,t),first:i,style:"faint"}]]}var ee=(e,t)=>t.flatMap((n,r)=>r===t.length-1?Q(e,n,"  \u2514\u2500 ",
"     "):Q(e,n,"  \u251C\u2500 ","  \u2502  "));function Nn(e,t,n){const r=`group ${t}`.padEnd(9),o=yn(e,n);if(o)return[{text:`${r} ${o.text}`,first:"  ",next:"\
    ",style:On[o.can]},...ee(e,n)];const[i]=n;return i&&n.length===1?Q(e,i,`  ${r} `,"            "):[{text:r,first:"  "},...ee(e,n)]}function _n(e){const t=new Map;
for(const n of e){if(n.iommuGroup===void 0)continue;const r=t.get(n.iommuGroup);r?r.push(n):t.set(n.iommuGroup,[n])}return[...t].sort(([n],[r])=>n-r)}var Cn={parameter:"\
the machine has one, and the kernel does not use it: see the kernel parameters intel_iommu and iommu",firmware:"the firmware does not offer one: look for VT-d, \
AMD-Vi, IOMMU or SVM in its set-up",unsupported:"this is a virtual machine, and its hypervisor gives it none"};function An(e){const{pci:t,iommu:n}=e,r=[];if(n&&
!n.on){const s=n.reason?`: ${Cn[n.reason]}`:"";r.push({text:`The IOMMU is off${s}. Nothing can go to a guest.`,style:"bad",next:"  "},{text:""})}const o=_n(t);o.
length>0&&(r.push({text:"IOMMU groups",style:"heading"}),r.push(...o.flatMap(([s,a])=>Nn(e,s,a))));const i=t.filter(s=>s.iommuGroup===void 0);return i.length>0&&
(o.length>0&&r.push({text:""}),r.push({text:o.length>0?"PCI devices without a group":"PCI devices",style:"heading"}),r.push(...ee(e,i))),r}var Ln=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const n=t.codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Pn=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),En=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],zn=e=>e>=4352&&
En.some(([t,n])=>e>=t&&e<=n),Dn={heading:"\x1B[1m",good:"\x1B[32m",fair:"\x1B[33m",bad:"\x1B[31m",faint:"\x1B[2m"},je=e=>/^[ -~]*$/.test(e);function O(e){if(je(
e))return e.length;let t=0;for(const n of e){const r=n.codePointAt(0)??0;t+=Pn(r)?0:zn(r)?2:1}return t}var jn=(e,t)=>e+" ".repeat(Math.max(0,t-O(e)));function Rn({
text:e,first:t="",next:n=t},r){if(t.length+e.length<=r&&je(e))return[(t+e).trimEnd()];const o=[];let i=t,s=O(t),a=!0;for(const c of Ln(e).split(/( +)/)){const d=O(
c);c.startsWith(" ")?(i+=c,s+=d):!a&&s+d>r?(o.push(i.trimEnd()),i=n+c,s=O(n)+d):(i+=c,s+=d,a&&=c==="")}return[...o,i.trimEnd()]}var Un=(e,t,n)=>e.flatMap(r=>Rn(
r,t).map(o=>{const i=n&&r.style?Dn[r.style]:"";return i===""||o===""?`${o}
`:`${i}${o}\x1B[0m
`})).join(""),te=e=>e?`on ${p(e)}`:"";function R(e){const t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>O(o[r]??""))));return e.map(n=>({text:n.map((r,o)=>jn(r,t[o]??
0)).join("  "),first:"  ",next:"      "}))}var U=(e,t)=>t.length===0?[]:[{text:e,style:"heading"},...t];function Vn({input:e=[]}){const t=e.filter(({kind:s})=>s!==
"other"),n=e.length-t.length,r=R(t.map(({kind:s,name:a,controller:c})=>[s,a,te(c)])),o=t.flatMap(({links:s=[]},a)=>[r[a]??{text:""},...s.map(c=>({text:c,first:"\
      ",style:"faint"}))]),i=n>0?[{text:`and ${n} more, such as buttons and jacks`,first:"  "}]:[];return U("Keyboards and mice",[...o,...i])}function Fn({usb:e=[],
pci:t}){const n=new Map(t.map(({address:o,iommuGroup:i})=>[p(o),i])),r=[...new Set(e.map(({controller:o})=>o&&p(o)))];return U("USB",r.sort((o="",i="")=>o<i?-1:
1).flatMap(o=>{const i=n.get(o??""),s=e.filter(c=>(c.controller&&p(c.controller))===o),a=R(s.map(({bus:c,port:d,id:u,name:f=""})=>[`${c}-${d}`,w(u),f]));return[
{text:`${o??"no PCI device"}${i===void 0?"":` (group ${i})`}`,first:"  "},...a.map(c=>({...c,first:"    ",next:"        "}))]}))}function Gn(e){return e>=1e12?`${(e/
1e12).toFixed(1)} TB`:e>=1e9?`${Math.round(e/1e9)} GB`:`${Math.round(e/1e6)} MB`}function Wn({block:e=[]}){const t=R(e.map(({name:r,size:o,model:i="",controller:s,
root:a})=>[r,o===void 0?"":Gn(o),i,te(s),a?"the host\u2019s root file system":""])),n=e.flatMap(({links:r=[]},o)=>[t[o]??{text:""},...r.map(i=>({text:i,first:" \
     ",style:"faint"}))]);return U("Disks",n)}var Tn=({network:e=[]})=>U("Network",R(e.map(({name:t,device:n,up:r})=>[t,te(n),r===void 0?"":r?"up":"down"]))),Hn=100,
Kn=40,ne=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Yn({cpu:e,memory:t,kernel:n,iommu:r,pci:o,secureBoot:i,framebuffer:s}){const a=e?.cpus.filter(l=>l.online)??
[],c=new Set(o.flatMap(({iommuGroup:l})=>l??[])).size,d=r?.acsOverride?", split by pcie_acs_override":"",u=s?.device?` on ${p(s.device)}`:"";return[["CPU",e&&[e.
model,ne(Ne(a).length,"core"),ne(a.length,"thread")].filter(Boolean).join(", ")],["Memory",t&&q(t.total)],["Kernel",n?.release],["IOMMU",r&&(r.on?`on, ${ne(c,"g\
roup")}${d}`:"off")],["Secure Boot",i===void 0?void 0:i?"on":"off"],["Console",s&&`${s.driver}${u}`]].flatMap(([l,v])=>v===void 0?[]:[{text:`${l.padEnd(12)} ${v}`,
next:" ".repeat(13)}])}var Xn=({gaps:e=[]})=>e.length===0?[]:[{text:"Not known",style:"heading"},...e.map(t=>({text:t,first:"  ",next:"    ",style:"fair"}))];function Zn(e,{
width:t=Hn,colour:n}){const i=[Yn,An,mn,$n,Vn,Fn,Wn,Tn,Xn].map(s=>s(e)).filter(s=>s.length>0).flatMap((s,a)=>a===0?s:[{text:""},...s]);return Un(i,Math.max(t,Kn),
n)}export{pn as printFacts,Zn as printReport,cn as scan};
