#!/usr/bin/env node
// Generated from src by npm run build. Licences of the packages in it: THIRD-PARTY.md

"use strict";var c=require("node:crypto"),n=require("node:fs"),m=require("node:path"),y=require("node:vm");var d={done:0,inputWrong:1,callWrong:2,fileFailed:3};var g="VFIOC_WRITE_CODE_CACHE",i=r=>`${r}.v8`,l=32;function p(r){let e=(0,m.join)(__dirname,r),o=(0,n.readFileSync)(e),t=f(e,o),s=new y.Script(o.toString("latin\
1"),{filename:e,...t&&{cachedData:t}});process.env[g]==="1"&&process.once("exit",()=>h(e,o,s));let a={exports:{}};return s.runInThisContext()(a.exports,require,
a,e,__dirname),a.exports}var u=(r,e)=>(0,c.createHash)("sha256").update(`${process.version} ${process.arch}
`).update(r).update(e).digest();function f(r,e){let o;try{o=(0,n.readFileSync)(i(r))}catch{return}let t=o.subarray(l);return u(e,t).equals(o.subarray(0,l))?t:void 0}
function h(r,e,o){let t=o.createCachedData(),s=`${i(r)}.${process.pid}`;try{(0,n.writeFileSync)(s,Buffer.concat([u(e,t),t])),(0,n.renameSync)(s,i(r))}catch(a){(0,n.rmSync)(
s,{force:!0}),(0,n.writeSync)(2,`vfioc: cannot write ${i(r)}: ${a instanceof Error?a.message:a}
`),process.exitCode=d.fileFailed}}var x=p("program.js");x.main();
