(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var ye=Object.defineProperty,Vt=Object.getOwnPropertyDescriptor,Ht=Object.getOwnPropertyNames,Kt=Object.prototype.hasOwnProperty,Xt=(e,t)=>{for(var s in t)ye(e,
s,{get:t[s],enumerable:!0})},Qt=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ht(t))!Kt.call(e,o)&&o!==s&&ye(e,o,{get:()=>t[o],enumerable:!(n=
Vt(t,o))||n.enumerable});return e},Yt=e=>Qt(ye({},"__esModule",{value:!0}),e),qe={};Xt(qe,{Stopped:()=>$t,askAnswers:()=>jn,defaultAnswers:()=>on,drawPlan:()=>zo,
firstSpec:()=>On,machineOf:()=>Ln,openTerminal:()=>Bn,personHere:()=>Fn,printPlan:()=>ir}),module.exports=Yt(qe);function Jt(e,t){return typeof t=="bigint"?t.toString():
t}var We="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function es(e,t,s){const n=new e._zod.constr(t??e._zod.def);return(!t||s?.parent)&&(n._zod.
parent=e),n}function ts(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cann\
ot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function de(e,t=0){
if(e.aborted===!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function ss(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<
e.issues.length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function G(e){return typeof e=="string"?e:e?.message}function Ve(e,t,s){var n;for(let o=t;o<
e.length;o++)(n=e[o]).schema??(n.schema=s)}function ue(e,t,s){var n;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=
e.inst):e.schema=e.inst);const r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:G(e.inst?._zod.def?.error?.(e))??G(r?.(e))??G(t?.error?.(
e))??G(s.customError?.(e))??G(s.localeError?.(e))??"Invalid input",a={};for(const d of Object.keys(e))d==="inst"||d==="schema"||d==="continue"||d==="input"||d===
"__proto__"||(a[d]=e[d]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function ns(e,t){for(const s in t){const n=Object.getOwnPropertyDescriptor(
t,s);n.get?Object.defineProperty(e,s,{...n,enumerable:!1}):rs(e,s,n.value)}}function q(e,t,s,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:n,value:s}),s}function os(e,t,s){return q(e,t,s,!1)}function rs(e,t,s){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?s:q(this,t,
s.bind(this))},set(n){q(this,t,n)}})}var ke,A=!1,is={configurable:!0,get(){A=!0}};function ce(e,t,s){const n=Object.getPrototypeOf(e._zod);if(t in n&&ke!==e._zod){
ke=void 0;return}ke=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,is);const o=A;A=!1;try{const r=s(this);return A?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),A=A||o,r}catch(r){throw delete this[t],A=A||o,r}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}var He,as=Object.freeze({status:"aborted"}),Se={value:void 0,enumerable:!1},Ke="captureStackTrace"in Error?Error:null;function ds(e){const t=Ke;
if(t){const s=t.stackTraceLimit;if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return Ke=null,new e}try{return new e}finally{t.stackTraceLimit=s}}}return new e}
function P(e,t,s,n){const o={};function r(l){this.def=l,this.constr=h,this.traits=new Set}r.prototype=o;const i=s,a=i&&new WeakSet;function d(l,p){if(l._zod){if(l.
_zod.traits.has(e))return}else{Se.value=new r(p);try{Object.defineProperty(l,"_zod",Se)}finally{Se.value=void 0}}if(l._zod.traits.add(e),t(l,p),a){const f=Object.
getPrototypeOf(l),$=l._zod.constr.prototype;let _=f;for(;_&&_!==$;)_=Object.getPrototypeOf(_);const v=_??f;a.has(v)||(a.add(v),ns(v,i))}const m=h.prototype;for(const f in m)
Object.prototype.hasOwnProperty.call(m,f)&&(f in l||(l[f]=m[f].bind(l)))}const c=n?.Parent??Object;class u extends c{}Object.defineProperty(u,"name",{value:e});
function h(l){const p=n?.Parent?ds(u):this;d(p,l);const m=p._zod.deferred;if(m){for(const $ of m)$();p._zod.deferred=void 0}const f=globalThis.__zod_globalConfig?.
postProcessor;return f&&f(p),p}return Object.defineProperty(h,"init",{value:d}),Object.defineProperty(h,Symbol.hasInstance,{value:l=>n?.Parent&&l instanceof n.Parent?
!0:l?._zod?.traits?.has(e)}),Object.defineProperty(h,"name",{value:e}),h}var N=class extends Error{constructor(){super("Encountered Promise during synchronous p\
arse. Use .parseAsync() instead.")}},us=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncod\
eError"}};(He=globalThis).__zod_globalConfig??(He.__zod_globalConfig={});var Me=globalThis.__zod_globalConfig;function le(e){return e&&Object.assign(Me,e),Me}function cs(){
const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Jt,2)),e.message}function ls(e){this._zod.message=e}var hs={get:cs,set:ls,enumerable:!0,configurable:!0},
Pe={value:void 0,enumerable:!1},Xe=new WeakSet([Object.prototype,Error.prototype]),Qe=(e,t)=>{e.name="$ZodError",Pe.value=t,Object.defineProperty(e,"issues",Pe),
Pe.value=void 0,Object.defineProperty(e,"message",hs);const s=Object.getPrototypeOf(e);Xe.has(s)||(Xe.add(s),Object.defineProperty(s,"toString",{configurable:!0,
enumerable:!1,get(){const n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(
this,"toString",{value:n,configurable:!0,writable:!0})}}))},ar=P("$ZodError",Qe),he=P("$ZodError",Qe,void 0,{Parent:Error}),fs=e=>{const t=(s,n,o,r)=>{const i=o?
{...o,async:!1}:{async:!1},a=s._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new N;if(a.issues.length){const d=new(r?.Err??e)(a.issues.map(c=>ue(
c,i,le())));throw We(d,r?.callee??t),d}return a.value};return t},ps=fs(he),ms=e=>{const t=async(s,n,o,r)=>{const i=o?{...o,async:!0}:{async:!0};let a=s._zod.run(
{value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){const d=new(r?.Err??e)(a.issues.map(c=>ue(c,i,le())));throw We(d,r?.callee??t),d}return a.
value};return t},$s=ms(he),vs=e=>(t,s,n)=>{const o=n?{...n,async:!1}:{async:!1},r=t._zod.run({value:s,issues:[]},o);if(r instanceof Promise)throw new N;return r.
issues.length?Ye(e,r.issues,o):{success:!0,data:r.value}},W=vs(he);function Ye(e,t,s){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>ue(o,s,le()))),
t=void 0,s=void 0),n},set error(o){n=o,t=void 0,s=void 0}}}var gs=e=>async(t,s,n)=>{const o=n?{...n,async:!0}:{async:!0};let r=t._zod.run({value:s,issues:[]},o);
return r instanceof Promise&&(r=await r),r.issues.length?Ye(e,r.issues,o):{success:!0,data:r.value}},ws=gs(he),bs=/^[\s\S]{0,}$/,_s={major:4,minor:6,patch:7},fe=P(
"$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=_s;const n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??
[]]:n?.length?[...n]:[];for(const r of o)for(const i of r._zod.onattach)i(e);if(o.length===0)(s=e._zod).deferred??(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const r=(a,d,c)=>{if(a.memo)return a;let u=de(a),h;for(const l of d){if(l._zod.def.when){if(ss(a)||!l._zod.def.when(a))continue}else if(u)
continue;const p=a.issues.length,m=l._zod.check(a);if(m instanceof Promise&&c?.async===!1)throw new N;if(h||m instanceof Promise)h=(h??Promise.resolve()).then(async()=>{
await m,a.issues.length!==p&&(Ve(a.issues,p,e),u||(u=de(a,p)))});else{if(a.issues.length===p)continue;Ve(a.issues,p,e),u||(u=de(a,p))}}return h?h.then(()=>a):a},
i=(a,d,c)=>{if(de(a))return a.aborted=!0,a;const u=r(d,o,c);if(u instanceof Promise){if(c.async===!1)throw new N;return u.then(h=>e._zod.parse(h,c))}return e._zod.
parse(u,c)};e._zod.run=(a,d)=>{if(d.skipChecks)return e._zod.parse(a,d);if(d.direction==="backward"){const u=e._zod.parse({value:a.value,issues:[]},{...d,skipChecks:!0});
return u instanceof Promise?u.then(h=>i(h,a,d)):i(u,a,d)}const c=e._zod.parse(a,d);if(c instanceof Promise){if(d.async===!1)throw new N;return c.then(u=>r(u,o,d))}
return r(c,o,d)}}},{get"~standard"(){return os(this,"~standard",ks(this))},set"~standard"(e){q(this,"~standard",e)}}),Je=(e,t)=>e.issues.length?{issues:e.issues.
map(s=>ue(s,t,le()))}:{value:e.value};async function ys(e,t){const s={async:!0};return Je(await e._zod.run({value:t,issues:[]},s),s)}function ks(e){return{validate:t=>{
const s={async:!1};try{const n=e._zod.run({value:t,issues:[]},s);if(!(n instanceof Promise))return Je(n,s)}catch{}return ys(e,t)},vendor:"zod",version:1}}var Ss=P(
"$ZodString",(e,t)=>{fe.init(e,t),e._zod.pattern=t.pattern??bs,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=String(s.value)}catch{}return typeof s.value=="strin\
g"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),Ms=P("$ZodTransform",(e,t)=>{fe.init(e,t),e._zod.optin="optional",Me.memoizer?.
guard(e),e._zod.parse=(s,n)=>{if(n.direction==="backward")throw new us(e.constructor.name);const o=t.transform(s.value,s);if(n.async)return(o instanceof Promise?
o:Promise.resolve(o)).then(i=>(s.value=i,s));if(o instanceof Promise)throw new N;return s.value=o,s}}),Ps=P("$ZodPipe",(e,t)=>{fe.init(e,t),ce(e,"values",s=>s.def.
in._zod.values),ce(e,"optin",s=>s.def.in._zod.optin),ce(e,"optout",s=>s.def.out._zod.optout),ce(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,n)=>{
if(n.direction==="backward"){const r=t.out._zod.run(s,n);return r instanceof Promise?r.then(i=>pe(i,t.in,n)):pe(r,t.in,n)}const o=t.in._zod.run(s,n);return o instanceof
Promise?o.then(r=>pe(r,t.out,n)):pe(o,t.out,n)}});function pe(e,t,s){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.
value,issues:e.issues},s)}var et,zs=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s==
"object"&&"id"in s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t==
"object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const n={...s,
...this._map.get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Os(){return new zs}(et=globalThis).
__zod_globalRegistry??(et.__zod_globalRegistry=Os());var Cs=globalThis.__zod_globalRegistry;function Es(e){return e.checks&&(e.checks=[...e.checks]),e}function As(e,t){
return new e(Es({type:"string",...ts(t)}))}var ze=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");fe.init(e,t),e.def=
t,e.type=t.type},{get with(){return this.check},set with(e){q(this,"with",e)},parse(e,t){return ps(this,e,t,{callee:this.parse})},parseAsync(e,t){return $s(this,
e,t,{callee:this.parseAsync})},safeParse(e,t){return W(this,e,t)},safeParseAsync(e,t){return ws(this,e,t)},check(...e){const t=this.def;return this.clone({...t,
checks:[...t.checks??[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return es(this,e,t)},brand(){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Us=P("ZodMiniString",(e,t)=>{Ss.init(e,t),ze.init(
e,t)});function xs(e){return As(Us,e)}var Ts=P("ZodMiniTransform",(e,t)=>{Ms.init(e,t),ze.init(e,t)});function js(e){return new Ts({type:"transform",transform:e})}
var Ns=P("ZodMiniPipe",(e,t)=>{Ps.init(e,t),ze.init(e,t)});function Bs(e,t){return new Ns({type:"pipe",in:e,out:t})}var B=e=>({value:e}),k=e=>({problem:e});function tt(e,t){
return t.description!==""&&Cs.add(e,t),e}function V(e,t,s){const n=Bs(tt(xs(),{description:e,examples:[...t]}),js((o,r)=>{const i=s(o);return"value"in i?i.value:
(r.issues.push({code:"custom",message:i.problem,input:o}),as)}));return tt(n,{description:e})}function z(e,t,s,n){return V("",t,o=>s.test(o)?B(o):k(n))}var Oe=(e,t)=>e.
toString(16).padStart(t,"0"),b=e=>`${Oe(e.domain,4)}:${Oe(e.bus,2)}:${Oe(e.slot,2)}.${e.function}`,H=e=>b(e).replace(/^0000:/,""),Ce=(e,t)=>e!==void 0&&e.function===
t.function&&e.slot===t.slot&&e.bus===t.bus&&e.domain===t.domain,D=e=>`${e.vendor}:${e.device}`;function Ds({network:e=[]},t){const s=e.filter(o=>o.up!==!1),n=s.
length>0?s:e;return n.every(({device:o})=>o&&t.has(b(o)))?n:[]}var K=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",me=({class:e=""})=>e.startsWith(
"03"),X=({domain:e,bus:t,slot:s})=>`${e}:${t}:${s}`,Is=new Set(["1a03","102b"]),Ee=({id:e})=>Is.has(e.vendor),Ae=({id:e,address:t})=>e.vendor==="8086"&&t.bus===
0;function Fs(e){const t=new Map;for(const s of e){const n=X(s.address),o=t.get(n);o?o.push(s):t.set(n,[s])}return[...t.values()].map(s=>({functions:s}))}function Ls(e,t){
const s=new Set(e.map(({address:r})=>b(r))),n=Ds(t,s);return[...Rs(t).filter(({address:r})=>s.has(b(r))).map(({kind:r,what:i})=>({kind:r,what:i})),...Zs(e,t),...n.
length>0?[{kind:"network",what:`its only network connection (${n.map(({name:r})=>r).join(", ")})`}]:[],...e.filter(r=>r.class?.startsWith("0601")).map(({address:r})=>({
kind:"chipset",what:`part of its chipset (${b(r)})`}))]}function Zs(e,{block:t=[]}){const s=a=>e.some(d=>Ce(a,d.address)),n=t.some(({root:a,controller:d})=>a&&d),
o=t.filter(({controller:a,root:d})=>s(a)&&(d||!n)),r=e.filter(a=>t.length===0&&a.class?.startsWith("01")),i=n?"the disk with its root file system":"a disk that \
it may be running from";return[...o.map(({name:a})=>a),...r.map(({address:a})=>`on ${b(a)}`)].map(a=>({kind:"disk",what:`${i} (${a})`}))}function Rs(e){const t=e.
input?.filter(({kind:r})=>r==="keyboard")??[],s=new Set(t.map(({controller:r})=>r&&b(r))),[n]=t,o=e.pci.filter(r=>me(r)&&r.bootVga);return[...o.map(({address:r})=>({
address:r,kind:"display",what:"its boot display"})),...e.framebuffer?.device&&!o.some(({address:r})=>Ce(e.framebuffer?.device,r))?[{address:e.framebuffer.device,
kind:"display",what:"the display of its console"}]:[],...s.size===1&&n?.controller?[{address:n.controller,kind:"keyboard",what:`the controller of its keyboard (${n.
name})`}]:[]]}function Gs(e,t){const s=t.pci.filter(i=>X(i.address)===X(e.address)&&!K(i)),n=e.address.bus===0?[e]:s,o=new Set(n.flatMap(({iommuGroup:i})=>i??[])),
r=t.pci.filter(i=>i.iommuGroup!==void 0&&o.has(i.iommuGroup)&&!K(i)&&!n.includes(i));return{card:{functions:[e,...n.filter(i=>i!==e)]},along:Fs(r),losses:Ls([...n,
...r],t),shows:qs(e,t),barred:t.iommu?.on===!1&&t.iommu.reason==="unsupported"}}function qs(e,t){const s=t.framebuffer?.device;if(e.bootVga||Ce(s,e.address))return!0;
const n=t.pci.filter(r=>me(r)&&r.physicalFunction===void 0),o=e.class?.startsWith("0302");return s||o||e.bootVga===!1||n.some(({bootVga:r})=>r)?!1:n.length===1||
"unknown"}var Ws=({card:e})=>Math.max(0,...e.functions.flatMap(({bars:t=[]})=>t.map(({size:s,sizes:n=[]})=>Math.max(s,...n))));function Vs(e){const t=e.pci.filter(
o=>me(o)&&o.physicalFunction===void 0),s=t.filter(o=>!t.some(r=>r!==o&&X(r.address)===X(o.address)&&r.address.function<o.address.function)),n=o=>[+(o.shows===!0),
o.losses.length,o.along.length,Number(o.card.functions.some(Ee)),Number(o.card.functions.some(Ae)),-Ws(o)];return s.map(o=>Gs(o,e)).sort((o,r)=>{const[i,a]=[n(o),
n(r)],d=i.findIndex((c,u)=>c!==a[u]);return d<0?0:(i[d]??0)-(a[d]??0)})}function Q(e,t){const{card:s,losses:n,shows:o,barred:r}=e;if(r||s.functions.some(Ee))return;
if(n.length===0&&o!==!0)return"boot";const i=n.every(({kind:d})=>d==="display"),a=t.length===1&&!s.functions.some(Ae);return o===!0&&a&&i?"handover":void 0}function Hs({
functions:e},t){const s=new Set(e.map(({id:n})=>D(n)));return t.pci.filter(n=>s.has(D(n.id))&&!e.includes(n)&&!K(n))}function Ue(e){const t=new Map;for(const s of e.
filter(({online:n})=>n).toSorted((n,o)=>n.cpu-o.cpu)){const n=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,o=t.get(n);o?o.push(s):t.set(
n,[s])}return[...t.values()].flatMap(s=>{const[n]=s;if(!n)return[];const o=s.map(({cpu:a})=>a),r=n.l2?.some(a=>!o.includes(a)&&e.some(d=>d.cpu===a&&d.online)),i=n.
l3?`cache ${Math.min(...n.l3)}`:`package ${n.package??0}`;return[{cpus:o,l3:i,node:n.numaNode??0,kind:(r?8:0)-o.length}]})}var st=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??
0);function xe(e,t){const s=new Map;for(const n of e){const o=s.get(t(n));o?o.push(n):s.set(t(n),[n])}return[...s.values()]}function Ks(e,t){const s=Ue(e),n=new Set(
s.slice(0,s.length>4?2:1)),[o]=n,r=l=>p=>!p.cpus.some(m=>l.has(m)),i=s.filter(r(new Set(t.flatMap(({pinned:l=[]})=>l)))),a=i.filter(r(new Set(t.flatMap(({threadsOn:l=[]})=>l)))).
filter(l=>l!==o),d=new Map,c=new Map;for(const l of t){const p=l.parts.reduce((v,U)=>v+U.cores.length,0);if(p===0)continue;const m=a.filter(v=>v.cpus.length>=l.
threads);if(m.length<p){c.set(l.guest,{cores:m.length});continue}const f=v=>(d.get(v)??[]).filter(U=>!l.apart?.has(U)),$=[];for(const v of l.parts){const U=Qs(m,
v,{use:x=>f(x).length,reserve:n,own:new Set($)});for(const[x,ie]of U.entries())$[v.cores[x]??0]=ie}const _=[...new Set($.flatMap(f))].sort();for(const v of $)d.
set(v,[...d.get(v)??[],l.guest]);c.set(l.guest,{cpus:$.flatMap(v=>v.cpus.slice(0,l.threads)),together:Xs($),shares:_})}const u=i.filter(l=>n.has(l)&&!d.has(l));
return{host:(u.length>0?u:s.slice(0,1)).flatMap(l=>l.cpus).sort((l,p)=>l-p),places:c}}var Xs=e=>xe(e,nt).length===1?"l3":xe(e,ot).length===1?"node":"machine",nt=e=>e.
l3,ot=e=>String(e.node);function Qs(e,{cores:t,node:s},n){const{use:o,own:r}=n,i=t.length,a=e.filter(c=>!r.has(c)),d=[...new Set(a.map(o))].sort((c,u)=>c-u);for(const c of d){
const u=a.filter(h=>o(h)<=c);for(const h of[u.filter(l=>l.node===s),u]){const l=Math.min(...h.map(p=>p.kind));for(const p of[nt,ot,()=>""])for(const m of[h.filter(
f=>f.kind===l),h]){const[f]=xe(m,p).filter($=>$.length>=i).sort(Ys(n));if(f)return f.toSorted(Js(n)).slice(0,i).sort(st)}}}return[]}function Ys({reserve:e,own:t}){
const s=new Set([...t].map(i=>i?.l3)),n=i=>Math.min(...i.map(a=>a.kind)),o=i=>Number(i.some(a=>s.has(a.l3))),r=i=>Number(i.some(a=>e.has(a)));return(i,a)=>n(i)-
n(a)||o(i)-o(a)||r(i)-r(a)||i.length-a.length}var Js=({use:e,reserve:t})=>(s,n)=>e(s)-e(n)||s.kind-n.kind||Number(t.has(s))-Number(t.has(n))||st(n,s),Y={B:1,kB:1e3,
MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function en(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return k(`in\
valid size '${e}': use a number and a unit such as GiB`);const s=t[2]??"",n=Object.hasOwn(Y,s)?Y[s]:void 0;if(n===void 0){const r=s.charAt(0).toUpperCase(),i="K\
MGT".includes(r)&&r!=="",a=s===""?`no unit in the size '${e}'`:`unknown unit '${s}' in the size '${e}'`;return k(`${a}: use ${i?`${t[1]}${r}iB (powers of 1024) \
or ${t[1]}${r==="K"?"k":r}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*n;return Number.isSafeInteger(o)?B(o):k(`invalid size '${e}': \
it must be a whole number of bytes below 8 PiB`)}function I(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=Y[t]??1;if(e>=s&&e%s===0)return`${e/s}${t}`}return`${e}\
B`}var $e=Y.MiB??0,T=Y.GiB??0;function rt(e){const t=Ue(e.cpu?.cpus??[]),s=Math.min(...t.map(({kind:o})=>o)),n=t.filter(({kind:o})=>o===s);return{count:n.length,
threads:n[0]?.cpus.length??1}}function it(e){const{count:t,threads:s}=rt(e);for(let n=t;n>0;n-=1){const o={cores:Array.from({length:n},(i,a)=>a)},r=Ks(e.cpu?.cpus??
[],[{guest:"",parts:[o],threads:s}]).places.get("");if(r&&"cpus"in r)return n}return 0}function tn(e){const{count:t,threads:s}=rt(e);if(t===0)return;const n=Math.
min(it(e),Math.max(1,Math.floor(t/2)));return n>0?{cores:n,threads:s,pin:!0}:{cores:1,threads:1,pin:!1}}var sn=16*T;function nn(e){const t=(e.memory?.total??8*T)/
2,s=t>=T?Math.round(t/T)*T:Math.floor(t/$e)*$e;return I(Math.min(sn,s))}function on(e,t){const s=Vs(e);return{...t,candidates:s,chosen:s.find(n=>Q(n,s)!==void 0),
guest:"windows11",memory:nn(e),cpus:tn(e)}}var at=z("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"invalid user name: use lower-case letters, digits, '-' and '_', star\
ting with a letter or '_', at most 31 characters"),dr=z("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"invalid group name: use lower-case letters, digits, '-' and '_', \
starting with a letter or '_', at most 31 characters"),rn=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,ur=z("",["win11"],rn,"invalid name: use letters, digits, '.', '_'\
, '+' and '-', starting with a letter or digit, at most 63 characters"),cr=z("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"invalid name: use letters, digits, \
'-' and '_', starting with a letter, digit or '_', at most 63 characters"),dt=z("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"invalid ho\
st name: use letters, digits and '-', with no '-' at the start or end, at most 63 characters"),lr=z("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"inv\
alid network interface name: use letters, digits, '.', '_' and '-', at most 15 characters"),hr=z("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"invalid kerne\
l module name: use letters, digits, '_' and '-', one module per entry"),fr=z("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"invalid unit name: end it with the unit type, such as .service, and use no spaces or quotes"),pr=z("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"inva\
lid kernel parameter: use name or name=value without spaces or quotes, one parameter per entry"),an=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute p\
ath: start it with '/'`;if(/[\u0000-\u001f\u007f]/.test(e))return"control characters are not allowed in a path";if(!e.isWellFormed())return"this path is not val\
id Unicode";if(e.split("/").includes(".."))return`'..' is not allowed in the path '${e}': use the path that it resolves to`},mr=V("",["/var/lib/libvirt/images/w\
in11.qcow2"],e=>{const t=an(e);return t?k(t):B(e)}),$r=z("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"invalid path: it must not be empty or contain control c\
haracters");function dn(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?k(`'${e}' is a multicast address: the first \
pair of a NIC's MAC address must be even`):/^(..)(?::\1)+$/i.test(e)?k(`'${e}' is a placeholder, not a MAC address: use a unique address, or leave it out`):B(e.
toLowerCase()):k(`invalid MAC address '${e}': use six pairs of hexadecimal digits, separated by ':'`)}var vr=V("",["52:54:00:66:d7:8b"],dn),y=class{lines;constructor(e){
this.lines=e}},un=100,cn=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,ln=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,hn=e=>{const t=e.
codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`};function J(e){return cn.test(e)&&!ln.test(e)?e:`\
"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,hn)}"`}function Te(e){if(typeof e=="string")return J(e);if(typeof e!="object")return String(e);if(fn(
e))return`[${e.map(Te).join(", ")}]`;const t=Object.entries(e).map(([s,n])=>`${J(s)}: ${Te(n)}`);return t.length===0?"{}":`{ ${t.join(", ")} }`}var fn=e=>Array.
isArray(e);function ut(e,t){const s=[];let n="";for(const o of e.split(/[\p{C}\s]+/u).filter(Boolean))n!==""&&t.length+2+n.length+1+o.length>un?(s.push(n),n=o):
n=n===""?o:`${n} ${o}`;return n!==""&&s.push(n),s.length===0?`
`:s.map(o=>`${t}# ${o}
`).join("")}function ct(e,t){if("comment"in e)return ut(e.comment,t);const{key:s,value:n,note:o,off:r}=e,i=o?`  ${ut(o,"").trimEnd().replaceAll(`
# `," ")}`:"";return r?`${ct({key:s,value:n,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:n instanceof y?n.lines.length===0?`${t}${J(s)}: {}${i}
`:`${t}${J(s)}:${i}
${lt(n,`${t}  `)}`:`${t}${J(s)}: ${Te(n)}${i}
`}var lt=({lines:e},t="")=>e.map(s=>ct(s,t)).join(""),ht=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,je=({name:e,id:t})=>e??D(t),pn=new Set(
["vfio-pci","pci-stub","pcieport"]);function mn({functions:e}){const t=e.flatMap(({modules:s,driver:n})=>s?.length?s:n?[n]:[]);return[...new Set(t)].filter(s=>!pn.
has(s))}function $n(e){const{driver:t,resetMethods:s}=e,n=s===void 0?"":s.length>0?`, reset by ${s.join(", ")}`:", no reset of its own";return`${H(e.address)} ${je(
e)}${t?` (${t})`:""}${n}`}function Ne(e,t,s){const{functions:n}=e,o=Hs(e,s),r=mn(e),i=n.map(a=>({comment:$n(a)}));if(i.push({key:"functions",value:n.map(({address:a})=>H(
a))}),i.push({key:"ids",value:[...new Set(n.map(({id:a})=>D(a)))]}),t==="handover")i.push({comment:"This GPU is the display of the host. When the guest starts, \
the desktop session ends; when the guest stops, the login screen returns."}),i.push({key:"bind",value:"handover"});else{if(o.length>0){const a=ht(o.map(({address:d})=>H(
d)));i.push({comment:`${a} ${o.length>1?"have":"has"} the same id, so this device is matched by its address.`})}i.push({key:"by",value:"address"})}return r.length>
0&&i.push({key:"drivers",value:r}),new y(i)}var vn=[[/^03/,"display"],[/^0403/,"audio"],[/^0c03/,"usb"],[/^0108/,"nvme"],[/^0106/,"sata"],[/^02/,"network"]];function ft(e){
const t=new Map;return e.map(({functions:s})=>{const n=vn.find(([r])=>r.test(s[0]?.class??""))?.[1]??"device",o=(t.get(n)??0)+1;return t.set(n,o),o===1?`grouped\
-${n}`:`grouped-${n}-${o}`})}function ve({card:e,along:t,losses:s,shows:n,barred:o}){if(o)return"the machine has no IOMMU";if(e.functions.some(Ee))return"it is \
the display of the machine\u2019s remote management";if(n===!0&&e.functions.some(Ae))return"it is the integrated GPU, and the host uses it as its display";const r=e.
functions[0]?.iommuGroup,i=t.length>0?`all of IOMMU group ${r} must go with it, and `:"";return s.length>0?`${i}the host would lose ${ht(s.map(({what:a})=>a))}`:
n===!0?"the host uses it as its display":"it is kept for the host"}function gn({card:e,along:t,shows:s},n,o){const r=ft(t),i=[];s==="unknown"&&i.push({comment:"\
To decide: the facts do not say which GPU is the boot display. If it is this one, the screen of the host stays black after the boot. In that case give the other\
 GPU to the guest, or make the other one the primary display in the firmware setup."}),e.functions[0]?.class?.startsWith("0302")&&i.push({comment:"This GPU has \
no display outputs, as is common in laptops. To see the guest, use Looking Glass, which may need a virtual display driver in the guest. The GPU driver may need \
the ROM of the GPU: rom: { file: ./vbios.rom }."}),i.push({key:"gpu",value:Ne(e,n,o)});for(const[a,d]of t.entries())i.push({comment:"In the same IOMMU group as \
the GPU, so the host loses this device too."}),i.push({key:r[a]??"",value:Ne(d,"boot",o)});return i}var wn={firmware:{off:" (in the firmware)",first:"turn it on\
 in the firmware setup, "},parameter:{off:" (by kernel parameter)",first:""}},Be="then run vfioc scan -o facts.json and vfioc init --facts facts.json -o new.yam\
l";function bn({iommu:e}){if(e?.on!==!1)return[];if(e.reason==="unsupported")return[{comment:`To decide: according to the facts, this is a virtual machine witho\
ut an IOMMU, so no device can go to a guest. Add a virtual IOMMU to it, ${Be}.`}];const{off:t,first:s}=e.reason?wn[e.reason]:{off:"",first:"turn it on in the fi\
rmware setup, "};return[{comment:`The IOMMU was off${t} when the facts were read, so it is unknown which other devices must go with the GPU. To decide: ${s}boot\
 the configuration that compiles from this file, then run vfioc scan -o facts.json and vfioc check.`}]}var _n=[[/zen/,"linuxPackages_zen"],[/lqx/,"linuxPackages\
_lqx"],[/xanmod/,"linuxPackages_xanmod"]];function yn({iommu:e,kernel:t}){if(!e?.acsOverride)return[];const s=_n.find(([n])=>n.test(t?.release??""))?.[1];return[
{comment:"The facts were read with pcie_acs_override, which splits IOMMU groups by force: devices that shared a group are not isolated from each other. Without \
it, the groups are larger."},{key:"iommu",value:new y([{key:"acsOverride",value:["downstream","multifunction"],note:"To decide: use the values of pcie_acs_overr\
ide= in /proc/cmdline"}])},{key:"kernel",value:{packages:s??"linuxPackages_zen"},...s===void 0&&{off:!0},note:s===void 0?"To decide: choose a kernel with the AC\
S override patch and uncomment":"has the ACS override patch"},{comment:""}]}function pt(e){if(e.iommu?.reason==="unsupported")return[];const t=e.pci.filter(({physicalFunction:r})=>r!==
void 0),s=t.filter(({driver:r})=>r===void 0||r==="vfio-pci"),[n]=s;if(!n)return[];const o={functions:[H(n.address)],bind:"start"};return[{comment:`${t.length} v\
irtual functions are enabled, ${s.length} of them without a driver. To give one to a guest, uncomment the next line and add network to the devices of the guest:`},
{key:"network",value:o,off:!0}]}function kn(e,t,s){const n=t.filter(d=>d!==e?.candidate),o=({card:d})=>{const[c]=d.functions;return c?`${H(c.address)} ${je(c)}`:
""},r=[...bn(s),...yn(s)];if(e){for(const d of n){const c=Q(d,t)?"it could go to a guest too":ve(d);r.push({comment:`${o(d)} is not used: ${c}.`})}return[...r,{
key:"devices",value:new y([...gn(e.candidate,e.way,s),...pt(s)])}]}r.push({comment:t.length>0?"No GPU of this machine can go to a guest as things are:":"No GPU \
was found on this machine."});for(const d of t)r.push({comment:`- ${o(d)}: ${ve(d)}.`});const i=n.find(d=>d.shows!==!0&&!d.barred&&d.along.length>0),a=[];return i&&
s.iommu?.acsOverride?r.push({comment:`To decide: move the GPU to another slot, ${Be}.`}):i&&(r.push({comment:`To decide: either move the GPU to another slot, ${Be}\
. Or uncomment iommu and gpu below, add gpu to the devices of the guest, and set a kernel with the ACS override patch (kernel: { packages: linuxPackages_zen }):\
 this splits the group by force, so its devices are not isolated from each other.`}),r.push({key:"iommu",value:new y([{key:"acsOverride",value:["downstream","mu\
ltifunction"]}]),off:!0}),a.push({key:"gpu",value:Ne(i.card,"boot",s),off:!0})),[...r,{key:"devices",value:new y([...a,...pt(s)])}]}var De={windows11:"win11",windows10:"\
win10",linux:"linux",macos:"macos"},mt=e=>`${Math.round(e/T*10)/10} GiB`;function Sn({hostName:e,users:t,facts:s},{cpu:n}){const o=n?.vendor;return[{key:"name",
value:e,note:"networking.hostName; the UUIDs and MAC addresses of guests are derived from it"},{key:"users",value:t,note:t.length>0?"may use the guests":"To dec\
ide: list the users who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"To decide: set amd or intel; the facts do not say which"},s===void 0?{key:"fac\
ts",value:"./facts.json",off:!0,note:"uncomment after vfioc scan -o facts.json"}:{key:"facts",value:s,note:"from vfioc scan -o facts.json; run it again after ha\
rdware changes"}]}function Mn({input:e},t){const n=(e??[]).filter(({kind:o,controller:r})=>o!=="other"&&!(r&&t.includes(b(r)))).flatMap(o=>o.links?.slice(0,1)??
[]);return n.length===0?[]:[{comment:"Uncomment to share the keyboard and mouse of the host; press both Ctrl keys to switch to the guest and back:"},{key:"evdev",
value:n.map(o=>({dev:o})),off:!0}]}function Pn({cpus:e,facts:t}){if(!e)return[{comment:"To decide: set the number of cores; the facts do not list the CPUs."},{key:"\
cpu",value:{cores:2}}];const{cores:s,threads:n,pin:o}=e,r={cores:s,threads:n};return o?t!==void 0?[{key:"cpu",value:{...r,pin:"auto"}}]:[{key:"cpu",value:r,note:"\
once host.facts is set, add pin: auto to give the guest its own cores"}]:[{key:"cpu",value:r}]}function zn(e,t,s){const{guest:n,memory:o,chosen:r}=e,i=De[n],a=s.
memory?.total,c=(r&&t?[r.card,...r.along]:[]).flatMap(({functions:l})=>l.map(({address:p})=>b(p))),u="/var/lib/libvirt/images",h=[{key:"guest",value:n},{key:"me\
mory",value:o,note:a===void 0?"":`the host has ${mt(a)}`},...Pn(e),{key:"devices",value:r&&t?["gpu",...ft(r.along)]:[]},{key:"disks",value:new y([{key:"system",
value:{file:`${u}/${i}.qcow2`,create:"100GiB"},note:"created if it does not exist"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},off:!0,note:"To decide: set the p\
ath of the installer and uncomment"}])},{key:"nics",value:new y([{key:"lan",value:{network:"default"}}])},{key:"display",value:{spice:t!=="handover"}},...Mn(s,c)];
return t==="boot"&&(h.push({comment:"Uncomment to see the GPU output in a window on the host; the Looking Glass host application must run in the guest:"}),h.push(
{key:"lookingGlass",value:{resolution:"1920x1080"},off:!0})),new y(h)}function On(e,t){const{candidates:s,chosen:n,guest:o}=t,r=n&&Q(n,s),{cpu:i,memory:a}=e,d=[
i?.model,a&&mt(a.total)].filter(Boolean).join(", ");return lt(new y([{comment:`Written by vfioc init${d?` for a machine with ${d}`:""}.`},{comment:'This file co\
mpiles as it is. Search for "To decide" to find what you must still decide.'},{key:"version",value:1},{key:"host",value:new y(Sn(t,e))},{comment:""},...kn(n&&r&&
{candidate:n,way:r},s,e),{comment:""},{key:"networks",value:new y([{key:"default",value:{type:"nat"}}])},{comment:""},{key:"vms",value:new y([{key:De[o],value:zn(
t,r,e)}])}]))}var $t=class extends Error{};async function F(e,t,s,n){let o="";for(;;){const r=await e(`${o}${t} [${s}]: `);if(r===void 0)throw new $t;const i=n(
r.trim()===""?s:r.trim());if("value"in i)return i.value;o=`${i.problem}
`}}var Cn=e=>W(dt,e).success?{value:e}:{problem:"A host name has only letters, digits and -."},En=e=>{const t=e==="-"?[]:[...new Set(e.split(/[\s,]+/))];return t.
every(s=>W(at,s).success)?{value:t}:{problem:"A user name has only lower-case letters, digits, - and _. Enter - for no users."}},Ie=Object.keys(De),An=e=>{const t=Ie.
find(s=>s===e);return t?{value:t}:{problem:`Enter one of: ${Ie.join(", ")}.`}},Un=e=>{const t=en(e);return"value"in t?{value:I(t.value)}:{problem:"Enter a numbe\
r and a unit, for example 16GiB."}},vt=(e,t)=>s=>/^\d{1,4}$/.test(s)&&Number(s)>=e&&Number(s)<=t?{value:Number(s)}:{problem:`Enter a number from ${e} to ${t}.`};
function xn(e){return`GPUs:
${e.map((s,n)=>{const[o]=s.card.functions,r=o?`${b(o.address)} ${je(o)}`:"";return`  ${n+1}  ${r}${Q(s,e)?"":` (not possible: ${ve(s)})`}
`}).join("")}  0  none
`}async function Tn(e,{candidates:t,chosen:s}){if(t.length===0)return;const n=vt(0,t.length),o=String(s?t.indexOf(s)+1:0),r=await F(e,`${xn(t)}GPU for the guest`,
o,i=>{const a=n(i),d="value"in a?t[a.value-1]:void 0;return d&&!Q(d,t)?{problem:`This GPU cannot go to a guest: ${ve(d)}.`}:a});return t[r-1]}async function jn(e,t,s){
const n=await F(s,"Host name (networking.hostName)",t.hostName,Cn),o=await F(s,"Users who may use the guests (- for none)",t.users.join(" ")||"-",En),r=await Tn(
s,t),i=await F(s,`Operating system of the guest (${Ie.join(", ")})`,t.guest,An),a=await F(s,"Memory of the guest",t.memory,Un),d=it(e),{cpus:c}=t,u=c&&d>1?await F(
s,`CPU cores of the guest (1 to ${d})`,String(c.cores),vt(1,d)):void 0;return{...t,hostName:n,users:o,chosen:r,guest:i,memory:a,...c&&u&&{cpus:{...c,cores:u}}}}
var Nn=require("node:readline");function Bn(){const{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;const s=(0,Nn.createInterface)({input:e,output:t}),n=[];
let o=!0,r;return s.on("line",i=>{r?r(i):n.push(i),r=void 0}),s.once("close",()=>{o=!1,r?.(void 0)}),{ask:i=>{const a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),s.setPrompt(a),s.prompt(),new Promise(d=>{n.length>0||!o?d(n.shift()):r=d})},close:()=>s.close()}}var gt=require("node:os"),
Dn="nixos";function In(){try{const{uid:e,username:t}=(0,gt.userInfo)();return e===0?process.env.SUDO_USER:t}catch{return}}function Fn(){const e=(0,gt.hostname)().
split(".",1)[0]??"",t=In();return{hostName:W(dt,e).success?e:Dn,users:t!==void 0&&t!=="root"&&W(at,t).success?[t]:[]}}function Ln(e,t){const s=new Map((t?.pci??
[]).map(u=>[b(u.address),u])),n=Rn(e,t),o=new Map,r=(u,h)=>{o.set(u,[...o.get(u)??[],h])},i=({iommuGroup:u,address:h})=>u===void 0?`at ${b(h).replace(/\.\d$/,"")}`:
String(u),a=[...s.values()],d=new Set(a.filter(u=>n.has(b(u.address))||me(u)).map(i));for(const u of a){const h=n.get(b(u.address));d.has(i(u))&&r(i(u),Gn(u,h))}
for(const u of e.devices){const h=u.functions.filter(p=>!s.has(p)),l=u.of?`${u.of.how}, created at boot by ${u.of.address}`:`at ${u.name}`;for(const p of h)r(l,
Fe(p,u));if(u.of&&u.functions.length===0)r(l,{...Fe("",u),name:u.name});else if(u.functions.length===0&&![...n.values()].includes(u))for(const p of u.ids)r(l,{...Fe(
"",u),id:p})}const c=[...o].map(([u,h])=>({...Zn(u),functions:h}));return{model:t?.cpu?.model??"",groups:c.sort((u,h)=>wt(u)-wt(h)),others:new Set(a.flatMap(u=>K(
u)||d.has(i(u))?[]:[i(u)])).size,cores:t?.cpu?Wn(Ue(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function Zn(e){return/^\d+$/.test(e)?{group:Number(e),title:`IOM\
MU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group unknown":e}}var wt=({group:e=0,functions:t})=>e+(t.some(({device:s})=>s)?0:1e6);function Rn(e,t){
return new Map(e.devices.flatMap(s=>{const n=(t?.pci??[]).filter(({id:r})=>s.ids.includes(D(r)));return(s.functions.length>0?s.functions:n.map(({address:r})=>b(
r))).map(r=>[r,s])}))}var Gn=(e,t)=>({address:b(e.address),id:D(e.id),name:qn(e.name??""),driver:e.driver??"",bridge:K(e),...t&&{device:t}}),qn=e=>e.replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,
(t,s,n)=>`${n??s} `),Fe=(e,t)=>({address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function Wn(e){
const t=new Set(e.map(({node:n})=>n)),s=new Map;for(const n of e){const o=`${n.node} ${n.l3}`;s.set(o,[...s.get(o)??[],n])}return[...s.values()].map((n,o)=>({label:[
...t.size>1?[`node ${n[0]?.node??0}`]:[],`L3 cache ${o}`].join(", "),cores:n}))}function bt({guests:e}){const t=new Map,s=(n,o)=>{t.set(n,[...t.get(n)??[],o])};
for(const{name:n,pins:o}of e)for(const[r,i]of o.entries())s(i,{guest:n,as:r});for(const{name:n,emulator:o,iothreads:r}of e){for(const i of o)s(i,{guest:n,as:"em\
ulator"});for(const i of r.cpus)s(i,{guest:n,as:"iothreads"})}return t}var L=(e,t={},...s)=>{const n=[];for(const o of s)typeof o=="object"?n.push(o):typeof o==
"number"?n.push(String(o)):typeof o=="string"&&o!==""&&n.push(o);if(n.length>1&&n.some(o=>typeof o=="string"))throw new RangeError(`text beside other children i\
n <${e}>`);return{name:e,attributes:Yn(t),children:n}},Vn=new WeakSet,Hn=e=>Vn.has(e);function Kn(e,t,s){s!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,
{value:String(s),...Xn}):e[t]=String(s))}var Xn={configurable:!0,enumerable:!0,writable:!0},Qn=e=>{for(const t in e)if(typeof e[t]!="string")return!1;return!0},
Yn=e=>Qn(e)?e:Jn(Object.entries(e)),Jn=e=>{const t={};for(const[s,n]of e)Kn(t,s,n);return t},_t="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\\
u200C\\u200D\\u2070-\\u218F",yt="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",kt=`[${_t}${yt}][-.0-9\\xB7\\u0300-\\u036F\\u203\
F\\u2040${_t}${yt}]*`,eo=new RegExp(`^${kt}(?::${kt})?$`,"u"),to=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,so=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,
no=e=>so.test(e)||eo.test(e),St=e=>!to.test(e),oo={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},Mt=e=>oo[e]??e,Pt={tag:new Map,
attribute:new Map};function zt(e,t){const s=Pt[e].get(t);if(s!==void 0)return s;if(!no(t))throw new RangeError(`not a name in XML: ${JSON.stringify(t)}`);const n=e===
"tag"?`<${t}`:` ${t}='`;return Pt[e].set(t,n),n}var Ot=e=>{if(!St(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},Ct=/^[ !"#$%()-;=?-~]*$/,
ro=e=>Ct.test(e)?e:Ot(e).replace(/[&<>'\t\n\r]/g,Mt),io=e=>Ct.test(e)?e:Ot(e).replace(/[&<>\r]/g,Mt),Et=new WeakMap,At=(e,t,s)=>{if(!Hn(t)){Ut(e,t,s);return}let n=Et.
get(t);n?.indent!==s&&(n={indent:s,text:xt(Ut,t,s)},Et.set(t,n)),e.push(n.text)};function Ut(e,t,s,n=At){const{name:o,attributes:r,children:i}=t;let a=s+zt("tag",
o);for(const c in r)a+=`${zt("attribute",c)}${ro(r[c]??"")}'`;const[d]=i;if(d===void 0)e.push(`${a}/>`);else if(typeof d=="string"){if(i.length>1)throw new RangeError(
`text beside other children in <${o}>`);e.push(`${a}>${io(d)}</${o}>`)}else{e.push(`${a}>`);const c=`${s}  `;for(const u of i){if(typeof u=="string")throw new RangeError(
`text beside other children in <${o}>`);n(e,u,c)}e.push(`${s}</${o}>`)}}function xt(e,t,s){const n=[];return e(n,t,s),n.join(`
`)}var ao=e=>`${xt(At,e,"")}
`,S=(e,t,s,n,o,r=8)=>L("rect",{x:e,y:t,width:s,height:n,rx:r,class:o}),w=(e,t,s,n)=>L("text",{x:e,y:t,class:s},n),Tt=(e,t)=>L("path",{d:e,class:t}),Z=(e,t)=>e===
void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function C(e,t){const s=[...e].map(n=>St(n)?n:"\uFFFD");return s.length<=t?s.join(""):`${s.slice(0,t-1).join("").
trimEnd()}\u2026`}var ee=30,ge=42,O=8,te=12;function uo(e,t,s,n,o){const r=bt(e);if(r.size===0)return{shapes:[],height:0};const i=e.guests.map(({name:f})=>f),d={
label:"CPUs of the host",cores:[...r.keys()].sort((f,$)=>f-$).map(f=>({cpus:[f],l3:"",node:0,kind:0}))},c=t.cores.length>0?t.cores:[d],u=[];let h=s,l=n,p=0;for(const f of c){
const $=Math.max(...f.cores.map(ae=>ae.cpus.length))*ee,_=Math.floor((o-2*te+O)/($+O)),v=Math.min(f.cores.length,_,c.length>1?4:_),U=Math.ceil(f.cores.length/v),
x=Math.max(v*($+O)-O+2*te,120),ie=30+U*(ge+O)-O+te;h>s&&h+x>s+o&&(h=s,l+=p+O,p=0),u.push(S(h,l,x,ie,"panel"),w(h+te,l+20,"faint",f.label));for(const[ae,Rt]of f.
cores.entries()){const Gt=h+te+ae%v*($+O),qt=l+30+Math.floor(ae/v)*(ge+O);for(const[Wt,Ge]of Rt.cpus.entries())u.push(...lo(Ge,r.get(Ge)??[],Gt+Wt*ee,qt,i))}h+=
x+O,p=Math.max(p,ie)}l+=p;const m=ho(e,s,l+20);return{shapes:[...u,...m],height:l+24-n}}var co={emulator:"Q",iothreads:"io"};function lo(e,t,s,n,o){const[r]=t,i=typeof r?.
as=="number",a=i||new Set(t.map(({guest:l})=>l)).size===1,d=Z(a?r?.guest:void 0,o),c=i||!r?S(s,n,ee-2,ge,d,4):S(s+1,n+1,ee-4,ge-2,`e ${d}`,4),u=s+ee/2-1,h=i?"on\
 ":"";return[c,w(u,n+15,`${h}small middle`,String(e)),...r?[w(u,n+32,`${h}strong middle`,typeof r.as=="number"?String(r.as):co[r.as])]:[]]}function ho(e,t,s){const n=e.
guests.map(({name:c})=>c),o=e.guests.filter(({pins:c})=>c.length>0),r=[{kind:"h",text:"host"},...o.slice(0,6).map(({name:c})=>({kind:Z(c,n),text:`vCPUs of ${c}`}))];
let i=t;const a=[];for(const{kind:c,text:u}of r)a.push(S(i,s-10,12,12,c,3),w(i+18,s,"faint",u)),i+=40+[...u].length*7;const d=e.guests.some(({emulator:c})=>c.length>
0)?["Q: emulator threads of QEMU"]:[];return e.guests.some(({iothreads:c})=>c.cpus.length>0)&&d.push("io: I/O threads of disks"),d.length>0&&a.push(w(i,s,"faint",
d.join(", "))),a}var R=(e,t)=>`${e} ${t}${e===1?"":"s"}`,jt=({topology:{sockets:e,cores:t,threads:s}})=>[...e>1?[R(e,"socket")]:[],R(t,"core"),...s>1?[R(s,"thre\
ad")]:[]].join(" x "),we=e=>e>=2**30?`${Math.round(e/2**30*10)/10}GiB`:`${Math.round(e/2**20)}MiB`,Nt=(e,t,s)=>{const n=e.filter(({as:o})=>o===t).map(({guest:o})=>o);
return n.length>0?[`${s} of ${n.join(", ")}`]:[]},fo=e=>[...e.flatMap(({guest:t,as:s})=>typeof s=="number"?[`${t} vCPU ${s}`]:[]),...Nt(e,"emulator","emulator t\
hreads"),...Nt(e,"iothreads","I/O threads")].join("; ")||"host",se=20,be=12,po={boot:"reserved for guests at boot",start:"taken from the host while a guest runs",
handover:"handed over by the host while a guest runs",made:"created for guests"};function mo(e,t,s,n,o){const r=e.guests.map(({name:m})=>m),i=Math.round(o*.3),a=72,
d=o-i-a,c=[],u=new Map;let h=n;for(const m of t.groups){const f=$o(m,s,h,d,r,u);c.push(...f.shapes),h+=f.height+be}if(t.others>0){const m=`${t.others} more IOMM\
U ${t.others===1?"group stays":"groups stay"} with the host`;c.push(w(s+14,h+10,"faint",m)),h+=se+be}const l=new Map;let p=n;for(const m of e.guests){const f=s+
d+a,$=go(m,f,p,i,Z(m.name,r));l.set(m.name,{x:f,y:p+26}),c.push(...$.shapes),p+=$.height+be}for(const[m,f]of u)for(const $ of m.guests){const _=l.get($);_&&c.push(
...wo(f,_,Z($,r)))}return{shapes:c,height:Math.max(h,p)-be-n}}function $o({title:e,functions:t},s,n,o,r,i){const a=34+t.length*se,d=[...new Set(t.flatMap(({device:h})=>h??
[]))],c=d.map(h=>`${h.name}: ${po[h.bind]}`).join(", "),u=[S(s,n,o,a,"panel"),w(s+14,n+20,"faint",e),w(s+o-14,n+20,d.length>0?"end strong":"end faint",C(c||"sta\
ys with the host",60))];for(const[h,l]of t.entries()){const p=n+40+h*se;u.push(...vo(l,s,p,o,r)),l.device&&!i.has(l.device)&&i.set(l.device,{x:s+o,y:p-4})}return{
shapes:u,height:a}}function vo({address:e,id:t,name:s,driver:n,bridge:o,device:r},i,a,d,c){const u=Z(r?.guests[0],c),h=r?.bind==="boot"?"vfio-pci":o?"bridge":n,
l=Math.floor((d-146)/6.5)-h.length-1;return[S(i,a-13,5,18,u,2),w(i+14,a,"mono",e),w(i+124,a,r?"":"faint",C(s||t,l)),...h?[w(i+d-14,a,"end faint",C(h,24))]:[]]}function go(e,t,s,n,o){
const{vcpus:r,memory:i,hugepages:a,shared:d,cards:c,forwards:u}=e,h=[`${R(r,"vCPU")}: ${jt(e)}`,`${I(i)} memory${a?` in ${a.size} huge pages`:""}`,...d.map(({path:m,
bytes:f})=>`${I(f)} shared at ${m}`),...c.map(({name:m,to:f})=>`${m} on ${f}`),...u.map(({listen:m,interface:f,to:$})=>`port ${m} on ${f} to port ${$}`)],l=48+h.
length*se,p=Math.floor((n-32)/6.4);return{shapes:[S(t,s,n,l,"panel"),S(t,s,n,6,o,3),w(t+16,s+31,"name",C(e.name,20)),w(t+n-16,s+31,"end faint",e.guest),...h.map(
(m,f)=>w(t+16,s+54+f*se,"",C(m,p)))],height:l}}function wo(e,t,s){const n=Math.round((e.x+t.x)/2),o=t.x-7;return[Tt(`M${e.x} ${e.y}C${n} ${e.y} ${n} ${t.y} ${o}\
 ${t.y}`,`w ${s}`),Tt(`M${o} ${t.y-5}l8 5l-8 5z`,s)]}var _e=30;function bo(e,{memory:t},s,n,o){if(t===0||e.guests.length===0)return{shapes:[],height:0};const r=e.
guests.map(({name:c})=>c),a=e.guests.reduce((c,{memory:u})=>c+u,0)<t?[e.guests]:e.guests.map(c=>[c]),d=[];for(const[c,u]of a.entries()){const h=n+c*(_e+8);d.push(
S(s,h,o,_e,"h",6));let l=s;for(const m of u){const f=Math.min(Math.round(m.memory/t*o),o),$=Math.floor((f-20)/6.8);d.push(S(l,h,f,_e,Z(m.name,r),6)),$>3&&d.push(
w(l+12,h+20,"on strong",C(_o(m),$))),l+=f}const p=t-u.reduce((m,{memory:f})=>m+f,0);p>t/8&&d.push(w(s+o-12,h+20,"end",`host ${we(p)}`))}return{shapes:d,height:a.
length*(_e+8)-8}}var _o=({name:e,memory:t,hugepages:s})=>`${e} ${we(t)}${s?.allocate==="boot"?", reserved at boot":""}`,yo={page:"#ffffff",panel:"#f6f8fa",edge:"\
#d1d9e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8250df","#bf3989","#1b7c83"]},ko={page:"#0d111\
7",panel:"#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff","#f0883e","#3fb950","#bc8cff","#f778ba","#3\
9c5cf"]},g=(e,t)=>`${e}{${t}}`;function Bt({page:e,panel:t,edge:s,text:n,faint:o,onColour:r,host:i,guests:a}){const d=a.flatMap((c,u)=>[g(`.g${u}`,`fill:${c}`),
g(`.e.g${u}`,`fill:none;stroke:${c}`),g(`.w.g${u}`,`fill:none;stroke:${c}`)]);return[g(".page",`fill:${e};stroke:${s}`),g(".panel",`fill:${t};stroke:${s}`),g("t\
ext",`fill:${n}`),g(".faint",`fill:${o}`),g(".h",`fill:${i}`),g(".e.h",`fill:none;stroke:${o}`),...d,g(".on",`fill:${r}`)]}var So="ui-sans-serif,system-ui,-appl\
e-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif",Mo="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto Sans Mono,DejaVu Sans Mono,monospace",Po=()=>["",
g("text",`font:12px ${So}`),g(".title","font-size:20px;font-weight:600"),g(".name","font-size:15px;font-weight:600"),g(".strong","font-weight:600"),g(".small","\
font-size:10px"),g(".mono",`font-family:${Mo}`),g(".middle","text-anchor:middle"),g(".end","text-anchor:end"),g(".w","stroke-width:2"),g(".e","stroke-width:2"),
...Bt(yo),g("@media (prefers-color-scheme:dark)",`
${Bt(ko).join(`
`)}
`),""].join(`
`),ne=1e3,E=28;function zo(e,t){const s=ne-2*E,n=[];let o=E+20;n.push(w(E,o,"title",C(e.host,60))),t.model&&n.push(w(ne-E,o,"end faint",C(t.model,60))),o+=14;const r=[
{title:"Devices and guests",draw:d=>mo(e,t,E,d,s)},{title:"CPUs",draw:d=>uo(e,t,E,d,s)},{title:"Memory",draw:d=>bo(e,t,E,d,s)}];for(const{title:d,draw:c}of r){const u=c(
o+34);u.shapes.length!==0&&(n.push(w(E,o+20,"strong",d),...u.shapes),o+=34+u.height+8)}const i=o+E-8,a=`Plan for ${C(e.host,60)}: devices, CPUs and memory`;return ao(
L("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${ne} ${i}`,width:ne,height:i,role:"img"},L("title",{},a),L("style",{},Po()),S(1,1,ne-2,i-2,"page",12),
...n))}var Oo=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const s=t.codePointAt(0)??
0;return s<256?`\\x${s.toString(16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`});function Co(e){const t=[...new Set(e)].sort((n,o)=>n-o),s=[];for(const n of t){
const o=s.at(-1);o&&o[1]===n-1?o[1]=n:s.push([n,n])}return s.map(([n,o])=>n===o?`${n}`:`${n}-${o}`).join(",")}var Eo=`# shellcheck shell=bash disable=SC2154
# ENTRY: passthrough is in that boot entry only. In another one libvirt would take the guest's devices from the host.
do_boot_entry() {
  local parameters
  parameters=$(cat -- "$proc/cmdline")
  case " \${parameters%$'\\n'} " in
  *' vfioc.passthrough=1 '*) ;;
  *) refuse "the host was booted without passthrough: boot its $1 entry" ;;
  esac
}

undo_boot_entry() {
  :
}
`,Ao=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: of guests that may have the same devices, only one has them at a time. Before the host lets go of a device
# for a guest, it is asked whether another has it, and which.
do_claim_devices() {
  local address holder
  lock_host
  mkdir -p -- "$run/claims"
  for address in "$@"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then
      refuse "the device $address is with the guest $holder: shut that one down first"
    fi
    printf '%s\\n' "$address" >>"$here/claimed"
    printf '%s\\n' "$guest" >"$run/claims/$address"
  done
}

undo_claim_devices() {
  local address
  [[ -e $here/claimed ]] || return 0
  lock_host
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}
`,Uo=`# shellcheck shell=bash disable=SC2154
# SECONDS SEAT ADDRESS...: ends the graphical sessions of a seat that outlive the display manager, and those that began
# as a text login and show something on these functions (sway, started by hand). They cannot be brought back; the
# display manager asks for a new one.

# SESSION PROPERTY
session_property() {
  loginctl show-session "$1" --property="$2" --value || true
}

# SESSION ADDRESS...: whether one of its processes has a graphics node of these functions open.
session_shows() {
  local scope fd group nodes
  scope=$(session_property "$1" Scope)
  [[ -n $scope ]] || return 1
  mapfile -t nodes < <(graphics_nodes "\${@:2}")
  while read -r fd; do
    group=$(cat -- "\${fd%/fd/*}/cgroup" 2>/dev/null || true)
    [[ $group/ != */"$scope"/* ]] || return 0
  done < <(descriptors_of "\${nodes[@]}")
  return 1
}

do_end_sessions() {
  local limit=$1 seat=$2 session rest kind
  shift 2
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(session_property "$session" Seat) == "$seat" ]] || continue
    case $(session_property "$session" Type) in
    x11 | wayland | mir) kind='graphical session' ;;
    tty)
      session_shows "$session" "$@" || continue
      kind='session that uses the device,'
      ;;
    *) continue ;;
    esac
    log "ending the $kind $session ($rest)"
    timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
`,xo=`# shellcheck shell=bash disable=SC2154
# KIBIBYTES NODE:PAGES...: adds large pages of this size to the pools of NUMA nodes, or of \`any\`. Memory that was used
# is in pieces, so the kernel is asked again after it has put together what is free, and after it has dropped what it
# only keeps in case.
do_hugepages() {
  local size=hugepages-$1kB each node pages pool before wanted now try
  lock_host
  for each in "\${@:2}"; do
    node=\${each%:*}
    pages=\${each#*:}
    pool=$sysfs/devices/system/node/node$node/hugepages/$size/nr_hugepages
    if [[ $node == any ]]; then pool=$sysfs/kernel/mm/hugepages/$size/nr_hugepages; fi
    [[ -e $pool ]] || refuse "this machine has no large pages of $1 KiB (NUMA node: $node)"
    before=$(cat -- "$pool")
    wanted=$((before + pages))
    for ((try = 1; ; try++)); do
      printf '%s\\n' "$wanted" >"$pool" || refuse "the kernel does not take $wanted as the number of large pages"
      now=$(cat -- "$pool")
      printf '%s %s\\n' "$((now - before))" "$pool" >"$here/added-$node"
      ((now < wanted)) || break
      ((try < 10)) || refuse "only $((now - before)) of $pages large pages of $1 KiB could be put together: close programs, boot again, or write allocate: boot"\

      if ((try > 1)); then
        sync
        echo 3 >"$proc/sys/vm/drop_caches" || true
      fi
      echo 1 >"$proc/sys/vm/compact_memory" || true
      sleep 0.5
    done
  done
}

# Others may have changed the number meanwhile, so it goes down by what was added.
undo_hugepages() {
  local record added pool now failed=0
  lock_host
  for record in "$here"/added-*; do
    [[ -e $record ]] || continue
    read -r added pool <"$record"
    now=$(cat -- "$pool")
    if printf '%s\\n' "$((now > added ? now - added : 0))" >"$pool"; then rm -f -- "$record"; else failed=1; fi
  done
  return "$failed"
}
`,To=`# shellcheck shell=bash disable=SC2154
# CPUS: everything of the host leaves these CPUs: all but the guests, which are in machine.slice. systemd remembers what
# it is told until the next boot.
host_units=(user.slice system.slice init.scope)

# Each unit has those of its CPUs that no guest holds; once none is held, what it had before the first guest.
share_cpus() {
  local unit before left failed=0 held=()
  read_held isolated-cpus
  for unit in "\${host_units[@]}"; do
    [[ -e $run/allowed-cpus/$unit ]] || continue
    before=$(<"$run/allowed-cpus/$unit")
    left=$before
    if [[ \${#held[@]} -gt 0 ]]; then leave_held_out "\${before:-$(online_cpus)}"; fi
    systemctl set-property --runtime -- "$unit" "AllowedCPUs=$left" || failed=1
  done
  # Kept where it could not be given back: what such a unit has now is not its own.
  if [[ \${#held[@]} -eq 0 && $failed -eq 0 ]]; then rm -rf -- "$run/allowed-cpus"; fi
  return "$failed"
}

do_isolate_cpus() {
  local unit before left held=()
  lock_host
  mkdir -p -- "$run/allowed-cpus"
  for unit in "\${host_units[@]}"; do
    [[ ! -e $run/allowed-cpus/$unit ]] || continue
    before=$(systemctl show --property=AllowedCPUs --value -- "$unit") || refuse "the CPUs of $unit cannot be asked for"
    printf '%s\\n' "$before" >"$run/allowed-cpus/$unit"
  done
  printf '%s\\n' "$1" >"$here/isolated-cpus"
  read_held isolated-cpus
  for unit in "\${host_units[@]}"; do
    before=$(<"$run/allowed-cpus/$unit")
    leave_held_out "\${before:-$(online_cpus)}"
    [[ -n $left ]] || refuse "with the guests that run, $guest would hold every CPU that $unit may have: shut one down first"
  done
  share_cpus || refuse "the host could not be kept off the CPUs $1"
}

undo_isolate_cpus() {
  [[ -e $run/allowed-cpus ]] || return 0
  lock_host
  rm -f -- "$here/isolated-cpus"
  share_cpus
}
`,jo=`# shellcheck shell=bash
# PATH: the device of kvmfr that the guest's memory for Looking Glass is. Where there is none QEMU would make a plain
# file of that name, which no client can use and which keeps the module from making its device.
do_kvmfr_device() {
  local path=$1 i
  if [[ -f $path ]]; then
    log "$path is a plain file and no device: it is removed"
    rm -f -- "$path"
  fi
  [[ -c $path ]] || modprobe -- kvmfr || refuse "the module kvmfr, which makes $path, cannot be loaded"
  for ((i = 0; i < 50; i++)); do
    [[ ! -c $path ]] || return 0
    sleep 0.1
  done
  refuse "there is no $path: kvmfr was loaded for fewer guests than there are now, so restart the host"
}

# The device stays: the module cannot be unloaded while a client has it open.
undo_kvmfr_device() {
  :
}
`,No=`# shellcheck shell=bash disable=SC2154
# CPUS: interrupts of the host go to other CPUs. Some cannot be moved (timers, and those that a driver spreads itself):
# the kernel refuses, and they stay.

# TEXT FILE: whether the kernel took it.
put_irq() {
  { printf '%s\\n' "$1" >"$2"; } 2>/dev/null
}

# Each interrupt goes to those of its CPUs that no guest holds, or where none is left to all that none holds.
spread_irqs() {
  local file saved before left others held=() irq words
  read_held irq-cpus
  leave_held_out "$(online_cpus)"
  others=$left
  for file in "$proc"/irq/[0-9]*/smp_affinity_list; do
    irq=\${file%/*}
    saved=$run/irqs/\${irq##*/}
    if [[ -e $saved ]]; then
      before=$(<"$saved")
    else
      # Where a device has gone, so has its interrupt.
      before=$(cat -- "$file" 2>/dev/null) || continue
    fi
    read_cpus "$before"
    leave_held_out "$before"
    if [[ $left == "$(IFS=, && printf '%s' "\${cpus[*]}")" ]]; then
      [[ ! -e $saved ]] || put_irq "$before" "$file" || true
      rm -f -- "$saved"
    elif put_irq "\${left:-$others}" "$file"; then
      [[ -e $saved ]] || printf '%s\\n' "$before" >"$saved"
    fi
  done
  # Those that come later. This is a mask, in words of 32 bits, the last one first.
  file=$proc/irq/default_smp_affinity
  saved=$run/irqs/default
  [[ -e $saved ]] || cat -- "$file" >"$saved"
  before=$(<"$saved")
  IFS=, read -r -a words <<<"$before"
  clear_held
  left=$(IFS=, && printf '%s' "\${words[*]}")
  if [[ \${#held[@]} -eq 0 ]]; then left=$before; fi
  put_irq "$left" "$file" || log 'interrupts of devices that are added later go where they did before'
}

# Takes the CPUs of \`held\` out of the mask in \`words\`.
clear_held() {
  local cpu word i
  for cpu in "\${!held[@]}"; do
    word=$((\${#words[@]} - 1 - cpu / 32))
    if ((word >= 0)); then words[word]=$(printf '%x' $((16#\${words[word]} & ~(1 << cpu % 32)))); fi
  done
  for ((i = 1; i < \${#words[@]}; i++)); do words[i]=$(printf '%08x' "$((16#\${words[i]}))"); done
}

do_move_irqs() {
  lock_host
  mkdir -p -- "$run/irqs"
  printf '%s\\n' "$1" >"$here/irq-cpus"
  spread_irqs
}

undo_move_irqs() {
  local held=()
  [[ -e $run/irqs ]] || return 0
  lock_host
  rm -f -- "$here/irq-cpus"
  spread_irqs
  read_held irq-cpus
  [[ \${#held[@]} -gt 0 ]] || rm -rf -- "$run/irqs"
}
`,Le=`# shellcheck shell=bash disable=SC2154,SC2034
# Sets of CPUs, and which of them guests hold. A step that takes CPUs for its guest writes them to a file of its folder,
# so that what all guests hold is what these files say, and goes with a guest's folder.

# LIST: into \`cpus\` the CPUs of a list as the kernel (0-3,8) or systemd (0-3 8) prints it.
read_cpus() {
  local items=() item cpu
  cpus=()
  read -r -a items <<<"\${1//[!0-9-]/ }"
  for item in "\${items[@]}"; do
    for ((cpu = \${item%-*}; cpu <= \${item#*-}; cpu++)); do cpus+=("$cpu"); done
  done
}

# FILE: into \`held\` the CPUs that are in these files of all guests, each with the last file that has it.
read_held() {
  local file cpu cpus
  held=()
  for file in "$run"/guests/*/*/"$1"; do
    [[ -e $file ]] || continue
    read_cpus "$(<"$file")"
    for cpu in "\${cpus[@]}"; do held[cpu]=$file; done
  done
}

# LIST: into \`left\` those of them that are not in \`held\`, with commas.
leave_held_out() {
  local cpu cpus
  left=
  read_cpus "$1"
  for cpu in "\${cpus[@]}"; do
    [[ -n \${held[cpu]-} ]] || left+=,$cpu
  done
  left=\${left#,}
}

online_cpus() {
  cat -- "$sysfs/devices/system/cpu/online"
}
`,oe=`# shellcheck shell=bash disable=SC2154
# SECONDS COMMAND...: whether a command, which may be a function, succeeds in that time. A write that has the kernel
# take a device off its driver waits as long as the driver does, and no signal ends it: then it is left behind, and the
# guest is refused instead of libvirtd waiting for ever. All that a handover does to drivers goes through this.
in_time() {
  # Whole seconds are counted, and the first is not whole.
  local deadline=$((SECONDS + $1 + 1)) command
  shift
  # libvirt waits for whoever has the hook's output open.
  "$@" </dev/null >/dev/null 2>&1 &
  command=$!
  while kill -0 "$command" 2>/dev/null; do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
  wait "$command"
}

# SECONDS TEXT FILE
write_in_time() {
  in_time "$1" write_file "$2" "$3"
}
write_file() {
  printf '%s\\n' "$1" >"$2"
}

# SECONDS: has drivers take the functions again that the step wrote into \`bound\`, where they have none.
probe_bound() {
  local address failed=0
  [[ -e $here/bound ]] || return 0
  while read -r address; do
    [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
      write_in_time "$1" "$address" "$sysfs/bus/pci/drivers_probe" || failed=1
  done <"$here/bound"
  return "$failed"
}
`,re=`# shellcheck shell=bash disable=SC2154
# Guests that start at once share what they change on the host: until this step is over, no other guest's step that asks
# goes on. The folder is the lock, so that nothing is left of it.
lock_host() {
  local lock
  exec {lock}<"$run"
  flock --timeout 60 "$lock" || refuse 'another guest is still starting or stopping after 60 seconds'
}
`,Dt=`# shellcheck shell=bash disable=SC2154
# Nodes of devices, and who has them open.

# ADDRESS...: the graphics nodes of these functions.
graphics_nodes() {
  local address node
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\\n' "\${node##*/}"
    done
  done
}

# NODE...: what has one of these open, as the descriptors of processes.
descriptors_of() {
  local node matches=()
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ \${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find looks.
  find "$proc"/[0-9]*/fd -maxdepth 1 '(' "\${matches[@]:1}" ')' 2>/dev/null || true
}
`,Bo=`# shellcheck shell=bash disable=SC2154
# ADDRESS FILE=VALUE...: sets resizable BARs of a device. FILE is resource0_resize and so on, VALUE is 0 for 1 MiB, 1
# for 2 MiB. The kernel refuses it while a driver has the device, so it is taken off its driver; libvirt takes it from
# there.

# ADDRESS NUMBER: the size of a BAR now, as a VALUE; nothing where it has none of 1 MiB or more.
bar_value() {
  local first last flags bytes value=0
  read -r first last flags < <(sed -n "$(($2 + 1))p" "$sysfs/bus/pci/devices/$1/resource") || true
  bytes=$((\${last:-0} - \${first:-0} + 1))
  ((flags != 0 && bytes >= 1048576)) || return 0
  while (((1048576 << value) < bytes)); do value=$((value + 1)); done
  printf '%s\\n' "$value"
}

free_of_driver() {
  local device=$sysfs/bus/pci/devices/$1
  [[ ! -e $device/driver/unbind ]] || write_in_time 30 "$1" "$device/driver/unbind"
}

do_resize_bars() {
  local address=$1 word file number before device=$sysfs/bus/pci/devices/$1 wanted=()
  shift
  for word in "$@"; do
    file=\${word%%=*}
    number=\${file//[!0-9]/}
    [[ -e $device/$file ]] || refuse "BAR $number of $address cannot be resized: its card or the firmware does not allow it"
    if [[ $(bar_value "$address" "$number") != "\${word#*=}" ]]; then wanted+=("$word"); fi
  done
  [[ \${#wanted[@]} -gt 0 ]] || return 0
  if [[ -e $device/driver ]]; then echo "$address" >"$here/bound"; fi
  free_of_driver "$address" || refuse "$address cannot be taken off its driver within 30 seconds, so its BARs are not resized"
  for word in "\${wanted[@]}"; do
    file=\${word%%=*}
    number=\${file//[!0-9]/}
    before=$(bar_value "$address" "$number")
    # One that the kernel refuses has the size that it had.
    write_in_time 30 "\${word#*=}" "$device/$file" ||
      refuse "the kernel found no room for BAR $number of $address in that size"
    printf '%s=%s\\n' "$file" "$before" >>"$here/before"
  done
}

# The size before, for the host's driver.
undo_resize_bars() {
  local address=$1 word device=$sysfs/bus/pci/devices/$1 failed=0
  if [[ -e $here/before ]]; then
    free_of_driver "$address" || failed=1
    while read -r word; do
      [[ -z \${word#*=} ]] || write_in_time 30 "\${word#*=}" "$device/\${word%%=*}" || failed=1
    done <"$here/before"
    # Not tried a second time, when the host's driver may be in use.
    rm -f -- "$here/before"
  fi
  probe_bound 30 || failed=1
  return "$failed"
}
`,Do=`# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESSES UNIT...: starts units again that an earlier step stopped, now that the device is out of their reach,
# and stops them before it comes back, so that they see it when that step starts them. ADDRESSES has commas.
do_restart_units() {
  local limit=$1 address device unit addresses=()
  IFS=, read -r -a addresses <<<"$2"
  shift 2
  for address in "\${addresses[@]}"; do
    device=$sysfs/bus/pci/devices/$address
    # A driver that stayed for another card still has this one, and they would use it again.
    [[ -e $device/driver/unbind && $(<"$device/class") == 0x03* ]] || continue
    printf '%s\\n' "$address" >>"$here/bound"
    write_in_time "$limit" "$address" "$device/driver/unbind" || refuse "$address cannot be taken off its driver within $limit seconds"
  done
  for unit in "$@"; do
    grep -qxF -- "$unit" "\${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\\n' "$unit" >>"$here/started"
    # Or systemd would count these starts, and after some refuse one.
    systemctl reset-failed -- "$unit" 2>/dev/null || true
    timeout "$limit" systemctl start -- "$unit" || refuse "$unit did not start again without the device"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  if [[ -e $here/started ]]; then
    while read -r unit; do
      timeout "$limit" systemctl stop -- "$unit" || failed=1
    done <"$here/started"
    # Not stopped a second time, when the host may be using them again.
    rm -f -- "$here/started"
  fi
  probe_bound "$limit" || failed=1
  return "$failed"
}
`,Io=`# shellcheck shell=bash disable=SC2154
# GOVERNOR CPUS: how the frequency of these CPUs is chosen while a guest has them. A machine that has no such choice
# runs the guest all the same.
do_set_governor() {
  local governor=$1 cpu cpus file without=''
  lock_host
  printf '%s\\n' "$2" >"$here/governed-cpus"
  printf '%s\\n' "$governor" >"$here/governor"
  mkdir -p -- "$run/governors"
  read_cpus "$2"
  for cpu in "\${cpus[@]}"; do
    file=$sysfs/devices/system/cpu/cpu$cpu/cpufreq/scaling_governor
    if [[ -e $file && " $(cat -- "\${file%/*}/scaling_available_governors") " == *" $governor "* ]]; then
      [[ -e $run/governors/$cpu ]] || cat -- "$file" >"$run/governors/$cpu"
      printf '%s\\n' "$governor" >"$file" || refuse "CPU $cpu does not take the governor $governor"
    else
      without+=,$cpu
    fi
  done
  [[ -z $without ]] || log "the CPUs \${without#,} have no governor $governor, and stay as they are"
}

# A CPU that another guest has too gets what that one asked for, the others what they had before the first guest.
undo_set_governor() {
  local saved cpu file wanted failed=0 held=()
  [[ -e $run/governors ]] || return 0
  lock_host
  rm -f -- "$here/governed-cpus"
  read_held governed-cpus
  for saved in "$run"/governors/*; do
    [[ -e $saved ]] || continue
    cpu=\${saved##*/}
    file=$sysfs/devices/system/cpu/cpu$cpu/cpufreq/scaling_governor
    if [[ -n \${held[cpu]-} ]]; then
      wanted=\${held[cpu]%/*}/governor
      # Guests of an earlier version did not write down what they asked for.
      [[ ! -e $file || ! -e $wanted || $(<"$file") == "$(<"$wanted")" ]] || cat -- "$wanted" >"$file" || failed=1
      continue
    fi
    # A CPU that was switched off meanwhile has none.
    if [[ ! -e $file || $(<"$file") == "$(<"$saved")" ]] || cat -- "$saved" >"$file"; then
      rm -f -- "$saved"
    else
      failed=1
    fi
  done
  [[ \${#held[@]} -gt 0 || $failed -ne 0 ]] || rm -rf -- "$run/governors"
  return "$failed"
}
`,Fo=`# shellcheck shell=bash
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
`,Lo=`# shellcheck shell=bash disable=SC2154
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

# A guest that is tried again and again starts them as often, and systemd would count that as a unit that does not stay
# up, and start it no more.
undo_stop_units() {
  local limit=$1 failed=0 units=() i
  [[ -e $here/stopped ]] || return 0
  mapfile -t units <"$here/stopped"
  for ((i = \${#units[@]} - 1; i >= 0; i--)); do
    systemctl reset-failed -- "\${units[i]}" 2>/dev/null || true
    timeout "$limit" systemctl start -- "\${units[i]}" || {
      log "\${units[i]} could not be started again"
      failed=1
    }
  done
  return "$failed"
}
`,Zo=`# shellcheck shell=bash disable=SC2154
# Takes the virtual consoles off the frame buffers, which keep the card in use. Only those that are on one are touched.

do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\\n' "\${console##*/}" >>"$here/unbound"
    write_in_time 30 0 "$console/bind" || refuse "the console \${console##*/} cannot be taken off the frame buffer"
  done
}

undo_unbind_consoles() {
  local console failed=0
  [[ -e $here/unbound ]] || return 0
  while read -r console; do
    console=$sysfs/class/vtconsole/$console
    [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
    write_in_time 30 1 "$console/bind" || {
      failed=1
      continue
    }
    # Booted with VGA's text console, which is gone since the card's driver came, the kernel takes the write and binds
    # nothing; the driver brings the console back when it is loaded again.
    [[ $(<"$console/bind") == 1 ]] ||
      log "the console \${console##*/} stays off the frame buffer until the card's driver is loaded again"
  done <"$here/unbound"
  return "$failed"
}
`,Ro=`# shellcheck shell=bash disable=SC2154
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
      write_in_time 30 "\${device##*/}" "$sysfs/bus/platform/drivers/$driver/unbind" ||
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
    write_in_time 30 "$device" "$sysfs/bus/platform/drivers/$driver/bind" || failed=1
  done <"$here/unbound"
  return "$failed"
}
`,Go=`# shellcheck shell=bash disable=SC2154
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

# Until libvirt binds it, udev may load its driver again. A function is bound to none but the driver that its
# driver_override names, and of this name there is none. (With vfio-pci's, that would have it as soon as it is loaded;
# libvirt then takes it for one that was bound before and never gives it back.)
no_driver=vfioc-no-driver
keep_from_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override now
  now=$(cat -- "$file" 2>/dev/null) || return 0
  [[ -z $now || $now == '(null)' ]] || return 0
  printf '%s\\n' "$1" >>"$here/overridden"
  write_file "$no_driver" "$file"
}

# libvirt has cleared those of the functions that it gave back.
leave_to_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override
  [[ $(cat -- "$file" 2>/dev/null || true) != "$no_driver" ]] || echo >"$file"
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\\n' "$address" >>"$here/bound"; fi
    in_time "$limit" keep_from_drivers "$address" || refuse "the driver_override of $address cannot be written"
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    # The kernel writes \`_\` for the \`-\` that a module's file may have.
    mapfile -t modules < <(tr ,- '\\n_' <<<"$list")
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
  local limit=$1 modules=() i failed=0 address
  if [[ -e $here/overridden ]]; then
    while read -r address; do in_time "$limit" leave_to_drivers "$address" || failed=1; done <"$here/overridden"
  fi
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
  probe_bound "$limit" || failed=1
  return "$failed"
}
`,qo=`# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays (the
# control node of a sound card is always open in a sound server, which lets go of it when the card goes), and until the
# host has no disk below them in use. With 0 seconds only the disks are looked at, and nothing is waited for.
device_nodes() {
  local address node minor others=no
  graphics_nodes "$@"
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
      [[ ! -e $node ]] || printf '/dev/snd/%s\\n' "\${node##*/}"
    done
    # NVIDIA's own driver has nodes that sysfs knows nothing of.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\\([0-9]*\\)$/\\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\\n' "$minor"
    fi
  done
  # Those that its cards have in common keep its modules loaded, which does no harm where another card stays.
  for node in "$proc"/driver/nvidia/gpus/*; do
    [[ " $* " == *" \${node##*/} "* ]] || others=yes
  done
  [[ $others == yes ]] || printf '/dev/nvidia%s\\n' ctl -modeset -uvm -uvm-tools
}

# The processes that have one of these nodes open, each as \`name (process N, unit)\`, at most five.
holders_of() {
  local fds fd pid last='' unit shown=0
  fds=$(descriptors_of "$@")
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

# The members of ZFS pools, of which the kernel shows nothing.
pool_members() {
  local zpool
  zpool=$(command -v zpool || echo /run/current-system/sw/bin/zpool)
  if [[ -e $sysfs/module/zfs && -x $zpool ]]; then timeout 10 "$zpool" list -vHLP || true; fi
}

# NAME PATH: what the host has a disk or a partition for; nothing where it does not use it.
disk_use() {
  local numbers holder found
  numbers=$(cat -- "$2/dev" 2>/dev/null || true)
  # A file system of several disks (Btrfs) has a number of its own, and the name of one of them.
  found=$(awk -v numbers="$numbers" -v node="/dev/$1" \\
    '{ for (i = 7; i < NF && $i != "-"; i++); if ($3 == numbers || $(i + 2) == node) { print $5; exit } }' \\
    "$proc/1/mountinfo" 2>/dev/null || true)
  if [[ -n $found ]]; then
    printf '%s (mounted on %s)\\n' "$1" "$found"
    return 0
  fi
  if awk '{ print $1 }' "$proc/swaps" 2>/dev/null | grep -qxF -- "/dev/$1"; then
    printf '%s (swap)\\n' "$1"
    return 0
  fi
  for holder in "$2"/holders/*; do
    [[ -e $holder || -L $holder ]] || continue
    holder=\${holder##*/}
    printf '%s (in %s)\\n' "$1" "$(cat -- "$sysfs/class/block/$holder/dm/name" 2>/dev/null || echo "$holder")"
    return 0
  done
  for holder in "$sysfs"/fs/btrfs/*/devices/"$1"; do
    [[ ! -e $holder && ! -L $holder ]] || printf '%s (in a mounted Btrfs)\\n' "$1"
  done
  if grep -qwF -- "/dev/$1" <<<"$members"; then printf '%s (in a ZFS pool)\\n' "$1"; fi
}

# The disks and partitions below these functions that the host uses, each with what for.
disks_in_use() {
  local path where address paths=() members
  members=$(pool_members)
  mapfile -t paths < <(readlink -f -- "$sysfs"/class/block/* 2>/dev/null || true)
  for path in "\${paths[@]}"; do
    where=$path
    # A disk that may have several ways to it is below none; its subsystem has links to its controllers.
    if [[ $path =~ ^(.*/nvme-subsystem/[^/]+)/ ]]; then where=$(readlink -f -- "\${BASH_REMATCH[1]}"/nvme* || true); fi
    for address in "$@"; do
      if [[ $where == */"$address"/* ]]; then disk_use "\${path##*/}" "$path"; fi
    done
  done
}

do_wait_device_free() {
  local limit=$1 nodes=() holders disks deadline=$((SECONDS + $1))
  shift
  if ((limit > 0)); then mapfile -t nodes < <(device_nodes "$@"); fi
  while true; do
    holders=$(holders_of "\${nodes[@]}")
    disks=$(disks_in_use "$@")
    [[ -n $holders$disks ]] || return 0
    if ((SECONDS >= deadline)); then
      [[ -z $disks ]] ||
        refuse "the host uses disks of $*: \${disks//$'\\n'/, }: unmount them, or stop what uses them, before the guest starts"
      refuse "$* is still in use after $limit seconds by \${holders//$'\\n'/, }: stop it before, or name its unit in handover.stop"
    fi
    sleep 0.3
  done
}

undo_wait_device_free() {
  :
}
`,Wo={"boot-entry":{text:Eo},"claim-devices":{text:Ao,uses:[re]},"shared-memory":{text:Fo},"kvmfr-device":{text:jo},"stop-units":{text:Lo},"end-sessions":{text:Uo,
uses:[Dt]},"unbind-consoles":{text:Zo,uses:[oe]},"unbind-framebuffer":{text:Ro,uses:[oe]},"wait-device-free":{text:qo,uses:[Dt]},"unload-drivers":{text:Go,uses:[
oe]},"resize-bars":{text:Bo,uses:[oe]},"restart-units":{text:Do,uses:[oe]},hugepages:{text:xo,uses:[re]},"isolate-cpus":{text:To,uses:[re,Le]},"move-irqs":{text:No,
uses:[re,Le]},"set-governor":{text:Io,uses:[re,Le]}},gr=Object.keys(Wo),Vo=require("node:crypto"),It=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function Ho(e){
let t=It.length;for(const o of e)t+=4+Buffer.byteLength(o);const s=Buffer.allocUnsafe(t);let n=It.copy(s);for(const o of e){const r=s.write(o,n+4);s.writeUInt32BE(
r,n),n+=4+r}return s}var Ze=e=>(0,Vo.createHash)("sha1").update(Ho(e)).digest("hex");function Re(e){const t=new Map;return(...s)=>{let n="";for(const i of s)n+=
`${i.length} ${i}`;const o=t.get(n);if(o!==void 0)return o;const r=e(s);return t.set(n,r),r}}var wr=Re(e=>{const t=Ze(e),s=(Number.parseInt(t.charAt(16),16)&3|8).
toString(16);return[...[t.slice(0,8),t.slice(8,12),`5${t.slice(13,16)}`,s+t.slice(17,20)],t.slice(20,32)].join("-")}),br=Re(e=>{const t=Ze(["mac",...e]);return[
"52","54","00",t.slice(0,2),t.slice(2,4),t.slice(4,6)].join(":")}),_r=Re(e=>Number.parseInt(Ze(["number",...e]).slice(0,12),16)),Ko=["relaxed","vapic","spinlock\
s","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],Ft={clock:"localtime",hyperv:Ko,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},yr={
windows10:{...Ft,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...Ft,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"\
http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,
clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},Lt=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),Zt=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,n)=>s*256+n,0):void 0},Xo=({prefix:e})=>2**(32-e);function Qo(e){const[t="",
s=""]=e.split("/"),n=Zt(t);if(n===void 0||!/^\d{1,2}$/.test(s))return k(`invalid subnet '${e}': use an IPv4 address, '/' and a prefix length`);const o={first:n,
prefix:Number(s)};if(o.prefix<16||o.prefix>29)return k(`invalid subnet '${e}': the prefix length must be between 16 and 29`);const r=n%Xo(o);return r!==0?k(`'${e}\
' is not the start of a subnet: use ${Lt(n-r)}/${s}`):B(o)}var kr=V("",["192.168.150.0/24"],Qo),Sr=V("",["192.168.178.30"],e=>{const t=Zt(e);return t===void 0?k(
`invalid IPv4 address '${e}': use four numbers from 0 to 255, separated by '.'`):B(Lt(t))}),Mr=2*$e,Pr={"2MiB":2*$e,"1GiB":T},Yo=({guests:e})=>e.reduce((t,{memory:s,
hugepages:n})=>t+(n?.allocate==="boot"?s:0),0);function M(e){const t=[];for(const s of e)for(const[n,o]of s.entries())t[n]=Math.max(t[n]??0,o.length);return e.map(
s=>`  ${s.map((n,o)=>n.padEnd(t[o]??0)).join("  ")}`.trimEnd())}var j=(e,t)=>t.length>0?["",e,...t]:[],Jo=({bind:e,by:t,of:s})=>({boot:`bound to vfio-pci at boo\
t (matched by ${t}) and not used by the host`,start:"used by the host; bound to vfio-pci only while a guest runs",handover:"used by the host; released when a gu\
est starts and taken back when it stops",made:`created at boot by ${s?.address} (${s?.how}), which stays with the host`})[e];function er({groups:e,others:t}){const s=[];
for(const{group:o,functions:r}of e)for(const[i,a]of r.entries()){const d=o===void 0?"-":String(o);s.push([i===0?d:"",a.address,a.id,tr(a),a.name])}const n=M(s.length>
0?[["IOMMU group","address","ID","used by","name"],...s]:[]);return t>0&&n.push(`  ${t} more IOMMU ${t===1?"group stays":"groups stay"} with the host.`),n}function tr({
device:e,driver:t,bridge:s}){return e?e.guests.length>0?`${e.name}: ${e.guests.join(" or ")}`:`${e.name}: no guest`:s?"bridge":`host${t?` (${t})`:""}`}function sr(e,{
cores:t}){const s=bt(e);if(s.size===0)return[];const n=o=>fo(s.get(o)??[]);return t.length===0?M([["host CPU","used by"],...[...s.keys()].sort((o,r)=>o-r).map(o=>[
`${o}`,n(o)])]):M([["cores in","host CPUs","used by"],...t.flatMap(({label:o,cores:r})=>r.map(({cpus:i},a)=>[a===0?o:"",i.join("+"),[...new Set(i.map(n))].join(
" + ")]))])}function nr(e,{memory:t}){const s=e.guests.map(({name:o,memory:r,hugepages:i})=>{const a=i&&`${R(i.count,"huge page")} of ${i.size}`,d=i&&i.nodes.length>
0?` on ${i.nodes.length>1?"nodes":"node"} ${Co(i.nodes)}`:"",c=i?.allocate==="start"?"allocated when it starts":"reserved at boot";return[o,I(r),a?`${c} (${a}${d}\
)`:"used while it runs"]}),n=Yo(e);return t>0&&s.push(["host",we(t-n),`of ${we(t)} left after boot`]),M(s)}function or({networks:e,guests:t}){return[...M(e.map(
({name:s,type:n,bridge:o,subnet:r=""})=>[s,n,o,r])),...M(t.flatMap(({name:s,cards:n})=>n.map(o=>[`${s} NIC ${o.name}`,`connected to ${o.to}`]))),...M(t.flatMap(
({name:s,forwards:n})=>n.map(({listen:o,interface:r,to:i})=>[`port ${o} on ${r}`,`forwarded to port ${i} of ${s}`])))]}var rr=e=>{const{name:t,guest:s,vcpus:n,autostart:o}=e;
return[t,s,`${R(n,"vCPU")} (${jt(e)})`,o?"starts with the host":"started by hand"]};function ir(e,t){return`${[`Plan for ${e.host}${t.model?` (${t.model})`:""}`,
...j("Guests",M(e.guests.map(rr))),...j("Devices",[...er(t),...M(e.devices.map(n=>[n.name,Jo(n)]))]),...j("CPUs",sr(e,t)),...j("Memory",nr(e,t)),...j("Shared me\
mory",M(e.guests.flatMap(({name:n,shared:o})=>o.map(({path:r,bytes:i,feature:a})=>[r,I(i),`${n} (${a})`])))),...j("Networks",or(e)),...j("Steps of the libvirt h\
ook before a guest starts (undone in reverse after it stops)",M(e.guests.filter(({hook:n})=>n.length>0).map(({name:n,hook:o})=>[n,o.join(", ")])))].map(Oo).join(
`
`)}
`}
});
