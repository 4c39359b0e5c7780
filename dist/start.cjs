// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var u=require("node:path"),m=require("node:crypto"),c=require("node:fs"),v=require("node:module"),h=require("node:path"),_=require("node:vm"),l="VFIOC_WRITE_COD\
E_CACHE",i=e=>`${e}.v8`,s=32;function q(e){const r=(0,c.readFileSync)(e),a=y(e,r),t=new _.Script(r.toString("latin1"),{filename:e,...a&&{cachedData:a}});process.
env[l]==="1"&&process.once("exit",()=>x(e,r,t));const n={exports:{}};return t.runInThisContext()(n.exports,(0,v.createRequire)(e),n,e,(0,h.dirname)(e)),n.exports}
var p=(e,r)=>(0,m.createHash)("sha256").update(`${process.version} ${process.arch}
`).update(e).update(r).digest();function y(e,r){let a;try{a=(0,c.readFileSync)(i(e))}catch{return}const t=a.subarray(s);return p(r,t).equals(a.subarray(0,s))?t:
void 0}function x(e,r,a){const t=a.createCachedData(),n=`${i(e)}.${process.pid}`;(0,c.writeFileSync)(n,Buffer.concat([p(r,t),t])),(0,c.renameSync)(n,i(e))}function o(e){
let r;return()=>(r??=q((0,u.join)(__dirname,`${e}.js`)),r)}var C=o("command"),d=o("compiler"),S={compiler:d,scanner:o("scanner"),machine:o("machine")},$=["compi\
le","check"];($.includes(process.argv[2])?d():C()).main(S);
