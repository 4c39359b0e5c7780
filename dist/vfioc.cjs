#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var m=require("node:crypto"),o=require("node:fs"),l=require("node:path"),v=require("node:vm"),h={done:0,inputWrong:1,callWrong:2,fileFailed:3},f="VFIOC_WRITE_CO\
DE_CACHE",i=r=>`${r}.v8`,p=32;function _(r){const e=(0,l.join)(__dirname,r),a=(0,o.readFileSync)(e),t=y(e,a),c=new v.Script(a.toString("latin1"),{filename:e,...t&&
{cachedData:t}});process.env[f]==="1"&&process.once("exit",()=>g(e,a,c));const n={exports:{}};return c.runInThisContext()(n.exports,require,n,e,__dirname),n.exports}
var d=(r,e)=>(0,m.createHash)("sha256").update(`${process.version} ${process.arch}
`).update(r).update(e).digest();function y(r,e){let a;try{a=(0,o.readFileSync)(i(r))}catch{return}const t=a.subarray(p);return d(e,t).equals(a.subarray(0,p))?t:
void 0}function g(r,e,a){const t=a.createCachedData(),c=`${i(r)}.${process.pid}`;try{(0,o.writeFileSync)(c,Buffer.concat([d(e,t),t])),(0,o.renameSync)(c,i(r))}catch(n){
(0,o.rmSync)(c,{force:!0}),(0,o.writeSync)(2,`vfioc: cannot write ${i(r)}: ${n instanceof Error?n.message:n}
`),process.exitCode=h.fileFailed}}function s(r){let e;return()=>(e??=_(`${r}.js`),e)}var S=s("command"),u=s("compiler"),$={compiler:u,scanner:s("scanner"),machine:s(
"machine")},x=["compile","check"];(x.includes(process.argv[2])?u():S()).main($);
