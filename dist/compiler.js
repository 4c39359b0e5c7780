(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var ko=Object.defineProperty,Xh=Object.getOwnPropertyDescriptor,Qh=Object.getOwnPropertyNames,em=Object.prototype.hasOwnProperty,x=(e,t)=>{for(var s in t)ko(e,s,
{get:t[s],enumerable:!0})},tm=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Qh(t))!em.call(e,o)&&o!==s&&ko(e,o,{get:()=>t[o],enumerable:!(n=
Xh(t,o))||n.enumerable});return e},sm=e=>tm(ko({},"__esModule",{value:!0}),e),qr={};x(qr,{checkSpec:()=>AM,codeNamed:()=>A2,codeNames:()=>E2,compileSpec:()=>GM,
main:()=>M2,readFacts:()=>N2}),module.exports=sm(qr);function pn(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(pn);case"map":{const t=Object.
create(null);for(const s of[...e.entries.keys()].sort()){const n=e.entries.get(s);n&&(t[s]=pn(n.value))}return t}}}function Br(e,t){if(e.kind==="map")return e.entries.
get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}function Lr(e,t,s="value"){let n={value:e};for(const o of t){const i=Br(
n.value,o);if(!i)return n.key??om(n.value);n=i}return s==="key"&&n.key?n.key:n.value.span}function nm(e,t){let s=e;for(const n of t)s=s&&Br(s,n)?.value;return s?.
kind==="map"?[...s.entries.keys()]:[]}function om(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var h=e=>e,
Ur="\u27E8",ot=class{#t=[];#e=new Set;#s;set document(e){this.#s=e}reporter(e){return(t,s,...[n])=>{const o=e[t];if(!o)throw new Error(`no code is called ${t}`);
this.#o({code:t,severity:o.severity,message:o.message(n??{}),remedy:o.remedy(n??{}),...this.#n(s)})}}adopt(e){this.#o(e)}#n(e){if(e==="call")return{};if("file"in
e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#s)throw new Error("a path was reported before a document was\
 read");return{path:e.path,span:Lr(this.#s,e.path,e.on)}}#o(e){const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\0${e.path?.join("\0")}\
\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){return this.#t.some(e=>e.severity==="error")}sorted(e=[]){const t=s=>s.span?e.indexOf(
s.span.source):-1;return[...this.#t].sort((s,n)=>t(s)-t(n)||(s.span?.start??-1)-(n.span?.start??-1))}};function Ze(e,t){if(e.length>100)return;const s=[...e.toLowerCase()];
let n=s.length<=2?0:s.length<=5?1:s.length<=8?2:3,o;for(const i of[...new Set(t)].sort()){if(i===e)continue;const r=[...i.toLowerCase()];if(Math.abs(r.length-s.
length)>n)continue;const a=im(s,r);if(!(a>n||a===n&&o!==void 0)&&(o=i,n=a,a===0))break}return o}function im(e,t){let s=[],n=Array.from({length:t.length+1},(o,i)=>i);
for(let o=1;o<=e.length;o+=1){const i=[o];for(let r=1;r<=t.length;r+=1){const a=e[o-1]===t[r-1];let c=Math.min((n[r]??0)+1,(i[r-1]??0)+1,(n[r-1]??0)+(a?0:1));o>
1&&r>1&&e[o-1]===t[r-2]&&e[o-2]===t[r-1]&&(c=Math.min(c,(s[r-2]??0)+1)),i.push(c)}s=n,n=i}return n[t.length]??0}var vn=e=>e._zod.def;function js(e){const t=vn(e);
return t.innerType?js(t.innerType):t.type==="pipe"&&t.in?js(t.in):t.options?t.options.map(js).find(n=>vn(n).type==="object")??e:e}function rm(e,t){let s=js(e);for(const n of t){
const{shape:o,valueType:i,element:r}=vn(s),a=o?o[String(n)]:i??r;if(!a)return;s=js(a)}return s}var am=(e,t)=>{const s=rm(e,t);return s?Object.keys(vn(s).shape??
{}):[]},$o={string:"a text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function gn(e){
return e==null?"nothing":Array.isArray(e)?"a list":typeof e=="boolean"?`'${e}'`:$o[typeof e]??"a value"}var Dr=(e,t)=>[...new Set([...e,...t.map(s=>`'${String(s)}\
'`)])].join(" or "),yn=(e,t)=>t.reduce((s,n)=>typeof s=="object"&&s!==null?s[n]:void 0,e),cm=e=>e.map((t,s)=>typeof t=="number"?`[${t}]`:s===0?t:`.${t}`).join(""),
um=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),lm=class{schema;value;report;document;constructor(e,t,s,n){this.document=n,this.schema=
e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_keys":for(const n of e.keys){const o=am(this.schema,s),i=o.filter(
r=>yn(this.value,[...s,r])===void 0);this.report("unknown-key",{path:[...s,n],on:"key"},{key:n,where:this.#t(s),nearest:Ze(n,o),known:i})}return;case"invalid_ty\
pe":this.#e(e.expected,s);return;case"invalid_value":this.#s(e.values,s);return;case"invalid_union":this.#n(e.errors,s);return;case"invalid_key":for(const n of e.
issues)this.report("invalid-name",{path:s,on:"key"},{problem:n.message});return;case"too_small":case"too_big":{const n=e.origin==="array"?"a list":e.origin==="s\
tring"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:n,minimum:Number(e.minimum)}:{what:n,maximum:Number(e.maximum)});return}default:
this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t=e=>e.length===0?this.document:`'${cm(e)}'`;#e(e,t){const s=yn(this.value,
t),n=t.at(-1);if(s===void 0&&n!==void 0){const o=t.slice(0,-1);this.report("missing-key",{path:o,on:"key"},{key:String(n),where:this.#t(o)})}else this.report("w\
rong-type",{path:t},{expected:$o[e]??e,found:gn(s)})}#s(e,t){const s=yn(this.value,t);if(s===void 0){this.#e("string",t);return}if(typeof s=="object"){this.report(
"wrong-type",{path:t},{expected:"one word",found:gn(s)});return}const n=e.map(String);if(typeof s=="number"&&e.every(o=>typeof o=="string")){this.report("wrong-\
type",{path:t},{expected:Dr([],e),found:gn(s)});return}this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:Ze(String(s),n)})}#n(e,t){const s=e.find(
a=>a.length>0&&!a.every(um));if(s){for(const a of s)this.tell(a,t);return}const n=yn(this.value,t);if(n===void 0){this.#e("string",t);return}const o=e.flat(),i=o.
flatMap(a=>a.code==="invalid_value"?a.values:[]),r=o.flatMap(a=>a.code==="invalid_type"?[$o[a.expected]??a.expected]:[]);if(i.length>0&&typeof n=="string"){const a=Ze(
n,i.map(String));this.report("not-one-of",{path:t},{value:n,values:i,nearest:a});return}this.report("wrong-type",{path:t},{expected:Dr(r,i),found:gn(n)})}};function Rr(e,t,s,n="\
a spec"){const o=pn(t),i=e.safeParse(o);if(i.success)return i.data;const r=new lm(e,o,s,n);for(const a of i.error.issues)r.tell(a)}var _o=e=>{const t=e.map(s=>`\
'${String(s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},Fr=(e,t)=>[e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].
filter(s=>s!=="").join(" and "),dm=e=>e==="a text"||e.startsWith("'"),xo={"unknown-key":h({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is \
no key of ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${_o([...t].sort())}`:"take it out"}),"missing-key":h({severity:"\
error",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":h({severity:"error",about:"value",message:({
expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e,found:t})=>t!=="a number"||!dm(e)?`write ${e}`:e==="a text"?"put it in quotes: w\
ithout them it is a number":`write ${e}, in quotes`}),"not-one-of":h({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${_o(t)}`,remedy:({
nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${_o(t)}`}),"out-of-range":h({severity:"error",about:"value",message:({minimum:e,maximum:t,what:s})=>`${s}\
 here is ${Fr(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${Fr(e,t)}`}),"invalid-value":h({severity:"error",about:"value",message:({problem:e})=>e,
remedy:()=>"write it in the form that the message shows"}),"invalid-name":h({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another \
name"})};function Kr(e){const t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function fm(e,t){
return typeof t=="bigint"?t.toString():t}var hm=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this.
_value=e(),this._getter=void 0),this._value}};function mm(e){return new hm(e)}function pm(e){return e==null}function Gr(e){const t=e.startsWith("^")?1:0,s=e.endsWith(
"$")?e.length-1:e.length;return e.slice(t,s)}function vm(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,configurable:!0})}var Zr="captureSt\
ackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Oo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Wr(e){if(Oo(e)===!1)return!1;
const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(Oo(s)===!1||Object.prototype.hasOwnProperty.call(s,"isPrototypeOf")===
!1)}function gm(e){return Wr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var ym=new Set(["string","number","symb\
ol"]);function So(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function bm(e,t,s){const n=new e._zod.constr(t??e._zod.def);return(!t||s?.parent)&&(n._zod.parent=
e),n}function Oe(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot spec\
ify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function wm(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var km={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function bt(e,t=0){if(e.aborted===
!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function $m(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<e.issues.
length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function es(e,t){return t.map(s=>{var n;return(n=s).path??(n.path=[]),s.path.unshift(e),s})}function Cs(e){
return typeof e=="string"?e:e?.message}function Vr(e){const t=[];for(const s of e??[]){const n=s._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;const o=n.
maximum??n.length??n.size;o>=0&&t.push([o,s])}return t}function Mo(e,t,s){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=s)}function Et(e,t,s){var n;
const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);const i=e.schema!==e.inst?e.schema?._zod.def?.
error:void 0,r=e.message?e.message:Cs(e.inst?._zod.def?.error?.(e))??Cs(i?.(e))??Cs(t?.error?.(e))??Cs(s.customError?.(e))??Cs(s.localeError?.(e))??"Invalid inp\
ut",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=
r,t?.reportInput&&(a.input=e.input),a}var _m=/[\uD800-\uDBFF]/;function xm(e){const t=e.length;if(!_m.test(e))return t;let s=t;for(let n=0;n<t-1;n++)(e.charCodeAt(
n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(s--,n++);return s}function Om(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Sm(e,t){
for(const s in t){const n=Object.getOwnPropertyDescriptor(t,s);n.get?Object.defineProperty(e,s,{...n,enumerable:!1}):Nm(e,s,n.value)}}function Ts(e,t,s,n=!0){return Object.
defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:s}),s}function Mm(e,t,s){return Ts(e,t,s,!1)}function Nm(e,t,s){Object.defineProperty(e,t,{configurable:!0,
get(){return this==null?s:Ts(this,t,s.bind(this))},set(n){Ts(this,t,n)}})}function Am(e,t){const s=Object.getPrototypeOf(e);return t in s?void 0:s}var No,wt=!1,
Em={configurable:!0,get(){wt=!0}};function be(e,t,s){const n=Object.getPrototypeOf(e._zod);if(t in n&&No!==e._zod){No=void 0;return}No=e._zod,Object.defineProperty(
n,t,{configurable:!0,get(){Object.defineProperty(this,t,Em);const o=wt;wt=!1;try{const i=s(this);return wt?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),wt=wt||o,i}catch(i){throw delete this[t],wt=wt||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Pm(e,t,s,n){
const o=Am(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(
this,t,i),i.value=s(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var Yr,
Im=Object.freeze({status:"aborted"}),Ao={value:void 0,enumerable:!1},Jr="captureStackTrace"in Error?Error:null;function jm(e){const t=Jr;if(t){const s=t.stackTraceLimit;
if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return Jr=null,new e}try{return new e}finally{t.stackTraceLimit=s}}}return new e}function I(e,t,s,n){const o={};
function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;const r=s,a=r&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{
Ao.value=new i(m);try{Object.defineProperty(f,"_zod",Ao)}finally{Ao.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){const y=Object.getPrototypeOf(f),w=f._zod.constr.
prototype;let _=y;for(;_&&_!==w;)_=Object.getPrototypeOf(_);const M=_??y;a.has(M)||(a.add(M),Sm(M,r))}const p=d.prototype;for(const y in p)Object.prototype.hasOwnProperty.
call(p,y)&&(y in f||(f[y]=p[y].bind(f)))}const u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){const m=n?.Parent?
jm(l):this;c(m,f);const p=m._zod.deferred;if(p){for(const w of p)w();m._zod.deferred=void 0}const y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),
m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(
e)}),Object.defineProperty(d,"name",{value:e}),d}var ts=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync()\
 instead.")}},Cm=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Yr=globalThis).
__zod_globalConfig??(Yr.__zod_globalConfig={});var ss=globalThis.__zod_globalConfig;function Pt(e){return e&&Object.assign(ss,e),ss}function Tm(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,fm,2)),e.message}function zm(e){this._zod.message=e}var qm={get:Tm,set:zm,enumerable:!0,configurable:!0},Eo={value:void 0,
enumerable:!1},Hr=new WeakSet([Object.prototype,Error.prototype]),Xr=(e,t)=>{e.name="$ZodError",Eo.value=t,Object.defineProperty(e,"issues",Eo),Eo.value=void 0,
Object.defineProperty(e,"message",qm);const s=Object.getPrototypeOf(e);Hr.has(s)||(Hr.add(s),Object.defineProperty(s,"toString",{configurable:!0,enumerable:!1,get(){
const n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,
configurable:!0,writable:!0})}}))},P2=I("$ZodError",Xr),bn=I("$ZodError",Xr,void 0,{Parent:Error}),Bm=e=>{const t=(s,n,o,i)=>{const r=o?{...o,async:!1}:{async:!1},
a=s._zod.run({value:n,issues:[]},r);if(a instanceof Promise)throw new ts;if(a.issues.length){const c=new(i?.Err??e)(a.issues.map(u=>Et(u,r,Pt())));throw Zr(c,i?.
callee??t),c}return a.value};return t},Lm=Bm(bn),Um=e=>{const t=async(s,n,o,i)=>{const r=o?{...o,async:!0}:{async:!0};let a=s._zod.run({value:n,issues:[]},r);if(a instanceof
Promise&&(a=await a),a.issues.length){const c=new(i?.Err??e)(a.issues.map(u=>Et(u,r,Pt())));throw Zr(c,i?.callee??t),c}return a.value};return t},Dm=Um(bn),Rm=e=>(t,s,n)=>{
const o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:s,issues:[]},o);if(i instanceof Promise)throw new ts;return i.issues.length?Qr(e,i.issues,o):{success:!0,
data:i.value}},Fm=Rm(bn);function Qr(e,t,s){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>Et(o,s,Pt()))),t=void 0,s=void 0),n},set error(o){n=
o,t=void 0,s=void 0}}}var Km=e=>async(t,s,n)=>{const o=n?{...n,async:!0}:{async:!0};let i=t._zod.run({value:s,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?Qr(e,i.issues,o):{success:!0,data:i.value}},Gm=Km(bn),Zm=/^[\s\S]{0,}$/,ea=/^-?\d+(?:\.\d+)?$/,Wm=/^(?:true|false)$/i,wn=I("$ZodCheck",(e,t)=>{var s;
e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),Vm=e=>{const t=e.value;return!pm(t)&&t.length!==void 0},kn={number:"number",bigint:"bigi\
nt",object:"date"},Ym=I("$ZodCheckLessThan",(e,t)=>{wn.init(e,t);const s=kn[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.
push({origin:kn[typeof n.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),Jm=I("$ZodCheckGreaterThan",(e,t)=>{wn.init(e,t);const s=kn[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.
push({origin:kn[typeof n.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),Hm=I("$ZodCheckNumberFormat",(e,t)=>{wn.init(e,t),t.format=t.format||"float64";const s=t.format?.includes("int"),n=s?"int":"number",[o,i]=km[t.format];
e._zod.check=r=>{const a=r.value;if(s){if(!Number.isInteger(a)){r.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}
if(!Number.isSafeInteger(a)){a>0?r.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,
origin:n,inclusive:!0,continue:!t.abort}):r.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer\
 range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<o&&r.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),a>i&&r.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),Xm=I("$ZodCheckMinLength",(e,t)=>{var s;
wn.init(e,t),(s=e._zod.def).when??(s.when=Vm),e._zod.check=n=>{const o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*2?xm(o):i)>=t.minimum)
return;const a=Om(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Qm={major:4,minor:6,patch:7},
we=I("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Qm;const n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??
[]]:n?.length?[...n]:[];for(const i of o)for(const r of i._zod.onattach)r(e);if(o.length===0)(s=e._zod).deferred??(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const i=(a,c,u)=>{if(a.memo)return a;let l=bt(a),d;for(const f of c){if(f._zod.def.when){if($m(a)||!f._zod.def.when(a))continue}else if(l)
continue;const m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&u?.async===!1)throw new ts;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(
async()=>{await p,a.issues.length!==m&&(Mo(a.issues,m,e),l||(l=bt(a,m)))});else{if(a.issues.length===m)continue;Mo(a.issues,m,e),l||(l=bt(a,m))}}return d?d.then(
()=>a):a},r=(a,c,u)=>{if(bt(a))return a.aborted=!0,a;const l=i(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new ts;return l.then(d=>e._zod.parse(d,u))}
return e._zod.parse(l,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const l=e._zod.parse({value:a.value,issues:[]},
{...c,skipChecks:!0});return l instanceof Promise?l.then(d=>r(d,a,c)):r(l,a,c)}const u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new ts;return u.
then(l=>i(l,o,c))}return i(u,o,c)}}},{get"~standard"(){return Mm(this,"~standard",tp(this))},set"~standard"(e){Ts(this,"~standard",e)}}),ta=(e,t)=>e.issues.length?
{issues:e.issues.map(s=>Et(s,t,Pt()))}:{value:e.value};async function ep(e,t){const s={async:!0};return ta(await e._zod.run({value:t,issues:[]},s),s)}function tp(e){
return{validate:t=>{const s={async:!1};try{const n=e._zod.run({value:t,issues:[]},s);if(!(n instanceof Promise))return ta(n,s)}catch{}return ep(e,t)},vendor:"zo\
d",version:1}}var sp=I("$ZodString",(e,t)=>{we.init(e,t),e._zod.pattern=t.pattern??Zm,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=String(s.value)}catch{}return typeof s.
value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),sa=I("$ZodNumber",(e,t)=>{we.init(e,t),e._zod.pattern=ea,e._zod.
parse=(s,n)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const o=s.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return s;const i=typeof o==
"number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return s.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:
{}}),s}}),np=I("$ZodNumberFormat",(e,t)=>{Hm.init(e,t),sa.init(e,t)}),op=I("$ZodBoolean",(e,t)=>{we.init(e,t),e._zod.pattern=Wm,e._zod.parse=(s,n)=>{if(t.coerce)
try{s.value=!!s.value}catch{}const o=s.value;return typeof o=="boolean"||s.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),s}}),ip=I("$ZodN\
ever",(e,t)=>{we.init(e,t),e._zod.parse=(s,n)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.value,inst:e}),s)});function rp(e,t){const s=Vr(e._zod.
def.checks);if(!s.length)return;const n=Math.min(...s.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,r)=>{const a=t(i.value);if(a>n&&!r?.skipChecks&&r?.direction!==
"backward"){for(const[c,u]of Vr(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){const l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Mo(i.issues,
l,e),i}}return o(i,r)}}var ap=e=>Array.isArray(e)?e.length:-1;function na(e,t,s){e.issues.length&&t.issues.push(...es(s,e.issues)),t.value[s]=e.value}var cp=I("\
$ZodArray",(e,t)=>{we.init(e,t);const s=ss.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",
code:"invalid_type",input:i,inst:e}),n;n.value=s?s.alloc(e,n,Array(i.length),o):Array(i.length);const r=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){const u=i[c],
l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)r.push(l.then(d=>na(d,n,c)));else if(na(l,n,c),a&&l.issues.length!==0&&bt(l))break}return r.
length?Promise.all(r).then(()=>n):n},rp(e,ap)});function $n(e,t,s,n,o,i){const r=s in n,a=i==="optional";if(!(!r&&a&&o==="optional")){if(e.issues.length){if(o!==
void 0&&a&&!r)return;t.issues.push(...es(s,e.issues))}if(!r&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[s]});return}e.value===void 0?(r||o==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var up=[];function lp(e){const t=Object.keys(e.shape),s=Object.
getOwnPropertySymbols(e.shape),n=s.length?s:up,o=n.length?[...t,...n]:t;for(const r of o)if(!e.shape?.[r]?._zod?.traits?.has("$ZodType"))throw new Error(`Invali\
d element at key "${String(r)}": expected a Zod schema`);const i=wm(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function dp(e,t,s,n,o,i,r){const a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,f=u.optout;let m=0;for(const p in t){if(r&&s.issues.length!==m){if(bt(
s,m))break;m=s.issues.length}if(c.has(p))continue;if(p==="__proto__"){l==="never"&&a.push(p);continue}if(l==="never"){a.push(p);continue}const y=u.run({value:t[p],
issues:[]},n);y instanceof Promise?e.push(y.then(w=>$n(w,s,p,t,d,f))):$n(y,s,p,t,d,f)}return a.length&&s.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,
continue:!0}),e.length?Promise.all(e).then(()=>s):s}var fp=I("$ZodObject",(e,t)=>{we.init(e,t);const s=Object.getOwnPropertyDescriptor(t,"shape"),n=s?.get?s.get.
raw:t.shape??{};if(n){const u=()=>{const l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(t,"shape",{get:u})}
const o=mm(()=>lp(t));be(e,"propValues",u=>{const l=u.def.shape,d={};for(const f in l){const m=l[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||
vm(d,f,new Set);for(const p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});const i=Oo,r=t.catchall;let a;const c=ss.memoizer;c?.attach(e),
e._zod.parse=(u,l)=>{a??(a=o.value);const d=u.value;if(!i(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,
u,{},l):{};const f=[],m=a.shape,p=l?.abortEarly;let y=u.issues.length;for(const w of a.allKeys){if(p&&u.issues.length!==y){if(bt(u,y))break;y=u.issues.length}if(w===
"__proto__")continue;const _=m[w],M=_._zod.optin,C=_._zod.optout,q=_._zod.run({value:d[w],issues:[]},l);q instanceof Promise?f.push(q.then(U=>$n(U,u,w,d,M,C))):
$n(q,u,w,d,M,C)}return r?dp(f,d,u,l,o.value,e,p===!0):f.length?Promise.all(f).then(()=>u):u}});function oa(e,t,s,n){for(const i of e)if(i.issues.length===0)return t.
value=i.value,t;const o=e.filter(i=>!bt(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.map(
i=>i.issues.map(r=>Et(r,n,Pt())))}),t)}var hp=I("$ZodUnion",(e,t)=>{we.init(e,t),be(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.
def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),be(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),be(e,"values",
n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),be(e,"pattern",n=>{if(n.def.options.every(o=>o.
_zod.pattern)){const o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Gr(i.source)).join("|")})$`)}});const s=t.options.length===1?t.options[0].
_zod.run:null;e._zod.parse=(n,o)=>{if(s)return s(n,o);let i=!1;const r=[];for(const a of t.options){const c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof
Promise)r.push(c),i=!0;else{if(c.issues.length===0)return c;r.push(c)}}return i?Promise.all(r).then(a=>oa(a,n,e,o)):oa(r,n,e,o)}}),mp=I("$ZodRecord",(e,t)=>{we.
init(e,t);const s=ss.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const i=n.value;if(!Wr(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),
n;const r=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=s?s.alloc(e,n,{},o):{};const c=new Set;for(const l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;const d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(
p=>Et(p,o,Pt())),input:l,path:[l],inst:e});continue}const f=d.value;if(f==="__proto__")continue;const m=t.valueType._zod.run({value:i[l],issues:[]},o);m instanceof
Promise?r.push(m.then(p=>{p.issues.length&&n.issues.push(...es(l,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...es(l,m.issues)),n.value[f]=
m.value)}let u;for(const l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=i[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.push(
{code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{n.value=s?s.alloc(e,n,{},o):{};let c;for(const u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof u=="string"&&ea.test(u)&&l.issues.length){const p=t.keyType._zod.run({value:Number(u),issues:[]},o);if(p instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?n.value[u]=i[u]:a?(c=c??
[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>Et(p,o,Pt())),input:u,path:[u],inst:e});continue}const f=l.value;if(f==="\
__proto__")continue;const m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?r.push(m.then(p=>{p.issues.length&&n.issues.push(...es(u,p.issues)),
n.value[f]=p.value})):(m.issues.length&&n.issues.push(...es(u,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:c,continue:!0})}return r.length?Promise.all(r).then(()=>n):n}}),pp=I("$ZodEnum",(e,t)=>{we.init(e,t);const s=Kr(t.entries),n=new Set(s);e._zod.values=n,be(
e,"pattern",o=>{const i=Kr(o.def.entries).filter(r=>ym.has(typeof r));return new RegExp(i.length?`^(${i.map(r=>So(r.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,i)=>{const r=o.value;return n.has(r)||o.issues.push({code:"invalid_value",values:s,input:r,inst:e}),o}}),vp=I("$ZodLiteral",(e,t)=>{we.init(e,t);
const s=new Set(t.values);e._zod.values=s,be(e,"pattern",n=>{const o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?So(i):i?So(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{const i=n.value;return s.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),
n}}),gp=I("$ZodTransform",(e,t)=>{we.init(e,t),e._zod.optin="optional",ss.memoizer?.guard(e),e._zod.parse=(s,n)=>{if(n.direction==="backward")throw new Cm(e.constructor.
name);const o=t.transform(s.value,s);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(r=>(s.value=r,s));if(o instanceof Promise)throw new ts;return s.
value=o,s}});function ia(e,t){return e.value=t.issues.length?void 0:t.value,e}var yp=I("$ZodOptional",(e,t)=>{we.init(e,t),be(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",be(e,"values",s=>{const n=s.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),
be(e,"pattern",s=>{const n=s.def.innerType._zod.pattern;return n?new RegExp(`^(${Gr(n.source)})?$`):void 0}),e._zod.parse=(s,n)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const o=t.innerType._zod.run({value:s.value,issues:[]},n);return o instanceof Promise?o.then(i=>ia(s,i)):ia(s,o)}return t.innerType.
_zod.run(s,n)}}),bp=I("$ZodPrefault",(e,t)=>{we.init(e,t),e._zod.optin="defaulted",be(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,n)=>(n.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,n))}),wp=I("$ZodPipe",(e,t)=>{we.init(e,t),be(e,"values",s=>s.def.in._zod.values),
be(e,"optin",s=>s.def.in._zod.optin),be(e,"optout",s=>s.def.out._zod.optout),be(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,n)=>{if(n.direction===
"backward"){const i=t.out._zod.run(s,n);return i instanceof Promise?i.then(r=>_n(r,t.in,n)):_n(i,t.in,n)}const o=t.in._zod.run(s,n);return o instanceof Promise?
o.then(i=>_n(i,t.out,n)):_n(o,t.out,n)}});function _n(e,t,s){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var ra,kp=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const n={...s,...this._map.
get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function $p(){return new kp}(ra=globalThis).__zod_globalRegistry??
(ra.__zod_globalRegistry=$p());var _p=globalThis.__zod_globalRegistry;function xp(e){return e.checks&&(e.checks=[...e.checks]),e}function Op(e,t){return new e(xp(
{type:"string",...Oe(t)}))}function Sp(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Oe(t)})}function Mp(e,t){return new e(
{type:"boolean",...Oe(t)})}function Np(e,t){return new e({type:"never",...Oe(t)})}function aa(e,t){return new Ym({check:"less_than",...Oe(t),value:e,inclusive:!0})}
function Po(e,t){return new Jm({check:"greater_than",...Oe(t),value:e,inclusive:!0})}function Ap(e){return Po(0,e)}function Io(e,t){return new Xm({check:"min_le\
ngth",...Oe(t),minimum:e})}var Se=I("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");we.init(e,t),e.def=t,e.type=t.type},
{get with(){return this.check},set with(e){Ts(this,"with",e)},parse(e,t){return Lm(this,e,t,{callee:this.parse})},parseAsync(e,t){return Dm(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return Fm(this,e,t)},safeParseAsync(e,t){return Gm(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return bm(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ep=I("ZodMiniString",(e,t)=>{sp.init(e,t),Se.init(e,t)});function te(e){return Op(
Ep,e)}var Pp=I("ZodMiniNumber",(e,t)=>{sa.init(e,t),Se.init(e,t)}),Ip=I("ZodMiniNumberFormat",(e,t)=>{np.init(e,t),Pp.init(e,t)});function xn(e){return Sp(Ip,e)}
var jp=I("ZodMiniBoolean",(e,t)=>{op.init(e,t),Se.init(e,t)});function Ee(e){return Mp(jp,e)}var Cp=I("ZodMiniNever",(e,t)=>{ip.init(e,t),Se.init(e,t)});function ca(e){
return Np(Cp,e)}var Tp=I("ZodMiniArray",(e,t)=>{cp.init(e,t),Se.init(e,t)});function j(e,t){return new Tp({type:"array",element:e,...Oe(t)})}var ua=I("ZodMiniOb\
ject",(e,t)=>{fp.init(e,t),Se.init(e,t),Pm(e,"shape",s=>s._zod.def.shape,!1)});function On(e,t){return new ua({type:"object",shape:e,catchall:ca(),...Oe(t)})}var zp=I(
"ZodMiniUnion",(e,t)=>{hp.init(e,t),Se.init(e,t)});function ae(e,t){return new zp({type:"union",options:e,...Oe(t)})}var la=I("ZodMiniRecord",(e,t)=>{mp.init(e,
t),Se.init(e,t)});function qe(e,t,s){return!t||!t._zod?new la({type:"record",keyType:te(),valueType:e,...Oe(t)}):new la({type:"record",keyType:e,valueType:t,...Oe(
s)})}var qp=I("ZodMiniEnum",(e,t)=>{pp.init(e,t),Se.init(e,t),e.options=[...e._zod.values]});function N(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(n=>[
n,n])):e;return new qp({type:"enum",entries:s,...Oe(t)})}var Bp=I("ZodMiniLiteral",(e,t)=>{vp.init(e,t),Se.init(e,t)});function jo(e,t){return new Bp({type:"lit\
eral",values:Array.isArray(e)?e:[e],...Oe(t)})}var Lp=I("ZodMiniTransform",(e,t)=>{gp.init(e,t),Se.init(e,t)});function Me(e){return new Lp({type:"transform",transform:e})}
var Up=I("ZodMiniOptional",(e,t)=>{yp.init(e,t),Se.init(e,t)});function g(e){return new Up({type:"optional",innerType:e})}var Dp=I("ZodMiniPrefault",(e,t)=>{bp.
init(e,t),Se.init(e,t)});function b(e,t){return new Dp({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():gm(t)}})}var Rp=I("ZodMin\
iPipe",(e,t)=>{wp.init(e,t),Se.init(e,t)});function ke(e,t){return new Rp({type:"pipe",in:e,out:t})}var me=e=>({value:e}),L=e=>({problem:e});function zs(e,t){return t.
description!==""&&_p.add(e,t),e}function ce(e,t,s){const n=ke(zs(te(),{description:e,examples:[...t]}),Me((o,i)=>{const r=s(o);return"value"in r?r.value:(i.issues.
push({code:"custom",message:r.problem,input:o}),Im)}));return zs(n,{description:e})}function G(e,t,s,n){return ce("",t,o=>s.test(o)?me(o):L(n))}var I2=e=>t=>zs(
t.clone(),{description:e}),da=N(["on","off"]),fa=ae([Ee(),da]),ha=Me(e=>e===!0||e==="on"),Fp=ke(fa,ha),A=e=>e===""?Fp:zs(ke(fa,ha),{description:e}),Kp=xn(),oe=(e,t)=>Kp.
check(Po(e),aa(t)),qs=(e,t)=>zs(ke(ae([Ee(),da,e]),Me(s=>s==="on"?!0:s==="off"?!1:s)),{description:t}),Co=4095;function Gp(e){const t=new Set;for(const s of e.split(
",")){const n=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(s);if(!n)return L(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const o=Number(n[2]),i=n[3]===void 0?
o:Number(n[3]);if(i<o)return L(`the range ${o}-${i} runs backwards`);if(i>Co)return L(`CPU ${i} is above ${Co}`);for(let r=o;r<=i;r+=1)n[1]?t.delete(r):t.add(r)}
return t.size===0?L(`'${e}' leaves no CPU`):me([...t].sort((s,n)=>s-n))}function D(e){const t=[...new Set(e)].sort((n,o)=>n-o),s=[];for(const n of t){const o=s.
at(-1);o&&o[1]===n-1?o[1]=n:s.push([n,n])}return s.map(([n,o])=>n===o?`${n}`:`${n}-${o}`).join(",")}var ma=oe(0,Co),ns=ke(ae([ce("",["0-3,8","0-7,^2"],Gp),ma]),
Me(e=>typeof e=="number"?[e]:e)),pa=e=>[...new Set(e)].sort((t,s)=>t-s),To=ke(ae([ns,j(ma).check(Io(1))]),Me(pa)),va=oe(0,1023),ga=ke(ae([va,j(va).check(Io(1))]),
Me(e=>pa(typeof e=="number"?[e]:e))),Zp=ca();function ya(e,t){return new ua({type:"object",get shape(){const s=e();return Object.defineProperty(this,"shape",{value:s}),
s},...t})}var P=e=>ya(e,{catchall:Zp}),pe=e=>ya(e),It=(e,t)=>e.toString(16).padStart(t,"0"),Wp=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,
/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function ba(e){const t=Wp.map(r=>r.exec(e)).find(r=>r!==null);if(!t){const r=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.
test(e);return L(r?`'${e}' is a vendor:device id, and a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 000\
0:0b:00.0`)}const[s=0,n=0,o=0,i=0]=t.slice(1).map(r=>Number.parseInt(r??"0",16));return o>31?L(`'${e}' has slot ${It(o,2)}, and a PCI bus has the slots 00 to 1f`):
i>7?L(`'${e}' has function ${i}, and a PCI slot has the functions 0 to 7`):me({domain:s,bus:n,slot:o,function:i})}var E=e=>`${It(e.domain,4)}:${It(e.bus,2)}:${It(
e.slot,2)}.${e.function}`,Vp=e=>E(e).replace(/^0000:/,""),zo=e=>({domain:`0x${It(e.domain,4)}`,bus:`0x${It(e.bus,2)}`,slot:`0x${It(e.slot,2)}`,function:`0x${e.function}`});
function wa(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){const s="value"in ba(e);return L(s?`'${e}' is a PCI address, and a vendor:dev\
ice id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexadecimal digits, a colon and four more, as in 1002:67df`)}return me({vendor:t[1].
toLowerCase(),device:t[2].toLowerCase()})}var ue=e=>`${e.vendor}:${e.device}`,Be=ce("",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],ba),Sn=ce("",["1002:67df"],
wa),qo=ce("",["046d:c541"],wa),H=xn().check(Ap()),Yp=pe(()=>({index:H,size:H,kind:N(["memory","io"]),prefetchable:g(Ee()),sizes:g(j(H))})),Jp=pe(()=>({address:Be,
id:Sn,class:g(te()),subsystem:g(Sn),name:g(te()),driver:g(te()),modules:g(j(te())),iommuGroup:g(H),bootVga:g(Ee()),resetMethods:g(j(te())),bars:g(j(Yp)),numaNode:g(
H),parent:g(Be),sriov:g(pe(()=>({total:H,enabled:H,offset:g(H),stride:g(H)}))),physicalFunction:g(Be)})),Hp=pe(()=>({cpu:H,online:Ee(),core:g(H),package:g(H),die:g(
H),l2:g(ns),l3:g(ns),numaNode:g(H)})),Xp=pe(()=>({size:H,total:H,free:H,numaNode:g(H)})),Qp=pe(()=>({version:jo(1),kernel:g(pe(()=>({release:te()}))),iommu:g(pe(
()=>({on:Ee(),reason:g(N(["firmware","parameter","unsupported"])),acsOverride:g(Ee())}))),pci:j(Jp),cpu:g(pe(()=>({vendor:g(N(["amd","intel"])),model:g(te()),cpus:j(
Hp),isolated:g(ns),apicv:g(Ee())}))),memory:g(pe(()=>({total:H,numa:g(j(pe(()=>({node:H,total:H})))),hugepages:g(j(Xp))}))),input:g(j(pe(()=>({name:te(),kind:N(
["keyboard","mouse","other"]),links:g(j(te())),controller:g(Be)})))),usb:g(j(pe(()=>({id:Sn,name:g(te()),bus:H,port:te(),controller:g(Be)})))),block:g(j(pe(()=>({
name:te(),model:g(te()),size:g(H),links:g(j(te())),controller:g(Be),root:g(Ee())})))),network:g(j(pe(()=>({name:te(),device:g(Be),up:g(Ee())})))),secureBoot:g(Ee()),
framebuffer:g(pe(()=>({driver:te(),device:g(Be)}))),gaps:g(j(te()))}));function ka(e,t){return t.document=e,Rr(Qp,e,t.reporter(xo),"a file of facts")}var $a=new WeakMap;
function _a(e){const t=$a.get(e);if(t)return t;const s=Object.entries(e).map(([n,o])=>({...o,name:n}));return $a.set(e,s),s}var k=e=>_a(e.vms),W=e=>_a(e.devices);
function $e(e,t){return e.devices.flatMap(s=>{const n=t.devices[s];return n?[{...n,name:s}]:[]})}var os=e=>e.by??(e.functions.length>0?"address":"id"),xa=e=>W(e).
filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),jt=e=>{const{user:t,group:s}=e.libvirt.qemu,n=e.libvirt.runAsRoot?"root":"qemu-libvirtd";return{user:t??n,group:s??
n}},Ct=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),Oa=new WeakMap;function ev(e){const t=Oa.get(e);if(t)return t;const s=new Map;for(const n of k(e))
for(const[o,i]of n.devices.entries()){const r=s.get(i);r?r.push({vm:n,index:o}):s.set(i,[{vm:n,index:o}])}return Oa.set(e,s),s}var it=(e,t)=>ev(t).get(e)??[],Sa=(e,t)=>new Set(
e.devices.flatMap(s=>it(s,t).map(n=>n.vm.name)).filter(s=>s!==e.name)),j2=(e,t)=>`vms: { a: { memory: 4GiB, ${e} }, b: { memory: 4GiB, ${t} } }
`,C2="autostart: on, disks: { c: { file: ",T2="display: { vnc: { port: ",Ma={"same-for-two-guests":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e}\
 is also used by '${t}', which runs at the same time`,remedy:({guest:e})=>`give one of them another, or set \`autostart: off\` on this guest or on '${e}'`}),"po\
rt-of-two-guests":h({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by '${t}': the two guests cannot run at the same time`,remedy:()=>"\
set another port on one of them"})};function tv(e,t,s,n){const o=new Map;for(const i of k(t)){const r=Sa(i,t);for(const{claims:a,codes:c}of e)for(const{what:u,by:l,
path:d,when:f,isEnforced:m,once:p,code:y}of a?.(i,t,n)??[]){const w=JSON.stringify([u,l]),_=o.get(w)??[];o.set(w,[..._,i]);const M=_.filter(J=>J===i?p:m||!r.has(
J.name)),C=M.find(J=>J===i||J.autostart&&i.autostart),q=C??(f==="run"?M[0]:void 0);if(!q)continue;const U={path:["vms",i.name,...d]},T={what:u,guest:q.name};y!==
void 0?s.reporter(c)(y,U,T):s.reporter(Ma)(C?"same-for-two-guests":"port-of-two-guests",U,T)}}}var Na={};x(Na,{codes:()=>Uv,domain:()=>Fv,rules:()=>Dv,schema:()=>Lv});
var v=(e,t={},...s)=>{const n=[];for(const o of s)typeof o=="object"?n.push(o):typeof o=="number"?n.push(String(o)):typeof o=="string"&&o!==""&&n.push(o);if(n.length>
1&&n.some(o=>typeof o=="string"))throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:rv(t),children:n}},Aa=new WeakSet,sv=e=>(Aa.
add(e),e),Ea=e=>Aa.has(e);function nv(e,t,s){s!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,{value:String(s),...ov}):e[t]=String(s))}var ov={configurable:!0,
enumerable:!0,writable:!0},iv=e=>{for(const t in e)if(typeof e[t]!="string")return!1;return!0},rv=e=>iv(e)?e:Bo(Object.entries(e)),Bo=e=>{const t={};for(const[s,
n]of e)nv(t,s,n);return t},Pa=(e,t)=>Bo(Object.entries(e).filter(([s])=>!t.includes(s))),Ia=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Pe=(e,t)=>Ia(e.attributes,t),He=(e,t)=>e.
children.filter(s=>typeof s!="string"&&(!t||s.name===t)),he=(e,t)=>e.children.find(s=>typeof s!="string"&&s.name===t),is=e=>{const t=e.children[0];return typeof t==
"string"?t:""},av=({name:e,attributes:t,children:s},n)=>({name:e,attributes:Pa(t,[n]),children:s}),rt=({name:e,attributes:t},s)=>({name:e,attributes:t,children:s}),
ja=e=>e?"yes":"no",Lo=e=>e?"on":"off",cv=require("node:crypto"),Ca=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function uv(e){let t=Ca.length;for(const o of e)
t+=4+Buffer.byteLength(o);const s=Buffer.allocUnsafe(t);let n=Ca.copy(s);for(const o of e){const i=s.write(o,n+4);s.writeUInt32BE(i,n),n+=4+i}return s}var Uo=e=>(0,cv.
createHash)("sha1").update(uv(e)).digest("hex");function Do(e){const t=new Map;return(...s)=>{let n="";for(const r of s)n+=`${r.length} ${r}`;const o=t.get(n);if(o!==
void 0)return o;const i=e(s);return t.set(n,i),i}}var Mn=Do(e=>{const t=Uo(e),s=(Number.parseInt(t.charAt(16),16)&3|8).toString(16);return[...[t.slice(0,8),t.slice(
8,12),`5${t.slice(13,16)}`,s+t.slice(17,20)],t.slice(20,32)].join("-")}),Ta=Do(e=>{const t=Uo(["mac",...e]);return["52","54","00",t.slice(0,2),t.slice(2,4),t.slice(
4,6)].join(":")}),lv=Do(e=>Number.parseInt(Uo(["number",...e]).slice(0,12),16)),Bs=(e,...t)=>lv(...t)%e,dv=["relaxed","vapic","spinlocks","vpindex","runtime","s\
ynic","stimer","frequencies","tlbflush","ipi"],za={clock:"localtime",hyperv:dv,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},qa={windows10:{...za,osinfo:"\
http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...za,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.o\
rg/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],
diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},at=e=>qa[e.guest],Ba=(e,t)=>e.uuid??Mn("domain",t.host.name,e.name),Ro=({cpu:e})=>e.sockets*e.dies*e.cores,
Tt=e=>Ro(e)*e.cpu.threads,Nn=({memory:e})=>e.node??e.hugepages?.node,fv={model:"tpm-crb",version:"2.0"};function kt(e){const{type:t="efi",secureBoot:s,enrolledKeys:n,
tpm:o}=e.firmware,i=at(e),r=t==="efi"&&!Ct(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:s??(n===!0||i.secureBoot&&r),enrolledKeys:n??!1,tpm:typeof o==
"object"?o:o??i.tpm?fv:void 0}}var rs=({display:e})=>e.spice===void 0?e.vnc===void 0:e.spice!==!1,La=e=>Object.keys(e.shares).length>0,hv=e=>e.agent||rs(e);function Ua(e){
const{input:t,vnc:s}=e.display;return t!==void 0?t:rs(e)||s!==void 0&&s!==!1?e.lookingGlass?"virtio":"tablet":"none"}var Fo=15,Ls={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,
KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function mv(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return L(`'${e}' is no size: write\
 a number and a unit, as in 16GiB`);const s=t[2]??"",n=Object.hasOwn(Ls,s)?Ls[s]:void 0;if(n===void 0){const i=s.charAt(0).toUpperCase(),r="KMGT".includes(i)&&i!==
"",a=s===""?"has no unit":`has the unit '${s}', which is neither binary nor decimal`;return L(`'${e}' ${a}: write ${r?`${t[1]}${i}iB (powers of 1024) or ${t[1]}${i===
"K"?"k":i}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*n;return Number.isSafeInteger(o)?me(o):L(`'${e}' is not a whole number of byte\
s below 8 PiB`)}function ne(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=Ls[t]??1;if(e>=s&&e%s===0)return`${e/s}${t}`}return`${e}B`}var zt=ce("",["16GiB",
"512MiB"],mv),le=Ls.MiB??0,$t=Ls.GiB??0,pv={s:1,sec:1,min:60,m:60,h:3600};function vv(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),s=pv[t?.[2]??""];return!t||
s===void 0?L(`'${e}' is no span of time: write it as 30s, 2min or 1h`):me(Number(t[1])*s)}var Da=ce("",["30s","2min"],vv);function gv(e){const t=/^(\d{3,5})x(\d{3,5})$/i.
exec(e);if(!t)return L(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);const[s,n]=[Number(t[1]),Number(t[2])];return s<320||n<200||
s>16384||n>16384?L(`'${e}' is not between 320x200 and 16384x16384`):me({width:s,height:n})}var yv=e=>`${e.width}x${e.height}`,bv=ce("",["1920x1080","3840x2160"],
gv),wv=P(()=>({cpus:To,memory:zt,node:g(oe(0,1023))})),Ra={};x(Ra,{codes:()=>Iv,cpuFields:()=>ec,host:()=>Tv,rules:()=>jv,schema:()=>Pv});var Fa=new WeakMap;function kv(e){
const t=Fa.get(e);if(t)return t;const s=new Map(e.pci.map(n=>[E(n.address),n]));return Fa.set(e,s),s}var Le=(e,t)=>kv(e).get(E(t)),Ko=(e,t)=>e.pci.filter(s=>ue(
s.id)===t),Go=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",Us=({class:e=""})=>e.startsWith("03"),Ka=({address:e,driver:t})=>E(e)+(t?` (${t})`:""),
$v=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,s)=>t-s);function Ga(e){const t=new Map;for(const s of e.filter(({online:n})=>n).toSorted(
(n,o)=>n.cpu-o.cpu)){const n=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,o=t.get(n);o?o.push(s):t.set(n,[s])}return[...t.values()].flatMap(
s=>{const[n]=s;if(!n)return[];const o=s.map(({cpu:a})=>a),i=n.l2?.some(a=>!o.includes(a)&&e.some(c=>c.cpu===a&&c.online)),r=n.l3?`cache ${Math.min(...n.l3)}`:`p\
ackage ${n.package??0}`;return[{cpus:o,l3:r,node:n.numaNode??0,kind:(i?8:0)-o.length}]})}var Za=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function Zo(e,t){const s=new Map;
for(const n of e){const o=s.get(t(n));o?o.push(n):s.set(t(n),[n])}return[...s.values()]}function _v(e,t){const s=Ga(e),n=new Set(s.slice(0,s.length>4?2:1)),[o]=n,
i=f=>m=>!m.cpus.some(p=>f.has(p)),r=s.filter(i(new Set(t.flatMap(({pinned:f=[]})=>f)))),a=r.filter(i(new Set(t.flatMap(({threadsOn:f=[]})=>f)))).filter(f=>f!==o),
c=new Map,u=new Map;for(const f of t){const m=f.parts.reduce((M,C)=>M+C.cores.length,0);if(m===0)continue;const p=a.filter(M=>M.cpus.length>=f.threads);if(p.length<
m){u.set(f.guest,{cores:p.length});continue}const y=M=>(c.get(M)??[]).filter(C=>!f.apart?.has(C)),w=[];for(const M of f.parts){const C=Ov(p,M,{use:q=>y(q).length,
reserve:n,own:new Set(w)});for(const[q,U]of C.entries())w[M.cores[q]??0]=U}const _=[...new Set(w.flatMap(y))].sort();for(const M of w)c.set(M,[...c.get(M)??[],f.
guest]);u.set(f.guest,{cpus:w.flatMap(M=>M.cpus.slice(0,f.threads)),together:xv(w),shares:_})}const l=r.filter(f=>n.has(f)&&!c.has(f));return{host:(l.length>0?l:
s.slice(0,1)).flatMap(f=>f.cpus).sort((f,m)=>f-m),places:u}}var xv=e=>Zo(e,Wa).length===1?"l3":Zo(e,Va).length===1?"node":"machine",Wa=e=>e.l3,Va=e=>String(e.node);
function Ov(e,{cores:t,node:s},n){const{use:o,own:i}=n,r=t.length,a=e.filter(u=>!i.has(u)),c=[...new Set(a.map(o))].sort((u,l)=>u-l);for(const u of c){const l=a.
filter(d=>o(d)<=u);for(const d of[l.filter(f=>f.node===s),l]){const f=Math.min(...d.map(m=>m.kind));for(const m of[Wa,Va,()=>""])for(const p of[d.filter(y=>y.kind===
f),d]){const[y]=Zo(p,m).filter(w=>w.length>=r).sort(Sv(n));if(y)return y.toSorted(Mv(n)).slice(0,r).sort(Za)}}}return[]}function Sv({reserve:e,own:t}){const s=new Set(
[...t].map(r=>r?.l3)),n=r=>Math.min(...r.map(a=>a.kind)),o=r=>Number(r.some(a=>s.has(a.l3))),i=r=>Number(r.some(a=>e.has(a)));return(r,a)=>n(r)-n(a)||o(r)-o(a)||
i(r)-i(a)||r.length-a.length}var Mv=({use:e,reserve:t})=>(s,n)=>e(s)-e(n)||s.kind-n.kind||Number(t.has(s))-Number(t.has(n))||Za(n,s),Xe=(e,t)=>e.functions.length>
0?e.functions.flatMap(s=>Le(t,s)??[]):e.ids.flatMap(s=>Ko(t,ue(s))),Ya=(e,t)=>new Map(W(e).flatMap(s=>[...s.functions,...Xe(s,t).map(({address:n})=>n)].map(n=>[
E(n),s])));function Nv(e,t,s){const[n]=Nn(e)??[];if(n!==void 0)return n;const o=$e(e,t).flatMap(i=>Xe(i,s));return[...o.filter(Us),...o].find(({numaNode:i})=>i!==
void 0)?.numaNode}function Av(e,t,s){const{numa:n,cores:o,threads:i}=e.cpu,r=Nv(e,t,s),a=new Map;for(let c=0;c<Ro(e);c+=1){const u=n.findIndex(({cpus:f})=>f.includes(
c*i)),l=n.length>0?u:Math.floor(c/o),d=a.get(l);d?d.cores.push(c):a.set(l,{cores:[c],node:n[u]?.node??r})}return[...a.values()]}function Ev(e,t,s){const{pin:n,emulator:o=[],
iothreadPin:i=[],threads:r}=e.cpu;return{guest:e.name,parts:n==="auto"?Av(e,t,s):[],threads:r,apart:Sa(e,t),pinned:n==="auto"?[]:n??[],threadsOn:[...o,...i]}}var Ja=new WeakMap;
function Wo(e,t){if(!t?.cpu)return;const s=Ja.get(t)??new WeakMap;Ja.set(t,s);const n=s.get(e);if(n)return n;const o=k(e),i=[...o.filter(({devices:c})=>c.length>
0),...o.filter(({devices:c})=>c.length===0)],r=o.some(({cpu:c})=>c.pin==="auto"),a=_v(t.cpu.cpus,r?i.map(c=>Ev(c,e,t)):[]);return s.set(e,a),a}var Ha=(e,t,s)=>e.
cpu.pin==="auto"?Wo(t,s)?.places.get(e.name):void 0;function qt(e,t,s){if(e.cpu.pin!=="auto")return e.cpu.pin??[];const n=Ha(e,t,s);return n&&"cpus"in n?n.cpus:
[]}var Vo=(e,t,s)=>e.cpu.emulator??(e.cpu.pin==="auto"?Wo(t,s)?.host:void 0),Yo=(e,t,s)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?Wo(t,s)?.host:void 0),$=e=>({kind:"\
string",parts:[e]}),Bt=(...e)=>({kind:"string",parts:e});function ct(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e} is not a whol\
e number that is held exactly`);return{kind:"int",value:BigInt(e)}}var R=e=>({kind:"constant",name:e?"true":"false"}),Ds={kind:"constant",name:"null"},z=e=>({kind:"\
list",items:e}),de=e=>z(Array.from(e,$)),Xa=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),B=e=>({
kind:"attrs",bindings:Xa(e)}),ut=e=>({kind:"identifier",name:e});function Jo(e){const t=e.split("/").slice(1),s=n=>/^[A-Za-z0-9._+-]+$/.test(n)&&n!=="."&&n!==".\
.";if(!e.startsWith("./")||!t.every(s))throw new RangeError(`not a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var Ho=e=>typeof e==
"string"?ut(e):e,S=(e,...t)=>({kind:"select",of:Ho(e),path:t,or:void 0}),Lt=(e,t,s)=>({kind:"select",of:Ho(e),path:t,or:s}),X=(e,...t)=>({kind:"apply",function:Ho(
e),arguments:t}),Xo=(e,t)=>({kind:"lambda",parameter:e,body:t}),Qa=(e,t)=>({kind:"let",bindings:Xa(e),body:t}),Q=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),
lt=e=>({kind:"not",operand:e}),Rs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t},Pv={},ec={isolate:b(A(""),!1),irqs:b(A(""),!1),governor:g(N(["performance","sch\
edutil","ondemand","conservative","powersave"]))},z2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Iv={"isolate-without-pin":h({severity:"error",about:"value",message:({field:e})=>`'${e}' is about the host CPUs that the guest is pinned to, and it has no pin`,
remedy:({field:e})=>`add pin, or take ${e} out`}),"isolate-without-emulator":h({severity:"warning",about:"value",message:()=>"QEMU's own threads may run on the \
CPUs that are kept free for the virtual ones",remedy:()=>"add emulator with CPUs of the host that no virtual CPU has"}),"isolate-leaves-nothing":h({severity:"er\
ror",about:"value",message:({cpus:e})=>`the guest would hold all CPUs that the machine has (${e}), and the host could not run`,remedy:()=>"pin fewer virtual CPU\
s, or take isolate out"}),"isolate-together-leaves-nothing":h({severity:"warning",about:"value",message:({guests:e,cpus:t})=>`${e} would together hold all CPUs \
that the machine has (${t})`,remedy:()=>"pin fewer virtual CPUs, or never run them all at the same time"})};function jv(e,t,s){const n=s?.cpu?.cpus.flatMap(r=>r.
online?[r.cpu]:[])??[],o=new Set,i=[];for(const r of k(e)){const a=["vms",r.name,"cpu"],{isolate:c,irqs:u,governor:l,pin:d,emulator:f}=r.cpu;if(d===void 0){const _=Object.
entries({isolate:c,irqs:u,governor:l}).filter(([,M])=>M);for(const[M]of _)t("isolate-without-pin",{path:[...a,M]},{field:M})}if(!c)continue;Array.isArray(d)&&f===
void 0&&t("isolate-without-emulator",{path:[...a,"isolate"]});const m=new Set(qt(r,e,s));if(n.length===0||m.size===0)continue;const p=D(n),y=_=>n.every(M=>_.has(
M)),w=y(o);i.push(r.name);for(const _ of m)o.add(_);y(m)?t("isolate-leaves-nothing",{path:[...a,"pin"]},{cpus:p}):!w&&y(o)&&t("isolate-together-leaves-nothing",
{path:[...a,"pin"]},{guests:i.join(", "),cpus:p})}}var Cv={kind:"assertion",that:lt(Lt("config",["services","irqbalance","enable"],R(!1))),message:"vfioc: servi\
ces.irqbalance moves interrupts back to the CPUs that a guest with cpu.irqs has: switch it off, or write irqs: off."};function*Tv(e,t){for(const s of k(e)){const n=D(
qt(s,e,t));if(n==="")continue;const{isolate:o,irqs:i,governor:r}=s.cpu,a=(c,...u)=>({kind:"hook",vm:s.name,step:c,arguments:u});o&&(yield a("isolate-cpus",n)),i&&
(yield a("move-irqs",n)),r&&(yield a("set-governor",r,n))}k(e).some(s=>s.cpu.irqs)&&(yield Cv)}var zv=oe(0,4095),qv=G("",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,
"a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them"),Qo=oe(32,64),Bv=ke(ae([Qo,P(()=>({mode:N(["emulate","passthrough"]),
bits:g(Qo),limit:g(Qo)}))]),Me(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),An=e=>oe(1,e),Lv={vm:{cpu:b(P(()=>({sockets:b(An(8),1),dies:b(An(8),
1),cores:b(An(512),2),threads:b(An(2),1),pin:g(ae([N(["auto"]),j(zv)])),emulator:g(To),iothreads:b(oe(0,64),0),iothreadPin:g(To),vcpusched:g(P(()=>({scheduler:N(
["fifo","rr"]),priority:oe(1,99)}))),numa:b(j(wv),[]),...ec,features:b(qe(qv,N(["force","require","optional","disable","forbid"])),{}),cachePassthrough:b(A(""),
!0),maxPhysAddr:g(Bv)})),{})}},q2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Uv={"windows-sockets":h({severity:"warning",about:"value",message:({sockets:e})=>`of ${e} sockets Windows for the desktop uses two`,remedy:()=>"write sockets:\
 1, and more cores"}),"max-phys-addr-emulated":h({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emula\
tes",remedy:()=>"take maxPhysAddr out, or type: qemu"}),"max-phys-addr-mode":h({severity:"error",about:"value",message:({mode:e,field:t,missing:s})=>s?`mode: ${e}\
 needs ${t}`:`${t} has no meaning with mode: ${e}`,remedy:({mode:e})=>e==="emulate"?"write maxPhysAddr: 42, with the bits it is to have":"write mode and, if nee\
d be, limit"}),"too-many-vcpus":h({severity:"error",about:"value",message:({count:e,most:t})=>`this guest has ${e} virtual CPUs, and its machine takes ${t}`,remedy:()=>"\
write fewer: they are sockets times dies times cores times threads"})};function Dv(e,t){for(const s of k(e)){const{maxPhysAddr:n,sockets:o}=s.cpu,[i,r]=[Tt(s),Ct(
s)?255:4096];if(i>r&&t("too-many-vcpus",{path:["vms",s.name,"cpu"]},{count:i,most:r}),o>2&&s.guest.startsWith("windows")&&t("windows-sockets",{path:["vms",s.name,
"cpu","sockets"]},{sockets:o}),!n)continue;const a=["vms",s.name,"cpu","maxPhysAddr"];s.type==="qemu"&&t("max-phys-addr-emulated",{path:a});const c=(u,l,d)=>t("\
max-phys-addr-mode",{path:l},{mode:n.mode,field:u,missing:d});n.mode==="emulate"&&n.bits===void 0&&c("bits",a,!0),n.mode==="emulate"&&n.limit!==void 0&&c("limit",
[...a,"limit"],!1),n.mode==="passthrough"&&n.bits!==void 0&&c("bits",[...a,"bits"],!1)}}function Rv(e,t){const{sockets:s,dies:n,cores:o,threads:i,features:r,cachePassthrough:a,
maxPhysAddr:c}=e.cpu,u=e.type==="kvm",l=new Map(Object.entries(r));return u&&t.host.cpu==="amd"&&i>1&&!l.has("topoext")&&l.set("topoext","require"),v("cpu",{mode:u?
"host-passthrough":"maximum",check:"none"},v("topology",{sockets:s,dies:n,cores:o,threads:i}),u&&a&&v("cache",{mode:"passthrough"}),c&&v("maxphysaddr",{...c}),...[
...l].map(([d,f])=>v("feature",{policy:f,name:d})))}function*Fv(e,t){yield{at:"",xml:v("vcpu",{placement:"static"},Tt(e))},e.cpu.iothreads>0&&(yield{at:"",xml:v(
"iothreads",{},e.cpu.iothreads)}),yield{at:"",xml:Rv(e,t)}}var tc={};x(tc,{codes:()=>Gv,rules:()=>Zv,schema:()=>Kv});var _t=e=>e.length<2?e.join(""):`${e.slice(
0,-1).join(", ")} and ${e.at(-1)}`,Kv={},sc={amd:"AMD",intel:"Intel"},Gv={"host-cpu-other":h({severity:"error",about:"value",message:({written:e,found:t})=>`the\
 facts are of a machine with a CPU of ${sc[t]}, not ${e}`,remedy:({found:e})=>`write cpu: ${e}, or name the facts of this machine in host.facts`}),"pin-unusable":h(
{severity:"error",about:"value",message:({cpus:e,offline:t,last:s})=>t?`host CPU ${e} is offline, by the facts of this machine`:`this machine has no CPU ${e}: b\
y its facts the last one is ${s}`,remedy:({offline:e})=>e?"switch it on, or choose another":"choose another: lscpu -e shows them"}),"pin-apart":h({severity:"war\
ning",about:"value",message:({pairs:e,siblings:t})=>`the guest takes ${e} for threads of one core, which they are not: this machine has ${t}`,remedy:()=>"write \
sibling threads beside each other, or threads: 1"}),"pin-shares-core":h({severity:"warning",about:"value",message:({threads:e})=>`${e} are threads of one core, \
which the guest takes for cores of their own`,remedy:()=>"write threads: 2 and half the cores, siblings beside each other; or pin to one thread of each core"}),
"pin-splits-core":h({severity:"warning",about:"value",message:({left:e})=>`the guest has a thread of cores whose other thread stays with the host (CPU ${e})`,remedy:({
left:e})=>`pin to ${e} too, with threads: 2, or give them to emulator or iothreadPin`}),"pin-across-caches":h({severity:"warning",about:"value",message:({caches:e})=>`\
the virtual CPUs are on cores of several L3 caches (${e}), and one has enough`,remedy:()=>"choose the cores of one cache (lscpu -e=cpu,cache), or write pin: aut\
o"}),"pin-across-nodes":h({severity:"warning",about:"value",message:({nodes:e})=>`the virtual CPUs are on NUMA nodes ${e}, and one node has enough cores`,remedy:()=>"\
choose the cores of one node (lscpu -e=cpu,node), or write pin: auto"})};function Zv(e,t,s){const n=s?.cpu?.vendor;if(n&&n!==e.host.cpu&&t("host-cpu-other",{path:[
"host","cpu"]},{written:sc[e.host.cpu],found:n}),!s?.cpu||s.cpu.cpus.length===0)return;const o=Ga(s.cpu.cpus),i=s.cpu.cpus.filter(c=>c.online),r=c=>i.every(u=>u[c]!==
void 0),a=new Map(o.flatMap(c=>c.cpus.map(u=>[u,c])));for(const c of k(e)){const{pin:u,emulator:l=[],iothreadPin:d=[]}=c.cpu,f=["vms",c.name,"cpu"],m=Array.isArray(
u)?u:[];for(const[y,w]of m.entries())ei([w],[...f,"pin",y],s,t);if(ei(l,[...f,"emulator"],s,t),ei(d,[...f,"iothreadPin"],s,t),m.length===0||!m.every(y=>a.has(y)))
continue;const p={path:[...f,"pin"]};r("core")&&Wv(c,m,o,a,p,t),r("core")&&r("l3")&&Vv(c,m,o,a,p,t)}}function ei(e,t,s,n){const o=s.cpu?.cpus??[],i=Math.max(...o.
map(({cpu:c})=>c)),r=e.filter(c=>!o.some(u=>u.cpu===c)),a=e.filter(c=>o.some(u=>u.cpu===c&&!u.online));r.length>0&&n("pin-unusable",{path:t},{cpus:D(r),offline:!1,
last:i}),a.length>0&&n("pin-unusable",{path:t},{cpus:D(a),offline:!0,last:i})}var nc=e=>_t(e.slice(0,3).map(t=>t.join("+")))+(e.length>3?", \u2026":"");function Wv(e,t,s,n,o,i){
const a=t.flatMap((l,d)=>d%2===0?[[l,t[d+1]??l]]:[]).filter(([l=0,d=0])=>n.get(l)!==n.get(d));if(e.cpu.threads===2&&a.length>0){const l=[...a.flat().flatMap(d=>n.
get(d)??[]),...s].find(({cpus:d})=>d[1]);i("pin-apart",o,{pairs:nc(a),siblings:l?`${l.cpus.join("+")} on one core`:"one thread on each core"});return}if(e.cpu.threads===
1){const l=[...new Set(t.map(d=>n.get(d)))].map(d=>t.filter(f=>d?.cpus.includes(f))).filter(d=>new Set(d).size>1);l.length>0&&i("pin-shares-core",o,{threads:nc(
l)})}const c=new Set([...t,...e.cpu.emulator??[],...e.cpu.iothreadPin??[]]),u=[...new Set(t.flatMap(l=>n.get(l)?.cpus??[]))].filter(l=>!c.has(l));u.length>0&&i(
"pin-splits-core",o,{left:D(u)})}function Vv(e,t,s,n,o,i){const r=[...new Set(t.flatMap(l=>n.get(l)??[]))],a=l=>{const d=new Map;for(const f of s)d.set(l(f),(d.
get(l(f))??0)+1);return Math.max(...d.values())},c=new Set(r.map(({node:l})=>l)),u=[...new Set(r.map(({l3:l})=>l))];if(c.size>1&&a(({node:l})=>l)>=r.length)i("p\
in-across-nodes",o,{nodes:[...c].sort((l,d)=>l-d).join(" and ")});else if(u.length>1&&a(({l3:l})=>l)>=r.length&&e.cpu.sockets===1){const l=u.map(d=>D(t.filter(f=>n.
get(f)?.l3===d)));i("pin-across-caches",o,{caches:l.join(" and ")})}}var oc={};x(oc,{codes:()=>Hv,host:()=>eg,kernelField:()=>rc,rules:()=>Xv,schema:()=>Yv});var Yv={},
ic=ae([N(["guests"]),ns]),Jv=P(()=>({cpus:ic,isolcpus:b(A(""),!0),nohzFull:b(A(""),!0),rcuNocbs:b(A(""),!0),irqaffinity:g(ns)})),rc=g(ke(ae([ic,Jv]),Me(e=>e==="\
guests"||Array.isArray(e)?{cpus:e,isolcpus:!0,nohzFull:!0,rcuNocbs:!0}:e))),B2=`vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,Hv={"kernel-isolate-without-pins":h({severity:"error",about:"value",message:()=>"no guest is pinned to CPUs of the host",remedy:()=>"pin one, or write the set\
 of CPUs"}),"kernel-isolate-first-cpu":h({severity:"error",about:"value",message:()=>"the kernel needs CPU 0 for itself",remedy:()=>"leave CPU 0 to the host, wi\
th the threads of its core"}),"kernel-isolate-irqaffinity":h({severity:"error",about:"value",message:({cpus:e})=>`interrupts are to go to CPU ${e}, which is to \
be free of them`,remedy:()=>"give those CPUs that are not isolated"}),"kernel-isolate-leaves-nothing":h({severity:"error",about:"value",message:({cpus:e})=>`the\
se are all CPUs that the machine has (${e})`,remedy:()=>"leave some to the host"}),"kernel-isolate-emulator":h({severity:"warning",about:"value",message:({guest:e,
cpus:t})=>`QEMU's own threads of '${e}' are on CPU ${t}, which is isolated`,remedy:()=>"write CPUs that are not"}),"kernel-isolate-unused":h({severity:"warning",
about:"value",message:({cpus:e})=>`no guest is pinned to CPU ${e}`,remedy:()=>"pin one there, or leave it to the host"})};function ac(e,t){const s=e.kernel.isolate?.
cpus;return s!=="guests"?s??[]:[...new Set(k(e).flatMap(n=>qt(n,e,t)))].sort((n,o)=>n-o)}function Xv(e,t,s){const{isolate:n}=e.kernel;if(!n)return;const o=["ker\
nel","isolate"],i=ac(e,s);n.cpus==="guests"&&k(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:o});const r=s?.cpu?.cpus.flatMap(c=>c.
online?[c.cpu]:[])??[];r.length>0&&r.every(c=>i.includes(c))?t("kernel-isolate-leaves-nothing",{path:o},{cpus:D(r)}):i.includes(0)&&t("kernel-isolate-first-cpu",
{path:o});const a=n.irqaffinity?.filter(c=>i.includes(c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...o,"irqaffinity"]},{cpus:D(a)}),Qv(i,e,t,s)}function Qv(e,t,s,n){
let o=e;for(const i of k(t)){const r=Vo(i,t,n)??[],a=i.cpu.emulator?.filter(u=>e.includes(u))??[];if(a.length>0){const u={guest:i.name,cpus:D(a)};s("kernel-isol\
ate-emulator",{path:["vms",i.name,"cpu","emulator"]},u)}const c=[...qt(i,t,n),...r,...Yo(i,t,n)??[]];o=o.filter(u=>!c.includes(u))}k(t).length>0&&o.length>0&&s(
"kernel-isolate-unused",{path:["kernel","isolate"]},{cpus:D(o)})}function*eg(e,t){const{isolate:s}=e.kernel,n=D(ac(e,t));if(!s||n==="")return;const{isolcpus:o,nohzFull:i,
rcuNocbs:r,irqaffinity:a}=s;o&&(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${n}`}),i&&(yield{kind:"kernelParam",name:"nohz_full",value:n}),
r&&(yield{kind:"kernelParam",name:"rcu_nocbs",value:n}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:D(a)})}var cc={};x(cc,{codes:()=>ng,domain:()=>rg,
rules:()=>og,schema:()=>tg});var as={"2MiB":2*le,"1GiB":$t},tg={},sg=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,L2=sg("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),ng={"numa-vcpus":h({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`the virtual CPU ${e} is on no node`:t==="twice"?`the virtual CPU ${e} is on another node already`:`the guest has no virtual CPU ${e}`,remedy:()=>"give eac\
h virtual CPU, counted from 0, to one node"}),"numa-memory":h({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e} of memory togeth\
er, and the guest has ${t}`,remedy:()=>"make the sum of the nodes the memory of the guest"}),"numa-memory-not-whole":h({severity:"error",about:"value",message:({
size:e,unit:t})=>`${e} is not a whole number of ${t==="MiB"?t:`pages of ${t}`}`,remedy:({unit:e})=>`write a multiple of ${e==="MiB"?"1MiB":e}`}),"numa-node-twic\
e":h({severity:"error",about:"value",message:({pages:e})=>`the large pages are on node ${e}`,remedy:()=>"write the same node in both places, or take one of them\
 out"})};function og(e,t){for(const s of k(e)){const{node:n,hugepages:o}=s.memory;n&&o?.node&&D(n)!==D(o.node)&&t("numa-node-twice",{path:["vms",s.name,"memory",
"node"]},{pages:D(o.node)}),s.cpu.numa.length>0&&ig(s,t)}}function ig(e,t){const{numa:s}=e.cpu,n=["vms",e.name,"cpu","numa"],o=[...Array(Tt(e)).keys()],i=new Set;
for(const[f,{cpus:m}]of s.entries()){const p={path:[...n,f,"cpus"]},y=m.filter(_=>_>=o.length),w=m.filter(_=>i.has(_));y.length>0&&t("numa-vcpus",p,{cpus:D(y),problem:"\
unknown"}),w.length>0&&t("numa-vcpus",p,{cpus:D(w),problem:"twice"});for(const _ of m)i.add(_)}const r=o.filter(f=>!i.has(f));r.length>0&&t("numa-vcpus",{path:n},
{cpus:D(r),problem:"missing"});const{size:a,hugepages:c}=e.memory,u=s.reduce((f,{memory:m})=>f+m,0);u!==a&&t("numa-memory",{path:n},{nodes:ne(u),guest:ne(a)});const l=c?
as[c.size]:le,d=s.findIndex(({memory:f})=>f===0||f%l!==0);if(d>=0&&a%l===0){const f=ne(s[d]?.memory??0);t("numa-memory-not-whole",{path:[...n,d,"memory"]},{size:f,
unit:c?.size??"MiB"})}}function*rg(e){const{numa:t}=e.cpu,s=t.map(({cpus:o,memory:i},r)=>v("cell",{id:r,cpus:D(o),memory:i/1024,unit:"KiB"})),n=Nn(e);n&&(yield{
at:"numatune",xml:v("memory",{mode:"strict",nodeset:D(n)})}),s.length>0&&(yield{at:"cpu",xml:v("numa",{},...s)});for(const[o,{node:i}]of t.entries())i!==void 0&&
(yield{at:"numatune",xml:v("memnode",{cellid:o,mode:"strict",nodeset:i})})}var uc={};x(uc,{claims:()=>fg,codes:()=>cg,domain:()=>dg,rules:()=>ug,schema:()=>ag});
var ag={},U2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,cg={"pin-count":h({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`}),"pin-twice":h({severity:"error",about:"value",message:({cpu:e})=>`host CPU ${e} is given twice`,
remedy:()=>"give each virtual CPU one of its own"}),"pin-shared":h({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is that of a virtual CPU \
of the guest '${t}' too`,remedy:()=>"give the guests different CPUs, unless they never run at the same time"}),"emulator-on-pinned":h({severity:"warning",about:"\
value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"give them other CPUs, or leave emulator out"}),"iothr\
ead-pin-without-iothreads":h({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothreadPin ou\
t"}),"pin-auto-without-facts":h({severity:"error",about:"value",message:()=>"without the facts of the machine there is no telling which CPUs it has",remedy:()=>"\
write them with vfioc scan -o facts.json and name the file in host.facts, or give the host CPUs here"}),"pin-auto-too-few":h({severity:"error",about:"value",message:({
needed:e,cores:t,threads:s})=>`the guest needs ${e} cores${s>1?` of ${s} threads`:""}, and the machine has ${t} for guests`,remedy:({cores:e})=>e>0?`give the gu\
est at most ${e} cores, or its host CPUs by hand`:"give its host CPUs by hand"}),"pin-auto-shared":h({severity:"warning",about:"value",message:({guests:e})=>`th\
ere are not enough cores for all guests: this one shares some with ${e.map(t=>`'${t}'`).join(", ")}`,remedy:()=>"give the guests fewer cores, unless they never \
run at the same time"}),"realtime-without-pin":h({severity:"warning",about:"value",message:()=>"virtual CPUs that are not pinned go before everything else on an\
y CPU of the host",remedy:()=>"add pin, or take vcpusched out"})};function ug(e,t,s){for(const n of k(e)){const{emulator:o=[],iothreads:i,iothreadPin:r,vcpusched:a}=n.
cpu,c=(...u)=>({path:["vms",n.name,"cpu",...u]});if(n.cpu.pin==="auto")lg(n,e,t,s);else if(n.cpu.pin){const{pin:u}=n.cpu,l=Tt(n);u.length!==l&&t("pin-count",c("\
pin"),{pins:u.length,vcpus:l});for(const[f,m]of u.entries())u.indexOf(m)<f&&t("pin-twice",c("pin",f),{cpu:m});const d=o.filter(f=>u.includes(f));d.length>0&&t("\
emulator-on-pinned",c("emulator"),{cpus:D(d)})}r&&i===0&&t("iothread-pin-without-iothreads",c("iothreadPin")),a&&!n.cpu.pin&&t("realtime-without-pin",c("vcpusch\
ed"))}}function lg(e,t,s,n){const o={path:["vms",e.name,"cpu","pin"]},i=Ha(e,t,n);if(!i)s("pin-auto-without-facts",o);else if("cores"in i){const{threads:r}=e.cpu;
s("pin-auto-too-few",o,{needed:Ro(e),cores:i.cores,threads:r})}else i.shares.length>0&&s("pin-auto-shared",o,{guests:i.shares})}function*dg(e,t,s){const{iothreads:n,
vcpusched:o}=e.cpu,i=Vo(e,t,s),r=Yo(e,t,s),a=c=>({at:"cputune",xml:c});for(const[c,u]of qt(e,t,s).entries())yield a(v("vcpupin",{vcpu:c,cpuset:u}));i&&(yield a(
v("emulatorpin",{cpuset:D(i)})));for(let c=1;r&&c<=n;c+=1)yield a(v("iothreadpin",{iothread:c,cpuset:D(r)}));for(let c=0;o&&c<Tt(e);c+=1)yield a(v("vcpusched",{
vcpus:c,...o}))}function*fg({cpu:{pin:e}}){if(!(e===void 0||e==="auto"))for(const[t,s]of e.entries())e.indexOf(s)<t||(yield{what:`host CPU ${s}`,path:["cpu","pi\
n",t],when:"run",code:"pin-shared"})}var lc={};x(lc,{claims:()=>Bg,codes:()=>Mg,domain:()=>qg,rules:()=>Ag,schema:()=>Sg});var hg=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,
mg=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;function ti(e){const t=hg.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="device\
s"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var pg=ce("",["devices.gpu","hostdev0"],e=>ti(e)||mg.test(e)?me(e):L(`'${e}' names no device: write devic\
es.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME or shares.NAME, or an alias of libvirt such as hostdev0`)),si=({slice:e,name:t,index:s})=>`ua-${e}${s===0?
"":s}-${t}`;function dc(e,t){const s=new Map;for(const n of e.devices)t.devices[n]?.igd===!0&&s.set(si({slice:"devices",name:n,index:0}),{"x-igd-opregion":!0});
for(const[n,o]of Object.entries(e.qemu.override)){const i=ti(n),r=i?si(i):n;s.set(r,{...s.get(r),...o})}return s}function cs(e,t,s,n,o=0){const i=si({slice:e,name:t,
index:o});return dc(s,n).has(i)?v("alias",{name:i}):void 0}var ni=oe(1,255);function vg(e,t){const s=o=>Object.entries(e[o]).map(([i,{bootOrder:r}])=>({name:`${o}\
.${i}`,path:["vms",e.name,o,i,"bootOrder"],order:r})),n=$e(e,t).map(({name:o,bootOrder:i})=>({name:`devices.${o}`,path:["devices",o,"bootOrder"],order:i}));return[
...s("disks"),...s("nics"),...n].flatMap(({order:o,...i})=>o===void 0?[]:[{...i,order:o}])}var gg=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],us=({
format:e,file:t})=>e??(t===void 0?"raw":gg.find(([s])=>s.test(t))?.[1]),Ut=(e,t)=>e.bus??(e.cdrom===void 0?at(t).diskBus:"sata"),fc=e=>e==="sata"?{first:0,count:6}:
e==="scsi"||e==="usb"?{first:6,count:20}:{first:0,count:26};function oi(e){const t=new Map,s=new Set;let n=0;for(const o of e.order.disks){const i=e.disks[o];if(!i)
continue;const r=Ut(i,e),{first:a,count:c}=fc(r);let{target:u}=i;if(r==="nvme")u=n<c?`nvme${n}n1`:void 0,n+=1;else if(u===void 0){const l=Bs(c,"disk",r,o);for(let d=0;d<
c&&u===void 0;d+=1){const f=String.fromCharCode(97+a+(l+d)%c),m=`${r==="virtio"?"vd":"sd"}${f}`;s.has(m)||(u=m)}}u!==void 0&&(t.set(o,u),s.add(u))}return t}var ii=G(
"",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),yg=G("",[
"kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),bg=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,
Fs=G("",["win11"],bg,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 characters long"),xt=G("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
"a name has letters, digits, - and _, and is at most 63 characters long"),wg=G("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name\
 has letters, digits and -, and is at most 63 characters long"),ls=G("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of \
at most 15 letters, digits, . _ and -"),hc=G("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name \
to an entry"),mc=G("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a unit is written with \
its type, as in display-manager.service"),kg=G("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name or name=value, without w\
hite space or quotes"),$g=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has\
 no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up with '..': write the path\
 it leads to`},Ot=ce("",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=$g(e);return t?L(t):me(e)}),pc=G("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a p\
ath here has no control characters and is not empty");function vc(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?L(
`'${e}' is a multicast address: the first pair of a card's address is even`):/^(..)(?::\1)+$/i.test(e)?L(`'${e}' holds the place of an address: write one of its\
 own`):me(e.toLowerCase()):L(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var _g=ce("",["52:54:00:66:d7:8b"],vc);
function gc(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)?new Set(e.replaceAll("-","")).size===1?L(`'${e}' holds the place of a UUID: take it\
 out, and one is derived from the names`):me(e):L("a UUID has 32 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12")}var ds=(e,t)=>ce("",t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.
test(s)?L("control characters cannot stand here"):s.isWellFormed()?me(s):L("this is not valid Unicode")),xg=G("",["vda","sda"],/^[sv]d[a-z]$/,"the target of a d\
isk is vda to vdz on virtio, and sda to sdz on other buses"),Og=G("",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 letters, digits, - _ . a\
nd +"),Sg={vm:{disks:b(qe(xt,P(()=>({file:g(Ot),block:g(Ot),cdrom:g(ae([Ot,jo(!1)])),format:g(N(["qcow2","raw"])),create:g(zt),bus:g(N(["virtio","sata","scsi","\
usb","nvme"])),target:g(xg),cache:g(N(["none","writeback","writethrough","directsync","unsafe"])),io:g(N(["native","threads","io_uring"])),discard:b(A(""),!0),iothread:g(
oe(1,64)),serial:g(Og),readOnly:b(A(""),!1),bootOrder:g(ni)}))),{})}},D2=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,Mg={"disk-source":h({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom"}),"disk-format":h({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does no\
t show in its name`,remedy:()=>"add format: qcow2 or format: raw"}),"block-not-raw":h({severity:"warning",about:"value",message:()=>"a block device that holds a\
 qcow2 image grows to its end and then stops the guest",remedy:()=>"take format out: a block device is raw"}),"block-name-moves":h({severity:"warning",about:"va\
lue",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows"}),"cdrom-bus":h({severity:"erro\
r",about:"value",message:({bus:e})=>`${e} has no CD drives`,remedy:()=>"take bus out: a CD drive is on sata then"}),"read-only-sata":h({severity:"error",about:"\
value",message:()=>"SATA has no disks that cannot be written to",remedy:()=>"write bus: virtio, scsi or usb, or cdrom instead of file"}),"disk-target-bus":h({severity:"\
error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>e==="nvme"?"take target out: disks on nvme are numbered":
`write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"sda to sdf":"sda to sdz"}, or take target out`}),"disk-target-twice":h({severity:"error",about:"value",
message:({target:e,disk:t})=>`'${t}' has the target ${e} already`,remedy:()=>"write another one, or take target out"}),"too-many-disks":h({severity:"error",about:"\
value",message:({bus:e,most:t})=>`this guest has more than ${t} disks on ${e}`,remedy:()=>"put some of them on another bus"}),"disk-twice":h({severity:"error",about:"\
value",message:({path:e,disk:t})=>`${e} is the disk '${t}' already`,remedy:()=>"take one of them out, or let both be readOnly"}),"disk-iothread":h({severity:"er\
ror",about:"value",message:({bus:e})=>`a disk on ${e} cannot be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out"}),"iothre\
ad-missing":h({severity:"error",about:"value",message:({iothread:e,count:t})=>`there is no iothread ${e}: the guest has ${t}`,remedy:({iothread:e})=>`write cpu.\
iothreads: ${e}, or the number of one that is there`}),"native-io-cached":h({severity:"error",about:"value",message:({cache:e})=>`native input and output does n\
ot work with the cache ${e}`,remedy:()=>"write cache: none, or io: io_uring"})},Ng=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function Ag(e,t){for(const s of k(e)){const n=["vms",s.name,"disks"],o=new Map;for(const[i,r]of Object.entries(s.disks)){Eg(s,i,r,t);const a=r.file??r.block;if(a===
void 0)continue;const{readOnly:c}=r,u={path:[...n,i,r.file===void 0?"block":"file"]},l=o.get(a);l&&!(l.readOnly&&c)&&t("disk-twice",u,{path:a,disk:l.name}),o.set(
a,{name:i,readOnly:c})}Ig(s,t)}}function Eg(e,t,s,n){const o=(...u)=>({path:["vms",e.name,"disks",t,...u]}),i=[s.file,s.block,s.cdrom].filter(u=>u!==void 0).length,
r=Ut(s,e);if(i!==1&&n("disk-source",{...o(),on:"key"},{disk:t,given:i}),s.file!==void 0&&us(s)===void 0&&n("disk-format",o("file"),{file:s.file}),s.block!==void 0&&
s.format==="qcow2"&&n("block-not-raw",o("format")),s.block!==void 0&&Ng.test(s.block)&&n("block-name-moves",o("block"),{path:s.block}),s.cdrom!==void 0&&(r==="v\
irtio"||r==="nvme")&&n("cdrom-bus",o("bus"),{bus:r}),s.readOnly&&s.cdrom===void 0&&r==="sata"&&n("read-only-sata",o("readOnly")),s.iothread!==void 0){const{iothreads:u}=e.
cpu;r!=="virtio"?n("disk-iothread",o("iothread"),{bus:r}):s.iothread>u&&n("iothread-missing",o("iothread"),{iothread:s.iothread,count:u})}const{cache:a="writeba\
ck",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&n("native-io-cached",o("io"),{cache:a})}var Pg=(e,t)=>t==="virtio"?e.startsWith("vd"):t==="sata"?/^sd[a-f]/.
test(e):t!=="nvme"&&e.startsWith("sd");function Ig(e,t){const s=new Map,n=oi(e);for(const o of e.order.disks){const i=e.disks[o];if(!i)continue;const r=["vms",e.
name,"disks",o],a=Ut(i,e),c=n.get(o);if(c===void 0){t("too-many-disks",{path:r,on:"key"},{bus:a==="scsi"||a==="usb"?"scsi and usb":a,most:fc(a).count});continue}
const u=s.get(c),l={path:[...r,"target"]};i.target!==void 0&&!Pg(i.target,a)?t("disk-target-bus",l,{target:i.target,bus:a}):u!==void 0?t("disk-target-twice",l,{
target:c,disk:u}):s.set(c,o)}}var jg=e=>e.block===void 0?"file":"block";function Cg(e){if(e.block!==void 0)return v("source",{dev:e.block});const t=e.file??e.cdrom;
return typeof t=="string"?v("source",{file:t}):void 0}var yc=(e,t,s)=>t.serial??(s==="nvme"?e.slice(0,20):void 0),Tg={type:"drive",controller:0,bus:0,unit:0};function zg(e,t,s,n,o){
const i=t.cdrom!==void 0,{cache:r,io:a,iothread:c,bootOrder:u}=t,l=yc(e,t,n),d=t.discard&&!i&&!t.readOnly?"unmap":void 0;return v("disk",{type:jg(t),device:i?"c\
drom":"disk"},v("driver",{name:"qemu",type:us(t),cache:r,io:a,discard:d,iothread:c}),Cg(t),v("target",{dev:s,bus:n}),(i||t.readOnly)&&v("readonly"),l!==void 0&&
v("serial",{},l),u!==void 0&&v("boot",{order:u}),o,n==="scsi"&&v("address",{...Tg,target:s.charCodeAt(2)-97}))}function*qg(e,t){const s=oi(e);for(const[n,o]of Object.
entries(e.disks)){const i=s.get(n),r=Ut(o,e);if(i===void 0)continue;const a=zg(n,o,i,r,cs("disks",n,e,t));if(r==="virtio"?yield{pci:{class:"disk",key:n},functions:[
a]}:yield{at:"devices",xml:a},r==="nvme"){const c=/\d+/.exec(i)?.[0],u=v("controller",{type:"nvme",index:c},v("serial",{},yc(n,o,r)));yield{pci:{class:"disk",key:n},
functions:[u]}}}}function*Bg(e){for(const[t,{file:s,block:n,readOnly:o}]of Object.entries(e.disks)){const i=s??n;i===void 0||o||(yield{what:i,path:["disks",t,s===
void 0?"block":"file"],when:"boot"})}}var bc={};x(bc,{codes:()=>Gg,host:()=>Wg,rules:()=>Zg,schema:()=>Kg});var Lg=require("node:fs"),Ug=require("node:path"),Z=JSON.
parse((0,Lg.readFileSync)((0,Ug.join)(__dirname,"assets.json"),"utf8")),Dg=Z["create-disks.sh"],Rg=/^[A-Za-z0-9_@:,./+=-]+$/;function wc(e){if(/[\0\n\r]/.test(e))
throw new RangeError("a word of a unit file has no line break and no NUL");return Rg.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"\
$$$$")}"`}var Fg=e=>wc(e).replaceAll("$$","$"),kc=e=>e.map(wc).join(" "),ri=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const n=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.
test(n)||n==="."&&s>0?n:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),$c=e=>`sys-subsystem-net-devices-${ri(e).replace(/-/g,"\\x2d")}.device`,_c="programs",
fs=e=>X(S("builtins","readFile"),Jo(`./${_c}/${e}`)),Ks=(e,t,s)=>X(S("pkgs","writeShellApplication"),B({name:$(e),runtimeInputs:z(t),checkPhase:$(""),text:s})),
En=(e,t)=>X(S("lib","escapeShellArgs"),z([X(S("lib","getExe"),e),...t])),Kg={},R2=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,Gg={"create-without-file":h({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"take create out, or give the image as \
file"}),"create-not-whole":h({severity:"error",about:"value",message:({size:e})=>`a disk of ${e} is not a whole number of MiB`,remedy:()=>"write it in MiB, GiB \
or TiB"}),"create-differs":h({severity:"error",about:"value",message:({file:e,guest:t,size:s})=>`${e} is created for '${t}' already, as ${s}`,remedy:()=>"write \
the same size and format, or create in one of them only"})},xc=e=>k(e).flatMap(({name:t,disks:s})=>Object.entries(s).flatMap(([n,o])=>o.create===void 0?[]:[{path:[
"vms",t,"disks",n,"create"],guest:t,disk:o,bytes:o.create}]));function Zg(e,t){const s=new Map;for(const n of xc(e)){const{path:o,disk:i,bytes:r}=n;i.file===void 0?
t("create-without-file",{path:o}):(r%le!==0||r===0)&&t("create-not-whole",{path:o},{size:ne(r)});const a=i.file===void 0?void 0:s.get(i.file);if(i.file!==void 0){
if(a===void 0)s.set(i.file,n);else if(a.bytes!==r||us(a.disk)!==us(i)){const c=`${ne(a.bytes)} in ${us(a.disk)}`;t("create-differs",{path:o},{file:i.file,guest:a.
guest,size:c})}}}}var Oc="create-disks.sh";function*Wg(e){const t=new Map;for(const{disk:u,bytes:l}of xc(e)){const d=us(u);u.file!==void 0&&d&&t.set(u.file,[u.file,
d,String(l)])}if(t.size===0)return;const{user:s,group:n}=jt(e),o=[...t.keys()].sort(),i=S("config","virtualisation","libvirtd","qemu","package");yield{kind:"pro\
gram",name:Oc,text:Dg};const r=[S("pkgs","coreutils"),i],a=Ks("vfioc-create-disks",r,fs(Oc)),c=[`${s}:${n}`,...o.flatMap(u=>t.get(u)??[])].map($);yield{kind:"op\
tion",path:["systemd","services","vfioc-disks"],comment:"Creates the disk images that are not there. What is there is never touched.",value:B({description:$("Di\
sk images of guests"),wantedBy:z([$("multi-user.target")]),before:z([$("vfioc-reconcile.service")]),unitConfig:B({RequiresMountsFor:z(Vg(o).map($))}),serviceConfig:B(
{Type:$("oneshot"),RemainAfterExit:R(!0)}),script:En(a,c)})}}var Vg=e=>[...new Set(e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/"))].map(Fg),Sc={};x(Sc,{codes:()=>Jg,
domain:()=>Qg,host:()=>Xg,rules:()=>Hg,schema:()=>Yg});var Yg={vm:{shares:b(qe(xt,P(()=>({path:Ot,readOnly:b(A(""),!1)}))),{})}},Jg={"share-name-too-long":h({severity:"\
error",about:"value",message:({share:e})=>`'${e}' is longer than the 36 characters that virtiofs has for a name`,remedy:()=>"choose a shorter name"})};function Hg(e,t){
for(const s of k(e))for(const n of Object.keys(s.shares))n.length>36&&t("share-name-too-long",{path:["vms",s.name,"shares",n],on:"key"},{share:n})}function*Xg(e){
k(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:z([S("pkgs","virtiofs\
d")])})}function*Qg(e,t){for(const[s,{path:n,readOnly:o}]of Object.entries(e.shares)){const i=cs("shares",s,e,t),r=v("filesystem",{type:"mount",accessmode:"pass\
through"},v("driver",{type:"virtiofs"}),v("source",{dir:n}),v("target",{dir:s}),o&&v("readonly"),i);yield{pci:{class:"share",key:s},functions:[r]}}}var Mc={};x(
Mc,{claims:()=>$y,codes:()=>dy,domain:()=>vy,rules:()=>my,schema:()=>ly});var se="boot alias rom acpi address",ey={domain:`name uuid genid title description met\
adata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},ai=new Map(Object.
entries(ey).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,n)=>[s,n]))])),Nc=new Set(["network","forward","dns","ip","dhcp"]),ty=e=>{const t=Nc.has(e)?void 0:ai.
get(e);return t&&[...t.keys()]},sy=e=>[...ai].flatMap(([t,s])=>s.has(e)&&!Nc.has(t)?[t]:[]),Pn=e=>{const{name:t,children:s}=e;if(t==="metadata"||s.length===0||Ea(
e))return e;const n=ai.get(t);let o=!0,i=-1,r;return s.forEach((a,c)=>{const u=typeof a=="string"?a:Pn(a);u!==a&&(r??=[...s],r[c]=u);const l=Ac(n,u);o&&=i<=l,i=
l}),o||(r=ny(n,r??s)),r?rt(e,r):e},Ue=e=>sv(Pn(e)),Ac=(e,t)=>e?(typeof t=="string"?void 0:e.get(t.name))??e.size:0;function ny(e,t){const s=[];for(const o of t){
const i=Ac(e,o);s[i]??=[],s[i].push(o)}const n=[];for(const o of s)if(o)for(const i of o)n.push(i);return n}var ci="127.0.0.1",Ec={listen:ci},Pc=e=>e===!0?Ec:e===
!1?void 0:e,Gs=e=>rs(e)?Pc(e.display.spice)??Ec:void 0,Zs=e=>Pc(e.display.vnc),St=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),Ic=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,n)=>s*256+n,0):void 0},hs=({prefix:e})=>2**(32-e);function oy(e){const[t="",
s=""]=e.split("/"),n=Ic(t);if(n===void 0||!/^\d{1,2}$/.test(s))return L(`'${e}' is no subnet: write it as 192.168.150.0/24`);const o={first:n,prefix:Number(s)};
if(o.prefix<16||o.prefix>29)return L(`the prefix of '${e}' is not between 16 and 29`);const i=n%hs(o);return i!==0?L(`'${e}' does not begin a subnet: ${St(n-i)}\
/${s} does`):me(o)}var jc=({first:e,prefix:t})=>`${St(e)}/${t}`,iy=e=>St(2**32-hs(e)),ry=(e,t)=>e.first<t.first+hs(t)&&t.first<e.first+hs(e),ay=ce("",["192.168.\
150.0/24"],oy),Cc=ce("",["192.168.178.30"],e=>{const t=Ic(e);return t===void 0?L(`'${e}' is no IPv4 address`):me(St(t))}),cy=oe(5900,65535),Tc=e=>P(()=>({listen:b(
Cc,ci),port:g(cy)})),zc=N(["spice","pipewire","pulseaudio","none"]),uy=P(()=>({to:zc,uid:g(oe(1,65533)),model:g(N(["ich9","ich6","ac97"]))})),ly={vm:{display:b(
P(()=>({spice:g(qs(Tc("one that is free"),"")),vnc:g(qs(Tc("one that is free"),"")),video:g(N(["none","vga","virtio","qxl","bochs","ramfb"])),input:g(N(["tablet",
"virtio","none"])),sound:g(ae([zc,uy])),usbRedirection:b(oe(0,8),2)})),{})}},F2=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,dy={"guest-not-seen":h({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no graphics card`,
remedy:()=>"take spice: off out, or give it a graphics card, or a serial console"}),"video-none-shown":h({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`}),"sound-without-spic\
e":h({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is off",remedy:()=>"take sound out, or write spice: on"}),"sound-without-uid":h(
{severity:"error",about:"value",message:({server:e})=>`nothing says whose ${e} plays the sound of this guest`,remedy:({server:e})=>`write sound: { to: ${e}, uid\
: 1000 }, with the number that id -u shows`}),"sound-of-another-user":h({severity:"warning",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, whom ${e}\
 of a person lets nothing play`,remedy:()=>"set libvirt.qemu.user to that person, or let SPICE play it (sound: spice)"}),"display-open-to-all":h({severity:"warn\
ing",about:"value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through \
ssh, or see that the firewall keeps others away"})},qc=e=>{const{sound:t=rs(e)?"spice":"none"}=e.display;return typeof t=="string"?{to:t}:t},fy=e=>e.display.video??
(rs(e)||Zs(e)!==void 0?at(e).video:"none"),hy=(e,t,s)=>$e(e,t).some(n=>{const o=s?Xe(n,s):[];return o.length===0||o.some(i=>i.class===void 0||Us(i))});function my(e,t,s){
for(const n of k(e)){const o=(...l)=>({path:["vms",n.name,"display",...l]}),i=Gs(n),r=Zs(n),a=hy(n,e,s);!i&&!r&&!a&&!n.serial&&t("guest-not-seen",{...o("spice"),
on:"key"},{guest:n.name}),n.display.video==="none"&&(i||r)&&!a&&t("video-none-shown",o("video"),{server:i?"SPICE":"VNC"});const{to:c,uid:u}=qc(n);if(c==="spice"&&
!i&&t("sound-without-spice",o("sound")),c==="pipewire"||c==="pulseaudio"){const{user:l}=jt(e);u===void 0?t("sound-without-uid",o("sound"),{server:c}):(l==="qemu\
-libvirtd"||l==="root")&&t("sound-of-another-user",o("sound"),{server:c,user:l})}for(const[l,d,f]of[["spice","SPICE",i],["vnc","VNC",r]])f&&!f.listen.startsWith(
"127.")&&t("display-open-to-all",o(l,"listen"),{server:d,address:f.listen})}}var Bc=(e,{listen:t,port:s},...n)=>v("graphics",{type:e,port:s,autoport:s===void 0?
"yes":"no"},v("listen",{type:"address",address:t}),...n),py=Ue(v("channel",{type:"spicevmc"},v("target",{type:"virtio",name:"com.redhat.spice.0"})));function*vy(e){
const t=Gs(e),s=Zs(e);if(t){yield{at:"devices",xml:Bc("spice",t,v("image",{compression:"off"}))},yield{at:"devices",xml:py};const n=Array.from({length:e.display.
usbRedirection},()=>v("redirdev",{bus:"usb",type:"spicevmc"}));n.length>0&&(yield{at:"",xml:v("devices",{},...n)})}s&&(yield{at:"devices",xml:Bc("vnc",s)}),yield*gy(
e),yield*wy(e),yield*ky(e)}function*gy(e){const t=fy(e),s=v("video",{},v("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"\
video",key:"video",index:0},functions:[s]}}var yy=["mouse","keyboard"].map(e=>Ue(v("input",{type:e,bus:"ps2"}))),by=Ue(v("input",{type:"tablet",bus:"usb"}));function*wy(e){
for(const s of yy)yield{at:"devices",xml:s};const t=Ua(e);t==="tablet"&&(yield{at:"devices",xml:by});for(const[s,n]of t==="virtio"?["mouse","keyboard"].entries():
[])yield{pci:{class:"input",key:n,index:s},functions:[v("input",{type:n,bus:"virtio"})]}}function*ky(e){const{to:t,uid:s,model:n="ich9"}=qc(e),o=`/run/user/${s}`,
i=t==="pipewire"?o:void 0,r=t==="pulseaudio"?`${o}/pulse/native`:void 0;if(yield{at:"devices",xml:v("audio",{id:1,type:t,runtimeDir:i,serverName:r})},t==="none")
return;const a=v("sound",{model:n},v("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[a]}}function*$y(e){for(const t of["spice","vnc"]){
const s=e.display[t],n=typeof s=="object"?s.port:void 0;n!==void 0&&(yield{what:`port ${n}`,path:["display",t,"port"],when:"run",once:!0})}}var Lc={};x(Lc,{codes:()=>Ey,
host:()=>jy,rules:()=>Py,schema:()=>Ny});function Uc(e,t,s){const{width:n,height:o}=e,i=s==="b7"?n*o*(t?8:4)*2+10*le:Math.ceil(n*4/256)*256*o*3+4*le;return _y(i)}
var _y=e=>2**Math.ceil(Math.log2(e)),Dc=e=>Number.isInteger(Math.log2(e)),xy=2*le,Rc="looking-glass",Oy=(e,t)=>k(t).filter(({lookingGlass:s})=>s?.backend==="kvm\
fr").findIndex(({name:s})=>s===e.name);function In(e,t){const{lookingGlass:s}=e;if(!s)return;const{name:n=Rc,resolution:o,hdr:i,version:r,size:a,backend:c}=s,u=a??
(o?Uc(o,i,r):le),l=c==="kvmfr"?`/dev/kvmfr${Oy(e,t)}`:`/dev/shm/${n}`;return{feature:"lookingGlass",name:n,path:l,bytes:u,backend:c}}function ui(e){const{scream:t}=e;
if(t?.mode!=="ivshmem")return;const{name:s,size:n=xy}=t;return{feature:"scream",name:s,path:`/dev/shm/${s}`,bytes:n,backend:"shm"}}var jn=(e,t)=>[In(e,t),ui(e)].
filter(s=>s!==void 0),Fc=(e,t)=>k(e).flatMap(s=>jn(s,e).flatMap(n=>n.backend===t?[{...n,vm:s}]:[])),Sy=e=>Fc(e,"shm"),li=e=>Fc(e,"kvmfr");function My(e){const{user:t}=jt(
e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var Ny={},K2=e=>`vms: { win: { memory: 4GiB, ${e} } }
`,Ay=/_(?:latest|testing|zen|lqx|xanmod)/,Kc=10,Ey={"kvmfr-with-shares":h({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' do not work\
 beside kvmfr`,remedy:()=>"write backend: shm, or take the shares out"}),"kvmfr-has-no-name":h({severity:"error",about:"value",message:({node:e})=>`a device of \
kvmfr has no name of its own: this one is ${e}`,remedy:()=>"take name out, or write backend: shm"}),"kvmfr-with-new-kernel":h({severity:"warning",about:"value",
message:({kernel:e})=>`kvmfr is not always ready for the kernels of ${e}`,remedy:()=>"write backend: shm, or a kernel of long-term support; or keep it, and expe\
ct a build to fail now and then"}),"kvmfr-too-many":h({severity:"error",about:"value",message:()=>`kvmfr makes ${Kc} devices, and more guests than that have one`,
remedy:()=>"write backend: shm for some of them"})};function Py(e,t){for(const{vm:i,path:r}of li(e)){const a={path:["vms",i.name,"lookingGlass","backend"]};Object.
keys(i.shares).length>0&&t("kvmfr-with-shares",a,{guest:i.name}),i.lookingGlass?.name!==void 0&&t("kvmfr-has-no-name",{path:["vms",i.name,"lookingGlass","name"]},
{node:r})}const s=li(e),n=e.kernel.packages;s.length>0&&n&&Ay.test(n)&&t("kvmfr-with-new-kernel",{path:["kernel","packages"]},{kernel:n});const o=s[Kc];o&&t("kv\
mfr-too-many",{path:["vms",o.vm.name,"lookingGlass","backend"]},{})}var Iy=["null","full","zero","random","urandom","ptmx","kvm","userfaultfd"];function*jy(e){const t=li(
e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:z([S("config","boot","kernelPackages","kvmfr")])},yield{kind:"module",stage:"\
boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"static_size_mb",value:t.map(({bytes:i})=>i/le).join(",")}},yield{kind:"\
udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROUP",operator:"=",value:"kvm"},{key:"MODE",operator:"=",value:"0660"},{key:"\
TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[...Iy.map(i=>`/dev/${i}`),...t.map(({path:i})=>i)]};for(const{vm:i,path:r}of t)
yield{kind:"hook",vm:i.name,step:"kvmfr-device",arguments:[r]};const{user:o}=jt(e);for(const i of new Set([...e.host.users,...o==="root"?[]:[o]]))yield{kind:"me\
mber",user:i,group:"kvm"}}var Gc={};x(Gc,{codes:()=>Ty,domain:()=>Ly,host:()=>By,rules:()=>zy,schema:()=>Cy});var Cy={vm:{lookingGlass:g(P(()=>({resolution:g(bv),
hdr:b(A(""),!1),version:b(N(["b7","idd"]),"b7"),size:g(zt),backend:b(N(["shm","kvmfr"]),"shm"),name:g(Fs)})))}},Ty={"looking-glass-without-size":h({severity:"er\
ror",about:"value",message:({guest:e})=>`nothing says how much memory '${e}' shares with the Looking Glass client`,remedy:()=>"add resolution, the largest one t\
hat the guest will have"}),"looking-glass-too-small":h({severity:"error",about:"value",message:({size:e,needed:t,resolution:s})=>`${e} is too little for ${s}, w\
hich takes ${t}`,remedy:({needed:e})=>`take size out, or write ${e} or more`})};function zy(e,t){for(const{name:s,lookingGlass:n}of k(e)){if(!n)continue;const o=[
"vms",s,"lookingGlass"],{resolution:i,hdr:r,version:a,size:c}=n;!i&&c===void 0&&t("looking-glass-without-size",{path:o,on:"key"},{guest:s});const u=i?Uc(i,r,a):
0;if(i&&c!==void 0&&c<u){const l={size:ne(c),needed:ne(u),resolution:yv(i)};t("looking-glass-too-small",{path:[...o,"size"]},l)}}}function qy(e,t,s){const n=Gs(
e),o=[];return(t.path!==`/dev/shm/${Rc}`||s)&&o.push(["app",`shmFile=${t.path}`]),n?n.listen!==ci&&o.push(["spice",`host=${n.listen}`]):o.push(["spice","enable=\
no"]),n?.port!==void 0&&o.push(["spice",`port=${n.port}`]),[...new Set(o.map(([r])=>r))].map(r=>`[${r}]
${o.flatMap(([a,c])=>a===r?[`${c}
`]:[]).join("")}`).join("")}function*By(e){const t=k(e).flatMap(n=>{const o=In(n,e);return o?[{vm:n,region:o}]:[]});if(t.length===0)return;yield{kind:"package",
path:["looking-glass-client"]};const s=t.length>1;for(const{vm:n,region:o}of t){const i=s?`looking-glass/${n.name}.ini`:"looking-glass-client.ini",r=qy(n,o,s);r&&
(yield{kind:"option",path:["environment","etc",i,"text"],value:$(r)})}}function*Ly(e,t){const s=In(e,t);s?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looki\
ng-glass",index:0},functions:[v("shmem",{name:s.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},s.bytes/le))]})}var Zc={};x(Zc,{codes:()=>Dy,domain:()=>Ry,
schema:()=>Uy});var Uy={vm:{agent:b(A(""),!0)}},Dy={};function*Ry(e){if(!e.agent)return;const t=v("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{
at:"devices",xml:v("channel",{type:"unix"},t)}}var Wc={};x(Wc,{codes:()=>Ky,rules:()=>Gy,schema:()=>Fy});var Fy={},Ky={"boot-order-twice":h({severity:"error",about:"\
value",message:({order:e,other:t,guest:s})=>`'${t}' of the guest '${s}' has the number ${e} in the boot order too`,remedy:()=>"give each device a number of its \
own; the lowest comes first"})};function Gy(e,t){for(const s of k(e)){const n=new Map;for(const{name:o,path:i,order:r}of vg(s,e)){const a=n.get(r);a!==void 0?t(
"boot-order-twice",{path:i},{order:r,other:a,guest:s.name}):n.set(r,o)}}}var Vc={};x(Vc,{codes:()=>Wy,domain:()=>Vy,schema:()=>Zy});var Zy={},Wy={};function*Vy(e){
const t=new Set(Object.values(e.disks).map(n=>Ut(n,e))),s=v("controller",{type:"usb",index:0,model:"qemu-xhci",ports:Fo});if(yield{pci:{class:"usb",key:"usb",index:0},
functions:[s]},(!Ct(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[v("controller",{type:"sata",index:0})]}),t.has("scsi")){const n=v(
"controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},functions:[n]}}if(hv(e)){const n=v("controller",{type:"virti\
o-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[n]}}}var Yc={};x(Yc,{codes:()=>Jy,files:()=>Hy,isInlineXml:()=>Jc,schema:()=>Yy});
var Yy={vm:{xml:g(te().check(Io(1))),xmlRemove:b(j(te()),[])}},Jy={},Jc=e=>e.trimStart().startsWith("<");function*Hy(e){for(const{name:t,xml:s}of k(e))s!==void 0&&
!Jc(s)&&(yield{path:["vms",t,"xml"],name:s})}var Hc={};x(Hc,{codes:()=>Qy,domain:()=>sb,host:()=>tb,rules:()=>eb,schema:()=>Xy});var Xy={vm:{firmware:b(P(()=>({
type:g(N(["efi","bios"])),secureBoot:g(A("")),enrolledKeys:g(A("")),tpm:g(qs(P(()=>({model:b(N(["tpm-crb","tpm-tis"]),"tpm-crb"),version:b(N(["2.0","1.2"]),"2.0")})),
"")),loader:g(Ot),varsTemplate:g(Ot),bootMenu:b(A(""),!1)})),{})}},G2=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,Qy={"secure-boot-needs-efi":h({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot"}),"secure-boot-needs-q35":h({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",
remedy:()=>"take machine out, or secureBoot"}),"keys-without-secure-boot":h({severity:"error",about:"value",message:()=>"keys are for Secure Boot, and it is off",
remedy:()=>"take enrolledKeys out, or write secureBoot: on"}),"keys-with-loader":h({severity:"error",about:"value",message:()=>"an image of your own brings its \
own variables, so keys cannot be added to them",remedy:()=>"take enrolledKeys out and name a varsTemplate that has the keys, or take loader out"}),"loader-and-t\
emplate":h({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,missing:t})=>`add ${t}, from the same\
 build, or take ${e} out`}),"loader-without-efi":h({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"\
take type: bios out, or loader"}),"tpm-crb-version":h({severity:"error",about:"value",message:()=>"tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0\
", or model: tpm-tis'}),"tpm-without-swtpm":h({severity:"error",about:"value",message:({guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"\
take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)"}),"windows11-secure-boot":h({severity:"warning",about:"value",message:({why:e})=>`Wind\
ows 11 asks for Secure Boot, which a guest with ${e} does not have`,remedy:({why:e})=>`take ${e} out, or write firmware.secureBoot: off where that is meant`})};
function eb(e,t){for(const s of k(e)){const{firmware:n}=s,o=d=>({path:["vms",s.name,"firmware",d]}),{type:i,secureBoot:r,enrolledKeys:a,tpm:c}=kt(s);r&&i==="bio\
s"?t("secure-boot-needs-efi",o("secureBoot")):r&&Ct(s)?t("secure-boot-needs-q35",o("secureBoot")):a&&!r&&t("keys-without-secure-boot",o("enrolledKeys"));const{loader:u,
varsTemplate:l}=n;if(n.secureBoot===void 0&&at(s).secureBoot&&!r&&u===void 0){const d=i==="bios",f=d?o("type"):{path:["vms",s.name,"machine"]};t("windows11-secu\
re-boot",f,{why:d?"type: bios":`machine: ${s.machine}`})}if(u!==void 0&&a&&t("keys-with-loader",o("enrolledKeys")),u!==void 0&&i==="bios"&&t("loader-without-efi",
o("loader")),u===void 0!=(l===void 0)){const[d,f]=u===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loader-and-template",o(d),{given:d,missing:f})}
c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtp\
m",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var Cn={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*tb(e){
const t=k(e).map(kt);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","ena\
ble"],value:R(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,n]of[[Cn.loader,"/FV/OVMF_CODE.fd"],[Cn.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:[
"systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:Bt(S("pkgs","OVMFFull","fd"),n)}}function*sb(e){const{type:t,secureBoot:s,enrolledKeys:n,tpm:o}=kt(
e),{loader:i,varsTemplate:r,bootMenu:a}=e.firmware;if(t==="efi"&&n)yield*Xc(Cn.loader,Cn.template,!0);else if(t==="efi"&&i!==void 0&&r!==void 0)yield*Xc(i,r,s);else if(t===
"efi"){const c=(l,d)=>v("feature",{enabled:ja(d),name:l}),u=v("firmware",{},c("enrolled-keys",!1),c("secure-boot",s));yield{at:"",xml:v("os",{firmware:"efi"},u)},
yield{at:"os",xml:v("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:v("smm",{state:"on"})}),a&&(yield{at:"os",xml:v("bootmenu",{enable:"yes",timeout:3e3})}),
o){const c=v("backend",{type:"emulator",version:o.version});yield{at:"devices",xml:v("tpm",{model:o.model},c)}}}function*Xc(e,t,s){yield{at:"os",xml:v("loader",
{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:v("nvram",{template:t})}}var Qc={};x(Qc,{codes:()=>ob,host:()=>rb,schema:()=>nb});var nb={},
ob={},eu=(e,...t)=>X(S("lib",e),...t),ib=(e,t)=>Q(e,"||",t),tu=(e,t)=>Q(X(S("builtins","match"),$(e),t),"!=",Ds),Tn=eu("versionAtLeast",S("lib","trivial","relea\
se"),$("25.11")),di="/run/libvirt/nix-ovmf/";function*rb(e){const t=k(e).filter(i=>kt(i).type==="efi"),s=t.filter(i=>i.firmware.loader===void 0&&!kt(i).enrolledKeys),
n=s.find(i=>kt(i).secureBoot),o=n??s[0];if(o){const i=ut("rule"),r=Xo("rule",Q(tu("[^[:space:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?",i),"&&",lt(
tu(".*-qemu-ovmf-metadata[[:space:]]*",i))));yield{kind:"assertion",that:lt(Q(Tn,"&&",eu("any",r,S("config","systemd","tmpfiles","rules")))),message:`vfioc: a r\
ule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which '${o.name}' gets its own${n?" with Secure Boot":""}: take it out, libv\
irtd has what is needed there since NixOS 25.11.`}}for(const i of t){const{loader:r}=i.firmware;if(!r?.startsWith(di))continue;const a=r.slice(di.length),[c,u,l]=a.
startsWith("edk2-")?[Tn,"25.05","OVMF_CODE.fd"]:[lt(Tn),"25.11","edk2-x86_64-code.fd"];if(yield{kind:"assertion",that:c,message:`vfioc: '${i.name}' names ${r}, \
which NixOS ${u} ${u==="25.05"?"and older do":"and later do"} not have: take firmware.loader out and libvirt picks one, or write ${di}${l}.`},!kt(i).secureBoot)
continue;yield{kind:"assertion",that:a.startsWith("edk2-")?R(a.includes("secure")):ib(Tn,Q(Lt("config",["virtualisation","libvirtd","qemu","ovmf","packages"],z(
[])),"!=",z([S("pkgs","OVMF","fd")]))),message:`vfioc: '${i.name}' asks for Secure Boot, which ${r} cannot do: take firmware.loader out and libvirt picks one th\
at can, or name one that can.`}}}var su={};x(su,{codes:()=>db,domain:()=>vb,rules:()=>fb,schema:()=>lb});var ab=G("",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,
"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu-system-x86_64 -machine help lists them"),cb=ce("",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],
gc),ub=G("",["http://microsoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"an id of libosinfo is written as osinfo-query os shows it, as in http://fedoraproject\
.org/fedora/40"),lb={vm:{guest:b(N(["windows10","windows11","linux","macos"]),"linux"),type:b(N(["kvm","qemu"]),"kvm"),machine:b(ab,"q35"),uuid:g(cb),title:g(ds(
"A title.",["Windows 11"])),description:g(ds("A description.",["for the games"])),clock:g(N(["utc","localtime"])),osinfo:g(ub),autostart:b(A(""),!1)}},db={"uuid\
-twice":h({severity:"error",about:"value",message:({guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own \
from its name"})};function fb(e,t){const s=new Map;for(const n of k(e)){const o=Ba(n,e),i=s.get(o);i!==void 0&&t("uuid-twice",{path:["vms",n.name,"uuid"]},{guest:i}),
s.set(o,n.name)}}var hb="/run/libvirt/nix-emulators/qemu-system-x86_64",mb=[Ue(v("timer",{name:"rtc",tickpolicy:"catchup"})),Ue(v("timer",{name:"pit",tickpolicy:"\
delay"})),Ue(v("timer",{name:"hpet",present:"no"}))],Qe=(e,t)=>({at:e,xml:Ue(t)}),pb=[Qe("features",v("acpi")),Qe("features",v("apic")),Qe("features",v("vmport",
{state:"off"})),Qe("",v("on_poweroff",{},"destroy")),Qe("",v("on_reboot",{},"restart")),Qe("",v("on_crash",{},"destroy")),Qe("pm",v("suspend-to-mem",{enabled:"n\
o"})),Qe("pm",v("suspend-to-disk",{enabled:"no"})),Qe("devices",v("emulator",{},hb)),Qe("devices",v("memballoon",{model:"none"}))];function*vb(e,t){const{osinfo:s=at(
e).osinfo}=e;yield{at:"",xml:v("name",{},e.name)},yield{at:"",xml:v("uuid",{},Ba(e,t))},e.title!==void 0&&(yield{at:"",xml:v("title",{},e.title)}),e.description!==
void 0&&(yield{at:"",xml:v("description",{},e.description)}),s!==void 0&&(yield{at:"metadata",xml:v("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.o\
rg/xmlns/libvirt/domain/1.0"},v("libosinfo:os",{id:s}))}),yield{at:"os",xml:v("type",{arch:"x86_64",machine:e.machine},"hvm")},yield{at:"",xml:gb(e)},yield*pb}var gb=e=>v(
"clock",{offset:e.clock??at(e).clock},...mb),nu={};x(nu,{codes:()=>kb,domain:()=>xb,rules:()=>$b,schema:()=>wb});var yb=G("",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,
"a vendor id has 1 to 12 letters, digits, spaces, _ . or -: CPUID has room for no more"),ou=e=>ce("",["ASUS"],t=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(t)&&
t.isWellFormed()?me(t):L("what SMBIOS says is not empty and has no control characters")),ie=e=>g(ou(e)),bb=P(()=>({bios:g(P(()=>({vendor:ie("Who made the BIOS."),
version:ie("Its version."),date:g(G("",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,"the date of a BIOS is month, day and year\
: 03/14/2024")),release:g(G("",["4.6"],/^\d{1,3}\.\d{1,3}$/,"a release has two numbers, as in 4.6"))}))),system:g(P(()=>({manufacturer:ie("Who made the computer\
."),product:ie("What it is called."),version:ie("Its version."),serial:ie("Its serial number."),sku:ie("The number by which it is ordered."),family:ie("The fami\
ly that it is of.")}))),baseBoard:g(P(()=>({manufacturer:ie("Who made the board."),product:ie("What it is called."),version:ie("Its version."),serial:ie("Its se\
rial number."),asset:ie("Its number in an inventory."),location:ie("Where in the computer it is.")}))),chassis:g(P(()=>({manufacturer:ie("Who made the case."),version:ie(
"Its version."),serial:ie("Its serial number."),asset:ie("Its number in an inventory."),sku:ie("The number by which it is ordered.")}))),oemStrings:g(j(ou("One \
text.")))})),wb={vm:{hide:b(P(()=>({kvm:b(A(""),!1),vendorId:g(yb),hypervisor:b(A(""),!1),smbios:b(qs(bb,""),!1)})),{})}},kb={"vendor-id-without-hyperv":h({severity:"\
warning",about:"value",message:({guest:e})=>`'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface\
 the guest sees no such vendor"})};function $b(e,t){for(const s of k(e))s.hide.vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,
"hide","vendorId"]},{guest:s.name})}function _b({oemStrings:e,...t}){const s=Object.entries(t).flatMap(([o,i])=>{const r=Object.entries(i??{}).map(([a,c])=>v("e\
ntry",{name:a},c));return r.length>0?[v(o,{},...r)]:[]}),n=(e??[]).map(o=>v("entry",{},o));return v("sysinfo",{type:"smbios"},...s,n.length>0&&v("oemStrings",{},
...n))}function*xb(e){const{kvm:t,vendorId:s,hypervisor:n,smbios:o}=e.hide;t&&(yield{at:"features/kvm",xml:v("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&
(yield{at:"features",xml:v("hyperv",{mode:"custom"},v("vendor_id",{state:"on",value:s}))}),n&&(yield{at:"cpu",xml:v("feature",{policy:"disable",name:"hypervisor"})}),
o!==!1&&(yield{at:"os",xml:v("smbios",{mode:o===!0?"host":"sysinfo"})},o!==!0&&(yield{at:"",xml:_b(o)}))}var iu={};x(iu,{codes:()=>Mb,domain:()=>Ib,rules:()=>Nb,
schema:()=>Ob});var ve=e=>g(A("")),Ob={vm:{hyperv:g(qs(P(()=>({relaxed:ve("No watchdog timeouts when the guest was not scheduled."),vapic:ve("Fast access to the\
 interrupt controller."),spinlocks:ve("Long waits for a lock are given to the host."),vpindex:ve("The number of the virtual CPU."),runtime:ve("How long each vir\
tual CPU ran."),synic:ve("The synthetic interrupt controller."),stimer:ve("Synthetic timers."),frequencies:ve("The frequencies of the time stamp counter and of \
the APIC."),tlbflush:ve("Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU."),ipi:ve("Interrupts between virtual CPUs."),reset:ve(
"Restarting through Hyper-V, which Windows does not need."),reenlightenment:ve("Notice of a migration."),evmcs:ve("Hyper-V of its own in the guest, on Intel. De\
fault: where kernel.nested is on."),avic:ve("Interrupts by the CPU itself (APICv, AVIC). Default: where KVM of the host has it on, by host.facts."),emsrBitmap:ve(
"Fewer traps of Hyper-V of its own in the guest."),xmmInput:ve("Hypercalls with their input in registers.")})),""))}},Sb={synic:["vpindex"],stimer:["vpindex","s\
ynic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},Mb={"hyperv-needs":h({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does not wor\
k without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as well`}),"evmcs-needs-intel":h({severity:"error",about:"value",message:()=>"\
evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out"})},ru=e=>typeof e.hyperv=="object"?e.hyperv:{};function au(e,t,s){if(e.hyperv===
!1)return new Set;const{hyperv:n}=at(e),o=e.hyperv===!0&&n.length===0?qa.windows10.hyperv:n,i=new Set(o);o.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&
i.add("evmcs"),o.length>0&&e.type==="kvm"&&s?.cpu?.apicv&&i.add("avic");for(const[r,a]of Object.entries(ru(e)))a===!0?i.add(r):a===!1&&i.delete(r);return i}function Nb(e,t,s){
for(const n of k(e)){const o=["vms",n.name,"hyperv"],i=ru(n),r=au(n,e,s);for(const a of r)for(const c of Sb[a]??[]){if(r.has(c))continue;const u=i[c]===void 0?a:
c;t("hyperv-needs",{path:[...o,u]},{part:a,other:c})}e.host.cpu==="amd"&&i.evmcs&&t("evmcs-needs-intel",{path:[...o,"evmcs"]})}}var Ab=e=>{const t=e==="emsrBitm\
ap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?v(t,{state:"on",retries:8191}):v(t,{state:"on"},e==="stimer"&&v("direct",{state:"on"}))},cu=new Map;
function Eb(e){const t=cu.get(e)??Ue(Ab(e));return cu.set(e,t),t}var Pb=Ue(v("timer",{name:"hypervclock",present:"yes"}));function*Ib(e,t,s){const n=au(e,t,s);n.
size!==0&&(yield{at:"features",xml:v("hyperv",{mode:"custom"},...[...n].map(Eb))},yield{at:"clock",xml:Pb})}var uu={};x(uu,{codes:()=>Vb,domain:()=>Xb,rules:()=>Jb,
schema:()=>Wb});var et=(e,t=0)=>({bus:0,slot:e,function:t}),dt=e=>({bus:e,slot:0,function:0}),Ws=(e,t)=>Array.from({length:e},(s,n)=>t(n)),lu={hostdev:Ws(12,e=>dt(
1+e)),usb:Ws(3,e=>dt(13+e)),serial:[dt(16)],scsi:Ws(2,e=>dt(17+e)),rng:[dt(19)],balloon:[dt(20)],input:Ws(3,e=>dt(21+e)),vsock:[dt(24)],video:[et(1),et(24)],shmem:Ws(
8,e=>et(16+e)),watchdog:[et(25)],sound:[et(27),et(26)],iommu:[et(30)],sata:[et(31,2)]},du=(e,t)=>lu[e]?.[t],jb=e=>lu[e]!==void 0,Cb={disk:[{first:25,last:44},{first:97,
last:102}],nic:[{first:45,last:56},{first:103,last:103}],share:[{first:57,last:64},{first:104,last:104}],hostdev:[{first:89,last:96}]},Tb="slot 810";function*zb(e,t){
const[,s=t,n=""]=/^(.*?)(\d{0,6})$/s.exec(t)??[];for(const{first:o,last:i}of Cb[e]??[]){const r=i-o+1,a=Bs(r,Tb,e,s)+Number(n);for(let c=0;c<r;c+=1)yield dt(o+(a+
c)%r)}}var fu=3,qb=15,hu=(qb-fu+1)*8,Bb=e=>et(fu+Math.floor((e-1)/8),(e-1)%8),Lb=[2,28,29],Ub=(e,t)=>e===0?!Lb.includes(t):e<=64||e>=89&&e<=hu,Db=e=>e<12?et(16+
e):void 0,Rb=e=>e<2||e>=16&&e<28,mu="vfioc-kvmfr-memory";function Fb(e,t){const s=In(e,t);if(s?.backend!=="kvmfr")return[];const n=Ct(e)?void 0:du("shmem",0),o=n?
{bus:"pcie.0",addr:`0x${n.slot.toString(16)}`}:{},i={"qom-type":"memory-backend-file",id:mu,"mem-path":s.path,size:s.bytes,share:!0},r={driver:"ivshmem-plain",id:"\
vfioc-kvmfr",memdev:mu,...o};return["-object",JSON.stringify(i),"-device",JSON.stringify(r)]}var Kb=G("",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an env\
ironment variable has letters, digits and _, and does not begin with a digit"),Gb=G("",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a property has letters, digits,\
 - _ and ."),Zb=G("",["blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a capability has letters, digits, - _ and .: virsh domcapabilities and libvirt name them"),Wb={
vm:{qemu:b(P(()=>({args:b(j(ds("One argument.",["-device"])),[]),env:b(qe(Kb,ds("A value.",["512/48000"])),{}),override:b(qe(pg,qe(Gb,ae([Ee(),xn(),ds("A text.",
["on"])]))),{}),capabilities:b(qe(Zb,N(["add","del"])),{})})),{})}},Z2=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: {\
 ${e} } } } }
`,Vb={"override-of-nothing":h({severity:"error",about:"value",message:({device:e})=>`the guest has no '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}'?`:"wr\
ite a device of this guest, or take it out"})};function Yb(e,t){const s=e.devices.flatMap(o=>{const i=t.devices[o],r=i?.gvt?1:i?.functions.length??0;return Array.
from({length:r},(a,c)=>`devices.${o}${c===0?"":`.${c}`}`)}),n=["disks","nics","shares"].flatMap(o=>Object.keys(e[o]).map(i=>`${o}.${i}`));return[...s,...n]}function Jb(e,t){
for(const s of k(e)){const n=Yb(s,e);for(const o of Object.keys(s.qemu.override)){if(!ti(o)||n.includes(o.replace(/\.0$/,"")))continue;const r=["vms",s.name,"qe\
mu","override",o];t("override-of-nothing",{path:r,on:"key"},{device:o,nearest:Ze(o,n)})}}}var fi={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function Hb(e,t){
const s=typeof t=="boolean"?"bool":typeof t=="string"?"string":t<0?"signed":"unsigned";return v("qemu:property",{name:e,type:s,value:String(t)})}function*Xb(e,t){
const s=[...Fb(e,t),...e.qemu.args].map(r=>v("qemu:arg",{value:r})),n=Object.entries(e.qemu.env).map(([r,a])=>v("qemu:env",{name:r,value:a}));s.length+n.length>
0&&(yield{at:"",xml:v("qemu:commandline",fi,...s,...n)});const o=Object.entries(e.qemu.capabilities).map(([r,a])=>v(`qemu:${a}`,{capability:r}));o.length>0&&(yield{
at:"",xml:v("qemu:capabilities",fi,...o)});const i=[...dc(e,t)].map(([r,a])=>{const c=Object.entries(a).map(([u,l])=>Hb(u,l));return v("qemu:device",{alias:r},v(
"qemu:frontend",{},...c))});i.length>0&&(yield{at:"",xml:v("qemu:override",fi,...i)})}var pu={};x(pu,{codes:()=>ew,domain:()=>tw,schema:()=>Qb});var Qb={vm:{rng:g(
A(""))}},ew={};function*tw(e){if(!(e.rng??at(e).rng))return;const t=v("backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[v("rng",
{model:"virtio"},t)]}}var vu={};x(vu,{codes:()=>ow,domain:()=>rw,rules:()=>iw,schema:()=>nw});var sw=G("",["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"a pa\
rtition is written as /games or /machine/games: letters, digits, _ and . after each /"),nw={vm:{seclabel:b(j(P(()=>({type:N(["none","static","dynamic"]),model:g(
N(["dac","apparmor","selinux"])),label:g(ds("A label.",["+1000:+100"])),relabel:g(A(""))}))),[]),partition:g(sw)}},W2=e=>`vms: { win: { memory: 4GiB, seclabel: \
[${e}] } }
`,ow={"seclabel-twice":h({severity:"error",about:"value",message:({model:e})=>`there is a label of ${e} already`,remedy:()=>"take one of them out"}),"seclabel-i\
ncomplete":h({severity:"error",about:"value",message:({missing:e})=>`this label needs '${e}'`,remedy:({missing:e})=>`add ${e}, or write type: none`}),"seclabel-\
not-static":h({severity:"error",about:"value",message:({type:e,field:t})=>`'${t}' is for a static label, and this one is ${e}`,remedy:({field:e})=>`take ${e} ou\
t, or write type: static`})};function iw(e,t){for(const{name:s,seclabel:n}of k(e)){const o=new Set;for(const[i,{type:r,model:a,label:c,relabel:u}]of n.entries()){
const l=["vms",s,"seclabel",i],d=r!=="none"&&!a?"model":r==="static"&&c===void 0?"label":void 0;d&&t("seclabel-incomplete",{path:l},{missing:d});for(const[m,p]of Object.
entries({label:c,relabel:u}))r==="static"||p===void 0||t("seclabel-not-static",{path:[...l,m]},{type:r,field:m});const f=a??"the host";o.has(f)&&t("seclabel-twi\
ce",{path:l},{model:f}),o.add(f)}}}function*rw(e){for(const{type:t,model:s,label:n,relabel:o}of e.seclabel){const i={type:t,model:s,relabel:o===void 0?void 0:ja(
o)};yield{at:"",xml:v("seclabel",i,n!==void 0&&v("label",{},n))}}e.partition!==void 0&&(yield{at:"resource",xml:v("partition",{},e.partition)})}var gu={};x(gu,{
codes:()=>cw,domain:()=>uw,schema:()=>aw});var aw={vm:{serial:b(A(""),!1)}},cw={};function*uw(e){if(!e.serial)return;const t=v("target",{type:"isa-serial",port:0},
v("model",{name:"isa-serial"}));yield{at:"devices",xml:v("serial",{type:"pty"},t)},yield{at:"devices",xml:v("console",{type:"pty"},v("target",{type:"serial",port:0}))}}
var yu={};x(yu,{codes:()=>dw,domain:()=>fw,schema:()=>lw});var lw={vm:{watchdog:g(N(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"]))}},dw={};
function*fw(e){if(!Ct(e))yield{at:"devices",xml:v("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=v("watchdog",{model:"\
i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var bu={};x(bu,{codes:()=>hw,host:()=>$w,rules:()=>gw,schema:()=>mw});
var Ne=e=>[...new Set(e)],V2=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,Y2=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,hw={"handover-without-bind":h({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out"}),"handover-to-nobody":h({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is neve\
r handed over`,remedy:()=>"add it to a guest's devices"}),"handover-timeout":h({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a st\
ep is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s"}),"handover-stops-libvirt":h({severity:"error",about:"value",message:({unit:e})=>`${e} i\
s needed to start the guest, and is to be stopped before it starts`,remedy:()=>"take it out"}),"handover-unloads-needed":h({severity:"error",about:"value",message:({
module:e})=>`${e} is needed to run the guest, and is to be unloaded before it starts`,remedy:()=>"take it out: unload has the drivers of the device"}),"handover\
-shows-nothing":h({severity:"warning",about:"value",message:({device:e})=>`by the facts of this machine '${e}' has no picture, and its handover ends the desktop`,
remedy:()=>"write bind: start, unless the desktop does use it"}),"handover-restart-not-stopped":h({severity:"error",about:"value",message:({unit:e})=>`${e} is t\
o start again, and nothing stops it`,remedy:()=>"add it to stop, or take it out of restart"}),"handover-at-boot":h({severity:"warning",about:"value",message:({guest:e,
device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"take autostart out (or libvirt.onBoot: start), or write bind: bo\
ot at the device"})},mw={device:{handover:g(P(()=>({stop:b(j(mc),["display-manager.service"]),restart:b(j(mc),[]),sessions:b(A(""),!0),unload:g(j(hc)),timeout:b(
Da,"30s")})))}},pw=/^(?:libvirt|virt|vfioc|dbus|polkit|systemd-|user@|-\.|(?:nix|nix-store|run|var|var-lib|var-lib-libvirt|dev-hugepages)\.mount|(?:sysinit|basic|local-fs)\.target|init\.scope|(?:system|machine|user)\.slice)/,
vw=/^(?:vfio|iommufd$|irqbypass$|kvm(?:fr|[-_](?:intel|amd))?$|vhost|tun$|tap$|macvtap$|bridge$)/i;function gw(e,t,s){for(const n of W(e)){const o=["devices",n.
name],{bind:i,handover:r,name:a}=n;if(r&&i!=="handover"&&t("handover-without-bind",{path:[...o,"handover"],on:"key"},{device:a,bind:i}),i==="handover"){const c=it(
a,e);c.length===0&&t("handover-to-nobody",{path:[...o,"bind"]},{device:a});for(const{vm:l}of c){const d={guest:l.name,device:a};l.autostart?t("handover-at-boot",
{path:["vms",l.name,"autostart"]},d):e.libvirt.onBoot==="start"&&t("handover-at-boot",{path:["libvirt","onBoot"]},d)}const u=s?Xe(n,s):[];u.length>0&&u.every(l=>l.
class&&!Us(l))&&t("handover-shows-nothing",{path:[...o,"bind"]},{device:a})}r&&yw(r,[...o,"handover"],t)}}function yw({stop:e,restart:t,unload:s=[],timeout:n},o,i){
(n<1||n>600)&&i("handover-timeout",{path:[...o,"timeout"]},{seconds:n});for(const[r,a]of e.entries())pw.test(a)&&i("handover-stops-libvirt",{path:[...o,"stop",r]},
{unit:a});for(const[r,a]of s.entries())vw.test(a)&&i("handover-unloads-needed",{path:[...o,"unload",r]},{module:a});for(const[r,a]of t.entries())e.includes(a)||
i("handover-restart-not-stopped",{path:[...o,"restart",r]},{unit:a})}var bw={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},ww="\
seat0",kw=(e,t)=>/^(01|0c03|$)/.test((t&&Le(t,e)?.class)??"");function*$w(e,t){for(const s of k(e)){const n=(p,...y)=>({kind:"hook",vm:s.name,step:p,arguments:y}),
o=$e(s,e).filter(({bind:p,gvt:y,sriov:w})=>p==="start"&&!y&&!w).flatMap(({functions:p})=>p.filter(y=>kw(y,t)));o.length>0&&(yield{...n("wait-device-free","0",...o.
map(E)),before:"stop-units"});const i=$e(s,e).filter(p=>p.bind==="handover");if(i.length===0)continue;const r=i.map(p=>p.handover??bw),a=i.flatMap(p=>p.functions.
map(E)),c=String(Math.max(...r.map(({timeout:p})=>p))),u=Ne(r.flatMap(p=>p.stop)),l=Ne(r.flatMap(p=>p.restart));u.length>0&&(yield n("stop-units",c,...u)),r.some(
({sessions:p})=>p)&&(yield n("end-sessions",c,ww,...a)),yield n("unbind-consoles"),yield n("unbind-framebuffer",...a),yield n("wait-device-free",c,...a);const d=r.
flatMap(({unload:p})=>p??[]),f=p=>i.flatMap((y,w)=>p(w)?y.functions.map(E):[]),m=f(p=>r[p]?.unload===void 0);if(d.length>0){const p=f(y=>(r[y]?.unload?.length??
0)>0);yield n("unload-drivers",c,Ne(d).join(","),...p)}m.length>0&&(yield n("unload-drivers",c,"auto",...m)),l.length>0&&(yield n("restart-units",c,a.join(","),
...l))}}var wu={};x(wu,{codes:()=>xw,host:()=>Sw,rules:()=>Ow,schema:()=>_w});var _w={host:{name:wg,users:j(ii),cpu:N(["amd","intel"]),audio:b(N(["pipewire","pu\
lseaudio","none"]),"pipewire"),facts:g(pc)}},xw={"user-twice":h({severity:"error",about:"value",message:({user:e})=>`'${e}' is already in the list`,remedy:()=>"\
take one of them out"})};function Ow(e,t){for(const[s,n]of e.host.users.entries())e.host.users.indexOf(n)<s&&t("user-twice",{path:["host","users",s]},{user:n})}
function*Sw(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:Q(S("config","networking","hostName"),"==",$(t)),message:`vfioc: host.name is '${t}', an\
d networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(const n of s)yield{kind:"assertion",that:Q(S("config","\
users","users",n,"isNormalUser"),"||",S("config","users","users",n,"isSystemUser")),message:`vfioc: the user '${n}' of host.users is not one of users.users: dec\
lare it there, or correct the name.`}}var ku={};x(ku,{codes:()=>Iw,host:()=>Tw,rules:()=>Cw,schema:()=>Nw});var Mw=G("",["linuxPackages_latest","linuxKernel.pac\
kages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is named by its attribute path below pkgs, as in linuxPackages_latest"),Nw={
root:{kernel:b(P(()=>({packages:g(Mw),pcieAspm:g(ke(ae([Ee(),N(["on","off","force"])]),Me(e=>typeof e=="string"?e:e?"on":"off"))),ignoreMsrs:b(A(""),!1),nested:g(
A("")),isolate:rc,params:b(j(kg),[])})),{})}},$u={intel_iommu:"host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough","amd_iommu=pt":"iommu.passthrough","inte\
l_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"kernel.isolate",rcu_nocbs:"\
kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio_pci.ids":"devices.<name>.ids","vfio_pci.disable_idle_d3":"devices.<name>.idleD3","vfio_pci.disabl\
e_vga":"devices.<name>.vga","vfio_iommu_type1.allow_unsafe_interrupts":"iommu.unsafeInterrupts","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel\
.nested","kvm_amd.nested":"kernel.nested"},Aw=/^(?:default_)?hugepagesz?$/,Ew=/^(?:intel_|amd_)?iommu$/;function Pw(e){const t=e.split(",").filter(s=>s!=="on");
return t.length>0&&t.every(s=>!/^(?:off|(?:no)?pt|\d*)$/.test(s))}var _u={pcie_aspm_off:"the kernel knows pcie_aspm=off: write kernel.pcieAspm: off","video=efif\
b:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVga: true at the device",vfio_virqfd:"the module is part of vfio since Li\
nux 6.2"},Iw={"kernel-parameter-owned":h({severity:"error",about:"value",message:({parameter:e,key:t})=>`the parameter ${e} is set by '${t}'`,remedy:({key:e})=>`\
take it out here and use '${e}'`}),"vfio-blacklisted":h({severity:"error",about:"value",message:({module:e})=>`this keeps ${e} from being loaded`,remedy:({module:e})=>`\
take ${e} out of it`}),"kernel-parameter-useless":h({severity:"warning",about:"value",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e})};
function jw(e,t,s){if(Aw.test(t)){const n=k(s).find(({memory:o})=>o.hugepages);return n&&`vms.${n.name}.memory.hugepages`}if(!(Ew.test(t)&&Pw(e.slice(t.length+1))))
return[e,t.replaceAll("-","_")].flatMap(n=>Object.hasOwn($u,n)?[$u[n]]:[])[0]}function Cw(e,t){for(const[s,n]of e.kernel.params.entries()){const o=["kernel","pa\
rams",s],[i=""]=n.split("=",1),r=jw(n,i,e),a=/^(?:modprobe\.|module_)blacklist=(?:.*,)?(vfio\w*)/.exec(n.replaceAll("-","_"))?.[1];a&&t("vfio-blacklisted",{path:o},
{module:a});const c=[n,i].flatMap(u=>Object.hasOwn(_u,u)?[_u[u]]:[])[0];r?t("kernel-parameter-owned",{path:o},{parameter:i,key:r}):c&&t("kernel-parameter-useles\
s",{path:o},{parameter:n,reason:c})}}function*Tw(e){const{packages:t,pcieAspm:s,ignoreMsrs:n,nested:o,params:i}=e.kernel;t&&(yield{kind:"option",path:["boot","k\
ernelPackages"],value:S("pkgs",...t.split("."))}),k(e).length>0&&(yield{kind:"module",stage:"boot",name:`kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"\
pcie_aspm",value:s}),n&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{command:"option\
s",module:"kvm",option:"report_ignored_msrs",value:"0"}}),o!==void 0&&(yield{kind:"modprobe",line:{command:"options",module:`kvm_${e.host.cpu}`,option:"nested",
value:o?"1":"0"}});for(const r of i){const[a="",...c]=r.split("=");yield c.length>0?{kind:"kernelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}var xu={};
x(xu,{codes:()=>Bw,host:()=>Dw,rules:()=>Lw,schema:()=>qw});var zw=P(()=>({name:xt,inverse:b(A(""),!1),videoDrivers:g(j(xt)),prime:b(A(""),!0)})),qw={host:{specialisation:g(
ke(ae([xt,zw]),Me(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e)))}},Bw={"specialisation-of-nothing":h({severity:"warning",about:"value",message:()=>"not\
hing is passed through, so both boot entries are the same",remedy:()=>"declare devices, or take specialisation out"})};function Lw(e,t){e.host.specialisation&&Object.
keys(e.devices).length===0&&t("specialisation-of-nothing",{path:["host","specialisation"]})}var Ou=e=>X(S("lib","mkForce"),e),Uw=[["prime","offload","enable"],[
"prime","offload","enableOffloadCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerManagement","finegrained"]];function*Dw(e){const{specialisation:t}=e.
host;if(!t)return;const{name:s,inverse:n,videoDrivers:o,prime:i}=t;if(yield{kind:"entry",name:s,inverse:n},yield{kind:"option",path:["specialisation",s,"configu\
ration","system","nixos","tags"],value:z([$(s)]),comment:n?"The boot entry without passthrough.":"The boot entry with passthrough."},yield{kind:"kernelParam",name:"\
vfioc.passthrough",value:"1",comment:"By this the hook knows what booted."},o){const r=Ou(z(o.map($)));yield{kind:"option",path:["services","xserver","videoDriv\
ers"],value:r,ofEntry:!0}}for(const r of i?[]:Uw)yield{kind:"option",path:["hardware","nvidia",...r],value:Ou(R(!1)),ofEntry:!0};for(const r of k(e)){if(r.devices.
length===0)continue;const a=[n?"default":s];yield{kind:"hook",vm:r.name,step:"boot-entry",arguments:a}}}var Su={};x(Su,{codes:()=>Gw,host:()=>Jw,schema:()=>Kw});
var zn={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda\
_intel"]},hi=[...new Set([...Object.values(zn).flat(),..."ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_cor\
e mt7921e r8169 tg3".split(" ")])],Rw=["xhci_pci","i2c_nvidia_gpu","i2c_designware_pci"],ms=e=>e.replaceAll("-","_"),Mu=e=>[...new Set(e.flatMap(({driver:t="",modules:s=[]})=>[
t,...s]).map(ms).filter(t=>/^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(t)))];function Nu(e,t){const s=[...new Set(e.map(r=>r.slice(0,4)))],n=s.flatMap(r=>zn[r]??hi),o=t.
length>0&&t.every(r=>E(r)==="0000:00:02.0");return n.length===0||s.includes("8086")&&!o?[...n,...hi]:e.length>2||t.length>2||t.some(r=>r.function>1)?[...n,...Rw]:
n}function Fw(e){const t=Mu([e]),s=ue(e.id),n=zn[s.slice(0,4)]??[],i=(e.class?/^0[34]/.test(e.class):t.some(r=>n.includes(r)))?[...n,...t]:t;return i.length>0?i:
e.class?hi:Nu([s],[e.address])}function mi(e,t){if(e.drivers)return e.drivers;const s=t?Xe(e,t):[],n=s.length>0?s.flatMap(Fw):Nu(e.ids.map(ue),e.functions);return[
...new Set(n)]}var pi=(e,t)=>e.blacklist?e.drivers??Mu(t?Xe(e,t):[]):[],Kw={},Gw={},vi=(...e)=>S("config",...e),ps=(e,...t)=>X(S("lib",e),...t),gi=(e,t)=>Q(X(S(
"builtins","match"),$(e),t),"!=",Ds),qn=(e,t)=>Xo(e,t);function*Zw(e){const t=ut("parameter");yield{kind:"assertion",ofEntry:!0,that:lt(ps("any",qn("parameter",
gi("vfio[-_]pci[.]ids=.*",t)),vi("boot","kernelParams"))),message:"vfioc: boot.kernelParams gives vfio-pci ids besides the devices of the spec: take vfio-pci.id\
s out, and name the devices in the spec."};const s=qn("line",gi("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",ut("line"))),n=ps(
"splitString",$(`
`),vi("boot","extraModprobeConfig")),o=e.some(i=>os(i)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:Q(ps("count",s,n),"==",ct(o)),message:"vfioc: boot.ext\
raModprobeConfig gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec."}}var Au=Object.
values(zn).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*Ww(e,t){const s=mi(e,t),n=Au.filter(i=>i.some(r=>s.includes(r))).flatMap(i=>i.filter(r=>!s.includes(
r)));if(n.length===0)return;const o=X(S("builtins","replaceStrings"),z([$("-")]),z([$("_")]),ut("module"));yield{kind:"assertion",ofEntry:!0,that:lt(ps("any",qn(
"module",ps("elem",o,z(n.map($)))),vi("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can take '${e.name}' befo\
re vfio-pci (one of ${n.join(", ")}): add it to devices.${e.name}.drivers, or take it out of the list.`}}var Vw=({domain:e,bus:t,slot:s,function:n})=>`0*${t}${e===
0?"(@0*0)?":`@0*${e}`}:0*${s}:${n}`;function*Yw(e,t){const n=e.filter(c=>{const u=mi(c,t);return Au.some(l=>l.some(d=>u.includes(d)))}).flatMap(c=>c.functions);
if(n.length===0)return;const o=(...c)=>["hardware","nvidia","prime",...c],i=["offload","sync","reverseSync"].map(c=>Lt("config",o(c,"enable"),R(!1))).reduce((c,u)=>Q(
c,"||",u)),r=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>Lt("config",o(c),$(""))),a=qn("busId",gi(`PCI:(${n.map(Vw).join("|")})`,ut("busId")));yield{kind:"\
assertion",ofEntry:!0,that:lt(Q(i,"&&",ps("any",a,z(r)))),message:"vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload \
or sync off, or take the card out of devices."}}function*Jw(e,t){const s=xa(e);if(s.length!==0){yield*Zw(s);for(const n of s)yield*Ww(n,t);yield*Yw(s,t)}}var Eu={};
x(Eu,{codes:()=>t0,host:()=>n0,rules:()=>s0,schema:()=>e0});var Hw=G("",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, \
digits, _ . + and -, and is at most 63 characters long"),Xw=ce("",["KMonad output"],e=>e===""||e.length>256?L("the name of an input device has 1 to 256 characte\
rs"):/[\u0000-\u001f\u007f]/.test(e)?L("control characters cannot stand here"):e.isWellFormed()?me(e):L("this is not valid Unicode")),Qw=oe(0,255),e0={root:{udev:b(
P(()=>({symlinks:b(qe(Hw,P(()=>({name:g(Xw),usb:g(qo),kind:g(N(["keyboard","mouse"])),interface:g(Qw)}))),{})})),{})}},t0={"symlink-to-nothing":h({severity:"err\
or",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"add name, as /proc/bus/input/devices shows it, or usb, as lsusb shows\
 it"}),"symlink-interface-without-usb":h({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add usb, \
as lsusb shows it, or take interface out"}),"symlink-same-device":h({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are l\
inks to the same device`,remedy:()=>"take one of them out"})};function s0(e,t){const s=new Map;for(const[n,o]of Object.entries(e.udev.symlinks)){const i=["udev",
"symlinks",n],{name:r,usb:a,kind:c,interface:u}=o;r===void 0&&a===void 0&&t("symlink-to-nothing",{path:i,on:"key"},{link:n}),u!==void 0&&a===void 0&&t("symlink-\
interface-without-usb",{path:[...i,"interface"]},{link:n});const l=JSON.stringify([r,a,c,u]),d=s.get(l);d&&(r!==void 0||a!==void 0)&&t("symlink-same-device",{path:i,
on:"key"},{link:n,other:d}),s.set(l,n)}}var Dt=(e,t)=>({key:e,operator:"==",value:t});function*n0(e){for(const[t,{name:s,usb:n,kind:o,interface:i}]of Object.entries(
e.udev.symlinks)){const r=[{key:"ACTION",operator:"!=",value:"remove"},Dt("SUBSYSTEM","input"),{...Dt("KERNEL","event*"),glob:!0}];s!==void 0&&r.push(Dt("ATTRS{\
name}",s)),n&&(r.push(Dt("ENV{ID_VENDOR_ID}",n.vendor),Dt("ENV{ID_MODEL_ID}",n.device)),i!==void 0&&r.push(Dt("ENV{ID_USB_INTERFACE_NUM}",i.toString(16).padStart(
2,"0")))),o&&r.push(Dt(`ENV{ID_INPUT_${o.toUpperCase()}}`,"1")),r.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:r}}}var Pu={};
x(Pu,{claims:()=>d0,codes:()=>r0,domain:()=>l0,rules:()=>u0,schema:()=>i0});var o0=P(()=>({dev:Ot,grab:g(N(["all"])),repeat:g(A("")),grabToggle:g(N(["ctrl-ctrl",
"alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]))})),i0={vm:{evdev:b(j(ke(ae([Ot,o0]),Me(e=>typeof e=="string"?{dev:e}:e))),[])}},J2=e=>`vms\
: { win: { memory: 4GiB, evdev: [${e}] } }
`,H2="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",r0={"evdev-twice":h({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out"}),"evdev-without-grab":h({severity:"warning",about:"value",message:({guest:e})=>`no input device of '${e}' takes the others al\
ong when it is handed over`,remedy:()=>"write grab: all at the keyboard"}),"evdev-without-keys":h({severity:"warning",about:"value",message:({guest:e})=>`'${e}'\
 takes input devices that have no keys to give them back with`,remedy:()=>"add the keyboard, with grab: all"}),"evdev-name-moves":h({severity:"warning",about:"v\
alue",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"name it by what ls -l /dev/input/by-id shows, or by a link of udev.symlink\
s"}),"evdev-not-an-event-device":h({severity:"error",about:"value",message:({dev:e})=>`${e} is the device of the old mouse or joystick interface, which QEMU can\
not grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -event-joystick"})},Iu=/-event-(?:mouse|joystick)$/,a0=/^\/dev\/input\/event\d+$/,
c0=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;function u0(e,t){for(const{name:s,evdev:n}of k(e)){const o=[
"vms",s,"evdev"],i=new Set;for(const[r,{dev:a}]of n.entries()){const c={path:[...o,r,"dev"]};i.has(a)&&t("evdev-twice",c,{dev:a}),i.add(a),a0.test(a)&&t("evdev-\
name-moves",c,{dev:a}),c0.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}n.length>0&&n.every(({dev:r})=>Iu.test(r))?t("evdev-without-keys",{path:o,on:"key"},
{guest:s}):n.length>1&&!n.some(({dev:r,grab:a})=>a==="all"&&!Iu.test(r))&&t("evdev-without-grab",{path:o,on:"key"},{guest:s})}}function*l0(e){for(const{dev:t,grab:s,
repeat:n,grabToggle:o}of e.evdev){const i=n===void 0?void 0:Lo(n);yield{at:"devices",xml:v("input",{type:"evdev"},v("source",{dev:t,grab:s,repeat:i,grabToggle:o}))}}}
function*d0(e){for(const[t,{dev:s,grabToggle:n="ctrl-ctrl"}]of e.evdev.entries())yield{what:s,by:n,path:["evdev",t,"dev"],when:"boot"}}var ju={};x(ju,{codes:()=>p0,
domain:()=>w0,rules:()=>y0,schema:()=>m0});var Cu=oe(1,255),f0=G("",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,"a port is a number, or several with dots wh\
ere hubs are on the way: 1.4"),h0=P(()=>({id:g(qo),bus:g(Cu),device:g(Cu),port:g(f0),startupPolicy:g(N(["mandatory","requisite","optional"]))})),m0={vm:{usb:b(j(
ke(ae([qo,h0]),Me(e=>"vendor"in e?{id:e}:e))),[])}},X2=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,Q2='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',p0={"usb-not-identified":h({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus with port or device, as lsusb shows them"}),"usb-port-and-device":h({severity:"error",
about:"value",message:()=>"port and device both say where on the bus it is",remedy:()=>"take device out: it changes whenever something is plugged in"}),"usb-twi\
ce":h({severity:"error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices\
 of one id are told apart by bus and device"}),"usb-ports-exceeded":h({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} \
USB devices and ${s} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection, or pass a whole USB controller"})};function Tu({
bus:e,device:t,port:s}){if(e!==void 0)return s!==void 0?`bus ${e}, port ${s}`:t!==void 0?`bus ${e}, device ${t}`:void 0}var v0=e=>{const t=Tu(e);return e.id?ue(
e.id)+(t?` at ${t}`:""):t};function g0(e){const t=Object.values(e.disks).filter(n=>Ut(n,e)==="usb").length,s=rs(e)?e.display.usbRedirection:0;return e.usb.length+
t+s+(Ua(e)==="tablet"?1:0)}function y0(e,t){const s=new Map;for(const n of k(e)){const o=["vms",n.name,"usb"],i=new Set;for(const[a,c]of n.usb.entries()){const u=v0(
c),l={path:[...o,a]};if(u===void 0){t("usb-not-identified",l);continue}c.port!==void 0&&c.device!==void 0&&t("usb-port-and-device",{path:[...o,a,"device"]});const d=i.
has(u)?n.name:n.autostart?s.get(u):void 0;d!==void 0&&t("usb-twice",l,{device:u,guest:d}),i.add(u),n.autostart&&s.set(u,n.name)}const r=g0(n);r>Fo&&t("usb-ports\
-exceeded",{path:o,on:"key"},{guest:n.name,devices:r,ports:Fo})}}function b0(e){const{id:t,bus:s,port:n,device:o,startupPolicy:i}=e,r=[t&&v("vendor",{id:`0x${t.
vendor}`}),t&&v("product",{id:`0x${t.device}`}),Tu(e)!==void 0&&v("address",{bus:s,device:n===void 0?o:void 0,port:n})];return v("source",{startupPolicy:i},...r)}
function*w0(e){for(const t of e.usb)yield{at:"devices",xml:v("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},b0(t))}}var zu={};x(zu,{codes:()=>S0,host:()=>N0,
rules:()=>M0,schema:()=>O0});var k0=[["blank",/[ \t\r]+|#[^\n]*/y],["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],
["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],qu=e=>e.startsWith('"""')?e.slice(3,-3):e.slice(1,-1);function $0(e){const t=[];let[s,n]=[0,1];for(;s<e.
length;){const o=k0.map(([i,r])=>(r.lastIndex=s,{kind:i,lexeme:r.exec(e)?.[0]})).find(({lexeme:i})=>i!==void 0);if(!o?.lexeme)return{problem:`'${e.slice(s).split(
/\s/,1)[0]}' is not understood`,line:n};o.kind!=="blank"&&t.push({kind:o.kind,text:o.lexeme,line:n}),n+=o.lexeme.split(`
`).length-1,s+=o.lexeme.length}return t}function Bu(e){const t=$0(e);if("problem"in t)return t;const s=[];let n=0;const o=()=>{for(;t[n]?.text===`
`;)n+=1},i=()=>t[n]?.line??t.at(-1)?.line??1,r=()=>{const c=t[n];if(!(c?.kind!=="text"||/["\r\n]/.test(qu(c.text))))return n+=1,qu(c.text)},a=()=>{const c=[];for(n+=
1,o();t[n]?.text!=="]";o()){const u=r();if(u===void 0)return;if(c.push(u),o(),t[n]?.text===",")n+=1;else if(t[n]?.text!=="]")return}return n+=1,c};for(o();n<t.length;o()){
const c=t[n];if(c?.kind!=="name"||t[n+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:i()};n+=2;const u=t[n],l=i();
let d;if(u?.kind==="number"?(d=Number(u.text),n+=1):d=u?.text==="["?a():r(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number\
 or list of texts`,line:l};if(s.push({key:c.text,value:d}),n<t.length&&t[n]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:i()}}return{entries:s}}var _0=G("",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"a package is named by its attribute path below pkgs, as in qemu_kvm"),x0=P(()=>({user:g(ii),group:g(yg),package:g(_0),swtpm:g(A("")),conf:b(te(),"")})),O0={root:{
libvirt:b(P(()=>({enable:b(A(""),!0),runAsRoot:b(A(""),!1),qemu:b(x0,{}),onBoot:b(N(["ignore","start"]),"ignore"),onShutdown:b(N(["shutdown","suspend"]),"shutdo\
wn"),parallelShutdown:b(oe(0,1e3),0),shutdownTimeout:g(Da),renewSecretsKey:b(A(""),!1),spiceUsbRedirection:b(A(""),!1),virtManager:b(A(""),!1)})),{})}},Lu={user:"\
libvirt.qemu.user",group:"libvirt.qemu.group",namespaces:"NixOS"},S0={"guests-without-libvirt":h({severity:"error",about:"value",message:({guest:e})=>`libvirtd \
is off, and the guest '${e}' needs it`,remedy:()=>"take libvirt.enable out, or the guests"}),"root-and-other-user":h({severity:"error",about:"value",message:({user:e})=>`\
QEMU cannot run as root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.user"}),"suspend-with-devices":h({severity:"warning",about:"value",message:({guest:e})=>`\
the guest '${e}' cannot be suspended: libvirt does not save a guest with passed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down\
 by hand before the host"}),"qemu-conf-syntax":h({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,
remedy:()=>'write lines such as max_core = "unlimited", with texts in double quotes'}),"qemu-conf-owned":h({severity:"error",about:"value",message:({key:e,owner:t})=>`\
'${e}' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>e==="NixOS"?"take it out here":`take it out here and use '${e}'`}),"qemu-conf-twice":h({severity:"erro\
r",about:"value",message:({key:e})=>`these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out"})};function M0(e,t){const{enable:s,runAsRoot:n,
qemu:o,onShutdown:i}=e.libvirt,r=["libvirt"],[a]=k(e);!s&&a&&t("guests-without-libvirt",{path:[...r,"enable"]},{guest:a.name}),n&&o.user!==void 0&&o.user!=="roo\
t"&&t("root-and-other-user",{path:[...r,"qemu","user"]},{user:o.user});const c=k(e).find(d=>$e(d,e).length>0);i==="suspend"&&c&&t("suspend-with-devices",{path:[
...r,"onShutdown"]},{guest:c.name});const u={path:[...r,"qemu","conf"]},l=Bu(o.conf);if("problem"in l){t("qemu-conf-syntax",u,l);return}for(const[d,{key:f,value:m}]of l.
entries.entries()){const p=Object.hasOwn(Lu,f)&&String(m)!==""?Lu[f]:void 0;p?t("qemu-conf-owned",u,{key:f,owner:p}):l.entries.findIndex(y=>y.key===f)<d&&t("qem\
u-conf-twice",u,{key:f})}}function*N0(e){const{libvirt:t}=e;if(!t.enable)return;const s=(n,o,i)=>({kind:"option",path:["virtualisation","libvirtd",...n.split(".")],
value:o,...i?{comment:i}:{}});if(yield s("enable",R(!0)),yield s("onBoot",$(t.onBoot)),yield s("onShutdown",$(t.onShutdown)),t.parallelShutdown>0&&(yield s("par\
allelShutdown",ct(t.parallelShutdown))),t.shutdownTimeout!==void 0){const n=X(S("lib","mkForce"),$(String(Math.ceil(t.shutdownTimeout))));yield{kind:"option",path:[
"systemd","services","libvirt-guests","environment","SHUTDOWN_TIMEOUT"],value:n}}yield*A0(e,s);for(const n of e.host.users)yield{kind:"member",user:n,group:"lib\
virtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:R(!0)}),t.virtManager&&(yield{kind:"option",path:[
"programs","virt-manager","enable"],value:R(!0)})}function*A0(e,t){const{qemu:s}=e.libvirt,{user:n,group:o}=jt(e),i=n==="qemu-libvirtd"&&o==="qemu-libvirtd",r=!i&&
(n!=="root"||o!=="root");yield t("qemu.runAsRoot",R(!i),r?`Not as root: this only leaves NixOS's own user out of qemu.conf, where ${n} stands below.`:void 0),s.
package&&(yield t("qemu.package",S("pkgs",...s.package.split(".")))),s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",R(s.swtpm))),r&&(yield{kind:"qemuConf",key:"\
user",value:n},yield{kind:"qemuConf",key:"group",value:o});const a=Bu(s.conf);for(const{key:c,value:u}of"entries"in a?a.entries:[])yield{kind:"qemuConf",key:c,value:u}}
var Uu={};x(Uu,{codes:()=>T0,declaredWords:()=>Ru,host:()=>D0,schema:()=>C0});var E0=Z["identity.xsl"],P0=Z["reconcile.sh"],Bn={name:"default",bridge:"virbr0",subnet:{
first:3232266752,prefix:24},stock:!0},I0=e=>{const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?t:`virbr-${Bs(36**6,"bridge",e).toString(36).
padStart(6,"0")}`},j0=e=>({first:171966464+Bs(128*256,"subnet",e)*256,prefix:24});function vs(e,t){const s=t.networks[e];if(!s)return e===Bn.name?Bn:void 0;if(s.
type!=="nat")return;const{bridge:n,subnet:o}=s;return e===Bn.name&&n===void 0&&o===void 0?Bn:{name:e,bridge:n??I0(e),subnet:o??j0(e),stock:!1}}var Ln=(e,t,s)=>e.
nics[t]?.mac??Ta(s.host.name,e.name,t),yi=(e,t)=>Object.entries(e.nics).flatMap(([s,{network:n}])=>{const o=n===void 0?void 0:vs(n,t);return o?[{nic:s,mac:Ln(e,
s,t),network:o}]:[]});function bi(e,t){const s=yi(e,t);return s.find(({network:n})=>!n.stock)??s[0]}function Du(e,t){const s=hs(e.subnet)/2,n=new Set;return k(t).
flatMap(o=>{const i=bi(o,t);if(o.forwards.length===0||i?.network.name!==e.name||n.size>=s-1)return[];let r=Bs(s-1,"address",e.name,o.name);for(;n.has(r);)r=(r+1)%
(s-1);return n.add(r),[{vm:o.name,mac:i.mac,ip:St(e.subnet.first+s+r)}]})}var C0={vm:{adopt:b(A(""),!1)}},T0={};function*z0(e,t){yield`--domain=${e.name}`,yield{
xml:`domains/${e.name}.xml`},e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:n}]of Object.entries(e.nics))n===void 0&&(yield`--mac=${Ln(
e,s,t)}`)}function*Ru(e){const t=k(e).flatMap(s=>Object.values(s.nics).flatMap(({network:n})=>n??[]));for(const s of[...new Set([...Object.keys(e.networks),...t])].
sort())yield`--network=${s}`,e.networks[s]&&(yield{xml:`networks/${s}.xml`}),e.networks[s]&&vs(s,e)?.stock&&(yield"--stock");for(const s of k(e))yield*z0(s,e)}var Fu=(e,t)=>X(
S("pkgs","writeText"),$(e),t),q0=e=>Fu(`vfioc-${e.replaceAll("/","-")}`,X(S("builtins","readFile"),Jo(`./${e}`))),B0=e=>typeof e=="string"?$(e):Bt("--xml=",q0(e.
xml)),L0=[S("pkgs","coreutils"),S("config","virtualisation","libvirtd","package"),S("pkgs","libxml2"),S("pkgs","libxslt"),S("config","systemd","package")],U0=X(
S("builtins","hashString"),$("sha256"),X(S("builtins","toJSON"),z([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>S("config","virtualisation",
"libvirtd",...e))))),Ku="reconcile.sh",wi="identity.xsl",Gu=z([$("libvirtd.service")]),Zu=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];
function*D0(e){if(!e.libvirt.enable)return;yield{kind:"option",path:Zu,value:U0,comment:"NixOS leaves a libvirtd alone that runs. By this it is seen whether it \
started with the hooks and the qemu.conf of today."},yield{kind:"program",name:wi,text:E0},yield{kind:"program",name:Ku,text:P0};const t=[Fu(`vfioc-${wi}`,fs(wi)),
Bt("--libvirtd=",S("config",...Zu)),...[...Ru(e)].map(B0)];yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"Defines the guests and net\
works, where what was declared changed. It starts, stops and restarts no guest.",value:B({description:$("Guests and networks of vfioc"),wantedBy:z([$("multi-use\
r.target")]),wants:Gu,after:Gu,before:z([$("libvirt-guests.service")]),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0),StateDirectory:$("vfioc"),PrivateTmp:R(
!0),TimeoutStartSec:$("5min")}),script:En(Ks("vfioc-reconcile",L0,fs(Ku)),t)})}}var Wu={};x(Wu,{codes:()=>K0,host:()=>Z0,schema:()=>F0});var R0=Z["secrets-key.s\
h"],F0={},K0={},Vu="secrets-key.sh",G0="/var/lib/libvirt/secrets/secrets-encryption-key";function*Z0(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)return;
const t=[S("pkgs","coreutils"),S("config","systemd","package")];yield{kind:"program",name:Vu,text:R0};const s=Ks("vfioc-secrets-key",t,fs(Vu)),n=["virt-secret-i\
nit-encryption.service","libvirtd.service"];yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"libvirt makes a new key for its secrets\
 where the old one was sealed with what this host didn't keep.",value:B({description:$("Key of libvirt's secrets"),wantedBy:z([$("libvirtd.service")]),before:z(
n.map($)),unitConfig:B({RequiresMountsFor:z([$("/var/lib/libvirt")])}),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0)}),script:En(s,[$(G0)])})}}var Yu={};
x(Yu,{codes:()=>V0,host:()=>J0,schema:()=>W0});var W0={},V0={},Y0=[{since:"11.0",what:"a share that is read-only",instead:"leave readOnly out of the share",has:({
shares:e})=>Object.values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"a disk on nvme",instead:"put the disk on another bus",has:e=>Object.values(e.disks).some(
t=>Ut(t,e)==="nvme")},{since:"12.8",what:"a USB device by its port",instead:"give the device by its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];function*J0(e){
for(const{since:t,what:s,instead:n,has:o}of Y0){const i=k(e).filter(o);if(i.length===0)continue;const r=S("config","virtualisation","libvirtd","package","versio\
n");yield{kind:"assertion",that:X(S("lib","versionAtLeast"),r,$(t)),message:`vfioc: ${i.map(({name:a})=>`'${a}'`).join(", ")}: libvirt has ${s} from ${t} on, an\
d virtualisation.libvirtd.package is older: ${n}, or take a newer one.`}}}var Ju={};x(Ju,{codes:()=>X0,rules:()=>Q0,schema:()=>H0});var H0={},X0={"memory-beyond\
-machine":h({severity:"error",about:"value",message:({size:e,total:t})=>`${e} is more than the ${t} that this machine has by its facts`,remedy:()=>"give the gue\
st less"}),"memory-of-all-beyond-machine":h({severity:"error",about:"value",message:({sum:e,total:t,what:s})=>`with it ${s==="hugepages"?"the large pages that a\
re set aside at boot":"the guests that start with the host and have devices"} come to ${e}, of ${t} that this machine has by its facts`,remedy:({what:e})=>e==="\
hugepages"?"give the guests less":"give them less, or start one later"}),"memory-leaves-little":h({severity:"warning",about:"value",message:({sum:e,left:t,from:s})=>`\
with it the guests hold ${e} ${s==="boot"?"from the boot on":"while it runs"}, which leaves the host ${t}`,remedy:()=>"give the guests less, or use large pages \
for fewer of them"}),"memory-beyond-node":h({severity:"error",about:"value",message:({size:e,node:t,total:s,others:n})=>`${n?"with other guests' large pages ":""}${e}\
 are to come from NUMA node ${t}, which has ${s} by the facts`,remedy:()=>"spread the memory over several nodes"}),"memory-node-absent":h({severity:"error",about:"\
value",message:({node:e,nodes:t})=>`this machine has no NUMA node ${e}: by its facts it has ${t} only`,remedy:()=>"choose another (lscpu shows them), or leave t\
he node out"}),"hugepages-size-absent":h({severity:"error",about:"value",message:({size:e,sizes:t})=>`this machine has no pages of ${e}: by its facts it has tho\
se of ${t}`,remedy:({sizes:e})=>`write ${e}, or let the guest have usual memory`}),"memory-away-from-device":h({severity:"warning",about:"value",message:({device:e,
near:t,nodes:s})=>`with it the memory is on NUMA node ${s}, and '${e}' hangs on node ${t}`,remedy:({near:e})=>`choose node ${e} (lscpu -e=cpu,node), or write pi\
n: auto`})},Vs=e=>e>=$t?`${Math.floor(e/$t*10)/10}GiB`:`${Math.floor(e/le)}MiB`;function Q0(e,t,s){if(!s||(tk(e,s,t),ek(e,s,t),$v(s).length<2))return;const o=new Map;
for(const i of k(e)){nk(i,s,o,t);const r=sk(i,e,s);if(r.nodes.size===0)continue;const a=$e(i,e).flatMap(({name:u,functions:l})=>{const d=l.flatMap(f=>Le(s,f)?.numaNode??
[])[0];return d===void 0||r.nodes.has(d)?[]:[{device:u,near:d}]})[0],c={path:["vms",i.name,...r.path]};a&&t("memory-away-from-device",c,{...a,nodes:D([...r.nodes])})}}
function ek(e,{memory:t,cpu:s},n){const o=new Set([...t&&s?[0]:[],...(s?.cpus??[]).flatMap(({numaNode:r})=>r??[]),...(t?.numa??[]).map(({node:r})=>r)]),i=[...new Set(
t?.hugepages?.map(({size:r})=>r))];for(const r of k(e)){const a=["vms",r.name],{node:c,hugepages:u}=r.memory,l=[[["memory","node"],c??[]],[["memory","hugepages",
"node"],u?.node??[]],...r.cpu.numa.map((f,m)=>[["cpu","numa",m,"node"],f.node===void 0?[]:[f.node]])];for(const[f,m]of l){const p=m.find(w=>!o.has(w));if(p===void 0||
o.size===0)continue;const y=D([...o]);n("memory-node-absent",{path:[...a,...f]},{node:p,nodes:y})}if(!u||i.length===0||i.includes(as[u.size]))continue;const d={
size:u.size,sizes:i.map(ne).join(" and ")};n("hugepages-size-absent",{path:[...a,"memory","hugepages"]},d)}}function tk(e,t,s){const n=t.memory?.total;if(n===void 0)
return;const o=Vs(n);let i=0;const a=k(e).filter(c=>c.memory.hugepages?.allocate==="boot").reduce((c,u)=>c+u.memory.size,0);for(const c of k(e)){const{size:u,hugepages:l}=c.
memory,d={path:["vms",c.name,"memory","size"]};if(u>n){s("memory-beyond-machine",d,{size:ne(u),total:o});continue}const f=l?.allocate==="boot";if(!f&&!(c.autostart&&
c.devices.length>0)){const p=a+u;if((l||c.devices.length>0)&&n-p<$t){const y=p<n?Vs(n-p):"nothing";s("memory-leaves-little",d,{sum:ne(p),left:y,from:"start"})}continue}
i+=u;const m=f?"hugepages":"autostart";i>=n?s("memory-of-all-beyond-machine",d,{sum:ne(i),total:o,what:m}):n-i<$t&&s("memory-leaves-little",d,{sum:ne(i),left:Vs(
n-i),from:"boot"})}}var Hu=e=>e.memory.node?["memory","node"]:["memory","hugepages","node"];function sk(e,t,s){const n=e.cpu.numa.flatMap(({node:a})=>a??[]);if(n.
length>0)return{nodes:new Set(n),path:["cpu","numa"]};const o=Nn(e);if(o)return{nodes:new Set(o),path:Hu(e)};const i=new Map(s.cpu?.cpus.map(({cpu:a,numaNode:c})=>[
a,c]));return{nodes:new Set(qt(e,t,s).flatMap(a=>i.get(a)??[])),path:["cpu","pin"]}}function nk(e,t,s,n){const o=new Map(t.memory?.numa?.map(({node:l,total:d})=>[
l,d])),i=Nn(e)??[],{hugepages:r}=e.memory,a=r?.allocate==="boot",c=e.cpu.numa.length>0&&!r?.node,u=(l,d,f,m)=>{const p=o.get(d),y=m?s.get(d)??0:0,w=y+l;m&&s.set(
d,w),!(p===void 0||w<=p)&&n("memory-beyond-node",{path:["vms",e.name,...f]},{size:Vs(w),node:d,total:Vs(p),others:y>0})};for(const[l,{memory:d,node:f}]of e.cpu.
numa.entries())f!==void 0&&u(d,f,["cpu","numa",l,"node"],a&&c);if(!(i.length>1&&!r))for(const l of i)u(e.memory.size/i.length,l,Hu(e),a&&!c)}var Xu={};x(Xu,{codes:()=>rk,
host:()=>lk,memoryField:()=>el,rules:()=>ck,schema:()=>ok});var ok={},Qu=N(["2MiB","1GiB"]),ik=P(()=>({size:Qu,allocate:b(N(["boot","start"]),"boot"),node:g(ga)})),
el=g(ke(ae([Qu,ik]),Me(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))),eN=e=>`vms: { win: { memory: { ${e} } } }
`,tN=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,rk={"memory-not-whole-pages":h({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wr\
ite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":h({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages o\
f ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":h({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":h({severity:"\
warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boot"})};function ak({
memory:e,cpu:t},s){const n=t.numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/s}]);if(!e.hugepages?.node&&n.length>0&&n.length===t.numa.length){
const a=new Map;for(const{node:c,pages:u}of n)a.set(c,(a.get(c)??0)+u);return a}const o=e.hugepages?.node??e.node;if(!o)return;const i=e.size/s,r=Math.floor(i/o.
length);return new Map(o.map((a,c)=>[a,c<i-r*o.length?r+1:r]))}var tl=e=>k(e).flatMap(t=>{const{hugepages:s,size:n}=t.memory;if(!s)return[];const o=as[s.size];return[
{vm:t,size:s.size,allocate:s.allocate,count:n/o,nodes:ak(t,o)}]});function ck(e,t){const s=tl(e),n=s.find(({allocate:o,nodes:i})=>o==="boot"&&i);for(const{vm:o,
size:i,allocate:r,nodes:a,count:c}of s){const u=["vms",o.name,"memory","hugepages"],l=o.memory.size,[d]=s;l>0&&l%le===0&&!Number.isInteger(c)&&t("memory-not-who\
le-pages",{path:u},{size:ne(l),page:i}),d&&d.size!==i&&t("hugepages-of-two-sizes",{path:u},{guest:d.vm.name,page:d.size}),r==="boot"&&n&&!a&&t("hugepages-nodes-\
mixed",{path:u},{guest:n.vm.name}),r==="start"&&i==="1GiB"&&t("hugepages-large-at-start",{path:[...u,"size"]})}}var sl={"2MiB":"2M","1GiB":"1G"},nl=e=>[...e].sort(
([t],[s])=>t-s).map(([t,s])=>`${t}:${s}`);function uk(e){const t=new Map;for(const{nodes:s=[]}of e)for(const[n,o]of s)t.set(n,(t.get(n)??0)+o);return t.size>0?nl(
t).join(","):String(e.reduce((s,{count:n})=>s+n,0))}function*lk(e){const t=tl(e),[s]=t;if(!s)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:sl[s.
size]};const n=t.filter(({allocate:o})=>o==="boot");if(n.length>0){const o=n.reduce((i,{vm:r})=>i+r.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:sl[s.
size]},yield{kind:"kernelParam",name:"hugepages",value:uk(n),comment:`${ne(o)} for ${n.length===1?"one guest":`${n.length} guests`}, which the host cannot use.`}}
for(const{vm:o,size:i,allocate:r,nodes:a,count:c}of t)r==="start"&&(yield{kind:"hook",vm:o.name,step:"hugepages",arguments:[String(as[i]/1024),...a?nl(a):[`any:${c}`]]})}
var ol={};x(ol,{codes:()=>hk,domain:()=>pk,rules:()=>mk,schema:()=>fk});var dk=P(()=>({size:zt,hugepages:el,node:g(ga),locked:b(A(""),!1),shared:g(A("")),merge:b(
A(""),!0)})),fk={vm:{memory:ke(ae([zt,dk]),Me(e=>typeof e=="number"?{size:e,locked:!1,merge:!0}:e))}},hk={"memory-not-whole":h({severity:"error",about:"value",message:({
size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"write it in MiB or GiB"}),"shares-need-shared-memory":h({severity:"error",about:"value",message:({guest:e})=>`\
the shares of '${e}' need memory that is shared with the host`,remedy:()=>"take shared: off out, or the shares"})};function mk(e,t){for(const s of k(e)){const n=[
"vms",s.name,"memory"],{size:o,shared:i}=s.memory,r=ne(o);(o===0||o%le!==0)&&t("memory-not-whole",{path:[...n,"size"]},{size:r}),La(s)&&i===!1&&t("shares-need-s\
hared-memory",{path:[...n,"shared"]},{guest:s.name})}}function*pk(e){const{size:t,hugepages:s,locked:n,merge:o}=e.memory,i=e.memory.shared??La(e),r=t/1024;yield{
at:"",xml:v("memory",{unit:"KiB"},r)},yield{at:"",xml:v("currentMemory",{unit:"KiB"},r)};const a=[s!==void 0&&v("hugepages",{},v("page",{size:as[s.size]/1024,unit:"\
KiB"})),!o&&v("nosharepages"),n&&v("locked"),i&&v("source",{type:"memfd"}),i&&v("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:v("memoryBacking",{},
...a)})}var il={};x(il,{claims:()=>bk,codes:()=>gk,host:()=>$k,rules:()=>yk,schema:()=>vk});var vk={},gk={"shared-memory-name-twice":h({severity:"error",about:"\
value",message:({what:e,guest:t})=>`${e} is already used by '${t}'`,remedy:()=>"give it a name of its own with name:"}),"shared-memory-size":h({severity:"error",
about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"write 1MiB, 2MiB, 4MiB and so on"}),
"shared-memory-too-large":h({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can map`,remedy:()=>"\
keep it at 1 GiB or less: a smaller resolution, or hdr: off"}),"shared-memory-same-size":h({severity:"error",about:"value",message:({size:e})=>`Scream and Looki\
ng Glass both have ${e} of shared memory`,remedy:()=>"give Scream another size"})};function yk(e,t){for(const s of k(e)){const n=jn(s,e);for(const{feature:r,bytes:a}of n){
const u={path:[...["vms",s.name,r],"size"]},l=ne(a);!Dc(a)||a<le?t("shared-memory-size",u,{size:l}):a>=2*$t&&t("shared-memory-too-large",u,{size:l})}const[o,i]=n;
o&&i&&o.bytes===i.bytes&&t("shared-memory-same-size",{path:["vms",s.name,i.feature,"size"]},{size:ne(o.bytes)})}}function*bk(e,t){for(const{feature:s,path:n}of jn(
e,t))yield{what:`the shared memory ${n}`,path:[s,"name"],when:"run",once:!0,code:"shared-memory-name-twice"}}var wk={"":1,k:1024,K:1024,m:le,M:le,g:$t,G:$t};function kk(e,t){
const s={...wk,...t===void 0?{}:{"%":t/100}},n=B(Object.entries(s).map(([u,l])=>[u,ct(Math.ceil(e/l))])),o=(u,...l)=>X(S("builtins",u),...l),i=ut("size"),r=u=>o(
"elemAt",i,ct(u)),a=$(`([1-9][0-9]*)([${Object.keys(s).join("")}]?)`),c=Q(o("fromJSON",r(0)),">=",o("getAttr",r(1),n));return{kind:"assertion",that:Qa({size:o("\
match",a,S("config","boot","devShmSize"))},Q(Q(i,"==",Ds),"||",c)),message:`vfioc: boot.devShmSize is less than the ${ne(e)} that guests share below /dev/shm: w\
hen that is full they are killed.`}}function*$k(e,t){const s=Sy(e);if(s.length===0)return;const{user:n,group:o}=My(e),i=new Map;for(const{path:a,bytes:c}of s)i.
set(a,Math.max(c,i.get(a)??0));yield kk([...i.values()].reduce((a,c)=>a+c,0),t?.memory?.total);for(const{vm:a,path:c,bytes:u}of s)yield{kind:"tmpfile",type:"f",
path:c,mode:"0660",user:n,group:o},yield{kind:"hook",vm:a.name,step:"shared-memory",arguments:[c,String(u),n,o]};for(const a of e.host.users)yield{kind:"member",
user:a,group:o};const r=jt(e).user;r!=="root"&&r!==n&&(yield{kind:"member",user:r,group:o})}var rl={};x(rl,{codes:()=>xk,host:()=>Mk,rules:()=>Sk,schema:()=>_k});
var _k={},sN=e=>`networks: { lan: { ${e} } }
`,xk={"bridge-not-made":h({severity:"error",about:"value",message:({field:e})=>`'${e}' is about a bridge that is made, and without interfaces none is`,remedy:()=>"\
add interfaces: the cards of the host that are in the bridge"}),"interface-in-two-bridges":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`${e}\
 is in ${t} already`,remedy:()=>"leave it in one bridge"}),"interface-in-bridge-and-macvtap":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`${e}\
 is in ${t}, and takes no macvtap there`,remedy:()=>"use the bridge, or another card"}),"bridge-made-twice":h({severity:"error",about:"value",message:({bridge:e,
network:t})=>`${e} is made for '${t}' already`,remedy:()=>"leave interfaces out here, which takes the bridge as it is"}),"wireless-takes-no-guest":h({severity:"\
warning",about:"value",message:({interface:e})=>`${e} is a wireless card by its name, and the access point takes no guest by it`,remedy:()=>"use a wired card, o\
r a network of the type nat"})},Ok=e=>e.startsWith("wl"),al=e=>Object.entries(e.networks).flatMap(([t,{type:s,bridge:n,interfaces:o,create:i,dhcp:r}])=>s==="bri\
dge"&&n!==void 0&&o?[{network:t,bridge:n,interfaces:o,create:i,dhcp:r}]:[]),cl=(e,t)=>Object.entries(e.networks).flatMap(([s,n])=>n.type===t?(n.interfaces??[]).
map((o,i)=>({card:o,path:["networks",s,"interfaces",i]})):[]),ul=e=>[...cl(e,"macvtap"),...k(e).flatMap(t=>Object.entries(t.nics).flatMap(([s,{macvtap:n}])=>n===
void 0?[]:[{card:n,path:["vms",t.name,"nics",s,"macvtap"]}]))];function Sk(e,t){for(const{card:o,path:i}of[...cl(e,"bridge"),...ul(e)])Ok(o)&&t("wireless-takes-\
no-guest",{path:i},{interface:o});for(const[o,i]of Object.entries(e.networks)){const r=["networks",o];if(i.type!=="bridge"||i.interfaces)continue;const a=i.create?
"create":i.dhcp?"dhcp":void 0;a&&t("bridge-not-made",{path:[...r,a]},{field:a})}const s=new Map,n=new Map;for(const{network:o,bridge:i,interfaces:r}of al(e)){const a=[
"networks",o],c=s.get(i);if(c!==void 0){t("bridge-made-twice",{path:[...a,"bridge"]},{bridge:i,network:c});continue}s.set(i,o);for(const[u,l]of r.entries()){const d=n.
get(l);d===void 0?n.set(l,i):t("interface-in-two-bridges",{path:[...a,"interfaces",u]},{interface:l,bridge:d})}}for(const{card:o,path:i}of ul(e)){const r=n.get(
o);r!==void 0&&t("interface-in-bridge-and-macvtap",{path:i},{interface:o,bridge:r})}}var ft=(e,t,s)=>({kind:"option",path:e,value:t,...s?{comment:s}:{}});function*Mk(e){
for(const{bridge:t,interfaces:s,create:n,dhcp:o}of al(e)){n==="networkd"?yield*Nk(t,s,o):(yield ft(["networking","bridges",t,"interfaces"],de(s)),o&&(yield ft([
"networking","interfaces",t,"useDHCP"],R(!0))));const i=[t,...s].map(r=>`interface-name:${r}`);yield ft(["networking","networkmanager","unmanaged"],de(i),"Netwo\
rkManager, where the host has it, would take the cards out of their bridge.")}}function*Nk(e,t,s){const n=(...a)=>["systemd","network",...a],o=a=>`30-vfioc-${a}`;
yield ft(n("enable"),R(!0)),yield ft(["networking","dhcpcd","denyInterfaces"],de([e,...t]),"dhcpcd, which NixOS has where networkd is not for everything, asks o\
n every card that it is not kept from.");const i={Kind:$("bridge"),Name:$(e)};yield ft(n("netdevs",o(e),"netdevConfig"),B(i));for(const a of t)yield ft(n("netwo\
rks",o(a)),B({matchConfig:B({Name:$(a)}),networkConfig:B({Bridge:$(e)}),linkConfig:B({RequiredForOnline:$("enslaved")})}));const r=B({Name:$(e)});if(s){const a=B(
{DHCP:$("yes")});yield ft(n("networks",o(e)),B({matchConfig:r,networkConfig:a}));return}yield ft(n("networks",`zz-vfioc-${e}`),B({matchConfig:r,networkConfig:B(
{LinkLocalAddressing:$("no"),ConfigureWithoutCarrier:$("yes"),KeepConfiguration:$("static")}),linkConfig:B({RequiredForOnline:$("no")})}),"Brings it up, where n\
o file before this one is about it.")}var ll={};x(ll,{codes:()=>Pk,host:()=>Tk,rules:()=>jk,schema:()=>Ek});var dl=oe(1,65535),Ak=P(()=>({listen:dl,interface:ls,
address:g(Cc),to:g(dl)})),Ek={vm:{forwards:b(j(Ak),[])}},nN="forwards: [{ listen: 5900, interface: eth0 }]",Pk={"forward-without-nat":h({severity:"error",about:"\
value",message:({guest:e})=>`'${e}' has no card in a NAT network to which a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a gues\
t on a bridge is reached without forwards"}),"forward-port-twice":h({severity:"error",about:"value",message:({port:e,interface:t,guest:s})=>`port ${e} of ${t} i\
s already forwarded to '${s}'`,remedy:()=>"listen on another port, or on another address of the interface"}),"forward-on-guest-bridge":h({severity:"error",about:"\
value",message:({interface:e,guest:t})=>`${e} is the bridge of the network of '${t}' itself`,remedy:()=>"name the interface of the LAN, as ip link shows it"}),"\
forward-to-kept-address":h({severity:"warning",about:"value",message:({guest:e,nic:t})=>`'${e}' keeps the MAC address that it has, and the port leads to that wh\
ich follows from the name of '${t}'`,remedy:()=>"write mac at that card, as virsh domiflist shows it"}),"forward-port-of-display":h({severity:"error",about:"val\
ue",message:({port:e,guest:t})=>`the display of '${t}' listens on port ${e} of the host itself`,remedy:()=>"listen on another port, with to: for that of the gue\
st, or take the port of the display out"})},fl="0.0.0.0",Ik=({listen:e,address:t=fl},s)=>k(s).find(n=>[Gs(n),Zs(n)].some(o=>o?.port===e&&(o.listen===t||[o.listen,
t].includes(fl))));function jk(e,t){const s=new Map;for(const n of k(e)){if(n.forwards.length===0)continue;const o=["vms",n.name,"forwards"],i=bi(n,e);i?n.adopt&&
!i.network.stock&&n.nics[i.nic]?.mac===void 0&&t("forward-to-kept-address",{path:o,on:"key"},{guest:n.name,nic:i.nic}):t("forward-without-nat",{path:o,on:"key"},
{guest:n.name});for(const[r,a]of n.forwards.entries()){const{listen:c,interface:u,address:l}=a;yi(n,e).some(({network:p})=>p.bridge===u)&&t("forward-on-guest-br\
idge",{path:[...o,r,"interface"]},{interface:u,guest:n.name});const d=`${u} ${c}`,f=s.get(`${d} ${l}`)??s.get(d)??(l?void 0:s.get(`${d} any`));f&&t("forward-por\
t-twice",{path:[...o,r,"listen"]},{port:c,interface:u,guest:f});const m=Ik(a,e);m&&t("forward-port-of-display",{path:[...o,r,"listen"]},{port:c,guest:m.name}),s.
set(l?`${d} ${l}`:d,n.name),s.set(`${d} any`,n.name)}}}function Ck(e){const t=o=>S("config","services","openssh",o),s=Q(t("enable"),"&&",Q(t("listenAddresses"),
"==",z([]))),n=X(S("lib","intersectLists"),z(e.map(ct)),t("ports"));return{kind:"assertion",that:Q(s,"->",Q(n,"==",z([]))),message:`vfioc: sshd listens on a por\
t that is forwarded to a guest (${e.join(", ")}): forward another one and name that of the guest with \`to\`, or give sshd another one in services.openssh.ports.`}}
function*Tk(e){const t=k(e).flatMap(s=>s.forwards.map(({listen:n})=>n));t.length>0&&(yield Ck([...new Set(t)].sort((s,n)=>s-n)));for(const s of k(e)){const n=bi(
s,e);if(!n||s.forwards.length===0)continue;const o=Du(n.network,e).find(r=>r.vm===s.name);n.network.stock&&(yield*zk);const i=n.network.stock?s.name:o?.ip;for(const r of i===
void 0?[]:s.forwards){const{listen:a,interface:c,address:u}=r,l=ri(`forward-${s.name}-${c}-${u?`${u}-`:""}${a}`);yield{kind:"option",path:["systemd","sockets",l],
value:qk(s,r)},yield{kind:"option",path:["systemd","services",l],value:Bk(s,r,`${i}:${r.to??a}`)},yield{kind:"port",interface:c,protocol:"tcp",port:a}}}}var zk=[
{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:R(!0)},{kind:"option",path:["system","nssModules"],value:z([S("config","virtualisati\
on","libvirtd","package")])}],hl=(e,{listen:t,interface:s})=>$(`Port ${t} of ${s}, forwarded to the guest ${e.name}`),qk=(e,t)=>{const{listen:s,interface:n,address:o}=t;
return B({description:hl(e,t),wantedBy:de(["multi-user.target",$c(n)]),after:de(["sysinit.target"]),before:de(["shutdown.target"]),conflicts:de(["shutdown.targe\
t"]),unitConfig:B({DefaultDependencies:R(!1)}),listenStreams:de([o?`${o}:${s}`:String(s)]),socketConfig:B({BindToDevice:$(n),...o?{FreeBind:R(!0)}:{}})})},Bk=(e,t,s)=>B(
{description:hl(e,t),serviceConfig:B({ExecStart:Bt(S("config","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${kc(["--exit-idle-time=10min",s])}`),DynamicUser:R(
!0),PrivateTmp:R(!0),ProtectSystem:$("strict"),ProtectHome:R(!0),NoNewPrivileges:R(!0)})}),ml={};x(ml,{codes:()=>Uk,host:()=>Gk,macvtapModes:()=>ki,networks:()=>Kk,
rules:()=>Rk,schema:()=>Lk});var ki=["bridge","private","vepa","passthrough"],Lk={root:{networks:b(qe(Fs,P(()=>({type:b(N(["nat","bridge","macvtap"]),"nat"),bridge:g(
ls),interfaces:g(j(ls)),create:g(N(["scripted","networkd"])),dhcp:b(A(""),!1),mode:g(N(ki)),subnet:g(ay)}))),{})}},Uk={"bridge-unnamed":h({severity:"error",about:"\
value",message:({network:e})=>`nothing says which bridge of the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat"}),"macvtap-with\
out-interfaces":h({severity:"error",about:"value",message:({network:e})=>`nothing says which card of the host '${e}' is on`,remedy:()=>"add interfaces, with the\
 name that ip link shows"}),"network-field-of-other-type":h({severity:"error",about:"value",message:({field:e,type:t,types:s})=>`'${e}' is for networks of the t\
ype ${s}, and this one is of ${t}`,remedy:({field:e})=>`take ${e} out, or change type`}),"subnet-without-nat":h({severity:"error",about:"value",message:()=>"the\
 addresses on a bridge or card of the host are those of the LAN",remedy:()=>"take subnet out, or write type: nat"}),"subnets-overlap":h({severity:"error",about:"\
value",message:({subnet:e,network:t,other:s})=>`${t} has the addresses ${e}, of which '${s}' has some too`,remedy:()=>"give one of them another subnet"}),"bridg\
e-twice":h({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is the bridge of '${t}' already`,remedy:()=>"give it another bridge, or put the\
 cards in one network"})},$i="default",Dk={bridge:["nat","bridge"],interfaces:["bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function pl(e){
const t=Object.values(e.vms).some(({nics:n})=>Object.values(n).some(({network:o})=>o===$i));return[...new Set([...Object.keys(e.networks),...t?[$i]:[]])].flatMap(
n=>vs(n,e)??[])}function Rk(e,t){for(const[i,r]of Object.entries(e.networks)){const a=["networks",i],{type:c,bridge:u,subnet:l,interfaces:d}=r;c==="bridge"&&u===
void 0&&t("bridge-unnamed",{path:a,on:"key"},{network:i}),c==="macvtap"&&!d?.length&&t("macvtap-without-interfaces",{path:a,on:"key"},{network:i}),c!=="nat"&&l&&
t("subnet-without-nat",{path:[...a,"subnet"]});for(const[f,m]of Object.entries(Dk)){const p=r[f];p===void 0||p===!1||m.includes(c)||t("network-field-of-other-ty\
pe",{path:[...a,f]},{field:f,type:c,types:m.join(" and ")})}}const s=[],n=pl(e);for(const i of[...n.filter(({stock:r})=>r),...n.filter(({stock:r})=>!r)]){const r=[
"networks",i.name],a=s.find(({bridge:l})=>l===i.bridge),{bridge:c}=i;a&&t("bridge-twice",{path:[...r,"bridge"]},{bridge:c,network:a.name});const u=s.find(l=>ry(
l.subnet,i.subnet));if(u){const l={subnet:jc(i.subnet),network:i.name,other:u.name};t("subnets-overlap",{path:[...r,"subnet"]},l)}s.push(i)}const o=[...n,vs($i,
e)];for(const[i,{type:r,bridge:a,interfaces:c}]of Object.entries(e.networks)){const u=o.find(l=>l?.bridge===a&&(c||!l?.stock));r!=="bridge"||a===void 0||!u||t("\
bridge-twice",{path:["networks",i,"bridge"]},{bridge:a,network:u.name})}}function Fk(e,t){const{name:s,bridge:n,subnet:o}=e,{first:i}=o,r=hs(o)/2,a=(e.stock?[]:
Du(e,t)).map(({vm:c,mac:u,ip:l})=>v("host",{mac:u,name:c,ip:l}));return v("network",{},v("name",{},s),v("uuid",{},Mn("network",t.host.name,s)),v("forward",{mode:"\
nat"}),v("bridge",{name:n,stp:"on",delay:0}),v("ip",{address:St(i+1),netmask:iy(o)},v("dhcp",{},v("range",{start:St(i+2),end:St(i+r-1)}),...a)))}function*Kk(e){
for(const[t,{type:s,bridge:n,interfaces:o=[],mode:i="bridge"}]of Object.entries(e.networks)){const r=vs(t,e);if(r&&(yield{name:t,xml:Fk(r,e)}),s==="nat")continue;
const a=o.map(u=>v("interface",{dev:u})),c=[v("name",{},t),v("uuid",{},Mn("network",e.host.name,t)),s==="macvtap"?v("forward",{mode:i},...a):v("forward",{mode:"\
bridge"}),s==="bridge"&&v("bridge",{name:n})];yield{name:t,xml:v("network",{},...c)}}}function*Gk(e){if(e.libvirt.enable)for(const{bridge:t}of pl(e))yield{kind:"\
port",interface:t,protocol:"tcp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:67}}var vl={};
x(vl,{claims:()=>Xk,codes:()=>Wk,domain:()=>Hk,rules:()=>Vk,schema:()=>Zk});var Zk={vm:{nics:b(qe(xt,P(()=>({network:g(Fs),bridge:g(ls),macvtap:g(ls),mode:g(N(ki)),
user:b(A(""),!1),model:g(N(["virtio","e1000e","igb"])),mac:g(_g),queues:g(oe(1,256)),bootOrder:g(ni)}))),{})}},oN=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nic\
s: { ${e} } } }
`,Wk={"nic-source":h({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user"}),"network-undeclared":h({severity:"error",about:"value",message:({network:e})=>`\
no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`}),"mac-twice":h({severity:"error",about:"valu\
e",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one"}),"mode-without-macvtap":h({severity:"error",about:"\
value",message:()=>"a mode is of a card that is plugged in by macvtap",remedy:()=>"take mode out, or write macvtap: with a card of the host"}),"queues-without-v\
irtio":h({severity:"error",about:"value",message:({model:e})=>`a card of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take qu\
eues out"}),"more-queues-than-vcpus":h({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`}),"queues-with-user":h({severity:"error",about:"value",message:()=>"a card that QEMU itself speaks for ha\
s one queue",remedy:()=>"take queues out"})},gl=(e,t)=>e.model??at(t).nicModel;function Vk(e,t){const s=[...new Set(["default",...Object.keys(e.networks)])],n=new Map;
for(const o of k(e))for(const[i,r]of Object.entries(o.nics)){const a=["vms",o.name,"nics",i],{network:c,bridge:u,macvtap:l,user:d}=r,f=[c,u,l,d||void 0].filter(
y=>y!==void 0).length;f!==1&&t("nic-source",{path:a,on:"key"},{nic:i,given:f}),c!==void 0&&!s.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,
nearest:Ze(c,s)}),r.mode!==void 0&&l===void 0&&t("mode-without-macvtap",{path:[...a,"mode"]}),Yk(o,i,r,t);const m=Ln(o,i,e),p=n.get(m);p!==void 0?t("mac-twice",
{path:[...a,"mac"]},{mac:m,nic:p}):n.set(m,`'${i}' of the guest '${o.name}'`)}}function Yk(e,t,s,n){const{queues:o}=s;if(o===void 0)return;const i={path:["vms",
e.name,"nics",t,"queues"]},r=gl(s,e),a=Tt(e);r!=="virtio"?n("queues-without-virtio",i,{model:r}):s.user?n("queues-with-user",i):o>a&&n("more-queues-than-vcpus",
i,{queues:o,vcpus:a})}function Jk({network:e,bridge:t,macvtap:s,mode:n}){return e!==void 0?{type:"network",source:v("source",{network:e})}:t!==void 0?{type:"bri\
dge",source:v("source",{bridge:t})}:s!==void 0?{type:"direct",source:v("source",{dev:s,mode:n??"bridge"})}:{type:"user"}}function*Hk(e,t){for(const[s,n]of Object.
entries(e.nics)){const{type:o,source:i}=Jk(n),{queues:r,bootOrder:a}=n,c=cs("nics",s,e,t),u=v("interface",{type:o},v("mac",{address:Ln(e,s,t)}),i,v("model",{type:gl(
n,e)}),r!==void 0&&r>1&&v("driver",{name:"vhost",queues:r}),a!==void 0&&v("boot",{order:a}),c);yield{pci:{class:"nic",key:s},functions:[u]}}}function*Xk(e,t){for(const[
s,{macvtap:n,mode:o,network:i=""}]of Object.entries(e.nics)){const r=t.networks[i],a=n??(r?.interfaces?.length===1?r.interfaces[0]:void 0);a===void 0||(o??r?.mode)!==
"passthrough"||(yield{what:a,path:["nics",s,n===void 0?"network":"macvtap"],when:"boot"})}}var yl={};x(yl,{codes:()=>e$,host:()=>o$,rules:()=>t$,schema:()=>Qk});
var _i=({bars:e})=>Object.entries(e).sort(([t],[s])=>t<s?-1:1).flatMap(([t,s])=>s===void 0?[]:[{file:`resource${t.slice(3)}_resize`,value:Math.log2(s/le)}]),gs=e=>g(
zt),Qk={device:{resetMethod:g(N(["device_specific","acpi","flr","af_flr","pm","bus"])),vendorReset:b(A(""),!1),d3cold:b(A(""),!0),bars:b(P(()=>({bar0:gs(0),bar1:gs(
1),bar2:gs(2),bar3:gs(3),bar4:gs(4),bar5:gs(5)})),{})}},iN=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,e$={"setting-without-address":h({severity:"error",about:"value",message:({device:e,setting:t})=>`${t} needs the address of '${e}', which is not known`,remedy:()=>"\
add functions: the PCI addresses that lspci -nn shows beside these ids"}),"vendor-reset-and-method":h({severity:"error",about:"value",message:({method:e})=>`ven\
dor-reset is loaded for nothing: the device is reset by ${e}`,remedy:()=>"take resetMethod out, or vendorReset"}),"device-specific-without-module":h({severity:"\
warning",about:"value",message:({device:e})=>`the kernel by itself has no device_specific reset for AMD's '${e}'`,remedy:()=>"write vendorReset: true instead, w\
hich loads the module that has one"}),"bar-size":h({severity:"error",about:"value",message:({size:e})=>`${e} is no size of a BAR, which is a power of two of at \
least 1 MiB`,remedy:()=>"write 256MiB, 512MiB, 1GiB and so on"}),"bar-not-offered":h({severity:"error",about:"value",message:({device:e,bar:t,size:s,sizes:n})=>`\
BAR ${t} of '${e}' cannot be ${s}, by the facts of this machine: it offers ${n}`,remedy:()=>"write one of these, or take it out"})};function t$(e,t,s){for(const n of W(
e)){const{name:o,resetMethod:i,vendorReset:r,d3cold:a,functions:c}=n,u=(...d)=>({path:["devices",o,...d]}),l=[["resetMethod",i!==void 0],["vendorReset",r],["d3c\
old",!a],["bars",_i(n).length>0]];for(const[d,f]of c.length===0&&n.ids.length>0?l:[])f&&t("setting-without-address",u(d),{device:o,setting:d});r&&i!==void 0&&i!==
"device_specific"&&t("vendor-reset-and-method",u("resetMethod"),{method:i}),!r&&i==="device_specific"&&s$(n,s)&&t("device-specific-without-module",u("resetMetho\
d"),{device:o}),n$(n,t,s)}}var s$=({ids:e,functions:[t]},s)=>{const n=t&&s?Le(s,t)?.id:void 0;return[...e,...n?[n]:[]].some(({vendor:o})=>o==="1002")};function n$(e,t,s){
const[n]=e.functions,o=n&&s?Le(s,n)?.bars:void 0;for(const[i,r]of Object.entries(e.bars)){if(r===void 0)continue;const a={path:["devices",e.name,"bars",i]},c=Number(
i.slice(3)),u=o?.find(l=>l.index===c)?.sizes;if(r<le||!Dc(r))t("bar-size",a,{size:ne(r)});else if(u&&!u.includes(r)){const l=u.length>0?u.map(ne).join(", "):"on\
e size only";t("bar-not-offered",a,{device:e.name,bar:c,size:ne(r),sizes:l})}}}function*o$(e){const t=W(e);t.some(({vendorReset:s})=>s)&&(yield{kind:"option",path:[
"boot","extraModulePackages"],value:z([S("config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"vendor-reset"});for(const{
resetMethod:s,vendorReset:n,d3cold:o,functions:i}of t){const r=(a,c,u=i)=>u.map(l=>({kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${E(l)}/${a}`,argument:c,
ofEntry:!0}));n?yield*r("reset_method","device_specific",i.slice(0,1)):s&&(yield*r("reset_method",s)),o||(yield*r("d3cold_allowed","0"))}for(const s of k(e))for(const n of $e(
s,e)){const[o]=n.functions,i=_i(n).map(({file:r,value:a})=>`${r}=${a}`);n.bind==="boot"||!o||i.length===0||(yield{kind:"hook",vm:s.name,step:"resize-bars",arguments:[
E(o),...i]})}}var bl={};x(bl,{codes:()=>a$,host:()=>m$,rules:()=>c$,schema:()=>r$});var i$=Z["driver-override.sh"],r$={device:{functions:b(j(Be),[]),ids:b(j(Sn),
[]),bind:b(N(["boot","start","handover"]),"boot"),by:g(N(["address","id"])),drivers:g(j(hc)),blacklist:b(A(""),!1),idleD3:b(A(""),!0),vga:b(A(""),!0)}},a$={"dev\
ice-not-identified":h({severity:"error",about:"value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its functions (PCI addresses)\
 or its ids (vendor:device), as lspci -nn shows them"}),"by-address-without-functions":h({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be \
found by address, and no address is given`,remedy:()=>"add functions, or write by: id"}),"by-id-without-ids":h({severity:"error",about:"value",message:({device:e})=>`\
'${e}' is to be found by id, and no id is given`,remedy:()=>"add ids, or write by: address"}),"device-without-address":h({severity:"error",about:"value",message:({
device:e,guest:t})=>t?`the guest '${t}' receives '${e}', whose address is not known`:`'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"\
add functions: the PCI addresses that lspci -nn shows beside these ids"}),"function-twice":h({severity:"error",about:"value",message:({address:e,device:t})=>`${e}\
 is already a function of '${t}'`,remedy:()=>"a function belongs to one device: take one of them out"}),"id-matches-other-device":h({severity:"error",about:"val\
ue",message:({id:e,device:t,other:s})=>`'${t}' is found by the id ${e}, which '${s}' has too, and '${s}' is not to be bound that way`,remedy:()=>"find it by add\
ress: add functions and write by: address"}),"id-takes-host-card":h({severity:"error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} is also th\
at of ${t}, which the host keeps${s?` (driver ${s})`:""}`,remedy:()=>"find the device by address: add functions and write by: address"}),"blacklist-takes-host-c\
ard":h({severity:"error",about:"value",message:({driver:e,address:t})=>`without ${e} the host's own device at ${t} has no driver either`,remedy:()=>"leave black\
list off (the drivers are kept from the device anyway), or take this driver out of drivers"}),"blacklist-without-drivers":h({severity:"error",about:"value",message:({
device:e})=>`nothing says which drivers the blacklist of '${e}' is to name`,remedy:()=>"name them in drivers, or leave blacklist off: the drivers are kept from \
the device anyway"}),"blacklist-while-host-has-it":h({severity:"error",about:"value",message:({device:e})=>`the host is to use '${e}' while no guest does, and t\
he blacklist takes its driver away`,remedy:()=>"take blacklist out, or write bind: boot"}),"driver-is-vfio":h({severity:"error",about:"value",message:({driver:e})=>`${e}\
 is no driver of the host: it is what hands the device to a guest`,remedy:()=>"take it out: name the driver that the host would use"})};function c$(e,t,s){const n=new Map;
for(const o of W(e)){const i=["devices",o.name];u$(o,i,t);const{name:r}=o;for(const[c,u]of o.functions.map(E).entries()){const l=n.get(u);l?t("function-twice",{
path:[...i,"functions",c]},{address:u,device:l}):n.set(u,r)}for(const[c,u]of(o.drivers??[]).entries())/^vfio/i.test(u)&&t("driver-is-vfio",{path:[...i,"drivers",
c]},{driver:u});if(o.blacklist&&l$(o,e,t,s),o.functions.length>0)continue;const a=o.ids.length>0;a&&o.bind!=="boot"&&t("device-without-address",{path:[...i,"bin\
d"]},{device:r});for(const{vm:c,index:u}of a?it(r,e):[])t("device-without-address",{path:["vms",c.name,"devices",u]},{device:r,guest:c.name})}d$(e,t,s),s&&f$(e,
t,s,new Set(n.keys()))}function u$(e,t,s){const{name:n,functions:o,ids:i,by:r}=e;e.gvt||(o.length===0&&i.length===0?s("device-not-identified",{path:t,on:"key"},
{device:n}):r==="address"&&o.length===0?s("by-address-without-functions",{path:[...t,"by"]},{device:n}):r==="id"&&i.length===0&&s("by-id-without-ids",{path:[...t,
"by"]},{device:n}))}var xi=({bind:e,gvt:t})=>e!=="boot"||t!==void 0;function l$(e,t,s,n){const o={path:["devices",e.name,"blacklist"]},i=pi(e,n).map(ms),r=({drivers:c=[],
handover:u})=>[...c,...u?.unload??[]].some(l=>i.includes(ms(l))),a=xi(e)?e:!n&&W(t).find(c=>xi(c)&&r(c));a?s("blacklist-while-host-has-it",o,{device:a.name}):i.
length===0&&s("blacklist-without-drivers",o,{device:e.name})}function d$(e,t,s){const n=W(e),o=({ids:i,functions:r})=>[...i,...r.flatMap(a=>s&&Le(s,a)?.id||[])].
map(ue);for(const i of n.filter(r=>r.bind==="boot"&&os(r)==="id"))for(const[r,a]of i.ids.map(ue).entries()){const c=n.find(u=>u.name!==i.name&&u.bind!=="boot"&&
o(u).includes(a));c&&t("id-matches-other-device",{path:["devices",i.name,"ids",r]},{id:a,device:i.name,other:c.name})}}function f$(e,t,s,n){const o=W(e).filter(
a=>!xi(a)),i=new Set(o.flatMap(a=>Xe(a,s))),r=s.pci.filter(a=>!n.has(E(a.address)));for(const a of o){const c=["devices",a.name];for(const[l,d]of a.ids.map(ue).
entries()){if(os(a)!=="id")continue;const f=r.filter(p=>ue(p.id)===d),m=a.functions.length>0?f[0]:f[1];m&&t("id-takes-host-card",{path:[...c,"ids",l]},{id:d,address:E(
m.address),driver:m.driver})}const u=pi(a,s).map(ms);for(const l of s.pci){const d=!i.has(l)&&h$(l).find(m=>u.includes(m));if(!d)continue;const f=E(l.address);t(
"blacklist-takes-host-card",{path:[...c,"blacklist"]},{driver:d,address:f});break}}}function h$({driver:e,modules:t=[]}){if(!e)return[];const s=t.map(ms),n=ms(e);
return s.includes(n)?[n]:[n,...s]}function*m$(e,t){const s=W(e);if(s.length===0)return;const n=xa(e),o=n.length>0?"initrd":"boot";for(const l of["vfio_pci","vfi\
o","vfio_iommu_type1"])yield{kind:"module",stage:o,name:l};const i=[...new Set(n.flatMap(l=>mi(l,t)))].sort();for(const l of i)yield{kind:"modprobe",line:{command:"\
softdep",module:l,pre:"vfio-pci"}};const r=n.filter(l=>os(l)==="id").flatMap(l=>l.ids.map(ue));r.length>0&&(yield{kind:"modprobe",line:{command:"options",module:"\
vfio-pci",option:"ids",value:[...new Set(r)].join(",")}});const a=n.filter(l=>os(l)==="address").flatMap(l=>l.functions),c=[...n.flatMap(p$),...a.map(E)];c.length>
0&&(yield*v$(c)),s.some(l=>!l.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),s.some(l=>!l.vga)&&
(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_vga",value:"1"}});const u=[...new Set(s.flatMap(l=>pi(l,t)))].sort();u.length>0&&
(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:z(u.map($))})}function p$(e){const[t]=e.functions;return t?_i(e).map(({file:s,value:n})=>`${E(
t)}/${s}=${n}`):[]}function*v$(e){yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",i$,"vfio-pci",...e]}};const t=(...s)=>Lt("\
config",["boot","initrd","systemd",...s],R(!0));yield{kind:"assertion",ofEntry:!0,that:Q(lt(t("enable")),"||",t("shell","enable")),message:"vfioc: devices are k\
ept for vfio-pci by a line of shell that kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var wl={};
x(wl,{codes:()=>y$,host:()=>b$,schema:()=>g$});var g$={device:{bootVga:b(A(""),!1)}},y$={};function*b$(e){W(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"\
kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a card that leaves the host: do not put a framebuffer on it."})}var kl={};
x(kl,{codes:()=>k$,host:()=>$$,schema:()=>w$});var w$={},k$={};function*$$(e){for(const t of k(e)){const s=$e(t,e).flatMap(n=>n.functions.map(E));s.length!==0&&
(yield{kind:"hook",vm:t.name,step:"claim-devices",arguments:s})}}var $l={};x($l,{codes:()=>x$,rules:()=>S$,schema:()=>_$});var _$={},Oi="if the machine has chan\
ged since, run vfioc scan again",x$={"device-absent":h({severity:"error",about:"value",message:({what:e})=>`the facts of this machine have no ${e}`,remedy:()=>`\
look it up with lspci -nn; ${Oi}`}),"device-moved":h({severity:"error",about:"value",message:({what:e,id:t,at:s})=>`${e}, and ${t} is at ${s}`,remedy:({device:e})=>`\
correct the functions of '${e}'; ${Oi}`}),"device-other-id":h({severity:"error",about:"value",message:({device:e,id:t,found:s})=>`no function of '${e}' is ${t}:\
 by the facts of this machine ${s}`,remedy:()=>`correct the ids or the functions; ${Oi}`}),"device-is-bridge":h({severity:"error",about:"value",message:({address:e})=>`${e}\
 is a PCI bridge, by the facts of this machine`,remedy:()=>"take it out: the bridges of an IOMMU group stay with the host"}),"sriov-beyond-card":h({severity:"er\
ror",about:"value",message:({address:e,total:t})=>t===0?`${e} makes no virtual functions`:`${e} makes at most ${t} virtual functions`,remedy:({total:e})=>e===0?
"name a card with SR-IOV":`write count: ${e} or less`})},_l=({bus:e,slot:t,function:s})=>e*256+t*8+s,O$=(e,t)=>t.pci.some(({sriov:s,address:n})=>{if(!s||s.total<=
s.enabled||n.domain!==e.domain)return!1;const{total:o,offset:i,stride:r}=s,a=_l(e)-_l(n);return i&&r?a>=i&&(a-i)%r===0&&a<i+o*r:a>0&&e.bus===n.bus||e.bus===n.bus+
1&&t.pci.every(c=>c.physicalFunction||c.address.domain!==e.domain||c.address.bus!==e.bus)}),xl=e=>_t(e.map(({address:t})=>E(t)));function S$(e,t,s){if(s)for(const n of W(
e)){const o=["devices",n.name];if(M$(n,s,t),n.sriov||n.gvt)continue;const i=n.functions.map(c=>Le(s,c)),r=new Set(i.flatMap(c=>c?[ue(c.id)]:[])),a=n.ids.map(ue).
filter(c=>!r.has(c));for(const[c,u]of i.entries()){const l={path:[...o,"functions",c]},d=n.functions[c];if(u&&Go(u)&&t("device-is-bridge",l,{address:E(u.address)}),
u||!d)continue;const f=a[i.slice(0,c).filter(y=>!y).length]??a[0],m=f===void 0?[]:Ko(s,f);if(m.every(y=>y.physicalFunction)&&O$(d,s))continue;const p=E(d);if(f===
void 0||m.length===0)t("device-absent",l,{what:p});else{const y={device:n.name,what:`nothing is at ${p}`,id:f,at:xl(m)};t("device-moved",l,y)}}i.every(Boolean)&&
N$(n,s,t)}}function M$({name:e,sriov:t,gvt:s},n,o){for(const[i,r]of[["sriov",t?.of],["gvt",s?.of]]){if(!r)continue;const a=Le(n,r),c=E(r);if(a||o("device-absent",
{path:["devices",e,i,"of"]},{what:c}),!a||!t||!n.pci.some(l=>l.sriov))continue;const u=a.sriov?.total??0;t.count>u&&o("sriov-beyond-card",{path:["devices",e,"sr\
iov","count"]},{address:c,total:u})}}function N$({name:e,functions:t,ids:s},n,o){const i=t.flatMap(r=>Le(n,r)??[]);for(const[r,a]of s.map(ue).entries()){if(i.some(
d=>ue(d.id)===a))continue;const c={path:["devices",e,"ids",r]},u=Ko(n,a);if(t.length===0){u.length===0&&o("device-absent",c,{what:a});continue}const l=_t(i.map(
d=>`${E(d.address)} is ${ue(d.id)}`));u.length===0?o("device-other-id",c,{device:e,id:a,found:l}):o("device-moved",c,{device:e,what:l,id:a,at:xl(u)})}}var Ol={};
x(Ol,{codes:()=>j$,domain:()=>q$,host:()=>z$,rules:()=>T$,schema:()=>P$});var A$=G("",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"a type of GVT-g is named \
as in i915-GVTg_V5_4"),E$=ce("",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],gc),P$={device:{gvt:g(P(()=>({type:A$,of:b(Be,"00:02.0"),uuid:g(E$),display:b(A(""),!0)})))}},
I$=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e} } }`,rN=e=>`devices: { ${I$()}, vgpu2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,j$={"gvt-is-no-function":h({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a part of the GPU of the host, which has no ${t} of its ow\
n`,remedy:({field:e})=>`take ${e} out, or gvt`}),"gvt-of-two-gpus":h({severity:"error",about:"value",message:({device:e,address:t})=>`'${e}' is a part of ${t}, \
and NixOS makes them of one GPU only`,remedy:({address:e})=>`write ${e} here too, or take of out`}),"gvt-of-guests-gpu":h({severity:"error",about:"value",message:({
device:e,address:t,other:s})=>`'${e}' is a part of ${t}, and '${s}' takes that whole`,remedy:({other:e})=>`take '${e}' out, or gvt`}),"gvt-display-unseen":h({severity:"\
error",about:"value",message:({guest:e})=>`the guest '${e}' has neither SPICE nor VNC to show the virtual GPU in`,remedy:()=>"write display: off here, or give t\
he guest spice or vnc"})},Si=e=>e.flatMap(({name:t,gvt:s})=>s?[{name:t,gvt:s}]:[]),C$=e=>(Gs(e)??Zs(e))!==void 0;function T$(e,t){const s=W(e),[n]=Si(s),o=n&&E(
n.gvt.of),i=new Map(s.flatMap(({name:r,functions:a})=>a.map(c=>[E(c),r])));for(const r of s){const{name:a,gvt:c}=r,u=["devices",a];if(!c)continue;const l=["func\
tions","ids"].find(p=>r[p].length>0);if(l){t("gvt-is-no-function",{path:[...u,l]},{device:a,field:l});continue}const d=E(c.of);n&&o&&d!==o&&t("gvt-of-two-gpus",
{path:[...u,"gvt","of"]},{device:n.name,address:o});const f=i.get(d);f!==void 0&&t("gvt-of-guests-gpu",{path:[...u,"gvt"],on:"key"},{device:a,address:d,other:f});
const m=c.display?it(a,e).find(({vm:p})=>!C$(p)):void 0;m&&t("gvt-display-unseen",{path:[...u,"gvt","display"],on:"key"},{guest:m.vm.name})}}var Sl=(e,t,s)=>t.uuid??
Mn("mdev",s.host.name,e);function*z$(e){const t=Si(W(e)),[s]=t;if(!s)return;const n=(o,i)=>({kind:"option",path:["virtualisation","kvmgt",...o],value:i,ofEntry:!0});
yield n(["enable"],R(!0)),yield n(["device"],$(E(s.gvt.of)));for(const{name:o,gvt:i}of t)yield n(["vgpus",i.type,"uuid"],z([$(Sl(o,i,e))]))}function*q$(e,t){for(const{
name:s,gvt:n}of Si($e(e,t))){const o=Lo(n.display),i=v("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:o,ramfb:n.display?"on":void 0},
v("source",{},v("address",{uuid:Sl(s,n,t)})),cs("devices",s,e,t));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:[i]}}}var Ml={};x(Ml,{codes:()=>U$,
rules:()=>D$,schema:()=>L$});function B$({network:e=[]},t){const s=e.filter(o=>o.up!==!1),n=s.length>0?s:e;return n.every(({device:o})=>o&&t.has(E(o)))?n:[]}var L$={},
U$={"device-holds-root":h({severity:"error",about:"value",message:({address:e,disk:t})=>`${e} holds ${t}, the disk with the root file system of the host`,remedy:({
device:e})=>`take it out of '${e}'`}),"disk-holds-root":h({severity:"error",about:"value",message:({block:e,disk:t})=>`${e} is ${t}, the disk with the root file\
 system of the host, by the facts of this machine`,remedy:()=>"give the guest another disk or an image file; if the disks have changed, run vfioc scan again"}),
"device-only-network":h({severity:"warning",about:"value",message:({links:e,bind:t})=>`with it the host has no network card left${t==="boot"?"":" while the gues\
t runs"}, by the facts of this machine (${e})`,remedy:()=>"keep one for the host, unless it is reached in another way"}),"device-boot-display":h({severity:"warn\
ing",about:"value",message:({address:e,bind:t,console:s})=>s?`by the facts of this machine the console of the host is on ${e}`:`the firmware shows the boot on ${e}\
, whose memory the ${t==="boot"?"boot framebuffer":"console of the host"} has`,remedy:({bind:e,console:t})=>e==="boot"&&!t?"write bootVga: true, or bind: handov\
er, or choose another display in the firmware":"write bind: handover, or choose another display in the firmware"}),"not-the-boot-display":h({severity:"warning",
about:"value",message:({device:e,address:t})=>`by the facts of this machine the firmware shows the boot on ${t}, not on '${e}'`,remedy:()=>"take bootVga out"}),
"evdev-on-device":h({severity:"error",about:"value",message:({dev:e,device:t,controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with '${t}\
'`,remedy:({device:e})=>`plug it in elsewhere, or take '${e}' out of devices, or this out of evdev`}),"usb-on-device":h({severity:"error",about:"value",message:({
usb:e,device:t,controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:()=>"take it out here: the controller brings it al\
ong; or plug it in elsewhere"})};function D$(e,t,s){if(!s)return;const n=Ya(e,s);for(const o of W(e))R$(o,s,t),F$(o,s,t);K$(e,n,s,t),W$(e,n,s,t),Z$(e,s,t)}function Mi(e,t){
const s=e.functions.map(E).indexOf(E(t)),n=["devices",e.name];return s<0?{path:n,on:"key"}:{path:[...n,"functions",s]}}function R$(e,t,s){for(const n of Xe(e,t)){
const o=E(n.address),i=t.block?.find(({root:r,controller:a})=>r&&a&&E(a)===o);i&&s("device-holds-root",Mi(e,n.address),{device:e.name,address:o,disk:i.name})}}function F$(e,t,s){
const n=t.pci.filter(({bootVga:u})=>u),o=Xe(e,t),i=Ni(t.framebuffer?.device),r=o.find(({bootVga:u})=>u)??o.find(({address:u})=>E(u)===i),a=["devices",e.name];if(r&&
e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){const u=E(r.address),l={device:e.name,address:u,bind:e.bind,console:!r.bootVga};s("device-boot-display",Mi(e,
r.address),l)}const[c]=n;if(e.bootVga&&c&&!r&&o.some(Us)){const u={device:e.name,address:E(c.address)};s("not-the-boot-display",{path:[...a,"bootVga"]},u)}}var Ni=e=>e&&
E(e);function K$(e,t,s,n){const o=new Map([...t].filter(([,{name:u,bind:l}])=>l==="boot"||it(u,e).length>0)),i=B$(s,o),r=i.at(-1)?.device,a=r&&o.get(E(r));if(!a)
return;const c={links:i.map(({name:u})=>u).join(", "),bind:a.bind};n("device-only-network",Mi(a,r),c)}var G$=/^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;function Z$(e,{
block:t=[]},s){const n=a=>a?.trim().replace(/[^\w.:-]+/g,"_")??"",o=t.filter(a=>a.root),r=o.map(({model:a})=>n(a)).filter(a=>a!=="").filter(a=>t.filter(c=>n(c.model)===
a).length===1);for(const a of k(e))for(const[c,u]of Object.entries(a.disks)){const l=u.block;if(!l)continue;const d=l.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/,
""),f=o.find(p=>l===`/dev/${p.name}`||p.links?.includes(l)||r.includes(n(p.model))&&d.startsWith(n(p.model))&&G$.test(d.slice(n(p.model).length))),m={path:["vms",
a.name,"disks",c,"block"]};f&&s("disk-holds-root",m,{block:l,disk:f.name})}}function W$(e,t,s,n){for(const o of k(e)){const i=r=>{const a=r&&t.get(r);return a&&
(a.bind==="boot"||o.devices.includes(a.name))?{device:a.name,controller:r}:void 0};for(const[r,{dev:a}]of o.evdev.entries()){const c=i(V$(a,s));c&&n("evdev-on-d\
evice",{path:["vms",o.name,"evdev",r,"dev"]},{dev:a,...c})}for(const[r,{id:a,bus:c,port:u,startupPolicy:l}]of o.usb.entries()){if(l==="optional")continue;const d=a&&
ue(a),f=d??`what is on USB bus ${c}${u?`, port ${u},`:""}`,p=(s.usb??[]).filter(y=>c?y.bus===c:ue(y.id)===d).map(({controller:y})=>i(Ni(y)));p[0]&&p.every(Boolean)&&
n("usb-on-device",{path:["vms",o.name,"usb",r]},{usb:f,...p[0]})}}}function V$(e,t){const[,s]=/^\/dev\/input\/by-path\/pci-([\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.[0-7])-/.
exec(e)??[];if(s)return s;const n=t.input??[],o=r=>{const a=`/dev/input/by-id/usb-${r.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${a}_`)||e.startsWith(`${a}\
-`)},i=n.filter(({name:r})=>o(r)).sort((r,a)=>a.name.length-r.name.length);return Ni((n.find(({links:r})=>r?.includes(e))??i[0])?.controller)}var Nl={};x(Nl,{claims:()=>Q$,
codes:()=>H$,domain:()=>s1,rules:()=>X$,schema:()=>J$});var Y$=({name:e})=>`roms/${e}.rom`,Al=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`,
J$={device:{address:g(Be),bootOrder:g(ni)},vm:{devices:b(j(xt),[])}},H$={"device-undeclared":h({severity:"error",about:"value",message:({device:e})=>`no device \
is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in devices`}),"device-unused":h({severity:"warning",about:"value",message:({
device:e})=>`no guest receives '${e}'`,remedy:()=>"list it in the devices of a guest, or take it out"}),"device-twice":h({severity:"error",about:"value",message:({
device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out"}),"device-of-two-autostarted":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e}\
 is also a device of '${t}', and both guests start with the host`,remedy:()=>"take autostart from one of them"})};function X$(e,t){const s=Object.keys(e.devices);
let n=k(e).length>0;for(const o of k(e))for(const[i,r]of o.devices.entries()){const a={path:["vms",o.name,"devices",i]};Object.hasOwn(e.devices,r)?o.devices.indexOf(
r)<i&&t("device-twice",a,{device:r}):(n=!1,t("device-undeclared",a,{device:r,nearest:Ze(r,s)}))}for(const o of s){const i=(e.devices[o]?.functions.length??0)>0;
n&&i&&it(o,e).length===0&&t("device-unused",{path:["devices",o],on:"key"},{device:o})}}function*Q$(e,t){for(const{name:s}of $e(e,t))yield{what:`'${s}'`,by:"devi\
ce",path:["devices",e.devices.indexOf(s)],when:"boot",isEnforced:!0,code:"device-of-two-autostarted"}}function e1(e,t,s,n){const{rom:o,bootOrder:i}=e,r=s===0?Al(
e):void 0,a=o.bar===void 0?void 0:Lo(o.bar);return v("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},v("source",{},v("address",zo(t))),s===0&&i!==void 0&&
v("boot",{order:i}),n,(a??r)!==void 0&&v("rom",{bar:a,file:r}))}var t1={domain:0,bus:0,slot:2,function:0};function*s1(e,t){for(const s of $e(e,t)){if(s.functions.
length===0||s.sriov?.network)continue;const{name:n,functions:o}=s,i=s.address??(s.igd?t1:void 0),r=e.devices.indexOf(n);yield{pci:{class:"hostdev",key:n,index:r,
...i?{fixed:i}:{}},functions:o.map((a,c)=>e1(s,a,c,cs("devices",n,e,t,c)))}}}var El={};x(El,{codes:()=>o1,rules:()=>i1,schema:()=>n1});var n1={device:{igd:g(A(""))}},
o1={"igd-place":h({severity:"error",about:"value",message:({address:e})=>`an integrated GPU is at 00:02.0 of the guest, and not at ${e}`,remedy:()=>"take addres\
s out, or igd"}),"igd-not-integrated":h({severity:"error",about:"value",message:({address:e})=>`the integrated GPU of an Intel CPU is at 00:02.0 of the host, an\
d this one is at ${e}`,remedy:()=>"take igd out"}),"igd-not-said":h({severity:"warning",about:"value",message:({device:e})=>`'${e}' is the integrated GPU of an \
Intel CPU, and the guest has it as any other card`,remedy:({device:e})=>`write devices.${e}.igd: on; or igd: off where that is meant`})},Un="0000:00:02.0";function i1(e,t,s){
for(const n of W(e)){const{name:o,igd:i,address:r,functions:a}=n,c=(...f)=>({path:["devices",o,...f]}),u=a[0]&&E(a[0]),l=r&&E(r);i&&u!==void 0&&u!==Un&&t("igd-n\
ot-integrated",c("igd"),{address:u}),i&&l!==void 0&&l!==Un&&t("igd-place",c("address"),{address:l});const d=!n.gvt&&!n.sriov&&(!s||Xe(n,s).some(Us));i===void 0&&
e.host.cpu==="intel"&&u===Un&&l!==Un&&d&&t("igd-not-said",c("functions",0),{device:o})}}var Pl={};x(Pl,{codes:()=>c1,host:()=>l1,rules:()=>u1,schema:()=>r1});var r1={
root:{iommu:b(P(()=>({passthrough:b(A(""),!0),acsOverride:b(j(N(["downstream","multifunction"])),[]),unsafeInterrupts:b(A(""),!1)})),{})}},a1=/zen|lqx|xanmod/,c1={
"acs-override-needs-patch":h({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the kernel of NixOS"} is not known to carry the A\
CS override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or \
patch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot"})};function u1(e,t){const s=e.kernel.packages;e.iommu.acsOverride.
length>0&&!(s&&a1.test(s))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:s})}function*l1(e){yield e.host.cpu==="intel"?{kind:"ke\
rnelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; this only says so, as every gui\
de does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});const t=[...new Set(e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"ke\
rnelParam",name:"pcie_acs_override",value:t.join(","),comment:"Does something only in a kernel that carries the ACS override patch, such as linuxPackages_zen."}),
e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var Il={};x(Il,
{codes:()=>h1,rules:()=>m1,schema:()=>d1});var d1={},f1={amd:"IOMMU (AMD-Vi, below AMD CBS or NBIO)",intel:"VT-d"},h1={"iommu-off":h({severity:"warning",about:"\
value",message:()=>"by the facts of this machine its IOMMU is off in the firmware, and nothing is known of its groups",remedy:({cpu:e})=>`switch ${f1[e]} on in \
the setup of the firmware, and run vfioc scan again`}),"iommu-missing":h({severity:"error",about:"value",message:()=>"by the facts of this machine it has no IOM\
MU",remedy:()=>"no device can be passed on it; if that is not so, run vfioc scan again"}),"iommu-groups-unknown":h({severity:"warning",about:"value",message:()=>"\
the facts are of a kernel that ran with the IOMMU off, so nothing is known of its groups",remedy:()=>"boot with what compiles, which switches it on, then run vf\
ioc scan again"}),"acs-override-missing":h({severity:"warning",about:"value",message:()=>"the facts are of a kernel that ran with the ACS override, and this spe\
c boots without it",remedy:()=>"write iommu.acsOverride, or boot without the override and run vfioc scan again"}),"acs-override-pointless":h({severity:"warning",
about:"value",message:()=>"the groups of all these devices are isolated without it, by the facts of this machine",remedy:()=>"take acsOverride out"})};function m1(e,t,s){
const n=W(e)[0];if(!s?.iommu||!n)return;const{on:o,reason:i,acsOverride:r}=s.iommu,a={path:["devices",n.name],on:"key"};o?r&&e.iommu.acsOverride.length===0?t("a\
cs-override-missing",a):e.iommu.acsOverride.length>0&&r===!1&&p1(e,s)&&t("acs-override-pointless",{path:["iommu","acsOverride"],on:"key"}):i==="unsupported"?t("\
iommu-missing",a):i==="firmware"?t("iommu-off",a,{cpu:e.host.cpu}):t("iommu-groups-unknown",a)}function p1(e,t){return W(e).every(s=>{const n=new Set(s.functions.
map(E)),o=new Set(s.functions.map(r=>Le(t,r)?.iommuGroup)),i=t.pci.filter(r=>o.has(r.iommuGroup)&&!n.has(E(r.address)));return n.size>0&&!o.has(void 0)&&i.every(
Go)})}var jl={};x(jl,{codes:()=>g1,rules:()=>_1,schema:()=>v1});var v1={},g1={"group-not-isolated":h({severity:"error",about:"value",message:({group:e,others:t,
one:s,override:n})=>`IOMMU group ${e} also holds ${t}, which ${s?"stays":"stay"} with the host${n?", in spite of the ACS override":""}`,remedy:({device:e,one:t})=>`\
let ${t?"it":"them"} go along, in the functions of '${e}' or as a device with bind: boot, or plug one of them in elsewhere; iommu.acsOverride is the last resort\
, and gives up the isolation`}),"group-member-without-driver":h({severity:"warning",about:"value",message:({group:e,other:t,modules:s})=>`IOMMU group ${e} also \
holds ${t}, which had no driver, and ${s} can take it`,remedy:({device:e})=>`let it go along, in the functions of '${e}' or as a device with bind: boot`}),"grou\
p-member-changes-hands":h({severity:"error",about:"value",message:({guest:e,group:t,other:s,bind:n})=>`'${s}' is in the same IOMMU group ${t}, has bind: ${n}, a\
nd is not a device of '${e}'`,remedy:({guest:e,other:t})=>`add '${t}' to the devices of '${e}', or write bind: boot there`}),"group-of-two-guests":h({severity:"\
warning",about:"value",message:({group:e,other:t,guest:s})=>`it shares IOMMU group ${e} with '${t}' of the guest '${s}', so only one of the guests can run at a \
time`,remedy:()=>"give both devices to one guest, or plug one of them in elsewhere"})},y1=new Set(["vfio-pci","pci-stub"]),b1=({driver:e,modules:t=[],physicalFunction:s})=>e===
void 0&&!s?t:[],w1=({driver:e,modules:t=[]})=>e!==void 0&&(!y1.has(e)||t.length>0);function k1(e,t){const s=new Map;for(const[n,o]of e.functions.entries()){const i=Le(
t,o)?.iommuGroup;i!==void 0&&!s.has(i)&&s.set(i,n)}return s}function $1(e){const t=new Map;for(const s of e.pci){if(s.iommuGroup===void 0||Go(s))continue;const n=t.
get(s.iommuGroup);n?n.push(s):t.set(s.iommuGroup,[s])}return t}function _1(e,t,s){if(!s)return;const n=Ya(e,s),o=$1(s),i=e.iommu.acsOverride.length>0;if(!(i&&!s.
iommu?.acsOverride)){for(const r of W(e))if(it(r.name,e).length!==0)for(const[a,c]of k1(r,s)){const u={path:["devices",r.name,"functions",c]},l=o.get(a)??[],d=l.
filter(({address:p})=>!n.has(E(p))),f=d.filter(w1);if(f.length>0){const p=_t(f.map(Ka)),y={device:r.name,group:a,others:p,one:f.length===1,override:i};t("group-\
not-isolated",u,y)}for(const p of d){const y=_t(b1(p)),w={device:r.name,group:a,other:Ka(p),modules:y};y&&t("group-member-without-driver",u,w)}const m=new Set(l.
flatMap(p=>n.get(E(p.address))??[]));for(const p of m)p.name!==r.name&&x1(r,p,a,c,e,t)}}}function x1(e,t,s,n,o,i){const r={path:["devices",e.name,"functions",n]},
a=(d,{name:f})=>$e(d,o).some(m=>m.name===f),c=k(o).filter(d=>a(d,e)&&!a(d,t)),[u]=c;if(!u)return;if(t.bind!=="boot"){const d={guest:u.name,group:s,other:t.name,
bind:t.bind};i("group-member-changes-hands",r,d);return}const l=k(o).find(d=>a(d,t)&&!a(d,e));l&&t.name<e.name&&i("group-of-two-guests",r,{group:s,other:t.name,
guest:l.name})}var Cl={};x(Cl,{codes:()=>S1,rules:()=>M1,schema:()=>O1});var O1={},S1={"device-without-reset":h({severity:"warning",about:"value",message:({address:e,
beside:t})=>`the kernel has no way to reset ${e}, by the facts of this machine${t?`, nor its bus, where ${t} would be reset with it`:""}`,remedy:()=>"count on a\
 reboot of the host between two starts of the guest, or look for a kernel module that can reset it"}),"reset-method-unknown":h({severity:"warning",about:"value",
message:({address:e,method:t,methods:s})=>`the kernel can reset ${e} by ${s}, and not by ${t}, by the facts of this machine`,remedy:()=>"write one of these, or \
load the kernel module that brings it (vendor-reset: device_specific)"})};function M1(e,t,s){if(s){for(const n of W(e))if(!n.vendorReset)for(const[o,i]of n.functions.
entries()){const r=Le(s,i),a=r?.resetMethods,c=E(i),u=["devices",n.name];if(a&&n.resetMethod&&a.length>0&&!a.includes(n.resetMethod)){const d={address:c,method:n.
resetMethod,methods:_t(a)};t("reset-method-unknown",{path:[...u,"resetMethod"]},d)}if(!r||a?.length!==0||n.resetMethod!==void 0)continue;const l=N1(n.name,r,e,s);
l!==void 0&&t("device-without-reset",{path:[...u,"functions",o]},{address:c,beside:l})}}}function N1(e,t,s,n){const{domain:o,bus:i}=t.address,r=n.pci.filter(({address:c})=>c.
domain===o&&c.bus===i);if(i===0||r.every(({parent:c})=>!c)&&n.pci.some(({parent:c})=>c))return"";const a=it(e,s);if(a.length!==0)for(const{vm:c}of a){const u=new Set(
$e(c,s).flatMap(({functions:d})=>d.map(E))),l=r.map(({address:d})=>E(d)).filter(d=>!u.has(d));if(l.length>0)return _t(l)}}var Tl={};x(Tl,{codes:()=>E1,files:()=>I1,
host:()=>C1,rules:()=>j1,schema:()=>A1});var A1={device:{rom:b(P(()=>({bar:g(A("")),file:g(pc)})),{})}},E1={"rom-off-with-file":h({severity:"error",about:"value",
message:({device:e})=>`the guest does not see a ROM of '${e}', and a file is given for it`,remedy:()=>"take bar: off out, or file"})},P1=16*2**20;function*I1(e){
for(const{name:t,rom:s}of W(e))s.file!==void 0&&(yield{path:["devices",t,"rom","file"],name:s.file,limit:P1})}function j1(e,t){for(const{name:s,rom:n}of W(e))n.
bar!==!1||n.file===void 0||t("rom-off-with-file",{path:["devices",s,"rom","bar"]},{device:s})}function*C1(e){for(const t of W(e)){const s=Al(t);if(s===void 0)continue;
const n=Y$(t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:n},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],
value:Bt(Jo(`./${n}`))}}}var zl={};x(zl,{codes:()=>q1,domain:()=>U1,host:()=>L1,rules:()=>B1,schema:()=>z1});var T1=Z["make-functions.sh"],z1={device:{sriov:g(P(
()=>({of:Be,count:xn().check(Po(1),aa(256)),network:b(A(""),!1),vlan:g(oe(1,4094))})))}},aN=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e}\
 } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,cN=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,q1={"sriov-without-functions":h({severity:"error",about:"value",message:({device:e})=>`which virtual functions '${e}' has is not known`,remedy:()=>"add functi\
ons: the addresses that ls -l /sys/bus/pci/devices/CARD/virtfn* shows once they are made"}),"sriov-counts-differ":h({severity:"error",about:"value",message:({count:e,
device:t,address:s})=>`${s} makes ${e} virtual functions for '${t}'`,remedy:({count:e})=>`write ${e} here too, or the larger number at both`}),"sriov-more-funct\
ions":h({severity:"error",about:"value",message:({functions:e,count:t,address:s})=>`${e} virtual functions of ${s} are used, and it makes ${t}`,remedy:({functions:e})=>`\
write count: ${e} or more`}),"sriov-card-leaves":h({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is a function of '${t}', and the host h\
as to keep it`,remedy:({address:e,device:t})=>`take ${e} out of '${t}'`}),"sriov-handover":h({severity:"error",about:"value",message:()=>"a virtual function is \
not used by the host, so it is not handed over",remedy:()=>"take bind out"}),"vlan-without-network":h({severity:"error",about:"value",message:()=>"a VLAN is of \
a network card",remedy:()=>"write network: on, or take vlan out"})};function ql(e){const t=new Map;for(const s of W(e)){const{sriov:n}=s;if(!n)continue;const o=E(
n.of);t.set(o,[...t.get(o)??[],{...s,sriov:n}])}return t}function B1(e,t){const s=new Map(W(e).flatMap(({name:n,functions:o})=>o.map(i=>[E(i),n])));for(const[n,
o]of ql(e)){const[i]=o;if(!i)continue;const{count:r}=i.sriov;for(const{name:c,sriov:u,bind:l,functions:d}of o){const f=["devices",c],m=(...y)=>({path:[...f,...y]});
d.length===0&&t("sriov-without-functions",{...m("sriov"),on:"key"},{device:c});const p=s.get(n);p!==void 0&&t("sriov-card-leaves",m("sriov","of"),{address:n,device:p}),
u.count!==r&&t("sriov-counts-differ",m("sriov","count"),{count:r,device:i.name,address:n}),l==="handover"&&t("sriov-handover",m("bind")),u.vlan!==void 0&&!u.network&&
t("vlan-without-network",m("sriov","vlan"))}const a=o.reduce((c,{functions:u})=>c+u.length,0);a>r&&t("sriov-more-functions",{path:["devices",i.name,"sriov","cou\
nt"]},{functions:a,count:r,address:n})}}var Bl="make-functions.sh";function*L1(e){const t=ql(e);if(t.size===0)return;yield{kind:"program",name:Bl,text:T1};const s=Ks(
"vfioc-make-functions",[S("pkgs","coreutils")],fs(Bl));for(const[n,o]of t){const i=String(o[0]?.sriov.count),r=o.flatMap(a=>a.functions.map(E));yield{kind:"opti\
on",ofEntry:!0,path:["systemd","services",`vfioc-sriov-${n.replaceAll(/[:.]/g,"-")}`],value:B({description:$(`Virtual functions of ${n}`),wantedBy:de(["multi-us\
er.target"]),before:de(["libvirtd.service"]),after:de(["systemd-modules-load.service"]),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0)}),script:En(s,[
n,i,...r].map($))})}}}function*U1(e,t){for(const{name:s,sriov:n,functions:o}of $e(e,t)){if(!n?.network)continue;const i=o.map((r,a)=>v("interface",{type:"hostde\
v",managed:"yes"},v("mac",{address:Ta(t.host.name,e.name,s,String(a))}),v("source",{},v("address",{type:"pci",...zo(r)})),n.vlan!==void 0&&v("vlan",{},v("tag",{
id:n.vlan})),cs("devices",s,e,t,a)));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:i}}}var Ll={};x(Ll,{claims:()=>Y1,codes:()=>R1,domain:()=>V1,
host:()=>Z1,rules:()=>F1,schema:()=>D1});var Ul=4010,D1={vm:{scream:g(P(()=>({mode:b(N(["ivshmem","network"]),"network"),user:g(ii),name:b(Fs,"scream"),size:g(zt),
interface:g(ls),port:b(oe(1,65535),Ul),unicast:b(A(""),!1)})))}},uN=(e,t="memory: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,R1={"scream-user-unclear":h({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users"}),"scream-user-unknown":h({severity:"error",about:"value",message:({
user:e})=>`'${e}' is not one of host.users`,remedy:({user:e})=>`add '${e}' to host.users, or name one of them`}),"scream-without-audio":h({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out"}),"scream-without-interface":h({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, and Scream's interface is no\
t given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network"}),"scream-with-secure-boot":h({severity:"warning",about:"\
value",message:({guest:e})=>`Windows does not load Scream's driver in '${e}' while Secure Boot is on`,remedy:()=>"write secureBoot: false in the guest's firmwar\
e, or take scream out for the sound of SPICE"})},Dl=(e,t)=>{const{users:s}=t.host;return e.scream?.user??(s.length===1?s[0]:void 0)},Ai=(e,t)=>e.scream?.interface??
yi(e,t)[0]?.network.bridge;function F1(e,t){const{users:s,audio:n}=e.host;for(const o of k(e)){if(!o.scream)continue;const i=["vms",o.name,"scream"],r=Dl(o,e);r===
void 0?t("scream-user-unclear",{path:i,on:"key"},{guest:o.name,users:s}):s.includes(r)||t("scream-user-unknown",{path:[...i,"user"]},{user:r}),kt(o).secureBoot&&
t("scream-with-secure-boot",{path:i,on:"key"},{guest:o.name}),n==="none"&&t("scream-without-audio",{path:i,on:"key"},{guest:o.name}),o.scream.mode==="network"&&
Ai(o,e)===void 0&&t("scream-without-interface",{path:i,on:"key"},{guest:o.name})}}var K1={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},G1={pipewire:[{kind:"\
option",path:["services","pipewire","enable"],value:R(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:R(!0)}],pulseaudio:[{kind:"asserti\
on",that:S(Lt("config",["services","pulseaudio"],S("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, and PulseAudio is off:\
 turn it on, or write what plays the host's sound."}]};function*Z1(e){const{audio:t}=e.host;if(t==="none")return;k(e).some(({scream:n})=>n)&&(yield*G1[t]);const s=new Map;
for(const n of k(e)){const o=Rl(n,e);if(o===void 0)continue;const{user:i,words:r,link:a,port:c}=o,u=JSON.stringify([i,r]),l=s.get(u)??[];s.set(u,[...l,n]),l.length===
0&&c!==void 0&&a!==void 0&&(yield{kind:"port",interface:a,protocol:"udp",port:c})}for(const n of s.values()){const[o]=n,i=o&&Rl(o,e);i&&(yield W1(n,i,t))}}function Rl(e,t){
const s=Dl(e,t);if(!e.scream||s===void 0)return;const n=ui(e);if(n)return{user:s,words:["-m",n.path]};const o=Ai(e,t);if(o===void 0)return;const{port:i,unicast:r}=e.
scream,a=i===Ul?[]:["-p",String(i)];return{user:s,words:[...r?["-u"]:[],"-i",o,...a],link:o,port:i}}function W1(e,{user:t,words:s,link:n},o){const i=K1[o],r=e.map(
({name:c})=>c),a=n===void 0?[]:[$c(n)];return{kind:"option",path:["systemd","user","services",`scream-${ri(r[0]??"")}`],value:B({description:$(`Sound of ${r.length>
1?"the guests":"the guest"} ${_t(r)}`),wantedBy:de(["default.target",`${i}.service`,...a]),wants:de([`${i}.socket`]),after:de([`${i}.socket`,`${i}.service`]),partOf:de(
[`${i}.service`]),startLimitIntervalSec:ct(0),unitConfig:B({ConditionUser:$(t),...a.length>0?{StopPropagatedFrom:de(a)}:{}}),serviceConfig:B({ExecStart:Bt(S("pk\
gs","scream"),`/bin/scream ${kc(["-o","pulse",...s])}`),Restart:$("always"),RestartSec:ct(3)})})}}function*V1(e){const t=ui(e);t&&(yield{pci:{class:"shmem",key:"\
scream",index:1},functions:[v("shmem",{name:t.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},t.bytes/le))]})}function*Y1(e,t){const s=Ai(e,t);e.scream?.
mode!=="network"||s===void 0||(yield{what:`port ${e.scream.port} of ${s}`,path:["scream","port"],when:"run"})}var Fl={};x(Fl,{codes:()=>H1,host:()=>Q1,rules:()=>X1,
schema:()=>J1});var J1={},lN=(e,t)=>`host: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,H1={"sound-server-not-there":h({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, and the host has audio: ${t}`,remedy:()=>"\
make host.audio what the host plays sound with, or take spice for the guest"}),"sound-before-login":h({severity:"warning",about:"value",message:({guest:e,server:t})=>`\
'${e}' starts with the host, when nobody's ${t} runs yet`,remedy:()=>"take autostart out, let SPICE play the sound, or set users.users.NAME.linger"})};function Kl({
display:{sound:e}}){const{to:t,uid:s=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:s}:void 0}function X1(e,t){const{audio:s}=e.
host;for(const n of k(e)){const o=Kl(n);if(!o)continue;const i=["vms",n.name];(s==="none"||o.to==="pipewire"&&s!=="pipewire")&&t("sound-server-not-there",{path:[
...i,"display","sound"]},{server:o.to,audio:s}),n.autostart&&t("sound-before-login",{path:[...i,"autostart"]},{guest:n.name,server:o.to})}}function*Q1(e){const{
user:t}=jt(e),s=k(e).flatMap(n=>Kl(n)??[]);for(const n of new Set(s.flatMap(o=>o.uid??[]))){const o=Lt("config",["users","users",t,"uid"],Ds);yield{kind:"assert\
ion",that:Q(Q(o,"==",Ds),"||",Q(o,"==",ct(n))),message:`vfioc: the sound of a guest goes to the server of ${t} as number ${n}, and users.users.${t}.uid is anoth\
er: make them the same.`}}}var ys=[wu,xu,Pl,ku,oc,bl,yl,wl,zu,Wu,il,Gc,Lc,Ll,Eu,ll,bu,su,Hc,ol,Xu,Na,Ra,uc,cc,iu,nu,Nl,Ol,zl,El,Tl,lc,bc,vl,ml,rl,ju,Pu,Mc,Fl,Zc,
gu,pu,yu,vu,Yu,Sc,Wc,Vc,uu,Yc,kl,Uu,Su,Qc,$l,Il,jl,Ml,Cl,tc,Ju],Ei=(e,t,s)=>nm(e,["vms",t,s]),e_=(e,t)=>({...e,vms:Object.fromEntries(Object.entries(e.vms).map(
([s,n])=>{const o={disks:Ei(t,s,"disks"),nics:Ei(t,s,"nics"),shares:Ei(t,s,"shares")};return[s,{...n,order:o}]}))});function Dn(e){const t={};for(const{schema:s}of ys){
const n=s[e]??{};for(const[o,i]of Object.entries(n)){if(Object.hasOwn(t,o))throw new Error(`two features declare ${e}.${o}`);t[o]=i}}return t}var t_=On(Dn("host")),
s_=On(Dn("device")),n_=On(Dn("vm")),o_=On({version:jo(1),host:t_,devices:b(qe(xt,s_),{}),vms:b(qe(Fs,n_),{}),...Dn("root")}),bs=1048576,Ys=64,Gl=1e4,i_=e=>e%1048576===
0?`${e/1048576} MiB`:`${e} bytes`,r_=e=>JSON.stringify(e),ws={"yaml-syntax":h({severity:"error",about:"value",message:({problem:e})=>`this is not valid YAML: ${e}`,
remedy:({remedy:e})=>e}),"tab-indentation":h({severity:"error",about:"value",message:()=>"a tab is used as indentation",remedy:()=>"indent with spaces, two for \
each level"}),"control-character":h({severity:"error",about:"value",message:({character:e})=>`the control character ${e} stands in the text`,remedy:()=>"remove \
it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits"}),"too-deeply-nested":h({severity:"error",
about:"value",message:()=>`maps and lists stand more than ${Ys} deep inside one another`,remedy:()=>"write it flatter; no part of a spec needs such depth"}),"se\
veral-documents":h({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one document in a file; give several files on th\
e command line to merge them"}),"yaml-directive":h({severity:"error",about:"value",message:({directive:e})=>`the directive ${e} is not supported`,remedy:()=>"re\
move the line; a spec is read as YAML 1.2"}),"unknown-tag":h({severity:"error",about:"value",message:({tag:e})=>`the tag ${e} is not known`,remedy:()=>"remove t\
he tag; a text that begins with ! goes in quotes"}),"tag-changes-value":h({severity:"error",about:"value",message:({tag:e,kind:t})=>`the tag ${e} stands on ${t}`,
remedy:()=>"remove the tag; write a text in quotes and a number, true or false without"}),"unknown-alias":h({severity:"error",about:"value",message:({name:e})=>`\
the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`write &${e} before the value that is meant, above this line, or put the text i\
n quotes`}),"alias-expansion":h({severity:"error",about:"value",message:()=>`aliases repeat more than ${Gl} values, or nest them more than ${Ys} deep`,remedy:()=>"\
use fewer aliases, or write the values out"}),"merge-key":h({severity:"error",about:"value",message:()=>"the merge key << is not part of YAML 1.2",remedy:()=>"w\
rite the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both files"}),"key-not-text":h({severity:"error",about:"\
value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name before the colon":`put the key in quotes: ${r_(e)}`}),
"reserved-key":h({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"choose another name"}),"duplicate-key":h({severity:"\
error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"keep one of the two, or bring what stands under them \
together"}),"missing-value":h({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({key:e})=>`write what it is set to (${e}: t\
rue, say), or null to leave it unset`}),"number-out-of-range":h({severity:"error",about:"value",message:({text:e})=>`${e} is not a number that can be kept exact\
ly`,remedy:()=>"write a smaller number, or put it in quotes where a text is meant"}),"number-leading-zero":h({severity:"error",about:"value",message:({text:e})=>`\
the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it in quotes where a text is meant; octal is 0o17"}),"broken-unicode":h({severity:"e\
rror",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both halves of its \\u escape"}),"root-not-a-ma\
p":h({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"write keys at the start of lines, ea\
ch with a colon and a space after it, such as version: 1"}),"named-file":h({severity:"error",about:"value",message:({file:e,reason:t})=>`the file ${e} ${t}`,remedy:()=>"\
correct the name; it is looked up beside the file that names it, unless it begins with /"}),"file-not-utf8":h({severity:"error",about:"file",message:({byte:e,line:t})=>`\
byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8"}),"file-too-large":h({severity:"error",about:"file",message:({limit:e})=>`the file ha\
s more than ${i_(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that"}),"file-missing":h({severity:"error",about:"file",message:()=>"there \
is no such file",remedy:()=>"correct the name; it is looked up from the current directory"}),"file-is-directory":h({severity:"error",about:"file",message:()=>"t\
his is a directory",remedy:()=>"name the file in it, such as host.yaml"}),"file-not-regular":h({severity:"error",about:"file",message:()=>"this is a device, pip\
e or socket and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input"}),"file-unreadable":h({severity:"error",about:"file",
message:({reason:e})=>`the file cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it"}),"stdin-twice":h({severity:"\
error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once"})},Rt=require("node:fs"),Js=require("node:path"),Hs=e=>e instanceof
Error&&"code"in e&&typeof e.code=="string"?e.code:void 0,a_=require("node:crypto"),ht=e=>(0,a_.createHash)("sha256").update(e).digest("hex"),Zl="<stdin>";function Wl(e,t,s){
const n=new Map;let o=!1;const i=(r,a,c)=>{const u=ht(r);n.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:u}:{path:a,from:c,sha256:u})};return{readInput(r){const a=r===
"-"?Zl:r;if(r==="-"&&o){s("stdin-twice","call");return}r==="-"&&(o=!0);const c=r==="-"?e.stdin(bs):e.read((0,Js.resolve)(t,r),bs);if("problem"in c){c_(a,c,s);return}
return i(c,a),{name:a,bytes:c}},readBeside(r,a,c,u=bs){if(a.options!==void 0&&!(0,Js.isAbsolute)(r)){s("named-file",c,{file:r,reason:"must be named by an absolu\
te path in NixOS options"});return}const l=a.name===Zl?t:(0,Js.dirname)((0,Js.resolve)(t,a.name)),d=r.includes("\0")?{problem:"missing"}:e.read((0,Js.resolve)(l,
r),u);if("problem"in d){s("named-file",c,{file:r,reason:u_(d,u)});return}return i(d,r,a.name),d},get read(){return[...n.values()]}}}function c_(e,t,s){switch(t.
problem){case"missing":s("file-missing",{file:e});break;case"directory":s("file-is-directory",{file:e});break;case"not-regular":s("file-not-regular",{file:e});break;case"\
too-large":s("file-too-large",{file:e},{limit:bs});break;case"unreadable":s("file-unreadable",{file:e},{reason:t.reason});break}}function u_(e,t){switch(e.problem){case"\
missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe or socket and not a regular file";case"too-lar\
ge":return`has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var l_={read(e,t){let s;try{const n=Vl((0,Rt.statSync)(e),t);return n||
(s=(0,Rt.openSync)(e,Rt.constants.O_RDONLY|Rt.constants.O_NONBLOCK),Vl((0,Rt.fstatSync)(s),t)??Jl(s,t))}catch(n){return Yl(n)}finally{s!==void 0&&(0,Rt.closeSync)(
s)}},stdin(e){try{return Jl(0,e)}catch(t){return Yl(t)}}};function Vl(e,t){return e.isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:
void 0:{problem:"not-regular"}}function Yl(e){const t=Hs(e)??"";return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"\
unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"in\
put/output error"}[t]??(t||"unknown error")}}function Jl(e,t){const s=[];let n=0;for(;;){const o=new Uint8Array(65536),i=d_(e,o);if(i===0)return Buffer.concat(s);
if(n+=i,n>t)return{problem:"too-large"};s.push(o.subarray(0,i))}}function d_(e,t){for(;;)try{return(0,Rt.readSync)(e,t)}catch(s){if(Hs(s)==="EOF")return 0;if(Hs(
s)!=="EAGAIN")throw s;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Hl={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};
function f_(e){return e.length===0?Hl:Ql(e)}var Xl=e=>e.kind==="scalar"&&e.value===null;function Pi(e){if(e.kind==="scalar")return e;if(e.kind==="list"){const s=e.
items.map(Pi);return s.every((n,o)=>n===e.items[o])?e:{...e,items:s}}let t;for(const[s,{key:n,value:o}]of e.entries){const i=Xl(o)?void 0:Pi(o);i!==o&&(t??=new Map(
e.entries),i?t.set(s,{key:n,value:i}):t.delete(s))}return t?{...e,entries:t}:e}function Ql(e){const t=e.at(-1)??Hl;if(e.length===1||t.kind!=="map")return Pi(t);
const s=new Map;for(const o of e.slice(e.findLastIndex(({kind:i})=>i!=="map")+1))if(o.kind==="map")for(const[i,{key:r,value:a}]of o.entries){const c=s.get(i);Xl(
a)?s.delete(i):c?(c.key=r,c.values.push(a)):s.set(i,{key:r,values:[a]})}const n=new Map;for(const[o,{key:i,values:r}]of s)n.set(o,{key:i,value:Ql(r)});return{kind:"\
map",entries:n,span:t.span}}var h_=require("node:buffer"),Ii=Symbol.for("yaml.alias"),ji=Symbol.for("yaml.document"),Xs=Symbol.for("yaml.map"),ed=Symbol.for("ya\
ml.pair"),tt=Symbol.for("yaml.scalar"),Qs=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),ks=e=>!!e&&typeof e=="object"&&e[De]===Ii,m_=e=>!!e&&typeof e==
"object"&&e[De]===ji,Ft=e=>!!e&&typeof e=="object"&&e[De]===Xs,Ie=e=>!!e&&typeof e=="object"&&e[De]===ed,ee=e=>!!e&&typeof e=="object"&&e[De]===tt,Ci=e=>!!e&&typeof e==
"object"&&e[De]===Qs;function _e(e){if(e&&typeof e=="object")switch(e[De]){case Xs:case Qs:return!0}return!1}function mt(e){if(e&&typeof e=="object")switch(e[De]){case Ii:case Xs:case tt:case Qs:
return!0}return!1}var td=e=>(ee(e)||_e(e))&&!!e.anchor;function Ti(){throw new Error("vfioc only reads YAML")}var p_={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"\
%7B","}":"%7D"},v_=e=>e.replace(/[!,[\]{}]/g,t=>p_[t]),$s=class yt{constructor(t,s){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},yt.defaultYaml,
t),this.tags=Object.assign({},yt.defaultTags,s)}clone(){const t=new yt(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){const t=new yt(this.yaml,
this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:yt.defaultYaml.explicit,version:"\
1.2"},this.tags=Object.assign({},yt.defaultTags);break}return t}add(t,s){this.atNextDocument&&(this.yaml={explicit:yt.defaultYaml.explicit,version:"1.1"},this.tags=
Object.assign({},yt.defaultTags),this.atNextDocument=!1);const n=t.trim().split(/[ \t]+/),o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(s(0,"%TAG directiv\
e should contain exactly two parts"),n.length<2))return!1;const[i,r]=n;return this.tags[i]=r,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return s(0,"%\
YAML directive should contain exactly one part"),!1;const[i]=n;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{const r=/^\d+\.\d+$/.test(i);return s(6,`U\
nsupported YAML version ${i}`,r),!1}}default:return s(0,`Unknown directive ${o}`,!0),!1}}tagName(t,s){if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid t\
ag: ${t}`),null;if(t[1]==="<"){const r=t.slice(2,-1);return r==="!"||r==="!!"?(s(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&
s("Verbatim tags must end with a >"),r)}const[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||s(`The ${t} tag has no suffix`);const i=this.tags[n];if(i)try{return i+decodeURIComponent(
o)}catch(r){return s(String(r)),null}return n==="!"?t:(s(`Could not resolve tag: ${t}`),null)}tagString(t){for(const[s,n]of Object.entries(this.tags))if(t.startsWith(
n))return s+v_(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(
this.tags);let o;if(t&&n.length>0&&mt(t.contents)){const i={};Ti(t.contents,(r,a)=>{mt(a)&&a.tag&&(i[a.tag]=!0)}),o=Object.keys(i)}else o=[];for(const[i,r]of n)
i==="!!"&&r==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(r)))&&s.push(`%TAG ${i} ${r}`);return s.join(`
`)}};$s.defaultYaml={explicit:!1,version:"1.2"},$s.defaultTags={"!!":"tag:yaml.org,2002:"};function g_(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function sd(e){const t=new Set;return Ti(e,{Value(s,n){n.anchor&&
t.add(n.anchor)}}),t}function nd(e,t){for(let s=1;;++s){const n=`${e}${s}`;if(!t.has(n))return n}}function y_(e,t){const s=[],n=new Map;let o=null;return{onAnchor:i=>{
s.push(i),o??(o=sd(e));const r=nd(t,o);return o.add(r),r},setAnchors:()=>{for(const i of s){const r=n.get(i);if(typeof r=="object"&&r.anchor&&(ee(r.node)||_e(r.
node)))r.node.anchor=r.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:n}}function od(){
throw new Error("vfioc only reads YAML")}function Re(e,t,s){if(Array.isArray(e))return e.map((n,o)=>Re(n,String(o),s));if(e&&typeof e.toJSON=="function"){if(!s||
!td(e))return e.toJSON(t,s);const n={aliasCount:0,count:1,res:void 0};s.anchors.set(e,n),s.onCreate=i=>{n.res=i,delete s.onCreate};const o=e.toJSON(t,s);return s.
onCreate&&s.onCreate(o),o}return typeof e=="bigint"&&!s?.keep?Number(e):e}var zi=class{constructor(e){Object.defineProperty(this,De,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:n,reviver:o}={}){if(!m_(e))throw new TypeError("A document argument is required");const i={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},r=Re(this,"",i);if(typeof n=="function")for(const{count:a,res:c}of i.anchors.values())n(c,a);return typeof o=="function"?
od(o,{"":r},"",r):r}},id=class extends zi{constructor(e){super(Ii),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
Ti(e,{Node:(o,i)=>{(ks(i)||td(i))&&s.push(i)}}),t&&(t.aliasResolveCache=s));let n;for(const o of s){if(o===this)break;o.anchor===this.source&&(n=o)}if(n&&t){const{
anchors:o,doc:i,maxAliasCount:r}=t;let a=o.get(n);if(a||(Re(n,null,t),a=o.get(n)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(r>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=Rn(i,n,o)),a.count*a.aliasCount>r)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return t.anchors.get(s).res}toString(e,t,s){const n=`*${this.
source}`;if(e){if(g_(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(o)}if(e.implicitKey)return`${n} `}return n}};function Rn(e,t,s){if(ks(t)){const n=t.resolve(e),o=s&&n&&s.get(n);return o?o.count*o.aliasCount:
0}else if(_e(t)){let n=0;for(const o of t.items){const i=Rn(e,o,s);i>n&&(n=i)}return n}else if(Ie(t)){const n=Rn(e,t.key,s),o=Rn(e,t.value,s);return Math.max(n,
o)}return 1}function en(){throw new Error("vfioc only reads YAML")}function Fn(e,t,s){let n=s;for(let o=t.length-1;o>=0;--o){const i=t[o];if(typeof i=="number"&&
Number.isInteger(i)&&i>=0){const r=[];r[i]=n,n=r}else n=new Map([[i,n]])}return en(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var tn=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,rd=class extends zi{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>mt(s)||Ie(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(tn(e))this.add(t);else{const[s,...n]=e,o=this.get(s,!0);if(_e(o))o.addIn(n,t);else if(o===void 0&&this.schema)this.set(s,Fn(this.schema,n,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const n=this.get(t,!0);if(_e(n))return n.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,o=this.get(s,!0);return n.length===0?!t&&ee(o)?
o.value:o:_e(o)?o.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Ie(t))return!1;const s=t.value;return s==null||e&&ee(s)&&s.value==null&&
!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const n=this.get(t,!0);return _e(n)?n.hasIn(s):!1}setIn(e,t){
const[s,...n]=e;if(n.length===0)this.set(s,t);else{const o=this.get(s,!0);if(_e(o))o.setIn(n,t);else if(o===void 0&&this.schema)this.set(s,Fn(this.schema,n,t));else
throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}};function b_(){throw new Error("vfioc only reads YAML")}function w_(e,t){(e==="debug"||
e==="warn")&&console.warn(t)}var ad=e=>!e||typeof e!="function"&&typeof e!="object",F=class extends zi{constructor(e){super(tt),this.value=e}toJSON(e,t){return t?.
keep?this.value:Re(this.value,e,t)}toString(){return String(this.value)}};F.BLOCK_FOLDED="BLOCK_FOLDED",F.BLOCK_LITERAL="BLOCK_LITERAL",F.PLAIN="PLAIN",F.QUOTE_DOUBLE=
"QUOTE_DOUBLE",F.QUOTE_SINGLE="QUOTE_SINGLE";var Kn="<<",pt={identify:e=>e===Kn||typeof e=="symbol"&&e.description===Kn,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new F(Symbol(Kn)),{addToJSMap:cd}),stringify:()=>Kn},k_=(e,t)=>(pt.identify(t)||ee(t)&&(!t.type||t.type===F.PLAIN)&&pt.
identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===pt.tag&&s.default);function cd(e,t,s){const n=ud(e,s);if(Ci(n))for(const o of n.items)qi(e,t,o);else if(Array.
isArray(n))for(const o of n)qi(e,t,o);else qi(e,t,n)}function qi(e,t,s){const n=ud(e,s);if(!Ft(n))throw new Error("Merge sources must be maps or map aliases");const o=n.
toJSON(null,e,Map);for(const[i,r]of o)t instanceof Map?t.has(i)||t.set(i,r):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(
t,i,{value:r,writable:!0,enumerable:!0,configurable:!0});return t}function ud(e,t){return e&&ks(t)?t.resolve(e.doc,e):t}function $_(){throw new Error("vfioc onl\
y reads YAML")}function ld(e,t,{key:s,value:n}){if(mt(s)&&s.addToJSMap)s.addToJSMap(e,t,n);else if(k_(e,s))cd(e,t,n);else{const o=Re(s,"",e);if(t instanceof Map)
t.set(o,Re(n,o,e));else if(t instanceof Set)t.add(o);else{const i=__(s,o,e),r=Re(n,i,e);i in t?Object.defineProperty(t,i,{value:r,writable:!0,enumerable:!0,configurable:!0}):
t[i]=r}}return t}function __(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(mt(e)&&s?.doc){const n=$_(s.doc,{});n.anchors=new Set;for(const i of s.
anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;const o=e.toString(n);if(!s.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(
0,36)+'..."'),w_(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return o}return JSON.stringify(t)}function Bi(e,t,s){const n=en(e,void 0,s),o=en(t,void 0,s);return new je(n,o)}var je=class Wh{constructor(t,s=null){
Object.defineProperty(this,De,{value:ed}),this.key=t,this.value=s}clone(t){let{key:s,value:n}=this;return mt(s)&&(s=s.clone(t)),mt(n)&&(n=n.clone(t)),new Wh(s,n)}toJSON(t,s){
const n=s?.mapAsMap?new Map:{};return ld(s,n,this)}toString(t,s,n){return t?.doc?b_(this,t,s,n):JSON.stringify(this)}};function dd(){throw new Error("vfioc only\
 reads YAML")}function Kt(e,t){const s=ee(t)?t.value:t;for(const n of e)if(Ie(n)&&(n.key===t||n.key===s||ee(n.key)&&n.key.value===s))return n}var Fe=class extends rd{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Xs,e),this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:o}=s,i=new this(e),r=(a,c)=>{if(typeof o==
"function")c=o.call(t,a,c);else if(Array.isArray(o)&&!o.includes(a))return;(c!==void 0||n)&&i.items.push(Bi(a,c,s))};if(t instanceof Map)for(const[a,c]of t)r(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))r(a,t[a]);return typeof e.sortMapEntries=="function"&&i.items.sort(e.sortMapEntries),i}add(e,t){let s;
Ie(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new je(e,e?.value):s=new je(e.key,e.value);const n=Kt(this.items,s.key),o=this.schema?.sortMapEntries;if(n){if(!t)
throw new Error(`Key ${s.key} already set`);ee(n.value)&&ad(s.value)?n.value.value=s.value:n.value=s.value}else if(o){const i=this.items.findIndex(r=>o(s,r)<0);
i===-1?this.items.push(s):this.items.splice(i,0,s)}else this.items.push(s)}delete(e){const t=Kt(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).
length>0:!1}get(e,t){const n=Kt(this.items,e)?.value;return(!t&&ee(n)?n.value:n)??void 0}has(e){return!!Kt(this.items,e)}set(e,t){this.add(new je(e,t),!0)}toJSON(e,t,s){
const n=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(const o of this.items)ld(t,n,o);return n}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const n of this.items)if(!Ie(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),dd(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
_s={collection:"map",default:!0,nodeClass:Fe,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ft(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>Fe.
from(e,t,s)},Gt=class extends rd{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Qs,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=Gn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=Gn(e);if(typeof s!="number")return;const n=this.items[s];return!t&&ee(
n)?n.value:n}has(e){const t=Gn(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=Gn(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const n=this.items[s];ee(n)&&ad(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let n=0;for(const o of this.items)
s.push(Re(o,String(n++),t));return s}toString(e,t,s){return e?dd(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:n}=s,o=new this(e);if(t&&Symbol.iterator in Object(t)){let i=0;for(let r of t){if(typeof n==
"function"){const a=t instanceof Set?r:String(i++);r=n.call(t,a,r)}o.items.push(en(r,void 0,s))}}return o}};function Gn(e){let t=ee(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var xs={collection:"seq",default:!0,nodeClass:Gt,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return Ci(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>Gt.from(e,t,s)};function fd(){throw new Error("vfioc only reads YAML")}var Zn={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){return t=Object.assign({actualString:!0},t),fd(e,t,s,n)}},Wn={identify:e=>e==null,
createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new F(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&Wn.test.test(e)?e:t.options.nullStr},Li={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new F(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&Li.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?s.options.
trueStr:s.options.falseStr}};function We(){throw new Error("vfioc only reads YAML")}var hd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:We},md={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():We(e)}},pd={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new F(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:We},Vn=e=>typeof e=="bigint"||Number.isInteger(e),Ui=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s);
function vd(e,t,s){const{value:n}=e;return Vn(n)&&n>=0?s+n.toString(t):We(e)}var gd={identify:e=>Vn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>Ui(e,2,8,s),stringify:e=>vd(e,8,"0o")},yd={identify:Vn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>Ui(
e,0,10,s),stringify:We},bd={identify:e=>Vn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>Ui(e,2,16,s),stringify:e=>vd(
e,16,"0x")},x_=[_s,xs,Zn,Wn,Li,gd,yd,bd,hd,md,pd];function wd(e){return typeof e=="bigint"||Number.isInteger(e)}var Yn=({value:e})=>JSON.stringify(e),O_=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Yn},{identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Yn},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Yn},{identify:wd,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>wd(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Yn}],S_={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},M_=[_s,xs].concat(
O_,S_),Di={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),n=new Uint8Array(s.length);for(let o=0;o<s.length;++o)n[o]=s.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},n,o,i){if(!s)return"";const r=s;let a;if(typeof btoa=="function"){let c="";for(let u=0;u<
r.length;++u)c+=String.fromCharCode(r[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=F.BLOCK_LITERAL),t!==F.QUOTE_DOUBLE){const c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(
u);for(let d=0,f=0;d<u;++d,f+=c)l[d]=a.substr(f,c);a=l.join(t===F.BLOCK_LITERAL?`
`:" ")}return fd({comment:e,type:t,value:a},n,o,i)}};function kd(e,t){if(Ci(e))for(let s=0;s<e.items.length;++s){let n=e.items[s];if(!Ie(n)){if(Ft(n)){n.items.length>
1&&t("Each pair must have its own sequence indicator");const o=n.items[0]||new je(new F(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.
commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){const i=o.value??o.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=o}e.items[s]=Ie(n)?n:new je(n)}}else t("Expected a sequence for this tag");return e}function $d(e,t,s){const{replacer:n}=s,o=new Gt(e);
o.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let r of t){typeof n=="function"&&(r=n.call(t,String(i++),r));let a,c;if(Array.isArray(
r))if(r.length===2)a=r[0],c=r[1];else throw new TypeError(`Expected [key, value] tuple: ${r}`);else if(r&&r instanceof Object){const u=Object.keys(r);if(u.length===
1)a=u[0],c=r[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=r;o.items.push(Bi(a,c,s))}return o}var Ri={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:kd,createNode:$d},Jn=class Vh extends Gt{constructor(){super(),this.add=Fe.prototype.add.bind(this),this.delete=
Fe.prototype.delete.bind(this),this.get=Fe.prototype.get.bind(this),this.has=Fe.prototype.has.bind(this),this.set=Fe.prototype.set.bind(this),this.tag=Vh.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const n=new Map;s?.onCreate&&s.onCreate(n);for(const o of this.items){let i,r;if(Ie(o)?(i=Re(o.key,"",s),r=Re(o.value,i,s)):i=Re(o,
"",s),n.has(i))throw new Error("Ordered maps must not include duplicate keys");n.set(i,r)}return n}static from(t,s,n){const o=$d(t,s,n),i=new this;return i.items=
o.items,i}};Jn.tag="tag:yaml.org,2002:omap";var Fi={collection:"seq",identify:e=>e instanceof Map,nodeClass:Jn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=kd(e,t),n=[];for(const{key:o}of s.items)ee(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.
assign(new Jn,s)},createNode:(e,t,s)=>Jn.from(e,t,s)};function _d({value:e,source:t},s){return t&&(e?xd:Od).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var xd={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new F(!0),stringify:_d},Od={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new F(!1),stringify:_d},N_={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:We},A_={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():We(e)}},E_={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new F(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const n=e.
substring(s+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:We},sn=e=>typeof e=="bigint"||Number.isInteger(e);function Hn(e,t,s,{
intAsBigInt:n}){const o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const r=BigInt(e);return o==="-"?BigInt(-1)*r:r}const i=parseInt(e,s);return o==="-"?-1*i:i}function Ki(e,t,s){const{value:n}=e;if(sn(n)){const o=n.
toString(t);return n<0?"-"+s+o.substr(1):s+o}return We(e)}var P_={identify:sn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>Hn(
e,2,2,s),stringify:e=>Ki(e,2,"0b")},I_={identify:sn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>Hn(e,1,8,s),stringify:e=>Ki(
e,8,"0")},j_={identify:sn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>Hn(e,0,10,s),stringify:We},C_={identify:sn,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>Hn(e,2,16,s),stringify:e=>Ki(e,16,"0x")},Xn=class Yh extends Fe{constructor(t){
super(t),this.tag=Yh.tag}add(t){let s;Ie(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new je(t.key,null):s=new je(t,null),Kt(this.items,
s.key)||this.items.push(s)}get(t,s){const n=Kt(this.items,t);return!s&&Ie(n)?ee(n.key)?n.key.value:n.key:n}set(t,s){if(typeof s!="boolean")throw new Error(`Expe\
cted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const n=Kt(this.items,t);n&&!s?this.items.splice(this.items.indexOf(n),1):!n&&s&&this.items.
push(new je(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,n);throw new Error("Set items must all have null values")}static from(t,s,n){const{replacer:o}=n,i=new this(t);if(s&&Symbol.iterator in
Object(s))for(let r of s)typeof o=="function"&&(r=o.call(s,r,r)),i.items.push(Bi(r,null,n));return i}};Xn.tag="tag:yaml.org,2002:set";var Gi={collection:"map",identify:e=>e instanceof
Set,nodeClass:Xn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>Xn.from(e,t,s),resolve(e,t){if(Ft(e)){if(e.hasAllNullValues(!0))return Object.assign(
new Xn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Zi(e,t){const s=e[0],n=s==="-"||s==="+"?e.substring(
1):e,o=r=>t?BigInt(r):Number(r),i=n.replace(/_/g,"").split(":").reduce((r,a)=>r*o(60)+o(a),o(0));return s==="-"?o(-1)*i:i}function Sd(e){let{value:t}=e,s=r=>r;if(typeof t==
"bigint")s=r=>BigInt(r);else if(isNaN(t)||!isFinite(t))return We(e);let n="";t<0&&(n="-",t*=s(-1));const o=s(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,
i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),n+i.map(r=>String(r).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Md={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>Zi(e,s),
stringify:Sd},Nd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Zi(
e,!1),stringify:Sd},Qn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(Qn.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,n,o,i,r,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let u=Date.UTC(s,n-1,o,i||0,r||
0,a||0,c);const l=t[8];if(l&&l!=="Z"){let d=Zi(l,!1);Math.abs(d)<30&&(d*=60),u-=6e4*d}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},Ad=[_s,xs,Zn,Wn,xd,Od,P_,I_,j_,C_,N_,A_,E_,Di,pt,Fi,Ri,Gi,Md,Nd,Qn],Ed=new Map([["core",x_],["failsafe",[_s,xs,Zn]],["json",M_],["yaml11",Ad],["yaml-1.\
1",Ad]]),Pd={binary:Di,bool:Li,float:pd,floatExp:md,floatNaN:hd,floatTime:Nd,int:yd,intHex:bd,intOct:gd,intTime:Md,map:_s,merge:pt,null:Wn,omap:Fi,pairs:Ri,seq:xs,
set:Gi,timestamp:Qn},T_={"tag:yaml.org,2002:binary":Di,"tag:yaml.org,2002:merge":pt,"tag:yaml.org,2002:omap":Fi,"tag:yaml.org,2002:pairs":Ri,"tag:yaml.org,2002:\
set":Gi,"tag:yaml.org,2002:timestamp":Qn};function Wi(e,t,s){const n=Ed.get(t);if(n&&!e)return s&&!n.includes(pt)?n.concat(pt):n.slice();let o=n;if(!o)if(Array.
isArray(e))o=[];else{const i=Array.from(Ed.keys()).filter(r=>r!=="yaml11").map(r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${i} or define customTags array`)}if(Array.isArray(e))for(const i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return s&&(o=o.concat(pt)),o.
reduce((i,r)=>{const a=typeof r=="string"?Pd[r]:r;if(!a){const c=JSON.stringify(r),u=Object.keys(Pd).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(a),i},[])}var z_=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,q_=class Jh{constructor({compat:t,customTags:s,
merge:n,resolveKnownTags:o,schema:i,sortMapEntries:r,toStringDefaults:a}){this.compat=Array.isArray(t)?Wi(t,"compat"):t?Wi(null,t):null,this.name=typeof i=="str\
ing"&&i||"core",this.knownTags=o?T_:{},this.tags=Wi(s,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,Xs,{value:_s}),Object.defineProperty(
this,tt,{value:Zn}),Object.defineProperty(this,Qs,{value:xs}),this.sortMapEntries=typeof r=="function"?r:r===!0?z_:null}clone(){const t=Object.create(Jh.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function B_(){throw new Error("vfioc only reads YAML")}var Id=class Hh{constructor(t,s,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,De,{value:ji});let o=null;typeof s=="function"||Array.isArray(
s)?o=s:n===void 0&&s&&(n=s,s=void 0);const i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},n);this.options=i;let{version:r}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(r=this.directives.yaml.
version)):this.directives=new $s({version:r}),this.setSchema(r,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){const t=Object.create(Hh.prototype,
{[De]:{value:ji}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=mt(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Os(this.contents)&&this.contents.add(t)}addIn(t,s){Os(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const n=sd(this);t.anchor=!s||n.has(s)?nd(s||"a",n):s}return new id(t.anchor)}createNode(t,s,n){let o;if(typeof s=="function")
t=s.call({"":t},"",t),o=s;else if(Array.isArray(s)){const w=M=>typeof M=="number"||M instanceof String||M instanceof Number,_=s.filter(w).map(String);_.length>0&&
(s=s.concat(_)),o=s}else n===void 0&&s&&(n=s,s=void 0);const{aliasDuplicateObjects:i,anchorPrefix:r,flow:a,keepUndefined:c,onTagObj:u,tag:l}=n??{},{onAnchor:d,setAnchors:f,
sourceObjects:m}=y_(this,r||"a"),p={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:u,replacer:o,schema:this.schema,sourceObjects:m},y=en(t,
l,p);return a&&_e(y)&&(y.flow=!0),f(),y}createPair(t,s,n={}){const o=this.createNode(t,null,n),i=this.createNode(s,null,n);return new je(o,i)}delete(t){return Os(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return tn(t)?this.contents==null?!1:(this.contents=null,!0):Os(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return _e(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return tn(t)?!s&&ee(this.contents)?this.contents.value:this.contents:_e(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return _e(this.contents)?this.contents.has(t):!1}hasIn(t){return tn(t)?this.contents!==void 0:_e(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=Fn(this.schema,[t],s):Os(this.contents)&&this.contents.set(t,s)}setIn(t,s){tn(t)?this.contents=s:this.contents==null?
this.contents=Fn(this.schema,Array.from(t),s):Os(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new $s({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new $s({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,n=null;break;default:{const o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(n)this.schema=new q_(Object.assign(n,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:n,maxAliasCount:o,onAnchor:i,reviver:r}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},c=Re(this.contents,s??"",a);if(typeof i=="function")for(const{count:u,res:l}of a.anchors.values())i(l,u);return typeof r=="function"?od(r,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return B_(this,t)}};function Os(e){if(_e(e))return!0;throw new Error("Expected a YAML collection as document contents")}var jd=class extends Error{constructor(e,t,s,n){
super(),this.name=e,this.code=s,this.message=n,this.pos=t}},eo=class extends jd{constructor(e,t,s){super("YAMLParseError",e,t,s)}},L_=class extends jd{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function Ss(e,{flow:t,indicator:s,next:n,offset:o,onError:i,parentIndent:r,startOnNewline:a}){let c=!1,u=a,l=a,d="",f="",m=!1,p=!1,
y=null,w=null,_=null,M=null,C=null,q=null,U=null;for(const O of e)switch(p&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&i(O.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),p=!1),y&&(u&&O.type!=="comment"&&O.type!=="newline"&&i(y,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),y=null),O.type){case"space":!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&O.source.includes("	")&&(y=O),l=!0;break;case"comment":{
l||i(O,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const V=O.source.substring(1)||" ";d?d+=f+V:d=V,f="",u=!1;break}case"\
newline":u?d?d+=O.source:(!q||s!=="seq-item-ind")&&(c=!0):f+=O.source,u=!0,m=!0,(w||_)&&(M=O),l=!0;break;case"anchor":w&&i(O,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),O.source.endsWith(":")&&i(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=O,U??(U=O.offset),u=!1,l=!1,p=!0;
break;case"tag":{_&&i(O,"MULTIPLE_TAGS","A node can have at most one tag"),_=O,U??(U=O.offset),u=!1,l=!1,p=!0;break}case s:(w||_)&&i(O,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${O.source} indicator`),q&&i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${t??"collection"}`),q=O,u=s==="seq-item-ind"||s==="exp\
licit-key-ind",l=!1;break;case"comma":if(t){C&&i(O,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),C=O,u=!1,l=!1;break}default:i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.
type} token`),u=!1,l=!1}const T=e[e.length-1],J=T?T.offset+T.source.length:o;return p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="sca\
lar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(u&&y.indent<=r||n?.type==="block-ma\
p"||n?.type==="block-seq")&&i(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:C,found:q,spaceBefore:c,comment:d,hasNewline:m,anchor:w,tag:_,newlineAfterProp:M,
end:J,start:U??J}}function nn(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(nn(t.key)||nn(t.value))return!0}return!1;default:return!0}}function Vi(e,t,s){
if(t?.type==="flow-collection"){const n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&nn(t)&&s(n,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function Cd(e,t,s){const{uniqueKeys:n}=e.options;if(n===!1)return!1;const o=typeof n=="function"?n:(i,r)=>i===r||ee(i)&&ee(r)&&i.value===
r.value;return t.some(i=>o(i.key,s))}var Td="All mapping items must start at the same column";function U_({composeNode:e,composeEmptyNode:t},s,n,o,i){const r=i?.
nodeClass??Fe,a=new r(s.schema);s.atRoot&&(s.atRoot=!1);let c=n.offset,u=null;for(const l of n.items){const{start:d,key:f,sep:m,value:p}=l,y=Ss(d,{indicator:"ex\
plicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),w=!y.found;if(w){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_\
KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",Td)),!y.anchor&&!y.tag&&!m){u=y.end,y.comment&&
(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||nn(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
y.found?.indent!==n.indent&&o(c,"BAD_INDENT",Td);s.atKey=!0;const _=y.end,M=f?e(s,f,y,o):t(s,_,d,null,y,o);s.schema.compat&&Vi(n.indent,f,o),s.atKey=!1,Cd(s,a.items,
M)&&o(_,"DUPLICATE_KEY","Map keys must be unique");const C=Ss(m??[],{indicator:"map-value-ind",next:p,offset:M.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=C.end,C.found){w&&(p?.type==="block-map"&&!C.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&y.start<C.found.offset-1024&&o(M.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const q=p?e(s,p,C,o):t(s,c,m,null,C,o);s.schema.compat&&Vi(n.indent,p,o),c=q.range[2];const U=new je(M,q);s.options.keepSourceTokens&&
(U.srcToken=l),a.items.push(U)}else{w&&o(M.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),C.comment&&(M.comment?M.comment+=`
`+C.comment:M.comment=C.comment);const q=new je(M);s.options.keepSourceTokens&&(q.srcToken=l),a.items.push(q)}}return u&&u<c&&o(u,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[n.offset,c,u??c],a}function D_({composeNode:e,composeEmptyNode:t},s,n,o,i){const r=i?.nodeClass??Gt,a=new r(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=n.offset,u=null;for(const{start:l,value:d}of n.items){const f=Ss(l,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.
indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,
"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(a.comment=f.comment);continue}const m=d?e(s,d,f,o):t(s,f.end,l,null,f,o);s.schema.compat&&
Vi(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,u??c],a}function on(e,t,s,n){let o="";if(e){let i=!1,r="";for(const a of e){const{source:c,
type:u}=a;switch(u){case"space":i=!0;break;case"comment":{s&&!i&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const l=c.
substring(1)||" ";o?o+=r+l:o=l,r="";break}case"newline":o&&(r+=c),i=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:o,
offset:t}}var Yi="Block collections are not allowed within flow collections",Ji=e=>e&&(e.type==="block-map"||e.type==="block-seq");function R_({composeNode:e,composeEmptyNode:t},s,n,o,i){
const r=n.start.source==="{",a=r?"flow map":"flow sequence",c=i?.nodeClass??(r?Fe:Gt),u=new c(s.schema);u.flow=!0;const l=s.atRoot;l&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let d=n.offset+n.start.source.length;for(let w=0;w<n.items.length;++w){const _=n.items[w],{start:M,key:C,sep:q,value:U}=_,T=Ss(M,{flow:a,indicator:"ex\
plicit-key-ind",next:C??q?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!q&&!U){w===0&&T.comma?o(T.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):w<n.items.length-1&&o(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment),d=T.end;continue}!r&&s.options.strict&&nn(C)&&o(C,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(w===0)T.comma&&o(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(T.comma||o(T.start,"MISSING_CHAR",`Missing , between ${a} items`),
T.comment){let J="";e:for(const O of M)switch(O.type){case"comma":case"space":break;case"comment":J=O.source.substring(1);break e;default:break e}if(J){let O=u.
items[u.items.length-1];Ie(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+J:O.comment=J,T.comment=T.comment.substring(J.length+1)}}if(!r&&!q&&!T.found){const J=U?e(s,U,T,o):t(s,T.end,q,null,T,o);u.items.push(J),d=J.range[2],Ji(U)&&o(
J.range,"BLOCK_IN_FLOW",Yi)}else{s.atKey=!0;const J=T.end,O=C?e(s,C,T,o):t(s,J,M,null,T,o);Ji(C)&&o(O.range,"BLOCK_IN_FLOW",Yi),s.atKey=!1;const V=Ss(q??[],{flow:a,
indicator:"map-value-ind",next:U,offset:O.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(V.found){if(!r&&!T.found&&s.options.strict){if(q)for(const Ge of q){
if(Ge===V.found)break;if(Ge.type==="newline"){o(Ge,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}T.start<V.
found.offset-1024&&o(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?o(U,"MISSING_CHAR",`Missing space after : in ${a}`):o(V.start,"MISSING_CHAR",`Missing , or : between ${a} items`));const Qt=U?e(s,
U,V,o):V.found?t(s,V.end,q,null,V,o):null;Qt?Ji(U)&&o(Qt.range,"BLOCK_IN_FLOW",Yi):V.comment&&(O.comment?O.comment+=`
`+V.comment:O.comment=V.comment);const wo=new je(O,Qt);if(s.options.keepSourceTokens&&(wo.srcToken=_),r){const Ge=u;Cd(s,Ge.items,O)&&o(J,"DUPLICATE_KEY","Map k\
eys must be unique"),Ge.items.push(wo)}else{const Ge=new Fe(s.schema);Ge.flow=!0,Ge.items.push(wo);const zr=(Qt??O).range;Ge.range=[O.range[0],zr[1],zr[2]],u.items.
push(Ge)}d=Qt?Qt.range[2]:V.end}}const f=r?"}":"]",[m,...p]=n.end;let y=d;if(m?.source===f)y=m.offset+m.source.length;else{const w=a[0].toUpperCase()+a.substring(
1),_=l?`${w} must end with a ${f}`:`${w} in block collection must be sufficiently indented and end with a ${f}`;o(d,l?"MISSING_CHAR":"BAD_INDENT",_),m&&m.source.
length!==1&&p.unshift(m)}if(p.length>0){const w=on(p,y,s.options.strict,o);w.comment&&(u.comment?u.comment+=`
`+w.comment:u.comment=w.comment),u.range=[n.offset,y,w.offset]}else u.range=[n.offset,y,y];return u}function Hi(e,t,s,n,o,i){const r=s.type==="block-map"?U_(e,t,
s,n,i):s.type==="block-seq"?D_(e,t,s,n,i):R_(e,t,s,n,i),a=r.constructor;return o==="!"||o===a.tagName?(r.tag=a.tagName,r):(o&&(r.tag=o),r)}function F_(e,t,s,n,o){
const i=n.tag,r=i?t.directives.tagName(i.source,f=>o(i,"TAG_RESOLVE_FAILED",f)):null;if(s.type==="block-seq"){const{anchor:f,newlineAfterProp:m}=n,p=f&&i?f.offset>
i.offset?f:i:f??i;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!i||!r||r==="!"||r===Fe.tagName&&a==="map"||r===Gt.tagName&&a==="seq")return Hi(e,t,s,o,r);let c=t.schema.tags.
find(f=>f.tag===r&&f.collection===a);if(!c){const f=t.schema.knownTags[r];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?
o(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,!0),Hi(
e,t,s,o,r)}const u=Hi(e,t,s,o,r,c),l=c.resolve?.(u,f=>o(i,"TAG_RESOLVE_FAILED",f),t.options)??u,d=mt(l)?l:new F(l);return d.range=u.range,d.tag=r,c?.format&&(d.
format=c.format),d}function K_(e,t,s){const n=t.offset,o=G_(t,e.options.strict,s);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};const i=o.mode===">"?
F.BLOCK_FOLDED:F.BLOCK_LITERAL,r=t.source?Z_(t.source):[];let a=r.length;for(let y=r.length-1;y>=0;--y){const w=r[y][1];if(w===""||w==="\r")a=y;else break}if(a===
0){const y=o.chomp==="+"&&r.length>0?`
`.repeat(Math.max(1,r.length-1)):"";let w=n+o.length;return t.source&&(w+=t.source.length),{value:y,type:i,comment:o.comment,range:[n,w,w]}}let c=t.indent+o.indent,
u=t.offset+o.length,l=0;for(let y=0;y<a;++y){const[w,_]=r[y];if(_===""||_==="\r")o.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&s(u+w.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=w.length),l=y,c===0&&!e.atRoot&&s(u,"BA\
D_INDENT","Block scalar values in collections must be indented");break}u+=w.length+_.length+1}for(let y=r.length-1;y>=a;--y)r[y][0].length>c&&(a=y+1);let d="",f="",
m=!1;for(let y=0;y<l;++y)d+=r[y][0].slice(c)+`
`;for(let y=l;y<a;++y){let[w,_]=r[y];u+=w.length+_.length+1;const M=_[_.length-1]==="\r";if(M&&(_=_.slice(0,-1)),_&&w.length<c){const q=`Block scalar lines must\
 not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;s(u-_.length-(M?2:1),"BAD_INDENT",q),w=""}i===F.BLOCK_LITERAL?(d+=f+
w.slice(c)+_,f=`
`):w.length>c||_[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+w.slice(c)+_,f=`
`,m=!0):_===""?f===`
`?d+=`
`:f=`
`:(d+=f+_,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let y=a;y<r.length;++y)d+=`
`+r[y][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const p=n+o.length+t.source.length;return{value:d,type:i,comment:o.comment,range:[n,p,p]}}function G_({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-hea\
der")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:o}=t[0],i=o[0];let r=0,a="",c=-1;for(let f=1;f<o.length;++f){const m=o[f];if(!a&&
(m==="-"||m==="+"))a=m;else{const p=Number(m);!r&&p?r=p:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let u=!1,
l="",d=o.length;for(let f=1;f<t.length;++f){const m=t[f];switch(m.type){case"space":u=!0;case"newline":d+=m.source.length;break;case"comment":s&&!u&&n(m,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,l=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_T\
OKEN",m.message),d+=m.source.length;break;default:{const p=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",p);const y=m.source;y&&typeof y==
"string"&&(d+=y.length)}}}return{mode:i,indent:r,chomp:a,comment:l,length:d}}function Z_(e){const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),i=[n?.[1]?[n[1],
s.slice(n[1].length)]:["",s]];for(let r=1;r<t.length;r+=2)i.push([t[r],t[r+1]]);return i}function W_(e,t,s){const{offset:n,type:o,source:i,end:r}=e;let a,c;const u=(f,m,p)=>s(
n+f,m,p);switch(o){case"scalar":a=F.PLAIN,c=V_(i,u);break;case"single-quoted-scalar":a=F.QUOTE_SINGLE,c=Y_(i,u);break;case"double-quoted-scalar":a=F.QUOTE_DOUBLE,
c=J_(i,u);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}
const l=n+i.length,d=on(r,l,t,s);return{value:c,type:a,comment:d.comment,range:[n,l,d.offset]}}function V_(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),zd(e)}function Y_(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),zd(e.slice(1,-1)).replace(/''/g,"'")}function zd(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=s[1].
replace(n,""),r=" ",a=t.lastIndex;for(;s=t.exec(e);){const u=s[1].replace(o,"");u===""?r===`
`?i+=r:r=`
`:(i+=r+u,r=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),i+r+(s?.[1]??"")}function J_(e,t){let s="";for(let n=1;n<e.length-1;++n){
const o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){const{fold:i,offset:r}=H_(e,n);s+=i,n=r}else if(o==="\\"){let i=e[++n];const r=X_[i];if(r)s+=r;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){const a=i==="x"?2:i==="u"?4:8;s+=Q_(e,n+1,a,t),n+=a}else{const a=e.substr(n-1,2);
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(o===" "||o==="	"){const i=n;let r=e[n+1];for(;r===" "||r==="	";)r=e[++n+1];r!==`
`&&!(r==="\r"&&e[n+2]===`
`)&&(s+=n>i?e.slice(i,n+1):o)}else s+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function H_(e,t){let s="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(s+=`
`),t+=1,n=e[t+1];return s||(s=" "),{fold:s,offset:t}}var X_={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Q_(e,t,s,n){const o=e.substr(t,s),r=o.length===
s&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(r)}catch{const a=e.substr(t-2,s+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function qd(e,t,s,n){const{value:o,type:i,comment:r,range:a}=t.type==="block-scalar"?K_(e,t,n):W_(t,e.options.strict,n),c=s?e.directives.tagName(
s.source,d=>n(s,"TAG_RESOLVE_FAILED",d)):null;let u;e.options.stringKeys&&e.atKey?u=e.schema[tt]:c?u=ex(e.schema,o,c,s,n):t.type==="scalar"?u=tx(e,o,t,n):u=e.schema[tt];
let l;try{const d=u.resolve(o,f=>n(s??t,"TAG_RESOLVE_FAILED",f),e.options);l=ee(d)?d:new F(d)}catch(d){const f=d instanceof Error?d.message:String(d);n(s??t,"TA\
G_RESOLVE_FAILED",f),l=new F(o)}return l.range=a,l.source=o,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),r&&(l.comment=r),l}function ex(e,t,s,n,o){if(s===
"!")return e[tt];const i=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)i.push(a);else return a;for(const a of i)if(a.test?.test(t))return a;
const r=e.knownTags[s];return r&&!r.collection?(e.tags.push(Object.assign({},r,{default:!1,test:void 0})),r):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[tt])}function tx({atKey:e,directives:t,schema:s},n,o,i){const r=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||
s[tt];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(n))??s[tt];if(r.tag!==a.tag){const c=t.tagString(r.tag),u=t.tagString(a.tag),l=`Value may be\
 parsed as either ${c} or ${u}`;i(o,"TAG_RESOLVE_FAILED",l,!0)}}return r}function sx(e,t,s){if(t){s??(s=t.length);for(let n=s-1;n>=0;--n){let o=t[n];switch(o.type){case"\
space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}var nx={composeNode:Bd,
composeEmptyNode:Xi};function Bd(e,t,s,n){const o=e.atKey,{spaceBefore:i,comment:r,anchor:a,tag:c}=s;let u,l=!0;switch(t.type){case"alias":u=ox(e,t,n),(a||c)&&n(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=qd(
e,t,c,n),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=F_(nx,e,t,s,n),a&&(u.anchor=a.source.substring(1))}catch(d){
const f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;n(t,"UNEXPECTED_TOKEN",d),l=!1}}return u??(u=Xi(e,t.offset,void 0,null,s,n)),a&&u.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.
stringKeys&&(!ee(u)||typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&
(u.spaceBefore=!0),r&&(t.type==="scalar"&&t.source===""?u.comment=r:u.commentBefore=r),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function Xi(e,t,s,n,{spaceBefore:o,
comment:i,anchor:r,tag:a,end:c},u){const l={type:"scalar",offset:sx(t,s,n),indent:-1,source:""},d=qd(e,l,a,u);return r&&(d.anchor=r.source.substring(1),d.anchor===
""&&u(r,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=c),d}function ox({options:e},{offset:t,source:s,end:n},o){
const i=new id(s.substring(1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const r=t+s.length,a=on(n,r,e.strict,o);return i.range=[t,r,a.offset],a.comment&&(i.comment=a.comment),i}function ix(e,t,{offset:s,start:n,
value:o,end:i},r){const a=Object.assign({_directives:t},e),c=new Id(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=Ss(
n,{indicator:"doc-start",next:o??i?.[0],offset:s,onError:r,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type===
"block-seq")&&!l.hasNewline&&r(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?Bd(u,o,l,r):Xi(u,l.end,
n,null,l,r);const d=c.contents.range[2],f=on(i,d,!1,r);return f.comment&&(c.comment=f.comment),c.range=[s,d,f.offset],c}function rn(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Ld(e){let t="",s=!1,
n=!1;for(let o=0;o<e.length;++o){const i=e[o];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),s=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),s=!1;break;default:s||(n=!0),s=!1}}return{comment:t,afterEmptyLine:n}}var rx=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,n,o)=>{const i=rn(t);o?this.warnings.push(new L_(i,s,n)):this.
errors.push(new eo(i,s,n))},this.directives=new $s({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=Ld(this.prelude);if(s){
const o=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(n||e.directives.docStart||!o)e.commentBefore=s;else if(_e(o)&&!o.flow&&o.items.length>0){let i=o.items[0];Ie(i)&&(i=i.key);const r=i.commentBefore;
i.commentBefore=r?`${s}
${r}`:s}else{const i=o.commentBefore;o.commentBefore=i?`${s}
${i}`:s}}if(t){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ld(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const n of e)yield*this.next(n);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,n)=>{const o=rn(e);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",s,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=ix(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new eo(rn(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new eo(rn(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=on(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new eo(rn(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),n=new Id(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}},Ud="\uFEFF",Dd="",Rd="\
",Qi="";function ax(e){switch(e){case Ud:return"byte-order-mark";case Dd:return"doc-mode";case Rd:return"flow-error-end";case Qi:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function Ve(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Fd=new Set("0123456789ABCDEFabcdef"),cx=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),to=new Set(",[]{}"),ux=new Set(` ,[]{}
\r	`),er=e=>!e||ux.has(e),Kd=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(e===null)return this.setNext("stream");if(e[0]===Ud&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const o=e[s-
1];if(o===" "||o==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const o=e[t-1];if(o===" "||o==="	")t-=1;else break}const n=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield Dd,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&Ve(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Ve(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ve(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(er),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const n=this.getLine();
if(n===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&Ve(n[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield Rd,yield*this.parseLineStart();let o=0;for(;n[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),n[o]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(er),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||Ve(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let o=0;for(;this.buffer[t-1-o]==="\\";)o+=1;if(o%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let n=s.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){const o=this.continueScalar(n+1);if(o===-1)break;n=s.indexOf(`
`,o)}n!==-1&&(t=n-(s[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Ve(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let o=this.pos;s=this.buffer[o];++o)switch(s){case" ":t+=1;break;case`
`:e=o,t=0;break;case"\r":{const i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(s=this.buffer[n];s===" ";)s=this.buffer[++n];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let o=e-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);const r=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+t>r)e=o;else break}while(!0);return yield Qi,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,n;for(;n=this.buffer[++s];)if(n===":"){const o=this.buffer[s+1];if(Ve(o)||e&&to.has(o))break;t=s}else if(Ve(n)){let o=this.buffer[s+
1];if(n==="\r"&&(o===`
`?(s+=1,n=`
`,o=this.buffer[s+1]):t=s),o==="#"||e&&to.has(o))break;if(n===`
`){const i=this.continueScalar(s+1);if(i===-1)break;s=Math.max(s,i-2)}}else{if(e&&to.has(n))break;t=s}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield Qi,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(er),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(Ve(s)||t&&to.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Ve(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(cx.has(t))t=this.buffer[++e];else if(t==="%"&&Fd.has(this.buffer[e+1])&&Fd.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const n=t-this.pos;return n>0&&(yield this.buffer.
substr(this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Mt(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function Gd(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function Zd(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function so(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ms(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function no(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function Wd(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!Mt(t.start,"explicit-key-ind")&&!Mt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Zd(t.value)?t.value.end?no(t.value.end,
t.sep):t.value.end=t.sep:no(t.start,t.sep),delete t.sep)}var lx=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Kd,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=ax(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
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
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Wd(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const n=s.items[s.items.length-1];if(n.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=t;else{Object.assign(
n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=s.items[s.items.length-1];n.value?s.items.push({start:[],value:t}):n.value=
t;break}case"flow-collection":{const n=s.items[s.items.length-1];!n||n.value?s.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&Gd(n.start)===-1&&(t.indent===0||n.start.every(o=>o.type!=="comment"||o.indent<t.
indent))&&(s.type==="document"?s.end=n.start:s.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{Gd(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=so(this.peek(2)),s=Ms(t);let n;e.end?(n=e.
end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(n)){no(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let o=[];if(n&&t.sep&&!t.value){const i=[];for(let r=0;r<t.sep.length;++r){const a=t.
sep[r];switch(a.type){case"newline":i.push(r);break;case"space":break;case"comment":a.indent>e.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=t.
sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":n||t.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(o.
push(this.sourceToken),e.items.push({start:o,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Mt(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Zd(t.
key)&&!Mt(t.sep,"newline")){const i=Ms(t.start),r=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:i,key:r,sep:a}]})}else o.length>0?t.sep=t.sep.concat(o,this.sourceToken):t.sep.push(this.sourceToken);else if(Mt(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const i=Ms(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:o,key:null,sep:[this.sourceToken]}):Mt(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.flowScalar(
this.type);n||t.value?(e.items.push({start:o,key:i,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(i):(Object.assign(t,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{
const i=this.startBlockValue(e);if(i){if(i.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Mt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:o});this.stack.push(i);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(n)){no(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
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
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const n=so(s),o=Ms(n);Wd(e);const i=e.end.splice(1,e.end.length);i.push(this.sourceToken);
const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=so(e),s=Ms(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=so(e),s=Ms(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},Vd={alias:"an alias",anchor:"an anchor",comma:"a comma",
"block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"\
?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a te\
xt","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},dx=[[/^Missing closing/,"a text in quotes is not closed",'write the closing q\
uote; inside single quotes a quote is written twice, inside double quotes as \\"'],[/must end with a|sufficiently indented/,"a bracket or brace is not closed be\
fore this place","close it, and indent the lines up to where it is closed"],[/^Implicit keys .*single line/,"a line has no colon, or a key goes over several lin\
es","write key: value, and see whether the line is indented wrongly"],[/^Implicit map keys need/,"this key has no colon","write a colon and a space after it"],[
/^Nested mappings/,"a map begins where a value already stands","put a text with a colon and a space in it in quotes, begin an inner map on a line of its own, an\
d see whether the next line is indented wrongly"],[/^A block sequence may not/,"a list stands where a key should","write the key first, and the list below it"],
[/^Block collections are not allowed within/,"inside [ ] or { } a comma is missing, or a list or map has no brackets or braces of its own","set items apart by c\
ommas, and write inner lists and maps with brackets and braces"],[/^Block collection cannot start on same line/,"the document begins on the line of its ---","be\
gin it on a line of its own"],[/same column/,"this does not line up with what stands above it","let keys and items of one level begin in the same column, and in\
dent what belongs under them"],[/^Unexpected block-seq-ind/,"a list with dashes begins on the line of its key","begin it on the next line, or write it in bracke\
ts"],[/^Missing space after :/,"a space is missing after the colon","write a colon and a space"],[/^Missing ,/,"a comma or a colon is missing","set items apart \
by commas, and keys from values by a colon and a space"],[/^Unexpected (?:,|empty item)/,"a comma too many","remove it"],[/^Comments must be separated/,"a comme\
nt begins right after a value","write a space before #"],[/directives-end/,"a directive has no document after it","write --- on a line of its own after it, or r\
emove it"],[/^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,"a name is missing here","write a name after * or &, or put the text\
 in quotes"],[/at most 1024 chars/,"a key is longer than 1024 characters","write a shorter key"],[/^Invalid escape sequence/,"a backslash in double quotes begin\
s no known escape","write \\\\ for a backslash, or use single quotes"]];function fx(e){const t=dx.find(([i])=>i.test(e));if(t)return{problem:t[1],remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.
exec(e)?.[1];if(s!==void 0)return{problem:`a text without quotes cannot begin with ${s}`,remedy:"put the text in quotes"};const n="correct the text at this plac\
e or just before it",o=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return o!==void 0?{problem:`${Object.hasOwn(Vd,o)?Vd[o]:o} is not expe\
cted here`,remedy:n}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:n}}function Yd(e){const t=[0];for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function Jd(e,t){let s=0,n=e.length-1;for(;s<n;){const o=s+n+1>>1;(e[o]??0)<=t?s=o:n=o-1}return s}var hx=new Set(["__proto__","const\
ructor","prototype"]),mx=e=>e==null?"nothing":{string:"a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function px(e){
return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}function vx(e){return ee(e)?e.type==="PLAIN"?px(e.source??""):"str":Ft(e)?"map":"seq"}var Hd={null:"nothing",bool:"true or false",int:"a w\
hole number",float:"a number",str:"a text",map:"a map",seq:"a list"},gx=class{#t;#e;#s=new Map;#n=[];#o;#i=0;#a=0;#r=0;constructor(e,t){this.#t=e,this.#e=t}tree(e,t=0){
if(ks(e))return this.#d(e,t);const{anchor:s}=e;if(s===void 0)return this.#c(e,t);const n={count:this.#i,deepest:this.#r};this.#s.set(s,"open"),this.#r=t;const o=this.#c(
e,t);return this.#s.set(s,{tree:o,size:this.#i-n.count,height:this.#r-t}),this.#r=Math.max(this.#r,n.deepest),o}#c(e,t){return this.#i+=1,this.#r=Math.max(this.#r,
t),ee(e)?this.#l(e):Ft(e)?this.#g(e,t):this.#m(e,t)}#d(e,t){const s=this.#f(e),n={kind:"scalar",value:null,span:s},o=this.#s.get(e.source);return o===void 0||o===
"open"?(this.#e("unknown-alias",this.#u(s),{name:e.source}),n):(this.#a+=o.size,this.#a>Gl||t+o.height>Ys?(this.#e("alias-expansion",this.#u(s)),n):(this.#i+=o.
size,this.#r=Math.max(this.#r,t+o.height),{...o.tree,span:s}))}#l(e){const t=this.#f(e),{value:s}=e,n=e.source??"";return this.#h(e,t),typeof s=="string"?(this.#p(
s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(n)?this.#e("number-leading-zero",this.#u(t),{text:Nt(n)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||
this.#e("number-out-of-range",this.#u(t),{text:Nt(n)}),{kind:"scalar",value:s===0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#m(e,t){const s=this.#f(
e);this.#h(e,s);const n=[];for(const o of e.items)this.#n.push(n.length),n.push(this.tree(o,t+1)),this.#n.pop();return{kind:"list",items:n,span:this.#v(s,e.flow,
n.at(-1)?.span)}}#g(e,t){const s=this.#f(e);this.#h(e,s);const n=new Map;let o;for(const i of e.items){const r=this.#f(i.key),a=this.#y(i.key,r,n);this.#n.push(
a??""),i.value===null&&a!==void 0&&this.#e("missing-value",this.#u(r),{key:Nt(a)});const c=i.value===null?{kind:"scalar",value:null,span:r}:this.tree(i.value,t+
1);this.#n.pop(),a!==void 0&&n.set(a,{key:r,value:c}),o=c.span}return{kind:"map",entries:n,span:this.#v(s,e.flow,o)}}#y(e,t,s){if(!ee(e)){const i=ks(e)?"an alia\
s":Ft(e)?"a map":"a list";this.#e("key-not-text",this.#u(t),{kind:i,text:ks(e)?`*${e.source}`:""});return}const n=e.value;if(typeof n!="string"){this.#e("key-no\
t-text",this.#u(t),{kind:mx(n),text:Nt(e.source??"")});return}this.#h(e,t),this.#p(n,t);const o=s.get(n);if(n==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#u(
t));else if(hx.has(n))this.#e("reserved-key",this.#u(t),{key:n});else if(o)this.#e("duplicate-key",this.#u(t),{key:Nt(n),line:this.#b(o.key.start)});else return e.
anchor!==void 0&&this.#s.set(e.anchor,{tree:{kind:"scalar",value:n,span:t},size:1,height:0}),n}#h(e,t){const s="tag:yaml.org,2002:",n=e.tag?.startsWith(s)?e.tag.
slice(s.length):void 0;if(n===void 0||!Object.hasOwn(Hd,n))return;const o=vx(e);n!==o&&this.#e("tag-changes-value",this.#u(t),{tag:`!!${n}`,kind:Hd[o]??"a value"})}#p(e,t){
e.isWellFormed()||this.#e("broken-unicode",this.#u(t))}#u(e){return{span:e,path:[...this.#n]}}#b(e){return this.#o??=Yd(this.#t.text),Jd(this.#o,e)+1}#f(e){const{
length:t}=this.#t.text,s=Math.min(e.range?.[0]??0,t);return{source:this.#t,start:s,end:Math.max(s,Math.min(e.range?.[1]??0,t))}}#v(e,t,s){return t||!s?e:{...e,end:Math.
max(e.start,s.end)}}},Nt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,oo=20;function yx(e){const t=new Map;return{report:(s,n,...o)=>{const i=(t.get(
s)??0)+1;t.set(s,i),i<=oo&&e(s,n,...o)},failed:()=>t.size>0}}var Xd=class extends Error{};function tr(e,t,s,n){const o=u=>n===void 0?{name:t,text:u}:{name:t,text:u,
options:n};if(e.length>bs)return s("file-too-large",{file:t},{limit:bs}),{source:o("")};const i=bx(e);if(typeof i!="string")return s("file-not-utf8",{file:t},i),
{source:o("")};const r=o(i),a=yx(s),c=wx(r,a.report);return c&&!a.failed()?{source:r,tree:c}:{source:r}}function bx(e){const t=i=>{try{return new TextDecoder("u\
tf-8",{fatal:!0}).decode(e.subarray(0,i),{stream:!0}),!0}catch{return!1}};if((0,h_.isUtf8)(e)){const i=Buffer.from(e.buffer,e.byteOffset,e.length).toString();return i.
startsWith("\uFEFF")?i.slice(1):i}let s=0,n=e.length-1;for(;s<n;){const i=s+n+1>>1;t(i)?s=i:n=i-1}let o=1;for(const i of e.subarray(0,s))i===10&&(o+=1);return{byte:s+
1,line:o}}function wx(e,t){const s=(u,l)=>{const d=Math.max(0,Math.min(u,e.text.length));return{source:e,start:d,end:Math.max(d,Math.min(l,e.text.length))}};if(kx(
e.text,s,t))return;const n=[],o=new Map,i=_x(e.text,s,n,o,t);if(!i)return;const r=Mx(i,n,o,e.text.length);if(Nx(n,s,t),n.length>0)return;const a=r?.contents;if(!a||
ee(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"map",entries:new Map,span:s(0,0)};const c=new gx(e,t).tree(a);if(c.kind==="map")return c;t("\
root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"a single value"})}function kx(e,t,s){let n=0;for(const o of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){
const i=`U+${o[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;if(s("control-character",{span:t(o.index,o.index+1)},{character:i}),n+=1,n===oo)break}
return n>0}var $x=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map","!!seq"]);function _x(e,t,s,n,o){const i=new lx,r=[];let a=0,c=!1;const u=l=>{if(l.
type==="error")s.push({code:"UNEXPECTED_TOKEN",message:l.message,start:l.offset,end:l.offset+l.source.length});else if(l.type==="directive"&&!/^%YAML[ \t]+1\.2$/.
test(l.source)){const d={span:t(l.offset,l.offset+l.source.length)};o("yaml-directive",d,{directive:Nt(l.source)})}else l.type==="document"?(a+=1,a===1?r.push(l):
o("several-documents",{span:t(l.offset,l.offset+3)})):r.push(l)};for(const l of new Kd().lex(e)){const d=i.offset;for(const p of i.next(l))u(p);!c&&l.startsWith(
"!")&&!$x.has(l)&&o("unknown-tag",{span:t(d,d+l.length)},{tag:Nt(l)});const f=l.charAt(0);!c&&(f==='"'||f==="'")&&(l.length===1||!l.endsWith(f))&&n.set(d+l.length,
d),c=l==="";const m=Ox(i.stack);if(m){o("too-deeply-nested",{span:t(m.offset,m.offset+1)});return}if(a>1||s.length>=oo)return r}for(const l of i.end())u(l);return r}
var xx=({type:e})=>e==="block-map"||e==="block-seq"||e==="flow-collection";function Ox(e){return e.length>Ys?e.filter(xx)[Ys]:void 0}function Sx(e){return typeof e==
"number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function Mx(e,t,s,n){const o=new rx({uniqueKeys:!1,
resolveKnownTags:!1,logLevel:"silent",version:"1.2"});let i=0;Object.assign(o,{onError:(c,u,l,d)=>{if(d||u==="TAG_RESOLVE_FAILED")return;if(t.length>=oo)throw new Xd;
const[f,m]=Sx(c),p=l.startsWith("Missing closing")?s.get(f):void 0;t.push(p===void 0?{code:u,message:l,start:f,end:m}:{code:u,message:l,start:p,end:f})}});let a;
try{for(const c of e){i=c.offset;for(const u of o.next(c))a??=u}for(const c of o.end(!0,n))a??=c}catch(c){c instanceof Xd||t.push({code:"IMPOSSIBLE",message:"it\
 cannot be made sense of",start:i,end:i+1})}return a}function Nx(e,t,s){const n=[...e].sort((o,i)=>o.start-i.start);for(const[o,{code:i,message:r,start:a,end:c}]of n.
entries()){if(o>0&&n[o-1]?.start===a)continue;const u={span:t(a,c)};if(i==="TAB_AS_INDENT")s("tab-indentation",u);else{const{problem:l,remedy:d}=fx(r);s("yaml-s\
yntax",u,{problem:Nt(l),remedy:d})}}}var Ax=Z["hooks/boot-entry.sh"],Ex=Z["hooks/claim-devices.sh"],Px=Z["hooks/end-sessions.sh"],Ix=Z["hooks/hugepages.sh"],jx=Z["\
hooks/isolate-cpus.sh"],Cx=Z["hooks/kvmfr-device.sh"],Tx=Z["hooks/move-irqs.sh"],sr=Z["hooks/parts/cpu-sets.sh"],an=Z["hooks/parts/in-time.sh"],cn=Z["hooks/part\
s/lock.sh"],Qd=Z["hooks/parts/open-nodes.sh"],zx=Z["hooks/resize-bars.sh"],qx=Z["hooks/restart-units.sh"],Bx=Z["hooks/set-governor.sh"],Lx=Z["hooks/shared-memor\
y.sh"],Ux=Z["hooks/stop-units.sh"],Dx=Z["hooks/unbind-consoles.sh"],Rx=Z["hooks/unbind-framebuffer.sh"],Fx=Z["hooks/unload-drivers.sh"],Kx=Z["hooks/wait-device-\
free.sh"],ef={"boot-entry":{text:Ax},"claim-devices":{text:Ex,uses:[cn]},"shared-memory":{text:Lx},"kvmfr-device":{text:Cx},"stop-units":{text:Ux},"end-sessions":{
text:Px,uses:[Qd]},"unbind-consoles":{text:Dx,uses:[an]},"unbind-framebuffer":{text:Rx,uses:[an]},"wait-device-free":{text:Kx,uses:[Qd]},"unload-drivers":{text:Fx,
uses:[an]},"resize-bars":{text:zx,uses:[an]},"restart-units":{text:qx,uses:[an]},hugepages:{text:Ix,uses:[cn]},"isolate-cpus":{text:jx,uses:[cn,sr]},"move-irqs":{
text:Tx,uses:[cn,sr]},"set-governor":{text:Bx,uses:[cn,sr]}},tf=ef,sf=Object.keys(ef),io=({step:e,before:t})=>t===void 0?sf.indexOf(e):sf.indexOf(t)-.5;function Gx(e,t,s){
const n=new Map;for(const i of s)i.kind==="hook"&&n.set(i.vm,[...n.get(i.vm)??[],i]);const o=i=>[...new Set((n.get(i.name)??[]).toSorted((r,a)=>io(r)-io(a)).map(
({step:r})=>r))];return{host:e.host.name,devices:W(e).map(i=>Zx(i,e)),guests:k(e).map(i=>Vx(i,e,t,o(i))),networks:Jx(e)}}var Zx=(e,t)=>({name:e.name,functions:e.
functions.map(E),ids:e.ids.map(ue),by:os(e),guests:Ne(it(e.name,t).map(({vm:s})=>s.name)),...Wx(e)});function Wx({bind:e,gvt:t,sriov:s}){return t?{bind:"made",of:{
address:E(t.of),how:"GVT-g"}}:s?{bind:"made",of:{address:E(s.of),how:"SR-IOV"}}:{bind:e}}function Vx(e,t,s,n){const{sockets:o,cores:i,threads:r,iothreads:a}=e.cpu,
{size:c,hugepages:u}=e.memory;return{name:e.name,guest:e.guest,autostart:e.autostart,vcpus:Tt(e),topology:{sockets:o,cores:i,threads:r},pins:qt(e,t,s),placed:e.
cpu.pin==="auto",emulator:Vo(e,t,s)??[],iothreads:{count:a,cpus:a>0&&Yo(e,t,s)||[]},memory:c,...u&&{hugepages:{size:u.size,count:c/as[u.size],allocate:u.allocate,
nodes:u.node??[]}},devices:e.devices,shared:jn(e,t).map(({path:l,bytes:d,feature:f})=>({path:l,bytes:d,feature:f})),cards:Object.entries(e.nics).map(([l,d])=>({
name:l,to:Yx(d,t)})),forwards:e.forwards.map(({listen:l,interface:d,to:f})=>({listen:l,interface:d,to:f??l})),hook:n}}function Yx({network:e,bridge:t,macvtap:s},n){
return e!==void 0?`${e} (${n.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:s===void 0?"the host, as a user":`${s} (macvtap)`}function Jx(e){const t=k(e).
flatMap(({nics:s})=>Object.values(s).flatMap(({network:n})=>n??[]));return[...new Set([...Object.keys(e.networks),...t])].sort().map(s=>{const n=vs(s,e),{type:o="\
nat",bridge:i=""}=e.networks[s]??{};return{name:s,type:o,bridge:n?.bridge??i,...n&&{subnet:jc(n.subnet)}}})}var nf=e=>e.length>0?D(e):void 0,Hx=({devices:e,guests:t})=>({
devices:Object.fromEntries(e.map(({name:s,functions:n,ids:o,bind:i,by:r,of:a,guests:c})=>[s,{bind:i,of:a?.address,...n.length>0&&r==="address"?{functions:n}:{ids:o},
guests:c}])),guests:Object.fromEntries(t.map(({name:s,vcpus:n,pins:o,emulator:i,iothreads:r,memory:a,hugepages:c,shared:u,hook:l})=>[s,{vcpus:n,pins:o.length>0?
o.join(","):void 0,emulator:nf(i),iothreads:nf(r.cpus),memory:a,hugepages:c?.size,shared:u.length>0?Object.fromEntries(u.map(({path:d,bytes:f})=>[d,f])):void 0,
hook:l.length>0?l:void 0}]))}),Xx={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matc\
hing libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},config:{node:["--v8-pool-size=0"]},files:["d\
ist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --writ\
e .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm \
run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test\
:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fas\
t-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},nr=Xx.version,Qx=require("node:crypto"),of="A-Z_a-z\\xC0-\\xD6\\xD8-\\\
xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",rf="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",
af=`[${of}${rf}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${of}${rf}]*`,eO=new RegExp(`^${af}(?::${af})?$`,"u"),cf=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
tO=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,sO=e=>tO.test(e)||eO.test(e),nO=e=>!cf.test(e),oO={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"\
&#xA;","\r":"&#xD;"},uf=e=>oO[e]??e,lf={tag:new Map,attribute:new Map};function df(e,t){const s=lf[e].get(t);if(s!==void 0)return s;if(!sO(t))throw new RangeError(
`not a name in XML: ${JSON.stringify(t)}`);const n=e==="tag"?`<${t}`:` ${t}='`;return lf[e].set(t,n),n}var ff=e=>{if(!nO(e))throw new RangeError(`XML cannot hol\
d this text: ${JSON.stringify(e)}`);return e},hf=/^[ !"#$%()-;=?-~]*$/,iO=e=>hf.test(e)?e:ff(e).replace(/[&<>'\t\n\r]/g,uf),rO=e=>hf.test(e)?e:ff(e).replace(/[&<>\r]/g,
uf),mf=new WeakMap,pf=(e,t,s)=>{if(!Ea(t)){or(e,t,s);return}let n=mf.get(t);n?.indent!==s&&(n={indent:s,text:ir(or,t,s)},mf.set(t,n)),e.push(n.text)};function or(e,t,s,n=pf){
const{name:o,attributes:i,children:r}=t;let a=s+df("tag",o);for(const u in i)a+=`${df("attribute",u)}${iO(i[u]??"")}'`;const[c]=r;if(c===void 0)e.push(`${a}/>`);else if(typeof c==
"string"){if(r.length>1)throw new RangeError(`text beside other children in <${o}>`);e.push(`${a}>${rO(c)}</${o}>`)}else{e.push(`${a}>`);const u=`${s}  `;for(const l of r){
if(typeof l=="string")throw new RangeError(`text beside other children in <${o}>`);n(e,l,u)}e.push(`${s}</${o}>`)}}function ir(e,t,s){const n=[];return e(n,t,s),
n.join(`
`)}function aO(){const e=new Map,t=(n,o,i)=>{const r=e.get(o)??ir(pf,o,i);e.set(o,r),n.push(r)},s=(n,o,i)=>or(n,o,i,t);return n=>`${ir(s,n,"")}
`}var cO=e=>`urn:vfioc:${e}:1`;function uO(e,t){const s=v(`vfioc:${e.name}`,{"xmlns:vfioc":cO(e.name),hash:t}),n=He(e,"metadata")[0],o=e.children.filter(c=>c!==
n),i=o.findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),r=i===-1?o.length:i,a=n?He(n):[];return rt(e,[...o.slice(0,r),v(
"metadata",{},...a,s),...o.slice(r)])}function vf(e){const t=aO(),s=(0,Qx.createHash)("sha256").update(t(e)).digest("hex");return{text:t(uO(e,s)),hash:s}}var K=(...e)=>({
law:"keyed",keys:e,needs:!0}),Ce=(...e)=>({law:"keyed",keys:e,needs:!1}),vt={law:"loose"},Ye={law:"appended"},lO={law:"replaced"},ge=K(["@name"]),Zt=K(["@id"]),
dO=["domain","bus","slot","function"].map(e=>`source/address@${e}`),ro=["alias@name"],gf={"os/boot":lO,"os/initarg":Ye,"acpi/table":K(["@type"]),"firmware/featu\
re":ge,"domain/sysinfo":K(["@type"]),"bios/entry":ge,"system/entry":ge,"chassis/entry":ge,"sysinfo/entry":ge,"sysinfo/baseBoard":vt,"baseBoard/entry":ge,"oemStr\
ings/entry":Ye,"domain/seclabel":Ce(["@model"],["@type"]),"clock/timer":ge,"cpu/feature":ge,"numa/cell":Zt,"distances/sibling":Zt,"vcpus/vcpu":Zt,"iothreadids/i\
othread":Zt,"cputune/vcpupin":K(["@vcpu"]),"cputune/vcpusched":K(["@vcpus"]),"cputune/iothreadpin":K(["@iothread"]),"cputune/iothreadsched":K(["@iothreads"]),"c\
putune/cachetune":K(["@vcpus"]),"cachetune/cache":K(["@id","@level","@type"]),"cputune/memorytune":K(["@vcpus"]),"memorytune/node":Zt,"numatune/memnode":K(["@ce\
llid"]),"hugepages/page":Ce(["@nodeset"],["@size"]),"blkiotune/device":K(["path."]),"capabilities/cap":ge,"devices/disk":K(["target@dev"]),"devices/controller":Ce(
["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":Ce(["mac@address"],ro),"devices/hostdev":Ce(dO,["source/vendor@id","source/pr\
oduct@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address\
@bus","source/address@port"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],ro),"devices/shmem":ge,"de\
vices/input":Ce(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":K(["target@dir"]),"devices/channel":K(["target@\
name"],["target@address","target@port"],["target@type"]),"devices/serial":Ce(["target@port"],ro),"devices/parallel":Ce(["target@port"],ro),"devices/console":Ce(
["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":K(["@type"]),"devices/audio":Zt,"devices/sound":vt,"devices/video":vt,"devices\
/rng":vt,"devices/tpm":vt,"devices/watchdog":vt,"devices/panic":vt,"devices/crypto":vt,"devices/smartcard":vt,"devices/lease":K(["key."]),"devices/memory":Ye,"d\
evices/redirdev":Ye,"devices/hub":Ye,"redirfilter/usbdev":Ye,"source/host":Ce(["@name","@port"]),"graphics/channel":ge,"graphics/listen":Ce(["@type","@address"],
["@type"]),"interface/ip":K(["@address"]),"interface/route":K(["@address"]),"filterref/parameter":ge,"vlan/tag":Zt,"network/ip":Ce(["@family","@address"],["@add\
ress"]),"network/portgroup":ge,"network/route":K(["@address"]),"forward/interface":K(["@dev"]),"forward/address":Ye,"dhcp/range":K(["@start"]),"dhcp/host":Ce(["\
@mac"],["@id"],["@ip"]),"dns/host":K(["@ip"]),"dns/txt":ge,"dns/srv":K(["@service","@protocol"]),"dns/forwarder":Ye,"host/hostname":Ye,"qemu:commandline/qemu:ar\
g":Ye,"qemu:commandline/qemu:env":ge,"qemu:capabilities/qemu:add":K(["@capability"]),"qemu:capabilities/qemu:del":K(["@capability"]),"qemu:override/qemu:device":K(
["@alias"]),"qemu:frontend/qemu:property":ge,"dnsmasq:options/dnsmasq:option":Ye},rr={law:"keyed",keys:[[]],needs:!1};function ar(e,t){const s=cr.get(e)?.get(t);
if(s)return s;const n=`${e}/${t}`,o=(Object.hasOwn(gf,n)?gf[n]:void 0)??rr,i=cr.get(e)??new Map;return cr.set(e,i.set(t,o)),o}var cr=new Map,fO={"source/address\
@domain":"0","source/address@function":"0","target@port":"0"},ur=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.
parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,yf=new Map;function bf(e){const t=yf.get(e);if(t)return t;const[s="",n]=e.split("~"),
[o="",i]=s.split("@"),r=o.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:r,attribute:i,prefix:n};return yf.set(e,a),a}function wf(e,{children:t,
attribute:s}){let n=e;for(const o of t)n=n?.child(o);return s===void 0?n?.text:n?.attribute(s)}var kf=(e,t)=>wf(e,bf(t));function $f(e,t,s){const n=t[s]??[];let o=String(
s),i=n.length===0;for(const r of n){const a=bf(r),c=wf(e,a);if(a.prefix!==void 0&&!c?.startsWith(a.prefix))return;c!==void 0&&c!==""&&(i=!0);const u=c??fO[a.where];
if(u===void 0||u==="")return;o+=`\0${ur(u)}`}return i?o:void 0}var un=(e,t)=>{for(let s=0;s<t.length;s+=1){const n=$f(e,t,s);if(n!==void 0)return n}},_f={model:"\
type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode",cpu:"mode"},hO=e=>e.name==="ba\
ckend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(_f,e.name)?_f[e.name]:void 0,mO={attributes:[],children:["source","backingStore","virtualport",
"protocol"]},pO={attributes:["migratable"],children:["cache","model","vendor"]},vO=e=>e==="model"||e==="backend"?"all":e==="cpu"?pO:mO;function xf({keys:e,byKey:t},s){
for(let n=0;n<e.length;n+=1){const o=$f(s,e,n);o!==void 0&&!t.has(o)&&t.set(o,s)}}function Of(e,t){const s=e.get(t.name);s?s.push(t):e.set(t.name,[t])}var Sf=6,
Wt=class bo{name;#t;#e={};#s;#n;#o;#i="";constructor(t){this.name=t}static of(t){const s=new bo(t.name);return s.#t=t,s.#e=t.attributes,s.#i=is(t),s}get made(){
return this.#s?void 0:this.#t}get children(){return this.#a()}#a(){return this.#s??=this.#t?He(this.#t).map(bo.of):[],this.#s}get text(){return this.#i}setText(t){
const s=this.#r();this.#i=t,t!==""&&this.drop(new Set(s.map(n=>n.name)))}#r(){const t=this.#a();return this.#t=void 0,t}attribute(t){return Ia(this.#e,t)}get attributes(){
return this.#e}set attributes(t){this.#r(),this.#e=t}named(t){const s=this.#a();return s.length<=Sf?s.filter(n=>n.name===t):this.#c(s).get(t)??[]}child(t){const s=this.#a();
return s.length<=Sf?s.find(n=>n.name===t):this.#c(s).get(t)?.[0]}find(t,s,n){const o=this.#o?.get(t);if(o)return o.byKey.get(s);const i=this.named(t);if(i.length===
0)return;const r={keys:n,byKey:new Map};for(const a of i)xf(r,a);return this.#o??=new Map,this.#o.set(t,r),r.byKey.get(s)}#c(t){if(this.#n)return this.#n;this.#n=
new Map;for(const s of t)Of(this.#n,s);return this.#n}add(t){this.#r().push(t),this.#n&&Of(this.#n,t);const s=this.#o?.get(t.name);s&&xf(s,t)}drop(t){this.#s=this.#r().
filter(s=>!t.has(s.name)),this.#n=void 0;for(const s of t)this.#o?.delete(s)}valueAt(t){return kf(this,t)}copy(){return bo.of(this.freeze())}equals(t){const s=Object.
keys(this.#e),n=this.children;return this.name===t.name&&this.#i===t.#i&&s.length===Object.keys(t.#e).length&&s.every(o=>t.attribute(o)===this.#e[o])&&n.length===
t.children.length&&n.every((o,i)=>t.children[i]?.equals(o))}print(){return JSON.stringify([this.name,Object.entries(this.#e).sort(),this.#i,this.children.map(t=>t.
print())])}freeze(){if(this.made)return this.made;const t=this.#t,s=this.#i===""?this.children.map(n=>n.freeze()):[this.#i];return t&&s.every((n,o)=>n===t.children[o])?
t:{name:this.name,attributes:this.#e,children:s}}},Mf=/[^/[\]@=\s'"<>&]+/y,gO=/\[([^[\]=\s'"<>&]+)=/y,yO=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,bO=e=>{const t=[];
let s=0;const n=o=>{o.lastIndex=s;const i=o.exec(e);return i&&(s+=i[0].length),i};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const r=n(Mf)?.[0];return r!==void 0&&
s===e.length?{steps:t,attribute:r}:{malformed:s}}const o=n(Mf)?.[0];if(o===void 0)return{malformed:s};const i=[];for(;e[s]==="[";){const r=n(gO)?.[1],a=r===void 0?
null:n(yO);if(r===void 0||!a)return{malformed:s};const c=r.includes("@")||r.endsWith(".");i.push({where:c?r:`@${r}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:o,
tests:i}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!=="/")return{malformed:s};s+=1}},wO=(e,t)=>{const s=!/[\]'"]/.test(t),n=t.includes("'")?'"':"'";
return`[${e.replace(/^@/,"")}=${s?t:`${n}${t}${n}`}]`},kO=new Set(["interface","hostdev"]),Nf=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}at(e,t,s){
let n=e;for(const o of t){let i=n.child(o);i||(i=new Wt(o),n.add(i)),n=i}this.#n(n,[s],()=>t.join("/"))}into(e,t,s){const n=hO(t),o=n!==void 0&&this.#t==="overr\
ide"?t.attribute(n):void 0;o!==void 0&&e.attribute(n??"")!==o&&$O(e),this.#e(e,t,s),t.text!==""&&this.#s(e,t,s);const r=new Set(t.children.map(a=>a.name));for(const a of r)
this.#n(e,t.named(a),s)}#e(e,t,s){const n=[];for(const[o,i]of Object.entries(t.attributes)){const r=e.attribute(o);r!==i&&(r===void 0||this.#t==="override"?n.push(
[o,i]):this.clashes.push({path:s(),attribute:o,a:r,b:i}))}n.length>0&&(e.attributes=Bo([...Object.entries(e.attributes),...n]))}#s(e,t,s){if(e.text===t.text)return;
e.text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.push({path:s(),attribute:void 0,a:e.text,b:t.text})}#n(e,t,s){const[n]=t;
if(!n)return;const o=ar(e.name,n.name);if(e.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),attribute:void 0,a:e.text,b:`<${n.name}>`});return}e.setText(
"")}o===rr?this.#o(e,t,s):o.law==="keyed"?this.#i(e,t,o,s):o.law==="replaced"?this.#d(e,t,s):o.law==="appended"?this.#l(e,t):this.#m(e,t,s)}#o(e,t,s){for(const n of t){
const o=e.child(n.name);o?this.into(o,n,Vt(s,n)):e.add(this.#r(n,Vt(s,n)))}}#i(e,t,s,n){const o=[];for(const i of t){const r=un(i,s.keys);if(r===void 0&&s.needs){
const a=s.keys.map(c=>c.join(" "));this.unidentified.push({path:`${lr(n)}${i.name}`,needs:a})}else if(r===void 0){const a=t.length===1?this.#a(e,i):void 0;a?this.
into(a,i,Vt(n,i)):o.push(i)}else{const a=e.find(i.name,r,s.keys);a?this.into(a,i,Vt(n,i,s)):e.add(this.#r(i,Vt(n,i,s)))}}if(o.length>0){const{left:i}=this.#c(e.
named(o[0]?.name??""),o,n);for(const r of i)e.add(r)}}#a(e,t){if(this.#t==="join"||e.name!=="devices"||!kO.has(t.name)||t.attribute("type")!==void 0)return;const s=e.
named(t.name);return s.length===1?s[0]:void 0}#r(e,t){if(e.made&&Af(e.made))return e;const s=new Wt(e.name);return this.into(s,e,t),s}#c(e,t,s){const n=[...e];return{
left:t.map(i=>this.#r(i,Vt(s,i))).filter(i=>{const r=n.findIndex(a=>a.equals(i));return r>=0&&n.splice(r,1),r<0}),free:n}}#d(e,t,s){const[n=""]=t.map(r=>r.name),
o=e.named(n),i=r=>r.map(a=>a.print()).join("");if(!(o.length===t.length&&o.every((r,a)=>t[a]?.equals(r)))){if(o.length>0&&this.#t==="join"){this.clashes.push({path:`${lr(
s)}${n}`,attribute:void 0,a:i(o),b:i(t)});return}e.drop(new Set([n]));for(const r of t)e.add(this.#r(r,s))}}#l(e,t){const s=e.named(t[0]?.name??"");if(!s.some((o,i)=>t.
every((r,a)=>s[i+a]?.equals(r))))for(const o of t)e.add(o.copy())}#m(e,t,s){const n=e.named(t[0]?.name??""),o=n.length===1&&t.length===1,{left:i,free:r}=this.#c(
n,t,s);for(const a of i){const c=o?0:r.findIndex(l=>xO(l,a)),[u]=c<0?[]:r.splice(c,1);u?this.into(u,a,Vt(s,a)):e.add(a)}}},Af=({name:e,children:t})=>t.every((s,n)=>typeof s==
"string"||ar(e,s.name)===rr&&t.findIndex(o=>typeof o!="string"&&o.name===s.name)===n&&Af(s)),$O=e=>{const t=vO(e.name),s={attributes:Object.keys(e.attributes),children:e.
children.map(i=>i.name)},{attributes:n,children:o}=t==="all"?s:t;e.attributes=Pa(e.attributes,n),e.drop(new Set(o))},_O=[["alias@name"],["address@bus","address@\
slot","address@function"],["@model"],["model@type"],["@type"]],xO=(e,t)=>_O.some(s=>{const n=un(t,[s]);return n!==void 0&&n===un(e,[s])}),OO=()=>"",lr=e=>{const t=e();
return t===""?"":`${t}/`},Vt=(e,t,s)=>()=>{const o=(s?.keys.find(i=>un(t,[i])!==void 0)??[]).map(i=>i.split("~")[0]??"").filter(i=>t.valueAt(i)!==void 0).map(i=>wO(
i,t.valueAt(i)??""));return`${lr(e)}${t.name}${o.join("")}`},SO=(e,t,s="join")=>{const n=new Nf(s),o=Wt.of(e);return n.into(o,Wt.of(t),OO),{merged:o.freeze(),clashes:n.
clashes,unidentified:n.unidentified}},MO=(e,t)=>{const s=new Nf("join"),n=Wt.of(e);for(const o of t)s.at(n,o.at===""?[]:o.at.split("/"),Wt.of(o.xml));return{merged:n.
freeze(),clashes:s.clashes,unidentified:s.unidentified}},NO=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","in\
put","sata","shmem","vsock","iommu"],Ef=new Map(NO.map((e,t)=>[e,t])),AO=(e,t)=>(Ef.get(e.class)??0)-(Ef.get(t.class)??0)||(e.order??0)-(t.order??0)||(e.key<t.key?
-1:e.key>t.key?1:0),Yt=e=>e.bus*32+e.slot,EO=class{#t=new Map;holder(e,t){const s=this.#t.get(Yt(e));for(let n=e.function;s&&n<e.function+t;n+=1)if(s.has(n))return s.
get(n)}tenant(e){return this.#t.get(Yt(e))?.values().next().value}take(e,t,s){const n=this.#t.get(Yt(e))??new Map;this.#t.set(Yt(e),n);for(let o=e.function;o<e.
function+t;o+=1)n.set(o,s)}has(e,t){return this.#t.get(Yt(e))?.has(t)??!1}isShared(e){return(this.#t.get(Yt(e))?.size??0)>1}},PO=(e,t)=>v("address",{type:"pci",
...zo({domain:0,...e}),multifunction:t?"on":void 0}),Pf=[],IO=(e,t)=>{const s=(Yt(e)*8+e.function)*2+(t?1:0);return Pf[s]??=Ue(PO(e,t)),Pf[s]},If=(e,t,s)=>{const n=e.
children.filter(o=>typeof o=="string"||o.name!=="address");return rt(e,[...n,IO(t,s)])},jO=(e,t,s)=>t.domain!==0?"domain":t.function+e.functions.length>8?"funct\
ions":t.bus>(s==="pc"?0:hu)?"bus":(s==="pc"?Rb(t.slot):Ub(t.bus,t.slot))?"reserved":t.bus===0||t.slot===0?void 0:"slot",CO=e=>{const t=Bb(e),s=`0x${(t.slot<<3|t.
function).toString(16)}`;return If(v("controller",{type:"pci",index:e,model:"pcie-root-port"},v("target",{chassis:e,port:s})),t,t.function===0)},dr=[Ue(v("contr\
oller",{type:"pci",index:0,model:"pcie-root"}))],TO=e=>{let t=0;for(const s of e)t=Math.max(t,s.bus);for(let s=dr.length;s<=t;s+=1)dr[s]=Ue(CO(s));return dr.slice(
0,t+1)};function*zO({class:e,key:t},s){s&&(yield s),yield*zb(e,t)}var qO=(e,t="q35")=>{const s=new EO,n=new Map,o=[],i=[],r=(f,m)=>{s.take(m,f.functions.length,
{class:f.class,key:f.key}),n.set(f,m)},a=[...e].sort(AO);for(const f of a){const{fixed:m}=f;if(!m)continue;const p={class:f.class,key:f.key},y=jO(f,m,t),w=s.holder(
m,f.functions.length);y?i.push({...p,reason:y,address:m}):w?i.push({...p,reason:"taken",address:m,by:w}):r(f,{bus:m.bus,slot:m.slot,function:m.function})}for(const[
f,m]of[...n])s.has(m,0)||!f.fixed||(i.push({class:f.class,key:f.key,reason:"no-function-0",address:f.fixed}),n.delete(f));const c=(f,m)=>{let p;for(const y of zO(
f,m)){const w=s.tenant(y);if(!w){p&&o.push({class:f.class,key:f.key,with:p,place:y}),r(f,y);return}p??=w}i.push({class:f.class,key:f.key,reason:"full"})},u=a.filter(
f=>!f.fixed),l=f=>{const m=f.index??(f.class==="hostdev"?void 0:0);return m===void 0||!jb(f.class)?void 0:du(f.class,m)};if(t==="q35"){for(const f of u){const m=l(
f);m&&c(f,m)}for(const f of u)l(f)||c(f)}else for(const f of u){if(f.class!=="hostdev")continue;const m=Db(f.index??0);m?r(f,m):i.push({class:f.class,key:f.key,
reason:"full"})}return{devices:e.flatMap(f=>{const m=n.get(f);return m?f.functions.map((p,y)=>{const w={...m,function:m.function+y};return If(p,w,w.function===0&&
s.isShared(w))}):t==="pc"&&!f.fixed&&f.class!=="hostdev"?f.functions:[]}),controllers:t==="q35"?TO(n.values()):[],places:[...n].map(([f,m])=>({class:f.class,key:f.
key,place:m})),collisions:o,refused:i}};function BO(e,t){const s=he(e,"devices"),n=He(he(e,"os")??e,"boot").length>0;if(!s||n||He(s).some(u=>he(u,"boot")))return e;
const o=[...oi(t)],i=([u])=>t.disks[u??""]?.cdrom!==void 0,r=o.filter(u=>!i(u));if(r.length===0&&t.devices.length>0)return e;const a=[...r,...o.filter(i)].map(([
,u])=>u),c=s.children.map(u=>{if(typeof u=="string"||u.name!=="disk")return u;const l=he(u,"target"),d=a.indexOf((l&&Pe(l,"dev"))??"");return d<0?u:rt(u,[...u.children,
v("boot",{order:d+1})])});return rt(e,e.children.map(u=>u===s?rt(s,c):u))}var fr={"xml-not-readable":h({severity:"error",about:"value",message:({file:e,line:t,column:s,
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
'${t}' cannot stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"give it another address, as 41:00.0 (on an i440fx 00:1c.0), or none"})};function*jf(e){
for(const t of He(e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*jf(t))}function LO(e,t){const{name:s}=t,n=ty(e.name);if(!n||n.includes(s)||s.includes(
":")&&!s.startsWith("qemu:"))return;const[o]=sy(s),i=o===void 0?Ze(s,n):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,...i===void 0?{}:{meant:i},
...o===void 0?{}:{belongs:o}}}function UO(e,t){const s=Pe(t,"name")??"";if(t.name==="alias"&&!s.startsWith("ua-"))return`the alias ${s}`;const n=Pe(t,"dev")??"";
return e.name==="interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.test(n)?`the tap device ${n}`:t.name==="seclabel"&&Pe(t,"type")==="dynamic"&&he(t,"l\
abel")?"a dynamic security label":void 0}var DO={disk:["source"],interface:["@type"],hostdev:["@type"],controller:["@type"],input:["@type"],channel:["@type"],graphics:[
"@type"],redirdev:["@type"],filesystem:["source"],sound:["@model"],tpm:["backend"],rng:["backend"]};function RO(e){return He(he(e,"devices")??e).flatMap(t=>{if(t.
name==="disk"&&["cdrom","floppy"].includes(Pe(t,"device")??""))return[];const s=DO[t.name]?.find(n=>n.startsWith("@")?Pe(t,n.slice(1))===void 0:!he(t,n));return s===
void 0?[]:[{element:t,lacks:s.startsWith("@")?`a ${s.slice(1)}`:`<${s}>`}]})}function FO(e,t){const s=[];for(const i of["name","uuid"]){const r=he(e,i),a=he(t,i);
r&&a&&is(r).trim()!==is(a)&&s.push({code:"xml-identity",element:i,is:is(a)})}const n=Pe(e,"id"),o=new Set(n===void 0?[]:[`the number ${n}`]);for(const{parent:i,
element:r}of jf(e)){const a=LO(i,r);a&&s.push(a);const c=UO(i,r);if(c&&o.add(c),i.name==="interface"&&r.name==="mac"){const u=vc(Pe(r,"address")??"");"problem"in
u&&s.push({code:"xml-mac",element:r,problem:u.problem})}}if(o.size>0){const[i="",...r]=o,a=r.length>0?`${i} and ${r.length} more of the kind`:i;s.push({code:"xm\
l-of-running-guest",found:a})}return s}function KO(e){const{SaxesParser:t}=require("./saxes.cjs");return new t(e)}var Cf=64,GO=20,hr={"http://libvirt.org/schema\
s/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},ao=class extends Error{},Tf=e=>Object.hasOwn(hr,e)?hr[e]:void 0,ZO=class{problems=[];offsets=new Map;root;#t;#e=new KO(
{xmlns:!0});#s=[];#n=new Map;#o=0;constructor(e){this.#t=e;const t=this.#e;t.on("error",s=>this.#i(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.
on("doctype",()=>{throw this.#i(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),"a DOCTYPE is not taken"),new ao}),t.on("opentagstart",()=>{this.#o=Math.max(0,
e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#a(s)),t.on("text",s=>this.#r(s)),t.on("cdata",s=>this.#r(s)),t.on("closetag",()=>this.#c())}read(){try{
this.#e.write(this.#t).close()}catch(e){if(!(e instanceof ao))throw e}}#i(e,t){if(this.problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.
length>=GO)throw new ao}#a(e){if(this.#s.length>=Cf)throw this.#i(this.#o,`elements are nested more than ${Cf} deep`),new ao;const t=[];for(const o of Object.values(
e.attributes)){const i=o.name==="xmlns"||o.prefix==="xmlns",r=Tf(i?o.value:o.uri);i&&r!==void 0?this.#n.set(r,o.value):i&&Object.values(hr).includes(o.local)?this.#i(
this.#o,`the prefix ${o.local} belongs to another namespace: give this one another prefix`):t.push([!i&&r!==void 0?`${r}:${o.local}`:o.name,o.value])}const s=Tf(
e.uri),n=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:n,attributes:t,offset:this.#o,children:[],text:"",hasProblem:!1})}#r(e){const t=this.#s.at(-1);t&&
(t.text+=e)}#c(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(e.text);t&&e.children.length>0&&this.#i(e.offset,`<${e.name}> has text beside othe\
r elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),n=s?[]:[...this.#n].map(([i,r])=>[`xmlns:${i}`,r]),o={name:e.name,attributes:Object.fromEntries(
[...e.attributes,...n]),children:t&&e.children.length===0?[e.text]:e.children};this.offsets.set(o,e.offset),s?s.children.push(o):this.root??=o}},WO=e=>{const t=e.
search(cf);if(t>=0)return{problems:[{offset:t,message:"a character stands here that XML cannot hold"}]};const s=new ZO(e);s.read();const{root:n,offsets:o,problems:i}=s;
return n&&i.length===0?{root:n,offsets:o}:{problems:i.length>0?i:[{offset:0,message:"there is no element"}]}},zf=e=>({name:e.name,attribute:t=>Pe(e,t),child:t=>{
const s=he(e,t);return s&&zf(s)},text:is(e)}),VO=(e,t)=>e.name===t.name&&t.tests.every(({where:s,value:n})=>{const o=kf(zf(e),s);return o!==void 0&&ur(o)===ur(n)}),
YO=(e,t)=>{const s=bO(t);if("malformed"in s)return{outcome:"malformed",offset:s.malformed};const{steps:n,attribute:o}=s;let i=0,r=0;const a=(u,l)=>{r=Math.max(r,
l);const d=n[l];if(!d)return o!==void 0&&Pe(u,o)===void 0?u:(i+=1,o===void 0?void 0:av(u,o));const f=u.children.flatMap(m=>typeof m=="string"||!VO(m,d)?[m]:a(m,
l+1)??[]);return rt(u,f)},c=a(e,0)??e;return i>0?{outcome:"removed",root:c,count:i}:{outcome:"missing",found:r,step:n[r]?.name??`@${o}`}};function JO(e,t){if(e.
xml===void 0)return;const s=t.get(["vms",e.name,"xml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function qf(e,t){const s=e.
slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function HO(e,t){const s=ar("devices",t);return s.law!=="keyed"?[]:He(he(e,"devices")??e,t).flatMap(n=>{
const o=Wt.of(n),i=s.keys.find(r=>un(o,[r])!==void 0);return i?[i.map(r=>`${r}='${o.valueAt(r)??""}'`).join(" ")]:[]})}function XO(e,t,s,n){const o=JO(t,s);if(!o)
return e;const i={path:["vms",t.name,"xml"]},r=WO(o.text);if("problems"in r){for(const{offset:c,message:u}of r.problems)n("xml-not-readable",i,{guest:t.name,file:o.
file,...qf(o.text,c),problem:u});return e}if(r.root.name!==e.name)return n("xml-root-not-domain",i,{root:r.root.name}),e;for(const c of FO(r.root,e))if(c.code===
"xml-of-running-guest")n(c.code,i,c);else if(c.code==="xml-identity"){const u=c.element==="name"?"the key in vms":"the guest's uuid";n(c.code,i,{...c,key:u})}else{
const{line:u}=qf(o.text,r.offsets.get(c.element)??0);c.code==="xml-mac"?n(c.code,i,{...c,line:u}):n(c.code,i,{...c,element:c.element.name,line:u})}const a=SO(e,
r.root,"override");for(const{path:c,needs:u}of a.unidentified)n("xml-element-unidentified",i,{path:c,needs:u});for(const{element:c,lacks:u}of RO(a.merged))n("xm\
l-device-incomplete",i,{device:c.name,lacks:u,has:HO(e,c.name)});for(const c of QO(a.merged))n("xml-address-taken",i,{address:c});return a.merged}function QO(e){
const t=new Set,s=new Set;for(const n of He(he(e,"devices")??e)){const o=he(n,"address");if(!o||Pe(o,"type")!=="pci")continue;const i=a=>Number(Pe(o,a)??0),r=Vp(
{domain:0,bus:i("bus"),slot:i("slot"),function:i("function")});t.has(r)&&s.add(r),t.add(r)}return[...s]}function eS(e,t,s,n){let o=XO(e,t,s,n);for(const[i,r]of t.
xmlRemove.entries()){const a={path:["vms",t.name,"xmlRemove",i]};if(/^\/?(?:domain\/)?(?:name|uuid)$/.test(r)){n("xml-remove-identity",a,{path:r});continue}const c=YO(
o,r);c.outcome==="removed"?o=c.root:c.outcome==="missing"?n("xml-remove-missing",a,{path:r,step:c.step}):n("xml-remove-malformed",a,{path:r,offset:c.offset})}return o}
function tS(e,t){const s=t.filter(a=>"at"in a),{merged:n,clashes:o,unidentified:i}=MO(v("domain",{type:e.type}),s),[r]=[...o,...i];if(r)throw new Error(`two fea\
tures do not agree: ${JSON.stringify(r)}`);return n}var sS={domain:"a guest has the PCI domain 0000 only",reserved:"the place is the chipset's, or one that vfio\
c gives",bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",
taken:"another device stands there","no-function-0":"no device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has \
no place left"};function nS(e,t,s,n){for(const o of He(he(e,"devices")??e,"interface")){const i=Pe(he(o,"mac")??o,"address")?.toLowerCase();if(i===void 0)continue;
const r=s.get(i);if(s.set(i,r??t),!r||r===t)continue;const[a,c]=t.xml===void 0?[r,t]:[t,r];n.reporter(fr)("xml-mac-twice",{path:["vms",a.name,"xml"]},{mac:i,guest:c.
name})}}var oS={disk:"disks",nic:"nics",share:"shares"},iS=(e,t)=>{const s=oS[t.class];return s===void 0?0:e.order[s].indexOf(t.key)};function rS(e,t,s,n,o){const i=o.
reporter(fr),r=["vms",e.name],a=t.flatMap(d=>"pci"in d?[{...d.pci,order:iS(e,d.pci),functions:d.functions}]:[]),c=qO(a,Ct(e)?"pc":"q35");for(const{key:d,with:f}of c.
collisions)i("guest-slot-shared",{path:r,on:"key"},{guest:e.name,device:d,other:f.key});for(const d of c.refused){const f=d.class==="hostdev"&&"address"in d?{path:[
"devices",d.key,"address"]}:{path:r,on:"key"};i("guest-address-refused",f,{guest:e.name,device:d.key,reason:sS[d.reason]})}let u=aS(tS(e,t),[...c.controllers,...c.
devices]);u=Pn(BO(eS(u,e,s,i),e)),nS(u,e,n,o);const l=he(u,"uuid");return{...vf(u),uuid:l?is(l):""}}function aS(e,t){const s=he(e,"devices")??v("devices"),n=e.children.
filter(o=>o!==s);return rt(e,[...n,rt(s,[...s.children,...t])])}var cS=Z["hook.sh"];function Bf(e){if(e.includes("\0"))throw new RangeError("a word of a shell c\
annot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var Lf=e=>e.map(Bf).join(" "),uS=[...["coreutils","findutils","gawk",
"gnugrep","gnused","kmod"].map(e=>S("pkgs",e)),S("config","systemd","package"),S("pkgs","util-linux")],Uf="hook.sh";function lS(e){return["steps_of() {","  case\
 $1 in",...Ne(e.map(n=>n.vm)).sort().flatMap(n=>[`  ${Bf(n)})`,...e.filter(o=>o.vm===n).sort((o,i)=>io(o)-io(i)).map(o=>`    step ${Lf([o.step,...o.arguments])}`),
"    ;;"]),"  esac","}",""].join(`
`)}function dS(e){const t=Ne(e.map(i=>i.step)).sort(),s=Ne(t.flatMap(i=>tf[i].uses??[])),[n="",...o]=cS.split(`
`);return[n,...s,...t.map(i=>tf[i].text),o.join(`
`)].join(`
`)}function*fS(e){yield{kind:"program",name:Uf,text:dS(e)},yield{kind:"option",path:["virtualisation","libvirtd","hooks","qemu","vfioc"],value:X(S("lib","getExe"),
Ks("vfioc-hook",uS,Bt(lS(e),fs(Uf)))),comment:"The steps of each guest, done in this order before it starts and undone in reverse after it stopped."}}var hS=e=>e.
split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function Jt(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no w\
ord of modprobe.d`);return e}function mS(e){switch(e.command){case"options":return`options ${Jt(e.module)} ${Jt(e.option)}=${Jt(e.value)}`;case"softdep":return`\
softdep ${Jt(e.module)} pre: ${Jt(e.pre)}`;case"blacklist":return`blacklist ${Jt(e.module)}`;case"install":return`install ${Jt(e.module)} ${Lf(e.run.map(t=>t.includes(
`
`)?hS(t):t))}`}}function Df(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function pS(e){return typeof e=="s\
tring"?Df(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Df).join(", ")} ]`}var vS=(e,t)=>`${e} = ${pS(t)}`,gS=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),yS=e=>e.replace(/[$%]/g,"$&$&");function Rf(e){return e.map(({key:t,operator:s,value:n,glob:o=!1})=>{const i=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(n)||!i&&n.includes("\\"))throw new RangeError(`a udev rule cannot hold '${n}'`);const r=o?n:i?gS(n):yS(n);return`${t}${s}\
"${r.replaceAll('"','\\"')}"`}).join(", ")}var mr={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],
">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},Y={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,
function:12,argument:14,selected:15};function Ff(e){const[t,s]=mr[e];return[s==="left"?t:t+1,s==="right"?t:t+1]}var Kf=e=>mr[e][1];function co(e){switch(e.kind){case"\
comment":return-1;case"lambda":case"let":case"if":return 0;case"binary":return mr[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<
0n?Gf(e.value)?Y.subtraction:Y.negative:Y.argument;case"file":return Y.argument;case"apply":return e.arguments.length===0?co(e.function):Y.function;case"select":
return e.path.length===0?co(e.of):e.or===void 0?Y.selected:13;default:return 16}}var Gf=e=>e===-(2n**63n),Zf=new Set(["if","then","else","assert","with","let","\
in","rec","inherit","or"]),Wf=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function pr(e){if(e.includes("\0"))throw new RangeError(`Nix strings cannot hold NUL: ${JSON.stringify(
e)}`);if(!e.isWellFormed())throw new RangeError(`text holds a lone surrogate: ${JSON.stringify(e)}`)}function Ns(e){if(!Wf.test(e)||Zf.has(e))throw new RangeError(
`not the name of a Nix variable: ${JSON.stringify(e)}`);return e}function Vf(e){return Wf.test(e)&&!Zf.has(e)?e:Yf([{text:e}])}function As(e){if(e.length===0)throw new RangeError(
"an attribute path needs a name");return e.map(Vf).join(".")}var bS={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},wS=e=>bS[e]??e;function Yf(e){
return`"${e.map((s,n)=>{if("hole"in s)return`\${${s.hole}}`;pr(s.text);const o=n+1<e.length;return s.text.replace(o?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,
wS)}).join("")}"`}function vr(e){if(!e.some(s=>typeof s=="string"&&s.includes(`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("");return!t.includes("\r")&&/(?:^|\n)[^ \n]/.test(t)&&!/^ +$/.test(t.slice(t.lastIndexOf(`
`)+1))}function kS(e,t){return e.replace(/'+|\$/g,(s,n)=>{const o=e.slice(n+s.length,n+s.length+2);if(s==="$")return o.startsWith("{")||o===""&&t==="hole"?"''$":
"$";const i="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return i;const r=o==="${"||o==="$"&&t==="hole"&&n+s.length+1===e.length;return`${i}${r||o===""&&
t==="end"?"''\\'":"'"}`})}function $S(e,t){const n=e.map((r,a)=>"hole"in r?`\${${r.hole}}`:(pr(r.text),kS(r.text,a+1<e.length?"hole":"end"))).join("").split(`
`),o=n.at(-1)===""?" ".repeat(t):"",i=" ".repeat(t+2);return`''
${n.map(r=>r===""?"":i+r).join(`
`)}${o}''`}function _S(e,t){return pr(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const n=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),o=`# ${/^ */.exec(n)?.[0]??
""}`,i=[];let r="";for(const a of n.split(" ").filter(c=>c!==""))r!==""&&o.length+r.length+1+a.length>t?(i.push(o+r),r=a):r=r===""?a:`${r} ${a}`;return[...i,(o+
r).trimEnd()]})}var ln=100,Jf=80;function uo(e){return`${At(e,0,0)}
`}var Te=e=>" ".repeat(e);function Hf(e){const t=[];for(const s of e){const n=t.at(-1);typeof s!="string"?t.push({hole:ye(s)}):n!==void 0&&"text"in n?t[t.length-
1]={text:n.text+s}:s!==""&&t.push({text:s})}return t}function xS(e){if(Gf(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function Xf(e){return typeof e=="string"?Ns(e):`{ ${Qf(e).join(", ")} }`}function Qf({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`a function takes one name twice: ${e}`);return[...e.map(Ns),...t?["..."]:[]]}function eh(e){const t=e.flatMap(n=>n.kind===
"inherit"?n.names:[n.name]),s=new Set;for(const n of t){if(s.has(n))throw new RangeError(`an attribute is given twice: ${JSON.stringify(n)}`);s.add(n)}}function gr(e,t){
return`inherit${e===void 0?"":` (${ye(e)})`}${t.map(n=>` ${th(e,n)}`).join("")};`}var th=(e,t)=>e===void 0?Ns(t):Vf(t);function Je(e,t){const s=ye(e);return co(
yr(e))<t?`(${s})`:s}var yr=e=>e.kind==="comment"?yr(e.node):e;function ye(e){switch(e.kind){case"string":return Yf(Hf(e.parts));case"int":return xS(e.value);case"\
constant":return e.name;case"identifier":return Ns(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>Je(t,Y.argument)),"]"].join(" ");case"\
attrs":return["{",...sh(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return ye(e.of);const t=`${Je(e.of,Y.selected)}.${As(e.path)}`;return e.or===
void 0?t:`${t} or ${Je(e.or,Y.argument)}`}case"has":return`${Je(e.of,Y.hasOperand)} ? ${As(e.path)}`;case"apply":return[...[Je(e.function,br(e.function))],...e.
arguments.map(s=>Je(s,Y.argument))].join(" ");case"lambda":return`${Xf(e.parameter)}: ${ye(e.body)}`;case"let":return["let",...sh(e.bindings),"in",ye(e.body)].join(
" ");case"if":return`if ${ye(e.condition)} then ${ye(e.consequent)} else ${ye(e.alternative)}`;case"binary":{const[t,s]=Ff(e.operator);return`${Je(e.left,t)} ${e.
operator} ${Je(e.right,s)}`}case"not":return`!${Je(e.operand,Y.notOperand)}`;case"comment":return ye(e.node)}}var br=e=>yr(e).kind==="select"?Y.argument:Y.function;
function sh(e){return eh(e),e.map(t=>{if(t.kind==="inherit")return gr(t.from,t.names);const{path:s,value:n}=rh(t.name,t.value);return`${As(s)} = ${ye(n)};`})}function re(e){
switch(e.kind){case"string":return!vr(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(
re);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||re(t.value));case"select":return re(e.of)&&(e.or===void 0||re(e.or));case"h\
as":return re(e.of);case"apply":return re(e.function)&&e.arguments.every(re);case"lambda":return nh(e.parameter)&&re(e.body);case"if":return re(e.condition)&&re(
e.consequent)&&re(e.alternative);case"binary":return re(e.left)&&re(e.right);case"not":return re(e.operand);case"let":case"comment":return!1}}var nh=e=>typeof e==
"string"||e.names.length<=2;function At(e,t,s,n=0){if(re(e)){const o=ye(e);if(e.kind==="string"||s+o.length+n<=ln)return o}return Es(e,t,s)}function st(e,t,s,n,o=0){
if(co(e)>=t)return At(e,s,n,o);if(re(e)){const i=`(${ye(e)})`;if(n+i.length+o<=ln)return i}return dn(e,n+1)?`(${Es(e,s,n+1)})`:`(
${Te(s+2)}${At(e,s+2,s+2)}
${Te(s)})`}function dn(e,t){switch(e.kind){case"string":return vr(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&dn(e.body,t+e.parameter.length+2);case"apply":return oh(e,t)!==void 0;default:return!1}}function oh(e,t){const s=e.arguments.
at(-1),n=e.arguments.slice(0,-1);if(s===void 0||!re(e.function)||!n.every(re))return;const i=[...[Je(e.function,br(e.function))],...n.map(r=>Je(r,Y.argument)),""].
join(" ");return t+i.length<ln&&dn(s,t+i.length)?i:void 0}function Es(e,t,s){const n=Te(t+2),o=Te(t);switch(e.kind){case"string":return vr(e.parts)?$S(Hf(e.parts),
t):ye(e);case"list":{const i=e.items.map(r=>n+wr(r,t+2,Y.argument));return i.length===0?"[ ]":`[
${i.join(`
`)}
${o}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${ah(e.bindings,t+2)}
${o}}`;case"select":{if(e.path.length===0)return Es(e.of,t,s);const i=`${st(e.of,Y.selected,t,s)}.${As(e.path)}`;return e.or===void 0?i:`${i}
${n}or ${st(e.or,Y.argument,t+2,t+5)}`}case"has":return`${st(e.of,Y.hasOperand,t,s)} ? ${As(e.path)}`;case"apply":{const i=oh(e,s),r=e.arguments.at(-1);if(i!==void 0&&
r!==void 0)return i+st(r,Y.argument,t,s+i.length);const a=st(e.function,br(e.function),t,s),c=e.arguments.map(u=>n+wr(u,t+2,Y.argument));return[a,...c].join(`
`)}case"lambda":return OS(e,t,s);case"let":return`let
${ah(e.bindings,t+2)}
${o}in
${o}${At(e.body,t,t)}`;case"if":{const i=st(e.condition,Y.anything,t,s+3,5),r=At(e.consequent,t+2,t+2),a=`if ${i} then
${n}${r}
${o}else`;return e.alternative.kind==="if"?`${a} ${Es(e.alternative,t,t+5)}`:`${a}
${n}${At(e.alternative,t+2,t+2)}`}case"binary":return MS(e,t,s);case"not":return`!${st(e.operand,Y.notOperand,t,s+1)}`;case"comment":return wr(e,t,Y.anything);default:
return ye(e)}}function wr(e,t,s){const n=[];let o=e;for(;o.kind==="comment";o=o.node)n.push(...ih(o.text,t));return[...n,st(o,s,t,t)].join(`
${Te(t)}`)}var ih=(e,t)=>_S(e,Math.max(Jf-t,Jf/2));function OS(e,t,s){const{parameter:n,body:o}=e;if(typeof n=="string"){const r=`${Ns(n)}: `;if(dn(o,s+r.length))
return r+Es(o,t,s+r.length)}return`${nh(n)?Xf(n):SS(n,t)}:
${Te(t)}${At(o,t,t)}`}function SS(e,t){return typeof e=="string"?Ns(e):`{
${Qf(e).map(n=>`${Te(t+2)}${n}${n==="..."?"":","}`).join(`
`)}
${Te(t)}}`}function MS(e,t,s){const{operator:n}=e,[o,i]=Ff(n),r=[],a=(u,l)=>{if(!l||u.kind!=="binary"||u.operator!==n){r.push(u);return}a(u.left,Kf(n)==="left"),
a(u.right,Kf(n)==="right")};a(e,!0);const c=Math.max(o,i);return r.map((u,l)=>l===0?st(u,c,t,s):`${n} ${st(u,c,t,t+n.length+1)}`).join(`
${Te(t)}`)}function rh(e,t){const s=[e],n=[];for(let o=t;;){if(o.kind==="comment"){n.push(o.text),o=o.node;continue}const i=o.kind==="attrs"&&o.bindings.length===
1?o.bindings[0]:void 0;if(i?.kind!=="assignment")return{path:s,value:o,comments:n};s.push(i.name),o=i.value}}function ah(e,t){eh(e);const s=e.map(n=>({hasComment:n.
kind==="assignment"&&n.value.kind==="comment",text:Te(t)+NS(n,t)}));return s.map(({hasComment:n,text:o},i)=>{const r=s[i-1];if(r===void 0)return o;const a=t===2&&
(o.includes(`
`)||r.text.includes(`
`));return n||a?`
${o}`:o}).join(`
`)}function NS(e,t){if(e.kind==="inherit")return ES(e.from,e.names,t);const{path:s,value:n,comments:o}=rh(e.name,e.value),i=`${As(s)} =`;return[...o.flatMap(a=>ih(
a,t)),`${i}${AS(n,t,t+i.length+1)};`].join(`
${Te(t)}`)}function AS(e,t,s){const n=re(e)?ye(e):void 0;return n!==void 0&&s+n.length+1<=ln?` ${n}`:dn(e,s)?` ${Es(e,t,s)}`:`
${Te(t+2)}${At(e,t+2,t+2,1)}`}function ES(e,t,s){const n=gr(e,t);if(s+n.length<=ln)return n;const o=gr(e,[]).slice(0,-1),i=`
${Te(s+2)}`;return`${o}${t.map(r=>i+th(e,r)).join("")}${i};`}var PS=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConfig"],["boot","\
extraModulePackages"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackages"],["boot","\
kernelParams"],["environment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","prime"],["netw\
orking","bridges"],["networking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","networkmanager","u\
nmanaged"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserver","videoDrive\
rs"],["specialisation"],["system","nssModules"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["systemd","serv\
ices"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtualisation","lib\
virtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],IS=e=>PS.some(t=>t.every((s,n)=>e[n]===s)),kr="passthrough",ch=e=>e.kind==="comment"?Rs(e.text,ch(
e.node)):X(S("lib","mkIf"),ut(kr),e),lo=e=>e.kind==="comment"?lo(e.node):e;function jS(e,t,s){const[n,o]=[lo(t),lo(s)];if(n.kind==="list"&&o.kind==="list"){const i=new Set,
r=[...n.items,...o.items].filter(a=>{const c=uo(lo(a));return!i.has(c)&&i.add(c)});return z(r)}if(uo(n)===uo(o))return t;throw new Error(`two features define th\
e option ${e.join(".")}`)}var CS=class{#t={below:new Map};#e;constructor(e=!1){this.#e=e}set(e,t,s=!1){if(!IS(e))throw new Error(`${e.join(".")} is below none o\
f the prefixes of compile/prefixes.ts`);const n=this.#e&&(s||e[0]==="boot");let o=this.#t;for(const i of e){const r=o.below.get(i)??{below:new Map};o.below.set(
i,r),o=r}if(o.value&&o.ofEntry!==n)throw new Error(`${e.join(".")} is of one boot entry and of both`);o.ofEntry=n,o.value=o.value?jS(e,o.value,t):t}expression(){
return uh(this.#t,[])}};function uh(e,t){if(e.value&&e.below.size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.
ofEntry?ch(e.value):e.value;const s=[...e.below.keys()].sort();return B(s.map(n=>{const o=e.below.get(n);return[n,o?uh(o,[...t,n]):B([])]}))}var Ke=(e,t)=>e.filter(
s=>s.kind===t),fo=e=>$(e.map(t=>`${t}
`).join(""));function TS(e,t){const s=new Set,n=[];for(const{name:o,value:i,comment:r}of e){const a=i===void 0?o:`${o}=${i}`;s.has(a)||(s.add(a),n.push(r?Rs(r,$(
a)):$(a)))}n.length>0&&t.set(["boot","kernelParams"],z(n))}function zS(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const n of[
"initrd","boot"]){const o=Ne(e.filter(i=>i.stage===n).map(i=>i.name));o.length>0&&t.set(s[n],de(o))}}function qS(e,t){const s=new Map;for(const{line:i}of e){if(i.
command!=="options")continue;const r=`${i.module} ${i.option}`;if((s.get(r)??i.value)!==i.value)throw new Error(`two values of the module option ${r}`);s.set(r,
i.value)}const n=i=>["options","softdep","install","blacklist"].indexOf(i.command),o=e.map(i=>i.line).sort((i,r)=>n(i)-n(r));o.length>0&&t.set(["boot","extraMod\
probeConfig"],fo(Ne(o.map(mS))))}var BS="70-vfioc.rules";function LS(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","e\
xtraRules"]};for(const r of["initrd","boot"]){const a=e.filter(u=>u.stage===r&&!u.seat),c=Ne(a.map(u=>Rf(u.rule)));c.length>0&&t.set(s[r],fo(c))}const n=Ne(e.filter(
r=>r.seat).map(r=>Rf(r.rule)));if(n.length===0)return;const o=S("pkgs","writeTextDir"),i=X(o,$(`lib/udev/rules.d/${BS}`),fo(n));t.set(["services","udev","packag\
es"],z([i]))}function US(e,t){for(const{path:s,type:n,mode:o,user:i,group:r,argument:a,ofEntry:c}of e){const u=Object.entries({mode:o,user:i,group:r,argument:a}).
flatMap(([l,d])=>d===void 0?[]:[[l,$(d)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",s,n],B(u),c)}}function DS(e,t){for(const s of Ne(e.map(n=>n.user)).
sort()){const n=Ne(e.filter(o=>o.user===s).map(o=>o.group)).sort();t.set(["users","users",s,"extraGroups"],de(n))}}function RS(e,t){const s=new Map;for(const{interface:n,
protocol:o,port:i}of e){const a=["networking","firewall","interfaces",n,o==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};
c.ports.add(i),s.set(a.join("/"),c)}for(const{path:n,ports:o}of s.values())t.set(n,z([...o].sort((i,r)=>i-r).map(ct)))}function FS(e,t){if(e.length===0)return;const s=new Map(
[["namespaces",[]]]);for(const{key:o,value:i}of e){const r=s.get(o);if(Array.isArray(r)&&Array.isArray(i))s.set(o,Ne([...r,...i]));else{if(r!==void 0&&r!==i)throw new Error(
`two values of ${o} in qemu.conf`);s.set(o,i)}}const n=[...s].map(([o,i])=>vS(o,i));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],fo(n))}function KS(e,t){
const s=new Map(e.map(o=>[o.path.join("."),o.path])),n=[...s.keys()].sort().map(o=>S("pkgs",...s.get(o)??[]));n.length>0&&t.set(["environment","systemPackages"],
z(n))}var $r=e=>z(e.map(({that:t,message:s})=>B({assertion:t,message:$(s)})));function GS(e,t,s){const n=e.filter(r=>s&&r.ofEntry),o=e.filter(r=>!n.includes(r)),
i=X(S("lib","optionals"),ut(kr),$r(n));n.length>0?t.set(["assertions"],Q($r(o),"++",i)):o.length>0&&t.set(["assertions"],$r(o))}function ZS({name:e,inverse:t}){
const s=X(S("builtins","elem"),$(e),S("config","system","nixos","tags"));return Rs("What follows is for two boot entries. This says whether passthrough is in th\
is one.",t?lt(s):s)}var WS=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To chang\
e it, change the spec and compile again."].join(`
`);function VS(e){const[t]=Ke(e,"entry"),s=new CS(t!==void 0);TS(Ke(e,"kernelParam"),s),zS(Ke(e,"module"),s),qS(Ke(e,"modprobe"),s),LS(Ke(e,"udev"),s),US(Ke(e,"\
tmpfile"),s),DS(Ke(e,"member"),s),RS(Ke(e,"port"),s),FS(Ke(e,"qemuConf"),s),KS(Ke(e,"package"),s),GS(Ke(e,"assertion"),s,t!==void 0);for(const{path:i,value:r,comment:a,
ofEntry:c}of Ke(e,"option"))s.set(i,a?Rs(a,r):r,c);const n={names:["config","lib","pkgs"],open:!0},o=t?Qa({[kr]:ZS(t)},s.expression()):s.expression();return uo(
Rs(WS,Xo(n,o)))}var YS=({xml:e})=>vf(Pn(e)),JS=1,_r=ys;function HS({spec:e,facts:t}){const s=_r.flatMap(n=>[...n.host?.(e,t)??[]]);return e.libvirt.enable&&s.push(
...fS(s.filter(n=>n.kind==="hook"))),s}function XS(e,{spec:t,facts:s}){const n=[];for(const{domain:o}of _r)if(o)for(const i of o(e,t,s))n.push(i);return n}var QS=e=>_r.
flatMap(t=>[...t.networks?.(e)??[]]);function eM({name:e,text:t},s){const n=`${_c}/${e}`;if((s.get(n)??t)!==t)throw new Error(`two programs are called ${e}`);s.
set(n,t)}function tM(e,t){const{spec:s}=e,n=new Map,o={},i={},r=new Map;for(const d of k(s)){const{text:f,uuid:m,hash:p}=rS(d,XS(d,e),e.attachments,r,t);n.set(`\
domains/${d.name}.xml`,f),o[d.name]={uuid:m,hash:p}}for(const d of QS(s)){const{text:f,hash:m}=YS(d);n.set(`networks/${d.name}.xml`,f),i[d.name]={hash:m}}const a=HS(
e),c=new Map([["module.nix",VS(a)],...n]);for(const d of a){d.kind==="program"&&eM(d,c);const f=d.kind==="file"?e.attachments.get(d.from.join("/")):void 0;d.kind===
"file"&&f&&c.set(d.to,f)}const u=Gx(s,e.facts,a),l={version:JS,vfioc:nr,host:s.host.name,inputs:e.read,files:Object.fromEntries([...c].map(([d,f])=>[d,ht(f)])),
domains:o,networks:i,plan:Hx(u)};return c.set("manifest.json",`${JSON.stringify(l,null,2)}
`),{files:c,plan:u}}var sM="virtualisation.vfio.settings";function lh(e,t,s){const n=new ot,o=Wl(t,s.cwd,n.reporter(ws)),{sources:i,tree:r}=nM(e,o,n,s.settings),
a=m=>({diagnostics:n.sorted(i),sources:i,failed:n.failed,...n.failed?{}:m});if(!r||n.failed)return a();n.document=r;const c=Rr(o_,r,n.reporter(xo));if(!c)return a();
const u=e_(c,r),l=oM(u,r,o,n),d=l.facts;for(const{rules:m,codes:p}of ys)m?.(u,n.reporter(p),d);if(tv(ys,u,n,d),n.failed)return a();const f=tM({spec:u,facts:d,attachments:l.
attachments,read:o.read},n);return a({...f,...d&&{facts:d}})}function nM(e,t,s,n){const o=s.reporter(ws),i=[],r=[],a=e.map(c=>({name:c,option:void 0}));n!==void 0&&
a.push({name:n,option:sM});for(const{name:c,option:u}of a){const l=t.readInput(c);if(!l)continue;const{source:d,tree:f}=tr(l.bytes,l.name,o,u);i.push(d),f&&r.push(
f)}return r.length===a.length&&r.length>0?{sources:i,tree:f_(r)}:{sources:i}}function oM(e,t,s,n){const o=new Map,i=(d,f,m)=>s.readBeside(f,Lr(t,d).source,{path:d},
m);for(const{files:d}of ys)for(const{path:f,name:m,limit:p}of d?.(e)??[]){const y=i(f,m,p);y&&o.set(f.join("/"),y)}const r=["host","facts"],a=e.host.facts===void 0?
void 0:i(r,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:o};const c=new ot,{tree:u}=tr(a,e.host.facts,c.reporter(ws)),l=u&&ka(u,c);for(const d of c.
sorted())n.adopt(d);return l?{attachments:o,facts:l}:{attachments:o}}var iM=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,xr=(e,t)=>e===void 0?
t:`did you mean ${e}? ${t}`,rM={"missing-command":h({severity:"error",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands"}),
"unknown-command":h({severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({nearest:e})=>xr(e,"vfioc --help lists the commands")}),
"unknown-flag":h({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>xr(e,`${t} --help lists \
the flags`)}),"missing-flag-value":h({severity:"error",about:"call",message:({flag:e,value:t})=>`${e} needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e}\
 ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":h({severity:"error",about:"call",message:({flag:e})=>`${e} takes no value`,
remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":h({severity:"error",about:"call",message:({flag:e})=>`${e} is given more than once`,remedy:()=>"give it \
once"}),"invalid-flag-value":h({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`write\
 ${e} with one of ${t.join(", ")}`}),"conflicting-flags":h({severity:"error",about:"call",message:({one:e,other:t})=>`${e} and ${t} cannot be given together`,remedy:()=>"\
leave one of them out"}),"missing-argument":h({severity:"error",about:"call",message:({command:e,name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e} --help \
shows how it is called`}),"needless-argument":h({severity:"error",about:"call",message:({command:e,word:t})=>`${e} has no use for ${t}`,remedy:({command:e})=>`l\
eave it out; ${e} --help shows how it is called`}),"unknown-code":h({severity:"error",about:"call",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({
nearest:e})=>xr(e,"vfioc explain lists the codes")})},aM={"output-not-a-directory":h({severity:"error",about:"file",message:()=>"the output directory is somethi\
ng else than a directory",remedy:()=>"name another with -o, or move this out of the way"}),"output-foreign":h({severity:"error",about:"file",message:()=>"this f\
ile was not written by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force"}),"output-edited":h({severity:"\
error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"mo\
ve it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force"}),"output-i\
n-the-way":h({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({force:e})=>e?"move i\
t away, or replace it with --force":"move it away"}),"output-unreadable":h({severity:"error",about:"file",message:({reason:e})=>`what is there cannot be read: ${e}`,
remedy:()=>"see to its permissions, and to those of the directories above it"}),"output-unwritable":h({severity:"error",about:"file",message:({reason:e,begun:t})=>`\
this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"mend that and run the command agai\
n: it finishes what was begun":"mend that and run the command again"}),"output-differs":h({severity:"error",about:"file",message:({line:e})=>`this is not what t\
he spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`run ${e}`}),"output-missing":h({severity:"error",about:"file",message:e=>"the \
spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),"output-stale":h({severity:"error",about:"file",message:e=>"vfioc wrote this\
 file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},cM={"scan-root":h({severity:"error",about:"file",message:()=>"\
there is no folder here that a machine could be read from",remedy:()=>"name the folder that stands for / of that machine, with its sys and proc"}),"facts-foreig\
n":h({severity:"error",about:"file",message:()=>"this file holds no facts of a machine, and would be overwritten; nothing was written",remedy:()=>"name another \
with -o, or move it away"}),"init-output-exists":h({severity:"error",about:"file",message:()=>"this is there already, and init overwrites nothing",remedy:({facts:e})=>e?
"take the facts in it with --facts, or move it away":"name another with -o, or move it away"}),"init-output-is-facts":h({severity:"error",about:"file",message:()=>"\
this is where the facts go, and the spec cannot go there too",remedy:()=>"name another with -o, as host.yaml; to write the facts alone, use vfioc scan -o"}),"fa\
cts-none":h({severity:"error",about:"file",message:()=>"this file holds no facts of a machine",remedy:()=>"name one that vfioc scan -o has written"}),"picture-f\
oreign":h({severity:"error",about:"file",message:()=>"this file holds no picture, and would be overwritten; nothing was written",remedy:()=>"name another with -\
-picture, or move it away"})},gt={...rM,...aM,...cM},fe=require("node:fs"),uM=require("node:path"),nt=e=>e instanceof Error&&"code"in e&&"syscall"in e,lM={EACCES:"\
permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"\
the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"the directory is not \
empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"too many files are o\
pen",EFBIG:"the file would be too large"},Ps=e=>lM[e.code??""]??e.code??"unknown error";function dh(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"di\
rectory":e.isFile()?"file":"other"}function fh(e){if((0,fe.statSync)(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=(0,uM.dirname)(e);t!==e&&fh(t),(0,fe.mkdirSync)(
e)}function dM(e,t){try{(0,fe.linkSync)(e,t)}catch(s){if(!nt(s)||!fM.has(s.code??""))throw s;(0,fe.copyFileSync)(e,t,fe.constants.COPYFILE_EXCL)}(0,fe.unlinkSync)(
e)}var fM=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOSYS","EMLINK"]),hM={kind:e=>dh((0,fe.lstatSync)(e,{throwIfNoEntry:!1})),target:e=>dh((0,fe.statSync)(e,{throwIfNoEntry:!1})),
read:e=>(0,fe.readFileSync)(e),list:e=>(0,fe.readdirSync)(e).sort(),makeDirectory:fh,mode:e=>(0,fe.lstatSync)(e).mode&511,create:(e,t,s)=>{const n=(0,fe.openSync)(
e,"wx",s);try{(0,fe.writeFileSync)(n,t)}finally{(0,fe.closeSync)(n)}s!==void 0&&(0,fe.chmodSync)(e,s)},rename:(e,t)=>(0,fe.renameSync)(e,t),place:dM,remove:e=>(0,fe.
unlinkSync)(e),removeDirectory:e=>(0,fe.rmdirSync)(e)};function Or(e,t,s,n,o=!1){const i=`${e}.vfioc-new`;try{return s.kind(i)==="file"&&s.remove(i),s.create(i,
t,o?s.mode(e):void 0),o?s.rename(i,e):s.place(i,e),!0}catch(r){if(!nt(r))throw r;n("output-unwritable",{file:e},{reason:Ps(r),begun:!1})}return hh(i,s),!1}function hh(e,t){
try{t.kind(e)==="file"&&t.remove(e)}catch(s){if(!nt(s))throw s}}var mM={file:"a file",directory:"a directory",link:"a symbolic link",other:"neither file nor dir\
ectory"};function mh(e,t,s,n,o,i){try{const r=o.kind(e),a=r==="file"&&s(o.read(e));if(r===void 0||a)return Or(e,t,o,i,a);r==="file"?i(n,{file:e}):i("output-in-t\
he-way",{file:e},{found:mM[r],needed:"a file",force:!1})}catch(r){if(!nt(r))throw r;i("output-unreadable",{file:e},{reason:Ps(r)})}return!1}var fn=e=>e.replace(
/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const s=t.codePointAt(0)??0;return s<256?`\\x${s.toString(
16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),pM=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),vM=[[4352,4447],[8986,
8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,
65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],gM=e=>e>=4352&&vM.some(([t,s])=>e>=t&&e<=s);function yM(e,t){const s=new bM;
switch(t.format){case"json":return`${JSON.stringify(e.map(n=>kM(n,s)),null,2)}
`;case"github":return e.map(n=>`${$M(n,s)}
`).join("");case"text":return xM(e,t,s)}}var bM=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=Yd(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),n=s[t]??0,o=e.text.slice(n,s[t+1]??e.text.length);return{start:n,text:o.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=o=>{const i=Jd(
this.of(e.source),o),r=this.of(e.source)[i]??0;return{line:i+1,column:this.#s(e.source,r,o)}},s=t(e.start),n=t(e.end);return{...s,endLine:n.line,endColumn:n.column}}#s(e,t,s){
const n=this.#e,o=n?.source===e&&n.start===t&&n.offset<=s?n:{offset:t,count:0},i=o.count+wM(e.text,o.offset,s);return this.#e={source:e,start:t,offset:s,count:i},
i+1}};function wM(e,t,s){let n=0;for(let o=t;o<s;n+=1)o+=(e.codePointAt(o)??0)>65535?2:1;return n}function ph(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),n=o=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(o)&&!s.has(o)?o:`"${o.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,i=>({
"\n":"\\n","\r":"\\r"})[i]??"\\t")}"`;return t.reduce((o,i)=>typeof i=="number"?`${o}[${i}]`:`${o}.${n(i)}`,e)}function vh(e,t){const s=e.span?.source;return s?.
options!==void 0?ph(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function kM(e,t){const{code:s,severity:n,message:o,remedy:i,path:r}=e,
a={code:s,severity:n,message:o,remedy:i},c=e.span?.source.options;if(c!==void 0)return{...a,option:ph(c,r??[]),path:r??[]};const u=e.span?.source.name??e.file;return{
...a,...u===void 0?{}:{file:u},...t.position(e),...r===void 0?{}:{path:r}}}function $M(e,t){const s=t.position(e),n=e.span?.source.options!==void 0,o={},i=n?void 0:
e.span?.source.name??e.file;i!==void 0&&(o.file=i),s&&!n&&(o.line=s.line,o.col=s.column,o.endLine=s.endLine,s.endLine===s.line&&(o.endColumn=Math.max(s.column,s.
endColumn-1))),o.title=e.code;const r=Object.entries(o).map(([c,u])=>`${c}=${_M(String(u))}`),a=`${n?`${vh(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${r.join(",")}::${gh(a)}`}var gh=e=>e.split(`
`).map(fn).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),_M=e=>gh(e).replaceAll(":","%3A").replaceAll(",","%2C"),yh={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function xM(e,{colour:t,width:s=100},n){if(e.length===
0)return"";const o=(r,a)=>t?`${r}${a}\x1B[0m`:a,i=[];for(const r of e){const a=n.position(r),c=vh(r,a),u=o(yh[r.severity],`${r.severity}[${r.code}]`);if(i.push(
`${c===""?"":`${o("\x1B[1m",fn(c))}: `}${u}: ${fn(r.message)}`),a&&r.span?.source.options===void 0){const[l,d]=SM(r,n,a,Math.max(s-2,20));i.push(`  ${l}`,`  ${d.
replace(/\^~*/,f=>o(yh[r.severity],f))}`)}i.push(`  ${o("\x1B[36m","help")}: ${fn(r.remedy)}`)}return i.push("",OM(e)),`${i.join(`
`)}
`}function OM(e){const t=s=>{const n=e.filter(o=>o.severity===s).length;return n===0?"":`${n} ${s}${n===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function Sr(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=fn(t);if(s!==t)return{text:s,width:[...s].length};const n=t.codePointAt(
0)??0;return{text:t,width:pM(n)?0:gM(n)?2:1}})}function SM(e,t,s,n){if(!e.span)return["",""];const{source:o,start:i,end:r}=e.span,a=t.text(o,s.line-1),c=Math.min(
i-a.start,a.text.length),u=Math.max(c,Math.min(r-a.start,a.text.length)),l=bh(a.text,Math.max(0,c-2*n)),d=bh(a.text,Math.min(a.text.length,c+2*n)),f=Sr(a.text.slice(
l,c)),m=Sr(a.text.slice(c,d)),p=Sr(a.text.slice(c,Math.min(u,d))).length,w=[...f,...m].reduce((O,V)=>O+V.width,0)<=n&&l===0&&d===a.text.length?n:n-2,_=wh(f.toReversed(),
w===n?n:Math.floor(w/2)).toReversed(),M=_.reduce((O,V)=>O+V.width,0),C=wh(m,w-M),q=_.length<f.length||l>0?"\u2026":"",U=C.length<m.length||d<a.text.length?"\u2026":
"",T=O=>O.map(V=>V.text).join(""),J=C.slice(0,p).reduce((O,V)=>O+V.width,0);return[`${q}${T(_)}${T(C)}${U}`,`${" ".repeat(M+q.length)}^${"~".repeat(Math.max(0,J-
1))}`]}function bh(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function wh(e,t){let s=0;const n=e.findIndex(o=>(s+=o.width,s>t));return e.
slice(0,n===-1?e.length:n)}var xe={done:0,inputWrong:1,callWrong:2,fileFailed:3},kh={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are w\
ritten: text, json or github (workflow commands); text if not given"},ho=e=>e.flags.get("format")??"text";function Ht(e,t,s){const{colour:n,width:o}=s,i=yM(e,{format:t,
colour:n,...o!==void 0&&{width:o}});i!==""&&s.stderr(i)}var MM=new Set(["facts-none","file-not-utf8","file-too-large","output-differs","output-missing","output-\
stale"]);function NM(e){return e.span?xe.inputWrong:e.file===void 0?xe.callWrong:MM.has(e.code)?xe.inputWrong:xe.fileFailed}function Xt(e){const t=new Set(e.filter(
({severity:n})=>n==="error").map(NM));return[xe.callWrong,xe.fileFailed,xe.inputWrong].find(n=>t.has(n))??xe.done}var $h={value:"FILE",help:"JSON of the NixOS o\
ption virtualisation.vfio.settings, merged last; problems in it are told at option paths"};function _h(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===
void 0?{}:{settings:s}}}var xh=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")};function AM(e,t){const s=lh(e.arguments,
t.files,_h(e,t)),{diagnostics:n,failed:o}=s,i=ho(e);return e.flags.has("plan")||e.flags.has("picture")?EM(s,e,t):(Ht(n,i,t),!o&&i==="text"&&t.stdout(`${xh(e)}: \
no error${n.length>0?", but see the warnings":""}
`),Xt(n))}async function EM({diagnostics:e,plan:t,facts:s},n,o){const i=new ot;if(t){const{drawPlan:a,machineOf:c,printPlan:u}=await o.parts.machine(),l=c(t,s),
d=n.flags.get("picture");if(d!==void 0){const f=a(t,l);mh(d,f,PM,"picture-foreign",o.disk,i.reporter(gt))}n.flags.has("plan")&&o.stdout(ho(n)==="json"?`${JSON.stringify(
t,void 0,2)}
`:u(t,l))}const r=[...e,...i.sorted()];return Ht(r,ho(n),o),Xt(r)}var PM=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ",Mr=require("node:path"),IM=e=>e.
startsWith("/")||e.startsWith(".")?e:`./${e}`;function jM(e,{written:t,removed:s,unchanged:n}){const o=[...t.map(r=>`wrote ${(0,Mr.join)(e,r)}`),...s.map(r=>`re\
moved ${(0,Mr.join)(e,r)}`)];if(o.length===0)return`${e} is up to date: ${n.length} files
`;const i=TM(e,t);return`${[...o,...i.length>0?["","next:",...i.map(r=>`  ${r}`)]:[]].join(`
`)}
`}function CM({guests:e}){const t=e.filter(({placed:s})=>s).flatMap(({name:s,pins:n,emulator:o,iothreads:i})=>{const r=n.map((u,l)=>Math.max(`${u}`.length,`${l}`.
length)),a=u=>u.map((l,d)=>`${l}`.padStart(r[d]??0)).join(" "),c=i.cpus.length>0?`, its I/O threads on ${D(i.cpus)}`:"";return["",`pin: auto for ${s}:`,`  virtu\
al CPU  ${a([...n.keys()])}`,`  host CPU     ${a(n)}`,...o.length>0?[`  QEMU's own threads on ${D(o)}${c}`]:[]]});return t.length>0?`${t.join(`
`)}
`:""}var TM=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${IM((0,Mr.join)(e,"module.nix"))} ];`,"rebuild and \
reboot: sudo nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[],Oh="\
vfio",zM={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${Oh} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:$h,format:kh},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:async(e,t)=>(await t.parts.compiler()).compileSpec(e,t)},Nr=require("node:path"),Ar=require("node:path"),Is="\
manifest.json",qM=1,Er=e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),Sh=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Mh(e){
let t;try{t=JSON.parse(e)}catch{return}if(!Sh(t)||t.version!==qM||!Sh(t.files))return;const s=new Map;for(const[n,o]of Object.entries(t.files)){if(typeof o!="st\
ring"||!/^[0-9a-f]{64}$/.test(o)||!Er(n))return;s.set(n,o)}return s}var hn=".vfioc-tmp",mo="journal.json",Pr={file:"a file",directory:"a directory",link:"a symb\
olic link",other:"a device, pipe or socket"},po=e=>typeof e=="string"?e:Buffer.from(e).toString("utf8");function BM(e){try{const t=JSON.parse(e);return typeof t!=
"object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([s,n])=>Er(s)&&Array.isArray(n)))}catch{return{}}}function Nh(e,t){const s=new Map,n=(c,u)=>{
s.set(c,new Set([...s.get(c)??[],...u]))},o=(0,Ar.join)(e,Is);if(t.kind(o)==="file"){const c=po(t.read(o)),u=Mh(c);for(const[l,d]of u??[])n(l,[d]);u&&n(Is,[ht(c)])}
const i=(0,Ar.join)(e,hn),r=t.kind(i)==="directory",a=(0,Ar.join)(i,mo);if(r&&t.kind(a)==="file")for(const[c,u]of Object.entries(BM(po(t.read(a)))))n(c,u);return{
ours:s,interrupted:r}}function vo(e){const t=e.split("/").slice(0,-1);return t.map((s,n)=>t.slice(0,n+1).join("/"))}function Ah(e,t,s){try{return s()}catch(n){if(!nt(
n))throw n;t("output-unreadable",{file:n.path??e},{reason:Ps(n)});return}}function Eh(e,t,s){const n=t.target(e);return n===void 0||n==="directory"?!0:(s("outpu\
t-not-a-directory",{file:e}),!1)}function LM(e,t){if(typeof e!="string")return;const[s,n]=[e.split(`
`),po(t).split(`
`)],o=s.findIndex((i,r)=>i!==n[r]);return(o<0?s.length:o)+1}function UM(e,t,s,n,o){Ah(e,o,()=>{if(Eh(e,n,o)){for(const[i,r]of t){const a=(0,Nr.join)(e,i),u=vo(i).
every(l=>n.kind((0,Nr.join)(e,l))==="directory")?n.kind(a):void 0;if(u===void 0)o("output-missing",{file:a},{command:s});else if(u!=="file")o("output-differs",{
file:a},{command:s,line:void 0});else{const l=n.read(a);ht(l)!==ht(r)&&o("output-differs",{file:a},{command:s,line:LM(r,l)})}}for(const i of[...Nh(e,n).ours.keys()].
sort()){const r=(0,Nr.join)(e,i);!t.has(i)&&n.target(r)==="file"&&o("output-stale",{file:r},{command:s})}}})}var Ae=require("node:path"),mn=require("node:path"),
DM=class{plan;#t=!1;#e=new Map;#s;#n;#o;#i;constructor(e,t,s,n){this.#s=e,this.#n=t,this.#o=s,this.#i=n,this.plan={write:[],remove:[],unchanged:[],clear:new Set,
before:Nh(e,t)}}get clear(){return!this.#t}#a(...e){this.#t=!0,this.#i(...e)}#r(e){return this.#e.has(e)||this.#e.set(e,this.#n.kind((0,mn.join)(this.#s,e))),this.#e.
get(e)}#c(e){for(const t of vo(e)){const s=this.#r(t);if(s===void 0)return!1;if(s!=="directory"){if(this.#o)this.plan.clear.add(t);else{const n=Pr[s],o={file:(0,mn.
join)(this.#s,t)};this.#a("output-in-the-way",o,{found:n,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=(0,mn.join)(this.#s,hn),t=this.#n.
kind(e);t===void 0||t==="directory"||this.#a("output-in-the-way",{file:e},{found:Pr[t],needed:"a directory",force:!1})}write(e,t){if(!Er(e))throw new Error(`${e}\
 leads out of the output directory`);const s=(0,mn.join)(this.#s,e),n=this.#c(e)?this.#n.kind(s):void 0;if(n==="file"){const o=ht(this.#n.read(s));if(o===ht(t)){
this.plan.unchanged.push(e);return}const i=this.plan.before.ours.get(e);!this.#o&&!i?.has(o)&&(i&&e!==Is?this.#a("output-edited",{file:s},{what:"overwritten"}):
this.#a("output-foreign",{file:s}))}else if(n!==void 0&&(n==="directory"||!this.#o)){const o=Pr[n];this.#a("output-in-the-way",{file:s},{found:o,needed:"a file",
force:n!=="directory"})}this.plan.write.push(e)}remove(e){const t=(0,mn.join)(this.#s,e);if(vo(e).some(n=>this.#r(n)!=="directory")||this.#n.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(ht(this.#n.read(t)))&&!this.#o&&this.#a("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function RM(e,t,s,n,o){
const i=new DM(e,n,s,o);i.staging();for(const[r,a]of t)i.write(r,a);for(const r of[...i.plan.before.ours.keys()].sort())t.has(r)||i.remove(r);return i.clear?i.plan:
void 0}var FM=class{at="";begun=!1;#t;#e;#s;#n;constructor(e,t,s,n){this.#t=e,this.#e=t,this.#s=s,this.#n=n}#o=new Set(["."]);#i=e=>(0,Ae.join)(this.#t,hn,String(
e));run(){const{write:e,remove:t,clear:s}=this.#s;this.#a(),this.begun=!0;for(const i of s)this.at=i,this.#e.remove((0,Ae.join)(this.#t,i));const n=e.indexOf(Is);
for(const[i,r]of e.entries())i!==n&&this.#c(i,r);for(const i of t)this.at=i,this.#e.remove((0,Ae.join)(this.#t,i));const o=[...this.#s.before.ours.keys()].flatMap(
vo);for(const i of[...new Set(o)].sort().reverse())this.#d(i);n>=0&&this.#c(n,Is),this.at="",this.#l()}#a(){const e=(0,Ae.join)(this.#t,hn);this.at="",this.#e.makeDirectory(
e);for(const s of this.#e.list(e))s!==mo&&this.#e.remove((0,Ae.join)(e,s));for(const[s,n]of this.#s.write.entries())this.at=n,this.#e.create(this.#i(s),this.#n.
get(n)??"");this.at="";const t=(0,Ae.join)(e,`${mo}.new`);this.#e.create(t,this.#r()),this.#e.rename(t,(0,Ae.join)(e,mo))}#r(){const e=new Map([...this.#s.before.
ours].map(([s,n])=>[s,[...n]])),t=Mh(po(this.#n.get(Is)??""));for(const s of this.#s.write){const n=t?.get(s)??ht(this.#n.get(s)??"");e.set(s,[...new Set([...e.
get(s)??[],n])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#c(e,t){this.at=t;const s=(0,Ae.dirname)(t);this.#o.has(s)||this.#e.makeDirectory((0,Ae.join)(this.#t,s)),this.#o.add(s),this.#e.rename(this.#i(e),(0,Ae.join)(
this.#t,t))}#d(e){this.at=e;const t=(0,Ae.join)(this.#t,e);this.#e.kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#l(){const e=(0,Ae.
join)(this.#t,hn);for(const t of this.#e.list(e))this.#e.remove((0,Ae.join)(e,t));this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#l()}catch(e){
if(!nt(e))throw e}}};function KM(e,t,s,n,o){const i=Ah(e,o,()=>Eh(e,n,o)?RM(e,t,s,n,o):void 0);if(!i)return;const{write:r,remove:a,unchanged:c}=i;if(r.length>0||
a.length>0||i.before.interrupted){const u=new FM(e,n,i,t);try{u.run()}catch(l){if(!nt(l))throw l;u.begun||u.undo(),o("output-unwritable",{file:(0,Ae.join)(e,u.at)},
{reason:Ps(l),begun:u.begun});return}}return{written:r,removed:a,unchanged:c}}function GM(e,t){const{files:s,diagnostics:n,plan:o}=lh(e.arguments,t.files,_h(e,t)),
i=new ot,r=e.flags.get("output")??Oh,a=s&&ZM(s,r,e,t,i),c=[...n,...i.sorted()];return Ht(c,ho(e),t),a!==void 0&&t.stdout(o?a+CM(o):a),Xt(c)}function ZM(e,t,s,{disk:n},o){
const i=o.reporter(gt);if(s.flags.has("check"))return UM(t,e,WM(s),n,i),o.failed?void 0:`${t} is what ${xh(s)} compiles to
`;const r=KM(t,e,s.flags.has("force"),n,i);if(r)return jM(t,r)}function WM(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(iM).join(" ")}var VM=require("node:util"),Ph={help:{short:"h",help:"show this help"},
version:{help:"show the version"}},Ih=e=>({...e.flags,...Ph});function YM(e,t,s){const n=`vfioc ${e.name}`,o=Ih(e),{tokens:i}=(0,VM.parseArgs)({args:[...t],strict:!1,
allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(o).map(([u,{value:l,short:d}])=>[u,{type:l===void 0?"boolean":"string",...d&&{short:d}}]))}),
r=s.reporter(gt),a=[],c=new Map;for(const u of i){if(u.kind==="positional"&&a.push(u.value),u.kind!=="option")continue;const l=Object.hasOwn(o,u.name)?o[u.name]:
void 0;if(l)c.has(u.name)?r("repeated-flag","call",{flag:u.rawName}):(c.set(u.name,u.value??""),JM(u.rawName,u.value,l,r));else{const d=Ze(u.name,Object.keys(o));
r("unknown-flag","call",{flag:u.rawName,command:n,nearest:d&&`--${d}`})}}for(const[u,l]of e.conflicts??[])c.has(u)&&c.has(l)&&r("conflicting-flags","call",{one:`\
--${u}`,other:`--${l}`});if(!c.has("help")&&!c.has("version")){const{least:u,most:l,name:d,unless:f}=e.arguments;a.length>=u||f!==void 0&&c.has(f)||r("missing-a\
rgument","call",{command:n,name:d});for(const p of a.slice(l))r("needless-argument","call",{command:n,word:p})}return s.failed?void 0:{arguments:a,flags:c}}function JM(e,t,s,n){
s.value===void 0?t!==void 0&&n("needless-flag-value","call",{flag:e}):t===void 0||t===""?n("missing-flag-value","call",{flag:e,value:s.value}):s.choices&&!s.choices.
includes(t)&&n("invalid-flag-value","call",{flag:e,value:t,choices:s.choices})}var HM={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--pl\
an] [--picture FILE] [--format FORMAT]",description:["Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the place, the lin\
e, what is wrong and what to do. vfioc explain CODE tells more about each.","--plan tells what the spec does to the host: which devices leave it and when, who r\
uns on which CPU, memory, shared memory and networks, as JSON with --format json. --picture draws devices, CPUs and memory as an SVG picture. Both know more wit\
h host.facts."],flags:{plan:{help:"print what will be bound, pinned and set aside, where nothing is wrong"},picture:{value:"FILE",help:"draw it as an SVG pictur\
e; one that is there is replaced"},settings:$h,format:kh},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:async(e,t)=>(await t.
parts.compiler()).checkSpec(e,t)},XM=require("node:fs"),QM=require("node:path"),jh=80;function Ir(e,t=jh){const s=Math.min(t,jh),n=[];let o="";for(const i of e.
split(/\s+/))o!==""&&o.length+1+i.length>s?(n.push(o),o=i):o=o===""?i:`${o} ${i}`;return[...n,o].join(`
`)}var Ch=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),e2={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:t2};async function t2(e,t){const{codeNamed:s,codeNames:n}=await t.parts.compiler(),[o]=e.arguments;if(o===void 0)return t.stdout(
`${n().join(`
`)}
`),xe.done;const i=s(o);if(i)return t.stdout(o2(o,{...i,...s2(o,i)},t.width)),xe.done;const r=new ot;return r.reporter(gt)("unknown-code","call",{word:o,nearest:Ze(
o,n())}),Ht(r.sorted(),"text",t),Xt(r.sorted())}function s2(e,t){return t.explain!==void 0?t:JSON.parse((0,XM.readFileSync)((0,QM.join)(__dirname,"explanations.\
json"),"utf8"))[e]??{explain:""}}var n2={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function o2(e,t,s){const o=[`${e}: ${t.severity===
"error"?"an error":"a warning"} about ${n2[t.about]}`,Ir(t.explain,s)];return t.example&&o.push(`Fails:

${Ch(i2(t.example.fails))}`,`Passes:

${Ch(t.example.passes)}`),`${o.map(i=>i.trimEnd()).join(`

`)}
`}function i2(e){return e.split(`
`).flatMap(t=>{const s=t.indexOf(Ur);return s<0?[t]:[t.replace(Ur,""),`${" ".repeat(s)}^`]}).join(`
`)}function jr(e,t){const s=Math.max(...e.map(([o])=>o.length))+4,n=Math.max(20,(t??80)-s);return e.map(([o,i])=>Ir(i,n).split(`
`).map((a,c)=>`${(c===0?`  ${o}`:"").padEnd(s)}${a}`).join(`
`)).join(`
`)}var r2=([e,{short:t,value:s,help:n}])=>[`${t?`-${t}, `:"    "}--${e}${s?` ${s}`:""}`,n],Th=(e,t)=>e.map(s=>s.startsWith(" ")?s:Ir(s,t)).join(`

`),a2=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],c2=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",Th(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${jr([...e.map(({name:s,summary:n})=>[s,n]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${jr(a2,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,zh=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(s=>s!=="").join(" ")}`,Th(e.description,t),`Flags:
${jr(Object.entries(Ih(e)).map(r2),t)}`].join(`

`)}
`,ze=require("node:path"),qh="facts.json",u2={name:"init",summary:"write a first spec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["R\
eads the machine as scan does, or its facts from a file, and writes a host.yaml that compiles: the graphics card that a guest can have, with all that must go al\
ong with it, and one guest. What you must still decide is a comment at its line.","Questions are asked on a terminal only, on standard error. Where there is non\
e, and with --yes, the defaults are taken.",`With -o the facts are written too, as ${qh} beside the spec, unless --facts names them. No file is overwritten.`],flags:{
facts:{value:"FILE",help:"take the facts that vfioc scan wrote instead of reading this machine"},output:{short:"o",value:"FILE",help:"write the spec to FILE; to\
 standard output if not given"},yes:{short:"y",help:"ask nothing"}},arguments:{name:"nothing",least:0,most:0},run:l2};async function l2(e,t){const s=new ot,n=await d2(
e,t,s);return Ht(s.sorted(),"text",t),n?xe.done:Xt(s.sorted())||xe.inputWrong}async function d2(e,t,s){const n=s.reporter(gt),{cwd:o,parts:i}=t,r=e.flags.get("o\
utput"),a=e.flags.get("facts"),c=r===void 0||a!==void 0?void 0:(0,ze.join)((0,ze.dirname)(r),qh);if(r!==void 0&&c!==void 0&&(0,ze.resolve)(o,r)===(0,ze.resolve)(
o,c))return n("init-output-is-facts",{file:r}),!1;if(!Bh(r,!1,t,n)||!Bh(c,!0,t,n))return!1;const u={...await i.scanner(),...await i.machine()},l=a===void 0?u.scan(
{root:"/",withIds:!1}):(await i.compiler()).readFacts(a,t,s);if(!l)return!1;const d=c??a,f=u.defaultAnswers(l,{...u.personHere(),facts:d===void 0?void 0:f2(d,r,
t)}),m=e.flags.has("yes")?void 0:u.openTerminal();!m&&!e.flags.has("yes")&&t.stderr(`vfioc init: no terminal to ask on, so the defaults are taken
`);try{const p=m?await u.askAnswers(l,f,m.ask):f,y=u.firstSpec(l,p);if(r===void 0)t.stdout(y);else return h2({output:r,text:y,written:c,facts:u.printFacts(l)},t,
n);return!0}catch(p){if(!(p instanceof u.Stopped))throw p;return t.stderr(`
vfioc init: stopped, nothing was written
`),!1}finally{m?.close()}}function f2(e,t,{cwd:s}){const n=(0,ze.relative)(t===void 0?s:(0,ze.dirname)((0,ze.resolve)(s,t)),(0,ze.resolve)(s,e));return n.startsWith(
".")?n:`./${n}`}function Bh(e,t,{cwd:s,disk:n},o){if(e===void 0)return!0;try{const i=(0,ze.resolve)(s,e),r=n.kind(i);if(r===void 0&&n.target((0,ze.dirname)(i))===
"directory")return!0;r!==void 0?o("init-output-exists",{file:e},{facts:t}):o("output-unwritable",{file:e},{reason:"there is no such folder",begun:!1})}catch(i){
if(!nt(i))throw i;o("output-unwritable",{file:e},{reason:Ps(i),begun:!1})}return!1}function h2({output:e,text:t,written:s,facts:n},{cwd:o,disk:i,stdout:r},a){return s!==
void 0&&!Or((0,ze.resolve)(o,s),n,i,a)?!1:Or((0,ze.resolve)(o,e),t,i,a)?(r(`wrote ${[e,s].filter(Boolean).join(" and ")}; next: vfioc check ${e}
`),!0):(s!==void 0&&hh((0,ze.resolve)(o,s),i),!1)}var Lh=require("node:path"),m2={name:"scan",summary:"tell what this machine is: IOMMU groups, devices, CPUs, m\
emory",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:["Reads /sys and /proc, needs no root, and changes nothing. What could not be read is na\
med at the end.","With -o it writes the facts that host.facts names: then compile and check know the machine. They hold no address of a network card, and serial\
 numbers only where --with-ids asks for them."],flags:{json:{help:"print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"write th\
e facts to FILE instead, in one step; what an earlier scan wrote is replaced"},root:{value:"DIR",help:"read the tree of a machine that was copied to DIR; / if n\
ot given"},"with-ids":{help:"with the names of disks and input devices that hold serial numbers"}},arguments:{name:"nothing",least:0,most:0},run:p2};async function p2(e,t){
const s=new ot,n=s.reporter(gt),o=e.flags.get("root")??"/",{cwd:i,disk:r,parts:a,stdout:c}=t;if(v2(()=>r.target((0,Lh.resolve)(i,o)))==="directory"){const{printFacts:u,
printReport:l,scan:d}=await a.scanner(),f=d({root:(0,Lh.resolve)(i,o),withIds:e.flags.has("with-ids")}),m=e.flags.get("output");if(m!==void 0)mh(m,u(f),g2,"fact\
s-foreign",r,n)&&c(`wrote ${m}
`);else if(e.flags.has("json"))c(u(f));else{const p=t.screen?.();c(l(f,{width:p?.columns,colour:p?.colour??!1}))}}else n("scan-root",{file:o});return Ht(s.sorted(),
"text",t),s.failed?Xt(s.sorted()):xe.done}function v2(e){try{return e()}catch(t){if(!nt(t))throw t;return}}function g2(e){try{const t=JSON.parse(Buffer.from(e).
toString("utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every(y2)}catch{return!1}}var y2=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string",b2=require("node:fs"),w2=require("node:path"),k2={name:"schema",summary:"\
print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # yaml-language-server: $schema=./h\
ost.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},arguments:{name:"nothing",least:0,
most:0},run:$2};function $2(e,t){return t.stdout((0,b2.readFileSync)((0,w2.join)(__dirname,"../schema/host.schema.json"),"utf8")),xe.done}var Cr=[zM,HM,m2,u2,e2,
k2],Uh=e=>Cr.find(({name:t})=>t===e);function _2(e,t){const s=new ot,n=s.reporter(gt),[o,...i]=e,r=o===void 0?void 0:Uh(o);if(r){const a=YM(r,i,s);if(a?.flags.has(
"help"))t.stdout(zh(r,t.width));else if(a?.flags.has("version"))Dh(t);else if(a)return r.run(a,t)}else o==="help"||o==="--help"||o==="-h"?x2(i,t,n):o==="--versi\
on"?Dh(t):Rh(o,n);return Ht(s.sorted(),"text",t),Xt(s.sorted())}var Dh=({stdout:e})=>e(`vfioc ${nr}
`);function x2(e,{stdout:t,width:s},n){const[o]=e.filter(r=>!r.startsWith("-")),i=o===void 0?void 0:Uh(o);o!==void 0&&!i?Rh(o,n):t(i?zh(i,s):c2(Cr,s))}function Rh(e,t){
const s=Cr.map(({name:n})=>n);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const n=Ze(e.replace(/^-+/,""),Object.keys(Ph));t("u\
nknown-flag","call",{flag:e,command:"vfioc",nearest:n&&`--${n}`})}else t("unknown-command","call",{word:e,nearest:Ze(e,s)})}var Fh=require("node:fs"),Kh=class extends Error{};
function go(e,t){let s=Buffer.from(t);for(;s.length>0;)try{s=s.subarray((0,Fh.writeSync)(e,s))}catch(n){if(Hs(n)==="EPIPE")return;if(Hs(n)!=="EAGAIN"){if(!nt(n))
throw n;if(e===2)return;throw new Kh(Ps(n))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function O2(e){try{return(0,Fh.fstatSync)(e).isCharacterDevice()}catch{
return!1}}function Tr(e){if(!O2(e))return;const{isTTY:t,columns:s}=e===1?process.stdout:process.stderr;return t?{columns:s>0?s:80}:void 0}var S2=70;function yo(e){
process.exitCode=e}function Gh(e){if(e instanceof Kh){go(2,`vfioc: standard output cannot be written: ${e.message}
`),yo(xe.fileFailed);return}const t=e instanceof Error?e.message:String(e);go(2,`vfioc ${nr}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),yo(S2)}function M2(e){const{argv:t,env:s}=process,n=!s.NO_COLOR&&s.TERM!=="dumb",o=Tr(2),i=(o??Tr(1))?.columns;try{const r=_2(t.slice(2),{stdout:a=>go(1,a),stderr:a=>go(
2,a),colour:o!==void 0&&n,...i!==void 0&&{width:i},screen:()=>{const a=Tr(1);return a&&{columns:a.columns,colour:n}},cwd:process.cwd(),files:l_,disk:hM,parts:e});
typeof r=="number"?yo(r):r.then(yo,Gh)}catch(r){Gh(r)}}function N2(e,{cwd:t,files:s},n){const o=Wl(s,t,n.reporter(ws)).readInput(e);if(!o)return;const i=new ot,
{tree:r}=tr(o.bytes,o.name,i.reporter(ws)),a=i.sorted(),c=r&&pn(r),u=typeof c=="object"&&c!==null&&"version"in c&&"pci"in c;if(r?!u:a.every(({code:l})=>l==="roo\
t-not-a-map")){n.reporter(gt)("facts-none",{file:o.name});return}for(const l of a)n.adopt(l);return r&&ka(r,n)}var Zh=[ws,xo,fr,gt,Ma,...ys.map(e=>e.codes)],A2=e=>Zh.
find(t=>Object.hasOwn(t,e))?.[e];function E2(){const e=Zh.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,n)=>s===e[n-1]);if(t)throw new Error(`two codes are call\
ed ${t}`);return e}
});
