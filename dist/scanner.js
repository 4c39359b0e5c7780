(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var T=Object.defineProperty,Je=Object.getOwnPropertyDescriptor,Xe=Object.getOwnPropertyNames,Ze=Object.prototype.hasOwnProperty,Qe=(e,t)=>{for(var n in t)T(e,n,
{get:t[n],enumerable:!0})},et=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Xe(t))!Ze.call(e,o)&&o!==n&&T(e,o,{get:()=>t[o],enumerable:!(r=
Je(t,o))||r.enumerable});return e},tt=e=>et(T({},"__esModule",{value:!0}),e),fe={};Qe(fe,{printFacts:()=>zn,printReport:()=>Or,scan:()=>Cn}),module.exports=tt(fe);
var nt=require("node:path"),m=require("node:fs"),H=e=>({value:e}),g=e=>({problem:e}),ve=4095;function rt(e){const t=new Set;for(const n of e.split(",")){const r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.
exec(n);if(!r)return g(`invalid CPU set '${e}': use CPU numbers and ranges, separated by commas`);const o=Number(r[2]),i=r[3]===void 0?o:Number(r[3]);if(i<o)return g(
`the CPU range ${o}-${i} is reversed: use ${i}-${o}`);if(i>ve)return g(`CPU ${i} is out of range: the highest CPU number is ${ve}`);for(let s=o;s<=i;s+=1)r[1]?t.
delete(s):t.add(s)}return t.size===0?g(`the CPU set '${e}' is empty`):H([...t].sort((n,r)=>n-r))}function C(e){const t=[...new Set(e)].sort((r,o)=>r-o),n=[];for(const r of t){
const o=n.at(-1);o&&o[1]===r-1?o[1]=r:n.push([r,r])}return n.map(([r,o])=>r===o?`${r}`:`${r}-${o}`).join(",")}var K={problem:"is missing"},pe={problem:"is a lin\
k"},Y=65536,ot=40,it=6,w=e=>typeof e=="object"&&e!==null&&"problem"in e,A=e=>e.slice(e.lastIndexOf("/")+1),L=e=>e.slice(0,Math.max(0,e.lastIndexOf("/"))),q=(e,t)=>e===
""?t:`${e}/${t}`;function st(e,t){const[n,r]=[e.split(/(\d+)/),t.split(/(\d+)/)];for(let o=0;o<Math.min(n.length,r.length);o+=1){const[i="",s=""]=[n[o],r[o]];if(o%
2===1&&Number(i)!==Number(s))return Number(i)-Number(s);if(i!==s)return i<s?-1:1}return n.length-r.length}var at=e=>e.replace(/^(dev\/(?:disk|input)\/by-[^/]+|dev\/mapper|sys\/fs\/btrfs)\/[^/]+/,
"$1/\u2026").replace(/x[0-9a-f]{12}(?![0-9a-f])/g,"x\u2026"),ct=class{#e;#t;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Map;constructor(e,t){this.#e=e,this.#t=
t==="/"?"":t}get gaps(){return[...this.#a.values()].map(({text:e,more:t})=>t>0?`${e} (and ${t} more like it)`:e)}gap(e,t=e){const n=this.#a.get(t);n?n.more+=1:this.#a.
set(t,{text:e,more:0})}#r(e,{problem:t}){t!==K.problem&&this.gap(`/${at(e)}: ${t}`,`${A(e)}\0${t}`)}names(e){return[...this.entries(e).keys()].sort(st)}entries(e){
const t=this.place(e);if(t===void 0)return new Map;const n=this.#o.get(t);if(n)return n;if(this.#i.has(t))return new Map;const r=this.#e.list(`${this.#t}/${t}`);
return w(r)?(this.#i.add(t),this.#r(e,r),new Map):(this.#o.set(t,r),r)}lists(e){const t=this.place(e);return t!==void 0&&(this.entries(e).size>0||!this.#i.has(t))}has(e){
const t=this.place(L(e));return t!==void 0&&this.#u(t,A(e))!==void 0}place(e){return this.#n.has(e)?this.#n.get(e):this.#d("",e,0)}linkName(e){const t=this.#c(e);
if(t===void 0)return;const n=this.#e.target(t);return w(n)?this.#r(e,n):A(n)}bytes(e,t=Y){const n=this.#c(e);if(n===void 0)return;let r=this.#e.read(n,t);if(r===
pe){const o=this.place(e);if(o===void 0)return;r=this.#e.read(`${this.#t}/${o}`,t)}return w(r)?this.#r(e,r):r}text(e,t){const n=this.bytes(e,t);if(n===void 0)return;
const r=(Buffer.isBuffer(n)?n:Buffer.from(n)).toString("utf8");return r.includes("\0")?this.#r(e,{problem:"contains NUL bytes"}):r.trimEnd()}word(e){const t=this.
text(e);return t===""?this.#r(e,{problem:"is empty"}):t}number(e){const t=this.word(e);if(t===void 0)return;const n=/^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.test(t)?
Number(t):Number.NaN;return Number.isSafeInteger(n)?n:this.#r(e,{problem:"is not a number"})}count(e){const t=this.number(e);return t===void 0||t<0?void 0:t}cpus(e){
const t=this.text(e);if(t===void 0||t==="")return t===""?[]:void 0;const n=rt(t);return"value"in n?n.value:this.#r(e,{problem:"is not a list of CPUs"})}#c(e){const t=L(
e),n=this.place(t);return n===t?`${this.#t}/${e}`:n===void 0?void 0:`${this.#t}/${q(n,A(e))}`}#u(e,t){const n=this.#o.get(e)??this.#l(e);if(n)return n.get(t);const r=q(
e,t),o=this.#e.kind(`${this.#t}/${r}`);return w(o)?this.#r(r,o):o}#l(e){const t=(this.#s.get(e)??0)+1;if(this.#s.set(e,t),t!==it)return;const n=this.#e.list(`${this.#t}\
/${e}`);if(!w(n))return this.#o.set(e,n),n}#d(e,t,n){let r=e;for(const o of t.split("/"))if(!(o===""||o===".")&&(r=o===".."?L(r):this.#f(r,o,n),r===void 0))return;
return r}#f(e,t,n){const r=q(e,t);if(this.#n.has(r))return this.#n.get(r);const o=this.#u(e,t);let i=o===void 0?void 0:r;return o==="link"&&(this.#n.set(r,void 0),
i=n<ot?this.#v(r,n):this.#r(r,{problem:"has too many levels of links"})),this.#n.set(r,i),i}#v(e,t){const n=this.#e.target(`${this.#t}/${e}`);return w(n)?this.#r(
e,n):this.#d(n.startsWith("/")?"":L(e),n,t+1)}},he={EACCES:"permission denied",EPERM:"permission denied",EIO:"input/output error",ENODEV:"the device is gone",EINVAL:"\
the kernel does not report it",ENAMETOOLONG:"the name is too long",EISDIR:"is a directory"};function U(e){const t=e instanceof Error&&"code"in e?String(e.code):
"unknown error";return t==="ENOENT"||t==="ENOTDIR"?K:t==="ELOOP"?pe:{problem:he[t]??t}}function me(e){return e.isSymbolicLink()?"link":e.isDirectory()?"folder":
e.isFile()?"file":"other"}var M=Buffer.alloc(Y),ut=4096;function dt(e,t){const n=[];let r=0,o=0;for(;;){const s=(0,m.readSync)(e,M,o,M.length-o,null);if(r+=s,o+=
s,s===0||s<ut&&t<=Y)break;if(r>t)return{problem:`is larger than ${t} bytes`};o===M.length&&(n.push(Uint8Array.from(M)),o=0)}const i=M.subarray(0,o);return n.length===
0?i:Buffer.concat([...n,i])}var lt={kind(e){try{const t=(0,m.lstatSync)(e,{throwIfNoEntry:!1});return t?me(t):K}catch(t){return U(t)}},target(e){try{return(0,m.
readlinkSync)(e)}catch(t){const n=U(t);return n.problem===he.EINVAL?{problem:"is not a link"}:n}},list(e){try{return new Map((0,m.readdirSync)(e,{withFileTypes:!0}).
map(t=>[t.name,me(t)]))}catch(t){return U(t)}},read(e,t){let n;try{return n=(0,m.openSync)(e,m.constants.O_RDONLY|m.constants.O_NONBLOCK|m.constants.O_NOFOLLOW),
dt(n,t)}catch(r){return U(r)}finally{n!==void 0&&(0,m.closeSync)(n)}}},ft=2**24,vt=e=>[`run/booted-system/kernel-modules/lib/modules/${e}`,`lib/modules/${e}`,`u\
sr/lib/modules/${e}`];function pt(e){const t=e.split(/(\*|\?|\[[^\]]*\])/).map((n,r)=>r%2===0?n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"):n==="*"?".*":n==="?"?".":n.
replace("[!","[^").replaceAll("\\","\\\\"));return new RegExp(`^${t.join("")}$`)}var ge=22,$e=e=>e.slice(0,ge);function ht(e,t){const n=new Map(t.map(c=>[$e(c??
""),[]])),r=[],o=`
alias `;for(let c=e.indexOf(`
alias pci:`);c>=0;c=e.indexOf(`
alias pci:`,c+1)){const d=c+o.length,l=e[d+5]!=="0"||e[d+14]!=="0"?r:n.get(e.slice(d,d+ge));if(!l)continue;const f=e.indexOf(`
`,d),[v="",qe=""]=e.slice(d,f<0?void 0:f).split(" ");l.push({pattern:v,module:qe})}const i=new Map,s=({pattern:c},d)=>{const u=i.get(c)??pt(c);return i.set(c,u),
u.test(d)},a=new Map;return{of(c){const d=a.get(c);if(d)return d;const l=[...n.get($e(c))??[],...r].filter(v=>s(v,c)).map(({module:v})=>v),f=[...new Set(l)].sort();
return a.set(c,f),f}}}function mt(e,t,n){for(const r of t===void 0?[]:vt(t)){const o=e.text(`${r}/modules.alias`,ft);if(o!==void 0)return ht(`
${o}
`,n)}return e.gap("the kernel modules for the devices are unknown: no modules.alias was found for the running kernel"),{of:()=>{}}}function be(e,t){const n=new Map;
for(const r of e.names(t)){if(e.entries(t).get(r)!=="link")continue;const o=e.linkName(`${t}/${r}`);o!==void 0&&n.set(o,[...n.get(o)??[],`/${t}/${r}`])}return n}
var J=(e,t)=>e.toString(16).padStart(t,"0"),gt=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
function we(e){const t=gt.map(s=>s.exec(e)).find(s=>s!==null);if(!t){const s=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return g(s?`expected a PCI address, found the \
vendor:device id '${e}'`:`invalid PCI address '${e}': use bus:slot.function in hexadecimal, as printed by lspci`)}const[n=0,r=0,o=0,i=0]=t.slice(1).map(s=>Number.
parseInt(s??"0",16));return o>31?g(`invalid PCI address '${e}': the slot must be between 00 and 1f`):i>7?g(`invalid PCI address '${e}': the function must be bet\
ween 0 and 7`):H({domain:n,bus:r,slot:o,function:i})}var p=e=>`${J(e.domain,4)}:${J(e.bus,2)}:${J(e.slot,2)}.${e.function}`,E=(e,t)=>e!==void 0&&e.function===t.
function&&e.slot===t.slot&&e.bus===t.bus&&e.domain===t.domain;function ke(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){const n="value"in
we(e);return g(n?`expected a vendor:device id, found the PCI address '${e}'`:`invalid vendor:device id '${e}': use two numbers of four hexadecimal digits, separ\
ated by ':'`)}return H({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var O=e=>`${e.vendor}:${e.device}`,j="sys/bus/pci/devices";function _(e){if(e.length!==
12||e[4]!==":")return;const t=we(e);return"value"in t?t.value:void 0}function k(e,t){const r=(e.place(t)?.split("/")??[]).findLast(o=>_(o)!==void 0);return r===
void 0?void 0:_(r)}var $t=8,bt=["/","/nix","/nix/store"];function wt(e){const t=kt(e),n=t.get("/");if(!n){e.gap("the disk of the root file system is unknown: ne\
ither /proc/self/mountinfo nor /proc/mounts lists its mount");return}for(const o of bt){const i=t.get(o),s=new Set(i?xt(e,i).flatMap(a=>xe(e,a,0)):[]);if(s.size>
0)return s}const r=/^[\w.-]{1,32}$/.test(n.type)?` (${n.type})`:"";return e.gap(`the disk of the root file system${r} is unknown`),new Set}function kt(e){const n=o=>(e.
text(o,4194304)??"").split(`
`).map(i=>i.split(" ")),r=n("proc/self/mountinfo").flatMap(o=>{const[i="",s=""]=o.slice(o.indexOf("-")+1);return o[4]===void 0?[]:[[o[4],{number:o[2]??"",source:s,
type:i}]]});return r.some(([o])=>o==="/")?new Map(r):new Map(n("proc/mounts").map(([o="",i="",s=""])=>[i,{source:o,type:s}]))}function xt(e,{number:t,source:n,type:r}){
const o=t===void 0?void 0:e.place(`sys/dev/block/${t}`),i=r==="bcachefs"?n.split(":"):[n],s=o===void 0?i.flatMap(a=>Mt(e,a)??[]):[o];return r==="btrfs"?Ot(e,s):
s}function Mt(e,t){if(!t.startsWith("/dev/"))return;const n=t.slice(5),r=n.includes("/")?e.linkName(t.slice(1)):n;return r===void 0?void 0:e.place(`sys/class/bl\
ock/${r}`)}function Ot(e,t){const n=t.map(a=>a.slice(a.lastIndexOf("/")+1)),r=e.names("sys/fs/btrfs").map(a=>e.names(`sys/fs/btrfs/${a}/devices`)).filter(a=>a.length>
0),s=(r.find(a=>a.some(c=>n.includes(c)))??(t.length===0&&r.length===1?r[0]:void 0))?.flatMap(a=>e.place(`sys/class/block/${a}`)??[])??[];return[...new Set([...t,
...s])]}function xe(e,t,n){if(n>$t)return[];const r=e.names(`${t}/slaves`);return r.length>0?r.flatMap(i=>{const s=e.place(`${t}/slaves/${i}`);return s===void 0?
[]:xe(e,s,n+1)}):[t.split("/").at(e.has(`${t}/partition`)?-2:-1)??""]}var S=e=>e.replace(/[^A-Za-z0-9]/g,""),_t=3;function y(e,t){const n=S(t??"").toLowerCase();
return n.length>=_t&&S(e).toLowerCase().includes(n)}var h="sys/block",St=512;function yt(e,t){const n=wt(e),r=t?be(e,"dev/disk/by-id"):new Map,o=Bt(e,[...n??[]]);
if(!o)return;const i=s=>t?void 0:e.text(`${h}/${s}/device/serial`);return o.flatMap(s=>{const a=e.text(`${h}/${s}/device/model`)?.trim()||void 0,c=e.count(`${h}\
/${s}/size`),d=n&&(n.has(s)||void 0),u=Nt(e,s);d&&u.length===0&&e.gap(`the PCI device of ${s}, the disk of the root file system, is unknown`);const l={name:s,model:a&&
y(a,i(s))?void 0:a,size:c===void 0?void 0:c*St,links:r.get(s)};return(u.length===0?[void 0]:u).map(f=>({...l,controller:f,root:d}))})}function Bt(e,t){const n=e.
lists(h),o=[...new Set([...e.names(h),...t])].filter(s=>e.has(`${h}/${s}/device`)&&!It(s)),i=t.find(s=>!o.includes(s));return n?i!==void 0&&e.gap(`the disk of t\
he root file system is unknown: /${h} does not list ${i} as a device`):e.gap(`/${h}: the disks of the machine are unknown`),n||o.length>0?o:void 0}var It=e=>/^nvme\d+c\d+n\d+$/.
test(e);function Nt(e,t){const n=k(e,`${h}/${t}`);if(n)return[n];const r=t.startsWith("nvme")?e.place(`${h}/${t}/device`):void 0;return r===void 0?[]:e.names(r).
filter(i=>/^nvme\d+$/.test(i)).flatMap(i=>k(e,`${r}/${i}`)??[])}var $="sys/devices/system/cpu",Me="sys/devices/system/node",Pt=2**24;function Ct(e){const t=e.text(
"proc/cpuinfo",Pt);t===void 0&&e.gap("/proc/cpuinfo: the vendor and model of the CPU are unknown");const n=t?.split(/\n\s*\n/,1)[0]??"",r=i=>n.split(`
`).find(s=>s.startsWith(i)&&/^\s*:/.test(s.slice(i.length)))?.replace(/^[^:]*:\s*/,"");return{vendor:{AuthenticAMD:"amd",GenuineIntel:"intel"}[r("vendor_id")??""],
model:r("model name")?.replace(/\s+/g," "),flags:new Set(r("flags")?.split(" "))}}function At(e){const t=e.names(Me).filter(n=>/^node\d{1,4}$/.test(n));return new Map(
t.map(n=>[Number(n.slice(4)),e.cpus(`${Me}/${n}/cpulist`)??[]]))}function Lt(e,{vendor:t,model:n},r){const o=new Set(e.cpus(`${$}/present`)??[]),s=e.names($).filter(
l=>/^cpu\d{1,4}$/.test(l)).map(l=>Number(l.slice(3))).filter(l=>o.size===0||o.has(l));if(s.length===0){e.gap(`/${$}: no CPU found`);return}const a=e.cpus(`${$}/\
online`),c=e.cpus(`${$}/isolated`),d=new Map([...r].flatMap(([l,f])=>f.map(v=>[v,l])));a?.length===0&&e.gap(`/${$}/online: the online CPUs are unknown`);const u=a&&
a.length>0?new Set(a):void 0;return{vendor:t,model:n,cpus:s.map(l=>jt(e,l,u?u.has(l):!0,r.size>1?d.get(l):void 0)),isolated:c&&c.length>0?c:void 0,apicv:Et(e)}}
var Ut=["sys/module/kvm_intel/parameters/enable_apicv","sys/module/kvm_amd/parameters/avic"];function Et(e){const t=Ut.find(r=>e.has(r)),n=t===void 0?void 0:e.word(
t);return n===void 0||!/^[YN01]$/.test(n)?void 0:n==="Y"||n==="1"}function jt(e,t,n,r){if(!n)return{cpu:t,online:n,numaNode:r};const o=`${$}/cpu${t}`;return{cpu:t,
online:n,core:e.count(`${o}/topology/core_id`),package:e.count(`${o}/topology/physical_package_id`),die:e.count(`${o}/topology/die_id`),...zt(e,`${o}/cache`),numaNode:r}}
function zt(e,t){const n=new Map;for(const r of e.names(t).filter(o=>/^index\d+$/.test(o))){const o=e.count(`${t}/${r}/level`);if(o!==2&&o!==3)continue;const i=e.
cpus(`${t}/${r}/shared_cpu_list`);n.set(o,i&&i.length>0?i:void 0)}return{l2:n.get(2),l3:n.get(3)}}var Oe="sys/class/input",z={lastOfFirstRow:31,buttonLeft:272,relativeX:0,
relativeY:1};function _e(e,t,n){const r=(e.text(`${t}/capabilities/${n}`)??"").split(/\s+/).reverse();return o=>{const i=r[Math.floor(o/64)]??"";return/^[0-9a-f]{1,16}$/i.
test(i)&&(BigInt(`0x${i}`)>>BigInt(o%64)&1n)===1n}}function Dt(e,t){const n=_e(e,t,"key");if(Array.from({length:z.lastOfFirstRow},(i,s)=>s+1).every(n))return"ke\
yboard";const o=_e(e,t,"rel");return n(z.buttonLeft)&&o(z.relativeX)&&o(z.relativeY)?"mouse":"other"}function Rt(e,t){const n=be(e,"dev/input/by-id");return e.names(
Oe).flatMap(r=>{const o=/^input\d+$/.test(r)?e.place(`${Oe}/${r}`):void 0,i=o===void 0?[]:e.names(o).filter(l=>/^event\d+$/.test(l));if(o===void 0||i.length===0)
return[];const s=Dt(e,o),a=i.flatMap(l=>n.get(l)??[]),c=Vt(e,o),d=t?a:a.filter(Ft(c)),u=e.text(`${o}/name`)||r;return[{name:t?u:Gt(e,o,s)??Wt(u,c,r),kind:s,links:d.
length>0?d:void 0,controller:k(e,o)}]})}var Se="0005";function Gt(e,t,n){if(!(e.text(`${t}/id/bustype`)!==Se&&!t.includes(`/${Se}:`)))return`Bluetooth ${n==="ot\
her"?"device":n}`}function Vt(e,t){const n=t.split("/"),r=n.findLastIndex(i=>/^\d+-[\d.]+$/.test(i));if(r<0)return;const o=i=>e.text(`${n.slice(0,r+1).join("/")}\
/${i}`)||void 0;return{maker:o("manufacturer")??o("idVendor")??"",product:o("product")??o("idProduct")??"",serial:o("serial")}}function Wt(e,t,n){return y(e,t?.
serial)?t&&t.maker!==""&&!y(t.maker,t.serial)?t.maker:n:e}function Ft(e){if(!e)return()=>!1;const t=`usb${S(e.maker)}${S(e.product)}`;return n=>{const r=S(n.slice(
n.lastIndexOf("/")+1));return r.startsWith(t)&&/^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(r.slice(t.length))&&!y(t,e.serial)}}var D="sys/kernel/iommu_groups";
function Tt(e,t){const n=e.linkName(`${t}/iommu_group`);if(n===void 0||/^\d{1,9}$/.test(n))return n===void 0?void 0:Number(n);e.gap(`/${t}/iommu_group: does not\
 lead to an IOMMU group`,"iommu_group")}var X=(e,t)=>e.text(`${D}/${t}/name`)==="vfio-noiommu";function Ht(e,t){const n=e.find(({facts:o})=>o.iommuGroup!==void 0)?.
facts.iommuGroup,r=n!==void 0&&X(t,n);return e.map(o=>{const{iommuGroup:i,driver:s}=o.facts;return i===void 0||!(r||s?.startsWith("vfio"))||!X(t,i)?o:{...o,facts:{
...o.facts,iommuGroup:void 0}}})}var Kt=e=>e.lists(D)||!e.has(D)?e.names(D):void 0,Yt=e=>new RegExp(`(?:^|\\s)(?:(?:${e??"intel|amd"})_)?iommu=(?:\\S*,)?off(?:,\\\
S*)?(?:\\s|$)`);function qt(e,{flags:t,vendor:n},r){const o=e.text("proc/cmdline")??"",i=Kt(e);if(r.some(({iommuGroup:c})=>c!==void 0)||i?.some(c=>!X(e,c)))return{
on:!0,acsOverride:/(?:^|\s)pcie_acs_override=/.test(o)};if(!i||!e.has("sys/kernel"))return;if(Yt(n).test(o))return{on:!1,reason:"parameter"};const a=e.names("sy\
s/firmware/acpi/tables");return a.some(c=>/^(?:DMAR|IVRS)\d*$/.test(c))?{on:!1,reason:"parameter"}:t.has("hypervisor")?{on:!1,reason:"unsupported"}:a.length>0?{
on:!1,reason:"firmware"}:{on:!1}}var ye=1024;function Be(e,t){const n=/(?:^|\s)MemTotal:\s+(\d{1,12}) kB$/m.exec(e.text(t)??"")?.[1];return n===void 0?void 0:Number(
n)*ye}function Ie(e,t,n){return e.names(t).flatMap(r=>{const o=/^hugepages-(\d{1,10})kB$/.exec(r)?.[1],i=o===void 0?void 0:e.count(`${t}/${r}/nr_hugepages`);if(o===
void 0||i===void 0)return[];const s=e.count(`${t}/${r}/free_hugepages`)??0;return[{size:Number(o)*ye,total:i,free:s,numaNode:n}]})}function Jt(e,t){const n=Be(e,
"proc/meminfo");if(n===void 0){e.gap("/proc/meminfo: the size of the memory is unknown");return}const r=t.length>1?t:[],o=a=>`sys/devices/system/node/node${a}`,
i=r.map(a=>({node:a,total:Be(e,`${o(a)}/meminfo`)??0})),s=[...Ie(e,"sys/kernel/mm/hugepages"),...r.flatMap(a=>Ie(e,`${o(a)}/hugepages`,a))];return{total:n,numa:i.
length>0?i:void 0,hugepages:s.length>0?s:void 0}}var B={nodeSize:32,childSize:40,valueSize:48,root:56,bytes:80},R={prefix:0,children:8,values:16},Ne={character:0,
node:8},Pe={key:0,text:8},Ce="KSLPHHRH",Xt=4096,Zt=class{#e;#t;constructor(e){this.#e=e,this.#t={node:this.#n(B.nodeSize),child:this.#n(B.childSize),value:this.#n(
B.valueSize)}}#n(e){return e<0||e+8>this.#e.length?this.#e.length:Math.min(Number(this.#e.readBigUInt64LE(e)),this.#e.length)}#o(e){const t=this.#e.indexOf(0,e);
return t<0||t-e>Xt?"":this.#e.toString("utf8",e,t)}find(e,t){let n=this.#n(B.root),r=e;for(;;){const o=this.#o(this.#n(n+R.prefix));if(!r.startsWith(o))return;if(r=
r.slice(o.length),r==="")return this.#i(n,t);const i=this.#s(n,r.charCodeAt(0));if(i===void 0)return;n=i,r=r.slice(1)}}#s(e,t){const n=this.#e[e+R.children]??0;
for(let r=0;r<n;r+=1){const o=e+this.#t.node+r*this.#t.child;if(this.#e[o+Ne.character]===t)return this.#n(o+Ne.node)}}#i(e,t){const n=this.#e[e+R.children]??0,
r=e+this.#t.node+n*this.#t.child,o=this.#n(e+R.values);for(let i=0;i<o;i+=1){const s=r+i*this.#t.value;if(s>=this.#e.length||this.#t.value===0)return;if(this.#o(
this.#n(s+Pe.key)).trim()===t)return this.#o(this.#n(s+Pe.text))||void 0}}};function Qt(e){const t=Buffer.from(e);if(t.length<B.bytes||t.toString("latin1",0,Ce.
length)!==Ce)return;const n=new Zt(t),r=({vendor:o})=>`pci:v0000${o.toUpperCase()}`;return{of(o){const i=n.find(`${r(o)}*`,"ID_VENDOR_FROM_DATABASE"),s=n.find(`${r(
o)}d0000${o.device.toUpperCase()}*`,"ID_MODEL_FROM_DATABASE");if(i!==void 0)return s===void 0?i:`${i} ${s}`}}}var en=["run/current-system/sw/share/hwdata/pci.id\
s","run/current-system/sw/share/pci.ids","usr/share/hwdata/pci.ids","usr/share/misc/pci.ids","usr/share/pci.ids"],tn=2**24;function nn(e){const t=new Map,n=r=>{
if(t.has(r))return t.get(r);const o=rn(e,r);return t.set(r,o),o};return{of({vendor:r,device:o}){const i=n(r);if(!i)return;const s=Ae(i.devices,`
	${o}  `)?.text;return s===void 0?i.name:`${i.name} ${s}`}}}function Ae(e,t){const n=e.indexOf(t);if(n<0)return;const r=e.indexOf(`
`,n+1);return{text:e.slice(n+t.length,r<0?void 0:r).trim(),end:r<0?e.length:r}}function rn(e,t){const n=Ae(e,`
${t}  `);if(!n)return;const r=/\n[^\t#\n]/g;return r.lastIndex=n.end,{name:n.text,devices:e.slice(n.end,r.exec(e)?.index??e.length)}}var on=["etc/udev/hwdb.bin",
"usr/lib/udev/hwdb.bin","lib/udev/hwdb.bin"],sn=2**26;function an(e){for(const t of en){const n=e.has(t)?e.text(t,tn):void 0;if(n!==void 0)return nn(`
${n}
`)}for(const t of on){const n=e.has(t)?e.bytes(t,sn):void 0,r=n&&Qt(n);if(r)return r}return e.gap("the names of the devices are unknown: neither pci.ids (packag\
e hwdata) nor udev\u2019s hwdb.bin was found"),{of:()=>{}}}var Z="sys/class/net",cn=e=>e.replace(/x[0-9a-f]{12}(?![0-9a-f])/,"x\u2026");function un(e,t){const n=e.
names(Z),r=n.flatMap(o=>{const i=e.place(`${Z}/${o}`);if(i===void 0||i.startsWith("sys/devices/virtual/")||!e.has(`${i}/operstate`))return[];const s=e.text(`${i}\
/operstate`),a=s===void 0||s===""||s==="unknown"?void 0:s==="up";return[{name:t?o:cn(o),device:k(e,i),up:a}]});if(r.length>0||n.includes("lo"))return r;e.gap(`/${Z}\
: the network interfaces are unknown`)}function dn(e,t){if(!e.has(`${t}/sriov_totalvfs`))return{sriov:void 0};const n=e.count(`${t}/sriov_totalvfs`),r=e.count(`${t}\
/sriov_numvfs`),o=r!==0;if(!n)return{sriov:void 0,makes:o};const i=e.count(`${t}/sriov_offset`)||void 0,s=e.count(`${t}/sriov_stride`)||void 0;return{sriov:{total:n,
enabled:r??0,offset:i,stride:s},makes:o}}function ln(e,t,n){if(!t&&!e.some(({makes:i})=>i))return e;const r=new Map;return e.map(i=>{if(i.facts.sriov)return i;const s=`${j}\
/${p(i.facts.address)}/physfn`,a=n.has(s)?n.linkName(s):void 0;return a===void 0?i:(r.set(a,(r.get(a)??0)+1),{...i,facts:{...i.facts,physicalFunction:_(a)}})}).
map(i=>{const{sriov:s,address:a}=i.facts,c=s&&i.makes?r.get(p(a)):void 0;return s&&c?{...i,facts:{...i.facts,sriov:{...s,enabled:c}}}:i})}var G=e=>{const t=e===
void 0?void 0:ke(e);return t&&"value"in t?t.value:void 0};function fn(e,t,n){const r=[...e.entries(j).keys()].sort();r.length===0&&e.gap(`/${j}: no PCI device f\
ound`);const o=r.flatMap(s=>vn(e,s,n)??[]),i=o.length<r.length;return xn(Ht(ln(o,i,e),e),t,e)}function vn(e,t,n){const r=e.place(`${j}/${t}`),o=_(t);if(r===void 0||
!o){const d=o?"its link is broken":"this is not a PCI address with a domain up to ffff";e.gap(`PCI device ${t} is left out: ${d}`,d);return}const i=pn(e,r);if(!i.
id){e.gap(`PCI device ${t} is left out: its vendor and device ids could not be read`,"left out: id");return}const{sriov:s,makes:a}=dn(e,r);return{facts:{address:o,
id:i.id,class:i.class,subsystem:i.subsystem,driver:i.driver,iommuGroup:Tt(e,r),bootVga:i.class?.startsWith("03")?mn(e.number(`${r}/boot_vga`)):void 0,resetMethods:hn(
e.text(`${r}/reset_method`)),bars:$n(e,r),numaNode:n?e.count(`${r}/numa_node`):void 0,parent:_(r.split("/").at(-2)??""),sriov:s},modalias:i.modalias,makes:a}}function pn(e,t){
const n=`
${e.text(`${t}/uevent`)??""}
`,r=G(I(n,`
PCI_ID=`));if(r)return{id:r,class:I(n,`
PCI_CLASS=`)?.toLowerCase().padStart(6,"0"),subsystem:Le(G(I(n,`
PCI_SUBSYS_ID=`))),driver:I(n,`
DRIVER=`),modalias:I(n,`
MODALIAS=`)};const o=i=>{const s=e.word(`${t}/${i}`);return s?.startsWith("0x")?s.slice(2):void 0};return{id:G(`${o("vendor")}:${o("device")}`),class:o("class"),
subsystem:Le(G(`${o("subsystem_vendor")}:${o("subsystem_device")}`)),driver:e.linkName(`${t}/driver`),modalias:e.text(`${t}/modalias`)}}function I(e,t){const n=e.
indexOf(t);return n<0?void 0:e.slice(n+t.length,e.indexOf(`
`,n+t.length))}var Le=e=>e?.vendor==="0000"&&e.device==="0000"?void 0:e,hn=e=>e===""?[]:e?.split(" ").filter(t=>t!==""),mn=e=>e===void 0?void 0:e===1,V={io:256,
memory:512,prefetchable:8192},gn=7,Q="0x0000000000000000 0x0000000000000000 0x0000000000000000";function $n(e,t){const n=e.text(`${t}/resource`);if(n===void 0)return;
const r=[];for(let o=0,i=0;o<gn&&i<n.length;o+=1,i+=Q.length+1){if(n.startsWith(Q,i))continue;const s=bn(e,t,o,n.slice(i,i+Q.length));s==="unclear"?e.gap(`/${t}\
/resource: line ${o+1} is not an address range`,"resource"):s&&r.push(s)}return r}function bn(e,t,n,r){if(!/^0x[0-9a-f]{16} 0x[0-9a-f]{16} 0x[0-9a-f]{16}$/i.test(
r))return"unclear";const o=v=>Number.parseInt(r.slice(v,v+8),16),[i,s,a,c,d]=[o(2),o(10),o(21),o(29),o(48)],u=(a-i)*2**32+(c-s)+1;if((d&(V.io|V.memory))===0||!Number.
isSafeInteger(u)||u<=0)return;if((d&V.memory)===0)return{index:n,size:u,kind:"io"};const l=(d&V.prefetchable)!==0,f=l?wn(e,`${t}/resource${n}_resize`):void 0;return{
index:n,size:u,kind:"memory",prefetchable:l,sizes:f}}function wn(e,t){const n=e.has(t)?e.word(t):void 0;if(n===void 0)return;if(!/^(?:0x)?[0-9a-f]{1,16}$/i.test(
n)){e.gap(`/${t}: is not a hexadecimal number`,"resize");return}const r=BigInt(`0x${n.replace(/^0x/i,"")}`);return Array.from({length:33},(o,i)=>i).filter(o=>r>>
BigInt(o)&1n).map(o=>2**(o+20))}function kn(e){const[t=0,n=0]=(e??"").split(".").map(r=>Number.parseInt(r,10));return t>5||t===5&&n>=15}function xn(e,t,n){return e.
length===0?e:!kn(t)&&!e.some(({facts:r})=>r.resetMethods)?(n.gap("the reset methods of the devices are unknown: Linux reports them since version 5.15"),e):e.map(
r=>r.facts.resetMethods?r:{...r,facts:{...r.facts,resetMethods:[]}})}function Mn(e){const t=e.word("proc/sys/kernel/osrelease");return t!==void 0&&/^[\w.+~-]{1,64}$/.
test(t)&&!/^\.+$/.test(t)?t:void 0}var On="sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";function _n(e){if(!e.has("sys/firmware"))return;
if(!e.has("sys/firmware/efi")){if(e.names("sys/firmware").length>0)return!1;e.gap("the state of Secure Boot is unknown: /sys/firmware is empty");return}const t=e.
bytes(On);if(t?.length===5)return t[4]===1;e.gap("the state of Secure Boot is unknown: its EFI variable could not be read")}var Sn={"EFI VGA":"efifb","VESA VGA":"\
vesafb",inteldrmfb:"i915"};function yn(e){const t=e.text("sys/class/graphics/fb0/name");if(t===void 0||t==="")return;const n=Sn[t]??t.replace(/(?:drm)?fb$/,"");
return{driver:n===""?t:n,device:k(e,"sys/class/graphics/fb0")}}var Ue="sys/bus/usb/devices";function Ee(e,t,n,r){const o=e.text(`${t}/${n}`)?.replace(/\s+/g," ").
trim();if(!(o===void 0||o===""))return y(o,r)?void 0:o}function Bn(e,t,n){const r=n?void 0:e.text(`${t}/serial`),o=Ee(e,t,"manufacturer",r),i=Ee(e,t,"product",r);
return o===void 0||i===void 0?i??o:i.toLowerCase().startsWith(o.toLowerCase())?i:`${o} ${i}`}function In(e,t){return e.names(Ue).flatMap(n=>{const r=/^(\d{1,4})-(\d{1,3}(?:\.\d{1,3})*)$/.
exec(n),o=r?e.place(`${Ue}/${n}`):void 0;if(!r?.[2]||o===void 0)return[];const i=ke(`${e.word(`${o}/idVendor`)}:${e.word(`${o}/idProduct`)}`);return"value"in i?
[{id:i.value,name:Bn(e,o,t),bus:Number(r[1]),port:r[2],controller:k(e,o)}]:(e.gap(`USB device ${n} is left out: its vendor and product ids could not be read`,"l\
eft out: usb"),[])})}function Nn(e,t){const n=Mn(e),r=Ct(e),o=At(e),i=fn(e,n,o.size>1),s=Pn(i,e,n),a={version:1,kernel:n===void 0?void 0:{release:n},iommu:qt(e,
r,s),pci:s,cpu:Lt(e,r,o),memory:Jt(e,[...o.keys()]),input:Rt(e,t),usb:In(e,t),block:yt(e,t),network:un(e,t),secureBoot:_n(e),framebuffer:yn(e)},{gaps:c}=e;return c.
length>0?{...a,gaps:c}:a}function Pn(e,t,n){if(e.length===0)return[];const r=an(t),o=mt(t,n,e.map(({modalias:i})=>i));return e.map(({facts:i,modalias:s})=>({...i,
name:r.of(i.id),modules:s===void 0?void 0:o.of(s)}))}var Cn=({root:e,withIds:t})=>Nn(new ct(lt,(0,nt.resolve)(e)),t),b=e=>e&&p(e),An=e=>e&&O(e),ee=e=>e&&C(e);function Ln(e){
return{address:p(e.address),id:O(e.id),class:e.class,subsystem:An(e.subsystem),name:e.name,driver:e.driver,modules:e.modules,iommuGroup:e.iommuGroup,bootVga:e.bootVga,
resetMethods:e.resetMethods,bars:e.bars,numaNode:e.numaNode,parent:b(e.parent),sriov:e.sriov,physicalFunction:b(e.physicalFunction)}}function Un({vendor:e,model:t,
cpus:n,isolated:r,apicv:o}){return{vendor:e,model:t,cpus:n.map(({l2:i,l3:s,numaNode:a,...c})=>({...c,l2:ee(i),l3:ee(s),numaNode:a})),isolated:ee(r),apicv:o}}function En(e){
return{version:e.version,kernel:e.kernel,iommu:e.iommu,pci:e.pci.map(Ln),cpu:e.cpu&&Un(e.cpu),memory:e.memory,input:e.input?.map(({controller:t,...n})=>({...n,controller:b(
t)})),usb:e.usb?.map(({id:t,name:n,bus:r,port:o,controller:i})=>({id:O(t),name:n,bus:r,port:o,controller:b(i)})),block:e.block?.map(({controller:t,root:n,...r})=>({
...r,controller:b(t),root:n})),network:e.network?.map(({name:t,device:n,up:r})=>({name:t,device:b(n),up:r})),secureBoot:e.secureBoot,framebuffer:e.framebuffer&&
{driver:e.framebuffer.driver,device:b(e.framebuffer.device)},gaps:e.gaps}}var te=(e,t,n)=>e.length===0?"[]":`[
${e.map(r=>`${n}  ${t(r)}`).join(`,
`)}
${n}]`,ne=(e,t,n)=>{const r=[];for(const[o,i]of Object.entries(e))i!==void 0&&r.push(`${t}  "${o}": ${n(i,o)}`);return`{
${r.join(`,
`)}
${t}}`},N=e=>JSON.stringify(e);function jn(e,t){return t==="pci"?te(e,n=>ne(n,"    ",N),"  "):Array.isArray(e)?te(e,N,"  "):t!=="cpu"&&t!=="memory"?N(e):ne(e," \
 ",n=>Array.isArray(n)?te(n,N,"    "):N(n))}var zn=e=>`${ne(En(e),"",jn)}
`,re={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function oe(e){for(const t of["TiB","GiB","MiB","KiB"]){const n=re[t]??1;if(e>=n&&
e%n===0)return`${e/n}${t}`}return`${e}B`}var _r=re.MiB??0,Dn=re.GiB??0,ie=e=>`${(e/Dn).toFixed(1)} GiB`;function je(e,t){const n=new Map;for(const r of e){const o=n.
get(t(r));o?o.push(r):n.set(t(r),[r])}return[...n.values()]}var ze=e=>je(e,({cpu:t,package:n,die:r,core:o})=>o===void 0?`cpu ${t}`:`${n} ${r} ${o}`),De=e=>e.map(
({cpu:t})=>t);function Re([e],t){const{package:n,numaNode:r,l3:o}=e??{};return[...t>1&&n!==void 0?[`package ${n}`]:[],...r===void 0?[]:[`NUMA node ${r}`],...o?[
`L3 ${C(o)}`]:[]].join(", ")}function Rn({cpu:e}){if(!e)return[];const t=e.cpus.filter(i=>i.online),n=e.cpus.filter(i=>!i.online),r=new Set(t.map(i=>i.package)).
size,o=je(t,i=>Re([i],r));return[{text:"CPUs (threads of the same core joined by +)",style:"heading"},...o.map(i=>{const s=Re(i,r),a=ze(i).map(c=>De(c).join("+"));
return{text:`${s===""?"":`${s}:  `}${a.join(" ")}`,first:"  ",next:"      "}}),...e.isolated?[{text:`isolated from the scheduler: ${C(e.isolated)}`,first:"  "}]:
[],...n.length>0?[{text:`offline: ${C(De(n))}`,first:"  "}]:[]]}function Gn({memory:e}){if(!e)return[];const t=(e.hugepages??[]).filter(({total:o})=>o>0).map(({
size:o,total:i,free:s,numaNode:a})=>{const c=a===void 0?"":` on NUMA node ${a}`;return{text:`${i} huge pages of ${oe(o)}${c}, ${s} free`,first:"  "}}),n={text:"\
no huge pages reserved",first:"  "},r=(e.numa??[]).map(({node:o,total:i})=>({text:`NUMA node ${o}: ${ie(i)}`,first:"  "}));return[{text:"Memory",style:"heading"},
{text:ie(e.total),first:"  "},...r,...t.length>0?t:[n]]}var se=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",Vn={1002:["amdgpu","radeon","snd_hda_\
intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},Sr=[...new Set([...Object.values(
Vn).flat(),..."ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e r8169 tg3".split(" ")])],Ge=e=>e.
replaceAll("-","_"),Ve={"01":"storage controller","0104":"RAID controller","0106":"SATA controller","0107":"SAS controller","0108":"NVMe drive","02":"network co\
ntroller","0200":"Ethernet controller","0280":"wireless controller","03":"display controller","0300":"GPU","0302":"3D controller","0380":"display controller","0\
4":"multimedia controller","0401":"audio device","0403":"audio device","05":"memory controller","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"P\
CI bridge","07":"communication controller","0700":"serial port","08":"system peripheral","0805":"card reader","0806":"IOMMU","09":"input device","0c":"serial bu\
s controller","0c03":"USB controller","0c05":"SMBus","0c80":"serial bus controller","0d":"wireless controller",10:"encryption controller",1080:"encryption contr\
oller",11:"signal processor",12:"accelerator",13:"instrumentation"},Wn=e=>Ve[e?.slice(0,4)??""]??Ve[e?.slice(0,2)??""]??"device",Fn=e=>/^(?:0[1-4d]|0c03|12|ff)/.
test(e??"");function Tn({network:e=[]},t){const n=e.filter(o=>o.up!==!1),r=n.length>0?n:e;return r.every(({device:o})=>o&&t.has(p(o)))?r:[]}var ae=({address:e})=>p(
e).slice(0,-2);function We(e,t){const n=i=>t.some(s=>E(i,s.address)),r=(e.block??[]).filter(({root:i,controller:s})=>i&&n(s)),o=Tn(e,new Set(t.map(({address:i})=>p(
i))));return[...new Set(r.map(({name:i})=>`the root file system (${i})`)),...o.length>0?[`the only network connection (${o.map(({name:i})=>i).join(", ")})`]:[]]}
var Hn=({driver:e=""})=>!/^(?:vfio|pci[-_]stub)/.test(e);function Kn({block:e,network:t},n){if(!Hn(n))return[];const r=t===void 0&&n.class?.startsWith("02");return[
...Yn(e,n),...r?["the host\u2019s network connection may be on it"]:[]]}function Yn(e=[],t){const n=e.filter(({root:i})=>i);if(n.length>0&&n.every(({controller:i})=>i))
return[];const r=e.filter(({controller:i})=>E(i,t.address));return r.length>0?r.map(({name:i})=>`the disk ${i} goes with it, and the host may run from it`):e.length>
0&&e.every(({controller:i})=>i)||!t.class?.startsWith("01")?[]:["the host may run from a disk on it"]}var Fe=(e,{address:t})=>[...new Set((e.input??[]).filter(({
kind:n,controller:r})=>n==="keyboard"&&E(r,t)).map(({name:n})=>`the keyboard (${n})`))],Te=({framebuffer:e},{address:t,bootVga:n})=>!n&&E(e?.device,t),qn=(e,t)=>[
...t.bootVga?["is the boot display"]:[],...Te(e,t)?["has the console"]:[],...[...We(e,[t]),...Fe(e,t)].map(n=>`has ${n}`)],Jn=({class:e})=>e?.startsWith("0806")??
!1,x=({address:e})=>e.domain*256+e.bus,He=new WeakMap;function Ke(e,t){const n=He.get(e);if(n)return n.get(x(t))??[];const r=new Map;for(const o of e.pci){const i=r.
get(x(o));i?i.push(o):r.set(x(o),[o])}return He.set(e,r),r.get(x(t))??[]}function Xn(e,t,n){return t.resetMethods?.length!==0?!0:t.parent===void 0||t.physicalFunction!==
void 0?!1:Ke(e,t).every(r=>n.includes(r))}function Zn(e,t){const n=new Set(t.map(ae));return t.flatMap(r=>r===t.find(o=>x(o)===x(r))?Ke(e,r):[]).filter(r=>r.iommuGroup===
void 0&&!se(r)&&!Jn(r)&&n.has(ae(r))).map(({address:r})=>p(r))}function Qn(e,t){const n=t.filter(u=>!se(u));if(!n.some(u=>Fn(u.class)))return;if(n.some(u=>u.class?.
startsWith("0601")))return{can:"no",text:"stays with the host: part of the chipset is in the group"};const r=We(e,n);if(r.length>0)return{can:"no",text:`stays w\
ith the host: it has ${r.join(", ")}`};const o=new Set(n.map(ae)).size,i=n.filter(u=>!Xn(e,u,t)).map(({address:u})=>p(u)),s=[...new Set(n.flatMap(u=>Fe(e,u)))],
a=[...n.some(u=>u.bootVga)?["it is the boot display: use bind: handover, or another GPU for the host"]:[],...n.some(u=>Te(e,u))?["it has the console: use bind: \
handover, or another GPU for the host"]:[],...new Set(n.flatMap(u=>Kn(e,u))),...Zn(e,n).map(u=>`${u} may be in it too: its group is unknown`),...s.length>0?[`${s.
join(" and ")} ${s.length>1?"go":"goes"} with it`]:[],...i.length>0?[`${i.length===n.length?"it":i.join(", ")} cannot be reset: to start the guest again, the ho\
st may have to reboot`]:[]],c=a.length>0?`; but ${a.join("; ")}`:"";if(o>1)return{can:"with-care",text:`not isolated: its ${o} devices can only go to the same g\
uest${c}`};const d=n.length>1?`; its ${n.length} functions go together`:"";return{can:a.length>0?"with-care":"yes",text:`can go to a guest, isolated${d}${c}`}}var er={
yes:"good","with-care":"fair",no:"bad"},tr=2**30;function nr(e,t){const{driver:n,modules:r,resetMethods:o,bars:i,sriov:s,physicalFunction:a,numaNode:c}=t,d=(r??
[]).filter(f=>Ge(f)!==Ge(n??"")),u=(i??[]).filter(({size:f})=>f>=tr),l=(i??[]).flatMap(f=>f.sizes&&f.sizes.length>1?[f]:[]);return[n?`driver ${n}`:"no driver",...d.
length>0?[`module${d.length>1?"s":""} ${d.join(", ")}`]:[],...o&&o.length>0?[`reset by ${o.join(", ")}`]:[],...o?.length===0?["no reset of its own"]:[],...u.map(
({index:f,size:v})=>`BAR ${f}: ${oe(v)}`),...l.map(({index:f,sizes:v=[]})=>`BAR ${f} resizable up to ${oe(v.at(-1)??0)}`),...s?[`${s.enabled} of ${s.total} virt\
ual functions enabled`]:[],...a?[`virtual function of ${p(a)}`]:[],...c===void 0?[]:[`NUMA node ${c}`],...qn(e,t)].join("; ")}function ce(e,t,n,r){const o=`${p(
t.address)} ${Wn(t.class)} ${O(t.id)}`,i=`${r}  `;return[{text:t.name===void 0?o:`${o} ${t.name}`,first:n,next:i},...se(t)?[]:[{text:nr(e,t),first:i,style:"fain\
t"}]]}var ue=(e,t)=>t.flatMap((n,r)=>r===t.length-1?ce(e,n,"  \u2514\u2500 ","     "):ce(e,n,"  \u251C\u2500 ","  \u2502  "));function rr(e,t,n){const r=`group ${t}`.
padEnd(9),o=Qn(e,n);if(o)return[{text:`${r} ${o.text}`,first:"  ",next:"    ",style:er[o.can]},...ue(e,n)];const[i]=n;return i&&n.length===1?ce(e,i,`  ${r} `," \
           "):[{text:r,first:"  "},...ue(e,n)]}function or(e){const t=new Map;for(const n of e){if(n.iommuGroup===void 0)continue;const r=t.get(n.iommuGroup);r?
r.push(n):t.set(n.iommuGroup,[n])}return[...t].sort(([n],[r])=>n-r)}var ir={parameter:"the kernel does not use it. Remove iommu=off, intel_iommu=off and amd_iom\
mu=off from the kernel parameters; on Intel the kernel also needs intel_iommu=on, which vfioc adds",firmware:"the firmware does not offer it. Turn on VT-d (Inte\
l), or AMD-Vi, IOMMU or SVM (AMD) in the firmware setup",unsupported:"this is a virtual machine, and its hypervisor does not provide an IOMMU"};function sr(e){const{
pci:t,iommu:n}=e,r=[];if(n&&!n.on){const a=`The IOMMU is off, so no device can go to a guest${n.reason?`: ${ir[n.reason]}`:""}.`;r.push({text:a,style:"bad",next:"\
  "},{text:""})}const o=or(t);o.length>0&&(r.push({text:"IOMMU groups",style:"heading"}),r.push(...o.flatMap(([s,a])=>rr(e,s,a))));const i=t.filter(s=>s.iommuGroup===
void 0);return i.length>0&&(o.length>0&&r.push({text:""}),r.push({text:o.length>0?"PCI devices without an IOMMU group":"PCI devices",style:"heading"}),r.push(...ue(
e,i))),r}var ar=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const n=t.codePointAt(
0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),cr=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(
e))),ur=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,
64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],dr=e=>e>=4352&&ur.some(([t,n])=>e>=t&&e<=n),lr={
heading:"\x1B[1m",good:"\x1B[32m",fair:"\x1B[33m",bad:"\x1B[31m",faint:"\x1B[2m"},Ye=e=>/^[ -~]*$/.test(e);function P(e){if(Ye(e))return e.length;let t=0;for(const n of e){
const r=n.codePointAt(0)??0;t+=cr(r)?0:dr(r)?2:1}return t}var fr=(e,t)=>e+" ".repeat(Math.max(0,t-P(e)));function vr({text:e,first:t="",next:n=t},r){if(t.length+
e.length<=r&&Ye(e))return[(t+e).trimEnd()];const o=[];let i=t,s=P(t),a=!0;for(const c of ar(e).split(/( +)/)){const d=P(c);c.startsWith(" ")?(i+=c,s+=d):!a&&s+d>
r?(o.push(i.trimEnd()),i=n+c,s=P(n)+d):(i+=c,s+=d,a&&=c==="")}return[...o,i.trimEnd()]}var pr=(e,t,n)=>e.flatMap(r=>vr(r,t).map(o=>{const i=n&&r.style?lr[r.style]:
"";return i===""||o===""?`${o}
`:`${i}${o}\x1B[0m
`})).join(""),de=e=>e?`on ${p(e)}`:"";function W(e){const t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>P(o[r]??""))));return e.map(n=>({text:n.map((r,o)=>fr(r,t[o]??
0)).join("  "),first:"  ",next:"      "}))}var F=(e,t)=>t.length===0?[]:[{text:e,style:"heading"},...t];function hr({input:e=[]}){const t=e.filter(({kind:s})=>s!==
"other"),n=e.length-t.length,r=W(t.map(({kind:s,name:a,controller:c})=>[s,a,de(c)])),o=t.flatMap(({links:s=[]},a)=>[r[a]??{text:""},...s.map(c=>({text:c,first:"\
      ",style:"faint"}))]),i=n>0?[{text:`and ${n} other input ${n===1?"device":"devices"}, such as buttons and jacks`,first:"  "}]:[];return F("Keyboards and mi\
ce",[...o,...i])}function mr({usb:e=[],pci:t}){const n=new Map(t.map(({address:o,iommuGroup:i})=>[p(o),i])),r=[...new Set(e.map(({controller:o})=>o&&p(o)))];return F(
"USB",r.sort((o="",i="")=>o<i?-1:1).flatMap(o=>{const i=n.get(o??""),s=e.filter(c=>(c.controller&&p(c.controller))===o),a=W(s.map(({bus:c,port:d,id:u,name:l=""})=>[
`${c}-${d}`,O(u),l]));return[{text:`${o??"unknown controller"}${i===void 0?"":` (group ${i})`}`,first:"  "},...a.map(c=>({...c,first:"    ",next:"        "}))]}))}
function gr(e){return e>=1e12?`${(e/1e12).toFixed(1)} TB`:e>=1e9?`${Math.round(e/1e9)} GB`:`${Math.round(e/1e6)} MB`}function $r({block:e=[]}){const t=W(e.map(({
name:r,size:o,model:i="",controller:s,root:a})=>[r,o===void 0?"":gr(o),i,de(s),a?"root file system":""])),n=e.flatMap(({links:r=[]},o)=>[t[o]??{text:""},...r.map(
i=>({text:i,first:"      ",style:"faint"}))]);return F("Disks",n)}var br=({network:e=[]})=>F("Network",W(e.map(({name:t,device:n,up:r})=>[t,de(n),r===void 0?"":
r?"up":"down"]))),wr=100,kr=40,le=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function xr({cpu:e,memory:t,kernel:n,iommu:r,pci:o,secureBoot:i,framebuffer:s}){const a=e?.cpus.
filter(f=>f.online)??[],c=new Set(o.flatMap(({iommuGroup:f})=>f??[])).size,d=r?.acsOverride?", split by pcie_acs_override":"",u=s?.device?` on ${p(s.device)}`:"";
return[["CPU",e&&[e.model,le(ze(a).length,"core"),le(a.length,"thread")].filter(Boolean).join(", ")],["Memory",t&&ie(t.total)],["Kernel",n?.release],["IOMMU",r&&
(r.on?`on, ${le(c,"group")}${d}`:"off")],["Secure Boot",i===void 0?void 0:i?"on":"off"],["Console",s&&`${s.driver}${u}`]].flatMap(([f,v])=>v===void 0?[]:[{text:`${f.
padEnd(12)} ${v}`,next:" ".repeat(13)}])}var Mr=({gaps:e=[]})=>e.length===0?[]:[{text:"Unknown",style:"heading"},...e.map(t=>({text:t,first:"  ",next:"    ",style:"\
fair"}))];function Or(e,{width:t=wr,colour:n}){const i=[xr,sr,Rn,Gn,hr,mr,$r,br,Mr].map(s=>s(e)).filter(s=>s.length>0).flatMap((s,a)=>a===0?s:[{text:""},...s]);
return pr(i,Math.max(t,kr),n)}
});
