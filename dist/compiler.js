(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var xo=Object.defineProperty,nm=Object.getOwnPropertyDescriptor,om=Object.getOwnPropertyNames,rm=Object.prototype.hasOwnProperty,_=(e,t)=>{for(var s in t)xo(e,s,
{get:t[s],enumerable:!0})},im=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of om(t))!rm.call(e,o)&&o!==s&&xo(e,o,{get:()=>t[o],enumerable:!(n=
nm(t,o))||n.enumerable});return e},am=e=>im(xo({},"__esModule",{value:!0}),e),Di={};_(Di,{checkSpec:()=>CM,codeNamed:()=>C2,codeNames:()=>j2,compileSpec:()=>YM,
main:()=>I2,readFacts:()=>E2}),module.exports=am(Di);function yn(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(yn);case"map":{const t=Object.
create(null);for(const s of[...e.entries.keys()].sort()){const n=e.entries.get(s);n&&(t[s]=yn(n.value))}return t}}}function Ri(e,t){if(e.kind==="map")return e.entries.
get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}function Fi(e,t,s="value"){let n={value:e};for(const o of t){const r=Ri(
n.value,o);if(!r)return n.key??um(n.value);n=r}return s==="key"&&n.key?n.key:n.value.span}function cm(e,t){let s=e;for(const n of t)s=s&&Ri(s,n)?.value;return s?.
kind==="map"?[...s.entries.keys()]:[]}function um(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var h=e=>e,
Ki="\u27E8",ot=class{#t=[];#e=new Set;#s;set document(e){this.#s=e}reporter(e){return(t,s,...[n])=>{const o=e[t];if(!o)throw new Error(`no code is called ${t}`);
this.#o({code:t,severity:o.severity,message:o.message(n??{}),remedy:o.remedy(n??{}),...this.#n(s)})}}adopt(e){this.#o(e)}#n(e){if(e==="call")return{};if("file"in
e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#s)throw new Error("a path was reported before a document was\
 read");return{path:e.path,span:Fi(this.#s,e.path,e.on)}}#o(e){const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\0${e.path?.join("\0")}\
\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){return this.#t.some(e=>e.severity==="error")}sorted(e=[]){const t=s=>s.span?e.indexOf(
s.span.source):-1;return[...this.#t].sort((s,n)=>t(s)-t(n)||(s.span?.start??-1)-(n.span?.start??-1))}};function We(e,t){if(e.length>100)return;const s=[...e.toLowerCase()];
let n=s.length<=2?0:s.length<=5?1:s.length<=8?2:3,o;for(const r of[...new Set(t)].sort()){if(r===e)continue;const i=[...r.toLowerCase()];if(Math.abs(i.length-s.
length)>n)continue;const a=lm(s,i);if(!(a>n||a===n&&o!==void 0)&&(o=r,n=a,a===0))break}return o}function lm(e,t){let s=[],n=Array.from({length:t.length+1},(o,r)=>r);
for(let o=1;o<=e.length;o+=1){const r=[o];for(let i=1;i<=t.length;i+=1){const a=e[o-1]===t[i-1];let c=Math.min((n[i]??0)+1,(r[i-1]??0)+1,(n[i-1]??0)+(a?0:1));o>
1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(c=Math.min(c,(s[i-2]??0)+1)),r.push(c)}s=n,n=r}return n[t.length]??0}var bn=e=>e._zod.def;function zs(e){const t=bn(e);
return t.innerType?zs(t.innerType):t.type==="pipe"&&t.in?zs(t.in):t.options?t.options.map(zs).find(n=>bn(n).type==="object")??e:e}function dm(e,t){let s=zs(e);for(const n of t){
const{shape:o,valueType:r,element:i}=bn(s),a=o?o[String(n)]:r??i;if(!a)return;s=zs(a)}return s}var fm=(e,t)=>{const s=dm(e,t);return s?Object.keys(bn(s).shape??
{}):[]},_o={string:"a text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function wn(e){
return e==null?"nothing":Array.isArray(e)?"a list":typeof e=="boolean"?`'${e}'`:_o[typeof e]??"a value"}var Gi=(e,t)=>[...new Set([...e,...t.map(s=>`'${String(s)}\
'`)])].join(" or "),kn=(e,t)=>t.reduce((s,n)=>typeof s=="object"&&s!==null?s[n]:void 0,e),hm=e=>e.map((t,s)=>typeof t=="number"?`[${t}]`:s===0?t:`.${t}`).join(""),
mm=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),pm=class{schema;value;report;document;constructor(e,t,s,n){this.document=n,this.schema=
e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_keys":for(const n of e.keys){const o=fm(this.schema,s),r=o.filter(
i=>kn(this.value,[...s,i])===void 0);this.report("unknown-key",{path:[...s,n],on:"key"},{key:n,where:this.#t(s),nearest:We(n,o),known:r})}return;case"invalid_ty\
pe":this.#e(e.expected,s);return;case"invalid_value":this.#s(e.values,s);return;case"invalid_union":this.#n(e.errors,s);return;case"invalid_key":for(const n of e.
issues)this.report("invalid-name",{path:s,on:"key"},{problem:n.message});return;case"too_small":case"too_big":{const n=e.origin==="array"?"a list":e.origin==="s\
tring"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:n,minimum:Number(e.minimum)}:{what:n,maximum:Number(e.maximum)});return}default:
this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t=e=>e.length===0?this.document:`'${hm(e)}'`;#e(e,t){const s=kn(this.value,
t),n=t.at(-1);if(s===void 0&&n!==void 0){const o=t.slice(0,-1);this.report("missing-key",{path:o,on:"key"},{key:String(n),where:this.#t(o)})}else this.report("w\
rong-type",{path:t},{expected:_o[e]??e,found:wn(s)})}#s(e,t){const s=kn(this.value,t);if(s===void 0){this.#e("string",t);return}if(typeof s=="object"){this.report(
"wrong-type",{path:t},{expected:"one word",found:wn(s)});return}const n=e.map(String);if(typeof s=="number"&&e.every(o=>typeof o=="string")){this.report("wrong-\
type",{path:t},{expected:Gi([],e),found:wn(s)});return}this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:We(String(s),n)})}#n(e,t){const s=e.find(
a=>a.length>0&&!a.every(mm));if(s){for(const a of s)this.tell(a,t);return}const n=kn(this.value,t);if(n===void 0){this.#e("string",t);return}const o=e.flat(),r=o.
flatMap(a=>a.code==="invalid_value"?a.values:[]),i=o.flatMap(a=>a.code==="invalid_type"?[_o[a.expected]??a.expected]:[]);if(r.length>0&&typeof n=="string"){const a=We(
n,r.map(String));this.report("not-one-of",{path:t},{value:n,values:r,nearest:a});return}this.report("wrong-type",{path:t},{expected:Gi(i,r),found:wn(n)})}};function Wi(e,t,s,n="\
a spec"){const o=yn(t),r=e.safeParse(o);if(r.success)return r.data;const i=new pm(e,o,s,n);for(const a of r.error.issues)i.tell(a)}var So=e=>{const t=e.map(s=>`\
'${String(s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},Zi=(e,t)=>[e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].
filter(s=>s!=="").join(" and "),vm=e=>e==="a text"||e.startsWith("'"),Oo={"unknown-key":h({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is \
no key of ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${So([...t].sort())}`:"take it out"}),"missing-key":h({severity:"\
error",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":h({severity:"error",about:"value",message:({
expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e,found:t})=>t!=="a number"||!vm(e)?`write ${e}`:e==="a text"?"put it in quotes: w\
ithout them it is a number":`write ${e}, in quotes`}),"not-one-of":h({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${So(t)}`,remedy:({
nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${So(t)}`}),"out-of-range":h({severity:"error",about:"value",message:({minimum:e,maximum:t,what:s})=>`${s}\
 here is ${Zi(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${Zi(e,t)}`}),"invalid-value":h({severity:"error",about:"value",message:({problem:e})=>e,
remedy:()=>"write it in the form that the message shows"}),"invalid-name":h({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another \
name"})};function Vi(e){const t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function gm(e,t){
return typeof t=="bigint"?t.toString():t}var ym=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this.
_value=e(),this._getter=void 0),this._value}};function bm(e){return new ym(e)}function wm(e){return e==null}function Yi(e){const t=e.startsWith("^")?1:0,s=e.endsWith(
"$")?e.length-1:e.length;return e.slice(t,s)}function km(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,configurable:!0})}var Ji="captureSt\
ackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Mo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Hi(e){if(Mo(e)===!1)return!1;
const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(Mo(s)===!1||Object.prototype.hasOwnProperty.call(s,"isPrototypeOf")===
!1)}function $m(e){return Hi(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var xm=new Set(["string","number","symb\
ol"]);function No(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _m(e,t,s){const n=new e._zod.constr(t??e._zod.def);return(!t||s?.parent)&&(n._zod.parent=
e),n}function Se(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot spec\
ify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Sm(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Om={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function kt(e,t=0){if(e.aborted===
!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function Mm(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<e.issues.
length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function ts(e,t){return t.map(s=>{var n;return(n=s).path??(n.path=[]),s.path.unshift(e),s})}function qs(e){
return typeof e=="string"?e:e?.message}function Xi(e){const t=[];for(const s of e??[]){const n=s._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;const o=n.
maximum??n.length??n.size;o>=0&&t.push([o,s])}return t}function Ao(e,t,s){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=s)}function Pt(e,t,s){var n;
const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);const r=e.schema!==e.inst?e.schema?._zod.def?.
error:void 0,i=e.message?e.message:qs(e.inst?._zod.def?.error?.(e))??qs(r?.(e))??qs(t?.error?.(e))??qs(s.customError?.(e))??qs(s.localeError?.(e))??"Invalid inp\
ut",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=
i,t?.reportInput&&(a.input=e.input),a}var Nm=/[\uD800-\uDBFF]/;function Am(e){const t=e.length;if(!Nm.test(e))return t;let s=t;for(let n=0;n<t-1;n++)(e.charCodeAt(
n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(s--,n++);return s}function Pm(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Im(e,t){
for(const s in t){const n=Object.getOwnPropertyDescriptor(t,s);n.get?Object.defineProperty(e,s,{...n,enumerable:!1}):Cm(e,s,n.value)}}function Bs(e,t,s,n=!0){return Object.
defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:s}),s}function Em(e,t,s){return Bs(e,t,s,!1)}function Cm(e,t,s){Object.defineProperty(e,t,{configurable:!0,
get(){return this==null?s:Bs(this,t,s.bind(this))},set(n){Bs(this,t,n)}})}function jm(e,t){const s=Object.getPrototypeOf(e);return t in s?void 0:s}var Po,$t=!1,
Tm={configurable:!0,get(){$t=!0}};function be(e,t,s){const n=Object.getPrototypeOf(e._zod);if(t in n&&Po!==e._zod){Po=void 0;return}Po=e._zod,Object.defineProperty(
n,t,{configurable:!0,get(){Object.defineProperty(this,t,Tm);const o=$t;$t=!1;try{const r=s(this);return $t?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r}),$t=$t||o,r}catch(r){throw delete this[t],$t=$t||o,r}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function zm(e,t,s,n){
const o=jm(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const r={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(
this,t,r),r.value=s(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:r})}})}var Qi,
qm=Object.freeze({status:"aborted"}),Io={value:void 0,enumerable:!1},ea="captureStackTrace"in Error?Error:null;function Bm(e){const t=ea;if(t){const s=t.stackTraceLimit;
if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return ea=null,new e}try{return new e}finally{t.stackTraceLimit=s}}}return new e}function E(e,t,s,n){const o={};
function r(f){this.def=f,this.constr=d,this.traits=new Set}r.prototype=o;const i=s,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{
Io.value=new r(m);try{Object.defineProperty(f,"_zod",Io)}finally{Io.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){const y=Object.getPrototypeOf(f),w=f._zod.constr.
prototype;let x=y;for(;x&&x!==w;)x=Object.getPrototypeOf(x);const M=x??y;a.has(M)||(a.add(M),Im(M,i))}const p=d.prototype;for(const y in p)Object.prototype.hasOwnProperty.
call(p,y)&&(y in f||(f[y]=p[y].bind(f)))}const u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){const m=n?.Parent?
Bm(l):this;c(m,f);const p=m._zod.deferred;if(p){for(const w of p)w();m._zod.deferred=void 0}const y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),
m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(
e)}),Object.defineProperty(d,"name",{value:e}),d}var ss=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync()\
 instead.")}},Lm=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Qi=globalThis).
__zod_globalConfig??(Qi.__zod_globalConfig={});var ns=globalThis.__zod_globalConfig;function It(e){return e&&Object.assign(ns,e),ns}function Um(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,gm,2)),e.message}function Dm(e){this._zod.message=e}var Rm={get:Um,set:Dm,enumerable:!0,configurable:!0},Eo={value:void 0,
enumerable:!1},ta=new WeakSet([Object.prototype,Error.prototype]),sa=(e,t)=>{e.name="$ZodError",Eo.value=t,Object.defineProperty(e,"issues",Eo),Eo.value=void 0,
Object.defineProperty(e,"message",Rm);const s=Object.getPrototypeOf(e);ta.has(s)||(ta.add(s),Object.defineProperty(s,"toString",{configurable:!0,enumerable:!1,get(){
const n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,
configurable:!0,writable:!0})}}))},T2=E("$ZodError",sa),$n=E("$ZodError",sa,void 0,{Parent:Error}),Fm=e=>{const t=(s,n,o,r)=>{const i=o?{...o,async:!1}:{async:!1},
a=s._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new ss;if(a.issues.length){const c=new(r?.Err??e)(a.issues.map(u=>Pt(u,i,It())));throw Ji(c,r?.
callee??t),c}return a.value};return t},Km=Fm($n),Gm=e=>{const t=async(s,n,o,r)=>{const i=o?{...o,async:!0}:{async:!0};let a=s._zod.run({value:n,issues:[]},i);if(a instanceof
Promise&&(a=await a),a.issues.length){const c=new(r?.Err??e)(a.issues.map(u=>Pt(u,i,It())));throw Ji(c,r?.callee??t),c}return a.value};return t},Wm=Gm($n),Zm=e=>(t,s,n)=>{
const o=n?{...n,async:!1}:{async:!1},r=t._zod.run({value:s,issues:[]},o);if(r instanceof Promise)throw new ss;return r.issues.length?na(e,r.issues,o):{success:!0,
data:r.value}},Vm=Zm($n);function na(e,t,s){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>Pt(o,s,It()))),t=void 0,s=void 0),n},set error(o){n=
o,t=void 0,s=void 0}}}var Ym=e=>async(t,s,n)=>{const o=n?{...n,async:!0}:{async:!0};let r=t._zod.run({value:s,issues:[]},o);return r instanceof Promise&&(r=await r),
r.issues.length?na(e,r.issues,o):{success:!0,data:r.value}},Jm=Ym($n),Hm=/^[\s\S]{0,}$/,oa=/^-?\d+(?:\.\d+)?$/,Xm=/^(?:true|false)$/i,xn=E("$ZodCheck",(e,t)=>{var s;
e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),Qm=e=>{const t=e.value;return!wm(t)&&t.length!==void 0},_n={number:"number",bigint:"bigi\
nt",object:"date"},ep=E("$ZodCheckLessThan",(e,t)=>{xn.init(e,t);const s=_n[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.
push({origin:_n[typeof n.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),tp=E("$ZodCheckGreaterThan",(e,t)=>{xn.init(e,t);const s=_n[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.
push({origin:_n[typeof n.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),sp=E("$ZodCheckNumberFormat",(e,t)=>{xn.init(e,t),t.format=t.format||"float64";const s=t.format?.includes("int"),n=s?"int":"number",[o,r]=Om[t.format];
e._zod.check=i=>{const a=i.value;if(s){if(!Number.isInteger(a)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}
if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,
origin:n,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer\
 range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),a>r&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.abort})}}),np=E("$ZodCheckMinLength",(e,t)=>{var s;
xn.init(e,t),(s=e._zod.def).when??(s.when=Qm),e._zod.check=n=>{const o=n.value,r=o.length;if((typeof o=="string"&&r>=t.minimum&&r<t.minimum*2?Am(o):r)>=t.minimum)
return;const a=Pm(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),op={major:4,minor:6,patch:7},
we=E("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=op;const n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??
[]]:n?.length?[...n]:[];for(const r of o)for(const i of r._zod.onattach)i(e);if(o.length===0)(s=e._zod).deferred??(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const r=(a,c,u)=>{if(a.memo)return a;let l=kt(a),d;for(const f of c){if(f._zod.def.when){if(Mm(a)||!f._zod.def.when(a))continue}else if(l)
continue;const m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&u?.async===!1)throw new ss;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(
async()=>{await p,a.issues.length!==m&&(Ao(a.issues,m,e),l||(l=kt(a,m)))});else{if(a.issues.length===m)continue;Ao(a.issues,m,e),l||(l=kt(a,m))}}return d?d.then(
()=>a):a},i=(a,c,u)=>{if(kt(a))return a.aborted=!0,a;const l=r(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new ss;return l.then(d=>e._zod.parse(d,u))}
return e._zod.parse(l,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const l=e._zod.parse({value:a.value,issues:[]},
{...c,skipChecks:!0});return l instanceof Promise?l.then(d=>i(d,a,c)):i(l,a,c)}const u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new ss;return u.
then(l=>r(l,o,c))}return r(u,o,c)}}},{get"~standard"(){return Em(this,"~standard",ip(this))},set"~standard"(e){Bs(this,"~standard",e)}}),ra=(e,t)=>e.issues.length?
{issues:e.issues.map(s=>Pt(s,t,It()))}:{value:e.value};async function rp(e,t){const s={async:!0};return ra(await e._zod.run({value:t,issues:[]},s),s)}function ip(e){
return{validate:t=>{const s={async:!1};try{const n=e._zod.run({value:t,issues:[]},s);if(!(n instanceof Promise))return ra(n,s)}catch{}return rp(e,t)},vendor:"zo\
d",version:1}}var ap=E("$ZodString",(e,t)=>{we.init(e,t),e._zod.pattern=t.pattern??Hm,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=String(s.value)}catch{}return typeof s.
value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),ia=E("$ZodNumber",(e,t)=>{we.init(e,t),e._zod.pattern=oa,e._zod.
parse=(s,n)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const o=s.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return s;const r=typeof o==
"number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return s.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...r?{received:r}:
{}}),s}}),cp=E("$ZodNumberFormat",(e,t)=>{sp.init(e,t),ia.init(e,t)}),up=E("$ZodBoolean",(e,t)=>{we.init(e,t),e._zod.pattern=Xm,e._zod.parse=(s,n)=>{if(t.coerce)
try{s.value=!!s.value}catch{}const o=s.value;return typeof o=="boolean"||s.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),s}}),lp=E("$ZodN\
ever",(e,t)=>{we.init(e,t),e._zod.parse=(s,n)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.value,inst:e}),s)});function dp(e,t){const s=Xi(e._zod.
def.checks);if(!s.length)return;const n=Math.min(...s.map(r=>r[0])),o=e._zod.parse;e._zod.parse=(r,i)=>{const a=t(r.value);if(a>n&&!i?.skipChecks&&i?.direction!==
"backward"){for(const[c,u]of Xi(e._zod.def.checks))if(a>c&&u._zod.def.when(r)){const l=r.issues.length;return u._zod.check(r),r.issues[l].continue=!1,Ao(r.issues,
l,e),r}}return o(r,i)}}var fp=e=>Array.isArray(e)?e.length:-1;function aa(e,t,s){e.issues.length&&t.issues.push(...ts(s,e.issues)),t.value[s]=e.value}var hp=E("\
$ZodArray",(e,t)=>{we.init(e,t);const s=ns.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const r=n.value;if(!Array.isArray(r))return n.issues.push({expected:"array",
code:"invalid_type",input:r,inst:e}),n;n.value=s?s.alloc(e,n,Array(r.length),o):Array(r.length);const i=[],a=o?.abortEarly;for(let c=0;c<r.length;c++){const u=r[c],
l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)i.push(l.then(d=>aa(d,n,c)));else if(aa(l,n,c),a&&l.issues.length!==0&&kt(l))break}return i.
length?Promise.all(i).then(()=>n):n},dp(e,fp)});function Sn(e,t,s,n,o,r){const i=s in n,a=r==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==
void 0&&a&&!i)return;t.issues.push(...ts(s,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[s]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var mp=[];function pp(e){const t=Object.keys(e.shape),s=Object.
getOwnPropertySymbols(e.shape),n=s.length?s:mp,o=n.length?[...t,...n]:t;for(const i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invali\
d element at key "${String(i)}": expected a Zod schema`);const r=Sm(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
r)}}function vp(e,t,s,n,o,r,i){const a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,f=u.optout;let m=0;for(const p in t){if(i&&s.issues.length!==m){if(kt(
s,m))break;m=s.issues.length}if(c.has(p))continue;if(p==="__proto__"){l==="never"&&a.push(p);continue}if(l==="never"){a.push(p);continue}const y=u.run({value:t[p],
issues:[]},n);y instanceof Promise?e.push(y.then(w=>Sn(w,s,p,t,d,f))):Sn(y,s,p,t,d,f)}return a.length&&s.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:r,
continue:!0}),e.length?Promise.all(e).then(()=>s):s}var gp=E("$ZodObject",(e,t)=>{we.init(e,t);const s=Object.getOwnPropertyDescriptor(t,"shape"),n=s?.get?s.get.
raw:t.shape??{};if(n){const u=()=>{const l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(t,"shape",{get:u})}
const o=bm(()=>pp(t));be(e,"propValues",u=>{const l=u.def.shape,d={};for(const f in l){const m=l[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||
km(d,f,new Set);for(const p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});const r=Mo,i=t.catchall;let a;const c=ns.memoizer;c?.attach(e),
e._zod.parse=(u,l)=>{a??(a=o.value);const d=u.value;if(!r(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,
u,{},l):{};const f=[],m=a.shape,p=l?.abortEarly;let y=u.issues.length;for(const w of a.allKeys){if(p&&u.issues.length!==y){if(kt(u,y))break;y=u.issues.length}if(w===
"__proto__")continue;const x=m[w],M=x._zod.optin,j=x._zod.optout,q=x._zod.run({value:d[w],issues:[]},l);q instanceof Promise?f.push(q.then(U=>Sn(U,u,w,d,M,j))):
Sn(q,u,w,d,M,j)}return i?vp(f,d,u,l,o.value,e,p===!0):f.length?Promise.all(f).then(()=>u):u}});function ca(e,t,s,n){for(const r of e)if(r.issues.length===0)return t.
value=r.value,t;const o=e.filter(r=>!kt(r));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.map(
r=>r.issues.map(i=>Pt(i,n,It())))}),t)}var yp=E("$ZodUnion",(e,t)=>{we.init(e,t),be(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.
def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),be(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),be(e,"values",
n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),be(e,"pattern",n=>{if(n.def.options.every(o=>o.
_zod.pattern)){const o=n.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${o.map(r=>Yi(r.source)).join("|")})$`)}});const s=t.options.length===1?t.options[0].
_zod.run:null;e._zod.parse=(n,o)=>{if(s)return s(n,o);let r=!1;const i=[];for(const a of t.options){const c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof
Promise)i.push(c),r=!0;else{if(c.issues.length===0)return c;i.push(c)}}return r?Promise.all(i).then(a=>ca(a,n,e,o)):ca(i,n,e,o)}}),bp=E("$ZodRecord",(e,t)=>{we.
init(e,t);const s=ns.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const r=n.value;if(!Hi(r))return n.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),
n;const i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=s?s.alloc(e,n,{},o):{};const c=new Set;for(const l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;const d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(
p=>Pt(p,o,It())),input:l,path:[l],inst:e});continue}const f=d.value;if(f==="__proto__")continue;const m=t.valueType._zod.run({value:r[l],issues:[]},o);m instanceof
Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...ts(l,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...ts(l,m.issues)),n.value[f]=
m.value)}let u;for(const l in r)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=r[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.push(
{code:"unrecognized_keys",input:r,inst:e,keys:u,continue:!0})}else{n.value=s?s.alloc(e,n,{},o):{};let c;for(const u of Reflect.ownKeys(r)){if(u==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(r,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof u=="string"&&oa.test(u)&&l.issues.length){const p=t.keyType._zod.run({value:Number(u),issues:[]},o);if(p instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?n.value[u]=r[u]:a?(c=c??
[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>Pt(p,o,It())),input:u,path:[u],inst:e});continue}const f=l.value;if(f==="\
__proto__")continue;const m=t.valueType._zod.run({value:r[u],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...ts(u,p.issues)),
n.value[f]=p.value})):(m.issues.length&&n.issues.push(...ts(u,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:r,inst:e,
keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}}),wp=E("$ZodEnum",(e,t)=>{we.init(e,t);const s=Vi(t.entries),n=new Set(s);e._zod.values=n,be(
e,"pattern",o=>{const r=Vi(o.def.entries).filter(i=>xm.has(typeof i));return new RegExp(r.length?`^(${r.map(i=>No(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,r)=>{const i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:s,input:i,inst:e}),o}}),kp=E("$ZodLiteral",(e,t)=>{we.init(e,t);
const s=new Set(t.values);e._zod.values=s,be(e,"pattern",n=>{const o=n.def.values;return new RegExp(o.length?`^(${o.map(r=>typeof r=="string"?No(r):r?No(r.toString()):
String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{const r=n.value;return s.has(r)||n.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),
n}}),$p=E("$ZodTransform",(e,t)=>{we.init(e,t),e._zod.optin="optional",ns.memoizer?.guard(e),e._zod.parse=(s,n)=>{if(n.direction==="backward")throw new Lm(e.constructor.
name);const o=t.transform(s.value,s);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(s.value=i,s));if(o instanceof Promise)throw new ss;return s.
value=o,s}});function ua(e,t){return e.value=t.issues.length?void 0:t.value,e}var xp=E("$ZodOptional",(e,t)=>{we.init(e,t),be(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",be(e,"values",s=>{const n=s.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),
be(e,"pattern",s=>{const n=s.def.innerType._zod.pattern;return n?new RegExp(`^(${Yi(n.source)})?$`):void 0}),e._zod.parse=(s,n)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const o=t.innerType._zod.run({value:s.value,issues:[]},n);return o instanceof Promise?o.then(r=>ua(s,r)):ua(s,o)}return t.innerType.
_zod.run(s,n)}}),_p=E("$ZodPrefault",(e,t)=>{we.init(e,t),e._zod.optin="defaulted",be(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,n)=>(n.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,n))}),Sp=E("$ZodPipe",(e,t)=>{we.init(e,t),be(e,"values",s=>s.def.in._zod.values),
be(e,"optin",s=>s.def.in._zod.optin),be(e,"optout",s=>s.def.out._zod.optout),be(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,n)=>{if(n.direction===
"backward"){const r=t.out._zod.run(s,n);return r instanceof Promise?r.then(i=>On(i,t.in,n)):On(r,t.in,n)}const o=t.in._zod.run(s,n);return o instanceof Promise?
o.then(r=>On(r,t.out,n)):On(o,t.out,n)}});function On(e,t,s){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var la,Op=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const n={...s,...this._map.
get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Mp(){return new Op}(la=globalThis).__zod_globalRegistry??
(la.__zod_globalRegistry=Mp());var Np=globalThis.__zod_globalRegistry;function Ap(e){return e.checks&&(e.checks=[...e.checks]),e}function Pp(e,t){return new e(Ap(
{type:"string",...Se(t)}))}function Ip(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Se(t)})}function Ep(e,t){return new e(
{type:"boolean",...Se(t)})}function Cp(e,t){return new e({type:"never",...Se(t)})}function da(e,t){return new ep({check:"less_than",...Se(t),value:e,inclusive:!0})}
function Co(e,t){return new tp({check:"greater_than",...Se(t),value:e,inclusive:!0})}function jp(e){return Co(0,e)}function jo(e,t){return new np({check:"min_le\
ngth",...Se(t),minimum:e})}var Oe=E("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");we.init(e,t),e.def=t,e.type=t.type},
{get with(){return this.check},set with(e){Bs(this,"with",e)},parse(e,t){return Km(this,e,t,{callee:this.parse})},parseAsync(e,t){return Wm(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return Vm(this,e,t)},safeParseAsync(e,t){return Jm(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return _m(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Tp=E("ZodMiniString",(e,t)=>{ap.init(e,t),Oe.init(e,t)});function te(e){return Pp(
Tp,e)}var zp=E("ZodMiniNumber",(e,t)=>{ia.init(e,t),Oe.init(e,t)}),qp=E("ZodMiniNumberFormat",(e,t)=>{cp.init(e,t),zp.init(e,t)});function Mn(e){return Ip(qp,e)}
var Bp=E("ZodMiniBoolean",(e,t)=>{up.init(e,t),Oe.init(e,t)});function Pe(e){return Ep(Bp,e)}var Lp=E("ZodMiniNever",(e,t)=>{lp.init(e,t),Oe.init(e,t)});function fa(e){
return Cp(Lp,e)}var Up=E("ZodMiniArray",(e,t)=>{hp.init(e,t),Oe.init(e,t)});function C(e,t){return new Up({type:"array",element:e,...Se(t)})}var ha=E("ZodMiniOb\
ject",(e,t)=>{gp.init(e,t),Oe.init(e,t),zm(e,"shape",s=>s._zod.def.shape,!1)});function Nn(e,t){return new ha({type:"object",shape:e,catchall:fa(),...Se(t)})}var Dp=E(
"ZodMiniUnion",(e,t)=>{yp.init(e,t),Oe.init(e,t)});function ce(e,t){return new Dp({type:"union",options:e,...Se(t)})}var ma=E("ZodMiniRecord",(e,t)=>{bp.init(e,
t),Oe.init(e,t)});function qe(e,t,s){return!t||!t._zod?new ma({type:"record",keyType:te(),valueType:e,...Se(t)}):new ma({type:"record",keyType:e,valueType:t,...Se(
s)})}var Rp=E("ZodMiniEnum",(e,t)=>{wp.init(e,t),Oe.init(e,t),e.options=[...e._zod.values]});function A(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(n=>[
n,n])):e;return new Rp({type:"enum",entries:s,...Se(t)})}var Fp=E("ZodMiniLiteral",(e,t)=>{kp.init(e,t),Oe.init(e,t)});function To(e,t){return new Fp({type:"lit\
eral",values:Array.isArray(e)?e:[e],...Se(t)})}var Kp=E("ZodMiniTransform",(e,t)=>{$p.init(e,t),Oe.init(e,t)});function Me(e){return new Kp({type:"transform",transform:e})}
var Gp=E("ZodMiniOptional",(e,t)=>{xp.init(e,t),Oe.init(e,t)});function g(e){return new Gp({type:"optional",innerType:e})}var Wp=E("ZodMiniPrefault",(e,t)=>{_p.
init(e,t),Oe.init(e,t)});function b(e,t){return new Wp({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():$m(t)}})}var Zp=E("ZodMin\
iPipe",(e,t)=>{Sp.init(e,t),Oe.init(e,t)});function ke(e,t){return new Zp({type:"pipe",in:e,out:t})}var me=e=>({value:e}),L=e=>({problem:e});function Ls(e,t){return t.
description!==""&&Np.add(e,t),e}function ue(e,t,s){const n=ke(Ls(te(),{description:e,examples:[...t]}),Me((o,r)=>{const i=s(o);return"value"in i?i.value:(r.issues.
push({code:"custom",message:i.problem,input:o}),qm)}));return Ls(n,{description:e})}function G(e,t,s,n){return ue("",t,o=>s.test(o)?me(o):L(n))}var z2=e=>t=>Ls(
t.clone(),{description:e}),pa=A(["on","off"]),va=ce([Pe(),pa]),ga=Me(e=>e===!0||e==="on"),Vp=ke(va,ga),P=e=>e===""?Vp:Ls(ke(va,ga),{description:e}),Yp=Mn(),oe=(e,t)=>Yp.
check(Co(e),da(t)),Us=(e,t)=>Ls(ke(ce([Pe(),pa,e]),Me(s=>s==="on"?!0:s==="off"?!1:s)),{description:t}),zo=4095;function Jp(e){const t=new Set;for(const s of e.split(
",")){const n=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(s);if(!n)return L(`invalid CPU set '${e}': use CPU numbers and ranges, separated by commas`);const o=Number(
n[2]),r=n[3]===void 0?o:Number(n[3]);if(r<o)return L(`the CPU range ${o}-${r} is reversed: use ${r}-${o}`);if(r>zo)return L(`CPU ${r} is out of range: the highe\
st CPU number is ${zo}`);for(let i=o;i<=r;i+=1)n[1]?t.delete(i):t.add(i)}return t.size===0?L(`the CPU set '${e}' is empty`):me([...t].sort((s,n)=>s-n))}function D(e){
const t=[...new Set(e)].sort((n,o)=>n-o),s=[];for(const n of t){const o=s.at(-1);o&&o[1]===n-1?o[1]=n:s.push([n,n])}return s.map(([n,o])=>n===o?`${n}`:`${n}-${o}`).
join(",")}var ya=oe(0,zo),os=ke(ce([ue("",["0-3,8","0-7,^2"],Jp),ya]),Me(e=>typeof e=="number"?[e]:e)),ba=e=>[...new Set(e)].sort((t,s)=>t-s),qo=ke(ce([os,C(ya).
check(jo(1))]),Me(ba)),wa=oe(0,1023),ka=ke(ce([wa,C(wa).check(jo(1))]),Me(e=>ba(typeof e=="number"?[e]:e))),Hp=fa();function $a(e,t){return new ha({type:"object",
get shape(){const s=e();return Object.defineProperty(this,"shape",{value:s}),s},...t})}var I=e=>$a(e,{catchall:Hp}),pe=e=>$a(e),rs=(e,t)=>e.toString(16).padStart(
t,"0"),Xp=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function xa(e){const t=Xp.
map(i=>i.exec(e)).find(i=>i!==null);if(!t){const i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return L(i?`expected a PCI address, found the vendor:device id '${e}'`:`\
invalid PCI address '${e}': use bus:slot.function in hexadecimal, as printed by lspci`)}const[s=0,n=0,o=0,r=0]=t.slice(1).map(i=>Number.parseInt(i??"0",16));return o>
31?L(`invalid PCI address '${e}': the slot must be between 00 and 1f`):r>7?L(`invalid PCI address '${e}': the function must be between 0 and 7`):me({domain:s,bus:n,
slot:o,function:r})}var N=e=>`${rs(e.domain,4)}:${rs(e.bus,2)}:${rs(e.slot,2)}.${e.function}`,Qp=e=>N(e).replace(/^0000:/,""),Bo=e=>({domain:`0x${rs(e.domain,4)}`,
bus:`0x${rs(e.bus,2)}`,slot:`0x${rs(e.slot,2)}`,function:`0x${e.function}`});function _a(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){
const s="value"in xa(e);return L(s?`expected a vendor:device id, found the PCI address '${e}'`:`invalid vendor:device id '${e}': use two numbers of four hexadec\
imal digits, separated by ':'`)}return me({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var le=e=>`${e.vendor}:${e.device}`,Be=ue("",["0b:00.0","0000:0\
b:00.0","pci_0000_0b_00_0"],xa),An=ue("",["1002:67df"],_a),Lo=ue("",["046d:c541"],_a),H=Mn().check(jp()),ev=pe(()=>({index:H,size:H,kind:A(["memory","io"]),prefetchable:g(
Pe()),sizes:g(C(H))})),tv=pe(()=>({address:Be,id:An,class:g(te()),subsystem:g(An),name:g(te()),driver:g(te()),modules:g(C(te())),iommuGroup:g(H),bootVga:g(Pe()),
resetMethods:g(C(te())),bars:g(C(ev)),numaNode:g(H),parent:g(Be),sriov:g(pe(()=>({total:H,enabled:H,offset:g(H),stride:g(H)}))),physicalFunction:g(Be)})),sv=pe(
()=>({cpu:H,online:Pe(),core:g(H),package:g(H),die:g(H),l2:g(os),l3:g(os),numaNode:g(H)})),nv=pe(()=>({size:H,total:H,free:H,numaNode:g(H)})),ov=pe(()=>({version:To(
1),kernel:g(pe(()=>({release:te()}))),iommu:g(pe(()=>({on:Pe(),reason:g(A(["firmware","parameter","unsupported"])),acsOverride:g(Pe())}))),pci:C(tv),cpu:g(pe(()=>({
vendor:g(A(["amd","intel"])),model:g(te()),cpus:C(sv),isolated:g(os),apicv:g(Pe())}))),memory:g(pe(()=>({total:H,numa:g(C(pe(()=>({node:H,total:H})))),hugepages:g(
C(nv))}))),input:g(C(pe(()=>({name:te(),kind:A(["keyboard","mouse","other"]),links:g(C(te())),controller:g(Be)})))),usb:g(C(pe(()=>({id:An,name:g(te()),bus:H,port:te(),
controller:g(Be)})))),block:g(C(pe(()=>({name:te(),model:g(te()),size:g(H),links:g(C(te())),controller:g(Be),root:g(Pe())})))),network:g(C(pe(()=>({name:te(),device:g(
Be),up:g(Pe())})))),secureBoot:g(Pe()),framebuffer:g(pe(()=>({driver:te(),device:g(Be)}))),gaps:g(C(te()))}));function Sa(e,t){return t.document=e,Wi(ov,e,t.reporter(
Oo),"the facts file")}var Oa=new WeakMap;function Ma(e){const t=Oa.get(e);if(t)return t;const s=Object.entries(e).map(([n,o])=>({...o,name:n}));return Oa.set(e,
s),s}var k=e=>Ma(e.vms),Z=e=>Ma(e.devices);function $e(e,t){return e.devices.flatMap(s=>{const n=t.devices[s];return n?[{...n,name:s}]:[]})}var is=e=>e.by??(e.functions.
length>0?"address":"id"),Na=e=>Z(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),Et=e=>{const{user:t,group:s}=e.libvirt.qemu,n=e.libvirt.runAsRoot?"root":"qemu-\
libvirtd";return{user:t??n,group:s??n}},Ct=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),Aa=new WeakMap;function rv(e){const t=Aa.get(e);if(t)return t;
const s=new Map;for(const n of k(e))for(const[o,r]of n.devices.entries()){const i=s.get(r);i?i.push({vm:n,index:o}):s.set(r,[{vm:n,index:o}])}return Aa.set(e,s),
s}var rt=(e,t)=>rv(t).get(e)??[],Pa=(e,t)=>new Set(e.devices.flatMap(s=>rt(s,t).map(n=>n.vm.name)).filter(s=>s!==e.name)),q2=(e,t)=>`vms: { a: { memory: 4GiB, ${e}\
 }, b: { memory: 4GiB, ${t} } }
`,B2="autostart: on, disks: { c: { file: ",L2="display: { vnc: { port: ",Ia={"same-for-two-guests":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e}\
 is also used by '${t}', which runs at the same time`,remedy:({guest:e})=>`give one of them another, or set \`autostart: off\` on this guest or on '${e}'`}),"po\
rt-of-two-guests":h({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by '${t}': the two guests cannot run at the same time`,remedy:()=>"\
set another port on one of them"})};function iv(e,t,s,n){const o=new Map;for(const r of k(t)){const i=Pa(r,t);for(const{claims:a,codes:c}of e)for(const{what:u,by:l,
path:d,when:f,isEnforced:m,once:p,code:y}of a?.(r,t,n)??[]){const w=JSON.stringify([u,l]),x=o.get(w)??[];o.set(w,[...x,r]);const M=x.filter(J=>J===r?p:m||!i.has(
J.name)),j=M.find(J=>J===r||J.autostart&&r.autostart),q=j??(f==="run"?M[0]:void 0);if(!q)continue;const U={path:["vms",r.name,...d]},T={what:u,guest:q.name};y!==
void 0?s.reporter(c)(y,U,T):s.reporter(Ia)(j?"same-for-two-guests":"port-of-two-guests",U,T)}}}var Ea={};_(Ea,{codes:()=>$v,cpuObject:()=>Ga,domain:()=>Sv,rules:()=>xv,
schema:()=>kv});var v=(e,t={},...s)=>{const n=[];for(const o of s)typeof o=="object"?n.push(o):typeof o=="number"?n.push(String(o)):typeof o=="string"&&o!==""&&
n.push(o);if(n.length>1&&n.some(o=>typeof o=="string"))throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:dv(t),children:n}},
Ca=new WeakSet,av=e=>(Ca.add(e),e),ja=e=>Ca.has(e);function cv(e,t,s){s!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,{value:String(s),...uv}):e[t]=String(
s))}var uv={configurable:!0,enumerable:!0,writable:!0},lv=e=>{for(const t in e)if(typeof e[t]!="string")return!1;return!0},dv=e=>lv(e)?e:Uo(Object.entries(e)),Uo=e=>{
const t={};for(const[s,n]of e)cv(t,s,n);return t},Ta=(e,t)=>Uo(Object.entries(e).filter(([s])=>!t.includes(s))),za=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Ie=(e,t)=>za(
e.attributes,t),He=(e,t)=>e.children.filter(s=>typeof s!="string"&&(!t||s.name===t)),he=(e,t)=>e.children.find(s=>typeof s!="string"&&s.name===t),as=e=>{const t=e.
children[0];return typeof t=="string"?t:""},fv=({name:e,attributes:t,children:s},n)=>({name:e,attributes:Ta(t,[n]),children:s}),it=({name:e,attributes:t},s)=>({
name:e,attributes:t,children:s}),qa=e=>e?"yes":"no",Do=e=>e?"on":"off",hv=require("node:crypto"),Ba=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function mv(e){
let t=Ba.length;for(const o of e)t+=4+Buffer.byteLength(o);const s=Buffer.allocUnsafe(t);let n=Ba.copy(s);for(const o of e){const r=s.write(o,n+4);s.writeUInt32BE(
r,n),n+=4+r}return s}var Ro=e=>(0,hv.createHash)("sha1").update(mv(e)).digest("hex");function Fo(e){const t=new Map;return(...s)=>{let n="";for(const i of s)n+=
`${i.length} ${i}`;const o=t.get(n);if(o!==void 0)return o;const r=e(s);return t.set(n,r),r}}var Pn=Fo(e=>{const t=Ro(e),s=(Number.parseInt(t.charAt(16),16)&3|8).
toString(16);return[...[t.slice(0,8),t.slice(8,12),`5${t.slice(13,16)}`,s+t.slice(17,20)],t.slice(20,32)].join("-")}),La=Fo(e=>{const t=Ro(["mac",...e]);return[
"52","54","00",t.slice(0,2),t.slice(2,4),t.slice(4,6)].join(":")}),pv=Fo(e=>Number.parseInt(Ro(["number",...e]).slice(0,12),16)),Ds=(e,...t)=>pv(...t)%e,vv=["re\
laxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],Ua={clock:"localtime",hyperv:vv,diskBus:"sata",nicModel:"e1000e",
video:"vga",rng:!1},Da={windows10:{...Ua,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...Ua,osinfo:"http://microsoft.com/win/11",secureBoot:!0,
tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{
secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},at=e=>Da[e.guest],Ra=(e,t)=>e.uuid??Pn("domain",t.host.name,e.name),
Ko=({cpu:e})=>e.sockets*e.dies*e.cores,jt=e=>Ko(e)*e.cpu.threads,In=({memory:e})=>e.node??e.hugepages?.node,gv={model:"tpm-crb",version:"2.0"};function ct(e){const{
type:t="efi",secureBoot:s,enrolledKeys:n,tpm:o}=e.firmware,r=at(e),i=t==="efi"&&!Ct(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:s??(n===!0||r.secureBoot&&
i),enrolledKeys:n??!1,tpm:typeof o=="object"?o:o??r.tpm?gv:void 0}}var cs=({display:e})=>e.spice===void 0?e.vnc===void 0:e.spice!==!1,Fa=e=>Object.keys(e.shares).
length>0,yv=e=>e.agent||cs(e);function Ka(e){const{input:t,vnc:s}=e.display;return t!==void 0?t:cs(e)||s!==void 0&&s!==!1?e.lookingGlass?"virtio":"tablet":"none"}
var Go=15,bv=G("",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"expected a CPU feature such as topoext or invtsc: lower-case letters, digits, `-`, `\
.` and `_`"),Wo=oe(32,64),wv=ke(ce([Wo,I(()=>({mode:A(["emulate","passthrough"]),bits:g(Wo),limit:g(Wo)}))]),Me(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:
e)),En=e=>oe(1,e),kv={cpu:()=>({sockets:b(En(8),1),dies:b(En(8),1),cores:b(En(512),2),threads:b(En(2),1),iothreads:b(oe(0,64),0),features:b(qe(bv,A(["force","re\
quire","optional","disable","forbid"])),{}),cachePassthrough:b(P(""),!0),maxPhysAddr:g(wv)})},Ga=e=>b(I(e),{}),U2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } \
} }
`,$v={"windows-sockets":h({severity:"warning",about:"value",message:({sockets:e})=>`desktop Windows uses at most 2 sockets, and this guest has ${e}`,remedy:({sockets:e})=>`\
set \`sockets: 1\` and multiply \`cores\` by ${e}`}),"max-phys-addr-emulated":h({severity:"error",about:"value",message:()=>"maxPhysAddr has no effect on an emu\
lated guest",remedy:()=>"remove `maxPhysAddr`, or remove `type: qemu` to run the guest on KVM"}),"max-phys-addr-mode":h({severity:"error",about:"value",message:({
mode:e,field:t,missing:s})=>s?`'mode: ${e}' requires '${t}'`:`'${t}' cannot be used with 'mode: ${e}'`,remedy:({mode:e,missing:t})=>e==="passthrough"?"remove `b\
its`; to limit the width, use `maxPhysAddr: { mode: passthrough, limit: 42 }`":t?"add the width in bits, for example `maxPhysAddr: 42`, or use `maxPhysAddr: { m\
ode: passthrough }`":"remove `limit`: with `mode: emulate` the guest has exactly `bits`"}),"too-many-vcpus":h({severity:"error",about:"value",message:({count:e,
most:t})=>`this guest has ${e} virtual CPUs, but its machine type supports at most ${t}`,remedy:({most:e})=>`lower \`sockets\`, \`dies\`, \`cores\` or \`threads\` until\
 their product is at most ${e}`})};function xv(e,t){for(const s of k(e)){const{maxPhysAddr:n,sockets:o}=s.cpu,[r,i]=[jt(s),Ct(s)?255:4096];if(r>i&&t("too-many-v\
cpus",{path:["vms",s.name,"cpu"]},{count:r,most:i}),o>2&&s.guest.startsWith("windows")&&t("windows-sockets",{path:["vms",s.name,"cpu","sockets"]},{sockets:o}),!n)
continue;const a=["vms",s.name,"cpu","maxPhysAddr"];s.type==="qemu"&&t("max-phys-addr-emulated",{path:a});const c=(u,l,d)=>t("max-phys-addr-mode",{path:l},{mode:n.
mode,field:u,missing:d});n.mode==="emulate"&&n.bits===void 0&&c("bits",a,!0),n.mode==="emulate"&&n.limit!==void 0&&c("limit",[...a,"limit"],!1),n.mode==="passth\
rough"&&n.bits!==void 0&&c("bits",[...a,"bits"],!1)}}function _v(e,t){const{sockets:s,dies:n,cores:o,threads:r,features:i,cachePassthrough:a,maxPhysAddr:c}=e.cpu,
u=e.type==="kvm",l=new Map(Object.entries(i));return u&&t.host.cpu==="amd"&&r>1&&!l.has("topoext")&&l.set("topoext","require"),v("cpu",{mode:u?"host-passthrough":
"maximum",check:"none"},v("topology",{sockets:s,dies:n,cores:o,threads:r}),u&&a&&v("cache",{mode:"passthrough"}),c&&v("maxphysaddr",{...c}),...[...l].map(([d,f])=>v(
"feature",{policy:f,name:d})))}function*Sv(e,t){yield{at:"",xml:v("vcpu",{placement:"static"},jt(e))},e.cpu.iothreads>0&&(yield{at:"",xml:v("iothreads",{},e.cpu.
iothreads)}),yield{at:"",xml:_v(e,t)}}var Wa={};_(Wa,{codes:()=>Ev,rules:()=>Cv,schema:()=>Iv});function Za(e){const t=new Map;for(const s of e.filter(({online:n})=>n).
toSorted((n,o)=>n.cpu-o.cpu)){const n=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,o=t.get(n);o?o.push(s):t.set(n,[s])}return[...t.values()].
flatMap(s=>{const[n]=s;if(!n)return[];const o=s.map(({cpu:a})=>a),r=n.l2?.some(a=>!o.includes(a)&&e.some(c=>c.cpu===a&&c.online)),i=n.l3?`cache ${Math.min(...n.
l3)}`:`package ${n.package??0}`;return[{cpus:o,l3:i,node:n.numaNode??0,kind:(r?8:0)-o.length}]})}var Va=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function Zo(e,t){const s=new Map;
for(const n of e){const o=s.get(t(n));o?o.push(n):s.set(t(n),[n])}return[...s.values()]}function Ov(e,t){const s=Za(e),n=new Set(s.slice(0,s.length>4?2:1)),[o]=n,
r=f=>m=>!m.cpus.some(p=>f.has(p)),i=s.filter(r(new Set(t.flatMap(({pinned:f=[]})=>f)))),a=i.filter(r(new Set(t.flatMap(({threadsOn:f=[]})=>f)))).filter(f=>f!==o),
c=new Map,u=new Map;for(const f of t){const m=f.parts.reduce((M,j)=>M+j.cores.length,0);if(m===0)continue;const p=a.filter(M=>M.cpus.length>=f.threads);if(p.length<
m){u.set(f.guest,{cores:p.length});continue}const y=M=>(c.get(M)??[]).filter(j=>!f.apart?.has(j)),w=[];for(const M of f.parts){const j=Nv(p,M,{use:q=>y(q).length,
reserve:n,own:new Set(w)});for(const[q,U]of j.entries())w[M.cores[q]??0]=U}const x=[...new Set(w.flatMap(y))].sort();for(const M of w)c.set(M,[...c.get(M)??[],f.
guest]);u.set(f.guest,{cpus:w.flatMap(M=>M.cpus.slice(0,f.threads)),together:Mv(w),shares:x})}const l=i.filter(f=>n.has(f)&&!c.has(f));return{host:(l.length>0?l:
s.slice(0,1)).flatMap(f=>f.cpus).sort((f,m)=>f-m),places:u}}var Mv=e=>Zo(e,Ya).length===1?"l3":Zo(e,Ja).length===1?"node":"machine",Ya=e=>e.l3,Ja=e=>String(e.node);
function Nv(e,{cores:t,node:s},n){const{use:o,own:r}=n,i=t.length,a=e.filter(u=>!r.has(u)),c=[...new Set(a.map(o))].sort((u,l)=>u-l);for(const u of c){const l=a.
filter(d=>o(d)<=u);for(const d of[l.filter(f=>f.node===s),l]){const f=Math.min(...d.map(m=>m.kind));for(const m of[Ya,Ja,()=>""])for(const p of[d.filter(y=>y.kind===
f),d]){const[y]=Zo(p,m).filter(w=>w.length>=i).sort(Av(n));if(y)return y.toSorted(Pv(n)).slice(0,i).sort(Va)}}}return[]}function Av({reserve:e,own:t}){const s=new Set(
[...t].map(i=>i?.l3)),n=i=>Math.min(...i.map(a=>a.kind)),o=i=>Number(i.some(a=>s.has(a.l3))),r=i=>Number(i.some(a=>e.has(a)));return(i,a)=>n(i)-n(a)||o(i)-o(a)||
r(i)-r(a)||i.length-a.length}var Pv=({use:e,reserve:t})=>(s,n)=>e(s)-e(n)||s.kind-n.kind||Number(t.has(s))-Number(t.has(n))||Va(n,s),xt=e=>e.length<2?e.join(""):
`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,Iv={},Ha={amd:"AMD",intel:"Intel"},Xa="one thread on each core",Ev={"host-cpu-other":h({severity:"error",about:"va\
lue",message:({written:e,found:t})=>`the facts describe a machine with an ${Ha[t]} CPU, but the spec says ${e}`,remedy:({found:e})=>`set \`cpu: ${e}\`; if the fa\
cts are from another machine, run \`vfioc scan -o facts.json\` on this one`}),"pin-unusable":h({severity:"error",about:"value",message:({cpus:e,offline:t,last:s})=>t?
`host CPU ${e} is offline, according to the facts`:`this machine has no CPU ${e}: according to the facts, the last one is ${s}`,remedy:({offline:e})=>e?"use an \
online CPU (`lscpu -e` lists them); if this one is online by now, run `vfioc scan -o facts.json` again":"use a CPU that `lscpu -e` lists as online"}),"pin-apart":h(
{severity:"warning",about:"value",message:({pairs:e,siblings:t})=>`the guest treats ${e} as threads of one core, but this machine has ${t}`,remedy:({siblings:e})=>e===
Xa?"set `threads: 1` and double `cores`":"reorder `pin` so that the two threads of each core are next to each other (`lscpu -e` shows the cores)"}),"pin-shares-\
core":h({severity:"warning",about:"value",message:({threads:e})=>`${e} are threads of one core, but the guest treats them as separate cores`,remedy:()=>"set `th\
reads: 2` and halve `cores`, with the two threads of each core next to each other in `pin`"}),"pin-splits-core":h({severity:"warning",about:"value",message:({left:e})=>`\
the guest has only one thread of some cores, and the host keeps the other (CPU ${e})`,remedy:({left:e})=>`set \`threads: 2\` and pin CPU ${e} too, next to its s\
ibling; or use it for QEMU: \`emulator: "${e}"\``}),"pin-across-caches":h({severity:"warning",about:"value",message:({caches:e})=>`the virtual CPUs are spread o\
ver several L3 caches (${e}), but would fit on one`,remedy:()=>"set `pin: auto`, or pin to the cores of one cache (`lscpu -e=cpu,cache` shows them)"}),"pin-acro\
ss-nodes":h({severity:"warning",about:"value",message:({nodes:e})=>`the virtual CPUs are on NUMA nodes ${e}, but would fit on one`,remedy:()=>"set `pin: auto`, \
or pin to the cores of one node (`lscpu -e=cpu,node` shows them)"})};function Cv(e,t,s){const n=s?.cpu?.vendor;if(n&&n!==e.host.cpu&&t("host-cpu-other",{path:["\
host","cpu"]},{written:Ha[e.host.cpu],found:n}),!s?.cpu||s.cpu.cpus.length===0)return;const o=Za(s.cpu.cpus),r=s.cpu.cpus.filter(c=>c.online),i=c=>r.every(u=>u[c]!==
void 0),a=new Map(o.flatMap(c=>c.cpus.map(u=>[u,c])));for(const c of k(e)){const{pin:u,emulator:l=[],iothreadPin:d=[]}=c.cpu,f=["vms",c.name,"cpu"],m=Array.isArray(
u)?u:[];for(const[y,w]of m.entries())Vo([w],[...f,"pin",y],s,t);if(Vo(l,[...f,"emulator"],s,t),Vo(d,[...f,"iothreadPin"],s,t),m.length===0||!m.every(y=>a.has(y)))
continue;const p={path:[...f,"pin"]};i("core")&&jv(c,m,o,a,p,t),i("core")&&i("l3")&&Tv(c,m,o,a,p,t)}}function Vo(e,t,s,n){const o=s.cpu?.cpus??[],r=Math.max(...o.
map(({cpu:c})=>c)),i=e.filter(c=>!o.some(u=>u.cpu===c)),a=e.filter(c=>o.some(u=>u.cpu===c&&!u.online));i.length>0&&n("pin-unusable",{path:t},{cpus:D(i),offline:!1,
last:r}),a.length>0&&n("pin-unusable",{path:t},{cpus:D(a),offline:!0,last:r})}var Qa=e=>xt(e.slice(0,3).map(t=>t.join("+")))+(e.length>3?", \u2026":"");function jv(e,t,s,n,o,r){
const a=t.flatMap((l,d)=>d%2===0?[[l,t[d+1]??l]]:[]).filter(([l=0,d=0])=>n.get(l)!==n.get(d));if(e.cpu.threads===2&&a.length>0){const l=[...a.flat().flatMap(d=>n.
get(d)??[]),...s].find(({cpus:d})=>d[1]);r("pin-apart",o,{pairs:Qa(a),siblings:l?`${l.cpus.join("+")} on one core`:Xa});return}if(e.cpu.threads===1){const l=[...new Set(
t.map(d=>n.get(d)))].map(d=>t.filter(f=>d?.cpus.includes(f))).filter(d=>new Set(d).size>1);l.length>0&&r("pin-shares-core",o,{threads:Qa(l)})}const c=new Set([...t,
...e.cpu.emulator??[],...e.cpu.iothreadPin??[]]),u=[...new Set(t.flatMap(l=>n.get(l)?.cpus??[]))].filter(l=>!c.has(l));u.length>0&&r("pin-splits-core",o,{left:D(
u)})}function Tv(e,t,s,n,o,r){const i=[...new Set(t.flatMap(l=>n.get(l)??[]))],a=l=>{const d=new Map;for(const f of s)d.set(l(f),(d.get(l(f))??0)+1);return Math.
max(...d.values())},c=new Set(i.map(({node:l})=>l)),u=[...new Set(i.map(({l3:l})=>l))];if(c.size>1&&a(({node:l})=>l)>=i.length)r("pin-across-nodes",o,{nodes:[...c].
sort((l,d)=>l-d).join(" and ")});else if(u.length>1&&a(({l3:l})=>l)>=i.length&&e.cpu.sockets===1){const l=u.map(d=>D(t.filter(f=>n.get(f)?.l3===d)));r("pin-acro\
ss-caches",o,{caches:l.join(" and ")})}}var ec={};_(ec,{codes:()=>Fv,host:()=>Wv,rules:()=>Kv,schema:()=>Rv});var tc=new WeakMap;function zv(e){const t=tc.get(e);
if(t)return t;const s=new Map(e.pci.map(n=>[N(n.address),n]));return tc.set(e,s),s}var Le=(e,t)=>zv(e).get(N(t)),Yo=(e,t)=>e.pci.filter(s=>le(s.id)===t),Jo=({class:e="",
driver:t})=>/^060[04]/.test(e)||t==="pcieport",us=({class:e=""})=>e.startsWith("03"),sc=({address:e,driver:t})=>N(e)+(t?` (${t})`:""),qv=e=>[...new Set(e.cpu?.cpus.
flatMap(({numaNode:t})=>t??[]))].sort((t,s)=>t-s),Xe=(e,t)=>e.functions.length>0?e.functions.flatMap(s=>Le(t,s)??[]):e.ids.flatMap(s=>Yo(t,le(s))),nc=(e,t)=>new Map(
Z(e).flatMap(s=>[...s.functions,...Xe(s,t).map(({address:n})=>n)].map(n=>[N(n),s])));function Bv(e,t,s){const[n]=In(e)??[];if(n!==void 0)return n;const o=$e(e,t).
flatMap(r=>Xe(r,s));return[...o.filter(us),...o].find(({numaNode:r})=>r!==void 0)?.numaNode}function Lv(e,t,s){const{numa:n,cores:o,threads:r}=e.cpu,i=Bv(e,t,s),
a=new Map;for(let c=0;c<Ko(e);c+=1){const u=n.findIndex(({cpus:f})=>f.includes(c*r)),l=n.length>0?u:Math.floor(c/o),d=a.get(l);d?d.cores.push(c):a.set(l,{cores:[
c],node:n[u]?.node??i})}return[...a.values()]}function Uv(e,t,s){const{pin:n,emulator:o=[],iothreadPin:r=[],threads:i}=e.cpu;return{guest:e.name,parts:n==="auto"?
Lv(e,t,s):[],threads:i,apart:Pa(e,t),pinned:n==="auto"?[]:n??[],threadsOn:[...o,...r]}}var oc=new WeakMap;function Ho(e,t){if(!t?.cpu)return;const s=oc.get(t)??
new WeakMap;oc.set(t,s);const n=s.get(e);if(n)return n;const o=k(e),r=[...o.filter(({devices:c})=>c.length>0),...o.filter(({devices:c})=>c.length===0)],i=o.some(
({cpu:c})=>c.pin==="auto"),a=Ov(t.cpu.cpus,i?r.map(c=>Uv(c,e,t)):[]);return s.set(e,a),a}var rc=(e,t,s)=>e.cpu.pin==="auto"?Ho(t,s)?.places.get(e.name):void 0;function Tt(e,t,s){
if(e.cpu.pin!=="auto")return e.cpu.pin??[];const n=rc(e,t,s);return n&&"cpus"in n?n.cpus:[]}var Xo=(e,t,s)=>e.cpu.emulator??(e.cpu.pin==="auto"?Ho(t,s)?.host:void 0),
Qo=(e,t,s)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?Ho(t,s)?.host:void 0),ic=ce([A(["guests"]),os]),Dv=I(()=>({cpus:ic,isolcpus:b(P(""),!0),nohzFull:b(P(""),!0),
rcuNocbs:b(P(""),!0),irqaffinity:g(os)})),Rv={kernel:()=>({isolate:g(ke(ce([ic,Dv]),Me(e=>e==="guests"||Array.isArray(e)?{cpus:e,isolcpus:!0,nohzFull:!0,rcuNocbs:!0}:
e)))})},D2=`vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,Fv={"kernel-isolate-without-pins":h({severity:"error",about:"value",message:()=>"'isolate: guests' is set, but no guest is pinned",remedy:()=>"pin a guest, fo\
r example `cpu: { pin: [2, 3] }`, or list the CPUs: `isolate: 2-3`"}),"kernel-isolate-first-cpu":h({severity:"error",about:"value",message:()=>"CPU 0 cannot be \
isolated",remedy:()=>"leave CPU 0 and the other thread of its core to the host; with `isolate: guests`, remove them from `pin`"}),"kernel-isolate-irqaffinity":h(
{severity:"error",about:"value",message:({cpus:e})=>`irqaffinity sends interrupts to CPU ${e}, which is isolated`,remedy:({cpus:e})=>`remove CPU ${e} from \`irqa\
ffinity\`, or remove \`irqaffinity\``}),"kernel-isolate-leaves-nothing":h({severity:"error",about:"value",message:({cpus:e})=>`this isolates every CPU of the ma\
chine (${e})`,remedy:()=>"leave at least CPU 0 and the other thread of its core to the host"}),"kernel-isolate-emulator":h({severity:"warning",about:"value",message:({
guest:e,cpus:t})=>`QEMU's own threads of '${e}' are pinned to CPU ${t}, which is isolated`,remedy:()=>"use CPUs that are not isolated, for example `emulator: [0\
]`"}),"kernel-isolate-unused":h({severity:"warning",about:"value",message:({cpus:e})=>`CPU ${e} is isolated, but no guest uses it`,remedy:({cpus:e})=>`remove CP\
U ${e} from \`isolate\`, set \`isolate: guests\`, or pin a guest there`})};function ac(e,t){const s=e.kernel.isolate?.cpus;return s!=="guests"?s??[]:[...new Set(
k(e).flatMap(n=>Tt(n,e,t)))].sort((n,o)=>n-o)}function Kv(e,t,s){const{isolate:n}=e.kernel;if(!n)return;const o=["kernel","isolate"],r=ac(e,s);n.cpus==="guests"&&
k(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:o});const i=s?.cpu?.cpus.flatMap(c=>c.online?[c.cpu]:[])??[];i.length>0&&i.every(c=>r.
includes(c))?t("kernel-isolate-leaves-nothing",{path:o},{cpus:D(i)}):r.includes(0)&&t("kernel-isolate-first-cpu",{path:o});const a=n.irqaffinity?.filter(c=>r.includes(
c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...o,"irqaffinity"]},{cpus:D(a)}),Gv(r,e,t,s)}function Gv(e,t,s,n){let o=e;for(const r of k(t)){const i=Xo(
r,t,n)??[],a=r.cpu.emulator?.filter(u=>e.includes(u))??[];if(a.length>0){const u={guest:r.name,cpus:D(a)};s("kernel-isolate-emulator",{path:["vms",r.name,"cpu",
"emulator"]},u)}const c=[...Tt(r,t,n),...i,...Qo(r,t,n)??[]];o=o.filter(u=>!c.includes(u))}k(t).length>0&&o.length>0&&s("kernel-isolate-unused",{path:["kernel",
"isolate"]},{cpus:D(o)})}function*Wv(e,t){const{isolate:s}=e.kernel,n=D(ac(e,t));if(!s||n==="")return;const{isolcpus:o,nohzFull:r,rcuNocbs:i,irqaffinity:a}=s;o&&
(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${n}`}),r&&(yield{kind:"kernelParam",name:"nohz_full",value:n}),i&&(yield{kind:"kernelParam",
name:"rcu_nocbs",value:n}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:D(a)})}var cc={};_(cc,{codes:()=>Vv,host:()=>Hv,rules:()=>Yv,schema:()=>Zv});var $=e=>({
kind:"string",parts:[e]}),zt=(...e)=>({kind:"string",parts:e});function ut(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e} is not \
a safe integer`);return{kind:"int",value:BigInt(e)}}var R=e=>({kind:"constant",name:e?"true":"false"}),Rs={kind:"constant",name:"null"},z=e=>({kind:"list",items:e}),
de=e=>z(Array.from(e,$)),uc=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),B=e=>({kind:"attrs",
bindings:uc(e)}),lt=e=>({kind:"identifier",name:e});function er(e){const t=e.split("/").slice(1),s=n=>/^[A-Za-z0-9._+-]+$/.test(n)&&n!=="."&&n!=="..";if(!e.startsWith(
"./")||!t.every(s))throw new RangeError(`not the path of a file next to the module: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var tr=e=>typeof e=="strin\
g"?lt(e):e,O=(e,...t)=>({kind:"select",of:tr(e),path:t,or:void 0}),qt=(e,t,s)=>({kind:"select",of:tr(e),path:t,or:s}),X=(e,...t)=>({kind:"apply",function:tr(e),
arguments:t}),sr=(e,t)=>({kind:"lambda",parameter:e,body:t}),lc=(e,t)=>({kind:"let",bindings:uc(e),body:t}),Q=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),
dt=e=>({kind:"not",operand:e}),Fs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t},Zv={cpu:()=>({isolate:b(P(""),!1),irqs:b(P(""),!1),governor:g(A(["performance",
"schedutil","ondemand","conservative","powersave"]))})},R2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Vv={"isolate-without-pin":h({severity:"error",about:"value",message:({field:e})=>`'${e}' requires 'pin', which this guest does not have`,remedy:({field:e})=>`\
pin the guest, for example \`pin: [2, 3], emulator: [0]\`, or remove \`${e}\``}),"isolate-without-emulator":h({severity:"warning",about:"value",message:()=>"QEM\
U's own threads may run on the isolated CPUs",remedy:()=>"add `emulator` with host CPUs that are not in `pin`, for example `emulator: [0]`"}),"isolate-leaves-no\
thing":h({severity:"error",about:"value",message:({cpus:e})=>`the guest isolates every CPU of the machine (${e}) and leaves none for the host`,remedy:()=>"pin f\
ewer virtual CPUs and leave at least CPU 0 to the host, or remove `isolate`"}),"isolate-together-leaves-nothing":h({severity:"warning",about:"value",message:({guests:e,
cpus:t})=>`${e} together isolate every CPU of the machine (${t})`,remedy:()=>"pin fewer virtual CPUs in one of them; ignore this if they never all run at the sa\
me time"})};function Yv(e,t,s){const n=s?.cpu?.cpus.flatMap(i=>i.online?[i.cpu]:[])??[],o=new Set,r=[];for(const i of k(e)){const a=["vms",i.name,"cpu"],{isolate:c,
irqs:u,governor:l,pin:d,emulator:f}=i.cpu;if(d===void 0){const x=Object.entries({isolate:c,irqs:u,governor:l}).filter(([,M])=>M);for(const[M]of x)t("isolate-wit\
hout-pin",{path:[...a,M]},{field:M})}if(!c)continue;Array.isArray(d)&&f===void 0&&t("isolate-without-emulator",{path:[...a,"isolate"]});const m=new Set(Tt(i,e,s));
if(n.length===0||m.size===0)continue;const p=D(n),y=x=>n.every(M=>x.has(M)),w=y(o);r.push(i.name);for(const x of m)o.add(x);y(m)?t("isolate-leaves-nothing",{path:[
...a,"pin"]},{cpus:p}):!w&&y(o)&&t("isolate-together-leaves-nothing",{path:[...a,"pin"]},{guests:r.join(", "),cpus:p})}}var Jv={kind:"assertion",that:dt(qt("con\
fig",["services","irqbalance","enable"],R(!1))),message:"vfioc: services.irqbalance moves interrupts back to the CPUs of guests with cpu.irqs. Set `services.irq\
balance.enable = false;`, or `irqs: off` in these guests."};function*Hv(e,t){for(const s of k(e)){const n=D(Tt(s,e,t));if(n==="")continue;const{isolate:o,irqs:r,
governor:i}=s.cpu,a=(c,...u)=>({kind:"hook",vm:s.name,step:c,arguments:u});o&&(yield a("isolate-cpus",n)),r&&(yield a("move-irqs",n)),i&&(yield a("set-governor",
i,n))}k(e).some(s=>s.cpu.irqs)&&(yield Jv)}var dc={};_(dc,{codes:()=>ag,domain:()=>lg,rules:()=>cg,schema:()=>rg});var Ks={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**
10,MiB:2**20,GiB:2**30,TiB:2**40};function Xv(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return L(`invalid size '${e}': use a numb\
er and a unit such as GiB`);const s=t[2]??"",n=Object.hasOwn(Ks,s)?Ks[s]:void 0;if(n===void 0){const r=s.charAt(0).toUpperCase(),i="KMGT".includes(r)&&r!=="",a=s===
""?`no unit in the size '${e}'`:`unknown unit '${s}' in the size '${e}'`;return L(`${a}: use ${i?`${t[1]}${r}iB (powers of 1024) or ${t[1]}${r==="K"?"k":r}B (po\
wers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*n;return Number.isSafeInteger(o)?me(o):L(`invalid size '${e}': it must be a whole number of b\
ytes below 8 PiB`)}function ne(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=Ks[t]??1;if(e>=s&&e%s===0)return`${e/s}${t}`}return`${e}B`}var Bt=ue("",["16G\
iB","512MiB"],Xv),re=Ks.MiB??0,ft=Ks.GiB??0,Qv={s:1,sec:1,min:60,m:60,h:3600};function eg(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),s=Qv[t?.[2]??""];return!t||
s===void 0?L(`invalid duration '${e}': use an integer and one of the units s, min or h`):me(Number(t[1])*s)}var fc=ue("",["30s","2min"],eg);function tg(e){const t=/^(\d{3,5})x(\d{3,5})$/i.
exec(e);if(!t)return L(`invalid resolution '${e}': use the width and height in pixels, separated by 'x'`);const[s,n]=[Number(t[1]),Number(t[2])];return s<320||n<
200||s>16384||n>16384?L(`the resolution '${e}' is out of range: it must be between 320x200 and 16384x16384`):me({width:s,height:n})}var sg=e=>`${e.width}x${e.height}`,
ng=ue("",["1920x1080","3840x2160"],tg),Lt={"2MiB":2*re,"1GiB":ft},og=I(()=>({cpus:qo,memory:Bt,node:g(oe(0,1023))})),rg={cpu:()=>({numa:b(C(og),[])})},ig=e=>`vm\
s: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,F2=ig("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),ag={"numa-vcpus":h({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`virtual CPU ${e} is not on any node`:t==="twice"?`virtual CPU ${e} is already on another node`:`the guest has no virtual CPU ${e}`,remedy:({cpus:e,problem:t})=>t===
"missing"?`add ${e} to the \`cpus\` of a node`:t==="twice"?`remove ${e} from the \`cpus\` of one of the nodes`:`remove ${e} from \`cpus\`: virtual CPUs are counte\
d from 0`}),"numa-memory":h({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e} of memory in total, but the guest has ${t}`,remedy:({
nodes:e,guest:t})=>`change the nodes so that they add up to ${t}, or set the memory of the guest to ${e}`}),"numa-memory-not-whole":h({severity:"error",about:"v\
alue",message:({size:e,unit:t})=>t==="MiB"?`${e} is not a positive multiple of 1MiB`:`${e} is not a positive multiple of the huge page size ${t}`,remedy:({unit:e})=>`\
use a multiple of ${e==="MiB"?"1MiB":e}, and keep the sum of the nodes equal to the memory of the guest`}),"numa-node-twice":h({severity:"error",about:"value",message:({
pages:e})=>`the memory cannot be on this node: its huge pages are on node ${e}`,remedy:({pages:e})=>`remove \`memory.node\` to keep the memory on node ${e}, or \
remove \`node\` from \`hugepages\``})};function cg(e,t){for(const s of k(e)){const{node:n,hugepages:o}=s.memory;n&&o?.node&&D(n)!==D(o.node)&&t("numa-node-twice",
{path:["vms",s.name,"memory","node"]},{pages:D(o.node)}),s.cpu.numa.length>0&&ug(s,t)}}function ug(e,t){const{numa:s}=e.cpu,n=["vms",e.name,"cpu","numa"],o=[...Array(
jt(e)).keys()],r=new Set;for(const[f,{cpus:m}]of s.entries()){const p={path:[...n,f,"cpus"]},y=m.filter(x=>x>=o.length),w=m.filter(x=>r.has(x));y.length>0&&t("n\
uma-vcpus",p,{cpus:D(y),problem:"unknown"}),w.length>0&&t("numa-vcpus",p,{cpus:D(w),problem:"twice"});for(const x of m)r.add(x)}const i=o.filter(f=>!r.has(f));i.
length>0&&t("numa-vcpus",{path:n},{cpus:D(i),problem:"missing"});const{size:a,hugepages:c}=e.memory,u=s.reduce((f,{memory:m})=>f+m,0);u!==a&&t("numa-memory",{path:n},
{nodes:ne(u),guest:ne(a)});const l=c?Lt[c.size]:re,d=s.findIndex(({memory:f})=>f===0||f%l!==0);if(d>=0&&a%l===0){const f=ne(s[d]?.memory??0);t("numa-memory-not-\
whole",{path:[...n,d,"memory"]},{size:f,unit:c?.size??"MiB"})}}function*lg(e){const{numa:t}=e.cpu,s=t.map(({cpus:o,memory:r},i)=>v("cell",{id:i,cpus:D(o),memory:r/
1024,unit:"KiB"})),n=In(e);n&&(yield{at:"numatune",xml:v("memory",{mode:"strict",nodeset:D(n)})}),s.length>0&&(yield{at:"cpu",xml:v("numa",{},...s)});for(const[
o,{node:r}]of t.entries())r!==void 0&&(yield{at:"numatune",xml:v("memnode",{cellid:o,mode:"strict",nodeset:r})})}var hc={};_(hc,{claims:()=>gg,codes:()=>hg,domain:()=>vg,
rules:()=>mg,schema:()=>fg});var dg=oe(0,4095),fg={cpu:()=>({pin:g(ce([A(["auto"]),C(dg)])),emulator:g(qo),iothreadPin:g(qo),vcpusched:g(I(()=>({scheduler:A(["f\
ifo","rr"]),priority:oe(1,99)})))})},K2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,hg={"pin-count":h({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`'pin' must list one host CPU for each virtual CPU: expected ${t}, found ${e}`,remedy:({
pins:e,vcpus:t})=>`list ${t} host CPUs in \`pin\`${e>0?`, or change \`cores\` and \`threads\` to match ${e}`:""}`}),"pin-twice":h({severity:"error",about:"value",
message:({cpu:e})=>`'pin' lists host CPU ${e} twice`,remedy:()=>"replace one of them with a host CPU that is not in `pin` yet (`lscpu -e` lists them)"}),"pin-sh\
ared":h({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}'`,remedy:()=>"pin the guests to different CPUs; ignore t\
his if they never run at the same time"}),"emulator-on-pinned":h({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, whic\
h a virtual CPU is pinned to`,remedy:({cpus:e})=>`replace CPU ${e} in \`emulator\` with CPUs that are not in \`pin\`, or remove \`emulator\``}),"iothread-pin-wi\
thout-iothreads":h({severity:"error",about:"value",message:()=>"'iothreadPin' is set, but the guest has no iothreads",remedy:()=>"add `iothreads: 1`, or remove \
`iothreadPin`"}),"pin-auto-without-facts":h({severity:"error",about:"value",message:()=>"'pin: auto' requires the facts of the machine",remedy:()=>"run `vfioc s\
can -o facts.json` and add `facts: ./facts.json` to `host`, or list the CPUs: `pin: [2, 3]`"}),"pin-auto-too-few":h({severity:"error",about:"value",message:({needed:e,
cores:t,threads:s})=>`not enough host cores: needed ${e}${s>1?` with ${s} threads each`:""}, available ${t}`,remedy:({cores:e,threads:t})=>{const s="list the ho\
st CPUs, for example `pin: [2, 3]` for two virtual CPUs";return e>0?`reduce the guest to ${e===1?"1 core":`${e} cores`}, or ${s}`:t>1?`set \`threads: 1\` if the c\
ores of the host have one thread each, or ${s}`:s}}),"pin-auto-shared":h({severity:"warning",about:"value",message:({guests:e})=>`there are not enough cores for\
 all guests: this guest shares cores with ${e.map(t=>`'${t}'`).join(", ")}`,remedy:()=>"lower `cores` in these guests; ignore this if they never run at the same\
 time"}),"realtime-without-pin":h({severity:"warning",about:"value",message:()=>"real-time virtual CPUs that are not pinned can block any CPU of the host",remedy:()=>"\
pin the guest, for example `pin: [2, 3], emulator: [0]`, or remove `vcpusched`"})};function mg(e,t,s){for(const n of k(e)){const{emulator:o=[],iothreads:r,iothreadPin:i,
vcpusched:a}=n.cpu,c=(...u)=>({path:["vms",n.name,"cpu",...u]});if(n.cpu.pin==="auto")pg(n,e,t,s);else if(n.cpu.pin){const{pin:u}=n.cpu,l=jt(n);u.length!==l&&t(
"pin-count",c("pin"),{pins:u.length,vcpus:l});for(const[f,m]of u.entries())u.indexOf(m)<f&&t("pin-twice",c("pin",f),{cpu:m});const d=o.filter(f=>u.includes(f));
d.length>0&&t("emulator-on-pinned",c("emulator"),{cpus:D(d)})}i&&r===0&&t("iothread-pin-without-iothreads",c("iothreadPin")),a&&!n.cpu.pin&&t("realtime-without-\
pin",c("vcpusched"))}}function pg(e,t,s,n){const o={path:["vms",e.name,"cpu","pin"]},r=rc(e,t,n);if(!r)s("pin-auto-without-facts",o);else if("cores"in r){const{
threads:i}=e.cpu;s("pin-auto-too-few",o,{needed:Ko(e),cores:r.cores,threads:i})}else r.shares.length>0&&s("pin-auto-shared",o,{guests:r.shares})}function*vg(e,t,s){
const{iothreads:n,vcpusched:o}=e.cpu,r=Xo(e,t,s),i=Qo(e,t,s),a=c=>({at:"cputune",xml:c});for(const[c,u]of Tt(e,t,s).entries())yield a(v("vcpupin",{vcpu:c,cpuset:u}));
r&&(yield a(v("emulatorpin",{cpuset:D(r)})));for(let c=1;i&&c<=n;c+=1)yield a(v("iothreadpin",{iothread:c,cpuset:D(i)}));for(let c=0;o&&c<jt(e);c+=1)yield a(v("\
vcpusched",{vcpus:c,...o}))}function*gg({cpu:{pin:e}}){if(!(e===void 0||e==="auto"))for(const[t,s]of e.entries())e.indexOf(s)<t||(yield{what:`host CPU ${s}`,path:[
"cpu","pin",t],when:"run",code:"pin-shared"})}var mc={};_(mc,{claims:()=>Fg,codes:()=>Eg,domain:()=>Rg,rules:()=>jg,schema:()=>Ig});var yg=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,
bg=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;function nr(e){const t=yg.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="device\
s"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var wg=ue("",["devices.gpu","hostdev0"],e=>nr(e)||bg.test(e)?me(e):L(`invalid device name '${e}': use dev\
ices.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME, shares.NAME or a libvirt alias`)),or=({slice:e,name:t,index:s})=>`ua-${e}${s===0?"":s}-${t}`;function pc(e,t){
const s=new Map;for(const n of e.devices)t.devices[n]?.igd===!0&&s.set(or({slice:"devices",name:n,index:0}),{"x-igd-opregion":!0});for(const[n,o]of Object.entries(
e.qemu.override)){const r=nr(n),i=r?or(r):n;s.set(i,{...s.get(i),...o})}return s}function ls(e,t,s,n,o=0){const r=or({slice:e,name:t,index:o});return pc(s,n).has(
r)?v("alias",{name:r}):void 0}var rr=oe(1,255);function kg(e,t){const s=o=>Object.entries(e[o]).map(([r,{bootOrder:i}])=>({name:`${o}.${r}`,path:["vms",e.name,o,
r,"bootOrder"],order:i})),n=$e(e,t).map(({name:o,bootOrder:r})=>({name:`devices.${o}`,path:["devices",o,"bootOrder"],order:r}));return[...s("disks"),...s("nics"),
...n].flatMap(({order:o,...r})=>o===void 0?[]:[{...r,order:o}])}var $g=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],ds=({format:e,file:t})=>e??(t===
void 0?"raw":$g.find(([s])=>s.test(t))?.[1]),Ut=(e,t)=>e.bus??(e.cdrom===void 0?at(t).diskBus:"sata"),vc=e=>e==="sata"?{first:0,count:6}:e==="scsi"||e==="usb"?{
first:6,count:20}:{first:0,count:26};function ir(e){const t=new Map,s=new Set;let n=0;for(const o of e.order.disks){const r=e.disks[o];if(!r)continue;const i=Ut(
r,e),{first:a,count:c}=vc(i);let{target:u}=r;if(i==="nvme")u=n<c?`nvme${n}n1`:void 0,n+=1;else if(u===void 0){const l=Ds(c,"disk",i,o);for(let d=0;d<c&&u===void 0;d+=
1){const f=String.fromCharCode(97+a+(l+d)%c),m=`${i==="virtio"?"vd":"sd"}${f}`;s.has(m)||(u=m)}}u!==void 0&&(t.set(o,u),s.add(u))}return t}var ar=G("",["alex"],
/^[a-z_][a-z0-9_-]{0,30}$/,"invalid user name: use lower-case letters, digits, '-' and '_', starting with a letter or '_', at most 31 characters"),xg=G("",["kvm"],
/^[a-z_][a-z0-9_-]{0,30}$/,"invalid group name: use lower-case letters, digits, '-' and '_', starting with a letter or '_', at most 31 characters"),_g=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,
Gs=G("",["win11"],_g,"invalid name: use letters, digits, '.', '_', '+' and '-', starting with a letter or digit, at most 63 characters"),_t=G("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
"invalid name: use letters, digits, '-' and '_', starting with a letter, digit or '_', at most 63 characters"),Sg=G("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
"invalid host name: use letters, digits and '-', with no '-' at the start or end, at most 63 characters"),fs=G("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,
"invalid network interface name: use letters, digits, '.', '_' and '-', at most 15 characters"),gc=G("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"invalid k\
ernel module name: use letters, digits, '_' and '-', one module per entry"),yc=G("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"invalid unit name: end it with the unit type, such as .service, and use no spaces or quotes"),Og=G("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"inva\
lid kernel parameter: use name or name=value without spaces or quotes, one parameter per entry"),Mg=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute p\
ath: start it with '/'`;if(/[\u0000-\u001f\u007f]/.test(e))return"control characters are not allowed in a path";if(!e.isWellFormed())return"this path is not val\
id Unicode";if(e.split("/").includes(".."))return`'..' is not allowed in the path '${e}': use the path that it resolves to`},St=ue("",["/var/lib/libvirt/images/\
win11.qcow2"],e=>{const t=Mg(e);return t?L(t):me(e)}),bc=G("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"invalid path: it must not be empty or contain control\
 characters");function wc(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?L(`'${e}' is a multicast address: the firs\
t pair of a NIC's MAC address must be even`):/^(..)(?::\1)+$/i.test(e)?L(`'${e}' is a placeholder, not a MAC address: use a unique address, or leave it out`):me(
e.toLowerCase()):L(`invalid MAC address '${e}': use six pairs of hexadecimal digits, separated by ':'`)}var Ng=ue("",["52:54:00:66:d7:8b"],wc);function kc(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.
test(e)?new Set(e.replaceAll("-","")).size===1?L(`'${e}' is a placeholder, not a UUID: leave it out to derive one from the names`):me(e):L("invalid UUID: use 32\
 lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12")}var hs=(e,t)=>ue("",t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(s)?L("control characters are n\
ot allowed here"):s.isWellFormed()?me(s):L("this string is not valid Unicode")),Ag=G("",["vda","sda"],/^[sv]d[a-z]$/,"expected a disk target: vda to vdz on virt\
io, sda to sdz on other buses"),Pg=G("",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"expected a serial number such as GAMES01: 1 to 20 letters, digits, `-`, `_`, `.` \
and `+`"),Ig={vm:{disks:b(qe(_t,I(()=>({file:g(St),block:g(St),cdrom:g(ce([St,To(!1)])),format:g(A(["qcow2","raw"])),create:g(Bt),bus:g(A(["virtio","sata","scsi",
"usb","nvme"])),target:g(Ag),cache:g(A(["none","writeback","writethrough","directsync","unsafe"])),io:g(A(["native","threads","io_uring"])),discard:b(P(""),!0),
iothread:g(oe(1,64)),serial:g(Pg),readOnly:b(P(""),!1),bootOrder:g(rr)}))),{})}},G2=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,Eg={"disk-source":h({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`disk '${e}' has no source`:`disk '${e}' has several sources`,remedy:({disk:e,
given:t})=>t===0?`add one of \`file\`, \`block\` and \`cdrom\`, for example \`file: /var/lib/libvirt/images/${e}.qcow2, create: 60GiB\``:"keep only one of `file\
`, `block` and `cdrom`"}),"disk-format":h({severity:"error",about:"value",message:({file:e})=>`the name of '${e}' does not show its format`,remedy:({file:e})=>`\
add \`format: raw\` or \`format: qcow2\`; for an existing image, \`qemu-img info ${e}\` shows which`}),"block-not-raw":h({severity:"warning",about:"value",message:()=>"\
a qcow2 image on a block device can run out of space and stop the guest",remedy:()=>"remove `format` if the device holds a plain disk; if it holds a qcow2 image\
, convert it to another disk first: `qemu-img convert -O raw OLD NEW`"}),"block-name-moves":h({severity:"warning",about:"value",message:({path:e})=>`${e} can be\
 a different disk after the next boot`,remedy:({path:e})=>`use the link to ${e.slice(5)} that \`ls -l /dev/disk/by-id\` shows`}),"cdrom-bus":h({severity:"error",
about:"value",message:({bus:e})=>`a CD drive cannot be on ${e}`,remedy:()=>"remove `bus`: CD drives are on sata by default"}),"read-only-sata":h({severity:"erro\
r",about:"value",message:()=>"a disk on SATA cannot be read-only",remedy:()=>"set `bus: usb`, or `bus: virtio` if the guest has the driver; for an ISO image, us\
e `cdrom` instead of `file`"}),"disk-target-bus":h({severity:"error",about:"value",message:({target:e,bus:t})=>`'${e}' is not a valid target on ${t}`,remedy:({bus:e})=>e===
"nvme"?"remove `target`: disks on nvme are numbered automatically":`remove \`target\`, or use one of ${e==="virtio"?"vda to vdz":e==="sata"?"sda to sdf":"sda to\
 sdz"}`}),"disk-target-twice":h({severity:"error",about:"value",message:({target:e,disk:t})=>`target '${e}' is already used by disk '${t}'`,remedy:()=>"remove `\
target` to get a free one, or set another"}),"too-many-disks":h({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest has more than ${t} disks o\
n ${e}`,remedy:({bus:e})=>e==="sata"?"set `bus: scsi` on some of the data disks (Windows needs the virtio drivers for it)":"set `bus: sata` on some of the disks"}),
"disk-twice":h({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is already used by disk '${t}'`,remedy:()=>"remove one of the two, or set `readO\
nly: true` on both (not possible on sata)"}),"disk-iothread":h({severity:"error",about:"value",message:({bus:e})=>`a disk on ${e} cannot use an iothread`,remedy:()=>"\
remove `iothread`, or set `bus: virtio`; an installed Windows needs the virtio driver first, or it no longer boots"}),"iothread-missing":h({severity:"error",about:"\
value",message:({iothread:e,count:t})=>`iothread ${e} does not exist: the guest has ${t===0?"none":`only ${t}`}`,remedy:({iothread:e,count:t})=>t===0?`set \`ioth\
reads: ${e}\` in \`cpu\`, or remove \`iothread\``:`set \`iothreads: ${e}\` in \`cpu\`, or use an iothread from 1 to ${t}`}),"native-io-cached":h({severity:"erro\
r",about:"value",message:({cache:e})=>`'io: native' does not work with 'cache: ${e}'`,remedy:()=>"set `cache: none`, or set `io: io_uring`"})},Cg=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function jg(e,t){for(const s of k(e)){const n=["vms",s.name,"disks"],o=new Map;for(const[r,i]of Object.entries(s.disks)){Tg(s,r,i,t);const a=i.file??i.block;if(a===
void 0)continue;const{readOnly:c}=i,u={path:[...n,r,i.file===void 0?"block":"file"]},l=o.get(a);l&&!(l.readOnly&&c)&&t("disk-twice",u,{path:a,disk:l.name}),o.set(
a,{name:r,readOnly:c})}qg(s,t)}}function Tg(e,t,s,n){const o=(...u)=>({path:["vms",e.name,"disks",t,...u]}),r=[s.file,s.block,s.cdrom].filter(u=>u!==void 0).length,
i=Ut(s,e);if(r!==1&&n("disk-source",{...o(),on:"key"},{disk:t,given:r}),s.file!==void 0&&ds(s)===void 0&&n("disk-format",o("file"),{file:s.file}),s.block!==void 0&&
s.format==="qcow2"&&n("block-not-raw",o("format")),s.block!==void 0&&Cg.test(s.block)&&n("block-name-moves",o("block"),{path:s.block}),s.cdrom!==void 0&&(i==="v\
irtio"||i==="nvme")&&n("cdrom-bus",o("bus"),{bus:i}),s.readOnly&&s.cdrom===void 0&&i==="sata"&&n("read-only-sata",o("readOnly")),s.iothread!==void 0){const{iothreads:u}=e.
cpu;i!=="virtio"?n("disk-iothread",o("iothread"),{bus:i}):s.iothread>u&&n("iothread-missing",o("iothread"),{iothread:s.iothread,count:u})}const{cache:a="writeba\
ck",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&n("native-io-cached",o("io"),{cache:a})}var zg=(e,t)=>t==="virtio"?e.startsWith("vd"):t==="sata"?/^sd[a-f]/.
test(e):t!=="nvme"&&e.startsWith("sd");function qg(e,t){const s=new Map,n=ir(e);for(const o of e.order.disks){const r=e.disks[o];if(!r)continue;const i=["vms",e.
name,"disks",o],a=Ut(r,e),c=n.get(o);if(c===void 0){t("too-many-disks",{path:i,on:"key"},{bus:a==="scsi"||a==="usb"?"scsi and usb":a,most:vc(a).count});continue}
const u=s.get(c),l={path:[...i,"target"]};r.target!==void 0&&!zg(r.target,a)?t("disk-target-bus",l,{target:r.target,bus:a}):u!==void 0?t("disk-target-twice",l,{
target:c,disk:u}):s.set(c,o)}}var Bg=e=>e.block===void 0?"file":"block";function Lg(e){if(e.block!==void 0)return v("source",{dev:e.block});const t=e.file??e.cdrom;
return typeof t=="string"?v("source",{file:t}):void 0}var $c=(e,t,s)=>t.serial??(s==="nvme"?e.slice(0,20):void 0),Ug={type:"drive",controller:0,bus:0,unit:0};function Dg(e,t,s,n,o){
const r=t.cdrom!==void 0,{cache:i,io:a,iothread:c,bootOrder:u}=t,l=$c(e,t,n),d=t.discard&&!r&&!t.readOnly?"unmap":void 0;return v("disk",{type:Bg(t),device:r?"c\
drom":"disk"},v("driver",{name:"qemu",type:ds(t),cache:i,io:a,discard:d,iothread:c}),Lg(t),v("target",{dev:s,bus:n}),(r||t.readOnly)&&v("readonly"),l!==void 0&&
v("serial",{},l),u!==void 0&&v("boot",{order:u}),o,n==="scsi"&&v("address",{...Ug,target:s.charCodeAt(2)-97}))}function*Rg(e,t){const s=ir(e);for(const[n,o]of Object.
entries(e.disks)){const r=s.get(n),i=Ut(o,e);if(r===void 0)continue;const a=Dg(n,o,r,i,ls("disks",n,e,t));if(i==="virtio"?yield{pci:{class:"disk",key:n},functions:[
a]}:yield{at:"devices",xml:a},i==="nvme"){const c=/\d+/.exec(r)?.[0],u=v("controller",{type:"nvme",index:c},v("serial",{},$c(n,o,i)));yield{pci:{class:"disk",key:n},
functions:[u]}}}}function*Fg(e){for(const[t,{file:s,block:n,readOnly:o}]of Object.entries(e.disks)){const r=s??n;r===void 0||o||(yield{what:r,path:["disks",t,s===
void 0?"block":"file"],when:"boot"})}}var xc={};_(xc,{codes:()=>Jg,host:()=>Xg,rules:()=>Hg,schema:()=>Yg});var Kg=require("node:fs"),Gg=require("node:path"),W=JSON.
parse((0,Kg.readFileSync)((0,Gg.join)(__dirname,"assets.json"),"utf8")),Wg=W["create-disks.sh"],Zg=/^[A-Za-z0-9_@:,./+=-]+$/;function _c(e){if(/[\0\n\r]/.test(e))
throw new RangeError("a word of a unit file cannot contain NUL or a line break");return Zg.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,
"$$$$")}"`}var Vg=e=>_c(e).replaceAll("$$","$"),Sc=e=>e.map(_c).join(" "),cr=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const n=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.
test(n)||n==="."&&s>0?n:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),Oc=e=>`sys-subsystem-net-devices-${cr(e).replace(/-/g,"\\x2d")}.device`,Mc="programs",
ms=e=>X(O("builtins","readFile"),er(`./${Mc}/${e}`)),Ws=(e,t,s)=>X(O("pkgs","writeShellApplication"),B({name:$(e),runtimeInputs:z(t),checkPhase:$(""),text:s})),
Cn=(e,t)=>X(O("lib","escapeShellArgs"),z([X(O("lib","getExe"),e),...t])),Yg={},W2=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,Jg={"create-without-file":h({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"remove `create`, or use an image file:\
 `file: /var/lib/libvirt/images/disk.qcow2, create: 60GiB`"}),"create-not-whole":h({severity:"error",about:"value",message:({size:e})=>`a disk size of ${e} is n\
ot a positive multiple of 1MiB`,remedy:()=>"give the size in MiB, GiB or TiB, for example `create: 60GiB`"}),"create-differs":h({severity:"error",about:"value",
message:({file:e,guest:t,size:s})=>`${e} is already created for '${t}', with ${s}`,remedy:({guest:e})=>`use the same size and format as in '${e}', or remove \`cr\
eate\` from one of them`})},Nc=e=>k(e).flatMap(({name:t,disks:s})=>Object.entries(s).flatMap(([n,o])=>o.create===void 0?[]:[{path:["vms",t,"disks",n,"create"],guest:t,
disk:o,bytes:o.create}]));function Hg(e,t){const s=new Map;for(const n of Nc(e)){const{path:o,disk:r,bytes:i}=n;r.file===void 0?t("create-without-file",{path:o}):
(i%re!==0||i===0)&&t("create-not-whole",{path:o},{size:ne(i)});const a=r.file===void 0?void 0:s.get(r.file);if(r.file!==void 0){if(a===void 0)s.set(r.file,n);else if(a.
bytes!==i||ds(a.disk)!==ds(r)){const c=`${ne(a.bytes)} as ${ds(a.disk)}`;t("create-differs",{path:o},{file:r.file,guest:a.guest,size:c})}}}}var Ac="create-disks\
.sh";function*Xg(e){const t=new Map;for(const{disk:u,bytes:l}of Nc(e)){const d=ds(u);u.file!==void 0&&d&&t.set(u.file,[u.file,d,String(l)])}if(t.size===0)return;
const{user:s,group:n}=Et(e),o=[...t.keys()].sort(),r=O("config","virtualisation","libvirtd","qemu","package");yield{kind:"program",name:Ac,text:Wg};const i=[O("\
pkgs","coreutils"),r],a=Ws("vfioc-create-disks",i,ms(Ac)),c=[`${s}:${n}`,...o.flatMap(u=>t.get(u)??[])].map($);yield{kind:"option",path:["systemd","services","v\
fioc-disks"],comment:"Creates missing disk images. Existing ones are never changed.",value:B({description:$("Disk images of guests"),wantedBy:z([$("multi-user.t\
arget")]),before:z([$("vfioc-reconcile.service")]),unitConfig:B({RequiresMountsFor:z(Qg(o).map($))}),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0)}),
script:Cn(a,c)})}}var Qg=e=>[...new Set(e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/"))].map(Vg),Pc={};_(Pc,{codes:()=>ty,domain:()=>oy,host:()=>ny,rules:()=>sy,schema:()=>ey});
var ey={vm:{shares:b(qe(_t,I(()=>({path:St,readOnly:b(P(""),!1)}))),{})}},ty={"share-name-too-long":h({severity:"error",about:"value",message:({share:e})=>`shar\
e name '${e}' has ${e.length} characters, but virtiofs allows at most 36`,remedy:({share:e})=>`use a shorter name, for example \`${e.slice(0,36).replace(/[-._]+$/,
"")}\``})};function sy(e,t){for(const s of k(e))for(const n of Object.keys(s.shares))n.length>36&&t("share-name-too-long",{path:["vms",s.name,"shares",n],on:"ke\
y"},{share:n})}function*ny(e){k(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],
value:z([O("pkgs","virtiofsd")])})}function*oy(e,t){for(const[s,{path:n,readOnly:o}]of Object.entries(e.shares)){const r=ls("shares",s,e,t),i=v("filesystem",{type:"\
mount",accessmode:"passthrough"},v("driver",{type:"virtiofs"}),v("source",{dir:n}),v("target",{dir:s}),o&&v("readonly"),r);yield{pci:{class:"share",key:s},functions:[
i]}}}var Ic={};_(Ic,{claims:()=>My,codes:()=>vy,domain:()=>ky,rules:()=>by,schema:()=>py});var se="boot alias rom acpi address",ry={domain:`name uuid genid titl\
e description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
 cache maxphysaddr feature numa",clock:"timer",timer:"catchup",vcpus:"vcpu",iothreadids:"iothread",hugepages:"page",smm:"tseg",numa:"cell interconnects",pm:"sus\
pend-to-mem suspend-to-disk",devices:`emulator disk controller lease filesystem interface smartcard serial parallel console channel input tpm
    graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu
    vsock crypto pstore`,disk:`driver auth source backingStore backenddomain geometry blockio mirror target iotune readonly shareable
    transient serial wwn vendor product encryption ${se}`,controller:`driver model target master serial ${se} pcihole64`,filesystem:`driver binary source target\
 readonly space_hard_limit space_soft_limit ${se}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward m\
odel
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${se}`,serial:`source protocol log target ${se}`,parallel:`source protocol log target ${se}`,
console:`source protocol log target ${se}`,channel:`source protocol log target ${se}`,input:`driver source ${se} settings`,tpm:`backend ${se}`,graphics:"listen \
channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${se}`,audio:"input output",video:`driver model ${se}`,
hostdev:`driver source teaming readonly shareable ${se} ip route`,redirdev:`source protocol log ${se}`,memballoon:`stats driver ${se}`,rng:`rate backend driver ${se}`,
shmem:`model size server msi ${se}`,memory:`uuid source target ${se}`,vsock:`cid driver ${se}`,watchdog:se,panic:se,iommu:`driver ${se}`,"qemu:commandline":"qem\
u:arg qemu:env","qemu:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualpo\
rt ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},ur=new Map(Object.
entries(ry).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,n)=>[s,n]))])),Ec=new Set(["network","forward","dns","ip","dhcp"]),iy=e=>{const t=Ec.has(e)?void 0:ur.
get(e);return t&&[...t.keys()]},ay=e=>[...ur].flatMap(([t,s])=>s.has(e)&&!Ec.has(t)?[t]:[]),jn=e=>{const{name:t,children:s}=e;if(t==="metadata"||s.length===0||ja(
e))return e;const n=ur.get(t);let o=!0,r=-1,i;return s.forEach((a,c)=>{const u=typeof a=="string"?a:jn(a);u!==a&&(i??=[...s],i[c]=u);const l=Cc(n,u);o&&=r<=l,r=
l}),o||(i=cy(n,i??s)),i?it(e,i):e},Ue=e=>av(jn(e)),Cc=(e,t)=>e?(typeof t=="string"?void 0:e.get(t.name))??e.size:0;function cy(e,t){const s=[];for(const o of t){
const r=Cc(e,o);s[r]??=[],s[r].push(o)}const n=[];for(const o of s)if(o)for(const r of o)n.push(r);return n}var lr="127.0.0.1",jc={listen:lr},Tc=e=>e===!0?jc:e===
!1?void 0:e,Zs=e=>cs(e)?Tc(e.display.spice)??jc:void 0,Vs=e=>Tc(e.display.vnc),Ot=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),zc=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,n)=>s*256+n,0):void 0},ps=({prefix:e})=>2**(32-e);function uy(e){const[t="",
s=""]=e.split("/"),n=zc(t);if(n===void 0||!/^\d{1,2}$/.test(s))return L(`invalid subnet '${e}': use an IPv4 address, '/' and a prefix length`);const o={first:n,
prefix:Number(s)};if(o.prefix<16||o.prefix>29)return L(`invalid subnet '${e}': the prefix length must be between 16 and 29`);const r=n%ps(o);return r!==0?L(`'${e}\
' is not the start of a subnet: use ${Ot(n-r)}/${s}`):me(o)}var qc=({first:e,prefix:t})=>`${Ot(e)}/${t}`,ly=e=>Ot(2**32-ps(e)),dy=(e,t)=>e.first<t.first+ps(t)&&
t.first<e.first+ps(e),fy=ue("",["192.168.150.0/24"],uy),Bc=ue("",["192.168.178.30"],e=>{const t=zc(e);return t===void 0?L(`invalid IPv4 address '${e}': use four\
 numbers from 0 to 255, separated by '.'`):me(Ot(t))}),hy=oe(5900,65535),Lc=e=>I(()=>({listen:b(Bc,lr),port:g(hy)})),Uc=A(["spice","pipewire","pulseaudio","none"]),
my=I(()=>({to:Uc,uid:g(oe(1,65533)),model:g(A(["ich9","ich6","ac97"]))})),py={vm:{display:b(I(()=>({spice:g(Us(Lc("a free one"),"")),vnc:g(Us(Lc("a free one"),"")),
video:g(A(["none","vga","virtio","qxl","bochs","ramfb"])),input:g(A(["tablet","virtio","none"])),sound:g(ce([Uc,my])),usbRedirection:b(oe(0,8),2)})),{})}},Z2=e=>`\
vms: { win: { memory: 4GiB, display: { ${e} } } }
`,vy={"guest-not-seen":h({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' has no display: neither SPICE nor VNC is on, and no GPU is passed \
through`,remedy:()=>"set `spice: on`, add a GPU to `devices`, or set `serial: on` for `virsh console`"}),"video-none-shown":h({severity:"warning",about:"value",
message:({server:e})=>`${e} has nothing to show, because the guest has no video device`,remedy:()=>"remove `video: none`, or add a GPU to `devices`"}),"sound-wi\
thout-spice":h({severity:"error",about:"value",message:()=>"'sound' goes through SPICE, but SPICE is off",remedy:()=>"set `spice: on`, or remove `sound`"}),"sou\
nd-without-uid":h({severity:"error",about:"value",message:({server:e})=>`sound through ${e} needs the 'uid' of the user whose server plays it`,remedy:({server:e})=>`\
set \`sound: { to: ${e}, uid: 1000 }\`, with the number that \`id -u\` prints for the user in \`libvirt.qemu.user\``}),"sound-of-another-user":h({severity:"warn\
ing",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, which cannot play sound through the ${e} server of another user`,remedy:()=>"run QEMU as tha\
t user, for example `libvirt: { qemu: { user: alex, group: users } }`, or use SPICE: `display: { spice: on, sound: spice }`"}),"display-open-to-all":h({severity:"\
warning",about:"value",message:({server:e,address:t})=>`the ${e} server of the guest listens on ${t} without a password`,remedy:()=>"remove `listen` and connect\
 through SSH, for example `ssh -L 5900:127.0.0.1:5900 HOST`, or make sure that the firewall blocks the port"})},Dc=e=>{const{sound:t=cs(e)?"spice":"none"}=e.display;
return typeof t=="string"?{to:t}:t},gy=e=>e.display.video??(cs(e)||Vs(e)!==void 0?at(e).video:"none"),yy=(e,t,s)=>$e(e,t).some(n=>{const o=s?Xe(n,s):[];return o.
length===0||o.some(r=>r.class===void 0||us(r))});function by(e,t,s){for(const n of k(e)){const o=(...l)=>({path:["vms",n.name,"display",...l]}),r=Zs(n),i=Vs(n),
a=yy(n,e,s);!r&&!i&&!a&&!n.serial&&t("guest-not-seen",{...o("spice"),on:"key"},{guest:n.name}),n.display.video==="none"&&(r||i)&&!a&&t("video-none-shown",o("vid\
eo"),{server:r?"SPICE":"VNC"});const{to:c,uid:u}=Dc(n);if(c==="spice"&&!r&&t("sound-without-spice",o("sound")),c==="pipewire"||c==="pulseaudio"){const{user:l}=Et(
e);u===void 0?t("sound-without-uid",o("sound"),{server:c}):(l==="qemu-libvirtd"||l==="root")&&t("sound-of-another-user",o("sound"),{server:c,user:l})}for(const[
l,d,f]of[["spice","SPICE",r],["vnc","VNC",i]])f&&!f.listen.startsWith("127.")&&t("display-open-to-all",o(l,"listen"),{server:d,address:f.listen})}}var Rc=(e,{listen:t,
port:s},...n)=>v("graphics",{type:e,port:s,autoport:s===void 0?"yes":"no"},v("listen",{type:"address",address:t}),...n),wy=Ue(v("channel",{type:"spicevmc"},v("t\
arget",{type:"virtio",name:"com.redhat.spice.0"})));function*ky(e){const t=Zs(e),s=Vs(e);if(t){yield{at:"devices",xml:Rc("spice",t,v("image",{compression:"off"}))},
yield{at:"devices",xml:wy};const n=Array.from({length:e.display.usbRedirection},()=>v("redirdev",{bus:"usb",type:"spicevmc"}));n.length>0&&(yield{at:"",xml:v("d\
evices",{},...n)})}s&&(yield{at:"devices",xml:Rc("vnc",s)}),yield*$y(e),yield*Sy(e),yield*Oy(e)}function*$y(e){const t=gy(e),s=v("video",{},v("model",{type:t}));
t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"video",key:"video",index:0},functions:[s]}}var xy=["mouse","keyboard"].map(e=>Ue(v("input",{
type:e,bus:"ps2"}))),_y=Ue(v("input",{type:"tablet",bus:"usb"}));function*Sy(e){for(const s of xy)yield{at:"devices",xml:s};const t=Ka(e);t==="tablet"&&(yield{at:"\
devices",xml:_y});for(const[s,n]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:n,index:s},functions:[v("input",{type:n,bus:"virt\
io"})]}}function*Oy(e){const{to:t,uid:s,model:n="ich9"}=Dc(e),o=`/run/user/${s}`,r=t==="pipewire"?o:void 0,i=t==="pulseaudio"?`${o}/pulse/native`:void 0;if(yield{
at:"devices",xml:v("audio",{id:1,type:t,runtimeDir:r,serverName:i})},t==="none")return;const a=v("sound",{model:n},v("audio",{id:1}));yield{pci:{class:"sound",key:"\
sound",index:0},functions:[a]}}function*My(e){for(const t of["spice","vnc"]){const s=e.display[t],n=typeof s=="object"?s.port:void 0;n!==void 0&&(yield{what:`po\
rt ${n}`,path:["display",t,"port"],when:"run",once:!0})}}var Fc={};_(Fc,{codes:()=>Ty,host:()=>By,rules:()=>zy,schema:()=>Cy});function Kc(e,t,s){const{width:n,
height:o}=e,r=s==="b7"?n*o*(t?8:4)*2+10*re:Math.ceil(n*4/256)*256*o*3+4*re;return Ny(r)}var Ny=e=>2**Math.ceil(Math.log2(e)),Gc=e=>Number.isInteger(Math.log2(e)),
Ay=2*re,Wc="looking-glass",Py=(e,t)=>k(t).filter(({lookingGlass:s})=>s?.backend==="kvmfr").findIndex(({name:s})=>s===e.name);function Tn(e,t){const{lookingGlass:s}=e;
if(!s)return;const{name:n=Wc,resolution:o,hdr:r,version:i,size:a,backend:c}=s,u=a??(o?Kc(o,r,i):re),l=c==="kvmfr"?`/dev/kvmfr${Py(e,t)}`:`/dev/shm/${n}`;return{
feature:"lookingGlass",name:n,path:l,bytes:u,backend:c}}function dr(e){const{scream:t}=e;if(t?.mode!=="ivshmem")return;const{name:s,size:n=Ay}=t;return{feature:"\
scream",name:s,path:`/dev/shm/${s}`,bytes:n,backend:"shm"}}var zn=(e,t)=>[Tn(e,t),dr(e)].filter(s=>s!==void 0),Zc=(e,t)=>k(e).flatMap(s=>zn(s,e).flatMap(n=>n.backend===
t?[{...n,vm:s}]:[])),Iy=e=>Zc(e,"shm"),fr=e=>Zc(e,"kvmfr");function Ey(e){const{user:t}=Et(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var Cy={},V2=e=>`\
vms: { win: { memory: 4GiB, ${e} } }
`,jy=/_(?:latest|testing|zen|lqx|xanmod)/,hr=10,Ty={"kvmfr-with-shares":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has shares, which d\
o not work together with kvmfr`,remedy:()=>"set `backend: shm`, or remove `shares`"}),"kvmfr-has-no-name":h({severity:"error",about:"value",message:({node:e})=>`\
'name' does not apply to kvmfr: the device is ${e}`,remedy:()=>"remove `name`, or set `backend: shm`"}),"kvmfr-with-new-kernel":h({severity:"warning",about:"val\
ue",message:({kernel:e})=>`kvmfr may not build for the kernels of ${e}`,remedy:()=>"set `backend: shm`, or use an LTS kernel, for example `packages: linuxPackag\
es_6_12`; if you keep both, some updates of the host may fail to build"}),"kvmfr-too-many":h({severity:"error",about:"value",message:()=>`more than ${hr} guests\
 use kvmfr, which has only ${hr} devices`,remedy:()=>"set `backend: shm` for some of the guests, each with its own `name`"})};function zy(e,t){for(const{vm:r,path:i}of fr(
e)){const a={path:["vms",r.name,"lookingGlass","backend"]};Object.keys(r.shares).length>0&&t("kvmfr-with-shares",a,{guest:r.name}),r.lookingGlass?.name!==void 0&&
t("kvmfr-has-no-name",{path:["vms",r.name,"lookingGlass","name"]},{node:i})}const s=fr(e),n=e.kernel.packages;s.length>0&&n&&jy.test(n)&&t("kvmfr-with-new-kerne\
l",{path:["kernel","packages"]},{kernel:n});const o=s[hr];o&&t("kvmfr-too-many",{path:["vms",o.vm.name,"lookingGlass","backend"]},{})}var qy=["null","full","zer\
o","random","urandom","ptmx","kvm","userfaultfd"];function*By(e){const t=fr(e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:z(
[O("config","boot","kernelPackages","kvmfr")])},yield{kind:"module",stage:"boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"\
static_size_mb",value:t.map(({bytes:r})=>r/re).join(",")}},yield{kind:"udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROU\
P",operator:"=",value:"kvm"},{key:"MODE",operator:"=",value:"0660"},{key:"TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[
...qy.map(r=>`/dev/${r}`),...t.map(({path:r})=>r)]};for(const{vm:r,path:i}of t)yield{kind:"hook",vm:r.name,step:"kvmfr-device",arguments:[i]};const{user:o}=Et(e);
for(const r of new Set([...e.host.users,...o==="root"?[]:[o]]))yield{kind:"member",user:r,group:"kvm"}}var Vc={};_(Vc,{codes:()=>Uy,domain:()=>Ky,host:()=>Fy,rules:()=>Dy,
schema:()=>Ly});var Ly={vm:{lookingGlass:g(I(()=>({resolution:g(ng),hdr:b(P(""),!1),version:b(A(["b7","idd"]),"b7"),size:g(Bt),backend:b(A(["shm","kvmfr"]),"shm"),
name:g(Gs)})))}},Uy={"looking-glass-without-size":h({severity:"error",about:"value",message:({guest:e})=>`'lookingGlass' of '${e}' has neither 'resolution' nor \
'size'`,remedy:()=>"add the largest resolution that the guest will use, for example `resolution: 2560x1440`"}),"looking-glass-too-small":h({severity:"error",about:"\
value",message:({size:e,needed:t,resolution:s})=>`${e} is too small for ${s}, which needs ${t}`,remedy:({needed:e})=>`remove \`size\`, or set \`size: ${e}\` or m\
ore`})};function Dy(e,t){for(const{name:s,lookingGlass:n}of k(e)){if(!n)continue;const o=["vms",s,"lookingGlass"],{resolution:r,hdr:i,version:a,size:c}=n;!r&&c===
void 0&&t("looking-glass-without-size",{path:o,on:"key"},{guest:s});const u=r?Kc(r,i,a):0;if(r&&c!==void 0&&c<u){const l={size:ne(c),needed:ne(u),resolution:sg(
r)};t("looking-glass-too-small",{path:[...o,"size"]},l)}}}function Ry(e,t,s){const n=Zs(e),o=[];return(t.path!==`/dev/shm/${Wc}`||s)&&o.push(["app",`shmFile=${t.
path}`]),n?n.listen!==lr&&o.push(["spice",`host=${n.listen}`]):o.push(["spice","enable=no"]),n?.port!==void 0&&o.push(["spice",`port=${n.port}`]),[...new Set(o.
map(([i])=>i))].map(i=>`[${i}]
${o.flatMap(([a,c])=>a===i?[`${c}
`]:[]).join("")}`).join("")}function*Fy(e){const t=k(e).flatMap(n=>{const o=Tn(n,e);return o?[{vm:n,region:o}]:[]});if(t.length===0)return;yield{kind:"package",
path:["looking-glass-client"]};const s=t.length>1;for(const{vm:n,region:o}of t){const r=s?`looking-glass/${n.name}.ini`:"looking-glass-client.ini",i=Ry(n,o,s);i&&
(yield{kind:"option",path:["environment","etc",r,"text"],value:$(i)})}}function*Ky(e,t){const s=Tn(e,t);s?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looki\
ng-glass",index:0},functions:[v("shmem",{name:s.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},s.bytes/re))]})}var Yc={};_(Yc,{codes:()=>Wy,domain:()=>Zy,
schema:()=>Gy});var Gy={vm:{agent:b(P(""),!0)}},Wy={};function*Zy(e){if(!e.agent)return;const t=v("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{
at:"devices",xml:v("channel",{type:"unix"},t)}}var Jc={};_(Jc,{codes:()=>Yy,rules:()=>Jy,schema:()=>Vy});var Vy={},Yy={"boot-order-twice":h({severity:"error",about:"\
value",message:({order:e,other:t,guest:s})=>`'${t}' of guest '${s}' also has boot order ${e}`,remedy:({free:e})=>`set \`bootOrder: ${e}\`, which is free; the gue\
st tries the lowest number first`})};function Jy(e,t){for(const s of k(e)){const n=kg(s,e),o=new Set(n.map(({order:i})=>i)),r=new Map;for(const{name:i,path:a,order:c}of n){
const u=r.get(c);if(u===void 0){r.set(c,i);continue}let l=c+1;for(;o.has(l);)l+=1;o.add(l),t("boot-order-twice",{path:a},{order:c,other:u,guest:s.name,free:l})}}}
var Hc={};_(Hc,{codes:()=>Xy,domain:()=>Qy,schema:()=>Hy});var Hy={},Xy={};function*Qy(e){const t=new Set(Object.values(e.disks).map(n=>Ut(n,e))),s=v("controlle\
r",{type:"usb",index:0,model:"qemu-xhci",ports:Go});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[s]},(!Ct(e)||t.has("sata"))&&(yield{pci:{class:"sata",
key:"sata",index:0},functions:[v("controller",{type:"sata",index:0})]}),t.has("scsi")){const n=v("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{
class:"scsi",key:"scsi",index:0},functions:[n]}}if(yv(e)){const n=v("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},
functions:[n]}}}var Xc={};_(Xc,{codes:()=>tb,files:()=>sb,isInlineXml:()=>Qc,schema:()=>eb});var eb={vm:{xml:g(te().check(jo(1))),xmlRemove:b(C(te()),[])}},tb={},
Qc=e=>e.trimStart().startsWith("<");function*sb(e){for(const{name:t,xml:s}of k(e))s!==void 0&&!Qc(s)&&(yield{path:["vms",t,"xml"],name:s})}var eu={};_(eu,{codes:()=>ob,
domain:()=>ab,host:()=>ib,rules:()=>rb,schema:()=>nb});var nb={vm:{firmware:b(I(()=>({type:g(A(["efi","bios"])),secureBoot:g(P("")),enrolledKeys:g(P("")),tpm:g(
Us(I(()=>({model:b(A(["tpm-crb","tpm-tis"]),"tpm-crb"),version:b(A(["2.0","1.2"]),"2.0")})),"")),loader:g(St),varsTemplate:g(St),bootMenu:b(P(""),!1)})),{})}},Y2=(e,t="")=>`\
vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,ob={"secure-boot-needs-efi":h({severity:"error",about:"value",message:()=>"Secure Boot requires UEFI, but the firmware type is bios",remedy:()=>"remove `type:\
 bios`; to keep a guest that is installed with BIOS, set `secureBoot: off` and remove `enrolledKeys`"}),"secure-boot-needs-q35":h({severity:"error",about:"value",
message:()=>"Secure Boot requires the machine type q35, but this guest has an i440fx",remedy:()=>"set `machine: q35`; to keep the machine type, set `secureBoot:\
 off` and remove `enrolledKeys`"}),"keys-without-secure-boot":h({severity:"error",about:"value",message:()=>"enrolled keys require Secure Boot, which is off",remedy:()=>"\
set `secureBoot: on`, or remove `enrolledKeys`"}),"keys-with-loader":h({severity:"error",about:"value",message:()=>"vfioc cannot enroll keys in the variables of\
 a custom firmware image",remedy:()=>"replace `enrolledKeys` with `secureBoot: on` and use a `varsTemplate` that contains the keys, or remove `loader` and `vars\
Template`"}),"loader-and-template":h({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' requires '${t}'`,remedy:({given:e,missing:t})=>`add \
\`${t}\` from the same firmware build, or remove \`${e}\` to let libvirt select the firmware`}),"loader-without-efi":h({severity:"error",about:"value",message:()=>"\
the loader is a UEFI image, but the firmware type is bios",remedy:()=>"remove `type: bios`; to keep BIOS, remove `loader` and `varsTemplate`"}),"tpm-crb-version":h(
{severity:"error",about:"value",message:()=>"tpm-crb supports only TPM version 2.0",remedy:()=>'set `version: "2.0"`, or `model: tpm-tis` for version 1.2'}),"tp\
m-without-swtpm":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has an emulated TPM, but swtpm is off`,remedy:({guest:e})=>`set \`swtpm: on\
\`; if '${e}' does not need a TPM, set \`firmware: { tpm: off }\` on it instead`}),"windows11-secure-boot":h({severity:"warning",about:"value",message:({why:e})=>`\
Windows 11 requires Secure Boot, which is not available with '${e}'`,remedy:({why:e})=>`remove \`${e}\` for a new guest; to keep an installed one, set \`secureBoo\
t: off\` in its \`firmware\``})};function rb(e,t){for(const s of k(e)){const{firmware:n}=s,o=d=>({path:["vms",s.name,"firmware",d]}),{type:r,secureBoot:i,enrolledKeys:a,
tpm:c}=ct(s);i&&r==="bios"?t("secure-boot-needs-efi",o("secureBoot")):i&&Ct(s)?t("secure-boot-needs-q35",o("secureBoot")):a&&!i&&t("keys-without-secure-boot",o(
"enrolledKeys"));const{loader:u,varsTemplate:l}=n;if(n.secureBoot===void 0&&at(s).secureBoot&&!i&&u===void 0){const d=r==="bios",f=d?o("type"):{path:["vms",s.name,
"machine"]};t("windows11-secure-boot",f,{why:d?"type: bios":`machine: ${s.machine}`})}if(u!==void 0&&a&&t("keys-with-loader",o("enrolledKeys")),u!==void 0&&r===
"bios"&&t("loader-without-efi",o("loader")),u===void 0!=(l===void 0)){const[d,f]=u===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loader-and-te\
mplate",o(d),{given:d,missing:f})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),c&&e.libvirt.qemu.
swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var qn={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firm\
ware/OVMF_VARS.ms.fd"};function*ib(e){const t=k(e).map(ct);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",path:["virtuali\
sation","libvirtd","qemu","swtpm","enable"],value:R(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,n]of[[qn.loader,"/FV/OVMF_CODE.fd"],[qn.template,"/FV/OVMF\
_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:zt(O("pkgs","OVMFFull","fd"),n)}}function*ab(e){const{
type:t,secureBoot:s,enrolledKeys:n,tpm:o}=ct(e),{loader:r,varsTemplate:i,bootMenu:a}=e.firmware;if(t==="efi"&&n)yield*tu(qn.loader,qn.template,!0);else if(t==="\
efi"&&r!==void 0&&i!==void 0)yield*tu(r,i,s);else if(t==="efi"){const c=(l,d)=>v("feature",{enabled:qa(d),name:l}),u=v("firmware",{},c("enrolled-keys",!1),c("se\
cure-boot",s));yield{at:"",xml:v("os",{firmware:"efi"},u)},yield{at:"os",xml:v("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:v("smm",{state:"on"})}),
a&&(yield{at:"os",xml:v("bootmenu",{enable:"yes",timeout:3e3})}),o){const c=v("backend",{type:"emulator",version:o.version});yield{at:"devices",xml:v("tpm",{model:o.
model},c)}}}function*tu(e,t,s){yield{at:"os",xml:v("loader",{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:v("nvram",{template:t})}}
var su={};_(su,{codes:()=>ub,host:()=>db,schema:()=>cb});var cb={},ub={},nu=(e,...t)=>X(O("lib",e),...t),lb=(e,t)=>Q(e,"||",t),ou=(e,t)=>Q(X(O("builtins","match"),
$(e),t),"!=",Rs),Bn=nu("versionAtLeast",O("lib","trivial","release"),$("25.11")),Ys="/run/libvirt/nix-ovmf/",ru="edk2-x86_64-secure-code.fd";function*db(e){const t=k(
e).filter(r=>ct(r).type==="efi"),s=t.filter(r=>r.firmware.loader===void 0&&!ct(r).enrolledKeys),n=s.find(r=>ct(r).secureBoot),o=n??s[0];if(o){const r=lt("rule"),
i=sr("rule",Q(ou("[^[:space:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?",r),"&&",dt(ou(".*-qemu-ovmf-metadata[[:space:]]*",r))));yield{kind:"asserti\
on",that:dt(Q(Bn,"&&",nu("any",i,O("config","systemd","tmpfiles","rules")))),message:`vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, w\
hich provides the firmware of '${o.name}'${n?" with Secure Boot":""}: remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.`}}for(const r of t){
const{loader:i}=r.firmware;if(!i?.startsWith(Ys))continue;const a=i.slice(Ys.length),[c,u,l,d]=a.startsWith("edk2-")?[Bn,"25.05","OVMF_CODE.fd","OVMF_VARS.fd"]:
[dt(Bn),"25.11",ct(r).secureBoot?ru:"edk2-x86_64-code.fd","edk2-i386-vars.fd"];if(yield{kind:"assertion",that:c,message:`vfioc: '${r.name}' uses ${i}, which Nix\
OS ${u} and ${u==="25.05"?"older":"later"} do not have: remove firmware.loader and firmware.varsTemplate to let libvirt select an image, or set firmware.loader \
to ${Ys}${l} and firmware.varsTemplate to ${Ys}${d}.`},!ct(r).secureBoot)continue;const f=a.startsWith("edk2-")?R(a.includes("secure")):lb(Bn,Q(qt("config",["vi\
rtualisation","libvirtd","qemu","ovmf","packages"],z([])),"!=",z([O("pkgs","OVMF","fd")]))),m=a.startsWith("edk2-")?`set firmware.loader to ${Ys}${ru}`:"set vir\
tualisation.libvirtd.qemu.ovmf.packages = [ pkgs.OVMFFull.fd ]";yield{kind:"assertion",that:f,message:`vfioc: '${r.name}' needs Secure Boot, which ${i} does not\
 support: ${m}.`}}}var iu={};_(iu,{codes:()=>vb,domain:()=>kb,rules:()=>gb,schema:()=>pb});var fb=G("",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,
"invalid machine type: use q35, pc, or a versioned type from 'qemu-system-x86_64 -machine help'"),hb=ue("",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],kc),mb=G("",
["http://microsoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"invalid libosinfo id: use an id as printed by 'osinfo-query os'"),pb={vm:{guest:b(A(["windows10",
"windows11","linux","macos"]),"linux"),type:b(A(["kvm","qemu"]),"kvm"),machine:b(fb,"q35"),uuid:g(hb),title:g(hs("A title.",["Windows 11"])),description:g(hs("A\
 description.",["Gaming"])),clock:g(A(["utc","localtime"])),osinfo:g(mb),autostart:b(P(""),!1)}},vb={"uuid-twice":h({severity:"error",about:"value",message:({guest:e})=>`\
guest '${e}' has the same UUID`,remedy:()=>"remove `uuid`: each guest then gets its own UUID, derived from its name"})};function gb(e,t){const s=new Map;for(const n of k(
e)){const o=Ra(n,e),r=s.get(o);r!==void 0&&t("uuid-twice",{path:["vms",n.name,"uuid"]},{guest:r}),s.set(o,n.name)}}var yb="/run/libvirt/nix-emulators/qemu-syste\
m-x86_64",bb=[Ue(v("timer",{name:"rtc",tickpolicy:"catchup"})),Ue(v("timer",{name:"pit",tickpolicy:"delay"})),Ue(v("timer",{name:"hpet",present:"no"}))],Qe=(e,t)=>({
at:e,xml:Ue(t)}),wb=[Qe("features",v("acpi")),Qe("features",v("apic")),Qe("features",v("vmport",{state:"off"})),Qe("",v("on_poweroff",{},"destroy")),Qe("",v("on\
_reboot",{},"restart")),Qe("",v("on_crash",{},"destroy")),Qe("pm",v("suspend-to-mem",{enabled:"no"})),Qe("pm",v("suspend-to-disk",{enabled:"no"})),Qe("devices",
v("emulator",{},yb)),Qe("devices",v("memballoon",{model:"none"}))];function*kb(e,t){const{osinfo:s=at(e).osinfo}=e;yield{at:"",xml:v("name",{},e.name)},yield{at:"",
xml:v("uuid",{},Ra(e,t))},e.title!==void 0&&(yield{at:"",xml:v("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:v("description",{},e.description)}),
s!==void 0&&(yield{at:"metadata",xml:v("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},v("libosinfo:os",{id:s}))}),yield{
at:"os",xml:v("type",{arch:"x86_64",machine:e.machine},"hvm")},yield{at:"",xml:$b(e)},yield*wb}var $b=e=>v("clock",{offset:e.clock??at(e).clock},...bb),au={};_(
au,{codes:()=>Ob,domain:()=>Ab,rules:()=>Mb,schema:()=>Sb});var xb=G("",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"invalid vendor id: use 1 to 12 letters, digits, \
spaces, '_', '.' or '-'"),cu=(e,t)=>ue("",[t],s=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(s)&&s.isWellFormed()?me(s):L("invalid SMBIOS string: it must not b\
e empty or contain control characters")),ie=(e,t)=>g(cu(e,t)),_b=I(()=>({bios:g(I(()=>({vendor:ie("The vendor of the BIOS.","American Megatrends Inc."),version:ie(
"The version of the BIOS.","4.6"),date:g(G("",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,"invalid BIOS date: use month/day/y\
ear with two digits for month and day")),release:g(G("",["4.6"],/^\d{1,3}\.\d{1,3}$/,"invalid BIOS release: use two numbers, separated by '.'"))}))),system:g(I(
()=>({manufacturer:ie("The manufacturer of the computer.","ASUS"),product:ie("The product name of the computer.","ROG Strix G15"),version:ie("The version of the\
 computer.","1.0"),serial:ie("The serial number of the computer.","A1B2C3D4"),sku:ie("The order number (SKU) of the computer.","SKU-1234"),family:ie("The produc\
t family of the computer.","ROG Strix")}))),baseBoard:g(I(()=>({manufacturer:ie("The manufacturer of the mainboard.","ASUS"),product:ie("The product name of the\
 mainboard.","PRIME X570-PRO"),version:ie("The version of the mainboard.","Rev 1.0"),serial:ie("The serial number of the mainboard.","A1B2C3D4"),asset:ie("The a\
sset tag of the mainboard.","PC-0042"),location:ie("The location of the mainboard in the case.","Slot 1")}))),chassis:g(I(()=>({manufacturer:ie("The manufacture\
r of the case.","ASUS"),version:ie("The version of the case.","1.0"),serial:ie("The serial number of the case.","A1B2C3D4"),asset:ie("The asset tag of the case.",
"PC-0042"),sku:ie("The order number (SKU) of the case.","SKU-1234")}))),oemStrings:g(C(cu("A string.","io.systemd.credential:greeting=hello")))})),Sb={vm:{hide:b(
I(()=>({kvm:b(P(""),!1),vendorId:g(xb),hypervisor:b(P(""),!1),smbios:b(Us(_b,""),!1)})),{})}},Ob={"vendor-id-without-hyperv":h({severity:"warning",about:"value",
message:({guest:e})=>`vendorId has no effect, because '${e}' has no Hyper-V interface`,remedy:()=>"remove `vendorId`, or remove `hyperv: off` so that the guest \
sees the vendor id"})};function Mb(e,t){for(const s of k(e))s.hide.vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,"hide","ve\
ndorId"]},{guest:s.name})}function Nb({oemStrings:e,...t}){const s=Object.entries(t).flatMap(([o,r])=>{const i=Object.entries(r??{}).map(([a,c])=>v("entry",{name:a},
c));return i.length>0?[v(o,{},...i)]:[]}),n=(e??[]).map(o=>v("entry",{},o));return v("sysinfo",{type:"smbios"},...s,n.length>0&&v("oemStrings",{},...n))}function*Ab(e){
const{kvm:t,vendorId:s,hypervisor:n,smbios:o}=e.hide;t&&(yield{at:"features/kvm",xml:v("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&(yield{at:"features",
xml:v("hyperv",{mode:"custom"},v("vendor_id",{state:"on",value:s}))}),n&&(yield{at:"cpu",xml:v("feature",{policy:"disable",name:"hypervisor"})}),o!==!1&&(yield{
at:"os",xml:v("smbios",{mode:o===!0?"host":"sysinfo"})},o!==!0&&(yield{at:"",xml:Nb(o)}))}var uu={};_(uu,{codes:()=>Eb,domain:()=>qb,rules:()=>Cb,schema:()=>Pb});
var ve=e=>g(P("")),Pb={vm:{hyperv:g(Us(I(()=>({relaxed:ve("Whether to disable watchdog timeouts, which fire when the guest is not scheduled."),vapic:ve("Whether\
 to provide fast access to the interrupt controller."),spinlocks:ve("Whether the guest yields to the host when it waits long for a lock."),vpindex:ve("Whether t\
o provide the index of the virtual CPU."),runtime:ve("Whether to provide the run time of each virtual CPU."),synic:ve("Whether to provide the synthetic interrup\
t controller."),stimer:ve("Whether to provide synthetic timers."),frequencies:ve("Whether to provide the frequencies of the time stamp counter and the APIC."),tlbflush:ve(
"Whether to provide TLB flushes of other virtual CPUs; turn it off if Windows stops with 0xA on an AMD CPU."),ipi:ve("Whether to provide interrupts between virt\
ual CPUs."),reset:ve("Whether to provide restarts through Hyper-V, which Windows does not need."),reenlightenment:ve("Whether to notify the guest of a migration\
."),evmcs:ve("Whether to speed up Hyper-V inside the guest, on Intel. Default: on if kernel.nested is on."),avic:ve("Whether the CPU itself delivers interrupts \
(APICv, AVIC). Default: on if it is on in KVM of the host, according to host.facts."),emsrBitmap:ve("Whether to reduce the traps of Hyper-V inside the guest."),
xmmInput:ve("Whether to accept hypercalls with their input in registers.")})),""))}},Ib={synic:["vpindex"],stimer:["vpindex","synic"],tlbflush:["vpindex"],ipi:[
"vpindex"],evmcs:["vapic"]},Eb={"hyperv-needs":h({severity:"error",about:"value",message:({part:e,other:t})=>`'${e}' requires '${t}', which is off`,remedy:({part:e,
other:t})=>`set \`${t}: on\` or \`${e}: off\``}),"evmcs-needs-intel":h({severity:"error",about:"value",message:()=>"evmcs requires an Intel CPU, but host.cpu is\
 amd",remedy:()=>"remove `evmcs: on`"})},lu=e=>typeof e.hyperv=="object"?e.hyperv:{};function du(e,t,s){if(e.hyperv===!1)return new Set;const{hyperv:n}=at(e),o=e.
hyperv===!0&&n.length===0?Da.windows10.hyperv:n,r=new Set(o);o.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&r.add("evmcs"),o.length>0&&e.type==="kvm"&&
s?.cpu?.apicv&&r.add("avic");for(const[i,a]of Object.entries(lu(e)))a===!0?r.add(i):a===!1&&r.delete(i);return r}function Cb(e,t,s){for(const n of k(e)){const o=[
"vms",n.name,"hyperv"],r=lu(n),i=du(n,e,s);for(const a of i)for(const c of Ib[a]??[]){if(i.has(c))continue;const u=r[c]===void 0?a:c;t("hyperv-needs",{path:[...o,
u]},{part:a,other:c})}e.host.cpu==="amd"&&r.evmcs&&t("evmcs-needs-intel",{path:[...o,"evmcs"]})}}var jb=e=>{const t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?
"xmm_input":e;return e==="spinlocks"?v(t,{state:"on",retries:8191}):v(t,{state:"on"},e==="stimer"&&v("direct",{state:"on"}))},fu=new Map;function Tb(e){const t=fu.
get(e)??Ue(jb(e));return fu.set(e,t),t}var zb=Ue(v("timer",{name:"hypervclock",present:"yes"}));function*qb(e,t,s){const n=du(e,t,s);n.size!==0&&(yield{at:"feat\
ures",xml:v("hyperv",{mode:"custom"},...[...n].map(Tb))},yield{at:"clock",xml:zb})}var hu={};_(hu,{codes:()=>Qb,domain:()=>nw,rules:()=>tw,schema:()=>Xb});var et=(e,t=0)=>({
bus:0,slot:e,function:t}),ht=e=>({bus:e,slot:0,function:0}),Js=(e,t)=>Array.from({length:e},(s,n)=>t(n)),mu={hostdev:Js(12,e=>ht(1+e)),usb:Js(3,e=>ht(13+e)),serial:[
ht(16)],scsi:Js(2,e=>ht(17+e)),rng:[ht(19)],balloon:[ht(20)],input:Js(3,e=>ht(21+e)),vsock:[ht(24)],video:[et(1),et(24)],shmem:Js(8,e=>et(16+e)),watchdog:[et(25)],
sound:[et(27),et(26)],iommu:[et(30)],sata:[et(31,2)]},pu=(e,t)=>mu[e]?.[t],Bb=e=>mu[e]!==void 0,Lb={disk:[{first:25,last:44},{first:97,last:102}],nic:[{first:45,
last:56},{first:103,last:103}],share:[{first:57,last:64},{first:104,last:104}],hostdev:[{first:89,last:96}]},Ub="slot 810";function*Db(e,t){const[,s=t,n=""]=/^(.*?)(\d{0,6})$/s.
exec(t)??[];for(const{first:o,last:r}of Lb[e]??[]){const i=r-o+1,a=Ds(i,Ub,e,s)+Number(n);for(let c=0;c<i;c+=1)yield ht(o+(a+c)%i)}}var vu=3,Rb=15,gu=(Rb-vu+1)*
8,Fb=e=>et(vu+Math.floor((e-1)/8),(e-1)%8),Kb=[2,28,29],Gb=(e,t)=>e===0?!Kb.includes(t):e<=64||e>=89&&e<=gu,Wb=e=>e<12?et(16+e):void 0,Zb=e=>e<2||e>=16&&e<28,yu="\
vfioc-kvmfr-memory";function Vb(e,t){const s=Tn(e,t);if(s?.backend!=="kvmfr")return[];const n=Ct(e)?void 0:pu("shmem",0),o=n?{bus:"pcie.0",addr:`0x${n.slot.toString(
16)}`}:{},r={"qom-type":"memory-backend-file",id:yu,"mem-path":s.path,size:s.bytes,share:!0},i={driver:"ivshmem-plain",id:"vfioc-kvmfr",memdev:yu,...o};return["\
-object",JSON.stringify(r),"-device",JSON.stringify(i)]}var Yb=G("",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"invalid environment variable name: use lett\
ers, digits and '_', not starting with a digit"),Jb=G("",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid property name: use letters, digits, '-', '_' and '.'"),
Hb=G("",["blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid capability name: use letters, digits, '-', '_' and '.'"),Xb={vm:{qemu:b(I(()=>({args:b(C(hs("An arg\
ument.",["-device"])),[]),env:b(qe(Yb,hs("A value.",["512/48000"])),{}),override:b(qe(wg,qe(Jb,ce([Pe(),Mn(),hs("A string.",["on"])]))),{}),capabilities:b(qe(Hb,
A(["add","del"])),{})})),{})}},J2=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${e} } } } }
`,Qb={"override-of-nothing":h({severity:"error",about:"value",message:({device:e})=>`the guest has no device '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}\
'?`:"use a device of this guest (`devices.NAME`, `disks.NAME`, `nics.NAME` or `shares.NAME`), or remove the entry"})};function ew(e,t){const s=e.devices.flatMap(
o=>{const r=t.devices[o],i=r?.gvt?1:r?.functions.length??0;return Array.from({length:i},(a,c)=>`devices.${o}${c===0?"":`.${c}`}`)}),n=["disks","nics","shares"].
flatMap(o=>Object.keys(e[o]).map(r=>`${o}.${r}`));return[...s,...n]}function tw(e,t){for(const s of k(e)){const n=ew(s,e);for(const o of Object.keys(s.qemu.override)){
if(!nr(o)||n.includes(o.replace(/\.0$/,"")))continue;const i=["vms",s.name,"qemu","override",o];t("override-of-nothing",{path:i,on:"key"},{device:o,nearest:We(o,
n)})}}}var mr={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function sw(e,t){const s=typeof t=="boolean"?"bool":typeof t=="string"?"string":t<0?"s\
igned":"unsigned";return v("qemu:property",{name:e,type:s,value:String(t)})}function*nw(e,t){const s=[...Vb(e,t),...e.qemu.args].map(i=>v("qemu:arg",{value:i})),
n=Object.entries(e.qemu.env).map(([i,a])=>v("qemu:env",{name:i,value:a}));s.length+n.length>0&&(yield{at:"",xml:v("qemu:commandline",mr,...s,...n)});const o=Object.
entries(e.qemu.capabilities).map(([i,a])=>v(`qemu:${a}`,{capability:i}));o.length>0&&(yield{at:"",xml:v("qemu:capabilities",mr,...o)});const r=[...pc(e,t)].map(
([i,a])=>{const c=Object.entries(a).map(([u,l])=>sw(u,l));return v("qemu:device",{alias:i},v("qemu:frontend",{},...c))});r.length>0&&(yield{at:"",xml:v("qemu:ov\
erride",mr,...r)})}var bu={};_(bu,{codes:()=>rw,domain:()=>iw,schema:()=>ow});var ow={vm:{rng:g(P(""))}},rw={};function*iw(e){if(!(e.rng??at(e).rng))return;const t=v(
"backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[v("rng",{model:"virtio"},t)]}}var wu={};_(wu,{codes:()=>uw,domain:()=>dw,rules:()=>lw,
schema:()=>cw});var aw=G("",["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"invalid partition: use a path of names separated by '/', each with letters, digits\
, '_' and '.'"),cw={vm:{seclabel:b(C(I(()=>({type:A(["none","static","dynamic"]),model:g(A(["dac","apparmor","selinux"])),label:g(hs("A security label.",["+1000\
:+100"])),relabel:g(P(""))}))),[]),partition:g(aw)}},H2=e=>`vms: { win: { memory: 4GiB, seclabel: [${e}] } }
`,uw={"seclabel-twice":h({severity:"error",about:"value",message:({model:e})=>`duplicate security label for ${e}`,remedy:()=>"remove one of the two labels"}),"s\
eclabel-incomplete":h({severity:"error",about:"value",message:({missing:e})=>`this security label has no '${e}'`,remedy:({missing:e})=>e==="model"?"add `model: \
dac`, or `apparmor` or `selinux`":'add the label, for example `label: "alex:users"` for dac'}),"seclabel-not-static":h({severity:"error",about:"value",message:({
type:e,field:t})=>`'${t}' requires a static label, but this one has type ${e}`,remedy:({field:e})=>`remove \`${e}\`, or use a static label: \`{ type: static, mode\
l: dac, label: "alex:users" }\``})};function lw(e,t){for(const{name:s,seclabel:n}of k(e)){const o=new Set;for(const[r,{type:i,model:a,label:c,relabel:u}]of n.entries()){
const l=["vms",s,"seclabel",r],d=i!=="none"&&!a?"model":i==="static"&&c===void 0?"label":void 0;d&&t("seclabel-incomplete",{path:l},{missing:d});for(const[m,p]of Object.
entries({label:c,relabel:u}))i==="static"||p===void 0||t("seclabel-not-static",{path:[...l,m]},{type:i,field:m});const f=a??"the host's default model";o.has(f)&&
t("seclabel-twice",{path:l},{model:f}),o.add(f)}}}function*dw(e){for(const{type:t,model:s,label:n,relabel:o}of e.seclabel){const r={type:t,model:s,relabel:o===void 0?
void 0:qa(o)};yield{at:"",xml:v("seclabel",r,n!==void 0&&v("label",{},n))}}e.partition!==void 0&&(yield{at:"resource",xml:v("partition",{},e.partition)})}var ku={};
_(ku,{codes:()=>hw,domain:()=>mw,schema:()=>fw});var fw={vm:{serial:b(P(""),!1)}},hw={};function*mw(e){if(!e.serial)return;const t=v("target",{type:"isa-serial",
port:0},v("model",{name:"isa-serial"}));yield{at:"devices",xml:v("serial",{type:"pty"},t)},yield{at:"devices",xml:v("console",{type:"pty"},v("target",{type:"ser\
ial",port:0}))}}var $u={};_($u,{codes:()=>vw,domain:()=>gw,schema:()=>pw});var pw={vm:{watchdog:g(A(["reset","shutdown","poweroff","pause","none","dump","inject\
-nmi"]))}},vw={};function*gw(e){if(!Ct(e))yield{at:"devices",xml:v("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=v(
"watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var xu={};_(xu,{codes:()=>yw,host:()=>Mw,rules:()=>$w,
schema:()=>bw});var Ne=e=>[...new Set(e)],X2=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,Q2=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,yw={"handover-without-bind":h({severity:"error",about:"value",message:({device:e,bind:t})=>`'handover' has no effect on '${e}', because it has 'bind: ${t}'`,remedy:({
device:e})=>`remove \`handover\`, or set \`bind: handover\` if '${e}' is a GPU that the host displays its desktop on`}),"handover-to-nobody":h({severity:"warnin\
g",about:"value",message:({device:e})=>`no guest receives '${e}', so it is never handed over`,remedy:({device:e})=>`add \`devices: [${e}]\` to a guest, or remove\
 '${e}'`}),"handover-timeout":h({severity:"error",about:"value",message:({seconds:e})=>`the handover timeout is ${e} s, but must be between 1 s and 10 min`,remedy:()=>"\
use the default, `timeout: 30s`, or another time in this range"}),"handover-stops-libvirt":h({severity:"error",about:"value",message:({unit:e})=>`the handover s\
tops ${e}, which is needed to start the guest`,remedy:({unit:e})=>`remove ${e} from \`stop\``}),"handover-unloads-needed":h({severity:"error",about:"value",message:({
module:e})=>`the handover unloads ${e}, which is needed to run the guest`,remedy:({module:e})=>`remove ${e} from \`unload\`, which is for the host drivers of the \
device`}),"handover-shows-nothing":h({severity:"warning",about:"value",message:({device:e})=>`'${e}' is not a GPU according to the facts of this machine, but it\
s handover ends the desktop session`,remedy:({device:e})=>`set \`bind: start\` on '${e}', which leaves the desktop running`}),"handover-restart-not-stopped":h({
severity:"error",about:"value",message:({unit:e})=>`the handover restarts ${e} without stopping it first`,remedy:({unit:e})=>`add ${e} to \`stop\`, or remove it f\
rom \`restart\``}),"handover-at-boot":h({severity:"warning",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' away from \
it at once`,remedy:({device:e})=>`remove \`autostart\` (or \`onBoot: start\` from \`libvirt\`) and start the guest by hand; if the host has another display and never \
uses '${e}', set \`bind: boot\` on it instead`})},bw={device:{handover:g(I(()=>({stop:b(C(yc),["display-manager.service"]),restart:b(C(yc),[]),sessions:b(P(""),
!0),unload:g(C(gc)),timeout:b(fc,"30s")})))}},ww=/^(?:libvirt|virt|vfioc|dbus|polkit|systemd-|user@|-\.|(?:nix|nix-store|run|var|var-lib|var-lib-libvirt|dev-hugepages)\.mount|(?:sysinit|basic|local-fs)\.target|init\.scope|(?:system|machine|user)\.slice)/,
kw=/^(?:vfio|iommufd$|irqbypass$|kvm(?:fr|[-_](?:intel|amd))?$|vhost|tun$|tap$|macvtap$|bridge$)/i;function $w(e,t,s){for(const n of Z(e)){const o=["devices",n.
name],{bind:r,handover:i,name:a}=n;if(i&&r!=="handover"&&t("handover-without-bind",{path:[...o,"handover"],on:"key"},{device:a,bind:r}),r==="handover"){const c=rt(
a,e);c.length===0&&t("handover-to-nobody",{path:[...o,"bind"]},{device:a});for(const{vm:l}of c){const d={guest:l.name,device:a};l.autostart?t("handover-at-boot",
{path:["vms",l.name,"autostart"]},d):e.libvirt.onBoot==="start"&&t("handover-at-boot",{path:["libvirt","onBoot"]},d)}const u=s?Xe(n,s):[];u.length>0&&u.every(l=>l.
class&&!us(l))&&t("handover-shows-nothing",{path:[...o,"bind"]},{device:a})}i&&xw(i,[...o,"handover"],t)}}function xw({stop:e,restart:t,unload:s=[],timeout:n},o,r){
(n<1||n>600)&&r("handover-timeout",{path:[...o,"timeout"]},{seconds:n});for(const[i,a]of e.entries())ww.test(a)&&r("handover-stops-libvirt",{path:[...o,"stop",i]},
{unit:a});for(const[i,a]of s.entries())kw.test(a)&&r("handover-unloads-needed",{path:[...o,"unload",i]},{module:a});for(const[i,a]of t.entries())e.includes(a)||
r("handover-restart-not-stopped",{path:[...o,"restart",i]},{unit:a})}var _w={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},Sw="\
seat0",Ow=(e,t)=>/^(01|0c03|$)/.test((t&&Le(t,e)?.class)??"");function*Mw(e,t){for(const s of k(e)){const n=(p,...y)=>({kind:"hook",vm:s.name,step:p,arguments:y}),
o=$e(s,e).filter(({bind:p,gvt:y,sriov:w})=>p==="start"&&!y&&!w).flatMap(({functions:p})=>p.filter(y=>Ow(y,t)));o.length>0&&(yield{...n("wait-device-free","0",...o.
map(N)),before:"stop-units"});const r=$e(s,e).filter(p=>p.bind==="handover");if(r.length===0)continue;const i=r.map(p=>p.handover??_w),a=r.flatMap(p=>p.functions.
map(N)),c=String(Math.max(...i.map(({timeout:p})=>p))),u=Ne(i.flatMap(p=>p.stop)),l=Ne(i.flatMap(p=>p.restart));u.length>0&&(yield n("stop-units",c,...u)),i.some(
({sessions:p})=>p)&&(yield n("end-sessions",c,Sw,...a)),yield n("unbind-consoles"),yield n("unbind-framebuffer",...a),yield n("wait-device-free",c,...a);const d=i.
flatMap(({unload:p})=>p??[]),f=p=>r.flatMap((y,w)=>p(w)?y.functions.map(N):[]),m=f(p=>i[p]?.unload===void 0);if(d.length>0){const p=f(y=>(i[y]?.unload?.length??
0)>0);yield n("unload-drivers",c,Ne(d).join(","),...p)}m.length>0&&(yield n("unload-drivers",c,"auto",...m)),l.length>0&&(yield n("restart-units",c,a.join(","),
...l))}}var _u={};_(_u,{codes:()=>Aw,host:()=>Iw,rules:()=>Pw,schema:()=>Nw});var Nw={host:{name:Sg,users:C(ar),cpu:A(["amd","intel"]),audio:b(A(["pipewire","pu\
lseaudio","none"]),"pipewire"),facts:g(bc)}},Aw={"user-twice":h({severity:"error",about:"value",message:({user:e})=>`user '${e}' is already listed in 'host.user\
s'`,remedy:({user:e})=>`remove one of the two '${e}' entries`})};function Pw(e,t){for(const[s,n]of e.host.users.entries())e.host.users.indexOf(n)<s&&t("user-twi\
ce",{path:["host","users",s]},{user:n})}function*Iw(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:Q(O("config","networking","hostName"),"==",$(t)),
message:`vfioc: host.name is '${t}', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostN\
ame. UUIDs and MAC addresses of new guests are derived from host.name.`};for(const n of s)yield{kind:"assertion",that:Q(O("config","users","users",n,"isNormalUs\
er"),"||",O("config","users","users",n,"isSystemUser")),message:`vfioc: the user '${n}' in host.users is not declared on this system: add them to users.users wi\
th isNormalUser = true, or correct the name in host.users.`}}var Su={};_(Su,{codes:()=>qw,host:()=>Uw,kernelObject:()=>Ou,rules:()=>Lw,schema:()=>Cw});var Ew=G(
"",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is an attribute path below pkgs,\
 such as linuxPackages_latest"),Cw={kernel:()=>({packages:g(Ew),pcieAspm:g(ke(ce([Pe(),A(["on","off","force"])]),Me(e=>typeof e=="string"?e:e?"on":"off"))),ignoreMsrs:b(
P(""),!1),nested:g(P("")),params:b(C(Og),[])})},Ou=e=>b(I(e),{}),Mu={intel_iommu:"host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough","amd_iommu=pt":"iommu\
.passthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"kernel\
.isolate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio_pci.ids":"devices.<name>.ids","vfio_pci.disable_idle_d3":"devices.<name>.idl\
eD3","vfio_pci.disable_vga":"devices.<name>.vga","vfio_iommu_type1.allow_unsafe_interrupts":"iommu.unsafeInterrupts","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_\
intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},jw=/^(?:default_)?hugepagesz?$/,Tw=/^(?:intel_|amd_)?iommu$/;function zw(e){const t=e.split(",").
filter(s=>s!=="on");return t.length>0&&t.every(s=>!/^(?:off|(?:no)?pt|\d*)$/.test(s))}var Nu={pcie_aspm_off:"remove it and set `kernel: { pcieAspm: off }`, whic\
h is pcie_aspm=off","video=efifb:off":"remove it, and set `bootVga: true` on the GPU if the firmware boots on it: NixOS's boot framebuffer is simpledrm, which t\
his parameter does not turn off",vfio_virqfd:"remove it: the module is part of vfio since Linux 6.2"},qw={"kernel-parameter-owned":h({severity:"error",about:"va\
lue",message:({parameter:e,key:t})=>`kernel parameter ${e} is set by '${t}'`,remedy:({key:e})=>e==="host.cpu"?"remove it here: `host.cpu` decides it":`remove it\
 here and set \`${e}\` instead`}),"vfio-blacklisted":h({severity:"error",about:"value",message:({module:e})=>`this parameter blacklists ${e}, which passthrough \
needs`,remedy:({module:e})=>`remove ${e} from its list, or the whole parameter if nothing else is in it`}),"kernel-parameter-useless":h({severity:"warning",about:"\
value",message:({parameter:e})=>`kernel parameter ${e} has no effect`,remedy:({reason:e})=>e})};function Bw(e,t,s){if(jw.test(t)){const n=k(s).find(({memory:o})=>o.
hugepages);return n&&`vms.${n.name}.memory.hugepages`}if(!(Tw.test(t)&&zw(e.slice(t.length+1))))return[e,t.replaceAll("-","_")].flatMap(n=>Object.hasOwn(Mu,n)?[
Mu[n]]:[])[0]}function Lw(e,t){for(const[s,n]of e.kernel.params.entries()){const o=["kernel","params",s],[r=""]=n.split("=",1),i=Bw(n,r,e),a=/^(?:modprobe\.|module_)blacklist=(?:.*,)?(vfio\w*)/.
exec(n.replaceAll("-","_"))?.[1];a&&t("vfio-blacklisted",{path:o},{module:a});const c=[n,r].flatMap(u=>Object.hasOwn(Nu,u)?[Nu[u]]:[])[0];i?t("kernel-parameter-\
owned",{path:o},{parameter:r,key:i}):c&&t("kernel-parameter-useless",{path:o},{parameter:n,reason:c})}}function*Uw(e){const{packages:t,pcieAspm:s,ignoreMsrs:n,nested:o,
params:r}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:O("pkgs",...t.split("."))}),k(e).length>0&&(yield{kind:"module",stage:"boot",name:`\
kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"pcie_aspm",value:s}),n&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",
value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),o!==void 0&&(yield{kind:"modprobe",line:{command:"\
options",module:`kvm_${e.host.cpu}`,option:"nested",value:o?"1":"0"}});for(const i of r){const[a="",...c]=i.split("=");yield c.length>0?{kind:"kernelParam",name:a,
value:c.join("=")}:{kind:"kernelParam",name:a}}}var Au={};_(Au,{codes:()=>Fw,host:()=>Ww,rules:()=>Kw,schema:()=>Rw});var Dw=I(()=>({name:_t,inverse:b(P(""),!1),
videoDrivers:g(C(_t)),prime:b(P(""),!0)})),Rw={host:{specialisation:g(ke(ce([_t,Dw]),Me(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e)))}},Fw={"specialis\
ation-of-nothing":h({severity:"warning",about:"value",message:()=>"no devices are declared, so both boot entries are the same",remedy:()=>"declare the devices o\
f the guests in `devices` (`vfioc scan` lists them), or remove `specialisation`"})};function Kw(e,t){e.host.specialisation&&Object.keys(e.devices).length===0&&t(
"specialisation-of-nothing",{path:["host","specialisation"]})}var Pu=e=>X(O("lib","mkForce"),e),Gw=[["prime","offload","enable"],["prime","offload","enableOfflo\
adCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerManagement","finegrained"]];function*Ww(e){const{specialisation:t}=e.host;if(!t)return;
const{name:s,inverse:n,videoDrivers:o,prime:r}=t;if(yield{kind:"entry",name:s,inverse:n},yield{kind:"option",path:["specialisation",s,"configuration","system","\
nixos","tags"],value:z([$(s)]),comment:n?"The boot entry without passthrough.":"The boot entry with passthrough."},yield{kind:"kernelParam",name:"vfioc.passthro\
ugh",value:"1",comment:"Tells the hook which entry was booted."},o){const i=Pu(z(o.map($)));yield{kind:"option",path:["services","xserver","videoDrivers"],value:i,
ofEntry:!0}}for(const i of r?[]:Gw)yield{kind:"option",path:["hardware","nvidia",...i],value:Pu(R(!1)),ofEntry:!0};for(const i of k(e)){if(i.devices.length===0)
continue;const a=n?"default":s;yield{kind:"hook",vm:i.name,step:"boot-entry",arguments:[a]}}}var Iu={};_(Iu,{codes:()=>Jw,host:()=>t0,schema:()=>Yw});var Ln={1002:[
"amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},pr=[
...new Set([...Object.values(Ln).flat(),..."ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e r816\
9 tg3".split(" ")])],Zw=["xhci_pci","i2c_nvidia_gpu","i2c_designware_pci"],vs=e=>e.replaceAll("-","_"),Eu=e=>[...new Set(e.flatMap(({driver:t="",modules:s=[]})=>[
t,...s]).map(vs).filter(t=>/^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(t)))];function Cu(e,t){const s=[...new Set(e.map(i=>i.slice(0,4)))],n=s.flatMap(i=>Ln[i]??pr),o=t.
length>0&&t.every(i=>N(i)==="0000:00:02.0");return n.length===0||s.includes("8086")&&!o?[...n,...pr]:e.length>2||t.length>2||t.some(i=>i.function>1)?[...n,...Zw]:
n}function Vw(e){const t=Eu([e]),s=le(e.id),n=Ln[s.slice(0,4)]??[],r=(e.class?/^0[34]/.test(e.class):t.some(i=>n.includes(i)))?[...n,...t]:t;return r.length>0?r:
e.class?pr:Cu([s],[e.address])}function vr(e,t){if(e.drivers)return e.drivers;const s=t?Xe(e,t):[],n=s.length>0?s.flatMap(Vw):Cu(e.ids.map(le),e.functions);return[
...new Set(n)]}var gr=(e,t)=>e.blacklist?e.drivers??Eu(t?Xe(e,t):[]):[],Yw={},Jw={},yr=(...e)=>O("config",...e),gs=(e,...t)=>X(O("lib",e),...t),br=(e,t)=>Q(X(O(
"builtins","match"),$(e),t),"!=",Rs),Un=(e,t)=>sr(e,t);function*Hw(e){const t=lt("parameter");yield{kind:"assertion",ofEntry:!0,that:dt(gs("any",Un("parameter",
br("vfio[-_]pci[.]ids=.*",t)),yr("boot","kernelParams"))),message:"vfioc: boot.kernelParams sets vfio-pci.ids, which conflicts with the devices of the spec: dec\
lare these devices in the spec, and remove vfio-pci.ids."};const s=Un("line",br("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",lt(
"line"))),n=gs("splitString",$(`
`),yr("boot","extraModprobeConfig")),o=e.some(r=>is(r)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:Q(gs("count",s,n),"==",ut(o)),message:"vfioc: boot.ext\
raModprobeConfig sets vfio-pci ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove ids= from the line `options vfio\
-pci`."}}var ju=Object.values(Ln).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*Xw(e,t){const s=vr(e,t),n=ju.filter(r=>r.some(i=>s.includes(i))).flatMap(r=>r.
filter(i=>!s.includes(i)));if(n.length===0)return;const o=X(O("builtins","replaceStrings"),z([$("-")]),z([$("_")]),lt("module"));yield{kind:"assertion",ofEntry:!0,
that:dt(gs("any",Un("module",gs("elem",o,z(n.map($)))),yr("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can t\
ake '${e.name}' before vfio-pci (one of ${n.join(", ")}): add that driver to devices.${e.name}.drivers, or remove it from boot.initrd.kernelModules.`}}var Qw=({
domain:e,bus:t,slot:s,function:n})=>`0*${t}${e===0?"(@0*0)?":`@0*${e}`}:0*${s}:${n}`;function*e0(e,t){const n=e.filter(c=>{const u=vr(c,t);return ju.some(l=>l.some(
d=>u.includes(d)))}).flatMap(c=>c.functions);if(n.length===0)return;const o=(...c)=>["hardware","nvidia","prime",...c],r=["offload","sync","reverseSync"].map(c=>qt(
"config",o(c,"enable"),R(!1))).reduce((c,u)=>Q(c,"||",u)),i=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>qt("config",o(c),$(""))),a=Un("busId",br(`PCI:(${n.
map(Qw).join("|")})`,lt("busId")));yield{kind:"assertion",ofEntry:!0,that:dt(Q(r,"&&",gs("any",a,z(i)))),message:"vfioc: hardware.nvidia.prime uses a GPU that t\
he spec reserves for a guest: turn off hardware.nvidia.prime (offload, sync and reverseSync), or remove the GPU from devices in the spec."}}function*t0(e,t){const s=Na(
e);if(s.length!==0){yield*Hw(s);for(const n of s)yield*Xw(n,t);yield*e0(s,t)}}var Tu={};_(Tu,{codes:()=>i0,host:()=>c0,rules:()=>a0,schema:()=>r0});var s0=G("",
["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"the name of a link in /dev has at most 63 letters, digits, _ . + and -, and begins with a letter, digit\
 or _"),n0=ue("",["KMonad output"],e=>e===""||e.length>256?L("the name of an input device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?L("the name \
of an input device has no control characters"):e.isWellFormed()?me(e):L("the name of an input device must be valid Unicode")),o0=oe(0,255),r0={root:{udev:b(I(()=>({
symlinks:b(qe(s0,I(()=>({name:g(n0),usb:g(Lo),kind:g(A(["keyboard","mouse"])),interface:g(o0)}))),{})})),{})}},i0={"symlink-to-nothing":h({severity:"error",about:"\
value",message:({link:e})=>`link /dev/${e} has neither 'name' nor 'usb'`,remedy:()=>'add the ID that `lsusb` shows, for example `usb: "046d:c541"`, or the name \
from /proc/bus/input/devices, for example `name: KMonad output`'}),"symlink-interface-without-usb":h({severity:"error",about:"value",message:({link:e})=>`link /\
dev/${e} has 'interface' but no 'usb'`,remedy:()=>'add the ID that `lsusb` shows, for example `usb: "046d:c541"`, or remove `interface`'}),"symlink-same-device":h(
{severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are links to the same device`,remedy:()=>"remove one of the two links and\
 use the other everywhere, or tell the devices apart with `kind` or `interface`"})};function a0(e,t){const s=new Map;for(const[n,o]of Object.entries(e.udev.symlinks)){
const r=["udev","symlinks",n],{name:i,usb:a,kind:c,interface:u}=o;i===void 0&&a===void 0&&t("symlink-to-nothing",{path:r,on:"key"},{link:n}),u!==void 0&&a===void 0&&
t("symlink-interface-without-usb",{path:[...r,"interface"]},{link:n});const l=JSON.stringify([i,a,c,u]),d=s.get(l);d&&(i!==void 0||a!==void 0)&&t("symlink-same-\
device",{path:r,on:"key"},{link:n,other:d}),s.set(l,n)}}var Dt=(e,t)=>({key:e,operator:"==",value:t});function*c0(e){for(const[t,{name:s,usb:n,kind:o,interface:r}]of Object.
entries(e.udev.symlinks)){const i=[{key:"ACTION",operator:"!=",value:"remove"},Dt("SUBSYSTEM","input"),{...Dt("KERNEL","event*"),glob:!0}];s!==void 0&&i.push(Dt(
"ATTRS{name}",s)),n&&(i.push(Dt("ENV{ID_VENDOR_ID}",n.vendor),Dt("ENV{ID_MODEL_ID}",n.device)),r!==void 0&&i.push(Dt("ENV{ID_USB_INTERFACE_NUM}",r.toString(16).
padStart(2,"0")))),o&&i.push(Dt(`ENV{ID_INPUT_${o.toUpperCase()}}`,"1")),i.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:i}}}var zu={};
_(zu,{claims:()=>v0,codes:()=>d0,domain:()=>p0,rules:()=>m0,schema:()=>l0});var u0=I(()=>({dev:St,grab:g(A(["all"])),repeat:g(P("")),grabToggle:g(A(["ctrl-ctrl",
"alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]))})),l0={vm:{evdev:b(C(ke(ce([St,u0]),Me(e=>typeof e=="string"?{dev:e}:e))),[])}},eN=e=>`vms\
: { win: { memory: 4GiB, evdev: [${e}] } }
`,tN="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",d0={"evdev-twice":h({severity:"error",about:"value",message:({dev:e})=>`${e} is already in the list`,
remedy:()=>"remove one of the two entries"}),"evdev-without-grab":h({severity:"warning",about:"value",message:({guest:e})=>`the input devices of '${e}' do not s\
witch together`,remedy:()=>"set `grab: all` on the keyboard: `{ dev: /dev/input/by-id/\u2026-event-kbd, grab: all }`"}),"evdev-without-keys":h({severity:"warnin\
g",about:"value",message:({guest:e})=>`'${e}' has no keyboard in evdev to switch its input devices back to the host`,remedy:()=>"add a keyboard: `{ dev: /dev/in\
put/by-id/\u2026-event-kbd, grab: all }`"}),"evdev-name-moves":h({severity:"warning",about:"value",message:({dev:e})=>`${e} can be a different device after the \
next boot`,remedy:({dev:e})=>`use the link to ${e.slice(e.lastIndexOf("/")+1)} that \`ls -l /dev/input/by-id\` shows, or define one in \`udev.symlinks\``}),"evd\
ev-not-an-event-device":h({severity:"error",about:"value",message:({dev:e})=>`${e} belongs to the legacy mouse or joystick interface, which QEMU cannot grab`,remedy:({
dev:e})=>{const t=e.replace(/-(mouse|joystick)$/,"-event-$1");return t===e?"use a link in /dev/input/by-id that ends in -event-mouse, -event-kbd or -event-joyst\
ick":`use \`dev: ${t}\``}})},qu=/-event-(?:mouse|joystick)$/,f0=/^\/dev\/input\/event\d+$/,h0=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;
function m0(e,t){for(const{name:s,evdev:n}of k(e)){const o=["vms",s,"evdev"],r=new Set;for(const[i,{dev:a}]of n.entries()){const c={path:[...o,i,"dev"]};r.has(a)&&
t("evdev-twice",c,{dev:a}),r.add(a),f0.test(a)&&t("evdev-name-moves",c,{dev:a}),h0.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}n.length>0&&n.every(({dev:i})=>qu.
test(i))?t("evdev-without-keys",{path:o,on:"key"},{guest:s}):n.length>1&&!n.some(({dev:i,grab:a})=>a==="all"&&!qu.test(i))&&t("evdev-without-grab",{path:o,on:"k\
ey"},{guest:s})}}function*p0(e){for(const{dev:t,grab:s,repeat:n,grabToggle:o}of e.evdev){const r=n===void 0?void 0:Do(n);yield{at:"devices",xml:v("input",{type:"\
evdev"},v("source",{dev:t,grab:s,repeat:r,grabToggle:o}))}}}function*v0(e){for(const[t,{dev:s,grabToggle:n="ctrl-ctrl"}]of e.evdev.entries())yield{what:s,by:n,path:[
"evdev",t,"dev"],when:"boot"}}var Bu={};_(Bu,{codes:()=>w0,domain:()=>S0,rules:()=>x0,schema:()=>b0});var Lu=oe(1,255),g0=G("",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,
"expected a USB port such as 4, or 1.4 for port 4 of a hub at port 1"),y0=I(()=>({id:g(Lo),bus:g(Lu),device:g(Lu),port:g(g0),startupPolicy:g(A(["mandatory","req\
uisite","optional"]))})),b0={vm:{usb:b(C(ke(ce([Lo,y0]),Me(e=>"vendor"in e?{id:e}:e))),[])}},sN=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,nN='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',w0={"usb-not-identified":h({severity:"error",about:"value",message:()=>"\
this entry does not identify a USB device",remedy:()=>'set `id`, for example `id: "046d:c541"` (`lsusb` shows it), or `bus` together with `port` or `device`'}),
"usb-port-and-device":h({severity:"error",about:"value",message:()=>"'port' and 'device' cannot be used together",remedy:()=>"remove `device`, which changes eac\
h time the device is plugged in, or remove `port` if libvirt is older than 12.8"}),"usb-twice":h({severity:"error",about:"value",message:({device:e,guest:t})=>`\
USB device ${e} is already used by '${t}'`,remedy:()=>"remove one of the two entries; to tell two devices with the same ID apart, add `bus` with `port` or `devi\
ce` to each"}),"usb-ports-exceeded":h({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} USB devices but only ${s} USB po\
rts, so some devices will be slow`,remedy:({devices:e,ports:t})=>`remove ${e-t} of them, set \`display: { usbRedirection: 0 }\` if redirection is not used, or pas\
s through a USB controller`})};function Uu({bus:e,device:t,port:s}){if(e!==void 0)return s!==void 0?`bus ${e}, port ${s}`:t!==void 0?`bus ${e}, device ${t}`:void 0}
var k0=e=>{const t=Uu(e);return e.id?le(e.id)+(t?` at ${t}`:""):t};function $0(e){const t=Object.values(e.disks).filter(n=>Ut(n,e)==="usb").length,s=cs(e)?e.display.
usbRedirection:0;return e.usb.length+t+s+(Ka(e)==="tablet"?1:0)}function x0(e,t){const s=new Map;for(const n of k(e)){const o=["vms",n.name,"usb"],r=new Set;for(const[
a,c]of n.usb.entries()){const u=k0(c),l={path:[...o,a]};if(u===void 0){t("usb-not-identified",l);continue}c.port!==void 0&&c.device!==void 0&&t("usb-port-and-de\
vice",{path:[...o,a,"device"]});const d=r.has(u)?n.name:n.autostart?s.get(u):void 0;d!==void 0&&t("usb-twice",l,{device:u,guest:d}),r.add(u),n.autostart&&s.set(
u,n.name)}const i=$0(n);i>Go&&t("usb-ports-exceeded",{path:o,on:"key"},{guest:n.name,devices:i,ports:Go})}}function _0(e){const{id:t,bus:s,port:n,device:o,startupPolicy:r}=e,
i=[t&&v("vendor",{id:`0x${t.vendor}`}),t&&v("product",{id:`0x${t.device}`}),Uu(e)!==void 0&&v("address",{bus:s,device:n===void 0?o:void 0,port:n})];return v("so\
urce",{startupPolicy:r},...i)}function*S0(e){for(const t of e.usb)yield{at:"devices",xml:v("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},_0(t))}}var Du={};
_(Du,{codes:()=>I0,host:()=>C0,rules:()=>E0,schema:()=>P0});var O0=[["blank",/[ \t\r]+|#[^\n]*/y],["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["numb\
er",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],Ru=e=>e.startsWith('"""')?e.slice(3,-3):e.slice(1,-1);function M0(e){
const t=[];let[s,n]=[0,1];for(;s<e.length;){const o=O0.map(([r,i])=>(i.lastIndex=s,{kind:r,lexeme:i.exec(e)?.[0]})).find(({lexeme:r})=>r!==void 0);if(!o?.lexeme)
return{problem:`unexpected '${e.slice(s).split(/\s/,1)[0]}'`,line:n};o.kind!=="blank"&&t.push({kind:o.kind,text:o.lexeme,line:n}),n+=o.lexeme.split(`
`).length-1,s+=o.lexeme.length}return t}function Fu(e){const t=M0(e);if("problem"in t)return t;const s=[];let n=0;const o=()=>{for(;t[n]?.text===`
`;)n+=1},r=()=>t[n]?.line??t.at(-1)?.line??1,i=()=>{const c=t[n];if(!(c?.kind!=="text"||/["\r\n]/.test(Ru(c.text))))return n+=1,Ru(c.text)},a=()=>{const c=[];for(n+=
1,o();t[n]?.text!=="]";o()){const u=i();if(u===void 0)return;if(c.push(u),o(),t[n]?.text===",")n+=1;else if(t[n]?.text!=="]")return}return n+=1,c};for(o();n<t.length;o()){
const c=t[n];if(c?.kind!=="name"||t[n+1]?.text!=="=")return{problem:`expected key = value, found '${c?.text}'`,line:r()};n+=2;const u=t[n],l=r();let d;if(u?.kind===
"number"?(d=Number(u.text),n+=1):d=u?.text==="["?a():i(),d===void 0)return{problem:`the value of ${c.text} must be a string in quotes, an integer or a list of s\
trings`,line:l};if(s.push({key:c.text,value:d}),n<t.length&&t[n]?.text!==`
`)return{problem:`unexpected text after the value of ${c.text}`,line:r()}}return{entries:s}}var N0=G("",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"invalid package name: use the package's attribute path in pkgs"),A0=I(()=>({user:g(ar),group:g(xg),package:g(N0),swtpm:g(P("")),conf:b(te(),"")})),P0={root:{libvirt:b(
I(()=>({enable:b(P(""),!0),runAsRoot:b(P(""),!1),qemu:b(A0,{}),onBoot:b(A(["ignore","start"]),"ignore"),onShutdown:b(A(["shutdown","suspend"]),"shutdown"),parallelShutdown:b(
oe(0,1e3),0),shutdownTimeout:g(fc),renewSecretsKey:b(P(""),!1),spiceUsbRedirection:b(P(""),!1),virtManager:b(P(""),!1)})),{})}},Ku={user:"libvirt.qemu.user",group:"\
libvirt.qemu.group",namespaces:"NixOS"},I0={"guests-without-libvirt":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' needs libvirtd, which \
is off`,remedy:()=>"set `libvirt: { enable: true }`, or remove all guests from `vms`"}),"root-and-other-user":h({severity:"error",about:"value",message:({user:e})=>`\
QEMU cannot run as root and as '${e}'`,remedy:({user:e})=>`remove \`runAsRoot\` to run QEMU as '${e}', or remove \`qemu.user\` to run it as root`}),"suspend-wit\
h-devices":h({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' cannot be suspended: libvirt cannot save a guest with passed-through devices`,
remedy:({guest:e})=>`set \`onShutdown: shutdown\`, or shut '${e}' down by hand before the host`}),"qemu-conf-syntax":h({severity:"error",about:"value",message:({
problem:e,line:t})=>`invalid qemu.conf setting in line ${t}: ${e}`,remedy:()=>'use one `key = value` per line, for example `max_core = "unlimited"`, `max_files \
= 32768` or `cgroup_controllers = [ "cpu" ]`'}),"qemu-conf-owned":h({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}' in qemu.conf is already s\
et by '${t}'`,remedy:({key:e,owner:t})=>t==="NixOS"?`remove the \`${e}\` line`:`remove the \`${e}\` line and set \`${t}\` instead`}),"qemu-conf-twice":h({severity:"\
error",about:"value",message:({key:e})=>`'${e}' is set twice in these qemu.conf settings`,remedy:({key:e})=>`keep one \`${e}\` line`})};function E0(e,t){const{enable:s,
runAsRoot:n,qemu:o,onShutdown:r}=e.libvirt,i=["libvirt"],[a]=k(e);!s&&a&&t("guests-without-libvirt",{path:[...i,"enable"]},{guest:a.name}),n&&o.user!==void 0&&o.
user!=="root"&&t("root-and-other-user",{path:[...i,"qemu","user"]},{user:o.user});const c=k(e).find(d=>$e(d,e).length>0);r==="suspend"&&c&&t("suspend-with-devic\
es",{path:[...i,"onShutdown"]},{guest:c.name});const u={path:[...i,"qemu","conf"]},l=Fu(o.conf);if("problem"in l){t("qemu-conf-syntax",u,l);return}for(const[d,{
key:f,value:m}]of l.entries.entries()){const p=Object.hasOwn(Ku,f)&&String(m)!==""?Ku[f]:void 0;p?t("qemu-conf-owned",u,{key:f,owner:p}):l.entries.findIndex(y=>y.
key===f)<d&&t("qemu-conf-twice",u,{key:f})}}function*C0(e){const{libvirt:t}=e;if(!t.enable)return;const s=(n,o,r)=>({kind:"option",path:["virtualisation","libvi\
rtd",...n.split(".")],value:o,...r?{comment:r}:{}});if(yield s("enable",R(!0)),yield s("onBoot",$(t.onBoot)),yield s("onShutdown",$(t.onShutdown)),t.parallelShutdown>
0&&(yield s("parallelShutdown",ut(t.parallelShutdown))),t.shutdownTimeout!==void 0){const n=X(O("lib","mkForce"),$(String(Math.ceil(t.shutdownTimeout))));yield{
kind:"option",path:["systemd","services","libvirt-guests","environment","SHUTDOWN_TIMEOUT"],value:n}}yield*j0(e,s);for(const n of e.host.users)yield{kind:"membe\
r",user:n,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:R(!0)}),t.virtManager&&(yield{
kind:"option",path:["programs","virt-manager","enable"],value:R(!0)})}function*j0(e,t){const{qemu:s}=e.libvirt,{user:n,group:o}=Et(e),r=n==="qemu-libvirtd"&&o===
"qemu-libvirtd",i=!r&&(n!=="root"||o!=="root");yield t("qemu.runAsRoot",R(!r),i?`QEMU does not run as root: this only keeps NixOS from setting its own user in q\
emu.conf, where ${n} is set below.`:void 0),s.package&&(yield t("qemu.package",O("pkgs",...s.package.split(".")))),s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",
R(s.swtpm))),i&&(yield{kind:"qemuConf",key:"user",value:n},yield{kind:"qemuConf",key:"group",value:o});const a=Fu(s.conf);for(const{key:c,value:u}of"entries"in a?
a.entries:[])yield{kind:"qemuConf",key:c,value:u}}var Gu={};_(Gu,{codes:()=>U0,declaredWords:()=>Zu,host:()=>W0,schema:()=>L0});var T0=W["identity.xsl"],z0=W["r\
econcile.sh"],Dn={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},q0=e=>{const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.
test(t)?t:`virbr-${Ds(36**6,"bridge",e).toString(36).padStart(6,"0")}`},B0=e=>({first:171966464+Ds(128*256,"subnet",e)*256,prefix:24});function ys(e,t){const s=t.
networks[e];if(!s)return e===Dn.name?Dn:void 0;if(s.type!=="nat")return;const{bridge:n,subnet:o}=s;return e===Dn.name&&n===void 0&&o===void 0?Dn:{name:e,bridge:n??
q0(e),subnet:o??B0(e),stock:!1}}var Rn=(e,t,s)=>e.nics[t]?.mac??La(s.host.name,e.name,t),wr=(e,t)=>Object.entries(e.nics).flatMap(([s,{network:n}])=>{const o=n===
void 0?void 0:ys(n,t);return o?[{nic:s,mac:Rn(e,s,t),network:o}]:[]});function kr(e,t){const s=wr(e,t);return s.find(({network:n})=>!n.stock)??s[0]}function Wu(e,t){
const s=ps(e.subnet)/2,n=new Set;return k(t).flatMap(o=>{const r=kr(o,t);if(o.forwards.length===0||r?.network.name!==e.name||n.size>=s-1)return[];let i=Ds(s-1,"\
address",e.name,o.name);for(;n.has(i);)i=(i+1)%(s-1);return n.add(i),[{vm:o.name,mac:r.mac,ip:Ot(e.subnet.first+s+i)}]})}var L0={vm:{adopt:b(P(""),!1)}},U0={};function*D0(e,t){
yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:n}]of Object.entries(e.
nics))n===void 0&&(yield`--mac=${Rn(e,s,t)}`)}function*Zu(e){const t=k(e).flatMap(s=>Object.values(s.nics).flatMap(({network:n})=>n??[]));for(const s of[...new Set(
[...Object.keys(e.networks),...t])].sort())yield`--network=${s}`,e.networks[s]&&(yield{xml:`networks/${s}.xml`}),e.networks[s]&&ys(s,e)?.stock&&(yield"--stock");
for(const s of k(e))yield*D0(s,e)}var Vu=(e,t)=>X(O("pkgs","writeText"),$(e),t),R0=e=>Vu(`vfioc-${e.replaceAll("/","-")}`,X(O("builtins","readFile"),er(`./${e}`))),
F0=e=>typeof e=="string"?$(e):zt("--xml=",R0(e.xml)),K0=[O("pkgs","coreutils"),O("config","virtualisation","libvirtd","package"),O("pkgs","libxml2"),O("pkgs","l\
ibxslt"),O("config","systemd","package")],G0=X(O("builtins","hashString"),$("sha256"),X(O("builtins","toJSON"),z([["hooks"],["qemu","runAsRoot"],["qemu","verbat\
imConfig"]].map(e=>O("config","virtualisation","libvirtd",...e))))),Yu="reconcile.sh",$r="identity.xsl",Ju=z([$("libvirtd.service")]),Hu=["systemd","services","\
libvirtd","environment","VFIOC_CONFIGURATION"];function*W0(e){if(!e.libvirt.enable)return;yield{kind:"option",path:Hu,value:G0,comment:"NixOS does not restart a\
 running libvirtd. This shows whether it started with the current hooks and qemu.conf."},yield{kind:"program",name:$r,text:T0},yield{kind:"program",name:Yu,text:z0};
const t=[Vu(`vfioc-${$r}`,ms($r)),zt("--libvirtd=",O("config",...Hu)),...[...Zu(e)].map(F0)];yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"\
Defines guests and networks if their declaration changed. It never starts, stops or restarts a guest.",value:B({description:$("Guests and networks of vfioc"),wantedBy:z(
[$("multi-user.target")]),wants:Ju,after:Ju,before:z([$("libvirt-guests.service")]),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0),StateDirectory:$("v\
fioc"),PrivateTmp:R(!0),TimeoutStartSec:$("5min")}),script:Cn(Ws("vfioc-reconcile",K0,ms(Yu)),t)})}}var Xu={};_(Xu,{codes:()=>Y0,host:()=>H0,schema:()=>V0});var Z0=W["\
secrets-key.sh"],V0={},Y0={},Qu="secrets-key.sh",J0="/var/lib/libvirt/secrets/secrets-encryption-key";function*H0(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)
return;const t=[O("pkgs","coreutils"),O("config","systemd","package")];yield{kind:"program",name:Qu,text:Z0};const s=Ws("vfioc-secrets-key",t,ms(Qu)),n=["virt-s\
ecret-init-encryption.service","libvirtd.service"];yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"Lets libvirt create a new key fo\
r its secrets if this host lost what the old one was sealed with.",value:B({description:$("Key of libvirt's secrets"),wantedBy:z([$("libvirtd.service")]),before:z(
n.map($)),unitConfig:B({RequiresMountsFor:z([$("/var/lib/libvirt")])}),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0)}),script:Cn(s,[$(J0)])})}}var el={};
_(el,{codes:()=>Q0,host:()=>tk,schema:()=>X0});var X0={},Q0={},ek=[{since:"11.0",what:"a read-only share",instead:"remove readOnly from the share, which makes i\
t writable for the guest",has:({shares:e})=>Object.values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"a disk on the nvme bus",instead:"put the disk on anoth\
er bus, for example bus: sata",has:e=>Object.values(e.disks).some(t=>Ut(t,e)==="nvme")},{since:"12.8",what:"a USB device by port",instead:"identify the device b\
y its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];function*tk(e){for(const{since:t,what:s,instead:n,has:o}of ek){const r=k(e).filter(o);if(r.length===0)
continue;const i=O("config","virtualisation","libvirtd","package","version");yield{kind:"assertion",that:X(O("lib","versionAtLeast"),i,$(t)),message:`vfioc: ${s}\
 (guest ${r.map(({name:a})=>`'${a}'`).join(", ")}) needs libvirt ${t} or later, but virtualisation.libvirtd.package is older: set it to a newer libvirt, or ${n}\
.`}}}var tl={};_(tl,{codes:()=>nk,rules:()=>ok,schema:()=>sk});var sk={},nk={"memory-beyond-machine":h({severity:"error",about:"value",message:({size:e,total:t})=>`\
the guest has ${e} of memory, but this machine has only ${t}, according to the facts`,remedy:({total:e})=>`set \`size\` to less than ${e}, and leave at least 1G\
iB for the host`}),"memory-of-all-beyond-machine":h({severity:"error",about:"value",message:({sum:e,total:t,what:s})=>`with this guest, ${s==="hugepages"?"the h\
uge pages reserved at boot":"the guests with devices that start with the host"} take ${e}, but this machine has only ${t}, according to the facts`,remedy:({what:e})=>`\
lower \`size\` until at least 1GiB is left for the host, or ${e==="hugepages"?"remove `hugepages` from guests that do not need them":"set `autostart: false` on \
one of these guests"}`}),"memory-leaves-little":h({severity:"warning",about:"value",message:({sum:e,left:t,from:s})=>`with this guest, the guests hold ${e} ${s===
"boot"?"from boot":"while it runs"}, which leaves the host ${t}`,remedy:()=>"lower `size` until at least 1GiB is left for the host, or remove `hugepages` from g\
uests that do not need them"}),"memory-beyond-node":h({severity:"error",about:"value",message:({size:e,node:t,total:s,others:n})=>`NUMA node ${t} has ${s} of me\
mory, according to the facts, but ${e} ${n?"is requested from it, including the huge pages of other guests":"is requested from it"}`,remedy:({total:e})=>`take l\
ess than ${e} from this node, or spread the memory: \`node: [0, 1]\` in \`memory\` or \`hugepages\``}),"memory-node-absent":h({severity:"error",about:"value",message:({
node:e,nodes:t})=>`this machine has no NUMA node ${e}: according to the facts, it has only ${t}`,remedy:({nodes:e})=>`set \`node\` to one of ${e}, or remove it`}),
"hugepages-size-absent":h({severity:"error",about:"value",message:({size:e,sizes:t})=>`this machine has no huge pages of ${e}: according to the facts, it has on\
ly pages of ${t}`,remedy:({sizes:e})=>{const t=Object.keys(Lt).find(s=>e.split(" and ").includes(s));return t?`use ${t}, or remove \`hugepages\``:"remove `hugep\
ages`"}}),"memory-away-from-device":h({severity:"warning",about:"value",message:({device:e,near:t,nodes:s})=>`this puts the memory on NUMA node ${s}, but '${e}'\
 is on node ${t}`,remedy:({near:e})=>`use node ${e} for memory and pins (\`lscpu -e=cpu,node\` shows its CPUs), or set \`pin: auto\` and remove \`node\``})},Hs=e=>e>=
ft?`${Math.floor(e/ft*10)/10}GiB`:`${Math.floor(e/re)}MiB`;function ok(e,t,s){if(!s||(ik(e,s,t),rk(e,s,t),qv(s).length<2))return;const o=new Map;for(const r of k(
e)){ck(r,s,o,t);const i=ak(r,e,s);if(i.nodes.size===0)continue;const a=$e(r,e).flatMap(({name:u,functions:l})=>{const d=l.flatMap(f=>Le(s,f)?.numaNode??[])[0];return d===
void 0||i.nodes.has(d)?[]:[{device:u,near:d}]})[0],c={path:["vms",r.name,...i.path]};a&&t("memory-away-from-device",c,{...a,nodes:D([...i.nodes])})}}function rk(e,{
memory:t,cpu:s},n){const o=new Set([...t&&s?[0]:[],...(s?.cpus??[]).flatMap(({numaNode:i})=>i??[]),...(t?.numa??[]).map(({node:i})=>i)]),r=[...new Set(t?.hugepages?.
map(({size:i})=>i))];for(const i of k(e)){const a=["vms",i.name],{node:c,hugepages:u}=i.memory,l=[[["memory","node"],c??[]],[["memory","hugepages","node"],u?.node??
[]],...i.cpu.numa.map((f,m)=>[["cpu","numa",m,"node"],f.node===void 0?[]:[f.node]])];for(const[f,m]of l){const p=m.find(w=>!o.has(w));if(p===void 0||o.size===0)
continue;const y=D([...o]);n("memory-node-absent",{path:[...a,...f]},{node:p,nodes:y})}if(!u||r.length===0||r.includes(Lt[u.size]))continue;const d={size:u.size,
sizes:r.map(ne).join(" and ")};n("hugepages-size-absent",{path:[...a,"memory","hugepages"]},d)}}function ik(e,t,s){const n=t.memory?.total;if(n===void 0)return;
const o=Hs(n);let r=0;const a=k(e).filter(c=>c.memory.hugepages?.allocate==="boot").reduce((c,u)=>c+u.memory.size,0);for(const c of k(e)){const{size:u,hugepages:l}=c.
memory,d={path:["vms",c.name,"memory","size"]};if(u>n){s("memory-beyond-machine",d,{size:ne(u),total:o});continue}const f=l?.allocate==="boot";if(!f&&!(c.autostart&&
c.devices.length>0)){const p=a+u;if((l||c.devices.length>0)&&n-p<ft){const y=p<n?Hs(n-p):"nothing";s("memory-leaves-little",d,{sum:ne(p),left:y,from:"start"})}continue}
r+=u;const m=f?"hugepages":"autostart";r>=n?s("memory-of-all-beyond-machine",d,{sum:ne(r),total:o,what:m}):n-r<ft&&s("memory-leaves-little",d,{sum:ne(r),left:Hs(
n-r),from:"boot"})}}var sl=e=>e.memory.node?["memory","node"]:["memory","hugepages","node"];function ak(e,t,s){const n=e.cpu.numa.flatMap(({node:a})=>a??[]);if(n.
length>0)return{nodes:new Set(n),path:["cpu","numa"]};const o=In(e);if(o)return{nodes:new Set(o),path:sl(e)};const r=new Map(s.cpu?.cpus.map(({cpu:a,numaNode:c})=>[
a,c]));return{nodes:new Set(Tt(e,t,s).flatMap(a=>r.get(a)??[])),path:["cpu","pin"]}}function ck(e,t,s,n){const o=new Map(t.memory?.numa?.map(({node:l,total:d})=>[
l,d])),r=In(e)??[],{hugepages:i}=e.memory,a=i?.allocate==="boot",c=e.cpu.numa.length>0&&!i?.node,u=(l,d,f,m)=>{const p=o.get(d),y=m?s.get(d)??0:0,w=y+l;m&&s.set(
d,w),!(p===void 0||w<=p)&&n("memory-beyond-node",{path:["vms",e.name,...f]},{size:Hs(w),node:d,total:Hs(p),others:y>0})};for(const[l,{memory:d,node:f}]of e.cpu.
numa.entries())f!==void 0&&u(d,f,["cpu","numa",l,"node"],a&&c);if(!(r.length>1&&!i))for(const l of r)u(e.memory.size/r.length,l,sl(e),a&&!c)}var nl={};_(nl,{codes:()=>dk,
host:()=>pk,rules:()=>hk,schema:()=>lk});var ol=A(["2MiB","1GiB"]),uk=I(()=>({size:ol,allocate:b(A(["boot","start"]),"boot"),node:g(ka)})),lk={memory:()=>({hugepages:g(
ke(ce([ol,uk]),Me(e=>typeof e=="string"?{size:e,allocate:"boot"}:e)))})},oN=e=>`vms: { win: { memory: { ${e} } } }
`,rN=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,dk={"memory-not-whole-pages":h({severity:"error",about:"value",message:({size:e,page:t})=>`memory of ${e} is not a multiple of the huge page size ${t}`,remedy:({
page:e})=>`set the memory to a multiple of ${e}${e==="1GiB"?", or set `hugepages: 2MiB`":""}`}),"hugepages-of-two-sizes":h({severity:"error",about:"value",message:({
guest:e,page:t})=>`guest '${e}' uses huge pages of ${t}, and all guests must use the same size`,remedy:({page:e,guest:t})=>`use ${e} here too, or change the siz\
e in '${t}'`}),"hugepages-nodes-mixed":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' sets the node of its huge pages, but this guest does\
 not`,remedy:({guest:e})=>`add the node here, for example \`node: 0\`, or remove it from '${e}'`}),"hugepages-large-at-start":h({severity:"warning",about:"value",
message:()=>"huge pages of 1 GiB are rarely available after boot",remedy:()=>"set `size: 2MiB`, or set `allocate: boot`"})};function fk({memory:e,cpu:t},s){const n=t.
numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/s}]);if(!e.hugepages?.node&&n.length>0&&n.length===t.numa.length){const a=new Map;for(const{node:c,
pages:u}of n)a.set(c,(a.get(c)??0)+u);return a}const o=e.hugepages?.node??e.node;if(!o)return;const r=e.size/s,i=Math.floor(r/o.length);return new Map(o.map((a,c)=>[
a,c<r-i*o.length?i+1:i]))}var rl=e=>k(e).flatMap(t=>{const{hugepages:s,size:n}=t.memory;if(!s)return[];const o=Lt[s.size];return[{vm:t,size:s.size,allocate:s.allocate,
count:n/o,nodes:fk(t,o)}]});function hk(e,t){const s=rl(e),n=s.find(({allocate:o,nodes:r})=>o==="boot"&&r);for(const{vm:o,size:r,allocate:i,nodes:a,count:c}of s){
const u=["vms",o.name,"memory","hugepages"],l=o.memory.size,[d]=s;l>0&&l%re===0&&!Number.isInteger(c)&&t("memory-not-whole-pages",{path:u},{size:ne(l),page:r}),
d&&d.size!==r&&t("hugepages-of-two-sizes",{path:u},{guest:d.vm.name,page:d.size}),i==="boot"&&n&&!a&&t("hugepages-nodes-mixed",{path:u},{guest:n.vm.name}),i==="\
start"&&r==="1GiB"&&t("hugepages-large-at-start",{path:[...u,"size"]})}}var il={"2MiB":"2M","1GiB":"1G"},al=e=>[...e].sort(([t],[s])=>t-s).map(([t,s])=>`${t}:${s}`);
function mk(e){const t=new Map;for(const{nodes:s=[]}of e)for(const[n,o]of s)t.set(n,(t.get(n)??0)+o);return t.size>0?al(t).join(","):String(e.reduce((s,{count:n})=>s+
n,0))}function*pk(e){const t=rl(e),[s]=t;if(!s)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:il[s.size]};const n=t.filter(({allocate:o})=>o===
"boot");if(n.length>0){const o=n.reduce((r,{vm:i})=>r+i.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:il[s.size]},yield{kind:"kernelParam",name:"\
hugepages",value:mk(n),comment:`${ne(o)} reserved for ${n.length===1?"one guest":`${n.length} guests`}; the host cannot use it.`}}for(const{vm:o,size:r,allocate:i,
nodes:a,count:c}of t)i==="start"&&(yield{kind:"hook",vm:o.name,step:"hugepages",arguments:[String(Lt[r]/1024),...a?al(a):[`any:${c}`]]})}var cl={};_(cl,{codes:()=>gk,
domain:()=>bk,memoryObject:()=>ul,rules:()=>yk,schema:()=>vk});var vk={memory:()=>({size:Bt,node:g(ka),locked:b(P(""),!1),shared:g(P("")),merge:b(P(""),!0)})};function ul(e){
const t=I(e);return ke(ce([Bt,t]),Me(s=>typeof s=="number"?{size:s,locked:!1,merge:!0}:s))}var gk={"memory-not-whole":h({severity:"error",about:"value",message:({
size:e})=>`memory of ${e} is not a positive multiple of 1MiB`,remedy:()=>"give the size in MiB or GiB, for example `4GiB`"}),"shares-need-shared-memory":h({severity:"\
error",about:"value",message:({guest:e})=>`the shares of '${e}' require shared memory`,remedy:()=>"remove `shared: off`, or remove `shares`"})};function yk(e,t){
for(const s of k(e)){const n=["vms",s.name,"memory"],{size:o,shared:r}=s.memory,i=ne(o);(o===0||o%re!==0)&&t("memory-not-whole",{path:[...n,"size"]},{size:i}),Fa(
s)&&r===!1&&t("shares-need-shared-memory",{path:[...n,"shared"]},{guest:s.name})}}function*bk(e){const{size:t,hugepages:s,locked:n,merge:o}=e.memory,r=e.memory.
shared??Fa(e),i=t/1024;yield{at:"",xml:v("memory",{unit:"KiB"},i)},yield{at:"",xml:v("currentMemory",{unit:"KiB"},i)};const a=[s!==void 0&&v("hugepages",{},v("p\
age",{size:Lt[s.size]/1024,unit:"KiB"})),!o&&v("nosharepages"),n&&v("locked"),r&&v("source",{type:"memfd"}),r&&v("access",{mode:"shared"})];a.some(Boolean)&&(yield{
at:"",xml:v("memoryBacking",{},...a)})}var ll={};_(ll,{claims:()=>xk,codes:()=>kk,host:()=>Ok,rules:()=>$k,schema:()=>wk});var wk={},kk={"shared-memory-name-twi\
ce":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is already used by guest '${t}'`,remedy:()=>"set a name that no other guest uses, for ex\
ample `name: looking-glass-2`, and start the program on the host with it"}),"shared-memory-size":h({severity:"error",about:"value",message:({size:e})=>`the size\
 of shared memory must be a power of two of at least 1MiB, found ${e}`,remedy:()=>"use a power of two, for example `size: 64MiB`; Looking Glass can also derive \
it from `resolution`"}),"shared-memory-too-large":h({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is too large for the driver in a \
Windows guest`,remedy:()=>"reduce it to at most 1GiB: set `size: 1GiB`, or use a lower `resolution` or `hdr: off`"}),"shared-memory-same-size":h({severity:"erro\
r",about:"value",message:({size:e})=>`Scream and Looking Glass both use ${e} of shared memory`,remedy:({size:e})=>`set another power of two for Scream, for exam\
ple \`size: ${e==="2MiB"?"4MiB":"2MiB"}\`, and the same number as UseIVSHMEM in the registry of the guest`})};function $k(e,t){for(const s of k(e)){const n=zn(s,
e);for(const{feature:i,bytes:a}of n){const u={path:[...["vms",s.name,i],"size"]},l=ne(a);!Gc(a)||a<re?t("shared-memory-size",u,{size:l}):a>=2*ft&&t("shared-memo\
ry-too-large",u,{size:l})}const[o,r]=n;o&&r&&o.bytes===r.bytes&&t("shared-memory-same-size",{path:["vms",s.name,r.feature,"size"]},{size:ne(o.bytes)})}}function*xk(e,t){
for(const{feature:s,path:n}of zn(e,t))yield{what:`shared memory ${n}`,path:[s,"name"],when:"run",once:!0,code:"shared-memory-name-twice"}}var _k={"":1,k:1024,K:1024,
m:re,M:re,g:ft,G:ft};function Sk(e,t){const s={..._k,...t===void 0?{}:{"%":t/100}},n=B(Object.entries(s).map(([u,l])=>[u,ut(Math.ceil(e/l))])),o=(u,...l)=>X(O("\
builtins",u),...l),r=lt("size"),i=u=>o("elemAt",r,ut(u)),a=$(`([1-9][0-9]*)([${Object.keys(s).join("")}]?)`),c=Q(o("fromJSON",i(0)),">=",o("getAttr",i(1),n));return{
kind:"assertion",that:lc({size:o("match",a,O("config","boot","devShmSize"))},Q(Q(r,"==",Rs),"||",c)),message:`vfioc: boot.devShmSize is less than the ${ne(e)} t\
hat guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example \`boot.devShmSize = "${Math.
ceil((e+ft)/re)}M";\`.`}}function*Ok(e,t){const s=Iy(e);if(s.length===0)return;const{user:n,group:o}=Ey(e),r=new Map;for(const{path:a,bytes:c}of s)r.set(a,Math.
max(c,r.get(a)??0));yield Sk([...r.values()].reduce((a,c)=>a+c,0),t?.memory?.total);for(const{vm:a,path:c,bytes:u}of s)yield{kind:"tmpfile",type:"f",path:c,mode:"\
0660",user:n,group:o},yield{kind:"hook",vm:a.name,step:"shared-memory",arguments:[c,String(u),n,o]};for(const a of e.host.users)yield{kind:"member",user:a,group:o};
const i=Et(e).user;i!=="root"&&i!==n&&(yield{kind:"member",user:i,group:o})}var dl={};_(dl,{codes:()=>Nk,host:()=>Ik,rules:()=>Pk,schema:()=>Mk});var Mk={},iN=e=>`\
networks: { lan: { ${e} } }
`,Nk={"bridge-not-made":h({severity:"error",about:"value",message:({field:e})=>`'${e}' applies only to bridges that vfioc creates, and this one has no 'interfac\
es'`,remedy:({field:e})=>`to use an existing bridge, remove \`${e}\`; to have it created, add the host's NICs, for example \`interfaces: [enp5s0]\``}),"interfac\
e-in-two-bridges":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`NIC ${e} is already a port of bridge ${t}`,remedy:({interface:e,bridge:t})=>`\
remove ${e} here, or from the \`interfaces\` of ${t}`}),"interface-in-bridge-and-macvtap":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`N\
IC ${e} is a port of bridge ${t}, so it cannot carry macvtap`,remedy:({bridge:e})=>`use the bridge instead of macvtap (in a network \`type: bridge, bridge: ${e}\
\`, at a guest's NIC \`bridge: ${e}\`), or choose another NIC`}),"bridge-made-twice":h({severity:"error",about:"value",message:({bridge:e,network:t})=>`bridge ${e}\
 is already created by network '${t}'`,remedy:({network:e})=>`remove \`interfaces\`, \`create\` and \`dhcp\` here, and add the NICs to the \`interfaces\` of '${e}\
' if they belong in the same bridge`}),"wireless-takes-no-guest":h({severity:"warning",about:"value",message:({interface:e})=>`${e} looks like a wireless NIC, a\
nd access points drop the packets of guests behind one`,remedy:()=>"use a wired NIC, or put the guest in a NAT network instead: `nics: { lan: { network: default\
 } }`"})},Ak=e=>e.startsWith("wl"),fl=e=>Object.entries(e.networks).flatMap(([t,{type:s,bridge:n,interfaces:o,create:r,dhcp:i}])=>s==="bridge"&&n!==void 0&&o?[{
network:t,bridge:n,interfaces:o,create:r,dhcp:i}]:[]),hl=(e,t)=>Object.entries(e.networks).flatMap(([s,n])=>n.type===t?(n.interfaces??[]).map((o,r)=>({nic:o,path:[
"networks",s,"interfaces",r]})):[]),ml=e=>[...hl(e,"macvtap"),...k(e).flatMap(t=>Object.entries(t.nics).flatMap(([s,{macvtap:n}])=>n===void 0?[]:[{nic:n,path:["\
vms",t.name,"nics",s,"macvtap"]}]))];function Pk(e,t){for(const{nic:o,path:r}of[...hl(e,"bridge"),...ml(e)])Ak(o)&&t("wireless-takes-no-guest",{path:r},{interface:o});
for(const[o,r]of Object.entries(e.networks)){const i=["networks",o];if(r.type!=="bridge"||r.interfaces)continue;const a=r.create?"create":r.dhcp?"dhcp":void 0;a&&
t("bridge-not-made",{path:[...i,a]},{field:a})}const s=new Map,n=new Map;for(const{network:o,bridge:r,interfaces:i}of fl(e)){const a=["networks",o],c=s.get(r);if(c!==
void 0){t("bridge-made-twice",{path:[...a,"bridge"]},{bridge:r,network:c});continue}s.set(r,o);for(const[u,l]of i.entries()){const d=n.get(l);d===void 0?n.set(l,
r):t("interface-in-two-bridges",{path:[...a,"interfaces",u]},{interface:l,bridge:d})}}for(const{nic:o,path:r}of ml(e)){const i=n.get(o);i!==void 0&&t("interface\
-in-bridge-and-macvtap",{path:r},{interface:o,bridge:i})}}var mt=(e,t,s)=>({kind:"option",path:e,value:t,...s?{comment:s}:{}});function*Ik(e){for(const{bridge:t,
interfaces:s,create:n,dhcp:o}of fl(e)){n==="networkd"?yield*Ek(t,s,o):(yield mt(["networking","bridges",t,"interfaces"],de(s)),o&&(yield mt(["networking","inter\
faces",t,"useDHCP"],R(!0))));const r=[t,...s].map(i=>`interface-name:${i}`);yield mt(["networking","networkmanager","unmanaged"],de(r),"NetworkManager, if the h\
ost runs it, would take the NICs out of the bridge.")}}function*Ek(e,t,s){const n=(...a)=>["systemd","network",...a],o=a=>`30-vfioc-${a}`;yield mt(n("enable"),R(
!0)),yield mt(["networking","dhcpcd","denyInterfaces"],de([e,...t]),"dhcpcd, which NixOS runs unless networkd manages all interfaces, would request addresses on\
 these too.");const r={Kind:$("bridge"),Name:$(e)};yield mt(n("netdevs",o(e),"netdevConfig"),B(r));for(const a of t)yield mt(n("networks",o(a)),B({matchConfig:B(
{Name:$(a)}),networkConfig:B({Bridge:$(e)}),linkConfig:B({RequiredForOnline:$("enslaved")})}));const i=B({Name:$(e)});if(s){const a=B({DHCP:$("yes")});yield mt(
n("networks",o(e)),B({matchConfig:i,networkConfig:a}));return}yield mt(n("networks",`zz-vfioc-${e}`),B({matchConfig:i,networkConfig:B({LinkLocalAddressing:$("no"),
ConfigureWithoutCarrier:$("yes"),KeepConfiguration:$("static")}),linkConfig:B({RequiredForOnline:$("no")})}),"Brings the bridge up if no earlier file configures\
 it.")}var pl={};_(pl,{codes:()=>Tk,host:()=>Lk,rules:()=>qk,schema:()=>jk});var vl=oe(1,65535),Ck=I(()=>({listen:vl,interface:fs,address:g(Bc),to:g(vl)})),jk={
vm:{forwards:b(C(Ck),[])}},aN="forwards: [{ listen: 5900, interface: eth0 }]",Tk={"forward-without-nat":h({severity:"error",about:"value",message:({guest:e})=>`\
'${e}' has no NIC in a NAT network, so no port can be forwarded to it`,remedy:()=>"add a NIC in a NAT network, for example `nics: { lan: { network: default } }`\
; remove `forwards` if the guest is on a bridge, where the LAN reaches it directly"}),"forward-port-twice":h({severity:"error",about:"value",message:({port:e,interface:t,
guest:s})=>`port ${e} on ${t} is already forwarded to '${s}'`,remedy:({interface:e})=>`set \`listen\` to another port and \`to\` to the port in the guest, or give e\
ach forward its own \`address\` on ${e}`}),"forward-on-guest-bridge":h({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of t\
he NAT network of '${t}', which the LAN cannot reach`,remedy:()=>"set `interface` to the host's interface in the LAN, for example `interface: enp5s0`: `ip route\
 show default` prints its name after `dev`"}),"forward-to-kept-address":h({severity:"warning",about:"value",message:({guest:e,nic:t})=>`the forwards of '${e}' m\
ay not reach it: NIC '${t}' has no 'mac', and an adopted guest keeps its old MAC address`,remedy:({guest:e,nic:t})=>`set \`mac\` of NIC '${t}' to the address th\
at \`virsh -c qemu:///system domiflist ${e}\` prints`}),"forward-port-of-display":h({severity:"error",about:"value",message:({port:e,guest:t})=>`port ${e} is al\
so the port of the display of '${t}'`,remedy:({guest:e})=>`set \`listen\` to another port and \`to\` to the port in the guest, for example \`listen: 15900, to: 5900\`\
, or remove \`port\` from the \`display\` of '${e}'`})},gl="0.0.0.0",zk=({listen:e,address:t=gl},s)=>k(s).find(n=>[Zs(n),Vs(n)].some(o=>o?.port===e&&(o.listen===
t||[o.listen,t].includes(gl))));function qk(e,t){const s=new Map;for(const n of k(e)){if(n.forwards.length===0)continue;const o=["vms",n.name,"forwards"],r=kr(n,
e);r?n.adopt&&!r.network.stock&&n.nics[r.nic]?.mac===void 0&&t("forward-to-kept-address",{path:o,on:"key"},{guest:n.name,nic:r.nic}):t("forward-without-nat",{path:o,
on:"key"},{guest:n.name});for(const[i,a]of n.forwards.entries()){const{listen:c,interface:u,address:l}=a;wr(n,e).some(({network:p})=>p.bridge===u)&&t("forward-o\
n-guest-bridge",{path:[...o,i,"interface"]},{interface:u,guest:n.name});const d=`${u} ${c}`,f=s.get(`${d} ${l}`)??s.get(d)??(l?void 0:s.get(`${d} any`));f&&t("f\
orward-port-twice",{path:[...o,i,"listen"]},{port:c,interface:u,guest:f});const m=zk(a,e);m&&t("forward-port-of-display",{path:[...o,i,"listen"]},{port:c,guest:m.
name}),s.set(l?`${d} ${l}`:d,n.name),s.set(`${d} any`,n.name)}}}function Bk(e){const t=o=>O("config","services","openssh",o),s=Q(t("enable"),"&&",Q(t("listenAdd\
resses"),"==",z([]))),n=X(O("lib","intersectLists"),z(e.map(ut)),t("ports"));return{kind:"assertion",that:Q(s,"->",Q(n,"==",z([]))),message:`vfioc: sshd listens\
 on a port that is also forwarded to a guest (forwarded: ${e.join(", ")}): set \`listen\` of the forward to another port and \`to\` to the port in the guest, or cha\
nge services.openssh.ports.`}}function*Lk(e){const t=k(e).flatMap(s=>s.forwards.map(({listen:n})=>n));t.length>0&&(yield Bk([...new Set(t)].sort((s,n)=>s-n)));for(const s of k(
e)){const n=kr(s,e);if(!n||s.forwards.length===0)continue;const o=Wu(n.network,e).find(i=>i.vm===s.name);n.network.stock&&(yield*Uk);const r=n.network.stock?s.name:
o?.ip;for(const i of r===void 0?[]:s.forwards){const{listen:a,interface:c,address:u}=i,l=cr(`forward-${s.name}-${c}-${u?`${u}-`:""}${a}`);yield{kind:"option",path:[
"systemd","sockets",l],value:Dk(s,i)},yield{kind:"option",path:["systemd","services",l],value:Rk(s,i,`${r}:${i.to??a}`)},yield{kind:"port",interface:c,protocol:"\
tcp",port:a}}}}var Uk=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:R(!0)},{kind:"option",path:["system","nssModules"],value:z([O(
"config","virtualisation","libvirtd","package")])}],yl=(e,{listen:t,interface:s})=>$(`Port ${t} of ${s}, forwarded to the guest ${e.name}`),Dk=(e,t)=>{const{listen:s,
interface:n,address:o}=t;return B({description:yl(e,t),wantedBy:de(["multi-user.target",Oc(n)]),after:de(["sysinit.target"]),before:de(["shutdown.target"]),conflicts:de(
["shutdown.target"]),unitConfig:B({DefaultDependencies:R(!1)}),listenStreams:de([o?`${o}:${s}`:String(s)]),socketConfig:B({BindToDevice:$(n),...o?{FreeBind:R(!0)}:
{}})})},Rk=(e,t,s)=>B({description:yl(e,t),serviceConfig:B({ExecStart:zt(O("config","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${Sc(["--exit-idle-\
time=10min",s])}`),DynamicUser:R(!0),PrivateTmp:R(!0),ProtectSystem:$("strict"),ProtectHome:R(!0),NoNewPrivileges:R(!0)})}),bl={};_(bl,{codes:()=>Kk,host:()=>Yk,
networks:()=>Vk,rules:()=>Wk,schema:()=>Fk});var wl=["bridge","private","vepa","passthrough"],Fk={root:{networks:b(qe(Gs,I(()=>({type:b(A(["nat","bridge","macvt\
ap"]),"nat"),bridge:g(fs),interfaces:g(C(fs)),create:g(A(["scripted","networkd"])),dhcp:b(P(""),!1),mode:g(A(wl)),subnet:g(fy)}))),{})}},Kk={"bridge-unnamed":h(
{severity:"error",about:"value",message:({network:e})=>`network '${e}' of type bridge does not name a bridge`,remedy:()=>"add the name of the bridge, for exampl\
e `bridge: br0` (`ip link show type bridge` lists the existing ones), or set `type: nat`"}),"macvtap-without-interfaces":h({severity:"error",about:"value",message:({
network:e})=>`network '${e}' of type macvtap does not name a NIC of the host`,remedy:()=>"add a NIC that `ip link` lists, for example `interfaces: [enp5s0]`"}),
"network-field-of-other-type":h({severity:"error",about:"value",message:({field:e,type:t,types:s})=>`'${e}' applies to networks of type ${s}, but this one is of\
 type ${t}`,remedy:({field:e,types:t})=>`remove \`${e}\`, or set \`type\` to ${t.replace(" and "," or ")}`}),"subnet-without-nat":h({severity:"error",about:"val\
ue",message:()=>"'subnet' applies only to networks of type nat",remedy:()=>"remove `subnet`, or set `type: nat`"}),"subnets-overlap":h({severity:"error",about:"\
value",message:({subnet:e,network:t,other:s})=>`subnet ${e} of '${t}' overlaps with the subnet of '${s}'`,remedy:()=>"remove `subnet` to have one derived from t\
he name of the network, or set one that is not in use, for example `subnet: 192.168.151.0/24`"}),"bridge-twice":h({severity:"error",about:"value",message:({bridge:e,
network:t})=>`bridge ${e} already belongs to network '${t}'`,remedy:({network:e})=>`set \`bridge\` to another name, or remove this network and set \`network: ${e}\
\` on the guests' NICs`})},xr="default",Gk={bridge:["nat","bridge"],interfaces:["bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function kl(e){
const t=Object.values(e.vms).some(({nics:n})=>Object.values(n).some(({network:o})=>o===xr));return[...new Set([...Object.keys(e.networks),...t?[xr]:[]])].flatMap(
n=>ys(n,e)??[])}function Wk(e,t){for(const[r,i]of Object.entries(e.networks)){const a=["networks",r],{type:c,bridge:u,subnet:l,interfaces:d}=i;c==="bridge"&&u===
void 0&&t("bridge-unnamed",{path:a,on:"key"},{network:r}),c==="macvtap"&&!d?.length&&t("macvtap-without-interfaces",{path:a,on:"key"},{network:r}),c!=="nat"&&l&&
t("subnet-without-nat",{path:[...a,"subnet"]});for(const[f,m]of Object.entries(Gk)){const p=i[f];p===void 0||p===!1||m.includes(c)||t("network-field-of-other-ty\
pe",{path:[...a,f]},{field:f,type:c,types:m.join(" and ")})}}const s=[],n=kl(e);for(const r of[...n.filter(({stock:i})=>i),...n.filter(({stock:i})=>!i)]){const i=[
"networks",r.name],a=s.find(({bridge:l})=>l===r.bridge),{bridge:c}=r;a&&t("bridge-twice",{path:[...i,"bridge"]},{bridge:c,network:a.name});const u=s.find(l=>dy(
l.subnet,r.subnet));if(u){const l={subnet:qc(r.subnet),network:r.name,other:u.name};t("subnets-overlap",{path:[...i,"subnet"]},l)}s.push(r)}const o=[...n,ys(xr,
e)];for(const[r,{type:i,bridge:a,interfaces:c}]of Object.entries(e.networks)){const u=o.find(l=>l?.bridge===a&&(c||!l?.stock));i!=="bridge"||a===void 0||!u||t("\
bridge-twice",{path:["networks",r,"bridge"]},{bridge:a,network:u.name})}}function Zk(e,t){const{name:s,bridge:n,subnet:o}=e,{first:r}=o,i=ps(o)/2,a=(e.stock?[]:
Wu(e,t)).map(({vm:c,mac:u,ip:l})=>v("host",{mac:u,name:c,ip:l}));return v("network",{},v("name",{},s),v("uuid",{},Pn("network",t.host.name,s)),v("forward",{mode:"\
nat"}),v("bridge",{name:n,stp:"on",delay:0}),v("ip",{address:Ot(r+1),netmask:ly(o)},v("dhcp",{},v("range",{start:Ot(r+2),end:Ot(r+i-1)}),...a)))}function*Vk(e){
for(const[t,{type:s,bridge:n,interfaces:o=[],mode:r="bridge"}]of Object.entries(e.networks)){const i=ys(t,e);if(i&&(yield{name:t,xml:Zk(i,e)}),s==="nat")continue;
const a=o.map(u=>v("interface",{dev:u})),c=[v("name",{},t),v("uuid",{},Pn("network",e.host.name,t)),s==="macvtap"?v("forward",{mode:r},...a):v("forward",{mode:"\
bridge"}),s==="bridge"&&v("bridge",{name:n})];yield{name:t,xml:v("network",{},...c)}}}function*Yk(e){if(e.libvirt.enable)for(const{bridge:t}of kl(e))yield{kind:"\
port",interface:t,protocol:"tcp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:67}}var $l={};
_($l,{claims:()=>s$,codes:()=>Hk,domain:()=>t$,rules:()=>Xk,schema:()=>Jk});var Jk={vm:{nics:b(qe(_t,I(()=>({network:g(Gs),bridge:g(fs),macvtap:g(fs),mode:g(A(wl)),
user:b(P(""),!1),model:g(A(["virtio","e1000e","igb"])),mac:g(Ng),queues:g(oe(1,256)),bootOrder:g(rr)}))),{})}},cN=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nic\
s: { ${e} } } }
`,Hk={"nic-source":h({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`NIC '${e}' is not connected to anything`:`NIC '${e}' is connected to more\
 than one network`,remedy:({given:e})=>e===0?"add `network`, `bridge`, `macvtap` or `user`, for example `network: default`":"keep one of `network`, `bridge`, `m\
acvtap` and `user`, and remove the others"}),"network-undeclared":h({severity:"error",about:"value",message:({network:e})=>`network '${e}' is not declared`,remedy:({
network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare it, for example \`networks: { ${e}: { type: nat } }\`, or set \`bridge: ${e}\` instead of \`network\` if i\
t is a bridge of the host`}),"mac-twice":h({severity:"error",about:"value",message:({mac:e,nic:t})=>`MAC address ${e} is already used by ${t}`,remedy:()=>'remov\
e `mac` to have one derived from the names, or set one that is not in use, for example `mac: "52:54:00:12:34:56"`'}),"mode-without-macvtap":h({severity:"error",
about:"value",message:()=>"'mode' applies only to NICs connected with 'macvtap'",remedy:()=>"remove `mode`, or connect the NIC to a NIC of the host, for example\
 `macvtap: enp5s0`, instead of a network or bridge"}),"queues-without-virtio":h({severity:"error",about:"value",message:({model:e})=>`NIC model ${e} does not su\
pport 'queues'`,remedy:()=>"remove `queues`, or set `model: virtio` (Windows needs the virtio driver for it first)"}),"more-queues-than-vcpus":h({severity:"warn\
ing",about:"value",message:({queues:e,vcpus:t})=>`the NIC has ${e} queues, but the guest has only ${t} virtual ${t===1?"CPU":"CPUs"}`,remedy:({vcpus:e})=>`set \`\
queues: ${e}\`${e===1?"":" or fewer"}`}),"queues-with-user":h({severity:"error",about:"value",message:()=>"'queues' has no effect with 'user'",remedy:()=>"remov\
e `queues`, or connect the NIC to a network of the host: `network: default` instead of `user`"})},xl=(e,t)=>e.model??at(t).nicModel;function Xk(e,t){const s=[...new Set(
["default",...Object.keys(e.networks)])],n=new Map;for(const o of k(e))for(const[r,i]of Object.entries(o.nics)){const a=["vms",o.name,"nics",r],{network:c,bridge:u,
macvtap:l,user:d}=i,f=[c,u,l,d||void 0].filter(y=>y!==void 0).length;f!==1&&t("nic-source",{path:a,on:"key"},{nic:r,given:f}),c!==void 0&&!s.includes(c)&&t("net\
work-undeclared",{path:[...a,"network"]},{network:c,nearest:We(c,s)}),i.mode!==void 0&&l===void 0&&t("mode-without-macvtap",{path:[...a,"mode"]}),Qk(o,r,i,t);const m=Rn(
o,r,e),p=n.get(m);p!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:m,nic:p}):n.set(m,`NIC '${r}' of guest '${o.name}'`)}}function Qk(e,t,s,n){const{queues:o}=s;
if(o===void 0)return;const r={path:["vms",e.name,"nics",t,"queues"]},i=xl(s,e),a=jt(e);i!=="virtio"?n("queues-without-virtio",r,{model:i}):s.user?n("queues-with\
-user",r):o>a&&n("more-queues-than-vcpus",r,{queues:o,vcpus:a})}function e$({network:e,bridge:t,macvtap:s,mode:n}){return e!==void 0?{type:"network",source:v("s\
ource",{network:e})}:t!==void 0?{type:"bridge",source:v("source",{bridge:t})}:s!==void 0?{type:"direct",source:v("source",{dev:s,mode:n??"bridge"})}:{type:"user"}}
function*t$(e,t){for(const[s,n]of Object.entries(e.nics)){const{type:o,source:r}=e$(n),{queues:i,bootOrder:a}=n,c=ls("nics",s,e,t),u=v("interface",{type:o},v("m\
ac",{address:Rn(e,s,t)}),r,v("model",{type:xl(n,e)}),i!==void 0&&i>1&&v("driver",{name:"vhost",queues:i}),a!==void 0&&v("boot",{order:a}),c);yield{pci:{class:"n\
ic",key:s},functions:[u]}}}function*s$(e,t){for(const[s,{macvtap:n,mode:o,network:r=""}]of Object.entries(e.nics)){const i=t.networks[r],a=n??(i?.interfaces?.length===
1?i.interfaces[0]:void 0);a===void 0||(o??i?.mode)!=="passthrough"||(yield{what:a,path:["nics",s,n===void 0?"network":"macvtap"],when:"boot"})}}var _l={};_(_l,{
codes:()=>o$,host:()=>c$,rules:()=>r$,schema:()=>n$});var _r=({bars:e})=>Object.entries(e).sort(([t],[s])=>t<s?-1:1).flatMap(([t,s])=>s===void 0?[]:[{file:`reso\
urce${t.slice(3)}_resize`,value:Math.log2(s/re)}]),bs=e=>g(Bt),n$={device:{resetMethod:g(A(["device_specific","acpi","flr","af_flr","pm","bus"])),vendorReset:b(
P(""),!1),d3cold:b(P(""),!0),bars:b(I(()=>({bar0:bs(0),bar1:bs(1),bar2:bs(2),bar3:bs(3),bar4:bs(4),bar5:bs(5)})),{})}},uN=e=>`devices: { gpu: { functions: ["0b:\
00.0"], ${e} } }
`,o$={"setting-without-address":h({severity:"error",about:"value",message:({device:e,setting:t})=>`'${t}' needs a PCI address, but '${e}' has ids only`,remedy:()=>"\
add `functions` with the PCI addresses that `lspci -nn` shows for these ids"}),"vendor-reset-and-method":h({severity:"error",about:"value",message:({method:e})=>`\
'vendorReset' has no effect, because 'resetMethod' is '${e}'`,remedy:()=>"remove `resetMethod`, or remove `vendorReset`"}),"device-specific-without-module":h({severity:"\
warning",about:"value",message:({device:e})=>`the kernel has no device_specific reset of its own for the AMD device '${e}'`,remedy:()=>"replace it with `vendorR\
eset: true` for an AMD GPU before RDNA2, or remove `resetMethod`"}),"bar-size":h({severity:"error",about:"value",message:({size:e})=>`a BAR cannot be ${e} large\
: its size is a power of two of at least 1 MiB`,remedy:()=>"use a size such as `256MiB`, `512MiB` or `1GiB`"}),"bar-not-offered":h({severity:"error",about:"valu\
e",message:({device:e,bar:t,size:s,sizes:n})=>`BAR ${t} of '${e}' cannot be ${s}: according to the facts of this machine it supports ${n}`,remedy:({bar:e})=>`us\
e a supported size, or remove \`bar${e}\` to leave the BAR as the firmware set it`})};function r$(e,t,s){for(const n of Z(e)){const{name:o,resetMethod:r,vendorReset:i,
d3cold:a,functions:c}=n,u=(...d)=>({path:["devices",o,...d]}),l=[["resetMethod",r!==void 0],["vendorReset",i],["d3cold",!a],["bars",_r(n).length>0]];for(const[d,
f]of c.length===0&&n.ids.length>0?l:[])f&&t("setting-without-address",u(d),{device:o,setting:d});i&&r!==void 0&&r!=="device_specific"&&t("vendor-reset-and-metho\
d",u("resetMethod"),{method:r}),!i&&r==="device_specific"&&i$(n,s)&&t("device-specific-without-module",u("resetMethod"),{device:o}),a$(n,t,s)}}var i$=({ids:e,functions:[
t]},s)=>{const n=t&&s?Le(s,t)?.id:void 0;return[...e,...n?[n]:[]].some(({vendor:o})=>o==="1002")};function a$(e,t,s){const[n]=e.functions,o=n&&s?Le(s,n)?.bars:void 0;
for(const[r,i]of Object.entries(e.bars)){if(i===void 0)continue;const a={path:["devices",e.name,"bars",r]},c=Number(r.slice(3)),u=o?.find(l=>l.index===c)?.sizes;
if(i<re||!Gc(i))t("bar-size",a,{size:ne(i)});else if(u&&!u.includes(i)){const l=u.length>0?u.map(ne).join(", "):"only one size";t("bar-not-offered",a,{device:e.
name,bar:c,size:ne(i),sizes:l})}}}function*c$(e){const t=Z(e);t.some(({vendorReset:s})=>s)&&(yield{kind:"option",path:["boot","extraModulePackages"],value:z([O(
"config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"vendor-reset"});for(const{resetMethod:s,vendorReset:n,d3cold:o,functions:r}of t){
const i=(a,c,u=r)=>u.map(l=>({kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${N(l)}/${a}`,argument:c,ofEntry:!0}));n?yield*i("reset_method","device_specifi\
c",r.slice(0,1)):s&&(yield*i("reset_method",s)),o||(yield*i("d3cold_allowed","0"))}for(const s of k(e))for(const n of $e(s,e)){const[o]=n.functions,r=_r(n).map(
({file:i,value:a})=>`${i}=${a}`);n.bind==="boot"||!o||r.length===0||(yield{kind:"hook",vm:s.name,step:"resize-bars",arguments:[N(o),...r]})}}var Sl={};_(Sl,{codes:()=>d$,
host:()=>y$,rules:()=>f$,schema:()=>l$});var u$=W["driver-override.sh"],l$={device:{functions:b(C(Be),[]),ids:b(C(An),[]),bind:b(A(["boot","start","handover"]),
"boot"),by:g(A(["address","id"])),drivers:g(C(gc)),blacklist:b(P(""),!1),idleD3:b(P(""),!0),vga:b(P(""),!0)}},d$={"device-not-identified":h({severity:"error",about:"\
value",message:({device:e})=>`'${e}' has neither functions nor ids`,remedy:()=>'add what `lspci -nn` shows for the device, for example `functions: ["0b:00.0", "\
0b:00.1"]`'}),"by-address-without-functions":h({severity:"error",about:"value",message:({device:e})=>`'${e}' has 'by: address', but no functions`,remedy:()=>"ad\
d `functions` with the PCI addresses that `lspci -nn` shows for these ids, or set `by: id`"}),"by-id-without-ids":h({severity:"error",about:"value",message:({device:e})=>`\
'${e}' has 'by: id', but no ids`,remedy:()=>"remove `by`, so that the device is found by address, or add `ids`"}),"device-without-address":h({severity:"error",about:"\
value",message:({device:e,guest:t})=>t?`the guest '${t}' receives '${e}', which has ids but no PCI address`:`'${e}' moves between host and guest, but has ids an\
d no PCI address`,remedy:({device:e})=>`add \`functions\` to '${e}' with the PCI addresses that \`lspci -nn\` shows for these ids`}),"function-twice":h({severity:"\
error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,remedy:({address:e,device:t})=>`remove ${e} from the functions here \
or from '${t}'`}),"id-matches-other-device":h({severity:"error",about:"value",message:({id:e,device:t,other:s})=>`'${t}' is found by the id ${e}, which '${s}' a\
lso has, but '${s}' is not bound at boot`,remedy:({device:e})=>`add \`functions\` to '${e}' with its PCI addresses and set \`by: address\`, which binds this devic\
e only`}),"id-takes-host-card":h({severity:"error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} also matches ${t}, which the host keeps${s?` \
(driver ${s})`:""}`,remedy:()=>"add `functions` with the PCI addresses of the device and set `by: address`, which binds this device only"}),"blacklist-takes-hos\
t-card":h({severity:"error",about:"value",message:({driver:e,address:t})=>`blacklisting ${e} would also leave ${t}, which the host uses, without a driver`,remedy:()=>"\
remove `blacklist`: vfio-pci takes the device first even without it"}),"blacklist-without-drivers":h({severity:"error",about:"value",message:({device:e})=>`'${e}\
' has a blacklist, but its drivers are not known`,remedy:()=>"remove `blacklist`: vfio-pci takes the device first even without it; or name the drivers, for exam\
ple `drivers: [igb]`"}),"blacklist-while-host-has-it":h({severity:"error",about:"value",message:({device:e})=>`the blacklist disables the driver that the host n\
eeds for '${e}' while no guest uses it`,remedy:({device:e})=>`remove \`blacklist\`; or set \`bind: boot\` on '${e}' if the host can do without the device`}),"dr\
iver-is-vfio":h({severity:"error",about:"value",message:({driver:e})=>`${e} is not a host driver: it passes the device to the guest`,remedy:()=>'replace it with\
 the host driver, which `lspci -k` shows under "Kernel modules", or remove `drivers` for the usual ones'})};function f$(e,t,s){const n=new Map;for(const o of Z(
e)){const r=["devices",o.name];h$(o,r,t);const{name:i}=o;for(const[c,u]of o.functions.map(N).entries()){const l=n.get(u);l?t("function-twice",{path:[...r,"funct\
ions",c]},{address:u,device:l}):n.set(u,i)}for(const[c,u]of(o.drivers??[]).entries())/^vfio/i.test(u)&&t("driver-is-vfio",{path:[...r,"drivers",c]},{driver:u});
if(o.blacklist&&m$(o,e,t,s),o.functions.length>0)continue;const a=o.ids.length>0;a&&o.bind!=="boot"&&t("device-without-address",{path:[...r,"bind"]},{device:i});
for(const{vm:c,index:u}of a?rt(i,e):[])t("device-without-address",{path:["vms",c.name,"devices",u]},{device:i,guest:c.name})}p$(e,t,s),s&&v$(e,t,s,new Set(n.keys()))}
function h$(e,t,s){const{name:n,functions:o,ids:r,by:i}=e;e.gvt||(o.length===0&&r.length===0?s("device-not-identified",{path:t,on:"key"},{device:n}):i==="addres\
s"&&o.length===0?s("by-address-without-functions",{path:[...t,"by"]},{device:n}):i==="id"&&r.length===0&&s("by-id-without-ids",{path:[...t,"by"]},{device:n}))}var Sr=({
bind:e,gvt:t})=>e!=="boot"||t!==void 0;function m$(e,t,s,n){const o={path:["devices",e.name,"blacklist"]},r=gr(e,n).map(vs),i=({drivers:c=[],handover:u})=>[...c,
...u?.unload??[]].some(l=>r.includes(vs(l))),a=Sr(e)?e:!n&&Z(t).find(c=>Sr(c)&&i(c));a?s("blacklist-while-host-has-it",o,{device:a.name}):r.length===0&&s("black\
list-without-drivers",o,{device:e.name})}function p$(e,t,s){const n=Z(e),o=({ids:r,functions:i})=>[...r,...i.flatMap(a=>s&&Le(s,a)?.id||[])].map(le);for(const r of n.
filter(i=>i.bind==="boot"&&is(i)==="id"))for(const[i,a]of r.ids.map(le).entries()){const c=n.find(u=>u.name!==r.name&&u.bind!=="boot"&&o(u).includes(a));c&&t("i\
d-matches-other-device",{path:["devices",r.name,"ids",i]},{id:a,device:r.name,other:c.name})}}function v$(e,t,s,n){const o=Z(e).filter(a=>!Sr(a)),r=new Set(o.flatMap(
a=>Xe(a,s))),i=s.pci.filter(a=>!n.has(N(a.address)));for(const a of o){const c=["devices",a.name];for(const[l,d]of a.ids.map(le).entries()){if(is(a)!=="id")continue;
const f=i.filter(p=>le(p.id)===d),m=a.functions.length>0?f[0]:f[1];m&&t("id-takes-host-card",{path:[...c,"ids",l]},{id:d,address:N(m.address),driver:m.driver})}
const u=gr(a,s).map(vs);for(const l of s.pci){const d=!r.has(l)&&g$(l).find(m=>u.includes(m));if(!d)continue;const f=N(l.address);t("blacklist-takes-host-card",
{path:[...c,"blacklist"]},{driver:d,address:f});break}}}function g$({driver:e,modules:t=[]}){if(!e)return[];const s=t.map(vs),n=vs(e);return s.includes(n)?[n]:[
n,...s]}function*y$(e,t){const s=Z(e);if(s.length===0)return;const n=Na(e),o=n.length>0?"initrd":"boot";for(const l of["vfio_pci","vfio","vfio_iommu_type1"])yield{
kind:"module",stage:o,name:l};const r=[...new Set(n.flatMap(l=>vr(l,t)))].sort();for(const l of r)yield{kind:"modprobe",line:{command:"softdep",module:l,pre:"vf\
io-pci"}};const i=n.filter(l=>is(l)==="id").flatMap(l=>l.ids.map(le));i.length>0&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"ids",
value:[...new Set(i)].join(",")}});const a=n.filter(l=>is(l)==="address").flatMap(l=>l.functions),c=[...n.flatMap(b$),...a.map(N)];c.length>0&&(yield*w$(c)),s.some(
l=>!l.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),s.some(l=>!l.vga)&&(yield{kind:"modprobe",
line:{command:"options",module:"vfio-pci",option:"disable_vga",value:"1"}});const u=[...new Set(s.flatMap(l=>gr(l,t)))].sort();u.length>0&&(yield{kind:"option",
path:["boot","blacklistedKernelModules"],value:z(u.map($))})}function b$(e){const[t]=e.functions;return t?_r(e).map(({file:s,value:n})=>`${N(t)}/${s}=${n}`):[]}
function*w$(e){yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",u$,"vfio-pci",...e]}};const t=(...s)=>qt("config",["boot","in\
itrd","systemd",...s],R(!0));yield{kind:"assertion",ofEntry:!0,that:Q(dt(t("enable")),"||",t("shell","enable")),message:"vfioc: kmod runs a shell command in the\
 initrd to keep devices for vfio-pci, but the initrd has no shell: set boot.initrd.systemd.shell.enable = true, or set by: id on the devices."}}var Ol={};_(Ol,{
codes:()=>$$,host:()=>x$,schema:()=>k$});var k$={device:{bootVga:b(P(""),!1)}},$$={};function*x$(e){Z(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kerne\
lParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a GPU that leaves the host: do not put a framebuffer on it."})}var Ml={};_(Ml,
{codes:()=>S$,host:()=>O$,schema:()=>_$});var _$={},S$={};function*O$(e){for(const t of k(e)){const s=$e(t,e).flatMap(n=>n.functions.map(N));s.length!==0&&(yield{
kind:"hook",vm:t.name,step:"claim-devices",arguments:s})}}var Nl={};_(Nl,{codes:()=>N$,rules:()=>P$,schema:()=>M$});var M$={},Or="if the machine has changed sin\
ce, run `vfioc scan -o facts.json` again",N$={"device-absent":h({severity:"error",about:"value",message:({what:e})=>`the facts of this machine list no PCI devic\
e ${e}`,remedy:()=>`look up the device with \`lspci -nn\`; ${Or}`}),"device-moved":h({severity:"error",about:"value",message:({what:e,id:t,at:s})=>`${e}, but ${t}\
 is at ${s}`,remedy:({device:e,id:t,at:s})=>`change the functions of '${e}' to ${s} if ${t} is the device you mean; ${Or}`}),"device-other-id":h({severity:"erro\
r",about:"value",message:({device:e,id:t,found:s})=>`no function of '${e}' is ${t}: according to the facts of this machine ${s}`,remedy:()=>`correct \`ids\` or \`f\
unctions\` to match what \`lspci -nn\` shows; ${Or}`}),"device-is-bridge":h({severity:"error",about:"value",message:({address:e})=>`${e} is a PCI bridge accordi\
ng to the facts of this machine`,remedy:({address:e})=>`remove ${e} from \`functions\`: the bridges of an IOMMU group stay with the host`}),"sriov-beyond-card":h(
{severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e} does not support virtual functions`:`${e} supports at most ${t} virtual functions`,remedy:({
total:e})=>e===0?"set `of` to the PCI address of a device with SR-IOV, which `lspci -vv` shows as a capability":`set \`count: ${e}\` or less`})},Al=({bus:e,slot:t,
function:s})=>e*256+t*8+s,A$=(e,t)=>t.pci.some(({sriov:s,address:n})=>{if(!s||s.total<=s.enabled||n.domain!==e.domain)return!1;const{total:o,offset:r,stride:i}=s,
a=Al(e)-Al(n);return r&&i?a>=r&&(a-r)%i===0&&a<r+o*i:a>0&&e.bus===n.bus||e.bus===n.bus+1&&t.pci.every(c=>c.physicalFunction||c.address.domain!==e.domain||c.address.
bus!==e.bus)}),Pl=e=>xt(e.map(({address:t})=>N(t)));function P$(e,t,s){if(s)for(const n of Z(e)){const o=["devices",n.name];if(I$(n,s,t),n.sriov||n.gvt)continue;
const r=n.functions.map(c=>Le(s,c)),i=new Set(r.flatMap(c=>c?[le(c.id)]:[])),a=n.ids.map(le).filter(c=>!i.has(c));for(const[c,u]of r.entries()){const l={path:[...o,
"functions",c]},d=n.functions[c];if(u&&Jo(u)&&t("device-is-bridge",l,{address:N(u.address)}),u||!d)continue;const f=a[r.slice(0,c).filter(y=>!y).length]??a[0],m=f===
void 0?[]:Yo(s,f);if(m.every(y=>y.physicalFunction)&&A$(d,s))continue;const p=N(d);if(f===void 0||m.length===0)t("device-absent",l,{what:p});else{const y={device:n.
name,what:`nothing is at ${p}`,id:f,at:Pl(m)};t("device-moved",l,y)}}r.every(Boolean)&&E$(n,s,t)}}function I$({name:e,sriov:t,gvt:s},n,o){for(const[r,i]of[["sri\
ov",t?.of],["gvt",s?.of]]){if(!i)continue;const a=Le(n,i),c=N(i);if(a||o("device-absent",{path:["devices",e,r,"of"]},{what:c}),!a||!t||!n.pci.some(l=>l.sriov))continue;
const u=a.sriov?.total??0;t.count>u&&o("sriov-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,total:u})}}function E$({name:e,functions:t,ids:s},n,o){
const r=t.flatMap(i=>Le(n,i)??[]);for(const[i,a]of s.map(le).entries()){if(r.some(d=>le(d.id)===a))continue;const c={path:["devices",e,"ids",i]},u=Yo(n,a);if(t.
length===0){u.length===0&&o("device-absent",c,{what:a});continue}const l=xt(r.map(d=>`${N(d.address)} is ${le(d.id)}`));u.length===0?o("device-other-id",c,{device:e,
id:a,found:l}):o("device-moved",c,{device:e,what:l,id:a,at:Pl(u)})}}var Il={};_(Il,{codes:()=>q$,domain:()=>D$,host:()=>U$,rules:()=>L$,schema:()=>T$});var C$=G(
"",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"expected a GVT-g type, for example i915-GVTg_V5_4"),j$=ue("",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],kc),T$={
device:{gvt:g(I(()=>({type:C$,of:b(Be,"00:02.0"),uuid:g(j$),display:b(P(""),!0)})))}},z$=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e} } }`,lN=e=>`devices: {\
 ${z$()}, vgpu2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,q$={"gvt-is-no-function":h({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a virtual GPU, which has no ${t}`,remedy:({field:e})=>`rem\
ove \`${e}\` to share the host's GPU, or remove \`gvt\` to pass the whole device`}),"gvt-of-two-gpus":h({severity:"error",about:"value",message:({device:e,address:t})=>`\
'${e}' is on GPU ${t}, and NixOS creates virtual GPUs on one GPU only`,remedy:({address:e})=>`set \`of: "${e}"\` here too, or change \`of\` in both`}),"gvt-of-g\
uests-gpu":h({severity:"error",about:"value",message:({device:e,address:t,other:s})=>`'${e}' is a part of ${t}, but '${s}' takes all of that GPU`,remedy:({device:e,
other:t})=>`remove '${t}' from \`devices\`, or remove '${e}'`}),"gvt-display-unseen":h({severity:"error",about:"value",message:({guest:e})=>`the guest '${e}' ha\
s neither SPICE nor VNC to show the virtual GPU`,remedy:({guest:e})=>`set \`display: off\` here, or add \`display: { spice: on }\` to '${e}'`})},Mr=e=>e.flatMap(
({name:t,gvt:s})=>s?[{name:t,gvt:s}]:[]),B$=e=>(Zs(e)??Vs(e))!==void 0;function L$(e,t){const s=Z(e),[n]=Mr(s),o=n&&N(n.gvt.of),r=new Map(s.flatMap(({name:i,functions:a})=>a.
map(c=>[N(c),i])));for(const i of s){const{name:a,gvt:c}=i,u=["devices",a];if(!c)continue;const l=["functions","ids"].find(p=>i[p].length>0);if(l){t("gvt-is-no-\
function",{path:[...u,l]},{device:a,field:l});continue}const d=N(c.of);n&&o&&d!==o&&t("gvt-of-two-gpus",{path:[...u,"gvt","of"]},{device:n.name,address:o});const f=r.
get(d);f!==void 0&&t("gvt-of-guests-gpu",{path:[...u,"gvt"],on:"key"},{device:a,address:d,other:f});const m=c.display?rt(a,e).find(({vm:p})=>!B$(p)):void 0;m&&t(
"gvt-display-unseen",{path:[...u,"gvt","display"],on:"key"},{guest:m.vm.name})}}var El=(e,t,s)=>t.uuid??Pn("mdev",s.host.name,e);function*U$(e){const t=Mr(Z(e)),
[s]=t;if(!s)return;const n=(o,r)=>({kind:"option",path:["virtualisation","kvmgt",...o],value:r,ofEntry:!0});yield n(["enable"],R(!0)),yield n(["device"],$(N(s.gvt.
of)));for(const{name:o,gvt:r}of t)yield n(["vgpus",r.type,"uuid"],z([$(El(o,r,e))]))}function*D$(e,t){for(const{name:s,gvt:n}of Mr($e(e,t))){const o=Do(n.display),
r=v("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:o,ramfb:n.display?"on":void 0},v("source",{},v("address",{uuid:El(s,n,t)})),ls(
"devices",s,e,t));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:[r]}}}var Cl={};_(Cl,{codes:()=>K$,rules:()=>G$,schema:()=>F$});function R$({
network:e=[]},t){const s=e.filter(o=>o.up!==!1),n=s.length>0?s:e;return n.every(({device:o})=>o&&t.has(N(o)))?n:[]}var F$={},K$={"device-holds-root":h({severity:"\
error",about:"value",message:({address:e,disk:t})=>`${e} holds ${t}, the disk with the root file system of the host`,remedy:({device:e,address:t})=>`remove ${t}\
 from '${e}', so that the host keeps its disk`}),"disk-holds-root":h({severity:"error",about:"value",message:({block:e,disk:t})=>`${e} is ${t}, which holds the \
root file system of the host according to the facts of this machine`,remedy:()=>"give the guest another disk or an image file, for example `file: /var/lib/libvi\
rt/images/disk.qcow2`; if the disks have changed, run `vfioc scan -o facts.json` again"}),"device-only-network":h({severity:"warning",about:"value",message:({links:e,
bind:t})=>`the host has no network interface left${t==="boot"?"":" while the guest runs"}, according to the facts of this machine (${e})`,remedy:()=>"keep a NIC\
 for the host and give the guest a virtual one (`nics: { lan: { network: default } }`), unless the host needs no network"}),"device-boot-display":h({severity:"w\
arning",about:"value",message:({address:e,bind:t,console:s})=>s?`the console of the host is on ${e}, according to the facts of this machine`:`${e} is the boot d\
isplay, and the ${t==="boot"?"boot framebuffer":"console of the host"} occupies its memory`,remedy:({device:e,bind:t,console:s,only:n})=>{const o=`set \`bind: ha\
ndover\` on '${e}'`;if(n)return`${o}: it is the only display of the host, which then keeps it until a guest starts`;const r="choose another GPU as the primary d\
isplay in the firmware";return t==="boot"&&!s?`set \`bootVga: true\` on '${e}' (the host then shows nothing until the driver of its other GPU loads), or ${r}`:`${o}\
, or ${r}`}}),"not-the-boot-display":h({severity:"warning",about:"value",message:({device:e,address:t})=>`the boot display is ${t} according to the facts of thi\
s machine, not '${e}'`,remedy:({device:e})=>`remove \`bootVga\` from '${e}'`}),"evdev-on-device":h({severity:"error",about:"value",message:({dev:e,device:t,controller:s})=>`${e}\
 is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`plug it into a port of another controller, or remove '${e}' from \`devic\
es\`, or remove this entry if the guest receives '${e}' (the input device comes with it)`}),"usb-on-device":h({severity:"error",about:"value",message:({usb:e,device:t,
controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`remove this entry if the guest receives '${e}' (th\
e USB device comes with it), or plug it into a port of another controller`})};function G$(e,t,s){if(!s)return;const n=nc(e,s);for(const o of Z(e))W$(o,s,t),V$(o,
n,s,t);Y$(e,n,s,t),X$(e,n,s,t),H$(e,s,t)}function Nr(e,t){const s=e.functions.map(N).indexOf(N(t)),n=["devices",e.name];return s<0?{path:n,on:"key"}:{path:[...n,
"functions",s]}}function W$(e,t,s){for(const n of Xe(e,t)){const o=N(n.address),r=t.block?.find(({root:i,controller:a})=>i&&a&&N(a)===o);r&&s("device-holds-root",
Nr(e,n.address),{device:e.name,address:o,disk:r.name})}}var Z$=(e,t,s)=>s.pci.some(n=>us(n)&&!n.class?.startsWith("0302")&&n.physicalFunction===void 0&&!e.includes(
n)&&t.get(N(n.address))?.bind!=="boot");function V$(e,t,s,n){const o=s.pci.filter(({bootVga:l})=>l),r=Xe(e,s),i=Ar(s.framebuffer?.device),a=r.find(({bootVga:l})=>l)??
r.find(({address:l})=>N(l)===i),c=["devices",e.name];if(a&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){const l=N(a.address),d=!Z$(r,t,s),f={device:e.name,
address:l,bind:e.bind,console:!a.bootVga,only:d};n("device-boot-display",Nr(e,a.address),f)}const[u]=o;if(e.bootVga&&u&&!a&&r.some(us)){const l={device:e.name,address:N(
u.address)};n("not-the-boot-display",{path:[...c,"bootVga"]},l)}}var Ar=e=>e&&N(e);function Y$(e,t,s,n){const o=new Map([...t].filter(([,{name:u,bind:l}])=>l===
"boot"||rt(u,e).length>0)),r=R$(s,o),i=r.at(-1)?.device,a=i&&o.get(N(i));if(!a)return;const c={links:r.map(({name:u})=>u).join(", "),bind:a.bind};n("device-only\
-network",Nr(a,i),c)}var J$=/^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;function H$(e,{block:t=[]},s){const n=a=>a?.trim().replace(/[^\w.:-]+/g,"_")??"",o=t.filter(a=>a.
root),i=o.map(({model:a})=>n(a)).filter(a=>a!=="").filter(a=>t.filter(c=>n(c.model)===a).length===1);for(const a of k(e))for(const[c,u]of Object.entries(a.disks)){
const l=u.block;if(!l)continue;const d=l.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/,""),f=o.find(p=>l===`/dev/${p.name}`||p.links?.includes(l)||i.includes(n(p.
model))&&d.startsWith(n(p.model))&&J$.test(d.slice(n(p.model).length))),m={path:["vms",a.name,"disks",c,"block"]};f&&s("disk-holds-root",m,{block:l,disk:f.name})}}
function X$(e,t,s,n){for(const o of k(e)){const r=i=>{const a=i&&t.get(i);return a&&(a.bind==="boot"||o.devices.includes(a.name))?{device:a.name,controller:i}:void 0};
for(const[i,{dev:a}]of o.evdev.entries()){const c=r(Q$(a,s));c&&n("evdev-on-device",{path:["vms",o.name,"evdev",i,"dev"]},{dev:a,...c})}for(const[i,{id:a,bus:c,
port:u,startupPolicy:l}]of o.usb.entries()){if(l==="optional")continue;const d=a&&le(a),f=d??`the device on USB bus ${c}${u?`, port ${u},`:""}`,p=(s.usb??[]).filter(
y=>c?y.bus===c:le(y.id)===d).map(({controller:y})=>r(Ar(y)));p[0]&&p.every(Boolean)&&n("usb-on-device",{path:["vms",o.name,"usb",i]},{usb:f,...p[0]})}}}function Q$(e,t){
const[,s]=/^\/dev\/input\/by-path\/pci-([\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.[0-7])-/.exec(e)??[];if(s)return s;const n=t.input??[],o=i=>{const a=`/dev/input/by-id\
/usb-${i.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${a}_`)||e.startsWith(`${a}-`)},r=n.filter(({name:i})=>o(i)).sort((i,a)=>a.name.length-i.name.length);return Ar(
(n.find(({links:i})=>i?.includes(e))??r[0])?.controller)}var jl={};_(jl,{claims:()=>o1,codes:()=>s1,domain:()=>a1,rules:()=>n1,schema:()=>t1});var e1=({name:e})=>`\
roms/${e}.rom`,Tl=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`,t1={device:{address:g(Be),bootOrder:g(rr)},vm:{devices:b(C(_t),[])}},s1={"\
device-undeclared":h({severity:"error",about:"value",message:({device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:
`add '${e}' to the top-level \`devices\``}),"device-unused":h({severity:"warning",about:"value",message:({device:e})=>`no guest receives '${e}'`,remedy:({device:e})=>`\
add \`devices: [${e}]\` to a guest, or remove '${e}' to keep it on the host`}),"device-twice":h({severity:"error",about:"value",message:({device:e})=>`'${e}' is\
 listed twice`,remedy:()=>"remove one of the two entries"}),"device-of-two-autostarted":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is a\
lso a device of '${t}', and both guests start with the host`,remedy:({guest:e})=>`remove \`autostart\` from '${e}' or from this guest`})};function n1(e,t){const s=Object.
keys(e.devices);let n=k(e).length>0;for(const o of k(e))for(const[r,i]of o.devices.entries()){const a={path:["vms",o.name,"devices",r]};Object.hasOwn(e.devices,
i)?o.devices.indexOf(i)<r&&t("device-twice",a,{device:i}):(n=!1,t("device-undeclared",a,{device:i,nearest:We(i,s)}))}for(const o of s){const r=(e.devices[o]?.functions.
length??0)>0;n&&r&&rt(o,e).length===0&&t("device-unused",{path:["devices",o],on:"key"},{device:o})}}function*o1(e,t){for(const{name:s}of $e(e,t))yield{what:`'${s}\
'`,by:"device",path:["devices",e.devices.indexOf(s)],when:"boot",isEnforced:!0,code:"device-of-two-autostarted"}}function r1(e,t,s,n){const{rom:o,bootOrder:r}=e,
i=s===0?Tl(e):void 0,a=o.bar===void 0?void 0:Do(o.bar);return v("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},v("source",{},v("address",Bo(t))),s===0&&r!==
void 0&&v("boot",{order:r}),n,(a??i)!==void 0&&v("rom",{bar:a,file:i}))}var i1={domain:0,bus:0,slot:2,function:0};function*a1(e,t){for(const s of $e(e,t)){if(s.
functions.length===0||s.sriov?.network)continue;const{name:n,functions:o}=s,r=s.address??(s.igd?i1:void 0),i=e.devices.indexOf(n);yield{pci:{class:"hostdev",key:n,
index:i,...r?{fixed:r}:{}},functions:o.map((a,c)=>r1(s,a,c,ls("devices",n,e,t,c)))}}}var zl={};_(zl,{codes:()=>u1,rules:()=>l1,schema:()=>c1});var c1={device:{igd:g(
P(""))}},u1={"igd-place":h({severity:"error",about:"value",message:({address:e})=>`an integrated GPU must be at 00:02.0 of the guest, not at ${e}`,remedy:()=>"r\
emove `address`, or set `igd: off` if this is not the integrated GPU"}),"igd-not-integrated":h({severity:"error",about:"value",message:({address:e})=>`the integ\
rated GPU of an Intel CPU is at 00:02.0 of the host, but this device is at ${e}`,remedy:()=>'remove `igd`, or set `functions: ["00:02.0"]` if you mean the integ\
rated GPU'}),"igd-not-said":h({severity:"warning",about:"value",message:({device:e})=>`'${e}' is the integrated GPU of an Intel CPU, but the guest receives it l\
ike any other GPU`,remedy:({device:e})=>`set \`igd: on\` on '${e}', or \`igd: off\` if this is intended`})},Fn="0000:00:02.0";function l1(e,t,s){for(const n of Z(
e)){const{name:o,igd:r,address:i,functions:a}=n,c=(...f)=>({path:["devices",o,...f]}),u=a[0]&&N(a[0]),l=i&&N(i);r&&u!==void 0&&u!==Fn&&t("igd-not-integrated",c(
"igd"),{address:u}),r&&l!==void 0&&l!==Fn&&t("igd-place",c("address"),{address:l});const d=!n.gvt&&!n.sriov&&(!s||Xe(n,s).some(us));r===void 0&&e.host.cpu==="in\
tel"&&u===Fn&&l!==Fn&&d&&t("igd-not-said",c("functions",0),{device:o})}}var ql={};_(ql,{codes:()=>h1,host:()=>p1,rules:()=>m1,schema:()=>d1});var d1={root:{iommu:b(
I(()=>({passthrough:b(P(""),!0),acsOverride:b(C(A(["downstream","multifunction"])),[]),unsafeInterrupts:b(P(""),!1)})),{})}},f1=/zen|lqx|xanmod/,h1={"acs-overri\
de-needs-patch":h({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the default kernel of NixOS"} is not known to include the AC\
S override patch, so 'acsOverride' may have no effect`,remedy:()=>"use a kernel with the patch, for example `kernel: { packages: linuxPackages_zen }`, or patch \
yours with boot.kernelPatches; after the boot check that `dmesg` mentions pcie_acs_override"})};function m1(e,t){const s=e.kernel.packages;e.iommu.acsOverride.length>
0&&!(s&&f1.test(s))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:s})}function*p1(e){yield e.host.cpu==="intel"?{kind:"kernelPar\
am",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; this only makes it explicit, as every \
guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});const t=[...new Set(e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"\
kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Has an effect only in a kernel with the ACS override patch, such as linuxPackages_zen."}),e.iommu.
unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var Bl={};_(Bl,{codes:()=>y1,
rules:()=>b1,schema:()=>v1});var v1={},g1={amd:"IOMMU (AMD-Vi, under AMD CBS or NBIO)",intel:"VT-d"},y1={"iommu-off":h({severity:"warning",about:"value",message:()=>"\
the IOMMU is disabled in the firmware according to the facts of this machine, so its groups are unknown",remedy:({cpu:e})=>`enable ${g1[e]} in the firmware setu\
p, then run \`vfioc scan -o facts.json\` again`}),"iommu-missing":h({severity:"error",about:"value",message:()=>"this machine has no IOMMU according to its fact\
s",remedy:()=>"remove `devices`; or, if this host is itself a virtual machine, add a virtual IOMMU to it (the `<iommu>` device in libvirt), then run `vfioc scan\
 -o facts.json` again"}),"iommu-groups-unknown":h({severity:"warning",about:"value",message:()=>"the facts come from a boot with the IOMMU disabled, so its grou\
ps are unknown",remedy:()=>"boot the compiled system, which enables the IOMMU, then run `vfioc scan -o facts.json` and compile again before you start a guest"}),
"acs-override-missing":h({severity:"warning",about:"value",message:()=>"the facts come from a boot with the ACS override, but this spec boots without it",remedy:()=>"\
boot without the override and run `vfioc scan -o facts.json` again; or keep it with `iommu: { acsOverride: [downstream, multifunction] }`, with the values of pc\
ie_acs_override in /proc/cmdline"}),"acs-override-pointless":h({severity:"warning",about:"value",message:()=>"all these devices are isolated without the ACS ove\
rride, according to the facts of this machine",remedy:()=>"remove `acsOverride`"})};function b1(e,t,s){const n=Z(e)[0];if(!s?.iommu||!n)return;const{on:o,reason:r,
acsOverride:i}=s.iommu,a={path:["devices",n.name],on:"key"};o?i&&e.iommu.acsOverride.length===0?t("acs-override-missing",a):e.iommu.acsOverride.length>0&&i===!1&&
w1(e,s)&&t("acs-override-pointless",{path:["iommu","acsOverride"],on:"key"}):r==="unsupported"?t("iommu-missing",a):r==="firmware"?t("iommu-off",a,{cpu:e.host.cpu}):
t("iommu-groups-unknown",a)}function w1(e,t){return Z(e).every(s=>{const n=new Set(s.functions.map(N)),o=new Set(s.functions.map(i=>Le(t,i)?.iommuGroup)),r=t.pci.
filter(i=>o.has(i.iommuGroup)&&!n.has(N(i.address)));return n.size>0&&!o.has(void 0)&&r.every(Jo)})}var Ll={};_(Ll,{codes:()=>$1,rules:()=>N1,schema:()=>k1});var k1={},
$1={"group-not-isolated":h({severity:"error",about:"value",message:({group:e,others:t,one:s,override:n})=>`IOMMU group ${e} also holds ${t}, which ${s?"stays":"\
stay"} with the host${n?" despite the ACS override":""}`,remedy:({device:e,one:t,override:s})=>`if the host can do without ${t?"it":"them"}, add ${t?"it":"them"}\
 to the functions of '${e}'; otherwise move '${e}' to another slot${s?"":"; as a last resort use `iommu: { acsOverride: [downstream, multifunction] }`, which gi\
ves up the isolation"}`}),"group-member-without-driver":h({severity:"warning",about:"value",message:({group:e,other:t,modules:s})=>`IOMMU group ${e} also holds ${t}\
, which had no driver in the facts but can be taken by ${s}`,remedy:({device:e,other:t})=>`add ${t} to the functions of '${e}', so that vfio-pci takes it first`}),
"group-member-changes-hands":h({severity:"error",about:"value",message:({guest:e,group:t,other:s,bind:n})=>`'${s}' with 'bind: ${n}' is in the same IOMMU group ${t}\
, but '${e}' does not receive it`,remedy:({guest:e,other:t})=>`add '${t}' to the devices of '${e}', or set \`bind: boot\` on '${t}' if the host can do without i\
t`}),"group-of-two-guests":h({severity:"warning",about:"value",message:({group:e,other:t,guest:s})=>`this device shares IOMMU group ${e} with '${t}' of the gues\
t '${s}', so only one of the guests can run at a time`,remedy:({other:e})=>`give this device and '${e}' to the same guest, or move one of them to another slot`})},
x1=new Set(["vfio-pci","pci-stub"]),_1=({driver:e,modules:t=[],physicalFunction:s})=>e===void 0&&!s?t:[],S1=({driver:e,modules:t=[]})=>e!==void 0&&(!x1.has(e)||
t.length>0);function O1(e,t){const s=new Map;for(const[n,o]of e.functions.entries()){const r=Le(t,o)?.iommuGroup;r!==void 0&&!s.has(r)&&s.set(r,n)}return s}function M1(e){
const t=new Map;for(const s of e.pci){if(s.iommuGroup===void 0||Jo(s))continue;const n=t.get(s.iommuGroup);n?n.push(s):t.set(s.iommuGroup,[s])}return t}function N1(e,t,s){
if(!s)return;const n=nc(e,s),o=M1(s),r=e.iommu.acsOverride.length>0;if(!(r&&!s.iommu?.acsOverride)){for(const i of Z(e))if(rt(i.name,e).length!==0)for(const[a,c]of O1(
i,s)){const u={path:["devices",i.name,"functions",c]},l=o.get(a)??[],d=l.filter(({address:p})=>!n.has(N(p))),f=d.filter(S1);if(f.length>0){const p=xt(f.map(sc)),
y={device:i.name,group:a,others:p,one:f.length===1,override:r};t("group-not-isolated",u,y)}for(const p of d){const y=xt(_1(p)),w={device:i.name,group:a,other:sc(
p),modules:y};y&&t("group-member-without-driver",u,w)}const m=new Set(l.flatMap(p=>n.get(N(p.address))??[]));for(const p of m)p.name!==i.name&&A1(i,p,a,c,e,t)}}}
function A1(e,t,s,n,o,r){const i={path:["devices",e.name,"functions",n]},a=(d,{name:f})=>$e(d,o).some(m=>m.name===f),c=k(o).filter(d=>a(d,e)&&!a(d,t)),[u]=c;if(!u)
return;if(t.bind!=="boot"){const d={guest:u.name,group:s,other:t.name,bind:t.bind};r("group-member-changes-hands",i,d);return}const l=k(o).find(d=>a(d,t)&&!a(d,
e));l&&t.name<e.name&&r("group-of-two-guests",i,{group:s,other:t.name,guest:l.name})}var Ul={};_(Ul,{codes:()=>I1,rules:()=>E1,schema:()=>P1});var P1={},I1={"de\
vice-without-reset":h({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel cannot reset ${e} according to the facts of this machine${t?
`, nor its bus, which ${t} ${t.includes(" and ")?"are":"is"} also on`:""}`,remedy:({beside:e})=>e?`give ${e} to the same guest, if the host can spare ${e.includes(
" and ")?"them":"it"}, so that the whole bus is reset; otherwise expect to reboot the host before the guest can start again`:"expect to reboot the host before t\
he guest can start again, unless a kernel module can reset the device (`vendorReset: true` for AMD GPUs before RDNA2)"}),"reset-method-unknown":h({severity:"war\
ning",about:"value",message:({address:e,method:t,methods:s})=>`the kernel can reset ${e} by ${s}, but not by ${t}, according to the facts of this machine`,remedy:({
method:e,methods:t})=>e==="device_specific"?"replace it with `vendorReset: true` for an AMD GPU before RDNA2, or remove `resetMethod`":/[ ,]/.test(t)?`use one o\
f ${t}, or remove \`resetMethod\` to let the kernel choose`:`remove \`resetMethod\`: the kernel then uses ${t}`})};function E1(e,t,s){if(s){for(const n of Z(e))
if(!n.vendorReset)for(const[o,r]of n.functions.entries()){const i=Le(s,r),a=i?.resetMethods,c=N(r),u=["devices",n.name];if(a&&n.resetMethod&&a.length>0&&!a.includes(
n.resetMethod)){const d={address:c,method:n.resetMethod,methods:xt(a)};t("reset-method-unknown",{path:[...u,"resetMethod"]},d)}if(!i||a?.length!==0||n.resetMethod!==
void 0)continue;const l=C1(n.name,i,e,s);l!==void 0&&t("device-without-reset",{path:[...u,"functions",o]},{address:c,beside:l})}}}function C1(e,t,s,n){const{domain:o,
bus:r}=t.address,i=n.pci.filter(({address:c})=>c.domain===o&&c.bus===r);if(r===0||i.every(({parent:c})=>!c)&&n.pci.some(({parent:c})=>c))return"";const a=rt(e,s);
if(a.length!==0)for(const{vm:c}of a){const u=new Set($e(c,s).flatMap(({functions:d})=>d.map(N))),l=i.map(({address:d})=>N(d)).filter(d=>!u.has(d));if(l.length>0)
return xt(l)}}var Dl={};_(Dl,{codes:()=>T1,files:()=>q1,host:()=>L1,rules:()=>B1,schema:()=>j1});var j1={device:{rom:b(I(()=>({bar:g(P("")),file:g(bc)})),{})}},
T1={"rom-off-with-file":h({severity:"error",about:"value",message:({device:e})=>`'${e}' has a ROM file, but 'bar: off' hides the ROM from the guest`,remedy:()=>"\
remove `bar: off` to use the file, or remove `file`"})},z1=16*2**20;function*q1(e){for(const{name:t,rom:s}of Z(e))s.file!==void 0&&(yield{path:["devices",t,"rom",
"file"],name:s.file,limit:z1})}function B1(e,t){for(const{name:s,rom:n}of Z(e))n.bar!==!1||n.file===void 0||t("rom-off-with-file",{path:["devices",s,"rom","bar"]},
{device:s})}function*L1(e){for(const t of Z(e)){const s=Tl(t);if(s===void 0)continue;const n=e1(t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:n},
yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:zt(er(`./${n}`))}}}var Rl={};_(Rl,{codes:()=>R1,domain:()=>G1,host:()=>K1,
rules:()=>F1,schema:()=>D1});var U1=W["make-functions.sh"],D1={device:{sriov:g(I(()=>({of:Be,count:Mn().check(Co(1),da(256)),network:b(P(""),!1),vlan:g(oe(1,4094))})))}},
dN=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,fN=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,R1={"sriov-without-functions":h({severity:"error",about:"value",message:({device:e})=>`'${e}' does not list its virtual functions`,remedy:()=>"add the address\
es that you expect, for example `functions: [\"05:10.0\"]`; if they are wrong, `systemctl status 'vfioc-sriov-*'` shows the actual ones after the boot"}),"sriov\
-counts-differ":h({severity:"error",about:"value",message:({count:e,device:t,address:s})=>`'${t}' has 'count: ${e}' for the same device ${s}`,remedy:({count:e,device:t})=>`\
set \`count: ${e}\` here too, or the larger number here and on '${t}'`}),"sriov-more-functions":h({severity:"error",about:"value",message:({functions:e,count:t,
address:s})=>`the spec uses ${e} virtual functions of ${s}, but 'count' creates only ${t}`,remedy:({functions:e})=>`set \`count: ${e}\` or more`}),"sriov-card-l\
eaves":h({severity:"error",about:"value",message:({address:e,device:t})=>`the host must keep ${e} to create virtual functions, but it is a function of '${t}'`,remedy:({
address:e,device:t})=>`remove ${e} from the functions of '${t}'`}),"sriov-handover":h({severity:"error",about:"value",message:()=>"the host does not use virtual\
 functions, so 'bind: handover' does not apply to them",remedy:()=>"remove `bind`"}),"vlan-without-network":h({severity:"error",about:"value",message:()=>"'vlan\
' needs 'network: on'",remedy:()=>"add `network: on` if the virtual functions are NICs, or remove `vlan`"})};function Fl(e){const t=new Map;for(const s of Z(e)){
const{sriov:n}=s;if(!n)continue;const o=N(n.of);t.set(o,[...t.get(o)??[],{...s,sriov:n}])}return t}function F1(e,t){const s=new Map(Z(e).flatMap(({name:n,functions:o})=>o.
map(r=>[N(r),n])));for(const[n,o]of Fl(e)){const[r]=o;if(!r)continue;const{count:i}=r.sriov;for(const{name:c,sriov:u,bind:l,functions:d}of o){const f=["devices",
c],m=(...y)=>({path:[...f,...y]});d.length===0&&t("sriov-without-functions",{...m("sriov"),on:"key"},{device:c});const p=s.get(n);p!==void 0&&t("sriov-card-leav\
es",m("sriov","of"),{address:n,device:p}),u.count!==i&&t("sriov-counts-differ",m("sriov","count"),{count:i,device:r.name,address:n}),l==="handover"&&t("sriov-ha\
ndover",m("bind")),u.vlan!==void 0&&!u.network&&t("vlan-without-network",m("sriov","vlan"))}const a=o.reduce((c,{functions:u})=>c+u.length,0);a>i&&t("sriov-more\
-functions",{path:["devices",r.name,"sriov","count"]},{functions:a,count:i,address:n})}}var Kl="make-functions.sh";function*K1(e){const t=Fl(e);if(t.size===0)return;
yield{kind:"program",name:Kl,text:U1};const s=Ws("vfioc-make-functions",[O("pkgs","coreutils")],ms(Kl));for(const[n,o]of t){const r=String(o[0]?.sriov.count),i=o.
flatMap(a=>a.functions.map(N));yield{kind:"option",ofEntry:!0,path:["systemd","services",`vfioc-sriov-${n.replaceAll(/[:.]/g,"-")}`],value:B({description:$(`Vir\
tual functions of ${n}`),wantedBy:de(["multi-user.target"]),before:de(["libvirtd.service"]),after:de(["systemd-modules-load.service"]),serviceConfig:B({Type:$("\
oneshot"),RemainAfterExit:R(!0)}),script:Cn(s,[n,r,...i].map($))})}}}function*G1(e,t){for(const{name:s,sriov:n,functions:o}of $e(e,t)){if(!n?.network)continue;const r=o.
map((i,a)=>v("interface",{type:"hostdev",managed:"yes"},v("mac",{address:La(t.host.name,e.name,s,String(a))}),v("source",{},v("address",{type:"pci",...Bo(i)})),
n.vlan!==void 0&&v("vlan",{},v("tag",{id:n.vlan})),ls("devices",s,e,t,a)));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:r}}}var Gl={};
_(Gl,{claims:()=>ex,codes:()=>Z1,domain:()=>Q1,host:()=>H1,rules:()=>V1,schema:()=>W1});var Wl=4010,W1={vm:{scream:g(I(()=>({mode:b(A(["ivshmem","network"]),"ne\
twork"),user:g(ar),name:b(Gs,"scream"),size:g(Bt),interface:g(fs),port:b(oe(1,65535),Wl),unicast:b(P(""),!1)})))}},hN=(e,t="memory: 4GiB, nics: { lan: { network\
: default } }")=>`vms: { win: { ${t}, ${e} } }
`,Z1={"scream-user-unclear":h({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`the sound of guest '${e}' has no user to play it: 'host\
.users' is empty`:`several users could play the sound of guest '${e}': ${t.join(", ")}`,remedy:({users:e})=>e.length===0?"add the user to `host.users`, for exam\
ple `host: { users: [alex] }`":`set \`user\` to one of them, for example \`user: ${e[0]}\``}),"scream-user-unknown":h({severity:"error",about:"value",message:({
user:e})=>`user '${e}' is not listed in 'host.users'`,remedy:({user:e})=>`set \`user\` to one of \`host.users\`, or add '${e}' to that list`}),"scream-without-a\
udio":h({severity:"error",about:"value",message:({guest:e})=>`the sound of guest '${e}' cannot be played, because 'host.audio' is none`,remedy:()=>"set `host: {\
 audio: pipewire }` (or `pulseaudio`, if the host runs it), or remove `scream`"}),"scream-without-interface":h({severity:"error",about:"value",message:({guest:e})=>`\
'scream' has no 'interface', and guest '${e}' has no NIC in a NAT network`,remedy:()=>"add a NIC in a NAT network (`nics: { lan: { network: default } }`), set `\
interface` to the host's interface in the guest's network (for example `interface: br0`), or use shared memory (`mode: ivshmem`)"}),"scream-with-secure-boot":h(
{severity:"warning",about:"value",message:({guest:e})=>`Windows in '${e}' does not load the driver of Scream while Secure Boot is on`,remedy:()=>"remove `scream\
` and play the sound through SPICE (`display: { spice: on }`), or set `firmware: { secureBoot: false }` and turn on test mode in Windows"})},Zl=(e,t)=>{const{users:s}=t.
host;return e.scream?.user??(s.length===1?s[0]:void 0)},Pr=(e,t)=>e.scream?.interface??wr(e,t)[0]?.network.bridge;function V1(e,t){const{users:s,audio:n}=e.host;
for(const o of k(e)){if(!o.scream)continue;const r=["vms",o.name,"scream"],i=Zl(o,e);i===void 0?t("scream-user-unclear",{path:r,on:"key"},{guest:o.name,users:s}):
s.includes(i)||t("scream-user-unknown",{path:[...r,"user"]},{user:i}),ct(o).secureBoot&&t("scream-with-secure-boot",{path:r,on:"key"},{guest:o.name}),n==="none"&&
t("scream-without-audio",{path:r,on:"key"},{guest:o.name}),o.scream.mode==="network"&&Pr(o,e)===void 0&&t("scream-without-interface",{path:r,on:"key"},{guest:o.
name})}}var Y1={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},J1={pipewire:[{kind:"option",path:["services","pipewire","enable"],value:R(!0)},{kind:"option",
path:["services","pipewire","pulse","enable"],value:R(!0)}],pulseaudio:[{kind:"assertion",that:O(qt("config",["services","pulseaudio"],O("config","hardware","pu\
lseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, but PulseAudio is off: set host.audio to pipewire if the host runs PipeWire, or set services.pul\
seaudio.enable = true (hardware.pulseaudio.enable before NixOS 25.05)."}]};function*H1(e){const{audio:t}=e.host;if(t==="none")return;k(e).some(({scream:n})=>n)&&
(yield*J1[t]);const s=new Map;for(const n of k(e)){const o=Vl(n,e);if(o===void 0)continue;const{user:r,words:i,link:a,port:c}=o,u=JSON.stringify([r,i]),l=s.get(
u)??[];s.set(u,[...l,n]),l.length===0&&c!==void 0&&a!==void 0&&(yield{kind:"port",interface:a,protocol:"udp",port:c})}for(const n of s.values()){const[o]=n,r=o&&
Vl(o,e);r&&(yield X1(n,r,t))}}function Vl(e,t){const s=Zl(e,t);if(!e.scream||s===void 0)return;const n=dr(e);if(n)return{user:s,words:["-m",n.path]};const o=Pr(
e,t);if(o===void 0)return;const{port:r,unicast:i}=e.scream,a=r===Wl?[]:["-p",String(r)];return{user:s,words:[...i?["-u"]:[],"-i",o,...a],link:o,port:r}}function X1(e,{
user:t,words:s,link:n},o){const r=Y1[o],i=e.map(({name:c})=>c),a=n===void 0?[]:[Oc(n)];return{kind:"option",path:["systemd","user","services",`scream-${cr(i[0]??
"")}`],value:B({description:$(`Sound of ${i.length>1?"the guests":"the guest"} ${xt(i)}`),wantedBy:de(["default.target",`${r}.service`,...a]),wants:de([`${r}.so\
cket`]),after:de([`${r}.socket`,`${r}.service`]),partOf:de([`${r}.service`]),startLimitIntervalSec:ut(0),unitConfig:B({ConditionUser:$(t),...a.length>0?{StopPropagatedFrom:de(
a)}:{}}),serviceConfig:B({ExecStart:zt(O("pkgs","scream"),`/bin/scream ${Sc(["-o","pulse",...s])}`),Restart:$("always"),RestartSec:ut(3)})})}}function*Q1(e){const t=dr(
e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[v("shmem",{name:t.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},t.bytes/re))]})}function*ex(e,t){
const s=Pr(e,t);e.scream?.mode!=="network"||s===void 0||(yield{what:`port ${e.scream.port} of ${s}`,path:["scream","port"],when:"run"})}var Yl={};_(Yl,{codes:()=>sx,
host:()=>ox,rules:()=>nx,schema:()=>tx});var tx={},mN=(e,t)=>`host: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,sx={"sound-server-not-there":h({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, but 'host.audio' is ${t}`,remedy:({server:e,
audio:t})=>`set \`host: { audio: ${e} }\` if the host runs it, or use ${t==="pulseaudio"?"`to: pulseaudio`":"`display: { spice: on, sound: spice }`"}`}),"sound-\
before-login":h({severity:"warning",about:"value",message:({guest:e,server:t})=>`guest '${e}' starts with the host, before any user's ${t} server runs`,remedy:()=>"\
remove `autostart`, use `display: { spice: on, sound: spice }`, or set `users.users.NAME.linger = true` in NixOS for that user"})};function Jl({display:{sound:e}}){
const{to:t,uid:s=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:s}:void 0}function nx(e,t){const{audio:s}=e.host;for(const n of k(
e)){const o=Jl(n);if(!o)continue;const r=["vms",n.name];(s==="none"||o.to==="pipewire"&&s!=="pipewire")&&t("sound-server-not-there",{path:[...r,"display","sound"]},
{server:o.to,audio:s}),n.autostart&&t("sound-before-login",{path:[...r,"autostart"]},{guest:n.name,server:o.to})}}function*ox(e){const{user:t}=Et(e),s=k(e).flatMap(
n=>Jl(n)??[]);for(const n of new Set(s.flatMap(o=>o.uid??[]))){const o=qt("config",["users","users",t,"uid"],Rs);yield{kind:"assertion",that:Q(Q(o,"==",Rs),"||",
Q(o,"==",ut(n))),message:`vfioc: a guest plays its sound through the sound server of user ${t} with uid ${n}, but users.users.${t}.uid is different: set uid in \
display.sound of the guest to the number that \`id -u ${t}\` prints.`}}}var ws=[_u,Au,ql,Su,ec,Sl,_l,Ol,Du,Xu,ll,Vc,Fc,Gl,Tu,pl,xu,iu,eu,cl,nl,Ea,cc,hc,dc,uu,au,
jl,Il,Rl,zl,Dl,mc,xc,$l,bl,dl,Bu,zu,Ic,Yl,Yc,ku,bu,$u,wu,el,Pc,Jc,Hc,hu,Xc,Ml,Gu,Iu,su,Nl,Bl,Ll,Cl,Ul,Wa,tl],Ir=(e,t,s)=>cm(e,["vms",t,s]),rx=(e,t)=>({...e,vms:Object.
fromEntries(Object.entries(e.vms).map(([s,n])=>{const o={disks:Ir(t,s,"disks"),nics:Ir(t,s,"nics"),shares:Ir(t,s,"shares")};return[s,{...n,order:o}]}))});function Rt(e){
const t={};for(const{schema:s}of ws){const n=s[e]??{},o=typeof n=="function"?n():n;for(const[r,i]of Object.entries(o)){if(Object.hasOwn(t,r))throw new Error(`tw\
o features declare ${e}.${r}`);t[r]=i}}return t}var ix=Nn(Rt("host")),ax=Nn(Rt("device")),cx=Nn({...Rt("vm"),cpu:Ga(()=>Rt("cpu")),memory:ul(()=>Rt("memory"))}),
ux=Nn({version:To(1),host:ix,devices:b(qe(_t,ax),{}),vms:b(qe(Gs,cx),{}),...Rt("root"),kernel:Ou(()=>Rt("kernel"))}),ks=1048576,Xs=64,Hl=1e4,lx=e=>e%1048576===0?
`${e/1048576} MiB`:`${e} bytes`,Er=e=>JSON.stringify(e),$s={"yaml-syntax":h({severity:"error",about:"value",message:({problem:e})=>`invalid YAML: ${e}`,remedy:({
remedy:e})=>e}),"tab-indentation":h({severity:"error",about:"value",message:()=>"tab used as indentation",remedy:()=>"replace the tab with spaces, two per level"}),
"control-character":h({severity:"error",about:"value",message:({character:e})=>`the text contains the control character ${e}`,remedy:()=>'remove it, or save the\
 file as UTF-8 with LF line endings; to keep the character, escape it in double quotes: `"\\x1b"`'}),"too-deeply-nested":h({severity:"error",about:"value",message:()=>`\
mappings and lists are nested more than ${Xs} levels deep`,remedy:()=>"reduce the nesting; a spec needs fewer than ten levels"}),"several-documents":h({severity:"\
error",about:"value",message:()=>"a second YAML document starts here",remedy:()=>"keep one document per file; to merge several, pass all files: `vfioc compile b\
ase.yaml host.yaml`"}),"yaml-directive":h({severity:"error",about:"value",message:({directive:e})=>`unsupported directive '${e}'`,remedy:()=>"remove this line; \
a spec is always read as YAML 1.2"}),"unknown-tag":h({severity:"error",about:"value",message:({tag:e})=>`unknown tag '${e}'`,remedy:()=>"remove the tag; if the \
value is a string that starts with `!`, put it in quotes"}),"tag-changes-value":h({severity:"error",about:"value",message:({tag:e,kind:t})=>`the tag '${e}' does\
 not match its value, which is ${t}`,remedy:()=>"remove the tag; write a string in quotes, and a number, `true` or `false` without"}),"unknown-alias":h({severity:"\
error",about:"value",message:({name:e})=>`no anchor '&${e}' before the alias '*${e}'`,remedy:({name:e})=>`add the anchor \`&${e}\` to a value above this line, or\
 put a string that starts with \`*\` in quotes: \`"*${e}"\``}),"alias-expansion":h({severity:"error",about:"value",message:()=>`aliases expand to more than ${Hl}\
 values or more than ${Xs} levels`,remedy:()=>"use fewer aliases, or write the values out"}),"merge-key":h({severity:"error",about:"value",message:()=>"the merg\
e key '<<' is not part of YAML 1.2",remedy:()=>"write the keys out, or move the shared part to a file of its own and pass both: `vfioc compile shared.yaml host.\
yaml`"}),"key-not-text":h({severity:"error",about:"value",message:({kind:e})=>`expected a string as the key, found ${e}`,remedy:({text:e})=>e===""?"write a name\
 before the colon: `name: value`":e.startsWith("*")?"write the key out":`put the key in quotes: \`${Er(e)}\``}),"reserved-key":h({severity:"error",about:"value",
message:({key:e})=>`the key '${e}' is reserved`,remedy:()=>"choose another name"}),"duplicate-key":h({severity:"error",about:"value",message:({key:e,line:t})=>`\
duplicate key '${e}', first used on line ${t}`,remedy:()=>"remove one of the two, or merge their values under one key"}),"missing-value":h({severity:"error",about:"\
value",message:({key:e})=>`the key '${e}' has no value`,remedy:({key:e})=>`set a value, for example \`${e}: true\`, or leave the key unset with \`${e}: null\``}),
"number-out-of-range":h({severity:"error",about:"value",message:({text:e})=>`the number ${e} cannot be represented exactly`,remedy:({text:e})=>`use a smaller nu\
mber, or put it in quotes if it is a string: \`${Er(e)}\``}),"number-leading-zero":h({severity:"error",about:"value",message:({text:e})=>`the number ${e} has a \
leading zero`,remedy:({text:e})=>`remove the zeros, or put it in quotes if it is a string: \`${Er(e)}\`; an octal number starts with \`0o\``}),"broken-unicode":h(
{severity:"error",about:"value",message:()=>"the string contains half of a surrogate pair",remedy:()=>'write the character itself, or both halves of its escape,\
 as in `"\\ud83d\\ude00"`'}),"root-not-a-map":h({severity:"error",about:"value",message:({kind:e})=>`expected a mapping at the top level, found ${e}`,remedy:()=>"\
start each top-level key at the beginning of a line, for example `version: 1`"}),"named-file":h({severity:"error",about:"value",message:({file:e,reason:t})=>`th\
e file '${e}' ${t}`,remedy:()=>"correct the path; a relative path starts at the directory of the file that names it, and in NixOS options a Nix path is written \
without quotes: `./facts.json`"}),"file-not-utf8":h({severity:"error",about:"file",message:({byte:e,line:t})=>`invalid UTF-8 on line ${t}, at byte ${e} of the f\
ile`,remedy:()=>"save the file as UTF-8; the command `file` shows its current encoding"}),"file-too-large":h({severity:"error",about:"file",message:({limit:e})=>`\
the file is larger than ${lx(e)}`,remedy:()=>"check the file name; even a spec of a thousand guests is smaller"}),"file-missing":h({severity:"error",about:"file",
message:()=>"no such file",remedy:()=>"correct the path; a relative path starts at the current directory"}),"file-is-directory":h({severity:"error",about:"file",
message:()=>"expected a file, found a directory",remedy:()=>"add the name of the file in it, for example `host.yaml`"}),"file-not-regular":h({severity:"error",about:"\
file",message:()=>"expected a regular file, found a device, pipe or socket",remedy:()=>"pass a regular file, or `-` to read standard input"}),"file-unreadable":h(
{severity:"error",about:"file",message:({reason:e})=>`cannot read the file: ${e}`,remedy:()=>"check its permissions and those of its parent directories, for exa\
mple with `ls -ld`"}),"stdin-twice":h({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"remove all `-` but one"})},
Ft=require("node:fs"),Qs=require("node:path"),en=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:void 0,dx=require("node:crypto"),pt=e=>(0,dx.
createHash)("sha256").update(e).digest("hex"),Xl="<stdin>";function Ql(e,t,s){const n=new Map;let o=!1;const r=(i,a,c)=>{const u=pt(i);n.set(`${c??""}\0${a}`,c===
void 0?{path:a,sha256:u}:{path:a,from:c,sha256:u})};return{readInput(i){const a=i==="-"?Xl:i;if(i==="-"&&o){s("stdin-twice","call");return}i==="-"&&(o=!0);const c=i===
"-"?e.stdin(ks):e.read((0,Qs.resolve)(t,i),ks);if("problem"in c){fx(a,c,s);return}return r(c,a),{name:a,bytes:c}},readBeside(i,a,c,u=ks){if(a.options!==void 0&&
!(0,Qs.isAbsolute)(i)){s("named-file",c,{file:i,reason:"is a relative path, which NixOS options cannot resolve"});return}const l=a.name===Xl?t:(0,Qs.dirname)((0,Qs.
resolve)(t,a.name)),d=i.includes("\0")?{problem:"missing"}:e.read((0,Qs.resolve)(l,i),u);if("problem"in d){s("named-file",c,{file:i,reason:hx(d,u)});return}return r(
d,i,a.name),d},get read(){return[...n.values()]}}}function fx(e,t,s){switch(t.problem){case"missing":s("file-missing",{file:e});break;case"directory":s("file-is\
-directory",{file:e});break;case"not-regular":s("file-not-regular",{file:e});break;case"too-large":s("file-too-large",{file:e},{limit:ks});break;case"unreadable":
s("file-unreadable",{file:e},{reason:t.reason});break}}function hx(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a direc\
tory";case"not-regular":return"is a device, pipe or socket, not a regular file";case"too-large":return`is larger than ${t} bytes`;case"unreadable":return`cannot\
 be read: ${e.reason}`}}var mx={read(e,t){let s;try{const n=ed((0,Ft.statSync)(e),t);return n||(s=(0,Ft.openSync)(e,Ft.constants.O_RDONLY|Ft.constants.O_NONBLOCK),
ed((0,Ft.fstatSync)(s),t)??sd(s,t))}catch(n){return td(n)}finally{s!==void 0&&(0,Ft.closeSync)(s)}},stdin(e){try{return sd(0,e)}catch(t){return td(t)}}};function ed(e,t){
return e.isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}function td(e){const t=en(e)??"";return t===
"ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",
ELOOP:"too many levels of symbolic links",ENAMETOOLONG:"file name too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function sd(e,t){const s=[];let n=0;
for(;;){const o=new Uint8Array(65536),r=px(e,o);if(r===0)return Buffer.concat(s);if(n+=r,n>t)return{problem:"too-large"};s.push(o.subarray(0,r))}}function px(e,t){
for(;;)try{return(0,Ft.readSync)(e,t)}catch(s){if(en(s)==="EOF")return 0;if(en(s)!=="EAGAIN")throw s;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}
var nd={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};function vx(e){return e.length===0?nd:rd(e)}var od=e=>e.kind==="scalar"&&e.value===
null;function Cr(e){if(e.kind==="scalar")return e;if(e.kind==="list"){const s=e.items.map(Cr);return s.every((n,o)=>n===e.items[o])?e:{...e,items:s}}let t;for(const[
s,{key:n,value:o}]of e.entries){const r=od(o)?void 0:Cr(o);r!==o&&(t??=new Map(e.entries),r?t.set(s,{key:n,value:r}):t.delete(s))}return t?{...e,entries:t}:e}function rd(e){
const t=e.at(-1)??nd;if(e.length===1||t.kind!=="map")return Cr(t);const s=new Map;for(const o of e.slice(e.findLastIndex(({kind:r})=>r!=="map")+1))if(o.kind==="\
map")for(const[r,{key:i,value:a}]of o.entries){const c=s.get(r);od(a)?s.delete(r):c?(c.key=i,c.values.push(a)):s.set(r,{key:i,values:[a]})}const n=new Map;for(const[
o,{key:r,values:i}]of s)n.set(o,{key:r,value:rd(i)});return{kind:"map",entries:n,span:t.span}}var gx=require("node:buffer"),jr=Symbol.for("yaml.alias"),Tr=Symbol.
for("yaml.document"),tn=Symbol.for("yaml.map"),id=Symbol.for("yaml.pair"),tt=Symbol.for("yaml.scalar"),sn=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),
xs=e=>!!e&&typeof e=="object"&&e[De]===jr,yx=e=>!!e&&typeof e=="object"&&e[De]===Tr,Kt=e=>!!e&&typeof e=="object"&&e[De]===tn,Ee=e=>!!e&&typeof e=="object"&&e[De]===
id,ee=e=>!!e&&typeof e=="object"&&e[De]===tt,zr=e=>!!e&&typeof e=="object"&&e[De]===sn;function xe(e){if(e&&typeof e=="object")switch(e[De]){case tn:case sn:return!0}
return!1}function vt(e){if(e&&typeof e=="object")switch(e[De]){case jr:case tn:case tt:case sn:return!0}return!1}var ad=e=>(ee(e)||xe(e))&&!!e.anchor;function qr(){
throw new Error("vfioc only reads YAML")}var bx={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wx=e=>e.replace(/[!,[\]{}]/g,t=>bx[t]),_s=class wt{constructor(t,s){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},wt.defaultYaml,t),this.tags=Object.assign({},wt.defaultTags,s)}clone(){const t=new wt(this.yaml,this.
tags);return t.docStart=this.docStart,t}atDocument(){const t=new wt(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1\
.2":this.atNextDocument=!1,this.yaml={explicit:wt.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},wt.defaultTags);break}return t}add(t,s){this.atNextDocument&&
(this.yaml={explicit:wt.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},wt.defaultTags),this.atNextDocument=!1);const n=t.trim().split(/[ \t]+/),
o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[r,i]=n;return this.tags[r]=
i,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;const[r]=n;if(r==="1.1"||r==="1.2")return this.
yaml.version=r,!0;{const i=/^\d+\.\d+$/.test(r);return s(6,`Unsupported YAML version ${r}`,i),!1}}default:return s(0,`Unknown directive ${o}`,!0),!1}}tagName(t,s){
if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]==="<"){const i=t.slice(2,-1);return i==="!"||i==="!!"?(s(`Verbatim tags aren't\
 resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must end with a >"),i)}const[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||s(`The ${t} tag h\
as no suffix`);const r=this.tags[n];if(r)try{return r+decodeURIComponent(o)}catch(i){return s(String(i)),null}return n==="!"?t:(s(`Could not resolve tag: ${t}`),
null)}tagString(t){for(const[s,n]of Object.entries(this.tags))if(t.startsWith(n))return s+wx(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let o;if(t&&n.length>0&&vt(t.contents)){const r={};qr(t.contents,(i,a)=>{vt(a)&&
a.tag&&(r[a.tag]=!0)}),o=Object.keys(r)}else o=[];for(const[r,i]of n)r==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&s.push(`%TAG ${r} ${i}`);
return s.join(`
`)}};_s.defaultYaml={explicit:!1,version:"1.2"},_s.defaultTags={"!!":"tag:yaml.org,2002:"};function kx(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function cd(e){const t=new Set;return qr(e,{Value(s,n){n.anchor&&
t.add(n.anchor)}}),t}function ud(e,t){for(let s=1;;++s){const n=`${e}${s}`;if(!t.has(n))return n}}function $x(e,t){const s=[],n=new Map;let o=null;return{onAnchor:r=>{
s.push(r),o??(o=cd(e));const i=ud(t,o);return o.add(i),i},setAnchors:()=>{for(const r of s){const i=n.get(r);if(typeof i=="object"&&i.anchor&&(ee(i.node)||xe(i.
node)))i.node.anchor=i.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:n}}function ld(){
throw new Error("vfioc only reads YAML")}function Re(e,t,s){if(Array.isArray(e))return e.map((n,o)=>Re(n,String(o),s));if(e&&typeof e.toJSON=="function"){if(!s||
!ad(e))return e.toJSON(t,s);const n={aliasCount:0,count:1,res:void 0};s.anchors.set(e,n),s.onCreate=r=>{n.res=r,delete s.onCreate};const o=e.toJSON(t,s);return s.
onCreate&&s.onCreate(o),o}return typeof e=="bigint"&&!s?.keep?Number(e):e}var Br=class{constructor(e){Object.defineProperty(this,De,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:n,reviver:o}={}){if(!yx(e))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},i=Re(this,"",r);if(typeof n=="function")for(const{count:a,res:c}of r.anchors.values())n(c,a);return typeof o=="function"?
ld(o,{"":i},"",i):i}},dd=class extends Br{constructor(e){super(jr),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
qr(e,{Node:(o,r)=>{(xs(r)||ad(r))&&s.push(r)}}),t&&(t.aliasResolveCache=s));let n;for(const o of s){if(o===this)break;o.anchor===this.source&&(n=o)}if(n&&t){const{
anchors:o,doc:r,maxAliasCount:i}=t;let a=o.get(n);if(a||(Re(n,null,t),a=o.get(n)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(i>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=Kn(r,n,o)),a.count*a.aliasCount>i)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return t.anchors.get(s).res}toString(e,t,s){const n=`*${this.
source}`;if(e){if(kx(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(o)}if(e.implicitKey)return`${n} `}return n}};function Kn(e,t,s){if(xs(t)){const n=t.resolve(e),o=s&&n&&s.get(n);return o?o.count*o.aliasCount:
0}else if(xe(t)){let n=0;for(const o of t.items){const r=Kn(e,o,s);r>n&&(n=r)}return n}else if(Ee(t)){const n=Kn(e,t.key,s),o=Kn(e,t.value,s);return Math.max(n,
o)}return 1}function nn(){throw new Error("vfioc only reads YAML")}function Gn(e,t,s){let n=s;for(let o=t.length-1;o>=0;--o){const r=t[o];if(typeof r=="number"&&
Number.isInteger(r)&&r>=0){const i=[];i[r]=n,n=i}else n=new Map([[r,n]])}return nn(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var on=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,fd=class extends Br{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>vt(s)||Ee(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(on(e))this.add(t);else{const[s,...n]=e,o=this.get(s,!0);if(xe(o))o.addIn(n,t);else if(o===void 0&&this.schema)this.set(s,Gn(this.schema,n,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const n=this.get(t,!0);if(xe(n))return n.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,o=this.get(s,!0);return n.length===0?!t&&ee(o)?
o.value:o:xe(o)?o.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Ee(t))return!1;const s=t.value;return s==null||e&&ee(s)&&s.value==null&&
!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const n=this.get(t,!0);return xe(n)?n.hasIn(s):!1}setIn(e,t){
const[s,...n]=e;if(n.length===0)this.set(s,t);else{const o=this.get(s,!0);if(xe(o))o.setIn(n,t);else if(o===void 0&&this.schema)this.set(s,Gn(this.schema,n,t));else
throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}};function xx(){throw new Error("vfioc only reads YAML")}function _x(e,t){(e==="debug"||
e==="warn")&&console.warn(t)}var hd=e=>!e||typeof e!="function"&&typeof e!="object",F=class extends Br{constructor(e){super(tt),this.value=e}toJSON(e,t){return t?.
keep?this.value:Re(this.value,e,t)}toString(){return String(this.value)}};F.BLOCK_FOLDED="BLOCK_FOLDED",F.BLOCK_LITERAL="BLOCK_LITERAL",F.PLAIN="PLAIN",F.QUOTE_DOUBLE=
"QUOTE_DOUBLE",F.QUOTE_SINGLE="QUOTE_SINGLE";var Wn="<<",gt={identify:e=>e===Wn||typeof e=="symbol"&&e.description===Wn,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new F(Symbol(Wn)),{addToJSMap:md}),stringify:()=>Wn},Sx=(e,t)=>(gt.identify(t)||ee(t)&&(!t.type||t.type===F.PLAIN)&&gt.
identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===gt.tag&&s.default);function md(e,t,s){const n=pd(e,s);if(zr(n))for(const o of n.items)Lr(e,t,o);else if(Array.
isArray(n))for(const o of n)Lr(e,t,o);else Lr(e,t,n)}function Lr(e,t,s){const n=pd(e,s);if(!Kt(n))throw new Error("Merge sources must be maps or map aliases");const o=n.
toJSON(null,e,Map);for(const[r,i]of o)t instanceof Map?t.has(r)||t.set(r,i):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(
t,r,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function pd(e,t){return e&&xs(t)?t.resolve(e.doc,e):t}function Ox(){throw new Error("vfioc onl\
y reads YAML")}function vd(e,t,{key:s,value:n}){if(vt(s)&&s.addToJSMap)s.addToJSMap(e,t,n);else if(Sx(e,s))md(e,t,n);else{const o=Re(s,"",e);if(t instanceof Map)
t.set(o,Re(n,o,e));else if(t instanceof Set)t.add(o);else{const r=Mx(s,o,e),i=Re(n,r,e);r in t?Object.defineProperty(t,r,{value:i,writable:!0,enumerable:!0,configurable:!0}):
t[r]=i}}return t}function Mx(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(vt(e)&&s?.doc){const n=Ox(s.doc,{});n.anchors=new Set;for(const r of s.
anchors.keys())n.anchors.add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;const o=e.toString(n);if(!s.mapKeyWarned){let r=JSON.stringify(o);r.length>40&&(r=r.substring(
0,36)+'..."'),_x(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return o}return JSON.stringify(t)}function Ur(e,t,s){const n=nn(e,void 0,s),o=nn(t,void 0,s);return new Ce(n,o)}var Ce=class Xh{constructor(t,s=null){
Object.defineProperty(this,De,{value:id}),this.key=t,this.value=s}clone(t){let{key:s,value:n}=this;return vt(s)&&(s=s.clone(t)),vt(n)&&(n=n.clone(t)),new Xh(s,n)}toJSON(t,s){
const n=s?.mapAsMap?new Map:{};return vd(s,n,this)}toString(t,s,n){return t?.doc?xx(this,t,s,n):JSON.stringify(this)}};function gd(){throw new Error("vfioc only\
 reads YAML")}function Gt(e,t){const s=ee(t)?t.value:t;for(const n of e)if(Ee(n)&&(n.key===t||n.key===s||ee(n.key)&&n.key.value===s))return n}var Fe=class extends fd{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(tn,e),this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:o}=s,r=new this(e),i=(a,c)=>{if(typeof o==
"function")c=o.call(t,a,c);else if(Array.isArray(o)&&!o.includes(a))return;(c!==void 0||n)&&r.items.push(Ur(a,c,s))};if(t instanceof Map)for(const[a,c]of t)i(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))i(a,t[a]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,t){let s;
Ee(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Ce(e,e?.value):s=new Ce(e.key,e.value);const n=Gt(this.items,s.key),o=this.schema?.sortMapEntries;if(n){if(!t)
throw new Error(`Key ${s.key} already set`);ee(n.value)&&hd(s.value)?n.value.value=s.value:n.value=s.value}else if(o){const r=this.items.findIndex(i=>o(s,i)<0);
r===-1?this.items.push(s):this.items.splice(r,0,s)}else this.items.push(s)}delete(e){const t=Gt(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).
length>0:!1}get(e,t){const n=Gt(this.items,e)?.value;return(!t&&ee(n)?n.value:n)??void 0}has(e){return!!Gt(this.items,e)}set(e,t){this.add(new Ce(e,t),!0)}toJSON(e,t,s){
const n=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(const o of this.items)vd(t,n,o);return n}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const n of this.items)if(!Ee(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),gd(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
Ss={collection:"map",default:!0,nodeClass:Fe,tag:"tag:yaml.org,2002:map",resolve(e,t){return Kt(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>Fe.
from(e,t,s)},Wt=class extends fd{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(sn,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=Zn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=Zn(e);if(typeof s!="number")return;const n=this.items[s];return!t&&ee(
n)?n.value:n}has(e){const t=Zn(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=Zn(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const n=this.items[s];ee(n)&&hd(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let n=0;for(const o of this.items)
s.push(Re(o,String(n++),t));return s}toString(e,t,s){return e?gd(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:n}=s,o=new this(e);if(t&&Symbol.iterator in Object(t)){let r=0;for(let i of t){if(typeof n==
"function"){const a=t instanceof Set?i:String(r++);i=n.call(t,a,i)}o.items.push(nn(i,void 0,s))}}return o}};function Zn(e){let t=ee(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Os={collection:"seq",default:!0,nodeClass:Wt,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return zr(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>Wt.from(e,t,s)};function yd(){throw new Error("vfioc only reads YAML")}var Vn={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){return t=Object.assign({actualString:!0},t),yd(e,t,s,n)}},Yn={identify:e=>e==null,
createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new F(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&Yn.test.test(e)?e:t.options.nullStr},Dr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new F(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&Dr.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?s.options.
trueStr:s.options.falseStr}};function Ze(){throw new Error("vfioc only reads YAML")}var bd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:Ze},wd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Ze(e)}},kd={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new F(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:Ze},Jn=e=>typeof e=="bigint"||Number.isInteger(e),Rr=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s);
function $d(e,t,s){const{value:n}=e;return Jn(n)&&n>=0?s+n.toString(t):Ze(e)}var xd={identify:e=>Jn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>Rr(e,2,8,s),stringify:e=>$d(e,8,"0o")},_d={identify:Jn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>Rr(
e,0,10,s),stringify:Ze},Sd={identify:e=>Jn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>Rr(e,2,16,s),stringify:e=>$d(
e,16,"0x")},Nx=[Ss,Os,Vn,Yn,Dr,xd,_d,Sd,bd,wd,kd];function Od(e){return typeof e=="bigint"||Number.isInteger(e)}var Hn=({value:e})=>JSON.stringify(e),Ax=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Hn},{identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Hn},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Hn},{identify:Od,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>Od(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Hn}],Px={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Ix=[Ss,Os].concat(
Ax,Px),Fr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),n=new Uint8Array(s.length);for(let o=0;o<s.length;++o)n[o]=s.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},n,o,r){if(!s)return"";const i=s;let a;if(typeof btoa=="function"){let c="";for(let u=0;u<
i.length;++u)c+=String.fromCharCode(i[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=F.BLOCK_LITERAL),t!==F.QUOTE_DOUBLE){const c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(
u);for(let d=0,f=0;d<u;++d,f+=c)l[d]=a.substr(f,c);a=l.join(t===F.BLOCK_LITERAL?`
`:" ")}return yd({comment:e,type:t,value:a},n,o,r)}};function Md(e,t){if(zr(e))for(let s=0;s<e.items.length;++s){let n=e.items[s];if(!Ee(n)){if(Kt(n)){n.items.length>
1&&t("Each pair must have its own sequence indicator");const o=n.items[0]||new Ce(new F(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.
commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){const r=o.value??o.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=o}e.items[s]=Ee(n)?n:new Ce(n)}}else t("Expected a sequence for this tag");return e}function Nd(e,t,s){const{replacer:n}=s,o=new Wt(e);
o.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof n=="function"&&(i=n.call(t,String(r++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const u=Object.keys(i);if(u.length===
1)a=u[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=i;o.items.push(Ur(a,c,s))}return o}var Kr={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Md,createNode:Nd},Xn=class Qh extends Wt{constructor(){super(),this.add=Fe.prototype.add.bind(this),this.delete=
Fe.prototype.delete.bind(this),this.get=Fe.prototype.get.bind(this),this.has=Fe.prototype.has.bind(this),this.set=Fe.prototype.set.bind(this),this.tag=Qh.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const n=new Map;s?.onCreate&&s.onCreate(n);for(const o of this.items){let r,i;if(Ee(o)?(r=Re(o.key,"",s),i=Re(o.value,r,s)):r=Re(o,
"",s),n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,i)}return n}static from(t,s,n){const o=Nd(t,s,n),r=new this;return r.items=
o.items,r}};Xn.tag="tag:yaml.org,2002:omap";var Gr={collection:"seq",identify:e=>e instanceof Map,nodeClass:Xn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=Md(e,t),n=[];for(const{key:o}of s.items)ee(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.
assign(new Xn,s)},createNode:(e,t,s)=>Xn.from(e,t,s)};function Ad({value:e,source:t},s){return t&&(e?Pd:Id).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var Pd={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new F(!0),stringify:Ad},Id={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new F(!1),stringify:Ad},Ex={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ze},Cx={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Ze(e)}},jx={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new F(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const n=e.
substring(s+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:Ze},rn=e=>typeof e=="bigint"||Number.isInteger(e);function Qn(e,t,s,{
intAsBigInt:n}){const o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const i=BigInt(e);return o==="-"?BigInt(-1)*i:i}const r=parseInt(e,s);return o==="-"?-1*r:r}function Wr(e,t,s){const{value:n}=e;if(rn(n)){const o=n.
toString(t);return n<0?"-"+s+o.substr(1):s+o}return Ze(e)}var Tx={identify:rn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>Qn(
e,2,2,s),stringify:e=>Wr(e,2,"0b")},zx={identify:rn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>Qn(e,1,8,s),stringify:e=>Wr(
e,8,"0")},qx={identify:rn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>Qn(e,0,10,s),stringify:Ze},Bx={identify:rn,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>Qn(e,2,16,s),stringify:e=>Wr(e,16,"0x")},eo=class em extends Fe{constructor(t){
super(t),this.tag=em.tag}add(t){let s;Ee(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new Ce(t.key,null):s=new Ce(t,null),Gt(this.items,
s.key)||this.items.push(s)}get(t,s){const n=Gt(this.items,t);return!s&&Ee(n)?ee(n.key)?n.key.value:n.key:n}set(t,s){if(typeof s!="boolean")throw new Error(`Expe\
cted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const n=Gt(this.items,t);n&&!s?this.items.splice(this.items.indexOf(n),1):!n&&s&&this.items.
push(new Ce(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,n);throw new Error("Set items must all have null values")}static from(t,s,n){const{replacer:o}=n,r=new this(t);if(s&&Symbol.iterator in
Object(s))for(let i of s)typeof o=="function"&&(i=o.call(s,i,i)),r.items.push(Ur(i,null,n));return r}};eo.tag="tag:yaml.org,2002:set";var Zr={collection:"map",identify:e=>e instanceof
Set,nodeClass:eo,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>eo.from(e,t,s),resolve(e,t){if(Kt(e)){if(e.hasAllNullValues(!0))return Object.assign(
new eo,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Vr(e,t){const s=e[0],n=s==="-"||s==="+"?e.substring(
1):e,o=i=>t?BigInt(i):Number(i),r=n.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return s==="-"?o(-1)*r:r}function Ed(e){let{value:t}=e,s=i=>i;if(typeof t==
"bigint")s=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return Ze(e);let n="";t<0&&(n="-",t*=s(-1));const o=s(60),r=[t%o];return t<60?r.unshift(0):(t=(t-r[0])/o,
r.unshift(t%o),t>=60&&(t=(t-r[0])/o,r.unshift(t))),n+r.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Cd={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>Vr(e,s),
stringify:Ed},jd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Vr(
e,!1),stringify:Ed},to={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(to.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,n,o,r,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let u=Date.UTC(s,n-1,o,r||0,i||
0,a||0,c);const l=t[8];if(l&&l!=="Z"){let d=Vr(l,!1);Math.abs(d)<30&&(d*=60),u-=6e4*d}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},Td=[Ss,Os,Vn,Yn,Pd,Id,Tx,zx,qx,Bx,Ex,Cx,jx,Fr,gt,Gr,Kr,Zr,Cd,jd,to],zd=new Map([["core",Nx],["failsafe",[Ss,Os,Vn]],["json",Ix],["yaml11",Td],["yaml-1.\
1",Td]]),qd={binary:Fr,bool:Dr,float:kd,floatExp:wd,floatNaN:bd,floatTime:jd,int:_d,intHex:Sd,intOct:xd,intTime:Cd,map:Ss,merge:gt,null:Yn,omap:Gr,pairs:Kr,seq:Os,
set:Zr,timestamp:to},Lx={"tag:yaml.org,2002:binary":Fr,"tag:yaml.org,2002:merge":gt,"tag:yaml.org,2002:omap":Gr,"tag:yaml.org,2002:pairs":Kr,"tag:yaml.org,2002:\
set":Zr,"tag:yaml.org,2002:timestamp":to};function Yr(e,t,s){const n=zd.get(t);if(n&&!e)return s&&!n.includes(gt)?n.concat(gt):n.slice();let o=n;if(!o)if(Array.
isArray(e))o=[];else{const r=Array.from(zd.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${r} or define customTags array`)}if(Array.isArray(e))for(const r of e)o=o.concat(r);else typeof e=="function"&&(o=e(o.slice()));return s&&(o=o.concat(gt)),o.
reduce((r,i)=>{const a=typeof i=="string"?qd[i]:i;if(!a){const c=JSON.stringify(i),u=Object.keys(qd).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${u}`)}return r.includes(a)||r.push(a),r},[])}var Ux=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Dx=class tm{constructor({compat:t,customTags:s,
merge:n,resolveKnownTags:o,schema:r,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?Yr(t,"compat"):t?Yr(null,t):null,this.name=typeof r=="str\
ing"&&r||"core",this.knownTags=o?Lx:{},this.tags=Yr(s,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,tn,{value:Ss}),Object.defineProperty(
this,tt,{value:Vn}),Object.defineProperty(this,sn,{value:Os}),this.sortMapEntries=typeof i=="function"?i:i===!0?Ux:null}clone(){const t=Object.create(tm.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function Rx(){throw new Error("vfioc only reads YAML")}var Bd=class sm{constructor(t,s,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,De,{value:Tr});let o=null;typeof s=="function"||Array.isArray(
s)?o=s:n===void 0&&s&&(n=s,s=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},n);this.options=r;let{version:i}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.
version)):this.directives=new _s({version:i}),this.setSchema(i,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){const t=Object.create(sm.prototype,
{[De]:{value:Tr}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=vt(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ms(this.contents)&&this.contents.add(t)}addIn(t,s){Ms(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const n=cd(this);t.anchor=!s||n.has(s)?ud(s||"a",n):s}return new dd(t.anchor)}createNode(t,s,n){let o;if(typeof s=="function")
t=s.call({"":t},"",t),o=s;else if(Array.isArray(s)){const w=M=>typeof M=="number"||M instanceof String||M instanceof Number,x=s.filter(w).map(String);x.length>0&&
(s=s.concat(x)),o=s}else n===void 0&&s&&(n=s,s=void 0);const{aliasDuplicateObjects:r,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:u,tag:l}=n??{},{onAnchor:d,setAnchors:f,
sourceObjects:m}=$x(this,i||"a"),p={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:u,replacer:o,schema:this.schema,sourceObjects:m},y=nn(t,
l,p);return a&&xe(y)&&(y.flow=!0),f(),y}createPair(t,s,n={}){const o=this.createNode(t,null,n),r=this.createNode(s,null,n);return new Ce(o,r)}delete(t){return Ms(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return on(t)?this.contents==null?!1:(this.contents=null,!0):Ms(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return xe(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return on(t)?!s&&ee(this.contents)?this.contents.value:this.contents:xe(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return xe(this.contents)?this.contents.has(t):!1}hasIn(t){return on(t)?this.contents!==void 0:xe(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=Gn(this.schema,[t],s):Ms(this.contents)&&this.contents.set(t,s)}setIn(t,s){on(t)?this.contents=s:this.contents==null?
this.contents=Gn(this.schema,Array.from(t),s):Ms(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _s({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new _s({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,n=null;break;default:{const o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(n)this.schema=new Dx(Object.assign(n,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:n,maxAliasCount:o,onAnchor:r,reviver:i}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},c=Re(this.contents,s??"",a);if(typeof r=="function")for(const{count:u,res:l}of a.anchors.values())r(l,u);return typeof i=="function"?ld(i,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return Rx(this,t)}};function Ms(e){if(xe(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Ld=class extends Error{constructor(e,t,s,n){
super(),this.name=e,this.code=s,this.message=n,this.pos=t}},so=class extends Ld{constructor(e,t,s){super("YAMLParseError",e,t,s)}},Fx=class extends Ld{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function Ns(e,{flow:t,indicator:s,next:n,offset:o,onError:r,parentIndent:i,startOnNewline:a}){let c=!1,u=a,l=a,d="",f="",m=!1,p=!1,
y=null,w=null,x=null,M=null,j=null,q=null,U=null;for(const S of e)switch(p&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&r(S.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),p=!1),y&&(u&&S.type!=="comment"&&S.type!=="newline"&&r(y,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),y=null),S.type){case"space":!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&S.source.includes("	")&&(y=S),l=!0;break;case"comment":{
l||r(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const V=S.source.substring(1)||" ";d?d+=f+V:d=V,f="",u=!1;break}case"\
newline":u?d?d+=S.source:(!q||s!=="seq-item-ind")&&(c=!0):f+=S.source,u=!0,m=!0,(w||x)&&(M=S),l=!0;break;case"anchor":w&&r(S,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),S.source.endsWith(":")&&r(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=S,U??(U=S.offset),u=!1,l=!1,p=!0;
break;case"tag":{x&&r(S,"MULTIPLE_TAGS","A node can have at most one tag"),x=S,U??(U=S.offset),u=!1,l=!1,p=!0;break}case s:(w||x)&&r(S,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${S.source} indicator`),q&&r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${t??"collection"}`),q=S,u=s==="seq-item-ind"||s==="exp\
licit-key-ind",l=!1;break;case"comma":if(t){j&&r(S,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),j=S,u=!1,l=!1;break}default:r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.
type} token`),u=!1,l=!1}const T=e[e.length-1],J=T?T.offset+T.source.length:o;return p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="sca\
lar"||n.source!=="")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(u&&y.indent<=i||n?.type==="block-ma\
p"||n?.type==="block-seq")&&r(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:j,found:q,spaceBefore:c,comment:d,hasNewline:m,anchor:w,tag:x,newlineAfterProp:M,
end:J,start:U??J}}function an(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(an(t.key)||an(t.value))return!0}return!1;default:return!0}}function Jr(e,t,s){
if(t?.type==="flow-collection"){const n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&an(t)&&s(n,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function Ud(e,t,s){const{uniqueKeys:n}=e.options;if(n===!1)return!1;const o=typeof n=="function"?n:(r,i)=>r===i||ee(r)&&ee(i)&&r.value===
i.value;return t.some(r=>o(r.key,s))}var Dd="All mapping items must start at the same column";function Kx({composeNode:e,composeEmptyNode:t},s,n,o,r){const i=r?.
nodeClass??Fe,a=new i(s.schema);s.atRoot&&(s.atRoot=!1);let c=n.offset,u=null;for(const l of n.items){const{start:d,key:f,sep:m,value:p}=l,y=Ns(d,{indicator:"ex\
plicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),w=!y.found;if(w){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_\
KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",Dd)),!y.anchor&&!y.tag&&!m){u=y.end,y.comment&&
(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||an(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
y.found?.indent!==n.indent&&o(c,"BAD_INDENT",Dd);s.atKey=!0;const x=y.end,M=f?e(s,f,y,o):t(s,x,d,null,y,o);s.schema.compat&&Jr(n.indent,f,o),s.atKey=!1,Ud(s,a.items,
M)&&o(x,"DUPLICATE_KEY","Map keys must be unique");const j=Ns(m??[],{indicator:"map-value-ind",next:p,offset:M.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=j.end,j.found){w&&(p?.type==="block-map"&&!j.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&y.start<j.found.offset-1024&&o(M.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const q=p?e(s,p,j,o):t(s,c,m,null,j,o);s.schema.compat&&Jr(n.indent,p,o),c=q.range[2];const U=new Ce(M,q);s.options.keepSourceTokens&&
(U.srcToken=l),a.items.push(U)}else{w&&o(M.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),j.comment&&(M.comment?M.comment+=`
`+j.comment:M.comment=j.comment);const q=new Ce(M);s.options.keepSourceTokens&&(q.srcToken=l),a.items.push(q)}}return u&&u<c&&o(u,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[n.offset,c,u??c],a}function Gx({composeNode:e,composeEmptyNode:t},s,n,o,r){const i=r?.nodeClass??Wt,a=new i(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=n.offset,u=null;for(const{start:l,value:d}of n.items){const f=Ns(l,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.
indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,
"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(a.comment=f.comment);continue}const m=d?e(s,d,f,o):t(s,f.end,l,null,f,o);s.schema.compat&&
Jr(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,u??c],a}function cn(e,t,s,n){let o="";if(e){let r=!1,i="";for(const a of e){const{source:c,
type:u}=a;switch(u){case"space":r=!0;break;case"comment":{s&&!r&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const l=c.
substring(1)||" ";o?o+=i+l:o=l,i="";break}case"newline":o&&(i+=c),r=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:o,
offset:t}}var Hr="Block collections are not allowed within flow collections",Xr=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Wx({composeNode:e,composeEmptyNode:t},s,n,o,r){
const i=n.start.source==="{",a=i?"flow map":"flow sequence",c=r?.nodeClass??(i?Fe:Wt),u=new c(s.schema);u.flow=!0;const l=s.atRoot;l&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let d=n.offset+n.start.source.length;for(let w=0;w<n.items.length;++w){const x=n.items[w],{start:M,key:j,sep:q,value:U}=x,T=Ns(M,{flow:a,indicator:"ex\
plicit-key-ind",next:j??q?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!q&&!U){w===0&&T.comma?o(T.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):w<n.items.length-1&&o(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment),d=T.end;continue}!i&&s.options.strict&&an(j)&&o(j,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(w===0)T.comma&&o(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(T.comma||o(T.start,"MISSING_CHAR",`Missing , between ${a} items`),
T.comment){let J="";e:for(const S of M)switch(S.type){case"comma":case"space":break;case"comment":J=S.source.substring(1);break e;default:break e}if(J){let S=u.
items[u.items.length-1];Ee(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+J:S.comment=J,T.comment=T.comment.substring(J.length+1)}}if(!i&&!q&&!T.found){const J=U?e(s,U,T,o):t(s,T.end,q,null,T,o);u.items.push(J),d=J.range[2],Xr(U)&&o(
J.range,"BLOCK_IN_FLOW",Hr)}else{s.atKey=!0;const J=T.end,S=j?e(s,j,T,o):t(s,J,M,null,T,o);Xr(j)&&o(S.range,"BLOCK_IN_FLOW",Hr),s.atKey=!1;const V=Ns(q??[],{flow:a,
indicator:"map-value-ind",next:U,offset:S.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(V.found){if(!i&&!T.found&&s.options.strict){if(q)for(const Ge of q){
if(Ge===V.found)break;if(Ge.type==="newline"){o(Ge,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}T.start<V.
found.offset-1024&&o(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?o(U,"MISSING_CHAR",`Missing space after : in ${a}`):o(V.start,"MISSING_CHAR",`Missing , or : between ${a} items`));const es=U?e(s,
U,V,o):V.found?t(s,V.end,q,null,V,o):null;es?Xr(U)&&o(es.range,"BLOCK_IN_FLOW",Hr):V.comment&&(S.comment?S.comment+=`
`+V.comment:S.comment=V.comment);const $o=new Ce(S,es);if(s.options.keepSourceTokens&&($o.srcToken=x),i){const Ge=u;Ud(s,Ge.items,S)&&o(J,"DUPLICATE_KEY","Map k\
eys must be unique"),Ge.items.push($o)}else{const Ge=new Fe(s.schema);Ge.flow=!0,Ge.items.push($o);const Ui=(es??S).range;Ge.range=[S.range[0],Ui[1],Ui[2]],u.items.
push(Ge)}d=es?es.range[2]:V.end}}const f=i?"}":"]",[m,...p]=n.end;let y=d;if(m?.source===f)y=m.offset+m.source.length;else{const w=a[0].toUpperCase()+a.substring(
1),x=l?`${w} must end with a ${f}`:`${w} in block collection must be sufficiently indented and end with a ${f}`;o(d,l?"MISSING_CHAR":"BAD_INDENT",x),m&&m.source.
length!==1&&p.unshift(m)}if(p.length>0){const w=cn(p,y,s.options.strict,o);w.comment&&(u.comment?u.comment+=`
`+w.comment:u.comment=w.comment),u.range=[n.offset,y,w.offset]}else u.range=[n.offset,y,y];return u}function Qr(e,t,s,n,o,r){const i=s.type==="block-map"?Kx(e,t,
s,n,r):s.type==="block-seq"?Gx(e,t,s,n,r):Wx(e,t,s,n,r),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function Zx(e,t,s,n,o){
const r=n.tag,i=r?t.directives.tagName(r.source,f=>o(r,"TAG_RESOLVE_FAILED",f)):null;if(s.type==="block-seq"){const{anchor:f,newlineAfterProp:m}=n,p=f&&r?f.offset>
r.offset?f:r:f??r;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!r||!i||i==="!"||i===Fe.tagName&&a==="map"||i===Wt.tagName&&a==="seq")return Qr(e,t,s,o,i);let c=t.schema.tags.
find(f=>f.tag===i&&f.collection===a);if(!c){const f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?
o(r,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Qr(
e,t,s,o,i)}const u=Qr(e,t,s,o,i,c),l=c.resolve?.(u,f=>o(r,"TAG_RESOLVE_FAILED",f),t.options)??u,d=vt(l)?l:new F(l);return d.range=u.range,d.tag=i,c?.format&&(d.
format=c.format),d}function Vx(e,t,s){const n=t.offset,o=Yx(t,e.options.strict,s);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};const r=o.mode===">"?
F.BLOCK_FOLDED:F.BLOCK_LITERAL,i=t.source?Jx(t.source):[];let a=i.length;for(let y=i.length-1;y>=0;--y){const w=i[y][1];if(w===""||w==="\r")a=y;else break}if(a===
0){const y=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"";let w=n+o.length;return t.source&&(w+=t.source.length),{value:y,type:r,comment:o.comment,range:[n,w,w]}}let c=t.indent+o.indent,
u=t.offset+o.length,l=0;for(let y=0;y<a;++y){const[w,x]=i[y];if(x===""||x==="\r")o.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&s(u+w.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=w.length),l=y,c===0&&!e.atRoot&&s(u,"BA\
D_INDENT","Block scalar values in collections must be indented");break}u+=w.length+x.length+1}for(let y=i.length-1;y>=a;--y)i[y][0].length>c&&(a=y+1);let d="",f="",
m=!1;for(let y=0;y<l;++y)d+=i[y][0].slice(c)+`
`;for(let y=l;y<a;++y){let[w,x]=i[y];u+=w.length+x.length+1;const M=x[x.length-1]==="\r";if(M&&(x=x.slice(0,-1)),x&&w.length<c){const q=`Block scalar lines must\
 not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;s(u-x.length-(M?2:1),"BAD_INDENT",q),w=""}r===F.BLOCK_LITERAL?(d+=f+
w.slice(c)+x,f=`
`):w.length>c||x[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+w.slice(c)+x,f=`
`,m=!0):x===""?f===`
`?d+=`
`:f=`
`:(d+=f+x,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let y=a;y<i.length;++y)d+=`
`+i[y][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const p=n+o.length+t.source.length;return{value:d,type:r,comment:o.comment,range:[n,p,p]}}function Yx({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-hea\
der")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:o}=t[0],r=o[0];let i=0,a="",c=-1;for(let f=1;f<o.length;++f){const m=o[f];if(!a&&
(m==="-"||m==="+"))a=m;else{const p=Number(m);!i&&p?i=p:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let u=!1,
l="",d=o.length;for(let f=1;f<t.length;++f){const m=t[f];switch(m.type){case"space":u=!0;case"newline":d+=m.source.length;break;case"comment":s&&!u&&n(m,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,l=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_T\
OKEN",m.message),d+=m.source.length;break;default:{const p=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",p);const y=m.source;y&&typeof y==
"string"&&(d+=y.length)}}}return{mode:r,indent:i,chomp:a,comment:l,length:d}}function Jx(e){const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),r=[n?.[1]?[n[1],
s.slice(n[1].length)]:["",s]];for(let i=1;i<t.length;i+=2)r.push([t[i],t[i+1]]);return r}function Hx(e,t,s){const{offset:n,type:o,source:r,end:i}=e;let a,c;const u=(f,m,p)=>s(
n+f,m,p);switch(o){case"scalar":a=F.PLAIN,c=Xx(r,u);break;case"single-quoted-scalar":a=F.QUOTE_SINGLE,c=Qx(r,u);break;case"double-quoted-scalar":a=F.QUOTE_DOUBLE,
c=e_(r,u);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}
const l=n+r.length,d=cn(i,l,t,s);return{value:c,type:a,comment:d.comment,range:[n,l,d.offset]}}function Xx(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),Rd(e)}function Qx(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Rd(e.slice(1,-1)).replace(/''/g,"'")}function Rd(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let r=s[1].
replace(n,""),i=" ",a=t.lastIndex;for(;s=t.exec(e);){const u=s[1].replace(o,"");u===""?i===`
`?r+=i:i=`
`:(r+=i+u,i=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),r+i+(s?.[1]??"")}function e_(e,t){let s="";for(let n=1;n<e.length-1;++n){
const o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){const{fold:r,offset:i}=t_(e,n);s+=r,n=i}else if(o==="\\"){let r=e[++n];const i=s_[r];if(i)s+=i;else if(r===`
`)for(r=e[n+1];r===" "||r==="	";)r=e[++n+1];else if(r==="\r"&&e[n+1]===`
`)for(r=e[++n+1];r===" "||r==="	";)r=e[++n+1];else if(r==="x"||r==="u"||r==="U"){const a=r==="x"?2:r==="u"?4:8;s+=n_(e,n+1,a,t),n+=a}else{const a=e.substr(n-1,2);
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(o===" "||o==="	"){const r=n;let i=e[n+1];for(;i===" "||i==="	";)i=e[++n+1];i!==`
`&&!(i==="\r"&&e[n+2]===`
`)&&(s+=n>r?e.slice(r,n+1):o)}else s+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function t_(e,t){let s="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(s+=`
`),t+=1,n=e[t+1];return s||(s=" "),{fold:s,offset:t}}var s_={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function n_(e,t,s,n){const o=e.substr(t,s),i=o.length===
s&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{const a=e.substr(t-2,s+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function Fd(e,t,s,n){const{value:o,type:r,comment:i,range:a}=t.type==="block-scalar"?Vx(e,t,n):Hx(t,e.options.strict,n),c=s?e.directives.tagName(
s.source,d=>n(s,"TAG_RESOLVE_FAILED",d)):null;let u;e.options.stringKeys&&e.atKey?u=e.schema[tt]:c?u=o_(e.schema,o,c,s,n):t.type==="scalar"?u=r_(e,o,t,n):u=e.schema[tt];
let l;try{const d=u.resolve(o,f=>n(s??t,"TAG_RESOLVE_FAILED",f),e.options);l=ee(d)?d:new F(d)}catch(d){const f=d instanceof Error?d.message:String(d);n(s??t,"TA\
G_RESOLVE_FAILED",f),l=new F(o)}return l.range=a,l.source=o,r&&(l.type=r),c&&(l.tag=c),u.format&&(l.format=u.format),i&&(l.comment=i),l}function o_(e,t,s,n,o){if(s===
"!")return e[tt];const r=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)r.push(a);else return a;for(const a of r)if(a.test?.test(t))return a;
const i=e.knownTags[s];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[tt])}function r_({atKey:e,directives:t,schema:s},n,o,r){const i=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||
s[tt];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(n))??s[tt];if(i.tag!==a.tag){const c=t.tagString(i.tag),u=t.tagString(a.tag),l=`Value may be\
 parsed as either ${c} or ${u}`;r(o,"TAG_RESOLVE_FAILED",l,!0)}}return i}function i_(e,t,s){if(t){s??(s=t.length);for(let n=s-1;n>=0;--n){let o=t[n];switch(o.type){case"\
space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}var a_={composeNode:Kd,
composeEmptyNode:ei};function Kd(e,t,s,n){const o=e.atKey,{spaceBefore:r,comment:i,anchor:a,tag:c}=s;let u,l=!0;switch(t.type){case"alias":u=c_(e,t,n),(a||c)&&n(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Fd(
e,t,c,n),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Zx(a_,e,t,s,n),a&&(u.anchor=a.source.substring(1))}catch(d){
const f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;n(t,"UNEXPECTED_TOKEN",d),l=!1}}return u??(u=ei(e,t.offset,void 0,null,s,n)),a&&u.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.
stringKeys&&(!ee(u)||typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&
(u.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?u.comment=i:u.commentBefore=i),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function ei(e,t,s,n,{spaceBefore:o,
comment:r,anchor:i,tag:a,end:c},u){const l={type:"scalar",offset:i_(t,s,n),indent:-1,source:""},d=Fd(e,l,a,u);return i&&(d.anchor=i.source.substring(1),d.anchor===
""&&u(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),r&&(d.comment=r,d.range[2]=c),d}function c_({options:e},{offset:t,source:s,end:n},o){
const r=new dd(s.substring(1));r.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&o(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const i=t+s.length,a=cn(n,i,e.strict,o);return r.range=[t,i,a.offset],a.comment&&(r.comment=a.comment),r}function u_(e,t,{offset:s,start:n,
value:o,end:r},i){const a=Object.assign({_directives:t},e),c=new Bd(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=Ns(
n,{indicator:"doc-start",next:o??r?.[0],offset:s,onError:i,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type===
"block-seq")&&!l.hasNewline&&i(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?Kd(u,o,l,i):ei(u,l.end,
n,null,l,i);const d=c.contents.range[2],f=cn(r,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[s,d,f.offset],c}function un(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Gd(e){let t="",s=!1,
n=!1;for(let o=0;o<e.length;++o){const r=e[o];switch(r[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(r.substring(1)||" "),s=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),s=!1;break;default:s||(n=!0),s=!1}}return{comment:t,afterEmptyLine:n}}var l_=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,n,o)=>{const r=un(t);o?this.warnings.push(new Fx(r,s,n)):this.
errors.push(new so(r,s,n))},this.directives=new _s({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=Gd(this.prelude);if(s){
const o=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(n||e.directives.docStart||!o)e.commentBefore=s;else if(xe(o)&&!o.flow&&o.items.length>0){let r=o.items[0];Ee(r)&&(r=r.key);const i=r.commentBefore;
r.commentBefore=i?`${s}
${i}`:s}else{const r=o.commentBefore;o.commentBefore=r?`${s}
${r}`:s}}if(t){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Gd(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const n of e)yield*this.next(n);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,n)=>{const o=un(e);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",s,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=u_(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new so(un(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new so(un(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=cn(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new so(un(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),n=new Bd(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}},Wd="\uFEFF",Zd="",Vd="\
",ti="";function d_(e){switch(e){case Wd:return"byte-order-mark";case Zd:return"doc-mode";case Vd:return"flow-error-end";case ti:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function Ve(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Yd=new Set("0123456789ABCDEFabcdef"),f_=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),no=new Set(",[]{}"),h_=new Set(` ,[]{}
\r	`),si=e=>!e||h_.has(e),Jd=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
const n=this.buffer[s+e+1];if(n===`
`||!n&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&Ve(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Wd&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const o=e[s-
1];if(o===" "||o==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const o=e[t-1];if(o===" "||o==="	")t-=1;else break}const n=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield Zd,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&Ve(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Ve(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ve(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(si),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const n=this.getLine();
if(n===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&Ve(n[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield Vd,yield*this.parseLineStart();let o=0;for(;n[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),n[o]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(si),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const r=this.charAt(1);if(this.flowKey||Ve(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let o=0;for(;this.buffer[t-1-o]==="\\";)o+=1;if(o%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let n=s.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){const o=this.continueScalar(n+1);if(o===-1)break;n=s.indexOf(`
`,o)}n!==-1&&(t=n-(s[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Ve(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let o=this.pos;s=this.buffer[o];++o)switch(s){case" ":t+=1;break;case`
`:e=o,t=0;break;case"\r":{const r=this.buffer[o+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(s=this.buffer[n];s===" ";)s=this.buffer[++n];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let o=e-1,r=this.buffer[o];r==="\r"&&(r=this.buffer[--o]);const i=o;for(;r===" ";)r=this.buffer[--o];
if(r===`
`&&o>=this.pos&&o+1+t>i)e=o;else break}while(!0);return yield ti,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,n;for(;n=this.buffer[++s];)if(n===":"){const o=this.buffer[s+1];if(Ve(o)||e&&no.has(o))break;t=s}else if(Ve(n)){let o=this.buffer[s+
1];if(n==="\r"&&(o===`
`?(s+=1,n=`
`,o=this.buffer[s+1]):t=s),o==="#"||e&&no.has(o))break;if(n===`
`){const r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&no.has(n))break;t=s}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield ti,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(si),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(Ve(s)||t&&no.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Ve(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(f_.has(t))t=this.buffer[++e];else if(t==="%"&&Yd.has(this.buffer[e+1])&&Yd.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const n=t-this.pos;return n>0&&(yield this.buffer.
substr(this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Mt(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function Hd(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function Xd(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function oo(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function As(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ro(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function Qd(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!Mt(t.start,"explicit-key-ind")&&!Mt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Xd(t.value)?t.value.end?ro(t.value.end,
t.sep):t.value.end=t.sep:ro(t.start,t.sep),delete t.sep)}var m_=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Jd,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=d_(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-\
key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{const s=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty \
stack"};else if(this.stack.length===0)yield t;else{const s=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collectio\
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Qd(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const n=s.items[s.items.length-1];if(n.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=t;else{Object.assign(
n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=s.items[s.items.length-1];n.value?s.items.push({start:[],value:t}):n.value=
t;break}case"flow-collection":{const n=s.items[s.items.length-1];!n||n.value?s.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&Hd(n.start)===-1&&(t.indent===0||n.start.every(o=>o.type!=="comment"||o.indent<t.
indent))&&(s.type==="document"?s.end=n.start:s.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{Hd(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=oo(this.peek(2)),s=As(t);let n;e.end?(n=e.
end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(n)){ro(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let o=[];if(n&&t.sep&&!t.value){const r=[];for(let i=0;i<t.sep.length;++i){const a=t.
sep[i];switch(a.type){case"newline":r.push(i);break;case"space":break;case"comment":a.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(o=t.
sep.splice(r[1]))}switch(this.type){case"anchor":case"tag":n||t.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(o.
push(this.sourceToken),e.items.push({start:o,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Mt(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Xd(t.
key)&&!Mt(t.sep,"newline")){const r=As(t.start),i=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:r,key:i,sep:a}]})}else o.length>0?t.sep=t.sep.concat(o,this.sourceToken):t.sep.push(this.sourceToken);else if(Mt(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const r=As(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:o,key:null,sep:[this.sourceToken]}):Mt(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(
this.type);n||t.value?(e.items.push({start:o,key:r,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(r):(Object.assign(t,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{
const r=this.startBlockValue(e);if(r){if(r.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Mt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:o});this.stack.push(r);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(n)){ro(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Mt(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const n=oo(s),o=As(n);Qd(e);const r=e.end.splice(1,e.end.length);r.push(this.sourceToken);
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=oo(e),s=As(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=oo(e),s=As(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},ef={alias:"alias",anchor:"anchor",comma:"comma","block-\
map":"mapping","block-scalar":"string","block-seq":"list","doc-end":"'...'","doc-start":"'---'","double-quoted-scalar":"quoted string","explicit-key-ind":"'?'",
"flow-collection":"bracket or brace","flow-map-end":"'}'","flow-map-start":"'{'","flow-seq-end":"']'","flow-seq-start":"'['","map-value-ind":"colon",scalar:"str\
ing","seq-item-ind":"dash","single-quoted-scalar":"quoted string",tag:"tag"},p_=[[/^Missing closing/,"missing closing quote","add the quote; inside single quote\
s a quote is written as `''`, inside double quotes as `\\\"`"],[/must end with a|sufficiently indented/,"a bracket or brace is not closed before this place","cl\
ose it, and indent the lines up to the closing bracket or brace"],[/^Implicit keys .*single line/,"a line has no colon, or a key spans several lines","write the\
 line as `key: value`, and check its indentation"],[/^Implicit map keys need/,"this key has no colon","add a colon and a space: `key: value`"],[/^Nested mappings/,
"a mapping starts where there is already a value","put a string that contains `: ` in quotes, start a nested mapping on its own line, and check the indentation \
of the next line"],[/^A block sequence may not/,"expected a key, found a list","write the key first and the list below it"],[/^Block collections are not allowed within/,
"missing comma, or a block list or mapping inside [ ] or { }","separate items with commas, and write nested lists and mappings in brackets and braces"],[/^Block collection cannot start on same line/,
"the document starts on the same line as its ---","start the document on the next line"],[/same column/,"this does not line up with the lines above","start the \
keys or items of one level in the same column, and indent what belongs to them"],[/^Unexpected block-seq-ind/,"a list with dashes starts on the line of its key",
"start the list on the next line, or write it in brackets: `key: [a, b]`"],[/^Missing space after :/,"missing space after the colon","add a space after the colo\
n: `key: value`"],[/^Missing ,/,"missing comma or colon","separate items with commas, and keys from their values with a colon and a space"],[/^Unexpected (?:,|empty item)/,
"unexpected comma","remove it"],[/^Comments must be separated/,"missing space before a comment","add a space before `#`, or put the whole value in quotes if the\
 `#` belongs to it"],[/directives-end/,"a directive has no document after it","add `---` on the next line, or remove the directive"],[/^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,
"missing name after * or &","add the name, or put the string in quotes"],[/at most 1024 chars/,"a key is longer than 1024 characters","shorten the key"],[/^Invalid escape sequence/,
"unknown escape sequence in double quotes","write a backslash as `\\\\`, or use single quotes"]];function v_(e){const t=p_.find(([o])=>o.test(e));if(t)return{problem:t[1],
remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.exec(e)?.[1];if(s!==void 0)return{problem:`an unquoted string cannot start with ${s}`,remedy:"put t\
he string in quotes"};const n=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return n!==void 0?{problem:`unexpected ${Object.hasOwn(ef,n)?ef[n]:
n}`,remedy:"remove it or put the whole value in quotes, and check the syntax just before it"}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:"check the sy\
ntax at this place and just before it"}}function tf(e){const t=[0];for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function sf(e,t){let s=0,n=e.length-1;for(;s<n;){const o=s+n+1>>1;(e[o]??0)<=t?s=o:n=o-1}return s}var g_=new Set(["__proto__","const\
ructor","prototype"]),y_=e=>e==null?"null":{string:"a string",number:"a number",bigint:"a number",boolean:"a boolean"}[typeof e]??"a value";function b_(e){return/^(?:~|[Nn]ull|NULL)?$/.
test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}function w_(e){return ee(e)?e.type==="PLAIN"?b_(e.source??""):"str":Kt(e)?"map":"seq"}var nf={null:"null",bool:"a boolean",int:"an integer",
float:"a number",str:"a string",map:"a mapping",seq:"a list"},k_=class{#t;#e;#s=new Map;#n=[];#o;#r=0;#a=0;#i=0;constructor(e,t){this.#t=e,this.#e=t}tree(e,t=0){
if(xs(e))return this.#d(e,t);const{anchor:s}=e;if(s===void 0)return this.#c(e,t);const n={count:this.#r,deepest:this.#i};this.#s.set(s,"open"),this.#i=t;const o=this.#c(
e,t);return this.#s.set(s,{tree:o,size:this.#r-n.count,height:this.#i-t}),this.#i=Math.max(this.#i,n.deepest),o}#c(e,t){return this.#r+=1,this.#i=Math.max(this.#i,
t),ee(e)?this.#l(e):Kt(e)?this.#g(e,t):this.#m(e,t)}#d(e,t){const s=this.#f(e),n={kind:"scalar",value:null,span:s},o=this.#s.get(e.source);return o===void 0||o===
"open"?(this.#e("unknown-alias",this.#u(s),{name:e.source}),n):(this.#a+=o.size,this.#a>Hl||t+o.height>Xs?(this.#e("alias-expansion",this.#u(s)),n):(this.#r+=o.
size,this.#i=Math.max(this.#i,t+o.height),{...o.tree,span:s}))}#l(e){const t=this.#f(e),{value:s}=e,n=e.source??"";return this.#h(e,t),typeof s=="string"?(this.#p(
s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(n)?this.#e("number-leading-zero",this.#u(t),{text:Nt(n)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||
this.#e("number-out-of-range",this.#u(t),{text:Nt(n)}),{kind:"scalar",value:s===0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#m(e,t){const s=this.#f(
e);this.#h(e,s);const n=[];for(const o of e.items)this.#n.push(n.length),n.push(this.tree(o,t+1)),this.#n.pop();return{kind:"list",items:n,span:this.#v(s,e.flow,
n.at(-1)?.span)}}#g(e,t){const s=this.#f(e);this.#h(e,s);const n=new Map;let o;for(const r of e.items){const i=this.#f(r.key),a=this.#y(r.key,i,n);this.#n.push(
a??""),r.value===null&&a!==void 0&&this.#e("missing-value",this.#u(i),{key:Nt(a)});const c=r.value===null?{kind:"scalar",value:null,span:i}:this.tree(r.value,t+
1);this.#n.pop(),a!==void 0&&n.set(a,{key:i,value:c}),o=c.span}return{kind:"map",entries:n,span:this.#v(s,e.flow,o)}}#y(e,t,s){if(!ee(e)){const r=xs(e)?"an alia\
s":Kt(e)?"a mapping":"a list";this.#e("key-not-text",this.#u(t),{kind:r,text:xs(e)?`*${e.source}`:""});return}const n=e.value;if(typeof n!="string"){this.#e("ke\
y-not-text",this.#u(t),{kind:y_(n),text:Nt(e.source??"")});return}this.#h(e,t),this.#p(n,t);const o=s.get(n);if(n==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#u(
t));else if(g_.has(n))this.#e("reserved-key",this.#u(t),{key:n});else if(o)this.#e("duplicate-key",this.#u(t),{key:Nt(n),line:this.#b(o.key.start)});else return e.
anchor!==void 0&&this.#s.set(e.anchor,{tree:{kind:"scalar",value:n,span:t},size:1,height:0}),n}#h(e,t){const s="tag:yaml.org,2002:",n=e.tag?.startsWith(s)?e.tag.
slice(s.length):void 0;if(n===void 0||!Object.hasOwn(nf,n))return;const o=w_(e);n!==o&&this.#e("tag-changes-value",this.#u(t),{tag:`!!${n}`,kind:nf[o]??"a value"})}#p(e,t){
e.isWellFormed()||this.#e("broken-unicode",this.#u(t))}#u(e){return{span:e,path:[...this.#n]}}#b(e){return this.#o??=tf(this.#t.text),sf(this.#o,e)+1}#f(e){const{
length:t}=this.#t.text,s=Math.min(e.range?.[0]??0,t);return{source:this.#t,start:s,end:Math.max(s,Math.min(e.range?.[1]??0,t))}}#v(e,t,s){return t||!s?e:{...e,end:Math.
max(e.start,s.end)}}},Nt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,io=20;function $_(e){const t=new Map;return{report:(s,n,...o)=>{const r=(t.get(
s)??0)+1;t.set(s,r),r<=io&&e(s,n,...o)},failed:()=>t.size>0}}var of=class extends Error{};function ni(e,t,s,n){const o=u=>n===void 0?{name:t,text:u}:{name:t,text:u,
options:n};if(e.length>ks)return s("file-too-large",{file:t},{limit:ks}),{source:o("")};const r=x_(e);if(typeof r!="string")return s("file-not-utf8",{file:t},r),
{source:o("")};const i=o(r),a=$_(s),c=__(i,a.report);return c&&!a.failed()?{source:i,tree:c}:{source:i}}function x_(e){const t=r=>{try{return new TextDecoder("u\
tf-8",{fatal:!0}).decode(e.subarray(0,r),{stream:!0}),!0}catch{return!1}};if((0,gx.isUtf8)(e)){const r=Buffer.from(e.buffer,e.byteOffset,e.length).toString();return r.
startsWith("\uFEFF")?r.slice(1):r}let s=0,n=e.length-1;for(;s<n;){const r=s+n+1>>1;t(r)?s=r:n=r-1}let o=1;for(const r of e.subarray(0,s))r===10&&(o+=1);return{byte:s+
1,line:o}}function __(e,t){const s=(u,l)=>{const d=Math.max(0,Math.min(u,e.text.length));return{source:e,start:d,end:Math.max(d,Math.min(l,e.text.length))}};if(S_(
e.text,s,t))return;const n=[],o=new Map,r=M_(e.text,s,n,o,t);if(!r)return;const i=I_(r,n,o,e.text.length);if(E_(n,s,t),n.length>0)return;const a=i?.contents;if(!a||
ee(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"map",entries:new Map,span:s(0,0)};const c=new k_(e,t).tree(a);if(c.kind==="map")return c;t("\
root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"a single value"})}function S_(e,t,s){let n=0;for(const o of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){
const r=`U+${o[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;if(s("control-character",{span:t(o.index,o.index+1)},{character:r}),n+=1,n===io)break}
return n>0}var O_=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map","!!seq"]);function M_(e,t,s,n,o){const r=new m_,i=[];let a=0,c=!1;const u=l=>{if(l.
type==="error")s.push({code:"UNEXPECTED_TOKEN",message:l.message,start:l.offset,end:l.offset+l.source.length});else if(l.type==="directive"&&!/^%YAML[ \t]+1\.2$/.
test(l.source)){const d={span:t(l.offset,l.offset+l.source.length)};o("yaml-directive",d,{directive:Nt(l.source)})}else l.type==="document"?(a+=1,a===1?i.push(l):
o("several-documents",{span:t(l.offset,l.offset+3)})):i.push(l)};for(const l of new Jd().lex(e)){const d=r.offset;for(const p of r.next(l))u(p);!c&&l.startsWith(
"!")&&!O_.has(l)&&o("unknown-tag",{span:t(d,d+l.length)},{tag:Nt(l)});const f=l.charAt(0);!c&&(f==='"'||f==="'")&&(l.length===1||!l.endsWith(f))&&n.set(d+l.length,
d),c=l==="";const m=A_(r.stack);if(m){o("too-deeply-nested",{span:t(m.offset,m.offset+1)});return}if(a>1||s.length>=io)return i}for(const l of r.end())u(l);return i}
var N_=({type:e})=>e==="block-map"||e==="block-seq"||e==="flow-collection";function A_(e){return e.length>Xs?e.filter(N_)[Xs]:void 0}function P_(e){return typeof e==
"number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function I_(e,t,s,n){const o=new l_({uniqueKeys:!1,
resolveKnownTags:!1,logLevel:"silent",version:"1.2"});let r=0;Object.assign(o,{onError:(c,u,l,d)=>{if(d||u==="TAG_RESOLVE_FAILED")return;if(t.length>=io)throw new of;
const[f,m]=P_(c),p=l.startsWith("Missing closing")?s.get(f):void 0;t.push(p===void 0?{code:u,message:l,start:f,end:m}:{code:u,message:l,start:p,end:f})}});let a;
try{for(const c of e){r=c.offset;for(const u of o.next(c))a??=u}for(const c of o.end(!0,n))a??=c}catch(c){c instanceof of||t.push({code:"IMPOSSIBLE",message:"th\
e text cannot be parsed",start:r,end:r+1})}return a}function E_(e,t,s){const n=[...e].sort((o,r)=>o.start-r.start);for(const[o,{code:r,message:i,start:a,end:c}]of n.
entries()){if(o>0&&n[o-1]?.start===a)continue;const u={span:t(a,c)};if(r==="TAB_AS_INDENT")s("tab-indentation",u);else{const{problem:l,remedy:d}=v_(i);s("yaml-s\
yntax",u,{problem:Nt(l),remedy:d})}}}var C_=W["hooks/boot-entry.sh"],j_=W["hooks/claim-devices.sh"],T_=W["hooks/end-sessions.sh"],z_=W["hooks/hugepages.sh"],q_=W["\
hooks/isolate-cpus.sh"],B_=W["hooks/kvmfr-device.sh"],L_=W["hooks/move-irqs.sh"],oi=W["hooks/parts/cpu-sets.sh"],ln=W["hooks/parts/in-time.sh"],dn=W["hooks/part\
s/lock.sh"],rf=W["hooks/parts/open-nodes.sh"],U_=W["hooks/resize-bars.sh"],D_=W["hooks/restart-units.sh"],R_=W["hooks/set-governor.sh"],F_=W["hooks/shared-memor\
y.sh"],K_=W["hooks/stop-units.sh"],G_=W["hooks/unbind-consoles.sh"],W_=W["hooks/unbind-framebuffer.sh"],Z_=W["hooks/unload-drivers.sh"],V_=W["hooks/wait-device-\
free.sh"],af={"boot-entry":{text:C_},"claim-devices":{text:j_,uses:[dn]},"shared-memory":{text:F_},"kvmfr-device":{text:B_},"stop-units":{text:K_},"end-sessions":{
text:T_,uses:[rf]},"unbind-consoles":{text:G_,uses:[ln]},"unbind-framebuffer":{text:W_,uses:[ln]},"wait-device-free":{text:V_,uses:[rf]},"unload-drivers":{text:Z_,
uses:[ln]},"resize-bars":{text:U_,uses:[ln]},"restart-units":{text:D_,uses:[ln]},hugepages:{text:z_,uses:[dn]},"isolate-cpus":{text:q_,uses:[dn,oi]},"move-irqs":{
text:L_,uses:[dn,oi]},"set-governor":{text:R_,uses:[dn,oi]}},cf=af,uf=Object.keys(af),ao=({step:e,before:t})=>t===void 0?uf.indexOf(e):uf.indexOf(t)-.5;function Y_(e,t,s){
const n=new Map;for(const r of s)r.kind==="hook"&&n.set(r.vm,[...n.get(r.vm)??[],r]);const o=r=>[...new Set((n.get(r.name)??[]).toSorted((i,a)=>ao(i)-ao(a)).map(
({step:i})=>i))];return{host:e.host.name,devices:Z(e).map(r=>J_(r,e)),guests:k(e).map(r=>X_(r,e,t,o(r))),networks:eS(e)}}var J_=(e,t)=>({name:e.name,functions:e.
functions.map(N),ids:e.ids.map(le),by:is(e),guests:Ne(rt(e.name,t).map(({vm:s})=>s.name)),...H_(e)});function H_({bind:e,gvt:t,sriov:s}){return t?{bind:"made",of:{
address:N(t.of),how:"GVT-g"}}:s?{bind:"made",of:{address:N(s.of),how:"SR-IOV"}}:{bind:e}}function X_(e,t,s,n){const{sockets:o,cores:r,threads:i,iothreads:a}=e.cpu,
{size:c,hugepages:u}=e.memory;return{name:e.name,guest:e.guest,autostart:e.autostart,vcpus:jt(e),topology:{sockets:o,cores:r,threads:i},pins:Tt(e,t,s),placed:e.
cpu.pin==="auto",emulator:Xo(e,t,s)??[],iothreads:{count:a,cpus:a>0&&Qo(e,t,s)||[]},memory:c,...u&&{hugepages:{size:u.size,count:c/Lt[u.size],allocate:u.allocate,
nodes:u.node??[]}},devices:e.devices,shared:zn(e,t).map(({path:l,bytes:d,feature:f})=>({path:l,bytes:d,feature:f})),cards:Object.entries(e.nics).map(([l,d])=>({
name:l,to:Q_(d,t)})),forwards:e.forwards.map(({listen:l,interface:d,to:f})=>({listen:l,interface:d,to:f??l})),hook:n}}function Q_({network:e,bridge:t,macvtap:s},n){
return e!==void 0?`${e} (${n.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:s===void 0?"user-mode network":`${s} (macvtap)`}function eS(e){const t=k(e).
flatMap(({nics:s})=>Object.values(s).flatMap(({network:n})=>n??[]));return[...new Set([...Object.keys(e.networks),...t])].sort().map(s=>{const n=ys(s,e),{type:o="\
nat",bridge:r=""}=e.networks[s]??{};return{name:s,type:o,bridge:n?.bridge??r,...n&&{subnet:qc(n.subnet)}}})}var lf=e=>e.length>0?D(e):void 0,tS=({devices:e,guests:t})=>({
devices:Object.fromEntries(e.map(({name:s,functions:n,ids:o,bind:r,by:i,of:a,guests:c})=>[s,{bind:r,of:a?.address,...n.length>0&&i==="address"?{functions:n}:{ids:o},
guests:c}])),guests:Object.fromEntries(t.map(({name:s,vcpus:n,pins:o,emulator:r,iothreads:i,memory:a,hugepages:c,shared:u,hook:l})=>[s,{vcpus:n,pins:o.length>0?
o.join(","):void 0,emulator:lf(r),iothreads:lf(i.cpus),memory:a,hugepages:c?.size,shared:u.length>0?Object.fromEntries(u.map(({path:d,bytes:f})=>[d,f])):void 0,
hook:l.length>0?l:void 0}]))}),sS={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matc\
hing libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},config:{node:["--v8-pool-size=0"]},files:["d\
ist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --writ\
e .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm \
run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test\
:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fas\
t-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},ri=sS.version,nS=require("node:crypto"),df="A-Z_a-z\\xC0-\\xD6\\xD8-\\\
xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",ff="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",
hf=`[${df}${ff}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${df}${ff}]*`,oS=new RegExp(`^${hf}(?::${hf})?$`,"u"),mf=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
rS=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,iS=e=>rS.test(e)||oS.test(e),aS=e=>!mf.test(e),cS={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"\
&#xA;","\r":"&#xD;"},pf=e=>cS[e]??e,vf={tag:new Map,attribute:new Map};function gf(e,t){const s=vf[e].get(t);if(s!==void 0)return s;if(!iS(t))throw new RangeError(
`not a name in XML: ${JSON.stringify(t)}`);const n=e==="tag"?`<${t}`:` ${t}='`;return vf[e].set(t,n),n}var yf=e=>{if(!aS(e))throw new RangeError(`XML cannot hol\
d this text: ${JSON.stringify(e)}`);return e},bf=/^[ !"#$%()-;=?-~]*$/,uS=e=>bf.test(e)?e:yf(e).replace(/[&<>'\t\n\r]/g,pf),lS=e=>bf.test(e)?e:yf(e).replace(/[&<>\r]/g,
pf),wf=new WeakMap,kf=(e,t,s)=>{if(!ja(t)){ii(e,t,s);return}let n=wf.get(t);n?.indent!==s&&(n={indent:s,text:ai(ii,t,s)},wf.set(t,n)),e.push(n.text)};function ii(e,t,s,n=kf){
const{name:o,attributes:r,children:i}=t;let a=s+gf("tag",o);for(const u in r)a+=`${gf("attribute",u)}${uS(r[u]??"")}'`;const[c]=i;if(c===void 0)e.push(`${a}/>`);else if(typeof c==
"string"){if(i.length>1)throw new RangeError(`text beside other children in <${o}>`);e.push(`${a}>${lS(c)}</${o}>`)}else{e.push(`${a}>`);const u=`${s}  `;for(const l of i){
if(typeof l=="string")throw new RangeError(`text beside other children in <${o}>`);n(e,l,u)}e.push(`${s}</${o}>`)}}function ai(e,t,s){const n=[];return e(n,t,s),
n.join(`
`)}function dS(){const e=new Map,t=(n,o,r)=>{const i=e.get(o)??ai(kf,o,r);e.set(o,i),n.push(i)},s=(n,o,r)=>ii(n,o,r,t);return n=>`${ai(s,n,"")}
`}var fS=e=>`urn:vfioc:${e}:1`;function hS(e,t){const s=v(`vfioc:${e.name}`,{"xmlns:vfioc":fS(e.name),hash:t}),n=He(e,"metadata")[0],o=e.children.filter(c=>c!==
n),r=o.findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),i=r===-1?o.length:r,a=n?He(n):[];return it(e,[...o.slice(0,i),v(
"metadata",{},...a,s),...o.slice(i)])}function $f(e){const t=dS(),s=(0,nS.createHash)("sha256").update(t(e)).digest("hex");return{text:t(hS(e,s)),hash:s}}var K=(...e)=>({
law:"keyed",keys:e,needs:!0}),je=(...e)=>({law:"keyed",keys:e,needs:!1}),yt={law:"loose"},Ye={law:"appended"},mS={law:"replaced"},ge=K(["@name"]),Zt=K(["@id"]),
pS=["domain","bus","slot","function"].map(e=>`source/address@${e}`),co=["alias@name"],xf={"os/boot":mS,"os/initarg":Ye,"acpi/table":K(["@type"]),"firmware/featu\
re":ge,"domain/sysinfo":K(["@type"]),"bios/entry":ge,"system/entry":ge,"chassis/entry":ge,"sysinfo/entry":ge,"sysinfo/baseBoard":yt,"baseBoard/entry":ge,"oemStr\
ings/entry":Ye,"domain/seclabel":je(["@model"],["@type"]),"clock/timer":ge,"cpu/feature":ge,"numa/cell":Zt,"distances/sibling":Zt,"vcpus/vcpu":Zt,"iothreadids/i\
othread":Zt,"cputune/vcpupin":K(["@vcpu"]),"cputune/vcpusched":K(["@vcpus"]),"cputune/iothreadpin":K(["@iothread"]),"cputune/iothreadsched":K(["@iothreads"]),"c\
putune/cachetune":K(["@vcpus"]),"cachetune/cache":K(["@id","@level","@type"]),"cputune/memorytune":K(["@vcpus"]),"memorytune/node":Zt,"numatune/memnode":K(["@ce\
llid"]),"hugepages/page":je(["@nodeset"],["@size"]),"blkiotune/device":K(["path."]),"capabilities/cap":ge,"devices/disk":K(["target@dev"]),"devices/controller":je(
["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":je(["mac@address"],co),"devices/hostdev":je(pS,["source/vendor@id","source/pr\
oduct@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address\
@bus","source/address@port"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],co),"devices/shmem":ge,"de\
vices/input":je(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":K(["target@dir"]),"devices/channel":K(["target@\
name"],["target@address","target@port"],["target@type"]),"devices/serial":je(["target@port"],co),"devices/parallel":je(["target@port"],co),"devices/console":je(
["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":K(["@type"]),"devices/audio":Zt,"devices/sound":yt,"devices/video":yt,"devices\
/rng":yt,"devices/tpm":yt,"devices/watchdog":yt,"devices/panic":yt,"devices/crypto":yt,"devices/smartcard":yt,"devices/lease":K(["key."]),"devices/memory":Ye,"d\
evices/redirdev":Ye,"devices/hub":Ye,"redirfilter/usbdev":Ye,"source/host":je(["@name","@port"]),"graphics/channel":ge,"graphics/listen":je(["@type","@address"],
["@type"]),"interface/ip":K(["@address"]),"interface/route":K(["@address"]),"filterref/parameter":ge,"vlan/tag":Zt,"network/ip":je(["@family","@address"],["@add\
ress"]),"network/portgroup":ge,"network/route":K(["@address"]),"forward/interface":K(["@dev"]),"forward/address":Ye,"dhcp/range":K(["@start"]),"dhcp/host":je(["\
@mac"],["@id"],["@ip"]),"dns/host":K(["@ip"]),"dns/txt":ge,"dns/srv":K(["@service","@protocol"]),"dns/forwarder":Ye,"host/hostname":Ye,"qemu:commandline/qemu:ar\
g":Ye,"qemu:commandline/qemu:env":ge,"qemu:capabilities/qemu:add":K(["@capability"]),"qemu:capabilities/qemu:del":K(["@capability"]),"qemu:override/qemu:device":K(
["@alias"]),"qemu:frontend/qemu:property":ge,"dnsmasq:options/dnsmasq:option":Ye},ci={law:"keyed",keys:[[]],needs:!1};function ui(e,t){const s=li.get(e)?.get(t);
if(s)return s;const n=`${e}/${t}`,o=(Object.hasOwn(xf,n)?xf[n]:void 0)??ci,r=li.get(e)??new Map;return li.set(e,r.set(t,o)),o}var li=new Map,vS={"source/address\
@domain":"0","source/address@function":"0","target@port":"0"},di=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.
parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,_f=new Map;function Sf(e){const t=_f.get(e);if(t)return t;const[s="",n]=e.split("~"),
[o="",r]=s.split("@"),i=o.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:i,attribute:r,prefix:n};return _f.set(e,a),a}function Of(e,{children:t,
attribute:s}){let n=e;for(const o of t)n=n?.child(o);return s===void 0?n?.text:n?.attribute(s)}var Mf=(e,t)=>Of(e,Sf(t));function Nf(e,t,s){const n=t[s]??[];let o=String(
s),r=n.length===0;for(const i of n){const a=Sf(i),c=Of(e,a);if(a.prefix!==void 0&&!c?.startsWith(a.prefix))return;c!==void 0&&c!==""&&(r=!0);const u=c??vS[a.where];
if(u===void 0||u==="")return;o+=`\0${di(u)}`}return r?o:void 0}var fn=(e,t)=>{for(let s=0;s<t.length;s+=1){const n=Nf(e,t,s);if(n!==void 0)return n}},Af={model:"\
type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode",cpu:"mode"},gS=e=>e.name==="ba\
ckend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(Af,e.name)?Af[e.name]:void 0,yS={attributes:[],children:["source","backingStore","virtualport",
"protocol"]},bS={attributes:["migratable"],children:["cache","model","vendor"]},wS=e=>e==="model"||e==="backend"?"all":e==="cpu"?bS:yS;function Pf({keys:e,byKey:t},s){
for(let n=0;n<e.length;n+=1){const o=Nf(s,e,n);o!==void 0&&!t.has(o)&&t.set(o,s)}}function If(e,t){const s=e.get(t.name);s?s.push(t):e.set(t.name,[t])}var Ef=6,
Vt=class ko{name;#t;#e={};#s;#n;#o;#r="";constructor(t){this.name=t}static of(t){const s=new ko(t.name);return s.#t=t,s.#e=t.attributes,s.#r=as(t),s}get made(){
return this.#s?void 0:this.#t}get children(){return this.#a()}#a(){return this.#s??=this.#t?He(this.#t).map(ko.of):[],this.#s}get text(){return this.#r}setText(t){
const s=this.#i();this.#r=t,t!==""&&this.drop(new Set(s.map(n=>n.name)))}#i(){const t=this.#a();return this.#t=void 0,t}attribute(t){return za(this.#e,t)}get attributes(){
return this.#e}set attributes(t){this.#i(),this.#e=t}named(t){const s=this.#a();return s.length<=Ef?s.filter(n=>n.name===t):this.#c(s).get(t)??[]}child(t){const s=this.#a();
return s.length<=Ef?s.find(n=>n.name===t):this.#c(s).get(t)?.[0]}find(t,s,n){const o=this.#o?.get(t);if(o)return o.byKey.get(s);const r=this.named(t);if(r.length===
0)return;const i={keys:n,byKey:new Map};for(const a of r)Pf(i,a);return this.#o??=new Map,this.#o.set(t,i),i.byKey.get(s)}#c(t){if(this.#n)return this.#n;this.#n=
new Map;for(const s of t)If(this.#n,s);return this.#n}add(t){this.#i().push(t),this.#n&&If(this.#n,t);const s=this.#o?.get(t.name);s&&Pf(s,t)}drop(t){this.#s=this.#i().
filter(s=>!t.has(s.name)),this.#n=void 0;for(const s of t)this.#o?.delete(s)}valueAt(t){return Mf(this,t)}copy(){return ko.of(this.freeze())}equals(t){const s=Object.
keys(this.#e),n=this.children;return this.name===t.name&&this.#r===t.#r&&s.length===Object.keys(t.#e).length&&s.every(o=>t.attribute(o)===this.#e[o])&&n.length===
t.children.length&&n.every((o,r)=>t.children[r]?.equals(o))}print(){return JSON.stringify([this.name,Object.entries(this.#e).sort(),this.#r,this.children.map(t=>t.
print())])}freeze(){if(this.made)return this.made;const t=this.#t,s=this.#r===""?this.children.map(n=>n.freeze()):[this.#r];return t&&s.every((n,o)=>n===t.children[o])?
t:{name:this.name,attributes:this.#e,children:s}}},Cf=/[^/[\]@=\s'"<>&]+/y,kS=/\[([^[\]=\s'"<>&]+)=/y,$S=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,xS=e=>{const t=[];
let s=0;const n=o=>{o.lastIndex=s;const r=o.exec(e);return r&&(s+=r[0].length),r};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const i=n(Cf)?.[0];return i!==void 0&&
s===e.length?{steps:t,attribute:i}:{malformed:s}}const o=n(Cf)?.[0];if(o===void 0)return{malformed:s};const r=[];for(;e[s]==="[";){const i=n(kS)?.[1],a=i===void 0?
null:n($S);if(i===void 0||!a)return{malformed:s};const c=i.includes("@")||i.endsWith(".");r.push({where:c?i:`@${i}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:o,
tests:r}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!=="/")return{malformed:s};s+=1}},_S=(e,t)=>{const s=!/[\]'"]/.test(t),n=t.includes("'")?'"':"'";
return`[${e.replace(/^@/,"")}=${s?t:`${n}${t}${n}`}]`},SS=new Set(["interface","hostdev"]),jf=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}at(e,t,s){
let n=e;for(const o of t){let r=n.child(o);r||(r=new Vt(o),n.add(r)),n=r}this.#n(n,[s],()=>t.join("/"))}into(e,t,s){const n=gS(t),o=n!==void 0&&this.#t==="overr\
ide"?t.attribute(n):void 0;o!==void 0&&e.attribute(n??"")!==o&&OS(e),this.#e(e,t,s),t.text!==""&&this.#s(e,t,s);const i=new Set(t.children.map(a=>a.name));for(const a of i)
this.#n(e,t.named(a),s)}#e(e,t,s){const n=[];for(const[o,r]of Object.entries(t.attributes)){const i=e.attribute(o);i!==r&&(i===void 0||this.#t==="override"?n.push(
[o,r]):this.clashes.push({path:s(),attribute:o,a:i,b:r}))}n.length>0&&(e.attributes=Uo([...Object.entries(e.attributes),...n]))}#s(e,t,s){if(e.text===t.text)return;
e.text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.push({path:s(),attribute:void 0,a:e.text,b:t.text})}#n(e,t,s){const[n]=t;
if(!n)return;const o=ui(e.name,n.name);if(e.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),attribute:void 0,a:e.text,b:`<${n.name}>`});return}e.setText(
"")}o===ci?this.#o(e,t,s):o.law==="keyed"?this.#r(e,t,o,s):o.law==="replaced"?this.#d(e,t,s):o.law==="appended"?this.#l(e,t):this.#m(e,t,s)}#o(e,t,s){for(const n of t){
const o=e.child(n.name);o?this.into(o,n,Yt(s,n)):e.add(this.#i(n,Yt(s,n)))}}#r(e,t,s,n){const o=[];for(const r of t){const i=fn(r,s.keys);if(i===void 0&&s.needs){
const a=s.keys.map(c=>c.join(" "));this.unidentified.push({path:`${fi(n)}${r.name}`,needs:a})}else if(i===void 0){const a=t.length===1?this.#a(e,r):void 0;a?this.
into(a,r,Yt(n,r)):o.push(r)}else{const a=e.find(r.name,i,s.keys);a?this.into(a,r,Yt(n,r,s)):e.add(this.#i(r,Yt(n,r,s)))}}if(o.length>0){const{left:r}=this.#c(e.
named(o[0]?.name??""),o,n);for(const i of r)e.add(i)}}#a(e,t){if(this.#t==="join"||e.name!=="devices"||!SS.has(t.name)||t.attribute("type")!==void 0)return;const s=e.
named(t.name);return s.length===1?s[0]:void 0}#i(e,t){if(e.made&&Tf(e.made))return e;const s=new Vt(e.name);return this.into(s,e,t),s}#c(e,t,s){const n=[...e];return{
left:t.map(r=>this.#i(r,Yt(s,r))).filter(r=>{const i=n.findIndex(a=>a.equals(r));return i>=0&&n.splice(i,1),i<0}),free:n}}#d(e,t,s){const[n=""]=t.map(i=>i.name),
o=e.named(n),r=i=>i.map(a=>a.print()).join("");if(!(o.length===t.length&&o.every((i,a)=>t[a]?.equals(i)))){if(o.length>0&&this.#t==="join"){this.clashes.push({path:`${fi(
s)}${n}`,attribute:void 0,a:r(o),b:r(t)});return}e.drop(new Set([n]));for(const i of t)e.add(this.#i(i,s))}}#l(e,t){const s=e.named(t[0]?.name??"");if(!s.some((o,r)=>t.
every((i,a)=>s[r+a]?.equals(i))))for(const o of t)e.add(o.copy())}#m(e,t,s){const n=e.named(t[0]?.name??""),o=n.length===1&&t.length===1,{left:r,free:i}=this.#c(
n,t,s);for(const a of r){const c=o?0:i.findIndex(l=>NS(l,a)),[u]=c<0?[]:i.splice(c,1);u?this.into(u,a,Yt(s,a)):e.add(a)}}},Tf=({name:e,children:t})=>t.every((s,n)=>typeof s==
"string"||ui(e,s.name)===ci&&t.findIndex(o=>typeof o!="string"&&o.name===s.name)===n&&Tf(s)),OS=e=>{const t=wS(e.name),s={attributes:Object.keys(e.attributes),children:e.
children.map(r=>r.name)},{attributes:n,children:o}=t==="all"?s:t;e.attributes=Ta(e.attributes,n),e.drop(new Set(o))},MS=[["alias@name"],["address@bus","address@\
slot","address@function"],["@model"],["model@type"],["@type"]],NS=(e,t)=>MS.some(s=>{const n=fn(t,[s]);return n!==void 0&&n===fn(e,[s])}),AS=()=>"",fi=e=>{const t=e();
return t===""?"":`${t}/`},Yt=(e,t,s)=>()=>{const o=(s?.keys.find(r=>fn(t,[r])!==void 0)??[]).map(r=>r.split("~")[0]??"").filter(r=>t.valueAt(r)!==void 0).map(r=>_S(
r,t.valueAt(r)??""));return`${fi(e)}${t.name}${o.join("")}`},PS=(e,t,s="join")=>{const n=new jf(s),o=Vt.of(e);return n.into(o,Vt.of(t),AS),{merged:o.freeze(),clashes:n.
clashes,unidentified:n.unidentified}},IS=(e,t)=>{const s=new jf("join"),n=Vt.of(e);for(const o of t)s.at(n,o.at===""?[]:o.at.split("/"),Vt.of(o.xml));return{merged:n.
freeze(),clashes:s.clashes,unidentified:s.unidentified}},ES=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","in\
put","sata","shmem","vsock","iommu"],zf=new Map(ES.map((e,t)=>[e,t])),CS=(e,t)=>(zf.get(e.class)??0)-(zf.get(t.class)??0)||(e.order??0)-(t.order??0)||(e.key<t.key?
-1:e.key>t.key?1:0),Jt=e=>e.bus*32+e.slot,jS=class{#t=new Map;holder(e,t){const s=this.#t.get(Jt(e));for(let n=e.function;s&&n<e.function+t;n+=1)if(s.has(n))return s.
get(n)}tenant(e){return this.#t.get(Jt(e))?.values().next().value}take(e,t,s){const n=this.#t.get(Jt(e))??new Map;this.#t.set(Jt(e),n);for(let o=e.function;o<e.
function+t;o+=1)n.set(o,s)}has(e,t){return this.#t.get(Jt(e))?.has(t)??!1}isShared(e){return(this.#t.get(Jt(e))?.size??0)>1}},TS=(e,t)=>v("address",{type:"pci",
...Bo({domain:0,...e}),multifunction:t?"on":void 0}),qf=[],zS=(e,t)=>{const s=(Jt(e)*8+e.function)*2+(t?1:0);return qf[s]??=Ue(TS(e,t)),qf[s]},Bf=(e,t,s)=>{const n=e.
children.filter(o=>typeof o=="string"||o.name!=="address");return it(e,[...n,zS(t,s)])},qS=(e,t,s)=>t.domain!==0?"domain":t.function+e.functions.length>8?"funct\
ions":t.bus>(s==="pc"?0:gu)?"bus":(s==="pc"?Zb(t.slot):Gb(t.bus,t.slot))?"reserved":t.bus===0||t.slot===0?void 0:"slot",BS=e=>{const t=Fb(e),s=`0x${(t.slot<<3|t.
function).toString(16)}`;return Bf(v("controller",{type:"pci",index:e,model:"pcie-root-port"},v("target",{chassis:e,port:s})),t,t.function===0)},hi=[Ue(v("contr\
oller",{type:"pci",index:0,model:"pcie-root"}))],LS=e=>{let t=0;for(const s of e)t=Math.max(t,s.bus);for(let s=hi.length;s<=t;s+=1)hi[s]=Ue(BS(s));return hi.slice(
0,t+1)};function*US({class:e,key:t},s){s&&(yield s),yield*Db(e,t)}var DS=(e,t="q35")=>{const s=new jS,n=new Map,o=[],r=[],i=(f,m)=>{s.take(m,f.functions.length,
{class:f.class,key:f.key}),n.set(f,m)},a=[...e].sort(CS);for(const f of a){const{fixed:m}=f;if(!m)continue;const p={class:f.class,key:f.key},y=qS(f,m,t),w=s.holder(
m,f.functions.length);y?r.push({...p,reason:y,address:m}):w?r.push({...p,reason:"taken",address:m,by:w}):i(f,{bus:m.bus,slot:m.slot,function:m.function})}for(const[
f,m]of[...n])s.has(m,0)||!f.fixed||(r.push({class:f.class,key:f.key,reason:"no-function-0",address:f.fixed}),n.delete(f));const c=(f,m)=>{let p;for(const y of US(
f,m)){const w=s.tenant(y);if(!w){p&&o.push({class:f.class,key:f.key,with:p,place:y}),i(f,y);return}p??=w}r.push({class:f.class,key:f.key,reason:"full"})},u=a.filter(
f=>!f.fixed),l=f=>{const m=f.index??(f.class==="hostdev"?void 0:0);return m===void 0||!Bb(f.class)?void 0:pu(f.class,m)};if(t==="q35"){for(const f of u){const m=l(
f);m&&c(f,m)}for(const f of u)l(f)||c(f)}else for(const f of u){if(f.class!=="hostdev")continue;const m=Wb(f.index??0);m?i(f,m):r.push({class:f.class,key:f.key,
reason:"full"})}return{devices:e.flatMap(f=>{const m=n.get(f);return m?f.functions.map((p,y)=>{const w={...m,function:m.function+y};return Bf(p,w,w.function===0&&
s.isShared(w))}):t==="pc"&&!f.fixed&&f.class!=="hostdev"?f.functions:[]}),controllers:t==="q35"?LS(n.values()):[],places:[...n].map(([f,m])=>({class:f.class,key:f.
key,place:m})),collisions:o,refused:r}};function RS(e,t){const s=he(e,"devices"),n=He(he(e,"os")??e,"boot").length>0;if(!s||n||He(s).some(u=>he(u,"boot")))return e;
const o=[...ir(t)],r=([u])=>t.disks[u??""]?.cdrom!==void 0,i=o.filter(u=>!r(u));if(i.length===0&&t.devices.length>0)return e;const a=[...i,...o.filter(r)].map(([
,u])=>u),c=s.children.map(u=>{if(typeof u=="string"||u.name!=="disk")return u;const l=he(u,"target"),d=a.indexOf((l&&Ie(l,"dev"))??"");return d<0?u:it(u,[...u.children,
v("boot",{order:d+1})])});return it(e,e.children.map(u=>u===s?it(s,c):u))}var mi={"xml-not-readable":h({severity:"error",about:"value",message:({file:e,line:t,column:s,
problem:n})=>`${e?`'${e}'`:"this XML"}, line ${t}, column ${s}: ${n}`,remedy:()=>"correct it there: it must be one <domain> element, as virsh dumpxml writes it"}),
"xml-root-not-domain":h({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,remedy:()=>"put it in a \
<domain> element, at the place where libvirt has it"}),"xml-element-unidentified":h({severity:"error",about:"value",message:({path:e})=>`this XML has ${e} and d\
oes not say which one it is`,remedy:({needs:e})=>`write ${e.join(" or ")} in it, by which libvirt tells such elements apart`}),"xml-element-unknown":h({severity:"\
warning",about:"value",message:({element:e,parent:t,line:s})=>`libvirt knows no <${e}> in <${t}> (line ${s}), and drops it`,remedy:({element:e,meant:t,belongs:s})=>t?
`did you mean <${t}>?`:s?`<${e}> belongs in <${s}>`:"take it out, or correct it"}),"xml-of-running-guest":h({severity:"warning",about:"value",message:({found:e})=>`\
this XML is that of a running guest: it has ${e}, which libvirt drops`,remedy:()=>"take that out; virsh dumpxml --inactive does not print it"}),"xml-identity":h(
{severity:"error",about:"value",message:({element:e,is:t})=>`this XML has another <${e}> than the guest, which is ${t}`,remedy:({element:e,key:t})=>`take <${e}>\
 out: it is ${t} of the spec`}),"xml-mac":h({severity:"error",about:"value",message:({line:e,problem:t})=>`line ${e} of this XML: ${t}`,remedy:()=>"correct it, \
or take <mac> out"}),"xml-mac-twice":h({severity:"error",about:"value",message:({mac:e,guest:t})=>`${e} in this XML is the address of a card of the guest '${t}'\
 too`,remedy:()=>"give another one, or take <mac> out"}),"xml-device-incomplete":h({severity:"error",about:"value",message:({device:e,lacks:t})=>`this XML match\
es no <${e}> of the guest, and without ${t} it is no new one`,remedy:({has:e})=>e.length>0?`write which one it changes: ${e.join(", ")}`:"write all that a new o\
ne needs"}),"xml-address-taken":h({severity:"error",about:"value",message:({address:e})=>`with this XML two devices of the guest are at ${e}`,remedy:()=>"give y\
ours a free address: a bus from 41 to 58, or a slot 1c or 1d of bus 00"}),"xml-remove-identity":h({severity:"error",about:"value",message:({path:e})=>`'${e}' ca\
nnot be taken out: by it the guest is found on the host`,remedy:()=>"take it out of the list"}),"xml-remove-missing":h({severity:"error",about:"value",message:({
path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it out of the list, or look the element up in what compiles (domains/<gu\
est>.xml)"}),"xml-remove-malformed":h({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}' is no path of elements: character ${t+1} does not bel\
ong there`,remedy:()=>"write names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]"}),"guest-slot-shared":h({severity:"\
warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}' and stands on the next free one`,remedy:()=>"give one of the\
m another name: then neither moves when the other is taken away"}),"guest-address-refused":h({severity:"error",about:"value",message:({guest:e,device:t,reason:s})=>`\
'${t}' cannot stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"give it another address, as 41:00.0 (on an i440fx 00:1c.0), or none"})};function*Lf(e){
for(const t of He(e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*Lf(t))}function FS(e,t){const{name:s}=t,n=iy(e.name);if(!n||n.includes(s)||s.includes(
":")&&!s.startsWith("qemu:"))return;const[o]=ay(s),r=o===void 0?We(s,n):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,...r===void 0?{}:{meant:r},
...o===void 0?{}:{belongs:o}}}function KS(e,t){const s=Ie(t,"name")??"";if(t.name==="alias"&&!s.startsWith("ua-"))return`the alias ${s}`;const n=Ie(t,"dev")??"";
return e.name==="interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.test(n)?`the tap device ${n}`:t.name==="seclabel"&&Ie(t,"type")==="dynamic"&&he(t,"l\
abel")?"a dynamic security label":void 0}var GS={disk:["source"],interface:["@type"],hostdev:["@type"],controller:["@type"],input:["@type"],channel:["@type"],graphics:[
"@type"],redirdev:["@type"],filesystem:["source"],sound:["@model"],tpm:["backend"],rng:["backend"]};function WS(e){return He(he(e,"devices")??e).flatMap(t=>{if(t.
name==="disk"&&["cdrom","floppy"].includes(Ie(t,"device")??""))return[];const s=GS[t.name]?.find(n=>n.startsWith("@")?Ie(t,n.slice(1))===void 0:!he(t,n));return s===
void 0?[]:[{element:t,lacks:s.startsWith("@")?`a ${s.slice(1)}`:`<${s}>`}]})}function ZS(e,t){const s=[];for(const r of["name","uuid"]){const i=he(e,r),a=he(t,r);
i&&a&&as(i).trim()!==as(a)&&s.push({code:"xml-identity",element:r,is:as(a)})}const n=Ie(e,"id"),o=new Set(n===void 0?[]:[`the number ${n}`]);for(const{parent:r,
element:i}of Lf(e)){const a=FS(r,i);a&&s.push(a);const c=KS(r,i);if(c&&o.add(c),r.name==="interface"&&i.name==="mac"){const u=wc(Ie(i,"address")??"");"problem"in
u&&s.push({code:"xml-mac",element:i,problem:u.problem})}}if(o.size>0){const[r="",...i]=o,a=i.length>0?`${r} and ${i.length} more of the kind`:r;s.push({code:"xm\
l-of-running-guest",found:a})}return s}function VS(e){const{SaxesParser:t}=require("./saxes.cjs");return new t(e)}var Uf=64,YS=20,pi={"http://libvirt.org/schema\
s/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},uo=class extends Error{},Df=e=>Object.hasOwn(pi,e)?pi[e]:void 0,JS=class{problems=[];offsets=new Map;root;#t;#e=new VS(
{xmlns:!0});#s=[];#n=new Map;#o=0;constructor(e){this.#t=e;const t=this.#e;t.on("error",s=>this.#r(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.
on("doctype",()=>{throw this.#r(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),"a DOCTYPE is not taken"),new uo}),t.on("opentagstart",()=>{this.#o=Math.max(0,
e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#a(s)),t.on("text",s=>this.#i(s)),t.on("cdata",s=>this.#i(s)),t.on("closetag",()=>this.#c())}read(){try{
this.#e.write(this.#t).close()}catch(e){if(!(e instanceof uo))throw e}}#r(e,t){if(this.problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.
length>=YS)throw new uo}#a(e){if(this.#s.length>=Uf)throw this.#r(this.#o,`elements are nested more than ${Uf} deep`),new uo;const t=[];for(const o of Object.values(
e.attributes)){const r=o.name==="xmlns"||o.prefix==="xmlns",i=Df(r?o.value:o.uri);r&&i!==void 0?this.#n.set(i,o.value):r&&Object.values(pi).includes(o.local)?this.#r(
this.#o,`the prefix ${o.local} belongs to another namespace: give this one another prefix`):t.push([!r&&i!==void 0?`${i}:${o.local}`:o.name,o.value])}const s=Df(
e.uri),n=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:n,attributes:t,offset:this.#o,children:[],text:"",hasProblem:!1})}#i(e){const t=this.#s.at(-1);t&&
(t.text+=e)}#c(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(e.text);t&&e.children.length>0&&this.#r(e.offset,`<${e.name}> has text beside othe\
r elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),n=s?[]:[...this.#n].map(([r,i])=>[`xmlns:${r}`,i]),o={name:e.name,attributes:Object.fromEntries(
[...e.attributes,...n]),children:t&&e.children.length===0?[e.text]:e.children};this.offsets.set(o,e.offset),s?s.children.push(o):this.root??=o}},HS=e=>{const t=e.
search(mf);if(t>=0)return{problems:[{offset:t,message:"a character stands here that XML cannot hold"}]};const s=new JS(e);s.read();const{root:n,offsets:o,problems:r}=s;
return n&&r.length===0?{root:n,offsets:o}:{problems:r.length>0?r:[{offset:0,message:"there is no element"}]}},Rf=e=>({name:e.name,attribute:t=>Ie(e,t),child:t=>{
const s=he(e,t);return s&&Rf(s)},text:as(e)}),XS=(e,t)=>e.name===t.name&&t.tests.every(({where:s,value:n})=>{const o=Mf(Rf(e),s);return o!==void 0&&di(o)===di(n)}),
QS=(e,t)=>{const s=xS(t);if("malformed"in s)return{outcome:"malformed",offset:s.malformed};const{steps:n,attribute:o}=s;let r=0,i=0;const a=(u,l)=>{i=Math.max(i,
l);const d=n[l];if(!d)return o!==void 0&&Ie(u,o)===void 0?u:(r+=1,o===void 0?void 0:fv(u,o));const f=u.children.flatMap(m=>typeof m=="string"||!XS(m,d)?[m]:a(m,
l+1)??[]);return it(u,f)},c=a(e,0)??e;return r>0?{outcome:"removed",root:c,count:r}:{outcome:"missing",found:i,step:n[i]?.name??`@${o}`}};function eO(e,t){if(e.
xml===void 0)return;const s=t.get(["vms",e.name,"xml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function Ff(e,t){const s=e.
slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function tO(e,t){const s=ui("devices",t);return s.law!=="keyed"?[]:He(he(e,"devices")??e,t).flatMap(n=>{
const o=Vt.of(n),r=s.keys.find(i=>fn(o,[i])!==void 0);return r?[r.map(i=>`${i}='${o.valueAt(i)??""}'`).join(" ")]:[]})}function sO(e,t,s,n){const o=eO(t,s);if(!o)
return e;const r={path:["vms",t.name,"xml"]},i=HS(o.text);if("problems"in i){for(const{offset:c,message:u}of i.problems)n("xml-not-readable",r,{guest:t.name,file:o.
file,...Ff(o.text,c),problem:u});return e}if(i.root.name!==e.name)return n("xml-root-not-domain",r,{root:i.root.name}),e;for(const c of ZS(i.root,e))if(c.code===
"xml-of-running-guest")n(c.code,r,c);else if(c.code==="xml-identity"){const u=c.element==="name"?"the key in vms":"the guest's uuid";n(c.code,r,{...c,key:u})}else{
const{line:u}=Ff(o.text,i.offsets.get(c.element)??0);c.code==="xml-mac"?n(c.code,r,{...c,line:u}):n(c.code,r,{...c,element:c.element.name,line:u})}const a=PS(e,
i.root,"override");for(const{path:c,needs:u}of a.unidentified)n("xml-element-unidentified",r,{path:c,needs:u});for(const{element:c,lacks:u}of WS(a.merged))n("xm\
l-device-incomplete",r,{device:c.name,lacks:u,has:tO(e,c.name)});for(const c of nO(a.merged))n("xml-address-taken",r,{address:c});return a.merged}function nO(e){
const t=new Set,s=new Set;for(const n of He(he(e,"devices")??e)){const o=he(n,"address");if(!o||Ie(o,"type")!=="pci")continue;const r=a=>Number(Ie(o,a)??0),i=Qp(
{domain:0,bus:r("bus"),slot:r("slot"),function:r("function")});t.has(i)&&s.add(i),t.add(i)}return[...s]}function oO(e,t,s,n){let o=sO(e,t,s,n);for(const[r,i]of t.
xmlRemove.entries()){const a={path:["vms",t.name,"xmlRemove",r]};if(/^\/?(?:domain\/)?(?:name|uuid)$/.test(i)){n("xml-remove-identity",a,{path:i});continue}const c=QS(
o,i);c.outcome==="removed"?o=c.root:c.outcome==="missing"?n("xml-remove-missing",a,{path:i,step:c.step}):n("xml-remove-malformed",a,{path:i,offset:c.offset})}return o}
function rO(e,t){const s=t.filter(a=>"at"in a),{merged:n,clashes:o,unidentified:r}=IS(v("domain",{type:e.type}),s),[i]=[...o,...r];if(i)throw new Error(`two fea\
tures do not agree: ${JSON.stringify(i)}`);return n}var iO={domain:"a guest has the PCI domain 0000 only",reserved:"the place is the chipset's, or one that vfio\
c gives",bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",
taken:"another device stands there","no-function-0":"no device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has \
no place left"};function aO(e,t,s,n){for(const o of He(he(e,"devices")??e,"interface")){const r=Ie(he(o,"mac")??o,"address")?.toLowerCase();if(r===void 0)continue;
const i=s.get(r);if(s.set(r,i??t),!i||i===t)continue;const[a,c]=t.xml===void 0?[i,t]:[t,i];n.reporter(mi)("xml-mac-twice",{path:["vms",a.name,"xml"]},{mac:r,guest:c.
name})}}var cO={disk:"disks",nic:"nics",share:"shares"},uO=(e,t)=>{const s=cO[t.class];return s===void 0?0:e.order[s].indexOf(t.key)};function lO(e,t,s,n,o){const r=o.
reporter(mi),i=["vms",e.name],a=t.flatMap(d=>"pci"in d?[{...d.pci,order:uO(e,d.pci),functions:d.functions}]:[]),c=DS(a,Ct(e)?"pc":"q35");for(const{key:d,with:f}of c.
collisions)r("guest-slot-shared",{path:i,on:"key"},{guest:e.name,device:d,other:f.key});for(const d of c.refused){const f=d.class==="hostdev"&&"address"in d?{path:[
"devices",d.key,"address"]}:{path:i,on:"key"};r("guest-address-refused",f,{guest:e.name,device:d.key,reason:iO[d.reason]})}let u=dO(rO(e,t),[...c.controllers,...c.
devices]);u=jn(RS(oO(u,e,s,r),e)),aO(u,e,n,o);const l=he(u,"uuid");return{...$f(u),uuid:l?as(l):""}}function dO(e,t){const s=he(e,"devices")??v("devices"),n=e.children.
filter(o=>o!==s);return it(e,[...n,it(s,[...s.children,...t])])}var fO=W["hook.sh"];function Kf(e){if(e.includes("\0"))throw new RangeError("a shell word cannot\
 contain NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var Gf=e=>e.map(Kf).join(" "),hO=[...["coreutils","findutils","gawk","\
gnugrep","gnused","kmod"].map(e=>O("pkgs",e)),O("config","systemd","package"),O("pkgs","util-linux")],Wf="hook.sh";function mO(e){return["steps_of() {","  case \
$1 in",...Ne(e.map(n=>n.vm)).sort().flatMap(n=>[`  ${Kf(n)})`,...e.filter(o=>o.vm===n).sort((o,r)=>ao(o)-ao(r)).map(o=>`    step ${Gf([o.step,...o.arguments])}`),
"    ;;"]),"  esac","}",""].join(`
`)}function pO(e){const t=Ne(e.map(r=>r.step)).sort(),s=Ne(t.flatMap(r=>cf[r].uses??[])),[n="",...o]=fO.split(`
`);return[n,...s,...t.map(r=>cf[r].text),o.join(`
`)].join(`
`)}function*vO(e){yield{kind:"program",name:Wf,text:pO(e)},yield{kind:"option",path:["virtualisation","libvirtd","hooks","qemu","vfioc"],value:X(O("lib","getExe"),
Ws("vfioc-hook",hO,zt(mO(e),ms(Wf)))),comment:"The steps of each guest, done in this order before it starts and undone in reverse after it stopped."}}var gO=e=>e.
split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function Ht(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`modprobe.d can\
not contain the word '${e}'`);return e}function yO(e){switch(e.command){case"options":return`options ${Ht(e.module)} ${Ht(e.option)}=${Ht(e.value)}`;case"softde\
p":return`softdep ${Ht(e.module)} pre: ${Ht(e.pre)}`;case"blacklist":return`blacklist ${Ht(e.module)}`;case"install":return`install ${Ht(e.module)} ${Gf(e.run.map(
t=>t.includes(`
`)?gO(t):t))}`}}function Zf(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot contain the string '${e}'`);return`"${e}"`}function bO(e){return typeof e==
"string"?Zf(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Zf).join(", ")} ]`}var wO=(e,t)=>`${e} = ${bO(t)}`,kO=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),$O=e=>e.replace(/[$%]/g,"$&$&");function Vf(e){return e.map(({key:t,operator:s,value:n,glob:o=!1})=>{const r=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(n)||!r&&n.includes("\\"))throw new RangeError(`a udev rule cannot contain the value '${n}'`);const i=o?n:r?kO(n):
$O(n);return`${t}${s}"${i.replaceAll('"','\\"')}"`}).join(", ")}var vi={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,
"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},Y={anything:0,notOperand:7,subtraction:8,
hasOperand:11,negative:11,function:12,argument:14,selected:15};function Yf(e){const[t,s]=vi[e];return[s==="left"?t:t+1,s==="right"?t:t+1]}var Jf=e=>vi[e][1];function lo(e){
switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"binary":return vi[e.operator][0];case"not":return 7;case"has":return 10;case"\
int":return e.value<0n?Hf(e.value)?Y.subtraction:Y.negative:Y.argument;case"file":return Y.argument;case"apply":return e.arguments.length===0?lo(e.function):Y.function;case"\
select":return e.path.length===0?lo(e.of):e.or===void 0?Y.selected:13;default:return 16}}var Hf=e=>e===-(2n**63n),Xf=new Set(["if","then","else","assert","with",
"let","in","rec","inherit","or"]),Qf=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function gi(e){if(e.includes("\0"))throw new RangeError(`a Nix string cannot contain NUL: ${JSON.
stringify(e)}`);if(!e.isWellFormed())throw new RangeError(`a Nix string cannot contain a lone surrogate: ${JSON.stringify(e)}`)}function Ps(e){if(!Qf.test(e)||Xf.
has(e))throw new RangeError(`not a valid name of a Nix variable: ${JSON.stringify(e)}`);return e}function eh(e){return Qf.test(e)&&!Xf.has(e)?e:th([{text:e}])}function Is(e){
if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(eh).join(".")}var xO={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",
$:"\\$"},_O=e=>xO[e]??e;function th(e){return`"${e.map((s,n)=>{if("hole"in s)return`\${${s.hole}}`;gi(s.text);const o=n+1<e.length;return s.text.replace(o?/[\\"\n\r\t]|\$(?=\{)|\$$/g:
/[\\"\n\r\t]|\$(?=\{)/g,_O)}).join("")}"`}function yi(e){if(!e.some(s=>typeof s=="string"&&s.includes(`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("");return!t.includes("\r")&&/(?:^|\n)[^ \n]/.test(t)&&!/^ +$/.test(t.slice(t.lastIndexOf(`
`)+1))}function SO(e,t){return e.replace(/'+|\$/g,(s,n)=>{const o=e.slice(n+s.length,n+s.length+2);if(s==="$")return o.startsWith("{")||o===""&&t==="hole"?"''$":
"$";const r="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return r;const i=o==="${"||o==="$"&&t==="hole"&&n+s.length+1===e.length;return`${r}${i||o===""&&
t==="end"?"''\\'":"'"}`})}function OO(e,t){const n=e.map((i,a)=>"hole"in i?`\${${i.hole}}`:(gi(i.text),SO(i.text,a+1<e.length?"hole":"end"))).join("").split(`
`),o=n.at(-1)===""?" ".repeat(t):"",r=" ".repeat(t+2);return`''
${n.map(i=>i===""?"":r+i).join(`
`)}${o}''`}function MO(e,t){return gi(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const n=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),o=`# ${/^ */.exec(n)?.[0]??
""}`,r=[];let i="";for(const a of n.split(" ").filter(c=>c!==""))i!==""&&o.length+i.length+1+a.length>t?(r.push(o+i),i=a):i=i===""?a:`${i} ${a}`;return[...r,(o+
i).trimEnd()]})}var hn=100,sh=80;function fo(e){return`${At(e,0,0)}
`}var Te=e=>" ".repeat(e);function nh(e){const t=[];for(const s of e){const n=t.at(-1);typeof s!="string"?t.push({hole:ye(s)}):n!==void 0&&"text"in n?t[t.length-
1]={text:n.text+s}:s!==""&&t.push({text:s})}return t}function NO(e){if(Hf(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function oh(e){return typeof e=="string"?Ps(e):`{ ${rh(e).join(", ")} }`}function rh({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`duplicate parameter of a Nix function: ${e}`);return[...e.map(Ps),...t?["..."]:[]]}function ih(e){const t=e.flatMap(n=>n.kind===
"inherit"?n.names:[n.name]),s=new Set;for(const n of t){if(s.has(n))throw new RangeError(`duplicate Nix attribute: ${JSON.stringify(n)}`);s.add(n)}}function bi(e,t){
return`inherit${e===void 0?"":` (${ye(e)})`}${t.map(n=>` ${ah(e,n)}`).join("")};`}var ah=(e,t)=>e===void 0?Ps(t):eh(t);function Je(e,t){const s=ye(e);return lo(
wi(e))<t?`(${s})`:s}var wi=e=>e.kind==="comment"?wi(e.node):e;function ye(e){switch(e.kind){case"string":return th(nh(e.parts));case"int":return NO(e.value);case"\
constant":return e.name;case"identifier":return Ps(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>Je(t,Y.argument)),"]"].join(" ");case"\
attrs":return["{",...ch(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return ye(e.of);const t=`${Je(e.of,Y.selected)}.${Is(e.path)}`;return e.or===
void 0?t:`${t} or ${Je(e.or,Y.argument)}`}case"has":return`${Je(e.of,Y.hasOperand)} ? ${Is(e.path)}`;case"apply":return[...[Je(e.function,ki(e.function))],...e.
arguments.map(s=>Je(s,Y.argument))].join(" ");case"lambda":return`${oh(e.parameter)}: ${ye(e.body)}`;case"let":return["let",...ch(e.bindings),"in",ye(e.body)].join(
" ");case"if":return`if ${ye(e.condition)} then ${ye(e.consequent)} else ${ye(e.alternative)}`;case"binary":{const[t,s]=Yf(e.operator);return`${Je(e.left,t)} ${e.
operator} ${Je(e.right,s)}`}case"not":return`!${Je(e.operand,Y.notOperand)}`;case"comment":return ye(e.node)}}var ki=e=>wi(e).kind==="select"?Y.argument:Y.function;
function ch(e){return ih(e),e.map(t=>{if(t.kind==="inherit")return bi(t.from,t.names);const{path:s,value:n}=fh(t.name,t.value);return`${Is(s)} = ${ye(n)};`})}function ae(e){
switch(e.kind){case"string":return!yi(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(
ae);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ae(t.value));case"select":return ae(e.of)&&(e.or===void 0||ae(e.or));case"h\
as":return ae(e.of);case"apply":return ae(e.function)&&e.arguments.every(ae);case"lambda":return uh(e.parameter)&&ae(e.body);case"if":return ae(e.condition)&&ae(
e.consequent)&&ae(e.alternative);case"binary":return ae(e.left)&&ae(e.right);case"not":return ae(e.operand);case"let":case"comment":return!1}}var uh=e=>typeof e==
"string"||e.names.length<=2;function At(e,t,s,n=0){if(ae(e)){const o=ye(e);if(e.kind==="string"||s+o.length+n<=hn)return o}return Es(e,t,s)}function st(e,t,s,n,o=0){
if(lo(e)>=t)return At(e,s,n,o);if(ae(e)){const r=`(${ye(e)})`;if(n+r.length+o<=hn)return r}return mn(e,n+1)?`(${Es(e,s,n+1)})`:`(
${Te(s+2)}${At(e,s+2,s+2)}
${Te(s)})`}function mn(e,t){switch(e.kind){case"string":return yi(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&mn(e.body,t+e.parameter.length+2);case"apply":return lh(e,t)!==void 0;default:return!1}}function lh(e,t){const s=e.arguments.
at(-1),n=e.arguments.slice(0,-1);if(s===void 0||!ae(e.function)||!n.every(ae))return;const r=[...[Je(e.function,ki(e.function))],...n.map(i=>Je(i,Y.argument)),""].
join(" ");return t+r.length<hn&&mn(s,t+r.length)?r:void 0}function Es(e,t,s){const n=Te(t+2),o=Te(t);switch(e.kind){case"string":return yi(e.parts)?OO(nh(e.parts),
t):ye(e);case"list":{const r=e.items.map(i=>n+$i(i,t+2,Y.argument));return r.length===0?"[ ]":`[
${r.join(`
`)}
${o}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${hh(e.bindings,t+2)}
${o}}`;case"select":{if(e.path.length===0)return Es(e.of,t,s);const r=`${st(e.of,Y.selected,t,s)}.${Is(e.path)}`;return e.or===void 0?r:`${r}
${n}or ${st(e.or,Y.argument,t+2,t+5)}`}case"has":return`${st(e.of,Y.hasOperand,t,s)} ? ${Is(e.path)}`;case"apply":{const r=lh(e,s),i=e.arguments.at(-1);if(r!==void 0&&
i!==void 0)return r+st(i,Y.argument,t,s+r.length);const a=st(e.function,ki(e.function),t,s),c=e.arguments.map(u=>n+$i(u,t+2,Y.argument));return[a,...c].join(`
`)}case"lambda":return AO(e,t,s);case"let":return`let
${hh(e.bindings,t+2)}
${o}in
${o}${At(e.body,t,t)}`;case"if":{const r=st(e.condition,Y.anything,t,s+3,5),i=At(e.consequent,t+2,t+2),a=`if ${r} then
${n}${i}
${o}else`;return e.alternative.kind==="if"?`${a} ${Es(e.alternative,t,t+5)}`:`${a}
${n}${At(e.alternative,t+2,t+2)}`}case"binary":return IO(e,t,s);case"not":return`!${st(e.operand,Y.notOperand,t,s+1)}`;case"comment":return $i(e,t,Y.anything);default:
return ye(e)}}function $i(e,t,s){const n=[];let o=e;for(;o.kind==="comment";o=o.node)n.push(...dh(o.text,t));return[...n,st(o,s,t,t)].join(`
${Te(t)}`)}var dh=(e,t)=>MO(e,Math.max(sh-t,sh/2));function AO(e,t,s){const{parameter:n,body:o}=e;if(typeof n=="string"){const i=`${Ps(n)}: `;if(mn(o,s+i.length))
return i+Es(o,t,s+i.length)}return`${uh(n)?oh(n):PO(n,t)}:
${Te(t)}${At(o,t,t)}`}function PO(e,t){return typeof e=="string"?Ps(e):`{
${rh(e).map(n=>`${Te(t+2)}${n}${n==="..."?"":","}`).join(`
`)}
${Te(t)}}`}function IO(e,t,s){const{operator:n}=e,[o,r]=Yf(n),i=[],a=(u,l)=>{if(!l||u.kind!=="binary"||u.operator!==n){i.push(u);return}a(u.left,Jf(n)==="left"),
a(u.right,Jf(n)==="right")};a(e,!0);const c=Math.max(o,r);return i.map((u,l)=>l===0?st(u,c,t,s):`${n} ${st(u,c,t,t+n.length+1)}`).join(`
${Te(t)}`)}function fh(e,t){const s=[e],n=[];for(let o=t;;){if(o.kind==="comment"){n.push(o.text),o=o.node;continue}const r=o.kind==="attrs"&&o.bindings.length===
1?o.bindings[0]:void 0;if(r?.kind!=="assignment")return{path:s,value:o,comments:n};s.push(r.name),o=r.value}}function hh(e,t){ih(e);const s=e.map(n=>({hasComment:n.
kind==="assignment"&&n.value.kind==="comment",text:Te(t)+EO(n,t)}));return s.map(({hasComment:n,text:o},r)=>{const i=s[r-1];if(i===void 0)return o;const a=t===2&&
(o.includes(`
`)||i.text.includes(`
`));return n||a?`
${o}`:o}).join(`
`)}function EO(e,t){if(e.kind==="inherit")return jO(e.from,e.names,t);const{path:s,value:n,comments:o}=fh(e.name,e.value),r=`${Is(s)} =`;return[...o.flatMap(a=>dh(
a,t)),`${r}${CO(n,t,t+r.length+1)};`].join(`
${Te(t)}`)}function CO(e,t,s){const n=ae(e)?ye(e):void 0;return n!==void 0&&s+n.length+1<=hn?` ${n}`:mn(e,s)?` ${Es(e,t,s)}`:`
${Te(t+2)}${At(e,t+2,t+2,1)}`}function jO(e,t,s){const n=bi(e,t);if(s+n.length<=hn)return n;const o=bi(e,[]).slice(0,-1),r=`
${Te(s+2)}`;return`${o}${t.map(i=>r+ah(e,i)).join("")}${r};`}var TO=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConfig"],["boot","\
extraModulePackages"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackages"],["boot","\
kernelParams"],["environment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","prime"],["netw\
orking","bridges"],["networking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","networkmanager","u\
nmanaged"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserver","videoDrive\
rs"],["specialisation"],["system","nssModules"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["systemd","serv\
ices"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtualisation","lib\
virtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],zO=e=>TO.some(t=>t.every((s,n)=>e[n]===s)),xi="passthrough",mh=e=>e.kind==="comment"?Fs(e.text,mh(
e.node)):X(O("lib","mkIf"),lt(xi),e),ho=e=>e.kind==="comment"?ho(e.node):e;function qO(e,t,s){const[n,o]=[ho(t),ho(s)];if(n.kind==="list"&&o.kind==="list"){const r=new Set,
i=[...n.items,...o.items].filter(a=>{const c=fo(ho(a));return!r.has(c)&&r.add(c)});return z(i)}if(fo(n)===fo(o))return t;throw new Error(`two features define th\
e option ${e.join(".")}`)}var BO=class{#t={below:new Map};#e;constructor(e=!1){this.#e=e}set(e,t,s=!1){if(!zO(e))throw new Error(`${e.join(".")} is below none o\
f the prefixes of compile/prefixes.ts`);const n=this.#e&&(s||e[0]==="boot");let o=this.#t;for(const r of e){const i=o.below.get(r)??{below:new Map};o.below.set(
r,i),o=i}if(o.value&&o.ofEntry!==n)throw new Error(`${e.join(".")} is of one boot entry and of both`);o.ofEntry=n,o.value=o.value?qO(e,o.value,t):t}expression(){
return ph(this.#t,[])}};function ph(e,t){if(e.value&&e.below.size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.
ofEntry?mh(e.value):e.value;const s=[...e.below.keys()].sort();return B(s.map(n=>{const o=e.below.get(n);return[n,o?ph(o,[...t,n]):B([])]}))}var Ke=(e,t)=>e.filter(
s=>s.kind===t),mo=e=>$(e.map(t=>`${t}
`).join(""));function LO(e,t){const s=new Set,n=[];for(const{name:o,value:r,comment:i}of e){const a=r===void 0?o:`${o}=${r}`;s.has(a)||(s.add(a),n.push(i?Fs(i,$(
a)):$(a)))}n.length>0&&t.set(["boot","kernelParams"],z(n))}function UO(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const n of[
"initrd","boot"]){const o=Ne(e.filter(r=>r.stage===n).map(r=>r.name));o.length>0&&t.set(s[n],de(o))}}function DO(e,t){const s=new Map;for(const{line:r}of e){if(r.
command!=="options")continue;const i=`${r.module} ${r.option}`;if((s.get(i)??r.value)!==r.value)throw new Error(`two values of the module option ${i}`);s.set(i,
r.value)}const n=r=>["options","softdep","install","blacklist"].indexOf(r.command),o=e.map(r=>r.line).sort((r,i)=>n(r)-n(i));o.length>0&&t.set(["boot","extraMod\
probeConfig"],mo(Ne(o.map(yO))))}var RO="70-vfioc.rules";function FO(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","e\
xtraRules"]};for(const i of["initrd","boot"]){const a=e.filter(u=>u.stage===i&&!u.seat),c=Ne(a.map(u=>Vf(u.rule)));c.length>0&&t.set(s[i],mo(c))}const n=Ne(e.filter(
i=>i.seat).map(i=>Vf(i.rule)));if(n.length===0)return;const o=O("pkgs","writeTextDir"),r=X(o,$(`lib/udev/rules.d/${RO}`),mo(n));t.set(["services","udev","packag\
es"],z([r]))}function KO(e,t){for(const{path:s,type:n,mode:o,user:r,group:i,argument:a,ofEntry:c}of e){const u=Object.entries({mode:o,user:r,group:i,argument:a}).
flatMap(([l,d])=>d===void 0?[]:[[l,$(d)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",s,n],B(u),c)}}function GO(e,t){for(const s of Ne(e.map(n=>n.user)).
sort()){const n=Ne(e.filter(o=>o.user===s).map(o=>o.group)).sort();t.set(["users","users",s,"extraGroups"],de(n))}}function WO(e,t){const s=new Map;for(const{interface:n,
protocol:o,port:r}of e){const a=["networking","firewall","interfaces",n,o==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};
c.ports.add(r),s.set(a.join("/"),c)}for(const{path:n,ports:o}of s.values())t.set(n,z([...o].sort((r,i)=>r-i).map(ut)))}function ZO(e,t){if(e.length===0)return;const s=new Map(
[["namespaces",[]]]);for(const{key:o,value:r}of e){const i=s.get(o);if(Array.isArray(i)&&Array.isArray(r))s.set(o,Ne([...i,...r]));else{if(i!==void 0&&i!==r)throw new Error(
`two values of ${o} in qemu.conf`);s.set(o,r)}}const n=[...s].map(([o,r])=>wO(o,r));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],mo(n))}function VO(e,t){
const s=new Map(e.map(o=>[o.path.join("."),o.path])),n=[...s.keys()].sort().map(o=>O("pkgs",...s.get(o)??[]));n.length>0&&t.set(["environment","systemPackages"],
z(n))}var _i=e=>z(e.map(({that:t,message:s})=>B({assertion:t,message:$(s)})));function YO(e,t,s){const n=e.filter(i=>s&&i.ofEntry),o=e.filter(i=>!n.includes(i)),
r=X(O("lib","optionals"),lt(xi),_i(n));n.length>0?t.set(["assertions"],Q(_i(o),"++",r)):o.length>0&&t.set(["assertions"],_i(o))}function JO({name:e,inverse:t}){
const s=X(O("builtins","elem"),$(e),O("config","system","nixos","tags"));return Fs("What follows is for two boot entries. This says whether passthrough is in th\
is one.",t?dt(s):s)}var HO=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To chang\
e it, change the spec and compile again."].join(`
`);function XO(e){const[t]=Ke(e,"entry"),s=new BO(t!==void 0);LO(Ke(e,"kernelParam"),s),UO(Ke(e,"module"),s),DO(Ke(e,"modprobe"),s),FO(Ke(e,"udev"),s),KO(Ke(e,"\
tmpfile"),s),GO(Ke(e,"member"),s),WO(Ke(e,"port"),s),ZO(Ke(e,"qemuConf"),s),VO(Ke(e,"package"),s),YO(Ke(e,"assertion"),s,t!==void 0);for(const{path:r,value:i,comment:a,
ofEntry:c}of Ke(e,"option"))s.set(r,a?Fs(a,i):i,c);const n={names:["config","lib","pkgs"],open:!0},o=t?lc({[xi]:JO(t)},s.expression()):s.expression();return fo(
Fs(HO,sr(n,o)))}var QO=({xml:e})=>$f(jn(e)),eM=1,Si=ws;function tM({spec:e,facts:t}){const s=Si.flatMap(n=>[...n.host?.(e,t)??[]]);return e.libvirt.enable&&s.push(
...vO(s.filter(n=>n.kind==="hook"))),s}function sM(e,{spec:t,facts:s}){const n=[];for(const{domain:o}of Si)if(o)for(const r of o(e,t,s))n.push(r);return n}var nM=e=>Si.
flatMap(t=>[...t.networks?.(e)??[]]);function oM({name:e,text:t},s){const n=`${Mc}/${e}`;if((s.get(n)??t)!==t)throw new Error(`two programs are called ${e}`);s.
set(n,t)}function rM(e,t){const{spec:s}=e,n=new Map,o={},r={},i=new Map;for(const d of k(s)){const{text:f,uuid:m,hash:p}=lO(d,sM(d,e),e.attachments,i,t);n.set(`\
domains/${d.name}.xml`,f),o[d.name]={uuid:m,hash:p}}for(const d of nM(s)){const{text:f,hash:m}=QO(d);n.set(`networks/${d.name}.xml`,f),r[d.name]={hash:m}}const a=tM(
e),c=new Map([["module.nix",XO(a)],...n]);for(const d of a){d.kind==="program"&&oM(d,c);const f=d.kind==="file"?e.attachments.get(d.from.join("/")):void 0;d.kind===
"file"&&f&&c.set(d.to,f)}const u=Y_(s,e.facts,a),l={version:eM,vfioc:ri,host:s.host.name,inputs:e.read,files:Object.fromEntries([...c].map(([d,f])=>[d,pt(f)])),
domains:o,networks:r,plan:tS(u)};return c.set("manifest.json",`${JSON.stringify(l,null,2)}
`),{files:c,plan:u}}var iM="virtualisation.vfio.settings";function vh(e,t,s){const n=new ot,o=Ql(t,s.cwd,n.reporter($s)),{sources:r,tree:i}=aM(e,o,n,s.settings),
a=m=>({diagnostics:n.sorted(r),sources:r,failed:n.failed,...n.failed?{}:m});if(!i||n.failed)return a();n.document=i;const c=Wi(ux,i,n.reporter(Oo));if(!c)return a();
const u=rx(c,i),l=cM(u,i,o,n),d=l.facts;for(const{rules:m,codes:p}of ws)m?.(u,n.reporter(p),d);if(iv(ws,u,n,d),n.failed)return a();const f=rM({spec:u,facts:d,attachments:l.
attachments,read:o.read},n);return a({...f,...d&&{facts:d}})}function aM(e,t,s,n){const o=s.reporter($s),r=[],i=[],a=e.map(c=>({name:c,option:void 0}));n!==void 0&&
a.push({name:n,option:iM});for(const{name:c,option:u}of a){const l=t.readInput(c);if(!l)continue;const{source:d,tree:f}=ni(l.bytes,l.name,o,u);r.push(d),f&&i.push(
f)}return i.length===a.length&&i.length>0?{sources:r,tree:vx(i)}:{sources:r}}function cM(e,t,s,n){const o=new Map,r=(d,f,m)=>s.readBeside(f,Fi(t,d).source,{path:d},
m);for(const{files:d}of ws)for(const{path:f,name:m,limit:p}of d?.(e)??[]){const y=r(f,m,p);y&&o.set(f.join("/"),y)}const i=["host","facts"],a=e.host.facts===void 0?
void 0:r(i,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:o};const c=new ot,{tree:u}=ni(a,e.host.facts,c.reporter($s)),l=u&&Sa(u,c);for(const d of c.
sorted())n.adopt(d);return l?{attachments:o,facts:l}:{attachments:o}}var gh=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Oi=(e,t)=>e===void 0?
t:`did you mean \`${e}\`? ${t}`,uM=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,lM={"missing-command":h({severity:"error",about:"call",
message:()=>"no command given",remedy:()=>"run `vfioc --help` to list the commands"}),"unknown-command":h({severity:"error",about:"call",message:({word:e})=>`un\
known command '${e}'`,remedy:({nearest:e})=>Oi(e,"`vfioc --help` lists the commands")}),"unknown-flag":h({severity:"error",about:"call",message:({flag:e,command:t})=>`\
unknown flag '${e}' for '${t}'`,remedy:({nearest:e,command:t})=>Oi(e,`\`${t} --help\` lists the flags`)}),"missing-flag-value":h({severity:"error",about:"call",
message:({flag:e,value:t})=>`flag '${e}' needs a value: ${t}`,remedy:({flag:e,value:t})=>`add the value: \`${e} ${t}\`; write a file name that starts with a dash\
 as \`./-name\``}),"needless-flag-value":h({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' takes no value`,remedy:({flag:e})=>`remove the value:\
 \`${e}\``}),"repeated-flag":h({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' is given more than once`,remedy:()=>"remove all but one"}),"inval\
id-flag-value":h({severity:"error",about:"call",message:({flag:e,value:t})=>`invalid value '${t}' for flag '${e}'`,remedy:({flag:e,choices:t})=>`use ${uM(t.map(
s=>`\`${e} ${s}\``))}`}),"conflicting-flags":h({severity:"error",about:"call",message:({one:e,other:t})=>`flags '${e}' and '${t}' cannot be used together`,remedy:({
one:e,other:t})=>`remove \`${e}\` or \`${t}\``}),"missing-argument":h({severity:"error",about:"call",message:({command:e,name:t})=>`'${e}' needs ${t}`,remedy:({
command:e})=>`\`${e} --help\` shows the usage`}),"needless-argument":h({severity:"error",about:"call",message:({command:e,word:t})=>`unexpected argument '${t}' \
for '${e}'`,remedy:({command:e})=>`remove it; \`${e} --help\` shows the usage`}),"unknown-code":h({severity:"error",about:"call",message:({word:e})=>`unknown di\
agnostic code '${e}'`,remedy:({nearest:e})=>Oi(e,"`vfioc explain` lists the codes")})},dM={"output-not-a-directory":h({severity:"error",about:"file",message:()=>"\
the output path exists and is not a directory",remedy:()=>"choose another directory with `-o DIR`, or move this file away"}),"output-foreign":h({severity:"error",
about:"file",message:()=>"this file was not written by vfioc and would be overwritten; nothing was written",remedy:()=>"choose another directory with `-o DIR`, \
move this file away, or overwrite it with `--force`"}),"output-edited":h({severity:"error",about:"file",message:({what:e})=>`this file was edited after vfioc wr\
ote it and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"move it away if you need it, or remove it with `--force`":"make the same change\
 in the spec, then move this file away or overwrite it with `--force`"}),"output-in-the-way":h({severity:"error",about:"file",message:({found:e,needed:t})=>`exp\
ected ${t}, found ${e}; nothing was written`,remedy:({force:e})=>e?"move it away, or replace it with `--force`":"move it away"}),"output-unreadable":h({severity:"\
error",about:"file",message:({reason:e})=>`cannot read this path: ${e}`,remedy:()=>"check its permissions and those of its parent directories, for example with \
`ls -ld`"}),"output-unwritable":h({severity:"error",about:"file",message:({reason:e,begun:t})=>`cannot write this path: ${e}; ${t?"some files are new and some a\
re old":"nothing was changed"}`,remedy:({begun:e})=>e?"fix the cause and run the command again, which completes the interrupted run":"fix the cause and run the \
command again"}),"output-differs":h({severity:"error",about:"file",message:({line:e})=>`this file differs from what the spec compiles to${e===void 0?"":`, start\
ing at line ${e}`}`,remedy:({command:e})=>`run \`${e}\``}),"output-missing":h({severity:"error",about:"file",message:e=>"the spec compiles to this file, but it \
does not exist",remedy:({command:e})=>`run \`${e}\``}),"output-stale":h({severity:"error",about:"file",message:e=>"the spec no longer compiles to this file",remedy:({
command:e})=>`run \`${e}\`, which removes it`})},fM={"scan-root":h({severity:"error",about:"file",message:()=>"this is not a readable directory",remedy:()=>"pas\
s the directory that contains the sys and proc of the machine, for example `--root /`"}),"facts-foreign":h({severity:"error",about:"file",message:()=>"this file\
 does not contain machine facts and would be overwritten; nothing was written",remedy:()=>"choose another file with `-o FILE`, or move this one away"}),"init-ou\
tput-exists":h({severity:"error",about:"file",message:()=>"this file already exists, and init does not overwrite files",remedy:({facts:e})=>e?"use the facts in \
it with `--facts FILE`, or move it away to scan again":"choose another file with `-o FILE`, or move this one away"}),"init-output-is-facts":h({severity:"error",
about:"file",message:()=>"the spec cannot be written to this file, because the facts are written to it",remedy:()=>"choose another file, for example `-o host.ya\
ml`; to write only the facts, run `vfioc scan -o facts.json`"}),"facts-none":h({severity:"error",about:"file",message:()=>"this file does not contain machine fa\
cts",remedy:()=>"pass a file written by `vfioc scan -o facts.json`"}),"picture-foreign":h({severity:"error",about:"file",message:()=>"this file is not a picture\
 drawn by vfioc and would be overwritten; nothing was written",remedy:()=>"choose another file with `--picture FILE`, or move this one away"})},bt={...lM,...dM,
...fM},fe=require("node:fs"),hM=require("node:path"),nt=e=>e instanceof Error&&"code"in e&&"syscall"in e,mM={EACCES:"permission denied",EPERM:"permission denied",
EROFS:"read-only file system",ENOSPC:"no space left on device",EDQUOT:"disk quota exceeded",ENAMETOOLONG:"file name too long",ENOTDIR:"a part of the path is not\
 a directory",ENOENT:"no such file or directory",EEXIST:"it already exists",ENOTEMPTY:"directory not empty",ELOOP:"too many levels of symbolic links",EXDEV:"a p\
art of the directory is on another file system",EIO:"input/output error",EMFILE:"too many open files",EFBIG:"file too large"},Cs=e=>mM[e.code??""]??e.code??"unk\
nown error";function yh(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function bh(e){if((0,fe.statSync)(e,{throwIfNoEntry:!1})?.
isDirectory())return;const t=(0,hM.dirname)(e);t!==e&&bh(t),(0,fe.mkdirSync)(e)}function pM(e,t){try{(0,fe.linkSync)(e,t)}catch(s){if(!nt(s)||!vM.has(s.code??""))
throw s;(0,fe.copyFileSync)(e,t,fe.constants.COPYFILE_EXCL)}(0,fe.unlinkSync)(e)}var vM=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOSYS","EMLINK"]),gM={kind:e=>yh(
(0,fe.lstatSync)(e,{throwIfNoEntry:!1})),target:e=>yh((0,fe.statSync)(e,{throwIfNoEntry:!1})),read:e=>(0,fe.readFileSync)(e),list:e=>(0,fe.readdirSync)(e).sort(),
makeDirectory:bh,mode:e=>(0,fe.lstatSync)(e).mode&511,create:(e,t,s)=>{const n=(0,fe.openSync)(e,"wx",s);try{(0,fe.writeFileSync)(n,t)}finally{(0,fe.closeSync)(
n)}s!==void 0&&(0,fe.chmodSync)(e,s)},rename:(e,t)=>(0,fe.renameSync)(e,t),place:pM,remove:e=>(0,fe.unlinkSync)(e),removeDirectory:e=>(0,fe.rmdirSync)(e)};function Mi(e,t,s,n,o=!1){
const r=`${e}.vfioc-new`;try{return s.kind(r)==="file"&&s.remove(r),s.create(r,t,o?s.mode(e):void 0),o?s.rename(r,e):s.place(r,e),!0}catch(i){if(!nt(i))throw i;
n("output-unwritable",{file:e},{reason:Cs(i),begun:!1})}return wh(r,s),!1}function wh(e,t){try{t.kind(e)==="file"&&t.remove(e)}catch(s){if(!nt(s))throw s}}var yM={
file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"};function kh(e,t,s,n,o,r){try{const i=o.kind(e),a=i==="file"&&s(o.
read(e));if(i===void 0||a)return Mi(e,t,o,r,a);i==="file"?r(n,{file:e}):r("output-in-the-way",{file:e},{found:yM[i],needed:"a file",force:!1})}catch(i){if(!nt(i))
throw i;r("output-unreadable",{file:e},{reason:Cs(i)})}return!1}var pn=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const s=t.codePointAt(0)??0;return s<256?`\\x${s.toString(16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),bM=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),wM=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],kM=e=>e>=4352&&
wM.some(([t,s])=>e>=t&&e<=s);function $M(e,t){const s=new xM;switch(t.format){case"json":return`${JSON.stringify(e.map(n=>SM(n,s)),null,2)}
`;case"github":return e.map(n=>`${OM(n,s)}
`).join("");case"text":return NM(e,t,s)}}var xM=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=tf(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),n=s[t]??0,o=e.text.slice(n,s[t+1]??e.text.length);return{start:n,text:o.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=o=>{const r=sf(
this.of(e.source),o),i=this.of(e.source)[r]??0;return{line:r+1,column:this.#s(e.source,i,o)}},s=t(e.start),n=t(e.end);return{...s,endLine:n.line,endColumn:n.column}}#s(e,t,s){
const n=this.#e,o=n?.source===e&&n.start===t&&n.offset<=s?n:{offset:t,count:0},r=o.count+_M(e.text,o.offset,s);return this.#e={source:e,start:t,offset:s,count:r},
r+1}};function _M(e,t,s){let n=0;for(let o=t;o<s;n+=1)o+=(e.codePointAt(o)??0)>65535?2:1;return n}function $h(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),n=o=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(o)&&!s.has(o)?o:`"${o.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,r=>({
"\n":"\\n","\r":"\\r"})[r]??"\\t")}"`;return t.reduce((o,r)=>typeof r=="number"?`${o}[${r}]`:`${o}.${n(r)}`,e)}function xh(e,t){const s=e.span?.source;return s?.
options!==void 0?$h(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function SM(e,t){const{code:s,severity:n,message:o,remedy:r,path:i}=e,
a={code:s,severity:n,message:o,remedy:r},c=e.span?.source.options;if(c!==void 0)return{...a,option:$h(c,i??[]),path:i??[]};const u=e.span?.source.name??e.file;return{
...a,...u===void 0?{}:{file:u},...t.position(e),...i===void 0?{}:{path:i}}}function OM(e,t){const s=t.position(e),n=e.span?.source.options!==void 0,o={},r=n?void 0:
e.span?.source.name??e.file;r!==void 0&&(o.file=r),s&&!n&&(o.line=s.line,o.col=s.column,o.endLine=s.endLine,s.endLine===s.line&&(o.endColumn=Math.max(s.column,s.
endColumn-1))),o.title=e.code;const i=Object.entries(o).map(([c,u])=>`${c}=${MM(String(u))}`),a=`${n?`${xh(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${_h(a)}`}var _h=e=>e.split(`
`).map(pn).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),MM=e=>_h(e).replaceAll(":","%3A").replaceAll(",","%2C"),Sh={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function NM(e,{colour:t,width:s=100},n){if(e.length===
0)return"";const o=(i,a)=>t?`${i}${a}\x1B[0m`:a,r=[];for(const i of e){const a=n.position(i),c=xh(i,a),u=o(Sh[i.severity],`${i.severity}[${i.code}]`);if(r.push(
`${c===""?"":`${o("\x1B[1m",pn(c))}: `}${u}: ${pn(i.message)}`),a&&i.span?.source.options===void 0){const[l,d]=PM(i,n,a,Math.max(s-2,20));r.push(`  ${l}`,`  ${d.
replace(/\^~*/,f=>o(Sh[i.severity],f))}`)}r.push(`  ${o("\x1B[36m","help")}: ${pn(i.remedy)}`)}return r.push("",AM(e)),`${r.join(`
`)}
`}function AM(e){const t=s=>{const n=e.filter(o=>o.severity===s).length;return n===0?"":`${n} ${s}${n===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function Ni(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=pn(t);if(s!==t)return{text:s,width:[...s].length};const n=t.codePointAt(
0)??0;return{text:t,width:bM(n)?0:kM(n)?2:1}})}function PM(e,t,s,n){if(!e.span)return["",""];const{source:o,start:r,end:i}=e.span,a=t.text(o,s.line-1),c=Math.min(
r-a.start,a.text.length),u=Math.max(c,Math.min(i-a.start,a.text.length)),l=Oh(a.text,Math.max(0,c-2*n)),d=Oh(a.text,Math.min(a.text.length,c+2*n)),f=Ni(a.text.slice(
l,c)),m=Ni(a.text.slice(c,d)),p=Ni(a.text.slice(c,Math.min(u,d))).length,w=[...f,...m].reduce((S,V)=>S+V.width,0)<=n&&l===0&&d===a.text.length?n:n-2,x=Mh(f.toReversed(),
w===n?n:Math.floor(w/2)).toReversed(),M=x.reduce((S,V)=>S+V.width,0),j=Mh(m,w-M),q=x.length<f.length||l>0?"\u2026":"",U=j.length<m.length||d<a.text.length?"\u2026":
"",T=S=>S.map(V=>V.text).join(""),J=j.slice(0,p).reduce((S,V)=>S+V.width,0);return[`${q}${T(x)}${T(j)}${U}`,`${" ".repeat(M+q.length)}^${"~".repeat(Math.max(0,J-
1))}`]}function Oh(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function Mh(e,t){let s=0;const n=e.findIndex(o=>(s+=o.width,s>t));return e.
slice(0,n===-1?e.length:n)}var _e={done:0,inputWrong:1,callWrong:2,fileFailed:3},Nh={value:"FORMAT",choices:["text","json","github"],help:"Print diagnostics as \
text, json or github (workflow commands) [default: text]"},po=e=>e.flags.get("format")??"text";function Xt(e,t,s){const{colour:n,width:o}=s,r=$M(e,{format:t,colour:n,
...o!==void 0&&{width:o}});r!==""&&s.stderr(r)}var IM=new Set(["facts-none","file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);
function EM(e){return e.span?_e.inputWrong:e.file===void 0?_e.callWrong:IM.has(e.code)?_e.inputWrong:_e.fileFailed}function Qt(e){const t=new Set(e.filter(({severity:n})=>n===
"error").map(EM));return[_e.callWrong,_e.fileFailed,_e.inputWrong].find(n=>t.has(n))??_e.done}var Ah={value:"FILE",help:"Merge the NixOS option virtualisation.v\
fio.settings last, as JSON; its problems are reported at option paths"};function Ph(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===void 0?{}:{settings:s}}}
var Ih=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")};function CM(e,t){const s=vh(e.arguments,t.files,Ph(e,t)),{diagnostics:n,
failed:o}=s,r=po(e);return e.flags.has("plan")||e.flags.has("picture")?jM(s,e,t):(Xt(n,r,t),!o&&r==="text"&&t.stdout(`${Ih(e)}: no errors${n.length>0?", but see\
 the warnings":""}
`),Qt(n))}async function jM({diagnostics:e,plan:t,facts:s},n,o){const r=new ot;if(t){const{drawPlan:a,machineOf:c,printPlan:u}=await o.parts.machine(),l=c(t,s),
d=n.flags.get("picture");if(d!==void 0){const f=a(t,l);kh(d,f,TM,"picture-foreign",o.disk,r.reporter(bt))}n.flags.has("plan")&&o.stdout(po(n)==="json"?`${JSON.stringify(
t,void 0,2)}
`:u(t,l))}const i=[...e,...r.sorted()];return Xt(i,po(n),o),Qt(i)}var TM=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ",Ai=require("node:path"),zM=e=>e.
startsWith("/")||e.startsWith(".")?e:`./${e}`;function qM(e,{written:t,removed:s,unchanged:n}){const o=[...t.map(i=>`wrote ${(0,Ai.join)(e,i)}`),...s.map(i=>`re\
moved ${(0,Ai.join)(e,i)}`)];if(o.length===0)return`${e} is up to date: ${n.length} files
`;const r=LM(e,t);return`${[...o,...r.length>0?["","next steps:",...r.map(i=>`  ${i}`)]:[]].join(`
`)}
`}function BM({guests:e}){const t=e.filter(({placed:s})=>s).flatMap(({name:s,pins:n,emulator:o,iothreads:r})=>{const i=n.map((u,l)=>Math.max(`${u}`.length,`${l}`.
length)),a=u=>u.map((l,d)=>`${l}`.padStart(i[d]??0)).join(" "),c=r.cpus.length>0?`, I/O threads on ${D(r.cpus)}`:"";return["",`CPUs of ${s} (pin: auto):`,`  vCP\
U      ${a([...n.keys()])}`,`  host CPU  ${a(n)}`,...o.length>0?[`  emulator threads on ${D(o)}${c}`]:[]]});return t.length>0?`${t.join(`
`)}
`:""}var LM=(e,t)=>t.includes("module.nix")?[`import the module in the NixOS configuration of the host: imports = [ ${zM((0,Ai.join)(e,"module.nix"))} ];`,"rebu\
ild and reboot (the previous system stays in the boot menu): sudo nixos-rebuild boot && sudo reboot","after the reboot, vfioc-reconcile.service defines the gues\
ts and networks; its log: journalctl -u vfioc-reconcile"]:[],Pi="vfio",UM={name:"compile",summary:"Compile a spec to a NixOS module and libvirt XML",usage:"SPEC\
... [-o DIR] [--check | --force] [--format FORMAT]",description:["Reads one or more spec files, merges them from left to right, and writes module.nix, domains/<\
vm>.xml, networks/<net>.xml and manifest.json to DIR. A SPEC of - is standard input.","Files in DIR that vfioc did not write, or that were edited since, are rep\
orted and not overwritten."],flags:{output:{short:"o",value:"DIR",help:`Write to the directory DIR [default: ./${Pi}]`},check:{help:"Write nothing; exit with st\
atus 1 if DIR is not up to date"},force:{help:"Overwrite and remove files in DIR that vfioc did not write or that were edited"},settings:Ah,format:Nh},examples:[
["vfioc compile host.yaml",`compile to ./${Pi}`],["vfioc compile host.yaml --check","check in CI that the output is up to date"]],arguments:{name:"a spec file, \
for example host.yaml",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},conflicts:[["check","force"]],run:async(e,t)=>(await t.parts.compiler()).compileSpec(
e,t)},Ii=require("node:path"),Ei=require("node:path"),js="manifest.json",DM=1,Ci=e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),Eh=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function Ch(e){let t;try{t=JSON.parse(e)}catch{return}if(!Eh(t)||t.version!==DM||!Eh(t.files))return;const s=new Map;for(const[
n,o]of Object.entries(t.files)){if(typeof o!="string"||!/^[0-9a-f]{64}$/.test(o)||!Ci(n))return;s.set(n,o)}return s}var vn=".vfioc-tmp",vo="journal.json",ji={file:"\
a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},go=e=>typeof e=="string"?e:Buffer.from(e).toString("utf8");function RM(e){
try{const t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([s,n])=>Ci(s)&&Array.isArray(n)))}catch{return{}}}
function jh(e,t){const s=new Map,n=(c,u)=>{s.set(c,new Set([...s.get(c)??[],...u]))},o=(0,Ei.join)(e,js);if(t.kind(o)==="file"){const c=go(t.read(o)),u=Ch(c);for(const[
l,d]of u??[])n(l,[d]);u&&n(js,[pt(c)])}const r=(0,Ei.join)(e,vn),i=t.kind(r)==="directory",a=(0,Ei.join)(r,vo);if(i&&t.kind(a)==="file")for(const[c,u]of Object.
entries(RM(go(t.read(a)))))n(c,u);return{ours:s,interrupted:i}}function yo(e){const t=e.split("/").slice(0,-1);return t.map((s,n)=>t.slice(0,n+1).join("/"))}function Th(e,t,s){
try{return s()}catch(n){if(!nt(n))throw n;t("output-unreadable",{file:n.path??e},{reason:Cs(n)});return}}function zh(e,t,s){const n=t.target(e);return n===void 0||
n==="directory"?!0:(s("output-not-a-directory",{file:e}),!1)}function FM(e,t){if(typeof e!="string")return;const[s,n]=[e.split(`
`),go(t).split(`
`)],o=s.findIndex((r,i)=>r!==n[i]);return(o<0?s.length:o)+1}function KM(e,t,s,n,o){Th(e,o,()=>{if(zh(e,n,o)){for(const[r,i]of t){const a=(0,Ii.join)(e,r),u=yo(r).
every(l=>n.kind((0,Ii.join)(e,l))==="directory")?n.kind(a):void 0;if(u===void 0)o("output-missing",{file:a},{command:s});else if(u!=="file")o("output-differs",{
file:a},{command:s,line:void 0});else{const l=n.read(a);pt(l)!==pt(i)&&o("output-differs",{file:a},{command:s,line:FM(i,l)})}}for(const r of[...jh(e,n).ours.keys()].
sort()){const i=(0,Ii.join)(e,r);!t.has(r)&&n.target(i)==="file"&&o("output-stale",{file:i},{command:s})}}})}var Ae=require("node:path"),gn=require("node:path"),
GM=class{plan;#t=!1;#e=new Map;#s;#n;#o;#r;constructor(e,t,s,n){this.#s=e,this.#n=t,this.#o=s,this.#r=n,this.plan={write:[],remove:[],unchanged:[],clear:new Set,
before:jh(e,t)}}get clear(){return!this.#t}#a(...e){this.#t=!0,this.#r(...e)}#i(e){return this.#e.has(e)||this.#e.set(e,this.#n.kind((0,gn.join)(this.#s,e))),this.#e.
get(e)}#c(e){for(const t of yo(e)){const s=this.#i(t);if(s===void 0)return!1;if(s!=="directory"){if(this.#o)this.plan.clear.add(t);else{const n=ji[s],o={file:(0,gn.
join)(this.#s,t)};this.#a("output-in-the-way",o,{found:n,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=(0,gn.join)(this.#s,vn),t=this.#n.
kind(e);t===void 0||t==="directory"||this.#a("output-in-the-way",{file:e},{found:ji[t],needed:"a directory",force:!1})}write(e,t){if(!Ci(e))throw new Error(`${e}\
 leads out of the output directory`);const s=(0,gn.join)(this.#s,e),n=this.#c(e)?this.#n.kind(s):void 0;if(n==="file"){const o=pt(this.#n.read(s));if(o===pt(t)){
this.plan.unchanged.push(e);return}const r=this.plan.before.ours.get(e);!this.#o&&!r?.has(o)&&(r&&e!==js?this.#a("output-edited",{file:s},{what:"overwritten"}):
this.#a("output-foreign",{file:s}))}else if(n!==void 0&&(n==="directory"||!this.#o)){const o=ji[n];this.#a("output-in-the-way",{file:s},{found:o,needed:"a file",
force:n!=="directory"})}this.plan.write.push(e)}remove(e){const t=(0,gn.join)(this.#s,e);if(yo(e).some(n=>this.#i(n)!=="directory")||this.#n.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(pt(this.#n.read(t)))&&!this.#o&&this.#a("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function WM(e,t,s,n,o){
const r=new GM(e,n,s,o);r.staging();for(const[i,a]of t)r.write(i,a);for(const i of[...r.plan.before.ours.keys()].sort())t.has(i)||r.remove(i);return r.clear?r.plan:
void 0}var ZM=class{at="";begun=!1;#t;#e;#s;#n;constructor(e,t,s,n){this.#t=e,this.#e=t,this.#s=s,this.#n=n}#o=new Set(["."]);#r=e=>(0,Ae.join)(this.#t,vn,String(
e));run(){const{write:e,remove:t,clear:s}=this.#s;this.#a(),this.begun=!0;for(const r of s)this.at=r,this.#e.remove((0,Ae.join)(this.#t,r));const n=e.indexOf(js);
for(const[r,i]of e.entries())r!==n&&this.#c(r,i);for(const r of t)this.at=r,this.#e.remove((0,Ae.join)(this.#t,r));const o=[...this.#s.before.ours.keys()].flatMap(
yo);for(const r of[...new Set(o)].sort().reverse())this.#d(r);n>=0&&this.#c(n,js),this.at="",this.#l()}#a(){const e=(0,Ae.join)(this.#t,vn);this.at="",this.#e.makeDirectory(
e);for(const s of this.#e.list(e))s!==vo&&this.#e.remove((0,Ae.join)(e,s));for(const[s,n]of this.#s.write.entries())this.at=n,this.#e.create(this.#r(s),this.#n.
get(n)??"");this.at="";const t=(0,Ae.join)(e,`${vo}.new`);this.#e.create(t,this.#i()),this.#e.rename(t,(0,Ae.join)(e,vo))}#i(){const e=new Map([...this.#s.before.
ours].map(([s,n])=>[s,[...n]])),t=Ch(go(this.#n.get(js)??""));for(const s of this.#s.write){const n=t?.get(s)??pt(this.#n.get(s)??"");e.set(s,[...new Set([...e.
get(s)??[],n])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#c(e,t){this.at=t;const s=(0,Ae.dirname)(t);this.#o.has(s)||this.#e.makeDirectory((0,Ae.join)(this.#t,s)),this.#o.add(s),this.#e.rename(this.#r(e),(0,Ae.join)(
this.#t,t))}#d(e){this.at=e;const t=(0,Ae.join)(this.#t,e);this.#e.kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#l(){const e=(0,Ae.
join)(this.#t,vn);for(const t of this.#e.list(e))this.#e.remove((0,Ae.join)(e,t));this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#l()}catch(e){
if(!nt(e))throw e}}};function VM(e,t,s,n,o){const r=Th(e,o,()=>zh(e,n,o)?WM(e,t,s,n,o):void 0);if(!r)return;const{write:i,remove:a,unchanged:c}=r;if(i.length>0||
a.length>0||r.before.interrupted){const u=new ZM(e,n,r,t);try{u.run()}catch(l){if(!nt(l))throw l;u.begun||u.undo(),o("output-unwritable",{file:(0,Ae.join)(e,u.at)},
{reason:Cs(l),begun:u.begun});return}}return{written:i,removed:a,unchanged:c}}function YM(e,t){const{files:s,diagnostics:n,plan:o}=vh(e.arguments,t.files,Ph(e,t)),
r=new ot,i=e.flags.get("output")??Pi,a=s&&JM(s,i,e,t,r),c=[...n,...r.sorted()];return Xt(c,po(e),t),a!==void 0&&t.stdout(o?a+BM(o):a),Qt(c)}function JM(e,t,s,{disk:n},o){
const r=o.reporter(bt);if(s.flags.has("check"))return KM(t,e,HM(s),n,r),o.failed?void 0:`${t} is up to date with ${Ih(s)}
`;const i=VM(t,e,s.flags.has("force"),n,r);if(i)return qM(t,i)}function HM(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(gh).join(" ")}var XM=require("node:util"),Ti={help:{short:"h",help:"Print help"},version:{
help:"Print the version"}},qh=e=>({...e.flags,...Ti});function QM(e,t,s){const n=`vfioc ${e.name}`,o=qh(e),{tokens:r}=(0,XM.parseArgs)({args:[...t],strict:!1,allowPositionals:!0,
tokens:!0,options:Object.fromEntries(Object.entries(o).map(([u,{value:l,short:d}])=>[u,{type:l===void 0?"boolean":"string",...d&&{short:d}}]))}),i=s.reporter(bt),
a=[],c=new Map;for(const u of r){if(u.kind==="positional"&&a.push(u.value),u.kind!=="option")continue;const l=Object.hasOwn(o,u.name)?o[u.name]:void 0;if(l)c.has(
u.name)?i("repeated-flag","call",{flag:u.rawName}):(c.set(u.name,u.value??""),e2(u.rawName,u.value,l,i));else{const d=We(u.name,Object.keys(o));i("unknown-flag",
"call",{flag:u.rawName,command:n,nearest:d&&`--${d}`})}}for(const[u,l]of e.conflicts??[])c.has(u)&&c.has(l)&&i("conflicting-flags","call",{one:`--${u}`,other:`-\
-${l}`});if(!c.has("help")&&!c.has("version")){const{least:u,most:l,name:d,unless:f}=e.arguments;a.length>=u||f!==void 0&&c.has(f)||i("missing-argument","call",
{command:n,name:d});for(const p of a.slice(l))i("needless-argument","call",{command:n,word:p})}return s.failed?void 0:{arguments:a,flags:c}}function e2(e,t,s,n){
s.value===void 0?t!==void 0&&n("needless-flag-value","call",{flag:e}):t===void 0||t===""?n("missing-flag-value","call",{flag:e,value:s.value}):s.choices&&!s.choices.
includes(t)&&n("invalid-flag-value","call",{flag:e,value:t,choices:s.choices})}var t2={name:"check",summary:"Check a spec and report its problems",usage:"SPEC..\
. [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks a spec like compile, but does not write what it compiles to. Diagnostics go to sta\
ndard error; each shows its place and how to fix the problem. vfioc explain CODE gives details.","--plan prints what the spec does to the host: which devices ar\
e taken from it and when, and the CPUs, memory, shared memory and networks of each guest. With --format json the plan is printed as JSON. --picture draws the de\
vices, CPUs and memory. Both show more if host.facts is set."],flags:{plan:{help:"Print the plan if the spec has no errors"},picture:{value:"FILE",help:"Draw th\
e plan to FILE as SVG, replacing an existing picture"},settings:Ah,format:Nh},examples:[["vfioc check host.yaml","check one file"],["vfioc check base.yaml host.\
yaml","check two files, merged"],["vfioc check host.yaml --plan","show what it does before you reboot"]],arguments:{name:"a spec file, for example host.yaml",least:1,
most:Number.POSITIVE_INFINITY,unless:"settings"},run:async(e,t)=>(await t.parts.compiler()).checkSpec(e,t)},s2=require("node:fs"),n2=require("node:path"),Bh=80;
function zi(e,t=Bh){const s=Math.min(t,Bh),n=[];let o="";for(const r of e.split(/\s+/))o!==""&&o.length+1+r.length>s?(n.push(o),o=r):o=o===""?r:`${o} ${r}`;return[
...n,o].join(`
`)}var Lh=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),o2={name:"explain",summary:"Explain a diagnostic code",usage:"[CODE]",description:["Prints what the code of a diagnostic means, with an example that fails an\
d one that passes. The examples leave out unrelated keys such as version and host. Without CODE, all codes are listed."],flags:{},examples:[["vfioc explain unkn\
own-key","explain error[unknown-key]"]],arguments:{name:"CODE",least:0,most:1},run:r2};async function r2(e,t){const{codeNamed:s,codeNames:n}=await t.parts.compiler(),
[o]=e.arguments;if(o===void 0)return t.stdout(`${n().join(`
`)}
`),_e.done;const r=s(o);if(r)return t.stdout(c2(o,{...r,...i2(o,r)},t.width)),_e.done;const i=new ot;return i.reporter(bt)("unknown-code","call",{word:o,nearest:We(
o,n())}),Xt(i.sorted(),"text",t),Qt(i.sorted())}function i2(e,t){return t.explain!==void 0?t:JSON.parse((0,s2.readFileSync)((0,n2.join)(__dirname,"explanations.\
json"),"utf8"))[e]??{explain:""}}var a2={value:"a value of the spec",file:"a file",call:"the command line"};function c2(e,t,s){const o=[`${e}: ${t.severity==="e\
rror"?"an error":"a warning"} about ${a2[t.about]}`,zi(t.explain,s)];return t.example&&o.push(`This fails:

${Lh(u2(t.example.fails))}`,`This passes:

${Lh(t.example.passes)}`),`${o.map(r=>r.trimEnd()).join(`

`)}
`}function u2(e){return e.split(`
`).flatMap(t=>{const s=t.indexOf(Ki);return s<0?[t]:[t.replace(Ki,""),`${" ".repeat(s)}^`]}).join(`
`)}function Ts(e,t){const s=Math.max(...e.map(([o])=>o.length))+4,n=Math.max(20,(t??80)-s);return e.map(([o,r])=>zi(r,n).split(`
`).map((a,c)=>`${(c===0?`  ${o}`:"").padEnd(s)}${a}`).join(`
`)).join(`
`)}var Uh=([e,{short:t,value:s,help:n}])=>[`${t?`-${t}, `:"    "}--${e}${s?` ${s}`:""}`,n],Dh=(e,t)=>e.map(s=>s.startsWith(" ")?s:zi(s,t)).join(`

`),l2=[["0","Success"],["1","The input is wrong, or compile --check found a difference"],["2","The command line is wrong"],["3","A file could not be read or wri\
tten"]],d2=[["vfioc scan","see which devices a guest can have"],["vfioc init -o host.yaml","write a first spec"],["vfioc check host.yaml --plan","see what it do\
es to the host"],["vfioc compile host.yaml","write the NixOS module and libvirt XML"]],f2=(e,t)=>`${["A compiler for PCI passthrough on NixOS","Usage: vfioc COM\
MAND [FLAGS]",Dh(["Compiles one declarative file, host.yaml, to a NixOS module for the host and matching libvirt XML for its guests, and reports mistakes before\
 you reboot."],t),`Commands:
${Ts([...e.map(({name:s,summary:n})=>[s,n]),["help","Print this help or the help of a command"]],t)}`,`Flags:
${Ts(Object.entries(Ti).map(Uh),t)}`,`Exit status:
${Ts(l2,t)}`,`Getting started:
${Ts(d2,t)}`,"Run vfioc COMMAND --help for details on a command."].join(`

`)}
`,Rh=(e,t)=>`${[e.summary,`Usage: ${["vfioc",e.name,e.usage].filter(s=>s!=="").join(" ")}`,Dh(e.description,t),`Flags:
${Ts(Object.entries(qh(e)).map(Uh),t)}`,...e.examples?[`Examples:
${Ts(e.examples,t)}`]:[]].join(`

`)}
`,ze=require("node:path"),qi="facts.json",h2={name:"init",summary:"Write a first spec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["S\
cans this machine, or reads its facts from a file, and writes a host.yaml that compiles: one guest, and the GPU that it can have together with every device that\
 must be passed through with it. Comments mark what you still have to decide.","Questions are asked only on a terminal, on standard error. Without a terminal or\
 with --yes, the defaults are used.",`-o also writes the facts, as ${qi} next to the spec, unless --facts is given. Existing files are not overwritten.`],flags:{
facts:{value:"FILE",help:"Use the facts in FILE, written by vfioc scan -o, instead of scanning"},output:{short:"o",value:"FILE",help:"Write the spec to FILE [de\
fault: standard output]"},yes:{short:"y",help:"Use the defaults without asking"}},examples:[["vfioc init","print a first spec"],["vfioc init -o host.yaml",`writ\
e host.yaml and ${qi}`]],arguments:{name:"nothing",least:0,most:0},run:m2};async function m2(e,t){const s=new ot,n=await p2(e,t,s);return Xt(s.sorted(),"text",t),
n?_e.done:Qt(s.sorted())||_e.inputWrong}async function p2(e,t,s){const n=s.reporter(bt),{cwd:o,parts:r}=t,i=e.flags.get("output"),a=e.flags.get("facts"),c=i===void 0||
a!==void 0?void 0:(0,ze.join)((0,ze.dirname)(i),qi);if(i!==void 0&&c!==void 0&&(0,ze.resolve)(o,i)===(0,ze.resolve)(o,c))return n("init-output-is-facts",{file:i}),
!1;if(!Fh(i,!1,t,n)||!Fh(c,!0,t,n))return!1;const u={...await r.scanner(),...await r.machine()},l=a===void 0?u.scan({root:"/",withIds:!1}):(await r.compiler()).
readFacts(a,t,s);if(!l)return!1;const d=c??a,f=u.defaultAnswers(l,{...u.personHere(),facts:d===void 0?void 0:v2(d,i,t)}),m=e.flags.has("yes")?void 0:u.openTerminal();
!m&&!e.flags.has("yes")&&t.stderr(`vfioc init: not on a terminal, using the defaults
`);try{const p=m?await u.askAnswers(l,f,m.ask):f,y=u.firstSpec(l,p);if(i===void 0)t.stdout(y);else return g2({output:i,text:y,written:c,facts:u.printFacts(l)},t,
n);return!0}catch(p){if(!(p instanceof u.Stopped))throw p;return t.stderr(`
vfioc init: cancelled, nothing was written
`),!1}finally{m?.close()}}function v2(e,t,{cwd:s}){const n=(0,ze.relative)(t===void 0?s:(0,ze.dirname)((0,ze.resolve)(s,t)),(0,ze.resolve)(s,e));return n.startsWith(
".")?n:`./${n}`}function Fh(e,t,{cwd:s,disk:n},o){if(e===void 0)return!0;try{const r=(0,ze.resolve)(s,e),i=n.kind(r);if(i===void 0&&n.target((0,ze.dirname)(r))===
"directory")return!0;i!==void 0?o("init-output-exists",{file:e},{facts:t}):o("output-unwritable",{file:e},{reason:"no such directory",begun:!1})}catch(r){if(!nt(
r))throw r;o("output-unwritable",{file:e},{reason:Cs(r),begun:!1})}return!1}function g2({output:e,text:t,written:s,facts:n},{cwd:o,disk:r,stdout:i},a){return s!==
void 0&&!Mi((0,ze.resolve)(o,s),n,r,a)?!1:Mi((0,ze.resolve)(o,e),t,r,a)?(i(`wrote ${[e,s].filter(Boolean).join(" and ")}; next: vfioc check ${gh(e)}
`),!0):(s!==void 0&&wh((0,ze.resolve)(o,s),r),!1)}var Kh=require("node:path"),y2={name:"scan",summary:"Show the IOMMU groups, devices, CPUs and memory of this m\
achine",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:["Reads /sys and /proc. It does not need root and changes nothing. The report ends with\
 what could not be read.","-o writes the facts of the machine to a file. If host.facts names that file, compile and check also check the spec against the machin\
e. Facts contain no MAC addresses, and serial numbers only with --with-ids."],flags:{json:{help:"Print the facts as JSON instead of the report"},output:{short:"\
o",value:"FILE",help:"Write the facts to FILE instead, replacing those of an earlier scan"},root:{value:"DIR",help:"Read the machine whose sys and proc are in D\
IR [default: /]"},"with-ids":{help:"Include names of disks and input devices that contain serial numbers"}},examples:[["vfioc scan","show this machine"],["vfioc\
 scan -o facts.json","write the facts for host.facts"]],arguments:{name:"nothing",least:0,most:0},run:b2};async function b2(e,t){const s=new ot,n=s.reporter(bt),
o=e.flags.get("root")??"/",{cwd:r,disk:i,parts:a,stdout:c}=t;if(w2(()=>i.target((0,Kh.resolve)(r,o)))==="directory"){const{printFacts:u,printReport:l,scan:d}=await a.
scanner(),f=d({root:(0,Kh.resolve)(r,o),withIds:e.flags.has("with-ids")}),m=e.flags.get("output");if(m!==void 0)kh(m,u(f),k2,"facts-foreign",i,n)&&c(`wrote ${m}\

`);else if(e.flags.has("json"))c(u(f));else{const p=t.screen?.();c(l(f,{width:p?.columns,colour:p?.colour??!1}))}}else n("scan-root",{file:o});return Xt(s.sorted(),
"text",t),s.failed?Qt(s.sorted()):_e.done}function w2(e){try{return e()}catch(t){if(!nt(t))throw t;return}}function k2(e){try{const t=JSON.parse(Buffer.from(e).
toString("utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every($2)}catch{return!1}}var $2=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string",x2=require("node:fs"),_2=require("node:path"),S2={name:"schema",summary:"\
Print the JSON Schema of a spec",usage:"",description:["The schema is for editors. With the YAML language server, this first line in host.yaml","  # yaml-langua\
ge-server: $schema=./host.schema.json","turns on completion, descriptions and checks. vfioc check also finds the problems that a schema cannot express."],flags:{},
examples:[["vfioc schema > host.schema.json","save the schema for your editor"]],arguments:{name:"nothing",least:0,most:0},run:O2};function O2(e,t){return t.stdout(
(0,x2.readFileSync)((0,_2.join)(__dirname,"../schema/host.schema.json"),"utf8")),_e.done}var Bi=[UM,t2,y2,h2,o2,S2],Gh=e=>Bi.find(({name:t})=>t===e);function M2(e,t){
const s=new ot,n=s.reporter(bt),[o,...r]=e,i=o===void 0?void 0:Gh(o);if(i){const a=QM(i,r,s);if(a?.flags.has("help"))t.stdout(Rh(i,t.width));else if(a?.flags.has(
"version"))Wh(t);else if(a)return i.run(a,t)}else o==="help"||o==="--help"||o==="-h"?N2(r,t,n):o==="--version"?Wh(t):Zh(o,n);return Xt(s.sorted(),"text",t),Qt(s.
sorted())}var Wh=({stdout:e})=>e(`vfioc ${ri}
`);function N2(e,{stdout:t,width:s},n){const[o]=e.filter(i=>!i.startsWith("-")),r=o===void 0?void 0:Gh(o);o!==void 0&&!r?Zh(o,n):t(r?Rh(r,s):f2(Bi,s))}function Zh(e,t){
const s=Bi.map(({name:n})=>n);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const n=We(e.replace(/^-+/,""),Object.keys(Ti));t("u\
nknown-flag","call",{flag:e,command:"vfioc",nearest:n&&`--${n}`})}else t("unknown-command","call",{word:e,nearest:We(e,s)})}var Vh=require("node:fs"),Yh=class extends Error{};
function bo(e,t){let s=Buffer.from(t);for(;s.length>0;)try{s=s.subarray((0,Vh.writeSync)(e,s))}catch(n){if(en(n)==="EPIPE")return;if(en(n)!=="EAGAIN"){if(!nt(n))
throw n;if(e===2)return;throw new Yh(Cs(n))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function A2(e){try{return(0,Vh.fstatSync)(e).isCharacterDevice()}catch{
return!1}}function Li(e){if(!A2(e))return;const{isTTY:t,columns:s}=e===1?process.stdout:process.stderr;return t?{columns:s>0?s:80}:void 0}var P2=70;function wo(e){
process.exitCode=e}function Jh(e){if(e instanceof Yh){bo(2,`vfioc: cannot write to standard output: ${e.message}
`),wo(_e.fileFailed);return}const t=e instanceof Error?e.message:String(e);bo(2,`vfioc ${ri}: this is a bug in vfioc: ${t}
Please report it, with the spec that causes it.
`),wo(P2)}function I2(e){const{argv:t,env:s}=process,n=!s.NO_COLOR&&s.TERM!=="dumb",o=Li(2),r=(o??Li(1))?.columns;try{const i=M2(t.slice(2),{stdout:a=>bo(1,a),stderr:a=>bo(
2,a),colour:o!==void 0&&n,...r!==void 0&&{width:r},screen:()=>{const a=Li(1);return a&&{columns:a.columns,colour:n}},cwd:process.cwd(),files:mx,disk:gM,parts:e});
typeof i=="number"?wo(i):i.then(wo,Jh)}catch(i){Jh(i)}}function E2(e,{cwd:t,files:s},n){const o=Ql(s,t,n.reporter($s)).readInput(e);if(!o)return;const r=new ot,
{tree:i}=ni(o.bytes,o.name,r.reporter($s)),a=r.sorted(),c=i&&yn(i),u=typeof c=="object"&&c!==null&&"version"in c&&"pci"in c;if(i?!u:a.every(({code:l})=>l==="roo\
t-not-a-map")){n.reporter(bt)("facts-none",{file:o.name});return}for(const l of a)n.adopt(l);return i&&Sa(i,n)}var Hh=[$s,Oo,mi,bt,Ia,...ws.map(e=>e.codes)],C2=e=>Hh.
find(t=>Object.hasOwn(t,e))?.[e];function j2(){const e=Hh.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,n)=>s===e[n-1]);if(t)throw new Error(`two codes are call\
ed ${t}`);return e}
});
