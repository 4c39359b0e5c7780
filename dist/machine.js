(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var be=Object.defineProperty,Dt=Object.getOwnPropertyDescriptor,Gt=Object.getOwnPropertyNames,Rt=Object.prototype.hasOwnProperty,Wt=(e,t)=>{for(var n in t)be(e,
n,{get:t[n],enumerable:!0})},qt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Gt(t))!Rt.call(e,s)&&s!==n&&be(e,s,{get:()=>t[s],enumerable:!(r=
Dt(t,s))||r.enumerable});return e},Kt=e=>qt(be({},"__esModule",{value:!0}),e),Ue={};Wt(Ue,{Stopped:()=>dt,askAnswers:()=>xr,defaultAnswers:()=>er,drawPlan:()=>ys,
firstSpec:()=>_r,machineOf:()=>Er,openTerminal:()=>Br,personHere:()=>Cr,printPlan:()=>Fs}),module.exports=Kt(Ue);function Vt(e,t){return typeof t=="bigint"?t.toString():
t}var De="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ht(e,t,n){const r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.
parent=e),r}function Xt(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cann\
ot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ie(e,t=0){
if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Jt(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<
e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function G(e){return typeof e=="string"?e:e?.message}function Ge(e,t,n){var r;for(let s=t;s<
e.length;s++)(r=e[s]).schema??(r.schema=n)}function ae(e,t,n){var r;const s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(r=e).schema??(r.schema=
e.inst):e.schema=e.inst);const o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:G(e.inst?._zod.def?.error?.(e))??G(o?.(e))??G(t?.error?.(
e))??G(n.customError?.(e))??G(n.localeError?.(e))??"Invalid input",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c===
"__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Qt(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(
t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):en(e,n,r.value)}}function R(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:r,value:n}),n}function Yt(e,t,n){return R(e,t,n,!1)}function en(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:R(this,t,
n.bind(this))},set(r){R(this,t,r)}})}var ye,A=!1,tn={configurable:!0,get(){A=!0}};function ce(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&ye!==e._zod){
ye=void 0;return}ye=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,tn);const s=A;A=!1;try{const o=n(this);return A?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),A=A||s,o}catch(o){throw delete this[t],A=A||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:s})}})}var Re,nn=Object.freeze({status:"aborted"}),ke={value:void 0,enumerable:!1},We="captureStackTrace"in Error?Error:null;function rn(e){const t=We;
if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return We=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}
function P(e,t,n,r){const s={};function o(l){this.def=l,this.constr=d,this.traits=new Set}o.prototype=s;const i=n,a=i&&new WeakSet;function c(l,p){if(l._zod){if(l.
_zod.traits.has(e))return}else{ke.value=new o(p);try{Object.defineProperty(l,"_zod",ke)}finally{ke.value=void 0}}if(l._zod.traits.add(e),t(l,p),a){const h=Object.
getPrototypeOf(l),g=l._zod.constr.prototype;let y=h;for(;y&&y!==g;)y=Object.getPrototypeOf(y);const v=y??h;a.has(v)||(a.add(v),Qt(v,i))}const m=d.prototype;for(const h in m)
Object.prototype.hasOwnProperty.call(m,h)&&(h in l||(l[h]=m[h].bind(l)))}const f=r?.Parent??Object;class u extends f{}Object.defineProperty(u,"name",{value:e});
function d(l){const p=r?.Parent?rn(u):this;c(p,l);const m=p._zod.deferred;if(m){for(const g of m)g();p._zod.deferred=void 0}const h=globalThis.__zod_globalConfig?.
postProcessor;return h&&h(p),p}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:l=>r?.Parent&&l instanceof r.Parent?
!0:l?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var E=class extends Error{constructor(){super("Encountered Promise during synchronous p\
arse. Use .parseAsync() instead.")}},sn=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncod\
eError"}};(Re=globalThis).__zod_globalConfig??(Re.__zod_globalConfig={});var _e=globalThis.__zod_globalConfig;function ue(e){return e&&Object.assign(_e,e),_e}function on(){
const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Vt,2)),e.message}function an(e){this._zod.message=e}var cn={get:on,set:an,enumerable:!0,configurable:!0},
Me={value:void 0,enumerable:!1},qe=new WeakSet([Object.prototype,Error.prototype]),Ke=(e,t)=>{e.name="$ZodError",Me.value=t,Object.defineProperty(e,"issues",Me),
Me.value=void 0,Object.defineProperty(e,"message",cn);const n=Object.getPrototypeOf(e);qe.has(n)||(qe.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(
this,"toString",{value:r,configurable:!0,writable:!0})}}))},Zs=P("$ZodError",Ke),fe=P("$ZodError",Ke,void 0,{Parent:Error}),un=e=>{const t=(n,r,s,o)=>{const i=s?
{...s,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new E;if(a.issues.length){const c=new(o?.Err??e)(a.issues.map(f=>ae(
f,i,ue())));throw De(c,o?.callee??t),c}return a.value};return t},fn=un(fe),ln=e=>{const t=async(n,r,s,o)=>{const i=s?{...s,async:!0}:{async:!0};let a=n._zod.run(
{value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){const c=new(o?.Err??e)(a.issues.map(f=>ae(f,i,ue())));throw De(c,o?.callee??t),c}return a.
value};return t},dn=ln(fe),hn=e=>(t,n,r)=>{const s=r?{...r,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},s);if(o instanceof Promise)throw new E;return o.
issues.length?Ve(e,o.issues,s):{success:!0,data:o.value}},W=hn(fe);function Ve(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(s=>ae(s,n,ue()))),
t=void 0,n=void 0),r},set error(s){r=s,t=void 0,n=void 0}}}var pn=e=>async(t,n,r)=>{const s=r?{...r,async:!0}:{async:!0};let o=t._zod.run({value:n,issues:[]},s);
return o instanceof Promise&&(o=await o),o.issues.length?Ve(e,o.issues,s):{success:!0,data:o.value}},mn=pn(fe),gn=/^[\s\S]{0,}$/,vn={major:4,minor:6,patch:7},le=P(
"$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=vn;const r=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...r??
[]]:r?.length?[...r]:[];for(const o of s)for(const i of o._zod.onattach)i(e);if(s.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const o=(a,c,f)=>{if(a.memo)return a;let u=ie(a),d;for(const l of c){if(l._zod.def.when){if(Jt(a)||!l._zod.def.when(a))continue}else if(u)
continue;const p=a.issues.length,m=l._zod.check(a);if(m instanceof Promise&&f?.async===!1)throw new E;if(d||m instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await m,a.issues.length!==p&&(Ge(a.issues,p,e),u||(u=ie(a,p)))});else{if(a.issues.length===p)continue;Ge(a.issues,p,e),u||(u=ie(a,p))}}return d?d.then(()=>a):a},
i=(a,c,f)=>{if(ie(a))return a.aborted=!0,a;const u=o(c,s,f);if(u instanceof Promise){if(f.async===!1)throw new E;return u.then(d=>e._zod.parse(d,f))}return e._zod.
parse(u,f)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return u instanceof Promise?u.then(d=>i(d,a,c)):i(u,a,c)}const f=e._zod.parse(a,c);if(f instanceof Promise){if(c.async===!1)throw new E;return f.then(u=>o(u,s,c))}
return o(f,s,c)}}},{get"~standard"(){return Yt(this,"~standard",$n(this))},set"~standard"(e){R(this,"~standard",e)}}),He=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>ae(n,t,ue()))}:{value:e.value};async function wn(e,t){const n={async:!0};return He(await e._zod.run({value:t,issues:[]},n),n)}function $n(e){return{validate:t=>{
const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return He(r,n)}catch{}return wn(e,t)},vendor:"zod",version:1}}var bn=P(
"$ZodString",(e,t)=>{le.init(e,t),e._zod.pattern=t.pattern??gn,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="strin\
g"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),yn=P("$ZodTransform",(e,t)=>{le.init(e,t),e._zod.optin="optional",_e.memoizer?.
guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new sn(e.constructor.name);const s=t.transform(n.value,n);if(r.async)return(s instanceof Promise?
s:Promise.resolve(s)).then(i=>(n.value=i,n));if(s instanceof Promise)throw new E;return n.value=s,n}}),kn=P("$ZodPipe",(e,t)=>{le.init(e,t),ce(e,"values",n=>n.def.
in._zod.values),ce(e,"optin",n=>n.def.in._zod.optin),ce(e,"optout",n=>n.def.out._zod.optout),ce(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{
if(r.direction==="backward"){const o=t.out._zod.run(n,r);return o instanceof Promise?o.then(i=>de(i,t.in,r)):de(o,t.in,r)}const s=t.in._zod.run(n,r);return s instanceof
Promise?s.then(o=>de(o,t.out,r)):de(s,t.out,r)}});function de(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.
value,issues:e.issues},n)}var Xe,_n=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0];return this._map.set(e,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t==
"object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,
...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Mn(){return new _n}(Xe=globalThis).
__zod_globalRegistry??(Xe.__zod_globalRegistry=Mn());var zn=globalThis.__zod_globalRegistry;function Pn(e){return e.checks&&(e.checks=[...e.checks]),e}function On(e,t){
return new e(Pn({type:"string",...Xt(t)}))}var ze=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");le.init(e,t),e.def=
t,e.type=t.type},{get with(){return this.check},set with(e){R(this,"with",e)},parse(e,t){return fn(this,e,t,{callee:this.parse})},parseAsync(e,t){return dn(this,
e,t,{callee:this.parseAsync})},safeParse(e,t){return W(this,e,t)},safeParseAsync(e,t){return mn(this,e,t)},check(...e){const t=this.def;return this.clone({...t,
checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Ht(this,e,t)},brand(){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Sn=P("ZodMiniString",(e,t)=>{bn.init(e,t),ze.init(
e,t)});function jn(e){return On(Sn,e)}var xn=P("ZodMiniTransform",(e,t)=>{yn.init(e,t),ze.init(e,t)});function An(e){return new xn({type:"transform",transform:e})}
var Bn=P("ZodMiniPipe",(e,t)=>{kn.init(e,t),ze.init(e,t)});function Nn(e,t){return new Bn({type:"pipe",in:e,out:t})}var F=e=>({value:e}),_=e=>({problem:e});function Je(e,t){
return t.description!==""&&zn.add(e,t),e}function q(e,t,n){const r=Nn(Je(jn(),{description:e,examples:[...t]}),An((s,o)=>{const i=n(s);return"value"in i?i.value:
(o.issues.push({code:"custom",message:i.problem,input:s}),nn)}));return Je(r,{description:e})}function O(e,t,n,r){return q("",t,s=>n.test(s)?F(s):_(r))}var Pe=(e,t)=>e.
toString(16).padStart(t,"0"),b=e=>`${Pe(e.domain,4)}:${Pe(e.bus,2)}:${Pe(e.slot,2)}.${e.function}`,K=e=>b(e).replace(/^0000:/,""),Oe=(e,t)=>e!==void 0&&e.function===
t.function&&e.slot===t.slot&&e.bus===t.bus&&e.domain===t.domain,Z=e=>`${e.vendor}:${e.device}`;function Tn({network:e=[]},t){const n=e.filter(s=>s.up!==!1),r=n.
length>0?n:e;return r.every(({device:s})=>s&&t.has(b(s)))?r:[]}var V=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",he=({class:e=""})=>e.startsWith(
"03"),H=({domain:e,bus:t,slot:n})=>`${e}:${t}:${n}`,Cn=new Set(["1a03","102b"]),Se=({id:e})=>Cn.has(e.vendor),je=({id:e,address:t})=>e.vendor==="8086"&&t.bus===
0;function En(e){const t=new Map;for(const n of e){const r=H(n.address),s=t.get(r);s?s.push(n):t.set(r,[n])}return[...t.values()].map(n=>({functions:n}))}function Fn(e,t){
const n=new Set(e.map(({address:o})=>b(o))),r=Tn(t,n);return[...In(t).filter(({address:o})=>n.has(b(o))).map(({kind:o,what:i})=>({kind:o,what:i})),...Zn(e,t),...r.
length>0?[{kind:"network",what:`its only network card (${r.map(({name:o})=>o).join(", ")})`}]:[],...e.filter(o=>o.class?.startsWith("0601")).map(({address:o})=>({
kind:"chipset",what:`a part of the chipset (${b(o)})`}))]}function Zn(e,{block:t=[]}){const n=a=>e.some(c=>Oe(a,c.address)),r=t.some(({root:a,controller:c})=>a&&
c),s=t.filter(({controller:a,root:c})=>n(a)&&(c||!r)),o=e.filter(a=>t.length===0&&a.class?.startsWith("01")),i=r?"the disk with its root file system":"a disk th\
at it may run from";return[...s.map(({name:a})=>a),...o.map(({address:a})=>`on ${b(a)}`)].map(a=>({kind:"disk",what:`${i} (${a})`}))}function In(e){const t=e.input?.
filter(({kind:o})=>o==="keyboard")??[],n=new Set(t.map(({controller:o})=>o&&b(o))),[r]=t,s=e.pci.filter(o=>he(o)&&o.bootVga);return[...s.map(({address:o})=>({address:o,
kind:"display",what:"the display that it boots on"})),...e.framebuffer?.device&&!s.some(({address:o})=>Oe(e.framebuffer?.device,o))?[{address:e.framebuffer.device,
kind:"display",what:"the display that its console is on"}]:[],...n.size===1&&r?.controller?[{address:r.controller,kind:"keyboard",what:`the USB controller of it\
s keyboard (${r.name})`}]:[]]}function Ln(e,t){const n=t.pci.filter(i=>H(i.address)===H(e.address)&&!V(i)),r=e.address.bus===0?[e]:n,s=new Set(r.flatMap(({iommuGroup:i})=>i??
[])),o=t.pci.filter(i=>i.iommuGroup!==void 0&&s.has(i.iommuGroup)&&!V(i)&&!r.includes(i));return{card:{functions:[e,...r.filter(i=>i!==e)]},along:En(o),losses:Fn(
[...r,...o],t),shows:Un(e,t),barred:t.iommu?.on===!1&&t.iommu.reason==="unsupported"}}function Un(e,t){const n=t.framebuffer?.device;if(e.bootVga||Oe(n,e.address))
return!0;const r=t.pci.filter(o=>he(o)&&o.physicalFunction===void 0),s=e.class?.startsWith("0302");return n||s||e.bootVga===!1||r.some(({bootVga:o})=>o)?!1:r.length===
1||"unknown"}var Dn=({card:e})=>Math.max(0,...e.functions.flatMap(({bars:t=[]})=>t.map(({size:n,sizes:r=[]})=>Math.max(n,...r))));function Gn(e){const t=e.pci.filter(
s=>he(s)&&s.physicalFunction===void 0),n=t.filter(s=>!t.some(o=>o!==s&&H(o.address)===H(s.address)&&o.address.function<s.address.function)),r=s=>[+(s.shows===!0),
s.losses.length,s.along.length,Number(s.card.functions.some(Se)),Number(s.card.functions.some(je)),-Dn(s)];return n.map(s=>Ln(s,e)).sort((s,o)=>{const[i,a]=[r(s),
r(o)],c=i.findIndex((f,u)=>f!==a[u]);return c<0?0:(i[c]??0)-(a[c]??0)})}function X(e,t){const{card:n,losses:r,shows:s,barred:o}=e;if(o||n.functions.some(Se))return;
if(r.length===0&&s!==!0)return"boot";const i=r.every(({kind:c})=>c==="display"),a=t.length===1&&!n.functions.some(je);return s===!0&&a&&i?"handover":void 0}function Rn({
functions:e},t){const n=new Set(e.map(({id:r})=>Z(r)));return t.pci.filter(r=>n.has(Z(r.id))&&!e.includes(r)&&!V(r))}function xe(e){const t=new Map;for(const n of e.
filter(({online:r})=>r).toSorted((r,s)=>r.cpu-s.cpu)){const r=n.core===void 0?`cpu ${n.cpu}`:`${n.package??0} ${n.die??0} ${n.core}`,s=t.get(r);s?s.push(n):t.set(
r,[n])}return[...t.values()].flatMap(n=>{const[r]=n;if(!r)return[];const s=n.map(({cpu:a})=>a),o=r.l2?.some(a=>!s.includes(a)&&e.some(c=>c.cpu===a&&c.online)),i=r.
l3?`cache ${Math.min(...r.l3)}`:`package ${r.package??0}`;return[{cpus:s,l3:i,node:r.numaNode??0,kind:(o?8:0)-s.length}]})}var Qe=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??
0);function Ae(e,t){const n=new Map;for(const r of e){const s=n.get(t(r));s?s.push(r):n.set(t(r),[r])}return[...n.values()]}function Wn(e,t){const n=xe(e),r=new Set(
n.slice(0,n.length>4?2:1)),[s]=r,o=l=>p=>!p.cpus.some(m=>l.has(m)),i=n.filter(o(new Set(t.flatMap(({pinned:l=[]})=>l)))),a=i.filter(o(new Set(t.flatMap(({threadsOn:l=[]})=>l)))).
filter(l=>l!==s),c=new Map,f=new Map;for(const l of t){const p=l.parts.reduce((v,B)=>v+B.cores.length,0);if(p===0)continue;const m=a.filter(v=>v.cpus.length>=l.
threads);if(m.length<p){f.set(l.guest,{cores:m.length});continue}const h=v=>(c.get(v)??[]).filter(B=>!l.apart?.has(B)),g=[];for(const v of l.parts){const B=Kn(m,
v,{use:N=>h(N).length,reserve:r,own:new Set(g)});for(const[N,se]of B.entries())g[v.cores[N]??0]=se}const y=[...new Set(g.flatMap(h))].sort();for(const v of g)c.
set(v,[...c.get(v)??[],l.guest]);f.set(l.guest,{cpus:g.flatMap(v=>v.cpus.slice(0,l.threads)),together:qn(g),shares:y})}const u=i.filter(l=>r.has(l)&&!c.has(l));
return{host:(u.length>0?u:n.slice(0,1)).flatMap(l=>l.cpus).sort((l,p)=>l-p),places:f}}var qn=e=>Ae(e,Ye).length===1?"l3":Ae(e,et).length===1?"node":"machine",Ye=e=>e.
l3,et=e=>String(e.node);function Kn(e,{cores:t,node:n},r){const{use:s,own:o}=r,i=t.length,a=e.filter(f=>!o.has(f)),c=[...new Set(a.map(s))].sort((f,u)=>f-u);for(const f of c){
const u=a.filter(d=>s(d)<=f);for(const d of[u.filter(l=>l.node===n),u]){const l=Math.min(...d.map(p=>p.kind));for(const p of[Ye,et,()=>""])for(const m of[d.filter(
h=>h.kind===l),d]){const[h]=Ae(m,p).filter(g=>g.length>=i).sort(Vn(r));if(h)return h.toSorted(Hn(r)).slice(0,i).sort(Qe)}}}return[]}function Vn({reserve:e,own:t}){
const n=new Set([...t].map(i=>i?.l3)),r=i=>Math.min(...i.map(a=>a.kind)),s=i=>Number(i.some(a=>n.has(a.l3))),o=i=>Number(i.some(a=>e.has(a)));return(i,a)=>r(i)-
r(a)||s(i)-s(a)||o(i)-o(a)||i.length-a.length}var Hn=({use:e,reserve:t})=>(n,r)=>e(n)-e(r)||n.kind-r.kind||Number(t.has(n))-Number(t.has(r))||Qe(r,n),J={B:1,kB:1e3,
MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function Xn(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return _(`'${e}\
' is no size: write a number and a unit, as in 16GiB`);const n=t[2]??"",r=Object.hasOwn(J,n)?J[n]:void 0;if(r===void 0){const o=n.charAt(0).toUpperCase(),i="KMG\
T".includes(o)&&o!=="",a=n===""?"has no unit":`has the unit '${n}', which is neither binary nor decimal`;return _(`'${e}' ${a}: write ${i?`${t[1]}${o}iB (powers\
 of 1024) or ${t[1]}${o==="K"?"k":o}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const s=Number(t[1])*r;return Number.isSafeInteger(s)?F(s):_(`'${e}' is n\
ot a whole number of bytes below 8 PiB`)}function I(e){for(const t of["TiB","GiB","MiB","KiB"]){const n=J[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}B`}
var pe=J.MiB??0,T=J.GiB??0;function tt(e){const t=xe(e.cpu?.cpus??[]),n=Math.min(...t.map(({kind:s})=>s)),r=t.filter(({kind:s})=>s===n);return{count:r.length,threads:r[0]?.
cpus.length??1}}function nt(e){const{count:t,threads:n}=tt(e);for(let r=t;r>0;r-=1){const s={cores:Array.from({length:r},(i,a)=>a)},o=Wn(e.cpu?.cpus??[],[{guest:"",
parts:[s],threads:n}]).places.get("");if(o&&"cpus"in o)return r}return 0}function Jn(e){const{count:t,threads:n}=tt(e);if(t===0)return;const r=Math.min(nt(e),Math.
max(1,Math.floor(t/2)));return r>0?{cores:r,threads:n,pin:!0}:{cores:1,threads:1,pin:!1}}var Qn=16*T;function Yn(e){const t=(e.memory?.total??8*T)/2,n=t>=T?Math.
round(t/T)*T:Math.floor(t/pe)*pe;return I(Math.min(Qn,n))}function er(e,t){const n=Gn(e);return{...t,candidates:n,chosen:n.find(r=>X(r,n)!==void 0),guest:"windo\
ws11",memory:Yn(e),cpus:Jn(e)}}var rt=O("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins with a letter, and i\
s at most 31 characters long"),Is=O("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _, begins with a letter, and is at\
 most 31 characters long"),tr=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Ls=O("",["win11"],tr,"a name has letters, digits, and . _ + -, begins with a letter or digit,\
 and is at most 63 characters long"),Us=O("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 characters long"),
st=O("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters long"),Ds=O("",["\
wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ and -"),Gs=O("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,
"a kernel module has a name of letters, digits, _ and -, one name to an entry"),Rs=O("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),Ws=O("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name \
or name=value, without white space or quotes"),nr=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))
return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up wit\
h '..': write the path it leads to`},qs=q("",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=nr(e);return t?_(t):F(e)}),Ks=O("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,
"a path here has no control characters and is not empty");function rr(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===
1?_(`'${e}' is a multicast address: the first pair of a card's address is even`):/^(..)(?::\1)+$/i.test(e)?_(`'${e}' holds the place of an address: write one of\
 its own`):F(e.toLowerCase()):_(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var Vs=q("",["52:54:00:66:d7:8b"],rr),
k=class{lines;constructor(e){this.lines=e}},sr=100,or=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,ir=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,
ar=e=>{const t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`};function Q(e){return or.test(e)&&
!ir.test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,ar)}"`}function Be(e){if(typeof e=="string")return Q(e);if(typeof e!="object")return String(
e);if(cr(e))return`[${e.map(Be).join(", ")}]`;const t=Object.entries(e).map(([n,r])=>`${Q(n)}: ${Be(r)}`);return t.length===0?"{}":`{ ${t.join(", ")} }`}var cr=e=>Array.
isArray(e);function ot(e,t){const n=[];let r="";for(const s of e.split(/[\p{C}\s]+/u).filter(Boolean))r!==""&&t.length+2+r.length+1+s.length>sr?(n.push(r),r=s):
r=r===""?s:`${r} ${s}`;return r!==""&&n.push(r),n.length===0?`
`:n.map(s=>`${t}# ${s}
`).join("")}function it(e,t){if("comment"in e)return ot(e.comment,t);const{key:n,value:r,note:s,off:o}=e,i=s?`  ${ot(s,"").trimEnd().replaceAll(`
# `," ")}`:"";return o?`${it({key:n,value:r,...s&&{note:s}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:r instanceof k?r.lines.length===0?`${t}${Q(n)}: {}${i}
`:`${t}${Q(n)}:${i}
${at(r,`${t}  `)}`:`${t}${Q(n)}: ${Be(r)}${i}
`}var at=({lines:e},t="")=>e.map(n=>it(n,t)).join(""),ct=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,Ne=({name:e,id:t})=>e??Z(t),ur=new Set(
["vfio-pci","pci-stub","pcieport"]);function fr({functions:e}){const t=e.flatMap(({modules:n,driver:r})=>n?.length?n:r?[r]:[]);return[...new Set(t)].filter(n=>!ur.
has(n))}function lr(e){const{driver:t,resetMethods:n}=e,r=n===void 0?"":n.length>0?`, reset by ${n.join(", ")}`:", no reset";return`${K(e.address)} ${Ne(e)}${t?
` (${t})`:""}${r}`}function Te(e,t,n){const{functions:r}=e,s=Rn(e,n),o=fr(e),i=r.map(a=>({comment:lr(a)}));if(i.push({key:"functions",value:r.map(({address:a})=>K(
a))}),i.push({key:"ids",value:[...new Set(r.map(({id:a})=>Z(a)))]}),t==="handover")i.push({comment:"The host shows itself on it: its session ends when the guest\
 starts, and comes back after it."}),i.push({key:"bind",value:"handover"});else{if(s.length>0){const a=ct(s.map(({address:c})=>K(c)));i.push({comment:`${a} ${s.
length>1?"have":"has"} the same id: only the address tells them apart.`})}i.push({key:"by",value:"address"})}return o.length>0&&i.push({key:"drivers",value:o}),
new k(i)}var dr=[[/^03/,"display"],[/^0403/,"audio"],[/^0c03/,"usb"],[/^0108/,"nvme"],[/^0106/,"sata"],[/^02/,"network"]];function ut(e){const t=new Map;return e.
map(({functions:n})=>{const r=dr.find(([o])=>o.test(n[0]?.class??""))?.[1]??"device",s=(t.get(r)??0)+1;return t.set(r,s),s===1?`beside-${r}`:`beside-${r}-${s}`})}
function me({card:e,along:t,losses:n,shows:r,barred:s}){if(s)return"the machine has no IOMMU";if(e.functions.some(Se))return"it shows the console to the remote \
management of the machine";if(r===!0&&e.functions.some(je))return"it is the integrated graphics, on which the host shows itself";const o=e.functions[0]?.iommuGroup,
i=t.length>0?`with all of IOMMU group ${o} `:"";return n.length>0?`${i}the host would lose ${ct(n.map(({what:a})=>a))}`:r===!0?"the host shows itself on it":"it\
 is kept for the host"}function hr({card:e,along:t,shows:n},r,s){const o=ut(t),i=[];n==="unknown"&&i.push({comment:"To decide: the facts do not say which card t\
he firmware shows the boot on. If it is this one, the host has no picture from the boot on: take the other, or choose that in the firmware."}),e.functions[0]?.class?.
startsWith("0302")&&i.push({comment:"A card without connectors of its own, as laptops have it: you see the guest through Looking Glass, which may need a dummy d\
isplay, and the driver may want the ROM of the card (rom: { file: ./vbios.rom })."}),i.push({key:"gpu",value:Te(e,r,s)});for(const[a,c]of t.entries())i.push({comment:"\
In the same IOMMU group: it leaves the host too."}),i.push({key:o[a]??"",value:Te(c,"boot",s)});return i}var pr={firmware:{off:" (in the firmware)",first:"switc\
h it on there, "},parameter:{off:" (by kernel parameter)",first:""}};function mr({iommu:e}){if(e?.on!==!1)return[];if(e.reason==="unsupported")return[{comment:"\
To decide: by the facts the machine has no IOMMU, so no device can go to a guest. If that is not so, switch it on in the firmware, write the facts again with vf\
ioc scan, and begin anew."}];const{off:t,first:n}=e.reason?pr[e.reason]:{off:"",first:"switch it on in the firmware, "};return[{comment:`The IOMMU was off${t} w\
hen the facts were read, so nobody knows what must go along. To decide: ${n}boot with what compiles from this, then write the facts again with vfioc scan, and s\
ee vfioc check.`}]}var gr=[[/zen/,"linuxPackages_zen"],[/lqx/,"linuxPackages_lqx"],[/xanmod/,"linuxPackages_xanmod"]];function vr({iommu:e,kernel:t}){if(!e?.acsOverride)
return[];const n=gr.find(([r])=>r.test(t?.release??""))?.[1];return[{comment:"The facts were read with pcie_acs_override, which splits the groups by force and g\
ives up the isolation between what was in one. Without it the groups are larger."},{key:"iommu",value:new k([{key:"acsOverride",value:["downstream","multifuncti\
on"],note:"to decide: what pcie_acs_override= says in /proc/cmdline"}])},{key:"kernel",value:{packages:n??"linuxPackages_zen"},...n===void 0&&{off:!0},note:n===
void 0?"to decide: a kernel that carries the patch":"it carries the patch"},{comment:""}]}function ft(e){if(e.iommu?.reason==="unsupported")return[];const t=e.pci.
filter(({physicalFunction:o})=>o!==void 0),n=t.filter(({driver:o})=>o===void 0||o==="vfio-pci"),[r]=n;if(!r)return[];const s={functions:[K(r.address)],bind:"sta\
rt"};return[{comment:`${t.length} virtual functions are enabled, ${n.length} of them without a driver. One for a guest:`},{key:"network",value:s,off:!0}]}function wr(e,t,n){
const r=t.filter(c=>c!==e?.candidate),s=({card:c})=>{const[f]=c.functions;return f?`${K(f.address)} ${Ne(f)}`:""},o=[...mr(n),...vr(n)];if(e){for(const c of r){
const f=X(c,t)?"it could go to a guest as well":me(c);o.push({comment:`Not taken: ${s(c)}: ${f}.`})}return[...o,{key:"devices",value:new k([...hr(e.candidate,e.
way,n),...ft(n)])}]}o.push({comment:t.length>0?"No graphics card of this machine can go to a guest as it is:":"No graphics card was found on this machine."});for(const c of t)
o.push({comment:`- ${s(c)}: ${me(c)}.`});const i=r.find(c=>c.shows!==!0&&!c.barred&&c.along.length>0),a=[];return i&&n.iommu?.acsOverride?o.push({comment:"To de\
cide: plug the card into another slot and write the facts again."}):i&&(o.push({comment:"To decide: plug the card into another slot and write the facts again; o\
r take in what stands below and iommu.acsOverride, which splits the group by force and gives up the isolation between what is in it."}),o.push({key:"iommu",value:new k(
[{key:"acsOverride",value:["downstream","multifunction"]}]),off:!0}),a.push({key:"gpu",value:Te(i.card,"boot",n),off:!0})),[...o,{key:"devices",value:new k([...a,
...ft(n)])}]}var Ce={windows11:"win11",windows10:"win10",linux:"linux",macos:"macos"},lt=e=>`${Math.round(e/T*10)/10} GiB`;function $r({hostName:e,users:t,facts:n},{
cpu:r}){const s=r?.vendor;return[{key:"name",value:e,note:"networking.hostName; UUIDs and MAC addresses of guests derive from it"},{key:"users",value:t,note:t.length>
0?"who may use the guests":"to decide: the users who may use the guests"},{key:"cpu",value:s??"amd",note:s?"":"to decide: amd or intel; the facts do not say"},n===
void 0?{key:"facts",value:"./facts.json",off:!0,note:"after: vfioc scan -o facts.json"}:{key:"facts",value:n,note:"written by vfioc scan -o; write it again when\
 the hardware changes"}]}function br({input:e},t){const r=(e??[]).filter(({kind:s,controller:o})=>s!=="other"&&!(o&&t.includes(b(o)))).flatMap(s=>s.links?.slice(
0,1)??[]);return r.length===0?[]:[{comment:"Keyboard and mouse of the host in the guest; both Ctrl keys together switch between them:"},{key:"evdev",value:r.map(
s=>({dev:s})),off:!0}]}function yr({cpus:e,facts:t}){if(!e)return[{comment:"To decide: the facts say nothing of the CPUs."},{key:"cpu",value:{cores:2}}];const{cores:n,
threads:r,pin:s}=e,o={cores:n,threads:r};return s?t!==void 0?[{key:"cpu",value:{...o,pin:"auto"}}]:[{key:"cpu",value:o,note:"with host.facts, pin: auto gives it\
 cores of its own"}]:[{key:"cpu",value:o}]}function kr(e,t,n){const{guest:r,memory:s,chosen:o}=e,i=Ce[r],a=n.memory?.total,f=(o&&t?[o.card,...o.along]:[]).flatMap(
({functions:l})=>l.map(({address:p})=>b(p))),u="/var/lib/libvirt/images",d=[{key:"guest",value:r},{key:"memory",value:s,note:a===void 0?"":`of ${lt(a)}`},...yr(
e),{key:"devices",value:o&&t?["gpu",...ut(o.along)]:[]},{key:"disks",value:new k([{key:"system",value:{file:`${u}/${i}.qcow2`,create:"100GiB"},note:"created whe\
re it is not there"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},off:!0,note:"to decide: where the installer is"}])},{key:"nics",value:new k([{key:"lan",value:{network:"\
default"}}])},{key:"display",value:{spice:t!=="handover"}},...br(n,f)];return t==="boot"&&(d.push({comment:"The card's picture in a window of the host, once its\
 program runs in the guest:"}),d.push({key:"lookingGlass",value:{resolution:"1920x1080"},off:!0})),new k(d)}function _r(e,t){const{candidates:n,chosen:r,guest:s}=t,
o=r&&X(r,n),{cpu:i,memory:a}=e,c=[i?.model,a&&lt(a.total)].filter(Boolean).join(", ");return at(new k([{comment:`A first spec by vfioc init${c?`, for a machine \
with ${c}`:""}.`},{comment:'It compiles as it stands. What you must still decide is said at its line: look for "to decide".'},{key:"version",value:1},{key:"host",
value:new k($r(t,e))},{comment:""},...wr(r&&o&&{candidate:r,way:o},n,e),{comment:""},{key:"networks",value:new k([{key:"default",value:{type:"nat"}}])},{comment:""},
{key:"vms",value:new k([{key:Ce[s],value:kr(t,o,e)}])}]))}var dt=class extends Error{};async function L(e,t,n,r){let s="";for(;;){const o=await e(`${s}${t} [${n}\
]: `);if(o===void 0)throw new dt;const i=r(o.trim()===""?n:o.trim());if("value"in i)return i.value;s=`${i.problem}
`}}var Mr=e=>W(st,e).success?{value:e}:{problem:"A host name has letters, digits and -."},zr=e=>{const t=e==="-"?[]:[...new Set(e.split(/[\s,]+/))];return t.every(
n=>W(rt,n).success)?{value:t}:{problem:"A user name has lower-case letters, digits, - and _; - alone is nobody."}},Ee=Object.keys(Ce),Pr=e=>{const t=Ee.find(n=>n===
e);return t?{value:t}:{problem:`One of: ${Ee.join(", ")}.`}},Or=e=>{const t=Xn(e);return"value"in t?{value:I(t.value)}:{problem:"A number and a unit, as 16GiB."}},
ht=(e,t)=>n=>/^\d{1,4}$/.test(n)&&Number(n)>=e&&Number(n)<=t?{value:Number(n)}:{problem:`A number from ${e} to ${t}.`};function Sr(e){return`Graphics cards:
${e.map((n,r)=>{const[s]=n.card.functions,o=s?`${b(s.address)} ${Ne(s)}`:"";return`  ${r+1}  ${o}${X(n,e)?"":` (no: ${me(n)})`}
`}).join("")}  0  none
`}async function jr(e,{candidates:t,chosen:n}){if(t.length===0)return;const r=ht(0,t.length),s=String(n?t.indexOf(n)+1:0),o=await L(e,`${Sr(t)}Which one is the \
guest's`,s,i=>{const a=r(i),c="value"in a?t[a.value-1]:void 0;return c&&!X(c,t)?{problem:`Not that one: ${me(c)}.`}:a});return t[o-1]}async function xr(e,t,n){const r=await L(
n,"Host name (networking.hostName)",t.hostName,Mr),s=await L(n,"Users who may use the guests",t.users.join(" ")||"-",zr),o=await jr(n,t),i=await L(n,`System of \
the guest (${Ee.join(", ")})`,t.guest,Pr),a=await L(n,"Memory of the guest",t.memory,Or),c=nt(e),{cpus:f}=t,u=f&&c>1?await L(n,`Cores of the guest, of ${c}`,String(
f.cores),ht(1,c)):void 0;return{...t,hostName:r,users:s,chosen:o,guest:i,memory:a,...f&&u&&{cpus:{...f,cores:u}}}}var Ar=require("node:readline");function Br(){
const{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;const n=(0,Ar.createInterface)({input:e,output:t}),r=[];let s=!0,o;return n.on("line",i=>{o?o(i):r.
push(i),o=void 0}),n.once("close",()=>{s=!1,o?.(void 0)}),{ask:i=>{const a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),n.setPrompt(a),n.prompt(),new Promise(c=>{r.length>0||!s?c(r.shift()):o=c})},close:()=>n.close()}}var pt=require("node:os"),
Nr="nixos";function Tr(){try{const{uid:e,username:t}=(0,pt.userInfo)();return e===0?process.env.SUDO_USER:t}catch{return}}function Cr(){const e=(0,pt.hostname)().
split(".",1)[0]??"",t=Tr();return{hostName:W(st,e).success?e:Nr,users:t!==void 0&&t!=="root"&&W(rt,t).success?[t]:[]}}function Er(e,t){const n=new Map((t?.pci??
[]).map(u=>[b(u.address),u])),r=Zr(e,t),s=new Map,o=(u,d)=>{s.set(u,[...s.get(u)??[],d])},i=({iommuGroup:u,address:d})=>u===void 0?`at ${b(d).replace(/\.\d$/,"")}`:
String(u),a=[...n.values()],c=new Set(a.filter(u=>r.has(b(u.address))||he(u)).map(i));for(const u of a){const d=r.get(b(u.address));c.has(i(u))&&o(i(u),Ir(u,d))}
for(const u of e.devices){const d=u.functions.filter(p=>!n.has(p)),l=u.of?`${u.of.how}, made at boot by ${u.of.address}`:`at ${u.name}`;for(const p of d)o(l,Fe(
p,u));if(u.of&&u.functions.length===0)o(l,{...Fe("",u),name:u.name});else if(u.functions.length===0&&![...r.values()].includes(u))for(const p of u.ids)o(l,{...Fe(
"",u),id:p})}const f=[...s].map(([u,d])=>({...Fr(u),functions:d}));return{model:t?.cpu?.model??"",groups:f.sort((u,d)=>mt(u)-mt(d)),others:new Set(a.flatMap(u=>V(
u)||c.has(i(u))?[]:[i(u)])).size,cores:t?.cpu?Ur(xe(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function Fr(e){return/^\d+$/.test(e)?{group:Number(e),title:`IOM\
MU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group not known":e}}var mt=({group:e=0,functions:t})=>e+(t.some(({device:n})=>n)?0:1e6);function Zr(e,t){
return new Map(e.devices.flatMap(n=>{const r=(t?.pci??[]).filter(({id:o})=>n.ids.includes(Z(o)));return(n.functions.length>0?n.functions:r.map(({address:o})=>b(
o))).map(o=>[o,n])}))}var Ir=(e,t)=>({address:b(e.address),id:Z(e.id),name:Lr(e.name??""),driver:e.driver??"",bridge:V(e),...t&&{device:t}}),Lr=e=>e.replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,
(t,n,r)=>`${r??n} `),Fe=(e,t)=>({address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function Ur(e){
const t=new Set(e.map(({node:r})=>r)),n=new Map;for(const r of e){const s=`${r.node} ${r.l3}`;n.set(s,[...n.get(s)??[],r])}return[...n.values()].map((r,s)=>({label:[
...t.size>1?[`node ${r[0]?.node??0}`]:[],`L3 cache ${s}`].join(", "),cores:r}))}function gt({guests:e}){const t=new Map,n=(r,s)=>{t.set(r,[...t.get(r)??[],s])};
for(const{name:r,pins:s}of e)for(const[o,i]of s.entries())n(i,{guest:r,as:o});for(const{name:r,emulator:s,iothreads:o}of e){for(const i of s)n(i,{guest:r,as:"em\
ulator"});for(const i of o.cpus)n(i,{guest:r,as:"iothreads"})}return t}var U=(e,t={},...n)=>{const r=[];for(const s of n)typeof s=="object"?r.push(s):typeof s==
"number"?r.push(String(s)):typeof s=="string"&&s!==""&&r.push(s);if(r.length>1&&r.some(s=>typeof s=="string"))throw new RangeError(`text beside other children i\
n <${e}>`);return{name:e,attributes:Kr(t),children:r}},Dr=new WeakSet,Gr=e=>Dr.has(e);function Rr(e,t,n){n!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,
{value:String(n),...Wr}):e[t]=String(n))}var Wr={configurable:!0,enumerable:!0,writable:!0},qr=e=>{for(const t in e)if(typeof e[t]!="string")return!1;return!0},
Kr=e=>qr(e)?e:Vr(Object.entries(e)),Vr=e=>{const t={};for(const[n,r]of e)Rr(t,n,r);return t},vt="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\\
u200C\\u200D\\u2070-\\u218F",wt="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",$t=`[${vt}${wt}][-.0-9\\xB7\\u0300-\\u036F\\u203\
F\\u2040${vt}${wt}]*`,Hr=new RegExp(`^${$t}(?::${$t})?$`,"u"),Xr=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,Jr=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,
Qr=e=>Jr.test(e)||Hr.test(e),bt=e=>!Xr.test(e),Yr={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},yt=e=>Yr[e]??e,kt={tag:new Map,
attribute:new Map};function _t(e,t){const n=kt[e].get(t);if(n!==void 0)return n;if(!Qr(t))throw new RangeError(`not a name in XML: ${JSON.stringify(t)}`);const r=e===
"tag"?`<${t}`:` ${t}='`;return kt[e].set(t,r),r}var Mt=e=>{if(!bt(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},zt=/^[ !"#$%()-;=?-~]*$/,
es=e=>zt.test(e)?e:Mt(e).replace(/[&<>'\t\n\r]/g,yt),ts=e=>zt.test(e)?e:Mt(e).replace(/[&<>\r]/g,yt),Pt=new WeakMap,Ot=(e,t,n)=>{if(!Gr(t)){St(e,t,n);return}let r=Pt.
get(t);r?.indent!==n&&(r={indent:n,text:jt(St,t,n)},Pt.set(t,r)),e.push(r.text)};function St(e,t,n,r=Ot){const{name:s,attributes:o,children:i}=t;let a=n+_t("tag",
s);for(const f in o)a+=`${_t("attribute",f)}${es(o[f]??"")}'`;const[c]=i;if(c===void 0)e.push(`${a}/>`);else if(typeof c=="string"){if(i.length>1)throw new RangeError(
`text beside other children in <${s}>`);e.push(`${a}>${ts(c)}</${s}>`)}else{e.push(`${a}>`);const f=`${n}  `;for(const u of i){if(typeof u=="string")throw new RangeError(
`text beside other children in <${s}>`);r(e,u,f)}e.push(`${n}</${s}>`)}}function jt(e,t,n){const r=[];return e(r,t,n),r.join(`
`)}var ns=e=>`${jt(Ot,e,"")}
`,M=(e,t,n,r,s,o=8)=>U("rect",{x:e,y:t,width:n,height:r,rx:o,class:s}),$=(e,t,n,r)=>U("text",{x:e,y:t,class:n},r),xt=(e,t)=>U("path",{d:e,class:t}),D=(e,t)=>e===
void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function j(e,t){const n=[...e].map(r=>bt(r)?r:"\uFFFD");return n.length<=t?n.join(""):`${n.slice(0,t-1).join("").
trimEnd()}\u2026`}var Y=30,ge=42,S=8,ee=12;function rs(e,t,n,r,s){const o=gt(e);if(o.size===0)return{shapes:[],height:0};const i=e.guests.map(({name:h})=>h),c={
label:"CPUs of the host",cores:[...o.keys()].sort((h,g)=>h-g).map(h=>({cpus:[h],l3:"",node:0,kind:0}))},f=t.cores.length>0?t.cores:[c],u=[];let d=n,l=r,p=0;for(const h of f){
const g=Math.max(...h.cores.map(oe=>oe.cpus.length))*Y,y=Math.floor((s-2*ee+S)/(g+S)),v=Math.min(h.cores.length,y,f.length>1?4:y),B=Math.ceil(h.cores.length/v),
N=Math.max(v*(g+S)-S+2*ee,120),se=30+B*(ge+S)-S+ee;d>n&&d+N>n+s&&(d=n,l+=p+S,p=0),u.push(M(d,l,N,se,"panel"),$(d+ee,l+20,"faint",h.label));for(const[oe,Zt]of h.
cores.entries()){const It=d+ee+oe%v*(g+S),Lt=l+30+Math.floor(oe/v)*(ge+S);for(const[Ut,Le]of Zt.cpus.entries())u.push(...os(Le,o.get(Le)??[],It+Ut*Y,Lt,i))}d+=N+
S,p=Math.max(p,se)}l+=p;const m=is(e,n,l+20);return{shapes:[...u,...m],height:l+24-r}}var ss={emulator:"Q",iothreads:"io"};function os(e,t,n,r,s){const[o]=t,i=typeof o?.
as=="number",a=i||new Set(t.map(({guest:l})=>l)).size===1,c=D(a?o?.guest:void 0,s),f=i||!o?M(n,r,Y-2,ge,c,4):M(n+1,r+1,Y-4,ge-2,`e ${c}`,4),u=n+Y/2-1,d=i?"on ":
"";return[f,$(u,r+15,`${d}small middle`,String(e)),...o?[$(u,r+32,`${d}strong middle`,typeof o.as=="number"?String(o.as):ss[o.as])]:[]]}function is(e,t,n){const r=e.
guests.map(({name:f})=>f),s=e.guests.filter(({pins:f})=>f.length>0),o=[{kind:"h",text:"host"},...s.slice(0,6).map(({name:f})=>({kind:D(f,r),text:`virtual CPUs o\
f ${f}`}))];let i=t;const a=[];for(const{kind:f,text:u}of o)a.push(M(i,n-10,12,12,f,3),$(i+18,n,"faint",u)),i+=40+[...u].length*7;const c=e.guests.some(({emulator:f})=>f.
length>0)?["Q: threads of QEMU itself"]:[];return e.guests.some(({iothreads:f})=>f.cpus.length>0)&&c.push("io: threads that serve disks"),c.length>0&&a.push($(i,
n,"faint",c.join(", "))),a}var te=(e,t)=>`${e} ${t}${e===1?"":"s"}`,At=({topology:{sockets:e,cores:t,threads:n}})=>[...e>1?[te(e,"socket")]:[],te(t,"core"),...n>
1?[te(n,"thread")]:[]].join(" x "),ve=e=>e>=2**30?`${Math.round(e/2**30*10)/10}GiB`:`${Math.round(e/2**20)}MiB`,Bt=(e,t,n)=>{const r=e.filter(({as:s})=>s===t).map(
({guest:s})=>s);return r.length>0?[`${n} of ${r.join(", ")}`]:[]},as=e=>[...e.flatMap(({guest:t,as:n})=>typeof n=="number"?[`${t} vCPU ${n}`]:[]),...Bt(e,"emula\
tor","emulator"),...Bt(e,"iothreads","iothreads")].join("; ")||"host",ne=20,we=12,cs={boot:"kept for guests from boot",start:"leaves the host while a guest runs",
handover:"handed over by the host while a guest runs",made:"made for guests"};function us(e,t,n,r,s){const o=e.guests.map(({name:m})=>m),i=Math.round(s*.3),a=72,
c=s-i-a,f=[],u=new Map;let d=r;for(const m of t.groups){const h=fs(m,n,d,c,o,u);f.push(...h.shapes),d+=h.height+we}if(t.others>0){const m=`and ${t.others} more ${t.
others===1?"group that stays":"groups that stay"} with the host`;f.push($(n+14,d+10,"faint",m)),d+=ne+we}const l=new Map;let p=r;for(const m of e.guests){const h=n+
c+a,g=ds(m,h,p,i,D(m.name,o));l.set(m.name,{x:h,y:p+26}),f.push(...g.shapes),p+=g.height+we}for(const[m,h]of u)for(const g of m.guests){const y=l.get(g);y&&f.push(
...hs(h,y,D(g,o)))}return{shapes:f,height:Math.max(d,p)-we-r}}function fs({title:e,functions:t},n,r,s,o,i){const a=34+t.length*ne,c=[...new Set(t.flatMap(({device:d})=>d??
[]))],f=c.map(d=>`${d.name}: ${cs[d.bind]}`).join(", "),u=[M(n,r,s,a,"panel"),$(n+14,r+20,"faint",e),$(n+s-14,r+20,c.length>0?"end strong":"end faint",j(f||"sta\
ys with the host",60))];for(const[d,l]of t.entries()){const p=r+40+d*ne;u.push(...ls(l,n,p,s,o)),l.device&&!i.has(l.device)&&i.set(l.device,{x:n+s,y:p-4})}return{
shapes:u,height:a}}function ls({address:e,id:t,name:n,driver:r,bridge:s,device:o},i,a,c,f){const u=D(o?.guests[0],f),d=o?.bind==="boot"?"vfio-pci":s?"bridge":r,
l=Math.floor((c-146)/6.5)-d.length-1;return[M(i,a-13,5,18,u,2),$(i+14,a,"mono",e),$(i+124,a,o?"":"faint",j(n||t,l)),...d?[$(i+c-14,a,"end faint",j(d,24))]:[]]}function ds(e,t,n,r,s){
const{vcpus:o,memory:i,hugepages:a,shared:c,cards:f,forwards:u}=e,d=[`${te(o,"vCPU")}: ${At(e)}`,`${I(i)} memory${a?` in pages of ${a.size}`:""}`,...c.map(({path:m,
bytes:h})=>`${I(h)} shared at ${m}`),...f.map(({name:m,to:h})=>`${m} on ${h}`),...u.map(({listen:m,interface:h,to:g})=>`port ${m} of ${h} to ${g}`)],l=48+d.length*
ne,p=Math.floor((r-32)/6.4);return{shapes:[M(t,n,r,l,"panel"),M(t,n,r,6,s,3),$(t+16,n+31,"name",j(e.name,20)),$(t+r-16,n+31,"end faint",e.guest),...d.map((m,h)=>$(
t+16,n+54+h*ne,"",j(m,p)))],height:l}}function hs(e,t,n){const r=Math.round((e.x+t.x)/2),s=t.x-7;return[xt(`M${e.x} ${e.y}C${r} ${e.y} ${r} ${t.y} ${s} ${t.y}`,
`w ${n}`),xt(`M${s} ${t.y-5}l8 5l-8 5z`,n)]}var $e=30;function ps(e,{memory:t},n,r,s){if(t===0||e.guests.length===0)return{shapes:[],height:0};const o=e.guests.
map(({name:f})=>f),a=e.guests.reduce((f,{memory:u})=>f+u,0)<t?[e.guests]:e.guests.map(f=>[f]),c=[];for(const[f,u]of a.entries()){const d=r+f*($e+8);c.push(M(n,d,
s,$e,"h",6));let l=n;for(const m of u){const h=Math.min(Math.round(m.memory/t*s),s),g=Math.floor((h-20)/6.8);c.push(M(l,d,h,$e,D(m.name,o),6)),g>3&&c.push($(l+12,
d+20,"on strong",j(ms(m),g))),l+=h}const p=t-u.reduce((m,{memory:h})=>m+h,0);p>t/8&&c.push($(n+s-12,d+20,"end",`host ${ve(p)}`))}return{shapes:c,height:a.length*
($e+8)-8}}var ms=({name:e,memory:t,hugepages:n})=>`${e} ${ve(t)}${n?.allocate==="boot"?", set aside at boot":""}`,gs={page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9\
e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8250df","#bf3989","#1b7c83"]},vs={page:"#0d1117",panel:"\
#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff","#f0883e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},w=(e,t)=>`${e}\
{${t}}`;function Nt({page:e,panel:t,edge:n,text:r,faint:s,onColour:o,host:i,guests:a}){const c=a.flatMap((f,u)=>[w(`.g${u}`,`fill:${f}`),w(`.e.g${u}`,`fill:none\
;stroke:${f}`),w(`.w.g${u}`,`fill:none;stroke:${f}`)]);return[w(".page",`fill:${e};stroke:${n}`),w(".panel",`fill:${t};stroke:${n}`),w("text",`fill:${r}`),w(".f\
aint",`fill:${s}`),w(".h",`fill:${i}`),w(".e.h",`fill:none;stroke:${s}`),...c,w(".on",`fill:${o}`)]}var ws="ui-sans-serif,system-ui,-apple-system,Segoe UI,Robot\
o,Noto Sans,DejaVu Sans,sans-serif",$s="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto Sans Mono,DejaVu Sans Mono,monospace",bs=()=>["",w("text",`font:12px ${ws}`),
w(".title","font-size:20px;font-weight:600"),w(".name","font-size:15px;font-weight:600"),w(".strong","font-weight:600"),w(".small","font-size:10px"),w(".mono",`\
font-family:${$s}`),w(".middle","text-anchor:middle"),w(".end","text-anchor:end"),w(".w","stroke-width:2"),w(".e","stroke-width:2"),...Nt(gs),w("@media (prefers\
-color-scheme:dark)",`
${Nt(vs).join(`
`)}
`),""].join(`
`),re=1e3,x=28;function ys(e,t){const n=re-2*x,r=[];let s=x+20;r.push($(x,s,"title",j(e.host,60))),t.model&&r.push($(re-x,s,"end faint",j(t.model,60))),s+=14;const o=[
{title:"Devices and guests",draw:c=>us(e,t,x,c,n)},{title:"CPUs",draw:c=>rs(e,t,x,c,n)},{title:"Memory",draw:c=>ps(e,t,x,c,n)}];for(const{title:c,draw:f}of o){const u=f(
s+34);u.shapes.length!==0&&(r.push($(x,s+20,"strong",c),...u.shapes),s+=34+u.height+8)}const i=s+x-8,a=`The plan of ${j(e.host,60)}: devices, CPUs and memory`;return ns(
U("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${re} ${i}`,width:re,height:i,role:"img"},U("title",{},a),U("style",{},bs()),M(1,1,re-2,i-2,"page",12),
...r))}var ks=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const n=t.codePointAt(0)??
0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`});function _s(e){const t=[...new Set(e)].sort((r,s)=>r-s),n=[];for(const r of t){
const s=n.at(-1);s&&s[1]===r-1?s[1]=r:n.push([r,r])}return n.map(([r,s])=>r===s?`${r}`:`${r}-${s}`).join(",")}var Ms=require("node:crypto"),Tt=Buffer.from("6f0a\
4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function zs(e){let t=Tt.length;for(const s of e)t+=4+Buffer.byteLength(s);const n=Buffer.allocUnsafe(t);let r=Tt.copy(n);for(const s of e){
const o=n.write(s,r+4);n.writeUInt32BE(o,r),r+=4+o}return n}var Ze=e=>(0,Ms.createHash)("sha1").update(zs(e)).digest("hex");function Ie(e){const t=new Map;return(...n)=>{
let r="";for(const i of n)r+=`${i.length} ${i}`;const s=t.get(r);if(s!==void 0)return s;const o=e(n);return t.set(r,o),o}}var Hs=Ie(e=>{const t=Ze(e),n=(Number.
parseInt(t.charAt(16),16)&3|8).toString(16);return[...[t.slice(0,8),t.slice(8,12),`5${t.slice(13,16)}`,n+t.slice(17,20)],t.slice(20,32)].join("-")}),Xs=Ie(e=>{const t=Ze(
["mac",...e]);return["52","54","00",t.slice(0,2),t.slice(2,4),t.slice(4,6)].join(":")}),Js=Ie(e=>Number.parseInt(Ze(["number",...e]).slice(0,12),16)),Ps=["relax\
ed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],Ct={clock:"localtime",hyperv:Ps,diskBus:"sata",nicModel:"e1000e",video:"\
vga",rng:!1},Qs={windows10:{...Ct,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...Ct,osinfo:"http://microsoft.com/win/11",secureBoot:!0,
tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{
secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},Et=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),Ft=e=>{
const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},Os=({prefix:e})=>2**
(32-e);function Ss(e){const[t="",n=""]=e.split("/"),r=Ft(t);if(r===void 0||!/^\d{1,2}$/.test(n))return _(`'${e}' is no subnet: write it as 192.168.150.0/24`);const s={
first:r,prefix:Number(n)};if(s.prefix<16||s.prefix>29)return _(`the prefix of '${e}' is not between 16 and 29`);const o=r%Os(s);return o!==0?_(`'${e}' does not \
begin a subnet: ${Et(r-o)}/${n} does`):F(s)}var Ys=q("",["192.168.150.0/24"],Ss),eo=q("",["192.168.178.30"],e=>{const t=Ft(e);return t===void 0?_(`'${e}' is no \
IPv4 address`):F(Et(t))}),to=2*pe,no={"2MiB":2*pe,"1GiB":T},js=({guests:e})=>e.reduce((t,{memory:n,hugepages:r})=>t+(r?.allocate==="boot"?n:0),0);function z(e){
const t=[];for(const n of e)for(const[r,s]of n.entries())t[r]=Math.max(t[r]??0,s.length);return e.map(n=>`  ${n.map((r,s)=>r.padEnd(t[s]??0)).join("  ")}`.trimEnd())}
var C=(e,t)=>t.length>0?["",e,...t]:[],xs=({bind:e,by:t,of:n})=>({boot:`vfio-pci has it from boot, found by ${t}`,start:"vfio-pci has it while a guest runs",handover:"\
the host lets go of it when a guest starts, and has it back when it stops",made:`${n?.address} makes it at boot (${n?.how}), and stays with the host`})[e];function As({
groups:e,others:t}){const n=[];for(const{group:s,functions:o}of e)for(const[i,a]of o.entries()){const c=s===void 0?"-":String(s);n.push([i===0?c:"",a.address,a.
id,Bs(a),a.name])}const r=z(n.length>0?[["group","address","id","goes to",""],...n]:[]);return t>0&&r.push(`  ${t} more ${t===1?"group stays":"groups stay"} wit\
h the host.`),r}function Bs({device:e,driver:t,bridge:n}){return e?e.guests.length>0?`${e.name}: ${e.guests.join(" or ")}`:`${e.name}: no guest`:n?"bridge":`hos\
t${t?` (${t})`:""}`}function Ns(e,{cores:t}){const n=gt(e);if(n.size===0)return[];const r=s=>as(n.get(s)??[]);return t.length===0?z([["host CPU","used by"],...[
...n.keys()].sort((s,o)=>s-o).map(s=>[`${s}`,r(s)])]):z([["cores of","host CPUs","used by"],...t.flatMap(({label:s,cores:o})=>o.map(({cpus:i},a)=>[a===0?s:"",i.
join("+"),[...new Set(i.map(r))].join(" + ")]))])}function Ts(e,{memory:t}){const n=e.guests.map(({name:s,memory:o,hugepages:i})=>{const a=i&&`${i.count} pages \
of ${i.size}`,c=i&&i.nodes.length>0?` on node ${_s(i.nodes)}`:"",f=i?.allocate==="start"?"taken when it starts":"set aside at boot";return[s,I(o),a?`${a}${c}, ${f}`:
"while it runs"]}),r=js(e);return t>0&&n.push(["host",ve(t-r),`of ${ve(t)}${r>0?" after boot":""}`]),z(n)}function Cs({networks:e,guests:t}){return[...z(e.map(({
name:n,type:r,bridge:s,subnet:o=""})=>[n,r,s,o])),...z(t.flatMap(({name:n,cards:r})=>r.map(s=>[`${n} ${s.name}`,`on ${s.to}`]))),...z(t.flatMap(({name:n,forwards:r})=>r.
map(({listen:s,interface:o,to:i})=>[`${o} port ${s}`,`to ${n} port ${i}`])))]}var Es=e=>{const{name:t,guest:n,vcpus:r,autostart:s}=e;return[t,n,`${te(r,"vCPU")}\
 (${At(e)})`,s?"starts with the host":""]};function Fs(e,t){return`${[`Plan for ${e.host}${t.model?`, ${t.model}`:""}`,...C("Guests",z(e.guests.map(Es))),...C("\
Devices",[...As(t),...z(e.devices.map(r=>[r.name,xs(r)]))]),...C("CPUs",Ns(e,t)),...C("Memory",Ts(e,t)),...C("Shared memory",z(e.guests.flatMap(({name:r,shared:s})=>s.
map(({path:o,bytes:i,feature:a})=>[o,I(i),`${r}, ${a}`])))),...C("Networks",Cs(e)),...C("libvirt's hook, before the guest starts (undone in reverse after it has\
 stopped)",z(e.guests.filter(({hook:r})=>r.length>0).map(({name:r,hook:s})=>[r,s.join(", ")])))].map(ks).join(`
`)}
`}
});
