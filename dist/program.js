(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of the packages in it: THIRD-PARTY.md

"use strict";var AP=Object.create;var ja=Object.defineProperty;var OP=Object.getOwnPropertyDescriptor;var MP=Object.getOwnPropertyNames;var zP=Object.getPrototypeOf,NP=Object.prototype.hasOwnProperty;var Ga=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},N=(e,t)=>{for(var n in t)ja(e,n,{get:t[n],enumerable:!0})},Fg=(e,t,n,s)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of MP(t))!NP.call(e,o)&&o!==n&&ja(e,o,{get:()=>t[o],enumerable:!(s=OP(t,o))||s.enumerable});return e};var IP=(e,t,n)=>(n=e!=null?AP(zP(e)):{},Fg(t||!e||!e.__esModule?ja(n,"default",{value:e,enumerable:!0}):n,e)),TP=e=>Fg(ja({},"__esModule",{value:!0}),e);var jk=Ga(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`;Se.S=` 	\r
`;Se.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
Se.NAME_CHAR="-"+Se.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";Se.CHAR_RE=new RegExp("^["+Se.CHAR+"]$","u");Se.S_RE=new RegExp("^["+Se.S+"]+$","u");Se.
NAME_START_CHAR_RE=new RegExp("^["+Se.NAME_START_CHAR+"]$","u");Se.NAME_CHAR_RE=new RegExp("^["+Se.NAME_CHAR+"]$","u");Se.NAME_RE=new RegExp("^["+Se.NAME_START_CHAR+
"]["+Se.NAME_CHAR+"]*$","u");Se.NMTOKEN_RE=new RegExp("^["+Se.NAME_CHAR+"]+$","u");var bh=9,vh=10,wh=13,xh=32;Se.S_LIST=[xh,vh,wh,bh];function yF(e){return e>=xh&&
e<=55295||e===vh||e===wh||e===bh||e>=57344&&e<=65533||e>=65536&&e<=1114111}Se.isChar=yF;function bF(e){return e===xh||e===vh||e===wh||e===bh}Se.isS=bF;function Lk(e){
return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&
e<=8591||e>=11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Se.isNameStartChar=Lk;function vF(e){return Lk(e)||
e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}Se.isNameChar=vF});var Kk=Ga(ge=>{"use strict";Object.defineProperty(ge,"__esModule",{value:!0});ge.CHAR="-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";ge.RESTRICTED_CHAR="-\b\v\f-\x7F-\
\x84\x86-\x9F";ge.S=` 	\r
`;ge.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
ge.NAME_CHAR="-"+ge.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";ge.CHAR_RE=new RegExp("^["+ge.CHAR+"]$","u");ge.RESTRICTED_CHAR_RE=new RegExp("^["+ge.RESTRICTED_CHAR+
"]$","u");ge.S_RE=new RegExp("^["+ge.S+"]+$","u");ge.NAME_START_CHAR_RE=new RegExp("^["+ge.NAME_START_CHAR+"]$","u");ge.NAME_CHAR_RE=new RegExp("^["+ge.NAME_CHAR+
"]$","u");ge.NAME_RE=new RegExp("^["+ge.NAME_START_CHAR+"]["+ge.NAME_CHAR+"]*$","u");ge.NMTOKEN_RE=new RegExp("^["+ge.NAME_CHAR+"]+$","u");var Gk=9,qk=10,Zk=13,
Vk=32;ge.S_LIST=[Vk,qk,Zk,Gk];function wF(e){return e>=1&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}ge.isChar=wF;function xF(e){return e>=1&&e<=8||e===
11||e===12||e>=14&&e<=31||e>=127&&e<=132||e>=134&&e<=159}ge.isRestrictedChar=xF;function $F(e){return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||
e>=57344&&e<=65533||e>=65536&&e<=1114111}ge.isCharAndNotRestricted=$F;function kF(e){return e===Vk||e===qk||e===Zk||e===Gk}ge.isS=kF;function Wk(e){return e>=65&&
e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=
11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}ge.isNameStartChar=Wk;function SF(e){return Wk(e)||e>=48&&e<=57||
e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}ge.isNameChar=SF});var Xk=Ga(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.NC_NAME_START_CHAR="A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
Lt.NC_NAME_CHAR="-"+Lt.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";Lt.NC_NAME_START_CHAR_RE=new RegExp("^["+Lt.NC_NAME_START_CHAR+"]$","u");Lt.NC_NAME_CHAR_RE=
new RegExp("^["+Lt.NC_NAME_CHAR+"]$","u");Lt.NC_NAME_RE=new RegExp("^["+Lt.NC_NAME_START_CHAR+"]["+Lt.NC_NAME_CHAR+"]*$","u");function Hk(e){return e>=65&&e<=90||
e===95||e>=97&&e<=122||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=11264&&e<=12271||
e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Lt.isNCNameStartChar=Hk;function PF(e){return Hk(e)||e===45||e===46||e>=48&&e<=57||
e===183||e>=768&&e<=879||e>=8255&&e<=8256}Lt.isNCNameChar=PF});var g0=Ga(ni=>{"use strict";Object.defineProperty(ni,"__esModule",{value:!0});ni.SaxesParser=ni.EVENTS=void 0;var si=jk(),_F=Kk(),Eh=Xk(),jt=si.isS,CF=si.isChar,
va=si.isNameStartChar,Qk=si.isNameChar,u0=si.S_LIST,AF=si.NAME_RE,OF=_F.isChar,MF=Eh.isNCNameStartChar,zF=Eh.isNCNameChar,NF=Eh.NC_NAME_RE,Pl="http://www.w3.org\
/XML/1998/namespace",ti="http://www.w3.org/2000/xmlns/",IF={__proto__:null,xml:Pl,xmlns:ti},TF={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},Oe=-1,as=-2,
Yk=0,EF=1,$h=2,DF=3,Yr=4,RF=5,FF=6,UF=7,kh=8,BF=9,LF=10,jF=11,GF=12,Ot=13,wl=14,Sh=15,qF=16,Ph=17,ZF=18,VF=19,_h=20,WF=21,KF=22,HF=23,Jk=24,Ch=25,xl=26,e0=27,XF=28,
QF=29,t0=30,YF=31,JF=32,Ko=33,eU=34,Ah=35,wa=36,Oh=37,tU=38,n0=39,s0=40,nU=41,o0=42,sU=43,oU=44,Mh=9,In=10,zh=13,r0=32,i0=33,f0=34,xa=38,m0=39,$l=45,kl=47,rU=59,
po=60,Jr=61,Ve=62,st=63,p0=91,ei=93,a0=133,c0=8232,Sl=e=>e===f0||e===m0,h0=[f0,m0],iU=[...h0,p0,Ve],aU=[...h0,po,ei],cU=[Jr,st,...u0],dU=[...u0,Ve,xa,po];function Ih(e,t,n){
switch(t){case"xml":n!==Pl&&e.fail(`xml prefix must be bound to ${Pl}.`);break;case"xmlns":n!==ti&&e.fail(`xmlns prefix must be bound to ${ti}.`);break;default:}
switch(n){case ti:e.fail(t===""?`the default namespace may not be set to ${n}.`:`may not assign a prefix (even "xmlns") to the URI ${ti}.`);break;case Pl:switch(t){case"\
xml":break;case"":e.fail(`the default namespace may not be set to ${n}.`);break;default:e.fail("may not assign the xml namespace to another prefix.")}break;default:}}
function lU(e,t){for(let n of Object.keys(t))Ih(e,n,t[n])}var uU=e=>NF.test(e),fU=e=>AF.test(e),Ho=0,d0=1,Nh=2;ni.EVENTS=["xmldecl","text","processinginstructio\
n","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var l0={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},Th=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;let n=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,n){this.nameStartCheck=MF,this.nameCheck=
zF,this.isName=uU,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},IF);let s=this.opt.additionalNamespaces;
s!=null&&(lU(this,s),Object.assign(this.ns,s))}else this.nameStartCheck=va,this.nameCheck=Qk,this.isName=fU,this.processAttribs=this.processAttribsPlain,this.pushAttrib=
this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,
this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,
this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,
this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],
this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=
[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=Ho,this.attribList=
[];let{fragmentOpt:n}=this;this.state=n?Ot:Yk,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=n,this.xmlDeclPossible=!n,this.
xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:s}=this.opt;if(s===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forc\
eXMLVersion set but defaultXMLVersion is not set");s="1.0"}this.setXMLVersion(s),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(TF),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,n){this[l0[t]]=n}off(t){this[l0[t]]=void 0}makeError(t){var n;
let s=(n=this.fileName)!==null&&n!==void 0?n:"";return this.trackPosition&&(s.length>0&&(s+=":"),s+=`${this.line}:${this.column}`),s.length>0&&(s+=": "),new Error(
s+t)}fail(t){let n=this.makeError(t),s=this.errorHandler;if(s===void 0)throw n;return s(n),this}write(t){if(this.closed)return this.fail("cannot write after clo\
se; assign an onready handler.");let n=!1;t===null?(n=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,
this.carriedFromPrevious=void 0);let s=t.length,o=t.charCodeAt(s-1);!n&&(o===zh||o>=55296&&o<=56319)&&(this.carriedFromPrevious=t[s-1],s--,t=t.slice(0,s));let{stateTable:r}=this;
for(this.chunk=t,this.i=0;this.i<s;)r[this.state].call(this);return this.chunkPosition+=s,n?this.end():this}close(){return this.write(null)}getCode10(){let{chunk:t,
i:n}=this;if(this.prevI=n,this.i=n+1,n>=t.length)return Oe;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>=r0||s===Mh)return s;switch(s){case In:return this.
line++,this.column=0,this.positionAtNewLine=this.position,In;case zh:return t.charCodeAt(n+1)===In&&(this.i=n+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,as;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed character."),s;let o=65536+(s-
55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,o>1114111&&this.fail("disallowed character."),o}getCode11(){let{chunk:t,i:n}=this;if(this.prevI=n,this.i=
n+1,n>=t.length)return Oe;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>31&&s<127||s>159&&s!==c0||s===Mh)return s;switch(s){case In:return this.line++,this.
column=0,this.positionAtNewLine=this.position,In;case zh:{let r=t.charCodeAt(n+1);(r===In||r===a0)&&(this.i=n+2)}case a0:case c0:return this.line++,this.column=
0,this.positionAtNewLine=this.position,as;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed chara\
cter."),s;let o=65536+(s-55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,o>1114111&&this.fail("disallowed character."),o}getCodeNorm(){let t=this.getCode();
return t===as?In:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:n}=this,{chunk:s}=this;for(;;){let o=this.getCode(),r=o===as,i=r?In:o;if(i===Oe||t.
includes(i))return this.text+=s.slice(n,this.prevI),i;r&&(this.text+=`${s.slice(n,this.prevI)}
`,n=this.i)}}captureToChar(t){let{i:n}=this,{chunk:s}=this;for(;;){let o=this.getCode();switch(o){case as:this.text+=`${s.slice(n,this.prevI)}
`,n=this.i,o=In;break;case Oe:return this.text+=s.slice(n),!1;default:}if(o===t)return this.text+=s.slice(n,this.prevI),!0}}captureNameChars(){let{chunk:t,i:n}=this;
for(;;){let s=this.getCode();if(s===Oe)return this.name+=t.slice(n),Oe;if(!Qk(s))return this.name+=t.slice(n,this.prevI),s===as?In:s}}skipSpaces(){for(;;){let t=this.
getCodeNorm();if(t===Oe||!jt(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=CF,this.getCode=this.getCode10):(this.isChar=OF,this.
getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=EF}sBeginWhitespace(){let t=this.i,n=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),n){case po:if(this.state=Sh,this.text.length!==0)throw new Error("no-empty text at start");break;case Oe:break;default:this.
unget(),this.state=Ot,this.xmlDeclPossible=!1}}sDoctype(){var t;let n=this.captureTo(iU);switch(n){case Ve:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,
this.text),this.text="",this.state=Ot,this.doctype=!0;break}case Oe:break;default:this.text+=String.fromCodePoint(n),n===p0?this.state=Yr:Sl(n)&&(this.state=DF,
this.q=n)}}sDoctypeQuote(){let t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=$h)}sDTD(){let t=this.captureTo(aU);t!==
Oe&&(this.text+=String.fromCodePoint(t),t===ei?this.state=$h:t===po?this.state=FF:Sl(t)&&(this.state=RF,this.q=t))}sDTDQuoted(){let t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.state=Yr,this.q=null)}sDTDOpenWaka(){let t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case i0:
this.state=UF,this.openWakaBang="";break;case st:this.state=jF;break;default:this.state=Yr}}sDTDOpenWakaBang(){let t=String.fromCodePoint(this.getCodeNorm()),n=this.
openWakaBang+=t;this.text+=t,n!=="-"&&(this.state=n==="--"?kh:Yr,this.openWakaBang="")}sDTDComment(){this.captureToChar($l)&&(this.text+="-",this.state=BF)}sDTDCommentEnding(){
let t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===$l?LF:kh}sDTDCommentEnded(){let t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===Ve?this.state=Yr:(this.fail("malformed comment."),this.state=kh)}sDTDPI(){this.captureToChar(st)&&(this.text+="?",this.state=GF)}sDTDPIEnding(){let t=this.
getCodeNorm();this.text+=String.fromCodePoint(t),t===Ve&&(this.state=Yr)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this,{chunk:n}=this;e:for(;;)switch(this.getCode()){case as:this.entity+=`${n.slice(t,this.prevI)}
`,t=this.i;break;case rU:{let{entityReturnState:s}=this,o=this.entity+n.slice(t,this.prevI);this.state=s;let r;o===""?(this.fail("empty entity name."),r="&;"):(r=
this.parseEntity(o),this.entity=""),(s!==Ot||this.textHandler!==void 0)&&(this.text+=r);break e}case Oe:this.entity+=n.slice(t);break e;default:}}sOpenWaka(){let t=this.
getCode();if(va(t))this.state=eU,this.unget(),this.xmlDeclPossible=!1;else switch(t){case kl:this.state=sU,this.xmlDeclPossible=!1;break;case i0:this.state=qF,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case st:this.state=HF;break;default:this.fail("disallowed character in tag name"),this.state=Ot,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=_h,this.openWakaBang="";break;case"--":this.state=Ph,this.openWakaBang="";break;case"DOCTYPE":this.state=$h,
(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail(
"incorrect syntax.")}}sComment(){this.captureToChar($l)&&(this.state=ZF)}sCommentEnding(){var t;let n=this.getCodeNorm();n===$l?(this.state=VF,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(n)}`,this.state=Ph)}sCommentEnded(){let t=this.getCodeNorm();t!==Ve?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=Ph):this.state=Ot}sCData(){this.captureToChar(ei)&&(this.state=WF)}sCDataEnding(){
let t=this.getCodeNorm();t===ei?this.state=KF:(this.text+=`]${String.fromCodePoint(t)}`,this.state=_h)}sCDataEnding2(){var t;let n=this.getCodeNorm();switch(n){case Ve:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=Ot;break}case ei:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
n)}`,this.state=_h}}sPIFirstChar(){let t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=Jk):t===st||jt(t)?(this.fail(
"processing instruction without a target."),this.state=t===st?xl:Ch):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=Jk)}sPIRest(){let{chunk:t,i:n}=this;for(;;){let s=this.getCodeNorm();if(s===Oe){this.piTarget+=t.slice(n);return}if(!this.nameCheck(s)){this.piTarget+=
t.slice(n,this.prevI);let o=s===st;o||jt(s)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=o?Ko:e0):this.state=o?xl:Ch:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(s));break}}}sPIBody(){if(this.
text.length===0){let t=this.getCodeNorm();t===st?this.state=xl:jt(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(st)&&(this.state=xl)}sPIEnding(){
var t;let n=this.getCodeNorm();if(n===Ve){let{piTarget:s}=this;s.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),
(t=this.piHandler)===null||t===void 0||t.call(this,{target:s,body:this.text}),this.piTarget=this.text="",this.state=Ot}else n===st?this.text+="?":(this.text+=`?${String.
fromCodePoint(n)}`,this.state=Ch);this.xmlDeclPossible=!1}sXMLDeclNameStart(){let t=this.skipSpaces();if(t===st){this.state=Ko;return}t!==Oe&&(this.state=XF,this.
name=String.fromCodePoint(t))}sXMLDeclName(){let t=this.captureTo(cU);if(t===st){this.state=Ko,this.name+=this.text,this.text="",this.fail("XML declaration is i\
ncomplete.");return}if(jt(t)||t===Jr){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("d\
id not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===Jr?t0:QF}}sXMLDeclEq(){let t=this.getCodeNorm();if(t===st){this.state=Ko,this.fail("XML declaration is incomplete.");
return}jt(t)||(t!==Jr&&this.fail("value required."),this.state=t0)}sXMLDeclValueStart(){let t=this.getCodeNorm();if(t===st){this.state=Ko,this.fail("XML declara\
tion is incomplete.");return}jt(t)||(Sl(t)?this.q=t:(this.fail("value must be quoted."),this.q=r0),this.state=YF)}sXMLDeclValue(){let t=this.captureTo([this.q,st]);
if(t===st){this.state=Ko,this.text="",this.fail("XML declaration is incomplete.");return}if(t===Oe)return;let n=this.text;switch(this.text="",this.name){case"ve\
rsion":{this.xmlDeclExpects=["encoding","standalone"];let s=n;this.xmlDecl.version=s,/^1\.[0-9]+$/.test(s)?this.opt.forceXMLVersion||this.setXMLVersion(s):this.
fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(n)||this.fail("encoding value must match /^[A-Za-z0-9][A\
-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=n;break;case"standalone":n!=="yes"&&n!=="no"&&this.fail('standalone value must match\
 "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=n;break;default:}this.name="",this.state=JF}sXMLDeclSeparator(){let t=this.getCodeNorm();if(t===
st){this.state=Ko;return}jt(t)||(this.fail("whitespace required."),this.unget()),this.state=e0}sXMLDeclEnding(){var t;this.getCodeNorm()===Ve?(this.piTarget!=="\
xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaratio\
n must contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Ot):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;let n=this.captureNameChars();if(n===Oe)return;let s=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=s.ns=Object.create(null)),(t=this.openTagStartHandler)===null||
t===void 0||t.call(this,s),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),n){case Ve:this.openTag();break;case kl:
this.state=Ah;break;default:jt(n)||this.fail("disallowed character in tag name."),this.state=wa}}sOpenTagSlash(){this.getCode()===Ve?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=wa)}sAttrib(){let t=this.skipSpaces();t!==Oe&&(va(t)?(this.unget(),this.state=Oh):t===Ve?this.
openTag():t===kl?this.state=Ah:this.fail("disallowed character in attribute name."))}sAttribName(){let t=this.captureNameChars();t===Jr?this.state=n0:jt(t)?this.
state=tU:t===Ve?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==Oe&&this.fail("disallowed\
 character in attribute name.")}sAttribNameSawWhite(){let t=this.skipSpaces();switch(t){case Oe:return;case Jr:this.state=n0;break;default:this.fail("attribute \
without value."),this.text="",this.name="",t===Ve?this.openTag():va(t)?(this.unget(),this.state=Oh):(this.fail("disallowed character in attribute name."),this.state=
wa)}}sAttribValue(){let t=this.getCodeNorm();Sl(t)?(this.q=t,this.state=s0):jt(t)||(this.fail("unquoted attribute value."),this.state=o0,this.unget())}sAttribValueQuoted(){
let{q:t,chunk:n}=this,{i:s}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+n.slice(s,this.prevI)),this.name=this.text="",this.q=null,
this.state=nU;return;case xa:this.text+=n.slice(s,this.prevI),this.state=wl,this.entityReturnState=s0;return;case In:case as:case Mh:this.text+=`${n.slice(s,this.
prevI)} `,s=this.i;break;case po:this.text+=n.slice(s,this.prevI),this.fail("disallowed character.");return;case Oe:this.text+=n.slice(s);return;default:}}sAttribValueClosed(){
let t=this.getCodeNorm();jt(t)?this.state=wa:t===Ve?this.openTag():t===kl?this.state=Ah:va(t)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=Oh):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){let t=this.captureTo(dU);switch(t){case xa:this.state=wl,this.entityReturnState=
o0;break;case po:this.fail("disallowed character.");break;case Oe:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char dat\
a.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===Ve?this.openTag():this.state=wa}}sCloseTag(){let t=this.captureNameChars();t===Ve?this.closeTag():
jt(t)?this.state=oU:t!==Oe&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case Ve:this.closeTag();break;case Oe:
break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:n}=this,{chunk:s,textHandler:o}=this;e:for(;;)switch(this.
getCode()){case po:{if(this.state=Sh,o!==void 0){let{text:r}=this,i=s.slice(t,this.prevI);r.length!==0?(o(r+i),this.text=""):i.length!==0&&o(i)}n=Ho;break e}case xa:
this.state=wl,this.entityReturnState=Ot,o!==void 0&&(this.text+=s.slice(t,this.prevI)),n=Ho;break e;case ei:switch(n){case Ho:n=d0;break;case d0:n=Nh;break;case Nh:
break;default:throw new Error("impossible state")}break;case Ve:n===Nh&&this.fail('the string "]]>" is disallowed in char data.'),n=Ho;break;case as:o!==void 0&&
(this.text+=`${s.slice(t,this.prevI)}
`),t=this.i,n=Ho;break;case Oe:o!==void 0&&(this.text+=s.slice(t));break e;default:n=Ho}this.forbiddenState=n}handleTextOutsideRoot(){let{i:t}=this,{chunk:n,textHandler:s}=this,
o=!1;e:for(;;){let r=this.getCode();switch(r){case po:{if(this.state=Sh,s!==void 0){let{text:i}=this,a=n.slice(t,this.prevI);i.length!==0?(s(i+a),this.text=""):
a.length!==0&&s(a)}break e}case xa:this.state=wl,this.entityReturnState=Ot,s!==void 0&&(this.text+=n.slice(t,this.prevI)),o=!0;break e;case as:s!==void 0&&(this.
text+=`${n.slice(t,this.prevI)}
`),t=this.i;break;case Oe:s!==void 0&&(this.text+=n.slice(t));break e;default:jt(r)||(o=!0)}}o&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text d\
ata outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,n){var s;let{prefix:o,local:r}=this.qname(t),i={name:t,prefix:o,local:r,value:n};if(this.attribList.push(i),(s=this.attributeHandler)===null||
s===void 0||s.call(this,i),o==="xmlns"){let a=n.trim();this.currentXMLVersion==="1.0"&&a===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[r]=
a,Ih(this,r,a)}else if(t==="xmlns"){let a=n.trim();this.topNS[""]=a,Ih(this,"",a)}}pushAttribPlain(t,n){var s;let o={name:t,value:n};this.attribList.push(o),(s=
this.attributeHandler)===null||s===void 0||s.call(this,o)}end(){var t,n;this.sawRoot||this.fail("document must contain a root element.");let{tags:s}=this;for(;s.
length>0;){let r=s.pop();this.fail(`unclosed tag: ${r.name}`)}this.state!==Yk&&this.state!==Ot&&this.fail("unexpected end.");let{text:o}=this;return o.length!==
0&&((t=this.textHandler)===null||t===void 0||t.call(this,o),this.text=""),this._closed=!0,(n=this.endHandler)===null||n===void 0||n.call(this),this._init(),this}resolve(t){
var n,s;let o=this.topNS[t];if(o!==void 0)return o;let{tags:r}=this;for(let i=r.length-1;i>=0;i--)if(o=r[i].ns[t],o!==void 0)return o;return o=this.ns[t],o!==void 0?
o:(s=(n=this.opt).resolvePrefix)===null||s===void 0?void 0:s.call(n,t)}qname(t){let n=t.indexOf(":");if(n===-1)return{prefix:"",local:t};let s=t.slice(n+1),o=t.
slice(0,n);return(o===""||s===""||s.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:o,local:s}}processAttribsNS(){var t;let{attribList:n}=this,s=this.
tag;{let{prefix:i,local:a}=this.qname(s.name);s.prefix=i,s.local=a;let c=s.uri=(t=this.resolve(i))!==null&&t!==void 0?t:"";i!==""&&(i==="xmlns"&&this.fail('tags\
 may not have "xmlns" as prefix.'),c===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(i)}.`),s.uri=i))}if(n.length===0)return;let{attributes:o}=s,r=new Set;
for(let i of n){let{name:a,prefix:c,local:d}=i,l,u;c===""?(l=a==="xmlns"?ti:"",u=a):(l=this.resolve(c),l===void 0&&(this.fail(`unbound namespace prefix: ${JSON.
stringify(c)}.`),l=c),u=`{${l}}${d}`),r.has(u)&&this.fail(`duplicate attribute: ${u}.`),r.add(u),i.uri=l,o[a]=i}this.attribList=[]}processAttribsPlain(){let{attribList:t}=this,
n=this.tag.attributes;for(let{name:s,value:o}of t)n[s]!==void 0&&this.fail(`duplicate attribute: ${s}.`),n[s]=o;this.attribList=[]}openTag(){var t;this.processAttribs();
let{tags:n}=this,s=this.tag;s.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,s),n.push(s),this.state=Ot,this.name=""}openSelfClosingTag(){
var t,n,s;this.processAttribs();let{tags:o}=this,r=this.tag;r.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,r),(n=this.closeTagHandler)===
null||n===void 0||n.call(this,r),(this.tag=(s=o[o.length-1])!==null&&s!==void 0?s:null)===null&&(this.closedRoot=!0),this.state=Ot,this.name=""}closeTag(){let{tags:t,
name:n}=this;if(this.state=Ot,this.name="",n===""){this.fail("weird empty close tag."),this.text+="</>";return}let s=this.closeTagHandler,o=t.length;for(;o-- >0;){
let r=this.tag=t.pop();if(this.topNS=r.ns,s?.(r),r.name===n)break;this.fail("unexpected close tag.")}o===0?this.closedRoot=!0:o<0&&(this.fail(`unmatched closing\
 tag: ${n}.`),this.text+=`</${n}>`)}parseEntity(t){if(t[0]!=="#"){let s=this.ENTITIES[t];return s!==void 0?s:(this.fail(this.isName(t)?"undefined entity.":"disa\
llowed character in entity name."),`&${t};`)}let n=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?n=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(n=parseInt(t.
slice(1),10)),this.isChar(n)?String.fromCodePoint(n):(this.fail("malformed character entity."),`&${t};`)}};ni.SaxesParser=Th});var j4={};N(j4,{main:()=>CP});module.exports=TP(j4);var Zt=require("node:fs"),js=require("node:path");var ms=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:void 0;var Ug=require("node:crypto"),Ye=e=>(0,Ug.createHash)("sha256").update(e).digest("hex");var Bg="<stdin>";function qa(e,t,n){let s=new Map,o=!1,r=(i,a,c)=>{let d=Ye(i);s.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:d}:{path:a,from:c,sha256:d})};return{
readInput(i){let a=i==="-"?Bg:i;if(i==="-"&&o){n("stdin-twice","call");return}i==="-"&&(o=!0);let c=i==="-"?e.stdin(1048576):e.read((0,js.resolve)(t,i),1048576);
if("problem"in c){EP(a,c,n);return}return r(c,a),{name:a,bytes:c}},readBeside(i,a,c,d=1048576){if(a.options!==void 0&&!(0,js.isAbsolute)(i)){n("named-file",c,{file:i,
reason:"is a relative path, which NixOS options cannot resolve"});return}let l=a.name===Bg?t:(0,js.dirname)((0,js.resolve)(t,a.name)),u=i.includes("\0")?{problem:"\
missing"}:e.read((0,js.resolve)(l,i),d);if("problem"in u){n("named-file",c,{file:i,reason:DP(u,d)});return}return r(u,i,a.name),u},get read(){return[...s.values()]}}}
function EP(e,t,n){switch(t.problem){case"missing":n("file-missing",{file:e});break;case"directory":n("file-is-directory",{file:e});break;case"not-regular":n("f\
ile-not-regular",{file:e});break;case"too-large":n("file-too-large",{file:e},{limit:1048576});break;case"unreadable":n("file-unreadable",{file:e},{reason:t.reason});
break}}function DP(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe\
 or socket, not a regular file";case"too-large":return`is larger than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var qg={read(e,t){let n;
try{let s=Lg((0,Zt.statSync)(e),t);return s||(n=(0,Zt.openSync)(e,Zt.constants.O_RDONLY|Zt.constants.O_NONBLOCK),Lg((0,Zt.fstatSync)(n),t)??Gg(n,t))}catch(s){return jg(
s)}finally{n!==void 0&&(0,Zt.closeSync)(n)}},stdin(e){try{return Gg(0,e)}catch(t){return jg(t)}}};function Lg(e,t){return e.isDirectory()?{problem:"directory"}:
e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}function jg(e){let t=ms(e)??"";return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t===
"EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"too many levels of symbolic links",ENAMETOOLONG:"\
file name too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function Gg(e,t){let n=[],s=0;for(;;){let o=new Uint8Array(65536),r=RP(e,o);if(r===0)return Buffer.
concat(n);if(s+=r,s>t)return{problem:"too-large"};n.push(o.subarray(0,r))}}function RP(e,t){for(;;)try{return(0,Zt.readSync)(e,t)}catch(n){if(ms(n)==="EOF")return 0;
if(ms(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Zg={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"\
MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},config:{node:["--v8-pool-size=0"]},files:["dist","schema","modules","CHANGELOG.\
md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","\
check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm run check:fresh",test:"npm run chec\
k && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"nod\
e bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.\
2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}};var rr=Zg.version;var De={done:0,inputWrong:1,callWrong:2,fileFailed:3};var de=require("node:fs"),Wg=require("node:path"),rt=e=>e instanceof Error&&"code"in e&&"syscall"in e,UP={EACCES:"permission denied",EPERM:"permission denied",EROFS:"\
read-only file system",ENOSPC:"no space left on device",EDQUOT:"disk quota exceeded",ENAMETOOLONG:"file name too long",ENOTDIR:"a part of the path is not a dire\
ctory",ENOENT:"no such file or directory",EEXIST:"it already exists",ENOTEMPTY:"directory not empty",ELOOP:"too many levels of symbolic links",EXDEV:"a part of \
the directory is on another file system",EIO:"input/output error",EMFILE:"too many open files",EFBIG:"file too large"},wn=e=>UP[e.code??""]??e.code??"unknown er\
ror";function Vg(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function Kg(e){if((0,de.statSync)(e,{throwIfNoEntry:!1})?.
isDirectory())return;let t=(0,Wg.dirname)(e);t!==e&&Kg(t),(0,de.mkdirSync)(e)}function BP(e,t){try{(0,de.linkSync)(e,t)}catch(n){if(!rt(n)||!LP.has(n.code??""))
throw n;(0,de.copyFileSync)(e,t,de.constants.COPYFILE_EXCL)}(0,de.unlinkSync)(e)}var LP=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOSYS","EMLINK"]),Hg={kind:e=>Vg(
(0,de.lstatSync)(e,{throwIfNoEntry:!1})),target:e=>Vg((0,de.statSync)(e,{throwIfNoEntry:!1})),read:e=>(0,de.readFileSync)(e),list:e=>(0,de.readdirSync)(e).sort(),
makeDirectory:Kg,mode:e=>(0,de.lstatSync)(e).mode&511,create:(e,t,n)=>{let s=(0,de.openSync)(e,"wx",n);try{(0,de.writeFileSync)(s,t)}finally{(0,de.closeSync)(s)}
n!==void 0&&(0,de.chmodSync)(e,n)},rename:(e,t)=>(0,de.renameSync)(e,t),place:BP,remove:e=>(0,de.unlinkSync)(e),removeDirectory:e=>(0,de.rmdirSync)(e)};function ir(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(ir);case"map":{let t=Object.create(null);for(let n of[...e.entries.keys()].
sort()){let s=e.entries.get(n);s&&(t[n]=ir(s.value))}return t}}}function Xg(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t==
"number"){let n=e.items[t];return n&&{value:n}}}function Za(e,t,n="value"){let s={value:e};for(let o of t){let r=Xg(s.value,o);if(!r)return s.key??jP(s.value);s=
r}return n==="key"&&s.key?s.key:s.value.span}function Qg(e,t){let n=e;for(let s of t)n=n&&Xg(n,s)?.value;return n?.kind==="map"?[...n.entries.keys()]:[]}function jP(e){
if(e.kind==="map")for(let t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var p=e=>e;var Pu="\u27E8",ze=class{#t=[];#e=new Set;#n;set document(t){this.#n=t}reporter(t){return(n,s,...[o])=>{let r=t[n];if(!r)throw new Error(`no code is called ${n}`);
this.#r({code:n,severity:r.severity,message:r.message(o??{}),remedy:r.remedy(o??{}),...this.#s(s)})}}adopt(t){this.#r(t)}#s(t){if(t==="call")return{};if("file"in
t)return{file:t.file};if("span"in t)return t.path?{span:t.span,path:t.path}:{span:t.span};if(!this.#n)throw new Error("a path was reported before a document was\
 read");return{path:t.path,span:Za(this.#n,t.path,t.on)}}#r(t){let n=`${t.code}\0${t.message}\0${t.span?.source.name}\0${t.span?.start}\0${t.path?.join("\0")}\0${t.
file}`;this.#e.has(n)||(this.#e.add(n),this.#t.push(t))}get failed(){return this.#t.some(t=>t.severity==="error")}sorted(t=[]){let n=s=>s.span?t.indexOf(s.span.
source):-1;return[...this.#t].sort((s,o)=>n(s)-n(o)||(s.span?.start??-1)-(o.span?.start??-1))}};var C=e=>[...new Set(e)];function je(e,t){if(e.length>100)return;let n=[...e.toLowerCase()],s=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,o;for(let r of C(t).sort()){if(r===e)continue;let i=[
...r.toLowerCase()];if(Math.abs(i.length-n.length)>s)continue;let a=GP(n,i);if(!(a>s||a===s&&o!==void 0)&&(o=r,s=a,a===0))break}return o}function GP(e,t){let n=[],
s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=e.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1){let a=e[o-1]===t[i-1],c=Math.min((s[i]??0)+1,(r[i-
1]??0)+1,(s[i-1]??0)+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),r.push(c)}n=s,s=r}return s[t.length]??0}var Yg=require("node:util");var bi=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,_u=(e,t)=>e===void 0?t:`did you mean \`${e}\`? ${t}`,qP=e=>e.length<2?e.join(""):`${e.slice(
0,-1).join(", ")} or ${e.at(-1)}`,ZP={"missing-command":p({severity:"error",about:"call",message:()=>"no command given",remedy:()=>"run `vfioc --help` to list t\
he commands",explain:"The first word after vfioc is the command to run, such as compile or check."}),"unknown-command":p({severity:"error",about:"call",message:({
word:e})=>`unknown command '${e}'`,remedy:({nearest:e})=>_u(e,"`vfioc --help` lists the commands"),explain:"The first word after vfioc is the command to run, su\
ch as compile or check."}),"unknown-flag":p({severity:"error",about:"call",message:({flag:e,command:t})=>`unknown flag '${e}' for '${t}'`,remedy:({nearest:e,command:t})=>_u(
e,`\`${t} --help\` lists the flags`),explain:"Each command has its own flags. An unknown flag is an error, because ignoring it could do something other than wha\
t was asked for. To name a file that starts with a dash, put it after `--` or write it as `./-name`."}),"missing-flag-value":p({severity:"error",about:"call",message:({
flag:e,value:t})=>`flag '${e}' needs a value: ${t}`,remedy:({flag:e,value:t})=>`add the value: \`${e} ${t}\`; write a file name that starts with a dash as \`./-na\
me\``,explain:"The value follows the flag as the next word, or after an equals sign if the flag is long (`--output=DIR`). It cannot be empty."}),"needless-flag-\
value":p({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' takes no value`,remedy:({flag:e})=>`remove the value: \`${e}\``,explain:"The flag is a \
switch: giving it turns it on."}),"repeated-flag":p({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' is given more than once`,remedy:()=>"remove \
all but one",explain:"A flag can be given once. With several values, vfioc would have to guess which one was meant."}),"invalid-flag-value":p({severity:"error",
about:"call",message:({flag:e,value:t})=>`invalid value '${t}' for flag '${e}'`,remedy:({flag:e,choices:t})=>`use ${qP(t.map(n=>`\`${e} ${n}\``))}`,explain:"The\
 flag accepts one of a fixed set of words."}),"conflicting-flags":p({severity:"error",about:"call",message:({one:e,other:t})=>`flags '${e}' and '${t}' cannot be\
 used together`,remedy:({one:e,other:t})=>`remove \`${e}\` or \`${t}\``,explain:"The two flags contradict each other: one asks to write nothing, the other to ov\
erwrite files."}),"base-without-each":p({severity:"error",about:"call",message:({base:e})=>`'--base ${e}' has no effect without '--each'`,remedy:({base:e})=>`to\
 merge specs, name them in order: \`vfioc compile ${bi(e)} host.yaml\``,explain:"`--base` is merged under each spec of a fleet. Without `--each` all specs are m\
erged anyway."}),"each-name-twice":p({severity:"error",about:"call",message:({name:e,spec:t,other:n})=>`${t} and ${n} would both be compiled to '${e}'`,remedy:()=>"\
rename one of the files",explain:"With `--each` the output of a spec is in a directory with the name of its file, or for a host.yaml with the name of its direct\
ory."}),"missing-argument":p({severity:"error",about:"call",message:({command:e,name:t})=>`'${e}' needs ${t}`,remedy:({command:e})=>`\`${e} --help\` shows the us\
age`,explain:"The command was called with fewer arguments than it needs, for example without a spec file."}),"needless-argument":p({severity:"error",about:"call",
message:({command:e,word:t})=>`unexpected argument '${t}' for '${e}'`,remedy:({command:e})=>`remove it; \`${e} --help\` shows the usage`,explain:"The command wa\
s called with more arguments than it takes."}),"unknown-code":p({severity:"error",about:"call",message:({word:e})=>`unknown diagnostic code '${e}'`,remedy:({nearest:e})=>_u(
e,"`vfioc explain` lists the codes"),explain:"The code of a diagnostic is in the brackets after its severity, as in error[unknown-key]."})},VP={"output-not-a-di\
rectory":p({severity:"error",about:"file",message:()=>"the output path exists and is not a directory",remedy:()=>"choose another directory with `-o DIR`, or mov\
e this file away",explain:"A spec compiles to several files, so the output is a directory. It is created if it does not exist."}),"output-foreign":p({severity:"\
error",about:"file",message:()=>"this file was not written by vfioc and would be overwritten; nothing was written",remedy:()=>"choose another directory with `-o\
 DIR`, move this file away, or overwrite it with `--force`",explain:"The manifest in the output directory lists the files that vfioc wrote there. A file that is\
 not in the manifest belongs to someone else and is left alone."}),"output-edited":p({severity:"error",about:"file",message:({what:e})=>`this file was edited af\
ter vfioc wrote it and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"move it away if you need it, or remove it with `--force`":"make the\
 same change in the spec, then move this file away or overwrite it with `--force`",explain:"The manifest in the output directory holds the hash of every file th\
at vfioc wrote there. This file has another hash, so it contains changes that would be lost. If no field of the spec can express them, put them into the NixOS c\
onfiguration next to the module, or into the XML file that the xml field of a guest names."}),"output-in-the-way":p({severity:"error",about:"file",message:({found:e,
needed:t})=>`expected ${t}, found ${e}; nothing was written`,remedy:({force:e})=>e?"move it away, or replace it with `--force`":"move it away",explain:"vfioc wr\
ites plain files and directories. It never writes through a symbolic link, which would change a file elsewhere, and never removes a directory that is not empty."}),
"output-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`cannot read this path: ${e}`,remedy:()=>"check its permissions and those of its pare\
nt directories, for example with `ls -ld`",explain:"Before vfioc writes anything, it compares the existing files with the manifest, so that no edited file is ov\
erwritten. To do so it must be able to read them."}),"output-unwritable":p({severity:"error",about:"file",message:({reason:e,begun:t})=>`cannot write this path:\
 ${e}; ${t?"some files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"fix the cause and run the command again, which completes the int\
errupted run":"fix the cause and run the command again",explain:"Every file is written completely to a temporary place before the first one is moved into positi\
on, and the manifest is moved last. So a full disk changes nothing, and the next run detects and completes an interrupted one."}),"output-differs":p({severity:"\
error",about:"file",message:({line:e})=>`this file differs from what the spec compiles to${e===void 0?"":`, starting at line ${e}`}`,remedy:({command:e})=>`run \
\`${e}\``,explain:"compile --check compares the output directory with what the spec compiles to now, and writes nothing."}),"output-missing":p({severity:"error",
about:"file",message:e=>"the spec compiles to this file, but it does not exist",remedy:({command:e})=>`run \`${e}\``,explain:"compile --check compares the outpu\
t directory with what the spec compiles to now, and writes nothing."}),"output-stale":p({severity:"error",about:"file",message:e=>"the spec no longer compiles t\
o this file",remedy:({command:e})=>`run \`${e}\`, which removes it`,explain:"compile --check compares the output directory with what the spec compiles to now, a\
nd writes nothing. The file of a guest or network that was removed from the spec stays until the next compile."})},WP={"scan-root":p({severity:"error",about:"fi\
le",message:()=>"this is not a readable directory",remedy:()=>"pass the directory that contains the sys and proc of the machine, for example `--root /`",explain:"\
scan --root reads a copy of the directories sys and proc of a machine, and of dev and usr as far as they are copied."}),"facts-foreign":p({severity:"error",about:"\
file",message:()=>"this file does not contain machine facts and would be overwritten; nothing was written",remedy:()=>"choose another file with `-o FILE`, or mo\
ve this one away",explain:"scan -o replaces only the facts of an earlier scan, so that a mistyped name cannot destroy another file."}),"init-output-exists":p({severity:"\
error",about:"file",message:()=>"this file already exists, and init does not overwrite files",remedy:({facts:e})=>e?"use the facts in it with `--facts FILE`, or\
 move it away to scan again":"choose another file with `-o FILE`, or move this one away",explain:"init only writes the first version of a spec, which is then ed\
ited by hand. Without -o it prints the spec instead."}),"init-output-is-facts":p({severity:"error",about:"file",message:()=>"the spec cannot be written to this \
file, because the facts are written to it",remedy:()=>"choose another file, for example `-o host.yaml`; to write only the facts, run `vfioc scan -o facts.json`",
explain:"init -o writes two files: the spec as the given file, and the facts as facts.json next to it."}),"facts-none":p({severity:"error",about:"file",message:()=>"\
this file does not contain machine facts",remedy:()=>"pass a file written by `vfioc scan -o facts.json`",explain:"init --facts reads the file that scan writes: \
a mapping with a version and the list pci."}),"picture-foreign":p({severity:"error",about:"file",message:()=>"this file is not a picture drawn by vfioc and woul\
d be overwritten; nothing was written",remedy:()=>"choose another file with `--picture FILE`, or move this one away",explain:"check --picture replaces only an S\
VG picture, so that a mistyped name cannot destroy another file."})},Ge={...ZP,...VP,...WP};var vi={help:{short:"h",help:"Print help"},version:{help:"Print the version"}},Cu=e=>({...e.flags,...vi});function Jg(e,t,n){let s=`vfioc ${e.name}`,o=Cu(e),{tokens:r}=(0,Yg.parseArgs)(
{args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(o).map(([d,{value:l,short:u}])=>[d,{type:l===void 0?"boolean":"st\
ring",...u&&{short:u}}]))}),i=n.reporter(Ge),a=[],c=new Map;for(let d of r){if(d.kind==="positional"&&a.push(d.value),d.kind!=="option")continue;let l=Object.hasOwn(
o,d.name)?o[d.name]:void 0;if(l)c.has(d.name)?i("repeated-flag","call",{flag:d.rawName}):(c.set(d.name,d.value??""),KP(d.rawName,d.value,l,i));else{let u=je(d.name,
Object.keys(o));i("unknown-flag","call",{flag:d.rawName,command:s,nearest:u&&`--${u}`})}}for(let[d,l]of e.conflicts??[])c.has(d)&&c.has(l)&&i("conflicting-flags",
"call",{one:`--${d}`,other:`--${l}`});if(!c.has("help")&&!c.has("version")){let{least:d,most:l,name:u,unless:f}=e.arguments;a.length>=d||f!==void 0&&c.has(f)||i(
"missing-argument","call",{command:s,name:u});for(let g of a.slice(l))i("needless-argument","call",{command:s,word:g})}return n.failed?void 0:{arguments:a,flags:c}}
function KP(e,t,n,s){n.value===void 0?t!==void 0&&s("needless-flag-value","call",{flag:e}):t===void 0||t===""?s("missing-flag-value","call",{flag:e,value:n.value}):
n.choices&&!n.choices.includes(t)&&s("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}function Mu(e){let t=Object.values(e).filter(s=>typeof s=="number");return Object.entries(e).filter(([s,o])=>t.indexOf(+s)===-1).map(([s,o])=>o)}function ey(e,t){return typeof t=="bigint"?t.toString():t}var Ou=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function ty(e){return new Ou(e)}function ny(e){return e==null}function zu(e){let t=e.startsWith("^")?
1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function sy(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Nu="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Va(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Iu(e){if(Va(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Va(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}function Tu(e){return Iu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var oy=new Set(["string","number","symbol"]);function xi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function $i(e,t,n){let s=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(s._zod.parent=e),
s}function it(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify b\
oth `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ry(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var iy={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function hs(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function ay(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function qs(e,t){return t.map(n=>{var s;return(s=n).path??(s.path=
[]),n.path.unshift(e),n})}function wi(e){return typeof e=="string"?e:e?.message}function Eu(e){let t=[];for(let n of e??[]){let s=n._zod.def;if(!/_(length|size)$|_equals$/.
test(s.check))break;let o=s.maximum??s.length??s.size;o>=0&&t.push([o,n])}return t}function Wa(e,t,n){var s;for(let o=t;o<e.length;o++)(s=e[o]).schema??(s.schema=
n)}function gs(e,t,n){var s;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(s=e).schema??(s.schema=e.inst):e.schema=e.inst);let r=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:wi(e.inst?._zod.def?.error?.(e))??wi(r?.(e))??wi(t?.error?.(e))??wi(n.customError?.(e))??wi(n.localeError?.(
e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=
[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var HP=/[\uD800-\uDBFF]/;function cy(e){let t=e.length;if(!HP.test(e))return t;let n=t;for(let s=0;s<t-1;s++)(e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&
64512)===56320&&(n--,s++);return n}function dy(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function ly(e,t){for(let n in t){let s=Object.getOwnPropertyDescriptor(t,n);s.get?Object.defineProperty(e,n,{...s,enumerable:!1}):XP(e,n,s.value)}}function yo(e,t,n,s=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:s,value:n}),n}function Du(e,t,n){return yo(e,t,n,!1)}function XP(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:yo(this,t,n.bind(this))},set(s){yo(this,t,s)}})}function QP(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Au,Gs=!1,YP={configurable:!0,get(){Gs=!0}};function at(e,t,n){let s=Object.getPrototypeOf(e._zod);if(t in s&&Au!==e.
_zod){Au=void 0;return}Au=e._zod,Object.defineProperty(s,t,{configurable:!0,get(){Object.defineProperty(this,t,YP);let o=Gs;Gs=!1;try{let r=n(this);return Gs?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),Gs=Gs||o,r}catch(r){throw delete this[t],Gs=Gs||o,r}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function uy(e,t,n,s){let o=QP(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let r={configurable:!0,writable:!0,enumerable:s,
value:void 0};return Object.defineProperty(this,t,r),r.value=n(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:s,value:r})}})}var fy,Fu=Object.freeze({status:"aborted"}),Ru={value:void 0,enumerable:!1},my="captureStackTrace"in Error?Error:null;function JP(e){let t=my;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return my=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function Y(e,t,n,s){let o={};
function r(f){this.def=f,this.constr=u,this.traits=new Set}r.prototype=o;let i=n,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{
Ru.value=new r(m);try{Object.defineProperty(f,"_zod",Ru)}finally{Ru.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let h=Object.getPrototypeOf(f),w=f._zod.constr.
prototype,S=h;for(;S&&S!==w;)S=Object.getPrototypeOf(S);let _=S??h;a.has(_)||(a.add(_),ly(_,i))}let g=u.prototype;for(let h in g)Object.prototype.hasOwnProperty.
call(g,h)&&(h in f||(f[h]=g[h].bind(f)))}let d=s?.Parent??Object;class l extends d{}Object.defineProperty(l,"name",{value:e});function u(f){let m=s?.Parent?JP(l):
this;c(m,f);let g=m._zod.deferred;if(g){for(let w of g)w();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.
defineProperty(u,"init",{value:c}),Object.defineProperty(u,Symbol.hasInstance,{value:f=>s?.Parent&&f instanceof s.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(
u,"name",{value:e}),u}var Rn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ka=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(fy=globalThis).__zod_globalConfig??(fy.__zod_globalConfig={});var bo=globalThis.
__zod_globalConfig;function Fn(e){return e&&Object.assign(bo,e),bo}function e_(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ey,2)),e.message}function t_(e){this._zod.message=e}var n_={get:e_,set:t_,enumerable:!0,
configurable:!0},Bu={value:void 0,enumerable:!1},py=new WeakSet([Object.prototype,Error.prototype]),hy=(e,t)=>{e.name="$ZodError",Bu.value=t,Object.defineProperty(
e,"issues",Bu),Bu.value=void 0,Object.defineProperty(e,"message",n_);let n=Object.getPrototypeOf(e);py.has(n)||(py.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let s=()=>this.message;return Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0}),s},set(s){Object.defineProperty(this,
"toString",{value:s,configurable:!0,writable:!0})}}))},hG=Y("$ZodError",hy),ki=Y("$ZodError",hy,void 0,{Parent:Error});var o_=e=>{let t=(n,s,o,r)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:s,issues:[]},i);if(a instanceof Promise)throw new Rn;if(a.issues.length){let c=new(r?.
Err??e)(a.issues.map(d=>gs(d,i,Fn())));throw Nu(c,r?.callee??t),c}return a.value};return t},Lu=o_(ki),r_=e=>{let t=async(n,s,o,r)=>{let i=o?{...o,async:!0}:{async:!0},
a=n._zod.run({value:s,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(r?.Err??e)(a.issues.map(d=>gs(d,i,Fn())));throw Nu(c,r?.callee??
t),c}return a.value};return t},ju=r_(ki),i_=e=>(t,n,s)=>{let o=s?{...s,async:!1}:{async:!1},r=t._zod.run({value:n,issues:[]},o);if(r instanceof Promise)throw new Rn;
return r.issues.length?gy(e,r.issues,o):{success:!0,data:r.value}},ys=i_(ki);function gy(e,t,n){let s;return{success:!1,get error(){return s||(s=new e(t.map(o=>gs(
o,n,Fn()))),t=void 0,n=void 0),s},set error(o){s=o,t=void 0,n=void 0}}}var a_=e=>async(t,n,s)=>{let o=s?{...s,async:!0}:{async:!0},r=t._zod.run({value:n,issues:[]},
o);return r instanceof Promise&&(r=await r),r.issues.length?gy(e,r.issues,o):{success:!0,data:r.value}},Gu=a_(ki);var yy=/^[\s\S]{0,}$/;var qu=/^-?\d+(?:\.\d+)?$/,by=/^(?:true|false)$/i;var vo=Y("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var c_=e=>{let t=e.value;return!ny(t)&&t.length!==void 0},Ha={number:"number",bigint:"bigint",object:"date"},vy=Y("$ZodCheckLessThan",(e,t)=>{vo.init(e,t);let n=Ha[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value<=t.value:s.value<t.value)||s.issues.push({origin:Ha[typeof s.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),wy=Y("$ZodCheckGreaterThan",(e,t)=>{vo.init(e,t);let n=Ha[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value>=t.value:s.value>t.value)||s.issues.push({origin:Ha[typeof s.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var xy=Y("$ZodCheckNumberFormat",(e,t)=>{vo.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),s=n?"int":"number",[o,r]=iy[t.format];e._zod.
check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:s,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.
isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,
inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:e,origin:s,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),a>r&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.abort})}});var $y=Y("$ZodCheckMinLength",(e,t)=>{var n;vo.init(e,t),(n=e._zod.def).when??(n.when=c_),e._zod.check=s=>{let o=s.value,r=o.length;if((typeof o=="string"&&r>=t.
minimum&&r<t.minimum*2?cy(o):r)>=t.minimum)return;let a=dy(o);s.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.
abort})}});var Sy={major:4,minor:6,patch:7};var ct=Y("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Sy;let s=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...s??[]]:s?.length?[...s]:[];for(let r of o)for(let i of r._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let r=(a,c,d)=>{if(a.memo)return a;let l=hs(a),u;for(let f of c){if(f._zod.def.when){if(ay(a)||!f._zod.def.when(a))continue}else if(l)
continue;let m=a.issues.length,g=f._zod.check(a);if(g instanceof Promise&&d?.async===!1)throw new Rn;if(u||g instanceof Promise)u=(u??Promise.resolve()).then(async()=>{
await g,a.issues.length!==m&&(Wa(a.issues,m,e),l||(l=hs(a,m)))});else{if(a.issues.length===m)continue;Wa(a.issues,m,e),l||(l=hs(a,m))}}return u?u.then(()=>a):a},
i=(a,c,d)=>{if(hs(a))return a.aborted=!0,a;let l=r(c,o,d);if(l instanceof Promise){if(d.async===!1)throw new Rn;return l.then(u=>e._zod.parse(u,d))}return e._zod.
parse(l,d)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return l instanceof Promise?l.then(u=>i(u,a,c)):i(l,a,c)}let d=e._zod.parse(a,c);if(d instanceof Promise){if(c.async===!1)throw new Rn;return d.then(l=>r(l,o,c))}
return r(d,o,c)}}},{get"~standard"(){return Du(this,"~standard",u_(this))},set"~standard"(e){yo(this,"~standard",e)}}),Ay=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>gs(n,t,Fn()))}:{value:e.value};async function l_(e,t){let n={async:!0};return Ay(await e._zod.run({value:t,issues:[]},n),n)}function u_(e){return{validate:t=>{
let n={async:!1};try{let s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))return Ay(s,n)}catch{}return l_(e,t)},vendor:"zod",version:1}}var Oy=Y("\
$ZodString",(e,t)=>{ct.init(e,t),e._zod.pattern=t.pattern??yy,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var Vu=Y("$ZodNumber",(e,t)=>{ct.init(e,t),e._zod.pattern=qu,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="num\
ber"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let r=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...r?{received:r}:{}}),n}}),My=Y("$ZodNumberFormat",(e,t)=>{xy.init(e,t),Vu.init(e,t)}),zy=Y("$ZodBoolean",
(e,t)=>{ct.init(e,t),e._zod.pattern=by,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),n}});var Ny=Y("$ZodNever",(e,t)=>{ct.init(e,t),e._zod.parse=(n,s)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function f_(e,t){let n=Eu(e._zod.def.checks);if(!n.length)return;let s=Math.min(...n.map(r=>r[0])),o=e._zod.parse;e._zod.parse=(r,i)=>{let a=t(r.value);if(a>s&&
!i?.skipChecks&&i?.direction!=="backward"){for(let[c,d]of Eu(e._zod.def.checks))if(a>c&&d._zod.def.when(r)){let l=r.issues.length;return d._zod.check(r),r.issues[l].
continue=!1,Wa(r.issues,l,e),r}}return o(r,i)}}var m_=e=>Array.isArray(e)?e.length:-1;function Py(e,t,n){e.issues.length&&t.issues.push(...qs(n,e.issues)),t.value[n]=e.value}var Iy=Y("$ZodArray",(e,t)=>{ct.init(e,t);let n=bo.memoizer;n?.attach(e),
e._zod.parse=(s,o)=>{let r=s.value;if(!Array.isArray(r))return s.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),s;s.value=n?n.alloc(e,s,Array(
r.length),o):Array(r.length);let i=[],a=o?.abortEarly;for(let c=0;c<r.length;c++){let d=r[c],l=t.element._zod.run({value:d,issues:[]},o);if(l instanceof Promise)
i.push(l.then(u=>Py(u,s,c)));else if(Py(l,s,c),a&&l.issues.length!==0&&hs(l))break}return i.length?Promise.all(i).then(()=>s):s},f_(e,m_)});function Qa(e,t,n,s,o,r){
let i=n in s,a=r==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...qs(n,e.issues))}if(!i&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):
t.value[n]=e.value}}var p_=[];function h_(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:p_,o=s.length?[...t,...s]:t;for(let i of o)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let r=ry(e.shape);return{...e,allKeys:o,
symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(r)}}function g_(e,t,n,s,o,r,i){let a=[],c=o.keySet,d=o.catchall._zod,l=d.def.type,u=d.optin,
f=d.optout,m=0;for(let g in t){if(i&&n.issues.length!==m){if(hs(n,m))break;m=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){l==="never"&&a.push(g);continue}
if(l==="never"){a.push(g);continue}let h=d.run({value:t[g],issues:[]},s);h instanceof Promise?e.push(h.then(w=>Qa(w,n,g,t,u,f))):Qa(h,n,g,t,u,f)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Ty=Y("$ZodObject",(e,t)=>{ct.init(e,t);let n=Object.
getOwnPropertyDescriptor(t,"shape"),s=n?.get?n.get.raw:t.shape??{};if(s){let d=()=>{let l={...s};return Object.defineProperty(t,"shape",{value:l}),d.raw=l,l};d.
raw=s,Object.defineProperty(t,"shape",{get:d})}let o=ty(()=>h_(t));at(e,"propValues",d=>{let l=d.def.shape,u={};for(let f in l){let m=l[f]._zod;if(m.values){Object.
prototype.hasOwnProperty.call(u,f)||sy(u,f,new Set);for(let g of m.values)u[f].add(g);m.optin!==void 0&&u[f].add(void 0)}}return u});let r=Va,i=t.catchall,a,c=bo.
memoizer;c?.attach(e),e._zod.parse=(d,l)=>{a??(a=o.value);let u=d.value;if(!r(u))return d.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),d;
d.value=c?c.alloc(e,d,{},l):{};let f=[],m=a.shape,g=l?.abortEarly,h=d.issues.length;for(let w of a.allKeys){if(g&&d.issues.length!==h){if(hs(d,h))break;h=d.issues.
length}if(w==="__proto__")continue;let S=m[w],_=S._zod.optin,D=S._zod.optout,R=S._zod.run({value:u[w],issues:[]},l);R instanceof Promise?f.push(R.then(L=>Qa(L,d,
w,u,_,D))):Qa(R,d,w,u,_,D)}return i?g_(f,u,d,l,o.value,e,g===!0):f.length?Promise.all(f).then(()=>d):d}});function _y(e,t,n,s){for(let r of e)if(r.issues.length===0)return t.value=r.value,t;let o=e.filter(r=>!hs(r));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:n,errors:e.map(r=>r.issues.map(i=>gs(i,s,Fn())))}),t)}var Ey=Y("$ZodUnion",(e,t)=>{ct.init(e,t),at(e,"optin",s=>s.
def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":s.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),at(e,"optout",s=>s.def.options.some(
o=>o._zod.optout==="optional")?"optional":void 0),at(e,"values",s=>{if(s.def.options.every(o=>o._zod.values))return new Set(s.def.options.flatMap(o=>Array.from(
o._zod.values)))}),at(e,"pattern",s=>{if(s.def.options.every(o=>o._zod.pattern)){let o=s.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${o.map(r=>zu(r.
source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(s,o)=>{if(n)return n(s,o);let r=!1,i=[];for(let a of t.options){let c=a.
_zod.run({value:s.value,issues:[]},o);if(c instanceof Promise)i.push(c),r=!0;else{if(c.issues.length===0)return c;i.push(c)}}return r?Promise.all(i).then(a=>_y(
a,s,e,o)):_y(i,s,e,o)}});var Dy=Y("$ZodRecord",(e,t)=>{ct.init(e,t);let n=bo.memoizer;n?.attach(e),e._zod.parse=(s,o)=>{let r=s.value;if(!Iu(r))return s.issues.push({expected:"record",code:"\
invalid_type",input:r,inst:e}),s;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){s.value=n?n.alloc(e,s,{},o):{};let c=new Set;for(let l of a)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let u=t.keyType._zod.run({value:l,issues:[]},
o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){s.issues.push({code:"invalid_key",origin:"\
record",issues:u.issues.map(g=>gs(g,o,Fn())),input:l,path:[l],inst:e});continue}let f=u.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:r[l],
issues:[]},o);m instanceof Promise?i.push(m.then(g=>{g.issues.length&&s.issues.push(...qs(l,g.issues)),s.value[f]=g.value})):(m.issues.length&&s.issues.push(...qs(
l,m.issues)),s.value[f]=m.value)}let d;for(let l in r)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;s.value[l]=r[l]}else d=d??[],d.push(l);d&&d.
length>0&&s.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:d,continue:!0})}else{s.value=n?n.alloc(e,s,{},o):{};let c;for(let d of Reflect.ownKeys(r)){
if(d==="__proto__"||!Object.prototype.propertyIsEnumerable.call(r,d))continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof d=="string"&&qu.test(d)&&l.issues.length){let g=t.keyType._zod.run({value:Number(d),issues:[]},
o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){t.mode==="loos\
e"?s.value[d]=r[d]:a?(c=c??[],c.push(d)):s.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(g=>gs(g,o,Fn())),input:d,path:[d],inst:e});continue}
let f=l.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:r[d],issues:[]},o);m instanceof Promise?i.push(m.then(g=>{g.issues.length&&s.issues.
push(...qs(d,g.issues)),s.value[f]=g.value})):(m.issues.length&&s.issues.push(...qs(d,m.issues)),s.value[f]=m.value)}c&&c.length>0&&s.issues.push({code:"unrecog\
nized_keys",input:r,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>s):s}});var Ry=Y("$ZodEnum",(e,t)=>{ct.init(e,t);let n=Mu(t.entries),s=new Set(n);e._zod.values=s,at(e,"pattern",o=>{let r=Mu(o.def.entries).filter(i=>oy.has(typeof i));
return new RegExp(r.length?`^(${r.map(i=>xi(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let i=o.value;return s.has(i)||o.issues.push({code:"\
invalid_value",values:n,input:i,inst:e}),o}}),Fy=Y("$ZodLiteral",(e,t)=>{ct.init(e,t);let n=new Set(t.values);e._zod.values=n,at(e,"pattern",s=>{let o=s.def.values;
return new RegExp(o.length?`^(${o.map(r=>typeof r=="string"?xi(r):r?xi(r.toString()):String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let r=s.value;
return n.has(r)||s.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),s}});var Uy=Y("$ZodTransform",(e,t)=>{ct.init(e,t),e._zod.optin="optional",bo.memoizer?.guard(e),e._zod.parse=(n,s)=>{if(s.direction==="backward")throw new Ka(e.constructor.
name);let o=t.transform(n.value,n);if(s.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new Rn;return n.
value=o,n}});function Cy(e,t){return e.value=t.issues.length?void 0:t.value,e}var By=Y("$ZodOptional",(e,t)=>{ct.init(e,t),at(e,"optin",n=>n.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",at(e,"values",n=>{let s=n.def.innerType._zod.values;return s?new Set([...s,void 0]):void 0}),
at(e,"pattern",n=>{let s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${zu(s.source)})?$`):void 0}),e._zod.parse=(n,s)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},s);return o instanceof Promise?o.then(r=>Cy(n,r)):Cy(n,o)}return t.innerType.
_zod.run(n,s)}});var Ly=Y("$ZodPrefault",(e,t)=>{ct.init(e,t),e._zod.optin="defaulted",at(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,s)=>(s.direction==="backward"||
n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,s))});var jy=Y("$ZodPipe",(e,t)=>{ct.init(e,t),at(e,"values",n=>n.def.in._zod.values),at(e,"optin",n=>n.def.in._zod.optin),at(e,"optout",n=>n.def.out._zod.optout),at(
e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,s)=>{if(s.direction==="backward"){let r=t.out._zod.run(n,s);return r instanceof Promise?r.then(i=>Xa(
i,t.in,s)):Xa(r,t.in,s)}let o=t.in._zod.run(n,s);return o instanceof Promise?o.then(r=>Xa(r,t.out,s)):Xa(o,t.out,s)}});function Xa(e,t,n){return e.issues.some(s=>s.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Gy;var Wu=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let s=n[0];return this._map.set(t,s),s&&typeof s=="object"&&"id"in s&&this._idmap.
set(s.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.
delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let s={...this.get(n)??{}};delete s.id;let o={...s,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function qy(){return new Wu}(Gy=globalThis).__zod_globalRegistry??(Gy.__zod_globalRegistry=
qy());var Vs=globalThis.__zod_globalRegistry;function y_(e){return e.checks&&(e.checks=[...e.checks]),e}function Zy(e,t){return new e(y_({type:"string",...it(t)}))}function Vy(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...it(t)})}function Wy(e,t){return new e({type:"boolean",...it(t)})}function Ky(e,t){return new e({type:"never",...it(t)})}function ar(e,t){return new vy({check:"less_than",...it(t),value:e,inclusive:!0})}function wo(e,t){return new wy({check:"greater_than",...it(t),value:e,inclusive:!0})}function Ku(e){return wo(0,e)}function cr(e,t){return new $y({check:"min_length",...it(t),minimum:e})}var zt=Y("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ct.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){yo(this,"with",e)},parse(e,t){return Lu(this,e,t,{callee:this.parse})},parseAsync(e,t){return ju(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return ys(this,e,t)},safeParseAsync(e,t){return Gu(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return $i(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),w_=Y("ZodMiniString",(e,t)=>{Oy.init(e,t),zt.init(e,t)});function ve(e){return Zy(w_,e)}var x_=Y("ZodMiniNumber",(e,t)=>{Vu.init(e,t),zt.init(e,t)});var $_=Y("ZodMiniNumberFormat",(e,t)=>{My.init(e,t),x_.init(e,t)});function Ws(e){return Vy($_,e)}var k_=Y("ZodMiniBoolean",(e,t)=>{zy.init(e,t),zt.init(e,t)});function Je(e){return Wy(k_,e)}var S_=Y("ZodMiniNever",(e,t)=>{Ny.init(e,t),zt.init(e,t)});function Hu(e){return Ky(S_,e)}var P_=Y("ZodMiniArray",(e,t)=>{Iy.init(e,t),zt.init(e,t)});function F(e,t){return new P_({type:"array",element:e,...it(t)})}var Xu=Y("ZodMiniObject",(e,t)=>{Ty.init(e,t),zt.init(e,t),uy(e,"shape",n=>n._zod.def.shape,!1)});function Si(e,t){return new Xu({type:"object",shape:e,catchall:Hu(),...it(t)})}var __=Y("ZodMiniUnion",(e,t)=>{Ey.init(e,t),zt.init(e,t)});function ue(e,t){return new __({type:"union",options:e,...it(t)})}var Hy=Y("ZodMiniRecord",(e,t)=>{Dy.init(e,t),zt.init(e,t)});function Be(e,t,n){return!t||!t._zod?new Hy({type:"record",keyType:ve(),valueType:e,...it(t)}):new Hy(
{type:"record",keyType:e,valueType:t,...it(n)})}var C_=Y("ZodMiniEnum",(e,t)=>{Ry.init(e,t),zt.init(e,t),e.options=[...e._zod.values]});function M(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(s=>[s,s])):
e;return new C_({type:"enum",entries:n,...it(t)})}var A_=Y("ZodMiniLiteral",(e,t)=>{Fy.init(e,t),zt.init(e,t)});function dr(e,t){return new A_({type:"literal",values:Array.isArray(e)?e:[e],...it(t)})}var O_=Y("ZodMiniTransform",(e,t)=>{Uy.init(e,t),zt.init(e,t)});function _e(e){return new O_({type:"transform",transform:e})}var M_=Y("ZodMiniOptional",(e,t)=>{
By.init(e,t),zt.init(e,t)});function v(e){return new M_({type:"optional",innerType:e})}var z_=Y("ZodMiniPrefault",(e,t)=>{Ly.init(e,t),zt.init(e,t)});function x(e,t){return new z_({type:"prefault",innerType:e,get defaultValue(){return typeof t=="f\
unction"?t():Tu(t)}})}var N_=Y("ZodMiniPipe",(e,t)=>{jy.init(e,t),zt.init(e,t)});function Ce(e,t){return new N_({type:"pipe",in:e,out:t})}var et=class{lines;constructor(t){this.lines=t}},I_=100,T_=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,E_=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,
D_=e=>{let t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`};function Pi(e){return T_.test(e)&&
!E_.test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,D_)}"`}function lr(e){if(typeof e=="string")return Pi(e);if(typeof e!="object")return String(
e);if(R_(e))return`[${e.map(lr).join(", ")}]`;let t=Object.entries(e).map(([n,s])=>`${Pi(n)}: ${lr(s)}`);return t.length===0?"{}":`{ ${t.join(", ")} }`}var R_=e=>Array.
isArray(e);function Xy(e,t){let n=[],s="";for(let o of e.split(/[\p{C}\s]+/u).filter(Boolean))s!==""&&t.length+2+s.length+1+o.length>I_?(n.push(s),s=o):s=s===""?
o:`${s} ${o}`;return s!==""&&n.push(s),n.length===0?`
`:n.map(o=>`${t}# ${o}
`).join("")}function Qy(e,t){if("comment"in e)return Xy(e.comment,t);let{key:n,value:s,note:o,off:r}=e,i=o?`  ${Xy(o,"").trimEnd().replaceAll(`
# `," ")}`:"";return r?`${Qy({key:n,value:s,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:s instanceof et?s.lines.length===0?`${t}${Pi(n)}: {}${i}
`:`${t}${Pi(n)}:${i}
${Qu(s,`${t}  `)}`:`${t}${Pi(n)}: ${lr(s)}${i}
`}var Qu=({lines:e},t="")=>e.map(n=>Qy(n,t)).join("");var Vt=e=>e._zod.def;function xn(e){let t=Vt(e);return t.innerType?xn(t.innerType):t.type==="pipe"&&t.in?xn(t.in):t.options?t.options.map(xn).find(s=>Vt(s).type===
"object")??e:e}function ur(e,t){let n=e;for(let s of t){let{shape:o,valueType:r,element:i,options:a}=Vt(xn(n)),c=a?.map(xn).find(l=>Vt(l).element),d=o?Object.hasOwn(
o,String(s))?o[String(s)]:void 0:r??i??(c&&Vt(c).element);if(!d)return;n=d}return n}var Yy=(e,t)=>{let n=ur(e,t);return n?Object.keys(Vt(xn(n)).shape??{}):[]};var F_=1,eb=e=>{let t=e&&Yu(e)[0];return typeof t=="string"?t:"name"},Yu=e=>{let t=Vs.get(e)?.examples;if(Array.isArray(t))return t;let{in:n,innerType:s}=Vt(e);
return n||s?Yu(n??s):[]},tb=e=>e._zod.optin===void 0;function nb(e){let t=Object.entries(e),n=t.filter(([,o])=>tb(o)),s=[];for(let[o,r]of n.length>0?n:t){let i=bs(
r);if(i!==void 0)s.push([o,i]);else if(n.length>0)return;if(n.length===0&&s.length===F_)break}return s.length>0?Object.fromEntries(s):void 0}function bs(e,t){let[
n]=Yu(e);if(n!==void 0&&t===void 0)return n;let{type:s,innerType:o,in:r,options:i,shape:a,element:c,keyType:d,valueType:l,entries:u,values:f}=Vt(e);if(o??r)return bs(
o??r,t);if(i){let m=i.find(g=>Vt(xn(g)).type===t);return m?bs(m):i.map(g=>bs(g)).find(g=>g!==void 0)}if(a)return nb(a);if(c){let m=bs(c);return m===void 0?void 0:
[m]}if(l){let m=bs(l);return m===void 0?void 0:{[eb(d)]:m}}return u?Object.values(u)[0]:f?f[0]:s==="boolean"?!0:s==="number"?e._zod.bag.minimum:n}var _i=(e,t)=>e.
safeParse(t).success;function Ya(e,t){let{shape:n,element:s,options:o}=Vt(xn(e));if(s)return _i(s,t)?[t]:void 0;for(let a of n?[]:o??[]){let c=Ya(a,t);if(c!==void 0)
return c}let r=Object.entries(n??{}),i=n&&nb(n);for(let[a,c]of r){if(r.some(([u,f])=>u!==a&&tb(f))||!(typeof t=="number"||i&&a in i||Jy(t)&&Jy(bs(c))))continue;
let l=_i(c,t)&&!U_(c)?t:B_(c,t);if(l!==void 0)return{[a]:l}}}var Jy=e=>typeof e=="string"&&/[./]/.test(e),U_=e=>_i(e,!0),B_=(e,t)=>Vt(xn(e)).element?Ya(e,t):void 0;
function Ja(e,t){let n=e.at(-1);return typeof n=="number"?Ja(e.slice(0,-1),[t]):n===void 0?lr(t):lr({[n]:t}).replace(/^\{ (.*) \}$/s,"$1")}var sb=e=>{let{keyType:t}=Vt(
xn(e));return t&&eb(t)};var Ju={string:"a string",number:"a number",int:"an integer",boolean:"true or false",array:"a list",object:"a mapping",record:"a mapping",null:"nothing"};function L_(e){
return e==null?"nothing":Array.isArray(e)?"a list":typeof e=="boolean"?`the boolean ${e}`:Ju[typeof e]??"a value"}var j_=e=>typeof e=="string"?`'${e}'`:String(e),
ob=(e,t)=>C([...e,...t.map(j_)]).join(" or "),xo=(e,t)=>t.reduce((n,s)=>typeof n=="object"&&n!==null&&Object.hasOwn(n,s)?n[s]:void 0,e),G_=e=>e.map((t,n)=>typeof t==
"number"?`[${t}]`:n===0?t:`.${t}`).join(""),q_=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),ef=class{schema;value;report;document;constructor(t,n,s,o){
this.document=o,this.schema=t,this.value=n,this.report=s}tell(t,n=[]){let s=[...n,...t.path];switch(t.code){case"unrecognized_keys":for(let o of t.keys){let r=Yy(
this.schema,s),i=r.filter(a=>xo(this.value,[...s,a])===void 0);this.report("unknown-key",{path:[...s,o],on:"key"},{key:o,where:this.#t(s),nearest:je(o,r),known:i})}
return;case"invalid_type":this.#s(t.expected,s);return;case"invalid_value":this.#a(t.values,s);return;case"invalid_union":this.#o(t.errors,s);return;case"invali\
d_key":for(let o of t.issues){let r=ur(this.schema,s.slice(0,-1)),i={problem:o.message,example:r&&sb(r)};this.report("invalid-name",{path:s,on:"key"},i)}return;case"\
too_small":case"too_big":this.#i(t,s);return;default:{let o=t.code==="custom"?t.params?.remedy:void 0,r={problem:t.message??"invalid value",example:this.#e(s)};
this.report("invalid-value",{path:s},typeof o=="string"?{...r,remedy:o}:r)}}}#t=t=>t.length===0?this.document:`'${G_(t)}'`;#e(t,n){let s=ur(this.schema,t),o=s&&
bs(s,n);return o===void 0?void 0:Ja(t,o)}#n(t,n){let s=ur(this.schema,t),o=xo(this.value,t),i=s&&(typeof o=="string"||typeof o=="number")?Ya(s,o):void 0;return i===
void 0?this.#e(t,n):Ja(t,i)}#s(t,n){let s=xo(this.value,n),o=n.at(-1);if(s===void 0&&o!==void 0){let r=n.slice(0,-1),i={key:String(o),where:this.#t(r),example:this.#e(
n)};this.report("missing-key",{path:r,on:"key"},i);return}this.#r(Ju[t]??t,n,this.#n(n,t))}#r(t,n,s){let o=xo(this.value,n),r=ur(this.schema,n),i=typeof o=="num\
ber"&&r!==void 0&&_i(r,String(o));this.report("wrong-type",{path:n},{expected:t,found:L_(o),example:s,isUnquoted:i})}#i(t,n){let s=xo(this.value,n),o=t.origin===
"array"?"items":t.origin==="string"?"characters":void 0,r=String(o===void 0?s:s?.length??0),i=t.code==="too_small"?{minimum:Number(t.minimum)}:{maximum:Number(t.
maximum)};this.report("out-of-range",{path:n},{what:o,found:r,...i})}#a(t,n){let s=xo(this.value,n);if(s===void 0){this.#s("string",n);return}let o=typeof s=="n\
umber"&&t.every(i=>typeof i=="string");if(typeof s=="object"||o){this.#r(ob([],t),n,this.#e(n));return}let r=t.map(String);this.report("not-one-of",{path:n},{value:String(
s),values:t,nearest:je(String(s),r)})}#o(t,n){let s=t.find(c=>c.length>0&&!c.every(q_));if(s){for(let c of s)this.tell(c,n);return}let o=xo(this.value,n);if(o===
void 0){this.#s("string",n);return}let r=t.flat(),i=r.flatMap(c=>c.code==="invalid_value"?c.values:[]),a=r.flatMap(c=>c.code==="invalid_type"?[Ju[c.expected]??c.
expected]:[]);if(i.length>0&&typeof o=="string"){let c=je(o,i.map(String)),d=a.includes("a list")?this.#n(n,"array"):void 0,l={value:o,values:i,others:C(a),nearest:c,
example:d};this.report("not-one-of",{path:n},l);return}this.#r(ob(a,i),n,this.#n(n))}};function ec(e,t,n,s="the spec"){let o=ir(t),r=e.safeParse(o);if(r.success)
return r.data;let i=new ef(e,o,n,s);for(let a of r.error.issues)i.tell(a)}var tc=e=>{let t=e.flatMap(n=>n.split(" or "));return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},ab=e=>typeof e=="string"?`'${e}'`:String(
e),rb=e=>tc(e.map(ab)),tf=({minimum:e,maximum:t})=>e===void 0?`at most ${t}`:`at least ${e}`,ib=(e,t)=>e===void 0?t:`for example \`${e}\``,fr={"unknown-key":p({
severity:"error",about:"value",message:({key:e,where:t})=>`unknown key '${e}' in ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`use on\
e of the keys ${rb([...t].sort())}`:"remove it",explain:"A key that has no meaning is an error, because a setting that is silently ignored looks as if it worked\
. Usually it is a typo, and the nearest known key is suggested.",example:{fails:`iommu: { \u27E8passtrough: true }
`,passes:`iommu: { passthrough: true }
`}}),"missing-key":p({severity:"error",about:"value",message:({key:e,where:t})=>`missing key '${e}' in ${t}`,remedy:({key:e,example:t})=>`add ${t===void 0?`\`${e}\
\``:`it, for example \`${t}\``}`,explain:"A few keys have no default, because a default would be a guess about your machine. They must be set.",example:{fails:`\
vms: { win11: { \u27E8memory: { hugepages: 1GiB } } }
`,passes:`vms: { win11: { memory: { size: 16GiB } } }
`}}),"wrong-type":p({severity:"error",about:"value",message:({expected:e,found:t})=>`expected ${tc([e])}, found ${t}`,remedy:({expected:e,example:t,isUnquoted:n})=>n?
"put the value in quotes: without them YAML reads it as a number":ib(t,`use ${tc([e])}${/number|integer/.test(e)?" without quotes, such as `4`":""}`),explain:"T\
he value has a different type than the key takes: a string instead of a list, or a number instead of a string. In YAML 1.2, yes, no, on and off are strings, tru\
e and false are booleans, and digits are a number unless they are quoted.",example:{fails:`host: { users: \u27E8alex }
`,passes:`host: { users: [alex] }
`}}),"not-one-of":p({severity:"error",about:"value",message:({value:e,values:t,others:n=[]})=>`unknown value '${e}': expected ${tc([...n,...t.map(ab)])}`,remedy:({
value:e,nearest:t,values:n,others:s=[],example:o})=>n.some(r=>typeof r!="string"&&String(r)===e)||/^(?:true|false)$/.test(e)&&s.includes("true or false")?`remov\
e the quotes: \`${e}\``:t?`did you mean '${t}'?`:`use ${rb(n)}${o===void 0?"":` or, for example, \`${o}\``}`,explain:"The key only takes certain values, and thi\
s is not one of them.",example:{fails:`host: { cpu: \u27E8ryzen }
`,passes:`host: { cpu: amd }
`}}),"out-of-range":p({severity:"error",about:"value",message:({what:e,found:t,...n})=>e===void 0?`${t} is out of range: expected ${tf(n)}`:`found ${t} ${e}, ex\
pected ${tf(n)}`,remedy:({what:e,...t})=>`use ${e===void 0?"a number of ":""}${tf(t)}${e===void 0?"":` ${e}`}`,explain:"The number, or the length of the list or\
 string, is outside the range that the program behind it accepts.",example:{fails:`vms: { win11: { memory: 4GiB, cpu: { cores: \u27E80 } } }
`,passes:`vms: { win11: { memory: 4GiB, cpu: { cores: 4 } } }
`}}),"invalid-value":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:({remedy:e,example:t})=>e??ib(t,"correct the value"),explain:"An address,\
 an id, a size, a set of CPUs, a name or a path must have the form that lspci, libvirt, systemd or the kernel uses for it.",example:{fails:`devices: { gpu: { fu\
nctions: [\u27E8"0b:00.9"] } }
`,passes:`devices: { gpu: { functions: ["0b:00.1"] } }
`}}),"invalid-name":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:({example:e})=>`choose another name${e===void 0?"":`, for example \`${e}\``}`,
explain:"The names of guests, devices, disks and networks are used by libvirt, systemd or as file names, and must be valid there.",example:{fails:`vms: { \u27E8"my g\
uest": { memory: 4GiB } }
`,passes:`vms: { my-guest: { memory: 4GiB } }
`}})};var Ks=["performance","efficiency","low-power"],$o=(e,t)=>[e,...t?[t]:[],e===1?"core":"cores"].join(" ");var we=e=>({value:e}),J=(e,t)=>t===void 0?{problem:e}:{problem:e,remedy:t};function Ci(e,t){return Vs.add(e,t),e}function he(e,t,n){let s=Ce(Ci(ve(),{description:e,
examples:[...t]}),_e((o,r)=>{let i=n(o);if("value"in i)return i.value;let{problem:a,remedy:c}=i;return r.issues.push({code:"custom",message:a,input:o,params:{remedy:c}}),
Fu}));return Ci(s,{description:e})}function ee(e,t,n,s){return he(e,t,o=>n.test(o)?we(o):J(s))}var y=e=>t=>Ci(t.clone(),{description:e}),cb=M(["on","off"]),Z_=ue(
[Je(),cb]),V_=_e(e=>e===!0||e==="on"),O=e=>Ci(Ce(Z_,V_),{description:e}),W_=Ws();function te(e,t,n){let s=W_.check(wo(e),ar(t));return n!==void 0&&Vs.add(s,{examples:[
n]}),s}var vs=(e,t)=>Ci(Ce(ue([Je(),cb,e]),_e(n=>n==="on"?!0:n==="off"?!1:n)),{description:t});var nc=4095;function sc(e){let t=new Set;for(let n of e.split(",")){let s=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!s)return J(`invalid CPU set '${e}'\
: use CPU numbers and ranges, separated by commas`);let o=Number(s[2]),r=s[3]===void 0?o:Number(s[3]);if(r<o)return J(`the CPU range ${o}-${r} is reversed: use ${r}\
-${o}`);if(r>nc)return J(`CPU ${r} is out of range: the highest CPU number is ${nc}`);for(let i=o;i<=r;i+=1)s[1]?t.delete(i):t.add(i)}return t.size===0?J(`the C\
PU set '${e}' is empty`):we([...t].sort((n,s)=>n-s))}function Q(e){let t=C(e).sort((s,o)=>s-o),n=[];for(let s of t){let o=n.at(-1);o&&o[1]===s-1?o[1]=s:n.push([
s,s])}return n.map(([s,o])=>s===o?`${s}`:`${s}-${o}`).join(",")}var lb=te(0,nc),Hs=Ce(ue([he("A set of host CPUs.",["0-3,8","0-7,^2"],sc),lb]),_e(e=>typeof e=="number"?[e]:e)),ub=e=>C(e).sort((t,n)=>t-n),Ai=Ce(ue([Hs,F(lb).check(
cr(1))]),_e(ub)),db=te(0,1023),oc=Ce(ue([db,F(db).check(cr(1))]),_e(e=>ub(typeof e=="number"?[e]:e)));var Oi=e=>Object.assign(Object.create(null),e),K_=Hu();function fb(e,t){return new Xu({type:"object",get shape(){let n=e();return Object.defineProperty(this,"sh\
ape",{value:n}),n},...t})}var E=e=>fb(e,{catchall:K_}),tt=e=>fb(e);var ko=(e,t)=>e.toString(16).padStart(t,"0"),H_=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
function mr(e){let t=H_.map(i=>i.exec(e)).find(i=>i!==null);if(!t){let i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return J(i?`expected a PCI address, found the vend\
or:device id '${e}'`:`invalid PCI address '${e}': use bus:slot.function in hexadecimal, as printed by lspci`)}let[n=0,s=0,o=0,r=0]=t.slice(1).map(i=>Number.parseInt(
i??"0",16));return o>31?J(`invalid PCI address '${e}': the slot must be between 00 and 1f`):r>7?J(`invalid PCI address '${e}': the function must be between 0 an\
d 7`):we({domain:n,bus:s,slot:o,function:r})}function mb(e){let[t="",...n]=e.split("/"),s=mr(t),o=n.flatMap(r=>{let[,i="",a=""]=/^([01][0-9a-f])\.([0-7])$/i.exec(
r)??[];return i===""?[]:[{slot:Number.parseInt(i,16),function:Number(a)}]});return!("value"in s)||o.length===0||o.length<n.length?J(`invalid PCI path '${e}': us\
e the address of the root port, then slot.function below each bridge, as printed by \`vfioc scan\``):we({root:s.value,steps:o})}var X_=({slot:e,function:t})=>`${ko(
e,2)}.${t}`,Mi=({root:e,steps:t})=>[$(e),...t.map(X_)].join("/"),Un=e=>Mi(e).replace(/^0000:/,""),pb=65280;function nf(e,{slot:t,function:n}){let s=2166136261;for(let o=0;o<
e.length;o+=1)s=Math.imul(s^e.charCodeAt(o),16777619)>>>0;return{domain:pb+(s>>>8&255),bus:s&255,slot:t,function:n}}var rc=({domain:e})=>e>=pb,ic=e=>{let t=e.steps.
at(-1)??e.root;return{...nf(Un({...e,steps:e.steps.slice(0,-1)}),t),by:e}},$=e=>`${ko(e.domain,4)}:${ko(e.bus,2)}:${ko(e.slot,2)}.${e.function}`,Bn=e=>$(e).replace(
/^0000:/,""),Ae=(e,t)=>e!==void 0&&e.function===t.function&&e.slot===t.slot&&e.bus===t.bus&&e.domain===t.domain,pr=e=>({domain:`0x${ko(e.domain,4)}`,bus:`0x${ko(
e.bus,2)}`,slot:`0x${ko(e.slot,2)}`,function:`0x${e.function}`});function hr(e){let t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){let n="value"in
mr(e);return J(n?`expected a vendor:device id, found the PCI address '${e}'`:`invalid vendor:device id '${e}': use two numbers of four hexadecimal digits, separ\
ated by ':'`)}return we({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var I=e=>`${e.vendor}:${e.device}`,$t=he("A PCI address as written by lspci, sysf\
s or libvirt; the domain defaults to 0000.",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],mr),hb=he("The path of a PCI function through the bridges of the host,\
 as `vfioc scan` prints it: the address of the root port, then slot and function below each bridge.",["00:03.1/00.0"],mb),gb=he("A PCI function: its address as \
written by lspci, sysfs or libvirt, or its path through the bridges of the host.",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0","00:03.1/00.0"],e=>{if(!e.includes(
"/"))return mr(e);let t=mb(e);return"value"in t?we(ic(t.value)):t}),So=he("A PCI vendor:device id, as printed by `lspci -nn`.",["1002:67df"],hr),zi=he("A USB ve\
ndor:product id, as printed by `lsusb`.",["046d:c541"],hr);var xe=Ws().check(Ku()),Q_=tt(()=>({index:xe,size:xe,kind:M(["memory","io"]),prefetchable:v(Je()),sizes:v(F(xe))})),Y_=tt(()=>({address:$t,id:So,class:v(ve()),subsystem:v(
So),name:v(ve()),driver:v(ve()),modules:v(F(ve())),iommuGroup:v(xe),bootVga:v(Je()),resetMethods:v(F(ve())),bars:v(F(Q_)),numaNode:v(xe),parent:v($t),sriov:v(tt(
()=>({total:xe,enabled:xe,offset:v(xe),stride:v(xe)}))),physicalFunction:v($t)})),J_=tt(()=>({cpu:xe,online:Je(),core:v(xe),package:v(xe),die:v(xe),l2:v(Hs),l3:v(
Hs),l3Size:v(xe),kind:v(M(Ks)),numaNode:v(xe)})),eC=tt(()=>({size:xe,total:xe,free:xe,numaNode:v(xe)})),yb=tt(()=>({version:dr(1),kernel:v(tt(()=>({release:ve()}))),
iommu:v(tt(()=>({on:Je(),reason:v(M(["firmware","parameter","unsupported"])),acsOverride:v(Je()),addressBits:v(xe)}))),pci:F(Y_),cpu:v(tt(()=>({vendor:v(M(["amd",
"intel"])),model:v(ve()),physicalBits:v(xe),cpus:F(J_),isolated:v(Hs),apicv:v(Je())}))),memory:v(tt(()=>({total:xe,numa:v(F(tt(()=>({node:xe,total:xe})))),hugepages:v(
F(eC))}))),input:v(F(tt(()=>({name:ve(),kind:M(["keyboard","mouse","other"]),links:v(F(ve())),controller:v($t)})))),usb:v(F(tt(()=>({id:So,name:v(ve()),bus:xe,port:ve(),
controller:v($t)})))),block:v(F(tt(()=>({name:ve(),model:v(ve()),size:v(xe),links:v(F(ve())),controller:v($t),root:v(Je()),uses:v(F(M(["root","store","boot","sw\
ap"]))),mounts:v(F(ve()))})))),network:v(F(tt(()=>({name:ve(),device:v($t),up:v(Je())})))),secureBoot:v(Je()),framebuffer:v(tt(()=>({driver:ve(),device:v($t)}))),
gaps:v(F(ve()))}));function ac(e,t){let n=new ze;n.document=e;let s=ec(yb,e,n.reporter(fr),"the facts file"),o=`write the facts again, on the machine itself: \`vfioc scan -o ${e.span.
source.name}\``;for(let r of n.sorted())t.adopt({...r,remedy:o});return s}var bb=new WeakMap;function vb(e){let t=bb.get(e);if(t)return t;let n=Object.entries(e).map(([s,o])=>({...o,name:s}));return bb.set(e,n),n}var k=e=>vb(e.vms),G=e=>vb(
e.devices);function ae(e,t){return e.devices.flatMap(n=>{let s=t.devices[n];return s?[{...s,name:n}]:[]})}var Wt=e=>e.by??(e.functions.length>0?"address":"id"),
$n=e=>G(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),Ke=e=>{let{user:t,group:n}=e.libvirt.qemu,s=e.libvirt.runAsRoot?"root":"qemu-libvirtd";return{user:t??s,
group:n??s}},Nt=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx");function cc(e){let t=k(e).flatMap(({nics:n})=>Object.values(n).flatMap(({network:s})=>s??
[]));return C([...Object.keys(e.networks),...t]).sort()}var wb=new WeakMap;function tC(e){let t=wb.get(e);if(t)return t;let n=new Map;for(let s of k(e))for(let[o,r]of s.devices.entries()){let i=n.get(r);i?i.push({vm:s,
index:o}):n.set(r,[{vm:s,index:o}])}return wb.set(e,n),n}var oe=(e,t)=>tC(t).get(e)??[],Xs=(e,t)=>new Set(e.devices.flatMap(n=>oe(n,t).map(s=>s.vm.name)).filter(
n=>n!==e.name));var dc=(e,t)=>`vms: { a: { memory: 4GiB, ${e} }, b: { memory: 4GiB, ${t} } }
`,sf="autostart: on, disks: { c: { file: ",lc="display: { vnc: { port: ";function xb(e){let t=Number.parseInt(e.replace("port ",""),10);return`port: ${t<65535?t+
1:t-1}`}var of={"same-for-two-guests":p({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}' at the same time`,remedy:({
what:e,guest:t})=>e.startsWith("port ")?`set another port here, for example \`${xb(e)}\``:`use another disk, NIC or input device here, or set \`autostart: off\` o\
n this guest or on '${t}'`,explain:"Only one guest at a time can have a disk that it writes to, a network interface with macvtap in mode passthrough, an input d\
evice with the same grab keys, or a port of a display or of Scream. If two such guests start with the host, the second does not start or goes without. Two displ\
ays of one guest need two ports.",example:{fails:dc(`${sf}/srv/c.qcow2 } }`,`${sf}\u27E8/srv/c.qcow2 } }`),passes:dc(`${sf}/srv/c.qcow2 } }`,"disks: { c: { file\
: /srv/c.qcow2 } }")}}),"port-of-two-guests":p({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}': the two guests \
cannot run at the same time`,remedy:({what:e})=>`set another port on one of them, for example \`${xb(e)}\``,explain:"If the displays of two guests listen on one\
 port, the second guest does not start. If the sound of two guests arrives at one port, each is heard twice and mixed. Guests that share a device never run at t\
he same time and are not reported.",example:{fails:dc(`${lc}5901 } }`,`${lc}\u27E85901 } }`),passes:dc(`${lc}5901 } }`,`${lc}5902 } }`)}})};function $b(e,t,n,s){
let o=new Map;for(let r of k(t)){let i=Xs(r,t);for(let{claims:a,codes:c}of e)for(let{what:d,by:l,path:u,when:f,isEnforced:m,once:g,code:h}of a?.(r,t,s)??[]){let w=JSON.
stringify([d,l]),S=o.get(w)??[];o.set(w,[...S,r]);let _=S.filter(W=>W===r?g:m||!i.has(W.name)),D=_.find(W=>W===r||W.autostart&&r.autostart),R=D??(f==="run"?_[0]:
void 0);if(!R)continue;let L={path:["vms",r.name,...u]},z={what:d,guest:R.name};h!==void 0?n.reporter(c)(h,L,z):n.reporter(of)(D?"same-for-two-guests":"port-of-\
two-guests",L,z)}}}var mf={};N(mf,{codes:()=>hC,domain:()=>yC,rules:()=>gC,schema:()=>pC});var b=(e,t={},...n)=>{let s=[];for(let o of n)typeof o=="object"?s.push(o):typeof o=="number"?s.push(String(o)):typeof o=="string"&&o!==""&&s.push(o);if(s.length>
1&&s.some(o=>typeof o=="string"))throw new RangeError(`text next to other children in <${e}>`);return{name:e,attributes:rC(t),children:s}},kb=new WeakSet,Sb=e=>(kb.
add(e),e),uc=e=>kb.has(e);function nC(e,t,n){n!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,{value:String(n),...sC}):e[t]=String(n))}var sC={configurable:!0,
enumerable:!0,writable:!0},oC=e=>{for(let t in e)if(typeof e[t]!="string")return!1;return!0},rC=e=>oC(e)?e:fc(Object.entries(e)),fc=e=>{let t={};for(let[n,s]of e)
nC(t,n,s);return t},rf=(e,t)=>fc(Object.entries(e).filter(([n])=>!t.includes(n))),af=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,He=(e,t)=>af(e.attributes,t),dt=(e,t)=>e.
children.filter(n=>typeof n!="string"&&(!t||n.name===t)),Ne=(e,t)=>e.children.find(n=>typeof n!="string"&&n.name===t),Ln=e=>{let t=e.children[0];return typeof t==
"string"?t:""},Pb=({name:e,attributes:t,children:n},s)=>({name:e,attributes:rf(t,[s]),children:n}),kt=({name:e,attributes:t},n)=>({name:e,attributes:t,children:n}),
mc=e=>e?"yes":"no",gr=e=>e?"on":"off";var yr={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function cf(e){let t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])
return J(`invalid size '${e}': use a number and a unit such as GiB`);let n=t[2]??"",s=Object.hasOwn(yr,n)?yr[n]:void 0;if(s===void 0){let r=n.charAt(0).toUpperCase(),
i="KMGT".includes(r)&&r!=="",a=n===""?`no unit in the size '${e}'`:`unknown unit '${n}' in the size '${e}'`;return J(`${a}: use ${i?`${t[1]}${r}iB (powers of 10\
24) or ${t[1]}${r==="K"?"k":r}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}let o=Number(t[1])*s;return Number.isSafeInteger(o)?we(o):J(`invalid size '${e}\
': it must be a whole number of bytes below 8 PiB`)}function K(e){for(let t of["TiB","GiB","MiB","KiB"]){let n=yr[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}\
B`}var Kt=he("A size with a unit: KiB, MiB, GiB and TiB are powers of 1024; kB, MB, GB and TB are powers of 1000.",["16GiB","512MiB"],cf),_b=yr.KiB??0,re=yr.MiB??
0,Ie=yr.GiB??0,iC={s:1,sec:1,min:60,m:60,h:3600};function aC(e){let t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),n=iC[t?.[2]??""];return!t||n===void 0?J(`invalid d\
uration '${e}': use an integer and one of the units s, min or h`):we(Number(t[1])*n)}var pc=he("A duration.",["30s","2min"],aC);function cC(e){let t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)return J(`invalid resolution '${e}': use the width and he\
ight in pixels, separated by 'x'`);let[n,s]=[Number(t[1]),Number(t[2])];return n<320||s<200||n>16384||s>16384?J(`the resolution '${e}' is out of range: it must \
be between 320x200 and 16384x16384`):we({width:n,height:s})}var Cb=e=>`${e.width}x${e.height}`,Ab=he("The width and height in pixels.",["1920x1080","3840x2160"],
cC);var Ni=2**30,Ii=({bars:e})=>Object.entries(e).sort(([t],[n])=>t<n?-1:1).flatMap(([t,n])=>n===void 0?[]:[{file:`resource${t.slice(3)}_resize`,value:Math.log2(n/re)}]);var Ob=new WeakMap;function dC(e){let t=Ob.get(e);if(t)return t;let n=new Map(e.pci.map(s=>[$(s.address),s]));return Ob.set(e,n),n}var fe=(e,t)=>dC(e).get($(t)),
jn=(e,t)=>e.pci.filter(n=>I(n.id)===t);function Po(e,t){let n=[],s=t;for(;s.parent!==void 0&&n.length<256;){n.unshift({slot:s.address.slot,function:s.address.function});
let r=fe(e,s.parent);if(!r)return;s=r}let o={root:s.address,steps:n};return n.length>0&&df(e,o)===t?o:void 0}function df(e,t){let n=fe(e,t.root);for(let s of t.
steps){let o=n?.address;if(!o)return;n=e.pci.find(({address:r,parent:i})=>Ae(i,o)&&r.slot===s.slot&&r.function===s.function)}return n}var Xe=({class:e="",driver:t})=>/^060[04]/.
test(e)||t==="pcieport",ke=({class:e=""})=>e.startsWith("03"),It=e=>ke(e)&&!e.class?.startsWith("0302")&&e.physicalFunction===void 0,hc=({driver:e=""})=>/^(?:vfio|pci[-_]stub)/.
test(e),lf=({address:e,driver:t})=>$(e)+(t?` (${t})`:""),Mb=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,n)=>t-n);var $e=(e,t)=>e.functions.length>0?e.functions.flatMap(n=>fe(t,n)??[]):e.ids.flatMap(n=>jn(t,I(n))),lt=(e,t)=>new Map(G(e).flatMap(n=>[...n.functions,...$e(n,t).
map(({address:s})=>s)].map(s=>[$(s),n]))),uf=(e,t)=>new Map([...lt(e,t)].filter(([,{name:n,bind:s}])=>s==="boot"||oe(n,e).length>0));function zb(e,t){let n=new Set(
$n(e).map(({name:s})=>s));return new Map([...lt(e,t)].filter(([,{name:s}])=>n.has(s)))}function*Nb(e,t){let n=[...uf(e,t)];yield new Map(n.filter(([,{bind:s}])=>s===
"boot"));for(let s of k(e)){let o=Xs(s,e),r=({bind:i,name:a})=>i==="boot"||oe(a,e).some(c=>!o.has(c.vm.name));yield new Map(n.filter(([,i])=>r(i)))}}function gc(e,t,n){let{width:s,height:o}=e,r=n==="b7"?s*o*(t?8:4)*2+10*re:Math.ceil(s*4/256)*256*o*3+4*re;return lC(r)}var lC=e=>2**Math.ceil(Math.log2(e)),yc=e=>Number.
isInteger(Math.log2(e));var uC=2*re,bc="looking-glass",fC=(e,t)=>k(t).filter(({lookingGlass:n})=>n?.backend==="kvmfr").findIndex(({name:n})=>n===e.name);function br(e,t){let{lookingGlass:n}=e;
if(!n)return;let{name:s=bc,resolution:o,hdr:r,version:i,size:a,backend:c}=n,d=a??(o?gc(o,r,i):re),l=c==="kvmfr"?`/dev/kvmfr${fC(e,t)}`:`/dev/shm/${s}`;return{feature:"\
lookingGlass",name:s,path:l,bytes:d,backend:c}}function vc(e){let{scream:t}=e;if(t?.mode!=="ivshmem")return;let{name:n,size:s=uC}=t;return{feature:"scream",name:n,
path:`/dev/shm/${n}`,bytes:s,backend:"shm"}}var Qs=(e,t)=>[br(e,t),vc(e)].filter(n=>n!==void 0),Ib=(e,t)=>k(e).flatMap(n=>Qs(n,e).flatMap(s=>s.backend===t?[{...s,
vm:n}]:[])),wc=({name:e,bytes:t})=>b("shmem",{name:e},b("model",{type:"ivshmem-plain"}),b("size",{unit:"M"},t/re)),Tb=e=>Ib(e,"shm"),xc=e=>Ib(e,"kvmfr");function Eb(e){
let{user:t}=Ke(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var mC=(e,t)=>Object.values(e.bars).some(n=>n!==void 0&&n>=Ni)||$e(e,t).some(({bars:n=[]})=>n.some(({kind:s,size:o})=>s==="memory"&&o>=Ni));function ff(e,t,n){let[
s,o]=[n?.iommu?.addressBits,n?.cpu?.physicalBits];if(!n||s===void 0||o===void 0||s>=o||e.type!=="kvm")return;let r=ae(e,t).filter(({gvt:a})=>!a);return r.length===
0?void 0:Qs(e,t).length>0||r.some(a=>mC(a,n))?s:void 0}var pC={},hC={"address-width-beyond-iommu":p({severity:"warning",about:"value",message:({guest:e,bits:t,limit:n})=>`the addresses of guest '${e}' have ${t} bits\
, but the IOMMU of this machine translates ${n} according to the facts`,remedy:({limit:e})=>`remove \`maxPhysAddr\`, which limits the width to ${e} bits, or set\
 \`maxPhysAddr: { mode: passthrough, limit: ${e} }\``,explain:"The guest's firmware puts shared memory and large BARs near the upper end of the address space. V\
FIO maps them in the IOMMU at the same addresses, which fails beyond its width (VFIO_MAP_DMA: Invalid argument), and the guest does not start. VT-d of most desk\
top processors translates 39 bits. Without `maxPhysAddr` vfioc sets the limit that the facts show."})};function gC(e,t,n){for(let s of k(e)){let o=ff(s,e,n),r=s.
cpu.maxPhysAddr;if(o===void 0||!r)continue;let i=(r.mode==="emulate"?r.bits:r.limit)??n?.cpu?.physicalBits??0,a=["vms",s.name,"cpu","maxPhysAddr"];i>o&&t("addre\
ss-width-beyond-iommu",{path:a},{guest:s.name,bits:i,limit:o})}}function*yC(e,t,n){let s=ff(e,t,n);s===void 0||e.cpu.maxPhysAddr||(yield{at:"cpu",xml:b("maxphys\
addr",{mode:"passthrough",limit:s})})}var xf={};N(xf,{codes:()=>PC,cpuObject:()=>wf,domain:()=>AC,rules:()=>_C,schema:()=>SC});var Rb=require("node:crypto"),Db=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function bC(e){let t=Db.length;for(let o of e)t+=4+Buffer.byteLength(o);let n=Buffer.
allocUnsafe(t),s=Db.copy(n);for(let o of e){let r=n.write(o,s+4);n.writeUInt32BE(r,s),s+=4+r}return n}var pf=e=>(0,Rb.createHash)("sha1").update(bC(e)).digest("\
hex");function hf(e){let t=new Map;return(...n)=>{let s="";for(let i of n)s+=`${i.length} ${i}`;let o=t.get(s);if(o!==void 0)return o;let r=e(n);return t.set(s,
r),r}}var _o=hf(e=>{let t=pf(e),n=(Number.parseInt(t.charAt(16),16)&3|8).toString(16);return[...[t.slice(0,8),t.slice(8,12),`5${t.slice(13,16)}`,n+t.slice(17,20)],
t.slice(20,32)].join("-")}),$c=hf(e=>{let t=pf(["mac",...e]);return["52","54","00",t.slice(0,2),t.slice(2,4),t.slice(4,6)].join(":")}),vC=hf(e=>Number.parseInt(
pf(["number",...e]).slice(0,12),16)),Ys=(e,...t)=>vC(...t)%e;var wC=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],Fb={clock:"localtime",hyperv:wC,diskBus:"sata",nicModel:"\
e1000e",video:"vga",rng:!1},kc={windows10:{...Fb,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...Fb,osinfo:"http://microsoft.com/win/11",
secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virti\
o",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}};var ut=e=>kc[e.guest],gf=(e,t)=>e.uuid??_o("domain",t.host.name,e.name),Ti=({cpu:e})=>e.sockets*e.dies*e.cores,tn=e=>Ti(e)*e.cpu.threads,Co=({memory:e})=>e.node??
e.hugepages?.node,xC={model:"tpm-crb",version:"2.0"};function Tt(e){let{type:t="efi",secureBoot:n,enrolledKeys:s,tpm:o}=e.firmware,r=ut(e),i=t==="efi"&&!Nt(e)&&
e.firmware.loader===void 0;return{type:t,secureBoot:n??(s===!0||r.secureBoot&&i),enrolledKeys:s??!1,tpm:typeof o=="object"?o:o??r.tpm?xC:void 0}}var Ht=({display:e})=>e.
spice===void 0?e.vnc===void 0||e.vnc===!1:e.spice!==!1,yf=e=>Object.keys(e.shares).length>0,Ub=e=>e.agent||Ht(e);function Sc(e){let{input:t,vnc:n}=e.display;return t!==
void 0?t:Ht(e)||n!==void 0&&n!==!1?e.lookingGlass?"virtio":"tablet":"none"}var Ei=15;var $C=ee("A CPU feature, by its name in libvirt.",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"expected a CPU feature such as topoext or invtsc: l\
ower-case letters, digits, `-`, `.` and `_`"),bf=te(32,64),kC=Ce(ue([bf,E(()=>({mode:M(["emulate","passthrough"]).apply(y("Whether the width is set by `bits` (e\
mulate) or is that of the host (passthrough).")),bits:v(bf).apply(y("The width in bits, with mode: emulate.")),limit:v(bf).apply(y("The maximum width in bits, w\
ith mode: passthrough."))}))]),_e(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),Pc=e=>te(1,e),SC={cpu:()=>({sockets:x(Pc(8),1).apply(y("The num\
ber of sockets. Desktop Windows uses at most two. Default: 1.")),dies:x(Pc(8),1).apply(y("The number of dies per socket. The guest assumes that each has a cache\
 of its own. Default: 1.")),cores:x(Pc(512),2).apply(y("The number of cores per die. Default: 2.")),threads:x(Pc(2),1).apply(y("The number of threads per core: \
2 if the guest is pinned to pairs of sibling threads of the host. Default: 1.")),iothreads:x(te(0,64),0).apply(y("The number of iothreads, which serve the disks\
 that set `iothread`.")),features:x(Be($C,M(["force","require","optional","disable","forbid"])),{}).apply(y("CPU features, each with its policy, for example req\
uire or disable.")),cachePassthrough:x(O("Whether to show the host's CPU caches to the guest."),!0),maxPhysAddr:v(kC).apply(y("The width of physical addresses i\
n bits, or mode: passthrough for that of the host. Set it if the guest has no address space for the large BARs of a device such as a GPU."))})},wf=e=>x(E(e),{}).
apply(y("The virtual CPUs of the guest.")),vf=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,PC={"windows-sockets":p({severity:"warning",about:"value",message:({sockets:e})=>`desktop Windows uses at most 2 sockets, and this guest has ${e}`,remedy:({sockets:e})=>`\
set \`sockets: 1\` and multiply \`cores\` by ${e}`,explain:"The Windows licence counts sockets, not cores: Home uses one socket, Pro uses two. The CPUs of furth\
er sockets stay idle.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows11, cpu: { sockets: \u27E84 } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows11, cpu: { cores: 4 } } }
`}}),"max-phys-addr-emulated":p({severity:"error",about:"value",message:()=>"maxPhysAddr has no effect on an emulated guest",remedy:()=>"remove `maxPhysAddr`, o\
r remove `type: qemu` to run the guest on KVM",explain:"The width of physical addresses can be set only for a guest that runs on KVM. An emulated guest has the \
width of the CPU that QEMU emulates.",example:{fails:`vms: { win: { memory: 4GiB, type: qemu, cpu: { maxPhysAddr: \u27E840 } } }
`,passes:`vms: { win: { memory: 4GiB, cpu: { maxPhysAddr: 40 } } }
`}}),"max-phys-addr-mode":p({severity:"error",about:"value",message:({mode:e,field:t,missing:n})=>n?`'mode: ${e}' requires '${t}'`:`'${t}' cannot be used with '\
mode: ${e}'`,remedy:({mode:e,missing:t})=>e==="passthrough"?"remove `bits`; to limit the width, use `maxPhysAddr: { mode: passthrough, limit: 42 }`":t?"add the \
width in bits, for example `maxPhysAddr: 42`, or use `maxPhysAddr: { mode: passthrough }`":"remove `limit`: with `mode: emulate` the guest has exactly `bits`",explain:"\
With `mode: emulate` the guest has the given number of bits. With `mode: passthrough` it has as many as the host, but at most `limit`.",example:{fails:vf("maxPh\
ysAddr: { mode: passthrough, bits: \u27E842 }"),passes:vf("maxPhysAddr: { mode: passthrough, limit: 42 }")}}),"too-many-vcpus":p({severity:"error",about:"value",
message:({count:e,most:t})=>`this guest has ${e} virtual CPUs, but its machine type supports at most ${t}`,remedy:({most:e})=>`lower \`sockets\`, \`dies\`, \`cores\` \
or \`threads\` until their product is at most ${e}`,explain:"QEMU supports 4096 virtual CPUs on q35 and 255 on i440fx. libvirt refuses to define a guest with mo\
re.",example:{fails:`vms: { win: { memory: 4GiB, cpu: \u27E8{ cores: 512, threads: 2, dies: 8 } } }
`,passes:vf("cores: 16, threads: 2")}})};function _C(e,t){for(let n of k(e)){let{maxPhysAddr:s,sockets:o}=n.cpu,[r,i]=[tn(n),Nt(n)?255:4096];if(r>i&&t("too-many\
-vcpus",{path:["vms",n.name,"cpu"]},{count:r,most:i}),o>2&&n.guest.startsWith("windows")&&t("windows-sockets",{path:["vms",n.name,"cpu","sockets"]},{sockets:o}),
!s)continue;let a=["vms",n.name,"cpu","maxPhysAddr"];n.type==="qemu"&&t("max-phys-addr-emulated",{path:a});let c=(d,l,u)=>t("max-phys-addr-mode",{path:l},{mode:s.
mode,field:d,missing:u});s.mode==="emulate"&&s.bits===void 0&&c("bits",a,!0),s.mode==="emulate"&&s.limit!==void 0&&c("limit",[...a,"limit"],!1),s.mode==="passth\
rough"&&s.bits!==void 0&&c("bits",[...a,"bits"],!1)}}function CC(e,t){let{sockets:n,dies:s,cores:o,threads:r,features:i,cachePassthrough:a,maxPhysAddr:c}=e.cpu,
d=e.type==="kvm",l=new Map(Object.entries(i));return d&&t.host.cpu==="amd"&&r>1&&!l.has("topoext")&&l.set("topoext","require"),b("cpu",{mode:d?"host-passthrough":
"maximum",check:"none"},b("topology",{sockets:n,dies:s,cores:o,threads:r}),d&&a&&b("cache",{mode:"passthrough"}),c&&b("maxphysaddr",{...c}),...[...l].map(([u,f])=>b(
"feature",{policy:f,name:u})))}function*AC(e,t){yield{at:"",xml:b("vcpu",{placement:"static"},tn(e))},e.cpu.iothreads>0&&(yield{at:"",xml:b("iothreads",{},e.cpu.
iothreads)}),yield{at:"",xml:CC(e,t)}}var Sf={};N(Sf,{codes:()=>RC,rules:()=>FC,schema:()=>DC});function OC(e){let t=e.flat(),n=new Set(t.map(({cpu:r})=>r)),s=t.every(({kind:r})=>r!==void 0),o=t.every(({core:r,l2:i})=>r!==void 0&&i!==void 0);return e.map(r=>{
let[i]=r;if(s)return i?.kind??"performance";let a=new Set(r.map(({cpu:d})=>d)),c=i?.l2?.some(d=>!a.has(d)&&n.has(d));return o&&c?"efficiency":"performance"})}var MC=16;
function Ao(e){let t=new Map;for(let r of e.filter(({online:i})=>i).toSorted((i,a)=>i.cpu-a.cpu)){let i=r.core===void 0?`cpu ${r.cpu}`:`${r.package??0} ${r.die??
0} ${r.core}`,a=t.get(i);a?a.push(r):t.set(i,[r])}let n=[...t.values()],s=OC(n),o=new Set(s).size>1;return n.flatMap((r,i)=>{let[a]=r,c=s[i];return!a||!c?[]:[{cpus:r.
map(({cpu:d})=>d),l3:a.l3?`cache ${Math.min(...a.l3)}`:`package ${a.package??0}`,l3Size:a.l3Size,node:a.numaNode??0,kind:o?c:void 0,rank:Ks.indexOf(c)*MC-r.length}]})}
var Bb=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function _c(e,t){let n=new Map;for(let s of e){let o=n.get(t(s));o?o.push(s):n.set(t(s),[s])}return[...n.values()]}function Cc(e,t){
let n=Ao(e),s=new Set(n.slice(0,n.length>4?2:1)),[o]=s,r=f=>m=>!m.cpus.some(g=>f.has(g)),i=n.filter(r(new Set(t.flatMap(({pinned:f=[]})=>f)))),a=i.filter(r(new Set(
t.flatMap(({threadsOn:f=[]})=>f)))).filter(f=>f!==o),c=new Map,d=new Map;for(let f of t){let m=f.parts.reduce((z,W)=>z+W.cores.length,0);if(m===0)continue;let g=a.
filter(z=>z.cpus.length>=f.threads);if(g.length<m){d.set(f.guest,{cores:g.length});continue}let h=z=>(c.get(z)??[]).filter(W=>!f.apart?.has(W)),w=zC(g,m,z=>h(z).
length),S=[];for(let z of f.parts){let W=IC(w,z,{use:T=>h(T).length,reserve:s,own:new Set(S)});for(let[T,me]of W.entries())S[z.cores[T]??0]=me}let _=C(S.flatMap(
h)).sort(),D=z=>({used:S.filter(z).length,free:g.filter(W=>z(W)&&h(W).length===0).length}),R=Lb(S).map(z=>({kind:z,...D(W=>W.kind===z)})),L=_c(S,$f).map(([z])=>({
size:z?.l3Size,...D(({l3:W})=>W===z?.l3)}));for(let z of S)c.set(z,[...c.get(z)??[],f.guest]);d.set(f.guest,{cpus:S.flatMap(z=>z.cpus.slice(0,f.threads)),together:NC(
S),shares:_,kinds:R,caches:L})}let l=i.filter(f=>s.has(f)&&!c.has(f));return{host:(l.length>0?l:n.slice(0,1)).flatMap(f=>f.cpus).sort((f,m)=>f-m),places:d}}var Lb=e=>C(
e.toSorted((t,n)=>t.rank-n.rank).map(({kind:t})=>t));function zC(e,t,n){let s=[...Lb(e).map(i=>e.filter(a=>a.kind===i)),e],o=i=>i.map(n).sort((a,c)=>a-c)[t-1]??
Number.POSITIVE_INFINITY,[r=e]=s.toSorted((i,a)=>o(i)-o(a));return r}var NC=e=>_c(e,$f).length===1?"l3":_c(e,jb).length===1?"node":"machine",$f=e=>e.l3,jb=e=>String(
e.node);function IC(e,{cores:t,node:n},s){let{use:o,own:r}=s,i=t.length,a=e.filter(d=>!r.has(d)),c=C(a.map(o)).sort((d,l)=>d-l);for(let d of c){let l=a.filter(u=>o(
u)<=d);for(let u of[l.filter(f=>f.node===n),l]){let f=Math.min(...u.map(m=>m.rank));for(let m of[$f,jb,()=>""])for(let g of[u.filter(h=>h.rank===f),u]){let[h]=_c(
g,m).filter(w=>w.length>=i).sort(TC(s));if(h)return h.toSorted(EC(s)).slice(0,i).sort(Bb)}}}return[]}function TC({reserve:e,own:t}){let n=new Set([...t].map(i=>i?.
l3)),s=i=>Math.min(...i.map(a=>a.rank)),o=i=>Number(i.some(a=>n.has(a.l3))),r=i=>Number(i.some(a=>e.has(a)));return(i,a)=>s(i)-s(a)||o(i)-o(a)||r(i)-r(a)||i.length-
a.length}var EC=({use:e,reserve:t})=>(n,s)=>e(n)-e(s)||n.rank-s.rank||Number(t.has(n))-Number(t.has(s))||Bb(s,n);var Z=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var DC={},qb={amd:"AMD",intel:"Intel"},Zb="one thread on each core",RC={"host-cpu-other":p({severity:"error",about:"value",message:({written:e,found:t})=>`the f\
acts describe a machine with an ${qb[t]} CPU, but the spec says ${e}`,remedy:({found:e})=>`set \`cpu: ${e}\`; if the facts are from another machine, run \`vfioc s\
can -o facts.json\` on this one`,explain:"The kernel parameters and modules for the IOMMU and for virtualization differ between AMD and Intel. With those of the\
 other vendor the IOMMU can stay off, and no guest with a device starts."}),"pin-unusable":p({severity:"error",about:"value",message:({cpus:e,offline:t,last:n})=>t?
`host CPU ${e} is offline, according to the facts of this machine`:`this machine has no CPU ${e}: according to the facts, the last one is ${n}`,remedy:({offline:e})=>e?
"use an online CPU (`lscpu -e` lists them); if this one is online by now, run `vfioc scan -o facts.json` again":"use a CPU that `lscpu -e` lists as online",explain:"\
libvirt does not start a guest that is pinned to a CPU which is missing or offline."}),"pin-apart":p({severity:"warning",about:"value",message:({pairs:e,siblings:t})=>`\
the guest treats ${e} as threads of one core, but this machine has ${t}`,remedy:({siblings:e})=>e===Zb?"set `threads: 1` and double `cores`":"reorder `pin` so t\
hat the two threads of each core are next to each other (`lscpu -e` shows the cores)",explain:"With `threads: 2`, each pair of consecutive pins is one core to t\
he guest, and its scheduler places work accordingly. If the two CPUs are on different cores, that work competes with whatever else runs on these cores."}),"pin-\
shares-core":p({severity:"warning",about:"value",message:({threads:e})=>`${e} are threads of one core, but the guest treats them as separate cores`,remedy:()=>"\
set `threads: 2` and halve `cores`, with the two threads of each core next to each other in `pin`",explain:"Two threads of a core share its execution units, so \
two virtual CPUs on them are slower than on two cores. A guest that does not know this gives each of them the work of a whole core."}),"pin-splits-core":p({severity:"\
warning",about:"value",message:({left:e})=>`the guest has only one thread of some cores, and the host keeps the other (CPU ${e})`,remedy:({left:e})=>`set \`threa\
ds: 2\` and pin CPU ${e} too, next to its sibling; or use it for QEMU: \`emulator: "${e}"\``,explain:"Two threads of a core share its caches and execution units\
. Whatever the host runs on one of them slows down the guest on the other, which shows as stutter."}),"pin-across-caches":p({severity:"warning",about:"value",message:({
caches:e})=>`the virtual CPUs are spread over several L3 caches (${e}), but would fit on one`,remedy:()=>"set `pin: auto`, or pin to the cores of one cache (`ls\
cpu -e=cpu,cache` shows them)",explain:"Cores that do not share a cache exchange data through memory. A guest that fits on the cores of one L3 cache is faster a\
nd steadier there."}),"pin-across-nodes":p({severity:"warning",about:"value",message:({nodes:e})=>`the virtual CPUs are on NUMA nodes ${e}, but would fit on one`,
remedy:()=>"set `pin: auto`, or pin to the cores of one node (`lscpu -e=cpu,node` shows them)",explain:"Memory of another node is slower to access. The guest ca\
nnot take this into account unless it has NUMA nodes of its own."}),"pin-mixes-kinds":p({severity:"warning",about:"value",message:({used:e})=>`the guest is on ${e}\
, which it treats as equal`,remedy:({lists:e})=>["set `pin: auto`",...e].join(", or "),explain:"A hybrid processor has fast and slow cores (performance and effi\
ciency cores of Intel). A guest does not see the difference: it gives each virtual CPU the same work, and waits for the slowest."})};function FC(e,t,n){let s=n?.
cpu?.vendor;if(s&&s!==e.host.cpu&&t("host-cpu-other",{path:["host","cpu"]},{written:qb[e.host.cpu],found:s}),!n?.cpu||n.cpu.cpus.length===0)return;let o=Ao(n.cpu.
cpus),r=n.cpu.cpus.filter(c=>c.online),i=c=>r.every(d=>d[c]!==void 0),a=new Map(o.flatMap(c=>c.cpus.map(d=>[d,c])));for(let c of k(e)){let{pin:d,emulator:l=[],iothreadPin:u=[]}=c.
cpu,f=["vms",c.name,"cpu"],m=Array.isArray(d)?d:[];for(let[h,w]of m.entries())kf([w],[...f,"pin",h],n,t);if(kf(l,[...f,"emulator"],n,t),kf(u,[...f,"iothreadPin"],
n,t),m.length===0||!m.every(h=>a.has(h)))continue;let g={path:[...f,"pin"]};i("core")&&UC(c,m,o,a,g,t),LC(c,m,o,a,BC(c,e),g,t),i("core")&&i("l3")&&jC(c,m,o,a,g,
t)}}function kf(e,t,n,s){let o=n.cpu?.cpus??[],r=Math.max(...o.map(({cpu:c})=>c)),i=e.filter(c=>!o.some(d=>d.cpu===c)),a=e.filter(c=>o.some(d=>d.cpu===c&&!d.online));
i.length>0&&s("pin-unusable",{path:t},{cpus:Q(i),offline:!1,last:r}),a.length>0&&s("pin-unusable",{path:t},{cpus:Q(a),offline:!0,last:r})}var Gb=e=>Z(e.slice(0,
3).map(t=>t.join("+")))+(e.length>3?", \u2026":"");function UC(e,t,n,s,o,r){let a=t.flatMap((l,u)=>u%2===0?[[l,t[u+1]??l]]:[]).filter(([l=0,u=0])=>s.get(l)!==s.
get(u));if(e.cpu.threads===2&&a.length>0){let l=[...a.flat().flatMap(u=>s.get(u)??[]),...n].find(({cpus:u})=>u[1]);r("pin-apart",o,{pairs:Gb(a),siblings:l?`${l.
cpus.join("+")} on one core`:Zb});return}if(e.cpu.threads===1){let l=C(t.map(u=>s.get(u))).map(u=>t.filter(f=>u?.cpus.includes(f))).filter(u=>new Set(u).size>1);
l.length>0&&r("pin-shares-core",o,{threads:Gb(l)})}let c=new Set([...t,...e.cpu.emulator??[],...e.cpu.iothreadPin??[]]),d=C(t.flatMap(l=>s.get(l)?.cpus??[])).filter(
l=>!c.has(l));d.length>0&&r("pin-splits-core",o,{left:Q(d)})}var BC=(e,t)=>new Set(k(t).flatMap(n=>{let{pin:s,emulator:o=[],iothreadPin:r=[]}=n.cpu;return[...o,
...r,...n.name!==e.name&&Array.isArray(s)?s:[]]}));function LC(e,t,n,s,o,r,i){let a=C(t.flatMap(f=>s.get(f)??[])),c=Ks.filter(f=>a.some(m=>m.kind===f));if(c.length<
2)return;let d=f=>a.filter(m=>m.kind===f).length,{threads:l}=e.cpu,u=f=>{let g=n.flatMap(h=>{let w=h.kind===f?h.cpus.filter(S=>!o.has(S)):[];return w.length<l?[]:
w.slice(0,l)}).slice(-t.length);return g.length<t.length?[]:[`\`pin: [${g.join(", ")}]\` (${f})`]};i("pin-mixes-kinds",r,{used:Z(c.map(f=>$o(d(f),f))),lists:c.flatMap(
u)})}function jC(e,t,n,s,o,r){let i=C(t.flatMap(l=>s.get(l)??[])),a=l=>{let u=new Map;for(let f of n)u.set(l(f),(u.get(l(f))??0)+1);return Math.max(...u.values())},
c=new Set(i.map(({node:l})=>l)),d=C(i.map(({l3:l})=>l));if(c.size>1&&a(({node:l})=>l)>=i.length)r("pin-across-nodes",o,{nodes:[...c].sort((l,u)=>l-u).join(" and\
 ")});else if(d.length>1&&a(({l3:l})=>l)>=i.length&&e.cpu.sockets===1){let l=d.map(u=>Q(t.filter(f=>s.get(f)?.l3===u)));r("pin-across-caches",o,{caches:l.join("\
 and ")})}}var Cf={};N(Cf,{codes:()=>HC,host:()=>YC,rules:()=>XC,schema:()=>WC});function GC(e,t,n){let[s]=Co(e)??[];if(s!==void 0)return s;let o=ae(e,t).flatMap(r=>$e(r,n));return[...o.filter(ke),...o].find(({numaNode:r})=>r!==void 0)?.numaNode}
function qC(e,t,n){let{numa:s,cores:o,threads:r}=e.cpu,i=GC(e,t,n),a=new Map;for(let c=0;c<Ti(e);c+=1){let d=s.findIndex(({cpus:f})=>f.includes(c*r)),l=s.length>
0?d:Math.floor(c/o),u=a.get(l);u?u.cores.push(c):a.set(l,{cores:[c],node:s[d]?.node??i})}return[...a.values()]}function ZC(e,t,n){let{pin:s,emulator:o=[],iothreadPin:r=[],
threads:i}=e.cpu;return{guest:e.name,parts:s==="auto"?qC(e,t,n):[],threads:i,apart:Xs(e,t),pinned:s==="auto"?[]:s??[],threadsOn:[...o,...r]}}var Vb=new WeakMap;
function Pf(e,t){if(!t?.cpu)return;let n=Vb.get(t)??new WeakMap;Vb.set(t,n);let s=n.get(e);if(s)return s;let o=k(e),r=[...o.filter(({devices:c})=>c.length>0),...o.
filter(({devices:c})=>c.length===0)],i=o.some(({cpu:c})=>c.pin==="auto"),a=Cc(t.cpu.cpus,i?r.map(c=>ZC(c,e,t)):[]);return n.set(e,a),a}var _f=(e,t,n)=>e.cpu.pin===
"auto"?Pf(t,n)?.places.get(e.name):void 0;function nn(e,t,n){if(e.cpu.pin!=="auto")return e.cpu.pin??[];let s=_f(e,t,n);return s&&"cpus"in s?s.cpus:[]}var vr=(e,t,n)=>e.
cpu.emulator??(e.cpu.pin==="auto"?Pf(t,n)?.host:void 0),wr=(e,t,n)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?Pf(t,n)?.host:void 0);var Wb=ue([M(["guests"]),Hs]).apply(y("The CPUs to isolate: `guests` for all CPUs that guests are pinned to, or a set such as 2-7,14-19.")),VC=E(()=>({cpus:Wb,isolcpus:x(
O("Whether to keep all programs off these CPUs, except those that are pinned to them."),!0),nohzFull:x(O("Whether to stop the timer interrupt on these CPUs whil\
e only one program runs there."),!0),rcuNocbs:x(O("Whether to do the kernel's deferred work (RCU callbacks) on other CPUs."),!0),irqaffinity:v(Hs).apply(y("The \
CPUs that handle interrupts, for example 0-1,12-13."))})),WC={kernel:()=>({isolate:v(Ce(ue([Wb,VC]),_e(e=>e==="guests"||Array.isArray(e)?{cpus:e,isolcpus:!0,nohzFull:!0,
rcuNocbs:!0}:e))).apply(y("The CPUs that the kernel isolates from boot, whether a guest runs or not: `guests`, a set of CPUs, or a mapping."))})},KC=`vms: { win\
: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,HC={"kernel-isolate-without-pins":p({severity:"error",about:"value",message:()=>"'isolate: guests' is set, but no guest is pinned",remedy:()=>"pin a guest, fo\
r example `cpu: { pin: [2, 3] }`, or remove `isolate`",explain:"`kernel.isolate: guests` stands for the host CPUs that the virtual CPUs of all guests are pinned\
 to.",example:{fails:`kernel: { isolate: \u27E8guests }
`,passes:`kernel: { isolate: guests }
${KC}`}}),"kernel-isolate-first-cpu":p({severity:"error",about:"value",message:()=>"CPU 0 cannot be isolated",remedy:()=>"remove CPU 0 and the other thread of i\
ts core from `isolate`; with `isolate: guests`, remove them from `pin` and lower `cores` to match",explain:"The kernel boots on CPU 0 and keeps time there. It r\
emoves CPU 0 from nohz_full, and the work that has to run there disturbs a guest on it.",example:{fails:`kernel: { isolate: \u27E80-3 }
`,passes:`kernel: { isolate: 2-3 }
`}}),"kernel-isolate-irqaffinity":p({severity:"error",about:"value",message:({cpus:e})=>`irqaffinity sends interrupts to CPU ${e}, which is isolated`,remedy:({cpus:e})=>`\
remove CPU ${e} from \`irqaffinity\`, or remove \`irqaffinity\``,explain:"`irqaffinity` lists the CPUs that handle interrupts: CPUs of the host. Interrupts on a\
n isolated CPU disturb the guest there.",example:{fails:`kernel: { isolate: { cpus: 2-3, irqaffinity: \u27E80-2 } }
`,passes:`kernel: { isolate: { cpus: 2-3, irqaffinity: 0-1 } }
`}}),"kernel-isolate-leaves-nothing":p({severity:"error",about:"value",message:({cpus:e})=>`this isolates every CPU of the machine (${e})`,remedy:()=>"remove CP\
U 0 and the other thread of its core from `isolate`; with `isolate: guests`, remove them from `pin` and lower `cores` to match",explain:"If all CPUs are isolate\
d, the host has none to run on. The number of CPUs is from the facts."}),"kernel-isolate-emulator":p({severity:"warning",about:"value",message:({guest:e,cpus:t})=>`\
QEMU's own threads of guest '${e}' are pinned to CPU ${t}, which is isolated`,remedy:()=>"use CPUs that are not isolated, for example `emulator: [0]`",explain:"\
Isolated CPUs are meant for virtual CPUs, one each. The kernel does not balance threads over isolated CPUs: those of QEMU itself would all stay on one and distu\
rb the virtual CPU there.",example:{fails:`kernel: { isolate: 2-4 }
vms: { win: { memory: 4GiB, cpu: { pin: [2, 3], emulator: \u27E84 } } }
`,passes:`kernel: { isolate: 2-3 }
vms: { win: { memory: 4GiB, cpu: { pin: [2, 3], emulator: 1 } } }
`}}),"kernel-isolate-unused":p({severity:"warning",about:"value",message:({cpus:e})=>`'isolate' includes CPU ${e}, which no guest uses`,remedy:({cpus:e})=>`remo\
ve CPU ${e} from \`isolate\`, or pin a guest there; if guests are pinned already, \`isolate: guests\` isolates exactly their CPUs`,explain:"The host never uses \
a CPU that is isolated from boot, so one without a guest is always idle.",example:{fails:`kernel: { isolate: \u27E82-5 }
vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,passes:`kernel: { isolate: 2-3 }
vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`}})};function Kb(e,t){let n=e.kernel.isolate?.cpus;return n!=="guests"?n??[]:C(k(e).flatMap(s=>nn(s,e,t))).sort((s,o)=>s-o)}function XC(e,t,n){let{isolate:s}=e.
kernel;if(!s)return;let o=["kernel","isolate"],r=Kb(e,n);s.cpus==="guests"&&k(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:o});let i=n?.
cpu?.cpus.flatMap(c=>c.online?[c.cpu]:[])??[];i.length>0&&i.every(c=>r.includes(c))?t("kernel-isolate-leaves-nothing",{path:o},{cpus:Q(i)}):r.includes(0)&&t("ke\
rnel-isolate-first-cpu",{path:o});let a=s.irqaffinity?.filter(c=>r.includes(c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...o,"irqaffinity"]},{cpus:Q(
a)}),QC(r,e,t,n)}function QC(e,t,n,s){let o=e;for(let r of k(t)){let i=vr(r,t,s)??[],a=r.cpu.emulator?.filter(d=>e.includes(d))??[];if(a.length>0){let d={guest:r.
name,cpus:Q(a)};n("kernel-isolate-emulator",{path:["vms",r.name,"cpu","emulator"]},d)}let c=[...nn(r,t,s),...i,...wr(r,t,s)??[]];o=o.filter(d=>!c.includes(d))}k(
t).length>0&&o.length>0&&n("kernel-isolate-unused",{path:["kernel","isolate"]},{cpus:Q(o)})}function*YC(e,t){let{isolate:n}=e.kernel,s=Q(Kb(e,t));if(!n||s==="")
return;let{isolcpus:o,nohzFull:r,rcuNocbs:i,irqaffinity:a}=n;o&&(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${s}`}),r&&(yield{kind:"kern\
elParam",name:"nohz_full",value:s}),i&&(yield{kind:"kernelParam",name:"rcu_nocbs",value:s}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:Q(a)})}var Af={};N(Af,{codes:()=>eA,host:()=>sA,rules:()=>tA,schema:()=>JC});var P=e=>({kind:"string",parts:[e]}),St=(...e)=>({kind:"string",parts:e});function ft(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e}\
 is not a safe integer`);return{kind:"int",value:BigInt(e)}}var B=e=>({kind:"constant",name:e?"true":"false"}),sn={kind:"constant",name:"null"},q=e=>({kind:"lis\
t",items:e}),ce=e=>q(Array.from(e,P)),Hb=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),V=e=>({
kind:"attrs",bindings:Hb(e)});var Re=e=>({kind:"identifier",name:e});function Oo(e){let t=e.split("/").slice(1),n=s=>/^[A-Za-z0-9._+-]+$/.test(s)&&s!=="."&&s!=="..";if(!e.startsWith("./")||!t.
every(n))throw new RangeError(`not the path of a file next to the module: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var Ac=e=>typeof e=="string"?Re(e):e,
A=(e,...t)=>({kind:"select",of:Ac(e),path:t,or:void 0}),nt=(e,t,n)=>({kind:"select",of:Ac(e),path:t,or:n}),Xb=(e,...t)=>({kind:"has",of:Ac(e),path:t}),H=(e,...t)=>({
kind:"apply",function:Ac(e),arguments:t}),ws=(e,t)=>({kind:"lambda",parameter:e,body:t}),Oc=(e,t)=>({kind:"let",bindings:Hb(e),body:t});var ne=(e,t,n)=>({kind:"binary",operator:t,left:e,right:n}),Et=e=>({kind:"not",operand:e}),xs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t};var JC={cpu:()=>({isolate:x(O("Whether to keep the host (users, services and systemd itself) off the CPUs in `pin` while the guest runs."),!1),irqs:x(O("Whether\
 to move the host's interrupts off the CPUs in `pin` while the guest runs, as far as the kernel can."),!1),governor:v(M(["performance","schedutil","ondemand","c\
onservative","powersave"])).apply(y("The CPU frequency governor of the CPUs in `pin` while the guest runs: performance is the highest frequency."))})},Mc=e=>`vm\
s: { win: { memory: 4GiB, cpu: { ${e} } } }
`,eA={"isolate-without-pin":p({severity:"error",about:"value",message:({field:e})=>`'${e}' requires 'pin', which this guest does not have`,remedy:({field:e})=>`\
pin each virtual CPU to a host CPU, for example \`pin: [2, 3], emulator: [0]\`, or remove \`${e}\``,explain:"`isolate`, `irqs` and `governor` apply to the host \
CPUs that the virtual CPUs are pinned to. A guest without `pin` can run on every host CPU.",example:{fails:Mc("isolate: \u27E8true"),passes:Mc("pin: [2, 3], emu\
lator: [0], isolate: true")}}),"isolate-without-emulator":p({severity:"warning",about:"value",message:()=>"QEMU's own threads may run on the isolated CPUs",remedy:()=>"\
add `emulator` with host CPUs that are not in `pin`, for example `emulator: [0]`",explain:"Without `emulator`, libvirt lets QEMU's own threads run on every CPU.\
 The scheduler prefers the isolated ones, because they are idle.",example:{fails:Mc("pin: [2, 3], isolate: \u27E8true"),passes:Mc("pin: [2, 3], emulator: [0], i\
solate: true")}}),"isolate-leaves-nothing":p({severity:"error",about:"value",message:({cpus:e})=>`this guest isolates every CPU of the machine (${e}) and leaves\
 none for the host`,remedy:()=>"remove CPU 0 and the other thread of its core from `pin`, lower `cores` to match, and set `emulator: [0]`; or remove `isolate`",
explain:"The host and QEMU need at least one CPU that is not isolated. The number of CPUs is from the facts."}),"isolate-together-leaves-nothing":p({severity:"w\
arning",about:"value",message:({guests:e,cpus:t})=>`guests ${e} together isolate every CPU of the machine (${t})`,remedy:()=>"remove CPU 0 and the other thread \
of its core from `pin` of the guest that has them, and lower its `cores` to match; ignore this if the guests never all run at the same time",explain:"The host n\
eeds a CPU for itself. A guest that would isolate the last one is not started."})};function tA(e,t,n){let s=n?.cpu?.cpus.flatMap(i=>i.online?[i.cpu]:[])??[],o=new Set,
r=[];for(let i of k(e)){let a=["vms",i.name,"cpu"],{isolate:c,irqs:d,governor:l,pin:u,emulator:f}=i.cpu;if(u===void 0){let S=Object.entries({isolate:c,irqs:d,governor:l}).
filter(([,_])=>_);for(let[_]of S)t("isolate-without-pin",{path:[...a,_]},{field:_})}if(!c)continue;Array.isArray(u)&&f===void 0&&t("isolate-without-emulator",{path:[
...a,"isolate"]});let m=new Set(nn(i,e,n));if(s.length===0||m.size===0)continue;let g=Q(s),h=S=>s.every(_=>S.has(_)),w=h(o);r.push(i.name);for(let S of m)o.add(
S);h(m)?t("isolate-leaves-nothing",{path:[...a,"pin"]},{cpus:g}):!w&&h(o)&&t("isolate-together-leaves-nothing",{path:[...a,"pin"]},{guests:r.join(", "),cpus:g})}}
var nA={kind:"assertion",that:Et(nt("config",["services","irqbalance","enable"],B(!1))),message:"vfioc: services.irqbalance moves interrupts back to the CPUs of\
 guests with cpu.irqs. Set `services.irqbalance.enable = false;`, or `irqs: off` in these guests."};function*sA(e,t){for(let n of k(e)){let s=Q(nn(n,e,t));if(s===
"")continue;let{isolate:o,irqs:r,governor:i}=n.cpu,a=(c,...d)=>({kind:"hook",vm:n.name,step:c,arguments:d});o&&(yield a("isolate-cpus",s)),r&&(yield a("move-irq\
s",s)),i&&(yield a("set-governor",i,s))}k(e).some(n=>n.cpu.irqs)&&(yield nA)}var Mf={};N(Mf,{codes:()=>iA,domain:()=>dA,rules:()=>aA,schema:()=>rA});var on={"2MiB":2*re,"1GiB":Ie};var oA=E(()=>({cpus:Ai.apply(y("The virtual CPUs of the node, numbered from 0.")),memory:Kt.apply(y("The memory size of the node.")),node:v(te(0,1023)).apply(y(
"The NUMA node of the host that provides this memory and, with pin: auto, the CPUs."))})),rA={cpu:()=>({numa:x(F(oA),[]).apply(y("The NUMA nodes of the guest. D\
efault: one."))})},zc=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,Of=zc("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),iA={"numa-vcpus":p({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`virtual CPU ${e} is not on any node`:t==="twice"?`virtual CPU ${e} is already on another node`:`the guest has no virtual CPU ${e}`,remedy:({cpus:e,problem:t})=>t===
"missing"?`add ${e} to the \`cpus\` of a node`:t==="twice"?`remove ${e} from the \`cpus\` of one of the nodes`:`remove ${e} from \`cpus\`: virtual CPUs are counte\
d from 0`,explain:"If a guest has NUMA nodes, each of its virtual CPUs must be on exactly one. QEMU refuses any other assignment.",example:{fails:zc("\u27E8[{ cpus: \
0-1, memory: 2GiB }, { cpus: [2], memory: 2GiB }]"),passes:Of}}),"numa-memory":p({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e}\
 of memory in total, but the guest has ${t}`,remedy:({nodes:e,guest:t})=>`change the nodes so that they add up to ${t}, or set the memory of the guest to ${e}`,
explain:"The memory of a guest is the sum of its nodes. libvirt would silently use the sum and ignore the size.",example:{fails:zc("\u27E8[{ cpus: 0-1, memory: 2GiB \
}, { cpus: 2-3, memory: 1GiB }]"),passes:Of}}),"numa-memory-not-whole":p({severity:"error",about:"value",message:({size:e,unit:t})=>t==="MiB"?`${e} is not a pos\
itive multiple of 1MiB`:`${e} is not a positive multiple of the huge page size ${t}`,remedy:({unit:e})=>`use a multiple of ${e==="MiB"?"1MiB":e}, and keep the s\
um of the nodes equal to the memory of the guest`,explain:"A NUMA node of a guest consists of whole MiB, or of whole huge pages if the guest uses them.",example:{
fails:zc("[{ cpus: 0-1, memory: \u27E82049MiB }, { cpus: 2-3, memory: 2047MiB }]").replace("4GiB","{ size: 4GiB, hugepages: 2MiB }"),passes:Of}}),"numa-node-twi\
ce":p({severity:"error",about:"value",message:({pages:e})=>`the memory cannot be on this node: its huge pages are on node ${e}`,remedy:({pages:e})=>`remove \`mem\
ory.node\` to keep the memory on node ${e}, or remove \`node\` from \`hugepages\``,explain:"If the memory of a guest consists of huge pages, it comes from the n\
ode that has them.",example:{fails:`vms: { win: { memory: { size: 4GiB, node: \u27E81, hugepages: { size: 2MiB, node: 0 } } } }
`,passes:`vms: { win: { memory: { size: 4GiB, node: 0, hugepages: { size: 2MiB, node: 0 } } } }
`}})};function aA(e,t){for(let n of k(e)){let{node:s,hugepages:o}=n.memory;s&&o?.node&&Q(s)!==Q(o.node)&&t("numa-node-twice",{path:["vms",n.name,"memory","node"]},
{pages:Q(o.node)}),n.cpu.numa.length>0&&cA(n,t)}}function cA(e,t){let{numa:n}=e.cpu,s=["vms",e.name,"cpu","numa"],o=[...Array(tn(e)).keys()],r=new Set;for(let[f,
{cpus:m}]of n.entries()){let g={path:[...s,f,"cpus"]},h=m.filter(S=>S>=o.length),w=m.filter(S=>r.has(S));h.length>0&&t("numa-vcpus",g,{cpus:Q(h),problem:"unknow\
n"}),w.length>0&&t("numa-vcpus",g,{cpus:Q(w),problem:"twice"});for(let S of m)r.add(S)}let i=o.filter(f=>!r.has(f));i.length>0&&t("numa-vcpus",{path:s},{cpus:Q(
i),problem:"missing"});let{size:a,hugepages:c}=e.memory,d=n.reduce((f,{memory:m})=>f+m,0);d!==a&&t("numa-memory",{path:s},{nodes:K(d),guest:K(a)});let l=c?on[c.
size]:re,u=n.findIndex(({memory:f})=>f===0||f%l!==0);if(u>=0&&a%l===0){let f=K(n[u]?.memory??0);t("numa-memory-not-whole",{path:[...s,u,"memory"]},{size:f,unit:c?.
size??"MiB"})}}function*dA(e){let{numa:t}=e.cpu,n=t.map(({cpus:o,memory:r},i)=>b("cell",{id:i,cpus:Q(o),memory:r/1024,unit:"KiB"})),s=Co(e);s&&(yield{at:"numatu\
ne",xml:b("memory",{mode:"strict",nodeset:Q(s)})}),n.length>0&&(yield{at:"cpu",xml:b("numa",{},...n)});for(let[o,{node:r}]of t.entries())r!==void 0&&(yield{at:"\
numatune",xml:b("memnode",{cellid:o,mode:"strict",nodeset:r})})}var zf={};N(zf,{claims:()=>bA,codes:()=>mA,domain:()=>yA,rules:()=>pA,schema:()=>uA});var lA=te(0,4095),uA={cpu:()=>({pin:v(ue([M(["auto"]),F(lA)])).apply(y("The host CPU of each virtual CPU, in order. The threads of a guest core are adjacent, so\
 list sibling threads of the host in pairs (lscpu -e shows them). auto: whole cores of one kind and of one L3 cache, or else of one NUMA node, according to the \
facts of the machine.")),emulator:v(Ai).apply(y("The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: preferably CPUs that no virtual CPU is pinned \
to. Default with pin: auto: those that stay with the host.")),iothreadPin:v(Ai).apply(y("The host CPUs for the iothreads. Default with pin: auto: those that sta\
y with the host.")),vcpusched:v(E(()=>({scheduler:M(["fifo","rr"]).apply(y("The scheduling policy: fifo (first in, first out) or rr (round robin).")),priority:te(
1,99).apply(y("The priority, from 1 to 99 (highest)."))}))).apply(y("The real-time scheduling of the virtual CPUs. They take precedence over everything else on \
their host CPUs, including kernel threads."))})},fA=e=>C(e.map(({size:t})=>t)).map(t=>{let n=e.reduce((s,o)=>s+(o.size===t?o.used:0),0);return`${$o(n,void 0)} o\
n ${t===void 0?"an unknown size":K(t)}`}),rn=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,mA={"pin-count":p({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`'pin' must list one host CPU for each virtual CPU: expected ${t}, found ${e}`,remedy:({
pins:e,vcpus:t})=>`list ${t} host CPUs in \`pin\`${e>0?`, or change \`cores\` and \`threads\` to match ${e}`:""}`,explain:"Each virtual CPU is pinned to one hos\
t CPU, in order. Their number is sockets times dies times cores times threads.",example:{fails:rn("cores: 4, pin: \u27E8[2, 3]"),passes:rn("cores: 2, pin: [2, 3\
]")}}),"pin-twice":p({severity:"error",about:"value",message:({cpu:e})=>`'pin' lists host CPU ${e} twice`,remedy:()=>"replace one of them with a host CPU that i\
s not in `pin` yet (`lscpu -e` lists them)",explain:"Two virtual CPUs on one host CPU wait for each other, and one that waits may hold a lock that the rest of t\
he guest needs.",example:{fails:rn("cores: 2, pin: [2, \u27E82]"),passes:rn("cores: 2, pin: [2, 3]")}}),"pin-shared":p({severity:"warning",about:"value",message:({
what:e,guest:t})=>`${e} is also used by guest '${t}'`,remedy:()=>"pin the guests to different CPUs; ignore this if they never run at the same time",explain:"Gue\
sts that are pinned to the same host CPU and run at the same time slow each other down. Guests that receive the same device never run together and may share CPU\
s without this warning.",example:{fails:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [\u27E83, 4] } } }
`,passes:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }
`}}),"emulator-on-pinned":p({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, which a virtual CPU is pinned to`,remedy:({
cpus:e})=>`replace CPU ${e} in \`emulator\` with CPUs that are not in \`pin\`, or remove \`emulator\``,explain:"QEMU's own threads interrupt a virtual CPU on th\
e same host CPU, which shows as stutter in the guest.",example:{fails:rn("cores: 2, pin: [2, 3], emulator: \u27E8[3]"),passes:rn("cores: 2, pin: [2, 3], emulato\
r: [0, 1]")}}),"iothread-pin-without-iothreads":p({severity:"error",about:"value",message:()=>"'iothreadPin' is set, but the guest has no iothreads",remedy:()=>"\
add `iothreads: 1`, or remove `iothreadPin`",explain:"`iothreadPin` lists the host CPUs that the iothreads run on. Their number is `iothreads`, which is 0 by de\
fault.",example:{fails:rn("iothreadPin: \u27E8[0]"),passes:rn("iothreads: 1, iothreadPin: [0]")}}),"pin-auto-without-facts":p({severity:"error",about:"value",message:()=>"\
'pin: auto' requires the facts of the machine",remedy:()=>"run `vfioc scan -o facts.json` and add `facts: ./facts.json` to `host`, or list the CPUs: `pin: [2, 3\
]`",explain:"`pin: auto` chooses whole cores by their caches, NUMA nodes and threads, which are in the facts of the machine.",example:{fails:rn("pin: \u27E8auto"),
passes:rn("pin: [2, 3]")}}),"pin-auto-too-few":p({severity:"error",about:"value",message:({needed:e,cores:t,threads:n})=>`not enough host cores: needed ${e}${n>
1?` with ${n} threads each`:""}, available ${t}`,remedy:({cores:e,threads:t})=>{let n="list the host CPUs, for example `pin: [2, 3]` for two virtual CPUs";return e>
0?`reduce the guest to ${e===1?"1 core":`${e} cores`}, or ${n}`:t>1?`set \`threads: 1\` if the cores of the host have one thread each, or ${n}`:n},explain:"`pin\
: auto` gives each core of the guest a core of the host. The first core stays with the host. Cores listed in `pin`, `emulator` or `iothreadPin` of any guest are\
 not available. With `threads: 2`, only cores with two threads are."}),"pin-auto-shared":p({severity:"warning",about:"value",message:({guests:e})=>`there are no\
t enough cores for all guests: this guest shares cores with ${e.map(t=>`'${t}'`).join(", ")}`,remedy:()=>"lower `cores` in these guests; ignore this if they nev\
er run at the same time",explain:"Guests that share a core and run at the same time slow each other down. Guests that receive the same device never run together\
 and may share cores without this warning."}),"pin-auto-mixes-kinds":p({severity:"warning",about:"value",message:({kinds:e})=>`there are not enough free cores o\
f one kind: the guest gets ${Z(e.map(({kind:t,used:n})=>$o(n,t)))}`,remedy:({kinds:e})=>{let t=e.flatMap(({kind:n,free:s})=>s>0?[$o(s,n)]:[]);return t.length>0?
`lower \`cores\` of the guest: it can have ${t.join(" or ")}`:"lower `cores` of this guest or of others"},explain:"A hybrid processor has fast and slow cores (p\
erformance and efficiency cores of Intel). A guest does not see the difference: it gives each virtual CPU the same work, and waits for the slowest. `pin: auto` \
uses the fastest kind that has enough free cores for all of the guest. The first core stays with the host."}),"pin-auto-mixes-caches":p({severity:"warning",about:"\
value",message:({caches:e})=>`the guest is spread over L3 caches of different sizes: ${Z(fA(e))}`,remedy:({caches:e})=>`reduce the guest to ${$o(Math.max(1,...e.
map(({free:t})=>t)),void 0)}, which fit on one cache, or list the host CPUs in \`pin\``,explain:"On some processors one L3 cache is larger than the others, for \
example by 3D V-Cache. A guest does not see the difference: a program that needs the large cache, such as a game, is slow on the cores of the other. `vfioc scan\
` and `vfioc check --plan` show the caches."}),"realtime-without-pin":p({severity:"warning",about:"value",message:()=>"real-time virtual CPUs that are not pinne\
d can block any CPU of the host",remedy:()=>"pin the guest, for example `pin: [2, 3], emulator: [0]`, or remove `vcpusched`",explain:"A busy real-time thread ke\
eps everything of ordinary priority off its CPU, including kernel threads. If it can run on any CPU, it can stall the host. If it is pinned, it stalls only what\
 else runs on that CPU.",example:{fails:rn("vcpusched: \u27E8{ scheduler: fifo, priority: 1 }"),passes:rn("pin: [2, 3], vcpusched: { scheduler: fifo, priority: \
1 }")}})};function pA(e,t,n){for(let s of k(e)){let{emulator:o=[],iothreads:r,iothreadPin:i,vcpusched:a}=s.cpu,c=(...d)=>({path:["vms",s.name,"cpu",...d]});if(s.
cpu.pin==="auto")hA(s,e,t,n);else if(s.cpu.pin){let{pin:d}=s.cpu,l=tn(s);d.length!==l&&t("pin-count",c("pin"),{pins:d.length,vcpus:l});for(let[f,m]of d.entries())
d.indexOf(m)<f&&t("pin-twice",c("pin",f),{cpu:m});let u=o.filter(f=>d.includes(f));u.length>0&&t("emulator-on-pinned",c("emulator"),{cpus:Q(u)})}i&&r===0&&t("io\
thread-pin-without-iothreads",c("iothreadPin")),a&&!s.cpu.pin&&t("realtime-without-pin",c("vcpusched"))}}function hA(e,t,n,s){let o={path:["vms",e.name,"cpu","p\
in"]},r=_f(e,t,s);if(!r)n("pin-auto-without-facts",o);else if("cores"in r){let{threads:i}=e.cpu;n("pin-auto-too-few",o,{needed:Ti(e),cores:r.cores,threads:i})}else{
let{shares:i,kinds:a,caches:c}=r;i.length>0&&n("pin-auto-shared",o,{guests:i}),a.length>1?n("pin-auto-mixes-kinds",o,{kinds:a}):gA(e)&&C(c.flatMap(({size:d})=>d??
[])).length>1&&n("pin-auto-mixes-caches",o,{caches:c})}}var gA=({cpu:e})=>e.sockets*e.dies===1&&e.numa.length<2;function*yA(e,t,n){let{iothreads:s,vcpusched:o}=e.
cpu,r=vr(e,t,n),i=wr(e,t,n),a=c=>({at:"cputune",xml:c});for(let[c,d]of nn(e,t,n).entries())yield a(b("vcpupin",{vcpu:c,cpuset:d}));r&&(yield a(b("emulatorpin",{
cpuset:Q(r)})));for(let c=1;i&&c<=s;c+=1)yield a(b("iothreadpin",{iothread:c,cpuset:Q(i)}));for(let c=0;o&&c<tn(e);c+=1)yield a(b("vcpusched",{vcpus:c,...o}))}function*bA({
cpu:{pin:e}}){if(!(e===void 0||e==="auto"))for(let[t,n]of e.entries())e.indexOf(n)<t||(yield{what:`host CPU ${n}`,path:["cpu","pin",t],when:"run",code:"pin-shar\
ed"})}var Bf={};N(Bf,{claims:()=>UA,codes:()=>_A,domain:()=>FA,rules:()=>AA,schema:()=>PA});function xr(e){if(e.includes("\0"))throw new RangeError("a shell word cannot contain NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}\
'`}var Mo=e=>e.map(xr).join(" ");var vA=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,wA=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;
function Nc(e){let t=vA.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="devices"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var Qb=he("A device of \
the guest, by its name in the spec or its libvirt alias.",["devices.gpu","hostdev0"],e=>Nc(e)||wA.test(e)?we(e):J(`invalid device name '${e}': use devices.NAME,\
 devices.NAME.FUNCTION, disks.NAME, nics.NAME, shares.NAME or a libvirt alias`)),Nf=({slice:e,name:t,index:n})=>`ua-${e}${n===0?"":n}-${t}`;function If(e,t){let n=new Map;
for(let s of e.devices)t.devices[s]?.igd===!0&&n.set(Nf({slice:"devices",name:s,index:0}),{"x-igd-opregion":!0});for(let[s,o]of Object.entries(e.qemu.override)){
let r=Nc(s),i=r?Nf(r):s;n.set(i,{...n.get(i),...o})}return n}function an(e,t,n,s,o=0){let r=Nf({slice:e,name:t,index:o});return If(n,s).has(r)?b("alias",{name:r}):
void 0}var $r=te(1,255);function Yb(e,t){let n=o=>Object.entries(e[o]).map(([r,{bootOrder:i}])=>({name:`${o}.${r}`,path:["vms",e.name,o,r,"bootOrder"],order:i})),s=ae(
e,t).map(({name:o,bootOrder:r})=>({name:`devices.${o}`,path:["devices",o,"bootOrder"],order:r}));return[...n("disks"),...n("nics"),...s].flatMap(({order:o,...r})=>o===
void 0?[]:[{...r,order:o}])}var xA=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],Js=({format:e,file:t})=>e??(t===void 0?"raw":xA.find(([n])=>n.test(t))?.[1]);var kn=(e,t)=>e.bus??(e.cdrom===void 0?ut(t).diskBus:"sata"),Tf=e=>e==="sata"?{first:0,count:6}:e==="scsi"||e==="usb"?{first:6,count:20}:{first:0,count:26};function Di(e){
let t=new Map,n=new Set,s=0;for(let o of e.order.disks){let r=e.disks[o];if(!r)continue;let i=kn(r,e),{first:a,count:c}=Tf(i),{target:d}=r;if(i==="nvme")d=s<c?`\
nvme${s}n1`:void 0,s+=1;else if(d===void 0){let l=Ys(c,"disk",i,o);for(let u=0;u<c&&d===void 0;u+=1){let f=String.fromCharCode(97+a+(l+u)%c),m=`${i==="virtio"?"\
vd":"sd"}${f}`;n.has(m)||(d=m)}}d!==void 0&&(t.set(o,d),n.add(d))}return t}function Jb(e,t){let{user:n}=Ke(t);if(n==="root")return;let[,s]=/^\/home\/([^/]+)\//.exec(e)??[];if(s!==void 0)return s===n?void 0:{path:`/home/${s}`,home:s};if(e.
startsWith("/root/"))return{path:"/root"};let[,o]=/^(\/run\/user\/\d+)\//.exec(e)??[];return o!==void 0&&n==="qemu-libvirtd"?{path:o}:void 0}var Gn=ee("The name of a host user.",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"invalid user name: use lower-case letters, digits, '-' and '_', starting with a letter\
 or '_', at most 31 characters"),tv=ee("The name of a host group.",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"invalid group name: use lower-case letters, digits, '-' a\
nd '_', starting with a letter or '_', at most 31 characters"),Df=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Rf="invalid name: use letters, digits, '.', '_', '+' and \
'-', starting with a letter or digit, at most 63 characters",nv=ee("The libvirt name of a guest.",["win11"],Df,Rf),Ic=ee("The libvirt name of a network.",["defa\
ult"],Df,Rf),Tc=ee("The name of shared memory, which is a file in /dev/shm.",["looking-glass"],Df,Rf),zo=e=>ee("A name of your choice.",[e],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
"invalid name: use letters, digits, '-' and '_', starting with a letter, digit or '_', at most 63 characters"),eo=zo("gpu"),kr=ee("The name of the host.",["work\
station"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"invalid host name: use letters, digits and '-', with no '-' at the start or end, at most 63 charact\
ers"),qn=ee("The name of a network interface.",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"invalid network interface name: use letters, digits, '.', '\
_' and '-', at most 15 characters"),Ec=ee("The name of a kernel module.",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"invalid kernel module name: use letters,\
 digits, '_' and '-', one module per entry"),Ff=ee("The name of a systemd unit, including its type.",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"invalid unit name: end it with the unit type, such as .service, and use no spaces or quotes"),sv=ee("A kernel parameter.",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!#-~]*)?$/,
"invalid kernel parameter: use name or name=value without spaces or quotes, one parameter per entry"),$A=e=>{if(!e.startsWith("/"))return`'${e}' is not an absol\
ute path: start it with '/'`;if(/[\u0000-\u001f\u007f]/.test(e))return"control characters are not allowed in a path";if(/[\ufffe\uffff]/.test(e))return"U+FFFE a\
nd U+FFFF are not characters";if(!e.isWellFormed())return"this path is not valid Unicode";if(e.split("/").includes(".."))return`'..' is not allowed in the path \
'${e}': use the path that it resolves to`},cn=he("An absolute path on the host.",["/var/lib/libvirt/images/win11.qcow2"],e=>{let t=$A(e);return t?J(t):we(e)}),Dc=ee(
"A file path, relative to the file that contains it.",["./vbios.rom"],/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/,"invalid path: it must not be empty or contain con\
trol characters"),Ef="remove it, and an address is derived from the names; for a guest that exists, use the one that `virsh domiflist` shows";function Uf(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.
test(e)?Number.parseInt(e.slice(0,2),16)%2===1?J(`'${e}' is a multicast address: the first pair of a NIC's MAC address must be even`,Ef):/^(..)(?::\1)+$/i.test(
e)?J(`'${e}' is a placeholder, not a MAC address`,Ef):we(e.toLowerCase()):J(`invalid MAC address '${e}': use six pairs of hexadecimal digits, separated by ':'`,
Ef)}var ov=he("A MAC address.",["52:54:00:66:d7:8b"],Uf),ev="remove it, and a UUID is derived from the names; for a guest that exists, use the one that `virsh d\
omuuid` prints";function Rc(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)?new Set(e.replaceAll("-","")).size===1?J(`'${e}' is a placeholder, \
not a UUID`,ev):we(e):J("invalid UUID: use 32 lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12",ev)}var $s=(e,t)=>he(e,t,n=>/[\u0000-\u001f\u007f\ufffe\uffff]/.
test(n)?J("control characters are not allowed here"):n.isWellFormed()?we(n):J("this string is not valid Unicode"));var kA=ee("The target name of a disk in libvirt.",["vda","sda"],/^[sv]d[a-z]$/,"expected a disk target: vda to vdz on virtio, sda to sdz on other buses"),SA=ee(
"A serial number.",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"expected a serial number such as GAMES01: 1 to 20 letters, digits, `-`, `_`, `.` and `+`"),PA={vm:{disks:x(
Be(zo("system"),E(()=>({file:v(cn).apply(y("The path of an image file on the host.")),block:v(cn).apply(y("The path of a disk or partition of the host, preferab\
ly a stable name in /dev/disk/by-id.")),cdrom:v(ue([cn,dr(!1)])).apply(y("The path of the image in a CD drive, or false for an empty drive.")),format:v(M(["qcow\
2","raw"])).apply(y("The format of the image. Default: qcow2 or raw, from the file extension.")),create:v(Kt).apply(y("The size of the image that is created if \
`file` does not exist. An existing image is never changed, whatever its size.")),bus:v(M(["virtio","sata","scsi","usb","nvme"])).apply(y("The bus of the disk; n\
vme requires libvirt 11.5 or later. Default: sata for Windows and macOS, which need no extra driver for it, and virtio for Linux.")),target:v(kA).apply(y("The t\
arget name in libvirt. Default: derived from the name of the disk.")),cache:v(M(["none","writeback","writethrough","directsync","unsafe"])).apply(y("The cache m\
ode of the host. Default: QEMU's default, writeback.")),io:v(M(["native","threads","io_uring"])).apply(y("How QEMU reads and writes the disk; native requires ca\
che: none or directsync.")),discard:x(O("Whether to free space on the host that the guest no longer uses."),!0),iothread:v(te(1,64)).apply(y("The number of the \
iothread that serves the disk, from 1 to cpu.iothreads; only on virtio.")),serial:v(SA).apply(y("The serial number that the guest sees. Default: none; on nvme, \
the name of the disk.")),readOnly:x(O("Whether to prevent the guest from writing to the disk."),!1),bootOrder:v($r).apply(y("The position of the disk in the boo\
t order. If no device of the guest has one, the guest tries its disks in order, then its CD drives."))}))),{}).apply(y("The disks and CD drives of the guest, ea\
ch under a name of your choice."))}},ye=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,_A={"disk-source":p({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`disk '${e}' has no source`:`disk '${e}' has several sources`,remedy:({disk:e,
given:t})=>t===0?`add one of \`file\`, \`block\` and \`cdrom\`, for example \`file: /var/lib/libvirt/images/${e}.qcow2, create: 60GiB\``:"keep only one of `file\
`, `block` and `cdrom`",explain:"A disk is an image file (`file`), a block device of the host (`block`), or a CD drive (`cdrom`).",example:{fails:ye("\u27E8c: { bus:\
 sata }"),passes:ye("c: { file: /srv/c.qcow2 }")}}),"disk-format":p({severity:"error",about:"value",message:({file:e})=>`the name of '${e}' does not show its fo\
rmat`,remedy:({file:e})=>`add \`format: raw\` or \`format: qcow2\`; for an existing image, \`qemu-img info ${e}\` shows which`,explain:"The format of an image i\
s always set explicitly. If QEMU detected it from the content, the guest, which writes the content, could change it.",example:{fails:ye("c: { file: \u27E8/srv/window\
s }"),passes:ye("c: { file: /srv/windows, format: raw }")}}),"block-not-raw":p({severity:"warning",about:"value",message:()=>"a qcow2 image on a block device ca\
n run out of space and stop the guest",remedy:()=>"remove `format` if the device holds a plain disk; if it holds a qcow2 image, first convert it to another disk\
 with `qemu-img convert -f qcow2 -O raw OLD NEW`, and set `block` to that disk",explain:"A qcow2 image needs more space than the disk inside it, because of its \
metadata. A block device of the same size does not have that space. If a qcow2 image is read as raw, the guest does not find its data.",example:{fails:ye("c: { \
block: /dev/disk/by-id/nvme-a, format: \u27E8qcow2 }"),passes:ye("c: { block: /dev/disk/by-id/nvme-a }")}}),"block-name-moves":p({severity:"warning",about:"valu\
e",message:({path:e})=>`${e} can be a different disk after the next boot`,remedy:({path:e})=>`use the link to ${e.slice(5)} that \`ls -l /dev/disk/by-id\` shows`,
explain:"The kernel assigns names such as /dev/sda in the order in which it finds the disks. The guest writes to whichever disk has the name.",example:{fails:ye(
"c: { block: \u27E8/dev/sdb }"),passes:ye("c: { block: /dev/disk/by-id/ata-disk }")}}),"cdrom-bus":p({severity:"error",about:"value",message:({bus:e})=>`a CD dr\
ive cannot be on ${e}`,remedy:()=>"remove `bus`: CD drives are on sata by default",explain:"A CD drive can be on SATA, SCSI or USB.",example:{fails:ye("c: { cdr\
om: /srv/a.iso, bus: \u27E8virtio }"),passes:ye("c: { cdrom: /srv/a.iso }")}}),"read-only-sata":p({severity:"error",about:"value",message:()=>"a disk on SATA ca\
nnot be read-only",remedy:()=>"set `bus: usb`, or `bus: virtio` if the guest has the driver; for an ISO image, use `cdrom` instead of `file`",explain:"The SATA \
disk of QEMU cannot report to the guest that it is read-only, so libvirt refuses it.",example:{fails:ye("c: { file: /srv/c.qcow2, bus: sata, readOnly: \u27E8on }"),
passes:ye("c: { file: /srv/c.qcow2, bus: scsi, readOnly: on }")}}),"disk-target-bus":p({severity:"error",about:"value",message:({target:e,bus:t})=>`'${e}' is no\
t a valid target on ${t}`,remedy:({bus:e})=>e==="nvme"?"remove `target`: disks on nvme are numbered automatically":`remove \`target\`, or use one of ${e==="virt\
io"?"vda to vdz":e==="sata"?"sda to sdf":"sda to sdz"}`,explain:"Targets on virtio are vd and a letter, on other buses sd and a letter. SATA has six ports, so i\
ts disks are sda to sdf.",example:{fails:ye("c: { file: /srv/c.qcow2, bus: sata, target: \u27E8vda }"),passes:ye("c: { file: /srv/c.qcow2, bus: sata, target: sd\
a }")}}),"disk-target-twice":p({severity:"error",about:"value",message:({target:e,disk:t})=>`target '${e}' is already used by disk '${t}'`,remedy:()=>"remove `t\
arget` to get a free one, or set another",explain:"libvirt identifies disks by their targets. A disk without `target` gets one derived from its name, and keeps \
it when more disks are added after it.",example:{fails:ye("a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2, target: \u27E8vda }"),passes:ye("a: \
{ file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }")}}),"too-many-disks":p({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest has\
 more than ${t} disks on ${e}`,remedy:({bus:e})=>e==="sata"?"set `bus: scsi` on some of the data disks (Windows needs the virtio drivers for it)":"set `bus: sat\
a` on some of the disks",explain:"SATA has six ports. virtio and nvme have names for 26 disks each; scsi and usb share 20 names, from sdg on.",example:{fails:ye(
`${"abcdef".split("").map(e=>`${e}: { file: /srv/${e}.raw, bus: sata }`).join(", ")}, \u27E8g: { file: /srv/g.raw, bus: sata }`),passes:ye("g: { file: /srv/g.ra\
w, bus: sata }")}}),"disk-twice":p({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is already used by disk '${t}'`,remedy:()=>"remove one of th\
e two, or set `readOnly: true` on both; disks on sata also need `bus: usb`",explain:"Two disks that write to the same image destroy it.",example:{fails:ye("a: {\
 file: /srv/a.qcow2 }, b: { file: \u27E8/srv/a.qcow2 }"),passes:ye("a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }")}}),"disk-iothread":p({severity:"error",
about:"value",message:({bus:e})=>`a disk on ${e} cannot use an iothread`,remedy:()=>"remove `iothread`, or set `bus: virtio`; an installed Windows needs the vir\
tio driver first, or it no longer boots",explain:"Only disks on virtio can use an iothread. Windows does not boot from a virtio disk without the driver: add a s\
mall second disk on virtio, install the driver in the guest, and then move the system disk.",example:{fails:ye("c: { file: /srv/c.qcow2, bus: sata, iothread: \u27E81\
 }","cpu: { iothreads: 1 }, "),passes:ye("c: { file: /srv/c.qcow2, bus: virtio, iothread: 1 }","cpu: { iothreads: 1 }, ")}}),"iothread-missing":p({severity:"err\
or",about:"value",message:({iothread:e,count:t})=>`iothread ${e} does not exist: the guest has ${t===0?"none":`only ${t}`}`,remedy:({iothread:e,count:t})=>t===0?
`set \`iothreads: ${e}\` in \`cpu\`, or remove \`iothread\``:`set \`iothreads: ${e}\` in \`cpu\`, or use an iothread from 1 to ${t}`,explain:"The number of ioth\
reads is set by `cpu.iothreads`, and they are numbered from 1.",example:{fails:ye("c: { file: /srv/c.qcow2, iothread: \u27E81 }"),passes:ye("c: { file: /srv/c.q\
cow2, iothread: 1 }","cpu: { iothreads: 1 }, ")}}),"native-io-cached":p({severity:"error",about:"value",message:({cache:e})=>`'io: native' does not work with 'c\
ache: ${e}'`,remedy:()=>"set `cache: none`, or set `io: io_uring`",explain:"The kernel's native asynchronous I/O needs files that bypass the page cache (O_DIREC\
T): `cache: none` or `cache: directsync`. If `cache` is unset, it is writeback.",example:{fails:ye("c: { file: /srv/c.raw, io: \u27E8native }"),passes:ye("c: { \
file: /srv/c.raw, io: native, cache: none }")}}),"image-unreachable":p({severity:"warning",about:"value",message:({folder:e,user:t})=>`QEMU runs as ${t}, which \
cannot enter ${e}`,remedy:({file:e,moved:t,home:n})=>{let o=`shut the guest down, move the image (\`${Mo(["sudo","mv","--no-clobber",e,t])}\`) and write \`${t}\`\
 here`;return n===void 0?o:`${o}; or set \`users.users.${n}.homeMode = "711";\` in the NixOS configuration, which lets QEMU pass through the directory and not li\
st it`},explain:'Only the owner can enter a home directory of NixOS (mode 0700), /root, and /run/user. QEMU does not run as root or as that user, so the guest d\
oes not start: "Permission denied". libvirt makes QEMU the owner of the image, but not of the directories on the way. A directory below /home that is not a home\
 directory is not affected if others may enter it. Shares need nothing, because virtiofsd runs as root.',example:{fails:ye("c: { file: \u27E8/home/alex/c.qcow2 }"),
passes:ye("c: { file: /var/lib/libvirt/images/c.qcow2 }")}})},CA=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;function AA(e,t){
for(let n of k(e)){let s=["vms",n.name,"disks"],o=new Map;for(let[r,i]of Object.entries(n.disks)){OA(n,r,i,t),zA(n,r,i,e,t);let a=i.file??i.block;if(a===void 0)
continue;let{readOnly:c}=i,d={path:[...s,r,i.file===void 0?"block":"file"]},l=o.get(a);l&&!(l.readOnly&&c)&&t("disk-twice",d,{path:a,disk:l.name}),o.set(a,{name:r,
readOnly:c})}IA(n,t)}}function OA(e,t,n,s){let o=(...d)=>({path:["vms",e.name,"disks",t,...d]}),r=[n.file,n.block,n.cdrom].filter(d=>d!==void 0).length,i=kn(n,e);
if(r!==1&&s("disk-source",{...o(),on:"key"},{disk:t,given:r}),n.file!==void 0&&Js(n)===void 0&&s("disk-format",o("file"),{file:n.file}),n.block!==void 0&&n.format===
"qcow2"&&s("block-not-raw",o("format")),n.block!==void 0&&CA.test(n.block)&&s("block-name-moves",o("block"),{path:n.block}),n.cdrom!==void 0&&(i==="virtio"||i===
"nvme")&&s("cdrom-bus",o("bus"),{bus:i}),n.readOnly&&n.cdrom===void 0&&i==="sata"&&s("read-only-sata",o("readOnly")),n.iothread!==void 0){let{iothreads:d}=e.cpu;
i!=="virtio"?s("disk-iothread",o("iothread"),{bus:i}):n.iothread>d&&s("iothread-missing",o("iothread"),{iothread:n.iothread,count:d})}let{cache:a="writeback",io:c}=n;
c==="native"&&a!=="none"&&a!=="directsync"&&s("native-io-cached",o("io"),{cache:a})}function MA(e,t){let n=k(t).flatMap(o=>Object.entries(o.disks).flatMap(([r,i])=>[
i.file,i.cdrom].includes(e)?[`${o.name}-${r}`]:[])),[s=""]=/\.[^./]+$/.exec(e)??[];return`/var/lib/libvirt/images/${n[0]}${s}`}function zA(e,t,n,s,o){for(let r of[
"file","cdrom"]){let i=n[r];if(typeof i!="string")continue;let a=Jb(i,s);if(!a)continue;let{user:c}=Ke(s),d={file:i,moved:MA(i,s),folder:a.path,home:a.home,user:c};
o("image-unreachable",{path:["vms",e.name,"disks",t,r]},d)}}var NA=(e,t)=>t==="virtio"?e.startsWith("vd"):t==="sata"?/^sd[a-f]/.test(e):t!=="nvme"&&e.startsWith(
"sd");function IA(e,t){let n=new Map,s=Di(e);for(let o of e.order.disks){let r=e.disks[o];if(!r)continue;let i=["vms",e.name,"disks",o],a=kn(r,e),c=s.get(o);if(c===
void 0){t("too-many-disks",{path:i,on:"key"},{bus:a==="scsi"||a==="usb"?"scsi and usb":a,most:Tf(a).count});continue}let d=n.get(c),l={path:[...i,"target"]};r.target!==
void 0&&!NA(r.target,a)?t("disk-target-bus",l,{target:r.target,bus:a}):d!==void 0?t("disk-target-twice",l,{target:c,disk:d}):n.set(c,o)}}var TA=e=>e.block===void 0?
"file":"block";function EA(e){if(e.block!==void 0)return b("source",{dev:e.block});let t=e.file??e.cdrom;return typeof t=="string"?b("source",{file:t}):void 0}var rv=(e,t,n)=>t.
serial??(n==="nvme"?e.slice(0,20):void 0),DA={type:"drive",controller:0,bus:0,unit:0};function RA(e,t,n,s,o){let r=t.cdrom!==void 0,{cache:i,io:a,iothread:c,bootOrder:d}=t,
l=rv(e,t,s),u=t.discard&&!r&&!t.readOnly?"unmap":void 0;return b("disk",{type:TA(t),device:r?"cdrom":"disk"},b("driver",{name:"qemu",type:Js(t),cache:i,io:a,discard:u,
iothread:c}),EA(t),b("target",{dev:n,bus:s}),(r||t.readOnly)&&b("readonly"),l!==void 0&&b("serial",{},l),d!==void 0&&b("boot",{order:d}),o,s==="scsi"&&b("addres\
s",{...DA,target:n.charCodeAt(2)-97}))}function*FA(e,t){let n=Di(e);for(let[s,o]of Object.entries(e.disks)){let r=n.get(s),i=kn(o,e);if(r===void 0)continue;let a=RA(
s,o,r,i,an("disks",s,e,t));if(i==="virtio"?yield{pci:{class:"disk",key:s},functions:[a]}:yield{at:"devices",xml:a},i==="nvme"){let c=/\d+/.exec(r)?.[0],d=b("con\
troller",{type:"nvme",index:c},b("serial",{},rv(s,o,i)));yield{pci:{class:"disk",key:s},functions:[d]}}}}function*UA(e){for(let[t,{file:n,block:s,readOnly:o}]of Object.
entries(e.disks)){let r=n??s;r===void 0||o||(yield{what:r,path:["disks",t,n===void 0?"block":"file"],when:"boot"})}}var Lf={};N(Lf,{codes:()=>LA,rules:()=>GA,schema:()=>BA});function Sr({network:e=[]},t){let n=e.filter(o=>o.up!==!1),s=n.length>0?n:e;return s.every(({device:o})=>o&&t.has($(o)))?s:[]}function to({input:e=[]},t){let n=e.
filter(({kind:s})=>s==="keyboard");return n.every(({controller:s})=>s&&t.has($(s)))?n:[]}function Pr({pci:e,framebuffer:t},n){let s=e.filter(It);return e.some(r=>r.
class===void 0&&!n.has($(r.address)))?[]:s.some(({bootVga:r,address:i})=>r||Ae(t?.device,i))&&s.every(({address:r})=>n.has($(r)))?s:[]}var Dt=({root:e,uses:t=[]})=>e&&
!t.includes("root")?["root",...t]:t,Xt={root:"the root file system",store:"/nix/store",boot:"the boot partition",swap:"the swap space"};function Fc({block:e=[]},t){
let n=e.flatMap(({mounts:o=[]})=>o).filter(o=>o==="/"||t===o||t.startsWith(`${o}/`)).sort((o,r)=>r.length-o.length),[s]=n;return s===void 0?[]:e.filter(({mounts:o})=>o?.
includes(s))}var BA={},iv=e=>p({severity:"error",about:"value",message:({block:t,disk:n,what:s})=>`${t} refers to ${n}, the disk with ${Z(s)} of the host, according to the f\
acts of this machine`,remedy:()=>"give the guest another disk or an image file, for example `file: /var/lib/libvirt/images/disk.qcow2` with `create: 64GiB`; if \
the disks have changed, run `vfioc scan -o facts.json` again",explain:e}),LA={"disk-holds-root":iv("Two systems that write to the same file system destroy it. A\
 partition of that disk that the host does not use can be given to the guest by its own name."),"disk-of-host":iv("The host uses partitions of this disk while i\
t runs. A guest that writes to them destroys the boot partition, the store or the memory that the host has swapped out. A partition of that disk that the host d\
oes not use can be given to the guest by its own name.")},jA=/^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;function GA(e,t,n){let s=n?.block??[],o=c=>c?.trim().replace(/[^\w.:-]+/g,
"_")??"",r=s.filter(c=>Dt(c).length>0),a=r.map(({model:c})=>o(c)).filter(c=>c!=="").filter(c=>s.filter(d=>o(d.model)===c).length===1);for(let c of k(e))for(let[
d,l]of Object.entries(c.disks)){let u=l.block;if(!u)continue;let f=u.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/,""),m=r.find(S=>u===`/dev/${S.name}`||S.links?.
includes(u)||a.includes(o(S.model))&&f.startsWith(o(S.model))&&jA.test(f.slice(o(S.model).length))),g={path:["vms",c.name,"disks",d,"block"]};if(!m)continue;let h=Dt(
m),w=h.map(S=>Xt[S]);t(h.includes("root")?"disk-holds-root":"disk-of-host",g,{block:u,disk:m.name,what:w})}}var Gf={};N(Gf,{codes:()=>KA,host:()=>XA,rules:()=>HA,schema:()=>WA});var av=`#!/usr/bin/env bash
# Creates the disk images of guests that do not exist yet:
#
#   create-disks OWNER { FILE FORMAT BYTES }...
#
# OWNER is the user and group that QEMU runs as (USER:GROUP). Anything that already has the name of an image is left
# alone, even a dangling link. An image appears complete or not at all. If one cannot be created, the others still are;
# the exit status is then 1.
set -euo pipefail
umask 077

owner=\${1:?}
shift
failed=0
work=
trap 'rm -rf "$work"' EXIT

# FILE FORMAT BYTES: creates the image next to its final path, and moves it there if that is still free.
create() {
  local file=$1 folder=\${1%/*}
  (umask 022 && mkdir -p "\${folder:-/}") || return 1
  work=$(mktemp -d "$folder/.vfioc-XXXXXX") || return 1
  qemu-img create -q -f "$2" "$work/image" "$3" || return 1
  chown "$owner" "$work/image" || return 1
  chmod 0600 "$work/image" || return 1
  mv --no-clobber --no-target-directory "$work/image" "$file" || return 1
  rm -rf "$work"
  printf 'vfioc: %s: created (%s, %s bytes)\\n' "$file" "$2" "$3"
}

while [[ $# -gt 0 ]]; do
  if [[ ! -e $1 && ! -L $1 ]] && ! create "$1" "$2" "$3"; then
    printf 'vfioc: %s: could not be created; the lines above say why\\n' "$1" >&2
    failed=1
    rm -rf "$work"
  fi
  shift 3
done
exit "$failed"
`;var ZA=/^[A-Za-z0-9_@:,./+=-]+$/;function cv(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file cannot contain NUL or a line break");return ZA.
test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var dv=e=>cv(e).replaceAll("$$","$"),Uc=e=>e.map(cv).join(" "),Ri=e=>[...Buffer.
from(e,"utf8")].map((t,n)=>{let s=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(s)||s==="."&&n>0?s:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),Bc=e=>`\
sys-subsystem-net-devices-${Ri(e).replace(/-/g,"\\x2d")}.device`;var Lc="programs",Pt=e=>H(A("builtins","readFile"),Oo(`./${Lc}/${e}`)),lv=e=>H(A("lib","fileContents"),Oo(`./${Lc}/${e}`)),Rt=(e,t,n)=>H(A("pkgs","writeShellApp\
lication"),V({name:P(e),runtimeInputs:q(t),checkPhase:P(""),text:n})),dn=(e,t)=>H(A("lib","escapeShellArgs"),q([H(A("lib","getExe"),e),...t]));var VA={CapabilityBoundingSet:P(""),DevicePolicy:P("closed"),IPAddressDeny:P("any"),LockPersonality:B(!0),MemoryDenyWriteExecute:B(!0),NoNewPrivileges:B(!0),PrivateDevices:B(
!0),PrivateTmp:B(!0),ProtectClock:B(!0),ProtectControlGroups:B(!0),ProtectHome:B(!0),ProtectHostname:B(!0),ProtectKernelLogs:B(!0),ProtectKernelModules:B(!0),ProtectKernelTunables:B(
!0),ProtectProc:P("invisible"),ProtectSystem:P("strict"),RestrictAddressFamilies:P("none"),RestrictNamespaces:B(!0),RestrictRealtime:B(!0),RestrictSUIDSGID:B(!0),
SystemCallArchitectures:P("native"),SystemCallErrorNumber:P("EPERM"),SystemCallFilter:P("@system-service"),UMask:P("0077")},uv="sandbox",ln={kind:"variable",name:uv,
value:xs("Units of vfioc may do nothing but what each says.",V(VA))};function jf({capabilities:e=[],sockets:t=[],without:n=[],settings:s={}}){let o=V({...s,...e.
length>0&&{CapabilityBoundingSet:P(e.map(a=>`CAP_${a}`).join(" "))},...t.length>0&&{RestrictAddressFamilies:P(t.map(a=>`AF_${a}`).join(" "))}}),r=Re(uv),i=n.length>
0?H(A("builtins","removeAttrs"),r,ce(n)):r;return ne(i,"//",o)}var Zn=({settings:e={},...t})=>jf({...t,settings:{Type:P("oneshot"),RemainAfterExit:B(!0),...e}});var WA={},jc=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,KA={"create-without-file":p({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"remove `create`, or use an image file:\
 `file: /var/lib/libvirt/images/disk.qcow2, create: 60GiB`",explain:"A block device and the image in a CD drive must already exist.",example:{fails:jc("block: /\
dev/disk/by-id/ata-disk, create: \u27E860GiB"),passes:jc("file: /srv/c.qcow2, create: 60GiB")}}),"create-not-whole":p({severity:"error",about:"value",message:({
size:e})=>`a disk size must be a positive multiple of 1MiB, and this is ${e}`,remedy:()=>"use MiB, GiB or TiB, which are powers of 1024, for example `create: 60\
GiB`",explain:"Disks consist of sectors. qemu-img would round the size up, and operating systems align partitions to 1 MiB.",example:{fails:jc("file: /srv/c.qco\
w2, create: \u27E860GB"),passes:jc("file: /srv/c.qcow2, create: 60GiB")}}),"create-differs":p({severity:"error",about:"value",message:({file:e,guest:t,size:n})=>`${e}\
 is already created for guest '${t}', with ${n}`,remedy:({guest:e})=>`use the same size and format as in guest '${e}', or remove \`create\` from one of them`,explain:"\
Several guests may use the same image in turn, but it is created only once.",example:{fails:`vms: { a: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8\
GiB } } }, b: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: \u27E89GiB } } } }
`,passes:`vms: { a: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8GiB } } }, b: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8GiB } } } }
`}})},mv=e=>k(e).flatMap(({name:t,disks:n})=>Object.entries(n).flatMap(([s,o])=>o.create===void 0?[]:[{path:["vms",t,"disks",s,"create"],guest:t,disk:o,bytes:o.
create}]));function HA(e,t){let n=new Map;for(let s of mv(e)){let{path:o,disk:r,bytes:i}=s;r.file===void 0?t("create-without-file",{path:o}):(i%re!==0||i===0)&&
t("create-not-whole",{path:o},{size:K(i)});let a=r.file===void 0?void 0:n.get(r.file);if(r.file!==void 0){if(a===void 0)n.set(r.file,s);else if(a.bytes!==i||Js(
a.disk)!==Js(r)){let c=`${K(a.bytes)} as ${Js(a.disk)}`;t("create-differs",{path:o},{file:r.file,guest:a.guest,size:c})}}}}var fv="create-disks.sh";function*XA(e){
let t=new Map;for(let{disk:d,bytes:l}of mv(e)){let u=Js(d);d.file!==void 0&&u&&t.set(d.file,[d.file,u,String(l)])}if(t.size===0)return;let{user:n,group:s}=Ke(e),
o=[...t.keys()].sort(),r=A("config","virtualisation","libvirtd","qemu","package");yield{kind:"program",name:fv,text:av};let i=[A("pkgs","coreutils"),r],a=Rt("vf\
ioc-create-disks",i,Pt(fv)),c=[`${n}:${s}`,...o.flatMap(d=>t.get(d)??[])].map(P);yield ln,yield{kind:"option",path:["systemd","services","vfioc-disks"],comment:"\
Creates missing disk images. Existing ones are never changed.",value:V({description:P("Disk images of guests"),wantedBy:q([P("multi-user.target")]),before:q([P(
"vfioc-reconcile.service")]),unitConfig:V({RequiresMountsFor:q(QA(o).map(P))}),serviceConfig:Zn({capabilities:["CHOWN","DAC_OVERRIDE","DAC_READ_SEARCH","FOWNER",
"FSETID","KILL","SETGID","SETUID"],sockets:["UNIX"],without:["PrivateTmp","ProtectHome","ProtectSystem"]}),script:dn(a,c)})}}var QA=e=>C(e.map(t=>t.slice(0,t.lastIndexOf(
"/"))||"/")).map(dv);var qf={};N(qf,{codes:()=>JA,domain:()=>nO,host:()=>tO,rules:()=>eO,schema:()=>YA});var YA={vm:{shares:x(Be(zo("games"),E(()=>({path:cn.apply(y("The directory on the host.")),readOnly:x(O("Whether to prevent the guest from writing to the direct\
ory. Requires libvirt 11 or later."),!1)}))),{}).apply(y("Directories of the host that the guest can mount, each under a name: mount -t virtiofs NAME /mnt. Wind\
ows needs WinFsp and the virtio drivers for this."))}},JA={"share-name-too-long":p({severity:"error",about:"value",message:({share:e})=>`share name '${e}' has ${e.
length} characters, but virtiofs allows at most 36`,remedy:({share:e})=>`use a shorter name, for example \`${e.slice(0,36).replace(/[-._]+$/,"")}\``,explain:"Th\
e name of a share is the tag that the guest mounts it by, and the virtio device stores it in 36 bytes.",example:{fails:`vms: { win: { memory: 4GiB, shares: { \u27E8${"\
games-".repeat(7)}: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }
`}})};function eO(e,t){for(let n of k(e))for(let s of Object.keys(n.shares))s.length>36&&t("share-name-too-long",{path:["vms",n.name,"shares",s],on:"key"},{share:s})}
function*tO(e){k(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:q([A("\
pkgs","virtiofsd")])})}function*nO(e,t){for(let[n,{path:s,readOnly:o}]of Object.entries(e.shares)){let r=an("shares",n,e,t),i=b("filesystem",{type:"mount",accessmode:"\
passthrough"},b("driver",{type:"virtiofs"}),b("source",{dir:s}),b("target",{dir:n}),o&&b("readonly"),r);yield{pci:{class:"share",key:n},functions:[i]}}}var Vf={};N(Vf,{claims:()=>$O,codes:()=>uO,domain:()=>gO,rules:()=>pO,schema:()=>lO});var Te="boot alias rom acpi address",sO={domain:`name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
    transient serial wwn vendor product encryption ${Te}`,controller:`driver model target master serial ${Te} pcihole64`,filesystem:`driver binary source target\
 readonly space_hard_limit space_soft_limit ${Te}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward m\
odel
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${Te}`,serial:`source protocol log target ${Te}`,parallel:`source protocol log target ${Te}`,
console:`source protocol log target ${Te}`,channel:`source protocol log target ${Te}`,input:`driver source ${Te} settings`,tpm:`backend ${Te}`,graphics:"listen \
channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${Te}`,audio:"input output",video:`driver model ${Te}`,
hostdev:`driver source teaming readonly shareable ${Te} ip route`,redirdev:`source protocol log ${Te}`,memballoon:`stats driver ${Te}`,rng:`rate backend driver ${Te}`,
shmem:`model size server msi ${Te}`,memory:`uuid source target ${Te}`,vsock:`cid driver ${Te}`,watchdog:Te,panic:Te,iommu:`driver ${Te}`,"qemu:commandline":"qem\
u:arg qemu:env","qemu:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualpo\
rt ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},Zf=new Map(Object.
entries(sO).map(([e,t])=>[e,new Map(t.split(/\s+/).map((n,s)=>[n,s]))])),pv=new Set(["network","forward","dns","ip","dhcp"]),hv=e=>{let t=pv.has(e)?void 0:Zf.get(
e);return t&&[...t.keys()]},gv=e=>[...Zf].flatMap(([t,n])=>n.has(e)&&!pv.has(t)?[t]:[]),_r=e=>{let{name:t,children:n}=e;if(t==="metadata"||n.length===0||uc(e))return e;
let s=Zf.get(t),o=!0,r=-1,i;return n.forEach((a,c)=>{let d=typeof a=="string"?a:_r(a);d!==a&&(i??=[...n],i[c]=d);let l=yv(s,d);o&&=r<=l,r=l}),o||(i=oO(s,i??n)),
i?kt(e,i):e},mt=e=>Sb(_r(e)),yv=(e,t)=>e?(typeof t=="string"?void 0:e.get(t.name))??e.size:0;function oO(e,t){let n=[];for(let o of t){let r=yv(e,o);n[r]??=[],n[r].
push(o)}let s=[];for(let o of n)if(o)for(let r of o)s.push(r);return s}var Fi="127.0.0.1",vv={listen:Fi},wv=e=>e===!0?vv:e===!1?void 0:e,Gc=e=>Ht(e)?wv(e.display.spice)??vv:void 0;function No(e,t){let n=Gc(e);return n&&{...n,port:n.
port??iO(t).get(e.name)}}var Vn=e=>wv(e.display.vnc),rO=5950,bv=new WeakMap;function iO(e){let t=bv.get(e);if(t)return t;let n=k(e),s=n.filter(a=>Gc(a)??Vn(a)),
o=new Set(n.flatMap(a=>[...[Gc(a),Vn(a)].flatMap(c=>c?.port??[]),...a.forwards.map(({listen:c})=>c)])),r=new Map,i=rO;for(let a of n){let c=a.lookingGlass&&Gc(a);
if(!c||c.port!==void 0)continue;let d=Xs(a,e);if(s.some(({name:l})=>l!==a.name&&!d.has(l))){for(;o.has(i);)i+=1;r.set(a.name,i),i+=1}}return bv.set(e,r),r}var Wn=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),xv=e=>{let t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):[];return t.length===4&&
t.every(n=>n<256)?t.reduce((n,s)=>n*256+s,0):void 0},no=({prefix:e})=>2**(32-e);function aO(e){let[t="",n=""]=e.split("/"),s=xv(t);if(s===void 0||!/^\d{1,2}$/.test(
n))return J(`invalid subnet '${e}': use an IPv4 address, '/' and a prefix length`);let o={first:s,prefix:Number(n)};if(o.prefix<16||o.prefix>29)return J(`invali\
d subnet '${e}': the prefix length must be between 16 and 29`);let r=s%no(o);return r!==0?J(`'${e}' is not the start of a subnet: use ${Wn(s-r)}/${n}`):we(o)}var qc=({
first:e,prefix:t})=>`${Wn(e)}/${t}`,$v=e=>Wn(2**32-no(e)),kv=(e,t)=>e.first<t.first+no(t)&&t.first<e.first+no(e),Sv=he("An IPv4 subnet.",["192.168.150.0/24"],aO),
Zc=he("An IPv4 address.",["192.168.178.30"],e=>{let t=xv(e);return t===void 0?J(`invalid IPv4 address '${e}': use four numbers from 0 to 255, separated by '.'`):
we(Wn(t))});var cO=te(5900,65535),Pv=e=>E(()=>({listen:x(Zc,Fi).apply(y("The address of the host to listen on. Default: only the host itself can connect.")),port:v(cO).apply(
y(`The TCP port, from 5900 on. Default: ${e}.`))})),Cv=M(["spice","pipewire","pulseaudio","none"]).apply(y("Where the sound is played: spice, pipewire (libvirt \
9.10 and QEMU 8.1 or later), pulseaudio, or none.")),dO=E(()=>({to:Cv,uid:v(te(1,65533)).apply(y("pipewire, pulseaudio: the UID of the user whose sound server p\
lays the sound (id -u). QEMU must run as that user: libvirt.qemu.user.")),model:v(M(["ich9","ich6","ac97"])).apply(y("The sound device in the guest: ich9, ich6,\
 or ac97 for very old systems. Default: ich9."))})),lO={vm:{display:x(E(()=>({spice:v(vs(Pv("a free one; with Looking Glass one of its own from 5950 on, if othe\
r guests have a display too"),"SPICE, with sound, clipboard and USB redirection, as used by virt-manager and Looking Glass. Default: on unless VNC is set.")),vnc:v(
vs(Pv("a free one"),"VNC. Default: off.")),video:v(M(["none","vga","virtio","qxl","bochs","ramfb"])).apply(y("The emulated video device. Default: vga, virtio fo\
r Linux, none if neither SPICE nor VNC is on.")),input:v(M(["tablet","virtio","none"])).apply(y("Input devices in addition to the PS/2 keyboard and mouse. table\
t: a USB tablet, whose pointer follows that of the host; virtio: a keyboard and mouse, as Looking Glass recommends; none. Default: tablet, virtio with Looking G\
lass.")),sound:v(ue([Cv,dO])).apply(y("The emulated sound device, and where its sound is played: through SPICE, or by the sound server of a user. Default: spice\
 if SPICE is on.")),usbRedirection:x(te(0,8),2).apply(y("The number of USB devices that can be redirected to the guest through SPICE at the same time."))})),{}).
apply(y("How the guest is displayed on the host."))}},un=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,uO={"guest-not-seen":p({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' has no display: neither SPICE nor VNC is on, and no GPU is passed \
through`,remedy:()=>"set `spice: on`, add a GPU to the `devices` of the guest, or set `serial: on` on the guest to use `virsh console`",explain:"A guest without\
 SPICE, VNC and GPU runs, but if it does not get as far as its network there is no way to see why.",example:{fails:un("\u27E8spice: off"),passes:un("spice: on")}}),
"video-none-shown":p({severity:"warning",about:"value",message:({server:e})=>`${e} has nothing to show, because the guest has no video device`,remedy:()=>"remov\
e `video: none`, or pass a GPU from the top-level `devices` to the guest, for example `devices: [gpu]`",explain:"SPICE and VNC show the emulated video device of\
 a guest. With Looking Glass and a passed-through GPU the guest does not need one: keyboard, mouse and sound still go through SPICE.",example:{fails:un("video: \
\u27E8none"),passes:un("video: vga")}}),"sound-without-spice":p({severity:"error",about:"value",message:()=>"'sound' goes through SPICE, but SPICE is off",remedy:()=>"\
set `spice: on`, or remove `sound`",explain:"QEMU sends the sound of the emulated sound device to SPICE clients. Without SPICE there is no sound: VNC carries on\
ly the picture.",example:{fails:un("vnc: on, sound: \u27E8spice"),passes:un("spice: on, sound: spice")}}),"sound-without-uid":p({severity:"error",about:"value",
message:({server:e})=>`sound through ${e} needs the 'uid' of the user whose server plays it`,remedy:({server:e})=>`set \`sound: { to: ${e}, uid: 1000 }\`, with t\
he number that \`id -u\` prints for the user in \`libvirt.qemu.user\``,explain:"Each user who is logged in has their own sound server, with its socket in /run/u\
ser/UID. Without `uid` QEMU would look for one of the user that it runs as itself. That user must be the owner of the server.",example:{fails:`libvirt: { qemu: \
{ user: alex, group: users } }
${un("sound: \u27E8pipewire")}`,passes:`libvirt: { qemu: { user: alex, group: users } }
${un("sound: { to: pipewire, uid: 1000 }")}`}}),"sound-of-another-user":p({severity:"warning",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, whi\
ch cannot play sound through the ${e} server of another user`,remedy:()=>"run QEMU as that user, for example `libvirt: { qemu: { user: alex, group: users } }`, \
or use SPICE: `display: { spice: on, sound: spice }`",explain:"The sockets of a sound server are in a directory that only its owner can enter, and PulseAudio re\
fuses other users. The guest then starts without sound, or not at all.",example:{fails:un("sound: \u27E8{ to: pipewire, uid: 1000 }"),passes:`libvirt: { qemu: {\
 user: alex, group: users } }
${un("sound: { to: pipewire, uid: 1000 }")}`}}),"display-open-to-all":p({severity:"warning",about:"value",message:({server:e,address:t})=>`the ${e} server of th\
e guest listens on ${t} without a password`,remedy:()=>"remove `listen` and connect through SSH, for example `ssh -L 5900:127.0.0.1:5900 HOST`, or make sure tha\
t the firewall blocks the port",explain:"Whoever can reach the port sees and controls the guest. The firewall of NixOS blocks the port unless it is opened, but \
with the firewall off every host in the network can connect.",example:{fails:un("vnc: { listen: \u27E80.0.0.0 }"),passes:un("vnc: { listen: 127.0.0.1 }")}})},Av=e=>{
let{sound:t=Ht(e)?"spice":"none"}=e.display;return typeof t=="string"?{to:t}:t},fO=e=>e.display.video??(Ht(e)||Vn(e)!==void 0?ut(e).video:"none"),mO=(e,t,n)=>ae(
e,t).some(s=>{let o=n?$e(s,n):[];return o.length===0||o.some(r=>r.class===void 0||ke(r))});function pO(e,t,n){for(let s of k(e)){let o=(...l)=>({path:["vms",s.name,
"display",...l]}),r=No(s,e),i=Vn(s),a=mO(s,e,n);!r&&!i&&!a&&!s.serial&&t("guest-not-seen",{...o("spice"),on:"key"},{guest:s.name}),s.display.video==="none"&&(r||
i)&&!a&&t("video-none-shown",o("video"),{server:r?"SPICE":"VNC"});let{to:c,uid:d}=Av(s);if(c==="spice"&&!r&&t("sound-without-spice",o("sound")),c==="pipewire"||
c==="pulseaudio"){let{user:l}=Ke(e);d===void 0?t("sound-without-uid",o("sound"),{server:c}):(l==="qemu-libvirtd"||l==="root")&&t("sound-of-another-user",o("soun\
d"),{server:c,user:l})}for(let[l,u,f]of[["spice","SPICE",r],["vnc","VNC",i]])f&&!f.listen.startsWith("127.")&&t("display-open-to-all",o(l,"listen"),{server:u,address:f.
listen})}}var _v=(e,{listen:t,port:n},...s)=>b("graphics",{type:e,port:n,autoport:n===void 0?"yes":"no"},b("listen",{type:"address",address:t}),...s),hO=mt(b("c\
hannel",{type:"spicevmc"},b("target",{type:"virtio",name:"com.redhat.spice.0"})));function*gO(e,t){let n=No(e,t),s=Vn(e);if(n){yield{at:"devices",xml:_v("spice",
n,b("image",{compression:"off"}))},yield{at:"devices",xml:hO};let o=Array.from({length:e.display.usbRedirection},()=>b("redirdev",{bus:"usb",type:"spicevmc"}));
o.length>0&&(yield{at:"",xml:b("devices",{},...o)})}s&&(yield{at:"devices",xml:_v("vnc",s)}),yield*yO(e),yield*wO(e),yield*xO(e)}function*yO(e){let t=fO(e),n=b(
"video",{},b("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:n}:yield{pci:{class:"video",key:"video",index:0},functions:[n]}}var bO=["mouse","\
keyboard"].map(e=>mt(b("input",{type:e,bus:"ps2"}))),vO=mt(b("input",{type:"tablet",bus:"usb"}));function*wO(e){for(let n of bO)yield{at:"devices",xml:n};let t=Sc(
e);t==="tablet"&&(yield{at:"devices",xml:vO});for(let[n,s]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:s,index:n},functions:[b(
"input",{type:s,bus:"virtio"})]}}function*xO(e){let{to:t,uid:n,model:s="ich9"}=Av(e),o=`/run/user/${n}`,r=t==="pipewire"?o:void 0,i=t==="pulseaudio"?`${o}/pulse\
/native`:void 0;if(yield{at:"devices",xml:b("audio",{id:1,type:t,runtimeDir:r,serverName:i})},t==="none")return;let a=b("sound",{model:s},b("audio",{id:1}));yield{
pci:{class:"sound",key:"sound",index:0},functions:[a]}}function*$O(e){for(let t of["spice","vnc"]){let n=e.display[t],s=typeof n=="object"?n.port:void 0;s!==void 0&&
(yield{what:`port ${s}`,path:["display",t,"port"],when:"run",once:!0})}}var Wf={};N(Wf,{codes:()=>PO,host:()=>AO,rules:()=>_O,schema:()=>kO});var kO={},Io=e=>`vms: { win: { memory: 4GiB, ${e} } }
`,SO=/_(?:latest|testing|zen|lqx|xanmod)/,Ui=10,PO={"kvmfr-with-shares":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has shares, which d\
o not work together with kvmfr`,remedy:()=>"set `backend: shm`, or remove `shares`",explain:'virtiofsd maps all memory of the guest, fails with "Illegal seek" a\
t the kvmfr device, and takes the guest down with it. Shared memory in a file does not have this problem.',example:{fails:Io("shares: { games: { path: /srv } },\
 lookingGlass: { resolution: 1920x1080, backend: \u27E8kvmfr }"),passes:Io("shares: { games: { path: /srv } }, lookingGlass: { resolution: 1920x1080, backend: s\
hm }")}}),"kvmfr-has-no-name":p({severity:"error",about:"value",message:({node:e})=>`'name' does not apply to kvmfr: the device is ${e}`,remedy:()=>"remove `nam\
e`, or set `backend: shm`",explain:"With `backend: shm`, `name` is the name of the file in /dev/shm. kvmfr devices are numbered instead, in the order of the nam\
es of their guests.",example:{fails:Io("lookingGlass: { resolution: 1920x1080, backend: kvmfr, name: \u27E8games }"),passes:Io("lookingGlass: { resolution: 1920\
x1080, backend: kvmfr }")}}),"kvmfr-with-new-kernel":p({severity:"warning",about:"value",message:({kernel:e})=>`kvmfr may not build for the kernels of ${e}`,remedy:()=>"\
set `backend: shm`, or use an LTS kernel, for example `packages: linuxPackages_6_12`; if you keep both, some updates of the host may fail to build",explain:"The\
 module is not part of the kernel and is built for each one. New kernels have broken it before: it did not build for 5.18, 6.13 and some zen kernels until it wa\
s fixed. The host then cannot be built until another kernel is chosen.",example:{fails:`kernel: { packages: \u27E8linuxPackages_latest }
${Io("lookingGlass: { size: 32MiB, backend: kvmfr }")}`,passes:`kernel: { packages: linuxPackages_6_12 }
${Io("lookingGlass: { size: 32MiB, backend: kvmfr }")}`}}),"kvmfr-too-many":p({severity:"error",about:"value",message:()=>`more than ${Ui} guests use kvmfr, whi\
ch has only ${Ui} devices`,remedy:()=>"set `backend: shm` for some of the guests, each with its own `name`",explain:"The module accepts a list of at most ten si\
zes, one for each of its devices.",example:{fails:`vms:
${Array.from({length:Ui+1},(e,t)=>`  ${String.fromCharCode(97+t)}: { memory: 1GiB, lookingGlass: { size: 1MiB, backend: ${t===Ui?"\u27E8":""}kvmfr } }
`).join("")}`,passes:Io("lookingGlass: { size: 32MiB, backend: kvmfr }")}})};function _O(e,t){for(let{vm:r,path:i}of xc(e)){let a={path:["vms",r.name,"lookingGl\
ass","backend"]};Object.keys(r.shares).length>0&&t("kvmfr-with-shares",a,{guest:r.name}),r.lookingGlass?.name!==void 0&&t("kvmfr-has-no-name",{path:["vms",r.name,
"lookingGlass","name"]},{node:i})}let n=xc(e),s=e.kernel.packages;n.length>0&&s&&SO.test(s)&&t("kvmfr-with-new-kernel",{path:["kernel","packages"]},{kernel:s});
let o=n[Ui];o&&t("kvmfr-too-many",{path:["vms",o.vm.name,"lookingGlass","backend"]},{})}var CO=["null","full","zero","random","urandom","ptmx","kvm","userfaultf\
d"];function*AO(e){let t=xc(e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:q([A("config","boot","kernelPackages","kvmfr")])},
yield{kind:"module",stage:"boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"static_size_mb",value:t.map(({bytes:r})=>r/re).
join(",")}},yield{kind:"udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROUP",operator:"=",value:"kvm"},{key:"MODE",operator:"\
=",value:"0660"},{key:"TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[...CO.map(r=>`/dev/${r}`),...t.map(({path:r})=>r)]};
for(let{vm:r,path:i}of t)yield{kind:"hook",vm:r.name,step:"kvmfr-device",arguments:[i]};let{user:o}=Ke(e);for(let r of new Set([...e.host.users,...o==="root"?[]:
[o]]))yield{kind:"member",user:r,group:"kvm"}}var Kf={};N(Kf,{codes:()=>MO,domain:()=>TO,host:()=>IO,rules:()=>zO,schema:()=>OO});var OO={vm:{lookingGlass:v(E(()=>({resolution:v(Ab).apply(y("The largest resolution of the guest, which determines the size of the shared memory.")),hdr:x(O("Wh\
ether the guest uses HDR, which needs twice the memory up to B7."),!1),version:x(M(["b7","idd"]),"b7").apply(y("The release of the program in the guest. b7: B7 \
or older; idd: newer than B7, with its own display driver. It must match the client, and nixpkgs has B7.")),size:v(Kt).apply(y("The size of the shared memory. D\
efault: as the resolution needs it.")),backend:x(M(["shm","kvmfr"]),"shm").apply(y("The kind of shared memory. shm: a file in /dev/shm; kvmfr: a device of that \
kernel module, from which a GPU of the host reads the picture without a copy.")),name:v(Tc).apply(y(`shm: the name of the file in /dev/shm, unique to each guest\
. Default: ${bc}.`))}))).apply(y("Looking Glass, which shows the guest in a window on the host."))}},MO={"looking-glass-without-size":p({severity:"error",about:"\
value",message:({guest:e})=>`'lookingGlass' of guest '${e}' has neither 'resolution' nor 'size'`,remedy:()=>"add the largest resolution that the guest will use,\
 for example `resolution: 2560x1440`",explain:"The shared memory holds whole frames, so its size follows from the resolution. If it is too small, the window sta\
ys black, or the guest does not offer the resolution.",example:{fails:`vms: { win: { memory: 4GiB, \u27E8lookingGlass: {} } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 2560x1440 } } }
`}}),"looking-glass-too-small":p({severity:"error",about:"value",message:({size:e,needed:t,resolution:n})=>`${e} is too small for ${n}, which needs ${t}`,remedy:({
needed:e})=>`remove \`size\`, or set \`size: ${e}\` or more`,explain:"The program in the guest gives up if its frames do not fit into the shared memory. The siz\
e that a resolution needs depends on HDR and on the release: see the table in the documentation of Looking Glass.",example:{fails:`vms: { win: { memory: 4GiB, l\
ookingGlass: { resolution: 3840x2160, size: \u27E864MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: 128MiB } } }
`}})};function zO(e,t){for(let{name:n,lookingGlass:s}of k(e)){if(!s)continue;let o=["vms",n,"lookingGlass"],{resolution:r,hdr:i,version:a,size:c}=s;!r&&c===void 0&&
t("looking-glass-without-size",{path:o,on:"key"},{guest:n});let d=r?gc(r,i,a):0;if(r&&c!==void 0&&c<d){let l={size:K(c),needed:K(d),resolution:Cb(r)};t("looking\
-glass-too-small",{path:[...o,"size"]},l)}}}function NO(e,t,n,s){let o=No(e,t),r=[];return(n.path!==`/dev/shm/${bc}`||s)&&r.push(["app",`shmFile=${n.path}`]),o?
o.listen!==Fi&&r.push(["spice",`host=${o.listen}`]):r.push(["spice","enable=no"]),o?.port!==void 0&&r.push(["spice",`port=${o.port}`]),C(r.map(([a])=>a)).map(a=>`\
[${a}]
${r.flatMap(([c,d])=>c===a?[`${d}
`]:[]).join("")}`).join("")}function*IO(e){let t=k(e).flatMap(s=>{let o=br(s,e);return o?[{vm:s,region:o}]:[]});if(t.length===0)return;yield{kind:"package",path:[
"looking-glass-client"]};let n=t.length>1;for(let{vm:s,region:o}of t){let r=n?`looking-glass/${s.name}.ini`:"looking-glass-client.ini",i=NO(s,e,o,n);i&&(yield{kind:"\
option",path:["environment","etc",r,"text"],value:P(i)})}}function*TO(e,t){let n=br(e,t);n?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looking-glass",index:0},
functions:[wc(n)]})}var Hf={};N(Hf,{codes:()=>DO,domain:()=>RO,schema:()=>EO});var EO={vm:{agent:x(O("Whether to add a channel for the guest agent (qemu-guest-agent), which works if the guest runs it."),!0)}},DO={};function*RO(e){if(!e.agent)
return;let t=b("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{at:"devices",xml:b("channel",{type:"unix"},t)}}var Xf={};N(Xf,{codes:()=>UO,rules:()=>BO,schema:()=>FO});var FO={},UO={"boot-order-twice":p({severity:"error",about:"value",message:({order:e,other:t,guest:n})=>`'${t}' of guest '${n}' also has boot order ${e}`,remedy:({
free:e})=>`set \`bootOrder: ${e}\`, which is free; the guest tries the lowest number first`,explain:"A guest tries its devices one after the other, so two of th\
em cannot have the same number. libvirt refuses such a guest.",example:{fails:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: \
{ file: /srv/b.qcow2, bootOrder: \u27E81 } } } }
`,passes:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: 2 } } } }
`}})};function BO(e,t){for(let n of k(e)){let s=Yb(n,e),o=new Set(s.map(({order:i})=>i)),r=new Map;for(let{name:i,path:a,order:c}of s){let d=r.get(c);if(d===void 0){
r.set(c,i);continue}let l=c+1;for(;o.has(l);)l+=1;o.add(l),t("boot-order-twice",{path:a},{order:c,other:d,guest:n.name,free:l})}}}var Qf={};N(Qf,{codes:()=>jO,domain:()=>GO,schema:()=>LO});var LO={},jO={};function*GO(e){let t=new Set(Object.values(e.disks).map(s=>kn(s,e))),n=b("controller",{type:"usb",index:0,model:"qemu-xhci",ports:Ei});if(yield{
pci:{class:"usb",key:"usb",index:0},functions:[n]},(!Nt(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[b("controller",{type:"sata",
index:0})]}),t.has("scsi")){let s=b("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},functions:[s]}}if(Ub(e)){
let s=b("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[s]}}}var Yf={};N(Yf,{codes:()=>ZO,files:()=>VO,isInlineXml:()=>Ov,schema:()=>qO});var qO={vm:{xml:v(ve().check(cr(1))).apply(y("XML that is merged into the domain last, matching elements by what libvirt identifies them by: a <domain> element,\
 or the name of a file that contains one.")),xmlRemove:x(F(ve()),[]).apply(y("Elements that are removed from the domain at the very end, as paths such as device\
s/memballoon."))}},ZO={},Ov=e=>e.trimStart().startsWith("<");function*VO(e){for(let{name:t,xml:n}of k(e))n!==void 0&&!Ov(n)&&(yield{path:["vms",t,"xml"],name:n})}var Jf={};N(Jf,{codes:()=>KO,domain:()=>QO,host:()=>XO,rules:()=>HO,schema:()=>WO});var WO={vm:{firmware:x(E(()=>({type:v(M(["efi","bios"])).apply(y("The firmware type, UEFI or BIOS. Default: efi.")),secureBoot:v(O("Whether to use firmware that\
 supports Secure Boot. Default: on for windows11.")),enrolledKeys:v(O("Whether Microsoft's keys are enrolled from the first start, so that Secure Boot is enforc\
ed; without them it is only supported. Default: off.")),tpm:v(vs(E(()=>({model:x(M(["tpm-crb","tpm-tis"]),"tpm-crb").apply(y("The interface of the TPM: tpm-crb,\
 which supports only version 2.0, or tpm-tis.")),version:x(M(["2.0","1.2"]),"2.0").apply(y("The version of the TPM."))})),"Whether to add an emulated TPM, whose\
 state is kept on the host. Default: on for windows11.")),loader:v(cn).apply(y("A custom firmware image, instead of the one that libvirt selects; it requires va\
rsTemplate.")),varsTemplate:v(cn).apply(y("The template of the guest's UEFI variables, for a custom firmware image.")),bootMenu:x(O("Whether to wait for a key t\
hat opens the boot menu."),!1)})),{}).apply(y("The firmware of the guest."))}},Qe=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,KO={"secure-boot-needs-efi":p({severity:"error",about:"value",message:()=>"Secure Boot requires UEFI, but the firmware type is bios",remedy:()=>"remove `type:\
 bios`; to keep a guest that is installed with BIOS, set `secureBoot: off` and remove `enrolledKeys`",explain:"Secure Boot is part of UEFI; a BIOS does not have\
 it. A system that is installed with BIOS usually does not boot with UEFI.",example:{fails:Qe("type: bios, secureBoot: \u27E8on"),passes:Qe("secureBoot: on")}}),
"secure-boot-needs-q35":p({severity:"error",about:"value",message:()=>"Secure Boot requires the machine type q35, but this guest has an i440fx",remedy:()=>"set \
`machine: q35`; to keep the machine type, set `secureBoot: off` and remove `enrolledKeys`",explain:"System Management Mode protects the Secure Boot variables fr\
om the guest. With UEFI, QEMU has it only on q35.",example:{fails:Qe("secureBoot: \u27E8on","machine: pc, "),passes:Qe("secureBoot: on","machine: q35, ")}}),"ke\
ys-without-secure-boot":p({severity:"error",about:"value",message:()=>"enrolled keys require Secure Boot, which is off",remedy:()=>"set `secureBoot: on`, or rem\
ove `enrolledKeys`",explain:"Enrolled keys make the firmware enforce Secure Boot. Firmware without Secure Boot cannot use them, and libvirt refuses the combinat\
ion.",example:{fails:Qe("secureBoot: off, enrolledKeys: \u27E8on"),passes:Qe("secureBoot: on, enrolledKeys: on")}}),"keys-with-loader":p({severity:"error",about:"\
value",message:()=>"vfioc cannot enroll keys in the variables of a custom firmware image",remedy:()=>"replace `enrolledKeys` with `secureBoot: on` and use a `va\
rsTemplate` that contains the keys, or remove `loader` and `varsTemplate`",explain:"Keys are UEFI variables, so they come from the variables template. A custom \
image uses your own template, which must match the image.",example:{fails:Qe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: \u27E8on"),passes:Qe(
"loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"loader-and-template":p({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' requires '${t}\
'`,remedy:({given:e,missing:t})=>`add \`${t}\` from the same firmware build, or remove \`${e}\` to let libvirt select the firmware`,explain:"A firmware image an\
d its variables template must come from the same build, or the guest does not start. libvirt accepts a template only together with an image.",example:{fails:Qe(
"loader: \u27E8/srv/code.fd"),passes:Qe("loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"loader-without-efi":p({severity:"error",about:"value",message:()=>"\
the loader is a UEFI image, but the firmware type is bios",remedy:()=>"remove `type: bios`; to keep BIOS, remove `loader` and `varsTemplate`",explain:"The guest\
 gets the image as flash memory, from which only UEFI starts.",example:{fails:Qe("type: bios, loader: \u27E8/srv/code.fd, varsTemplate: /srv/vars.fd"),passes:Qe(
"loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"tpm-crb-version":p({severity:"error",about:"value",message:()=>"tpm-crb supports only TPM version 2.0",remedy:()=>'\
set `version: "2.0"`, or `model: tpm-tis` for version 1.2',explain:"The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.",example:{fails:Qe('tpm: {\
 version: \u27E8"1.2" }'),passes:Qe('tpm: { model: tpm-tis, version: "1.2" }')}}),"tpm-without-swtpm":p({severity:"error",about:"value",message:({guest:e})=>`gu\
est '${e}' has an emulated TPM, but swtpm is off`,remedy:({guest:e})=>`set \`swtpm: on\`; if '${e}' does not need a TPM, set \`firmware: { tpm: off }\` on it inst\
ead`,explain:"swtpm is the program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate. A guest that has its disk encryption keys in\
 the TPM (BitLocker) asks for the recovery key without it.",example:{fails:`libvirt: { qemu: { swtpm: \u27E8off } }
${Qe("tpm: on")}`,passes:`libvirt: { qemu: { swtpm: on } }
${Qe("tpm: on")}`}}),"windows11-secure-boot":p({severity:"warning",about:"value",message:({why:e})=>`Windows 11 requires Secure Boot, which is not available wit\
h '${e}'`,remedy:({why:e})=>`remove \`${e}\` for a new guest; to keep an installed one, set \`secureBoot: off\` in its \`firmware\``,explain:"For windows11, Sec\
ure Boot is on by default if the guest supports it: with UEFI, on q35. The Windows 11 setup stops on a machine without it.",example:{fails:Qe("type: \u27E8bios",
"guest: windows11, "),passes:Qe("type: bios, secureBoot: off","guest: windows11, ")}})};function HO(e,t){for(let n of k(e)){let{firmware:s}=n,o=u=>({path:["vms",
n.name,"firmware",u]}),{type:r,secureBoot:i,enrolledKeys:a,tpm:c}=Tt(n);i&&r==="bios"?t("secure-boot-needs-efi",o("secureBoot")):i&&Nt(n)?t("secure-boot-needs-q\
35",o("secureBoot")):a&&!i&&t("keys-without-secure-boot",o("enrolledKeys"));let{loader:d,varsTemplate:l}=s;if(s.secureBoot===void 0&&ut(n).secureBoot&&!i&&d===void 0){
let u=r==="bios",f=u?o("type"):{path:["vms",n.name,"machine"]};t("windows11-secure-boot",f,{why:u?"type: bios":`machine: ${n.machine}`})}if(d!==void 0&&a&&t("ke\
ys-with-loader",o("enrolledKeys")),d!==void 0&&r==="bios"&&t("loader-without-efi",o("loader")),d===void 0!=(l===void 0)){let[u,f]=d===void 0?["varsTemplate","lo\
ader"]:["loader","varsTemplate"];t("loader-and-template",o(u),{given:u,missing:f})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",n.name,
"firmware","tpm","version"]}),c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:n.name})}}var Vc={loader:"/run/vfioc/\
firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*XO(e){let t=k(e).map(Tt);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:n})=>n!==
void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:B(!0)}),!!t.some(({enrolledKeys:n})=>n))for(let[n,s]of[[Vc.loader,
"/FV/OVMF_CODE.fd"],[Vc.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],value:St(A("pkg\
s","OVMFFull","fd"),s)}}function*QO(e){let{type:t,secureBoot:n,enrolledKeys:s,tpm:o}=Tt(e),{loader:r,varsTemplate:i,bootMenu:a}=e.firmware;if(t==="efi"&&s)yield*Mv(
Vc.loader,Vc.template,!0);else if(t==="efi"&&r!==void 0&&i!==void 0)yield*Mv(r,i,n);else if(t==="efi"){let c=(l,u)=>b("feature",{enabled:mc(u),name:l}),d=b("fir\
mware",{},c("enrolled-keys",!1),c("secure-boot",n));yield{at:"",xml:b("os",{firmware:"efi"},d)},yield{at:"os",xml:b("loader",{stateless:"no"})}}if(n&&(yield{at:"\
features",xml:b("smm",{state:"on"})}),a&&(yield{at:"os",xml:b("bootmenu",{enable:"yes",timeout:3e3})}),o){let c=b("backend",{type:"emulator",version:o.version});
yield{at:"devices",xml:b("tpm",{model:o.model},c)}}}function*Mv(e,t,n){yield{at:"os",xml:b("loader",{readonly:"yes",secure:n?"yes":void 0,type:"pflash"},e)},yield{
at:"os",xml:b("nvram",{template:t})}}var em={};N(em,{codes:()=>JO,host:()=>tM,schema:()=>YO});var YO={},JO={},Iv=(e,...t)=>H(A("lib",e),...t),eM=(e,t)=>ne(e,"||",t),zv=(e,t)=>ne(H(A("builtins","match"),P(e),t),"!=",sn),Wc=Iv("versionAtLeast",A("lib","tri\
vial","release"),P("25.11")),Bi="/run/libvirt/nix-ovmf/",Nv="edk2-x86_64-secure-code.fd";function*tM(e){let t=k(e).filter(r=>Tt(r).type==="efi"),n=t.filter(r=>r.
firmware.loader===void 0&&!Tt(r).enrolledKeys),s=n.find(r=>Tt(r).secureBoot),o=s??n[0];if(o){let r=Re("rule"),i=ws("rule",ne(zv("[^[:space:]]+[[:space:]]+/var/l\
ib/qemu/firmware/?([[:space:]].*)?",r),"&&",Et(zv(".*-qemu-ovmf-metadata[[:space:]]*",r))));yield{kind:"assertion",that:Et(ne(Wc,"&&",Iv("any",i,A("config","sys\
temd","tmpfiles","rules")))),message:`vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of '${o.name}'${s?" w\
ith Secure Boot":""}: remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.`}}for(let r of t){let{loader:i}=r.firmware;if(!i?.startsWith(Bi))
continue;let a=i.slice(Bi.length),[c,d,l,u]=a.startsWith("edk2-")?[Wc,"25.05","OVMF_CODE.fd","OVMF_VARS.fd"]:[Et(Wc),"25.11",Tt(r).secureBoot?Nv:"edk2-x86_64-co\
de.fd","edk2-i386-vars.fd"];if(yield{kind:"assertion",that:c,message:`vfioc: '${r.name}' uses ${i}, which NixOS ${d} and ${d==="25.05"?"older":"later"} do not h\
ave: remove firmware.loader and firmware.varsTemplate to let libvirt select an image, or set firmware.loader to ${Bi}${l} and firmware.varsTemplate to ${Bi}${u}\
.`},!Tt(r).secureBoot)continue;let f=a.startsWith("edk2-")?B(a.includes("secure")):eM(Wc,ne(nt("config",["virtualisation","libvirtd","qemu","ovmf","packages"],q(
[])),"!=",q([A("pkgs","OVMF","fd")]))),m=a.startsWith("edk2-")?`set firmware.loader to ${Bi}${Nv}`:"set virtualisation.libvirtd.qemu.ovmf.packages = [ pkgs.OVMF\
Full.fd ]";yield{kind:"assertion",that:f,message:`vfioc: '${r.name}' needs Secure Boot, which ${i} does not support: ${m}.`}}}var tm={};N(tm,{codes:()=>iM,domain:()=>uM,rules:()=>aM,schema:()=>rM});var nM=ee("A QEMU machine type.",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"invalid machine type: use q35, pc, \
or a versioned type from 'qemu-system-x86_64 -machine help'"),sM=he("A UUID.",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],Rc),oM=ee("A libosinfo id.",["http://micr\
osoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"invalid libosinfo id: use an id as printed by 'osinfo-query os'"),rM={vm:{guest:x(M(["windows10","windows11","\
linux","macos"]),"linux").apply(y("The operating system of the guest. It sets the defaults of firmware, clock, disks, NICs and video.")),type:x(M(["kvm","qemu"]),
"kvm").apply(y("The domain type: kvm, or qemu for an emulated guest without KVM, which is slow and gets the most capable CPU that QEMU emulates instead of the h\
ost CPU.")),machine:x(nM,"q35").apply(y("The machine type: q35, pc, or a versioned type. An existing guest keeps its version.")),uuid:v(sM).apply(y("The UUID of\
 the guest. Default: derived from the names of host and guest.")),title:v($s("A title.",["Windows 11"])).apply(y("A title, which virt-manager shows instead of t\
he name.")),description:v($s("A description.",["Gaming"])).apply(y("A free-form description of the guest.")),clock:v(M(["utc","localtime"])).apply(y("The time b\
ase that the guest expects of its hardware clock. Default: localtime for Windows, utc for others.")),osinfo:v(oM).apply(y("The libosinfo id of the operating sys\
tem, which virt-manager uses. Default: derived from guest.")),autostart:x(O("Whether to start the guest with the host."),!1)}},iM={"uuid-twice":p({severity:"err\
or",about:"value",message:({guest:e})=>`guest '${e}' has the same UUID`,remedy:()=>"remove `uuid`: each guest then gets its own UUID, derived from its name",explain:"\
libvirt identifies guests by their UUIDs and refuses a duplicate. It mostly comes from a copied domain.",example:{fails:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1\
e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB, uuid: \u27E86f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 } }
`,passes:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB } }
`}})};function aM(e,t){let n=new Map;for(let s of k(e)){let o=gf(s,e),r=n.get(o);r!==void 0&&t("uuid-twice",{path:["vms",s.name,"uuid"]},{guest:r}),n.set(o,s.name)}}
var cM="/run/libvirt/nix-emulators/qemu-system-x86_64",dM=[mt(b("timer",{name:"rtc",tickpolicy:"catchup"})),mt(b("timer",{name:"pit",tickpolicy:"delay"})),mt(b(
"timer",{name:"hpet",present:"no"}))],Kn=(e,t)=>({at:e,xml:mt(t)}),lM=[Kn("features",b("acpi")),Kn("features",b("apic")),Kn("features",b("vmport",{state:"off"})),
Kn("",b("on_poweroff",{},"destroy")),Kn("",b("on_reboot",{},"restart")),Kn("",b("on_crash",{},"destroy")),Kn("pm",b("suspend-to-mem",{enabled:"no"})),Kn("pm",b(
"suspend-to-disk",{enabled:"no"})),Kn("devices",b("emulator",{},cM)),Kn("devices",b("memballoon",{model:"none"}))];function*uM(e,t){let{osinfo:n=ut(e).osinfo}=e;
yield{at:"",xml:b("name",{},e.name)},yield{at:"",xml:b("uuid",{},gf(e,t))},e.title!==void 0&&(yield{at:"",xml:b("title",{},e.title)}),e.description!==void 0&&(yield{
at:"",xml:b("description",{},e.description)}),n!==void 0&&(yield{at:"metadata",xml:b("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvir\
t/domain/1.0"},b("libosinfo:os",{id:n}))}),yield{at:"os",xml:b("type",{arch:"x86_64",machine:e.machine},"hvm")},yield{at:"",xml:fM(e)},yield*lM}var fM=e=>b("clo\
ck",{offset:e.clock??ut(e).clock},...dM);var nm={};N(nm,{codes:()=>gM,domain:()=>vM,rules:()=>yM,schema:()=>hM});var mM=ee("The hypervisor vendor id that the guest sees.",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"invalid vendor id: use 1 to 12 letters, digits, spaces, '_', '\
.' or '-'"),Tv=(e,t)=>he(e,[t],n=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(n)&&n.isWellFormed()?we(n):J("invalid SMBIOS string: it must not be empty or cont\
ain control characters")),qe=(e,t)=>v(Tv(e,t)),pM=E(()=>({bios:v(E(()=>({vendor:qe("The vendor of the BIOS.","American Megatrends Inc."),version:qe("The version\
 of the BIOS.","4.6"),date:v(ee("The release date of the BIOS, as in 03/14/2024.",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,
"invalid BIOS date: use month/day/year with two digits for month and day")),release:v(ee("The release number of the BIOS, as in 4.6.",["4.6"],/^\d{1,3}\.\d{1,3}$/,
"invalid BIOS release: use two numbers, separated by '.'"))}))).apply(y("BIOS information.")),system:v(E(()=>({manufacturer:qe("The manufacturer of the computer\
.","ASUS"),product:qe("The product name of the computer.","ROG Strix G15"),version:qe("The version of the computer.","1.0"),serial:qe("The serial number of the \
computer.","A1B2C3D4"),sku:qe("The order number (SKU) of the computer.","SKU-1234"),family:qe("The product family of the computer.","ROG Strix")}))).apply(y("Sy\
stem information. Its UUID is the UUID of the guest.")),baseBoard:v(E(()=>({manufacturer:qe("The manufacturer of the mainboard.","ASUS"),product:qe("The product\
 name of the mainboard.","PRIME X570-PRO"),version:qe("The version of the mainboard.","Rev 1.0"),serial:qe("The serial number of the mainboard.","A1B2C3D4"),asset:qe(
"The asset tag of the mainboard.","PC-0042"),location:qe("The location of the mainboard in the case.","Slot 1")}))).apply(y("Mainboard information.")),chassis:v(
E(()=>({manufacturer:qe("The manufacturer of the case.","ASUS"),version:qe("The version of the case.","1.0"),serial:qe("The serial number of the case.","A1B2C3D\
4"),asset:qe("The asset tag of the case.","PC-0042"),sku:qe("The order number (SKU) of the case.","SKU-1234")}))).apply(y("Chassis information.")),oemStrings:v(
F(Tv("A string.","io.systemd.credential:greeting=hello"))).apply(y("OEM strings for programs in the guest, such as systemd credentials."))})),hM={vm:{hide:x(E(()=>({
kvm:x(O("Whether to hide from the guest that it runs on KVM."),!1),vendorId:v(mM).apply(y("The hypervisor vendor id that the guest sees instead of Microsoft Hv,\
 any string of up to 12 characters.")),hypervisor:x(O("Whether to hide from the guest that there is a hypervisor at all. Windows then does not use the Hyper-V i\
nterface and is slower."),!1),smbios:x(vs(pM,"Make, model and serial numbers (SMBIOS) that the guest sees: on for those of the host, or a mapping with the value\
s."),!1)})),{}).apply(y("Signs of virtualisation to hide from the guest. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing."))}},gM={"v\
endor-id-without-hyperv":p({severity:"warning",about:"value",message:({guest:e})=>`vendorId has no effect, because guest '${e}' has no Hyper-V interface`,remedy:()=>"\
remove `vendorId`, or remove `hyperv: off` so that the guest sees the vendor id",explain:"The vendor id is part of the Hyper-V interface. With `hyperv: off` the\
 guest sees neither.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: \u27E8randomid } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }
`}})};function yM(e,t){for(let n of k(e))n.hide.vendorId!==void 0&&n.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",n.name,"hide","vendorId"]},{guest:n.
name})}function bM({oemStrings:e,...t}){let n=Object.entries(t).flatMap(([o,r])=>{let i=Object.entries(r??{}).map(([a,c])=>b("entry",{name:a},c));return i.length>
0?[b(o,{},...i)]:[]}),s=(e??[]).map(o=>b("entry",{},o));return b("sysinfo",{type:"smbios"},...n,s.length>0&&b("oemStrings",{},...s))}function*vM(e){let{kvm:t,vendorId:n,
hypervisor:s,smbios:o}=e.hide;t&&(yield{at:"features/kvm",xml:b("hidden",{state:"on"})}),n!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:b("hyperv",{mode:"c\
ustom"},b("vendor_id",{state:"on",value:n}))}),s&&(yield{at:"cpu",xml:b("feature",{policy:"disable",name:"hypervisor"})}),o!==!1&&(yield{at:"os",xml:b("smbios",
{mode:o===!0?"host":"sysinfo"})},o!==!0&&(yield{at:"",xml:bM(o)}))}var sm={};N(sm,{codes:()=>$M,domain:()=>CM,rules:()=>kM,schema:()=>wM});var pt=e=>v(O(e)),wM={vm:{hyperv:v(vs(E(()=>({relaxed:pt("Whether to disable watchdog timeouts, which fire when the guest is not scheduled."),vapic:pt("Whether \
to provide fast access to the interrupt controller."),spinlocks:pt("Whether the guest yields to the host when it waits long for a lock."),vpindex:pt("Whether to\
 provide the index of the virtual CPU."),runtime:pt("Whether to provide the run time of each virtual CPU."),synic:pt("Whether to provide the synthetic interrupt\
 controller."),stimer:pt("Whether to provide synthetic timers."),frequencies:pt("Whether to provide the frequencies of the time stamp counter and the APIC."),tlbflush:pt(
"Whether to provide TLB flushes of other virtual CPUs; turn it off if Windows stops with 0xA on an AMD CPU."),ipi:pt("Whether to provide interrupts between virt\
ual CPUs."),reset:pt("Whether to provide restarts through Hyper-V, which Windows does not need."),reenlightenment:pt("Whether to notify the guest of a migration\
."),evmcs:pt("Whether to speed up Hyper-V inside the guest, on Intel. Default: on if kernel.nested is on."),avic:pt("Whether the CPU itself delivers interrupts \
(APICv, AVIC). Default: on if it is on in KVM of the host, according to host.facts."),emsrBitmap:pt("Whether to reduce the traps of Hyper-V inside the guest."),
xmmInput:pt("Whether to accept hypercalls with their input in registers.")})),"The Hyper-V interface: off, or a switch for each of its parts. Default: the parts\
 that help the operating system of the guest."))}},xM={synic:["vpindex"],stimer:["vpindex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},$M={"h\
yperv-needs":p({severity:"error",about:"value",message:({part:e,other:t})=>`'${e}' requires '${t}', which is off`,remedy:({part:e,other:t})=>`set \`${t}: on\` or\
 \`${e}: off\``,explain:"Some parts of the Hyper-V interface depend on others. QEMU does not start a guest that has one without its dependencies.",example:{fails:`\
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: \u27E8off } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }
`}}),"evmcs-needs-intel":p({severity:"error",about:"value",message:()=>"evmcs requires an Intel CPU, but host.cpu is amd",remedy:()=>"remove `evmcs: on`",explain:"\
evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have. QEMU refuses it there.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, \
hyperv: { evmcs: \u27E8on } } }
`,passes:`host: { cpu: intel }
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }
`}})},Dv=e=>typeof e.hyperv=="object"?e.hyperv:{};function Rv(e,t,n){if(e.hyperv===!1)return new Set;let{hyperv:s}=ut(e),o=e.hyperv===!0&&s.length===0?kc.windows10.
hyperv:s,r=new Set(o);o.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&r.add("evmcs"),o.length>0&&e.type==="kvm"&&n?.cpu?.apicv&&r.add("avic");for(let[i,
a]of Object.entries(Dv(e)))a===!0?r.add(i):a===!1&&r.delete(i);return r}function kM(e,t,n){for(let s of k(e)){let o=["vms",s.name,"hyperv"],r=Dv(s),i=Rv(s,e,n);
for(let a of i)for(let c of xM[a]??[]){if(i.has(c))continue;let d=r[c]===void 0?a:c;t("hyperv-needs",{path:[...o,d]},{part:a,other:c})}e.host.cpu==="amd"&&r.evmcs&&
t("evmcs-needs-intel",{path:[...o,"evmcs"]})}}var SM=e=>{let t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?b(t,{state:"on",
retries:8191}):b(t,{state:"on"},e==="stimer"&&b("direct",{state:"on"}))},Ev=new Map;function PM(e){let t=Ev.get(e)??mt(SM(e));return Ev.set(e,t),t}var _M=mt(b("\
timer",{name:"hypervclock",present:"yes"}));function*CM(e,t,n){let s=Rv(e,t,n);s.size!==0&&(yield{at:"features",xml:b("hyperv",{mode:"custom"},...[...s].map(PM))},
yield{at:"clock",xml:_M})}var cm={};N(cm,{codes:()=>MM,host:()=>NM,rules:()=>zM,schema:()=>AM});var Li={major:11,minor:1},om={removed:6,deprecated:3},Uv=["April","August","December"],ji=({major:e,minor:t})=>`${e}.${t}`;function rm(e){let[,t,n]=/^pc-(?:q35|i440fx)-(\d+)\.(\d+)/.
exec(e)??[];return t===void 0?void 0:{major:Number(t),minor:Number(n)}}var Fv=(e,t)=>e.major<t.major||e.major===t.major&&e.minor<=t.minor,im=({major:e,minor:t},n)=>({
major:e+n,minor:t}),Kc=e=>im(e,om.removed);function am(e){return Fv(Kc(e),Li)?"removed":Fv(im(e,om.deprecated),Li)?"deprecated":"current"}function Bv(){let{major:e,
minor:t}=im(Li,-om.deprecated);return t===Uv.length-1?{major:e+1,minor:0}:{major:e,minor:t+1}}var Lv=({major:e,minor:t})=>`${Uv[t]??"December"} ${2015+e}`;var AM={},Hc=e=>`vms: { win: { memory: 4GiB, machine: ${e} } }
`,jv=ji(Li),Gi=e=>e.replace(/-[^-]*$/,`-${ji(Bv())}`),OM=e=>e.startsWith("pc-q35")?"q35":"pc",Gv="With another version the guest finds some of its hardware new:\
 Windows installs drivers again, may ask for its activation, and can lose settings of its network; Linux is not affected. Its disks and its UEFI variables stay \
as they are. So make a copy of the disk, and change the version while you have time for it.",MM={"machine-removed":p({severity:"error",about:"value",message:({machine:e})=>`\
QEMU ${jv} no longer has the machine ${e}`,remedy:({machine:e})=>`set \`machine: ${Gi(e)}\`, the nearest version that is not about to be removed: Windows then fi\
nds new hardware once; if the host keeps a QEMU that has ${e}, set \`machine: ${OM(e)}\` and \`xml: '<domain><os><type machine="${e}">hvm</type></os></domain>'\``,
explain:`QEMU removes the machine of a version six years after its release. ${Gv} An older QEMU (\`libvirt: { qemu: { package: \u2026 } }\`) may still have the machine\
; \`xml\` then sets it, over the one that vfioc writes for the same chipset.`,example:{fails:Hc("\u27E8pc-q35-5.1"),passes:Hc(Gi("pc-q35-5.1"))}}),"machine-depr\
ecated":p({severity:"warning",about:"value",message:({machine:e,removed:t,when:n})=>`QEMU ${jv} deprecates the machine ${e}, and QEMU ${t} (${n}) no longer has \
it`,remedy:({machine:e})=>`set \`machine: ${Gi(e)}\` when you have time for it: Windows then finds new hardware once`,explain:`QEMU deprecates the machine of a \
version after three years and removes it after six. ${Gv}`,example:{fails:Hc("\u27E8pc-i440fx-8.1"),passes:Hc(Gi("pc-i440fx-8.1"))}})};function zM(e,t){for(let{
name:n,machine:s}of k(e)){let o=rm(s),r={path:["vms",n,"machine"]},i=o&&am(o);if(i==="removed"&&t("machine-removed",r,{machine:s}),!o||i!=="deprecated")continue;
let a=Kc(o);t("machine-deprecated",r,{machine:s,removed:ji(a),when:Lv(a)})}}function*NM(e){let t=new Map;for(let n of k(e))t.set(n.machine,[...t.get(n.machine)??
[],n]);for(let[n,s]of t){let o=rm(n);if(!o||am(o)!=="deprecated")continue;let r=ji(Kc(o)),i=A("config","virtualisation","libvirtd","qemu","package","version");yield{
kind:"assertion",that:H(A("lib","versionOlder"),i,P(r)),message:`vfioc: QEMU ${r} and later do not have the machine ${n} (guest ${s.map(({name:a})=>`'${a}'`).join(
", ")}): set machine: ${Gi(n)}, or set virtualisation.libvirtd.qemu.package to an older QEMU.`}}}var um={};N(um,{codes:()=>BM,domain:()=>qM,rules:()=>jM,schema:()=>UM});var Hn=(e,t=0)=>({bus:0,slot:e,function:t}),ks=e=>({bus:e,slot:0,function:0}),qi=(e,t)=>Array.from({length:e},(n,s)=>t(s)),qv={hostdev:{numbered:qi(12,e=>ks(1+e)),
ranges:[{first:89,last:96}]},disk:{ranges:[{first:25,last:44},{first:97,last:102}],map:"disks"},nic:{ranges:[{first:45,last:56},{first:103,last:103}],map:"nics"},
share:{ranges:[{first:57,last:64},{first:104,last:104}],map:"shares"},video:{numbered:[Hn(1),Hn(24)]},sound:{numbered:[Hn(27),Hn(26)]},usb:{numbered:qi(3,e=>ks(
13+e))},serial:{numbered:[ks(16)]},scsi:{numbered:qi(2,e=>ks(17+e))},rng:{numbered:[ks(19)]},watchdog:{numbered:[Hn(25)]},balloon:{numbered:[ks(20)]},input:{numbered:qi(
3,e=>ks(21+e))},sata:{numbered:[Hn(31,2)]},shmem:{numbered:qi(8,e=>Hn(16+e))},vsock:{numbered:[ks(24)]},iommu:{numbered:[Hn(30)]}},Xc=e=>qv[e],Zv=Object.keys(qv),
Vv=e=>Xc(e).map,Qc=(e,t)=>Xc(e).numbered?.[t],Wv=e=>Xc(e).numbered!==void 0,IM="slot 810";function*Kv(e,t){let[,n=t,s=""]=/^(.*?)(\d{0,6})$/s.exec(t)??[];for(let{
first:o,last:r}of Xc(e).ranges??[]){let i=r-o+1,a=Ys(i,IM,e,n)+Number(s);for(let c=0;c<i;c+=1)yield ks(o+(a+c)%i)}}var Hv=3,TM=15,dm=(TM-Hv+1)*8,Xv=e=>Hn(Hv+Math.
floor((e-1)/8),(e-1)%8),EM=[2,28,29],Qv=(e,t)=>e===0?!EM.includes(t):e<=64||e>=89&&e<=dm,Yv=e=>e<12?Hn(16+e):void 0,Jv=e=>e<2||e>=16&&e<28;var ew="vfioc-kvmfr-memory";function tw(e,t){let n=br(e,t);if(n?.backend!=="kvmfr")return[];let s=Nt(e)?void 0:Qc("shmem",0),o=s?{bus:"pcie.0",addr:`0x${s.slot.
toString(16)}`}:{},r={"qom-type":"memory-backend-file",id:ew,"mem-path":n.path,size:n.bytes,share:!0},i={driver:"ivshmem-plain",id:"vfioc-kvmfr",memdev:ew,...o};
return["-object",JSON.stringify(r),"-device",JSON.stringify(i)]}var DM=ee("The name of an environment variable.",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"invalid environment variable name: use letters, digits and '_'\
, not starting with a digit"),RM=ee("A device property.",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid property name: use letters, digits, '-', '_' and '.'"),
FM=ee("A QEMU capability, by its libvirt name.",["blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid capability name: use letters, digits, '-', '_' and '.'"),UM={
vm:{qemu:x(E(()=>({args:x(F($s("An argument.",["-device"])),[]).apply(y("Additional QEMU arguments, one per entry. libvirt does not interpret them and passes th\
em last.")),env:x(Be(DM,$s("A value.",["512/48000"])),{}).apply(y("Environment variables for QEMU.")),override:x(Be(Qb,Be(RM,ue([Je(),Ws(),$s("A string.",["on"])]))),
{}).apply(y("Properties of QEMU devices, by device (devices.gpu, disks.system, or a libvirt alias) and property. true and false are booleans; on and off are str\
ings.")),capabilities:x(Be(FM,M(["add","del"])),{}).apply(y("QEMU capabilities that libvirt assumes to be present (add) or missing (del), whatever it detected."))})),
{}).apply(y("QEMU settings that libvirt has no elements for."))}},nw=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${e}\
 } } } }
`,BM={"override-of-nothing":p({severity:"error",about:"value",message:({device:e})=>`the guest has no device '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}\
'?`:"use a device of this guest (`devices.NAME`, `disks.NAME`, `nics.NAME` or `shares.NAME`), or remove the entry",explain:"libvirt does not define a guest that\
 has properties for a missing device. The functions of a device are numbered from 0: devices.gpu.1 is the second one.",example:{fails:nw('\u27E8disks.d: { write-cach\
e: "off" }'),passes:nw('disks.c: { write-cache: "off" }')}})};function LM(e,t){let n=e.devices.flatMap(o=>{let r=t.devices[o],i=r?.gvt?1:r?.functions.length??0;
return Array.from({length:i},(a,c)=>`devices.${o}${c===0?"":`.${c}`}`)}),s=["disks","nics","shares"].flatMap(o=>Object.keys(e[o]).map(r=>`${o}.${r}`));return[...n,
...s]}function jM(e,t){for(let n of k(e)){let s=LM(n,e);for(let o of Object.keys(n.qemu.override)){if(!Nc(o)||s.includes(o.replace(/\.0$/,"")))continue;let i=["\
vms",n.name,"qemu","override",o];t("override-of-nothing",{path:i,on:"key"},{device:o,nearest:je(o,s)})}}}var lm={"xmlns:qemu":"http://libvirt.org/schemas/domain\
/qemu/1.0"};function GM(e,t){let n=typeof t=="boolean"?"bool":typeof t=="string"?"string":t<0?"signed":"unsigned";return b("qemu:property",{name:e,type:n,value:String(
t)})}function*qM(e,t){let n=[...tw(e,t),...e.qemu.args].map(i=>b("qemu:arg",{value:i})),s=Object.entries(e.qemu.env).map(([i,a])=>b("qemu:env",{name:i,value:a}));
n.length+s.length>0&&(yield{at:"",xml:b("qemu:commandline",lm,...n,...s)});let o=Object.entries(e.qemu.capabilities).map(([i,a])=>b(`qemu:${a}`,{capability:i}));
o.length>0&&(yield{at:"",xml:b("qemu:capabilities",lm,...o)});let r=[...If(e,t)].map(([i,a])=>{let c=Object.entries(a).map(([d,l])=>GM(d,l));return b("qemu:devi\
ce",{alias:i},b("qemu:frontend",{},...c))});r.length>0&&(yield{at:"",xml:b("qemu:override",lm,...r)})}var fm={};N(fm,{codes:()=>VM,domain:()=>WM,schema:()=>ZM});var ZM={vm:{rng:v(O("Whether to add a source of random numbers (virtio). Default: on for Linux."))}},VM={};function*WM(e){if(!(e.rng??ut(e).rng))return;let t=b(
"backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[b("rng",{model:"virtio"},t)]}}var mm={};N(mm,{codes:()=>XM,domain:()=>YM,rules:()=>QM,schema:()=>HM});var KM=ee("A resource partition.",["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"invalid partition: use a path of names separated by '/', each with letters, \
digits, '_' and '.'"),HM={vm:{seclabel:x(F(E(()=>({type:M(["none","static","dynamic"]).apply(y("The label type. none: the guest runs unconfined; dynamic: libvir\
t generates a label for each start; static: the label given here.")),model:v(M(["dac","apparmor","selinux"])).apply(y("The security model of the label; dac is t\
he user and group of QEMU. Default: the host's own, which is none on NixOS without AppArmor.")),label:v($s("A security label.",["+1000:+100"])).apply(y("The lab\
el for type static, such as +1000:+100 or alex:users for dac.")),relabel:v(O("Whether to give the files of the guest this label while it runs.")).apply(y("Wheth\
er the files of the guest get a static label too. Default: off."))}))),[]).apply(y("The security labels of the guest, one per model.")),partition:v(KM).apply(y(
"The resource partition of the guest: /games is the systemd slice games.slice. Default: /machine, machine.slice."))}},Cr=e=>`vms: { win: { memory: 4GiB, seclabe\
l: [${e}] } }
`,XM={"seclabel-twice":p({severity:"error",about:"value",message:({model:e})=>`duplicate security label for ${e}`,remedy:()=>"remove one of the two labels",explain:"\
A guest has at most one label per security model. libvirt refuses a second one.",example:{fails:Cr("{ type: none, model: dac }, \u27E8{ type: dynamic, model: dac }"),
passes:Cr("{ type: none, model: dac }, { type: dynamic, model: apparmor }")}}),"seclabel-incomplete":p({severity:"error",about:"value",message:({missing:e})=>`t\
his security label has no '${e}'`,remedy:({missing:e})=>e==="model"?"add `model: dac`, or `apparmor` or `selinux`":'add the label, for example `label: "alex:use\
rs"` for dac',explain:"A static label is the label given here. Static and dynamic labels belong to a security model.",example:{fails:Cr("\u27E8{ type: static, model:\
 dac }"),passes:Cr('{ type: static, model: dac, label: "alex:users" }')}}),"seclabel-not-static":p({severity:"error",about:"value",message:({type:e,field:t})=>`\
'${t}' requires a static label, but this one has type ${e}`,remedy:({field:e})=>`remove \`${e}\`, or use a static label: \`{ type: static, model: dac, label: "ale\
x:users" }\``,explain:"libvirt generates a dynamic label itself and applies it to the files. With type none there is no label.",example:{fails:Cr('{ type: dynam\
ic, model: dac, label: \u27E8"alex:users" }'),passes:Cr("{ type: dynamic, model: dac }")}})};function QM(e,t){for(let{name:n,seclabel:s}of k(e)){let o=new Set;for(let[
r,{type:i,model:a,label:c,relabel:d}]of s.entries()){let l=["vms",n,"seclabel",r],u=i!=="none"&&!a?"model":i==="static"&&c===void 0?"label":void 0;u&&t("seclabe\
l-incomplete",{path:l},{missing:u});for(let[m,g]of Object.entries({label:c,relabel:d}))i==="static"||g===void 0||t("seclabel-not-static",{path:[...l,m]},{type:i,
field:m});let f=a??"the host's default model";o.has(f)&&t("seclabel-twice",{path:l},{model:f}),o.add(f)}}}function*YM(e){for(let{type:t,model:n,label:s,relabel:o}of e.
seclabel){let r={type:t,model:n,relabel:o===void 0?void 0:mc(o)};yield{at:"",xml:b("seclabel",r,s!==void 0&&b("label",{},s))}}e.partition!==void 0&&(yield{at:"r\
esource",xml:b("partition",{},e.partition)})}var pm={};N(pm,{codes:()=>ez,domain:()=>tz,schema:()=>JM});var JM={vm:{serial:x(O("Whether to add a serial port for virsh console."),!1)}},ez={};function*tz(e){if(!e.serial)return;let t=b("target",{type:"isa-serial",port:0},
b("model",{name:"isa-serial"}));yield{at:"devices",xml:b("serial",{type:"pty"},t)},yield{at:"devices",xml:b("console",{type:"pty"},b("target",{type:"serial",port:0}))}}var hm={};N(hm,{claims:()=>oz,codes:()=>sz,domain:()=>rz,schema:()=>nz});var nz={vm:{vsock:v(te(3,4294967294)).apply(y("The context ID (CID) of the guest on vsock, from 3. The host is always 2."))}},sw=(e,t)=>`vms: { a: { memory: 4Gi\
B, vsock: ${e} }, b: { memory: 4GiB, vsock: ${t} } }
`,sz={"vsock-of-two-guests":p({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}': the two guests cannot run at the\
 same time`,remedy:()=>"set a CID that no other guest has, for example `vsock: 4`",explain:"The kernel gives a CID to one running guest. libvirt does not start \
a second guest with the same one.",example:{fails:sw("3","\u27E83"),passes:sw("3","4")}})};function*oz({vsock:e}){e!==void 0&&(yield{what:`CID ${e}`,path:["vsoc\
k"],when:"run",code:"vsock-of-two-guests"})}function*rz({vsock:e}){if(e===void 0)return;let t=b("vsock",{model:"virtio"},b("cid",{auto:"no",address:e}));yield{pci:{
class:"vsock",key:"vsock",index:0},functions:[t]}}var gm={};N(gm,{codes:()=>az,domain:()=>cz,schema:()=>iz});var iz={vm:{watchdog:v(M(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"])).apply(y("The action when the guest no longer answers the watchdog \
that it started. Default: reset on q35."))}},az={};function*cz(e){if(!Nt(e))yield{at:"devices",xml:b("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.
watchdog!==void 0){let t=b("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var ym={};N(ym,{codes:()=>iw,host:()=>Sz,rules:()=>gz,schema:()=>aw});var dz=new Set(["1a03","102b"]),so=({id:e})=>dz.has(e.vendor),Ss=({id:e,address:t})=>e.vendor==="8086"&&t.bus===0,oo=(e,{functions:t,blacklist:n,sriov:s})=>!so(
e)&&!Ss(e)&&t.length>0&&!n&&!s,lz=new Set(["1000","1022","1077","10ec","1179","1344","144d","14c3","14e4","15b3","15b7","168c","17cb","1912","1987","1b21","1b4b",
"1b73","1c5c","1cc1","1d6a","1e0f","2646","c0a9"]);function Yc(e,t){let n=t?$e(e,t):[],s=({vendor:i})=>!lz.has(i);if(n.length>0)return n.some(i=>i.class?ke(i):s(
i.id));let{ids:o,functions:r}=e;return o.length>0&&!o.some(s)?!1:r.length===0||r.some(i=>i.function===0)}var uz=new Set("nvme ahci ata_piix mpt3sas mpi3mr megaraid_sas hpsa smartpqi aacraid arcmsr mvsas isci pm80xx vmd".split(" "));function fz({igd:e,bootVga:t,vendorReset:n,
drivers:s=[]},o){return e||t||n?o===0?"03":void 0:s.length>0&&s.every(r=>uz.has(r))?"01":void 0}function mz(e,t,{ids:n,functions:s}){if(e.by==="id")return n.slice(
t,t+1).map(I);let[o]=s;return o!==void 0&&!Ae(o,{...e,function:o.function})&&n.length<s.length?[]:C(n.map(I))}function ow(e,t,n){let s=t.subsystems.map(I),o=n&&
fe(n,e);if(o){let d=o.subsystem?[I(o.subsystem)]:s;return{ids:[I(o.id)],subsystems:d,isBeside:!1}}let r=t.functions.indexOf(e),i=mz(e,r,t),a=i.length>0?void 0:fz(
t,r),c=i.length>0&&e.by!=="id"&&i.length<t.functions.length;return{ids:i,subsystems:s,isBeside:c,...a!==void 0&&{class:a}}}var ro=(e,t)=>e.functions.every(n=>ow(
n,e,t).class!=="01");function Ps(e,t,n){let{ids:s,subsystems:o,isBeside:r,class:i}=ow(e,t,n),{by:a}=e;return[$(e),...s,...o.map(c=>`subsystem=${c}`),...a!==void 0&&
a!=="id"?[`path=${Mi(a)}`]:[],...a==="id"?["anywhere"]:[],...r?["beside"]:[],...i===void 0?[]:[`class=${i}`]]}var rw=(e,t)=>$n(e).filter(n=>Wt(n)==="address"&&ro(
n,t)).flatMap(n=>n.functions.map(s=>Ps(s,n,t)));function Jc(e,t,n){let s=t&&fe(t,e);if(!s)return[$(e),`class=${n}`];let o=s.subsystem?[`subsystem=${I(s.subsystem)}`]:
[];return[$(e),I(s.id),...o]}var Ft=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,fn=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,iw={"handover-without-bind":p({severity:"error",about:"value",message:({device:e,bind:t})=>`'handover' has no effect on '${e}', because it has 'bind: ${t}'`,remedy:({
device:e})=>`remove \`handover\`, or set \`bind: handover\` if '${e}' is the GPU that shows the desktop of the host`,explain:"A handover stops everything that u\
ses the GPU on the host. If vfio-pci holds a device from boot, the host does not use it, and with `bind: start` nothing is stopped for it.",example:{fails:Ft("b\
ind: start, \u27E8handover: { timeout: 1min }")+fn,passes:Ft("bind: handover, handover: { timeout: 1min }")+fn}}),"handover-to-nobody":p({severity:"warning",about:"\
value",message:({device:e})=>`no guest receives '${e}', so it is never handed over`,remedy:({device:e})=>`add \`devices: [${e}]\` to a guest, or remove '${e}'`,
explain:"The device stays with the host until a guest that lists it starts, and no guest lists it.",example:{fails:Ft("bind: \u27E8handover"),passes:Ft("bind: h\
andover")+fn}}),"handover-timeout":p({severity:"error",about:"value",message:({seconds:e})=>`the handover timeout is ${e} s, but must be between 1 s and 10 min`,
remedy:()=>"use the default, `timeout: 30s`, or another time in this range",explain:"Each step has this long to succeed. Meanwhile the screen is dark and libvir\
t waits. After the timeout the start is refused and the session is restored.",example:{fails:Ft("bind: handover, handover: { timeout: \u27E81h }")+fn,passes:Ft(
"bind: handover, handover: { timeout: 1min }")+fn}}),"handover-stops-libvirt":p({severity:"error",about:"value",message:({unit:e})=>`the handover stops ${e}, wh\
ich is needed to start the guest`,remedy:({unit:e})=>`remove ${e} from \`stop\``,explain:"The hook runs as part of the start of the guest. Stopping libvirt, or \
the units that libvirt and systemd depend on, would abort the start itself.",example:{fails:Ft("bind: handover, handover: { stop: [\u27E8libvirtd.service] }")+fn,
passes:Ft("bind: handover, handover: { stop: [lactd.service] }")+fn}}),"handover-unloads-needed":p({severity:"error",about:"value",message:({module:e})=>`the ha\
ndover unloads ${e}, which is needed to run the guest`,remedy:({module:e})=>`remove ${e} from \`unload\`, which is for the host drivers of the device`,explain:"\
The guest needs KVM, vfio and the modules of its network, and does not start without them. `unload` is for the drivers that hold the device on the host.",example:{
fails:Ft("bind: handover, handover: { unload: [\u27E8kvm_intel] }")+fn,passes:Ft("bind: handover, handover: { unload: [nvidia_drm, nvidia] }")+fn}}),"handover-s\
hows-nothing":p({severity:"warning",about:"value",message:({device:e,source:t,stops:n})=>n?`'${e}' is not a GPU according to ${t}, but its handover stops the de\
sktop`:`'${e}' is not a GPU according to ${t}, so no desktop has to be stopped to hand it over`,remedy:({device:e,stops:t,others:n,handover:s})=>t&&n?"remove di\
splay-manager.service from `stop`, and from `restart` if it is there":`set \`bind: start\` on '${e}'${s?" and remove `handover`":""}`,explain:"A handover stops \
the desktop to free a GPU. A disk, USB or network controller does not need that: with `bind: start` the desktop keeps running. If services of the host use the d\
evice, keep `bind: handover` and list them in `stop`.",example:{fails:`devices: { usb: { functions: ["06:00.3"], ids: ["1022:149c"], bind: \u27E8handover } }
vms: { win: { memory: 4GiB, devices: [usb] } }
`,passes:`devices: { usb: { functions: ["06:00.3"], ids: ["1022:149c"], bind: start } }
vms: { win: { memory: 4GiB, devices: [usb] } }
`}}),"handover-restart-not-stopped":p({severity:"error",about:"value",message:({unit:e})=>`the handover restarts ${e} without stopping it first`,remedy:({unit:e})=>`\
add ${e} to \`stop\`, or remove it from \`restart\``,explain:"`restart` lists the units in `stop` that run again while the guest has the device.",example:{fails:Ft(
"bind: handover, handover: { restart: [\u27E8lactd.service] }")+fn,passes:Ft("bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }")+fn}}),
"handover-at-boot":p({severity:"warning",about:"value",message:({guest:e,device:t})=>`guest '${e}' starts with the host and takes '${t}' away at once`,remedy:({
device:e})=>`remove \`autostart\` (or \`onBoot: start\` from \`libvirt\`) and start the guest by hand; if the host has another display and never uses '${e}', se\
t \`bind: boot\` on it instead, without \`handover\``,explain:"A handover ends the session that uses the GPU. A guest that starts automatically, or that `libvir\
t.onBoot: start` starts again because it ran at shutdown, does this while the host is still booting, so the screen of the host may never be usable. A GPU that t\
he host never uses is better bound at boot.",example:{fails:`${Ft("bind: handover")}vms: { win: { memory: 4GiB, devices: [gpu], autostart: \u27E8true } }
`,passes:Ft("bind: handover")+fn}})};var aw={device:{handover:v(E(()=>({stop:x(F(Ff),["display-manager.service"]).apply(y("Units that use the device. Those that run are stopped before the guest sta\
rts, and started again after it has stopped.")),restart:x(F(Ff),[]).apply(y("The stopped units that start again at once, without the device, on a host with anot\
her GPU. They are stopped once more after the guest has stopped.")),sessions:x(O("Whether to end graphical sessions that outlive the display manager, and text l\
ogins that use the device. Unsaved work in them is lost."),!0),unload:v(F(Ec)).apply(y("Kernel modules to unload, in this order, and to load again in reverse or\
der. Default: the drivers that hold the graphics functions when the guest starts, after the modules that depend on them; an empty list leaves them loaded.")),timeout:x(
pc,"30s").apply(y("The time limit of each step. After it, the start of the guest is refused and everything is undone."))}))).apply(y("With bind: handover: the s\
teps on the host before the device leaves it, undone in reverse order when it comes back."))}};var pz=/^(?:libvirt|virt|vfioc|dbus|polkit|systemd-|user@|-\.|(?:nix|nix-store|run|var|var-lib|var-lib-libvirt|dev-hugepages)\.mount|(?:sysinit|basic|local-fs)\.target|init\.scope|(?:system|machine|user)\.slice)/,
hz=/^(?:vfio|iommufd$|irqbypass$|kvm(?:fr|[-_](?:intel|amd))?$|vhost|tun$|tap$|macvtap$|bridge$)/i;function gz(e,t,n){for(let s of G(e)){let o=["devices",s.name],
{bind:r,handover:i,name:a}=s;i&&r!=="handover"&&t("handover-without-bind",{path:[...o,"handover"],on:"key"},{device:a,bind:r}),r==="handover"&&(oe(a,e).length===
0&&t("handover-to-nobody",{path:[...o,"bind"]},{device:a}),Yc(s,n)?yz(s,e,t):bz(s,n,t)),i&&vz(i,[...o,"handover"],t)}}function yz({name:e},t,n){for(let{vm:s}of oe(
e,t)){let o={guest:s.name,device:e};s.autostart?n("handover-at-boot",{path:["vms",s.name,"autostart"]},o):t.libvirt.onBoot==="start"&&n("handover-at-boot",{path:[
"libvirt","onBoot"]},o)}}var dw="display-manager.service";function bz(e,t,n){let{name:s,handover:o}=e,r=o?.stop??[],i=r.includes(dw);if(!i&&(r.length>0||(o?.unload??
[]).length>0))return;let c=t!==void 0&&$e(e,t).length>0?"the facts of this machine":e.ids.length>0?"its ids":"its functions",d={device:s,source:c,stops:i,others:r.
length>1,handover:o!==void 0};n("handover-shows-nothing",{path:["devices",s,"bind"]},d)}function vz({stop:e,restart:t,unload:n=[],timeout:s},o,r){(s<1||s>600)&&
r("handover-timeout",{path:[...o,"timeout"]},{seconds:s});for(let[i,a]of e.entries())pz.test(a)&&r("handover-stops-libvirt",{path:[...o,"stop",i]},{unit:a});for(let[
i,a]of n.entries())hz.test(a)&&r("handover-unloads-needed",{path:[...o,"unload",i]},{module:a});for(let[i,a]of t.entries())e.includes(a)||r("handover-restart-no\
t-stopped",{path:[...o,"restart",i]},{unit:a})}var wz={stop:[dw],restart:[],sessions:!0,unload:void 0,timeout:30};function xz(e,t){let n=e.handover??wz;return Yc(
e,t)?n:{...n,stop:e.handover?n.stop:[],sessions:!1,unload:n.unload??[]}}var $z="seat0",ed=({functions:e})=>e.map($);function cw(e){let t=C(e.flatMap(({hostLoses:n})=>n)).
filter(n=>["keyboard","network","display"].includes(n));return[...t.length>0?[`--lose=${t.sort().join(",")}`]:[],...e.flatMap(ed)]}var kz="5";function*Sz(e,t){for(let n of k(
e)){let s=(h,...w)=>({kind:"hook",vm:n.name,step:h,arguments:w}),o=ae(n,e).filter(h=>!h.gvt&&(h.sriov||h.bind==="start"||h.bind==="boot"&&h.functions.length>0&&
!ro(h,t)));o.length>0&&(yield{...s("wait-device-free",kz,"--start",...cw(o)),before:"stop-units"});let r=ae(n,e).filter(h=>h.bind==="handover");if(r.length===0)
continue;let i=r.map(h=>xz(h,t)),a=r.flatMap(ed),c=String(Math.max(...i.map(({timeout:h})=>h))),d=C(i.flatMap(h=>h.stop)),l=C(i.flatMap(h=>h.restart));d.length>
0&&(yield s("stop-units",c,...d));let u=r.filter(h=>Yc(h,t)).flatMap(ed);i.some(({sessions:h})=>h)&&(yield s("end-sessions",c,$z,...u)),u.length>0&&(yield s("un\
bind-consoles"),yield s("unbind-framebuffer",...u)),yield s("wait-device-free",c,...cw(r));let f=i.flatMap(({unload:h})=>h??[]),m=h=>r.flatMap((w,S)=>h(S)?ed(w):
[]),g=m(h=>i[h]?.unload===void 0);if(f.length>0){let h=m(w=>(i[w]?.unload?.length??0)>0);yield s("unload-drivers",c,C(f).join(","),...h)}g.length>0&&(yield s("u\
nload-drivers",c,"auto",...g)),l.length>0&&(yield s("restart-units",c,a.join(","),...l))}}var bm={};N(bm,{codes:()=>_z,host:()=>Az,rules:()=>Cz,schema:()=>Pz});var Pz={host:{name:kr.apply(y("The host name. UUIDs and MAC addresses are derived from it, and it must equal networking.hostName.")),users:F(Gn).apply(y("Users \
of the host who may use the guests. They join the groups that this requires.")),cpu:M(["amd","intel"]).apply(y("The vendor of the CPU, which determines the IOMM\
U parameter and the KVM module.")),audio:x(M(["pipewire","pulseaudio","none"]),"pipewire").apply(y("The sound server of the host.")),facts:v(Dc).apply(y("A file\
 with facts about this machine, as written by vfioc scan. It turns on the checks that need them."))}},_z={"user-twice":p({severity:"error",about:"value",message:({
user:e})=>`user '${e}' is already listed in 'host.users'`,remedy:({user:e})=>`remove one of the two '${e}' entries`,explain:"Each user appears in `host.users` o\
nce.",example:{fails:`host: { users: [alex, \u27E8alex] }
`,passes:`host: { users: [alex, vini] }
`}})};function Cz(e,t){for(let[n,s]of e.host.users.entries())e.host.users.indexOf(s)<n&&t("user-twice",{path:["host","users",n]},{user:s})}function*Az(e){let{name:t,
users:n}=e.host;yield{kind:"assertion",that:ne(A("config","networking","hostName"),"==",P(t)),message:`vfioc: host.name is '${t}', but networking.hostName is di\
fferent: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.n\
ame.`};for(let s of n)yield{kind:"assertion",that:ne(A("config","users","users",s,"isNormalUser"),"||",A("config","users","users",s,"isSystemUser")),message:`vf\
ioc: the user '${s}' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.`}}var wm={};N(wm,{codes:()=>Ez,host:()=>Uz,kernelObject:()=>vm,rules:()=>Rz,schema:()=>zz});var Oz=[{paths:/^linuxPackages(?:_\d+_\d+|_latest)?_hardened$|^linuxKernel\.packages\.linux(?:_\d+_\d+)?_hardened$/,what:"hardened kernel",since:"26.05"},{paths:/^linuxPackages-rt(?:_latest|_\d+_\d+)?$|^linuxKernel\.packages\.linux_rt_\d+_\d+$/,
what:"real-time kernel",since:"26.05"}],lw=e=>Oz.find(({paths:t})=>t.test(e));var Mz=ee("The kernel packages, as an attribute path below pkgs.",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"a kernel is an attribute path below pkgs, such as linuxPackages_latest"),zz={kernel:()=>({packages:v(Mz).apply(y("The kernel packages, as an attribute path bel\
ow pkgs. Default: those of NixOS.")),pcieAspm:v(Ce(ue([Je(),M(["on","off","force"])]),_e(e=>typeof e=="string"?e:e?"on":"off"))).apply(y("PCIe power saving (ASP\
M). Use off if devices report errors (AER) with it.")),ignoreMsrs:x(O("Whether guests may read and write unknown model-specific registers (kvm.ignore_msrs)."),!1),
nested:v(O("Whether guests can run virtual machines themselves. Default: the default of the kernel.")),params:x(F(sv),[]).apply(y("Additional kernel parameters,\
 one per entry."))})},vm=e=>x(E(e),{}).apply(y("The kernel of the host.")),uw={intel_iommu:"host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough","amd_iommu=\
pt":"iommu.passthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"\
kernel.isolate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio_pci.ids":"devices.<name>.ids","vfio_pci.disable_idle_d3":"devices.<nam\
e>.idleD3","vfio_pci.disable_vga":"devices.<name>.vga","vfio_iommu_type1.allow_unsafe_interrupts":"iommu.unsafeInterrupts","kvm.ignore_msrs":"kernel.ignoreMsrs",
"kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},Nz=/^(?:default_)?hugepagesz?$/,Iz=/^(?:intel_|amd_)?iommu$/;function Tz(e){let t=e.split("\
,").filter(n=>n!=="on");return t.length>0&&t.every(n=>!/^(?:off|(?:no)?pt|\d*)$/.test(n))}var fw={pcie_aspm_off:"remove it and set `kernel: { pcieAspm: off }`, \
which is pcie_aspm=off","video=efifb:off":"remove it, and set `bootVga: true` on the GPU if the firmware boots on it: NixOS's boot framebuffer is simpledrm, whi\
ch this parameter does not turn off",vfio_virqfd:"remove it: the module is part of vfio since Linux 6.2"},Ez={"kernel-parameter-owned":p({severity:"error",about:"\
value",message:({parameter:e,key:t})=>`kernel parameter ${e} is set by '${t}'`,remedy:({key:e})=>e==="host.cpu"?"remove it here: `host.cpu` decides it":`remove \
it here and set \`${e}\` instead`,explain:"If a parameter is on the kernel command line twice, the first, the last or both take effect, depending on the paramet\
er. So a parameter that a key of the spec covers can be set only with that key.",example:{fails:`kernel: { params: [\u27E8"iommu=pt"] }
`,passes:`iommu: { passthrough: true }
`}}),"vfio-blacklisted":p({severity:"error",about:"value",message:({module:e})=>`this parameter blacklists ${e}, which passthrough needs`,remedy:({module:e})=>`\
remove ${e} from its list, or the whole parameter if nothing else is in it`,explain:"A module that is blacklisted on the kernel command line is not loaded at bo\
ot, whatever requests it.",example:{fails:`kernel: { params: [\u27E8"modprobe.blacklist=vfio-pci"] }
`,passes:`kernel: { params: ["modprobe.blacklist=nouveau"] }
`}}),"kernel-parameter-useless":p({severity:"warning",about:"value",message:({parameter:e})=>`kernel parameter ${e} has no effect`,remedy:({reason:e})=>e,explain:"\
Some parameters are copied from guide to guide, although the kernel never knew them or no longer does.",example:{fails:`kernel: { params: [\u27E8pcie_aspm_off] }
`,passes:`kernel: { pcieAspm: off }
`}}),"kernel-packages-gone":p({severity:"warning",about:"value",message:({packages:e,what:t,since:n})=>`NixOS ${n} and later have no ${t} (${e})`,remedy:({since:e})=>`\
remove \`packages\` to use the kernel of NixOS, or set \`packages: linuxPackages_latest\`; ignore this on a release before ${e}`,explain:"A release of NixOS can\
 drop a kernel that nobody maintains any more. The host then no longer evaluates. Which release the host has is not known when the spec compiles.",example:{fails:`\
kernel: { packages: \u27E8linuxPackages_hardened }
`,passes:`kernel: { packages: linuxPackages_latest }
`}})};function Dz(e,t,n){if(Nz.test(t)){let s=k(n).find(({memory:o})=>o.hugepages);return s&&`vms.${s.name}.memory.hugepages`}if(!(Iz.test(t)&&Tz(e.slice(t.length+
1))))return[e,t.replaceAll("-","_")].flatMap(s=>Object.hasOwn(uw,s)?[uw[s]]:[])[0]}function Rz(e,t){let{packages:n}=e.kernel,s=n===void 0?void 0:lw(n);if(n!==void 0&&
s){let{what:o,since:r}=s;t("kernel-packages-gone",{path:["kernel","packages"]},{packages:n,what:o,since:r})}for(let[o,r]of e.kernel.params.entries()){let i=["ke\
rnel","params",o],[a=""]=r.split("=",1),c=Dz(r,a,e),d=/^(?:modprobe\.|module_)blacklist=(?:.*,)?(vfio\w*)/.exec(r.replaceAll("-","_"))?.[1];d&&t("vfio-blacklist\
ed",{path:i},{module:d});let l=[r,a].flatMap(u=>Object.hasOwn(fw,u)?[fw[u]]:[])[0];c?t("kernel-parameter-owned",{path:i},{parameter:a,key:c}):l&&t("kernel-param\
eter-useless",{path:i},{parameter:r,reason:l})}}var Fz=e=>nt("pkgs",e.split("."),H("throw",P(`vfioc: kernel.packages is ${e}, which this nixpkgs does not have: \
remove it to use the kernel of NixOS, or set it to packages that nixpkgs has.`)));function*Uz(e){let{packages:t,pcieAspm:n,ignoreMsrs:s,nested:o,params:r}=e.kernel;
t&&(yield{kind:"option",path:["boot","kernelPackages"],value:Fz(t)}),k(e).length>0&&(yield{kind:"module",stage:"boot",name:`kvm-${e.host.cpu}`}),n&&(yield{kind:"\
kernelParam",name:"pcie_aspm",value:n}),s&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{
command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),o!==void 0&&(yield{kind:"modprobe",line:{command:"options",module:`kvm_${e.host.cpu}`,option:"\
nested",value:o?"1":"0"}});for(let i of r){let[a="",...c]=i.split("=");yield c.length>0?{kind:"kernelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}var xm={};N(xm,{codes:()=>jz,host:()=>Zz,rules:()=>Gz,schema:()=>Lz});var Bz=E(()=>({name:eo.apply(y("The name of the boot entry.")),inverse:x(O("Whether to swap the entries: passthrough is in the default entry, and this entry is \
without it."),!1),videoDrivers:v(F(eo)).apply(y("services.xserver.videoDrivers in the entry with passthrough, overriding the rest of the configuration.")),prime:x(
O("Whether to leave hardware.nvidia.prime unchanged. Off: PRIME is off in the entry with passthrough, whose guest has the GPU."),!0)})),Lz={host:{specialisation:v(
Ce(ue([eo,Bz]),_e(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e))).apply(y("The name of a separate boot entry for passthrough. Default: passthrough is in\
 every entry."))}},jz={"specialisation-of-nothing":p({severity:"warning",about:"value",message:()=>"no devices are declared, so both boot entries are the same",
remedy:()=>"declare the devices of the guests in `devices` (`vfioc scan` lists them), or remove `specialisation`",explain:"The boot entry with passthrough diffe\
rs from the other in the devices that it binds. Here it binds none.",example:{fails:`host: { specialisation: \u27E8passthrough }
`,passes:`host: { specialisation: passthrough }
devices: { gpu: { functions: ["0b:00.0"] } }
`}})};function Gz(e,t){e.host.specialisation&&Object.keys(e.devices).length===0&&t("specialisation-of-nothing",{path:["host","specialisation"]})}var mw=e=>H(A("\
lib","mkForce"),e),qz=[["prime","offload","enable"],["prime","offload","enableOffloadCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerMan\
agement","finegrained"]];function*Zz(e){let{specialisation:t}=e.host;if(!t)return;let{name:n,inverse:s,videoDrivers:o,prime:r}=t;if(yield{kind:"entry",name:n,inverse:s},
yield{kind:"option",path:["specialisation",n,"configuration","system","nixos","tags"],value:q([P(n)]),comment:s?"The boot entry without passthrough.":"The boot \
entry with passthrough."},yield{kind:"kernelParam",name:"vfioc.passthrough",value:"1",comment:"Tells the hook which entry was booted."},o){let i=mw(q(o.map(P)));
yield{kind:"option",path:["services","xserver","videoDrivers"],value:i,ofEntry:!0}}for(let i of r?[]:qz)yield{kind:"option",path:["hardware","nvidia",...i],value:mw(
B(!1)),ofEntry:!0};for(let i of k(e)){if(i.devices.length===0)continue;let a=s?"default":n;yield{kind:"hook",vm:i.name,step:"boot-entry",arguments:[a]}}}var Pm={};N(Pm,{codes:()=>Hz,host:()=>eN,schema:()=>Kz});var Zi={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda\
_intel"]},$m=C([...Object.values(Zi).flat(),..."ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e \
r8169 tg3".split(" ")]),Vz=["xhci_pci","i2c_nvidia_gpu","i2c_designware_pci"],mn=e=>e.replaceAll("-","_"),pw=e=>C(e.flatMap(({driver:t="",modules:n=[]})=>[t,...n]).
map(mn).filter(t=>/^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(t)));function hw(e,t){let n=C(e.map(i=>i.slice(0,4))),s=n.flatMap(i=>Zi[i]??$m),o=t.length>0&&t.every(i=>$(
i)==="0000:00:02.0");return s.length===0||n.includes("8086")&&!o?[...s,...$m]:e.length>2||t.length>2||t.some(i=>i.function>1)?[...s,...Vz]:s}function Wz(e){let t=pw(
[e]),n=I(e.id),s=Zi[n.slice(0,4)]??[],r=(e.class?/^0[34]/.test(e.class):t.some(i=>s.includes(i)))?[...s,...t]:t;return r.length>0?r:e.class?$m:hw([n],[e.address])}
function Vi(e,t){if(e.drivers)return e.drivers;let n=t?$e(e,t):[],s=n.length>0?n.flatMap(Wz):hw(e.ids.map(I),e.functions);return C(s)}var td=(e,t)=>e.blacklist?
e.drivers??pw(t?$e(e,t):[]):[];var Kz={},Hz={},km=(...e)=>A("config",...e),Ar=(e,...t)=>H(A("lib",e),...t),Sm=(e,t)=>ne(H(A("builtins","match"),P(e),t),"!=",sn),nd=(e,t)=>ws(e,t);function*Xz(e){
let t=Re("parameter");yield{kind:"assertion",ofEntry:!0,that:Et(Ar("any",nd("parameter",Sm("vfio[-_]pci[.]ids=.*",t)),km("boot","kernelParams"))),message:"vfioc\
: boot.kernelParams sets vfio-pci.ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove vfio-pci.ids."};let n=nd("lin\
e",Sm("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",Re("line"))),s=Ar("splitString",P(`
`),km("boot","extraModprobeConfig")),o=e.some(r=>Wt(r)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:ne(Ar("count",n,s),"==",ft(o)),message:"vfioc: boot.ex\
traModprobeConfig sets vfio-pci ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove ids= from the line `options vfi\
o-pci`."}}var gw=Object.values(Zi).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*Qz(e,t){let n=Vi(e,t),s=gw.filter(r=>r.some(i=>n.includes(i))).flatMap(r=>r.
filter(i=>!n.includes(i)));if(s.length===0)return;let o=H(A("builtins","replaceStrings"),q([P("-")]),q([P("_")]),Re("module"));yield{kind:"assertion",ofEntry:!0,
that:Et(Ar("any",nd("module",Ar("elem",o,q(s.map(P)))),km("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can t\
ake '${e.name}' before vfio-pci (one of ${s.join(", ")}): add that driver to devices.${e.name}.drivers, or remove it from boot.initrd.kernelModules.`}}var Yz=({
domain:e,bus:t,slot:n,function:s})=>`0*${t}${e===0?"(@0*0)?":`@0*${e}`}:0*${n}:${s}`;function*Jz(e,t){let s=e.filter(c=>{let d=Vi(c,t);return gw.some(l=>l.some(
u=>d.includes(u)))}).flatMap(c=>c.functions);if(s.length===0)return;let o=(...c)=>["hardware","nvidia","prime",...c],r=["offload","sync","reverseSync"].map(c=>nt(
"config",o(c,"enable"),B(!1))).reduce((c,d)=>ne(c,"||",d)),i=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>nt("config",o(c),P(""))),a=nd("busId",Sm(`PCI:(${s.
map(Yz).join("|")})`,Re("busId")));yield{kind:"assertion",ofEntry:!0,that:Et(ne(r,"&&",Ar("any",a,q(i)))),message:"vfioc: hardware.nvidia.prime uses a GPU that \
the spec reserves for a guest: turn off hardware.nvidia.prime (offload, sync and reverseSync), or remove the GPU from devices in the spec."}}function*eN(e,t){let n=$n(
e);if(n.length!==0){yield*Xz(n);for(let s of n)yield*Qz(s,t);yield*Jz(n,t)}}var _m={};N(_m,{codes:()=>rN,host:()=>aN,rules:()=>iN,schema:()=>oN});var tN=ee("The name of a link in /dev.",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"the name of a link in /dev has at most 63 letters, digits, _ . \
+ and -, and begins with a letter, digit or _"),nN=he("The name of an input device, as /proc/bus/input/devices shows it.",["KMonad output"],e=>e===""||e.length>
256?J("the name of an input device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?J("the name of an input device has no control characters"):e.isWellFormed()?
we(e):J("the name of an input device must be valid Unicode")),sN=te(0,255),oN={root:{udev:x(E(()=>({symlinks:x(Be(tN,E(()=>({name:v(nN).apply(y("The name of the\
 input device, as /proc/bus/input/devices shows it. It can be set in KMonad, kanata, keyd and xremap.")),usb:v(zi).apply(y("The vendor:product ID of the USB dev\
ice, as lsusb shows it.")),kind:v(M(["keyboard","mouse"])).apply(y("The keyboard or the mouse of the device, if it is both.")),interface:v(sN).apply(y("The numb\
er of the USB interface, if the device has several, such as a keyboard with a built-in mouse."))}))),{}).apply(y("Links in /dev, by name, each to the event devi\
ce of one input device."))})),{}).apply(y("Stable names for devices of the host."))}},rN={"symlink-to-nothing":p({severity:"error",about:"value",message:({link:e})=>`\
link /dev/${e} has neither 'name' nor 'usb'`,remedy:()=>'add the ID that `lsusb` shows, for example `usb: "046d:c541"`, or the name from /proc/bus/input/devices\
, for example `name: KMonad output`',explain:"The link points to the input device with this name, this USB ID, or both.",example:{fails:`udev: { symlinks: { \u27E8KB\
D: {} } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541" } } }
`}}),"symlink-interface-without-usb":p({severity:"error",about:"value",message:({link:e})=>`link /dev/${e} has 'interface' but no 'usb'`,remedy:()=>'add the ID \
that `lsusb` shows, for example `usb: "046d:c541"`, or remove `interface`',explain:"Interfaces are numbered within a USB device, so the number means nothing wit\
hout the ID of the device.",example:{fails:`udev: { symlinks: { KBD: { name: Board, interface: \u27E81 } } }
`,passes:`udev: { symlinks: { KBD: { usb: "046d:c541", interface: 1 } } }
`}}),"symlink-same-device":p({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are links to the same device`,remedy:()=>"re\
move one of the two links and use the other everywhere, or tell the devices apart with `kind`, or with `usb` and `interface`",explain:"Two links with the same n\
ame and USB ID point to one device. Only one program or guest can grab it.",example:{fails:`udev: { symlinks: { A: { name: Board }, \u27E8B: { name: Board } } }
`,passes:`udev: { symlinks: { A: { name: Board } } }
`}})};function iN(e,t){let n=new Map;for(let[s,o]of Object.entries(e.udev.symlinks)){let r=["udev","symlinks",s],{name:i,usb:a,kind:c,interface:d}=o;i===void 0&&
a===void 0&&t("symlink-to-nothing",{path:r,on:"key"},{link:s}),d!==void 0&&a===void 0&&t("symlink-interface-without-usb",{path:[...r,"interface"]},{link:s});let l=JSON.
stringify([i,a,c,d]),u=n.get(l);u&&(i!==void 0||a!==void 0)&&t("symlink-same-device",{path:r,on:"key"},{link:s,other:u}),n.set(l,s)}}var To=(e,t)=>({key:e,operator:"\
==",value:t});function*aN(e){for(let[t,{name:n,usb:s,kind:o,interface:r}]of Object.entries(e.udev.symlinks)){let i=[{key:"ACTION",operator:"!=",value:"remove"},
To("SUBSYSTEM","input"),{...To("KERNEL","event*"),glob:!0}];n!==void 0&&i.push(To("ATTRS{name}",n)),s&&(i.push(To("ENV{ID_VENDOR_ID}",s.vendor),To("ENV{ID_MODEL\
_ID}",s.device)),r!==void 0&&i.push(To("ENV{ID_USB_INTERFACE_NUM}",r.toString(16).padStart(2,"0")))),o&&i.push(To(`ENV{ID_INPUT_${o.toUpperCase()}}`,"1")),i.push(
{key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:i}}}var Cm={};N(Cm,{codes:()=>dN,rules:()=>lN,schema:()=>cN});var pn=(e,t)=>t.length===0?`remove '${e}'`:`remove '${e}', and its name from the devices of ${Z(t.map(n=>`'${n}'`))}`;function ht({name:e,handover:t,desktop:n},s,...o){
let r=[`bind: ${s}`,...o].map(a=>`\`${a}\``),i=[...t&&s!=="handover"?["`handover`"]:[],...!n&&s!=="start"?["`desktop`"]:[]];return`set ${Z(r)} on '${e}'${i.length>
0?` and remove ${Z(i)}`:""}`}var sd=e=>`make another GPU the primary display in the firmware setup, run \`vfioc scan -o facts.json\` again and ${ht(e,"boot")}`;var cN={},dN={"evdev-on-device":p({severity:"error",about:"value",message:({dev:e,device:t,controller:n})=>`${e} is on the USB controller ${n}, which leaves the\
 host with '${t}'`,remedy:({device:e,guests:t})=>`remove this entry if the guest receives '${e}' (the input device comes with it); otherwise plug it into a port\
 of another controller and run \`vfioc scan -o facts.json\` again, or ${pn(e,t)}`,explain:"evdev shares an input device that the host has. If its USB controller\
 leaves the host, the input device leaves with it."}),"usb-on-device":p({severity:"error",about:"value",message:({usb:e,device:t,controller:n})=>`${e} is on the\
 USB controller ${n}, which leaves the host with '${t}'`,remedy:({device:e})=>`remove this entry if the guest receives '${e}' (the USB device comes with it), or\
 plug it into a port of another controller and run \`vfioc scan -o facts.json\` again`,explain:"The host passes a single USB device to a guest. If the controlle\
r has left the host, the host no longer has the USB device, and the guest does not start."})};function lN(e,t,n){if(!n)return;let s=lt(e,n);for(let o of k(e)){let r=i=>{
let a=i&&s.get(i);return a&&(a.bind==="boot"||o.devices.includes(a.name))?{device:a.name,controller:i}:void 0};for(let[i,{dev:a}]of o.evdev.entries()){let c=r(uN(
a,n));if(!c)continue;let d=oe(c.device,e).map(u=>u.vm.name),l={dev:a,...c,guests:d};t("evdev-on-device",{path:["vms",o.name,"evdev",i,"dev"]},l)}for(let[i,{id:a,
bus:c,port:d,startupPolicy:l}]of o.usb.entries()){if(l==="optional")continue;let u=a&&I(a),f=u??`the device on USB bus ${c}${d?`, port ${d},`:""}`,g=(n.usb??[]).
filter(h=>c?h.bus===c:I(h.id)===u).map(({controller:h})=>r(yw(h)));g[0]&&g.every(Boolean)&&t("usb-on-device",{path:["vms",o.name,"usb",i]},{usb:f,...g[0]})}}}var yw=e=>e&&
$(e);function uN(e,t){let[,n]=/^\/dev\/input\/by-path\/pci-([\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.[0-7])-/.exec(e)??[];if(n)return n;let s=t.input??[],o=i=>{let a=`\
/dev/input/by-id/usb-${i.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${a}_`)||e.startsWith(`${a}-`)},r=s.filter(({name:i})=>o(i)).sort((i,a)=>a.name.length-
i.name.length);return yw((s.find(({links:i})=>i?.includes(e))??r[0])?.controller)}var Am={};N(Am,{claims:()=>vN,codes:()=>pN,domain:()=>bN,rules:()=>yN,schema:()=>mN});var fN=E(()=>({dev:cn.apply(y("The event device, by a stable name: in /dev/input/by-id, or a link of udev.symlinks.")),grab:v(M(["all"])).apply(y("The devices t\
hat switch together. all: the toggle keys of this keyboard switch all input devices of the guest.")),repeat:v(O("Whether to repeat keys that are held down on a \
keyboard.")),grabToggle:v(M(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"])).apply(y("The keys that switch between host and gu\
est, pressed together. Default: ctrl-ctrl (both Ctrl keys)."))})),mN={vm:{evdev:x(F(Ce(ue([cn,fN]),_e(e=>typeof e=="string"?{dev:e}:e))),[]).apply(y("Input devi\
ces of the host that switch between host and guest with a key combination: paths, or mappings."))}},Xn=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,Wi="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",pN={"evdev-twice":p({severity:"error",about:"value",message:({dev:e})=>`${e} is already in the list`,
remedy:()=>"remove one of the two entries",explain:"QEMU grabs an input device exclusively, so it can be opened only once.",example:{fails:Xn(`${Wi}, { dev: \u27E8/d\
ev/input/by-id/usb-a-event-kbd }`),passes:Xn(`${Wi}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-grab":p({severity:"warning",about:"value",message:({
guest:e})=>`the input devices of guest '${e}' do not switch together`,remedy:()=>"set `grab: all` on the keyboard: `{ dev: /dev/input/by-id/\u2026-event-kbd, grab: a\
ll }`",explain:"QEMU watches for the toggle keys on each device separately, and a mouse has no keys. With `grab: all`, the keyboard switches the other devices o\
f the guest too.",example:{fails:Xn("{ dev: /dev/input/by-id/usb-a-event-kbd }, { dev: /dev/input/by-id/usb-b-event-mouse }").replace("evdev","\u27E8evdev"),passes:Xn(
`${Wi}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-keys":p({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' has no keyb\
oard in 'evdev' to switch its input devices back to the host`,remedy:()=>"add a keyboard from `ls /dev/input/by-id`: `{ dev: /dev/input/by-id/\u2026-event-kbd, grab:\
 all }`",explain:"The guest takes the devices when it starts. Only a keyboard in this list can switch them back. Without one, they return when the guest shuts d\
own.",example:{fails:Xn("/dev/input/by-id/usb-b-event-mouse").replace("evdev","\u27E8evdev"),passes:Xn(`${Wi}, /dev/input/by-id/usb-b-event-mouse`)}}),"evdev-na\
me-moves":p({severity:"warning",about:"value",message:({dev:e})=>`${e} can be a different device after the next boot`,remedy:({dev:e})=>`use the link to ${e.slice(
e.lastIndexOf("/")+1)} that \`ls -l /dev/input/by-id\` shows, or define one in \`udev.symlinks\``,explain:"The kernel numbers event devices in the order in whic\
h it finds them.",example:{fails:Xn("{ dev: \u27E8/dev/input/event4, grab: all }"),passes:Xn(Wi)}}),"evdev-not-an-event-device":p({severity:"error",about:"value",
message:({dev:e})=>`${e} belongs to the legacy mouse or joystick interface, which QEMU cannot grab`,remedy:({dev:e})=>{let t=e.replace(/-(mouse|joystick)$/,"-ev\
ent-$1");return t===e?"use a link in /dev/input/by-id that ends in -event-mouse, -event-kbd or -event-joystick":`use \`dev: ${t}\``},explain:"A mouse or joystic\
k has two links in /dev/input/by-id. QEMU accepts only the one that points to its event device.",example:{fails:Xn("{ dev: \u27E8/dev/input/by-id/usb-b-mouse, grab: \
all }"),passes:Xn("{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }")}})},bw=/-event-(?:mouse|joystick)$/,hN=/^\/dev\/input\/event\d+$/,gN=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;
function yN(e,t){for(let{name:n,evdev:s}of k(e)){let o=["vms",n,"evdev"],r=new Set;for(let[i,{dev:a}]of s.entries()){let c={path:[...o,i,"dev"]};r.has(a)&&t("ev\
dev-twice",c,{dev:a}),r.add(a),hN.test(a)&&t("evdev-name-moves",c,{dev:a}),gN.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}s.length>0&&s.every(({dev:i})=>bw.
test(i))?t("evdev-without-keys",{path:o,on:"key"},{guest:n}):s.length>1&&!s.some(({dev:i,grab:a})=>a==="all"&&!bw.test(i))&&t("evdev-without-grab",{path:o,on:"k\
ey"},{guest:n})}}function*bN(e){for(let{dev:t,grab:n,repeat:s,grabToggle:o}of e.evdev){let r=s===void 0?void 0:gr(s);yield{at:"devices",xml:b("input",{type:"evd\
ev"},b("source",{dev:t,grab:n,repeat:r,grabToggle:o}))}}}function*vN(e){for(let[t,{dev:n,grabToggle:s="ctrl-ctrl"}]of e.evdev.entries())yield{what:n,by:s,path:[
"evdev",t,"dev"],when:"boot"}}var Mm={};N(Mm,{codes:()=>xN,host:()=>kN,schema:()=>wN});var wN={},xN={},Om=(e,...t)=>H(A("lib",e),...t),vw=e=>ne(e,"!=",sn),ww=(...e)=>e.reduce((t,n)=>ne(t,"||",n));function $N(e){let t=(o,r)=>nt(e,o,r),n=Re("option"),
s=H(A("builtins","match"),P("(tpm2|fido2)-device=.*"),n);return ww(vw(t(["keyFile"],sn)),t(["tryEmptyPassphrase"],B(!1)),t(["fido2","passwordLess"],B(!1)),Om("a\
ny",ws("option",vw(s)),t(["crypttabExtraOpts"],q([]))))}function*kN(e,t){if(!t)return;let n=zb(e,t),s=to(t,n),o=C(s.flatMap(({controller:a})=>a?[$(a)]:[]));if(o.
length===0)return;let r=C(o.flatMap(a=>n.get(a)?.name??[])),i=(...a)=>A("config","boot","initrd",...a);yield{kind:"assertion",ofEntry:!0,that:ww(i("network","ss\
h","enable"),Om("all",ws("device",$N(Re("device"))),Om("attrValues",i("luks","devices")))),message:`vfioc: boot.initrd.luks.devices asks for a passphrase, but a\
ll keyboards are on ${Z(o)}, which vfio-pci has from boot on: set bind: start on ${Z(r.map(a=>`'${a}'`))} in the spec, or unlock with a keyFile, with a TPM (cry\
pttabExtraOpts = [ "tpm2-device=auto" ] of each device), or over SSH (boot.initrd.network.ssh.enable).`}}var zm={};N(zm,{claims:()=>MN,codes:()=>CN,domain:()=>NN,rules:()=>ON,schema:()=>_N});var xw=te(1,255),SN=ee("A USB port.",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,"expected a USB port such as 4, or 1.4 for port 4 of a hub at port 1"),PN=E(
()=>({id:v(zi).apply(y("The vendor:product ID, as lsusb shows it.")),bus:v(xw).apply(y("The number of the bus, as lsusb shows it. With port or device, it tells \
devices with the same ID apart.")),device:v(xw).apply(y("The device number on the bus. It changes each time the device is plugged in.")),port:v(SN).apply(y("The\
 port on the bus, as lsusb -t and sysfs show it, with dots for hubs: the guest receives whatever is plugged in there. libvirt 12.8 supports this and 11.3 does n\
ot; the host does not build with a version before 12.8.")),startupPolicy:v(M(["mandatory","requisite","optional"])).apply(y("What happens if the device is not p\
lugged in. mandatory: the guest does not start. optional: the guest starts without it. Default: mandatory."))})),_N={vm:{usb:x(F(Ce(ue([zi,PN]),_e(e=>"vendor"in
e?{id:e}:e))),[]).apply(y("USB devices of the host: vendor:product IDs, or mappings."))}},Or=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,$w='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',CN={"usb-not-identified":p({severity:"error",about:"value",message:()=>"\
this entry does not identify a USB device",remedy:()=>'set `id`, for example `id: "046d:c541"` (`lsusb` shows it), or `bus` and `port`, for example `{ bus: 1, p\
ort: "4" }` for what `vfioc scan` lists as 1-4',explain:"A USB device is identified by its vendor:product ID, or by where it is plugged in: `bus` with `port`, o\
r `bus` with `device`.",example:{fails:Or("\u27E8{ bus: 1 }"),passes:Or('{ bus: 1, port: "4" }')}}),"usb-port-and-device":p({severity:"error",about:"value",message:()=>"\
'port' and 'device' cannot be used together",remedy:()=>"remove `device`, which changes each time the device is plugged in, or remove `port` if libvirt is older\
 than 12.8",explain:"libvirt finds a USB device either by its port or by its number on the bus, and accepts only one of them.",example:{fails:Or('{ bus: 1, port\
: "4", device: \u27E89 }'),passes:Or('{ bus: 1, port: "4" }')}}),"usb-twice":p({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is already used\
 by guest '${t}'`,remedy:()=>'remove one of the two entries, or set `autostart: off` if they are in two guests; to tell two devices with the same ID apart, use \
their ports instead, for example `{ bus: 1, port: "4" }` for what `vfioc scan` lists as 1-4 (needs libvirt 12.8)',explain:"A USB device can be in only one guest\
 at a time. If two devices have the same ID, libvirt refuses to choose one by ID alone.",example:{fails:Or('"046d:c541", \u27E8"046d:c541"'),passes:Or('"046d:c5\
41", "046d:c539"')}}),"usb-ports-exceeded":p({severity:"warning",about:"value",message:({guest:e,devices:t,ports:n})=>`guest '${e}' has ${t} USB devices but onl\
y ${n} USB ports, so some devices will be slow`,remedy:({devices:e,ports:t})=>`free ${e-t===1?"1 port":`${e-t} ports`}: remove entries, set \`display: { usbRedir\
ection: 0 }\` if redirection is not used, or pass through a USB controller`,explain:"If the USB controller does not have enough ports, libvirt adds a hub, and h\
ubs in QEMU have only USB 1.1 speed. The tablet, USB disks, and each device that can be redirected through SPICE use a port too.",example:{fails:`vms: { win: { \
memory: 4GiB, display: { usbRedirection: 8 }, \u27E8usb: [${$w}] } }
`,passes:`vms: { win: { memory: 4GiB, display: { usbRedirection: 0 }, usb: [${$w}] } }
`}})};function kw({bus:e,device:t,port:n}){if(e!==void 0)return n!==void 0?`bus ${e}, port ${n}`:t!==void 0?`bus ${e}, device ${t}`:void 0}var Sw=e=>{let t=kw(e);
return e.id?I(e.id)+(t?` at ${t}`:""):t};function AN(e){let t=Object.values(e.disks).filter(s=>kn(s,e)==="usb").length,n=Ht(e)?e.display.usbRedirection:0;return e.
usb.length+t+n+(Sc(e)==="tablet"?1:0)}function ON(e,t){for(let n of k(e)){let s=["vms",n.name,"usb"];for(let[r,i]of n.usb.entries())Sw(i)===void 0?t("usb-not-id\
entified",{path:[...s,r]}):i.port!==void 0&&i.device!==void 0&&t("usb-port-and-device",{path:[...s,r,"device"]});let o=AN(n);o>Ei&&t("usb-ports-exceeded",{path:s,
on:"key"},{guest:n.name,devices:o,ports:Ei})}}function*MN(e){for(let[t,n]of e.usb.entries()){let s=Sw(n);s!==void 0&&(yield{what:`USB device ${s}`,path:["usb",t],
when:"boot",once:!0,code:"usb-twice"})}}function zN(e){let{id:t,bus:n,port:s,device:o,startupPolicy:r}=e,i=[t&&b("vendor",{id:`0x${t.vendor}`}),t&&b("product",{
id:`0x${t.device}`}),kw(e)!==void 0&&b("address",{bus:n,device:s===void 0?o:void 0,port:s})];return b("source",{startupPolicy:r},...i)}function*NN(e){for(let t of e.
usb)yield{at:"devices",xml:b("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},zN(t))}}var Im={};N(Im,{codes:()=>FN,host:()=>BN,rules:()=>UN,schema:()=>DN});var IN=[["blank",/[ \t\r]+|#[^\n]*/y],["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],
["sign",/[=,[\]\n]/y]],Pw=e=>e.startsWith('"""')?e.slice(3,-3):e.slice(1,-1);function TN(e){let t=[],[n,s]=[0,1];for(;n<e.length;){let o=IN.map(([r,i])=>(i.lastIndex=
n,{kind:r,lexeme:i.exec(e)?.[0]})).find(({lexeme:r})=>r!==void 0);if(!o?.lexeme)return{problem:`unexpected '${e.slice(n).split(/\s/,1)[0]}'`,line:s};o.kind!=="b\
lank"&&t.push({kind:o.kind,text:o.lexeme,line:s}),s+=o.lexeme.split(`
`).length-1,n+=o.lexeme.length}return t}function Nm(e){let t=TN(e);if("problem"in t)return t;let n=[],s=0,o=()=>{for(;t[s]?.text===`
`;)s+=1},r=()=>t[s]?.line??t.at(-1)?.line??1,i=()=>{let c=t[s];if(!(c?.kind!=="text"||/["\r\n\0]/.test(Pw(c.text))))return s+=1,Pw(c.text)},a=()=>{let c=[];for(s+=
1,o();t[s]?.text!=="]";o()){let d=i();if(d===void 0)return;if(c.push(d),o(),t[s]?.text===",")s+=1;else if(t[s]?.text!=="]")return}return s+=1,c};for(o();s<t.length;o()){
let c=t[s];if(c?.kind!=="name"||t[s+1]?.text!=="=")return{problem:`expected key = value, found '${c?.text}'`,line:r()};s+=2;let d=t[s],l=r(),u;if(d?.kind==="num\
ber"?(u=Number(d.text),s+=1):u=d?.text==="["?a():i(),u===void 0)return{problem:`the value of ${c.text} must be a string in quotes, an integer or a list of strin\
gs`,line:l};if(n.push({key:c.text,value:u}),s<t.length&&t[s]?.text!==`
`)return{problem:`unexpected text after the value of ${c.text}`,line:r()}}return{entries:n}}var _w=ee("A package, as its attribute path in pkgs.",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,"invalid package name: use the pack\
age's attribute path in pkgs");var EN=E(()=>({user:v(Gn).apply(y("The user that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.")),group:v(tv).apply(y("The group that QEMU runs \
as. Default: qemu-libvirtd, or root with runAsRoot.")),package:v(_w).apply(y("The QEMU package, as an attribute path below pkgs; qemu_kvm supports only the arch\
itecture of the host. Default: the one of NixOS.")),swtpm:v(O("Whether to install swtpm, which emulates a TPM. Default: on if a guest has a TPM.")),conf:x(ve(),
"").apply(y("Additional settings for qemu.conf, as lines of key = value."))})),DN={root:{libvirt:x(E(()=>({enable:x(O("Whether to run libvirtd on the host. Turn\
 it off only if the devices are for something else."),!0),runAsRoot:x(O("Whether to run QEMU as root. Off by default, unlike in NixOS: libvirt gives QEMU access\
 to what it needs, and a guest that escapes from QEMU is then not root."),!1),qemu:x(EN,{}).apply(y("How libvirtd runs QEMU.")),onBoot:x(M(["ignore","start"]),"\
ignore").apply(y("What to do with guests when the host boots. start: start those that were running when it shut down; ignore: leave them off. Guests with autost\
art start in either case.")),onShutdown:x(M(["shutdown","suspend"]),"shutdown").apply(y("What to do with running guests when the host shuts down. shutdown: shut\
 them down; suspend: save their memory to disk, which libvirt refuses for guests with passed-through devices.")),parallelShutdown:x(te(0,1e3),0).apply(y("The nu\
mber of guests to shut down at the same time; 0: one after the other.")),shutdownTimeout:v(pc).apply(y("onShutdown: shutdown: the time that the host waits for g\
uests to shut down before it powers off anyway. Default: 5 minutes, as in libvirt.")),renewSecretsKey:x(O("Whether libvirt creates a new key for its secrets if \
the host cannot read the old one: for hosts that keep /var/lib/libvirt but not all of /var/lib/systemd. Secrets that were stored with the old key are lost."),!1),
spiceUsbRedirection:x(O("Whether users can redirect USB devices to guests through SPICE. This gives every user of the host access to any USB device."),!1),virtManager:x(
O("Whether to install virt-manager."),!1)})),{}).apply(y("libvirtd and QEMU."))}},Cw={user:"libvirt.qemu.user",group:"libvirt.qemu.group",namespaces:"NixOS"},RN=new Set(
["cgroup_device_acl"]),FN={"guests-without-libvirt":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' needs libvirtd, which is off`,remedy:()=>"\
set `libvirt: { enable: true }`, or remove all guests from `vms`",explain:"Guests are libvirt domains. Without libvirtd a spec can only reserve devices.",example:{
fails:`libvirt: { enable: \u27E8false }
vms: { win: { memory: 4GiB } }
`,passes:`vms: { win: { memory: 4GiB } }
`}}),"root-and-other-user":p({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run as root and as '${e}'`,remedy:({user:e})=>`remove \`runAsRoot\` \
to run QEMU as '${e}', or remove \`qemu.user\` to run it as root`,explain:"`runAsRoot: true` runs QEMU as root, but `qemu.user` names another user.",example:{fails:`\
libvirt: { runAsRoot: true, qemu: { user: \u27E8alex } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"suspend-with-devices":p({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' cannot be suspended: libvirt cannot save a guest with passed-\
through devices`,remedy:({guest:e})=>`set \`onShutdown: shutdown\`, or shut '${e}' down by hand before the host`,explain:"Suspending is a managed save, which li\
bvirt refuses for a guest with a PCI device, because VFIO devices cannot be migrated. The guest is then still running when the host powers off, and is killed.",
example:{fails:`libvirt: { onShutdown: \u27E8suspend }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`,passes:`libvirt: { onShutdown: shutdown }
devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"qemu-conf-syntax":p({severity:"error",about:"value",message:({problem:e,line:t})=>`invalid qemu.conf setting in line ${t}: ${e}`,remedy:()=>'use one `key \
= value` per line, for example `max_core = "unlimited"`, `max_files = 32768` or `cgroup_controllers = [ "cpu" ]`',explain:"libvirtd does not start its QEMU driv\
er if qemu.conf is invalid, so vfioc parses the settings when it compiles the spec. A line is key = value. A value is a string in quotes, an integer, or a list \
of strings in brackets.",example:{fails:`libvirt: { qemu: { conf: \u27E8"set_process_name yes" } }
`,passes:`libvirt: { qemu: { conf: "set_process_name = 1" } }
`}}),"qemu-conf-owned":p({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}' in qemu.conf is already set by ${t==="NixOS"?t:`'${t}'`}`,remedy:({key:e,
owner:t})=>t==="NixOS"?`remove the \`${e}\` line`:`remove the \`${e}\` line and set \`${t}\` instead`,explain:"If qemu.conf has a setting twice, libvirt uses th\
e first, so a second one would have no effect. Other parts of the output, such as the owner of shared memory, depend on these settings too. The `namespaces = []\
` of NixOS must stay: without it QEMU gets its own /dev, in which links to devices are broken.",example:{fails:`libvirt: { qemu: { conf: \u27E8'user = "alex"' } }
`,passes:`libvirt: { qemu: { user: alex } }
`}}),"qemu-conf-twice":p({severity:"error",about:"value",message:({key:e})=>`'${e}' is set twice in these qemu.conf settings`,remedy:({key:e})=>`keep one \`${e}\
\` line`,explain:"If qemu.conf has a setting twice, libvirt uses the first, and the second has no effect.",example:{fails:`libvirt: { qemu: { conf: \u27E8"max_files \
= 1\\nmax_files = 2" } }
`,passes:`libvirt: { qemu: { conf: "max_files = 2" } }
`}})};function UN(e,t){let{enable:n,runAsRoot:s,qemu:o,onShutdown:r}=e.libvirt,i=["libvirt"],[a]=k(e);!n&&a&&t("guests-without-libvirt",{path:[...i,"enable"]},{
guest:a.name}),s&&o.user!==void 0&&o.user!=="root"&&t("root-and-other-user",{path:[...i,"qemu","user"]},{user:o.user});let c=k(e).find(u=>ae(u,e).length>0);r===
"suspend"&&c&&t("suspend-with-devices",{path:[...i,"onShutdown"]},{guest:c.name});let d={path:[...i,"qemu","conf"]},l=Nm(o.conf);if("problem"in l){t("qemu-conf-\
syntax",d,l);return}for(let[u,{key:f,value:m}]of l.entries.entries()){let g=f==="namespaces"&&Array.isArray(m)&&m.length===0,h=Object.hasOwn(Cw,f)&&!g?Cw[f]:void 0;
RN.has(f)&&!Array.isArray(m)&&t("qemu-conf-syntax",d,{problem:`the value of ${f} must be a list of strings`,line:u+1}),h?t("qemu-conf-owned",d,{key:f,owner:h}):
l.entries.findIndex(w=>w.key===f)<u&&t("qemu-conf-twice",d,{key:f})}}function*BN(e){let{libvirt:t}=e;if(!t.enable)return;let n=(s,o,r)=>({kind:"option",path:["v\
irtualisation","libvirtd",...s.split(".")],value:o,...r?{comment:r}:{}});if(yield n("enable",B(!0)),yield n("onBoot",P(t.onBoot)),yield n("onShutdown",P(t.onShutdown)),
t.parallelShutdown>0&&(yield n("parallelShutdown",ft(t.parallelShutdown))),t.shutdownTimeout!==void 0){let s=H(A("lib","mkForce"),P(String(Math.ceil(t.shutdownTimeout))));
yield{kind:"option",path:["systemd","services","libvirt-guests","environment","SHUTDOWN_TIMEOUT"],value:s}}yield*LN(e,n);for(let s of e.host.users)yield{kind:"m\
ember",user:s,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:B(!0)}),t.virtManager&&
(yield{kind:"option",path:["programs","virt-manager","enable"],value:B(!0)})}function*LN(e,t){let{qemu:n}=e.libvirt,{user:s,group:o}=Ke(e),r=s==="qemu-libvirtd"&&
o==="qemu-libvirtd",i=!r&&(s!=="root"||o!=="root");yield t("qemu.runAsRoot",B(!r),i?`QEMU does not run as root: this only keeps NixOS from setting its own user \
in qemu.conf, where ${s} is set below.`:void 0),n.package&&(yield t("qemu.package",A("pkgs",...n.package.split(".")))),n.swtpm!==void 0&&(yield t("qemu.swtpm.en\
able",B(n.swtpm))),i&&(yield{kind:"qemuConf",key:"user",value:s},yield{kind:"qemuConf",key:"group",value:o});let a=Nm(n.conf);for(let{key:c,value:d}of"entries"in
a?a.entries:[])yield{kind:"qemuConf",key:c,value:d}}var Em={};N(Em,{codes:()=>KN,declaredWords:()=>Tw,host:()=>tI,schema:()=>WN});var Aw=`# shellcheck shell=sh disable=SC2034
# Finds one PCI function of a spec on this machine, and makes sure that it is the right one. Used by every program that
# takes, resets or changes a device, in stage 1 and later, so it needs only a POSIX shell. A line of modprobe.d contains it,
# so it has neither single quotes nor backslashes, which kmod removes.
#
#   find_function ADDRESS [VENDOR:DEVICE]... [subsystem=VENDOR:DEVICE]... [path=PATH] [anywhere] [beside] [class=DIGITS]
#
# Sets \`found\` to the address of the function, or to nothing; then \`problem\` says in words why. The function must have one
# of the ids, and one of the subsystems. PATH leads through the bridges (0000:00:03.1/00.0). anywhere: ADDRESS is not
# known, so it is the only function with these ids. beside: another function in its slot may have the id. class: without
# ids, the first digits of its class (none for any). Without ids and class, a disk controller is never the right one: the root file
# system of the host could be on it.
pci=\${VFIOC_SYSFS:-/sys}/bus/pci/devices

# ADDRESS: sets \`id\` to its vendor:device id, or to nothing if there is no such function.
read_id() {
  id=
  if [ -e "$pci/$1/device" ]; then
    read -r vendor <"$pci/$1/vendor"
    read -r id <"$pci/$1/device"
    id=\${vendor#0x}:\${id#0x}
  fi
}

# ADDRESS: sets \`driver\` to the driver of the host that has the function; to nothing if it has none, or vfio-pci has it.
# Not every program asks for it.
# shellcheck disable=SC2317,SC2329
read_driver() {
  driver=
  if [ -L "$pci/$1/driver" ]; then
    driver=$(readlink "$pci/$1/driver")
    driver=\${driver##*/}
    case $driver in *vfio* | pci-stub) driver= ;; esac
  fi
}

# ADDRESS: sets \`board\` to the id of its board.
read_board() {
  board=
  if [ -e "$pci/$1/subsystem_device" ]; then
    read -r vendor <"$pci/$1/subsystem_vendor"
    read -r board <"$pci/$1/subsystem_device"
    board=\${vendor#0x}:\${board#0x}
  fi
}

# ADDRESS: whether it has one of the ids and subsystems.
has_ids() {
  read_id "$1"
  if [ -n "$ids" ]; then
    case " $ids " in *" $id "*) ;; *) return 1 ;; esac
  fi
  if [ -n "$boards" ]; then
    read_board "$1"
    case " $boards " in *" $board "*) ;; *) return 1 ;; esac
  fi
  return 0
}

# ADDRESS: whether it is the function that the words describe; otherwise \`problem\` says what it is.
is_right() {
  if [ -n "$ids$boards" ]; then
    if has_ids "$1"; then return 0; fi
    if [ -n "$beside" ]; then
      for near in "$pci/\${1%.*}".*; do
        if has_ids "\${near##*/}"; then return 0; fi
      done
    fi
    read_id "$1"
    problem="$1 is now $id, but the spec says $wanted"
    if [ -n "$boards" ]; then
      read_board "$1"
      problem="$1 is now $id (board $board), but the spec says $wanted"
    fi
    return 1
  fi
  read -r digits <"$pci/$1/class"
  digits=\${digits#0x}
  case $digits in
  "$class"*) return 0 ;;
  esac
  if [ "$class" != unknown ]; then
    problem="$1 has class $digits, but the spec describes a device of class $class"
    return 1
  fi
  case $digits in
  01*)
    problem="$1 is a disk controller, and the spec has no ids that say it is the right one: add ids to the device"
    return 1
    ;;
  esac
  return 0
}

# PATH: sets \`at\` to the address of the function at its end, or to nothing.
follow() {
  rest=$1
  at=\${rest%%/*}
  here_is=$pci/$at
  while [ "$rest" != "\${rest#*/}" ]; do
    rest=\${rest#*/}
    for here_is in "$here_is"/*:*:"\${rest%%/*}"; do :; done
  done
  at=
  if [ -e "$here_is" ]; then at=\${here_is##*/}; fi
}

# Sets \`elsewhere\` to the addresses of all functions with one of the ids and subsystems.
search() {
  elsewhere=
  for near in "$pci"/*; do
    if has_ids "\${near##*/}"; then elsewhere="$elsewhere \${near##*/}"; fi
  done
  elsewhere=\${elsewhere# }
}

find_function() {
  at=$1
  ids=
  boards=
  path=
  anywhere=
  beside=
  class=unknown
  found=
  problem=
  shift
  for fact in "$@"; do
    case $fact in
    subsystem=*) boards="$boards \${fact#*=}" ;;
    path=*) path=\${fact#*=} ;;
    class=*) class=\${fact#*=} ;;
    anywhere) anywhere=yes ;;
    beside) beside=yes ;;
    *) ids="$ids $fact" ;;
    esac
  done
  ids=\${ids# }
  boards=\${boards# }
  wanted=$ids
  if [ -n "$boards" ]; then wanted="\${ids:-a device} (board $boards)"; fi
  if [ -n "$anywhere" ]; then
    search
    case $elsewhere in
    "") problem="no PCI device has the id $wanted" ;;
    *" "*) problem="several PCI devices have the id $wanted: $elsewhere; add path to the device" ;;
    *) found=$elsewhere ;;
    esac
    if [ -n "$found" ]; then return 0; fi
    return 1
  fi
  if [ -n "$path" ]; then follow "$path"; fi
  if [ -n "$at" ] && [ -e "$pci/$at" ]; then
    if is_right "$at"; then
      found=$at
      return 0
    fi
  elif [ -n "$path" ]; then
    problem="there is no PCI device at $path"
  else
    problem="there is no PCI device at $at"
  fi
  if [ -n "$ids" ]; then
    search
    if [ -n "$elsewhere" ]; then problem="$problem; $wanted is now at $elsewhere"; fi
    problem="$problem (a card was added, removed or moved: make sure that ids in the spec names the device you mean, then run vfioc scan -o facts.json and vfioc\
 check)"
  fi
  return 1
}
`;function hn(e){let[t="",...n]=e.split(`
`);return[t,Aw,...n].join(`
`)}var Ow=`<?xml version="1.0" encoding="UTF-8"?>
<!--
  Copies the identity of a guest or a network from libvirt's document into the declared one: UUID, machine version, MAC
  addresses, path of the NVRAM. Everything else stays as declared.

  existing: the path of libvirt's document, or of the declared one if libvirt has none.
  macs: the MAC addresses that were derived from names, separated by spaces. Only these are replaced.
  moves: for each PCI function of the host that is not at its declared address, \` DECLARED=CURRENT\`.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:domain="urn:vfioc:domain:1" xmlns:network="urn:vfioc:network:1" exclude-result-prefixes="domain network">
  <xsl:param name="existing"/>
  <xsl:param name="macs"/>
  <xsl:param name="moves"/>

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

  <!-- Without them, libvirt would generate new ones for a network, and then refuse it because of the new UUID. -->
  <xsl:template match="/*/name">
    <xsl:copy-of select="."/>
    <xsl:if test="not(../uuid)">
      <xsl:copy-of select="$old/uuid"/>
    </xsl:if>
    <xsl:if test="not(../mac)">
      <xsl:copy-of select="$old/mac"/>
    </xsl:if>
  </xsl:template>

  <!-- q35 and pc mean the newest version, so each QEMU release would move the guest to another machine version. -->
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

  <!-- The NVRAM file of a UEFI guest stays where it is; the template for a new file is as declared. -->
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
    In a guest that vfioc defined, a network interface is identified by its PCI address in the guest, which is derived
    from its name. The interfaces of an adopted guest have no such addresses: the first gets the MAC address of the
    first, and so on.
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

  <!-- The kept address, if there is one that no other interface was given; otherwise the declared one. -->
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

  <!-- A passed-through function is at the address that it has on this machine now. -->
  <xsl:template match="/domain/devices/hostdev/source/address[@bus] | /domain/devices/interface/source/address[@bus]">
    <xsl:variable name="declared" select="concat(substring(@domain, 3), ':', substring(@bus, 3), ':',
      substring(@slot, 3), '.', substring(@function, 3))"/>
    <xsl:variable name="current" select="substring-before(concat(substring-after($moves, concat(' ', $declared, '=')),
      ' '), ' ')"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="$current">
        <xsl:attribute name="domain">0x<xsl:value-of select="substring($current, 1, 4)"/></xsl:attribute>
        <xsl:attribute name="bus">0x<xsl:value-of select="substring($current, 6, 2)"/></xsl:attribute>
        <xsl:attribute name="slot">0x<xsl:value-of select="substring($current, 9, 2)"/></xsl:attribute>
        <xsl:attribute name="function">0x<xsl:value-of select="substring($current, 12, 1)"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <!-- The mark names its owner: a copy that the user makes of a guest carries the mark too, but is not ours. -->
  <xsl:template match="/*/metadata/domain:domain | /*/metadata/network:network">
    <xsl:copy>
      <xsl:attribute name="name">
        <xsl:value-of select="/*/name"/>
      </xsl:attribute>
      <xsl:copy-of select="@*[name() != 'name']"/>
      <xsl:if test="$moves">
        <xsl:attribute name="moves">
          <xsl:value-of select="$moves"/>
        </xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
`;var Mw=`#!/usr/bin/env bash
# Makes libvirt's domains and networks match the declared ones:
#
#   reconcile STYLESHEET [--libvirtd=MARK] [--boot=FUNCTION]...
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... [--device=FUNCTION]... |
#       --network=NAME [--xml=FILE [--stock]] }...
#
# STYLESHEET is identity.xsl. MARK is in the environment of a libvirtd that started with the current hooks and
# qemu.conf. The MAC addresses are those derived from names, which are replaced by the ones that a guest already has.
# FUNCTION is a PCI function that is found by its path or its ids, as the words of find-function.sh: its address in the
# XML is replaced by the one that it has on this machine now. With --boot, it should be with vfio-pci since the boot.
#
# What vfioc defined carries its mark in the metadata, with a hash of its declaration. Only marked guests and networks
# are changed or removed; a declared network without the mark is still started. No guest is started, stopped or
# restarted, and disks, NVRAM and TPM state are never removed. Each step checks the current state, so the next run
# completes one that was interrupted. A failure does not affect the rest; the exit status is then 1.
set -euo pipefail
umask 077

backups=\${VFIOC_BACKUPS:-/var/lib/vfioc/backups}
again="run 'systemctl restart vfioc-reconcile'"
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

# NAME WHAT COMMAND...: runs the command; if it fails, reports WHAT with the reason.
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

# The declared guests and networks, by kind and name ("domain win11").
stylesheet=\${1:?}
shift
mark=
keys=()
key=
declare -A declared=() xml=() autostart=() adopt=() macs=() stock=() moves=()

# WORD...: says so if a function is still with a driver of the host, because the host was not booted since it was declared.
# shellcheck disable=SC2154
await_boot() {
  if ! find_function "$@"; then
    say "$1" "$problem"
    return
  fi
  read_driver "$found"
  [[ -z $driver ]] ||
    say "$found" "is with $driver until the host is booted, and its guests do not start before: run 'sudo reboot'"
}

# WORD...: one PCI function of \`key\`: notes where it is, if that is not the address in the XML. A function that is not
# there keeps that address: the hook refuses to start the guest, with the reason.
locate() {
  # shellcheck disable=SC2154
  if find_function "$@" && [[ $found != "$1" ]]; then moves[$key]+=" $1=$found"; fi
}

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
  # The network that libvirt ships: ours is only for a host without it; an existing one is equally good.
  --stock) stock[$key]=1 ;;
  --mac=*) macs[$key]+=" $value" ;;
  --boot=*)
    read -r -a function <<<"$value"
    await_boot "\${function[@]}"
    ;;
  --device=*)
    read -r -a function <<<"$value"
    locate "\${function[@]}"
    ;;
  *)
    echo "vfioc: unknown argument '$word'" >&2
    exit 2
    ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# libvirtd reads its hooks and qemu.conf when it starts; the mark in its environment tells which ones those were. Only
# libvirtd itself is restarted, which does not affect guests: with its dependencies, libvirt-guests would be restarted
# too, and that one shuts guests down when it stops.
refresh() {
  local pid variable
  [[ -n $mark ]] || return 0
  pid=$(systemctl show --property=MainPID --value libvirtd.service)
  # libvirtd does not run: when it starts, it reads the current files.
  [[ \${pid:-0} != 0 && -r /proc/$pid/environ ]] || return 0
  while IFS= read -r -d '' variable; do
    [[ $variable != "VFIOC_CONFIGURATION=$mark" ]] || return 0
  done <"/proc/$pid/environ"
  change libvirtd 'its hooks or qemu.conf changed: restarting it (guests keep running)'
  attempt libvirtd 'its new configuration could not be installed' systemctl start libvirtd-config.service || return 0
  attempt libvirtd 'could not be restarted' systemctl --job-mode=ignore-dependencies restart libvirtd.service || return 0
}

# KIND FILE: sets \`marks\` from a document: its name, the hash and the name in our mark, its UUID, the firmware of a
# guest, the number of guests on a running network, the addresses in our mark. Missing values are empty.
marks=()
read_marks() {
  local root=/$1 at fields expression
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections" "$at/@moves")
  printf -v expression ", %s, '\\n'" "\${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2" 2>/dev/null)
  marks+=('' '' '' '' '' '' '')
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. virsh is given the UUID of a guest,
# because it would take the name 7 for the guest with the ID 7.
declare -A uuid=() name_of=() hash=() loader=() moved=()

# The states that apply: "active domain UUID".
declare -A is=()

# STATE KIND COMMAND...: records the state for everything of the kind that the command lists.
note() {
  local what=$1 kind=$2 list id
  shift 2
  list=$(libvirt "$@" --uuid)
  for id in $list; do is[$what $kind $id]=1; done
}

# KIND PREFIX: reads everything of a kind from libvirt; virsh's commands for networks begin with net-.
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
    # A copy that the user made of a marked guest carries the mark too, with the name of the original.
    if [[ -z \${marks[2]} || \${marks[2]} == "\${marks[0]}" ]]; then hash[$key]=\${marks[1]}; fi
    loader[$key]=\${marks[4]}
    moved[$key]=\${marks[6]}
  done
}

# FILE COMMAND...: writes what virsh prints to a file.
to_file() {
  local file=$1
  shift
  libvirt "$@" >"$file"
}

# KEY: sets \`wanted\` to the hash of the declaration; succeeds if libvirt has exactly that.
wanted=
is_current() {
  local kind=\${1%% *} id="\${1%% *} \${uuid[$1]-}"
  read_marks "$kind" "\${xml[$1]}"
  wanted=\${marks[1]}
  [[ -n \${is[persistent $id]-} && \${hash[$id]-} == "$wanted" && \${moved[$id]-} == "\${moves[$1]-}" ]] || return 1
  # Firmware that libvirt selected may have been garbage-collected since; defining the guest again selects it again.
  [[ -z \${loader[$id]-} || -n \${marks[4]} || -e \${loader[$id]} ]]
}

# KEY COMMAND: defines what was declared, with the identity of what libvirt already has. Sets \`uuid\` of the key.
define() {
  local key=$1 kind=\${1%% *} name=\${1#* } file=\${xml[$1]} old=\${xml[$1]}
  if [[ -n \${uuid[$key]-} ]]; then old=$work/$kind-\${uuid[$key]}.xml; fi
  attempt "$name" 'its XML could not be prepared' xsltproc --nonet --output "$work/new.xml" \\
    --stringparam existing "$old" --stringparam macs "\${macs[$key]-}" --stringparam moves "\${moves[$key]-}" \\
    "$stylesheet" "$file" || return 1
  attempt "$name" 'could not be defined' libvirt "$2" "$work/new.xml" || return 1
  read_marks "$kind" "$work/new.xml"
  uuid[$key]=\${marks[3]:-$name}
}

# KEY COMMAND: sets autostart as declared.
set_autostart() {
  local key=$1 id=\${uuid[$1]} name=\${1#* } now=\${is[automatic \${1%% *} \${uuid[$1]}]-}
  if [[ -n \${autostart[$key]-} && -z $now ]]; then
    attempt "$name" 'autostart could not be turned on' libvirt "$2" "$id" || return 1
    change "$name" 'autostart turned on'
  elif [[ -z \${autostart[$key]-} && -n $now ]]; then
    attempt "$name" 'autostart could not be turned off' libvirt "$2" --disable "$id" || return 1
    change "$name" 'autostart turned off'
  fi
}

# FILE COPY: copies a file completely or not at all, readable by its owner only.
copy() {
  mkdir -p "\${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2"
}

# NAME UUID: backs up the XML of a guest that is adopted, in a file named after its content. Sets \`backup\`.
backup=
back_up() {
  local why='not adopted, because its current XML could not be backed up' sum
  attempt "$1" "$why" to_file "$work/backup.xml" dumpxml --inactive --security-info "$2" || return 1
  sum=$(sha256sum <"$work/backup.xml")
  backup=$backups/$1-\${sum:0:12}.xml
  attempt "$1" "$why" copy "$work/backup.xml" "$backup"
}

# KEY: makes a guest match its declaration.
put_domain() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} done='defined'
  if [[ -n $id && -z \${hash[domain $id]-} ]]; then
    if [[ -z \${adopt[$key]-} ]]; then
      fail "$name" "left alone: libvirt already has a guest of this name that vfioc did not define. Rename the guest in the spec, or set 'adopt: true' on it to \
take over the existing one"
      return
    fi
    back_up "$name" "$id" || return 0
    done="adopted; its previous XML is in $backup"
  elif [[ -n $id ]]; then
    done='updated'
  fi
  if ! is_current "$key"; then
    define "$key" define || return 0
    change "$name" "$done"
    if [[ -n \${is[saved domain $id]-} ]]; then
      say "$name" 'will resume its saved state with its old definition: to apply the change, start it, shut it down, and start it again'
    fi
  fi
  set_autostart "$key" autostart || return 0
  [[ -n \${is[active domain $id]-} ]] || return 0
  attempt "$name" 'its XML could not be read' to_file "$work/live.xml" dumpxml "$id" || return 0
  read_marks domain "$work/live.xml"
  if [[ \${marks[1]} != "$wanted" || \${marks[6]} != "\${moves[$key]-}" ]]; then
    say "$name" 'still runs with its old definition: to apply the change, shut it down and start it again'
  fi
}

# KEY: makes a network match its declaration, running and with autostart.
put_network() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} ours='' done='started'
  if [[ -n \${xml[$key]-} && (-z $id || -n \${hash[network $id]-}) ]]; then ours=1; fi
  if [[ -z $id && -z $ours ]]; then
    fail "$name" "libvirt has no network of this name to start: declare it in the spec under 'networks'"
    return
  fi
  if [[ -n $ours ]] && ! is_current "$key"; then
    define "$key" net-define || return 0
    if [[ -z $id ]]; then change "$name" 'defined'; else change "$name" 'updated'; fi
  elif [[ -z $ours && -n \${xml[$key]-} && -z \${stock[$key]-} ]]; then
    fail "$name" "only started, not changed: libvirt already has a network of this name that vfioc did not define. Rename the network in the spec, or remove the\
 existing one (virsh net-destroy $name; virsh net-undefine $name) and $again"
  fi
  set_autostart "$key" net-autostart || return 0
  id=\${uuid[$key]}
  if [[ -n \${is[active network $id]-} && -n $ours ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    [[ \${marks[1]} != "$wanted" ]] || return 0
    if [[ -n \${marks[5]} ]]; then
      say "$name" "still runs with its old definition because guests use it: to apply the change, shut them down and $again"
      return
    fi
    attempt "$name" 'could not be restarted to apply the change' libvirt net-destroy "$id" || return 0
    done='restarted to apply the change'
  elif [[ -n \${is[active network $id]-} ]]; then
    return 0
  fi
  attempt "$name" 'could not be started' libvirt net-start "$id" || return 0
  change "$name" "$done"
}

# UUID: removes a guest that vfioc defined; its files on the host stay.
drop_domain() {
  local id=$1 name=\${name_of[domain $1]}
  if [[ -n \${is[active domain $id]-} ]]; then
    say "$name" "no longer declared, but still running: to remove it, shut it down and $again"
    return
  fi
  attempt "$name" 'no longer declared, but could not be removed' \\
    libvirt undefine --keep-nvram --keep-tpm "$id" || return 0
  change "$name" 'removed, because it is no longer declared; its disks, NVRAM and TPM state are kept'
}

# UUID: removes a network that vfioc defined.
drop_network() {
  local id=$1 name=\${name_of[network $1]} why='no longer declared, but could not be removed'
  if [[ -n \${is[active network $id]-} ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    if [[ -n \${marks[5]} ]]; then
      say "$name" "no longer declared, but guests use it: to remove it, shut them down and $again"
      return
    fi
    attempt "$name" "$why" libvirt net-destroy "$id" || return 0
  fi
  attempt "$name" "$why" libvirt net-undefine "$id" || return 0
  change "$name" 'removed, because it is no longer declared'
}

# KIND: removes what vfioc defined and is no longer declared.
drop() {
  local key
  for key in "\${!hash[@]}"; do
    if [[ $key == "$1 "* && -n \${hash[$key]} && -z \${declared[$1 \${name_of[$key]}]-} ]]; then "drop_$1" "\${key#* }"; fi
  done
}

# KIND: applies the declarations, in their order.
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
# Removed first, because what is added may use the same names, UUIDs and bridges.
drop domain
drop network
put network
put domain

if [[ $failed -gt 0 ]]; then
  printf 'vfioc: failed: %d, for the reasons above; everything else is as declared\\n' "$failed" >&2
  exit 1
fi
if [[ $changed -eq 0 ]]; then printf 'vfioc: nothing to do: everything is as declared\\n'; fi
`;var od={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},ZN=e=>{let t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?
t:`virbr-${Ys(36**6,"bridge",e).toString(36).padStart(6,"0")}`},VN=e=>({first:171966464+Ys(128*256,"subnet",e)*256,prefix:24});function _s(e,t){let n=t.networks[e];
if(!n)return e===od.name?od:void 0;if(n.type!=="nat")return;let{bridge:s,subnet:o}=n;return e===od.name&&s===void 0&&o===void 0?od:{name:e,bridge:s??ZN(e),subnet:o??
VN(e),stock:!1}}var Mr=(e,t,n)=>e.nics[t]?.mac??$c(n.host.name,e.name,t),Ki=(e,t)=>Object.entries(e.nics).flatMap(([n,{network:s}])=>{let o=s===void 0?void 0:_s(
s,t);return o?[{nic:n,mac:Mr(e,n,t),network:o}]:[]});function rd(e,t){let n=Ki(e,t);return n.find(({network:s})=>!s.stock)??n[0]}function id(e,t){let n=no(e.subnet)/
2,s=new Set;return k(t).flatMap(o=>{let r=rd(o,t);if(o.forwards.length===0||r?.network.name!==e.name||s.size>=n-1)return[];let i=Ys(n-1,"address",e.name,o.name);
for(;s.has(i);)i=(i+1)%(n-1);return s.add(i),[{vm:o.name,mac:r.mac,ip:Wn(e.subnet.first+n+i)}]})}var WN={vm:{adopt:x(O("Whether to take over an existing guest."),!1).apply(y("Whether to take over an existing guest of this name that vfioc did not define. It \
keeps its UUID, MAC addresses, machine version, NVRAM and TPM state, and its previous XML is saved in /var/lib/vfioc/backups. If off, such a guest is left alone\
, and the unit fails."))}},KN={},HN=(e,t,n)=>ae(e,t).flatMap(s=>s.functions.flatMap(o=>o.by===void 0?[]:[`--device=${Ps(o,s,n).join(" ")}`]));function*XN(e,t,n){
yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(let[s,{mac:o}]of Object.entries(e.nics))
o===void 0&&(yield`--mac=${Mr(e,s,t)}`);yield*HN(e,t,n)}function*Tw(e,t){for(let n of cc(e))yield`--network=${n}`,e.networks[n]&&(yield{xml:`networks/${n}.xml`}),
e.networks[n]&&_s(n,e)?.stock&&(yield"--stock");for(let n of k(e))yield*XN(n,e,t)}var Ew=(e,t)=>H(A("pkgs","writeText"),P(e),t),QN=e=>Ew(`vfioc-${e.replaceAll("\
/","-")}`,H(A("builtins","readFile"),Oo(`./${e}`))),YN=e=>typeof e=="string"?P(e):St("--xml=",QN(e.xml)),JN=[A("pkgs","coreutils"),A("config","virtualisation","\
libvirtd","package"),A("pkgs","libxml2"),A("pkgs","libxslt"),A("config","systemd","package")],eI=H(A("builtins","hashString"),P("sha256"),H(A("builtins","toJSON"),
q([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>A("config","virtualisation","libvirtd",...e))))),zw="reconcile.sh",Tm="identity.xsl",Nw=q([P(
"libvirtd.service")]),Iw=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];function*tI(e,t){if(!e.libvirt.enable)return;yield{kind:"option",
path:Iw,value:eI,comment:"NixOS does not restart a running libvirtd. This shows whether it started with the current hooks and qemu.conf."},yield{kind:"program",
name:Tm,text:Ow},yield{kind:"program",name:zw,text:hn(Mw)};let n=[Ew(`vfioc-${Tm}`,Pt(Tm)),St("--libvirtd=",A("config",...Iw)),...(e.host.specialisation?[]:rw(e,
t)).map(s=>P(`--boot=${s.join(" ")}`)),...[...Tw(e,t)].map(YN)];yield ln,yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"Defines gues\
ts and networks if their declaration changed. It never starts, stops or restarts a guest.",value:V({description:P("Guests and networks of vfioc"),wantedBy:q([P(
"multi-user.target")]),wants:Nw,after:Nw,before:q([P("libvirt-guests.service")]),serviceConfig:Zn({capabilities:["DAC_READ_SEARCH","SYS_ADMIN","SYS_PTRACE"],sockets:[
"UNIX"],without:["ProtectProc"],settings:{ProtectHome:P("read-only"),StateDirectory:P("vfioc"),TimeoutStartSec:P("5min")}}),script:dn(Rt("vfioc-reconcile",JN,Pt(
zw)),n)})}}var Dm={};N(Dm,{codes:()=>oI,host:()=>iI,schema:()=>sI});var Dw=`#!/usr/bin/env bash
# FILE: moves the key of libvirt's secrets away if this host can no longer decrypt it. Since 12.1, libvirtd does not
# start with such a key, and only creates a new one if there is none. systemd sealed the key to the host: to the TPM,
# and to files in /var/lib/systemd, which a host that does not keep all of /var/lib loses.
# https://libvirt.org/secretencryption.html
set -euo pipefail

key=\${1:?}
if [[ ! -e $key ]]; then exit 0; fi
if reason=$(systemd-creds decrypt --name=secrets-encryption-key "$key" - 2>&1 >/dev/null); then exit 0; fi
mv -f -- "$key" "$key.unreadable"
printf 'vfioc: %s can no longer be decrypted on this host (%s): moved it to %s.unreadable, so that libvirt creates a new key\\n' "$key" "$reason" "$key"
`;var sI={},oI={},Rw="secrets-key.sh",Fw="/var/lib/libvirt/secrets",rI=`${Fw}/secrets-encryption-key`;function*iI(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)
return;let t=[A("pkgs","coreutils"),A("config","systemd","package")];yield{kind:"program",name:Rw,text:Dw};let n=Rt("vfioc-secrets-key",t,Pt(Rw)),s=["virt-secre\
t-init-encryption.service","libvirtd.service"];yield ln,yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"Lets libvirt create a new k\
ey for its secrets if this host lost what the old one was sealed with.",value:V({description:P("Key of libvirt's secrets"),wantedBy:q([P("libvirtd.service")]),before:q(
s.map(P)),unitConfig:V({RequiresMountsFor:q([P("/var/lib/libvirt")])}),serviceConfig:Zn({sockets:["UNIX"],without:["DevicePolicy","PrivateDevices"],settings:{ReadWritePaths:ce(
[`-${Fw}`])}}),script:dn(n,[P(rI)])})}}var Rm={};N(Rm,{codes:()=>cI,host:()=>lI,schema:()=>aI});var aI={},cI={},dI=[{since:"11.0",what:"a read-only share",instead:"remove readOnly from the share, which makes it writable for the guest",has:({shares:e})=>Object.
values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"a disk on the nvme bus",instead:"put the disk on another bus, for example bus: sata",has:e=>Object.values(
e.disks).some(t=>kn(t,e)==="nvme")},{since:"12.8",what:"a USB device by port",instead:"identify the device by its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];
function*lI(e){for(let{since:t,what:n,instead:s,has:o}of dI){let r=k(e).filter(o);if(r.length===0)continue;let i=A("config","virtualisation","libvirtd","package",
"version");yield{kind:"assertion",that:H(A("lib","versionAtLeast"),i,P(t)),message:`vfioc: ${n} (guest ${r.map(({name:a})=>`'${a}'`).join(", ")}) needs libvirt ${t}\
 or later, but virtualisation.libvirtd.package is older: set it to a newer libvirt, or ${s}.`}}}var Fm={};N(Fm,{codes:()=>fI,rules:()=>mI,schema:()=>uI});var uI={},fI={"memory-beyond-machine":p({severity:"error",about:"value",message:({size:e,total:t})=>`the guest has ${e} of memory, but this machine has only ${t}\
, according to the facts`,remedy:({total:e})=>`set \`size\` to less than ${e}, and leave at least 1GiB for the host`,explain:"A guest with passed-through device\
s holds all of its memory from the moment it starts, and the host needs some too. The total is the memory that the kernel can use, a little less than what is in\
stalled."}),"memory-of-all-beyond-machine":p({severity:"error",about:"value",message:({sum:e,total:t,what:n})=>`with this guest, ${n==="hugepages"?"the huge pag\
es reserved at boot":"the guests with devices that start with the host"} take ${e}, and this machine has ${t} in total, according to the facts`,remedy:({what:e})=>`\
lower \`size\` until at least 1GiB is left for the host, or ${e==="hugepages"?"remove `hugepages` from guests that do not need them":"set `autostart: false` on \
one of these guests"}`,explain:"Huge pages that are allocated at boot are unavailable to the host, whether a guest runs or not. A host without enough memory lef\
t does not boot. Guests with devices hold all of their memory from their start."}),"memory-leaves-little":p({severity:"warning",about:"value",message:({sum:e,left:t,
from:n})=>`with this guest, the guests hold ${e} ${n==="boot"?"from boot":"while it runs"}, which leaves the host ${t}`,remedy:({from:e})=>e==="boot"?"lower `si\
ze` until at least 1GiB is left for the host, or remove `hugepages` from guests that do not need them":"lower `size` here, or in guests with `hugepages`, until \
at least 1GiB is left for the host",explain:"A host with less than 1 GiB kills programs, including QEMU, as soon as it is used for anything else."}),"memory-bey\
ond-node":p({severity:"error",about:"value",message:({size:e,node:t,total:n,others:s})=>`NUMA node ${t} has ${n} of memory, according to the facts of this machi\
ne, but ${e} ${s?"is requested from it, including the huge pages of other guests":"is requested from it"}`,remedy:({node:e,total:t})=>`take less than ${t} from \
this node; or, in \`memory\` or \`hugepages\`, replace \`node: ${e}\` with several nodes, for example \`node: [0, 1]\``,explain:"Memory that is bound to a node \
comes from that node only, and the guest does not start without it. Huge pages for all guests are reserved together at boot. If a node does not have enough memo\
ry, the kernel silently reserves fewer pages."}),"memory-node-absent":p({severity:"error",about:"value",message:({node:e,nodes:t})=>`this machine has no NUMA no\
de ${e}: according to the facts, it has only ${t}`,remedy:({nodes:e})=>`set \`node\` to one of ${e}, or remove it`,explain:"libvirt does not start a guest whose\
 memory is bound to a node that the host does not have."}),"hugepages-size-absent":p({severity:"error",about:"value",message:({size:e,sizes:t})=>`this machine h\
as no huge pages of ${e}: according to the facts, it has only pages of ${t}`,remedy:({sizes:e})=>{let t=Object.keys(on).find(n=>e.split(" and ").includes(n));return t?
`use ${t}, or remove \`hugepages\``:"remove `hugepages`"},explain:"The available sizes depend on the CPU and the kernel: /sys/kernel/mm/hugepages has a director\
y for each. A CPU without the flag pdpe1gb, for example in a virtual machine, has no pages of 1 GiB."}),"memory-away-from-device":p({severity:"warning",about:"v\
alue",message:({device:e,near:t,nodes:n})=>`this puts the memory on NUMA node ${n}, but device '${e}' is on node ${t}`,remedy:({near:e})=>`use node ${e} for mem\
ory and pins (\`lscpu -e=cpu,node\` shows its CPUs), or set \`pin: auto\` and remove \`node\``,explain:"Memory comes from the configured node, or else from the \
node whose CPUs use it first. If the device is on another node, everything that it reads and writes goes through the link between the nodes."})},Hi=e=>e>=Ie?`${Math.
floor(e/Ie*10)/10}GiB`:`${Math.floor(e/re)}MiB`;function mI(e,t,n){if(!n||(hI(e,n,t),pI(e,n,t),Mb(n).length<2))return;let o=new Map;for(let r of k(e)){yI(r,n,o,
t);let i=gI(r,e,n);if(i.nodes.size===0)continue;let a=ae(r,e).flatMap(({name:d,functions:l})=>{let u=l.flatMap(f=>fe(n,f)?.numaNode??[])[0];return u===void 0||i.
nodes.has(u)?[]:[{device:d,near:u}]})[0],c={path:["vms",r.name,...i.path]};a&&t("memory-away-from-device",c,{...a,nodes:Q([...i.nodes])})}}function pI(e,{memory:t,
cpu:n},s){let o=new Set([...t&&n?[0]:[],...(n?.cpus??[]).flatMap(({numaNode:i})=>i??[]),...(t?.numa??[]).map(({node:i})=>i)]),r=[...new Set(t?.hugepages?.map(({
size:i})=>i))];for(let i of k(e)){let a=["vms",i.name],{node:c,hugepages:d}=i.memory,l=[[["memory","node"],c??[]],[["memory","hugepages","node"],d?.node??[]],...i.
cpu.numa.map((f,m)=>[["cpu","numa",m,"node"],f.node===void 0?[]:[f.node]])];for(let[f,m]of l){let g=m.find(w=>!o.has(w));if(g===void 0||o.size===0)continue;let h=Q(
[...o]);s("memory-node-absent",{path:[...a,...f]},{node:g,nodes:h})}if(!d||r.length===0||r.includes(on[d.size]))continue;let u={size:d.size,sizes:r.map(K).join(
" and ")};s("hugepages-size-absent",{path:[...a,"memory","hugepages"]},u)}}function hI(e,t,n){let s=t.memory?.total;if(s===void 0)return;let o=Hi(s),r=0,a=k(e).
filter(c=>c.memory.hugepages?.allocate==="boot").reduce((c,d)=>c+d.memory.size,0);for(let c of k(e)){let{size:d,hugepages:l}=c.memory,u={path:["vms",c.name,"mem\
ory","size"]};if(d>s){n("memory-beyond-machine",u,{size:K(d),total:o});continue}let f=l?.allocate==="boot";if(!f&&!(c.autostart&&c.devices.length>0)){let g=a+d;
if((l||c.devices.length>0)&&s-g<Ie){let h=g<s?Hi(s-g):"nothing";n("memory-leaves-little",u,{sum:K(g),left:h,from:"start"})}continue}r+=d;let m=f?"hugepages":"au\
tostart";r>=s?n("memory-of-all-beyond-machine",u,{sum:K(r),total:o,what:m}):s-r<Ie&&n("memory-leaves-little",u,{sum:K(r),left:Hi(s-r),from:"boot"})}}var Uw=e=>e.
memory.node?["memory","node"]:["memory","hugepages","node"];function gI(e,t,n){let s=e.cpu.numa.flatMap(({node:a})=>a??[]);if(s.length>0)return{nodes:new Set(s),
path:["cpu","numa"]};let o=Co(e);if(o)return{nodes:new Set(o),path:Uw(e)};let r=new Map(n.cpu?.cpus.map(({cpu:a,numaNode:c})=>[a,c]));return{nodes:new Set(nn(e,
t,n).flatMap(a=>r.get(a)??[])),path:["cpu","pin"]}}function yI(e,t,n,s){let o=new Map(t.memory?.numa?.map(({node:l,total:u})=>[l,u])),r=Co(e)??[],{hugepages:i}=e.
memory,a=i?.allocate==="boot",c=e.cpu.numa.length>0&&!i?.node,d=(l,u,f,m)=>{let g=o.get(u),h=m?n.get(u)??0:0,w=h+l;m&&n.set(u,w),!(g===void 0||w<=g)&&s("memory-\
beyond-node",{path:["vms",e.name,...f]},{size:Hi(w),node:u,total:Hi(g),others:h>0})};for(let[l,{memory:u,node:f}]of e.cpu.numa.entries())f!==void 0&&d(u,f,["cpu",
"numa",l,"node"],a&&c);if(!(r.length>1&&!i))for(let l of r)d(e.memory.size/r.length,l,Uw(e),a&&!c)}var Um={};N(Um,{codes:()=>wI,host:()=>SI,rules:()=>$I,schema:()=>vI});var Lw=M(["2MiB","1GiB"]).apply(y("The size of a page.")),bI=E(()=>({size:Lw,allocate:x(M(["boot","start"]),"boot").apply(y("When the pages are reserved. boot: \
when the host boots. start: when the guest starts, which fails if memory is fragmented; they are released when it stops. Default: boot.")),node:v(oc).apply(y("T\
he NUMA node of the host that the pages are on, or a list of nodes with equal parts. Default: the node of the memory, or as the kernel spreads them."))})),vI={memory:()=>({
hugepages:v(Ce(ue([Lw,bI]),_e(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))).apply(y("The huge pages that the memory is taken from, which cause fewer TLB m\
isses: their size, or a mapping."))})},ad=e=>`vms: { win: { memory: { ${e} } } }
`,cd=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,wI={"memory-not-whole-pages":p({severity:"error",about:"value",message:({size:e,page:t})=>`memory of ${e} is not a multiple of the huge page size ${t}`,remedy:({
page:e})=>`set the memory to a multiple of ${e}${e==="1GiB"?", or set `hugepages: 2MiB`":""}`,explain:"Memory from huge pages must be a whole number of them. QE\
MU does not start a guest with part of a page.",example:{fails:ad("size: 1536MiB, hugepages: \u27E81GiB"),passes:ad("size: 1536MiB, hugepages: 2MiB")}}),"hugepa\
ges-of-two-sizes":p({severity:"error",about:"value",message:({guest:e,page:t})=>`guest '${e}' uses huge pages of ${t}, and all guests must use the same size`,remedy:({
page:e,guest:t})=>`use ${e} here too, or change the size in guest '${t}'`,explain:"The host mounts huge pages of one size only, the default size that is set on \
the kernel command line. A guest that requests another size does not start.",example:{fails:cd("1GiB","\u27E82MiB"),passes:cd("1GiB","1GiB")}}),"hugepages-nodes\
-mixed":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' sets the node of its huge pages, but this guest does not`,remedy:({guest:e})=>`set \
\`node\` in the \`memory\` of this guest too, for example \`node: 0\`, or remove \`node\` from guest '${e}'`,explain:"The kernel command line sets the number of\
 pages either per node or for the whole machine. If both are given, the kernel uses only one of them.",example:{fails:cd("{ size: 1GiB, node: 0 }","\u27E81GiB"),
passes:cd("{ size: 1GiB, node: 0 }","{ size: 1GiB, node: 1 }")}}),"hugepages-large-at-start":p({severity:"warning",about:"value",message:()=>"huge pages of 1 Gi\
B are rarely available after boot",remedy:()=>"set `size: 2MiB`, or set `allocate: boot`",explain:"A page of 1 GiB needs 512 adjacent free pages of 2 MiB. The k\
ernel moves data out of the way if it can, but it cannot move memory that drivers hold. If no page can be freed, the guest does not start.",example:{fails:ad("s\
ize: 4GiB, hugepages: { size: \u27E81GiB, allocate: start }"),passes:ad("size: 4GiB, hugepages: { size: 2MiB, allocate: start }")}})};function xI({memory:e,cpu:t},n){
let s=t.numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/n}]);if(!e.hugepages?.node&&s.length>0&&s.length===t.numa.length){let a=new Map;for(let{
node:c,pages:d}of s)a.set(c,(a.get(c)??0)+d);return a}let o=e.hugepages?.node??e.node;if(!o)return;let r=e.size/n,i=Math.floor(r/o.length);return new Map(o.map(
(a,c)=>[a,c<r-i*o.length?i+1:i]))}var jw=e=>k(e).flatMap(t=>{let{hugepages:n,size:s}=t.memory;if(!n)return[];let o=on[n.size];return[{vm:t,size:n.size,allocate:n.
allocate,count:s/o,nodes:xI(t,o)}]});function $I(e,t){let n=jw(e),s=n.find(({allocate:o,nodes:r})=>o==="boot"&&r);for(let{vm:o,size:r,allocate:i,nodes:a,count:c}of n){
let d=["vms",o.name,"memory","hugepages"],l=o.memory.size,[u]=n;l>0&&l%re===0&&!Number.isInteger(c)&&t("memory-not-whole-pages",{path:d},{size:K(l),page:r}),u&&
u.size!==r&&t("hugepages-of-two-sizes",{path:d},{guest:u.vm.name,page:u.size}),i==="boot"&&s&&!a&&t("hugepages-nodes-mixed",{path:d},{guest:s.vm.name}),i==="sta\
rt"&&r==="1GiB"&&t("hugepages-large-at-start",{path:[...d,"size"]})}}var Bw={"2MiB":"2M","1GiB":"1G"},Gw=e=>[...e].sort(([t],[n])=>t-n).map(([t,n])=>`${t}:${n}`);
function kI(e){let t=new Map;for(let{nodes:n=[]}of e)for(let[s,o]of n)t.set(s,(t.get(s)??0)+o);return t.size>0?Gw(t).join(","):String(e.reduce((n,{count:s})=>n+
s,0))}function*SI(e){let t=jw(e),[n]=t;if(!n)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:Bw[n.size]};let s=t.filter(({allocate:o})=>o==="boo\
t");if(s.length>0){let o=s.reduce((r,{vm:i})=>r+i.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:Bw[n.size]},yield{kind:"kernelParam",name:"hug\
epages",value:kI(s),comment:`${K(o)} reserved for ${s.length===1?"one guest":`${s.length} guests`}; the host cannot use it.`}}for(let{vm:o,size:r,allocate:i,nodes:a,
count:c}of t)i==="start"&&(yield{kind:"hook",vm:o.name,step:"hugepages",arguments:[String(on[r]/1024),...a?Gw(a):[`any:${c}`]]})}var Lm={};N(Lm,{codes:()=>_I,domain:()=>AI,memoryObject:()=>Bm,rules:()=>CI,schema:()=>PI});var PI={memory:()=>({size:Kt.apply(y("The amount of memory.")),node:v(oc).apply(y("The NUMA node of the host that all of the memory comes from, or a list of nod\
es: preferably the node of the devices. Default: the node of the huge pages, or any.")),locked:x(O("Whether to lock the memory, so that it is never swapped out.\
 With passed-through devices it is locked anyway."),!1),shared:v(O("Whether other programs of the host can map the memory. Default: on if the guest has shares.")),
merge:x(O("Whether the kernel may merge equal pages of several guests (KSM)."),!0)})};function Bm(e){let t=E(e);return Ce(ue([Kt,t]),_e(n=>typeof n=="number"?{size:n,
locked:!1,merge:!0}:n)).apply(y("The memory of the guest: its size, or a mapping."))}var _I={"memory-not-whole":p({severity:"error",about:"value",message:({size:e})=>`\
memory of ${e} is not a positive multiple of 1MiB`,remedy:()=>"give the size in MiB or GiB, for example `4GiB`",explain:"The memory of a guest must be a whole n\
umber of MiB. libvirt would silently round any other size up.",example:{fails:`vms: { win: { memory: { size: \u27E84GB } } }
`,passes:`vms: { win: { memory: { size: 4GiB } } }
`}}),"shares-need-shared-memory":p({severity:"error",about:"value",message:({guest:e})=>`the shares of guest '${e}' require shared memory`,remedy:()=>"remove `s\
hared: off`, or remove `shares`",explain:"virtiofsd, which serves the files, reads and writes the memory of the guest directly. libvirt refuses a share if the m\
emory is not shared.",example:{fails:`vms: { win: { memory: { size: 4GiB, shared: \u27E8off }, shares: { games: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: { size: 4GiB }, shares: { games: { path: /srv/games } } } }
`}})};function CI(e,t){for(let n of k(e)){let s=["vms",n.name,"memory"],{size:o,shared:r}=n.memory,i=K(o);(o===0||o%re!==0)&&t("memory-not-whole",{path:[...s,"s\
ize"]},{size:i}),yf(n)&&r===!1&&t("shares-need-shared-memory",{path:[...s,"shared"]},{guest:n.name})}}function*AI(e){let{size:t,hugepages:n,locked:s,merge:o}=e.
memory,r=e.memory.shared??yf(e),i=t/1024;yield{at:"",xml:b("memory",{unit:"KiB"},i)},yield{at:"",xml:b("currentMemory",{unit:"KiB"},i)};let a=[n!==void 0&&b("hu\
gepages",{},b("page",{size:on[n.size]/1024,unit:"KiB"})),!o&&b("nosharepages"),s&&b("locked"),r&&b("source",{type:"memfd"}),r&&b("access",{mode:"shared"})];a.some(
Boolean)&&(yield{at:"",xml:b("memoryBacking",{},...a)})}var jm={};N(jm,{claims:()=>NI,codes:()=>MI,host:()=>EI,rules:()=>zI,schema:()=>OI});var OI={},MI={"shared-memory-name-twice":p({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is already used by guest '${t}'`,remedy:({what:e})=>`\
set a name that nothing else uses, for example \`name: ${e.split("/").at(-1)}-2\`; a program that you start on the host yourself, such as looking-glass-client, n\
eeds the new name too`,explain:"Shared memory is a file in /dev/shm with this name. Two guests, or two programs, that map the same file overwrite each other's d\
ata. A second guest needs its own name, and its program on the host must be started with that name.",example:{fails:`vms: { a: { memory: 4GiB, lookingGlass: { r\
esolution: 1920x1080 } }, b: { memory: 4GiB, \u27E8lookingGlass: { resolution: 1920x1080 } } }
`,passes:`vms: { a: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 } }, b: { memory: 4GiB, lookingGlass: { resolution: 1920x1080, name: looking-glass-b }\
 } }
`}}),"shared-memory-size":p({severity:"error",about:"value",message:({size:e})=>`the size of shared memory must be a power of two of at least 1MiB, found ${e}`,
remedy:()=>"use a power of two, for example `size: 64MiB`; Looking Glass can also derive it from `resolution`",explain:"Shared memory is a region of a PCI devic\
e, and the size of such a region is a power of two. libvirt requires at least 1 MiB.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { size: \u27E848MiB }\
 } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 64MiB } } }
`}}),"shared-memory-too-large":p({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is too large for the driver in a Windows guest`,remedy:()=>"\
set `size: 1GiB` or less; if Looking Glass has a `resolution`, set a lower one or `hdr: off` instead",explain:"The guest's IVSHMEM driver fails with regions of \
2 GiB or more.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { size: \u27E84GiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 1GiB } } }
`}}),"shared-memory-same-size":p({severity:"error",about:"value",message:({size:e})=>`Scream and Looking Glass both use ${e} of shared memory`,remedy:({size:e})=>`\
set another power of two for Scream, for example \`size: ${e==="2MiB"?"4MiB":"2MiB"}\`, and the same number as UseIVSHMEM in the registry of the guest`,explain:"\
Scream's driver in the guest finds its region by size alone, so no other region of that guest may have the same size.",example:{fails:`vms: { win: { memory: 4Gi\
B, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem, size: \u27E832MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem } } }
`}})};function zI(e,t){for(let n of k(e)){let s=Qs(n,e);for(let{feature:i,bytes:a}of s){let d={path:[...["vms",n.name,i],"size"]},l=K(a);!yc(a)||a<re?t("shared-\
memory-size",d,{size:l}):a>=2*Ie&&t("shared-memory-too-large",d,{size:l})}let[o,r]=s;o&&r&&o.bytes===r.bytes&&t("shared-memory-same-size",{path:["vms",n.name,r.
feature,"size"]},{size:K(o.bytes)})}}function*NI(e,t){for(let{feature:n,path:s}of Qs(e,t))yield{what:`shared memory ${s}`,path:[n,"name"],when:"run",once:!0,code:"\
shared-memory-name-twice"}}var II={"":1,k:1024,K:1024,m:re,M:re,g:Ie,G:Ie};function TI(e,t){let n={...II,...t===void 0?{}:{"%":t/100}},s=V(Object.entries(n).map(
([d,l])=>[d,ft(Math.ceil(e/l))])),o=(d,...l)=>H(A("builtins",d),...l),r=Re("size"),i=d=>o("elemAt",r,ft(d)),a=P(`([1-9][0-9]*)([${Object.keys(n).join("")}]?)`),
c=ne(o("fromJSON",i(0)),">=",o("getAttr",i(1),s));return{kind:"assertion",that:Oc({size:o("match",a,A("config","boot","devShmSize"))},ne(ne(r,"==",sn),"||",c)),
message:`vfioc: boot.devShmSize is less than the ${K(e)} that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, s\
o leave them room, for example \`boot.devShmSize = "${Math.ceil((e+Ie)/re)}M";\`.`}}function*EI(e,t){let n=Tb(e);if(n.length===0)return;let{user:s,group:o}=Eb(e),
r=new Map;for(let{path:a,bytes:c}of n)r.set(a,Math.max(c,r.get(a)??0));yield TI([...r.values()].reduce((a,c)=>a+c,0),t?.memory?.total);for(let{vm:a,path:c,bytes:d}of n)
yield{kind:"tmpfile",type:"f",path:c,mode:"0660",user:s,group:o},yield{kind:"hook",vm:a.name,step:"shared-memory",arguments:[c,String(d),s,o]};for(let a of e.host.
users)yield{kind:"member",user:a,group:o};let i=Ke(e).user;i!=="root"&&i!==s&&(yield{kind:"member",user:i,group:o})}var Gm={};N(Gm,{codes:()=>RI,host:()=>BI,rules:()=>UI,schema:()=>DI});var DI={},dd=e=>`networks: { lan: { ${e} } }
`,RI={"bridge-not-made":p({severity:"error",about:"value",message:({field:e})=>`'${e}' applies only to bridges that vfioc creates, and this one has no 'interfac\
es'`,remedy:({field:e})=>`to use an existing bridge, remove \`${e}\`; to have it created, add the host's NICs, for example \`interfaces: [enp5s0]\``,explain:"Wi\
thout `interfaces` the bridge must already exist on the host, and its addresses are left as they are. vfioc creates a bridge only if it knows the NICs to put in\
 it.",example:{fails:dd("type: bridge, bridge: br0, dhcp: \u27E8on"),passes:dd("type: bridge, bridge: br0, interfaces: [enp5s0], dhcp: on")}}),"interface-in-two\
-bridges":p({severity:"error",about:"value",message:({interface:e,bridge:t})=>`NIC ${e} is already a port of bridge ${t}`,remedy:({interface:e,bridge:t})=>`remo\
ve ${e} here, or from the \`interfaces\` of ${t}`,explain:"In Linux a NIC can be a port of one bridge only.",example:{fails:`networks: { a: { type: bridge, brid\
ge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [\u27E8enp5s0] } }
`,passes:`networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [enp6s0] } }
`}}),"interface-in-bridge-and-macvtap":p({severity:"error",about:"value",message:({interface:e,bridge:t})=>`NIC ${e} is a port of bridge ${t}, so it cannot carr\
y macvtap`,remedy:({bridge:e})=>`use the bridge instead of macvtap (in a network \`type: bridge, bridge: ${e}\`, at a guest's NIC \`bridge: ${e}\`), or choose an\
other NIC`,explain:"The kernel hands the packets that a NIC receives either to its bridge or to the macvtap devices on it, and refuses to set up both.",example:{
fails:`networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: macvtap, interfaces: [\u27E8enp5s0] } }
`,passes:`networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: macvtap, interfaces: [enp6s0] } }
`}}),"bridge-made-twice":p({severity:"error",about:"value",message:({bridge:e,network:t})=>`bridge ${e} is already created by network '${t}'`,remedy:({network:e})=>`\
remove \`interfaces\`, \`create\` and \`dhcp\` here, and add the NICs to the \`interfaces\` of '${e}' if they belong in the same bridge`,explain:"One network cr\
eates the bridge. Others can use it by naming it without `interfaces`.",example:{fails:`networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: {\
 type: bridge, bridge: \u27E8br0, interfaces: [enp6s0] } }
`,passes:`networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br0 } }
`}}),"wireless-takes-no-guest":p({severity:"warning",about:"value",message:({interface:e})=>`${e} looks like a wireless NIC, and access points drop the packets \
of guests behind one`,remedy:()=>"use a wired NIC, or remove this and connect the guests to a NAT network: `nics: { lan: { network: default } }`",explain:"A wir\
eless station may send only from its own MAC address. Guests behind a bridge or macvtap have other addresses, and the access point drops what they send. The ker\
nel also refuses to add a wireless station to a bridge, so the host itself may lose its connection. vfioc recognizes wireless NICs by their names, which begin w\
ith `wl`.",example:{fails:dd("type: bridge, bridge: br0, interfaces: [\u27E8wlp4s0]"),passes:dd("type: bridge, bridge: br0, interfaces: [enp5s0]")}})},FI=e=>e.startsWith(
"wl"),Zw=e=>Object.entries(e.networks).flatMap(([t,{type:n,bridge:s,interfaces:o,create:r,dhcp:i}])=>n==="bridge"&&s!==void 0&&o?[{network:t,bridge:s,interfaces:o,
create:r,dhcp:i}]:[]),Vw=(e,t)=>Object.entries(e.networks).flatMap(([n,s])=>s.type===t?(s.interfaces??[]).map((o,r)=>({nic:o,path:["networks",n,"interfaces",r]})):
[]),qw=e=>[...Vw(e,"macvtap"),...k(e).flatMap(t=>Object.entries(t.nics).flatMap(([n,{macvtap:s}])=>s===void 0?[]:[{nic:s,path:["vms",t.name,"nics",n,"macvtap"]}]))];
function UI(e,t){for(let{nic:o,path:r}of[...Vw(e,"bridge"),...qw(e)])FI(o)&&t("wireless-takes-no-guest",{path:r},{interface:o});for(let[o,r]of Object.entries(e.
networks)){let i=["networks",o];if(r.type!=="bridge"||r.interfaces)continue;let a=r.create?"create":r.dhcp?"dhcp":void 0;a&&t("bridge-not-made",{path:[...i,a]},
{field:a})}let n=new Map,s=new Map;for(let{network:o,bridge:r,interfaces:i}of Zw(e)){let a=["networks",o],c=n.get(r);if(c!==void 0){t("bridge-made-twice",{path:[
...a,"bridge"]},{bridge:r,network:c});continue}n.set(r,o);for(let[d,l]of i.entries()){let u=s.get(l);u===void 0?s.set(l,r):t("interface-in-two-bridges",{path:[...a,
"interfaces",d]},{interface:l,bridge:u})}}for(let{nic:o,path:r}of qw(e)){let i=s.get(o);i!==void 0&&t("interface-in-bridge-and-macvtap",{path:r},{interface:o,bridge:i})}}
var Cs=(e,t,n)=>({kind:"option",path:e,value:t,...n?{comment:n}:{}});function*BI(e){for(let{bridge:t,interfaces:n,create:s,dhcp:o}of Zw(e)){s==="networkd"?yield*LI(
t,n,o):(yield Cs(["networking","bridges",t,"interfaces"],ce(n)),o&&(yield Cs(["networking","interfaces",t,"useDHCP"],B(!0))));let r=[t,...n].map(i=>`interface-n\
ame:${i}`);yield Cs(["networking","networkmanager","unmanaged"],ce(r),"NetworkManager, if the host runs it, would take the NICs out of the bridge.")}}function*LI(e,t,n){
let s=(...a)=>["systemd","network",...a],o=a=>`30-vfioc-${a}`;yield Cs(s("enable"),B(!0)),yield Cs(["networking","dhcpcd","denyInterfaces"],ce([e,...t]),"dhcpcd\
, which NixOS runs unless networkd manages all interfaces, would request addresses on these too.");let r={Kind:P("bridge"),Name:P(e)};yield Cs(s("netdevs",o(e),
"netdevConfig"),V(r));for(let a of t)yield Cs(s("networks",o(a)),V({matchConfig:V({Name:P(a)}),networkConfig:V({Bridge:P(e)}),linkConfig:V({RequiredForOnline:P(
"enslaved")})}));let i=V({Name:P(e)});if(n){let a=V({DHCP:P("yes")});yield Cs(s("networks",o(e)),V({matchConfig:i,networkConfig:a}));return}yield Cs(s("networks",
`zz-vfioc-${e}`),V({matchConfig:i,networkConfig:V({LinkLocalAddressing:P("no"),ConfigureWithoutCarrier:P("yes"),KeepConfiguration:P("static")}),linkConfig:V({RequiredForOnline:P(
"no")})}),"Brings the bridge up if no earlier file configures it.")}var Zm={};N(Zm,{codes:()=>qI,host:()=>KI,rules:()=>VI,schema:()=>GI});var Ww=te(1,65535,5900),jI=E(()=>({listen:Ww.apply(y("The TCP port on the host.")),interface:qn.apply(y("The network interface on which the host accepts connect\
ions; the firewall opens the port only there.")),address:v(Zc).apply(y("One IP address of the host on that interface. Default: all of them.")),to:v(Ww).apply(y(
"The TCP port in the guest. Default: the same port."))})),GI={vm:{forwards:x(F(jI),[]).apply(y("TCP ports of the guest that are reachable through the host, such\
 as VNC or RDP."))}},qm="forwards: [{ listen: 5900, interface: eth0 }]",qI={"forward-without-nat":p({severity:"error",about:"value",message:({guest:e})=>`guest \
'${e}' has no NIC in a NAT network, so no port can be forwarded to it`,remedy:()=>"add a NIC in a NAT network, for example `nics: { lan: { network: default } }`\
; remove `forwards` if the guest is on a bridge, where the LAN reaches it directly",explain:"Ports are forwarded to guests behind NAT, which the LAN cannot reac\
h otherwise. A guest on a bridge has an address in the LAN and needs no forwards.",example:{fails:`vms: { win: { memory: 4GiB, \u27E8${qm} } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${qm} } }
`}}),"forward-port-twice":p({severity:"error",about:"value",message:({port:e,interface:t,guest:n})=>`port ${e} on ${t} is already forwarded to guest '${n}'`,remedy:({
interface:e})=>`set \`listen\` to another port and \`to\` to the port in the guest, or give each forward its own \`address\` on ${e}`,explain:"A port can be for\
warded to one guest per address. A forward without `address` listens on all addresses of its interface.",example:{fails:`vms: { win: { memory: 4GiB, nics: { lan\
: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: \u27E85900, interface: eth0, to: 3389 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: 3389, interface: eth0 }] } }
`}}),"forward-on-guest-bridge":p({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of the NAT network of guest '${t}', which \
the LAN cannot reach`,remedy:()=>"set `interface` to the host's interface in the LAN, for example `interface: enp5s0`: `ip route show default` prints its name a\
fter `dev`",explain:"The host accepts connections on the interface that is set here. On the bridge of the NAT network only the guests could connect.",example:{fails:`\
vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: \u27E8virbr0 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${qm} } }
`}}),"forward-to-kept-address":p({severity:"warning",about:"value",message:({guest:e,nic:t})=>`the forwards of guest '${e}' may not reach it: NIC '${t}' has no \
'mac', and an adopted guest keeps its old MAC address`,remedy:({guest:e,nic:t})=>`set \`mac\` of NIC '${t}' to the address that \`virsh -c qemu:///system domifli\
st ${e}\` prints`,explain:"A port is forwarded to the IP address that DHCP reserves for the MAC address of the guest's NIC. A guest that is taken over (`adopt`)\
 keeps its MAC addresses, but without `mac` the reservation is for an address derived from the names of host, guest and NIC.",example:{fails:`networks: { n: {} \
}
vms: { win: { memory: 4GiB, adopt: true, nics: { lan: { network: n } }, \u27E8forwards: [{ listen: 5900, interface: eth0 }] } }
`,passes:`networks: { n: {} }
vms: { win: { memory: 4GiB, adopt: true, nics: { lan: { network: n, mac: "52:54:00:66:d7:8b" } }, forwards: [{ listen: 5900, interface: eth0 }] } }
`}}),"forward-port-of-display":p({severity:"error",about:"value",message:({port:e,guest:t})=>`port ${e} is also the port of the display of guest '${t}'`,remedy:({
guest:e})=>`set \`listen\` to another port and \`to\` to the port in the guest, for example \`listen: 15900, to: 5900\`, or remove \`port\` from the \`display\` of guest \
'${e}'`,explain:"Only one program can listen on a port of an address. The forward listens from boot on, so QEMU could not start a guest whose SPICE or VNC serve\
r needs the same port. A display without `port` uses a free one.",example:{fails:`vms: { win: { memory: 4GiB, display: { vnc: { port: 5900 } }, nics: { lan: { n\
etwork: default } }, forwards: [{ listen: \u27E85900, interface: eth0 }] } }
`,passes:`vms: { win: { memory: 4GiB, display: { vnc: { port: 5900 } }, nics: { lan: { network: default } }, forwards: [{ listen: 15900, interface: eth0, to: 59\
00 }] } }
`}})},Kw="0.0.0.0",ZI=({listen:e,address:t=Kw},n)=>k(n).find(s=>[No(s,n),Vn(s)].some(o=>o?.port===e&&(o.listen===t||[o.listen,t].includes(Kw))));function VI(e,t){
let n=new Map;for(let s of k(e)){if(s.forwards.length===0)continue;let o=["vms",s.name,"forwards"],r=rd(s,e);r?s.adopt&&!r.network.stock&&s.nics[r.nic]?.mac===void 0&&
t("forward-to-kept-address",{path:o,on:"key"},{guest:s.name,nic:r.nic}):t("forward-without-nat",{path:o,on:"key"},{guest:s.name});for(let[i,a]of s.forwards.entries()){
let{listen:c,interface:d,address:l}=a;Ki(s,e).some(({network:g})=>g.bridge===d)&&t("forward-on-guest-bridge",{path:[...o,i,"interface"]},{interface:d,guest:s.name});
let u=`${d} ${c}`,f=n.get(`${u} ${l}`)??n.get(u)??(l?void 0:n.get(`${u} any`));f&&t("forward-port-twice",{path:[...o,i,"listen"]},{port:c,interface:d,guest:f});
let m=ZI(a,e);m&&t("forward-port-of-display",{path:[...o,i,"listen"]},{port:c,guest:m.name}),n.set(l?`${u} ${l}`:u,s.name),n.set(`${u} any`,s.name)}}}function WI(e){
let t=o=>A("config","services","openssh",o),n=ne(t("enable"),"&&",ne(t("listenAddresses"),"==",q([]))),s=H(A("lib","intersectLists"),q(e.map(ft)),t("ports"));return{
kind:"assertion",that:ne(n,"->",ne(s,"==",q([]))),message:`vfioc: sshd listens on a port that is also forwarded to a guest (forwarded: ${e.join(", ")}): set \`li\
sten\` of the forward to another port and \`to\` to the port in the guest, or change services.openssh.ports.`}}function*KI(e){let t=k(e).flatMap(n=>n.forwards.map(
({listen:s})=>s));t.length>0&&(yield WI(C(t).sort((n,s)=>n-s)));for(let n of k(e)){let s=rd(n,e);if(!s||n.forwards.length===0)continue;let o=id(s.network,e).find(
i=>i.vm===n.name);s.network.stock&&(yield*HI);let r=s.network.stock?n.name:o?.ip;for(let i of r===void 0?[]:n.forwards){let{listen:a,interface:c,address:d}=i,l=Ri(
`forward-${n.name}-${c}-${d?`${d}-`:""}${a}`);yield ln,yield{kind:"option",path:["systemd","sockets",l],value:XI(n,i)},yield{kind:"option",path:["systemd","serv\
ices",l],value:QI(n,i,`${r}:${i.to??a}`)},yield{kind:"port",interface:c,protocol:"tcp",port:a}}}}var HI=[{kind:"option",path:["virtualisation","libvirtd","nss",
"enableGuest"],value:B(!0)},{kind:"option",path:["system","nssModules"],value:q([A("config","virtualisation","libvirtd","package")])}],Hw=(e,{listen:t,interface:n})=>P(
`Port ${t} of ${n}, forwarded to the guest ${e.name}`),XI=(e,t)=>{let{listen:n,interface:s,address:o}=t;return V({description:Hw(e,t),wantedBy:ce(["multi-user.t\
arget",Bc(s)]),after:ce(["sysinit.target"]),before:ce(["shutdown.target"]),conflicts:ce(["shutdown.target"]),unitConfig:V({DefaultDependencies:B(!1)}),listenStreams:ce(
[o?`${o}:${n}`:String(n)]),socketConfig:V({BindToDevice:P(s),...o?{FreeBind:B(!0)}:{}})})},QI=(e,t,n)=>V({description:Hw(e,t),serviceConfig:jf({sockets:["INET",
"INET6","NETLINK","UNIX"],without:["IPAddressDeny"],settings:{ExecStart:St(A("config","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${Uc(["--exit-idl\
e-time=10min",n])}`),DynamicUser:B(!0)}})});var Wm={};N(Wm,{codes:()=>JI,host:()=>oT,networks:()=>sT,rules:()=>tT,schema:()=>YI});var ld=["bridge","private","vepa","passthrough"];var YI={root:{networks:x(Be(Ic,E(()=>({type:x(M(["nat","bridge","macvtap"]),"nat").apply(y("The type of the network. nat: a private network behind the host; bri\
dge: a bridge of the host, existing or created; macvtap: NICs of the host that guests share without a bridge, and through which they cannot reach the host itsel\
f.")),bridge:v(qn).apply(y("The name of the bridge. bridge: a bridge of the host; nat: the bridge that libvirt creates, by default named after the network.")),interfaces:v(
F(qn)).apply(y("NICs of the host. bridge: the ports of the bridge, which is then created; if unset, the bridge must already exist. macvtap: the NIC that guests \
share, or several to choose from.")),create:v(M(["scripted","networkd"])).apply(y("bridge: how the bridge is created. scripted, the default: with networking.bri\
dges, which NixOS hands to networkd if networking.useNetworkd is set; networkd: with systemd-networkd files.")),dhcp:x(O("bridge: whether the host gets its addr\
ess on the bridge by DHCP. If off, set its addresses elsewhere: on the bridge, no longer on its NICs."),!1),mode:v(M(ld)).apply(y("macvtap: the mode. bridge, th\
e default: guests reach each other; private: they do not; vepa: they do through a switch that sends their packets back; passthrough: one NIC per guest.")),subnet:v(
Sv).apply(y("nat: the subnet. Default: a /24 within 10.64.0.0/10 or 10.128.0.0/10, derived from the name."))}))),{}).apply(y("Networks of libvirt, by name. The \
network default, which libvirt ships, exists without being declared."))}},JI={"bridge-unnamed":p({severity:"error",about:"value",message:({network:e})=>`network\
 '${e}' of type bridge does not name a bridge`,remedy:()=>"set `type: nat`; or name an existing bridge, for example `bridge: br0` (`ip link show type bridge` li\
sts them); or have one created from a NIC of the host: `bridge: br0, interfaces: [enp5s0], dhcp: on`",explain:"A network of type bridge makes a bridge of the ho\
st available to libvirt under a name.",example:{fails:`networks: { \u27E8lan: { type: bridge } }
`,passes:`networks: { lan: { type: bridge, bridge: br0 } }
`}}),"macvtap-without-interfaces":p({severity:"error",about:"value",message:({network:e})=>`network '${e}' of type macvtap does not name a NIC of the host`,remedy:()=>"\
add a NIC that `ip link` lists, for example `interfaces: [enp5s0]`",explain:"A network of type macvtap connects guests directly to a NIC of the host.",example:{
fails:`networks: { \u27E8lan: { type: macvtap } }
`,passes:`networks: { lan: { type: macvtap, interfaces: [enp5s0] } }
`}}),"network-field-of-other-type":p({severity:"error",about:"value",message:({field:e,type:t,types:n})=>`'${e}' applies to networks of type ${n}, but this one \
is of type ${t}`,remedy:({field:e,types:t})=>`remove \`${e}\`, or set \`type\` to ${t.replace(" and "," or ")}${e!=="bridge"&&t.includes("bridge")?"; a network \
of type bridge also needs a name for the bridge, for example `bridge: br0`":""}`,explain:"Each type of network has its own fields. A field of another type would\
 have no effect.",example:{fails:`networks: { lan: { type: nat, interfaces: \u27E8[enp5s0] } }
`,passes:`networks: { lan: { type: bridge, bridge: br0, interfaces: [enp5s0] } }
`}}),"subnet-without-nat":p({severity:"error",about:"value",message:()=>"'subnet' applies only to networks of type nat",remedy:()=>"remove `subnet`; or set `typ\
e: nat` and remove `bridge` and `interfaces`, and libvirt creates a network of its own",explain:"libvirt assigns addresses only in the networks that it creates \
itself. On a bridge or macvtap the guests get theirs from the router of the LAN.",example:{fails:`networks: { lan: { type: bridge, bridge: br0, subnet: \u27E8192.168\
.150.0/24 } }
`,passes:`networks: { lan: { type: nat, subnet: 192.168.150.0/24 } }
`}}),"subnets-overlap":p({severity:"error",about:"value",message:({subnet:e,network:t,other:n})=>`subnet ${e} of '${t}' overlaps with the subnet of '${n}'`,remedy:({
subnet:e})=>`remove \`subnet\` to have one derived from the name of the network, or set one that is not in use, for example \`subnet: 192.168.${e.startsWith("19\
2.168.151.")?"152":"151"}.0/24\``,explain:"The host decides by address which network a packet belongs to. libvirt refuses to start a network whose addresses ove\
rlap with those of another.",example:{fails:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: \u27E8192.168.150.128/25 } }
`,passes:`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: 192.168.151.0/24 } }
`}}),"bridge-twice":p({severity:"error",about:"value",message:({bridge:e,network:t})=>`bridge ${e} already belongs to network '${t}'`,remedy:({network:e})=>`set\
 \`bridge\` to another name, or remove this network and set \`network: ${e}\` on the guests' NICs`,explain:"libvirt creates the bridge of a NAT network itself, \
for that network only. The host cannot configure that bridge as well.",example:{fails:`networks: { a: { bridge: virbr7 }, b: { bridge: \u27E8virbr7 } }
`,passes:`networks: { a: { bridge: virbr7 }, b: { bridge: virbr8 } }
`}})},Vm="default",eT={bridge:["nat","bridge"],interfaces:["bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function Xw(e){let t=Object.values(
e.vms).some(({nics:s})=>Object.values(s).some(({network:o})=>o===Vm));return[...new Set([...Object.keys(e.networks),...t?[Vm]:[]])].flatMap(s=>_s(s,e)??[])}function tT(e,t){
for(let[r,i]of Object.entries(e.networks)){let a=["networks",r],{type:c,bridge:d,subnet:l,interfaces:u}=i;c==="bridge"&&d===void 0&&t("bridge-unnamed",{path:a,on:"\
key"},{network:r}),c==="macvtap"&&!u?.length&&t("macvtap-without-interfaces",{path:a,on:"key"},{network:r}),c!=="nat"&&l&&t("subnet-without-nat",{path:[...a,"su\
bnet"]});for(let[f,m]of Object.entries(eT)){let g=i[f];g===void 0||g===!1||m.includes(c)||t("network-field-of-other-type",{path:[...a,f]},{field:f,type:c,types:m.
join(" and ")})}}let n=[],s=Xw(e);for(let r of[...s.filter(({stock:i})=>i),...s.filter(({stock:i})=>!i)]){let i=["networks",r.name],a=n.find(({bridge:l})=>l===r.
bridge),{bridge:c}=r;a&&t("bridge-twice",{path:[...i,"bridge"]},{bridge:c,network:a.name});let d=n.find(l=>kv(l.subnet,r.subnet));if(d){let l={subnet:qc(r.subnet),
network:r.name,other:d.name};t("subnets-overlap",{path:[...i,"subnet"]},l)}n.push(r)}let o=[...s,_s(Vm,e)];for(let[r,{type:i,bridge:a,interfaces:c}]of Object.entries(
e.networks)){let d=o.find(l=>l?.bridge===a&&(c||!l?.stock));i!=="bridge"||a===void 0||!d||t("bridge-twice",{path:["networks",r,"bridge"]},{bridge:a,network:d.name})}}
function nT(e,t){let{name:n,bridge:s,subnet:o}=e,{first:r}=o,i=no(o)/2,a=(e.stock?[]:id(e,t)).map(({vm:c,mac:d,ip:l})=>b("host",{mac:d,name:c,ip:l}));return b("\
network",{},b("name",{},n),b("uuid",{},_o("network",t.host.name,n)),b("forward",{mode:"nat"}),b("bridge",{name:s,stp:"on",delay:0}),b("ip",{address:Wn(r+1),netmask:$v(
o)},b("dhcp",{},b("range",{start:Wn(r+2),end:Wn(r+i-1)}),...a)))}function*sT(e){for(let[t,{type:n,bridge:s,interfaces:o=[],mode:r="bridge"}]of Object.entries(e.
networks)){let i=_s(t,e);if(i&&(yield{name:t,xml:nT(i,e)}),n==="nat")continue;let a=o.map(d=>b("interface",{dev:d})),c=[b("name",{},t),b("uuid",{},_o("network",
e.host.name,t)),n==="macvtap"?b("forward",{mode:r},...a):b("forward",{mode:"bridge"}),n==="bridge"&&b("bridge",{name:s})];yield{name:t,xml:b("network",{},...c)}}}
function*oT(e){if(e.libvirt.enable)for(let{bridge:t}of Xw(e))yield{kind:"port",interface:t,protocol:"tcp",port:53},yield{kind:"port",interface:t,protocol:"udp",
port:53},yield{kind:"port",interface:t,protocol:"udp",port:67}}var Km={};N(Km,{claims:()=>uT,codes:()=>iT,domain:()=>lT,rules:()=>aT,schema:()=>rT});var rT={vm:{nics:x(Be(zo("lan"),E(()=>({network:v(Ic).apply(y("The network of libvirt: one of networks, or default.")),bridge:v(qn).apply(y("The bridge of the h\
ost, which makes the guest another machine in the LAN.")),macvtap:v(qn).apply(y("The NIC of the host that the guest shares: it reaches the LAN, but not the host\
 itself.")),mode:v(M(ld)).apply(y("macvtap: the mode. bridge, the default: guests reach each other; private: they do not; vepa: they do through a switch that se\
nds their packets back; passthrough: only this guest uses the NIC.")),user:x(O("Whether to use QEMU's user-mode networking: the guest can connect out but not be\
 reached, and needs no network of libvirt."),!1),model:v(M(["virtio","e1000e","igb"])).apply(y("The NIC model. Default: e1000e for Windows, which has a driver f\
or it, virtio for others.")),mac:v(ov).apply(y("The MAC address. Default: derived from the names of host, guest and NIC.")),queues:v(te(1,256)).apply(y("virtio:\
 the number of queues, at most one per virtual CPU.")),bootOrder:v($r).apply(y("The position of the NIC in the boot order of the guest."))}))),{}).apply(y("NICs\
 of the guest, by names that you choose."))}},Ut=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,iT={"nic-source":p({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`NIC '${e}' is not connected to anything`:`NIC '${e}' is connected to more\
 than one network`,remedy:({given:e})=>e===0?"add `network`, `bridge`, `macvtap` or `user`, for example `network: default`":"keep one of `network`, `bridge`, `m\
acvtap` and `user`, and remove the others",explain:"A NIC connects to one network: a network of libvirt, a bridge or NIC of the host, or QEMU's user-mode networ\
k.",example:{fails:Ut("\u27E8lan: { model: virtio }"),passes:Ut("lan: { network: default }")}}),"network-undeclared":p({severity:"error",about:"value",message:({
network:e})=>`network '${e}' is not declared`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare it, for example \`networks: { ${e}: { type: nat \
} }\`, or set \`bridge: ${e}\` instead of \`network\` if it is a bridge of the host`,explain:"The network of a NIC must be one of `networks`, or `default`, whic\
h libvirt ships and which exists without being declared.",example:{fails:Ut("lan: { network: \u27E8lann }",`networks: { lan: { type: bridge, bridge: br0 } }
`),passes:Ut("lan: { network: lan }",`networks: { lan: { type: bridge, bridge: br0 } }
`)}}),"mac-twice":p({severity:"error",about:"value",message:({mac:e,nic:t})=>`MAC address ${e} is already used by ${t}`,remedy:({mac:e})=>`remove \`mac\` to have \
one derived from the names, or set one that is not in use, for example \`mac: "52:54:00:12:34:${e.endsWith(":56")?"57":"56"}"\``,explain:"Two NICs with the same\
 address in one network receive each other's packets. MAC addresses are derived from names by default. In the rare case that two names give the same address, se\
t one of them with `mac`.",example:{fails:Ut('a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default, mac: \u27E8"52:54:00:66:d7:8b" }'),passes:Ut(
'a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default }')}}),"mode-without-macvtap":p({severity:"error",about:"value",message:()=>"'mode' ap\
plies only to NICs connected with 'macvtap'",remedy:()=>"remove `mode`, or connect the NIC to a NIC of the host, for example `macvtap: enp5s0`, instead of a net\
work or bridge",explain:"The modes are modes of macvtap. For a network of type macvtap, set `mode` on the network.",example:{fails:Ut("lan: { network: default, \
mode: \u27E8private }"),passes:Ut("lan: { macvtap: enp5s0, mode: private }")}}),"queues-without-virtio":p({severity:"error",about:"value",message:({model:e})=>`\
NIC model ${e} does not support 'queues'`,remedy:()=>"remove `queues`, or set `model: virtio` (Windows needs the virtio driver for it first)",explain:"Only virt\
io NICs that are connected to a network of the host can have several queues.",example:{fails:Ut("lan: { network: default, model: e1000e, queues: \u27E82 }"),passes:Ut(
"lan: { network: default, model: virtio, queues: 2 }")}}),"more-queues-than-vcpus":p({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`the NIC ha\
s ${e} queues, but the guest has only ${t} virtual ${t===1?"CPU":"CPUs"}`,remedy:({vcpus:e})=>`set \`queues: ${e}\`${e===1?"":" or fewer"}`,explain:"Each queue \
is served by one virtual CPU. Additional queues are never used.",example:{fails:Ut("lan: { network: default, queues: \u27E88 }"),passes:Ut("lan: { network: defa\
ult, queues: 2 }")}}),"queues-with-user":p({severity:"error",about:"value",message:()=>"'queues' has no effect with 'user'",remedy:()=>"remove `queues`, or conn\
ect the NIC to a network of the host: `network: default` instead of `user`",explain:"Only virtio NICs that are connected to a network of the host can have sever\
al queues. QEMU's user-mode network has one.",example:{fails:Ut("lan: { user: on, queues: \u27E82 }"),passes:Ut("lan: { user: on }")}})},Qw=(e,t)=>e.model??ut(t).
nicModel;function aT(e,t){let n=C(["default",...Object.keys(e.networks)]),s=new Map;for(let o of k(e))for(let[r,i]of Object.entries(o.nics)){let a=["vms",o.name,
"nics",r],{network:c,bridge:d,macvtap:l,user:u}=i,f=[c,d,l,u||void 0].filter(h=>h!==void 0).length;f!==1&&t("nic-source",{path:a,on:"key"},{nic:r,given:f}),c!==
void 0&&!n.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,nearest:je(c,n)}),i.mode!==void 0&&l===void 0&&t("mode-without-macvtap",{path:[
...a,"mode"]}),cT(o,r,i,t);let m=Mr(o,r,e),g=s.get(m);g!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:m,nic:g}):s.set(m,`NIC '${r}' of guest '${o.name}'`)}}function cT(e,t,n,s){
let{queues:o}=n;if(o===void 0)return;let r={path:["vms",e.name,"nics",t,"queues"]},i=Qw(n,e),a=tn(e);i!=="virtio"?s("queues-without-virtio",r,{model:i}):n.user?
s("queues-with-user",r):o>a&&s("more-queues-than-vcpus",r,{queues:o,vcpus:a})}function dT({network:e,bridge:t,macvtap:n,mode:s}){return e!==void 0?{type:"networ\
k",source:b("source",{network:e})}:t!==void 0?{type:"bridge",source:b("source",{bridge:t})}:n!==void 0?{type:"direct",source:b("source",{dev:n,mode:s??"bridge"})}:
{type:"user"}}function*lT(e,t){for(let[n,s]of Object.entries(e.nics)){let{type:o,source:r}=dT(s),{queues:i,bootOrder:a}=s,c=an("nics",n,e,t),d=b("interface",{type:o},
b("mac",{address:Mr(e,n,t)}),r,b("model",{type:Qw(s,e)}),i!==void 0&&i>1&&b("driver",{name:"vhost",queues:i}),a!==void 0&&b("boot",{order:a}),c);yield{pci:{class:"\
nic",key:n},functions:[d]}}}function*uT(e,t){for(let[n,{macvtap:s,mode:o,network:r=""}]of Object.entries(e.nics)){let i=t.networks[r],a=s??(i?.interfaces?.length===
1?i.interfaces[0]:void 0);a===void 0||(o??i?.mode)!=="passthrough"||(yield{what:a,path:["nics",n,s===void 0?"network":"macvtap"],when:"boot"})}}var Xm={};N(Xm,{codes:()=>hT,host:()=>xT,rules:()=>gT,schema:()=>pT});var Yw=`#!/usr/bin/env bash
# shellcheck disable=SC2154
# {--device=WORDS NAME=VALUE...}...: writes settings of PCI functions to their files in sysfs. WORDS are the words of
# find-function.sh. A function that is absent, or is not the one that the spec means, is left alone.
set -euo pipefail

failed=0
found=
problem=

say() {
  printf 'vfioc: %s\\n' "$1" >&2
}

for word in "$@"; do
  case $word in
  --device=*)
    read -r -a words <<<"\${word#*=}"
    find_function "\${words[@]}" || say "$problem: its settings were not changed"
    ;;
  *)
    [[ -n $found ]] || continue
    file=$pci/$found/\${word%%=*}
    # The kernel lacks the file if it has nothing to set: a device without any reset has no reset_method.
    if [[ ! -e $file ]] || ! printf '%s\\n' "\${word#*=}" 2>/dev/null >"$file"; then
      say "$found: the kernel refuses \${word#*=} for \${word%%=*}: it has $(cat -- "$file" 2>/dev/null || echo 'no such file')"
      failed=1
    fi
    ;;
  esac
done
exit "$failed"
`;function Hm({functions:[e],ids:[t]},n){if(n)return e?fe(n,e):t&&jn(n,I(t))[0]}function zr(e,t){let n=Hm(e,t);return n?[n.id]:e.ids}var Jw={"Polaris 10":"67c0 67c1 67c2 67c4 67c7 67c8 67c9 67ca 67cc 67cf 67d0 67df 6fdf","Polaris 11":"67e0 67e1 67e3 67e7 67e8 67e9 67eb 67ef 67ff","Polaris 12":"\
6980 6981 6985 6986 6987 6995 6997 699f","Vega 10":"6860 6861 6862 6863 6864 6867 6868 6869 686a 686b 686c 686d 686e 686f 687f","Vega 20":"66a0 66a1 66a2 66a3 6\
6a4 66a7 66af","Navi 10":"7310 7312 7318 7319 731a 731b 731e 731f","Navi 12":"7360 7362","Navi 14":"7340 7341 7347 734f",Arcturus:"738c"},mT=new Map(Object.entries(
Jw).flatMap(([e,t])=>t.split(" ").map(n=>[n,e]))),Sn=({vendor:e,device:t})=>e==="1002"?mT.get(t):void 0,ex=Z(Object.keys(Jw));var Nr=e=>v(Kt).apply(y(`The size of BAR ${e}: a power of two that the device supports.`)),pT={device:{resetMethod:v(M(["device_specific","acpi","flr","af_flr",
"pm","bus"])).apply(y("The reset method that the kernel uses for the device.")),vendorReset:x(O("Whether to load the kernel module vendor-reset, which can reset\
 AMD GPUs of the families Polaris, Vega 10 and 20, Navi 10, 12 and 14, and Arcturus, and to have the kernel use it for this one."),!1),d3cold:x(O("Whether the k\
ernel may power off the device completely while it is unused (D3cold). Turn this off if the device does not come back."),!0),bars:x(E(()=>({bar0:Nr(0),bar1:Nr(1),
bar2:Nr(2),bar3:Nr(3),bar4:Nr(4),bar5:Nr(5)})),{}).apply(y("Sizes of the resizable BARs of the first function, set before vfio-pci takes the device: smaller if \
the screen of the guest stays black with large BARs, larger if the firmware does not enlarge them."))}},Ir=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } \
}
`,hT={"setting-without-address":p({severity:"error",about:"value",message:({device:e,setting:t})=>`'${t}' needs a PCI address, but device '${e}' has only ids`,remedy:()=>'\
add the PCI addresses that `lspci -nn` shows for these ids, for example `functions: ["0b:00.0"]`',explain:"The setting is written to a file below /sys/bus/pci/d\
evices/ADDRESS, once for each function.",example:{fails:`devices: { gpu: { ids: ["1002:67df"], resetMethod: \u27E8bus } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], resetMethod: bus } }
`}}),"vendor-reset-and-method":p({severity:"error",about:"value",message:({method:e})=>`'vendorReset' has no effect, because 'resetMethod' is '${e}'`,remedy:()=>"\
remove `resetMethod`, or remove `vendorReset`",explain:"The module vendor-reset implements the reset method device_specific, and `vendorReset` selects that meth\
od by itself. With another method the module is loaded but never used.",example:{fails:Ir("vendorReset: true, resetMethod: \u27E8bus"),passes:Ir("vendorReset: t\
rue")}}),"device-specific-without-module":p({severity:"warning",about:"value",message:({device:e})=>`the kernel has no device_specific reset of its own for the \
AMD device '${e}'`,remedy:({module:e})=>e?"replace it with `vendorReset: true`, or remove `resetMethod`":"remove `resetMethod`",explain:"device_specific is a re\
set that the kernel implements for one particular model. For some AMD GPUs the module vendor-reset adds it. Without that module the kernel refuses the method an\
d resets the device in its usual way.",example:{fails:Ir('ids: ["1002:67df"], resetMethod: \u27E8device_specific'),passes:Ir('ids: ["1002:67df"], vendorReset: t\
rue')}}),"bar-size":p({severity:"error",about:"value",message:({size:e})=>`a BAR cannot be ${e} large: its size is a power of two of at least 1 MiB`,remedy:()=>"\
use a size such as `256MiB`, `512MiB` or `1GiB`",explain:"The size of a resizable BAR is 1 MiB, 2 MiB, 4 MiB and so on. The device reports which of these sizes \
it supports.",example:{fails:Ir("bars: { bar0: \u27E8300MiB }"),passes:Ir("bars: { bar0: 256MiB }")}}),"bar-not-offered":p({severity:"error",about:"value",message:({
device:e,bar:t,size:n,sizes:s})=>`BAR ${t} of '${e}' cannot be ${n}: according to the facts of this machine it supports ${s}`,remedy:({bar:e})=>`use a supported\
 size, or remove \`bar${e}\` to leave the BAR as the firmware set it`,explain:"A device supports certain sizes for each of its resizable BARs. The kernel refuse\
s all others."})};function gT(e,t,n){for(let s of G(e)){let{name:o,resetMethod:r,vendorReset:i,d3cold:a,functions:c}=s,d=(...u)=>({path:["devices",o,...u]}),l=[
["resetMethod",r!==void 0],["vendorReset",i],["d3cold",!a],["bars",Ii(s).length>0]];for(let[u,f]of c.length===0&&s.ids.length>0?l:[])f&&t("setting-without-addre\
ss",d(u),{device:o,setting:u});if(i&&r!==void 0&&r!=="device_specific"&&t("vendor-reset-and-method",d("resetMethod"),{method:r}),!i&&r==="device_specific"&&yT(s,
n)){let u=zr(s,n).some(Sn);t("device-specific-without-module",d("resetMethod"),{device:o,module:u})}bT(s,t,n)}}var yT=({ids:e,functions:[t]},n)=>{let s=t&&n?fe(
n,t)?.id:void 0;return[...e,...s?[s]:[]].some(({vendor:o})=>o==="1002")};function bT(e,t,n){let[s]=e.functions,o=s&&n?fe(n,s)?.bars:void 0;for(let[r,i]of Object.
entries(e.bars)){if(i===void 0)continue;let a={path:["devices",e.name,"bars",r]},c=Number(r.slice(3)),d=o?.find(l=>l.index===c)?.sizes;if(i<re||!yc(i))t("bar-si\
ze",a,{size:K(i)});else if(d&&!d.includes(i)){let l=d.length>0?d.map(K).join(", "):"only one size";t("bar-not-offered",a,{device:e.name,bar:c,size:K(i),sizes:l})}}}
function vT(e,t){let{functions:n,resetMethod:s,vendorReset:o,d3cold:r}=e;return n.flatMap((i,a)=>{let c=o?a===0?"device_specific":void 0:s,d=[...c===void 0?[]:[
`reset_method=${c}`],...r?[]:["d3cold_allowed=0"]];return d.length>0?[`--device=${Ps(i,e,t).join(" ")}`,...d]:[]})}var tx="set-attributes.sh";function*wT(e){yield{
kind:"program",name:tx,text:hn(Yw)};let t=Rt("vfioc-set-attributes",[A("pkgs","coreutils")],Pt(tx));yield ln,yield{kind:"option",ofEntry:!0,path:["systemd","ser\
vices","vfioc-set-attributes"],value:V({description:P("Settings of PCI devices for guests"),wantedBy:ce(["multi-user.target"]),before:ce(["libvirtd.service"]),after:ce(
["systemd-modules-load.service"]),serviceConfig:Zn({without:["ProtectKernelTunables"]}),script:dn(t,e.map(P))})}}function*xT(e,t){let n=G(e);n.some(({vendorReset:o})=>o)&&
(yield{kind:"option",path:["boot","extraModulePackages"],value:q([A("config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"\
vendor-reset"});let s=n.flatMap(o=>vT(o,t));s.length>0&&(yield*wT(s));for(let o of k(e))for(let r of ae(o,e)){let[i]=r.functions,a=Ii(r).map(({file:c,value:d})=>`${c}\
=${d}`);r.bind==="boot"||!i||a.length===0||(yield{kind:"hook",vm:o.name,step:"resize-bars",arguments:[$(i),...a]})}}var Ym={};N(Ym,{codes:()=>PT,host:()=>NT,rules:()=>_T,schema:()=>ST});var nx=`#!/bin/sh
# shellcheck disable=SC2154
# Run by kmod instead of loading vfio-pci (\`install\` in modprobe.d), as: sh -c THIS vfio-pci WORD...
# Reserves PCI functions for vfio-pci, then loads it. Each function is an address with the words of find-function.sh,
# which comes before this text, and FILE=VALUE for each BAR that gets another size. A function that is absent, or is not
# the one that the spec means, is left alone with a line in the kernel log: the machine must boot.
#
# In stage 1, a driver that is already bound (built into the kernel, or loaded before vfio-pci) is unbound: nothing uses
# the device yet. Later, a device with a driver may be in use, and stays with it.
#
# This is printed on one line, without comments; single quotes and backslashes would be lost there. modprobe is called by its absolute path because the modprobe\
 built into
# some shells does not know --ignore-install; /bin is in NixOS's initrd, the other path in the booted system. modprobe
# reads the module's options from modprobe.d and the kernel command line itself: passing kmod's CMDLINE_OPTS would apply
# them twice.
# The kernel calls modprobe with a short PATH.
PATH=$PATH:/run/current-system/sw/bin:/bin

say() {
  echo "vfioc: $1" >&2
  echo "<4>vfioc: $1" >"\${VFIOC_KMSG:-/dev/kmsg}"
}

in_stage1() {
  while read -r _ where kind _; do
    case $where in /) if [ "$kind" = rootfs ]; then return 0; fi ;; esac
  done <"\${VFIOC_MOUNTS:-/proc/mounts}"
  [ -e /etc/initrd-release ]
}

# PID: whether the process still runs; a shell may not have noticed that it ended.
runs() {
  state=Z
  if [ -e "/proc/$1/stat" ]; then read -r _ _ state _ <"/proc/$1/stat"; fi
  [ "$state" != Z ]
}

# VALUE FILE: writes to a file of a device, in the background because the kernel waits for a driver that does not let go.
# All writes together have 20 seconds. Afterwards vfio-pci must not be loaded: it would wait for that driver too.
tries=0
stuck=
write() {
  # Whoever called modprobe waits for each process that has its output open.
  { echo "$1" >"$2"; } </dev/null >/dev/null 2>&1 &
  writing=$!
  while runs "$writing" && [ $tries -lt 200 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  if runs "$writing"; then
    stuck=$found
    return 1
  fi
  return 0
}

# Reserves the function that the collected words describe.
reserve() {
  # shellcheck disable=SC2086
  if ! find_function $function; then
    say "$problem: left with the host"
    return 0
  fi
  read_driver "$found"
  if [ -n "$driver" ] && ! in_stage1; then
    say "$found is with $driver, a driver of the host: reboot the host, so that vfio-pci takes it before any other driver"
    return 0
  fi
  write vfio-pci "$pci/$found/driver_override" || return 0
  if [ -n "$driver" ]; then write "$found" "$pci/$found/driver/unbind" || return 0; fi
  for bar in $bars; do
    if [ -e "$pci/$found/\${bar%%=*}" ]; then write "\${bar#*=}" "$pci/$found/\${bar%%=*}" || return 0; fi
  done
}

function=
bars=
for word in "$@"; do
  case $word in
  resource*=*) bars="$bars $word" ;;
  *=*) function="$function $word" ;;
  *:*:*.?)
    if [ -n "$function" ]; then reserve; fi
    function=$word
    bars=
    ;;
  *) function="$function $word" ;;
  esac
done
if [ -n "$function" ]; then reserve; fi
if [ -n "$stuck" ]; then
  say "vfio-pci is not loaded: $driver does not let go of $stuck"
  exit 1
fi
for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do
  if [ -x "$modprobe" ]; then
    exec "$modprobe" --ignore-install vfio-pci
  fi
done
say "cannot load vfio-pci: modprobe was not found"
exit 1
`;var kT=/(?:^|\s)(?:do|then|else|in|\{|&&?|\|\|)$|;;$|^[^\s()]+\)$/;function sx(e){let t=e.split(`
`).map(s=>s.trim()).filter(s=>s!==""&&!s.startsWith("#")),n=t.find(s=>/['\\]/.test(s));if(n!==void 0)throw new RangeError(`modprobe.d cannot contain the script \
line '${n}'`);return t.map((s,o)=>kT.test(s)||o===t.length-1?s:`${s};`).join(" ")}function Eo(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`\
modprobe.d cannot contain the word '${e}'`);return e}function ox(e){switch(e.command){case"options":return[`options ${Eo(e.module)} ${Eo(e.option)}=${Eo(e.value)}`];case"\
softdep":return[`softdep ${Eo(e.module)} pre: ${Eo(e.pre)}`];case"blacklist":return[`blacklist ${Eo(e.module)}`];case"install":return[`install ${Eo(e.module)} /\
bin/sh -c `,H(A("lib","escapeShellArg"),e.script),` ${Mo([e.module,...e.arguments])}`]}}var ST={device:{functions:x(F(gb),[]).apply(y("The PCI functions of the device, in the order in which the guest sees them, by address or by path. A GPU usually \
has an audio function next to it.")),path:v(hb).apply(y("The path of the device through the bridges of the host, as `vfioc scan` prints it. Unlike its address, \
it stays the same if another card is added or removed. The host then finds the functions by it, and their addresses only tell them apart.")),ids:x(F(So),[]).apply(
y("The vendor:device ids of the functions. Before the host takes a device, it compares them with the ones of the device that is there, and leaves another device\
 alone. With ids alone, it takes the only device that has them.")),subsystems:x(F(So),[]).apply(y("The vendor:device ids of the board (Subsystem in `lspci -nnv`\
), compared like ids. They tell apart two cards with the same GPU from different manufacturers.")),bind:x(M(["boot","start","handover"]),"boot").apply(y("When v\
fio-pci takes the device: boot, before any host driver; start, when the guest starts, until it stops; handover, like start, for a GPU that the host is using.")),
by:v(M(["address","id"])).apply(y("How the device is found at boot: by address, which works with two identical devices, or by id. Default: address if functions \
are given.")),drivers:v(F(Ec)).apply(y("Host drivers that must not bind to the device. Default: those that the facts of the machine show, or the usual ones of i\
ts vendor.")),blacklist:x(O("Whether to blacklist these drivers on the whole host: those in drivers, or those that the facts show."),!1),idleD3:x(O("Whether vfi\
o-pci puts the device to sleep while it is unused (D3). Turn this off if the device does not wake up."),!0),vga:x(O("Whether the GPU keeps its legacy VGA addres\
ses. Off (disable_vga, for all devices of vfio-pci) saves the host the VGA arbitration between GPUs. Guests without UEFI need it on."),!0)}},PT={"device-not-ide\
ntified":p({severity:"error",about:"value",message:({device:e})=>`'${e}' has neither functions nor ids`,remedy:()=>'add what `lspci -nn` shows for the device, f\
or example `functions: ["0b:00.0", "0b:00.1"]`',explain:"A device is found by the PCI addresses of its functions or by vendor:device ids. Without either there i\
s nothing to bind.",example:{fails:`devices: { \u27E8gpu: { bind: boot } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
`}}),"by-address-without-functions":p({severity:"error",about:"value",message:({device:e})=>`'${e}' has 'by: address', but no functions`,remedy:()=>"add `functi\
ons` with the PCI addresses that `lspci -nn` shows for these ids, or set `by: id` if no guest receives the device",explain:"`by: address` needs `functions`: the\
 PCI addresses whose driver_override is set.",example:{fails:`devices: { gpu: { ids: ["1002:67df"], by: \u27E8address } }
`,passes:`devices: { gpu: { ids: ["1002:67df"], by: id } }
`}}),"by-id-without-ids":p({severity:"error",about:"value",message:({device:e})=>`'${e}' has 'by: id', but no ids`,remedy:()=>"remove `by`, so that the device i\
s found by address, or add `ids`",explain:"`by: id` needs `ids`: vfio-pci takes every device that has one of them.",example:{fails:`devices: { gpu: { functions:\
 ["0b:00.0"], by: \u27E8id } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], by: address } }
`}}),"function-twice":p({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,remedy:({address:e,device:t})=>`r\
emove ${e} from this device or from '${t}'; remove a device that has no other functions`,explain:"A PCI function belongs to one device. If two devices list it, \
it could be bound in two ways or passed to two guests.",example:{fails:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: [\u27E8"0000:0b:00.0"] } }
`,passes:`devices: { a: { functions: ["0b:00.0"] }, b: { functions: ["0b:00.1"] } }
`}}),"id-matches-other-device":p({severity:"error",about:"value",message:({id:e,device:t,other:n})=>`'${t}' is found by the id ${e}, which '${n}' also has, but \
'${n}' is not bound at boot`,remedy:({device:e})=>`add \`functions\` to '${e}' with its PCI addresses and set \`by: address\`, which binds this device only`,explain:"\
An id stands for every device of one model. vfio-pci takes all of them at boot, so two devices with the same id cannot be treated differently by id.",example:{fails:`\
devices: { a: { ids: [\u27E8"1002:67df"], by: id }, b: { functions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`,passes:`devices: { a: { functions: ["0b:00.0"], ids: ["1002:67df"] }, b: { functions: ["0a:00.0"], ids: ["1002:67df"], bind: start } }
`}}),"id-takes-host-card":p({severity:"error",about:"value",message:({id:e,address:t,driver:n})=>`the id ${e} also matches ${t}, which the host keeps${n?` (driv\
er ${n})`:""}`,remedy:()=>"add `functions` with the PCI addresses of the device and set `by: address`, which binds this device only",explain:"By id vfio-pci tak\
es every device of that model. The facts of this machine list another one, which no device of the spec names, so the host would lose it at boot."}),"blacklist-t\
akes-host-card":p({severity:"error",about:"value",message:({driver:e,address:t})=>`blacklisting ${e} would also leave ${t}, which the host uses, without a drive\
r`,remedy:()=>"remove `blacklist`: vfio-pci takes the device first even without it",explain:"A blacklist disables a driver for the whole host. A disk, keyboard \
or display of the host that needs the same driver stops working too. softdep and driver_override already keep the drivers away from the device."}),"blacklist-wi\
thout-drivers":p({severity:"error",about:"value",message:({device:e})=>`'${e}' has a blacklist, but its drivers are not known`,remedy:()=>"remove `blacklist`: v\
fio-pci takes the device first even without it; or name the drivers, for example `drivers: [igb]`",explain:"A blacklist disables drivers for the whole host, so \
it is never guessed. It contains the names in `drivers`, or those that the facts of this machine show for the device (`vfioc scan`).",example:{fails:`devices: {\
 nic: { functions: ["03:00.0"], ids: ["8086:1533"], blacklist: \u27E8on } }
`,passes:`devices: { nic: { functions: ["03:00.0"], ids: ["8086:1533"], drivers: [igb], blacklist: on } }
`}}),"blacklist-while-host-has-it":p({severity:"error",about:"value",message:({device:e})=>`the blacklist disables the driver that the host needs for '${e}' whi\
le no guest uses it`,remedy:({device:e})=>`remove \`blacklist\`; or set \`bind: boot\` on '${e}' if the host can do without the device`,explain:"With `bind: sta\
rt` and `bind: handover` the host uses the device until its guest starts, and it always uses the GPU that a GVT-g device is a part of. The host needs the driver\
 for that.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu], bind: start, blacklist: \u27E8on } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu], blacklist: on } }
`}}),"driver-is-vfio":p({severity:"error",about:"value",message:({driver:e})=>`${e} is not a host driver: it passes the device to the guest`,remedy:()=>'replace\
 it with the host driver, which `lspci -k` shows under "Kernel modules", or remove `drivers` to use the usual ones',explain:"`drivers` names the host drivers th\
at must not bind to the device. The vfio drivers bind to it afterwards, and `lspci -k` shows them as the driver in use once they have.",example:{fails:`devices:\
 { gpu: { functions: ["0b:00.0"], drivers: [\u27E8vfio_pci] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], drivers: [amdgpu] } }
`}})};function _T(e,t,n){let s=new Map;for(let o of G(e)){let r=["devices",o.name];CT(o,r,t);let{name:i}=o;for(let[a,c]of o.functions.map($).entries()){let d=s.
get(c);d?t("function-twice",{path:[...r,"functions",a]},{address:c,device:d}):s.set(c,i)}for(let[a,c]of(o.drivers??[]).entries())/^vfio/i.test(c)&&t("driver-is-\
vfio",{path:[...r,"drivers",a]},{driver:c});o.blacklist&&AT(o,e,t,n)}OT(e,t,n),n&&MT(e,t,n,new Set(s.keys()))}function CT(e,t,n){let{name:s,functions:o,ids:r,by:i}=e;
e.gvt||(o.length===0&&r.length===0?n("device-not-identified",{path:t,on:"key"},{device:s}):i==="address"&&o.length===0?n("by-address-without-functions",{path:[...t,
"by"]},{device:s}):i==="id"&&r.length===0&&n("by-id-without-ids",{path:[...t,"by"]},{device:s}))}var Qm=({bind:e,gvt:t})=>e!=="boot"||t!==void 0;function AT(e,t,n,s){
let o={path:["devices",e.name,"blacklist"]},r=td(e,s).map(mn),i=({drivers:c=[],handover:d})=>[...c,...d?.unload??[]].some(l=>r.includes(mn(l))),a=Qm(e)?e:!s&&G(
t).find(c=>Qm(c)&&i(c));a?n("blacklist-while-host-has-it",o,{device:a.name}):r.length===0&&n("blacklist-without-drivers",o,{device:e.name})}function OT(e,t,n){let s=G(
e),o=({ids:r,functions:i})=>[...r,...i.flatMap(a=>n&&fe(n,a)?.id||[])].map(I);for(let r of s.filter(i=>i.bind==="boot"&&Wt(i)==="id"))for(let[i,a]of r.ids.map(I).
entries()){let c=s.find(d=>d.name!==r.name&&d.bind!=="boot"&&o(d).includes(a));c&&t("id-matches-other-device",{path:["devices",r.name,"ids",i]},{id:a,device:r.name,
other:c.name})}}function MT(e,t,n,s){let o=G(e).filter(a=>!Qm(a)),r=new Set(o.flatMap(a=>$e(a,n))),i=n.pci.filter(a=>!s.has($(a.address)));for(let a of o){let c=[
"devices",a.name];for(let[l,u]of a.ids.map(I).entries()){if(Wt(a)!=="id")continue;let f=i.filter(g=>I(g.id)===u),m=a.functions.length>0?f[0]:f[1];m&&t("id-takes\
-host-card",{path:[...c,"ids",l]},{id:u,address:$(m.address),driver:m.driver})}let d=td(a,n).map(mn);for(let l of n.pci){let u=!r.has(l)&&zT(l).find(m=>d.includes(
m));if(!u)continue;let f=$(l.address);t("blacklist-takes-host-card",{path:[...c,"blacklist"]},{driver:u,address:f});break}}}function zT({driver:e,modules:t=[]}){
if(!e)return[];let n=t.map(mn),s=mn(e);return n.includes(s)?[s]:[s,...n]}function*NT(e,t){let n=G(e);if(n.length===0)return;let s=$n(e),o=s.length>0?"initrd":"b\
oot";for(let d of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:o,name:d};let r=C(s.flatMap(d=>Vi(d,t))).sort();for(let d of r)yield{kind:"mod\
probe",line:{command:"softdep",module:d,pre:"vfio-pci"}};let i=s.filter(d=>Wt(d)==="id").flatMap(d=>d.ids.map(I));i.length>0&&(yield{kind:"modprobe",line:{command:"\
options",module:"vfio-pci",option:"ids",value:C(i).join(",")}});let a=s.flatMap(d=>ro(d,t)?IT(d,t):[]);a.length>0&&(yield*ET(a)),(a.length>0||i.length>0)&&(yield TT(
[...a,...i])),n.some(d=>!d.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),n.some(d=>!d.vga)&&(yield{
kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_vga",value:"1"}});let c=C(n.flatMap(d=>td(d,t))).sort();c.length>0&&(yield{kind:"optio\
n",path:["boot","blacklistedKernelModules"],value:q(c.map(P))})}function IT(e,t){let n=Ii(e).map(({file:o,value:r})=>`${o}=${r}`),s=Wt(e)==="id";return e.functions.
flatMap((o,r)=>{let i=r===0?n:[];return s&&i.length===0?[]:[...Ps(o,e,t),...i]})}var rx="reserve-functions.sh",TT=e=>({kind:"option",ofEntry:!0,path:["system","\
switch"],comment:"A change of these devices takes effect at boot, so NixOS refuses to switch to it (if the release can).",value:H(A("lib","optionalAttrs"),Xb(Re(
"options"),"system","switch","inhibitors"),V({inhibitors:V({"vfioc-devices":P(e.join(" "))})}))});function*ET(e){let t=`${sx(hn(nx))}
`;yield{kind:"program",name:rx,text:t},yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",script:lv(rx),arguments:e}},yield{kind:"option",ofEntry:!0,
path:["boot","initrd","systemd","services","vfioc-reserve"],comment:"Loads vfio-pci before any other driver, so that a driver that the spec does not name cannot\
 be faster.",value:V({description:P("Reserve PCI devices for guests"),wantedBy:ce(["sysinit.target"]),before:ce(["systemd-modules-load.service","systemd-udev-tr\
igger.service","systemd-udevd.service","sysinit.target"]),unitConfig:V({DefaultDependencies:B(!1)}),serviceConfig:V({Type:P("oneshot"),RemainAfterExit:B(!0),ExecStart:P(
"/bin/modprobe vfio-pci"),TimeoutStartSec:P("30s"),TimeoutStopSec:P("5s")})})};let n=(...s)=>nt("config",["boot","initrd","systemd",...s],B(!0));yield{kind:"ass\
ertion",ofEntry:!0,that:ne(Et(n("enable")),"||",n("shell","enable")),message:"vfioc: kmod runs a shell command in the initrd to keep devices for vfio-pci, but t\
he initrd has no shell: set boot.initrd.systemd.shell.enable = true, or set by: id on the devices."}}var Jm={};N(Jm,{codes:()=>RT,rules:()=>FT,schema:()=>DT});var DT={},RT={"device-boot-display":p({severity:"warning",about:"value",message:({address:e,bind:t,console:n})=>n?`the console of the host is on ${e}, according\
 to the facts of this machine`:`${e} is the boot display, and the ${t==="boot"?"boot framebuffer":"console of the host"} occupies its memory`,remedy:({device:e,
bind:t,console:n,only:s,handover:o,guests:r})=>{let i="choose another GPU as the primary display in the firmware";return s?`set \`bootVga: true\` on '${e}': the\
 host does without a display (\`hostLoses\`)`:t==="boot"&&!n?`set \`bootVga: true\` on '${e}' (the host then shows nothing until the driver of its other GPU loa\
ds), or ${i}`:[...o?[o]:[],...n?[]:[i]].join(", or ")||`keep it for the host: ${pn(e,r)}`},explain:"The boot framebuffer or console occupies the memory of the G\
PU, so the guest cannot map it (BAR 0: can not reserve). `bootVga: true` keeps the boot framebuffer off the GPU. With `bind: handover` the host uses the GPU unt\
il the guest starts. If the console is on another GPU than the boot display, the host loses the console together with that GPU."}),"not-the-boot-display":p({severity:"\
warning",about:"value",message:({device:e,address:t})=>`the boot display is ${t} according to the facts of this machine, not device '${e}'`,remedy:({device:e})=>`\
remove \`bootVga\` from '${e}'`,explain:"`bootVga: true` takes the boot framebuffer away from the host. If the firmware uses another GPU, this only makes the bo\
ot messages invisible."})};function FT(e,t,n){if(!n)return;let s=lt(e,n);for(let o of G(e))LT(o,s,e,n,t)}function UT(e,t){let n=e.functions.map($).indexOf($(t)),
s=["devices",e.name];return n<0?{path:s,on:"key"}:{path:[...s,"functions",n]}}var BT=(e,t,n)=>n.pci.some(s=>It(s)&&!e.includes(s)&&t.get($(s.address))?.bind!=="\
boot");function LT(e,t,n,s,o){let r=s.pci.filter(({bootVga:m})=>m),i=$e(e,s),a=jT(s.framebuffer?.device),c=i.find(({bootVga:m})=>m)??i.find(({address:m})=>$(m)===
a),d=["devices",e.name],l=!BT(i,t,s),u=!l||e.bind==="boot"&&e.hostLoses.includes("display");if(c&&u&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){let m=$(
c.address),g=oo(c,e)?ht(e,"handover"):"",h=oe(e.name,n).map(({vm:_})=>_.name),w=!c.bootVga,S={device:e.name,address:m,bind:e.bind,console:w,only:l,handover:g,guests:h};
o("device-boot-display",UT(e,c.address),S)}let[f]=r;if(e.bootVga&&f&&!c&&i.some(ke)){let m={device:e.name,address:$(f.address)};o("not-the-boot-display",{path:[
...d,"bootVga"]},m)}}var jT=e=>e&&$(e);var ep={};N(ep,{codes:()=>qT,host:()=>ZT,schema:()=>GT});var GT={device:{bootVga:x(O("Whether this GPU is the boot display of the firmware. The host then puts no framebuffer on it, and boot messages are not visible on\
 it."),!1)}},qT={};function*ZT(e){G(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The \
boot display is a GPU that leaves the host: do not put a framebuffer on it."})}var tp={};N(tp,{codes:()=>HT,rules:()=>XT,schema:()=>KT});function ud(e,t,n,s){let{domain:o,bus:r}=t.address,i=s.pci.filter(({address:c})=>c.domain===o&&c.bus===r);if(r===0||i.every(({parent:c})=>!c)&&s.pci.some(({parent:c})=>c))
return"";let a=oe(e,n);if(a.length!==0)for(let{vm:c}of a){let d=new Set(ae(c,n).flatMap(({functions:u})=>u.map($))),l=i.map(({address:u})=>$(u)).filter(u=>!d.has(
u));if(l.length>0)return Z(l)}}var Do=({bootVga:e,address:t},{framebuffer:n})=>e===!0||Ae(n?.device,t);function fd({name:e},t,n){let s=lt(t,n);return n.pci.filter(o=>{let r=s.get($(o.address));
return It(o)&&r?.name!==e&&(r?.bind!=="boot"||r.gvt)&&r?.desktop!==!1})}var VT={1114:"Krackan","13c0":"Granite Ridge",1506:"Mendocino","150e":"Strix",1586:"Strix Halo","15bf":"Phoenix 1","15c8":"Phoenix 2","15d8":"Picasso","15dd":"R\
aven Ridge","15e7":"Barcelo",1636:"Renoir",1638:"Cezanne","164c":"Lucienne","164e":"Raphael",1681:"Rembrandt",1900:"Hawk Point 1",1901:"Hawk Point 2"},WT={7550:"\
Navi 48"};function Tr({vendor:e,device:t}){if(e!=="1002")return;let[n,s]=[VT[t],WT[t]];return n!==void 0?{chip:n,trouble:"integrated"}:s===void 0?void 0:{chip:s,
trouble:"sleeps"}}var KT={},Er=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,md=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,HT={"vendor-reset-unknown-card":p({severity:"warning",about:"value",message:({id:e})=>`vendor-reset does not know ${e}: it knows ${ex}`,remedy:()=>"remove `ve\
ndorReset`: the kernel then resets the device in its usual way",explain:"The module vendor-reset has a list of the AMD GPUs that it can reset. For any other dev\
ice it is built and loaded, but the kernel refuses the reset method device_specific and resets the device in its usual way. Most GPUs from RDNA2 on need no such\
 module.",example:{fails:Er('ids: ["1002:747e"], vendorReset: \u27E8on'),passes:Er('ids: ["1002:67df"], vendorReset: on')}}),"reset-bug-known-card":p({severity:"\
warning",about:"value",message:({address:e,chip:t,bus:n})=>n?`the kernel has only a bus reset for ${e}, according to the facts of this machine, and that often d\
oes not bring a ${t} back`:`the kernel has no reset of its own for ${e}, according to the facts of this machine, and the reset of its bus often does not bring a\
 ${t} back`,remedy:({device:e,bus:t})=>`set \`vendorReset: true\` on '${e}'; if the module cannot be built for your kernel, ${t?"set `resetMethod: bus` to keep \
the reset that it has, and ":""}expect to reboot the host before the guest can start again`,explain:"AMD GPUs from Polaris to Navi 14 do not return to their ini\
tial state when their bus is reset, which is all that the kernel can do by itself: the guest starts once, and then not until the host has rebooted or slept. The\
 module vendor-reset has the reset sequence of these GPUs."}),"integrated-gpu-without-reset":p({severity:"warning",about:"value",message:({id:e,chip:t})=>`${e} \
is the GPU in an AMD processor (${t}), which does not return to its initial state after the host's driver has used it`,remedy:({role:e,boot:t})=>{let n="expect \
to suspend the host once (`systemctl suspend`)";if(e==="only-display")return`${n} after the guest has stopped, before the GPU works again: it is the only displa\
y of the host, which cannot do without it`;let s=`${t}, so that amdgpu never uses it; otherwise ${n} before the GPU works again`;return e==="unknown"?`if the ho\
st has another GPU for its display, ${s}`:s},explain:"The GPUs in AMD processors have no reset that works, and vendor-reset does not know them. A GPU that amdgp\
u has never initialised starts in a guest; one that comes from amdgpu, or goes back to it, often stays dark until the host has slept or rebooted.",example:{fails:Er(
'ids: ["1002:164e"], bind: \u27E8start')+md,passes:Er('ids: ["1002:164e"], bind: boot')+md}}),"card-stuck-in-d3":p({severity:"warning",about:"value",message:({id:e,
chip:t})=>`${e} (${t}) may not wake up after vfio-pci has put it to sleep (D3)`,remedy:({device:e})=>`set \`idleD3: off\` on '${e}'`,explain:'vfio-pci puts a de\
vice to sleep while no guest uses it. An RX 9070 XT was reported not to wake up again: QEMU says "Unable to power on device, stuck in D3", and the host loses th\
e GPU until it reboots. With `idleD3: off` (disable_idle_d3) vfio-pci leaves its devices awake, which costs a little power.',example:{fails:Er('ids: [\u27E8"1002:755\
0"]')+md,passes:Er('ids: ["1002:7550"], idleD3: off')+md}})};function XT(e,t,n){let s=G(e).some(({idleD3:o})=>!o);for(let o of G(e)){if(o.gvt||o.sriov)continue;
let{name:r,vendorReset:i,bind:a}=o,c=zr(o,n),[d]=c;if(d&&(i&&!c.some(Sn)&&t("vendor-reset-unknown-card",{path:["devices",r,"vendorReset"]},{id:I(d)}),oe(r,e).length!==
0)){n&&YT(o,e,n,t);for(let l of c){let u=Tr(l),f={device:r,id:I(l),chip:u?.chip??""};if(u?.trouble==="integrated"&&a!=="boot"){let m=n?JT(o,e,n):"unknown",g=m===
"boot-display"?sd(o):ht(o,"boot");t("integrated-gpu-without-reset",{path:["devices",r,"bind"]},{...f,role:m,boot:g})}u?.trouble==="sleeps"&&!s&&t("card-stuck-in\
-d3",QT(o),f)}}}}var QT=({name:e,functions:t,ids:n})=>({path:["devices",e,...n.length>0?["ids",0]:t.length>0?["functions",0]:[]]});function YT(e,t,n,s){let o=Hm(
e,n),r=o&&Sn(o.id),{resetMethods:i}=o??{};if(!o||!r||e.functions.length===0||e.vendorReset||e.resetMethod||!i||i.some(c=>c!=="bus")||i.length===0&&ud(e.name,o,t,
n)!==void 0)return;let a={device:e.name,address:$(o.address),chip:r,bus:i.length>0};s("reset-bug-known-card",{path:["devices",e.name,"functions",0]},a)}function JT(e,t,n){
let s=lt(t,n);return n.pci.filter(It).some(({address:r})=>{let i=s.get($(r));return i===void 0||i.name!==e.name&&i.bind!=="boot"})?$e(e,n).some(r=>Do(r,n))?"boo\
t-display":"spare":"only-display"}var np={};N(np,{codes:()=>tE,host:()=>nE,schema:()=>eE});var eE={},tE={};function*nE(e){for(let t of k(e)){let n=ae(t,e).flatMap(s=>s.functions.map($));n.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",arguments:n})}}var sp={};N(sp,{codes:()=>oE,host:()=>dE,rules:()=>rE,schema:()=>sE});var sE={device:{desktop:x(O("Whether the host's desktop may use the GPU while no guest has it. Off keeps every compositor from opening it, so that with `bind: s\
tart` it goes to a guest and comes back while the session keeps running. Its render node stays usable for computing."),!0)}},ix=e=>`devices: { gpu: { functions:\
 ["0b:00.0"], ${e} } }
`,oE={"desktop-off-without-start":p({severity:"error",about:"value",message:({device:e,bind:t})=>t==="boot"?`'desktop: off' has no effect on '${e}', because vfi\
o-pci has it from boot`:`'desktop: off' contradicts 'bind: ${t}': the desktop does not use '${e}', so it need not end for it`,remedy:({bind:e,start:t})=>e==="bo\
ot"?`remove \`desktop\`, or ${t} if the host should use the GPU for computing while no guest has it`:`${t}, with which the desktop keeps running; or remove \`des\
ktop\``,explain:"`desktop: off` keeps the host's desktop from opening a GPU that a driver of the host has. With `bind: boot` no driver of the host has it, and `\
bind: handover` is for the GPU that the desktop uses.",example:{fails:ix("bind: boot, desktop: \u27E8off"),passes:ix("bind: start, desktop: off")}}),"desktop-of\
f-not-a-display":p({severity:"warning",about:"value",message:({device:e})=>`'desktop: off' has no effect on '${e}', which is not a GPU according to the facts of\
 this machine`,remedy:()=>"remove `desktop`: a desktop only opens GPUs by itself",explain:"The setting takes the DRM node of a GPU off the seat of the desktop. \
Other devices have no such node. A device of the host that is in use when its guest starts is named then, whatever it is."}),"desktop-off-only-display":p({severity:"\
error",about:"value",message:({address:e})=>`the host's desktop has no GPU left without ${e}, according to the facts of this machine`,remedy:({device:e,guests:t,
handover:n})=>n?`replace \`desktop: off\` and \`bind: start\` by \`bind: handover\` on '${e}': the desktop then uses the GPU until the guest starts`:`keep it fo\
r the host: ${pn(e,t)}`,explain:"A compositor does not start without a GPU that it may open, so neither a login screen nor a desktop would appear. GPUs that vfi\
o-pci takes at boot, and GPUs without outputs, do not count."})};function rE(e,t,n){for(let s of G(e)){let{name:o,bind:r,desktop:i}=s,a=n?$e(s,n):[],c=a.filter(
ke),d={path:["devices",o,"desktop"]};if(!i){if(r!=="start")t("desktop-off-without-start",d,{device:o,bind:r,start:ht(s,"start")});else if(n&&a.length>0){let[l]=c;
l?fd(s,e,n).length===0&&t("desktop-off-only-display",d,{device:o,address:$(l.address),guests:oe(o,e).map(({vm:u})=>u.name),handover:oo(l,s)}):a.every(u=>u.class)&&
t("desktop-off-not-a-display",d,{device:o})}}}}var iE="seat-vfioc";function aE(e){let{by:t}=e;if(t===void 0)return[{key:"KERNELS",operator:"==",value:$(e)}];if(t===
"id")return[];let[n,...s]=Mi(t).split("/");return[{key:"DEVPATH",operator:"==",value:["*",n,...s.map(r=>`*:${r}`),"*"].join("/"),glob:!0}]}var cE=(e,t)=>{let[n,
s]=t?I(t).split(":"):[];return[{key:"ACTION",operator:"!=",value:"remove"},{key:"SUBSYSTEM",operator:"==",value:"drm|graphics",glob:!0},{key:"KERNEL",operator:"\
==",value:"card[0-9]*|fb[0-9]*",glob:!0},...aE(e),...n&&s?[{key:"ATTRS{vendor}",operator:"==",value:`0x${n}`},{key:"ATTRS{device}",operator:"==",value:`0x${s}`}]:
[],{key:"TAG",operator:"-=",value:"seat"},{key:"TAG",operator:"-=",value:"master-of-seat"},{key:"TAG",operator:"-=",value:"uaccess"},{key:"ENV{ID_SEAT}",operator:"\
=",value:iE}]};function*dE(e,t){for(let n of G(e))if(!n.desktop)for(let s of n.functions){let o=t&&fe(t,s);if(o?.class&&!ke(o))continue;let r=o?[o.id]:n.ids.length>
0?n.ids:[void 0];for(let i of r)yield{kind:"udev",stage:"boot",seat:"none",rule:cE(s,i)}}}var op={};N(op,{codes:()=>uE,rules:()=>fE,schema:()=>lE});var lE={},ax=(e,t)=>e.filter(n=>n!=="").join("; or ")||t,uE={"nvidia-keeps-another":p({severity:"warning",about:"value",message:({address:e,others:t})=>`nvidia \
also drives ${t}, which ${t.includes(" and ")?"stay":"stays"} with the host, so it stays loaded, and it releases ${e} only while no program has that card open`,
remedy:({boot:e,off:t,keep:n})=>ax([e,t],n),explain:'A compositor opens all cards that it finds, and nvidia waits until the last program has closed one before i\
t releases it: the write to `unbind` never returns ("non-zero usage count"), and libvirtd would hang with it, so the hook refuses the start while a program has \
the card open. With a single card the module can be unloaded, which fails at once if the card is in use. With a second one that stays with the host it cannot.'}),
"start-takes-display":p({severity:"warning",about:"value",message:({address:e,driver:t})=>`${e} is a GPU with the host driver ${t}, according to the facts of th\
is machine: the desktop of the host opens it, and the guest is refused as long as it is open`,remedy:({role:e,boot:t,handover:n,off:s,keep:o})=>ax([e==="boot-di\
splay"?"":t,n,s],o),explain:"A compositor opens all cards that it finds, not only the one that shows the desktop. A driver does not let go of a card that is ope\
n without harm (amdgpu and i915 crash the programs, nvidia waits for ever, and libvirtd with it), so the hook refuses the start and names the program. `bind: st\
art` is for devices that no program of the host has open. Ignore this on a host without a desktop."})};function fE(e,t,n){if(n)for(let s of G(e)){let{name:o,bind:r,
gvt:i,sriov:a}=s;if(r==="boot"||i||a||!s.desktop||oe(o,e).length===0)continue;let c=$e(s,n).find(m=>ke(m)&&mE(m));if(!c)continue;let d={path:["devices",o,"bind"]},
l=hE(s,c,e,n),u={...gE(s,c,l,e,n),address:$(c.address),role:l},f=c.driver==="nvidia"?pE(s,c,e,n):[];if(f.length>0){let m=Z(f.map(({address:g})=>$(g)));t("nvidia\
-keeps-another",d,{...u,others:m})}else r==="start"&&t("start-takes-display",d,{...u,driver:mn(c.driver??"")})}}var mE=e=>!!e.driver&&!hc(e);function cx(e,t,n){
let s=lt(t,n);return n.pci.filter(o=>{let r=s.get($(o.address));return!ke(o)||r?.name===e.name||r?.bind==="boot"?!1:!r||oe(e.name,t).some(({vm:i})=>!i.devices.includes(
r.name))})}var pE=(e,t,n,s)=>cx(e,n,s).filter(({driver:o})=>o===t.driver);function hE(e,t,n,s){return cx(e,n,s).some(It)?Do(t,s)?"boot-display":"spare":"only-di\
splay"}function gE(e,t,n,s,o){let{name:r,bind:i,hostLoses:a,bootVga:c}=e,d=oe(r,s).map(({vm:g})=>g.name),l=Do(t,o)&&!c?["bootVga: true"]:[],u={spare:`${ht(e,"bo\
ot")} if the host never uses it`,"boot-display":sd(e),"only-display":a.includes("display")?`${ht(e,"boot",...l)} if the host never uses it`:""},f=i==="start"?`s\
et \`desktop: off\` on '${r}'`:ht(e,"start","desktop: off"),m=n==="spare"&&fd(e,s,o).length>0;return{boot:u[n],handover:oo(t,e)?`${ht(e,"handover")}, which ends\
 the desktop first`:"",off:m?`${f}, which ${i==="start"?"keeps":"keep"} the desktop off the card`:"",keep:`keep it for the host: ${pn(r,d)}`}}var ap={};N(ap,{codes:()=>$E,rules:()=>SE,schema:()=>xE});var yE=(e,t)=>({...e,steps:e.steps.map((n,s)=>s===e.steps.length-1?{...n,function:t}:n)}),rp=(e,{subsystems:t},n)=>jn(n,I(e)).filter(({subsystem:s})=>t.length===
0||!s||t.some(o=>I(o)===I(s))),bE=(e,t,n)=>t.functions.length===0&&t.path===void 0&&t.ids.length>0&&!t.gvt&&!t.sriov&&(t.bind!=="boot"||Object.values(n.vms).some(
({devices:s})=>s.includes(e)));function vE(e,t,n){let{path:s,functions:o,ids:r}=t,[i]=o;if(s){if(!i)return[ic(s)];let a=c=>c.by===void 0&&Ae(i,{...c,function:i.
function});return o.map(c=>a(c)?{...c,by:yE(s,c.function)}:c)}return bE(e,t,n)?r.map((a,c)=>({...nf(`${e}/${I(a)}`,{slot:c>>3,function:c&7}),by:"id"})):o}function wE(e,t,n,s){
let{by:o}=e;if(o===void 0)return e;if(o!=="id"){let c=df(s,o);return c?{...c.address,by:o}:s.pci.some(({parent:d})=>d)?ic(o):e}let r=n.ids[t],[i,...a]=r?rp(r,n,
s):[];return i&&a.length===0?{...i.address,by:o}:e}var dx=(e,t)=>({...e,devices:Oi(Object.fromEntries(Object.entries(e.devices).map(([n,s])=>{let o=vE(n,s,e).map(
(r,i)=>t?wE(r,i,s,t):r);return[n,{...s,functions:[...o]}]})))});function pd(e,t){let{by:n}=e;if(n===void 0)return $(e);if(n!=="id")return Un(n);let s=t.ids[t.functions.
indexOf(e)];return s?I(s):$(e)}var xE={},hd="if the machine has changed since the last scan, run `vfioc scan -o facts.json` again",$E={"device-absent":p({severity:"error",about:"value",message:({
what:e})=>`the facts of this machine list no PCI device ${e}`,remedy:({isPath:e})=>`replace it with what \`${e?"vfioc scan":"lspci -nn"}\` shows for the device; ${hd}`,
explain:"libvirt does not start a guest if one of its devices is missing. Adding, moving or removing a device can change the addresses of others."}),"device-mov\
ed":p({severity:"error",about:"value",message:({what:e,id:t,at:n})=>`${e}, but ${t} is at ${n}`,remedy:({device:e,id:t,at:n})=>`change the functions of '${e}' t\
o ${n} if ${t} is the device you mean; ${hd}`,explain:"A PCI address depends on the slot of the device. Another slot, a device that was added, or a firmware upd\
ate can change it, and whatever has the old address then would go to the guest."}),"device-other-id":p({severity:"error",about:"value",message:({device:e,id:t,found:n})=>`\
no function of '${e}' is ${t}: according to the facts of this machine ${n}`,remedy:()=>`correct \`ids\` or \`functions\` to match what \`lspci -nn\` shows; ${hd}`,
explain:"The ids of a device are checked against its addresses, so that a wrong address is noticed. If they do not match, the wrong device would go to the guest\
."}),"id-not-unique":p({severity:"error",about:"value",message:({id:e,at:t})=>`the id ${e} alone does not say which device it is: ${t} have it`,remedy:({places:e})=>`\
add the ${e} that you mean (and remove \`by: id\`, if it is there)`,explain:"A device without addresses and without a path is found by its ids, so exactly one f\
unction of the machine may have each of them (and one of `subsystems`, if there are any)."}),"device-has-twin":p({severity:"warning",about:"value",message:({address:e,
other:t})=>`${e} and ${t} have the same ids, so the ids do not notice if the addresses change`,remedy:({device:e,address:t,path:n,isFirst:s})=>s?`add \`path: ${n}\
\` to '${e}': unlike the addresses, it stays the same if a card is added or removed`:`replace ${t} in the functions of '${e}' by its path, \`${n}\`, which stays \
the same if a card is added or removed`,explain:"Before the host takes a device, it compares the ids. Two cards of the same model have the same ones: if a card \
is added in an earlier slot, the addresses can change so that the host would give the wrong card to the guest. The path through the bridges does not change."}),
"device-other-board":p({severity:"error",about:"value",message:({device:e,board:t,found:n})=>`no function of '${e}' has the board ${t}: according to the facts o\
f this machine it is ${n}`,remedy:()=>`correct \`subsystems\` or \`functions\` to match what \`lspci -nnv\` shows as Subsystem; ${hd}`,explain:"The board tells \
two cards with the same GPU from different manufacturers apart. If it does not match, the wrong card would go to the guest."}),"device-is-bridge":p({severity:"e\
rror",about:"value",message:({address:e})=>`${e} is a PCI bridge according to the facts of this machine`,remedy:({address:e})=>`remove ${e} from \`functions\` (th\
e whole device if it has no other functions): the bridges of an IOMMU group stay with the host`,explain:"vfio-pci does not take bridges, and a guest does not ne\
ed the host's bridges. They do not count in an IOMMU group."}),"sriov-beyond-card":p({severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e} \
does not support virtual functions`:`${e} supports at most ${t} virtual functions`,remedy:({total:e})=>e===0?"set `of` to the PCI address of a device with SR-IO\
V, which `lspci -vv` shows as a capability":`set \`count: ${e}\` or less`,explain:"The device limits how many virtual functions it can create: sriov_totalvfs in\
 its directory in sysfs has the number."})},lx=({bus:e,slot:t,function:n})=>e*256+t*8+n,kE=(e,t)=>t.pci.some(({sriov:n,address:s})=>{if(!n||n.total<=n.enabled||
s.domain!==e.domain)return!1;let{total:o,offset:r,stride:i}=n,a=lx(e)-lx(s);return r&&i?a>=r&&(a-r)%i===0&&a<r+o*i:a>0&&e.bus===s.bus||e.bus===s.bus+1&&t.pci.every(
c=>c.physicalFunction||c.address.domain!==e.domain||c.address.bus!==e.bus)}),ip=e=>Z(e.map(({address:t})=>$(t)));function SE(e,t,n){if(n)for(let s of G(e)){let o=[
"devices",s.name];if(AE(s,n,t),s.sriov||s.gvt)continue;_E(s,n,t),CE(s,n,t);let r=s.functions.map(c=>fe(n,c)),i=new Set(r.flatMap(c=>c?[I(c.id)]:[])),a=s.ids.map(
I).filter(c=>!i.has(c));for(let[c,d]of r.entries()){let l={path:[...o,"functions",c]},u=s.functions[c];if(d&&Xe(d)&&t("device-is-bridge",l,{address:$(d.address)}),
d||!u)continue;if(u.by==="id"){PE(s,c,n,t);continue}let f=a[r.slice(0,c).filter(w=>!w).length]??a[0],m=f===void 0?[]:jn(n,f);if(m.every(w=>w.physicalFunction)&&
kE(u,n))continue;let g=pd(u,s),h=u.by!==void 0;if(f===void 0||m.length===0)t("device-absent",l,{what:g,isPath:h});else{let w={device:s.name,what:`nothing is at ${g}`,
id:f,at:ip(m)};t("device-moved",l,w)}}r.every(Boolean)&&OE(s,n,t)}}function PE(e,t,n,s){let o=e.ids[t];if(!o)return;let r={path:["devices",e.name,"ids",t]},i=rp(
o,e,n);if(i.length===0)s("device-absent",r,{what:I(o)});else{let a=i.map(c=>{let d=Po(n,c),l=$(c.address);return d?`\`path: ${Un(d)}\` (${l})`:`\`functions: ["${l}\
"]\``});s("id-not-unique",r,{id:I(o),at:ip(i),places:a.join(" or ")})}}function _E(e,t,n){let s=({subsystem:o})=>o?I(o):"";for(let[o,r]of e.functions.entries()){
let i=r.by===void 0?fe(t,r):void 0,a=i&&Po(t,i);if(!i||!a||i.physicalFunction||!/^0[123]/.test(i.class??""))continue;let c=jn(t,I(i.id)).find(d=>!d.physicalFunction&&
s(d)===s(i)&&!Ae(d.address,{...i.address,function:d.address.function}));if(c){n("device-has-twin",{path:["devices",e.name,"functions",o]},{device:e.name,address:$(
i.address),other:$(c.address),path:Un(a),isFirst:Ae(e.functions[0],{...i.address,function:e.functions[0]?.function??0})});return}}}function CE({name:e,functions:t,
subsystems:n},s,o){let r=t.flatMap(i=>fe(s,i)?.subsystem??[]);if(!(r.length===0||r.length<t.length))for(let[i,a]of n.map(I).entries()){if(r.some(d=>I(d)===a))continue;
let c=Z(r.map(I));o("device-other-board",{path:["devices",e,"subsystems",i]},{device:e,board:a,found:c})}}function AE({name:e,sriov:t,gvt:n},s,o){for(let[r,i]of[
["sriov",t?.of],["gvt",n?.of]]){if(!i)continue;let a=fe(s,i),c=$(i);if(a||o("device-absent",{path:["devices",e,r,"of"]},{what:c}),!a||!t||!s.pci.some(l=>l.sriov))
continue;let d=a.sriov?.total??0;t.count>d&&o("sriov-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,total:d})}}function OE({name:e,functions:t,ids:n},s,o){
let r=t.flatMap(i=>fe(s,i)??[]);for(let[i,a]of n.map(I).entries()){if(r.some(u=>I(u.id)===a))continue;let c={path:["devices",e,"ids",i]},d=jn(s,a);if(t.length===
0){d.length===0&&o("device-absent",c,{what:a});continue}let l=Z(r.map(u=>`${$(u.address)} is ${I(u.id)}`));d.length===0?o("device-other-id",c,{device:e,id:a,found:l}):
o("device-moved",c,{device:e,what:l,id:a,at:ip(d)})}}var dp={};N(dp,{codes:()=>TE,domain:()=>FE,host:()=>RE,rules:()=>DE,schema:()=>IE});var ux=`#!/usr/bin/env bash
# shellcheck disable=SC2154
# WORD...: succeeds if a PCI function is the one that the spec means (the words of find-function.sh); otherwise says what
# is there. The condition of a unit of NixOS that changes a device.
set -euo pipefail

if ! find_function "$@"; then
  printf 'vfioc: %s: left alone\\n' "$problem" >&2
  exit 1
fi
`;var zE=ee("A type of virtual GPU, as listed in /sys/bus/pci/devices/*/mdev_supported_types.",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"expected a GVT-g t\
ype, for example i915-GVTg_V5_4"),NE=he("A UUID.",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],Rc),IE={device:{gvt:v(E(()=>({type:zE.apply(y("The type of the virtua\
l GPU, one of those that the kernel offers. It sets the share of the GPU.")),of:x($t,"00:02.0").apply(y("The GPU that the virtual GPU is a part of. NixOS create\
s virtual GPUs on one GPU only.")),uuid:v(NE).apply(y("The UUID of the virtual GPU. Default: derived from the names of the host and the device.")),display:x(O("\
Whether to show its screen in the SPICE or VNC window. If off, it is visible only through Looking Glass and the like."),!0)}))).apply(y("A virtual GPU of Intel \
GVT-g (Broadwell to Comet Lake), used instead of functions and ids. The GPU itself stays with the host."))}},Xi=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e}\
 } }`,fx=e=>`devices: { ${Xi()}, vgpu2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,TE={"gvt-is-no-function":p({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a virtual GPU, which has no ${t}`,remedy:({field:e})=>`rem\
ove \`${e}\` to share the host's GPU, or replace \`gvt\` with \`igd: on\` to pass the whole GPU`,explain:"A mediated device is found by its UUID. Addresses and \
ids would name the GPU, which the host keeps.",example:{fails:`devices: { vgpu: { functions: \u27E8["00:02.0"], gvt: { type: i915-GVTg_V5_4 } } }
vms: { win: { memory: 4GiB, devices: [vgpu] } }
`,passes:`devices: { ${Xi()} }
vms: { win: { memory: 4GiB, devices: [vgpu] } }
`}}),"gvt-of-two-gpus":p({severity:"error",about:"value",message:({device:e,address:t})=>`'${e}' is on GPU ${t}, and NixOS creates virtual GPUs on one GPU only`,
remedy:({address:e})=>`set \`of: "${e}"\` here too, or change \`of\` in both`,explain:"virtualisation.kvmgt takes one PCI device, which all virtual GPUs are cre\
ated on.",example:{fails:fx(', of: \u27E8"00:03.0"'),passes:fx("")}}),"gvt-of-guests-gpu":p({severity:"error",about:"value",message:({device:e,address:t,other:n})=>`\
'${e}' is a part of ${t}, but '${n}' takes all of that GPU`,remedy:({device:e,other:t})=>`remove '${t}' or '${e}' from the top-level \`devices\` and from the gues\
ts`,explain:"GVT-g is part of the host's driver i915. It cannot share a GPU that vfio-pci holds.",example:{fails:`devices: { gpu: { functions: ["00:02.0"] }, vg\
pu: { \u27E8gvt: { type: i915-GVTg_V5_4 } } }
vms: { win: { memory: 4GiB, devices: [vgpu, gpu] } }
`,passes:`devices: { ${Xi()} }
vms: { win: { memory: 4GiB, devices: [vgpu] } }
`}}),"gvt-display-unseen":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has neither SPICE nor VNC to show the virtual GPU`,remedy:({guest:e})=>`\
set \`display: off\` here, or add \`display: { spice: on }\` to guest '${e}'`,explain:"QEMU shows the screen of a mediated device in its SPICE or VNC window, an\
d does not start without one.",example:{fails:`devices: { ${Xi(", \u27E8display: on")} }
vms: { win: { memory: 4GiB, devices: [vgpu], display: { spice: off } } }
`,passes:`devices: { ${Xi(", display: off")} }
vms: { win: { memory: 4GiB, devices: [vgpu], display: { spice: off } } }
`}})},cp=e=>e.flatMap(({name:t,gvt:n})=>n?[{name:t,gvt:n}]:[]),EE=e=>Ht(e)||Vn(e)!==void 0;function DE(e,t){let n=G(e),[s]=cp(n),o=s&&$(s.gvt.of),r=new Map(n.flatMap(
({name:i,functions:a})=>a.map(c=>[$(c),i])));for(let i of n){let{name:a,gvt:c}=i,d=["devices",a];if(!c)continue;let l=["functions","ids"].find(g=>i[g].length>0);
if(l){t("gvt-is-no-function",{path:[...d,l]},{device:a,field:l});continue}let u=$(c.of);s&&o&&u!==o&&t("gvt-of-two-gpus",{path:[...d,"gvt","of"]},{device:s.name,
address:o});let f=r.get(u);f!==void 0&&t("gvt-of-guests-gpu",{path:[...d,"gvt"],on:"key"},{device:a,address:u,other:f});let m=c.display?oe(a,e).find(({vm:g})=>!EE(
g)):void 0;m&&t("gvt-display-unseen",{path:[...d,"gvt","display"],on:"key"},{guest:m.vm.name})}}var mx="check-function.sh",px=(e,t,n)=>t.uuid??_o("mdev",n.host.
name,e);function*RE(e,t){let n=cp(G(e)),[s]=n;if(!s)return;let o=(a,c)=>({kind:"option",path:["virtualisation","kvmgt",...a],value:c,ofEntry:!0});yield o(["enab\
le"],B(!0)),yield o(["device"],P($(s.gvt.of))),yield{kind:"program",name:mx,text:hn(ux)};let r=Rt("vfioc-check-function",[A("pkgs","coreutils")],Pt(mx)),i=Jc(s.
gvt.of,t,"03").map(P);for(let{name:a,gvt:c}of n){let d=px(a,c,e);yield o(["vgpus",c.type,"uuid"],q([P(d)])),yield{kind:"option",ofEntry:!0,path:["systemd","serv\
ices",`kvmgt-${d}`,"serviceConfig","ExecCondition"],comment:"Only the GPU that the spec means creates a virtual GPU.",value:dn(r,i)}}}function*FE(e,t){for(let{name:n,
gvt:s}of cp(ae(e,t))){let o=gr(s.display),r=b("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:o,ramfb:s.display?"on":void 0},b("so\
urce",{},b("address",{uuid:px(n,s,t)})),an("devices",n,e,t));yield{pci:{class:"hostdev",key:n,index:e.devices.indexOf(n)},functions:[r]}}}var up={};N(up,{codes:()=>jE,rules:()=>qE,schema:()=>BE});var UE=M(["root","store","boot","swap","images","network","display","keyboard"]),BE={device:{hostLoses:x(F(UE),[]).apply(y("What the host may lose with this dev\
ice although it needs it: root, store (/nix/store), boot, swap and images for the disk that holds them; network, display and keyboard for the last one of the ho\
st. The facts of the machine show what it needs."))}},Ji=({device:e,consent:t},n,...s)=>`set ${Z([`\`hostLoses: [${C([...t,...n]).join(", ")}]\``,...s])} on '${e}\
'`,Yi=({device:e,guests:t})=>pn(e,t);function LE({disk:e,kinds:t,images:n}){let s=t.flatMap(i=>i in Xt?[Xt[i]]:[]),o=s.length>0?[`${Z(s)} of the host`]:[],r=n.length>
0?[`the ${n.length>1?"images":"image"} ${Z(n)}`]:[];return`${e}, the disk with ${[...o,...r].join(", and with ")}`}var Qi=(e,t,n)=>p({severity:"error",about:"va\
lue",message:s=>`${s.address} holds ${LE(s)}`,remedy:s=>{let o=`${s.others?`remove ${s.address} from '${s.device}'`:Yi(s)}`,r="move the images to a disk that th\
e host keeps, and write their new paths in the spec";if(!s.never)return`${o}: ${t}; or, ${n}, ${Ji(s,s.kinds)}`;let i=s.kinds.filter(a=>a!=="images");return i.length>
0?`${o}: ${t}; or, ${n}, ${Ji(s,i)} and ${r}`:`${r}; or ${o}`},explain:e}),gd="the host must keep its disk",lp=e=>e==="boot"?"":" while the guest runs",jE={"dev\
ice-holds-root":Qi("A host does not boot if vfio-pci takes its root disk, and it crashes if it loses the disk while it runs. The root file system can be on seve\
ral disks, below LUKS, LVM, RAID, ZFS, Btrfs or bcachefs.",gd,"if the host will not run from it"),"device-holds-store":Qi("All programs of a NixOS host are in /\
nix/store. Without that disk the host does not boot, and programs crash if it goes while they run.",gd,"if the host will not run from it"),"device-holds-boot":Qi(
"The boot loader is on the boot partition. Without its disk, `nixos-rebuild switch` cannot write boot entries, and the host waits in vain for its mount while it\
 boots.",gd,"if the host will not boot from it"),"device-holds-swap":Qi("Memory that the host has swapped out is lost with the disk, and the programs that it be\
longs to crash. At boot the host waits in vain for the swap partition.",gd,"if the host will not swap to it"),"device-holds-images":Qi("A guest does not start w\
ithout its disk images. Whether it receives the controller of that disk itself or another guest does, the host cannot open the images any more. `hostLoses: [ima\
ges]` is for guests that do not run while another guest has the controller. A guest that receives it itself, and any guest if it is bound at boot, could never s\
tart.","the guests need their images on a disk of the host","if these guests do not run then"),"device-only-network":p({severity:"error",about:"value",message:({
links:e,bind:t})=>`the host has no network interface left${lp(t)}, according to the facts of this machine (${e})`,remedy:e=>`keep a NIC for the host: ${Yi(e)}, \
and give the guest a virtual NIC (\`nics: { lan: { network: default } }\`); or, if the host needs no network, ${Ji(e,["network"])}`,explain:"A host without a ne\
twork interface cannot be reached remotely and cannot download its next system."}),"device-only-display":p({severity:"error",about:"value",message:({address:e,bind:t})=>`\
the host has no display left${lp(t)}, according to the facts of this machine: ${e} is its ${t==="boot"?"only":"last"} one`,remedy:e=>{if(e.guests.length===0)return`\
keep it for the host: ${Yi(e)}`;let t=e.framebuffer?["`bootVga: true`"]:[];return`${e.handover?`${e.handover}, so that the host has it until a guest starts`:`ke\
ep it for the host: ${Yi(e)}`}; or, if the host needs no display, ${Ji(e,["display"],...t)}`},explain:"A host without a display shows neither a login screen nor\
 the reason why it does not boot, and can only be used over the network. With `bind: handover` it gives the display up while the guest runs, and takes it back."}),
"device-only-keyboard":p({severity:"error",about:"value",message:({keyboards:e,address:t,bind:n})=>`the host has no keyboard left${lp(n)}, according to the fact\
s of this machine (${e} on ${t})`,remedy:e=>`plug the keyboard into a port of another controller and run \`vfioc scan -o facts.json\` again; or ${Yi(e)}, and gi\
ve the guest single devices with \`usb\`; or, if the host needs no keyboard, ${Ji(e,["keyboard"])}`,explain:"Nobody can type on a host without a keyboard: no pa\
ssphrase of LUKS, no login, no boot entry. A keyboard that `evdev` shares with a guest does not leave the host; one on a USB controller that leaves does."}),"ho\
st-loses-nothing":p({severity:"warning",about:"value",message:({device:e,kind:t})=>`the host does not lose ${GE[t]} with '${e}', according to the facts of this \
machine`,remedy:({kind:e,rest:t})=>t.length>0?`remove \`${e}\` from \`hostLoses\``:"remove `hostLoses`",explain:"`hostLoses` turns off a check that protects the\
 host. If the host does not lose what it names, it only hides the loss of tomorrow, after a change of the hardware or of the spec."})},GE={...Xt,images:"images \
of guests",network:"its last network interface",display:"its last display",keyboard:"its last keyboard"};function qE(e,t,n){if(!n)return;let s=uf(e,n),o=[...WE(
e,s,n,t),...KE(e,s,n,t)],r=new Set([...s.values()].map(({name:i})=>i));for(let{name:i,hostLoses:a}of G(e))if(r.has(i))for(let[c,d]of a.entries()){if(o.some(f=>f.
kind===d&&f.device.name===i)||!ZE(d,n))continue;let u=a.filter(f=>f!==d);t("host-loses-nothing",{path:["devices",i,"hostLoses",c]},{device:i,kind:d,rest:u})}}function ZE(e,{
block:t,network:n,input:s,pci:o,framebuffer:r}){switch(e){case"root":return t?.some(({root:i,controller:a})=>i&&a)??!1;case"store":case"boot":case"swap":return t?.
some(({uses:i})=>i)??!1;case"images":return t?.some(({mounts:i})=>i)??!1;case"network":return n!==void 0;case"keyboard":return s!==void 0;case"display":return r?.
device!==void 0||o.some(({bootVga:i})=>i)}}function yd(e,t){let n=e.functions.map($).indexOf($(t)),s=["devices",e.name];return n<0?{path:s,on:"key"}:{path:[...s,
"functions",n]}}var bd=(e,t)=>({device:e.name,consent:e.hostLoses,guests:oe(e.name,t).map(({vm:n})=>n.name)});function VE(e,t){let n=new Map;for(let s of k(e))for(let{
file:o}of Object.values(s.disks))if(o!==void 0)for(let r of Fc(t,o))n.set(r,[...n.get(r)??[],{vm:s,file:o}]);return n}function WE(e,t,n,s){let o=VE(e,n);return(n.
block??[]).flatMap(r=>{let{name:i,controller:a}=r,c=a&&t.get($(a));if(!c)return[];let d=o.get(r)??[],l=[...Dt(r),...d.length>0?["images"]:[]],u=c.bind==="boot"&&
!e.host.specialisation,f=d.some(({vm:h})=>u||h.devices.includes(c.name)),m=l.filter(h=>!c.hostLoses.includes(h)||h==="images"&&f),[g]=m;return g&&s(`device-hold\
s-${g}`,yd(c,a),{...bd(c,e),address:$(a),others:c.functions.length>1,disk:i,kinds:m,images:m.includes("images")?d.map(({vm:h,file:w})=>`${w} of '${h.name}'`):[],
never:f}),l.map(h=>({kind:h,address:a,device:c}))})}function KE(e,t,n,s){let o=(w,S)=>S.flatMap(_=>{let D=_&&t.get($(_));return _&&D?[{kind:w,address:_,device:D}]:
[]}),r=w=>w.some(({kind:S,device:_})=>_.hostLoses.includes(S))?void 0:w.findLast(({device:S})=>S.bind!=="boot")??w.at(-1),i=w=>{if(w(n,t).length===0)return[];for(let S of Nb(
e,n)){let _=w(n,S);if(_.length>0)return _}return[]},a=i(Sr),c=o("network",a.map(({device:w})=>w)),d=r(c);if(d){let w=a.map(({name:_})=>_).join(", "),S={...bd(d.
device,e),links:w,bind:d.device.bind};s("device-only-network",yd(d.device,d.address),S)}let l=i(Pr),u=o("display",l.map(({address:w})=>w)),f=r(u);if(f&&!u.some(
({device:w})=>w.bind==="handover")){let w=$(f.address),S=l.find(z=>z.address===f.address),{device:_}=f,D=S!==void 0&&oo(S,_)?ht(_,"handover"):"",R=S!==void 0&&Do(
S,n)&&_.bind==="boot"&&!_.bootVga,L={...bd(_,e),address:w,bind:_.bind,handover:D,framebuffer:R};s("device-only-display",yd(_,f.address),L)}let m=i(to),g=o("keyb\
oard",m.map(({controller:w})=>w)),h=r(g);return h&&s("device-only-keyboard",yd(h.device,h.address),{...bd(h.device,e),keyboards:Z(C(m.map(({name:w})=>w))),address:Z(
C(g.map(({address:w})=>$(w)))),bind:h.device.bind}),[...c,...u,...g]}var fp={};N(fp,{claims:()=>YE,codes:()=>XE,domain:()=>tD,rules:()=>QE,schema:()=>HE});var hx=({name:e})=>`roms/${e}.rom`,vd=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`;var HE={device:{address:v($t).apply(y("The PCI address of its first function in the guest, for example 00:02.0 for an integrated GPU. Default: its own slot, by \
its position in the list of devices.")),bootOrder:v($r).apply(y("The position of the device in the boot order of the guest, for a drive or a NIC."))},vm:{devices:x(
F(eo),[]).apply(y("The names of the devices that the guest receives. Their order decides their addresses in the guest, so append new ones."))}},XE={"device-unde\
clared":p({severity:"error",about:"value",message:({device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`add it to \
the top-level \`devices\` with its PCI address from \`lspci -nn\`, for example \`${e}: { functions: ["0b:00.0"] }\``,explain:"A guest receives devices by their \
names in the top-level `devices`, which also has their PCI addresses.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [\u27E8gpuu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-unused":p({severity:"warning",about:"value",message:({device:e})=>`no guest receives '${e}'`,remedy:({device:e})=>`add \`devices: [${e}]\` to a gues\
t, or remove '${e}' to keep it on the host`,explain:"A declared device leaves the host, which is useless if no guest lists it. This is not reported in a spec wi\
thout guests, which sets devices aside for another purpose.",example:{fails:`devices: { \u27E8gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-twice":p({severity:"error",about:"value",message:({device:e})=>`'${e}' is listed twice`,remedy:()=>"remove one of the two entries",explain:"A guest\
 can receive a device only once.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu, \u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`}}),"device-of-two-autostarted":p({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is also a device of guest '${t}', and both guests start wit\
h the host`,remedy:({guest:e})=>`remove \`autostart\` from guest '${e}' or from this guest`,explain:"Guests may share a device as long as only one of them runs \
at a time. If both start with the host, one of them does not get the device and fails to start.",example:{fails:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, autostart: true, devices: [\u27E8gpu] } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"] } }
vms: { a: { memory: 4GiB, autostart: true, devices: [gpu] }, b: { memory: 4GiB, devices: [gpu] } }
`}})};function QE(e,t){let n=Object.keys(e.devices),s=k(e).length>0;for(let o of k(e))for(let[r,i]of o.devices.entries()){let a={path:["vms",o.name,"devices",r]};
Object.hasOwn(e.devices,i)?o.devices.indexOf(i)<r&&t("device-twice",a,{device:i}):(s=!1,t("device-undeclared",a,{device:i,nearest:je(i,n)}))}for(let o of n){let r=(e.
devices[o]?.functions.length??0)>0;s&&r&&oe(o,e).length===0&&t("device-unused",{path:["devices",o],on:"key"},{device:o})}}function*YE(e,t){for(let{name:n}of ae(
e,t))yield{what:`'${n}'`,by:"device",path:["devices",e.devices.indexOf(n)],when:"boot",isEnforced:!0,code:"device-of-two-autostarted"}}function JE(e,t,n,s){let{
rom:o,bootOrder:r}=e,i=n===0?vd(e):void 0,a=o.bar===void 0?void 0:gr(o.bar);return b("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},b("source",{},b("addr\
ess",pr(t))),n===0&&r!==void 0&&b("boot",{order:r}),s,(a??i)!==void 0&&b("rom",{bar:a,file:i}))}var eD={domain:0,bus:0,slot:2,function:0};function*tD(e,t){for(let n of ae(
e,t)){if(n.functions.length===0||n.sriov?.network)continue;let{name:s,functions:o}=n,r=n.address??(n.igd?eD:void 0),i=e.devices.indexOf(s);yield{pci:{class:"hos\
tdev",key:s,index:i,...r?{fixed:r}:{}},functions:o.map((a,c)=>JE(n,a,c,an("devices",s,e,t,c)))}}}var mp={};N(mp,{codes:()=>sD,host:()=>rD,rules:()=>oD,schema:()=>nD});var nD={},sD={"disk-without-ids":p({severity:"warning",about:"value",message:({device:e})=>`'${e}' is a disk controller without ids, so it is not taken when the\
 host boots`,remedy:()=>'add `ids` with what `lspci -nn` shows for it, for example `ids: ["144d:a80a"]`',explain:"In stage 1 the root file system of the host is\
 not mounted yet, so nothing tells whether it is on this controller: after a card was added or removed, another one may have the address. Only ids, or facts, sa\
y that it is the right one. Without them the host keeps the controller until its guest starts, and the start is refused if the host uses a disk on it.",example:{
fails:`devices: { \u27E8nvme: { functions: ["04:00.0"], drivers: [nvme] } }
vms: { win: { memory: 4GiB, devices: [nvme] } }
`,passes:`devices: { nvme: { functions: ["04:00.0"], ids: ["144d:a80a"], drivers: [nvme] } }
vms: { win: { memory: 4GiB, devices: [nvme] } }
`}})};function oD(e,t,n){for(let s of $n(e))Wt(s)==="id"||ro(s,n)||t("disk-without-ids",{path:["devices",s.name],on:"key"},{device:s.name})}function*rD(e,t){let n=new Set(
$n(e).map(({name:s})=>s));for(let s of k(e)){let o=ae(s,e).filter(({functions:a})=>a.length>0);if(o.length===0&&s.xml===void 0)continue;for(let a of o)for(let c of a.
functions)yield{kind:"function",vm:s.name,words:Ps(c,a,t)};let r=a=>n.has(a.name)&&ro(a,t),i=o.flatMap(a=>[a.bind==="boot"&&!r(a)?"start":a.bind,...a.functions.
map($)]);yield{kind:"hook",vm:s.name,step:"check-devices",arguments:i}}}var pp={};N(pp,{codes:()=>aD,rules:()=>cD,schema:()=>iD});var iD={device:{igd:v(O("Whether this is the integrated GPU of an Intel CPU. It is then at 00:02.0 of the guest and has its OpRegion, which tells the driver abo\
ut the displays; a guest with UEFI finds it only with an option ROM (rom.file). Default: off."))}},aD={"igd-place":p({severity:"error",about:"value",message:({address:e})=>`\
an integrated GPU must be at 00:02.0 of the guest, not at ${e}`,remedy:()=>"remove `address`: `igd: on` places the device at 00:02.0",explain:"Intel's driver an\
d firmware look for the integrated GPU only at 00:02.0.",example:{fails:`devices: { igpu: { functions: ["00:02.0"], igd: on, address: \u27E8"00:05.0" } }
`,passes:`devices: { igpu: { functions: ["00:02.0"], igd: on } }
`}}),"igd-not-integrated":p({severity:"error",about:"value",message:({address:e})=>`the integrated GPU of an Intel CPU is at 00:02.0 of the host, but this devic\
e is at ${e}`,remedy:()=>'remove `igd`, or set `functions: ["00:02.0"]` if you mean the integrated GPU',explain:"Only the integrated GPU of an Intel CPU has an \
OpRegion. QEMU refuses a device without one.",example:{fails:`devices: { card: { functions: ["0b:00.0"], igd: \u27E8on } }
`,passes:`devices: { card: { functions: ["00:02.0"], igd: on } }
`}}),"igd-not-said":p({severity:"warning",about:"value",message:({device:e})=>`'${e}' is the integrated GPU of an Intel CPU, but the guest receives it like any \
other GPU`,remedy:({device:e})=>`set \`igd: on\` on '${e}', or \`igd: off\` if this is intended`,explain:"Intel's driver looks for the integrated GPU at 00:02.0\
 of the guest, and for the displays in its OpRegion. Without `igd` the GPU is at another address and has no OpRegion: the screen stays black, and often the driv\
er does not start.",example:{fails:`host: { cpu: intel }
devices: { igpu: { functions: [\u27E8"00:02.0"] } }
`,passes:`host: { cpu: intel }
devices: { igpu: { functions: ["00:02.0"], igd: on } }
`}}),"igd-without-rom":p({severity:"warning",about:"value",message:({device:e,guest:t})=>`guest '${t}' boots with UEFI, under which the OpRegion of '${e}' needs\
 an option ROM that installs it`,remedy:({device:e,guest:t})=>`add an EFI ROM for this GPU, with its GOP or with IgdAssignmentDxe, for example \`rom: { file: ./i\
gd.rom }\`; or set \`igd: off\` on '${e}' if you do not use its outputs; or install '${t}' anew with \`firmware: { type: bios }\` (an installed UEFI system does n\
ot boot with it, and Windows 11 needs UEFI)`,explain:"QEMU hands the OpRegion to the guest's firmware. SeaBIOS puts it where the driver looks for it. OVMF has n\
o code for it, so the driver finds no OpRegion and no displays on the outputs of the GPU, unless an EFI option ROM installs it: the GOP driver of the board's fi\
rmware, or IgdAssignmentDxe.",example:{fails:`devices: { igpu: { functions: ["00:02.0"], igd: \u27E8on } }
vms: { media: { memory: 4GiB, devices: [igpu] } }
`,passes:`devices: { igpu: { functions: ["00:02.0"], igd: on } }
vms: { media: { memory: 4GiB, devices: [igpu], firmware: { type: bios } } }
`}})},wd="0000:00:02.0";function cD(e,t,n){for(let s of G(e)){let{name:o,igd:r,address:i,functions:a}=s,c=(...f)=>({path:["devices",o,...f]}),d=a[0]&&$(a[0]),l=i&&
$(i);if(r&&d!==void 0&&d!==wd&&t("igd-not-integrated",c("igd"),{address:d}),r&&l!==void 0&&l!==wd&&t("igd-place",c("address"),{address:l}),r&&s.rom.file===void 0){
let f=oe(o,e).filter(({vm:m})=>Tt(m).type==="efi"&&m.firmware.loader===void 0);for(let{vm:m}of f)t("igd-without-rom",c("igd"),{device:o,guest:m.name})}let u=!s.
gvt&&!s.sriov&&(!n||$e(s,n).some(ke));r===void 0&&e.host.cpu==="intel"&&d===wd&&l!==wd&&u&&t("igd-not-said",c("functions",0),{device:o})}}var hp={};N(hp,{codes:()=>uD,host:()=>mD,rules:()=>fD,schema:()=>dD});var dD={root:{iommu:x(E(()=>({passthrough:x(O("Whether to skip address translation for devices of the host (iommu=pt). Faster for the host, and no less safe for\
 guests."),!0),acsOverride:x(F(M(["downstream","multifunction"])),[]).apply(y("How to split IOMMU groups that the hardware does not isolate. Unsafe, and effecti\
ve only in kernels with the ACS override patch.")),unsafeInterrupts:x(O("Whether to allow passthrough without interrupt remapping. A guest can then disturb the \
host."),!1)})),{}).apply(y("The IOMMU of the host."))}},lD=/zen|lqx|xanmod/,uD={"acs-override-needs-patch":p({severity:"warning",about:"value",message:({kernel:e})=>`${e?
`the kernel '${e}'`:"the default kernel of NixOS"} is not known to include the ACS override patch, so 'acsOverride' may have no effect`,remedy:()=>"use a kernel\
 with the patch, for example `kernel: { packages: linuxPackages_zen }`, or patch yours with boot.kernelPatches; after the boot check that `dmesg` mentions pcie_\
acs_override",explain:"The ACS override is not part of the Linux kernel. It is a patch in the zen, liquorix and xanmod kernels, and even they sometimes drop it \
for a release. It makes the kernel treat devices as isolated even if the hardware does not report this, so a device could reach the memory of another through it\
s neighbour.",example:{fails:`iommu: { \u27E8acsOverride: [downstream] }
`,passes:`iommu: { acsOverride: [downstream] }
kernel: { packages: linuxPackages_zen }
`}})};function fD(e,t){let n=e.kernel.packages;e.iommu.acsOverride.length>0&&!(n&&lD.test(n))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"ke\
y"},{kernel:n})}function*mD(e){yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"\
AMD's IOMMU is on by default; this only makes it explicit, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});let t=C(
e.iommu.acsOverride).sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Has an effect only in a kernel with the AC\
S override patch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow\
_unsafe_interrupts",value:"1"}})}var gp={};N(gp,{codes:()=>gD,rules:()=>yD,schema:()=>pD});var pD={},hD={amd:"IOMMU (AMD-Vi, under AMD CBS or NBIO)",intel:"VT-d"},gD={"iommu-off":p({severity:"warning",about:"value",message:()=>"the IOMMU is disabled i\
n the firmware according to the facts of this machine, so its groups are unknown",remedy:({cpu:e})=>`enable ${hD[e]} in the firmware setup, then run \`vfioc scan\
 -o facts.json\` again`,explain:"Without an IOMMU a device could reach all memory of the host, so the kernel passes none to a guest: no guest with a device star\
ts until the IOMMU is enabled. Most firmware has a switch for it, which is often off. The compiled result is correct for the boot after that, as far as this can\
 be checked without the groups."}),"iommu-missing":p({severity:"error",about:"value",message:()=>"this machine has no IOMMU, according to the facts",remedy:()=>"\
remove `devices` from the spec and from all guests; or, if this host is itself a virtual machine, add a virtual IOMMU to it (the `<iommu>` device in libvirt), t\
hen run `vfioc scan -o facts.json` again",explain:"Without an IOMMU a device could reach all memory of the host, so the kernel passes none to a guest. A virtual\
 machine has an IOMMU only if its hypervisor is configured to provide one."}),"iommu-groups-unknown":p({severity:"warning",about:"value",message:()=>"the facts \
come from a boot with the IOMMU disabled, so its groups are unknown",remedy:()=>"boot the compiled system, which enables the IOMMU, then run `vfioc scan -o fact\
s.json` and compile again before you start a guest",explain:"The kernel parameters that are compiled from a spec enable the IOMMU. Only after that boot is it kn\
own which devices can go to a guest without others."}),"acs-override-missing":p({severity:"warning",about:"value",message:()=>"the facts come from a boot with t\
he ACS override, but this spec boots without it",remedy:()=>"boot without the override and run `vfioc scan -o facts.json` again; or keep it: set `iommu: { acsOv\
erride: [downstream, multifunction] }`, with the values of pcie_acs_override in /proc/cmdline, and a kernel with the patch, for example `kernel: { packages: lin\
uxPackages_zen }`",explain:"The ACS override splits IOMMU groups. Without it, devices that have their own groups in the facts can share one again, and a guest t\
hat receives only some of them does not start. pcie_acs_override in /proc/cmdline shows the values of the running kernel."}),"acs-override-pointless":p({severity:"\
warning",about:"value",message:()=>"the devices in this spec are isolated even without the ACS override, according to the facts of this machine",remedy:()=>"rem\
ove `acsOverride`",explain:"The ACS override makes the kernel assume that devices cannot reach each other. If the hardware already isolates the devices of the g\
uests, the override only removes the isolation of all others."})};function yD(e,t,n){let s=G(e)[0];if(!n?.iommu||!s)return;let{on:o,reason:r,acsOverride:i}=n.iommu,
a={path:["devices",s.name],on:"key"};o?i&&e.iommu.acsOverride.length===0?t("acs-override-missing",a):e.iommu.acsOverride.length>0&&i===!1&&bD(e,n)&&t("acs-overr\
ide-pointless",{path:["iommu","acsOverride"],on:"key"}):r==="unsupported"?t("iommu-missing",a):r==="firmware"?t("iommu-off",a,{cpu:e.host.cpu}):t("iommu-groups-\
unknown",a)}function bD(e,t){return G(e).every(n=>{let s=new Set(n.functions.map($)),o=new Set(n.functions.map(i=>fe(t,i)?.iommuGroup)),r=t.pci.filter(i=>o.has(
i.iommuGroup)&&!s.has($(i.address)));return s.size>0&&!o.has(void 0)&&r.every(Xe)})}var yp={};N(yp,{codes:()=>wD,rules:()=>_D,schema:()=>vD});var vD={},wD={"group-not-isolated":p({severity:"error",about:"value",message:({group:e,others:t,one:n,override:s})=>`IOMMU group ${e} also holds ${t}, which ${n?
"stays":"stay"} with the host${s?" despite the ACS override":""}`,remedy:({device:e,one:t,override:n})=>`if the host can do without ${t?"it":"them"}, add ${t?"i\
t":"them"} to the functions of '${e}'; otherwise move '${e}' to another slot and run \`vfioc scan -o facts.json\` again${n?"":"; as a last resort, give up the i\
solation: set `iommu: { acsOverride: [downstream, multifunction] }` and a kernel with the patch, for example `kernel: { packages: linuxPackages_zen }`"}`,explain:"\
The hardware isolates groups of devices from each other, but not the devices within a group. A guest with one device of a group could reach the memory of the ot\
hers, so the kernel gives none of a group to a guest while a host driver holds one of them. Bridges (class 0604, 0600) and functions without a driver do not cou\
nt."}),"group-member-without-driver":p({severity:"warning",about:"value",message:({group:e,other:t,modules:n})=>`IOMMU group ${e} also holds ${t}, which had no \
driver in the facts but can be taken by ${n}`,remedy:({device:e,other:t})=>`add ${t} to the functions of '${e}', so that vfio-pci takes it first`,explain:"A fun\
ction without a host driver does not block its IOMMU group. As soon as its module is loaded it does, and the guest does not start."}),"group-member-changes-hand\
s":p({severity:"error",about:"value",message:({guest:e,group:t,other:n,bind:s})=>`IOMMU group ${t} also holds '${n}' with 'bind: ${s}', which guest '${e}' does \
not receive`,remedy:({guest:e,other:t,boot:n})=>`add '${t}' to the devices of guest '${e}', or ${n} if the host can do without it`,explain:"With `bind: start` o\
r `bind: handover` a device has its host driver until its own guest starts. Until then, a guest with another device of the group cannot start."}),"group-of-two-\
guests":p({severity:"warning",about:"value",message:({group:e,other:t,guest:n})=>`this device shares IOMMU group ${e} with '${t}' of guest '${n}', so only one o\
f the guests can run at a time`,remedy:({other:e})=>`give this device and '${e}' to the same guest, or move one of them to another slot and run \`vfioc scan -o f\
acts.json\` again; ignore this if only one of the guests ever runs at a time`,explain:"Only one process, and therefore one guest, can use an IOMMU group at a ti\
me."})},xD=new Set(["vfio-pci","pci-stub"]),$D=({driver:e,modules:t=[],physicalFunction:n})=>e===void 0&&!n?t:[],kD=({driver:e,modules:t=[]})=>e!==void 0&&(!xD.
has(e)||t.length>0);function SD(e,t){let n=new Map;for(let[s,o]of e.functions.entries()){let r=fe(t,o)?.iommuGroup;r!==void 0&&!n.has(r)&&n.set(r,s)}return n}function PD(e){
let t=new Map;for(let n of e.pci){if(n.iommuGroup===void 0||Xe(n))continue;let s=t.get(n.iommuGroup);s?s.push(n):t.set(n.iommuGroup,[n])}return t}function _D(e,t,n){
if(!n)return;let s=lt(e,n),o=PD(n),r=e.iommu.acsOverride.length>0;if(!(r&&!n.iommu?.acsOverride)){for(let i of G(e))if(oe(i.name,e).length!==0)for(let[a,c]of SD(
i,n)){let d={path:["devices",i.name,"functions",c]},l=o.get(a)??[],u=l.filter(({address:g})=>!s.has($(g))),f=u.filter(kD);if(f.length>0){let g=Z(f.map(lf)),h={device:i.
name,group:a,others:g,one:f.length===1,override:r};t("group-not-isolated",d,h)}for(let g of u){let h=Z($D(g)),w={device:i.name,group:a,other:lf(g),modules:h};h&&
t("group-member-without-driver",d,w)}let m=new Set(l.flatMap(g=>s.get($(g.address))??[]));for(let g of m)g.name!==i.name&&CD(i,g,a,c,e,t)}}}function CD(e,t,n,s,o,r){
let i={path:["devices",e.name,"functions",s]},a=(u,{name:f})=>ae(u,o).some(m=>m.name===f),c=k(o).filter(u=>a(u,e)&&!a(u,t)),[d]=c;if(!d)return;if(t.bind!=="boot"){
let u={guest:d.name,group:n,other:t.name,bind:t.bind,boot:ht(t,"boot")};r("group-member-changes-hands",i,u);return}let l=k(o).find(u=>a(u,t)&&!a(u,e));l&&t.name<
e.name&&r("group-of-two-guests",i,{group:n,other:t.name,guest:l.name})}var bp={};N(bp,{codes:()=>OD,rules:()=>MD,schema:()=>AD});var AD={},OD={"device-without-reset":p({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel cannot reset ${e} according to the facts of\
 this machine${t?`, nor its bus, which ${t} ${t.includes(" and ")?"are":"is"} also on`:""}`,remedy:({beside:e,module:t})=>e?`give ${e} to the same guest, if the\
 host can spare ${e.includes(" and ")?"them":"it"}, so that the whole bus is reset; otherwise expect to reboot the host before the guest can start again`:t?"set\
 `vendorReset: true`: the module vendor-reset can reset this GPU":"expect to reboot the host before the guest can start again",explain:"A device that is not res\
et stays in the state in which the last guest left it, and many do not start again from there. The kernel resets a single function (flr, pm, device_specific) or\
 a bus with no other function on it. QEMU resets a bus if it has all functions on it."}),"reset-method-unknown":p({severity:"warning",about:"value",message:({address:e,
method:t,methods:n})=>`the kernel can reset ${e} by ${n}, but not by ${t}, according to the facts of this machine`,remedy:({method:e,methods:t,module:n})=>e==="\
device_specific"&&n?"replace it with `vendorReset: true`, or remove `resetMethod`":/[ ,]/.test(t)?`use ${t.replace(" and "," or ")}, or remove \`resetMethod\` to \
let the kernel choose`:`remove \`resetMethod\`: the kernel then uses ${t}`,explain:"The kernel refuses a reset method that the device does not support, and uses\
 the one it would have chosen by itself."})};function MD(e,t,n){if(n){for(let s of G(e))if(!s.vendorReset)for(let[o,r]of s.functions.entries()){let i=fe(n,r),a=i?.
resetMethods,c=$(r),d=i!==void 0&&Sn(i.id)!==void 0,l=["devices",s.name];if(a&&s.resetMethod&&a.length>0&&!a.includes(s.resetMethod)){let f={address:c,method:s.
resetMethod,methods:Z(a),module:d};t("reset-method-unknown",{path:[...l,"resetMethod"]},f)}if(!i||a?.length!==0||s.resetMethod!==void 0)continue;let u=ud(s.name,
i,e,n);u!==void 0&&t("device-without-reset",{path:[...l,"functions",o]},{address:c,beside:u,module:d})}}}var vp={};N(vp,{codes:()=>ID,files:()=>ED,host:()=>LD,rules:()=>DD,schema:()=>ND});var bx="ffff",gx=e=>e.toString(16).padStart(4,"0");function yx(e,t){if(t+24+2>e.byteLength||e.getUint16(t)!==21930)return;let n=t+e.getUint16(t+24,!0);if(n+24>e.
byteLength||e.getUint32(n,!0)!==1380533072)return;let s=gx(e.getUint16(n+4,!0)),o=[e.getUint16(n+6,!0),...zD(e,n)],r=e.getUint16(n+16,!0)*512,i=(e.getUint8(n+21)&
128)!==0;return{image:{ids:o.map(a=>({vendor:s,device:gx(a)}))},next:i||r===0?void 0:t+r}}function zD(e,t){let n=e.getUint16(t+8,!0);if(e.getUint8(t+12)<3||n===
0)return[];let s=[];for(let o=t+n;o+2<=e.byteLength&&e.getUint16(o,!0)!==0;o+=2)s.push(e.getUint16(o,!0));return s}function vx(e){let t=new DataView(e.buffer,e.
byteOffset,e.byteLength),n=0;for(;n+2<=e.length&&!yx(t,n);){let o=e.indexOf(85,n+1);n=o<0?e.length:o}let s=[];for(let o=n;o!==void 0;){let r=yx(t,o);r&&s.push(r.
image),o=r?.next}return s.length>0?{images:s,before:n}:{images:[],signature:e[0]===85&&e[1]===170}}var ND={device:{rom:x(E(()=>({bar:v(O("Whether the guest sees the ROM of the device. Turn this off if the GPU was the boot display of the host and the screen of\
 the guest stays black.")),file:v(Dc).apply(y("A file with the ROM of the first function, relative to the file that names it. It replaces the device's own ROM, \
which the boot of the host may have changed."))})),{}).apply(y("The option ROM of the device, as the guest sees it."))}},ID={"rom-off-with-file":p({severity:"er\
ror",about:"value",message:({device:e})=>`device '${e}' has a ROM file, but 'bar: off' hides the ROM from the guest`,remedy:()=>"remove `bar: off` to use the fi\
le, or remove `file`",explain:"With `bar: off` the guest finds no ROM on the device, so a file would never be read."}),"rom-is-no-rom":p({severity:"warning",about:"\
value",message:({file:e,signature:t})=>t?`${e} is not an option ROM: its data structure (PCIR) is missing`:`${e} is not an option ROM: it does not begin with th\
e bytes 55 AA`,remedy:({address:e})=>e?`read the ROM again, before a guest or the host's driver has used the device: \`sudo sh -c 'cd /sys/bus/pci/devices/${e} \
&& { echo 1 > rom; cat rom > /tmp/vbios.rom; echo 0 > rom; }'\`, and put /tmp/vbios.rom in its place; or remove \`file\` to let the guest see the device's own ROM`:
"replace it with the ROM of the device, or remove `file` to let the guest see the device's own ROM",explain:"QEMU shows the guest any bytes as the ROM of the de\
vice, and the guest's firmware ignores them without a message: the screen stays black, or the driver stops with code 43. A ROM begins with 55 AA and has a point\
er to its data structure, PCIR, at 18h."}),"rom-has-header":p({severity:"warning",about:"value",message:({file:e,before:t,program:n})=>`${e} has ${t} bytes befo\
re the ROM, a header that ${n} adds`,remedy:({command:e,cut:t})=>`cut the header with \`${e}\` next to the spec, then set \`file: ${t}\``,explain:"NVFlash saves\
 an NVIDIA ROM with a header of its own. The guest's firmware looks for the ROM at the beginning of the file and ignores a file with anything before it: the scr\
een stays black, or the driver stops with code 43."}),"rom-of-other-card":p({severity:"warning",about:"value",message:({file:e,roms:t,device:n,ids:s})=>`${e} is\
 the ROM of ${t}, but '${n}' is ${s}`,remedy:()=>"use a ROM of this very card, or remove `file` to let the guest see the device's own ROM; if only `ids` is wron\
g, correct it",explain:"A ROM says in its data structure (PCIR) which vendor and device it is for. The guest's firmware does not start one that is for another d\
evice, and the ROM of a similar card can set wrong voltages or memory timings."})},TD=16*2**20;function*ED(e){for(let{name:t,rom:n}of G(e))n.file!==void 0&&(yield{
path:xd(t),name:n.file,limit:TD})}function DD(e,t,n,s){for(let o of G(e)){let{name:r,rom:i}=o;if(i.file===void 0)continue;if(i.bar===!1){t("rom-off-with-file",{
path:["devices",r,"rom","bar"]},{device:r});continue}let a=s?.get(xd(r).join("/"));a&&UD(o,i.file,a,t,n)}}var xd=e=>["devices",e,"rom","file"],RD="NVGI",FD=e=>e.
replace(/(\.[^./]*)?$/,"-cut$1");function UD(e,t,n,s,o){let r={path:xd(e.name)},[i]=e.functions,a=vx(n);if(!("before"in a)){let f=i&&!rc(i)?$(i):void 0;s("rom-i\
s-no-rom",r,{file:t,signature:a.signature,address:f});return}let{before:c,images:d}=a;if(c>0){let f=FD(t),m=`dd if=${xr(t)} of=${xr(f)} bs=${c} skip=1`,g=String.
fromCharCode(...n.subarray(0,4))===RD?"NVFlash":"a flash program";s("rom-has-header",r,{file:t,before:c,program:g,command:m,cut:f})}let l=zr(e,o);if(l.length===
0||l.some(f=>d.some(m=>BD(m,f,e.igd===!0))))return;let u=C(d.flatMap(f=>f.ids.slice(0,1)).map(I));s("rom-of-other-card",r,{file:t,roms:Z(u),device:e.name,ids:Z(
l.map(I))})}var BD=({ids:e},{vendor:t,device:n},s)=>e.some(o=>o.vendor===t&&(s||o.device===n||o.device===bx));function*LD(e){for(let t of G(e)){let n=vd(t);if(n===
void 0)continue;let s=hx(t);yield{kind:"file",from:xd(t.name),to:s},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],value:St(
Oo(`./${s}`))}}}var wp={};N(wp,{codes:()=>qD,domain:()=>WD,host:()=>VD,rules:()=>ZD,schema:()=>GD});var wx=`#!/usr/bin/env bash
# shellcheck disable=SC2154
# DEVICE COUNT [FUNCTION...]: creates COUNT virtual functions (SR-IOV) of a device. DEVICE is one argument: an address and
# what identifies the device there, as the words of find-function.sh. The addresses FUNCTION are those for guests. No host
# driver binds any of them; libvirt binds them by driver_override, which still works. An existing number is not changed,
# because that would take functions away from running guests.
# https://docs.kernel.org/PCI/pci-iov-howto.html
set -euo pipefail

sysfs=\${VFIOC_SYSFS:-/sys}
read -r -a words <<<"\${1:?}"
address=\${words[0]} count=\${2:?}
shift 2
device=$sysfs/bus/pci/devices/$address

fail() {
  printf 'vfioc: %s: %s\\n' "$address" "$1" >&2
  exit 1
}

identify() {
  find_function "\${words[@]}" || fail "$problem"
}

[[ ! -e $device ]] || identify
# The device's driver creates them, so wait for it for up to half a minute.
for ((i = 0; i < 300; i++)); do
  if [[ -e $device/driver && -e $device/sriov_numvfs ]]; then break; fi
  sleep 0.1
done
[[ -e $device ]] || fail "there is no PCI device at this address: find its current one with 'lspci -D', and correct sriov.of in the spec"
# It may have appeared meanwhile.
identify
[[ -e $device/driver ]] || fail "no host driver is bound to the device, and only its driver can create virtual functions: see 'lspci -k -s $address'"
[[ -e $device/sriov_numvfs ]] || fail 'the device has no virtual functions: enable SR-IOV in the firmware'
most=$(<"$device/sriov_totalvfs")
[[ $count -le $most ]] || fail "the device supports at most $most virtual functions, but $count are requested: set sriov.count to $most or less"

there=$(<"$device/sriov_numvfs")
if [[ $there -eq 0 ]]; then
  echo 0 >"$device/sriov_drivers_autoprobe"
  echo "$count" >"$device/sriov_numvfs" || fail "its driver could not create $count virtual functions: see the kernel log (journalctl -k -b)"
elif [[ $there -ne $count ]]; then
  fail "the device already has $there virtual functions: restart the host to get $count"
fi

made=()
for link in "$device"/virtfn*; do
  if [[ -L $link ]]; then made+=("$(basename -- "$(readlink -- "$link")")"); fi
done
for function in "$@"; do
  case " \${made[*]} " in
  *" $function "*) ;;
  *) fail "$function is not one of its virtual functions: use one of \${made[*]} in the spec" ;;
  esac
done
`;var GD={device:{sriov:v(E(()=>({of:$t.apply(y("The physical function that creates them, which the host keeps.")),count:Ws().check(wo(1),ar(256)).apply(y("The nu\
mber of virtual functions to create, including those of other devices.")),network:x(O("Whether the virtual functions are NICs. libvirt then gives each a stable \
MAC address, derived from the names, and the VLAN."),!1),vlan:v(te(1,4094)).apply(y("With network: the VLAN of the guest, which the guest itself does not see."))}))).
apply(y("Virtual functions (SR-IOV), which a PCI device of the host creates at boot. Their addresses are in /sys/bus/pci/devices/*/virtfn* once they exist."))}},
Ro=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,xx=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,qD={"sriov-without-functions":p({severity:"error",about:"value",message:({device:e})=>`device '${e}' does not list its virtual functions`,remedy:()=>"add the \
addresses that you expect, for example `functions: [\"05:10.0\"]`; if they are wrong, `systemctl status 'vfioc-sriov-*'` shows the actual ones after the boot",explain:"\
The physical device decides the addresses of its virtual functions. Their ids do not tell them apart, because all virtual functions of a device have the same on\
e.",example:{fails:`devices: { vf: { ids: ["8086:1520"], \u27E8sriov: { of: "05:00.0", count: 4 } } }
`,passes:Ro('of: "05:00.0", count: 4')}}),"sriov-counts-differ":p({severity:"error",about:"value",message:({count:e,device:t,address:n})=>`device '${t}' has 'co\
unt: ${e}' for the same ${n}`,remedy:({count:e,device:t})=>`set \`count: ${e}\` here too, or the larger number here and on '${t}'`,explain:"A device creates all\
 its virtual functions at once, and `count` is the total.",example:{fails:xx("\u27E82"),passes:xx(4)}}),"sriov-more-functions":p({severity:"error",about:"value",
message:({functions:e,count:t,address:n})=>`the spec uses ${e} virtual functions of ${n}, but 'count' creates only ${t}`,remedy:({functions:e})=>`set \`count: ${e}\
\` or more`,explain:"Every virtual function that a device of the spec lists must be created.",example:{fails:Ro('of: "05:00.0", count: \u27E81','"05:10.0", "05:\
10.2"'),passes:Ro('of: "05:00.0", count: 2','"05:10.0", "05:10.2"')}}),"sriov-card-leaves":p({severity:"error",about:"value",message:({address:e,device:t})=>`th\
e host must keep ${e} to create virtual functions, but it is a function of device '${t}'`,remedy:({address:e,device:t})=>`remove ${e} from the \`functions\` of '${t}\
', or, if it is the only one, remove '${t}' from \`devices\` and from its guest`,explain:"The host's driver of the physical function creates the virtual functio\
ns. A device that vfio-pci holds creates none.",example:{fails:`devices: { card: { functions: ["05:00.0"] }, vf: { functions: ["05:10.0"], sriov: { of: \u27E8"05:00.\
0", count: 4 } } }
vms: { win: { memory: 4GiB, devices: [vf, card] } }
`,passes:Ro('of: "05:00.0", count: 4')}}),"sriov-handover":p({severity:"error",about:"value",message:()=>"the host does not use virtual functions, so 'bind: han\
dover' does not apply to them",remedy:()=>"remove `bind`",explain:"No host driver takes the virtual functions that are created here. libvirt binds them when a g\
uest starts.",example:{fails:`devices: { vf: { functions: ["05:10.0"], bind: \u27E8handover, sriov: { of: "05:00.0", count: 4 } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,passes:Ro('of: "05:00.0", count: 4')}}),"vlan-without-network":p({severity:"error",about:"value",message:()=>"'vlan' needs 'network: on'",remedy:()=>"add `net\
work: on` if the virtual functions are NICs, or remove `vlan`",explain:"libvirt sets the VLAN of a virtual function through the physical NIC that created it.",example:{
fails:Ro('of: "05:00.0", count: 4, vlan: \u27E810'),passes:Ro('of: "05:00.0", count: 4, network: on, vlan: 10')}})};function kx(e){let t=new Map;for(let n of G(
e)){let{sriov:s}=n;if(!s)continue;let o=$(s.of);t.set(o,[...t.get(o)??[],{...n,sriov:s}])}return t}function ZD(e,t){let n=new Map(G(e).flatMap(({name:s,functions:o})=>o.
map(r=>[$(r),s])));for(let[s,o]of kx(e)){let[r]=o;if(!r)continue;let{count:i}=r.sriov;for(let{name:c,sriov:d,bind:l,functions:u}of o){let f=["devices",c],m=(...h)=>({
path:[...f,...h]});u.length===0&&t("sriov-without-functions",{...m("sriov"),on:"key"},{device:c});let g=n.get(s);g!==void 0&&t("sriov-card-leaves",m("sriov","of"),
{address:s,device:g}),d.count!==i&&t("sriov-counts-differ",m("sriov","count"),{count:i,device:r.name,address:s}),l==="handover"&&t("sriov-handover",m("bind")),d.
vlan!==void 0&&!d.network&&t("vlan-without-network",m("sriov","vlan"))}let a=o.reduce((c,{functions:d})=>c+d.length,0);a>i&&t("sriov-more-functions",{path:["dev\
ices",r.name,"sriov","count"]},{functions:a,count:i,address:s})}}var $x="make-functions.sh";function*VD(e,t){let n=kx(e);if(n.size===0)return;yield{kind:"progra\
m",name:$x,text:hn(wx)};let s=Rt("vfioc-make-functions",[A("pkgs","coreutils")],Pt($x));yield ln;for(let[o,r]of n){let i=String(r[0]?.sriov.count),a=r.flatMap(l=>l.
functions.map($)),[c]=r;if(!c)continue;let d=Jc(c.sriov.of,t,c.sriov.network?"02":"").join(" ");yield{kind:"option",ofEntry:!0,path:["systemd","services",`vfioc\
-sriov-${o.replaceAll(/[:.]/g,"-")}`],value:V({description:P(`Virtual functions of ${o}`),wantedBy:ce(["multi-user.target"]),before:ce(["libvirtd.service"]),after:ce(
["systemd-modules-load.service"]),serviceConfig:Zn({without:["ProtectKernelTunables"]}),script:dn(s,[d,i,...a].map(P))})}}}function*WD(e,t){for(let{name:n,sriov:s,
functions:o}of ae(e,t)){if(!s?.network)continue;let r=o.map((i,a)=>b("interface",{type:"hostdev",managed:"yes"},b("mac",{address:$c(t.host.name,e.name,n,String(
a))}),b("source",{},b("address",{type:"pci",...pr(i)})),s.vlan!==void 0&&b("vlan",{},b("tag",{id:s.vlan})),an("devices",n,e,t,a)));yield{pci:{class:"hostdev",key:n,
index:e.devices.indexOf(n)},functions:r}}}var $p={};N($p,{codes:()=>XD,rules:()=>QD,schema:()=>HD});var Sx={"Arc Pro B60":"e211","Arc Pro B50":"e212","Panther Lake":"b080 b081 b082 b083 b084 b085 b086 b087 b08f b090 b0a0 b0b0"},KD=new Map(Object.entries(Sx).flatMap(
([e,t])=>t.split(" ").map(n=>[n,e]))),xp=Z(Object.keys(Sx)),Dr=[6,17],ea=({vendor:e,device:t})=>e==="8086"?KD.get(t):void 0;var HD={},Px=Dr.join("."),$d=e=>`host: { cpu: intel }
${e}vms: { win: { memory: 4GiB, devices: [vf] } }
`,kd=(e,t='"00:02.0"')=>`devices: { vf: { functions: ["00:02.1"], ${e}sriov: { of: ${t}, count: 1 } } }
`,XD={"sriov-graphics-driver":p({severity:"warning",about:"value",message:({gpu:e})=>`no driver of the kernel creates virtual functions of ${e}: i915 has none, \
and xe only those of ${xp}`,remedy:({address:e,integrated:t,spare:n,device:s,guests:o})=>{let r=`functions: ["${e}"]${t?", igd: on":""}`,i=n?`if the host has an\
other display, give the whole GPU to one guest: \`${r}\` without \`sriov\``:pn(s,o);return t?`add the module i915-sriov-dkms to boot.extraModulePackages of the \
host, and its parameters here: \`kernel: { params: ["i915.enable_guc=3", "i915.max_vfs=7", "module_blacklist=xe"] }\`; or ${i}`:i},explain:"The unit that create\
s the virtual functions writes their number to sriov_numvfs of the GPU. i915, as it is in the kernel, refuses that, and so does xe for most consumer graphics. T\
he module i915-sriov-dkms, from outside the kernel, adds it for many integrated GPUs; a Linux guest needs it as well.",example:{fails:$d(kd("",'\u27E8"00:02.0"')),
passes:$d(`kernel: { params: ["i915.enable_guc=3", "i915.max_vfs=7"] }
${kd("")}`)}}),"sriov-graphics-kernel":p({severity:"warning",about:"value",message:({gpu:e,kernel:t})=>`xe creates virtual functions of ${e} since Linux ${Px}, \
but the host has ${t}`,remedy:()=>"set `kernel: { packages: linuxPackages_latest }`",explain:`Since Linux ${Px}, xe creates virtual functions of ${xp} by defaul\
t. With an older kernel, writing their number to sriov_numvfs of the GPU fails.`,example:{fails:$d(`kernel: { packages: linuxPackages_6_12 }
${kd('ids: ["8086:e212"], ','\u27E8"03:00.0"')}`),passes:$d(`kernel: { packages: linuxPackages_6_18 }
${kd('ids: ["8086:e212"], ','"03:00.0"')}`)}})},_x="0000:00:02.0";function QD(e,t,n){if(!e.kernel.params.some(s=>/^(?:i915|xe)\.(?:max_vfs|force_probe)=/.test(s)))
for(let s of G(e)){if(!s.sriov)continue;let o=JD(s,s.sriov.of,e,n);if(!o)continue;let r={path:["devices",s.name,"sriov","of"]},i=o.ids.flatMap(d=>ea(d)??[])[0],
[a]=o.ids,c=e2(e,n);if(i===void 0){let d=$(s.sriov.of),l=a?I(a):"this GPU";t("sriov-graphics-driver",r,{gpu:l,address:Bn(s.sriov.of),integrated:d===_x,spare:!n||
YD(s.sriov.of,e,n),device:s.name,guests:oe(s.name,e).map(({vm:u})=>u.name)})}else c&&(c.major-Dr[0]||c.minor-Dr[1])<0&&t("sriov-graphics-kernel",r,{gpu:i,kernel:c.
name})}}function YD(e,t,n){let s=lt(t,n);return n.pci.some(o=>It(o)&&!Ae(o.address,e)&&s.get($(o.address))?.bind!=="boot")}function JD({ids:e},t,n,s){let o=s&&fe(
s,t);return o?o.id.vendor==="8086"&&ke(o)?{ids:[o.id]}:void 0:n.host.cpu==="intel"&&$(t)===_x||e.some(ea)?{ids:e}:void 0}function e2(e,t){let{packages:n}=e.kernel,
s=n??t?.kernel?.release,o=/^(?:linuxPackages_)?(\d{1,2})[._](\d{1,3})(?:\D|$)/.exec(s??"");if(!(!s||!o))return{name:n??`Linux ${s}`,major:Number(o[1]),minor:Number(
o[2])}}var Sp={};N(Sp,{claims:()=>d2,codes:()=>n2,domain:()=>c2,host:()=>i2,rules:()=>s2,schema:()=>t2});var Ax=4010,t2={vm:{scream:v(E(()=>({mode:x(M(["ivshmem","network"]),"network").apply(y("How the sound reaches the host. network, the default, which Scream reco\
mmends; ivshmem: shared memory, which works without a NIC.")),user:v(Gn).apply(y("The user whose session plays the sound. Default: the one in host.users, if the\
re is only one.")),name:x(Tc,"scream").apply(y("ivshmem: the name of the file in /dev/shm, unique to each guest.")),size:v(Kt).apply(y("ivshmem: the size of the\
 shared memory, which must match UseIVSHMEM (in MiB) in the registry of the guest. Default: 2MiB.")),interface:v(qn).apply(y("network: the host interface that r\
eceives the sound. Default: the bridge of the guest's NAT network.")),port:x(te(1,65535),Ax).apply(y("network: the UDP port.")),unicast:x(O("network: whether th\
e guest sends only to the address of the host (UnicastIPv4 in its registry) instead of the multicast group."),!1)}))).apply(y("Scream, which plays the sound of \
a Windows guest on the host."))}},gn=(e,t="memory: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,n2={"scream-user-unclear":p({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`the sound of guest '${e}' has no user to play it: 'host\
.users' is empty`:`several users could play the sound of guest '${e}': ${t.join(", ")}`,remedy:({users:e})=>e.length===0?"add the user to `host.users`, for exam\
ple `host: { users: [alex] }`":`set \`user\` to one of them, for example \`user: ${e[0]}\``,explain:"A service of one user plays the sound, in that user's sessi\
on. If `host.users` lists one user, it is that one.",example:{fails:`host: { users: [alex, vini] }
${gn("\u27E8scream: { mode: network }")}`,passes:`host: { users: [alex, vini] }
${gn("scream: { mode: network, user: vini }")}`}}),"scream-user-unknown":p({severity:"error",about:"value",message:({user:e})=>`user '${e}' is not listed in 'ho\
st.users'`,remedy:({user:e})=>`set \`user\` to one of \`host.users\`, or add '${e}' to that list`,explain:"The user who plays the sound of a guest must be allow\
ed to use the guest: only the users in `host.users` can open its shared memory.",example:{fails:gn("scream: { user: \u27E8vini }"),passes:gn("scream: { user: al\
ex }")}}),"scream-without-audio":p({severity:"error",about:"value",message:({guest:e})=>`the sound of guest '${e}' cannot be played, because 'host.audio' is non\
e`,remedy:()=>"set `host: { audio: pipewire }` (or `pulseaudio`, if the host runs it), or remove `scream`",explain:"The service that plays the sound needs PipeW\
ire or PulseAudio. With `audio: none` the host has neither.",example:{fails:`host: { audio: none }
${gn("\u27E8scream: { mode: network }")}`,passes:`host: { audio: pipewire }
${gn("scream: { mode: network }")}`}}),"scream-without-interface":p({severity:"error",about:"value",message:({guest:e})=>`'scream' has no 'interface', and guest\
 '${e}' has no NIC in a NAT network`,remedy:()=>"add a NIC in a NAT network (`nics: { lan: { network: default } }`), set `interface` to the host's interface in \
the guest's network (for example `interface: br0`), or use shared memory (`mode: ivshmem`)",explain:"The host receives Scream's packets on one interface only, a\
nd the firewall opens the port there. By default this is the bridge of the guest's NAT network.",example:{fails:gn("\u27E8scream: { mode: network }","memory: 4G\
iB"),passes:gn("scream: { mode: network, interface: br0 }","memory: 4GiB")}}),"scream-with-secure-boot":p({severity:"warning",about:"value",message:({guest:e})=>`\
Windows in '${e}' does not load the driver of Scream while Secure Boot is on`,remedy:()=>"remove `scream` and play the sound through SPICE (`display: { spice: o\
n }`), or set `firmware: { secureBoot: false }` without `enrolledKeys` and turn on test mode in Windows",explain:"Current Windows loads the driver of Scream, be\
cause of its signature, only in test mode, which Secure Boot forbids. Without Microsoft's keys in the guest's UEFI variables Secure Boot is not yet in force, bu\
t it is as soon as they are enrolled.",example:{fails:gn("\u27E8scream: {}","memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }"),
passes:gn("scream: {}")}}),"scream-with-looking-glass":p({severity:"warning",about:"value",message:({guest:e})=>`Looking Glass after B7 is not to be used with S\
cream, but guest '${e}' has both`,remedy:({spice:e})=>e?"remove `scream`, and uninstall its driver in the guest: the client then plays the sound of SPICE":"remo\
ve `scream`, uninstall its driver in the guest, and set `spice: on` in `display`: the client then plays the sound of SPICE",explain:"Releases of Looking Glass a\
fter B7 (`version: idd`) carry the sound of the guest themselves, through SPICE. Their documentation says not to use Scream with them.",example:{fails:gn("\u27E8scre\
am: {}","memory: 4GiB, lookingGlass: { size: 64MiB, version: idd }, nics: { lan: { network: default } }"),passes:gn("scream: {}","memory: 4GiB, lookingGlass: { \
size: 64MiB, version: b7 }, nics: { lan: { network: default } }")}})},Ox=(e,t)=>{let{users:n}=t.host;return e.scream?.user??(n.length===1?n[0]:void 0)},kp=(e,t)=>e.
scream?.interface??Ki(e,t)[0]?.network.bridge;function s2(e,t){let{users:n,audio:s}=e.host;for(let o of k(e)){if(!o.scream)continue;let r=["vms",o.name,"scream"],
i=Ox(o,e);i===void 0?t("scream-user-unclear",{path:r,on:"key"},{guest:o.name,users:n}):n.includes(i)||t("scream-user-unknown",{path:[...r,"user"]},{user:i}),Tt(
o).secureBoot&&t("scream-with-secure-boot",{path:r,on:"key"},{guest:o.name}),o.lookingGlass?.version==="idd"&&t("scream-with-looking-glass",{path:r,on:"key"},{guest:o.
name,spice:Ht(o)}),s==="none"&&t("scream-without-audio",{path:r,on:"key"},{guest:o.name}),o.scream.mode==="network"&&kp(o,e)===void 0&&t("scream-without-interfa\
ce",{path:r,on:"key"},{guest:o.name})}}var o2={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},r2={pipewire:[{kind:"option",path:["services","pipewire","enab\
le"],value:B(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:B(!0)}],pulseaudio:[{kind:"assertion",that:A(nt("config",["services","pulse\
audio"],A("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, but PulseAudio is off: set host.audio to pipewire if the host r\
uns PipeWire, or set services.pulseaudio.enable = true (hardware.pulseaudio.enable before NixOS 25.05)."}]};function*i2(e){let{audio:t}=e.host;if(t==="none")return;
k(e).some(({scream:s})=>s)&&(yield*r2[t]);let n=new Map;for(let s of k(e)){let o=Cx(s,e);if(o===void 0)continue;let{user:r,words:i,link:a,port:c}=o,d=JSON.stringify(
[r,i]),l=n.get(d)??[];n.set(d,[...l,s]),l.length===0&&c!==void 0&&a!==void 0&&(yield{kind:"port",interface:a,protocol:"udp",port:c})}for(let s of n.values()){let[
o]=s,r=o&&Cx(o,e);r&&(yield a2(s,r,t))}}function Cx(e,t){let n=Ox(e,t);if(!e.scream||n===void 0)return;let s=vc(e);if(s)return{user:n,words:["-m",s.path]};let o=kp(
e,t);if(o===void 0)return;let{port:r,unicast:i}=e.scream,a=r===Ax?[]:["-p",String(r)];return{user:n,words:[...i?["-u"]:[],"-i",o,...a],link:o,port:r}}function a2(e,{
user:t,words:n,link:s},o){let r=o2[o],i=e.map(({name:c})=>c),a=s===void 0?[]:[Bc(s)];return{kind:"option",path:["systemd","user","services",`scream-${Ri(i[0]??"")}`],
value:V({description:P(`Sound of ${i.length>1?"the guests":"the guest"} ${Z(i)}`),wantedBy:ce(["default.target",`${r}.service`,...a]),wants:ce([`${r}.socket`]),
after:ce([`${r}.socket`,`${r}.service`]),partOf:ce([`${r}.service`]),startLimitIntervalSec:ft(0),unitConfig:V({ConditionUser:P(t),...a.length>0?{StopPropagatedFrom:ce(
a)}:{}}),serviceConfig:V({ExecStart:St(A("pkgs","scream"),`/bin/scream ${Uc(["-o","pulse",...n])}`),Restart:P("always"),RestartSec:ft(3),LockPersonality:B(!0),MemoryDenyWriteExecute:B(
!0),NoNewPrivileges:B(!0),RestrictNamespaces:B(!0),RestrictRealtime:B(!0),SystemCallArchitectures:P("native"),SystemCallErrorNumber:P("EPERM"),SystemCallFilter:P(
"@system-service")})})}}function*c2(e){let t=vc(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[wc(t)]})}function*d2(e,t){let n=kp(e,t);e.scream?.
mode!=="network"||n===void 0||(yield{what:`port ${e.scream.port} of ${n}`,path:["scream","port"],when:"run"})}var Pp={};N(Pp,{codes:()=>u2,host:()=>m2,rules:()=>f2,schema:()=>l2});var l2={},Sd=(e,t)=>`host: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,u2={"sound-server-not-there":p({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, but 'host.audio' is ${t}`,remedy:({server:e,
audio:t})=>`set \`host: { audio: ${e} }\` if the host runs it, or use ${t==="pulseaudio"?"`to: pulseaudio`":"`display: { spice: on, sound: spice }`"}`,explain:"\
QEMU opens the socket of the sound server. Hosts with PipeWire also have the socket of PulseAudio, but only they have the one of PipeWire.",example:{fails:Sd("p\
ulseaudio","display: { sound: \u27E8{ to: pipewire, uid: 1000 } }"),passes:Sd("pipewire","display: { sound: { to: pipewire, uid: 1000 } }")}}),"sound-before-log\
in":p({severity:"warning",about:"value",message:({guest:e,server:t})=>`guest '${e}' starts with the host, before any user's ${t} server runs`,remedy:()=>"remove\
 `autostart`, use `display: { spice: on, sound: spice }`, or set `users.users.NAME.linger = true` in NixOS for that user",explain:"The sound server of a user st\
arts when they log in, and QEMU does not start without it. With `linger` NixOS starts the services of the user with the host.",example:{fails:Sd("pipewire","aut\
ostart: \u27E8true, display: { sound: { to: pipewire, uid: 1000 } }"),passes:Sd("pipewire","display: { sound: { to: pipewire, uid: 1000 } }")}})};function Mx({display:{
sound:e}}){let{to:t,uid:n=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:n}:void 0}function f2(e,t){let{audio:n}=e.host;for(let s of k(
e)){let o=Mx(s);if(!o)continue;let r=["vms",s.name];(n==="none"||o.to==="pipewire"&&n!=="pipewire")&&t("sound-server-not-there",{path:[...r,"display","sound"]},
{server:o.to,audio:n}),s.autostart&&t("sound-before-login",{path:[...r,"autostart"]},{guest:s.name,server:o.to})}}function*m2(e){let{user:t}=Ke(e),n=k(e).flatMap(
s=>Mx(s)??[]);for(let s of new Set(n.flatMap(o=>o.uid??[]))){let o=nt("config",["users","users",t,"uid"],sn);yield{kind:"assertion",that:ne(ne(o,"==",sn),"||",ne(
o,"==",ft(s))),message:`vfioc: a guest plays its sound through the sound server of user ${t} with uid ${s}, but users.users.${t}.uid is different: set uid in di\
splay.sound of the guest to the number that \`id -u ${t}\` prints.`}}}var Qn=[bm,xm,hp,wm,Cf,Ym,Xm,ep,Im,Dm,jm,Kf,Wf,Sp,_m,sp,Zm,ym,tm,Jf,Lm,Um,xf,Af,zf,Mf,mf,sm,nm,fp,dp,wp,pp,vp,Bf,Gf,Km,Wm,Gm,zm,Am,Vf,Pp,Hf,pm,fm,gm,hm,mm,Rm,cm,
qf,Xf,Qf,um,Yf,mp,np,Em,Pm,Mm,em,ap,gp,yp,up,Jm,Cm,Lf,bp,tp,op,$p,Sf,Fm];var _p=(e,t,n)=>Qg(e,["vms",t,n]),zx=(e,t)=>({...e,networks:Oi(e.networks),vms:Oi(Object.fromEntries(Object.entries(e.vms).map(([n,s])=>{let o={disks:_p(t,n,"di\
sks"),nics:_p(t,n,"nics"),shares:_p(t,n,"shares")};return[n,{...s,order:o}]})))});function Fo(e){let t={};for(let{schema:n}of Qn){let s=n[e]??{},o=typeof s=="function"?s():s;for(let[r,i]of Object.entries(o)){if(Object.hasOwn(t,r))throw new Error(
`two features declare ${e}.${r}`);t[r]=i}}return t}var p2=Si(Fo("host")),h2=Si(Fo("device")),g2=Si({...Fo("vm"),cpu:wf(()=>Fo("cpu")),memory:Bm(()=>Fo("memory"))}),
Pd=Si({version:dr(1).apply(y("The version of this format, 1.")),host:p2.apply(y("The host machine.")),devices:x(Be(eo,h2),{}).apply(y("The PCI devices to pass t\
hrough, by a name of your choice.")),vms:x(Be(nv,g2),{}).apply(y("The guests that receive them, by their libvirt names.")),...Fo("root"),kernel:vm(()=>Fo("kerne\
l"))});var Nx=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,Cp=e=>JSON.stringify(e),As={"yaml-syntax":p({severity:"error",about:"value",message:({problem:e})=>`inva\
lid YAML: ${e}`,remedy:({remedy:e})=>e,explain:"A spec is YAML 1.2 (https://yaml.org/spec/1.2.2/), of which JSON is a part. The text breaks the syntax at this p\
lace or shortly before it. At most 20 syntax errors are shown.",example:{fails:`iommu: { passthrough: true
\u27E8kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"tab-indentation":p({severity:"error",about:"value",message:()=>"tab used as indentation",remedy:()=>"replace the tab with spaces, two per level",explain:"\
YAML forbids tabs as indentation, because editors show them with different widths (https://yaml.org/spec/1.2.2/#61-indentation-spaces). Tabs elsewhere are fine.",
example:{fails:`iommu:
\u27E8	passthrough: true
`,passes:`iommu:
  passthrough: true
`}}),"control-character":p({severity:"error",about:"value",message:({character:e})=>`the text contains the control character ${e}`,remedy:()=>'remove it, or sav\
e the file as UTF-8 with LF line endings; to keep the character, escape it in double quotes: `"\\x1b"`',explain:"The only control characters that YAML allows ar\
e tab, line feed, and carriage return before a line feed (https://yaml.org/spec/1.2.2/#51-character-set). Others usually come from a file saved as UTF-16 or wit\
h the line endings of old systems, and most editors do not show them.",example:{fails:`kernel: { params: ["quiet\u27E8\0"] }
`,passes:`kernel: { params: ["quiet"] }
`}}),"too-deeply-nested":p({severity:"error",about:"value",message:()=>`mappings and lists are nested more than ${64} levels deep`,remedy:()=>"reduce the nestin\
g; a spec needs fewer than ten levels",explain:`Reading stops at ${64} levels, so that no input can exhaust the memory of the machine that reads it.`,example:{fails:`\
kernel: { params: ${"[".repeat(62)}\u27E8[${"]".repeat(63)} }
`,passes:`kernel: { params: [] }
`}}),"several-documents":p({severity:"error",about:"value",message:()=>"a second YAML document starts here",remedy:()=>"keep one document per file; to merge sev\
eral, pass all files: `vfioc compile base.yaml host.yaml`",explain:"A YAML file can contain several documents, separated by ---. vfioc would have to guess which\
 of them is the spec.",example:{fails:`iommu: { passthrough: true }
\u27E8---
kernel: { nested: true }
`,passes:`iommu: { passthrough: true }
kernel: { nested: true }
`}}),"yaml-directive":p({severity:"error",about:"value",message:({directive:e})=>`unsupported directive '${e}'`,remedy:()=>"remove this line; a spec is always r\
ead as YAML 1.2",explain:"%YAML 1.1 would turn yes, no, on and off into true and false, and %TAG would rename tags. A spec must mean the same for every program \
that reads it, so only %YAML 1.2 is accepted.",example:{fails:`\u27E8%YAML 1.1
---
iommu: { passthrough: true }
`,passes:`%YAML 1.2
---
iommu: { passthrough: true }
`}}),"unknown-tag":p({severity:"error",about:"value",message:({tag:e})=>`unknown tag '${e}'`,remedy:()=>"remove the tag; if the value is a string that starts wi\
th `!`, put it in quotes",explain:"A tag sets the type of a value. The fields of a spec have fixed types, so only the tags of the YAML core schema are accepted \
(https://yaml.org/spec/1.2.2/#103-core-schema).",example:{fails:`iommu: { passthrough: \u27E8!flag true }
`,passes:`iommu: { passthrough: true }
`}}),"tag-changes-value":p({severity:"error",about:"value",message:({tag:e,kind:t})=>`the tag '${e}' does not match its value, which is ${t}`,remedy:()=>"remove\
 the tag; write a string in quotes, and a number, `true` or `false` without",explain:"A tag of the core schema is accepted if the value has that type anyway. A \
tag that would convert the value to another type is refused: write the value in the type that it should have.",example:{fails:`host: { name: !!str \u27E88 }
`,passes:`host: { name: !!str box }
`}}),"unknown-alias":p({severity:"error",about:"value",message:({name:e})=>`no anchor '&${e}' before the alias '*${e}'`,remedy:({name:e})=>`add the anchor \`&${e}\
\` to a value above this line, or put a string that starts with \`*\` in quotes: \`"*${e}"\``,explain:"An alias repeats the value that has the anchor of the sam\
e name, and that value must end before the alias (https://yaml.org/spec/1.2.2/#71-alias-nodes). So an alias cannot be inside the value of its own anchor.",example:{
fails:`host: { users: [\u27E8*admin] }
`,passes:`host: { name: &name box, users: [*name] }
`}}),"alias-expansion":p({severity:"error",about:"value",message:()=>`aliases expand to more than ${1e4} values or more than ${64} levels`,remedy:()=>"use fewer\
 aliases, or write the values out",explain:"Aliases of aliases can turn a few lines into more values than fit into memory, so their expansion is limited. Anchor\
s that no alias refers to are not counted.",example:{fails:`a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, \u27E8*c]
`,passes:`kernel: { params: [&quiet quiet, *quiet] }
`}}),"merge-key":p({severity:"error",about:"value",message:()=>"the merge key '<<' is not part of YAML 1.2",remedy:()=>"write the keys out, or move the shared p\
art to a file of its own and pass both: `vfioc compile shared.yaml host.yaml`",explain:"In YAML 1.1, << copied the keys of another mapping; YAML 1.2 removed it.\
 Files on the command line are merged from left to right instead: mappings deeply, while lists and scalars are replaced. An alias repeats a whole value.",example:{
fails:`iommu: { \u27E8<<: { passthrough: true } }
`,passes:`iommu: { passthrough: true }
`}}),"key-not-text":p({severity:"error",about:"value",message:({kind:e})=>`expected a string as the key, found ${e}`,remedy:({text:e})=>e===""?"write a name bef\
ore the colon: `name: value`":e.startsWith("*")?"write the key out":`put the key in quotes: \`${Cp(e)}\``,explain:"The keys of a spec are names. YAML reads 8, t\
rue and null as other types and allows lists and mappings as keys, so a name that looks like one of them needs quotes.",example:{fails:`networks: { \u27E88: { type: \
nat } }
`,passes:`networks: { "8": { type: nat } }
`}}),"reserved-key":p({severity:"error",about:"value",message:({key:e})=>`the key '${e}' is reserved`,remedy:()=>"choose another name",explain:"The names __prot\
o__, constructor and prototype have a special meaning in JavaScript, in which vfioc is written. They are refused everywhere, so that such a key is neither lost \
nor harmful.",example:{fails:`networks: { \u27E8__proto__: { type: nat } }
`,passes:`networks: { proto: { type: nat } }
`}}),"duplicate-key":p({severity:"error",about:"value",message:({key:e,line:t})=>`duplicate key '${e}', first used on line ${t}`,remedy:()=>"remove one of the t\
wo, or merge their values under one key",explain:"The keys of a mapping are unique (https://yaml.org/spec/1.2.2/#3213-node-comparison). vfioc would have to gues\
s which of the two was meant, and other programs guess differently.",example:{fails:`iommu: { passthrough: true, \u27E8passthrough: false }
`,passes:`iommu: { passthrough: false }
`}}),"missing-value":p({severity:"error",about:"value",message:({key:e})=>`the key '${e}' has no value`,remedy:({key:e})=>`set a value, for example \`${e}: true\
\`, or leave the key unset with \`${e}: null\``,explain:"Inside braces YAML allows a key without a value and reads it as null, which leaves the key unset. This \
is rarely what was meant.",example:{fails:`iommu: { \u27E8passthrough }
`,passes:`iommu: { passthrough: true }
`}}),"number-out-of-range":p({severity:"error",about:"value",message:({text:e})=>`the number ${e} cannot be represented exactly`,remedy:({text:e})=>`use a small\
er number, or put it in quotes if it is a string: \`${Cp(e)}\``,explain:"Integers are exact up to 9007199254740991. For larger numbers, .inf and .nan, vfioc wou\
ld use another number than the one that was written.",example:{fails:`version: \u27E89007199254740993
`,passes:`version: 1
`}}),"number-leading-zero":p({severity:"error",about:"value",message:({text:e})=>`the number ${e} has a leading zero`,remedy:({text:e})=>`remove the zeros, or p\
ut it in quotes if it is a string: \`${Cp(e)}\`; an octal number starts with \`0o\``,explain:"YAML 1.2 reads 010 as ten and YAML 1.1 as eight, and a string such\
 as a vendor or device ID would lose its zeros. So such a number is refused.",example:{fails:`version: \u27E801
`,passes:`version: 1
`}}),"broken-unicode":p({severity:"error",about:"value",message:()=>"the string contains half of a surrogate pair",remedy:()=>'write the character itself, or bo\
th halves of its escape, as in `"\\ud83d\\ude00"`',explain:"An escape from \\ud800 to \\udfff is half of a pair that encodes one character. On its own it is not a\
 character and cannot be written to a file.",example:{fails:`host: { name: \u27E8"box\\ud83d" }
`,passes:`host: { name: "box" }
`}}),"root-not-a-map":p({severity:"error",about:"value",message:({kind:e})=>`expected a mapping at the top level, found ${e}`,remedy:()=>"start each top-level k\
ey at the beginning of a line, for example `version: 1`",explain:"The top level of a spec is a mapping of keys to values. An empty file is an empty mapping.",example:{
fails:`\u27E8- version: 1
`,passes:`version: 1
`}}),"named-file":p({severity:"error",about:"value",message:({file:e,reason:t})=>`the file '${e}' ${t}`,remedy:()=>"correct the path; a relative path starts at \
the directory of the file that names it, and in NixOS options a Nix path is written without quotes: `./facts.json`",explain:"Files that a spec names are read wh\
en it is compiled, relative to the file that names them. Each must be a regular file that is readable and not too large.",example:{fails:`host: { facts: \u27E8./no-s\
uch-facts.json }
`,passes:`host: { name: box }
`}}),"file-not-utf8":p({severity:"error",about:"file",message:({byte:e,line:t})=>`invalid UTF-8 on line ${t}, at byte ${e} of the file`,remedy:()=>"save the fil\
e as UTF-8; the command `file` shows its current encoding",explain:"A spec is UTF-8 text, with or without a byte order mark. In another encoding its characters \
would be misread."}),"file-too-large":p({severity:"error",about:"file",message:({limit:e})=>`the file is larger than ${Nx(e)}`,remedy:()=>"check the file name; \
even a spec of a thousand guests is smaller",explain:`A spec can have at most ${Nx(1048576)}, so that a wrong file name does not fill the memory.`}),"file-missi\
ng":p({severity:"error",about:"file",message:()=>"no such file",remedy:()=>"correct the path; a relative path starts at the current directory",explain:"The file\
 given on the command line does not exist."}),"file-is-directory":p({severity:"error",about:"file",message:()=>"expected a file, found a directory",remedy:()=>"\
add the name of the file in it, for example `host.yaml`",explain:"A spec is read from a file. Only the NixOS option spec also accepts a directory, and reads the\
 host.yaml in it."}),"file-not-regular":p({severity:"error",about:"file",message:()=>"expected a regular file, found a device, pipe or socket",remedy:()=>"pass \
a regular file, or `-` to read standard input",explain:"Reading a device or a pipe can block or never end, and a second read would not give the same content."}),
"file-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`cannot read the file: ${e}`,remedy:()=>"check its permissions and those of its parent \
directories, for example with `ls -ld`",explain:"The file exists, but the operating system refused to open or read it."}),"stdin-twice":p({severity:"error",about:"\
call",message:()=>"standard input (-) is given more than once",remedy:()=>"remove all `-` but one",explain:"Standard input can be read only once."})};var Ix={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};function Tx(e){return e.length===0?Ix:Dx(e)}var Ex=e=>e.kind==="scalar"&&e.value===
null;function Op(e){if(e.kind==="scalar")return e;if(e.kind==="list"){let n=e.items.map(Op);return n.every((s,o)=>s===e.items[o])?e:{...e,items:n}}let t;for(let[
n,{key:s,value:o}]of e.entries){let r=Ex(o)?void 0:Op(o);r!==o&&(t??=new Map(e.entries),r?t.set(n,{key:s,value:r}):t.delete(n))}return t?{...e,entries:t}:e}function Dx(e){
let t=e.at(-1)??Ix;if(e.length===1||t.kind!=="map")return Op(t);let n=new Map;for(let o of e.slice(e.findLastIndex(({kind:r})=>r!=="map")+1))if(o.kind==="map")for(let[
r,{key:i,value:a}]of o.entries){let c=n.get(r);Ex(a)?n.delete(r):c?(c.key=i,c.values.push(a)):n.set(r,{key:i,values:[a]})}let s=new Map;for(let[o,{key:r,values:i}]of n)
s.set(o,{key:r,value:Dx(i)});return{kind:"map",entries:s,span:t.span}}var O$=require("node:buffer");var _d=Symbol.for("yaml.alias"),Cd=Symbol.for("yaml.document"),Pn=Symbol.for("yaml.map"),Mp=Symbol.for("yaml.pair"),Qt=Symbol.for("yaml.scalar"),Os=Symbol.for("\
yaml.seq"),_t=Symbol.for("yaml.node.type"),Ct=e=>!!e&&typeof e=="object"&&e[_t]===_d,Jn=e=>!!e&&typeof e=="object"&&e[_t]===Cd,At=e=>!!e&&typeof e=="object"&&e[_t]===
Pn,se=e=>!!e&&typeof e=="object"&&e[_t]===Mp,X=e=>!!e&&typeof e=="object"&&e[_t]===Qt,_n=e=>!!e&&typeof e=="object"&&e[_t]===Os;function pe(e){if(e&&typeof e=="\
object")switch(e[_t]){case Pn:case Os:return!0}return!1}function ie(e){if(e&&typeof e=="object")switch(e[_t]){case _d:case Pn:case Qt:case Os:return!0}return!1}
var Ad=e=>(X(e)||pe(e))&&!!e.anchor;var Bt=Symbol("break visit"),Rx=Symbol("skip children"),es=Symbol("remove node");function ts(e,t){let n=Fx(t);Jn(e)?Rr(null,e.contents,n,Object.freeze([e]))===es&&
(e.contents=null):Rr(null,e,n,Object.freeze([]))}ts.BREAK=Bt;ts.SKIP=Rx;ts.REMOVE=es;function Rr(e,t,n,s){let o=Ux(e,t,n,s);if(ie(o)||se(o))return Bx(e,s,o),Rr(
e,o,n,s);if(typeof o!="symbol"){if(pe(t)){s=Object.freeze(s.concat(t));for(let r=0;r<t.items.length;++r){let i=Rr(r,t.items[r],n,s);if(typeof i=="number")r=i-1;else{
if(i===Bt)return Bt;i===es&&(t.items.splice(r,1),r-=1)}}}else if(se(t)){s=Object.freeze(s.concat(t));let r=Rr("key",t.key,n,s);if(r===Bt)return Bt;r===es&&(t.key=
null);let i=Rr("value",t.value,n,s);if(i===Bt)return Bt;i===es&&(t.value=null)}}return o}async function Od(e,t){let n=Fx(t);Jn(e)?await Fr(null,e.contents,n,Object.
freeze([e]))===es&&(e.contents=null):await Fr(null,e,n,Object.freeze([]))}Od.BREAK=Bt;Od.SKIP=Rx;Od.REMOVE=es;async function Fr(e,t,n,s){let o=await Ux(e,t,n,s);
if(ie(o)||se(o))return Bx(e,s,o),Fr(e,o,n,s);if(typeof o!="symbol"){if(pe(t)){s=Object.freeze(s.concat(t));for(let r=0;r<t.items.length;++r){let i=await Fr(r,t.
items[r],n,s);if(typeof i=="number")r=i-1;else{if(i===Bt)return Bt;i===es&&(t.items.splice(r,1),r-=1)}}}else if(se(t)){s=Object.freeze(s.concat(t));let r=await Fr(
"key",t.key,n,s);if(r===Bt)return Bt;r===es&&(t.key=null);let i=await Fr("value",t.value,n,s);if(i===Bt)return Bt;i===es&&(t.value=null)}}return o}function Fx(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Ux(e,t,n,s){if(typeof n=="function")return n(e,t,s);if(At(t))return n.Map?.(e,t,s);
if(_n(t))return n.Seq?.(e,t,s);if(se(t))return n.Pair?.(e,t,s);if(X(t))return n.Scalar?.(e,t,s);if(Ct(t))return n.Alias?.(e,t,s)}function Bx(e,t,n){let s=t[t.length-
1];if(pe(s))s.items[e]=n;else if(se(s))e==="key"?s.key=n:s.value=n;else if(Jn(s))s.contents=n;else{let o=Ct(s)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var y2={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},b2=e=>e.replace(/[!,[\]{}]/g,t=>y2[t]),ns=class e{constructor(t,n){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.
docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let s=t.trim().split(/[ \t]+/),o=s.shift();switch(o){case"\
%TAG":{if(s.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[r,i]=s;return this.tags[r]=i,!0}case"%YAML":{if(this.yaml.
explicit=!0,s.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[r]=s;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let i=/^\d+\.\d+$/.
test(r);return n(6,`Unsupported YAML version ${r}`,i),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(
`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-
1]!==">"&&n("Verbatim tags must end with a >"),i)}let[,s,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffix`);let r=this.tags[s];if(r)try{return r+decodeURIComponent(
o)}catch(i){return n(String(i)),null}return s==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,s]of Object.entries(this.tags))if(t.startsWith(
s))return n+b2(t.substring(s.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags),o;if(t&&s.length>0&&ie(t.contents)){let r={};ts(t.contents,(i,a)=>{ie(a)&&a.tag&&(r[a.tag]=!0)}),o=Object.keys(r)}else o=[];for(let[r,i]of s)r==="!!"&&
i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${r} ${i}`);return n.join(`
`)}};ns.defaultYaml={explicit:!1,version:"1.2"};ns.defaultTags={"!!":"tag:yaml.org,2002:"};function Md(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function zp(e){let t=new Set;return ts(e,{Value(n,s){s.anchor&&t.add(s.anchor)}}),t}function Np(e,t){for(let n=1;;++n){let s=`${e}${n}`;if(!t.has(s))return s}}function Lx(e,t){
let n=[],s=new Map,o=null;return{onAnchor:r=>{n.push(r),o??(o=zp(e));let i=Np(t,o);return o.add(i),i},setAnchors:()=>{for(let r of n){let i=s.get(r);if(typeof i==
"object"&&i.anchor&&(X(i.node)||pe(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
r,a}}},sourceObjects:s}}function io(e,t,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let o=0,r=s.length;o<r;++o){let i=s[o],a=io(e,s,String(o),i);a===void 0?delete s[o]:a!==i&&
(s[o]=a)}else if(s instanceof Map)for(let o of Array.from(s.keys())){let r=s.get(o),i=io(e,s,o,r);i===void 0?s.delete(o):i!==r&&s.set(o,i)}else if(s instanceof Set)
for(let o of Array.from(s)){let r=io(e,s,o,o);r===void 0?s.delete(o):r!==o&&(s.delete(o),s.add(r))}else for(let[o,r]of Object.entries(s)){let i=io(e,s,o,r);i===
void 0?delete s[o]:i!==r&&(s[o]=i)}return e.call(t,n,s)}function Ze(e,t,n){if(Array.isArray(e))return e.map((s,o)=>Ze(s,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Ad(e))return e.toJSON(t,n);let s={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,s),n.onCreate=r=>{s.res=r,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var ao=class{constructor(t){Object.defineProperty(this,_t,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:s,onAnchor:o,reviver:r}={}){if(!Jn(t))throw new TypeError("A document argumen\
t is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},a=Ze(this,"",i);if(typeof o=="funct\
ion")for(let{count:c,res:d}of i.anchors.values())o(d,c);return typeof r=="function"?io(r,{"":a},"",a):a}};var Ms=class extends ao{constructor(t){super(_d),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:(s=[],ts(t,{Node:(r,i)=>{(Ct(i)||
Ad(i))&&s.push(i)}}),n&&(n.aliasResolveCache=s));let o;for(let r of s){if(r===this)break;r.anchor===this.source&&(o=r)}if(o&&n){let{anchors:r,doc:i,maxAliasCount:a}=n,
c=r.get(o);if(c||(Ze(o,null,n),c=r.get(o)),c?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(a>=0&&
(c.count+=1,c.aliasCount===0&&(c.aliasCount=zd(i,o,r)),c.count*c.aliasCount>a)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
d)}}return o}toJSON(t,n){if(!n)return{source:this.source};let s=this.resolve(n.doc,n);if(!s){let o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(o)}return n.anchors.get(s).res}toString(t,n,s){let o=`*${this.source}`;if(t){if(Md(this.source),t.options.verifyAliasOrder&&!t.
anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(t.implicitKey)return`${o} `}return o}};
function zd(e,t,n){if(Ct(t)){let s=t.resolve(e),o=n&&s&&n.get(s);return o?o.count*o.aliasCount:0}else if(pe(t)){let s=0;for(let o of t.items){let r=zd(e,o,n);r>
s&&(s=r)}return s}else if(se(t)){let s=zd(e,t.key,n),o=zd(e,t.value,n);return Math.max(s,o)}return 1}var Nd=e=>!e||typeof e!="function"&&typeof e!="object",U=class extends ao{constructor(t){super(Qt),this.value=t}toJSON(t,n){return n?.keep?this.value:Ze(this.value,
t,n)}toString(){return String(this.value)}};U.BLOCK_FOLDED="BLOCK_FOLDED";U.BLOCK_LITERAL="BLOCK_LITERAL";U.PLAIN="PLAIN";U.QUOTE_DOUBLE="QUOTE_DOUBLE";U.QUOTE_SINGLE=
"QUOTE_SINGLE";var v2="tag:yaml.org,2002:";function w2(e,t,n){if(t){let s=n.filter(r=>r.tag===t),o=s.find(r=>!r.format)??s[0];if(!o)throw new Error(`Tag ${t} not found`);return o}
return n.find(s=>s.identify?.(e)&&!s.format)}function zs(e,t,n){if(Jn(e)&&(e=e.contents),ie(e))return e;if(se(e)){let u=n.schema[Pn].createNode?.(n.schema,null,
n);return u.items.push(e),u}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:s,
onAnchor:o,onTagObj:r,schema:i,sourceObjects:a}=n,c;if(s&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Ms(c.anchor);c={anchor:null,
node:null},a.set(e,c)}t?.startsWith("!!")&&(t=v2+t.slice(2));let d=w2(e,t,i.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){
let u=new U(e);return c&&(c.node=u),u}d=e instanceof Map?i[Pn]:Symbol.iterator in Object(e)?i[Os]:i[Pn]}r&&(r(d),delete n.onTagObj);let l=d?.createNode?d.createNode(
n.schema,e,n):typeof d?.nodeClass?.from=="function"?d.nodeClass.from(n.schema,e,n):new U(e);return t?l.tag=t:d.default||(l.tag=d.tag),c&&(c.node=l),l}function ta(e,t,n){let s=n;for(let o=t.length-1;o>=0;--o){let r=t[o];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let i=[];i[r]=s,s=i}else s=new Map([[r,s]])}
return zs(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Br=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Ur=class extends ao{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=
t),n.items=n.items.map(s=>ie(s)||se(s)?s.clone(t):s),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Br(t))this.add(n);else{let[s,...o]=t,r=this.get(s,
!0);if(pe(r))r.addIn(o,n);else if(r===void 0&&this.schema)this.set(s,ta(this.schema,o,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path\
: ${o}`)}}deleteIn(t){let[n,...s]=t;if(s.length===0)return this.delete(n);let o=this.get(n,!0);if(pe(o))return o.deleteIn(s);throw new Error(`Expected YAML coll\
ection at ${n}. Remaining path: ${s}`)}getIn(t,n){let[s,...o]=t,r=this.get(s,!0);return o.length===0?!n&&X(r)?r.value:r:pe(r)?r.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!se(n))return!1;let s=n.value;return s==null||t&&X(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(t){let[n,...s]=t;
if(s.length===0)return this.has(n);let o=this.get(n,!0);return pe(o)?o.hasIn(s):!1}setIn(t,n){let[s,...o]=t;if(o.length===0)this.set(s,n);else{let r=this.get(s,
!0);if(pe(r))r.setIn(o,n);else if(r===void 0&&this.schema)this.set(s,ta(this.schema,o,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path\
: ${o}`)}}};var jx=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function yn(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var ss=(e,t,n)=>e.endsWith(`
`)?yn(n,t):n.includes(`
`)?`
`+yn(n,t):(e.endsWith(" ")?"":" ")+n;var Ip="flow",Id="block",na="quoted";function sa(e,t,n="flow",{indentAtStart:s,lineWidth:o=80,minContentWidth:r=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;
o<r&&(r=0);let c=Math.max(1+r,1+o-t.length);if(e.length<=c)return e;let d=[],l={},u=o-t.length;typeof s=="number"&&(s>o-Math.max(2,r)?d.push(0):u=o-s);let f,m,g=!1,
h=-1,w=-1,S=-1;n===Id&&(h=Gx(e,h,t.length),h!==-1&&(u=h+c));for(let D;D=e[h+=1];){if(n===na&&D==="\\"){switch(w=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}S=h}if(D===`
`)n===Id&&(h=Gx(e,h,t.length)),u=h+t.length+c,f=void 0;else{if(D===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let R=e[h+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(f=h)}if(h>=u)if(f)d.push(f),u=f+c,f=void 0;else if(n===na){for(;m===" "||m==="	";)m=D,D=e[h+=1],g=!0;let R=h>S+1?h-2:w-1;if(l[R])return e;d.push(R),
l[R]=!0,u=R+c,f=void 0}else g=!0}m=D}if(g&&a&&a(),d.length===0)return e;i&&i();let _=e.slice(0,d[0]);for(let D=0;D<d.length;++D){let R=d[D],L=d[D+1]||e.length;R===
0?_=`
${t}${e.slice(0,L)}`:(n===na&&l[R]&&(_+=`${e[R]}\\`),_+=`
${t}${e.slice(R+1,L)}`)}return _}function Gx(e,t,n){let s=t,o=t+1,r=e[o];for(;r===" "||r==="	";)if(t<o+n)r=e[++t];else{do r=e[++t];while(r&&r!==`
`);s=t,o=t+1,r=e[o]}return s}var Ed=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Dd=e=>/^(%|---|\.\.\.)/m.
test(e);function x2(e,t,n){if(!t||t<0)return!1;let s=t-n,o=e.length;if(o<=s)return!1;for(let r=0,i=0;r<o;++r)if(e[r]===`
`){if(r-i>s)return!0;if(i=r+1,o-i<=s)return!1}return!0}function oa(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:s}=t,o=t.
options.doubleQuotedMinMultiLineLength,r=t.indent||(Dd(e)?"  ":""),i="",a=0;for(let c=0,d=n[c];d;d=n[++c])if(d===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(i+=n.slice(a,
c)+"\\ ",c+=1,a=c,d="\\"),d==="\\")switch(n[c+1]){case"u":{i+=n.slice(a,c);let l=n.substr(c+2,4);switch(l){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"\
000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:l.
substr(0,2)==="00"?i+="\\x"+l.substr(2):i+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||n[c+2]==='"'||n.length<o)c+=1;else{for(i+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)i+=`
`,c+=2;i+=r,n[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+n.slice(a):n,s?i:sa(i,r,na,Ed(t,!1))}function Tp(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return oa(e,t);let n=t.indent||(Dd(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?s:sa(s,n,Ip,Ed(t,!1))}function Lr(e,t){let{singleQuote:n}=t.options,s;if(n===!1)s=oa;else{let o=e.includes('"'),r=e.includes("'");
o&&!r?s=Tp:r&&!o?s=oa:s=n?Tp:oa}return s(e,t)}var Ep;try{Ep=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ep=/\n+(?!\n|$)/g}function Td({comment:e,type:t,value:n},s,o,r){let{blockQuote:i,commentString:a,lineWidth:c}=s.options;if(!i||/\n[\t ]+$/.test(
n))return Lr(n,s);let d=s.indent||(s.forceBlockIndent||Dd(n)?"  ":""),l=i==="literal"?!0:i==="folded"||t===U.BLOCK_FOLDED?!1:t===U.BLOCK_LITERAL?!0:!x2(n,c,d.length);
if(!n)return l?`|
`:`>
`;let u,f;for(f=n.length;f>0;--f){let L=n[f-1];if(L!==`
`&&L!=="	"&&L!==" ")break}let m=n.substring(f),g=m.indexOf(`
`);g===-1?u="-":n===m||g!==m.length-1?(u="+",r&&r()):u="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Ep,`$&${d}`));let h=!1,w,S=-1;for(w=0;w<n.length;++w){let L=n[w];if(L===" ")h=!0;else if(L===`
`)S=w;else break}let _=n.substring(0,S<w?S+1:w);_&&(n=n.substring(_.length),_=_.replace(/\n+/g,`$&${d}`));let R=(h?d?"2":"1":"")+u;if(e&&(R+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!l){let L=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),z=!1,W=Ed(s,!0);i!=="folded"&&t!==U.BLOCK_FOLDED&&(W.onOverflow=()=>{
z=!0});let T=sa(`${_}${L}${m}`,d,Id,W);if(!z)return`>${R}
${d}${T}`}return n=n.replace(/\n+/g,`$&${d}`),`|${R}
${d}${_}${n}${m}`}function $2(e,t,n,s){let{type:o,value:r}=e,{actualString:i,implicitKey:a,indent:c,indentStep:d,inFlow:l}=t;if(a&&r.includes(`
`)||l&&/[[\]{},]/.test(r))return Lr(r,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||l||!r.includes(
`
`)?Lr(r,t):Td(e,t,n,s);if(!a&&!l&&o!==U.PLAIN&&r.includes(`
`))return Td(e,t,n,s);if(Dd(r)){if(c==="")return t.forceBlockIndent=!0,Td(e,t,n,s);if(a&&c===d)return Lr(r,t)}let u=r.replace(/\n+/g,`$&
${c}`);if(i){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(u),{compat:m,tags:g}=t.doc.schema;if(g.some(f)||m?.some(f))return Lr(r,t)}return a?
u:sa(u,c,Ip,Ed(t,!1))}function Uo(e,t,n,s){let{implicitKey:o,inFlow:r}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
U.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=U.QUOTE_DOUBLE);let c=l=>{switch(l){case U.BLOCK_FOLDED:case U.BLOCK_LITERAL:
return o||r?Lr(i.value,t):Td(i,t,n,s);case U.QUOTE_DOUBLE:return oa(i.value,t);case U.QUOTE_SINGLE:return Tp(i.value,t);case U.PLAIN:return $2(i,t,n,s);default:
return null}},d=c(a);if(d===null){let{defaultKeyType:l,defaultStringType:u}=t.options,f=o&&l||u;if(d=c(f),d===null)throw new Error(`Unsupported default string t\
ype ${f}`)}return d}function Rd(e,t){let n=Object.assign({blockQuote:!0,commentString:jx,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function k2(e,t){
if(t.tag){let o=e.filter(r=>r.tag===t.tag);if(o.length>0)return o.find(r=>r.format===t.format)??o[0]}let n,s;if(X(t)){s=t.value;let o=e.filter(r=>r.identify?.(s));
if(o.length>1){let r=o.filter(i=>i.test);r.length>0&&(o=r)}n=o.find(r=>r.format===t.format)??o.find(r=>!r.format)}else s=t,n=e.find(o=>o.nodeClass&&s instanceof
o.nodeClass);if(!n){let o=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${o} value`)}return n}function S2(e,t,{anchors:n,
doc:s}){if(!s.directives)return"";let o=[],r=(X(e)||pe(e))&&e.anchor;r&&Md(r)&&(n.add(r),o.push(`&${r}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(s.
directives.tagString(i)),o.join(" ")}function Ns(e,t,n,s){if(se(e))return e.toString(t,n,s);if(Ct(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,r=ie(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=k2(t.doc.schema.tags,r));let i=S2(r,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(r,t,n,s):X(r)?Uo(r,t,n,s):r.toString(t,n,s);return i?X(r)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}\

${t.indent}${a}`:a}function qx({key:e,value:t},n,s,o){let{allNullValues:r,doc:i,indent:a,indentStep:c,options:{commentString:d,indentSeq:l,simpleKeys:u}}=n,f=ie(e)&&e.comment||null;
if(u){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(pe(e)||!ie(e)&&typeof e=="object"){let W="With simple keys, collection cannot \
be used as a key value";throw new Error(W)}}let m=!u&&(!e||f&&t==null&&!n.inFlow||pe(e)||(X(e)?e.type===U.BLOCK_FOLDED||e.type===U.BLOCK_LITERAL:typeof e=="obje\
ct"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!m&&(u||!r),indent:a+c});let g=!1,h=!1,w=Ns(e,n,()=>g=!0,()=>h=!0);if(!m&&!n.inFlow&&w.length>1024){if(u)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(r||t==null)return g&&s&&s(),w===""?"?":m?`?\
 ${w}`:w}else if(r&&!u||t==null&&m)return w=`? ${w}`,f&&!g?w+=ss(w,n.indent,d(f)):h&&o&&o(),w;g&&(f=null),m?(f&&(w+=ss(w,n.indent,d(f))),w=`? ${w}
${a}:`):(w=`${w}:`,f&&(w+=ss(w,n.indent,d(f))));let S,_,D;ie(t)?(S=!!t.spaceBefore,_=t.commentBefore,D=t.comment):(S=!1,_=null,D=null,t&&typeof t=="object"&&(t=
i.createNode(t))),n.implicitKey=!1,!m&&!f&&X(t)&&(n.indentAtStart=w.length+1),h=!1,!l&&c.length>=2&&!n.inFlow&&!m&&_n(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=
n.indent.substring(2));let R=!1,L=Ns(t,n,()=>R=!0,()=>h=!0),z=" ";if(f||S||_){if(z=S?`
`:"",_){let W=d(_);z+=`
${yn(W,n.indent)}`}L===""&&!n.inFlow?z===`
`&&D&&(z=`

`):z+=`
${n.indent}`}else if(!m&&pe(t)){let W=L[0],T=L.indexOf(`
`),me=T!==-1,Dn=n.inFlow??t.flow??t.items.length===0;if(me||!Dn){let fs=!1;if(me&&(W==="&"||W==="!")){let Le=L.indexOf(" ");W==="&"&&Le!==-1&&Le<T&&L[Le+1]==="!"&&
(Le=L.indexOf(" ",Le+1)),(Le===-1||T<Le)&&(fs=!0)}fs||(z=`
${n.indent}`)}}else(L===""||L[0]===`
`)&&(z="");return w+=z+L,n.inFlow?R&&s&&s():D&&!R?w+=ss(w,n.indent,d(D)):h&&o&&o(),w}function Dp(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Fd="<<",Cn={identify:e=>e===Fd||typeof e=="symbol"&&e.description===Fd,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new U(
Symbol(Fd)),{addToJSMap:Fp}),stringify:()=>Fd},Zx=(e,t)=>(Cn.identify(t)||X(t)&&(!t.type||t.type===U.PLAIN)&&Cn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.
tag===Cn.tag&&n.default);function Fp(e,t,n){let s=Vx(e,n);if(_n(s))for(let o of s.items)Rp(e,t,o);else if(Array.isArray(s))for(let o of s)Rp(e,t,o);else Rp(e,t,
s)}function Rp(e,t,n){let s=Vx(e,n);if(!At(s))throw new Error("Merge sources must be maps or map aliases");let o=s.toJSON(null,e,Map);for(let[r,i]of o)t instanceof
Map?t.has(r)||t.set(r,i):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(t,r,{value:i,writable:!0,enumerable:!0,configurable:!0});
return t}function Vx(e,t){return e&&Ct(t)?t.resolve(e.doc,e):t}function Ud(e,t,{key:n,value:s}){if(ie(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(Zx(e,n))Fp(e,t,s);else{let o=Ze(n,"",e);if(t instanceof Map)t.set(o,Ze(s,o,e));else if(t instanceof
Set)t.add(o);else{let r=P2(n,o,e),i=Ze(s,r,e);r in t?Object.defineProperty(t,r,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[r]=i}}return t}function P2(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(ie(e)&&n?.doc){let s=Rd(n.doc,{});s.anchors=new Set;for(let r of n.anchors.keys())s.anchors.add(r.
anchor);s.inFlow=!0,s.inStringifyKey=!0;let o=e.toString(s);if(!n.mapKeyWarned){let r=JSON.stringify(o);r.length>40&&(r=r.substring(0,36)+'..."'),Dp(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}function jr(e,t,n){let s=zs(e,void 0,n),o=zs(t,void 0,n);return new Ee(s,o)}var Ee=class e{constructor(t,n=null){Object.defineProperty(this,_t,{value:Mp}),this.
key=t,this.value=n}clone(t){let{key:n,value:s}=this;return ie(n)&&(n=n.clone(t)),ie(s)&&(s=s.clone(t)),new e(n,s)}toJSON(t,n){let s=n?.mapAsMap?new Map:{};return Ud(
n,s,this)}toString(t,n,s){return t?.doc?qx(this,t,n,s):JSON.stringify(this)}};function Ld(e,t,n){return(t.inFlow??e.flow?C2:_2)(e,t,n)}function _2({comment:e,items:t},n,{blockItemPrefix:s,flowChars:o,itemIndent:r,onChompKeep:i,onComment:a}){
let{indent:c,options:{commentString:d}}=n,l=Object.assign({},n,{indent:r,type:null}),u=!1,f=[];for(let g=0;g<t.length;++g){let h=t[g],w=null;if(ie(h))!u&&h.spaceBefore&&
f.push(""),Bd(n,f,h.commentBefore,u),h.comment&&(w=h.comment);else if(se(h)){let _=ie(h.key)?h.key:null;_&&(!u&&_.spaceBefore&&f.push(""),Bd(n,f,_.commentBefore,
u))}u=!1;let S=Ns(h,l,()=>w=null,()=>u=!0);w&&(S+=ss(S,r,d(w))),u&&w&&(u=!1),f.push(s+S)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let g=1;g<f.length;++g){
let h=f[g];m+=h?`
${c}${h}`:`
`}}return e?(m+=`
`+yn(d(e),c),a&&a()):u&&i&&i(),m}function C2({items:e},t,{flowChars:n,itemIndent:s}){let{indent:o,indentStep:r,flowCollectionPadding:i,options:{commentString:a}}=t;
s+=r;let c=Object.assign({},t,{indent:s,inFlow:!0,type:null}),d=!1,l=0,u=[];for(let g=0;g<e.length;++g){let h=e[g],w=null;if(ie(h))h.spaceBefore&&u.push(""),Bd(
t,u,h.commentBefore,!1),h.comment&&(w=h.comment);else if(se(h)){let _=ie(h.key)?h.key:null;_&&(_.spaceBefore&&u.push(""),Bd(t,u,_.commentBefore,!1),_.comment&&(d=
!0));let D=ie(h.value)?h.value:null;D?(D.comment&&(w=D.comment),D.commentBefore&&(d=!0)):h.value==null&&_?.comment&&(w=_.comment)}w&&(d=!0);let S=Ns(h,c,()=>w=null);
d||(d=u.length>l||S.includes(`
`)),g<e.length-1?S+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=u.reduce((_,D)=>_+D.length+2,2)+(S.length+2)>t.options.lineWidth)),d&&(S+=",")),
w&&(S+=ss(S,s,a(w))),u.push(S),l=u.length}let{start:f,end:m}=n;if(u.length===0)return f+m;if(!d){let g=u.reduce((h,w)=>h+w.length+2,2);d=t.options.lineWidth>0&&
g>t.options.lineWidth}if(d){let g=f;for(let h of u)g+=h?`
${r}${o}${h}`:`
`;return`${g}
${o}${m}`}else return`${f}${i}${u.join(" ")}${i}${m}`}function Bd({indent:e,options:{commentString:t}},n,s,o){if(s&&o&&(s=s.replace(/^\n+/,"")),s){let r=yn(t(s),
e);n.push(r.trimStart())}}function co(e,t){let n=X(t)?t.value:t;for(let s of e)if(se(s)&&(s.key===t||s.key===n||X(s.key)&&s.key.value===n))return s}var Fe=class extends Ur{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(Pn,t),this.items=[]}static from(t,n,s){let{keepUndefined:o,replacer:r}=s,i=new this(t),a=(c,d)=>{if(typeof r==
"function")d=r.call(n,c,d);else if(Array.isArray(r)&&!r.includes(c))return;(d!==void 0||o)&&i.items.push(jr(c,d,s))};if(n instanceof Map)for(let[c,d]of n)a(c,d);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let s;se(t)?s=t:!t||
typeof t!="object"||!("key"in t)?s=new Ee(t,t?.value):s=new Ee(t.key,t.value);let o=co(this.items,s.key),r=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(
`Key ${s.key} already set`);X(o.value)&&Nd(s.value)?o.value.value=s.value:o.value=s.value}else if(r){let i=this.items.findIndex(a=>r(s,a)<0);i===-1?this.items.push(
s):this.items.splice(i,0,s)}else this.items.push(s)}delete(t){let n=co(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=co(
this.items,t)?.value;return(!n&&X(o)?o.value:o)??void 0}has(t){return!!co(this.items,t)}set(t,n){this.add(new Ee(t,n),!0)}toJSON(t,n,s){let o=s?new s:n?.mapAsMap?
new Map:{};n?.onCreate&&n.onCreate(o);for(let r of this.items)Ud(n,o,r);return o}toString(t,n,s){if(!t)return JSON.stringify(this);for(let o of this.items)if(!se(
o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{
allNullValues:!0})),Ld(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:s,onComment:n})}};var An={collection:"map",default:!0,nodeClass:Fe,tag:"tag:yaml.org,2002:map",resolve(e,t){return At(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Fe.
from(e,t,n)};var gt=class extends Ur{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Os,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=jd(
t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let s=jd(t);if(typeof s!="number")return;let o=this.items[s];return!n&&X(o)?o.value:o}has(t){
let n=jd(t);return typeof n=="number"&&n<this.items.length}set(t,n){let s=jd(t);if(typeof s!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.
items[s];X(o)&&Nd(n)?o.value=n:this.items[s]=n}toJSON(t,n){let s=[];n?.onCreate&&n.onCreate(s);let o=0;for(let r of this.items)s.push(Ze(r,String(o++),n));return s}toString(t,n,s){
return t?Ld(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(t,n,s){
let{replacer:o}=s,r=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let c=n instanceof Set?a:String(i++);a=o.call(
n,c,a)}r.items.push(zs(a,void 0,s))}}return r}};function jd(e){let t=X(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(
t)&&t>=0?t:null}var On={collection:"seq",default:!0,nodeClass:gt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return _n(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>gt.
from(e,t,n)};var lo={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,s){return t=Object.assign({actualString:!0},t),Uo(e,t,
n,s)}};var Bo={identify:e=>e==null,createNode:()=>new U(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new U(null),stringify:({
source:e},t)=>typeof e=="string"&&Bo.test.test(e)?e:t.options.nullStr};var ra={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new U(e[0]==="t"||e[0]==="T"),
stringify({source:e,value:t},n){if(e&&ra.test.test(e)){let s=e[0]==="t"||e[0]==="T";if(t===s)return e}return t?n.options.trueStr:n.options.falseStr}};function yt({format:e,minFractionDigits:t,tag:n,value:s}){if(typeof s=="bigint")return String(s);let o=typeof s=="number"?s:Number(s);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let i=r.
indexOf(".");i<0&&(i=r.length,r+=".");let a=t-(r.length-i-1);for(;a-- >0;)r+="0"}return r}var Gd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:yt},qd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():
yt(e)}},Zd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new U(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:yt};var Vd=e=>typeof e=="bigint"||Number.isInteger(e),Up=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function Wx(e,t,n){let{value:s}=e;return Vd(
s)&&s>=0?n+s.toString(t):yt(e)}var Wd={identify:e=>Vd(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Up(e,2,8,n),
stringify:e=>Wx(e,8,"0o")},Kd={identify:Vd,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Up(e,0,10,n),stringify:yt},Hd={identify:e=>Vd(
e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Up(e,2,16,n),stringify:e=>Wx(e,16,"0x")};var Kx=[An,On,lo,Bo,ra,Wd,Kd,Hd,Gd,qd,Zd];function Hx(e){return typeof e=="bigint"||Number.isInteger(e)}var Xd=({value:e})=>JSON.stringify(e),A2=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:e=>e,stringify:Xd},{identify:e=>e==null,createNode:()=>new U(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Xd},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Xd},{identify:Hx,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Hx(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:Xd}],O2={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Xx=[An,On].concat(A2,O2);var ia={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),
s=new Uint8Array(n.length);for(let o=0;o<n.length;++o)s[o]=n.charCodeAt(o);return s}else return t("This environment does not support reading binary tags; either\
 Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},s,o,r){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";for(let d=0;d<i.length;++d)
c+=String.fromCharCode(i[d]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=
U.BLOCK_LITERAL),t!==U.QUOTE_DOUBLE){let c=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),d=Math.ceil(a.length/c),l=new Array(d);for(let u=0,
f=0;u<d;++u,f+=c)l[u]=a.substr(f,c);a=l.join(t===U.BLOCK_LITERAL?`
`:" ")}return Uo({comment:e,type:t,value:a},s,o,r)}};function Bp(e,t){if(_n(e))for(let n=0;n<e.items.length;++n){let s=e.items[n];if(!se(s)){if(At(s)){s.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=s.items[0]||new Ee(new U(null));if(s.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${s.commentBefore}
${o.key.commentBefore}`:s.commentBefore),s.comment){let r=o.value??o.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=o}e.items[n]=se(s)?s:new Ee(s)}}else t("Expected a sequence for this tag");return e}function Lp(e,t,n){let{replacer:s}=n,o=new gt(e);o.
tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof s=="function"&&(i=s.call(t,String(r++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let d=Object.keys(i);if(d.length===
1)a=d[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else a=i;o.items.push(jr(a,c,n))}return o}var aa={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Bp,createNode:Lp};var Gr=class e extends gt{constructor(){super(),this.add=Fe.prototype.add.bind(this),this.delete=Fe.prototype.delete.bind(this),this.get=Fe.prototype.get.bind(this),
this.has=Fe.prototype.has.bind(this),this.set=Fe.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let s=new Map;n?.onCreate&&n.onCreate(
s);for(let o of this.items){let r,i;if(se(o)?(r=Ze(o.key,"",n),i=Ze(o.value,r,n)):r=Ze(o,"",n),s.has(r))throw new Error("Ordered maps must not include duplicate\
 keys");s.set(r,i)}return s}static from(t,n,s){let o=Lp(t,n,s),r=new this;return r.items=o.items,r}};Gr.tag="tag:yaml.org,2002:omap";var ca={collection:"seq",identify:e=>e instanceof
Map,nodeClass:Gr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Bp(e,t),s=[];for(let{key:o}of n.items)X(o)&&(s.includes(o.value)?t(`Ordered maps mus\
t not include duplicate keys: ${o.value}`):s.push(o.value));return Object.assign(new Gr,n)},createNode:(e,t,n)=>Gr.from(e,t,n)};function Qx({value:e,source:t},n){return t&&(e?jp:Gp).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var jp={identify:e=>e===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new U(!0),stringify:Qx},Gp={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new U(!1),stringify:Qx};var Yx={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:yt},Jx={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(
t)?t.toExponential():yt(e)}},e$={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new U(
parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let s=e.substring(n+1).replace(/_/g,"");s[s.length-1]==="0"&&(t.minFractionDigits=s.length)}return t},
stringify:yt};var da=e=>typeof e=="bigint"||Number.isInteger(e);function Qd(e,t,n,{intAsBigInt:s}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),
s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let r=parseInt(e,n);return o===
"-"?-1*r:r}function qp(e,t,n){let{value:s}=e;if(da(s)){let o=s.toString(t);return s<0?"-"+n+o.substr(1):n+o}return yt(e)}var t$={identify:da,default:!0,tag:"tag\
:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Qd(e,2,2,n),stringify:e=>qp(e,2,"0b")},n$={identify:da,default:!0,tag:"tag:yaml.org,20\
02:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Qd(e,1,8,n),stringify:e=>qp(e,8,"0")},s$={identify:da,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>Qd(e,0,10,n),stringify:yt},o$={identify:da,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Qd(
e,2,16,n),stringify:e=>qp(e,16,"0x")};var qr=class e extends Fe{constructor(t){super(t),this.tag=e.tag}add(t){let n;se(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new Ee(t.
key,null):n=new Ee(t,null),co(this.items,n.key)||this.items.push(n)}get(t,n){let s=co(this.items,t);return!n&&se(s)?X(s.key)?s.key.value:s.key:s}set(t,n){if(typeof n!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let s=co(this.items,t);s&&!n?this.items.splice(this.items.
indexOf(s),1):!s&&n&&this.items.push(new Ee(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,s){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,s);throw new Error("Set items must all have null values")}static from(t,n,s){let{replacer:o}=s,
r=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),r.items.push(jr(i,null,s));return r}};qr.tag="tag:yaml.o\
rg,2002:set";var la={collection:"map",identify:e=>e instanceof Set,nodeClass:qr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>qr.from(e,t,n),resolve(e,t){
if(At(e)){if(e.hasAllNullValues(!0))return Object.assign(new qr,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Zp(e,t){let n=e[0],s=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),r=s.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n===
"-"?o(-1)*r:r}function r$(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return yt(e);let s="";t<0&&(s="-",t*=n(-1));
let o=n(60),r=[t%o];return t<60?r.unshift(0):(t=(t-r[0])/o,r.unshift(t%o),t>=60&&(t=(t-r[0])/o,r.unshift(t))),s+r.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Yd={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>Zp(e,n),stringify:r$},Jd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Zp(e,!1),stringify:r$},Zr={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Zr.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,o,r,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,d=Date.UTC(n,s-
1,o,r||0,i||0,a||0,c),l=t[8];if(l&&l!=="Z"){let u=Zp(l,!1);Math.abs(u)<30&&(u*=60),d-=6e4*u}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var Vp=[An,On,lo,Bo,jp,Gp,t$,n$,s$,o$,Yx,Jx,e$,ia,Cn,ca,aa,la,Yd,Jd,Zr];var i$=new Map([["core",Kx],["failsafe",[An,On,lo]],["json",Xx],["yaml11",Vp],["yaml-1.1",Vp]]),a$={binary:ia,bool:ra,float:Zd,floatExp:qd,floatNaN:Gd,floatTime:Jd,
int:Kd,intHex:Hd,intOct:Wd,intTime:Yd,map:An,merge:Cn,null:Bo,omap:ca,pairs:aa,seq:On,set:la,timestamp:Zr},c$={"tag:yaml.org,2002:binary":ia,"tag:yaml.org,2002:\
merge":Cn,"tag:yaml.org,2002:omap":ca,"tag:yaml.org,2002:pairs":aa,"tag:yaml.org,2002:set":la,"tag:yaml.org,2002:timestamp":Zr};function el(e,t,n){let s=i$.get(
t);if(s&&!e)return n&&!s.includes(Cn)?s.concat(Cn):s.slice();let o=s;if(!o)if(Array.isArray(e))o=[];else{let r=Array.from(i$.keys()).filter(i=>i!=="yaml11").map(
i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${r} or define customTags array`)}if(Array.isArray(e))for(let r of e)o=o.concat(
r);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Cn)),o.reduce((r,i)=>{let a=typeof i=="string"?a$[i]:i;if(!a){let c=JSON.stringify(i),d=Object.
keys(a$).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${d}`)}return r.includes(a)||r.push(a),r},[])}var M2=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ua=class e{constructor({compat:t,customTags:n,merge:s,resolveKnownTags:o,schema:r,sortMapEntries:i,toStringDefaults:a}){
this.compat=Array.isArray(t)?el(t,"compat"):t?el(null,t):null,this.name=typeof r=="string"&&r||"core",this.knownTags=o?c$:{},this.tags=el(n,this.name,s),this.toStringOptions=
a??null,Object.defineProperty(this,Pn,{value:An}),Object.defineProperty(this,Qt,{value:lo}),Object.defineProperty(this,Os,{value:On}),this.sortMapEntries=typeof i==
"function"?i:i===!0?M2:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function d$(e,t){let n=[],s=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),s=!0):e.directives.docStart&&(s=!0)}
s&&n.push("---");let o=Rd(e,t),{commentString:r}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=r(e.commentBefore);n.unshift(yn(c,""))}let i=!1,
a=null;if(e.contents){if(ie(e.contents)){if(e.contents.spaceBefore&&s&&n.push(""),e.contents.commentBefore){let l=r(e.contents.commentBefore);n.push(yn(l,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,d=Ns(e.contents,o,()=>a=null,c);a&&(d+=ss(d,"",r(a))),(d[0]==="|"||d[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${d}`:n.push(d)}else n.push(Ns(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=r(e.comment);c.includes(`
`)?(n.push("..."),n.push(yn(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&n[n.length-1]!==""&&n.
push(""),n.push(yn(r(c),"")))}return n.join(`
`)+`
`}var uo=class e{constructor(t,n,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,_t,{value:Cd});let o=null;
typeof n=="function"||Array.isArray(n)?o=n:s===void 0&&n&&(s=n,n=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=r;let{version:i}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new ns({version:i}),this.setSchema(i,s),this.contents=t===void 0?null:this.createNode(t,o,s)}clone(){
let t=Object.create(e.prototype,{[_t]:{value:Cd}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ie(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Vr(this.contents)&&this.contents.add(t)}addIn(t,n){Vr(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let s=zp(this);t.anchor=!n||s.has(n)?Np(n||"a",s):n}return new Ms(t.anchor)}createNode(t,n,s){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let w=_=>typeof _=="number"||_ instanceof String||_ instanceof Number,S=n.filter(
w).map(String);S.length>0&&(n=n.concat(S)),o=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:r,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:d,tag:l}=s??
{},{onAnchor:u,setAnchors:f,sourceObjects:m}=Lx(this,i||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:d,replacer:o,schema:this.schema,
sourceObjects:m},h=zs(t,l,g);return a&&pe(h)&&(h.flow=!0),f(),h}createPair(t,n,s={}){let o=this.createNode(t,null,s),r=this.createNode(n,null,s);return new Ee(o,
r)}delete(t){return Vr(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Br(t)?this.contents==null?!1:(this.contents=null,!0):Vr(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return pe(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Br(t)?!n&&X(this.contents)?this.contents.value:this.contents:
pe(this.contents)?this.contents.getIn(t,n):void 0}has(t){return pe(this.contents)?this.contents.has(t):!1}hasIn(t){return Br(t)?this.contents!==void 0:pe(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=ta(this.schema,[t],n):Vr(this.contents)&&this.contents.set(t,n)}setIn(t,n){Br(t)?this.contents=
n:this.contents==null?this.contents=ta(this.schema,Array.from(t),n):Vr(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let s;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ns({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new ns({version:t}),s={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,s=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new ua(Object.assign(s,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:s,maxAliasCount:o,onAnchor:r,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=Ze(this.contents,n??"",a);if(typeof r=="function")for(let{count:d,res:l}of a.anchors.values())r(l,d);
return typeof i=="function"?io(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return d$(this,t)}};function Vr(e){if(pe(e))return!0;throw new Error("Expected a YAML co\
llection as document contents")}var fa=class extends Error{constructor(t,n,s,o){super(),this.name=t,this.code=s,this.message=o,this.pos=n}},os=class extends fa{constructor(t,n,s){super("YAMLPa\
rseError",t,n,s)}},ma=class extends fa{constructor(t,n,s){super("YAMLWarning",t,n,s)}};function rs(e,{flow:t,indicator:n,next:s,offset:o,onError:r,parentIndent:i,startOnNewline:a}){let c=!1,d=a,l=a,u="",f="",m=!1,g=!1,h=null,w=null,S=null,_=null,D=null,
R=null,L=null;for(let T of e)switch(g&&(T.type!=="space"&&T.type!=="newline"&&T.type!=="comma"&&r(T.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(d&&T.type!=="comment"&&T.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),T.type){case"\
space":!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&T.source.includes("	")&&(h=T),l=!0;break;case"comment":{l||r(T,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let me=T.source.substring(1)||" ";u?u+=f+me:u=me,f="",d=!1;break}case"newline":d?u?u+=T.source:(!R||n!=="seq-\
item-ind")&&(c=!0):f+=T.source,d=!0,m=!0,(w||S)&&(_=T),l=!0;break;case"anchor":w&&r(T,"MULTIPLE_ANCHORS","A node can have at most one anchor"),T.source.endsWith(
":")&&r(T.offset+T.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=T,L??(L=T.offset),d=!1,l=!1,g=!0;break;case"tag":{S&&r(T,"MULTIPLE_TAGS",
"A node can have at most one tag"),S=T,L??(L=T.offset),d=!1,l=!1,g=!0;break}case n:(w||S)&&r(T,"BAD_PROP_ORDER",`Anchors and tags must be after the ${T.source} \
indicator`),R&&r(T,"UNEXPECTED_TOKEN",`Unexpected ${T.source} in ${t??"collection"}`),R=T,d=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){
D&&r(T,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),D=T,d=!1,l=!1;break}default:r(T,"UNEXPECTED_TOKEN",`Unexpected ${T.type} token`),d=!1,l=!1}let z=e[e.length-1],
W=z?z.offset+z.source.length:o;return g&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),h&&(d&&h.indent<=i||s?.type==="block-map"||s?.type==="block-seq")&&r(h,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:D,found:R,spaceBefore:c,comment:u,hasNewline:m,anchor:w,tag:S,newlineAfterProp:_,end:W,start:L??W}}function fo(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(fo(t.key)||fo(t.value))return!0}return!1;default:return!0}}function pa(e,t,n){if(t?.type==="flow-collection"){let s=t.end[0];s.indent===e&&(s.source==="]"||s.source==="}")&&fo(t)&&n(s,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function tl(e,t,n){let{uniqueKeys:s}=e.options;if(s===!1)return!1;let o=typeof s=="function"?s:(r,i)=>r===i||X(r)&&X(i)&&r.value===i.value;return t.some(r=>o(r.
key,n))}var l$="All mapping items must start at the same column";function u$({composeNode:e,composeEmptyNode:t},n,s,o,r){let i=r?.nodeClass??Fe,a=new i(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,d=null;for(let l of s.items){let{start:u,key:f,sep:m,value:g}=l,h=rs(u,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,
parentIndent:s.indent,startOnNewline:!0}),w=!h.found;if(w){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in f&&f.indent!==s.indent&&o(c,"BAD_INDENT",l$)),!h.anchor&&!h.tag&&!m){d=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||fo(f))&&o(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==s.indent&&o(c,"BAD_INDENT",l$);n.atKey=!0;let S=h.end,_=f?e(n,f,h,o):t(n,S,u,null,h,o);n.schema.compat&&pa(s.indent,f,o),n.atKey=!1,tl(n,a.items,
_)&&o(S,"DUPLICATE_KEY","Map keys must be unique");let D=rs(m??[],{indicator:"map-value-ind",next:g,offset:_.range[2],onError:o,parentIndent:s.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=D.end,D.found){w&&(g?.type==="block-map"&&!D.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&h.start<D.found.offset-1024&&o(_.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let R=g?e(n,g,D,o):t(n,c,m,null,D,o);n.schema.compat&&pa(s.indent,g,o),c=R.range[2];let L=new Ee(_,R);n.options.keepSourceTokens&&(L.srcToken=
l),a.items.push(L)}else{w&&o(_.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),D.comment&&(_.comment?_.comment+=`
`+D.comment:_.comment=D.comment);let R=new Ee(_);n.options.keepSourceTokens&&(R.srcToken=l),a.items.push(R)}}return d&&d<c&&o(d,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[s.offset,c,d??c],a}function f$({composeNode:e,composeEmptyNode:t},n,s,o,r){let i=r?.nodeClass??gt,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,d=null;
for(let{start:l,value:u}of s.items){let f=rs(l,{indicator:"seq-item-ind",next:u,offset:c,onError:o,parentIndent:s.indent,startOnNewline:!0});if(!f.found)if(f.anchor||
f.tag||u)u?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
d=f.end,f.comment&&(a.comment=f.comment);continue}let m=u?e(n,u,f,o):t(n,f.end,l,null,f,o);n.schema.compat&&pa(s.indent,u,o),c=m.range[2],a.items.push(m)}return a.
range=[s.offset,c,d??c],a}function is(e,t,n,s){let o="";if(e){let r=!1,i="";for(let a of e){let{source:c,type:d}=a;switch(d){case"space":r=!0;break;case"comment":{n&&!r&&s(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=c.substring(1)||" ";o?o+=i+l:o=l,i="";break}case"newline":o&&(i+=c),r=!0;break;default:
s(a,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=c.length}}return{comment:o,offset:t}}var Wp="Block collections are not allowed within flow collections",Kp=e=>e&&(e.type==="block-map"||e.type==="block-seq");function m$({composeNode:e,composeEmptyNode:t},n,s,o,r){
let i=s.start.source==="{",a=i?"flow map":"flow sequence",c=r?.nodeClass??(i?Fe:gt),d=new c(n.schema);d.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let u=s.offset+s.start.source.length;for(let w=0;w<s.items.length;++w){let S=s.items[w],{start:_,key:D,sep:R,value:L}=S,z=rs(_,{flow:a,indicator:"explicit-k\
ey-ind",next:D??R?.[0],offset:u,onError:o,parentIndent:s.indent,startOnNewline:!1});if(!z.found){if(!z.anchor&&!z.tag&&!R&&!L){w===0&&z.comma?o(z.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):w<s.items.length-1&&o(z.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),z.comment&&(d.comment?d.comment+=`
`+z.comment:d.comment=z.comment),u=z.end;continue}!i&&n.options.strict&&fo(D)&&o(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(w===0)z.comma&&o(z.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(z.comma||o(z.start,"MISSING_CHAR",`Missing , between ${a} items`),
z.comment){let W="";e:for(let T of _)switch(T.type){case"comma":case"space":break;case"comment":W=T.source.substring(1);break e;default:break e}if(W){let T=d.items[d.
items.length-1];se(T)&&(T=T.value??T.key),T.comment?T.comment+=`
`+W:T.comment=W,z.comment=z.comment.substring(W.length+1)}}if(!i&&!R&&!z.found){let W=L?e(n,L,z,o):t(n,z.end,R,null,z,o);d.items.push(W),u=W.range[2],Kp(L)&&o(W.
range,"BLOCK_IN_FLOW",Wp)}else{n.atKey=!0;let W=z.end,T=D?e(n,D,z,o):t(n,W,_,null,z,o);Kp(D)&&o(T.range,"BLOCK_IN_FLOW",Wp),n.atKey=!1;let me=rs(R??[],{flow:a,indicator:"\
map-value-ind",next:L,offset:T.range[2],onError:o,parentIndent:s.indent,startOnNewline:!1});if(me.found){if(!i&&!z.found&&n.options.strict){if(R)for(let Le of R){
if(Le===me.found)break;if(Le.type==="newline"){o(Le,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}z.start<
me.found.offset-1024&&o(me.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else L&&("\
source"in L&&L.source?.[0]===":"?o(L,"MISSING_CHAR",`Missing space after : in ${a}`):o(me.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Dn=L?e(
n,L,me,o):me.found?t(n,me.end,R,null,me,o):null;Dn?Kp(L)&&o(Dn.range,"BLOCK_IN_FLOW",Wp):me.comment&&(T.comment?T.comment+=`
`+me.comment:T.comment=me.comment);let fs=new Ee(T,Dn);if(n.options.keepSourceTokens&&(fs.srcToken=S),i){let Le=d;tl(n,Le.items,T)&&o(W,"DUPLICATE_KEY","Map key\
s must be unique"),Le.items.push(fs)}else{let Le=new Fe(n.schema);Le.flow=!0,Le.items.push(fs);let Rg=(Dn??T).range;Le.range=[T.range[0],Rg[1],Rg[2]],d.items.push(
Le)}u=Dn?Dn.range[2]:me.end}}let f=i?"}":"]",[m,...g]=s.end,h=u;if(m?.source===f)h=m.offset+m.source.length;else{let w=a[0].toUpperCase()+a.substring(1),S=l?`${w}\
 must end with a ${f}`:`${w} in block collection must be sufficiently indented and end with a ${f}`;o(u,l?"MISSING_CHAR":"BAD_INDENT",S),m&&m.source.length!==1&&
g.unshift(m)}if(g.length>0){let w=is(g,h,n.options.strict,o);w.comment&&(d.comment?d.comment+=`
`+w.comment:d.comment=w.comment),d.range=[s.offset,h,w.offset]}else d.range=[s.offset,h,h];return d}function Hp(e,t,n,s,o,r){let i=n.type==="block-map"?u$(e,t,n,s,r):n.type==="block-seq"?f$(e,t,n,s,r):m$(e,t,n,s,r),a=i.constructor;return o==="!"||o===a.tagName?
(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function p$(e,t,n,s,o){let r=s.tag,i=r?t.directives.tagName(r.source,f=>o(r,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="bloc\
k-seq"){let{anchor:f,newlineAfterProp:m}=s,g=f&&r?f.offset>r.offset?f:r:f??r;g&&(!m||m.offset<g.offset)&&o(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!i||i==="!"||i===Fe.tagName&&a==="map"||i===gt.tagName&&
a==="seq")return Hp(e,t,n,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(
Object.assign({},f,{default:!1})),c=f;else return f?o(r,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(r,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),Hp(e,t,n,o,i)}let d=Hp(e,t,n,o,i,c),l=c.resolve?.(d,f=>o(r,"TAG_RESOLVE_FAILED",f),t.options)??d,u=ie(l)?l:new U(
l);return u.range=d.range,u.tag=i,c?.format&&(u.format=c.format),u}function Xp(e,t,n){let s=t.offset,o=z2(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[s,s,s]};let r=o.mode===">"?U.BLOCK_FOLDED:U.BLOCK_LITERAL,
i=t.source?N2(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let w=i[h][1];if(w===""||w==="\r")a=h;else break}if(a===0){let h=o.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",w=s+o.length;return t.source&&(w+=t.source.length),{value:h,type:r,comment:o.comment,range:[s,w,w]}}let c=t.indent+o.indent,
d=t.offset+o.length,l=0;for(let h=0;h<a;++h){let[w,S]=i[h];if(S===""||S==="\r")o.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&n(d+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=w.length),l=h,c===0&&!e.atRoot&&n(d,"BAD_\
INDENT","Block scalar values in collections must be indented");break}d+=w.length+S.length+1}for(let h=i.length-1;h>=a;--h)i[h][0].length>c&&(a=h+1);let u="",f="",
m=!1;for(let h=0;h<l;++h)u+=i[h][0].slice(c)+`
`;for(let h=l;h<a;++h){let[w,S]=i[h];d+=w.length+S.length+1;let _=S[S.length-1]==="\r";if(_&&(S=S.slice(0,-1)),S&&w.length<c){let R=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(d-S.length-(_?2:1),"BAD_INDENT",R),w=""}r===U.BLOCK_LITERAL?(u+=f+w.slice(
c)+S,f=`
`):w.length>c||S[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),u+=f+w.slice(c)+S,f=`
`,m=!0):S===""?f===`
`?u+=`
`:f=`
`:(u+=f+S,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let h=a;h<i.length;++h)u+=`
`+i[h][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let g=s+o.length+t.source.length;return{value:u,type:r,comment:o.comment,range:[s,g,g]}}function z2({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-heade\
r")return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],r=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="\
-"||m==="+"))a=m;else{let g=Number(m);!i&&g?i=g:c===-1&&(c=e+f)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,
l="",u=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":d=!0;case"newline":u+=m.source.length;break;case"comment":n&&!d&&s(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=m.source.length,l=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOK\
EN",m.message),u+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",g);let h=m.source;h&&typeof h==
"string"&&(u+=h.length)}}}return{mode:r,indent:i,chomp:a,comment:l,length:u}}function N2(e){let t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),r=[s?.[1]?[s[1],n.
slice(s[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)r.push([t[i],t[i+1]]);return r}function Qp(e,t,n){let{offset:s,type:o,source:r,end:i}=e,a,c,d=(f,m,g)=>n(s+f,m,g);switch(o){case"scalar":a=U.PLAIN,c=I2(r,d);break;case"single-quoted-scalar":a=
U.QUOTE_SINGLE,c=T2(r,d);break;case"double-quoted-scalar":a=U.QUOTE_DOUBLE,c=E2(r,d);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let l=s+r.length,u=is(i,l,t,n);return{value:c,type:a,comment:u.comment,range:[
s,l,u.offset]}}function I2(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),h$(e)}function T2(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),h$(e.slice(1,-1)).replace(/''/g,"'")}function h$(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let s,o;try{s=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let d=n[1].replace(o,"");d===
""?i===`
`?r+=i:i=`
`:(r+=i+d,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),r+i+(n?.[1]??"")}function E2(e,t){let n="";for(let s=1;s<e.length-1;++s){let o=e[s];
if(!(o==="\r"&&e[s+1]===`
`))if(o===`
`){let{fold:r,offset:i}=D2(e,s);n+=r,s=i}else if(o==="\\"){let r=e[++s],i=R2[r];if(i)n+=i;else if(r===`
`)for(r=e[s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="\r"&&e[s+1]===`
`)for(r=e[++s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;n+=F2(e,s+1,a,t),s+=a}else{let a=e.substr(s-1,2);t(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let r=s,i=e[s+1];for(;i===" "||i==="	";)i=e[++s+1];i!==`
`&&!(i==="\r"&&e[s+2]===`
`)&&(n+=s>r?e.slice(r,s+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function D2(e,t){let n="",
s=e[t+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&e[t+2]!==`
`);)s===`
`&&(n+=`
`),t+=1,s=e[t+1];return n||(n=" "),{fold:n,offset:t}}var R2={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function F2(e,t,n,s){let o=e.substr(t,n),i=o.length===n&&
/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}function Yp(e,t,n,s){let{value:o,type:r,comment:i,range:a}=t.type==="block-scalar"?Xp(e,t,s):Qp(t,e.options.strict,s),c=n?e.directives.tagName(n.source,u=>s(n,"\
TAG_RESOLVE_FAILED",u)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[Qt]:c?d=U2(e.schema,o,c,n,s):t.type==="scalar"?d=B2(e,o,t,s):d=e.schema[Qt];let l;try{let u=d.
resolve(o,f=>s(n??t,"TAG_RESOLVE_FAILED",f),e.options);l=X(u)?u:new U(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(n??t,"TAG_RESOLVE_FAILED",f),l=
new U(o)}return l.range=a,l.source=o,r&&(l.type=r),c&&(l.tag=c),d.format&&(l.format=d.format),i&&(l.comment=i),l}function U2(e,t,n,s,o){if(n==="!")return e[Qt];
let r=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Qt])}function B2({atKey:e,directives:t,schema:n},s,o,r){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(s))||n[Qt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(s))??n[Qt];if(i.tag!==a.tag){let c=t.tagString(i.tag),d=t.tagString(a.tag),l=`Value may be parsed as either ${c} \
or ${d}`;r(o,"TAG_RESOLVE_FAILED",l,!0)}}return i}function g$(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let o=t[s];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++s];o?.type==="space";)e+=o.source.length,o=t[++s];break}}return e}var L2={composeNode:Jp,composeEmptyNode:nl};function Jp(e,t,n,s){let o=e.atKey,{spaceBefore:r,comment:i,anchor:a,tag:c}=n,d,l=!0;switch(t.type){case"alias":d=j2(
e,t,s),(a||c)&&s(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":d=Yp(e,t,c,s),a&&(d.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{d=p$(L2,e,t,n,s),a&&(d.anchor=a.
source.substring(1))}catch(u){let f=u instanceof Error?u.message:String(u);s(t,"RESOURCE_EXHAUSTION",f)}break;default:{let u=t.type==="error"?t.message:`Unsuppo\
rted token (type: ${t.type})`;s(t,"UNEXPECTED_TOKEN",u),l=!1}}return d??(d=nl(e,t.offset,void 0,null,n,s)),a&&d.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),o&&e.options.stringKeys&&(!X(d)||typeof d.value!="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&s(c??t,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),r&&(d.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?d.comment=i:d.commentBefore=i),e.options.keepSourceTokens&&l&&(d.srcToken=t),
d}function nl(e,t,n,s,{spaceBefore:o,comment:r,anchor:i,tag:a,end:c},d){let l={type:"scalar",offset:g$(t,n,s),indent:-1,source:""},u=Yp(e,l,a,d);return i&&(u.anchor=
i.source.substring(1),u.anchor===""&&d(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}function j2({options:e},{
offset:t,source:n,end:s},o){let r=new Ms(n.substring(1));r.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&o(t+n.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=is(s,i,e.strict,o);return r.range=[t,i,a.offset],a.comment&&(r.comment=a.comment),r}function y$(e,t,{offset:n,start:s,value:o,end:r},i){let a=Object.assign({_directives:t},e),c=new uo(void 0,a),d={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},l=rs(s,{indicator:"doc-start",next:o??r?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!l.hasNewline&&i(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?Jp(d,o,l,i):nl(d,l.end,s,null,l,i);let u=c.contents.range[2],f=is(r,u,!1,i);return f.comment&&(c.comment=f.comment),c.range=[n,u,f.offset],c}function ha(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function b$(e){let t="",n=!1,s=!1;for(let o=0;o<e.length;++o){let r=e[o];switch(r[0]){case"#":t+=(t===""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}var Wr=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,s,o,r)=>{let i=ha(n);r?this.warnings.push(new ma(i,s,o)):this.
errors.push(new os(i,s,o))},this.directives=new ns({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:s,afterEmptyLine:o}=b$(this.prelude);if(s){
let r=t.contents;if(n)t.comment=t.comment?`${t.comment}
${s}`:s;else if(o||t.directives.docStart||!r)t.commentBefore=s;else if(pe(r)&&!r.flow&&r.items.length>0){let i=r.items[0];se(i)&&(i=i.key);let a=i.commentBefore;
i.commentBefore=a?`${s}
${a}`:s}else{let i=r.commentBefore;r.commentBefore=i?`${s}
${i}`:s}}if(n){for(let r=0;r<this.errors.length;++r)t.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)t.warnings.push(this.warnings[r])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:b$(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,s=-1){for(let o of t)yield*this.next(o);yield*this.end(n,s)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,s,o)=>{let r=ha(t);r[0]+=n,this.onError(r,"BAD_DIRECTIVE",s,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=y$(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,s=new os(ha(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Unexpected doc-end without pre\
ceding document";this.errors.push(new os(ha(t),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;let n=is(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new os(ha(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let s=Object.assign({_directives:this.directives},this.options),o=new uo(void 0,s);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};var eh=Symbol("break visit"),G2=Symbol("skip children"),v$=Symbol("remove item");function Lo(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),
w$(Object.freeze([]),e,t)}Lo.BREAK=eh;Lo.SKIP=G2;Lo.REMOVE=v$;Lo.itemAtPath=(e,t)=>{let n=e;for(let[s,o]of t){let r=n?.[s];if(r&&"items"in r)n=r.items[o];else return}
return n};Lo.parentCollection=(e,t)=>{let n=Lo.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],o=n?.[s];if(o&&"items"in o)return o;throw new Error("Parent collec\
tion not found")};function w$(e,t,n){let s=n(t,e);if(typeof s=="symbol")return s;for(let o of["key","value"]){let r=t[o];if(r&&"items"in r){for(let i=0;i<r.items.
length;++i){let a=w$(Object.freeze(e.concat([[o,i]])),r.items[i],n);if(typeof a=="number")i=a-1;else{if(a===eh)return eh;a===v$&&(r.items.splice(i,1),i-=1)}}typeof s==
"function"&&o==="key"&&(s=s(t,e))}}return typeof s=="function"?s(t,e):s}var th="\uFEFF",nh="",sh="",sl="";function x$(e){switch(e){case th:return"byte-order-mark";case nh:return"doc-mode";case sh:return"flow-error-end";case sl:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function Mn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var $$=new Set("0123456789ABCDEFabcdef"),Z2=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ol=new Set(",[]{}"),V2=new Set(` ,[]{}
\r	`),oh=e=>!e||V2.has(e),jo=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let s=0;for(;n===" ";)n=this.buffer[++s+t];if(n==="\r"){
let o=this.buffer[s+t+1];if(o===`
`||!o&&!this.atEnd)return t+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?t+s:-1}if(n==="-"||n==="."){let s=this.buffer.substr(t,3);if((s==="---"||s==="...")&&Mn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===th&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,s=t.indexOf("#");for(;s!==-1;){let r=t[s-
1];if(r===" "||r==="	"){n=s-1;break}else s=t.indexOf("#",s+1)}for(;;){let r=t[n-1];if(r===" "||r==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield nh,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Mn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Mn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Mn(n)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(oh),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,s=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&o[0]!=="#"||s===0&&(o.startsWith("---")||o.startsWith("..."))&&Mn(o[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield sh,yield*this.parseLineStart();let r=0;for(;o[r]===",";)r+=yield*this.pushCount(1),
r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),o[r]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-r),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(oh),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||Mn(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let r=0;for(;this.buffer[n-1-r]==="\\";)r+=1;if(r%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.
substring(0,n),o=s.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let r=this.continueScalar(o+1);if(r===-1)break;o=s.indexOf(`
`,r)}o!==-1&&(n=o-(s[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Mn(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":n+=1;break;case`
`:t=r,n=0;break;case"\r":{let i=this.buffer[r+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(t+1);if(r===-1)break;t=this.buffer.indexOf(`
`,r)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(s=this.buffer[o];s===" ";)s=this.buffer[++o];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let r=t-1,i=this.buffer[r];i==="\r"&&(i=this.buffer[--r]);let a=r;for(;i===" ";)i=this.buffer[--r];
if(i===`
`&&r>=this.pos&&r+1+n>a)t=r;else break}while(!0);return yield sl,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,s=this.pos-1,o;for(;o=this.buffer[++s];)if(o===":"){let r=this.buffer[s+1];if(Mn(r)||t&&ol.has(r))break;n=s}else if(Mn(o)){let r=this.buffer[s+1];
if(o==="\r"&&(r===`
`?(s+=1,o=`
`,r=this.buffer[s+1]):n=s),r==="#"||t&&ol.has(r))break;if(o===`
`){let i=this.continueScalar(s+1);if(i===-1)break;s=Math.max(s,i-2)}}else{if(t&&ol.has(o))break;n=s}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield sl,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let s=this.buffer.
slice(this.pos,t);return s?(yield s,this.pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(oh),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,s=this.charAt(1);if(Mn(s)||n&&ol.has(s)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Mn(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Z2.has(n))n=this.buffer[++t];else if(n==="%"&&$$.has(this.buffer[t+1])&&$$.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||t&&s==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,s=this.buffer[n];for(;!t(s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};function mo(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function k$(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function P$(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function rl(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Kr(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function il(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function S$(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!mo(t.start,"explicit-key-ind")&&!mo(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,P$(t.value)?t.value.end?
il(t.value.end,t.sep):t.value.end=t.sep:il(t.start,t.sep),delete t.sep)}var Hr=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new jo,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let s of this.lexer.lex(t,n))yield*this.next(s);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
t.length;return}let n=x$(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":
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
s.type==="document"&&(n.indent=0),n.type==="flow-collection"&&S$(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.push(n);break;case"block-m\
ap":{let o=s.items[s.items.length-1];if(o.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,
sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=s.items[s.items.length-1];o.value?s.items.push({start:[],value:n}):o.value=n;break}case"\
flow-collection":{let o=s.items[s.items.length-1];!o||o.value?s.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.
items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&k$(o.start)===-1&&(n.indent===0||o.start.every(r=>r.type!=="comment"||r.indent<n.indent))&&(s.type==="doc\
ument"?s.end=o.start:s.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
k$(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=rl(this.peek(2)),s=Kr(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.
end):o=[this.sourceToken];let r={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=r}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){il(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let s=!this.onKeyLine&&this.indent===t.indent,o=s&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",r=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(r=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(r.push(this.sourceToken),t.items.push({start:r}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(r.push(this.sourceToken),t.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(mo(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(P$(n.key)&&!mo(n.sep,"newline")){
let i=Kr(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else r.length>0?n.sep=n.sep.concat(r,this.sourceToken):n.sep.push(this.sourceToken);else if(mo(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=Kr(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:r,key:null,sep:[this.sourceToken]}):mo(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:r,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!mo(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&t.items.push({start:r});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){il(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||mo(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let s=this.startBlockValue(t);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let s=this.startBlockValue(
t);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===t.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let o=rl(
s),r=Kr(o);S$(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=rl(t),s=Kr(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=rl(t),s=Kr(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};var _$={alias:"alias",anchor:"anchor",comma:"comma","block-map":"mapping","block-scalar":"string","block-seq":"list","doc-end":"'...'","doc-start":"'---'","doub\
le-quoted-scalar":"quoted string","explicit-key-ind":"'?'","flow-collection":"bracket or brace","flow-map-end":"'}'","flow-map-start":"'{'","flow-seq-end":"']'",
"flow-seq-start":"'['","map-value-ind":"colon",scalar:"string","seq-item-ind":"dash","single-quoted-scalar":"quoted string",tag:"tag"},H2=[[/^Missing closing/,"\
missing closing quote","add the quote; inside single quotes a quote is written as `''`, inside double quotes as `\\\"`"],[/must end with a|sufficiently indented/,
"a bracket or brace is not closed before this place","close it, and indent the lines up to the closing bracket or brace"],[/^Implicit keys .*single line/,"a lin\
e has no colon, or a key spans several lines","write the line as `key: value`, and check its indentation"],[/^Implicit map keys need/,"this key has no colon","a\
dd a colon and a space: `key: value`"],[/^Nested mappings/,"a mapping starts where there is already a value","put a string that contains `: ` in quotes, start a\
 nested mapping on its own line, and check the indentation of the next line"],[/^A block sequence may not/,"expected a key, found a list","write the key first a\
nd the list below it"],[/^Block collections are not allowed within/,"missing comma, or a block list or mapping inside [ ] or { }","separate items with commas, a\
nd write nested lists and mappings in brackets and braces"],[/^Block collection cannot start on same line/,"the document starts on the same line as its ---","st\
art the document on the next line"],[/same column/,"this does not line up with the lines above","start the keys or items of one level in the same column, and in\
dent what belongs to them"],[/^Unexpected block-seq-ind/,"a list with dashes starts on the line of its key","start the list on the next line, or write it in bra\
ckets: `key: [a, b]`"],[/^Missing space after :/,"missing space after the colon","add a space after the colon: `key: value`"],[/^Missing ,/,"missing comma or co\
lon","separate items with commas, and keys from their values with a colon and a space"],[/^Unexpected (?:,|empty item)/,"unexpected comma","remove it"],[/^Comments must be separated/,
"missing space before a comment","add a space before `#`, or put the whole value in quotes if the `#` belongs to it"],[/directives-end/,"a directive has no docu\
ment after it","add `---` on the next line, or remove the directive"],[/^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,"missing \
name after * or &","add the name, or put the string in quotes"],[/at most 1024 chars/,"a key is longer than 1024 characters","shorten the key"],[/^Invalid escape sequence/,
"unknown escape sequence in double quotes","write a backslash as `\\\\`, or use single quotes"]];function C$(e){let t=H2.find(([o])=>o.test(e));if(t)return{problem:t[1],
remedy:t[2]};let n=/^Plain value cannot start with (.*)$/s.exec(e)?.[1];if(n!==void 0)return{problem:`an unquoted string cannot start with ${n}`,remedy:"put the\
 string in quotes"};let s=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return s!==void 0?{problem:`unexpected ${Object.hasOwn(_$,s)?_$[s]:
s}`,remedy:"remove it or put the whole value in quotes, and check the syntax just before it"}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:"check the sy\
ntax at this place and just before it"}}function al(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function cl(e,t){let n=0,s=e.length-1;for(;n<s;){let o=n+s+1>>1;(e[o]??0)<=t?n=o:s=o-1}return n}var X2=new Set(["__proto__","constructor","prototype"]),Q2=e=>e==null?"null":{string:"a string",number:"a number",bigint:"a number",boolean:"a boolean"}[typeof e]??
"a value";function Y2(e){return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.
test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(e)?"float":"str"}function J2(e){return X(
e)?e.type==="PLAIN"?Y2(e.source??""):"str":At(e)?"map":"seq"}var A$={null:"null",bool:"a boolean",int:"an integer",float:"a number",str:"a string",map:"a mappin\
g",seq:"a list"},dl=class{#t;#e;#n=new Map;#s=[];#r;#i=0;#a=0;#o=0;constructor(t,n){this.#t=t,this.#e=n}tree(t,n=0){if(Ct(t))return this.#l(t,n);let{anchor:s}=t;
if(s===void 0)return this.#c(t,n);let o={count:this.#i,deepest:this.#o};this.#n.set(s,"open"),this.#o=n;let r=this.#c(t,n);return this.#n.set(s,{tree:r,size:this.#i-
o.count,height:this.#o-n}),this.#o=Math.max(this.#o,o.deepest),r}#c(t,n){return this.#i+=1,this.#o=Math.max(this.#o,n),X(t)?this.#u(t):At(t)?this.#h(t,n):this.#f(
t,n)}#l(t,n){let s=this.#m(t),o={kind:"scalar",value:null,span:s},r=this.#n.get(t.source);return r===void 0||r==="open"?(this.#e("unknown-alias",this.#d(s),{name:t.
source}),o):(this.#a+=r.size,this.#a>1e4||n+r.height>64?(this.#e("alias-expansion",this.#d(s)),o):(this.#i+=r.size,this.#o=Math.max(this.#o,n+r.height),{...r.tree,
span:s}))}#u(t){let n=this.#m(t),{value:s}=t,o=t.source??"";return this.#p(t,n),typeof s=="string"?(this.#y(s,n),{kind:"scalar",value:s,span:n}):typeof s=="numb\
er"?(/^[-+]?0[0-9]/.test(o)?this.#e("number-leading-zero",this.#d(n),{text:Is(o)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#e("number-out-of-range",this.#d(n),
{text:Is(o)}),{kind:"scalar",value:s===0?0:s,span:n}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:n}}#f(t,n){let s=this.#m(t);this.#p(t,s);let o=[];for(let r of t.
items)this.#s.push(o.length),o.push(this.tree(r,n+1)),this.#s.pop();return{kind:"list",items:o,span:this.#b(s,t.flow,o.at(-1)?.span)}}#h(t,n){let s=this.#m(t);this.#p(
t,s);let o=new Map,r;for(let i of t.items){let a=this.#m(i.key),c=this.#g(i.key,a,o);this.#s.push(c??""),i.value===null&&c!==void 0&&this.#e("missing-value",this.#d(
a),{key:Is(c)});let d=i.value===null?{kind:"scalar",value:null,span:a}:this.tree(i.value,n+1);this.#s.pop(),c!==void 0&&o.set(c,{key:a,value:d}),r=d.span}return{
kind:"map",entries:o,span:this.#b(s,t.flow,r)}}#g(t,n,s){if(!X(t)){let i=Ct(t)?"an alias":At(t)?"a mapping":"a list";this.#e("key-not-text",this.#d(n),{kind:i,text:Ct(
t)?`*${t.source}`:""});return}let o=t.value;if(typeof o!="string"){this.#e("key-not-text",this.#d(n),{kind:Q2(o),text:Is(t.source??"")});return}this.#p(t,n),this.#y(
o,n);let r=s.get(o);if(o==="<<"&&t.type==="PLAIN")this.#e("merge-key",this.#d(n));else if(X2.has(o))this.#e("reserved-key",this.#d(n),{key:o});else if(r)this.#e(
"duplicate-key",this.#d(n),{key:Is(o),line:this.#v(r.key.start)});else return t.anchor!==void 0&&this.#n.set(t.anchor,{tree:{kind:"scalar",value:o,span:n},size:1,
height:0}),o}#p(t,n){let s="tag:yaml.org,2002:",o=t.tag?.startsWith(s)?t.tag.slice(s.length):void 0;if(o===void 0||!Object.hasOwn(A$,o))return;let r=J2(t);o!==r&&
this.#e("tag-changes-value",this.#d(n),{tag:`!!${o}`,kind:A$[r]??"a value"})}#y(t,n){t.isWellFormed()||this.#e("broken-unicode",this.#d(n))}#d(t){return{span:t,
path:[...this.#s]}}#v(t){return this.#r??=al(this.#t.text),cl(this.#r,t)+1}#m(t){let{length:n}=this.#t.text,s=Math.min(t.range?.[0]??0,n);return{source:this.#t,
start:s,end:Math.max(s,Math.min(t.range?.[1]??0,n))}}#b(t,n,s){return n||!s?t:{...t,end:Math.max(t.start,s.end)}}},Is=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\
\u2026`:e;var ul=20;function eR(e){let t=new Map;return{report:(n,s,...o)=>{let r=(t.get(n)??0)+1;t.set(n,r),r<=ul&&e(n,s,...o)},failed:()=>t.size>0}}var ll=class extends Error{};
function ga(e,t,n,s){let o=d=>s===void 0?{name:t,text:d}:{name:t,text:d,options:s};if(e.length>1048576)return n("file-too-large",{file:t},{limit:1048576}),{source:o(
"")};let r=tR(e);if(typeof r!="string")return n("file-not-utf8",{file:t},r),{source:o("")};let i=o(r),a=eR(n),c=nR(i,a.report);return c&&!a.failed()?{source:i,tree:c}:
{source:i}}function tR(e){let t=r=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(0,r),{stream:!0}),!0}catch{return!1}};if((0,O$.isUtf8)(e)){
let r=Buffer.from(e.buffer,e.byteOffset,e.length).toString();return r.startsWith("\uFEFF")?r.slice(1):r}let n=0,s=e.length-1;for(;n<s;){let r=n+s+1>>1;t(r)?n=r:
s=r-1}let o=1;for(let r of e.subarray(0,n))r===10&&(o+=1);return{byte:n+1,line:o}}function nR(e,t){let n=(d,l)=>{let u=Math.max(0,Math.min(d,e.text.length));return{
source:e,start:u,end:Math.max(u,Math.min(l,e.text.length))}};if(sR(e.text,n,t))return;let s=[],o=new Map,r=rR(e.text,n,s,o,t);if(!r)return;let i=dR(r,s,o,e.text.
length);if(lR(s,n,t),s.length>0)return;let a=i?.contents;if(!a||X(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"map",entries:new Map,span:n(0,
0)};let c=new dl(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"a single value"})}function sR(e,t,n){
let s=0;for(let o of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){let r=`U+${o[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;if(n(
"control-character",{span:t(o.index,o.index+1)},{character:r}),s+=1,s===ul)break}return s>0}var oR=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map",
"!!seq"]);function rR(e,t,n,s,o){let r=new Hr,i=[],a=0,c=!1,d=l=>{if(l.type==="error")n.push({code:"UNEXPECTED_TOKEN",message:l.message,start:l.offset,end:l.offset+
l.source.length});else if(l.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(l.source)){let u={span:t(l.offset,l.offset+l.source.length)};o("yaml-directive",u,{directive:Is(
l.source)})}else l.type==="document"?(a+=1,a===1?i.push(l):o("several-documents",{span:t(l.offset,l.offset+3)})):i.push(l)};for(let l of new jo().lex(e)){let u=r.
offset;for(let g of r.next(l))d(g);!c&&l.startsWith("!")&&!oR.has(l)&&o("unknown-tag",{span:t(u,u+l.length)},{tag:Is(l)});let f=l.charAt(0);!c&&(f==='"'||f==="'")&&
(l.length===1||!l.endsWith(f))&&s.set(u+l.length,u),c=l==="";let m=aR(r.stack);if(m){o("too-deeply-nested",{span:t(m.offset,m.offset+1)});return}if(a>1||n.length>=
ul)return i}for(let l of r.end())d(l);return i}var iR=({type:e})=>e==="block-map"||e==="block-seq"||e==="flow-collection";function aR(e){return e.length>64?e.filter(
iR)[64]:void 0}function cR(e){return typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}
function dR(e,t,n,s){let o=new Wr({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"silent",version:"1.2"}),r=0;Object.assign(o,{onError:(c,d,l,u)=>{if(u||d==="TAG_R\
ESOLVE_FAILED")return;if(t.length>=ul)throw new ll;let[f,m]=cR(c),g=l.startsWith("Missing closing")?n.get(f):void 0;t.push(g===void 0?{code:d,message:l,start:f,
end:m}:{code:d,message:l,start:g,end:f})}});let a;try{for(let c of e){r=c.offset;for(let d of o.next(c))a??=d}for(let c of o.end(!0,s))a??=c}catch(c){c instanceof
ll||t.push({code:"IMPOSSIBLE",message:"the text cannot be parsed",start:r,end:r+1})}return a}function lR(e,t,n){let s=[...e].sort((o,r)=>o.start-r.start);for(let[
o,{code:r,message:i,start:a,end:c}]of s.entries()){if(o>0&&s[o-1]?.start===a)continue;let d={span:t(a,c)};if(r==="TAB_AS_INDENT")n("tab-indentation",d);else{let{
problem:l,remedy:u}=C$(i);n("yaml-syntax",d,{problem:Is(l),remedy:u})}}}var M$=`# shellcheck shell=bash disable=SC2154
# ENTRY: passthrough is only in that boot entry. In another one, libvirt would take the guest's devices from the host.
do_boot_entry() {
  local parameters
  parameters=$(cat -- "$proc/cmdline")
  case " \${parameters%$'\\n'} " in
  *' vfioc.passthrough=1 '*) ;;
  *) refuse "the host was booted without passthrough: reboot into its $1 boot entry, then start the guest" ;;
  esac
}

undo_boot_entry() {
  :
}
`;var z$=`# shellcheck shell=bash disable=SC2154
# {boot|start|handover ADDRESS...}...: each function is there and is the one that the spec means; libvirt's definition of
# the guest does not name another one; and what vfio-pci should have held since the boot is not with a driver of the host,
# which may be using it. A function that only that definition names (from xml of the spec, or added by hand) must not be
# in use.
do_check_devices() {
  local word bind=start driver address extra=() missing=()
  for address in "\${taken[@]}"; do
    [[ " \${places[*]-} " == *" $address "* ]] || extra+=("$address")
  done
  for address in "\${places[@]}"; do
    [[ " \${taken[*]-} " == *" $address "* ]] || missing+=("$address")
  done
  for word in "$@"; do
    case $word in
    boot | start | handover)
      bind=$word
      continue
      ;;
    esac
    [[ -z \${problems[$word]-} ]] || refuse "not started: \${problems[$word]}"
    read_driver "$word"
    if [[ $bind == boot && -n $driver ]]; then
      # kmod does not run the line of modprobe.d for a module that is built in.
      [[ ! -e $sysfs/module/vfio_pci || -e $sysfs/module/vfio_pci/initstate ]] ||
        refuse "not started: $word is with $driver, because vfio-pci is built into this kernel and reserves nothing at boot: use a kernel that has it as a modul\
e (CONFIG_VFIO_PCI=m), or set 'bind: start' on the device"
      refuse "not started: $word is still with $driver, a driver of the host that may be using it: reboot the host first, so that vfio-pci has the device from t\
he start"
    fi
  done
  # With the devices of the spec and others, it is a spec that grew or xml of the user. With others instead of them, it is
  # old: the addresses have changed since.
  [[ \${#extra[@]} -eq 0 || \${#missing[@]} -eq 0 ]] ||
    refuse "not started: libvirt's definition of the guest has \${extra[*]}, but its devices are at \${missing[*]} now: run 'sudo systemctl restart vfioc-reconcil\
e', then start the guest again"
  if [[ \${#extra[@]} -gt 0 ]]; then do_wait_device_free 5 --start "\${extra[@]}"; fi
}

undo_check_devices() {
  :
}
`;var N$=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: of several guests that use the same devices, only one has them at a time. Before the host releases a
# device for a guest, this step checks whether another guest has it, and names that guest.
do_claim_devices() {
  local address holder
  lock_host
  mkdir -p -- "$run/claims"
  for address in "$@"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then
      refuse "device $address is in use by guest '$holder': shut that guest down first"
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
`;var I$=`# shellcheck shell=bash disable=SC2154
# SECONDS SEAT ADDRESS...: ends the graphical sessions of a seat that outlive the display manager, and the text logins
# that show something on these functions (sway, started by hand). They cannot be restored; the display manager offers a
# new login.

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
  local limit=$1 seat=$2 session rest kind why
  shift 2
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(session_property "$session" Seat) == "$seat" ]] || continue
    case $(session_property "$session" Type) in
    x11 | wayland | mir) kind='graphical session' why='' ;;
    tty)
      session_shows "$session" "$@" || continue
      kind='text session' why=', which uses the device'
      ;;
    *) continue ;;
    esac
    log "ending $kind $session ($rest)$why"
    timeout "$limit" loginctl terminate-session "$session" || log "session $session did not end within $limit seconds"
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
`;var T$=`# shellcheck shell=bash disable=SC2154
# KIBIBYTES NODE:PAGES...: adds huge pages of this size to the pools of NUMA nodes, or of \`any\`. Memory becomes
# fragmented as it is used, so the kernel is asked again after it has compacted the free memory, and after it has
# dropped its caches.
do_hugepages() {
  local size=hugepages-$1kB each node pages pool before wanted now try
  lock_host
  for each in "\${@:2}"; do
    node=\${each%:*}
    pages=\${each#*:}
    pool=$sysfs/devices/system/node/node$node/hugepages/$size/nr_hugepages
    if [[ $node == any ]]; then pool=$sysfs/kernel/mm/hugepages/$size/nr_hugepages; fi
    [[ -e $pool ]] ||
      refuse "this machine has no huge pages of $1 KiB (NUMA node: $node): choose a size that it has (ls $sysfs/kernel/mm/hugepages)"
    before=$(cat -- "$pool")
    wanted=$((before + pages))
    for ((try = 1; ; try++)); do
      printf '%s\\n' "$wanted" >"$pool" || refuse "cannot write $wanted to $pool: the kernel refused the number of huge pages"
      now=$(cat -- "$pool")
      printf '%s %s\\n' "$((now - before))" "$pool" >"$here/added-$node"
      ((now < wanted)) || break
      ((try < 10)) ||
        refuse "only $((now - before)) of $pages huge pages of $1 KiB could be allocated: close programs, restart the host, or set 'allocate: boot' in the guest\
's memory.hugepages"
      if ((try > 1)); then
        sync
        echo 3 >"$proc/sys/vm/drop_caches" || true
      fi
      echo 1 >"$proc/sys/vm/compact_memory" || true
      sleep 0.5
    done
  done
}

# The number may have been changed by others meanwhile, so only what was added is subtracted.
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
`;var E$=`# shellcheck shell=bash disable=SC2154
# CPUS: keeps all host processes off these CPUs; guests are in machine.slice and are not affected. systemd keeps the
# setting until the next boot.
host_units=(user.slice system.slice init.scope)

# Sets each unit to those of its CPUs that no guest holds; if none is held, to what it had before the first guest.
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
  # Kept if a unit could not be restored: what that unit has now is not its own setting.
  if [[ \${#held[@]} -eq 0 && $failed -eq 0 ]]; then rm -rf -- "$run/allowed-cpus"; fi
  return "$failed"
}

do_isolate_cpus() {
  local unit before left held=()
  lock_host
  mkdir -p -- "$run/allowed-cpus"
  for unit in "\${host_units[@]}"; do
    [[ ! -e $run/allowed-cpus/$unit ]] || continue
    before=$(systemctl show --property=AllowedCPUs --value -- "$unit") ||
      refuse "cannot read AllowedCPUs of $unit: run 'systemctl show --property=AllowedCPUs $unit' to see why"
    printf '%s\\n' "$before" >"$run/allowed-cpus/$unit"
  done
  printf '%s\\n' "$1" >"$here/isolated-cpus"
  read_held isolated-cpus
  for unit in "\${host_units[@]}"; do
    before=$(<"$run/allowed-cpus/$unit")
    leave_held_out "\${before:-$(online_cpus)}"
    [[ -n $left ]] ||
      refuse "together with the running guests, $guest would hold every CPU that $unit may use: shut down another guest first"
  done
  share_cpus || refuse "cannot keep the host off CPUs $1: setting AllowedCPUs failed; see 'journalctl -b -u libvirtd'"
}

undo_isolate_cpus() {
  [[ -e $run/allowed-cpus ]] || return 0
  lock_host
  rm -f -- "$here/isolated-cpus"
  share_cpus
}
`;var D$=`# shellcheck shell=bash
# PATH: the kvmfr device that holds the guest's memory for Looking Glass. If it is missing, QEMU would create a regular
# file of that name, which no client can use and which keeps the module from creating its device.
do_kvmfr_device() {
  local path=$1 i
  if [[ -f $path ]]; then
    log "$path is a regular file, not a kvmfr device: removing it"
    rm -f -- "$path"
  fi
  [[ -c $path ]] || modprobe -- kvmfr ||
    refuse "the kernel module kvmfr, which creates $path, cannot be loaded: see the kernel log (journalctl -k -b)"
  for ((i = 0; i < 50; i++)); do
    [[ ! -c $path ]] || return 0
    sleep 0.1
  done
  refuse "$path does not exist: kvmfr was loaded for fewer guests than there are now; restart the host"
}

# The device stays: the module cannot be unloaded while a client has it open.
undo_kvmfr_device() {
  :
}
`;var R$=`# shellcheck shell=bash disable=SC2154
# CPUS: moves the host's interrupts to other CPUs. Some cannot be moved (timers, and those that a driver spreads
# itself): the kernel refuses, and they stay.

# TEXT FILE: whether the kernel accepted it.
put_irq() {
  { printf '%s\\n' "$1" >"$2"; } 2>/dev/null
}

# Moves each interrupt to those of its CPUs that no guest holds, or if none is left, to all CPUs that no guest holds.
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
      # If a device is gone, so is its interrupt.
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
  # Interrupts that are added later. This is a mask in words of 32 bits, the lowest CPUs in the last word.
  file=$proc/irq/default_smp_affinity
  saved=$run/irqs/default
  [[ -e $saved ]] || cat -- "$file" >"$saved"
  before=$(<"$saved")
  IFS=, read -r -a words <<<"$before"
  clear_held
  left=$(IFS=, && printf '%s' "\${words[*]}")
  if [[ \${#held[@]} -eq 0 ]]; then left=$before; fi
  put_irq "$left" "$file" ||
    log "cannot write $file: interrupts of devices that are added later may still use the guest's CPUs"
}

# Clears the CPUs of \`held\` in the mask in \`words\`.
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
`;var F$=`# shellcheck shell=bash disable=SC2154
# What the kernel has found behind PCI functions, at any depth: a network interface on USB is below its USB controller.

# CLASS ADDRESS...: the devices of a class (net, graphics) below these functions, as \`NAME PATH\`.
class_below() {
  local class=$1 path address
  shift
  while read -r path; do
    for address in "$@"; do
      if [[ $path == */"$address"/* ]]; then printf '%s %s\\n' "\${path##*/}" "$path"; fi
    done
  done < <(readlink -f -- "$sysfs/class/$class"/* 2>/dev/null || true)
}
`;var U$=`# shellcheck shell=bash disable=SC2154
# The text consoles of the host. All of them are displayed by one framebuffer, and the kernel moves them to another one
# when that one leaves, if there is one.
# https://github.com/torvalds/linux/blob/master/drivers/video/fbdev/core/fbcon.c

# ADDRESS...: the framebuffers below these functions, if consoles are displayed and the host has no other; otherwise
# nothing.
last_framebuffers() {
  local console bound=no own fb
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    bound=yes
  done
  [[ $bound == yes ]] || return 0
  own=$(class_below graphics "$@" | awk '$1 ~ /^fb[0-9]/ { print $1 }')
  for fb in "$sysfs"/class/graphics/fb[0-9]*; do
    [[ ! -e $fb ]] || grep -qxF -- "\${fb##*/}" <<<"$own" || return 0
  done
  [[ -z $own ]] || printf '%s\\n' "$own"
}
`;var fl=`# shellcheck shell=bash disable=SC2154,SC2034
# Sets of CPUs, and the CPUs that guests hold. A step that takes CPUs for its guest writes them to a file in its folder.
# These files together are what all guests hold, and each disappears with its guest's folder.

# LIST: sets \`cpus\` to the CPUs of a list as the kernel (0-3,8) or systemd (0-3 8) prints it.
read_cpus() {
  local items=() item cpu
  cpus=()
  read -r -a items <<<"\${1//[!0-9-]/ }"
  for item in "\${items[@]}"; do
    for ((cpu = \${item%-*}; cpu <= \${item#*-}; cpu++)); do cpus+=("$cpu"); done
  done
}

# FILE: sets \`held\` to the CPUs in the files of this name of all guests, each with the last file that has it.
read_held() {
  local file cpu cpus
  held=()
  for file in "$run"/guests/*/*/"$1"; do
    [[ -e $file ]] || continue
    read_cpus "$(<"$file")"
    for cpu in "\${cpus[@]}"; do held[cpu]=$file; done
  done
}

# LIST: sets \`left\` to the CPUs of the list that are not in \`held\`, separated by commas.
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
`;var B$=`# shellcheck shell=bash disable=SC2154
# Disks below PCI functions, and what the host uses them for.

# ADDRESS...: the disks and partitions below these functions, as \`NAME PATH\`.
disks_below() {
  local path where address
  while read -r path; do
    where=$path
    # A multipath disk is below none of its controllers; its subsystem has links to them.
    if [[ $path =~ ^(.*/nvme-subsystem/[^/]+)/ ]]; then where=$(readlink -f -- "\${BASH_REMATCH[1]}"/nvme* || true); fi
    for address in "$@"; do
      if [[ $where == */"$address"/* ]]; then printf '%s %s\\n' "\${path##*/}" "$path"; fi
    done
  done < <(readlink -f -- "$sysfs"/class/block/* 2>/dev/null || true)
}

# What every mount namespace has mounted and what is swapped to, as lines \`NUMBERS NODE USE\`. The host's own namespace
# comes first. NUMBERS is the device number of the file system; a file system on several disks (Btrfs) has one of its
# own, and the node of one of the disks. A swap file is a use of the file system that contains it.
# https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
file_systems() {
  {
    # Processes come and go meanwhile.
    cat -- "$proc/1/mountinfo" 2>/dev/null || true
    echo others
    cat -- "$proc"/[0-9]*/mountinfo 2>/dev/null || true
    sed 1d "$proc/swaps" 2>/dev/null | sed 's/^/swap /' || true
  } | awk '
    $1 == "others" { others = 1; next }
    $1 == "swap" {
      if ($3 == "partition") { print "-", $2, "swap"; next }
      best = 0
      for (i = 1; i <= count; i++) {
        point = points[i] == "/" ? "/" : points[i] "/"
        if (index($2, point) == 1 && length(point) > best) { best = length(point); its = i }
      }
      if (best) print numbers[its], nodes[its], "swap file " $2
      next
    }
    {
      for (i = 7; i < NF && $i != "-"; i++);
      node = $(i + 2)
      if (!(($3, node) in seen)) print $3, node, "mounted on " $5
      seen[$3, node]
      # The log or the real-time part of an XFS is on another disk.
      parts = split($(i + 3), option, ",")
      for (p = 1; p <= parts; p++)
        if (option[p] ~ /^(logdev|rtdev)=/) print "-", substr(option[p], index(option[p], "=") + 1), "mounted on " $5
      if (others) next
      count++
      points[count] = $5
      numbers[count] = $3
      nodes[count] = node
    }'
}

# FILE: writes the members of ZFS pools, which the kernel does not report.
write_pool_members() {
  local zpool
  zpool=$(command -v zpool || echo /run/current-system/sw/bin/zpool)
  if [[ -x $zpool ]]; then "$zpool" list -vHLP >"$1"; else : >"$1"; fi
}

# NAME PATH SYSTEMS: what the host uses a disk or a partition for, each on a line. SYSTEMS is what file_systems printed.
disk_uses() {
  local numbers holder backing
  numbers=$(cat -- "$2/dev" 2>/dev/null || true)
  awk -v numbers="$numbers" -v node="/dev/$1" \\
    '$1 == numbers || $2 == node { sub(/^[^ ]* [^ ]* /, ""); print }' <<<"$3"
  for holder in "$2"/holders/*; do
    [[ -e $holder || -L $holder ]] || continue
    holder=\${holder##*/}
    printf 'in %s\\n' "$(cat -- "$sysfs/class/block/$holder/dm/name" 2>/dev/null || echo "$holder")"
  done
  for backing in "$sysfs"/class/block/loop*/loop/backing_file; do
    [[ $(cat -- "$backing" 2>/dev/null || true) != "/dev/$1" ]] || printf 'in a loop device\\n'
  done
  for holder in "$sysfs"/fs/btrfs/*/devices/"$1"; do
    [[ ! -e $holder && ! -L $holder ]] || printf 'in a mounted Btrfs\\n'
  done
  for holder in "$sysfs"/fs/bcachefs/*/dev-*/block; do
    [[ ! -L $holder || $(readlink -- "$holder") != */"$1" ]] || printf 'in a mounted bcachefs\\n'
  done
  [[ -e $sysfs/module/zfs ]] || return 0
  if [[ ! -e $here/pools ]]; then
    printf 'perhaps in a ZFS pool: zpool does not answer\\n'
  elif grep -qwF -- "/dev/$1" "$here/pools"; then
    printf 'in a ZFS pool\\n'
  fi
}

# ADDRESS...: the disks and partitions below these functions that the host uses, as \`NAME (USE, USE)\`.
disks_in_use() {
  local name path systems='' uses
  while read -r name path; do
    [[ -n $name ]] || continue
    if [[ -z $systems ]]; then
      systems=$(file_systems)
      rm -f -- "$here/pools"
      # A pool whose disks do not answer blocks every question about it.
      if [[ -e $sysfs/module/zfs ]]; then in_time 3 write_pool_members "$here/pools" || rm -f -- "$here/pools"; fi
    fi
    uses=$(disk_uses "$name" "$path" "$systems" | awk '!seen[$0]++')
    [[ -z $uses ]] || printf '%s (%s)\\n' "$name" "\${uses//$'\\n'/, }"
  done < <(disks_below "$@")
}
`;var Go=`# shellcheck shell=bash disable=SC2154
# SECONDS COMMAND...: whether a command, which may be a function, succeeds in that time. A write that unbinds a device
# from its driver waits as long as the driver does, and no signal ends it. It is then left behind and the guest is
# refused, so that libvirtd does not wait forever. Everything a handover does to drivers goes through this.
in_time() {
  # SECONDS counts whole seconds, and the first one is already partly over.
  local deadline=$((SECONDS + $1 + 1)) command
  shift
  # libvirt waits for every process that has the hook's output open.
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

# SECONDS: lets drivers bind the functions again that the step recorded in \`bound\`, if they have no driver.
probe_bound() {
  local address failed=0
  [[ -e $here/bound ]] || return 0
  while read -r address; do
    [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
      write_in_time "$1" "$address" "$sysfs/bus/pci/drivers_probe" || failed=1
  done <"$here/bound"
  return "$failed"
}
`;var L$=`# shellcheck shell=bash disable=SC2154
# Keyboards of the host.

# ADDRESS...: the keyboards below these functions, if the host has no other; otherwise nothing. A keyboard has LEDs and
# all keys from Escape to S, which power buttons and most mice do not have. One that a program makes (keyd, KMonad) needs
# a real one and does not count. One that no PCI function leads to (i8042) stays.
# https://docs.kernel.org/input/event-codes.html
last_keyboards() {
  awk -v addresses="$*" '
    BEGIN { count = split(addresses, address, " ") }
    /^I:/ { name = sysfs = handlers = leds = keys = "" }
    /^N:/ { name = $0; sub(/^N: Name="/, "", name); sub(/"$/, "", name) }
    /^S:/ { sysfs = $2 "/" }
    /^H:/ { handlers = $0 " " }
    # Bit 17 of EV is LEDs. The last word of KEY has the codes from 0; Escape is 1 and S 31.
    /^B: EV=/ { leds = $2 ~ /[2367abef]....$/ }
    /^B: KEY=/ { keys = $NF ~ /fffffff[ef]$/ }
    /^$/ { judge() }
    END { judge(); if (!stays) printf "%s", leaving }
    function judge(  i) {
      if (handlers !~ /[ =]kbd / || !leds || !keys || sysfs ~ /^Sysfs=\\/devices\\/virtual\\//) return
      # The last block is followed by an empty line and by the end.
      handlers = ""
      for (i = 1; i <= count; i++)
        if (index(sysfs, "/" address[i] "/")) { leaving = leaving name "\\n"; return }
      stays = 1
    }' "$proc/bus/input/devices" 2>/dev/null || true
}
`;var Xr=`# shellcheck shell=bash disable=SC2154
# Guests that start at the same time change the same settings of the host: until this step ends, every other step that
# takes this lock waits. The folder itself is the lock, so that no file is left behind.
lock_host() {
  local lock
  exec {lock}<"$run"
  flock --timeout 60 "$lock" ||
    refuse 'another guest is still starting or stopping after 60 seconds: wait until it is done, then try again'
}
`;var j$=`# shellcheck shell=bash disable=SC2154
# Network interfaces below PCI functions, and what the host uses them for. An interface that is up but has neither an
# address nor a route is not in use. One with an address from the advertisement of a router is, whoever asked for it.

# The network of each interface, as lines \`INTERFACE USE\`: global addresses and routes. Interfaces have link-local
# addresses and routes (fe80::/10, ff00::/8, 169.254.0.0/16) by themselves.
# https://docs.kernel.org/networking/ (the files of /proc/net)
network_uses() {
  # Destination and gateway are hexadecimal, in the byte order of the processor: little-endian on x86.
  awk '
    function byte(text, at) { return 16 * (index(hex, substr(text, at, 1)) - 1) + index(hex, substr(text, at + 1, 1)) - 1 }
    function ipv4(text) { return byte(text, 7) "." byte(text, 5) "." byte(text, 3) "." byte(text, 1) }
    function bits(text,  i, n, b) {
      for (i = 1; i < 8; i += 2) for (b = byte(text, i); b > 0; b = int(b / 2)) n += b % 2
      return n + 0
    }
    BEGIN { hex = "0123456789ABCDEF" }
    NR == 1 || $2 ~ /FEA9$/ { next }
    $2 == "00000000" && $8 == "00000000" { print $1, "default route by " ipv4($3); next }
    { print $1, "route to " ipv4($2) "/" bits($8) }' "$proc/net/route" 2>/dev/null || true
  awk '
    function ipv6(text,  i, group, all) {
      for (i = 1; i <= 32; i += 4) {
        group = substr(text, i, 4)
        sub(/^0+/, "", group)
        all = all (i > 1 ? ":" : "") (group == "" ? "0" : group)
      }
      return all
    }
    $4 == "00" { print $6, "address " ipv6($1) }' "$proc/net/if_inet6" 2>/dev/null || true
  awk '
    $10 == "lo" || $1 ~ /^(fe[89ab]|ff)/ { next }
    $1 ~ /^0+$/ && $2 == "00" { print $10, "default route of IPv6"; next }
    { print $10, "route of IPv6" }' "$proc/net/ipv6_route" 2>/dev/null || true
}

# NAME PATH USES: what the host uses an interface for, each on a line. USES is what network_uses printed.
net_uses() {
  local upper
  if [[ -L $2/master ]]; then printf 'in %s\\n' "$(basename -- "$(readlink -- "$2/master")")"; fi
  for upper in "$2"/upper_*; do
    # A bridge or bond is also its master.
    [[ ! -L $upper || $(readlink -- "$upper") == "$(readlink -- "$2/master" 2>/dev/null)" ]] ||
      printf 'below %s\\n' "\${upper##*/upper_}"
  done
  awk -v name="$1" '$1 == name { sub(/^[^ ]* /, ""); print }' <<<"$3"
}

# ADDRESS...: the interfaces below these functions that the host uses, as \`NAME (USE, USE)\`.
nets_in_use() {
  local name path uses all=''
  while read -r name path; do
    [[ -n $name ]] || continue
    [[ -n $all ]] || all=$(network_uses)
    uses=$(net_uses "$name" "$path" "$all" | awk '!seen[$0]++ && NR <= 4')
    [[ -z $uses ]] || printf '%s (%s)\\n' "$name" "\${uses//$'\\n'/, }"
  done < <(class_below net "$@")
}
`;var rh=`# shellcheck shell=bash disable=SC2154
# Device nodes, and the processes that have them open.

# ADDRESS...: the graphics nodes of these functions.
graphics_nodes() {
  local address node
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\\n' "\${node##*/}"
    done
  done
}

# ADDRESS...: the nodes of the USB devices below these functions.
usb_nodes() {
  local path address
  while read -r path; do
    for address in "$@"; do
      if [[ $path == */"$address"/* && -e $path/devnum ]]; then
        printf '/dev/bus/usb/%03d/%03d\\n' "$((10#$(<"$path/busnum")))" "$((10#$(<"$path/devnum")))"
      fi
    done
  done < <(readlink -f -- "$sysfs"/bus/usb/devices/* 2>/dev/null || true)
}

# ADDRESS...: the nodes of these functions that a program has open only while it uses them: graphics, framebuffers,
# disks, playing sound (a sound server always has the control node of a sound card open, and closes it when the card is
# removed), and USB devices that a program drives itself, such as the QEMU of another guest.
device_nodes() {
  local address minor
  graphics_nodes "$@"
  class_below graphics "$@" | awk '$1 ~ /^fb[0-9]/ { print "/dev/" $1 }'
  disks_below "$@" | awk '{ print "/dev/" $1 }'
  class_below sound "$@" | awk '$1 ~ /^pcm/ { print "/dev/snd/" $1 }'
  usb_nodes "$@"
  for address in "$@"; do
    # NVIDIA's own driver has nodes that are not in sysfs.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\\([0-9]*\\)$/\\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\\n' "$minor"
    fi
  done
}

# ADDRESS...: the nodes that all GPUs of NVIDIA's driver share, if it has no others. They keep its modules loaded, but
# none of its GPUs in use.
shared_nodes() {
  local node
  for node in "$proc"/driver/nvidia/gpus/*; do
    [[ " $* " == *" \${node##*/} "* ]] || return 0
  done
  printf '/dev/nvidia%s\\n' ctl -modeset -uvm -uvm-tools
}

# NODE...: the file descriptors, as paths in /proc, of the processes that have one of these open.
descriptors_of() {
  local node matches=()
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ \${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find runs.
  find "$proc"/[0-9]*/fd -maxdepth 1 '(' "\${matches[@]:1}" ')' 2>/dev/null || true
}

# The processes that have one of these nodes open, at most five, each as \`name (process N, unit)\`. logind keeps the nodes
# of a session open as well, and gives them to systemd to keep: the two are only named if no other process is left.
holders_of() {
  local fds fd pid last='' unit shown=0 rest
  fds=$(descriptors_of "$@")
  rest=$(while read -r fd; do
    pid=\${fd#"$proc"/}
    pid=\${pid%%/*}
    [[ $pid == 1 || $(cat "$proc/$pid/comm" 2>/dev/null || true) == systemd-logind ]] || printf '%s\\n' "$fd"
  done <<<"$fds")
  while read -r fd; do
    [[ -n $fd ]] || continue
    pid=\${fd#"$proc"/}
    pid=\${pid%%/*}
    [[ $pid != "$last" && $shown -lt 5 ]] || continue
    last=$pid
    shown=$((shown + 1))
    unit=$(sed -n 's/^0:://p' "$proc/$pid/cgroup" 2>/dev/null || true)
    printf '%s (process %s, %s)\\n' "$(cat "$proc/$pid/comm" 2>/dev/null || echo 'a process')" "$pid" "\${unit##*/}"
  done <<<"\${rest:-$fds}"
}
`;var G$=`# shellcheck shell=bash disable=SC2154
# ADDRESS FILE=VALUE...: sets resizable BARs of a device. FILE is resource0_resize and so on, VALUE is 0 for 1 MiB, 1
# for 2 MiB, and so on. The kernel refuses while a driver has the device, so it is unbound first; libvirt binds it next.

# ADDRESS NUMBER: the current size of a BAR, as a VALUE; nothing if it is smaller than 1 MiB.
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
    [[ -e $device/$file ]] ||
      refuse "BAR $number of $address cannot be resized: enable Above 4G Decoding and Resizable BAR in the firmware, or remove bar$number from the device's 'bar\
s'"
    if [[ $(bar_value "$address" "$number") != "\${word#*=}" ]]; then wanted+=("$word"); fi
  done
  [[ \${#wanted[@]} -gt 0 ]] || return 0
  if [[ -e $device/driver ]]; then echo "$address" >"$here/bound"; fi
  free_of_driver "$address" ||
    refuse "$address could not be unbound from its driver within 30 seconds, so its BARs cannot be resized: stop the programs that use it, then start the guest \
again"
  for word in "\${wanted[@]}"; do
    file=\${word%%=*}
    number=\${file//[!0-9]/}
    before=$(bar_value "$address" "$number")
    # A BAR that the kernel refuses to resize keeps its size.
    write_in_time 30 "\${word#*=}" "$device/$file" ||
      refuse "the kernel found no room for BAR $number of $address in the size of the spec: choose a smaller size, or enable Above 4G Decoding in the firmware"
    printf '%s=%s\\n' "$file" "$before" >>"$here/before"
  done
}

# Restores the size for the host's driver.
undo_resize_bars() {
  local address=$1 word device=$sysfs/bus/pci/devices/$1 failed=0
  if [[ -e $here/before ]]; then
    free_of_driver "$address" || failed=1
    while read -r word; do
      [[ -z \${word#*=} ]] || write_in_time 30 "\${word#*=}" "$device/\${word%%=*}" || failed=1
    done <"$here/before"
    # Not tried a second time, because the host may be using the driver by then.
    rm -f -- "$here/before"
  fi
  probe_bound 30 || failed=1
  return "$failed"
}
`;var q$=`# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESSES UNIT...: starts units again that an earlier step stopped, now that they can no longer reach the
# device, and stops them before it comes back, so that they find it when that step starts them. ADDRESSES is separated
# by commas.
do_restart_units() {
  local limit=$1 address device unit addresses=()
  IFS=, read -r -a addresses <<<"$2"
  shift 2
  for address in "\${addresses[@]}"; do
    device=$sysfs/bus/pci/devices/$address
    # A driver that stayed for another device still has this one, and the units would use it again.
    [[ -e $device/driver/unbind && $(<"$device/class") == 0x03* ]] || continue
    printf '%s\\n' "$address" >>"$here/bound"
    write_in_time "$limit" "$address" "$device/driver/unbind" ||
      refuse "$address could not be unbound from its driver within $limit seconds: see the kernel log (journalctl -k -b)"
  done
  for unit in "$@"; do
    grep -qxF -- "$unit" "\${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\\n' "$unit" >>"$here/started"
    # Otherwise systemd would count these starts and eventually refuse one.
    systemctl reset-failed -- "$unit" 2>/dev/null || true
    timeout "$limit" systemctl start -- "$unit" ||
      refuse "$unit did not start again without the device: see 'journalctl -b -u $unit', or remove it from handover.restart"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  if [[ -e $here/started ]]; then
    while read -r unit; do
      timeout "$limit" systemctl stop -- "$unit" || failed=1
    done <"$here/started"
    # Not stopped a second time, because the host may be using them by then.
    rm -f -- "$here/started"
  fi
  probe_bound "$limit" || failed=1
  return "$failed"
}
`;var Z$=`# shellcheck shell=bash disable=SC2154
# GOVERNOR CPUS: sets the frequency governor of these CPUs while a guest has them. A machine without that governor still
# runs the guest.
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
      printf '%s\\n' "$governor" >"$file" ||
        refuse "cannot set governor '$governor' for CPU $cpu: the kernel refused it; remove cpu.governor of the guest to start without it"
    else
      without+=,$cpu
    fi
  done
  [[ -z $without ]] || log "CPUs \${without#,} do not support the governor '$governor' and keep their own"
}

# A CPU that another guest has too gets the governor of that guest, the others what they had before the first guest.
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
      # Guests started by an earlier version have not recorded their governor.
      [[ ! -e $file || ! -e $wanted || $(<"$file") == "$(<"$wanted")" ]] || cat -- "$wanted" >"$file" || failed=1
      continue
    fi
    # A CPU that was taken offline meanwhile has no governor.
    if [[ ! -e $file || $(<"$file") == "$(<"$saved")" ]] || cat -- "$saved" >"$file"; then
      rm -f -- "$saved"
    else
      failed=1
    fi
  done
  [[ \${#held[@]} -gt 0 || $failed -ne 0 ]] || rm -rf -- "$run/governors"
  return "$failed"
}
`;var V$=`# shellcheck shell=bash
# PATH BYTES USER GROUP: a file that both QEMU and a host program map. QEMU refuses a file that is too small, and
# creates a missing one with its own owner. The file is only ever extended, because the host program may have it mapped.
do_shared_memory() {
  local path=$1 bytes=$2 user=$3 group=$4
  # Every user can write to this folder, so the file may not be ours.
  if [[ -L $path || (-e $path && ! -f $path) ]]; then
    refuse "$path is not a regular file: remove it, then start the guest again"
  fi
  if [[ -e $path && $(stat -c %U -- "$path") != "$user" ]]; then
    log "$path belonged to user $(stat -c %U -- "$path") instead of $user: replacing it"
    rm -f -- "$path"
  fi
  [[ -e $path ]] || install -m 0660 -o "$user" -g "$group" -- /dev/null "$path"
  chgrp --no-dereference -- "$group" "$path"
  chmod 0660 -- "$path"
  if (($(stat -c %s -- "$path") < bytes)); then truncate --no-create --size="$bytes" -- "$path"; fi
}

# The file stays: pages that were never written cost no memory, and the host program can keep using it.
undo_shared_memory() {
  :
}
`;var W$=`# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and records which they were; the others are left alone.
do_stop_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    case $(systemctl is-active -- "$unit" || true) in
    active | activating | reloading)
      printf '%s\\n' "$unit" >>"$here/stopped"
      timeout "$limit" systemctl stop -- "$unit" ||
        refuse "$unit did not stop within $limit seconds: see 'journalctl -b -u $unit', or raise handover.timeout"
      ;;
    esac
  done
}

# Each attempt to start the guest also starts these units. Without reset-failed, systemd would take that for a crash
# loop after a few attempts and refuse to start them.
undo_stop_units() {
  local limit=$1 failed=0 units=() i
  [[ -e $here/stopped ]] || return 0
  mapfile -t units <"$here/stopped"
  for ((i = \${#units[@]} - 1; i >= 0; i--)); do
    systemctl reset-failed -- "\${units[i]}" 2>/dev/null || true
    timeout "$limit" systemctl start -- "\${units[i]}" || {
      log "\${units[i]} could not be started again: see 'journalctl -b -u \${units[i]}'"
      failed=1
    }
  done
  return "$failed"
}
`;var K$=`# shellcheck shell=bash disable=SC2154
# Unbinds the virtual consoles from the framebuffers, because they keep the GPU in use. Other consoles are left alone.

do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\\n' "\${console##*/}" >>"$here/unbound"
    write_in_time 30 0 "$console/bind" ||
      refuse "console \${console##*/} could not be unbound from the framebuffer: see the kernel log (journalctl -k -b)"
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
    # If the host booted with the VGA text console, which the GPU's driver has replaced since, the kernel accepts the
    # write and binds nothing; the driver brings the console back when it is loaded again.
    [[ $(<"$console/bind") == 1 ]] ||
      log "console \${console##*/} stays unbound from the framebuffer until the GPU's driver is loaded again"
  done <"$here/unbound"
  return "$failed"
}
`;var H$=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: unbinds the firmware's framebuffer if the boot was displayed on one of these functions. If the GPU's own
# driver is loaded, that framebuffer no longer exists; otherwise it holds the GPU's memory.
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
        refuse "firmware framebuffer \${device##*/} could not be unbound: see the kernel log (journalctl -k -b)"
    done
  done
}

# If the GPU's own driver is back, it displays the console, and the firmware's framebuffer would conflict with it.
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
`;var X$=`# shellcheck shell=bash disable=SC2154
# SECONDS MODULES ADDRESS...: unloads drivers. MODULES are their names separated by commas, or \`auto\`: the drivers of
# the display functions among these, after the modules that depend on them. A driver that another device uses too stays
# loaded: libvirt unbinds only this device.
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
        log "driver $module stays loaded because $other uses it too"
        continue 2
      fi
    done
    with_holders "$module"
  done
}

# Until libvirt binds the function, udev may load its driver again. A function is only bound to the driver that its
# driver_override names, and no driver has this name. (If it named vfio-pci, that would bind the function as soon as it
# is loaded; libvirt would then treat the function as bound by the host and never give it back.)
no_driver=vfioc-no-driver
keep_from_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override now
  now=$(cat -- "$file" 2>/dev/null) || return 0
  [[ -z $now || $now == '(null)' ]] || return 0
  printf '%s\\n' "$1" >>"$here/overridden"
  write_file "$no_driver" "$file"
}

# libvirt has already cleared the driver_override of the functions that it gave back.
leave_to_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override
  [[ $(cat -- "$file" 2>/dev/null || true) != "$no_driver" ]] || echo >"$file"
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\\n' "$address" >>"$here/bound"; fi
    in_time "$limit" keep_from_drivers "$address" ||
      refuse "driver_override of $address could not be written within $limit seconds: see the kernel log (journalctl -k -b)"
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    # The kernel writes \`_\` for the \`-\` that a module's file may have.
    mapfile -t modules < <(tr ,- '\\n_' <<<"$list")
  fi
  for module in "\${modules[@]}"; do
    # A module that is built in, or not loaded, has no such file.
    if [[ -e $sysfs/module/$module/initstate ]]; then printf '%s\\n' "$module" >>"$here/unloaded"; fi
  done
  for module in "\${modules[@]}"; do
    [[ -e $sysfs/module/$module/initstate ]] || continue
    # A process that was just stopped may hold it a moment longer.
    until reason=$(timeout "$limit" modprobe -r -- "$module" 2>&1); do
      if ((SECONDS >= deadline)); then refuse "the driver $module cannot be unloaded: $reason; add the unit that uses it to handover.stop"; fi
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
        log "the driver \${modules[i]} could not be loaded again: see the kernel log (journalctl -k -b)"
        failed=1
      }
    done
  fi
  # libvirt gave the functions back while their driver was not loaded.
  probe_bound "$limit" || failed=1
  return "$failed"
}
`;var ih=`# shellcheck shell=bash disable=SC2154
# SECONDS [--start] [--lose=WHAT,...] ADDRESS...: before libvirt takes these functions from their drivers, waits until the
# host does not use what is on them: device nodes that programs have open, disks, network interfaces, the only keyboards
# and the only framebuffer with consoles. Otherwise it refuses the start, and names each use.
#
# What a function is, is decided by what the kernel has found on it. A function that is absent, has no driver or is with
# vfio-pci already has nothing on it.
#
# --start: nothing was stopped for these functions before, and no driver is unloaded afterwards (\`bind: start\`).
# --lose: the spec consents that the host has no \`keyboard\`, \`network\` or \`display\` left while the guest runs.

# ADDRESS...: those that a driver of the host has.
with_host_driver() {
  local address driver
  for address in "$@"; do
    read_driver "$address"
    [[ -z $driver ]] || printf '%s\\n' "$address"
  done
}

# ADDRESS...: those that have virtual functions, which end with their driver.
virtual_functions() {
  local address count
  for address in "$@"; do
    count=$(cat -- "$sysfs/bus/pci/devices/$address/sriov_numvfs" 2>/dev/null || echo 0)
    [[ $count == 0 ]] || printf '%s (%s)\\n' "$address" "$count"
  done
}

# LINES: them as one line.
listed() {
  printf '%s' "\${1//$'\\n'/, }"
}

do_wait_device_free() {
  local limit=$1 deadline=$((SECONDS + $1)) started=no loses=,
  local addresses=() nodes=() holders disks nets keyboards framebuffers virtual advice
  shift
  while [[ \${1-} == --* ]]; do
    case $1 in
    --start) started=yes ;;
    --lose=*) loses+=\${1#*=}, ;;
    esac
    shift
  done
  mapfile -t addresses < <(with_host_driver "$@")
  [[ \${#addresses[@]} -gt 0 ]] || return 0
  set -- "\${addresses[@]}"

  while true; do
    mapfile -t nodes < <(
      device_nodes "$@"
      [[ $started == yes ]] || shared_nodes "$@"
    )
    holders=$(holders_of "\${nodes[@]}")
    disks=$(disks_in_use "$@")
    virtual=$(virtual_functions "$@")
    nets='' keyboards='' framebuffers=''
    [[ $loses == *,network,* ]] || nets=$(nets_in_use "$@")
    [[ $loses == *,keyboard,* ]] || keyboards=$(last_keyboards "$@")
    [[ $loses == *,display,* ]] || framebuffers=$(last_framebuffers "$@")
    [[ -n $holders$virtual$disks$nets$keyboards$framebuffers ]] || return 0
    ((SECONDS < deadline)) || break
    sleep 0.3
  done

  [[ -z $virtual ]] ||
    log "virtual functions were created from $*: $(listed "$virtual"): they would be gone with it; stop what uses them, and write 0 to its sriov_numvfs"
  [[ -z $disks ]] ||
    log "the host uses disks of $*: $(listed "$disks"): unmount them or stop what uses them, then start the guest again"
  [[ -z $nets ]] ||
    log "the host uses network interfaces of $*: $(listed "$nets"): move what they do to another interface in the configuration of the host, or set 'hostLoses: \
[network]' on the device if the host can do without, then start the guest again"
  [[ -z $keyboards ]] ||
    log "the host would have no keyboard left without $*: $(listed "$keyboards"): plug a keyboard into a port of another controller, or set 'hostLoses: [keyboar\
d]' on the device if the host needs none, then start the guest again"
  [[ -z $framebuffers ]] ||
    log "the consoles of the host are displayed on $*, and it has no other framebuffer ($(listed "$framebuffers")): set 'bind: handover', with which they are un\
bound first, or 'hostLoses: [display]' on the device if the host needs none"
  if [[ -n $holders ]]; then
    advice="stop that program first, or add its unit to handover.stop"
    [[ $started == no ]] ||
      advice="stop that program, then start the guest again; for a GPU that the desktop has opened, set 'desktop: off' if the host has another one, or 'bind: ha\
ndover'"
    log "$* is still in use after $limit seconds by $(listed "$holders"): $advice"
  fi
  exit 1
}

undo_wait_device_free() {
  :
}
`;var Q$=[F$,rh,B$,j$,L$,U$,Go],J$={"boot-entry":{text:M$},"check-devices":{text:z$,uses:[...Q$,ih]},"claim-devices":{text:N$,uses:[Xr]},"shared-memory":{text:V$},
"kvmfr-device":{text:D$},"stop-units":{text:W$},"end-sessions":{text:I$,uses:[rh]},"unbind-consoles":{text:K$,uses:[Go]},"unbind-framebuffer":{text:H$,uses:[Go]},
"wait-device-free":{text:ih,uses:Q$},"unload-drivers":{text:X$,uses:[Go]},"resize-bars":{text:G$,uses:[Go]},"restart-units":{text:q$,uses:[Go]},hugepages:{text:T$,
uses:[Xr]},"isolate-cpus":{text:E$,uses:[Xr,fl]},"move-irqs":{text:R$,uses:[Xr,fl]},"set-governor":{text:Z$,uses:[Xr,fl]}},ah=J$,Y$=Object.keys(J$),Qr=({step:e,
before:t})=>t===void 0?Y$.indexOf(e):Y$.indexOf(t)-.5;function tk(e,t,n){let s=new Map;for(let r of n)r.kind==="hook"&&s.set(r.vm,[...s.get(r.vm)??[],r]);let o=r=>C((s.get(r.name)??[]).toSorted((i,a)=>Qr(i)-Qr(a)).
map(({step:i})=>i));return{host:e.host.name,devices:G(e).map(r=>RR(r,e)),guests:k(e).map(r=>UR(r,e,t,o(r))),networks:LR(e)}}var RR=(e,t)=>({name:e.name,functions:e.
functions.map(n=>rc(n)?pd(n,e):$(n)),ids:e.ids.map(I),by:Wt(e),guests:C(oe(e.name,t).map(({vm:n})=>n.name)),...FR(e)});function FR({bind:e,gvt:t,sriov:n}){return t?
{bind:"made",of:{address:$(t.of),how:"GVT-g"}}:n?{bind:"made",of:{address:$(n.of),how:"SR-IOV"}}:{bind:e}}function UR(e,t,n,s){let{sockets:o,cores:r,threads:i,iothreads:a}=e.
cpu,{size:c,hugepages:d}=e.memory;return{name:e.name,guest:e.guest,autostart:e.autostart,vcpus:tn(e),topology:{sockets:o,cores:r,threads:i},pins:nn(e,t,n),placed:e.
cpu.pin==="auto",emulator:vr(e,t,n)??[],iothreads:{count:a,cpus:a>0&&wr(e,t,n)||[]},memory:c,...d&&{hugepages:{size:d.size,count:c/on[d.size],allocate:d.allocate,
nodes:d.node??[]}},devices:e.devices,shared:Qs(e,t).map(({path:l,bytes:u,feature:f})=>({path:l,bytes:u,feature:f})),cards:Object.entries(e.nics).map(([l,u])=>({
name:l,to:BR(u,t)})),forwards:e.forwards.map(({listen:l,interface:u,to:f})=>({listen:l,interface:u,to:f??l})),hook:s}}function BR({network:e,bridge:t,macvtap:n},s){
return e!==void 0?`${e} (${s.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:n===void 0?"user-mode network":`${n} (macvtap)`}function LR(e){return cc(e).
map(t=>{let n=_s(t,e),{type:s="nat",bridge:o=""}=e.networks[t]??{};return{name:t,type:s,bridge:n?.bridge??o,...n&&{subnet:qc(n.subnet)}}})}var nk=({guests:e})=>e.
reduce((t,{memory:n,hugepages:s})=>t+(s?.allocate==="boot"?n:0),0),ek=e=>e.length>0?Q(e):void 0,sk=({devices:e,guests:t})=>({devices:Object.fromEntries(e.map(({
name:n,functions:s,ids:o,bind:r,by:i,of:a,guests:c})=>[n,{bind:r,of:a?.address,...s.length>0&&i==="address"?{functions:s}:{ids:o},guests:c}])),guests:Object.fromEntries(
t.map(({name:n,vcpus:s,pins:o,emulator:r,iothreads:i,memory:a,hugepages:c,shared:d,hook:l})=>[n,{vcpus:s,pins:o.length>0?o.join(","):void 0,emulator:ek(r),iothreads:ek(
i.cpus),memory:a,hugepages:c?.size,shared:d.length>0?Object.fromEntries(d.map(({path:u,bytes:f})=>[u,f])):void 0,hook:l.length>0?l:void 0}]))});var ok="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",rk="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0\
-\\uFFFD\\u{10000}-\\u{EFFFF}",ik=`[${ok}${rk}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${ok}${rk}]*`,jR=new RegExp(`^${ik}(?::${ik})?$`,"u"),dh=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
GR=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,lh=e=>GR.test(e)||jR.test(e),uh=e=>!dh.test(e),qR={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"\
&#xA;","\r":"&#xD;"},lk=e=>qR[e]??e,ak={tag:new Map,attribute:new Map};function ck(e,t){let n=ak[e].get(t);if(n!==void 0)return n;if(!lh(t))throw new RangeError(
`not a valid XML name: ${JSON.stringify(t)}`);let s=e==="tag"?`<${t}`:` ${t}='`;return ak[e].set(t,s),s}var uk=e=>{if(!uh(e))throw new RangeError(`XML cannot re\
present this text: ${JSON.stringify(e)}`);return e},fk=/^[ !"#$%()-;=?-~]*$/,ZR=e=>fk.test(e)?e:uk(e).replace(/[&<>'\t\n\r]/g,lk),VR=e=>fk.test(e)?e:uk(e).replace(
/[&<>\r]/g,lk),dk=new WeakMap,fh=(e,t,n)=>{if(!uc(t)){ch(e,t,n);return}let s=dk.get(t);s?.indent!==n&&(s={indent:n,text:ml(ch,t,n)},dk.set(t,s)),e.push(s.text)};
function ch(e,t,n,s=fh){let{name:o,attributes:r,children:i}=t,a=n+ck("tag",o);for(let d in r)a+=`${ck("attribute",d)}${ZR(r[d]??"")}'`;let[c]=i;if(c===void 0)e.
push(`${a}/>`);else if(typeof c=="string"){if(i.length>1)throw new RangeError(`text next to other children in <${o}>`);e.push(`${a}>${VR(c)}</${o}>`)}else{e.push(
`${a}>`);let d=`${n}  `;for(let l of i){if(typeof l=="string")throw new RangeError(`text next to other children in <${o}>`);s(e,l,d)}e.push(`${n}</${o}>`)}}function ml(e,t,n){
let s=[];return e(s,t,n),s.join(`
`)}var mk=e=>`${ml(fh,e,"")}
`;function pk(){let e=new Map,t=(s,o,r)=>{let i=e.get(o)??ml(fh,o,r);e.set(o,i),s.push(i)},n=(s,o,r)=>ch(s,o,r,t);return s=>`${ml(n,s,"")}
`}var WR=e=>`urn:vfioc:${e}:1`;function KR(e,t){let n=b(`vfioc:${e.name}`,{"xmlns:vfioc":WR(e.name),hash:t}),s=dt(e,"metadata")[0],o=e.children.filter(c=>c!==s),r=o.
findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),i=r===-1?o.length:r,a=s?dt(s):[];return kt(e,[...o.slice(0,i),b("metad\
ata",{},...a,n),...o.slice(i)])}function pl(e){let t=pk(),n=Ye(t(e));return{text:t(KR(e,n)),hash:n}}var be=(...e)=>({law:"keyed",keys:e,needs:!0}),Yt=(...e)=>({law:"keyed",keys:e,needs:!1}),Ts={law:"loose"},zn={law:"appended"},HR={law:"replaced"},bt=be(["@name"]),
qo=be(["@id"]),XR=["domain","bus","slot","function"].map(e=>`source/address@${e}`),hl=["alias@name"],hk={"os/boot":HR,"os/initarg":zn,"acpi/table":be(["@type"]),
"firmware/feature":bt,"domain/sysinfo":be(["@type"]),"bios/entry":bt,"system/entry":bt,"chassis/entry":bt,"sysinfo/entry":bt,"sysinfo/baseBoard":Ts,"baseBoard/e\
ntry":bt,"oemStrings/entry":zn,"domain/seclabel":Yt(["@model"],["@type"]),"clock/timer":bt,"cpu/feature":bt,"numa/cell":qo,"distances/sibling":qo,"vcpus/vcpu":qo,
"iothreadids/iothread":qo,"cputune/vcpupin":be(["@vcpu"]),"cputune/vcpusched":be(["@vcpus"]),"cputune/iothreadpin":be(["@iothread"]),"cputune/iothreadsched":be(
["@iothreads"]),"cputune/cachetune":be(["@vcpus"]),"cachetune/cache":be(["@id","@level","@type"]),"cputune/memorytune":be(["@vcpus"]),"memorytune/node":qo,"numa\
tune/memnode":be(["@cellid"]),"hugepages/page":Yt(["@nodeset"],["@size"]),"blkiotune/device":be(["path."]),"capabilities/cap":bt,"devices/disk":be(["target@dev"]),
"devices/controller":Yt(["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":Yt(["mac@address"],hl),"devices/hostdev":Yt(XR,["sour\
ce/vendor@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id","source/address@bus","source/address@por\
t"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address@bus","source/address@port"],["source/address@uuid"],
["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],hl),"devices/shmem":bt,"devices/input":Yt(["@type","source@dev"],["@type","sour\
ce@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":be(["target@dir"]),"devices/channel":be(["target@name"],["target@address","target@port"],["target@ty\
pe"]),"devices/serial":Yt(["target@port"],hl),"devices/parallel":Yt(["target@port"],hl),"devices/console":Yt(["target@type","target@port"],["target@type"],["tar\
get@port"]),"devices/graphics":be(["@type"]),"devices/audio":qo,"devices/sound":Ts,"devices/video":Ts,"devices/rng":Ts,"devices/tpm":Ts,"devices/watchdog":Ts,"d\
evices/panic":Ts,"devices/crypto":Ts,"devices/smartcard":Ts,"devices/lease":be(["key."]),"devices/memory":zn,"devices/redirdev":zn,"devices/hub":zn,"redirfilter\
/usbdev":zn,"source/host":Yt(["@name","@port"]),"graphics/channel":bt,"graphics/listen":Yt(["@type","@address"],["@type"]),"interface/ip":be(["@address"]),"inte\
rface/route":be(["@address"]),"filterref/parameter":bt,"vlan/tag":qo,"network/ip":Yt(["@family","@address"],["@address"]),"network/portgroup":bt,"network/route":be(
["@address"]),"forward/interface":be(["@dev"]),"forward/address":zn,"dhcp/range":be(["@start"]),"dhcp/host":Yt(["@mac"],["@id"],["@ip"]),"dns/host":be(["@ip"]),
"dns/txt":bt,"dns/srv":be(["@service","@protocol"]),"dns/forwarder":zn,"host/hostname":zn,"qemu:commandline/qemu:arg":zn,"qemu:commandline/qemu:env":bt,"qemu:ca\
pabilities/qemu:add":be(["@capability"]),"qemu:capabilities/qemu:del":be(["@capability"]),"qemu:override/qemu:device":be(["@alias"]),"qemu:frontend/qemu:propert\
y":bt,"dnsmasq:options/dnsmasq:option":zn},gl={law:"keyed",keys:[[]],needs:!1};function ya(e,t){let n=mh.get(e)?.get(t);if(n)return n;let s=`${e}/${t}`,o=(Object.
hasOwn(hk,s)?hk[s]:void 0)??gl,r=mh.get(e)??new Map;return mh.set(e,r.set(t,o)),o}var mh=new Map,QR={"source/address@domain":"0","source/address@function":"0","\
target@port":"0"},yl=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.
test(e)?e.toLowerCase():e,gk=new Map;function bk(e){let t=gk.get(e);if(t)return t;let[n="",s]=e.split("~"),[o="",r]=n.split("@"),i=o.replace(/\.$/,"").split("/").
filter(c=>c!==""),a={where:n,children:i,attribute:r,prefix:s};return gk.set(e,a),a}function vk(e,{children:t,attribute:n}){let s=e;for(let o of t)s=s?.child(o);
return n===void 0?s?.text:s?.attribute(n)}var bl=(e,t)=>vk(e,bk(t));function ph(e,t,n){let s=t[n]??[],o=String(n),r=s.length===0;for(let i of s){let a=bk(i),c=vk(
e,a);if(a.prefix!==void 0&&!c?.startsWith(a.prefix))return;c!==void 0&&c!==""&&(r=!0);let d=c??QR[a.where];if(d===void 0||d==="")return;o+=`\0${yl(d)}`}return r?
o:void 0}var Zo=(e,t)=>{for(let n=0;n<t.length;n+=1){let s=ph(e,t,n);if(s!==void 0)return s}},yk={model:"type",disk:"type",interface:"type",filesystem:"type",serial:"\
type",console:"type",channel:"type",parallel:"type",smartcard:"mode",cpu:"mode"},wk=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(
yk,e.name)?yk[e.name]:void 0,YR={attributes:[],children:["source","backingStore","virtualport","protocol"]},JR={attributes:["migratable"],children:["cache","mod\
el","vendor"]},xk=e=>e==="model"||e==="backend"?"all":e==="cpu"?JR:YR;function $k({keys:e,byKey:t},n){for(let s=0;s<e.length;s+=1){let o=ph(n,e,s);o!==void 0&&!t.has(o)&&t.set(o,n)}}function kk(e,t){let n=e.get(t.name);n?n.push(t):
e.set(t.name,[t])}var Sk=6,Nn=class e{name;#t;#e={};#n;#s;#r;#i="";constructor(t){this.name=t}static of(t){let n=new e(t.name);return n.#t=t,n.#e=t.attributes,n.#i=
Ln(t),n}get made(){return this.#n?void 0:this.#t}get children(){return this.#a()}#a(){return this.#n??=this.#t?dt(this.#t).map(e.of):[],this.#n}get text(){return this.#i}setText(t){
let n=this.#o();this.#i=t,t!==""&&this.drop(new Set(n.map(s=>s.name)))}#o(){let t=this.#a();return this.#t=void 0,t}attribute(t){return af(this.#e,t)}get attributes(){
return this.#e}set attributes(t){this.#o(),this.#e=t}named(t){let n=this.#a();return n.length<=Sk?n.filter(s=>s.name===t):this.#c(n).get(t)??[]}child(t){let n=this.#a();
return n.length<=Sk?n.find(s=>s.name===t):this.#c(n).get(t)?.[0]}find(t,n,s){let o=this.#r?.get(t);if(o)return o.byKey.get(n);let r=this.named(t);if(r.length===
0)return;let i={keys:s,byKey:new Map};for(let a of r)$k(i,a);return this.#r??=new Map,this.#r.set(t,i),i.byKey.get(n)}#c(t){if(this.#s)return this.#s;this.#s=new Map;
for(let n of t)kk(this.#s,n);return this.#s}add(t){this.#o().push(t),this.#s&&kk(this.#s,t);let n=this.#r?.get(t.name);n&&$k(n,t)}drop(t){this.#n=this.#o().filter(
n=>!t.has(n.name)),this.#s=void 0;for(let n of t)this.#r?.delete(n)}valueAt(t){return bl(this,t)}copy(){return e.of(this.freeze())}equals(t){let n=Object.keys(this.#e),
s=this.children;return this.name===t.name&&this.#i===t.#i&&n.length===Object.keys(t.#e).length&&n.every(o=>t.attribute(o)===this.#e[o])&&s.length===t.children.length&&
s.every((o,r)=>t.children[r]?.equals(o))}print(){return JSON.stringify([this.name,Object.entries(this.#e).sort(),this.#i,this.children.map(t=>t.print())])}freeze(){
if(this.made)return this.made;let t=this.#t,n=this.#i===""?this.children.map(s=>s.freeze()):[this.#i];return t&&n.every((s,o)=>s===t.children[o])?t:{name:this.name,
attributes:this.#e,children:n}}};var Pk=/[^/[\]@=\s'"<>&]+/y,eF=/\[([^[\]=\s'"<>&]+)=/y,tF=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,_k=e=>{let t=[],n=0,s=o=>{o.lastIndex=n;let r=o.exec(e);
return r&&(n+=r[0].length),r};for(;;){if(e[n]==="@"&&t.length>0){n+=1;let i=s(Pk)?.[0];return i!==void 0&&n===e.length?{steps:t,attribute:i}:{malformed:n}}let o=s(
Pk)?.[0];if(o===void 0)return{malformed:n};let r=[];for(;e[n]==="[";){let i=s(eF)?.[1],a=i===void 0?null:s(tF);if(i===void 0||!a)return{malformed:n};let c=i.includes(
"@")||i.endsWith(".");r.push({where:c?i:`@${i}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:o,tests:r}),n===e.length)return{steps:t,attribute:void 0};if(e[n]!==
"/")return{malformed:n};n+=1}},Ck=(e,t)=>{let n=!/[\]'"]/.test(t),s=t.includes("'")?'"':"'";return`[${e.replace(/^@/,"")}=${n?t:`${s}${t}${s}`}]`};var nF=new Set(["interface","hostdev"]),vl=class{clashes=[];unidentified=[];emptied=[];#t;constructor(t){this.#t=t}at(t,n,s){let o=t;for(let r of n){let i=o.child(
r);i||(i=new Nn(r),o.add(i)),o=i}this.#s(o,[s],()=>n.join("/"))}into(t,n,s){let o=wk(n),r=o!==void 0&&this.#t==="override"?n.attribute(o):void 0;r!==void 0&&t.attribute(
o??"")!==r&&sF(t),this.#e(t,n,s),n.text!==""&&this.#n(t,n,s);let a=new Set(n.children.map(c=>c.name));for(let c of a)this.#s(t,n.named(c),s)}#e(t,n,s){let o=[];
for(let[r,i]of Object.entries(n.attributes)){let a=t.attribute(r);a!==i&&(a===void 0||this.#t==="override"?o.push([r,i]):this.clashes.push({path:s(),attribute:r,
a,b:i}))}o.length>0&&(t.attributes=fc([...Object.entries(t.attributes),...o]))}#n(t,n,s){if(t.text===n.text)return;let o=t.text===""&&t.children.length===0;t.children.
length>0&&this.#t==="override"&&this.emptied.push(s()||t.name),o||this.#t==="override"?t.setText(n.text):this.clashes.push({path:s(),attribute:void 0,a:t.text,b:n.
text})}#s(t,n,s){let[o]=n;if(!o)return;let r=ya(t.name,o.name);if(t.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),attribute:void 0,a:t.text,b:`<${o.
name}>`});return}t.setText("")}r===gl?this.#r(t,n,s):r.law==="keyed"?this.#i(t,n,r,s):r.law==="replaced"?this.#l(t,n,s):r.law==="appended"?this.#u(t,n):this.#f(
t,n,s)}#r(t,n,s){for(let o of n){let r=t.child(o.name);r?this.into(r,o,Vo(s,o)):t.add(this.#o(o,Vo(s,o)))}}#i(t,n,s,o){let r=[];for(let i of n){let a=Zo(i,s.keys);
if(a===void 0&&s.needs){let c=s.keys.map(d=>d.join(" "));this.unidentified.push({path:`${hh(o)}${i.name}`,needs:c})}else if(a===void 0){let c=n.length===1?this.#a(
t,i):void 0;c?this.into(c,i,Vo(o,i)):r.push(i)}else{let c=t.find(i.name,a,s.keys);c?this.into(c,i,Vo(o,i,s)):t.add(this.#o(i,Vo(o,i,s)))}}if(r.length>0){let{left:i}=this.#c(
t.named(r[0]?.name??""),r,o);for(let a of i)t.add(a)}}#a(t,n){if(this.#t==="join"||t.name!=="devices"||!nF.has(n.name)||n.attribute("type")!==void 0)return;let s=t.
named(n.name);return s.length===1?s[0]:void 0}#o(t,n){if(t.made&&Ak(t.made))return t;let s=new Nn(t.name);return this.into(s,t,n),s}#c(t,n,s){let o=[...t];return{
left:n.map(i=>this.#o(i,Vo(s,i))).filter(i=>{let a=o.findIndex(c=>c.equals(i));return a>=0&&o.splice(a,1),a<0}),free:o}}#l(t,n,s){let[o=""]=n.map(a=>a.name),r=t.
named(o),i=a=>a.map(c=>c.print()).join("");if(!(r.length===n.length&&r.every((a,c)=>n[c]?.equals(a)))){if(r.length>0&&this.#t==="join"){this.clashes.push({path:`${hh(
s)}${o}`,attribute:void 0,a:i(r),b:i(n)});return}t.drop(new Set([o]));for(let a of n)t.add(this.#o(a,s))}}#u(t,n){let s=t.named(n[0]?.name??"");if(!s.some((r,i)=>n.
every((a,c)=>s[i+c]?.equals(a))))for(let r of n)t.add(r.copy())}#f(t,n,s){let o=t.named(n[0]?.name??""),r=o.length===1&&n.length===1,{left:i,free:a}=this.#c(o,n,
s);for(let c of i){let d=r?0:a.findIndex(u=>rF(u,c)),[l]=d<0?[]:a.splice(d,1);l?this.into(l,c,Vo(s,c)):t.add(c)}}},Ak=({name:e,children:t})=>t.every((n,s)=>typeof n==
"string"||ya(e,n.name)===gl&&t.findIndex(o=>typeof o!="string"&&o.name===n.name)===s&&Ak(n)),sF=e=>{let t=xk(e.name),n={attributes:Object.keys(e.attributes),children:e.
children.map(r=>r.name)},{attributes:s,children:o}=t==="all"?n:t;e.attributes=rf(e.attributes,s),e.drop(new Set(o))},oF=[["alias@name"],["address@bus","address@\
slot","address@function"],["@model"],["model@type"],["@type"]],rF=(e,t)=>oF.some(n=>{let s=Zo(t,[n]);return s!==void 0&&s===Zo(e,[n])}),iF=()=>"",hh=e=>{let t=e();
return t===""?"":`${t}/`},Vo=(e,t,n)=>()=>{let o=(n?.keys.find(r=>Zo(t,[r])!==void 0)??[]).map(r=>r.split("~")[0]??"").filter(r=>t.valueAt(r)!==void 0).map(r=>Ck(
r,t.valueAt(r)??""));return`${hh(e)}${t.name}${o.join("")}`},Ok=(e,t,n="join")=>{let s=new vl(n),o=Nn.of(e);s.into(o,Nn.of(t),iF);let{clashes:r,unidentified:i,emptied:a}=s;
return{merged:o.freeze(),clashes:r,unidentified:i,emptied:a}},Mk=(e,t)=>{let n=new vl("join"),s=Nn.of(e);for(let a of t)n.at(s,a.at===""?[]:a.at.split("/"),Nn.of(
a.xml));let{clashes:o,unidentified:r,emptied:i}=n;return{merged:s.freeze(),clashes:o,unidentified:r,emptied:i}};var zk=new Map(Zv.map((e,t)=>[e,t])),aF=(e,t)=>(zk.get(e.class)??0)-(zk.get(t.class)??0)||(e.order??0)-(t.order??0)||(e.key<t.key?-1:e.key>t.key?1:0),Wo=e=>e.bus*
32+e.slot,yh=class{#t=new Map;holder(t,n){let s=this.#t.get(Wo(t));for(let o=t.function;s&&o<t.function+n;o+=1)if(s.has(o))return s.get(o)}tenant(t){return this.#t.
get(Wo(t))?.values().next().value}take(t,n,s){let o=this.#t.get(Wo(t))??new Map;this.#t.set(Wo(t),o);for(let r=t.function;r<t.function+n;r+=1)o.set(r,s)}has(t,n){
return this.#t.get(Wo(t))?.has(n)??!1}isShared(t){return(this.#t.get(Wo(t))?.size??0)>1}},cF=(e,t)=>b("address",{type:"pci",...pr({domain:0,...e}),multifunction:t?
"on":void 0}),Nk=[],dF=(e,t)=>{let n=(Wo(e)*8+e.function)*2+(t?1:0);return Nk[n]??=mt(cF(e,t)),Nk[n]},Ik=(e,t,n)=>{let s=e.children.filter(o=>typeof o=="string"||
o.name!=="address");return kt(e,[...s,dF(t,n)])},lF=(e,t,n)=>t.domain!==0?"domain":t.function+e.functions.length>8?"functions":t.bus>(n==="pc"?0:dm)?"bus":(n===
"pc"?Jv(t.slot):Qv(t.bus,t.slot))?"reserved":t.bus===0||t.slot===0?void 0:"slot",uF=e=>{let t=Xv(e),n=`0x${(t.slot<<3|t.function).toString(16)}`;return Ik(b("co\
ntroller",{type:"pci",index:e,model:"pcie-root-port"},b("target",{chassis:e,port:n})),t,t.function===0)},gh=[mt(b("controller",{type:"pci",index:0,model:"pcie-r\
oot"}))],fF=e=>{let t=0;for(let n of e)t=Math.max(t,n.bus);for(let n=gh.length;n<=t;n+=1)gh[n]=mt(uF(n));return gh.slice(0,t+1)};function*mF({class:e,key:t},n){
n&&(yield n),yield*Kv(e,t)}var Tk=(e,t="q35")=>{let n=new yh,s=new Map,o=[],r=[],i=(f,m)=>{n.take(m,f.functions.length,{class:f.class,key:f.key}),s.set(f,m)},a=[
...e].sort(aF);for(let f of a){let{fixed:m}=f;if(!m)continue;let g={class:f.class,key:f.key},h=lF(f,m,t),w=n.holder(m,f.functions.length);h?r.push({...g,reason:h,
address:m}):w?r.push({...g,reason:"taken",address:m,by:w}):i(f,{bus:m.bus,slot:m.slot,function:m.function})}for(let[f,m]of[...s])n.has(m,0)||!f.fixed||(r.push({
class:f.class,key:f.key,reason:"no-function-0",address:f.fixed}),s.delete(f));let c=(f,m)=>{let g;for(let h of mF(f,m)){let w=n.tenant(h);if(!w){g&&o.push({class:f.
class,key:f.key,with:g,place:h}),i(f,h);return}g??=w}r.push({class:f.class,key:f.key,reason:"full"})},d=a.filter(f=>!f.fixed),l=f=>{let m=f.index??(f.class==="h\
ostdev"?void 0:0);return m===void 0||!Wv(f.class)?void 0:Qc(f.class,m)};if(t==="q35"){for(let f of d){let m=l(f);m&&c(f,m)}for(let f of d)l(f)||c(f)}else for(let f of d){
if(f.class!=="hostdev")continue;let m=Yv(f.index??0);m?i(f,m):r.push({class:f.class,key:f.key,reason:"full"})}return{devices:e.flatMap(f=>{let m=s.get(f);return m?
f.functions.map((g,h)=>{let w={...m,function:m.function+h};return Ik(g,w,w.function===0&&n.isShared(w))}):t==="pc"&&!f.fixed&&f.class!=="hostdev"?f.functions:[]}),
controllers:t==="q35"?fF(s.values()):[],places:[...s].map(([f,m])=>({class:f.class,key:f.key,place:m})),collisions:o,refused:r}};function Ek(e,t){let n=Ne(e,"devices"),s=dt(Ne(e,"os")??e,"boot").length>0;if(!n||s||dt(n).some(d=>Ne(d,"boot")))return e;let o=[...Di(t)],r=([d])=>t.disks[d??""]?.
cdrom!==void 0,i=o.filter(d=>!r(d));if(i.length===0&&t.devices.length>0)return e;let a=[...i,...o.filter(r)].map(([,d])=>d),c=n.children.map(d=>{if(typeof d=="s\
tring"||d.name!=="disk")return d;let l=Ne(d,"target"),u=a.indexOf((l&&He(l,"dev"))??"");return u<0?d:kt(d,[...d.children,b("boot",{order:u+1})])});return kt(e,e.
children.map(d=>d===n?kt(n,c):d))}var pF=e=>e.replace(/^@(\w+)$/,"$1='\u2026'").replace(/^([\w-]+)@(\w+)$/,"<$1 $2='\u2026'/>").replace(/^([\w-]+)@(\w+)=('[^']*')$/,"<$1 $2=$3/>").replace(/^([\w-]+)\.$/,
"<$1>\u2026</$1>"),Dk=e=>e.map(t=>`\`${t.split(/ (?=[\w/-]*@)/).map(pF).join(" ").replace(/<(\w+) ([^<>]*)\/> <\1 /,"<$1 $2 ")}\``).join(" or "),ba={"xml-not-re\
adable":p({severity:"error",about:"value",message:({file:e,line:t,column:n,problem:s})=>`${e?`'${e}'`:"this XML"} cannot be read at line ${t}, column ${n}: ${s}`,
remedy:()=>"correct it there; the XML must be one `<domain>\u2026</domain>` element, as `virsh dumpxml` prints it",explain:"`xml` is merged into the domain last\
. Its root must be `<domain>`, and the elements to add or change must be where libvirt has them.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><de\
vices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-root-not-domain":p({severity:"error",about:"value",message:({root:e})=>`the root of this XML must be <domain>, found <${e}>`,remedy:()=>"wrap it in th\
e elements that libvirt has around it: `<domain>\u2026</domain>`, for a device `<domain><devices>\u2026</devices></domain>`",explain:"Elements are merged by the\
ir position, so the XML must begin at the root of the domain.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<devices/>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }
`}}),"xml-element-unidentified":p({severity:"error",about:"value",message:({path:e})=>`this XML does not say which ${e} it changes or adds`,remedy:({needs:e})=>`\
add ${Dk(e)} to it: with the value of an existing one to change that one, or with a new value to add one`,explain:"A domain can have several disks, timers, feat\
ures and so on. An element of your XML changes the one with the same identity (the target of a disk, the name of a timer), or is added if there is none. It must\
 therefore have an identity.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><devices><disk type='file'/></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><clock><timer name='tsc' present='yes'/></clock></domain>" } }
`}}),"xml-text-over-elements":p({severity:"error",about:"value",message:({path:e})=>`this XML has text in <${e}>, where the guest has elements`,remedy:({path:e})=>`\
remove the text (a comment is \`<!-- \u2026 -->\`), or write the elements that you want to change in <${e}>`,explain:"An element of libvirt has text or elements\
, not both. The text would take the place of everything in that element: text in <devices> would leave a guest without devices.",example:{fails:`vms: { win: { m\
emory: 4GiB, xml: \u27E8"<domain><devices># none yet</devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices><!-- none yet --></devices></domain>" } }
`}}),"xml-element-unknown":p({severity:"warning",about:"value",message:({element:e,parent:t,line:n})=>`libvirt does not know <${e}> in <${t}> (line ${n}) and wi\
ll ignore it`,remedy:({element:e,meant:t,belongs:n})=>t?`did you mean \`<${t}>\`?`:n?`move \`<${e}>\` into \`<${n}>\``:"correct or remove it; if your libvirt is\
 new enough to know it, it has an effect in spite of this warning",explain:"libvirt does not report elements that it does not know or that are at the wrong leve\
l: it defines the guest without them. This warning also appears for elements that only a libvirt newer than this vfioc knows; they are kept.",example:{fails:`vm\
s: { win: { memory: 4GiB, xml: \u27E8"<domain><devices><memballon model='none'/></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices><memballoon model='none'/></devices></domain>" } }
`}}),"xml-of-running-guest":p({severity:"warning",about:"value",message:({found:e})=>`this XML comes from a running guest: it has ${e}, which libvirt will ignor\
e`,remedy:()=>"remove it from the XML, or export the XML again with `virsh dumpxml --inactive GUEST`",explain:"libvirt assigns some values at each start, whatev\
er the XML says: the ID of the guest, aliases that do not begin with ua-, dynamic security labels, and the names of tap devices.",example:{fails:`vms: { win: { \
memory: 4GiB, xml: \u27E8"<domain id='3'/>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain/>" } }
`}}),"xml-identity":p({severity:"error",about:"value",message:({element:e,is:t})=>`<${e}> in this XML differs from the ${e} of the guest, ${t}`,remedy:({element:e,
key:t})=>`remove \`<${e}>\` from the XML; if the guest already exists with that ${e}, set it as ${t}`,explain:"The name and the UUID identify a guest on the hos\
t, and both come from the spec. XML that was published or copied has those of another guest, or a placeholder.",example:{fails:`vms: { win: { memory: 4GiB, xml:\
 \u27E8"<domain><uuid>00000000-0000-0000-0000-000000000000</uuid></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615, xml: "<domain/>" } }
`}}),"xml-mac":p({severity:"error",about:"value",message:({line:e,problem:t})=>`line ${e} of this XML: ${t}`,remedy:()=>"correct it, for example to `52:54:00:66\
:d7:8b`, or remove `<mac>`",explain:"The MAC address of a network interface must be unique and must not be a multicast address. Published XML often has a placeh\
older.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><devices><interface type='user'><mac address='xx:xx:xx:xx:xx:xx'/></interface></devices></dom\
ain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices><interface type='user'><mac address='52:54:00:66:d7:8b'/></interface></devices></domain>" } }
`}}),"xml-mac-twice":p({severity:"error",about:"value",message:({mac:e,guest:t})=>`MAC address ${e} in this XML is also used by a NIC of guest '${t}'`,remedy:()=>"\
change some of its last six digits, or remove `<mac>`",explain:"Two network interfaces with one MAC address in one network receive each other's packets. Copied \
XML often causes this.",example:{fails:`vms: { a: { memory: 4GiB, nics: { lan: { user: on, mac: '52:54:00:66:d7:8b' } } }, win: { memory: 4GiB, xml: \u27E8"<domain><\
devices><interface type='user'><mac address='52:54:00:66:D7:8B'/></interface></devices></domain>" } }
`,passes:`vms: { a: { memory: 4GiB, nics: { lan: { user: on, mac: '52:54:00:66:d7:8b' } } }, win: { memory: 4GiB, xml: "<domain><devices><interface type='user'/\
></devices></domain>" } }
`}}),"xml-device-incomplete":p({severity:"error",about:"value",message:({device:e,lacks:t})=>`this XML matches no <${e}> of the guest, and cannot add a new one \
without ${t}`,remedy:({device:e,has:t,lacks:n})=>t.length>0?`to change an existing one, use ${Dk(t)} in the XML; to add a new one, add ${n}`:`add ${n} to the \`<${e}\
>\``,explain:"A device in your XML changes the device of the guest with the same identity (the target of a disk, the MAC address of a network interface), or is \
added. A device that matches none and lacks what libvirt needs would prevent the guest from starting. The identities are in domains/<guest>.xml of the output. A\
 single <interface> or <hostdev> without a type changes the only one of the guest.",example:{fails:`vms: { win: { memory: 4GiB, disks: { c: { file: /c.raw, bus:\
 virtio } }, xml: \u27E8"<domain><devices><disk><target dev='vdz'/><driver cache='none'/></disk></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { user: on } }, xml: "<domain><devices><interface><model type='e1000e'/></interface></devices></domain>" } }
`}}),"xml-address-taken":p({severity:"error",about:"value",message:({address:e})=>`with this XML, two devices of the guest have PCI address ${e}`,remedy:()=>"gi\
ve the device in the XML a free address: slot 0x1c or 0x1d of bus 0x00, or slot 0x00 of a bus from 0x41 to 0x58, for example `<address type='pci' bus='0x00' slo\
t='0x1c' function='0'/>`",explain:"libvirt does not define a guest with two devices at one PCI address. vfioc gives every device an address; they are in domains\
/<guest>.xml of the output.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><devices><watchdog model='i6300esb'><address type='pci' bus='0x00' slot=\
'0x1f' function='2'/></watchdog></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><devices><watchdog model='i6300esb'><address type='pci' bus='0x00' slot='0x1c' function='0'/></watchdog></de\
vices></domain>" } }
`}}),"xml-remove-identity":p({severity:"error",about:"value",message:({path:e})=>`'${e}' cannot be removed, because it identifies the guest on the host`,remedy:({
path:e})=>`remove \`${e}\` from \`xmlRemove\``,explain:"The name and the UUID distinguish a guest from all others. Both come from the spec.",example:{fails:`vms\
: { win: { memory: 4GiB, xmlRemove: [\u27E8uuid] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"xml-remove-missing":p({severity:"error",about:"value",message:({path:e,step:t})=>`nothing in the domain matches '${e}': there is no '${t}'`,remedy:({path:e})=>`\
remove \`${e}\` from \`xmlRemove\` and compile; then look for the element in domains/<guest>.xml and add its path`,explain:"A path in `xmlRemove` that matches n\
othing has no effect, and the element to remove may still be in the domain under another name.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [\u27E8devices\
/ballon] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"xml-remove-malformed":p({severity:"error",about:"value",message:({path:e,offset:t})=>t<e.length?`'${e}' is not a valid path: unexpected '${e[t]}' at chara\
cter ${t+1}`:`'${e}' is not a valid path: it ends too early`,remedy:()=>"write the element names from below `<domain>` with one `/` between them, for example `d\
evices/memballoon`; select one of several by an attribute, as in `clock/timer[name=hpet]`",explain:"A path in `xmlRemove` leads from the domain to an element, o\
r with @ to an attribute.",example:{fails:`vms: { win: { memory: 4GiB, xmlRemove: [\u27E8"devices//memballoon"] } }
`,passes:`vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }
`}}),"guest-slot-shared":p({severity:"warning",about:"value",message:({device:e,other:t})=>`'${e}' and '${t}' have names for the same guest slot, so '${e}' is i\
n the next free one`,remedy:({device:e,other:t})=>`rename '${e}', so that its slot no longer depends on '${t}'; if the guest is already installed, keep both nam\
es so that nothing moves`,explain:"A guest identifies its devices by their PCI addresses. These are derived from names, so that adding or removing a device does\
 not move another. If two names result in one slot, the first in the spec gets it (with NixOS options, the first in alphabetical order), and the other moves if \
that one is removed."}),"guest-address-refused":p({severity:"error",about:"value",message:({guest:e,device:t,reason:n})=>`'${t}' cannot be placed in guest '${e}\
': ${n}`,remedy:()=>'set another address, for example `address: "41:00.0"` (`"00:1c.0"` with `machine: pc`), or remove `address`; if the guest is full, remove a\
 device from it',explain:"A q35 guest has its chipset in slots 00 and 1f of bus 00, its root ports in slots 03 to 0f, and one slot, 00, behind each root port. A\
n address in the spec must be one of the rest: a bus from 41 to 58, or slot 02, 1c or 1d of bus 00. An i440fx guest (`machine: pc`) only has bus 00, where 00, 0\
1 and 10 to 1b are taken."})};function*Fk(e){for(let t of dt(e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*Fk(t))}function hF(e,t){let{name:n}=t,s=hv(e.name);if(!s||s.includes(n)||
n.includes(":")&&!n.startsWith("qemu:"))return;let[o]=gv(n),r=o===void 0?je(n,s):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,...r===void 0?
{}:{meant:r},...o===void 0?{}:{belongs:o}}}function gF(e,t){let n=He(t,"name")??"";if(t.name==="alias"&&!n.startsWith("ua-"))return`the alias ${n}`;let s=He(t,"\
dev")??"";return e.name==="interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.test(s)?`the tap device ${s}`:t.name==="seclabel"&&He(t,"type")==="dynamic"&&
Ne(t,"label")?"a dynamic security label":void 0}var Rk={disk:["source"],interface:["@type"],hostdev:["@type"],controller:["@type"],input:["@type"],channel:["@ty\
pe"],graphics:["@type"],redirdev:["@type"],filesystem:["source"],sound:["@model"],tpm:["backend"],rng:["backend"]};function Uk(e){return dt(Ne(e,"devices")??e).
flatMap(t=>{if(t.name==="disk"&&["cdrom","floppy"].includes(He(t,"device")??""))return[];let s=(Object.hasOwn(Rk,t.name)?Rk[t.name]:void 0)?.find(o=>o.startsWith(
"@")?He(t,o.slice(1))===void 0:!Ne(t,o));return s===void 0?[]:[{element:t,lacks:s.startsWith("@")?`the attribute '${s.slice(1)}'`:`<${s}>`}]})}function Bk(e,t){
let n=[];for(let r of["name","uuid"]){let i=Ne(e,r),a=Ne(t,r);i&&a&&Ln(i).trim()!==Ln(a)&&n.push({code:"xml-identity",element:r,is:Ln(a)})}let s=He(e,"id"),o=new Set(
s===void 0?[]:[`the ID ${s}`]);for(let{parent:r,element:i}of Fk(e)){let a=hF(r,i);a&&n.push(a);let c=gF(r,i);if(c&&o.add(c),r.name==="interface"&&i.name==="mac"){
let d=Uf(He(i,"address")??"");"problem"in d&&n.push({code:"xml-mac",element:i,problem:d.problem})}}if(o.size>0){let[r="",...i]=o,a=i.length>0?`${r} and ${i.length}\
 more such values`:r;n.push({code:"xml-of-running-guest",found:a})}return n}var v0=IP(g0(),1);var y0=64,mU=20,Dh={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},oi=class extends Error{},b0=e=>Object.
hasOwn(Dh,e)?Dh[e]:void 0,Rh=class{problems=[];offsets=new Map;root;#t;#e=new v0.SaxesParser({xmlns:!0});#n=[];#s=new Map;#r=0;constructor(t){this.#t=t;let n=this.#e;
n.on("error",s=>this.#i(n.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),n.on("doctype",()=>{throw this.#i(Math.max(0,t.lastIndexOf("<!DOCTYPE",n.position)),
"a DOCTYPE is not allowed"),new oi}),n.on("opentagstart",()=>{this.#r=Math.max(0,t.lastIndexOf("<",n.position-1))}),n.on("opentag",s=>this.#a(s)),n.on("text",s=>this.#o(
s)),n.on("cdata",s=>this.#o(s)),n.on("closetag",()=>this.#c())}read(){try{this.#e.write(this.#t).close()}catch(t){if(!(t instanceof oi))throw t}}#i(t,n){if(this.
problems.push({offset:Math.min(t,this.#t.length),message:n}),this.problems.length>=mU)throw new oi}#a(t){if(this.#n.length>=y0)throw this.#i(this.#r,`elements a\
re nested more than ${y0} levels deep`),new oi;let n=[];for(let r of Object.values(t.attributes)){let i=r.name==="xmlns"||r.prefix==="xmlns",a=b0(i?r.value:r.uri);
i&&a!==void 0?this.#s.set(a,r.value):i&&Object.values(Dh).includes(r.local)?this.#i(this.#r,`the prefix '${r.local}' is reserved for another namespace: use anot\
her prefix`):n.push([!i&&a!==void 0?`${a}:${r.local}`:r.name,r.value])}for(let r of[t.name,...Object.values(t.attributes).map(i=>i.name)])lh(r)||this.#i(this.#r,
`'${r}' is not a valid XML name`);let s=b0(t.uri),o=s===void 0?t.name:`${s}:${t.local}`;this.#n.push({name:o,attributes:n,offset:this.#r,children:[],text:"",hasProblem:!1})}#o(t){
let n=this.#n.at(-1);n&&(n.text+=t)}#c(){let t=this.#n.pop();if(!t)return;let n=/[^ \t\r\n]/.test(t.text);n&&t.children.length>0&&this.#i(t.offset,`<${t.name}> \
has both text and elements: '${t.text.trim().slice(0,40)}'`);let s=this.#n.at(-1),o=s?[]:[...this.#s].map(([i,a])=>[`xmlns:${i}`,a]),r={name:t.name,attributes:Object.
fromEntries([...t.attributes,...o]),children:n&&t.children.length===0?[t.text]:t.children};this.offsets.set(r,t.offset),s?s.children.push(r):this.root??=r}},w0=e=>{
let t=e.search(dh);if(t>=0)return{problems:[{offset:t,message:"this character is not allowed in XML"}]};let n=new Rh(e);n.read();let{root:s,offsets:o,problems:r}=n;
return s&&r.length===0?{root:s,offsets:o}:{problems:r.length>0?r:[{offset:0,message:"the XML has no element"}]}};var x0=e=>({name:e.name,attribute:t=>He(e,t),child:t=>{let n=Ne(e,t);return n&&x0(n)},text:Ln(e)}),pU=(e,t)=>e.name===t.name&&t.tests.every(({where:n,value:s})=>{
let o=bl(x0(e),n);return o!==void 0&&yl(o)===yl(s)}),$0=(e,t)=>{let n=_k(t);if("malformed"in n)return{outcome:"malformed",offset:n.malformed};let{steps:s,attribute:o}=n,
r=0,i=0,a=(d,l)=>{i=Math.max(i,l);let u=s[l];if(!u)return o!==void 0&&He(d,o)===void 0?d:(r+=1,o===void 0?void 0:Pb(d,o));let f=d.children.flatMap(m=>typeof m==
"string"||!pU(m,u)?[m]:a(m,l+1)??[]);return kt(d,f)},c=a(e,0)??e;return r>0?{outcome:"removed",root:c,count:r}:{outcome:"missing",found:i,step:s[i]?.name??`@${o}`}};function hU(e,t){if(e.xml===void 0)return;let n=t.get(["vms",e.name,"xml"].join("/"));return n?{text:new TextDecoder().decode(n),file:e.xml}:{text:e.xml}}function k0(e,t){
let n=e.slice(0,t).split(`
`);return{line:n.length,column:(n.at(-1)??"").length+1}}function gU(e,t){let n=ya("devices",t);return n.law!=="keyed"?[]:dt(Ne(e,"devices")??e,t).flatMap(s=>{let o=Nn.
of(s),r=n.keys.find(i=>Zo(o,[i])!==void 0);return r?[r.map(i=>`${i}='${o.valueAt(i)??""}'`).join(" ")]:[]})}function yU(e,t,n,s){let o=hU(t,n);if(!o)return e;let r={
path:["vms",t.name,"xml"]},i=w0(o.text);if("problems"in i){for(let{offset:c,message:d}of i.problems)s("xml-not-readable",r,{guest:t.name,file:o.file,...k0(o.text,
c),problem:d});return e}if(i.root.name!==e.name)return s("xml-root-not-domain",r,{root:i.root.name}),e;for(let c of Bk(i.root,e))if(c.code==="xml-of-running-gue\
st")s(c.code,r,c);else if(c.code==="xml-identity"){let d=c.element==="name"?"the guest's key in `vms`":"`uuid` of the guest";s(c.code,r,{...c,key:d})}else{let{line:d}=k0(
o.text,i.offsets.get(c.element)??0);c.code==="xml-mac"?s(c.code,r,{...c,line:d}):s(c.code,r,{...c,element:c.element.name,line:d})}let a=Ok(e,i.root,"override");
if(a.emptied.length>0){for(let c of a.emptied)s("xml-text-over-elements",r,{path:c});return e}for(let{path:c,needs:d}of a.unidentified)s("xml-element-unidentifi\
ed",r,{path:c,needs:d});for(let{element:c,lacks:d}of Uk(a.merged))s("xml-device-incomplete",r,{device:c.name,lacks:d,has:gU(e,c.name)});for(let c of bU(a.merged))
s("xml-address-taken",r,{address:c});return a.merged}function bU(e){let t=new Set,n=new Set;for(let s of dt(Ne(e,"devices")??e)){let o=Ne(s,"address");if(!o||He(
o,"type")!=="pci")continue;let r=a=>Number(He(o,a)??0),i=Bn({domain:0,bus:r("bus"),slot:r("slot"),function:r("function")});t.has(i)&&n.add(i),t.add(i)}return[...n]}
function S0(e,t,n,s){let o=yU(e,t,n,s);for(let[r,i]of t.xmlRemove.entries()){let a={path:["vms",t.name,"xmlRemove",r]};if(/^\/?(?:domain\/)?(?:name|uuid)$/.test(
i)){s("xml-remove-identity",a,{path:i});continue}let c=$0(o,i);c.outcome==="removed"?o=c.root:c.outcome==="missing"?s("xml-remove-missing",a,{path:i,step:c.step}):
s("xml-remove-malformed",a,{path:i,offset:c.offset})}return o}function vU(e,t){let n=t.filter(a=>"at"in a),{merged:s,clashes:o,unidentified:r}=Mk(b("domain",{type:e.type}),n),[i]=[...o,...r];if(i)throw new Error(`bug in vf\
ioc: two features contradict each other: ${JSON.stringify(i)}`);return s}var wU={domain:"a guest only has PCI domain 0000",reserved:"the address is reserved for\
 the chipset or for devices that vfioc places",bus:"the guest does not have this bus",slot:"a bus behind a root port only has slot 00",functions:"its functions \
do not fit into the slot from this function on",taken:"another device has this address","no-function-0":"no device is function 0 of this slot, and a guest ignor\
es the others without it",full:"the guest has no free slot left"};function xU(e,t,n,s){for(let o of dt(Ne(e,"devices")??e,"interface")){let r=He(Ne(o,"mac")??o,
"address")?.toLowerCase();if(r===void 0)continue;let i=n.get(r);if(n.set(r,i??t),!i||i===t)continue;let[a,c]=t.xml===void 0?[i,t]:[t,i];s.reporter(ba)("xml-mac-\
twice",{path:["vms",a.name,"xml"]},{mac:r,guest:c.name})}}var $U=(e,t)=>{let n=Vv(t.class);return n===void 0?0:e.order[n].indexOf(t.key)};function P0(e,t,n,s,o){
let r=o.reporter(ba),i=["vms",e.name],a=t.flatMap(u=>"pci"in u?[{...u.pci,order:$U(e,u.pci),functions:u.functions}]:[]),c=Tk(a,Nt(e)?"pc":"q35");for(let{key:u,with:f}of c.
collisions)r("guest-slot-shared",{path:i,on:"key"},{guest:e.name,device:u,other:f.key});for(let u of c.refused){let f=u.class==="hostdev"&&"address"in u?{path:[
"devices",u.key,"address"]}:{path:i,on:"key"};r("guest-address-refused",f,{guest:e.name,device:u.key,reason:wU[u.reason]})}let d=kU(vU(e,t),[...c.controllers,...c.
devices]);d=_r(Ek(S0(d,e,n,r),e)),xU(d,e,s,o);let l=Ne(d,"uuid");return{...pl(d),uuid:l?Ln(l):""}}function kU(e,t){let n=Ne(e,"devices")??b("devices"),s=e.children.
filter(o=>o!==n);return kt(e,[...s,kt(n,[...n.children,...t])])}var _0=`#!/usr/bin/env bash
# The steps use what looks unused or unreachable here.
# shellcheck disable=SC2034,SC2154,SC2317,SC2329
#
# libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
# Before the guest gets its devices (prepare/begin), its steps are done in order. If one fails, the steps before it are
# undone and the start is refused. After the devices are back (release/end, which libvirt also calls after a failed
# start), the steps are undone in reverse. Every other operation succeeds at once, because a failing reconnect would
# kill the guest. Nothing here calls libvirt, which waits for this hook to end.
# https://libvirt.org/hooks.html
#
# A guest's folder below $run/guests records what was done for it: one folder per step, with the step's words, its
# state, and the hook that did it. That hook also undoes the step, because the current hook may differ by then or no
# longer have the step. Steps that could not be undone stay there.
#
# The steps come before this text: a pair of functions do_STEP and undo_STEP for each, and steps_of, which calls
# \`device ADDRESS...\` for each PCI function of a guest and then \`step STEP ARGUMENT...\` for each of its steps.
set -euo pipefail

# Where the kernel's files and our own state are. Tests replace them with a tree of files.
sysfs=\${VFIOC_SYSFS:-/sys}
proc=\${VFIOC_PROC:-/proc}
run=\${VFIOC_RUN:-/run/vfioc}
# Where libvirt writes the process ID of each QEMU, as GUEST.pid.
pids=\${VFIOC_PIDS:-/run/libvirt/qemu}

# libvirt prints our standard error only if the start fails; the journal always has it.
log() {
  printf 'vfioc: %s: %s\\n' "$guest" "$1" >&2
  logger --tag vfioc -- "$guest: $1" || true
}

# Fails the current step. Each step runs in its own shell.
refuse() {
  log "$1"
  exit 1
}

# The PCI functions of one guest by their addresses in the spec: where each is on this machine, or why it is not there.
declare -A places=() problems=()
device() {
  if find_function "$@"; then places[$1]=$found; else problems[$1]=$problem; fi
}

# WORD: sets \`placed\` to the word with addresses of the spec, joined by commas, replaced by those of this machine.
placed=
place() {
  local rest=$1, one
  placed=
  while [[ -n $rest ]]; do
    one=\${rest%%,*}
    placed+=\${placed:+,}\${places[$one]-$one}
    rest=\${rest#*,}
  done
}

# The steps of one guest: all their words in one list, and the start and length of each step in it.
words=()
begins=()
lengths=()
step() {
  local word
  begins+=("\${#words[@]}")
  lengths+=("$#")
  for word in "$@"; do
    placed=$word
    if [[ $word == *:*:*.[0-7] ]]; then place "$word"; fi
    words+=("$placed")
  done
}

# The addresses of the PCI functions that libvirt takes for the guest: the sources in its XML, on standard input.
sources_of() {
  awk -F "'" '
    /<source[ >]/ { inside = !/\\/>/ }
    /<\\/source>/ { inside = 0 }
    inside && /<address / && / bus=/ {
      for (i = 1; i < NF; i += 2) { name = $i; sub(/.*[ ]/, "", name); at[name] = substr($(i + 1), 3) }
      print at["domain="] ":" at["bus="] ":" at["slot="] "." at["function="]
    }'
}

# Runs one function of a step in its own shell, with \`here\` as the folder of the step's state. Must not be called as a
# condition, because bash would then continue after a failed command.
status=0
call() {
  local name=$1 function=$2
  shift 2
  set +e
  (
    set -e
    # A process that the step leaves running must not hold the lock on the guest's folder.
    if [[ -n $ours ]]; then exec {ours}<&-; fi
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# The calling libvirtd: its process ID, and its start time because process IDs are reused. As long as it lives, it calls
# this hook again for each guest it called it for; the next libvirtd does so for the guests whose QEMU it finds.
daemon() {
  local text='' fields=()
  { read -r text <"$proc/$PPID/stat"; } 2>/dev/null || true
  read -r -a fields <<<"\${text##*)}"
  printf '%s\\n' "$PPID:\${fields[19]-}"
}

# GUEST: whether libvirt will report the end of the guest. Before QEMU runs, and after, only that libvirtd knows of it.
is_kept() {
  local by='' pid=''
  { read -r by <"$run/guests/$1/libvirtd"; } 2>/dev/null || true
  [[ $by != "$libvirtd" && -d $pids ]] || return 0
  [[ -e $pids/$1.pid ]] || return 1
  { read -r pid <"$pids/$1.pid"; } 2>/dev/null || true
  [[ -z $pid || -d $proc/$pid ]]
}

# GUEST: whether the guest still holds what its folder records: libvirt runs it, or a hook is working on it.
is_there() {
  [[ -n $1 && -d $run/guests/$1 ]] || return 1
  is_kept "$1" || ! flock --nonblock 9 9<"$run/guests/$1"
}

# SECONDS: locks the guest's folder for this hook, until let_go. The hook before may have removed the folder meanwhile.
ours=
take() {
  while [[ -d $state ]]; do
    { exec {ours}<"$state"; } 2>/dev/null || continue
    flock --timeout "$1" "$ours" || {
      let_go
      return 1
    }
    [[ ! $state -ef /proc/self/fd/$ours ]] || return 0
    let_go
  done
  return 1
}
let_go() {
  exec {ours}<&-
  ours=
}

# Undoes, in reverse, every step that the guest's folder records. A step that cannot be undone does not stop the others;
# it stays for the next time.
undo_all() {
  local folders=() folder hook i
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || folders+=("$folder")
  done
  for ((i = \${#folders[@]} - 1; i >= 0; i--)); do
    folder=\${folders[i]}
    hook=$folder/hook
    [[ -e $hook ]] || hook=$0
    # Run by bash, because /run may be mounted noexec.
    if (
      exec {ours}<&-
      exec "$BASH" "$hook" "$guest" undo "\${folder##*/}" </dev/null
    ); then rm -rf -- "$folder"; fi
  done
}

# Undoes everything for the guest. Afterwards its folder is gone, or holds only what could not be undone.
close() {
  local folder
  undo_all
  rm -f -- "$state/hook" "$state/libvirtd"
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || return 0
  done
  rm -rf -- "$state"
}

# FOLDER: undoes that step.
undo_one() {
  local name this=()
  # Without its words, the step was never begun.
  [[ -e $1/words ]] || exit 0
  mapfile -d '' this <"$1/words"
  name=undo_\${this[0]-}
  name=\${name//-/_}
  if ! declare -F "$name" >/dev/null; then
    log "this hook cannot undo step '\${this[0]-}', whose state is in $1: restart the host to reset it"
    exit 1
  fi
  call "$1" "$name" "\${this[@]:1}"
  if [[ $status -ne 0 ]]; then
    log "step \${this[0]} could not be undone completely; this is retried when $guest next starts or stops"
    exit 1
  fi
}

# Undoes the steps of guests whose libvirtd was killed before it could report their end. A guest that a hook is working
# on is left to that hook. A guest with only steps that could not be undone is left to its own next start.
undo_forgotten() {
  local mine=$guest
  for state in "$run"/guests/*; do
    guest=\${state##*/}
    if [[ $guest == "$mine" || ! -e $state/libvirtd ]] || is_kept "$guest" || ! take 0; then continue; fi
    # The hook that held the lock until now may have undone the steps, or started the guest again.
    if [[ -e $state/libvirtd ]] && ! is_kept "$guest"; then
      log 'no longer runs, but libvirtd did not report its end: undoing its steps now'
      close
    fi
    let_go
  done
  guest=$mine
  state=$run/guests/$guest
}

do_all() {
  local i name folder first=0
  local this=()
  # The steps that could not be undone so far come first, so that they are undone last.
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || first=$((10#\${folder##*/} + 1))
  done
  cat -- "$0" >"$state/hook" || refuse "not started: cannot write $state/hook; check the free space of /run (df /run)"
  for ((i = 0; i < \${#begins[@]}; i++)); do
    this=("\${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%06d' "$((first + i))")
    mkdir -- "$folder"
    ln -- "$state/hook" "$folder/hook"
    printf '%s\\0' "\${this[@]}" >"$folder/words"
    name=do_\${this[0]}
    call "$folder" "\${name//-/_}" "\${this[@]:1}"
    if [[ $status -ne 0 ]]; then
      log "not started: step \${this[0]} failed; undoing it and the steps before it"
      close
      exit 1
    fi
  done
  rm -f -- "$state/hook"
}

guest=\${1-}
state=$run/guests/$guest
case $guest in '' | . | .. | */*) exit 0 ;; esac
case "\${2-}/\${3-}" in
prepare/begin)
  libvirtd=$(daemon)
  mapfile -t taken < <(sources_of)
  steps_of "$guest"
  undo_forgotten
  if [[ \${#begins[@]} -eq 0 && ! -d $state ]]; then exit 0; fi
  while true; do
    mkdir -p -- "$state"
    if take 60; then break; fi
    [[ ! -d $state ]] ||
      refuse "not started: its last run is still being undone after 60 seconds; look for what hangs in 'journalctl -b -t vfioc', then start it again"
  done
  printf '%s\\n' "$libvirtd" >"$state/libvirtd"
  # If the last release never came, or failed, it is done first.
  undo_all
  if [[ \${#begins[@]} -gt 0 ]]; then do_all; else close; fi
  ;;
release/end)
  if [[ -d $state ]]; then
    if take 60; then close; else
      log 'not undone: another hook is still working on it after 60 seconds; its steps are undone when it next starts'
    fi
  fi
  ;;
reconnect/begin)
  # From now on, this libvirtd reports the end of the guest.
  if [[ -e $state/libvirtd ]]; then { daemon >"$state/libvirtd"; } 2>/dev/null || true; fi
  ;;
undo/[0-9]*)
  # Not an operation of libvirt: undo_all calls the hook that did a step this way.
  undo_one "$state/$3"
  ;;
esac
exit 0
`;var A0=e=>e.kind==="hook",PU=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>A("pkgs",e)),A("config","systemd","package"),A("pkgs","util-l\
inux")],C0="hook.sh";function _U(e){return["steps_of() {","  case $1 in",...C(e.map(s=>s.vm)).sort().flatMap(s=>[`  ${xr(s)})`,...e.flatMap(o=>o.vm===s&&o.kind===
"function"?[`    device ${Mo(o.words)}`]:[]),...e.filter(A0).filter(o=>o.vm===s).sort((o,r)=>Qr(o)-Qr(r)).map(o=>`    step ${Mo([o.step,...o.arguments])}`),"   \
 ;;"]),"  esac","}",""].join(`
`)}function CU(e){let t=C(e.filter(A0).map(i=>i.step)).sort(),n=C(t.flatMap(i=>ah[i].uses??[])),[s="",...o]=_0.split(`
`),r=[s,...C([...n,...t.map(i=>ah[i].text)]),o.join(`
`)];return hn(r.join(`
`))}function*O0(e){yield{kind:"program",name:C0,text:CU(e)},yield{kind:"option",path:["virtualisation","libvirtd","hooks","qemu","vfioc"],value:H(A("lib","getExe"),
Rt("vfioc-hook",PU,St(_U(e),Pt(C0)))),comment:"The steps of each guest, done in this order before it starts and undone in reverse after it stopped."}}function M0(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot contain the string '${e}'`);return`"${e}"`}function AU(e){return typeof e=="str\
ing"?M0(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(M0).join(", ")} ]`}var z0=(e,t)=>`${e} = ${AU(t)}`;var OU=e=>e.replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),MU=e=>e.replace(/[$%]/g,"$&$&");function Fh(e){return e.map(({key:t,operator:n,value:s,glob:o=!1})=>{
let r=n==="=="||n==="!=";if(/[\u0000-\u001f\u007f]/.test(s)||!r&&s.includes("\\"))throw new RangeError(`a udev rule cannot contain the value '${s}'`);let i=o?s:
r?OU(s):MU(s);return`${t}${n}"${i.replaceAll('"','\\"')}"`}).join(", ")}var Uh={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"\
right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},Pe={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};
function Bh(e){let[t,n]=Uh[e];return[n==="left"?t:t+1,n==="right"?t:t+1]}var Lh=e=>Uh[e][1];function $a(e){switch(e.kind){case"comment":return-1;case"lambda":case"\
let":case"if":return 0;case"binary":return Uh[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?jh(e.value)?Pe.subtraction:Pe.negative:
Pe.argument;case"file":return Pe.argument;case"apply":return e.arguments.length===0?$a(e.function):Pe.function;case"select":return e.path.length===0?$a(e.of):e.
or===void 0?Pe.selected:13;default:return 16}}var jh=e=>e===-(2n**63n);var N0=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),I0=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function Gh(e){if(e.includes("\0"))throw new RangeError(
`a Nix string cannot contain NUL: ${JSON.stringify(e)}`);if(!e.isWellFormed())throw new RangeError(`a Nix string cannot contain a lone surrogate: ${JSON.stringify(
e)}`)}function Xo(e){if(!I0.test(e)||N0.has(e))throw new RangeError(`not a valid name of a Nix variable: ${JSON.stringify(e)}`);return e}function qh(e){return I0.
test(e)&&!N0.has(e)?e:Zh([{text:e}])}function Qo(e){if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(qh).join(".")}var zU={"\\":"\
\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},NU=e=>zU[e]??e;function Zh(e){return`"${e.map((n,s)=>{if("hole"in n)return`\${${n.hole}}`;Gh(n.text);let o=s+
1<e.length;return n.text.replace(o?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,NU)}).join("")}"`}function _l(e){if(!e.some(n=>typeof n=="string"&&n.includes(
`
`)))return!1;let t=e.map(n=>typeof n=="string"?n:"x").join("");return!t.includes("\r")&&/(?:^|\n)[^ \n]/.test(t)&&!/^ +$/.test(t.slice(t.lastIndexOf(`
`)+1))}function IU(e,t){return e.replace(/'+|\$/g,(n,s)=>{let o=e.slice(s+n.length,s+n.length+2);if(n==="$")return o.startsWith("{")||o===""&&t==="hole"?"''$":"\
$";let r="'''".repeat(Math.floor(n.length/2));if(n.length%2===0)return r;let i=o==="${"||o==="$"&&t==="hole"&&s+n.length+1===e.length;return`${r}${i||o===""&&t===
"end"?"''\\'":"'"}`})}function T0(e,t){let s=e.map((i,a)=>"hole"in i?`\${${i.hole}}`:(Gh(i.text),IU(i.text,a+1<e.length?"hole":"end"))).join("").split(`
`),o=s.at(-1)===""?" ".repeat(t):"",r=" ".repeat(t+2);return`''
${s.map(i=>i===""?"":r+i).join(`
`)}${o}''`}function E0(e,t){return Gh(e),e.split(/\r\n|[\r\n]/).flatMap(n=>{let s=n.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),o=`# ${/^ */.exec(s)?.[0]??""}`,
r=[],i="";for(let a of s.split(" ").filter(c=>c!==""))i!==""&&o.length+i.length+1+a.length>t?(r.push(o+i),i=a):i=i===""?a:`${i} ${a}`;return[...r,(o+i).trimEnd()]})}var ka=100,D0=80;function ii(e){return`${ho(e,0,0)}
`}var Jt=e=>" ".repeat(e);function U0(e){let t=[];for(let n of e){let s=t.at(-1);typeof n!="string"?t.push({hole:vt(n)}):s!==void 0&&"text"in s?t[t.length-1]={text:s.
text+n}:n!==""&&t.push({text:n})}return t}function TU(e){if(jh(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix integers have\
 64 bits: ${e}`);return String(e)}function B0(e){return typeof e=="string"?Xo(e):`{ ${L0(e).join(", ")} }`}function L0({names:e,open:t}){if(new Set(e).size!==e.
length)throw new RangeError(`duplicate parameter of a Nix function: ${e}`);return[...e.map(Xo),...t?["..."]:[]]}function j0(e){let t=e.flatMap(s=>s.kind==="inhe\
rit"?s.names:[s.name]),n=new Set;for(let s of t){if(n.has(s))throw new RangeError(`duplicate Nix attribute: ${JSON.stringify(s)}`);n.add(s)}}function Wh(e,t){return`\
inherit${e===void 0?"":` (${vt(e)})`}${t.map(s=>` ${G0(e,s)}`).join("")};`}var G0=(e,t)=>e===void 0?Xo(t):qh(t);function Tn(e,t){let n=vt(e);return $a(Kh(e))<t?
`(${n})`:n}var Kh=e=>e.kind==="comment"?Kh(e.node):e;function vt(e){switch(e.kind){case"string":return Zh(U0(e.parts));case"int":return TU(e.value);case"constan\
t":return e.name;case"identifier":return Xo(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>Tn(t,Pe.argument)),"]"].join(" ");case"attr\
s":return["{",...R0(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return vt(e.of);let t=`${Tn(e.of,Pe.selected)}.${Qo(e.path)}`;return e.or===void 0?
t:`${t} or ${Tn(e.or,Pe.argument)}`}case"has":return`${Tn(e.of,Pe.hasOperand)} ? ${Qo(e.path)}`;case"apply":return[...[Tn(e.function,Hh(e.function))],...e.arguments.
map(n=>Tn(n,Pe.argument))].join(" ");case"lambda":return`${B0(e.parameter)}: ${vt(e.body)}`;case"let":return["let",...R0(e.bindings),"in",vt(e.body)].join(" ");case"\
if":return`if ${vt(e.condition)} then ${vt(e.consequent)} else ${vt(e.alternative)}`;case"binary":{let[t,n]=Bh(e.operator);return`${Tn(e.left,t)} ${e.operator} ${Tn(
e.right,n)}`}case"not":return`!${Tn(e.operand,Pe.notOperand)}`;case"comment":return vt(e.node)}}var Hh=e=>Kh(e).kind==="select"?Pe.argument:Pe.function;function R0(e){
return j0(e),e.map(t=>{if(t.kind==="inherit")return Wh(t.from,t.names);let{path:n,value:s}=W0(t.name,t.value);return`${Qo(n)} = ${vt(s)};`})}function We(e){switch(e.
kind){case"string":return!_l(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(We);case"\
attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||We(t.value));case"select":return We(e.of)&&(e.or===void 0||We(e.or));case"has":return We(
e.of);case"apply":return We(e.function)&&e.arguments.every(We);case"lambda":return q0(e.parameter)&&We(e.body);case"if":return We(e.condition)&&We(e.consequent)&&
We(e.alternative);case"binary":return We(e.left)&&We(e.right);case"not":return We(e.operand);case"let":case"comment":return!1}}var q0=e=>typeof e=="string"||e.names.
length<=2;function ho(e,t,n,s=0){if(We(e)){let o=vt(e);if(e.kind==="string"||n+o.length+s<=ka)return o}return ri(e,t,n)}function cs(e,t,n,s,o=0){if($a(e)>=t)return ho(
e,n,s,o);if(We(e)){let r=`(${vt(e)})`;if(s+r.length+o<=ka)return r}return Sa(e,s+1)?`(${ri(e,n,s+1)})`:`(
${Jt(n+2)}${ho(e,n+2,n+2)}
${Jt(n)})`}function Sa(e,t){switch(e.kind){case"string":return _l(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&Sa(e.body,t+e.parameter.length+2);case"apply":return Z0(e,t)!==void 0;default:return!1}}function Z0(e,t){let n=e.arguments.
at(-1),s=e.arguments.slice(0,-1);if(n===void 0||!We(e.function)||!s.every(We))return;let r=[...[Tn(e.function,Hh(e.function))],...s.map(i=>Tn(i,Pe.argument)),""].
join(" ");return t+r.length<ka&&Sa(n,t+r.length)?r:void 0}function ri(e,t,n){let s=Jt(t+2),o=Jt(t);switch(e.kind){case"string":return _l(e.parts)?T0(U0(e.parts),
t):vt(e);case"list":{let r=e.items.map(i=>s+Vh(i,t+2,Pe.argument));return r.length===0?"[ ]":`[
${r.join(`
`)}
${o}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${F0(e.bindings,t+2)}
${o}}`;case"select":{if(e.path.length===0)return ri(e.of,t,n);let r=`${cs(e.of,Pe.selected,t,n)}.${Qo(e.path)}`;return e.or===void 0?r:`${r}
${s}or ${cs(e.or,Pe.argument,t+2,t+5)}`}case"has":return`${cs(e.of,Pe.hasOperand,t,n)} ? ${Qo(e.path)}`;case"apply":{let r=Z0(e,n),i=e.arguments.at(-1);if(r!==void 0&&
i!==void 0)return r+cs(i,Pe.argument,t,n+r.length);let a=cs(e.function,Hh(e.function),t,n),c=e.arguments.map(d=>s+Vh(d,t+2,Pe.argument));return[a,...c].join(`
`)}case"lambda":return EU(e,t,n);case"let":return`let
${F0(e.bindings,t+2)}
${o}in
${o}${ho(e.body,t,t)}`;case"if":{let r=cs(e.condition,Pe.anything,t,n+3,5),i=ho(e.consequent,t+2,t+2),a=`if ${r} then
${s}${i}
${o}else`;return e.alternative.kind==="if"?`${a} ${ri(e.alternative,t,t+5)}`:`${a}
${s}${ho(e.alternative,t+2,t+2)}`}case"binary":return RU(e,t,n);case"not":return`!${cs(e.operand,Pe.notOperand,t,n+1)}`;case"comment":return Vh(e,t,Pe.anything);default:
return vt(e)}}function Vh(e,t,n){let s=[],o=e;for(;o.kind==="comment";o=o.node)s.push(...V0(o.text,t));return[...s,cs(o,n,t,t)].join(`
${Jt(t)}`)}var V0=(e,t)=>E0(e,Math.max(D0-t,D0/2));function EU(e,t,n){let{parameter:s,body:o}=e;if(typeof s=="string"){let i=`${Xo(s)}: `;if(Sa(o,n+i.length))return i+
ri(o,t,n+i.length)}return`${q0(s)?B0(s):DU(s,t)}:
${Jt(t)}${ho(o,t,t)}`}function DU(e,t){return typeof e=="string"?Xo(e):`{
${L0(e).map(s=>`${Jt(t+2)}${s}${s==="..."?"":","}`).join(`
`)}
${Jt(t)}}`}function RU(e,t,n){let{operator:s}=e,[o,r]=Bh(s),i=[],a=(d,l)=>{if(!l||d.kind!=="binary"||d.operator!==s){i.push(d);return}a(d.left,Lh(s)==="left"),a(
d.right,Lh(s)==="right")};a(e,!0);let c=Math.max(o,r);return i.map((d,l)=>l===0?cs(d,c,t,n):`${s} ${cs(d,c,t,t+s.length+1)}`).join(`
${Jt(t)}`)}function W0(e,t){let n=[e],s=[];for(let o=t;;){if(o.kind==="comment"){s.push(o.text),o=o.node;continue}let r=o.kind==="attrs"&&o.bindings.length===1?
o.bindings[0]:void 0;if(r?.kind!=="assignment")return{path:n,value:o,comments:s};n.push(r.name),o=r.value}}function F0(e,t){j0(e);let n=e.map(s=>({hasComment:s.
kind==="assignment"&&s.value.kind==="comment",text:Jt(t)+FU(s,t)}));return n.map(({hasComment:s,text:o},r)=>{let i=n[r-1];if(i===void 0)return o;let a=t===2&&(o.
includes(`
`)||i.text.includes(`
`));return s||a?`
${o}`:o}).join(`
`)}function FU(e,t){if(e.kind==="inherit")return BU(e.from,e.names,t);let{path:n,value:s,comments:o}=W0(e.name,e.value),r=`${Qo(n)} =`;return[...o.flatMap(a=>V0(
a,t)),`${r}${UU(s,t,t+r.length+1)};`].join(`
${Jt(t)}`)}function UU(e,t,n){let s=We(e)?vt(e):void 0;return s!==void 0&&n+s.length+1<=ka?` ${s}`:Sa(e,n)?` ${ri(e,t,n)}`:`
${Jt(t+2)}${ho(e,t+2,t+2,1)}`}function BU(e,t,n){let s=Wh(e,t);if(n+s.length<=ka)return s;let o=Wh(e,[]).slice(0,-1),r=`
${Jt(n+2)}`;return`${o}${t.map(i=>r+G0(e,i)).join("")}${r};`}var LU=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConfig"],["boot","extraModulePackages"],["boot","initrd","kernelModules"],["boo\
t","initrd","services","udev","rules"],["boot","initrd","systemd","services"],["boot","kernelModules"],["boot","kernelPackages"],["boot","kernelParams"],["envir\
onment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","prime"],["networking","bridges"],["n\
etworking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","networkmanager","unmanaged"],["programs",
"virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserver","videoDrivers"],["specialisation"],
["system","nssModules"],["system","switch"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["systemd","services"],
["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtualisation","libvirtd"],
["virtualisation","spiceUSBRedirection"],["warnings"]],K0=e=>LU.some(t=>t.every((n,s)=>e[s]===n));var Ol="passthrough",H0=e=>e.kind==="comment"?xs(e.text,H0(e.node)):H(A("lib","mkIf"),Re(Ol),e),Cl=e=>e.kind==="comment"?Cl(e.node):e;function jU(e,t,n){let[s,o]=[
Cl(t),Cl(n)];if(s.kind==="list"&&o.kind==="list"){let r=new Set,i=[...s.items,...o.items].filter(a=>{let c=ii(Cl(a));return!r.has(c)&&r.add(c)});return q(i)}if(ii(
s)===ii(o))return t;throw new Error(`two features define the option ${e.join(".")}`)}var Al=class{#t={below:new Map};#e;constructor(t=!1){this.#e=t}set(t,n,s=!1){
if(!K0(t))throw new Error(`${t.join(".")} is not below any prefix in compile/prefixes.ts`);let o=this.#e&&(s||t[0]==="boot"),r=this.#t;for(let i of t){let a=r.below.
get(i)??{below:new Map};r.below.set(i,a),r=a}if(r.value&&r.ofEntry!==o)throw new Error(`${t.join(".")} is set both for one boot entry and for both`);r.ofEntry=o,
r.value=r.value?jU(t,r.value,n):n}expression(){return X0(this.#t,[])}};function X0(e,t){if(e.value&&e.below.size>0)throw new Error(`${t.join(".")} is both an op\
tion and a set of options`);if(e.value)return e.ofEntry?H0(e.value):e.value;let n=[...e.below.keys()].sort();return V(n.map(s=>{let o=e.below.get(s);return[s,o?
X0(o,[...t,s]):V([])]}))}var en=(e,t)=>e.filter(n=>n.kind===t),Qh=e=>P(e.map(t=>`${t}
`).join(""));function GU(e,t){let n=new Set,s=[];for(let{name:o,value:r,comment:i}of e){let a=r===void 0?o:`${o}=${r}`;n.has(a)||(n.add(a),s.push(i?xs(i,P(a)):P(
a)))}s.length>0&&t.set(["boot","kernelParams"],q(s))}function qU(e,t){let n={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(let s of[
"initrd","boot"]){let o=C(e.filter(r=>r.stage===s).map(r=>r.name));o.length>0&&t.set(n[s],ce(o))}}function ZU(e,t){let n=new Map;for(let{line:a}of e){if(a.command!==
"options")continue;let c=`${a.module} ${a.option}`;if((n.get(c)??a.value)!==a.value)throw new Error(`two values of the module option ${c}`);n.set(c,a.value)}let s=a=>[
"options","softdep","install","blacklist"].indexOf(a.command),o=e.map(a=>a.line).sort((a,c)=>s(a)-s(c)),r=new Map(o.map(ox).map(a=>[JSON.stringify(a),a]));if(r.
size===0)return;let i=[...r.values()].flatMap(a=>[...a,`
`]);t.set(["boot","extraModprobeConfig"],St(...i))}var VU=[{seat:!0,name:"70-vfioc.rules"},{seat:"none",name:"72-vfioc.rules"}];function WU(e,t){let n={initrd:[
"boot","initrd","services","udev","rules"],boot:["services","udev","extraRules"]};for(let o of["initrd","boot"]){let r=e.filter(a=>a.stage===o&&!a.seat),i=C(r.map(
a=>Fh(a.rule)));i.length>0&&t.set(n[o],Qh(i))}let s=VU.flatMap(({seat:o,name:r})=>{let i=C(e.filter(c=>c.seat===o).map(c=>Fh(c.rule))),a=A("pkgs","writeTextDir");
return i.length>0?[H(a,P(`lib/udev/rules.d/${r}`),Qh(i))]:[]});s.length>0&&t.set(["services","udev","packages"],q(s))}function KU(e,t){for(let{path:n,type:s,mode:o,
user:r,group:i,argument:a,ofEntry:c}of e){let d=Object.entries({mode:o,user:r,group:i,argument:a}).flatMap(([l,u])=>u===void 0?[]:[[l,P(u)]]);t.set(["systemd","\
tmpfiles","settings","10-vfioc",n,s],V(d),c)}}function HU(e,t){for(let n of C(e.map(s=>s.user)).sort()){let s=C(e.filter(o=>o.user===n).map(o=>o.group)).sort();
t.set(["users","users",n,"extraGroups"],ce(s))}}function XU(e,t){let n=new Map;for(let{interface:s,protocol:o,port:r}of e){let a=["networking","firewall","inter\
faces",s,o==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=n.get(a.join("/"))??{path:a,ports:new Set};c.ports.add(r),n.set(a.join("/"),c)}for(let{path:s,ports:o}of n.
values())t.set(s,q([...o].sort((r,i)=>r-i).map(ft)))}function QU(e,t){if(e.length===0)return;let n=new Map([["namespaces",[]]]);for(let{key:o,value:r}of e){let i=n.
get(o);if(Array.isArray(i)&&Array.isArray(r))n.set(o,C([...i,...r]));else{if(i!==void 0&&i!==r)throw new Error(`two values of ${o} in qemu.conf`);n.set(o,r)}}let s=[
...n].map(([o,r])=>z0(o,r));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],Qh(s))}function YU(e,t){let n=new Map(e.map(o=>[o.path.join("."),o.path])),
s=[...n.keys()].sort().map(o=>A("pkgs",...n.get(o)??[]));s.length>0&&t.set(["environment","systemPackages"],q(s))}var Xh=e=>q(e.map(({that:t,message:n})=>V({assertion:t,
message:P(n)})));function JU(e,t,n){let s=e.filter(i=>n&&i.ofEntry),o=e.filter(i=>!s.includes(i)),r=H(A("lib","optionals"),Re(Ol),Xh(s));s.length>0?t.set(["asse\
rtions"],ne(Xh(o),"++",r)):o.length>0&&t.set(["assertions"],Xh(o))}function eB({name:e,inverse:t}){let n=H(A("builtins","elem"),P(e),A("config","system","nixos",
"tags"));return xs("The options below are for two boot entries. This is whether the current one has passthrough.",t?Et(n):n)}var tB=["Generated by vfioc: a NixO\
S module for the host side of PCI passthrough.","It can be imported as it is and kept without vfioc. To change it, change the spec and compile again."].join(`
`);function Q0(e){let[t]=en(e,"entry"),n=new Al(t!==void 0);GU(en(e,"kernelParam"),n),qU(en(e,"module"),n),ZU(en(e,"modprobe"),n),WU(en(e,"udev"),n),KU(en(e,"tm\
pfile"),n),HU(en(e,"member"),n),XU(en(e,"port"),n),QU(en(e,"qemuConf"),n),YU(en(e,"package"),n),JU(en(e,"assertion"),n,t!==void 0);for(let{path:a,value:c,comment:d,
ofEntry:l}of en(e,"option"))n.set(a,d?xs(d,c):c,l);let s={names:["config","lib","options","pkgs"],open:!0},o=Object.fromEntries([...t?[[Ol,eB(t)]]:[],...en(e,"v\
ariable").map(({name:a,value:c})=>[a,c])]),r=n.expression(),i=Object.keys(o).length>0?Oc(o,r):r;return ii(xs(tB,ws(s,i)))}var Y0=({xml:e})=>pl(_r(e));var nB=1,Yh=Qn;function sB({spec:e,facts:t}){let n=Yh.flatMap(s=>[...s.host?.(e,t)??[]]);return e.libvirt.enable&&n.push(...O0(n.filter(s=>s.kind==="hook"||s.kind===
"function"))),n}function oB(e,{spec:t,facts:n}){let s=[];for(let{domain:o}of Yh)if(o)for(let r of o(e,t,n))s.push(r);return s}var rB=e=>Yh.flatMap(t=>[...t.networks?.(
e)??[]]);function iB({name:e,text:t},n){let s=`${Lc}/${e}`;if((n.get(s)??t)!==t)throw new Error(`two programs are called ${e}`);n.set(s,t)}function J0(e,t){let{
spec:n}=e,s=new Map,o={},r={},i=new Map;for(let u of k(n)){let{text:f,uuid:m,hash:g}=P0(u,oB(u,e),e.attachments,i,t);s.set(`domains/${u.name}.xml`,f),o[u.name]=
{uuid:m,hash:g}}for(let u of rB(n)){let{text:f,hash:m}=Y0(u);s.set(`networks/${u.name}.xml`,f),r[u.name]={hash:m}}let a=sB(e),c=new Map([["module.nix",Q0(a)],...s]);
for(let u of a){u.kind==="program"&&iB(u,c);let f=u.kind==="file"?e.attachments.get(u.from.join("/")):void 0;u.kind==="file"&&f&&c.set(u.to,f)}let d=tk(n,e.facts,
a),l={version:nB,vfioc:rr,host:n.host.name,inputs:e.read,files:Object.fromEntries([...c].map(([u,f])=>[u,Ye(f)])),domains:o,networks:r,plan:sk(d)};return c.set(
"manifest.json",`${JSON.stringify(l,null,2)}
`),{files:c,plan:d}}var aB="virtualisation.vfio.settings";function Ml(e,t,n){let s=new ze,o=qa(t,n.cwd,s.reporter(As)),{sources:r,tree:i}=cB(e,o,s,n.settings),a=g=>({diagnostics:s.
sorted(r),sources:r,failed:s.failed,...s.failed?{}:g});if(!i||s.failed)return a();s.document=i;let c=ec(Pd,i,s.reporter(fr));if(!c)return a();let d=zx(c,i),{facts:l,
attachments:u}=dB(d,i,o,s),f=dx(d,l);for(let{rules:g,codes:h}of Qn)g?.(f,s.reporter(h),l,u);if($b(Qn,f,s,l),s.failed)return a();let m=J0({spec:f,facts:l,attachments:u,
read:o.read},s);return a({...m,...l&&{facts:l}})}function cB(e,t,n,s){let o=n.reporter(As),r=[],i=[],a=e.map(c=>({name:c,option:void 0}));s!==void 0&&a.push({name:s,
option:aB});for(let{name:c,option:d}of a){let l=t.readInput(c);if(!l)continue;let{source:u,tree:f}=ga(l.bytes,l.name,o,d);r.push(u),f&&i.push(f)}return i.length===
a.length&&i.length>0?{sources:r,tree:Tx(i)}:{sources:r}}function dB(e,t,n,s){let o=new Map,r=(u,f,m)=>n.readBeside(f,Za(t,u).source,{path:u},m);for(let{files:u}of Qn)
for(let{path:f,name:m,limit:g}of u?.(e)??[]){let h=r(f,m,g);h&&o.set(f.join("/"),h)}let i=["host","facts"],a=e.host.facts===void 0?void 0:r(i,e.host.facts,16*2**
20);if(!a||e.host.facts===void 0)return{attachments:o};let c=new ze,{tree:d}=ga(a,e.host.facts,c.reporter(As)),l=d&&ac(d,c);for(let u of c.sorted())s.adopt(u);return l?
{attachments:o,facts:l}:{attachments:o}}var lB=64*re,zl=(e,t)=>e!==void 0&&[...t].some(n=>n!==void 0&&e-n>=lB);function tS(e,t){let n=new Map((t?.pci??[]).map(l=>[$(l.address),l])),s=fB(e,t),o=new Map,r=(l,u)=>{o.set(l,[...o.get(l)??[],u])},i=({iommuGroup:l,address:u})=>l===
void 0?`at ${$(u).replace(/\.\d$/,"")}`:String(l),a=[...n.values()],c=new Set(a.filter(l=>s.has($(l.address))||ke(l)).map(i));for(let l of a){let u=s.get($(l.address));
c.has(i(l))&&r(i(l),mB(l,u))}for(let l of e.devices){let u=l.functions.filter(m=>!n.has(m)),f=l.of?`${l.of.how}, created at boot by ${l.of.address}`:`at ${l.name}`;
for(let m of u)r(f,Jh(m,l));if(l.of&&l.functions.length===0)r(f,{...Jh("",l),name:l.name});else if(l.functions.length===0&&![...s.values()].includes(l))for(let m of l.
ids)r(f,{...Jh("",l),id:m})}let d=[...o].map(([l,u])=>({...uB(l),functions:u}));return{model:t?.cpu?.model??"",groups:d.sort((l,u)=>eS(l)-eS(u)),others:new Set(
a.flatMap(l=>Xe(l)||c.has(i(l))?[]:[i(l)])).size,cores:t?.cpu?hB(Ao(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function uB(e){return/^\d+$/.test(e)?{group:Number(
e),title:`IOMMU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group unknown":e}}var eS=({group:e=0,functions:t})=>e+(t.some(({device:n})=>n)?0:1e6);
function fB(e,t){return new Map(e.devices.flatMap(n=>{let s=(t?.pci??[]).filter(({id:r})=>n.ids.includes(I(r)));return(n.functions.length>0?n.functions:s.map(({
address:r})=>$(r))).map(r=>[r,n])}))}var mB=(e,t)=>({address:$(e.address),id:I(e.id),name:pB(e.name??""),driver:e.driver??"",bridge:Xe(e),...t&&{device:t}}),pB=e=>e.
replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,(t,n,s)=>`${s??n} `),Jh=(e,t)=>({
address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function hB(e){let t=new Set(e.map(({
node:i})=>i)),n=C(e.map(eg)),s=new Set(e.flatMap(({l3Size:i})=>i??[])),o=new Set(e.map(({kind:i})=>i)),r=new Map;for(let i of e){let a=`${eg(i)} ${i.kind}`;r.set(
a,[...r.get(a)??[],i])}return[...r.values()].flatMap(i=>{let[a]=i;if(!a)return[];let{node:c,kind:d,l3Size:l}=a,u=s.size>1&&l?` (${gB(l,s)})`:"";return[{label:[...t.
size>1?[`node ${c}`]:[],...d?[`${d} cores`]:[],`L3 cache ${n.indexOf(eg(a))}${u}`].join(", "),cores:i,differs:o.size>1||s.size>1}]})}var eg=({node:e,l3:t})=>`${e}\
 ${t}`,gB=(e,t)=>[K(e),...zl(e,t)?["V-Cache"]:[]].join(", ");function Nl({guests:e}){let t=new Map,n=(s,o)=>{t.set(s,[...t.get(s)??[],o])};for(let{name:s,pins:o}of e)
for(let[r,i]of o.entries())n(i,{guest:s,as:r});for(let{name:s,emulator:o,iothreads:r}of e){for(let i of o)n(i,{guest:s,as:"emulator"});for(let i of r.cpus)n(i,{
guest:s,as:"iothreads"})}return t}var Mt=(e,t,n,s,o,r=8)=>b("rect",{x:e,y:t,width:n,height:s,rx:r,class:o}),Me=(e,t,n,s)=>b("text",{x:e,y:t,class:n},s),tg=(e,t)=>b("path",{d:e,class:t}),Es=(e,t)=>e===
void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function bn(e,t){let n=[...e].map(s=>uh(s)?s:"\uFFFD");return n.length<=t?n.join(""):`${n.slice(0,t-1).join("").
trimEnd()}\u2026`}var Pa=30,Il=42,ds=8,ai=12,yB=6;function nS(e,t,n,s,o){let r=Nl(e);if(r.size===0)return{shapes:[],height:0};let i=e.guests.map(({name:h})=>h),c={label:"CPUs of \
the host",differs:!1,cores:[...r.keys()].sort((h,w)=>h-w).map(h=>({cpus:[h],l3:"",node:0,rank:0}))},d=t.cores.length>0?t.cores:[c],l=[],u=n,f=s,m=0;for(let h of d){
let w=Math.max(...h.cores.map(z=>z.cpus.length))*Pa,S=Math.floor((o-2*ai+ds)/(w+ds)),_=Math.min(h.cores.length,S,d.length>1?4:S),D=Math.ceil(h.cores.length/_),R=Math.
max(_*(w+ds)-ds+2*ai,h.label.length*yB+2*ai,120),L=30+D*(Il+ds)-ds+ai;u>n&&u+R>n+o&&(u=n,f+=m+ds,m=0),l.push(Mt(u,f,R,L,"panel"),Me(u+ai,f+20,"faint",h.label));
for(let[z,W]of h.cores.entries()){let T=u+ai+z%_*(w+ds),me=f+30+Math.floor(z/_)*(Il+ds);for(let[Dn,fs]of W.cpus.entries())l.push(...vB(fs,r.get(fs)??[],T+Dn*Pa,
me,i))}u+=R+ds,m=Math.max(m,L)}f+=m;let g=wB(e,n,f+20);return{shapes:[...l,...g],height:f+24-s}}var bB={emulator:"Q",iothreads:"io"};function vB(e,t,n,s,o){let[
r]=t,i=typeof r?.as=="number",a=i||new Set(t.map(({guest:f})=>f)).size===1,c=Es(a?r?.guest:void 0,o),d=i||!r?Mt(n,s,Pa-2,Il,c,4):Mt(n+1,s+1,Pa-4,Il-2,`e ${c}`,4),
l=n+Pa/2-1,u=i?"on ":"";return[d,Me(l,s+15,`${u}small middle`,String(e)),...r?[Me(l,s+32,`${u}strong middle`,typeof r.as=="number"?String(r.as):bB[r.as])]:[]]}function wB(e,t,n){
let s=e.guests.map(({name:d})=>d),o=e.guests.filter(({pins:d})=>d.length>0),r=[{kind:"h",text:"host"},...o.slice(0,6).map(({name:d})=>({kind:Es(d,s),text:`vCPUs\
 of ${d}`}))],i=t,a=[];for(let{kind:d,text:l}of r)a.push(Mt(i,n-10,12,12,d,3),Me(i+18,n,"faint",l)),i+=40+[...l].length*7;let c=e.guests.some(({emulator:d})=>d.
length>0)?["Q: emulator threads of QEMU"]:[];return e.guests.some(({iothreads:d})=>d.cpus.length>0)&&c.push("io: I/O threads of disks"),c.length>0&&a.push(Me(i,
n,"faint",c.join(", "))),a}var Ds=(e,t)=>`${e} ${t}${e===1?"":"s"}`,Tl=({topology:{sockets:e,cores:t,threads:n}})=>[...e>1?[Ds(e,"socket")]:[],Ds(t,"core"),...n>1?[Ds(n,"thread")]:[]].join(
" x "),ci=e=>e>=1073741824?`${Math.round(e/1073741824*10)/10}GiB`:`${Math.round(e/1048576)}MiB`,sS=(e,t,n)=>{let s=e.filter(({as:o})=>o===t).map(({guest:o})=>o);
return s.length>0?[`${n} of ${s.join(", ")}`]:[]},oS=e=>[...e.flatMap(({guest:t,as:n})=>typeof n=="number"?[`${t} vCPU ${n}`]:[]),...sS(e,"emulator","emulator t\
hreads"),...sS(e,"iothreads","I/O threads")].join("; ")||"host",rS=({pins:e},{cores:t})=>t.flatMap(({label:n,cores:s,differs:o})=>{let r=s.filter(({cpus:i})=>i.
some(a=>e.includes(a))).length;return o&&r>0?[`${r} of the ${Ds(s.length,"core")} in ${n}`]:[]}).join("; ");var _a=20,El=12,xB={boot:"reserved for guests at boot",start:"taken from the host while a guest runs",handover:"handed over by the host while a guest runs",made:"\
created for guests"};function iS(e,t,n,s,o){let r=e.guests.map(({name:g})=>g),i=Math.round(o*.3),a=72,c=o-i-a,d=[],l=new Map,u=s;for(let g of t.groups){let h=$B(
g,n,u,c,r,l);d.push(...h.shapes),u+=h.height+El}if(t.others>0){let g=`${t.others} more IOMMU ${t.others===1?"group stays":"groups stay"} with the host`;d.push(Me(
n+14,u+10,"faint",g)),u+=_a+El}let f=new Map,m=s;for(let g of e.guests){let h=n+c+a,w=SB(g,h,m,i,Es(g.name,r));f.set(g.name,{x:h,y:m+26}),d.push(...w.shapes),m+=
w.height+El}for(let[g,h]of l)for(let w of g.guests){let S=f.get(w);S&&d.push(...PB(h,S,Es(w,r)))}return{shapes:d,height:Math.max(u,m)-El-s}}function $B({title:e,
functions:t},n,s,o,r,i){let a=34+t.length*_a,c=C(t.flatMap(({device:u})=>u??[])),d=c.map(u=>`${u.name}: ${xB[u.bind]}`).join(", "),l=[Mt(n,s,o,a,"panel"),Me(n+14,
s+20,"faint",e),Me(n+o-14,s+20,c.length>0?"end strong":"end faint",bn(d||"stays with the host",60))];for(let[u,f]of t.entries()){let m=s+40+u*_a;l.push(...kB(f,
n,m,o,r)),f.device&&!i.has(f.device)&&i.set(f.device,{x:n+o,y:m-4})}return{shapes:l,height:a}}function kB({address:e,id:t,name:n,driver:s,bridge:o,device:r},i,a,c,d){
let l=Es(r?.guests[0],d),u=r?.bind==="boot"?"vfio-pci":o?"bridge":s,f=Math.floor((c-146)/6.5)-u.length-1;return[Mt(i,a-13,5,18,l,2),Me(i+14,a,"mono",e),Me(i+124,
a,r?"":"faint",bn(n||t,f)),...u?[Me(i+c-14,a,"end faint",bn(u,24))]:[]]}function SB(e,t,n,s,o){let{vcpus:r,memory:i,hugepages:a,shared:c,cards:d,forwards:l}=e,u=[
`${Ds(r,"vCPU")}: ${Tl(e)}`,`${K(i)} memory${a?` in ${a.size} huge pages`:""}`,...c.map(({path:g,bytes:h})=>`${K(h)} shared at ${g}`),...d.map(({name:g,to:h})=>`${g}\
 on ${h}`),...l.map(({listen:g,interface:h,to:w})=>`port ${g} on ${h} to port ${w}`)],f=48+u.length*_a,m=Math.floor((s-32)/6.4);return{shapes:[Mt(t,n,s,f,"panel"),
Mt(t,n,s,6,o,3),Me(t+16,n+31,"name",bn(e.name,20)),Me(t+s-16,n+31,"end faint",e.guest),...u.map((g,h)=>Me(t+16,n+54+h*_a,"",bn(g,m)))],height:f}}function PB(e,t,n){
let s=Math.round((e.x+t.x)/2),o=t.x-7;return[tg(`M${e.x} ${e.y}C${s} ${e.y} ${s} ${t.y} ${o} ${t.y}`,`w ${n}`),tg(`M${o} ${t.y-5}l8 5l-8 5z`,n)]}var Dl=30;function aS(e,{memory:t},n,s,o){if(t===0||e.guests.length===0)return{shapes:[],height:0};let r=e.guests.map(({name:d})=>d),a=e.guests.reduce((d,{memory:l})=>d+
l,0)<t?[e.guests]:e.guests.map(d=>[d]),c=[];for(let[d,l]of a.entries()){let u=s+d*(Dl+8);c.push(Mt(n,u,o,Dl,"h",6));let f=n;for(let g of l){let h=Math.min(Math.
round(g.memory/t*o),o),w=Math.floor((h-20)/6.8);c.push(Mt(f,u,h,Dl,Es(g.name,r),6)),w>3&&c.push(Me(f+12,u+20,"on strong",bn(_B(g),w))),f+=h}let m=t-l.reduce((g,{
memory:h})=>g+h,0);m>t/8&&c.push(Me(n+o-12,u+20,"end",`host ${ci(m)}`))}return{shapes:c,height:a.length*(Dl+8)-8}}var _B=({name:e,memory:t,hugepages:n})=>`${e} ${ci(
t)}${n?.allocate==="boot"?", reserved at boot":""}`;var CB={page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8\
250df","#bf3989","#1b7c83"]},AB={page:"#0d1117",panel:"#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff",
"#f0883e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},Ue=(e,t)=>`${e}{${t}}`;function cS({page:e,panel:t,edge:n,text:s,faint:o,onColour:r,host:i,guests:a}){let c=a.
flatMap((d,l)=>[Ue(`.g${l}`,`fill:${d}`),Ue(`.e.g${l}`,`fill:none;stroke:${d}`),Ue(`.w.g${l}`,`fill:none;stroke:${d}`)]);return[Ue(".page",`fill:${e};stroke:${n}`),
Ue(".panel",`fill:${t};stroke:${n}`),Ue("text",`fill:${s}`),Ue(".faint",`fill:${o}`),Ue(".h",`fill:${i}`),Ue(".e.h",`fill:none;stroke:${o}`),...c,Ue(".on",`fill\
:${r}`)]}var OB="ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif",MB="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto San\
s Mono,DejaVu Sans Mono,monospace",dS=()=>["",Ue("text",`font:12px ${OB}`),Ue(".title","font-size:20px;font-weight:600"),Ue(".name","font-size:15px;font-weight:\
600"),Ue(".strong","font-weight:600"),Ue(".small","font-size:10px"),Ue(".mono",`font-family:${MB}`),Ue(".middle","text-anchor:middle"),Ue(".end","text-anchor:en\
d"),Ue(".w","stroke-width:2"),Ue(".e","stroke-width:2"),...cS(CB),Ue("@media (prefers-color-scheme:dark)",`
${cS(AB).join(`
`)}
`),""].join(`
`);var Ca=1e3,Rs=28;function lS(e,t){let n=Ca-2*Rs,s=[],o=Rs+20;s.push(Me(Rs,o,"title",bn(e.host,60))),t.model&&s.push(Me(Ca-Rs,o,"end faint",bn(t.model,60))),o+=14;
let r=[{title:"Devices and guests",draw:c=>iS(e,t,Rs,c,n)},{title:"CPUs",draw:c=>nS(e,t,Rs,c,n)},{title:"Memory",draw:c=>aS(e,t,Rs,c,n)}];for(let{title:c,draw:d}of r){
let l=d(o+34);l.shapes.length!==0&&(s.push(Me(Rs,o+20,"strong",c),...l.shapes),o+=34+l.height+8)}let i=o+Rs-8,a=`Plan for ${bn(e.host,60)}: devices, CPUs and me\
mory`;return mk(b("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${Ca} ${i}`,width:Ca,height:i,role:"img"},b("title",{},a),b("style",{},dS()),Mt(1,1,Ca-
2,i-2,"page",12),...s))}var ls=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{let n=t.codePointAt(0)??0;return n<
256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Rl=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),
zB=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],
[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],Fl=e=>e>=4352&&zB.some(([t,n])=>e>=t&&e<=n);function vn(e){let t=[];for(let n of e)for(let[s,o]of n.entries())t[s]=Math.max(t[s]??0,o.length);return e.map(n=>`  ${n.map((s,o)=>s.padEnd(t[o]??0)).join("  ")}`.
trimEnd())}var Yo=(e,t)=>t.length>0?["",e,...t]:[],NB=({bind:e,by:t,of:n})=>({boot:`bound to vfio-pci at boot (matched by ${t}) and not used by the host`,start:"\
used by the host; bound to vfio-pci only while a guest runs",handover:"used by the host; released when a guest starts and taken back when it stops",made:`create\
d at boot by ${n?.address} (${n?.how}), which stays with the host`})[e];function IB({groups:e,others:t}){let n=[];for(let{group:o,functions:r}of e)for(let[i,a]of r.
entries()){let c=o===void 0?"-":String(o);n.push([i===0?c:"",a.address,a.id,TB(a),a.name])}let s=vn(n.length>0?[["IOMMU group","address","ID","used by","name"],
...n]:[]);return t>0&&s.push(`  ${t} more IOMMU ${t===1?"group stays":"groups stay"} with the host.`),s}function TB({device:e,driver:t,bridge:n}){return e?e.guests.
length>0?`${e.name}: ${e.guests.join(" or ")}`:`${e.name}: no guest`:n?"bridge":`host${t?` (${t})`:""}`}function EB(e,t){let{cores:n}=t,s=Nl(e);if(s.size===0)return[];
let o=r=>oS(s.get(r)??[]);return n.length===0?vn([["host CPU","used by"],...[...s.keys()].sort((r,i)=>r-i).map(r=>[`${r}`,o(r)])]):[...vn([["cores in","host CPU\
s","used by"],...n.flatMap(({label:r,cores:i})=>i.map(({cpus:a},c)=>[c===0?r:"",a.join("+"),C(a.map(o)).join(" + ")]))]),...vn(e.guests.flatMap(r=>{let i=rS(r,t);
return i===""?[]:[[r.name,i]]}))]}function DB(e,{memory:t}){let n=e.guests.map(({name:o,memory:r,hugepages:i})=>{let a=i&&`${Ds(i.count,"huge page")} of ${i.size}`,
c=i&&i.nodes.length>0?` on ${i.nodes.length>1?"nodes":"node"} ${Q(i.nodes)}`:"",d=i?.allocate==="start"?"allocated when it starts":"reserved at boot";return[o,K(
r),a?`${d} (${a}${c})`:"used while it runs"]}),s=nk(e);return t>0&&n.push(["host",ci(t-s),`of ${ci(t)} left after boot`]),vn(n)}function RB({networks:e,guests:t}){
return[...vn(e.map(({name:n,type:s,bridge:o,subnet:r=""})=>[n,s,o,r])),...vn(t.flatMap(({name:n,cards:s})=>s.map(o=>[`${n} NIC ${o.name}`,`connected to ${o.to}`]))),
...vn(t.flatMap(({name:n,forwards:s})=>s.map(({listen:o,interface:r,to:i})=>[`port ${o} on ${r}`,`forwarded to port ${i} of ${n}`])))]}var FB=e=>{let{name:t,guest:n,
vcpus:s,autostart:o}=e;return[t,n,`${Ds(s,"vCPU")} (${Tl(e)})`,o?"starts with the host":"started by hand"]};function uS(e,t){return`${[`Plan for ${e.host}${t.model?
` (${t.model})`:""}`,...Yo("Guests",vn(e.guests.map(FB))),...Yo("Devices",[...IB(t),...vn(e.devices.map(s=>[s.name,NB(s)]))]),...Yo("CPUs",EB(e,t)),...Yo("Memor\
y",DB(e,t)),...Yo("Shared memory",vn(e.guests.flatMap(({name:s,shared:o})=>o.map(({path:r,bytes:i,feature:a})=>[r,K(i),`${s} (${a})`])))),...Yo("Networks",RB(e)),
...Yo("Steps of the libvirt hook before a guest starts (undone in reverse after it stops)",vn(e.guests.filter(({hook:s})=>s.length>0).map(({name:s,hook:o})=>[s,
o.join(", ")])))].map(ls).join(`
`)}
`}var Ul=require("node:path");var UB=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;function fS(e,{written:t,removed:n,unchanged:s}){let o=[...t.map(i=>`wrote ${(0,Ul.join)(e,i)}`),...n.
map(i=>`removed ${(0,Ul.join)(e,i)}`)];if(o.length===0)return`${e} is up to date: ${s.length} files
`;let r=BB(e,t);return`${[...o,...r.length>0?["","next steps:",...r.map(i=>`  ${i}`)]:[]].join(`
`)}
`}function mS({guests:e}){let t=e.filter(({placed:n})=>n).flatMap(({name:n,pins:s,emulator:o,iothreads:r})=>{let i=s.map((d,l)=>Math.max(`${d}`.length,`${l}`.length)),
a=d=>d.map((l,u)=>`${l}`.padStart(i[u]??0)).join(" "),c=r.cpus.length>0?`, I/O threads on ${Q(r.cpus)}`:"";return["",`CPUs of ${n} (pin: auto):`,`  vCPU      ${a(
[...s.keys()])}`,`  host CPU  ${a(s)}`,...o.length>0?[`  emulator threads on ${Q(o)}${c}`]:[]]});return t.length>0?`${t.join(`
`)}
`:""}function Bl({devices:e},t){let n=e.filter(({bind:s,functions:o,ids:r})=>s!=="made"&&o.length>0&&r.length===0).map(({name:s})=>`'${s}'`);return n.length===0?
"":["",`recommended: add ids to ${Z(n)}, as lspci -nn shows them. Without them, vfioc cannot notice that`,`another device is at the address after a card was add\
ed or removed${t?" and the machine was scanned again":""}.`,""].join(`
`)}var BB=(e,t)=>t.includes("module.nix")?[`import the module in the NixOS configuration of the host: imports = [ ${UB((0,Ul.join)(e,"module.nix"))} ];`,"rebuil\
d and reboot (the previous system stays in the boot menu): sudo nixos-rebuild boot && sudo reboot","after the reboot, vfioc-reconcile.service defines the guests\
 and networks; its log: journalctl -u vfioc-reconcile"]:[];function Ll(e,t,n,s,o=!1){let r=`${e}.vfioc-new`;try{return n.kind(r)==="file"&&n.remove(r),n.create(r,t,o?n.mode(e):void 0),o?n.rename(r,e):n.place(r,e),!0}catch(i){
if(!rt(i))throw i;s("output-unwritable",{file:e},{reason:wn(i),begun:!1})}return ng(r,n),!1}function ng(e,t){try{t.kind(e)==="file"&&t.remove(e)}catch(n){if(!rt(
n))throw n}}var LB={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"};function jl(e,t,n,s,o,r){try{let i=o.kind(e),
a=i==="file"&&n(o.read(e));if(i===void 0||a)return Ll(e,t,o,r,a);i==="file"?r(s,{file:e}):r("output-in-the-way",{file:e},{found:LB[i],needed:"a file",force:!1})}catch(i){
if(!rt(i))throw i;r("output-unreadable",{file:e},{reason:wn(i)})}return!1}function yS(e,t){let n=new og;switch(t.format){case"json":return`${JSON.stringify(e.map(s=>GB(s,n)),null,2)}
`;case"github":return e.map(s=>`${qB(s,n)}
`).join("");case"text":return VB(e,t,n)}}var og=class{#t=new Map;#e;of(t){let n=this.#t.get(t);if(n)return n;let s=al(t.text);return this.#t.set(t,s),s}text(t,n){
let s=this.of(t),o=s[n]??0,r=t.text.slice(o,s[n+1]??t.text.length);return{start:o,text:r.replace(/\r?\n$/,"")}}position({span:t}){if(!t)return;let n=r=>{let i=cl(
this.of(t.source),r),a=this.of(t.source)[i]??0;return{line:i+1,column:this.#n(t.source,a,r)}},s=n(t.start),o=n(t.end);return{...s,endLine:o.line,endColumn:o.column}}#n(t,n,s){
let o=this.#e,r=o?.source===t&&o.start===n&&o.offset<=s?o:{offset:n,count:0},i=r.count+jB(t.text,r.offset,s);return this.#e={source:t,start:n,offset:s,count:i},
i+1}};function jB(e,t,n){let s=0;for(let o=t;o<n;s+=1)o+=(e.codePointAt(o)??0)>65535?2:1;return s}function bS(e,t){let n=new Set(["if","then","else","assert","w\
ith","let","in","rec","inherit","or"]),s=o=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(o)&&!n.has(o)?o:`"${o.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,r=>({"\
\n":"\\n","\r":"\\r"})[r]??"\\t")}"`;return t.reduce((o,r)=>typeof r=="number"?`${o}[${r}]`:`${o}.${s(r)}`,e)}function vS(e,t){let n=e.span?.source;return n?.options!==
void 0?bS(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function GB(e,t){let{code:n,severity:s,message:o,remedy:r,path:i}=e,a={code:n,
severity:s,message:o,remedy:r},c=e.span?.source.options;if(c!==void 0)return{...a,option:bS(c,i??[]),path:i??[]};let d=e.span?.source.name??e.file;return{...a,...d===
void 0?{}:{file:d},...t.position(e),...i===void 0?{}:{path:i}}}function qB(e,t){let n=t.position(e),s=e.span?.source.options!==void 0,o={},r=s?void 0:e.span?.source.
name??e.file;r!==void 0&&(o.file=r),n&&!s&&(o.line=n.line,o.col=n.column,o.endLine=n.endLine,n.endLine===n.line&&(o.endColumn=Math.max(n.column,n.endColumn-1))),
o.title=e.code;let i=Object.entries(o).map(([c,d])=>`${c}=${ZB(String(d))}`),a=`${s?`${vS(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${wS(a)}`}var wS=e=>e.split(`
`).map(ls).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),ZB=e=>wS(e).replaceAll(":","%3A").replaceAll(",","%2C"),pS={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function VB(e,{colour:t,width:n=100},s){if(e.length===
0)return"";let o=(i,a)=>t?`${i}${a}\x1B[0m`:a,r=[];for(let i of e){let a=s.position(i),c=vS(i,a),d=o(pS[i.severity],`${i.severity}[${i.code}]`);if(r.push(`${c===
""?"":`${o("\x1B[1m",ls(c))}: `}${d}: ${ls(i.message)}`),a&&i.span?.source.options===void 0){let[l,u]=KB(i,s,a,Math.max(n-2,20));r.push(`  ${l}`,`  ${u.replace(
/\^~*/,f=>o(pS[i.severity],f))}`)}r.push(`  ${o("\x1B[36m","help")}: ${ls(i.remedy)}`)}return r.push("",WB(e)),`${r.join(`
`)}
`}function WB(e){let t=n=>{let s=e.filter(o=>o.severity===n).length;return s===0?"":`${s} ${n}${s===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!=="").
join(", ")}function sg(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};let n=ls(t);if(n!==t)return{text:n,width:[...n].length};let s=t.codePointAt(
0)??0;return{text:t,width:Rl(s)?0:Fl(s)?2:1}})}function KB(e,t,n,s){if(!e.span)return["",""];let{source:o,start:r,end:i}=e.span,a=t.text(o,n.line-1),c=Math.min(
r-a.start,a.text.length),d=Math.max(c,Math.min(i-a.start,a.text.length)),l=hS(a.text,Math.max(0,c-2*s)),u=hS(a.text,Math.min(a.text.length,c+2*s)),f=sg(a.text.slice(
l,c)),m=sg(a.text.slice(c,u)),g=sg(a.text.slice(c,Math.min(d,u))).length,w=[...f,...m].reduce((T,me)=>T+me.width,0)<=s&&l===0&&u===a.text.length?s:s-2,S=gS(f.toReversed(),
w===s?s:Math.floor(w/2)).toReversed(),_=S.reduce((T,me)=>T+me.width,0),D=gS(m,w-_),R=S.length<f.length||l>0?"\u2026":"",L=D.length<m.length||u<a.text.length?"\u2026":
"",z=T=>T.map(me=>me.text).join(""),W=D.slice(0,g).reduce((T,me)=>T+me.width,0);return[`${R}${z(S)}${z(D)}${L}`,`${" ".repeat(_+R.length)}^${"~".repeat(Math.max(
0,W-1))}`]}function hS(e,t){let n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function gS(e,t){let n=0,s=e.findIndex(o=>(n+=o.width,n>t));return e.slice(
0,s===-1?e.length:s)}var Gl={value:"FORMAT",choices:["text","json","github"],help:"Print diagnostics as text, json or github (workflow commands) [default: text]"},Jo=e=>e.flags.get(
"format")??"text";function Gt(e,t,n){let{colour:s,width:o}=n,r=yS(e,{format:t,colour:s,...o!==void 0&&{width:o}});r!==""&&n.stderr(r)}var HB=new Set(["facts-non\
e","file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function XB(e){return e.span?De.inputWrong:e.file===void 0?De.callWrong:HB.
has(e.code)?De.inputWrong:De.fileFailed}function qt(e){let t=new Set(e.filter(({severity:n})=>n==="error").map(XB));return rg([...t])}function rg(e){return[De.callWrong,
De.fileFailed,De.inputWrong].find(n=>e.includes(n))??De.done}var ql={value:"FILE",help:"Merge the NixOS option virtualisation.vfio.settings last, as JSON; its problems are reported at option paths"};function Zl(e,{cwd:t}){
let n=e.flags.get("settings");return{cwd:t,...n===void 0?{}:{settings:n}}}var Vl=(e,t)=>{let n=t.flags.get("settings");return[...e,...n===void 0?[]:[n]].join(" ")};var xS={name:"check",summary:"Check a spec and report its problems",usage:"SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks a\
 spec like compile, but does not write what it compiles to. Diagnostics go to standard error; each shows its place and how to fix the problem. vfioc explain COD\
E gives details.","--plan prints what the spec does to the host: which devices are taken from it and when, and the CPUs, memory, shared memory and networks of e\
ach guest. With --format json the plan is printed as JSON. --picture draws the devices, CPUs and memory. Both show more if host.facts is set."],flags:{plan:{help:"\
Print the plan if the spec has no errors"},picture:{value:"FILE",help:"Draw the plan to FILE as SVG, replacing an existing picture"},settings:ql,format:Gl},examples:[
["vfioc check host.yaml","check one file"],["vfioc check base.yaml host.yaml","check two files, merged"],["vfioc check host.yaml --plan","show what it does befo\
re you reboot"]],arguments:{name:"a spec file, for example host.yaml",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:QB};function QB(e,t){let n=Ml(
e.arguments,t.files,Zl(e,t)),{diagnostics:s,failed:o,plan:r,facts:i}=n,a=Jo(e);if(e.flags.has("plan")||e.flags.has("picture"))return YB(n,e,t);if(Gt(s,a,t),!o&&
a==="text"){let c=`no errors${s.length>0?", but see the warnings":""}`,d=r?Bl(r,i):"";t.stdout(`${Vl(e.arguments,e)}: ${c}
${d}`)}return qt(s)}function YB({diagnostics:e,plan:t,facts:n},s,o){let r=new ze;if(t){let a=tS(t,n),c=s.flags.get("picture");if(c!==void 0){let d=lS(t,a);jl(c,
d,JB,"picture-foreign",o.disk,r.reporter(Ge))}s.flags.has("plan")&&o.stdout(Jo(s)==="json"?`${JSON.stringify(t,void 0,2)}
`:uS(t,a))}let i=[...e,...r.sorted()];return Gt(i,Jo(s),o),qt(i)}var JB=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ";var Us=require("node:path");var Jl=require("node:path");var Kl=require("node:path");var Fs="manifest.json";var Aa=e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),$S=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Wl(e){let t;try{t=JSON.
parse(e)}catch{return}if(!$S(t)||t.version!==1||!$S(t.files))return;let n=new Map;for(let[s,o]of Object.entries(t.files)){if(typeof o!="string"||!/^[0-9a-f]{64}$/.
test(o)||!Aa(s))return;n.set(s,o)}return n}var er=".vfioc-tmp",Oa="journal.json",Hl={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},di=e=>typeof e=="string"?
e:Buffer.from(e).toString("utf8");function eL(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([n,
s])=>Aa(n)&&Array.isArray(s)))}catch{return{}}}function Xl(e,t){let n=new Map,s=(c,d)=>{n.set(c,new Set([...n.get(c)??[],...d]))},o=(0,Kl.join)(e,Fs);if(t.kind(
o)==="file"){let c=di(t.read(o)),d=Wl(c);for(let[l,u]of d??[])s(l,[u]);d&&s(Fs,[Ye(c)])}let r=(0,Kl.join)(e,er),i=t.kind(r)==="directory",a=(0,Kl.join)(r,Oa);if(i&&
t.kind(a)==="file")for(let[c,d]of Object.entries(eL(di(t.read(a)))))s(c,d);return{ours:n,interrupted:i}}function tr(e){let t=e.split("/").slice(0,-1);return t.map(
(n,s)=>t.slice(0,s+1).join("/"))}function Ql(e,t,n){try{return n()}catch(s){if(!rt(s))throw s;t("output-unreadable",{file:s.path??e},{reason:wn(s)});return}}function Yl(e,t,n){
let s=t.target(e);return s===void 0||s==="directory"?!0:(n("output-not-a-directory",{file:e}),!1)}function tL(e,t){if(typeof e!="string")return;let[n,s]=[e.split(`
`),di(t).split(`
`)],o=n.findIndex((r,i)=>r!==s[i]);return(o<0?n.length:o)+1}function kS(e,t,n,s,o){Ql(e,o,()=>{if(Yl(e,s,o)){for(let[r,i]of t){let a=(0,Jl.join)(e,r),d=tr(r).every(
l=>s.kind((0,Jl.join)(e,l))==="directory")?s.kind(a):void 0;if(d===void 0)o("output-missing",{file:a},{command:n});else if(d!=="file")o("output-differs",{file:a},
{command:n,line:void 0});else{let l=s.read(a);Ye(l)!==Ye(i)&&o("output-differs",{file:a},{command:n,line:tL(i,l)})}}for(let r of[...Xl(e,s).ours.keys()].sort()){
let i=(0,Jl.join)(e,r);!t.has(r)&&s.target(i)==="file"&&o("output-stale",{file:i},{command:n})}}})}var wt=require("node:path");var li=require("node:path");var ig=class{plan;#t=!1;#e=new Map;#n;#s;#r;#i;constructor(t,n,s,o){this.#n=t,this.#s=n,this.#r=s,this.#i=o,this.plan={write:[],remove:[],unchanged:[],clear:new Set,
before:Xl(t,n)}}get clear(){return!this.#t}#a(...t){this.#t=!0,this.#i(...t)}#o(t){return this.#e.has(t)||this.#e.set(t,this.#s.kind((0,li.join)(this.#n,t))),this.#e.
get(t)}#c(t){for(let n of tr(t)){let s=this.#o(n);if(s===void 0)return!1;if(s!=="directory"){if(this.#r)this.plan.clear.add(n);else{let o=Hl[s],r={file:(0,li.join)(
this.#n,n)};this.#a("output-in-the-way",r,{found:o,needed:"a directory",force:!0})}return!1}}return!0}staging(){let t=(0,li.join)(this.#n,er),n=this.#s.kind(t);
n===void 0||n==="directory"||this.#a("output-in-the-way",{file:t},{found:Hl[n],needed:"a directory",force:!1})}write(t,n){if(!Aa(t))throw new Error(`${t} leads \
out of the output directory`);let s=(0,li.join)(this.#n,t),o=this.#c(t)?this.#s.kind(s):void 0;if(o==="file"){let r=Ye(this.#s.read(s));if(r===Ye(n)){this.plan.
unchanged.push(t);return}let i=this.plan.before.ours.get(t);!this.#r&&!i?.has(r)&&(i&&t!==Fs?this.#a("output-edited",{file:s},{what:"overwritten"}):this.#a("out\
put-foreign",{file:s}))}else if(o!==void 0&&(o==="directory"||!this.#r)){let r=Hl[o];this.#a("output-in-the-way",{file:s},{found:r,needed:"a file",force:o!=="di\
rectory"})}this.plan.write.push(t)}remove(t){let n=(0,li.join)(this.#n,t);if(tr(t).some(o=>this.#o(o)!=="directory")||this.#s.kind(n)!=="file")return;!this.plan.
before.ours.get(t)?.has(Ye(this.#s.read(n)))&&!this.#r&&this.#a("output-edited",{file:n},{what:"removed"}),this.plan.remove.push(t)}};function SS(e,t,n,s,o){let r=new ig(
e,s,n,o);r.staging();for(let[i,a]of t)r.write(i,a);for(let i of[...r.plan.before.ours.keys()].sort())t.has(i)||r.remove(i);return r.clear?r.plan:void 0}var ag=class{at="";begun=!1;#t;#e;#n;#s;constructor(t,n,s,o){this.#t=t,this.#e=n,this.#n=s,this.#s=o}#r=new Set(["."]);#i=t=>(0,wt.join)(this.#t,er,String(t));run(){
let{write:t,remove:n,clear:s}=this.#n;this.#a(),this.begun=!0;for(let i of s)this.at=i,this.#e.remove((0,wt.join)(this.#t,i));let o=t.indexOf(Fs);for(let[i,a]of t.
entries())i!==o&&this.#c(i,a);for(let i of n)this.at=i,this.#e.remove((0,wt.join)(this.#t,i));let r=[...this.#n.before.ours.keys()].flatMap(tr);for(let i of C(r).
sort().reverse())this.#l(i);o>=0&&this.#c(o,Fs),this.at="",this.#u()}#a(){let t=(0,wt.join)(this.#t,er);this.at="",this.#e.makeDirectory(t);for(let s of this.#e.
list(t))s!==Oa&&this.#e.remove((0,wt.join)(t,s));for(let[s,o]of this.#n.write.entries())this.at=o,this.#e.create(this.#i(s),this.#s.get(o)??"");this.at="";let n=(0,wt.join)(
t,`${Oa}.new`);this.#e.create(n,this.#o()),this.#e.rename(n,(0,wt.join)(t,Oa))}#o(){let t=new Map([...this.#n.before.ours].map(([s,o])=>[s,[...o]])),n=Wl(di(this.#s.
get(Fs)??""));for(let s of this.#n.write){let o=n?.get(s)??Ye(this.#s.get(s)??"");t.set(s,C([...t.get(s)??[],o]))}return`${JSON.stringify(Object.fromEntries(t))}\

`}#c(t,n){this.at=n;let s=(0,wt.dirname)(n);this.#r.has(s)||this.#e.makeDirectory((0,wt.join)(this.#t,s)),this.#r.add(s),this.#e.rename(this.#i(t),(0,wt.join)(this.#t,
n))}#l(t){this.at=t;let n=(0,wt.join)(this.#t,t);this.#e.kind(n)==="directory"&&this.#e.list(n).length===0&&this.#e.removeDirectory(n)}#u(){let t=(0,wt.join)(this.#t,
er);for(let n of this.#e.list(t))this.#e.remove((0,wt.join)(t,n));this.#e.removeDirectory(t)}undo(){try{this.#n.before.interrupted||this.#u()}catch(t){if(!rt(t))
throw t}}};function PS(e,t,n,s,o){let r=Ql(e,o,()=>Yl(e,s,o)?SS(e,t,n,s,o):void 0);if(!r)return;let{write:i,remove:a,unchanged:c}=r;if(i.length>0||a.length>0||r.
before.interrupted){let d=new ag(e,s,r,t);try{d.run()}catch(l){if(!rt(l))throw l;d.begun||d.undo(),o("output-unwritable",{file:(0,wt.join)(e,d.at)},{reason:wn(l),
begun:d.begun});return}}return{written:i,removed:a,unchanged:c}}var cg="vfio",_S={name:"compile",summary:"Compile a spec to a NixOS module and libvirt XML",usage:"SPEC... [-o DIR] [--each] [--check | --force] [FLAG...]",description:[
"Reads one or more spec files, merges them from left to right, and writes module.nix, domains/<vm>.xml, networks/<net>.xml, programs/ and manifest.json to DIR. \
A SPEC of - is standard input.","Files in DIR that vfioc did not write, or that were edited since, are reported and not overwritten."],flags:{output:{short:"o",
value:"DIR",help:`Write to the directory DIR [default: ./${cg}]`},each:{help:"Compile each SPEC on its own, to DIR/NAME, where NAME is the name of the file"},base:{
value:"FILE",help:"With --each: merge each SPEC over FILE"},check:{help:"Write nothing; exit with status 1 if DIR is not up to date"},force:{help:"Overwrite and\
 remove files in DIR that vfioc did not write or that were edited"},settings:ql,format:Gl},examples:[["vfioc compile host.yaml",`compile to ./${cg}`],["vfioc co\
mpile host.yaml --check","check in CI that the output is up to date"],["vfioc compile --each hosts/*.yaml -o fleet","compile every host of a fleet"]],arguments:{
name:"a spec file, for example host.yaml",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},conflicts:[["check","force"]],run:oL};function nL(e){let t=(0,Us.basename)(
e).replace(/\.(?:ya?ml|json)$/,"");return t==="host"?(0,Us.basename)((0,Us.dirname)((0,Us.resolve)(e))):t}function sL(e,t){let n=e.flags.get("output")??cg,s=e.flags.
get("base");if(!e.flags.has("each"))return s!==void 0&&t("base-without-each","call",{base:s}),[{inputs:e.arguments,root:n}];let o=new Map;return e.arguments.map(
r=>{let i=nL(r),a=o.get(i);return a!==void 0&&t("each-name-twice","call",{name:i,spec:r,other:a}),o.set(i,r),{inputs:s===void 0?[r]:[s,r],root:(0,Us.join)(n,i)}})}
function oL(e,t){let n=new ze,s=sL(e,n.reporter(Ge));return n.failed?(Gt(n.sorted(),Jo(e),t),qt(n.sorted())):rg(s.map(o=>rL(o,e,t)))}function rL({inputs:e,root:t},n,s){
let{files:o,diagnostics:r,plan:i,facts:a}=Ml(e,s.files,Zl(n,s)),c=new ze,d=o&&iL(o,{inputs:e,root:t},n,s,c),l=[...r,...c.sorted()];return Gt(l,Jo(n),s),d!==void 0&&
s.stdout(i?d+mS(i)+Bl(i,a):d),qt(l)}function iL(e,{inputs:t,root:n},s,{disk:o},r){let i=r.reporter(Ge);if(s.flags.has("check"))return kS(n,e,aL(s),o,i),r.failed?
void 0:`${n} is up to date with ${Vl(t,s)}
`;let a=PS(n,e,s.flags.has("force"),o,i);return a&&fS(n,a)}function aL(e){let t=["settings","base","output"].flatMap(s=>{let o=e.flags.get(s);return o===void 0?
[]:[s==="output"?"-o":`--${s}`,o]});return["vfioc","compile",...e.flags.has("each")?["--each"]:[],...e.arguments,...t].map(bi).join(" ")}var CS=[As,fr,ba,Ge,of,...Qn.map(e=>e.codes)],AS=e=>CS.find(t=>Object.hasOwn(t,e))?.[e];function dg(){let e=CS.flatMap(n=>Object.keys(n)).sort(),t=e.find((n,s)=>n===
e[s-1]);if(t)throw new Error(`two codes are called ${t}`);return e}function Ma(e,t=80){let n=Math.min(t,80),s=[],o="";for(let r of e.split(/\s+/))o!==""&&o.length+1+r.length>n?(s.push(o),o=r):o=o===""?r:`${o} ${r}`;return[...s,
o].join(`
`)}var lg=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`);var OS={name:"explain",summary:"Explain a diagnostic code",usage:"[CODE]",description:["Prints what the code of a diagnostic means, with an example that fails a\
nd one that passes. The examples leave out unrelated keys such as version and host. Without CODE, all codes are listed."],flags:{},examples:[["vfioc explain unk\
nown-key","explain error[unknown-key]"]],arguments:{name:"CODE",least:0,most:1},run:cL};function cL(e,t){let[n]=e.arguments;if(n===void 0)return t.stdout(`${dg().
join(`
`)}
`),De.done;let s=AS(n);if(s)return t.stdout(lL(n,s,t.width)),De.done;let o=new ze;return o.reporter(Ge)("unknown-code","call",{word:n,nearest:je(n,dg())}),Gt(o.
sorted(),"text",t),qt(o.sorted())}var dL={value:"a value of the spec",file:"a file",call:"the command line"};function lL(e,t,n){let o=[`${e}: ${t.severity==="er\
ror"?"an error":"a warning"} about ${dL[t.about]}`,Ma(t.explain,n)];return t.example&&o.push(`This fails:

${lg(uL(t.example.fails))}`,`This passes:

${lg(t.example.passes)}`),`${o.map(r=>r.trimEnd()).join(`

`)}
`}function uL(e){return e.split(`
`).flatMap(t=>{let n=t.indexOf(Pu);return n<0?[t]:[t.replace(Pu,""),`${" ".repeat(n)}^`]}).join(`
`)}function ui(e,t){let n=Math.max(...e.map(([o])=>o.length))+4,s=Math.max(20,(t??80)-n);return e.map(([o,r])=>Ma(r,s).split(`
`).map((a,c)=>`${(c===0?`  ${o}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var MS=([e,{short:t,value:n,help:s}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,s],zS=(e,t)=>e.map(n=>n.startsWith(" ")?n:Ma(n,t)).join(`

`),fL=[["0","Success"],["1","The input is wrong, or compile --check found a difference"],["2","The command line is wrong"],["3","A file could not be read or wri\
tten"]],mL=[["vfioc scan","see which devices a guest can have"],["vfioc init -o host.yaml","write a first spec"],["vfioc check host.yaml --plan","see what it do\
es to the host"],["vfioc compile host.yaml","write the NixOS module and libvirt XML"]],NS=(e,t)=>`${["A compiler for PCI passthrough on NixOS","Usage: vfioc COM\
MAND [FLAGS]",zS(["Compiles one declarative file, host.yaml, to a NixOS module for the host and matching libvirt XML for its guests, and reports mistakes before\
 you reboot."],t),`Commands:
${ui([...e.map(({name:n,summary:s})=>[n,s]),["help","Print this help or the help of a command"]],t)}`,`Flags:
${ui(Object.entries(vi).map(MS),t)}`,`Exit status:
${ui(fL,t)}`,`Getting started:
${ui(mL,t)}`,"Run vfioc COMMAND --help for details on a command."].join(`

`)}
`,ug=(e,t)=>`${[e.summary,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,zS(e.description,t),`Flags:
${ui(Object.entries(Cu(e)).map(MS),t)}`,...e.examples?[`Examples:
${ui(e.examples,t)}`]:[]].join(`

`)}
`;var ot=require("node:path");var za=({domain:e,bus:t,slot:n})=>`${e}:${t}:${n}`;function pL(e){let t=new Map;for(let n of e){let s=za(n.address),o=t.get(s);o?o.push(n):t.set(s,[n])}return[...t.
values()].map(n=>({functions:n}))}var eu="/var/lib/libvirt/images";function hL(e,t){let n=new Set(e.map(({address:r})=>$(r))),s=Sr(t,n),[o]=to(t,n);return[...gL(
e,t,n),...o?[{kind:"keyboard",what:`the controller of its keyboard (${o.name})`}]:[],...yL(e,t),...s.length>0?[{kind:"network",what:`its only network connection\
 (${s.map(({name:r})=>r).join(", ")})`}]:[],...e.filter(r=>r.class?.startsWith("0601")).map(({address:r})=>({kind:"chipset",what:`part of its chipset (${$(r)})`}))]}
function gL(e,t,n){let s=e.filter(a=>ke(a)&&a.bootVga),o=e.some(({address:a,bootVga:c})=>!c&&Ae(t.framebuffer?.device,a)),r=Pr(t,n);return[...s.map(()=>"its boo\
t display"),...o?["the display of its console"]:[],...s.length===0&&!o&&r.length>0?["its only display"]:[]].map(a=>({kind:"display",what:a}))}function yL(e,t){let{
block:n=[]}=t,s=a=>e.some(c=>Ae(a,c.address)),o=n.some(a=>Dt(a).includes("root")&&a.controller),r=e.filter(a=>n.length===0&&a.class?.startsWith("01")),i=Fc(t,eu);
return[...n.filter(({controller:a})=>s(a)).flatMap(a=>{let c=Dt(a),[d]=c;return d?[{kind:"disk",what:`the disk with ${d==="store"?Xt[d]:Xt[d].replace(/^the /,"i\
ts ")} (${a.name})`}]:o?i.includes(a)?[{kind:"images",what:`the disk of ${eu} (${a.name})`}]:[]:[{kind:"disk",what:`a disk that it may be running from (${a.name}\
)`}]}),...r.map(({address:a})=>({kind:"disk",what:`a disk that it may be running from (on ${$(a)})`}))]}function bL(e,t){let n=t.pci.filter(i=>za(i.address)===za(
e.address)&&!Xe(i)),s=e.address.bus===0?[e]:n,o=new Set(s.flatMap(({iommuGroup:i})=>i??[])),r=t.pci.filter(i=>i.iommuGroup!==void 0&&o.has(i.iommuGroup)&&!Xe(i)&&
!s.includes(i));return{card:{functions:[e,...s.filter(i=>i!==e)]},along:pL(r),losses:hL([...s,...r],t),shows:vL(e,t),barred:t.iommu?.on===!1&&t.iommu.reason==="\
unsupported"}}function vL(e,t){let n=t.framebuffer?.device;if(e.bootVga||Ae(n,e.address))return!0;let s=t.pci.filter(r=>ke(r)&&r.physicalFunction===void 0),o=e.
class?.startsWith("0302");return n||o||e.bootVga===!1||s.some(({bootVga:r})=>r)?!1:s.length===1||"unknown"}var wL=({card:e})=>Math.max(0,...e.functions.flatMap(
({bars:t=[]})=>t.map(({size:n,sizes:s=[]})=>Math.max(n,...s))));function IS(e){let t=e.pci.filter(o=>ke(o)&&o.physicalFunction===void 0),n=t.filter(o=>!t.some(r=>r!==
o&&za(r.address)===za(o.address)&&r.address.function<o.address.function)),s=o=>[+(o.shows===!0),o.losses.length,o.along.length,Number(o.card.functions.some(so)),
Number(o.card.functions.some(Ss)),-wL(o)];return n.map(o=>bL(o,e)).sort((o,r)=>{let[i,a]=[s(o),s(r)],c=i.findIndex((d,l)=>d!==a[l]);return c<0?0:(i[c]??0)-(a[c]??
0)})}function Bs(e,t){let{card:n,losses:s,shows:o,barred:r}=e;if(r||n.functions.some(so))return;if(s.length===0&&o!==!0)return"boot";let i=s.every(({kind:c})=>c===
"display"),a=t.length===1&&!n.functions.some(Ss);return o===!0&&a&&i?"handover":void 0}function TS({functions:e},t){let n=new Set(e.map(({id:s})=>I(s)));return t.
pci.filter(s=>n.has(I(s.id))&&!e.includes(s)&&!Xe(s))}function ES(e){let t=Ao(e.cpu?.cpus??[]),n=Math.min(...t.map(({rank:o})=>o)),s=t.filter(({rank:o})=>o===n);return{count:s.length,threads:s[0]?.cpus.length??1,kind:s[0]?.
kind}}function fg(e){let{count:t,threads:n,kind:s}=ES(e);for(let o=t;o>0;o-=1){let r={cores:Array.from({length:o},(a,c)=>c)},i=Cc(e.cpu?.cpus??[],[{guest:"",parts:[
r],threads:n}]).places.get("");if(i&&"cpus"in i&&i.kinds.every(a=>a.kind===s))return o}return 0}function DS(e){let{count:t,threads:n}=ES(e);if(t===0)return;let s=Math.
min(fg(e),Math.max(1,Math.floor(t/2)));return s>0?{cores:s,threads:n,pin:!0}:{cores:1,threads:1,pin:!1}}var xL=16*Ie;function RS(e){let t=(e.memory?.total??8*Ie)/
2,n=t>=Ie?Math.round(t/Ie)*Ie:Math.floor(t/re)*re;return K(Math.min(xL,n))}function FS(e,t){let n=IS(e);return{...t,candidates:n,chosen:n.find(s=>Bs(s,n)!==void 0),guest:"windows11",memory:RS(e),cpus:DS(e)}}var tu=({name:e,id:t})=>e??I(t),$L=new Set(["vfio-pci","pci-stub","pcieport"]);function kL({functions:e}){let t=e.flatMap(({modules:n,driver:s})=>n?.length?n:s?
[s]:[]);return C(t).filter(n=>!$L.has(n))}function SL(e){let{driver:t,resetMethods:n}=e,s=n===void 0?"":n.length>0?`, reset by ${n.join(", ")}`:", no reset of i\
ts own";return`${Bn(e.address)} ${tu(e)}${t?` (${t})`:""}${s}`}function mg(e,t,n){let{functions:s}=e,o=TS(e,n),r=kL(e),i=s.map(c=>({comment:SL(c)}));i.push({key:"\
functions",value:s.map(({address:c})=>Bn(c))});let a=s[0]&&Po(n,s[0]);if(a&&i.push({key:"path",value:Un(a),note:"stays the same if another card is added"}),i.push(
{key:"ids",value:C(s.map(({id:c})=>I(c)))}),t==="handover")i.push({comment:"This GPU is the display of the host. When the guest starts, the desktop session ends\
; when the guest stops, the login screen returns."}),i.push({key:"bind",value:"handover"});else{if(o.length>0){let c=Z(o.map(({address:d})=>Bn(d)));i.push({comment:`${c}\
 ${o.length>1?"have":"has"} the same id, so this device is matched by its address.`})}i.push({key:"by",value:"address"})}return r.length>0&&i.push({key:"drivers",
value:r}),new et([...i,...PL(e)])}function PL({functions:[e]}){if(!e)return[];let{id:t,resetMethods:n=[]}=e,s=[];return Sn(t)&&n.length>0&&n.every(o=>o==="bus")&&
(s.push({comment:"The reset of its bus often does not bring this GPU back. If the module cannot be built for your kernel, replace this line with resetMethod: bu\
s."}),s.push({key:"vendorReset",value:!0})),Tr(t)?.trouble==="sleeps"&&s.push({key:"idleD3",value:!1,note:"this GPU may not wake up after vfio-pci has put it to\
 sleep"}),s}var _L=[[/^03/,"display"],[/^0403/,"audio"],[/^0c03/,"usb"],[/^0108/,"nvme"],[/^0106/,"sata"],[/^02/,"network"]];function hg(e){let t=new Map;return e.
map(({functions:n})=>{let s=_L.find(([r])=>r.test(n[0]?.class??""))?.[1]??"device",o=(t.get(s)??0)+1;return t.set(s,o),o===1?`grouped-${s}`:`grouped-${s}-${o}`})}
function Na({card:e,along:t,losses:n,shows:s,barred:o}){if(o)return"the machine has no IOMMU";if(e.functions.some(so))return"it is the display of the machine\u2019s \
remote management";if(s===!0&&e.functions.some(Ss))return"it is the integrated GPU, and the host uses it as its display";let r=e.functions[0]?.iommuGroup,i=t.length>
0?`all of IOMMU group ${r} must go with it, and `:"";return n.length>0?`${i}the host would lose ${Z(n.map(({what:a})=>a))}`:s===!0?"the host uses it as its disp\
lay":"it is kept for the host"}function CL({card:e,along:t,shows:n},s,o){let r=hg(t),i=[];n==="unknown"&&i.push({comment:"To decide: the facts do not say which \
GPU is the boot display. If it is this one, the screen of the host stays black after the boot. In that case give the other GPU to the guest, or make the other o\
ne the primary display in the firmware setup."}),e.functions[0]?.class?.startsWith("0302")&&i.push({comment:"This GPU has no display outputs, as is common in la\
ptops. To see the guest, use Looking Glass, which may need a virtual display driver in the guest. The GPU driver may need the ROM of the GPU: rom: { file: ./vbi\
os.rom }."}),i.push({key:"gpu",value:mg(e,s,o)});for(let[a,c]of t.entries())i.push({comment:"In the same IOMMU group as the GPU, so the host loses this device t\
oo."}),i.push({key:r[a]??"",value:mg(c,"boot",o)});return i}var AL={firmware:{off:" (in the firmware)",first:"turn it on in the firmware setup, "},parameter:{off:"\
 (by kernel parameter)",first:""}},pg="then run vfioc scan -o facts.json and vfioc init --facts facts.json -o new.yaml";function OL({iommu:e}){if(e?.on!==!1)return[];
if(e.reason==="unsupported")return[{comment:`To decide: according to the facts, this is a virtual machine without an IOMMU, so no device can go to a guest. Add \
a virtual IOMMU to it, ${pg}.`}];let{off:t,first:n}=e.reason?AL[e.reason]:{off:"",first:"turn it on in the firmware setup, "};return[{comment:`The IOMMU was off${t}\
 when the facts were read, so it is unknown which other devices must go with the GPU. To decide: ${n}boot the configuration that compiles from this file, then r\
un vfioc scan -o facts.json and vfioc check.`}]}var ML=[[/zen/,"linuxPackages_zen"],[/lqx/,"linuxPackages_lqx"],[/xanmod/,"linuxPackages_xanmod"]];function zL({
iommu:e,kernel:t}){if(!e?.acsOverride)return[];let n=ML.find(([s])=>s.test(t?.release??""))?.[1];return[{comment:"The facts were read with pcie_acs_override, wh\
ich splits IOMMU groups by force: devices that shared a group are not isolated from each other. Without it, the groups are larger."},{key:"iommu",value:new et([
{key:"acsOverride",value:["downstream","multifunction"],note:"To decide: use the values of pcie_acs_override= in /proc/cmdline"}])},{key:"kernel",value:{packages:n??
"linuxPackages_zen"},...n===void 0&&{off:!0},note:n===void 0?"To decide: choose a kernel with the ACS override patch and uncomment":"has the ACS override patch"},
{comment:""}]}function US(e){if(e.iommu?.reason==="unsupported")return[];let t=e.pci.filter(({physicalFunction:r})=>r!==void 0),n=t.filter(({driver:r})=>r===void 0||
r==="vfio-pci"),[s]=n;if(!s)return[];let o={functions:[Bn(s.address)],bind:"start"};return[{comment:`${t.length} virtual functions are enabled, ${n.length} of t\
hem without a driver. To give one to a guest, uncomment the next line and add network to the devices of the guest:`},{key:"network",value:o,off:!0}]}function BS(e,t,n){
let s=t.filter(c=>c!==e?.candidate),o=({card:c})=>{let[d]=c.functions;return d?`${Bn(d.address)} ${tu(d)}`:""},r=[...OL(n),...zL(n)];if(e){for(let c of s){let d=Bs(
c,t)?"it could go to a guest too":Na(c);r.push({comment:`${o(c)} is not used: ${d}.`})}return[...r,{key:"devices",value:new et([...CL(e.candidate,e.way,n),...US(
n)])}]}r.push({comment:t.length>0?"No GPU of this machine can go to a guest as things are:":"No GPU was found on this machine."});for(let c of t)r.push({comment:`\
- ${o(c)}: ${Na(c)}.`});let i=s.find(c=>c.shows!==!0&&!c.barred&&c.along.length>0),a=[];return i&&n.iommu?.acsOverride?r.push({comment:`To decide: move the GPU \
to another slot, ${pg}.`}):i&&(r.push({comment:`To decide: either move the GPU to another slot, ${pg}. Or uncomment iommu and gpu below, add gpu to the devices \
of the guest, and set a kernel with the ACS override patch (kernel: { packages: linuxPackages_zen }): this splits the group by force, so its devices are not iso\
lated from each other.`}),r.push({key:"iommu",value:new et([{key:"acsOverride",value:["downstream","multifunction"]}]),off:!0}),a.push({key:"gpu",value:mg(i.card,
"boot",n),off:!0})),[...r,{key:"devices",value:new et([...a,...US(n)])}]}var nu={windows11:"win11",windows10:"win10",linux:"linux",macos:"macos"},LS=e=>`${Math.round(e/Ie*10)/10} GiB`;function NL({hostName:e,users:t,facts:n},{cpu:s}){
let o=s?.vendor;return[{key:"name",value:e,note:"networking.hostName; the UUIDs and MAC addresses of guests are derived from it"},{key:"users",value:t,note:t.length>
0?"may use the guests":"To decide: list the users who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"To decide: set amd or intel; the facts do not sa\
y which"},n===void 0?{key:"facts",value:"./facts.json",off:!0,note:"uncomment after vfioc scan -o facts.json"}:{key:"facts",value:n,note:"from vfioc scan -o fac\
ts.json; run it again after hardware changes"}]}function IL({input:e},t){let s=(e??[]).filter(({kind:o,controller:r})=>o!=="other"&&!(r&&t.includes($(r)))).flatMap(
o=>o.links?.slice(0,1)??[]);return s.length===0?[]:[{comment:"Uncomment to share the keyboard and mouse of the host; press both Ctrl keys to switch to the guest\
 and back:"},{key:"evdev",value:s.map(o=>({dev:o})),off:!0}]}function TL({cpus:e,facts:t}){if(!e)return[{comment:"To decide: set the number of cores; the facts \
do not list the CPUs."},{key:"cpu",value:{cores:2}}];let{cores:n,threads:s,pin:o}=e,r={cores:n,threads:s};return o?t!==void 0?[{key:"cpu",value:{...r,pin:"auto"}}]:
[{key:"cpu",value:r,note:"once host.facts is set, add pin: auto to give the guest its own cores"}]:[{key:"cpu",value:r}]}function EL(e,t,n){let{guest:s,memory:o,
chosen:r}=e,i=nu[s],a=n.memory?.total,d=(r&&t?[r.card,...r.along]:[]).flatMap(({functions:u})=>u.map(({address:f})=>$(f))),l=[{key:"guest",value:s},{key:"memory",
value:o,note:a===void 0?"":`the host has ${LS(a)}`},...TL(e),{key:"devices",value:r&&t?["gpu",...hg(r.along)]:[]},{key:"disks",value:new et([{key:"system",value:{
file:`${eu}/${i}.qcow2`,create:"100GiB"},note:"created if it does not exist"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},off:!0,note:"To decide: set the path of\
 the installer and uncomment"}])},{key:"nics",value:new et([{key:"lan",value:{network:"default"}}])},{key:"display",value:{spice:t!=="handover"}},...IL(n,d)];return t===
"boot"&&(l.push({comment:"Uncomment to see the GPU output in a window on the host; the Looking Glass host application must run in the guest:"}),l.push({key:"loo\
kingGlass",value:{resolution:"1920x1080"},off:!0})),new et(l)}function jS(e,t){let{candidates:n,chosen:s,guest:o}=t,r=s&&Bs(s,n),{cpu:i,memory:a}=e,c=[i?.model,
a&&LS(a.total)].filter(Boolean).join(", ");return Qu(new et([{comment:`Written by vfioc init${c?` for a machine with ${c}`:""}.`},{comment:'This file compiles a\
s it is. Search for "To decide" to find what you must still decide.'},{key:"version",value:1},{key:"host",value:new et(NL(t,e))},{comment:""},...BS(s&&r&&{candidate:s,
way:r},n,e),{comment:""},{key:"networks",value:new et([{key:"default",value:{type:"nat"}}])},{comment:""},{key:"vms",value:new et([{key:nu[o],value:EL(t,r,e)}])}]))}var Ia=class extends Error{};async function fi(e,t,n,s){let o="";for(;;){let r=await e(`${o}${t} [${n}]: `);if(r===void 0)throw new Ia;let i=s(r.trim()===""?n:r.
trim());if("value"in i)return i.value;o=`${i.problem}
`}}var DL=e=>ys(kr,e).success?{value:e}:{problem:"A host name has only letters, digits and -."},RL=e=>{let t=e==="-"?[]:C(e.split(/[\s,]+/));return t.every(n=>ys(
Gn,n).success)?{value:t}:{problem:"A user name has only lower-case letters, digits, - and _. Enter - for no users."}},gg=Object.keys(nu),FL=e=>{let t=gg.find(n=>n===
e);return t?{value:t}:{problem:`Enter one of: ${gg.join(", ")}.`}},UL=e=>{let t=cf(e);return"value"in t?{value:K(t.value)}:{problem:"Enter a number and a unit, \
for example 16GiB."}},GS=(e,t)=>n=>/^\d{1,4}$/.test(n)&&Number(n)>=e&&Number(n)<=t?{value:Number(n)}:{problem:`Enter a number from ${e} to ${t}.`};function BL(e){
return`GPUs:
${e.map((n,s)=>{let[o]=n.card.functions,r=o?`${$(o.address)} ${tu(o)}`:"";return`  ${s+1}  ${r}${Bs(n,e)?"":` (not possible: ${Na(n)})`}
`}).join("")}  0  none
`}async function LL(e,{candidates:t,chosen:n}){if(t.length===0)return;let s=GS(0,t.length),o=String(n?t.indexOf(n)+1:0),r=await fi(e,`${BL(t)}GPU for the guest`,
o,i=>{let a=s(i),c="value"in a?t[a.value-1]:void 0;return c&&!Bs(c,t)?{problem:`This GPU cannot go to a guest: ${Na(c)}.`}:a});return t[r-1]}async function qS(e,t,n){
let s=await fi(n,"Host name (networking.hostName)",t.hostName,DL),o=await fi(n,"Users who may use the guests (- for none)",t.users.join(" ")||"-",RL),r=await LL(
n,t),i=await fi(n,`Operating system of the guest (${gg.join(", ")})`,t.guest,FL),a=await fi(n,"Memory of the guest",t.memory,UL),c=fg(e),{cpus:d}=t,l=d&&c>1?await fi(
n,`CPU cores of the guest (1 to ${c})`,String(d.cores),GS(1,c)):void 0;return{...t,hostName:s,users:o,chosen:r,guest:i,memory:a,...d&&l&&{cpus:{...d,cores:l}}}}var ZS=require("node:readline");function VS(){let{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;let n=(0,ZS.createInterface)({input:e,output:t}),s=[],o=!0,
r;return n.on("line",i=>{r?r(i):s.push(i),r=void 0}),n.once("close",()=>{o=!1,r?.(void 0)}),{ask:i=>{let a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),n.setPrompt(a),n.prompt(),new Promise(c=>{s.length>0||!o?c(s.shift()):r=c})},close:()=>n.close()}}var su=require("node:os");var jL="nixos";function GL(){try{let{uid:e,username:t}=(0,su.userInfo)();return e===0?process.env.SUDO_USER:t}catch{return}}function WS(){let e=(0,su.hostname)().
split(".",1)[0]??"",t=GL();return{hostName:ys(kr,e).success?e:jL,users:t!==void 0&&t!=="root"&&ys(Gn,t).success?[t]:[]}}var j1=require("node:path");var xt=require("node:fs");var au={problem:"is missing"},bg={problem:"is a link"},cu=65536,qL=40,ZL=6,mi=e=>typeof e=="object"&&e!==null&&"problem"in e,ou=e=>e.slice(e.lastIndexOf("/")+1),
ru=e=>e.slice(0,Math.max(0,e.lastIndexOf("/"))),yg=(e,t)=>e===""?t:`${e}/${t}`;function vg(e,t){let[n,s]=[e.split(/(\d+)/),t.split(/(\d+)/)];for(let o=0;o<Math.
min(n.length,s.length);o+=1){let[r="",i=""]=[n[o],s[o]];if(o%2===1&&Number(r)!==Number(i))return Number(r)-Number(i);if(r!==i)return r<i?-1:1}return n.length-s.
length}var VL=e=>e.replace(/^(dev\/(?:disk|input)\/by-[^/]+|dev\/mapper|sys\/fs\/(?:btrfs|bcachefs))\/[^/]+/,"$1/\u2026").replace(/x[0-9a-f]{12}(?![0-9a-f])/g,"\
x\u2026"),iu=class{#t;#e;#n=new Map;#s=new Map;#r=new Map;#i=new Set;#a=new Map;constructor(t,n){this.#t=t,this.#e=n==="/"?"":n}get gaps(){return[...this.#a.values()].
map(({text:t,more:n})=>n>0?`${t} (and ${n} more like it)`:t)}gap(t,n=t){let s=this.#a.get(n);s?s.more+=1:this.#a.set(n,{text:t,more:0})}#o(t,{problem:n}){n!==au.
problem&&this.gap(`/${VL(t)}: ${n}`,`${ou(t)}\0${n}`)}names(t){return[...this.entries(t).keys()].sort(vg)}entries(t){let n=this.place(t);if(n===void 0)return new Map;
let s=this.#s.get(n);if(s)return s;if(this.#i.has(n))return new Map;let o=this.#t.list(`${this.#e}/${n}`);return mi(o)?(this.#i.add(n),this.#o(t,o),new Map):(this.#s.
set(n,o),o)}lists(t){let n=this.place(t);return n!==void 0&&(this.entries(t).size>0||!this.#i.has(n))}has(t){let n=this.place(ru(t));return n!==void 0&&this.#l(
n,ou(t))!==void 0}place(t){return this.#n.has(t)?this.#n.get(t):this.#f("",t,0)}linkName(t){let n=this.#c(t);if(n===void 0)return;let s=this.#t.target(n);return mi(
s)?this.#o(t,s):ou(s)}bytes(t,n=cu){let s=this.#c(t);if(s===void 0)return;let o=this.#t.read(s,n);if(o===bg){let r=this.place(t);if(r===void 0)return;o=this.#t.
read(`${this.#e}/${r}`,n)}return mi(o)?this.#o(t,o):o}text(t,n){let s=this.bytes(t,n);if(s===void 0)return;let o=(Buffer.isBuffer(s)?s:Buffer.from(s)).toString(
"utf8");return o.includes("\0")?this.#o(t,{problem:"contains NUL bytes"}):o.trimEnd()}word(t){let n=this.text(t);return n===""?this.#o(t,{problem:"is empty"}):n}number(t){
let n=this.word(t);if(n===void 0)return;let s=/^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.test(n)?Number(n):Number.NaN;return Number.isSafeInteger(s)?s:this.#o(t,{problem:"\
is not a number"})}count(t){let n=this.number(t);return n===void 0||n<0?void 0:n}cpus(t){let n=this.text(t);if(n===void 0||n==="")return n===""?[]:void 0;let s=sc(
n);return"value"in s?s.value:this.#o(t,{problem:"is not a list of CPUs"})}#c(t){let n=ru(t),s=this.place(n);return s===n?`${this.#e}/${t}`:s===void 0?void 0:`${this.#e}\
/${yg(s,ou(t))}`}#l(t,n){let s=this.#s.get(t)??this.#u(t);if(s)return s.get(n);let o=yg(t,n),r=this.#t.kind(`${this.#e}/${o}`);return mi(r)?this.#o(o,r):r}#u(t){
let n=(this.#r.get(t)??0)+1;if(this.#r.set(t,n),n!==ZL)return;let s=this.#t.list(`${this.#e}/${t}`);if(!mi(s))return this.#s.set(t,s),s}#f(t,n,s){let o=t;for(let r of n.
split("/"))if(!(r===""||r===".")&&(o=r===".."?ru(o):this.#h(o,r,s),o===void 0))return;return o}#h(t,n,s){let o=yg(t,n);if(this.#n.has(o))return this.#n.get(o);let r=this.#l(
t,n),i=r===void 0?void 0:o;return r==="link"&&(this.#n.set(o,void 0),i=s<qL?this.#g(o,s):this.#o(o,{problem:"has too many levels of links"})),this.#n.set(o,i),i}#g(t,n){
let s=this.#t.target(`${this.#e}/${t}`);return mi(s)?this.#o(t,s):this.#f(s.startsWith("/")?"":ru(t),s,n+1)}};var HS={EACCES:"permission denied",EPERM:"permission denied",EIO:"input/output error",ENODEV:"the device is gone",EINVAL:"the kernel does not report it",ENAMETOOLONG:"\
the name is too long",EISDIR:"is a directory"};function du(e){let t=ms(e)??"unknown error";return t==="ENOENT"||t==="ENOTDIR"?au:t==="ELOOP"?bg:{problem:HS[t]??
t}}function KS(e){return e.isSymbolicLink()?"link":e.isDirectory()?"folder":e.isFile()?"file":"other"}var Ta=Buffer.alloc(cu),WL=4096;function KL(e,t){let n=[],
s=0,o=0;for(;;){let i=(0,xt.readSync)(e,Ta,o,Ta.length-o,null);if(s+=i,o+=i,i===0||i<WL&&t<=cu)break;if(s>t)return{problem:`is larger than ${t} bytes`};o===Ta.length&&
(n.push(Uint8Array.from(Ta)),o=0)}let r=Ta.subarray(0,o);return n.length===0?r:Buffer.concat([...n,r])}var XS={kind(e){try{let t=(0,xt.lstatSync)(e,{throwIfNoEntry:!1});
return t?KS(t):au}catch(t){return du(t)}},target(e){try{return(0,xt.readlinkSync)(e)}catch(t){let n=du(t);return n.problem===HS.EINVAL?{problem:"is not a link"}:
n}},list(e){try{return new Map((0,xt.readdirSync)(e,{withFileTypes:!0}).map(t=>[t.name,KS(t)]))}catch(t){return du(t)}},read(e,t){let n;try{return n=(0,xt.openSync)(
e,xt.constants.O_RDONLY|xt.constants.O_NONBLOCK|xt.constants.O_NOFOLLOW),KL(n,t)}catch(s){return du(s)}finally{n!==void 0&&(0,xt.closeSync)(n)}}};var HL=2**24,XL=e=>[`run/booted-system/kernel-modules/lib/modules/${e}`,`lib/modules/${e}`,`usr/lib/modules/${e}`];function QL(e){let t=e.split(/(\*|\?|\[[^\]]*\])/).
map((n,s)=>s%2===0?n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"):n==="*"?".*":n==="?"?".":n.replace("[!","[^").replaceAll("\\","\\\\"));return new RegExp(`^${t.join("")}\
$`)}var YS=22,QS=e=>e.slice(0,YS);function YL(e,t){let n=new Map(t.map(c=>[QS(c??""),[]])),s=[],o=`
alias `;for(let c=e.indexOf(`
alias pci:`);c>=0;c=e.indexOf(`
alias pci:`,c+1)){let d=c+o.length,u=e[d+5]!=="0"||e[d+14]!=="0"?s:n.get(e.slice(d,d+YS));if(!u)continue;let f=e.indexOf(`
`,d),[m="",g=""]=e.slice(d,f<0?void 0:f).split(" ");u.push({pattern:m,module:g})}let r=new Map,i=({pattern:c},d)=>{let l=r.get(c)??QL(c);return r.set(c,l),l.test(
d)},a=new Map;return{of(c){let d=a.get(c);if(d)return d;let u=[...n.get(QS(c))??[],...s].filter(m=>i(m,c)).map(({module:m})=>m),f=C(u).sort();return a.set(c,f),
f}}}function JS(e,t,n){for(let s of t===void 0?[]:XL(t)){let o=e.text(`${s}/modules.alias`,HL);if(o!==void 0)return YL(`
${o}
`,n)}return e.gap("the kernel modules for the devices are unknown: no modules.alias was found for the running kernel"),{of:()=>{}}}var JL=8,ej=2**22,wg=e=>e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,8)));function n1(e){let t=s=>(e.text(s,ej)??"").split(`
`).map(o=>o.split(" ").map(wg)),n=t("proc/self/mountinfo").flatMap(s=>{let[o="",r=""]=s.slice(s.indexOf("-")+1);return s[4]===void 0?[]:[[s[4],{number:s[2]??"",
source:r,type:o}]]});return n.some(([s])=>s==="/")?new Map(n):new Map(t("proc/mounts").map(([s="",o="",r=""])=>[o,{source:s,type:r}]))}var Ea=(e,t)=>C(tj(e,t).flatMap(
n=>xg(e,n,0)));function s1(e,t){let n=o1(e,t);return n===void 0?[]:C(xg(e,n,0))}function tj(e,{number:t,source:n,type:s}){let o=t===void 0?void 0:e.place(`sys/d\
ev/block/${t}`);if(o!==void 0&&s!=="btrfs"&&s!=="bcachefs")return[o];if(s==="zfs")return rj(e,n.split("/",1)[0]??"");let r=s==="bcachefs"?n.split(":"):[n],i=o===
void 0?r.flatMap(a=>o1(e,a)??[]):[o];return s==="btrfs"?e1(e,i,sj(e)):s==="bcachefs"?e1(e,i,oj(e)):i}function o1(e,t){if(!t.startsWith("/dev/"))return;let n=t.slice(
5),s=n.includes("/")?e.linkName(t.slice(1)):n;return s===void 0?void 0:e.place(`sys/class/block/${s}`)}var nj=e=>e.slice(e.lastIndexOf("/")+1),sj=e=>e.names("sy\
s/fs/btrfs").map(t=>e.names(`sys/fs/btrfs/${t}/devices`)),oj=e=>e.names("sys/fs/bcachefs").map(t=>e.names(`sys/fs/bcachefs/${t}`).filter(n=>/^dev-\d+$/.test(n)).
flatMap(n=>e.linkName(`sys/fs/bcachefs/${t}/${n}/block`)??[]));function e1(e,t,n){let s=t.map(nj),o=n.filter(c=>c.length>0),a=(o.find(c=>c.some(d=>s.includes(d)))??
(t.length===0&&o.length===1?o[0]:void 0))?.flatMap(c=>e.place(`sys/class/block/${c}`)??[])??[];return C([...t,...a])}function rj(e,t){let n=t1.get(e)??new Map;t1.
set(e,n);let s=n.get(t);if(s)return s;let o=ij(e,t);return n.set(t,o),o}var t1=new WeakMap;function ij(e,t){let n=`E:ID_FS_LABEL=${t.replace(/\s/g,"_")}`;return e.
names("sys/class/block").flatMap(s=>{let o=e.text(`sys/class/block/${s}/dev`),r=o===void 0?[]:(e.text(`run/udev/data/b${o}`)??"").split(`
`);return r.includes("E:ID_FS_TYPE=zfs_member")&&r.includes(n)?e.place(`sys/class/block/${s}`)??[]:[]})}function xg(e,t,n){if(n>JL)return[];let s=e.names(`${t}/\
slaves`);return s.length>0?s.flatMap(r=>{let i=e.place(`${t}/slaves/${r}`);return i===void 0?[]:xg(e,i,n+1)}):[t.split("/").at(e.has(`${t}/partition`)?-2:-1)??""]}var aj=["/boot","/efi","/boot/efi"],cj=["/nix/store","/nix"],dj=/^\/(?:dev|proc|run|sys|tmp)(?:\/|$)/,lj=new Set("boot cache data disk disks efi home images lib\
 libvirt log machines media mnt nix opt persist persistent pool qemu root srv ssd storage store tank tmp usr var virt vm vms".split(" ")),uj=e=>e.split("/").every(
t=>t===""||lj.has(t)),fj=e=>(e.text("proc/swaps")??"").split(`
`).slice(1).map(t=>wg(t.split(/\s/,1)[0]??"")).filter(t=>t.startsWith("/")&&!t.startsWith("/dev/zram"));function mj(e,t){let n=[...t.keys()].filter(o=>o==="/"||
e===o||e.startsWith(`${o}/`)),[s]=n.sort((o,r)=>r.length-o.length);return s===void 0?void 0:t.get(s)}function r1(e,t,n,s){let o=u=>{let f=t.get(u);return f?Ea(e,
f):[]},r=u=>{let f=u.startsWith("/dev/")?void 0:mj(u,t);return f?Ea(e,f):s1(e,u)},i=new Set(n),a=cj.map(o).find(u=>u.length>0)??[],c={root:i,store:new Set(a.filter(
u=>!i.has(u))),boot:new Set(aj.flatMap(o)),swap:new Set(fj(e).flatMap(r))},d=new Map;for(let u of[...t.keys()].sort(vg))if(!(dj.test(u)||!(s||uj(u))))for(let f of o(
u))d.set(f,[...d.get(f)??[],u]);let l=C([...Object.values(c).flatMap(u=>[...u]),...d.keys()]);return new Map(l.map(u=>[u,{uses:Object.keys(c).filter(f=>c[f].has(
u)),mounts:d.get(u)??[]}]))}function lu(e,t){let n=new Map;for(let s of e.names(t)){if(e.entries(t).get(s)!=="link")continue;let o=e.linkName(`${t}/${s}`);o!==void 0&&n.set(o,[...n.get(o)??
[],`/${t}/${s}`])}return n}var pi="sys/bus/pci/devices";function nr(e){if(e.length!==12||e[4]!==":")return;let t=mr(e);return"value"in t?t.value:void 0}function En(e,t){let s=(e.place(t)?.
split("/")??[]).findLast(o=>nr(o)!==void 0);return s===void 0?void 0:nr(s)}var pj=["/","/nix","/nix/store"];function i1(e,t){let n=t.get("/");if(!n){e.gap("the disk of the root file system is unknown: neither /proc/self/mountinfo nor /\
proc/mounts lists its mount");return}for(let o of pj){let r=t.get(o),i=new Set(r?Ea(e,r):[]);if(i.size>0)return i}let s=/^[\w.-]{1,32}$/.test(n.type)?` (${n.type}\
)`:"";return e.gap(`the disk of the root file system${s} is unknown`),new Set}var hi=e=>e.replace(/[^A-Za-z0-9]/g,"");function go(e,t){let n=hi(t??"").toLowerCase();return n.length>=3&&hi(e).toLowerCase().includes(n)}var us="sys/block",hj=512;function a1(e,t){let n=n1(e),s=i1(e,n),o=r1(e,n,s??[],t),r=t?lu(e,"dev/disk/by-id"):new Map,i=gj(e,[...s??[]]);if(!i)return;let a=c=>t?
void 0:e.text(`${us}/${c}/device/serial`);return i.flatMap(c=>{let d=e.text(`${us}/${c}/device/model`)?.trim()||void 0,l=e.count(`${us}/${c}/size`),u=s&&(s.has(
c)||void 0),f=bj(e,c);u&&f.length===0&&e.gap(`the PCI device of ${c}, the disk of the root file system, is unknown`);let m={name:c,model:d&&go(d,a(c))?void 0:d,
size:l===void 0?void 0:l*hj,links:r.get(c)},g=o.get(c),h={root:u,uses:g?.uses.length?g.uses:void 0,mounts:g?.mounts.length?[...g.mounts]:void 0};return(f.length===
0?[void 0]:f).map(w=>({...m,controller:w,...h}))})}function gj(e,t){let n=e.lists(us),o=[...new Set([...e.names(us),...t])].filter(i=>e.has(`${us}/${i}/device`)&&
!yj(i)),r=t.find(i=>!o.includes(i));return n?r!==void 0&&e.gap(`the disk of the root file system is unknown: /${us} does not list ${r} as a device`):e.gap(`/${us}\
: the disks of the machine are unknown`),n||o.length>0?o:void 0}var yj=e=>/^nvme\d+c\d+n\d+$/.test(e);function bj(e,t){let n=En(e,`${us}/${t}`);if(n)return[n];let s=t.
startsWith("nvme")?e.place(`${us}/${t}/device`):void 0;return s===void 0?[]:e.names(s).filter(r=>/^nvme\d+$/.test(r)).flatMap(r=>En(e,`${s}/${r}`)??[])}var sr="sys/devices/system/cpu",c1="sys/devices/system/node",vj=2**24;function d1(e){let t=e.text("proc/cpuinfo",vj);t===void 0&&e.gap("/proc/cpuinfo: the vendo\
r and model of the CPU are unknown");let n=t?.split(/\n\s*\n/,1)[0]??"",s=i=>n.split(`
`).find(a=>a.startsWith(i)&&/^\s*:/.test(a.slice(i.length)))?.replace(/^[^:]*:\s*/,""),o=/^(\d{1,2}) bits physical\b/.exec(s("address sizes")??"")?.[1];return{vendor:{
AuthenticAMD:"amd",GenuineIntel:"intel"}[s("vendor_id")??""],model:s("model name")?.replace(/\s+/g," "),physicalBits:o===void 0?void 0:Number(o),flags:new Set(s(
"flags")?.split(" "))}}function l1(e){let t=e.names(c1).filter(n=>/^node\d{1,4}$/.test(n));return new Map(t.map(n=>[Number(n.slice(4)),e.cpus(`${c1}/${n}/cpulis\
t`)??[]]))}function u1(e,{vendor:t,model:n,physicalBits:s},o){let r=new Set(e.cpus(`${sr}/present`)??[]),a=e.names(sr).filter(m=>/^cpu\d{1,4}$/.test(m)).map(m=>Number(
m.slice(3))).filter(m=>r.size===0||r.has(m));if(a.length===0){e.gap(`/${sr}: no CPU found`);return}let c=e.cpus(`${sr}/online`),d=e.cpus(`${sr}/isolated`),l=new Map(
[...o].flatMap(([m,g])=>g.map(h=>[h,m])));c?.length===0&&e.gap(`/${sr}/online: the online CPUs are unknown`);let u=c&&c.length>0?new Set(c):void 0,f=xj(e);return{
vendor:t,model:n,physicalBits:s,cpus:a.map(m=>({...Sj(e,m,u?u.has(m):!0,o.size>1?l.get(m):void 0),kind:f.get(m)})),isolated:d&&d.length>0?d:void 0,apicv:kj(e)}}
var wj={performance:"cpu_core",efficiency:"cpu_atom","low-power":"cpu_lowpower"};function xj(e){let t=new Map;for(let n of Ks)for(let s of e.cpus(`sys/devices/${wj[n]}\
/cpus`)??[])t.set(s,n);return t}var $j=["sys/module/kvm_intel/parameters/enable_apicv","sys/module/kvm_amd/parameters/avic"];function kj(e){let t=$j.find(s=>e.has(
s)),n=t===void 0?void 0:e.word(t);return n===void 0||!/^[YN01]$/.test(n)?void 0:n==="Y"||n==="1"}function Sj(e,t,n,s){if(!n)return{cpu:t,online:n,numaNode:s};let o=`${sr}\
/cpu${t}`;return{cpu:t,online:n,core:e.count(`${o}/topology/core_id`),package:e.count(`${o}/topology/physical_package_id`),die:e.count(`${o}/topology/die_id`),...Pj(
e,`${o}/cache`),numaNode:s}}function Pj(e,t){let n=new Map,s;for(let o of e.names(t).filter(r=>/^index\d+$/.test(r))){let r=e.count(`${t}/${o}/level`);if(r!==2&&
r!==3)continue;let i=e.cpus(`${t}/${o}/shared_cpu_list`);n.set(r,i&&i.length>0?i:void 0),r===3&&(s=_j(e.word(`${t}/${o}/size`)))}return{l2:n.get(2),l3:n.get(3),
l3Size:s}}function _j(e){let[,t]=/^(\d{1,9})K$/.exec(e??"")??[];return t===void 0||Number(t)===0?void 0:Number(t)*_b}var f1="sys/class/input",uu={lastOfFirstRow:31,buttonLeft:272,relativeX:0,relativeY:1};function m1(e,t,n){let s=(e.text(`${t}/capabilities/${n}`)??"").split(/\s+/).
reverse();return o=>{let r=s[Math.floor(o/64)]??"";return/^[0-9a-f]{1,16}$/i.test(r)&&(BigInt(`0x${r}`)>>BigInt(o%64)&1n)===1n}}function Cj(e,t){let n=m1(e,t,"k\
ey");if(Array.from({length:uu.lastOfFirstRow},(r,i)=>i+1).every(n))return"keyboard";let o=m1(e,t,"rel");return n(uu.buttonLeft)&&o(uu.relativeX)&&o(uu.relativeY)?
"mouse":"other"}function h1(e,t){let n=lu(e,"dev/input/by-id");return e.names(f1).flatMap(s=>{let o=/^input\d+$/.test(s)?e.place(`${f1}/${s}`):void 0,r=o===void 0?
[]:e.names(o).filter(u=>/^event\d+$/.test(u));if(o===void 0||r.length===0)return[];let i=Cj(e,o),a=r.flatMap(u=>n.get(u)??[]),c=Oj(e,o),d=t?a:a.filter(zj(c)),l=e.
text(`${o}/name`)||s;return[{name:t?l:Aj(e,o,i)??Mj(l,c,s),kind:i,links:d.length>0?d:void 0,controller:En(e,o)}]})}var p1="0005";function Aj(e,t,n){if(!(e.text(
`${t}/id/bustype`)!==p1&&!t.includes(`/${p1}:`)))return`Bluetooth ${n==="other"?"device":n}`}function Oj(e,t){let n=t.split("/"),s=n.findLastIndex(r=>/^\d+-[\d.]+$/.
test(r));if(s<0)return;let o=r=>e.text(`${n.slice(0,s+1).join("/")}/${r}`)||void 0;return{maker:o("manufacturer")??o("idVendor")??"",product:o("product")??o("id\
Product")??"",serial:o("serial")}}function Mj(e,t,n){return go(e,t?.serial)?t&&t.maker!==""&&!go(t.maker,t.serial)?t.maker:n:e}function zj(e){if(!e)return()=>!1;
let t=`usb${hi(e.maker)}${hi(e.product)}`;return n=>{let s=hi(n.slice(n.lastIndexOf("/")+1));return s.startsWith(t)&&/^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(
s.slice(t.length))&&!go(t,e.serial)}}var fu="sys/kernel/iommu_groups";function g1(e,t){let n=e.linkName(`${t}/iommu_group`);if(n===void 0||/^\d{1,9}$/.test(n))return n===void 0?void 0:Number(n);e.gap(
`/${t}/iommu_group: does not lead to an IOMMU group`,"iommu_group")}var mu=(e,t)=>e.text(`${fu}/${t}/name`)==="vfio-noiommu";function y1(e,t){let n=e.find(({facts:o})=>o.
iommuGroup!==void 0)?.facts.iommuGroup,s=n!==void 0&&mu(t,n);return e.map(o=>{let{iommuGroup:r,driver:i}=o.facts;return r===void 0||!(s||i?.startsWith("vfio"))||
!mu(t,r)?o:{...o,facts:{...o.facts,iommuGroup:void 0}}})}var b1=e=>e.lists(fu)||!e.has(fu)?e.names(fu):void 0;var Nj=e=>new RegExp(`(?:^|\\s)(?:(?:${e??"intel|amd"})_)?iommu=(?:\\S*,)?off(?:,\\S*)?(?:\\s|$)`),v1="sys/class/iommu";function Ij(e){let t=e.names(v1).flatMap(
n=>{let s=`${v1}/${n}/intel-iommu/cap`,o=e.has(s)?e.word(s):void 0;return o===void 0||!/^(?:0x)?[0-9a-f]{1,16}$/i.test(o)?[]:Number(BigInt(`0x${o.replace(/^0x/i,
"")}`)>>16n&0x3fn)+1});return t.length>0?Math.min(...t):void 0}function w1(e,{flags:t,vendor:n},s){let o=e.text("proc/cmdline")??"",r=b1(e);if(s.some(({iommuGroup:c})=>c!==
void 0)||r?.some(c=>!mu(e,c)))return{on:!0,acsOverride:/(?:^|\s)pcie_acs_override=/.test(o),addressBits:Ij(e)};if(!r||!e.has("sys/kernel"))return;if(Nj(n).test(
o))return{on:!1,reason:"parameter"};let a=e.names("sys/firmware/acpi/tables");return a.some(c=>/^(?:DMAR|IVRS)\d*$/.test(c))?{on:!1,reason:"parameter"}:t.has("h\
ypervisor")?{on:!1,reason:"unsupported"}:a.length>0?{on:!1,reason:"firmware"}:{on:!1}}function x1(e,t){let n=/(?:^|\s)MemTotal:\s+(\d{1,12}) kB$/m.exec(e.text(t)??"")?.[1];return n===void 0?void 0:Number(n)*1024}function $1(e,t,n){return e.names(
t).flatMap(s=>{let o=/^hugepages-(\d{1,10})kB$/.exec(s)?.[1],r=o===void 0?void 0:e.count(`${t}/${s}/nr_hugepages`);if(o===void 0||r===void 0)return[];let i=e.count(
`${t}/${s}/free_hugepages`)??0;return[{size:Number(o)*1024,total:r,free:i,numaNode:n}]})}function k1(e,t){let n=x1(e,"proc/meminfo");if(n===void 0){e.gap("/proc\
/meminfo: the size of the memory is unknown");return}let s=t.length>1?t:[],o=a=>`sys/devices/system/node/node${a}`,r=s.map(a=>({node:a,total:x1(e,`${o(a)}/memin\
fo`)??0})),i=[...$1(e,"sys/kernel/mm/hugepages"),...s.flatMap(a=>$1(e,`${o(a)}/hugepages`,a))];return{total:n,numa:r.length>0?r:void 0,hugepages:i.length>0?i:void 0}}var Da={nodeSize:32,childSize:40,valueSize:48,root:56,bytes:80},pu={prefix:0,children:8,values:16},S1={character:0,node:8},P1={key:0,text:8},_1="KSLPHHRH",Tj=4096,
$g=class{#t;#e;constructor(t){this.#t=t,this.#e={node:this.#n(Da.nodeSize),child:this.#n(Da.childSize),value:this.#n(Da.valueSize)}}#n(t){return t<0||t+8>this.#t.
length?this.#t.length:Math.min(Number(this.#t.readBigUInt64LE(t)),this.#t.length)}#s(t){let n=this.#t.indexOf(0,t);return n<0||n-t>Tj?"":this.#t.toString("utf8",
t,n)}find(t,n){let s=this.#n(Da.root),o=t;for(;;){let r=this.#s(this.#n(s+pu.prefix));if(!o.startsWith(r))return;if(o=o.slice(r.length),o==="")return this.#i(s,
n);let i=this.#r(s,o.charCodeAt(0));if(i===void 0)return;s=i,o=o.slice(1)}}#r(t,n){let s=this.#t[t+pu.children]??0;for(let o=0;o<s;o+=1){let r=t+this.#e.node+o*
this.#e.child;if(this.#t[r+S1.character]===n)return this.#n(r+S1.node)}}#i(t,n){let s=this.#t[t+pu.children]??0,o=t+this.#e.node+s*this.#e.child,r=this.#n(t+pu.
values);for(let i=0;i<r;i+=1){let a=o+i*this.#e.value;if(a>=this.#t.length||this.#e.value===0)return;if(this.#s(this.#n(a+P1.key)).trim()===n)return this.#s(this.#n(
a+P1.text))||void 0}}};function C1(e){let t=Buffer.from(e);if(t.length<Da.bytes||t.toString("latin1",0,_1.length)!==_1)return;let n=new $g(t),s=({vendor:o})=>`p\
ci:v0000${o.toUpperCase()}`;return{of(o){let r=n.find(`${s(o)}*`,"ID_VENDOR_FROM_DATABASE"),i=n.find(`${s(o)}d0000${o.device.toUpperCase()}*`,"ID_MODEL_FROM_DAT\
ABASE");if(r!==void 0)return i===void 0?r:`${r} ${i}`}}}var Ej=["run/current-system/sw/share/hwdata/pci.ids","run/current-system/sw/share/pci.ids","usr/share/hwdata/pci.ids","usr/share/misc/pci.ids","usr/share/pci.id\
s"],Dj=2**24;function Rj(e){let t=new Map,n=s=>{if(t.has(s))return t.get(s);let o=Fj(e,s);return t.set(s,o),o};return{of({vendor:s,device:o}){let r=n(s);if(!r)return;
let i=A1(r.devices,`
	${o}  `)?.text;return i===void 0?r.name:`${r.name} ${i}`}}}function A1(e,t){let n=e.indexOf(t);if(n<0)return;let s=e.indexOf(`
`,n+1);return{text:e.slice(n+t.length,s<0?void 0:s).trim(),end:s<0?e.length:s}}function Fj(e,t){let n=A1(e,`
${t}  `);if(!n)return;let s=/\n[^\t#\n]/g;return s.lastIndex=n.end,{name:n.text,devices:e.slice(n.end,s.exec(e)?.index??e.length)}}var Uj=["etc/udev/hwdb.bin","\
usr/lib/udev/hwdb.bin","lib/udev/hwdb.bin"],Bj=2**26;function O1(e){for(let t of Ej){let n=e.has(t)?e.text(t,Dj):void 0;if(n!==void 0)return Rj(`
${n}
`)}for(let t of Uj){let n=e.has(t)?e.bytes(t,Bj):void 0,s=n&&C1(n);if(s)return s}return e.gap("the names of the devices are unknown: neither pci.ids (package hw\
data) nor udev\u2019s hwdb.bin was found"),{of:()=>{}}}var kg="sys/class/net",Lj=e=>e.replace(/x[0-9a-f]{12}(?![0-9a-f])/,"x\u2026");function M1(e,t){let n=e.names(kg),s=n.flatMap(o=>{let r=e.place(`${kg}/${o}`);if(r===
void 0||r.startsWith("sys/devices/virtual/")||!e.has(`${r}/operstate`))return[];let i=e.text(`${r}/operstate`),a=i===void 0||i===""||i==="unknown"?void 0:i==="u\
p";return[{name:t?o:Lj(o),device:En(e,r),up:a}]});if(s.length>0||n.includes("lo"))return s;e.gap(`/${kg}: the network interfaces are unknown`)}function z1(e,t){if(!e.has(`${t}/sriov_totalvfs`))return{sriov:void 0};let n=e.count(`${t}/sriov_totalvfs`),s=e.count(`${t}/sriov_numvfs`),o=s!==0;if(!n)return{
sriov:void 0,makes:o};let r=e.count(`${t}/sriov_offset`)||void 0,i=e.count(`${t}/sriov_stride`)||void 0;return{sriov:{total:n,enabled:s??0,offset:r,stride:i},makes:o}}
function N1(e,t,n){if(!t&&!e.some(({makes:r})=>r))return e;let s=new Map;return e.map(r=>{if(r.facts.sriov)return r;let i=`${pi}/${$(r.facts.address)}/physfn`,a=n.
has(i)?n.linkName(i):void 0;return a===void 0?r:(s.set(a,(s.get(a)??0)+1),{...r,facts:{...r.facts,physicalFunction:nr(a)}})}).map(r=>{let{sriov:i,address:a}=r.facts,
c=i&&r.makes?s.get($(a)):void 0;return i&&c?{...r,facts:{...r.facts,sriov:{...i,enabled:c}}}:r})}var hu=e=>{let t=e===void 0?void 0:hr(e);return t&&"value"in t?t.value:void 0};function T1(e,t,n){let s=[...e.entries(pi).keys()].sort();s.length===0&&e.gap(`/${pi}\
: no PCI device found`);let o=s.flatMap(i=>jj(e,i,n)??[]),r=o.length<s.length;return Qj(y1(N1(o,r,e),e),t,e)}function jj(e,t,n){let s=e.place(`${pi}/${t}`),o=nr(
t);if(s===void 0||!o){let d=o?"its link is broken":"this is not a PCI address with a domain up to ffff";e.gap(`PCI device ${t} is left out: ${d}`,d);return}let r=Gj(
e,s);if(!r.id){e.gap(`PCI device ${t} is left out: its vendor and device ids could not be read`,"left out: id");return}let{sriov:i,makes:a}=z1(e,s);return{facts:{
address:o,id:r.id,class:r.class,subsystem:r.subsystem,driver:r.driver,iommuGroup:g1(e,s),bootVga:r.class?.startsWith("03")?Zj(e.number(`${s}/boot_vga`)):void 0,
resetMethods:qj(e.text(`${s}/reset_method`)),bars:Wj(e,s),numaNode:n?e.count(`${s}/numa_node`):void 0,parent:nr(s.split("/").at(-2)??""),sriov:i},modalias:r.modalias,
makes:a}}function Gj(e,t){let n=`
${e.text(`${t}/uevent`)??""}
`,s=hu(Ra(n,`
PCI_ID=`));if(s)return{id:s,class:Ra(n,`
PCI_CLASS=`)?.toLowerCase().padStart(6,"0"),subsystem:I1(hu(Ra(n,`
PCI_SUBSYS_ID=`))),driver:Ra(n,`
DRIVER=`),modalias:Ra(n,`
MODALIAS=`)};let o=r=>{let i=e.word(`${t}/${r}`);return i?.startsWith("0x")?i.slice(2):void 0};return{id:hu(`${o("vendor")}:${o("device")}`),class:o("class"),subsystem:I1(
hu(`${o("subsystem_vendor")}:${o("subsystem_device")}`)),driver:e.linkName(`${t}/driver`),modalias:e.text(`${t}/modalias`)}}function Ra(e,t){let n=e.indexOf(t);
return n<0?void 0:e.slice(n+t.length,e.indexOf(`
`,n+t.length))}var I1=e=>e?.vendor==="0000"&&e.device==="0000"?void 0:e,qj=e=>e===""?[]:e?.split(" ").filter(t=>t!==""),Zj=e=>e===void 0?void 0:e===1,gu={io:256,
memory:512,prefetchable:8192},Vj=7,Sg="0x0000000000000000 0x0000000000000000 0x0000000000000000";function Wj(e,t){let n=e.text(`${t}/resource`);if(n===void 0)return;
let s=[];for(let o=0,r=0;o<Vj&&r<n.length;o+=1,r+=Sg.length+1){if(n.startsWith(Sg,r))continue;let i=Kj(e,t,o,n.slice(r,r+Sg.length));i==="unclear"?e.gap(`/${t}/\
resource: line ${o+1} is not an address range`,"resource"):i&&s.push(i)}return s}function Kj(e,t,n,s){if(!/^0x[0-9a-f]{16} 0x[0-9a-f]{16} 0x[0-9a-f]{16}$/i.test(
s))return"unclear";let o=m=>Number.parseInt(s.slice(m,m+8),16),[r,i,a,c,d]=[o(2),o(10),o(21),o(29),o(48)],l=(a-r)*2**32+(c-i)+1;if((d&(gu.io|gu.memory))===0||!Number.
isSafeInteger(l)||l<=0)return;if((d&gu.memory)===0)return{index:n,size:l,kind:"io"};let u=(d&gu.prefetchable)!==0,f=u?Hj(e,`${t}/resource${n}_resize`):void 0;return{
index:n,size:l,kind:"memory",prefetchable:u,sizes:f}}function Hj(e,t){let n=e.has(t)?e.word(t):void 0;if(n===void 0)return;if(!/^(?:0x)?[0-9a-f]{1,16}$/i.test(n)){
e.gap(`/${t}: is not a hexadecimal number`,"resize");return}let s=BigInt(`0x${n.replace(/^0x/i,"")}`);return Array.from({length:33},(o,r)=>r).filter(o=>s>>BigInt(
o)&1n).map(o=>2**(o+20))}function Xj(e){let[t=0,n=0]=(e??"").split(".").map(s=>Number.parseInt(s,10));return t>5||t===5&&n>=15}function Qj(e,t,n){return e.length===
0?e:!Xj(t)&&!e.some(({facts:s})=>s.resetMethods)?(n.gap("the reset methods of the devices are unknown: Linux reports them since version 5.15"),e):e.map(s=>s.facts.
resetMethods?s:{...s,facts:{...s.facts,resetMethods:[]}})}function E1(e){let t=e.word("proc/sys/kernel/osrelease");return t!==void 0&&/^[\w.+~-]{1,64}$/.test(t)&&!/^\.+$/.test(t)?t:void 0}var Yj="sys/firmware/efi/efiva\
rs/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";function D1(e){if(!e.has("sys/firmware"))return;if(!e.has("sys/firmware/efi")){if(e.names("sys/firmware").length>
0)return!1;e.gap("the state of Secure Boot is unknown: /sys/firmware is empty");return}let t=e.bytes(Yj);if(t?.length===5)return t[4]===1;e.gap("the state of Se\
cure Boot is unknown: its EFI variable could not be read")}var Jj={"EFI VGA":"efifb","VESA VGA":"vesafb",inteldrmfb:"i915"};function R1(e){let t=e.text("sys/cla\
ss/graphics/fb0/name");if(t===void 0||t==="")return;let n=Jj[t]??t.replace(/(?:drm)?fb$/,"");return{driver:n===""?t:n,device:En(e,"sys/class/graphics/fb0")}}var F1="sys/bus/usb/devices";function U1(e,t,n,s){let o=e.text(`${t}/${n}`)?.replace(/\s+/g," ").trim();if(!(o===void 0||o===""))return go(o,s)?void 0:o}function e4(e,t,n){
let s=n?void 0:e.text(`${t}/serial`),o=U1(e,t,"manufacturer",s),r=U1(e,t,"product",s);return o===void 0||r===void 0?r??o:r.toLowerCase().startsWith(o.toLowerCase())?
r:`${o} ${r}`}function B1(e,t){return e.names(F1).flatMap(n=>{let s=/^(\d{1,4})-(\d{1,3}(?:\.\d{1,3})*)$/.exec(n),o=s?e.place(`${F1}/${n}`):void 0;if(!s?.[2]||o===
void 0)return[];let r=hr(`${e.word(`${o}/idVendor`)}:${e.word(`${o}/idProduct`)}`);return"value"in r?[{id:r.value,name:e4(e,o,t),bus:Number(s[1]),port:s[2],controller:En(
e,o)}]:(e.gap(`USB device ${n} is left out: its vendor and product ids could not be read`,"left out: usb"),[])})}function L1(e,t){let n=E1(e),s=d1(e),o=l1(e),r=T1(e,n,o.size>1),i=t4(r,e,n),a={version:1,kernel:n===void 0?void 0:{release:n},iommu:w1(e,s,i),pci:i,cpu:u1(e,s,o),
memory:k1(e,[...o.keys()]),input:h1(e,t),usb:B1(e,t),block:a1(e,t),network:M1(e,t),secureBoot:D1(e),framebuffer:R1(e)},{gaps:c}=e;return c.length>0?{...a,gaps:c}:
a}function t4(e,t,n){if(e.length===0)return[];let s=O1(t),o=JS(t,n,e.map(({modalias:r})=>r));return e.map(({facts:r,modalias:i})=>({...r,name:s.of(r.id),modules:i===
void 0?void 0:o.of(i)}))}var yu=({root:e,withIds:t})=>L1(new iu(XS,(0,j1.resolve)(e)),t);var or=e=>e&&$(e),n4=e=>e&&I(e),Pg=e=>e&&Q(e);function s4(e){return{address:$(e.address),id:I(e.id),class:e.class,subsystem:n4(e.subsystem),name:e.name,driver:e.
driver,modules:e.modules,iommuGroup:e.iommuGroup,bootVga:e.bootVga,resetMethods:e.resetMethods,bars:e.bars,numaNode:e.numaNode,parent:or(e.parent),sriov:e.sriov,
physicalFunction:or(e.physicalFunction)}}function o4({vendor:e,model:t,physicalBits:n,cpus:s,isolated:o,apicv:r}){return{vendor:e,model:t,physicalBits:n,cpus:s.
map(({l2:i,l3:a,l3Size:c,kind:d,numaNode:l,...u})=>({...u,l2:Pg(i),l3:Pg(a),l3Size:c,kind:d,numaNode:l})),isolated:Pg(o),apicv:r}}function r4(e){return{version:e.
version,kernel:e.kernel,iommu:e.iommu,pci:e.pci.map(s4),cpu:e.cpu&&o4(e.cpu),memory:e.memory,input:e.input?.map(({controller:t,...n})=>({...n,controller:or(t)})),
usb:e.usb?.map(({id:t,name:n,bus:s,port:o,controller:r})=>({id:I(t),name:n,bus:s,port:o,controller:or(r)})),block:e.block?.map(({controller:t,root:n,uses:s,mounts:o,
...r})=>({...r,controller:or(t),root:n,uses:s,mounts:o})),network:e.network?.map(({name:t,device:n,up:s})=>({name:t,device:or(n),up:s})),secureBoot:e.secureBoot,
framebuffer:e.framebuffer&&{driver:e.framebuffer.driver,device:or(e.framebuffer.device)},gaps:e.gaps}}var _g=(e,t,n)=>e.length===0?"[]":`[
${e.map(s=>`${n}  ${t(s)}`).join(`,
`)}
${n}]`,Cg=(e,t,n)=>{let s=[];for(let[o,r]of Object.entries(e))r!==void 0&&s.push(`${t}  "${o}": ${n(r,o)}`);return`{
${s.join(`,
`)}
${t}}`},Fa=e=>JSON.stringify(e);function i4(e,t){return t==="pci"?_g(e,n=>Cg(n,"    ",Fa),"  "):Array.isArray(e)?_g(e,Fa,"  "):t!=="cpu"&&t!=="memory"?Fa(e):Cg(
e,"  ",n=>Array.isArray(n)?_g(n,Fa,"    "):Fa(n))}var Ua=e=>`${Cg(r4(e),"",i4)}
`;function G1(e,{cwd:t,files:n},s){let o=qa(n,t,s.reporter(As)).readInput(e);if(!o)return;let r=new ze,{tree:i}=ga(o.bytes,o.name,r.reporter(As)),a=r.sorted(),c=i&&
ir(i),d=typeof c=="object"&&c!==null&&"version"in c&&"pci"in c;if(i?!d:a.every(({code:l})=>l==="root-not-a-map")){s.reporter(Ge)("facts-none",{file:o.name});return}
for(let l of a)s.adopt(l);return i&&ac(i,s)}var Ag="facts.json",Z1={name:"init",summary:"Write a first spec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["Scans this machine, or \
reads its facts from a file, and writes a host.yaml that compiles: one guest, and the GPU that it can have together with every device that must be passed throug\
h with it. Comments mark what you still have to decide.","Questions are asked only on a terminal, on standard error. Without a terminal or with --yes, the defau\
lts are used.",`-o also writes the facts, as ${Ag} next to the spec, unless --facts is given. Existing files are not overwritten.`],flags:{facts:{value:"FILE",help:"\
Use the facts in FILE, written by vfioc scan -o, instead of scanning"},output:{short:"o",value:"FILE",help:"Write the spec to FILE [default: standard output]"},
yes:{short:"y",help:"Use the defaults without asking"}},examples:[["vfioc init","print a first spec"],["vfioc init -o host.yaml",`write host.yaml and ${Ag}`]],arguments:{
name:"nothing",least:0,most:0},run:a4};async function a4(e,t){let n=new ze,s=await c4(e,t,n);return Gt(n.sorted(),"text",t),s?De.done:qt(n.sorted())||De.inputWrong}
async function c4(e,t,n){let s=n.reporter(Ge),{cwd:o}=t,r=e.flags.get("output"),i=e.flags.get("facts"),a=r===void 0||i!==void 0?void 0:(0,ot.join)((0,ot.dirname)(
r),Ag);if(r!==void 0&&a!==void 0&&(0,ot.resolve)(o,r)===(0,ot.resolve)(o,a))return s("init-output-is-facts",{file:r}),!1;if(!q1(r,!1,t,s)||!q1(a,!0,t,s))return!1;
let c=i===void 0?yu({root:"/",withIds:!1}):G1(i,t,n);if(!c)return!1;let d=a??i,l=FS(c,{...WS(),facts:d===void 0?void 0:d4(d,r,t)}),u=e.flags.has("yes")?void 0:VS();
!u&&!e.flags.has("yes")&&t.stderr(`vfioc init: not on a terminal, using the defaults
`);try{let f=u?await qS(c,l,u.ask):l,m=jS(c,f);if(r===void 0)t.stdout(m);else return l4({output:r,text:m,written:a,facts:Ua(c)},t,s);return!0}catch(f){if(!(f instanceof
Ia))throw f;return t.stderr(`
vfioc init: cancelled, nothing was written
`),!1}finally{u?.close()}}function d4(e,t,{cwd:n}){let s=(0,ot.relative)(t===void 0?n:(0,ot.dirname)((0,ot.resolve)(n,t)),(0,ot.resolve)(n,e));return s.startsWith(
".")?s:`./${s}`}function q1(e,t,{cwd:n,disk:s},o){if(e===void 0)return!0;try{let r=(0,ot.resolve)(n,e),i=s.kind(r);if(i===void 0&&s.target((0,ot.dirname)(r))===
"directory")return!0;i!==void 0?o("init-output-exists",{file:e},{facts:t}):o("output-unwritable",{file:e},{reason:"no such directory",begun:!1})}catch(r){if(!rt(
r))throw r;o("output-unwritable",{file:e},{reason:wn(r),begun:!1})}return!1}function l4({output:e,text:t,written:n,facts:s},{cwd:o,disk:r,stdout:i},a){return n!==
void 0&&!Ll((0,ot.resolve)(o,n),s,r,a)?!1:Ll((0,ot.resolve)(o,e),t,r,a)?(i(`wrote ${[e,n].filter(Boolean).join(" and ")}; next: vfioc check ${bi(e)}
`),!0):(n!==void 0&&ng((0,ot.resolve)(o,n),r),!1)}var Eg=require("node:path");var bu=e=>`${(e/Ie).toFixed(1)} GiB`;function K1(e,t){let n=new Map;for(let s of e){let o=n.get(t(s));o?o.push(s):n.set(t(s),[s])}return[...n.values()]}var Og=e=>K1(
e,({cpu:t,package:n,die:s,core:o})=>o===void 0?`cpu ${t}`:`${n} ${s} ${o}`),V1=e=>e.map(({cpu:t})=>t);function W1([e],{sockets:t,sizes:n}){let{package:s,numaNode:o,
kind:r,l3:i,l3Size:a}=e??{};return[...t>1&&s!==void 0?[`package ${s}`]:[],...o===void 0?[]:[`NUMA node ${o}`],...r===void 0?[]:[`${r} cores`],...i?[`L3 ${Q(i)}`]:
[],...a===void 0?[]:[K(a)],...zl(a,n)?["V-Cache"]:[]].join(", ")}function H1({cpu:e}){if(!e)return[];let t=e.cpus.filter(r=>r.online),n=e.cpus.filter(r=>!r.online),
s={sockets:new Set(t.map(r=>r.package)).size,sizes:new Set(t.flatMap(({l3Size:r})=>r??[]))},o=K1(t,r=>W1([r],s));return[{text:"CPUs (threads of the same core jo\
ined by +)",style:"heading"},...o.map(r=>{let i=W1(r,s),a=Og(r).map(c=>V1(c).join("+"));return{text:`${i===""?"":`${i}:  `}${a.join(" ")}`,first:"  ",next:"    \
  "}}),...e.isolated?[{text:`isolated from the scheduler: ${Q(e.isolated)}`,first:"  "}]:[],...n.length>0?[{text:`offline: ${Q(V1(n))}`,first:"  "}]:[]]}function X1({
memory:e}){if(!e)return[];let t=(e.hugepages??[]).filter(({total:o})=>o>0).map(({size:o,total:r,free:i,numaNode:a})=>{let c=a===void 0?"":` on NUMA node ${a}`;return{
text:`${r} huge pages of ${K(o)}${c}, ${i} free`,first:"  "}}),n={text:"no huge pages reserved",first:"  "},s=(e.numa??[]).map(({node:o,total:r})=>({text:`NUMA \
node ${o}: ${bu(r)}`,first:"  "}));return[{text:"Memory",style:"heading"},{text:bu(e.total),first:"  "},...s,...t.length>0?t:[n]]}var Q1={"01":"storage controller","0104":"RAID controller","0106":"SATA controller","0107":"SAS controller","0108":"NVMe drive","02":"network controller","0200":"\
Ethernet controller","0280":"wireless controller","03":"display controller","0300":"GPU","0302":"3D controller","0380":"display controller","04":"multimedia con\
troller","0401":"audio device","0403":"audio device","05":"memory controller","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"c\
ommunication controller","0700":"serial port","08":"system peripheral","0805":"card reader","0806":"IOMMU","09":"input device","0c":"serial bus controller","0c0\
3":"USB controller","0c05":"SMBus","0c80":"serial bus controller","0d":"wireless controller",10:"encryption controller",1080:"encryption controller",11:"signal \
processor",12:"accelerator",13:"instrumentation"},Y1=e=>Q1[e?.slice(0,4)??""]??Q1[e?.slice(0,2)??""]??"device",J1=e=>/^(?:0[1-4d]|0c03|12|ff)/.test(e??"");function eP({id:e}){let t=Sn(e),n=Tr(e)?.trouble;return[...t?[`the module vendor-reset can reset it (${t})`]:[],...ea(e)?[`xe creates virtual functions of it si\
nce Linux ${Dr.join(".")}`]:[],...n==="integrated"?["has no working reset after the host\u2019s driver has used it"]:[],...n==="sleeps"?["may not wake up withou\
t idleD3: off"]:[]]}var Mg=({address:e})=>$(e).slice(0,-2);function sP(e,t){let n=r=>t.some(i=>Ae(r,i.address)),s=(e.block??[]).filter(r=>Dt(r).length>0&&n(r.controller)),o=Sr(e,new Set(
t.map(({address:r})=>$(r))));return[...new Set(s.map(r=>`${Z(Dt(r).map(i=>Xt[i]))} (${r.name})`)),...o.length>0?[`the only network connection (${o.map(({name:r})=>r).
join(", ")})`]:[]]}function u4(e,t){return t.some(s=>It(s)&&so(s))?["the display of the remote management"]:Pr(e,new Set(t.map(({address:s})=>$(s)))).some(Ss)?[
"the only display, the integrated GPU"]:[]}var tP=e=>Ss(e)?"choose another GPU in the firmware first":"use bind: handover, or another GPU for the host";function f4({
block:e,network:t},n){if(hc(n))return[];let s=t===void 0&&n.class?.startsWith("02");return[...m4(e,n),...s?["the host\u2019s network connection may be on it"]:[]]}
function m4(e=[],t){let n=e.filter(r=>Dt(r).includes("root"));if(n.length>0&&n.every(({controller:r})=>r))return[];let s=e.filter(({controller:r})=>Ae(r,t.address));
return s.length>0?s.map(({name:r})=>`the disk ${r} goes with it, and the host may run from it`):e.length>0&&e.every(({controller:r})=>r)||!t.class?.startsWith("\
01")?[]:["the host may run from a disk on it"]}var oP=(e,{address:t})=>C((e.input??[]).filter(({kind:n,controller:s})=>n==="keyboard"&&Ae(s,t)).map(({name:n})=>`\
the keyboard (${n})`)),rP=({framebuffer:e},{address:t,bootVga:n})=>!n&&Ae(e?.device,t),iP=(e,t)=>[...t.bootVga?["is the boot display"]:[],...rP(e,t)?["has the c\
onsole"]:[],...[...sP(e,[t]),...oP(e,t)].map(n=>`has ${n}`)],p4=({class:e})=>e?.startsWith("0806")??!1,gi=({address:e})=>e.domain*256+e.bus,nP=new WeakMap;function aP(e,t){
let n=nP.get(e);if(n)return n.get(gi(t))??[];let s=new Map;for(let o of e.pci){let r=s.get(gi(o));r?r.push(o):s.set(gi(o),[o])}return nP.set(e,s),s.get(gi(t))??
[]}function h4(e,t,n){return t.resetMethods?.length!==0?!0:t.parent===void 0||t.physicalFunction!==void 0?!1:aP(e,t).every(s=>n.includes(s))}function g4(e,t){let n=new Set(
t.map(Mg));return t.flatMap(s=>s===t.find(o=>gi(o)===gi(s))?aP(e,s):[]).filter(s=>s.iommuGroup===void 0&&!Xe(s)&&!p4(s)&&n.has(Mg(s))).map(({address:s})=>$(s))}
function cP(e,t){let n=t.filter(u=>!Xe(u));if(!n.some(u=>J1(u.class)))return;if(n.some(u=>u.class?.startsWith("0601")))return{can:"no",text:"stays with the host\
: part of the chipset is in the group"};let s=[...sP(e,n),...u4(e,n)];if(s.length>0)return{can:"no",text:`stays with the host: it has ${s.join(", ")}`};let o=new Set(
n.map(Mg)).size,r=n.filter(u=>!h4(e,u,t)).map(({address:u})=>$(u)),i=C(n.flatMap(u=>oP(e,u))),a=to(e,new Set(n.map(({address:u})=>$(u)))).length>0,c=[...n.filter(
u=>u.bootVga).map(u=>`it is the boot display: ${tP(u)}`),...n.filter(u=>rP(e,u)).map(u=>`it has the console: ${tP(u)}`),...new Set(n.flatMap(u=>f4(e,u))),...g4(
e,n).map(u=>`${u} may be in it too: its group is unknown`),...i.length>0?[`${i.join(" and ")} ${i.length>1?"go":"goes"} with it${a?", and the host has no other":
""}`]:[],...r.length>0?[`${r.length===n.length?"it":r.join(", ")} cannot be reset: to start the guest again, the host may have to reboot`]:[]],d=c.length>0?`; b\
ut ${c.join("; ")}`:"";if(o>1)return{can:"with-care",text:`not isolated: its ${o} devices can only go to the same guest${d}`};let l=n.length>1?`; its ${n.length}\
 functions go together`:"";return{can:c.length>0?"with-care":"yes",text:`can go to a guest, isolated${l}${d}`}}var y4={yes:"good","with-care":"fair",no:"bad"};function b4(e,t){let{driver:n,modules:s,resetMethods:o,bars:r,sriov:i,physicalFunction:a,numaNode:c}=t,d=(s??[]).
filter(m=>mn(m)!==mn(n??"")),l=(r??[]).filter(({size:m})=>m>=Ni),u=(r??[]).flatMap(m=>m.sizes&&m.sizes.length>1?[m]:[]),f=Po(e,t);return[...f&&a===void 0?[`path\
 ${Un(f)}`]:[],n?`driver ${n}`:"no driver",...d.length>0?[`module${d.length>1?"s":""} ${d.join(", ")}`]:[],...o&&o.length>0?[`reset by ${o.join(", ")}`]:[],...o?.
length===0?["no reset of its own"]:[],...eP(t),...l.map(({index:m,size:g})=>`BAR ${m}: ${K(g)}`),...u.map(({index:m,sizes:g=[]})=>`BAR ${m} resizable up to ${K(
g.at(-1)??0)}`),...i?[`${i.enabled} of ${i.total} virtual functions enabled`]:[],...a?[`virtual function of ${$(a)}`]:[],...c===void 0?[]:[`NUMA node ${c}`],...iP(
e,t)].join("; ")}function zg(e,t,n,s){let o=`${$(t.address)} ${Y1(t.class)} ${I(t.id)}`,r=`${s}  `;return[{text:t.name===void 0?o:`${o} ${t.name}`,first:n,next:r},
...Xe(t)?[]:[{text:b4(e,t),first:r,style:"faint"}]]}var Ng=(e,t)=>t.flatMap((n,s)=>s===t.length-1?zg(e,n,"  \u2514\u2500 ","     "):zg(e,n,"  \u251C\u2500 ","  \
\u2502  "));function v4(e,t,n){let s=`group ${t}`.padEnd(9),o=cP(e,n);if(o)return[{text:`${s} ${o.text}`,first:"  ",next:"    ",style:y4[o.can]},...Ng(e,n)];let[
r]=n;return r&&n.length===1?zg(e,r,`  ${s} `,"            "):[{text:s,first:"  "},...Ng(e,n)]}function w4(e){let t=new Map;for(let n of e){if(n.iommuGroup===void 0)
continue;let s=t.get(n.iommuGroup);s?s.push(n):t.set(n.iommuGroup,[n])}return[...t].sort(([n],[s])=>n-s)}var x4={parameter:"the kernel does not use it. Remove i\
ommu=off, intel_iommu=off and amd_iommu=off from the kernel parameters; on Intel the kernel also needs intel_iommu=on, which vfioc adds",firmware:"the firmware \
does not offer it. Turn on VT-d (Intel), or AMD-Vi, IOMMU or SVM (AMD) in the firmware setup",unsupported:"this is a virtual machine, and its hypervisor does no\
t provide an IOMMU"};function dP(e){let{pci:t,iommu:n}=e,s=[];if(n&&!n.on){let a=`The IOMMU is off, so no device can go to a guest${n.reason?`: ${x4[n.reason]}`:
""}.`;s.push({text:a,style:"bad",next:"  "},{text:""})}let o=w4(t);o.length>0&&(s.push({text:"IOMMU groups",style:"heading"}),s.push(...o.flatMap(([i,a])=>v4(e,
i,a))));let r=t.filter(i=>i.iommuGroup===void 0);return r.length>0&&(o.length>0&&s.push({text:""}),s.push({text:o.length>0?"PCI devices without an IOMMU group":
"PCI devices",style:"heading"}),s.push(...Ng(e,r))),s}var $4={heading:"\x1B[1m",good:"\x1B[32m",fair:"\x1B[33m",bad:"\x1B[31m",faint:"\x1B[2m"},lP=e=>/^[ -~]*$/.test(e);function yi(e){if(lP(e))return e.length;let t=0;
for(let n of e){let s=n.codePointAt(0)??0;t+=Rl(s)?0:Fl(s)?2:1}return t}var uP=(e,t)=>e+" ".repeat(Math.max(0,t-yi(e)));function k4({text:e,first:t="",next:n=t},s){
if(t.length+e.length<=s&&lP(e))return[(t+e).trimEnd()];let o=[],r=t,i=yi(t),a=!0;for(let c of ls(e).split(/( +)/)){let d=yi(c);c.startsWith(" ")?(r+=c,i+=d):!a&&
i+d>s?(o.push(r.trimEnd()),r=n+c,i=yi(n)+d):(r+=c,i+=d,a&&=c==="")}return[...o,r.trimEnd()]}var fP=(e,t,n)=>e.flatMap(s=>k4(s,t).map(o=>{let r=n&&s.style?$4[s.style]:
"";return r===""||o===""?`${o}
`:`${r}${o}\x1B[0m
`})).join("");var Ig=e=>e?`on ${$(e)}`:"";function vu(e){let t=(e[0]??[]).map((n,s)=>Math.max(...e.map(o=>yi(o[s]??""))));return e.map(n=>({text:n.map((s,o)=>uP(s,t[o]??0)).join(
"  "),first:"  ",next:"      "}))}var wu=(e,t)=>t.length===0?[]:[{text:e,style:"heading"},...t];function mP({input:e=[]}){let t=e.filter(({kind:i})=>i!=="other"),
n=e.length-t.length,s=vu(t.map(({kind:i,name:a,controller:c})=>[i,a,Ig(c)])),o=t.flatMap(({links:i=[]},a)=>[s[a]??{text:""},...i.map(c=>({text:c,first:"      ",
style:"faint"}))]),r=n>0?[{text:`and ${n} other input ${n===1?"device":"devices"}, such as buttons and jacks`,first:"  "}]:[];return wu("Keyboards and mice",[...o,
...r])}function pP({usb:e=[],pci:t}){let n=new Map(t.map(({address:o,iommuGroup:r})=>[$(o),r])),s=C(e.map(({controller:o})=>o&&$(o)));return wu("USB",s.sort((o="",r="")=>o<
r?-1:1).flatMap(o=>{let r=n.get(o??""),i=e.filter(c=>(c.controller&&$(c.controller))===o),a=vu(i.map(({bus:c,port:d,id:l,name:u=""})=>[`${c}-${d}`,I(l),u]));return[
{text:`${o??"unknown controller"}${r===void 0?"":` (group ${r})`}`,first:"  "},...a.map(c=>({...c,first:"    ",next:"        "}))]}))}function S4(e){return e>=1e12?
`${(e/1e12).toFixed(1)} TB`:e>=1e9?`${Math.round(e/1e9)} GB`:`${Math.round(e/1e6)} MB`}function hP({block:e=[]}){let t=vu(e.map(s=>[s.name,s.size===void 0?"":S4(
s.size),s.model??"",Ig(s.controller),Z(Dt(s).map(o=>Xt[o].replace(/^the /,"")))])),n=e.flatMap(({links:s=[]},o)=>[t[o]??{text:""},...s.map(r=>({text:r,first:"  \
    ",style:"faint"}))]);return wu("Disks",n)}var gP=({network:e=[]})=>wu("Network",vu(e.map(({name:t,device:n,up:s})=>[t,Ig(n),s===void 0?"":s?"up":"down"])));var P4=100,_4=40,Tg=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function C4({cpu:e,memory:t,kernel:n,iommu:s,pci:o,secureBoot:r,framebuffer:i}){let a=e?.cpus.filter(h=>h.
online)??[],c=new Set(o.flatMap(({iommuGroup:h})=>h??[])).size,d=s?.acsOverride?", split by pcie_acs_override":"",[l,u]=[s?.addressBits,e?.physicalBits],f=l&&u&&
l<u?`, addresses of ${l} bits (the CPU has ${u})`:"",m=i?.device?` on ${$(i.device)}`:"";return[["CPU",e&&[e.model,Tg(Og(a).length,"core"),Tg(a.length,"thread")].
filter(Boolean).join(", ")],["Memory",t&&bu(t.total)],["Kernel",n?.release],["IOMMU",s&&(s.on?`on, ${Tg(c,"group")}${d}${f}`:"off")],["Secure Boot",r===void 0?void 0:
r?"on":"off"],["Console",i&&`${i.driver}${m}`]].flatMap(([h,w])=>w===void 0?[]:[{text:`${h.padEnd(12)} ${w}`,next:" ".repeat(13)}])}var A4=({gaps:e=[]})=>e.length===
0?[]:[{text:"Unknown",style:"heading"},...e.map(t=>({text:t,first:"  ",next:"    ",style:"fair"}))];function yP(e,{width:t=P4,colour:n}){let r=[C4,dP,H1,X1,mP,pP,
hP,gP,A4].map(i=>i(e)).filter(i=>i.length>0).flatMap((i,a)=>a===0?i:[{text:""},...i]);return fP(r,Math.max(t,_4),n)}var bP={name:"scan",summary:"Show the IOMMU groups, devices, CPUs and memory of this machine",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:[
"Reads /sys and /proc. It does not need root and changes nothing. The report ends with what could not be read.","-o writes the facts of the machine to a file. I\
f host.facts names that file, compile and check also check the spec against the machine. Facts contain no MAC addresses, and serial numbers only with --with-ids\
."],flags:{json:{help:"Print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"Write the facts to FILE instead, replacing those of \
an earlier scan"},root:{value:"DIR",help:"Read the machine whose sys and proc are in DIR [default: /]"},"with-ids":{help:"Include names of disks and input devic\
es that contain serial numbers"}},examples:[["vfioc scan","show this machine"],["vfioc scan -o facts.json","write the facts for host.facts"]],arguments:{name:"n\
othing",least:0,most:0},run:O4};function O4(e,t){let n=new ze,s=n.reporter(Ge),o=e.flags.get("root")??"/",{cwd:r,disk:i,stdout:a}=t;if(M4(()=>i.target((0,Eg.resolve)(
r,o)))==="directory"){let c=yu({root:(0,Eg.resolve)(r,o),withIds:e.flags.has("with-ids")}),d=e.flags.get("output");if(d!==void 0)jl(d,Ua(c),z4,"facts-foreign",i,
s)&&a(`wrote ${d}
`);else if(e.flags.has("json"))a(Ua(c));else{let l=t.screen?.();a(yP(c,{width:l?.columns,colour:l?.colour??!1}))}}else s("scan-root",{file:o});return Gt(n.sorted(),
"text",t),n.failed?qt(n.sorted()):De.done}function M4(e){try{return e()}catch(t){if(!rt(t))throw t;return}}function z4(e){try{let t=JSON.parse(Buffer.from(e).toString(
"utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every(N4)}catch{return!1}}var N4=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string";var vP=e=>e._zod.def;function I4({check:e,value:t,minimum:n,maximum:s,inclusive:o},r){switch(e){case"greater_than":return{[o?"minimum":"exclusiveMinimum"]:t};case"\
less_than":return{[o?"maximum":"exclusiveMaximum"]:t};case"min_length":return{[`min${r}`]:n};case"max_length":return{[`max${r}`]:s};case"describe":case"meta":case"\
custom":return{};default:throw new Error(`no JSON Schema for the check ${e}`)}}var xu=({checks:e=[]},t="Length")=>Object.assign({},...e.map(n=>I4(n._zod.def,t))),
T4={minimum:Number.MIN_SAFE_INTEGER,maximum:Number.MAX_SAFE_INTEGER};function E4({shape:e,catchall:t}){let n=Object.keys(e).filter(s=>e[s]?._zod.optin===void 0);
return{type:"object",properties:Object.fromEntries(Object.entries(e).map(([s,o])=>[s,Ls(o)])),...n.length>0&&{required:n},...t&&vP(t).type==="never"&&{additionalProperties:!1}}}
function D4(e){let t=vP(e);switch(t.type){case"string":return{type:"string",...xu(t)};case"number":return t.format==="safeint"?{type:"integer",...T4,...xu(t)}:{
type:"number",...xu(t)};case"boolean":return{type:"boolean"};case"enum":return{type:"string",enum:Object.values(t.entries)};case"literal":{let[n]=t.values;return{
type:typeof n,const:n}}case"array":return{type:"array",items:Ls(t.element),...xu(t,"Items")};case"object":return E4(t);case"record":return{type:"object",propertyNames:Ls(
t.keyType),additionalProperties:Ls(t.valueType)};case"union":return{anyOf:t.options.map(Ls)};case"optional":return Ls(t.innerType);case"prefault":return{...Ls(t.
innerType),default:t.defaultValue};case"pipe":return Ls(t.in);default:throw new Error(`no JSON Schema for ${t.type}`)}}var Ls=e=>({...D4(e),...Vs.get(e)}),R4=()=>({
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:vfioc:host:1",title:"vfioc host spec",description:"A host, its PCI devices for passthrough, and \
the guests that receive them.",...Ls(Pd)}),wP=()=>`${JSON.stringify(R4(),null,2)}
`;var xP={name:"schema",summary:"Print the JSON Schema of a spec",usage:"",description:["The schema is for editors. With the YAML language server, this first line\
 in host.yaml","  # yaml-language-server: $schema=./host.schema.json","turns on completion, descriptions and checks. vfioc check also finds the problems that a \
schema cannot express."],flags:{},examples:[["vfioc schema > host.schema.json","save the schema for your editor"]],arguments:{name:"nothing",least:0,most:0},run:F4};
function F4(e,t){return t.stdout(wP()),De.done}var Dg=[_S,xS,bP,Z1,OS,xP],kP=e=>Dg.find(({name:t})=>t===e);function SP(e,t){let n=new ze,s=n.reporter(Ge),[o,...r]=e,i=o===void 0?void 0:kP(o);if(i){let a=Jg(i,
r,n);if(a?.flags.has("help"))t.stdout(ug(i,t.width));else if(a?.flags.has("version"))$P(t);else if(a)return i.run(a,t)}else o==="help"||o==="--help"||o==="-h"?U4(
r,t,s):o==="--version"?$P(t):PP(o,s);return Gt(n.sorted(),"text",t),qt(n.sorted())}var $P=({stdout:e})=>e(`vfioc ${rr}
`);function U4(e,{stdout:t,width:n},s){let[o]=e.filter(i=>!i.startsWith("-")),r=o===void 0?void 0:kP(o);o!==void 0&&!r?PP(o,s):t(r?ug(r,n):NS(Dg,n))}function PP(e,t){
let n=Dg.map(({name:s})=>s);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){let s=je(e.replace(/^-+/,""),Object.keys(vi));t("unkno\
wn-flag","call",{flag:e,command:"vfioc",nearest:s&&`--${s}`})}else t("unknown-command","call",{word:e,nearest:je(e,n)})}var $u=require("node:fs");var Ba=class extends Error{};function La(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray((0,$u.writeSync)(e,n))}catch(s){if(ms(s)==="EPIPE")return;if(ms(
s)!=="EAGAIN"){if(!rt(s))throw s;if(e===2)return;throw new Ba(wn(s))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function B4(e){try{return(0,$u.fstatSync)(
e).isCharacterDevice()}catch{return!1}}function ku(e){if(!B4(e))return;let{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>0?n:80}:void 0}var L4=70;function Su(e){process.exitCode=e}function _P(e){if(e instanceof Ba){La(2,`vfioc: cannot write to standard output: ${e.message}
`),Su(De.fileFailed);return}let t=e instanceof Error?e.message:String(e);La(2,`vfioc ${rr}: this is a bug in vfioc: ${t}
Please report it, with the spec that causes it.
`),Su(L4)}function CP(){let{argv:e,env:t}=process,n=!t.NO_COLOR&&t.TERM!=="dumb",s=ku(2),o=(s??ku(1))?.columns;try{let r=SP(e.slice(2),{stdout:i=>La(1,i),stderr:i=>La(
2,i),colour:s!==void 0&&n,...o!==void 0&&{width:o},screen:()=>{let i=ku(1);return i&&{columns:i.columns,colour:n}},cwd:process.cwd(),files:qg,disk:Hg});typeof r==
"number"?Su(r):r.then(Su,_P)}catch(r){_P(r)}}
});
