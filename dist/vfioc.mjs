#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md
var Ch=Object.create;var hi=Object.defineProperty;var zh=Object.getOwnPropertyDescriptor;var Ph=Object.getOwnPropertyNames;var Nh=Object.getPrototypeOf,Th=Object.prototype.hasOwnProperty;var hr=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},E=(e,t)=>{for(var n in t)hi(e,n,{get:t[n],enumerable:!0})},Eh=(e,t,n,s)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let r of Ph(t))!Th.call(e,r)&&r!==n&&hi(e,r,{get:()=>t[r],enumerable:!(s=zh(t,r))||s.enumerable});return e};var Oh=(e,t,n)=>(n=e!=null?Ch(Nh(e)):{},Eh(t||!e||!e.__esModule?hi(n,"default",{value:e,enumerable:!0}):n,e));var mf=hr(Y=>{"use strict";Object.defineProperty(Y,"__esModule",{value:!0});Y.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`;Y.S=` 	\r
`;Y.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
Y.NAME_CHAR="-"+Y.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";Y.CHAR_RE=new RegExp("^["+Y.CHAR+"]$","u");Y.S_RE=new RegExp("^["+Y.S+"]+$","u");Y.NAME_START_CHAR_RE=
new RegExp("^["+Y.NAME_START_CHAR+"]$","u");Y.NAME_CHAR_RE=new RegExp("^["+Y.NAME_CHAR+"]$","u");Y.NAME_RE=new RegExp("^["+Y.NAME_START_CHAR+"]["+Y.NAME_CHAR+"]\
*$","u");Y.NMTOKEN_RE=new RegExp("^["+Y.NAME_CHAR+"]+$","u");var Ga=9,Ha=10,Xa=13,Wa=32;Y.S_LIST=[Wa,Ha,Xa,Ga];function Dw(e){return e>=Wa&&e<=55295||e===Ha||e===
Xa||e===Ga||e>=57344&&e<=65533||e>=65536&&e<=1114111}Y.isChar=Dw;function Rw(e){return e===Wa||e===Ha||e===Xa||e===Ga}Y.isS=Rw;function ff(e){return e>=65&&e<=90||
e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&
e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Y.isNameStartChar=ff;function Fw(e){return ff(e)||e>=48&&e<=57||e===45||
e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}Y.isNameChar=Fw});var vf=hr(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});B.CHAR="-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";B.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F";
B.S=` 	\r
`;B.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
B.NAME_CHAR="-"+B.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";B.CHAR_RE=new RegExp("^["+B.CHAR+"]$","u");B.RESTRICTED_CHAR_RE=new RegExp("^["+B.RESTRICTED_CHAR+
"]$","u");B.S_RE=new RegExp("^["+B.S+"]+$","u");B.NAME_START_CHAR_RE=new RegExp("^["+B.NAME_START_CHAR+"]$","u");B.NAME_CHAR_RE=new RegExp("^["+B.NAME_CHAR+"]$",
"u");B.NAME_RE=new RegExp("^["+B.NAME_START_CHAR+"]["+B.NAME_CHAR+"]*$","u");B.NMTOKEN_RE=new RegExp("^["+B.NAME_CHAR+"]+$","u");var pf=9,hf=10,gf=13,yf=32;B.S_LIST=
[yf,hf,gf,pf];function Lw(e){return e>=1&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}B.isChar=Lw;function Bw(e){return e>=1&&e<=8||e===11||e===12||e>=14&&
e<=31||e>=127&&e<=132||e>=134&&e<=159}B.isRestrictedChar=Bw;function Zw(e){return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||e>=57344&&e<=65533||
e>=65536&&e<=1114111}B.isCharAndNotRestricted=Zw;function jw(e){return e===yf||e===hf||e===gf||e===pf}B.isS=jw;function bf(e){return e>=65&&e<=90||e>=97&&e<=122||
e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&e<=12271||e>=12289&&
e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}B.isNameStartChar=bf;function Uw(e){return bf(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=
768&&e<=879||e>=8255&&e<=8256}B.isNameChar=Uw});var wf=hr(Fe=>{"use strict";Object.defineProperty(Fe,"__esModule",{value:!0});Fe.NC_NAME_START_CHAR="A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
Fe.NC_NAME_CHAR="-"+Fe.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";Fe.NC_NAME_START_CHAR_RE=new RegExp("^["+Fe.NC_NAME_START_CHAR+"]$","u");Fe.NC_NAME_CHAR_RE=
new RegExp("^["+Fe.NC_NAME_CHAR+"]$","u");Fe.NC_NAME_RE=new RegExp("^["+Fe.NC_NAME_START_CHAR+"]["+Fe.NC_NAME_CHAR+"]*$","u");function xf(e){return e>=65&&e<=90||
e===95||e>=97&&e<=122||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=11264&&e<=12271||
e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Fe.isNCNameStartChar=xf;function qw(e){return xf(e)||e===45||e===46||e>=48&&e<=57||
e===183||e>=768&&e<=879||e>=8255&&e<=8256}Fe.isNCNameChar=qw});var Zf=hr(as=>{"use strict";Object.defineProperty(as,"__esModule",{value:!0});as.SaxesParser=as.EVENTS=void 0;var cs=mf(),Vw=vf(),uc=wf(),Le=cs.isS,Kw=cs.isChar,
Us=cs.isNameStartChar,kf=cs.isNameChar,Df=cs.S_LIST,Gw=cs.NAME_RE,Hw=Vw.isChar,Xw=uc.isNCNameStartChar,Ww=uc.isNCNameChar,Yw=uc.NC_NAME_RE,uo="http://www.w3.org\
/XML/1998/namespace",is="http://www.w3.org/2000/xmlns/",Jw={__proto__:null,xml:uo,xmlns:is},Qw={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},ee=-1,wt=-2,
$f=0,ek=1,Ya=2,tk=3,ss=4,nk=5,sk=6,rk=7,Ja=8,ok=9,ik=10,ak=11,ck=12,Te=13,oo=14,Qa=15,lk=16,ec=17,uk=18,dk=19,tc=20,fk=21,mk=22,pk=23,_f=24,nc=25,io=26,Sf=27,hk=28,
gk=29,Af=30,yk=31,bk=32,Sn=33,vk=34,sc=35,qs=36,rc=37,xk=38,Cf=39,zf=40,wk=41,Pf=42,kk=43,$k=44,oc=9,tt=10,ic=13,Nf=32,Tf=33,Rf=34,Vs=38,Ff=39,ao=45,co=47,_k=59,
Qt=60,rs=61,le=62,he=63,Lf=91,os=93,Ef=133,Of=8232,lo=e=>e===Rf||e===Ff,Bf=[Rf,Ff],Sk=[...Bf,Lf,le],Ak=[...Bf,Qt,os],Ck=[rs,he,...Df],zk=[...Df,le,Vs,Qt];function cc(e,t,n){
switch(t){case"xml":n!==uo&&e.fail(`xml prefix must be bound to ${uo}.`);break;case"xmlns":n!==is&&e.fail(`xmlns prefix must be bound to ${is}.`);break;default:}
switch(n){case is:e.fail(t===""?`the default namespace may not be set to ${n}.`:`may not assign a prefix (even "xmlns") to the URI ${is}.`);break;case uo:switch(t){case"\
xml":break;case"":e.fail(`the default namespace may not be set to ${n}.`);break;default:e.fail("may not assign the xml namespace to another prefix.")}break;default:}}
function Pk(e,t){for(let n of Object.keys(t))cc(e,n,t[n])}var Nk=e=>Yw.test(e),Tk=e=>Gw.test(e),An=0,Mf=1,ac=2;as.EVENTS=["xmldecl","text","processinginstructio\
n","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var If={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},lc=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;let n=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,n){this.nameStartCheck=Xw,this.nameCheck=
Ww,this.isName=Nk,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},Jw);let s=this.opt.additionalNamespaces;
s!=null&&(Pk(this,s),Object.assign(this.ns,s))}else this.nameStartCheck=Us,this.nameCheck=kf,this.isName=Tk,this.processAttribs=this.processAttribsPlain,this.pushAttrib=
this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,
this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,
this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,
this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],
this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=
[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=An,this.attribList=
[];let{fragmentOpt:n}=this;this.state=n?Te:$f,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=n,this.xmlDeclPossible=!n,this.
xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:s}=this.opt;if(s===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forc\
eXMLVersion set but defaultXMLVersion is not set");s="1.0"}this.setXMLVersion(s),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(Qw),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,n){this[If[t]]=n}off(t){this[If[t]]=void 0}makeError(t){var n;
let s=(n=this.fileName)!==null&&n!==void 0?n:"";return this.trackPosition&&(s.length>0&&(s+=":"),s+=`${this.line}:${this.column}`),s.length>0&&(s+=": "),new Error(
s+t)}fail(t){let n=this.makeError(t),s=this.errorHandler;if(s===void 0)throw n;return s(n),this}write(t){if(this.closed)return this.fail("cannot write after clo\
se; assign an onready handler.");let n=!1;t===null?(n=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,
this.carriedFromPrevious=void 0);let s=t.length,r=t.charCodeAt(s-1);!n&&(r===ic||r>=55296&&r<=56319)&&(this.carriedFromPrevious=t[s-1],s--,t=t.slice(0,s));let{stateTable:o}=this;
for(this.chunk=t,this.i=0;this.i<s;)o[this.state].call(this);return this.chunkPosition+=s,n?this.end():this}close(){return this.write(null)}getCode10(){let{chunk:t,
i:n}=this;if(this.prevI=n,this.i=n+1,n>=t.length)return ee;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>=Nf||s===oc)return s;switch(s){case tt:return this.
line++,this.column=0,this.positionAtNewLine=this.position,tt;case ic:return t.charCodeAt(n+1)===tt&&(this.i=n+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,wt;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed character."),s;let r=65536+(s-
55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,r>1114111&&this.fail("disallowed character."),r}getCode11(){let{chunk:t,i:n}=this;if(this.prevI=n,this.i=
n+1,n>=t.length)return ee;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>31&&s<127||s>159&&s!==Of||s===oc)return s;switch(s){case tt:return this.line++,this.
column=0,this.positionAtNewLine=this.position,tt;case ic:{let o=t.charCodeAt(n+1);(o===tt||o===Ef)&&(this.i=n+2)}case Ef:case Of:return this.line++,this.column=
0,this.positionAtNewLine=this.position,wt;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed chara\
cter."),s;let r=65536+(s-55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,r>1114111&&this.fail("disallowed character."),r}getCodeNorm(){let t=this.getCode();
return t===wt?tt:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:n}=this,{chunk:s}=this;for(;;){let r=this.getCode(),o=r===wt,i=o?tt:r;if(i===ee||t.
includes(i))return this.text+=s.slice(n,this.prevI),i;o&&(this.text+=`${s.slice(n,this.prevI)}
`,n=this.i)}}captureToChar(t){let{i:n}=this,{chunk:s}=this;for(;;){let r=this.getCode();switch(r){case wt:this.text+=`${s.slice(n,this.prevI)}
`,n=this.i,r=tt;break;case ee:return this.text+=s.slice(n),!1;default:}if(r===t)return this.text+=s.slice(n,this.prevI),!0}}captureNameChars(){let{chunk:t,i:n}=this;
for(;;){let s=this.getCode();if(s===ee)return this.name+=t.slice(n),ee;if(!kf(s))return this.name+=t.slice(n,this.prevI),s===wt?tt:s}}skipSpaces(){for(;;){let t=this.
getCodeNorm();if(t===ee||!Le(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=Kw,this.getCode=this.getCode10):(this.isChar=Hw,this.
getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=ek}sBeginWhitespace(){let t=this.i,n=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),n){case Qt:if(this.state=Qa,this.text.length!==0)throw new Error("no-empty text at start");break;case ee:break;default:this.
unget(),this.state=Te,this.xmlDeclPossible=!1}}sDoctype(){var t;let n=this.captureTo(Sk);switch(n){case le:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,
this.text),this.text="",this.state=Te,this.doctype=!0;break}case ee:break;default:this.text+=String.fromCodePoint(n),n===Lf?this.state=ss:lo(n)&&(this.state=tk,
this.q=n)}}sDoctypeQuote(){let t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=Ya)}sDTD(){let t=this.captureTo(Ak);t!==
ee&&(this.text+=String.fromCodePoint(t),t===os?this.state=Ya:t===Qt?this.state=sk:lo(t)&&(this.state=nk,this.q=t))}sDTDQuoted(){let t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.state=ss,this.q=null)}sDTDOpenWaka(){let t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case Tf:
this.state=rk,this.openWakaBang="";break;case he:this.state=ak;break;default:this.state=ss}}sDTDOpenWakaBang(){let t=String.fromCodePoint(this.getCodeNorm()),n=this.
openWakaBang+=t;this.text+=t,n!=="-"&&(this.state=n==="--"?Ja:ss,this.openWakaBang="")}sDTDComment(){this.captureToChar(ao)&&(this.text+="-",this.state=ok)}sDTDCommentEnding(){
let t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===ao?ik:Ja}sDTDCommentEnded(){let t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===le?this.state=ss:(this.fail("malformed comment."),this.state=Ja)}sDTDPI(){this.captureToChar(he)&&(this.text+="?",this.state=ck)}sDTDPIEnding(){let t=this.
getCodeNorm();this.text+=String.fromCodePoint(t),t===le&&(this.state=ss)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this,{chunk:n}=this;e:for(;;)switch(this.getCode()){case wt:this.entity+=`${n.slice(t,this.prevI)}
`,t=this.i;break;case _k:{let{entityReturnState:s}=this,r=this.entity+n.slice(t,this.prevI);this.state=s;let o;r===""?(this.fail("empty entity name."),o="&;"):(o=
this.parseEntity(r),this.entity=""),(s!==Te||this.textHandler!==void 0)&&(this.text+=o);break e}case ee:this.entity+=n.slice(t);break e;default:}}sOpenWaka(){let t=this.
getCode();if(Us(t))this.state=vk,this.unget(),this.xmlDeclPossible=!1;else switch(t){case co:this.state=kk,this.xmlDeclPossible=!1;break;case Tf:this.state=lk,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case he:this.state=pk;break;default:this.fail("disallowed character in tag name"),this.state=Te,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=tc,this.openWakaBang="";break;case"--":this.state=ec,this.openWakaBang="";break;case"DOCTYPE":this.state=Ya,
(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail(
"incorrect syntax.")}}sComment(){this.captureToChar(ao)&&(this.state=uk)}sCommentEnding(){var t;let n=this.getCodeNorm();n===ao?(this.state=dk,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(n)}`,this.state=ec)}sCommentEnded(){let t=this.getCodeNorm();t!==le?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=ec):this.state=Te}sCData(){this.captureToChar(os)&&(this.state=fk)}sCDataEnding(){
let t=this.getCodeNorm();t===os?this.state=mk:(this.text+=`]${String.fromCodePoint(t)}`,this.state=tc)}sCDataEnding2(){var t;let n=this.getCodeNorm();switch(n){case le:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=Te;break}case os:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
n)}`,this.state=tc}}sPIFirstChar(){let t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=_f):t===he||Le(t)?(this.fail(
"processing instruction without a target."),this.state=t===he?io:nc):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=_f)}sPIRest(){let{chunk:t,i:n}=this;for(;;){let s=this.getCodeNorm();if(s===ee){this.piTarget+=t.slice(n);return}if(!this.nameCheck(s)){this.piTarget+=
t.slice(n,this.prevI);let r=s===he;r||Le(s)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=r?Sn:Sf):this.state=r?io:nc:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(s));break}}}sPIBody(){if(this.
text.length===0){let t=this.getCodeNorm();t===he?this.state=io:Le(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(he)&&(this.state=io)}sPIEnding(){
var t;let n=this.getCodeNorm();if(n===le){let{piTarget:s}=this;s.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),
(t=this.piHandler)===null||t===void 0||t.call(this,{target:s,body:this.text}),this.piTarget=this.text="",this.state=Te}else n===he?this.text+="?":(this.text+=`?${String.
fromCodePoint(n)}`,this.state=nc);this.xmlDeclPossible=!1}sXMLDeclNameStart(){let t=this.skipSpaces();if(t===he){this.state=Sn;return}t!==ee&&(this.state=hk,this.
name=String.fromCodePoint(t))}sXMLDeclName(){let t=this.captureTo(Ck);if(t===he){this.state=Sn,this.name+=this.text,this.text="",this.fail("XML declaration is i\
ncomplete.");return}if(Le(t)||t===rs){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("d\
id not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===rs?Af:gk}}sXMLDeclEq(){let t=this.getCodeNorm();if(t===he){this.state=Sn,this.fail("XML declaration is incomplete.");
return}Le(t)||(t!==rs&&this.fail("value required."),this.state=Af)}sXMLDeclValueStart(){let t=this.getCodeNorm();if(t===he){this.state=Sn,this.fail("XML declara\
tion is incomplete.");return}Le(t)||(lo(t)?this.q=t:(this.fail("value must be quoted."),this.q=Nf),this.state=yk)}sXMLDeclValue(){let t=this.captureTo([this.q,he]);
if(t===he){this.state=Sn,this.text="",this.fail("XML declaration is incomplete.");return}if(t===ee)return;let n=this.text;switch(this.text="",this.name){case"ve\
rsion":{this.xmlDeclExpects=["encoding","standalone"];let s=n;this.xmlDecl.version=s,/^1\.[0-9]+$/.test(s)?this.opt.forceXMLVersion||this.setXMLVersion(s):this.
fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(n)||this.fail("encoding value must match /^[A-Za-z0-9][A\
-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=n;break;case"standalone":n!=="yes"&&n!=="no"&&this.fail('standalone value must match\
 "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=n;break;default:}this.name="",this.state=bk}sXMLDeclSeparator(){let t=this.getCodeNorm();if(t===
he){this.state=Sn;return}Le(t)||(this.fail("whitespace required."),this.unget()),this.state=Sf}sXMLDeclEnding(){var t;this.getCodeNorm()===le?(this.piTarget!=="\
xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaratio\
n must contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Te):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;let n=this.captureNameChars();if(n===ee)return;let s=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=s.ns=Object.create(null)),(t=this.openTagStartHandler)===null||
t===void 0||t.call(this,s),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),n){case le:this.openTag();break;case co:
this.state=sc;break;default:Le(n)||this.fail("disallowed character in tag name."),this.state=qs}}sOpenTagSlash(){this.getCode()===le?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=qs)}sAttrib(){let t=this.skipSpaces();t!==ee&&(Us(t)?(this.unget(),this.state=rc):t===le?this.
openTag():t===co?this.state=sc:this.fail("disallowed character in attribute name."))}sAttribName(){let t=this.captureNameChars();t===rs?this.state=Cf:Le(t)?this.
state=xk:t===le?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==ee&&this.fail("disallowed\
 character in attribute name.")}sAttribNameSawWhite(){let t=this.skipSpaces();switch(t){case ee:return;case rs:this.state=Cf;break;default:this.fail("attribute \
without value."),this.text="",this.name="",t===le?this.openTag():Us(t)?(this.unget(),this.state=rc):(this.fail("disallowed character in attribute name."),this.state=
qs)}}sAttribValue(){let t=this.getCodeNorm();lo(t)?(this.q=t,this.state=zf):Le(t)||(this.fail("unquoted attribute value."),this.state=Pf,this.unget())}sAttribValueQuoted(){
let{q:t,chunk:n}=this,{i:s}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+n.slice(s,this.prevI)),this.name=this.text="",this.q=null,
this.state=wk;return;case Vs:this.text+=n.slice(s,this.prevI),this.state=oo,this.entityReturnState=zf;return;case tt:case wt:case oc:this.text+=`${n.slice(s,this.
prevI)} `,s=this.i;break;case Qt:this.text+=n.slice(s,this.prevI),this.fail("disallowed character.");return;case ee:this.text+=n.slice(s);return;default:}}sAttribValueClosed(){
let t=this.getCodeNorm();Le(t)?this.state=qs:t===le?this.openTag():t===co?this.state=sc:Us(t)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=rc):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){let t=this.captureTo(zk);switch(t){case Vs:this.state=oo,this.entityReturnState=
Pf;break;case Qt:this.fail("disallowed character.");break;case ee:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char dat\
a.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===le?this.openTag():this.state=qs}}sCloseTag(){let t=this.captureNameChars();t===le?this.closeTag():
Le(t)?this.state=$k:t!==ee&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case le:this.closeTag();break;case ee:
break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:n}=this,{chunk:s,textHandler:r}=this;e:for(;;)switch(this.
getCode()){case Qt:{if(this.state=Qa,r!==void 0){let{text:o}=this,i=s.slice(t,this.prevI);o.length!==0?(r(o+i),this.text=""):i.length!==0&&r(i)}n=An;break e}case Vs:
this.state=oo,this.entityReturnState=Te,r!==void 0&&(this.text+=s.slice(t,this.prevI)),n=An;break e;case os:switch(n){case An:n=Mf;break;case Mf:n=ac;break;case ac:
break;default:throw new Error("impossible state")}break;case le:n===ac&&this.fail('the string "]]>" is disallowed in char data.'),n=An;break;case wt:r!==void 0&&
(this.text+=`${s.slice(t,this.prevI)}
`),t=this.i,n=An;break;case ee:r!==void 0&&(this.text+=s.slice(t));break e;default:n=An}this.forbiddenState=n}handleTextOutsideRoot(){let{i:t}=this,{chunk:n,textHandler:s}=this,
r=!1;e:for(;;){let o=this.getCode();switch(o){case Qt:{if(this.state=Qa,s!==void 0){let{text:i}=this,a=n.slice(t,this.prevI);i.length!==0?(s(i+a),this.text=""):
a.length!==0&&s(a)}break e}case Vs:this.state=oo,this.entityReturnState=Te,s!==void 0&&(this.text+=n.slice(t,this.prevI)),r=!0;break e;case wt:s!==void 0&&(this.
text+=`${n.slice(t,this.prevI)}
`),t=this.i;break;case ee:s!==void 0&&(this.text+=n.slice(t));break e;default:Le(o)||(r=!0)}}r&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text d\
ata outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,n){var s;let{prefix:r,local:o}=this.qname(t),i={name:t,prefix:r,local:o,value:n};if(this.attribList.push(i),(s=this.attributeHandler)===null||
s===void 0||s.call(this,i),r==="xmlns"){let a=n.trim();this.currentXMLVersion==="1.0"&&a===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[o]=
a,cc(this,o,a)}else if(t==="xmlns"){let a=n.trim();this.topNS[""]=a,cc(this,"",a)}}pushAttribPlain(t,n){var s;let r={name:t,value:n};this.attribList.push(r),(s=
this.attributeHandler)===null||s===void 0||s.call(this,r)}end(){var t,n;this.sawRoot||this.fail("document must contain a root element.");let{tags:s}=this;for(;s.
length>0;){let o=s.pop();this.fail(`unclosed tag: ${o.name}`)}this.state!==$f&&this.state!==Te&&this.fail("unexpected end.");let{text:r}=this;return r.length!==
0&&((t=this.textHandler)===null||t===void 0||t.call(this,r),this.text=""),this._closed=!0,(n=this.endHandler)===null||n===void 0||n.call(this),this._init(),this}resolve(t){
var n,s;let r=this.topNS[t];if(r!==void 0)return r;let{tags:o}=this;for(let i=o.length-1;i>=0;i--)if(r=o[i].ns[t],r!==void 0)return r;return r=this.ns[t],r!==void 0?
r:(s=(n=this.opt).resolvePrefix)===null||s===void 0?void 0:s.call(n,t)}qname(t){let n=t.indexOf(":");if(n===-1)return{prefix:"",local:t};let s=t.slice(n+1),r=t.
slice(0,n);return(r===""||s===""||s.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:r,local:s}}processAttribsNS(){var t;let{attribList:n}=this,s=this.
tag;{let{prefix:i,local:a}=this.qname(s.name);s.prefix=i,s.local=a;let c=s.uri=(t=this.resolve(i))!==null&&t!==void 0?t:"";i!==""&&(i==="xmlns"&&this.fail('tags\
 may not have "xmlns" as prefix.'),c===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(i)}.`),s.uri=i))}if(n.length===0)return;let{attributes:r}=s,o=new Set;
for(let i of n){let{name:a,prefix:c,local:l}=i,u,d;c===""?(u=a==="xmlns"?is:"",d=a):(u=this.resolve(c),u===void 0&&(this.fail(`unbound namespace prefix: ${JSON.
stringify(c)}.`),u=c),d=`{${u}}${l}`),o.has(d)&&this.fail(`duplicate attribute: ${d}.`),o.add(d),i.uri=u,r[a]=i}this.attribList=[]}processAttribsPlain(){let{attribList:t}=this,
n=this.tag.attributes;for(let{name:s,value:r}of t)n[s]!==void 0&&this.fail(`duplicate attribute: ${s}.`),n[s]=r;this.attribList=[]}openTag(){var t;this.processAttribs();
let{tags:n}=this,s=this.tag;s.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,s),n.push(s),this.state=Te,this.name=""}openSelfClosingTag(){
var t,n,s;this.processAttribs();let{tags:r}=this,o=this.tag;o.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,o),(n=this.closeTagHandler)===
null||n===void 0||n.call(this,o),(this.tag=(s=r[r.length-1])!==null&&s!==void 0?s:null)===null&&(this.closedRoot=!0),this.state=Te,this.name=""}closeTag(){let{tags:t,
name:n}=this;if(this.state=Te,this.name="",n===""){this.fail("weird empty close tag."),this.text+="</>";return}let s=this.closeTagHandler,r=t.length;for(;r-- >0;){
let o=this.tag=t.pop();if(this.topNS=o.ns,s?.(o),o.name===n)break;this.fail("unexpected close tag.")}r===0?this.closedRoot=!0:r<0&&(this.fail(`unmatched closing\
 tag: ${n}.`),this.text+=`</${n}>`)}parseEntity(t){if(t[0]!=="#"){let s=this.ENTITIES[t];return s!==void 0?s:(this.fail(this.isName(t)?"undefined entity.":"disa\
llowed character in entity name."),`&${t};`)}let n=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?n=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(n=parseInt(t.
slice(1),10)),this.isChar(n)?String.fromCodePoint(n):(this.fail("malformed character entity."),`&${t};`)}};as.SaxesParser=lc});import{createHash as Rh}from"node:crypto";import{closeSync as Fh,constants as Al,fstatSync as Lh,openSync as Bh,readSync as Zh,statSync as jh}from"node:fs";import{
dirname as Uh,isAbsolute as qh,resolve as bi}from"node:path";function gr(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(gr);case"map":{let t=Object.create(null);for(let n of[...e.entries.keys()].
sort()){let s=e.entries.get(n);s&&(t[n]=gr(s.value))}return t}}}function Mh(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t==
"number"){let n=e.items[t];return n&&{value:n}}}function yr(e,t,n="value"){let s={value:e};for(let r of t){let o=Mh(s.value,r);if(!o)return s.key??Ih(s.value);s=
o}return n==="key"&&s.key?s.key:s.value.span}function Ih(e){if(e.kind==="map")for(let t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var m=e=>e;var gi="\u27E8",Ye=class{#t=[];#e=new Set;#n;set document(t){this.#n=t}reporter(t){return(n,s,...[r])=>{let o=t[n];if(!o)throw new Error(`no code is called ${n}`);
this.#o({code:n,severity:o.severity,message:o.message(r??{}),remedy:o.remedy(r??{}),...this.#s(s)})}}adopt(t){this.#o(t)}#s(t){if(t==="call")return{};if("file"in
t)return{file:t.file};if("span"in t)return t.path?{span:t.span,path:t.path}:{span:t.span};if(!this.#n)throw new Error("a path was reported before a document was\
 read");return{path:t.path,span:yr(this.#n,t.path,t.on)}}#o(t){let n=`${t.code}\0${t.message}\0${t.span?.source.name}\0${t.span?.start}\0${t.path?.join("\0")}\0${t.
file}`;this.#e.has(n)||(this.#e.add(n),this.#t.push(t))}get failed(){return this.#t.some(t=>t.severity==="error")}sorted(t=[]){let n=s=>s.span?t.indexOf(s.span.
source):-1;return[...this.#t].sort((s,r)=>n(s)-n(r)||(s.span?.start??-1)-(r.span?.start??-1))}};var zt=1048576,ct=64,yi=1e4,Sl=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,Dh=e=>JSON.stringify(e),Ln={"yaml-syntax":m({severity:"error",about:"value",message:({
problem:e})=>`this is not valid YAML: ${e}`,remedy:({remedy:e})=>e,explain:"A spec is YAML 1.2 (https://yaml.org/spec/1.2.2/) or JSON, which is part of it. The \
text breaks the rules of the language at this place, or made them impossible to follow a little before it. At most 20 such places are shown.",example:{fails:`io\
mmu: { passthrough: true
\u27E8kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"tab-indentation":m({severity:"error",about:"value",message:()=>"a tab is used as indentation",remedy:()=>"indent with spaces, two for each level",explain:"\
YAML forbids tabs as indentation, since editors disagree about how wide they are (https://yaml.org/spec/1.2.2/#61-indentation-spaces). Tabs elsewhere are fine.",
example:{fails:`iommu:
\u27E8	passthrough: true
`,passes:`iommu:
  passthrough: true
`}}),"control-character":m({severity:"error",about:"value",message:({character:e})=>`the control character ${e} stands in the text`,remedy:()=>"remove it, or sa\
ve the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits",explain:"YAML allows no control characters but tab\
, line feed and carriage return with line feed (https://yaml.org/spec/1.2.2/#51-character-set). They come from files saved as UTF-16 or with the line ends of ol\
d systems, and cannot be seen in an editor.",example:{fails:`kernel: { params: ["quiet\u27E8\0"] }
`,passes:`kernel: { params: ["quiet"] }
`}}),"too-deeply-nested":m({severity:"error",about:"value",message:()=>`maps and lists stand more than ${ct} deep inside one another`,remedy:()=>"write it flatt\
er; no part of a spec needs such depth",explain:`Reading stops at ${ct} levels, so that no text can exhaust the memory of the machine that reads it.`,example:{fails:`\
kernel: { params: ${"[".repeat(ct-2)}\u27E8[${"]".repeat(ct-1)} }
`,passes:`kernel: { params: [] }
`}}),"several-documents":m({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one document in a file; give several fil\
es on the command line to merge them",explain:"YAML can hold several documents in one file, set apart by ---. Which of them is the spec would be a guess.",example:{
fails:`iommu: { passthrough: true }
\u27E8---
kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"yaml-directive":m({severity:"error",about:"value",message:({directive:e})=>`the directive ${e} is not supported`,remedy:()=>"remove the line; a spec is re\
ad as YAML 1.2",explain:"%YAML 1.1 would make yes, no, on and off mean true and false, and %TAG would rename tags. A spec must mean the same wherever it is read\
, so only %YAML 1.2 is taken.",example:{fails:`\u27E8%YAML 1.1
---
iommu: { passthrough: true }
`,passes:`%YAML 1.2
---
iommu: { passthrough: true }
`}}),"unknown-tag":m({severity:"error",about:"value",message:({tag:e})=>`the tag ${e} is not known`,remedy:()=>"remove the tag; a text that begins with ! goes i\
n quotes",explain:"A tag says what type a value has. A spec knows the types of its fields itself, and reads no types but those of YAML's core schema (https://ya\
ml.org/spec/1.2.2/#103-core-schema).",example:{fails:`iommu: { passthrough: \u27E8!flag true }
`,passes:`iommu: { passthrough: true }
`}}),"tag-changes-value":m({severity:"error",about:"value",message:({tag:e,kind:t})=>`the tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in q\
uotes and a number, true or false without",explain:"A tag of the core schema is taken where it says what the value is without it. Where it would turn one type i\
nto another, the value is better written as what it is meant to be.",example:{fails:`host: { name: !!str \u27E88 }
`,passes:`host: { name: !!str box }
`}}),"unknown-alias":m({severity:"error",about:"value",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`wr\
ite &${e} before the value that is meant, above this line, or put the text in quotes`,explain:"An alias repeats the value that carries an anchor of the same nam\
e, and that value must be complete before the alias (https://yaml.org/spec/1.2.2/#71-alias-nodes). An alias cannot stand inside its own anchor.",example:{fails:`\
host: { users: [\u27E8*admin] }
`,passes:`host: { name: &name box, users: [*name] }
`}}),"alias-expansion":m({severity:"error",about:"value",message:()=>`aliases repeat more than ${yi} values, or nest them more than ${ct} deep`,remedy:()=>"use \
fewer aliases, or write the values out",explain:"Aliases of aliases can turn a few lines into more values than any memory holds. What they may repeat is bounded\
; anchors that no alias refers to cost nothing and are not counted.",example:{fails:`a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, \u27E8*c]
`,passes:`kernel: { params: [&quiet quiet, *quiet] }
`}}),"merge-key":m({severity:"error",about:"value",message:()=>"the merge key << is not part of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value b\
y an alias, or put the common part in a file of its own and give both files",explain:"YAML 1.1 had << to take over the keys of another map; YAML 1.2 dropped it.\
 Several files on the command line are merged from left to right instead: maps deeply, lists and scalars replaced.",example:{fails:`iommu: { \u27E8<<: { passthrough:\
 true } }
`,passes:`iommu: { passthrough: true }
`}}),"key-not-text":m({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name b\
efore the colon":`put the key in quotes: ${Dh(e)}`,explain:"Keys of a spec are names. YAML reads 8, true and null as other types, and allows lists and maps as k\
eys; a name that looks like one of them goes in quotes.",example:{fails:`networks: { \u27E88: { type: nat } }
`,passes:`networks: { "8": { type: nat } }
`}}),"reserved-key":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"choose another name",explain:"Programs writte\
n in JavaScript, this one among them, give the names __proto__, constructor and prototype a meaning of their own. They are refused everywhere, so that no such n\
ame is lost or does harm on the way.",example:{fails:`networks: { \u27E8__proto__: { type: nat } }
`,passes:`networks: { proto: { type: nat } }
`}}),"duplicate-key":m({severity:"error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"keep one of the two\
, or bring what stands under them together",explain:"A map has each key once (https://yaml.org/spec/1.2.2/#3213-node-comparison). Which of two was meant would b\
e a guess, and other programs guess differently.",example:{fails:`iommu: { passthrough: true, \u27E8passthrough: false }
`,passes:`iommu: { passthrough: false }
`}}),"missing-value":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({key:e})=>`write what it is set to (${e}: true, sa\
y), or null to leave it unset`,explain:"In braces YAML allows a key alone and takes null for its value, which a spec reads as unset. Somebody who writes the key\
 seldom means that.",example:{fails:`iommu: { \u27E8passthrough }
`,passes:`iommu: { passthrough: true }
`}}),"number-out-of-range":m({severity:"error",about:"value",message:({text:e})=>`${e} is not a number that can be kept exactly`,remedy:()=>"write a smaller num\
ber, or put it in quotes where a text is meant",explain:"Whole numbers are exact up to 9007199254740991. Beyond it, and for .inf and .nan, another number would \
be used than the one that was written.",example:{fails:`version: \u27E89007199254740993
`,passes:`version: 1
`}}),"number-leading-zero":m({severity:"error",about:"value",message:({text:e})=>`the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it\
 in quotes where a text is meant; octal is 0o17",explain:"YAML 1.2 reads 010 as ten, YAML 1.1 as eight, and a text such as a vendor or device id would lose its \
zeros. So such a number is refused.",example:{fails:`version: \u27E801
`,passes:`version: 1
`}}),"broken-unicode":m({severity:"error",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both halves\
 of its \\u escape",explain:"An escape from \\ud800 to \\udfff is one half of a pair that together stand for a character. Alone it is no character and cannot be w\
ritten to a file.",example:{fails:`host: { name: \u27E8"box\\ud83d" }
`,passes:`host: { name: "box" }
`}}),"root-not-a-map":m({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"write keys at the\
 start of lines, each with a colon and a space after it, such as version: 1",explain:"The outermost value of a spec is a map. An empty file is an empty map.",example:{
fails:`\u27E8- version: 1
`,passes:`version: 1
`}}),"named-file":m({severity:"error",about:"value",message:({file:e,reason:t})=>`the file ${e} ${t}`,remedy:()=>"correct the name; it is looked up beside the f\
ile that names it, unless it begins with /",explain:"Files that a spec names are read when it compiles, relative to the file that names them. The name must be t\
hat of a regular file that can be read and is not too large.",example:{fails:`host: { facts: \u27E8./no-such-facts.json }
`,passes:`host: { name: box }
`}}),"file-not-utf8":m({severity:"error",about:"file",message:({byte:e,line:t})=>`byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8",explain:"\
A spec is UTF-8 text, with or without a byte order mark. Other encodings would be read as other characters."}),"file-too-large":m({severity:"error",about:"file",
message:({limit:e})=>`the file has more than ${Sl(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that",explain:`A spec has at most ${Sl(zt)}\
, so that a wrong file name does not fill the memory.`}),"file-missing":m({severity:"error",about:"file",message:()=>"there is no such file",remedy:()=>"correct\
 the name; it is looked up from the current directory",explain:"The file that was to be read does not exist under the name that was given."}),"file-is-directory":m(
{severity:"error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml",explain:"A spec is read from a file. The Ni\
xOS option also takes a directory, and reads host.yaml in it."}),"file-not-regular":m({severity:"error",about:"file",message:()=>"this is a device, pipe or sock\
et and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input",explain:"Reading a device or a pipe can wait for ever or neve\
r end, and could not be done twice with the same result."}),"file-unreadable":m({severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,
remedy:()=>"see to its permissions, and to those of the directories above it",explain:"The file exists and the operating system refused to read it."}),"stdin-tw\
ice":m({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once",explain:"Standard input can be read once\
 only."})};var Cl="<stdin>";function Tl(e,t,n){let s=new Map,r=!1,o=(i,a,c)=>{let l=Rh("sha256").update(i).digest("hex");s.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:l}:
{path:a,from:c,sha256:l})};return{readInput(i){let a=i==="-"?Cl:i;if(i==="-"&&r){n("stdin-twice","call");return}i==="-"&&(r=!0);let c=i==="-"?e.stdin(zt):e.read(
bi(t,i),zt);if("problem"in c){Vh(a,c,n);return}return o(c,a),{name:a,bytes:c}},readBeside(i,a,c,l=zt){if(a.options!==void 0&&!qh(i)){n("named-file",c,{file:i,reason:"\
must be named by an absolute path in NixOS options"});return}let u=a.name===Cl?t:Uh(bi(t,a.name)),d=i.includes("\0")?{problem:"missing"}:e.read(bi(u,i),l);if("p\
roblem"in d){n("named-file",c,{file:i,reason:Kh(d,l)});return}return o(d,i,a.name),d},get read(){return[...s.values()]}}}function Vh(e,t,n){switch(t.problem){case"\
missing":n("file-missing",{file:e});break;case"directory":n("file-is-directory",{file:e});break;case"not-regular":n("file-not-regular",{file:e});break;case"too-\
large":n("file-too-large",{file:e},{limit:zt});break;case"unreadable":n("file-unreadable",{file:e},{reason:t.reason});break}}function Kh(e,t){switch(e.problem){case"\
missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe or socket and not a regular file";case"too-lar\
ge":return`has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var El={read(e,t){let n;try{let s=zl(jh(e),t);return s||(n=Bh(e,Al.O_RDONLY|
Al.O_NONBLOCK),zl(Lh(n),t)??Nl(n,t))}catch(s){return Pl(s)}finally{n!==void 0&&Fh(n)}},stdin(e){try{return Nl(0,e)}catch(t){return Pl(t)}}};function zl(e,t){return e.
isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}var vi=e=>e instanceof Error&&"code"in e&&typeof e.
code=="string"?e.code:"";function Pl(e){let t=vi(e);return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unreadab\
le",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/outp\
ut error"}[t]??(t||"unknown error")}}function Nl(e,t){let n=[],s=0;for(;;){let r=new Uint8Array(65536),o=Gh(e,r);if(o===0)return Buffer.concat(n);if(s+=o,s>t)return{
problem:"too-large"};n.push(r.subarray(0,o))}}function Gh(e,t){for(;;)try{return Zh(e,t)}catch(n){if(vi(n)==="EOF")return 0;if(vi(n)!=="EAGAIN")throw n;Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Ol={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"\
MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"\
node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","check:style":"biome check .","check:fr\
esh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm run check:fresh",test:"npm run check && vitest run --project unit","test:\
consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@b\
iomejs/biome":"2.5.15","@types/node":"^20.19.43",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.\
6"}};var Bn=Ol.version;import{lstatSync as Xh,mkdirSync as Wh,readdirSync as Yh,readFileSync as Jh,renameSync as Qh,rmdirSync as eg,statSync as Il,unlinkSync as tg,writeFileSync as ng}from"node:fs";
import{dirname as sg}from"node:path";var Cs=e=>e instanceof Error&&"code"in e&&"syscall"in e,rg={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the\
 file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the\
 path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"the directory is not empty",ELOOP:"symbolic links lead in a circl\
e",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"too many files are open",EFBIG:"the file would be too large"},br=e=>rg[e.
code??""]??e.code??"unknown error";function Ml(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function Dl(e){if(Il(
e,{throwIfNoEntry:!1})?.isDirectory())return;let t=sg(e);t!==e&&Dl(t),Wh(e)}var Rl={kind:e=>Ml(Xh(e,{throwIfNoEntry:!1})),target:e=>Ml(Il(e,{throwIfNoEntry:!1})),
read:e=>Jh(e),list:e=>Yh(e).sort(),makeDirectory:Dl,create:(e,t)=>ng(e,t,{flag:"wx"}),rename:(e,t)=>Qh(e,t),remove:e=>tg(e),removeDirectory:e=>eg(e)};function Se(e,t){if(e.length>100)return;let n=[...e.toLowerCase()],s=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,r;for(let o of[...new Set(t)].sort()){if(o===e)
continue;let i=[...o.toLowerCase()];if(Math.abs(i.length-n.length)>s)continue;let a=og(n,i);if(!(a>s||a===s&&r!==void 0)&&(r=o,s=a,a===0))break}return r}function og(e,t){
let n=[],s=Array.from({length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r+=1){let o=[r];for(let i=1;i<=t.length;i+=1){let a=e[r-1]===t[i-1],c=Math.min((s[i]??
0)+1,(o[i-1]??0)+1,(s[i-1]??0)+(a?0:1));r>1&&i>1&&e[r-1]===t[i-2]&&e[r-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),o.push(c)}n=s,s=o}return s[t.length]??0}import{parseArgs as cg}from"node:util";var Fl=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,xi=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,ig={"missing-command":m({severity:"erro\
r",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands",explain:"The first word after vfioc says what to do, such as comp\
ile or check."}),"unknown-command":m({severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({nearest:e})=>xi(e,"vfioc --help l\
ists the commands"),explain:"The first word after vfioc says what to do, such as compile or check. This word is none of them."}),"unknown-flag":m({severity:"err\
or",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>xi(e,`${t} --help lists the flags`),explain:"Each comma\
nd has its own flags; a flag that it does not have is an error, since leaving it out would do something else than was asked. A file whose name begins with a das\
h is given after --, or as ./-name."}),"missing-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${e} needs a value: ${t}`,remedy:({flag:e,
value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`,explain:"The flag is followed by its value, or has it after an equals sign. A\
n empty value is none."}),"needless-flag-value":m({severity:"error",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`write ${e} alone`,
explain:"The flag switches something on by being there."}),"repeated-flag":m({severity:"error",about:"call",message:({flag:e})=>`${e} is given more than once`,remedy:()=>"\
give it once",explain:"A flag has one value. Which of several was meant would be a guess."}),"invalid-flag-value":m({severity:"error",about:"call",message:({flag:e,
value:t})=>`${t} is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`,explain:"The flag takes one of a few words."}),
"conflicting-flags":m({severity:"error",about:"call",message:({one:e,other:t})=>`${e} and ${t} cannot be given together`,remedy:()=>"leave one of them out",explain:"\
The two flags ask for things of which only one can be done, such as writing nothing and overwriting."}),"missing-argument":m({severity:"error",about:"call",message:({
command:e,name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`,explain:"The command was given less than it needs, such as no s\
pec to read."}),"needless-argument":m({severity:"error",about:"call",message:({command:e,word:t})=>`${e} has no use for ${t}`,remedy:({command:e})=>`leave it ou\
t; ${e} --help shows how it is called`,explain:"The command was given more words than it knows what to do with."}),"unknown-code":m({severity:"error",about:"cal\
l",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({nearest:e})=>xi(e,"vfioc explain lists the codes"),explain:"A code stands in brackets at the b\
eginning of a diagnostic, as in error[unknown-key]."})},ag={"output-not-a-directory":m({severity:"error",about:"file",message:()=>"the output directory is somet\
hing else than a directory",remedy:()=>"name another with -o, or move this out of the way",explain:"What compiles is several files, so it needs a directory. It \
is made where there is nothing of its name."}),"output-foreign":m({severity:"error",about:"file",message:()=>"this file was not written by vfioc, and would be o\
verwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force",explain:"The manifest in the output directory lists what vfioc wrote th\
ere. A file that stands where one has to be written and that the manifest does not list is somebody else\u2019s, and is left alone."}),"output-edited":m({severity:"\
error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"mo\
ve it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force",explain:"Th\
e manifest in the output directory holds the hash of every file that vfioc wrote there. This one has another hash now, so somebody has put work into it that wou\
ld be lost. What the spec has no field for can be said in the NixOS configuration beside the module, or in the XML that a guest\u2019s xml names."}),"output-in-\
the-way":m({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({force:e})=>e?"move it \
away, or replace it with --force":"move it away",explain:"vfioc writes plain files and directories. It never writes through a symbolic link, since that would ch\
ange a file somewhere else, and never removes a directory that holds something."}),"output-unreadable":m({severity:"error",about:"file",message:({reason:e})=>`w\
hat is there cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it",explain:"Before anything is written, what is th\
ere is compared with what the manifest says, so that nobody\u2019s work is overwritten. That needs to read it."}),"output-unwritable":m({severity:"error",about:"\
file",message:({reason:e,begun:t})=>`this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?
"mend that and run the command again: it finishes what was begun":"mend that and run the command again",explain:"Every file is written whole beside its place be\
fore the first one is put there, and the manifest comes last. So a full disk changes nothing, and a run that was interrupted is seen and finished by the next."}),
"output-differs":m({severity:"error",about:"file",message:({line:e})=>`this is not what the spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`\
run ${e}`,explain:"compile --check compares the output directory with what the spec compiles to now, and writes nothing."}),"output-missing":m({severity:"error",
about:"file",message:e=>"the spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`,explain:"compile --check compares the output dire\
ctory with what the spec compiles to now, and writes nothing."}),"output-stale":m({severity:"error",about:"file",message:e=>"vfioc wrote this file, and the spec\
 compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`,explain:"compile --check compares the output directory with what the spec compiles t\
o now, and writes nothing. A guest or a network that is no longer in the spec leaves a file behind."})},lt={...ig,...ag};var wi={help:{short:"h",help:"show this help"},version:{help:"show the version"}},ki=e=>({...e.flags,...wi});function Ll(e,t,n){let s=`vfioc ${e.name}`,r=ki(e),
{tokens:o}=cg({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(r).map(([l,{value:u,short:d}])=>[l,{type:u===void 0?
"boolean":"string",...d&&{short:d}}]))}),i=n.reporter(lt),a=[],c=new Map;for(let l of o){if(l.kind==="positional"&&a.push(l.value),l.kind!=="option")continue;let u=Object.
hasOwn(r,l.name)?r[l.name]:void 0;if(u)c.has(l.name)?i("repeated-flag","call",{flag:l.rawName}):(c.set(l.name,l.value??""),lg(l.rawName,l.value,u,i));else{let d=Se(
l.name,Object.keys(r));i("unknown-flag","call",{flag:l.rawName,command:s,nearest:d&&`--${d}`})}}for(let[l,u]of e.conflicts??[])c.has(l)&&c.has(u)&&i("conflictin\
g-flags","call",{one:`--${l}`,other:`--${u}`});if(!c.has("help")&&!c.has("version")){let{least:l,most:u,name:d,unless:f}=e.arguments;a.length>=l||f!==void 0&&c.
has(f)||i("missing-argument","call",{command:s,name:d});for(let v of a.slice(u))i("needless-argument","call",{command:s,word:v})}return n.failed?void 0:{arguments:a,
flags:c}}function lg(e,t,n,s){n.value===void 0?t!==void 0&&s("needless-flag-value","call",{flag:e}):t===void 0||t===""?s("missing-flag-value","call",{flag:e,value:n.
value}):n.choices&&!n.choices.includes(t)&&s("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}import{createHash as V0}from"node:crypto";var Gi={};E(Gi,{codes:()=>Jg,domain:()=>Qg,schema:()=>Yg});function Si(e){let t=Object.values(e).filter(s=>typeof s=="number");return Object.entries(e).filter(([s,r])=>t.indexOf(+s)===-1).map(([s,r])=>r)}function Bl(e,t){return typeof t=="bigint"?t.toString():t}var _i=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function Zl(e){return new _i(e)}function jl(e){return e==null}function Ai(e){let t=e.startsWith("^")?
1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ul(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ci="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function vr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function zi(e){if(vr(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(vr(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}function Pi(e){return zi(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var ql=new Set(["string","number","symbol"]);function Ps(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ns(e,t,n){let s=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(s._zod.parent=e),
s}function me(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify b\
oth `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Vl(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Kl={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function Pt(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Gl(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Ut(e,t){return t.map(n=>{var s;return(s=n).path??(s.path=
[]),n.path.unshift(e),n})}function zs(e){return typeof e=="string"?e:e?.message}function Ni(e){let t=[];for(let n of e??[]){let s=n._zod.def;if(!/_(length|size)$|_equals$/.
test(s.check))break;let r=s.maximum??s.length??s.size;r>=0&&t.push([r,n])}return t}function xr(e,t,n){var s;for(let r=t;r<e.length;r++)(s=e[r]).schema??(s.schema=
n)}function Nt(e,t,n){var s;let r=e.inst?._zod?.traits;r?.has("$ZodType")&&(r.has("$ZodCheck")?(s=e).schema??(s.schema=e.inst):e.schema=e.inst);let o=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:zs(e.inst?._zod.def?.error?.(e))??zs(o?.(e))??zs(t?.error?.(e))??zs(n.customError?.(e))??zs(n.localeError?.(
e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=
[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var ug=/[\uD800-\uDBFF]/;function Hl(e){let t=e.length;if(!ug.test(e))return t;let n=t;for(let s=0;s<t-1;s++)(e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&
64512)===56320&&(n--,s++);return n}function Xl(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Wl(e,t){for(let n in t){let s=Object.getOwnPropertyDescriptor(t,n);s.get?Object.defineProperty(e,n,{...s,enumerable:!1}):dg(e,n,s.value)}}function fn(e,t,n,s=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:s,value:n}),n}function Ti(e,t,n){return fn(e,t,n,!1)}function dg(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:fn(this,t,n.bind(this))},set(s){fn(this,t,s)}})}function fg(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var $i,jt=!1,mg={configurable:!0,get(){jt=!0}};function ge(e,t,n){let s=Object.getPrototypeOf(e._zod);if(t in s&&$i!==e.
_zod){$i=void 0;return}$i=e._zod,Object.defineProperty(s,t,{configurable:!0,get(){Object.defineProperty(this,t,mg);let r=jt;jt=!1;try{let o=n(this);return jt?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),jt=jt||r,o}catch(o){throw delete this[t],jt=jt||r,o}},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r})}})}function Yl(e,t,n,s){let r=fg(e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:s,
value:void 0};return Object.defineProperty(this,t,o),o.value=n(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:s,value:o})}})}var Jl,Oi=Object.freeze({status:"aborted"}),Ei={value:void 0,enumerable:!1},Ql="captureStackTrace"in Error?Error:null;function pg(e){let t=Ql;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Ql=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function T(e,t,n,s){let r={};
function o(f){this.def=f,this.constr=d,this.traits=new Set}o.prototype=r;let i=n,a=i&&new WeakSet;function c(f,g){if(f._zod){if(f._zod.traits.has(e))return}else{
Ei.value=new o(g);try{Object.defineProperty(f,"_zod",Ei)}finally{Ei.value=void 0}}if(f._zod.traits.add(e),t(f,g),a){let x=Object.getPrototypeOf(f),w=f._zod.constr.
prototype,z=x;for(;z&&z!==w;)z=Object.getPrototypeOf(z);let I=z??x;a.has(I)||(a.add(I),Wl(I,i))}let v=d.prototype;for(let x in v)Object.prototype.hasOwnProperty.
call(v,x)&&(x in f||(f[x]=v[x].bind(f)))}let l=s?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(f){let g=s?.Parent?pg(u):
this;c(g,f);let v=g._zod.deferred;if(v){for(let w of v)w();g._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.postProcessor;return x&&x(g),g}return Object.
defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>s?.Parent&&f instanceof s.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(
d,"name",{value:e}),d}var ut=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},wr=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Jl=globalThis).__zod_globalConfig??(Jl.__zod_globalConfig={});var mn=globalThis.
__zod_globalConfig;function dt(e){return e&&Object.assign(mn,e),mn}function hg(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Bl,2)),e.message}function gg(e){this._zod.message=e}var yg={get:hg,set:gg,enumerable:!0,
configurable:!0},Ii={value:void 0,enumerable:!1},eu=new WeakSet([Object.prototype,Error.prototype]),tu=(e,t)=>{e.name="$ZodError",Ii.value=t,Object.defineProperty(
e,"issues",Ii),Ii.value=void 0,Object.defineProperty(e,"message",yg);let n=Object.getPrototypeOf(e);eu.has(n)||(eu.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let s=()=>this.message;return Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0}),s},set(s){Object.defineProperty(this,
"toString",{value:s,configurable:!0,writable:!0})}}))},nS=T("$ZodError",tu),Ts=T("$ZodError",tu,void 0,{Parent:Error});var vg=e=>{let t=(n,s,r,o)=>{let i=r?{...r,async:!1}:{async:!1},a=n._zod.run({value:s,issues:[]},i);if(a instanceof Promise)throw new ut;if(a.issues.length){let c=new(o?.
Err??e)(a.issues.map(l=>Nt(l,i,dt())));throw Ci(c,o?.callee??t),c}return a.value};return t},Di=vg(Ts),xg=e=>{let t=async(n,s,r,o)=>{let i=r?{...r,async:!0}:{async:!0},
a=n._zod.run({value:s,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Nt(l,i,dt())));throw Ci(c,o?.callee??
t),c}return a.value};return t},Ri=xg(Ts),wg=e=>(t,n,s)=>{let r=s?{...s,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},r);if(o instanceof Promise)throw new ut;
return o.issues.length?nu(e,o.issues,r):{success:!0,data:o.value}},Fi=wg(Ts);function nu(e,t,n){let s;return{success:!1,get error(){return s||(s=new e(t.map(r=>Nt(
r,n,dt()))),t=void 0,n=void 0),s},set error(r){s=r,t=void 0,n=void 0}}}var kg=e=>async(t,n,s)=>{let r=s?{...s,async:!0}:{async:!0},o=t._zod.run({value:n,issues:[]},
r);return o instanceof Promise&&(o=await o),o.issues.length?nu(e,o.issues,r):{success:!0,data:o.value}},Li=kg(Ts);var su=/^[\s\S]{0,}$/;var Bi=/^-?\d+(?:\.\d+)?$/,ru=/^(?:true|false)$/i;var pn=T("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var $g=e=>{let t=e.value;return!jl(t)&&t.length!==void 0},kr={number:"number",bigint:"bigint",object:"date"},ou=T("$ZodCheckLessThan",(e,t)=>{pn.init(e,t);let n=kr[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value<=t.value:s.value<t.value)||s.issues.push({origin:kr[typeof s.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),iu=T("$ZodCheckGreaterThan",(e,t)=>{pn.init(e,t);let n=kr[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value>=t.value:s.value>t.value)||s.issues.push({origin:kr[typeof s.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var au=T("$ZodCheckNumberFormat",(e,t)=>{pn.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),s=n?"int":"number",[r,o]=Kl[t.format];e._zod.
check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:s,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.
isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,
inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:e,origin:s,inclusive:!0,continue:!t.abort});return}}a<r&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:r,inclusive:!0,inst:e,continue:!t.
abort}),a>o&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.abort})}});var cu=T("$ZodCheckMinLength",(e,t)=>{var n;pn.init(e,t),(n=e._zod.def).when??(n.when=$g),e._zod.check=s=>{let r=s.value,o=r.length;if((typeof r=="string"&&o>=t.
minimum&&o<t.minimum*2?Hl(r):o)>=t.minimum)return;let a=Xl(r);s.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.
abort})}});var uu={major:4,minor:6,patch:7};var ye=T("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=uu;let s=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,
...s??[]]:s?.length?[...s]:[];for(let o of r)for(let i of o._zod.onattach)i(e);if(r.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let o=(a,c,l)=>{if(a.memo)return a;let u=Pt(a),d;for(let f of c){if(f._zod.def.when){if(Gl(a)||!f._zod.def.when(a))continue}else if(u)
continue;let g=a.issues.length,v=f._zod.check(a);if(v instanceof Promise&&l?.async===!1)throw new ut;if(d||v instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await v,a.issues.length!==g&&(xr(a.issues,g,e),u||(u=Pt(a,g)))});else{if(a.issues.length===g)continue;xr(a.issues,g,e),u||(u=Pt(a,g))}}return d?d.then(()=>a):a},
i=(a,c,l)=>{if(Pt(a))return a.aborted=!0,a;let u=o(c,r,l);if(u instanceof Promise){if(l.async===!1)throw new ut;return u.then(d=>e._zod.parse(d,l))}return e._zod.
parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return u instanceof Promise?u.then(d=>i(d,a,c)):i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new ut;return l.then(u=>o(u,r,c))}
return o(l,r,c)}}},{get"~standard"(){return Ti(this,"~standard",Ag(this))},set"~standard"(e){fn(this,"~standard",e)}}),pu=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Nt(n,t,dt()))}:{value:e.value};async function Sg(e,t){let n={async:!0};return pu(await e._zod.run({value:t,issues:[]},n),n)}function Ag(e){return{validate:t=>{
let n={async:!1};try{let s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))return pu(s,n)}catch{}return Sg(e,t)},vendor:"zod",version:1}}var hu=T("\
$ZodString",(e,t)=>{ye.init(e,t),e._zod.pattern=t.pattern??su,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var ji=T("$ZodNumber",(e,t)=>{ye.init(e,t),e._zod.pattern=Bi,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(typeof r=="num\
ber"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let o=typeof r=="number"?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:r,inst:e,...o?{received:o}:{}}),n}}),gu=T("$ZodNumberFormat",(e,t)=>{au.init(e,t),ji.init(e,t)}),yu=T("$ZodBoolean",
(e,t)=>{ye.init(e,t),e._zod.pattern=ru,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=n.value;return typeof r=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:r,inst:e}),n}});var bu=T("$ZodNever",(e,t)=>{ye.init(e,t),e._zod.parse=(n,s)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function Cg(e,t){let n=Ni(e._zod.def.checks);if(!n.length)return;let s=Math.min(...n.map(o=>o[0])),r=e._zod.parse;e._zod.parse=(o,i)=>{let a=t(o.value);if(a>s&&
!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of Ni(e._zod.def.checks))if(a>c&&l._zod.def.when(o)){let u=o.issues.length;return l._zod.check(o),o.issues[u].
continue=!1,xr(o.issues,u,e),o}}return r(o,i)}}var zg=e=>Array.isArray(e)?e.length:-1;function du(e,t,n){e.issues.length&&t.issues.push(...Ut(n,e.issues)),t.value[n]=e.value}var vu=T("$ZodArray",(e,t)=>{ye.init(e,t);let n=mn.memoizer;n?.attach(e),
e._zod.parse=(s,r)=>{let o=s.value;if(!Array.isArray(o))return s.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),s;s.value=n?n.alloc(e,s,Array(
o.length),r):Array(o.length);let i=[],a=r?.abortEarly;for(let c=0;c<o.length;c++){let l=o[c],u=t.element._zod.run({value:l,issues:[]},r);if(u instanceof Promise)
i.push(u.then(d=>du(d,s,c)));else if(du(u,s,c),a&&u.issues.length!==0&&Pt(u))break}return i.length?Promise.all(i).then(()=>s):s},Cg(e,zg)});function _r(e,t,n,s,r,o){
let i=n in s,a=o==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&!i)return;t.issues.push(...Ut(n,e.issues))}if(!i&&r===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||r==="defaulted"&&!a)&&(t.value[n]=void 0):
t.value[n]=e.value}}var Pg=[];function Ng(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:Pg,r=s.length?[...t,...s]:t;for(let i of r)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let o=Vl(e.shape);return{...e,allKeys:r,
symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}function Tg(e,t,n,s,r,o,i){let a=[],c=r.keySet,l=r.catchall._zod,u=l.def.type,d=l.optin,
f=l.optout,g=0;for(let v in t){if(i&&n.issues.length!==g){if(Pt(n,g))break;g=n.issues.length}if(c.has(v))continue;if(v==="__proto__"){u==="never"&&a.push(v);continue}
if(u==="never"){a.push(v);continue}let x=l.run({value:t[v],issues:[]},s);x instanceof Promise?e.push(x.then(w=>_r(w,n,v,t,d,f))):_r(x,n,v,t,d,f)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var xu=T("$ZodObject",(e,t)=>{ye.init(e,t);let n=Object.
getOwnPropertyDescriptor(t,"shape"),s=n?.get?n.get.raw:t.shape??{};if(s){let l=()=>{let u={...s};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.
raw=s,Object.defineProperty(t,"shape",{get:l})}let r=Zl(()=>Ng(t));ge(e,"propValues",l=>{let u=l.def.shape,d={};for(let f in u){let g=u[f]._zod;if(g.values){Object.
prototype.hasOwnProperty.call(d,f)||Ul(d,f,new Set);for(let v of g.values)d[f].add(v);g.optin!==void 0&&d[f].add(void 0)}}return d});let o=vr,i=t.catchall,a,c=mn.
memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=r.value);let d=l.value;if(!o(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;
l.value=c?c.alloc(e,l,{},u):{};let f=[],g=a.shape,v=u?.abortEarly,x=l.issues.length;for(let w of a.allKeys){if(v&&l.issues.length!==x){if(Pt(l,x))break;x=l.issues.
length}if(w==="__proto__")continue;let z=g[w],I=z._zod.optin,j=z._zod.optout,U=z._zod.run({value:d[w],issues:[]},u);U instanceof Promise?f.push(U.then(W=>_r(W,l,
w,d,I,j))):_r(U,l,w,d,I,j)}return i?Tg(f,d,l,u,r.value,e,v===!0):f.length?Promise.all(f).then(()=>l):l}});function fu(e,t,n,s){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let r=e.filter(o=>!Pt(o));return r.length===1?(t.value=r[0].value,r[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:n,errors:e.map(o=>o.issues.map(i=>Nt(i,s,dt())))}),t)}var wu=T("$ZodUnion",(e,t)=>{ye.init(e,t),ge(e,"optin",s=>s.
def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":s.def.options.some(r=>r._zod.optin!==void 0)?"optional":void 0),ge(e,"optout",s=>s.def.options.some(
r=>r._zod.optout==="optional")?"optional":void 0),ge(e,"values",s=>{if(s.def.options.every(r=>r._zod.values))return new Set(s.def.options.flatMap(r=>Array.from(
r._zod.values)))}),ge(e,"pattern",s=>{if(s.def.options.every(r=>r._zod.pattern)){let r=s.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${r.map(o=>Ai(o.
source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(s,r)=>{if(n)return n(s,r);let o=!1,i=[];for(let a of t.options){let c=a.
_zod.run({value:s.value,issues:[]},r);if(c instanceof Promise)i.push(c),o=!0;else{if(c.issues.length===0)return c;i.push(c)}}return o?Promise.all(i).then(a=>fu(
a,s,e,r)):fu(i,s,e,r)}});var ku=T("$ZodRecord",(e,t)=>{ye.init(e,t);let n=mn.memoizer;n?.attach(e),e._zod.parse=(s,r)=>{let o=s.value;if(!zi(o))return s.issues.push({expected:"record",code:"\
invalid_type",input:o,inst:e}),s;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){s.value=n?n.alloc(e,s,{},r):{};let c=new Set;for(let u of a)if(typeof u=="st\
ring"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},
r);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){s.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(v=>Nt(v,r,dt())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let g=t.valueType._zod.run({value:o[u],
issues:[]},r);g instanceof Promise?i.push(g.then(v=>{v.issues.length&&s.issues.push(...Ut(u,v.issues)),s.value[f]=v.value})):(g.issues.length&&s.issues.push(...Ut(
u,g.issues)),s.value[f]=g.value)}let l;for(let u in o)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;s.value[u]=o[u]}else l=l??[],l.push(u);l&&l.
length>0&&s.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{s.value=n?n.alloc(e,s,{},r):{};let c;for(let l of Reflect.ownKeys(o)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(o,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},r);if(u instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Bi.test(l)&&u.issues.length){let v=t.keyType._zod.run({value:Number(l),issues:[]},
r);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===0&&(u=v)}if(u.issues.length){t.mode==="loos\
e"?s.value[l]=o[l]:a?(c=c??[],c.push(l)):s.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(v=>Nt(v,r,dt())),input:l,path:[l],inst:e});continue}
let f=u.value;if(f==="__proto__")continue;let g=t.valueType._zod.run({value:o[l],issues:[]},r);g instanceof Promise?i.push(g.then(v=>{v.issues.length&&s.issues.
push(...Ut(l,v.issues)),s.value[f]=v.value})):(g.issues.length&&s.issues.push(...Ut(l,g.issues)),s.value[f]=g.value)}c&&c.length>0&&s.issues.push({code:"unrecog\
nized_keys",input:o,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>s):s}});var $u=T("$ZodEnum",(e,t)=>{ye.init(e,t);let n=Si(t.entries),s=new Set(n);e._zod.values=s,ge(e,"pattern",r=>{let o=Si(r.def.entries).filter(i=>ql.has(typeof i));
return new RegExp(o.length?`^(${o.map(i=>Ps(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return s.has(i)||r.issues.push({code:"\
invalid_value",values:n,input:i,inst:e}),r}}),_u=T("$ZodLiteral",(e,t)=>{ye.init(e,t);let n=new Set(t.values);e._zod.values=n,ge(e,"pattern",s=>{let r=s.def.values;
return new RegExp(r.length?`^(${r.map(o=>typeof o=="string"?Ps(o):o?Ps(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,r)=>{let o=s.value;
return n.has(o)||s.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),s}});var Su=T("$ZodTransform",(e,t)=>{ye.init(e,t),e._zod.optin="optional",mn.memoizer?.guard(e),e._zod.parse=(n,s)=>{if(s.direction==="backward")throw new wr(e.constructor.
name);let r=t.transform(n.value,n);if(s.async)return(r instanceof Promise?r:Promise.resolve(r)).then(i=>(n.value=i,n));if(r instanceof Promise)throw new ut;return n.
value=r,n}});function mu(e,t){return e.value=t.issues.length?void 0:t.value,e}var Au=T("$ZodOptional",(e,t)=>{ye.init(e,t),ge(e,"optin",n=>n.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ge(e,"values",n=>{let s=n.def.innerType._zod.values;return s?new Set([...s,void 0]):void 0}),
ge(e,"pattern",n=>{let s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${Ai(s.source)})?$`):void 0}),e._zod.parse=(n,s)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},s);return r instanceof Promise?r.then(o=>mu(n,o)):mu(n,r)}return t.innerType.
_zod.run(n,s)}});var Cu=T("$ZodPrefault",(e,t)=>{ye.init(e,t),e._zod.optin="defaulted",ge(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,s)=>(s.direction==="backward"||
n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,s))});var zu=T("$ZodPipe",(e,t)=>{ye.init(e,t),ge(e,"values",n=>n.def.in._zod.values),ge(e,"optin",n=>n.def.in._zod.optin),ge(e,"optout",n=>n.def.out._zod.optout),ge(
e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,s)=>{if(s.direction==="backward"){let o=t.out._zod.run(n,s);return o instanceof Promise?o.then(i=>$r(
i,t.in,s)):$r(o,t.in,s)}let r=t.in._zod.run(n,s);return r instanceof Promise?r.then(o=>$r(o,t.out,s)):$r(r,t.out,s)}});function $r(e,t,n){return e.issues.some(s=>s.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Pu;var Ui=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let s=n[0];return this._map.set(t,s),s&&typeof s=="object"&&"id"in s&&this._idmap.
set(s.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.
delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let s={...this.get(n)??{}};delete s.id;let r={...s,...this._map.get(t)};return Object.keys(
r).length?r:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Nu(){return new Ui}(Pu=globalThis).__zod_globalRegistry??(Pu.__zod_globalRegistry=
Nu());var Zn=globalThis.__zod_globalRegistry;function Eg(e){return e.checks&&(e.checks=[...e.checks]),e}function Tu(e,t){return new e(Eg({type:"string",...me(t)}))}function Eu(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...me(t)})}function Ou(e,t){return new e({type:"boolean",...me(t)})}function Mu(e,t){return new e({type:"never",...me(t)})}function V(e,t){return new ou({check:"less_than",...me(t),value:e,inclusive:!0})}function K(e,t){return new iu({check:"greater_than",...me(t),value:e,inclusive:!0})}function qi(e,t){return new cu({check:"min_length",...me(t),minimum:e})}var Oe=T("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ye.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){fn(this,"with",e)},parse(e,t){return Di(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ri(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return Fi(this,e,t)},safeParseAsync(e,t){return Li(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Ns(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ig=T("ZodMiniString",(e,t)=>{hu.init(e,t),Oe.init(e,t)});function ft(e){return Tu(Ig,e)}var Dg=T("ZodMiniNumber",(e,t)=>{ji.init(e,t),Oe.init(e,t)});var Rg=T("ZodMiniNumberFormat",(e,t)=>{gu.init(e,t),Dg.init(e,t)});function G(e){return Eu(Rg,e)}var Fg=T("ZodMiniBoolean",(e,t)=>{yu.init(e,t),Oe.init(e,t)});function hn(e){return Ou(Fg,e)}var Lg=T("ZodMiniNever",(e,t)=>{bu.init(e,t),Oe.init(e,t)});function Bg(e){return Mu(Lg,e)}var Zg=T("ZodMiniArray",(e,t)=>{vu.init(e,t),Oe.init(e,t)});function F(e,t){return new Zg({type:"array",element:e,...me(t)})}var Du=T("ZodMiniObject",(e,t)=>{xu.init(e,t),Oe.init(e,t),Yl(e,"shape",n=>n._zod.def.shape,!1)});function Vi(e,t){let n={type:"object",shape:e??{},...me(t)};return new Du(
n)}function S(e,t){return new Du({type:"object",shape:e,catchall:Bg(),...me(t)})}var jg=T("ZodMiniUnion",(e,t)=>{wu.init(e,t),Oe.init(e,t)});function Ae(e,t){return new jg({type:"union",options:e,...me(t)})}var Iu=T("ZodMiniRecord",(e,t)=>{ku.init(e,t),Oe.init(e,t)});function pe(e,t,n){return!t||!t._zod?new Iu({type:"record",keyType:ft(),valueType:e,...me(t)}):new Iu(
{type:"record",keyType:e,valueType:t,...me(n)})}var Ug=T("ZodMiniEnum",(e,t)=>{$u.init(e,t),Oe.init(e,t),e.options=[...e._zod.values]});function A(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(s=>[s,s])):
e;return new Ug({type:"enum",entries:n,...me(t)})}var qg=T("ZodMiniLiteral",(e,t)=>{_u.init(e,t),Oe.init(e,t)});function jn(e,t){return new qg({type:"literal",values:Array.isArray(e)?e:[e],...me(t)})}var Vg=T("ZodMiniTransform",(e,t)=>{Su.init(e,t),Oe.init(e,t)});function Me(e){return new Vg({type:"transform",transform:e})}var Kg=T("ZodMiniOptional",(e,t)=>{
Au.init(e,t),Oe.init(e,t)});function b(e){return new Kg({type:"optional",innerType:e})}var Gg=T("ZodMiniPrefault",(e,t)=>{Cu.init(e,t),Oe.init(e,t)});function y(e,t){return new Gg({type:"prefault",innerType:e,get defaultValue(){return typeof t=="f\
unction"?t():Pi(t)}})}var Hg=T("ZodMiniPipe",(e,t)=>{zu.init(e,t),Oe.init(e,t)});function Ie(e,t){return new Hg({type:"pipe",in:e,out:t})}var p=(e,t={},...n)=>{let s=[];for(let r of n)r===void 0||r===!1||r===""||s.push(typeof r=="number"?String(r):r);if(s.length>1&&s.some(r=>typeof r=="string"))throw new RangeError(
`text beside other children in <${e}>`);return{name:e,attributes:Sr(Object.entries(t)),children:s}},Sr=e=>{let t=[];for(let[n,s]of e)s!==void 0&&t.push([n,String(
s)]);return Object.fromEntries(t)},Ki=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,Es=(e,t)=>e.children.filter(n=>typeof n!="string"&&(!t||n.name===
t)),Os=(e,t)=>e.children.find(n=>typeof n!="string"&&n.name===t),Un=e=>{let t=e.children[0];return typeof t=="string"?t:""},Ru=(e,t)=>({...e,attributes:Sr(Object.
entries({...e.attributes,...t}))}),Fu=(e,...t)=>p(e.name,e.attributes,...t),Lu=e=>e?"yes":"no",Ar=e=>e?"on":"off";var ce=e=>({value:e}),R=e=>({problem:e});function Ms(e,t){return Zn.add(e,t),e}function ae(e,t,n){let s=Ie(Ms(ft(),{description:e,examples:[...t]}),Me((r,o)=>{let i=n(
r);return"value"in i?i.value:(o.issues.push({code:"custom",message:i.problem,input:r}),Oi)}));return Ms(s,{description:e})}function Z(e,t,n,s){return ae(e,t,r=>n.
test(r)?ce(r):R(s))}var h=e=>t=>Ms(Zn.has(t)?t.clone():t,{description:e}),Bu=A(["on","off"]),Xg=Ae([hn(),Bu]),Wg=Me(e=>e===!0||e==="on"),_=e=>Ms(Ie(Xg,Wg),{description:e}),
gn=(e,t)=>Ms(Ie(Ae([hn(),Bu,e]),Me(n=>n==="on"?!0:n==="off"?!1:n)),{description:t});var Yg={vm:{agent:y(_("A channel for the guest agent (qemu-guest-agent), which is used where the guest has it."),!0)}},Jg={};function*Qg(e){if(!e.agent)return;let t=p(
"target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{at:"devices",xml:p("channel",{type:"unix"},t)}}var Wi={};E(Wi,{codes:()=>cy,driversOf:()=>xn,driversOfVendor:()=>Ds,host:()=>my,rules:()=>ly,schema:()=>oy});var Zu=`#!/bin/sh
# Run by kmod in place of loading vfio-pci (modprobe.d's \`install\`), as: sh -c THIS vfio-pci ADDRESS...
# Sets aside the PCI functions at these addresses for vfio-pci, then loads it. An address that does not exist is no
# reason to fail: the card may have been taken out, and the machine has to boot.
# It is printed on one line, so each statement ends with a semicolon. modprobe is named by its absolute path because
# the modprobe built into some shells knows no --ignore-install; /bin is there in NixOS's initrd, the other in the
# booted system. It reads the module's options of modprobe.d and of the kernel command line itself: kmod's own
# CMDLINE_OPTS would give them to it twice.
for address in "$@"; do
  if [ -e "/sys/bus/pci/devices/$address/driver_override" ]; then
    echo vfio-pci >"/sys/bus/pci/devices/$address/driver_override";
  fi;
done;
for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do
  if [ -x "$modprobe" ]; then
    exec "$modprobe" --ignore-install vfio-pci;
  fi;
done;
echo "vfioc: no modprobe was found to load vfio-pci with" >&2;
exit 1
`;var C=e=>({kind:"string",parts:[e]}),Je=(...e)=>({kind:"string",parts:e});function Tt(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e}\
 is not a whole number that is held exactly`);return{kind:"int",value:BigInt(e)}}var H=e=>({kind:"constant",name:e?"true":"false"}),ju={kind:"constant",name:"nu\
ll"},L=e=>({kind:"list",items:e}),ty=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),te=e=>({kind:"\
attrs",bindings:ty(e)});var qn=e=>({kind:"identifier",name:e});function Cr(e){let t=e.split("/").slice(1),n=s=>/^[A-Za-z0-9._+-]+$/.test(s)&&s!=="."&&s!=="..";if(!e.startsWith("./")||!t.
every(n))throw new RangeError(`not a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var Hi=e=>typeof e=="string"?qn(e):e,P=(e,...t)=>({
kind:"select",of:Hi(e),path:t,or:void 0}),yn=(e,t,n)=>({kind:"select",of:Hi(e),path:t,or:n});var Ce=(e,...t)=>({kind:"apply",function:Hi(e),arguments:t}),zr=(e,t)=>({kind:"lambda",parameter:e,body:t});var mt=(e,t,n)=>({kind:"binary",operator:t,left:e,right:n}),Vn=e=>({kind:"not",operand:e}),Pr=(e,t)=>e===""?t:{kind:"comment",text:e,node:t};var Kn=Z("The name of a user of the host.",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins with a letter, and i\
s at most 31 characters long"),Uu=Z("The name of a group of the host.",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _,\
 begins with a letter, and is at most 31 characters long"),ny=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,pt=Z("A name that libvirt takes for a guest or a network.",["\
win11"],ny,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 characters long"),ht=Z("A name of your own.",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
"a name has letters, digits, - and _, and is at most 63 characters long"),qu=Z("The name of the host.",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
"a host name has letters, digits and -, and is at most 63 characters long"),Et=Z("The name of a network interface.",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,
"a network interface has a name of at most 15 letters, digits, . _ and -"),Nr=Z("The name of a kernel module.",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a \
kernel module has a name of letters, digits, _ and -, one name to an entry"),Xi=Z("The name of a systemd unit, with its type.",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),Vu=Z("One parameter of the kernel command line.",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,
"one entry is one parameter, name or name=value, without white space or quotes"),sy=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;
if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(
".."))return`'${e}' goes up with '..': write the path it leads to`},Ve=ae("An absolute path of the host.",["/var/lib/libvirt/images/win11.qcow2"],e=>{let t=sy(e);
return t?R(t):ce(e)}),Tr=Z("A file, relative to the file that names it.",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters and \
is not empty"),Ku=ae("A MAC address.",["52:54:00:66:d7:8b"],e=>/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?R(`'${e}' is a\
 multicast address: the first pair of a card's address is even`):ce(e.toLowerCase()):R(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 5\
2:54:00:66:d7:8b`)),Gn=(e,t)=>ae(e,t,n=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(n)?R("control characters cannot stand here"):n.isWellFormed()?ce(n):R("this is \
not valid Unicode"));var bn=(e,t)=>e.toString(16).padStart(t,"0"),ry=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
function Gu(e){let t=ry.map(i=>i.exec(e)).find(i=>i!==null);if(!t){let i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return R(i?`'${e}' is a vendor:device id, and a PC\
I address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 0000:0b:00.0`)}let[n=0,s=0,r=0,o=0]=t.slice(1).map(i=>Number.
parseInt(i??"0",16));return r>31?R(`'${e}' has slot ${bn(r,2)}, and a PCI bus has the slots 00 to 1f`):o>7?R(`'${e}' has function ${o}, and a PCI slot has the f\
unctions 0 to 7`):ce({domain:n,bus:s,slot:r,function:o})}var De=e=>`${bn(e.domain,4)}:${bn(e.bus,2)}:${bn(e.slot,2)}.${e.function}`,Er=e=>({domain:`0x${bn(e.domain,
4)}`,bus:`0x${bn(e.bus,2)}`,slot:`0x${bn(e.slot,2)}`,function:`0x${e.function}`});function Hu(e){let t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){
let n="value"in Gu(e);return R(n?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexade\
cimal digits, a colon and four more, as in 1002:67df`)}return ce({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var Qe=e=>`${e.vendor}:${e.device}`,Hn=ae(
"A PCI address as lspci, sysfs or libvirt writes it; domain 0000 where none is written.",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],Gu),Or=ae("A PCI vendor a\
nd device id, as `lspci -nn` prints it.",["1002:67df"],Hu),Is=ae("A USB vendor and product id, as `lsusb` prints it.",["046d:c541"],Hu);var Xu=new WeakMap;function Wu(e){let t=Xu.get(e);if(t)return t;let n=Object.entries(e).map(([s,r])=>({...r,name:s}));return Xu.set(e,n),n}var k=e=>Wu(e.vms),Pe=e=>Wu(
e.devices);function gt(e,t){return e.devices.flatMap(n=>{let s=t.devices[n];return s?[{...s,name:n}]:[]})}var Vt=(e,t)=>k(t).flatMap(n=>n.devices.flatMap((s,r)=>s===
e?[{vm:n,index:r}]:[])),vn=e=>e.by??(e.functions.length>0?"address":"id"),Mr=e=>Pe(e).filter(t=>t.bind==="boot"),Xn=e=>{let{user:t,group:n}=e.libvirt.qemu,s=e.libvirt.
runAsRoot?"root":"qemu-libvirtd";return{user:t??s,group:n??s}},yt=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx");var oy={device:{functions:y(F(Hn),[]).apply(h("The PCI functions of the device, in the order in which the guest sees them: a graphics card has its audio beside \
it.")),ids:y(F(Or),[]).apply(h("The vendor:device ids of its functions.")),bind:y(A(["boot","start","handover"]),"boot").apply(h("When vfio-pci takes it: boot, \
before any host driver; start, when the guest starts, and back when it stops; handover, as start, for a GPU that the host is using.")),by:b(A(["address","id"])).
apply(h("How it is found at boot: by address, which works with two identical cards, or by id. Default: address where functions are given.")),drivers:b(F(Nr)).apply(
h("Host drivers that must not win it. Default: the usual drivers of its vendor.")),blacklist:y(_("Keep these drivers off the host altogether."),!1),idleD3:y(_("\
Let vfio-pci put the unused device to sleep (D3). Off helps where it does not wake up."),!0),resetMethod:b(A(["device_specific","acpi","flr","af_flr","pm","bus"])).
apply(h("The reset method that the kernel is told to use for it."))}},Ds={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvid\
ia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},iy=[...new Set([...Object.values(Ds).flat(),"ahci","nvme","xhci_pci"])];function ay(e,t){
let n=new Set(e.functions.map(De)),s=t?.pci.filter(r=>n.has(De(r.address))).map(r=>r.id)??[];return[...new Set([...e.ids,...s].map(Qe))]}function xn(e,t){if(e.drivers)
return e.drivers;let s=[...new Set(ay(e,t).map(r=>r.slice(0,4)))].map(r=>Ds[r]);return s.length===0||s.includes(void 0)?iy:[...new Set(s.flatMap(r=>r??[]))]}var cy={
"device-not-identified":m({severity:"error",about:"value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its functions (PCI addres\
ses) or its ids (vendor:device), as lspci -nn shows them",explain:"A device is found by the addresses of its functions or by vendor:device ids; with neither the\
re is nothing to bind.",example:{fails:`devices: { \u27E8gpu: { bind: boot } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
`}}),"by-address-without-functions":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by address, and no address is given`,remedy:()=>"\
add functions, or write by: id",explain:"`by: address` needs `functions`: the addresses whose driver_override is set.",example:{fails:`devices: { gpu: { ids: ["\
1002:67df"], by: \u27E8address } }
`,passes:`devices: { gpu: { ids: ["1002:67df"], by: id } }
`}}),"by-id-without-ids":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by id, and no id is given`,remedy:()=>"add ids, or write\
 by: address",explain:"`by: id` needs `ids`: vfio-pci takes every device that has one of them.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"], by: \u27E8i\
d } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], by: address } }
`}}),"device-without-address":m({severity:"error",about:"value",message:({device:e,guest:t})=>t?`the guest '${t}' receives '${e}', whose address is not known`:`\
'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"add functions: the PCI addresses that lspci -nn shows beside these ids",explain:"\
libvirt hands a device to a guest by its PCI address; ids are enough only to keep a device for vfio-pci at boot.",example:{fails:`devices: { gpu: { ids: ["1002:\
67df"] } }
vms: { win: { memory: 4GiB, devices: [\u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"function-twice":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,remedy:()=>"a function belongs to\
 one device: take one of them out",explain:"A PCI function has one owner. Written in two devices it could be bound in two ways, or passed to two guests.",example:{
fails:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: [\u27E8"0000:0b:00.0"] } }
`,passes:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: ["0b:00.1"] } }
`}}),"id-matches-other-device":m({severity:"error",about:"value",message:({id:e,device:t,other:n})=>`'${t}' is found by the id ${e}, which '${n}' has too, and '${n}\
' is not to be bound that way`,remedy:()=>"find it by address: add functions and write by: address",explain:"An id names every device of one model. vfio-pci tak\
es all of them at boot, so two devices of one id cannot be treated differently by id.",example:{fails:`devices: { a: { ids: [\u27E8"1002:67df"], by: id }, b: { funct\
ions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`,passes:`devices: { a: { functions: ["0b:00.0"], ids: ["1002:67df"] }, b: { functions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`}}),"id-takes-host-card":m({severity:"error",about:"value",message:({id:e,address:t,driver:n})=>`the id ${e} is also that of ${t}, which the host keeps${n?` (d\
river ${n})`:""}`,remedy:()=>"find the device by address: add functions and write by: address",explain:"By id vfio-pci takes every device of that model. The fac\
ts of this machine have another one, which no device of the spec names, so the host would lose it at boot."}),"blacklist-takes-host-card":m({severity:"warning",
about:"value",message:({driver:e,address:t})=>`without ${e} the host's own card at ${t} has no driver either`,remedy:()=>"leave blacklist off: the drivers are k\
ept from the device itself anyway",explain:"A blacklist keeps a driver from every card. The drivers of a device are already kept from it by softdep and driver_o\
verride, and the host may need them for a card of the same make."})};function ly(e,t,n){let s=new Map;for(let r of Pe(e)){let o=["devices",r.name];uy(r,o,t);let{
name:i}=r;for(let[c,l]of r.functions.map(De).entries()){let u=s.get(l);u?t("function-twice",{path:[...o,"functions",c]},{address:l,device:u}):s.set(l,i)}if(r.functions.
length>0)continue;let a=r.ids.length>0;a&&r.bind!=="boot"&&t("device-without-address",{path:[...o,"bind"]},{device:i});for(let{vm:c,index:l}of a?Vt(i,e):[])t("d\
evice-without-address",{path:["vms",c.name,"devices",l]},{device:i,guest:c.name})}dy(e,t),n&&fy(e,t,n,new Set(s.keys()))}function uy(e,t,n){let{name:s,functions:r,
ids:o,by:i}=e;r.length===0&&o.length===0?n("device-not-identified",{path:t,on:"key"},{device:s}):i==="address"&&r.length===0?n("by-address-without-functions",{path:[
...t,"by"]},{device:s}):i==="id"&&o.length===0&&n("by-id-without-ids",{path:[...t,"by"]},{device:s})}function dy(e,t){let n=Pe(e);for(let s of n.filter(r=>r.bind===
"boot"&&vn(r)==="id"))for(let[r,o]of s.ids.map(Qe).entries()){let i=n.find(a=>a.name!==s.name&&a.bind!=="boot"&&a.ids.map(Qe).includes(o));i&&t("id-matches-othe\
r-device",{path:["devices",s.name,"ids",r]},{id:o,device:s.name,other:i.name})}}function fy(e,t,n,s){let r=new Set(Pe(e).filter(i=>i.functions.length===0).flatMap(
i=>i.ids.map(Qe))),o=n.pci.filter(i=>!s.has(De(i.address)));for(let i of Pe(e)){let a=["devices",i.name];for(let[u,d]of i.ids.map(Qe).entries()){if(i.bind!=="bo\
ot"||vn(i)!=="id")continue;let f=o.filter(v=>Qe(v.id)===d),g=i.functions.length>0?f[0]:f[1];g&&t("id-takes-host-card",{path:[...a,"ids",u]},{id:d,address:De(g.address),
driver:g.driver})}if(!i.blacklist)continue;let c=xn(i,n),l=o.find(u=>u.driver&&c.includes(u.driver)&&!r.has(Qe(u.id)));l?.driver&&t("blacklist-takes-host-card",
{path:[...a,"blacklist"]},{driver:l.driver,address:De(l.address)})}}function*my(e,t){let n=Pe(e);if(n.length===0)return;let s=Mr(e),r=s.length>0?"initrd":"boot";
for(let l of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:r,name:l};let o=[...new Set(s.flatMap(l=>xn(l,t)))].sort();for(let l of o)yield{kind:"\
modprobe",line:{command:"softdep",module:l,pre:"vfio-pci"}};let i=s.filter(l=>vn(l)==="id").flatMap(l=>l.ids.map(Qe));i.length>0&&(yield{kind:"modprobe",line:{command:"\
options",module:"vfio-pci",option:"ids",value:[...new Set(i)].join(",")}});let a=s.filter(l=>vn(l)==="address").flatMap(l=>l.functions);a.length>0&&(yield*py(a)),
n.some(l=>!l.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}});for(let{resetMethod:l,functions:u}of n)
for(let d of l?u:[])yield{kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${De(d)}/reset_method`,argument:l??""};let c=[...new Set(n.filter(l=>l.blacklist).flatMap(
l=>xn(l,t)))].sort();c.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:L(c.map(C))})}function*py(e){let t=e.map(De);yield{kind:"mo\
dprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",Zu,"vfio-pci",...t]}};let n=(...s)=>yn("config",["boot","initrd","systemd",...s],H(!0));yield{
kind:"assertion",that:mt(Vn(n("enable")),"||",n("shell","enable")),message:"vfioc: devices are kept for vfio-pci by a line of shell that kmod runs in the initrd\
, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var Yi={};E(Yi,{codes:()=>gy,rules:()=>yy,schema:()=>hy});var Wn=G().check(K(1),V(255));function Yu(e,t){let n=r=>Object.entries(e[r]).map(([o,{bootOrder:i}])=>({name:`${r}.${o}`,path:["vms",e.name,r,o,"bootOrder"],order:i})),
s=gt(e,t).map(({name:r,bootOrder:o})=>({name:`devices.${r}`,path:["devices",r,"bootOrder"],order:o}));return[...n("disks"),...n("nics"),...s].flatMap(({order:r,
...o})=>r===void 0?[]:[{...o,order:r}])}var hy={},gy={"boot-order-twice":m({severity:"error",about:"value",message:({order:e,other:t,guest:n})=>`'${t}' of the guest '${n}' has the number ${e} in the b\
oot order too`,remedy:()=>"give each device a number of its own; the lowest comes first",explain:"A guest tries its devices one after the other, so no two have \
the same number. libvirt refuses that.",example:{fails:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, b\
ootOrder: \u27E81 } } } }
`,passes:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: 2 } } } }
`}})};function yy(e,t){for(let n of k(e)){let s=new Map;for(let{name:r,path:o,order:i}of Yu(n,e)){let a=s.get(i);a!==void 0?t("boot-order-twice",{path:o},{order:i,
other:a,guest:n.name}):s.set(i,r)}}}var Ji={};E(Ji,{codes:()=>vy,host:()=>xy,schema:()=>by});var by={device:{bootVga:y(_("Whether the firmware shows the boot on this card: its framebuffer is then released, and the boot is not seen."),!1)}},vy={};function*xy(e){
Pe(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a card that leave\
s the host: do not put a framebuffer on it."})}var sa={};E(sa,{codes:()=>Py,domain:()=>Ny,schema:()=>zy});import{createHash as wy}from"node:crypto";var ky=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),$y=e=>Buffer.concat(e.flatMap(t=>{let n=Buffer.from(t,"ut\
f8"),s=Buffer.alloc(4);return s.writeUInt32BE(n.length),[s,n]})),Qi=e=>wy("sha1").update(ky).update($y(e)).digest(),Rs=(...e)=>{let t=Qi(e).subarray(0,16);t.writeUInt8(
t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(8)&63|128,8);let n=t.toString("hex");return[n.slice(0,8),n.slice(8,12),n.slice(12,16),n.slice(16,20),n.slice(20)].
join("-")},Ju=(...e)=>{let[t,n,s]=Qi(["mac",...e]);return["52","54","00",...[t,n,s].map(r=>(r??0).toString(16).padStart(2,"0"))].join(":")},Kt=(e,...t)=>Qi(["nu\
mber",...t]).readUIntBE(0,6)%e;var _y=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],Qu={clock:"localtime",hyperv:_y,diskBus:"sata",nicModel:"\
e1000e",video:"vga",rng:!1},Ir={windows10:{...Qu,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...Qu,osinfo:"http://microsoft.com/win/11",
secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virti\
o",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}};var Re=e=>Ir[e.guest],ea=(e,t)=>e.uuid??Rs("domain",t.host.name,e.name),Fs=({cpu:e})=>e.sockets*e.cores*e.threads,Sy={model:"tpm-crb",version:"2.0"};function Yn(e){
let{type:t="efi",secureBoot:n,enrolledKeys:s,tpm:r}=e.firmware,o=Re(e),i=t==="efi"&&!yt(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:n??(s===!0||o.secureBoot&&
i),enrolledKeys:s??!1,tpm:typeof r=="object"?r:r??o.tpm?Sy:void 0}}var Gt=({display:e})=>e.spice===void 0?e.vnc===void 0:e.spice!==!1,ta=e=>Object.keys(e.shares).
length>0,ed=e=>e.agent||Gt(e);function Dr(e){let{input:t,vnc:n}=e.display;return t!==void 0?t:Gt(e)||n!==void 0&&n!==!1?e.lookingGlass?"virtio":"tablet":"none"}
var Ls=15;var Ot=(e,t)=>e.bus??(e.cdrom===void 0?Re(t).diskBus:"sata"),Rr=e=>e==="sata"?6:26,Ay=e=>e==="virtio"?"vd":"sd",Cy=(e,t)=>`${Ay(e)}${String.fromCharCode(97+t)}`;
function na(e){let t=new Map,n=new Set,s=Object.entries(e.disks).map(([o,i])=>({name:o,target:i.target,bus:Ot(i,e)}));for(let{name:o,target:i}of s)i!==void 0&&(t.
set(o,i),n.add(i));let r=s.filter(({target:o})=>o===void 0);for(let{name:o,bus:i}of[...r.filter(a=>a.bus==="sata"),...r.filter(a=>a.bus!=="sata")]){let a=Rr(i),
c=Kt(a,"disk",i,o),l=Array.from({length:a},(u,d)=>Cy(i,(c+d)%a)).find(u=>!n.has(u));l!==void 0&&(t.set(o,l),n.add(l))}return t}var zy={},Py={};function*Ny(e){let t=new Set(Object.values(e.disks).map(s=>Ot(s,e))),n=p("controller",{type:"usb",index:0,model:"qemu-xhci",ports:Ls});if(yield{
pci:{class:"usb",key:"usb",index:0},functions:[n]},(!yt(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[p("controller",{type:"sata",
index:0})]}),t.has("scsi")){let s=p("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},functions:[s]}}if(ed(e)){
let s=p("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[s]}}}var oa={};E(oa,{codes:()=>My,domain:()=>Ry,rules:()=>Iy,schema:()=>Oy});var td=4095;function Ty(e){let t=new Set;for(let n of e.split(",")){let s=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!s)return R(`'${e}' is no set of CP\
Us: write it as 0-3,8,^2`);let r=Number(s[2]),o=s[3]===void 0?r:Number(s[3]);if(o<r)return R(`the range ${r}-${o} runs backwards`);if(o>td)return R(`CPU ${o} is\
 above ${td}`);for(let i=r;i<=o;i+=1)s[1]?t.delete(i):t.add(i)}return t.size===0?R(`'${e}' leaves no CPU`):ce([...t].sort((n,s)=>n-s))}function Fr(e){let t=[...new Set(
e)].sort((s,r)=>s-r),n=[];for(let s of t){let r=n.at(-1);r&&r[1]===s-1?r[1]=s:n.push([s,s])}return n.map(([s,r])=>s===r?`${s}`:`${s}-${r}`).join(",")}var nd=ae(
"A set of host CPUs.",["0-3,8","0-7,^2"],Ty);var rd=G().check(K(0),V(4095)),sd=Ie(Ae([nd,F(rd).check(qi(1))]),Me(e=>[...new Set(e)].sort((t,n)=>t-n))),Ey=Z("A feature of the CPU, as libvirt calls it.",["to\
poext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them"),ra=e=>G().check(
K(1),V(e)),Oy={vm:{cpu:y(S({sockets:y(ra(8),1).apply(h("Sockets. Windows for the desktop uses at most two. Default: 1.")),cores:y(ra(512),2).apply(h("Cores of e\
ach socket. Default: 2.")),threads:y(ra(2),1).apply(h("Threads of each core: 2 where the guest is to have pairs of sibling threads of the host. Default: 1.")),pin:b(
F(rd)).apply(h("The host CPU of each virtual CPU, in their order: the threads of a core stand beside each other, so give sibling threads of the host in pairs (l\
scpu -e shows them).")),emulator:b(sd).apply(h("The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: best those that no virtual CPU has.")),iothreads:y(
G().check(K(0),V(64)),0).apply(h("How many threads serve the disks that name one.")),iothreadPin:b(sd).apply(h("The host CPUs for these threads.")),features:y(pe(
Ey,A(["force","require","optional","disable","forbid"])),{}).apply(h("Features of the CPU, each with what is asked of it, as require or disable.")),cachePassthrough:y(
_("Show the guest the host's caches."),!0),maxPhysAddr:b(G().check(K(32),V(64))).apply(h("The width of physical addresses in bits: for cards with large BARs whe\
re the guest finds no room for them."))}),{}).apply(h("The virtual CPUs of the guest."))}},Ht=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,My={"pin-count":m({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`,explain:"Each virtual CPU is pinned to one CPU of the host, in order. sockets times cores times th\
reads is how many there are.",example:{fails:Ht("cores: 4, pin: \u27E8[2, 3]"),passes:Ht("cores: 2, pin: [2, 3]")}}),"pin-twice":m({severity:"error",about:"valu\
e",message:({cpu:e})=>`host CPU ${e} is given twice`,remedy:()=>"give each virtual CPU one of its own",explain:"Two virtual CPUs that run on one CPU of the host\
 wait for each other, and the guest holds locks while it waits.",example:{fails:Ht("cores: 2, pin: [2, \u27E82]"),passes:Ht("cores: 2, pin: [2, 3]")}}),"pin-sha\
red":m({severity:"warning",about:"value",message:({cpu:e,guest:t})=>`host CPU ${e} is that of a virtual CPU of the guest '${t}' too`,remedy:()=>"give the guests\
 different CPUs, unless they never run at the same time",explain:"Guests that are pinned to one CPU of the host and run at the same time slow each other down.",
example:{fails:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [\u27E83, 4] } } }
`,passes:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }
`}}),"emulator-on-pinned":m({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"\
give them other CPUs, or leave emulator out",explain:"QEMU's own threads interrupt a virtual CPU that runs on the same CPU of the host, which shows as stutter i\
n the guest.",example:{fails:Ht("cores: 2, pin: [2, 3], emulator: \u27E8[3]"),passes:Ht("cores: 2, pin: [2, 3], emulator: [0, 1]")}}),"iothread-pin-without-ioth\
reads":m({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothreadPin out",explain:"`iothrea\
dPin` says where the threads run that `iothreads` counts.",example:{fails:Ht("iothreadPin: \u27E8[0]"),passes:Ht("iothreads: 1, iothreadPin: [0]")}}),"max-phys-\
addr-emulated":m({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emulates",remedy:()=>"take maxPhysAdd\
r out, or type: qemu",explain:"The width of physical addresses can be set for a guest that runs on KVM.",example:{fails:`vms: { win: { memory: 4GiB, type: qemu,\
 cpu: { maxPhysAddr: \u27E840 } } }
`,passes:`vms: { win: { memory: 4GiB, cpu: { maxPhysAddr: 40 } } }
`}})};function Iy(e,t){let n=new Map;for(let s of k(e)){let{pin:r=[],emulator:o=[],iothreads:i,iothreadPin:a,maxPhysAddr:c}=s.cpu,l=(...f)=>({path:["vms",s.name,
"cpu",...f]}),u=Fs(s);s.cpu.pin&&r.length!==u&&t("pin-count",l("pin"),{pins:r.length,vcpus:u});for(let[f,g]of r.entries()){let v=n.get(g);r.indexOf(g)<f?t("pin-\
twice",l("pin",f),{cpu:g}):v!==void 0?t("pin-shared",l("pin",f),{cpu:g,guest:v}):n.set(g,s.name)}let d=o.filter(f=>r.includes(f));d.length>0&&t("emulator-on-pin\
ned",l("emulator"),{cpus:Fr(d)}),a&&i===0&&t("iothread-pin-without-iothreads",l("iothreadPin")),c!==void 0&&s.type==="qemu"&&t("max-phys-addr-emulated",l("maxPh\
ysAddr"))}}function Dy(e,t){let{sockets:n,cores:s,threads:r,features:o,cachePassthrough:i,maxPhysAddr:a}=e.cpu,c=e.type==="kvm",l=new Map(Object.entries(o));return c&&
t.host.cpu==="amd"&&r>1&&!l.has("topoext")&&l.set("topoext","require"),p("cpu",{mode:c?"host-passthrough":"maximum",check:"none"},p("topology",{sockets:n,dies:1,
cores:s,threads:r}),c&&i&&p("cache",{mode:"passthrough"}),a!==void 0&&p("maxphysaddr",{mode:"emulate",bits:a}),...[...l].map(([u,d])=>p("feature",{policy:d,name:u})))}
function*Ry(e,t){let{pin:n=[],emulator:s,iothreads:r,iothreadPin:o}=e.cpu;yield{at:"",xml:p("vcpu",{placement:"static"},Fs(e))},r>0&&(yield{at:"",xml:p("iothrea\
ds",{},r)}),yield{at:"",xml:Dy(e,t)};let i=a=>({at:"cputune",xml:a});for(let[a,c]of n.entries())yield i(p("vcpupin",{vcpu:a,cpuset:c}));s&&(yield i(p("emulatorp\
in",{cpuset:Fr(s)})));for(let a=1;o&&a<=r;a+=1)yield i(p("iothreadpin",{iothread:a,cpuset:Fr(o)}))}var ia={};E(ia,{codes:()=>Ly,host:()=>By,schema:()=>Fy});var Jn={"claim-devices":5,"shared-memory":10,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffer":40,"wait-device-free":50,"unload-driver\
s":60,"restart-units":70};var Fy={},Ly={};function*By(e){for(let t of k(e)){let s=gt(t,e).filter(({name:r})=>Vt(r,e).some(o=>o.vm.name!==t.name)).flatMap(r=>r.functions.map(De));s.length!==
0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:Jn["claim-devices"],arguments:s})}}var aa={};E(aa,{codes:()=>qy,domain:()=>eb,rules:()=>Gy,schema:()=>Uy});var Zy=Z("The name of a disk in libvirt.",["vda","sda"],/^[sv]d[a-z]$/,"the target of a disk is vda to vdz on virtio, and sda to sdz on other buses"),jy=Z("A se\
rial number.",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 letters, digits, - _ . and +"),Uy={vm:{disks:y(pe(ht,S({file:b(Ve).apply(h("An \
image file of the host.")),block:b(Ve).apply(h("A disk or partition of the host, best by a name that stays, below /dev/disk/by-id.")),cdrom:b(Ae([Ve,jn(!1)])).apply(
h("A CD drive with this image in it, or false for an empty one.")),format:b(A(["qcow2","raw"])).apply(h("The format of the image. Default: qcow2 or raw by the e\
nd of its name.")),bus:b(A(["virtio","sata","scsi","usb"])).apply(h("How the guest reaches it. Default: sata for Windows and macOS, which know it without a driv\
er, virtio for Linux.")),target:b(Zy).apply(h("Its name in libvirt. Default: it follows from the name here.")),cache:b(A(["none","writeback","writethrough","dir\
ectsync","unsafe"])).apply(h("How the host caches it. Default: QEMU's, writeback.")),io:b(A(["native","threads","io_uring"])).apply(h("How QEMU reads and writes\
 it; native needs cache none or directsync.")),discard:y(_("Give back what the guest no longer uses."),!0),iothread:b(G().check(K(1),V(64))).apply(h("The thread\
 that serves it, one of cpu.iothreads: on virtio only.")),serial:b(jy).apply(h("The serial number that the guest sees.")),readOnly:y(_("The guest cannot write t\
o it."),!1),bootOrder:b(Wn).apply(h("Its number in the order in which the guest tries to boot. Without any, the first disk comes first."))})),{}).apply(h("Disks\
 and CD drives, by names of your own."))}},X=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,qy={"disk-source":m({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom",explain:"A disk is an image file, a block device of the host, or a CD drive.",example:{fails:X("\u27E8c:\
 { bus: sata }"),passes:X("c: { file: /srv/c.qcow2 }")}}),"disk-format":m({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does not sho\
w in its name`,remedy:()=>"add format: qcow2 or format: raw",explain:"QEMU is always told the format of an image: one that is found out by looking into it could\
 be changed from inside the guest, which writes it.",example:{fails:X("c: { file: \u27E8/srv/windows }"),passes:X("c: { file: /srv/windows, format: raw }")}}),"\
block-not-raw":m({severity:"warning",about:"value",message:()=>"a block device that holds a qcow2 image grows to its end and then stops the guest",remedy:()=>"t\
ake format out: a block device is raw",explain:"A qcow2 image needs more room than the disk that it holds, which a block device of the same size does not have.",
example:{fails:X("c: { block: /dev/disk/by-id/nvme-a, format: \u27E8qcow2 }"),passes:X("c: { block: /dev/disk/by-id/nvme-a }")}}),"block-name-moves":m({severity:"\
warning",about:"value",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows",explain:"The \
kernel gives names such as /dev/sda in the order in which it finds the disks. The guest writes to whatever has the name then.",example:{fails:X("c: { block: \u27E8/d\
ev/sdb }"),passes:X("c: { block: /dev/disk/by-id/ata-disk }")}}),"cdrom-bus":m({severity:"error",about:"value",message:()=>"virtio has no CD drives",remedy:()=>"\
take bus out: a CD drive is on sata then",explain:"A CD drive is on SATA, SCSI or USB.",example:{fails:X("c: { cdrom: /srv/a.iso, bus: \u27E8virtio }"),passes:X(
"c: { cdrom: /srv/a.iso }")}}),"read-only-sata":m({severity:"error",about:"value",message:()=>"SATA has no disks that cannot be written to",remedy:()=>"write bu\
s: virtio, scsi or usb, or cdrom instead of file",explain:"The SATA disk of QEMU has no way to tell the guest that it is read-only, so libvirt refuses one.",example:{
fails:X("c: { file: /srv/c.qcow2, bus: sata, readOnly: \u27E8on }"),passes:X("c: { file: /srv/c.qcow2, bus: scsi, readOnly: on }")}}),"disk-target-bus":m({severity:"\
error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>`write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"\
sda to sdf":"sda to sdz"}, or take target out`,explain:"Disks on virtio are vd and a letter, others are sd and a letter; SATA has six ports, so its disks are sd\
a to sdf.",example:{fails:X("c: { file: /srv/c.qcow2, bus: sata, target: \u27E8vda }"),passes:X("c: { file: /srv/c.qcow2, bus: sata, target: sda }")}}),"disk-ta\
rget-twice":m({severity:"error",about:"value",message:({target:e,disk:t})=>`'${t}' has the target ${e} already`,remedy:()=>"take target out of one of them",explain:"\
libvirt tells disks apart by their targets.",example:{fails:X("a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2, target: \u27E8vda }"),passes:X("\
a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }")}}),"too-many-disks":m({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest \
has more than ${t} disks on ${e}`,remedy:()=>"put some of them on another bus",explain:"SATA has six ports, and the other buses have names for 26 disks here.",example:{
fails:X(`${"abcdef".split("").map(e=>`${e}: { file: /srv/${e}.raw, bus: sata }`).join(", ")}, \u27E8g: { file: /srv/g.raw, bus: sata }`),passes:X("g: { file: /s\
rv/g.raw, bus: sata }")}}),"disk-twice":m({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is the disk '${t}' already`,remedy:()=>"take one of t\
hem out, or let both be readOnly",explain:"Two disks of one guest that write to one image destroy it.",example:{fails:X("a: { file: /srv/a.qcow2 }, b: { file: \u27E8\
/srv/a.qcow2 }"),passes:X("a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }")}}),"disk-iothread":m({severity:"error",about:"value",message:({bus:e})=>`a dis\
k on ${e} cannot be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out",explain:"iothreads serve disks on virtio.",example:{fails:X(
"c: { file: /srv/c.qcow2, bus: sata, iothread: \u27E81 }","cpu: { iothreads: 1 }, "),passes:X("c: { file: /srv/c.qcow2, bus: virtio, iothread: 1 }","cpu: { ioth\
reads: 1 }, ")}}),"iothread-missing":m({severity:"error",about:"value",message:({iothread:e,count:t})=>`there is no iothread ${e}: the guest has ${t}`,remedy:({
iothread:e})=>`write cpu.iothreads: ${e}, or the number of one that is there`,explain:"The threads are counted by `cpu.iothreads` and have the numbers from 1 on\
.",example:{fails:X("c: { file: /srv/c.qcow2, iothread: \u27E81 }"),passes:X("c: { file: /srv/c.qcow2, iothread: 1 }","cpu: { iothreads: 1 }, ")}}),"native-io-c\
ached":m({severity:"error",about:"value",message:({cache:e})=>`native input and output does not work with the cache ${e}`,remedy:()=>"write cache: none, or io: \
io_uring",explain:"The kernel's native interface needs files that are opened past its cache (O_DIRECT): cache none or directsync.",example:{fails:X("c: { file: \
/srv/c.raw, io: \u27E8native }"),passes:X("c: { file: /srv/c.raw, io: native, cache: none }")}})},Vy=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/,
Ky=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],od=e=>e.format??(e.file===void 0?"raw":Ky.find(([t])=>t.test(e.file??""))?.[1]);function Gy(e,t){for(let n of k(
e)){let s=["vms",n.name,"disks"],r=new Map;for(let[o,i]of Object.entries(n.disks)){Hy(n,o,i,t);let a=i.file??i.block;if(a===void 0)continue;let c=r.get(a);c&&!(c.
readOnly&&i.readOnly)&&t("disk-twice",{path:[...s,o,i.file===void 0?"block":"file"]},{path:a,disk:c.name}),r.set(a,{name:o,readOnly:i.readOnly})}Wy(n,t)}}function Hy(e,t,n,s){
let r=(...l)=>({path:["vms",e.name,"disks",t,...l]}),o=[n.file,n.block,n.cdrom].filter(l=>l!==void 0).length,i=Ot(n,e);if(o!==1&&s("disk-source",{...r(),on:"key"},
{disk:t,given:o}),n.file!==void 0&&od(n)===void 0&&s("disk-format",r("file"),{file:n.file}),n.block!==void 0&&n.format==="qcow2"&&s("block-not-raw",r("format")),
n.block!==void 0&&Vy.test(n.block)&&s("block-name-moves",r("block"),{path:n.block}),n.cdrom!==void 0&&i==="virtio"&&s("cdrom-bus",r("bus")),n.readOnly&&n.cdrom===
void 0&&i==="sata"&&s("read-only-sata",r("readOnly")),n.iothread!==void 0){let{iothreads:l}=e.cpu;i!=="virtio"?s("disk-iothread",r("iothread"),{bus:i}):n.iothread>
l&&s("iothread-missing",r("iothread"),{iothread:n.iothread,count:l})}let{cache:a="writeback",io:c}=n;c==="native"&&a!=="none"&&a!=="directsync"&&s("native-io-ca\
ched",r("io"),{cache:a})}var Xy=(e,t)=>t==="virtio"?e.startsWith("vd"):e.startsWith("sd")&&e.charCodeAt(2)-97<Rr(t);function Wy(e,t){let n=new Map,s=na(e);for(let[
r,o]of Object.entries(e.disks)){let i=["vms",e.name,"disks",r],a=Ot(o,e);if(s.has(r)||t("too-many-disks",{path:i,on:"key"},{bus:a,most:Rr(a)}),o.target===void 0)
continue;let c=n.get(o.target),l={path:[...i,"target"]};Xy(o.target,a)?c!==void 0?t("disk-target-twice",l,{target:o.target,disk:c}):n.set(o.target,r):t("disk-ta\
rget-bus",l,{target:o.target,bus:a})}}var Yy=e=>e.block===void 0?"file":"block";function Jy(e){if(e.block!==void 0)return p("source",{dev:e.block});let t=e.file??
e.cdrom;return typeof t=="string"?p("source",{file:t}):void 0}function Qy(e,t,n){let s=e.cdrom!==void 0,{cache:r,io:o,iothread:i,bootOrder:a}=e,c=e.discard&&!s&&
!e.readOnly?"unmap":void 0;return p("disk",{type:Yy(e),device:s?"cdrom":"disk"},p("driver",{name:"qemu",type:od(e),cache:r,io:o,discard:c,iothread:i}),Jy(e),p("\
target",{dev:t,bus:n}),(s||e.readOnly)&&p("readonly"),e.serial!==void 0&&p("serial",{},e.serial),a!==void 0&&p("boot",{order:a}))}function*eb(e){let t=na(e);for(let[
n,s]of Object.entries(e.disks)){let r=t.get(n),o=Ot(s,e);if(r===void 0)continue;let i=Qy(s,r,o);o==="virtio"?yield{pci:{class:"disk",key:n},functions:[i]}:yield{
at:"devices",xml:i}}}var la={};E(la,{codes:()=>rb,domain:()=>ab,rules:()=>ib,schema:()=>sb});var bt=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),id=e=>{let t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):[];return t.length===4&&
t.every(n=>n<256)?t.reduce((n,s)=>n*256+s,0):void 0},Xt=({prefix:e})=>2**(32-e);function tb(e){let[t="",n=""]=e.split("/"),s=id(t);if(s===void 0||!/^\d{1,2}$/.test(
n))return R(`'${e}' is no subnet: write it as 192.168.150.0/24`);let r={first:s,prefix:Number(n)};if(r.prefix<16||r.prefix>29)return R(`the prefix of '${e}' is \
not between 16 and 29`);let o=s%Xt(r);return o!==0?R(`'${e}' does not begin a subnet: ${bt(s-o)}/${n} does`):ce(r)}var ad=({first:e,prefix:t})=>`${bt(e)}/${t}`,
cd=e=>bt(2**32-Xt(e)),ld=(e,t)=>e.first<t.first+Xt(t)&&t.first<e.first+Xt(e),ud=ae("An IPv4 subnet.",["192.168.150.0/24"],tb),Lr=ae("An IPv4 address.",["192.168\
.178.30"],e=>{let t=id(e);return t===void 0?R(`'${e}' is no IPv4 address`):ce(bt(t))});var nb=G().check(K(5900),V(65535)),dd=e=>S({listen:y(Lr,"127.0.0.1").apply(h("The address of the host where it listens. Default: only the host itself.")),port:b(
nb).apply(h(`The TCP port, from 5900 on. Default: ${e}.`))}),sb={vm:{display:y(S({spice:b(gn(dd("one that is free"),"SPICE, with sound, clipboard and USB redire\
ction: what virt-manager and Looking Glass show the guest with. Default: on where there is no VNC.")),vnc:b(gn(dd("one that is free"),"VNC. Default: off.")),video:b(
A(["none","vga","virtio","qxl","bochs","ramfb"])).apply(h("The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC shows it.")),
input:b(A(["tablet","virtio","none"])).apply(h("Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio, as Lookin\
g Glass wants them; or none. Default: tablet, virtio with Looking Glass.")),sound:b(A(["spice","none"])).apply(h("An emulated sound card, heard through SPICE. D\
efault: where there is SPICE.")),usbRedirection:y(G().check(K(0),V(8)),2).apply(h("How many USB devices can be handed to the guest through SPICE at a time."))}),
{}).apply(h("How the guest is seen from the host."))}},Wt=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,rb={"guest-not-seen":m({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no device`,remedy:()=>"\
take spice: off out, or give it a graphics card, or a serial console",explain:"A guest without SPICE, VNC and devices runs, and nobody sees whether it gets as f\
ar as its network.",example:{fails:Wt("\u27E8spice: off"),passes:Wt("spice: on")}}),"video-none-shown":m({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`,explain:"SPICE and VN\
C show the emulated video card of a guest. With Looking Glass and a passed-through card it may be missing: keyboard, mouse and sound still go through SPICE.",example:{
fails:Wt("video: \u27E8none"),passes:Wt("video: vga")}}),"sound-without-spice":m({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is\
 off",remedy:()=>"take sound out, or write spice: on",explain:"QEMU hands the sound of the emulated card to SPICE clients. Without SPICE there is none; VNC show\
s only the picture.",example:{fails:Wt("vnc: on, sound: \u27E8spice"),passes:Wt("spice: on, sound: spice")}}),"display-open-to-all":m({severity:"warning",about:"\
value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through ssh, or see \
that the firewall keeps others away",explain:"Whoever can reach the port sees and controls the guest. NixOS opens no port by itself, but other hosts of an open \
network can.",example:{fails:Wt("vnc: { listen: \u27E80.0.0.0 }"),passes:Wt("vnc: { listen: 127.0.0.1 }")}}),"display-port-twice":m({severity:"error",about:"val\
ue",message:({port:e,guest:t})=>`port ${e} is that of a display of '${t}' already`,remedy:()=>"give one of them another port, or none",explain:"Two guests that \
listen on one port cannot run at the same time.",example:{fails:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc\
: { port: \u27E85901 } } } }
`,passes:`vms: { a: { memory: 4GiB, display: { vnc: { port: 5901 } } }, b: { memory: 4GiB, display: { vnc: { port: 5902 } } } }
`}})},md=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,pd=e=>Gt(e)?md(e.display.spice)??{listen:"127.0.0.1"}:void 0,ca=e=>md(e.display.vnc),ob=e=>e.display.video??
(Gt(e)||ca(e)!==void 0?Re(e).video:"none");function ib(e,t){let n=new Map;for(let s of k(e)){let r=(...a)=>({path:["vms",s.name,"display",...a]}),o=pd(s),i=ca(s);
!o&&!i&&s.devices.length===0&&!s.serial&&t("guest-not-seen",{...r("spice"),on:"key"},{guest:s.name}),s.display.video==="none"&&(o||i)&&!s.lookingGlass&&s.devices.
length===0&&t("video-none-shown",r("video"),{server:o?"SPICE":"VNC"}),s.display.sound==="spice"&&!o&&t("sound-without-spice",r("sound"));for(let[a,c,l]of[["spic\
e","SPICE",o],["vnc","VNC",i]]){if(l&&!l.listen.startsWith("127.")&&t("display-open-to-all",r(a,"listen"),{server:c,address:l.listen}),l?.port===void 0)continue;
let u=n.get(l.port);u!==void 0&&t("display-port-twice",r(a,"port"),{port:l.port,guest:u}),n.set(l.port,s.name)}}}var fd=(e,{listen:t,port:n},...s)=>p("graphics",
{type:e,port:n,autoport:n===void 0?"yes":"no"},p("listen",{type:"address",address:t}),...s);function*ab(e){let t=pd(e),n=ca(e);if(t){yield{at:"devices",xml:fd("\
spice",t,p("image",{compression:"off"}))};let s=p("target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devices",xml:p("channel",{type:"spicevmc"},s)};let r=Array.
from({length:e.display.usbRedirection},()=>p("redirdev",{bus:"usb",type:"spicevmc"}));r.length>0&&(yield{at:"",xml:p("devices",{},...r)})}n&&(yield{at:"devices",
xml:fd("vnc",n)}),yield*cb(e),yield*lb(e),yield*ub(e)}function*cb(e){let t=ob(e),n=p("video",{},p("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",
xml:n}:yield{pci:{class:"video",key:"video",index:0},functions:[n]}}function*lb(e){for(let n of["mouse","keyboard"])yield{at:"devices",xml:p("input",{type:n,bus:"\
ps2"})};let t=Dr(e);t==="tablet"&&(yield{at:"devices",xml:p("input",{type:"tablet",bus:"usb"})});for(let[n,s]of t==="virtio"?["mouse","keyboard"].entries():[])yield{
pci:{class:"input",key:s,index:n},functions:[p("input",{type:s,bus:"virtio"})]}}function*ub(e){let t=e.display.sound??(Gt(e)?"spice":"none");if(yield{at:"device\
s",xml:p("audio",{id:1,type:t})},t==="none")return;let n=p("sound",{model:"ich9"},p("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[n]}}var ua={};E(ua,{codes:()=>mb,domain:()=>yb,rules:()=>gb,schema:()=>fb});var db=S({dev:Ve.apply(h("The event device, by a name that stays: below /dev/input/by-id, or a link of udev.symlinks.")),grab:b(A(["all"])).apply(h("all: the ke\
ys that toggle this keyboard toggle all input devices of the guest with it.")),repeat:b(_("Repeat a key that is held down, for a keyboard.")),grabToggle:b(A(["c\
trl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"])).apply(h("The keys that hand it over, pressed together. Default: both Ctrl."))}),
fb={vm:{evdev:y(F(Ie(Ae([Ve,db]),Me(e=>typeof e=="string"?{dev:e}:e))),[]).apply(h("Input devices of the host that the guest takes and gives back by a key: path\
s, or more about each."))}},Yt=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,Br="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",mb={"evdev-twice":m({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out",explain:"QEMU grabs an input device for itself, so that it can be opened once only.",example:{fails:Yt(`${Br}, { dev: \u27E8/dev/in\
put/by-id/usb-a-event-kbd }`),passes:Yt(`${Br}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-grab":m({severity:"warning",about:"value",message:({
guest:e})=>`no input device of '${e}' takes the others along when it is handed over`,remedy:()=>"write grab: all at the keyboard",explain:"The keys that hand ov\
er are seen on each device by itself, and a mouse has none. With `grab: all` the keyboard takes the other devices of the guest with it.",example:{fails:Yt("{ de\
v: /dev/input/by-id/usb-a-event-kbd }, { dev: /dev/input/by-id/usb-b-event-mouse }").replace("evdev","\u27E8evdev"),passes:Yt(`${Br}, { dev: /dev/input/by-id/us\
b-b-event-mouse }`)}}),"evdev-name-moves":m({severity:"warning",about:"value",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"na\
me it by what ls -l /dev/input/by-id shows, or by a link of udev.symlinks",explain:"The kernel numbers event devices in the order in which it finds them.",example:{
fails:Yt("{ dev: \u27E8/dev/input/event4, grab: all }"),passes:Yt(Br)}}),"evdev-not-an-event-device":m({severity:"error",about:"value",message:({dev:e})=>`${e} \
is the device of the old mouse or joystick interface, which QEMU cannot grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -even\
t-joystick",explain:"Below /dev/input/by-id a mouse has two links. QEMU takes the one to its event device.",example:{fails:Yt("{ dev: \u27E8/dev/input/by-id/usb-b-mo\
use, grab: all }"),passes:Yt("{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }")}})},pb=/^\/dev\/input\/event\d+$/,hb=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;
function gb(e,t){for(let{name:n,evdev:s}of k(e)){let r=["vms",n,"evdev"],o=new Set;for(let[i,{dev:a}]of s.entries()){let c={path:[...r,i,"dev"]};o.has(a)&&t("ev\
dev-twice",c,{dev:a}),o.add(a),pb.test(a)&&t("evdev-name-moves",c,{dev:a}),hb.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}s.length>1&&!s.some(({grab:i})=>i===
"all")&&t("evdev-without-grab",{path:r,on:"key"},{guest:n})}}function*yb(e){for(let{dev:t,grab:n,repeat:s,grabToggle:r}of e.evdev){let o=s===void 0?void 0:Ar(s);
yield{at:"devices",xml:p("input",{type:"evdev"},p("source",{dev:t,grab:n,repeat:o,grabToggle:r}))}}}var da={};E(da,{codes:()=>vb,files:()=>xb,isInlineXml:()=>hd,schema:()=>bb});var bb={vm:{xml:b(ft()).apply(h("XML that is merged into the domain last, by what libvirt knows each element by: a <domain> element, or the name of a file that \
holds one.")),xmlRemove:y(F(ft()),[]).apply(h("Elements that are taken out of the domain at the very end, by their paths, as in devices/memballoon."))}},vb={},hd=e=>e.
trimStart().startsWith("<");function*xb(e){for(let{name:t,xml:n}of k(e))n!==void 0&&!hd(n)&&(yield{path:["vms",t,"xml"],name:n})}var fa={};E(fa,{codes:()=>kb,domain:()=>Sb,host:()=>_b,rules:()=>$b,schema:()=>wb});var wb={vm:{firmware:y(S({type:b(A(["efi","bios"])).apply(h("UEFI or BIOS. Default: efi.")),secureBoot:b(_("Firmware that can do Secure Boot. Default: on for wi\
ndows11.")),enrolledKeys:b(_("Microsoft's keys are there from the first start, so that Secure Boot is in force; without them it is only possible. Default: off.")),
tpm:b(gn(S({model:y(A(["tpm-crb","tpm-tis"]),"tpm-crb").apply(h("The interface of the TPM: tpm-crb, which has version 2.0 only, or tpm-tis.")),version:y(A(["2.0",
"1.2"]),"2.0").apply(h("The version of the TPM."))}),"An emulated TPM, whose state stays on the host. Default: on for windows11.")),loader:b(Ve).apply(h("An ima\
ge of your own to start from, instead of the one that libvirt picks; it needs varsTemplate.")),varsTemplate:b(Ve).apply(h("The variables with which the guest's \
own file begins, for an image of your own.")),bootMenu:y(_("Wait for a key that opens the boot menu."),!1)}),{}).apply(h("The firmware of the guest."))}},be=(e,t="")=>`\
vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,kb={"secure-boot-needs-efi":m({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot",explain:"A BIOS has no Secure Boot.",example:{fails:be("type: bios, secureBoot: \u27E8on"),passes:be("secureBoot: on")}}),"secure-boot-nee\
ds-q35":m({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",remedy:()=>"take machine out, or secureB\
oot",explain:"The variables of Secure Boot are kept from the guest by System Management Mode, which QEMU has for UEFI on q35 only.",example:{fails:be("secureBoo\
t: \u27E8on","machine: pc, "),passes:be("secureBoot: on","machine: q35, ")}}),"keys-without-secure-boot":m({severity:"error",about:"value",message:()=>"keys are\
 for Secure Boot, and it is off",remedy:()=>"take enrolledKeys out, or write secureBoot: on",explain:"Enrolled keys put Secure Boot into force. Firmware without\
 Secure Boot has no use for them, and libvirt refuses it.",example:{fails:be("secureBoot: off, enrolledKeys: \u27E8on"),passes:be("secureBoot: on, enrolledKeys:\
 on")}}),"keys-with-loader":m({severity:"error",about:"value",message:()=>"an image of your own brings its own variables, so keys cannot be added to them",remedy:()=>"\
take enrolledKeys out and name a varsTemplate that has the keys, or take loader out",explain:"Whether keys are there is a matter of the template of variables, w\
hich has to fit the image.",example:{fails:be("loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: \u27E8on"),passes:be("loader: /srv/code.fd, varsT\
emplate: /srv/vars.fd")}}),"loader-and-template":m({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,
missing:t})=>`add ${t}, from the same build, or take ${e} out`,explain:"An image and its template of variables have to be of one build, or the guest does not st\
art; libvirt takes a template only for an image that is named as well.",example:{fails:be("loader: \u27E8/srv/code.fd"),passes:be("loader: /srv/code.fd, varsTem\
plate: /srv/vars.fd")}}),"loader-without-efi":m({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"ta\
ke type: bios out, or loader",explain:"The image is given to the guest as flash memory, from which only UEFI starts.",example:{fails:be("type: bios, loader: \u27E8/s\
rv/code.fd, varsTemplate: /srv/vars.fd"),passes:be("loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"tpm-crb-version":m({severity:"error",about:"value",message:()=>"\
tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0", or model: tpm-tis',explain:"The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.",example:{
fails:be('tpm: { version: \u27E8"1.2" }'),passes:be('tpm: { model: tpm-tis, version: "1.2" }')}}),"tpm-without-swtpm":m({severity:"error",about:"value",message:({
guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)",explain:"\
swtpm is the program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate.",example:{fails:`libvirt: { qemu: { swtpm: \u27E8off } }
${be("tpm: on")}`,passes:`libvirt: { qemu: { swtpm: on } }
${be("tpm: on")}`}})};function $b(e,t){for(let n of k(e)){let{firmware:s}=n,r=d=>({path:["vms",n.name,"firmware",d]}),{type:o,secureBoot:i,enrolledKeys:a,tpm:c}=Yn(
n);i&&o==="bios"?t("secure-boot-needs-efi",r("secureBoot")):i&&yt(n)?t("secure-boot-needs-q35",r("secureBoot")):a&&!i&&t("keys-without-secure-boot",r("enrolledK\
eys"));let{loader:l,varsTemplate:u}=s;if(l!==void 0&&a&&t("keys-with-loader",r("enrolledKeys")),l!==void 0&&o==="bios"&&t("loader-without-efi",r("loader")),l===
void 0!=(u===void 0)){let[d,f]=l===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loader-and-template",r(d),{given:d,missing:f})}c?.model==="tpm-\
crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",n.name,"firmware","tpm","version"]}),c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvi\
rt","qemu","swtpm"]},{guest:n.name})}}var Zr={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*_b(e){let t=k(e).
map(Yn);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:n})=>n!==void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:H(
!0)}),!!t.some(({enrolledKeys:n})=>n))for(let[n,s]of[[Zr.loader,"/FV/OVMF_CODE.fd"],[Zr.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tm\
pfiles","settings","10-vfioc",n,"L+","argument"],value:Je(P("pkgs","OVMFFull","fd"),s)}}function*Sb(e){let{type:t,secureBoot:n,enrolledKeys:s,tpm:r}=Yn(e),{loader:o,
varsTemplate:i,bootMenu:a}=e.firmware;if(t==="efi"&&s)yield*gd(Zr.loader,Zr.template,!0);else if(t==="efi"&&o!==void 0&&i!==void 0)yield*gd(o,i,n);else if(t==="\
efi"){let c=(u,d)=>p("feature",{enabled:Lu(d),name:u}),l=p("firmware",{},c("enrolled-keys",!1),c("secure-boot",n));yield{at:"",xml:p("os",{firmware:"efi"},l)},yield{
at:"os",xml:p("loader",{stateless:"no"})}}if(n&&(yield{at:"features",xml:p("smm",{state:"on"})}),a&&(yield{at:"os",xml:p("bootmenu",{enable:"yes",timeout:3e3})}),
r){let c=p("backend",{type:"emulator",version:r.version});yield{at:"devices",xml:p("tpm",{model:r.model},c)}}}function*gd(e,t,n){yield{at:"os",xml:p("loader",{readonly:"\
yes",secure:n?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:p("nvram",{template:t})}}var pa={};E(pa,{codes:()=>Eb,host:()=>Mb,rules:()=>Ob,schema:()=>Tb});var jr={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},Ab=e=>{let t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?
t:`virbr-${Kt(36**6,"bridge",e).toString(36).padStart(6,"0")}`},Cb=e=>({first:171966464+Kt(128*256,"subnet",e)*256,prefix:24});function Qn(e,t){let n=t.networks[e];
if(!n)return e===jr.name?jr:void 0;if(n.type!=="nat")return;let{bridge:s,subnet:r}=n;return e===jr.name&&s===void 0&&r===void 0?jr:{name:e,bridge:s??Ab(e),subnet:r??
Cb(e),stock:!1}}var es=(e,t,n)=>e.nics[t]?.mac??Ju(n.host.name,e.name,t),ts=(e,t)=>Object.entries(e.nics).flatMap(([n,{network:s}])=>{let r=s===void 0?void 0:Qn(
s,t);return r?[{nic:n,mac:es(e,n,t),network:r}]:[]});function Ur(e,t){let n=Xt(e.subnet)/2,s=new Set;return k(t).flatMap(r=>{let o=ts(r,t)[0];if(r.forwards.length===
0||o?.network.name!==e.name||s.size>=n-1)return[];let i=Kt(n-1,"address",e.name,r.name);for(;s.has(i);)i=(i+1)%(n-1);return s.add(i),[{vm:r.name,mac:o.mac,ip:bt(
e.subnet.first+n+i)}]})}var zb=/^[A-Za-z0-9_@:,./+=-]+$/;function Pb(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file has no line break and no NUL");return zb.test(
e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var qr=e=>e.map(Pb).join(" "),Bs=e=>[...Buffer.from(e,"utf8")].map((t,n)=>{let s=String.
fromCharCode(t);return/[A-Za-z0-9:_-]/.test(s)||s==="."&&n>0?s:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),Vr=e=>`sys-subsystem-net-devices-${Bs(e).replace(
/-/g,"\\x2d")}.device`;var yd=G().check(K(1),V(65535)),Nb=S({listen:yd.apply(h("The TCP port of the host.")),interface:Et.apply(h("The network interface on which the host takes connec\
tions; the firewall opens the port there only.")),address:b(Lr).apply(h("One address of the host on that interface. Default: all of them.")),to:b(yd).apply(h("T\
he TCP port of the guest. Default: the same."))}),Tb={vm:{forwards:y(F(Nb),[]).apply(h("TCP ports of the guest that are reached through the host, such as VNC or\
 RDP."))}},ma="forwards: [{ listen: 5900, interface: eth0 }]",Eb={"forward-without-nat":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no ca\
rd in a NAT network to which a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards",explain:"\
Ports are forwarded to guests behind the host. A guest whose card is on a bridge of the LAN has an address there and is reached directly.",example:{fails:`vms: \
{ win: { memory: 4GiB, \u27E8${ma} } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${ma} } }
`}}),"forward-port-twice":m({severity:"error",about:"value",message:({port:e,interface:t,guest:n})=>`port ${e} of ${t} is already forwarded to '${n}'`,remedy:()=>"\
listen on another port, or on another address of the interface",explain:"A port of one address leads to one guest.",example:{fails:`vms: { win: { memory: 4GiB, \
nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: \u27E85900, interface: eth0, to: 3389 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: 3389, interface: eth0 }] } }
`}}),"forward-on-guest-bridge":m({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of the network of '${t}' itself`,remedy:()=>"\
name the interface of the LAN, as ip link shows it",explain:"What is to be reached from the LAN listens on the interface of the LAN; on the bridge of the guests\
 only they could reach it.",example:{fails:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: \u27E8virbr0 }] } \
}
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${ma} } }
`}})};function Ob(e,t){let n=new Map;for(let s of k(e)){let r=["vms",s.name,"forwards"],[o]=ts(s,e);s.forwards.length>0&&!o&&t("forward-without-nat",{path:r,on:"\
key"},{guest:s.name});for(let[i,a]of s.forwards.entries()){let{listen:c,interface:l,address:u}=a;l===o?.network.bridge&&t("forward-on-guest-bridge",{path:[...r,
i,"interface"]},{interface:l,guest:s.name});let d=`${l} ${c}`,f=n.get(`${d} ${u}`)??n.get(d)??(u?void 0:n.get(`${d} any`));f&&t("forward-port-twice",{path:[...r,
i,"listen"]},{port:c,interface:l,guest:f}),n.set(u?`${d} ${u}`:d,s.name),n.set(`${d} any`,s.name)}}}function*Mb(e){for(let t of k(e)){let[n]=ts(t,e);if(!n||t.forwards.
length===0)continue;let s=Ur(n.network,e).find(o=>o.vm===t.name);n.network.stock&&(yield*Ib);let r=n.network.stock?t.name:s?.ip;for(let o of r===void 0?[]:t.forwards){
let{listen:i,interface:a,address:c}=o,l=Bs(`forward-${t.name}-${a}-${c?`${c}-`:""}${i}`);yield{kind:"option",path:["systemd","sockets",l],value:Db(t,o)},yield{kind:"\
option",path:["systemd","services",l],value:Rb(t,o,`${r}:${o.to??i}`)},yield{kind:"port",interface:a,protocol:"tcp",port:i}}}}var Ib=[{kind:"option",path:["virt\
ualisation","libvirtd","nss","enableGuest"],value:H(!0)},{kind:"option",path:["system","nssModules"],value:L([P("config","virtualisation","libvirtd","package")])}],
Zs=e=>L(e.map(C)),bd=(e,{listen:t,interface:n})=>C(`Port ${t} of ${n}, forwarded to the guest ${e.name}`),Db=(e,t)=>{let{listen:n,interface:s,address:r}=t;return te(
{description:bd(e,t),wantedBy:Zs(["multi-user.target",Vr(s)]),after:Zs(["sysinit.target"]),before:Zs(["shutdown.target"]),conflicts:Zs(["shutdown.target"]),unitConfig:te(
{DefaultDependencies:H(!1)}),listenStreams:Zs([r?`${r}:${n}`:String(n)]),socketConfig:te({BindToDevice:C(s),...r?{FreeBind:H(!0)}:{}})})},Rb=(e,t,n)=>te({description:bd(
e,t),serviceConfig:te({ExecStart:Je(P("config","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${qr(["--exit-idle-time=10min",n])}`),DynamicUser:H(!0),
PrivateTmp:H(!0),ProtectSystem:C("strict"),ProtectHome:H(!0),NoNewPrivileges:H(!0)})});var ha={};E(ha,{codes:()=>Zb,domain:()=>qb,rules:()=>jb,schema:()=>Bb});var Fb=Z("A machine type of QEMU.",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"a machine is q35 or pc, or one of\
 a version, as in pc-q35-10.0: qemu-system-x86_64 -machine help lists them"),Lb=Z("A UUID.",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
"a UUID has 32 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12"),Bb={vm:{guest:y(A(["windows10","windows11","linux","macos"]),"linux").apply(h(
"The system that the guest runs. It decides the defaults of firmware, clock, disks, cards and video.")),type:y(A(["kvm","qemu"]),"kvm").apply(h("kvm, or qemu fo\
r a guest that is emulated, without KVM: slow, and its CPU is the largest that QEMU has, instead of that of the host.")),machine:y(Fb,"q35").apply(h("The machin\
e: q35, pc, or one of a version. A guest that is there already keeps the version it has.")),uuid:b(Lb).apply(h("The UUID. Default: derived from the names of hos\
t and guest.")),title:b(Gn("A title.",["Windows 11"])).apply(h("A title for people: virt-manager shows it instead of the name.")),description:b(Gn("A descriptio\
n.",["for the games"])).apply(h("A description for people.")),autostart:y(_("Start the guest with the host."),!1)}},Zb={"uuid-twice":m({severity:"error",about:"\
value",message:({guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own from its name",explain:"libvirt tel\
ls guests apart by their UUIDs and refuses a second one, mostly that of a domain that was copied.",example:{fails:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b\
-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB, uuid: \u27E86f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 } }
`,passes:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB } }
`}})};function jb(e,t){let n=new Map;for(let s of k(e)){let r=ea(s,e),o=n.get(r);o!==void 0&&t("uuid-twice",{path:["vms",s.name,"uuid"]},{guest:o}),n.set(r,s.name)}}
var Ub="/run/libvirt/nix-emulators/qemu-system-x86_64";function*qb(e,t){let{osinfo:n}=Re(e);yield{at:"",xml:p("name",{},e.name)},yield{at:"",xml:p("uuid",{},ea(
e,t))},e.title!==void 0&&(yield{at:"",xml:p("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:p("description",{},e.description)}),n!==void 0&&(yield{
at:"metadata",xml:p("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},p("libosinfo:os",{id:n}))}),yield{at:"os",xml:p("t\
ype",{arch:"x86_64",machine:e.machine},"hvm")};for(let s of["acpi","apic"])yield{at:"features",xml:p(s)};yield{at:"features",xml:p("vmport",{state:"off"})},yield{
at:"",xml:Vb(e)},yield{at:"",xml:p("on_poweroff",{},"destroy")},yield{at:"",xml:p("on_reboot",{},"restart")},yield{at:"",xml:p("on_crash",{},"destroy")},yield{at:"\
pm",xml:p("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:p("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:p("emulator",{},Ub)},yield{at:"devices",
xml:p("memballoon",{model:"none"})}}var Vb=e=>p("clock",{offset:Re(e).clock},p("timer",{name:"rtc",tickpolicy:"catchup"}),p("timer",{name:"pit",tickpolicy:"dela\
y"}),p("timer",{name:"hpet",present:"no"}));var ya={};E(ya,{codes:()=>vd,host:()=>tv,rules:()=>Yb,schema:()=>$d});var Ke=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,vt=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,vd={"handover-without-bind":m({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out",explain:"A handover stops what uses the device on the host. A device that vfio-pci holds from boot is not used by th\
e host, and with `bind: start` nothing is stopped for it.",example:{fails:Ke("bind: start, \u27E8handover: { timeout: 1min }")+vt,passes:Ke("bind: handover, han\
dover: { timeout: 1min }")+vt}}),"handover-to-nobody":m({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is never handed over`,
remedy:()=>"add it to a guest's devices",explain:"The device stays with the host until a guest that lists it is started, and there is none.",example:{fails:Ke("\
bind: \u27E8handover"),passes:Ke("bind: handover")+vt}}),"handover-timeout":m({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a ste\
p is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s",explain:"Each step has this long to succeed. The screen is dark meanwhile, and libvirt wa\
its; after it the start is refused and the session restored.",example:{fails:Ke("bind: handover, handover: { timeout: \u27E81h }")+vt,passes:Ke("bind: handover,\
 handover: { timeout: 1min }")+vt}}),"handover-stops-libvirt":m({severity:"error",about:"value",message:({unit:e})=>`${e} is needed to start the guest, and is t\
o be stopped before it starts`,remedy:()=>"take it out",explain:"The hook runs inside the start of the guest. Stopping libvirt, or what it and systemd stand on,\
 would end the start itself.",example:{fails:Ke("bind: handover, handover: { stop: [\u27E8libvirtd.service] }")+vt,passes:Ke("bind: handover, handover: { stop: \
[lactd.service] }")+vt}}),"handover-restart-not-stopped":m({severity:"error",about:"value",message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"\
add it to stop, or take it out of restart",explain:"`restart` names those of the units in `stop` that run again while the guest has the device.",example:{fails:Ke(
"bind: handover, handover: { restart: [\u27E8lactd.service] }")+vt,passes:Ke("bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }")+vt}}),
"handover-at-boot":m({severity:"warning",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"\
take autostart out, or write bind: boot at the device",explain:"A handover ends the session that uses the device. A guest that starts by itself does that while \
the host is still coming up; a device that is never the host's is bound at boot.",example:{fails:`${Ke("bind: handover")}vms: { win: { memory: 4GiB, devices: [g\
pu], autostart: \u27E8true } }
`,passes:Ke("bind: handover")+vt}})};var js={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function Kb(e){let t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])
return R(`'${e}' is no size: write a number and a unit, as in 16GiB`);let n=t[2]??"",s=Object.hasOwn(js,n)?js[n]:void 0;if(s===void 0){let o=n.charAt(0).toUpperCase(),
i="KMGT".includes(o)&&o!=="",a=n===""?"has no unit":`has the unit '${n}', which is neither binary nor decimal`;return R(`'${e}' ${a}: write ${i?`${t[1]}${o}iB (\
powers of 1024) or ${t[1]}${o==="K"?"k":o}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}let r=Number(t[1])*s;return Number.isSafeInteger(r)?ce(r):R(`'${e}'\
 is not a whole number of bytes below 8 PiB`)}function Mt(e){for(let t of["TiB","GiB","MiB","KiB"]){let n=js[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}\
B`}var wn=ae("A size with its unit: KiB, MiB, GiB, TiB are powers of 1024; kB, MB, GB, TB powers of 1000.",["16GiB","512MiB"],Kb),Ne=js.MiB??0,Kr=js.GiB??0,Gb={
s:1,sec:1,min:60,m:60,h:3600};function Hb(e){let t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),n=Gb[t?.[2]??""];return!t||n===void 0?R(`'${e}' is no span of time: w\
rite it as 30s, 2min or 1h`):ce(Number(t[1])*n)}var xd=ae("A span of time.",["30s","2min"],Hb);function Xb(e){let t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)return R(`'${e}' is no resolution: write width and he\
ight in pixels, as in 2560x1440`);let[n,s]=[Number(t[1]),Number(t[2])];return n<320||s<200||n>16384||s>16384?R(`'${e}' is not between 320x200 and 16384x16384`):
ce({width:n,height:s})}var wd=e=>`${e.width}x${e.height}`,kd=ae("Width and height in pixels.",["1920x1080","3840x2160"],Xb);var $d={device:{handover:b(S({stop:y(F(Xi),["display-manager.service"]).apply(h("Units that use the device: those that run are stopped before the guest starts, \
and started again when it has stopped.")),restart:y(F(Xi),[]).apply(h("Those of the stopped units that start again at once, without the device: on a host that h\
as another graphics card.")),sessions:y(_("End the graphical sessions that outlive the display manager. What is not saved in them is lost."),!0),unload:b(F(Nr)).
apply(h("Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that hold the graphics functions when the guest star\
ts, after what depends on them; an empty list leaves them loaded.")),timeout:y(xd,"30s").apply(h("How long each step may take before the start of the guest is r\
efused and everything is undone."))})).apply(h("bind: handover: what happens on the host before the device leaves it, and in reverse when it comes back."))}};var Wb=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;function Yb(e,t){for(let n of Pe(e)){let s=["devices",n.name],{bind:r,handover:o,
name:i}=n;if(o&&r!=="handover"&&t("handover-without-bind",{path:[...s,"handover"],on:"key"},{device:i,bind:r}),r==="handover"){let a=Vt(i,e);a.length===0&&t("ha\
ndover-to-nobody",{path:[...s,"bind"]},{device:i});for(let{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},{guest:c.name,device:i})}
o&&Jb(o,[...s,"handover"],t)}}function Jb({stop:e,restart:t,timeout:n},s,r){(n<1||n>600)&&r("handover-timeout",{path:[...s,"timeout"]},{seconds:n});for(let[o,i]of e.
entries())Wb.test(i)&&r("handover-stops-libvirt",{path:[...s,"stop",o]},{unit:i});for(let[o,i]of t.entries())e.includes(i)||r("handover-restart-not-stopped",{path:[
...s,"restart",o]},{unit:i})}var Qb={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},ga=e=>[...new Set(e)],ev="seat0";function*tv(e){
for(let t of k(e)){let n=gt(t,e).filter(d=>d.bind==="handover");if(n.length===0)continue;let s=n.map(d=>d.handover??Qb),r=n.flatMap(d=>d.functions.map(De)),o=String(
Math.max(...s.map(({timeout:d})=>d))),i=(d,...f)=>({kind:"hook",vm:t.name,order:Jn[d],step:d,arguments:f}),a=ga(s.flatMap(d=>d.stop)),c=ga(s.flatMap(d=>d.restart));
a.length>0&&(yield i("stop-units",o,...a)),s.some(({sessions:d})=>d)&&(yield i("end-sessions",o,ev)),yield i("unbind-consoles"),yield i("unbind-framebuffer",...r),
yield i("wait-device-free",o,...r);let l=s.flatMap(({unload:d})=>d??[]),u=n.filter((d,f)=>s[f]?.unload===void 0);l.length>0&&(yield i("unload-drivers",o,ga(l).join(
","))),u.length>0&&(yield i("unload-drivers",o,"auto",...u.flatMap(d=>d.functions.map(De)))),c.length>0&&(yield i("restart-units",o,...c))}}var ba={};E(ba,{codes:()=>rv,domain:()=>iv,rules:()=>ov,schema:()=>sv});var nv=Z("The vendor of the hypervisor that the guest sees.",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has 1 to 12 letters, digits, spaces, _ . or -: \
CPUID has room for no more"),sv={vm:{hide:y(S({kvm:y(_("Do not tell the guest that it runs on KVM."),!1),vendorId:b(nv).apply(h("The vendor of the hypervisor th\
at the guest sees, instead of Microsoft Hv: any text.")),hypervisor:y(_("Do not tell the guest that there is a hypervisor at all. Windows then does without the \
Hyper-V interface and gets slower."),!1),smbios:y(_("Show the guest the host's own make, model and serial numbers (SMBIOS)."),!1)}),{}).apply(h("What the guest \
is not to know. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing."))}},rv={"vendor-id-without-hyperv":m({severity:"warning",about:"val\
ue",message:({guest:e})=>`'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees no \
such vendor",explain:"The vendor id is what the Hyper-V interface says of itself. With `hyperv: off` there is nobody to say it.",example:{fails:`vms: { win: { m\
emory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: \u27E8randomid } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }
`}})};function ov(e,t){for(let n of k(e))n.hide.vendorId!==void 0&&n.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",n.name,"hide","vendorId"]},{guest:n.
name})}function*iv(e){let{kvm:t,vendorId:n,hypervisor:s,smbios:r}=e.hide;t&&(yield{at:"features/kvm",xml:p("hidden",{state:"on"})}),n!==void 0&&e.hyperv!==!1&&(yield{
at:"features",xml:p("hyperv",{mode:"custom"},p("vendor_id",{state:"on",value:n}))}),s&&(yield{at:"cpu",xml:p("feature",{policy:"disable",name:"hypervisor"})}),r&&
(yield{at:"os",xml:p("smbios",{mode:"host"})})}var va={};E(va,{codes:()=>cv,host:()=>uv,rules:()=>lv,schema:()=>av});var av={host:{name:qu.apply(h("The host name. It salts the derived UUIDs and MAC addresses, and must be networking.hostName.")),users:F(Kn).apply(h("Users of th\
e host who may use the guests; they join the groups that this takes.")),cpu:A(["amd","intel"]).apply(h("Who made the CPU: it decides the IOMMU parameter and the\
 KVM module.")),audio:y(A(["pipewire","pulseaudio","none"]),"pipewire").apply(h("What the host plays sound with.")),facts:b(Tr).apply(h("A file of facts about t\
his machine: turns on the checks that need them."))}},cv={"user-twice":m({severity:"error",about:"value",message:({user:e})=>`'${e}' is already in the list`,remedy:()=>"\
take one of them out",explain:"Each user stands in host.users once.",example:{fails:`host: { users: [alex, \u27E8alex] }
`,passes:`host: { users: [alex, vini] }
`}})};function lv(e,t){for(let[n,s]of e.host.users.entries())e.host.users.indexOf(s)<n&&t("user-twice",{path:["host","users",n]},{user:s})}function*uv(e){let{name:t,
users:n}=e.host;yield{kind:"assertion",that:mt(P("config","networking","hostName"),"==",C(t)),message:`vfioc: host.name is '${t}', and networking.hostName is no\
t: make them the same, or the guests get other UUIDs and MAC addresses.`};for(let s of n)yield{kind:"assertion",that:mt(P("config","users","users",s,"isNormalUs\
er"),"||",P("config","users","users",s,"isSystemUser")),message:`vfioc: the user '${s}' of host.users is not one of users.users: declare it there, or correct th\
e name.`}}var xa={};E(xa,{codes:()=>fv,domain:()=>hv,rules:()=>mv,schema:()=>dv});var _d=({name:e})=>`roms/${e}.rom`,Gr=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`;var dv={device:{address:b(Hn).apply(h("Where its first function stands in the guest, as 00:02.0 for an integrated GPU. Default: a slot of its own by its place i\
n the list of devices.")),bootOrder:b(Wn).apply(h("Its number in the order in which a guest tries to boot: for a drive or a network card."))},vm:{devices:y(F(ht),
[]).apply(h("The devices that the guest receives, by their names. Their order is that of their places in the guest: append new ones."))}},fv={"device-undeclared":m(
{severity:"error",about:"value",message:({device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in de\
vices`,explain:"A guest receives devices by the names that they have in `devices`, where their addresses stand.",example:{fails:`devices: { gpu: { functions: ["\
0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [\u27E8gpuu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-twice":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out",explain:"A guest r\
eceives a device once.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu, \u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-of-two-autostarted":m({severity:"error",about:"value",message:({device:e,guest:t})=>`'${e}' is also a device of '${t}', and both guests start with \
the host`,remedy:()=>"take autostart from one of them",explain:"Guests may share a device as long as one of them runs at a time. If both start with the host, on\
e of them does not get it and fails.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, autostart: true, devices: [\u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, devices: [gpu] } }
`}})};function mv(e,t){let n=Object.keys(e.devices);for(let s of k(e))for(let[r,o]of s.devices.entries()){let i={path:["vms",s.name,"devices",r]};Object.hasOwn(
e.devices,o)?s.devices.indexOf(o)<r&&t("device-twice",i,{device:o}):t("device-undeclared",i,{device:o,nearest:Se(o,n)})}for(let s of n){let[r,...o]=Vt(s,e).filter(
({vm:i})=>i.autostart);for(let{vm:i,index:a}of o){if(!r||i.name===r.vm.name)continue;let c={path:["vms",i.name,"devices",a]};t("device-of-two-autostarted",c,{device:s,
guest:r.vm.name})}}}function pv(e,t,n){let{rom:s,bootOrder:r}=e,o=n===0?Gr(e):void 0,i=s.bar===void 0?void 0:Ar(s.bar);return p("hostdev",{mode:"subsystem",type:"\
pci",managed:"yes"},p("source",{},p("address",Er(t))),n===0&&r!==void 0&&p("boot",{order:r}),(i??o)!==void 0&&p("rom",{bar:i,file:o}))}function*hv(e,t){for(let n of gt(
e,t)){if(n.functions.length===0)continue;let{name:s,address:r,functions:o}=n,i=e.devices.indexOf(s);yield{pci:{class:"hostdev",key:s,index:i,...r?{fixed:r}:{}},
functions:o.map((a,c)=>pv(n,a,c))}}}var wa={};E(wa,{codes:()=>bv,domain:()=>wv,rules:()=>vv,schema:()=>gv});var ve=e=>b(_(e)),gv={vm:{hyperv:b(gn(S({relaxed:ve("No watchdog timeouts when the guest was not scheduled."),vapic:ve("Fast access to the interrupt controller."),
spinlocks:ve("Long waits for a lock are given to the host."),vpindex:ve("The number of the virtual CPU."),runtime:ve("How long each virtual CPU ran."),synic:ve(
"The synthetic interrupt controller."),stimer:ve("Synthetic timers."),frequencies:ve("The frequencies of the time stamp counter and of the APIC."),tlbflush:ve("\
Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU."),ipi:ve("Interrupts between virtual CPUs."),reset:ve("Restarting throug\
h Hyper-V, which Windows does not need."),reenlightenment:ve("Notice of a migration."),evmcs:ve("Hyper-V of its own in the guest, on Intel. Default: where kerne\
l.nested is on."),avic:ve("Interrupts by the CPU itself (APICv, AVIC): only where the host has it on."),emsrBitmap:ve("Fewer traps of Hyper-V of its own in the \
guest."),xmmInput:ve("Hypercalls with their input in registers.")}),"The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system\
 that the guest runs."))}},yv={synic:["vpindex"],stimer:["vpindex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},bv={"hyperv-needs":m({severity:"\
error",about:"value",message:({part:e,other:t})=>`${e} does not work without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as wel\
l`,explain:"Parts of the Hyper-V interface rest on others; QEMU does not start a guest that has one without what it rests on.",example:{fails:`vms: { win: { mem\
ory: 4GiB, guest: windows10, hyperv: { synic: \u27E8off } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }
`}}),"evmcs-needs-intel":m({severity:"error",about:"value",message:()=>"evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out",explain:"\
evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have; QEMU refuses it there.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, \
hyperv: { evmcs: \u27E8on } } }
`,passes:`host: { cpu: intel }
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }
`}})},Sd=e=>typeof e.hyperv=="object"?e.hyperv:{};function Ad(e,t){if(e.hyperv===!1)return new Set;let{hyperv:n}=Re(e),s=e.hyperv===!0&&n.length===0?Ir.windows10.
hyperv:n,r=new Set(s);s.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&r.add("evmcs");for(let[o,i]of Object.entries(Sd(e)))i===!0?r.add(o):i===!1&&r.delete(
o);return r}function vv(e,t){for(let n of k(e)){let s=["vms",n.name,"hyperv"],r=Sd(n),o=Ad(n,e);for(let i of o)for(let a of yv[i]??[]){if(o.has(a))continue;let c=r[a]===
void 0?i:a;t("hyperv-needs",{path:[...s,c]},{part:i,other:a})}e.host.cpu==="amd"&&r.evmcs&&t("evmcs-needs-intel",{path:[...s,"evmcs"]})}}var xv=e=>{let t=e==="e\
msrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?p(t,{state:"on",retries:8191}):p(t,{state:"on"},e==="stimer"&&p("direct",{state:"on"}))};
function*wv(e,t){let n=Ad(e,t);n.size!==0&&(yield{at:"features",xml:p("hyperv",{mode:"custom"},...[...n].map(xv))},yield{at:"clock",xml:p("timer",{name:"hypervc\
lock",present:"yes"})})}var ka={};E(ka,{codes:()=>_v,host:()=>Av,rules:()=>Sv,schema:()=>kv});var kv={root:{iommu:y(S({passthrough:y(_("Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for guests."),!0),acsOverride:y(F(
A(["downstream","multifunction"])),[]).apply(h("Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels that carry the patch.")),unsafeInterrupts:y(
_("Allow passthrough without interrupt remapping: a guest can then disturb the host."),!1)}),{}).apply(h("The IOMMU of the host."))}},$v=/zen|lqx|xanmod/,_v={"a\
cs-override-needs-patch":m({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the kernel of NixOS"} is not known to carry the ACS\
 override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or pa\
tch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot",explain:"The kernel itself has no ACS override: it is a patch th\
at zen, liquorix and xanmod kernels carry, and even they have dropped it for a release now and then. It tells the kernel to believe that devices are isolated wh\
en the hardware does not say so, so a device could reach the memory of another through its neighbour.",example:{fails:`iommu: { \u27E8acsOverride: [downstream] }
`,passes:`iommu: { acsOverride: [downstream] }
kernel: { packages: linuxPackages_zen }
`}})};function Sv(e,t){let n=e.kernel.packages;e.iommu.acsOverride.length>0&&!(n&&$v.test(n))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"ke\
y"},{kernel:n})}function*Av(e){yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"\
AMD's IOMMU is on by default; this only says so, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});let t=[...new Set(
e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Does something only in a kernel that carr\
ies the ACS override patch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"\
allow_unsafe_interrupts",value:"1"}})}var $a={};E($a,{codes:()=>Pv,host:()=>Tv,rules:()=>Nv,schema:()=>zv});var Cv=Z("The kernel, by its attribute path below pkgs.",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,
"a kernel is named by its attribute path below pkgs, as in linuxPackages_latest"),zv={root:{kernel:y(S({packages:b(Cv).apply(h("The kernel, by its attribute pat\
h below pkgs. Default: the one of NixOS.")),pcieAspm:b(Ie(Ae([hn(),A(["on","off","force"])]),Me(e=>typeof e=="string"?e:e?"on":"off"))).apply(h("PCIe power savi\
ng: off where devices report errors (AER) with it.")),ignoreMsrs:y(_("Let guests read and write unknown model-specific registers (kvm.ignore_msrs)."),!1),nested:b(
_("Let guests run guests of their own. Default: as the kernel has it.")),params:y(F(Vu),[]).apply(h("Further parameters of the kernel command line, one to an en\
try."))}),{}).apply(h("The kernel of the host."))}},Cd={intel_iommu:"host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough",pcie_acs_override:"iommu.acsOverri\
de",pcie_aspm:"kernel.pcieAspm","vfio-pci.ids":"devices.<name>.ids","vfio_pci.ids":"devices.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"\
kernel.nested","kvm_amd.nested":"kernel.nested"},zd={pcie_aspm_off:"the kernel knows pcie_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot \
framebuffer is simpledrm, which this does not turn off: write bootVga: true at the device",vfio_virqfd:"the module is part of vfio since Linux 6.2"},Pv={"kernel\
-parameter-owned":m({severity:"error",about:"value",message:({parameter:e,key:t})=>`the parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and\
 use '${e}'`,explain:"A parameter that stands twice on the kernel command line counts as its last, or first, or both, depending on the parameter. What a key of \
the spec sets is set there only.",example:{fails:`kernel: { params: [\u27E8"iommu=pt"] }
`,passes:`iommu: { passthrough: true }
`}}),"kernel-parameter-useless":m({severity:"warning",about:"value",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e,explain:"S\
ome parameters are passed on from guide to guide though the kernel never knew them or no longer does.",example:{fails:`kernel: { params: [\u27E8pcie_aspm_off] }
`,passes:`kernel: { pcieAspm: off }
`}})};function Nv(e,t){for(let[n,s]of e.kernel.params.entries()){let r=["kernel","params",n],[o=""]=s.split("=",1),i=Object.hasOwn(Cd,o)?Cd[o]:void 0,a=[s,o].flatMap(
c=>Object.hasOwn(zd,c)?[zd[c]]:[])[0];i?t("kernel-parameter-owned",{path:r},{parameter:o,key:i}):a&&t("kernel-parameter-useless",{path:r},{parameter:s,reason:a})}}
function*Tv(e){let{packages:t,pcieAspm:n,ignoreMsrs:s,nested:r,params:o}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:P("pkgs",...t.split(
"."))}),k(e).length>0&&(yield{kind:"module",stage:"boot",name:`kvm-${e.host.cpu}`}),n&&(yield{kind:"kernelParam",name:"pcie_aspm",value:n}),s&&(yield{kind:"modp\
robe",line:{command:"options",module:"kvm",option:"ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_ms\
rs",value:"0"}}),r!==void 0&&(yield{kind:"modprobe",line:{command:"options",module:`kvm_${e.host.cpu}`,option:"nested",value:r?"1":"0"}});for(let i of o){let[a="",
...c]=i.split("=");yield c.length>0?{kind:"kernelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}var Sa={};E(Sa,{codes:()=>Dv,host:()=>Fv,rules:()=>Rv,schema:()=>Iv});var Ev=[["blank",/[ \t\r]+|#[^\n]*/y],["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],
["sign",/[=,[\]\n]/y]],Pd=e=>e.startsWith('"""')?e.slice(3,-3):e.slice(1,-1);function Ov(e){let t=[],[n,s]=[0,1];for(;n<e.length;){let r=Ev.map(([o,i])=>(i.lastIndex=
n,{kind:o,lexeme:i.exec(e)?.[0]})).find(({lexeme:o})=>o!==void 0);if(!r?.lexeme)return{problem:`'${e.slice(n).split(/\s/,1)[0]}' is not understood`,line:s};r.kind!==
"blank"&&t.push({kind:r.kind,text:r.lexeme,line:s}),s+=r.lexeme.split(`
`).length-1,n+=r.lexeme.length}return t}function _a(e){let t=Ov(e);if("problem"in t)return t;let n=[],s=0,r=()=>{for(;t[s]?.text===`
`;)s+=1},o=()=>t[s]?.line??t.at(-1)?.line??1,i=()=>{let c=t[s];if(!(c?.kind!=="text"||/["\r\n]/.test(Pd(c.text))))return s+=1,Pd(c.text)},a=()=>{let c=[];for(s+=
1,r();t[s]?.text!=="]";r()){let l=i();if(l===void 0)return;if(c.push(l),r(),t[s]?.text===",")s+=1;else if(t[s]?.text!=="]")return}return s+=1,c};for(r();s<t.length;r()){
let c=t[s];if(c?.kind!=="name"||t[s+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:o()};s+=2;let l=t[s],u=o(),d;
if(l?.kind==="number"?(d=Number(l.text),s+=1):d=l?.text==="["?a():i(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number or li\
st of texts`,line:u};if(n.push({key:c.text,value:d}),s<t.length&&t[s]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:o()}}return{entries:n}}var Nd=Z("A package, by its attribute path below pkgs.",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,"a package is named by its attrib\
ute path below pkgs, as in qemu_kvm");var Mv=S({user:b(Kn).apply(h("The user that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.")),group:b(Uu).apply(h("The group that QEMU runs as. D\
efault: qemu-libvirtd, or root with runAsRoot.")),package:b(Nd).apply(h("QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only.\
 Default: the one of NixOS.")),swtpm:b(_("Have the program that emulates a TPM. Default: where a guest has one.")),conf:y(ft(),"").apply(h("Further settings for\
 qemu.conf, as lines of key = value."))}),Iv={root:{libvirt:y(S({enable:y(_("Run libvirtd on the host. Off only where the devices are for something else."),!0),
runAsRoot:y(_("Run QEMU as root. Off by default, unlike in NixOS: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root."),!1),
qemu:y(Mv,{}).apply(h("How libvirtd runs QEMU.")),onBoot:y(A(["ignore","start"]),"ignore").apply(h("When the host boots: start the guests that ran when it went \
down, or ignore them. Guests that start automatically start in either case.")),onShutdown:y(A(["shutdown","suspend"]),"shutdown").apply(h("When the host goes do\
wn: shut the guests down, or save their memory to disk, which is refused with passed-through devices.")),parallelShutdown:y(G().check(K(0),V(1e3)),0).apply(h("H\
ow many guests are shut down at a time; 0: one after the other.")),spiceUsbRedirection:y(_("Let users hand USB devices to guests through SPICE. It lets every us\
er of the host reach any USB device."),!1),virtManager:y(_("Install virt-manager."),!1)}),{}).apply(h("libvirtd and QEMU."))}},Td={user:"libvirt.qemu.user",group:"\
libvirt.qemu.group"},Dv={"guests-without-libvirt":m({severity:"error",about:"value",message:({guest:e})=>`libvirtd is off, and the guest '${e}' needs it`,remedy:()=>"\
take libvirt.enable out, or the guests",explain:"Guests are domains of libvirt. Without libvirtd a spec can only set devices aside.",example:{fails:`libvirt: { \
enable: \u27E8false }
vms: { win: { memory: 4GiB } }
`,passes:`vms: { win: { memory: 4GiB } }
`}}),"root-and-other-user":m({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run as root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.\
user",explain:"`runAsRoot: true` means that QEMU runs as root; `qemu.user` names another user. One of them is meant.",example:{fails:`libvirt: { runAsRoot: true\
, qemu: { user: \u27E8alex } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"suspend-with-devices":m({severity:"warning",about:"value",message:({guest:e})=>`the guest '${e}' cannot be suspended: libvirt does not save a guest with p\
assed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down by hand before the host",explain:"Suspending is a managed save, which lib\
virt refuses for a guest that holds a PCI device, because VFIO devices cannot be migrated. The guest then still runs when the host powers off, and is killed.",example:{
fails:`libvirt: { onShutdown: \u27E8suspend }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`,passes:`libvirt: { onShutdown: shutdown }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"qemu-conf-syntax":m({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,remedy:()=>'write line\
s such as max_core = "unlimited", with texts in double quotes',explain:"libvirtd does not start its QEMU driver when qemu.conf has a mistake, so the settings ar\
e read when the spec compiles. A line is key = value; a value is a text in quotes, a whole number, or a list of texts in brackets.",example:{fails:`libvirt: { q\
emu: { conf: \u27E8"set_process_name yes" } }
`,passes:`libvirt: { qemu: { conf: "set_process_name = 1" } }
`}}),"qemu-conf-owned":m({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>`take it out here\
 and use '${e}'`,explain:"Of a setting that stands twice in qemu.conf libvirt takes the first, so a second one looks as if it worked and does nothing. Other par\
ts of what compiles, such as the owner of shared memory, depend on it too.",example:{fails:`libvirt: { qemu: { conf: \u27E8'user = "alex"' } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"qemu-conf-twice":m({severity:"error",about:"value",message:({key:e})=>`these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out",explain:"\
Of a setting that stands twice in qemu.conf libvirt takes the first, and the second does nothing.",example:{fails:`libvirt: { qemu: { conf: \u27E8"max_files = 1\\nmax\
_files = 2" } }
`,passes:`libvirt: { qemu: { conf: "max_files = 2" } }
`}})};function Rv(e,t){let{enable:n,runAsRoot:s,qemu:r,onShutdown:o}=e.libvirt,i=["libvirt"],[a]=k(e);!n&&a&&t("guests-without-libvirt",{path:[...i,"enable"]},{
guest:a.name}),s&&r.user!==void 0&&r.user!=="root"&&t("root-and-other-user",{path:[...i,"qemu","user"]},{user:r.user});let c=k(e).find(d=>gt(d,e).length>0);o===
"suspend"&&c&&t("suspend-with-devices",{path:[...i,"onShutdown"]},{guest:c.name});let l={path:[...i,"qemu","conf"]},u=_a(r.conf);if("problem"in u){t("qemu-conf-\
syntax",l,u);return}for(let[d,{key:f}]of u.entries.entries()){let g=Object.hasOwn(Td,f)?Td[f]:void 0;g?t("qemu-conf-owned",l,{key:f,owner:g}):u.entries.findIndex(
v=>v.key===f)<d&&t("qemu-conf-twice",l,{key:f})}}function*Fv(e){let{libvirt:t}=e;if(!t.enable)return;let n=(s,r,o)=>({kind:"option",path:["virtualisation","libv\
irtd",...s.split(".")],value:r,...o?{comment:o}:{}});yield n("enable",H(!0)),yield n("onBoot",C(t.onBoot)),yield n("onShutdown",C(t.onShutdown)),t.parallelShutdown>
0&&(yield n("parallelShutdown",Tt(t.parallelShutdown))),yield*Lv(e,n);for(let s of e.host.users)yield{kind:"member",user:s,group:"libvirtd"};t.spiceUsbRedirection&&
(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:H(!0)}),t.virtManager&&(yield{kind:"option",path:["programs","virt-manager","e\
nable"],value:H(!0)})}function*Lv(e,t){let{qemu:n}=e.libvirt,{user:s,group:r}=Xn(e),o=s==="qemu-libvirtd"&&r==="qemu-libvirtd",i=!o&&(s!=="root"||r!=="root");yield t(
"qemu.runAsRoot",H(!o),i?`Not as root: this only leaves NixOS's own user out of qemu.conf, where ${s} stands below.`:void 0),n.package&&(yield t("qemu.package",
P("pkgs",...n.package.split(".")))),n.swtpm!==void 0&&(yield t("qemu.swtpm.enable",H(n.swtpm))),i&&(yield{kind:"qemuConf",key:"user",value:s},yield{kind:"qemuCo\
nf",key:"group",value:r});let a=_a(n.conf);for(let{key:c,value:l}of"entries"in a?a.entries:[])yield{kind:"qemuConf",key:c,value:l}}var Ca={};E(Ca,{codes:()=>Uv,domain:()=>Kv,host:()=>Vv,rules:()=>qv,schema:()=>jv});function Hr(e,t,n){let{width:s,height:r}=e,o=n==="b7"?s*r*(t?8:4)*2+10*Ne:Math.ceil(s*4/256)*256*r*3+4*Ne;return Bv(o)}var Bv=e=>2**Math.ceil(Math.log2(e)),Ed=e=>Number.
isInteger(Math.log2(e));var Zv=2*Ne;function Xr(e){let{lookingGlass:t}=e;if(!t)return;let{name:n,resolution:s,hdr:r,version:o,size:i}=t,a=i??(s?Hr(s,r,o):Ne);return{feature:"lookingGla\
ss",name:n,path:`/dev/shm/${n}`,bytes:a}}function Wr(e){let{scream:t}=e;if(t?.mode==="ivshmem")return{feature:"scream",name:t.name,path:`/dev/shm/${t.name}`,bytes:t.
size??Zv}}var Aa=e=>[Xr(e),Wr(e)].filter(t=>t!==void 0),Od=e=>k(e).flatMap(t=>Aa(t).map(n=>({...n,vm:t})));function Md(e){let{user:t}=Xn(e);return{user:t==="qem\
u-libvirtd"?t:"root",group:"kvm"}}var Id="looking-glass",jv={vm:{lookingGlass:b(S({resolution:b(kd).apply(h("The largest resolution of the guest, from which the size of the shared memory follows\
.")),hdr:y(_("Whether the guest shows HDR, which takes twice the memory up to B7."),!1),version:y(A(["b7","idd"]),"b7").apply(h("The release of the program in t\
he guest: up to B7, or after B7 with its own display driver (idd). It must be that of the client, and nixpkgs has B7.")),size:b(wn).apply(h("The size of the sha\
red memory, instead of the one that follows from the resolution.")),name:y(pt,Id).apply(h("The name of the shared memory: the file below /dev/shm. Each guest ha\
s its own."))})).apply(h("Show the guest in a window of the host."))}},Uv={"looking-glass-without-size":m({severity:"error",about:"value",message:({guest:e})=>`\
nothing says how much memory '${e}' shares with the Looking Glass client`,remedy:()=>"add resolution, the largest one that the guest will have",explain:"The sha\
red memory holds whole frames, so its size follows from the resolution. A region that is too small shows as a black window, or as a resolution that the guest do\
es not offer.",example:{fails:`vms: { win: { memory: 4GiB, \u27E8lookingGlass: {} } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 2560x1440 } } }
`}}),"looking-glass-too-small":m({severity:"error",about:"value",message:({size:e,needed:t,resolution:n})=>`${e} is too little for ${n}, which takes ${t}`,remedy:({
needed:e})=>`take size out, or write ${e} or more`,explain:"The program in the guest gives up when its frames do not fit into the shared memory. What a resoluti\
on takes depends on HDR and on the release: see the table in the documentation of Looking Glass.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { re\
solution: 3840x2160, size: \u27E864MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: 128MiB } } }
`}})};function qv(e,t){for(let{name:n,lookingGlass:s}of k(e)){if(!s)continue;let r=["vms",n,"lookingGlass"],{resolution:o,hdr:i,version:a,size:c}=s;!o&&c===void 0&&
t("looking-glass-without-size",{path:r,on:"key"},{guest:n});let l=o?Hr(o,i,a):0;if(o&&c!==void 0&&c<l){let u={size:Mt(c),needed:Mt(l),resolution:wd(o)};t("looki\
ng-glass-too-small",{path:[...r,"size"]},u)}}}function*Vv(e){let t=k(e).flatMap(r=>Xr(r)??[]),[n,s]=t;n&&(yield{kind:"package",path:["looking-glass-client"]},!(s||
n.name===Id)&&(yield{kind:"option",path:["environment","etc","looking-glass-client.ini","text"],value:C(`[app]
shmFile=${n.path}
`)}))}function*Kv(e){let t=Xr(e);t&&(yield{pci:{class:"shmem",key:"looking-glass",index:0},functions:[p("shmem",{name:t.name},p("model",{type:"ivshmem-plain"}),
p("size",{unit:"M"},t.bytes/Ne))]})}var Pa={};E(Pa,{codes:()=>Xv,domain:()=>Qv,host:()=>Jv,rules:()=>Wv,schema:()=>Hv});var Gv=S({size:wn.apply(h("How much memory the guest has.")),hugepages:b(A(["2MiB","1GiB"])).apply(h("Take it from large pages, which the host sets aside when i\
t boots: fewer misses of the TLB.")),locked:y(_("Never swap it out. With passed-through devices it is held in any case."),!1),shared:b(_("Let other programs of \
the host map it. Default: where the guest has shares.")),merge:y(_("Let the kernel merge equal pages of several guests (KSM)."),!0)}),Hv={vm:{memory:Ie(Ae([wn,Gv]),
Me(e=>typeof e=="number"?{size:e,locked:!1,merge:!0}:e)).apply(h("The memory of the guest: its size, or more about it."))}},za={"2MiB":2*Ne,"1GiB":Kr},Xv={"memo\
ry-not-whole":m({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"write it in MiB or GiB",explain:"QEMU gives \
a guest whole MiB, and libvirt would round the size up without a word.",example:{fails:`vms: { win: { memory: { size: \u27E84GB } } }
`,passes:`vms: { win: { memory: { size: 4GiB } } }
`}}),"memory-not-whole-pages":m({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wri\
te a multiple of ${e}, or smaller pages`,explain:"Memory from large pages is a whole number of them; QEMU does not start a guest with a part of one.",example:{fails:`\
vms: { win: { memory: { size: 1536MiB, hugepages: \u27E81GiB } } }
`,passes:`vms: { win: { memory: { size: 1536MiB, hugepages: 2MiB } } }
`}}),"hugepages-of-two-sizes":m({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages of ${t}, and the host sets one size asid\
e`,remedy:({page:e})=>`write ${e} here too`,explain:"The host mounts large pages of one size, the default one, which is set on the kernel command line. A guest \
that asks for another does not start.",example:{fails:`vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: \u27E82MiB } } }
`,passes:`vms: { a: { memory: { size: 4GiB, hugepages: 1GiB } }, b: { memory: { size: 4GiB, hugepages: 1GiB } } }
`}}),"shares-need-shared-memory":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared with the host`,remedy:()=>"\
take shared: off out, or the shares",explain:"virtiofsd, which serves the files, reads and writes in the memory of the guest. libvirt refuses a share without it\
.",example:{fails:`vms: { win: { memory: { size: 4GiB, shared: \u27E8off }, shares: { games: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: { size: 4GiB }, shares: { games: { path: /srv/games } } } }
`}})};function Wv(e,t){let n;for(let s of k(e)){let r=["vms",s.name,"memory"],{size:o,hugepages:i,shared:a}=s.memory,c=Mt(o);o===0||o%Ne!==0?t("memory-not-whole",
{path:[...r,"size"]},{size:c}):i&&o%za[i]!==0&&t("memory-not-whole-pages",{path:[...r,"hugepages"]},{size:c,page:i}),i&&(n??={guest:s.name,page:i}),i&&n&&n.page!==
i&&t("hugepages-of-two-sizes",{path:[...r,"hugepages"]},n),ta(s)&&a===!1&&t("shares-need-shared-memory",{path:[...r,"shared"]},{guest:s.name})}}var Yv={"2MiB":"\
2M","1GiB":"1G"};function*Jv(e){let t=k(e).flatMap(({memory:o})=>o.hugepages?[{...o,page:o.hugepages}]:[]),[n]=t;if(!n)return;let s=t.reduce((o,i)=>o+i.size,0),
r=Yv[n.page];yield{kind:"kernelParam",name:"default_hugepagesz",value:r},yield{kind:"kernelParam",name:"hugepagesz",value:r},yield{kind:"kernelParam",name:"huge\
pages",value:String(s/za[n.page]),comment:`${Mt(s)} for ${t.length===1?"one guest":`${t.length} guests`}, which the host cannot use.`}}function*Qv(e){let{size:t,
hugepages:n,locked:s,merge:r}=e.memory,o=e.memory.shared??ta(e),i=t/1024;yield{at:"",xml:p("memory",{unit:"KiB"},i)},yield{at:"",xml:p("currentMemory",{unit:"Ki\
B"},i)};let a=[n!==void 0&&p("hugepages",{},p("page",{size:za[n]/1024,unit:"KiB"})),!r&&p("nosharepages"),s&&p("locked"),o&&p("source",{type:"memfd"}),o&&p("acc\
ess",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:p("memoryBacking",{},...a)})}var Na={};E(Na,{codes:()=>tx,networks:()=>ox,rules:()=>sx,schema:()=>ex});var ex={root:{networks:y(pe(pt,S({type:y(A(["nat","bridge"]),"nat").apply(h("nat: a network of its own behind the host; bridge: a bridge of the host, which is t\
here already.")),bridge:b(Et).apply(h("The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network by default.")),subnet:b(
ud).apply(h("nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name."))})),{}).apply(h("Networks of libvirt by their na\
mes. The network default is there without being declared, as libvirt ships it."))}},tx={"bridge-unnamed":m({severity:"error",about:"value",message:({network:e})=>`\
nothing says which bridge of the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat",explain:"A network of the type bridge gives a \
bridge of the host a name in libvirt.",example:{fails:`networks: { \u27E8lan: { type: bridge } }
`,passes:`networks: { lan: { type: bridge, bridge: br0 } }
`}}),"subnet-without-nat":m({severity:"error",about:"value",message:()=>"the addresses on a bridge of the host are those of the LAN",remedy:()=>"take subnet out\
, or write type: nat",explain:"libvirt hands out addresses in the networks that it makes itself. On a bridge the router of the LAN does.",example:{fails:`networ\
ks: { lan: { type: bridge, bridge: br0, subnet: \u27E8192.168.150.0/24 } }
`,passes:`networks: { lan: { type: nat, subnet: 192.168.150.0/24 } }
`}}),"subnets-overlap":m({severity:"error",about:"value",message:({subnet:e,network:t,other:n})=>`${t} has the addresses ${e}, of which '${n}' has some too`,remedy:()=>"\
give one of them another subnet",explain:"The host knows by the address to which network a packet goes. libvirt refuses to start a network whose addresses are t\
hose of another.",example:{fails:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: \u27E8192.168.150.128/25 } }
`,passes:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: 192.168.151.0/24 } }
`}}),"bridge-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is the bridge of '${t}' already`,remedy:()=>"give it another bridge,\
 or put the cards in one network",explain:"A bridge that libvirt makes belongs to one network.",example:{fails:`networks: { a: { bridge: virbr7 }, b: { bridge: \
\u27E8virbr7 } }
`,passes:`networks: { a: { bridge: virbr7 }, b: { bridge: virbr8 } }
`}})},Dd="default";function nx(e){let t=Object.values(e.vms).some(({nics:s})=>Object.values(s).some(({network:r})=>r===Dd));return[...new Set([...Object.keys(e.
networks),...t?[Dd]:[]])].flatMap(s=>Qn(s,e)??[])}function sx(e,t){for(let[r,{type:o,bridge:i,subnet:a}]of Object.entries(e.networks)){let c=["networks",r];o===
"bridge"&&(i===void 0&&t("bridge-unnamed",{path:c,on:"key"},{network:r}),a&&t("subnet-without-nat",{path:[...c,"subnet"]}))}let n=[],s=nx(e);for(let r of[...s.filter(
({stock:o})=>o),...s.filter(({stock:o})=>!o)]){let o=["networks",r.name],i=n.find(({bridge:l})=>l===r.bridge),{bridge:a}=r;i&&t("bridge-twice",{path:[...o,"brid\
ge"]},{bridge:a,network:i.name});let c=n.find(l=>ld(l.subnet,r.subnet));if(c){let l={subnet:ad(r.subnet),network:r.name,other:c.name};t("subnets-overlap",{path:[
...o,"subnet"]},l)}n.push(r)}}function rx(e,t){let{name:n,bridge:s,subnet:r}=e,{first:o}=r,i=Xt(r)/2,a=(e.stock?[]:Ur(e,t)).map(({vm:c,mac:l,ip:u})=>p("host",{mac:l,
name:c,ip:u}));return p("network",{},p("name",{},n),p("uuid",{},Rs("network",t.host.name,n)),p("forward",{mode:"nat"}),p("bridge",{name:s,stp:"on",delay:0}),p("\
ip",{address:bt(o+1),netmask:cd(r)},p("dhcp",{},p("range",{start:bt(o+2),end:bt(o+i-1)}),...a)))}function*ox(e){for(let[t,{type:n,bridge:s}]of Object.entries(e.
networks)){let r=Qn(t,e);if(r&&(yield{name:t,xml:rx(r,e)}),n!=="bridge")continue;let o=[p("name",{},t),p("uuid",{},Rs("network",e.host.name,t)),p("forward",{mode:"\
bridge"}),p("bridge",{name:s})];yield{name:t,xml:p("network",{},...o)}}}var Ta={};E(Ta,{codes:()=>ax,domain:()=>dx,rules:()=>cx,schema:()=>ix});var ix={vm:{nics:y(pe(ht,S({network:b(pt).apply(h("A network of libvirt: one of networks, or default.")),bridge:b(Et).apply(h("A bridge of the host, which makes\
 the guest one more machine of the LAN.")),macvtap:b(Et).apply(h("A card of the host that the guest shares: it reaches the LAN, and not the host itself.")),user:y(
_("QEMU itself speaks for the guest: it reaches out and cannot be reached, and needs no network of libvirt."),!1),model:b(A(["virtio","e1000e","igb"])).apply(h(
"The card. Default: e1000e for Windows, which knows it without a driver, virtio for others.")),mac:b(Ku).apply(h("Its MAC address. Default: derived from the nam\
es of host, guest and card.")),queues:b(G().check(K(1),V(256))).apply(h("virtio: how many queues it has, at most one for each virtual CPU.")),bootOrder:b(Wn).apply(
h("Its number in the order in which the guest tries to boot."))})),{}).apply(h("Network cards, by names of your own."))}},Ge=(e,t="")=>`${t}vms: { win: { memory\
: 4GiB, nics: { ${e} } } }
`,ax={"nic-source":m({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user",explain:"A card is plugged into one network: one of libvirt, a bridge or a\
 card of the host, or QEMU itself.",example:{fails:Ge("\u27E8lan: { model: virtio }"),passes:Ge("lan: { network: default }")}}),"network-undeclared":m({severity:"\
error",about:"value",message:({network:e})=>`no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`,
explain:"A card names one of `networks`, or libvirt's own network `default`, which is there without being declared.",example:{fails:Ge("lan: { network: \u27E8lann }",
`networks: { lan: { type: bridge, bridge: br0 } }
`),passes:Ge("lan: { network: lan }",`networks: { lan: { type: bridge, bridge: br0 } }
`)}}),"mac-twice":m({severity:"error",about:"value",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one",
explain:"Two cards of one address in one network take the packets of each other. Addresses are derived from names; where two names meet, which is rare, one has \
to be written.",example:{fails:Ge('a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default, mac: \u27E8"52:54:00:66:d7:8b" }'),passes:Ge('a: { \
network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default }')}}),"queues-without-virtio":m({severity:"error",about:"value",message:({model:e})=>`a car\
d of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take queues out",explain:"Several queues are a matter of the virtio card on\
 a network of the host.",example:{fails:Ge("lan: { network: default, model: e1000e, queues: \u27E82 }"),passes:Ge("lan: { network: default, model: virtio, queue\
s: 2 }")}}),"more-queues-than-vcpus":m({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`,explain:"Each queue is served by one virtual CPU; those beyond are never used.",example:{fails:Ge("lan: {\
 network: default, queues: \u27E88 }"),passes:Ge("lan: { network: default, queues: 2 }")}}),"queues-with-user":m({severity:"error",about:"value",message:()=>"a \
card that QEMU itself speaks for has one queue",remedy:()=>"take queues out",explain:"Several queues are a matter of the virtio card on a network of the host.",
example:{fails:Ge("lan: { user: on, queues: \u27E82 }"),passes:Ge("lan: { user: on }")}})},Rd=(e,t)=>e.model??Re(t).nicModel;function cx(e,t){let n=[...new Set(
["default",...Object.keys(e.networks)])],s=new Map;for(let r of k(e))for(let[o,i]of Object.entries(r.nics)){let a=["vms",r.name,"nics",o],{network:c,bridge:l,macvtap:u,
user:d}=i,f=[c,l,u,d||void 0].filter(x=>x!==void 0).length;f!==1&&t("nic-source",{path:a,on:"key"},{nic:o,given:f}),c!==void 0&&!n.includes(c)&&t("network-undec\
lared",{path:[...a,"network"]},{network:c,nearest:Se(c,n)}),lx(r,o,i,t);let g=es(r,o,e),v=s.get(g);v!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:g,nic:v}):s.
set(g,`'${o}' of the guest '${r.name}'`)}}function lx(e,t,n,s){let{queues:r}=n;if(r===void 0)return;let o={path:["vms",e.name,"nics",t,"queues"]},i=Rd(n,e),a=Fs(
e);i!=="virtio"?s("queues-without-virtio",o,{model:i}):n.user?s("queues-with-user",o):r>a&&s("more-queues-than-vcpus",o,{queues:r,vcpus:a})}function ux({network:e,
bridge:t,macvtap:n}){return e!==void 0?{type:"network",source:p("source",{network:e})}:t!==void 0?{type:"bridge",source:p("source",{bridge:t})}:n!==void 0?{type:"\
direct",source:p("source",{dev:n,mode:"bridge"})}:{type:"user"}}function*dx(e,t){for(let[n,s]of Object.entries(e.nics)){let{type:r,source:o}=ux(s),{queues:i,bootOrder:a}=s,
c=p("interface",{type:r},p("mac",{address:es(e,n,t)}),o,p("model",{type:Rd(s,e)}),i!==void 0&&i>1&&p("driver",{name:"vhost",queues:i}),a!==void 0&&p("boot",{order:a}));
yield{pci:{class:"nic",key:n},functions:[c]}}}var Ea={};E(Ea,{codes:()=>px,domain:()=>gx,schema:()=>mx});var fx=Z("The name of an environment variable.",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an environment variable has letters, digits and _, and does not\
 begin with a digit"),mx={vm:{qemu:y(S({args:y(F(Gn("One argument.",["-device"])),[]).apply(h("Arguments for QEMU, one to an entry: libvirt knows nothing of wha\
t they make, and puts them last.")),env:y(pe(fx,Gn("A value.",["512/48000"])),{}).apply(h("Environment variables for QEMU."))}),{}).apply(h("What libvirt has no\
 words for."))}},px={},hx="http://libvirt.org/schemas/domain/qemu/1.0";function*gx(e){let t=e.qemu.args.map(s=>p("qemu:arg",{value:s})),n=Object.entries(e.qemu.
env).map(([s,r])=>p("qemu:env",{name:s,value:r}));t.length+n.length!==0&&(yield{at:"",xml:p("qemu:commandline",{"xmlns:qemu":hx},...t,...n)})}var Oa={};E(Oa,{codes:()=>xx,declaredWords:()=>jd,host:()=>Ax,schema:()=>vx});var Fd=`<?xml version="1.0" encoding="UTF-8"?>
<!--
  What gives a guest or a network its identity, from the document that libvirt has into the one that was declared:
  UUID, version of the machine, MAC addresses, place of the NVRAM. Everything else is as declared.

  existing: the path of the document that libvirt has; where it has none, that of the declared one.
  macs: the MAC addresses that nobody wrote but that were derived from names, between spaces. Only these give way.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:domain="urn:vfioc:domain:1" xmlns:network="urn:vfioc:network:1" exclude-result-prefixes="domain network">
  <xsl:param name="existing"/>
  <xsl:param name="macs"/>

  <xsl:variable name="old" select="document($existing)/*"/>
  <xsl:variable name="declared-macs" select="/domain/devices/interface/mac/@address"/>
  <xsl:variable name="old-macs" select="$old/devices/interface/mac/@address"/>
  <xsl:variable name="is-ours" select="boolean($old/metadata/domain:domain)"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/*/uuid">
    <xsl:copy-of select="$old/uuid | self::*[not($old/uuid)]"/>
  </xsl:template>

  <!-- Without them libvirt would make up new ones for a network, and refuse it for its UUID. -->
  <xsl:template match="/*/name">
    <xsl:copy-of select="."/>
    <xsl:if test="not(../uuid)">
      <xsl:copy-of select="$old/uuid"/>
    </xsl:if>
    <xsl:if test="not(../mac)">
      <xsl:copy-of select="$old/mac"/>
    </xsl:if>
  </xsl:template>

  <!-- q35 and pc mean the newest version, so a guest would move to another machine with each release of QEMU. -->
  <xsl:template match="/domain/os/type/@machine[. = 'q35' or . = 'pc']">
    <xsl:variable name="version" select="string($old/os/type/@machine)"/>
    <xsl:attribute name="machine">
      <xsl:choose>
        <xsl:when test=". = 'q35' and starts-with($version, 'pc-q35-')">
          <xsl:value-of select="$version"/>
        </xsl:when>
        <xsl:when test=". = 'pc' and starts-with($version, 'pc-i440fx-')">
          <xsl:value-of select="$version"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The file of a guest with UEFI stays where it is; which template a new one would be made of is as declared. -->
  <xsl:template match="/domain/os[@firmware = 'efi' or loader/@type = 'pflash'][not(nvram/text() | nvram/source)]">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()[not(self::nvram)]"/>
      <xsl:choose>
        <xsl:when test="$old/os/nvram[text() or source]">
          <nvram>
            <xsl:copy-of select="$old/os/nvram/@type | $old/os/nvram/@format | nvram/@*"/>
            <xsl:copy-of select="$old/os/nvram/node()"/>
          </nvram>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="nvram"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <!--
    A card of a guest of ours is the one at the same place of the guest, which follows from its name. The cards of a
    guest that is taken over have no such places: the first takes the address of the first, and so on.
  -->
  <xsl:template match="/domain/devices/interface/mac/@address">
    <xsl:variable name="place" select="../../address[@type = 'pci']"/>
    <xsl:attribute name="address">
      <xsl:choose>
        <xsl:when test=". = $old-macs or not(contains(concat(' ', $macs, ' '), concat(' ', ., ' ')))">
          <xsl:value-of select="."/>
        </xsl:when>
        <xsl:when test="$is-ours and $place">
          <xsl:call-template name="either">
            <xsl:with-param name="kept" select="$old/devices/interface[address[@type = 'pci' and @bus = $place/@bus
              and @slot = $place/@slot and @function = $place/@function]]/mac/@address"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="before" select="count(../../preceding-sibling::interface/mac/@address[not(. = $old-macs)
            and contains(concat(' ', $macs, ' '), concat(' ', ., ' '))])"/>
          <xsl:call-template name="either">
            <xsl:with-param name="kept" select="$old-macs[not(. = $declared-macs)][$before + 1]"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The address that is kept where there is one that no other card was given, or else the declared one. -->
  <xsl:template name="either">
    <xsl:param name="kept"/>
    <xsl:choose>
      <xsl:when test="$kept and not($kept = $declared-macs)">
        <xsl:value-of select="$kept"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark says whose it is: a copy of a guest that a person makes carries it too, and is not ours. -->
  <xsl:template match="/*/metadata/domain:domain | /*/metadata/network:network">
    <xsl:copy>
      <xsl:attribute name="name">
        <xsl:value-of select="/*/name"/>
      </xsl:attribute>
      <xsl:copy-of select="@*[name() != 'name']"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
`;var Ld=`#!/usr/bin/env bash
# Makes libvirt's domains and networks what was declared:
#
#   reconcile STYLESHEET [--libvirtd=MARK]
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... | --network=NAME [--xml=FILE [--stock]] }...
#
# STYLESHEET is identity.xsl. MARK is what the environment of a libvirtd with today's hooks and qemu.conf says. The
# MAC addresses are those that were derived from names and so give way to the ones that a guest has.
#
# What is ours carries our mark in its metadata, with a hash of what was declared when it was defined. Only what is ours
# is changed or removed; a network that is not is started all the same. No guest is started, stopped or restarted, and
# disks, NVRAM and TPM state are never removed. Each step looks at what is there, so a run that was cut short is
# made good by the next. A failure leaves the others alone; the exit status is then 1.
set -euo pipefail
umask 077

backups=\${VFIOC_BACKUPS:-/var/lib/vfioc/backups}
newline=$'\\n'
failed=0
changed=0

say() {
  printf 'vfioc: %s: %s\\n' "$1" "$2"
}

change() {
  changed=$((changed + 1))
  say "$1" "$2"
}

fail() {
  failed=$((failed + 1))
  say "$1" "$2" >&2
}

# NAME WHAT COMMAND...: runs the command, and says why WHAT is where it fails.
attempt() {
  local name=$1 what=$2 reason
  shift 2
  if reason=$("$@" 2>&1 >/dev/null); then return; fi
  reason=\${reason//error: /}
  reason=\${reason/ from $work\\/new.xml/}
  fail "$name" "$what: \${reason//"$newline"/; }"
  return 1
}

libvirt() {
  virsh --quiet --connect qemu:///system "$@"
}

# What was declared, by kind and name ("domain win11").
stylesheet=\${1:?}
shift
mark=
keys=()
key=
declare -A declared=() xml=() autostart=() adopt=() macs=() stock=()
for word in "$@"; do
  value=\${word#*=}
  case $word in
  --libvirtd=*) mark=$value ;;
  --domain=* | --network=*)
    key=\${word%%=*}
    key="\${key#--} $value"
    keys+=("$key")
    declared[$key]=1
    # A network that is declared always starts with the host.
    if [[ $word == --network=* ]]; then autostart[$key]=1; fi
    ;;
  --xml=*) xml[$key]=$value ;;
  --autostart) autostart[$key]=1 ;;
  --adopt) adopt[$key]=1 ;;
  # The network that libvirt ships: ours is for a host that has none, and theirs is as good where it has.
  --stock) stock[$key]=1 ;;
  --mac=*) macs[$key]+=" $value" ;;
  *)
    echo "vfioc: '$word' is not understood" >&2
    exit 2
    ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# libvirtd reads its hooks and qemu.conf when it starts; in the environment of one that runs stands with which it did.
# Only libvirtd itself is restarted, which guests do not notice: its restart would be that of libvirt-guests too, and
# that one shuts guests down when it stops.
refresh() {
  local pid variable
  [[ -n $mark ]] || return 0
  pid=$(systemctl show --property=MainPID --value libvirtd.service)
  # None runs: the next one starts with today's files.
  [[ \${pid:-0} != 0 && -r /proc/$pid/environ ]] || return 0
  while IFS= read -r -d '' variable; do
    [[ $variable != "VFIOC_CONFIGURATION=$mark" ]] || return 0
  done <"/proc/$pid/environ"
  change libvirtd 'its hooks or its qemu.conf changed: it is restarted, guests go on running'
  attempt libvirtd 'its new files are not in place' systemctl start libvirtd-config.service || return 0
  attempt libvirtd 'not restarted' systemctl --job-mode=ignore-dependencies restart libvirtd.service || return 0
}

# KIND FILE: sets \`marks\` to what a document says: its name, the hash and the name in our mark, its UUID, the firmware of
# a guest, how many guests are on a running network. What is not there is empty.
marks=()
read_marks() {
  local root=/$1 at fields expression
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections")
  printf -v expression ", %s, '\\n'" "\${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2" 2>/dev/null)
  marks+=('' '' '' '' '' '')
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. A guest is asked for by its UUID, since
# one that is named 7 could be taken for the seventh.
declare -A uuid=() name_of=() hash=() loader=()

# What is so: "active domain UUID".
declare -A is=()

# WHAT KIND COMMAND...: notes that it is so for those of a kind that the command lists.
note() {
  local what=$1 kind=$2 list id
  shift 2
  list=$(libvirt "$@" --uuid)
  for id in $list; do is[$what $kind $id]=1; done
}

# KIND PREFIX: asks libvirt for all of a kind; its commands for networks begin with net-.
learn() {
  local kind=$1 prefix=$2 key id
  note here "$kind" "\${prefix}list" --all
  note active "$kind" "\${prefix}list"
  note persistent "$kind" "\${prefix}list" --all --persistent
  note automatic "$kind" "\${prefix}list" --all --autostart
  for key in "\${!is[@]}"; do
    [[ $key == "here $kind "* ]] || continue
    key=\${key#* }
    id=\${key#* }
    attempt "$key" 'its XML could not be read' to_file "$work/$kind-$id.xml" "\${prefix}dumpxml" --inactive "$id" || continue
    read_marks "$kind" "$work/$kind-$id.xml"
    uuid[$kind \${marks[0]}]=$id
    name_of[$key]=\${marks[0]}
    # A copy that a person made of a guest of ours carries our mark too, with the name of the other one.
    if [[ -z \${marks[2]} || \${marks[2]} == "\${marks[0]}" ]]; then hash[$key]=\${marks[1]}; fi
    loader[$key]=\${marks[4]}
  done
}

# FILE COMMAND...: what libvirt prints, in a file.
to_file() {
  local file=$1
  shift
  libvirt "$@" >"$file"
}

# KEY: sets \`wanted\` to the hash of what was declared; succeeds where libvirt has just that.
wanted=
is_current() {
  local kind=\${1%% *} id="\${1%% *} \${uuid[$1]-}"
  read_marks "$kind" "\${xml[$1]}"
  wanted=\${marks[1]}
  [[ -n \${is[persistent $id]-} && \${hash[$id]-} == "$wanted" ]] || return 1
  # Firmware that libvirt picked may have been collected as garbage since; defined again, it is picked again.
  [[ -z \${loader[$id]-} || -n \${marks[4]} || -e \${loader[$id]} ]]
}

# KEY COMMAND: has libvirt define what was declared, with the identity of what is there. Sets \`uuid\` of the key.
define() {
  local key=$1 kind=\${1%% *} name=\${1#* } file=\${xml[$1]} old=\${xml[$1]}
  if [[ -n \${uuid[$key]-} ]]; then old=$work/$kind-\${uuid[$key]}.xml; fi
  attempt "$name" 'its XML could not be prepared' xsltproc --nonet --output "$work/new.xml" \\
    --stringparam existing "$old" --stringparam macs "\${macs[$key]-}" "$stylesheet" "$file" || return 1
  attempt "$name" 'not defined' libvirt "$2" "$work/new.xml" || return 1
  read_marks "$kind" "$work/new.xml"
  uuid[$key]=\${marks[3]:-$name}
}

# KEY COMMAND: sets whether it starts with the host.
set_autostart() {
  local key=$1 id=\${uuid[$1]} name=\${1#* } now=\${is[automatic \${1%% *} \${uuid[$1]}]-}
  if [[ -n \${autostart[$key]-} && -z $now ]]; then
    attempt "$name" 'cannot be made to start with the host' libvirt "$2" "$id" || return 1
    change "$name" 'starts with the host from now on'
  elif [[ -z \${autostart[$key]-} && -n $now ]]; then
    attempt "$name" 'cannot be kept from starting with the host' libvirt "$2" --disable "$id" || return 1
    change "$name" 'starts with the host no more'
  fi
}

# FILE COPY: copies a file whole or not at all, for its owner only.
copy() {
  mkdir -p "\${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2"
}

# NAME UUID: keeps the XML of a guest that is taken over, under a name that says what is in it. Sets \`backup\`.
backup=
back_up() {
  local why='left alone, because its XML could not be kept' sum
  attempt "$1" "$why" to_file "$work/backup.xml" dumpxml --inactive --security-info "$2" || return 1
  sum=$(sha256sum <"$work/backup.xml")
  backup=$backups/$1-\${sum:0:12}.xml
  attempt "$1" "$why" copy "$work/backup.xml" "$backup"
}

# KEY: a guest as it was declared.
put_domain() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} done='defined'
  if [[ -n $id && -z \${hash[domain $id]-} ]]; then
    if [[ -z \${adopt[$key]-} ]]; then
      fail "$name" 'left alone: a guest of this name is there that is not of vfioc. Give yours another name, or write adopt: true to have that one taken over'
      return
    fi
    back_up "$name" "$id" || return 0
    done="taken over; its XML as it was is in $backup"
  elif [[ -n $id ]]; then
    done='defined as it is declared now'
  fi
  if ! is_current "$key"; then
    define "$key" define || return 0
    change "$name" "$done"
    if [[ -n \${is[saved domain $id]-} ]]; then
      say "$name" 'was saved while it ran: it goes on as it was, and the change waits for its next start after that'
    fi
  fi
  set_autostart "$key" autostart || return 0
  [[ -n \${is[active domain $id]-} ]] || return 0
  attempt "$name" 'its XML could not be read' to_file "$work/live.xml" dumpxml "$id" || return 0
  read_marks domain "$work/live.xml"
  if [[ \${marks[1]} != "$wanted" ]]; then say "$name" 'runs as it was: the change waits for its next start'; fi
}

# KEY: a network as it was declared, running and starting with the host.
put_network() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} ours='' done='started'
  if [[ -n \${xml[$key]-} && (-z $id || -n \${hash[network $id]-}) ]]; then ours=1; fi
  if [[ -z $id && -z $ours ]]; then
    fail "$name" 'no network of this name is there to be started'
    return
  fi
  if [[ -n $ours ]] && ! is_current "$key"; then
    define "$key" net-define || return 0
    if [[ -z $id ]]; then change "$name" 'defined'; else change "$name" 'defined as it is declared now'; fi
  elif [[ -z $ours && -n \${xml[$key]-} && -z \${stock[$key]-} ]]; then
    fail "$name" "left as it is, and only started: a network of this name is there that is not of vfioc. Give yours another name, or take that one away (virsh n\
et-destroy $name; virsh net-undefine $name)"
  fi
  set_autostart "$key" net-autostart || return 0
  id=\${uuid[$key]}
  if [[ -n \${is[active network $id]-} && -n $ours ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    [[ \${marks[1]} != "$wanted" ]] || return 0
    if [[ -n \${marks[5]} ]]; then
      say "$name" 'runs as it was, since guests are on it: the change waits until this runs without them'
      return
    fi
    attempt "$name" 'not stopped to be started as it is declared now' libvirt net-destroy "$id" || return 0
    done='started as it is declared now'
  elif [[ -n \${is[active network $id]-} ]]; then
    return 0
  fi
  attempt "$name" 'not started' libvirt net-start "$id" || return 0
  change "$name" "$done"
}

# UUID: takes out a guest of ours; what it keeps on the host stays.
drop_domain() {
  local id=$1 name=\${name_of[domain $1]}
  if [[ -n \${is[active domain $id]-} ]]; then
    say "$name" 'is declared no more and runs: it is taken out when this runs after it was shut down'
    return
  fi
  attempt "$name" 'is declared no more and could not be taken out' \\
    libvirt undefine --keep-nvram --keep-tpm "$id" || return 0
  change "$name" 'taken out, since it is declared no more; its disks, NVRAM and TPM state are kept'
}

# UUID: takes out a network of ours.
drop_network() {
  local id=$1 name=\${name_of[network $1]} why='is declared no more and could not be taken out'
  if [[ -n \${is[active network $id]-} ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    if [[ -n \${marks[5]} ]]; then
      say "$name" 'is declared no more and guests are on it: it is taken out when this runs without them'
      return
    fi
    attempt "$name" "$why" libvirt net-destroy "$id" || return 0
  fi
  attempt "$name" "$why" libvirt net-undefine "$id" || return 0
  change "$name" 'taken out, since it is declared no more'
}

# KIND: takes out what is ours and was not declared.
drop() {
  local key
  for key in "\${!hash[@]}"; do
    if [[ $key == "$1 "* && -n \${hash[$key]} && -z \${declared[$1 \${name_of[$key]}]-} ]]; then "drop_$1" "\${key#* }"; fi
  done
}

# KIND: does what was declared, in its order.
put() {
  local key
  for key in "\${keys[@]}"; do
    if [[ $key == "$1 "* ]]; then "put_$1" "$key"; fi
  done
}

refresh
attempt libvirtd 'does not answer' libvirt uri || exit 1
learn network net-
learn domain ''
note saved domain list --all --with-managed-save
# What goes makes room for what comes: names, UUIDs, bridges.
drop domain
drop network
put network
put domain

if [[ $failed -gt 0 ]]; then
  printf 'vfioc: %d failed, for the reasons above; everything else is as it was declared\\n' "$failed" >&2
  exit 1
fi
if [[ $changed -eq 0 ]]; then printf 'vfioc: nothing to do: everything is as it was declared\\n'; fi
`;var vx={vm:{adopt:y(_("Take over."),!1).apply(h("Take over a guest of this name that is on the host already and is not of vfioc. It keeps its UUID, MAC addresse\
s, machine version, NVRAM and TPM state; its XML as it was is put in /var/lib/vfioc/backups. Without it such a guest is left alone, and the unit fails."))}},xx={};
function*wx(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(let[n,{mac:s}]of Object.
entries(e.nics))s===void 0&&(yield`--mac=${es(e,n,t)}`)}function*jd(e){let t=k(e).flatMap(n=>Object.values(n.nics).flatMap(({network:s})=>s??[]));for(let n of[...new Set(
[...Object.keys(e.networks),...t])].sort())yield`--network=${n}`,e.networks[n]&&(yield{xml:`networks/${n}.xml`}),e.networks[n]&&Qn(n,e)?.stock&&(yield"--stock");
for(let n of k(e))yield*wx(n,e)}var Ud=(e,t)=>Ce(P("pkgs","writeText"),C(e),t),kx=e=>Ud(`vfioc-${e.replaceAll("/","-")}`,Ce(P("builtins","readFile"),Cr(`./${e}`))),
$x=e=>typeof e=="string"?C(e):Je("--xml=",kx(e.xml)),_x=Ce(P("pkgs","writeShellApplication"),te({name:C("vfioc-reconcile"),runtimeInputs:L([P("pkgs","coreutils"),
P("config","virtualisation","libvirtd","package"),P("pkgs","libxml2"),P("pkgs","libxslt"),P("config","systemd","package")]),checkPhase:C(""),text:C(Ld.replace(/^#!.*\n/,
""))})),Sx=Ce(P("builtins","hashString"),C("sha256"),Ce(P("builtins","toJSON"),L([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>P("config","v\
irtualisation","libvirtd",...e))))),Bd=L([C("libvirtd.service")]),Zd=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];function*Ax(e){if(!e.
libvirt.enable)return;yield{kind:"option",path:Zd,value:Sx,comment:"NixOS leaves a libvirtd alone that runs. By this it is seen whether it started with the hook\
s and the qemu.conf of today."};let t=[Ce(P("lib","getExe"),_x),Ud("vfioc-identity.xsl",C(Fd)),Je("--libvirtd=",P("config",...Zd)),...[...jd(e)].map($x)];yield{
kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"Defines the guests and networks, where what was declared changed. It starts, stops and rest\
arts no guest.",value:te({description:C("Guests and networks of vfioc"),wantedBy:L([C("multi-user.target")]),wants:Bd,after:Bd,before:L([C("libvirt-guests.servi\
ce")]),serviceConfig:te({Type:C("oneshot"),RemainAfterExit:H(!0),StateDirectory:C("vfioc"),PrivateTmp:H(!0),TimeoutStartSec:C("5min")}),script:Ce(P("lib","escap\
eShellArgs"),L(t))})}}var Ma={};E(Ma,{codes:()=>zx,domain:()=>Px,schema:()=>Cx});var Cx={vm:{rng:b(_("A source of random numbers (virtio). Default: for Linux."))}},zx={};function*Px(e){if(!(e.rng??Re(e).rng))return;let t=p("backend",{model:"\
builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[p("rng",{model:"virtio"},t)]}}var Ia={};E(Ia,{codes:()=>Tx,files:()=>Ox,host:()=>Ix,rules:()=>Mx,schema:()=>Nx});var Nx={device:{rom:y(S({bar:b(_("Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and the guest stays black.")),file:b(
Tr).apply(h("A file with the ROM of the first function, relative to the file that names it: instead of the card's own, which the boot of the host may have chang\
ed."))}),{}).apply(h("The ROM of the card, as the guest sees it."))}},Tx={"rom-off-with-file":m({severity:"error",about:"value",message:({device:e})=>`the guest\
 does not see a ROM of '${e}', and a file is given for it`,remedy:()=>"take bar: off out, or file",explain:"With `bar: off` the guest finds no ROM at the card a\
t all, so a file would never be read."})},Ex=16*2**20;function*Ox(e){for(let{name:t,rom:n}of Pe(e))n.file!==void 0&&(yield{path:["devices",t,"rom","file"],name:n.
file,limit:Ex})}function Mx(e,t){for(let{name:n,rom:s}of Pe(e))s.bar!==!1||s.file===void 0||t("rom-off-with-file",{path:["devices",n,"rom","bar"]},{device:n})}function*Ix(e){
for(let t of Pe(e)){let n=Gr(t);if(n===void 0)continue;let s=_d(t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:s},yield{kind:"option",path:["syste\
md","tmpfiles","settings","10-vfioc",n,"L+","argument"],value:Je(Cr(`./${s}`))}}}var Da={};E(Da,{codes:()=>Rx,domain:()=>jx,host:()=>Zx,rules:()=>Fx,schema:()=>Dx});var Vd=4010,Dx={vm:{scream:b(S({mode:y(A(["ivshmem","network"]),"network").apply(h("How the sound comes to the host: network, which Scream itself advises, or iv\
shmem, shared memory that works without a network card.")),user:b(Kn).apply(h("The user who hears it. Default: the one of host.users, where there is only one.")),
name:y(pt,"scream").apply(h("ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own.")),size:b(wn).apply(h("ivshmem: the size o\
f the shared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.")),interface:b(Et).apply(h("network: where the sound arrives. Default: \
the bridge of the guest's NAT network.")),port:y(G().check(K(1),V(65535)),Vd).apply(h("network: the UDP port.")),unicast:y(_("network: the guest sends to the ho\
st's address alone (UnicastIPv4 in its registry) and not to the multicast group."),!1)})).apply(h("Play the sound of a Windows guest on the host."))}},xt=(e,t="\
memory: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,Rx={"scream-user-unclear":m({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users",explain:"The sound is played by a service of one user, in th\
at user's session. Where host.users has one name it is that one.",example:{fails:`host: { users: [alex, vini] }
${xt("\u27E8scream: { mode: network }")}`,passes:`host: { users: [alex, vini] }
${xt("scream: { mode: network, user: vini }")}`}}),"scream-user-unknown":m({severity:"error",about:"value",message:({user:e})=>`'${e}' is not one of host.users`,
remedy:({user:e})=>`add '${e}' to host.users, or name one of them`,explain:"The user who hears a guest has to be allowed to use it: shared memory is open to the\
 users of host.users.",example:{fails:xt("scream: { user: \u27E8vini }"),passes:xt("scream: { user: alex }")}}),"scream-without-audio":m({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out",explain:"The service that plays the sound speaks to PipeWire or PulseAudio; with `audio: none` there is neither.",example:{fails:`host: { audio: none \
}
${xt("\u27E8scream: { mode: network }")}`,passes:`host: { audio: pipewire }
${xt("scream: { mode: network }")}`}}),"scream-without-interface":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, a\
nd Scream's interface is not given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network",explain:"Scream's packets are\
 taken on one interface only, which the firewall opens for them. It is the bridge of the guest's NAT network unless another is named.",example:{fails:xt("\u27E8screa\
m: { mode: network }","memory: 4GiB"),passes:xt("scream: { mode: network, interface: br0 }","memory: 4GiB")}}),"scream-same-port":m({severity:"error",about:"val\
ue",message:({guest:e,other:t,port:n,interface:s})=>`the sound of '${e}' and of '${t}' both arrives at port ${n} of ${s}`,remedy:()=>"give one of them another p\
ort, and the same port in its registry, or ivshmem",explain:"A receiver plays everything that arrives at its port, so two guests that send to one port are each \
heard twice and mixed.",example:{fails:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: \u27E84010 } } }
`,passes:`vms: { a: { memory: 4GiB, scream: { interface: br0 } }, b: { memory: 4GiB, scream: { interface: br0, port: 4011 } } }
`}}),"scream-with-secure-boot":m({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's driver in '${e}' while Secure Boot is on`,
remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE",explain:"Scream's driver is signed in a way that current\
 Windows takes only in test mode, which Secure Boot forbids. Secure Boot without Microsoft's keys in the guest's variables is not in force, but is as soon as th\
ey are put there.",example:{fails:xt("\u27E8scream: {}","memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }"),passes:xt("scream: \
{}")}})},Kd=(e,t)=>{let{users:n}=t.host;return e.scream?.user??(n.length===1?n[0]:void 0)},Gd=(e,t)=>e.scream?.interface??ts(e,t)[0]?.network.bridge;function Fx(e,t){
let{users:n,audio:s}=e.host,r=new Map;for(let o of k(e)){if(!o.scream)continue;let i=["vms",o.name,"scream"],a=Kd(o,e);if(a===void 0?t("scream-user-unclear",{path:i,
on:"key"},{guest:o.name,users:n}):n.includes(a)||t("scream-user-unknown",{path:[...i,"user"]},{user:a}),Yn(o).secureBoot&&t("scream-with-secure-boot",{path:i,on:"\
key"},{guest:o.name}),s==="none"&&t("scream-without-audio",{path:i,on:"key"},{guest:o.name}),o.scream.mode!=="network")continue;let{port:c}=o.scream,l=Gd(o,e);if(l===
void 0){t("scream-without-interface",{path:i,on:"key"},{guest:o.name});continue}let u=r.get(`${l} ${c}`);u?t("scream-same-port",{path:[...i,"port"]},{guest:o.name,
other:u,port:c,interface:l}):r.set(`${l} ${c}`,o.name)}}var Lx={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},Bx={pipewire:[{kind:"option",path:["services",
"pipewire","enable"],value:H(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:H(!0)}],pulseaudio:[{kind:"assertion",that:P(yn("config",["\
services","pulseaudio"],P("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write wha\
t plays the host's sound."}]};function*Zx(e){let{audio:t}=e.host;if(t!=="none"){k(e).some(({scream:n})=>n)&&(yield*Bx[t]);for(let n of k(e)){let s=Kd(n,e);if(!n.
scream||s===void 0)continue;let r=Gd(n,e),o=Wr(n),{port:i}=n.scream;if(o)yield qd(n,s,t,["-m",o.path]);else if(r!==void 0){let a=n.scream.unicast?["-u"]:[],c=i===
Vd?[]:["-p",String(i)];yield qd(n,s,t,[...a,"-i",r,...c],r),yield{kind:"port",interface:r,protocol:"udp",port:i}}}}}function qd(e,t,n,s,r){let o=Lx[n],i=c=>L(c.
map(C)),a=r===void 0?[]:[Vr(r)];return{kind:"option",path:["systemd","user","services",`scream-${Bs(e.name)}`],value:te({description:C(`Sound of the guest ${e.name}`),
wantedBy:i(["default.target",`${o}.service`,...a]),wants:i([`${o}.socket`]),after:i([`${o}.socket`,`${o}.service`]),partOf:i([`${o}.service`]),startLimitIntervalSec:Tt(
0),unitConfig:te({ConditionUser:C(t),...a.length>0?{StopPropagatedFrom:i(a)}:{}}),serviceConfig:te({ExecStart:Je(P("pkgs","scream"),`/bin/scream ${qr(["-o","pul\
se",...s])}`),Restart:C("always"),RestartSec:Tt(3)})})}}function*jx(e){let t=Wr(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[p("shmem",{name:t.
name},p("model",{type:"ivshmem-plain"}),p("size",{unit:"M"},t.bytes/Ne))]})}var Ra={};E(Ra,{codes:()=>qx,domain:()=>Vx,schema:()=>Ux});var Ux={vm:{serial:y(_("A serial port that virsh console shows."),!1)}},qx={};function*Vx(e){if(!e.serial)return;let t=p("target",{type:"isa-serial",port:0},p("\
model",{name:"isa-serial"}));yield{at:"devices",xml:p("serial",{type:"pty"},t)},yield{at:"devices",xml:p("console",{type:"pty"},p("target",{type:"serial",port:0}))}}var Fa={};E(Fa,{codes:()=>Gx,host:()=>Xx,rules:()=>Hx,schema:()=>Kx});var Kx={},Gx={"shared-memory-name-twice":m({severity:"error",about:"value",message:({name:e,guest:t})=>`the shared memory '${e}' is already that of the guest '${t}\
'`,remedy:()=>"give it a name of its own with name:",explain:"Shared memory is a file below /dev/shm by its name. Two guests, or two programs, that map one file\
 write over each other. A second guest needs a name of its own, with which its program on the host is then started.",example:{fails:`vms: { a: { memory: 4GiB, l\
ookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, \u27E8lookingGlass: { resolution: 1920x1080 } } }
`,passes:`vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, lookingGlass: { resolution: 1920x1080, name: looking-glass-b }\
 } }
`}}),"shared-memory-size":m({severity:"error",about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"\
write 1MiB, 2MiB, 4MiB and so on",explain:"Shared memory is the region of a PCI device, whose size is a power of two; libvirt takes 1 MiB and more.",example:{fails:`\
vms: { win: { memory: 4GiB, lookingGlass: { size: \u27E848MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB } } }
`}}),"shared-memory-too-large":m({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can map`,
remedy:()=>"keep it at 1 GiB or less: a smaller resolution, or hdr: off",explain:"The guest's IVSHMEM driver fails with regions of 2 GiB and more.",example:{fails:`\
vms: { win: { memory: 4GiB, lookingGlass: { size: \u27E84GiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 1GiB } } }
`}}),"shared-memory-same-size":m({severity:"error",about:"value",message:({size:e})=>`Scream and Looking Glass both have ${e} of shared memory`,remedy:()=>"give\
 Scream another size",explain:"Scream's driver finds its region in the guest by its size alone, so no other region of that guest may be of the same size.",example:{
fails:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem, size: \u27E832MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem } } }
`}})};function Hx(e,t){let n=new Map;for(let s of k(e)){let r=Aa(s);for(let{feature:a,name:c,bytes:l}of r){let u=["vms",s.name,a],d=n.get(c);d&&t("shared-memory\
-name-twice",{path:[...u,"name"]},{name:c,guest:d}),n.set(c,s.name);let f={path:[...u,"size"]},g=Mt(l);!Ed(l)||l<Ne?t("shared-memory-size",f,{size:g}):l>=2*Kr&&
t("shared-memory-too-large",f,{size:g})}let[o,i]=r;o&&i&&o.bytes===i.bytes&&t("shared-memory-same-size",{path:["vms",s.name,i.feature,"size"]},{size:Mt(o.bytes)})}}
function*Xx(e){let t=Od(e);if(t.length===0)return;let{user:n,group:s}=Md(e);for(let{vm:o,path:i,bytes:a}of t)yield{kind:"tmpfile",type:"f",path:i,mode:"0660",user:n,
group:s},yield{kind:"hook",vm:o.name,step:"shared-memory",order:Jn["shared-memory"],arguments:[i,String(a),n,s]};for(let o of e.host.users)yield{kind:"member",user:o,
group:s};let r=Xn(e).user;r!=="root"&&r!==n&&(yield{kind:"member",user:r,group:s})}var La={};E(La,{codes:()=>Yx,domain:()=>ew,host:()=>Qx,rules:()=>Jx,schema:()=>Wx});var Wx={vm:{shares:y(pe(ht,S({path:Ve.apply(h("The folder of the host.")),readOnly:y(_("The guest cannot write to it. It takes libvirt 11 or later."),!1)})),{}).
apply(h("Folders of the host that the guest mounts by these names: mount -t virtiofs NAME /mnt; Windows needs WinFsp and the virtio drivers for it."))}},Yx={"sh\
are-name-too-long":m({severity:"error",about:"value",message:({share:e})=>`'${e}' is longer than the 36 characters that virtiofs has for a name`,remedy:()=>"cho\
ose a shorter name",explain:"The name of a share is the tag by which the guest mounts it, for which the virtio device has 36 bytes.",example:{fails:`vms: { win:\
 { memory: 4GiB, shares: { \u27E8${"games-".repeat(7)}: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }
`}})};function Jx(e,t){for(let n of k(e))for(let s of Object.keys(n.shares))s.length>36&&t("share-name-too-long",{path:["vms",n.name,"shares",s],on:"key"},{share:s})}
function*Qx(e){k(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:L([P("\
pkgs","virtiofsd")])})}function*ew(e){for(let[t,{path:n,readOnly:s}]of Object.entries(e.shares)){let r=p("filesystem",{type:"mount",accessmode:"passthrough"},p(
"driver",{type:"virtiofs"}),p("source",{dir:n}),p("target",{dir:t}),s&&p("readonly"));yield{pci:{class:"share",key:t},functions:[r]}}}var ja={};E(ja,{codes:()=>nw,host:()=>aw,schema:()=>tw});var tw={},nw={},Ba=(...e)=>P("config",...e),ns=(e,...t)=>Ce(P("lib",e),...t),Za=(e,t)=>mt(Ce(P("builtins","match"),C(e),t),"!=",ju),Yr=(e,t)=>zr(e,t);function*sw(e){
let t=qn("parameter");yield{kind:"assertion",that:Vn(ns("any",Yr("parameter",Za("vfio[-_]pci[.]ids=.*",t)),Ba("boot","kernelParams"))),message:"vfioc: boot.kern\
elParams gives vfio-pci ids besides the devices of the spec: take vfio-pci.ids out, and name the devices in the spec."};let n=Yr("line",Za("[[:space:]]*options[\
[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",qn("line"))),s=ns("splitString",C(`
`),Ba("boot","extraModprobeConfig")),r=e.some(o=>vn(o)==="id")?1:0;yield{kind:"assertion",that:mt(ns("count",n,s),"==",Tt(r)),message:"vfioc: boot.extraModprobe\
Config gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec."}}var Hd=Object.values(Ds).
map(e=>e.filter(t=>t!=="snd_hda_intel"));function*rw(e,t){let n=xn(e,t),s=Hd.filter(o=>o.some(i=>n.includes(i))).flatMap(o=>o.filter(i=>!n.includes(i)));if(s.length===
0)return;let r=Ce(P("builtins","replaceStrings"),L([C("-")]),L([C("_")]),qn("module"));yield{kind:"assertion",that:Vn(ns("any",Yr("module",ns("elem",r,L(s.map(C)))),
Ba("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can take '${e.name}' before vfio-pci (one of ${s.join(", ")}\
): add it to devices.${e.name}.drivers, or take it out of the list.`}}var ow=({domain:e,bus:t,slot:n,function:s})=>`0*${t}${e===0?"(@0*0)?":`@0*${e}`}:0*${n}:${s}`;
function*iw(e,t){let s=e.filter(c=>{let l=xn(c,t);return Hd.some(u=>u.some(d=>l.includes(d)))}).flatMap(c=>c.functions);if(s.length===0)return;let r=(...c)=>["h\
ardware","nvidia","prime",...c],o=["offload","sync","reverseSync"].map(c=>yn("config",r(c,"enable"),H(!1))).reduce((c,l)=>mt(c,"||",l)),i=["nvidiaBusId","amdgpu\
BusId","intelBusId"].map(c=>yn("config",r(c),C(""))),a=Yr("busId",Za(`PCI:(${s.map(ow).join("|")})`,qn("busId")));yield{kind:"assertion",that:Vn(mt(o,"&&",ns("a\
ny",a,L(i)))),message:"vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload or sync off, or take the card out of devices\
."}}function*aw(e,t){let n=Mr(e);if(n.length!==0){yield*sw(n);for(let s of n)yield*rw(s,t);yield*iw(n,t)}}var Ua={};E(Ua,{codes:()=>fw,host:()=>pw,rules:()=>mw,schema:()=>dw});var cw=Z("The name of a link below /dev.",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, digits, _ . + and -, and is at\
 most 63 characters long"),lw=ae("The name of an input device, as /proc/bus/input/devices shows it.",["KMonad output"],e=>e===""||e.length>256?R("the name of an\
 input device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?R("control characters cannot stand here"):e.isWellFormed()?ce(e):R("this is not valid Un\
icode")),uw=G().check(K(0),V(255)),dw={root:{udev:y(S({symlinks:y(pe(cw,S({name:b(lw).apply(h("The name of the input device, as /proc/bus/input/devices shows it\
: KMonad, kanata, keyd and xremap let one choose it.")),usb:b(Is).apply(h("The vendor:product id of the USB device, as lsusb shows it.")),kind:b(A(["keyboard","\
mouse"])).apply(h("Only its keyboard or its mouse, where the device is several things in one.")),interface:b(uw).apply(h("The number of its USB interface, where\
 it has several: a keyboard with a mouse in it."))})),{}).apply(h("Links below /dev by their names, each to the event device of one input device."))}),{}).apply(
h("Names of devices of the host."))}},fw={"symlink-to-nothing":m({severity:"error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"\
add name, as /proc/bus/input/devices shows it, or usb, as lsusb shows it",explain:"A link is made for the input device that has this name, or this USB id, or bo\
th.",example:{fails:`udev: { symlinks: { \u27E8KBD: {} } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541" } } }
`}}),"symlink-interface-without-usb":m({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add usb, as\
 lsusb shows it, or take interface out",explain:"An interface is counted within one USB device, so its number says nothing without the id of the device.",example:{
fails:`udev: { symlinks: { KBD: { name: Board, interface: \u27E81 } } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541", interface: 1 } } }
`}}),"symlink-same-device":m({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are links to the same device`,remedy:()=>"ta\
ke one of them out",explain:"Two links with the same name and USB id lead to one device. Only one program or guest can grab it.",example:{fails:`udev: { symlink\
s: { A: { name: Board }, \u27E8B: { name: Board } } }
`,passes:`udev: { symlinks: { A: { name: Board } } }
`}})};function mw(e,t){let n=new Map;for(let[s,r]of Object.entries(e.udev.symlinks)){let o=["udev","symlinks",s],{name:i,usb:a,kind:c,interface:l}=r;i===void 0&&
a===void 0&&t("symlink-to-nothing",{path:o,on:"key"},{link:s}),l!==void 0&&a===void 0&&t("symlink-interface-without-usb",{path:[...o,"interface"]},{link:s});let u=JSON.
stringify([i,a,c,l]),d=n.get(u);d&&(i!==void 0||a!==void 0)&&t("symlink-same-device",{path:o,on:"key"},{link:s,other:d}),n.set(u,s)}}var kn=(e,t)=>({key:e,operator:"\
==",value:t});function*pw(e){for(let[t,{name:n,usb:s,kind:r,interface:o}]of Object.entries(e.udev.symlinks)){let i=[{key:"ACTION",operator:"!=",value:"remove"},
kn("SUBSYSTEM","input"),{...kn("KERNEL","event*"),glob:!0}];n!==void 0&&i.push(kn("ATTRS{name}",n)),s&&(i.push(kn("ENV{ID_VENDOR_ID}",s.vendor),kn("ENV{ID_MODEL\
_ID}",s.device)),o!==void 0&&i.push(kn("ENV{ID_USB_INTERFACE_NUM}",o.toString(16).padStart(2,"0")))),r&&i.push(kn(`ENV{ID_INPUT_${r.toUpperCase()}}`,"1")),i.push(
{key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:i}}}var qa={};E(qa,{codes:()=>yw,domain:()=>kw,rules:()=>xw,schema:()=>gw});var Xd=G().check(K(1),V(255)),hw=S({id:b(Is).apply(h("The vendor:product id, as lsusb shows it.")),bus:b(Xd).apply(h("The bus, as lsusb shows it, where two devi\
ces have one id.")),device:b(Xd).apply(h("The number on that bus. It changes whenever the device is plugged in again.")),startupPolicy:b(A(["mandatory","requisi\
te","optional"])).apply(h("What happens when it is not plugged in: mandatory, the guest does not start; optional, it starts without it. Default: mandatory."))}),
gw={vm:{usb:y(F(Ie(Ae([Is,hw]),Me(e=>"vendor"in e?{id:e}:e))),[]).apply(h("USB devices of the host: vendor:product ids, or more about each."))}},Jr=e=>`vms: { w\
in: { memory: 4GiB, usb: [${e}] } }
`,Wd='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',yw={"usb-not-identified":m({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus and device, as lsusb shows them",explain:"A USB device is found by its vendor:product\
 id, or by where it is plugged in: bus and device together.",example:{fails:Jr("\u27E8{ bus: 1 }"),passes:Jr("{ bus: 1, device: 4 }")}}),"usb-twice":m({severity:"\
error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices of one id are to\
ld apart by bus and device",explain:"A USB device goes to one guest. By its id libvirt finds one device, and refuses to choose where there are two of that id.",
example:{fails:Jr('"046d:c541", \u27E8"046d:c541"'),passes:Jr('"046d:c541", "046d:c539"')}}),"usb-ports-exceeded":m({severity:"warning",about:"value",message:({
guest:e,devices:t,ports:n})=>`'${e}' has ${t} USB devices and ${n} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection\
, or pass a whole USB controller",explain:"Where the ports of the USB controller do not suffice, libvirt adds a hub, which QEMU has with the speed of USB 1.1 on\
ly. The tablet, USB disks, and each device that can be redirected through SPICE take a port too.",example:{fails:`vms: { win: { memory: 4GiB, display: { usbRedi\
rection: 8 }, \u27E8usb: [${Wd}] } }
`,passes:`vms: { win: { memory: 4GiB, display: { usbRedirection: 0 }, usb: [${Wd}] } }
`}})},bw=({id:e,bus:t,device:n})=>e?Qe(e)+(t!==void 0&&n!==void 0?` at bus ${t}, device ${n}`:""):t!==void 0&&n!==void 0?`bus ${t}, device ${n}`:void 0;function vw(e){
let t=Object.values(e.disks).filter(s=>Ot(s,e)==="usb").length,n=Gt(e)?e.display.usbRedirection:0;return e.usb.length+t+n+(Dr(e)==="tablet"?1:0)}function xw(e,t){
let n=new Map;for(let s of k(e)){let r=["vms",s.name,"usb"],o=new Set;for(let[a,c]of s.usb.entries()){let l=bw(c),u={path:[...r,a]};if(l===void 0){t("usb-not-id\
entified",u);continue}let d=o.has(l)?s.name:s.autostart?n.get(l):void 0;d!==void 0&&t("usb-twice",u,{device:l,guest:d}),o.add(l),s.autostart&&n.set(l,s.name)}let i=vw(
s);i>Ls&&t("usb-ports-exceeded",{path:r,on:"key"},{guest:s.name,devices:i,ports:Ls})}}function ww({id:e,bus:t,device:n,startupPolicy:s}){let r=[e&&p("vendor",{id:`\
0x${e.vendor}`}),e&&p("product",{id:`0x${e.device}`}),t!==void 0&&n!==void 0&&p("address",{bus:t,device:n})];return p("source",{startupPolicy:s},...r)}function*kw(e){
for(let t of e.usb)yield{at:"devices",xml:p("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},ww(t))}}var Va={};E(Va,{codes:()=>_w,domain:()=>Sw,schema:()=>$w});var $w={vm:{watchdog:b(A(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"])).apply(h("What happens when the watchdog that the guest started is \
not answered. Default: reset on q35."))}},_w={};function*Sw(e){if(!yt(e))yield{at:"devices",xml:p("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.
watchdog!==void 0){let t=p("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var It=[va,ka,$a,Wi,Ji,Sa,Fa,Ca,Da,Ua,pa,ya,ha,fa,Pa,oa,wa,ba,xa,Ia,aa,Ta,Na,qa,ua,la,Gi,Ra,Ma,Va,La,Yi,sa,Ea,da,ia,Oa,ja];var Qr={"xml-not-readable":m({severity:"error",about:"value",message:({file:e,line:t,column:n,problem:s})=>`${e?`'${e}'`:"this XML"}, line ${t}, column ${n}: ${s}`,
remedy:()=>"correct it there: it must be one <domain> element, as virsh dumpxml writes it",explain:"`xml` is merged into the domain last. It is XML whose root i\
s `<domain>`, with the elements to add or to change at the places where libvirt has them.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><devices><\
/domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-root-not-domain":m({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,remedy:()=>"put it \
in a <domain> element, at the place where libvirt has it",explain:"Elements are merged by where they stand, so the XML has to begin at the root of the domain.",
example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<devices/>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-element-unidentified":m({severity:"error",about:"value",message:({path:e})=>`this XML has ${e} and does not say which one it is`,remedy:({needs:e})=>`\
write ${e.join(" or ")} in it, by which libvirt tells such elements apart`,explain:"A domain has several disks, timers, features and so on. An element of yours \
changes the one that has the same identity (a disk its target, a timer its name) or is added where there is none, so it has to have one.",example:{fails:`vms: {\
 win: { memory: 4GiB, xml: \u27E8"<domain><devices><disk type='file'/></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><clock><timer name='tsc' present='yes'/></clock></domain>" } }
`}}),"xml-remove-missing":m({severity:"error",about:"value",message:({path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it\
 out of the list, or look the element up in what compiles (domains/<guest>.xml)",explain:"A path of `xmlRemove` that finds nothing does nothing, and what was to\
 be taken out may still be there under another name.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [\u27E8devices/ballon] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"xml-remove-malformed":m({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}' is no path of elements: character ${t+1} does not belong ther\
e`,remedy:()=>"write names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]",explain:"A path of `xmlRemove` leads\
 from the domain down to an element, or with @ to an attribute.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [\u27E8"devices//memballoon"] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"guest-slot-shared":m({severity:"warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}' and was moved to the n\
ext free one`,remedy:()=>"give one of them another name, so that neither can move when a third is added",explain:"A guest knows its devices by their PCI address\
es. They are derived from names, so that adding a device moves no other; two names that fall on one slot are the rare exception, and the second one depends on t\
he first."}),"guest-address-refused":m({severity:"error",about:"value",message:({guest:e,device:t,reason:n})=>`'${t}' cannot stand where it is to stand in the g\
uest '${e}': ${n}`,remedy:()=>"give it another address, or none",explain:"A guest of the machine type q35 has its chipset on the slots 00 and 1f of bus 00, its \
root ports on 03 to 0f, and one slot, 00, behind each root port. A device that is given an address has to stand in what is left."})};var q=(...e)=>({law:"keyed",keys:e,needs:!0}),Ze=(...e)=>({law:"keyed",keys:e,needs:!1}),Dt={law:"loose"},et={law:"appended"},Aw={law:"replaced"},xe=q(["@name"]),
$n=q(["@id"]),Cw=["domain","bus","slot","function"].map(e=>`source/address@${e}`),eo=["alias@name"],Yd={"os/boot":Aw,"os/initarg":et,"acpi/table":q(["@type"]),"\
firmware/feature":xe,"domain/sysinfo":q(["@type"]),"bios/entry":xe,"system/entry":xe,"chassis/entry":xe,"sysinfo/entry":xe,"sysinfo/baseBoard":Dt,"baseBoard/ent\
ry":xe,"oemStrings/entry":et,"domain/seclabel":Ze(["@model"],["@type"]),"clock/timer":xe,"cpu/feature":xe,"numa/cell":$n,"distances/sibling":$n,"vcpus/vcpu":$n,
"iothreadids/iothread":$n,"cputune/vcpupin":q(["@vcpu"]),"cputune/vcpusched":q(["@vcpus"]),"cputune/iothreadpin":q(["@iothread"]),"cputune/iothreadsched":q(["@i\
othreads"]),"cputune/cachetune":q(["@vcpus"]),"cachetune/cache":q(["@id","@level","@type"]),"cputune/memorytune":q(["@vcpus"]),"memorytune/node":$n,"numatune/me\
mnode":q(["@cellid"]),"hugepages/page":Ze(["@nodeset"],["@size"]),"blkiotune/device":q(["path."]),"capabilities/cap":xe,"devices/disk":q(["target@dev"]),"device\
s/controller":Ze(["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":Ze(["mac@address"],eo),"devices/hostdev":Ze(Cw,["source/vend\
or@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],
["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],eo),"devices/shmem":xe,"devices/input":Ze(["@type","sou\
rce@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":q(["target@dir"]),"devices/channel":q(["target@name"],["target@address","tar\
get@port"],["target@type"]),"devices/serial":Ze(["target@port"],eo),"devices/parallel":Ze(["target@port"],eo),"devices/console":Ze(["target@type","target@port"],
["target@type"],["target@port"]),"devices/graphics":q(["@type"]),"devices/audio":$n,"devices/sound":Dt,"devices/video":Dt,"devices/rng":Dt,"devices/tpm":Dt,"dev\
ices/watchdog":Dt,"devices/panic":Dt,"devices/crypto":Dt,"devices/smartcard":Dt,"devices/lease":q(["key."]),"devices/memory":et,"devices/redirdev":et,"devices/h\
ub":et,"redirfilter/usbdev":et,"source/host":Ze(["@name","@port"]),"graphics/channel":xe,"graphics/listen":Ze(["@type","@address"],["@type"]),"interface/ip":q([
"@address"]),"interface/route":q(["@address"]),"filterref/parameter":xe,"vlan/tag":$n,"network/ip":Ze(["@family","@address"],["@address"]),"network/portgroup":xe,
"network/route":q(["@address"]),"forward/interface":q(["@dev"]),"forward/address":et,"dhcp/range":q(["@start"]),"dhcp/host":Ze(["@mac"],["@id"],["@ip"]),"dns/ho\
st":q(["@ip"]),"dns/txt":xe,"dns/srv":q(["@service","@protocol"]),"dns/forwarder":et,"host/hostname":et,"qemu:commandline/qemu:arg":et,"qemu:commandline/qemu:en\
v":xe,"qemu:capabilities/qemu:add":q(["@capability"]),"qemu:capabilities/qemu:del":q(["@capability"]),"qemu:override/qemu:device":q(["@alias"]),"qemu:frontend/q\
emu:property":xe,"dnsmasq:options/dnsmasq:option":et},zw={law:"keyed",keys:[[]],needs:!1},ef=(e,t)=>{let n=`${e}/${t}`;return(Object.hasOwn(Yd,n)?Yd[n]:void 0)??
zw},Pw={"source/address@domain":"0","source/address@function":"0","target@port":"0"},to=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.
test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,Jd=new Map;function tf(e){let t=Jd.get(e);if(t)return t;let[n="",
s]=e.split("~"),[r="",o]=n.split("@"),i=r.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:n,children:i,attribute:o,prefix:s};return Jd.set(e,a),a}function nf(e,{
children:t,attribute:n}){let s=e;for(let r of t)s=s?.child(r);return n===void 0?s?.text:s?.attribute(n)}var no=(e,t)=>nf(e,tf(t)),_n=(e,t,n=0)=>{for(let s=n;s<t.
length;s+=1){let r=t[s]??[],o=[],i=r.length===0;for(let a of r){let c=tf(a),l=nf(e,c);if(c.prefix!==void 0&&!l?.startsWith(c.prefix))break;l!==void 0&&l!==""&&(i=
!0);let u=l??Pw[c.where];if(u===void 0||u==="")break;o.push(to(u))}if(i&&o.length===r.length)return JSON.stringify([s,...o])}},Qd={model:"type",disk:"type",interface:"\
type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode"},sf=e=>e.name==="backend"?e.attribute("type")===void 0?"mod\
el":"type":Object.hasOwn(Qd,e.name)?Qd[e.name]:void 0,Nw=new Set(["source","backingStore","virtualport","protocol"]),rf=e=>e==="model"||e==="backend"?"all":Nw;var Jt=class e{name;attributes=new Map;#t=[];#e=new Map;#n=new Map;#s="";constructor(t){this.name=t}static of(t){let n=new e(t.name);for(let[s,r]of Object.entries(
t.attributes))n.attributes.set(s,r);for(let s of Es(t))n.add(e.of(s));return n.#s=Un(t),n}get children(){return this.#t}get text(){return this.#s}setText(t){this.#s=
t,t!==""&&this.drop(new Set(this.#e.keys()))}attribute(t){return this.attributes.get(t)}named(t){return this.#e.get(t)??[]}child(t){return this.#e.get(t)?.[0]}find(t,n,s){
let r=this.#n.get(t);if(r)return r.get(n);let o=new Map;this.#n.set(t,o),this.#o.set(t,s);for(let i of this.named(t))this.#r(o,i,s);return o.get(n)}#o=new Map;#r(t,n,s){
for(let r of s.keys()){let o=_n(n,s,r);o!==void 0&&!t.has(o)&&t.set(o,n)}}add(t){this.#t.push(t);let n=this.#e.get(t.name);n?n.push(t):this.#e.set(t.name,[t]);let s=this.#n.
get(t.name);s&&this.#r(s,t,this.#o.get(t.name)??[])}drop(t){this.#t=this.#t.filter(n=>!t.has(n.name));for(let n of t)this.#e.delete(n),this.#n.delete(n)}valueAt(t){
return no(this,t)}copy(){return e.of(this.freeze())}print(){return JSON.stringify([this.name,[...this.attributes].sort(),this.#s,this.#t.map(t=>t.print())])}freeze(){
let t=this.#s===""?this.#t.map(n=>n.freeze()):[this.#s];return{name:this.name,attributes:Sr(this.attributes),children:t}}};var of=/[^/[\]@=\s'"<>&]+/y,Tw=/\[([^[\]=\s'"<>&]+)=/y,Ew=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,af=e=>{let t=[],n=0,s=r=>{r.lastIndex=n;let o=r.exec(e);
return o&&(n+=o[0].length),o};for(;;){if(e[n]==="@"&&t.length>0){n+=1;let i=s(of)?.[0];return i!==void 0&&n===e.length?{steps:t,attribute:i}:{malformed:n}}let r=s(
of)?.[0];if(r===void 0)return{malformed:n};let o=[];for(;e[n]==="[";){let i=s(Tw)?.[1],a=i===void 0?null:s(Ew);if(i===void 0||!a)return{malformed:n};let c=i.includes(
"@")||i.endsWith(".");o.push({where:c?i:`@${i}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:r,tests:o}),n===e.length)return{steps:t,attribute:void 0};if(e[n]!==
"/")return{malformed:n};n+=1}},cf=(e,t)=>{let n=!/[\]'"]/.test(t),s=t.includes("'")?'"':"'";return`[${e.replace(/^@/,"")}=${n?t:`${s}${t}${s}`}]`};var ro=class{clashes=[];unidentified=[];#t;constructor(t){this.#t=t}into(t,n,s){let r=sf(n),o=r!==void 0&&this.#t==="override"?n.attribute(r):void 0;o!==void 0&&
t.attribute(r??"")!==o&&Ow(t);for(let[c,l]of n.attributes){let u=t.attributes.get(c);u===void 0||this.#t==="override"?t.attributes.set(c,l):u!==l&&this.clashes.
push({path:s(),attribute:c,a:u,b:l})}n.text!==""&&this.#e(t,n,s);let a=new Set(n.children.map(c=>c.name));for(let c of a)this.#n(t,n.named(c),s)}#e(t,n,s){if(t.
text===n.text)return;t.text===""&&t.children.length===0||this.#t==="override"?t.setText(n.text):this.clashes.push({path:s(),attribute:void 0,a:t.text,b:n.text})}#n(t,n,s){
let[r]=n;if(!r)return;let o=ef(t.name,r.name);if(t.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),attribute:void 0,a:t.text,b:`<${r.name}>`});return}
t.setText("")}o.law==="keyed"?this.#s(t,n,o,s):o.law==="replaced"?this.#c(t,n,s):o.law==="appended"?this.#i(t,n):this.#l(t,n,s)}#s(t,n,s,r){let o=[];for(let i of n){
let a=_n(i,s.keys);if(a===void 0&&s.needs){let c=s.keys.map(l=>l.join(" "));this.unidentified.push({path:`${Ka(r)}${i.name}`,needs:c})}else if(a===void 0)o.push(
i);else{let c=t.find(i.name,a,s.keys);c?this.into(c,i,so(r,i,s)):t.add(this.#o(i,so(r,i,s)))}}if(o.length>0){let{left:i}=this.#r(t.named(o[0]?.name??""),o,r);for(let a of i)
t.add(a)}}#o(t,n){let s=new Jt(t.name);return this.into(s,t,n),s}#r(t,n,s){let r=t.map(i=>({each:i,print:i.print()}));return{left:n.map(i=>this.#o(i,so(s,i))).filter(
i=>{let a=i.print(),c=r.findIndex(l=>l.print===a);return c>=0&&r.splice(c,1),c<0}),free:r.map(({each:i})=>i)}}#c(t,n,s){let[r=""]=n.map(a=>a.name),o=t.named(r),
i=a=>a.map(c=>c.print()).join("");if(i(o)!==i(n)){if(o.length>0&&this.#t==="join"){this.clashes.push({path:`${Ka(s)}${r}`,attribute:void 0,a:i(o),b:i(n)});return}
t.drop(new Set([r]));for(let a of n)t.add(this.#o(a,s))}}#i(t,n){let s=t.named(n[0]?.name??"").map(i=>i.print()),r=n.map(i=>i.print());if(!s.some((i,a)=>r.every(
(c,l)=>s[a+l]===c)))for(let i of n)t.add(i.copy())}#l(t,n,s){let r=t.named(n[0]?.name??""),o=r.length===1&&n.length===1,{left:i,free:a}=this.#r(r,n,s);for(let c of i){
let l=o?0:a.findIndex(d=>Iw(d,c)),[u]=l<0?[]:a.splice(l,1);u?this.into(u,c,so(s,c)):t.add(c)}}},Ow=e=>{let t=rf(e.name);t==="all"&&e.attributes.clear(),e.drop(t===
"all"?new Set(e.children.map(n=>n.name)):t)},Mw=[["alias@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],["@type"]],Iw=(e,t)=>Mw.
some(n=>{let s=_n(t,[n]);return s!==void 0&&s===_n(e,[n])}),lf=()=>"",Ka=e=>{let t=e();return t===""?"":`${t}/`},so=(e,t,n)=>()=>{let r=(n?.keys.find(o=>_n(t,[o])!==
void 0)??[]).map(o=>o.split("~")[0]??"").filter(o=>t.valueAt(o)!==void 0).map(o=>cf(o,t.valueAt(o)??""));return`${Ka(e)}${t.name}${r.join("")}`},uf=(e,t,n="join")=>{
let s=new ro(n),r=Jt.of(e);return s.into(r,Jt.of(t),lf),{merged:r.freeze(),clashes:s.clashes,unidentified:s.unidentified}},df=(e,t)=>{let n=new ro("join"),s=Jt.
of(e);for(let r of t){let o=r.at===""?[]:r.at.split("/"),i=r.xml;for(let a of o.toReversed())i={name:a,attributes:{},children:[i]};n.into(s,Jt.of({name:s.name,attributes:{},
children:[i]}),lf)}return{merged:s.freeze(),clashes:n.clashes,unidentified:n.unidentified}};var em=Oh(Zf(),1);var jf="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",Uf="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0\
-\\uFFFD\\u{10000}-\\u{EFFFF}",qf=`[${jf}${Uf}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${jf}${Uf}]*`,Ek=new RegExp(`^${qf}(?::${qf})?$`,"u"),dc=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
Ok=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,Mk=e=>Ok.test(e)||Ek.test(e),Ik=e=>!dc.test(e),Dk={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"\
&#xA;","\r":"&#xD;"},Hf=e=>Dk[e]??e,Vf=new Set,Kf=e=>{if(Vf.has(e))return e;if(Mk(e))Vf.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);
return e},Xf=e=>{if(!Ik(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},Wf=/^[ !"#$%()-;=?-~]*$/,Rk=e=>Wf.test(e)?e:Xf(e).replace(
/[&<>'\t\n\r]/g,Hf),Fk=e=>Wf.test(e)?e:Xf(e).replace(/[&<>\r]/g,Hf),Gf=new WeakMap,Yf=(e,t)=>{let n=Gf.get(e);if(n?.indent===t)return n.text;let s=Lk(e,t);return Gf.
set(e,{indent:t,text:s}),s},Lk=(e,t)=>{let n=Kf(e.name),s=`${t}<${n}`;for(let i in e.attributes)s+=` ${Kf(i)}='${Rk(e.attributes[i]??"")}'`;let[r]=e.children;if(r===
void 0)return`${s}/>`;if(typeof r=="string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${n}>`);return`${s}>${Fk(r)}</${n}>`}let o=`${s}\
>
`;for(let i of e.children){if(typeof i=="string")throw new RangeError(`text beside other children in <${n}>`);o+=`${Yf(i,`${t}  `)}
`}return`${o}${t}</${n}>`},ls=e=>`${Yf(e,"")}
`;var Jf=64,Bk=20,fc={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},us=class extends Error{},Qf=e=>Object.
hasOwn(fc,e)?fc[e]:void 0,mc=class{problems=[];offsets=new Map;root;#t;#e=new em.SaxesParser({xmlns:!0});#n=[];#s=new Map;#o=0;constructor(t){this.#t=t;let n=this.#e;
n.on("error",s=>this.#r(n.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),n.on("doctype",()=>{throw this.#r(Math.max(0,t.lastIndexOf("<!DOCTYPE",n.position)),
"a DOCTYPE is not taken"),new us}),n.on("opentagstart",()=>{this.#o=Math.max(0,t.lastIndexOf("<",n.position-1))}),n.on("opentag",s=>this.#c(s)),n.on("text",s=>this.#i(
s)),n.on("cdata",s=>this.#i(s)),n.on("closetag",()=>this.#l())}read(){try{this.#e.write(this.#t).close()}catch(t){if(!(t instanceof us))throw t}}#r(t,n){if(this.
problems.push({offset:Math.min(t,this.#t.length),message:n}),this.problems.length>=Bk)throw new us}#c(t){if(this.#n.length>=Jf)throw this.#r(this.#o,`elements a\
re nested more than ${Jf} deep`),new us;let n=[];for(let o of Object.values(t.attributes)){let i=o.name==="xmlns"||o.prefix==="xmlns",a=Qf(i?o.value:o.uri);i&&a!==
void 0?this.#s.set(a,o.value):i&&Object.values(fc).includes(o.local)?this.#r(this.#o,`the prefix ${o.local} belongs to another namespace: give this one another \
prefix`):n.push([!i&&a!==void 0?`${a}:${o.local}`:o.name,o.value])}let s=Qf(t.uri),r=s===void 0?t.name:`${s}:${t.local}`;this.#n.push({name:r,attributes:n,offset:this.#o,
children:[],text:"",hasProblem:!1})}#i(t){let n=this.#n.at(-1);n&&(n.text+=t)}#l(){let t=this.#n.pop();if(!t)return;let n=/[^ \t\r\n]/.test(t.text);n&&t.children.
length>0&&this.#r(t.offset,`<${t.name}> has text beside other elements: '${t.text.trim().slice(0,40)}'`);let s=this.#n.at(-1),r=s?[]:[...this.#s].map(([i,a])=>[
`xmlns:${i}`,a]),o={name:t.name,attributes:Object.fromEntries([...t.attributes,...r]),children:n&&t.children.length===0?[t.text]:t.children};this.offsets.set(o,
t.offset),s?s.children.push(o):this.root??=o}},tm=e=>{let t=e.search(dc);if(t>=0)return{problems:[{offset:t,message:"a character stands here that XML cannot hol\
d"}]};let n=new mc(e);n.read();let{root:s,offsets:r,problems:o}=n;return s&&o.length===0?{root:s,offsets:r}:{problems:o.length>0?o:[{offset:0,message:"there is \
no element"}]}};var nm=e=>({name:e.name,attribute:t=>Ki(e,t),child:t=>{let n=Os(e,t);return n&&nm(n)},text:Un(e)}),Zk=(e,t)=>e.name===t.name&&t.tests.every(({where:n,value:s})=>{
let r=no(nm(e),n);return r!==void 0&&to(r)===to(s)}),sm=(e,t)=>{let n=af(t);if("malformed"in n)return{outcome:"malformed",offset:n.malformed};let{steps:s,attribute:r}=n,
o=0,i=0,a=(l,u)=>{i=Math.max(i,u);let d=s[u];if(!d)return r!==void 0&&Ki(l,r)===void 0?l:(o+=1,r===void 0?void 0:Ru(l,{[r]:void 0}));let f=l.children.flatMap(g=>typeof g==
"string"||!Zk(g,d)?[g]:a(g,u+1)??[]);return{...l,children:f}},c=a(e,0)??e;return o>0?{outcome:"removed",root:c,count:o}:{outcome:"missing",found:i,step:s[i]?.name??
`@${r}`}};function jk(e,t){if(e.xml===void 0)return;let n=t.get(["vms",e.name,"xml"].join("/"));return n?{text:new TextDecoder().decode(n),file:e.xml}:{text:e.xml}}function Uk(e,t){
let n=e.slice(0,t).split(`
`);return{line:n.length,column:(n.at(-1)??"").length+1}}function qk(e,t,n,s){let r=jk(t,n);if(!r)return e;let o={path:["vms",t.name,"xml"]},i=tm(r.text);if("pro\
blems"in i){for(let{offset:c,message:l}of i.problems)s("xml-not-readable",o,{guest:t.name,file:r.file,...Uk(r.text,c),problem:l});return e}if(i.root.name!==e.name)
return s("xml-root-not-domain",o,{root:i.root.name}),e;let a=uf(e,i.root,"override");for(let{path:c,needs:l}of a.unidentified)s("xml-element-unidentified",o,{path:c,
needs:l});return a.merged}function rm(e,t,n,s){let r=qk(e,t,n,s);for(let[o,i]of t.xmlRemove.entries()){let a={path:["vms",t.name,"xmlRemove",o]},c=sm(r,i);c.outcome===
"removed"?r=c.root:c.outcome==="missing"?s("xml-remove-missing",a,{path:i,step:c.step}):s("xml-remove-malformed",a,{path:i,offset:c.offset})}return r}import{createHash as Vk}from"node:crypto";var Kk=e=>`urn:vfioc:${e}:1`,fo=e=>Vk("sha256").update(ls(e)).digest("hex");function mo(e,t){let n=p(`vfioc:${e.name}`,{"xmlns:vfioc":Kk(e.name),hash:t}),s=Es(e,
"metadata")[0],r=e.children.filter(c=>c!==s),o=r.findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),i=o===-1?r.length:o,a=s?
Es(s):[];return{...e,children:[...r.slice(0,i),p("metadata",{},...a,n),...r.slice(i)]}}var ne="boot alias rom acpi address",Gk={domain:`name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
 cache maxphysaddr feature numa",timer:"catchup",pm:"suspend-to-mem suspend-to-disk",devices:`emulator disk controller lease filesystem interface smartcard seri\
al parallel console channel input tpm
    graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu
    vsock crypto pstore`,disk:`driver auth source backingStore backenddomain geometry blockio mirror target iotune readonly shareable
    transient serial wwn vendor product encryption ${ne}`,controller:`driver model target master ${ne}`,filesystem:`driver binary source target readonly space_h\
ard_limit space_soft_limit ${ne}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward model
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${ne}`,serial:`source protocol log target ${ne}`,parallel:`source protocol log target ${ne}`,
console:`source protocol log target ${ne}`,channel:`source protocol log target ${ne}`,input:`driver source ${ne}`,tpm:`backend ${ne}`,graphics:"listen channel i\
mage jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${ne}`,audio:"input output",video:`driver model ${ne}`,hostdev:`\
driver source teaming readonly shareable ${ne}`,redirdev:`source protocol ${ne}`,memballoon:`stats driver ${ne}`,rng:`rate backend driver ${ne}`,shmem:`model si\
ze server msi ${ne}`,memory:`source target ${ne}`,vsock:`cid driver ${ne}`,watchdog:ne,panic:ne,iommu:`driver ${ne}`,"qemu:commandline":"qemu:arg qemu:env","qem\
u:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},Hk=new Map(Object.
entries(Gk).map(([e,t])=>[e,new Map(t.split(/\s+/).map((n,s)=>[n,s]))])),Ks=e=>{if(e.name==="metadata"||e.children.length===0)return e;let t=!1,n=e.children.map(
r=>{if(typeof r=="string")return r;let o=Ks(r);return t||=o!==r,o}),s=Hk.get(e.name);if(s){let r=a=>(typeof a=="string"?void 0:s.get(a.name))??s.size,o=-1;n.every(
a=>{let c=o;return o=r(a),c<=o})||(t=!0,n=n.toSorted((a,c)=>r(a)-r(c)))}return t?{...e,children:n}:e};var Rt=(e,t=0)=>({bus:0,slot:e,function:t}),Ft=e=>({bus:e,slot:0,function:0}),Gs=(e,t)=>Array.from({length:e},(n,s)=>t(s)),om={hostdev:Gs(12,e=>Ft(1+e)),usb:Gs(
3,e=>Ft(13+e)),serial:[Ft(16)],scsi:Gs(2,e=>Ft(17+e)),rng:[Ft(19)],balloon:[Ft(20)],input:Gs(3,e=>Ft(21+e)),vsock:[Ft(24)],video:[Rt(1),Rt(24)],shmem:Gs(8,e=>Rt(
16+e)),watchdog:[Rt(25)],sound:[Rt(27),Rt(26)],iommu:[Rt(30)],sata:[Rt(31,2)]},im=(e,t)=>om[e]?.[t],am=e=>om[e]!==void 0,Xk=25,po=40,pc=e=>Ft(Xk+e%po),hc=3,cm=15,
lm=(cm-hc+1)*8,um=e=>Rt(hc+Math.floor((e-1)/8),(e-1)%8),dm=e=>e===0||e===31||e>=hc&&e<=cm;var fm=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","input","sata","shmem","vsock","iommu"],Wk=(e,t)=>fm.indexOf(
e.class)-fm.indexOf(t.class)||(e.key<t.key?-1:e.key>t.key?1:0),ds=e=>`${e.bus}:${e.slot}`,gc=class{#t=new Map;holder(t,n){let s=this.#t.get(ds(t));for(let r=t.function;s&&
r<t.function+n;r+=1)if(s.has(r))return s.get(r)}tenant(t){return this.#t.get(ds(t))?.values().next().value}take(t,n,s){let r=this.#t.get(ds(t))??new Map;this.#t.
set(ds(t),r);for(let o=t.function;o<t.function+n;o+=1)r.set(o,s)}has(t,n){return this.#t.get(ds(t))?.has(n)??!1}isShared(t){return(this.#t.get(ds(t))?.size??0)>
1}},pm=(e,t,n)=>{let s={type:"pci",...Er({domain:0,...t})},r=e.children.filter(o=>typeof o=="string"||o.name!=="address");return Fu(e,...r,p("address",{...s,multifunction:n?
"on":void 0}))},Yk=(e,t,n)=>t.domain!==0?"domain":t.function+e.functions.length>8?"functions":n==="pc"?t.bus===0&&t.slot<2?"reserved":void 0:t.bus===0?dm(t.slot)?
"reserved":void 0:t.bus>lm?"bus":t.slot===0?void 0:"slot",Jk=e=>{let t=um(e),n=`0x${(t.slot<<3|t.function).toString(16)}`;return pm(p("controller",{type:"pci",index:e,
model:"pcie-root-port"},p("target",{chassis:e,port:n})),t,t.function===0)},mm=[],Qk=e=>(mm[e]??=Jk(e),mm[e]),e0=e=>{let t=0;for(let s of e)t=Math.max(t,s.bus);let n=Array.
from({length:t},(s,r)=>Qk(r+1));return[p("controller",{type:"pci",index:0,model:"pcie-root"}),...n]},hm=(e,t="q35")=>{let n=new gc,s=new Map,r=[],o=[],i=(u,d)=>{
n.take(d,u.functions.length,{class:u.class,key:u.key}),s.set(u,d)},a=[...e].sort(Wk);for(let u of a){let{fixed:d}=u;if(!d)continue;let f={class:u.class,key:u.key},
g=Yk(u,d,t),v=n.holder(d,u.functions.length);g?o.push({...f,reason:g,address:d}):v?o.push({...f,reason:"taken",address:d,by:v}):i(u,{bus:d.bus,slot:d.slot,function:d.
function})}for(let[u,d]of[...s])n.has(d,0)||!u.fixed||(o.push({class:u.class,key:u.key,reason:"no-function-0",address:u.fixed}),s.delete(u));let c=(u,d)=>{let f=Kt(
po,u.class,u.key),g=d??pc(f),v=n.tenant(g);if(!v){i(u,g);return}for(let x=d?0:1;x<po;x+=1){let w=pc(f+x);if(!n.tenant(w)){r.push({class:u.class,key:u.key,with:v,
place:w}),i(u,w);return}}o.push({class:u.class,key:u.key,reason:"full"})};if(t==="q35"){let u=a.filter(f=>!f.fixed),d=f=>{let g=f.index??(f.class==="hostdev"?void 0:
0);return g===void 0||!am(f.class)?void 0:im(f.class,g)};for(let f of u){let g=d(f);g&&c(f,g)}for(let f of u)d(f)||c(f,void 0)}return{devices:e.flatMap(u=>{let d=s.
get(u);return d?u.functions.map((f,g)=>{let v={...d,function:d.function+g};return pm(f,v,v.function===0&&n.isShared(v))}):t==="pc"&&!u.fixed?u.functions:[]}),controllers:t===
"q35"?e0(s.values()):[],places:[...s].map(([u,d])=>({class:u.class,key:u.key,place:d})),collisions:r,refused:o}};function t0(e,t){let n=t.filter(a=>"at"in a),{merged:s,clashes:r,unidentified:o}=df(p("domain",{type:e.type}),n),[i]=[...r,...o];if(i)throw new Error(`two featu\
res do not agree: ${JSON.stringify(i)}`);return s}var n0={domain:"a guest has the PCI domain 0000 only",reserved:"the slot is the chipset's or a root port's",bus:"\
there is no such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",taken:"another\
 device stands there","no-function-0":"no device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has no place left"};
function gm(e,t,n,s){let r=s.reporter(Qr),o=["vms",e.name],i=t.flatMap(d=>"pci"in d?[{...d.pci,functions:d.functions}]:[]),a=hm(i,yt(e)?"pc":"q35");for(let{key:d,
with:f}of a.collisions)r("guest-slot-shared",{path:o,on:"key"},{guest:e.name,device:d,other:f.key});for(let d of a.refused)r("guest-address-refused",{path:o,on:"\
key"},{guest:e.name,device:d.key,reason:n0[d.reason]});let c=s0(t0(e,t),[...a.controllers,...a.devices]);c=Ks(rm(c,e,n,r));let l=Os(c,"uuid"),u=fo(c);return{text:ls(
mo(c,u)),uuid:l?Un(l):"",hash:u}}function s0(e,t){let n=Os(e,"devices")??p("devices"),s=e.children.filter(r=>r!==n);return{...e,children:[...s,{...n,children:[...n.
children,...t]}]}}function ym({xml:e}){let t=Ks(e),n=fo(t);return{text:ls(mo(t,n)),hash:n}}function yc(e){if(e.includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\'\
'")}'`}var ho=e=>e.map(yc).join(" ");var r0=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function Cn(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no w\
ord of modprobe.d`);return e}function bm(e){switch(e.command){case"options":return`options ${Cn(e.module)} ${Cn(e.option)}=${Cn(e.value)}`;case"softdep":return`\
softdep ${Cn(e.module)} pre: ${Cn(e.pre)}`;case"blacklist":return`blacklist ${Cn(e.module)}`;case"install":return`install ${Cn(e.module)} ${ho(e.run.map(t=>t.includes(
`
`)?r0(t):t))}`}}function vm(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function o0(e){return typeof e=="string"?vm(e):typeof e==
"number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(vm).join(", ")} ]`}var xm=(e,t)=>`${e} = ${o0(t)}`;var i0=e=>e.replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),a0=e=>e.replace(/[$%]/g,"$&$&");function wm(e){return e.map(({key:t,operator:n,value:s,glob:r=!1})=>{
let o=n==="=="||n==="!=";if(/[\u0000-\u001f\u007f]/.test(s)||!o&&s.includes("\\"))throw new RangeError(`a udev rule cannot hold '${s}'`);let i=r?s:o?i0(s):a0(s);
return`${t}${n}"${i.replaceAll('"','\\"')}"`}).join(", ")}var km=`#!/usr/bin/env bash
# The steps use what looks unused and unreachable here.
# shellcheck disable=SC2034,SC2317,SC2329
#
# libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
# Before the guest gets its devices (prepare/begin) the guest's steps are done in order, and where one fails those
# before it are undone and the start is refused; after the devices came back (release/end, which libvirt also calls
# after a start that failed) they are undone in reverse. Everything else is none of our business and succeeds at
# once; a failing reconnect would kill the guest. Nothing here calls libvirt, which waits for this to end.
# https://libvirt.org/hooks.html
#
# Before this text stand the steps, a pair of functions do_STEP and undo_STEP each, and steps_of, which calls
# \`step STEP ARGUMENT...\` for each step of a guest.
set -euo pipefail

# Where the kernel and our own state are, so that a test can put a tree of files in their place.
sysfs=\${VFIOC_SYSFS:-/sys}
proc=\${VFIOC_PROC:-/proc}
run=\${VFIOC_RUN:-/run/vfioc}

# What libvirt prints when the start fails is our standard error; the journal has it in any case.
log() {
  printf 'vfioc: %s: %s\\n' "$guest" "$1" >&2
  logger --tag vfioc -- "$guest: $1" || true
}

# Ends a step that cannot be done. Each step runs in a shell of its own.
refuse() {
  log "$1"
  exit 1
}

# Steps of one guest: their words one after another, and where each begins and how long it is.
words=()
begins=()
lengths=()
step() {
  begins+=("\${#words[@]}")
  lengths+=("$#")
  words+=("$@")
}

# One function of one step in a shell of its own, with \`here\` as the folder of what the step has to remember. Not
# called as a condition, because bash then goes on after a command that failed.
status=0
call() {
  local name=$1 function=$2
  shift 2
  set +e
  (
    set -e
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# Undoes, in reverse, what the guest's folder says was begun, whatever today's configuration says. A step that cannot
# be undone must not keep the others from it.
undo_all() {
  local folders=() folder i name
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || folders+=("$folder")
  done
  for ((i = \${#folders[@]} - 1; i >= 0; i--)); do
    folder=\${folders[i]}
    local this=()
    mapfile -d '' this <"$folder/words" || true
    name=undo_\${this[0]-}
    name=\${name//-/_}
    if declare -F "$name" >/dev/null; then
      call "$folder" "$name" "\${this[@]:1}"
      [[ $status -eq 0 ]] || log "the step \${this[0]} could not be undone in full"
    else
      log "nothing here can undo the step \${this[0]-without a name}"
    fi
    rm -rf -- "$folder"
  done
  rm -rf -- "$state"
}

do_all() {
  local i name folder
  local this=()
  for ((i = 0; i < \${#begins[@]}; i++)); do
    this=("\${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%03d' "$i")
    mkdir -p -- "$folder"
    printf '%s\\0' "\${this[@]}" >"$folder/words"
    name=do_\${this[0]}
    call "$folder" "\${name//-/_}" "\${this[@]:1}"
    if [[ $status -ne 0 ]]; then
      log "not started: the step \${this[0]} failed; what was done before it is undone"
      undo_all
      exit 1
    fi
  done
}

guest=\${1-}
state=$run/guests/$guest
if [[ -z $guest ]]; then exit 0; fi
case "\${2-}/\${3-}" in
prepare/begin)
  steps_of "$guest"
  # A release that never came, because libvirtd was killed, is made up for first.
  if [[ -d $state ]]; then undo_all; fi
  do_all
  ;;
release/end)
  if [[ -d $state ]]; then undo_all; fi
  ;;
esac
exit 0
`;var $m=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: of guests that may have the same devices, only one has them at a time. Before the host lets go of a device
# for a guest, it is asked whether another has it, and which.
do_claim_devices() {
  local address holder
  mkdir -p -- "$run/claims"
  for address in "$@"; do
    # Made only where it is not there, so that of two guests that start at once one is refused.
    if ! (set -o noclobber && printf '%s\\n' "$guest" >"$run/claims/$address") 2>/dev/null; then
      holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
      if [[ $holder != "$guest" && -d $run/guests/$holder ]]; then
        refuse "the device $address is with the guest $holder: shut that one down first"
      fi
      printf '%s\\n' "$guest" >"$run/claims/$address"
    fi
    printf '%s\\n' "$address" >>"$here/claimed"
  done
}

undo_claim_devices() {
  local address
  [[ -e $here/claimed ]] || return 0
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}
`;var _m=`# shellcheck shell=bash
# SECONDS SEAT: ends the graphical sessions of a seat that outlive the display manager. They cannot be brought back;
# the display manager asks for a new one.
do_end_sessions() {
  local limit=$1 seat=$2 session rest
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(loginctl show-session "$session" --property=Seat --value || true) == "$seat" ]] || continue
    case $(loginctl show-session "$session" --property=Type --value || true) in
    x11 | wayland | mir)
      log "ending the graphical session $session ($rest)"
      timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
      ;;
    esac
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
`;var Sm=`# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: starts units again that an earlier step stopped, now that the device is out of their reach, and
# stops them before it comes back, so that they see it when that step starts them.
do_restart_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    grep -qxF -- "$unit" "\${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\\n' "$unit" >>"$here/started"
    timeout "$limit" systemctl start -- "$unit" || refuse "$unit did not start again without the device"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  [[ -e $here/started ]] || return 0
  while read -r unit; do
    timeout "$limit" systemctl stop -- "$unit" || failed=1
  done <"$here/started"
  return "$failed"
}
`;var Am=`# shellcheck shell=bash
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
`;var Cm=`# shellcheck shell=bash disable=SC2154
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

undo_stop_units() {
  local limit=$1 failed=0 units=() i
  [[ -e $here/stopped ]] || return 0
  mapfile -t units <"$here/stopped"
  for ((i = \${#units[@]} - 1; i >= 0; i--)); do
    timeout "$limit" systemctl start -- "\${units[i]}" || {
      log "\${units[i]} could not be started again"
      failed=1
    }
  done
  return "$failed"
}
`;var zm=`# shellcheck shell=bash disable=SC2154
# Takes the virtual consoles off the frame buffers, which keep the card in use. Only those that are on one are touched.
do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\\n' "\${console##*/}" >>"$here/unbound"
    echo 0 >"$console/bind" || refuse "the console \${console##*/} cannot be taken off the frame buffer"
  done
}

undo_unbind_consoles() {
  local console failed=0
  [[ -e $here/unbound ]] || return 0
  while read -r console; do
    console=$sysfs/class/vtconsole/$console
    [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
    echo 1 >"$console/bind" || failed=1
    # Booted with VGA's text console, which is gone since the card's driver came, the kernel takes the write and binds
    # nothing; the driver brings the console back when it is loaded again.
    [[ $(<"$console/bind") == 1 ]] || {
      log "the console \${console##*/} stays off the frame buffer until the card's driver is loaded again"
      failed=1
    }
  done <"$here/unbound"
  return "$failed"
}
`;var Pm=`# shellcheck shell=bash disable=SC2154
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
      echo "\${device##*/}" >"$sysfs/bus/platform/drivers/$driver/unbind" ||
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
    echo "$device" >"$sysfs/bus/platform/drivers/$driver/bind" || failed=1
  done <"$here/unbound"
  return "$failed"
}
`;var Nm=`# shellcheck shell=bash disable=SC2154
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

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\\n' "$address" >>"$here/bound"; fi
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    mapfile -t modules < <(tr , '\\n' <<<"$list")
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
  local modules=() i failed=0 address
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
  [[ -e $here/bound ]] || return "$failed"
  while read -r address; do
    [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
      echo "$address" >"$sysfs/bus/pci/drivers_probe" || failed=1
  done <"$here/bound"
  return "$failed"
}
`;var Tm=`# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays. (The
# control node of a sound card is always open in a sound server, which lets go of it when the card goes.)
device_nodes() {
  local address node minor
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\\n' "\${node##*/}"
    done
    for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
      [[ ! -e $node ]] || printf '/dev/snd/%s\\n' "\${node##*/}"
    done
    # NVIDIA's own driver has nodes that sysfs knows nothing of.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\\([0-9]*\\)$/\\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\\n' "$minor"
    fi
  done
}

# The processes that have one of these nodes open, each as \`name (process N, unit)\`, at most five.
holders_of() {
  local node matches=() fds fd pid last='' unit shown=0
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ \${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find looks.
  fds=$(find "$proc"/[0-9]*/fd -maxdepth 1 '(' "\${matches[@]:1}" ')' 2>/dev/null || true)
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

do_wait_device_free() {
  local limit=$1 nodes=() holders deadline=$((SECONDS + $1))
  shift
  mapfile -t nodes < <(device_nodes "$@")
  while true; do
    holders=$(holders_of "\${nodes[@]}")
    [[ -n $holders ]] || return 0
    if ((SECONDS >= deadline)); then
      refuse "$* is still in use after $limit seconds by \${holders//$'\\n'/, }: stop it before, or name its unit in handover.stop"
    fi
    sleep 0.3
  done
}

undo_wait_device_free() {
  :
}
`;var Em={"claim-devices":$m,"end-sessions":_m,"restart-units":Sm,"shared-memory":Am,"stop-units":Cm,"unbind-consoles":zm,"unbind-framebuffer":Pm,"unload-drivers":Nm,
"wait-device-free":Tm},b0=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>P("pkgs",e)),P("config","systemd","package"),P("pkgs","util-linu\
x")],v0=e=>{let t=Object.hasOwn(Em,e)?Em[e]:void 0;if(t===void 0)throw new Error(`no file of assets/hooks is the step ${e}`);return t};function x0(e){return["st\
eps_of() {","  case $1 in",...[...new Set(e.map(s=>s.vm))].sort().flatMap(s=>[`  ${yc(s)})`,...e.filter(r=>r.vm===s).sort((r,o)=>r.order-o.order).map(r=>`    st\
ep ${ho([r.step,...r.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function w0(e){return[...[...new Set(e.map(n=>n.step))].sort().map(v0),x0(e),km.replace(/^#!.*\n/,"")].join(`
`)}function Om(e){let t=Ce(P("pkgs","writeShellApplication"),te({name:C("vfioc-hook"),runtimeInputs:L(b0),checkPhase:C(""),text:C(w0(e))}));return{path:["virtua\
lisation","libvirtd","hooks","qemu","vfioc"],value:Ce(P("lib","getExe"),t)}}var k0=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConfig"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","\
rules"],["boot","kernelModules"],["boot","kernelPackages"],["boot","kernelParams"],["environment","etc"],["environment","systemPackages"],["networking","firewal\
l","interfaces"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["specialisation"],["system","nssModules"],["systemd","ser\
vices"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","libvirtd"],["virtualisation",
"spiceUSBRedirection"],["warnings"]],Mm=e=>k0.some(t=>t.every((n,s)=>e[s]===n));var bc={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"\
right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},J={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};
function vc(e){let[t,n]=bc[e];return[n==="left"?t:t+1,n==="right"?t:t+1]}var xc=e=>bc[e][1];function Hs(e){switch(e.kind){case"comment":return-1;case"lambda":case"\
let":case"if":return 0;case"binary":return bc[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?wc(e.value)?J.subtraction:J.negative:
J.argument;case"file":return J.argument;case"apply":return e.arguments.length===0?Hs(e.function):J.function;case"select":return e.path.length===0?Hs(e.of):e.or===
void 0?J.selected:13;default:return 16}}var wc=e=>e===-(2n**63n);var Im=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),Dm=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function kc(e){if(e.includes("\0"))throw new RangeError(
`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(`text holds a lone surrogate: ${JSON.stringify(
e)}`)}function zn(e){if(!Dm.test(e)||Im.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(e)}`);return e}function $c(e){return Dm.test(
e)&&!Im.has(e)?e:_c([{text:e}])}function Pn(e){if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map($c).join(".")}var $0={"\\":"\\\
\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},_0=e=>$0[e]??e;function _c(e){return`"${e.map((n,s)=>{if("hole"in n)return`\${${n.hole}}`;kc(n.text);let r=s+
1<e.length;return n.text.replace(r?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,_0)}).join("")}"`}function go(e){if(!e.some(n=>typeof n=="string"&&n.includes(
`
`)))return!1;let t=e.map(n=>typeof n=="string"?n:"x").join("").split(`
`);return!t.some(n=>n.includes("\r"))&&t.some(n=>/^[^ ]/.test(n))&&!/^ +$/.test(t.at(-1)??"")}function S0(e,t){return e.replace(/'+|\$/g,(n,s)=>{let r=e.slice(s+
n.length,s+n.length+2);if(n==="$")return r.startsWith("{")||r===""&&t==="hole"?"''$":"$";let o="'''".repeat(Math.floor(n.length/2));if(n.length%2===0)return o;let i=r===
"${"||r==="$"&&t==="hole"&&s+n.length+1===e.length;return`${o}${i||r===""&&t==="end"?"''\\'":"'"}`})}function Rm(e,t){let s=e.map((i,a)=>"hole"in i?`\${${i.hole}\
}`:(kc(i.text),S0(i.text,a+1<e.length?"hole":"end"))).join("").split(`
`),r=s.at(-1)===""?" ".repeat(t):"",o=" ".repeat(t+2);return`''
${s.map(i=>i===""?"":o+i).join(`
`)}${r}''`}function Fm(e,t){return kc(e),e.split(/\r\n|[\r\n]/).flatMap(n=>{let s=n.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),r=`# ${/^ */.exec(s)?.[0]??""}`,
o=[],i="";for(let a of s.split(" ").filter(c=>c!==""))i!==""&&r.length+i.length+1+a.length>t?(o.push(r+i),i=a):i=i===""?a:`${i} ${a}`;return[...o,(r+i).trimEnd()]})}var Xs=100,Lm=80;function ms(e){return`${en(e,0,0)}
`}var je=e=>" ".repeat(e);function jm(e){let t=[];for(let n of e){let s=t.at(-1);typeof n!="string"?t.push({hole:we(n)}):s!==void 0&&"text"in s?t[t.length-1]={text:s.
text+n}:n!==""&&t.push({text:n})}return t}function A0(e){if(wc(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix integers have\
 64 bits: ${e}`);return String(e)}function Um(e){return typeof e=="string"?zn(e):`{ ${qm(e).join(", ")} }`}function qm({names:e,open:t}){if(new Set(e).size!==e.
length)throw new RangeError(`a function takes one name twice: ${e}`);return[...e.map(zn),...t?["..."]:[]]}function Vm(e){let t=e.flatMap(s=>s.kind==="inherit"?s.
names:[s.name]),n=new Set;for(let s of t){if(n.has(s))throw new RangeError(`an attribute is given twice: ${JSON.stringify(s)}`);n.add(s)}}function Ac(e,t){return`\
inherit${e===void 0?"":` (${we(e)})`}${t.map(s=>` ${Km(e,s)}`).join("")};`}var Km=(e,t)=>e===void 0?zn(t):$c(t);function nt(e,t){let n=we(e);return Hs(Cc(e))<t?
`(${n})`:n}var Cc=e=>e.kind==="comment"?Cc(e.node):e;function we(e){switch(e.kind){case"string":return _c(jm(e.parts));case"int":return A0(e.value);case"constan\
t":return e.name;case"identifier":return zn(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>nt(t,J.argument)),"]"].join(" ");case"attrs":
return["{",...Bm(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return we(e.of);let t=`${nt(e.of,J.selected)}.${Pn(e.path)}`;return e.or===void 0?
t:`${t} or ${nt(e.or,J.argument)}`}case"has":return`${nt(e.of,J.hasOperand)} ? ${Pn(e.path)}`;case"apply":return[...[nt(e.function,zc(e.function))],...e.arguments.
map(n=>nt(n,J.argument))].join(" ");case"lambda":return`${Um(e.parameter)}: ${we(e.body)}`;case"let":return["let",...Bm(e.bindings),"in",we(e.body)].join(" ");case"\
if":return`if ${we(e.condition)} then ${we(e.consequent)} else ${we(e.alternative)}`;case"binary":{let[t,n]=vc(e.operator);return`${nt(e.left,t)} ${e.operator} ${nt(
e.right,n)}`}case"not":return`!${nt(e.operand,J.notOperand)}`;case"comment":return we(e.node)}}var zc=e=>Cc(e).kind==="select"?J.argument:J.function;function Bm(e){
return Vm(e),e.map(t=>{if(t.kind==="inherit")return Ac(t.from,t.names);let{path:n,value:s}=Wm(t.name,t.value);return`${Pn(n)} = ${we(s)};`})}function ue(e){switch(e.
kind){case"string":return!go(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(ue);case"\
attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ue(t.value));case"select":return ue(e.of)&&(e.or===void 0||ue(e.or));case"has":return ue(
e.of);case"apply":return ue(e.function)&&e.arguments.every(ue);case"lambda":return Gm(e.parameter)&&ue(e.body);case"if":return ue(e.condition)&&ue(e.consequent)&&
ue(e.alternative);case"binary":return ue(e.left)&&ue(e.right);case"not":return ue(e.operand);case"let":case"comment":return!1}}var Gm=e=>typeof e=="string"||e.names.
length<=2;function en(e,t,n,s=0){if(ue(e)){let r=we(e);if(n+r.length+s<=Xs)return r}return fs(e,t,n)}function kt(e,t,n,s,r=0){if(Hs(e)>=t)return en(e,n,s,r);if(ue(
e)){let o=`(${we(e)})`;if(s+o.length+r<=Xs)return o}return Ws(e,s+1)?`(${fs(e,n,s+1)})`:`(
${je(n+2)}${en(e,n+2,n+2)}
${je(n)})`}function Ws(e,t){switch(e.kind){case"string":return go(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&Ws(e.body,t+e.parameter.length+2);case"apply":return Hm(e,t)!==void 0;default:return!1}}function Hm(e,t){let n=e.arguments.
at(-1),s=e.arguments.slice(0,-1);if(n===void 0||!ue(e.function)||!s.every(ue))return;let o=[...[nt(e.function,zc(e.function))],...s.map(i=>nt(i,J.argument)),""].
join(" ");return t+o.length<Xs&&Ws(n,t+o.length)?o:void 0}function fs(e,t,n){let s=je(t+2),r=je(t);switch(e.kind){case"string":return go(e.parts)?Rm(jm(e.parts),
t):we(e);case"list":{let o=e.items.map(i=>s+Sc(i,t+2,J.argument));return o.length===0?"[ ]":`[
${o.join(`
`)}
${r}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${Zm(e.bindings,t+2)}
${r}}`;case"select":{if(e.path.length===0)return fs(e.of,t,n);let o=`${kt(e.of,J.selected,t,n)}.${Pn(e.path)}`;return e.or===void 0?o:`${o}
${s}or ${kt(e.or,J.argument,t+2,t+5)}`}case"has":return`${kt(e.of,J.hasOperand,t,n)} ? ${Pn(e.path)}`;case"apply":{let o=Hm(e,n),i=e.arguments.at(-1);if(o!==void 0&&
i!==void 0)return o+kt(i,J.argument,t,n+o.length);let a=kt(e.function,zc(e.function),t,n),c=e.arguments.map(l=>s+Sc(l,t+2,J.argument));return[a,...c].join(`
`)}case"lambda":return C0(e,t,n);case"let":return`let
${Zm(e.bindings,t+2)}
${r}in
${r}${en(e.body,t,t)}`;case"if":{let o=kt(e.condition,J.anything,t,n+3,5),i=en(e.consequent,t+2,t+2),a=`if ${o} then
${s}${i}
${r}else`;return e.alternative.kind==="if"?`${a} ${fs(e.alternative,t,t+5)}`:`${a}
${s}${en(e.alternative,t+2,t+2)}`}case"binary":return P0(e,t,n);case"not":return`!${kt(e.operand,J.notOperand,t,n+1)}`;case"comment":return Sc(e,t,J.anything);default:
return we(e)}}function Sc(e,t,n){let s=[],r=e;for(;r.kind==="comment";r=r.node)s.push(...Xm(r.text,t));return[...s,kt(r,n,t,t)].join(`
${je(t)}`)}var Xm=(e,t)=>Fm(e,Math.max(Lm-t,Lm/2));function C0(e,t,n){let{parameter:s,body:r}=e;if(typeof s=="string"){let i=`${zn(s)}: `;if(Ws(r,n+i.length))return i+
fs(r,t,n+i.length)}return`${Gm(s)?Um(s):z0(s,t)}:
${je(t)}${en(r,t,t)}`}function z0(e,t){return typeof e=="string"?zn(e):`{
${qm(e).map(s=>`${je(t+2)}${s}${s==="..."?"":","}`).join(`
`)}
${je(t)}}`}function P0(e,t,n){let{operator:s}=e,[r,o]=vc(s),i=[],a=(l,u)=>{if(!u||l.kind!=="binary"||l.operator!==s){i.push(l);return}a(l.left,xc(s)==="left"),a(
l.right,xc(s)==="right")};a(e,!0);let c=Math.max(r,o);return i.map((l,u)=>u===0?kt(l,c,t,n):`${s} ${kt(l,c,t,t+s.length+1)}`).join(`
${je(t)}`)}function Wm(e,t){let n=[e],s=[];for(let r=t;;){if(r.kind==="comment"){s.push(r.text),r=r.node;continue}let o=r.kind==="attrs"&&r.bindings.length===1?
r.bindings[0]:void 0;if(o?.kind!=="assignment")return{path:n,value:r,comments:s};n.push(o.name),r=o.value}}function Zm(e,t){Vm(e);let n=e.map(s=>({hasComment:s.
kind==="assignment"&&s.value.kind==="comment",text:je(t)+N0(s,t)}));return n.map(({hasComment:s,text:r},o)=>{let i=n[o-1];if(i===void 0)return r;let a=t===2&&(r.
includes(`
`)||i.text.includes(`
`));return s||a?`
${r}`:r}).join(`
`)}function N0(e,t){if(e.kind==="inherit")return E0(e.from,e.names,t);let{path:n,value:s,comments:r}=Wm(e.name,e.value),o=`${Pn(n)} =`;return[...r.flatMap(a=>Xm(
a,t)),`${o}${T0(s,t,t+o.length+1)};`].join(`
${je(t)}`)}function T0(e,t,n){let s=ue(e)?we(e):void 0;return s!==void 0&&n+s.length+1<=Xs?` ${s}`:Ws(e,n)?` ${fs(e,t,n)}`:`
${je(t+2)}${en(e,t+2,t+2,1)}`}function E0(e,t,n){let s=Ac(e,t);if(n+s.length<=Xs)return s;let r=Ac(e,[]).slice(0,-1),o=`
${je(n+2)}`;return`${r}${t.map(i=>o+Km(e,i)).join("")}${o};`}var yo=e=>e.kind==="comment"?yo(e.node):e;function O0(e,t,n){let[s,r]=[yo(t),yo(n)];if(s.kind==="list"&&r.kind==="list"){let o=new Set,i=[...s.items,...r.items].
filter(a=>{let c=ms(yo(a));return!o.has(c)&&o.add(c)});return L(i)}if(ms(s)===ms(r))return t;throw new Error(`two features define the option ${e.join(".")}`)}var bo=class{#t={
below:new Map};set(t,n){if(!Mm(t))throw new Error(`${t.join(".")} is below none of the prefixes of nix/prefixes.ts`);let s=this.#t;for(let r of t){let o=s.below.
get(r)??{below:new Map};s.below.set(r,o),s=o}s.value=s.value?O0(t,s.value,n):n}expression(){return Ym(this.#t,[])}};function Ym(e,t){if(e.value&&e.below.size>0)
throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.value;let n=[...e.below.keys()].sort();return te(n.map(s=>{let r=e.
below.get(s);return[s,r?Ym(r,[...t,s]):te([])]}))}var He=(e,t)=>e.filter(n=>n.kind===t),ps=e=>[...new Set(e)],Jm=e=>L([...e].map(C)),Pc=e=>C(e.map(t=>`${t}
`).join(""));function M0(e,t){let n=new Set,s=[];for(let{name:r,value:o,comment:i}of e){let a=o===void 0?r:`${r}=${o}`;n.has(a)||(n.add(a),s.push(i?Pr(i,C(a)):C(
a)))}s.length>0&&t.set(["boot","kernelParams"],L(s))}function I0(e,t){let n={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(let s of[
"initrd","boot"]){let r=ps(e.filter(o=>o.stage===s).map(o=>o.name));r.length>0&&t.set(n[s],Jm(r))}}function D0(e,t){let n=new Map;for(let{line:o}of e){if(o.command!==
"options")continue;let i=`${o.module} ${o.option}`;if((n.get(i)??o.value)!==o.value)throw new Error(`two values of the module option ${i}`);n.set(i,o.value)}let s=o=>[
"options","softdep","install","blacklist"].indexOf(o.command),r=e.map(o=>o.line).sort((o,i)=>s(o)-s(i));r.length>0&&t.set(["boot","extraModprobeConfig"],Pc(ps(r.
map(bm))))}function R0(e,t){let n={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","extraRules"]};for(let s of["initrd","boot"]){let r=ps(
e.filter(o=>o.stage===s).map(o=>wm(o.rule)));r.length>0&&t.set(n[s],Pc(r))}}function F0(e,t){for(let{path:n,type:s,mode:r,user:o,group:i,argument:a}of e){let c=Object.
entries({mode:r,user:o,group:i,argument:a}).flatMap(([l,u])=>u===void 0?[]:[[l,C(u)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",n,s],te(c))}}function L0(e,t){
for(let n of ps(e.map(s=>s.user)).sort()){let s=ps(e.filter(r=>r.user===n).map(r=>r.group)).sort();t.set(["users","users",n,"extraGroups"],Jm(s))}}function B0(e,t){
let n=new Map;for(let{interface:s,protocol:r,port:o}of e){let a=["networking","firewall","interfaces",s,r==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=n.get(a.
join("/"))??{path:a,ports:new Set};c.ports.add(o),n.set(a.join("/"),c)}for(let{path:s,ports:r}of n.values())t.set(s,L([...r].sort((o,i)=>o-i).map(Tt)))}function Z0(e,t){
if(e.length===0)return;let n=new Map([["namespaces",[]]]);for(let{key:r,value:o}of e){let i=n.get(r);if(Array.isArray(i)&&Array.isArray(o))n.set(r,ps([...i,...o]));else{
if(i!==void 0&&i!==o)throw new Error(`two values of ${r} in qemu.conf`);n.set(r,o)}}let s=[...n].map(([r,o])=>xm(r,o));t.set(["virtualisation","libvirtd","qemu",
"verbatimConfig"],Pc(s))}function j0(e,t){let n=new Map(e.map(r=>[r.path.join("."),r.path])),s=[...n.keys()].sort().map(r=>P("pkgs",...n.get(r)??[]));s.length>0&&
t.set(["environment","systemPackages"],L(s))}function U0(e,t){let n=e.map(({that:s,message:r})=>te({assertion:s,message:C(r)}));n.length>0&&t.set(["assertions"],
L(n))}var q0=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To change it, change t\
he spec and compile again."].join(`
`);function Qm(e){let t=new bo;M0(He(e,"kernelParam"),t),I0(He(e,"module"),t),D0(He(e,"modprobe"),t),R0(He(e,"udev"),t),F0(He(e,"tmpfile"),t),L0(He(e,"member"),
t),B0(He(e,"port"),t),Z0(He(e,"qemuConf"),t),j0(He(e,"package"),t),U0(He(e,"assertion"),t);let n=He(e,"hook");if(n.length>0){let{path:r,value:o}=Om(n);t.set(r,o)}
for(let{path:r,value:o,comment:i}of He(e,"option"))t.set(r,i?Pr(i,o):o);return ms(Pr(q0,zr({names:["config","lib","pkgs"],open:!0},t.expression())))}var K0=1,Nc=It,G0=({spec:e,facts:t})=>Nc.flatMap(n=>[...n.host?.(e,t)??[]]),H0=(e,{spec:t,facts:n})=>Nc.flatMap(s=>[...s.domain?.(e,t,n)??[]]),X0=e=>Nc.flatMap(
t=>[...t.networks?.(e)??[]]),W0=e=>V0("sha256").update(e).digest("hex");function ep(e,t){let{spec:n}=e,s=new Map,r={},o={};for(let l of k(n)){let{text:u,uuid:d,
hash:f}=gm(l,H0(l,e),e.attachments,t);s.set(`domains/${l.name}.xml`,u),r[l.name]={uuid:d,hash:f}}for(let l of X0(n)){let{text:u,hash:d}=ym(l);s.set(`networks/${l.
name}.xml`,u),o[l.name]={hash:d}}let i=G0(e),a=new Map([["module.nix",Qm(i)],...s]);for(let l of i){let u=l.kind==="file"?e.attachments.get(l.from.join("/")):void 0;
l.kind==="file"&&u&&a.set(l.to,u)}let c={version:K0,vfioc:Bn,host:n.host.name,inputs:e.read,files:Object.fromEntries([...a].map(([l,u])=>[l,W0(u)])),domains:r,networks:o};
return a.set("manifest.json",`${JSON.stringify(c,null,2)}
`),a}var Y0=Vi({address:Hn,id:Or,driver:b(ft()),iommuGroup:b(G()),bootVga:b(hn())}),tp=Vi({version:jn(1),pci:F(Y0)});var np={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};function sp(e){return e.length===0?np:Tc(e)}function Tc(e){let t=e.at(-1)??np;
if(t.kind==="scalar")return t;if(t.kind==="list")return{...t,items:t.items.map(r=>Tc([r]))};let n=new Map;for(let r of e.slice(e.findLastIndex(({kind:o})=>o!=="\
map")+1))if(r.kind==="map")for(let[o,{key:i,value:a}]of r.entries){let c=n.get(o);a.kind==="scalar"&&a.value===null?n.delete(o):c?(c.key=i,c.values.push(a)):n.set(
o,{key:i,values:[a]})}let s=new Map;for(let[r,{key:o,values:i}]of n)s.set(r,{key:o,value:Tc(i)});return{kind:"map",entries:s,span:t.span}}var vo=Symbol.for("yaml.alias"),xo=Symbol.for("yaml.document"),Nn=Symbol.for("yaml.map"),Ec=Symbol.for("yaml.pair"),Ue=Symbol.for("yaml.scalar"),Tn=Symbol.for("\
yaml.seq"),Ee=Symbol.for("yaml.node.type"),$t=e=>!!e&&typeof e=="object"&&e[Ee]===vo,wo=e=>!!e&&typeof e=="object"&&e[Ee]===xo,Xe=e=>!!e&&typeof e=="object"&&e[Ee]===
Nn,se=e=>!!e&&typeof e=="object"&&e[Ee]===Ec,M=e=>!!e&&typeof e=="object"&&e[Ee]===Ue,En=e=>!!e&&typeof e=="object"&&e[Ee]===Tn;function oe(e){if(e&&typeof e=="\
object")switch(e[Ee]){case Nn:case Tn:return!0}return!1}function ke(e){if(e&&typeof e=="object")switch(e[Ee]){case vo:case Nn:case Ue:case Tn:return!0}return!1}
var ko=e=>(M(e)||oe(e))&&!!e.anchor;function tn(){throw new Error("vfioc only reads YAML")}var J0={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Q0=e=>e.replace(/[!,[\]{}]/g,t=>J0[t]),_t=class e{constructor(t,n){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.
docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let s=t.trim().split(/[ \t]+/),r=s.shift();switch(r){case"\
%TAG":{if(s.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[o,i]=s;return this.tags[o]=i,!0}case"%YAML":{if(this.yaml.
explicit=!0,s.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[o]=s;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let i=/^\d+\.\d+$/.
test(o);return n(6,`Unsupported YAML version ${o}`,i),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(
`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-
1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,s,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffix`);let o=this.tags[s];if(o)try{return o+decodeURIComponent(
r)}catch(i){return n(String(i)),null}return s==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,s]of Object.entries(this.tags))if(t.startsWith(
s))return n+Q0(t.substring(s.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags),r;if(t&&s.length>0&&ke(t.contents)){let o={};tn(t.contents,(i,a)=>{ke(a)&&a.tag&&(o[a.tag]=!0)}),r=Object.keys(o)}else r=[];for(let[o,i]of s)o==="!!"&&
i==="tag:yaml.org,2002:"||(!t||r.some(a=>a.startsWith(i)))&&n.push(`%TAG ${o} ${i}`);return n.join(`
`)}};_t.defaultYaml={explicit:!1,version:"1.2"};_t.defaultTags={"!!":"tag:yaml.org,2002:"};function rp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Oc(e){let t=new Set;return tn(e,{Value(n,s){s.anchor&&t.add(s.anchor)}}),t}function Mc(e,t){for(let n=1;;++n){let s=`${e}${n}`;if(!t.has(s))return s}}function op(e,t){
let n=[],s=new Map,r=null;return{onAnchor:o=>{n.push(o),r??(r=Oc(e));let i=Mc(t,r);return r.add(i),i},setAnchors:()=>{for(let o of n){let i=s.get(o);if(typeof i==
"object"&&i.anchor&&(M(i.node)||oe(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:s}}function $o(){throw new Error("vfioc only reads YAML")}function de(e,t,n){if(Array.isArray(e))return e.map((s,r)=>de(s,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!ko(e))return e.toJSON(t,n);let s={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,s),n.onCreate=o=>{s.res=o,delete n.onCreate};let r=e.toJSON(t,n);return n.onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var nn=class{constructor(t){Object.defineProperty(this,Ee,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:o}={}){if(!wo(t))throw new TypeError("A document argumen\
t is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},a=de(this,"",i);if(typeof r=="funct\
ion")for(let{count:c,res:l}of i.anchors.values())r(l,c);return typeof o=="function"?$o(o,{"":a},"",a):a}};var On=class extends nn{constructor(t){super(vo),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:(s=[],tn(t,{Node:(o,i)=>{($t(i)||
ko(i))&&s.push(i)}}),n&&(n.aliasResolveCache=s));let r;for(let o of s){if(o===this)break;o.anchor===this.source&&(r=o)}if(r&&n){let{anchors:o,doc:i,maxAliasCount:a}=n,
c=o.get(r);if(c||(de(r,null,n),c=o.get(r)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&
(c.count+=1,c.aliasCount===0&&(c.aliasCount=_o(i,r,o)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return r}toJSON(t,n){if(!n)return{source:this.source};let s=this.resolve(n.doc,n);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(r)}return n.anchors.get(s).res}toString(t,n,s){let r=`*${this.source}`;if(t){if(rp(this.source),t.options.verifyAliasOrder&&!t.
anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${r} `}return r}};
function _o(e,t,n){if($t(t)){let s=t.resolve(e),r=n&&s&&n.get(s);return r?r.count*r.aliasCount:0}else if(oe(t)){let s=0;for(let r of t.items){let o=_o(e,r,n);o>
s&&(s=o)}return s}else if(se(t)){let s=_o(e,t.key,n),r=_o(e,t.value,n);return Math.max(s,r)}return 1}function Lt(){throw new Error("vfioc only reads YAML")}function Ys(e,t,n){let s=n;for(let r=t.length-1;r>=0;--r){let o=t[r];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let i=[];i[o]=s,s=i}else s=new Map([[o,s]])}
return Lt(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var gs=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,hs=class extends nn{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=
t),n.items=n.items.map(s=>ke(s)||se(s)?s.clone(t):s),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(gs(t))this.add(n);else{let[s,...r]=t,o=this.get(s,
!0);if(oe(o))o.addIn(r,n);else if(o===void 0&&this.schema)this.set(s,Ys(this.schema,r,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path\
: ${r}`)}}deleteIn(t){let[n,...s]=t;if(s.length===0)return this.delete(n);let r=this.get(n,!0);if(oe(r))return r.deleteIn(s);throw new Error(`Expected YAML coll\
ection at ${n}. Remaining path: ${s}`)}getIn(t,n){let[s,...r]=t,o=this.get(s,!0);return r.length===0?!n&&M(o)?o.value:o:oe(o)?o.getIn(r,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!se(n))return!1;let s=n.value;return s==null||t&&M(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(t){let[n,...s]=t;
if(s.length===0)return this.has(n);let r=this.get(n,!0);return oe(r)?r.hasIn(s):!1}setIn(t,n){let[s,...r]=t;if(r.length===0)this.set(s,n);else{let o=this.get(s,
!0);if(oe(o))o.setIn(r,n);else if(o===void 0&&this.schema)this.set(s,Ys(this.schema,r,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path\
: ${r}`)}}};function ip(){throw new Error("vfioc only reads YAML")}function Ic(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var So=e=>!e||typeof e!="function"&&typeof e!="object",N=class extends nn{constructor(t){super(Ue),this.value=t}toJSON(t,n){return n?.keep?this.value:de(this.value,
t,n)}toString(){return String(this.value)}};N.BLOCK_FOLDED="BLOCK_FOLDED";N.BLOCK_LITERAL="BLOCK_LITERAL";N.PLAIN="PLAIN";N.QUOTE_DOUBLE="QUOTE_DOUBLE";N.QUOTE_SINGLE=
"QUOTE_SINGLE";var Ao="<<",st={identify:e=>e===Ao||typeof e=="symbol"&&e.description===Ao,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new N(
Symbol(Ao)),{addToJSMap:Rc}),stringify:()=>Ao},ap=(e,t)=>(st.identify(t)||M(t)&&(!t.type||t.type===N.PLAIN)&&st.identify(t.value))&&e?.doc.schema.tags.some(n=>n.
tag===st.tag&&n.default);function Rc(e,t,n){let s=cp(e,n);if(En(s))for(let r of s.items)Dc(e,t,r);else if(Array.isArray(s))for(let r of s)Dc(e,t,r);else Dc(e,t,
s)}function Dc(e,t,n){let s=cp(e,n);if(!Xe(s))throw new Error("Merge sources must be maps or map aliases");let r=s.toJSON(null,e,Map);for(let[o,i]of r)t instanceof
Map?t.has(o)||t.set(o,i):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0});
return t}function cp(e,t){return e&&$t(t)?t.resolve(e.doc,e):t}function lp(){throw new Error("vfioc only reads YAML")}function Co(e,t,{key:n,value:s}){if(ke(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(ap(e,n))Rc(e,t,s);else{let r=de(n,"",e);if(t instanceof Map)t.set(r,de(s,r,e));else if(t instanceof
Set)t.add(r);else{let o=e$(n,r,e),i=de(s,o,e);o in t?Object.defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[o]=i}}return t}function e$(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(ke(e)&&n?.doc){let s=lp(n.doc,{});s.anchors=new Set;for(let o of n.anchors.keys())s.anchors.add(o.
anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=e.toString(s);if(!n.mapKeyWarned){let o=JSON.stringify(r);o.length>40&&(o=o.substring(0,36)+'..."'),Ic(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}
return JSON.stringify(t)}function ys(e,t,n){let s=Lt(e,void 0,n),r=Lt(t,void 0,n);return new re(s,r)}var re=class e{constructor(t,n=null){Object.defineProperty(this,Ee,{value:Ec}),this.
key=t,this.value=n}clone(t){let{key:n,value:s}=this;return ke(n)&&(n=n.clone(t)),ke(s)&&(s=s.clone(t)),new e(n,s)}toJSON(t,n){let s=n?.mapAsMap?new Map:{};return Co(
n,s,this)}toString(t,n,s){return t?.doc?ip(this,t,n,s):JSON.stringify(this)}};function zo(){throw new Error("vfioc only reads YAML")}function sn(e,t){let n=M(t)?t.value:t;for(let s of e)if(se(s)&&(s.key===t||s.key===n||M(s.key)&&s.key.value===n))return s}var ie=class extends hs{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(Nn,t),this.items=[]}static from(t,n,s){let{keepUndefined:r,replacer:o}=s,i=new this(t),a=(c,l)=>{if(typeof o==
"function")l=o.call(n,c,l);else if(Array.isArray(o)&&!o.includes(c))return;(l!==void 0||r)&&i.items.push(ys(c,l,s))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let s;se(t)?s=t:!t||
typeof t!="object"||!("key"in t)?s=new re(t,t?.value):s=new re(t.key,t.value);let r=sn(this.items,s.key),o=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${s.key} already set`);M(r.value)&&So(s.value)?r.value.value=s.value:r.value=s.value}else if(o){let i=this.items.findIndex(a=>o(s,a)<0);i===-1?this.items.push(
s):this.items.splice(i,0,s)}else this.items.push(s)}delete(t){let n=sn(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let r=sn(
this.items,t)?.value;return(!n&&M(r)?r.value:r)??void 0}has(t){return!!sn(this.items,t)}set(t,n){this.add(new re(t,n),!0)}toJSON(t,n,s){let r=s?new s:n?.mapAsMap?
new Map:{};n?.onCreate&&n.onCreate(r);for(let o of this.items)Co(n,r,o);return r}toString(t,n,s){if(!t)return JSON.stringify(this);for(let r of this.items)if(!se(
r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{
allNullValues:!0})),zo(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:s,onComment:n})}};var rt={collection:"map",default:!0,nodeClass:ie,tag:"tag:yaml.org,2002:map",resolve(e,t){return Xe(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>ie.
from(e,t,n)};var $e=class extends hs{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Tn,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Po(
t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let s=Po(t);if(typeof s!="number")return;let r=this.items[s];return!n&&M(r)?r.value:r}has(t){
let n=Po(t);return typeof n=="number"&&n<this.items.length}set(t,n){let s=Po(t);if(typeof s!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.
items[s];M(r)&&So(n)?r.value=n:this.items[s]=n}toJSON(t,n){let s=[];n?.onCreate&&n.onCreate(s);let r=0;for(let o of this.items)s.push(de(o,String(r++),n));return s}toString(t,n,s){
return t?zo(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(t,n,s){
let{replacer:r}=s,o=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof r=="function"){let c=n instanceof Set?a:String(i++);a=r.call(
n,c,a)}o.items.push(Lt(a,void 0,s))}}return o}};function Po(e){let t=M(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(
t)&&t>=0?t:null}var ot={collection:"seq",default:!0,nodeClass:$e,tag:"tag:yaml.org,2002:seq",resolve(e,t){return En(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>$e.
from(e,t,n)};function Js(){throw new Error("vfioc only reads YAML")}var rn={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,s){return t=Object.assign({actualString:!0},t),Js(e,t,
n,s)}};var Mn={identify:e=>e==null,createNode:()=>new N(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new N(null),stringify:({
source:e},t)=>typeof e=="string"&&Mn.test.test(e)?e:t.options.nullStr};var Qs={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new N(e[0]==="t"||e[0]==="T"),
stringify({source:e,value:t},n){if(e&&Qs.test.test(e)){let s=e[0]==="t"||e[0]==="T";if(t===s)return e}return t?n.options.trueStr:n.options.falseStr}};function _e(){throw new Error("vfioc only reads YAML")}var No={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:_e},To={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():
_e(e)}},Eo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new N(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:_e};var Oo=e=>typeof e=="bigint"||Number.isInteger(e),Fc=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function up(e,t,n){let{value:s}=e;return Oo(
s)&&s>=0?n+s.toString(t):_e(e)}var Mo={identify:e=>Oo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Fc(e,2,8,n),
stringify:e=>up(e,8,"0o")},Io={identify:Oo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Fc(e,0,10,n),stringify:_e},Do={identify:e=>Oo(
e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Fc(e,2,16,n),stringify:e=>up(e,16,"0x")};var dp=[rt,ot,rn,Mn,Qs,Mo,Io,Do,No,To,Eo];function fp(e){return typeof e=="bigint"||Number.isInteger(e)}var Ro=({value:e})=>JSON.stringify(e),t$=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:e=>e,stringify:Ro},{identify:e=>e==null,createNode:()=>new N(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Ro},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Ro},{identify:fp,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>fp(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:Ro}],n$={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},mp=[rt,ot].concat(t$,n$);var er={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),
s=new Uint8Array(n.length);for(let r=0;r<n.length;++r)s[r]=n.charCodeAt(r);return s}else return t("This environment does not support reading binary tags; either\
 Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},s,r,o){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";for(let l=0;l<i.length;++l)
c+=String.fromCharCode(i[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=
N.BLOCK_LITERAL),t!==N.QUOTE_DOUBLE){let c=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(l);for(let d=0,
f=0;d<l;++d,f+=c)u[d]=a.substr(f,c);a=u.join(t===N.BLOCK_LITERAL?`
`:" ")}return Js({comment:e,type:t,value:a},s,r,o)}};function Lc(e,t){if(En(e))for(let n=0;n<e.items.length;++n){let s=e.items[n];if(!se(s)){if(Xe(s)){s.items.length>1&&t("Each pair must have its own sequence indi\
cator");let r=s.items[0]||new re(new N(null));if(s.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let o=r.value??r.key;o.comment=o.comment?`${s.comment}
${o.comment}`:s.comment}s=r}e.items[n]=se(s)?s:new re(s)}}else t("Expected a sequence for this tag");return e}function Bc(e,t,n){let{replacer:s}=n,r=new $e(e);r.
tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof s=="function"&&(i=s.call(t,String(o++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===
1)a=l[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;r.items.push(ys(a,c,n))}return r}var tr={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Lc,createNode:Bc};var bs=class e extends $e{constructor(){super(),this.add=ie.prototype.add.bind(this),this.delete=ie.prototype.delete.bind(this),this.get=ie.prototype.get.bind(this),
this.has=ie.prototype.has.bind(this),this.set=ie.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let s=new Map;n?.onCreate&&n.onCreate(
s);for(let r of this.items){let o,i;if(se(r)?(o=de(r.key,"",n),i=de(r.value,o,n)):o=de(r,"",n),s.has(o))throw new Error("Ordered maps must not include duplicate\
 keys");s.set(o,i)}return s}static from(t,n,s){let r=Bc(t,n,s),o=new this;return o.items=r.items,o}};bs.tag="tag:yaml.org,2002:omap";var nr={collection:"seq",identify:e=>e instanceof
Map,nodeClass:bs,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Lc(e,t),s=[];for(let{key:r}of n.items)M(r)&&(s.includes(r.value)?t(`Ordered maps mus\
t not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new bs,n)},createNode:(e,t,n)=>bs.from(e,t,n)};function pp({value:e,source:t},n){return t&&(e?Zc:jc).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Zc={identify:e=>e===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new N(!0),stringify:pp},jc={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new N(!1),stringify:pp};var hp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:_e},gp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(
t)?t.toExponential():_e(e)}},yp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new N(
parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let s=e.substring(n+1).replace(/_/g,"");s[s.length-1]==="0"&&(t.minFractionDigits=s.length)}return t},
stringify:_e};var sr=e=>typeof e=="bigint"||Number.isInteger(e);function Fo(e,t,n,{intAsBigInt:s}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),
s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return r==="-"?BigInt(-1)*i:i}let o=parseInt(e,n);return r===
"-"?-1*o:o}function Uc(e,t,n){let{value:s}=e;if(sr(s)){let r=s.toString(t);return s<0?"-"+n+r.substr(1):n+r}return _e(e)}var bp={identify:sr,default:!0,tag:"tag\
:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Fo(e,2,2,n),stringify:e=>Uc(e,2,"0b")},vp={identify:sr,default:!0,tag:"tag:yaml.org,20\
02:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Fo(e,1,8,n),stringify:e=>Uc(e,8,"0")},xp={identify:sr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>Fo(e,0,10,n),stringify:_e},wp={identify:sr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Fo(
e,2,16,n),stringify:e=>Uc(e,16,"0x")};var vs=class e extends ie{constructor(t){super(t),this.tag=e.tag}add(t){let n;se(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new re(t.
key,null):n=new re(t,null),sn(this.items,n.key)||this.items.push(n)}get(t,n){let s=sn(this.items,t);return!n&&se(s)?M(s.key)?s.key.value:s.key:s}set(t,n){if(typeof n!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let s=sn(this.items,t);s&&!n?this.items.splice(this.items.
indexOf(s),1):!s&&n&&this.items.push(new re(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,s){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,s);throw new Error("Set items must all have null values")}static from(t,n,s){let{replacer:r}=s,
o=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof r=="function"&&(i=r.call(n,i,i)),o.items.push(ys(i,null,s));return o}};vs.tag="tag:yaml.o\
rg,2002:set";var rr={collection:"map",identify:e=>e instanceof Set,nodeClass:vs,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>vs.from(e,t,n),resolve(e,t){
if(Xe(e)){if(e.hasAllNullValues(!0))return Object.assign(new vs,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function qc(e,t){let n=e[0],s=n==="-"||n==="+"?e.substring(1):e,r=i=>t?BigInt(i):Number(i),o=s.replace(/_/g,"").split(":").reduce((i,a)=>i*r(60)+r(a),r(0));return n===
"-"?r(-1)*o:o}function kp(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return _e(e);let s="";t<0&&(s="-",t*=n(-1));
let r=n(60),o=[t%r];return t<60?o.unshift(0):(t=(t-o[0])/r,o.unshift(t%r),t>=60&&(t=(t-o[0])/r,o.unshift(t))),s+o.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Lo={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>qc(e,n),stringify:kp},Bo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>qc(e,!1),stringify:kp},xs={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(xs.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,r,o,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,s-
1,r,o||0,i||0,a||0,c),u=t[8];if(u&&u!=="Z"){let d=qc(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var Vc=[rt,ot,rn,Mn,Zc,jc,bp,vp,xp,wp,hp,gp,yp,er,st,nr,tr,rr,Lo,Bo,xs];var $p=new Map([["core",dp],["failsafe",[rt,ot,rn]],["json",mp],["yaml11",Vc],["yaml-1.1",Vc]]),_p={binary:er,bool:Qs,float:Eo,floatExp:To,floatNaN:No,floatTime:Bo,
int:Io,intHex:Do,intOct:Mo,intTime:Lo,map:rt,merge:st,null:Mn,omap:nr,pairs:tr,seq:ot,set:rr,timestamp:xs},Sp={"tag:yaml.org,2002:binary":er,"tag:yaml.org,2002:\
merge":st,"tag:yaml.org,2002:omap":nr,"tag:yaml.org,2002:pairs":tr,"tag:yaml.org,2002:set":rr,"tag:yaml.org,2002:timestamp":xs};function Zo(e,t,n){let s=$p.get(
t);if(s&&!e)return n&&!s.includes(st)?s.concat(st):s.slice();let r=s;if(!r)if(Array.isArray(e))r=[];else{let o=Array.from($p.keys()).filter(i=>i!=="yaml11").map(
i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or define customTags array`)}if(Array.isArray(e))for(let o of e)r=r.concat(
o);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(st)),r.reduce((o,i)=>{let a=typeof i=="string"?_p[i]:i;if(!a){let c=JSON.stringify(i),l=Object.
keys(_p).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return o.includes(a)||o.push(a),o},[])}var s$=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,or=class e{constructor({compat:t,customTags:n,merge:s,resolveKnownTags:r,schema:o,sortMapEntries:i,toStringDefaults:a}){
this.compat=Array.isArray(t)?Zo(t,"compat"):t?Zo(null,t):null,this.name=typeof o=="string"&&o||"core",this.knownTags=r?Sp:{},this.tags=Zo(n,this.name,s),this.toStringOptions=
a??null,Object.defineProperty(this,Nn,{value:rt}),Object.defineProperty(this,Ue,{value:rn}),Object.defineProperty(this,Tn,{value:ot}),this.sortMapEntries=typeof i==
"function"?i:i===!0?s$:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function Ap(){throw new Error("vfioc only reads YAML")}var on=class e{constructor(t,n,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ee,{value:xo});let r=null;
typeof n=="function"||Array.isArray(n)?r=n:s===void 0&&n&&(s=n,n=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=o;let{version:i}=o;s?._directives?(this.directives=s._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new _t({version:i}),this.setSchema(i,s),this.contents=t===void 0?null:this.createNode(t,r,s)}clone(){
let t=Object.create(e.prototype,{[Ee]:{value:xo}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ke(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){ws(this.contents)&&this.contents.add(t)}addIn(t,n){ws(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let s=Oc(this);t.anchor=!n||s.has(n)?Mc(n||"a",s):n}return new On(t.anchor)}createNode(t,n,s){
let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let w=I=>typeof I=="number"||I instanceof String||I instanceof Number,z=n.filter(
w).map(String);z.length>0&&(n=n.concat(z)),r=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:u}=s??
{},{onAnchor:d,setAnchors:f,sourceObjects:g}=op(this,i||"a"),v={aliasDuplicateObjects:o??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:r,schema:this.schema,
sourceObjects:g},x=Lt(t,u,v);return a&&oe(x)&&(x.flow=!0),f(),x}createPair(t,n,s={}){let r=this.createNode(t,null,s),o=this.createNode(n,null,s);return new re(r,
o)}delete(t){return ws(this.contents)?this.contents.delete(t):!1}deleteIn(t){return gs(t)?this.contents==null?!1:(this.contents=null,!0):ws(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return oe(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return gs(t)?!n&&M(this.contents)?this.contents.value:this.contents:
oe(this.contents)?this.contents.getIn(t,n):void 0}has(t){return oe(this.contents)?this.contents.has(t):!1}hasIn(t){return gs(t)?this.contents!==void 0:oe(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Ys(this.schema,[t],n):ws(this.contents)&&this.contents.set(t,n)}setIn(t,n){gs(t)?this.contents=
n:this.contents==null?this.contents=Ys(this.schema,Array.from(t),n):ws(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let s;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _t({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new _t({version:t}),s={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new or(Object.assign(s,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:s,maxAliasCount:r,onAnchor:o,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=de(this.contents,n??"",a);if(typeof o=="function")for(let{count:l,res:u}of a.anchors.values())o(u,l);
return typeof i=="function"?$o(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Ap(this,t)}};function ws(e){if(oe(e))return!0;throw new Error("Expected a YAML co\
llection as document contents")}var ir=class extends Error{constructor(t,n,s,r){super(),this.name=t,this.code=s,this.message=r,this.pos=n}},St=class extends ir{constructor(t,n,s){super("YAMLPa\
rseError",t,n,s)}},ar=class extends ir{constructor(t,n,s){super("YAMLWarning",t,n,s)}};function At(e,{flow:t,indicator:n,next:s,offset:r,onError:o,parentIndent:i,startOnNewline:a}){let c=!1,l=a,u=a,d="",f="",g=!1,v=!1,x=null,w=null,z=null,I=null,j=null,
U=null,W=null;for(let $ of e)switch(v&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&o($.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),v=!1),x&&(l&&$.type!=="comment"&&$.type!=="newline"&&o(x,"TAB_AS_INDENT","Tabs are not allowed as indentation"),x=null),$.type){case"\
space":!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&$.source.includes("	")&&(x=$),u=!0;break;case"comment":{u||o($,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let Q=$.source.substring(1)||" ";d?d+=f+Q:d=Q,f="",l=!1;break}case"newline":l?d?d+=$.source:(!U||n!=="seq-ite\
m-ind")&&(c=!0):f+=$.source,l=!0,g=!0,(w||z)&&(I=$),u=!0;break;case"anchor":w&&o($,"MULTIPLE_ANCHORS","A node can have at most one anchor"),$.source.endsWith(":")&&
o($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=$,W??(W=$.offset),l=!1,u=!1,v=!0;break;case"tag":{z&&o($,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),z=$,W??(W=$.offset),l=!1,u=!1,v=!0;break}case n:(w||z)&&o($,"BAD_PROP_ORDER",`Anchors and tags must be after the ${$.source} indica\
tor`),U&&o($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${t??"collection"}`),U=$,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){j&&
o($,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),j=$,l=!1,u=!1;break}default:o($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} token`),l=!1,u=!1}let D=e[e.length-1],fe=D?
D.offset+D.source.length:r;return v&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&o(s.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),x&&(l&&x.indent<=i||s?.type==="block-map"||s?.type==="block-seq")&&o(x,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:j,found:U,spaceBefore:c,comment:d,hasNewline:g,anchor:w,tag:z,newlineAfterProp:I,end:fe,start:W??fe}}function an(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(an(t.key)||an(t.value))return!0}return!1;default:return!0}}function cr(e,t,n){if(t?.type==="flow-collection"){let s=t.end[0];s.indent===e&&(s.source==="]"||s.source==="}")&&an(t)&&n(s,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function jo(e,t,n){let{uniqueKeys:s}=e.options;if(s===!1)return!1;let r=typeof s=="function"?s:(o,i)=>o===i||M(o)&&M(i)&&o.value===i.value;return t.some(o=>r(o.
key,n))}var Cp="All mapping items must start at the same column";function zp({composeNode:e,composeEmptyNode:t},n,s,r,o){let i=o?.nodeClass??ie,a=new i(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,l=null;for(let u of s.items){let{start:d,key:f,sep:g,value:v}=u,x=At(d,{indicator:"explicit-key-ind",next:f??g?.[0],offset:c,onError:r,
parentIndent:s.indent,startOnNewline:!0}),w=!x.found;if(w){if(f&&(f.type==="block-seq"?r(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in f&&f.indent!==s.indent&&r(c,"BAD_INDENT",Cp)),!x.anchor&&!x.tag&&!g){l=x.end,x.comment&&(a.comment?a.comment+=`
`+x.comment:a.comment=x.comment);continue}(x.newlineAfterProp||an(f))&&r(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
x.found?.indent!==s.indent&&r(c,"BAD_INDENT",Cp);n.atKey=!0;let z=x.end,I=f?e(n,f,x,r):t(n,z,d,null,x,r);n.schema.compat&&cr(s.indent,f,r),n.atKey=!1,jo(n,a.items,
I)&&r(z,"DUPLICATE_KEY","Map keys must be unique");let j=At(g??[],{indicator:"map-value-ind",next:v,offset:I.range[2],onError:r,parentIndent:s.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=j.end,j.found){w&&(v?.type==="block-map"&&!j.hasNewline&&r(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&x.start<j.found.offset-1024&&r(I.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let U=v?e(n,v,j,r):t(n,c,g,null,j,r);n.schema.compat&&cr(s.indent,v,r),c=U.range[2];let W=new re(I,U);n.options.keepSourceTokens&&(W.srcToken=
u),a.items.push(W)}else{w&&r(I.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),j.comment&&(I.comment?I.comment+=`
`+j.comment:I.comment=j.comment);let U=new re(I);n.options.keepSourceTokens&&(U.srcToken=u),a.items.push(U)}}return l&&l<c&&r(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[s.offset,c,l??c],a}function Pp({composeNode:e,composeEmptyNode:t},n,s,r,o){let i=o?.nodeClass??$e,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,l=null;
for(let{start:u,value:d}of s.items){let f=At(u,{indicator:"seq-item-ind",next:d,offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!f.found)if(f.anchor||
f.tag||d)d?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items must start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=f.end,f.comment&&(a.comment=f.comment);continue}let g=d?e(n,d,f,r):t(n,f.end,u,null,f,r);n.schema.compat&&cr(s.indent,d,r),c=g.range[2],a.items.push(g)}return a.
range=[s.offset,c,l??c],a}function Ct(e,t,n,s){let r="";if(e){let o=!1,i="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":o=!0;break;case"comment":{n&&!o&&s(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";r?r+=i+u:r=u,i="";break}case"newline":r&&(i+=c),o=!0;break;default:
s(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:r,offset:t}}var Kc="Block collections are not allowed within flow collections",Gc=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Np({composeNode:e,composeEmptyNode:t},n,s,r,o){
let i=s.start.source==="{",a=i?"flow map":"flow sequence",c=o?.nodeClass??(i?ie:$e),l=new c(n.schema);l.flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let d=s.offset+s.start.source.length;for(let w=0;w<s.items.length;++w){let z=s.items[w],{start:I,key:j,sep:U,value:W}=z,D=At(I,{flow:a,indicator:"explicit-k\
ey-ind",next:j??U?.[0],offset:d,onError:r,parentIndent:s.indent,startOnNewline:!1});if(!D.found){if(!D.anchor&&!D.tag&&!U&&!W){w===0&&D.comma?r(D.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):w<s.items.length-1&&r(D.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),D.comment&&(l.comment?l.comment+=`
`+D.comment:l.comment=D.comment),d=D.end;continue}!i&&n.options.strict&&an(j)&&r(j,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(w===0)D.comma&&r(D.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(D.comma||r(D.start,"MISSING_CHAR",`Missing , between ${a} items`),
D.comment){let fe="";e:for(let $ of I)switch($.type){case"comma":case"space":break;case"comment":fe=$.source.substring(1);break e;default:break e}if(fe){let $=l.
items[l.items.length-1];se($)&&($=$.value??$.key),$.comment?$.comment+=`
`+fe:$.comment=fe,D.comment=D.comment.substring(fe.length+1)}}if(!i&&!U&&!D.found){let fe=W?e(n,W,D,r):t(n,D.end,U,null,D,r);l.items.push(fe),d=fe.range[2],Gc(W)&&
r(fe.range,"BLOCK_IN_FLOW",Kc)}else{n.atKey=!0;let fe=D.end,$=j?e(n,j,D,r):t(n,fe,I,null,D,r);Gc(j)&&r($.range,"BLOCK_IN_FLOW",Kc),n.atKey=!1;let Q=At(U??[],{flow:a,
indicator:"map-value-ind",next:W,offset:$.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(Q.found){if(!i&&!D.found&&n.options.strict){if(U)for(let We of U){
if(We===Q.found)break;if(We.type==="newline"){r(We,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}D.start<Q.
found.offset-1024&&r(Q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else W&&("sou\
rce"in W&&W.source?.[0]===":"?r(W,"MISSING_CHAR",`Missing space after : in ${a}`):r(Q.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Fn=W?e(n,W,
Q,r):Q.found?t(n,Q.end,U,null,Q,r):null;Fn?Gc(W)&&r(Fn.range,"BLOCK_IN_FLOW",Kc):Q.comment&&($.comment?$.comment+=`
`+Q.comment:$.comment=Q.comment);let pi=new re($,Fn);if(n.options.keepSourceTokens&&(pi.srcToken=z),i){let We=l;jo(n,We.items,$)&&r(fe,"DUPLICATE_KEY","Map keys\
 must be unique"),We.items.push(pi)}else{let We=new ie(n.schema);We.flow=!0,We.items.push(pi);let _l=(Fn??$).range;We.range=[$.range[0],_l[1],_l[2]],l.items.push(
We)}d=Fn?Fn.range[2]:Q.end}}let f=i?"}":"]",[g,...v]=s.end,x=d;if(g?.source===f)x=g.offset+g.source.length;else{let w=a[0].toUpperCase()+a.substring(1),z=u?`${w}\
 must end with a ${f}`:`${w} in block collection must be sufficiently indented and end with a ${f}`;r(d,u?"MISSING_CHAR":"BAD_INDENT",z),g&&g.source.length!==1&&
v.unshift(g)}if(v.length>0){let w=Ct(v,x,n.options.strict,r);w.comment&&(l.comment?l.comment+=`
`+w.comment:l.comment=w.comment),l.range=[s.offset,x,w.offset]}else l.range=[s.offset,x,x];return l}function Hc(e,t,n,s,r,o){let i=n.type==="block-map"?zp(e,t,n,s,o):n.type==="block-seq"?Pp(e,t,n,s,o):Np(e,t,n,s,o),a=i.constructor;return r==="!"||r===a.tagName?
(i.tag=a.tagName,i):(r&&(i.tag=r),i)}function Tp(e,t,n,s,r){let o=s.tag,i=o?t.directives.tagName(o.source,f=>r(o,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="bloc\
k-seq"){let{anchor:f,newlineAfterProp:g}=s,v=f&&o?f.offset>o.offset?f:o:f??o;v&&(!g||g.offset<v.offset)&&r(v,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!i||i==="!"||i===ie.tagName&&a==="map"||i===$e.tagName&&
a==="seq")return Hc(e,t,n,r,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(
Object.assign({},f,{default:!1})),c=f;else return f?r(o,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):r(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Hc(e,t,n,r,i)}let l=Hc(e,t,n,r,i,c),u=c.resolve?.(l,f=>r(o,"TAG_RESOLVE_FAILED",f),t.options)??l,d=ke(u)?u:new N(
u);return d.range=l.range,d.tag=i,c?.format&&(d.format=c.format),d}function Xc(e,t,n){let s=t.offset,r=r$(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let o=r.mode===">"?N.BLOCK_FOLDED:N.BLOCK_LITERAL,
i=t.source?o$(t.source):[],a=i.length;for(let x=i.length-1;x>=0;--x){let w=i[x][1];if(w===""||w==="\r")a=x;else break}if(a===0){let x=r.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",w=s+r.length;return t.source&&(w+=t.source.length),{value:x,type:o,comment:r.comment,range:[s,w,w]}}let c=t.indent+r.indent,
l=t.offset+r.length,u=0;for(let x=0;x<a;++x){let[w,z]=i[x];if(z===""||z==="\r")r.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&n(l+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=w.length),u=x,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=w.length+z.length+1}for(let x=i.length-1;x>=a;--x)i[x][0].length>c&&(a=x+1);let d="",f="",
g=!1;for(let x=0;x<u;++x)d+=i[x][0].slice(c)+`
`;for(let x=u;x<a;++x){let[w,z]=i[x];l+=w.length+z.length+1;let I=z[z.length-1]==="\r";if(I&&(z=z.slice(0,-1)),z&&w.length<c){let U=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(l-z.length-(I?2:1),"BAD_INDENT",U),w=""}o===N.BLOCK_LITERAL?(d+=f+w.slice(
c)+z,f=`
`):w.length>c||z[0]==="	"?(f===" "?f=`
`:!g&&f===`
`&&(f=`

`),d+=f+w.slice(c)+z,f=`
`,g=!0):z===""?f===`
`?d+=`
`:f=`
`:(d+=f+z,f=" ",g=!1)}switch(r.chomp){case"-":break;case"+":for(let x=a;x<i.length;++x)d+=`
`+i[x][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let v=s+r.length+t.source.length;return{value:d,type:o,comment:r.comment,range:[s,v,v]}}function r$({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-heade\
r")return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],o=r[0],i=0,a="",c=-1;for(let f=1;f<r.length;++f){let g=r[f];if(!a&&(g==="\
-"||g==="+"))a=g;else{let v=Number(g);!i&&v?i=v:c===-1&&(c=e+f)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,
u="",d=r.length;for(let f=1;f<t.length;++f){let g=t[f];switch(g.type){case"space":l=!0;case"newline":d+=g.source.length;break;case"comment":n&&!l&&s(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),d+=g.source.length,u=g.source.substring(1);break;case"error":s(g,"UNEXPECTED_TOK\
EN",g.message),d+=g.source.length;break;default:{let v=`Unexpected token in block scalar header: ${g.type}`;s(g,"UNEXPECTED_TOKEN",v);let x=g.source;x&&typeof x==
"string"&&(d+=x.length)}}}return{mode:o,indent:i,chomp:a,comment:u,length:d}}function o$(e){let t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),o=[s?.[1]?[s[1],n.
slice(s[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)o.push([t[i],t[i+1]]);return o}function Wc(e,t,n){let{offset:s,type:r,source:o,end:i}=e,a,c,l=(f,g,v)=>n(s+f,g,v);switch(r){case"scalar":a=N.PLAIN,c=i$(o,l);break;case"single-quoted-scalar":a=
N.QUOTE_SINGLE,c=a$(o,l);break;case"double-quoted-scalar":a=N.QUOTE_DOUBLE,c=c$(o,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+o.length,s+o.length]}}let u=s+o.length,d=Ct(i,u,t,n);return{value:c,type:a,comment:d.comment,range:[
s,u,d.offset]}}function i$(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),Ep(e)}function a$(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),Ep(e.slice(1,-1)).replace(/''/g,"'")}function Ep(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(s,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(r,"");l===
""?i===`
`?o+=i:i=`
`:(o+=i+l,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),o+i+(n?.[1]??"")}function c$(e,t){let n="";for(let s=1;s<e.length-1;++s){let r=e[s];
if(!(r==="\r"&&e[s+1]===`
`))if(r===`
`){let{fold:o,offset:i}=l$(e,s);n+=o,s=i}else if(r==="\\"){let o=e[++s],i=u$[o];if(i)n+=i;else if(o===`
`)for(o=e[s+1];o===" "||o==="	";)o=e[++s+1];else if(o==="\r"&&e[s+1]===`
`)for(o=e[++s+1];o===" "||o==="	";)o=e[++s+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=d$(e,s+1,a,t),s+=a}else{let a=e.substr(s-1,2);t(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let o=s,i=e[s+1];for(;i===" "||i==="	";)i=e[++s+1];i!==`
`&&!(i==="\r"&&e[s+2]===`
`)&&(n+=s>o?e.slice(o,s+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function l$(e,t){let n="",
s=e[t+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&e[t+2]!==`
`);)s===`
`&&(n+=`
`),t+=1,s=e[t+1];return n||(n=" "),{fold:n,offset:t}}var u$={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function d$(e,t,n,s){let r=e.substr(t,n),i=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}function Yc(e,t,n,s){let{value:r,type:o,comment:i,range:a}=t.type==="block-scalar"?Xc(e,t,s):Wc(t,e.options.strict,s),c=n?e.directives.tagName(n.source,d=>s(n,"\
TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Ue]:c?l=f$(e.schema,r,c,n,s):t.type==="scalar"?l=m$(e,r,t,s):l=e.schema[Ue];let u;try{let d=l.
resolve(r,f=>s(n??t,"TAG_RESOLVE_FAILED",f),e.options);u=M(d)?d:new N(d)}catch(d){let f=d instanceof Error?d.message:String(d);s(n??t,"TAG_RESOLVE_FAILED",f),u=
new N(r)}return u.range=a,u.source=r,o&&(u.type=o),c&&(u.tag=c),l.format&&(u.format=l.format),i&&(u.comment=i),u}function f$(e,t,n,s,r){if(n==="!")return e[Ue];
let o=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Ue])}function m$({atKey:e,directives:t,schema:n},s,r,o){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(s))||n[Ue];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(s))??n[Ue];if(i.tag!==a.tag){let c=t.tagString(i.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;o(r,"TAG_RESOLVE_FAILED",u,!0)}}return i}function Op(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let r=t[s];switch(r.type){case"space":case"comment":case"newline":e-=r.source.length;continue}for(r=
t[++s];r?.type==="space";)e+=r.source.length,r=t[++s];break}}return e}var p$={composeNode:Jc,composeEmptyNode:Uo};function Jc(e,t,n,s){let r=e.atKey,{spaceBefore:o,comment:i,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=h$(
e,t,s),(a||c)&&s(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=Yc(e,t,c,s),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Tp(p$,e,t,n,s),a&&(l.anchor=a.
source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);s(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsuppo\
rted token (type: ${t.type})`;s(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=Uo(e,t.offset,void 0,null,n,s)),a&&l.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),r&&e.options.stringKeys&&(!M(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&s(c??t,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),o&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&u&&(l.srcToken=t),
l}function Uo(e,t,n,s,{spaceBefore:r,comment:o,anchor:i,tag:a,end:c},l){let u={type:"scalar",offset:Op(t,n,s),indent:-1,source:""},d=Yc(e,u,a,l);return i&&(d.anchor=
i.source.substring(1),d.anchor===""&&l(i,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(d.spaceBefore=!0),o&&(d.comment=o,d.range[2]=c),d}function h$({options:e},{
offset:t,source:n,end:s},r){let o=new On(n.substring(1));o.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&r(t+n.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=Ct(s,i,e.strict,r);return o.range=[t,i,a.offset],a.comment&&(o.comment=a.comment),o}function Mp(e,t,{offset:n,start:s,value:r,end:o},i){let a=Object.assign({_directives:t},e),c=new on(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=At(s,{indicator:"doc-start",next:r??o?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,r&&
(r.type==="block-map"||r.type==="block-seq")&&!u.hasNewline&&i(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=r?Jc(l,r,u,i):Uo(l,u.end,s,null,u,i);let d=c.contents.range[2],f=Ct(o,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}function lr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function Ip(e){let t="",n=!1,s=!1;for(let r=0;r<e.length;++r){let o=e[r];switch(o[0]){case"#":t+=(t===""?"":s?`

`:`
`)+(o.substring(1)||" "),n=!0,s=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}var ks=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,s,r,o)=>{let i=lr(n);o?this.warnings.push(new ar(i,s,r)):this.
errors.push(new St(i,s,r))},this.directives=new _t({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:s,afterEmptyLine:r}=Ip(this.prelude);if(s){
let o=t.contents;if(n)t.comment=t.comment?`${t.comment}
${s}`:s;else if(r||t.directives.docStart||!o)t.commentBefore=s;else if(oe(o)&&!o.flow&&o.items.length>0){let i=o.items[0];se(i)&&(i=i.key);let a=i.commentBefore;
i.commentBefore=a?`${s}
${a}`:s}else{let i=o.commentBefore;o.commentBefore=i?`${s}
${i}`:s}}if(n){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)t.warnings.push(this.warnings[o])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ip(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,s=-1){for(let r of t)yield*this.next(r);yield*this.end(n,s)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,s,r)=>{let o=lr(t);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",s,r)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=Mp(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,s=new St(lr(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Unexpected doc-end without pre\
ceding document";this.errors.push(new St(lr(t),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;let n=Ct(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new St(lr(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let s=Object.assign({_directives:this.directives},this.options),r=new on(void 0,s);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};var Qc="\uFEFF",el="",tl="",qo="";function Dp(e){switch(e){case Qc:return"byte-order-mark";case el:return"doc-mode";case tl:return"flow-error-end";case qo:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function it(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Rp=new Set("0123456789ABCDEFabcdef"),y$=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Vo=new Set(",[]{}"),b$=new Set(` ,[]{}
\r	`),nl=e=>!e||b$.has(e),In=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let s=0;for(;n===" ";)n=this.buffer[++s+t];if(n==="\r"){
let r=this.buffer[s+t+1];if(r===`
`||!r&&!this.atEnd)return t+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?t+s:-1}if(n==="-"||n==="."){let s=this.buffer.substr(t,3);if((s==="---"||s==="...")&&it(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Qc&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,s=t.indexOf("#");for(;s!==-1;){let o=t[s-
1];if(o===" "||o==="	"){n=s-1;break}else s=t.indexOf("#",s+1)}for(;;){let o=t[n-1];if(o===" "||o==="	")n-=1;else break}let r=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield el,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&it(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!it(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&it(n)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(nl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,s=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&it(r[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield tl,yield*this.parseLineStart();let o=0;for(;r[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),r[o]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(nl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||it(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.
substring(0,n),r=s.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let o=this.continueScalar(r+1);if(o===-1)break;r=s.indexOf(`
`,o)}r!==-1&&(n=r-(s[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>it(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,s;e:for(let o=this.pos;s=this.buffer[o];++o)switch(s){case" ":n+=1;break;case`
`:t=o,n=0;break;case"\r":{let i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(s=this.buffer[r];s===" ";)s=this.buffer[++r];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let o=t-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);let a=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+n>a)t=o;else break}while(!0);return yield qo,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,s=this.pos-1,r;for(;r=this.buffer[++s];)if(r===":"){let o=this.buffer[s+1];if(it(o)||t&&Vo.has(o))break;n=s}else if(it(r)){let o=this.buffer[s+1];
if(r==="\r"&&(o===`
`?(s+=1,r=`
`,o=this.buffer[s+1]):n=s),o==="#"||t&&Vo.has(o))break;if(r===`
`){let i=this.continueScalar(s+1);if(i===-1)break;s=Math.max(s,i-2)}}else{if(t&&Vo.has(r))break;n=s}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield qo,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let s=this.buffer.
slice(this.pos,t);return s?(yield s,this.pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(nl),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,s=this.charAt(1);if(it(s)||n&&Vo.has(s)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!it(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(y$.has(n))n=this.buffer[++t];else if(n==="%"&&Rp.has(this.buffer[t+1])&&Rp.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||t&&s==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,s=this.buffer[n];for(;!t(s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};function cn(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Fp(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function Bp(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Ko(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function $s(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Go(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Lp(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!cn(t.start,"explicit-key-ind")&&!cn(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Bp(t.value)?t.value.end?
Go(t.value.end,t.sep):t.value.end=t.sep:Go(t.start,t.sep),delete t.sep)}var _s=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new In,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let s of this.lexer.lex(t,n))yield*this.next(s);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
t.length;return}let n=Dp(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=t.length}else{let s=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:t}),this.offset+=t.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.
peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-s\
eq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){
return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield n;else{let s=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in s?s.indent:0:n.type==="flow-collection"&&
s.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Lp(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.push(n);break;case"block-m\
ap":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,
sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.items.length-1];r.value?s.items.push({start:[],value:n}):r.value=n;break}case"\
flow-collection":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.
items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&Fp(r.start)===-1&&(n.indent===0||r.start.every(o=>o.type!=="comment"||o.indent<n.indent))&&(s.type==="doc\
ument"?s.end=r.start:s.items.push({start:r.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
Fp(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Ko(this.peek(2)),s=$s(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.
end):r=[this.sourceToken];let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Go(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let s=!this.onKeyLine&&this.indent===t.indent,r=s&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",o=[];if(r&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(o.push(this.sourceToken),t.items.push({start:o}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(cn(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Bp(n.key)&&!cn(n.sep,"newline")){
let i=$s(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(this.sourceToken);else if(cn(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=$s(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?t.items.push({start:o,key:null,sep:[this.sourceToken]}):cn(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);r||n.value?(t.items.push({start:o,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!cn(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&t.items.push({start:o});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Go(r,n.start),r.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||cn(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let s=this.startBlockValue(t);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let s=this.startBlockValue(
t);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===t.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let r=Ko(
s),o=$s(r);Lp(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Ko(t),s=$s(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Ko(t),s=$s(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};var Zp={alias:"an alias",anchor:"an anchor",comma:"a comma","block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","\
double-quoted-scalar":"a text in quotes","explicit-key-ind":"?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]",
"flow-seq-start":"[","map-value-ind":"a colon",scalar:"a text","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},w$=[[/^Missing closing/,
"a text in quotes is not closed",'write the closing quote; inside single quotes a quote is written twice, inside double quotes as \\"'],[/must end with a|sufficiently indented/,
"a bracket or brace is not closed before this place","close it, and indent the lines up to where it is closed"],[/^Implicit keys .*single line/,"a line has no c\
olon, or a key goes over several lines","write key: value, and see whether the line is indented wrongly"],[/^Implicit map keys need/,"this key has no colon","wr\
ite a colon and a space after it"],[/^Nested mappings/,"a map begins where a value already stands","put a text with a colon and a space in it in quotes, begin a\
n inner map on a line of its own, and see whether the next line is indented wrongly"],[/^A block sequence may not/,"a list stands where a key should","write the\
 key first, and the list below it"],[/^Block collections are not allowed within/,"inside [ ] or { } a comma is missing, or a list or map has no brackets or brac\
es of its own","set items apart by commas, and write inner lists and maps with brackets and braces"],[/^Block collection cannot start on same line/,"the documen\
t begins on the line of its ---","begin it on a line of its own"],[/same column/,"this does not line up with what stands above it","let keys and items of one le\
vel begin in the same column, and indent what belongs under them"],[/^Unexpected block-seq-ind/,"a list with dashes begins on the line of its key","begin it on \
the next line, or write it in brackets"],[/^Missing space after :/,"a space is missing after the colon","write a colon and a space"],[/^Missing ,/,"a comma or a\
 colon is missing","set items apart by commas, and keys from values by a colon and a space"],[/^Unexpected (?:,|empty item)/,"a comma too many","remove it"],[/^Comments must be separated/,
"a comment begins right after a value","write a space before #"],[/directives-end/,"a directive has no document after it","write --- on a line of its own after \
it, or remove it"],[/^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,"a name is missing here","write a name after * or &, or put \
the text in quotes"],[/at most 1024 chars/,"a key is longer than 1024 characters","write a shorter key"],[/^Invalid escape sequence/,"a backslash in double quot\
es begins no known escape","write \\\\ for a backslash, or use single quotes"]];function jp(e){let t=w$.find(([o])=>o.test(e));if(t)return{problem:t[1],remedy:t[2]};
let n=/^Plain value cannot start with (.*)$/s.exec(e)?.[1];if(n!==void 0)return{problem:`a text without quotes cannot begin with ${n}`,remedy:"put the text in q\
uotes"};let s="correct the text at this place or just before it",r=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return r!==void 0?{problem:`${Object.
hasOwn(Zp,r)?Zp[r]:r} is not expected here`,remedy:s}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:s}}var k$=new Set(["__proto__","constructor","prototype"]);function sl(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function rl(e,t){let n=0,s=e.length-1;for(;n<s;){let r=n+s+1>>1;(e[r]??0)<=t?n=r:s=r-1}return n}var $$=e=>e==null?"nothing":{string:"\
a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function Up(e){return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.
test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var qp={null:"nothing",bool:"true or false",int:"a whole number",float:"a number",str:"a text",map:"a map",seq:"a list"},Ho=class{#t;#e;#n=new Map;#s=[];#o;#r=0;#c=0;#i=0;constructor(t,n){
this.#t=t,this.#e=n}tree(t,n=0){if($t(t))return this.#d(t,n);let{anchor:s}=t;if(s===void 0)return this.#l(t,n);let r={count:this.#r,deepest:this.#i};this.#n.set(
s,"open"),this.#i=n;let o=this.#l(t,n);return this.#n.set(s,{tree:o,size:this.#r-r.count,height:this.#i-n}),this.#i=Math.max(this.#i,r.deepest),o}#l(t,n){return this.#r+=
1,this.#i=Math.max(this.#i,n),M(t)?this.#h(t):Xe(t)?this.#y(t,n):this.#g(t,n)}#d(t,n){let s=this.#u(t),r={kind:"scalar",value:null,span:s},o=this.#n.get(t.source);
return o===void 0||o==="open"?(this.#e("unknown-alias",this.#a(s),{name:t.source}),r):(this.#c+=o.size,this.#c>yi||n+o.height>ct?(this.#e("alias-expansion",this.#a(
s)),r):(this.#r+=o.size,this.#i=Math.max(this.#i,n+o.height),{...o.tree,span:s}))}#h(t){let n=this.#u(t),{value:s}=t,r=t.type==="PLAIN",o=t.source??"";return this.#f(
t,r?Up(o):"str",n),typeof s=="string"?(this.#m(s,n),{kind:"scalar",value:s,span:n}):typeof s=="number"?(/^[-+]?0[0-9]/.test(o)?this.#e("number-leading-zero",this.#a(
n),{text:Bt(o)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#e("number-out-of-range",this.#a(n),{text:Bt(o)}),{kind:"scalar",value:s===0?0:s,span:n}):{kind:"sca\
lar",value:typeof s=="boolean"?s:null,span:n}}#g(t,n){let s=this.#u(t);this.#f(t,"seq",s);let r=[];for(let o of t.items)this.#s.push(r.length),r.push(this.tree(
o,n+1)),this.#s.pop();return{kind:"list",items:r,span:this.#p(s,t.flow,r.at(-1)?.span)}}#y(t,n){let s=this.#u(t);this.#f(t,"map",s);let r=new Map,o;for(let i of t.
items){let a=this.#u(i.key),c=this.#b(i.key,a,r);this.#s.push(c??""),i.value===null&&c!==void 0&&this.#e("missing-value",this.#a(a),{key:Bt(c)});let l=i.value===
null?{kind:"scalar",value:null,span:a}:this.tree(i.value,n+1);this.#s.pop(),c!==void 0&&r.set(c,{key:a,value:l}),o=l.span}return{kind:"map",entries:r,span:this.#p(
s,t.flow,o)}}#b(t,n,s){if(!M(t)){let i=$t(t)?"an alias":Xe(t)?"a map":"a list";this.#e("key-not-text",this.#a(n),{kind:i,text:$t(t)?`*${t.source}`:""});return}let r=t.
value;if(typeof r!="string"){this.#e("key-not-text",this.#a(n),{kind:$$(r),text:Bt(t.source??"")});return}this.#f(t,t.type==="PLAIN"?Up(t.source??""):"str",n),this.#m(
r,n);let o=s.get(r);if(r==="<<"&&t.type==="PLAIN")this.#e("merge-key",this.#a(n));else if(k$.has(r))this.#e("reserved-key",this.#a(n),{key:r});else if(o)this.#e(
"duplicate-key",this.#a(n),{key:Bt(r),line:this.#v(o.key.start)});else return t.anchor!==void 0&&this.#n.set(t.anchor,{tree:{kind:"scalar",value:r,span:n},size:1,
height:0}),r}#f(t,n,s){let r="tag:yaml.org,2002:",o=t.tag?.startsWith(r)?t.tag.slice(r.length):void 0;o===void 0||o===n||!Object.hasOwn(qp,o)||this.#e("tag-chan\
ges-value",this.#a(s),{tag:`!!${o}`,kind:qp[n]??"a value"})}#m(t,n){new RegExp("\\p{Surrogate}","u").test(t)&&this.#e("broken-unicode",this.#a(n))}#a(t){return{
span:t,path:[...this.#s]}}#v(t){return this.#o??=sl(this.#t.text),rl(this.#o,t)+1}#u(t){let{text:n}=this.#t,[s,r]=t.range??[0,0],o=Math.min(s,n.length);return{source:this.#t,
start:o,end:Math.max(o,Math.min(r,n.length))}}#p(t,n,s){return n||!s?t:{...t,end:Math.max(t.start,s.end)}}},Bt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:
e;var Wo=20;function _$(e){let t=new Map;return{report:(n,s,...r)=>{let o=(t.get(n)??0)+1;t.set(n,o),o<=Wo&&e(n,s,...r)},failed:()=>t.size>0}}var Xo=class extends Error{};
function ol(e,t,n,s){let r=l=>s===void 0?{name:t,text:l}:{name:t,text:l,options:s};if(e.length>zt)return n("file-too-large",{file:t},{limit:zt}),{source:r("")};
let o=S$(e);if(typeof o!="string")return n("file-not-utf8",{file:t},o),{source:r("")};let i=r(o),a=_$(n),c=A$(i,a.report);return c&&!a.failed()?{source:i,tree:c}:
{source:i}}function S$(e){let t=o=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(0,o),{stream:o<e.length}),!0}catch{return!1}};if(t(e.length))
return new TextDecoder().decode(e);let n=0,s=e.length-1;for(;n<s;){let o=n+s+1>>1;t(o)?n=o:s=o-1}let r=1;for(let o of e.subarray(0,n))o===10&&(r+=1);return{byte:n+
1,line:r}}function A$(e,t){let n=(l,u)=>{let d=Math.max(0,Math.min(l,e.text.length));return{source:e,start:d,end:Math.max(d,Math.min(u,e.text.length))}};if(C$(e.
text,n,t))return;let s=[],r=new Map,o=P$(e.text,n,s,r,t);if(!o)return;let i=O$(o,s,r,e.text.length);if(M$(s,n,t),s.length>0)return;let a=i?.contents;if(!a||M(a)&&
a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"map",entries:new Map,span:n(0,0)};let c=new Ho(e,t).tree(a);if(c.kind==="map")return c;t("root-not-\
a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"a single value"})}function C$(e,t,n){let s=0;for(let r of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/g)){
let o=`U+${r[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;if(n("control-character",{span:t(r.index,r.index+1)},{character:o}),s+=1,s===Wo)break}
return s>0}var z$=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map","!!seq"]);function P$(e,t,n,s,r){let o=new _s,i=[],a=0,c=!1,l=u=>{if(u.type==="er\
ror")n.push({code:"UNEXPECTED_TOKEN",message:u.message,start:u.offset,end:u.offset+u.source.length});else if(u.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(u.source)){
let d={span:t(u.offset,u.offset+u.source.length)};r("yaml-directive",d,{directive:Bt(u.source)})}else u.type==="document"?(a+=1,a===1?i.push(u):r("several-docum\
ents",{span:t(u.offset,u.offset+3)})):i.push(u)};for(let u of new In().lex(e)){let d=o.offset;for(let g of o.next(u))l(g);!c&&u.startsWith("!")&&!z$.has(u)&&r("\
unknown-tag",{span:t(d,d+u.length)},{tag:Bt(u)}),!c&&/^["']/.test(u)&&(u.length===1||!u.endsWith(u.charAt(0)))&&s.set(d+u.length,d),c=u==="";let f=T$(o.stack);
if(f){r("too-deeply-nested",{span:t(f.offset,f.offset+1)});return}if(a>1||n.length>=Wo)return i}for(let u of o.end())l(u);return i}var N$=({type:e})=>e==="block\
-map"||e==="block-seq"||e==="flow-collection";function T$(e){return e.length>ct?e.filter(N$)[ct]:void 0}function E$(e){return typeof e=="number"?[e,e+1]:"offset"in
e?[e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function O$(e,t,n,s){let r=new ks({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"\
silent",version:"1.2"}),o=0;Object.assign(r,{onError:(c,l,u,d)=>{if(d||l==="TAG_RESOLVE_FAILED")return;if(t.length>=Wo)throw new Xo;let[f,g]=E$(c),v=u.startsWith(
"Missing closing")?n.get(f):void 0;t.push(v===void 0?{code:l,message:u,start:f,end:g}:{code:l,message:u,start:v,end:f})}});let a;try{for(let c of e){o=c.offset;
for(let l of r.next(c))a??=l}for(let c of r.end(!0,s))a??=c}catch(c){c instanceof Xo||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:o,end:o+
1})}return a}function M$(e,t,n){let s=[...e].sort((r,o)=>r.start-o.start);for(let[r,{code:o,message:i,start:a,end:c}]of s.entries()){if(r>0&&s[r-1]?.start===a)continue;
let l={span:t(a,c)};if(o==="TAB_AS_INDENT")n("tab-indentation",l);else{let{problem:u,remedy:d}=jp(i);n("yaml-syntax",l,{problem:Bt(u),remedy:d})}}}var il=e=>{let t=e.map(n=>`'${String(n)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},Vp=(e,t)=>[e===void 0?"":`at least ${e}`,
t===void 0?"":`at most ${t}`].filter(n=>n!=="").join(" and "),ur={"unknown-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is no key o\
f ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${il([...t].sort())}`:"take it out",explain:"Every key of a spec ha\
s a meaning; a key that has none is an error, because a setting that is silently dropped looks as if it worked. Mostly it is a slip of the pen, and the nearest \
known key is named.",example:{fails:`iommu: { \u27E8passtrough: true }
`,passes:`iommu: { passthrough: true }
`}}),"missing-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`,explain:"A few keys h\
ave no sensible default, because guessing them would be guessing at your machine. They have to be written.",example:{fails:`vms: { win11: { \u27E8memory: { hugepages\
: 1GiB } } }
`,passes:`vms: { win11: { memory: { size: 16GiB } } }
`}}),"wrong-type":m({severity:"error",about:"value",message:({expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e})=>`write ${e}`,explain:"\
The value is of another kind than the key takes: a text where a list belongs, a number where a text belongs. In YAML 1.2, yes, no, on and off are texts; true an\
d false are the booleans; a text of digits alone is a number unless it is quoted.",example:{fails:`host: { users: \u27E8alex }
`,passes:`host: { users: [alex] }
`}}),"not-one-of":m({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${il(t)}`,remedy:({nearest:e,values:t})=>e?`did you mean '${e}'\
?`:`write ${il(t)}`,explain:"The key takes one of a few words, and this is none of them.",example:{fails:`host: { cpu: \u27E8ryzen }
`,passes:`host: { cpu: amd }
`}}),"out-of-range":m({severity:"error",about:"value",message:({minimum:e,maximum:t,what:n})=>`${n} here is ${Vp(e,t)}`,remedy:({minimum:e,maximum:t,what:n})=>`\
write ${n} of ${Vp(e,t)}`,explain:"The number, or the length of the list or text, is outside the range that the program behind it takes.",example:{fails:`vms: {\
 win11: { memory: 4GiB, cpu: { cores: \u27E80 } } }
`,passes:`vms: { win11: { memory: 4GiB, cpu: { cores: 4 } } }
`}}),"invalid-value":m({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"write it in the form that the message shows",explain:"A text of the \
field (an address, an id, a size, a set of CPUs, a name, a path) that does not have the form it must have. The forms are those of lspci, libvirt, systemd and th\
e kernel.",example:{fails:`devices: { gpu: { functions: [\u27E8"0b:00.9"] } }
`,passes:`devices: { gpu: { functions: ["0b:00.1"] } }
`}}),"invalid-name":m({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another name",explain:"A key of a map that holds names (guests\
, devices, disks, networks) reaches libvirt, systemd or a file name, and has to be a name that they take.",example:{fails:`vms: { \u27E8"my guest": { memory: 4GiB } \
}
`,passes:`vms: { my-guest: { memory: 4GiB } }
`}})};function Yo(e){let t={};for(let{schema:n}of It){let s=n[e]??{};for(let[r,o]of Object.entries(s)){if(Object.hasOwn(t,r))throw new Error(`two features declare ${e}\
.${r}`);t[r]=o}}return t}var I$=S(Yo("host")),D$=S(Yo("device")),R$=S(Yo("vm")),Jo=S({version:jn(1).apply(h("The version of this format: 1.")),host:I$.apply(h("\
The machine itself.")),devices:y(pe(ht,D$),{}).apply(h("What leaves the host: PCI devices by a name of your own.")),vms:y(pe(pt,R$),{}).apply(h("Who receives it\
: the guests, by their libvirt names.")),...Yo("root")});var ei=e=>e._zod.def;function dr(e){let t=ei(e);return t.innerType?dr(t.innerType):t.type==="pipe"&&t.in?dr(t.in):t.options?t.options.map(dr).find(s=>ei(s).type===
"object")??e:e}function F$(e,t){let n=dr(e);for(let s of t){let{shape:r,valueType:o,element:i}=ei(n),a=r?r[String(s)]:o??i;if(!a)return;n=dr(a)}return n}var L$=(e,t)=>{
let n=F$(e,t);return n?Object.keys(ei(n).shape??{}):[]},cl={string:"a text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"\
a map",record:"a map",null:"nothing"};function al(e){return e==null?"nothing":Array.isArray(e)?"a list":typeof e=="boolean"?`'${e}'`:cl[typeof e]??"a value"}var Qo=(e,t)=>t.
reduce((n,s)=>typeof n=="object"&&n!==null?n[s]:void 0,e),B$=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),Kp=e=>e.length===0?"a spec":`\
'${B$(e)}'`,Z$=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),ll=class{schema;value;report;constructor(t,n,s){this.schema=t,this.value=
n,this.report=s}tell(t,n=[]){let s=[...n,...t.path];switch(t.code){case"unrecognized_keys":for(let r of t.keys){let o=L$(this.schema,s),i=o.filter(a=>Qo(this.value,
[...s,a])===void 0);this.report("unknown-key",{path:[...s,r],on:"key"},{key:r,where:Kp(s),nearest:Se(r,o),known:i})}return;case"invalid_type":this.#t(t.expected,
s);return;case"invalid_value":this.#e(t.values,s);return;case"invalid_union":this.#n(t.errors,s);return;case"invalid_key":for(let r of t.issues)this.report("inv\
alid-name",{path:s,on:"key"},{problem:r.message});return;case"too_small":case"too_big":{let r=t.origin==="array"?"a list":t.origin==="string"?"a text":"a number";
this.report("out-of-range",{path:s},t.code==="too_small"?{what:r,minimum:Number(t.minimum)}:{what:r,maximum:Number(t.maximum)});return}default:this.report("inva\
lid-value",{path:s},{problem:t.message??"this is not a valid value"})}}#t(t,n){let s=Qo(this.value,n),r=n.at(-1);if(s===void 0&&r!==void 0){let o=n.slice(0,-1);
this.report("missing-key",{path:o,on:"key"},{key:String(r),where:Kp(o)})}else this.report("wrong-type",{path:n},{expected:cl[t]??t,found:al(s)})}#e(t,n){let s=Qo(
this.value,n);if(s===void 0){this.#t("string",n);return}if(typeof s=="object"){this.report("wrong-type",{path:n},{expected:"one word",found:al(s)});return}let r=t.
map(String);this.report("not-one-of",{path:n},{value:String(s),values:t,nearest:Se(String(s),r)})}#n(t,n){let s=t.find(l=>l.length>0&&!l.every(Z$));if(s){for(let l of s)
this.tell(l,n);return}let r=Qo(this.value,n);if(r===void 0){this.#t("string",n);return}let o=t.flat(),i=o.flatMap(l=>l.code==="invalid_value"?l.values:[]),a=o.flatMap(
l=>l.code==="invalid_type"?[cl[l.expected]??l.expected]:[]);if(i.length>0&&typeof r=="string"){let l=Se(r,i.map(String));this.report("not-one-of",{path:n},{value:r,
values:i,nearest:l});return}let c=[...new Set([...a,...i.map(l=>`'${String(l)}'`)])].join(" or ");this.report("wrong-type",{path:n},{expected:c,found:al(r)})}};
function ul(e,t,n){let s=gr(t),r=e.safeParse(s);if(r.success)return r.data;let o=new ll(e,s,n);for(let i of r.error.issues)o.tell(i)}var j$="virtualisation.vfio.settings";function ti(e,t,n){let s=new Ye,r=Tl(t,n.cwd,s.reporter(Ln)),{sources:o,tree:i}=U$(e,r,s,n.settings),a=d=>({diagnostics:s.
sorted(o),sources:o,failed:s.failed,...d&&!s.failed?{files:d}:{}});if(!i||s.failed)return a();s.document=i;let c=ul(Jo,i,s.reporter(ur));if(!c)return a();let l=q$(
c,i,r,s),u=l.facts;for(let{rules:d,codes:f}of It)d?.(c,s.reporter(f),u);return s.failed?a():a(ep({spec:c,facts:u,attachments:l.attachments,read:r.read},s))}function U$(e,t,n,s){
let r=n.reporter(Ln),o=[],i=[],a=e.map(c=>({name:c,option:void 0}));s!==void 0&&a.push({name:s,option:j$});for(let{name:c,option:l}of a){let u=t.readInput(c);if(!u)
continue;let{source:d,tree:f}=ol(u.bytes,u.name,r,l);o.push(d),f&&i.push(f)}return i.length===a.length&&i.length>0?{sources:o,tree:sp(i)}:{sources:o}}function q$(e,t,n,s){
let r=new Map,o=(d,f,g)=>n.readBeside(f,yr(t,d).source,{path:d},g);for(let{files:d}of It)for(let{path:f,name:g,limit:v}of d?.(e)??[]){let x=o(f,g,v);x&&r.set(f.
join("/"),x)}let i=["host","facts"],a=e.host.facts===void 0?void 0:o(i,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:r};let c=new Ye,{tree:l}=ol(
a,e.host.facts,c.reporter(Ln));l&&(c.document=l);let u=l&&ul(tp,l,c.reporter(ur));for(let d of c.sorted())s.adopt(d);return u?{attachments:r,facts:u}:{attachments:r}}var Ss=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{let n=t.codePointAt(0)??0;return n<
256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Gp=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),
V$=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],
[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],Hp=e=>e>=4352&&V$.some(([t,n])=>e>=t&&e<=n);function Jp(e,t){let n=new fl;switch(t.format){case"json":return`${JSON.stringify(e.map(s=>G$(s,n)),null,2)}
`;case"github":return e.map(s=>`${H$(s,n)}
`).join("");case"text":return W$(e,t,n)}}var fl=class{#t=new Map;#e;of(t){let n=this.#t.get(t);if(n)return n;let s=sl(t.text);return this.#t.set(t,s),s}text(t,n){
let s=this.of(t),r=s[n]??0,o=t.text.slice(r,s[n+1]??t.text.length);return{start:r,text:o.replace(/\r?\n$/,"")}}position({span:t}){if(!t)return;let n=o=>{let i=rl(
this.of(t.source),o),a=this.of(t.source)[i]??0;return{line:i+1,column:this.#n(t.source,a,o)}},s=n(t.start),r=n(t.end);return{...s,endLine:r.line,endColumn:r.column}}#n(t,n,s){
let r=this.#e,o=r?.source===t&&r.start===n&&r.offset<=s?r:{offset:n,count:0},i=o.count+K$(t.text,o.offset,s);return this.#e={source:t,start:n,offset:s,count:i},
i+1}};function K$(e,t,n){let s=0;for(let r=t;r<n;s+=1)r+=(e.codePointAt(r)??0)>65535?2:1;return s}function Qp(e,t){let n=new Set(["if","then","else","assert","w\
ith","let","in","rec","inherit","or"]),s=r=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(r)&&!n.has(r)?r:`"${r.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,o=>({"\
\n":"\\n","\r":"\\r"})[o]??"\\t")}"`;return t.reduce((r,o)=>typeof o=="number"?`${r}[${o}]`:`${r}.${s(o)}`,e)}function eh(e,t){let n=e.span?.source;return n?.options!==
void 0?Qp(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function G$(e,t){let{code:n,severity:s,message:r,remedy:o,path:i}=e,a={code:n,
severity:s,message:r,remedy:o},c=e.span?.source.options;if(c!==void 0)return{...a,option:Qp(c,i??[]),path:i??[]};let l=e.span?.source.name??e.file;return{...a,...l===
void 0?{}:{file:l},...t.position(e),...i===void 0?{}:{path:i}}}function H$(e,t){let n=t.position(e),s=e.span?.source.options!==void 0,r={},o=s?void 0:e.span?.source.
name??e.file;o!==void 0&&(r.file=o),n&&!s&&(r.line=n.line,r.col=n.column,r.endLine=n.endLine,n.endLine===n.line&&(r.endColumn=Math.max(n.column,n.endColumn-1))),
r.title=e.code;let i=Object.entries(r).map(([c,l])=>`${c}=${X$(String(l))}`),a=`${s?`${eh(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${th(a)}`}var th=e=>e.split(`
`).map(Ss).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),X$=e=>th(e).replaceAll(":","%3A").replaceAll(",","%2C"),Xp={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function W$(e,{colour:t,width:n=100},s){if(e.length===
0)return"";let r=(i,a)=>t?`${i}${a}\x1B[0m`:a,o=[];for(let i of e){let a=s.position(i),c=eh(i,a),l=r(Xp[i.severity],`${i.severity}[${i.code}]`);if(o.push(`${c===
""?"":`${r("\x1B[1m",Ss(c))}: `}${l}: ${Ss(i.message)}`),a&&i.span?.source.options===void 0){let[u,d]=J$(i,s,a,Math.max(n-2,20));o.push(`  ${u}`,`  ${d.replace(
/\^~*/,f=>r(Xp[i.severity],f))}`)}o.push(`  ${r("\x1B[36m","help")}: ${Ss(i.remedy)}`)}return o.push("",Y$(e)),`${o.join(`
`)}
`}function Y$(e){let t=n=>{let s=e.filter(r=>r.severity===n).length;return s===0?"":`${s} ${n}${s===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!=="").
join(", ")}function dl(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};let n=Ss(t);if(n!==t)return{text:n,width:[...n].length};let s=t.codePointAt(
0)??0;return{text:t,width:Gp(s)?0:Hp(s)?2:1}})}function J$(e,t,n,s){if(!e.span)return["",""];let{source:r,start:o,end:i}=e.span,a=t.text(r,n.line-1),c=Math.min(
o-a.start,a.text.length),l=Math.max(c,Math.min(i-a.start,a.text.length)),u=Wp(a.text,Math.max(0,c-2*s)),d=Wp(a.text,Math.min(a.text.length,c+2*s)),f=dl(a.text.slice(
u,c)),g=dl(a.text.slice(c,d)),v=dl(a.text.slice(c,Math.min(l,d))).length,w=[...f,...g].reduce(($,Q)=>$+Q.width,0)<=s&&u===0&&d===a.text.length?s:s-2,z=Yp(f.toReversed(),
w===s?s:Math.floor(w/2)).toReversed(),I=z.reduce(($,Q)=>$+Q.width,0),j=Yp(g,w-I),U=z.length<f.length||u>0?"\u2026":"",W=j.length<g.length||d<a.text.length?"\u2026":
"",D=$=>$.map(Q=>Q.text).join(""),fe=j.slice(0,v).reduce(($,Q)=>$+Q.width,0);return[`${U}${D(z)}${D(j)}${W}`,`${" ".repeat(I+U.length)}^${"~".repeat(Math.max(0,
fe-1))}`]}function Wp(e,t){let n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function Yp(e,t){let n=0,s=e.findIndex(r=>(n+=r.width,n>t));return e.slice(
0,s===-1?e.length:s)}var Be={done:0,inputWrong:1,callWrong:2,fileFailed:3};var ni={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are written: text, json or github (workflow commands); text if not given"},si=e=>e.
flags.get("format")??"text";function ln(e,t,n){let{colour:s,width:r}=n,o=Jp(e,{format:t,colour:s,...r!==void 0&&{width:r}});o!==""&&n.stderr(o)}var Q$=new Set([
"file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function e_(e){return e.span?Be.inputWrong:e.file===void 0?Be.callWrong:Q$.has(
e.code)?Be.inputWrong:Be.fileFailed}function un(e){let t=new Set(e.filter(({severity:s})=>s==="error").map(e_));return[Be.callWrong,Be.fileFailed,Be.inputWrong].
find(s=>t.has(s))??Be.done}var ri={value:"FILE",help:"JSON of the NixOS option virtualisation.vfio.settings, merged last; problems in it are told at option paths"};function oi(e,{cwd:t}){
let n=e.flags.get("settings");return{cwd:t,...n===void 0?{}:{settings:n}}}var ii=e=>{let t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(
" ")};var nh={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--format FORMAT]",description:["Reads and checks as compile does, and writes nothin\
g. Diagnostics go to standard error: the place, the line, what is wrong and what to do. vfioc explain CODE tells more about each."],flags:{settings:ri,format:ni},
arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:t_};function t_(e,t){let{diagnostics:n,failed:s}=ti(e.arguments,
t.files,oi(e,t)),r=si(e);return ln(n,r,t),!s&&r==="text"&&t.stdout(`${ii(e)}: no error${n.length>0?", but see the warnings":""}
`),un(n)}import{join as ml}from"node:path";var n_=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;function sh(e,{written:t,removed:n,unchanged:s}){let r=[...t.map(i=>`\
wrote ${ml(e,i)}`),...n.map(i=>`removed ${ml(e,i)}`)];if(r.length===0)return`${e} is up to date: ${s.length} files
`;let o=s_(e,t);return`${[...r,...o.length>0?["","next:",...o.map(i=>`  ${i}`)]:[]].join(`
`)}
`}var s_=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${n_(ml(e,"module.nix"))} ];`,"rebuild and reboot: sudo\
 nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[];import{join as hl}from"node:path";import{join as pl}from"node:path";import{createHash as r_}from"node:crypto";var dn="manifest.json",o_=1,at=e=>r_("sha256").update(e).digest("hex"),fr=e=>!e.includes("\0")&&e.split("/").every(t=>t!==
""&&t!=="."&&t!==".."),rh=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function oh(e){let t;try{t=JSON.parse(e)}catch{return}if(!rh(t)||t.version!==o_||!rh(
t.files))return;let n=new Map;for(let[s,r]of Object.entries(t.files)){if(typeof r!="string"||!/^[0-9a-f]{64}$/.test(r)||!fr(s))return;n.set(s,r)}return n}var Dn=".vfioc-tmp",mr="journal.json",ci={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},ai=e=>Buffer.from(e).toString(
"utf8");function i_(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([n,s])=>fr(n)&&Array.isArray(
s)))}catch{return{}}}function li(e,t){let n=new Map,s=(c,l)=>{n.set(c,new Set([...n.get(c)??[],...l]))},r=pl(e,dn);if(t.kind(r)==="file"){let c=ai(t.read(r)),l=oh(
c);for(let[u,d]of l??[])s(u,[d]);l&&s(dn,[at(c)])}let o=pl(e,Dn),i=t.kind(o)==="directory",a=pl(o,mr);if(i&&t.kind(a)==="file")for(let[c,l]of Object.entries(i_(
ai(t.read(a)))))s(c,l);return{ours:n,interrupted:i}}function Rn(e){let t=e.split("/").slice(0,-1);return t.map((n,s)=>t.slice(0,s+1).join("/"))}function ui(e,t,n){
try{return n()}catch(s){if(!Cs(s))throw s;t("output-unreadable",{file:s.path??e},{reason:br(s)});return}}function di(e,t,n){let s=t.target(e);return s===void 0||
s==="directory"?!0:(n("output-not-a-directory",{file:e}),!1)}function a_(e,t){if(typeof e!="string")return;let[n,s]=[e.split(`
`),ai(t).split(`
`)],r=n.findIndex((o,i)=>o!==s[i]);return(r<0?n.length:r)+1}function ih(e,t,n,s,r){ui(e,r,()=>{if(di(e,s,r)){for(let[o,i]of t){let a=hl(e,o),l=Rn(o).every(u=>s.
kind(hl(e,u))==="directory")?s.kind(a):void 0;if(l===void 0)r("output-missing",{file:a},{command:n});else if(l!=="file")r("output-differs",{file:a},{command:n,line:void 0});else{
let u=s.read(a);at(u)!==at(i)&&r("output-differs",{file:a},{command:n,line:a_(i,u)})}}for(let o of[...li(e,s).ours.keys()].sort()){let i=hl(e,o);!t.has(o)&&s.target(
i)==="file"&&r("output-stale",{file:i},{command:n})}}})}import{dirname as c_,join as qe}from"node:path";import{join as As}from"node:path";var gl=class{plan;#t=!1;#e;#n;#s;#o;constructor(t,n,s,r){this.#e=t,this.#n=n,this.#s=s,this.#o=r,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:li(
t,n)}}get clear(){return!this.#t}#r(...t){this.#t=!0,this.#o(...t)}#c(t){for(let n of Rn(t)){let s=this.#n.kind(As(this.#e,n));if(s===void 0)return!1;if(s!=="di\
rectory"){if(this.#s)this.plan.clear.add(n);else{let r=ci[s],o={file:As(this.#e,n)};this.#r("output-in-the-way",o,{found:r,needed:"a directory",force:!0})}return!1}}
return!0}staging(){let t=As(this.#e,Dn),n=this.#n.kind(t);n===void 0||n==="directory"||this.#r("output-in-the-way",{file:t},{found:ci[n],needed:"a directory",force:!1})}write(t,n){
if(!fr(t))throw new Error(`${t} leads out of the output directory`);let s=As(this.#e,t),r=this.#c(t)?this.#n.kind(s):void 0;if(r==="file"){let o=at(this.#n.read(
s));if(o===at(n)){this.plan.unchanged.push(t);return}let i=this.plan.before.ours.get(t);!this.#s&&!i?.has(o)&&(i&&t!==dn?this.#r("output-edited",{file:s},{what:"\
overwritten"}):this.#r("output-foreign",{file:s}))}else if(r!==void 0&&(r==="directory"||!this.#s)){let o=ci[r];this.#r("output-in-the-way",{file:s},{found:o,needed:"\
a file",force:r!=="directory"})}this.plan.write.push(t)}remove(t){let n=As(this.#e,t);if(Rn(t).some(r=>this.#n.kind(As(this.#e,r))!=="directory")||this.#n.kind(
n)!=="file")return;!this.plan.before.ours.get(t)?.has(at(this.#n.read(n)))&&!this.#s&&this.#r("output-edited",{file:n},{what:"removed"}),this.plan.remove.push(t)}};
function ah(e,t,n,s,r){let o=new gl(e,s,n,r);o.staging();for(let[i,a]of t)o.write(i,a);for(let i of[...o.plan.before.ours.keys()].sort())t.has(i)||o.remove(i);return o.
clear?o.plan:void 0}var yl=class{at="";begun=!1;#t;#e;#n;#s;constructor(t,n,s,r){this.#t=t,this.#e=n,this.#n=s,this.#s=r}#o=t=>qe(this.#t,Dn,String(t));run(){let{write:t,remove:n,clear:s}=this.#n;
this.#r(),this.begun=!0;for(let i of s)this.at=i,this.#e.remove(qe(this.#t,i));let r=t.indexOf(dn);for(let[i,a]of t.entries())i!==r&&this.#i(i,a);for(let i of n)
this.at=i,this.#e.remove(qe(this.#t,i));let o=[...this.#n.before.ours.keys()].flatMap(Rn);for(let i of[...new Set(o)].sort().reverse())this.#l(i);r>=0&&this.#i(
r,dn),this.at="",this.#d()}#r(){let t=qe(this.#t,Dn);this.at="",this.#e.makeDirectory(t);for(let s of this.#e.list(t))s!==mr&&this.#e.remove(qe(t,s));for(let[s,
r]of this.#n.write.entries())this.at=r,this.#e.create(this.#o(s),this.#s.get(r)??"");this.at="";let n=qe(t,`${mr}.new`);this.#e.create(n,this.#c()),this.#e.rename(
n,qe(t,mr))}#c(){let t=new Map([...this.#n.before.ours].map(([n,s])=>[n,[...s]]));for(let n of this.#n.write){let s=at(this.#s.get(n)??"");t.set(n,[...new Set([
...t.get(n)??[],s])])}return`${JSON.stringify(Object.fromEntries(t))}
`}#i(t,n){this.at=n,n.includes("/")&&this.#e.makeDirectory(qe(this.#t,c_(n))),this.#e.rename(this.#o(t),qe(this.#t,n))}#l(t){this.at=t;let n=qe(this.#t,t);this.#e.
kind(n)==="directory"&&this.#e.list(n).length===0&&this.#e.removeDirectory(n)}#d(){let t=qe(this.#t,Dn);for(let n of this.#e.list(t))this.#e.remove(qe(t,n));this.#e.
removeDirectory(t)}undo(){try{this.#n.before.interrupted||this.#d()}catch(t){if(!Cs(t))throw t}}};function ch(e,t,n,s,r){let o=ui(e,r,()=>di(e,s,r)?ah(e,t,n,s,r):
void 0);if(!o)return;let{write:i,remove:a,unchanged:c}=o;if(i.length>0||a.length>0||o.before.interrupted){let l=new yl(e,s,o,t);try{l.run()}catch(u){if(!Cs(u))throw u;
l.begun||l.undo(),r("output-unwritable",{file:qe(e,l.at)},{reason:br(u),begun:l.begun});return}}return{written:i,removed:a,unchanged:c}}var lh="vfio",uh={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${lh} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:ri,format:ni},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:l_};function l_(e,t){let{files:n,diagnostics:s}=ti(e.arguments,t.files,oi(e,t)),r=new Ye,o=e.flags.get("out\
put")??lh,i=n&&u_(n,o,e,t,r),a=[...s,...r.sorted()];return ln(a,si(e),t),i!==void 0&&t.stdout(i),un(a)}function u_(e,t,n,{disk:s},r){let o=r.reporter(lt);if(n.flags.
has("check"))return ih(t,e,d_(n),s,o),r.failed?void 0:`${t} is what ${ii(n)} compiles to
`;let i=ch(t,e,n.flags.has("force"),s,o);if(i)return sh(t,i)}function d_(e){let t=e.flags.get("output"),n=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...n===void 0?[]:["--settings",n],...t===void 0?[]:["-o",t]].map(Fl).join(" ")}var dh=[Ln,ur,Qr,lt,...It.map(e=>e.codes)],fh=e=>dh.find(t=>Object.hasOwn(t,e))?.[e];function bl(){let e=dh.flatMap(n=>Object.keys(n)).sort(),t=e.find((n,s)=>n===
e[s-1]);if(t)throw new Error(`two codes are called ${t}`);return e}function pr(e,t=80){let n=Math.min(t,80),s=[],r="";for(let o of e.split(/\s+/))r!==""&&r.length+1+o.length>n?(s.push(r),r=o):r=r===""?o:`${r} ${o}`;return[...s,
r].join(`
`)}var vl=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`);var mh={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example tha\
t fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:f_};function f_(e,t){let[n]=e.arguments;if(n===void 0)return t.stdout(`${bl().join(`
`)}
`),Be.done;let s=fh(n);if(s)return t.stdout(p_(n,s,t.width)),Be.done;let r=new Ye;return r.reporter(lt)("unknown-code","call",{word:n,nearest:Se(n,bl())}),ln(r.
sorted(),"text",t),un(r.sorted())}var m_={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function p_(e,t,n){let r=[`${e}: ${t.severity===
"error"?"an error":"a warning"} about ${m_[t.about]}`,pr(t.explain,n)];return t.example&&r.push(`Fails:

${vl(h_(t.example.fails))}`,`Passes:

${vl(t.example.passes)}`),`${r.map(o=>o.trimEnd()).join(`

`)}
`}function h_(e){return e.split(`
`).flatMap(t=>{let n=t.indexOf(gi);return n<0?[t]:[t.replace(gi,""),`${" ".repeat(n)}^`]}).join(`
`)}function xl(e,t){let n=Math.max(...e.map(([r])=>r.length))+4,s=Math.max(20,(t??80)-n);return e.map(([r,o])=>pr(o,s).split(`
`).map((a,c)=>`${(c===0?`  ${r}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var g_=([e,{short:t,value:n,help:s}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,s],ph=(e,t)=>e.map(n=>n.startsWith(" ")?n:pr(n,t)).join(`

`),y_=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],hh=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",ph(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${xl([...e.map(({name:n,summary:s})=>[n,s]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${xl(y_,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,wl=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,ph(e.description,t),`Flags:
${xl(Object.entries(ki(e)).map(g_),t)}`].join(`

`)}
`;var gh=e=>e._zod.def;function b_({check:e,value:t,minimum:n,maximum:s,inclusive:r},o){switch(e){case"greater_than":return{[r?"minimum":"exclusiveMinimum"]:t};case"\
less_than":return{[r?"maximum":"exclusiveMaximum"]:t};case"min_length":return{[`min${o}`]:n};case"max_length":return{[`max${o}`]:s};case"describe":case"meta":case"\
custom":return{};default:throw new Error(`no JSON Schema is known for the check ${e}`)}}var fi=({checks:e=[]},t="Length")=>Object.assign({},...e.map(n=>b_(n._zod.
def,t))),v_={minimum:Number.MIN_SAFE_INTEGER,maximum:Number.MAX_SAFE_INTEGER};function x_({shape:e,catchall:t}){let n=Object.keys(e).filter(s=>e[s]?._zod.optin===
void 0);return{type:"object",properties:Object.fromEntries(Object.entries(e).map(([s,r])=>[s,Zt(r)])),...n.length>0&&{required:n},...t&&gh(t).type==="never"&&{additionalProperties:!1}}}
function w_(e){let t=gh(e);switch(t.type){case"string":return{type:"string",...fi(t)};case"number":return t.format==="safeint"?{type:"integer",...v_,...fi(t)}:{
type:"number",...fi(t)};case"boolean":return{type:"boolean"};case"enum":return{type:"string",enum:Object.values(t.entries)};case"literal":{let[n]=t.values;return{
type:typeof n,const:n}}case"array":return{type:"array",items:Zt(t.element),...fi(t,"Items")};case"object":return x_(t);case"record":return{type:"object",propertyNames:Zt(
t.keyType),additionalProperties:Zt(t.valueType)};case"union":return{anyOf:t.options.map(Zt)};case"optional":return Zt(t.innerType);case"prefault":return{...Zt(t.
innerType),default:t.defaultValue};case"pipe":return Zt(t.in);default:throw new Error(`no JSON Schema is known for ${t.type}`)}}var Zt=e=>({...w_(e),...Zn.get(e)}),
k_=()=>({$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:vfioc:host:1",title:"vfioc host spec",description:"A machine, the PCI devices that leav\
e it, and the guests that receive them.",...Zt(Jo)}),yh=()=>`${JSON.stringify(k_(),null,2)}
`;var bh={name:"schema",summary:"print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # ya\
ml-language-server: $schema=./host.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},
arguments:{name:"nothing",least:0,most:0},run:$_};function $_(e,t){return t.stdout(yh()),Be.done}var kl=[uh,nh,mh,bh],xh=e=>kl.find(({name:t})=>t===e);function wh(e,t){let n=new Ye,s=n.reporter(lt),[r,...o]=e,i=r===void 0?void 0:xh(r);if(i){let a=Ll(i,o,n);
if(a?.flags.has("help"))t.stdout(wl(i,t.width));else if(a?.flags.has("version"))vh(t);else if(a)return i.run(a,t)}else r==="help"||r==="--help"||r==="-h"?__(o,t,
s):r==="--version"?vh(t):kh(r,s);return ln(n.sorted(),"text",t),un(n.sorted())}var vh=({stdout:e})=>e(`vfioc ${Bn}
`);function __(e,{stdout:t,width:n},s){let[r]=e.filter(i=>!i.startsWith("-")),o=r===void 0?void 0:xh(r);r!==void 0&&!o?kh(r,s):t(o?wl(o,n):hh(kl,n))}function kh(e,t){
let n=kl.map(({name:s})=>s);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){let s=Se(e.replace(/^-+/,""),Object.keys(wi));t("unkno\
wn-flag","call",{flag:e,command:"vfioc",nearest:s&&`--${s}`})}else t("unknown-command","call",{word:e,nearest:Se(e,n)})}import{fstatSync as S_,writeSync as A_}from"node:fs";var $h=e=>e instanceof Error&&"code"in e?e.code:void 0;function mi(e,t){let n=Buffer.from(t);for(;n.length>
0;)try{n=n.subarray(A_(e,n))}catch(s){if($h(s)==="EPIPE")return;if($h(s)!=="EAGAIN")throw s;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function C_(e){
try{return S_(e).isCharacterDevice()}catch{return!1}}function $l(e){if(!C_(e))return;let{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>
0?n:80}:void 0}var z_=70,{argv:P_,env:_h}=process,Ah=$l(2),Sh=(Ah??$l(1))?.columns;try{process.exitCode=wh(P_.slice(2),{stdout:e=>mi(1,e),stderr:e=>mi(2,e),colour:Ah!==void 0&&
!_h.NO_COLOR&&_h.TERM!=="dumb",...Sh!==void 0&&{width:Sh},cwd:process.cwd(),files:El,disk:Rl})}catch(e){let t=e instanceof Error?e.message:String(e);mi(2,`vfioc\
 ${Bn}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=z_}
