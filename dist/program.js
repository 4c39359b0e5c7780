(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of the packages in it: THIRD-PARTY.md

"use strict";var dA=Object.create;var ed=Object.defineProperty;var lA=Object.getOwnPropertyDescriptor;var uA=Object.getOwnPropertyNames;var fA=Object.getPrototypeOf,mA=Object.prototype.hasOwnProperty;var td=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},T=(e,t)=>{for(var n in t)ed(e,n,{get:t[n],enumerable:!0})},Uv=(e,t,n,s)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of uA(t))!mA.call(e,o)&&o!==n&&ed(e,o,{get:()=>t[o],enumerable:!(s=lA(t,o))||s.enumerable});return e};var pA=(e,t,n)=>(n=e!=null?dA(fA(e)):{},Uv(t||!e||!e.__esModule?ed(n,"default",{value:e,enumerable:!0}):n,e)),hA=e=>Uv(ed({},"__esModule",{value:!0}),e);var U$=td(ze=>{"use strict";Object.defineProperty(ze,"__esModule",{value:!0});ze.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`;ze.S=` 	\r
`;ze.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
ze.NAME_CHAR="-"+ze.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";ze.CHAR_RE=new RegExp("^["+ze.CHAR+"]$","u");ze.S_RE=new RegExp("^["+ze.S+"]+$","u");ze.
NAME_START_CHAR_RE=new RegExp("^["+ze.NAME_START_CHAR+"]$","u");ze.NAME_CHAR_RE=new RegExp("^["+ze.NAME_CHAR+"]$","u");ze.NAME_RE=new RegExp("^["+ze.NAME_START_CHAR+
"]["+ze.NAME_CHAR+"]*$","u");ze.NMTOKEN_RE=new RegExp("^["+ze.NAME_CHAR+"]+$","u");var Vp=9,Zp=10,Xp=13,Wp=32;ze.S_LIST=[Wp,Zp,Xp,Vp];function jT(e){return e>=Wp&&
e<=55295||e===Zp||e===Xp||e===Vp||e>=57344&&e<=65533||e>=65536&&e<=1114111}ze.isChar=jT;function qT(e){return e===Wp||e===Zp||e===Xp||e===Vp}ze.isS=qT;function R$(e){
return e>=65&&e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&
e<=8591||e>=11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}ze.isNameStartChar=R$;function GT(e){return R$(e)||
e>=48&&e<=57||e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}ze.isNameChar=GT});var V$=td(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.CHAR="-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";Se.RESTRICTED_CHAR="-\b\v\f-\x7F-\
\x84\x86-\x9F";Se.S=` 	\r
`;Se.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
Se.NAME_CHAR="-"+Se.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";Se.CHAR_RE=new RegExp("^["+Se.CHAR+"]$","u");Se.RESTRICTED_CHAR_RE=new RegExp("^["+Se.RESTRICTED_CHAR+
"]$","u");Se.S_RE=new RegExp("^["+Se.S+"]+$","u");Se.NAME_START_CHAR_RE=new RegExp("^["+Se.NAME_START_CHAR+"]$","u");Se.NAME_CHAR_RE=new RegExp("^["+Se.NAME_CHAR+
"]$","u");Se.NAME_RE=new RegExp("^["+Se.NAME_START_CHAR+"]["+Se.NAME_CHAR+"]*$","u");Se.NMTOKEN_RE=new RegExp("^["+Se.NAME_CHAR+"]+$","u");var B$=9,L$=10,j$=13,
q$=32;Se.S_LIST=[q$,L$,j$,B$];function VT(e){return e>=1&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}Se.isChar=VT;function ZT(e){return e>=1&&e<=8||e===
11||e===12||e>=14&&e<=31||e>=127&&e<=132||e>=134&&e<=159}Se.isRestrictedChar=ZT;function XT(e){return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||
e>=57344&&e<=65533||e>=65536&&e<=1114111}Se.isCharAndNotRestricted=XT;function WT(e){return e===q$||e===L$||e===j$||e===B$}Se.isS=WT;function G$(e){return e>=65&&
e<=90||e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=
11264&&e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}Se.isNameStartChar=G$;function KT(e){return G$(e)||e>=48&&e<=57||
e===45||e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}Se.isNameChar=KT});var X$=td(sn=>{"use strict";Object.defineProperty(sn,"__esModule",{value:!0});sn.NC_NAME_START_CHAR="A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
sn.NC_NAME_CHAR="-"+sn.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";sn.NC_NAME_START_CHAR_RE=new RegExp("^["+sn.NC_NAME_START_CHAR+"]$","u");sn.NC_NAME_CHAR_RE=
new RegExp("^["+sn.NC_NAME_CHAR+"]$","u");sn.NC_NAME_RE=new RegExp("^["+sn.NC_NAME_START_CHAR+"]["+sn.NC_NAME_CHAR+"]*$","u");function Z$(e){return e>=65&&e<=90||
e===95||e>=97&&e<=122||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=11264&&e<=12271||
e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}sn.isNCNameStartChar=Z$;function HT(e){return Z$(e)||e===45||e===46||e>=48&&e<=57||
e===183||e>=768&&e<=879||e>=8255&&e<=8256}sn.isNCNameChar=HT});var mk=td(wi=>{"use strict";Object.defineProperty(wi,"__esModule",{value:!0});wi.SaxesParser=wi.EVENTS=void 0;var xi=U$(),QT=V$(),ch=X$(),on=xi.isS,JT=xi.isChar,
Qa=xi.isNameStartChar,W$=xi.isNameChar,ck=xi.S_LIST,YT=xi.NAME_RE,eD=QT.isChar,tD=ch.isNCNameStartChar,nD=ch.isNCNameChar,sD=ch.NC_NAME_RE,gl="http://www.w3.org\
/XML/1998/namespace",bi="http://www.w3.org/2000/xmlns/",oD={__proto__:null,xml:gl,xmlns:bi},rD={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},Ue=-1,vs=-2,
K$=0,iD=1,Kp=2,aD=3,gi=4,cD=5,dD=6,lD=7,Hp=8,uD=9,fD=10,mD=11,pD=12,jt=13,ul=14,Qp=15,hD=16,Jp=17,gD=18,yD=19,Yp=20,vD=21,bD=22,wD=23,H$=24,eh=25,fl=26,Q$=27,xD=28,
$D=29,J$=30,kD=31,SD=32,$r=33,_D=34,th=35,Ja=36,nh=37,PD=38,Y$=39,ek=40,CD=41,tk=42,OD=43,AD=44,sh=9,Qn=10,oh=13,nk=32,sk=33,dk=34,Ya=38,lk=39,ml=45,pl=47,MD=59,
zo=60,yi=61,rt=62,wt=63,uk=91,vi=93,ok=133,rk=8232,hl=e=>e===dk||e===lk,fk=[dk,lk],ID=[...fk,uk,rt],ED=[...fk,zo,vi],ND=[yi,wt,...ck],zD=[...ck,rt,Ya,zo];function ih(e,t,n){
switch(t){case"xml":n!==gl&&e.fail(`xml prefix must be bound to ${gl}.`);break;case"xmlns":n!==bi&&e.fail(`xmlns prefix must be bound to ${bi}.`);break;default:}
switch(n){case bi:e.fail(t===""?`the default namespace may not be set to ${n}.`:`may not assign a prefix (even "xmlns") to the URI ${bi}.`);break;case gl:switch(t){case"\
xml":break;case"":e.fail(`the default namespace may not be set to ${n}.`);break;default:e.fail("may not assign the xml namespace to another prefix.")}break;default:}}
function TD(e,t){for(let n of Object.keys(t))ih(e,n,t[n])}var DD=e=>sD.test(e),FD=e=>YT.test(e),kr=0,ik=1,rh=2;wi.EVENTS=["xmldecl","text","processinginstructio\
n","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var ak={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},ah=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;let n=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,n){this.nameStartCheck=tD,this.nameCheck=
nD,this.isName=DD,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},oD);let s=this.opt.additionalNamespaces;
s!=null&&(TD(this,s),Object.assign(this.ns,s))}else this.nameStartCheck=Qa,this.nameCheck=W$,this.isName=FD,this.processAttribs=this.processAttribsPlain,this.pushAttrib=
this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,
this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,
this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,
this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],
this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=
[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=kr,this.attribList=
[];let{fragmentOpt:n}=this;this.state=n?jt:K$,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=n,this.xmlDeclPossible=!n,this.
xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:s}=this.opt;if(s===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forc\
eXMLVersion set but defaultXMLVersion is not set");s="1.0"}this.setXMLVersion(s),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(rD),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,n){this[ak[t]]=n}off(t){this[ak[t]]=void 0}makeError(t){var n;
let s=(n=this.fileName)!==null&&n!==void 0?n:"";return this.trackPosition&&(s.length>0&&(s+=":"),s+=`${this.line}:${this.column}`),s.length>0&&(s+=": "),new Error(
s+t)}fail(t){let n=this.makeError(t),s=this.errorHandler;if(s===void 0)throw n;return s(n),this}write(t){if(this.closed)return this.fail("cannot write after clo\
se; assign an onready handler.");let n=!1;t===null?(n=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,
this.carriedFromPrevious=void 0);let s=t.length,o=t.charCodeAt(s-1);!n&&(o===oh||o>=55296&&o<=56319)&&(this.carriedFromPrevious=t[s-1],s--,t=t.slice(0,s));let{stateTable:r}=this;
for(this.chunk=t,this.i=0;this.i<s;)r[this.state].call(this);return this.chunkPosition+=s,n?this.end():this}close(){return this.write(null)}getCode10(){let{chunk:t,
i:n}=this;if(this.prevI=n,this.i=n+1,n>=t.length)return Ue;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>=nk||s===sh)return s;switch(s){case Qn:return this.
line++,this.column=0,this.positionAtNewLine=this.position,Qn;case oh:return t.charCodeAt(n+1)===Qn&&(this.i=n+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,vs;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed character."),s;let o=65536+(s-
55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,o>1114111&&this.fail("disallowed character."),o}getCode11(){let{chunk:t,i:n}=this;if(this.prevI=n,this.i=
n+1,n>=t.length)return Ue;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>31&&s<127||s>159&&s!==rk||s===sh)return s;switch(s){case Qn:return this.line++,this.
column=0,this.positionAtNewLine=this.position,Qn;case oh:{let r=t.charCodeAt(n+1);(r===Qn||r===ok)&&(this.i=n+2)}case ok:case rk:return this.line++,this.column=
0,this.positionAtNewLine=this.position,vs;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed chara\
cter."),s;let o=65536+(s-55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,o>1114111&&this.fail("disallowed character."),o}getCodeNorm(){let t=this.getCode();
return t===vs?Qn:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:n}=this,{chunk:s}=this;for(;;){let o=this.getCode(),r=o===vs,i=r?Qn:o;if(i===Ue||t.
includes(i))return this.text+=s.slice(n,this.prevI),i;r&&(this.text+=`${s.slice(n,this.prevI)}
`,n=this.i)}}captureToChar(t){let{i:n}=this,{chunk:s}=this;for(;;){let o=this.getCode();switch(o){case vs:this.text+=`${s.slice(n,this.prevI)}
`,n=this.i,o=Qn;break;case Ue:return this.text+=s.slice(n),!1;default:}if(o===t)return this.text+=s.slice(n,this.prevI),!0}}captureNameChars(){let{chunk:t,i:n}=this;
for(;;){let s=this.getCode();if(s===Ue)return this.name+=t.slice(n),Ue;if(!W$(s))return this.name+=t.slice(n,this.prevI),s===vs?Qn:s}}skipSpaces(){for(;;){let t=this.
getCodeNorm();if(t===Ue||!on(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=JT,this.getCode=this.getCode10):(this.isChar=eD,this.
getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=iD}sBeginWhitespace(){let t=this.i,n=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),n){case zo:if(this.state=Qp,this.text.length!==0)throw new Error("no-empty text at start");break;case Ue:break;default:this.
unget(),this.state=jt,this.xmlDeclPossible=!1}}sDoctype(){var t;let n=this.captureTo(ID);switch(n){case rt:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,
this.text),this.text="",this.state=jt,this.doctype=!0;break}case Ue:break;default:this.text+=String.fromCodePoint(n),n===uk?this.state=gi:hl(n)&&(this.state=aD,
this.q=n)}}sDoctypeQuote(){let t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=Kp)}sDTD(){let t=this.captureTo(ED);t!==
Ue&&(this.text+=String.fromCodePoint(t),t===vi?this.state=Kp:t===zo?this.state=dD:hl(t)&&(this.state=cD,this.q=t))}sDTDQuoted(){let t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.state=gi,this.q=null)}sDTDOpenWaka(){let t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case sk:
this.state=lD,this.openWakaBang="";break;case wt:this.state=mD;break;default:this.state=gi}}sDTDOpenWakaBang(){let t=String.fromCodePoint(this.getCodeNorm()),n=this.
openWakaBang+=t;this.text+=t,n!=="-"&&(this.state=n==="--"?Hp:gi,this.openWakaBang="")}sDTDComment(){this.captureToChar(ml)&&(this.text+="-",this.state=uD)}sDTDCommentEnding(){
let t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===ml?fD:Hp}sDTDCommentEnded(){let t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===rt?this.state=gi:(this.fail("malformed comment."),this.state=Hp)}sDTDPI(){this.captureToChar(wt)&&(this.text+="?",this.state=pD)}sDTDPIEnding(){let t=this.
getCodeNorm();this.text+=String.fromCodePoint(t),t===rt&&(this.state=gi)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this,{chunk:n}=this;e:for(;;)switch(this.getCode()){case vs:this.entity+=`${n.slice(t,this.prevI)}
`,t=this.i;break;case MD:{let{entityReturnState:s}=this,o=this.entity+n.slice(t,this.prevI);this.state=s;let r;o===""?(this.fail("empty entity name."),r="&;"):(r=
this.parseEntity(o),this.entity=""),(s!==jt||this.textHandler!==void 0)&&(this.text+=r);break e}case Ue:this.entity+=n.slice(t);break e;default:}}sOpenWaka(){let t=this.
getCode();if(Qa(t))this.state=_D,this.unget(),this.xmlDeclPossible=!1;else switch(t){case pl:this.state=OD,this.xmlDeclPossible=!1;break;case sk:this.state=hD,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case wt:this.state=wD;break;default:this.fail("disallowed character in tag name"),this.state=jt,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=Yp,this.openWakaBang="";break;case"--":this.state=Jp,this.openWakaBang="";break;case"DOCTYPE":this.state=Kp,
(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail(
"incorrect syntax.")}}sComment(){this.captureToChar(ml)&&(this.state=gD)}sCommentEnding(){var t;let n=this.getCodeNorm();n===ml?(this.state=yD,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(n)}`,this.state=Jp)}sCommentEnded(){let t=this.getCodeNorm();t!==rt?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=Jp):this.state=jt}sCData(){this.captureToChar(vi)&&(this.state=vD)}sCDataEnding(){
let t=this.getCodeNorm();t===vi?this.state=bD:(this.text+=`]${String.fromCodePoint(t)}`,this.state=Yp)}sCDataEnding2(){var t;let n=this.getCodeNorm();switch(n){case rt:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=jt;break}case vi:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
n)}`,this.state=Yp}}sPIFirstChar(){let t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=H$):t===wt||on(t)?(this.fail(
"processing instruction without a target."),this.state=t===wt?fl:eh):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=H$)}sPIRest(){let{chunk:t,i:n}=this;for(;;){let s=this.getCodeNorm();if(s===Ue){this.piTarget+=t.slice(n);return}if(!this.nameCheck(s)){this.piTarget+=
t.slice(n,this.prevI);let o=s===wt;o||on(s)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=o?$r:Q$):this.state=o?fl:eh:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(s));break}}}sPIBody(){if(this.
text.length===0){let t=this.getCodeNorm();t===wt?this.state=fl:on(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(wt)&&(this.state=fl)}sPIEnding(){
var t;let n=this.getCodeNorm();if(n===rt){let{piTarget:s}=this;s.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),
(t=this.piHandler)===null||t===void 0||t.call(this,{target:s,body:this.text}),this.piTarget=this.text="",this.state=jt}else n===wt?this.text+="?":(this.text+=`?${String.
fromCodePoint(n)}`,this.state=eh);this.xmlDeclPossible=!1}sXMLDeclNameStart(){let t=this.skipSpaces();if(t===wt){this.state=$r;return}t!==Ue&&(this.state=xD,this.
name=String.fromCodePoint(t))}sXMLDeclName(){let t=this.captureTo(ND);if(t===wt){this.state=$r,this.name+=this.text,this.text="",this.fail("XML declaration is i\
ncomplete.");return}if(on(t)||t===yi){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("d\
id not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===yi?J$:$D}}sXMLDeclEq(){let t=this.getCodeNorm();if(t===wt){this.state=$r,this.fail("XML declaration is incomplete.");
return}on(t)||(t!==yi&&this.fail("value required."),this.state=J$)}sXMLDeclValueStart(){let t=this.getCodeNorm();if(t===wt){this.state=$r,this.fail("XML declara\
tion is incomplete.");return}on(t)||(hl(t)?this.q=t:(this.fail("value must be quoted."),this.q=nk),this.state=kD)}sXMLDeclValue(){let t=this.captureTo([this.q,wt]);
if(t===wt){this.state=$r,this.text="",this.fail("XML declaration is incomplete.");return}if(t===Ue)return;let n=this.text;switch(this.text="",this.name){case"ve\
rsion":{this.xmlDeclExpects=["encoding","standalone"];let s=n;this.xmlDecl.version=s,/^1\.[0-9]+$/.test(s)?this.opt.forceXMLVersion||this.setXMLVersion(s):this.
fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(n)||this.fail("encoding value must match /^[A-Za-z0-9][A\
-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=n;break;case"standalone":n!=="yes"&&n!=="no"&&this.fail('standalone value must match\
 "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=n;break;default:}this.name="",this.state=SD}sXMLDeclSeparator(){let t=this.getCodeNorm();if(t===
wt){this.state=$r;return}on(t)||(this.fail("whitespace required."),this.unget()),this.state=Q$}sXMLDeclEnding(){var t;this.getCodeNorm()===rt?(this.piTarget!=="\
xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaratio\
n must contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=jt):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;let n=this.captureNameChars();if(n===Ue)return;let s=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=s.ns=Object.create(null)),(t=this.openTagStartHandler)===null||
t===void 0||t.call(this,s),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),n){case rt:this.openTag();break;case pl:
this.state=th;break;default:on(n)||this.fail("disallowed character in tag name."),this.state=Ja}}sOpenTagSlash(){this.getCode()===rt?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=Ja)}sAttrib(){let t=this.skipSpaces();t!==Ue&&(Qa(t)?(this.unget(),this.state=nh):t===rt?this.
openTag():t===pl?this.state=th:this.fail("disallowed character in attribute name."))}sAttribName(){let t=this.captureNameChars();t===yi?this.state=Y$:on(t)?this.
state=PD:t===rt?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==Ue&&this.fail("disallowed\
 character in attribute name.")}sAttribNameSawWhite(){let t=this.skipSpaces();switch(t){case Ue:return;case yi:this.state=Y$;break;default:this.fail("attribute \
without value."),this.text="",this.name="",t===rt?this.openTag():Qa(t)?(this.unget(),this.state=nh):(this.fail("disallowed character in attribute name."),this.state=
Ja)}}sAttribValue(){let t=this.getCodeNorm();hl(t)?(this.q=t,this.state=ek):on(t)||(this.fail("unquoted attribute value."),this.state=tk,this.unget())}sAttribValueQuoted(){
let{q:t,chunk:n}=this,{i:s}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+n.slice(s,this.prevI)),this.name=this.text="",this.q=null,
this.state=CD;return;case Ya:this.text+=n.slice(s,this.prevI),this.state=ul,this.entityReturnState=ek;return;case Qn:case vs:case sh:this.text+=`${n.slice(s,this.
prevI)} `,s=this.i;break;case zo:this.text+=n.slice(s,this.prevI),this.fail("disallowed character.");return;case Ue:this.text+=n.slice(s);return;default:}}sAttribValueClosed(){
let t=this.getCodeNorm();on(t)?this.state=Ja:t===rt?this.openTag():t===pl?this.state=th:Qa(t)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=nh):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){let t=this.captureTo(zD);switch(t){case Ya:this.state=ul,this.entityReturnState=
tk;break;case zo:this.fail("disallowed character.");break;case Ue:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char dat\
a.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===rt?this.openTag():this.state=Ja}}sCloseTag(){let t=this.captureNameChars();t===rt?this.closeTag():
on(t)?this.state=AD:t!==Ue&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case rt:this.closeTag();break;case Ue:
break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:n}=this,{chunk:s,textHandler:o}=this;e:for(;;)switch(this.
getCode()){case zo:{if(this.state=Qp,o!==void 0){let{text:r}=this,i=s.slice(t,this.prevI);r.length!==0?(o(r+i),this.text=""):i.length!==0&&o(i)}n=kr;break e}case Ya:
this.state=ul,this.entityReturnState=jt,o!==void 0&&(this.text+=s.slice(t,this.prevI)),n=kr;break e;case vi:switch(n){case kr:n=ik;break;case ik:n=rh;break;case rh:
break;default:throw new Error("impossible state")}break;case rt:n===rh&&this.fail('the string "]]>" is disallowed in char data.'),n=kr;break;case vs:o!==void 0&&
(this.text+=`${s.slice(t,this.prevI)}
`),t=this.i,n=kr;break;case Ue:o!==void 0&&(this.text+=s.slice(t));break e;default:n=kr}this.forbiddenState=n}handleTextOutsideRoot(){let{i:t}=this,{chunk:n,textHandler:s}=this,
o=!1;e:for(;;){let r=this.getCode();switch(r){case zo:{if(this.state=Qp,s!==void 0){let{text:i}=this,a=n.slice(t,this.prevI);i.length!==0?(s(i+a),this.text=""):
a.length!==0&&s(a)}break e}case Ya:this.state=ul,this.entityReturnState=jt,s!==void 0&&(this.text+=n.slice(t,this.prevI)),o=!0;break e;case vs:s!==void 0&&(this.
text+=`${n.slice(t,this.prevI)}
`),t=this.i;break;case Ue:s!==void 0&&(this.text+=n.slice(t));break e;default:on(r)||(o=!0)}}o&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text d\
ata outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,n){var s;let{prefix:o,local:r}=this.qname(t),i={name:t,prefix:o,local:r,value:n};if(this.attribList.push(i),(s=this.attributeHandler)===null||
s===void 0||s.call(this,i),o==="xmlns"){let a=n.trim();this.currentXMLVersion==="1.0"&&a===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[r]=
a,ih(this,r,a)}else if(t==="xmlns"){let a=n.trim();this.topNS[""]=a,ih(this,"",a)}}pushAttribPlain(t,n){var s;let o={name:t,value:n};this.attribList.push(o),(s=
this.attributeHandler)===null||s===void 0||s.call(this,o)}end(){var t,n;this.sawRoot||this.fail("document must contain a root element.");let{tags:s}=this;for(;s.
length>0;){let r=s.pop();this.fail(`unclosed tag: ${r.name}`)}this.state!==K$&&this.state!==jt&&this.fail("unexpected end.");let{text:o}=this;return o.length!==
0&&((t=this.textHandler)===null||t===void 0||t.call(this,o),this.text=""),this._closed=!0,(n=this.endHandler)===null||n===void 0||n.call(this),this._init(),this}resolve(t){
var n,s;let o=this.topNS[t];if(o!==void 0)return o;let{tags:r}=this;for(let i=r.length-1;i>=0;i--)if(o=r[i].ns[t],o!==void 0)return o;return o=this.ns[t],o!==void 0?
o:(s=(n=this.opt).resolvePrefix)===null||s===void 0?void 0:s.call(n,t)}qname(t){let n=t.indexOf(":");if(n===-1)return{prefix:"",local:t};let s=t.slice(n+1),o=t.
slice(0,n);return(o===""||s===""||s.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:o,local:s}}processAttribsNS(){var t;let{attribList:n}=this,s=this.
tag;{let{prefix:i,local:a}=this.qname(s.name);s.prefix=i,s.local=a;let c=s.uri=(t=this.resolve(i))!==null&&t!==void 0?t:"";i!==""&&(i==="xmlns"&&this.fail('tags\
 may not have "xmlns" as prefix.'),c===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(i)}.`),s.uri=i))}if(n.length===0)return;let{attributes:o}=s,r=new Set;
for(let i of n){let{name:a,prefix:c,local:d}=i,l,u;c===""?(l=a==="xmlns"?bi:"",u=a):(l=this.resolve(c),l===void 0&&(this.fail(`unbound namespace prefix: ${JSON.
stringify(c)}.`),l=c),u=`{${l}}${d}`),r.has(u)&&this.fail(`duplicate attribute: ${u}.`),r.add(u),i.uri=l,o[a]=i}this.attribList=[]}processAttribsPlain(){let{attribList:t}=this,
n=this.tag.attributes;for(let{name:s,value:o}of t)n[s]!==void 0&&this.fail(`duplicate attribute: ${s}.`),n[s]=o;this.attribList=[]}openTag(){var t;this.processAttribs();
let{tags:n}=this,s=this.tag;s.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,s),n.push(s),this.state=jt,this.name=""}openSelfClosingTag(){
var t,n,s;this.processAttribs();let{tags:o}=this,r=this.tag;r.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,r),(n=this.closeTagHandler)===
null||n===void 0||n.call(this,r),(this.tag=(s=o[o.length-1])!==null&&s!==void 0?s:null)===null&&(this.closedRoot=!0),this.state=jt,this.name=""}closeTag(){let{tags:t,
name:n}=this;if(this.state=jt,this.name="",n===""){this.fail("weird empty close tag."),this.text+="</>";return}let s=this.closeTagHandler,o=t.length;for(;o-- >0;){
let r=this.tag=t.pop();if(this.topNS=r.ns,s?.(r),r.name===n)break;this.fail("unexpected close tag.")}o===0?this.closedRoot=!0:o<0&&(this.fail(`unmatched closing\
 tag: ${n}.`),this.text+=`</${n}>`)}parseEntity(t){if(t[0]!=="#"){let s=this.ENTITIES[t];return s!==void 0?s:(this.fail(this.isName(t)?"undefined entity.":"disa\
llowed character in entity name."),`&${t};`)}let n=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?n=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(n=parseInt(t.
slice(1),10)),this.isChar(n)?String.fromCodePoint(n):(this.fail("malformed character entity."),`&${t};`)}};wi.SaxesParser=ah});var C9={};T(C9,{main:()=>cA});module.exports=hA(C9);var fn=require("node:fs"),po=require("node:path");var pt=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:void 0;var Bv=require("node:crypto"),Qe=e=>(0,Bv.createHash)("sha256").update(e).digest("hex");var Lv="<stdin>";function er(e,t,n){let s=new Map,o=!1,r=(i,a,c)=>{let d=Qe(i);s.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:d}:{path:a,from:c,sha256:d})};return{
readInput(i){let a=i==="-"?Lv:i;if(i==="-"&&o){n("stdin-twice","call");return}i==="-"&&(o=!0);let c=i==="-"?e.stdin(1048576):e.read((0,po.resolve)(t,i),1048576);
if("problem"in c){gA(a,c,n);return}return r(c,a),{name:a,bytes:c}},readBeside(i,a,c,d=1048576){if(a.options!==void 0&&!(0,po.isAbsolute)(i)){n("named-file",c,{file:i,
reason:"is a relative path, which NixOS options cannot resolve"});return}let l=a.name===Lv?t:(0,po.dirname)((0,po.resolve)(t,a.name)),u=i.includes("\0")?{problem:"\
missing"}:e.read((0,po.resolve)(l,i),d);if("problem"in u){n("named-file",c,{file:i,reason:yA(u,d)});return}return r(u,i,a.name),u},get read(){return[...s.values()]}}}
function gA(e,t,n){switch(t.problem){case"missing":n("file-missing",{file:e});break;case"directory":n("file-is-directory",{file:e});break;case"not-regular":n("f\
ile-not-regular",{file:e});break;case"too-large":n("file-too-large",{file:e},{limit:1048576});break;case"unreadable":n("file-unreadable",{file:e},{reason:t.reason});
break}}function yA(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe\
 or socket, not a regular file";case"too-large":return`is larger than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var Vv={read(e,t){let n;
try{let s=jv((0,fn.statSync)(e),t);return s||(n=(0,fn.openSync)(e,fn.constants.O_RDONLY|fn.constants.O_NONBLOCK),jv((0,fn.fstatSync)(n),t)??Gv(n,t))}catch(s){return qv(
s)}finally{n!==void 0&&(0,fn.closeSync)(n)}},stdin(e){try{return Gv(0,e)}catch(t){return qv(t)}}};function jv(e,t){return e.isDirectory()?{problem:"directory"}:
e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}function qv(e){let t=pt(e)??"";return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t===
"EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"too many levels of symbolic links",ENAMETOOLONG:"\
file name too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function Gv(e,t){let n=[],s=0;for(;;){let o=new Uint8Array(65536),r=vA(e,o);if(r===0)return Buffer.
concat(n);if(s+=r,s>t)return{problem:"too-large"};n.push(o.subarray(0,r))}}function vA(e,t){for(;;)try{return(0,fn.readSync)(e,t)}catch(n){if(pt(n)==="EOF")return 0;
if(pt(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Zv={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"\
MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},config:{node:["--v8-pool-size=0"]},files:["dist","schema","modules","CHANGELOG.\
md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","\
check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm run check:fresh",test:"npm run chec\
k && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"nod\
e bench/run.mjs",fuzz:"node scripts/fuzz.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"\
^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}};var Zr=Zv.version;var De={done:0,inputWrong:1,callWrong:2,fileFailed:3};var ae=require("node:fs"),Kv=require("node:path"),Xe=e=>e instanceof Error&&"code"in e&&"syscall"in e,wA={EACCES:"permission denied",EPERM:"permission denied",EROFS:"\
read-only file system",ENOSPC:"no space left on device",EDQUOT:"disk quota exceeded",ENAMETOOLONG:"file name too long",ENOTDIR:"a part of the path is not a dire\
ctory",ENOENT:"no such file or directory",EEXIST:"it already exists",ENOTEMPTY:"directory not empty",ELOOP:"too many levels of symbolic links",EXDEV:"a part of \
the directory is on another file system",EIO:"input/output error",EISDIR:"it is a directory",EMFILE:"too many open files",EFBIG:"file too large"},mn=e=>wA[e.code??
""]??e.code??"unknown error";function Xv(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}var Wv=e=>(0,ae.statSync)(
e,{throwIfNoEntry:!1})?.isDirectory()===!0;function Hv(e){if(Wv(e))return;let t=(0,Kv.dirname)(e);t!==e&&Hv(t);try{(0,ae.mkdirSync)(e)}catch(n){if(!Xe(n)||n.code!==
"EEXIST"||!Wv(e))throw n}}function xA(e,t){try{(0,ae.linkSync)(e,t)}catch(n){if(!Xe(n)||!$A.has(n.code??""))throw n;(0,ae.copyFileSync)(e,t,ae.constants.COPYFILE_EXCL)}
(0,ae.unlinkSync)(e)}var $A=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOSYS","EMLINK"]),Qv={kind:e=>Xv((0,ae.lstatSync)(e,{throwIfNoEntry:!1})),target:e=>Xv((0,ae.statSync)(
e,{throwIfNoEntry:!1})),read:e=>(0,ae.readFileSync)(e),list:e=>(0,ae.readdirSync)(e).sort(),makeDirectory:Hv,mode:e=>(0,ae.lstatSync)(e).mode&511,create:(e,t,n)=>{
let s=(0,ae.openSync)(e,"wx",n);try{(0,ae.writeFileSync)(s,t)}finally{(0,ae.closeSync)(s)}n!==void 0&&(0,ae.chmodSync)(e,n)},flush:e=>{let t=(0,ae.openSync)(e,"\
r");try{(0,ae.fsyncSync)(t)}finally{(0,ae.closeSync)(t)}},rename:(e,t)=>(0,ae.renameSync)(e,t),place:xA,remove:e=>(0,ae.unlinkSync)(e),removeDirectory:e=>(0,ae.rmdirSync)(
e)};function Xr(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(Xr);case"map":{let t=Object.create(null);for(let n of[...e.entries.keys()].
sort()){let s=e.entries.get(n);s&&(t[n]=Xr(s.value))}return t}}}function Jv(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t==
"number"){let n=e.items[t];return n&&{value:n}}}function nd(e,t,n="value"){let s={value:e};for(let o of t){let r=Jv(s.value,o);if(!r)return s.key??kA(s.value);s=
r}return n==="key"&&s.key?s.key:s.value.span}function Yv(e,t){let n=e;for(let s of t)n=n&&Jv(n,s)?.value;return n?.kind==="map"?[...n.entries.keys()]:[]}function kA(e){
if(e.kind==="map")for(let t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var p=e=>e;var Kf="\u27E8",$e=class{#e=[];#t=new Set;#n;set document(t){this.#n=t}reporter(t){return(n,s,...[o])=>{let r=t[n];if(!r)throw new Error(`no code is called ${n}`);
this.#o({code:n,severity:r.severity,message:r.message(o??{}),remedy:r.remedy(o??{}),...this.#s(s)})}}adopt(t){this.#o(t)}#s(t){if(t==="call")return{};if("file"in
t)return{file:t.file};if("span"in t)return t.path?{span:t.span,path:t.path}:{span:t.span};if(!this.#n)throw new Error("a path was reported before a document was\
 read");return{path:t.path,span:nd(this.#n,t.path,t.on)}}#o(t){let n=`${t.code}\0${t.message}\0${t.span?.source.name}\0${t.span?.start}\0${t.path?.join("\0")}\0${t.
file}`;this.#t.has(n)||(this.#t.add(n),this.#e.push(t))}get failed(){return this.#e.some(t=>t.severity==="error")}sorted(t=[]){let n=s=>s.span?t.indexOf(s.span.
source):-1;return[...this.#e].sort((s,o)=>n(s)-n(o)||(s.span?.start??-1)-(o.span?.start??-1))}};var A=e=>[...new Set(e)];function nt(e,t){if(e.length>100)return;let n=[...e.toLowerCase()],s=n.length<=2?0:n.length<=5?1:n.length<=8?2:3,o;for(let r of A(t).sort()){if(r===e)continue;let i=[
...r.toLowerCase()];if(Math.abs(i.length-n.length)>s)continue;let a=SA(n,i);if(!(a>s||a===s&&o!==void 0)&&(o=r,s=a,a===0))break}return o}function SA(e,t){let n=[],
s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=e.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1){let a=e[o-1]===t[i-1],c=Math.min((s[i]??0)+1,(r[i-
1]??0)+1,(s[i-1]??0)+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(c=Math.min(c,(n[i-2]??0)+1)),r.push(c)}n=s,s=r}return s[t.length]??0}var eb=require("node:util");var Ds=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Hf=(e,t)=>e===void 0?t:`did you mean \`${e}\`? ${t}`,_A=e=>e.length<2?e.join(""):`${e.slice(
0,-1).join(", ")} or ${e.at(-1)}`,PA={"missing-command":p({severity:"error",about:"call",message:()=>"no command given",remedy:()=>"run `vfioc --help` to list t\
he commands",explain:"The first word after vfioc is the command to run, such as compile or check."}),"unknown-command":p({severity:"error",about:"call",message:({
word:e})=>`unknown command '${e}'`,remedy:({nearest:e})=>Hf(e,"`vfioc --help` lists the commands"),explain:"The first word after vfioc is the command to run, su\
ch as compile or check."}),"unknown-flag":p({severity:"error",about:"call",message:({flag:e,command:t})=>`unknown flag '${e}' for '${t}'`,remedy:({nearest:e,command:t})=>Hf(
e,`\`${t} --help\` lists the flags`),explain:"Each command has its own flags. An unknown flag is an error, because ignoring it could do something other than wha\
t was asked for. To name a file that starts with a dash, put it after `--` or write it as `./-name`."}),"missing-flag-value":p({severity:"error",about:"call",message:({
flag:e,value:t})=>`flag '${e}' needs a value: ${t}`,remedy:({flag:e,value:t})=>`add the value: \`${e} ${t}\`; write a file name that starts with a dash as \`./-na\
me\``,explain:"The value follows the flag as the next word, or after an equals sign if the flag is long (`--output=DIR`). It cannot be empty."}),"needless-flag-\
value":p({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' takes no value`,remedy:({flag:e})=>`remove the value: \`${e}\``,explain:"The flag is a \
switch: giving it turns it on."}),"repeated-flag":p({severity:"error",about:"call",message:({flag:e})=>`flag '${e}' is given more than once`,remedy:()=>"remove \
all but one",explain:"A flag can be given once. With several values, vfioc would have to guess which one was meant."}),"invalid-flag-value":p({severity:"error",
about:"call",message:({flag:e,value:t})=>`invalid value '${t}' for flag '${e}'`,remedy:({flag:e,choices:t})=>`use ${_A(t.map(n=>`\`${e} ${n}\``))}`,explain:"The\
 flag accepts one of a fixed set of words."}),"conflicting-flags":p({severity:"error",about:"call",message:({one:e,other:t})=>`flags '${e}' and '${t}' cannot be\
 used together`,remedy:({one:e,other:t})=>`remove \`${e}\` or \`${t}\``,explain:"The two flags contradict each other: one asks to write nothing, the other to ov\
erwrite files."}),"base-without-each":p({severity:"error",about:"call",message:({base:e})=>`'--base ${e}' has no effect without '--each'`,remedy:({base:e})=>`to\
 merge specs, name them in order: \`vfioc compile ${Ds(e)} host.yaml\``,explain:"`--base` is merged under each spec of a fleet. Without `--each` all specs are m\
erged anyway."}),"each-name-twice":p({severity:"error",about:"call",message:({name:e,spec:t,other:n})=>`${t} and ${n} would both be compiled to '${e}'`,remedy:()=>"\
rename one of the files",explain:"With `--each` the output of a spec is in a directory with the name of its file, or for a host.yaml with the name of its direct\
ory."}),"missing-argument":p({severity:"error",about:"call",message:({command:e,name:t})=>`'${e}' needs ${t}`,remedy:({command:e})=>`\`${e} --help\` shows the us\
age`,explain:"The command was called with fewer arguments than it needs, for example without a spec file."}),"needless-argument":p({severity:"error",about:"call",
message:({command:e,word:t})=>`unexpected argument '${t}' for '${e}'`,remedy:({command:e})=>`remove it; \`${e} --help\` shows the usage`,explain:"The command wa\
s called with more arguments than it takes."}),"no-current-directory":p({severity:"error",about:"call",message:()=>"the current directory no longer exists",remedy:()=>"\
change to another directory, for example with `cd`, and run the command again",explain:"The names of files in a call are relative to the current directory. The \
shell is in a directory that was removed or replaced meanwhile."}),"unknown-code":p({severity:"error",about:"call",message:({word:e})=>`unknown diagnostic code \
'${e}'`,remedy:({nearest:e})=>Hf(e,"`vfioc explain` lists the codes"),explain:"The code of a diagnostic is in the brackets after its severity, as in error[unkno\
wn-key]."})},CA={"output-not-a-directory":p({severity:"error",about:"file",message:()=>"the output path exists and is not a directory",remedy:()=>"choose anothe\
r directory with `-o DIR`, or move this file away",explain:"A spec compiles to several files, so the output is a directory. It is created if it does not exist."}),
"output-foreign":p({severity:"error",about:"file",message:()=>"this file was not written by vfioc and would be overwritten; nothing was written",remedy:()=>"cho\
ose another directory with `-o DIR`, move this file away, or overwrite it with `--force`",explain:"The manifest in the output directory lists the files that vfi\
oc wrote there. A file that is not in the manifest belongs to someone else and is left alone."}),"output-edited":p({severity:"error",about:"file",message:({what:e})=>`\
this file was edited after vfioc wrote it and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"move it away if you need it, or remove it wi\
th `--force`":"make the same change in the spec, then move this file away or overwrite it with `--force`",explain:"The manifest in the output directory holds th\
e hash of every file that vfioc wrote there. This file has another hash, so it contains changes that would be lost. If no field of the spec can express them, pu\
t them into the NixOS configuration next to the module, or into the XML file that the xml field of a guest names."}),"output-in-the-way":p({severity:"error",about:"\
file",message:({found:e,needed:t})=>`expected ${t}, found ${e}; nothing was written`,remedy:({force:e})=>e?"move it away, or replace it with `--force`":"move it\
 away",explain:"vfioc writes plain files and directories. It never writes through a symbolic link, which would change a file elsewhere, and never removes a dire\
ctory that is not empty."}),"output-in-staging":p({severity:"error",about:"file",message:()=>"the output directory is in a directory called .vfioc-tmp, whose co\
ntent vfioc removes",remedy:()=>"choose another directory with `-o DIR`",explain:"vfioc writes new files to .vfioc-tmp in the output directory before it moves t\
hem into place, and removes what an interrupted run left there."}),"output-staging-foreign":p({severity:"error",about:"file",message:()=>".vfioc-tmp may contain\
 only temporary files of vfioc, and this is not one; nothing was written",remedy:()=>"move it out of .vfioc-tmp",explain:"vfioc writes new files to .vfioc-tmp i\
n the output directory before it moves them into place, and removes what an interrupted run left there. It does not remove anything else."}),"output-busy":p({severity:"\
error",about:"file",message:({process:e})=>e===void 0?"a vfioc on another machine or in a container is writing to this directory, or was interrupted; nothing wa\
s written":`another vfioc (process ${e}) is writing to this directory; nothing was written`,remedy:({process:e,file:t})=>e===void 0?`run the command again when \
it has finished; if none is running, run \`rm ${Ds(t)}\` first`:`run the command again when process ${e} has finished`,explain:"Only one vfioc at a time writes \
to an output directory, or it could contain files of two specs. A second one waits for ten seconds. The first has a file in .vfioc-tmp that names its process; i\
t is ignored if the process is gone. A process on another machine that shares the directory, or in a container, cannot be seen from here."}),"output-unreadable":p(
{severity:"error",about:"file",message:({reason:e})=>`cannot read this path: ${e}`,remedy:()=>"check its permissions and those of its parent directories, for ex\
ample with `ls -ld`",explain:"Before vfioc writes anything, it compares the existing files with the manifest, so that no edited file is overwritten. To do so it\
 must be able to read them."}),"output-unwritable":p({severity:"error",about:"file",message:({reason:e,begun:t})=>`cannot write this path: ${e}; ${t?"some files\
 are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"fix the cause and run the command again, which completes the interrupted run":"fix the\
 cause and run the command again",explain:"Every file is written completely to a temporary place before the first one is moved into position, and the manifest i\
s moved last. So a full disk changes nothing, and the next run detects and completes an interrupted one."}),"output-differs":p({severity:"error",about:"file",message:({
line:e})=>`this file differs from what the spec compiles to${e===void 0?"":`, starting at line ${e}`}`,remedy:({command:e})=>`run \`${e}\``,explain:"compile --c\
heck compares the output directory with what the spec compiles to now, and writes nothing."}),"output-missing":p({severity:"error",about:"file",message:e=>"the \
spec compiles to this file, but it does not exist",remedy:({command:e})=>`run \`${e}\``,explain:"compile --check compares the output directory with what the spe\
c compiles to now, and writes nothing."}),"output-stale":p({severity:"error",about:"file",message:e=>"the spec no longer compiles to this file",remedy:({command:e})=>`\
run \`${e}\`, which removes it`,explain:"compile --check compares the output directory with what the spec compiles to now, and writes nothing. The file of a gue\
st or network that was removed from the spec stays until the next compile."})},OA={"scan-root":p({severity:"error",about:"file",message:()=>"this is not a reada\
ble directory",remedy:()=>"pass the directory that contains the sys and proc of the machine, for example `--root /`",explain:"scan --root reads a copy of the di\
rectories sys and proc of a machine, and of dev and usr as far as they are copied."}),"facts-foreign":p({severity:"error",about:"file",message:()=>"this file do\
es not contain machine facts and would be overwritten; nothing was written",remedy:()=>"choose another file with `-o FILE`, or move this one away",explain:"scan\
 -o replaces only the facts of an earlier scan, so that a mistyped name cannot destroy another file."}),"libvirt-unreachable":p({severity:"error",about:"call",message:({
uri:e,problem:t})=>`the guests at ${e} cannot be read: ${t}`,remedy:({uri:e})=>`check that \`virsh -c ${Ds(e)} list --all\` works, with sudo if you are not in th\
e group libvirtd`,explain:"vfioc import --libvirt runs `virsh list` and `virsh dumpxml`. libvirt must run, and the user must be allowed to read its guests."}),"\
import-output-exists":p({severity:"error",about:"file",message:()=>"this file exists, and an import overwrites nothing",remedy:()=>"move it away, or use another\
 directory with `-o DIR`",explain:"An import writes new files only, so that a spec that was edited after an earlier import is never lost."}),"init-output-exists":p(
{severity:"error",about:"file",message:()=>"this file already exists, and init does not overwrite files",remedy:({facts:e})=>e?"use the facts in it with `--fact\
s FILE`, or move it away to scan again":"choose another file with `-o FILE`, or move this one away",explain:"init only writes the first version of a spec, which\
 is then edited by hand. Without -o it prints the spec instead."}),"init-output-is-facts":p({severity:"error",about:"file",message:()=>"the spec cannot be writt\
en to this file, because the facts are written to it",remedy:()=>"choose another file, for example `-o host.yaml`; to write only the facts, run `vfioc scan -o f\
acts.json`",explain:"init -o writes two files: the spec as the given file, and the facts as facts.json next to it."}),"facts-none":p({severity:"error",about:"fi\
le",message:()=>"this file does not contain machine facts",remedy:()=>"pass a file written by `vfioc scan -o facts.json`",explain:"init --facts reads the file t\
hat scan writes: a mapping with a version and the list pci."}),"picture-foreign":p({severity:"error",about:"file",message:()=>"this file is not a picture drawn \
by vfioc and would be overwritten; nothing was written",remedy:()=>"choose another file with `--picture FILE`, or move this one away",explain:"check --picture r\
eplaces only an SVG picture, so that a mistyped name cannot destroy another file."})},Oe={...PA,...CA,...OA};var pa={help:{short:"h",help:"Print help"},version:{help:"Print the version"}},Qf=e=>({...e.flags,...pa});function tb(e,t,n){let s=`vfioc ${e.name}`,o=Qf(e),{tokens:r}=(0,eb.parseArgs)(
{args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(o).map(([d,{value:l,short:u}])=>[d,{type:l===void 0?"boolean":"st\
ring",...u&&{short:u}}]))}),i=n.reporter(Oe),a=[],c=new Map;for(let d of r){if(d.kind==="positional"&&a.push(d.value),d.kind!=="option")continue;let l=Object.hasOwn(
o,d.name)?o[d.name]:void 0;if(l)c.has(d.name)?i("repeated-flag","call",{flag:d.rawName}):(c.set(d.name,d.value??""),AA(d.rawName,d.value,l,i));else{let u=nt(d.name,
Object.keys(o));i("unknown-flag","call",{flag:d.rawName,command:s,nearest:u&&`--${u}`})}}for(let[d,l]of e.conflicts??[])c.has(d)&&c.has(l)&&i("conflicting-flags",
"call",{one:`--${d}`,other:`--${l}`});if(!c.has("help")&&!c.has("version")){let{least:d,most:l,name:u,unless:f}=e.arguments;a.length>=d||f!==void 0&&c.has(f)||i(
"missing-argument","call",{command:s,name:u});for(let g of a.slice(l))i("needless-argument","call",{command:s,word:g})}return n.failed?void 0:{arguments:a,flags:c}}
function AA(e,t,n,s){n.value===void 0?t!==void 0&&s("needless-flag-value","call",{flag:e}):t===void 0||t===""?s("missing-flag-value","call",{flag:e,value:n.value}):
n.choices&&!n.choices.includes(t)&&s("invalid-flag-value","call",{flag:e,value:t,choices:n.choices})}function em(e){let t=Object.values(e).filter(s=>typeof s=="number");return Object.entries(e).filter(([s,o])=>t.indexOf(+s)===-1).map(([s,o])=>o)}function nb(e,t){return typeof t=="bigint"?t.toString():t}var Yf=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function sb(e){return new Yf(e)}function ob(e){return e==null}function tm(e){let t=e.startsWith("^")?
1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function rb(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var nm="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function sd(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function sm(e){if(sd(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(sd(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}function om(e){return sm(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var ib=new Set(["string","number","symbol"]);function ga(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function ya(e,t,n){let s=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(s._zod.parent=e),
s}function $t(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify b\
oth `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ab(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var cb={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function Fs(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function db(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function go(e,t){return t.map(n=>{var s;return(s=n).path??(s.path=
[]),n.path.unshift(e),n})}function ha(e){return typeof e=="string"?e:e?.message}function rm(e){let t=[];for(let n of e??[]){let s=n._zod.def;if(!/_(length|size)$|_equals$/.
test(s.check))break;let o=s.maximum??s.length??s.size;o>=0&&t.push([o,n])}return t}function od(e,t,n){var s;for(let o=t;o<e.length;o++)(s=e[o]).schema??(s.schema=
n)}function Rs(e,t,n){var s;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(s=e).schema??(s.schema=e.inst):e.schema=e.inst);let r=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ha(e.inst?._zod.def?.error?.(e))??ha(r?.(e))??ha(t?.error?.(e))??ha(n.customError?.(e))??ha(n.localeError?.(
e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=
[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var MA=/[\uD800-\uDBFF]/;function lb(e){let t=e.length;if(!MA.test(e))return t;let n=t;for(let s=0;s<t-1;s++)(e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&
64512)===56320&&(n--,s++);return n}function ub(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function fb(e,t){for(let n in t){let s=Object.getOwnPropertyDescriptor(t,n);s.get?Object.defineProperty(e,n,{...s,enumerable:!1}):IA(e,n,s.value)}}function tr(e,t,n,s=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:s,value:n}),n}function im(e,t,n){return tr(e,t,n,!1)}function IA(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:tr(this,t,n.bind(this))},set(s){tr(this,t,s)}})}function EA(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Jf,ho=!1,NA={configurable:!0,get(){ho=!0}};function kt(e,t,n){let s=Object.getPrototypeOf(e._zod);if(t in s&&Jf!==e.
_zod){Jf=void 0;return}Jf=e._zod,Object.defineProperty(s,t,{configurable:!0,get(){Object.defineProperty(this,t,NA);let o=ho;ho=!1;try{let r=n(this);return ho?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),ho=ho||o,r}catch(r){throw delete this[t],ho=ho||o,r}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function mb(e,t,n,s){let o=EA(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let r={configurable:!0,writable:!0,enumerable:s,
value:void 0};return Object.defineProperty(this,t,r),r.value=n(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:s,value:r})}})}var pb,cm=Object.freeze({status:"aborted"}),am={value:void 0,enumerable:!1},hb="captureStackTrace"in Error?Error:null;function zA(e){let t=hb;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return hb=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function se(e,t,n,s){let o={};
function r(f){this.def=f,this.constr=u,this.traits=new Set}r.prototype=o;let i=n,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{
am.value=new r(m);try{Object.defineProperty(f,"_zod",am)}finally{am.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let h=Object.getPrototypeOf(f),y=f._zod.constr.
prototype,x=h;for(;x&&x!==y;)x=Object.getPrototypeOf(x);let P=x??h;a.has(P)||(a.add(P),fb(P,i))}let g=u.prototype;for(let h in g)Object.prototype.hasOwnProperty.
call(g,h)&&(h in f||(f[h]=g[h].bind(f)))}let d=s?.Parent??Object;class l extends d{}Object.defineProperty(l,"name",{value:e});function u(f){let m=s?.Parent?zA(l):
this;c(m,f);let g=m._zod.deferred;if(g){for(let y of g)y();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.
defineProperty(u,"init",{value:c}),Object.defineProperty(u,Symbol.hasInstance,{value:f=>s?.Parent&&f instanceof s.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(
u,"name",{value:e}),u}var ds=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},rd=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(pb=globalThis).__zod_globalConfig??(pb.__zod_globalConfig={});var nr=globalThis.
__zod_globalConfig;function ls(e){return e&&Object.assign(nr,e),nr}function TA(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,nb,2)),e.message}function DA(e){this._zod.message=e}var FA={get:TA,set:DA,enumerable:!0,
configurable:!0},lm={value:void 0,enumerable:!1},gb=new WeakSet([Object.prototype,Error.prototype]),yb=(e,t)=>{e.name="$ZodError",lm.value=t,Object.defineProperty(
e,"issues",lm),lm.value=void 0,Object.defineProperty(e,"message",FA);let n=Object.getPrototypeOf(e);gb.has(n)||(gb.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let s=()=>this.message;return Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0}),s},set(s){Object.defineProperty(this,
"toString",{value:s,configurable:!0,writable:!0})}}))},eX=se("$ZodError",yb),va=se("$ZodError",yb,void 0,{Parent:Error});var UA=e=>{let t=(n,s,o,r)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:s,issues:[]},i);if(a instanceof Promise)throw new ds;if(a.issues.length){let c=new(r?.
Err??e)(a.issues.map(d=>Rs(d,i,ls())));throw nm(c,r?.callee??t),c}return a.value};return t},um=UA(va),BA=e=>{let t=async(n,s,o,r)=>{let i=o?{...o,async:!0}:{async:!0},
a=n._zod.run({value:s,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(r?.Err??e)(a.issues.map(d=>Rs(d,i,ls())));throw nm(c,r?.callee??
t),c}return a.value};return t},fm=BA(va),LA=e=>(t,n,s)=>{let o=s?{...s,async:!1}:{async:!1},r=t._zod.run({value:n,issues:[]},o);if(r instanceof Promise)throw new ds;
return r.issues.length?vb(e,r.issues,o):{success:!0,data:r.value}},Vn=LA(va);function vb(e,t,n){let s;return{success:!1,get error(){return s||(s=new e(t.map(o=>Rs(
o,n,ls()))),t=void 0,n=void 0),s},set error(o){s=o,t=void 0,n=void 0}}}var jA=e=>async(t,n,s)=>{let o=s?{...s,async:!0}:{async:!0},r=t._zod.run({value:n,issues:[]},
o);return r instanceof Promise&&(r=await r),r.issues.length?vb(e,r.issues,o):{success:!0,data:r.value}},mm=jA(va);var bb=/^[\s\S]{0,}$/;var pm=/^-?\d+(?:\.\d+)?$/,wb=/^(?:true|false)$/i;var sr=se("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var qA=e=>{let t=e.value;return!ob(t)&&t.length!==void 0},id={number:"number",bigint:"bigint",object:"date"},xb=se("$ZodCheckLessThan",(e,t)=>{sr.init(e,t);let n=id[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value<=t.value:s.value<t.value)||s.issues.push({origin:id[typeof s.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),$b=se("$ZodCheckGreaterThan",(e,t)=>{sr.init(e,t);let n=id[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value>=t.value:s.value>t.value)||s.issues.push({origin:id[typeof s.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var kb=se("$ZodCheckNumberFormat",(e,t)=>{sr.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),s=n?"int":"number",[o,r]=cb[t.format];e._zod.
check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:s,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.
isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,
inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:e,origin:s,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),a>r&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.abort})}});var Sb=se("$ZodCheckMinLength",(e,t)=>{var n;sr.init(e,t),(n=e._zod.def).when??(n.when=qA),e._zod.check=s=>{let o=s.value,r=o.length;if((typeof o=="string"&&r>=
t.minimum&&r<t.minimum*2?lb(o):r)>=t.minimum)return;let a=ub(o);s.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.
abort})}});var Pb={major:4,minor:6,patch:7};var St=se("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Pb;let s=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[
e,...s??[]]:s?.length?[...s]:[];for(let r of o)for(let i of r._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{
e._zod.run=e._zod.parse});else{let r=(a,c,d)=>{if(a.memo)return a;let l=Fs(a),u;for(let f of c){if(f._zod.def.when){if(db(a)||!f._zod.def.when(a))continue}else if(l)
continue;let m=a.issues.length,g=f._zod.check(a);if(g instanceof Promise&&d?.async===!1)throw new ds;if(u||g instanceof Promise)u=(u??Promise.resolve()).then(async()=>{
await g,a.issues.length!==m&&(od(a.issues,m,e),l||(l=Fs(a,m)))});else{if(a.issues.length===m)continue;od(a.issues,m,e),l||(l=Fs(a,m))}}return u?u.then(()=>a):a},
i=(a,c,d)=>{if(Fs(a))return a.aborted=!0,a;let l=r(c,o,d);if(l instanceof Promise){if(d.async===!1)throw new ds;return l.then(u=>e._zod.parse(u,d))}return e._zod.
parse(l,d)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return l instanceof Promise?l.then(u=>i(u,a,c)):i(l,a,c)}let d=e._zod.parse(a,c);if(d instanceof Promise){if(c.async===!1)throw new ds;return d.then(l=>r(l,o,c))}
return r(d,o,c)}}},{get"~standard"(){return im(this,"~standard",ZA(this))},set"~standard"(e){tr(this,"~standard",e)}}),Mb=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Rs(n,t,ls()))}:{value:e.value};async function VA(e,t){let n={async:!0};return Mb(await e._zod.run({value:t,issues:[]},n),n)}function ZA(e){return{validate:t=>{
let n={async:!1};try{let s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))return Mb(s,n)}catch{}return VA(e,t)},vendor:"zod",version:1}}var Ib=se(
"$ZodString",(e,t)=>{St.init(e,t),e._zod.pattern=t.pattern??bb,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="strin\
g"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var gm=se("$ZodNumber",(e,t)=>{St.init(e,t),e._zod.pattern=pm,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="nu\
mber"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let r=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...r?{received:r}:{}}),n}}),Eb=se("$ZodNumberFormat",(e,t)=>{kb.init(e,t),gm.init(e,t)}),Nb=se("$ZodBoolea\
n",(e,t)=>{St.init(e,t),e._zod.pattern=wb,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push(
{expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var zb=se("$ZodNever",(e,t)=>{St.init(e,t),e._zod.parse=(n,s)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function XA(e,t){let n=rm(e._zod.def.checks);if(!n.length)return;let s=Math.min(...n.map(r=>r[0])),o=e._zod.parse;e._zod.parse=(r,i)=>{let a=t(r.value);if(a>s&&
!i?.skipChecks&&i?.direction!=="backward"){for(let[c,d]of rm(e._zod.def.checks))if(a>c&&d._zod.def.when(r)){let l=r.issues.length;return d._zod.check(r),r.issues[l].
continue=!1,od(r.issues,l,e),r}}return o(r,i)}}var WA=e=>Array.isArray(e)?e.length:-1;function Cb(e,t,n){e.issues.length&&t.issues.push(...go(n,e.issues)),t.value[n]=e.value}var Tb=se("$ZodArray",(e,t)=>{St.init(e,t);let n=nr.memoizer;n?.attach(e),
e._zod.parse=(s,o)=>{let r=s.value;if(!Array.isArray(r))return s.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),s;s.value=n?n.alloc(e,s,Array(
r.length),o):Array(r.length);let i=[],a=o?.abortEarly;for(let c=0;c<r.length;c++){let d=r[c],l=t.element._zod.run({value:d,issues:[]},o);if(l instanceof Promise)
i.push(l.then(u=>Cb(u,s,c)));else if(Cb(l,s,c),a&&l.issues.length!==0&&Fs(l))break}return i.length?Promise.all(i).then(()=>s):s},XA(e,WA)});function cd(e,t,n,s,o,r){
let i=n in s,a=r==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...go(n,e.issues))}if(!i&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):
t.value[n]=e.value}}var KA=[];function HA(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:KA,o=s.length?[...t,...s]:t;for(let i of o)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let r=ab(e.shape);return{...e,allKeys:o,
symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(r)}}function QA(e,t,n,s,o,r,i){let a=[],c=o.keySet,d=o.catchall._zod,l=d.def.type,u=d.optin,
f=d.optout,m=0;for(let g in t){if(i&&n.issues.length!==m){if(Fs(n,m))break;m=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){l==="never"&&a.push(g);continue}
if(l==="never"){a.push(g);continue}let h=d.run({value:t[g],issues:[]},s);h instanceof Promise?e.push(h.then(y=>cd(y,n,g,t,u,f))):cd(h,n,g,t,u,f)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Db=se("$ZodObject",(e,t)=>{St.init(e,t);let n=Object.
getOwnPropertyDescriptor(t,"shape"),s=n?.get?n.get.raw:t.shape??{};if(s){let d=()=>{let l={...s};return Object.defineProperty(t,"shape",{value:l}),d.raw=l,l};d.
raw=s,Object.defineProperty(t,"shape",{get:d})}let o=sb(()=>HA(t));kt(e,"propValues",d=>{let l=d.def.shape,u={};for(let f in l){let m=l[f]._zod;if(m.values){Object.
prototype.hasOwnProperty.call(u,f)||rb(u,f,new Set);for(let g of m.values)u[f].add(g);m.optin!==void 0&&u[f].add(void 0)}}return u});let r=sd,i=t.catchall,a,c=nr.
memoizer;c?.attach(e),e._zod.parse=(d,l)=>{a??(a=o.value);let u=d.value;if(!r(u))return d.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),d;
d.value=c?c.alloc(e,d,{},l):{};let f=[],m=a.shape,g=l?.abortEarly,h=d.issues.length;for(let y of a.allKeys){if(g&&d.issues.length!==h){if(Fs(d,h))break;h=d.issues.
length}if(y==="__proto__")continue;let x=m[y],P=x._zod.optin,E=x._zod.optout,D=x._zod.run({value:u[y],issues:[]},l);D instanceof Promise?f.push(D.then(j=>cd(j,d,
y,u,P,E))):cd(D,d,y,u,P,E)}return i?QA(f,u,d,l,o.value,e,g===!0):f.length?Promise.all(f).then(()=>d):d}});function Ob(e,t,n,s){for(let r of e)if(r.issues.length===0)return t.value=r.value,t;let o=e.filter(r=>!Fs(r));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:n,errors:e.map(r=>r.issues.map(i=>Rs(i,s,ls())))}),t)}var Fb=se("$ZodUnion",(e,t)=>{St.init(e,t),kt(e,"optin",s=>s.
def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":s.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),kt(e,"optout",s=>s.def.options.some(
o=>o._zod.optout==="optional")?"optional":void 0),kt(e,"values",s=>{if(s.def.options.every(o=>o._zod.values))return new Set(s.def.options.flatMap(o=>Array.from(
o._zod.values)))}),kt(e,"pattern",s=>{if(s.def.options.every(o=>o._zod.pattern)){let o=s.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${o.map(r=>tm(r.
source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(s,o)=>{if(n)return n(s,o);let r=!1,i=[];for(let a of t.options){let c=a.
_zod.run({value:s.value,issues:[]},o);if(c instanceof Promise)i.push(c),r=!0;else{if(c.issues.length===0)return c;i.push(c)}}return r?Promise.all(i).then(a=>Ob(
a,s,e,o)):Ob(i,s,e,o)}});var Rb=se("$ZodRecord",(e,t)=>{St.init(e,t);let n=nr.memoizer;n?.attach(e),e._zod.parse=(s,o)=>{let r=s.value;if(!sm(r))return s.issues.push({expected:"record",
code:"invalid_type",input:r,inst:e}),s;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){s.value=n?n.alloc(e,s,{},o):{};let c=new Set;for(let l of a)if(typeof l==
"string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let u=t.keyType._zod.run({value:l,issues:[]},
o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){s.issues.push({code:"invalid_key",origin:"\
record",issues:u.issues.map(g=>Rs(g,o,ls())),input:l,path:[l],inst:e});continue}let f=u.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:r[l],
issues:[]},o);m instanceof Promise?i.push(m.then(g=>{g.issues.length&&s.issues.push(...go(l,g.issues)),s.value[f]=g.value})):(m.issues.length&&s.issues.push(...go(
l,m.issues)),s.value[f]=m.value)}let d;for(let l in r)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;s.value[l]=r[l]}else d=d??[],d.push(l);d&&d.
length>0&&s.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:d,continue:!0})}else{s.value=n?n.alloc(e,s,{},o):{};let c;for(let d of Reflect.ownKeys(r)){
if(d==="__proto__"||!Object.prototype.propertyIsEnumerable.call(r,d))continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof d=="string"&&pm.test(d)&&l.issues.length){let g=t.keyType._zod.run({value:Number(d),issues:[]},
o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){t.mode==="loos\
e"?s.value[d]=r[d]:a?(c=c??[],c.push(d)):s.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(g=>Rs(g,o,ls())),input:d,path:[d],inst:e});continue}
let f=l.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:r[d],issues:[]},o);m instanceof Promise?i.push(m.then(g=>{g.issues.length&&s.issues.
push(...go(d,g.issues)),s.value[f]=g.value})):(m.issues.length&&s.issues.push(...go(d,m.issues)),s.value[f]=m.value)}c&&c.length>0&&s.issues.push({code:"unrecog\
nized_keys",input:r,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>s):s}});var Ub=se("$ZodEnum",(e,t)=>{St.init(e,t);let n=em(t.entries),s=new Set(n);e._zod.values=s,kt(e,"pattern",o=>{let r=em(o.def.entries).filter(i=>ib.has(typeof i));
return new RegExp(r.length?`^(${r.map(i=>ga(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let i=o.value;return s.has(i)||o.issues.push({code:"\
invalid_value",values:n,input:i,inst:e}),o}}),Bb=se("$ZodLiteral",(e,t)=>{St.init(e,t);let n=new Set(t.values);e._zod.values=n,kt(e,"pattern",s=>{let o=s.def.values;
return new RegExp(o.length?`^(${o.map(r=>typeof r=="string"?ga(r):r?ga(r.toString()):String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let r=s.value;
return n.has(r)||s.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),s}});var Lb=se("$ZodTransform",(e,t)=>{St.init(e,t),e._zod.optin="optional",nr.memoizer?.guard(e),e._zod.parse=(n,s)=>{if(s.direction==="backward")throw new rd(e.constructor.
name);let o=t.transform(n.value,n);if(s.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new ds;return n.
value=o,n}});function Ab(e,t){return e.value=t.issues.length?void 0:t.value,e}var jb=se("$ZodOptional",(e,t)=>{St.init(e,t),kt(e,"optin",n=>n.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",kt(e,"values",n=>{let s=n.def.innerType._zod.values;return s?new Set([...s,void 0]):void 0}),
kt(e,"pattern",n=>{let s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${tm(s.source)})?$`):void 0}),e._zod.parse=(n,s)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},s);return o instanceof Promise?o.then(r=>Ab(n,r)):Ab(n,o)}return t.innerType.
_zod.run(n,s)}});var qb=se("$ZodPrefault",(e,t)=>{St.init(e,t),e._zod.optin="defaulted",kt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,s)=>(s.direction==="backwar\
d"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,s))});var Gb=se("$ZodPipe",(e,t)=>{St.init(e,t),kt(e,"values",n=>n.def.in._zod.values),kt(e,"optin",n=>n.def.in._zod.optin),kt(e,"optout",n=>n.def.out._zod.optout),kt(
e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,s)=>{if(s.direction==="backward"){let r=t.out._zod.run(n,s);return r instanceof Promise?r.then(i=>ad(
i,t.in,s)):ad(r,t.in,s)}let o=t.in._zod.run(n,s);return o instanceof Promise?o.then(r=>ad(r,t.out,s)):ad(o,t.out,s)}});function ad(e,t,n){return e.issues.some(s=>s.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Vb;var ym=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let s=n[0];return this._map.set(t,s),s&&typeof s=="object"&&"id"in s&&this._idmap.
set(s.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.
delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let s={...this.get(n)??{}};delete s.id;let o={...s,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Zb(){return new ym}(Vb=globalThis).__zod_globalRegistry??(Vb.__zod_globalRegistry=
Zb());var vo=globalThis.__zod_globalRegistry;function JA(e){return e.checks&&(e.checks=[...e.checks]),e}function Xb(e,t){return new e(JA({type:"string",...$t(t)}))}function Wb(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...$t(t)})}function Kb(e,t){return new e({type:"boolean",...$t(t)})}function Hb(e,t){return new e({type:"never",...$t(t)})}function Wr(e,t){return new xb({check:"less_than",...$t(t),value:e,inclusive:!0})}function or(e,t){return new $b({check:"greater_than",...$t(t),value:e,inclusive:!0})}function vm(e){return or(0,e)}function Kr(e,t){return new Sb({check:"min_length",...$t(t),minimum:e})}var Wt=se("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");St.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){tr(this,"with",e)},parse(e,t){return um(this,e,t,{callee:this.parse})},parseAsync(e,t){return fm(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return Vn(this,e,t)},safeParseAsync(e,t){return mm(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return ya(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),tM=se("ZodMiniString",(e,t)=>{Ib.init(e,t),Wt.init(e,t)});function Ce(e){return Xb(tM,e)}var nM=se("ZodMiniNumber",(e,t)=>{gm.init(e,t),Wt.init(e,t)});var sM=se("ZodMiniNumberFormat",(e,t)=>{Eb.init(e,t),nM.init(e,t)});function bo(e){return Wb(sM,e)}var oM=se("ZodMiniBoolean",(e,t)=>{Nb.init(e,t),Wt.init(e,t)});function ht(e){return Kb(oM,e)}var rM=se("ZodMiniNever",(e,t)=>{zb.init(e,t),Wt.init(e,t)});function bm(e){return Hb(rM,e)}var iM=se("ZodMiniArray",(e,t)=>{Tb.init(e,t),Wt.init(e,t)});function q(e,t){return new iM({type:"array",element:e,...$t(t)})}var wm=se("ZodMiniObject",(e,t)=>{Db.init(e,t),Wt.init(e,t),mb(e,"shape",n=>n._zod.def.shape,!1)});function ba(e,t){return new wm({type:"object",shape:e,catchall:bm(),...$t(t)})}var aM=se("ZodMiniUnion",(e,t)=>{Fb.init(e,t),Wt.init(e,t)});function ue(e,t){return new aM({type:"union",options:e,...$t(t)})}var Qb=se("ZodMiniRecord",(e,t)=>{Rb.init(e,t),Wt.init(e,t)});function Je(e,t,n){return!t||!t._zod?new Qb({type:"record",keyType:Ce(),valueType:e,...$t(t)}):new Qb(
{type:"record",keyType:e,valueType:t,...$t(n)})}var cM=se("ZodMiniEnum",(e,t)=>{Ub.init(e,t),Wt.init(e,t),e.options=[...e._zod.values]});function z(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(s=>[s,s])):
e;return new cM({type:"enum",entries:n,...$t(t)})}var dM=se("ZodMiniLiteral",(e,t)=>{Bb.init(e,t),Wt.init(e,t)});function wo(e,t){return new dM({type:"literal",values:Array.isArray(e)?e:[e],...$t(t)})}var lM=se("ZodMiniTransform",(e,t)=>{Lb.init(e,t),Wt.init(e,t)});function Fe(e){return new lM({type:"transform",transform:e})}var uM=se("ZodMiniOptional",(e,t)=>{
jb.init(e,t),Wt.init(e,t)});function w(e){return new uM({type:"optional",innerType:e})}var fM=se("ZodMiniPrefault",(e,t)=>{qb.init(e,t),Wt.init(e,t)});function k(e,t){return new fM({type:"prefault",innerType:e,get defaultValue(){return typeof t=="\
function"?t():om(t)}})}var mM=se("ZodMiniPipe",(e,t)=>{Gb.init(e,t),Wt.init(e,t)});function Re(e,t){return new mM({type:"pipe",in:e,out:t})}var Ye=class{lines;constructor(t){this.lines=t}},wa=class{items;constructor(t){this.items=t}},pM=100,hM=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,
gM=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,yM=e=>{let t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(16).
padStart(4,"0")}`};function Hr(e){return hM.test(e)&&!gM.test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,yM)}"`}function Us(e){if(typeof e==
"string")return Hr(e);if(typeof e!="object")return String(e);if(vM(e))return`[${e.map(Us).join(", ")}]`;let t=Object.entries(e).map(([n,s])=>`${Hr(n)}: ${Us(s)}`);
return t.length===0?"{}":`{ ${t.join(", ")} }`}var vM=e=>Array.isArray(e);function Jb(e,t){let n=[],s="";for(let o of e.split(/[\p{C}\s]+/u).filter(Boolean))s!==
""&&t.length+2+s.length+1+o.length>pM?(n.push(s),s=o):s=s===""?o:`${s} ${o}`;return s!==""&&n.push(s),n.length===0?`
`:n.map(o=>`${t}# ${o}
`).join("")}function Yb(e,t){if("comment"in e)return Jb(e.comment,t);let{key:n,value:s,note:o,off:r}=e,i=o?`  ${Jb(o,"").trimEnd().replaceAll(`
# `," ")}`:"";if(r)return`${Yb({key:n,value:s,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`;if(s instanceof wa){let a=s.items.map(c=>`${t}  - ${Us(c)}
`);return`${t}${Hr(n)}:${i}
${a.join("")}`}return s instanceof Ye?s.lines.length===0?`${t}${Hr(n)}: {}${i}
`:`${t}${Hr(n)}:${i}
${xa(s,`${t}  `)}`:`${t}${Hr(n)}: ${Us(s)}${i}
`}var xa=({lines:e},t="")=>e.map(n=>Yb(n,t)).join("");var pn=e=>e._zod.def;function Zn(e){let t=pn(e);return t.innerType?Zn(t.innerType):t.type==="pipe"&&t.in?Zn(t.in):t.options?t.options.map(Zn).find(s=>pn(s).type===
"object")??e:e}function Qr(e,t){let n=e;for(let s of t){let{shape:o,valueType:r,element:i,options:a}=pn(Zn(n)),c=a?.map(Zn).find(l=>pn(l).element),d=o?Object.hasOwn(
o,String(s))?o[String(s)]:void 0:r??i??(c&&pn(c).element);if(!d)return;n=d}return n}var ew=(e,t)=>{let n=Qr(e,t);return n?Object.keys(pn(Zn(n)).shape??{}):[]};var bM=1,nw=e=>{let t=e&&xm(e)[0];return typeof t=="string"?t:"name"},xm=e=>{let t=vo.get(e)?.examples;if(Array.isArray(t))return t;let{in:n,innerType:s}=pn(e);
return n||s?xm(n??s):[]},sw=e=>e._zod.optin===void 0;function ow(e){let t=Object.entries(e),n=t.filter(([,o])=>sw(o)),s=[];for(let[o,r]of n.length>0?n:t){let i=Bs(
r);if(i!==void 0)s.push([o,i]);else if(n.length>0)return;if(n.length===0&&s.length===bM)break}return s.length>0?Object.fromEntries(s):void 0}function Bs(e,t){let[
n]=xm(e);if(n!==void 0&&t===void 0)return n;let{type:s,innerType:o,in:r,options:i,shape:a,element:c,keyType:d,valueType:l,entries:u,values:f}=pn(e);if(o??r)return Bs(
o??r,t);if(i){let m=i.find(g=>pn(Zn(g)).type===t);return m?Bs(m):i.map(g=>Bs(g)).find(g=>g!==void 0)}if(a)return ow(a);if(c){let m=Bs(c);return m===void 0?void 0:
[m]}if(l){let m=Bs(l);return m===void 0?void 0:{[nw(d)]:m}}return u?Object.values(u)[0]:f?f[0]:s==="boolean"?!0:s==="number"?e._zod.bag.minimum:n}var $a=(e,t)=>e.
safeParse(t).success;function dd(e,t){let{shape:n,element:s,options:o}=pn(Zn(e));if(s)return $a(s,t)?[t]:void 0;for(let a of n?[]:o??[]){let c=dd(a,t);if(c!==void 0)
return c}let r=Object.entries(n??{}),i=n&&ow(n);for(let[a,c]of r){if(r.some(([u,f])=>u!==a&&sw(f))||!(typeof t=="number"||i&&a in i||tw(t)&&tw(Bs(c))))continue;
let l=$a(c,t)&&!wM(c)?t:xM(c,t);if(l!==void 0)return{[a]:l}}}var tw=e=>typeof e=="string"&&/[./]/.test(e),wM=e=>$a(e,!0),xM=(e,t)=>pn(Zn(e)).element?dd(e,t):void 0;
function ld(e,t){let n=e.at(-1);return typeof n=="number"?ld(e.slice(0,-1),[t]):n===void 0?Us(t):Us({[n]:t}).replace(/^\{ (.*) \}$/s,"$1")}var rw=e=>{let{keyType:t}=pn(
Zn(e));return t&&nw(t)};var $m={string:"a string",number:"a number",int:"an integer",boolean:"true or false",array:"a list",object:"a mapping",record:"a mapping",null:"nothing"};function $M(e){
return e==null?"nothing":Array.isArray(e)?"a list":typeof e=="boolean"?`the boolean ${e}`:$m[typeof e]??"a value"}var kM=e=>typeof e=="string"?`'${e}'`:String(e),
iw=(e,t)=>A([...e,...t.map(kM)]).join(" or "),rr=(e,t)=>t.reduce((n,s)=>typeof n=="object"&&n!==null&&Object.hasOwn(n,s)?n[s]:void 0,e),SM=e=>e.map((t,n)=>typeof t==
"number"?`[${t}]`:n===0?t:`.${t}`).join(""),_M=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),km=class{schema;value;report;document;constructor(t,n,s,o){
this.document=o,this.schema=t,this.value=n,this.report=s}tell(t,n=[]){let s=[...n,...t.path];switch(t.code){case"unrecognized_keys":for(let o of t.keys){let r=ew(
this.schema,s),i=r.filter(a=>rr(this.value,[...s,a])===void 0);this.report("unknown-key",{path:[...s,o],on:"key"},{key:o,where:this.#e(s),nearest:nt(o,r),known:i})}
return;case"invalid_type":this.#s(t.expected,s);return;case"invalid_value":this.#a(t.values,s);return;case"invalid_union":this.#i(t.errors,s);return;case"invali\
d_key":for(let o of t.issues){let r=Qr(this.schema,s.slice(0,-1)),i={problem:o.message,example:r&&rw(r)};this.report("invalid-name",{path:s,on:"key"},i)}return;case"\
too_small":case"too_big":this.#r(t,s);return;default:{let o=t.code==="custom"?t.params?.remedy:void 0,r={problem:t.message??"invalid value",example:this.#t(s)};
this.report("invalid-value",{path:s},typeof o=="string"?{...r,remedy:o}:r)}}}#e=t=>t.length===0?this.document:`'${SM(t)}'`;#t(t,n){let s=Qr(this.schema,t),o=s&&
Bs(s,n);return o===void 0?void 0:ld(t,o)}#n(t,n){let s=Qr(this.schema,t),o=rr(this.value,t),i=s&&(typeof o=="string"||typeof o=="number")?dd(s,o):void 0;return i===
void 0?this.#t(t,n):ld(t,i)}#s(t,n){let s=rr(this.value,n),o=n.at(-1);if(s===void 0&&o!==void 0){let r=n.slice(0,-1),i={key:String(o),where:this.#e(r),example:this.#t(
n)};this.report("missing-key",{path:r,on:"key"},i);return}this.#o($m[t]??t,n,this.#n(n,t))}#o(t,n,s){let o=rr(this.value,n),r=Qr(this.schema,n),i=typeof o=="num\
ber"&&r!==void 0&&$a(r,String(o));this.report("wrong-type",{path:n},{expected:t,found:$M(o),example:s,isUnquoted:i})}#r(t,n){let s=rr(this.value,n),o=t.origin===
"array"?"items":t.origin==="string"?"characters":void 0,r=String(o===void 0?s:s?.length??0),i=t.code==="too_small"?{minimum:Number(t.minimum)}:{maximum:Number(t.
maximum)};this.report("out-of-range",{path:n},{what:o,found:r,...i})}#a(t,n){let s=rr(this.value,n);if(s===void 0){this.#s("string",n);return}let o=typeof s=="n\
umber"&&t.every(i=>typeof i=="string");if(typeof s=="object"||o){this.#o(iw([],t),n,this.#t(n));return}let r=t.map(String);this.report("not-one-of",{path:n},{value:String(
s),values:t,nearest:nt(String(s),r)})}#i(t,n){let s=t.find(c=>c.length>0&&!c.every(_M));if(s){for(let c of s)this.tell(c,n);return}let o=rr(this.value,n);if(o===
void 0){this.#s("string",n);return}let r=t.flat(),i=r.flatMap(c=>c.code==="invalid_value"?c.values:[]),a=r.flatMap(c=>c.code==="invalid_type"?[$m[c.expected]??c.
expected]:[]);if(i.length>0&&typeof o=="string"){let c=nt(o,i.map(String)),d=a.includes("a list")?this.#n(n,"array"):void 0,l={value:o,values:i,others:A(a),nearest:c,
example:d};this.report("not-one-of",{path:n},l);return}this.#o(iw(a,i),n,this.#n(n))}};function ud(e,t,n,s="the spec"){let o=Xr(t),r=e.safeParse(o);if(r.success)
return r.data;let i=new km(e,o,n,s);for(let a of r.error.issues)i.tell(a)}var fd=e=>{let t=e.flatMap(n=>n.split(" or "));return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},dw=e=>typeof e=="string"?`'${e}'`:String(
e),aw=e=>fd(e.map(dw)),Sm=({minimum:e,maximum:t})=>e===void 0?`at most ${t}`:`at least ${e}`,cw=(e,t)=>e===void 0?t:`for example \`${e}\``,ir={"unknown-key":p({
severity:"error",about:"value",message:({key:e,where:t})=>`unknown key '${e}' in ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`use on\
e of the keys ${aw([...t].sort())}`:"remove it",explain:"A key that has no meaning is an error, because a setting that is silently ignored looks as if it worked\
. Usually it is a typo, and the nearest known key is suggested.",example:{fails:`iommu: { \u27E8passtrough: true }
`,passes:`iommu: { passthrough: true }
`}}),"missing-key":p({severity:"error",about:"value",message:({key:e,where:t})=>`missing key '${e}' in ${t}`,remedy:({key:e,example:t})=>`add ${t===void 0?`\`${e}\
\``:`it, for example \`${t}\``}`,explain:"A few keys have no default, because a default would be a guess about your machine. They must be set.",example:{fails:`\
vms: { win11: { \u27E8memory: { hugepages: 1GiB } } }
`,passes:`vms: { win11: { memory: { size: 16GiB } } }
`}}),"wrong-type":p({severity:"error",about:"value",message:({expected:e,found:t})=>`expected ${fd([e])}, found ${t}`,remedy:({expected:e,example:t,isUnquoted:n})=>n?
"put the value in quotes: without them YAML reads it as a number":cw(t,`use ${fd([e])}${/number|integer/.test(e)?" without quotes, such as `4`":""}`),explain:"T\
he value has a different type than the key takes: a string instead of a list, or a number instead of a string. In YAML 1.2, yes, no, on and off are strings, tru\
e and false are booleans, and digits are a number unless they are quoted.",example:{fails:`host: { users: \u27E8alex }
`,passes:`host: { users: [alex] }
`}}),"not-one-of":p({severity:"error",about:"value",message:({value:e,values:t,others:n=[]})=>`unknown value '${e}': expected ${fd([...n,...t.map(dw)])}`,remedy:({
value:e,nearest:t,values:n,others:s=[],example:o})=>n.some(r=>typeof r!="string"&&String(r)===e)||/^(?:true|false)$/.test(e)&&s.includes("true or false")?`remov\
e the quotes: \`${e}\``:t?`did you mean '${t}'?`:`use ${aw(n)}${o===void 0?"":` or, for example, \`${o}\``}`,explain:"The key only takes certain values, and thi\
s is not one of them.",example:{fails:`host: { cpu: \u27E8ryzen }
`,passes:`host: { cpu: amd }
`}}),"out-of-range":p({severity:"error",about:"value",message:({what:e,found:t,...n})=>e===void 0?`${t} is out of range: expected ${Sm(n)}`:`found ${t} ${e}, ex\
pected ${Sm(n)}`,remedy:({what:e,...t})=>`use ${e===void 0?"a number of ":""}${Sm(t)}${e===void 0?"":` ${e}`}`,explain:"The number, or the length of the list or\
 string, is outside the range that the program behind it accepts.",example:{fails:`vms: { win11: { memory: 4GiB, cpu: { cores: \u27E80 } } }
`,passes:`vms: { win11: { memory: 4GiB, cpu: { cores: 4 } } }
`}}),"invalid-value":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:({remedy:e,example:t})=>e??cw(t,"correct the value"),explain:"An address,\
 an id, a size, a set of CPUs, a name or a path must have the form that lspci, libvirt, systemd or the kernel uses for it.",example:{fails:`devices: { gpu: { fu\
nctions: [\u27E8"0b:00.9"] } }
`,passes:`devices: { gpu: { functions: ["0b:00.1"] } }
`}}),"invalid-name":p({severity:"error",about:"value",message:({problem:e})=>e,remedy:({example:e})=>`choose another name${e===void 0?"":`, for example \`${e}\``}`,
explain:"The names of guests, devices, disks and networks are used by libvirt, systemd or as file names, and must be valid there.",example:{fails:`vms: { \u27E8"my g\
uest": { memory: 4GiB } }
`,passes:`vms: { my-guest: { memory: 4GiB } }
`}}),"too-many-values":p({severity:"error",about:"value",message:({count:e,what:t})=>`the spec has more than ${65536} values, ${e} of them in this ${t}`,remedy:()=>"\
remove entries that this machine does not need",explain:"A spec describes one machine. A generated file can have more values than any machine needs, so their nu\
mber is limited. The place is the longest list or mapping."})};var xo=["performance","efficiency","low-power"],ar=(e,t)=>[e,...t?[t]:[],e===1?"core":"cores"].join(" ");var _e=e=>({value:e}),ne=(e,t)=>t===void 0?{problem:e}:{problem:e,remedy:t};function ka(e,t){return vo.add(e,t),e}function be(e,t,n){let s=Re(ka(Ce(),{description:e,
examples:[...t]}),Fe((o,r)=>{let i=n(o);if("value"in i)return i.value;let{problem:a,remedy:c}=i;return r.issues.push({code:"custom",message:a,input:o,params:{remedy:c}}),
cm}));return ka(s,{description:e})}function oe(e,t,n,s){return be(e,t,o=>n.test(o)?_e(o):ne(s))}var v=e=>t=>ka(t.clone(),{description:e}),lw=z(["on","off"]),PM=ue(
[ht(),lw]),CM=Fe(e=>e===!0||e==="on"),I=e=>ka(Re(PM,CM),{description:e}),OM=bo();function ce(e,t,n){let s=OM.check(or(e),Wr(t));return n!==void 0&&vo.add(s,{examples:[
n]}),s}var Ls=(e,t)=>ka(Re(ue([ht(),lw,e]),Fe(n=>n==="on"?!0:n==="off"?!1:n)),{description:t});var md=4095;function $o(e){let t=new Set;for(let n of e.split(",")){let s=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!s)return ne(`invalid CPU set '${e}\
': use CPU numbers and ranges, separated by commas`);let o=Number(s[2]),r=s[3]===void 0?o:Number(s[3]);if(r<o)return ne(`the CPU range ${o}-${r} is reversed: us\
e ${r}-${o}`);if(r>md)return ne(`CPU ${r} is out of range: the highest CPU number is ${md}`);for(let i=o;i<=r;i+=1)s[1]?t.delete(i):t.add(i)}return t.size===0?ne(
`the CPU set '${e}' is empty`):_e([...t].sort((n,s)=>n-s))}function te(e){let t=A(e).sort((s,o)=>s-o),n=[];for(let s of t){let o=n.at(-1);o&&o[1]===s-1?o[1]=s:n.
push([s,s])}return n.map(([s,o])=>s===o?`${s}`:`${s}-${o}`).join(",")}var fw=ce(0,md),ko=Re(ue([be("A set of host CPUs.",["0-3,8","0-7,^2"],$o),fw]),Fe(e=>typeof e=="number"?[e]:e)),mw=e=>A(e).sort((t,n)=>t-n),Sa=Re(ue([ko,q(fw).check(
Kr(1))]),Fe(mw)),uw=ce(0,1023),pd=Re(ue([uw,q(uw).check(Kr(1))]),Fe(e=>mw(typeof e=="number"?[e]:e)));var _a=e=>Object.assign(Object.create(null),e),AM=bm();function pw(e,t){return new wm({type:"object",get shape(){let n=e();return Object.defineProperty(this,"sh\
ape",{value:n}),n},...t})}var R=e=>pw(e,{catchall:AM}),gt=e=>pw(e);var cr=(e,t)=>e.toString(16).padStart(t,"0"),MM=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
function Jr(e){let t=MM.map(i=>i.exec(e)).find(i=>i!==null);if(!t){let i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return ne(i?`expected a PCI address, found the ven\
dor:device id '${e}'`:`invalid PCI address '${e}': use bus:slot.function in hexadecimal, as printed by lspci`)}let[n=0,s=0,o=0,r=0]=t.slice(1).map(i=>Number.parseInt(
i??"0",16));return o>31?ne(`invalid PCI address '${e}': the slot must be between 00 and 1f`):r>7?ne(`invalid PCI address '${e}': the function must be between 0 \
and 7`):_e({domain:n,bus:s,slot:o,function:r})}function hw(e){let[t="",...n]=e.split("/"),s=Jr(t),o=n.flatMap(r=>{let[,i="",a=""]=/^([01][0-9a-f])\.([0-7])$/i.exec(
r)??[];return i===""?[]:[{slot:Number.parseInt(i,16),function:Number(a)}]});return!("value"in s)||o.length===0||o.length<n.length?ne(`invalid PCI path '${e}': u\
se the address of the root port, then slot.function below each bridge, as printed by \`vfioc scan\``):_e({root:s.value,steps:o})}var IM=({slot:e,function:t})=>`${cr(
e,2)}.${t}`,Pa=({root:e,steps:t})=>[S(e),...t.map(IM)].join("/"),us=e=>Pa(e).replace(/^0000:/,""),gw=65280;function Pm(e,{slot:t,function:n}){let s=2166136261;for(let o=0;o<
e.length;o+=1)s=Math.imul(s^e.charCodeAt(o),16777619)>>>0;return{domain:gw+(s>>>8&255),bus:s&255,slot:t,function:n}}var Yr=({domain:e})=>e>=gw,hd=e=>{let t=e.steps.
at(-1)??e.root;return{...Pm(us({...e,steps:e.steps.slice(0,-1)}),t),by:e}},S=e=>`${cr(e.domain,4)}:${cr(e.bus,2)}:${cr(e.slot,2)}.${e.function}`,hn=e=>S(e).replace(
/^0000:/,""),Ae=(e,t)=>e!==void 0&&e.function===t.function&&e.slot===t.slot&&e.bus===t.bus&&e.domain===t.domain,ei=e=>({domain:`0x${cr(e.domain,4)}`,bus:`0x${cr(
e.bus,2)}`,slot:`0x${cr(e.slot,2)}`,function:`0x${e.function}`});function ti(e){let t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){let n="value"in
Jr(e);return ne(n?`expected a vendor:device id, found the PCI address '${e}'`:`invalid vendor:device id '${e}': use two numbers of four hexadecimal digits, sepa\
rated by ':'`)}return _e({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var F=e=>`${e.vendor}:${e.device}`,Lt=be("A PCI address as written by lspci, sys\
fs or libvirt; the domain defaults to 0000.",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],Jr),yw=be("The path of a PCI function through the bridges of the host\
, as `vfioc scan` prints it: the address of the root port, then slot and function below each bridge.",["00:03.1/00.0"],hw),vw=be("A PCI function: its address as\
 written by lspci, sysfs or libvirt, or its path through the bridges of the host.",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0","00:03.1/00.0"],e=>{if(!e.includes(
"/"))return Jr(e);let t=hw(e);return"value"in t?_e(hd(t.value)):t}),dr=be("A PCI vendor:device id, as printed by `lspci -nn`.",["1002:67df"],ti),Ca=be("A USB ve\
ndor:product id, as printed by `lsusb`.",["046d:c541"],ti);var Me=bo().check(vm()),EM=gt(()=>({index:Me,size:Me,kind:z(["memory","io"]),prefetchable:w(ht()),sizes:w(q(Me))})),NM=gt(()=>({address:Lt,id:dr,class:w(Ce()),subsystem:w(
dr),name:w(Ce()),driver:w(Ce()),modules:w(q(Ce())),iommuGroup:w(Me),bootVga:w(ht()),resetMethods:w(q(Ce())),bars:w(q(EM)),numaNode:w(Me),parent:w(Lt),sriov:w(gt(
()=>({total:Me,enabled:Me,offset:w(Me),stride:w(Me)}))),physicalFunction:w(Lt)})),zM=gt(()=>({cpu:Me,online:ht(),core:w(Me),package:w(Me),die:w(Me),l2:w(ko),l3:w(
ko),l3Size:w(Me),kind:w(z(xo)),numaNode:w(Me)})),TM=gt(()=>({size:Me,total:Me,free:Me,numaNode:w(Me)})),bw=gt(()=>({version:wo(1),kernel:w(gt(()=>({release:Ce()}))),
iommu:w(gt(()=>({on:ht(),reason:w(z(["firmware","parameter","unsupported"])),acsOverride:w(ht()),addressBits:w(Me)}))),pci:q(NM),cpu:w(gt(()=>({vendor:w(z(["amd",
"intel"])),model:w(Ce()),physicalBits:w(Me),cpus:q(zM),isolated:w(ko),apicv:w(ht())}))),memory:w(gt(()=>({total:Me,numa:w(q(gt(()=>({node:Me,total:Me})))),hugepages:w(
q(TM))}))),input:w(q(gt(()=>({name:Ce(),kind:z(["keyboard","mouse","other"]),links:w(q(Ce())),controller:w(Lt)})))),usb:w(q(gt(()=>({id:dr,name:w(Ce()),bus:Me,port:Ce(),
controller:w(Lt)})))),block:w(q(gt(()=>({name:Ce(),model:w(Ce()),size:w(Me),links:w(q(Ce())),controller:w(Lt),root:w(ht()),uses:w(q(z(["root","store","boot","sw\
ap"]))),mounts:w(q(Ce()))})))),network:w(q(gt(()=>({name:Ce(),device:w(Lt),up:w(ht())})))),secureBoot:w(ht()),framebuffer:w(gt(()=>({driver:Ce(),device:w(Lt)}))),
gaps:w(q(Ce()))}));function gd(e,t){let n=new $e;n.document=e;let s=ud(bw,e,n.reporter(ir),"the facts file"),o=`write the facts again, on the machine itself: \`vfioc scan -o ${e.span.
source.name}\``;for(let r of n.sorted())t.adopt({...r,remedy:o});return s}var ww=new WeakMap;function xw(e){let t=ww.get(e);if(t)return t;let n=Object.entries(e).map(([s,o])=>({...o,name:s}));return ww.set(e,n),n}var $=e=>xw(e.vms),H=e=>xw(
e.devices);function fe(e,t){return e.devices.flatMap(n=>{let s=t.devices[n];return s?[{...s,name:n}]:[]})}var gn=e=>e.by??(e.functions.length>0?"address":"id"),
Xn=e=>H(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),qe=e=>{let{user:t,group:n}=e.libvirt.qemu,s=e.libvirt.runAsRoot?"root":"qemu-libvirtd";return{user:t??s,
group:n??s}},Kt=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx");function yd(e){let t=$(e).flatMap(({nics:n})=>Object.values(n).flatMap(({network:s})=>s??
[]));return A([...Object.keys(e.networks),...t]).sort()}var $w=new WeakMap;function kw(e){let t=$w.get(e);if(t)return t;let n=new Map;for(let s of $(e))for(let[o,r]of s.devices.entries()){let i=n.get(r)??{list:[],names:new Set};
n.set(r,i),i.list.push({vm:s,index:o}),i.names.add(s.name)}return $w.set(e,n),n}var pe=(e,t)=>kw(t).get(e)?.list??[];function So(e,t){let n=kw(t);return{has:s=>s!==
e.name&&e.devices.some(o=>n.get(o)?.names.has(s))}}var vd=(e,t)=>`vms: { a: { memory: 4GiB, ${e} }, b: { memory: 4GiB, ${t} } }
`,Cm="autostart: on, disks: { c: { file: ",bd="display: { vnc: { port: ";function Sw(e){let t=Number.parseInt(e.replace("port ",""),10);return`port: ${t<65535?t+
1:t-1}`}var Om={"same-for-two-guests":p({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}' at the same time`,remedy:({
what:e,guest:t})=>e.startsWith("port ")?`set another port here, for example \`${Sw(e)}\``:`use another disk, NIC or input device here, or set \`autostart: off\` o\
n this guest or on '${t}'`,explain:"Only one guest at a time can have a disk that it writes to, a network interface with macvtap in mode passthrough, an input d\
evice with the same grab keys, or a port of a display or of Scream. If two such guests start with the host, the second does not start or goes without. Two displ\
ays of one guest need two ports.",example:{fails:vd(`${Cm}/srv/c.qcow2 } }`,`${Cm}\u27E8/srv/c.qcow2 } }`),passes:vd(`${Cm}/srv/c.qcow2 } }`,"disks: { c: { file\
: /srv/c.qcow2 } }")}}),"port-of-two-guests":p({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}': the two guests \
cannot run at the same time`,remedy:({what:e})=>`set another port on one of them, for example \`${Sw(e)}\``,explain:"If the displays of two guests listen on one\
 port, the second guest does not start. If the sound of two guests arrives at one port, each is heard twice and mixed. Guests that share a device never run at t\
he same time and are not reported.",example:{fails:vd(`${bd}5901 } }`,`${bd}\u27E85901 } }`),passes:vd(`${bd}5901 } }`,`${bd}5902 } }`)}})};function _w(e,t,n,s){
let o=new Map;for(let r of $(t)){let i=So(r,t);for(let{claims:a,codes:c}of e)for(let{what:d,by:l,path:u,when:f,isEnforced:m,once:g,code:h}of a?.(r,t,s)??[]){let y=JSON.
stringify([d,l]),x=o.get(y)??[];x.length===0&&o.set(y,x);let P=N=>N===r?g===!0:m||!i.has(N.name),E=r.autostart||f==="run"?x:x.slice(-1),D=E.find(N=>(N===r||N.autostart&&
r.autostart)&&P(N)),j=D??(f==="run"?E.find(P):void 0);if(x.push(r),!j)continue;let M={path:["vms",r.name,...u]},Y={what:d,guest:j.name};h!==void 0?n.reporter(c)(
h,M,Y):n.reporter(Om)(D?"same-for-two-guests":"port-of-two-guests",M,Y)}}}var Tm={};T(Tm,{codes:()=>KM,domain:()=>QM,rules:()=>HM,schema:()=>WM});var b=(e,t={},...n)=>{let s=[];for(let o of n)typeof o=="object"?s.push(o):typeof o=="number"?s.push(String(o)):typeof o=="string"&&o!==""&&s.push(o);if(s.length>
1&&s.some(o=>typeof o=="string"))throw new RangeError(`text next to other children in <${e}>`);return{name:e,attributes:UM(t),children:s}},Pw=new WeakSet,Cw=e=>(Pw.
add(e),e),wd=e=>Pw.has(e);function DM(e,t,n){n!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,{value:String(n),...FM}):e[t]=String(n))}var FM={configurable:!0,
enumerable:!0,writable:!0},RM=e=>{for(let t in e)if(typeof e[t]!="string")return!1;return!0},UM=e=>RM(e)?e:lr(Object.entries(e)),lr=e=>{let t={};for(let[n,s]of e)
DM(t,n,s);return t},Oa=(e,t)=>lr(Object.entries(e).filter(([n])=>!t.includes(n))),Am=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,C=(e,t)=>Am(e.attributes,t),U=(e,t)=>e.
children.filter(n=>typeof n!="string"&&(!t||n.name===t)),L=(e,t)=>e.children.find(n=>typeof n!="string"&&n.name===t),he=e=>{let t=e.children[0];return typeof t==
"string"?t:""};function xd(e,t){if(e===t)return!0;let n=Object.keys(e.attributes);return e.name===t.name&&n.length===Object.keys(t.attributes).length&&n.every(s=>C(
t,s)===e.attributes[s])&&e.children.length===t.children.length&&e.children.every((s,o)=>{let r=t.children[o];return typeof s=="string"||typeof r=="string"||r===
void 0?s===r:xd(s,r)})}var Ow=({name:e,attributes:t,children:n},s)=>({name:e,attributes:Oa(t,[s]),children:n}),Ee=({name:e,attributes:t},n)=>({name:e,attributes:t,
children:n}),$d=e=>e?"yes":"no",ni=e=>e?"on":"off";var si={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function Mm(e){let t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])
return ne(`invalid size '${e}': use a number and a unit such as GiB`);let n=t[2]??"",s=Object.hasOwn(si,n)?si[n]:void 0;if(s===void 0){let r=n.charAt(0).toUpperCase(),
i="KMGT".includes(r)&&r!=="",a=n===""?`no unit in the size '${e}'`:`unknown unit '${n}' in the size '${e}'`;return ne(`${a}: use ${i?`${t[1]}${r}iB (powers of 1\
024) or ${t[1]}${r==="K"?"k":r}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}let o=Number(t[1])*s;return Number.isSafeInteger(o)?_e(o):ne(`invalid size '${e}\
': it must be a whole number of bytes below 8 PiB`)}function K(e){for(let t of["TiB","GiB","MiB","KiB"]){let n=si[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}\
B`}var Aw={b:1,bytes:1,kb:1e3,k:2**10,kib:2**10,mb:1e6,m:2**20,mib:2**20,gb:1e9,g:2**30,gib:2**30,tb:1e12,t:2**40,tib:2**40};function Wn(e,t){let n=t.toLowerCase(),
s=e*(Object.hasOwn(Aw,n)?Aw[n]??0:Number.NaN);return Number.isSafeInteger(s)?s:void 0}var yn=be("A size with a unit: KiB, MiB, GiB and TiB are powers of 1024; k\
B, MB, GB and TB are powers of 1000.",["16GiB","512MiB"],Mm),Mw=si.KiB??0,de=si.MiB??0,Ge=si.GiB??0,BM={s:1,sec:1,min:60,m:60,h:3600};function LM(e){let t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.
exec(e),n=BM[t?.[2]??""];return!t||n===void 0?ne(`invalid duration '${e}': use an integer and one of the units s, min or h`):_e(Number(t[1])*n)}var kd=be("A duration.",["30s","2min"],LM);function jM(e){let t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)return ne(`invalid resolution '${e}': use the width and h\
eight in pixels, separated by 'x'`);let[n,s]=[Number(t[1]),Number(t[2])];return n<320||s<200||n>16384||s>16384?ne(`the resolution '${e}' is out of range: it mus\
t be between 320x200 and 16384x16384`):_e({width:n,height:s})}var Iw=e=>`${e.width}x${e.height}`,Ew=be("The width and height in pixels.",["1920x1080","3840x2160"],
jM);var Aa=2**30,Ma=({bars:e})=>Object.entries(e).sort(([t],[n])=>t<n?-1:1).flatMap(([t,n])=>n===void 0?[]:[{file:`resource${t.slice(3)}_resize`,value:Math.log2(n/de)}]);var Nw=new WeakMap;function qM(e){let t=Nw.get(e);if(t)return t;let n=new Map(e.pci.map(s=>[S(s.address),s]));return Nw.set(e,n),n}var we=(e,t)=>qM(e).get(S(t)),
fs=(e,t)=>e.pci.filter(n=>F(n.id)===t);function ur(e,t){let n=[],s=t;for(;s.parent!==void 0&&n.length<256;){n.unshift({slot:s.address.slot,function:s.address.function});
let r=we(e,s.parent);if(!r)return;s=r}let o={root:s.address,steps:n};return n.length>0&&Im(e,o)===t?o:void 0}function Im(e,t){let n=we(e,t.root);for(let s of t.
steps){let o=n?.address;if(!o)return;n=e.pci.find(({address:r,parent:i})=>Ae(i,o)&&r.slot===s.slot&&r.function===s.function)}return n}var dt=({class:e="",driver:t})=>/^060[04]/.
test(e)||t==="pcieport",Ne=({class:e=""})=>e.startsWith("03"),Ht=e=>Ne(e)&&!e.class?.startsWith("0302")&&e.physicalFunction===void 0,Sd=({driver:e=""})=>/^(?:vfio|pci[-_]stub)/.
test(e),Em=({address:e,driver:t})=>S(e)+(t?` (${t})`:""),zw=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,n)=>t-n);var Ie=(e,t)=>e.functions.length>0?e.functions.flatMap(n=>we(t,n)??[]):e.ids.flatMap(n=>fs(t,F(n))),_t=(e,t)=>new Map(H(e).flatMap(n=>[...n.functions,...Ie(n,t).
map(({address:s})=>s)].map(s=>[S(s),n]))),Nm=(e,t)=>new Map([..._t(e,t)].filter(([,{name:n,bind:s}])=>s==="boot"||pe(n,e).length>0));function Tw(e,t){let n=new Set(
Xn(e).map(({name:s})=>s));return new Map([..._t(e,t)].filter(([,{name:s}])=>n.has(s)))}function*Dw(e,t){let n=[...Nm(e,t)];yield new Map(n.filter(([,{bind:s}])=>s===
"boot"));for(let s of $(e)){let o=So(s,e),r=({bind:i,name:a})=>i==="boot"||pe(a,e).some(c=>!o.has(c.vm.name));yield new Map(n.filter(([,i])=>r(i)))}}function _d(e,t,n){let{width:s,height:o}=e,r=n==="b7"?s*o*(t?8:4)*2+10*de:Math.ceil(s*4/256)*256*o*3+4*de;return GM(r)}var GM=e=>2**Math.ceil(Math.log2(e)),Pd=e=>Number.
isInteger(Math.log2(e));var VM=2*de,Cd="looking-glass",ZM=(e,t)=>$(t).filter(({lookingGlass:n})=>n?.backend==="kvmfr").findIndex(({name:n})=>n===e.name);function fr(e,t){let{lookingGlass:n}=e;
if(!n)return;let{name:s=Cd,resolution:o,hdr:r,version:i,size:a,backend:c}=n,d=a??(o?_d(o,r,i):de),l=c==="kvmfr"?`/dev/kvmfr${ZM(e,t)}`:`/dev/shm/${s}`;return{feature:"\
lookingGlass",name:s,path:l,bytes:d,backend:c}}function Ia(e){let{scream:t}=e;if(t?.mode!=="ivshmem")return;let{name:n,size:s=VM}=t;return{feature:"scream",name:n,
path:`/dev/shm/${n}`,bytes:s,backend:"shm"}}var _o=(e,t)=>[fr(e,t),Ia(e)].filter(n=>n!==void 0),Fw=(e,t)=>$(e).flatMap(n=>_o(n,e).flatMap(s=>s.backend===t?[{...s,
vm:n}]:[])),Od=({name:e,bytes:t})=>b("shmem",{name:e},b("model",{type:"ivshmem-plain"}),b("size",{unit:"M"},t/de)),Rw=e=>Fw(e,"shm"),Ad=e=>Fw(e,"kvmfr");function Uw(e){
let{user:t}=qe(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var XM=(e,t)=>Object.values(e.bars).some(n=>n!==void 0&&n>=Aa)||Ie(e,t).some(({bars:n=[]})=>n.some(({kind:s,size:o})=>s==="memory"&&o>=Aa));function zm(e,t,n){let[
s,o]=[n?.iommu?.addressBits,n?.cpu?.physicalBits];if(!n||s===void 0||o===void 0||s>=o||e.type!=="kvm")return;let r=fe(e,t).filter(({gvt:a})=>!a);return r.length===
0?void 0:_o(e,t).length>0||r.some(a=>XM(a,n))?s:void 0}var WM={},KM={"address-width-beyond-iommu":p({severity:"warning",about:"value",message:({guest:e,bits:t,limit:n})=>`the addresses of guest '${e}' have ${t} bits\
, but the IOMMU of this machine translates ${n} according to the facts`,remedy:({limit:e})=>`remove \`maxPhysAddr\`, which limits the width to ${e} bits, or set\
 \`maxPhysAddr: { mode: passthrough, limit: ${e} }\``,explain:"The guest's firmware puts shared memory and large BARs near the upper end of the address space. V\
FIO maps them in the IOMMU at the same addresses, which fails beyond its width (VFIO_MAP_DMA: Invalid argument), and the guest does not start. VT-d of most desk\
top processors translates 39 bits. Without `maxPhysAddr` vfioc sets the limit that the facts show."})};function HM(e,t,n){for(let s of $(e)){let o=zm(s,e,n),r=s.
cpu.maxPhysAddr;if(o===void 0||!r)continue;let i=(r.mode==="emulate"?r.bits:r.limit)??n?.cpu?.physicalBits??0,a=["vms",s.name,"cpu","maxPhysAddr"];i>o&&t("addre\
ss-width-beyond-iommu",{path:a},{guest:s.name,bits:i,limit:o})}}function*QM(e,t,n){let s=zm(e,t,n);s===void 0||e.cpu.maxPhysAddr||(yield{at:"cpu",xml:b("maxphys\
addr",{mode:"passthrough",limit:s})})}var qm={};T(qm,{codes:()=>rI,cpuObject:()=>jm,domain:()=>cI,recognise:()=>dI,rules:()=>iI,schema:()=>oI});function ms(e,t){let n=e;for(let s of t.split("/"))s!==""&&(n=n&&L(n,s));return n}function B(e,t){let[n="",s]=t.split("@"),o=ms(e,n);if(!o)return;if(s!==void 0)
return C(o,s);let r=he(o).trim();return r===""?void 0:r}function ve(e,t){let n=B(e,t);return n!==void 0&&/^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(n)?Number(n):void 0}
var ke=(e,t)=>{let n=L(e,"devices");return n?U(n,t):[]};var Lw=require("node:crypto"),Bw=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function JM(e){let t=Bw.length;for(let o of e)t+=4+Buffer.byteLength(o);let n=Buffer.
allocUnsafe(t),s=Bw.copy(n);for(let o of e){let r=n.write(o,s+4);n.writeUInt32BE(r,s),s+=4+r}return n}var Dm=e=>(0,Lw.createHash)("sha1").update(JM(e)).digest("\
hex");function Fm(e){let t=new Map;return(...n)=>{let s="";for(let i of n)s+=`${i.length} ${i}`;let o=t.get(s);if(o!==void 0)return o;let r=e(n);return t.set(s,
r),r}}var js=Fm(e=>{let t=Dm(e),n=(Number.parseInt(t.charAt(16),16)&3|8).toString(16);return[...[t.slice(0,8),t.slice(8,12),`5${t.slice(13,16)}`,n+t.slice(17,20)],
t.slice(20,32)].join("-")}),oi=Fm(e=>{let t=Dm(["mac",...e]);return["52","54","00",t.slice(0,2),t.slice(2,4),t.slice(4,6)].join(":")}),YM=Fm(e=>Number.parseInt(
Dm(["number",...e]).slice(0,12),16)),Po=(e,...t)=>YM(...t)%e;var eI=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],jw={clock:"localtime",hyperv:eI,diskBus:"sata",nicModel:"\
e1000e",video:"vga",rng:!1},qs={windows10:{...jw,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...jw,osinfo:"http://microsoft.com/win/11",
secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virti\
o",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}};var Pt=e=>qs[e.guest],Rm=(e,t)=>e.uuid??js("domain",t.host.name,e.name),Ea=({cpu:e})=>e.sockets*e.dies*e.cores,_n=e=>Ea(e)*e.cpu.threads,mr=({memory:e})=>e.node??
e.hugepages?.node,tI={model:"tpm-crb",version:"2.0"};function Qt(e){let{type:t="efi",secureBoot:n,enrolledKeys:s,tpm:o}=e.firmware,r=Pt(e),i=t==="efi"&&!Kt(e)&&
e.firmware.loader===void 0;return{type:t,secureBoot:n??(s===!0||r.secureBoot&&i),enrolledKeys:s??!1,tpm:typeof o=="object"?o:o??r.tpm?tI:void 0}}var vn=({display:e})=>e.
spice===void 0?e.vnc===void 0||e.vnc===!1:e.spice!==!1,Um=e=>Object.keys(e.shares).length>0,qw=e=>e.agent||vn(e);function Md(e){let{input:t,vnc:n}=e.display;return t!==
void 0?t:vn(e)||n!==void 0&&n!==!1?e.lookingGlass?"virtio":"tablet":"none"}var Na=15;var nI=oe("A CPU feature, by its name in libvirt.",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"expected a CPU feature such as topoext or invtsc: l\
ower-case letters, digits, `-`, `.` and `_`"),Bm=ce(32,64),sI=Re(ue([Bm,R(()=>({mode:z(["emulate","passthrough"]).apply(v("Whether the width is set by `bits` (e\
mulate) or is that of the host (passthrough).")),bits:w(Bm).apply(v("The width in bits, with mode: emulate.")),limit:w(Bm).apply(v("The maximum width in bits, w\
ith mode: passthrough."))}))]),Fe(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),Id=e=>ce(1,e),oI={cpu:()=>({sockets:k(Id(8),1).apply(v("The num\
ber of sockets. Desktop Windows uses at most two. Default: 1.")),dies:k(Id(8),1).apply(v("The number of dies per socket. The guest assumes that each has a cache\
 of its own. Default: 1.")),cores:k(Id(512),2).apply(v("The number of cores per die. Default: 2.")),threads:k(Id(2),1).apply(v("The number of threads per core: \
2 if the guest is pinned to pairs of sibling threads of the host. Default: 1.")),iothreads:k(ce(0,64),0).apply(v("The number of iothreads, which serve the disks\
 that set `iothread`.")),features:k(Je(nI,z(["force","require","optional","disable","forbid"])),{}).apply(v("CPU features, each with its policy, for example req\
uire or disable.")),cachePassthrough:k(I("Whether to show the host's CPU caches to the guest."),!0),maxPhysAddr:w(sI).apply(v("The width of physical addresses i\
n bits, or mode: passthrough for that of the host. Set it if the guest has no address space for the large BARs of a device such as a GPU."))})},jm=e=>k(R(e),{}).
apply(v("The virtual CPUs of the guest.")),Lm=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,rI={"windows-sockets":p({severity:"warning",about:"value",message:({sockets:e})=>`desktop Windows uses at most 2 sockets, and this guest has ${e}`,remedy:({sockets:e})=>`\
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
With `mode: emulate` the guest has the given number of bits. With `mode: passthrough` it has as many as the host, but at most `limit`.",example:{fails:Lm("maxPh\
ysAddr: { mode: passthrough, bits: \u27E842 }"),passes:Lm("maxPhysAddr: { mode: passthrough, limit: 42 }")}}),"too-many-vcpus":p({severity:"error",about:"value",
message:({count:e,most:t})=>`this guest has ${e} virtual CPUs, but its machine type supports at most ${t}`,remedy:({most:e})=>`lower \`sockets\`, \`dies\`, \`cores\` \
or \`threads\` until their product is at most ${e}`,explain:"QEMU supports 4096 virtual CPUs on q35 and 255 on i440fx. libvirt refuses to define a guest with mo\
re.",example:{fails:`vms: { win: { memory: 4GiB, cpu: \u27E8{ cores: 512, threads: 2, dies: 8 } } }
`,passes:Lm("cores: 16, threads: 2")}})};function iI(e,t){for(let n of $(e)){let{maxPhysAddr:s,sockets:o}=n.cpu,[r,i]=[_n(n),Kt(n)?255:4096];if(r>i&&t("too-many\
-vcpus",{path:["vms",n.name,"cpu"]},{count:r,most:i}),o>2&&n.guest.startsWith("windows")&&t("windows-sockets",{path:["vms",n.name,"cpu","sockets"]},{sockets:o}),
!s)continue;let a=["vms",n.name,"cpu","maxPhysAddr"];n.type==="qemu"&&t("max-phys-addr-emulated",{path:a});let c=(d,l,u)=>t("max-phys-addr-mode",{path:l},{mode:s.
mode,field:d,missing:u});s.mode==="emulate"&&s.bits===void 0&&c("bits",a,!0),s.mode==="emulate"&&s.limit!==void 0&&c("limit",[...a,"limit"],!1),s.mode==="passth\
rough"&&s.bits!==void 0&&c("bits",[...a,"bits"],!1)}}function aI(e,t){let{sockets:n,dies:s,cores:o,threads:r,features:i,cachePassthrough:a,maxPhysAddr:c}=e.cpu,
d=e.type==="kvm",l=new Map(Object.entries(i));return d&&t.host.cpu==="amd"&&r>1&&!l.has("topoext")&&l.set("topoext","require"),b("cpu",{mode:d?"host-passthrough":
"maximum",check:"none"},b("topology",{sockets:n,dies:s,cores:o,threads:r}),d&&a&&b("cache",{mode:"passthrough"}),c&&b("maxphysaddr",{...c}),...[...l].map(([u,f])=>b(
"feature",{policy:f,name:u})))}function*cI(e,t){yield{at:"",xml:b("vcpu",{placement:"static"},_n(e))},e.cpu.iothreads>0&&(yield{at:"",xml:b("iothreads",{},e.cpu.
iothreads)}),yield{at:"",xml:aI(e,t)}}function*dI(e){let t=L(e,"cpu"),n=t&&L(t,"topology"),o=["sockets","dies","cores","threads"].map(c=>[c,(n&&ve(n,`@${c}`))??
1]);n&&(yield{vm:{cpu:Object.fromEntries(o)}});let r=ve(e,"vcpu");!n&&r!==void 0&&(yield{vm:{cpu:{cores:r}}});let i=ve(e,"iothreads");i!==void 0&&(yield{vm:{cpu:{
iothreads:i}}}),(!t||!L(t,"cache"))&&(yield{vm:{cpu:{cachePassthrough:!1}}});for(let c of t?U(t,"feature"):[]){let[d,l]=[C(c,"name"),C(c,"policy")??"require"];d!==
void 0&&(yield{vm:{cpu:{features:{[d]:l}}}})}let a=t&&L(t,"maxphysaddr");if(a){let c=["bits","limit"].flatMap(l=>{let u=ve(a,`@${l}`);return u===void 0?[]:[[l,u]]});
yield{vm:{cpu:{maxPhysAddr:{mode:C(a,"mode")??"passthrough",...Object.fromEntries(c)}}}}}}var Zm={};T(Zm,{codes:()=>vI,rules:()=>bI,schema:()=>yI});function lI(e){let t=e.flat(),n=new Set(t.map(({cpu:r})=>r)),s=t.every(({kind:r})=>r!==void 0),o=t.every(({core:r,l2:i})=>r!==void 0&&i!==void 0);return e.map(r=>{
let[i]=r;if(s)return i?.kind??"performance";let a=new Set(r.map(({cpu:d})=>d)),c=i?.l2?.some(d=>!a.has(d)&&n.has(d));return o&&c?"efficiency":"performance"})}var uI=16;
function pr(e){let t=new Map;for(let r of e.filter(({online:i})=>i).toSorted((i,a)=>i.cpu-a.cpu)){let i=r.core===void 0?`cpu ${r.cpu}`:`${r.package??0} ${r.die??
0} ${r.core}`,a=t.get(i);a?a.push(r):t.set(i,[r])}let n=[...t.values()],s=lI(n),o=new Set(s).size>1;return n.flatMap((r,i)=>{let[a]=r,c=s[i];return!a||!c?[]:[{cpus:r.
map(({cpu:d})=>d),l3:a.l3?`cache ${Math.min(...a.l3)}`:`package ${a.package??0}`,l3Size:a.l3Size,node:a.numaNode??0,kind:o?c:void 0,rank:xo.indexOf(c)*uI-r.length}]})}
var Gw=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function Ed(e,t){let n=new Map;for(let s of e){let o=n.get(t(s));o?o.push(s):n.set(t(s),[s])}return[...n.values()]}function Nd(e,t){
let n=pr(e),s=new Set(n.slice(0,n.length>4?2:1)),[o]=s,r=f=>m=>!m.cpus.some(g=>f.has(g)),i=n.filter(r(new Set(t.flatMap(({pinned:f=[]})=>f)))),a=i.filter(r(new Set(
t.flatMap(({threadsOn:f=[]})=>f)))).filter(f=>f!==o),c=new Map,d=new Map;for(let f of t){let m=f.parts.reduce((M,Y)=>M+Y.cores.length,0);if(m===0)continue;let g=a.
filter(M=>M.cpus.length>=f.threads);if(g.length<m){d.set(f.guest,{cores:g.length});continue}let h=M=>(c.get(M)??[]).filter(Y=>!f.apart?.has(Y)),y=fI(g,m,M=>h(M).
length),x=[];for(let M of f.parts){let Y=pI(y,M,{use:N=>h(N).length,reserve:s,own:new Set(x)});for(let[N,ye]of Y.entries())x[M.cores[N]??0]=ye}let P=A(x.flatMap(
h)).sort(),E=M=>({used:x.filter(M).length,free:g.filter(Y=>M(Y)&&h(Y).length===0).length}),D=Vw(x).map(M=>({kind:M,...E(Y=>Y.kind===M)})),j=Ed(x,Gm).map(([M])=>({
size:M?.l3Size,...E(({l3:Y})=>Y===M?.l3)}));for(let M of x)c.set(M,[...c.get(M)??[],f.guest]);d.set(f.guest,{cpus:x.flatMap(M=>M.cpus.slice(0,f.threads)),together:mI(
x),shares:P,kinds:D,caches:j})}let l=i.filter(f=>s.has(f)&&!c.has(f));return{host:(l.length>0?l:n.slice(0,1)).flatMap(f=>f.cpus).sort((f,m)=>f-m),places:d}}var Vw=e=>A(
e.toSorted((t,n)=>t.rank-n.rank).map(({kind:t})=>t));function fI(e,t,n){let s=[...Vw(e).map(i=>e.filter(a=>a.kind===i)),e],o=i=>i.map(n).sort((a,c)=>a-c)[t-1]??
Number.POSITIVE_INFINITY,[r=e]=s.toSorted((i,a)=>o(i)-o(a));return r}var mI=e=>Ed(e,Gm).length===1?"l3":Ed(e,Zw).length===1?"node":"machine",Gm=e=>e.l3,Zw=e=>String(
e.node);function pI(e,{cores:t,node:n},s){let{use:o,own:r}=s,i=t.length,a=e.filter(d=>!r.has(d)),c=A(a.map(o)).sort((d,l)=>d-l);for(let d of c){let l=a.filter(u=>o(
u)<=d);for(let u of[l.filter(f=>f.node===n),l]){let f=Math.min(...u.map(m=>m.rank));for(let m of[Gm,Zw,()=>""])for(let g of[u.filter(h=>h.rank===f),u]){let[h]=Ed(
g,m).filter(y=>y.length>=i).sort(hI(s));if(h)return h.toSorted(gI(s)).slice(0,i).sort(Gw)}}}return[]}function hI({reserve:e,own:t}){let n=new Set([...t].map(i=>i?.
l3)),s=i=>Math.min(...i.map(a=>a.rank)),o=i=>Number(i.some(a=>n.has(a.l3))),r=i=>Number(i.some(a=>e.has(a)));return(i,a)=>s(i)-s(a)||o(i)-o(a)||r(i)-r(a)||i.length-
a.length}var gI=({use:e,reserve:t})=>(n,s)=>e(n)-e(s)||n.rank-s.rank||Number(t.has(n))-Number(t.has(s))||Gw(s,n);var Q=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var yI={},Ww={amd:"AMD",intel:"Intel"},Kw="one thread on each core",vI={"host-cpu-other":p({severity:"error",about:"value",message:({written:e,found:t})=>`the f\
acts describe a machine with an ${Ww[t]} CPU, but the spec says ${e}`,remedy:({found:e})=>`set \`cpu: ${e}\`; if the facts are from another machine, run \`vfioc s\
can -o facts.json\` on this one`,explain:"The kernel parameters and modules for the IOMMU and for virtualization differ between AMD and Intel. With those of the\
 other vendor the IOMMU can stay off, and no guest with a device starts."}),"pin-unusable":p({severity:"error",about:"value",message:({cpus:e,offline:t,last:n})=>t?
`host CPU ${e} is offline, according to the facts of this machine`:`this machine has no CPU ${e}: according to the facts, the last one is ${n}`,remedy:({offline:e})=>e?
"use an online CPU (`lscpu -e` lists them); if this one is online by now, run `vfioc scan -o facts.json` again":"use a CPU that `lscpu -e` lists as online",explain:"\
libvirt does not start a guest that is pinned to a CPU which is missing or offline."}),"pin-apart":p({severity:"warning",about:"value",message:({pairs:e,siblings:t})=>`\
the guest treats ${e} as threads of one core, but this machine has ${t}`,remedy:({siblings:e})=>e===Kw?"set `threads: 1` and double `cores`":"reorder `pin` so t\
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
ciency cores of Intel). A guest does not see the difference: it gives each virtual CPU the same work, and waits for the slowest."})};function bI(e,t,n){let s=n?.
cpu?.vendor;if(s&&s!==e.host.cpu&&t("host-cpu-other",{path:["host","cpu"]},{written:Ww[e.host.cpu],found:s}),!n?.cpu||n.cpu.cpus.length===0)return;let o=pr(n.cpu.
cpus),r=n.cpu.cpus.filter(c=>c.online),i=c=>r.every(d=>d[c]!==void 0),a=new Map(o.flatMap(c=>c.cpus.map(d=>[d,c])));for(let c of $(e)){let{pin:d,emulator:l=[],iothreadPin:u=[]}=c.
cpu,f=["vms",c.name,"cpu"],m=Array.isArray(d)?d:[];for(let[h,y]of m.entries())Vm([y],[...f,"pin",h],n,t);if(Vm(l,[...f,"emulator"],n,t),Vm(u,[...f,"iothreadPin"],
n,t),m.length===0||!m.every(h=>a.has(h)))continue;let g={path:[...f,"pin"]};i("core")&&wI(c,m,o,a,g,t),$I(c,m,o,a,xI(c,e),g,t),i("core")&&i("l3")&&kI(c,m,o,a,g,
t)}}function Vm(e,t,n,s){let o=n.cpu?.cpus??[],r=Math.max(...o.map(({cpu:c})=>c)),i=e.filter(c=>!o.some(d=>d.cpu===c)),a=e.filter(c=>o.some(d=>d.cpu===c&&!d.online));
i.length>0&&s("pin-unusable",{path:t},{cpus:te(i),offline:!1,last:r}),a.length>0&&s("pin-unusable",{path:t},{cpus:te(a),offline:!0,last:r})}var Xw=e=>Q(e.slice(
0,3).map(t=>t.join("+")))+(e.length>3?", \u2026":"");function wI(e,t,n,s,o,r){let a=t.flatMap((l,u)=>u%2===0?[[l,t[u+1]??l]]:[]).filter(([l=0,u=0])=>s.get(l)!==
s.get(u));if(e.cpu.threads===2&&a.length>0){let l=[...a.flat().flatMap(u=>s.get(u)??[]),...n].find(({cpus:u})=>u[1]);r("pin-apart",o,{pairs:Xw(a),siblings:l?`${l.
cpus.join("+")} on one core`:Kw});return}if(e.cpu.threads===1){let l=A(t.map(u=>s.get(u))).map(u=>t.filter(f=>u?.cpus.includes(f))).filter(u=>new Set(u).size>1);
l.length>0&&r("pin-shares-core",o,{threads:Xw(l)})}let c=new Set([...t,...e.cpu.emulator??[],...e.cpu.iothreadPin??[]]),d=A(t.flatMap(l=>s.get(l)?.cpus??[])).filter(
l=>!c.has(l));d.length>0&&r("pin-splits-core",o,{left:te(d)})}var xI=(e,t)=>new Set($(t).flatMap(n=>{let{pin:s,emulator:o=[],iothreadPin:r=[]}=n.cpu;return[...o,
...r,...n.name!==e.name&&Array.isArray(s)?s:[]]}));function $I(e,t,n,s,o,r,i){let a=A(t.flatMap(f=>s.get(f)??[])),c=xo.filter(f=>a.some(m=>m.kind===f));if(c.length<
2)return;let d=f=>a.filter(m=>m.kind===f).length,{threads:l}=e.cpu,u=f=>{let g=n.flatMap(h=>{let y=h.kind===f?h.cpus.filter(x=>!o.has(x)):[];return y.length<l?[]:
y.slice(0,l)}).slice(-t.length);return g.length<t.length?[]:[`\`pin: [${g.join(", ")}]\` (${f})`]};i("pin-mixes-kinds",r,{used:Q(c.map(f=>ar(d(f),f))),lists:c.flatMap(
u)})}function kI(e,t,n,s,o,r){let i=A(t.flatMap(l=>s.get(l)??[])),a=l=>{let u=new Map;for(let f of n)u.set(l(f),(u.get(l(f))??0)+1);return Math.max(...u.values())},
c=new Set(i.map(({node:l})=>l)),d=A(i.map(({l3:l})=>l));if(c.size>1&&a(({node:l})=>l)>=i.length)r("pin-across-nodes",o,{nodes:[...c].sort((l,u)=>l-u).join(" and\
 ")});else if(d.length>1&&a(({l3:l})=>l)>=i.length&&e.cpu.sockets===1){let l=d.map(u=>te(t.filter(f=>s.get(f)?.l3===u)));r("pin-across-caches",o,{caches:l.join(
" and ")})}}var Km={};T(Km,{codes:()=>MI,host:()=>NI,rules:()=>II,schema:()=>OI});function SI(e,t,n){let[s]=mr(e)??[];if(s!==void 0)return s;let o=fe(e,t).flatMap(r=>Ie(r,n));return[...o.filter(Ne),...o].find(({numaNode:r})=>r!==void 0)?.numaNode}
function _I(e,t,n){let{numa:s,cores:o,threads:r}=e.cpu,i=SI(e,t,n),a=new Map;for(let c=0;c<Ea(e);c+=1){let d=s.findIndex(({cpus:f})=>f.includes(c*r)),l=s.length>
0?d:Math.floor(c/o),u=a.get(l);u?u.cores.push(c):a.set(l,{cores:[c],node:s[d]?.node??i})}return[...a.values()]}function PI(e,t,n){let{pin:s,emulator:o=[],iothreadPin:r=[],
threads:i}=e.cpu;return{guest:e.name,parts:s==="auto"?_I(e,t,n):[],threads:i,apart:So(e,t),pinned:s==="auto"?[]:s??[],threadsOn:[...o,...r]}}var Hw=new WeakMap;
function Xm(e,t){if(!t?.cpu)return;let n=Hw.get(t)??new WeakMap;Hw.set(t,n);let s=n.get(e);if(s)return s;let o=$(e),r=[...o.filter(({devices:c})=>c.length>0),...o.
filter(({devices:c})=>c.length===0)],i=o.some(({cpu:c})=>c.pin==="auto"),a=Nd(t.cpu.cpus,i?r.map(c=>PI(c,e,t)):[]);return n.set(e,a),a}var Wm=(e,t,n)=>e.cpu.pin===
"auto"?Xm(t,n)?.places.get(e.name):void 0;function Pn(e,t,n){if(e.cpu.pin!=="auto")return e.cpu.pin??[];let s=Wm(e,t,n);return s&&"cpus"in s?s.cpus:[]}var ri=(e,t,n)=>e.
cpu.emulator??(e.cpu.pin==="auto"?Xm(t,n)?.host:void 0),ii=(e,t,n)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?Xm(t,n)?.host:void 0);var Qw=ue([z(["guests"]),ko]).apply(v("The CPUs to isolate: `guests` for all CPUs that guests are pinned to, or a set such as 2-7,14-19.")),CI=R(()=>({cpus:Qw,isolcpus:k(
I("Whether to keep all programs off these CPUs, except those that are pinned to them."),!0),nohzFull:k(I("Whether to stop the timer interrupt on these CPUs whil\
e only one program runs there."),!0),rcuNocbs:k(I("Whether to do the kernel's deferred work (RCU callbacks) on other CPUs."),!0),irqaffinity:w(ko).apply(v("The \
CPUs that handle interrupts, for example 0-1,12-13."))})),OI={kernel:()=>({isolate:w(Re(ue([Qw,CI]),Fe(e=>e==="guests"||Array.isArray(e)?{cpus:e,isolcpus:!0,nohzFull:!0,
rcuNocbs:!0}:e))).apply(v("The CPUs that the kernel isolates from boot, whether a guest runs or not: `guests`, a set of CPUs, or a mapping."))})},AI=`vms: { win\
: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,MI={"kernel-isolate-without-pins":p({severity:"error",about:"value",message:()=>"'isolate: guests' is set, but no guest is pinned",remedy:()=>"pin a guest, fo\
r example `cpu: { pin: [2, 3] }`, or remove `isolate`",explain:"`kernel.isolate: guests` stands for the host CPUs that the virtual CPUs of all guests are pinned\
 to.",example:{fails:`kernel: { isolate: \u27E8guests }
`,passes:`kernel: { isolate: guests }
${AI}`}}),"kernel-isolate-first-cpu":p({severity:"error",about:"value",message:()=>"CPU 0 cannot be isolated",remedy:()=>"remove CPU 0 and the other thread of i\
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
`}})};function Jw(e,t){let n=e.kernel.isolate?.cpus;return n!=="guests"?n??[]:A($(e).flatMap(s=>Pn(s,e,t))).sort((s,o)=>s-o)}function II(e,t,n){let{isolate:s}=e.
kernel;if(!s)return;let o=["kernel","isolate"],r=Jw(e,n);s.cpus==="guests"&&$(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:o});let i=n?.
cpu?.cpus.flatMap(c=>c.online?[c.cpu]:[])??[];i.length>0&&i.every(c=>r.includes(c))?t("kernel-isolate-leaves-nothing",{path:o},{cpus:te(i)}):r.includes(0)&&t("k\
ernel-isolate-first-cpu",{path:o});let a=s.irqaffinity?.filter(c=>r.includes(c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...o,"irqaffinity"]},{cpus:te(
a)}),EI(r,e,t,n)}function EI(e,t,n,s){let o=e;for(let r of $(t)){let i=ri(r,t,s)??[],a=r.cpu.emulator?.filter(d=>e.includes(d))??[];if(a.length>0){let d={guest:r.
name,cpus:te(a)};n("kernel-isolate-emulator",{path:["vms",r.name,"cpu","emulator"]},d)}let c=[...Pn(r,t,s),...i,...ii(r,t,s)??[]];o=o.filter(d=>!c.includes(d))}
$(t).length>0&&o.length>0&&n("kernel-isolate-unused",{path:["kernel","isolate"]},{cpus:te(o)})}function*NI(e,t){let{isolate:n}=e.kernel,s=te(Jw(e,t));if(!n||s===
"")return;let{isolcpus:o,nohzFull:r,rcuNocbs:i,irqaffinity:a}=n;o&&(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${s}`}),r&&(yield{kind:"k\
ernelParam",name:"nohz_full",value:s}),i&&(yield{kind:"kernelParam",name:"rcu_nocbs",value:s}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:te(a)})}var Hm={};T(Hm,{codes:()=>TI,host:()=>RI,rules:()=>DI,schema:()=>zI});var _=e=>({kind:"string",parts:[e]}),Ct=(...e)=>({kind:"string",parts:e});function lt(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e}\
 is not a safe integer`);return{kind:"int",value:BigInt(e)}}var Z=e=>({kind:"constant",name:e?"true":"false"}),Jt={kind:"constant",name:"null"},V=e=>({kind:"lis\
t",items:e}),ie=e=>V(Array.from(e,_)),Yw=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),X=e=>({
kind:"attrs",bindings:Yw(e)});var We=e=>({kind:"identifier",name:e});function hr(e){let t=e.split("/").slice(1),n=s=>/^[A-Za-z0-9._+-]+$/.test(s)&&s!=="."&&s!=="..";if(!e.startsWith("./")||!t.
every(n))throw new RangeError(`not the path of a file next to the module: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var zd=e=>typeof e=="string"?We(e):e,
O=(e,...t)=>({kind:"select",of:zd(e),path:t,or:void 0}),yt=(e,t,n)=>({kind:"select",of:zd(e),path:t,or:n}),Td=(e,...t)=>({kind:"has",of:zd(e),path:t}),J=(e,...t)=>({
kind:"apply",function:zd(e),arguments:t}),Gs=(e,t)=>({kind:"lambda",parameter:e,body:t}),Dd=(e,t)=>({kind:"let",bindings:Yw(e),body:t});var re=(e,t,n)=>({kind:"binary",operator:t,left:e,right:n}),Yt=e=>({kind:"not",operand:e}),Vs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t};var zI={cpu:()=>({isolate:k(I("Whether to keep the host (users, services and systemd itself) off the CPUs in `pin` while the guest runs."),!1),irqs:k(I("Whether\
 to move the host's interrupts off the CPUs in `pin` while the guest runs, as far as the kernel can."),!1),governor:w(z(["performance","schedutil","ondemand","c\
onservative","powersave"])).apply(v("The CPU frequency governor of the CPUs in `pin` while the guest runs: performance is the highest frequency."))})},Fd=e=>`vm\
s: { win: { memory: 4GiB, cpu: { ${e} } } }
`,TI={"isolate-without-pin":p({severity:"error",about:"value",message:({field:e})=>`'${e}' requires 'pin', which this guest does not have`,remedy:({field:e})=>`\
pin each virtual CPU to a host CPU, for example \`pin: [2, 3], emulator: [0]\`, or remove \`${e}\``,explain:"`isolate`, `irqs` and `governor` apply to the host \
CPUs that the virtual CPUs are pinned to. A guest without `pin` can run on every host CPU.",example:{fails:Fd("isolate: \u27E8true"),passes:Fd("pin: [2, 3], emu\
lator: [0], isolate: true")}}),"isolate-without-emulator":p({severity:"warning",about:"value",message:()=>"QEMU's own threads may run on the isolated CPUs",remedy:()=>"\
add `emulator` with host CPUs that are not in `pin`, for example `emulator: [0]`",explain:"Without `emulator`, libvirt lets QEMU's own threads run on every CPU.\
 The scheduler prefers the isolated ones, because they are idle.",example:{fails:Fd("pin: [2, 3], isolate: \u27E8true"),passes:Fd("pin: [2, 3], emulator: [0], i\
solate: true")}}),"isolate-leaves-nothing":p({severity:"error",about:"value",message:({cpus:e})=>`this guest isolates every CPU of the machine (${e}) and leaves\
 none for the host`,remedy:()=>"remove CPU 0 and the other thread of its core from `pin`, lower `cores` to match, and set `emulator: [0]`; or remove `isolate`",
explain:"The host and QEMU need at least one CPU that is not isolated. The number of CPUs is from the facts."}),"isolate-together-leaves-nothing":p({severity:"w\
arning",about:"value",message:({guests:e,cpus:t})=>`guests ${e} together isolate every CPU of the machine (${t})`,remedy:()=>"remove CPU 0 and the other thread \
of its core from `pin` of the guest that has them, and lower its `cores` to match; ignore this if the guests never all run at the same time",explain:"The host n\
eeds a CPU for itself. A guest that would isolate the last one is not started."})};function DI(e,t,n){let s=n?.cpu?.cpus.flatMap(i=>i.online?[i.cpu]:[])??[],o=new Set,
r=[];for(let i of $(e)){let a=["vms",i.name,"cpu"],{isolate:c,irqs:d,governor:l,pin:u,emulator:f}=i.cpu;if(u===void 0){let x=Object.entries({isolate:c,irqs:d,governor:l}).
filter(([,P])=>P);for(let[P]of x)t("isolate-without-pin",{path:[...a,P]},{field:P})}if(!c)continue;Array.isArray(u)&&f===void 0&&t("isolate-without-emulator",{path:[
...a,"isolate"]});let m=new Set(Pn(i,e,n));if(s.length===0||m.size===0)continue;let g=te(s),h=x=>s.every(P=>x.has(P)),y=h(o);r.push(i.name);for(let x of m)o.add(
x);h(m)?t("isolate-leaves-nothing",{path:[...a,"pin"]},{cpus:g}):!y&&h(o)&&t("isolate-together-leaves-nothing",{path:[...a,"pin"]},{guests:r.join(", "),cpus:g})}}
var FI={kind:"assertion",that:Yt(yt("config",["services","irqbalance","enable"],Z(!1))),message:"vfioc: services.irqbalance moves interrupts back to the CPUs of\
 guests with cpu.irqs. Set `services.irqbalance.enable = false;`, or `irqs: off` in these guests."};function*RI(e,t){for(let n of $(e)){let s=te(Pn(n,e,t));if(s===
"")continue;let{isolate:o,irqs:r,governor:i}=n.cpu,a=(c,...d)=>({kind:"hook",vm:n.name,step:c,arguments:d});o&&(yield a("isolate-cpus",s)),r&&(yield a("move-irq\
s",s)),i&&(yield a("set-governor",i,s))}$(e).some(n=>n.cpu.irqs)&&(yield FI)}var Jm={};T(Jm,{codes:()=>LI,domain:()=>GI,recognise:()=>VI,rules:()=>jI,schema:()=>BI});var Cn={"2MiB":2*de,"1GiB":Ge};var UI=R(()=>({cpus:Sa.apply(v("The virtual CPUs of the node, numbered from 0.")),memory:yn.apply(v("The memory size of the node.")),node:w(ce(0,1023)).apply(v(
"The NUMA node of the host that provides this memory and, with pin: auto, the CPUs."))})),BI={cpu:()=>({numa:k(q(UI),[]).apply(v("The NUMA nodes of the guest. D\
efault: one."))})},Rd=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,Qm=Rd("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),LI={"numa-vcpus":p({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`virtual CPU ${e} is not on any node`:t==="twice"?`virtual CPU ${e} is already on another node`:`the guest has no virtual CPU ${e}`,remedy:({cpus:e,problem:t})=>t===
"missing"?`add ${e} to the \`cpus\` of a node`:t==="twice"?`remove ${e} from the \`cpus\` of one of the nodes`:`remove ${e} from \`cpus\`: virtual CPUs are counte\
d from 0`,explain:"If a guest has NUMA nodes, each of its virtual CPUs must be on exactly one. QEMU refuses any other assignment.",example:{fails:Rd("\u27E8[{ cpus: \
0-1, memory: 2GiB }, { cpus: [2], memory: 2GiB }]"),passes:Qm}}),"numa-memory":p({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e}\
 of memory in total, but the guest has ${t}`,remedy:({nodes:e,guest:t})=>`change the nodes so that they add up to ${t}, or set the memory of the guest to ${e}`,
explain:"The memory of a guest is the sum of its nodes. libvirt would silently use the sum and ignore the size.",example:{fails:Rd("\u27E8[{ cpus: 0-1, memory: 2GiB \
}, { cpus: 2-3, memory: 1GiB }]"),passes:Qm}}),"numa-memory-not-whole":p({severity:"error",about:"value",message:({size:e,unit:t})=>t==="MiB"?`${e} is not a pos\
itive multiple of 1MiB`:`${e} is not a positive multiple of the huge page size ${t}`,remedy:({unit:e})=>`use a multiple of ${e==="MiB"?"1MiB":e}, and keep the s\
um of the nodes equal to the memory of the guest`,explain:"A NUMA node of a guest consists of whole MiB, or of whole huge pages if the guest uses them.",example:{
fails:Rd("[{ cpus: 0-1, memory: \u27E82049MiB }, { cpus: 2-3, memory: 2047MiB }]").replace("4GiB","{ size: 4GiB, hugepages: 2MiB }"),passes:Qm}}),"numa-node-twi\
ce":p({severity:"error",about:"value",message:({pages:e})=>`the memory cannot be on this node: its huge pages are on node ${e}`,remedy:({pages:e})=>`remove \`mem\
ory.node\` to keep the memory on node ${e}, or remove \`node\` from \`hugepages\``,explain:"If the memory of a guest consists of huge pages, it comes from the n\
ode that has them.",example:{fails:`vms: { win: { memory: { size: 4GiB, node: \u27E81, hugepages: { size: 2MiB, node: 0 } } } }
`,passes:`vms: { win: { memory: { size: 4GiB, node: 0, hugepages: { size: 2MiB, node: 0 } } } }
`}})};function jI(e,t){for(let n of $(e)){let{node:s,hugepages:o}=n.memory;s&&o?.node&&te(s)!==te(o.node)&&t("numa-node-twice",{path:["vms",n.name,"memory","nod\
e"]},{pages:te(o.node)}),n.cpu.numa.length>0&&qI(n,t)}}function qI(e,t){let{numa:n}=e.cpu,s=["vms",e.name,"cpu","numa"],o=[...Array(_n(e)).keys()],r=new Set;for(let[
f,{cpus:m}]of n.entries()){let g={path:[...s,f,"cpus"]},h=m.filter(x=>x>=o.length),y=m.filter(x=>r.has(x));h.length>0&&t("numa-vcpus",g,{cpus:te(h),problem:"unk\
nown"}),y.length>0&&t("numa-vcpus",g,{cpus:te(y),problem:"twice"});for(let x of m)r.add(x)}let i=o.filter(f=>!r.has(f));i.length>0&&t("numa-vcpus",{path:s},{cpus:te(
i),problem:"missing"});let{size:a,hugepages:c}=e.memory,d=n.reduce((f,{memory:m})=>f+m,0);d!==a&&t("numa-memory",{path:s},{nodes:K(d),guest:K(a)});let l=c?Cn[c.
size]:de,u=n.findIndex(({memory:f})=>f===0||f%l!==0);if(u>=0&&a%l===0){let f=K(n[u]?.memory??0);t("numa-memory-not-whole",{path:[...s,u,"memory"]},{size:f,unit:c?.
size??"MiB"})}}function*GI(e){let{numa:t}=e.cpu,n=t.map(({cpus:o,memory:r},i)=>b("cell",{id:i,cpus:te(o),memory:r/1024,unit:"KiB"})),s=mr(e);s&&(yield{at:"numat\
une",xml:b("memory",{mode:"strict",nodeset:te(s)})}),n.length>0&&(yield{at:"cpu",xml:b("numa",{},...n)});for(let[o,{node:r}]of t.entries())r!==void 0&&(yield{at:"\
numatune",xml:b("memnode",{cellid:o,mode:"strict",nodeset:r})})}function*VI(e){let t=$o(B(e,"numatune/memory@nodeset")??"");"value"in t&&B(e,"numatune/memory@mo\
de")==="strict"&&(yield{vm:{memory:{node:[...t.value]}}});let n=ms(e,"cpu/numa");if(!n)return;let s=ms(e,"numatune");yield{vm:{cpu:{numa:U(n,"cell").map((r,i)=>{
let a=C(r,"id")??String(i),c=Wn(ve(r,"@memory")??0,C(r,"unit")??"KiB")??0,d=s&&U(s,"memnode").find(f=>C(f,"cellid")===a),l=d&&ve(d,"@nodeset"),u={cpus:C(r,"cpus")??
"",memory:K(c)};return l===void 0?u:{...u,node:l}})}}}}var ep={};T(ep,{claims:()=>eE,codes:()=>KI,domain:()=>YI,recognise:()=>tE,rules:()=>HI,schema:()=>XI});var ZI=ce(0,4095),XI={cpu:()=>({pin:w(ue([z(["auto"]),q(ZI)])).apply(v("The host CPU of each virtual CPU, in order. The threads of a guest core are adjacent, so\
 list sibling threads of the host in pairs (lscpu -e shows them). auto: whole cores of one kind and of one L3 cache, or else of one NUMA node, according to the \
facts of the machine.")),emulator:w(Sa).apply(v("The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: preferably CPUs that no virtual CPU is pinned \
to. Default with pin: auto: those that stay with the host.")),iothreadPin:w(Sa).apply(v("The host CPUs for the iothreads. Default with pin: auto: those that sta\
y with the host.")),vcpusched:w(R(()=>({scheduler:z(["fifo","rr"]).apply(v("The scheduling policy: fifo (first in, first out) or rr (round robin).")),priority:ce(
1,99).apply(v("The priority, from 1 to 99 (highest)."))}))).apply(v("The real-time scheduling of the virtual CPUs. They take precedence over everything else on \
their host CPUs, including kernel threads."))})},WI=e=>A(e.map(({size:t})=>t)).map(t=>{let n=e.reduce((s,o)=>s+(o.size===t?o.used:0),0);return`${ar(n,void 0)} o\
n ${t===void 0?"an unknown size":K(t)}`}),On=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,KI={"pin-count":p({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`'pin' must list one host CPU for each virtual CPU: expected ${t}, found ${e}`,remedy:({
pins:e,vcpus:t})=>`list ${t} host CPUs in \`pin\`${e>0?`, or change \`cores\` and \`threads\` to match ${e}`:""}`,explain:"Each virtual CPU is pinned to one hos\
t CPU, in order. Their number is sockets times dies times cores times threads.",example:{fails:On("cores: 4, pin: \u27E8[2, 3]"),passes:On("cores: 2, pin: [2, 3\
]")}}),"pin-twice":p({severity:"error",about:"value",message:({cpu:e})=>`'pin' lists host CPU ${e} twice`,remedy:()=>"replace one of them with a host CPU that i\
s not in `pin` yet (`lscpu -e` lists them)",explain:"Two virtual CPUs on one host CPU wait for each other, and one that waits may hold a lock that the rest of t\
he guest needs.",example:{fails:On("cores: 2, pin: [2, \u27E82]"),passes:On("cores: 2, pin: [2, 3]")}}),"pin-shared":p({severity:"warning",about:"value",message:({
what:e,guest:t})=>`${e} is also used by guest '${t}'`,remedy:()=>"pin the guests to different CPUs; ignore this if they never run at the same time",explain:"Gue\
sts that are pinned to the same host CPU and run at the same time slow each other down. Guests that receive the same device never run together and may share CPU\
s without this warning.",example:{fails:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [\u27E83, 4] } } }
`,passes:`vms: { a: { memory: 4GiB, cpu: { pin: [2, 3] } }, b: { memory: 4GiB, cpu: { pin: [4, 5] } } }
`}}),"emulator-on-pinned":p({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, which a virtual CPU is pinned to`,remedy:({
cpus:e})=>`replace CPU ${e} in \`emulator\` with CPUs that are not in \`pin\`, or remove \`emulator\``,explain:"QEMU's own threads interrupt a virtual CPU on th\
e same host CPU, which shows as stutter in the guest.",example:{fails:On("cores: 2, pin: [2, 3], emulator: \u27E8[3]"),passes:On("cores: 2, pin: [2, 3], emulato\
r: [0, 1]")}}),"iothread-pin-without-iothreads":p({severity:"error",about:"value",message:()=>"'iothreadPin' is set, but the guest has no iothreads",remedy:()=>"\
add `iothreads: 1`, or remove `iothreadPin`",explain:"`iothreadPin` lists the host CPUs that the iothreads run on. Their number is `iothreads`, which is 0 by de\
fault.",example:{fails:On("iothreadPin: \u27E8[0]"),passes:On("iothreads: 1, iothreadPin: [0]")}}),"pin-auto-without-facts":p({severity:"error",about:"value",message:()=>"\
'pin: auto' requires the facts of the machine",remedy:()=>"run `vfioc scan -o facts.json` and add `facts: ./facts.json` to `host`, or list the CPUs: `pin: [2, 3\
]`",explain:"`pin: auto` chooses whole cores by their caches, NUMA nodes and threads, which are in the facts of the machine.",example:{fails:On("pin: \u27E8auto"),
passes:On("pin: [2, 3]")}}),"pin-auto-too-few":p({severity:"error",about:"value",message:({needed:e,cores:t,threads:n})=>`not enough host cores: needed ${e}${n>
1?` with ${n} threads each`:""}, available ${t}`,remedy:({cores:e,threads:t})=>{let n="list the host CPUs, for example `pin: [2, 3]` for two virtual CPUs";return e>
0?`reduce the guest to ${e===1?"1 core":`${e} cores`}, or ${n}`:t>1?`set \`threads: 1\` if the cores of the host have one thread each, or ${n}`:n},explain:"`pin\
: auto` gives each core of the guest a core of the host. The first core stays with the host. Cores listed in `pin`, `emulator` or `iothreadPin` of any guest are\
 not available. With `threads: 2`, only cores with two threads are."}),"pin-auto-shared":p({severity:"warning",about:"value",message:({guests:e})=>`there are no\
t enough cores for all guests: this guest shares cores with ${e.map(t=>`'${t}'`).join(", ")}`,remedy:()=>"lower `cores` in these guests; ignore this if they nev\
er run at the same time",explain:"Guests that share a core and run at the same time slow each other down. Guests that receive the same device never run together\
 and may share cores without this warning."}),"pin-auto-mixes-kinds":p({severity:"warning",about:"value",message:({kinds:e})=>`there are not enough free cores o\
f one kind: the guest gets ${Q(e.map(({kind:t,used:n})=>ar(n,t)))}`,remedy:({kinds:e})=>{let t=e.flatMap(({kind:n,free:s})=>s>0?[ar(s,n)]:[]);return t.length>0?
`lower \`cores\` of the guest: it can have ${t.join(" or ")}`:"lower `cores` of this guest or of others"},explain:"A hybrid processor has fast and slow cores (p\
erformance and efficiency cores of Intel). A guest does not see the difference: it gives each virtual CPU the same work, and waits for the slowest. `pin: auto` \
uses the fastest kind that has enough free cores for all of the guest. The first core stays with the host."}),"pin-auto-mixes-caches":p({severity:"warning",about:"\
value",message:({caches:e})=>`the guest is spread over L3 caches of different sizes: ${Q(WI(e))}`,remedy:({caches:e})=>`reduce the guest to ${ar(Math.max(1,...e.
map(({free:t})=>t)),void 0)}, which fit on one cache, or list the host CPUs in \`pin\``,explain:"On some processors one L3 cache is larger than the others, for \
example by 3D V-Cache. A guest does not see the difference: a program that needs the large cache, such as a game, is slow on the cores of the other. `vfioc scan\
` and `vfioc check --plan` show the caches."}),"realtime-without-pin":p({severity:"warning",about:"value",message:()=>"real-time virtual CPUs that are not pinne\
d can block any CPU of the host",remedy:()=>"pin the guest, for example `pin: [2, 3], emulator: [0]`, or remove `vcpusched`",explain:"A busy real-time thread ke\
eps everything of ordinary priority off its CPU, including kernel threads. If it can run on any CPU, it can stall the host. If it is pinned, it stalls only what\
 else runs on that CPU.",example:{fails:On("vcpusched: \u27E8{ scheduler: fifo, priority: 1 }"),passes:On("pin: [2, 3], vcpusched: { scheduler: fifo, priority: \
1 }")}})};function HI(e,t,n){for(let s of $(e)){let{emulator:o=[],iothreads:r,iothreadPin:i,vcpusched:a}=s.cpu,c=(...d)=>({path:["vms",s.name,"cpu",...d]});if(s.
cpu.pin==="auto")QI(s,e,t,n);else if(s.cpu.pin){let{pin:d}=s.cpu,l=_n(s);d.length!==l&&t("pin-count",c("pin"),{pins:d.length,vcpus:l});for(let[f,m]of d.entries())
d.indexOf(m)<f&&t("pin-twice",c("pin",f),{cpu:m});let u=o.filter(f=>d.includes(f));u.length>0&&t("emulator-on-pinned",c("emulator"),{cpus:te(u)})}i&&r===0&&t("i\
othread-pin-without-iothreads",c("iothreadPin")),a&&!s.cpu.pin&&t("realtime-without-pin",c("vcpusched"))}}function QI(e,t,n,s){let o={path:["vms",e.name,"cpu","\
pin"]},r=Wm(e,t,s);if(!r)n("pin-auto-without-facts",o);else if("cores"in r){let{threads:i}=e.cpu;n("pin-auto-too-few",o,{needed:Ea(e),cores:r.cores,threads:i})}else{
let{shares:i,kinds:a,caches:c}=r;i.length>0&&n("pin-auto-shared",o,{guests:i}),a.length>1?n("pin-auto-mixes-kinds",o,{kinds:a}):JI(e)&&A(c.flatMap(({size:d})=>d??
[])).length>1&&n("pin-auto-mixes-caches",o,{caches:c})}}var JI=({cpu:e})=>e.sockets*e.dies===1&&e.numa.length<2;function*YI(e,t,n){let{iothreads:s,vcpusched:o}=e.
cpu,r=ri(e,t,n),i=ii(e,t,n),a=c=>({at:"cputune",xml:c});for(let[c,d]of Pn(e,t,n).entries())yield a(b("vcpupin",{vcpu:c,cpuset:d}));r&&(yield a(b("emulatorpin",{
cpuset:te(r)})));for(let c=1;i&&c<=s;c+=1)yield a(b("iothreadpin",{iothread:c,cpuset:te(i)}));for(let c=0;o&&c<_n(e);c+=1)yield a(b("vcpusched",{vcpus:c,...o}))}
function*eE({cpu:{pin:e}}){if(!(e===void 0||e==="auto"))for(let[t,n]of e.entries())e.indexOf(n)<t||(yield{what:`host CPU ${n}`,path:["cpu","pin",t],when:"run",code:"\
pin-shared"})}function Ym(e){let t=$o((e&&C(e,"cpuset"))??"");return"value"in t?t.value:void 0}function*tE(e){let t=L(e,"cputune");if(!t)return;let n=new Map(U(
t,"vcpupin").map(d=>[C(d,"vcpu"),Ym(d)])),s=[...n.values()].flatMap(d=>d?.length===1?d:[]),o=s.length===n.size&&[...n.keys()].every((d,l)=>d===String(l));s.length>
0&&o&&(yield{vm:{cpu:{pin:s}}});let r=Ym(L(t,"emulatorpin"));r&&(yield{vm:{cpu:{emulator:te(r)}}});let i=Ym(L(t,"iothreadpin"));i&&(yield{vm:{cpu:{iothreadPin:te(
i)}}});let a=L(t,"vcpusched"),c=a&&ve(a,"@priority");a&&c!==void 0&&(yield{vm:{cpu:{vcpusched:{scheduler:C(a,"scheduler")??"fifo",priority:c}}}})}var cp={};T(cp,{claims:()=>$E,codes:()=>cE,domain:()=>xE,opens:()=>wE,recognise:()=>SE,rules:()=>lE,schema:()=>aE});function ai(e){if(e.includes("\0"))throw new RangeError("a shell word cannot contain NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}\
'`}var gr=e=>e.map(ai).join(" ");var nE=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,sE=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;
function Ud(e){let t=nE.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="devices"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var ex=be("A device of \
the guest, by its name in the spec or its libvirt alias.",["devices.gpu","hostdev0"],e=>Ud(e)||sE.test(e)?_e(e):ne(`invalid device name '${e}': use devices.NAME\
, devices.NAME.FUNCTION, disks.NAME, nics.NAME, shares.NAME or a libvirt alias`)),tp=({slice:e,name:t,index:n})=>`ua-${e}${n===0?"":n}-${t}`;function np(e,t){let n=new Map;
for(let s of e.devices)t.devices[s]?.igd===!0&&n.set(tp({slice:"devices",name:s,index:0}),{"x-igd-opregion":!0});for(let[s,o]of Object.entries(e.qemu.override)){
let r=Ud(s),i=r?tp(r):s;n.set(i,{...n.get(i),...o})}return n}function An(e,t,n,s,o=0){let r=tp({slice:e,name:t,index:o});return np(n,s).has(r)?b("alias",{name:r}):
void 0}var ci=ce(1,255);function tx(e,t){let n=o=>Object.entries(e[o]).map(([r,{bootOrder:i}])=>({name:`${o}.${r}`,path:["vms",e.name,o,r,"bootOrder"],order:i})),s=fe(
e,t).map(({name:o,bootOrder:r})=>({name:`devices.${o}`,path:["devices",o,"bootOrder"],order:r}));return[...n("disks"),...n("nics"),...s].flatMap(({order:o,...r})=>o===
void 0?[]:[{...r,order:o}])}var oE=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],Co=({format:e,file:t})=>e??(t===void 0?"raw":oE.find(([n])=>n.test(t))?.[1]);var Kn=(e,t)=>e.bus??(e.cdrom===void 0?Pt(t).diskBus:"sata"),sp=e=>e==="sata"?{first:0,count:6}:e==="scsi"||e==="usb"?{first:6,count:20}:{first:0,count:26};function za(e){
let t=new Map,n=new Set,s=0;for(let o of e.order.disks){let r=e.disks[o];if(!r)continue;let i=Kn(r,e),{first:a,count:c}=sp(i),{target:d}=r;if(i==="nvme")d=s<c?`\
nvme${s}n1`:void 0,s+=1;else if(d===void 0){let l=Po(c,"disk",i,o);for(let u=0;u<c&&d===void 0;u+=1){let f=String.fromCharCode(97+a+(l+u)%c),m=`${i==="virtio"?"\
vd":"sd"}${f}`;n.has(m)||(d=m)}}d!==void 0&&(t.set(o,d),n.add(d))}return t}var nx=["network","local","users","guest","weakened"],sx=e=>[...e].sort((t,n)=>nx.indexOf(t.kind)-nx.indexOf(n.kind)),en="every user of the host",Bd="use all th\
at QEMU may use if it escapes: it has no security label",ox="every machine that reaches the host",vt=e=>`guest '${e}'`;function rx(e,t){let{user:n}=qe(t);if(n==="root")return;let[,s]=/^\/home\/([^/]+)\//.exec(e)??[];if(s!==void 0)return s===n?void 0:{path:`/home/${s}`,home:s};if(e.
startsWith("/root/"))return{path:"/root"};let[,o]=/^(\/run\/user\/\d+)\//.exec(e)??[];return o!==void 0&&n==="qemu-libvirtd"?{path:o}:void 0}var Mn=oe("The name of a host user.",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"invalid user name: use lower-case letters, digits, '-' and '_', starting with a letter\
 or '_', at most 31 characters"),ax=oe("The name of a host group.",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"invalid group name: use lower-case letters, digits, '-' a\
nd '_', starting with a letter or '_', at most 31 characters"),Ta=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,rp="invalid name: use letters, digits, '.', '_', '+' and \
'-', starting with a letter or digit, at most 63 characters",cx=oe("The libvirt name of a guest.",["win11"],Ta,rp),Ld=oe("The libvirt name of a network.",["defa\
ult"],Ta,rp),jd=oe("The name of shared memory, which is a file in /dev/shm.",["looking-glass"],Ta,rp),yr=e=>oe("A name of your choice.",[e],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
"invalid name: use letters, digits, '-' and '_', starting with a letter, digit or '_', at most 63 characters"),Oo=yr("gpu"),di=oe("The name of the host.",["work\
station"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"invalid host name: use letters, digits and '-', with no '-' at the start or end, at most 63 charact\
ers"),ps=oe("The name of a network interface.",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"invalid network interface name: use letters, digits, '.', '\
_' and '-', at most 15 characters"),li=oe("The name of a kernel module.",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"invalid kernel module name: use letters,\
 digits, '_' and '-', one module per entry"),ip=oe("The name of a systemd unit, including its type.",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"invalid unit name: end it with the unit type, such as .service, and use no spaces or quotes"),dx=oe("A kernel parameter.",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!#-~]*)?$/,
"invalid kernel parameter: use name or name=value without spaces or quotes, one parameter per entry"),lx=e=>{if(!e.startsWith("/"))return`'${e}' is not an absol\
ute path: start it with '/'`;if(/[\u0000-\u001f\u007f]/.test(e))return"control characters are not allowed in a path";if(/[\ufffe\uffff]/.test(e))return"U+FFFE a\
nd U+FFFF are not characters";if(!e.isWellFormed())return"this path is not valid Unicode";if(e.split("/").includes(".."))return`'..' is not allowed in the path \
'${e}': use the path that it resolves to`},In=be("An absolute path on the host.",["/var/lib/libvirt/images/win11.qcow2"],e=>{let t=lx(e);return t?ne(t):_e(e)}),
qd=be("A file on the host with a secret.",["/run/secrets/guest"],e=>{let t=lx(e);return t?ne(t):/\s/.test(e)?ne("white space is not allowed in the path of a sec\
ret"):/^\/+(?:\.?\/+)*nix\/+(?:\.\/+)*store(?:\/|$)/.test(e)?ne("a secret must not be in the Nix store, which every user of the host can read","let sops-nix or \
agenix write it on the host, and use its path there, for example /run/secrets/guest or /run/agenix/guest, as a string"):_e(e)}),Gd=oe("A file path, relative to \
the file that contains it.",["./vbios.rom"],/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/,"invalid path: it must not be empty or contain control characters"),op="remo\
ve it, and an address is derived from the names; for a guest that exists, use the one that `virsh domiflist` shows";function ap(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.
test(e)?Number.parseInt(e.slice(0,2),16)%2===1?ne(`'${e}' is a multicast address: the first pair of a NIC's MAC address must be even`,op):/^(..)(?::\1)+$/i.test(
e)?ne(`'${e}' is a placeholder, not a MAC address`,op):_e(e.toLowerCase()):ne(`invalid MAC address '${e}': use six pairs of hexadecimal digits, separated by ':'`,
op)}var ux=be("A MAC address.",["52:54:00:66:d7:8b"],ap),ix="remove it, and a UUID is derived from the names; for a guest that exists, use the one that `virsh d\
omuuid` prints";function Vd(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)?new Set(e.replaceAll("-","")).size===1?ne(`'${e}' is a placeholder,\
 not a UUID`,ix):_e(e):ne("invalid UUID: use 32 lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12",ix)}var Zs=(e,t)=>be(e,t,n=>/[\u0000-\u001f\u007f\ufffe\uffff]/.
test(n)?ne("control characters are not allowed here"):n.isWellFormed()?_e(n):ne("this string is not valid Unicode"));var rE=oe("The target name of a disk in libvirt.",["vda","sda"],/^[sv]d[a-z]$/,"expected a disk target: vda to vdz on virtio, sda to sdz on other buses"),iE=oe(
"A serial number.",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"expected a serial number such as GAMES01: 1 to 20 letters, digits, `-`, `_`, `.` and `+`"),aE={vm:{disks:k(
Je(yr("system"),R(()=>({file:w(In).apply(v("The path of an image file on the host.")),block:w(In).apply(v("The path of a disk or partition of the host, preferab\
ly a stable name in /dev/disk/by-id.")),cdrom:w(ue([In,wo(!1)])).apply(v("The path of the image in a CD drive, or false for an empty drive.")),format:w(z(["qcow\
2","raw"])).apply(v("The format of the image. Default: qcow2 or raw, from the file extension.")),create:w(yn).apply(v("The size of the image that is created if \
`file` does not exist. An existing image is never changed, whatever its size.")),bus:w(z(["virtio","sata","scsi","usb","nvme"])).apply(v("The bus of the disk; n\
vme requires libvirt 11.5 or later. Default: sata for Windows and macOS, which need no extra driver for it, and virtio for Linux.")),target:w(rE).apply(v("The t\
arget name in libvirt. Default: derived from the name of the disk.")),cache:w(z(["none","writeback","writethrough","directsync","unsafe"])).apply(v("The cache m\
ode of the host. Default: QEMU's default, writeback.")),io:w(z(["native","threads","io_uring"])).apply(v("How QEMU reads and writes the disk; native requires ca\
che: none or directsync.")),discard:k(I("Whether to free space on the host that the guest no longer uses."),!0),iothread:w(ce(1,64)).apply(v("The number of the \
iothread that serves the disk, from 1 to cpu.iothreads; only on virtio.")),serial:w(iE).apply(v("The serial number that the guest sees. Default: none; on nvme, \
the name of the disk.")),readOnly:k(I("Whether to prevent the guest from writing to the disk."),!1),bootOrder:w(ci).apply(v("The position of the disk in the boo\
t order. If no device of the guest has one, the guest tries its disks in order, then its CD drives."))}))),{}).apply(v("The disks and CD drives of the guest, ea\
ch under a name of your choice."))}},Pe=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,cE={"disk-source":p({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`disk '${e}' has no source`:`disk '${e}' has several sources`,remedy:({disk:e,
given:t})=>t===0?`add one of \`file\`, \`block\` and \`cdrom\`, for example \`file: /var/lib/libvirt/images/${e}.qcow2, create: 60GiB\``:"keep only one of `file\
`, `block` and `cdrom`",explain:"A disk is an image file (`file`), a block device of the host (`block`), or a CD drive (`cdrom`).",example:{fails:Pe("\u27E8c: { bus:\
 sata }"),passes:Pe("c: { file: /srv/c.qcow2 }")}}),"disk-format":p({severity:"error",about:"value",message:({file:e})=>`the name of '${e}' does not show its fo\
rmat`,remedy:({file:e})=>`add \`format: raw\` or \`format: qcow2\`; for an existing image, \`qemu-img info ${e}\` shows which`,explain:"The format of an image i\
s always set explicitly. If QEMU detected it from the content, the guest, which writes the content, could change it.",example:{fails:Pe("c: { file: \u27E8/srv/window\
s }"),passes:Pe("c: { file: /srv/windows, format: raw }")}}),"block-not-raw":p({severity:"warning",about:"value",message:()=>"a qcow2 image on a block device ca\
n run out of space and stop the guest",remedy:()=>"remove `format` if the device holds a plain disk; if it holds a qcow2 image, first convert it to another disk\
 with `qemu-img convert -f qcow2 -O raw OLD NEW`, and set `block` to that disk",explain:"A qcow2 image needs more space than the disk inside it, because of its \
metadata. A block device of the same size does not have that space. If a qcow2 image is read as raw, the guest does not find its data.",example:{fails:Pe("c: { \
block: /dev/disk/by-id/nvme-a, format: \u27E8qcow2 }"),passes:Pe("c: { block: /dev/disk/by-id/nvme-a }")}}),"block-name-moves":p({severity:"warning",about:"valu\
e",message:({path:e})=>`${e} can be a different disk after the next boot`,remedy:({path:e})=>`use the link to ${e.slice(5)} that \`ls -l /dev/disk/by-id\` shows`,
explain:"The kernel assigns names such as /dev/sda in the order in which it finds the disks. The guest writes to whichever disk has the name.",example:{fails:Pe(
"c: { block: \u27E8/dev/sdb }"),passes:Pe("c: { block: /dev/disk/by-id/ata-disk }")}}),"cdrom-bus":p({severity:"error",about:"value",message:({bus:e})=>`a CD dr\
ive cannot be on ${e}`,remedy:()=>"remove `bus`: CD drives are on sata by default",explain:"A CD drive can be on SATA, SCSI or USB.",example:{fails:Pe("c: { cdr\
om: /srv/a.iso, bus: \u27E8virtio }"),passes:Pe("c: { cdrom: /srv/a.iso }")}}),"read-only-sata":p({severity:"error",about:"value",message:()=>"a disk on SATA ca\
nnot be read-only",remedy:()=>"set `bus: usb`, or `bus: virtio` if the guest has the driver; for an ISO image, use `cdrom` instead of `file`",explain:"The SATA \
disk of QEMU cannot report to the guest that it is read-only, so libvirt refuses it.",example:{fails:Pe("c: { file: /srv/c.qcow2, bus: sata, readOnly: \u27E8on }"),
passes:Pe("c: { file: /srv/c.qcow2, bus: scsi, readOnly: on }")}}),"disk-target-bus":p({severity:"error",about:"value",message:({target:e,bus:t})=>`'${e}' is no\
t a valid target on ${t}`,remedy:({bus:e})=>e==="nvme"?"remove `target`: disks on nvme are numbered automatically":`remove \`target\`, or use one of ${e==="virt\
io"?"vda to vdz":e==="sata"?"sda to sdf":"sda to sdz"}`,explain:"Targets on virtio are vd and a letter, on other buses sd and a letter. SATA has six ports, so i\
ts disks are sda to sdf.",example:{fails:Pe("c: { file: /srv/c.qcow2, bus: sata, target: \u27E8vda }"),passes:Pe("c: { file: /srv/c.qcow2, bus: sata, target: sd\
a }")}}),"disk-target-twice":p({severity:"error",about:"value",message:({target:e,disk:t})=>`target '${e}' is already used by disk '${t}'`,remedy:()=>"remove `t\
arget` to get a free one, or set another",explain:"libvirt identifies disks by their targets. A disk without `target` gets one derived from its name, and keeps \
it when more disks are added after it.",example:{fails:Pe("a: { file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2, target: \u27E8vda }"),passes:Pe("a: \
{ file: /srv/a.qcow2, target: vda }, b: { file: /srv/b.qcow2 }")}}),"too-many-disks":p({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest has\
 more than ${t} disks on ${e}`,remedy:({bus:e})=>e==="sata"?"set `bus: scsi` on some of the data disks (Windows needs the virtio drivers for it)":"set `bus: sat\
a` on some of the disks",explain:"SATA has six ports. virtio and nvme have names for 26 disks each; scsi and usb share 20 names, from sdg on.",example:{fails:Pe(
`${"abcdef".split("").map(e=>`${e}: { file: /srv/${e}.raw, bus: sata }`).join(", ")}, \u27E8g: { file: /srv/g.raw, bus: sata }`),passes:Pe("g: { file: /srv/g.ra\
w, bus: sata }")}}),"disk-twice":p({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is already used by disk '${t}'`,remedy:()=>"remove one of th\
e two, or set `readOnly: true` on both; disks on sata also need `bus: usb`",explain:"Two disks that write to the same image destroy it.",example:{fails:Pe("a: {\
 file: /srv/a.qcow2 }, b: { file: \u27E8/srv/a.qcow2 }"),passes:Pe("a: { file: /srv/a.qcow2 }, b: { file: /srv/b.qcow2 }")}}),"disk-iothread":p({severity:"error",
about:"value",message:({bus:e})=>`a disk on ${e} cannot use an iothread`,remedy:()=>"remove `iothread`, or set `bus: virtio`; an installed Windows needs the vir\
tio driver first, or it no longer boots",explain:"Only disks on virtio can use an iothread. Windows does not boot from a virtio disk without the driver: add a s\
mall second disk on virtio, install the driver in the guest, and then move the system disk.",example:{fails:Pe("c: { file: /srv/c.qcow2, bus: sata, iothread: \u27E81\
 }","cpu: { iothreads: 1 }, "),passes:Pe("c: { file: /srv/c.qcow2, bus: virtio, iothread: 1 }","cpu: { iothreads: 1 }, ")}}),"iothread-missing":p({severity:"err\
or",about:"value",message:({iothread:e,count:t})=>`iothread ${e} does not exist: the guest has ${t===0?"none":`only ${t}`}`,remedy:({iothread:e,count:t})=>t===0?
`set \`iothreads: ${e}\` in \`cpu\`, or remove \`iothread\``:`set \`iothreads: ${e}\` in \`cpu\`, or use an iothread from 1 to ${t}`,explain:"The number of ioth\
reads is set by `cpu.iothreads`, and they are numbered from 1.",example:{fails:Pe("c: { file: /srv/c.qcow2, iothread: \u27E81 }"),passes:Pe("c: { file: /srv/c.q\
cow2, iothread: 1 }","cpu: { iothreads: 1 }, ")}}),"native-io-cached":p({severity:"error",about:"value",message:({cache:e})=>`'io: native' does not work with 'c\
ache: ${e}'`,remedy:()=>"set `cache: none`, or set `io: io_uring`",explain:"The kernel's native asynchronous I/O needs files that bypass the page cache (O_DIREC\
T): `cache: none` or `cache: directsync`. If `cache` is unset, it is writeback.",example:{fails:Pe("c: { file: /srv/c.raw, io: \u27E8native }"),passes:Pe("c: { \
file: /srv/c.raw, io: native, cache: none }")}}),"image-unreachable":p({severity:"warning",about:"value",message:({folder:e,user:t})=>`QEMU runs as ${t}, which \
cannot enter ${e}`,remedy:({file:e,moved:t,home:n})=>{let o=`shut the guest down, move the image (\`${gr(["sudo","mv","--no-clobber",e,t])}\`) and write \`${t}\`\
 here`;return n===void 0?o:`${o}; or set \`users.users.${n}.homeMode = "711";\` in the NixOS configuration, which lets QEMU pass through the directory and not li\
st it; do this only if ${n} may be root on the host: libvirt changes the owner of what ${n} puts there, also through a link`},explain:'Only the owner can enter \
a home directory of NixOS (mode 0700), /root, and /run/user. QEMU does not run as root or as that user, so the guest does not start: "Permission denied". libvir\
t makes QEMU the owner of the image, but not of the directories on the way. A directory below /home that is not a home directory is not affected if others may e\
nter it. Shares need nothing: virtiofsd runs as root, or as the user of the share, who must be able to enter the folder.',example:{fails:Pe("c: { file: \u27E8/home/a\
lex/c.qcow2 }"),passes:Pe("c: { file: /var/lib/libvirt/images/c.qcow2 }")}})},dE=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function lE(e,t){for(let n of $(e)){let s=["vms",n.name,"disks"],o=new Map;for(let[r,i]of Object.entries(n.disks)){uE(n,r,i,t),mE(n,r,i,e,t);let a=i.file??i.block;
if(a===void 0)continue;let{readOnly:c}=i,d={path:[...s,r,i.file===void 0?"block":"file"]},l=o.get(a);l&&!(l.readOnly&&c)&&t("disk-twice",d,{path:a,disk:l.name}),
o.set(a,{name:r,readOnly:c})}hE(n,t)}}function uE(e,t,n,s){let o=(...d)=>({path:["vms",e.name,"disks",t,...d]}),r=[n.file,n.block,n.cdrom].filter(d=>d!==void 0).
length,i=Kn(n,e);if(r!==1&&s("disk-source",{...o(),on:"key"},{disk:t,given:r}),n.file!==void 0&&Co(n)===void 0&&s("disk-format",o("file"),{file:n.file}),n.block!==
void 0&&n.format==="qcow2"&&s("block-not-raw",o("format")),n.block!==void 0&&dE.test(n.block)&&s("block-name-moves",o("block"),{path:n.block}),n.cdrom!==void 0&&
(i==="virtio"||i==="nvme")&&s("cdrom-bus",o("bus"),{bus:i}),n.readOnly&&n.cdrom===void 0&&i==="sata"&&s("read-only-sata",o("readOnly")),n.iothread!==void 0){let{
iothreads:d}=e.cpu;i!=="virtio"?s("disk-iothread",o("iothread"),{bus:i}):n.iothread>d&&s("iothread-missing",o("iothread"),{iothread:n.iothread,count:d})}let{cache:a="\
writeback",io:c}=n;c==="native"&&a!=="none"&&a!=="directsync"&&s("native-io-cached",o("io"),{cache:a})}function fE(e,t){let n=$(t).flatMap(o=>Object.entries(o.disks).
flatMap(([r,i])=>[i.file,i.cdrom].includes(e)?[`${o.name}-${r}`]:[])),[s=""]=/\.[^./]+$/.exec(e)??[];return`/var/lib/libvirt/images/${n[0]}${s}`}function mE(e,t,n,s,o){
for(let r of["file","cdrom"]){let i=n[r];if(typeof i!="string")continue;let a=rx(i,s);if(!a)continue;let{user:c}=qe(s),d={file:i,moved:fE(i,s),folder:a.path,home:a.
home,user:c};o("image-unreachable",{path:["vms",e.name,"disks",t,r]},d)}}var pE=(e,t)=>t==="virtio"?e.startsWith("vd"):t==="sata"?/^sd[a-f]/.test(e):t!=="nvme"&&
e.startsWith("sd");function hE(e,t){let n=new Map,s=za(e);for(let o of e.order.disks){let r=e.disks[o];if(!r)continue;let i=["vms",e.name,"disks",o],a=Kn(r,e),c=s.
get(o);if(c===void 0){t("too-many-disks",{path:i,on:"key"},{bus:a==="scsi"||a==="usb"?"scsi and usb":a,most:sp(a).count});continue}let d=n.get(c),l={path:[...i,
"target"]};r.target!==void 0&&!pE(r.target,a)?t("disk-target-bus",l,{target:r.target,bus:a}):d!==void 0?t("disk-target-twice",l,{target:c,disk:d}):n.set(c,o)}}var gE=e=>e.
block===void 0?"file":"block";function yE(e){if(e.block!==void 0)return b("source",{dev:e.block});let t=e.file??e.cdrom;return typeof t=="string"?b("source",{file:t}):
void 0}var fx=(e,t,n)=>t.serial??(n==="nvme"?e.slice(0,20):void 0),vE={type:"drive",controller:0,bus:0,unit:0};function bE(e,t,n,s,o){let r=t.cdrom!==void 0,{cache:i,
io:a,iothread:c,bootOrder:d}=t,l=fx(e,t,s),u=t.discard&&!r&&!t.readOnly?"unmap":void 0;return b("disk",{type:gE(t),device:r?"cdrom":"disk"},b("driver",{name:"qe\
mu",type:Co(t),cache:i,io:a,discard:u,iothread:c}),yE(t),b("target",{dev:n,bus:s}),(r||t.readOnly)&&b("readonly"),l!==void 0&&b("serial",{},l),d!==void 0&&b("bo\
ot",{order:d}),o,s==="scsi"&&b("address",{...vE,target:n.charCodeAt(2)-97}))}function*wE(e){for(let t of $(e))for(let{block:n,readOnly:s}of Object.values(t.disks))
n!==void 0&&(yield{kind:"guest",who:vt(t.name),can:`read ${s?"":"and write "}${n} of the host`})}function*xE(e,t){let n=za(e);for(let[s,o]of Object.entries(e.disks)){
let r=n.get(s),i=Kn(o,e);if(r===void 0)continue;let a=bE(s,o,r,i,An("disks",s,e,t));if(i==="virtio"?yield{pci:{class:"disk",key:s},functions:[a]}:yield{at:"devi\
ces",xml:a},i==="nvme"){let c=/\d+/.exec(r)?.[0],d=b("controller",{type:"nvme",index:c},b("serial",{},fx(s,o,i)));yield{pci:{class:"disk",key:s},functions:[d]}}}}
function*$E(e){for(let[t,{file:n,block:s,readOnly:o}]of Object.entries(e.disks)){let r=n??s;r===void 0||o||(yield{what:r,path:["disks",t,n===void 0?"block":"fil\
e"],when:"boot"})}}function kE(e){let t=B(e,"source@file"),n=B(e,"source@dev");if(C(e,"device")==="cdrom")return{cdrom:t??!1};if(t!==void 0){let s=B(e,"driver@t\
ype");return s===void 0?{file:t}:{file:t,format:s}}return n===void 0?void 0:{block:n}}function*SE(e){for(let t of ke(e,"disk")){let n=kE(t),s=B(t,"target@dev"),
o=B(t,"target@bus");if(!n||s===void 0)continue;let r=u=>({vm:{disks:{[s]:u}}}),i=n.cdrom===void 0&&L(t,"readonly")?{readOnly:!0}:{},a=B(t,"driver@discard")==="u\
nmap";yield r({...n,...o!==void 0&&{bus:o},target:s,...i,...!a&&{discard:!1}});for(let u of["cache","io"]){let f=B(t,`driver@${u}`);f!==void 0&&(yield r({[u]:f}))}
let c=ve(t,"driver@iothread");c!==void 0&&(yield r({iothread:c}));let d=B(t,"serial");d!==void 0&&(yield r({serial:d}));let l=ve(t,"boot@order");l!==void 0&&(yield r(
{bootOrder:l}))}}var dp={};T(dp,{codes:()=>PE,rules:()=>OE,schema:()=>_E});function ui({network:e=[]},t){let n=e.filter(o=>o.up!==!1),s=n.length>0?n:e;return s.every(({device:o})=>o&&t.has(S(o)))?s:[]}function Ao({input:e=[]},t){let n=e.
filter(({kind:s})=>s==="keyboard");return n.every(({controller:s})=>s&&t.has(S(s)))?n:[]}function fi({pci:e,framebuffer:t},n){let s=e.filter(Ht);return e.some(r=>r.
class===void 0&&!n.has(S(r.address)))?[]:s.some(({bootVga:r,address:i})=>r||Ae(t?.device,i))&&s.every(({address:r})=>n.has(S(r)))?s:[]}var tn=({root:e,uses:t=[]})=>e&&
!t.includes("root")?["root",...t]:t,bn={root:"the root file system",store:"/nix/store",boot:"the boot partition",swap:"the swap space"};function Zd({block:e=[]},t){
let n=e.flatMap(({mounts:o=[]})=>o).filter(o=>o==="/"||t===o||t.startsWith(`${o}/`)).sort((o,r)=>r.length-o.length),[s]=n;return s===void 0?[]:e.filter(({mounts:o})=>o?.
includes(s))}var _E={},mx=e=>p({severity:"error",about:"value",message:({block:t,disk:n,what:s})=>`${t} refers to ${n}, the disk with ${Q(s)} of the host, according to the f\
acts of this machine`,remedy:()=>"give the guest another disk or an image file, for example `file: /var/lib/libvirt/images/disk.qcow2` with `create: 64GiB`; if \
the disks have changed, run `vfioc scan -o facts.json` again",explain:e}),PE={"disk-holds-root":mx("Two systems that write to the same file system destroy it. A\
 partition of that disk that the host does not use can be given to the guest by its own name."),"disk-of-host":mx("The host uses partitions of this disk while i\
t runs. A guest that writes to them destroys the boot partition, the store or the memory that the host has swapped out. A partition of that disk that the host d\
oes not use can be given to the guest by its own name.")},CE=/^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;function OE(e,t,n){let s=n?.block??[],o=c=>c?.trim().replace(/[^\w.:-]+/g,
"_")??"",r=s.filter(c=>tn(c).length>0),a=r.map(({model:c})=>o(c)).filter(c=>c!=="").filter(c=>s.filter(d=>o(d.model)===c).length===1);for(let c of $(e))for(let[
d,l]of Object.entries(c.disks)){let u=l.block;if(!u)continue;let f=u.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/,""),m=r.find(x=>u===`/dev/${x.name}`||x.links?.
includes(u)||a.includes(o(x.model))&&f.startsWith(o(x.model))&&CE.test(f.slice(o(x.model).length))),g={path:["vms",c.name,"disks",d,"block"]};if(!m)continue;let h=tn(
m),y=h.map(x=>bn[x]);t(h.includes("root")?"disk-holds-root":"disk-of-host",g,{block:u,disk:m.name,what:y})}}var lp={};T(lp,{codes:()=>NE,host:()=>TE,rules:()=>zE,schema:()=>EE});var px=`#!/usr/bin/env bash
# The functions run in shells of their own.
# shellcheck disable=SC2317,SC2329
#
# Creates the disk images of guests that do not exist yet:
#
#   create-disks OWNER { FILE FORMAT BYTES }...
#
# OWNER is the user and group that QEMU runs as (USER:GROUP). Anything that already has the name of an image is left
# alone, even a dangling link. An image appears complete or not at all. If one cannot be created, the others still are;
# the exit status is then 1.
#
# Users may own folders on the way to an image, and exchange what is in them at any moment. Therefore the way is taken
# folder by folder: the kernel keeps a process in the folder that it entered, whatever becomes of the name, and nothing
# is named by more than one step from there. From the first folder that belongs to a user, everything is done with the
# rights of that user, who could do it anyway. The image is then theirs, and libvirt gives it to QEMU when the guest
# starts (dynamic_ownership in qemu.conf).
set -euo pipefail
umask 077

owner=\${1:?}
shift

refuse() {
  printf 'vfioc: %s: %s\\n' "$file" "$1" >&2
  exit 1
}

# NAME: enters this folder of the current one and nothing else: no link, and not what somebody puts in its place now.
enter() {
  local before ids
  before=$(stat -c %d:%i .)
  # Without -P, bash would look up the whole path again.
  cd -P -- "./$1" || exit 1
  mapfile -t ids < <(stat -c %d:%i -- . .. "../$1" 2>/dev/null)
  [[ \${ids[0]-} == "\${ids[2]-}" && \${ids[1]-} == "$before" ]] ||
    refuse "somebody exchanged $1 in $OLDPWD while it was entered"
}

# Whether nobody else can change what is in the current folder. Some file systems of users have no modes (vfat): there,
# nobody else must be able to exchange it.
is_private() {
  [[ -O . ]] || return 1
  if [[ $(stat -c %a .) == *700 ]]; then return; fi
  [[ $EUID -ne 0 && $((0$(stat -c %a ..) & 022)) -eq 0 ]]
}

# Removes the private folders of runs that ended before they could: ours, with nothing else in them.
remove_rests() {
  local rest
  for rest in .vfioc-??????; do
    [[ -d ./$rest && ! -L ./$rest && -O ./$rest ]] || continue
    (enter "$rest" && is_private && [[ $(ls -A) =~ ^(image)?$ ]] && rm -f image && cd -P .. && rmdir -- "./$rest") ||
      true
  done
}

# NAME [OWNER]: creates the image in the current folder. It is made in a private folder, whose \`..\` nobody else can
# change: for that, a folder must be writable.
place() {
  local name=$1 work status=0
  [[ ! -e ./$name && ! -L ./$name ]] || return 0
  work=$(mktemp -d ./.vfioc-XXXXXX) || return 1
  enter "$work"
  if ! is_private || [[ -n $(ls -A) ]]; then
    refuse "the private folder in $OLDPWD is not private: somebody exchanged it, or the file system has no permissions"
  fi
  fill "$@" || status=1
  rm -f ./image
  cd -P ..
  rmdir -- "$work" || true
  return "$status"
}

# NAME [OWNER]: makes the image in the current folder, and gives it its name in the folder above if that is still free.
# Neither a link nor a move that overwrites nothing can be led astray; some file systems have only the second.
fill() {
  qemu-img create -q -f "$format" image "$bytes" || return 1
  chmod 0600 image || return 1
  [[ -z \${2-} ]] || chown "$2" image || return 1
  # After a loss of power, an image with its name is whole: no later run creates it again.
  sync -- image || return 1
  if ! ln -P --no-target-directory -- image "../$1" 2>/dev/null; then
    [[ ! -e ../$1 && ! -L ../$1 ]] || return 0
    mv --no-clobber --no-target-directory -- image "../$1" || return 1
    [[ ! -e image ]] || return 0
  fi
  sync -- .. || true
  printf 'vfioc: %s: created (%s, %s bytes)\\n' "$file" "$format" "$bytes"
}

# NAME FOLDER...: the rest of the way, with the rights of the user whose folder this is, in a shell of go_on_as.
go_on() {
  local name=$1 folder
  for folder in "\${@:2}"; do
    [[ -n $folder && $folder != . ]] || continue
    [[ -e ./$folder || -L ./$folder ]] || mkdir -m 0755 -- "./$folder" || exit 1
    cd -P -- "./$folder" || exit 1
    [[ -O . ]] ||
      refuse "$PWD belongs to $(stat -c %U .), but the way there leads through a folder of $(id -un), who could change where it leads: name the folder by a path\
 that does not, or give it to $(id -un)"
  done
  remove_rests
  place "$name"
}

# USER NAME FOLDER...: does the rest as this user, in the current folder. A user can stop their own processes.
go_on_as() {
  local group status=0
  group=$(id -g "+$1" 2>/dev/null) || group=65534
  timeout --kill-after=5 60 \\
    setpriv --reuid="$1" --regid="$group" --clear-groups --no-new-privs -- "$BASH" -c \\
    "set -euo pipefail; $(declare -f)"$'\\nfile=$1 format=$2 bytes=$3; go_on "\${@:4}"' \\
    create-disks "$file" "$format" "$bytes" "\${@:2}" || status=$?
  [[ $status -ne 124 && $status -ne 137 ]] ||
    refuse "user $(stat -c %U .), to whom its folder belongs, could not create it in 60 seconds"
  return "$status"
}

# Goes from / to the folder of the image, which is created if it is missing, and creates the image there.
reach() {
  local name=\${file##*/} folders=() steps=() folder target links=0 user mode open
  IFS=/ read -r -d '' -a folders < <(printf '%s\\0' "\${file%/*}")
  cd -P /
  while true; do
    read -r user mode < <(stat -c '%u %f' .)
    if [[ $user != 0 ]]; then
      go_on_as "$user" "$name" "\${folders[@]}"
      return
    fi
    # Whether others can create something here; in a folder like /tmp (with the sticky bit) they cannot exchange it.
    open=$((0x$mode & 022))
    [[ \${#folders[@]} -gt 0 ]] || break
    folder=\${folders[0]}
    folders=("\${folders[@]:1}")
    case $folder in
    '' | .) ;;
    ..) cd -P .. ;;
    *)
      if [[ -L ./$folder ]]; then
        [[ $open -eq 0 ]] ||
          refuse "$folder in $PWD is a link, and users other than root can create one there: use the path that it leads to"
        ((++links <= 40)) || refuse "too many links in its path"
        target=$(readlink -- "./$folder")
        [[ $target != /* ]] || cd -P /
        IFS=/ read -r -d '' -a steps < <(printf '%s\\0' "$target")
        folders=("\${steps[@]}" "\${folders[@]}")
      else
        [[ -e ./$folder ]] || mkdir -m 0755 -- "./$folder" || exit 1
        enter "$folder"
      fi
      ;;
    esac
  done
  # Where others can also rename a folder of root, one that looks like ours may be another one.
  if ((open == 0 || 0x$mode & 01000)); then remove_rests; fi
  place "$name" "$owner"
}

# FILE FORMAT BYTES: one image, in a shell of its own.
create() {
  file=$1 format=$2 bytes=$3
  if [[ -e $file || -L $file ]]; then
    # Only what a run that was interrupted left behind.
    (reach) >/dev/null 2>&1 || true
  else
    reach
  fi
}

# A file system that does not answer must not keep the other images from being created. This is longer than go_on_as
# gives a user.
limit=70
failed=0
while [[ $# -gt 0 ]]; do
  status=0
  timeout --kill-after=5 "$limit" "$BASH" -c "set -euo pipefail; $(declare -f)"$'\\nowner=$1; create "\${@:2}"' \\
    create-disks "$owner" "\${@:1:3}" || status=$?
  if [[ $status -eq 124 || $status -eq 137 ]]; then
    printf 'vfioc: %s: not created in %d seconds: look which file system on the way does not answer (findmnt --target %s)\\n' \\
      "$1" "$limit" "\${1%/*}" >&2
    failed=1
  elif [[ $status -ne 0 ]]; then
    printf 'vfioc: %s: could not be created; the lines above say why\\n' "$1" >&2
    failed=1
  fi
  shift 3
done
exit "$failed"
`;var ME=/^[A-Za-z0-9_@:,./+=-]+$/;function hx(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file cannot contain NUL or a line break");return ME.
test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var gx=e=>hx(e).replaceAll("$$","$"),Xd=e=>e.map(hx).join(" "),Da=e=>[...Buffer.
from(e,"utf8")].map((t,n)=>{let s=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(s)||s==="."&&n>0?s:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),Wd=e=>`\
sys-subsystem-net-devices-${Da(e).replace(/-/g,"\\x2d")}.device`;var Kd="programs",st=e=>J(O("builtins","readFile"),hr(`./${Kd}/${e}`)),yx=e=>J(O("lib","fileContents"),hr(`./${Kd}/${e}`)),ut=(e,t,n)=>J(O("pkgs","writeShellApp\
lication"),X({name:_(e),runtimeInputs:V(t),checkPhase:_(""),text:n})),nn=(e,t)=>J(O("lib","escapeShellArgs"),V([J(O("lib","getExe"),e),...t]));var IE={CapabilityBoundingSet:_(""),DevicePolicy:_("closed"),IPAddressDeny:_("any"),LockPersonality:Z(!0),MemoryDenyWriteExecute:Z(!0),NoNewPrivileges:Z(!0),PrivateDevices:Z(
!0),PrivateTmp:Z(!0),ProtectClock:Z(!0),ProtectControlGroups:Z(!0),ProtectHome:Z(!0),ProtectHostname:Z(!0),ProtectKernelLogs:Z(!0),ProtectKernelModules:Z(!0),ProtectKernelTunables:Z(
!0),ProtectProc:_("invisible"),ProtectSystem:_("strict"),RestrictAddressFamilies:_("none"),RestrictNamespaces:Z(!0),RestrictRealtime:Z(!0),RestrictSUIDSGID:Z(!0),
SystemCallArchitectures:_("native"),SystemCallErrorNumber:_("EPERM"),SystemCallFilter:_("@system-service"),UMask:_("0077")},vx="sandbox",Ot={kind:"variable",name:vx,
value:Vs("Units of vfioc may do nothing but what each says.",X(IE))};function Fa({capabilities:e=[],sockets:t=[],without:n=[],settings:s={}}){let o=X({...s,...e.
length>0&&{CapabilityBoundingSet:_(e.map(a=>`CAP_${a}`).join(" "))},...t.length>0&&{RestrictAddressFamilies:_(t.map(a=>`AF_${a}`).join(" "))}}),r=We(vx),i=n.length>
0?J(O("builtins","removeAttrs"),r,ie(n)):r;return re(i,"//",o)}var En=({settings:e={},...t})=>Fa({...t,settings:{Type:_("oneshot"),RemainAfterExit:Z(!0),TimeoutStartSec:_(
"2min"),...e}});var EE={},Hd=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,NE={"create-without-file":p({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"remove `create`, or use an image file:\
 `file: /var/lib/libvirt/images/disk.qcow2, create: 60GiB`",explain:"A block device and the image in a CD drive must already exist.",example:{fails:Hd("block: /\
dev/disk/by-id/ata-disk, create: \u27E860GiB"),passes:Hd("file: /srv/c.qcow2, create: 60GiB")}}),"create-not-whole":p({severity:"error",about:"value",message:({
size:e})=>`a disk size must be a positive multiple of 1MiB, and this is ${e}`,remedy:()=>"use MiB, GiB or TiB, which are powers of 1024, for example `create: 60\
GiB`",explain:"Disks consist of sectors. qemu-img would round the size up, and operating systems align partitions to 1 MiB.",example:{fails:Hd("file: /srv/c.qco\
w2, create: \u27E860GB"),passes:Hd("file: /srv/c.qcow2, create: 60GiB")}}),"create-differs":p({severity:"error",about:"value",message:({file:e,guest:t,size:n})=>`${e}\
 is already created for guest '${t}', with ${n}`,remedy:({guest:e})=>`use the same size and format as in guest '${e}', or remove \`create\` from one of them`,explain:"\
Several guests may use the same image in turn, but it is created only once.",example:{fails:`vms: { a: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8\
GiB } } }, b: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: \u27E89GiB } } } }
`,passes:`vms: { a: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8GiB } } }, b: { memory: 4GiB, disks: { c: { file: /srv/c.raw, create: 8GiB } } } }
`}})},wx=e=>$(e).flatMap(({name:t,disks:n})=>Object.entries(n).flatMap(([s,o])=>o.create===void 0?[]:[{path:["vms",t,"disks",s,"create"],guest:t,disk:o,bytes:o.
create}]));function zE(e,t){let n=new Map;for(let s of wx(e)){let{path:o,disk:r,bytes:i}=s;r.file===void 0?t("create-without-file",{path:o}):(i%de!==0||i===0)&&
t("create-not-whole",{path:o},{size:K(i)});let a=r.file===void 0?void 0:n.get(r.file);if(r.file!==void 0){if(a===void 0)n.set(r.file,s);else if(a.bytes!==i||Co(
a.disk)!==Co(r)){let c=`${K(a.bytes)} as ${Co(a.disk)}`;t("create-differs",{path:o},{file:r.file,guest:a.guest,size:c})}}}}var bx="create-disks.sh";function*TE(e){
let t=new Map;for(let{disk:d,bytes:l}of wx(e)){let u=Co(d);d.file!==void 0&&u&&t.set(d.file,[d.file,u,String(l)])}if(t.size===0)return;let{user:n,group:s}=qe(e),
o=[...t.keys()].sort(),r=O("config","virtualisation","libvirtd","qemu","package");yield{kind:"program",name:bx,text:px};let i=[O("pkgs","coreutils"),O("pkgs","u\
til-linux"),r],a=ut("vfioc-create-disks",i,st(bx)),c=[`${n}:${s}`,...o.flatMap(d=>t.get(d)??[])].map(_);yield Ot,yield{kind:"option",path:["systemd","services",
"vfioc-disks"],comment:"Creates missing disk images. Existing ones are never changed.",value:X({description:_("Disk images of guests"),wantedBy:V([_("multi-user\
.target")]),before:V([_("vfioc-reconcile.service")]),unitConfig:X({RequiresMountsFor:V(DE(o).map(_))}),serviceConfig:En({capabilities:["CHOWN","DAC_OVERRIDE","F\
OWNER","KILL","SETGID","SETUID"],sockets:["UNIX"],without:["PrivateTmp","ProtectHome","ProtectSystem"],settings:{TimeoutStartSec:_("5min")}}),script:nn(a,c)})}}
var DE=e=>A(e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/")).map(gx);var fp={};T(fp,{codes:()=>LE,domain:()=>ZE,host:()=>VE,opens:()=>qE,recognise:()=>XE,rules:()=>jE,schema:()=>BE});var xx=`#!/usr/bin/env bash
# virtiofsd as a user of the host. libvirt runs it as root and calls this program instead, by a link with the name of the
# user:
#
#   /etc/vfioc/shares/USER ARGUMENT...
#
# virtiofsd then makes a user namespace in which it has no other user, so the guest can do what that user and its own group
# may do, and nothing more: groups such as libvirtd and wheel would make it root. Every user of the guest becomes that
# one. libvirt passes the socket as a descriptor and the guest's memory over it, so that virtiofsd opens neither.
set -euo pipefail

user=\${0##*/}
id=$(id -u -- "$user")
group=$(id -g -- "$user")
everyone=4294967295

exec setpriv --reuid "$id" --regid "$group" --clear-groups --inh-caps=-all --no-new-privs -- \\
  virtiofsd --translate-uid "squash-guest:0:$id:$everyone" --translate-gid "squash-guest:0:$group:$everyone" "$@"
`;var RE=[[/^\/$/,"the whole host"],[/^\/home$/,"the homes of all users"],[/^\/home\/[^/]+(?:\/\.(?:config|gnupg|ssh)(?:\/.*)?)?$/,"a user's home, with its keys a\
nd start-up files"]],UE=[[/^\/root(?:\/.*)?$/,"the home of root"],[/^\/etc(?:\/.*)?$/,"the configuration of the host and its password hashes"],[/^\/nix(?:\/.*)?$/,
"the programs and the configuration of the host"],[/^\/(?:boot|efi)(?:\/.*)?$/,"the boot loader and the kernels of the host"],[/^\/(?:usr|bin|sbin|lib|lib64)(?:\/.*)?$/,
"programs of the host"],[/^\/var(?:\/lib)?$|^\/var\/lib\/(?:libvirt|systemd|nixos)$/,"the state of the services of the host"],[/^\/run(?:\/secrets.*|\/agenix.*|\/libvirt.*|\/systemd.*)?$/,
"secrets and sockets of the services of the host"],[/^\/(?:dev|proc|sys)(?:\/.*)?$/,"the devices and the kernel of the host"]];function up(e){let t=[];for(let n of e.
split("/"))n===".."?t.pop():n!==""&&n!=="."&&t.push(n);return`/${t.join("/")}`}function Qd(e,t=!0){let n=up(e);return[...RE,...t?UE:[]].find(([s])=>s.test(n))?.[1]}
function $x(e){let[t]=/^\/(?:home\/[^/]+|run\/user\/[^/]+|tmp|var\/tmp|dev\/shm)(?=\/)/.exec(up(e))??[];return t}var kx=e=>/^\/home\/([^/]+)\//.exec(up(e))?.[1];function Jd(e){let t=o=>O("config","users","users",e,o),n=re(t("isNormalUser"),"||",t("isSystemUser")),s=re(t("uid"),"!=",Jt);return re(Td(O("config","users","u\
sers"),e),"&&",re(n,"||",s))}var BE={vm:{shares:k(Je(yr("games"),R(()=>({path:In.apply(v("The directory on the host. The guest can use everything below it, as root unless user is set.")),readOnly:k(
I("Whether to prevent the guest from writing to the directory. Requires libvirt 11 or later."),!1),user:w(Mn).apply(v("The user of the host who serves the direc\
tory: the guest can do there what this user and its own group may do, and all users of the guest act as this user. Use one who is not in host.users. Requires vi\
rtiofsd 1.13 or later, which NixOS has since 25.05. Default: root, who may do everything."))}))),{}).apply(v("Directories of the host that the guest can mount, \
each under a name: mount -t virtiofs NAME /mnt. Windows needs WinFsp and the virtio drivers for this."))}},Yd=e=>`vms: { win: { memory: 4GiB, shares: { all: { ${e}\
 } } } }
`,LE={"share-name-too-long":p({severity:"error",about:"value",message:({share:e})=>`share name '${e}' has ${e.length} characters, but virtiofs allows at most 36`,
remedy:({share:e})=>`use a shorter name, for example \`${e.slice(0,36).replace(/[-._]+$/,"")}\``,explain:"The name of a share is the tag that the guest mounts i\
t by, and the virtio device stores it in 36 bytes.",example:{fails:`vms: { win: { memory: 4GiB, shares: { \u27E8${"games-".repeat(7)}: { path: /srv/games } } } \
}
`,passes:`vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }
`}}),"share-exchangeable":p({severity:"warning",about:"value",message:({guest:e,path:t,owner:n})=>`guest '${e}' will not start if ${t} is in the home of user '${n}\
', who is not in 'host.users'`,remedy:({owner:e})=>`share a directory to which only directories of root lead, for example \`path: /srv/games\`, or set \`user: ${e}\
\``,explain:"virtiofsd serves a share without `user` as root, and libvirt names the directory by its path. Whoever owns a directory on the way can put a link th\
ere, and the guest would change any directory of the host as root. So the hook refuses to start the guest if a directory on the way belongs to somebody else tha\
n root and `host.users`, or others can write to it.",example:{fails:Yd("path: \u27E8/home/mallory/games"),passes:Yd("path: /home/alex/games")}}),"share-of-host":p(
{severity:"warning",about:"value",message:({guest:e,path:t,what:n,readOnly:s,user:o})=>{let r=s?"read":"change",i=o===void 0?n:`what ${o} may ${r} of ${n}`;return`\
guest '${e}' can ${r} ${i}: it ${s?"reads":"reads and writes"} everything below ${t} as ${o??"root"}`},remedy:({readOnly:e})=>`share only the directory that the\
 guest needs, for example \`path: /srv/games\`${e?"":"; `readOnly: on` only prevents writing: the guest still reads all of it"}`,explain:"virtiofsd serves the f\
iles as root with all rights over files (CAP_DAC_OVERRIDE), and the guest decides which of its programs may use them. So a guest that is taken over, for example\
 by a game with malware, changes everything below a share, whatever the permissions of the files say, and can leave a program there that any user of the host ru\
ns as root (SUID). Below the directories of the system, or of a user, this takes over the host or that user. With `user` virtiofsd runs as that user, and can ta\
ke over only what that user may change.",example:{fails:Yd("path: \u27E8/etc"),passes:Yd("path: /srv/games")}})};function jE(e,t){for(let n of $(e))for(let[s,o]of Object.
entries(n.shares)){let{path:r,readOnly:i}=o,a=["vms",n.name,"shares",s];s.length>36&&t("share-name-too-long",{path:a,on:"key"},{share:s});let c=Px(o),d=kx(r);c===
void 0&&d!==void 0&&!e.host.users.includes(d)&&t("share-exchangeable",{path:[...a,"path"]},{guest:n.name,path:r,owner:d});let l=Qd(r,c===void 0);if(l!==void 0){
let u={guest:n.name,path:r,what:l,readOnly:i,user:c};t("share-of-host",{path:[...a,"path"]},u)}}}function*qE(e){for(let t of $(e))for(let{path:n,readOnly:s,user:o}of Object.
values(t.shares)){let r=`${s?"read":"read and write"} everything below ${n} as ${o??"root of the host"}`;yield{kind:"guest",who:vt(t.name),can:r}}}var _x=e=>`vf\
ioc/shares/${e}`,Sx="serve-share.sh",Px=({user:e})=>e==="root"?void 0:e,GE=e=>e.host.users.join(",");function*VE(e){let t=$(e).flatMap(i=>Object.values(i.shares));
if(t.length===0)return;let n=O("pkgs","virtiofsd");yield{kind:"option",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:V([n])};for(let i of $(
e)){let a=Object.values(i.shares).flatMap(c=>Px(c)===void 0?[c.path]:[]);a.length>0&&(yield{kind:"hook",vm:i.name,step:"check-shares",arguments:[GE(e),...a]})}let s=A(
t.flatMap(({user:i})=>i??[])).sort();if(s.length===0)return;yield{kind:"assertion",that:O("config","security","allowUserNamespaces"),message:"vfioc: virtiofsd n\
eeds user namespaces to serve a share as a user, but security.allowUserNamespaces is false: set it to true, or remove `user` from the shares."};for(let i of s)i===
"root"||e.host.users.includes(i)||(yield{kind:"assertion",that:Jd(i),message:`vfioc: the user '${i}', who serves a share, is not declared on this system: add th\
em to users.users with isNormalUser = true, or correct \`user\` of the share.`});yield{kind:"program",name:Sx,text:xx};let o=["coreutils","util-linux"].map(i=>O(
"pkgs",i)),r=ut("vfioc-serve-share",[...o,n],st(Sx));for(let i of s)yield{kind:"option",path:["environment","etc",_x(i),"source"],value:J(O("lib","getExe"),r)}}
function*ZE(e,t){for(let[n,{path:s,readOnly:o,user:r}]of Object.entries(e.shares)){let i=An("shares",n,e,t),a=b("filesystem",{type:"mount",accessmode:"passthrou\
gh"},b("driver",{type:"virtiofs"}),r!==void 0&&b("binary",{path:`/etc/${_x(r)}`}),b("source",{dir:s}),b("target",{dir:n}),o&&b("readonly"),i);yield{pci:{class:"\
share",key:n},functions:[a]}}}function*XE(e){for(let t of ke(e,"filesystem")){let[n,s]=[B(t,"source@dir"),B(t,"target@dir")];if(B(t,"driver@type")!=="virtiofs"||
n===void 0||s===void 0)continue;let[,o]=/^\/etc\/vfioc\/shares\/(.+)$/.exec(B(t,"binary@path")??"")??[],r={...L(t,"readonly")&&{readOnly:!0},...o!==void 0&&{user:o}};
yield{vm:{shares:{[s]:{path:n,...r}}}}}}var hp={};T(hp,{claims:()=>pN,codes:()=>nN,domain:()=>cN,opens:()=>iN,recognise:()=>gN,rules:()=>rN,schema:()=>tN});var Ve="boot alias rom acpi address",WE={domain:`name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
    transient serial wwn vendor product encryption ${Ve}`,controller:`driver model target master serial ${Ve} pcihole64`,filesystem:`driver binary source target\
 readonly space_hard_limit space_soft_limit ${Ve}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward m\
odel
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${Ve}`,serial:`source protocol log target ${Ve}`,parallel:`source protocol log target ${Ve}`,
console:`source protocol log target ${Ve}`,channel:`source protocol log target ${Ve}`,input:`driver source ${Ve} settings`,tpm:`backend ${Ve}`,graphics:"listen \
channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${Ve}`,audio:"input output",video:`driver model ${Ve}`,
hostdev:`driver source teaming readonly shareable ${Ve} ip route`,redirdev:`source protocol log ${Ve}`,memballoon:`stats driver ${Ve}`,rng:`rate backend driver ${Ve}`,
shmem:`model size server msi ${Ve}`,memory:`uuid source target ${Ve}`,vsock:`cid driver ${Ve}`,watchdog:Ve,panic:Ve,iommu:`driver ${Ve}`,"qemu:commandline":"qem\
u:arg qemu:env","qemu:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualpo\
rt ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},mp=new Map(Object.
entries(WE).map(([e,t])=>[e,new Map(t.split(/\s+/).map((n,s)=>[n,s]))])),Cx=new Set(["network","forward","dns","ip","dhcp"]),el=e=>{let t=Cx.has(e)?void 0:mp.get(
e);return t&&[...t.keys()]},Ox=e=>[...mp].flatMap(([t,n])=>n.has(e)&&!Cx.has(t)?[t]:[]),mi=e=>{let{name:t,children:n}=e;if(t==="metadata"||n.length===0||wd(e))return e;
let s=mp.get(t),o=!0,r=-1,i;return n.forEach((a,c)=>{let d=typeof a=="string"?a:mi(a);d!==a&&(i??=[...n],i[c]=d);let l=Ax(s,d);o&&=r<=l,r=l}),o||(i=KE(s,i??n)),
i?Ee(e,i):e},At=e=>Cw(mi(e)),Ax=(e,t)=>e?(typeof t=="string"?void 0:e.get(t.name))??e.size:0;function KE(e,t){let n=[];for(let o of t){let r=Ax(e,o);n[r]??=[],n[r].
push(o)}let s=[];for(let o of n)if(o)for(let r of o)s.push(r);return s}var Ua="127.0.0.1",vr=({listen:e})=>e==="socket",Ix={listen:Ua},Ex=e=>e===!0?Ix:e===!1?void 0:e,Ra=e=>vn(e)?Ex(e.display.spice)??Ix:void 0;function Mo(e,t){let n=Ra(
e);return!n||vr(n)?n:{...n,port:n.port??QE(t).get(e.name)}}var Nn=e=>Ex(e.display.vnc),Nx=e=>[["spice",Ra(e)],["vnc",Nn(e)]].flatMap(([t,n])=>n?[[t,n]]:[]),HE=5950,
Mx=new WeakMap;function QE(e){let t=Mx.get(e);if(t)return t;let n=$(e),s=c=>c!==void 0&&!vr(c),o=n.filter(c=>s(Ra(c))||s(Nn(c))),r=new Set(n.flatMap(c=>[...[Ra(
c),Nn(c)].flatMap(d=>d?.port??[]),...c.forwards.map(({listen:d})=>d)])),i=new Map,a=HE;for(let c of n){let d=c.lookingGlass&&Ra(c);if(!d||d.port!==void 0||vr(d))
continue;let l=So(c,e);if(o.some(({name:u})=>u!==c.name&&!l.has(u))){for(;r.has(a);)a+=1;i.set(c.name,a),a+=1}}return Mx.set(e,i),i}var br=e=>{let t=e.replace(/^\[(.*)\]$/,"$1").toLowerCase();return t==="localhost"||t==="::1"||/^127(?:\.\d{1,3}){3}$/.test(t)||t==="::ffff:127.0.0.1"},Xs=e=>br(
e)?{kind:"local",who:en}:{kind:"network",who:ox};var Hn=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),pp=e=>{let t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):[];return t.length===4&&
t.every(n=>n<256)?t.reduce((n,s)=>n*256+s,0):void 0},Io=({prefix:e})=>2**(32-e);function JE(e){let[t="",n=""]=e.split("/"),s=pp(t);if(s===void 0||!/^\d{1,2}$/.test(
n))return ne(`invalid subnet '${e}': use an IPv4 address, '/' and a prefix length`);let o={first:s,prefix:Number(n)};if(o.prefix<16||o.prefix>29)return ne(`inva\
lid subnet '${e}': the prefix length must be between 16 and 29`);let r=s%Io(o);return r!==0?ne(`'${e}' is not the start of a subnet: use ${Hn(s-r)}/${n}`):_e(o)}
var tl=({first:e,prefix:t})=>`${Hn(e)}/${t}`,zx=e=>Hn(2**32-Io(e)),Tx=(e,t)=>e.first<t.first+Io(t)&&t.first<e.first+Io(e),Dx=be("An IPv4 subnet.",["192.168.150.\
0/24"],JE);function Fx(e){let t=e.split("::");if(t.length>2||!/^[0-9a-f:]+$/i.test(e))return;let[n=[],s=[]]=t.map(i=>i===""?[]:i.split(":")),o=8-n.length-s.length;
if(t.length===1?o!==0:o<1)return;let r=[...n,...Array.from({length:o},()=>"0"),...s];return r.every(i=>/^[0-9a-f]{1,4}$/i.test(i))?r.map(i=>parseInt(i,16)):void 0}
var wr=e=>e.includes(":");function Rx(e){let t=wr(e)?Fx(e):void 0;if(!t)return!1;let[n=0]=t;return!(t.slice(0,7).every(o=>o===0)&&t[7]===1)&&(n&65024)!==64512&&
(n&65472)!==65152}var Ux=be("An IP address.",["192.168.178.30"],e=>{let t=pp(e);return t!==void 0?_e(Hn(t)):Fx(e)===void 0?ne(`invalid IP address '${e}': use an\
 IPv4 address such as 192.168.178.30, or an IPv6 address such as fd00::1`):_e(new URL(`http://[${e}]`).hostname.slice(1,-1))}),Bx=be("An IPv4 address.",["192.16\
8.178.30"],e=>{let t=pp(e);return t===void 0?ne(`invalid IPv4 address '${e}': use four numbers from 0 to 255, separated by '.'`):_e(Hn(t))});var YE=ce(5900,65535),Lx=(e,t)=>R(()=>({listen:k(ue([wo("socket"),Bx]),Ua).apply(v("The address of the host to listen on, or socket: no TCP port but a UNIX sock\
et, which virt-manager and virt-viewer --attach reach through libvirt, and other users of the host not at all. Default: 127.0.0.1, where every user of the host \
can connect.")),port:w(YE).apply(v(`The TCP port, from 5900 on. Default: ${e}.`)),passwordFile:w(qd).apply(v(`A file on the host with the password of at most ${t}\
 bytes that a viewer must give: /run/secrets/NAME with sops-nix, /run/agenix/NAME with agenix. It is read when the guest is defined; its text is never in the Ni\
x store. Default: no password.`))})),qx=z(["spice","pipewire","pulseaudio","none"]).apply(v("Where the sound is played: spice, pipewire (libvirt 9.10 and QEMU 8\
.1 or later), pulseaudio, or none.")),eN=R(()=>({to:qx,uid:w(ce(1,65533)).apply(v("pipewire, pulseaudio: the UID of the user whose sound server plays the sound \
(id -u). QEMU must run as that user: libvirt.qemu.user.")),model:w(z(["ich9","ich6","ac97"])).apply(v("The sound device in the guest: ich9, ich6, or ac97 for ve\
ry old systems. Default: ich9."))})),tN={vm:{display:k(R(()=>({spice:w(Ls(Lx("a free one; with Looking Glass one of its own from 5950 on, if other guests have a\
 display too",59),"SPICE, with sound, clipboard and USB redirection, as used by virt-manager and Looking Glass. Default: on unless VNC is set.")),vnc:w(Ls(Lx("a\
 free one",8),"VNC. Default: off.")),video:w(z(["none","vga","virtio","qxl","bochs","ramfb"])).apply(v("The emulated video device. Default: vga, virtio for Linu\
x, none if neither SPICE nor VNC is on.")),input:w(z(["tablet","virtio","none"])).apply(v("Input devices in addition to the PS/2 keyboard and mouse. tablet: a U\
SB tablet, whose pointer follows that of the host; virtio: a keyboard and mouse, as Looking Glass recommends; none. Default: tablet, virtio with Looking Glass.")),
sound:w(ue([qx,eN])).apply(v("The emulated sound device, and where its sound is played: through SPICE, or by the sound server of a user. Default: spice if SPICE\
 is on.")),usbRedirection:k(ce(0,8),2).apply(v("The number of USB devices that can be redirected to the guest through SPICE at the same time."))})),{}).apply(v(
"How the guest is displayed on the host."))}},bt=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,nN={"guest-not-seen":p({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' has no display: neither SPICE nor VNC is on, and no GPU is passed \
through`,remedy:()=>"set `spice: on`, add a GPU to the `devices` of the guest, or set `serial: on` on the guest to use `virsh console`",explain:"A guest without\
 SPICE, VNC and GPU runs, but if it does not get as far as its network there is no way to see why.",example:{fails:bt("\u27E8spice: off"),passes:bt("spice: on")}}),
"video-none-shown":p({severity:"warning",about:"value",message:({server:e})=>`${e} has nothing to show, because the guest has no video device`,remedy:()=>"remov\
e `video: none`, or pass a GPU from the top-level `devices` to the guest, for example `devices: [gpu]`",explain:"SPICE and VNC show the emulated video device of\
 a guest. With Looking Glass and a passed-through GPU the guest does not need one: keyboard, mouse and sound still go through SPICE.",example:{fails:bt("video: \
\u27E8none"),passes:bt("video: vga")}}),"sound-without-spice":p({severity:"error",about:"value",message:()=>"'sound' goes through SPICE, but SPICE is off",remedy:()=>"\
set `spice: on`, or remove `sound`",explain:"QEMU sends the sound of the emulated sound device to SPICE clients. Without SPICE there is no sound: VNC carries on\
ly the picture.",example:{fails:bt("vnc: on, sound: \u27E8spice"),passes:bt("spice: on, sound: spice")}}),"sound-without-uid":p({severity:"error",about:"value",
message:({server:e})=>`sound through ${e} needs the 'uid' of the user whose server plays it`,remedy:({server:e})=>`set \`sound: { to: ${e}, uid: 1000 }\`, with t\
he number that \`id -u\` prints for the user in \`libvirt.qemu.user\``,explain:"Each user who is logged in has their own sound server, with its socket in /run/u\
ser/UID. Without `uid` QEMU would look for one of the user that it runs as itself. That user must be the owner of the server.",example:{fails:`libvirt: { qemu: \
{ user: alex, group: users } }
${bt("sound: \u27E8pipewire")}`,passes:`libvirt: { qemu: { user: alex, group: users } }
${bt("sound: { to: pipewire, uid: 1000 }")}`}}),"sound-of-another-user":p({severity:"warning",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, whi\
ch cannot play sound through the ${e} server of another user`,remedy:()=>"run QEMU as that user, for example `libvirt: { qemu: { user: alex, group: users } }`, \
or use SPICE: `display: { spice: on, sound: spice }`",explain:"The sockets of a sound server are in a directory that only its owner can enter, and PulseAudio re\
fuses other users. The guest then starts without sound, or not at all.",example:{fails:bt("sound: \u27E8{ to: pipewire, uid: 1000 }"),passes:`libvirt: { qemu: {\
 user: alex, group: users } }
${bt("sound: { to: pipewire, uid: 1000 }")}`}}),"display-open-to-all":p({severity:"warning",about:"value",message:({server:e,address:t})=>`the ${e} server of th\
e guest listens on ${t} without a password`,remedy:()=>"remove `listen` and connect through SSH, for example `ssh -L 5900:127.0.0.1:5900 HOST`, or make sure tha\
t the firewall blocks the port",explain:"Whoever can reach the port sees and controls the guest. The firewall of NixOS blocks the port unless it is opened, but \
with the firewall off every host in the network can connect.",example:{fails:bt("vnc: { listen: \u27E80.0.0.0 }"),passes:bt("vnc: { listen: 127.0.0.1 }")}}),"so\
cket-with-port":p({severity:"error",about:"value",message:()=>"'port' applies only to a server that listens on an address, but this one has a UNIX socket",remedy:()=>"\
remove `port`, or set `listen: 127.0.0.1`",explain:"A display with `listen: socket` has no TCP port. libvirt chooses the path of its socket.",example:{fails:bt(
"vnc: { listen: socket, port: \u27E85901 }"),passes:bt("vnc: { listen: socket }")}}),"socket-with-looking-glass":p({severity:"error",about:"value",message:({guest:e})=>`\
the Looking Glass client cannot connect to the SPICE server of guest '${e}', whose UNIX socket is in a directory of QEMU`,remedy:()=>"remove `listen: socket`; o\
r set `spice: off` and `vnc: { listen: socket }`, with which the client shows only the picture",explain:"Looking Glass has its keyboard, mouse, clipboard and so\
und from SPICE and connects by itself. The socket is in a directory below /var/lib/libvirt/qemu that only QEMU and root can enter, and its path changes at each \
start. virt-manager and virt-viewer get their connection from libvirtd instead.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { size: 32MiB }, disp\
lay: { spice: { listen: \u27E8socket } } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { size: 32MiB } } }
`}}),"display-password-not-enough":p({severity:"warning",about:"value",message:({server:e,address:t})=>`the ${e} server of the guest listens on ${t}, where its \
password is little protection: ${e==="VNC"?"it has at most 8 bytes, and ":""}what the guest shows and what you type are not encrypted`,remedy:()=>"remove `liste\
n` and connect through SSH, for example `ssh -L 5900:127.0.0.1:5900 HOST`, or make sure that the firewall lets only hosts that you trust reach the port",explain:"\
A password keeps others from connecting, but whoever can watch the network sees the picture and the keys. VNC uses only the first 8 bytes of a password, and a m\
ethod (DES) that can be broken by trying all of them.",example:{fails:bt("vnc: { listen: \u27E80.0.0.0, passwordFile: /run/secrets/win }"),passes:bt("vnc: { lis\
ten: 127.0.0.1, passwordFile: /run/secrets/win }")}}),"spice-password-with-looking-glass":p({severity:"warning",about:"value",message:()=>"the client of Looking\
 Glass has no SPICE password to give, so keyboard, mouse, clipboard and sound do not work in it",remedy:()=>"remove `passwordFile`, or start the client with `lo\
oking-glass-client spice:enable=no`",explain:"The client of Looking Glass connects to SPICE for everything but the picture, always without a password. If SPICE \
requires one, the connection is refused.",example:{fails:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, display: { spice: { passwordFile:\
 \u27E8/run/secrets/win } } } }
`,passes:bt("spice: { passwordFile: /run/secrets/win }")}})},Gx=e=>{let{sound:t=vn(e)?"spice":"none"}=e.display;return typeof t=="string"?{to:t}:t},sN=e=>e.display.
video??(vn(e)||Nn(e)!==void 0?Pt(e).video:"none"),oN=(e,t,n)=>fe(e,t).some(s=>{let o=n?Ie(s,n):[];return o.length===0||o.some(r=>r.class===void 0||Ne(r))}),Vx=(e,t)=>[
["spice","SPICE",Mo(e,t)],["vnc","VNC",Nn(e)]].flatMap(([n,s,o])=>o?[[n,s,o]]:[]);function rN(e,t,n){for(let s of $(e)){let o=(...l)=>({path:["vms",s.name,"disp\
lay",...l]}),r=Mo(s,e),i=Nn(s),a=oN(s,e,n);!r&&!i&&!a&&!s.serial&&t("guest-not-seen",{...o("spice"),on:"key"},{guest:s.name}),s.display.video==="none"&&(r||i)&&
!a&&t("video-none-shown",o("video"),{server:r?"SPICE":"VNC"});let{to:c,uid:d}=Gx(s);if(c==="spice"&&!r&&t("sound-without-spice",o("sound")),s.lookingGlass&&r?.passwordFile!==
void 0&&t("spice-password-with-looking-glass",o("spice","passwordFile")),c==="pipewire"||c==="pulseaudio"){let{user:l}=qe(e);d===void 0?t("sound-without-uid",o(
"sound"),{server:c}):(l==="qemu-libvirtd"||l==="root")&&t("sound-of-another-user",o("sound"),{server:c,user:l})}for(let[l,u,f]of Vx(s,e))if(vr(f))f.port!==void 0&&
t("socket-with-port",o(l,"port")),l==="spice"&&s.lookingGlass&&t("socket-with-looking-glass",o(l,"listen"),{guest:s.name});else if(!br(f.listen)){let m=f.passwordFile===
void 0?"display-open-to-all":"display-password-not-enough";t(m,o(l,"listen"),{server:u,address:f.listen})}}}function*iN(e){for(let t of $(e))for(let[n,s,o]of Vx(
t,e)){if(vr(o))continue;let r=o.port===void 0?"a free TCP port from 5900 on":`TCP port ${o.port}`,i=Xs(o.listen),a=i.kind==="local"&&!(n==="spice"&&t.lookingGlass)?
" (not with `listen: socket`)":"",c=o.passwordFile===void 0?"":", with its password";yield{...i,can:`see and control guest '${t.name}' through ${s} on ${o.listen}\
, ${r}${c}${a}`}}}function jx(e,t,...n){let{listen:s,port:o}=t;return vr(t)?b("graphics",{type:e},b("listen",{type:"socket"}),...n):b("graphics",{type:e,port:o,
autoport:o===void 0?"yes":"no"},b("listen",{type:"address",address:s}),...n)}var aN=At(b("channel",{type:"spicevmc"},b("target",{type:"virtio",name:"com.redhat.\
spice.0"})));function*cN(e,t){let n=Mo(e,t),s=Nn(e);if(n){yield{at:"devices",xml:jx("spice",n,b("image",{compression:"off"}))},yield{at:"devices",xml:aN};let o=Array.
from({length:e.display.usbRedirection},()=>b("redirdev",{bus:"usb",type:"spicevmc"}));o.length>0&&(yield{at:"",xml:b("devices",{},...o)})}s&&(yield{at:"devices",
xml:jx("vnc",s)}),yield*dN(e),yield*fN(e),yield*mN(e)}function*dN(e){let t=sN(e),n=b("video",{},b("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",
xml:n}:yield{pci:{class:"video",key:"video",index:0},functions:[n]}}var lN=["mouse","keyboard"].map(e=>At(b("input",{type:e,bus:"ps2"}))),uN=At(b("input",{type:"\
tablet",bus:"usb"}));function*fN(e){for(let n of lN)yield{at:"devices",xml:n};let t=Md(e);t==="tablet"&&(yield{at:"devices",xml:uN});for(let[n,s]of t==="virtio"?
["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:s,index:n},functions:[b("input",{type:s,bus:"virtio"})]}}function*mN(e){let{to:t,uid:n,model:s="i\
ch9"}=Gx(e),o=`/run/user/${n}`,r=t==="pipewire"?o:void 0,i=t==="pulseaudio"?`${o}/pulse/native`:void 0;if(yield{at:"devices",xml:b("audio",{id:1,type:t,runtimeDir:r,
serverName:i})},t==="none")return;let a=b("sound",{model:s},b("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[a]}}function*pN(e){for(let t of[
"spice","vnc"]){let n=e.display[t],s=typeof n=="object"?n.port:void 0;s!==void 0&&(yield{what:`port ${s}`,path:["display",t,"port"],when:"run",once:!0})}}function hN(e,t){
let n=ke(e,"graphics").find(i=>C(i,"type")===t);if(!n)return!1;let s=B(n,"listen@type")==="socket"?"socket":B(n,"listen@address"),o=ve(n,"@port"),r=C(n,"autopor\
t")!=="yes"&&o!==void 0&&o>=5900;return{...s!==void 0&&{listen:s},...r&&{port:o}}}function*gN(e){for(let a of["spice","vnc"]){let c=hN(e,a);yield{vm:{display:{[a]:c!==
!1}}},typeof c=="object"&&Object.keys(c).length>0&&(yield{vm:{display:{[a]:c}}})}let[t]=ke(e,"video");yield{vm:{display:{video:(t&&B(t,"model@type"))??"none"}}};
for(let a of["none","tablet","virtio"])yield{vm:{display:{input:a}}};let[n]=ke(e,"audio"),s=(n&&C(n,"type"))??"none",[o]=ke(e,"sound"),r=/^\/run\/user\/(\d{1,10})/.
exec((n&&(C(n,"runtimeDir")??C(n,"serverName")))??"")?.[1],i=o&&C(o,"model");yield{vm:{display:{sound:s}}},yield{vm:{display:{sound:{to:s,...r!==void 0&&{uid:Number(
r)},...i!==void 0&&{model:i}}}}},yield{vm:{display:{usbRedirection:ke(e,"redirdev").length}}}}var gp={};T(gp,{codes:()=>bN,host:()=>$N,rules:()=>wN,schema:()=>yN});var yN={},xr=e=>`vms: { win: { memory: 4GiB, ${e} } }
`,vN=/_(?:latest|testing|zen|lqx|xanmod)/,Ba=10,bN={"kvmfr-with-shares":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has shares, which d\
o not work together with kvmfr`,remedy:()=>"set `backend: shm`, or remove `shares`",explain:'virtiofsd maps all memory of the guest, fails with "Illegal seek" a\
t the kvmfr device, and takes the guest down with it. Shared memory in a file does not have this problem.',example:{fails:xr("shares: { games: { path: /srv } },\
 lookingGlass: { resolution: 1920x1080, backend: \u27E8kvmfr }"),passes:xr("shares: { games: { path: /srv } }, lookingGlass: { resolution: 1920x1080, backend: s\
hm }")}}),"kvmfr-has-no-name":p({severity:"error",about:"value",message:({node:e})=>`'name' does not apply to kvmfr: the device is ${e}`,remedy:()=>"remove `nam\
e`, or set `backend: shm`",explain:"With `backend: shm`, `name` is the name of the file in /dev/shm. kvmfr devices are numbered instead, in the order of the nam\
es of their guests.",example:{fails:xr("lookingGlass: { resolution: 1920x1080, backend: kvmfr, name: \u27E8games }"),passes:xr("lookingGlass: { resolution: 1920\
x1080, backend: kvmfr }")}}),"kvmfr-with-new-kernel":p({severity:"warning",about:"value",message:({kernel:e})=>`kvmfr may not build for the kernels of ${e}`,remedy:()=>"\
set `backend: shm`, or use an LTS kernel, for example `packages: linuxPackages_6_12`; if you keep both, some updates of the host may fail to build",explain:"The\
 module is not part of the kernel and is built for each one. New kernels have broken it before: it did not build for 5.18, 6.13 and some zen kernels until it wa\
s fixed. The host then cannot be built until another kernel is chosen.",example:{fails:`kernel: { packages: \u27E8linuxPackages_latest }
${xr("lookingGlass: { size: 32MiB, backend: kvmfr }")}`,passes:`kernel: { packages: linuxPackages_6_12 }
${xr("lookingGlass: { size: 32MiB, backend: kvmfr }")}`}}),"kvmfr-too-many":p({severity:"error",about:"value",message:()=>`more than ${Ba} guests use kvmfr, whi\
ch has only ${Ba} devices`,remedy:()=>"set `backend: shm` for some of the guests, each with its own `name`",explain:"The module accepts a list of at most ten si\
zes, one for each of its devices.",example:{fails:`vms:
${Array.from({length:Ba+1},(e,t)=>`  ${String.fromCharCode(97+t)}: { memory: 1GiB, lookingGlass: { size: 1MiB, backend: ${t===Ba?"\u27E8":""}kvmfr } }
`).join("")}`,passes:xr("lookingGlass: { size: 32MiB, backend: kvmfr }")}})};function wN(e,t){for(let{vm:r,path:i}of Ad(e)){let a={path:["vms",r.name,"lookingGl\
ass","backend"]};Object.keys(r.shares).length>0&&t("kvmfr-with-shares",a,{guest:r.name}),r.lookingGlass?.name!==void 0&&t("kvmfr-has-no-name",{path:["vms",r.name,
"lookingGlass","name"]},{node:i})}let n=Ad(e),s=e.kernel.packages;n.length>0&&s&&vN.test(s)&&t("kvmfr-with-new-kernel",{path:["kernel","packages"]},{kernel:s});
let o=n[Ba];o&&t("kvmfr-too-many",{path:["vms",o.vm.name,"lookingGlass","backend"]},{})}var xN=["null","full","zero","random","urandom","ptmx","kvm","userfaultf\
d"];function*$N(e){let t=Ad(e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:V([O("config","boot","kernelPackages","kvmfr")])},
yield{kind:"module",stage:"boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"static_size_mb",value:t.map(({bytes:r})=>r/de).
join(",")}},yield{kind:"udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROUP",operator:"=",value:"kvm"},{key:"MODE",operator:"\
=",value:"0660"},{key:"TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[...xN.map(r=>`/dev/${r}`),...t.map(({path:r})=>r)]};
for(let{vm:r,path:i}of t)yield{kind:"hook",vm:r.name,step:"kvmfr-device",arguments:[i]};let{user:o}=qe(e);for(let r of new Set([...e.host.users,...o==="root"?[]:
[o]]))yield{kind:"member",user:r,group:"kvm"}}var yp={};T(yp,{codes:()=>SN,domain:()=>AN,host:()=>ON,opens:()=>CN,recognise:()=>MN,rules:()=>_N,schema:()=>kN});var kN={vm:{lookingGlass:w(R(()=>({resolution:w(Ew).apply(v("The largest resolution of the guest, which determines the size of the shared memory.")),hdr:k(I("Wh\
ether the guest uses HDR, which needs twice the memory up to B7."),!1),version:k(z(["b7","idd"]),"b7").apply(v("The release of the program in the guest. b7: B7 \
or older; idd: newer than B7, with its own display driver. It must match the client, and nixpkgs has B7.")),size:w(yn).apply(v("The size of the shared memory. D\
efault: as the resolution needs it.")),backend:k(z(["shm","kvmfr"]),"shm").apply(v("The kind of shared memory. shm: a file in /dev/shm; kvmfr: a device of that \
kernel module, from which a GPU of the host reads the picture without a copy.")),name:w(jd).apply(v(`shm: the name of the file in /dev/shm, unique to each guest\
. Default: ${Cd}.`))}))).apply(v("Looking Glass, which shows the guest in a window on the host."))}},SN={"looking-glass-without-size":p({severity:"error",about:"\
value",message:({guest:e})=>`'lookingGlass' of guest '${e}' has neither 'resolution' nor 'size'`,remedy:()=>"add the largest resolution that the guest will use,\
 for example `resolution: 2560x1440`",explain:"The shared memory holds whole frames, so its size follows from the resolution. If it is too small, the window sta\
ys black, or the guest does not offer the resolution.",example:{fails:`vms: { win: { memory: 4GiB, \u27E8lookingGlass: {} } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 2560x1440 } } }
`}}),"looking-glass-too-small":p({severity:"error",about:"value",message:({size:e,needed:t,resolution:n})=>`${e} is too small for ${n}, which needs ${t}`,remedy:({
needed:e})=>`remove \`size\`, or set \`size: ${e}\` or more`,explain:"The program in the guest gives up if its frames do not fit into the shared memory. The siz\
e that a resolution needs depends on HDR and on the release: see the table in the documentation of Looking Glass.",example:{fails:`vms: { win: { memory: 4GiB, l\
ookingGlass: { resolution: 3840x2160, size: \u27E864MiB } } }
`,passes:`vms: { win: { memory: 4GiB, lookingGlass: { resolution: 3840x2160, size: 128MiB } } }
`}})};function _N(e,t){for(let{name:n,lookingGlass:s}of $(e)){if(!s)continue;let o=["vms",n,"lookingGlass"],{resolution:r,hdr:i,version:a,size:c}=s;!r&&c===void 0&&
t("looking-glass-without-size",{path:o,on:"key"},{guest:n});let d=r?_d(r,i,a):0;if(r&&c!==void 0&&c<d){let l={size:K(c),needed:K(d),resolution:Iw(r)};t("looking\
-glass-too-small",{path:[...o,"size"]},l)}}}function PN(e,t,n,s){let o=Mo(e,t),r=[];return(n.path!==`/dev/shm/${Cd}`||s)&&r.push(["app",`shmFile=${n.path}`]),o?
o.listen!==Ua&&r.push(["spice",`host=${o.listen}`]):r.push(["spice","enable=no"]),o?.port!==void 0&&r.push(["spice",`port=${o.port}`]),A(r.map(([a])=>a)).map(a=>`\
[${a}]
${r.flatMap(([c,d])=>c===a?[`${d}
`]:[]).join("")}`).join("")}function*CN(e){for(let t of $(e)){let n=fr(t,e);if(!n)continue;yield{kind:"users",who:"members of the group kvm",can:`read and chang\
e the picture of guest '${t.name}' in ${n.path}`}}}function*ON(e){let t=$(e).flatMap(s=>{let o=fr(s,e);return o?[{vm:s,region:o}]:[]});if(t.length===0)return;yield{
kind:"package",path:["looking-glass-client"]};let n=t.length>1;for(let{vm:s,region:o}of t){let r=n?`looking-glass/${s.name}.ini`:"looking-glass-client.ini",i=PN(
s,e,o,n);i&&(yield{kind:"option",path:["environment","etc",r,"text"],value:_(i)})}}function*AN(e,t){let n=fr(e,t);n?.backend==="shm"&&(yield{pci:{class:"shmem",
key:"looking-glass",index:0},functions:[Od(n)]})}function*MN(e){for(let t of ke(e,"shmem")){let n=C(t,"name")??"",s=Wn(ve(t,"size")??0,B(t,"size@unit")??"bytes")??
0;!/looking.?glass|kvmfr/i.test(n)||s===0||(yield{vm:{lookingGlass:{name:n,size:K(s)}}})}}var vp={};T(vp,{codes:()=>EN,domain:()=>NN,recognise:()=>zN,schema:()=>IN});var IN={vm:{agent:k(I("Whether to add a channel for the guest agent (qemu-guest-agent), which works if the guest runs it."),!0)}},EN={};function*NN(e){if(!e.agent)
return;let t=b("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{at:"devices",xml:b("channel",{type:"unix"},t)}}function*zN(){for(let e of[!0,!1])yield{
vm:{agent:e}}}var bp={};T(bp,{codes:()=>DN,rules:()=>FN,schema:()=>TN});var TN={},DN={"boot-order-twice":p({severity:"error",about:"value",message:({order:e,other:t,guest:n})=>`'${t}' of guest '${n}' also has boot order ${e}`,remedy:({
free:e})=>`set \`bootOrder: ${e}\`, which is free; the guest tries the lowest number first`,explain:"A guest tries its devices one after the other, so two of th\
em cannot have the same number. libvirt refuses such a guest.",example:{fails:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: \
{ file: /srv/b.qcow2, bootOrder: \u27E81 } } } }
`,passes:`vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: 2 } } } }
`}})};function FN(e,t){for(let n of $(e)){let s=tx(n,e),o=new Set(s.map(({order:i})=>i)),r=new Map;for(let{name:i,path:a,order:c}of s){let d=r.get(c);if(d===void 0){
r.set(c,i);continue}let l=c+1;for(;o.has(l);)l+=1;o.add(l),t("boot-order-twice",{path:a},{order:c,other:d,guest:n.name,free:l})}}}var wp={};T(wp,{codes:()=>UN,domain:()=>BN,schema:()=>RN});var RN={},UN={};function*BN(e){let t=new Set(Object.values(e.disks).map(s=>Kn(s,e))),n=b("controller",{type:"usb",index:0,model:"qemu-xhci",ports:Na});if(yield{
pci:{class:"usb",key:"usb",index:0},functions:[n]},(!Kt(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[b("controller",{type:"sata",
index:0})]}),t.has("scsi")){let s=b("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},functions:[s]}}if(qw(e)){
let s=b("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[s]}}}var xp={};T(xp,{codes:()=>jN,files:()=>qN,isInlineXml:()=>Zx,schema:()=>LN});var LN={vm:{xml:w(Ce().check(Kr(1))).apply(v("XML that is merged into the domain last, matching elements by what libvirt identifies them by: a <domain> element,\
 or the name of a file that contains one.")),xmlRemove:k(q(Ce()),[]).apply(v("Elements that are removed from the domain at the very end, as paths such as device\
s/memballoon."))}},jN={},Zx=e=>e.trimStart().startsWith("<");function*qN(e){for(let{name:t,xml:n}of $(e))n!==void 0&&!Zx(n)&&(yield{path:["vms",t,"xml"],name:n})}var $p={};T($p,{codes:()=>VN,domain:()=>WN,host:()=>XN,recognise:()=>KN,rules:()=>ZN,schema:()=>GN});var GN={vm:{firmware:k(R(()=>({type:w(z(["efi","bios"])).apply(v("The firmware type, UEFI or BIOS. Default: efi.")),secureBoot:w(I("Whether to use firmware that\
 supports Secure Boot. Default: on for windows11.")),enrolledKeys:w(I("Whether Microsoft's keys are enrolled from the first start, so that Secure Boot is enforc\
ed; without them it is only supported. Default: off.")),tpm:w(Ls(R(()=>({model:k(z(["tpm-crb","tpm-tis"]),"tpm-crb").apply(v("The interface of the TPM: tpm-crb,\
 which supports only version 2.0, or tpm-tis.")),version:k(z(["2.0","1.2"]),"2.0").apply(v("The version of the TPM."))})),"Whether to add an emulated TPM, whose\
 state is kept on the host. Default: on for windows11.")),loader:w(In).apply(v("A custom firmware image, instead of the one that libvirt selects; it requires va\
rsTemplate.")),varsTemplate:w(In).apply(v("The template of the guest's UEFI variables, for a custom firmware image.")),bootMenu:k(I("Whether to wait for a key t\
hat opens the boot menu."),!1)})),{}).apply(v("The firmware of the guest."))}},ft=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,VN={"secure-boot-needs-efi":p({severity:"error",about:"value",message:()=>"Secure Boot requires UEFI, but the firmware type is bios",remedy:()=>"remove `type:\
 bios`; to keep a guest that is installed with BIOS, set `secureBoot: off` and remove `enrolledKeys`",explain:"Secure Boot is part of UEFI; a BIOS does not have\
 it. A system that is installed with BIOS usually does not boot with UEFI.",example:{fails:ft("type: bios, secureBoot: \u27E8on"),passes:ft("secureBoot: on")}}),
"secure-boot-needs-q35":p({severity:"error",about:"value",message:()=>"Secure Boot requires the machine type q35, but this guest has an i440fx",remedy:()=>"set \
`machine: q35`; to keep the machine type, set `secureBoot: off` and remove `enrolledKeys`",explain:"System Management Mode protects the Secure Boot variables fr\
om the guest. With UEFI, QEMU has it only on q35.",example:{fails:ft("secureBoot: \u27E8on","machine: pc, "),passes:ft("secureBoot: on","machine: q35, ")}}),"ke\
ys-without-secure-boot":p({severity:"error",about:"value",message:()=>"enrolled keys require Secure Boot, which is off",remedy:()=>"set `secureBoot: on`, or rem\
ove `enrolledKeys`",explain:"Enrolled keys make the firmware enforce Secure Boot. Firmware without Secure Boot cannot use them, and libvirt refuses the combinat\
ion.",example:{fails:ft("secureBoot: off, enrolledKeys: \u27E8on"),passes:ft("secureBoot: on, enrolledKeys: on")}}),"keys-with-loader":p({severity:"error",about:"\
value",message:()=>"vfioc cannot enroll keys in the variables of a custom firmware image",remedy:()=>"replace `enrolledKeys` with `secureBoot: on` and use a `va\
rsTemplate` that contains the keys, or remove `loader` and `varsTemplate`",explain:"Keys are UEFI variables, so they come from the variables template. A custom \
image uses your own template, which must match the image.",example:{fails:ft("loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: \u27E8on"),passes:ft(
"loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"loader-and-template":p({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' requires '${t}\
'`,remedy:({given:e,missing:t})=>`add \`${t}\` from the same firmware build, or remove \`${e}\` to let libvirt select the firmware`,explain:"A firmware image an\
d its variables template must come from the same build, or the guest does not start. libvirt accepts a template only together with an image.",example:{fails:ft(
"loader: \u27E8/srv/code.fd"),passes:ft("loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"loader-without-efi":p({severity:"error",about:"value",message:()=>"\
the loader is a UEFI image, but the firmware type is bios",remedy:()=>"remove `type: bios`; to keep BIOS, remove `loader` and `varsTemplate`",explain:"The guest\
 gets the image as flash memory, from which only UEFI starts.",example:{fails:ft("type: bios, loader: \u27E8/srv/code.fd, varsTemplate: /srv/vars.fd"),passes:ft(
"loader: /srv/code.fd, varsTemplate: /srv/vars.fd")}}),"tpm-crb-version":p({severity:"error",about:"value",message:()=>"tpm-crb supports only TPM version 2.0",remedy:()=>'\
set `version: "2.0"`, or `model: tpm-tis` for version 1.2',explain:"The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.",example:{fails:ft('tpm: {\
 version: \u27E8"1.2" }'),passes:ft('tpm: { model: tpm-tis, version: "1.2" }')}}),"tpm-without-swtpm":p({severity:"error",about:"value",message:({guest:e})=>`gu\
est '${e}' has an emulated TPM, but swtpm is off`,remedy:({guest:e})=>`set \`swtpm: on\`; if '${e}' does not need a TPM, set \`firmware: { tpm: off }\` on it inst\
ead`,explain:"swtpm is the program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate. A guest that has its disk encryption keys in\
 the TPM (BitLocker) asks for the recovery key without it.",example:{fails:`libvirt: { qemu: { swtpm: \u27E8off } }
${ft("tpm: on")}`,passes:`libvirt: { qemu: { swtpm: on } }
${ft("tpm: on")}`}}),"windows11-secure-boot":p({severity:"warning",about:"value",message:({why:e})=>`Windows 11 requires Secure Boot, which is not available wit\
h '${e}'`,remedy:({why:e})=>`remove \`${e}\` for a new guest; to keep an installed one, set \`secureBoot: off\` in its \`firmware\``,explain:"For windows11, Sec\
ure Boot is on by default if the guest supports it: with UEFI, on q35. The Windows 11 setup stops on a machine without it.",example:{fails:ft("type: \u27E8bios",
"guest: windows11, "),passes:ft("type: bios, secureBoot: off","guest: windows11, ")}})};function ZN(e,t){for(let n of $(e)){let{firmware:s}=n,o=u=>({path:["vms",
n.name,"firmware",u]}),{type:r,secureBoot:i,enrolledKeys:a,tpm:c}=Qt(n);i&&r==="bios"?t("secure-boot-needs-efi",o("secureBoot")):i&&Kt(n)?t("secure-boot-needs-q\
35",o("secureBoot")):a&&!i&&t("keys-without-secure-boot",o("enrolledKeys"));let{loader:d,varsTemplate:l}=s;if(s.secureBoot===void 0&&Pt(n).secureBoot&&!i&&d===void 0){
let u=r==="bios",f=u?o("type"):{path:["vms",n.name,"machine"]};t("windows11-secure-boot",f,{why:u?"type: bios":`machine: ${n.machine}`})}if(d!==void 0&&a&&t("ke\
ys-with-loader",o("enrolledKeys")),d!==void 0&&r==="bios"&&t("loader-without-efi",o("loader")),d===void 0!=(l===void 0)){let[u,f]=d===void 0?["varsTemplate","lo\
ader"]:["loader","varsTemplate"];t("loader-and-template",o(u),{given:u,missing:f})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",n.name,
"firmware","tpm","version"]}),c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:n.name})}}var nl={loader:"/run/vfioc/\
firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*XN(e){let t=$(e).map(Qt);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:n})=>n!==
void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:Z(!0)}),!!t.some(({enrolledKeys:n})=>n))for(let[n,s]of[[nl.loader,
"/FV/OVMF_CODE.fd"],[nl.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],value:Ct(O("pkg\
s","OVMFFull","fd"),s)}}function*WN(e){let{type:t,secureBoot:n,enrolledKeys:s,tpm:o}=Qt(e),{loader:r,varsTemplate:i,bootMenu:a}=e.firmware;if(t==="efi"&&s)yield*Xx(
nl.loader,nl.template,!0);else if(t==="efi"&&r!==void 0&&i!==void 0)yield*Xx(r,i,n);else if(t==="efi"){let c=(l,u)=>b("feature",{enabled:$d(u),name:l}),d=b("fir\
mware",{},c("enrolled-keys",!1),c("secure-boot",n));yield{at:"",xml:b("os",{firmware:"efi"},d)},yield{at:"os",xml:b("loader",{stateless:"no"})}}if(n&&(yield{at:"\
features",xml:b("smm",{state:"on"})}),a&&(yield{at:"os",xml:b("bootmenu",{enable:"yes",timeout:3e3})}),o){let c=b("backend",{type:"emulator",version:o.version});
yield{at:"devices",xml:b("tpm",{model:o.model},c)}}}function*Xx(e,t,n){yield{at:"os",xml:b("loader",{readonly:"yes",secure:n?"yes":void 0,type:"pflash"},e)},yield{
at:"os",xml:b("nvram",{template:t})}}function*KN(e){let t=B(e,"os/loader"),n=B(e,"os/nvram@template"),s=B(e,"os@firmware")==="efi";!s&&t===void 0&&(yield{vm:{firmware:{
type:"bios"}}}),!s&&t!==void 0&&n!==void 0&&(yield{vm:{firmware:{loader:t,varsTemplate:n}}});for(let r of[!0,!1])yield{vm:{firmware:{secureBoot:r}}};let[o]=ke(e,
"tpm");if(!o)yield{vm:{firmware:{tpm:!1}}};else{let r=C(o,"model")??"tpm-tis";yield{vm:{firmware:{tpm:!0}}},yield{vm:{firmware:{tpm:{model:r,version:B(o,"backen\
d@version")??"2.0"}}}}}B(e,"os/bootmenu@enable")==="yes"&&(yield{vm:{firmware:{bootMenu:!0}}})}var kp={};T(kp,{codes:()=>QN,host:()=>YN,schema:()=>HN});var HN={},QN={},Hx=(e,...t)=>J(O("lib",e),...t),JN=(e,t)=>re(e,"||",t),Wx=(e,t)=>re(J(O("builtins","match"),_(e),t),"!=",Jt),sl=Hx("versionAtLeast",O("lib","tri\
vial","release"),_("25.11")),La="/run/libvirt/nix-ovmf/",Kx="edk2-x86_64-secure-code.fd";function*YN(e){let t=$(e).filter(r=>Qt(r).type==="efi"),n=t.filter(r=>r.
firmware.loader===void 0&&!Qt(r).enrolledKeys),s=n.find(r=>Qt(r).secureBoot),o=s??n[0];if(o){let r=We("rule"),i=Gs("rule",re(Wx("[^[:space:]]+[[:space:]]+/var/l\
ib/qemu/firmware/?([[:space:]].*)?",r),"&&",Yt(Wx(".*-qemu-ovmf-metadata[[:space:]]*",r))));yield{kind:"assertion",that:Yt(re(sl,"&&",Hx("any",i,O("config","sys\
temd","tmpfiles","rules")))),message:`vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of '${o.name}'${s?" w\
ith Secure Boot":""}: remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.`}}for(let r of t){let{loader:i}=r.firmware;if(!i?.startsWith(La))
continue;let a=i.slice(La.length),[c,d,l,u]=a.startsWith("edk2-")?[sl,"25.05","OVMF_CODE.fd","OVMF_VARS.fd"]:[Yt(sl),"25.11",Qt(r).secureBoot?Kx:"edk2-x86_64-co\
de.fd","edk2-i386-vars.fd"];if(yield{kind:"assertion",that:c,message:`vfioc: '${r.name}' uses ${i}, which NixOS ${d} and ${d==="25.05"?"older":"later"} do not h\
ave: remove firmware.loader and firmware.varsTemplate to let libvirt select an image, or set firmware.loader to ${La}${l} and firmware.varsTemplate to ${La}${u}\
.`},!Qt(r).secureBoot)continue;let f=a.startsWith("edk2-")?Z(a.includes("secure")):JN(sl,re(yt("config",["virtualisation","libvirtd","qemu","ovmf","packages"],V(
[])),"!=",V([O("pkgs","OVMF","fd")]))),m=a.startsWith("edk2-")?`set firmware.loader to ${La}${Kx}`:"set virtualisation.libvirtd.qemu.ovmf.packages = [ pkgs.OVMF\
Full.fd ]";yield{kind:"assertion",that:f,message:`vfioc: '${r.name}' needs Secure Boot, which ${i} does not support: ${m}.`}}}var Sp={};T(Sp,{codes:()=>oz,domain:()=>dz,recognise:()=>fz,rules:()=>rz,schema:()=>sz});var ez=oe("A QEMU machine type.",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"invalid machine type: use q35, pc, \
or a versioned type from 'qemu-system-x86_64 -machine help'"),tz=be("A UUID.",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],Vd),nz=oe("A libosinfo id.",["http://micr\
osoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"invalid libosinfo id: use an id as printed by 'osinfo-query os'"),sz={vm:{guest:k(z(["windows10","windows11","\
linux","macos"]),"linux").apply(v("The operating system of the guest. It sets the defaults of firmware, clock, disks, NICs and video.")),type:k(z(["kvm","qemu"]),
"kvm").apply(v("The domain type: kvm, or qemu for an emulated guest without KVM, which is slow and gets the most capable CPU that QEMU emulates instead of the h\
ost CPU.")),machine:k(ez,"q35").apply(v("The machine type: q35, pc, or a versioned type. An existing guest keeps its version.")),uuid:w(tz).apply(v("The UUID of\
 the guest. Default: derived from the names of host and guest.")),title:w(Zs("A title.",["Windows 11"])).apply(v("A title, which virt-manager shows instead of t\
he name.")),description:w(Zs("A description.",["Gaming"])).apply(v("A free-form description of the guest.")),clock:w(z(["utc","localtime"])).apply(v("The time b\
ase that the guest expects of its hardware clock. Default: localtime for Windows, utc for others.")),osinfo:w(nz).apply(v("The libosinfo id of the operating sys\
tem, which virt-manager uses. Default: derived from guest.")),autostart:k(I("Whether to start the guest with the host."),!1)}},oz={"uuid-twice":p({severity:"err\
or",about:"value",message:({guest:e})=>`guest '${e}' has the same UUID`,remedy:()=>"remove `uuid`: each guest then gets its own UUID, derived from its name",explain:"\
libvirt identifies guests by their UUIDs and refuses a duplicate. It mostly comes from a copied domain.",example:{fails:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1\
e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB, uuid: \u27E86f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 } }
`,passes:`vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB } }
`}})};function rz(e,t){let n=new Map;for(let s of $(e)){let o=Rm(s,e),r=n.get(o);r!==void 0&&t("uuid-twice",{path:["vms",s.name,"uuid"]},{guest:r}),n.set(o,s.name)}}
var iz="/run/libvirt/nix-emulators/qemu-system-x86_64",az=[At(b("timer",{name:"rtc",tickpolicy:"catchup"})),At(b("timer",{name:"pit",tickpolicy:"delay"})),At(b(
"timer",{name:"hpet",present:"no"}))],hs=(e,t)=>({at:e,xml:At(t)}),cz=[hs("features",b("acpi")),hs("features",b("apic")),hs("features",b("vmport",{state:"off"})),
hs("",b("on_poweroff",{},"destroy")),hs("",b("on_reboot",{},"restart")),hs("",b("on_crash",{},"destroy")),hs("pm",b("suspend-to-mem",{enabled:"no"})),hs("pm",b(
"suspend-to-disk",{enabled:"no"})),hs("devices",b("emulator",{},iz)),hs("devices",b("memballoon",{model:"none"}))];function*dz(e,t){let{osinfo:n=Pt(e).osinfo}=e;
yield{at:"",xml:b("name",{},e.name)},yield{at:"",xml:b("uuid",{},Rm(e,t))},e.title!==void 0&&(yield{at:"",xml:b("title",{},e.title)}),e.description!==void 0&&(yield{
at:"",xml:b("description",{},e.description)}),n!==void 0&&(yield{at:"metadata",xml:b("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvir\
t/domain/1.0"},b("libosinfo:os",{id:n}))}),yield{at:"os",xml:b("type",{arch:"x86_64",machine:e.machine},"hvm")},yield{at:"",xml:lz(e)},yield*cz}var lz=e=>b("clo\
ck",{offset:e.clock??Pt(e).clock},...az);function uz(e){let t=B(e,"metadata/libosinfo:libosinfo/libosinfo:os@id")??"",n=Object.keys(qs),s=n.find(o=>qs[o].osinfo===
t);return s?[s,...n.filter(o=>o!==s)]:n}function*fz(e){for(let a of uz(e))yield{vm:{guest:a}};let t=B(e,"uuid")?.replaceAll("-","").toLowerCase()??"",[,...n]=/^(.{8})(.{4})(.{4})(.{4})(.{12})$/.
exec(t)??[];n.length>0&&(yield{vm:{uuid:n.join("-")}});for(let a of["title","description"]){let c=B(e,a);c!==void 0&&(yield{vm:{[a]:c}})}let s=C(e,"type");s==="\
qemu"&&(yield{vm:{type:s}});let o=B(e,"os/type@machine");o!==void 0&&(yield{vm:{machine:o}});let r=B(e,"clock@offset");r!==void 0&&(yield{vm:{clock:r}});let i=B(
e,"metadata/libosinfo:libosinfo/libosinfo:os@id");i!==void 0&&(yield{vm:{osinfo:i}})}var _p={};T(_p,{codes:()=>bz,domain:()=>Sz,host:()=>kz,opens:()=>xz,recognise:()=>_z,rules:()=>wz,schema:()=>vz});var ja=({hide:{smbios:e}})=>typeof e=="object"?e.oemStrings??[]:[],ol=e=>ja(e).flatMap(t=>typeof t=="string"?[]:[t.file]),Qx=e=>ol(e).flatMap((t,n)=>["-smbios",
`type=11,path=/run/vfioc-secrets/${e.name.replaceAll(",",",,")}/${n}`]),qa=e=>Nx(e).flatMap(([t,{passwordFile:n}])=>n===void 0?[]:[[t,n]]),Jx=["sops-install-sec\
rets.service","agenix-install-secrets.service"],Yx=e=>$(e).some(t=>ol(t).length>0||qa(t).length>0);var mz=/^io\.systemd\.credential(?:\.binary)?:([^=]*)=/,pz=/passw|passphrase|secrets?(?![a-z])|tokens?(?![a-z])|private[-_ ]?key|api[-_ ]?key/i,hz=/\$(?:y|gy|7|2[abxy]|6|5|1)\$[./A-Za-z0-9$=,-]+/;
function Eo(e){let t=mz.exec(e)?.[1];return t!==void 0?t:pz.test(e)||hz.test(e)?/^[^=:\s]{1,40}/.exec(e)?.[0]??"this string":void 0}var gz=oe("The hypervisor vendor id that the guest sees.",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"invalid vendor id: use 1 to 12 letters, digits, spaces, '_', '\
.' or '-'"),e$=(e,t)=>be(e,[t],n=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(n)&&n.isWellFormed()?_e(n):ne("invalid SMBIOS string: it must not be empty or con\
tain control characters")),ot=(e,t)=>w(e$(e,t)),yz=R(()=>({bios:w(R(()=>({vendor:ot("The vendor of the BIOS.","American Megatrends Inc."),version:ot("The versio\
n of the BIOS.","4.6"),date:w(oe("The release date of the BIOS, as in 03/14/2024.",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,
"invalid BIOS date: use month/day/year with two digits for month and day")),release:w(oe("The release number of the BIOS, as in 4.6.",["4.6"],/^\d{1,3}\.\d{1,3}$/,
"invalid BIOS release: use two numbers, separated by '.'"))}))).apply(v("BIOS information.")),system:w(R(()=>({manufacturer:ot("The manufacturer of the computer\
.","ASUS"),product:ot("The product name of the computer.","ROG Strix G15"),version:ot("The version of the computer.","1.0"),serial:ot("The serial number of the \
computer.","A1B2C3D4"),sku:ot("The order number (SKU) of the computer.","SKU-1234"),family:ot("The product family of the computer.","ROG Strix")}))).apply(v("Sy\
stem information. Its UUID is the UUID of the guest.")),baseBoard:w(R(()=>({manufacturer:ot("The manufacturer of the mainboard.","ASUS"),product:ot("The product\
 name of the mainboard.","PRIME X570-PRO"),version:ot("The version of the mainboard.","Rev 1.0"),serial:ot("The serial number of the mainboard.","A1B2C3D4"),asset:ot(
"The asset tag of the mainboard.","PC-0042"),location:ot("The location of the mainboard in the case.","Slot 1")}))).apply(v("Mainboard information.")),chassis:w(
R(()=>({manufacturer:ot("The manufacturer of the case.","ASUS"),version:ot("The version of the case.","1.0"),serial:ot("The serial number of the case.","A1B2C3D\
4"),asset:ot("The asset tag of the case.","PC-0042"),sku:ot("The order number (SKU) of the case.","SKU-1234")}))).apply(v("Chassis information.")),oemStrings:w(
q(ue([e$("A string.","io.systemd.credential:greeting=hello"),R(()=>({file:qd.apply(v("A file on the host with the string, which is read when the guest starts; i\
ts text is never in the Nix store."))}))]))).apply(v("OEM strings for programs in the guest. Every user of the host can read the strings, so write a secret as {\
 file: /run/secrets/NAME }, the path of sops-nix, or { file: /run/agenix/NAME }: a file with one line, such as a systemd credential (io.systemd.credential:NAME=\
VALUE)."))})),vz={vm:{hide:k(R(()=>({kvm:k(I("Whether to hide from the guest that it runs on KVM."),!1),vendorId:w(gz).apply(v("The hypervisor vendor id that th\
e guest sees instead of Microsoft Hv, any string of up to 12 characters.")),hypervisor:k(I("Whether to hide from the guest that there is a hypervisor at all. Wi\
ndows then does not use the Hyper-V interface and is slower."),!1),smbios:k(Ls(yz,"Make, model and serial numbers (SMBIOS) that the guest sees: on for those of \
the host, or a mapping with the values."),!1)})),{}).apply(v("Signs of virtualisation to hide from the guest. NVIDIA drivers before 465 needed kvm and vendorId;\
 newer ones need nothing."))}},bz={"vendor-id-without-hyperv":p({severity:"warning",about:"value",message:({guest:e})=>`vendorId has no effect, because guest '${e}\
' has no Hyper-V interface`,remedy:()=>"remove `vendorId`, or remove `hyperv: off` so that the guest sees the vendor id",explain:"The vendor id is part of the H\
yper-V interface. With `hyperv: off` the guest sees neither.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: \u27E8rand\
omid } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }
`}}),"oem-string-secret":p({severity:"warning",about:"value",message:({name:e})=>`the string '${e}' looks like a secret, and is in the Nix store, where every us\
er and program of the host can read it`,remedy:()=>"write the whole string to a file that only root can read, such as one of sops-nix or agenix, and name that f\
ile instead: `{ file: /run/secrets/NAME }`",explain:"The domain is a file in the Nix store, which everyone can read and which is copied to caches and backups. C\
redentials of systemd, such as password hashes, and everything else that names a password, secret or token, therefore belong in a file, which is read when the g\
uest starts.",example:{fails:`vms: { win: { memory: 4GiB, hide: { smbios: { oemStrings: [\u27E8"io.systemd.credential:passwd.hashed-password.root=$y$j9T$x"] } } } }
`,passes:`vms: { win: { memory: 4GiB, hide: { smbios: { oemStrings: ["app:blue"] } } } }
`}})},t$=e=>ja(e).flatMap((t,n)=>{let s=typeof t=="string"?Eo(t):void 0;return s===void 0?[]:[{index:n,name:s}]});function wz(e,t){for(let n of $(e)){for(let{index:s,
name:o}of t$(n))t("oem-string-secret",{path:["vms",n.name,"hide","smbios","oemStrings",s]},{name:o});n.hide.vendorId!==void 0&&n.hyperv===!1&&t("vendor-id-witho\
ut-hyperv",{path:["vms",n.name,"hide","vendorId"]},{guest:n.name})}}function*xz(e){for(let t of $(e))for(let{name:n}of t$(t))yield{kind:"local",who:en,can:`read\
 '${n}' of guest '${t.name}' in the Nix store`}}function $z({oemStrings:e,...t}){let n=Object.entries(t).flatMap(([o,r])=>{let i=Object.entries(r??{}).map(([a,c])=>b(
"entry",{name:a},c));return i.length>0?[b(o,{},...i)]:[]}),s=(e??[]).flatMap(o=>typeof o=="string"?[b("entry",{},o)]:[]);return b("sysinfo",{type:"smbios"},...n,
s.length>0&&b("oemStrings",{},...s))}function*kz(e){for(let t of $(e)){let n=ol(t);n.length!==0&&(yield{kind:"hook",vm:t.name,step:"secret-strings",arguments:[qe(
e).user,...n]})}}function*Sz(e){let{kvm:t,vendorId:n,hypervisor:s,smbios:o}=e.hide;t&&(yield{at:"features/kvm",xml:b("hidden",{state:"on"})}),n!==void 0&&e.hyperv!==
!1&&(yield{at:"features",xml:b("hyperv",{mode:"custom"},b("vendor_id",{state:"on",value:n}))}),s&&(yield{at:"cpu",xml:b("feature",{policy:"disable",name:"hyperv\
isor"})}),o!==!1&&(yield{at:"os",xml:b("smbios",{mode:o===!0?"host":"sysinfo"})},o!==!0&&(yield{at:"",xml:$z(o)}))}function*_z(e){B(e,"features/kvm/hidden@state")===
"on"&&(yield{vm:{hide:{kvm:!0}}});let t=B(e,"features/hyperv/vendor_id@value");t!==void 0&&(yield{vm:{hide:{vendorId:t}}});let n=L(e,"cpu"),s=i=>C(i,"name")==="\
hypervisor"&&C(i,"policy")==="disable";n&&U(n,"feature").some(s)&&(yield{vm:{hide:{hypervisor:!0}}});let o=B(e,"os/smbios@mode");o==="host"&&(yield{vm:{hide:{smbios:!0}}});
let r=L(e,"sysinfo");if(!(o!=="sysinfo"||!r))for(let i of U(r)){let a=U(i,"entry");if(i.name==="oemStrings")yield{vm:{hide:{smbios:{oemStrings:a.map(c=>he(c))}}}};else{
let c=a.map(d=>[C(d,"name")??"",he(d)]);yield{vm:{hide:{smbios:{[i.name]:Object.fromEntries(c)}}}}}}}var Pp={};T(Pp,{codes:()=>Oz,domain:()=>Ez,recognise:()=>zz,rules:()=>Az,schema:()=>Pz});var Mt=e=>w(I(e)),Pz={vm:{hyperv:w(Ls(R(()=>({relaxed:Mt("Whether to disable watchdog timeouts, which fire when the guest is not scheduled."),vapic:Mt("Whether \
to provide fast access to the interrupt controller."),spinlocks:Mt("Whether the guest yields to the host when it waits long for a lock."),vpindex:Mt("Whether to\
 provide the index of the virtual CPU."),runtime:Mt("Whether to provide the run time of each virtual CPU."),synic:Mt("Whether to provide the synthetic interrupt\
 controller."),stimer:Mt("Whether to provide synthetic timers."),frequencies:Mt("Whether to provide the frequencies of the time stamp counter and the APIC."),tlbflush:Mt(
"Whether to provide TLB flushes of other virtual CPUs; turn it off if Windows stops with 0xA on an AMD CPU."),ipi:Mt("Whether to provide interrupts between virt\
ual CPUs."),reset:Mt("Whether to provide restarts through Hyper-V, which Windows does not need."),reenlightenment:Mt("Whether to notify the guest of a migration\
."),evmcs:Mt("Whether to speed up Hyper-V inside the guest, on Intel. Default: on if kernel.nested is on."),avic:Mt("Whether the CPU itself delivers interrupts \
(APICv, AVIC). Default: on if it is on in KVM of the host, according to host.facts."),emsrBitmap:Mt("Whether to reduce the traps of Hyper-V inside the guest."),
xmmInput:Mt("Whether to accept hypercalls with their input in registers.")})),"The Hyper-V interface: off, or a switch for each of its parts. Default: the parts\
 that help the operating system of the guest."))}},Cz={synic:["vpindex"],stimer:["vpindex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},Oz={"h\
yperv-needs":p({severity:"error",about:"value",message:({part:e,other:t})=>`'${e}' requires '${t}', which is off`,remedy:({part:e,other:t})=>`set \`${t}: on\` or\
 \`${e}: off\``,explain:"Some parts of the Hyper-V interface depend on others. QEMU does not start a guest that has one without its dependencies.",example:{fails:`\
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: \u27E8off } } }
`,passes:`vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }
`}}),"evmcs-needs-intel":p({severity:"error",about:"value",message:()=>"evmcs requires an Intel CPU, but host.cpu is amd",remedy:()=>"remove `evmcs: on`",explain:"\
evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have. QEMU refuses it there.",example:{fails:`vms: { win: { memory: 4GiB, guest: windows10, \
hyperv: { evmcs: \u27E8on } } }
`,passes:`host: { cpu: intel }
vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }
`}})},s$=e=>typeof e.hyperv=="object"?e.hyperv:{};function o$(e,t,n){if(e.hyperv===!1)return new Set;let{hyperv:s}=Pt(e),o=e.hyperv===!0&&s.length===0?qs.windows10.
hyperv:s,r=new Set(o);o.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&r.add("evmcs"),o.length>0&&e.type==="kvm"&&n?.cpu?.apicv&&r.add("avic");for(let[i,
a]of Object.entries(s$(e)))a===!0?r.add(i):a===!1&&r.delete(i);return r}function Az(e,t,n){for(let s of $(e)){let o=["vms",s.name,"hyperv"],r=s$(s),i=o$(s,e,n);
for(let a of i)for(let c of Cz[a]??[]){if(i.has(c))continue;let d=r[c]===void 0?a:c;t("hyperv-needs",{path:[...o,d]},{part:a,other:c})}e.host.cpu==="amd"&&r.evmcs&&
t("evmcs-needs-intel",{path:[...o,"evmcs"]})}}var Mz=e=>{let t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?b(t,{state:"on",
retries:8191}):b(t,{state:"on"},e==="stimer"&&b("direct",{state:"on"}))},n$=new Map;function r$(e){let t=n$.get(e)??At(Mz(e));return n$.set(e,t),t}var Iz=At(b("\
timer",{name:"hypervclock",present:"yes"}));function*Ez(e,t,n){let s=o$(e,t,n);s.size!==0&&(yield{at:"features",xml:b("hyperv",{mode:"custom"},...[...s].map(r$))},
yield{at:"clock",xml:Iz})}var Nz=[...qs.windows10.hyperv,"reset","reenlightenment","evmcs","avic","emsrBitmap","xmmInput"];function*zz(e){let t=ms(e,"features/h\
yperv");if(!t){yield{vm:{hyperv:!1}};return}let n=o=>B(t,`${r$(o).name}@state`)==="on",s=qs.windows10.hyperv;yield{vm:{hyperv:Object.fromEntries(s.map(o=>[o,n(o)]))}};
for(let o of Nz)yield{vm:{hyperv:{[o]:n(o)}}}}var Ip={};T(Ip,{codes:()=>Fz,host:()=>Uz,rules:()=>Rz,schema:()=>Tz});var Ga={major:11,minor:1},Cp={removed:6,deprecated:3},a$=["April","August","December"],Va=({major:e,minor:t})=>`${e}.${t}`;function Op(e){let[,t,n]=/^pc-(?:q35|i440fx)-(\d+)\.(\d+)/.
exec(e)??[];return t===void 0?void 0:{major:Number(t),minor:Number(n)}}var i$=(e,t)=>e.major<t.major||e.major===t.major&&e.minor<=t.minor,Ap=({major:e,minor:t},n)=>({
major:e+n,minor:t}),rl=e=>Ap(e,Cp.removed);function Mp(e){return i$(rl(e),Ga)?"removed":i$(Ap(e,Cp.deprecated),Ga)?"deprecated":"current"}function c$(){let{major:e,
minor:t}=Ap(Ga,-Cp.deprecated);return t===a$.length-1?{major:e+1,minor:0}:{major:e,minor:t+1}}var d$=({major:e,minor:t})=>`${a$[t]??"December"} ${2015+e}`;var Tz={},il=e=>`vms: { win: { memory: 4GiB, machine: ${e} } }
`,l$=Va(Ga),Za=e=>e.replace(/-[^-]*$/,`-${Va(c$())}`),Dz=e=>e.startsWith("pc-q35")?"q35":"pc",u$="With another version the guest finds some of its hardware new:\
 Windows installs drivers again, may ask for its activation, and can lose settings of its network; Linux is not affected. Its disks and its UEFI variables stay \
as they are. So make a copy of the disk, and change the version while you have time for it.",Fz={"machine-removed":p({severity:"error",about:"value",message:({machine:e})=>`\
QEMU ${l$} no longer has the machine ${e}`,remedy:({machine:e})=>`set \`machine: ${Za(e)}\`, the nearest version that is not about to be removed: Windows then fi\
nds new hardware once; if the host keeps a QEMU that has ${e}, set \`machine: ${Dz(e)}\` and \`xml: '<domain><os><type machine="${e}">hvm</type></os></domain>'\``,
explain:`QEMU removes the machine of a version six years after its release. ${u$} An older QEMU (\`libvirt: { qemu: { package: \u2026 } }\`) may still have the machine\
; \`xml\` then sets it, over the one that vfioc writes for the same chipset.`,example:{fails:il("\u27E8pc-q35-5.1"),passes:il(Za("pc-q35-5.1"))}}),"machine-depr\
ecated":p({severity:"warning",about:"value",message:({machine:e,removed:t,when:n})=>`QEMU ${l$} deprecates the machine ${e}, and QEMU ${t} (${n}) no longer has \
it`,remedy:({machine:e})=>`set \`machine: ${Za(e)}\` when you have time for it: Windows then finds new hardware once`,explain:`QEMU deprecates the machine of a \
version after three years and removes it after six. ${u$}`,example:{fails:il("\u27E8pc-i440fx-8.1"),passes:il(Za("pc-i440fx-8.1"))}})};function Rz(e,t){for(let{
name:n,machine:s}of $(e)){let o=Op(s),r={path:["vms",n,"machine"]},i=o&&Mp(o);if(i==="removed"&&t("machine-removed",r,{machine:s}),!o||i!=="deprecated")continue;
let a=rl(o);t("machine-deprecated",r,{machine:s,removed:Va(a),when:d$(a)})}}function*Uz(e){let t=new Map;for(let n of $(e))t.set(n.machine,[...t.get(n.machine)??
[],n]);for(let[n,s]of t){let o=Op(n);if(!o||Mp(o)!=="deprecated")continue;let r=Va(rl(o)),i=O("config","virtualisation","libvirtd","qemu","package","version");yield{
kind:"assertion",that:J(O("lib","versionOlder"),i,_(r)),message:`vfioc: QEMU ${r} and later do not have the machine ${n} (guest ${s.map(({name:a})=>`'${a}'`).join(
", ")}): set machine: ${Za(n)}, or set virtualisation.libvirtd.qemu.package to an older QEMU.`}}}var Rp={};T(Rp,{codes:()=>rT,domain:()=>lT,opens:()=>cT,recognise:()=>uT,rules:()=>aT,schema:()=>oT});var gs=(e,t=0)=>({bus:0,slot:e,function:t}),Ws=e=>({bus:e,slot:0,function:0}),Xa=(e,t)=>Array.from({length:e},(n,s)=>t(s)),f$={hostdev:{numbered:Xa(12,e=>Ws(1+e)),
ranges:[{first:89,last:96}]},disk:{ranges:[{first:25,last:44},{first:97,last:102}],map:"disks"},nic:{ranges:[{first:45,last:56},{first:103,last:103}],map:"nics"},
share:{ranges:[{first:57,last:64},{first:104,last:104}],map:"shares"},video:{numbered:[gs(1),gs(24)]},sound:{numbered:[gs(27),gs(26)]},usb:{numbered:Xa(3,e=>Ws(
13+e))},serial:{numbered:[Ws(16)]},scsi:{numbered:Xa(2,e=>Ws(17+e))},rng:{numbered:[Ws(19)]},watchdog:{numbered:[gs(25)]},balloon:{numbered:[Ws(20)]},input:{numbered:Xa(
3,e=>Ws(21+e))},sata:{numbered:[gs(31,2)]},shmem:{numbered:Xa(8,e=>gs(16+e))},vsock:{numbered:[Ws(24)]},iommu:{numbered:[gs(30)]}},al=e=>f$[e],m$=Object.keys(f$),
p$=e=>al(e).map,cl=(e,t)=>al(e).numbered?.[t],h$=e=>al(e).numbered!==void 0,Bz="slot 810";function*g$(e,t){let[,n=t,s=""]=/^(.*?)(\d{0,6})$/s.exec(t)??[];for(let{
first:o,last:r}of al(e).ranges??[]){let i=r-o+1,a=Po(i,Bz,e,n)+Number(s);for(let c=0;c<i;c+=1)yield Ws(o+(a+c)%i)}}var y$=3,Lz=15,Ep=(Lz-y$+1)*8,v$=e=>gs(y$+Math.
floor((e-1)/8),(e-1)%8),jz=[2,28,29],b$=(e,t)=>e===0?!jz.includes(t):e<=64||e>=89&&e<=Ep,w$=e=>e<12?gs(16+e):void 0,x$=e=>e<2||e>=16&&e<28;var $$="vfioc-kvmfr-memory";function k$(e,t){let n=fr(e,t);if(n?.backend!=="kvmfr")return[];let s=Kt(e)?void 0:cl("shmem",0),o=s?{bus:"pcie.0",addr:`0x${s.slot.
toString(16)}`}:{},r={"qom-type":"memory-backend-file",id:$$,"mem-path":n.path,size:n.bytes,share:!0},i={driver:"ivshmem-plain",id:"vfioc-kvmfr",memdev:$$,...o};
return["-object",JSON.stringify(r),"-device",JSON.stringify(i)]}var P$="control QEMU, and read and change files as the user that QEMU runs as",qz="read and change the memory of the guest",Wa=e=>new Map(e.split(",").map(t=>{let n=t.
indexOf("=");return n<0?[t,""]:[t.slice(0,n),t.slice(n+1)]})),C$=e=>{let[,t]=/^(?:tcp|telnet|tn3270|websocket|udp):(?:\/\/)?(\[[^\]]*\]|[^:,@]*)/.exec(e)??[];return t},
O$=e=>/,server(?:=on)?(?:,|$)/.test(e),No=(e,t,n)=>({...Xs(e),can:t,instead:n}),A$=e=>`use a UNIX socket in a directory that belongs to the user of QEMU and has\
 mode 0700, for example \`${e}\``,M$=A$("unix:/var/lib/NAME/SOCKET,server=on,wait=off"),Gz="remove it, and use `virsh qemu-monitor-command`",Dp=(e,t)=>n=>{let s=C$(
n);if(s!==void 0)return O$(n)?No(s,e,t):{kind:"network",who:`whoever answers at ${s||"that port"}`,can:e,instead:t}},Np=Dp(P$,Gz),zp=Dp("use a console or port o\
f the guest",M$);function Vz(e){let t=Wa(e);if(!(/^udp,/.test(e)||/^socket,/.test(e)&&O$(e))||!t.has("port"))return;let s=t.get(e.startsWith("udp")?"localaddr":
"host")??"",o=t.get("id")??"",r=A$(`socket,id=${o||"NAME"},path=/var/lib/NAME/SOCKET,server=on,wait=off`);return No(s,`connect to character device '${o}' of QEM\
U`,r)}function S$(e){let t=C$(e);return t===void 0?void 0:No(t,qz,"remove it after debugging, or use a UNIX socket")}function Zz(e){if(/^(?:none|unix:)/.test(e))
return;let t=e.split(",")[0]?.replace(/:\d*$/,"")??"";return No(t,"see and control the guest","remove it and use `display: { vnc: { listen: socket } }`")}function Xz(e){
let t=Wa(e);if(t.has("password"))return dl("remove it and use `display: { spice: { passwordFile: /run/secrets/NAME } }`");if(!["on",""].includes(t.get("unix")??
"off"))return No(t.get("addr")??"","see and control the guest","remove it and use `display: { spice: { listen: socket } }`")}var dl=e=>({kind:"local",who:en,can:"\
read a secret in the Nix store, and in the list of processes",instead:e}),I$="use `file=` with a file that only the user of QEMU can read",Wz=e=>/^secret(?:,|$)/.
test(e)&&Wa(e).has("data")?dl(I$):void 0,E$=(e,t)=>e.split(",").flatMap(n=>n.startsWith(`${t}=`)?[n.slice(t.length+1)]:[]),Kz=e=>E$(e,"value").some(t=>Eo(t)!==void 0)?
dl("remove it and use `hide: { smbios: { oemStrings: [{ file: /run/secrets/NAME }] } }`"):void 0,Hz=e=>E$(e,"string").some(t=>Eo(t)!==void 0||/(?:^|,)(?:name=)?opt\/io\.systemd\.credentials\//.
test(e))?dl(I$):void 0;function Qz(e){let[,t]=/^(?:tcp|rdma):(\[[^\]]*\]|[^:]*)/.exec(e)??/"host"\s*:\s*"([^"]*)"/.exec(e)??[];return t===void 0?void 0:No(t,"lo\
ad a state into the guest","remove it: libvirt migrates guests itself")}function Tp(e){for(let[,r=""]of e.matchAll(/hostfwd=(?:tcp|udp)?:([^:,]*):/g)){let a=No(
r,"connect to a port of the guest","give the address that it listens on, for example `hostfwd=tcp:127.0.0.1:2222-:22`, or use `forwards`");if(a.kind==="network")
return a}if(!/^(?:socket|stream|dgram)(?:,|$)/.test(e))return;let t=Wa(e),n=t.get("listen")??t.get("mcast"),s=t.get("addr.type")==="inet"||t.get("local.type")===
"inet";if(n===void 0&&!s)return;let o=n?.replace(/:\d*$/,"")??t.get("addr.host")??t.get("local.host")??"";return No(o,"send frames into the guest's network and \
read its frames","use `nics` with a network or a bridge")}var Jz="use system calls that QEMU does not need if it escapes from QEMU",Yz=e=>/^(?:enable=)?(?:off|no)(?:,|$)|=allow(?:,|$)/.
test(e)?{kind:"weakened",who:"the guest",can:Jz,instead:"remove it: libvirt turns QEMU's sandbox on"}:void 0;function _$(e){let t=Wa(e).get("path");if(t===void 0)
return;let n=`use the files below ${t} as the user that QEMU runs as`,s=`use \`shares: { NAME: { path: ${t}, user: USER } }\`: without \`user\` it would be served \
as root`;return{kind:"guest",who:"the guest",can:n,instead:s}}var eT=new Map([["monitor",Np],["qmp",Np],["qmp-pretty",Np],["serial",zp],["parallel",zp],["debugc\
on",zp],["qtest",Dp(P$,M$)],["chardev",Vz],["gdb",S$],["s",()=>S$("tcp::1234")],["vnc",Zz],["spice",Xz],["object",Wz],["incoming",Qz],["netdev",Tp],["nic",Tp],[
"net",Tp],["sandbox",Yz],["virtfs",_$],["fsdev",_$],["smbios",Kz],["fw_cfg",Hz]]);function Ka(e){return e.flatMap((t,n)=>{let s=/^--?([a-z0-9_-]+)$/.exec(t)?.[1];
if(s===void 0)return[];let o=e[n+1]??"",r=eT.get(s)?.(o);return r?[s==="s"?{...r,index:n,argument:t}:{...r,index:n+1,argument:`${t} ${o}`}]:[]})}var tT=oe("The name of an environment variable.",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"invalid environment variable name: use letters, digits and '_'\
, not starting with a digit"),nT=oe("A device property.",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid property name: use letters, digits, '-', '_' and '.'"),
sT=oe("A QEMU capability, by its libvirt name.",["blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid capability name: use letters, digits, '-', '_' and '.'"),oT={
vm:{qemu:k(R(()=>({args:k(q(Zs("An argument.",["-device"])),[]).apply(v("Additional QEMU arguments, one per entry. libvirt does not interpret them and passes th\
em last.")),env:k(Je(tT,Zs("A value.",["512/48000"])),{}).apply(v("Environment variables for QEMU.")),override:k(Je(ex,Je(nT,ue([ht(),bo(),Zs("A string.",["on"])]))),
{}).apply(v("Properties of QEMU devices, by device (devices.gpu, disks.system, or a libvirt alias) and property. true and false are booleans; on and off are str\
ings.")),capabilities:k(Je(sT,z(["add","del"])),{}).apply(v("QEMU capabilities that libvirt assumes to be present (add) or missing (del), whatever it detected."))})),
{}).apply(v("QEMU settings that libvirt has no elements for."))}},N$=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${e}\
 } } } }
`,rT={"override-of-nothing":p({severity:"error",about:"value",message:({device:e})=>`the guest has no device '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}\
'?`:"use a device of this guest (`devices.NAME`, `disks.NAME`, `nics.NAME` or `shares.NAME`), or remove the entry",explain:"libvirt does not define a guest that\
 has properties for a missing device. The functions of a device are numbered from 0: devices.gpu.1 is the second one.",example:{fails:N$('\u27E8disks.d: { write-cach\
e: "off" }'),passes:N$('disks.c: { write-cache: "off" }')}}),"qemu-argument-opens":p({severity:"warning",about:"value",message:({argument:e,who:t,can:n})=>`'${e}\
' lets ${t} ${n}`,remedy:({instead:e})=>e,explain:"libvirt passes these arguments to QEMU as they are, past its own protection. A monitor of QEMU has no passwor\
d and can read and write files; a GDB server can change all of the memory.",example:{fails:`vms: { win: { memory: 4GiB, qemu: { args: [-monitor, \u27E8"tcp:127.0.0.1\
:4444,server"] } } }
`,passes:`vms: { win: { memory: 4GiB, qemu: { args: [-no-user-config] } } }
`}})};function iT(e,t){let n=e.devices.flatMap(o=>{let r=t.devices[o],i=r?.gvt?1:r?.functions.length??0;return Array.from({length:i},(a,c)=>`devices.${o}${c===0?
"":`.${c}`}`)}),s=["disks","nics","shares"].flatMap(o=>Object.keys(e[o]).map(r=>`${o}.${r}`));return[...n,...s]}function aT(e,t){for(let n of $(e)){for(let{index:o,
argument:r,who:i,can:a,instead:c}of Ka(n.qemu.args)){let d=["vms",n.name,"qemu","args",o];t("qemu-argument-opens",{path:d},{argument:r,who:i,can:a,instead:c})}let s=iT(
n,e);for(let o of Object.keys(n.qemu.override)){if(!Ud(o)||s.includes(o.replace(/\.0$/,"")))continue;let i=["vms",n.name,"qemu","override",o];t("override-of-not\
hing",{path:i,on:"key"},{device:o,nearest:nt(o,s)})}}}function*cT(e){for(let{name:t,qemu:n}of $(e))for(let{kind:s,who:o,can:r,argument:i}of Ka(n.args))yield{kind:s,
who:o,can:`${r} (guest '${t}', ${i})`}}var Fp={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function dT(e,t){let n=typeof t=="boolean"?"bool":typeof t==
"string"?"string":t<0?"signed":"unsigned";return b("qemu:property",{name:e,type:n,value:String(t)})}function*lT(e,t){let n=[...k$(e,t),...Qx(e),...e.qemu.args].
map(i=>b("qemu:arg",{value:i})),s=Object.entries(e.qemu.env).map(([i,a])=>b("qemu:env",{name:i,value:a}));n.length+s.length>0&&(yield{at:"",xml:b("qemu:commandl\
ine",Fp,...n,...s)});let o=Object.entries(e.qemu.capabilities).map(([i,a])=>b(`qemu:${a}`,{capability:i}));o.length>0&&(yield{at:"",xml:b("qemu:capabilities",Fp,
...o)});let r=[...np(e,t)].map(([i,a])=>{let c=Object.entries(a).map(([d,l])=>dT(d,l));return b("qemu:device",{alias:i},b("qemu:frontend",{},...c))});r.length>0&&
(yield{at:"",xml:b("qemu:override",Fp,...r)})}function*uT(e){let t=L(e,"qemu:commandline");if(t){let s=U(t,"qemu:arg").map(o=>C(o,"value")??"");s.length>0&&(yield{
vm:{qemu:{args:s}}});for(let o of U(t,"qemu:env")){let r=C(o,"name");r!==void 0&&(yield{vm:{qemu:{env:{[r]:C(o,"value")??""}}}})}}let n=L(e,"qemu:capabilities");
for(let s of n?U(n):[]){let o=C(s,"capability");o!==void 0&&(yield{vm:{qemu:{capabilities:{[o]:s.name==="qemu:del"?"del":"add"}}}})}}var Up={};T(Up,{codes:()=>mT,domain:()=>pT,recognise:()=>hT,schema:()=>fT});var fT={vm:{rng:w(I("Whether to add a source of random numbers (virtio). Default: on for Linux."))}},mT={};function*pT(e){if(!(e.rng??Pt(e).rng))return;let t=b(
"backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[b("rng",{model:"virtio"},t)]}}function*hT(){for(let e of[!0,!1])yield{vm:{rng:e}}}var Bp={};T(Bp,{codes:()=>yT,rules:()=>bT,schema:()=>gT});var gT={},yT={"secret-in-users-folder":p({severity:"warning",about:"value",message:({folder:e})=>`whoever may write to ${e} can replace this secret, or make it \
a link to a file of root`,remedy:()=>"let sops-nix or agenix write it: `/run/secrets/NAME` or `/run/agenix/NAME`",explain:"vfioc reads the file as root on the h\
ost, and the guest or its display server gets what is in it. Whoever owns a folder on the way can exchange the file for another, so it must be in a folder that \
only root can write.",example:{fails:`vms: { win: { memory: 4GiB, display: { vnc: { passwordFile: \u27E8/home/alex/vnc } } } }
`,passes:`vms: { win: { memory: 4GiB, display: { vnc: { passwordFile: /run/secrets/vnc } } } }
`}})};function vT(e){return[...qa(e).map(([t,n])=>({path:["display",t,"passwordFile"],file:n})),...ja(e).flatMap((t,n)=>typeof t=="string"?[]:[{path:["hide","sm\
bios","oemStrings",n,"file"],file:t.file}])]}function bT(e,t){for(let n of $(e))for(let{path:s,file:o}of vT(n)){let r=$x(o);r!==void 0&&t("secret-in-users-folde\
r",{path:["vms",n.name,...s]},{folder:r})}}var Lp={};T(Lp,{codes:()=>$T,domain:()=>PT,opens:()=>_T,recognise:()=>CT,rules:()=>ST,schema:()=>xT});var z$=/^\+?0*(?:root|0)$/;function Ha(e){let[t="",n=""]=e.split(":");return z$.test(t)?"user":z$.test(n)?"group":void 0}var ll={user:"become root of the host, \
as which its QEMU runs, if it escapes",group:"read and change what the group root may, in which its QEMU runs, if it escapes"};var wT=oe("A resource partition.",["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"invalid partition: use a path of names separated by '/', each with letters, \
digits, '_' and '.'"),xT={vm:{seclabel:k(q(R(()=>({type:z(["none","static","dynamic"]).apply(v("The label type. none: the guest runs unconfined; dynamic: libvir\
t generates a label for each start; static: the label given here.")),model:w(z(["dac","apparmor","selinux"])).apply(v("The security model of the label; dac is t\
he user and group of QEMU. Default: the host's own, which is none on NixOS without AppArmor.")),label:w(Zs("A security label.",["+1000:+100"])).apply(v("The lab\
el for type static, such as +1000:+100 or alex:users for dac.")),relabel:w(I("Whether to give the files of the guest this label while it runs.")).apply(v("Wheth\
er the files of the guest get a static label too. Default: off."))}))),[]).apply(v("The security labels of the guest, one per model.")),partition:w(wT).apply(v(
"The resource partition of the guest: /games is the systemd slice games.slice. Default: /machine, machine.slice."))}},ys=e=>`vms: { win: { memory: 4GiB, seclabe\
l: [${e}] } }
`,$T={"seclabel-twice":p({severity:"error",about:"value",message:({model:e})=>`duplicate security label for ${e}`,remedy:()=>"remove one of the two labels",explain:"\
A guest has at most one label per security model. libvirt refuses a second one.",example:{fails:ys("{ type: none, model: dac }, \u27E8{ type: dynamic, model: dac }"),
passes:ys("{ type: none, model: dac }, { type: dynamic, model: apparmor }")}}),"seclabel-incomplete":p({severity:"error",about:"value",message:({missing:e})=>`t\
his security label has no '${e}'`,remedy:({missing:e})=>e==="model"?"add `model: dac`, or `apparmor` or `selinux`":'add the label, for example `label: "alex:use\
rs"` for dac',explain:"A static label is the label given here. Static and dynamic labels belong to a security model.",example:{fails:ys("\u27E8{ type: static, model:\
 dac }"),passes:ys('{ type: static, model: dac, label: "alex:users" }')}}),"seclabel-not-static":p({severity:"error",about:"value",message:({type:e,field:t})=>`\
'${t}' requires a static label, but this one has type ${e}`,remedy:({field:e})=>`remove \`${e}\`, or use a static label: \`{ type: static, model: dac, label: "ale\
x:users" }\``,explain:"libvirt generates a dynamic label itself and applies it to the files. With type none there is no label.",example:{fails:ys('{ type: dynam\
ic, model: dac, label: \u27E8"alex:users" }'),passes:ys("{ type: dynamic, model: dac }")}}),"guest-unconfined":p({severity:"warning",about:"value",message:({guest:e,
model:t})=>`guest '${e}' runs unconfined: if it escapes from QEMU, ${t} does not keep it from the files of other guests and of the host`,remedy:()=>"remove this\
 label; if AppArmor or SELinux refuses something, allow that in its profile",explain:"libvirt gives the QEMU of each guest a label of its own if the host has Ap\
pArmor or SELinux, so that a guest that escapes can use only its own files. type none turns that off for the guest.",example:{fails:ys("\u27E8{ type: none }"),passes:ys(
"{ type: dynamic, model: apparmor }")}}),"guest-labelled-root":p({severity:"warning",about:"value",message:({guest:e,label:t})=>Ha(t)==="group"?`QEMU of guest '${e}\
' runs in the group root (${t}): if the guest escapes from QEMU, it can read and change what this group may`:`QEMU of guest '${e}' runs as root (${t}): if the g\
uest escapes from QEMU, it is root on the host`,remedy:()=>'remove this label, or write `label: "qemu-libvirtd:qemu-libvirtd"`',explain:"A static label of the m\
odel dac is the user and the group that QEMU of the guest runs as, instead of those in `libvirt.qemu`.",example:{fails:ys('{ type: static, model: dac, label: \u27E8"\
root:kvm" }'),passes:ys('{ type: static, model: dac, label: "alex:users" }')}})},kT={any:"AppArmor or SELinux",apparmor:"AppArmor",selinux:"SELinux"},T$=({model:e,
label:t})=>e==="dac"&&t!==void 0?Ha(t):void 0,D$=({type:e,model:t})=>e==="none"&&t!=="dac"?kT[t??"any"]:void 0;function ST(e,t){for(let{name:n,seclabel:s}of $(e)){
let o=new Set;for(let[r,i]of s.entries()){let{type:a,model:c,label:d,relabel:l}=i,u=["vms",n,"seclabel",r],f=D$(i);f!==void 0&&t("guest-unconfined",{path:u},{guest:n,
model:f}),d!==void 0&&T$(i)!==void 0&&t("guest-labelled-root",{path:[...u,"label"]},{guest:n,label:d});let m=a!=="none"&&!c?"model":a==="static"&&d===void 0?"la\
bel":void 0;m&&t("seclabel-incomplete",{path:u},{missing:m});for(let[h,y]of Object.entries({label:d,relabel:l}))a==="static"||y===void 0||t("seclabel-not-static",
{path:[...u,h]},{type:a,field:h});let g=c??"the host's default model";o.has(g)&&t("seclabel-twice",{path:u},{model:g}),o.add(g)}}}function*_T(e){for(let{name:t,
seclabel:n}of $(e)){let s=vt(t);n.some(r=>D$(r)!==void 0)&&(yield{kind:"weakened",who:s,can:Bd});let o=n.map(T$).find(r=>r!==void 0);o!==void 0&&(yield{kind:"we\
akened",who:s,can:ll[o]})}}function*PT(e){for(let{type:t,model:n,label:s,relabel:o}of e.seclabel){let r={type:t,model:n,relabel:o===void 0?void 0:$d(o)};yield{at:"",
xml:b("seclabel",r,s!==void 0&&b("label",{},s))}}e.partition!==void 0&&(yield{at:"resource",xml:b("partition",{},e.partition)})}function*CT(e){let t=U(e,"seclab\
el").map(s=>{let o=C(s,"relabel"),r=B(s,"label");return Object.fromEntries([...["type","model"].flatMap(i=>{let a=C(s,i);return a===void 0?[]:[[i,a]]}),...r===void 0?
[]:[["label",r]],...o===void 0?[]:[["relabel",o==="yes"]]])});t.length>0&&(yield{vm:{seclabel:t}});let n=B(e,"resource/partition");n!==void 0&&(yield{vm:{partition:n}})}var jp={};T(jp,{codes:()=>AT,domain:()=>MT,recognise:()=>IT,schema:()=>OT});var OT={vm:{serial:k(I("Whether to add a serial port for virsh console."),!1)}},AT={};function*MT(e){if(!e.serial)return;let t=b("target",{type:"isa-serial",port:0},
b("model",{name:"isa-serial"}));yield{at:"devices",xml:b("serial",{type:"pty"},t)},yield{at:"devices",xml:b("console",{type:"pty"},b("target",{type:"serial",port:0}))}}
function*IT(e){ke(e,"serial").length>0&&(yield{vm:{serial:!0}})}var qp={};T(qp,{claims:()=>zT,codes:()=>NT,domain:()=>DT,opens:()=>TT,recognise:()=>FT,schema:()=>ET});var ET={vm:{vsock:w(ce(3,4294967294)).apply(v("The context ID (CID) of the guest on vsock, from 3. The host is always 2."))}},F$=(e,t)=>`vms: { a: { memory: 4Gi\
B, vsock: ${e} }, b: { memory: 4GiB, vsock: ${t} } }
`,NT={"vsock-of-two-guests":p({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}': the two guests cannot run at the\
 same time`,remedy:()=>"set a CID that no other guest has, for example `vsock: 4`",explain:"The kernel gives a CID to one running guest. libvirt does not start \
a second guest with the same one.",example:{fails:F$("3","\u27E83"),passes:F$("3","4")}})};function*zT({vsock:e}){e!==void 0&&(yield{what:`CID ${e}`,path:["vsoc\
k"],when:"run",code:"vsock-of-two-guests"})}function*TT(e){for(let{name:t,vsock:n}of $(e)){if(n===void 0)continue;let s=`connect to services of guest '${t}' on \
vsock (CID ${n}), and the guest to those of the host`;yield{kind:"local",who:en,can:s}}}function*DT({vsock:e}){if(e===void 0)return;let t=b("vsock",{model:"virt\
io"},b("cid",{auto:"no",address:e}));yield{pci:{class:"vsock",key:"vsock",index:0},functions:[t]}}function*FT(e){let[t]=ke(e,"vsock"),n=t&&ve(t,"cid@address");n!==
void 0&&(yield{vm:{vsock:n}})}var Gp={};T(Gp,{codes:()=>UT,domain:()=>BT,recognise:()=>LT,schema:()=>RT});var RT={vm:{watchdog:w(z(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"])).apply(v("The action when the guest no longer answers the watchdog \
that it started. Default: reset on q35."))}},UT={};function*BT(e){if(!Kt(e))yield{at:"devices",xml:b("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.
watchdog!==void 0){let t=b("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}function*LT(e){let[
t]=ke(e,"watchdog"),n=t&&C(t,"action");n!==void 0&&(yield{vm:{watchdog:n}})}var vh={};T(vh,{codes:()=>XD,opens:()=>o2,rules:()=>s2,schema:()=>ZD});function pi(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function hi(e,t){let n=0,s=e.length-1;for(;n<s;){let o=n+s+1>>1;(e[o]??0)<=t?n=o:s=o-1}return n}var Ok=pA(mk(),1);var pk="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",hk="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0\
-\\uFFFD\\u{10000}-\\u{EFFFF}",gk=`[${pk}${hk}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${pk}${hk}]*`,RD=new RegExp(`^${gk}(?::${gk})?$`,"u"),uh=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
UD=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,fh=e=>UD.test(e)||RD.test(e),mh=e=>!uh.test(e),BD={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"\
&#xA;","\r":"&#xD;"},wk=e=>BD[e]??e,yk={tag:new Map,attribute:new Map};function vk(e,t){let n=yk[e].get(t);if(n!==void 0)return n;if(!fh(t))throw new RangeError(
`not a valid XML name: ${JSON.stringify(t)}`);let s=e==="tag"?`<${t}`:` ${t}='`;return yk[e].set(t,s),s}var xk=e=>{if(!mh(e))throw new RangeError(`XML cannot re\
present this text: ${JSON.stringify(e)}`);return e},$k=/^[ !"#$%()-;=?-~]*$/,LD=e=>$k.test(e)?e:xk(e).replace(/[&<>'\t\n\r]/g,wk),kk=e=>$k.test(e)?e:xk(e).replace(
/[&<>\r]/g,wk),bk=new WeakMap,ph=(e,t,n)=>{if(!wd(t)){dh(e,t,n);return}let s=bk.get(t);s?.indent!==n&&(s={indent:n,text:yl(dh,t,n)},bk.set(t,s)),e.push(s.text)};
function dh(e,t,n,s=ph){let{name:o,children:r}=t,i=n+lh(t),[a]=r;if(a===void 0)e.push(`${i}/>`);else if(typeof a=="string"){if(r.length>1)throw new RangeError(`\
text next to other children in <${o}>`);e.push(`${i}>${kk(a)}</${o}>`)}else{e.push(`${i}>`);let c=`${n}  `,d=o==="metadata"?jD:s;for(let l of r){if(typeof l=="s\
tring")throw new RangeError(`text next to other children in <${o}>`);d(e,l,c)}e.push(`${n}</${o}>`)}}function lh({name:e,attributes:t}){let n=vk("tag",e);for(let s in t)
n+=`${vk("attribute",s)}${LD(t[s]??"")}'`;return n}var jD=(e,t,n)=>{e.push(n+Sk(t))},Sk=e=>e.children.length===0?`${lh(e)}/>`:`${lh(e)}>${e.children.map(t=>typeof t==
"string"?kk(t):Sk(t)).join("")}</${e.name}>`;function yl(e,t,n){let s=[];return e(s,t,n),s.join(`
`)}var ec=e=>`${yl(ph,e,"")}
`;function _k(){let e=new Map,t=(s,o,r)=>{let i=e.get(o)??yl(ph,o,r);e.set(o,i),s.push(i)},n=(s,o,r)=>dh(s,o,r,t);return s=>`${yl(n,s,"")}
`}var Pk=64,qD=20,hh={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},GD=new Set(["domain","networ\
k"]),$i=class extends Error{},Ck=e=>Object.hasOwn(hh,e)?hh[e]:void 0,gh=class{problems=[];offsets=new Map;root;#e;#t=new Ok.SaxesParser({xmlns:!0});#n=[];#s=new Map;#o=0;constructor(t){
this.#e=t;let n=this.#t;n.on("error",s=>this.#r(n.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),n.on("doctype",()=>{throw this.#r(Math.max(0,t.lastIndexOf(
"<!DOCTYPE",n.position)),"a DOCTYPE is not allowed"),new $i}),n.on("opentagstart",()=>{this.#o=Math.max(0,t.lastIndexOf("<",n.position-1))}),n.on("opentag",s=>this.#a(
s)),n.on("text",s=>this.#i(s)),n.on("cdata",s=>this.#i(s)),n.on("closetag",()=>this.#c())}read(){try{this.#t.write(this.#e).close()}catch(t){if(!(t instanceof $i))
throw t}}#r(t,n){if(this.problems.push({offset:Math.min(t,this.#e.length),message:n}),this.problems.length>=qD)throw new $i}#a(t){if(this.#n.length>=Pk)throw this.#r(
this.#o,`elements are nested more than ${Pk} levels deep`),new $i;let n=[];for(let c of Object.values(t.attributes)){let d=c.name==="xmlns"||c.prefix==="xmlns",
l=Ck(d?c.value:c.uri);d&&l!==void 0?this.#s.set(l,c.value):d&&Object.values(hh).includes(c.local)?this.#r(this.#o,`the prefix '${c.local}' is reserved for anoth\
er namespace: use another prefix`):n.push([!d&&l!==void 0?`${l}:${c.local}`:c.name,c.value])}for(let c of[t.name,...Object.values(t.attributes).map(d=>d.name)])
fh(c)||this.#r(this.#o,`'${c}' is not a valid XML name`);let s=Ck(t.uri),o=s===void 0?t.name:`${s}:${t.local}`,[r,i]=this.#n,a=i!==void 0&&i.name==="metadata"&&
GD.has(r?.name??"");this.#n.push({name:o,attributes:n,offset:this.#o,children:[],text:"",isForeign:a})}#i(t){let n=this.#n.at(-1);if(!n||(n.text+=t,!n.isForeign))
return;let s=n.children.at(-1);typeof s=="string"?n.children[n.children.length-1]=s+t:n.children.push(t)}#c(){let t=this.#n.pop();if(!t)return;let n=!t.isForeign&&
/[^ \t\r\n]/.test(t.text);n&&t.children.length>0&&this.#r(t.offset,`<${t.name}> has both text and elements: '${t.text.trim().slice(0,40)}'`);let s=this.#n.at(-1),
o=s?[]:[...this.#s].map(([i,a])=>[`xmlns:${i}`,a]),r={name:t.name,attributes:Object.fromEntries([...t.attributes,...o]),children:n&&t.children.length===0?[t.text]:
t.children};this.offsets.set(r,t.offset),s?s.children.push(r):this.root??=r}},tc=e=>{let t=e.search(uh);if(t>=0)return{problems:[{offset:t,message:"this charact\
er is not allowed in XML"}]};let n=new gh(e);n.read();let{root:s,offsets:o,problems:r}=n;return s&&r.length===0?{root:s,offsets:o}:{problems:r.length>0?r:[{offset:0,
message:"the XML has no element"}]}};function VD(e){let t=pi(e);return n=>{let s=hi(t,n);return{line:s+1,column:n-(t[s]??0)+1}}}var Ak=new WeakMap;function nc(e,t){if(e.xml===void 0)return;let n=Ak.
get(e);if(n)return n;let s=t.get(["vms",e.name,"xml"].join("/")),o=s?new TextDecoder().decode(s):e.xml,r={text:o,...s&&{file:e.xml},reading:tc(o),positionAt:VD(
o)};return Ak.set(e,r),r}var ZD={},ki=e=>`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><devices>${e}</devices></domain>" } }
`,yh=e=>ki(e).replace("\u27E8",""),Mk={virtiofs:"root of the host",qemu:"the user that QEMU runs as"},XD={"xml-display-open":p({severity:"warning",about:"value",
message:({server:e,address:t,line:n})=>`the ${e} server in line ${n} of this XML listens on ${t}: whoever can reach that port sees and controls the guest`,remedy:()=>"\
remove the address from the XML and connect through SSH, for example `ssh -L PORT:127.0.0.1:PORT HOST`, or let it listen on 127.0.0.1",explain:"A display on ano\
ther address than 127.0.0.1 is open to the network as far as the firewall of the host lets it. A password protects it weakly: VNC uses its first eight character\
s, and neither VNC nor SPICE encrypts without TLS.",example:{fails:ki("<graphics type='vnc' port='-1' autoport='yes' listen='0.0.0.0'/>"),passes:yh("<graphics t\
ype='vnc' port='-1' autoport='yes' listen='127.0.0.1'/>")}}),"xml-secret-in-store":p({severity:"warning",about:"value",message:({what:e,line:t})=>`${e} in line ${t}\
 of this XML is in the Nix store, where every user and program of the host can read it`,remedy:({instead:e})=>e,explain:"The domain is a file in the Nix store, \
which everyone can read and which is copied to caches and backups. A secret belongs in a file that only root can read, and that is named in the spec.",example:{
fails:ki("<graphics type='vnc' port='-1' autoport='yes' passwd='hunter2'/>"),passes:yh("<graphics type='vnc' port='-1' autoport='yes'/>")}}),"xml-port-open":p({
severity:"warning",about:"value",message:({element:e,who:t,line:n})=>`<${e}> in line ${n} of this XML listens on a port without a password: ${t} can use it`,remedy:()=>"\
use `type='unix'` or `type='pty'`, which libvirt protects",explain:"A console or port on TCP or UDP has no password and no encryption. On 127.0.0.1 every user a\
nd program of the host can still use it.",example:{fails:ki("<serial type='tcp'><source mode='bind' host='0.0.0.0' service='4555'/><target port='1'/></serial>"),
passes:yh("<serial type='pty'><target port='1'/></serial>")}}),"xml-share-of-host":p({severity:"warning",about:"value",message:({path:e,what:t,readOnly:n,server:s,
line:o})=>`the share of ${e} in line ${o} of this XML lets the guest ${n?"read":"change"} ${t}, as ${Mk[s]}`,remedy:()=>"share only the directory that the guest\
 needs, for example /srv/games, with `shares`",explain:"virtiofsd runs as root, so a guest reads and writes everything below a share, whatever the permissions o\
f the files say. Whoever takes over the guest then takes over the host. A share without `<driver type='virtiofs'/>` is 9p, which QEMU serves itself: the guest c\
an do what the user that QEMU runs as may do.",example:{fails:ki("<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs'/><source dir='/etc'/\
><target dir='etc'/></filesystem>").replace("memory: 4GiB","memory: 4GiB, shares: { games: { path: /srv/games } }"),passes:`vms: { win: { memory: 4GiB, shares: \
{ games: { path: /srv/games } } } }
`}}),"xml-argument-opens":p({severity:"warning",about:"value",message:({argument:e,who:t,can:n,line:s})=>`'${e}' in line ${s} of this XML lets ${t} ${n}`,remedy:({
instead:e})=>e,explain:"libvirt passes arguments in <qemu:commandline> to QEMU as they are, past its own protection.",example:{fails:`vms: { win: { memory: 4GiB\
, xml: \u27E8"<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:commandline><qemu:arg value='-s'/></qemu:commandline></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:commandline><qemu:arg value='-no-user-config'/\
></qemu:commandline></domain>" } }
`}}),"xml-unconfined":p({severity:"warning",about:"value",message:({line:e})=>`the security label in line ${e} of this XML lets QEMU of the guest run unconfined\
: neither AppArmor nor SELinux limits a guest that escapes from it`,remedy:()=>"remove the <seclabel> element",explain:"libvirt gives each guest a profile of it\
s own if the host has AppArmor or SELinux. type none turns that off.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><seclabel type='none'/></domain\
>" } }
`,passes:`vms: { win: { memory: 4GiB } }
`}}),"xml-labelled-root":p({severity:"warning",about:"value",message:({root:e,line:t})=>e==="user"?`the security label in line ${t} of this XML runs QEMU as roo\
t: if the guest escapes from QEMU, it is root on the host`:`the security label in line ${t} of this XML runs QEMU in the group root: if the guest escapes from Q\
EMU, it can read and change what this group may`,remedy:()=>"remove the <seclabel> element",explain:"A static label of the model dac is the user and the group t\
hat QEMU of the guest runs as, instead of those in `libvirt.qemu`.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><seclabel type='static' model='da\
c'><label>root:root</label></seclabel></domain>" } }
`,passes:`vms: { win: { memory: 4GiB } }
`}}),"xml-emulator":p({severity:"warning",about:"value",message:({path:e,line:t})=>`<emulator> in line ${t} of this XML makes libvirt run ${e}, which NixOS neit\
her updates nor protects from changes, instead of the QEMU of NixOS`,remedy:()=>"remove <emulator>, and choose a package with `libvirt: { qemu: { package: qemu_\
kvm } }`",explain:"Whoever can change that program runs code as the user that QEMU runs as. Security updates of NixOS do not reach it. Programs in the Nix store\
, and the links that NixOS keeps, are not concerned.",example:{fails:ki("<emulator>/opt/qemu/bin/qemu-system-x86_64</emulator>"),passes:`vms: { win: { memory: 4\
GiB } }
`}})},WD=/^\/(?:nix\/store|run\/current-system|run\/libvirt\/nix-emulators)\//;function KD(e){let t=C(e,"listen"),n=U(e,"listen").flatMap(s=>{let o=C(s,"network");
return C(s,"address")??(o===void 0?[]:`the address of network ${o}`)});return[...t===void 0?[]:[t],...n]}function*HD(e,t){for(let n of U(e,"graphics")){let s=C(
n,"type")??"",o=s.toUpperCase();for(let c of new Set(KD(n))){if(br(c))continue;let d=`see and control guest '${t}' through ${o} at ${c}`;yield{code:"xml-display\
-open",params:{server:o,address:c},element:n,opening:{...Xs(c),can:d}}}if(C(n,"passwd")===void 0)continue;let r=`the password of the ${o} server`,i=`\`display: {\
 ${s}: { passwordFile: /run/secrets/${s} } }\``,a=`remove \`passwd\`${["spice","vnc"].includes(s)?`, and name a file with the password: ${i}`:""}`;yield{code:"x\
ml-secret-in-store",params:{what:r,instead:a},element:n,opening:Ik(r,t)}}}var Ik=(e,t)=>({kind:"local",who:en,can:`read ${e} of guest '${t}' in the Nix store`});
function*QD(e,t){for(let n of U(e))for(let s of[n,...U(n,"backend")]){let o=C(s,"type")??"";if(!["tcp","udp","server","mcast"].includes(o))continue;let r=U(s,"s\
ource"),i=o==="server"||o==="mcast"?r[0]:r.find(l=>C(l,"mode")==="bind");if(!i)continue;let a=Xs(C(i,"host")??C(i,"address")??""),c=`use <${n.name}> of guest '${t}\
', which listens on a port without a password`;yield{code:"xml-port-open",params:{element:n.name,who:a.who},element:n,opening:{...a,can:c}}}}function Ek(e,t){return U(
e,"filesystem").flatMap(n=>{let s=L(n,"source"),o=s&&C(s,"dir");if(o===void 0)return[];let r=L(n,"readonly")!==void 0,i=L(n,"driver"),a=i&&C(i,"type")==="virtio\
fs"?"virtiofs":"qemu",c=`${r?"read":"read and write"} everything below ${o} as ${Mk[a]}`;return[{element:n,path:o,readOnly:r,server:a,opening:{kind:"guest",who:vt(
t),can:c}}]})}function*JD(e,t){for(let{element:n,path:s,readOnly:o,server:r,opening:i}of Ek(e,t)){let a=Qd(s);a!==void 0&&(yield{code:"xml-share-of-host",params:{
path:s,what:a,readOnly:o,server:r},element:n,opening:i})}}function*YD(e,t){for(let n of U(e,"seclabel")){let s=C(n,"model")==="dac",o={kind:"weakened",who:vt(t)};
C(n,"type")==="none"&&!s&&(yield{code:"xml-unconfined",params:{},element:n,opening:{...o,can:Bd}});let r=L(n,"label"),i=s&&r?Ha(he(r).trim()):void 0;i!==void 0&&
(yield{code:"xml-labelled-root",params:{root:i},element:n,opening:{...o,can:ll[i]}})}}function*e2(e,t){let n="remove the entry, and name a file with the text: `\
hide: { smbios: { oemStrings: [{ file: /run/secrets/NAME }] } }`",s="replace the text by `file='/PATH'`, the path of a file that only the user of QEMU can read";
for(let o of U(e,"sysinfo")){let r=[...U(o,"oemStrings").flatMap(i=>U(i,"entry").map(a=>({element:a,instead:n,name:Eo(he(a))}))),...U(o,"entry").map(i=>({element:i,
instead:s,name:he(i).trim()===""?void 0:t2(i)??Eo(he(i))}))];for(let{element:i,instead:a,name:c}of r){if(c===void 0)continue;let d=`the secret '${c}'`;yield{code:"\
xml-secret-in-store",params:{what:d,instead:a},element:i,opening:Ik(d,t)}}}}var t2=e=>/^opt\/io\.systemd\.credentials\/(.+)/.exec(C(e,"name")??"")?.[1];function*n2(e,t){
yield*YD(e,t);for(let s of U(e,"qemu:commandline")){let o=U(s,"qemu:arg");for(let{index:r,argument:i,kind:a,who:c,can:d,instead:l}of Ka(o.map(u=>C(u,"value")??""))){
let u={kind:a,who:c,can:`${d} (guest '${t}', ${i})`};yield{code:"xml-argument-opens",params:{argument:i,who:c,can:d,instead:l},element:o[r]??s,opening:u}}}yield*e2(
e,t);let n=L(e,"devices");if(n){yield*HD(n,t),yield*QD(n,t),yield*JD(n,t);for(let s of U(n,"emulator")){let o=he(s);if(o===""||WD.test(o))continue;let r=`run co\
de as the user of QEMU by changing ${o}`;yield{code:"xml-emulator",params:{path:o},element:s,opening:{kind:"weakened",who:`whoever may change ${o}`,can:r}}}}}function*Nk(e,t){
let n=nc(e,t);if(!n||!("root"in n.reading)||n.reading.root.name!=="domain")return;let{root:s,offsets:o}=n.reading;for(let r of n2(s,e.name))yield{...r,line:n.positionAt(
o.get(r.element)??0).line}}function s2(e,t,n,s=new Map){let o=t;for(let r of $(e)){let i={path:["vms",r.name,"xml"]};for(let{code:a,params:c,line:d}of Nk(r,s))o(
a,i,{...c,line:d})}}function*o2(e,t,n=new Map){for(let s of $(e)){for(let{opening:i,code:a}of Nk(s,n))a!=="xml-share-of-host"&&(yield i);let o=nc(s,n),r=o&&"roo\
t"in o.reading?L(o.reading.root,"devices"):void 0;for(let{opening:i}of r?Ek(r,s.name):[])yield i}}var bh={};T(bh,{codes:()=>Dk,host:()=>w2,rules:()=>f2,schema:()=>Fk});var r2=new Set(["1a03","102b"]),To=({id:e})=>r2.has(e.vendor),Ks=({id:e,address:t})=>e.vendor==="8086"&&t.bus===0,Do=(e,{functions:t,blacklist:n,sriov:s})=>!To(
e)&&!Ks(e)&&t.length>0&&!n&&!s,i2=new Set(["1000","1022","1077","10ec","1179","1344","144d","14c3","14e4","15b3","15b7","168c","17cb","1912","1987","1b21","1b4b",
"1b73","1c5c","1cc1","1d6a","1e0f","2646","c0a9"]);function vl(e,t){let n=t?Ie(e,t):[],s=({vendor:i})=>!i2.has(i);if(n.length>0)return n.some(i=>i.class?Ne(i):s(
i.id));let{ids:o,functions:r}=e;return o.length>0&&!o.some(s)?!1:r.length===0||r.some(i=>i.function===0)}var a2=new Set("nvme ahci ata_piix mpt3sas mpi3mr megaraid_sas hpsa smartpqi aacraid arcmsr mvsas isci pm80xx vmd".split(" "));function c2({igd:e,bootVga:t,vendorReset:n,
drivers:s=[]},o){return e||t||n?o===0?"03":void 0:s.length>0&&s.every(r=>a2.has(r))?"01":void 0}function d2(e,t,{ids:n,functions:s}){if(e.by==="id")return n.slice(
t,t+1).map(F);let[o]=s;return o!==void 0&&!Ae(o,{...e,function:o.function})&&n.length<s.length?[]:A(n.map(F))}function zk(e,t,n){let s=t.subsystems.map(F),o=n&&
we(n,e);if(o){let d=o.subsystem?[F(o.subsystem)]:s;return{ids:[F(o.id)],subsystems:d,isBeside:!1}}let r=t.functions.indexOf(e),i=d2(e,r,t),a=i.length>0?void 0:c2(
t,r),c=i.length>0&&e.by!=="id"&&i.length<t.functions.length;return{ids:i,subsystems:s,isBeside:c,...a!==void 0&&{class:a}}}var Fo=(e,t)=>e.functions.every(n=>zk(
n,e,t).class!=="01");function Hs(e,t,n){let{ids:s,subsystems:o,isBeside:r,class:i}=zk(e,t,n),{by:a}=e;return[S(e),...s,...o.map(c=>`subsystem=${c}`),...a!==void 0&&
a!=="id"?[`path=${Pa(a)}`]:[],...a==="id"?["anywhere"]:[],...r?["beside"]:[],...i===void 0?[]:[`class=${i}`]]}var Tk=(e,t)=>Xn(e).filter(n=>gn(n)==="address"&&Fo(
n,t)).flatMap(n=>n.functions.map(s=>Hs(s,n,t)));function bl(e,t,n){let s=t&&we(t,e);if(!s)return[S(e),`class=${n}`];let o=s.subsystem?[`subsystem=${F(s.subsystem)}`]:
[];return[S(e),F(s.id),...o]}var rn=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,zn=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,Dk={"handover-without-bind":p({severity:"error",about:"value",message:({device:e,bind:t})=>`'handover' has no effect on '${e}', because it has 'bind: ${t}'`,remedy:({
device:e})=>`remove \`handover\`, or set \`bind: handover\` if '${e}' is the GPU that shows the desktop of the host`,explain:"A handover stops everything that u\
ses the GPU on the host. If vfio-pci holds a device from boot, the host does not use it, and with `bind: start` nothing is stopped for it.",example:{fails:rn("b\
ind: start, \u27E8handover: { timeout: 1min }")+zn,passes:rn("bind: handover, handover: { timeout: 1min }")+zn}}),"handover-to-nobody":p({severity:"warning",about:"\
value",message:({device:e})=>`no guest receives '${e}', so it is never handed over`,remedy:({device:e})=>`add \`devices: [${e}]\` to a guest, or remove '${e}'`,
explain:"The device stays with the host until a guest that lists it starts, and no guest lists it.",example:{fails:rn("bind: \u27E8handover"),passes:rn("bind: h\
andover")+zn}}),"handover-timeout":p({severity:"error",about:"value",message:({seconds:e})=>`the handover timeout is ${e} s, but must be between 1 s and 10 min`,
remedy:()=>"use the default, `timeout: 30s`, or another time in this range",explain:"Each step has this long to succeed. Meanwhile the screen is dark and libvir\
t waits. After the timeout the start is refused and the session is restored.",example:{fails:rn("bind: handover, handover: { timeout: \u27E81h }")+zn,passes:rn(
"bind: handover, handover: { timeout: 1min }")+zn}}),"handover-stops-libvirt":p({severity:"error",about:"value",message:({unit:e})=>`the handover stops ${e}, wh\
ich is needed to start the guest`,remedy:({unit:e})=>`remove ${e} from \`stop\``,explain:"The hook runs as part of the start of the guest. Stopping libvirt, or \
the units that libvirt and systemd depend on, would abort the start itself.",example:{fails:rn("bind: handover, handover: { stop: [\u27E8libvirtd.service] }")+zn,
passes:rn("bind: handover, handover: { stop: [lactd.service] }")+zn}}),"handover-unloads-needed":p({severity:"error",about:"value",message:({module:e})=>`the ha\
ndover unloads ${e}, which is needed to run the guest`,remedy:({module:e})=>`remove ${e} from \`unload\`, which is for the host drivers of the device`,explain:"\
The guest needs KVM, vfio and the modules of its network, and does not start without them. `unload` is for the drivers that hold the device on the host.",example:{
fails:rn("bind: handover, handover: { unload: [\u27E8kvm_intel] }")+zn,passes:rn("bind: handover, handover: { unload: [nvidia_drm, nvidia] }")+zn}}),"handover-s\
hows-nothing":p({severity:"warning",about:"value",message:({device:e,source:t,stops:n})=>n?`'${e}' is not a GPU according to ${t}, but its handover stops the de\
sktop`:`'${e}' is not a GPU according to ${t}, so no desktop has to be stopped to hand it over`,remedy:({device:e,stops:t,others:n,handover:s})=>t&&n?"remove di\
splay-manager.service from `stop`, and from `restart` if it is there":`set \`bind: start\` on '${e}'${s?" and remove `handover`":""}`,explain:"A handover stops \
the desktop to free a GPU. A disk, USB or network controller does not need that: with `bind: start` the desktop keeps running. If services of the host use the d\
evice, keep `bind: handover` and list them in `stop`.",example:{fails:`devices: { usb: { functions: ["06:00.3"], ids: ["1022:149c"], bind: \u27E8handover } }
vms: { win: { memory: 4GiB, devices: [usb] } }
`,passes:`devices: { usb: { functions: ["06:00.3"], ids: ["1022:149c"], bind: start } }
vms: { win: { memory: 4GiB, devices: [usb] } }
`}}),"handover-restart-not-stopped":p({severity:"error",about:"value",message:({unit:e})=>`the handover restarts ${e} without stopping it first`,remedy:({unit:e})=>`\
add ${e} to \`stop\`, or remove it from \`restart\``,explain:"`restart` lists the units in `stop` that run again while the guest has the device.",example:{fails:rn(
"bind: handover, handover: { restart: [\u27E8lactd.service] }")+zn,passes:rn("bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }")+zn}}),
"handover-at-boot":p({severity:"warning",about:"value",message:({guest:e,device:t})=>`guest '${e}' starts with the host and takes '${t}' away at once`,remedy:({
device:e})=>`remove \`autostart\` (or \`onBoot: start\` from \`libvirt\`) and start the guest by hand; if the host has another display and never uses '${e}', se\
t \`bind: boot\` on it instead, without \`handover\``,explain:"A handover ends the session that uses the GPU. A guest that starts automatically, or that `libvir\
t.onBoot: start` starts again because it ran at shutdown, does this while the host is still booting, so the screen of the host may never be usable. A GPU that t\
he host never uses is better bound at boot.",example:{fails:`${rn("bind: handover")}vms: { win: { memory: 4GiB, devices: [gpu], autostart: \u27E8true } }
`,passes:rn("bind: handover")+zn}})};var Fk={device:{handover:w(R(()=>({stop:k(q(ip),["display-manager.service"]).apply(v("Units that use the device. Those that run are stopped before the guest sta\
rts, and started again after it has stopped.")),restart:k(q(ip),[]).apply(v("The stopped units that start again at once, without the device, on a host with anot\
her GPU. They are stopped once more after the guest has stopped.")),sessions:k(I("Whether to end graphical sessions that outlive the display manager, and text l\
ogins that use the device. Unsaved work in them is lost."),!0),unload:w(q(li)).apply(v("Kernel modules to unload, in this order, and to load again in reverse or\
der. Default: the drivers that hold the graphics functions when the guest starts, after the modules that depend on them; an empty list leaves them loaded.")),timeout:k(
kd,"30s").apply(v("The time limit of each step. After it, the start of the guest is refused and everything is undone."))}))).apply(v("With bind: handover: the s\
teps on the host before the device leaves it, undone in reverse order when it comes back."))}};var l2=/^(?:libvirt|virt|vfioc|dbus|polkit|systemd-|user@|-\.|(?:nix|nix-store|run|var|var-lib|var-lib-libvirt|dev-hugepages)\.mount|(?:sysinit|basic|local-fs)\.target|init\.scope|(?:system|machine|user)\.slice)/,
u2=/^(?:vfio|iommufd$|irqbypass$|kvm(?:fr|[-_](?:intel|amd))?$|vhost|tun$|tap$|macvtap$|bridge$)/i;function f2(e,t,n){for(let s of H(e)){let o=["devices",s.name],
{bind:r,handover:i,name:a}=s;i&&r!=="handover"&&t("handover-without-bind",{path:[...o,"handover"],on:"key"},{device:a,bind:r}),r==="handover"&&(pe(a,e).length===
0&&t("handover-to-nobody",{path:[...o,"bind"]},{device:a}),vl(s,n)?m2(s,e,t):p2(s,n,t)),i&&h2(i,[...o,"handover"],t)}}function m2({name:e},t,n){for(let{vm:s}of pe(
e,t)){let o={guest:s.name,device:e};s.autostart?n("handover-at-boot",{path:["vms",s.name,"autostart"]},o):t.libvirt.onBoot==="start"&&n("handover-at-boot",{path:[
"libvirt","onBoot"]},o)}}var Uk="display-manager.service";function p2(e,t,n){let{name:s,handover:o}=e,r=o?.stop??[],i=r.includes(Uk);if(!i&&(r.length>0||(o?.unload??
[]).length>0))return;let c=t!==void 0&&Ie(e,t).length>0?"the facts of this machine":e.ids.length>0?"its ids":"its functions",d={device:s,source:c,stops:i,others:r.
length>1,handover:o!==void 0};n("handover-shows-nothing",{path:["devices",s,"bind"]},d)}function h2({stop:e,restart:t,unload:n=[],timeout:s},o,r){(s<1||s>600)&&
r("handover-timeout",{path:[...o,"timeout"]},{seconds:s});for(let[i,a]of e.entries())l2.test(a)&&r("handover-stops-libvirt",{path:[...o,"stop",i]},{unit:a});for(let[
i,a]of n.entries())u2.test(a)&&r("handover-unloads-needed",{path:[...o,"unload",i]},{module:a});for(let[i,a]of t.entries())e.includes(a)||r("handover-restart-no\
t-stopped",{path:[...o,"restart",i]},{unit:a})}var g2={stop:[Uk],restart:[],sessions:!0,unload:void 0,timeout:30};function y2(e,t){let n=e.handover??g2;return vl(
e,t)?n:{...n,stop:e.handover?n.stop:[],sessions:!1,unload:n.unload??[]}}var v2="seat0",wl=({functions:e})=>e.map(S);function Rk(e){let t=A(e.flatMap(({hostLoses:n})=>n)).
filter(n=>["keyboard","network","display"].includes(n));return[...t.length>0?[`--lose=${t.sort().join(",")}`]:[],...e.flatMap(wl)]}var b2="5";function*w2(e,t){for(let n of $(
e)){let s=(h,...y)=>({kind:"hook",vm:n.name,step:h,arguments:y}),o=fe(n,e).filter(h=>!h.gvt&&(h.sriov||h.bind==="start"||h.bind==="boot"&&h.functions.length>0&&
!Fo(h,t)));o.length>0&&(yield{...s("wait-device-free",b2,"--start",...Rk(o)),before:"stop-units"});let r=fe(n,e).filter(h=>h.bind==="handover");if(r.length===0)
continue;let i=r.map(h=>y2(h,t)),a=r.flatMap(wl),c=String(Math.max(...i.map(({timeout:h})=>h))),d=A(i.flatMap(h=>h.stop)),l=A(i.flatMap(h=>h.restart));d.length>
0&&(yield s("stop-units",c,...d));let u=r.filter(h=>vl(h,t)).flatMap(wl);i.some(({sessions:h})=>h)&&(yield s("end-sessions",c,v2,...u)),u.length>0&&(yield s("un\
bind-consoles"),yield s("unbind-framebuffer",...u)),yield s("wait-device-free",c,...Rk(r));let f=i.flatMap(({unload:h})=>h??[]),m=h=>r.flatMap((y,x)=>h(x)?wl(y):
[]),g=m(h=>i[h]?.unload===void 0);if(f.length>0){let h=m(y=>(i[y]?.unload?.length??0)>0);yield s("unload-drivers",c,A(f).join(","),...h)}g.length>0&&(yield s("u\
nload-drivers",c,"auto",...g)),l.length>0&&(yield s("restart-units",c,a.join(","),...l))}}var wh={};T(wh,{codes:()=>$2,host:()=>S2,rules:()=>k2,schema:()=>x2});var x2={host:{name:di.apply(v("The host name. UUIDs and MAC addresses are derived from it, and it must equal networking.hostName.")),users:q(Mn).apply(v("Users \
of the host who may use the guests. They join the groups that this requires.")),cpu:z(["amd","intel"]).apply(v("The vendor of the CPU, which determines the IOMM\
U parameter and the KVM module.")),audio:k(z(["pipewire","pulseaudio","none"]),"pipewire").apply(v("The sound server of the host.")),facts:w(Gd).apply(v("A file\
 with facts about this machine, as written by vfioc scan. It turns on the checks that need them."))}},$2={"user-twice":p({severity:"error",about:"value",message:({
user:e})=>`user '${e}' is already listed in 'host.users'`,remedy:({user:e})=>`remove one of the two '${e}' entries`,explain:"Each user appears in `host.users` o\
nce.",example:{fails:`host: { users: [alex, \u27E8alex] }
`,passes:`host: { users: [alex, vini] }
`}})};function k2(e,t){for(let[n,s]of e.host.users.entries())e.host.users.indexOf(s)<n&&t("user-twice",{path:["host","users",n]},{user:s})}function*S2(e){let{name:t,
users:n}=e.host;yield{kind:"assertion",that:re(O("config","networking","hostName"),"==",_(t)),message:`vfioc: host.name is '${t}', but networking.hostName is di\
fferent: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.n\
ame.`};for(let s of n)yield{kind:"assertion",that:Jd(s),message:`vfioc: the user '${s}' in host.users is not declared on this system: add them to users.users wi\
th isNormalUser = true, or correct the name in host.users.`}}var $h={};T($h,{codes:()=>I2,host:()=>T2,kernelObject:()=>xh,rules:()=>N2,schema:()=>C2});var _2=[{paths:/^linuxPackages(?:_\d+_\d+|_latest)?_hardened$|^linuxKernel\.packages\.linux(?:_\d+_\d+)?_hardened$/,what:"hardened kernel",since:"26.05"},{paths:/^linuxPackages-rt(?:_latest|_\d+_\d+)?$|^linuxKernel\.packages\.linux_rt_\d+_\d+$/,
what:"real-time kernel",since:"26.05"}],Bk=e=>_2.find(({paths:t})=>t.test(e));var P2=oe("The kernel packages, as an attribute path below pkgs.",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"a kernel is an attribute path below pkgs, such as linuxPackages_latest"),C2={kernel:()=>({packages:w(P2).apply(v("The kernel packages, as an attribute path bel\
ow pkgs. Default: those of NixOS.")),pcieAspm:w(Re(ue([ht(),z(["on","off","force"])]),Fe(e=>typeof e=="string"?e:e?"on":"off"))).apply(v("PCIe power saving (ASP\
M). Use off if devices report errors (AER) with it.")),ignoreMsrs:k(I("Whether guests may read and write unknown model-specific registers (kvm.ignore_msrs)."),!1),
nested:w(I("Whether guests can run virtual machines themselves. Default: the default of the kernel.")),params:k(q(dx),[]).apply(v("Additional kernel parameters,\
 one per entry."))})},xh=e=>k(R(e),{}).apply(v("The kernel of the host.")),Lk={intel_iommu:"host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough","amd_iommu=\
pt":"iommu.passthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"\
kernel.isolate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio_pci.ids":"devices.<name>.ids","vfio_pci.disable_idle_d3":"devices.<nam\
e>.idleD3","vfio_pci.disable_vga":"devices.<name>.vga","vfio_iommu_type1.allow_unsafe_interrupts":"iommu.unsafeInterrupts","kvm.ignore_msrs":"kernel.ignoreMsrs",
"kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},O2=/^(?:default_)?hugepagesz?$/,A2=/^(?:intel_|amd_)?iommu$/;function M2(e){let t=e.split("\
,").filter(n=>n!=="on");return t.length>0&&t.every(n=>!/^(?:off|(?:no)?pt|\d*)$/.test(n))}var jk={pcie_aspm_off:"remove it and set `kernel: { pcieAspm: off }`, \
which is pcie_aspm=off","video=efifb:off":"remove it, and set `bootVga: true` on the GPU if the firmware boots on it: NixOS's boot framebuffer is simpledrm, whi\
ch this parameter does not turn off",vfio_virqfd:"remove it: the module is part of vfio since Linux 6.2"},I2={"kernel-parameter-owned":p({severity:"error",about:"\
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
`}})};function E2(e,t,n){if(O2.test(t)){let s=$(n).find(({memory:o})=>o.hugepages);return s&&`vms.${s.name}.memory.hugepages`}if(!(A2.test(t)&&M2(e.slice(t.length+
1))))return[e,t.replaceAll("-","_")].flatMap(s=>Object.hasOwn(Lk,s)?[Lk[s]]:[])[0]}function N2(e,t){let{packages:n}=e.kernel,s=n===void 0?void 0:Bk(n);if(n!==void 0&&
s){let{what:o,since:r}=s;t("kernel-packages-gone",{path:["kernel","packages"]},{packages:n,what:o,since:r})}for(let[o,r]of e.kernel.params.entries()){let i=["ke\
rnel","params",o],[a=""]=r.split("=",1),c=E2(r,a,e),d=/^(?:modprobe\.|module_)blacklist=(?:.*,)?(vfio\w*)/.exec(r.replaceAll("-","_"))?.[1];d&&t("vfio-blacklist\
ed",{path:i},{module:d});let l=[r,a].flatMap(u=>Object.hasOwn(jk,u)?[jk[u]]:[])[0];c?t("kernel-parameter-owned",{path:i},{parameter:a,key:c}):l&&t("kernel-param\
eter-useless",{path:i},{parameter:r,reason:l})}}var z2=e=>yt("pkgs",e.split("."),J("throw",_(`vfioc: kernel.packages is ${e}, which this nixpkgs does not have: \
remove it to use the kernel of NixOS, or set it to packages that nixpkgs has.`)));function*T2(e){let{packages:t,pcieAspm:n,ignoreMsrs:s,nested:o,params:r}=e.kernel;
t&&(yield{kind:"option",path:["boot","kernelPackages"],value:z2(t)}),$(e).length>0&&(yield{kind:"module",stage:"boot",name:`kvm-${e.host.cpu}`}),n&&(yield{kind:"\
kernelParam",name:"pcie_aspm",value:n}),s&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{
command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),o!==void 0&&(yield{kind:"modprobe",line:{command:"options",module:`kvm_${e.host.cpu}`,option:"\
nested",value:o?"1":"0"}});for(let i of r){let[a="",...c]=i.split("=");yield c.length>0?{kind:"kernelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}var kh={};T(kh,{codes:()=>R2,host:()=>L2,rules:()=>U2,schema:()=>F2});var D2=R(()=>({name:Oo.apply(v("The name of the boot entry.")),inverse:k(I("Whether to swap the entries: passthrough is in the default entry, and this entry is \
without it."),!1),videoDrivers:w(q(Oo)).apply(v("services.xserver.videoDrivers in the entry with passthrough, overriding the rest of the configuration.")),prime:k(
I("Whether to leave hardware.nvidia.prime unchanged. Off: PRIME is off in the entry with passthrough, whose guest has the GPU."),!0)})),F2={host:{specialisation:w(
Re(ue([Oo,D2]),Fe(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e))).apply(v("The name of a separate boot entry for passthrough. Default: passthrough is in\
 every entry."))}},R2={"specialisation-of-nothing":p({severity:"warning",about:"value",message:()=>"no devices are declared, so both boot entries are the same",
remedy:()=>"declare the devices of the guests in `devices` (`vfioc scan` lists them), or remove `specialisation`",explain:"The boot entry with passthrough diffe\
rs from the other in the devices that it binds. Here it binds none.",example:{fails:`host: { specialisation: \u27E8passthrough }
`,passes:`host: { specialisation: passthrough }
devices: { gpu: { functions: ["0b:00.0"] } }
`}})};function U2(e,t){e.host.specialisation&&Object.keys(e.devices).length===0&&t("specialisation-of-nothing",{path:["host","specialisation"]})}var qk=e=>J(O("\
lib","mkForce"),e),B2=[["prime","offload","enable"],["prime","offload","enableOffloadCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerMan\
agement","finegrained"]];function*L2(e){let{specialisation:t}=e.host;if(!t)return;let{name:n,inverse:s,videoDrivers:o,prime:r}=t;if(yield{kind:"entry",name:n,inverse:s},
yield{kind:"option",path:["specialisation",n,"configuration","system","nixos","tags"],value:V([_(n)]),comment:s?"The boot entry without passthrough.":"The boot \
entry with passthrough."},yield{kind:"kernelParam",name:"vfioc.passthrough",value:"1",comment:"Tells the hook which entry was booted."},o){let i=qk(V(o.map(_)));
yield{kind:"option",path:["services","xserver","videoDrivers"],value:i,ofEntry:!0}}for(let i of r?[]:B2)yield{kind:"option",path:["hardware","nvidia",...i],value:qk(
Z(!1)),ofEntry:!0};for(let i of $(e)){if(i.devices.length===0)continue;let a=s?"default":n;yield{kind:"hook",vm:i.name,step:"boot-entry",arguments:[a]}}}var Ch={};T(Ch,{codes:()=>V2,host:()=>H2,schema:()=>G2});var sc={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda\
_intel"]},Sh=A([...Object.values(sc).flat(),..."ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e \
r8169 tg3".split(" ")]),j2=["xhci_pci","i2c_nvidia_gpu","i2c_designware_pci"],Tn=e=>e.replaceAll("-","_"),Gk=e=>A(e.flatMap(({driver:t="",modules:n=[]})=>[t,...n]).
map(Tn).filter(t=>/^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(t)));function Vk(e,t){let n=A(e.map(i=>i.slice(0,4))),s=n.flatMap(i=>sc[i]??Sh),o=t.length>0&&t.every(i=>S(
i)==="0000:00:02.0");return s.length===0||n.includes("8086")&&!o?[...s,...Sh]:e.length>2||t.length>2||t.some(i=>i.function>1)?[...s,...j2]:s}function q2(e){let t=Gk(
[e]),n=F(e.id),s=sc[n.slice(0,4)]??[],r=(e.class?/^0[34]/.test(e.class):t.some(i=>s.includes(i)))?[...s,...t]:t;return r.length>0?r:e.class?Sh:Vk([n],[e.address])}
function oc(e,t){if(e.drivers)return e.drivers;let n=t?Ie(e,t):[],s=n.length>0?n.flatMap(q2):Vk(e.ids.map(F),e.functions);return A(s)}var xl=(e,t)=>e.blacklist?
e.drivers??Gk(t?Ie(e,t):[]):[];var G2={},V2={},_h=(...e)=>O("config",...e),Si=(e,...t)=>J(O("lib",e),...t),Ph=(e,t)=>re(J(O("builtins","match"),_(e),t),"!=",Jt),$l=(e,t)=>Gs(e,t);function*Z2(e){
let t=We("parameter");yield{kind:"assertion",ofEntry:!0,that:Yt(Si("any",$l("parameter",Ph("vfio[-_]pci[.]ids=.*",t)),_h("boot","kernelParams"))),message:"vfioc\
: boot.kernelParams sets vfio-pci.ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove vfio-pci.ids."};let n=$l("lin\
e",Ph("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",We("line"))),s=Si("splitString",_(`
`),_h("boot","extraModprobeConfig")),o=e.some(r=>gn(r)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:re(Si("count",n,s),"==",lt(o)),message:"vfioc: boot.ex\
traModprobeConfig sets vfio-pci ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove ids= from the line `options vfi\
o-pci`."}}var Zk=Object.values(sc).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*X2(e,t){let n=oc(e,t),s=Zk.filter(r=>r.some(i=>n.includes(i))).flatMap(r=>r.
filter(i=>!n.includes(i)));if(s.length===0)return;let o=J(O("builtins","replaceStrings"),V([_("-")]),V([_("_")]),We("module"));yield{kind:"assertion",ofEntry:!0,
that:Yt(Si("any",$l("module",Si("elem",o,V(s.map(_)))),_h("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can t\
ake '${e.name}' before vfio-pci (one of ${s.join(", ")}): add that driver to devices.${e.name}.drivers, or remove it from boot.initrd.kernelModules.`}}var W2=({
domain:e,bus:t,slot:n,function:s})=>`0*${t}${e===0?"(@0*0)?":`@0*${e}`}:0*${n}:${s}`;function*K2(e,t){let s=e.filter(c=>{let d=oc(c,t);return Zk.some(l=>l.some(
u=>d.includes(u)))}).flatMap(c=>c.functions);if(s.length===0)return;let o=(...c)=>["hardware","nvidia","prime",...c],r=["offload","sync","reverseSync"].map(c=>yt(
"config",o(c,"enable"),Z(!1))).reduce((c,d)=>re(c,"||",d)),i=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>yt("config",o(c),_(""))),a=$l("busId",Ph(`PCI:(${s.
map(W2).join("|")})`,We("busId")));yield{kind:"assertion",ofEntry:!0,that:Yt(re(r,"&&",Si("any",a,V(i)))),message:"vfioc: hardware.nvidia.prime uses a GPU that \
the spec reserves for a guest: turn off hardware.nvidia.prime (offload, sync and reverseSync), or remove the GPU from devices in the spec."}}function*H2(e,t){let n=Xn(
e);if(n.length!==0){yield*Z2(n);for(let s of n)yield*X2(s,t);yield*K2(n,t)}}var Oh={};T(Oh,{codes:()=>tF,host:()=>sF,rules:()=>nF,schema:()=>eF});var Q2=oe("The name of a link in /dev.",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"the name of a link in /dev has at most 63 letters, digits, _ . \
+ and -, and begins with a letter, digit or _"),J2=be("The name of an input device, as /proc/bus/input/devices shows it.",["KMonad output"],e=>e===""||e.length>
256?ne("the name of an input device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?ne("the name of an input device has no control characters"):e.isWellFormed()?
_e(e):ne("the name of an input device must be valid Unicode")),Y2=ce(0,255),eF={root:{udev:k(R(()=>({symlinks:k(Je(Q2,R(()=>({name:w(J2).apply(v("The name of th\
e input device, as /proc/bus/input/devices shows it. It can be set in KMonad, kanata, keyd and xremap.")),usb:w(Ca).apply(v("The vendor:product ID of the USB de\
vice, as lsusb shows it.")),kind:w(z(["keyboard","mouse"])).apply(v("The keyboard or the mouse of the device, if it is both.")),interface:w(Y2).apply(v("The num\
ber of the USB interface, if the device has several, such as a keyboard with a built-in mouse."))}))),{}).apply(v("Links in /dev, by name, each to the event dev\
ice of one input device."))})),{}).apply(v("Stable names for devices of the host."))}},tF={"symlink-to-nothing":p({severity:"error",about:"value",message:({link:e})=>`\
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
`}})};function nF(e,t){let n=new Map;for(let[s,o]of Object.entries(e.udev.symlinks)){let r=["udev","symlinks",s],{name:i,usb:a,kind:c,interface:d}=o;i===void 0&&
a===void 0&&t("symlink-to-nothing",{path:r,on:"key"},{link:s}),d!==void 0&&a===void 0&&t("symlink-interface-without-usb",{path:[...r,"interface"]},{link:s});let l=JSON.
stringify([i,a,c,d]),u=n.get(l);u&&(i!==void 0||a!==void 0)&&t("symlink-same-device",{path:r,on:"key"},{link:s,other:u}),n.set(l,s)}}var Sr=(e,t)=>({key:e,operator:"\
==",value:t});function*sF(e){for(let[t,{name:n,usb:s,kind:o,interface:r}]of Object.entries(e.udev.symlinks)){let i=[{key:"ACTION",operator:"!=",value:"remove"},
Sr("SUBSYSTEM","input"),{...Sr("KERNEL","event*"),glob:!0}];n!==void 0&&i.push(Sr("ATTRS{name}",n)),s&&(i.push(Sr("ENV{ID_VENDOR_ID}",s.vendor),Sr("ENV{ID_MODEL\
_ID}",s.device)),r!==void 0&&i.push(Sr("ENV{ID_USB_INTERFACE_NUM}",r.toString(16).padStart(2,"0")))),o&&i.push(Sr(`ENV{ID_INPUT_${o.toUpperCase()}}`,"1")),i.push(
{key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:i}}}var Ah={};T(Ah,{codes:()=>rF,rules:()=>iF,schema:()=>oF});var Dn=(e,t)=>t.length===0?`remove '${e}'`:`remove '${e}', and its name from the devices of ${Q(t.map(n=>`'${n}'`))}`;function It({name:e,handover:t,desktop:n},s,...o){
let r=[`bind: ${s}`,...o].map(a=>`\`${a}\``),i=[...t&&s!=="handover"?["`handover`"]:[],...!n&&s!=="start"?["`desktop`"]:[]];return`set ${Q(r)} on '${e}'${i.length>
0?` and remove ${Q(i)}`:""}`}var kl=e=>`make another GPU the primary display in the firmware setup, run \`vfioc scan -o facts.json\` again and ${It(e,"boot")}`;var oF={},rF={"evdev-on-device":p({severity:"error",about:"value",message:({dev:e,device:t,controller:n})=>`${e} is on the USB controller ${n}, which leaves the\
 host with '${t}'`,remedy:({device:e,guests:t})=>`remove this entry if the guest receives '${e}' (the input device comes with it); otherwise plug it into a port\
 of another controller and run \`vfioc scan -o facts.json\` again, or ${Dn(e,t)}`,explain:"evdev shares an input device that the host has. If its USB controller\
 leaves the host, the input device leaves with it."}),"usb-on-device":p({severity:"error",about:"value",message:({usb:e,device:t,controller:n})=>`${e} is on the\
 USB controller ${n}, which leaves the host with '${t}'`,remedy:({device:e})=>`remove this entry if the guest receives '${e}' (the USB device comes with it), or\
 plug it into a port of another controller and run \`vfioc scan -o facts.json\` again`,explain:"The host passes a single USB device to a guest. If the controlle\
r has left the host, the host no longer has the USB device, and the guest does not start."})};function iF(e,t,n){if(!n)return;let s=_t(e,n);for(let o of $(e)){let r=i=>{
let a=i&&s.get(i);return a&&(a.bind==="boot"||o.devices.includes(a.name))?{device:a.name,controller:i}:void 0};for(let[i,{dev:a}]of o.evdev.entries()){let c=r(aF(
a,n));if(!c)continue;let d=pe(c.device,e).map(u=>u.vm.name),l={dev:a,...c,guests:d};t("evdev-on-device",{path:["vms",o.name,"evdev",i,"dev"]},l)}for(let[i,{id:a,
bus:c,port:d,startupPolicy:l}]of o.usb.entries()){if(l==="optional")continue;let u=a&&F(a),f=u??`the device on USB bus ${c}${d?`, port ${d},`:""}`,g=(n.usb??[]).
filter(h=>c?h.bus===c:F(h.id)===u).map(({controller:h})=>r(Xk(h)));g[0]&&g.every(Boolean)&&t("usb-on-device",{path:["vms",o.name,"usb",i]},{usb:f,...g[0]})}}}var Xk=e=>e&&
S(e);function aF(e,t){let[,n]=/^\/dev\/input\/by-path\/pci-([\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.[0-7])-/.exec(e)??[];if(n)return n;let s=t.input??[],o=i=>{let a=`\
/dev/input/by-id/usb-${i.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${a}_`)||e.startsWith(`${a}-`)},r=s.filter(({name:i})=>o(i)).sort((i,a)=>a.name.length-
i.name.length);return Xk((s.find(({links:i})=>i?.includes(e))??r[0])?.controller)}var Ih={};T(Ih,{claims:()=>gF,codes:()=>lF,domain:()=>hF,opens:()=>pF,recognise:()=>yF,rules:()=>mF,schema:()=>dF});var cF=R(()=>({dev:In.apply(v("The event device, by a stable name: in /dev/input/by-id, or a link of udev.symlinks.")),grab:w(z(["all"])).apply(v("The devices t\
hat switch together. all: the toggle keys of this keyboard switch all input devices of the guest.")),repeat:w(I("Whether to repeat keys that are held down on a \
keyboard.")),grabToggle:w(z(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"])).apply(v("The keys that switch between host and gu\
est, pressed together. Default: ctrl-ctrl (both Ctrl keys)."))})),dF={vm:{evdev:k(q(Re(ue([In,cF]),Fe(e=>typeof e=="string"?{dev:e}:e))),[]).apply(v("Input devi\
ces of the host that switch between host and guest with a key combination: paths, or mappings."))}},bs=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,rc="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",lF={"evdev-twice":p({severity:"error",about:"value",message:({dev:e})=>`${e} is already in the list`,
remedy:()=>"remove one of the two entries",explain:"QEMU grabs an input device exclusively, so it can be opened only once.",example:{fails:bs(`${rc}, { dev: \u27E8/d\
ev/input/by-id/usb-a-event-kbd }`),passes:bs(`${rc}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-grab":p({severity:"warning",about:"value",message:({
guest:e})=>`the input devices of guest '${e}' do not switch together`,remedy:()=>"set `grab: all` on the keyboard: `{ dev: /dev/input/by-id/\u2026-event-kbd, grab: a\
ll }`",explain:"QEMU watches for the toggle keys on each device separately, and a mouse has no keys. With `grab: all`, the keyboard switches the other devices o\
f the guest too.",example:{fails:bs("{ dev: /dev/input/by-id/usb-a-event-kbd }, { dev: /dev/input/by-id/usb-b-event-mouse }").replace("evdev","\u27E8evdev"),passes:bs(
`${rc}, { dev: /dev/input/by-id/usb-b-event-mouse }`)}}),"evdev-without-keys":p({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' has no keyb\
oard in 'evdev' to switch its input devices back to the host`,remedy:()=>"add a keyboard from `ls /dev/input/by-id`: `{ dev: /dev/input/by-id/\u2026-event-kbd, grab:\
 all }`",explain:"The guest takes the devices when it starts. Only a keyboard in this list can switch them back. Without one, they return when the guest shuts d\
own.",example:{fails:bs("/dev/input/by-id/usb-b-event-mouse").replace("evdev","\u27E8evdev"),passes:bs(`${rc}, /dev/input/by-id/usb-b-event-mouse`)}}),"evdev-na\
me-moves":p({severity:"warning",about:"value",message:({dev:e})=>`${e} can be a different device after the next boot`,remedy:({dev:e})=>`use the link to ${e.slice(
e.lastIndexOf("/")+1)} that \`ls -l /dev/input/by-id\` shows, or define one in \`udev.symlinks\``,explain:"The kernel numbers event devices in the order in whic\
h it finds them.",example:{fails:bs("{ dev: \u27E8/dev/input/event4, grab: all }"),passes:bs(rc)}}),"evdev-not-an-event-device":p({severity:"error",about:"value",
message:({dev:e})=>`${e} belongs to the legacy mouse or joystick interface, which QEMU cannot grab`,remedy:({dev:e})=>{let t=e.replace(/-(mouse|joystick)$/,"-ev\
ent-$1");return t===e?"use a link in /dev/input/by-id that ends in -event-mouse, -event-kbd or -event-joystick":`use \`dev: ${t}\``},explain:"A mouse or joystic\
k has two links in /dev/input/by-id. QEMU accepts only the one that points to its event device.",example:{fails:bs("{ dev: \u27E8/dev/input/by-id/usb-b-mouse, grab: \
all }"),passes:bs("{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }")}})},Mh=/-event-(?:mouse|joystick)$/,uF=/^\/dev\/input\/event\d+$/,fF=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;
function mF(e,t){for(let{name:n,evdev:s}of $(e)){let o=["vms",n,"evdev"],r=new Set;for(let[i,{dev:a}]of s.entries()){let c={path:[...o,i,"dev"]};r.has(a)&&t("ev\
dev-twice",c,{dev:a}),r.add(a),uF.test(a)&&t("evdev-name-moves",c,{dev:a}),fF.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}s.length>0&&s.every(({dev:i})=>Mh.
test(i))?t("evdev-without-keys",{path:o,on:"key"},{guest:n}):s.length>1&&!s.some(({dev:i,grab:a})=>a==="all"&&!Mh.test(i))&&t("evdev-without-grab",{path:o,on:"k\
ey"},{guest:n})}}function*pF(e){for(let t of $(e))for(let{dev:n}of t.evdev){let s=Mh.test(n)?`read ${n} of the host while it runs`:`read every key of ${n} while\
 it runs, and if it escapes from QEMU also those typed for the host, such as passwords`;yield{kind:"guest",who:vt(t.name),can:s}}}function*hF(e){for(let{dev:t,grab:n,
repeat:s,grabToggle:o}of e.evdev){let r=s===void 0?void 0:ni(s);yield{at:"devices",xml:b("input",{type:"evdev"},b("source",{dev:t,grab:n,repeat:r,grabToggle:o}))}}}
function*gF(e){for(let[t,{dev:n,grabToggle:s="ctrl-ctrl"}]of e.evdev.entries())yield{what:n,by:s,path:["evdev",t,"dev"],when:"boot"}}function*yF(e){let t=ke(e,"\
input").flatMap(n=>{let s=B(n,"source@dev");if(C(n,"type")!=="evdev"||s===void 0)return[];let o=B(n,"source@repeat"),[r,i]=[B(n,"source@grab"),B(n,"source@grabT\
oggle")];return[{dev:s,...r!==void 0&&{grab:r},...o!==void 0&&{repeat:o==="on"},...i!==void 0&&{grabToggle:i}}]});t.length>0&&(yield{vm:{evdev:t}})}var Nh={};T(Nh,{codes:()=>bF,host:()=>xF,schema:()=>vF});var vF={},bF={},Eh=(e,...t)=>J(O("lib",e),...t),Wk=e=>re(e,"!=",Jt),Kk=(...e)=>e.reduce((t,n)=>re(t,"||",n));function wF(e){let t=(o,r)=>yt(e,o,r),n=We("option"),
s=J(O("builtins","match"),_("(tpm2|fido2)-device=.*"),n);return Kk(Wk(t(["keyFile"],Jt)),t(["tryEmptyPassphrase"],Z(!1)),t(["fido2","passwordLess"],Z(!1)),Eh("a\
ny",Gs("option",Wk(s)),t(["crypttabExtraOpts"],V([]))))}function*xF(e,t){if(!t)return;let n=Tw(e,t),s=Ao(t,n),o=A(s.flatMap(({controller:a})=>a?[S(a)]:[]));if(o.
length===0)return;let r=A(o.flatMap(a=>n.get(a)?.name??[])),i=(...a)=>O("config","boot","initrd",...a);yield{kind:"assertion",ofEntry:!0,that:Kk(i("network","ss\
h","enable"),Eh("all",Gs("device",wF(We("device"))),Eh("attrValues",i("luks","devices")))),message:`vfioc: boot.initrd.luks.devices asks for a passphrase, but a\
ll keyboards are on ${Q(o)}, which vfio-pci has from boot on: set bind: start on ${Q(r.map(a=>`'${a}'`))} in the spec, or unlock with a keyFile, with a TPM (cry\
pttabExtraOpts = [ "tpm2-device=auto" ] of each device), or over SSH (boot.initrd.network.ssh.enable).`}}var Th={};T(Th,{claims:()=>AF,codes:()=>_F,domain:()=>IF,opens:()=>OF,recognise:()=>EF,rules:()=>CF,schema:()=>SF});var Hk=ce(1,255),$F=oe("A USB port.",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,"expected a USB port such as 4, or 1.4 for port 4 of a hub at port 1"),kF=R(
()=>({id:w(Ca).apply(v("The vendor:product ID, as lsusb shows it.")),bus:w(Hk).apply(v("The number of the bus, as lsusb shows it. With port or device, it tells \
devices with the same ID apart.")),device:w(Hk).apply(v("The device number on the bus. It changes each time the device is plugged in.")),port:w($F).apply(v("The\
 port on the bus, as lsusb -t and sysfs show it, with dots for hubs: the guest receives whatever is plugged in there. libvirt 12.8 supports this and 11.3 does n\
ot; the host does not build with a version before 12.8.")),startupPolicy:w(z(["mandatory","requisite","optional"])).apply(v("What happens if the device is not p\
lugged in. mandatory: the guest does not start. optional: the guest starts without it. Default: mandatory."))})),SF={vm:{usb:k(q(Re(ue([Ca,kF]),Fe(e=>"vendor"in
e?{id:e}:e))),[]).apply(v("USB devices of the host: vendor:product IDs, or mappings."))}},_i=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,Qk='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',_F={"usb-not-identified":p({severity:"error",about:"value",message:()=>"\
this entry does not identify a USB device",remedy:()=>'set `id`, for example `id: "046d:c541"` (`lsusb` shows it), or `bus` and `port`, for example `{ bus: 1, p\
ort: "4" }` for what `vfioc scan` lists as 1-4',explain:"A USB device is identified by its vendor:product ID, or by where it is plugged in: `bus` with `port`, o\
r `bus` with `device`.",example:{fails:_i("\u27E8{ bus: 1 }"),passes:_i('{ bus: 1, port: "4" }')}}),"usb-port-and-device":p({severity:"error",about:"value",message:()=>"\
'port' and 'device' cannot be used together",remedy:()=>"remove `device`, which changes each time the device is plugged in, or remove `port` if libvirt is older\
 than 12.8",explain:"libvirt finds a USB device either by its port or by its number on the bus, and accepts only one of them.",example:{fails:_i('{ bus: 1, port\
: "4", device: \u27E89 }'),passes:_i('{ bus: 1, port: "4" }')}}),"usb-twice":p({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is already used\
 by guest '${t}'`,remedy:()=>'remove one of the two entries, or set `autostart: off` if they are in two guests; to tell two devices with the same ID apart, use \
their ports instead, for example `{ bus: 1, port: "4" }` for what `vfioc scan` lists as 1-4 (needs libvirt 12.8)',explain:"A USB device can be in only one guest\
 at a time. If two devices have the same ID, libvirt refuses to choose one by ID alone.",example:{fails:_i('"046d:c541", \u27E8"046d:c541"'),passes:_i('"046d:c5\
41", "046d:c539"')}}),"usb-ports-exceeded":p({severity:"warning",about:"value",message:({guest:e,devices:t,ports:n})=>`guest '${e}' has ${t} USB devices but onl\
y ${n} USB ports, so some devices will be slow`,remedy:({devices:e,ports:t})=>`free ${e-t===1?"1 port":`${e-t} ports`}: remove entries, set \`display: { usbRedir\
ection: 0 }\` if redirection is not used, or pass through a USB controller`,explain:"If the USB controller does not have enough ports, libvirt adds a hub, and h\
ubs in QEMU have only USB 1.1 speed. The tablet, USB disks, and each device that can be redirected through SPICE use a port too.",example:{fails:`vms: { win: { \
memory: 4GiB, display: { usbRedirection: 8 }, \u27E8usb: [${Qk}] } }
`,passes:`vms: { win: { memory: 4GiB, display: { usbRedirection: 0 }, usb: [${Qk}] } }
`}})};function Jk({bus:e,device:t,port:n}){if(e!==void 0)return n!==void 0?`bus ${e}, port ${n}`:t!==void 0?`bus ${e}, device ${t}`:void 0}var zh=e=>{let t=Jk(e);
return e.id?F(e.id)+(t?` at ${t}`:""):t};function PF(e){let t=Object.values(e.disks).filter(s=>Kn(s,e)==="usb").length,n=vn(e)?e.display.usbRedirection:0;return e.
usb.length+t+n+(Md(e)==="tablet"?1:0)}function CF(e,t){for(let n of $(e)){let s=["vms",n.name,"usb"];for(let[r,i]of n.usb.entries())zh(i)===void 0?t("usb-not-id\
entified",{path:[...s,r]}):i.port!==void 0&&i.device!==void 0&&t("usb-port-and-device",{path:[...s,r,"device"]});let o=PF(n);o>Na&&t("usb-ports-exceeded",{path:s,
on:"key"},{guest:n.name,devices:o,ports:Na})}}function*OF(e){for(let t of $(e))for(let n of t.usb)yield{kind:"guest",who:vt(t.name),can:`use, and reprogram, USB\
 device ${zh(n)} of the host`}}function*AF(e){for(let[t,n]of e.usb.entries()){let s=zh(n);s!==void 0&&(yield{what:`USB device ${s}`,path:["usb",t],when:"boot",once:!0,
code:"usb-twice"})}}function MF(e){let{id:t,bus:n,port:s,device:o,startupPolicy:r}=e,i=[t&&b("vendor",{id:`0x${t.vendor}`}),t&&b("product",{id:`0x${t.device}`}),
Jk(e)!==void 0&&b("address",{bus:n,device:s===void 0?o:void 0,port:s})];return b("source",{startupPolicy:r},...i)}function*IF(e){for(let t of e.usb)yield{at:"de\
vices",xml:b("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},MF(t))}}function*EF(e){let t=[];for(let n of ke(e,"hostdev")){if(C(n,"type")!=="usb")continue;
let s=L(n,"source");if(!s)continue;let o=l=>ve(s,l)?.toString(16).padStart(4,"0"),[r,i]=[o("vendor@id"),o("product@id")],a=C(s,"startupPolicy"),c=["bus","device"].
flatMap(l=>{let u=ve(s,`address@${l}`);return u===void 0?[]:[[l,u]]}),d=B(s,"address@port");t.push({...r!==void 0&&i!==void 0&&{id:`${r}:${i}`},...Object.fromEntries(
c),...d!==void 0&&{port:d},...a!==void 0&&{startupPolicy:a}}),yield{vm:{usb:[...t]}}}}var Fh={};T(Fh,{codes:()=>FF,opens:()=>jF,rules:()=>LF,schema:()=>DF});var NF=[["blank",/[ \t\r]+|#[^\n]*/y],["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],
["sign",/[=,[\]\n]/y]],Yk=e=>e.startsWith('"""')?e.slice(3,-3):e.slice(1,-1);function zF(e){let t=[],[n,s]=[0,1];for(;n<e.length;){let o=NF.map(([r,i])=>(i.lastIndex=
n,{kind:r,lexeme:i.exec(e)?.[0]})).find(({lexeme:r})=>r!==void 0);if(!o?.lexeme)return{problem:`unexpected '${e.slice(n).split(/\s/,1)[0]}'`,line:s};o.kind!=="b\
lank"&&t.push({kind:o.kind,text:o.lexeme,line:s}),s+=o.lexeme.split(`
`).length-1,n+=o.lexeme.length}return t}function _r(e){let t=zF(e);if("problem"in t)return t;let n=[],s=0,o=()=>{for(;t[s]?.text===`
`;)s+=1},r=()=>t[s]?.line??t.at(-1)?.line??1,i=()=>{let c=t[s];if(!(c?.kind!=="text"||/["\r\n\0]/.test(Yk(c.text))))return s+=1,Yk(c.text)},a=()=>{let c=[];for(s+=
1,o();t[s]?.text!=="]";o()){let d=i();if(d===void 0)return;if(c.push(d),o(),t[s]?.text===",")s+=1;else if(t[s]?.text!=="]")return}return s+=1,c};for(o();s<t.length;o()){
let c=t[s];if(c?.kind!=="name"||t[s+1]?.text!=="=")return{problem:`expected key = value, found '${c?.text}'`,line:r()};s+=2;let d=t[s],l=r(),u;if(d?.kind==="num\
ber"?(u=Number(d.text),s+=1):u=d?.text==="["?a():i(),u===void 0)return{problem:`the value of ${c.text} must be a string in quotes, an integer or a list of strin\
gs`,line:l};if(n.push({key:c.text,value:u}),s<t.length&&t[s]?.text!==`
`)return{problem:`unexpected text after the value of ${c.text}`,line:r()}}return{entries:n}}function e0(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot contain the string '${e}'`);return`"${e}"`}function TF(e){return typeof e=="str\
ing"?e0(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(e0).join(", ")} ]`}var Sl=(e,t)=>`${e} = ${TF(t)}`;var DF={},FF={"qemu-conf-weakens":p({severity:"warning",about:"value",message:({setting:e,who:t,can:n})=>`\`${e}\` lets ${t} ${n}`,remedy:({setting:e})=>e.startsWith(
"dynamic_ownership")?"remove the line `dynamic_ownership = 0`; libvirt then makes the user of QEMU the owner of each image when its guest starts, so keep the li\
ne if images must stay those of another user":`remove the line \`${e}\`: the default of libvirt is safe`,explain:"QEMU of a guest runs as a user without rights,\
 in a cgroup with a list of devices, with a filter for system calls, and with the label of AppArmor or SELinux if the host has one. Each limits what a guest can\
 do that escapes from QEMU. These settings hold for all guests.",example:{fails:`libvirt: { qemu: { conf: \u27E8"seccomp_sandbox = 0" } }
`,passes:`libvirt: { qemu: { conf: "seccomp_sandbox = 1" } }
`}}),"qemu-conf-probing":p({severity:"error",about:"value",message:()=>"'allow_disk_format_probing' is no longer supported: libvirtd would not start its QEMU dr\
iver",remedy:()=>"remove the line `allow_disk_format_probing`, and set `format` on each disk",explain:"With this setting QEMU found out the format of a disk fro\
m its content, which the guest writes: it could make its disk an image that leads to a file of the host. libvirt refuses to read a qemu.conf that turns it on.",
example:{fails:`libvirt: { qemu: { conf: \u27E8"allow_disk_format_probing = 1" } }
`,passes:`libvirt: { qemu: { conf: "allow_disk_format_probing = 0" } }
`}}),"qemu-conf-secret":p({severity:"warning",about:"value",message:({key:e})=>`the password in \`${e}\` is in the Nix store, where every user and program of the\
 host can read it`,remedy:({key:e,server:t})=>`remove the line \`${e}\`, and name a file with the password in each guest: \`display: { ${t}: { passwordFile: /ru\
n/secrets/${t} } }\``,explain:"qemu.conf is a file in the Nix store, which everyone can read and which is copied to caches and backups. The password would also \
be the same for all guests.",example:{fails:`libvirt: { qemu: { conf: \u27E8'vnc_password = "hunter2"' } }
`,passes:`libvirt: { qemu: { conf: "vnc_tls = 1" } }
`}})},Dh="every guest",_l=e=>({kind:"weakened",who:Dh,can:`${e}, if it escapes from QEMU`}),RF=e=>Array.isArray(e)?e:[e],Pl=e=>e===0,t0=e=>typeof e=="number"&&e!==
0,UF=[[/^security_driver$/,e=>RF(e).includes("none"),_l("use all that QEMU may use, past AppArmor and SELinux")],[/^security_default_confined$/,Pl,_l("use all t\
hat QEMU may use, past AppArmor and SELinux")],[/^seccomp_sandbox$/,Pl,_l("use every system call of the kernel")],[/^cgroup_controllers$/,e=>Array.isArray(e)&&!e.
includes("devices"),_l("open every device of the host that the user of QEMU may open")],[/^dynamic_ownership$/,Pl,{kind:"weakened",who:Dh,can:"use the images of\
 guests that are off too, if it escapes from QEMU: libvirt no longer takes them back from the user of QEMU"}],[/^relaxed_acs_check$/,t0,{kind:"weakened",who:Dh,
can:"reach the memory of other devices with a device whose switch does not isolate it"}],[/_tls_x509_verify$/,Pl,{kind:"network",who:"whoever is between the two\
 ends of a connection",can:"read and change it, or pretend to be the other end"}]];function n0(e){let t=_r(e.libvirt.qemu.conf);return"problem"in t?[]:t.entries.
flatMap(({key:n,value:s})=>{let o=Sl(n,s);if(/^(?:vnc|spice)_listen$/.test(n)&&typeof s=="string"&&!br(s)){let i=n.startsWith("vnc")?"VNC":"SPICE";return[{...Xs(
s),can:`see and control each guest with a ${i} server that has no address of its own`,setting:o}]}let r=UF.find(([i,a])=>i.test(n)&&a(s));return r?[{...r[2],setting:o}]:
[]})}function BF(e){let t=_r(e.libvirt.qemu.conf);return"entries"in t&&t.entries.some(({key:n,value:s})=>n==="allow_disk_format_probing"&&t0(s))}function s0(e){
let t=_r(e.libvirt.qemu.conf);return("entries"in t?t.entries:[]).flatMap(({key:n,value:s})=>{let o=/^(vnc|spice)_password$/.exec(n)?.[1];return o!==void 0&&s!==
""?[{key:n,server:o}]:[]})}function LF(e,t){let n={path:["libvirt","qemu","conf"]};BF(e)&&t("qemu-conf-probing",n);for(let{setting:s,who:o,can:r}of n0(e))t("qem\
u-conf-weakens",n,{setting:s,who:o,can:r});for(let s of s0(e))t("qemu-conf-secret",n,s)}function*jF(e){if(e.libvirt.enable){for(let{setting:t,kind:n,who:s,can:o}of n0(
e))yield{kind:n,who:s,can:`${o} (${t})`};for(let{key:t}of s0(e))yield{kind:"local",who:en,can:`read \`${t}\` in the Nix store`}}}var Rh={};T(Rh,{codes:()=>ZF,host:()=>KF,opens:()=>WF,rules:()=>XF,schema:()=>GF});var o0=oe("A package, as its attribute path in pkgs.",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,"invalid package name: use the pack\
age's attribute path in pkgs");var qF=R(()=>({user:w(Mn).apply(v("The user that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.")),group:w(ax).apply(v("The group that QEMU runs \
as. Default: qemu-libvirtd, or root with runAsRoot.")),package:w(o0).apply(v("The QEMU package, as an attribute path below pkgs; qemu_kvm supports only the arch\
itecture of the host. Default: the one of NixOS.")),swtpm:w(I("Whether to install swtpm, which emulates a TPM. Default: on if a guest has a TPM.")),conf:k(Ce(),
"").apply(v("Additional settings for qemu.conf, as lines of key = value."))})),GF={root:{libvirt:k(R(()=>({enable:k(I("Whether to run libvirtd on the host. Turn\
 it off only if the devices are for something else."),!0),runAsRoot:k(I("Whether to run QEMU as root. Off by default, unlike in NixOS: libvirt gives QEMU access\
 to what it needs, and a guest that escapes from QEMU is then not root."),!1),qemu:k(qF,{}).apply(v("How libvirtd runs QEMU.")),onBoot:k(z(["ignore","start"]),"\
ignore").apply(v("What to do with guests when the host boots. start: start those that were running when it shut down; ignore: leave them off. Guests with autost\
art start in either case.")),onShutdown:k(z(["shutdown","suspend"]),"shutdown").apply(v("What to do with running guests when the host shuts down. shutdown: shut\
 them down; suspend: save their memory to disk, which libvirt refuses for guests with passed-through devices.")),parallelShutdown:k(ce(0,1e3),0).apply(v("The nu\
mber of guests to shut down at the same time; 0: one after the other.")),shutdownTimeout:w(kd).apply(v("onShutdown: shutdown: the time that the host waits for g\
uests to shut down before it powers off anyway. Default: 5 minutes, as in libvirt.")),renewSecretsKey:k(I("Whether libvirt creates a new key for its secrets if \
the host cannot read the old one: for hosts that keep /var/lib/libvirt but not all of /var/lib/systemd. Secrets that were stored with the old key are lost."),!1),
spiceUsbRedirection:k(I("Whether users can redirect USB devices to guests through SPICE. This gives every user of the host access to any USB device."),!1),virtManager:k(
I("Whether to install virt-manager."),!1)})),{}).apply(v("libvirtd and QEMU."))}},r0={user:"libvirt.qemu.user",group:"libvirt.qemu.group",namespaces:"NixOS"},VF=new Set(
["cgroup_device_acl"]),ZF={"guests-without-libvirt":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' needs libvirtd, which is off`,remedy:()=>"\
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
`}}),"qemu-as-root":p({severity:"warning",about:"value",message:({what:e})=>e==="user"?"QEMU runs as root: a guest that escapes from QEMU is root on the host":"\
QEMU runs in the group root: a guest that escapes from QEMU can read and change what this group may",remedy:({what:e})=>e==="user"?"remove `runAsRoot`, and `use\
r: root`: libvirt gives QEMU access to what it needs":"remove `group: root`",explain:"Programs of a guest that find a mistake in a device of QEMU run code in QE\
MU, with its rights. NixOS runs QEMU as root unless it is told otherwise; by default vfioc runs it as qemu-libvirtd, and libvirt gives that user the disks and d\
evices of each guest while it runs.",example:{fails:`libvirt: { runAsRoot: \u27E8true }
`,passes:`libvirt: { runAsRoot: false }
`}})};function XF(e,t){let{enable:n,runAsRoot:s,qemu:o,onShutdown:r}=e.libvirt,i=["libvirt"],[a]=$(e);!n&&a&&t("guests-without-libvirt",{path:[...i,"enable"]},{
guest:a.name}),s&&o.user!==void 0&&o.user!=="root"&&t("root-and-other-user",{path:[...i,"qemu","user"]},{user:o.user});let c=qe(e);if(c.user==="root"){let m=o.user===
void 0?["runAsRoot"]:["qemu","user"];t("qemu-as-root",{path:[...i,...m]},{what:"user"})}else c.group==="root"&&o.group==="root"&&t("qemu-as-root",{path:[...i,"q\
emu","group"]},{what:"group"});let d=$(e).find(m=>fe(m,e).length>0);r==="suspend"&&d&&t("suspend-with-devices",{path:[...i,"onShutdown"]},{guest:d.name});let l={
path:[...i,"qemu","conf"]},u=_r(o.conf);if("problem"in u){t("qemu-conf-syntax",l,u);return}let f=new Set;for(let[m,{key:g,value:h}]of u.entries.entries()){let y=g===
"namespaces"&&Array.isArray(h)&&h.length===0,x=Object.hasOwn(r0,g)&&!y?r0[g]:void 0;VF.has(g)&&!Array.isArray(h)&&t("qemu-conf-syntax",l,{problem:`the value of ${g}\
 must be a list of strings`,line:m+1}),x?t("qemu-conf-owned",l,{key:g,owner:x}):f.has(g)&&t("qemu-conf-twice",l,{key:g}),f.add(g)}}function*WF(e){let{libvirt:t,
host:n}=e;if(!t.enable)return;for(let r of n.users)yield{kind:"users",who:`user ${r}`,can:"use libvirt (group libvirtd), and with a guest of theirs every file a\
nd device of the host: root by another name"};t.spiceUsbRedirection&&(yield{kind:"local",who:en,can:"use any USB device of the host (SPICE USB redirection)"});let{
user:s,group:o}=qe(e);(s==="root"||o==="root")&&(yield{kind:"weakened",who:"every guest",can:`${s==="root"?"become root of the host":"read and change what the g\
roup root may"}, if it escapes from QEMU, which runs as ${s}:${o}`})}function*KF(e){let{libvirt:t}=e;if(!t.enable)return;let n=(s,o,r)=>({kind:"option",path:["v\
irtualisation","libvirtd",...s.split(".")],value:o,...r?{comment:r}:{}});if(yield n("enable",Z(!0)),yield n("onBoot",_(t.onBoot)),yield n("onShutdown",_(t.onShutdown)),
t.parallelShutdown>0&&(yield n("parallelShutdown",lt(t.parallelShutdown))),t.shutdownTimeout!==void 0){let s=J(O("lib","mkForce"),_(String(Math.ceil(t.shutdownTimeout))));
yield{kind:"option",path:["systemd","services","libvirt-guests","environment","SHUTDOWN_TIMEOUT"],value:s}}yield*HF(e,n);for(let s of e.host.users)yield{kind:"m\
ember",user:s,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:Z(!0)}),t.virtManager&&
(yield{kind:"option",path:["programs","virt-manager","enable"],value:Z(!0)})}function*HF(e,t){let{qemu:n}=e.libvirt,{user:s,group:o}=qe(e),r=s==="qemu-libvirtd"&&
o==="qemu-libvirtd",i=!r&&(s!=="root"||o!=="root");yield t("qemu.runAsRoot",Z(!r),i?`QEMU does not run as root: this only keeps NixOS from setting its own user \
in qemu.conf, where ${s} is set below.`:void 0),n.package&&(yield t("qemu.package",O("pkgs",...n.package.split(".")))),n.swtpm!==void 0&&(yield t("qemu.swtpm.en\
able",Z(n.swtpm))),i&&(yield{kind:"qemuConf",key:"user",value:s},yield{kind:"qemuConf",key:"group",value:o});let a=_r(n.conf);for(let{key:c,value:d}of"entries"in
a?a.entries:[])yield{kind:"qemuConf",key:c,value:d}}var Bh={};T(Bh,{codes:()=>rR,declaredWords:()=>f0,host:()=>fR,schema:()=>oR});var Fn=`# shellcheck shell=sh disable=SC2034
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
`;var Cl=`# shellcheck shell=bash disable=SC2034
# FILE BYTES: sets \`secret\` to the text in a file without the line break at its end, or to nothing; then \`problem\` says why.
# It has at most that many bytes, and no control characters. Nothing here prints the text.
read_secret() {
  local LC_ALL=C
  secret='' problem=''
  if [[ ! -e $1 ]]; then
    problem="$1 does not exist"
  elif [[ ! -f $1 ]]; then
    problem="$1 is not a regular file"
  elif [[ ! -r $1 ]]; then
    problem="$1 cannot be read"
  elif { IFS= read -r -d '' -n "$(($2 + 2))" secret <"$1"; } 2>/dev/null && [[ \${#secret} -lt $(($2 + 2)) ]]; then
    problem="$1 contains a NUL byte"
  else
    secret=\${secret%$'\\n'}
    if [[ -z $secret ]]; then
      problem="$1 is empty"
    elif [[ \${#secret} -gt $2 ]]; then
      problem="$1 has more than $2 bytes"
    elif [[ $secret == *[[:cntrl:]]* ]]; then
      problem="$1 has more than one line, or contains a control character"
    fi
  fi
  if [[ -n $problem ]]; then secret=''; fi
}
`;var i0=`<?xml version="1.0" encoding="UTF-8"?>
<!--
  Copies the identity of a guest or a network from libvirt's document into the declared one: UUID, machine version, MAC
  addresses, path of the NVRAM. Everything else stays as declared.

  existing: the path of libvirt's document, or of the declared one if libvirt has none.
  macs: the MAC addresses that were derived from names, separated by spaces. Only these are replaced.
  moves: for each PCI function of the host that is not at its declared address, \` DECLARED=CURRENT\`.
  passwords: the path of a document with the passwords of the display servers, each in an element of the server's type.
  password-files: where they come from, for each \` TYPE=PATH\`.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:domain="urn:vfioc:domain:1" xmlns:network="urn:vfioc:network:1" exclude-result-prefixes="domain network">
  <xsl:param name="existing"/>
  <xsl:param name="macs"/>
  <xsl:param name="moves"/>
  <xsl:param name="passwords"/>
  <xsl:param name="password-files"/>

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

  <!-- Without the parameter, this is the stylesheet, which has no such element. -->
  <xsl:template match="/domain/devices/graphics">
    <xsl:variable name="type" select="@type"/>
    <xsl:variable name="password" select="document($passwords)/passwords/*[local-name() = $type]"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="$password">
        <xsl:attribute name="passwd">
          <xsl:value-of select="$password"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- The mark names its owner: a copy that the user makes of a guest carries the mark too, but is not ours. -->
  <xsl:template match="/*/metadata/domain:domain | /*/metadata/network:network">
    <xsl:copy>
      <xsl:attribute name="name">
        <xsl:value-of select="/*/name"/>
      </xsl:attribute>
      <xsl:copy-of select="@*[name() != 'name']"/>
      <xsl:if test="$password-files">
        <xsl:attribute name="passwords">
          <xsl:value-of select="$password-files"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:if test="$moves">
        <xsl:attribute name="moves">
          <xsl:value-of select="$moves"/>
        </xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
`;var Ol=`# shellcheck shell=bash disable=SC2034
# TEXT: sets \`line\` to the text with a question mark in place of what could control a terminal, or begin a line of its own:
# bytes, and characters of two bytes in UTF-8 (C1). Users choose names of processes, cgroups, files and guests.
printable() {
  local LC_ALL=C
  line=\${1//[[:cntrl:]]/?}
  line=\${line//$'\\xc2'[$'\\x80'-$'\\x9f']/?}
}
`;var a0=`#!/usr/bin/env bash
# Makes libvirt's domains and networks match the declared ones:
#
#   reconcile STYLESHEET [--libvirtd=MARK] [--boot=FUNCTION]...
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--spice-password=FILE] [--vnc-password=FILE]
#         [--mac=ADDRESS]... [--device=FUNCTION]... |
#       --network=NAME [--xml=FILE [--stock]] }...
#
# STYLESHEET is identity.xsl. MARK is in the environment of a libvirtd that started with the current hooks and
# qemu.conf. The MAC addresses are those derived from names, which are replaced by the ones that a guest already has.
# FUNCTION is a PCI function that is found by its path or its ids, as the words of find-function.sh: its address in the
# XML is replaced by the one that it has on this machine now. With --boot, it should be with vfio-pci since the boot.
#
# The passwords of display servers are only in their files and in libvirt. A guest whose file cannot be read is left as it
# is: it must not be defined without its password.
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

# Names come from libvirt, and reasons from other programs.
say() {
  local line
  printable "$1: $2"
  printf 'vfioc: %s\\n' "$line"
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
  fail "$name" "$what: $(plain "$reason")"
  return 1
}

# REASON: what programs printed, in one line. Only \`write\` writes through cat.
plain() {
  local reason=\${1//error: /}
  reason=\${reason/ from $work\\/new.xml/}
  if [[ $reason == *'cat: '*'No space left on device'* ]]; then reason="no space is left in \${work%/*}: free some, and $again"; fi
  printf '%s' "\${reason//"$newline"/; }"
}

libvirt() {
  virsh --quiet --connect qemu:///system "$@"
}

# FILE COMMAND...: writes what the command prints to a file. virsh and xsltproc succeed even if the disk is full.
write() {
  local file=$1
  shift
  "$@" | cat >"$file"
}

# The declared guests and networks, by kind and name ("domain win11").
stylesheet=\${1:?}
shift
mark=
keys=()
key=
declare -A declared=() xml=() autostart=() adopt=() macs=() stock=() moves=() passwords=()

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
  --spice-password=* | --vnc-password=*)
    word=\${word%%-password=*}
    passwords[$key]+=" \${word#--}=$value"
    ;;
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

# Below /run under systemd: no user can fill that.
work=$(mktemp -d -p "\${RUNTIME_DIRECTORY:-\${TMPDIR:-/tmp}}")
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
# guest, the number of guests on a running network, the addresses and the password files in our mark. Missing values are
# empty.
marks=()
read_marks() {
  local root=/$1 at fields expression
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections" "$at/@moves" "$at/@passwords")
  printf -v expression ", %s, '\\n'" "\${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2" 2>/dev/null)
  marks+=('' '' '' '' '' '' '' '')
}

# KIND UUID FILE COMMAND...: writes a document of libvirt to a file and sets \`marks\` from it, or fails with \`reason\`. Only
# a whole document with that UUID counts: a guest whose document is empty or cut must not be taken for another, or for none.
reason=
dump() {
  local kind=$1 id=$2 file=$3
  shift 3
  marks=('' '' '' '' '' '' '' '')
  if ! reason=$(write "$file" libvirt "$@" "$id" 2>&1 >/dev/null); then
    reason=$(plain "$reason")
    return 1
  fi
  read_marks "$kind" "$file"
  [[ \${marks[3]} != "$id" ]] || return 0
  reason="the answer of libvirt is not whole: $again"
  return 1
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. virsh is given the UUID of a guest,
# because it would take the name 7 for the guest with the ID 7.
declare -A uuid=() name_of=() hash=() loader=() moved=() protected=()

# What libvirt has, but could not be read: by kind and name; by kind alone if not even a name could be read.
declare -A unread=()

# The states that apply: "active domain UUID".
declare -A is=()

# STATE KIND COMMAND...: records the state for everything of the kind that the command lists.
note() {
  local what=$1 kind=$2 list id
  shift 2
  # Without a complete list nothing can be decided: the whole run ends here if virsh fails.
  list=$(libvirt "$@" --uuid)
  for id in $list; do is[$what $kind $id]=1; done
}

# KIND PREFIX: reads everything of a kind from libvirt; virsh's commands for networks begin with net-.
learn() {
  local kind=$1 prefix=$2 key id name
  note here "$kind" "\${prefix}list" --all
  note active "$kind" "\${prefix}list"
  note persistent "$kind" "\${prefix}list" --all --persistent
  note automatic "$kind" "\${prefix}list" --all --autostart
  for key in "\${!is[@]}"; do
    [[ $key == "here $kind "* ]] || continue
    key=\${key#* }
    id=\${key#* }
    if ! dump "$kind" "$id" "$work/$kind-$id.xml" "\${prefix}dumpxml" --inactive; then
      name=$(libvirt "\${prefix:-dom}name" "$id" 2>/dev/null) || name=
      unread[$kind\${name:+ $name}]=1
      fail "\${name:-$key}" "left as it is, because its XML could not be read: $reason"
      continue
    fi
    uuid[$kind \${marks[0]}]=$id
    name_of[$key]=\${marks[0]}
    # A copy that the user made of a marked guest carries the mark too, with the name of the original.
    if [[ -z \${marks[2]} || \${marks[2]} == "\${marks[0]}" ]]; then hash[$key]=\${marks[1]}; fi
    loader[$key]=\${marks[4]}
    moved[$key]=\${marks[6]}
    protected[$key]=\${marks[7]}
  done
}

# KEY: sets \`wanted\` to the hash of the declaration; succeeds if libvirt has exactly that.
wanted=
is_current() {
  local kind=\${1%% *} id="\${1%% *} \${uuid[$1]-}"
  read_marks "$kind" "\${xml[$1]}"
  wanted=\${marks[1]}
  [[ -n \${is[persistent $id]-} && \${hash[$id]-} == "$wanted" && \${moved[$id]-} == "\${moves[$1]-}" ]] || return 1
  # Firmware that libvirt selected may have been garbage-collected since; defining the guest again selects it again.
  [[ -z \${loader[$id]-} || -n \${marks[4]} || -e \${loader[$id]} ]] || return 1
  [[ \${protected[$id]-} == "\${passwords[$1]-}" ]] || return 1
  [[ -n \${passwords[$1]-} ]] || return 0
  dump "$kind" "\${uuid[$1]}" "$work/protected.xml" dumpxml --inactive --security-info && holds "$work/protected.xml"
}

# The passwords of the current guest by display server, as in their files.
declare -A given=()

# KEY: reads the passwords of a guest, also into passwords.xml.
read_passwords() {
  local name=\${1#* } pairs pair server file limit text='' amp='&amp;' lt='&lt;' gt='&gt;'
  given=()
  [[ -n \${passwords[$1]-} ]] || return 0
  read -r -a pairs <<<"\${passwords[$1]}"
  for pair in "\${pairs[@]}"; do
    server=\${pair%%=*} file=\${pair#*=}
    # What VNC and SPICE servers compare.
    if [[ $server == vnc ]]; then limit=8; else limit=59; fi
    # shellcheck disable=SC2154
    read_secret "$file" "$limit"
    given[$server]=$secret
    secret=\${secret//'&'/"$amp"}
    secret=\${secret//'<'/"$lt"}
    secret=\${secret//'>'/"$gt"}
    if [[ -z $problem ]] && ! printf '<a>%s</a>' "$secret" | xmllint --noout - 2>/dev/null; then
      problem="$file is not valid UTF-8"
    fi
    if [[ -n $problem ]]; then
      fail "$name" "left as it is, because it must not be without its \${server^^} password: $problem. Write the secret to that file, and $again"
      return 1
    fi
    if [[ $(stat --dereference --format=%A -- "$file") == ???????r* ]]; then
      say "$name" "every user of the host can read its \${server^^} password in $file: set its mode to 0400"
    fi
    text+="<$server>$secret</$server>"
  done
  if ! printf '<passwords>%s</passwords>\\n' "$text" 2>/dev/null >"$work/passwords.xml"; then
    fail "$name" "left as it is: no space is left in \${work%/*}: free some, and $again"
    return 1
  fi
}

# FILE SERVER: prints the password of a display server in a document of libvirt.
password_in() {
  xmllint --nonet --xpath "string(/domain/devices/graphics[@type = '$2']/@passwd)" "$1" 2>/dev/null
}

# FILE: whether the document has the passwords of the current guest.
holds() {
  local server
  for server in "\${!given[@]}"; do
    [[ $(password_in "$1" "$server") == "\${given[$server]}" ]] || return 1
  done
}

# NAME: says which display servers of an adopted guest no longer have the password that they had.
compare_passwords() {
  local server
  for server in spice vnc; do
    if [[ -n $(password_in "$work/backup.xml" "$server") && -z $(password_in "$work/new.xml" "$server") ]] &&
      xmllint --nonet --xpath "/domain/devices/graphics[@type = '$server']" "$work/new.xml" >/dev/null 2>&1; then
      say "$1" "its \${server^^} server no longer has a password: write one to a file that only root can read, and name that in the spec as 'display: { $server: \
{ passwordFile: /run/secrets/NAME } }'"
    fi
  done
}

# KEY: whether it can be changed: not if it is, or could be, what libvirt has but could not be read.
is_known() {
  if [[ -n \${unread[$1]-} ]]; then return 1; fi
  if [[ -n \${uuid[$1]-} || -z \${unread[\${1%% *}]-} ]]; then return; fi
  fail "\${1#* }" "left as it is, because the name of a \${1%% *} that libvirt has could not be read"
  return 1
}

# KEY COMMAND: defines what was declared, with the identity of what libvirt already has. Sets \`uuid\` of the key.
define() {
  local key=$1 kind=\${1%% *} name=\${1#* } file=\${xml[$1]} old=\${xml[$1]} id
  read_marks "$kind" "$file"
  id=\${uuid[$key]:-\${marks[3]}}
  if [[ -n \${uuid[$key]-} ]]; then old=$work/$kind-$id.xml; fi
  attempt "$name" 'its XML could not be prepared' write "$work/new.xml" xsltproc --nonet \\
    --stringparam existing "$old" --stringparam macs "\${macs[$key]-}" --stringparam moves "\${moves[$key]-}" \\
    --stringparam passwords "\${passwords[$key]:+$work/passwords.xml}" --stringparam password-files "\${passwords[$key]-}" \\
    "$stylesheet" "$file" || return 1
  read_marks "$kind" "$work/new.xml"
  if [[ -z $wanted || \${marks[0]} != "$name" || \${marks[1]} != "$wanted" || \${marks[3]} != "$id" ]]; then
    fail "$name" "its XML could not be prepared: it is not whole: $again"
    return 1
  fi
  if [[ $kind == domain ]] && ! holds "$work/new.xml"; then
    fail "$name" "left as it is: it has a password, but no display server for it; if 'xml' or 'xmlRemove' removes the server, remove its 'passwordFile'"
    return 1
  fi
  attempt "$name" 'could not be defined' libvirt "$2" "$work/new.xml" || return 1
  uuid[$key]=\${id:-$name}
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

# KIND UUID NAME COMMAND...: sets \`marks\` from the document of what runs, which is then in live.xml.
read_live() {
  if dump "$1" "$2" "$work/live.xml" "\${@:4}"; then return; fi
  fail "$3" "left as it is, because its running XML could not be read: $reason"
  return 1
}

# FILE COPY: copies a file completely or not at all, readable by its owner only.
copy() {
  mkdir -p "\${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2" && sync "\${2%/*}"
}

# NAME UUID: backs up the XML of a guest that is adopted, in a file named after its content. Sets \`backup\`.
backup=
back_up() {
  local why='not adopted, because its current XML could not be backed up' sum
  if ! dump domain "$2" "$work/backup.xml" dumpxml --inactive --security-info; then
    fail "$1" "$why: $reason"
    return 1
  fi
  sum=$(sha256sum <"$work/backup.xml")
  backup=$backups/$1-\${sum:0:12}.xml
  attempt "$1" "$why" copy "$work/backup.xml" "$backup"
}

# KEY: makes a guest match its declaration.
put_domain() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} done='defined'
  is_known "$key" || return 0
  read_passwords "$key" || return 0
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
    if [[ $done == adopted* ]]; then compare_passwords "$name"; fi
    if [[ -n \${is[saved domain $id]-} ]]; then
      say "$name" 'will resume its saved state with its old definition: to apply the change, start it, shut it down, and start it again'
    fi
  fi
  set_autostart "$key" autostart || return 0
  [[ -n \${is[active domain $id]-} ]] || return 0
  read_live domain "$id" "$name" dumpxml --security-info || return 0
  if [[ \${marks[1]} != "$wanted" || \${marks[6]} != "\${moves[$key]-}" ]] || ! holds "$work/live.xml"; then
    say "$name" 'still runs with its old definition: to apply the change, shut it down and start it again'
  fi
}

# NAME UUID: starts a network. libvirtd may have been killed while it started or stopped it: then its bridge and its dnsmasq
# are there, and in the way, but the network does not run. Another interface of that name is kept, which libvirt would
# delete when it cannot create its own.
start() {
  local name=$1 id=$2 document bridge mac
  # No file is needed: a network that was stopped for its change must start again on a full disk too.
  document=$(libvirt net-dumpxml --inactive "$id" 2>&1) || true
  if [[ $(value_of 'string(/network/uuid)') != "$id" ]]; then
    fail "$name" "not started, because its XML could not be read: $(plain "$document")"
    return 1
  fi
  # The other kinds of networks use a bridge of the host, or none.
  bridge=$(value_of 'string(/network[not(forward) or forward[not(@mode) or contains("nat route open", @mode)]]/bridge/@name)')
  mac=$(value_of 'string(/network/mac/@address)')
  if [[ -n $bridge && -e /sys/class/net/$bridge ]]; then
    if ! is_leftover "$id" "$bridge" "$mac"; then
      fail "$name" "not started: its bridge $bridge would replace an interface of the host (ip address show dev $bridge). Give the network another 'bridge' in t\
he spec, or, if nothing needs that interface, run 'sudo ip link delete dev $bridge' and $again"
      return 1
    fi
    attempt "$name" "its bridge $bridge could not be removed, which a libvirtd that was killed left behind" \\
      ip link delete dev "$bridge" || return 1
    change "$name" "its bridge $bridge removed, which a libvirtd that was killed left behind"
  fi
  end_dnsmasq "$name" "$id"
  attempt "$name" 'could not be started' libvirt net-start "$id"
}

# EXPRESSION: prints what it selects in \`document\`.
value_of() {
  printf '%s\\n' "$document" | xmllint --nonet --xpath "$1" - 2>/dev/null
}

# UUID: whether libvirt runs the network at this moment.
is_running() {
  local list
  list=$(libvirt net-list --uuid) || return 0
  [[ $newline$list$newline == *"$newline$1$newline"* ]]
}

# UUID BRIDGE MAC: whether an interface is only what libvirt left of a network that does not run. libvirt makes a bridge
# with the MAC address of the network, which is random, so no other program's bridge has it.
is_leftover() {
  local at=/sys/class/net/$2 port routes family address=''
  read -r address <"$at/address" || return 1
  [[ -d $at/bridge && -n $3 && $address == "$3" ]] || return 1
  for port in "$at"/brif/*; do
    # The dummy device that libvirt before 6.8 gave to each bridge.
    [[ ! -e $port || \${port##*/} == "$2-nic" ]] || return 1
  done
  for family in -4 -6; do
    routes=$(ip "$family" route show table all default dev "$2") && [[ -z $routes ]] || return 1
  done
  ! is_running "$1"
}

# PID CGROUP: whether the process is in that control group. Users cannot enter one of the system. Their own can have any
# name without a line break, also with a colon, so the path is what follows the second one.
is_in() {
  local line
  while IFS= read -r line; do
    if [[ \${line#*:*:} == "$2" ]]; then return; fi
  done 2>/dev/null <"/proc/$1/cgroup"
  return 1
}

# NAME UUID: ends the dnsmasq that libvirtd started for a network that does not run. What a process says of itself proves
# nothing, and reading it can hang in a file system of its user: only processes of libvirtd are asked.
end_dnsmasq() {
  local group process pid words word left=() tries
  group=$(systemctl show --property=ControlGroup --value libvirtd.service) || return 0
  if [[ $group != /* ]] || is_running "$2"; then return 0; fi
  for process in /proc/[0-9]*; do
    pid=\${process##*/}
    is_in "$pid" "$group" || continue
    words=()
    mapfile -d '' words 2>/dev/null <"$process/cmdline" || continue
    [[ \${words[0]-} == */dnsmasq ]] || continue
    for word in "\${words[@]}"; do
      if [[ $word == "--conf-file=/var/lib/libvirt/dnsmasq/$1.conf" ]]; then
        # At once: its number must not have become that of another process.
        if kill "$pid" 2>/dev/null; then left+=("$pid"); fi
        break
      fi
    done
  done
  for ((tries = 0; tries < 50; tries++)); do
    for pid in "\${!left[@]}"; do
      [[ -d /proc/\${left[pid]} ]] || unset "left[$pid]"
    done
    [[ \${#left[@]} -gt 0 ]] || return 0
    sleep 0.1
  done
}

# KEY: makes a network match its declaration, running and with autostart.
put_network() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} ours='' done='started'
  is_known "$key" || return 0
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
    read_live network "$id" "$name" net-dumpxml || return 0
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
  start "$name" "$id" || return 0
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
    read_live network "$id" "$name" net-dumpxml || return 0
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
`;function an(e,...t){let[n="",...s]=e.split(`
`);return[n,...t,...s].join(`
`)}var Al={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},nR=e=>{let t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?
t:`virbr-${Po(36**6,"bridge",e).toString(36).padStart(6,"0")}`},sR=e=>({first:171966464+Po(128*256,"subnet",e)*256,prefix:24});function Qs(e,t){let n=t.networks[e];
if(!n)return e===Al.name?Al:void 0;if(n.type!=="nat")return;let{bridge:s,subnet:o}=n;return e===Al.name&&s===void 0&&o===void 0?Al:{name:e,bridge:s??nR(e),subnet:o??
sR(e),stock:!1}}var Pi=(e,t,n)=>e.nics[t]?.mac??oi(n.host.name,e.name,t),ic=(e,t)=>Object.entries(e.nics).flatMap(([n,{network:s}])=>{let o=s===void 0?void 0:Qs(
s,t);return o?[{nic:n,mac:Pi(e,n,t),network:o}]:[]});function ac(e,t){let n=ic(e,t);return n.find(({network:s})=>!s.stock)??n[0]}function Ml(e,t){let n=Io(e.subnet)/
2,s=new Set;return $(t).flatMap(o=>{let r=ac(o,t);if(o.forwards.length===0||r?.network.name!==e.name||s.size>=n-1)return[];let i=Po(n-1,"address",e.name,o.name);
for(;s.has(i);)i=(i+1)%(n-1);return s.add(i),[{vm:o.name,mac:r.mac,ip:Hn(e.subnet.first+n+i)}]})}var oR={vm:{adopt:k(I("Whether to take over an existing guest."),!1).apply(v("Whether to take over an existing guest of this name that vfioc did not define. It \
keeps its UUID, MAC addresses, machine version, NVRAM and TPM state, and its previous XML is saved in /var/lib/vfioc/backups. If off, such a guest is left alone\
, and the unit fails."))}},rR={},iR=(e,t,n)=>fe(e,t).flatMap(s=>s.functions.flatMap(o=>o.by===void 0?[]:[`--device=${Hs(o,s,n).join(" ")}`]));function*aR(e,t,n){
yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(let[s,o]of qa(e))yield`--${s}-passw\
ord=${o}`;for(let[s,{mac:o}]of Object.entries(e.nics))o===void 0&&(yield`--mac=${Pi(e,s,t)}`);yield*iR(e,t,n)}function*f0(e,t){for(let n of yd(e))yield`--networ\
k=${n}`,e.networks[n]&&(yield{xml:`networks/${n}.xml`}),e.networks[n]&&Qs(n,e)?.stock&&(yield"--stock");for(let n of $(e))yield*aR(n,e,t)}var m0=(e,t)=>J(O("pkg\
s","writeText"),_(e),t),cR=e=>m0(`vfioc-${e.replaceAll("/","-")}`,J(O("builtins","readFile"),hr(`./${e}`))),dR=e=>typeof e=="string"?_(e):Ct("--xml=",cR(e.xml)),
lR=[O("pkgs","coreutils"),O("pkgs","iproute2"),O("config","virtualisation","libvirtd","package"),O("pkgs","libxml2"),O("pkgs","libxslt"),O("config","systemd","p\
ackage")],uR=J(O("builtins","hashString"),_("sha256"),J(O("builtins","toJSON"),V([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>O("config","v\
irtualisation","libvirtd",...e))))),c0="reconcile.sh",Uh="identity.xsl",d0=V([_("libvirtd.service")]),l0=Jx.map(_),u0=["systemd","services","libvirtd","environm\
ent","VFIOC_CONFIGURATION"];function*fR(e,t){if(!e.libvirt.enable)return;yield{kind:"option",path:u0,value:uR,comment:"NixOS does not restart a running libvirtd\
. This shows whether it started with the current hooks and qemu.conf."};let n=Yx(e);n&&(yield{kind:"option",path:["systemd","services","libvirtd","after"],value:V(
l0),comment:"libvirtd starts guests itself (autostart), which need their secrets."}),yield{kind:"program",name:Uh,text:i0},yield{kind:"program",name:c0,text:an(
a0,Fn,Ol,Cl)};let s=[m0(`vfioc-${Uh}`,st(Uh)),Ct("--libvirtd=",O("config",...u0)),...(e.host.specialisation?[]:Tk(e,t)).map(o=>_(`--boot=${o.join(" ")}`)),...[...f0(
e,t)].map(dR)];yield Ot,yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"Defines guests and networks if their declaration changed. It \
never starts, stops or restarts a guest.",value:X({description:_("Guests and networks of vfioc"),wantedBy:V([_("multi-user.target")]),wants:d0,after:n?V([_("lib\
virtd.service"),...l0]):d0,before:V([_("libvirt-guests.service")]),serviceConfig:En({capabilities:["DAC_READ_SEARCH","KILL","NET_ADMIN","SYS_ADMIN","SYS_PTRACE"],
sockets:["NETLINK","UNIX"],without:["ProtectProc"],settings:{ProtectHome:_("read-only"),RuntimeDirectory:_("vfioc-reconcile"),RuntimeDirectoryMode:_("0700"),StateDirectory:_(
"vfioc"),TimeoutStartSec:_("5min")}}),script:nn(ut("vfioc-reconcile",lR,st(c0)),s)})}}var Lh={};T(Lh,{codes:()=>hR,host:()=>yR,schema:()=>pR});var p0=`#!/usr/bin/env bash
# FILE: moves the key of libvirt's secrets away if this host can no longer decrypt it. Since 12.1, libvirtd does not
# start with such a key, and only creates a new one if there is none. systemd sealed the key to the host: to the TPM,
# and to files in /var/lib/systemd, which a host that does not keep all of /var/lib loses.
#
# systemd-creds does not say whether that is for ever: the TPM may be locked, or not there yet. So it is asked several
# times, and no key that was moved away is ever replaced: \`mv\` can bring it back.
# https://libvirt.org/secretencryption.html
set -euo pipefail

key=\${1:?}
pause=\${VFIOC_PAUSE:-5}
if [[ ! -e $key ]]; then exit 0; fi
for ((try = 1; try <= 3; try++)); do
  if reason=$(systemd-creds decrypt --name=secrets-encryption-key "$key" - 2>&1 >/dev/null); then exit 0; fi
  [[ $try -eq 3 ]] || sleep "$pause"
done
to=$key.unreadable n=1
while [[ -e $to || -L $to ]]; do to=$key.unreadable-$((++n)); done
mv --no-clobber --no-target-directory -- "$key" "$to"
# Older versions of mv succeed if they have moved nothing.
if [[ -e $key ]]; then
  printf 'vfioc: %s cannot be decrypted on this host, and could not be moved to %s\\n' "$key" "$to" >&2
  exit 1
fi
sync -- "$to" "\${key%/*}"
reason=\${reason//$'\\n'/; }
printf "vfioc: %s cannot be decrypted on this host (%s): moved it to %s, so that libvirt creates a new key. If that was only for now, bring it back: sudo system\
ctl stop libvirtd && sudo mv %s %s\\n" \\
  "$key" "\${reason//[^[:print:]]/?}" "$to" "$to" "$key"
`;var pR={},hR={},h0="secrets-key.sh",g0="/var/lib/libvirt/secrets",gR=`${g0}/secrets-encryption-key`;function*yR(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)
return;let t=[O("pkgs","coreutils"),O("config","systemd","package")];yield{kind:"program",name:h0,text:p0};let n=ut("vfioc-secrets-key",t,st(h0)),s=["virt-secre\
t-init-encryption.service","libvirtd.service"];yield Ot,yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"Lets libvirt create a new k\
ey for its secrets if this host lost what the old one was sealed with.",value:X({description:_("Key of libvirt's secrets"),wantedBy:V([_("libvirtd.service")]),before:V(
s.map(_)),after:ie(["tpm2.target"]),unitConfig:X({RequiresMountsFor:ie(["/var/lib/libvirt","/var/lib/systemd"])}),serviceConfig:En({sockets:["UNIX"],without:["D\
evicePolicy","PrivateDevices"],settings:{ReadWritePaths:ie([`-${g0}`])}}),script:nn(n,[_(gR)])})}}var jh={};T(jh,{codes:()=>bR,host:()=>xR,schema:()=>vR});var vR={},bR={},wR=[{since:"11.0",what:"a read-only share",instead:"remove readOnly from the share, which makes it writable for the guest",has:({shares:e})=>Object.
values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"a disk on the nvme bus",instead:"put the disk on another bus, for example bus: sata",has:e=>Object.values(
e.disks).some(t=>Kn(t,e)==="nvme")},{since:"12.8",what:"a USB device by port",instead:"identify the device by its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];
function*xR(e){for(let{since:t,what:n,instead:s,has:o}of wR){let r=$(e).filter(o);if(r.length===0)continue;let i=O("config","virtualisation","libvirtd","package",
"version");yield{kind:"assertion",that:J(O("lib","versionAtLeast"),i,_(t)),message:`vfioc: ${n} (guest ${r.map(({name:a})=>`'${a}'`).join(", ")}) needs libvirt ${t}\
 or later, but virtualisation.libvirtd.package is older: set it to a newer libvirt, or ${s}.`}}}var qh={};T(qh,{codes:()=>kR,rules:()=>SR,schema:()=>$R});var $R={},kR={"memory-beyond-machine":p({severity:"error",about:"value",message:({size:e,total:t})=>`the guest has ${e} of memory, but this machine has only ${t}\
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
as no huge pages of ${e}: according to the facts, it has only pages of ${t}`,remedy:({sizes:e})=>{let t=Object.keys(Cn).find(n=>e.split(" and ").includes(n));return t?
`use ${t}, or remove \`hugepages\``:"remove `hugepages`"},explain:"The available sizes depend on the CPU and the kernel: /sys/kernel/mm/hugepages has a director\
y for each. A CPU without the flag pdpe1gb, for example in a virtual machine, has no pages of 1 GiB."}),"memory-away-from-device":p({severity:"warning",about:"v\
alue",message:({device:e,near:t,nodes:n})=>`this puts the memory on NUMA node ${n}, but device '${e}' is on node ${t}`,remedy:({near:e})=>`use node ${e} for mem\
ory and pins (\`lscpu -e=cpu,node\` shows its CPUs), or set \`pin: auto\` and remove \`node\``,explain:"Memory comes from the configured node, or else from the \
node whose CPUs use it first. If the device is on another node, everything that it reads and writes goes through the link between the nodes."})},cc=e=>e>=Ge?`${Math.
floor(e/Ge*10)/10}GiB`:`${Math.floor(e/de)}MiB`;function SR(e,t,n){if(!n||(PR(e,n,t),_R(e,n,t),zw(n).length<2))return;let o=new Map;for(let r of $(e)){OR(r,n,o,
t);let i=CR(r,e,n);if(i.nodes.size===0)continue;let a=fe(r,e).flatMap(({name:d,functions:l})=>{let u=l.flatMap(f=>we(n,f)?.numaNode??[])[0];return u===void 0||i.
nodes.has(u)?[]:[{device:d,near:u}]})[0],c={path:["vms",r.name,...i.path]};a&&t("memory-away-from-device",c,{...a,nodes:te([...i.nodes])})}}function _R(e,{memory:t,
cpu:n},s){let o=new Set([...t&&n?[0]:[],...(n?.cpus??[]).flatMap(({numaNode:i})=>i??[]),...(t?.numa??[]).map(({node:i})=>i)]),r=[...new Set(t?.hugepages?.map(({
size:i})=>i))];for(let i of $(e)){let a=["vms",i.name],{node:c,hugepages:d}=i.memory,l=[[["memory","node"],c??[]],[["memory","hugepages","node"],d?.node??[]],...i.
cpu.numa.map((f,m)=>[["cpu","numa",m,"node"],f.node===void 0?[]:[f.node]])];for(let[f,m]of l){let g=m.find(y=>!o.has(y));if(g===void 0||o.size===0)continue;let h=te(
[...o]);s("memory-node-absent",{path:[...a,...f]},{node:g,nodes:h})}if(!d||r.length===0||r.includes(Cn[d.size]))continue;let u={size:d.size,sizes:r.map(K).join(
" and ")};s("hugepages-size-absent",{path:[...a,"memory","hugepages"]},u)}}function PR(e,t,n){let s=t.memory?.total;if(s===void 0)return;let o=cc(s),r=0,a=$(e).
filter(c=>c.memory.hugepages?.allocate==="boot").reduce((c,d)=>c+d.memory.size,0);for(let c of $(e)){let{size:d,hugepages:l}=c.memory,u={path:["vms",c.name,"mem\
ory","size"]};if(d>s){n("memory-beyond-machine",u,{size:K(d),total:o});continue}let f=l?.allocate==="boot";if(!f&&!(c.autostart&&c.devices.length>0)){let g=a+d;
if((l||c.devices.length>0)&&s-g<Ge){let h=g<s?cc(s-g):"nothing";n("memory-leaves-little",u,{sum:K(g),left:h,from:"start"})}continue}r+=d;let m=f?"hugepages":"au\
tostart";r>=s?n("memory-of-all-beyond-machine",u,{sum:K(r),total:o,what:m}):s-r<Ge&&n("memory-leaves-little",u,{sum:K(r),left:cc(s-r),from:"boot"})}}var y0=e=>e.
memory.node?["memory","node"]:["memory","hugepages","node"];function CR(e,t,n){let s=e.cpu.numa.flatMap(({node:a})=>a??[]);if(s.length>0)return{nodes:new Set(s),
path:["cpu","numa"]};let o=mr(e);if(o)return{nodes:new Set(o),path:y0(e)};let r=new Map(n.cpu?.cpus.map(({cpu:a,numaNode:c})=>[a,c]));return{nodes:new Set(Pn(e,
t,n).flatMap(a=>r.get(a)??[])),path:["cpu","pin"]}}function OR(e,t,n,s){let o=new Map(t.memory?.numa?.map(({node:l,total:u})=>[l,u])),r=mr(e)??[],{hugepages:i}=e.
memory,a=i?.allocate==="boot",c=e.cpu.numa.length>0&&!i?.node,d=(l,u,f,m)=>{let g=o.get(u),h=m?n.get(u)??0:0,y=h+l;m&&n.set(u,y),!(g===void 0||y<=g)&&s("memory-\
beyond-node",{path:["vms",e.name,...f]},{size:cc(y),node:u,total:cc(g),others:h>0})};for(let[l,{memory:u,node:f}]of e.cpu.numa.entries())f!==void 0&&d(u,f,["cpu",
"numa",l,"node"],a&&c);if(!(r.length>1&&!i))for(let l of r)d(e.memory.size/r.length,l,y0(e),a&&!c)}var Gh={};T(Gh,{codes:()=>IR,host:()=>TR,rules:()=>NR,schema:()=>MR});var b0=z(["2MiB","1GiB"]).apply(v("The size of a page.")),AR=R(()=>({size:b0,allocate:k(z(["boot","start"]),"boot").apply(v("When the pages are reserved. boot: \
when the host boots. start: when the guest starts, which fails if memory is fragmented; they are released when it stops. Default: boot.")),node:w(pd).apply(v("T\
he NUMA node of the host that the pages are on, or a list of nodes with equal parts. Default: the node of the memory, or as the kernel spreads them."))})),MR={memory:()=>({
hugepages:w(Re(ue([b0,AR]),Fe(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))).apply(v("The huge pages that the memory is taken from, which cause fewer TLB m\
isses: their size, or a mapping."))})},Il=e=>`vms: { win: { memory: { ${e} } } }
`,El=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,IR={"memory-not-whole-pages":p({severity:"error",about:"value",message:({size:e,page:t})=>`memory of ${e} is not a multiple of the huge page size ${t}`,remedy:({
page:e})=>`set the memory to a multiple of ${e}${e==="1GiB"?", or set `hugepages: 2MiB`":""}`,explain:"Memory from huge pages must be a whole number of them. QE\
MU does not start a guest with part of a page.",example:{fails:Il("size: 1536MiB, hugepages: \u27E81GiB"),passes:Il("size: 1536MiB, hugepages: 2MiB")}}),"hugepa\
ges-of-two-sizes":p({severity:"error",about:"value",message:({guest:e,page:t})=>`guest '${e}' uses huge pages of ${t}, and all guests must use the same size`,remedy:({
page:e,guest:t})=>`use ${e} here too, or change the size in guest '${t}'`,explain:"The host mounts huge pages of one size only, the default size that is set on \
the kernel command line. A guest that requests another size does not start.",example:{fails:El("1GiB","\u27E82MiB"),passes:El("1GiB","1GiB")}}),"hugepages-nodes\
-mixed":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' sets the node of its huge pages, but this guest does not`,remedy:({guest:e})=>`set \
\`node\` in the \`memory\` of this guest too, for example \`node: 0\`, or remove \`node\` from guest '${e}'`,explain:"The kernel command line sets the number of\
 pages either per node or for the whole machine. If both are given, the kernel uses only one of them.",example:{fails:El("{ size: 1GiB, node: 0 }","\u27E81GiB"),
passes:El("{ size: 1GiB, node: 0 }","{ size: 1GiB, node: 1 }")}}),"hugepages-large-at-start":p({severity:"warning",about:"value",message:()=>"huge pages of 1 Gi\
B are rarely available after boot",remedy:()=>"set `size: 2MiB`, or set `allocate: boot`",explain:"A page of 1 GiB needs 512 adjacent free pages of 2 MiB. The k\
ernel moves data out of the way if it can, but it cannot move memory that drivers hold. If no page can be freed, the guest does not start.",example:{fails:Il("s\
ize: 4GiB, hugepages: { size: \u27E81GiB, allocate: start }"),passes:Il("size: 4GiB, hugepages: { size: 2MiB, allocate: start }")}})};function ER({memory:e,cpu:t},n){
let s=t.numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/n}]);if(!e.hugepages?.node&&s.length>0&&s.length===t.numa.length){let a=new Map;for(let{
node:c,pages:d}of s)a.set(c,(a.get(c)??0)+d);return a}let o=e.hugepages?.node??e.node;if(!o)return;let r=e.size/n,i=Math.floor(r/o.length);return new Map(o.map(
(a,c)=>[a,c<r-i*o.length?i+1:i]))}var w0=e=>$(e).flatMap(t=>{let{hugepages:n,size:s}=t.memory;if(!n)return[];let o=Cn[n.size];return[{vm:t,size:n.size,allocate:n.
allocate,count:s/o,nodes:ER(t,o)}]});function NR(e,t){let n=w0(e),s=n.find(({allocate:o,nodes:r})=>o==="boot"&&r);for(let{vm:o,size:r,allocate:i,nodes:a,count:c}of n){
let d=["vms",o.name,"memory","hugepages"],l=o.memory.size,[u]=n;l>0&&l%de===0&&!Number.isInteger(c)&&t("memory-not-whole-pages",{path:d},{size:K(l),page:r}),u&&
u.size!==r&&t("hugepages-of-two-sizes",{path:d},{guest:u.vm.name,page:u.size}),i==="boot"&&s&&!a&&t("hugepages-nodes-mixed",{path:d},{guest:s.vm.name}),i==="sta\
rt"&&r==="1GiB"&&t("hugepages-large-at-start",{path:[...d,"size"]})}}var v0={"2MiB":"2M","1GiB":"1G"},x0=e=>[...e].sort(([t],[n])=>t-n).map(([t,n])=>`${t}:${n}`);
function zR(e){let t=new Map;for(let{nodes:n=[]}of e)for(let[s,o]of n)t.set(s,(t.get(s)??0)+o);return t.size>0?x0(t).join(","):String(e.reduce((n,{count:s})=>n+
s,0))}function*TR(e){let t=w0(e),[n]=t;if(!n)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:v0[n.size]};let s=t.filter(({allocate:o})=>o==="boo\
t");if(s.length>0){let o=s.reduce((r,{vm:i})=>r+i.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:v0[n.size]},yield{kind:"kernelParam",name:"hug\
epages",value:zR(s),comment:`${K(o)} reserved for ${s.length===1?"one guest":`${s.length} guests`}; the host cannot use it.`}}for(let{vm:o,size:r,allocate:i,nodes:a,
count:c}of t)i==="start"&&(yield{kind:"hook",vm:o.name,step:"hugepages",arguments:[String(Cn[r]/1024),...a?x0(a):[`any:${c}`]]})}var Zh={};T(Zh,{codes:()=>FR,domain:()=>UR,memoryObject:()=>Vh,recognise:()=>BR,rules:()=>RR,schema:()=>DR});var DR={memory:()=>({size:yn.apply(v("The amount of memory.")),node:w(pd).apply(v("The NUMA node of the host that all of the memory comes from, or a list of nod\
es: preferably the node of the devices. Default: the node of the huge pages, or any.")),locked:k(I("Whether to lock the memory, so that it is never swapped out.\
 With passed-through devices it is locked anyway."),!1),shared:w(I("Whether other programs of the host can map the memory. Default: on if the guest has shares.")),
merge:k(I("Whether the kernel may merge equal pages of several guests (KSM)."),!0)})};function Vh(e){let t=R(e);return Re(ue([yn,t]),Fe(n=>typeof n=="number"?{size:n,
locked:!1,merge:!0}:n)).apply(v("The memory of the guest: its size, or a mapping."))}var FR={"memory-not-whole":p({severity:"error",about:"value",message:({size:e})=>`\
memory of ${e} is not a positive multiple of 1MiB`,remedy:()=>"give the size in MiB or GiB, for example `4GiB`",explain:"The memory of a guest must be a whole n\
umber of MiB. libvirt would silently round any other size up.",example:{fails:`vms: { win: { memory: { size: \u27E84GB } } }
`,passes:`vms: { win: { memory: { size: 4GiB } } }
`}}),"shares-need-shared-memory":p({severity:"error",about:"value",message:({guest:e})=>`the shares of guest '${e}' require shared memory`,remedy:()=>"remove `s\
hared: off`, or remove `shares`",explain:"virtiofsd, which serves the files, reads and writes the memory of the guest directly. libvirt refuses a share if the m\
emory is not shared.",example:{fails:`vms: { win: { memory: { size: 4GiB, shared: \u27E8off }, shares: { games: { path: /srv/games } } } }
`,passes:`vms: { win: { memory: { size: 4GiB }, shares: { games: { path: /srv/games } } } }
`}})};function RR(e,t){for(let n of $(e)){let s=["vms",n.name,"memory"],{size:o,shared:r}=n.memory,i=K(o);(o===0||o%de!==0)&&t("memory-not-whole",{path:[...s,"s\
ize"]},{size:i}),Um(n)&&r===!1&&t("shares-need-shared-memory",{path:[...s,"shared"]},{guest:n.name})}}function*UR(e){let{size:t,hugepages:n,locked:s,merge:o}=e.
memory,r=e.memory.shared??Um(e),i=t/1024;yield{at:"",xml:b("memory",{unit:"KiB"},i)},yield{at:"",xml:b("currentMemory",{unit:"KiB"},i)};let a=[n!==void 0&&b("hu\
gepages",{},b("page",{size:Cn[n.size]/1024,unit:"KiB"})),!o&&b("nosharepages"),s&&b("locked"),r&&b("source",{type:"memfd"}),r&&b("access",{mode:"shared"})];a.some(
Boolean)&&(yield{at:"",xml:b("memoryBacking",{},...a)})}function*BR(e){let t=ve(e,"memory"),n=B(e,"memory@unit")??"KiB",s=t===void 0?void 0:Wn(t,n);s!==void 0&&
(yield{vm:{memory:{size:K(s)}}});let o=ve(e,"memoryBacking/hugepages/page@size"),r=B(e,"memoryBacking/hugepages/page@unit")??"KiB",i=o===void 0?void 0:Wn(o,r);i!==
void 0?yield{vm:{memory:{hugepages:{size:K(i),allocate:"start"}}}}:ms(e,"memoryBacking/hugepages")&&(yield{vm:{memory:{hugepages:{size:"2MiB",allocate:"start"}}}}),
ms(e,"memoryBacking/nosharepages")&&(yield{vm:{memory:{merge:!1}}}),ms(e,"memoryBacking/locked")&&(yield{vm:{memory:{locked:!0}}}),yield{vm:{memory:{shared:!0}}}}var Xh={};T(Xh,{claims:()=>ZR,codes:()=>GR,host:()=>HR,rules:()=>VR,schema:()=>qR});var Nl=`# shellcheck shell=bash
# Files that QEMU and programs of the host map, in a folder like /dev/shm: every user can create files there, also in
# advance, and keep them open; with the sticky bit, nobody can exchange those of others. The program before or after
# this has \`log\` and \`refuse\`.

# PATH USER GROUP: whether the file is one that share_file made. Others can neither make one of this owner, nor give one
# of root's files this name without giving it a second name.
is_shared_file() {
  local mode links user group
  read -r mode links user group < <(stat -c '%f %h %U %G' -- "$1" 2>/dev/null) || return 1
  # A regular file, rw-rw----.
  [[ $mode == 81b0 && $links == 1 && $user == "$2" && $group == "$3" ]]
}

# USER GROUP COMMAND...: runs the command with the rights of this user, if it is another one.
with_rights_of() {
  local rights=()
  [[ $(id -un) == "$1" ]] || rights=(setpriv --reuid="$1" --regid="$2" --clear-groups --)
  "\${rights[@]}" "\${@:3}"
}

# PATH BYTES USER GROUP: makes sure that the file exists, belongs to USER and GROUP, and is large enough. One that we
# made is only ever extended, because a guest or a program may have it mapped. Anything else is replaced: somebody may
# have it open, who would see what the guest shows. The new file is made where nobody else can reach it.
share_file() {
  local path=$1 bytes=$2 user=$3 group=$4 work try made=''
  if is_shared_file "$path" "$user" "$group"; then
    # The name can lead elsewhere by now only if USER did that.
    (($(stat -c %s -- "$path") >= bytes)) ||
      with_rights_of "$user" "$group" truncate --no-create --size=">$bytes" -- "$path" ||
      refuse "$path cannot be extended to $bytes bytes: check the free space of \${path%/*} (df -h)"
    return
  fi
  if [[ $(stat -c '%f %h' -- "$path" 2>/dev/null) == '81b0 1' ]]; then
    # As ours would be if the users of the configuration were others before: a guest may have it mapped.
    log "$path belongs to $(stat -c %U:%G -- "$path" || true), not to $user:$group: replacing it; a running guest keeps the old one until it is restarted"
  elif [[ -e $path || -L $path ]]; then
    log "$path belongs to $(stat -c %U:%G -- "$path" || true), or has another mode or a second name than vfioc gives it: replacing it"
  fi
  work=$(mktemp -d -- "\${path%/*}/.vfioc-XXXXXX") ||
    refuse "$path cannot be created: check the free space of \${path%/*} (df -h; df -i)"
  if install -m 0660 -o "$user" -g "$group" -- /dev/null "$work/new" &&
    truncate --no-create --size="$bytes" -- "$work/new"; then
    for ((try = 0; try < 20; try++)); do
      mv -f --no-target-directory -- "$work/new" "$path" 2>/dev/null || true
      if [[ ! -e $work/new ]]; then
        made=1
        break
      fi
      # Only a folder cannot be replaced. Moved here, nobody else reaches it.
      mv -f --no-target-directory -- "$path" "$work/old$try" 2>/dev/null || true
    done
  fi
  timeout 20 rm -rf -- "$work" || true
  [[ -n $made ]] ||
    refuse "$path cannot be created: check the free space of \${path%/*} (df -h; df -i), and unmount what a user has mounted there (findmnt)"
}
`;var $0=`#!/usr/bin/env bash
# shared-file.sh calls these functions.
# shellcheck disable=SC2317,SC2329
#
# {PATH BYTES USER GROUP}...: makes the files that guests share with programs of the host, before a user can log in and
# before a guest starts. The functions of shared-file.sh come before this text. If one cannot be made, the others still
# are; the exit status is then 1.
set -euo pipefail

log() {
  printf 'vfioc: %s\\n' "$1" >&2
}

refuse() {
  log "$1"
  exit 1
}

# FOLDER: removes the private folders of share_file that a run left behind that was killed. One that is younger may be
# that of a hook, which runs at the same time.
remove_rests() {
  local rest now
  printf -v now '%(%s)T' -1
  for rest in "$1"/.vfioc-??????; do
    [[ -d $rest && ! -L $rest && -O $rest && $(stat -c %a -- "$rest") == 700 ]] || continue
    if ((now - $(stat -c %Y -- "$rest") > 3600)); then timeout 20 rm -rf -- "$rest" || true; fi
  done
}

failed=0
cleared=''
while [[ $# -gt 0 ]]; do
  if [[ \${1%/*} != "$cleared" ]]; then
    cleared=\${1%/*}
    remove_rests "$cleared"
  fi
  # Not as a condition, in which bash continues after a failed command.
  set +e
  (set -e && share_file "\${@:1:4}")
  status=$?
  set -e
  [[ $status -eq 0 ]] || failed=1
  shift 4
done
exit "$failed"
`;var qR={},GR={"shared-memory-name-twice":p({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is already used by guest '${t}'`,remedy:({what:e})=>`\
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
`}})};function VR(e,t){for(let n of $(e)){let s=_o(n,e);for(let{feature:i,bytes:a}of s){let d={path:[...["vms",n.name,i],"size"]},l=K(a);!Pd(a)||a<de?t("shared-\
memory-size",d,{size:l}):a>=2*Ge&&t("shared-memory-too-large",d,{size:l})}let[o,r]=s;o&&r&&o.bytes===r.bytes&&t("shared-memory-same-size",{path:["vms",n.name,r.
feature,"size"]},{size:K(o.bytes)})}}function*ZR(e,t){for(let{feature:n,path:s}of _o(e,t))yield{what:`shared memory ${s}`,path:[n,"name"],when:"run",once:!0,code:"\
shared-memory-name-twice"}}var XR={"":1,k:1024,K:1024,m:de,M:de,g:Ge,G:Ge};function WR(e,t){let n={...XR,...t===void 0?{}:{"%":t/100}},s=X(Object.entries(n).map(
([d,l])=>[d,lt(Math.ceil(e/l))])),o=(d,...l)=>J(O("builtins",d),...l),r=We("size"),i=d=>o("elemAt",r,lt(d)),a=_(`([1-9][0-9]*)([${Object.keys(n).join("")}]?)`),
c=re(o("fromJSON",i(0)),">=",o("getAttr",i(1),s));return{kind:"assertion",that:Dd({size:o("match",a,O("config","boot","devShmSize"))},re(re(r,"==",Jt),"||",c)),
message:`vfioc: boot.devShmSize is less than the ${K(e)} that guests share in /dev/shm; QEMU is killed when /dev/shm is full. Programs of the host use it too, s\
o leave them room, for example \`boot.devShmSize = "${Math.ceil((e+Ge)/de)}M";\`.`}}var k0="shared-memory.sh";function*KR(e,t,n){yield{kind:"program",name:k0,text:an(
$0,Nl)};let s=[O("pkgs","coreutils"),O("pkgs","util-linux")],o=ut("vfioc-shared-memory",s,st(k0)),r=[...e].flatMap(([i,a])=>[i,String(a),t,n]);yield Ot,yield{kind:"\
option",path:["systemd","services","vfioc-shared-memory"],comment:"Makes the files that guests share with programs of the host, and replaces those that others m\
ade.",value:X({description:_("Shared memory of guests"),wantedBy:V([_("multi-user.target")]),before:ie(["systemd-user-sessions.service","libvirtd.service"]),serviceConfig:En(
{capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],sockets:["UNIX"],settings:{TimeoutStartSec:_("1min")}}),script:nn(o,r.map(_))})}}function*HR(e,t){
let n=Rw(e);if(n.length===0)return;let{user:s,group:o}=Uw(e),r=new Map;for(let{path:a,bytes:c}of n)r.set(a,Math.max(c,r.get(a)??0));yield WR([...r.values()].reduce(
(a,c)=>a+c,0),t?.memory?.total),yield*KR(r,s,o);for(let{vm:a,path:c,bytes:d}of n)yield{kind:"hook",vm:a.name,step:"shared-memory",arguments:[c,String(d),s,o]};for(let a of e.
host.users)yield{kind:"member",user:a,group:o};let i=qe(e).user;i!=="root"&&i!==s&&(yield{kind:"member",user:i,group:o})}var Kh={};T(Kh,{codes:()=>JR,host:()=>tU,rules:()=>eU,schema:()=>QR});var QR={},Ci=e=>`networks: { lan: { ${e} } }
`,JR={"bridge-not-made":p({severity:"error",about:"value",message:({field:e})=>`'${e}' applies only to bridges that vfioc creates, and this one has no 'interfac\
es'`,remedy:({field:e})=>`to use an existing bridge, remove \`${e}\`; to have it created, add the host's NICs, for example \`interfaces: [enp5s0]\``,explain:"Wi\
thout `interfaces` the bridge must already exist on the host, and its addresses are left as they are. vfioc creates a bridge only if it knows the NICs to put in\
 it.",example:{fails:Ci("type: bridge, bridge: br0, dhcp: \u27E8on"),passes:Ci("type: bridge, bridge: br0, interfaces: [enp5s0], dhcp: on")}}),"interface-in-two\
-bridges":p({severity:"error",about:"value",message:({interface:e,bridge:t})=>`NIC ${e} is already a port of bridge ${t}`,remedy:({interface:e,bridge:t})=>`remo\
ve ${e} here, or from the \`interfaces\` of ${t}`,explain:"In Linux a NIC can be a port of one bridge only.",example:{fails:`networks: { a: { type: bridge, brid\
ge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [\u27E8enp5s0] } }
`,passes:`networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [enp6s0] } }
`}}),"bridge-in-bridge":p({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is the bridge of network '${t}', and a bridge cannot be a port o\
f a bridge`,remedy:()=>"name a NIC of the host, for example `interfaces: [enp5s0]`; `ip -brief link` lists them",explain:"The kernel refuses to add a bridge to \
a bridge, because packets could go around in it for ever. The ports of a bridge that vfioc creates are NICs of the host.",example:{fails:Ci("type: bridge, bridg\
e: br0, interfaces: [\u27E8br0]"),passes:Ci("type: bridge, bridge: br0, interfaces: [enp5s0]")}}),"interface-in-bridge-and-macvtap":p({severity:"error",about:"v\
alue",message:({interface:e,bridge:t})=>`NIC ${e} is a port of bridge ${t}, so it cannot carry macvtap`,remedy:({bridge:e})=>`use the bridge instead of macvtap \
(in a network \`type: bridge, bridge: ${e}\`, at a guest's NIC \`bridge: ${e}\`), or choose another NIC`,explain:"The kernel hands the packets that a NIC receiv\
es either to its bridge or to the macvtap devices on it, and refuses to set up both.",example:{fails:`networks: { a: { type: bridge, bridge: br0, interfaces: [e\
np5s0] }, b: { type: macvtap, interfaces: [\u27E8enp5s0] } }
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
ith `wl`.",example:{fails:Ci("type: bridge, bridge: br0, interfaces: [\u27E8wlp4s0]"),passes:Ci("type: bridge, bridge: br0, interfaces: [enp5s0]")}})},YR=e=>e.startsWith(
"wl"),_0=e=>Object.entries(e.networks).flatMap(([t,{type:n,bridge:s,interfaces:o,create:r,dhcp:i}])=>n==="bridge"&&s!==void 0&&o?[{network:t,bridge:s,interfaces:o,
create:r,dhcp:i}]:[]),Wh=(e,t)=>Object.entries(e.networks).flatMap(([n,s])=>s.type===t?(s.interfaces??[]).map((o,r)=>({nic:o,path:["networks",n,"interfaces",r]})):
[]),S0=e=>[...Wh(e,"macvtap"),...$(e).flatMap(t=>Object.entries(t.nics).flatMap(([n,{macvtap:s}])=>s===void 0?[]:[{nic:s,path:["vms",t.name,"nics",n,"macvtap"]}]))];
function eU(e,t){for(let{nic:r,path:i}of[...Wh(e,"bridge"),...S0(e)])YR(r)&&t("wireless-takes-no-guest",{path:i},{interface:r});for(let[r,i]of Object.entries(e.
networks)){let a=["networks",r];if(i.type!=="bridge"||i.interfaces)continue;let c=i.create?"create":i.dhcp?"dhcp":void 0;c&&t("bridge-not-made",{path:[...a,c]},
{field:c})}let n=new Map,s=new Map;for(let{network:r,bridge:i,interfaces:a}of _0(e)){let c=["networks",r],d=n.get(i);if(d!==void 0){t("bridge-made-twice",{path:[
...c,"bridge"]},{bridge:i,network:d});continue}n.set(i,r);for(let[l,u]of a.entries()){let f=s.get(u);f===void 0?s.set(u,i):t("interface-in-two-bridges",{path:[...c,
"interfaces",l]},{interface:u,bridge:f})}}let o=new Map(Object.entries(e.networks).map(([r,{bridge:i}])=>[i,r]));for(let{nic:r,path:i}of Wh(e,"bridge")){let a=o.
get(r);a!==void 0&&t("bridge-in-bridge",{path:i},{bridge:r,network:a})}for(let{nic:r,path:i}of S0(e)){let a=s.get(r);a!==void 0&&t("interface-in-bridge-and-macv\
tap",{path:i},{interface:r,bridge:a})}}var Js=(e,t,n)=>({kind:"option",path:e,value:t,...n?{comment:n}:{}});function*tU(e){for(let{bridge:t,interfaces:n,create:s,
dhcp:o}of _0(e)){s==="networkd"?yield*nU(t,n,o):(yield Js(["networking","bridges",t,"interfaces"],ie(n)),o&&(yield Js(["networking","interfaces",t,"useDHCP"],Z(
!0))));let r=[t,...n].map(i=>`interface-name:${i}`);yield Js(["networking","networkmanager","unmanaged"],ie(r),"NetworkManager, if the host runs it, would take \
the NICs out of the bridge.")}}function*nU(e,t,n){let s=(...a)=>["systemd","network",...a],o=a=>`30-vfioc-${a}`;yield Js(s("enable"),Z(!0)),yield Js(["networkin\
g","dhcpcd","denyInterfaces"],ie([e,...t]),"dhcpcd, which NixOS runs unless networkd manages all interfaces, would request addresses on these too.");let r={Kind:_(
"bridge"),Name:_(e)};yield Js(s("netdevs",o(e),"netdevConfig"),X(r));for(let a of t)yield Js(s("networks",o(a)),X({matchConfig:X({Name:_(a)}),networkConfig:X({Bridge:_(
e)}),linkConfig:X({RequiredForOnline:_("enslaved")})}));let i=X({Name:_(e)});if(n){let a=X({DHCP:_("yes")});yield Js(s("networks",o(e)),X({matchConfig:i,networkConfig:a}));
return}yield Js(s("networks",`zz-vfioc-${e}`),X({matchConfig:i,networkConfig:X({LinkLocalAddressing:_("no"),ConfigureWithoutCarrier:_("yes"),KeepConfiguration:_(
"static")}),linkConfig:X({RequiredForOnline:_("no")})}),"Brings the bridge up if no earlier file configures it.")}var Jh={};T(Jh,{codes:()=>rU,host:()=>fU,opens:()=>lU,rules:()=>dU,schema:()=>oU});var P0=ce(1,65535,5900),sU=R(()=>({listen:P0.apply(v("The TCP port on the host.")),interface:ps.apply(v("The network interface on which the host accepts connect\
ions; the firewall opens the port only there.")),address:w(Ux).apply(v("One IP address of the host on that interface, or `::` for all, IPv6 included. Default: a\
ll IPv4 addresses of the interface, and no IPv6 address, which the internet may reach.")),to:w(P0).apply(v("The TCP port in the guest. Default: the same port."))})),
oU={vm:{forwards:k(q(sU),[]).apply(v("TCP ports of the guest that are reachable through the host, such as VNC or RDP."))}},Hh="forwards: [{ listen: 5900, interf\
ace: eth0 }]",rU={"forward-without-nat":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has no NIC in a NAT network, so no port can be forw\
arded to it`,remedy:()=>"add a NIC in a NAT network, for example `nics: { lan: { network: default } }`; remove `forwards` if the guest is on a bridge, where the\
 LAN reaches it directly",explain:"Ports are forwarded to guests behind NAT, which the LAN cannot reach otherwise. A guest on a bridge has an address in the LAN\
 and needs no forwards.",example:{fails:`vms: { win: { memory: 4GiB, \u27E8${Hh} } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${Hh} } }
`}}),"forward-port-twice":p({severity:"error",about:"value",message:({port:e,interface:t,guest:n})=>`port ${e} on ${t} is already forwarded to guest '${n}'`,remedy:({
interface:e})=>`set \`listen\` to another port and \`to\` to the port in the guest, or give each forward its own \`address\` on ${e}`,explain:"A port can be for\
warded to one guest per address. A forward without `address` listens on all IPv4 addresses of its interface.",example:{fails:`vms: { win: { memory: 4GiB, nics: \
{ lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: \u27E85900, interface: eth0, to: 3389 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: eth0 }, { listen: 3389, interface: eth0 }] } }
`}}),"forward-on-guest-bridge":p({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of the NAT network of guest '${t}', which \
the LAN cannot reach`,remedy:()=>"set `interface` to the host's interface in the LAN, for example `interface: enp5s0`: `ip route show default` prints its name a\
fter `dev`",explain:"The host accepts connections on the interface that is set here. On the bridge of the NAT network only the guests could connect.",example:{fails:`\
vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 5900, interface: \u27E8virbr0 }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, ${Hh} } }
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
`}}),"forward-open-to-internet":p({severity:"warning",about:"value",message:({port:e,interface:t,address:n,guest:s})=>n==="::"?`port ${e} of guest '${s}' is ope\
n on every address of ${t}, also on IPv6, which the whole internet can usually reach`:`port ${e} of guest '${s}' is open on ${n}, which the whole internet can r\
each unless the router blocks it`,remedy:()=>"remove `address`: the forward then listens on the IPv4 addresses of the interface only; or set one of its private \
addresses",explain:"Behind a home router the IPv4 addresses of a host are private, and the internet reaches only what the router forwards. An IPv6 address is pu\
blic, and not every router has a firewall for it. The firewall of the host opens the port on the interface, for both.",example:{fails:`vms: { win: { memory: 4Gi\
B, nics: { lan: { network: default } }, forwards: [{ listen: 3389, interface: eth0, address: \u27E8"::" }] } }
`,passes:`vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 3389, interface: eth0 }] } }
`}})},Ys="0.0.0.0",Oi="::",iU=e=>e===Ys||e===Oi,aU=(e,t)=>e===t||[e,t].includes(Oi)||[e,t].includes(Ys)&&!wr(e)&&!wr(t),cU=({listen:e,address:t=Ys},n)=>$(n).find(
s=>[Mo(s,n),Nn(s)].some(o=>o?.port===e&&aU(o.listen,t))),Qh=class{#e=new Map;at(t,n){let s=n===Oi?["any"]:[Oi,...wr(n)?[]:[Ys]];return[n,...s,...n===Ys?["any4"]:
[]].map(r=>this.#e.get(`${t} ${r}`)).find(r=>r!==void 0)}take(t,n,s){for(let o of[n,"any",...wr(n)&&n!==Oi?[]:["any4"]])this.#e.set(`${t} ${o}`,s)}};function dU(e,t){
let n=new Qh;for(let s of $(e)){if(s.forwards.length===0)continue;let o=["vms",s.name,"forwards"],r=ac(s,e);r?s.adopt&&!r.network.stock&&s.nics[r.nic]?.mac===void 0&&
t("forward-to-kept-address",{path:o,on:"key"},{guest:s.name,nic:r.nic}):t("forward-without-nat",{path:o,on:"key"},{guest:s.name});for(let[i,a]of s.forwards.entries()){
let{listen:c,interface:d,address:l=Ys}=a;if(Rx(l)){let m={port:c,interface:d,address:l,guest:s.name};t("forward-open-to-internet",{path:[...o,i,"address"]},m)}ic(
s,e).some(({network:m})=>m.bridge===d)&&t("forward-on-guest-bridge",{path:[...o,i,"interface"]},{interface:d,guest:s.name});let u=n.at(`${d} ${c}`,l);u&&t("forw\
ard-port-twice",{path:[...o,i,"listen"]},{port:c,interface:d,guest:u});let f=cU(a,e);f&&t("forward-port-of-display",{path:[...o,i,"listen"]},{port:c,guest:f.name}),
n.take(`${d} ${c}`,l,s.name)}}}function*lU(e){for(let t of $(e))if(ac(t,e))for(let{listen:n,interface:s,address:o=Ys,to:r=n}of t.forwards){let i=o===Ys?"on its \
IPv4 addresses":o===Oi?"on all its addresses, IPv6 included":`on ${o}`,a=`connect to TCP port ${n} ${i}: it leads to port ${r} of guest '${t.name}'`;yield{kind:"\
network",who:`every machine at ${s}`,can:a}}}function uU(e){let t=o=>O("config","services","openssh",o),n=re(t("enable"),"&&",re(t("listenAddresses"),"==",V([]))),
s=J(O("lib","intersectLists"),V(e.map(lt)),t("ports"));return{kind:"assertion",that:re(n,"->",re(s,"==",V([]))),message:`vfioc: sshd listens on a port that is a\
lso forwarded to a guest (forwarded: ${e.join(", ")}): set \`listen\` of the forward to another port and \`to\` to the port in the guest, or change services.openssh\
.ports.`}}function*fU(e){let t=$(e).flatMap(n=>n.forwards.map(({listen:s})=>s));t.length>0&&(yield uU(A(t).sort((n,s)=>n-s)));for(let n of $(e)){let s=ac(n,e);if(!s||
n.forwards.length===0)continue;let o=Ml(s.network,e).find(i=>i.vm===n.name);s.network.stock&&(yield*mU);let r=s.network.stock?n.name:o?.ip;for(let i of r===void 0?
[]:n.forwards){let{listen:a,interface:c,address:d}=i,l=d?`${d.replaceAll(":","-")}-`:"",u=Da(`forward-${n.name}-${c}-${l}${a}`);yield Ot,yield{kind:"option",path:[
"systemd","sockets",u],value:pU(n,i)},yield{kind:"option",path:["systemd","services",u],value:hU(n,i,`${r}:${i.to??a}`)},yield{kind:"port",interface:c,protocol:"\
tcp",port:a}}}}var mU=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:Z(!0)},{kind:"option",path:["system","nssModules"],value:V([O(
"config","virtualisation","libvirtd","package")])}],C0=(e,{listen:t,interface:n})=>_(`Port ${t} of ${n}, forwarded to the guest ${e.name}`),pU=(e,t)=>{let{listen:n,
interface:s,address:o=Ys}=t;return X({description:C0(e,t),wantedBy:ie(["multi-user.target",Wd(s)]),after:ie(["sysinit.target"]),before:ie(["shutdown.target"]),conflicts:ie(
["shutdown.target"]),unitConfig:X({DefaultDependencies:Z(!1)}),listenStreams:ie([`${wr(o)?`[${o}]`:o}:${n}`]),socketConfig:X({BindToDevice:_(s),...iU(o)?{}:{FreeBind:Z(
!0)}})})},hU=(e,t,n)=>X({description:C0(e,t),serviceConfig:Fa({sockets:["INET","INET6","NETLINK","UNIX"],without:["IPAddressDeny"],settings:{ExecStart:Ct(O("con\
fig","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${Xd(["--exit-idle-time=10min",n])}`),DynamicUser:Z(!0)}})});var tg={};T(tg,{codes:()=>yU,host:()=>kU,networks:()=>xU,opens:()=>$U,rules:()=>bU,schema:()=>gU});var zl=["bridge","private","vepa","passthrough"];var gU={root:{networks:k(Je(Ld,R(()=>({type:k(z(["nat","bridge","macvtap"]),"nat").apply(v("The type of the network. nat: a private network behind the host; bri\
dge: a bridge of the host, existing or created; macvtap: NICs of the host that guests share without a bridge, and through which they cannot reach the host itsel\
f.")),bridge:w(ps).apply(v("The name of the bridge. bridge: a bridge of the host; nat: the bridge that libvirt creates, by default named after the network.")),interfaces:w(
q(ps)).apply(v("NICs of the host. bridge: the ports of the bridge, which is then created; if unset, the bridge must already exist. macvtap: the NIC that guests \
share, or several to choose from.")),create:w(z(["scripted","networkd"])).apply(v("bridge: how the bridge is created. scripted, the default: with networking.bri\
dges, which NixOS hands to networkd if networking.useNetworkd is set; networkd: with systemd-networkd files.")),dhcp:k(I("bridge: whether the host gets its addr\
ess on the bridge by DHCP. If off, set its addresses elsewhere: on the bridge, no longer on its NICs."),!1),mode:w(z(zl)).apply(v("macvtap: the mode. bridge, th\
e default: guests reach each other; private: they do not; vepa: they do through a switch that sends their packets back; passthrough: one NIC per guest.")),subnet:w(
Dx).apply(v("nat: the subnet. Default: a /24 within 10.64.0.0/10 or 10.128.0.0/10, derived from the name."))}))),{}).apply(v("Networks of libvirt, by name. The \
network default, which libvirt ships, exists without being declared."))}},yU={"bridge-unnamed":p({severity:"error",about:"value",message:({network:e})=>`network\
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
`}})},Yh="default",vU={bridge:["nat","bridge"],interfaces:["bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function eg(e){let t=Object.values(
e.vms).some(({nics:s})=>Object.values(s).some(({network:o})=>o===Yh));return[...new Set([...Object.keys(e.networks),...t?[Yh]:[]])].flatMap(s=>Qs(s,e)??[])}function bU(e,t){
for(let[r,i]of Object.entries(e.networks)){let a=["networks",r],{type:c,bridge:d,subnet:l,interfaces:u}=i;c==="bridge"&&d===void 0&&t("bridge-unnamed",{path:a,on:"\
key"},{network:r}),c==="macvtap"&&!u?.length&&t("macvtap-without-interfaces",{path:a,on:"key"},{network:r}),c!=="nat"&&l&&t("subnet-without-nat",{path:[...a,"su\
bnet"]});for(let[f,m]of Object.entries(vU)){let g=i[f];g===void 0||g===!1||m.includes(c)||t("network-field-of-other-type",{path:[...a,f]},{field:f,type:c,types:m.
join(" and ")})}}let n=[],s=eg(e);for(let r of[...s.filter(({stock:i})=>i),...s.filter(({stock:i})=>!i)]){let i=["networks",r.name],a=n.find(({bridge:l})=>l===r.
bridge),{bridge:c}=r;a&&t("bridge-twice",{path:[...i,"bridge"]},{bridge:c,network:a.name});let d=n.find(l=>Tx(l.subnet,r.subnet));if(d){let l={subnet:tl(r.subnet),
network:r.name,other:d.name};t("subnets-overlap",{path:[...i,"subnet"]},l)}n.push(r)}let o=[...s,Qs(Yh,e)];for(let[r,{type:i,bridge:a,interfaces:c}]of Object.entries(
e.networks)){let d=o.find(l=>l?.bridge===a&&(c||!l?.stock));i!=="bridge"||a===void 0||!d||t("bridge-twice",{path:["networks",r,"bridge"]},{bridge:a,network:d.name})}}
function wU(e,t){let{name:n,bridge:s,subnet:o}=e,{first:r}=o,i=Io(o)/2,a=(e.stock?[]:Ml(e,t)).map(({vm:c,mac:d,ip:l})=>b("host",{mac:d,name:c,ip:l}));return b("\
network",{},b("name",{},n),b("uuid",{},js("network",t.host.name,n)),b("forward",{mode:"nat"}),b("bridge",{name:s,stp:"on",delay:0}),b("ip",{address:Hn(r+1),netmask:zx(
o)},b("dhcp",{},b("range",{start:Hn(r+2),end:Hn(r+i-1)}),...a)))}function*xU(e){for(let[t,{type:n,bridge:s,interfaces:o=[],mode:r="bridge"}]of Object.entries(e.
networks)){let i=Qs(t,e);if(i&&(yield{name:t,xml:wU(i,e)}),n==="nat")continue;let a=o.map(d=>b("interface",{dev:d})),c=[b("name",{},t),b("uuid",{},js("network",
e.host.name,t)),n==="macvtap"?b("forward",{mode:r},...a):b("forward",{mode:"bridge"}),n==="bridge"&&b("bridge",{name:s})];yield{name:t,xml:b("network",{},...c)}}}
function*$U(e){if(e.libvirt.enable)for(let{name:t,bridge:n}of eg(e)){let s=`ask DNS (TCP and UDP port 53) and DHCP (UDP port 67) of the host at ${n}, and reach \
through it what the host reaches over IPv4`;yield{kind:"guest",who:`guests in network '${t}'`,can:s}}}function*kU(e){if(e.libvirt.enable)for(let{bridge:t}of eg(
e))yield{kind:"port",interface:t,protocol:"tcp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:67}}var ng={};T(ng,{claims:()=>EU,codes:()=>_U,domain:()=>IU,opens:()=>AU,recognise:()=>zU,rules:()=>PU,schema:()=>SU});var Tl=e=>e===0?"lan":`lan${e+1}`;var SU={vm:{nics:k(Je(yr("lan"),R(()=>({network:w(Ld).apply(v("The network of libvirt: one of networks, or default.")),bridge:w(ps).apply(v("The bridge of the h\
ost, which makes the guest another machine in the LAN.")),macvtap:w(ps).apply(v("The NIC of the host that the guest shares: it reaches the LAN, but not the host\
 itself.")),mode:w(z(zl)).apply(v("macvtap: the mode. bridge, the default: guests reach each other; private: they do not; vepa: they do through a switch that se\
nds their packets back; passthrough: only this guest uses the NIC.")),user:k(I("Whether to use QEMU's user-mode networking: the guest can connect out but not be\
 reached, and needs no network of libvirt."),!1),model:w(z(["virtio","e1000e","igb"])).apply(v("The NIC model. Default: e1000e for Windows, which has a driver f\
or it, virtio for others.")),mac:w(ux).apply(v("The MAC address. Default: derived from the names of host, guest and NIC.")),queues:w(ce(1,256)).apply(v("virtio:\
 the number of queues, at most one per virtual CPU.")),bootOrder:w(ci).apply(v("The position of the NIC in the boot order of the guest."))}))),{}).apply(v("NICs\
 of the guest, by names that you choose."))}},cn=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,_U={"nic-source":p({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`NIC '${e}' is not connected to anything`:`NIC '${e}' is connected to more\
 than one network`,remedy:({given:e})=>e===0?"add `network`, `bridge`, `macvtap` or `user`, for example `network: default`":"keep one of `network`, `bridge`, `m\
acvtap` and `user`, and remove the others",explain:"A NIC connects to one network: a network of libvirt, a bridge or NIC of the host, or QEMU's user-mode networ\
k.",example:{fails:cn("\u27E8lan: { model: virtio }"),passes:cn("lan: { network: default }")}}),"network-undeclared":p({severity:"error",about:"value",message:({
network:e})=>`network '${e}' is not declared`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare it, for example \`networks: { ${e}: { type: nat \
} }\`, or set \`bridge: ${e}\` instead of \`network\` if it is a bridge of the host`,explain:"The network of a NIC must be one of `networks`, or `default`, whic\
h libvirt ships and which exists without being declared.",example:{fails:cn("lan: { network: \u27E8lann }",`networks: { lan: { type: bridge, bridge: br0 } }
`),passes:cn("lan: { network: lan }",`networks: { lan: { type: bridge, bridge: br0 } }
`)}}),"mac-twice":p({severity:"error",about:"value",message:({mac:e,nic:t})=>`MAC address ${e} is already used by ${t}`,remedy:({mac:e})=>`remove \`mac\` to have \
one derived from the names, or set one that is not in use, for example \`mac: "52:54:00:12:34:${e.endsWith(":56")?"57":"56"}"\``,explain:"Two NICs with the same\
 address in one network receive each other's packets. MAC addresses are derived from names by default. In the rare case that two names give the same address, se\
t one of them with `mac`.",example:{fails:cn('a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default, mac: \u27E8"52:54:00:66:d7:8b" }'),passes:cn(
'a: { network: default, mac: "52:54:00:66:d7:8b" }, b: { network: default }')}}),"mode-without-macvtap":p({severity:"error",about:"value",message:()=>"'mode' ap\
plies only to NICs connected with 'macvtap'",remedy:()=>"remove `mode`, or connect the NIC to a NIC of the host, for example `macvtap: enp5s0`, instead of a net\
work or bridge",explain:"The modes are modes of macvtap. For a network of type macvtap, set `mode` on the network.",example:{fails:cn("lan: { network: default, \
mode: \u27E8private }"),passes:cn("lan: { macvtap: enp5s0, mode: private }")}}),"queues-without-virtio":p({severity:"error",about:"value",message:({model:e})=>`\
NIC model ${e} does not support 'queues'`,remedy:()=>"remove `queues`, or set `model: virtio` (Windows needs the virtio driver for it first)",explain:"Only virt\
io NICs that are connected to a network of the host can have several queues.",example:{fails:cn("lan: { network: default, model: e1000e, queues: \u27E82 }"),passes:cn(
"lan: { network: default, model: virtio, queues: 2 }")}}),"more-queues-than-vcpus":p({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`the NIC ha\
s ${e} queues, but the guest has only ${t} virtual ${t===1?"CPU":"CPUs"}`,remedy:({vcpus:e})=>`set \`queues: ${e}\`${e===1?"":" or fewer"}`,explain:"Each queue \
is served by one virtual CPU. Additional queues are never used.",example:{fails:cn("lan: { network: default, queues: \u27E88 }"),passes:cn("lan: { network: defa\
ult, queues: 2 }")}}),"queues-with-user":p({severity:"error",about:"value",message:()=>"'queues' has no effect with 'user'",remedy:()=>"remove `queues`, or conn\
ect the NIC to a network of the host: `network: default` instead of `user`",explain:"Only virtio NICs that are connected to a network of the host can have sever\
al queues. QEMU's user-mode network has one.",example:{fails:cn("lan: { user: on, queues: \u27E82 }"),passes:cn("lan: { user: on }")}})},O0=(e,t)=>e.model??Pt(t).
nicModel;function PU(e,t){let n=A(["default",...Object.keys(e.networks)]),s=new Map;for(let o of $(e))for(let[r,i]of Object.entries(o.nics)){let a=["vms",o.name,
"nics",r],{network:c,bridge:d,macvtap:l,user:u}=i,f=[c,d,l,u||void 0].filter(h=>h!==void 0).length;f!==1&&t("nic-source",{path:a,on:"key"},{nic:r,given:f}),c!==
void 0&&!n.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,nearest:nt(c,n)}),i.mode!==void 0&&l===void 0&&t("mode-without-macvtap",{path:[
...a,"mode"]}),CU(o,r,i,t);let m=Pi(o,r,e),g=s.get(m);g!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:m,nic:g}):s.set(m,`NIC '${r}' of guest '${o.name}'`)}}function CU(e,t,n,s){
let{queues:o}=n;if(o===void 0)return;let r={path:["vms",e.name,"nics",t,"queues"]},i=O0(n,e),a=_n(e);i!=="virtio"?s("queues-without-virtio",r,{model:i}):n.user?
s("queues-with-user",r):o>a&&s("more-queues-than-vcpus",r,{queues:o,vcpus:a})}function OU({network:e,bridge:t,macvtap:n},s){if(t!==void 0)return`bridge ${t}`;if(n!==
void 0)return`macvtap on ${n}`;let o=e===void 0?void 0:s.networks[e];if(!(!o||o.type==="nat"))return o.type==="bridge"?`bridge ${o.bridge}`:`macvtap on ${o.interfaces?.
join(", ")}`}function*AU(e){for(let t of $(e))for(let n of Object.values(t.nics)){let s=OU(n,e),o=vt(t.name);if(s!==void 0){let r=`be reached by the LAN and rea\
ch it (${s}), over IPv4 and IPv6 and past the firewall of the host`;yield{kind:"network",who:o,can:r}}n.user&&(yield{kind:"guest",who:o,can:"reach services of t\
he host, even those that listen only on 127.0.0.1 (at 10.0.2.2), and what the host reaches"})}}function MU({network:e,bridge:t,macvtap:n,mode:s}){return e!==void 0?
{type:"network",source:b("source",{network:e})}:t!==void 0?{type:"bridge",source:b("source",{bridge:t})}:n!==void 0?{type:"direct",source:b("source",{dev:n,mode:s??
"bridge"})}:{type:"user"}}function*IU(e,t){for(let[n,s]of Object.entries(e.nics)){let{type:o,source:r}=MU(s),{queues:i,bootOrder:a}=s,c=An("nics",n,e,t),d=b("in\
terface",{type:o},b("mac",{address:Pi(e,n,t)}),r,b("model",{type:O0(s,e)}),i!==void 0&&i>1&&b("driver",{name:"vhost",queues:i}),a!==void 0&&b("boot",{order:a}),
c);yield{pci:{class:"nic",key:n},functions:[d]}}}function*EU(e,t){for(let[n,{macvtap:s,mode:o,network:r=""}]of Object.entries(e.nics)){let i=t.networks[r],a=s??
(i?.interfaces?.length===1?i.interfaces[0]:void 0);a===void 0||(o??i?.mode)!=="passthrough"||(yield{what:a,path:["nics",n,s===void 0?"network":"macvtap"],when:"\
boot"})}}function NU(e){let t=C(e,"type"),n=B(e,"source@network");if(t==="network"&&n!==void 0)return{network:n};let s=B(e,"source@bridge");if(t==="bridge"&&s!==
void 0)return{bridge:s};let o=B(e,"source@dev");return t==="direct"&&o!==void 0?{macvtap:o,mode:B(e,"source@mode")??"vepa"}:t==="user"?{user:!0}:void 0}function*zU(e){
for(let[t,n]of ke(e,"interface").entries()){let s=NU(n);if(!s)continue;let o=Tl(t),[r,i]=[B(n,"mac@address"),B(n,"model@type")],a={...s,...r!==void 0&&{mac:r},...i!==
void 0&&{model:i}};yield{vm:{nics:{[o]:a}}};let c=ve(n,"driver@queues");c!==void 0&&(yield{vm:{nics:{[o]:{queues:c}}}});let d=ve(n,"boot@order");d!==void 0&&(yield{
vm:{nics:{[o]:{bootOrder:d}}}})}}var og={};T(og,{codes:()=>RU,host:()=>GU,rules:()=>UU,schema:()=>FU});var A0=`#!/usr/bin/env bash
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
`;function sg({functions:[e],ids:[t]},n){if(n)return e?we(n,e):t&&fs(n,F(t))[0]}function Ai(e,t){let n=sg(e,t);return n?[n.id]:e.ids}var M0={"Polaris 10":"67c0 67c1 67c2 67c4 67c7 67c8 67c9 67ca 67cc 67cf 67d0 67df 6fdf","Polaris 11":"67e0 67e1 67e3 67e7 67e8 67e9 67eb 67ef 67ff","Polaris 12":"\
6980 6981 6985 6986 6987 6995 6997 699f","Vega 10":"6860 6861 6862 6863 6864 6867 6868 6869 686a 686b 686c 686d 686e 686f 687f","Vega 20":"66a0 66a1 66a2 66a3 6\
6a4 66a7 66af","Navi 10":"7310 7312 7318 7319 731a 731b 731e 731f","Navi 12":"7360 7362","Navi 14":"7340 7341 7347 734f",Arcturus:"738c"},DU=new Map(Object.entries(
M0).flatMap(([e,t])=>t.split(" ").map(n=>[n,e]))),Jn=({vendor:e,device:t})=>e==="1002"?DU.get(t):void 0,I0=Q(Object.keys(M0));var Mi=e=>w(yn).apply(v(`The size of BAR ${e}: a power of two that the device supports.`)),FU={device:{resetMethod:w(z(["device_specific","acpi","flr","af_flr",
"pm","bus"])).apply(v("The reset method that the kernel uses for the device.")),vendorReset:k(I("Whether to load the kernel module vendor-reset, which can reset\
 AMD GPUs of the families Polaris, Vega 10 and 20, Navi 10, 12 and 14, and Arcturus, and to have the kernel use it for this one."),!1),d3cold:k(I("Whether the k\
ernel may power off the device completely while it is unused (D3cold). Turn this off if the device does not come back."),!0),bars:k(R(()=>({bar0:Mi(0),bar1:Mi(1),
bar2:Mi(2),bar3:Mi(3),bar4:Mi(4),bar5:Mi(5)})),{}).apply(v("Sizes of the resizable BARs of the first function, set before vfio-pci takes the device: smaller if \
the screen of the guest stays black with large BARs, larger if the firmware does not enlarge them."))}},Ii=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } \
}
`,RU={"setting-without-address":p({severity:"error",about:"value",message:({device:e,setting:t})=>`'${t}' needs a PCI address, but device '${e}' has only ids`,remedy:()=>'\
add the PCI addresses that `lspci -nn` shows for these ids, for example `functions: ["0b:00.0"]`',explain:"The setting is written to a file below /sys/bus/pci/d\
evices/ADDRESS, once for each function.",example:{fails:`devices: { gpu: { ids: ["1002:67df"], resetMethod: \u27E8bus } }
`,passes:`devices: { gpu: { functions: ["0b:00.0"], resetMethod: bus } }
`}}),"vendor-reset-and-method":p({severity:"error",about:"value",message:({method:e})=>`'vendorReset' has no effect, because 'resetMethod' is '${e}'`,remedy:()=>"\
remove `resetMethod`, or remove `vendorReset`",explain:"The module vendor-reset implements the reset method device_specific, and `vendorReset` selects that meth\
od by itself. With another method the module is loaded but never used.",example:{fails:Ii("vendorReset: true, resetMethod: \u27E8bus"),passes:Ii("vendorReset: t\
rue")}}),"device-specific-without-module":p({severity:"warning",about:"value",message:({device:e})=>`the kernel has no device_specific reset of its own for the \
AMD device '${e}'`,remedy:({module:e})=>e?"replace it with `vendorReset: true`, or remove `resetMethod`":"remove `resetMethod`",explain:"device_specific is a re\
set that the kernel implements for one particular model. For some AMD GPUs the module vendor-reset adds it. Without that module the kernel refuses the method an\
d resets the device in its usual way.",example:{fails:Ii('ids: ["1002:67df"], resetMethod: \u27E8device_specific'),passes:Ii('ids: ["1002:67df"], vendorReset: t\
rue')}}),"bar-size":p({severity:"error",about:"value",message:({size:e})=>`a BAR cannot be ${e} large: its size is a power of two of at least 1 MiB`,remedy:()=>"\
use a size such as `256MiB`, `512MiB` or `1GiB`",explain:"The size of a resizable BAR is 1 MiB, 2 MiB, 4 MiB and so on. The device reports which of these sizes \
it supports.",example:{fails:Ii("bars: { bar0: \u27E8300MiB }"),passes:Ii("bars: { bar0: 256MiB }")}}),"bar-not-offered":p({severity:"error",about:"value",message:({
device:e,bar:t,size:n,sizes:s})=>`BAR ${t} of '${e}' cannot be ${n}: according to the facts of this machine it supports ${s}`,remedy:({bar:e})=>`use a supported\
 size, or remove \`bar${e}\` to leave the BAR as the firmware set it`,explain:"A device supports certain sizes for each of its resizable BARs. The kernel refuse\
s all others."})};function UU(e,t,n){for(let s of H(e)){let{name:o,resetMethod:r,vendorReset:i,d3cold:a,functions:c}=s,d=(...u)=>({path:["devices",o,...u]}),l=[
["resetMethod",r!==void 0],["vendorReset",i],["d3cold",!a],["bars",Ma(s).length>0]];for(let[u,f]of c.length===0&&s.ids.length>0?l:[])f&&t("setting-without-addre\
ss",d(u),{device:o,setting:u});if(i&&r!==void 0&&r!=="device_specific"&&t("vendor-reset-and-method",d("resetMethod"),{method:r}),!i&&r==="device_specific"&&BU(s,
n)){let u=Ai(s,n).some(Jn);t("device-specific-without-module",d("resetMethod"),{device:o,module:u})}LU(s,t,n)}}var BU=({ids:e,functions:[t]},n)=>{let s=t&&n?we(
n,t)?.id:void 0;return[...e,...s?[s]:[]].some(({vendor:o})=>o==="1002")};function LU(e,t,n){let[s]=e.functions,o=s&&n?we(n,s)?.bars:void 0;for(let[r,i]of Object.
entries(e.bars)){if(i===void 0)continue;let a={path:["devices",e.name,"bars",r]},c=Number(r.slice(3)),d=o?.find(l=>l.index===c)?.sizes;if(i<de||!Pd(i))t("bar-si\
ze",a,{size:K(i)});else if(d&&!d.includes(i)){let l=d.length>0?d.map(K).join(", "):"only one size";t("bar-not-offered",a,{device:e.name,bar:c,size:K(i),sizes:l})}}}
function jU(e,t){let{functions:n,resetMethod:s,vendorReset:o,d3cold:r}=e;return n.flatMap((i,a)=>{let c=o?a===0?"device_specific":void 0:s,d=[...c===void 0?[]:[
`reset_method=${c}`],...r?[]:["d3cold_allowed=0"]];return d.length>0?[`--device=${Hs(i,e,t).join(" ")}`,...d]:[]})}var E0="set-attributes.sh";function*qU(e){yield{
kind:"program",name:E0,text:an(A0,Fn)};let t=ut("vfioc-set-attributes",[O("pkgs","coreutils")],st(E0));yield Ot,yield{kind:"option",ofEntry:!0,path:["systemd","\
services","vfioc-set-attributes"],value:X({description:_("Settings of PCI devices for guests"),wantedBy:ie(["multi-user.target"]),before:ie(["libvirtd.service"]),
after:ie(["systemd-modules-load.service"]),serviceConfig:En({without:["ProtectKernelTunables"]}),script:nn(t,e.map(_))})}}function*GU(e,t){let n=H(e);n.some(({vendorReset:o})=>o)&&
(yield{kind:"option",path:["boot","extraModulePackages"],value:V([O("config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"\
vendor-reset"});let s=n.flatMap(o=>jU(o,t));s.length>0&&(yield*qU(s));for(let o of $(e))for(let r of fe(o,e)){let[i]=r.functions,a=Ma(r).map(({file:c,value:d})=>`${c}\
=${d}`);r.bind==="boot"||!i||a.length===0||(yield{kind:"hook",vm:o.name,step:"resize-bars",arguments:[S(i),...a]})}}var ig={};T(ig,{codes:()=>WU,host:()=>tB,rules:()=>KU,schema:()=>XU});var N0=`#!/bin/sh
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
`;var ZU=/(?:^|\s)(?:do|then|else|in|\{|&&?|\|\|)$|;;$|^[^\s()]+\)$/;function z0(e){let t=e.split(`
`).map(s=>s.trim()).filter(s=>s!==""&&!s.startsWith("#")),n=t.find(s=>/['\\]/.test(s));if(n!==void 0)throw new RangeError(`modprobe.d cannot contain the script \
line '${n}'`);return t.map((s,o)=>ZU.test(s)||o===t.length-1?s:`${s};`).join(" ")}function Pr(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`\
modprobe.d cannot contain the word '${e}'`);return e}function T0(e){switch(e.command){case"options":return[`options ${Pr(e.module)} ${Pr(e.option)}=${Pr(e.value)}`];case"\
softdep":return[`softdep ${Pr(e.module)} pre: ${Pr(e.pre)}`];case"blacklist":return[`blacklist ${Pr(e.module)}`];case"install":return[`install ${Pr(e.module)} /\
bin/sh -c `,J(O("lib","escapeShellArg"),e.script),` ${gr([e.module,...e.arguments])}`]}}var XU={device:{functions:k(q(vw),[]).apply(v("The PCI functions of the device, in the order in which the guest sees them, by address or by path. A GPU usually \
has an audio function next to it.")),path:w(yw).apply(v("The path of the device through the bridges of the host, as `vfioc scan` prints it. Unlike its address, \
it stays the same if another card is added or removed. The host then finds the functions by it, and their addresses only tell them apart.")),ids:k(q(dr),[]).apply(
v("The vendor:device ids of the functions. Before the host takes a device, it compares them with the ones of the device that is there, and leaves another device\
 alone. With ids alone, it takes the only device that has them.")),subsystems:k(q(dr),[]).apply(v("The vendor:device ids of the board (Subsystem in `lspci -nnv`\
), compared like ids. They tell apart two cards with the same GPU from different manufacturers.")),bind:k(z(["boot","start","handover"]),"boot").apply(v("When v\
fio-pci takes the device: boot, before any host driver; start, when the guest starts, until it stops; handover, like start, for a GPU that the host is using.")),
by:w(z(["address","id"])).apply(v("How the device is found at boot: by address, which works with two identical devices, or by id. Default: address if functions \
are given.")),drivers:w(q(li)).apply(v("Host drivers that must not bind to the device. Default: those that the facts of the machine show, or the usual ones of i\
ts vendor.")),blacklist:k(I("Whether to blacklist these drivers on the whole host: those in drivers, or those that the facts show."),!1),idleD3:k(I("Whether vfi\
o-pci puts the device to sleep while it is unused (D3). Turn this off if the device does not wake up."),!0),vga:k(I("Whether the GPU keeps its legacy VGA addres\
ses. Off (disable_vga, for all devices of vfio-pci) saves the host the VGA arbitration between GPUs. Guests without UEFI need it on."),!0)}},WU={"device-not-ide\
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
`}})};function KU(e,t,n){let s=new Map;for(let o of H(e)){let r=["devices",o.name];HU(o,r,t);let{name:i}=o;for(let[a,c]of o.functions.map(S).entries()){let d=s.
get(c);d?t("function-twice",{path:[...r,"functions",a]},{address:c,device:d}):s.set(c,i)}for(let[a,c]of(o.drivers??[]).entries())/^vfio/i.test(c)&&t("driver-is-\
vfio",{path:[...r,"drivers",a]},{driver:c});o.blacklist&&QU(o,e,t,n)}JU(e,t,n),n&&YU(e,t,n,new Set(s.keys()))}function HU(e,t,n){let{name:s,functions:o,ids:r,by:i}=e;
e.gvt||(o.length===0&&r.length===0?n("device-not-identified",{path:t,on:"key"},{device:s}):i==="address"&&o.length===0?n("by-address-without-functions",{path:[...t,
"by"]},{device:s}):i==="id"&&r.length===0&&n("by-id-without-ids",{path:[...t,"by"]},{device:s}))}var rg=({bind:e,gvt:t})=>e!=="boot"||t!==void 0;function QU(e,t,n,s){
let o={path:["devices",e.name,"blacklist"]},r=xl(e,s).map(Tn),i=({drivers:c=[],handover:d})=>[...c,...d?.unload??[]].some(l=>r.includes(Tn(l))),a=rg(e)?e:!s&&H(
t).find(c=>rg(c)&&i(c));a?n("blacklist-while-host-has-it",o,{device:a.name}):r.length===0&&n("blacklist-without-drivers",o,{device:e.name})}function JU(e,t,n){let s=H(
e),o=({ids:r,functions:i})=>[...r,...i.flatMap(a=>n&&we(n,a)?.id||[])].map(F);for(let r of s.filter(i=>i.bind==="boot"&&gn(i)==="id"))for(let[i,a]of r.ids.map(F).
entries()){let c=s.find(d=>d.name!==r.name&&d.bind!=="boot"&&o(d).includes(a));c&&t("id-matches-other-device",{path:["devices",r.name,"ids",i]},{id:a,device:r.name,
other:c.name})}}function YU(e,t,n,s){let o=H(e).filter(a=>!rg(a)),r=new Set(o.flatMap(a=>Ie(a,n))),i=n.pci.filter(a=>!s.has(S(a.address)));for(let a of o){let c=[
"devices",a.name];for(let[l,u]of a.ids.map(F).entries()){if(gn(a)!=="id")continue;let f=i.filter(g=>F(g.id)===u),m=a.functions.length>0?f[0]:f[1];m&&t("id-takes\
-host-card",{path:[...c,"ids",l]},{id:u,address:S(m.address),driver:m.driver})}let d=xl(a,n).map(Tn);for(let l of n.pci){let u=!r.has(l)&&eB(l).find(m=>d.includes(
m));if(!u)continue;let f=S(l.address);t("blacklist-takes-host-card",{path:[...c,"blacklist"]},{driver:u,address:f});break}}}function eB({driver:e,modules:t=[]}){
if(!e)return[];let n=t.map(Tn),s=Tn(e);return n.includes(s)?[s]:[s,...n]}function*tB(e,t){let n=H(e);if(n.length===0)return;let s=Xn(e),o=s.length>0?"initrd":"b\
oot";for(let d of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:o,name:d};let r=A(s.flatMap(d=>oc(d,t))).sort();for(let d of r)yield{kind:"mod\
probe",line:{command:"softdep",module:d,pre:"vfio-pci"}};let i=s.filter(d=>gn(d)==="id").flatMap(d=>d.ids.map(F));i.length>0&&(yield{kind:"modprobe",line:{command:"\
options",module:"vfio-pci",option:"ids",value:A(i).join(",")}});let a=s.flatMap(d=>Fo(d,t)?nB(d,t):[]);a.length>0&&(yield*oB(a)),(a.length>0||i.length>0)&&(yield sB(
[...a,...i])),n.some(d=>!d.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),n.some(d=>!d.vga)&&(yield{
kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_vga",value:"1"}});let c=A(n.flatMap(d=>xl(d,t))).sort();c.length>0&&(yield{kind:"optio\
n",path:["boot","blacklistedKernelModules"],value:V(c.map(_))})}function nB(e,t){let n=Ma(e).map(({file:o,value:r})=>`${o}=${r}`),s=gn(e)==="id";return e.functions.
flatMap((o,r)=>{let i=r===0?n:[];return s&&i.length===0?[]:[...Hs(o,e,t),...i]})}var D0="reserve-functions.sh",sB=e=>({kind:"option",ofEntry:!0,path:["system","\
switch"],comment:"A change of these devices takes effect at boot, so NixOS refuses to switch to it (if the release can).",value:J(O("lib","optionalAttrs"),Td(We(
"options"),"system","switch","inhibitors"),X({inhibitors:X({"vfioc-devices":_(e.join(" "))})}))});function*oB(e){let t=`${z0(an(N0,Fn))}
`;yield{kind:"program",name:D0,text:t},yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",script:yx(D0),arguments:e}},yield{kind:"option",ofEntry:!0,
path:["boot","initrd","systemd","services","vfioc-reserve"],comment:"Loads vfio-pci before any other driver, so that a driver that the spec does not name cannot\
 be faster.",value:X({description:_("Reserve PCI devices for guests"),wantedBy:ie(["sysinit.target"]),before:ie(["systemd-modules-load.service","systemd-udev-tr\
igger.service","systemd-udevd.service","sysinit.target"]),unitConfig:X({DefaultDependencies:Z(!1)}),serviceConfig:X({Type:_("oneshot"),RemainAfterExit:Z(!0),ExecStart:_(
"/bin/modprobe vfio-pci"),TimeoutStartSec:_("30s"),TimeoutStopSec:_("5s")})})};let n=(...s)=>yt("config",["boot","initrd","systemd",...s],Z(!0));yield{kind:"ass\
ertion",ofEntry:!0,that:re(Yt(n("enable")),"||",n("shell","enable")),message:"vfioc: kmod runs a shell command in the initrd to keep devices for vfio-pci, but t\
he initrd has no shell: set boot.initrd.systemd.shell.enable = true, or set by: id on the devices."}}var ag={};T(ag,{codes:()=>iB,rules:()=>aB,schema:()=>rB});var rB={},iB={"device-boot-display":p({severity:"warning",about:"value",message:({address:e,bind:t,console:n})=>n?`the console of the host is on ${e}, according\
 to the facts of this machine`:`${e} is the boot display, and the ${t==="boot"?"boot framebuffer":"console of the host"} occupies its memory`,remedy:({device:e,
bind:t,console:n,only:s,handover:o,guests:r})=>{let i="choose another GPU as the primary display in the firmware";return s?`set \`bootVga: true\` on '${e}': the\
 host does without a display (\`hostLoses\`)`:t==="boot"&&!n?`set \`bootVga: true\` on '${e}' (the host then shows nothing until the driver of its other GPU loa\
ds), or ${i}`:[...o?[o]:[],...n?[]:[i]].join(", or ")||`keep it for the host: ${Dn(e,r)}`},explain:"The boot framebuffer or console occupies the memory of the G\
PU, so the guest cannot map it (BAR 0: can not reserve). `bootVga: true` keeps the boot framebuffer off the GPU. With `bind: handover` the host uses the GPU unt\
il the guest starts. If the console is on another GPU than the boot display, the host loses the console together with that GPU."}),"not-the-boot-display":p({severity:"\
warning",about:"value",message:({device:e,address:t})=>`the boot display is ${t} according to the facts of this machine, not device '${e}'`,remedy:({device:e})=>`\
remove \`bootVga\` from '${e}'`,explain:"`bootVga: true` takes the boot framebuffer away from the host. If the firmware uses another GPU, this only makes the bo\
ot messages invisible."})};function aB(e,t,n){if(!n)return;let s=_t(e,n);for(let o of H(e))lB(o,s,e,n,t)}function cB(e,t){let n=e.functions.map(S).indexOf(S(t)),
s=["devices",e.name];return n<0?{path:s,on:"key"}:{path:[...s,"functions",n]}}var dB=(e,t,n)=>n.pci.some(s=>Ht(s)&&!e.includes(s)&&t.get(S(s.address))?.bind!=="\
boot");function lB(e,t,n,s,o){let r=s.pci.filter(({bootVga:m})=>m),i=Ie(e,s),a=uB(s.framebuffer?.device),c=i.find(({bootVga:m})=>m)??i.find(({address:m})=>S(m)===
a),d=["devices",e.name],l=!dB(i,t,s),u=!l||e.bind==="boot"&&e.hostLoses.includes("display");if(c&&u&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){let m=S(
c.address),g=Do(c,e)?It(e,"handover"):"",h=pe(e.name,n).map(({vm:P})=>P.name),y=!c.bootVga,x={device:e.name,address:m,bind:e.bind,console:y,only:l,handover:g,guests:h};
o("device-boot-display",cB(e,c.address),x)}let[f]=r;if(e.bootVga&&f&&!c&&i.some(Ne)){let m={device:e.name,address:S(f.address)};o("not-the-boot-display",{path:[
...d,"bootVga"]},m)}}var uB=e=>e&&S(e);var cg={};T(cg,{codes:()=>mB,host:()=>pB,schema:()=>fB});var fB={device:{bootVga:k(I("Whether this GPU is the boot display of the firmware. The host then puts no framebuffer on it, and boot messages are not visible on\
 it."),!1)}},mB={};function*pB(e){H(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The \
boot display is a GPU that leaves the host: do not put a framebuffer on it."})}var dg={};T(dg,{codes:()=>vB,rules:()=>bB,schema:()=>yB});function Dl(e,t,n,s){let{domain:o,bus:r}=t.address,i=s.pci.filter(({address:c})=>c.domain===o&&c.bus===r);if(r===0||i.every(({parent:c})=>!c)&&s.pci.some(({parent:c})=>c))
return"";let a=pe(e,n);if(a.length!==0)for(let{vm:c}of a){let d=new Set(fe(c,n).flatMap(({functions:u})=>u.map(S))),l=i.map(({address:u})=>S(u)).filter(u=>!d.has(
u));if(l.length>0)return Q(l)}}var Cr=({bootVga:e,address:t},{framebuffer:n})=>e===!0||Ae(n?.device,t);function Fl({name:e},t,n){let s=_t(t,n);return n.pci.filter(o=>{let r=s.get(S(o.address));
return Ht(o)&&r?.name!==e&&(r?.bind!=="boot"||r.gvt)&&r?.desktop!==!1})}var hB={1114:"Krackan","13c0":"Granite Ridge",1506:"Mendocino","150e":"Strix",1586:"Strix Halo","15bf":"Phoenix 1","15c8":"Phoenix 2","15d8":"Picasso","15dd":"R\
aven Ridge","15e7":"Barcelo",1636:"Renoir",1638:"Cezanne","164c":"Lucienne","164e":"Raphael",1681:"Rembrandt",1900:"Hawk Point 1",1901:"Hawk Point 2"},gB={7550:"\
Navi 48"};function Ei({vendor:e,device:t}){if(e!=="1002")return;let[n,s]=[hB[t],gB[t]];return n!==void 0?{chip:n,trouble:"integrated"}:s===void 0?void 0:{chip:s,
trouble:"sleeps"}}var yB={},Ni=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,Rl=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,vB={"vendor-reset-unknown-card":p({severity:"warning",about:"value",message:({id:e})=>`vendor-reset does not know ${e}: it knows ${I0}`,remedy:()=>"remove `ve\
ndorReset`: the kernel then resets the device in its usual way",explain:"The module vendor-reset has a list of the AMD GPUs that it can reset. For any other dev\
ice it is built and loaded, but the kernel refuses the reset method device_specific and resets the device in its usual way. Most GPUs from RDNA2 on need no such\
 module.",example:{fails:Ni('ids: ["1002:747e"], vendorReset: \u27E8on'),passes:Ni('ids: ["1002:67df"], vendorReset: on')}}),"reset-bug-known-card":p({severity:"\
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
u has never initialised starts in a guest; one that comes from amdgpu, or goes back to it, often stays dark until the host has slept or rebooted.",example:{fails:Ni(
'ids: ["1002:164e"], bind: \u27E8start')+Rl,passes:Ni('ids: ["1002:164e"], bind: boot')+Rl}}),"card-stuck-in-d3":p({severity:"warning",about:"value",message:({id:e,
chip:t})=>`${e} (${t}) may not wake up after vfio-pci has put it to sleep (D3)`,remedy:({device:e})=>`set \`idleD3: off\` on '${e}'`,explain:'vfio-pci puts a de\
vice to sleep while no guest uses it. An RX 9070 XT was reported not to wake up again: QEMU says "Unable to power on device, stuck in D3", and the host loses th\
e GPU until it reboots. With `idleD3: off` (disable_idle_d3) vfio-pci leaves its devices awake, which costs a little power.',example:{fails:Ni('ids: [\u27E8"1002:755\
0"]')+Rl,passes:Ni('ids: ["1002:7550"], idleD3: off')+Rl}})};function bB(e,t,n){let s=H(e).some(({idleD3:o})=>!o);for(let o of H(e)){if(o.gvt||o.sriov)continue;
let{name:r,vendorReset:i,bind:a}=o,c=Ai(o,n),[d]=c;if(d&&(i&&!c.some(Jn)&&t("vendor-reset-unknown-card",{path:["devices",r,"vendorReset"]},{id:F(d)}),pe(r,e).length!==
0)){n&&xB(o,e,n,t);for(let l of c){let u=Ei(l),f={device:r,id:F(l),chip:u?.chip??""};if(u?.trouble==="integrated"&&a!=="boot"){let m=n?$B(o,e,n):"unknown",g=m===
"boot-display"?kl(o):It(o,"boot");t("integrated-gpu-without-reset",{path:["devices",r,"bind"]},{...f,role:m,boot:g})}u?.trouble==="sleeps"&&!s&&t("card-stuck-in\
-d3",wB(o),f)}}}}var wB=({name:e,functions:t,ids:n})=>({path:["devices",e,...n.length>0?["ids",0]:t.length>0?["functions",0]:[]]});function xB(e,t,n,s){let o=sg(
e,n),r=o&&Jn(o.id),{resetMethods:i}=o??{};if(!o||!r||e.functions.length===0||e.vendorReset||e.resetMethod||!i||i.some(c=>c!=="bus")||i.length===0&&Dl(e.name,o,t,
n)!==void 0)return;let a={device:e.name,address:S(o.address),chip:r,bus:i.length>0};s("reset-bug-known-card",{path:["devices",e.name,"functions",0]},a)}function $B(e,t,n){
let s=_t(t,n);return n.pci.filter(Ht).some(({address:r})=>{let i=s.get(S(r));return i===void 0||i.name!==e.name&&i.bind!=="boot"})?Ie(e,n).some(r=>Cr(r,n))?"boo\
t-display":"spare":"only-display"}var lg={};T(lg,{codes:()=>SB,host:()=>_B,schema:()=>kB});var kB={},SB={};function*_B(e){for(let t of $(e)){let n=fe(t,e).flatMap(s=>s.functions.map(S));n.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",arguments:n})}}var ug={};T(ug,{codes:()=>CB,host:()=>EB,rules:()=>OB,schema:()=>PB});var PB={device:{desktop:k(I("Whether the host's desktop may use the GPU while no guest has it. Off keeps every compositor from opening it, so that with `bind: s\
tart` it goes to a guest and comes back while the session keeps running. Its render node stays usable for computing."),!0)}},F0=e=>`devices: { gpu: { functions:\
 ["0b:00.0"], ${e} } }
`,CB={"desktop-off-without-start":p({severity:"error",about:"value",message:({device:e,bind:t})=>t==="boot"?`'desktop: off' has no effect on '${e}', because vfi\
o-pci has it from boot`:`'desktop: off' contradicts 'bind: ${t}': the desktop does not use '${e}', so it need not end for it`,remedy:({bind:e,start:t})=>e==="bo\
ot"?`remove \`desktop\`, or ${t} if the host should use the GPU for computing while no guest has it`:`${t}, with which the desktop keeps running; or remove \`des\
ktop\``,explain:"`desktop: off` keeps the host's desktop from opening a GPU that a driver of the host has. With `bind: boot` no driver of the host has it, and `\
bind: handover` is for the GPU that the desktop uses.",example:{fails:F0("bind: boot, desktop: \u27E8off"),passes:F0("bind: start, desktop: off")}}),"desktop-of\
f-not-a-display":p({severity:"warning",about:"value",message:({device:e})=>`'desktop: off' has no effect on '${e}', which is not a GPU according to the facts of\
 this machine`,remedy:()=>"remove `desktop`: a desktop only opens GPUs by itself",explain:"The setting takes the DRM node of a GPU off the seat of the desktop. \
Other devices have no such node. A device of the host that is in use when its guest starts is named then, whatever it is."}),"desktop-off-only-display":p({severity:"\
error",about:"value",message:({address:e})=>`the host's desktop has no GPU left without ${e}, according to the facts of this machine`,remedy:({device:e,guests:t,
handover:n})=>n?`replace \`desktop: off\` and \`bind: start\` by \`bind: handover\` on '${e}': the desktop then uses the GPU until the guest starts`:`keep it fo\
r the host: ${Dn(e,t)}`,explain:"A compositor does not start without a GPU that it may open, so neither a login screen nor a desktop would appear. GPUs that vfi\
o-pci takes at boot, and GPUs without outputs, do not count."})};function OB(e,t,n){for(let s of H(e)){let{name:o,bind:r,desktop:i}=s,a=n?Ie(s,n):[],c=a.filter(
Ne),d={path:["devices",o,"desktop"]};if(!i){if(r!=="start")t("desktop-off-without-start",d,{device:o,bind:r,start:It(s,"start")});else if(n&&a.length>0){let[l]=c;
l?Fl(s,e,n).length===0&&t("desktop-off-only-display",d,{device:o,address:S(l.address),guests:pe(o,e).map(({vm:u})=>u.name),handover:Do(l,s)}):a.every(u=>u.class)&&
t("desktop-off-not-a-display",d,{device:o})}}}}var AB="seat-vfioc";function MB(e){let{by:t}=e;if(t===void 0)return[{key:"KERNELS",operator:"==",value:S(e)}];if(t===
"id")return[];let[n,...s]=Pa(t).split("/");return[{key:"DEVPATH",operator:"==",value:["*",n,...s.map(r=>`*:${r}`),"*"].join("/"),glob:!0}]}var IB=(e,t)=>{let[n,
s]=t?F(t).split(":"):[];return[{key:"ACTION",operator:"!=",value:"remove"},{key:"SUBSYSTEM",operator:"==",value:"drm|graphics",glob:!0},{key:"KERNEL",operator:"\
==",value:"card[0-9]*|fb[0-9]*",glob:!0},...MB(e),...n&&s?[{key:"ATTRS{vendor}",operator:"==",value:`0x${n}`},{key:"ATTRS{device}",operator:"==",value:`0x${s}`}]:
[],{key:"TAG",operator:"-=",value:"seat"},{key:"TAG",operator:"-=",value:"master-of-seat"},{key:"TAG",operator:"-=",value:"uaccess"},{key:"ENV{ID_SEAT}",operator:"\
=",value:AB}]};function*EB(e,t){for(let n of H(e))if(!n.desktop)for(let s of n.functions){let o=t&&we(t,s);if(o?.class&&!Ne(o))continue;let r=o?[o.id]:n.ids.length>
0?n.ids:[void 0];for(let i of r)yield{kind:"udev",stage:"boot",seat:"none",rule:IB(s,i)}}}var fg={};T(fg,{codes:()=>zB,rules:()=>TB,schema:()=>NB});var NB={},R0=(e,t)=>e.filter(n=>n!=="").join("; or ")||t,zB={"nvidia-keeps-another":p({severity:"warning",about:"value",message:({address:e,others:t})=>`nvidia \
also drives ${t}, which ${t.includes(" and ")?"stay":"stays"} with the host, so it stays loaded, and it releases ${e} only while no program has that card open`,
remedy:({boot:e,off:t,keep:n})=>R0([e,t],n),explain:'A compositor opens all cards that it finds, and nvidia waits until the last program has closed one before i\
t releases it: the write to `unbind` never returns ("non-zero usage count"), and libvirtd would hang with it, so the hook refuses the start while a program has \
the card open. With a single card the module can be unloaded, which fails at once if the card is in use. With a second one that stays with the host it cannot.'}),
"start-takes-display":p({severity:"warning",about:"value",message:({address:e,driver:t})=>`${e} is a GPU with the host driver ${t}, according to the facts of th\
is machine: the desktop of the host opens it, and the guest is refused as long as it is open`,remedy:({role:e,boot:t,handover:n,off:s,keep:o})=>R0([e==="boot-di\
splay"?"":t,n,s],o),explain:"A compositor opens all cards that it finds, not only the one that shows the desktop. A driver does not let go of a card that is ope\
n without harm (amdgpu and i915 crash the programs, nvidia waits for ever, and libvirtd with it), so the hook refuses the start and names the program. `bind: st\
art` is for devices that no program of the host has open. Ignore this on a host without a desktop."})};function TB(e,t,n){if(n)for(let s of H(e)){let{name:o,bind:r,
gvt:i,sriov:a}=s;if(r==="boot"||i||a||!s.desktop||pe(o,e).length===0)continue;let c=Ie(s,n).find(m=>Ne(m)&&DB(m));if(!c)continue;let d={path:["devices",o,"bind"]},
l=RB(s,c,e,n),u={...UB(s,c,l,e,n),address:S(c.address),role:l},f=c.driver==="nvidia"?FB(s,c,e,n):[];if(f.length>0){let m=Q(f.map(({address:g})=>S(g)));t("nvidia\
-keeps-another",d,{...u,others:m})}else r==="start"&&t("start-takes-display",d,{...u,driver:Tn(c.driver??"")})}}var DB=e=>!!e.driver&&!Sd(e);function U0(e,t,n){
let s=_t(t,n);return n.pci.filter(o=>{let r=s.get(S(o.address));return!Ne(o)||r?.name===e.name||r?.bind==="boot"?!1:!r||pe(e.name,t).some(({vm:i})=>!i.devices.includes(
r.name))})}var FB=(e,t,n,s)=>U0(e,n,s).filter(({driver:o})=>o===t.driver);function RB(e,t,n,s){return U0(e,n,s).some(Ht)?Cr(t,s)?"boot-display":"spare":"only-di\
splay"}function UB(e,t,n,s,o){let{name:r,bind:i,hostLoses:a,bootVga:c}=e,d=pe(r,s).map(({vm:g})=>g.name),l=Cr(t,o)&&!c?["bootVga: true"]:[],u={spare:`${It(e,"bo\
ot")} if the host never uses it`,"boot-display":kl(e),"only-display":a.includes("display")?`${It(e,"boot",...l)} if the host never uses it`:""},f=i==="start"?`s\
et \`desktop: off\` on '${r}'`:It(e,"start","desktop: off"),m=n==="spare"&&Fl(e,s,o).length>0;return{boot:u[n],handover:Do(t,e)?`${It(e,"handover")}, which ends\
 the desktop first`:"",off:m?`${f}, which ${i==="start"?"keeps":"keep"} the desktop off the card`:"",keep:`keep it for the host: ${Dn(r,d)}`}}var hg={};T(hg,{codes:()=>VB,rules:()=>XB,schema:()=>GB});var BB=(e,t)=>({...e,steps:e.steps.map((n,s)=>s===e.steps.length-1?{...n,function:t}:n)}),mg=(e,{subsystems:t},n)=>fs(n,F(e)).filter(({subsystem:s})=>t.length===
0||!s||t.some(o=>F(o)===F(s))),LB=(e,t,n)=>t.functions.length===0&&t.path===void 0&&t.ids.length>0&&!t.gvt&&!t.sriov&&(t.bind!=="boot"||Object.values(n.vms).some(
({devices:s})=>s.includes(e)));function jB(e,t,n){let{path:s,functions:o,ids:r}=t,[i]=o;if(s){if(!i)return[hd(s)];let a=c=>c.by===void 0&&Ae(i,{...c,function:i.
function});return o.map(c=>a(c)?{...c,by:BB(s,c.function)}:c)}return LB(e,t,n)?r.map((a,c)=>({...Pm(`${e}/${F(a)}`,{slot:c>>3,function:c&7}),by:"id"})):o}function qB(e,t,n,s){
let{by:o}=e;if(o===void 0)return e;if(o!=="id"){let c=Im(s,o);return c?{...c.address,by:o}:s.pci.some(({parent:d})=>d)?hd(o):e}let r=n.ids[t],[i,...a]=r?mg(r,n,
s):[];return i&&a.length===0?{...i.address,by:o}:e}var B0=(e,t)=>({...e,devices:_a(Object.fromEntries(Object.entries(e.devices).map(([n,s])=>{let o=jB(n,s,e).map(
(r,i)=>t?qB(r,i,s,t):r);return[n,{...s,functions:[...o]}]})))});function Ul(e,t){let{by:n}=e;if(n===void 0)return S(e);if(n!=="id")return us(n);let s=t.ids[t.functions.
indexOf(e)];return s?F(s):S(e)}var GB={},Bl="if the machine has changed since the last scan, run `vfioc scan -o facts.json` again",VB={"device-absent":p({severity:"error",about:"value",message:({
what:e})=>`the facts of this machine list no PCI device ${e}`,remedy:({isPath:e})=>`replace it with what \`${e?"vfioc scan":"lspci -nn"}\` shows for the device; ${Bl}`,
explain:"libvirt does not start a guest if one of its devices is missing. Adding, moving or removing a device can change the addresses of others."}),"device-mov\
ed":p({severity:"error",about:"value",message:({what:e,id:t,at:n})=>`${e}, but ${t} is at ${n}`,remedy:({device:e,id:t,at:n})=>`change the functions of '${e}' t\
o ${n} if ${t} is the device you mean; ${Bl}`,explain:"A PCI address depends on the slot of the device. Another slot, a device that was added, or a firmware upd\
ate can change it, and whatever has the old address then would go to the guest."}),"device-other-id":p({severity:"error",about:"value",message:({device:e,id:t,found:n})=>`\
no function of '${e}' is ${t}: according to the facts of this machine ${n}`,remedy:()=>`correct \`ids\` or \`functions\` to match what \`lspci -nn\` shows; ${Bl}`,
explain:"The ids of a device are checked against its addresses, so that a wrong address is noticed. If they do not match, the wrong device would go to the guest\
."}),"id-not-unique":p({severity:"error",about:"value",message:({id:e,at:t})=>`the id ${e} alone does not say which device it is: ${t} have it`,remedy:({places:e})=>`\
add the ${e} that you mean (and remove \`by: id\`, if it is there)`,explain:"A device without addresses and without a path is found by its ids, so exactly one f\
unction of the machine may have each of them (and one of `subsystems`, if there are any)."}),"device-has-twin":p({severity:"warning",about:"value",message:({address:e,
other:t})=>`${e} and ${t} have the same ids, so the ids do not notice if the addresses change`,remedy:({device:e,address:t,path:n,isFirst:s})=>s?`add \`path: ${n}\
\` to '${e}': unlike the addresses, it stays the same if a card is added or removed`:`replace ${t} in the functions of '${e}' by its path, \`${n}\`, which stays \
the same if a card is added or removed`,explain:"Before the host takes a device, it compares the ids. Two cards of the same model have the same ones: if a card \
is added in an earlier slot, the addresses can change so that the host would give the wrong card to the guest. The path through the bridges does not change."}),
"device-other-board":p({severity:"error",about:"value",message:({device:e,board:t,found:n})=>`no function of '${e}' has the board ${t}: according to the facts o\
f this machine it is ${n}`,remedy:()=>`correct \`subsystems\` or \`functions\` to match what \`lspci -nnv\` shows as Subsystem; ${Bl}`,explain:"The board tells \
two cards with the same GPU from different manufacturers apart. If it does not match, the wrong card would go to the guest."}),"device-is-bridge":p({severity:"e\
rror",about:"value",message:({address:e})=>`${e} is a PCI bridge according to the facts of this machine`,remedy:({address:e})=>`remove ${e} from \`functions\` (th\
e whole device if it has no other functions): the bridges of an IOMMU group stay with the host`,explain:"vfio-pci does not take bridges, and a guest does not ne\
ed the host's bridges. They do not count in an IOMMU group."}),"sriov-beyond-card":p({severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e} \
does not support virtual functions`:`${e} supports at most ${t} virtual functions`,remedy:({total:e})=>e===0?"set `of` to the PCI address of a device with SR-IO\
V, which `lspci -vv` shows as a capability":`set \`count: ${e}\` or less`,explain:"The device limits how many virtual functions it can create: sriov_totalvfs in\
 its directory in sysfs has the number."})},L0=({bus:e,slot:t,function:n})=>e*256+t*8+n,ZB=(e,t)=>t.pci.some(({sriov:n,address:s})=>{if(!n||n.total<=n.enabled||
s.domain!==e.domain)return!1;let{total:o,offset:r,stride:i}=n,a=L0(e)-L0(s);return r&&i?a>=r&&(a-r)%i===0&&a<r+o*i:a>0&&e.bus===s.bus||e.bus===s.bus+1&&t.pci.every(
c=>c.physicalFunction||c.address.domain!==e.domain||c.address.bus!==e.bus)}),pg=e=>Q(e.map(({address:t})=>S(t)));function XB(e,t,n){if(n)for(let s of H(e)){let o=[
"devices",s.name];if(QB(s,n,t),s.sriov||s.gvt)continue;KB(s,n,t),HB(s,n,t);let r=s.functions.map(c=>we(n,c)),i=new Set(r.flatMap(c=>c?[F(c.id)]:[])),a=s.ids.map(
F).filter(c=>!i.has(c));for(let[c,d]of r.entries()){let l={path:[...o,"functions",c]},u=s.functions[c];if(d&&dt(d)&&t("device-is-bridge",l,{address:S(d.address)}),
d||!u)continue;if(u.by==="id"){WB(s,c,n,t);continue}let f=a[r.slice(0,c).filter(y=>!y).length]??a[0],m=f===void 0?[]:fs(n,f);if(m.every(y=>y.physicalFunction)&&
ZB(u,n))continue;let g=Ul(u,s),h=u.by!==void 0;if(f===void 0||m.length===0)t("device-absent",l,{what:g,isPath:h});else{let y={device:s.name,what:`nothing is at ${g}`,
id:f,at:pg(m)};t("device-moved",l,y)}}r.every(Boolean)&&JB(s,n,t)}}function WB(e,t,n,s){let o=e.ids[t];if(!o)return;let r={path:["devices",e.name,"ids",t]},i=mg(
o,e,n);if(i.length===0)s("device-absent",r,{what:F(o)});else{let a=i.map(c=>{let d=ur(n,c),l=S(c.address);return d?`\`path: ${us(d)}\` (${l})`:`\`functions: ["${l}\
"]\``});s("id-not-unique",r,{id:F(o),at:pg(i),places:a.join(" or ")})}}function KB(e,t,n){let s=({subsystem:o})=>o?F(o):"";for(let[o,r]of e.functions.entries()){
let i=r.by===void 0?we(t,r):void 0,a=i&&ur(t,i);if(!i||!a||i.physicalFunction||!/^0[123]/.test(i.class??""))continue;let c=fs(t,F(i.id)).find(d=>!d.physicalFunction&&
s(d)===s(i)&&!Ae(d.address,{...i.address,function:d.address.function}));if(c){n("device-has-twin",{path:["devices",e.name,"functions",o]},{device:e.name,address:S(
i.address),other:S(c.address),path:us(a),isFirst:Ae(e.functions[0],{...i.address,function:e.functions[0]?.function??0})});return}}}function HB({name:e,functions:t,
subsystems:n},s,o){let r=t.flatMap(i=>we(s,i)?.subsystem??[]);if(!(r.length===0||r.length<t.length))for(let[i,a]of n.map(F).entries()){if(r.some(d=>F(d)===a))continue;
let c=Q(r.map(F));o("device-other-board",{path:["devices",e,"subsystems",i]},{device:e,board:a,found:c})}}function QB({name:e,sriov:t,gvt:n},s,o){for(let[r,i]of[
["sriov",t?.of],["gvt",n?.of]]){if(!i)continue;let a=we(s,i),c=S(i);if(a||o("device-absent",{path:["devices",e,r,"of"]},{what:c}),!a||!t||!s.pci.some(l=>l.sriov))
continue;let d=a.sriov?.total??0;t.count>d&&o("sriov-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,total:d})}}function JB({name:e,functions:t,ids:n},s,o){
let r=t.flatMap(i=>we(s,i)??[]);for(let[i,a]of n.map(F).entries()){if(r.some(u=>F(u.id)===a))continue;let c={path:["devices",e,"ids",i]},d=fs(s,a);if(t.length===
0){d.length===0&&o("device-absent",c,{what:a});continue}let l=Q(r.map(u=>`${S(u.address)} is ${F(u.id)}`));d.length===0?o("device-other-id",c,{device:e,id:a,found:l}):
o("device-moved",c,{device:e,what:l,id:a,at:pg(d)})}}var yg={};T(yg,{codes:()=>sL,domain:()=>aL,host:()=>iL,rules:()=>rL,schema:()=>nL});var j0=`#!/usr/bin/env bash
# shellcheck disable=SC2154
# WORD...: succeeds if a PCI function is the one that the spec means (the words of find-function.sh); otherwise says what
# is there. The condition of a unit of NixOS that changes a device.
set -euo pipefail

if ! find_function "$@"; then
  printf 'vfioc: %s: left alone\\n' "$problem" >&2
  exit 1
fi
`;var eL=oe("A type of virtual GPU, as listed in /sys/bus/pci/devices/*/mdev_supported_types.",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"expected a GVT-g t\
ype, for example i915-GVTg_V5_4"),tL=be("A UUID.",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],Vd),nL={device:{gvt:w(R(()=>({type:eL.apply(v("The type of the virtua\
l GPU, one of those that the kernel offers. It sets the share of the GPU.")),of:k(Lt,"00:02.0").apply(v("The GPU that the virtual GPU is a part of. NixOS create\
s virtual GPUs on one GPU only.")),uuid:w(tL).apply(v("The UUID of the virtual GPU. Default: derived from the names of the host and the device.")),display:k(I("\
Whether to show its screen in the SPICE or VNC window. If off, it is visible only through Looking Glass and the like."),!0)}))).apply(v("A virtual GPU of Intel \
GVT-g (Broadwell to Comet Lake), used instead of functions and ids. The GPU itself stays with the host."))}},dc=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e}\
 } }`,q0=e=>`devices: { ${dc()}, vgpu2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,sL={"gvt-is-no-function":p({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a virtual GPU, which has no ${t}`,remedy:({field:e})=>`rem\
ove \`${e}\` to share the host's GPU, or replace \`gvt\` with \`igd: on\` to pass the whole GPU`,explain:"A mediated device is found by its UUID. Addresses and \
ids would name the GPU, which the host keeps.",example:{fails:`devices: { vgpu: { functions: \u27E8["00:02.0"], gvt: { type: i915-GVTg_V5_4 } } }
vms: { win: { memory: 4GiB, devices: [vgpu] } }
`,passes:`devices: { ${dc()} }
vms: { win: { memory: 4GiB, devices: [vgpu] } }
`}}),"gvt-of-two-gpus":p({severity:"error",about:"value",message:({device:e,address:t})=>`'${e}' is on GPU ${t}, and NixOS creates virtual GPUs on one GPU only`,
remedy:({address:e})=>`set \`of: "${e}"\` here too, or change \`of\` in both`,explain:"virtualisation.kvmgt takes one PCI device, which all virtual GPUs are cre\
ated on.",example:{fails:q0(', of: \u27E8"00:03.0"'),passes:q0("")}}),"gvt-of-guests-gpu":p({severity:"error",about:"value",message:({device:e,address:t,other:n})=>`\
'${e}' is a part of ${t}, but '${n}' takes all of that GPU`,remedy:({device:e,other:t})=>`remove '${t}' or '${e}' from the top-level \`devices\` and from the gues\
ts`,explain:"GVT-g is part of the host's driver i915. It cannot share a GPU that vfio-pci holds.",example:{fails:`devices: { gpu: { functions: ["00:02.0"] }, vg\
pu: { \u27E8gvt: { type: i915-GVTg_V5_4 } } }
vms: { win: { memory: 4GiB, devices: [vgpu, gpu] } }
`,passes:`devices: { ${dc()} }
vms: { win: { memory: 4GiB, devices: [vgpu] } }
`}}),"gvt-display-unseen":p({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has neither SPICE nor VNC to show the virtual GPU`,remedy:({guest:e})=>`\
set \`display: off\` here, or add \`display: { spice: on }\` to guest '${e}'`,explain:"QEMU shows the screen of a mediated device in its SPICE or VNC window, an\
d does not start without one.",example:{fails:`devices: { ${dc(", \u27E8display: on")} }
vms: { win: { memory: 4GiB, devices: [vgpu], display: { spice: off } } }
`,passes:`devices: { ${dc(", display: off")} }
vms: { win: { memory: 4GiB, devices: [vgpu], display: { spice: off } } }
`}})},gg=e=>e.flatMap(({name:t,gvt:n})=>n?[{name:t,gvt:n}]:[]),oL=e=>vn(e)||Nn(e)!==void 0;function rL(e,t){let n=H(e),[s]=gg(n),o=s&&S(s.gvt.of),r=new Map(n.flatMap(
({name:i,functions:a})=>a.map(c=>[S(c),i])));for(let i of n){let{name:a,gvt:c}=i,d=["devices",a];if(!c)continue;let l=["functions","ids"].find(g=>i[g].length>0);
if(l){t("gvt-is-no-function",{path:[...d,l]},{device:a,field:l});continue}let u=S(c.of);s&&o&&u!==o&&t("gvt-of-two-gpus",{path:[...d,"gvt","of"]},{device:s.name,
address:o});let f=r.get(u);f!==void 0&&t("gvt-of-guests-gpu",{path:[...d,"gvt"],on:"key"},{device:a,address:u,other:f});let m=c.display?pe(a,e).find(({vm:g})=>!oL(
g)):void 0;m&&t("gvt-display-unseen",{path:[...d,"gvt","display"],on:"key"},{guest:m.vm.name})}}var G0="check-function.sh",V0=(e,t,n)=>t.uuid??js("mdev",n.host.
name,e);function*iL(e,t){let n=gg(H(e)),[s]=n;if(!s)return;let o=(a,c)=>({kind:"option",path:["virtualisation","kvmgt",...a],value:c,ofEntry:!0});yield o(["enab\
le"],Z(!0)),yield o(["device"],_(S(s.gvt.of))),yield{kind:"program",name:G0,text:an(j0,Fn)};let r=ut("vfioc-check-function",[O("pkgs","coreutils")],st(G0)),i=bl(
s.gvt.of,t,"03").map(_);for(let{name:a,gvt:c}of n){let d=V0(a,c,e);yield o(["vgpus",c.type,"uuid"],V([_(d)])),yield{kind:"option",ofEntry:!0,path:["systemd","se\
rvices",`kvmgt-${d}`,"serviceConfig","ExecCondition"],comment:"Only the GPU that the spec means creates a virtual GPU.",value:nn(r,i)}}}function*aL(e,t){for(let{
name:n,gvt:s}of gg(fe(e,t))){let o=ni(s.display),r=b("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:o,ramfb:s.display?"on":void 0},
b("source",{},b("address",{uuid:V0(n,s,t)})),An("devices",n,e,t));yield{pci:{class:"hostdev",key:n,index:e.devices.indexOf(n)},functions:[r]}}}var bg={};T(bg,{codes:()=>uL,rules:()=>mL,schema:()=>dL});var cL=z(["root","store","boot","swap","images","network","display","keyboard"]),dL={device:{hostLoses:k(q(cL),[]).apply(v("What the host may lose with this dev\
ice although it needs it: root, store (/nix/store), boot, swap and images for the disk that holds them; network, display and keyboard for the last one of the ho\
st. The facts of the machine show what it needs."))}},fc=({device:e,consent:t},n,...s)=>`set ${Q([`\`hostLoses: [${A([...t,...n]).join(", ")}]\``,...s])} on '${e}\
'`,uc=({device:e,guests:t})=>Dn(e,t);function lL({disk:e,kinds:t,images:n}){let s=t.flatMap(i=>i in bn?[bn[i]]:[]),o=s.length>0?[`${Q(s)} of the host`]:[],r=n.length>
0?[`the ${n.length>1?"images":"image"} ${Q(n)}`]:[];return`${e}, the disk with ${[...o,...r].join(", and with ")}`}var lc=(e,t,n)=>p({severity:"error",about:"va\
lue",message:s=>`${s.address} holds ${lL(s)}`,remedy:s=>{let o=`${s.others?`remove ${s.address} from '${s.device}'`:uc(s)}`,r="move the images to a disk that th\
e host keeps, and write their new paths in the spec";if(!s.never)return`${o}: ${t}; or, ${n}, ${fc(s,s.kinds)}`;let i=s.kinds.filter(a=>a!=="images");return i.length>
0?`${o}: ${t}; or, ${n}, ${fc(s,i)} and ${r}`:`${r}; or ${o}`},explain:e}),Ll="the host must keep its disk",vg=e=>e==="boot"?"":" while the guest runs",uL={"dev\
ice-holds-root":lc("A host does not boot if vfio-pci takes its root disk, and it crashes if it loses the disk while it runs. The root file system can be on seve\
ral disks, below LUKS, LVM, RAID, ZFS, Btrfs or bcachefs.",Ll,"if the host will not run from it"),"device-holds-store":lc("All programs of a NixOS host are in /\
nix/store. Without that disk the host does not boot, and programs crash if it goes while they run.",Ll,"if the host will not run from it"),"device-holds-boot":lc(
"The boot loader is on the boot partition. Without its disk, `nixos-rebuild switch` cannot write boot entries, and the host waits in vain for its mount while it\
 boots.",Ll,"if the host will not boot from it"),"device-holds-swap":lc("Memory that the host has swapped out is lost with the disk, and the programs that it be\
longs to crash. At boot the host waits in vain for the swap partition.",Ll,"if the host will not swap to it"),"device-holds-images":lc("A guest does not start w\
ithout its disk images. Whether it receives the controller of that disk itself or another guest does, the host cannot open the images any more. `hostLoses: [ima\
ges]` is for guests that do not run while another guest has the controller. A guest that receives it itself, and any guest if it is bound at boot, could never s\
tart.","the guests need their images on a disk of the host","if these guests do not run then"),"device-only-network":p({severity:"error",about:"value",message:({
links:e,bind:t})=>`the host has no network interface left${vg(t)}, according to the facts of this machine (${e})`,remedy:e=>`keep a NIC for the host: ${uc(e)}, \
and give the guest a virtual NIC (\`nics: { lan: { network: default } }\`); or, if the host needs no network, ${fc(e,["network"])}`,explain:"A host without a ne\
twork interface cannot be reached remotely and cannot download its next system."}),"device-only-display":p({severity:"error",about:"value",message:({address:e,bind:t})=>`\
the host has no display left${vg(t)}, according to the facts of this machine: ${e} is its ${t==="boot"?"only":"last"} one`,remedy:e=>{if(e.guests.length===0)return`\
keep it for the host: ${uc(e)}`;let t=e.framebuffer?["`bootVga: true`"]:[];return`${e.handover?`${e.handover}, so that the host has it until a guest starts`:`ke\
ep it for the host: ${uc(e)}`}; or, if the host needs no display, ${fc(e,["display"],...t)}`},explain:"A host without a display shows neither a login screen nor\
 the reason why it does not boot, and can only be used over the network. With `bind: handover` it gives the display up while the guest runs, and takes it back."}),
"device-only-keyboard":p({severity:"error",about:"value",message:({keyboards:e,address:t,bind:n})=>`the host has no keyboard left${vg(n)}, according to the fact\
s of this machine (${e} on ${t})`,remedy:e=>`plug the keyboard into a port of another controller and run \`vfioc scan -o facts.json\` again; or ${uc(e)}, and gi\
ve the guest single devices with \`usb\`; or, if the host needs no keyboard, ${fc(e,["keyboard"])}`,explain:"Nobody can type on a host without a keyboard: no pa\
ssphrase of LUKS, no login, no boot entry. A keyboard that `evdev` shares with a guest does not leave the host; one on a USB controller that leaves does."}),"ho\
st-loses-nothing":p({severity:"warning",about:"value",message:({device:e,kind:t})=>`the host does not lose ${fL[t]} with '${e}', according to the facts of this \
machine`,remedy:({kind:e,rest:t})=>t.length>0?`remove \`${e}\` from \`hostLoses\``:"remove `hostLoses`",explain:"`hostLoses` turns off a check that protects the\
 host. If the host does not lose what it names, it only hides the loss of tomorrow, after a change of the hardware or of the spec."})},fL={...bn,images:"images \
of guests",network:"its last network interface",display:"its last display",keyboard:"its last keyboard"};function mL(e,t,n){if(!n)return;let s=Nm(e,n),o=[...gL(
e,s,n,t),...yL(e,s,n,t)],r=new Set([...s.values()].map(({name:i})=>i));for(let{name:i,hostLoses:a}of H(e))if(r.has(i))for(let[c,d]of a.entries()){if(o.some(f=>f.
kind===d&&f.device.name===i)||!pL(d,n))continue;let u=a.filter(f=>f!==d);t("host-loses-nothing",{path:["devices",i,"hostLoses",c]},{device:i,kind:d,rest:u})}}function pL(e,{
block:t,network:n,input:s,pci:o,framebuffer:r}){switch(e){case"root":return t?.some(({root:i,controller:a})=>i&&a)??!1;case"store":case"boot":case"swap":return t?.
some(({uses:i})=>i)??!1;case"images":return t?.some(({mounts:i})=>i)??!1;case"network":return n!==void 0;case"keyboard":return s!==void 0;case"display":return r?.
device!==void 0||o.some(({bootVga:i})=>i)}}function jl(e,t){let n=e.functions.map(S).indexOf(S(t)),s=["devices",e.name];return n<0?{path:s,on:"key"}:{path:[...s,
"functions",n]}}var ql=(e,t)=>({device:e.name,consent:e.hostLoses,guests:pe(e.name,t).map(({vm:n})=>n.name)});function hL(e,t){let n=new Map;for(let s of $(e))for(let{
file:o}of Object.values(s.disks))if(o!==void 0)for(let r of Zd(t,o))n.set(r,[...n.get(r)??[],{vm:s,file:o}]);return n}function gL(e,t,n,s){let o=hL(e,n);return(n.
block??[]).flatMap(r=>{let{name:i,controller:a}=r,c=a&&t.get(S(a));if(!c)return[];let d=o.get(r)??[],l=[...tn(r),...d.length>0?["images"]:[]],u=c.bind==="boot"&&
!e.host.specialisation,f=d.some(({vm:h})=>u||h.devices.includes(c.name)),m=l.filter(h=>!c.hostLoses.includes(h)||h==="images"&&f),[g]=m;return g&&s(`device-hold\
s-${g}`,jl(c,a),{...ql(c,e),address:S(a),others:c.functions.length>1,disk:i,kinds:m,images:m.includes("images")?d.map(({vm:h,file:y})=>`${y} of '${h.name}'`):[],
never:f}),l.map(h=>({kind:h,address:a,device:c}))})}function yL(e,t,n,s){let o=(y,x)=>x.flatMap(P=>{let E=P&&t.get(S(P));return P&&E?[{kind:y,address:P,device:E}]:
[]}),r=y=>y.some(({kind:x,device:P})=>P.hostLoses.includes(x))?void 0:y.findLast(({device:x})=>x.bind!=="boot")??y.at(-1),i=y=>{if(y(n,t).length===0)return[];for(let x of Dw(
e,n)){let P=y(n,x);if(P.length>0)return P}return[]},a=i(ui),c=o("network",a.map(({device:y})=>y)),d=r(c);if(d){let y=a.map(({name:P})=>P).join(", "),x={...ql(d.
device,e),links:y,bind:d.device.bind};s("device-only-network",jl(d.device,d.address),x)}let l=i(fi),u=o("display",l.map(({address:y})=>y)),f=r(u);if(f&&!u.some(
({device:y})=>y.bind==="handover")){let y=S(f.address),x=l.find(M=>M.address===f.address),{device:P}=f,E=x!==void 0&&Do(x,P)?It(P,"handover"):"",D=x!==void 0&&Cr(
x,n)&&P.bind==="boot"&&!P.bootVga,j={...ql(P,e),address:y,bind:P.bind,handover:E,framebuffer:D};s("device-only-display",jl(P,f.address),j)}let m=i(Ao),g=o("keyb\
oard",m.map(({controller:y})=>y)),h=r(g);return h&&s("device-only-keyboard",jl(h.device,h.address),{...ql(h.device,e),keyboards:Q(A(m.map(({name:y})=>y))),address:Q(
A(g.map(({address:y})=>S(y)))),bind:h.device.bind}),[...c,...u,...g]}var wg={};T(wg,{claims:()=>xL,codes:()=>bL,domain:()=>_L,opens:()=>SL,recognise:()=>CL,rules:()=>wL,schema:()=>vL});var Z0=({name:e})=>`roms/${e}.rom`,Gl=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`;var vL={device:{address:w(Lt).apply(v("The PCI address of its first function in the guest, for example 00:02.0 for an integrated GPU. Default: its own slot, by \
its position in the list of devices.")),bootOrder:w(ci).apply(v("The position of the device in the boot order of the guest, for a drive or a NIC."))},vm:{devices:k(
q(Oo),[]).apply(v("The names of the devices that the guest receives. Their order decides their addresses in the guest, so append new ones."))}},bL={"device-unde\
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
`}})};function wL(e,t){let n=Object.keys(e.devices),s=$(e).length>0;for(let o of $(e))for(let[r,i]of o.devices.entries()){let a={path:["vms",o.name,"devices",r]};
Object.hasOwn(e.devices,i)?o.devices.indexOf(i)<r&&t("device-twice",a,{device:i}):(s=!1,t("device-undeclared",a,{device:i,nearest:nt(i,n)}))}for(let o of n){let r=(e.
devices[o]?.functions.length??0)>0;s&&r&&pe(o,e).length===0&&t("device-unused",{path:["devices",o],on:"key"},{device:o})}}function*xL(e,t){for(let{name:n}of fe(
e,t))yield{what:`'${n}'`,by:"device",path:["devices",e.devices.indexOf(n)],when:"boot",isEnforced:!0,code:"device-of-two-autostarted"}}function $L(e,t,n,s){let{
rom:o,bootOrder:r}=e,i=n===0?Gl(e):void 0,a=o.bar===void 0?void 0:ni(o.bar);return b("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},b("source",{},b("addr\
ess",ei(t))),n===0&&r!==void 0&&b("boot",{order:r}),s,(a??i)!==void 0&&b("rom",{bar:a,file:i}))}var kL={domain:0,bus:0,slot:2,function:0};function*SL(e){for(let t of $(
e))for(let{name:n,functions:s}of fe(t,e)){let o=s.filter(i=>!Yr(i)).map(S),r=`use '${n}'${o.length>0?` (${o.join(", ")})`:""} with all that its firmware allows;\
 the IOMMU limits its DMA to the memory of the guest`;yield{kind:"guest",who:vt(t.name),can:r}}}function*_L(e,t){for(let n of fe(e,t)){if(n.functions.length===0||
n.sriov?.network)continue;let{name:s,functions:o}=n,r=n.address??(n.igd?kL:void 0),i=e.devices.indexOf(s);yield{pci:{class:"hostdev",key:s,index:i,...r?{fixed:r}:
{}},functions:o.map((a,c)=>$L(n,a,c,An("devices",s,e,t,c)))}}}function PL(e,t){let[n]=e,s=n&&t?.pci?.find(({address:a})=>Ae(a,n)),r=[["03","gpu"],["0403","audio"],
["0c03","usb"],["0108","nvme"],["02","network"]].find(([a])=>s?.class?.startsWith(a))?.[1],i=n?hn(n).replace(/[:.]/g,"-"):"";return`${r??"pci"}-${i}`}function*CL(e,t){
let n=new Map;for(let o of ke(e,"hostdev")){if(C(o,"type")!=="pci")continue;let r=u=>ve(o,`source/address@${u}`)??0,i={domain:r("domain"),bus:r("bus"),slot:r("s\
lot"),function:r("function")},a=["domain","bus","slot"].map(u=>B(o,`address@${u}`)).join(" "),d=B(o,"address@slot")!==void 0?a:S(i),l=n.get(d)??{functions:[],order:ve(
o,"boot@order"),bar:B(o,"rom@bar")};l.functions.push(i),n.set(d,l)}let s=[];for(let{functions:o,order:r,bar:i}of n.values()){let a=PL(o,t);s.push(a);let c={functions:o.
map(hn),bind:"start"};yield{devices:{[a]:c},vm:{devices:[...s]}},i!==void 0&&(yield{devices:{[a]:{rom:{bar:i==="on"}}}}),r!==void 0&&(yield{devices:{[a]:{bootOrder:r}}})}}var xg={};T(xg,{codes:()=>AL,host:()=>IL,rules:()=>ML,schema:()=>OL});var OL={},AL={"disk-without-ids":p({severity:"warning",about:"value",message:({device:e})=>`'${e}' is a disk controller without ids, so it is not taken when the\
 host boots`,remedy:()=>'add `ids` with what `lspci -nn` shows for it, for example `ids: ["144d:a80a"]`',explain:"In stage 1 the root file system of the host is\
 not mounted yet, so nothing tells whether it is on this controller: after a card was added or removed, another one may have the address. Only ids, or facts, sa\
y that it is the right one. Without them the host keeps the controller until its guest starts, and the start is refused if the host uses a disk on it.",example:{
fails:`devices: { \u27E8nvme: { functions: ["04:00.0"], drivers: [nvme] } }
vms: { win: { memory: 4GiB, devices: [nvme] } }
`,passes:`devices: { nvme: { functions: ["04:00.0"], ids: ["144d:a80a"], drivers: [nvme] } }
vms: { win: { memory: 4GiB, devices: [nvme] } }
`}})};function ML(e,t,n){for(let s of Xn(e))gn(s)==="id"||Fo(s,n)||t("disk-without-ids",{path:["devices",s.name],on:"key"},{device:s.name})}function*IL(e,t){let n=new Set(
Xn(e).map(({name:s})=>s));for(let s of $(e)){let o=fe(s,e).filter(({functions:a})=>a.length>0);if(o.length===0&&s.xml===void 0)continue;for(let a of o)for(let c of a.
functions)yield{kind:"function",vm:s.name,words:Hs(c,a,t)};let r=a=>n.has(a.name)&&Fo(a,t),i=o.flatMap(a=>[a.bind==="boot"&&!r(a)?"start":a.bind,...a.functions.
map(S)]);yield{kind:"hook",vm:s.name,step:"check-devices",arguments:i}}}var $g={};T($g,{codes:()=>NL,rules:()=>zL,schema:()=>EL});var EL={device:{igd:w(I("Whether this is the integrated GPU of an Intel CPU. It is then at 00:02.0 of the guest and has its OpRegion, which tells the driver abo\
ut the displays; a guest with UEFI finds it only with an option ROM (rom.file). Default: off."))}},NL={"igd-place":p({severity:"error",about:"value",message:({address:e})=>`\
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
`}})},Vl="0000:00:02.0";function zL(e,t,n){for(let s of H(e)){let{name:o,igd:r,address:i,functions:a}=s,c=(...f)=>({path:["devices",o,...f]}),d=a[0]&&S(a[0]),l=i&&
S(i);if(r&&d!==void 0&&d!==Vl&&t("igd-not-integrated",c("igd"),{address:d}),r&&l!==void 0&&l!==Vl&&t("igd-place",c("address"),{address:l}),r&&s.rom.file===void 0){
let f=pe(o,e).filter(({vm:m})=>Qt(m).type==="efi"&&m.firmware.loader===void 0);for(let{vm:m}of f)t("igd-without-rom",c("igd"),{device:o,guest:m.name})}let u=!s.
gvt&&!s.sriov&&(!n||Ie(s,n).some(Ne));r===void 0&&e.host.cpu==="intel"&&d===Vl&&l!==Vl&&u&&t("igd-not-said",c("functions",0),{device:o})}}var kg={};T(kg,{codes:()=>FL,host:()=>BL,opens:()=>UL,rules:()=>RL,schema:()=>TL});var TL={root:{iommu:k(R(()=>({passthrough:k(I("Whether to skip address translation for devices of the host (iommu=pt). Faster for the host, and no less safe for\
 guests."),!0),acsOverride:k(q(z(["downstream","multifunction"])),[]).apply(v("How to split IOMMU groups that the hardware does not isolate. Unsafe, and effecti\
ve only in kernels with the ACS override patch.")),unsafeInterrupts:k(I("Whether to allow passthrough without interrupt remapping. A guest can then disturb the \
host."),!1)})),{}).apply(v("The IOMMU of the host."))}},DL=/zen|lqx|xanmod/,FL={"acs-override-needs-patch":p({severity:"warning",about:"value",message:({kernel:e})=>`${e?
`the kernel '${e}'`:"the default kernel of NixOS"} is not known to include the ACS override patch, so 'acsOverride' may have no effect; if the kernel has the pa\
tch, guests can reach devices that the hardware does not isolate from theirs`,remedy:()=>"use a kernel with the patch, for example `kernel: { packages: linuxPac\
kages_zen }`, or patch yours with boot.kernelPatches; after the boot check that `dmesg` mentions pcie_acs_override",explain:"The ACS override is not part of the\
 Linux kernel. It is a patch in the zen, liquorix and xanmod kernels, and even they sometimes drop it for a release. It makes the kernel treat devices as isolat\
ed even if the hardware does not report this, so a device could reach the memory of another through its neighbour.",example:{fails:`iommu: { \u27E8acsOverride: [down\
stream] }
`,passes:`iommu: { acsOverride: [downstream] }
kernel: { packages: linuxPackages_zen }
`}}),"acs-override-splits":p({severity:"warning",about:"value",message:()=>"'acsOverride' makes the kernel treat devices as isolated although the hardware does \
not isolate them: a guest can read and change the memory of the host or of another guest through a neighbour of its device",remedy:()=>"remove `acsOverride`, re\
boot, and keep it off if `vfioc scan` then shows the device alone in its group; or move the card to another slot; keep it only if you trust all guests",explain:"\
PCIe switches and root ports that do not report ACS may send data of one device directly to another, past the IOMMU. The kernel therefore puts such devices into\
 one IOMMU group, which only one guest can have. The override hides this from the kernel and does not change the hardware.",example:{fails:`iommu: { \u27E8acsOverrid\
e: [downstream] }
kernel: { packages: linuxPackages_zen }
`,passes:`kernel: { packages: linuxPackages_zen }
`}}),"unsafe-interrupts":p({severity:"warning",about:"value",message:()=>"'unsafeInterrupts' lets a guest with a passed-through device send any interrupt to the\
 host: it can crash the host or run code in its kernel",remedy:()=>"remove `unsafeInterrupts`, and turn on interrupt remapping in the firmware setup (VT-d or AM\
D-Vi, and x2APIC); keep it only if you trust all guests and the hardware has no remapping",explain:"A device sends an interrupt by writing to an address. With i\
nterrupt remapping the IOMMU checks which interrupts a device may send; without it, a guest chooses them. Only hardware from before about 2012, and some with a \
defective IOMMU, has no remapping.",example:{fails:`iommu: { \u27E8unsafeInterrupts: on }
`,passes:`iommu: { unsafeInterrupts: off }
`}})};function RL(e,t){let n=e.kernel.packages,{acsOverride:s,unsafeInterrupts:o}=e.iommu;if(s.length>0){let r={path:["iommu","acsOverride"],on:"key"};n&&DL.test(
n)?t("acs-override-splits",r):t("acs-override-needs-patch",r,{kernel:n})}o&&t("unsafe-interrupts",{path:["iommu","unsafeInterrupts"],on:"key"})}function*UL(e){let{
acsOverride:t,unsafeInterrupts:n}=e.iommu,s="every guest with a PCI device";t.length>0&&(yield{kind:"weakened",who:s,can:"reach the memory of devices that the h\
ardware does not isolate from its own (iommu.acsOverride)"}),n&&(yield{kind:"weakened",who:s,can:"send any interrupt to the host (iommu.unsafeInterrupts)"})}function*BL(e){
yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by defa\
ult; this only makes it explicit, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});let t=A(e.iommu.acsOverride).sort();
t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Has an effect only in a kernel with the ACS override patch, such as li\
nuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var Sg={};T(Sg,{codes:()=>qL,rules:()=>GL,schema:()=>LL});var LL={},jL={amd:"IOMMU (AMD-Vi, under AMD CBS or NBIO)",intel:"VT-d"},qL={"iommu-off":p({severity:"warning",about:"value",message:()=>"the IOMMU is disabled i\
n the firmware according to the facts of this machine, so its groups are unknown",remedy:({cpu:e})=>`enable ${jL[e]} in the firmware setup, then run \`vfioc scan\
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
uests, the override only removes the isolation of all others."})};function GL(e,t,n){let s=H(e)[0];if(!n?.iommu||!s)return;let{on:o,reason:r,acsOverride:i}=n.iommu,
a={path:["devices",s.name],on:"key"};o?i&&e.iommu.acsOverride.length===0?t("acs-override-missing",a):e.iommu.acsOverride.length>0&&i===!1&&VL(e,n)&&t("acs-overr\
ide-pointless",{path:["iommu","acsOverride"],on:"key"}):r==="unsupported"?t("iommu-missing",a):r==="firmware"?t("iommu-off",a,{cpu:e.host.cpu}):t("iommu-groups-\
unknown",a)}function VL(e,t){return H(e).every(n=>{let s=new Set(n.functions.map(S)),o=new Set(n.functions.map(i=>we(t,i)?.iommuGroup)),r=t.pci.filter(i=>o.has(
i.iommuGroup)&&!s.has(S(i.address)));return s.size>0&&!o.has(void 0)&&r.every(dt)})}var _g={};T(_g,{codes:()=>XL,rules:()=>YL,schema:()=>ZL});var ZL={},XL={"group-not-isolated":p({severity:"error",about:"value",message:({group:e,others:t,one:n,override:s})=>`IOMMU group ${e} also holds ${t}, which ${n?
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
me."})},WL=new Set(["vfio-pci","pci-stub"]),KL=({driver:e,modules:t=[],physicalFunction:n})=>e===void 0&&!n?t:[],HL=({driver:e,modules:t=[]})=>e!==void 0&&(!WL.
has(e)||t.length>0);function QL(e,t){let n=new Map;for(let[s,o]of e.functions.entries()){let r=we(t,o)?.iommuGroup;r!==void 0&&!n.has(r)&&n.set(r,s)}return n}function JL(e){
let t=new Map;for(let n of e.pci){if(n.iommuGroup===void 0||dt(n))continue;let s=t.get(n.iommuGroup);s?s.push(n):t.set(n.iommuGroup,[n])}return t}function YL(e,t,n){
if(!n)return;let s=_t(e,n),o=JL(n),r=e.iommu.acsOverride.length>0;if(!(r&&!n.iommu?.acsOverride)){for(let i of H(e))if(pe(i.name,e).length!==0)for(let[a,c]of QL(
i,n)){let d={path:["devices",i.name,"functions",c]},l=o.get(a)??[],u=l.filter(({address:g})=>!s.has(S(g))),f=u.filter(HL);if(f.length>0){let g=Q(f.map(Em)),h={device:i.
name,group:a,others:g,one:f.length===1,override:r};t("group-not-isolated",d,h)}for(let g of u){let h=Q(KL(g)),y={device:i.name,group:a,other:Em(g),modules:h};h&&
t("group-member-without-driver",d,y)}let m=new Set(l.flatMap(g=>s.get(S(g.address))??[]));for(let g of m)g.name!==i.name&&ej(i,g,a,c,e,t)}}}function ej(e,t,n,s,o,r){
let i={path:["devices",e.name,"functions",s]},a=(u,{name:f})=>fe(u,o).some(m=>m.name===f),c=$(o).filter(u=>a(u,e)&&!a(u,t)),[d]=c;if(!d)return;if(t.bind!=="boot"){
let u={guest:d.name,group:n,other:t.name,bind:t.bind,boot:It(t,"boot")};r("group-member-changes-hands",i,u);return}let l=$(o).find(u=>a(u,t)&&!a(u,e));l&&t.name<
e.name&&r("group-of-two-guests",i,{group:n,other:t.name,guest:l.name})}var Pg={};T(Pg,{codes:()=>nj,rules:()=>sj,schema:()=>tj});var tj={},nj={"device-without-reset":p({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel cannot reset ${e} according to the facts of\
 this machine${t?`, nor its bus, which ${t} ${t.includes(" and ")?"are":"is"} also on`:""}`,remedy:({beside:e,module:t})=>e?`give ${e} to the same guest, if the\
 host can spare ${e.includes(" and ")?"them":"it"}, so that the whole bus is reset; otherwise expect to reboot the host before the guest can start again`:t?"set\
 `vendorReset: true`: the module vendor-reset can reset this GPU":"expect to reboot the host before the guest can start again",explain:"A device that is not res\
et stays in the state in which the last guest left it, and many do not start again from there. The kernel resets a single function (flr, pm, device_specific) or\
 a bus with no other function on it. QEMU resets a bus if it has all functions on it."}),"reset-method-unknown":p({severity:"warning",about:"value",message:({address:e,
method:t,methods:n})=>`the kernel can reset ${e} by ${n}, but not by ${t}, according to the facts of this machine`,remedy:({method:e,methods:t,module:n})=>e==="\
device_specific"&&n?"replace it with `vendorReset: true`, or remove `resetMethod`":/[ ,]/.test(t)?`use ${t.replace(" and "," or ")}, or remove \`resetMethod\` to \
let the kernel choose`:`remove \`resetMethod\`: the kernel then uses ${t}`,explain:"The kernel refuses a reset method that the device does not support, and uses\
 the one it would have chosen by itself."})};function sj(e,t,n){if(n){for(let s of H(e))if(!s.vendorReset)for(let[o,r]of s.functions.entries()){let i=we(n,r),a=i?.
resetMethods,c=S(r),d=i!==void 0&&Jn(i.id)!==void 0,l=["devices",s.name];if(a&&s.resetMethod&&a.length>0&&!a.includes(s.resetMethod)){let f={address:c,method:s.
resetMethod,methods:Q(a),module:d};t("reset-method-unknown",{path:[...l,"resetMethod"]},f)}if(!i||a?.length!==0||s.resetMethod!==void 0)continue;let u=Dl(s.name,
i,e,n);u!==void 0&&t("device-without-reset",{path:[...l,"functions",o]},{address:c,beside:u,module:d})}}}var Cg={};T(Cg,{codes:()=>ij,files:()=>cj,host:()=>pj,rules:()=>dj,schema:()=>rj});var K0="ffff",X0=e=>e.toString(16).padStart(4,"0");function W0(e,t){if(t+24+2>e.byteLength||e.getUint16(t)!==21930)return;let n=t+e.getUint16(t+24,!0);if(n+24>e.
byteLength||e.getUint32(n,!0)!==1380533072)return;let s=X0(e.getUint16(n+4,!0)),o=[e.getUint16(n+6,!0),...oj(e,n)],r=e.getUint16(n+16,!0)*512,i=(e.getUint8(n+21)&
128)!==0;return{image:{ids:o.map(a=>({vendor:s,device:X0(a)}))},next:i||r===0?void 0:t+r}}function oj(e,t){let n=e.getUint16(t+8,!0);if(e.getUint8(t+12)<3||n===
0)return[];let s=[];for(let o=t+n;o+2<=e.byteLength&&e.getUint16(o,!0)!==0;o+=2)s.push(e.getUint16(o,!0));return s}function H0(e){let t=new DataView(e.buffer,e.
byteOffset,e.byteLength),n=0;for(;n+2<=e.length&&!W0(t,n);){let o=e.indexOf(85,n+1);n=o<0?e.length:o}let s=[];for(let o=n;o!==void 0;){let r=W0(t,o);r&&s.push(r.
image),o=r?.next}return s.length>0?{images:s,before:n}:{images:[],signature:e[0]===85&&e[1]===170}}var rj={device:{rom:k(R(()=>({bar:w(I("Whether the guest sees the ROM of the device. Turn this off if the GPU was the boot display of the host and the screen of\
 the guest stays black.")),file:w(Gd).apply(v("A file with the ROM of the first function, relative to the file that names it. It replaces the device's own ROM, \
which the boot of the host may have changed."))})),{}).apply(v("The option ROM of the device, as the guest sees it."))}},ij={"rom-off-with-file":p({severity:"er\
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
evice, and the ROM of a similar card can set wrong voltages or memory timings."})},aj=16*2**20;function*cj(e){for(let{name:t,rom:n}of H(e))n.file!==void 0&&(yield{
path:Zl(t),name:n.file,limit:aj})}function dj(e,t,n,s){for(let o of H(e)){let{name:r,rom:i}=o;if(i.file===void 0)continue;if(i.bar===!1){t("rom-off-with-file",{
path:["devices",r,"rom","bar"]},{device:r});continue}let a=s?.get(Zl(r).join("/"));a&&fj(o,i.file,a,t,n)}}var Zl=e=>["devices",e,"rom","file"],lj="NVGI",uj=e=>e.
replace(/(\.[^./]*)?$/,"-cut$1");function fj(e,t,n,s,o){let r={path:Zl(e.name)},[i]=e.functions,a=H0(n);if(!("before"in a)){let f=i&&!Yr(i)?S(i):void 0;s("rom-i\
s-no-rom",r,{file:t,signature:a.signature,address:f});return}let{before:c,images:d}=a;if(c>0){let f=uj(t),m=`dd if=${ai(t)} of=${ai(f)} bs=${c} skip=1`,g=String.
fromCharCode(...n.subarray(0,4))===lj?"NVFlash":"a flash program";s("rom-has-header",r,{file:t,before:c,program:g,command:m,cut:f})}let l=Ai(e,o);if(l.length===
0||l.some(f=>d.some(m=>mj(m,f,e.igd===!0))))return;let u=A(d.flatMap(f=>f.ids.slice(0,1)).map(F));s("rom-of-other-card",r,{file:t,roms:Q(u),device:e.name,ids:Q(
l.map(F))})}var mj=({ids:e},{vendor:t,device:n},s)=>e.some(o=>o.vendor===t&&(s||o.device===n||o.device===K0));function*pj(e){for(let t of H(e)){let n=Gl(t);if(n===
void 0)continue;let s=Z0(t);yield{kind:"file",from:Zl(t.name),to:s},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",n,"L+","argument"],value:Ct(
hr(`./${s}`))}}}var Og={};T(Og,{codes:()=>yj,domain:()=>wj,host:()=>bj,rules:()=>vj,schema:()=>gj});var Q0=`#!/usr/bin/env bash
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
`;var gj={device:{sriov:w(R(()=>({of:Lt.apply(v("The physical function that creates them, which the host keeps.")),count:bo().check(or(1),Wr(256)).apply(v("The nu\
mber of virtual functions to create, including those of other devices.")),network:k(I("Whether the virtual functions are NICs. libvirt then gives each a stable \
MAC address, derived from the names, and the VLAN."),!1),vlan:w(ce(1,4094)).apply(v("With network: the VLAN of the guest, which the guest itself does not see."))}))).
apply(v("Virtual functions (SR-IOV), which a PCI device of the host creates at boot. Their addresses are in /sys/bus/pci/devices/*/virtfn* once they exist."))}},
Or=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,J0=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,yj={"sriov-without-functions":p({severity:"error",about:"value",message:({device:e})=>`device '${e}' does not list its virtual functions`,remedy:()=>"add the \
addresses that you expect, for example `functions: [\"05:10.0\"]`; if they are wrong, `systemctl status 'vfioc-sriov-*'` shows the actual ones after the boot",explain:"\
The physical device decides the addresses of its virtual functions. Their ids do not tell them apart, because all virtual functions of a device have the same on\
e.",example:{fails:`devices: { vf: { ids: ["8086:1520"], \u27E8sriov: { of: "05:00.0", count: 4 } } }
`,passes:Or('of: "05:00.0", count: 4')}}),"sriov-counts-differ":p({severity:"error",about:"value",message:({count:e,device:t,address:n})=>`device '${t}' has 'co\
unt: ${e}' for the same ${n}`,remedy:({count:e,device:t})=>`set \`count: ${e}\` here too, or the larger number here and on '${t}'`,explain:"A device creates all\
 its virtual functions at once, and `count` is the total.",example:{fails:J0("\u27E82"),passes:J0(4)}}),"sriov-more-functions":p({severity:"error",about:"value",
message:({functions:e,count:t,address:n})=>`the spec uses ${e} virtual functions of ${n}, but 'count' creates only ${t}`,remedy:({functions:e})=>`set \`count: ${e}\
\` or more`,explain:"Every virtual function that a device of the spec lists must be created.",example:{fails:Or('of: "05:00.0", count: \u27E81','"05:10.0", "05:\
10.2"'),passes:Or('of: "05:00.0", count: 2','"05:10.0", "05:10.2"')}}),"sriov-card-leaves":p({severity:"error",about:"value",message:({address:e,device:t})=>`th\
e host must keep ${e} to create virtual functions, but it is a function of device '${t}'`,remedy:({address:e,device:t})=>`remove ${e} from the \`functions\` of '${t}\
', or, if it is the only one, remove '${t}' from \`devices\` and from its guest`,explain:"The host's driver of the physical function creates the virtual functio\
ns. A device that vfio-pci holds creates none.",example:{fails:`devices: { card: { functions: ["05:00.0"] }, vf: { functions: ["05:10.0"], sriov: { of: \u27E8"05:00.\
0", count: 4 } } }
vms: { win: { memory: 4GiB, devices: [vf, card] } }
`,passes:Or('of: "05:00.0", count: 4')}}),"sriov-handover":p({severity:"error",about:"value",message:()=>"the host does not use virtual functions, so 'bind: han\
dover' does not apply to them",remedy:()=>"remove `bind`",explain:"No host driver takes the virtual functions that are created here. libvirt binds them when a g\
uest starts.",example:{fails:`devices: { vf: { functions: ["05:10.0"], bind: \u27E8handover, sriov: { of: "05:00.0", count: 4 } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,passes:Or('of: "05:00.0", count: 4')}}),"vlan-without-network":p({severity:"error",about:"value",message:()=>"'vlan' needs 'network: on'",remedy:()=>"add `net\
work: on` if the virtual functions are NICs, or remove `vlan`",explain:"libvirt sets the VLAN of a virtual function through the physical NIC that created it.",example:{
fails:Or('of: "05:00.0", count: 4, vlan: \u27E810'),passes:Or('of: "05:00.0", count: 4, network: on, vlan: 10')}})};function eS(e){let t=new Map;for(let n of H(
e)){let{sriov:s}=n;if(!s)continue;let o=S(s.of);t.set(o,[...t.get(o)??[],{...n,sriov:s}])}return t}function vj(e,t){let n=new Map(H(e).flatMap(({name:s,functions:o})=>o.
map(r=>[S(r),s])));for(let[s,o]of eS(e)){let[r]=o;if(!r)continue;let{count:i}=r.sriov;for(let{name:c,sriov:d,bind:l,functions:u}of o){let f=["devices",c],m=(...h)=>({
path:[...f,...h]});u.length===0&&t("sriov-without-functions",{...m("sriov"),on:"key"},{device:c});let g=n.get(s);g!==void 0&&t("sriov-card-leaves",m("sriov","of"),
{address:s,device:g}),d.count!==i&&t("sriov-counts-differ",m("sriov","count"),{count:i,device:r.name,address:s}),l==="handover"&&t("sriov-handover",m("bind")),d.
vlan!==void 0&&!d.network&&t("vlan-without-network",m("sriov","vlan"))}let a=o.reduce((c,{functions:d})=>c+d.length,0);a>i&&t("sriov-more-functions",{path:["dev\
ices",r.name,"sriov","count"]},{functions:a,count:i,address:s})}}var Y0="make-functions.sh";function*bj(e,t){let n=eS(e);if(n.size===0)return;yield{kind:"progra\
m",name:Y0,text:an(Q0,Fn)};let s=ut("vfioc-make-functions",[O("pkgs","coreutils")],st(Y0));yield Ot;for(let[o,r]of n){let i=String(r[0]?.sriov.count),a=r.flatMap(
l=>l.functions.map(S)),[c]=r;if(!c)continue;let d=bl(c.sriov.of,t,c.sriov.network?"02":"").join(" ");yield{kind:"option",ofEntry:!0,path:["systemd","services",`\
vfioc-sriov-${o.replaceAll(/[:.]/g,"-")}`],value:X({description:_(`Virtual functions of ${o}`),wantedBy:ie(["multi-user.target"]),before:ie(["libvirtd.service"]),
after:ie(["systemd-modules-load.service"]),serviceConfig:En({without:["ProtectKernelTunables"]}),script:nn(s,[d,i,...a].map(_))})}}}function*wj(e,t){for(let{name:n,
sriov:s,functions:o}of fe(e,t)){if(!s?.network)continue;let r=o.map((i,a)=>b("interface",{type:"hostdev",managed:"yes"},b("mac",{address:oi(t.host.name,e.name,n,
String(a))}),b("source",{},b("address",{type:"pci",...ei(i)})),s.vlan!==void 0&&b("vlan",{},b("tag",{id:s.vlan})),An("devices",n,e,t,a)));yield{pci:{class:"host\
dev",key:n,index:e.devices.indexOf(n)},functions:r}}}var Mg={};T(Mg,{codes:()=>kj,rules:()=>Sj,schema:()=>$j});var tS={"Arc Pro B60":"e211","Arc Pro B50":"e212","Panther Lake":"b080 b081 b082 b083 b084 b085 b086 b087 b08f b090 b0a0 b0b0"},xj=new Map(Object.entries(tS).flatMap(
([e,t])=>t.split(" ").map(n=>[n,e]))),Ag=Q(Object.keys(tS)),zi=[6,17],mc=({vendor:e,device:t})=>e==="8086"?xj.get(t):void 0;var $j={},nS=zi.join("."),Xl=e=>`host: { cpu: intel }
${e}vms: { win: { memory: 4GiB, devices: [vf] } }
`,Wl=(e,t='"00:02.0"')=>`devices: { vf: { functions: ["00:02.1"], ${e}sriov: { of: ${t}, count: 1 } } }
`,kj={"sriov-graphics-driver":p({severity:"warning",about:"value",message:({gpu:e})=>`no driver of the kernel creates virtual functions of ${e}: i915 has none, \
and xe only those of ${Ag}`,remedy:({address:e,integrated:t,spare:n,device:s,guests:o})=>{let r=`functions: ["${e}"]${t?", igd: on":""}`,i=n?`if the host has an\
other display, give the whole GPU to one guest: \`${r}\` without \`sriov\``:Dn(s,o);return t?`add the module i915-sriov-dkms to boot.extraModulePackages of the \
host, and its parameters here: \`kernel: { params: ["i915.enable_guc=3", "i915.max_vfs=7", "module_blacklist=xe"] }\`; or ${i}`:i},explain:"The unit that create\
s the virtual functions writes their number to sriov_numvfs of the GPU. i915, as it is in the kernel, refuses that, and so does xe for most consumer graphics. T\
he module i915-sriov-dkms, from outside the kernel, adds it for many integrated GPUs; a Linux guest needs it as well.",example:{fails:Xl(Wl("",'\u27E8"00:02.0"')),
passes:Xl(`kernel: { params: ["i915.enable_guc=3", "i915.max_vfs=7"] }
${Wl("")}`)}}),"sriov-graphics-kernel":p({severity:"warning",about:"value",message:({gpu:e,kernel:t})=>`xe creates virtual functions of ${e} since Linux ${nS}, \
but the host has ${t}`,remedy:()=>"set `kernel: { packages: linuxPackages_latest }`",explain:`Since Linux ${nS}, xe creates virtual functions of ${Ag} by defaul\
t. With an older kernel, writing their number to sriov_numvfs of the GPU fails.`,example:{fails:Xl(`kernel: { packages: linuxPackages_6_12 }
${Wl('ids: ["8086:e212"], ','\u27E8"03:00.0"')}`),passes:Xl(`kernel: { packages: linuxPackages_6_18 }
${Wl('ids: ["8086:e212"], ','"03:00.0"')}`)}})},sS="0000:00:02.0";function Sj(e,t,n){if(!e.kernel.params.some(s=>/^(?:i915|xe)\.(?:max_vfs|force_probe)=/.test(s)))
for(let s of H(e)){if(!s.sriov)continue;let o=Pj(s,s.sriov.of,e,n);if(!o)continue;let r={path:["devices",s.name,"sriov","of"]},i=o.ids.flatMap(d=>mc(d)??[])[0],
[a]=o.ids,c=Cj(e,n);if(i===void 0){let d=S(s.sriov.of),l=a?F(a):"this GPU";t("sriov-graphics-driver",r,{gpu:l,address:hn(s.sriov.of),integrated:d===sS,spare:!n||
_j(s.sriov.of,e,n),device:s.name,guests:pe(s.name,e).map(({vm:u})=>u.name)})}else c&&(c.major-zi[0]||c.minor-zi[1])<0&&t("sriov-graphics-kernel",r,{gpu:i,kernel:c.
name})}}function _j(e,t,n){let s=_t(t,n);return n.pci.some(o=>Ht(o)&&!Ae(o.address,e)&&s.get(S(o.address))?.bind!=="boot")}function Pj({ids:e},t,n,s){let o=s&&we(
s,t);return o?o.id.vendor==="8086"&&Ne(o)?{ids:[o.id]}:void 0:n.host.cpu==="intel"&&S(t)===sS||e.some(mc)?{ids:e}:void 0}function Cj(e,t){let{packages:n}=e.kernel,
s=n??t?.kernel?.release,o=/^(?:linuxPackages_)?(\d{1,2})[._](\d{1,3})(?:\D|$)/.exec(s??"");if(!(!s||!o))return{name:n??`Linux ${s}`,major:Number(o[1]),minor:Number(
o[2])}}var Ng={};T(Ng,{claims:()=>Fj,codes:()=>Aj,domain:()=>Dj,host:()=>Nj,opens:()=>zj,recognise:()=>Rj,rules:()=>Mj,schema:()=>Oj});var oS=4010,Oj={vm:{scream:w(R(()=>({mode:k(z(["ivshmem","network"]),"network").apply(v("How the sound reaches the host. network, the default, which Scream reco\
mmends; ivshmem: shared memory, which works without a NIC.")),user:w(Mn).apply(v("The user whose session plays the sound. Default: the one in host.users, if the\
re is only one.")),name:k(jd,"scream").apply(v("ivshmem: the name of the file in /dev/shm, unique to each guest.")),size:w(yn).apply(v("ivshmem: the size of the\
 shared memory, which must match UseIVSHMEM (in MiB) in the registry of the guest. Default: 2MiB.")),interface:w(ps).apply(v("network: the host interface that r\
eceives the sound. Default: the bridge of the guest's NAT network.")),port:k(ce(1,65535),oS).apply(v("network: the UDP port.")),unicast:k(I("network: whether th\
e guest sends only to the address of the host (UnicastIPv4 in its registry) instead of the multicast group."),!1)}))).apply(v("Scream, which plays the sound of \
a Windows guest on the host."))}},Rn=(e,t="memory: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,Aj={"scream-user-unclear":p({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`the sound of guest '${e}' has no user to play it: 'host\
.users' is empty`:`several users could play the sound of guest '${e}': ${t.join(", ")}`,remedy:({users:e})=>e.length===0?"add the user to `host.users`, for exam\
ple `host: { users: [alex] }`":`set \`user\` to one of them, for example \`user: ${e[0]}\``,explain:"A service of one user plays the sound, in that user's sessi\
on. If `host.users` lists one user, it is that one.",example:{fails:`host: { users: [alex, vini] }
${Rn("\u27E8scream: { mode: network }")}`,passes:`host: { users: [alex, vini] }
${Rn("scream: { mode: network, user: vini }")}`}}),"scream-user-unknown":p({severity:"error",about:"value",message:({user:e})=>`user '${e}' is not listed in 'ho\
st.users'`,remedy:({user:e})=>`set \`user\` to one of \`host.users\`, or add '${e}' to that list`,explain:"The user who plays the sound of a guest must be allow\
ed to use the guest: only the users in `host.users` can open its shared memory.",example:{fails:Rn("scream: { user: \u27E8vini }"),passes:Rn("scream: { user: al\
ex }")}}),"scream-without-audio":p({severity:"error",about:"value",message:({guest:e})=>`the sound of guest '${e}' cannot be played, because 'host.audio' is non\
e`,remedy:()=>"set `host: { audio: pipewire }` (or `pulseaudio`, if the host runs it), or remove `scream`",explain:"The service that plays the sound needs PipeW\
ire or PulseAudio. With `audio: none` the host has neither.",example:{fails:`host: { audio: none }
${Rn("\u27E8scream: { mode: network }")}`,passes:`host: { audio: pipewire }
${Rn("scream: { mode: network }")}`}}),"scream-without-interface":p({severity:"error",about:"value",message:({guest:e})=>`'scream' has no 'interface', and guest\
 '${e}' has no NIC in a NAT network`,remedy:()=>"add a NIC in a NAT network (`nics: { lan: { network: default } }`), set `interface` to the host's interface in \
the guest's network (for example `interface: br0`), or use shared memory (`mode: ivshmem`)",explain:"The host receives Scream's packets on one interface only, a\
nd the firewall opens the port there. By default this is the bridge of the guest's NAT network.",example:{fails:Rn("\u27E8scream: { mode: network }","memory: 4G\
iB"),passes:Rn("scream: { mode: network, interface: br0 }","memory: 4GiB")}}),"scream-with-secure-boot":p({severity:"warning",about:"value",message:({guest:e})=>`\
Windows in '${e}' does not load the driver of Scream while Secure Boot is on`,remedy:()=>"remove `scream` and play the sound through SPICE (`display: { spice: o\
n }`), or set `firmware: { secureBoot: false }` without `enrolledKeys` and turn on test mode in Windows",explain:"Current Windows loads the driver of Scream, be\
cause of its signature, only in test mode, which Secure Boot forbids. Without Microsoft's keys in the guest's UEFI variables Secure Boot is not yet in force, bu\
t it is as soon as they are enrolled.",example:{fails:Rn("\u27E8scream: {}","memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }"),
passes:Rn("scream: {}")}}),"scream-with-looking-glass":p({severity:"warning",about:"value",message:({guest:e})=>`Looking Glass after B7 is not to be used with S\
cream, but guest '${e}' has both`,remedy:({spice:e})=>e?"remove `scream`, and uninstall its driver in the guest: the client then plays the sound of SPICE":"remo\
ve `scream`, uninstall its driver in the guest, and set `spice: on` in `display`: the client then plays the sound of SPICE",explain:"Releases of Looking Glass a\
fter B7 (`version: idd`) carry the sound of the guest themselves, through SPICE. Their documentation says not to use Scream with them.",example:{fails:Rn("\u27E8scre\
am: {}","memory: 4GiB, lookingGlass: { size: 64MiB, version: idd }, nics: { lan: { network: default } }"),passes:Rn("scream: {}","memory: 4GiB, lookingGlass: { \
size: 64MiB, version: b7 }, nics: { lan: { network: default } }")}})},rS=(e,t)=>{let{users:n}=t.host;return e.scream?.user??(n.length===1?n[0]:void 0)},Eg=(e,t)=>e.
scream?.interface??ic(e,t)[0]?.network.bridge;function Mj(e,t){let{users:n,audio:s}=e.host;for(let o of $(e)){if(!o.scream)continue;let r=["vms",o.name,"scream"],
i=rS(o,e);i===void 0?t("scream-user-unclear",{path:r,on:"key"},{guest:o.name,users:n}):n.includes(i)||t("scream-user-unknown",{path:[...r,"user"]},{user:i}),Qt(
o).secureBoot&&t("scream-with-secure-boot",{path:r,on:"key"},{guest:o.name}),o.lookingGlass?.version==="idd"&&t("scream-with-looking-glass",{path:r,on:"key"},{guest:o.
name,spice:vn(o)}),s==="none"&&t("scream-without-audio",{path:r,on:"key"},{guest:o.name}),o.scream.mode==="network"&&Eg(o,e)===void 0&&t("scream-without-interfa\
ce",{path:r,on:"key"},{guest:o.name})}}var Ij={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},Ej={pipewire:[{kind:"option",path:["services","pipewire","enab\
le"],value:Z(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:Z(!0)}],pulseaudio:[{kind:"assertion",that:O(yt("config",["services","pulse\
audio"],O("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, but PulseAudio is off: set host.audio to pipewire if the host r\
uns PipeWire, or set services.pulseaudio.enable = true (hardware.pulseaudio.enable before NixOS 25.05)."}]};function*Nj(e){let{audio:t}=e.host;if(t==="none")return;
$(e).some(({scream:s})=>s)&&(yield*Ej[t]);let n=new Map;for(let s of $(e)){let o=Ig(s,e);if(o===void 0)continue;let{user:r,words:i,link:a,port:c}=o,d=JSON.stringify(
[r,i]),l=n.get(d)??[];n.set(d,[...l,s]),l.length===0&&c!==void 0&&a!==void 0&&(yield{kind:"port",interface:a,protocol:"udp",port:c})}for(let s of n.values()){let[
o]=s,r=o&&Ig(o,e);r&&(yield Tj(s,r,t))}}function*zj(e){for(let t of $(e)){let n=Ig(t,e);if(!n||e.host.audio==="none")continue;let{user:s,link:o,port:r}=n,i=`wha\
t user ${s} hears as the sound of guest '${t.name}'`;if(o!==void 0&&r!==void 0)yield{kind:"network",who:`every machine at ${o}`,can:`send to UDP port ${r} ${i}`};else{
let{path:a}=Ia(t)??{};yield{kind:"users",who:"members of the group kvm",can:`read and change ${i}, in ${a}`}}}}function Ig(e,t){let n=rS(e,t);if(!e.scream||n===
void 0)return;let s=Ia(e);if(s)return{user:n,words:["-m",s.path]};let o=Eg(e,t);if(o===void 0)return;let{port:r,unicast:i}=e.scream,a=r===oS?[]:["-p",String(r)];
return{user:n,words:[...i?["-u"]:[],"-i",o,...a],link:o,port:r}}function Tj(e,{user:t,words:n,link:s},o){let r=Ij[o],i=e.map(({name:c})=>c),a=s===void 0?[]:[Wd(
s)];return{kind:"option",path:["systemd","user","services",`scream-${Da(i[0]??"")}`],value:X({description:_(`Sound of ${i.length>1?"the guests":"the guest"} ${Q(
i)}`),wantedBy:ie(["default.target",`${r}.service`,...a]),wants:ie([`${r}.socket`]),after:ie([`${r}.socket`,`${r}.service`]),partOf:ie([`${r}.service`]),startLimitIntervalSec:lt(
0),unitConfig:X({ConditionUser:_(t),...a.length>0?{StopPropagatedFrom:ie(a)}:{}}),serviceConfig:X({ExecStart:Ct(O("pkgs","scream"),`/bin/scream ${Xd(["-o","puls\
e",...n])}`),Restart:_("always"),RestartSec:lt(3),LockPersonality:Z(!0),MemoryDenyWriteExecute:Z(!0),NoNewPrivileges:Z(!0),RestrictNamespaces:Z(!0),RestrictRealtime:Z(
!0),SystemCallArchitectures:_("native"),SystemCallErrorNumber:_("EPERM"),SystemCallFilter:_("@system-service")})})}}function*Dj(e){let t=Ia(e);t&&(yield{pci:{class:"\
shmem",key:"scream",index:1},functions:[Od(t)]})}function*Fj(e,t){let n=Eg(e,t);e.scream?.mode!=="network"||n===void 0||(yield{what:`port ${e.scream.port} of ${n}`,
path:["scream","port"],when:"run"})}function*Rj(e){for(let t of ke(e,"shmem")){let n=C(t,"name")??"",s=Wn(ve(t,"size")??0,B(t,"size@unit")??"bytes")??0;!/scream/i.
test(n)||s===0||(yield{vm:{scream:{mode:"ivshmem",name:n,size:K(s)}}})}}var zg={};T(zg,{codes:()=>Bj,host:()=>jj,rules:()=>Lj,schema:()=>Uj});var Uj={},Kl=(e,t)=>`host: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,Bj={"sound-server-not-there":p({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, but 'host.audio' is ${t}`,remedy:({server:e,
audio:t})=>`set \`host: { audio: ${e} }\` if the host runs it, or use ${t==="pulseaudio"?"`to: pulseaudio`":"`display: { spice: on, sound: spice }`"}`,explain:"\
QEMU opens the socket of the sound server. Hosts with PipeWire also have the socket of PulseAudio, but only they have the one of PipeWire.",example:{fails:Kl("p\
ulseaudio","display: { sound: \u27E8{ to: pipewire, uid: 1000 } }"),passes:Kl("pipewire","display: { sound: { to: pipewire, uid: 1000 } }")}}),"sound-before-log\
in":p({severity:"warning",about:"value",message:({guest:e,server:t})=>`guest '${e}' starts with the host, before any user's ${t} server runs`,remedy:()=>"remove\
 `autostart`, use `display: { spice: on, sound: spice }`, or set `users.users.NAME.linger = true` in NixOS for that user",explain:"The sound server of a user st\
arts when they log in, and QEMU does not start without it. With `linger` NixOS starts the services of the user with the host.",example:{fails:Kl("pipewire","aut\
ostart: \u27E8true, display: { sound: { to: pipewire, uid: 1000 } }"),passes:Kl("pipewire","display: { sound: { to: pipewire, uid: 1000 } }")}})};function iS({display:{
sound:e}}){let{to:t,uid:n=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:n}:void 0}function Lj(e,t){let{audio:n}=e.host;for(let s of $(
e)){let o=iS(s);if(!o)continue;let r=["vms",s.name];(n==="none"||o.to==="pipewire"&&n!=="pipewire")&&t("sound-server-not-there",{path:[...r,"display","sound"]},
{server:o.to,audio:n}),s.autostart&&t("sound-before-login",{path:[...r,"autostart"]},{guest:s.name,server:o.to})}}function*jj(e){let{user:t}=qe(e),n=$(e).flatMap(
s=>iS(s)??[]);for(let s of new Set(n.flatMap(o=>o.uid??[]))){let o=yt("config",["users","users",t,"uid"],Jt);yield{kind:"assertion",that:re(re(o,"==",Jt),"||",re(
o,"==",lt(s))),message:`vfioc: a guest plays its sound through the sound server of user ${t} with uid ${s}, but users.users.${t}.uid is different: set uid in di\
splay.sound of the guest to the number that \`id -u ${t}\` prints.`}}}var Un=[wh,kh,kg,$h,Km,ig,og,cg,Rh,Fh,Lh,Xh,yp,gp,Ng,Oh,ug,Jh,bh,Sp,$p,Zh,Gh,qm,Hm,ep,Jm,Tm,Pp,_p,wg,yg,Og,$g,Cg,cp,lp,ng,tg,Kh,Th,Ih,hp,zg,vp,jp,Up,Gp,qp,Bp,Lp,
jh,Ip,fp,bp,wp,Rp,xp,vh,xg,lg,Bh,Ch,Nh,kp,hg,Sg,_g,bg,ag,Ah,dp,Pg,dg,fg,Mg,Zm,qh];var Tg=(e,t,n)=>Yv(e,["vms",t,n]),aS=(e,t)=>({...e,networks:_a(e.networks),vms:_a(Object.fromEntries(Object.entries(e.vms).map(([n,s])=>{let o={disks:Tg(t,n,"di\
sks"),nics:Tg(t,n,"nics"),shares:Tg(t,n,"shares")};return[n,{...s,order:o}]})))});function Ar(e){let t={};for(let{schema:n}of Un){let s=n[e]??{},o=typeof s=="function"?s():s;for(let[r,i]of Object.entries(o)){if(Object.hasOwn(t,r))throw new Error(
`two features declare ${e}.${r}`);t[r]=i}}return t}var qj=ba(Ar("host")),Gj=ba(Ar("device")),Vj=ba({...Ar("vm"),cpu:jm(()=>Ar("cpu")),memory:Vh(()=>Ar("memory"))}),
Hl=ba({version:wo(1).apply(v("The version of this format, 1.")),host:qj.apply(v("The host machine.")),devices:k(Je(Oo,Gj),{}).apply(v("The PCI devices to pass t\
hrough, by a name of your choice.")),vms:k(Je(cx,Vj),{}).apply(v("The guests that receive them, by their libvirt names.")),...Ar("root"),kernel:xh(()=>Ar("kerne\
l"))});var cS=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,Dg=e=>JSON.stringify(e),Bn={"yaml-syntax":p({severity:"error",about:"value",message:({problem:e})=>`inva\
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
ore the colon: `name: value`":e.startsWith("*")?"write the key out":`put the key in quotes: \`${Dg(e)}\``,explain:"The keys of a spec are names. YAML reads 8, t\
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
er number, or put it in quotes if it is a string: \`${Dg(e)}\``,explain:"Integers are exact up to 9007199254740991. For larger numbers, .inf and .nan, vfioc wou\
ld use another number than the one that was written.",example:{fails:`version: \u27E89007199254740993
`,passes:`version: 1
`}}),"number-leading-zero":p({severity:"error",about:"value",message:({text:e})=>`the number ${e} has a leading zero`,remedy:({text:e})=>`remove the zeros, or p\
ut it in quotes if it is a string: \`${Dg(e)}\`; an octal number starts with \`0o\``,explain:"YAML 1.2 reads 010 as ten and YAML 1.1 as eight, and a string such\
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
would be misread."}),"file-too-large":p({severity:"error",about:"file",message:({limit:e})=>`the file is larger than ${cS(e)}`,remedy:()=>"check the file name; \
even a spec of a thousand guests is smaller",explain:`A spec can have at most ${cS(1048576)}, so that a wrong file name does not fill the memory.`}),"file-missi\
ng":p({severity:"error",about:"file",message:()=>"no such file",remedy:()=>"correct the path; a relative path starts at the current directory",explain:"The file\
 given on the command line does not exist."}),"file-is-directory":p({severity:"error",about:"file",message:()=>"expected a file, found a directory",remedy:()=>"\
add the name of the file in it, for example `host.yaml`",explain:"A spec is read from a file. Only the NixOS option spec also accepts a directory, and reads the\
 host.yaml in it."}),"file-not-regular":p({severity:"error",about:"file",message:()=>"expected a regular file, found a device, pipe or socket",remedy:()=>"pass \
a regular file, or `-` to read standard input",explain:"Reading a device or a pipe can block or never end, and a second read would not give the same content."}),
"file-unreadable":p({severity:"error",about:"file",message:({reason:e})=>`cannot read the file: ${e}`,remedy:()=>"check its permissions and those of its parent \
directories, for example with `ls -ld`",explain:"The file exists, but the operating system refused to open or read it."}),"stdin-twice":p({severity:"error",about:"\
call",message:()=>"standard input (-) is given more than once",remedy:()=>"remove all `-` but one",explain:"Standard input can be read only once."})};var Ql=e=>e.kind==="map"?e.entries.size:e.items.length;function Rg(e){if(e.kind==="scalar")return 0;let t=Ql(e);if(e.kind==="list")for(let n of e.items)t+=Rg(n);else
for(let{value:n}of e.entries.values())t+=Rg(n);return t}function dS(e){if(Rg(e)<=65536)return;let t,n=(s,o)=>{if(s.kind!=="scalar")if((!t||Ql(s)>Ql(t.tree))&&(t=
{path:o,tree:s}),s.kind==="list")for(let[r,i]of s.items.entries())n(i,[...o,r]);else for(let[r,{value:i}]of s.entries)n(i,[...o,r])};if(n(e,[]),!!t)return{path:t.
path,what:t.tree.kind==="list"?"list":"mapping",count:Ql(t.tree)}}var lS={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};function Bg(e){return e.length===0?lS:fS(e)}var uS=e=>e.kind==="scalar"&&e.value===
null;function Ug(e){if(e.kind==="scalar")return e;if(e.kind==="list"){let n=e.items.map(Ug);return n.every((s,o)=>s===e.items[o])?e:{...e,items:n}}let t;for(let[
n,{key:s,value:o}]of e.entries){let r=uS(o)?void 0:Ug(o);r!==o&&(t??=new Map(e.entries),r?t.set(n,{key:s,value:r}):t.delete(n))}return t?{...e,entries:t}:e}function fS(e){
let t=e.at(-1)??lS;if(e.length===1||t.kind!=="map")return Ug(t);let n=new Map;for(let o of e.slice(e.findLastIndex(({kind:r})=>r!=="map")+1))if(o.kind==="map")for(let[
r,{key:i,value:a}]of o.entries){let c=n.get(r);uS(a)?n.delete(r):c?(c.key=i,c.values.push(a)):n.set(r,{key:i,values:[a]})}let s=new Map;for(let[o,{key:r,values:i}]of n)
s.set(o,{key:r,value:fS(i)});return{kind:"map",entries:s,span:t.span}}var r1=require("node:buffer");var Jl=Symbol.for("yaml.alias"),Yl=Symbol.for("yaml.document"),Yn=Symbol.for("yaml.map"),Lg=Symbol.for("yaml.pair"),wn=Symbol.for("yaml.scalar"),eo=Symbol.for("\
yaml.seq"),qt=Symbol.for("yaml.node.type"),Gt=e=>!!e&&typeof e=="object"&&e[qt]===Jl,xs=e=>!!e&&typeof e=="object"&&e[qt]===Yl,Vt=e=>!!e&&typeof e=="object"&&e[qt]===
Yn,le=e=>!!e&&typeof e=="object"&&e[qt]===Lg,ee=e=>!!e&&typeof e=="object"&&e[qt]===wn,es=e=>!!e&&typeof e=="object"&&e[qt]===eo;function xe(e){if(e&&typeof e==
"object")switch(e[qt]){case Yn:case eo:return!0}return!1}function me(e){if(e&&typeof e=="object")switch(e[qt]){case Jl:case Yn:case wn:case eo:return!0}return!1}
var eu=e=>(ee(e)||xe(e))&&!!e.anchor;var dn=Symbol("break visit"),mS=Symbol("skip children"),$s=Symbol("remove node");function ks(e,t){let n=pS(t);xs(e)?Ti(null,e.contents,n,Object.freeze([e]))===$s&&
(e.contents=null):Ti(null,e,n,Object.freeze([]))}ks.BREAK=dn;ks.SKIP=mS;ks.REMOVE=$s;function Ti(e,t,n,s){let o=hS(e,t,n,s);if(me(o)||le(o))return gS(e,s,o),Ti(
e,o,n,s);if(typeof o!="symbol"){if(xe(t)){s=Object.freeze(s.concat(t));for(let r=0;r<t.items.length;++r){let i=Ti(r,t.items[r],n,s);if(typeof i=="number")r=i-1;else{
if(i===dn)return dn;i===$s&&(t.items.splice(r,1),r-=1)}}}else if(le(t)){s=Object.freeze(s.concat(t));let r=Ti("key",t.key,n,s);if(r===dn)return dn;r===$s&&(t.key=
null);let i=Ti("value",t.value,n,s);if(i===dn)return dn;i===$s&&(t.value=null)}}return o}async function tu(e,t){let n=pS(t);xs(e)?await Di(null,e.contents,n,Object.
freeze([e]))===$s&&(e.contents=null):await Di(null,e,n,Object.freeze([]))}tu.BREAK=dn;tu.SKIP=mS;tu.REMOVE=$s;async function Di(e,t,n,s){let o=await hS(e,t,n,s);
if(me(o)||le(o))return gS(e,s,o),Di(e,o,n,s);if(typeof o!="symbol"){if(xe(t)){s=Object.freeze(s.concat(t));for(let r=0;r<t.items.length;++r){let i=await Di(r,t.
items[r],n,s);if(typeof i=="number")r=i-1;else{if(i===dn)return dn;i===$s&&(t.items.splice(r,1),r-=1)}}}else if(le(t)){s=Object.freeze(s.concat(t));let r=await Di(
"key",t.key,n,s);if(r===dn)return dn;r===$s&&(t.key=null);let i=await Di("value",t.value,n,s);if(i===dn)return dn;i===$s&&(t.value=null)}}return o}function pS(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function hS(e,t,n,s){if(typeof n=="function")return n(e,t,s);if(Vt(t))return n.Map?.(e,t,s);
if(es(t))return n.Seq?.(e,t,s);if(le(t))return n.Pair?.(e,t,s);if(ee(t))return n.Scalar?.(e,t,s);if(Gt(t))return n.Alias?.(e,t,s)}function gS(e,t,n){let s=t[t.length-
1];if(xe(s))s.items[e]=n;else if(le(s))e==="key"?s.key=n:s.value=n;else if(xs(s))s.contents=n;else{let o=Gt(s)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var Zj={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Xj=e=>e.replace(/[!,[\]{}]/g,t=>Zj[t]),Ss=class e{constructor(t,n){this.docStart=null,this.
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
s))return n+Xj(t.substring(s.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags),o;if(t&&s.length>0&&me(t.contents)){let r={};ks(t.contents,(i,a)=>{me(a)&&a.tag&&(r[a.tag]=!0)}),o=Object.keys(r)}else o=[];for(let[r,i]of s)r==="!!"&&
i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&n.push(`%TAG ${r} ${i}`);return n.join(`
`)}};Ss.defaultYaml={explicit:!1,version:"1.2"};Ss.defaultTags={"!!":"tag:yaml.org,2002:"};function nu(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function jg(e){let t=new Set;return ks(e,{Value(n,s){s.anchor&&t.add(s.anchor)}}),t}function qg(e,t){for(let n=1;;++n){let s=`${e}${n}`;if(!t.has(s))return s}}function yS(e,t){
let n=[],s=new Map,o=null;return{onAnchor:r=>{n.push(r),o??(o=jg(e));let i=qg(t,o);return o.add(i),i},setAnchors:()=>{for(let r of n){let i=s.get(r);if(typeof i==
"object"&&i.anchor&&(ee(i.node)||xe(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
r,a}}},sourceObjects:s}}function Ro(e,t,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let o=0,r=s.length;o<r;++o){let i=s[o],a=Ro(e,s,String(o),i);a===void 0?delete s[o]:a!==i&&
(s[o]=a)}else if(s instanceof Map)for(let o of Array.from(s.keys())){let r=s.get(o),i=Ro(e,s,o,r);i===void 0?s.delete(o):i!==r&&s.set(o,i)}else if(s instanceof Set)
for(let o of Array.from(s)){let r=Ro(e,s,o,o);r===void 0?s.delete(o):r!==o&&(s.delete(o),s.add(r))}else for(let[o,r]of Object.entries(s)){let i=Ro(e,s,o,r);i===
void 0?delete s[o]:i!==r&&(s[o]=i)}return e.call(t,n,s)}function it(e,t,n){if(Array.isArray(e))return e.map((s,o)=>it(s,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!eu(e))return e.toJSON(t,n);let s={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,s),n.onCreate=r=>{s.res=r,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var Uo=class{constructor(t){Object.defineProperty(this,qt,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:s,onAnchor:o,reviver:r}={}){if(!xs(t))throw new TypeError("A document argumen\
t is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},a=it(this,"",i);if(typeof o=="funct\
ion")for(let{count:c,res:d}of i.anchors.values())o(d,c);return typeof r=="function"?Ro(r,{"":a},"",a):a}};var to=class extends Uo{constructor(t){super(Jl),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){
if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:(s=[],ks(t,{Node:(r,i)=>{(Gt(i)||
eu(i))&&s.push(i)}}),n&&(n.aliasResolveCache=s));let o;for(let r of s){if(r===this)break;r.anchor===this.source&&(o=r)}if(o&&n){let{anchors:r,doc:i,maxAliasCount:a}=n,
c=r.get(o);if(c||(it(o,null,n),c=r.get(o)),c?.res===void 0){let d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(a>=0&&
(c.count+=1,c.aliasCount===0&&(c.aliasCount=su(i,o,r)),c.count*c.aliasCount>a)){let d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
d)}}return o}toJSON(t,n){if(!n)return{source:this.source};let s=this.resolve(n.doc,n);if(!s){let o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(o)}return n.anchors.get(s).res}toString(t,n,s){let o=`*${this.source}`;if(t){if(nu(this.source),t.options.verifyAliasOrder&&!t.
anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(t.implicitKey)return`${o} `}return o}};
function su(e,t,n){if(Gt(t)){let s=t.resolve(e),o=n&&s&&n.get(s);return o?o.count*o.aliasCount:0}else if(xe(t)){let s=0;for(let o of t.items){let r=su(e,o,n);r>
s&&(s=r)}return s}else if(le(t)){let s=su(e,t.key,n),o=su(e,t.value,n);return Math.max(s,o)}return 1}var ou=e=>!e||typeof e!="function"&&typeof e!="object",G=class extends Uo{constructor(t){super(wn),this.value=t}toJSON(t,n){return n?.keep?this.value:it(this.value,
t,n)}toString(){return String(this.value)}};G.BLOCK_FOLDED="BLOCK_FOLDED";G.BLOCK_LITERAL="BLOCK_LITERAL";G.PLAIN="PLAIN";G.QUOTE_DOUBLE="QUOTE_DOUBLE";G.QUOTE_SINGLE=
"QUOTE_SINGLE";var Wj="tag:yaml.org,2002:";function Kj(e,t,n){if(t){let s=n.filter(r=>r.tag===t),o=s.find(r=>!r.format)??s[0];if(!o)throw new Error(`Tag ${t} not found`);return o}
return n.find(s=>s.identify?.(e)&&!s.format)}function no(e,t,n){if(xs(e)&&(e=e.contents),me(e))return e;if(le(e)){let u=n.schema[Yn].createNode?.(n.schema,null,
n);return u.items.push(e),u}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:s,
onAnchor:o,onTagObj:r,schema:i,sourceObjects:a}=n,c;if(s&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new to(c.anchor);c={anchor:null,
node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Wj+t.slice(2));let d=Kj(e,t,i.tags);if(!d){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){
let u=new G(e);return c&&(c.node=u),u}d=e instanceof Map?i[Yn]:Symbol.iterator in Object(e)?i[eo]:i[Yn]}r&&(r(d),delete n.onTagObj);let l=d?.createNode?d.createNode(
n.schema,e,n):typeof d?.nodeClass?.from=="function"?d.nodeClass.from(n.schema,e,n):new G(e);return t?l.tag=t:d.default||(l.tag=d.tag),c&&(c.node=l),l}function pc(e,t,n){let s=n;for(let o=t.length-1;o>=0;--o){let r=t[o];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let i=[];i[r]=s,s=i}else s=new Map([[r,s]])}
return no(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Ri=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Fi=class extends Uo{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=
t),n.items=n.items.map(s=>me(s)||le(s)?s.clone(t):s),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Ri(t))this.add(n);else{let[s,...o]=t,r=this.get(s,
!0);if(xe(r))r.addIn(o,n);else if(r===void 0&&this.schema)this.set(s,pc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path\
: ${o}`)}}deleteIn(t){let[n,...s]=t;if(s.length===0)return this.delete(n);let o=this.get(n,!0);if(xe(o))return o.deleteIn(s);throw new Error(`Expected YAML coll\
ection at ${n}. Remaining path: ${s}`)}getIn(t,n){let[s,...o]=t,r=this.get(s,!0);return o.length===0?!n&&ee(r)?r.value:r:xe(r)?r.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!le(n))return!1;let s=n.value;return s==null||t&&ee(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(t){let[n,...s]=t;
if(s.length===0)return this.has(n);let o=this.get(n,!0);return xe(o)?o.hasIn(s):!1}setIn(t,n){let[s,...o]=t;if(o.length===0)this.set(s,n);else{let r=this.get(s,
!0);if(xe(r))r.setIn(o,n);else if(r===void 0&&this.schema)this.set(s,pc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path\
: ${o}`)}}};var vS=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ln(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var _s=(e,t,n)=>e.endsWith(`
`)?Ln(n,t):n.includes(`
`)?`
`+Ln(n,t):(e.endsWith(" ")?"":" ")+n;var Gg="flow",ru="block",hc="quoted";function gc(e,t,n="flow",{indentAtStart:s,lineWidth:o=80,minContentWidth:r=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;
o<r&&(r=0);let c=Math.max(1+r,1+o-t.length);if(e.length<=c)return e;let d=[],l={},u=o-t.length;typeof s=="number"&&(s>o-Math.max(2,r)?d.push(0):u=o-s);let f,m,g=!1,
h=-1,y=-1,x=-1;n===ru&&(h=bS(e,h,t.length),h!==-1&&(u=h+c));for(let E;E=e[h+=1];){if(n===hc&&E==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}x=h}if(E===`
`)n===ru&&(h=bS(e,h,t.length)),u=h+t.length+c,f=void 0;else{if(E===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let D=e[h+1];D&&D!==" "&&D!==`
`&&D!=="	"&&(f=h)}if(h>=u)if(f)d.push(f),u=f+c,f=void 0;else if(n===hc){for(;m===" "||m==="	";)m=E,E=e[h+=1],g=!0;let D=h>x+1?h-2:y-1;if(l[D])return e;d.push(D),
l[D]=!0,u=D+c,f=void 0}else g=!0}m=E}if(g&&a&&a(),d.length===0)return e;i&&i();let P=e.slice(0,d[0]);for(let E=0;E<d.length;++E){let D=d[E],j=d[E+1]||e.length;D===
0?P=`
${t}${e.slice(0,j)}`:(n===hc&&l[D]&&(P+=`${e[D]}\\`),P+=`
${t}${e.slice(D+1,j)}`)}return P}function bS(e,t,n){let s=t,o=t+1,r=e[o];for(;r===" "||r==="	";)if(t<o+n)r=e[++t];else{do r=e[++t];while(r&&r!==`
`);s=t,o=t+1,r=e[o]}return s}var au=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),cu=e=>/^(%|---|\.\.\.)/m.
test(e);function Hj(e,t,n){if(!t||t<0)return!1;let s=t-n,o=e.length;if(o<=s)return!1;for(let r=0,i=0;r<o;++r)if(e[r]===`
`){if(r-i>s)return!0;if(i=r+1,o-i<=s)return!1}return!0}function yc(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:s}=t,o=t.
options.doubleQuotedMinMultiLineLength,r=t.indent||(cu(e)?"  ":""),i="",a=0;for(let c=0,d=n[c];d;d=n[++c])if(d===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(i+=n.slice(a,
c)+"\\ ",c+=1,a=c,d="\\"),d==="\\")switch(n[c+1]){case"u":{i+=n.slice(a,c);let l=n.substr(c+2,4);switch(l){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"\
000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:l.
substr(0,2)==="00"?i+="\\x"+l.substr(2):i+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||n[c+2]==='"'||n.length<o)c+=1;else{for(i+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)i+=`
`,c+=2;i+=r,n[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+n.slice(a):n,s?i:gc(i,r,hc,au(t,!1))}function Vg(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return yc(e,t);let n=t.indent||(cu(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?s:gc(s,n,Gg,au(t,!1))}function Ui(e,t){let{singleQuote:n}=t.options,s;if(n===!1)s=yc;else{let o=e.includes('"'),r=e.includes("'");
o&&!r?s=Vg:r&&!o?s=yc:s=n?Vg:yc}return s(e,t)}var Zg;try{Zg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Zg=/\n+(?!\n|$)/g}function iu({comment:e,type:t,value:n},s,o,r){let{blockQuote:i,commentString:a,lineWidth:c}=s.options;if(!i||/\n[\t ]+$/.test(
n))return Ui(n,s);let d=s.indent||(s.forceBlockIndent||cu(n)?"  ":""),l=i==="literal"?!0:i==="folded"||t===G.BLOCK_FOLDED?!1:t===G.BLOCK_LITERAL?!0:!Hj(n,c,d.length);
if(!n)return l?`|
`:`>
`;let u,f;for(f=n.length;f>0;--f){let j=n[f-1];if(j!==`
`&&j!=="	"&&j!==" ")break}let m=n.substring(f),g=m.indexOf(`
`);g===-1?u="-":n===m||g!==m.length-1?(u="+",r&&r()):u="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Zg,`$&${d}`));let h=!1,y,x=-1;for(y=0;y<n.length;++y){let j=n[y];if(j===" ")h=!0;else if(j===`
`)x=y;else break}let P=n.substring(0,x<y?x+1:y);P&&(n=n.substring(P.length),P=P.replace(/\n+/g,`$&${d}`));let D=(h?d?"2":"1":"")+u;if(e&&(D+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!l){let j=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`),M=!1,Y=au(s,!0);i!=="folded"&&t!==G.BLOCK_FOLDED&&(Y.onOverflow=()=>{
M=!0});let N=gc(`${P}${j}${m}`,d,ru,Y);if(!M)return`>${D}
${d}${N}`}return n=n.replace(/\n+/g,`$&${d}`),`|${D}
${d}${P}${n}${m}`}function Qj(e,t,n,s){let{type:o,value:r}=e,{actualString:i,implicitKey:a,indent:c,indentStep:d,inFlow:l}=t;if(a&&r.includes(`
`)||l&&/[[\]{},]/.test(r))return Ui(r,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||l||!r.includes(
`
`)?Ui(r,t):iu(e,t,n,s);if(!a&&!l&&o!==G.PLAIN&&r.includes(`
`))return iu(e,t,n,s);if(cu(r)){if(c==="")return t.forceBlockIndent=!0,iu(e,t,n,s);if(a&&c===d)return Ui(r,t)}let u=r.replace(/\n+/g,`$&
${c}`);if(i){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(u),{compat:m,tags:g}=t.doc.schema;if(g.some(f)||m?.some(f))return Ui(r,t)}return a?
u:gc(u,c,Gg,au(t,!1))}function Mr(e,t,n,s){let{implicitKey:o,inFlow:r}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
G.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=G.QUOTE_DOUBLE);let c=l=>{switch(l){case G.BLOCK_FOLDED:case G.BLOCK_LITERAL:
return o||r?Ui(i.value,t):iu(i,t,n,s);case G.QUOTE_DOUBLE:return yc(i.value,t);case G.QUOTE_SINGLE:return Vg(i.value,t);case G.PLAIN:return Qj(i,t,n,s);default:
return null}},d=c(a);if(d===null){let{defaultKeyType:l,defaultStringType:u}=t.options,f=o&&l||u;if(d=c(f),d===null)throw new Error(`Unsupported default string t\
ype ${f}`)}return d}function du(e,t){let n=Object.assign({blockQuote:!0,commentString:vS,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function Jj(e,t){
if(t.tag){let o=e.filter(r=>r.tag===t.tag);if(o.length>0)return o.find(r=>r.format===t.format)??o[0]}let n,s;if(ee(t)){s=t.value;let o=e.filter(r=>r.identify?.(
s));if(o.length>1){let r=o.filter(i=>i.test);r.length>0&&(o=r)}n=o.find(r=>r.format===t.format)??o.find(r=>!r.format)}else s=t,n=e.find(o=>o.nodeClass&&s instanceof
o.nodeClass);if(!n){let o=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${o} value`)}return n}function Yj(e,t,{anchors:n,
doc:s}){if(!s.directives)return"";let o=[],r=(ee(e)||xe(e))&&e.anchor;r&&nu(r)&&(n.add(r),o.push(`&${r}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(
s.directives.tagString(i)),o.join(" ")}function so(e,t,n,s){if(le(e))return e.toString(t,n,s);if(Gt(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,r=me(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=Jj(t.doc.schema.tags,r));let i=Yj(r,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(r,t,n,s):ee(r)?Mr(r,t,n,s):r.toString(t,n,s);return i?ee(r)||a[0]==="{"||a[0]==="["?`${i} ${a}`:
`${i}
${t.indent}${a}`:a}function wS({key:e,value:t},n,s,o){let{allNullValues:r,doc:i,indent:a,indentStep:c,options:{commentString:d,indentSeq:l,simpleKeys:u}}=n,f=me(e)&&e.comment||null;
if(u){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(xe(e)||!me(e)&&typeof e=="object"){let Y="With simple keys, collection cannot \
be used as a key value";throw new Error(Y)}}let m=!u&&(!e||f&&t==null&&!n.inFlow||xe(e)||(ee(e)?e.type===G.BLOCK_FOLDED||e.type===G.BLOCK_LITERAL:typeof e=="obj\
ect"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!m&&(u||!r),indent:a+c});let g=!1,h=!1,y=so(e,n,()=>g=!0,()=>h=!0);if(!m&&!n.inFlow&&y.length>1024){if(u)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(r||t==null)return g&&s&&s(),y===""?"?":m?`?\
 ${y}`:y}else if(r&&!u||t==null&&m)return y=`? ${y}`,f&&!g?y+=_s(y,n.indent,d(f)):h&&o&&o(),y;g&&(f=null),m?(f&&(y+=_s(y,n.indent,d(f))),y=`? ${y}
${a}:`):(y=`${y}:`,f&&(y+=_s(y,n.indent,d(f))));let x,P,E;me(t)?(x=!!t.spaceBefore,P=t.commentBefore,E=t.comment):(x=!1,P=null,E=null,t&&typeof t=="object"&&(t=
i.createNode(t))),n.implicitKey=!1,!m&&!f&&ee(t)&&(n.indentAtStart=y.length+1),h=!1,!l&&c.length>=2&&!n.inFlow&&!m&&es(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=
n.indent.substring(2));let D=!1,j=so(t,n,()=>D=!0,()=>h=!0),M=" ";if(f||x||P){if(M=x?`
`:"",P){let Y=d(P);M+=`
${Ln(Y,n.indent)}`}j===""&&!n.inFlow?M===`
`&&E&&(M=`

`):M+=`
${n.indent}`}else if(!m&&xe(t)){let Y=j[0],N=j.indexOf(`
`),ye=N!==-1,cs=n.inFlow??t.flow??t.items.length===0;if(ye||!cs){let zs=!1;if(ye&&(Y==="&"||Y==="!")){let tt=j.indexOf(" ");Y==="&"&&tt!==-1&&tt<N&&j[tt+1]==="!"&&
(tt=j.indexOf(" ",tt+1)),(tt===-1||N<tt)&&(zs=!0)}zs||(M=`
${n.indent}`)}}else(j===""||j[0]===`
`)&&(M="");return y+=M+j,n.inFlow?D&&s&&s():E&&!D?y+=_s(y,n.indent,d(E)):h&&o&&o(),y}function Xg(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var lu="<<",ts={identify:e=>e===lu||typeof e=="symbol"&&e.description===lu,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new G(
Symbol(lu)),{addToJSMap:Kg}),stringify:()=>lu},xS=(e,t)=>(ts.identify(t)||ee(t)&&(!t.type||t.type===G.PLAIN)&&ts.identify(t.value))&&e?.doc.schema.tags.some(n=>n.
tag===ts.tag&&n.default);function Kg(e,t,n){let s=$S(e,n);if(es(s))for(let o of s.items)Wg(e,t,o);else if(Array.isArray(s))for(let o of s)Wg(e,t,o);else Wg(e,t,
s)}function Wg(e,t,n){let s=$S(e,n);if(!Vt(s))throw new Error("Merge sources must be maps or map aliases");let o=s.toJSON(null,e,Map);for(let[r,i]of o)t instanceof
Map?t.has(r)||t.set(r,i):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(t,r,{value:i,writable:!0,enumerable:!0,configurable:!0});
return t}function $S(e,t){return e&&Gt(t)?t.resolve(e.doc,e):t}function uu(e,t,{key:n,value:s}){if(me(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(xS(e,n))Kg(e,t,s);else{let o=it(n,"",e);if(t instanceof Map)t.set(o,it(s,o,e));else if(t instanceof
Set)t.add(o);else{let r=e4(n,o,e),i=it(s,r,e);r in t?Object.defineProperty(t,r,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[r]=i}}return t}function e4(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(me(e)&&n?.doc){let s=du(n.doc,{});s.anchors=new Set;for(let r of n.anchors.keys())s.anchors.add(r.
anchor);s.inFlow=!0,s.inStringifyKey=!0;let o=e.toString(s);if(!n.mapKeyWarned){let r=JSON.stringify(o);r.length>40&&(r=r.substring(0,36)+'..."'),Xg(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}function Bi(e,t,n){let s=no(e,void 0,n),o=no(t,void 0,n);return new Ze(s,o)}var Ze=class e{constructor(t,n=null){Object.defineProperty(this,qt,{value:Lg}),this.
key=t,this.value=n}clone(t){let{key:n,value:s}=this;return me(n)&&(n=n.clone(t)),me(s)&&(s=s.clone(t)),new e(n,s)}toJSON(t,n){let s=n?.mapAsMap?new Map:{};return uu(
n,s,this)}toString(t,n,s){return t?.doc?wS(this,t,n,s):JSON.stringify(this)}};function mu(e,t,n){return(t.inFlow??e.flow?n4:t4)(e,t,n)}function t4({comment:e,items:t},n,{blockItemPrefix:s,flowChars:o,itemIndent:r,onChompKeep:i,onComment:a}){
let{indent:c,options:{commentString:d}}=n,l=Object.assign({},n,{indent:r,type:null}),u=!1,f=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(me(h))!u&&h.spaceBefore&&
f.push(""),fu(n,f,h.commentBefore,u),h.comment&&(y=h.comment);else if(le(h)){let P=me(h.key)?h.key:null;P&&(!u&&P.spaceBefore&&f.push(""),fu(n,f,P.commentBefore,
u))}u=!1;let x=so(h,l,()=>y=null,()=>u=!0);y&&(x+=_s(x,r,d(y))),u&&y&&(u=!1),f.push(s+x)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let g=1;g<f.length;++g){
let h=f[g];m+=h?`
${c}${h}`:`
`}}return e?(m+=`
`+Ln(d(e),c),a&&a()):u&&i&&i(),m}function n4({items:e},t,{flowChars:n,itemIndent:s}){let{indent:o,indentStep:r,flowCollectionPadding:i,options:{commentString:a}}=t;
s+=r;let c=Object.assign({},t,{indent:s,inFlow:!0,type:null}),d=!1,l=0,u=[];for(let g=0;g<e.length;++g){let h=e[g],y=null;if(me(h))h.spaceBefore&&u.push(""),fu(
t,u,h.commentBefore,!1),h.comment&&(y=h.comment);else if(le(h)){let P=me(h.key)?h.key:null;P&&(P.spaceBefore&&u.push(""),fu(t,u,P.commentBefore,!1),P.comment&&(d=
!0));let E=me(h.value)?h.value:null;E?(E.comment&&(y=E.comment),E.commentBefore&&(d=!0)):h.value==null&&P?.comment&&(y=P.comment)}y&&(d=!0);let x=so(h,c,()=>y=null);
d||(d=u.length>l||x.includes(`
`)),g<e.length-1?x+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=u.reduce((P,E)=>P+E.length+2,2)+(x.length+2)>t.options.lineWidth)),d&&(x+=",")),
y&&(x+=_s(x,s,a(y))),u.push(x),l=u.length}let{start:f,end:m}=n;if(u.length===0)return f+m;if(!d){let g=u.reduce((h,y)=>h+y.length+2,2);d=t.options.lineWidth>0&&
g>t.options.lineWidth}if(d){let g=f;for(let h of u)g+=h?`
${r}${o}${h}`:`
`;return`${g}
${o}${m}`}else return`${f}${i}${u.join(" ")}${i}${m}`}function fu({indent:e,options:{commentString:t}},n,s,o){if(s&&o&&(s=s.replace(/^\n+/,"")),s){let r=Ln(t(s),
e);n.push(r.trimStart())}}function Bo(e,t){let n=ee(t)?t.value:t;for(let s of e)if(le(s)&&(s.key===t||s.key===n||ee(s.key)&&s.key.value===n))return s}var Ke=class extends Fi{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(Yn,t),this.items=[]}static from(t,n,s){let{keepUndefined:o,replacer:r}=s,i=new this(t),a=(c,d)=>{if(typeof r==
"function")d=r.call(n,c,d);else if(Array.isArray(r)&&!r.includes(c))return;(d!==void 0||o)&&i.items.push(Bi(c,d,s))};if(n instanceof Map)for(let[c,d]of n)a(c,d);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,n){let s;le(t)?s=t:!t||
typeof t!="object"||!("key"in t)?s=new Ze(t,t?.value):s=new Ze(t.key,t.value);let o=Bo(this.items,s.key),r=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(
`Key ${s.key} already set`);ee(o.value)&&ou(s.value)?o.value.value=s.value:o.value=s.value}else if(r){let i=this.items.findIndex(a=>r(s,a)<0);i===-1?this.items.
push(s):this.items.splice(i,0,s)}else this.items.push(s)}delete(t){let n=Bo(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){
let o=Bo(this.items,t)?.value;return(!n&&ee(o)?o.value:o)??void 0}has(t){return!!Bo(this.items,t)}set(t,n){this.add(new Ze(t,n),!0)}toJSON(t,n,s){let o=s?new s:
n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let r of this.items)uu(n,o,r);return o}toString(t,n,s){if(!t)return JSON.stringify(this);for(let o of this.
items)if(!le(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.
assign({},t,{allNullValues:!0})),mu(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:s,onComment:n})}};var ns={collection:"map",default:!0,nodeClass:Ke,tag:"tag:yaml.org,2002:map",resolve(e,t){return Vt(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Ke.
from(e,t,n)};var Et=class extends Fi{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(eo,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=pu(
t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let s=pu(t);if(typeof s!="number")return;let o=this.items[s];return!n&&ee(o)?o.value:o}has(t){
let n=pu(t);return typeof n=="number"&&n<this.items.length}set(t,n){let s=pu(t);if(typeof s!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.
items[s];ee(o)&&ou(n)?o.value=n:this.items[s]=n}toJSON(t,n){let s=[];n?.onCreate&&n.onCreate(s);let o=0;for(let r of this.items)s.push(it(r,String(o++),n));return s}toString(t,n,s){
return t?mu(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(t,n,s){
let{replacer:o}=s,r=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof o=="function"){let c=n instanceof Set?a:String(i++);a=o.call(
n,c,a)}r.items.push(no(a,void 0,s))}}return r}};function pu(e){let t=ee(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(
t)&&t>=0?t:null}var ss={collection:"seq",default:!0,nodeClass:Et,tag:"tag:yaml.org,2002:seq",resolve(e,t){return es(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Et.
from(e,t,n)};var Lo={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,s){return t=Object.assign({actualString:!0},t),Mr(e,t,
n,s)}};var Ir={identify:e=>e==null,createNode:()=>new G(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new G(null),stringify:({
source:e},t)=>typeof e=="string"&&Ir.test.test(e)?e:t.options.nullStr};var vc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new G(e[0]==="t"||e[0]==="T"),
stringify({source:e,value:t},n){if(e&&vc.test.test(e)){let s=e[0]==="t"||e[0]==="T";if(t===s)return e}return t?n.options.trueStr:n.options.falseStr}};function Nt({format:e,minFractionDigits:t,tag:n,value:s}){if(typeof s=="bigint")return String(s);let o=typeof s=="number"?s:Number(s);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let i=r.
indexOf(".");i<0&&(i=r.length,r+=".");let a=t-(r.length-i-1);for(;a-- >0;)r+="0"}return r}var hu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Nt},gu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():
Nt(e)}},yu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new G(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Nt};var vu=e=>typeof e=="bigint"||Number.isInteger(e),Hg=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function kS(e,t,n){let{value:s}=e;return vu(
s)&&s>=0?n+s.toString(t):Nt(e)}var bu={identify:e=>vu(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Hg(e,2,8,n),
stringify:e=>kS(e,8,"0o")},wu={identify:vu,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Hg(e,0,10,n),stringify:Nt},xu={identify:e=>vu(
e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Hg(e,2,16,n),stringify:e=>kS(e,16,"0x")};var SS=[ns,ss,Lo,Ir,vc,bu,wu,xu,hu,gu,yu];function _S(e){return typeof e=="bigint"||Number.isInteger(e)}var $u=({value:e})=>JSON.stringify(e),s4=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:e=>e,stringify:$u},{identify:e=>e==null,createNode:()=>new G(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:$u},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:$u},{identify:_S,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>_S(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:$u}],o4={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},PS=[ns,ss].concat(s4,o4);var bc={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),
s=new Uint8Array(n.length);for(let o=0;o<n.length;++o)s[o]=n.charCodeAt(o);return s}else return t("This environment does not support reading binary tags; either\
 Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},s,o,r){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let c="";for(let d=0;d<i.length;++d)
c+=String.fromCharCode(i[d]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=
G.BLOCK_LITERAL),t!==G.QUOTE_DOUBLE){let c=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),d=Math.ceil(a.length/c),l=new Array(d);for(let u=0,
f=0;u<d;++u,f+=c)l[u]=a.substr(f,c);a=l.join(t===G.BLOCK_LITERAL?`
`:" ")}return Mr({comment:e,type:t,value:a},s,o,r)}};function Qg(e,t){if(es(e))for(let n=0;n<e.items.length;++n){let s=e.items[n];if(!le(s)){if(Vt(s)){s.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=s.items[0]||new Ze(new G(null));if(s.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${s.commentBefore}
${o.key.commentBefore}`:s.commentBefore),s.comment){let r=o.value??o.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=o}e.items[n]=le(s)?s:new Ze(s)}}else t("Expected a sequence for this tag");return e}function Jg(e,t,n){let{replacer:s}=n,o=new Et(e);o.
tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof s=="function"&&(i=s.call(t,String(r++),i));let a,c;if(Array.isArray(
i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let d=Object.keys(i);if(d.length===
1)a=d[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else a=i;o.items.push(Bi(a,c,n))}return o}var wc={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Qg,createNode:Jg};var Li=class e extends Et{constructor(){super(),this.add=Ke.prototype.add.bind(this),this.delete=Ke.prototype.delete.bind(this),this.get=Ke.prototype.get.bind(this),
this.has=Ke.prototype.has.bind(this),this.set=Ke.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let s=new Map;n?.onCreate&&n.onCreate(
s);for(let o of this.items){let r,i;if(le(o)?(r=it(o.key,"",n),i=it(o.value,r,n)):r=it(o,"",n),s.has(r))throw new Error("Ordered maps must not include duplicate\
 keys");s.set(r,i)}return s}static from(t,n,s){let o=Jg(t,n,s),r=new this;return r.items=o.items,r}};Li.tag="tag:yaml.org,2002:omap";var xc={collection:"seq",identify:e=>e instanceof
Map,nodeClass:Li,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Qg(e,t),s=[];for(let{key:o}of n.items)ee(o)&&(s.includes(o.value)?t(`Ordered maps mu\
st not include duplicate keys: ${o.value}`):s.push(o.value));return Object.assign(new Li,n)},createNode:(e,t,n)=>Li.from(e,t,n)};function CS({value:e,source:t},n){return t&&(e?Yg:ey).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Yg={identify:e=>e===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new G(!0),stringify:CS},ey={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new G(!1),stringify:CS};var OS={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Nt},AS={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(
t)?t.toExponential():Nt(e)}},MS={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new G(
parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let s=e.substring(n+1).replace(/_/g,"");s[s.length-1]==="0"&&(t.minFractionDigits=s.length)}return t},
stringify:Nt};var $c=e=>typeof e=="bigint"||Number.isInteger(e);function ku(e,t,n,{intAsBigInt:s}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),
s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let r=parseInt(e,n);return o===
"-"?-1*r:r}function ty(e,t,n){let{value:s}=e;if($c(s)){let o=s.toString(t);return s<0?"-"+n+o.substr(1):n+o}return Nt(e)}var IS={identify:$c,default:!0,tag:"tag\
:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>ku(e,2,2,n),stringify:e=>ty(e,2,"0b")},ES={identify:$c,default:!0,tag:"tag:yaml.org,20\
02:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>ku(e,1,8,n),stringify:e=>ty(e,8,"0")},NS={identify:$c,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>ku(e,0,10,n),stringify:Nt},zS={identify:$c,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>ku(
e,2,16,n),stringify:e=>ty(e,16,"0x")};var ji=class e extends Ke{constructor(t){super(t),this.tag=e.tag}add(t){let n;le(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new Ze(t.
key,null):n=new Ze(t,null),Bo(this.items,n.key)||this.items.push(n)}get(t,n){let s=Bo(this.items,t);return!n&&le(s)?ee(s.key)?s.key.value:s.key:s}set(t,n){if(typeof n!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let s=Bo(this.items,t);s&&!n?this.items.splice(this.items.
indexOf(s),1):!s&&n&&this.items.push(new Ze(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,s){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,s);throw new Error("Set items must all have null values")}static from(t,n,s){let{replacer:o}=s,
r=new this(t);if(n&&Symbol.iterator in Object(n))for(let i of n)typeof o=="function"&&(i=o.call(n,i,i)),r.items.push(Bi(i,null,s));return r}};ji.tag="tag:yaml.o\
rg,2002:set";var kc={collection:"map",identify:e=>e instanceof Set,nodeClass:ji,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>ji.from(e,t,n),resolve(e,t){
if(Vt(e)){if(e.hasAllNullValues(!0))return Object.assign(new ji,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function ny(e,t){let n=e[0],s=n==="-"||n==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),r=s.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return n===
"-"?o(-1)*r:r}function TS(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return Nt(e);let s="";t<0&&(s="-",t*=n(-1));
let o=n(60),r=[t%o];return t<60?r.unshift(0):(t=(t-r[0])/o,r.unshift(t%o),t>=60&&(t=(t-r[0])/o,r.unshift(t))),s+r.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Su={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>ny(e,n),stringify:TS},_u={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>ny(e,!1),stringify:TS},qi={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(qi.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,o,r,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,d=Date.UTC(n,s-
1,o,r||0,i||0,a||0,c),l=t[8];if(l&&l!=="Z"){let u=ny(l,!1);Math.abs(u)<30&&(u*=60),d-=6e4*u}return new Date(d)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var sy=[ns,ss,Lo,Ir,Yg,ey,IS,ES,NS,zS,OS,AS,MS,bc,ts,xc,wc,kc,Su,_u,qi];var DS=new Map([["core",SS],["failsafe",[ns,ss,Lo]],["json",PS],["yaml11",sy],["yaml-1.1",sy]]),FS={binary:bc,bool:vc,float:yu,floatExp:gu,floatNaN:hu,floatTime:_u,
int:wu,intHex:xu,intOct:bu,intTime:Su,map:ns,merge:ts,null:Ir,omap:xc,pairs:wc,seq:ss,set:kc,timestamp:qi},RS={"tag:yaml.org,2002:binary":bc,"tag:yaml.org,2002:\
merge":ts,"tag:yaml.org,2002:omap":xc,"tag:yaml.org,2002:pairs":wc,"tag:yaml.org,2002:set":kc,"tag:yaml.org,2002:timestamp":qi};function Pu(e,t,n){let s=DS.get(
t);if(s&&!e)return n&&!s.includes(ts)?s.concat(ts):s.slice();let o=s;if(!o)if(Array.isArray(e))o=[];else{let r=Array.from(DS.keys()).filter(i=>i!=="yaml11").map(
i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${r} or define customTags array`)}if(Array.isArray(e))for(let r of e)o=o.concat(
r);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(ts)),o.reduce((r,i)=>{let a=typeof i=="string"?FS[i]:i;if(!a){let c=JSON.stringify(i),d=Object.
keys(FS).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${d}`)}return r.includes(a)||r.push(a),r},[])}var r4=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Sc=class e{constructor({compat:t,customTags:n,merge:s,resolveKnownTags:o,schema:r,sortMapEntries:i,toStringDefaults:a}){
this.compat=Array.isArray(t)?Pu(t,"compat"):t?Pu(null,t):null,this.name=typeof r=="string"&&r||"core",this.knownTags=o?RS:{},this.tags=Pu(n,this.name,s),this.toStringOptions=
a??null,Object.defineProperty(this,Yn,{value:ns}),Object.defineProperty(this,wn,{value:Lo}),Object.defineProperty(this,eo,{value:ss}),this.sortMapEntries=typeof i==
"function"?i:i===!0?r4:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function US(e,t){let n=[],s=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),s=!0):e.directives.docStart&&(s=!0)}
s&&n.push("---");let o=du(e,t),{commentString:r}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=r(e.commentBefore);n.unshift(Ln(c,""))}let i=!1,
a=null;if(e.contents){if(me(e.contents)){if(e.contents.spaceBefore&&s&&n.push(""),e.contents.commentBefore){let l=r(e.contents.commentBefore);n.push(Ln(l,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,d=so(e.contents,o,()=>a=null,c);a&&(d+=_s(d,"",r(a))),(d[0]==="|"||d[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${d}`:n.push(d)}else n.push(so(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=r(e.comment);c.includes(`
`)?(n.push("..."),n.push(Ln(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&n[n.length-1]!==""&&n.
push(""),n.push(Ln(r(c),"")))}return n.join(`
`)+`
`}var jo=class e{constructor(t,n,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,qt,{value:Yl});let o=null;
typeof n=="function"||Array.isArray(n)?o=n:s===void 0&&n&&(s=n,n=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=r;let{version:i}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.
yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new Ss({version:i}),this.setSchema(i,s),this.contents=t===void 0?null:this.createNode(t,o,s)}clone(){
let t=Object.create(e.prototype,{[qt]:{value:Yl}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=me(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Gi(this.contents)&&this.contents.add(t)}addIn(t,n){Gi(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let s=jg(this);t.anchor=!n||s.has(n)?qg(n||"a",s):n}return new to(t.anchor)}createNode(t,n,s){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=P=>typeof P=="number"||P instanceof String||P instanceof Number,x=n.filter(
y).map(String);x.length>0&&(n=n.concat(x)),o=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:r,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:d,tag:l}=s??
{},{onAnchor:u,setAnchors:f,sourceObjects:m}=yS(this,i||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:d,replacer:o,schema:this.schema,
sourceObjects:m},h=no(t,l,g);return a&&xe(h)&&(h.flow=!0),f(),h}createPair(t,n,s={}){let o=this.createNode(t,null,s),r=this.createNode(n,null,s);return new Ze(o,
r)}delete(t){return Gi(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ri(t)?this.contents==null?!1:(this.contents=null,!0):Gi(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return xe(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Ri(t)?!n&&ee(this.contents)?this.contents.value:this.contents:
xe(this.contents)?this.contents.getIn(t,n):void 0}has(t){return xe(this.contents)?this.contents.has(t):!1}hasIn(t){return Ri(t)?this.contents!==void 0:xe(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=pc(this.schema,[t],n):Gi(this.contents)&&this.contents.set(t,n)}setIn(t,n){Ri(t)?this.contents=
n:this.contents==null?this.contents=pc(this.schema,Array.from(t),n):Gi(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let s;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ss({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Ss({version:t}),s={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,s=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new Sc(Object.assign(s,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:s,maxAliasCount:o,onAnchor:r,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:s===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=it(this.contents,n??"",a);if(typeof r=="function")for(let{count:d,res:l}of a.anchors.values())r(l,d);
return typeof i=="function"?Ro(i,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return US(this,t)}};function Gi(e){if(xe(e))return!0;throw new Error("Expected a YAML co\
llection as document contents")}var _c=class extends Error{constructor(t,n,s,o){super(),this.name=t,this.code=s,this.message=o,this.pos=n}},Ps=class extends _c{constructor(t,n,s){super("YAMLPa\
rseError",t,n,s)}},Pc=class extends _c{constructor(t,n,s){super("YAMLWarning",t,n,s)}};function Cs(e,{flow:t,indicator:n,next:s,offset:o,onError:r,parentIndent:i,startOnNewline:a}){let c=!1,d=a,l=a,u="",f="",m=!1,g=!1,h=null,y=null,x=null,P=null,E=null,
D=null,j=null;for(let N of e)switch(g&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&r(N.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(d&&N.type!=="comment"&&N.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),N.type){case"\
space":!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&N.source.includes("	")&&(h=N),l=!0;break;case"comment":{l||r(N,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let ye=N.source.substring(1)||" ";u?u+=f+ye:u=ye,f="",d=!1;break}case"newline":d?u?u+=N.source:(!D||n!=="seq-\
item-ind")&&(c=!0):f+=N.source,d=!0,m=!0,(y||x)&&(P=N),l=!0;break;case"anchor":y&&r(N,"MULTIPLE_ANCHORS","A node can have at most one anchor"),N.source.endsWith(
":")&&r(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=N,j??(j=N.offset),d=!1,l=!1,g=!0;break;case"tag":{x&&r(N,"MULTIPLE_TAGS",
"A node can have at most one tag"),x=N,j??(j=N.offset),d=!1,l=!1,g=!0;break}case n:(y||x)&&r(N,"BAD_PROP_ORDER",`Anchors and tags must be after the ${N.source} \
indicator`),D&&r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${t??"collection"}`),D=N,d=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){
E&&r(N,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),E=N,d=!1,l=!1;break}default:r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} token`),d=!1,l=!1}let M=e[e.length-1],
Y=M?M.offset+M.source.length:o;return g&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),h&&(d&&h.indent<=i||s?.type==="block-map"||s?.type==="block-seq")&&r(h,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:E,found:D,spaceBefore:c,comment:u,hasNewline:m,anchor:y,tag:x,newlineAfterProp:P,end:Y,start:j??Y}}function qo(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(qo(t.key)||qo(t.value))return!0}return!1;default:return!0}}function Cc(e,t,n){if(t?.type==="flow-collection"){let s=t.end[0];s.indent===e&&(s.source==="]"||s.source==="}")&&qo(t)&&n(s,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function Cu(e,t,n){let{uniqueKeys:s}=e.options;if(s===!1)return!1;let o=typeof s=="function"?s:(r,i)=>r===i||ee(r)&&ee(i)&&r.value===i.value;return t.some(r=>o(
r.key,n))}var BS="All mapping items must start at the same column";function LS({composeNode:e,composeEmptyNode:t},n,s,o,r){let i=r?.nodeClass??Ke,a=new i(n.schema);n.atRoot&&
(n.atRoot=!1);let c=s.offset,d=null;for(let l of s.items){let{start:u,key:f,sep:m,value:g}=l,h=Cs(u,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,
parentIndent:s.indent,startOnNewline:!0}),y=!h.found;if(y){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in f&&f.indent!==s.indent&&o(c,"BAD_INDENT",BS)),!h.anchor&&!h.tag&&!m){d=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||qo(f))&&o(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==s.indent&&o(c,"BAD_INDENT",BS);n.atKey=!0;let x=h.end,P=f?e(n,f,h,o):t(n,x,u,null,h,o);n.schema.compat&&Cc(s.indent,f,o),n.atKey=!1,Cu(n,a.items,
P)&&o(x,"DUPLICATE_KEY","Map keys must be unique");let E=Cs(m??[],{indicator:"map-value-ind",next:g,offset:P.range[2],onError:o,parentIndent:s.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=E.end,E.found){y&&(g?.type==="block-map"&&!E.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&h.start<E.found.offset-1024&&o(P.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let D=g?e(n,g,E,o):t(n,c,m,null,E,o);n.schema.compat&&Cc(s.indent,g,o),c=D.range[2];let j=new Ze(P,D);n.options.keepSourceTokens&&(j.srcToken=
l),a.items.push(j)}else{y&&o(P.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),E.comment&&(P.comment?P.comment+=`
`+E.comment:P.comment=E.comment);let D=new Ze(P);n.options.keepSourceTokens&&(D.srcToken=l),a.items.push(D)}}return d&&d<c&&o(d,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[s.offset,c,d??c],a}function jS({composeNode:e,composeEmptyNode:t},n,s,o,r){let i=r?.nodeClass??Et,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=s.offset,d=null;
for(let{start:l,value:u}of s.items){let f=Cs(l,{indicator:"seq-item-ind",next:u,offset:c,onError:o,parentIndent:s.indent,startOnNewline:!0});if(!f.found)if(f.anchor||
f.tag||u)u?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
d=f.end,f.comment&&(a.comment=f.comment);continue}let m=u?e(n,u,f,o):t(n,f.end,l,null,f,o);n.schema.compat&&Cc(s.indent,u,o),c=m.range[2],a.items.push(m)}return a.
range=[s.offset,c,d??c],a}function Os(e,t,n,s){let o="";if(e){let r=!1,i="";for(let a of e){let{source:c,type:d}=a;switch(d){case"space":r=!0;break;case"comment":{n&&!r&&s(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=c.substring(1)||" ";o?o+=i+l:o=l,i="";break}case"newline":o&&(i+=c),r=!0;break;default:
s(a,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=c.length}}return{comment:o,offset:t}}var oy="Block collections are not allowed within flow collections",ry=e=>e&&(e.type==="block-map"||e.type==="block-seq");function qS({composeNode:e,composeEmptyNode:t},n,s,o,r){
let i=s.start.source==="{",a=i?"flow map":"flow sequence",c=r?.nodeClass??(i?Ke:Et),d=new c(n.schema);d.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let u=s.offset+s.start.source.length;for(let y=0;y<s.items.length;++y){let x=s.items[y],{start:P,key:E,sep:D,value:j}=x,M=Cs(P,{flow:a,indicator:"explicit-k\
ey-ind",next:E??D?.[0],offset:u,onError:o,parentIndent:s.indent,startOnNewline:!1});if(!M.found){if(!M.anchor&&!M.tag&&!D&&!j){y===0&&M.comma?o(M.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):y<s.items.length-1&&o(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),M.comment&&(d.comment?d.comment+=`
`+M.comment:d.comment=M.comment),u=M.end;continue}!i&&n.options.strict&&qo(E)&&o(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)M.comma&&o(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(M.comma||o(M.start,"MISSING_CHAR",`Missing , between ${a} items`),
M.comment){let Y="";e:for(let N of P)switch(N.type){case"comma":case"space":break;case"comment":Y=N.source.substring(1);break e;default:break e}if(Y){let N=d.items[d.
items.length-1];le(N)&&(N=N.value??N.key),N.comment?N.comment+=`
`+Y:N.comment=Y,M.comment=M.comment.substring(Y.length+1)}}if(!i&&!D&&!M.found){let Y=j?e(n,j,M,o):t(n,M.end,D,null,M,o);d.items.push(Y),u=Y.range[2],ry(j)&&o(Y.
range,"BLOCK_IN_FLOW",oy)}else{n.atKey=!0;let Y=M.end,N=E?e(n,E,M,o):t(n,Y,P,null,M,o);ry(E)&&o(N.range,"BLOCK_IN_FLOW",oy),n.atKey=!1;let ye=Cs(D??[],{flow:a,indicator:"\
map-value-ind",next:j,offset:N.range[2],onError:o,parentIndent:s.indent,startOnNewline:!1});if(ye.found){if(!i&&!M.found&&n.options.strict){if(D)for(let tt of D){
if(tt===ye.found)break;if(tt.type==="newline"){o(tt,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}M.start<
ye.found.offset-1024&&o(ye.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else j&&("\
source"in j&&j.source?.[0]===":"?o(j,"MISSING_CHAR",`Missing space after : in ${a}`):o(ye.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let cs=j?e(
n,j,ye,o):ye.found?t(n,ye.end,D,null,ye,o):null;cs?ry(j)&&o(cs.range,"BLOCK_IN_FLOW",oy):ye.comment&&(N.comment?N.comment+=`
`+ye.comment:N.comment=ye.comment);let zs=new Ze(N,cs);if(n.options.keepSourceTokens&&(zs.srcToken=x),i){let tt=d;Cu(n,tt.items,N)&&o(Y,"DUPLICATE_KEY","Map key\
s must be unique"),tt.items.push(zs)}else{let tt=new Ke(n.schema);tt.flow=!0,tt.items.push(zs);let Rv=(cs??N).range;tt.range=[N.range[0],Rv[1],Rv[2]],d.items.push(
tt)}u=cs?cs.range[2]:ye.end}}let f=i?"}":"]",[m,...g]=s.end,h=u;if(m?.source===f)h=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),x=l?`${y}\
 must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;o(u,l?"MISSING_CHAR":"BAD_INDENT",x),m&&m.source.length!==1&&
g.unshift(m)}if(g.length>0){let y=Os(g,h,n.options.strict,o);y.comment&&(d.comment?d.comment+=`
`+y.comment:d.comment=y.comment),d.range=[s.offset,h,y.offset]}else d.range=[s.offset,h,h];return d}function iy(e,t,n,s,o,r){let i=n.type==="block-map"?LS(e,t,n,s,r):n.type==="block-seq"?jS(e,t,n,s,r):qS(e,t,n,s,r),a=i.constructor;return o==="!"||o===a.tagName?
(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function GS(e,t,n,s,o){let r=s.tag,i=r?t.directives.tagName(r.source,f=>o(r,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="bloc\
k-seq"){let{anchor:f,newlineAfterProp:m}=s,g=f&&r?f.offset>r.offset?f:r:f??r;g&&(!m||m.offset<g.offset)&&o(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!i||i==="!"||i===Ke.tagName&&a==="map"||i===Et.tagName&&
a==="seq")return iy(e,t,n,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(
Object.assign({},f,{default:!1})),c=f;else return f?o(r,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(r,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),iy(e,t,n,o,i)}let d=iy(e,t,n,o,i,c),l=c.resolve?.(d,f=>o(r,"TAG_RESOLVE_FAILED",f),t.options)??d,u=me(l)?l:new G(
l);return u.range=d.range,u.tag=i,c?.format&&(u.format=c.format),u}function ay(e,t,n){let s=t.offset,o=i4(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[s,s,s]};let r=o.mode===">"?G.BLOCK_FOLDED:G.BLOCK_LITERAL,
i=t.source?a4(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let y=i[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=o.chomp==="+"&&i.length>0?
`
`.repeat(Math.max(1,i.length-1)):"",y=s+o.length;return t.source&&(y+=t.source.length),{value:h,type:r,comment:o.comment,range:[s,y,y]}}let c=t.indent+o.indent,
d=t.offset+o.length,l=0;for(let h=0;h<a;++h){let[y,x]=i[h];if(x===""||x==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(d+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),l=h,c===0&&!e.atRoot&&n(d,"BAD_\
INDENT","Block scalar values in collections must be indented");break}d+=y.length+x.length+1}for(let h=i.length-1;h>=a;--h)i[h][0].length>c&&(a=h+1);let u="",f="",
m=!1;for(let h=0;h<l;++h)u+=i[h][0].slice(c)+`
`;for(let h=l;h<a;++h){let[y,x]=i[h];d+=y.length+x.length+1;let P=x[x.length-1]==="\r";if(P&&(x=x.slice(0,-1)),x&&y.length<c){let D=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(d-x.length-(P?2:1),"BAD_INDENT",D),y=""}r===G.BLOCK_LITERAL?(u+=f+y.slice(
c)+x,f=`
`):y.length>c||x[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),u+=f+y.slice(c)+x,f=`
`,m=!0):x===""?f===`
`?u+=`
`:f=`
`:(u+=f+x,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let h=a;h<i.length;++h)u+=`
`+i[h][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let g=s+o.length+t.source.length;return{value:u,type:r,comment:o.comment,range:[s,g,g]}}function i4({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-heade\
r")return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],r=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="\
-"||m==="+"))a=m;else{let g=Number(m);!i&&g?i=g:c===-1&&(c=e+f)}}c!==-1&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let d=!1,
l="",u=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":d=!0;case"newline":u+=m.source.length;break;case"comment":n&&!d&&s(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=m.source.length,l=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOK\
EN",m.message),u+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",g);let h=m.source;h&&typeof h==
"string"&&(u+=h.length)}}}return{mode:r,indent:i,chomp:a,comment:l,length:u}}function a4(e){let t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),r=[s?.[1]?[s[1],n.
slice(s[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)r.push([t[i],t[i+1]]);return r}function cy(e,t,n){let{offset:s,type:o,source:r,end:i}=e,a,c,d=(f,m,g)=>n(s+f,m,g);switch(o){case"scalar":a=G.PLAIN,c=c4(r,d);break;case"single-quoted-scalar":a=
G.QUOTE_SINGLE,c=d4(r,d);break;case"double-quoted-scalar":a=G.QUOTE_DOUBLE,c=l4(r,d);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let l=s+r.length,u=Os(i,l,t,n);return{value:c,type:a,comment:u.comment,range:[
s,l,u.offset]}}function c4(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),VS(e)}function d4(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),VS(e.slice(1,-1)).replace(/''/g,"'")}function VS(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let s,o;try{s=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,""),i=" ",a=t.lastIndex;for(;n=t.exec(e);){let d=n[1].replace(o,"");d===
""?i===`
`?r+=i:i=`
`:(r+=i+d,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),r+i+(n?.[1]??"")}function l4(e,t){let n="";for(let s=1;s<e.length-1;++s){let o=e[s];
if(!(o==="\r"&&e[s+1]===`
`))if(o===`
`){let{fold:r,offset:i}=u4(e,s);n+=r,s=i}else if(o==="\\"){let r=e[++s],i=f4[r];if(i)n+=i;else if(r===`
`)for(r=e[s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="\r"&&e[s+1]===`
`)for(r=e[++s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;n+=m4(e,s+1,a,t),s+=a}else{let a=e.substr(s-1,2);t(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let r=s,i=e[s+1];for(;i===" "||i==="	";)i=e[++s+1];i!==`
`&&!(i==="\r"&&e[s+2]===`
`)&&(n+=s>r?e.slice(r,s+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function u4(e,t){let n="",
s=e[t+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&e[t+2]!==`
`);)s===`
`&&(n+=`
`),t+=1,s=e[t+1];return n||(n=" "),{fold:n,offset:t}}var f4={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function m4(e,t,n,s){let o=e.substr(t,n),i=o.length===n&&
/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,n+2);return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}function dy(e,t,n,s){let{value:o,type:r,comment:i,range:a}=t.type==="block-scalar"?ay(e,t,s):cy(t,e.options.strict,s),c=n?e.directives.tagName(n.source,u=>s(n,"\
TAG_RESOLVE_FAILED",u)):null,d;e.options.stringKeys&&e.atKey?d=e.schema[wn]:c?d=p4(e.schema,o,c,n,s):t.type==="scalar"?d=h4(e,o,t,s):d=e.schema[wn];let l;try{let u=d.
resolve(o,f=>s(n??t,"TAG_RESOLVE_FAILED",f),e.options);l=ee(u)?u:new G(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(n??t,"TAG_RESOLVE_FAILED",f),l=
new G(o)}return l.range=a,l.source=o,r&&(l.type=r),c&&(l.tag=c),d.format&&(l.format=d.format),i&&(l.comment=i),l}function p4(e,t,n,s,o){if(n==="!")return e[wn];
let r=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(t))return a;let i=e.knownTags[n];
return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[wn])}function h4({atKey:e,directives:t,schema:n},s,o,r){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(s))||n[wn];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(s))??n[wn];if(i.tag!==a.tag){let c=t.tagString(i.tag),d=t.tagString(a.tag),l=`Value may be parsed as either ${c} \
or ${d}`;r(o,"TAG_RESOLVE_FAILED",l,!0)}}return i}function ZS(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let o=t[s];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++s];o?.type==="space";)e+=o.source.length,o=t[++s];break}}return e}var g4={composeNode:ly,composeEmptyNode:Ou};function ly(e,t,n,s){let o=e.atKey,{spaceBefore:r,comment:i,anchor:a,tag:c}=n,d,l=!0;switch(t.type){case"alias":d=y4(
e,t,s),(a||c)&&s(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":d=dy(e,t,c,s),a&&(d.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{d=GS(g4,e,t,n,s),a&&(d.anchor=a.
source.substring(1))}catch(u){let f=u instanceof Error?u.message:String(u);s(t,"RESOURCE_EXHAUSTION",f)}break;default:{let u=t.type==="error"?t.message:`Unsuppo\
rted token (type: ${t.type})`;s(t,"UNEXPECTED_TOKEN",u),l=!1}}return d??(d=Ou(e,t.offset,void 0,null,n,s)),a&&d.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),o&&e.options.stringKeys&&(!ee(d)||typeof d.value!="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")&&s(c??t,"NON_STRING_KEY","With stringKeys, \
all keys must be strings"),r&&(d.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?d.comment=i:d.commentBefore=i),e.options.keepSourceTokens&&l&&(d.srcToken=
t),d}function Ou(e,t,n,s,{spaceBefore:o,comment:r,anchor:i,tag:a,end:c},d){let l={type:"scalar",offset:ZS(t,n,s),indent:-1,source:""},u=dy(e,l,a,d);return i&&(u.
anchor=i.source.substring(1),u.anchor===""&&d(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}function y4({
options:e},{offset:t,source:n,end:s},o){let r=new to(n.substring(1));r.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&o(
t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=Os(s,i,e.strict,o);return r.range=[t,i,a.offset],a.comment&&(r.comment=a.comment),
r}function XS(e,t,{offset:n,start:s,value:o,end:r},i){let a=Object.assign({_directives:t},e),c=new jo(void 0,a),d={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},l=Cs(s,{indicator:"doc-start",next:o??r?.[0],offset:n,onError:i,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!l.hasNewline&&i(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?ly(d,o,l,i):Ou(d,l.end,s,null,l,i);let u=c.contents.range[2],f=Os(r,u,!1,i);return f.comment&&(c.comment=f.comment),c.range=[n,u,f.offset],c}function Oc(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function WS(e){let t="",n=!1,s=!1;for(let o=0;o<e.length;++o){let r=e[o];switch(r[0]){case"#":t+=(t===""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}var Vi=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,s,o,r)=>{let i=Oc(n);r?this.warnings.push(new Pc(i,s,o)):this.
errors.push(new Ps(i,s,o))},this.directives=new Ss({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:s,afterEmptyLine:o}=WS(this.prelude);if(s){
let r=t.contents;if(n)t.comment=t.comment?`${t.comment}
${s}`:s;else if(o||t.directives.docStart||!r)t.commentBefore=s;else if(xe(r)&&!r.flow&&r.items.length>0){let i=r.items[0];le(i)&&(i=i.key);let a=i.commentBefore;
i.commentBefore=a?`${s}
${a}`:s}else{let i=r.commentBefore;r.commentBefore=i?`${s}
${i}`:s}}if(n){for(let r=0;r<this.errors.length;++r)t.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)t.warnings.push(this.warnings[r])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:WS(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,s=-1){for(let o of t)yield*this.next(o);yield*this.end(n,s)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,s,o)=>{let r=Oc(t);r[0]+=n,this.onError(r,"BAD_DIRECTIVE",s,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=XS(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,s=new Ps(Oc(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Unexpected doc-end without pre\
ceding document";this.errors.push(new Ps(Oc(t),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;let n=Os(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ps(Oc(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let s=Object.assign({_directives:this.directives},this.options),o=new jo(void 0,s);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};var uy=Symbol("break visit"),v4=Symbol("skip children"),KS=Symbol("remove item");function Er(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),
HS(Object.freeze([]),e,t)}Er.BREAK=uy;Er.SKIP=v4;Er.REMOVE=KS;Er.itemAtPath=(e,t)=>{let n=e;for(let[s,o]of t){let r=n?.[s];if(r&&"items"in r)n=r.items[o];else return}
return n};Er.parentCollection=(e,t)=>{let n=Er.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],o=n?.[s];if(o&&"items"in o)return o;throw new Error("Parent collec\
tion not found")};function HS(e,t,n){let s=n(t,e);if(typeof s=="symbol")return s;for(let o of["key","value"]){let r=t[o];if(r&&"items"in r){for(let i=0;i<r.items.
length;++i){let a=HS(Object.freeze(e.concat([[o,i]])),r.items[i],n);if(typeof a=="number")i=a-1;else{if(a===uy)return uy;a===KS&&(r.items.splice(i,1),i-=1)}}typeof s==
"function"&&o==="key"&&(s=s(t,e))}}return typeof s=="function"?s(t,e):s}var fy="\uFEFF",my="",py="",Au="";function QS(e){switch(e){case fy:return"byte-order-mark";case my:return"doc-mode";case py:return"flow-error-end";case Au:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function os(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var JS=new Set("0123456789ABCDEFabcdef"),w4=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Mu=new Set(",[]{}"),x4=new Set(` ,[]{}
\r	`),hy=e=>!e||x4.has(e),Nr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let s=0;for(;n===" ";)n=this.buffer[++s+t];if(n==="\r"){
let o=this.buffer[s+t+1];if(o===`
`||!o&&!this.atEnd)return t+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?t+s:-1}if(n==="-"||n==="."){let s=this.buffer.substr(t,3);if((s==="---"||s==="...")&&os(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===fy&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,s=t.indexOf("#");for(;s!==-1;){let r=t[s-
1];if(r===" "||r==="	"){n=s-1;break}else s=t.indexOf("#",s+1)}for(;;){let r=t[n-1];if(r===" "||r==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield my,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&os(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!os(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&os(n)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(hy),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,s=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&o[0]!=="#"||s===0&&(o.startsWith("---")||o.startsWith("..."))&&os(o[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield py,yield*this.parseLineStart();let r=0;for(;o[r]===",";)r+=yield*this.pushCount(1),
r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),o[r]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-r),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(hy),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let i=this.charAt(1);if(this.flowKey||os(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let r=0;for(;this.buffer[n-1-r]==="\\";)r+=1;if(r%2===0)break;n=this.buffer.indexOf('"',n+1)}let s=this.buffer.
substring(0,n),o=s.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let r=this.continueScalar(o+1);if(r===-1)break;o=s.indexOf(`
`,r)}o!==-1&&(n=o-(s[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>os(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":n+=1;break;case`
`:t=r,n=0;break;case"\r":{let i=this.buffer[r+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(t+1);if(r===-1)break;t=this.buffer.indexOf(`
`,r)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(s=this.buffer[o];s===" ";)s=this.buffer[++o];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let r=t-1,i=this.buffer[r];i==="\r"&&(i=this.buffer[--r]);let a=r;for(;i===" ";)i=this.buffer[--r];
if(i===`
`&&r>=this.pos&&r+1+n>a)t=r;else break}while(!0);return yield Au,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,s=this.pos-1,o;for(;o=this.buffer[++s];)if(o===":"){let r=this.buffer[s+1];if(os(r)||t&&Mu.has(r))break;n=s}else if(os(o)){let r=this.buffer[s+1];
if(o==="\r"&&(r===`
`?(s+=1,o=`
`,r=this.buffer[s+1]):n=s),r==="#"||t&&Mu.has(r))break;if(o===`
`){let i=this.continueScalar(s+1);if(i===-1)break;s=Math.max(s,i-2)}}else{if(t&&Mu.has(o))break;n=s}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Au,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let s=this.buffer.
slice(this.pos,t);return s?(yield s,this.pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(hy),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,s=this.charAt(1);if(os(s)||n&&Mu.has(s)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!os(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(w4.has(n))n=this.buffer[++t];else if(n==="%"&&JS.has(this.buffer[t+1])&&JS.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||t&&s==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,s=this.buffer[n];for(;!t(s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};function Go(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function YS(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function t1(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Iu(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Zi(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Eu(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function e1(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Go(t.start,"explicit-key-ind")&&!Go(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,t1(t.value)?t.value.end?
Eu(t.value.end,t.sep):t.value.end=t.sep:Eu(t.start,t.sep),delete t.sep)}var Xi=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Nr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let s of this.lexer.lex(t,n))yield*this.next(s);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
t.length;return}let n=QS(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":
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
s.type==="document"&&(n.indent=0),n.type==="flow-collection"&&e1(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.push(n);break;case"block-m\
ap":{let o=s.items[s.items.length-1];if(o.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.assign(o,{key:n,
sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=s.items[s.items.length-1];o.value?s.items.push({start:[],value:n}):o.value=n;break}case"\
flow-collection":{let o=s.items[s.items.length-1];!o||o.value?s.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:
yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.
items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&YS(o.start)===-1&&(n.indent===0||o.start.every(r=>r.type!=="comment"||r.indent<n.indent))&&(s.type==="doc\
ument"?s.end=o.start:s.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{
YS(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.
push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Iu(this.peek(2)),s=Zi(n),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.
end):o=[this.sourceToken];let r={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=r}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Eu(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let s=!this.onKeyLine&&this.indent===t.indent,o=s&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",r=[];if(o&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(r=n.sep.splice(i[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(r.push(this.sourceToken),t.items.push({start:r}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(r.push(this.sourceToken),t.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Go(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(t1(n.key)&&!Go(n.sep,"newline")){
let i=Zi(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:a,sep:c}]})}else r.length>0?n.sep=n.sep.concat(r,this.sourceToken):n.sep.push(this.sourceToken);else if(Go(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let i=Zi(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:r,key:null,sep:[this.sourceToken]}):Go(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||n.value?(t.items.push({start:r,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Go(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&t.items.push({start:r});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Eu(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Go(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let s=this.startBlockValue(t);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let s=this.startBlockValue(
t);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===t.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let o=Iu(
s),r=Zi(o);e1(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:i}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Iu(t),s=Zi(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Iu(t),s=Zi(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};var n1={alias:"alias",anchor:"anchor",comma:"comma","block-map":"mapping","block-scalar":"string","block-seq":"list","doc-end":"'...'","doc-start":"'---'","doub\
le-quoted-scalar":"quoted string","explicit-key-ind":"'?'","flow-collection":"bracket or brace","flow-map-end":"'}'","flow-map-start":"'{'","flow-seq-end":"']'",
"flow-seq-start":"'['","map-value-ind":"colon",scalar:"string","seq-item-ind":"dash","single-quoted-scalar":"quoted string",tag:"tag"},S4=[[/^Missing closing/,"\
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
"unknown escape sequence in double quotes","write a backslash as `\\\\`, or use single quotes"]];function s1(e){let t=S4.find(([o])=>o.test(e));if(t)return{problem:t[1],
remedy:t[2]};let n=/^Plain value cannot start with (.*)$/s.exec(e)?.[1];if(n!==void 0)return{problem:`an unquoted string cannot start with ${n}`,remedy:"put the\
 string in quotes"};let s=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return s!==void 0?{problem:`unexpected ${Object.hasOwn(n1,s)?n1[s]:
s}`,remedy:"remove it or put the whole value in quotes, and check the syntax just before it"}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:"check the sy\
ntax at this place and just before it"}}var _4=new Set(["__proto__","constructor","prototype"]),P4=e=>e==null?"null":{string:"a string",number:"a number",bigint:"a number",boolean:"a boolean"}[typeof e]??
"a value";function C4(e){return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.
test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(e)?"float":"str"}function O4(e){return ee(
e)?e.type==="PLAIN"?C4(e.source??""):"str":Vt(e)?"map":"seq"}var o1={null:"null",bool:"a boolean",int:"an integer",float:"a number",str:"a string",map:"a mappin\
g",seq:"a list"},Nu=class{#e;#t;#n=new Map;#s=[];#o;#r=0;#a=0;#i=0;constructor(t,n){this.#e=t,this.#t=n}tree(t,n=0){if(Gt(t))return this.#u(t,n);let{anchor:s}=t;
if(s===void 0)return this.#c(t,n);let o={count:this.#r,deepest:this.#i};this.#n.set(s,"open"),this.#i=n;let r=this.#c(t,n);return this.#n.set(s,{tree:r,size:this.#r-
o.count,height:this.#i-n}),this.#i=Math.max(this.#i,o.deepest),r}#c(t,n){return this.#r+=1,this.#i=Math.max(this.#i,n),ee(t)?this.#d(t):Vt(t)?this.#h(t,n):this.#f(
t,n)}#u(t,n){let s=this.#m(t),o={kind:"scalar",value:null,span:s},r=this.#n.get(t.source);return r===void 0||r==="open"?(this.#t("unknown-alias",this.#l(s),{name:t.
source}),o):(this.#a+=r.size,this.#a>1e4||n+r.height>64?(this.#t("alias-expansion",this.#l(s)),o):(this.#r+=r.size,this.#i=Math.max(this.#i,n+r.height),{...r.tree,
span:s}))}#d(t){let n=this.#m(t),{value:s}=t,o=t.source??"";return this.#p(t,n),typeof s=="string"?(this.#y(s,n),{kind:"scalar",value:s,span:n}):typeof s=="numb\
er"?(/^[-+]?0[0-9]/.test(o)?this.#t("number-leading-zero",this.#l(n),{text:oo(o)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#t("number-out-of-range",this.#l(n),
{text:oo(o)}),{kind:"scalar",value:s===0?0:s,span:n}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:n}}#f(t,n){let s=this.#m(t);this.#p(t,s);let o=[];for(let r of t.
items)this.#s.push(o.length),o.push(this.tree(r,n+1)),this.#s.pop();return{kind:"list",items:o,span:this.#v(s,t.flow,o.at(-1)?.span)}}#h(t,n){let s=this.#m(t);this.#p(
t,s);let o=new Map,r;for(let i of t.items){let a=this.#m(i.key),c=this.#g(i.key,a,o);this.#s.push(c??""),i.value===null&&c!==void 0&&this.#t("missing-value",this.#l(
a),{key:oo(c)});let d=i.value===null?{kind:"scalar",value:null,span:a}:this.tree(i.value,n+1);this.#s.pop(),c!==void 0&&o.set(c,{key:a,value:d}),r=d.span}return{
kind:"map",entries:o,span:this.#v(s,t.flow,r)}}#g(t,n,s){if(!ee(t)){let i=Gt(t)?"an alias":Vt(t)?"a mapping":"a list";this.#t("key-not-text",this.#l(n),{kind:i,
text:Gt(t)?`*${t.source}`:""});return}let o=t.value;if(typeof o!="string"){this.#t("key-not-text",this.#l(n),{kind:P4(o),text:oo(t.source??"")});return}this.#p(
t,n),this.#y(o,n);let r=s.get(o);if(o==="<<"&&t.type==="PLAIN")this.#t("merge-key",this.#l(n));else if(_4.has(o))this.#t("reserved-key",this.#l(n),{key:o});else if(r)
this.#t("duplicate-key",this.#l(n),{key:oo(o),line:this.#b(r.key.start)});else return t.anchor!==void 0&&this.#n.set(t.anchor,{tree:{kind:"scalar",value:o,span:n},
size:1,height:0}),o}#p(t,n){let s="tag:yaml.org,2002:",o=t.tag?.startsWith(s)?t.tag.slice(s.length):void 0;if(o===void 0||!Object.hasOwn(o1,o))return;let r=O4(t);
o!==r&&this.#t("tag-changes-value",this.#l(n),{tag:`!!${o}`,kind:o1[r]??"a value"})}#y(t,n){t.isWellFormed()||this.#t("broken-unicode",this.#l(n))}#l(t){return{
span:t,path:[...this.#s]}}#b(t){return this.#o??=pi(this.#e.text),hi(this.#o,t)+1}#m(t){let{length:n}=this.#e.text,s=Math.min(t.range?.[0]??0,n);return{source:this.#e,
start:s,end:Math.max(s,Math.min(t.range?.[1]??0,n))}}#v(t,n,s){return n||!s?t:{...t,end:Math.max(t.start,s.end)}}},oo=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\
\u2026`:e;var Tu=20;function A4(e){let t=new Map;return{report:(n,s,...o)=>{let r=(t.get(n)??0)+1;t.set(n,r),r<=Tu&&e(n,s,...o)},failed:()=>t.size>0}}var zu=class extends Error{};
function Wi(e,t,n,s){let o=d=>s===void 0?{name:t,text:d}:{name:t,text:d,options:s};if(e.length>1048576)return n("file-too-large",{file:t},{limit:1048576}),{source:o(
"")};let r=M4(e);if(typeof r!="string")return n("file-not-utf8",{file:t},r),{source:o("")};let i=o(r),a=A4(n),c=I4(i,a.report);return c&&!a.failed()?{source:i,tree:c}:
{source:i}}function M4(e){let t=r=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(0,r),{stream:!0}),!0}catch{return!1}};if((0,r1.isUtf8)(e)){
let r=Buffer.from(e.buffer,e.byteOffset,e.length).toString();return r.startsWith("\uFEFF")?r.slice(1):r}let n=0,s=e.length-1;for(;n<s;){let r=n+s+1>>1;t(r)?n=r:
s=r-1}let o=1;for(let r of e.subarray(0,n))r===10&&(o+=1);return{byte:n+1,line:o}}function I4(e,t){let n=(d,l)=>{let u=Math.max(0,Math.min(d,e.text.length));return{
source:e,start:u,end:Math.max(u,Math.min(l,e.text.length))}};if(E4(e.text,n,t))return;let s=[],o=new Map,r=z4(e.text,n,s,o,t);if(!r)return;let i=R4(r,s,o,e.text.
length);if(U4(s,n,t),s.length>0)return;let a=i?.contents;if(!a||ee(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"map",entries:new Map,span:n(
0,0)};let c=new Nu(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"a single value"})}function E4(e,t,n){
let s=0;for(let o of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){let r=`U+${o[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;if(n(
"control-character",{span:t(o.index,o.index+1)},{character:r}),s+=1,s===Tu)break}return s>0}var N4=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map",
"!!seq"]);function z4(e,t,n,s,o){let r=new Xi,i=[],a=0,c=!1,d=l=>{if(l.type==="error")n.push({code:"UNEXPECTED_TOKEN",message:l.message,start:l.offset,end:l.offset+
l.source.length});else if(l.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(l.source)){let u={span:t(l.offset,l.offset+l.source.length)};o("yaml-directive",u,{directive:oo(
l.source)})}else l.type==="document"?(a+=1,a===1?i.push(l):o("several-documents",{span:t(l.offset,l.offset+3)})):i.push(l)};for(let l of new Nr().lex(e)){let u=r.
offset;for(let g of r.next(l))d(g);!c&&l.startsWith("!")&&!N4.has(l)&&o("unknown-tag",{span:t(u,u+l.length)},{tag:oo(l)});let f=l.charAt(0);!c&&(f==='"'||f==="'")&&
(l.length===1||!l.endsWith(f))&&s.set(u+l.length,u),c=l==="";let m=D4(r.stack);if(m){o("too-deeply-nested",{span:t(m.offset,m.offset+1)});return}if(a>1||n.length>=
Tu)return i}for(let l of r.end())d(l);return i}var T4=({type:e})=>e==="block-map"||e==="block-seq"||e==="flow-collection";function D4(e){return e.length>64?e.filter(
T4)[64]:void 0}function F4(e){return typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}
function R4(e,t,n,s){let o=new Vi({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"silent",version:"1.2"}),r=0;Object.assign(o,{onError:(c,d,l,u)=>{if(u||d==="TAG_R\
ESOLVE_FAILED")return;if(t.length>=Tu)throw new zu;let[f,m]=F4(c),g=l.startsWith("Missing closing")?n.get(f):void 0;t.push(g===void 0?{code:d,message:l,start:f,
end:m}:{code:d,message:l,start:g,end:f})}});let a;try{for(let c of e){r=c.offset;for(let d of o.next(c))a??=d}for(let c of o.end(!0,s))a??=c}catch(c){c instanceof
zu||t.push({code:"IMPOSSIBLE",message:"the text cannot be parsed",start:r,end:r+1})}return a}function U4(e,t,n){let s=[...e].sort((o,r)=>o.start-r.start);for(let[
o,{code:r,message:i,start:a,end:c}]of s.entries()){if(o>0&&s[o-1]?.start===a)continue;let d={span:t(a,c)};if(r==="TAB_AS_INDENT")n("tab-indentation",d);else{let{
problem:l,remedy:u}=s1(i);n("yaml-syntax",d,{problem:oo(l),remedy:u})}}}var i1=`# shellcheck shell=bash disable=SC2154
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
`;var a1=`# shellcheck shell=bash disable=SC2154
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
`;var c1=`# shellcheck shell=bash
# USERS PATH...: virtiofsd serves these folders as root, and takes the way to one again at each start. If somebody else
# could exchange a folder on the way, the guest would get any folder of the host. USERS, joined by commas, are root by
# another name. What is in the last folder is the guest's in any case.
do_check_shares() {
  local trusted=' 0 ' name id path
  for name in \${1//,/ }; do
    id=$(id -u -- "$name" 2>/dev/null) || continue
    trusted+="$id "
  done
  for path in "\${@:2}"; do check_way "$path" "$trusted"; done
}

# PATH USERS: refuses a way on which others than these users (their IDs) can exchange a folder. \`at\` is never a link: a
# link is replaced by its target, whose way is looked at too.
check_way() {
  local path=$1 trusted=$2 at=/ folders=() steps=() folder next links=0 user mode owner kind
  IFS=/ read -r -d '' -a folders < <(printf '%s\\0' "$path") || true
  while [[ \${#folders[@]} -gt 0 ]]; do
    folder=\${folders[0]}
    folders=("\${folders[@]:1}")
    case $folder in
    '' | .) continue ;;
    ..)
      at=\${at%/*}
      at=\${at:-/}
      continue
      ;;
    esac
    next=\${at%/}/$folder
    read -r user mode < <(stat -c '%u %f' -- "$at" 2>/dev/null) || refuse_missing "$path" "$at"
    [[ $trusted == *" $user "* ]] ||
      refuse_way "$path" "$(stat -c %U -- "$at")" "who owns $at"
    read -r owner kind < <(stat -c '%u %f' -- "$next" 2>/dev/null) || refuse_missing "$path" "$next"
    if ((0x$mode & 022)); then
      # In a folder like /tmp, others can only exchange what is theirs.
      ((0x$mode & 01000)) || refuse_way "$path" 'other users' "who can write to $at"
      [[ $trusted == *" $owner "* ]] || refuse_way "$path" "$(stat -c %U -- "$next")" "who owns $next in $at"
    fi
    if (((0x$kind & 0170000) == 0120000)); then
      ((++links <= 40)) || refuse "the way to the share $path has too many links: use the path that they lead to"
      IFS=/ read -r -d '' -a steps < <(readlink -z -- "$next") || true
      [[ -n \${steps[0]-} ]] || at=/
      folders=("\${steps[@]}" "\${folders[@]}")
    else
      at=$next
    fi
  done
}

# PATH USER WHY
refuse_way() {
  refuse "the share $1 can be exchanged by $2, $3, and virtiofsd would serve what they put there as root: share a folder to which only folders of root lead (sud\
o install -d /srv/SHARE), or set 'user' of the share to the user who owns it"
}

# PATH FOLDER
refuse_missing() {
  refuse "the share $1 cannot be served, because $2 does not exist or root cannot read it: create it (sudo install -d '$1'), or correct the 'path' of the share"\

}

undo_check_shares() {
  :
}
`;var d1=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: of several guests that use the same devices, only one has them at a time. Before the host releases a
# device for a guest, this step checks whether another guest has it, and names that guest.
do_claim_devices() {
  local address holder
  lock_host
  for address in "$@"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then
      ! is_kept "$holder" || refuse "device $address is in use by guest '$holder': shut that guest down first"
      refuse "device $address is still being taken back from guest '$holder', which has ended: wait until 'journalctl -f -t vfioc' shows nothing new, then start\
 this guest again"
    fi
    printf '%s\\n' "$address" >>"$here/claimed"
    printf '%s\\n' "$guest" >"$run/claims/$address"
  done
}

# As long as a later step could not be undone, the devices stay claimed: undoing it must not meet another guest that has
# them. A guest that starts takes the claim over, because this one no longer runs.
undo_claim_devices() {
  local folder address holder
  [[ -e $here/claimed ]] || return 0
  for folder in "\${here%/*}"/[0-9]*; do
    [[ ! -s $folder/words || ! \${folder##*/} > \${here##*/} ]] || return 75
  done
  lock_host
  while read -r address; do
    # Claimed for a step of an earlier run too.
    [[ $(cat -- "\${here%/*}"/[0-9]*/claimed | grep -cxF -- "$address") == 1 ]] || continue
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    [[ -n $holder && $holder != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}
`;var l1=`# shellcheck shell=bash disable=SC2154
# SECONDS SEAT ADDRESS...: ends the graphical sessions of a seat that outlive the display manager, and the text logins
# that show something on these functions (sway, started by hand). They cannot be restored; the display manager offers a
# new login.

# SESSION PROPERTY
session_property() {
  timeout 30 loginctl show-session "$1" --property="$2" --value || true
}

# SESSION ADDRESS...: whether one of its processes has a graphics node of these functions open.
session_shows() {
  local scope fd group nodes
  scope=$(session_property "$1" Scope)
  [[ -n $scope ]] || return 1
  mapfile -t nodes < <(graphics_nodes "\${@:2}")
  while read -r fd; do
    group=
    { read -r -d '' group <"\${fd%/fd/*}/cgroup"; } 2>/dev/null || true
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
  done < <(timeout 30 loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
`;var u1=`# shellcheck shell=bash disable=SC2154
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
    printf '%s %s %s\\n' "$before" "$wanted" "$pool" >"$here/added-$node"
    for ((try = 1; ; try++)); do
      printf '%s\\n' "$wanted" >"$pool" || refuse "cannot write $wanted to $pool: the kernel refused the number of huge pages"
      now=$(cat -- "$pool")
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
    # The kernel may have added fewer. Until this is written, what the pool has is what was added.
    printf '%s %s\\n' "$((now - before))" "$pool" >"$here/added"
    mv -f -- "$here/added" "$here/added-$node"
  done
}

# The number may have been changed by others meanwhile, so only what was added is subtracted.
undo_hugepages() {
  local record from fields added pool now failed=0
  lock_host
  for record in "$here"/added-*; do
    [[ -s $record ]] || continue
    read -r -a fields <"$record"
    pool=\${fields[-1]}
    now=$(cat -- "$pool")
    added=\${fields[0]}
    # do_hugepages was killed: what the number was before, and what it was to be.
    if [[ \${#fields[@]} -eq 3 ]]; then added=$(((now < fields[1] ? now : fields[1]) - fields[0])); fi
    # An undo that was killed after it had subtracted must not do so again.
    from=$here/from-\${record##*/added-}
    if [[ ! -s $from ]] || ((now >= $(<"$from"))); then
      { printf '%s\\n' "$now" >"$from"; } 2>/dev/null || true
      ((added <= 0)) || printf '%s\\n' "$((now > added ? now - added : 0))" >"$pool" || {
        failed=1
        continue
      }
    fi
    rm -f -- "$record" "$from"
  done
  return "$failed"
}
`;var f1=`# shellcheck shell=bash disable=SC2154
# CPUS: keeps all host processes off these CPUs; guests are in machine.slice and are not affected. systemd keeps the
# setting until the next boot.
host_units=(user.slice system.slice init.scope)

# Sets each unit to those of its CPUs that no guest holds; if none is held, to what it had before the first guest.
share_cpus() {
  local unit before left failed=0 held=()
  read_held isolated-cpus
  for unit in "\${host_units[@]}"; do
    [[ -s $run/allowed-cpus/$unit ]] || continue
    before=$(<"$run/allowed-cpus/$unit")
    left=$before
    if [[ \${#held[@]} -gt 0 ]]; then leave_held_out "\${before:-$(online_cpus)}"; fi
    timeout 30 systemctl set-property --runtime -- "$unit" "AllowedCPUs=$left" || failed=1
  done
  # Kept if a unit could not be restored: what that unit has now is not its own setting.
  if [[ \${#held[@]} -eq 0 && $failed -eq 0 ]]; then rm -rf -- "$run/allowed-cpus"; fi
  return "$failed"
}

do_isolate_cpus() {
  local unit before left held=()
  lock_host
  install -d -m 0700 -- "$run/allowed-cpus"
  for unit in "\${host_units[@]}"; do
    [[ ! -s $run/allowed-cpus/$unit ]] || continue
    before=$(timeout 30 systemctl show --property=AllowedCPUs --value -- "$unit") ||
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
`;var m1=`# shellcheck shell=bash disable=SC2154
# PATH: the kvmfr device that holds the guest's memory for Looking Glass. If it is missing, QEMU would create a regular
# file of that name, which no client can use and which keeps the module from creating its device.
do_kvmfr_device() {
  local path=$1 i said=$here/said
  if [[ -f $path ]]; then
    log "$path is a regular file, not a kvmfr device: removing it"
    rm -f -- "$path"
  fi
  [[ -c $path ]] || in_time 120 timeout 120 modprobe -- kvmfr ||
    refuse "the kernel module kvmfr, which creates $path, cannot be loaded: $(<"$said"); see the kernel log (journalctl -k -b)"
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
`;var p1=`# shellcheck shell=bash disable=SC2154
# CPUS: moves the host's interrupts to other CPUs. Some cannot be moved (timers, and those that a driver spreads
# itself): the kernel refuses, and they stay.

# TEXT FILE: whether the kernel accepted it.
put_irq() {
  { printf '%s\\n' "$1" >"$2"; } 2>/dev/null
}

# Moves each interrupt to those of its CPUs that no guest holds, or if none is left, to all CPUs that no guest holds.
spread_irqs() {
  local file saved before left others held=() irq words new=
  read_held irq-cpus
  leave_held_out "$(online_cpus)"
  others=$left
  for file in "$proc"/irq/[0-9]*/smp_affinity_list; do
    irq=\${file%/*}
    saved=$run/irqs/\${irq##*/}
    if [[ -s $saved ]]; then
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
    else
      [[ -s $saved ]] || new=yes
      [[ -z $new ]] || printf '%s\\n' "$before" >"$saved"
      put_irq "\${left:-$others}" "$file" || [[ -z $new ]] || rm -f -- "$saved"
      new=
    fi
  done
  # Interrupts that are added later. This is a mask in words of 32 bits, the lowest CPUs in the last word.
  file=$proc/irq/default_smp_affinity
  saved=$run/irqs/default
  [[ -s $saved ]] || return 0
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
  install -d -m 0700 -- "$run/irqs"
  [[ -s $run/irqs/default ]] || cat -- "$proc/irq/default_smp_affinity" >"$run/irqs/default"
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
`;var h1=`# shellcheck shell=bash disable=SC2154
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
`;var g1=`# shellcheck shell=bash disable=SC2154
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
    [[ ! -e $fb || $'\\n'$own$'\\n' == *$'\\n'"\${fb##*/}"$'\\n'* ]] || return 0
  done
  [[ -z $own ]] || printf '%s\\n' "$own"
}
`;var Du=`# shellcheck shell=bash disable=SC2154,SC2034
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
`;var y1=`# shellcheck shell=bash disable=SC2154
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
# own, and the node of one of the disks. NODE is \`-\` for every other type, because any user can mount a tmpfs and name its
# source like a disk. A swap file is a use of the file system that contains it.
# https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
file_systems() {
  {
    # Processes come and go meanwhile.
    cat -- "$proc/1/mountinfo" 2>/dev/null || true
    echo others
    # There can be more processes than a command takes words.
    printf '%s\\0' "$proc"/[0-9]*/mountinfo | xargs -0 cat -- 2>/dev/null || true
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
      type = $(i + 1)
      node = type ~ /^(btrfs|bcachefs|zfs)$/ ? $(i + 2) : "-"
      if (!(($3, node) in seen)) print $3, node, "mounted on " $5
      seen[$3, node]
      # The log or the real-time part of an XFS is on another disk.
      parts = type == "xfs" ? split($(i + 3), option, ",") : 0
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
  printf '%s\\n' "$3" | awk -v numbers="$numbers" -v node="/dev/$1" \\
    '$1 == numbers || $2 == node { sub(/^[^ ]* [^ ]* /, ""); print }'
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
`;var Vo=`# shellcheck shell=bash disable=SC2154
# SECONDS COMMAND...: whether a command, which may be a function, succeeds in that time. A write that unbinds a device
# from its driver waits as long as the driver does, and no signal ends it. It is then left behind and the guest is
# refused, so that libvirtd does not wait forever. Everything a handover does to drivers goes through this. What the
# command prints is in the file \`said\`, if the caller has set that.
said=
in_time() {
  # SECONDS counts whole seconds, and the first one is already partly over.
  local deadline=$((SECONDS + $1 + 1)) command
  shift
  # libvirt waits for every process that has the hook's output open, and the next hook for one that has its lock.
  {
    if [[ -n $ours ]]; then exec {ours}<&-; fi
    "$@"
  } </dev/null >"\${said:-/dev/null}" 2>&1 &
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
`;var v1=`# shellcheck shell=bash disable=SC2154
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
`;var b1=`# shellcheck shell=bash disable=SC2154
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
  printf '%s\\n' "$3" | awk -v name="$1" '$1 == name { sub(/^[^ ]* /, ""); print }'
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
`;var gy=`# shellcheck shell=bash disable=SC2154
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

# NODE...: of each process that has one of these open, one of the file descriptors, as a path in /proc. Fails if that
# takes more than 20 seconds. The name of an open file proves nothing, because any user can have a plain file of that name
# in a mount namespace, so its device number is compared. \`--cached\` does not ask the server of a file system, which need
# not answer.
descriptors_of() {
  local node matches=() devices
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ \${#matches[@]} -gt 0 ]] || return 0
  devices=$(stat -L --cached=always -c '%t:%T' -- "$@" 2>/dev/null || true)
  # Processes come and go while find runs, which is its status 1.
  {
    timeout 20 find "$proc"/[0-9]*/fd -maxdepth 1 '(' "\${matches[@]:1}" ')' \\
      -exec stat -L --cached=always -c '%t:%T %n' -- {} + 2>/dev/null || [[ $? -eq 1 ]]
  } | awk -v devices="\${devices//$'\\n'/ }" -v root="$proc/" '
    BEGIN { count = split(devices, all, " "); for (i = 1; i <= count; i++) wanted[all[i]] }
    $1 in wanted {
      pid = substr($2, length(root) + 1)
      sub(/\\/.*/, "", pid)
      if (!seen[pid]++) print $2
    }'
}

# PID: sets \`comm\` to the name of the process, which the process chooses itself, as one line.
read_comm() {
  comm=
  { read -r -d '' comm <"$proc/$1/comm"; } 2>/dev/null || true
  comm=\${comm//$'\\n'/?}
}

# The processes that have one of these nodes open, at most five, each as \`name (process N, unit)\`. logind keeps the nodes
# of a session open as well, and gives them to systemd to keep: the two are only named if no other process is left.
holders_of() {
  local fds fd pid comm unit shown=0 rest
  fds=$(descriptors_of "$@") ||
    refuse "cannot find out within 20 seconds which programs use the device: end programs that have very many files open, then start the guest again"
  [[ -n $fds ]] || return 0
  # A user can have many processes that hold a node, so nothing is started for each.
  rest=$(printf '%s\\n' "$fds" | while read -r fd; do
    pid=\${fd#"$proc"/}
    pid=\${pid%%/*}
    read_comm "$pid"
    [[ $pid == 1 || $comm == systemd-logind ]] || printf '%s\\n' "$fd"
  done)
  while read -r fd && [[ $shown -lt 5 ]]; do
    pid=\${fd#"$proc"/}
    pid=\${pid%%/*}
    shown=$((shown + 1))
    read_comm "$pid"
    unit=$(sed -n 's/^0:://p' "$proc/$pid/cgroup" 2>/dev/null || true)
    printf '%s (process %s, %s)\\n' "\${comm:-a process}" "$pid" "\${unit##*/}"
  done < <(printf '%s\\n' "\${rest:-$fds}")
}
`;var w1=`# shellcheck shell=bash disable=SC2154
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
    printf '%s=%s\\n' "$file" "$before" >>"$here/before"
    write_in_time 30 "\${word#*=}" "$device/$file" || {
      # A BAR that the kernel refuses to resize keeps its size.
      sed -i '$d' "$here/before"
      refuse "the kernel found no room for BAR $number of $address in the size of the spec: choose a smaller size, or enable Above 4G Decoding in the firmware"
    }
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
`;var x1=`# shellcheck shell=bash disable=SC2154
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
    timeout 30 systemctl reset-failed -- "$unit" 2>/dev/null || true
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
`;var $1=`# shellcheck shell=bash disable=SC2154
# USER FILE...: gives QEMU the text of files as OEM strings. They may be readable by root alone, so QEMU gets copies that
# only its user can read, without the line break at the end. libvirt's XML and QEMU's command line, which other users of
# the host can read, have only their paths.
do_secret_strings() {
  local user=$1 folder=$run-secrets/$guest n=0 file
  shift
  rm -rf -- "$folder"
  install -d -m 0711 -- "$run-secrets" "$folder"
  for file in "$@"; do
    read_secret "$file" 61440
    [[ -z $problem ]] ||
      refuse "not started: an OEM string cannot be read, because $problem. Write the secret to that file with sops-nix or agenix, then start the guest again"
    (umask 077 && printf '%s' "$secret" >"$folder/$n") ||
      refuse "cannot write $folder/$n; check the free space of /run (df /run)"
    chmod 0400 -- "$folder/$n"
    chown -- "$user" "$folder/$n"
    n=$((n + 1))
  done
}

undo_secret_strings() {
  rm -rf -- "$run-secrets/$guest"
}
`;var k1=`# shellcheck shell=bash disable=SC2154
# GOVERNOR CPUS: sets the frequency governor of these CPUs while a guest has them. A machine without that governor still
# runs the guest.
do_set_governor() {
  local governor=$1 cpu cpus file without=''
  lock_host
  printf '%s\\n' "$2" >"$here/governed-cpus"
  printf '%s\\n' "$governor" >"$here/governor"
  install -d -m 0700 -- "$run/governors"
  read_cpus "$2"
  for cpu in "\${cpus[@]}"; do
    file=$sysfs/devices/system/cpu/cpu$cpu/cpufreq/scaling_governor
    if [[ -e $file && " $(cat -- "\${file%/*}/scaling_available_governors") " == *" $governor "* ]]; then
      [[ -s $run/governors/$cpu ]] || cat -- "$file" >"$run/governors/$cpu"
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
    if [[ ! -s $saved || ! -e $file || $(<"$file") == "$(<"$saved")" ]] || cat -- "$saved" >"$file"; then
      rm -f -- "$saved"
    else
      failed=1
    fi
  done
  [[ \${#held[@]} -gt 0 || $failed -ne 0 ]] || rm -rf -- "$run/governors"
  return "$failed"
}
`;var S1=`# shellcheck shell=bash
# PATH BYTES USER GROUP: a file that both QEMU and a host program map. QEMU refuses a file that is too small, and
# creates a missing one with its own owner.
do_shared_memory() {
  share_file "$@"
}

# The file stays: pages that were never written cost no memory, and the host program can keep using it.
undo_shared_memory() {
  :
}
`;var _1=`# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and records which they were; the others are left alone.
do_stop_units() {
  local limit=$1 unit state
  shift
  for unit in "$@"; do
    state=$(timeout 30 systemctl is-active -- "$unit") || [[ $? -ne 124 ]] ||
      refuse "systemd did not say within 30 seconds whether $unit runs: see 'journalctl -b -u init.scope', then start the guest again"
    case $state in
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
  local limit=$1 failed=0 units=() i unit
  [[ -e $here/stopped ]] || return 0
  while read -r unit; do units+=("$unit"); done <"$here/stopped"
  for ((i = \${#units[@]} - 1; i >= 0; i--)); do
    timeout 30 systemctl reset-failed -- "\${units[i]}" 2>/dev/null || true
    timeout "$limit" systemctl start -- "\${units[i]}" || {
      log "\${units[i]} could not be started again: see 'journalctl -b -u \${units[i]}'"
      failed=1
    }
  done
  return "$failed"
}
`;var P1=`# shellcheck shell=bash disable=SC2154
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
`;var C1=`# shellcheck shell=bash disable=SC2154
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
`;var O1=`# shellcheck shell=bash disable=SC2154
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
  # As a condition of the caller, it would go on without the record.
  printf '%s\\n' "$1" >>"$here/overridden" || return 1
  write_file "$no_driver" "$file"
}

# libvirt has already cleared the driver_override of the functions that it gave back.
leave_to_drivers() {
  local file=$sysfs/bus/pci/devices/$1/driver_override
  [[ $(cat -- "$file" 2>/dev/null || true) != "$no_driver" ]] || echo >"$file"
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() said=$here/said address deadline=$((SECONDS + $1))
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
    # A process that was just stopped may hold it a moment longer. timeout ends a modprobe that can be ended.
    until in_time "$limit" timeout "$limit" modprobe -r -- "$module"; do
      if ((SECONDS >= deadline)); then
        refuse "the driver $module cannot be unloaded: $(<"$said"); add the unit that uses it to handover.stop"
      fi
      sleep 0.3
    done
  done
}

undo_unload_drivers() {
  local limit=$1 modules=() module i failed=0 address
  if [[ -e $here/overridden ]]; then
    while read -r address; do in_time "$limit" leave_to_drivers "$address" || failed=1; done <"$here/overridden"
  fi
  if [[ -e $here/unloaded ]]; then
    while read -r module; do modules+=("$module"); done <"$here/unloaded"
    for ((i = \${#modules[@]} - 1; i >= 0; i--)); do
      in_time 120 timeout 120 modprobe -- "\${modules[i]}" || {
        log "the driver \${modules[i]} could not be loaded again: see the kernel log (journalctl -k -b)"
        failed=1
      }
    done
  fi
  # libvirt gave the functions back while their driver was not loaded.
  probe_bound "$limit" || failed=1
  return "$failed"
}
`;var yy=`# shellcheck shell=bash disable=SC2154
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
`;var A1=[h1,gy,y1,b1,v1,g1,Vo],I1={"boot-entry":{text:i1},"check-devices":{text:a1,uses:[...A1,yy]},"claim-devices":{text:d1},"secret-strings":{text:$1,uses:[Cl]},
"check-shares":{text:c1},"shared-memory":{text:S1,uses:[Nl]},"kvmfr-device":{text:m1,uses:[Vo]},"stop-units":{text:_1},"end-sessions":{text:l1,uses:[gy]},"unbin\
d-consoles":{text:P1,uses:[Vo]},"unbind-framebuffer":{text:C1,uses:[Vo]},"wait-device-free":{text:yy,uses:A1},"unload-drivers":{text:O1,uses:[Vo]},"resize-bars":{
text:w1,uses:[Vo]},"restart-units":{text:x1,uses:[Vo]},hugepages:{text:u1},"isolate-cpus":{text:f1,uses:[Du]},"move-irqs":{text:p1,uses:[Du]},"set-governor":{text:k1,
uses:[Du]}},vy=I1,M1=Object.keys(I1),Ki=({step:e,before:t})=>t===void 0?M1.indexOf(e):M1.indexOf(t)-.5;function N1(e,t,n,s){let o=new Map;for(let i of n)i.kind==="hook"&&o.set(i.vm,[...o.get(i.vm)??[],i]);let r=i=>A((o.get(i.name)??[]).toSorted((a,c)=>Ki(a)-Ki(c)).
map(({step:a})=>a));return{host:e.host.name,devices:H(e).map(i=>mq(i,e)),guests:$(e).map(i=>hq(i,e,t,r(i))),networks:yq(e),get opens(){return sx(s())}}}var mq=(e,t)=>({
name:e.name,functions:e.functions.map(n=>Yr(n)?Ul(n,e):S(n)),ids:e.ids.map(F),by:gn(e),guests:A(pe(e.name,t).map(({vm:n})=>n.name)),...pq(e)});function pq({bind:e,
gvt:t,sriov:n}){return t?{bind:"made",of:{address:S(t.of),how:"GVT-g"}}:n?{bind:"made",of:{address:S(n.of),how:"SR-IOV"}}:{bind:e}}function hq(e,t,n,s){let{sockets:o,
cores:r,threads:i,iothreads:a}=e.cpu,{size:c,hugepages:d}=e.memory;return{name:e.name,guest:e.guest,autostart:e.autostart,vcpus:_n(e),topology:{sockets:o,cores:r,
threads:i},pins:Pn(e,t,n),placed:e.cpu.pin==="auto",emulator:ri(e,t,n)??[],iothreads:{count:a,cpus:a>0&&ii(e,t,n)||[]},memory:c,...d&&{hugepages:{size:d.size,count:c/
Cn[d.size],allocate:d.allocate,nodes:d.node??[]}},devices:e.devices,shared:_o(e,t).map(({path:l,bytes:u,feature:f})=>({path:l,bytes:u,feature:f})),cards:Object.
entries(e.nics).map(([l,u])=>({name:l,to:gq(u,t)})),forwards:e.forwards.map(({listen:l,interface:u,to:f})=>({listen:l,interface:u,to:f??l})),hook:s}}function gq({
network:e,bridge:t,macvtap:n},s){return e!==void 0?`${e} (${s.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:n===void 0?"user-mode network":`${n} (macvt\
ap)`}function yq(e){return yd(e).map(t=>{let n=Qs(t,e),{type:s="nat",bridge:o=""}=e.networks[t]??{};return{name:t,type:s,bridge:n?.bridge??o,...n&&{subnet:tl(n.
subnet)}}})}var z1=({guests:e})=>e.reduce((t,{memory:n,hugepages:s})=>t+(s?.allocate==="boot"?n:0),0),E1=e=>e.length>0?te(e):void 0,T1=({devices:e,guests:t})=>({
devices:Object.fromEntries(e.map(({name:n,functions:s,ids:o,bind:r,by:i,of:a,guests:c})=>[n,{bind:r,of:a?.address,...s.length>0&&i==="address"?{functions:s}:{ids:o},
guests:c}])),guests:Object.fromEntries(t.map(({name:n,vcpus:s,pins:o,emulator:r,iothreads:i,memory:a,hugepages:c,shared:d,hook:l})=>[n,{vcpus:s,pins:o.length>0?
o.join(","):void 0,emulator:E1(r),iothreads:E1(i.cpus),memory:a,hugepages:c?.size,shared:d.length>0?Object.fromEntries(d.map(({path:u,bytes:f})=>[u,f])):void 0,
hook:l.length>0?l:void 0}]))});var Fu=e=>`urn:vfioc:${e}:1`;function vq(e,t){let n=b(`vfioc:${e.name}`,{"xmlns:vfioc":Fu(e.name),hash:t}),s=U(e,"metadata")[0],o=e.children.filter(c=>c!==s),r=o.
findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),i=r===-1?o.length:r,a=b("metadata",s?.attributes,...s?U(s):[],n);return Ee(
e,[...o.slice(0,i),a,...o.slice(i)])}function bq(e){let t=({name:r,attributes:i})=>r===`vfioc:${e.name}`||Object.values(i).includes(Fu(e.name)),n=U(e,"metadata")[0];
if(!n||!U(n).some(t))return e;let s=U(n).filter(r=>!t(r)),o=e.children.flatMap(r=>r===n?s.length>0?[Ee(n,s)]:[]:[r]);return Ee(e,o)}function Ru(e){let t=_k(),n=bq(
e),s=Qe(t(n));return{text:t(vq(n,s)),hash:s}}var wq={active_pcr_banks:"sha1 sha256 sha384 sha512",adapter:"parentaddr",address:"zpci",auth:"secret",backend:"active_pcr_banks device encryption log profile p\
rotocol",backingStore:"backingStore format source",bandwidth:"inbound outbound",binary:"cache lock openfiles sandbox thread_pool",blkiotune:"weight",cache:"line\
 size",cell:"distances",coalesce:"rx",crypto:"address alias backend driver",dataStore:"format source",device:"frontend path read_bytes_sec read_iops_sec weight \
write_bytes_sec write_iops_sec",disk:"throttlefilters",domain:"namespace throttlegroups",driver:"guest host iothreads metadata_cache",encryption:"cipher ivgen",
filesystem:"idmap",format:"metadata_cache",hpt:"maxpagesize",hub:"address alias",initiator:"iqn",iothread:"poll",iotune:`group_name read_bytes_sec read_bytes_se\
c_max read_bytes_sec_max_length read_iops_sec read_iops_sec_max
    read_iops_sec_max_length size_iops_sec total_bytes_sec total_bytes_sec_max total_bytes_sec_max_length
    total_iops_sec total_iops_sec_max total_iops_sec_max_length write_bytes_sec write_bytes_sec_max
    write_bytes_sec_max_length write_iops_sec write_iops_sec_max write_iops_sec_max_length`,label:"size",launchSecurity:"cbitpos dhCert guestVisibleWorkarounds \
handle hostData idAuth idBlock policy reducedPhysBits session",lease:"key lockspace target",memtune:"hard_limit min_guarantee soft_limit swap_hard_limit",metadata_cache:"\
max_size",mirror:"backingStore format source",model:"acceleration resolution",namespace:"shareipc sharenet shareuts",nvram:"address source",output:"settings",parentaddr:"\
address",pstore:"address alias path size",reservations:"source",resource:"fibrechannel partition",rx:"frames",seclabel:"baselabel imagelabel",slices:"slice",smartcard:"\
acpi address database log protocol target",source:`adapter address alignsize auth block char clipboard config cookies dataStore encryption identity initiator
    interface knownHosts local mouse nodemask pagesize path pmem product readahead reconnect reservations slices
    snapshot ssl timeout vendor`,stimer:"direct",target:"address block current label model node readonly requested size",tcg:"tb-cache",throttlegroup:`group_nam\
e read_bytes_sec read_bytes_sec_max read_bytes_sec_max_length read_iops_sec read_iops_sec_max
    read_iops_sec_max_length size_iops_sec total_bytes_sec total_bytes_sec_max total_bytes_sec_max_length
    total_iops_sec total_iops_sec_max total_iops_sec_max_length write_bytes_sec write_bytes_sec_max
    write_bytes_sec_max_length write_iops_sec write_iops_sec_max write_iops_sec_max_length`,tlbflush:"direct extended",tune:"sndbuf",virtualport:"parameters",xen:"\
e820_host passthrough"},xq=new Map(Object.entries(wq).map(([e,t])=>[e,new Set(t.split(/\s+/))])),D1=(e,t)=>xq.get(e)?.has(t)===!0||el(e)?.includes(t)===!0;var ro={law:"keyed",needs:!1,exact:!1,unique:!1,counted:!1},Le=(...e)=>({...ro,keys:e,needs:!0}),zt=(...e)=>({...ro,keys:e,needs:!0,unique:!0}),Be=(...e)=>({...ro,
keys:e}),Ac=(...e)=>({...ro,keys:e,exact:!0}),at={law:"loose",lone:!0},by={law:"loose",lone:!1},Zo={law:"appended"},F1={law:"replaced"},$q={law:"once"},R1={law:"\
whole"},kq={law:"foreign"},ln=Le(["@name"]),Uu=Le(["@id"]),U1={...ro,keys:[["@initiator","@target","@cache","@type"],["@initiator","@target","@type"]],exact:!0,
unique:!0},Sq=["domain","bus","slot","function"].map(e=>`source/address@${e}`),Bu=["alias@name"],B1={"os/boot":F1,"os/initarg":Zo,"os/initenv":ln,"perf/event":zt(
["@name"]),"keywrap/cipher":ln,"acpi/table":zt(["@type"]),"firmware/feature":ln,"domain/sysinfo":Le(["@type"]),"bios/entry":zt(["@name"]),"system/entry":zt(["@n\
ame"]),"chassis/entry":zt(["@name"]),"sysinfo/entry":ln,"sysinfo/baseBoard":at,"baseBoard/entry":zt(["@name"]),"oemStrings/entry":Zo,"domain/seclabel":{...ro,keys:[
["@model"],[]],exact:!0,unique:!0},"clock/timer":ln,"cpu/feature":zt(["@name"]),"numa/cell":{...ro,keys:[["@id"]],unique:!0,counted:!0},"cell/cache":Be(["@level"]),
"distances/sibling":Uu,"interconnects/latency":U1,"interconnects/bandwidth":U1,"vcpus/vcpu":Uu,"iothreadids/iothread":zt(["@id"]),"cputune/vcpupin":zt(["@vcpu"]),
"cputune/vcpusched":zt(["@vcpus"]),"cputune/iothreadpin":zt(["@iothread"]),"cputune/iothreadsched":zt(["@iothreads"]),"cputune/cachetune":Le(["@vcpus"]),"cachet\
une/cache":Le(["@id","@level","@type"]),"cachetune/monitor":Ac(["@level","@vcpus"],["@vcpus"]),"cputune/memorytune":Le(["@vcpus"]),"memorytune/node":Uu,"memoryt\
une/monitor":Be(["@vcpus"]),"cputune/energytune":Be(["@vcpus"]),"energytune/monitor":Be(["@vcpus"]),"throttlegroups/throttlegroup":Be(["group_name."]),"numatune\
/memnode":zt(["@cellid"]),"hugepages/page":{...ro,keys:[["@nodeset"],[]],exact:!0,unique:!0},"blkiotune/device":Le(["path."]),"capabilities/cap":ln,"devices/dis\
k":zt(["target@dev"]),"devices/controller":Ac(["@type","@index","@model~ich9-uhci"],["@type","@index"],["@type"]),"devices/interface":Be(["mac@address"],Bu),"de\
vices/hostdev":Be(Sq,["source/vendor@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id","source/addre\
ss@bus","source/address@port"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address@bus","source/address@por\
t"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],Bu),"devices/shmem":ln,"devices/input":Ac(["@type",
"source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":zt(["target@dir"]),"devices/channel":{...ro,keys:[["target@name"],["targ\
et@address","target@port"],["target@type"]],needs:!0,exact:!0},"devices/serial":Be(["target@port"],Bu),"devices/parallel":Be(["target@port"],Bu),"devices/consol\
e":Ac(["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":Le(["@type"]),"devices/audio":zt(["@id"]),"devices/iommu":at,"devices/so\
und":at,"devices/video":at,"devices/rng":at,"devices/tpm":at,"devices/watchdog":at,"devices/panic":at,"devices/crypto":at,"devices/smartcard":at,"devices/lease":Le(
["key."]),"devices/memory":by,"devices/redirdev":by,"devices/hub":by,"redirfilter/usbdev":Zo,"source/host":Be(["@name","@port"]),"source/seclabel":Be(["@model"]),
"cookies/cookie":ln,"encryption/secret":at,"iothreads/iothread":Be(["@id"]),"iothread/queue":Be(["@id"]),"throttlefilters/throttlefilter":Be(["@group"]),"statis\
tics/statistic":Be(["@interval"]),"statistics/latency-histogram":Be(["@type"]),"latency-histogram/bin":Be(["@start"]),"idmap/uid":Be(["@start"]),"idmap/gid":Be(
["@start"]),"sound/codec":Be(["@type"]),"smartcard/certificate":F1,"smartcard/source":at,"serial/source":at,"parallel/source":at,"console/source":at,"channel/so\
urce":at,"redirdev/source":at,"backend/source":at,"graphics/channel":ln,"graphics/listen":at,"interface/portForward":Ac(["@proto","@address"],["@proto"]),"portF\
orward/range":Be(["@start"]),"hostdev/ip":Le(["@address"]),"hostdev/route":Le(["@address"]),"source/ip":Le(["@address"]),"source/route":Le(["@address"]),"interf\
ace/ip":Le(["@address"]),"interface/route":Le(["@address"]),"filterref/parameter":ln,"vlan/tag":Uu,"network/ip":Be(["@family","@address"],["@address"]),"network\
/portgroup":ln,"network/route":Le(["@address"]),"forward/interface":Le(["@dev"]),"forward/address":Zo,"dhcp/range":Le(["@start"]),"dhcp/host":Be(["@mac"],["@id"],
["@ip"]),"dns/host":Le(["@ip"]),"dns/txt":ln,"dns/srv":Le(["@service","@protocol"]),"dns/forwarder":Zo,"host/hostname":Zo,"qemu:commandline/qemu:arg":Zo,"qemu:c\
ommandline/qemu:env":ln,"qemu:capabilities/qemu:add":Le(["@capability"]),"qemu:capabilities/qemu:del":Le(["@capability"]),"qemu:override/qemu:device":Le(["@alia\
s"]),"qemu:frontend/qemu:property":ln,"dnsmasq:options/dnsmasq:option":Zo};function Tt(e,t){let n=wy.get(e)?.get(t);if(n)return n;let s=_q(e,t),o=wy.get(e)??new Map;
return wy.set(e,o.set(t,s)),s}function _q(e,t){if(e==="metadata")return kq;let n=`${e}/${t}`;return Object.hasOwn(B1,n)?B1[n]??R1:D1(e,t)?$q:R1}var wy=new Map,Pq={
"source/address@domain":"0","source/address@function":"0","target@port":"0"};function Cq(e,t){if(t==="@index")return q1.has(e.attribute("model")??"")?"0":void 0;
if(!(t!=="target@name"||e.child("target")?.attribute("type")!=="virtio"))return Oq.has(e.attribute("type")??"")?"com.redhat.spice.0":void 0}var q1=new Set(["pci\
e-root","pci-root","none"]),Oq=new Set(["spicevmc","qemu-vdagent"]),Aq=e=>/^[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}$/i.test(e),Mq=e=>e.toLowerCase().split(":").map(t=>t.
padStart(2,"0")).join(":"),xn=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):Aq(e)?Mq(e):e,L1=new Map;
function G1(e){let t=L1.get(e);if(t)return t;let[n="",s]=e.split("~"),[o="",r]=n.split("@"),i=o.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:n,children:i,
attribute:r,prefix:s};return L1.set(e,a),a}function V1(e,{children:t,attribute:n}){let s=e;for(let o of t)s=s?.child(o);return n===void 0?s?.text:s?.attribute(n)}
var jn=(e,t)=>V1(e,G1(t));function zr(e,t,n){let s=t[n]??[],o=String(n),r=s.length===0;for(let i of s){let a=G1(i),c=V1(e,a)??Cq(e,a.where);if(a.prefix!==void 0&&
!c?.startsWith(a.prefix))return;c!==void 0&&c!==""&&(r=!0);let d=c??Pq[a.where];if(d===void 0||d==="")return;o+=`\0${xn(d)}`}return r?o:void 0}var Tr=(e,t)=>{for(let n=0;n<
t.length;n+=1){let s=zr(e,t,n);if(s!==void 0)return s}},j1={model:"type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"ty\
pe",parallel:"type",smartcard:"mode",cpu:"mode",controller:"model",address:"type",listen:"type"},Z1=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"\
type":Object.hasOwn(j1,e.name)?j1[e.name]:void 0,Iq={attributes:[],children:["source","backingStore","virtualport","protocol"]},Eq={attributes:["migratable"],children:[
"cache","model","vendor"]},Nq=e=>({attributes:["ports","vectors","maxGrantFrames","maxEventChannels"],children:["model","target","master","driver","pcihole64",...zq(
e)?["address"]:[]]}),zq=e=>q1.has(e)||e.startsWith("ich9"),Tq=new Set(["model","backend","address","listen"]);function X1(e,t){return Tq.has(e)?"all":e==="contr\
oller"?Nq(t):e==="cpu"?Eq:Iq}function W1({keys:e,byKey:t},n){for(let s=0;s<e.length;s+=1){let o=zr(n,e,s);o!==void 0&&!t.has(o)&&t.set(o,n)}}function K1(e,t){let n=e.get(t.name);n?n.push(t):
e.set(t.name,[t])}var H1=6,mt=class e{name;#e;#t={};#n;#s;#o;#r="";constructor(t){this.name=t}static of(t){let n=new e(t.name);return n.#e=t,n.#t=t.attributes,n.#r=
he(t),n}get made(){return this.#n?void 0:this.#e}get children(){return this.#a()}#a(){return this.#n??=this.#e?U(this.#e).map(e.of):[],this.#n}get text(){return this.#r}setText(t){
let n=this.#i();this.#r=t,t!==""&&this.drop(new Set(n.map(s=>s.name)))}#i(){let t=this.#a();return this.#e=void 0,t}attribute(t){return Am(this.#t,t)}get attributes(){
return this.#t}set attributes(t){this.#i(),this.#t=t}named(t){let n=this.#a();return n.length<=H1?n.filter(s=>s.name===t):this.#c(n).get(t)??[]}child(t){let n=this.#a();
return n.length<=H1?n.find(s=>s.name===t):this.#c(n).get(t)?.[0]}find(t,n,s){let o=this.#o?.get(t);if(o)return o.byKey.get(n);let r=this.named(t);if(r.length===
0)return;let i={keys:s,byKey:new Map};for(let a of r)W1(i,a);return this.#o??=new Map,this.#o.set(t,i),i.byKey.get(n)}#c(t){if(this.#s)return this.#s;this.#s=new Map;
for(let n of t)K1(this.#s,n);return this.#s}add(t){this.#i().push(t),this.#s&&K1(this.#s,t);let n=this.#o?.get(t.name);n&&W1(n,t)}arrange(t,n){let s=[...n],o=this.#i().
flatMap(r=>r.name===t?s.splice(0,1):[r]);this.#n=[...o,...s],this.#s=void 0,this.#o?.delete(t)}drop(t){this.#n=this.#i().filter(n=>!t.has(n.name)),this.#s=void 0;
for(let n of t)this.#o?.delete(n)}valueAt(t){return jn(this,t)}copy(){return e.of(this.freeze())}equals(t){let n=Object.keys(this.#t),s=this.children;return this.
name===t.name&&this.#r===t.#r&&n.length===Object.keys(t.#t).length&&n.every(o=>t.attribute(o)===this.#t[o])&&s.length===t.children.length&&s.every((o,r)=>t.children[r]?.
equals(o))}print(){return JSON.stringify([this.name,Object.entries(this.#t).sort(),this.#r,this.children.map(t=>t.print())])}freeze(){if(this.made)return this.made;
let t=this.#e,n=this.#r===""?this.children.map(s=>s.freeze()):[this.#r];return t&&n.every((s,o)=>s===t.children[o])?t:{name:this.name,attributes:this.#t,children:n}}};var xy=(e,t,n)=>qu(e,t.map(mt.of),n.map(mt.of)),Xo=(e,t={})=>({replaces:!1,partners:e,twice:[],unidentified:[],...t}),Y1=e=>({...Xo(e.map(()=>"new")),replaces:!0});
function qu(e,t,n){let s=Tt(e,n[0]?.name??"");if(s.law==="once")return Dq(t,n);if(s.law==="keyed")return Uq(e,t,n,s);let o=$y(e,t,n);return o?Xo(o):s.law==="app\
ended"?Xo(n.map(()=>"new")):s.law==="loose"?Xo(e_(t,n,s.lone?"lone":"none")):s.law==="whole"&&n.length===1&&t.length<2?Xo(t.length>0?[0]:["new"]):s.law==="forei\
gn"?Fq(n):Y1(n)}function Dq(e,t){let[n]=t,s=t.flatMap((o,r)=>n&&!n.equals(o)?[r]:[]);return Xo(t.map((o,r)=>r>0?"left-out":e.length>0?0:"new"),{twice:s})}function Fq(e){
let[t]=e,n=e.flatMap((s,o)=>t&&!xd(t.freeze(),s.freeze())?[o]:[]);return{...Y1(e),partners:e.map((s,o)=>o>0?"left-out":"new"),twice:n}}function Lu(e,{keys:t,counted:n}){
return e.map((s,o)=>{for(let r=0;r<t.length;r+=1){let i=zr(s,t,r);if(i!==void 0)return{alternative:r,value:i}}return n?{alternative:0,value:`0\0${o}`}:void 0})}
function Rq(e,t,{keys:n,exact:s,counted:o}){let r=new Map,i=(a,c)=>{let d=a===void 0?void 0:r.get(a);d?d.push(c):a!==void 0&&r.set(a,[c])};for(let[a,c]of e.entries())
if(s||o)i(t[a]?.value,a);else for(let d=0;d<n.length;d+=1)i(zr(c,n,d),a);return r}function Uq(e,t,n,s){let o=Lu(t,s),r=Lu(n,s),i=new Set,a=[];if(s.unique)for(let[
y,x]of r.entries())x!==void 0&&(i.has(x.value)&&a.push(y),i.add(x.value));let c=s.needs?r.flatMap((y,x)=>y===void 0?[x]:[]):[],d=[...n.keys()].filter(y=>!s.needs||
r[y]!==void 0),l=r.map(y=>s.needs&&y===void 0?"left-out":"new"),u=$y(e,t,d.map(y=>n[y]));if(u){for(let[y,x]of d.entries())l[x]=u[y];return Xo(l,{twice:a,unidentified:c})}
let f=new Set(t.keys()),m=Rq(t,o,s),g=new Map,h=[...r.entries()].sort(([,y],[,x])=>(y?.alternative??99)-(x?.alternative??99));for(let[y,x]of h){if(x===void 0)continue;
let P=g.get(x.value);P?P.push(y):g.set(x.value,[y])}for(let[y,x]of g){let P=(m.get(y)??[]).filter(D=>f.has(D)),E=e_(P.map(D=>t[D]),x.map(D=>n[D]),"all");for(let[
D,j]of E.entries()){if(typeof j!="number")continue;let M=P[j];l[x[D]]=M,f.delete(M)}}for(let[y,x]of r.entries()){if(x!==void 0||s.needs)continue;let P=n[y],E=Lq(
e,t,n,P)??[...f].find(D=>!o[D]&&ju(t[D],P));E===void 0||!f.delete(E)||(l[y]=E)}return Xo(l,{twice:a,unidentified:c})}var Bq=new Set(["interface","hostdev"]),Lq=(e,t,n,s)=>e===
"devices"&&Bq.has(s.name)&&s.attribute("type")===void 0&&t.length===1&&n.length===1?0:void 0,jq=["@type","@bus","@model","@mode","model@type","backend@type","ba\
ckend@model"],Q1=[e=>e.valueAt("alias@name"),e=>qq(e.child("address")),e=>JSON.stringify(jq.map(t=>e.valueAt(t))),...["@model","model@type","@type","@mode"].map(
e=>t=>t.valueAt(e))],J1=2;function qq(e){if(!e)return;let t=i=>xn(e.attribute(i)??"0"),n=e.attribute("type"),s={pci:["domain","bus","slot","function"],usb:["bus",
"port"],drive:["controller","bus","target","unit"],"virtio-serial":["controller","bus","port"],ccid:["controller","slot"],isa:["iobase","irq"],dimm:["slot","bas\
e"]};if(n===void 0||!Object.hasOwn(s,n))return;let o=s[n];return(n==="pci"?o.slice(0,3).every(i=>t(i)==="0"):!o.some(i=>e.attribute(i)!==void 0))?void 0:[n,...o.
map(t)].join(" ")}function e_(e,t,n){let s=t.map(()=>"new"),o=new Set(e.keys()),r=a=>{for(let[c,d]of t.entries())if(s[c]==="new"){for(let l of o)if(a(e[l],d)){s[c]=
l,o.delete(l);break}}},i=a=>{let c=e.map(a),d=new Map(t.map(u=>[u,a(u)])),l=new Map(e.map((u,f)=>[u,c[f]]));r((u,f)=>d.get(f)!==void 0&&l.get(u)===d.get(f))};for(let a of Q1.
slice(0,J1))i(a);r(ju);for(let a of Q1.slice(J1))i(a);return(n==="all"||n==="lone"&&e.length===1&&t.length===1)&&r(()=>!0),s}function $y(e,t,n){let[s]=n;if(!s)return[];
let o=Tt(e,s.name),{law:r}=o;if(r==="once")return t[0]&&n.every(l=>ju(t[0],l))?[0]:void 0;if(r==="replaced"||r==="foreign"||r==="whole"&&(t.length!==1||n.length!==
1))return t.length===n.length&&t.every((u,f)=>xd(u.freeze(),n[f]?.freeze()))?[...t.keys()]:void 0;if(r==="appended"){let l=t.findIndex((u,f)=>n.every((m,g)=>t[f+
g]?.equals(m)));return l<0?void 0:n.map((u,f)=>l+f)}let i=o.law==="keyed"?Lu(t,o):void 0,a=o.law==="keyed"?Lu(n,o):void 0,c=[],d=0;for(let[l,u]of n.entries()){let f=(m,g)=>{
let h=a?.[l];return(o.law!=="keyed"||(h===void 0?i?.[g]===void 0:o.exact||o.counted?i?.[g]?.value===h.value:zr(m,o.keys,h.alternative)===h.value))&&ju(m,u)};for(;d<
t.length&&!f(t[d],d);)d+=1;if(d===t.length)return;c.push(d),d+=1}return c}function ju(e,t){if(t.text!==""&&e.text!==t.text)return!1;for(let[s,o]of Object.entries(
t.attributes))if(e.attribute(s)!==o)return!1;let n=new Set(t.children.map(s=>s.name));for(let s of n)if(!$y(e.name,e.named(s),t.named(s)))return!1;return!0}var t_=/[^/[\]@=\s'"<>&]+/y,Gq=/\[([1-9]\d{0,8})\]/y,Vq=/\[([^[\]=\s'"<>&]+)=/y,Zq=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,n_=e=>{let t=[],n=0,s=o=>{o.lastIndex=
n;let r=o.exec(e);return r&&(n+=r[0].length),r};for(;;){if(e[n]==="@"&&t.length>0){n+=1;let i=s(t_)?.[0];return i!==void 0&&n===e.length?{steps:t,attribute:i}:{
malformed:n}}let o=s(t_)?.[0];if(o===void 0)return{malformed:n};let r=[];for(;e[n]==="[";){let i=s(Gq)?.[1];if(i!==void 0){r.push({position:Number(i)});continue}
let a=s(Vq)?.[1],c=a===void 0?null:s(Zq);if(a===void 0||!c)return{malformed:n};let d=a.includes("@")||a.endsWith(".");r.push({where:d?a:`@${a}`,value:c[1]??c[2]??
c[3]??""})}if(t.push({name:o,tests:r}),n===e.length)return{steps:t,attribute:void 0};if(e[n]!=="/")return{malformed:n};n+=1}},Hi=(e,t)=>{let n=!/[\]'"]/.test(t),
s=t.includes("'")?'"':"'";return`[${e.replace(/^@/,"")}=${n?t:`${s}${t}${s}`}]`};var Gu=class{clashes=[];unidentified=[];emptied=[];repeated=[];#e;constructor(t){this.#e=t}at(t,n,s){let o=t;for(let r of n){let i=o.child(r);i||(i=new mt(r),o.
add(i)),o=i}this.#s(o,[s],()=>n.join("/"))}into(t,n,s){this.#e==="override"&&Xq(t,n),this.#t(t,n,s),n.text!==""&&this.#n(t,n,s);let o=new Set(n.children.map(r=>r.
name));for(let r of o)this.#s(t,n.named(r),s)}#t(t,n,s){let o=[];for(let[r,i]of Object.entries(n.attributes)){let a=t.attribute(r);a!==i&&(a===void 0||this.#e===
"override"?o.push([r,i]):this.clashes.push({path:s(),attribute:r,a,b:i}))}o.length>0&&(t.attributes=lr([...Object.entries(t.attributes),...o]))}#n(t,n,s){if(t.text===
n.text)return;let o=t.text===""&&t.children.length===0;t.children.length>0&&this.#e==="override"&&this.emptied.push(s()||t.name),o||this.#e==="override"?t.setText(
n.text):this.clashes.push({path:s(),attribute:void 0,a:t.text,b:n.text})}#s(t,n,s){let[o]=n;if(o){if(t.text!==""){if(this.#e==="join"){this.clashes.push({path:s(),
attribute:void 0,a:t.text,b:`<${o.name}>`});return}t.setText("")}this.#e==="override"?this.#o(t,n,s):this.#r(t,n,s)}}#o(t,n,s){let[{name:o}=new mt("")]=n,r=t.named(
o),i=Tt(t.name,o),{replaces:a,partners:c,twice:d,unidentified:l}=qu(t.name,r,n);for(let g of d)this.repeated.push(Dr(s,n[g],i)());let u="keys"in i?ky(i.keys):[];
for(let g of l)this.unidentified.push({path:`${Mc(s)}${o}`,needs:u});let f=i.law==="keyed"&&i.counted&&r.length>0,m=n.flatMap((g,h)=>{let y=c[h];if(y===void 0||
y==="left-out")return[];let x=Dr(s,g,i),P=typeof y=="number"?r[y]:void 0;P&&this.into(P,g,x);let E=P??(i.law==="foreign"?g:this.#d(g,x));return!P&&f&&g.attribute(
"id")===void 0&&(E.attributes=lr([["id",h],...Object.entries(E.attributes)])),[{made:E,partner:y}]});if(a||m.some(({partner:g})=>g==="new"))t.arrange(o,s_(a?[]:
r,m));else{let g=m.map(({partner:h})=>h);g.some((h,y)=>y>0&&h<g[y-1])&&t.arrange(o,s_(r,m))}}#r(t,n,s){let[{name:o}=new mt("")]=n,r=Tt(t.name,o),i=n.length===1;
r.law==="once"||r.law==="whole"&&i?this.#a(t,n,s):r.law==="keyed"&&i?this.#i(t,n[0],r,s):r.law==="replaced"||r.law==="whole"?this.#c(t,n,s):this.#u(t,n,r,s)}#a(t,n,s){
for(let o of n){let r=t.child(o.name);r?this.into(r,o,Dr(s,o)):t.add(this.#d(o,Dr(s,o)))}}#i(t,n,{keys:s,needs:o},r){let i=Tr(n,s),a=i===void 0?void 0:t.find(n.
name,i,s);i===void 0&&o?this.unidentified.push({path:`${Mc(r)}${n.name}`,needs:ky(s)}):a?this.into(a,n,Dr(r,n,{keys:s})):(i!==void 0||!t.named(n.name).some(c=>c.
equals(n)))&&t.add(this.#d(n,Dr(r,n,{keys:s})))}#c(t,n,s){let[{name:o}=new mt("")]=n,r=t.named(o),i=a=>a.map(c=>c.print()).join("");if(!(r.length===n.length&&r.
every((a,c)=>n[c]?.equals(a))))if(r.length>0)this.clashes.push({path:`${Mc(s)}${o}`,attribute:void 0,a:i(r),b:i(n)});else for(let a of n)t.add(this.#d(a,s))}#u(t,n,s,o){
let[{name:r}=new mt("")]=n,i=t.named(r);for(let[a,c]of qu(t.name,i,n).partners.entries()){let d=n[a],l=Dr(o,d,s);typeof c=="number"?this.into(i[c],d,l):c==="new"?
t.add(this.#d(d,l)):this.unidentified.push({path:`${Mc(o)}${r}`,needs:"keys"in s?ky(s.keys):[]})}}#d(t,n){if(t.made&&o_(t.made))return t;let s=new mt(t.name);return this.
into(s,t,n),s}},ky=e=>e.map(t=>t.join(" "));function s_(e,t){let n=new Set(t.map(({partner:i})=>i)),s=new Map,o;for(let[i,a]of e.entries())n.has(i)?o=i:s.set(o,
[...s.get(o)??[],a]);let r=t.flatMap(({made:i,partner:a})=>a==="new"?[i]:[i,...s.get(a)??[]]);return[...s.get(void 0)??[],...r]}var o_=({name:e,children:t})=>t.
every((n,s)=>typeof n=="string"||Tt(e,n.name).law==="once"&&t.findIndex(o=>typeof o!="string"&&o.name===n.name)===s&&o_(n));function Xq(e,t){let n=Z1(t),s=n===void 0?
void 0:t.attribute(n);if(n!==void 0&&s!==void 0&&e.attribute(n)!==s){let i=X1(e.name,s),a={attributes:Object.keys(e.attributes),children:e.children.map(l=>l.name)},
{attributes:c,children:d}=i==="all"?a:i;e.attributes=Oa(e.attributes,c),e.drop(new Set(d))}let o=e.valueAt("target@bus")??e.attribute("bus"),r=t.valueAt("target\
@bus")??t.attribute("bus");o!==void 0&&r!==void 0&&o!==r&&Wq.has(e.name)&&e.drop(new Set(["address"]))}var Wq=new Set(["disk","input"]),Kq=()=>"",Mc=e=>{let t=e();
return t===""?"":`${t}/`},Dr=(e,t,n)=>()=>{let r=((n&&"keys"in n?n.keys:[]).find(i=>Tr(t,[i])!==void 0)??[]).map(i=>i.split("~")[0]??"").filter(i=>t.valueAt(i)!==
void 0).map(i=>Hi(i,t.valueAt(i)??""));return`${Mc(e)}${t.name}${r.join("")}`},Vu=(e,t,n="join")=>{let s=new Gu(n),o=mt.of(e);s.into(o,mt.of(t),Kq);let{clashes:r,
unidentified:i,emptied:a,repeated:c}=s;return{merged:o.freeze(),clashes:r,unidentified:i,emptied:a,repeated:c}},r_=(e,t)=>{let n=new Gu("join"),s=mt.of(e);for(let c of t)
n.at(s,c.at===""?[]:c.at.split("/"),mt.of(c.xml));let{clashes:o,unidentified:r,emptied:i,repeated:a}=n;return{merged:s.freeze(),clashes:o,unidentified:r,emptied:i,
repeated:a}};var i_=new Map(m$.map((e,t)=>[e,t])),Hq=(e,t)=>(i_.get(e.class)??0)-(i_.get(t.class)??0)||(e.order??0)-(t.order??0)||(e.key<t.key?-1:e.key>t.key?1:0),Fr=e=>e.bus*
32+e.slot,_y=class{#e=new Map;holder(t,n){let s=this.#e.get(Fr(t));for(let o=t.function;s&&o<t.function+n;o+=1)if(s.has(o))return s.get(o)}tenant(t){return this.#e.
get(Fr(t))?.values().next().value}take(t,n,s){let o=this.#e.get(Fr(t))??new Map;this.#e.set(Fr(t),o);for(let r=t.function;r<t.function+n;r+=1)o.set(r,s)}has(t,n){
return this.#e.get(Fr(t))?.has(n)??!1}isShared(t){return(this.#e.get(Fr(t))?.size??0)>1}},Qq=(e,t)=>b("address",{type:"pci",...ei({domain:0,...e}),multifunction:t?
"on":void 0}),a_=[],Jq=(e,t)=>{let n=(Fr(e)*8+e.function)*2+(t?1:0);return a_[n]??=At(Qq(e,t)),a_[n]},c_=(e,t,n)=>{let s=e.children.filter(o=>typeof o=="string"||
o.name!=="address");return Ee(e,[...s,Jq(t,n)])},Yq=(e,t,n)=>t.domain!==0?"domain":t.function+e.functions.length>8?"functions":t.bus>(n==="pc"?0:Ep)?"bus":(n===
"pc"?x$(t.slot):b$(t.bus,t.slot))?"reserved":t.bus===0||t.slot===0?void 0:"slot",eG=e=>{let t=v$(e),n=`0x${(t.slot<<3|t.function).toString(16)}`;return c_(b("co\
ntroller",{type:"pci",index:e,model:"pcie-root-port"},b("target",{chassis:e,port:n})),t,t.function===0)},Sy=[At(b("controller",{type:"pci",index:0,model:"pcie-r\
oot"}))],tG=e=>{let t=0;for(let n of e)t=Math.max(t,n.bus);for(let n=Sy.length;n<=t;n+=1)Sy[n]=At(eG(n));return Sy.slice(0,t+1)};function*nG({class:e,key:t},n){
n&&(yield n),yield*g$(e,t)}var d_=(e,t="q35")=>{let n=new _y,s=new Map,o=[],r=[],i=(f,m)=>{n.take(m,f.functions.length,{class:f.class,key:f.key}),s.set(f,m)},a=[
...e].sort(Hq);for(let f of a){let{fixed:m}=f;if(!m)continue;let g={class:f.class,key:f.key},h=Yq(f,m,t),y=n.holder(m,f.functions.length);h?r.push({...g,reason:h,
address:m}):y?r.push({...g,reason:"taken",address:m,by:y}):i(f,{bus:m.bus,slot:m.slot,function:m.function})}for(let[f,m]of[...s])n.has(m,0)||!f.fixed||(r.push({
class:f.class,key:f.key,reason:"no-function-0",address:f.fixed}),s.delete(f));let c=(f,m)=>{let g;for(let h of nG(f,m)){let y=n.tenant(h);if(!y){g&&o.push({class:f.
class,key:f.key,with:g,place:h}),i(f,h);return}g??=y}r.push({class:f.class,key:f.key,reason:"full"})},d=a.filter(f=>!f.fixed),l=f=>{let m=f.index??(f.class==="h\
ostdev"?void 0:0);return m===void 0||!h$(f.class)?void 0:cl(f.class,m)};if(t==="q35"){for(let f of d){let m=l(f);m&&c(f,m)}for(let f of d)l(f)||c(f)}else for(let f of d){
if(f.class!=="hostdev")continue;let m=w$(f.index??0);m?i(f,m):r.push({class:f.class,key:f.key,reason:"full"})}return{devices:e.flatMap(f=>{let m=s.get(f);return m?
f.functions.map((g,h)=>{let y={...m,function:m.function+h};return c_(g,y,y.function===0&&n.isShared(y))}):t==="pc"&&!f.fixed&&f.class!=="hostdev"?f.functions:[]}),
controllers:t==="q35"?tG(s.values()):[],places:[...s].map(([f,m])=>({class:f.class,key:f.key,place:m})),collisions:o,refused:r}};var l_=e=>C(e,"device")==="cdrom";function u_(e,t){let n=L(e,"devices"),s=U(L(e,"os")??e,"boot").length>0;if(!n||s||U(n).some(l=>L(l,"boot")))return e;let o=[...za(
t).values()],r=l=>{let u=L(l,"target"),f=o.indexOf((u&&C(u,"dev"))??"");return(l_(l)?1e6:0)+(f<0?o.length:f)},i=U(n,"disk").filter(l=>C(l,"device")!=="floppy").
sort((l,u)=>r(l)-r(u));if((t.devices.length>0||U(n,"hostdev").some(l=>C(l,"type")==="pci"))&&i.every(l_))return e;let c=new Map(i.map((l,u)=>[l,u+1])),d=n.children.
map(l=>{if(typeof l=="string")return l;let u=c.get(l);return u===void 0?l:Ee(l,[...l.children,b("boot",{order:u})])});return Ee(e,e.children.map(l=>l===n?Ee(n,d):
l))}var sG=e=>e.replace(/^@(\w+)$/,"$1='\u2026'").replace(/^([\w-]+)@(\w+)$/,"<$1 $2='\u2026'/>").replace(/^([\w-]+)@(\w+)=('[^']*')$/,"<$1 $2=$3/>").replace(/^([\w-]+)\.$/,
"<$1>\u2026</$1>"),f_=e=>e.map(t=>`\`${t.split(/ (?=[\w/-]*@)/).map(sG).join(" ").replace(/<(\w+) ([^<>]*)\/> <\1 /,"<$1 $2 ")}\``).join(" or "),Ic={"xml-not-re\
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
add ${f_(e)} to it: with the value of an existing one to change that one, or with a new value to add one`,explain:"A domain can have several disks, timers, feat\
ures and so on. An element of your XML changes the one with the same identity (the target of a disk, the name of a timer), or is added if there is none. It must\
 therefore have an identity.",example:{fails:`vms: { win: { memory: 4GiB, xml: \u27E8"<domain><devices><disk type='file'/></devices></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><clock><timer name='tsc' present='yes'/></clock></domain>" } }
`}}),"xml-element-twice":p({severity:"error",about:"value",message:({path:e})=>`this XML has <${e}> twice, and libvirt accepts it only once`,remedy:({path:e})=>`\
write one <${e}> with the content of both; if they are two devices, give each its own target, address or name`,explain:"libvirt reads one element of this name, \
or tells such elements apart by a value that is the same in both (the target of a disk, the name of a timer). It would ignore or refuse one of them.",example:{fails:`\
vms: { win: { memory: 4GiB, xml: \u27E8"<domain><title>One</title><title>Two</title></domain>" } }
`,passes:`vms: { win: { memory: 4GiB, xml: "<domain><title>One</title></domain>" } }
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
without ${t}`,remedy:({device:e,has:t,lacks:n})=>t.length>0?`to change an existing one, use ${f_(t)} in the XML; to add a new one, add ${n}`:`add ${n} to the \`<${e}\
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
1 and 10 to 1b are taken."})};function*Py(e){for(let t of U(e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*Py(t))}var oG=100;function p_(e,t,n){let{name:s}=t,o=el(e.name);if(!o||o.
includes(s)||s.includes(":")&&!s.startsWith("qemu:"))return;let[r]=Ox(s),i=n&&r===void 0?nt(s,o):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,
...i===void 0?{}:{meant:i},...r===void 0?{}:{belongs:r}}}function h_(e){let t=new Set;for(let{parent:n,element:s}of Py(e))p_(n,s,!1)&&t.add(s);return t}function rG(e,t){
let n=C(t,"name")??"";if(t.name==="alias"&&!n.startsWith("ua-"))return`the alias ${n}`;let s=C(t,"dev")??"";return e.name==="interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.
test(s)?`the tap device ${s}`:t.name==="seclabel"&&C(t,"type")==="dynamic"&&L(t,"label")?"a dynamic security label":void 0}var m_={disk:["source"],interface:["@\
type"],hostdev:["@type"],controller:["@type"],input:["@type"],channel:["@type"],graphics:["@type"],redirdev:["@type"],filesystem:["source"],sound:["@model"],tpm:[
"backend"],rng:["backend"]};function g_(e){return U(L(e,"devices")??e).flatMap(t=>{if(t.name==="disk"&&["cdrom","floppy"].includes(C(t,"device")??""))return[];let s=(Object.
hasOwn(m_,t.name)?m_[t.name]:void 0)?.find(o=>o.startsWith("@")?C(t,o.slice(1))===void 0:!L(t,o));return s===void 0?[]:[{element:t,lacks:s.startsWith("@")?`the \
attribute '${s.slice(1)}'`:`<${s}>`}]})}function iG(e){let t=/^[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5}$/i.test(e)?e.split(":"):void 0,n=ap(t?.map(s=>s.padStart(2,"0")).
join(":")??e);if("problem"in n)return t&&Number.parseInt(t[0]??"",16)%2===0?void 0:n.problem}function y_(e,t){let n=[];for(let r of["name","uuid"]){let i=L(e,r),
a=L(t,r);i&&a&&he(i).trim()!==he(a)&&n.push({code:"xml-identity",element:r,is:he(a)})}let s=C(e,"id"),o=new Set(s===void 0?[]:[`the ID ${s}`]);for(let{parent:r,
element:i}of Py(e)){let a=p_(r,i,n.length<oG);a&&n.push(a);let c=rG(r,i);if(c&&o.add(c),r.name==="interface"&&i.name==="mac"){let d=iG(C(i,"address")??"");d!==void 0&&
n.push({code:"xml-mac",element:i,problem:d})}}if(o.size>0){let[r="",...i]=o,a=i.length>0?`${r} and ${i.length} more such values`:r;n.push({code:"xml-of-running-\
guest",found:a})}return n}var v_=e=>({name:e.name,attribute:t=>C(e,t),child:t=>{let n=L(e,t);return n&&v_(n)},text:he(e)});function aG(e,{name:t,tests:n}){let s=U(e,t);for(let o of n)s=s.
filter((r,i)=>{if("position"in o)return i+1===o.position;let a=jn(v_(r),o.where);return a!==void 0&&xn(a)===xn(o.value)});return new Set(s)}var Zu=(e,t)=>{let n=n_(
t);if("malformed"in n)return{outcome:"malformed",offset:n.malformed};let{steps:s,attribute:o}=n,r=0,i=0,a=(d,l)=>{i=Math.max(i,l);let u=s[l];if(!u)return o!==void 0&&
C(d,o)===void 0?d:(r+=1,o===void 0?void 0:Ow(d,o));let f=aG(d,u),m=d.children.flatMap(g=>typeof g!="string"&&f.has(g)?a(g,l+1)??[]:[g]);return Ee(d,m)},c=a(e,0)??
e;return r>0?{outcome:"removed",root:c,count:r}:{outcome:"missing",found:i,step:s[i]?.name??`@${o}`}};function cG(e,t){let n=Tt("devices",t);return n.law!=="keyed"?[]:U(L(e,"devices")??e,t).flatMap(s=>{let o=mt.of(s),r=n.keys.find(i=>Tr(o,[i])!==void 0);return r?
[r.map(i=>`${i}='${o.valueAt(i)??""}'`).join(" ")]:[]})}function b_(e,t,n,s){let o=nc(t,n);if(!o)return e;let r={path:["vms",t.name,"xml"]},{reading:i}=o;if("pr\
oblems"in i){for(let{offset:c,message:d}of i.problems)s("xml-not-readable",r,{guest:t.name,file:o.file,...o.positionAt(c),problem:d});return e}if(i.root.name!==
e.name)return s("xml-root-not-domain",r,{root:i.root.name}),e;for(let c of y_(i.root,e))if(c.code==="xml-of-running-guest")s(c.code,r,c);else if(c.code==="xml-i\
dentity"){let d=c.element==="name"?"the guest's key in `vms`":"`uuid` of the guest";s(c.code,r,{...c,key:d})}else{let{line:d}=o.positionAt(i.offsets.get(c.element)??
0);c.code==="xml-mac"?s(c.code,r,{...c,line:d}):s(c.code,r,{...c,element:c.element.name,line:d})}let a=Vu(e,i.root,"override");for(let c of a.repeated)s("xml-el\
ement-twice",r,{path:c});for(let c of a.emptied)s("xml-text-over-elements",r,{path:c});if(a.repeated.length>0||a.emptied.length>0)return e;for(let{path:c,needs:d}of a.
unidentified)s("xml-element-unidentified",r,{path:c,needs:d});for(let{element:c,lacks:d}of g_(a.merged))s("xml-device-incomplete",r,{device:c.name,lacks:d,has:cG(
e,c.name)});return a.merged}function w_(e,t,n){let s=e;for(let[o,r]of t.xmlRemove.entries()){let i={path:["vms",t.name,"xmlRemove",o]};if(/^\/?(?:domain\/)?(?:name|uuid)$/.
test(r)){n("xml-remove-identity",i,{path:r});continue}let a=Zu(s,r);a.outcome==="removed"?s=a.root:a.outcome==="missing"?n("xml-remove-missing",i,{path:r,step:a.
step}):n("xml-remove-malformed",i,{path:r,offset:a.offset})}return s}function x_(e){let t=new Set,n=new Set;for(let s of U(L(e,"devices")??e)){let o=L(s,"address");if(!o||C(o,"type")!=="pci")continue;let r=c=>Number(C(o,c)??0),i={
domain:r("domain"),bus:r("bus"),slot:r("slot"),function:r("function")};if(i.domain===0&&i.bus===0&&i.slot===0)continue;let a=hn(i);t.has(a)&&n.add(a),t.add(a)}return[
...n]}function dG(e,t){let n=t.filter(a=>"at"in a),{merged:s,clashes:o,unidentified:r}=r_(b("domain",{type:e.type}),n),[i]=[...o,...r];if(i)throw new Error(`bug in vf\
ioc: two features contradict each other: ${JSON.stringify(i)}`);return s}var lG={domain:"a guest only has PCI domain 0000",reserved:"the address is reserved for\
 the chipset or for devices that vfioc places",bus:"the guest does not have this bus",slot:"a bus behind a root port only has slot 00",functions:"its functions \
do not fit into the slot from this function on",taken:"another device has this address","no-function-0":"no device is function 0 of this slot, and a guest ignor\
es the others without it",full:"the guest has no free slot left"};function uG(e,t,n,s){for(let o of U(L(e,"devices")??e,"interface")){let r=C(L(o,"mac")??o,"add\
ress")?.toLowerCase();if(r===void 0)continue;let i=n.get(r);if(n.set(r,i??t),!i||i===t)continue;let[a,c]=t.xml===void 0?[i,t]:[t,i];s.reporter(Ic)("xml-mac-twic\
e",{path:["vms",a.name,"xml"]},{mac:r,guest:c.name})}}var fG=(e,t)=>{let n=p$(t.class);return n===void 0?0:e.order[n].indexOf(t.key)};function $_(e,t,n,s,o,r){let i=o.
reporter(Ic),a=["vms",e.name],c=e.xml===void 0?{path:a,on:"key"}:{path:[...a,"xml"]},d=t.flatMap(f=>"pci"in f?[{...f.pci,order:fG(e,f.pci),functions:f.functions}]:
[]),l=d_(d,Kt(e)?"pc":"q35");for(let{key:f,with:m}of l.collisions)i("guest-slot-shared",{path:a,on:"key"},{guest:e.name,device:f,other:m.key});for(let f of l.refused){
let m=f.class==="hostdev"&&"address"in f?{path:["devices",f.key,"address"]}:{path:a,on:"key"};i("guest-address-refused",m,{guest:e.name,device:f.key,reason:lG[f.
reason]})}let u=mG(dG(e,t),[...l.controllers,...l.devices]);if(u=u_(b_(u,e,n,i),e),r==="draft")return u;u=mi(w_(u,e,i));for(let f of x_(u))i("xml-address-taken",
c,{address:f});return uG(u,e,s,o),u}function k_(e){let t=L(e,"uuid");return{...Ru(e),uuid:t?he(t):""}}function mG(e,t){let n=L(e,"devices")??b("devices"),s=e.children.
filter(o=>o!==n);return Ee(e,[...s,Ee(n,[...n.children,...t])])}var S_=`#!/usr/bin/env bash
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
# Any process can be killed between any two commands, and /run can be full. So a step records what it is about to change
# before it changes it, an undo can be repeated, and a file without text is one that was never completed. What no hook of
# libvirt will undo any more is undone by vfioc-undo.service (undo_due). It starts whenever a file in $run/due says that
# a guest is over.
#
# The steps come before this text: a pair of functions do_STEP and undo_STEP for each, and steps_of, which calls
# \`device ADDRESS...\` for each PCI function of a guest and then \`step STEP ARGUMENT...\` for each of its steps.
set -euo pipefail
# Otherwise what a check finds out would be nothing, instead of an error, if a command in \`$(...)\` failed.
shopt -s inherit_errexit

# Where the kernel's files and our own state are. Tests replace them with a tree of files.
sysfs=\${VFIOC_SYSFS:-/sys}
proc=\${VFIOC_PROC:-/proc}
run=\${VFIOC_RUN:-/run/vfioc}
# Where libvirt writes the process ID of each QEMU, as GUEST.pid.
pids=\${VFIOC_PIDS:-/run/libvirt/qemu}

# libvirt prints our standard error only if the start fails; the journal always has it. If the journal does not read,
# logger waits.
log() {
  local line
  printable "$guest: $1"
  printf 'vfioc: %s\\n' "$line" >&2
  timeout 5 logger --tag vfioc -- "$line" || true
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
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# PID: that process, by its ID and its start time, because IDs are reused.
identity() {
  local text='' fields=()
  { read -r text <"$proc/$1/stat"; } 2>/dev/null || true
  read -r -a fields <<<"\${text##*)}"
  printf '%s\\n' "$1:\${fields[19]-}"
}

# IDENTITY: whether that process still runs.
is_alive() {
  [[ $1 == [0-9]*:[0-9]* && $(identity "\${1%%:*}") == "$1" ]]
}

# GUEST: whether libvirt will report the end of the guest. A libvirtd calls this hook again for each guest it called it
# for; the next libvirtd does so for the guests whose QEMU it finds. Before QEMU runs, and after, only the first one
# knows of it.
is_kept() {
  local by='' pid=''
  [[ ! -e $run/due/$1 ]] || return 1
  { read -r by <"$run/guests/$1/libvirtd"; } 2>/dev/null || true
  if is_alive "$by" || [[ ! -d $pids ]]; then return 0; fi
  [[ -e $pids/$1.pid ]] || return 1
  { read -r pid <"$pids/$1.pid"; } 2>/dev/null || true
  [[ -z $pid ]] || is_qemu "$pid" "$1"
}

# PID GUEST: whether that process is the QEMU of the guest: IDs are reused, and libvirt's file with it stays if libvirtd
# is killed. An emulator that is not called QEMU has the guest's name in its words, where QEMU's syntax doubles commas.
is_qemu() {
  local program word all=()
  program=$(readlink -- "$proc/$1/exe" 2>/dev/null || true)
  [[ \${program##*/} != *qemu* ]] || return 0
  { mapfile -d '' all <"$proc/$1/cmdline"; } 2>/dev/null || true
  for word in "\${all[@]}"; do
    [[ $word, != "guest=\${2//,/,,},"* ]] || return 0
  done
  return 1
}

# GUEST: whether the guest still holds what its folder records: libvirt runs it, or a hook is working on it.
is_there() {
  [[ -n $1 && -d $run/guests/$1 ]] || return 1
  is_kept "$1" || { [[ -e $run/locks/$1 ]] && ! flock --shared --nonblock 9 9<"$run/locks/$1"; }
}

# Makes the folders of our state, or corrects what an earlier version made. A lock can be held by whoever can open its
# file for reading, so only root can open anything in them. QEMU reads other files below $run, by their names. Bash writes
# long texts (<<<) to files, which must not be in /tmp: any user can fill that.
make_folders() {
  local folder private=("$run"/{guests,claims,locks,due})
  for folder in "$run"/{allowed-cpus,irqs,governors}; do
    [[ ! -d $folder ]] || private+=("$folder")
  done
  install -d -m 0711 -- "$run" && export TMPDIR=$run && install -d -m 0700 -- "\${private[@]}"
}

# SECONDS: locks the guest for this hook, until let_go. Every process of a step holds the lock too: if only this hook is
# killed, the next one waits for what it has begun. A process that a step leaves behind does not (in_time).
ours=
take() {
  { exec {ours}>>"$run/locks/$guest"; } 2>/dev/null || {
    ours=
    return 1
  }
  flock --timeout "$1" "$ours" || {
    let_go
    return 1
  }
}
let_go() {
  exec {ours}<&-
  ours=
}

# Guests that start at the same time change the same settings of the host: until this step ends, every other step that
# takes this lock waits. The folder itself is the lock, because a guest can have any name.
lock_host() {
  local lock
  exec {lock}<"$run/locks"
  flock --timeout 60 "$lock" ||
    refuse "another guest is still starting or stopping after 60 seconds: wait until it is done ('journalctl -f -t vfioc' shows what it does), then try again"
}

# Takes the devices back that steps from an earlier run of the guest are about. Fails if another guest has one now: what
# those steps change would be changed below that guest. Fails too if a claim cannot be written. It is called as a
# condition, so bash continues after a failed command.
regain() (
  local address holder lost=()
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) == "$guest" ]] || lost+=("$address")
  done < <(cat -- "$state"/[0-9]*/claimed 2>/dev/null || true)
  [[ \${#lost[@]} -gt 0 ]] || exit 0
  lock_host
  for address in "\${lost[@]}"; do
    holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
    if [[ $holder != "$guest" ]] && is_there "$holder"; then exit 1; fi
  done
  for address in "\${lost[@]}"; do printf '%s\\n' "$guest" >"$run/claims/$address" || exit 1; done
)

# FOLDER: sets \`hook\` to the hook that undoes that step: its own, or one of the same run, or this one.
hook=
find_hook() {
  local name=''
  { read -r -d '' name <"$1/words"; } 2>/dev/null || true
  for hook in "$1/hook" "$state"/[0-9]*/hook; do
    if grep -qxF -- "undo_\${name//-/_}() {" "$hook" 2>/dev/null; then return; fi
  done
  hook=$0
}

# The number of the first step of this run. Those before it are left from earlier ones.
first=1000000

# Undoes, in reverse, every step that the guest's folder records. A step that cannot be undone does not stop the others;
# it stays for the next time.
undo_all() {
  local folders=() folder i from=0
  regain || from=$first
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || ((10#\${folder##*/} < from)) || folders+=("$folder")
  done
  for ((i = \${#folders[@]} - 1; i >= 0; i--)); do
    folder=\${folders[i]}
    find_hook "$folder"
    # Run by bash, because /run may be mounted noexec. Without its words, a step counts as never begun, so they go first.
    if VFIOC_LOCK=$ours "$BASH" "$hook" "$guest" undo "\${folder##*/}" </dev/null; then
      rm -rf -- "$folder/words" "$folder" || true
    fi
  done
}

# Records that the guest is over, whatever happens to this hook. That also starts vfioc-undo.service, which waits a moment
# first, so normally finds nothing left to undo.
end() {
  { : >"$run/due/$guest"; } 2>/dev/null
}

# Undoes everything for the guest. Afterwards its folder is gone, or holds only what could not be undone.
close() {
  local folder
  undo_all
  for folder in "$state"/[0-9]*; do
    if [[ -d $folder ]]; then
      end || log "cannot write $run/due/$guest: run 'sudo systemctl start vfioc-undo' to undo the rest"
      rm -f -- "$state"/{hook.part,hook,libvirtd}
      return 0
    fi
  done
  rm -rf -- "$state" "$run/due/$guest"
}

# FOLDER: undoes that step.
undo_one() {
  local name this=()
  # Without its words, the step was never begun.
  [[ -s $1/words ]] || exit 0
  mapfile -d '' this <"$1/words"
  name=undo_\${this[0]-}
  name=\${name//-/_}
  if ! declare -F "$name" >/dev/null; then
    # Trying again would not help, and it must not hold up anything else. It is kept for who looks for the cause.
    install -d -m 0700 -- "$run/lost" && cp -rT -- "$1" "$run/lost/$guest-\${1##*/}" || exit 1
    log "step '\${this[0]-}' cannot be undone, because the hook that did it is gone; what it recorded is in $run/lost/$guest-\${1##*/}: run 'sudo reboot' to reset\
 the host"
    exit 0
  fi
  call "$1" "$name" "\${this[@]:1}"
  case $status in
  0) ;;
  # It waits for another step.
  75) exit 1 ;;
  *)
    log "step \${this[0]} could not be undone completely; vfioc-undo.service tries it again: run 'journalctl -b -t vfioc' to see whether it succeeds"
    exit 1
    ;;
  esac
}

# Undoes the steps of guests whose libvirtd was killed before it could report their end. A guest that a hook is working
# on is left to that hook. A guest with only steps that could not be undone is left to undo_due.
undo_forgotten() {
  local mine=$guest
  for state in "$run"/guests/*; do
    guest=\${state##*/}
    # Another hook may only be looking whether the guest is locked.
    if [[ $guest == "$mine" || ! -e $state/libvirtd ]] || is_kept "$guest" || ! take 0.5; then continue; fi
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

# Undoes what no call of libvirt will: steps of a guest whose libvirtd was killed, or whose release was killed or found
# the guest locked, and steps that could not be undone. Ends when nothing of that is left. A guest whose QEMU runs
# without a libvirtd that knows it is waited for.
undo_due() {
  local round left
  local -A next=() pause=()
  for ((round = 0; ; round++)); do
    # The hook that asked for this, or a libvirtd that was just started, is given the time to do it.
    sleep 5
    left=
    for state in "$run"/guests/* "$run"/due/*; do
      guest=\${state##*/}
      state=$run/guests/$guest
      [[ -d $state || -e $run/due/$guest ]] || continue
      decide
      if [[ $fate == kept ]]; then
        unset 'next[$guest]' 'pause[$guest]'
        continue
      fi
      left=yes
      if [[ $fate == runs ]] || ((round < \${next[$guest]-0})) || ! take 0.5; then continue; fi
      # The hook that held the lock until now may have undone the steps, or started the guest again.
      decide
      if [[ $fate == over ]]; then
        [[ ! -e $state/libvirtd || -e $run/due/$guest ]] ||
          log 'no longer runs, but libvirtd did not report its end: undoing its steps now'
        close
        # What fails now will hardly succeed in five seconds: after twice as many each time, at most ten minutes.
        pause[$guest]=$((\${pause[$guest]-1} * 2 < 120 ? \${pause[$guest]-1} * 2 : 120))
        next[$guest]=$((round + \${pause[$guest]}))
      fi
      let_go
    done
    [[ -n $left ]] || return 0
  done
}

# Sets \`fate\`: \`kept\` if a libvirtd will report the end of the guest, \`runs\` if its QEMU runs without one, or \`over\`.
fate=
decide() {
  local by=''
  fate=over
  if [[ -e $state/libvirtd ]] && is_kept "$guest"; then
    { read -r by <"$state/libvirtd"; } 2>/dev/null || true
    if is_alive "$by"; then fate=kept; else fate=runs; fi
  fi
}

do_all() {
  local i name folder this=()
  # The steps that could not be undone so far come first, so that they are undone last.
  first=0
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || first=$((10#\${folder##*/} + 1))
  done
  # Never written in place: steps of an earlier run may be linked to it.
  { cat -- "$0" >"$state/hook.part" && mv -f -- "$state/hook.part" "$state/hook"; } || refuse_full
  for ((i = 0; i < \${#begins[@]}; i++)); do
    this=("\${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%06d' "$((first + i))")
    {
      mkdir -- "$folder" && ln -- "$state/hook" "$folder/hook" &&
        printf '%s\\0' "\${this[@]}" >"$folder/words.part" && mv -- "$folder/words.part" "$folder/words"
    } || {
      close
      refuse_full
    }
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

refuse_full() {
  refuse "not started: cannot write below $run: free space in /run ('df -h /run' and 'df -i /run' show it), then start the guest again"
}

guest=\${1-}
state=$run/guests/$guest
case $guest in '' | . | .. | */*) exit 0 ;; esac
case "\${2-}/\${3-}" in
prepare/begin)
  libvirtd=$(identity "$PPID")
  mapfile -t taken < <(sources_of)
  steps_of "$guest"
  make_folders || refuse_full
  undo_forgotten
  if [[ \${#begins[@]} -eq 0 && ! -d $state ]]; then exit 0; fi
  take 60 ||
    refuse "not started: its last run is still being undone after 60 seconds; look for what hangs in 'journalctl -b -t vfioc', then start it again"
  mkdir -p -- "$state" || refuse_full
  printf '%s\\n' "$libvirtd" >"$state/libvirtd" || refuse_full
  # This is a new run: a release that still waits for the lock was for the last one.
  rm -f -- "$run/due/$guest"
  # If the last release never came, or failed, it is done first.
  undo_all
  if [[ \${#begins[@]} -eq 0 ]]; then
    close
    exit 0
  fi
  do_all
  # Nobody waits for this hook any more, so nobody will start the guest or report its end.
  if [[ -e $run/due/$guest ]] || ! is_alive "$libvirtd"; then
    log 'not started: libvirtd ended meanwhile; undoing its steps'
    close
    exit 1
  fi
  ;;
release/end)
  if [[ -d $state ]]; then
    said=no
    if end; then said=yes; fi
    make_folders || true
    if [[ $said == yes ]] || end; then said=yes; fi
    if take 60; then
      # Otherwise another hook has done it meanwhile, and the guest may even run again.
      if [[ $said == no || -e $run/due/$guest ]]; then close; fi
    else
      log 'not undone yet: another hook is still working on it after 60 seconds; vfioc-undo.service undoes its steps as soon as that one ends'
    fi
  fi
  ;;
reconnect/begin)
  # From now on, this libvirtd reports the end of the guest.
  if [[ -e $state/libvirtd ]]; then { identity "$PPID" >"$state/libvirtd"; } 2>/dev/null || true; fi
  ;;
undo/due)
  # Not an operation of libvirt: vfioc-undo.service calls the hook this way.
  make_folders || true
  undo_due
  ;;
undo/[0-9]*)
  # Not an operation of libvirt: undo_all calls the hook that did a step this way.
  ours=\${VFIOC_LOCK-}
  undo_one "$state/$3"
  ;;
esac
exit 0
`;var P_=e=>e.kind==="hook",hG=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>O("pkgs",e)),O("config","systemd","package"),O("pkgs","util-l\
inux")],__="hook.sh";function gG(e){return["steps_of() {","  case $1 in",...A(e.map(s=>s.vm)).sort().flatMap(s=>[`  ${ai(s)})`,...e.flatMap(o=>o.vm===s&&o.kind===
"function"?[`    device ${gr(o.words)}`]:[]),...e.filter(P_).filter(o=>o.vm===s).sort((o,r)=>Ki(o)-Ki(r)).map(o=>`    step ${gr([o.step,...o.arguments])}`),"   \
 ;;"]),"  esac","}",""].join(`
`)}function yG(e){let t=A(e.filter(P_).map(s=>s.step)).sort(),n=A(t.flatMap(s=>vy[s].uses??[]));return an(S_,Fn,Ol,...A([...n,...t.map(s=>vy[s].text)]))}var C_=["virtualisation","libvirtd","hooks","qemu","vfioc"],Cy="/run/vfioc";function*vG(){yield{kind:"tmpfile",path:Cy,type:"d",mode:"0711",user:"root",group:"r\
oot"},yield{kind:"tmpfile",path:`${Cy}/due`,type:"d",mode:"0700",user:"root",group:"root"},yield Ot,yield{kind:"option",path:["systemd","paths","vfioc-undo"],value:X(
{description:_("Request to undo what a guest left"),wantedBy:V([_("multi-user.target")]),pathConfig:X({PathExistsGlob:_(`${Cy}/due/*`)})})},yield{kind:"option",
path:["systemd","services","vfioc-undo"],comment:"Undoes the steps of guests that ended without a call of the hook, and retries those that failed.",value:X({description:_(
"Undo what a guest left on the host"),wantedBy:V([_("libvirtd.service")]),after:V([_("libvirtd.service")]),serviceConfig:Fa({without:["CapabilityBoundingSet","D\
evicePolicy","PrivateDevices","PrivateTmp","ProtectClock","ProtectControlGroups","ProtectHome","ProtectKernelLogs","ProtectKernelModules","ProtectKernelTunables",
"ProtectProc","ProtectSystem","RestrictAddressFamilies","SystemCallErrorNumber","SystemCallFilter","UMask"],settings:{Type:_("exec"),ExecStart:Ct(O("config",...C_),
" - undo due"),Restart:_("on-failure"),RestartSec:_("5s")}}),startLimitIntervalSec:lt(0)})}}function*O_(e){yield{kind:"program",name:__,text:yG(e)},yield{kind:"\
option",path:C_,value:J(O("lib","getExe"),ut("vfioc-hook",hG,Ct(gG(e),st(__)))),comment:"The steps of each guest, done in this order before it starts and undone\
 in reverse after it stopped."},yield*vG()}var bG=e=>e.replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),wG=e=>e.replace(/[$%]/g,"$&$&");function Oy(e){return e.map(({key:t,operator:n,value:s,glob:o=!1})=>{
let r=n==="=="||n==="!=";if(/[\u0000-\u001f\u007f]/.test(s)||!r&&s.includes("\\"))throw new RangeError(`a udev rule cannot contain the value '${s}'`);let i=o?s:
r?bG(s):wG(s);return`${t}${n}"${i.replaceAll('"','\\"')}"`}).join(", ")}var Ay={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"\
right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},Te={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};
function My(e){let[t,n]=Ay[e];return[n==="left"?t:t+1,n==="right"?t:t+1]}var Iy=e=>Ay[e][1];function Ec(e){switch(e.kind){case"comment":return-1;case"lambda":case"\
let":case"if":return 0;case"binary":return Ay[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?Ey(e.value)?Te.subtraction:Te.negative:
Te.argument;case"file":return Te.argument;case"apply":return e.arguments.length===0?Ec(e.function):Te.function;case"select":return e.path.length===0?Ec(e.of):e.
or===void 0?Te.selected:13;default:return 16}}var Ey=e=>e===-(2n**63n);var A_=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),M_=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function Ny(e){if(e.includes("\0"))throw new RangeError(
`a Nix string cannot contain NUL: ${JSON.stringify(e)}`);if(!e.isWellFormed())throw new RangeError(`a Nix string cannot contain a lone surrogate: ${JSON.stringify(
e)}`)}function Rr(e){if(!M_.test(e)||A_.has(e))throw new RangeError(`not a valid name of a Nix variable: ${JSON.stringify(e)}`);return e}function zy(e){return M_.
test(e)&&!A_.has(e)?e:Ty([{text:e}])}function Ur(e){if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(zy).join(".")}var xG={"\\":"\
\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},$G=e=>xG[e]??e;function Ty(e){return`"${e.map((n,s)=>{if("hole"in n)return`\${${n.hole}}`;Ny(n.text);let o=s+
1<e.length;return n.text.replace(o?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,$G)}).join("")}"`}function Xu(e){if(!e.some(n=>typeof n=="string"&&n.includes(
`
`)))return!1;let t=e.map(n=>typeof n=="string"?n:"x").join("");return!t.includes("\r")&&/(?:^|\n)[^ \n]/.test(t)&&!/^ +$/.test(t.slice(t.lastIndexOf(`
`)+1))}function kG(e,t){return e.replace(/'+|\$/g,(n,s)=>{let o=e.slice(s+n.length,s+n.length+2);if(n==="$")return o.startsWith("{")||o===""&&t==="hole"?"''$":"\
$";let r="'''".repeat(Math.floor(n.length/2));if(n.length%2===0)return r;let i=o==="${"||o==="$"&&t==="hole"&&s+n.length+1===e.length;return`${r}${i||o===""&&t===
"end"?"''\\'":"'"}`})}function I_(e,t){let s=e.map((i,a)=>"hole"in i?`\${${i.hole}}`:(Ny(i.text),kG(i.text,a+1<e.length?"hole":"end"))).join("").split(`
`),o=s.at(-1)===""?" ".repeat(t):"",r=" ".repeat(t+2);return`''
${s.map(i=>i===""?"":r+i).join(`
`)}${o}''`}function E_(e,t){return Ny(e),e.split(/\r\n|[\r\n]/).flatMap(n=>{let s=n.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),o=`# ${/^ */.exec(s)?.[0]??""}`,
r=[],i="";for(let a of s.split(" ").filter(c=>c!==""))i!==""&&o.length+i.length+1+a.length>t?(r.push(o+i),i=a):i=i===""?a:`${i} ${a}`;return[...r,(o+i).trimEnd()]})}var Nc=100,N_=80;function Ji(e){return`${Wo(e,0,0)}
`}var $n=e=>" ".repeat(e);function D_(e){let t=[];for(let n of e){let s=t.at(-1);typeof n!="string"?t.push({hole:Dt(n)}):s!==void 0&&"text"in s?t[t.length-1]={text:s.
text+n}:n!==""&&t.push({text:n})}return t}function SG(e){if(Ey(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix integers have\
 64 bits: ${e}`);return String(e)}function F_(e){return typeof e=="string"?Rr(e):`{ ${R_(e).join(", ")} }`}function R_({names:e,open:t}){if(new Set(e).size!==e.
length)throw new RangeError(`duplicate parameter of a Nix function: ${e}`);return[...e.map(Rr),...t?["..."]:[]]}function U_(e){let t=e.flatMap(s=>s.kind==="inhe\
rit"?s.names:[s.name]),n=new Set;for(let s of t){if(n.has(s))throw new RangeError(`duplicate Nix attribute: ${JSON.stringify(s)}`);n.add(s)}}function Fy(e,t){return`\
inherit${e===void 0?"":` (${Dt(e)})`}${t.map(s=>` ${B_(e,s)}`).join("")};`}var B_=(e,t)=>e===void 0?Rr(t):zy(t);function rs(e,t){let n=Dt(e);return Ec(Ry(e))<t?
`(${n})`:n}var Ry=e=>e.kind==="comment"?Ry(e.node):e;function Dt(e){switch(e.kind){case"string":return Ty(D_(e.parts));case"int":return SG(e.value);case"constan\
t":return e.name;case"identifier":return Rr(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>rs(t,Te.argument)),"]"].join(" ");case"attr\
s":return["{",...z_(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return Dt(e.of);let t=`${rs(e.of,Te.selected)}.${Ur(e.path)}`;return e.or===void 0?
t:`${t} or ${rs(e.or,Te.argument)}`}case"has":return`${rs(e.of,Te.hasOperand)} ? ${Ur(e.path)}`;case"apply":return[...[rs(e.function,Uy(e.function))],...e.arguments.
map(n=>rs(n,Te.argument))].join(" ");case"lambda":return`${F_(e.parameter)}: ${Dt(e.body)}`;case"let":return["let",...z_(e.bindings),"in",Dt(e.body)].join(" ");case"\
if":return`if ${Dt(e.condition)} then ${Dt(e.consequent)} else ${Dt(e.alternative)}`;case"binary":{let[t,n]=My(e.operator);return`${rs(e.left,t)} ${e.operator} ${rs(
e.right,n)}`}case"not":return`!${rs(e.operand,Te.notOperand)}`;case"comment":return Dt(e.node)}}var Uy=e=>Ry(e).kind==="select"?Te.argument:Te.function;function z_(e){
return U_(e),e.map(t=>{if(t.kind==="inherit")return Fy(t.from,t.names);let{path:n,value:s}=G_(t.name,t.value);return`${Ur(n)} = ${Dt(s)};`})}function ct(e){switch(e.
kind){case"string":return!Xu(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(ct);case"\
attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ct(t.value));case"select":return ct(e.of)&&(e.or===void 0||ct(e.or));case"has":return ct(
e.of);case"apply":return ct(e.function)&&e.arguments.every(ct);case"lambda":return L_(e.parameter)&&ct(e.body);case"if":return ct(e.condition)&&ct(e.consequent)&&
ct(e.alternative);case"binary":return ct(e.left)&&ct(e.right);case"not":return ct(e.operand);case"let":case"comment":return!1}}var L_=e=>typeof e=="string"||e.names.
length<=2;function Wo(e,t,n,s=0){if(ct(e)){let o=Dt(e);if(e.kind==="string"||n+o.length+s<=Nc)return o}return Qi(e,t,n)}function As(e,t,n,s,o=0){if(Ec(e)>=t)return Wo(
e,n,s,o);if(ct(e)){let r=`(${Dt(e)})`;if(s+r.length+o<=Nc)return r}return zc(e,s+1)?`(${Qi(e,n,s+1)})`:`(
${$n(n+2)}${Wo(e,n+2,n+2)}
${$n(n)})`}function zc(e,t){switch(e.kind){case"string":return Xu(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&zc(e.body,t+e.parameter.length+2);case"apply":return j_(e,t)!==void 0;default:return!1}}function j_(e,t){let n=e.arguments.
at(-1),s=e.arguments.slice(0,-1);if(n===void 0||!ct(e.function)||!s.every(ct))return;let r=[...[rs(e.function,Uy(e.function))],...s.map(i=>rs(i,Te.argument)),""].
join(" ");return t+r.length<Nc&&zc(n,t+r.length)?r:void 0}function Qi(e,t,n){let s=$n(t+2),o=$n(t);switch(e.kind){case"string":return Xu(e.parts)?I_(D_(e.parts),
t):Dt(e);case"list":{let r=e.items.map(i=>s+Dy(i,t+2,Te.argument));return r.length===0?"[ ]":`[
${r.join(`
`)}
${o}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${T_(e.bindings,t+2)}
${o}}`;case"select":{if(e.path.length===0)return Qi(e.of,t,n);let r=`${As(e.of,Te.selected,t,n)}.${Ur(e.path)}`;return e.or===void 0?r:`${r}
${s}or ${As(e.or,Te.argument,t+2,t+5)}`}case"has":return`${As(e.of,Te.hasOperand,t,n)} ? ${Ur(e.path)}`;case"apply":{let r=j_(e,n),i=e.arguments.at(-1);if(r!==void 0&&
i!==void 0)return r+As(i,Te.argument,t,n+r.length);let a=As(e.function,Uy(e.function),t,n),c=e.arguments.map(d=>s+Dy(d,t+2,Te.argument));return[a,...c].join(`
`)}case"lambda":return _G(e,t,n);case"let":return`let
${T_(e.bindings,t+2)}
${o}in
${o}${Wo(e.body,t,t)}`;case"if":{let r=As(e.condition,Te.anything,t,n+3,5),i=Wo(e.consequent,t+2,t+2),a=`if ${r} then
${s}${i}
${o}else`;return e.alternative.kind==="if"?`${a} ${Qi(e.alternative,t,t+5)}`:`${a}
${s}${Wo(e.alternative,t+2,t+2)}`}case"binary":return CG(e,t,n);case"not":return`!${As(e.operand,Te.notOperand,t,n+1)}`;case"comment":return Dy(e,t,Te.anything);default:
return Dt(e)}}function Dy(e,t,n){let s=[],o=e;for(;o.kind==="comment";o=o.node)s.push(...q_(o.text,t));return[...s,As(o,n,t,t)].join(`
${$n(t)}`)}var q_=(e,t)=>E_(e,Math.max(N_-t,N_/2));function _G(e,t,n){let{parameter:s,body:o}=e;if(typeof s=="string"){let i=`${Rr(s)}: `;if(zc(o,n+i.length))return i+
Qi(o,t,n+i.length)}return`${L_(s)?F_(s):PG(s,t)}:
${$n(t)}${Wo(o,t,t)}`}function PG(e,t){return typeof e=="string"?Rr(e):`{
${R_(e).map(s=>`${$n(t+2)}${s}${s==="..."?"":","}`).join(`
`)}
${$n(t)}}`}function CG(e,t,n){let{operator:s}=e,[o,r]=My(s),i=[],a=(d,l)=>{if(!l||d.kind!=="binary"||d.operator!==s){i.push(d);return}a(d.left,Iy(s)==="left"),a(
d.right,Iy(s)==="right")};a(e,!0);let c=Math.max(o,r);return i.map((d,l)=>l===0?As(d,c,t,n):`${s} ${As(d,c,t,t+s.length+1)}`).join(`
${$n(t)}`)}function G_(e,t){let n=[e],s=[];for(let o=t;;){if(o.kind==="comment"){s.push(o.text),o=o.node;continue}let r=o.kind==="attrs"&&o.bindings.length===1?
o.bindings[0]:void 0;if(r?.kind!=="assignment")return{path:n,value:o,comments:s};n.push(r.name),o=r.value}}function T_(e,t){U_(e);let n=e.map(s=>({hasComment:s.
kind==="assignment"&&s.value.kind==="comment",text:$n(t)+OG(s,t)}));return n.map(({hasComment:s,text:o},r)=>{let i=n[r-1];if(i===void 0)return o;let a=t===2&&(o.
includes(`
`)||i.text.includes(`
`));return s||a?`
${o}`:o}).join(`
`)}function OG(e,t){if(e.kind==="inherit")return MG(e.from,e.names,t);let{path:n,value:s,comments:o}=G_(e.name,e.value),r=`${Ur(n)} =`;return[...o.flatMap(a=>q_(
a,t)),`${r}${AG(s,t,t+r.length+1)};`].join(`
${$n(t)}`)}function AG(e,t,n){let s=ct(e)?Dt(e):void 0;return s!==void 0&&n+s.length+1<=Nc?` ${s}`:zc(e,n)?` ${Qi(e,t,n)}`:`
${$n(t+2)}${Wo(e,t+2,t+2,1)}`}function MG(e,t,n){let s=Fy(e,t);if(n+s.length<=Nc)return s;let o=Fy(e,[]).slice(0,-1),r=`
${$n(n+2)}`;return`${o}${t.map(i=>r+B_(e,i)).join("")}${r};`}var IG=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConfig"],["boot","extraModulePackages"],["boot","initrd","kernelModules"],["boo\
t","initrd","services","udev","rules"],["boot","initrd","systemd","services"],["boot","kernelModules"],["boot","kernelPackages"],["boot","kernelParams"],["envir\
onment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","prime"],["networking","bridges"],["n\
etworking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","networkmanager","unmanaged"],["programs",
"virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserver","videoDrivers"],["specialisation"],
["system","nssModules"],["system","switch"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["systemd","paths"],
["systemd","services"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virt\
ualisation","libvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],V_=e=>IG.some(t=>t.every((n,s)=>e[s]===n));var Hu="passthrough",Z_=e=>e.kind==="comment"?Vs(e.text,Z_(e.node)):J(O("lib","mkIf"),We(Hu),e),Wu=e=>e.kind==="comment"?Wu(e.node):e;function EG(e,t,n){let[s,o]=[
Wu(t),Wu(n)];if(s.kind==="list"&&o.kind==="list"){let r=new Set,i=[...s.items,...o.items].filter(a=>{let c=Ji(Wu(a));return!r.has(c)&&r.add(c)});return V(i)}if(Ji(
s)===Ji(o))return t;throw new Error(`two features define the option ${e.join(".")}`)}var Ku=class{#e={below:new Map};#t;constructor(t=!1){this.#t=t}set(t,n,s=!1){
if(!V_(t))throw new Error(`${t.join(".")} is not below any prefix in compile/prefixes.ts`);let o=this.#t&&(s||t[0]==="boot"),r=this.#e;for(let i of t){let a=r.below.
get(i)??{below:new Map};r.below.set(i,a),r=a}if(r.value&&r.ofEntry!==o)throw new Error(`${t.join(".")} is set both for one boot entry and for both`);r.ofEntry=o,
r.value=r.value?EG(t,r.value,n):n}expression(){return X_(this.#e,[])}};function X_(e,t){if(e.value&&e.below.size>0)throw new Error(`${t.join(".")} is both an op\
tion and a set of options`);if(e.value)return e.ofEntry?Z_(e.value):e.value;let n=[...e.below.keys()].sort();return X(n.map(s=>{let o=e.below.get(s);return[s,o?
X_(o,[...t,s]):X([])]}))}var kn=(e,t)=>e.filter(n=>n.kind===t),Ly=e=>_(e.map(t=>`${t}
`).join(""));function NG(e,t){let n=new Set,s=[];for(let{name:o,value:r,comment:i}of e){let a=r===void 0?o:`${o}=${r}`;n.has(a)||(n.add(a),s.push(i?Vs(i,_(a)):_(
a)))}s.length>0&&t.set(["boot","kernelParams"],V(s))}function zG(e,t){let n={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(let s of[
"initrd","boot"]){let o=A(e.filter(r=>r.stage===s).map(r=>r.name));o.length>0&&t.set(n[s],ie(o))}}function TG(e,t){let n=new Map;for(let{line:a}of e){if(a.command!==
"options")continue;let c=`${a.module} ${a.option}`;if((n.get(c)??a.value)!==a.value)throw new Error(`two values of the module option ${c}`);n.set(c,a.value)}let s=a=>[
"options","softdep","install","blacklist"].indexOf(a.command),o=e.map(a=>a.line).sort((a,c)=>s(a)-s(c)),r=new Map(o.map(T0).map(a=>[JSON.stringify(a),a]));if(r.
size===0)return;let i=[...r.values()].flatMap(a=>[...a,`
`]);t.set(["boot","extraModprobeConfig"],Ct(...i))}var DG=[{seat:!0,name:"70-vfioc.rules"},{seat:"none",name:"72-vfioc.rules"}];function FG(e,t){let n={initrd:[
"boot","initrd","services","udev","rules"],boot:["services","udev","extraRules"]};for(let o of["initrd","boot"]){let r=e.filter(a=>a.stage===o&&!a.seat),i=A(r.map(
a=>Oy(a.rule)));i.length>0&&t.set(n[o],Ly(i))}let s=DG.flatMap(({seat:o,name:r})=>{let i=A(e.filter(c=>c.seat===o).map(c=>Oy(c.rule))),a=O("pkgs","writeTextDir");
return i.length>0?[J(a,_(`lib/udev/rules.d/${r}`),Ly(i))]:[]});s.length>0&&t.set(["services","udev","packages"],V(s))}function RG(e,t){for(let{path:n,type:s,mode:o,
user:r,group:i,argument:a,ofEntry:c}of e){let d=Object.entries({mode:o,user:r,group:i,argument:a}).flatMap(([l,u])=>u===void 0?[]:[[l,_(u)]]);t.set(["systemd","\
tmpfiles","settings","10-vfioc",n,s],X(d),c)}}function UG(e,t){for(let n of A(e.map(s=>s.user)).sort()){let s=A(e.filter(o=>o.user===n).map(o=>o.group)).sort();
t.set(["users","users",n,"extraGroups"],ie(s))}}function BG(e,t){let n=new Map;for(let{interface:s,protocol:o,port:r}of e){let a=["networking","firewall","inter\
faces",s,o==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=n.get(a.join("/"))??{path:a,ports:new Set};c.ports.add(r),n.set(a.join("/"),c)}for(let{path:s,ports:o}of n.
values())t.set(s,V([...o].sort((r,i)=>r-i).map(lt)))}function LG(e,t){if(e.length===0)return;let n=new Map([["namespaces",[]]]);for(let{key:o,value:r}of e){let i=n.
get(o);if(Array.isArray(i)&&Array.isArray(r))n.set(o,A([...i,...r]));else{if(i!==void 0&&i!==r)throw new Error(`two values of ${o} in qemu.conf`);n.set(o,r)}}let s=[
...n].map(([o,r])=>Sl(o,r));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],Ly(s))}function jG(e,t){let n=new Map(e.map(o=>[o.path.join("."),o.path])),
s=[...n.keys()].sort().map(o=>O("pkgs",...n.get(o)??[]));s.length>0&&t.set(["environment","systemPackages"],V(s))}var By=e=>V(e.map(({that:t,message:n})=>X({assertion:t,
message:_(n)})));function qG(e,t,n){let s=e.filter(i=>n&&i.ofEntry),o=e.filter(i=>!s.includes(i)),r=J(O("lib","optionals"),We(Hu),By(s));s.length>0?t.set(["asse\
rtions"],re(By(o),"++",r)):o.length>0&&t.set(["assertions"],By(o))}function GG({name:e,inverse:t}){let n=J(O("builtins","elem"),_(e),O("config","system","nixos",
"tags"));return Vs("The options below are for two boot entries. This is whether the current one has passthrough.",t?Yt(n):n)}var VG=["Generated by vfioc: a NixO\
S module for the host side of PCI passthrough.","It can be imported as it is and kept without vfioc. To change it, change the spec and compile again."].join(`
`);function W_(e){let[t]=kn(e,"entry"),n=new Ku(t!==void 0);NG(kn(e,"kernelParam"),n),zG(kn(e,"module"),n),TG(kn(e,"modprobe"),n),FG(kn(e,"udev"),n),RG(kn(e,"tm\
pfile"),n),UG(kn(e,"member"),n),BG(kn(e,"port"),n),LG(kn(e,"qemuConf"),n),jG(kn(e,"package"),n),qG(kn(e,"assertion"),n,t!==void 0);for(let{path:a,value:c,comment:d,
ofEntry:l}of kn(e,"option"))n.set(a,d?Vs(d,c):c,l);let s={names:["config","lib","options","pkgs"],open:!0},o=Object.fromEntries([...t?[[Hu,GG(t)]]:[],...kn(e,"v\
ariable").map(({name:a,value:c})=>[a,c])]),r=n.expression(),i=Object.keys(o).length>0?Dd(o,r):r;return Ji(Vs(VG,Gs(s,i)))}var K_=({xml:e})=>Ru(mi(e));var ZG=1,Qu=Un;function XG({spec:e,facts:t}){let n=Qu.flatMap(s=>[...s.host?.(e,t)??[]]);return e.libvirt.enable&&n.push(...O_(n.filter(s=>s.kind==="hook"||s.kind===
"function"))),n}function WG(e,{spec:t,facts:n}){let s=[];for(let{domain:o}of Qu)if(o)for(let r of o(e,t,n))s.push(r);return s}var KG=e=>Qu.flatMap(t=>[...t.networks?.(
e)??[]]);function jy(e,t,n="whole"){let s=new Map;return new Map($(e.spec).map(o=>[o.name,$_(o,WG(o,e),e.attachments,s,t,n)]))}function HG({name:e,text:t},n){let s=`${Kd}\
/${e}`;if((n.get(s)??t)!==t)throw new Error(`two programs are called ${e}`);n.set(s,t)}function H_(e,t){let{spec:n}=e,s=new Map,o={},r={};for(let[u,f]of jy(e,t)){
let{text:m,uuid:g,hash:h}=k_(f);s.set(`domains/${u}.xml`,m),o[u]={uuid:g,hash:h}}for(let u of KG(n)){let{text:f,hash:m}=K_(u);s.set(`networks/${u.name}.xml`,f),
r[u.name]={hash:m}}let i=XG(e),a=new Map([["module.nix",W_(i)],...s]);for(let u of i){u.kind==="program"&&HG(u,a);let f=u.kind==="file"?e.attachments.get(u.from.
join("/")):void 0;u.kind==="file"&&f&&a.set(u.to,f)}let c=()=>Qu.flatMap(u=>[...u.opens?.(n,e.facts,e.attachments)??[]]),d=N1(n,e.facts,i,c),l={version:ZG,vfioc:Zr,
host:n.host.name,inputs:e.read,files:Object.fromEntries([...a].map(([u,f])=>[u,Qe(f)])),domains:o,networks:r,plan:T1(d)};return a.set("manifest.json",`${JSON.stringify(
l,null,2)}
`),{files:a,plan:d}}var QG="virtualisation.vfio.settings";function Yi(e,t,n){let s=new $e,o=er(t,n.cwd,s.reporter(Bn)),{sources:r,tree:i}=YG(e,o,s,n.settings),a=m=>({diagnostics:s.
sorted(r),sources:r,failed:s.failed,...s.failed?{}:m});if(!i||s.failed)return a();let c=Q_(i,o,s);if(!c||s.failed)return a();let{spec:d,facts:l,attachments:u}=c,
f=H_({spec:d,facts:l,attachments:u,read:o.read},s);return a({...f,...l&&{facts:l}})}function Q_(e,t,n,s){n.document=e;let o=dS(e);if(o){let{path:l,...u}=o;n.reporter(
ir)("too-many-values",{path:l,on:"key"},u);return}let r=ud(Hl,e,n.reporter(ir));if(!r)return;let i=aS(r,e),{facts:a=s,attachments:c}=e6(i,e,t,n),d=B0(i,a);for(let{
rules:l,codes:u}of Un)l?.(d,n.reporter(u),a,c);return _w(Un,d,n,a),{spec:d,attachments:c,...a&&{facts:a}}}function Ju(e,t,n="whole"){let s=new $e,o=s.reporter(Bn),
r=er(JG,"/",o),{tree:i}=Wi(new TextEncoder().encode(JSON.stringify(e)),"spec",o),a=i&&!s.failed?Q_(Bg([i]),r,s,t):void 0,c=a&&!s.failed?jy({...a,facts:a.facts,read:[]},
s,n):void 0;return{diagnostics:s.sorted(),...c&&!s.failed&&{domains:c}}}var JG={read:()=>({problem:"missing"}),stdin:()=>({problem:"missing"})};function YG(e,t,n,s){
let o=n.reporter(Bn),r=[],i=[],a=e.map(c=>({name:c,option:void 0}));s!==void 0&&a.push({name:s,option:QG});for(let{name:c,option:d}of a){let l=t.readInput(c);if(!l)
continue;let{source:u,tree:f}=Wi(l.bytes,l.name,o,d);r.push(u),f&&i.push(f)}return i.length===a.length&&i.length>0?{sources:r,tree:Bg(i)}:{sources:r}}function e6(e,t,n,s){
let o=new Map,r=(u,f,m)=>n.readBeside(f,nd(t,u).source,{path:u},m);for(let{files:u}of Un)for(let{path:f,name:m,limit:g}of u?.(e)??[]){let h=r(f,m,g);h&&o.set(f.
join("/"),h)}let i=["host","facts"],a=e.host.facts===void 0?void 0:r(i,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:o};let c=new $e,{tree:d}=Wi(
a,e.host.facts,c.reporter(Bn)),l=d&&gd(d,c);for(let u of c.sorted())s.adopt(u);return l?{attachments:o,facts:l}:{attachments:o}}var t6=64*de,Yu=(e,t)=>e!==void 0&&[...t].some(n=>n!==void 0&&e-n>=t6);function Y_(e,t){let n=new Map((t?.pci??[]).map(l=>[S(l.address),l])),s=s6(e,t),o=new Map,r=(l,u)=>{o.set(l,[...o.get(l)??[],u])},i=({iommuGroup:l,address:u})=>l===
void 0?`at ${S(u).replace(/\.\d$/,"")}`:String(l),a=[...n.values()],c=new Set(a.filter(l=>s.has(S(l.address))||Ne(l)).map(i));for(let l of a){let u=s.get(S(l.address));
c.has(i(l))&&r(i(l),o6(l,u))}for(let l of e.devices){let u=l.functions.filter(m=>!n.has(m)),f=l.of?`${l.of.how}, created at boot by ${l.of.address}`:`at ${l.name}`;
for(let m of u)r(f,qy(m,l));if(l.of&&l.functions.length===0)r(f,{...qy("",l),name:l.name});else if(l.functions.length===0&&![...s.values()].includes(l))for(let m of l.
ids)r(f,{...qy("",l),id:m})}let d=[...o].map(([l,u])=>({...n6(l),functions:u}));return{model:t?.cpu?.model??"",groups:d.sort((l,u)=>J_(l)-J_(u)),others:new Set(
a.flatMap(l=>dt(l)||c.has(i(l))?[]:[i(l)])).size,cores:t?.cpu?i6(pr(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function n6(e){return/^\d+$/.test(e)?{group:Number(
e),title:`IOMMU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group unknown":e}}var J_=({group:e=0,functions:t})=>e+(t.some(({device:n})=>n)?0:1e6);
function s6(e,t){return new Map(e.devices.flatMap(n=>{let s=(t?.pci??[]).filter(({id:r})=>n.ids.includes(F(r)));return(n.functions.length>0?n.functions:s.map(({
address:r})=>S(r))).map(r=>[r,n])}))}var o6=(e,t)=>({address:S(e.address),id:F(e.id),name:r6(e.name??""),driver:e.driver??"",bridge:dt(e),...t&&{device:t}}),r6=e=>e.
replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,(t,n,s)=>`${s??n} `),qy=(e,t)=>({
address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function i6(e){let t=new Set(e.map(({
node:i})=>i)),n=A(e.map(Gy)),s=new Set(e.flatMap(({l3Size:i})=>i??[])),o=new Set(e.map(({kind:i})=>i)),r=new Map;for(let i of e){let a=`${Gy(i)} ${i.kind}`;r.set(
a,[...r.get(a)??[],i])}return[...r.values()].flatMap(i=>{let[a]=i;if(!a)return[];let{node:c,kind:d,l3Size:l}=a,u=s.size>1&&l?` (${a6(l,s)})`:"";return[{label:[...t.
size>1?[`node ${c}`]:[],...d?[`${d} cores`]:[],`L3 cache ${n.indexOf(Gy(a))}${u}`].join(", "),cores:i,differs:o.size>1||s.size>1}]})}var Gy=({node:e,l3:t})=>`${e}\
 ${t}`,a6=(e,t)=>[K(e),...Yu(e,t)?["V-Cache"]:[]].join(", ");function ef({guests:e}){let t=new Map,n=(s,o)=>{t.set(s,[...t.get(s)??[],o])};for(let{name:s,pins:o}of e)
for(let[r,i]of o.entries())n(i,{guest:s,as:r});for(let{name:s,emulator:o,iothreads:r}of e){for(let i of o)n(i,{guest:s,as:"emulator"});for(let i of r.cpus)n(i,{
guest:s,as:"iothreads"})}return t}var Zt=(e,t,n,s,o,r=8)=>b("rect",{x:e,y:t,width:n,height:s,rx:r,class:o}),je=(e,t,n,s)=>b("text",{x:e,y:t,class:n},s),Vy=(e,t)=>b("path",{d:e,class:t}),io=(e,t)=>e===
void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function qn(e,t){let n=[...e].map(s=>mh(s)?s:"\uFFFD");return n.length<=t?n.join(""):`${n.slice(0,t-1).join("").
trimEnd()}\u2026`}var Tc=30,tf=42,Ms=8,ea=12,c6=6;function eP(e,t,n,s,o){let r=ef(e);if(r.size===0)return{shapes:[],height:0};let i=e.guests.map(({name:h})=>h),c={label:"CPUs of \
the host",differs:!1,cores:[...r.keys()].sort((h,y)=>h-y).map(h=>({cpus:[h],l3:"",node:0,rank:0}))},d=t.cores.length>0?t.cores:[c],l=[],u=n,f=s,m=0;for(let h of d){
let y=Math.max(...h.cores.map(M=>M.cpus.length))*Tc,x=Math.floor((o-2*ea+Ms)/(y+Ms)),P=Math.min(h.cores.length,x,d.length>1?4:x),E=Math.ceil(h.cores.length/P),D=Math.
max(P*(y+Ms)-Ms+2*ea,h.label.length*c6+2*ea,120),j=30+E*(tf+Ms)-Ms+ea;u>n&&u+D>n+o&&(u=n,f+=m+Ms,m=0),l.push(Zt(u,f,D,j,"panel"),je(u+ea,f+20,"faint",h.label));
for(let[M,Y]of h.cores.entries()){let N=u+ea+M%P*(y+Ms),ye=f+30+Math.floor(M/P)*(tf+Ms);for(let[cs,zs]of Y.cpus.entries())l.push(...l6(zs,r.get(zs)??[],N+cs*Tc,
ye,i))}u+=D+Ms,m=Math.max(m,j)}f+=m;let g=u6(e,n,f+20);return{shapes:[...l,...g],height:f+24-s}}var d6={emulator:"Q",iothreads:"io"};function l6(e,t,n,s,o){let[
r]=t,i=typeof r?.as=="number",a=i||new Set(t.map(({guest:f})=>f)).size===1,c=io(a?r?.guest:void 0,o),d=i||!r?Zt(n,s,Tc-2,tf,c,4):Zt(n+1,s+1,Tc-4,tf-2,`e ${c}`,4),
l=n+Tc/2-1,u=i?"on ":"";return[d,je(l,s+15,`${u}small middle`,String(e)),...r?[je(l,s+32,`${u}strong middle`,typeof r.as=="number"?String(r.as):d6[r.as])]:[]]}function u6(e,t,n){
let s=e.guests.map(({name:d})=>d),o=e.guests.filter(({pins:d})=>d.length>0),r=[{kind:"h",text:"host"},...o.slice(0,6).map(({name:d})=>({kind:io(d,s),text:`vCPUs\
 of ${d}`}))],i=t,a=[];for(let{kind:d,text:l}of r)a.push(Zt(i,n-10,12,12,d,3),je(i+18,n,"faint",l)),i+=40+[...l].length*7;let c=e.guests.some(({emulator:d})=>d.
length>0)?["Q: emulator threads of QEMU"]:[];return e.guests.some(({iothreads:d})=>d.cpus.length>0)&&c.push("io: I/O threads of disks"),c.length>0&&a.push(je(i,
n,"faint",c.join(", "))),a}var ao=(e,t)=>`${e} ${t}${e===1?"":"s"}`,nf=({topology:{sockets:e,cores:t,threads:n}})=>[...e>1?[ao(e,"socket")]:[],ao(t,"core"),...n>1?[ao(n,"thread")]:[]].join(
" x "),ta=e=>e>=1073741824?`${Math.round(e/1073741824*10)/10}GiB`:`${Math.round(e/1048576)}MiB`,tP=(e,t,n)=>{let s=e.filter(({as:o})=>o===t).map(({guest:o})=>o);
return s.length>0?[`${n} of ${s.join(", ")}`]:[]},nP=e=>[...e.flatMap(({guest:t,as:n})=>typeof n=="number"?[`${t} vCPU ${n}`]:[]),...tP(e,"emulator","emulator t\
hreads"),...tP(e,"iothreads","I/O threads")].join("; ")||"host",sP=({pins:e},{cores:t})=>t.flatMap(({label:n,cores:s,differs:o})=>{let r=s.filter(({cpus:i})=>i.
some(a=>e.includes(a))).length;return o&&r>0?[`${r} of the ${ao(s.length,"core")} in ${n}`]:[]}).join("; ");var Dc=20,sf=12,f6={boot:"reserved for guests at boot",start:"taken from the host while a guest runs",handover:"handed over by the host while a guest runs",made:"\
created for guests"};function oP(e,t,n,s,o){let r=e.guests.map(({name:g})=>g),i=Math.round(o*.3),a=72,c=o-i-a,d=[],l=new Map,u=s;for(let g of t.groups){let h=m6(
g,n,u,c,r,l);d.push(...h.shapes),u+=h.height+sf}if(t.others>0){let g=`${t.others} more IOMMU ${t.others===1?"group stays":"groups stay"} with the host`;d.push(je(
n+14,u+10,"faint",g)),u+=Dc+sf}let f=new Map,m=s;for(let g of e.guests){let h=n+c+a,y=h6(g,h,m,i,io(g.name,r));f.set(g.name,{x:h,y:m+26}),d.push(...y.shapes),m+=
y.height+sf}for(let[g,h]of l)for(let y of g.guests){let x=f.get(y);x&&d.push(...g6(h,x,io(y,r)))}return{shapes:d,height:Math.max(u,m)-sf-s}}function m6({title:e,
functions:t},n,s,o,r,i){let a=34+t.length*Dc,c=A(t.flatMap(({device:u})=>u??[])),d=c.map(u=>`${u.name}: ${f6[u.bind]}`).join(", "),l=[Zt(n,s,o,a,"panel"),je(n+14,
s+20,"faint",e),je(n+o-14,s+20,c.length>0?"end strong":"end faint",qn(d||"stays with the host",60))];for(let[u,f]of t.entries()){let m=s+40+u*Dc;l.push(...p6(f,
n,m,o,r)),f.device&&!i.has(f.device)&&i.set(f.device,{x:n+o,y:m-4})}return{shapes:l,height:a}}function p6({address:e,id:t,name:n,driver:s,bridge:o,device:r},i,a,c,d){
let l=io(r?.guests[0],d),u=r?.bind==="boot"?"vfio-pci":o?"bridge":s,f=Math.floor((c-146)/6.5)-u.length-1;return[Zt(i,a-13,5,18,l,2),je(i+14,a,"mono",e),je(i+124,
a,r?"":"faint",qn(n||t,f)),...u?[je(i+c-14,a,"end faint",qn(u,24))]:[]]}function h6(e,t,n,s,o){let{vcpus:r,memory:i,hugepages:a,shared:c,cards:d,forwards:l}=e,u=[
`${ao(r,"vCPU")}: ${nf(e)}`,`${K(i)} memory${a?` in ${a.size} huge pages`:""}`,...c.map(({path:g,bytes:h})=>`${K(h)} shared at ${g}`),...d.map(({name:g,to:h})=>`${g}\
 on ${h}`),...l.map(({listen:g,interface:h,to:y})=>`port ${g} on ${h} to port ${y}`)],f=48+u.length*Dc,m=Math.floor((s-32)/6.4);return{shapes:[Zt(t,n,s,f,"panel"),
Zt(t,n,s,6,o,3),je(t+16,n+31,"name",qn(e.name,20)),je(t+s-16,n+31,"end faint",e.guest),...u.map((g,h)=>je(t+16,n+54+h*Dc,"",qn(g,m)))],height:f}}function g6(e,t,n){
let s=Math.round((e.x+t.x)/2),o=t.x-7;return[Vy(`M${e.x} ${e.y}C${s} ${e.y} ${s} ${t.y} ${o} ${t.y}`,`w ${n}`),Vy(`M${o} ${t.y-5}l8 5l-8 5z`,n)]}var of=30;function rP(e,{memory:t},n,s,o){if(t===0||e.guests.length===0)return{shapes:[],height:0};let r=e.guests.map(({name:d})=>d),a=e.guests.reduce((d,{memory:l})=>d+
l,0)<t?[e.guests]:e.guests.map(d=>[d]),c=[];for(let[d,l]of a.entries()){let u=s+d*(of+8);c.push(Zt(n,u,o,of,"h",6));let f=n;for(let g of l){let h=Math.min(Math.
round(g.memory/t*o),o),y=Math.floor((h-20)/6.8);c.push(Zt(f,u,h,of,io(g.name,r),6)),y>3&&c.push(je(f+12,u+20,"on strong",qn(y6(g),y))),f+=h}let m=t-l.reduce((g,{
memory:h})=>g+h,0);m>t/8&&c.push(je(n+o-12,u+20,"end",`host ${ta(m)}`))}return{shapes:c,height:a.length*(of+8)-8}}var y6=({name:e,memory:t,hugepages:n})=>`${e} ${ta(
t)}${n?.allocate==="boot"?", reserved at boot":""}`;var v6={page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8\
250df","#bf3989","#1b7c83"]},b6={page:"#0d1117",panel:"#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff",
"#f0883e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},He=(e,t)=>`${e}{${t}}`;function iP({page:e,panel:t,edge:n,text:s,faint:o,onColour:r,host:i,guests:a}){let c=a.
flatMap((d,l)=>[He(`.g${l}`,`fill:${d}`),He(`.e.g${l}`,`fill:none;stroke:${d}`),He(`.w.g${l}`,`fill:none;stroke:${d}`)]);return[He(".page",`fill:${e};stroke:${n}`),
He(".panel",`fill:${t};stroke:${n}`),He("text",`fill:${s}`),He(".faint",`fill:${o}`),He(".h",`fill:${i}`),He(".e.h",`fill:none;stroke:${o}`),...c,He(".on",`fill\
:${r}`)]}var w6="ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif",x6="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto San\
s Mono,DejaVu Sans Mono,monospace",aP=()=>["",He("text",`font:12px ${w6}`),He(".title","font-size:20px;font-weight:600"),He(".name","font-size:15px;font-weight:\
600"),He(".strong","font-weight:600"),He(".small","font-size:10px"),He(".mono",`font-family:${x6}`),He(".middle","text-anchor:middle"),He(".end","text-anchor:en\
d"),He(".w","stroke-width:2"),He(".e","stroke-width:2"),...iP(v6),He("@media (prefers-color-scheme:dark)",`
${iP(b6).join(`
`)}
`),""].join(`
`);var Fc=1e3,co=28;function cP(e,t){let n=Fc-2*co,s=[],o=co+20;s.push(je(co,o,"title",qn(e.host,60))),t.model&&s.push(je(Fc-co,o,"end faint",qn(t.model,60))),o+=14;
let r=[{title:"Devices and guests",draw:c=>oP(e,t,co,c,n)},{title:"CPUs",draw:c=>eP(e,t,co,c,n)},{title:"Memory",draw:c=>rP(e,t,co,c,n)}];for(let{title:c,draw:d}of r){
let l=d(o+34);l.shapes.length!==0&&(s.push(je(co,o+20,"strong",c),...l.shapes),o+=34+l.height+8)}let i=o+co-8,a=`Plan for ${qn(e.host,60)}: devices, CPUs and me\
mory`;return ec(b("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${Fc} ${i}`,width:Fc,height:i,role:"img"},b("title",{},a),b("style",{},aP()),Zt(1,1,Fc-
2,i-2,"page",12),...s))}var Is=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{let n=t.codePointAt(0)??0;return n<
256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),rf=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),
$6=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],
[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],af=e=>e>=4352&&$6.some(([t,n])=>e>=t&&e<=n);function Sn(e){let t=[];for(let n of e)for(let[s,o]of n.entries())t[s]=Math.max(t[s]??0,o.length);return e.map(n=>`  ${n.map((s,o)=>s.padEnd(t[o]??0)).join("  ")}`.
trimEnd())}var Ko=(e,t)=>t.length>0?["",e,...t]:[],k6=({bind:e,by:t,of:n})=>({boot:`bound to vfio-pci at boot (matched by ${t}) and not used by the host`,start:"\
used by the host; bound to vfio-pci only while a guest runs",handover:"used by the host; released when a guest starts and taken back when it stops",made:`create\
d at boot by ${n?.address} (${n?.how}), which stays with the host`})[e];function S6({groups:e,others:t}){let n=[];for(let{group:o,functions:r}of e)for(let[i,a]of r.
entries()){let c=o===void 0?"-":String(o);n.push([i===0?c:"",a.address,a.id,_6(a),a.name])}let s=Sn(n.length>0?[["IOMMU group","address","ID","used by","name"],
...n]:[]);return t>0&&s.push(`  ${t} more IOMMU ${t===1?"group stays":"groups stay"} with the host.`),s}function _6({device:e,driver:t,bridge:n}){return e?e.guests.
length>0?`${e.name}: ${e.guests.join(" or ")}`:`${e.name}: no guest`:n?"bridge":`host${t?` (${t})`:""}`}function P6(e,t){let{cores:n}=t,s=ef(e);if(s.size===0)return[];
let o=r=>nP(s.get(r)??[]);return n.length===0?Sn([["host CPU","used by"],...[...s.keys()].sort((r,i)=>r-i).map(r=>[`${r}`,o(r)])]):[...Sn([["cores in","host CPU\
s","used by"],...n.flatMap(({label:r,cores:i})=>i.map(({cpus:a},c)=>[c===0?r:"",a.join("+"),A(a.map(o)).join(" + ")]))]),...Sn(e.guests.flatMap(r=>{let i=sP(r,t);
return i===""?[]:[[r.name,i]]}))]}function C6(e,{memory:t}){let n=e.guests.map(({name:o,memory:r,hugepages:i})=>{let a=i&&`${ao(i.count,"huge page")} of ${i.size}`,
c=i&&i.nodes.length>0?` on ${i.nodes.length>1?"nodes":"node"} ${te(i.nodes)}`:"",d=i?.allocate==="start"?"allocated when it starts":"reserved at boot";return[o,
K(r),a?`${d} (${a}${c})`:"used while it runs"]}),s=z1(e);return t>0&&n.push(["host",ta(t-s),`of ${ta(t)} left after boot`]),Sn(n)}function O6({networks:e,guests:t}){
return[...Sn(e.map(({name:n,type:s,bridge:o,subnet:r=""})=>[n,s,o,r])),...Sn(t.flatMap(({name:n,cards:s})=>s.map(o=>[`${n} NIC ${o.name}`,`connected to ${o.to}`]))),
...Sn(t.flatMap(({name:n,forwards:s})=>s.map(({listen:o,interface:r,to:i})=>[`port ${o} on ${r}`,`forwarded to port ${i} of ${n}`])))]}var A6=({opens:e})=>Sn(A(
e.map(({who:t,can:n})=>`${t}\0can ${n}`)).map(t=>t.split("\0"))),M6=e=>{let{name:t,guest:n,vcpus:s,autostart:o}=e;return[t,n,`${ao(s,"vCPU")} (${nf(e)})`,o?"sta\
rts with the host":"started by hand"]};function dP(e,t){return`${[`Plan for ${e.host}${t.model?` (${t.model})`:""}`,...Ko("Guests",Sn(e.guests.map(M6))),...Ko("\
Devices",[...S6(t),...Sn(e.devices.map(s=>[s.name,k6(s)]))]),...Ko("CPUs",P6(e,t)),...Ko("Memory",C6(e,t)),...Ko("Shared memory",Sn(e.guests.flatMap(({name:s,shared:o})=>o.
map(({path:r,bytes:i,feature:a})=>[r,K(i),`${s} (${a})`])))),...Ko("Networks",O6(e)),...Ko("What this opens",A6(e)),...Ko("Steps of the libvirt hook before a gu\
est starts (undone in reverse after it stops)",Sn(e.guests.filter(({hook:s})=>s.length>0).map(({name:s,hook:o})=>[s,o.join(", ")])))].map(Is).join(`
`)}
`}var cf=require("node:path");var I6=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;function lP(e,{written:t,removed:n,unchanged:s}){let o=[...t.map(i=>`wrote ${(0,cf.join)(e,i)}`),...n.
map(i=>`removed ${(0,cf.join)(e,i)}`)];if(o.length===0)return`${e} is up to date: ${s.length} files
`;let r=E6(e,t);return`${[...o,...r.length>0?["","next steps:",...r.map(i=>`  ${i}`)]:[]].join(`
`)}
`}function uP({guests:e}){let t=e.filter(({placed:n})=>n).flatMap(({name:n,pins:s,emulator:o,iothreads:r})=>{let i=s.map((d,l)=>Math.max(`${d}`.length,`${l}`.length)),
a=d=>d.map((l,u)=>`${l}`.padStart(i[u]??0)).join(" "),c=r.cpus.length>0?`, I/O threads on ${te(r.cpus)}`:"";return["",`CPUs of ${n} (pin: auto):`,`  vCPU      ${a(
[...s.keys()])}`,`  host CPU  ${a(s)}`,...o.length>0?[`  emulator threads on ${te(o)}${c}`]:[]]});return t.length>0?`${t.join(`
`)}
`:""}function df({devices:e},t){let n=e.filter(({bind:s,functions:o,ids:r})=>s!=="made"&&o.length>0&&r.length===0).map(({name:s})=>`'${s}'`);return n.length===0?
"":["",`recommended: add ids to ${Q(n)}, as lspci -nn shows them. Without them, vfioc cannot notice that`,`another device is at the address after a card was add\
ed or removed${t?" and the machine was scanned again":""}.`,""].join(`
`)}var E6=(e,t)=>t.includes("module.nix")?[`import the module in the NixOS configuration of the host: imports = [ ${I6((0,cf.join)(e,"module.nix"))} ];`,"rebuil\
d and reboot (the previous system stays in the boot menu): sudo nixos-rebuild boot && sudo reboot","after the reboot, vfioc-reconcile.service defines the guests\
 and networks; its log: journalctl -u vfioc-reconcile"]:[];function na(e,t,n,s,o=!1){let r=`${e}.vfioc-new`;try{return n.kind(r)==="file"&&n.remove(r),n.create(r,t,o?n.mode(e):void 0),o?n.rename(r,e):n.place(r,e),!0}catch(i){
if(!Xe(i))throw i;s("output-unwritable",{file:e},{reason:mn(i),begun:!1})}return Rc(r,n),!1}function Rc(e,t){try{t.kind(e)==="file"&&t.remove(e)}catch(n){if(!Xe(
n))throw n}}var N6={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"};function lf(e,t,n,s,o,r){try{let i=o.kind(e),
a=i==="file"&&n(o.read(e));if(i===void 0||a)return na(e,t,o,r,a);i==="file"?r(s,{file:e}):r("output-in-the-way",{file:e},{found:N6[i],needed:"a file",force:!1})}catch(i){
if(!Xe(i))throw i;r("output-unreadable",{file:e},{reason:mn(i)})}return!1}var Zy=100;function z6(e){let t=new Map,n=new Map,s=e.filter(r=>{let i=(t.get(r.code)??0)+1;return t.set(r.code,i),i<=Zy&&n.set(r.code,r),i<=Zy}),o=new Map;for(let[
r,i]of n){let a=(t.get(r)??0)-Zy;a>0&&o.set(i,a)}return{shown:s,more:o}}var hP=e=>`${e} more ${e===1?"problem":"problems"} of this kind ${e===1?"is":"are"} not \
shown`;function gP(e,t){let n=new Wy,{shown:s,more:o}=z6(e);switch(t.format){case"json":return`${JSON.stringify(s.map(r=>{let i=o.get(r);return{...D6(r,n),...i!==
void 0&&{more:i}}}),null,2)}
`;case"github":{let r=[...o].map(([{severity:i,code:a},c])=>`::${i} title=${bP(a)}::${Ky(hP(c))}`);return[...s.map(i=>F6(i,n)),...r].map(i=>`${i}
`).join("")}case"text":return R6({shown:s,more:o},e,t,n)}}var Wy=class{#e=new Map;#t;of(t){let n=this.#e.get(t);if(n)return n;let s=pi(t.text);return this.#e.set(
t,s),s}text(t,n){let s=this.of(t),o=s[n]??0,r=t.text.slice(o,s[n+1]??t.text.length);return{start:o,text:r.replace(/\r?\n$/,"")}}position({span:t}){if(!t)return;
let n=r=>{let i=hi(this.of(t.source),r),a=this.of(t.source)[i]??0;return{line:i+1,column:this.#n(t.source,a,r)}},s=n(t.start),o=n(t.end);return{...s,endLine:o.line,
endColumn:o.column}}#n(t,n,s){let o=this.#t,r=o?.source===t&&o.start===n&&o.offset<=s?o:{offset:n,count:0},i=r.count+T6(t.text,r.offset,s);return this.#t={source:t,
start:n,offset:s,count:i},i+1}};function T6(e,t,n){let s=0;for(let o=t;o<n;s+=1)o+=(e.codePointAt(o)??0)>65535?2:1;return s}function yP(e,t){let n=new Set(["if",
"then","else","assert","with","let","in","rec","inherit","or"]),s=o=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(o)&&!n.has(o)?o:`"${o.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(
/[\n\r\t]/g,r=>({"\n":"\\n","\r":"\\r"})[r]??"\\t")}"`;return t.reduce((o,r)=>typeof r=="number"?`${o}[${r}]`:`${o}.${s(r)}`,e)}function vP(e,t){let n=e.span?.source;
return n?.options!==void 0?yP(n.options,e.path??[]):n&&t?`${n.name}:${t.line}:${t.column}`:e.file??""}function D6(e,t){let{code:n,severity:s,message:o,remedy:r,
path:i}=e,a={code:n,severity:s,message:o,remedy:r},c=e.span?.source.options;if(c!==void 0)return{...a,option:yP(c,i??[]),path:i??[]};let d=e.span?.source.name??
e.file;return{...a,...d===void 0?{}:{file:d},...t.position(e),...i===void 0?{}:{path:i}}}function F6(e,t){let n=t.position(e),s=e.span?.source.options!==void 0,
o={},r=s?void 0:e.span?.source.name??e.file;r!==void 0&&(o.file=r),n&&!s&&(o.line=n.line,o.col=n.column,o.endLine=n.endLine,n.endLine===n.line&&(o.endColumn=Math.
max(n.column,n.endColumn-1))),o.title=e.code;let i=Object.entries(o).map(([c,d])=>`${c}=${bP(String(d))}`),a=`${s?`${vP(e,n)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${i.join(",")}::${Ky(a)}`}var Ky=e=>e.split(`
`).map(Is).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),bP=e=>Ky(e).replaceAll(":","%3A").replaceAll(",","%2C"),fP={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function R6({shown:e,more:t},n,{colour:s,width:o=100},r){
if(n.length===0)return"";let i=(d,l)=>s?`${d}${l}\x1B[0m`:l,a=[],c=({severity:d,code:l})=>i(fP[d],`${d}[${l}]`);for(let d of e){let l=r.position(d),u=vP(d,l),f=c(
d);if(a.push(`${u===""?"":`${i("\x1B[1m",Is(u))}: `}${f}: ${Is(d.message)}`),l&&d.span?.source.options===void 0){let[m,g]=B6(d,r,l,Math.max(o-2,20));a.push(`  ${m}`,
`  ${g.replace(/\^~*/,h=>i(fP[d.severity],h))}`)}a.push(`  ${i("\x1B[36m","help")}: ${Is(d.remedy)}`)}for(let[d,l]of t)a.push(`${c(d)}: ${hP(l)}`);return a.push(
"",U6(n)),`${a.join(`
`)}
`}function U6(e){let t=n=>{let s=e.filter(o=>o.severity===n).length;return s===0?"":`${s} ${n}${s===1?"":"s"}`};return[t("error"),t("warning")].filter(n=>n!=="").
join(", ")}function Xy(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};let n=Is(t);if(n!==t)return{text:n,width:[...n].length};let s=t.codePointAt(
0)??0;return{text:t,width:rf(s)?0:af(s)?2:1}})}function B6(e,t,n,s){if(!e.span)return["",""];let{source:o,start:r,end:i}=e.span,a=t.text(o,n.line-1),c=Math.min(
r-a.start,a.text.length),d=Math.max(c,Math.min(i-a.start,a.text.length)),l=mP(a.text,Math.max(0,c-2*s)),u=mP(a.text,Math.min(a.text.length,c+2*s)),f=Xy(a.text.slice(
l,c)),m=Xy(a.text.slice(c,u)),g=Xy(a.text.slice(c,Math.min(d,u))).length,y=[...f,...m].reduce((N,ye)=>N+ye.width,0)<=s&&l===0&&u===a.text.length?s:s-2,x=pP(f.toReversed(),
y===s?s:Math.floor(y/2)).toReversed(),P=x.reduce((N,ye)=>N+ye.width,0),E=pP(m,y-P),D=x.length<f.length||l>0?"\u2026":"",j=E.length<m.length||u<a.text.length?"\u2026":
"",M=N=>N.map(ye=>ye.text).join(""),Y=E.slice(0,g).reduce((N,ye)=>N+ye.width,0);return[`${D}${M(x)}${M(E)}${j}`,`${" ".repeat(P+D.length)}^${"~".repeat(Math.max(
0,Y-1))}`]}function mP(e,t){let n=e.charCodeAt(t);return t>0&&n>=56320&&n<=57343?t-1:t}function pP(e,t){let n=0,s=e.findIndex(o=>(n+=o.width,n>t));return e.slice(
0,s===-1?e.length:s)}var sa={value:"FORMAT",choices:["text","json","github"],help:"Print diagnostics as text, json or github (workflow commands) [default: text]"},lo=e=>e.flags.get(
"format")??"text";function Ft(e,t,n){let{colour:s,width:o}=n,r=gP(e,{format:t,colour:s,...o!==void 0&&{width:o}});r!==""&&n.stderr(r)}var L6=new Set(["facts-non\
e","file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function j6(e){return e.span?De.inputWrong:e.file===void 0?De.callWrong:L6.
has(e.code)?De.inputWrong:De.fileFailed}function Rt(e){let t=new Set(e.filter(({severity:n})=>n==="error").map(j6));return Hy([...t])}function Hy(e){return[De.callWrong,
De.fileFailed,De.inputWrong].find(n=>e.includes(n))??De.done}var uf={value:"FILE",help:"Merge the NixOS option virtualisation.vfio.settings last, as JSON; its problems are reported at option paths"};function ff(e,{cwd:t}){
let n=e.flags.get("settings");return{cwd:t,...n===void 0?{}:{settings:n}}}var mf=(e,t)=>{let n=t.flags.get("settings");return[...e,...n===void 0?[]:[n]].join(" ")};var wP={name:"check",summary:"Check a spec and report its problems",usage:"SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks a\
 spec like compile, but does not write what it compiles to. Diagnostics go to standard error; each shows its place and how to fix the problem. vfioc explain COD\
E gives details. At most 100 of a code are printed; as JSON, the last of them says in `more` how many there are besides.","--plan prints what the spec does to t\
he host: which devices are taken from it and when, the CPUs, memory, shared memory and networks of each guest, and what this opens to whom. With --format json t\
he plan is printed as JSON. --picture draws the devices, CPUs and memory. Both show more if host.facts is set."],flags:{plan:{help:"Print the plan if the spec h\
as no errors"},picture:{value:"FILE",help:"Draw the plan to FILE as SVG, replacing an existing picture"},settings:uf,format:sa},examples:[["vfioc check host.yam\
l","check one file"],["vfioc check base.yaml host.yaml","check two files, merged"],["vfioc check host.yaml --plan","show what it does before you reboot"]],arguments:{
name:"a spec file, for example host.yaml",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},needsDirectory:!0,run:q6};function q6(e,t){let n=Yi(e.arguments,
t.files,ff(e,t)),{diagnostics:s,failed:o,plan:r,facts:i}=n,a=lo(e);if(e.flags.has("plan")||e.flags.has("picture"))return G6(n,e,t);if(Ft(s,a,t),!o&&a==="text"){
let c=`no errors${s.length>0?", but see the warnings":""}`,d=r?df(r,i):"";t.stdout(`${mf(e.arguments,e)}: ${c}
${d}`)}return Rt(s)}function G6({diagnostics:e,plan:t,facts:n},s,o){let r=new $e;if(t){let a=Y_(t,n),c=s.flags.get("picture");if(c!==void 0){let d=cP(t,a);lf(c,
d,V6,"picture-foreign",o.disk,r.reporter(Oe))}s.flags.has("plan")&&o.stdout(lo(s)==="json"?`${JSON.stringify(t,void 0,2)}
`:dP(t,a))}let i=[...e,...r.sorted()];return Ft(i,lo(s),o),Rt(i)}var V6=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ";var uo=require("node:path");var bf=require("node:path");var Ho=require("node:path");var is="manifest.json";var Uc=e=>/^(?:module\.nix|manifest\.json|(?:domains|networks)\/[A-Za-z0-9_][A-Za-z0-9_.+'-]*\.xml|roms\/[A-Za-z0-9_][A-Za-z0-9_.+'-]*\.rom|programs\/[A-Za-z0-9_][A-Za-z0-9_.+'-]*)$/.
test(e),xP=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function pf(e){let t;try{t=JSON.parse(e)}catch{return}if(!xP(t)||t.version!==1||!xP(t.files))return;
let n=new Map;for(let[s,o]of Object.entries(t.files)){if(typeof o!="string"||!/^[0-9a-f]{64}$/.test(o))return;Uc(s)&&n.set(s,o)}return n}var Xt=".vfioc-tmp",Br="journal.json",Qy=`${Br}.new`,oa=/^lock-([0-9a-f]{8})-([0-9a-f]{8})-(\d+)-(\d+)-(\d+)$/,hf=e=>oa.test(e),ra=e=>/^\d+$/.test(e)||e===Br||e===
Qy;var gf={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},ia=e=>typeof e=="string"?e:Buffer.from(e).toString("utf8");
function Z6(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([n,s])=>Uc(n)&&Array.isArray(s)))}catch{
return{}}}function yf(e,t){let n=new Map,s=(c,d)=>{n.set(c,new Set([...n.get(c)??[],...d]))},o=(0,Ho.join)(e,is);if(t.kind(o)==="file"){let c=ia(t.read(o)),d=pf(
c);for(let[l,u]of d??[])s(l,[u]);d&&s(is,[Qe(c)])}let r=(0,Ho.join)(e,Xt),i=t.kind(r)==="directory"&&t.list(r).some(ra),a=(0,Ho.join)(r,Br);if(i&&t.kind(a)==="f\
ile")for(let[c,d]of Object.entries(Z6(ia(t.read(a)))))s(c,d);return{ours:n,interrupted:i}}function Lr(e){let t=e.split("/").slice(0,-1);return t.map((n,s)=>t.slice(
0,s+1).join("/"))}function Bc(e,t,n){try{return n()}catch(s){if(!Xe(s))throw s;t("output-unreadable",{file:s.path??e},{reason:mn(s)});return}}function vf(e,t,n){
if((0,Ho.resolve)(e).split(Ho.sep).includes(Xt))return n("output-in-staging",{file:e}),!1;let s=t.target(e);return s===void 0||s==="directory"?!0:(n("output-not\
-a-directory",{file:e}),!1)}function X6(e,t){if(typeof e!="string")return;let[n,s]=[e.split(`
`),ia(t).split(`
`)],o=n.findIndex((r,i)=>r!==s[i]);return(o<0?n.length:o)+1}function $P(e,t,n,s,o){Bc(e,o,()=>{if(vf(e,s,o)){for(let[r,i]of t){let a=(0,bf.join)(e,r),d=Lr(r).every(
l=>s.kind((0,bf.join)(e,l))==="directory")?s.kind(a):void 0;if(d===void 0)o("output-missing",{file:a},{command:n});else if(d!=="file")o("output-differs",{file:a},
{command:n,line:void 0});else{let l=s.read(a);Qe(l)!==Qe(i)&&o("output-differs",{file:a},{command:n,line:X6(i,l)})}}for(let r of[...yf(e,s).ours.keys()].sort()){
let i=(0,bf.join)(e,r);!t.has(r)&&s.target(i)==="file"&&o("output-stale",{file:i},{command:n})}}})}var et=require("node:path");var wf=require("node:fs"),_P=require("node:os"),Lc=require("node:path");var W6=1e4;function PP(e){let[,t,n,s,o]=oa.exec(e)??[],[,...r]=oa.exec(ev())??[];return t===r[0]&&n===r[1]&&s===r[2]?Number(o):void 0}function Yy(e){try{return(0,wf.readFileSync)(
e,"latin1").trim()}catch{return}}var kP=e=>Qe(e??"").slice(0,8);function CP(e){let t=Yy(`/proc/${e}/stat`)?.split(") ").at(-1)?.split(" ");return t&&{state:t[0]??
"",start:t[19]??"0"}}function K6(){try{return/\d+/.exec((0,wf.readlinkSync)("/proc/self/ns/pid"))?.[0]??"0"}catch{return"0"}}var SP;function ev(){return SP??=["\
lock",kP(`${Yy("/etc/machine-id")??""} ${(0,_P.hostname)()}`),kP(Yy("/proc/sys/kernel/random/boot_id")),K6(),process.pid,CP("self")?.start??"0"].join("-"),SP}function H6(e){
let[,t,n,s,o,r]=oa.exec(e)??[],[,i,a,c]=oa.exec(ev())??[];if(t!==i)return!0;if(n!==a)return!1;if(s!==c)return!0;try{process.kill(Number(o),0)}catch(l){if(pt(l)===
"ESRCH")return!1}let d=CP(Number(o));return d===void 0||d.start===r&&!"ZX".includes(d.state)}var Q6=e=>{Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,
0,e)};function OP(e,t,n=W6){let s=(0,Lc.join)(e,Xt),o=ev(),r=performance.now()+n,i=!1;for(let a=2;;a=Math.min(64,a*2)){let c=J6(s,t).filter(l=>l!==o),d=c.filter(
H6);if(d.length===0&&i){for(let l of c)AP((0,Lc.join)(s,l),t);return{release:()=>Jy(s,o,t)}}if(d.length===0){i=Y6(s,o,t);continue}if(i&&d.some(l=>l<o)&&(Jy(s,o,
t),i=!1),performance.now()>r)return i&&Jy(s,o,t),{claim:d[0]??""};Q6(a)}}var J6=(e,t)=>{try{return t.kind(e)==="directory"?t.list(e).filter(hf):[]}catch(n){if(pt(
n)==="ENOENT")return[];throw n}};function Y6(e,t,n){n.makeDirectory(e);try{n.create((0,Lc.join)(e,t),"")}catch(s){if(pt(s)==="ENOENT")return!1;if(pt(s)!=="EEXIS\
T")throw s}return!0}function AP(e,t){try{t.remove(e)}catch(n){if(pt(n)!=="ENOENT")throw n}}function Jy(e,t,n){AP((0,Lc.join)(e,t),n);try{n.list(e).length===0&&n.
removeDirectory(e)}catch(s){if(pt(s)!=="ENOENT"&&pt(s)!=="ENOTEMPTY")throw s}}var jr=require("node:path");var tv=class{plan;#e=!1;#t=new Map;#n;#s;#o;#r;constructor(t,n,s,o){this.#n=t,this.#s=n,this.#o=s,this.#r=o,this.plan={write:[],remove:[],unchanged:[],clear:new Set,
before:yf(t,n)}}get clear(){return!this.#e}#a(...t){this.#e=!0,this.#r(...t)}#i(t){return this.#t.has(t)||this.#t.set(t,this.#s.kind((0,jr.join)(this.#n,t))),this.#t.
get(t)}#c(t){for(let n of Lr(t)){let s=this.#i(n);if(s===void 0)return!1;if(s!=="directory"){if(this.#o)this.plan.clear.add(n);else{let o=gf[s],r={file:(0,jr.join)(
this.#n,n)};this.#a("output-in-the-way",r,{found:o,needed:"a directory",force:!0})}return!1}}return!0}staging(){let t=(0,jr.join)(this.#n,Xt),n=this.#s.kind(t);
if(n!==void 0){if(n!=="directory"){let s={file:t};this.#a("output-in-the-way",s,{found:gf[n],needed:"a directory",force:!1});return}for(let s of this.#s.list(t)){
let o=(0,jr.join)(t,s),r=this.#s.kind(o);r!==void 0&&(r!=="file"||!(ra(s)||hf(s)))&&this.#a("output-staging-foreign",{file:o})}}}write(t,n){if(!Uc(t))throw new Error(
`${t} is not the name of an output file`);let s=(0,jr.join)(this.#n,t),o=this.#c(t)?this.#s.kind(s):void 0;if(o==="file"){let r=Qe(this.#s.read(s));if(r===Qe(n)){
this.plan.unchanged.push(t);return}let i=this.plan.before.ours.get(t);!this.#o&&!i?.has(r)&&(i&&t!==is?this.#a("output-edited",{file:s},{what:"overwritten"}):this.#a(
"output-foreign",{file:s}))}else if(o!==void 0&&(o==="directory"||!this.#o)){let r=gf[o];this.#a("output-in-the-way",{file:s},{found:r,needed:"a file",force:o!==
"directory"})}this.plan.write.push(t)}remove(t){let n=(0,jr.join)(this.#n,t);if(Lr(t).some(o=>this.#i(o)!=="directory")||this.#s.kind(n)!=="file")return;!this.plan.
before.ours.get(t)?.has(Qe(this.#s.read(n)))&&!this.#o&&this.#a("output-edited",{file:n},{what:"removed"}),this.plan.remove.push(t)}};function MP(e,t,n,s,o){let r=new tv(
e,s,n,o);r.staging();for(let[i,a]of t)r.write(i,a);for(let i of[...r.plan.before.ours.keys()].sort())t.has(i)||r.remove(i);return r.clear?r.plan:void 0}var nv=class{at="";begun=!1;#e;#t;#n;#s;constructor(t,n,s,o){this.#e=t,this.#t=n,this.#n=s,this.#s=o}#o=new Set(["."]);#r=t=>(0,et.join)(this.#e,Xt,String(t));run(){
let{write:t,remove:n,clear:s}=this.#n;this.#a(),this.begun=!0;for(let i of s)this.at=i,this.#t.remove((0,et.join)(this.#e,i));let o=t.indexOf(is);for(let[i,a]of t.
entries())i!==o&&this.#c(i,a);for(let i of n)this.at=i,this.#t.remove((0,et.join)(this.#e,i));let r=[...this.#n.before.ours.keys()].flatMap(Lr);for(let i of A(r).
sort().reverse())this.#u(i);o>=0&&(this.at=is,this.#t.flush(this.#r(o)),this.#c(o,is)),this.at="",this.#f()}#a(){let t=(0,et.join)(this.#e,Xt);this.at="";for(let s of this.#d())
s!==Br&&this.#t.remove((0,et.join)(t,s));for(let[s,o]of this.#n.write.entries())this.at=o,this.#t.create(this.#r(s),this.#s.get(o)??"");this.at="";let n=(0,et.join)(
t,Qy);this.#t.create(n,this.#i()),this.#t.flush(n),this.#t.rename(n,(0,et.join)(t,Br))}#i(){let t=new Map([...this.#n.before.ours].map(([s,o])=>[s,[...o]])),n=pf(
ia(this.#s.get(is)??""));for(let s of this.#n.write){let o=n?.get(s)??Qe(this.#s.get(s)??"");t.set(s,A([...t.get(s)??[],o]))}return`${JSON.stringify(Object.fromEntries(
t))}
`}#c(t,n){this.at=n;let s=(0,et.dirname)(n);this.#o.has(s)||this.#t.makeDirectory((0,et.join)(this.#e,s)),this.#o.add(s),this.#t.rename(this.#r(t),(0,et.join)(this.#e,
n))}#u(t){this.at=t;let n=(0,et.join)(this.#e,t);this.#t.kind(n)==="directory"&&this.#t.list(n).length===0&&this.#t.removeDirectory(n)}#d=()=>this.#t.list((0,et.join)(
this.#e,Xt)).filter(ra);#f(){for(let t of this.#d())this.#t.remove((0,et.join)(this.#e,Xt,t))}undo(){try{this.#n.before.interrupted||this.#f()}catch(t){if(!Xe(t))
throw t}}};function IP(e,t,n,s,o,r){let i=o.reporter(Oe),a=m=>Bc(e,m.reporter(Oe),()=>MP(e,t,n,s,m.reporter(Oe))),c=Bc(e,i,()=>vf(e,s,i)?e3(e,s,a,o):"refused");
if(c!=="busy")return c==="refused"?void 0:c;let d=(m,g,h)=>{if(!Xe(m))throw m;i("output-unwritable",{file:g},{reason:mn(m),begun:h})},l;try{l=OP(e,s,r)}catch(m){
return d(m,e,!1)}if("claim"in l){let m=(0,et.join)(e,Xt,l.claim);i("output-busy",{file:m},{file:m,process:PP(l.claim)});return}let u=a(o),f=u&&EP(u)?new nv(e,s,
u,t):void 0;try{f?.run()}catch(m){Xe(m)&&!f?.begun&&f?.undo(),d(m,(0,et.join)(e,f?.at??""),f?.begun??!1)}try{l.release()}catch(m){o.failed||d(m,(0,et.join)(e,Xt),
!0)}return u&&!o.failed?NP(u):void 0}var EP=({write:e,remove:t,before:n})=>e.length>0||t.length>0||n.interrupted,NP=({write:e,remove:t,unchanged:n})=>({written:e,
removed:t,unchanged:n});function e3(e,t,n,s){let o=()=>{let c=(0,et.join)(e,is);if(t.kind((0,et.join)(e,Xt))!=="directory")return t.kind(c)==="file"?Qe(t.read(c)):
""},r=o();if(r===void 0)return"busy";let i=new $e,a=n(i);if(a&&EP(a)||o()!==r)return"busy";for(let c of i.sorted())s.adopt(c);return a?NP(a):"refused"}var sv="vfio",zP={name:"compile",summary:"Compile a spec to a NixOS module and libvirt XML",usage:"SPEC... [-o DIR] [--each] [--check | --force] [FLAG...]",description:[
"Reads one or more spec files, merges them from left to right, and writes module.nix, domains/<vm>.xml, networks/<net>.xml, programs/ and manifest.json to DIR. \
A SPEC of - is standard input.","Files in DIR that vfioc did not write, or that were edited since, are reported and not overwritten."],flags:{output:{short:"o",
value:"DIR",help:`Write to the directory DIR [default: ./${sv}]`},each:{help:"Compile each SPEC on its own, to DIR/NAME, where NAME is the name of the file"},base:{
value:"FILE",help:"With --each: merge each SPEC over FILE"},check:{help:"Write nothing; exit with status 1 if DIR is not up to date"},force:{help:"Overwrite and\
 remove files in DIR that vfioc did not write or that were edited"},settings:uf,format:sa},examples:[["vfioc compile host.yaml",`compile to ./${sv}`],["vfioc co\
mpile host.yaml --check","check in CI that the output is up to date"],["vfioc compile --each hosts/*.yaml -o fleet","compile every host of a fleet"]],arguments:{
name:"a spec file, for example host.yaml",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},conflicts:[["check","force"]],needsDirectory:!0,run:s3};function t3(e){
let t=(0,uo.basename)(e).replace(/\.(?:ya?ml|json)$/,"");return t==="host"?(0,uo.basename)((0,uo.dirname)((0,uo.resolve)(e))):t}function n3(e,t){let n=e.flags.get(
"output")??sv,s=e.flags.get("base");if(!e.flags.has("each"))return s!==void 0&&t("base-without-each","call",{base:s}),[{inputs:e.arguments,root:n}];let o=new Map;
return e.arguments.map(r=>{let i=t3(r),a=o.get(i);return a!==void 0&&t("each-name-twice","call",{name:i,spec:r,other:a}),o.set(i,r),{inputs:s===void 0?[r]:[s,r],
root:(0,uo.join)(n,i)}})}function s3(e,t){let n=new $e,s=n3(e,n.reporter(Oe));return n.failed?(Ft(n.sorted(),lo(e),t),Rt(n.sorted())):Hy(s.map(o=>o3(o,e,t)))}function o3({
inputs:e,root:t},n,s){let{files:o,diagnostics:r,plan:i,facts:a}=Yi(e,s.files,ff(n,s)),c=new $e,d=o&&r3(o,{inputs:e,root:t},n,s,c),l=[...r,...c.sorted()];return Ft(
l,lo(n),s),d!==void 0&&s.stdout(i?d+uP(i)+df(i,a):d),Rt(l)}function r3(e,{inputs:t,root:n},s,{disk:o,patience:r},i){let a=i.reporter(Oe);if(s.flags.has("check"))
return $P(n,e,i3(s),o,a),i.failed?void 0:`${n} is up to date with ${mf(t,s)}
`;let c=IP(n,e,s.flags.has("force"),o,i,r);return c&&lP(n,c)}function i3(e){let t=["settings","base","output"].flatMap(s=>{let o=e.flags.get(s);return o===void 0?
[]:[s==="output"?"-o":`--${s}`,o]});return["vfioc","compile",...e.flags.has("each")?["--each"]:[],...e.arguments,...t].map(Ds).join(" ")}var Qo={"import-not-xml":p({severity:"error",about:"value",message:({problem:e})=>`this is not well-formed XML: ${e}`,remedy:()=>"export the guest again with `v\
irsh dumpxml --inactive NAME > NAME.xml`",explain:"vfioc import reads XML as libvirt prints it. A damaged file is refused as a whole, so that nothing is missed."}),
"import-root-unknown":p({severity:"error",about:"value",message:({root:e})=>`<${e}> is neither a domain nor a network of libvirt`,remedy:()=>"give the output of\
 `virsh dumpxml --inactive NAME` or of `virsh net-dumpxml --inactive NAME`",explain:"vfioc import reads guests (<domain>) and networks (<network>). libvirt's ow\
n files below /run and /var/lib have other roots or are rewritten while they are read."}),"import-guest-nameless":p({severity:"error",about:"value",message:()=>"\
this domain has no name",remedy:()=>"add `<name>` with the name that `virsh list --all` shows",explain:"libvirt and vfioc identify a guest by its name."}),"impo\
rt-guest-name":p({severity:"error",about:"value",message:({name:e})=>`a guest of vfioc cannot be called '${e}'`,remedy:({name:e})=>`rename the guest while it is\
 off, for example with \`virsh domrename '${e}' ${e.replace(/[^A-Za-z0-9_.+-]+/g,"-").replace(/^-+/,"")||"guest"}\`, and export it again`,explain:"The name of a\
 guest is part of file names, of libvirt's hooks and of Nix expressions, so it consists of letters, digits, '.', '_', '+' and '-'."}),"import-guest-twice":p({severity:"\
error",about:"value",message:({name:e,file:t})=>`guest '${e}' is also in ${t}`,remedy:()=>"give each guest once",explain:"Two files describe guests of one name.\
 vfioc cannot know which of them is current."}),"import-lost":p({severity:"error",about:"value",message:({guest:e,count:t,first:n})=>`guest '${e}' cannot be imp\
orted without loss: ${n}${t>1?` and ${t-1} more`:""}`,remedy:()=>"report this with the file; until then, keep the guest as it is: it is not in host.yaml",explain:"\
After an import, vfioc compiles the spec that it would write and compares the result with the original, value by value. If they differ, nothing is written for t\
his guest."}),"import-guest-invalid":p({severity:"error",about:"value",message:({guest:e,problem:t})=>`guest '${e}' cannot be compiled: ${t}`,remedy:({remedy:e})=>`${e}\
; then export the guest again`,explain:"The guest has something that libvirt itself would refuse today, or that vfioc refuses. Correct it in the original with `\
virsh edit`."}),"import-part-ignored":p({severity:"warning",about:"value",message:({part:e,why:t})=>`${e} has no effect: ${t}`,remedy:()=>"remove it from the or\
iginal; the guest is imported without it",explain:"libvirt ignores what it does not know, so the guest never had it. The import keeps what the guest has."}),"im\
port-addresses-open":p({severity:"warning",about:"value",message:({guest:e})=>`this file does not say at which PCI addresses guest '${e}' has its devices`,remedy:({
guest:e})=>`if the guest exists, import \`virsh dumpxml --inactive ${e}\` instead: Windows notices if a device moves`,explain:"libvirt chooses addresses when a \
guest is defined, and stores them. They are in what `virsh dumpxml` prints and mostly not in a file that a person wrote."}),"import-nothing":p({severity:"error",
about:"call",message:()=>"there is nothing to import",remedy:()=>"give files, `--libvirt qemu:///system`, or `--nixos FILE`",explain:"vfioc import needs at leas\
t one guest, network, or NixOS configuration."})};var TP=[Bn,ir,Ic,Oe,Qo,Om,...Un.map(e=>e.codes)],DP=e=>TP.find(t=>Object.hasOwn(t,e))?.[e];function ov(){let e=TP.flatMap(n=>Object.keys(n)).sort(),t=e.find((n,s)=>n===
e[s-1]);if(t)throw new Error(`two codes are called ${t}`);return e}function jc(e,t=80){let n=Math.min(t,80),s=[],o="";for(let r of e.split(/\s+/))o!==""&&o.length+1+r.length>n?(s.push(o),o=r):o=o===""?r:`${o} ${r}`;return[...s,
o].join(`
`)}var rv=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`);var FP={name:"explain",summary:"Explain a diagnostic code",usage:"[CODE]",description:["Prints what the code of a diagnostic means, with an example that fails a\
nd one that passes. The examples leave out unrelated keys such as version and host. Without CODE, all codes are listed."],flags:{},examples:[["vfioc explain unk\
nown-key","explain error[unknown-key]"]],arguments:{name:"CODE",least:0,most:1},needsDirectory:!1,run:a3};function a3(e,t){let[n]=e.arguments;if(n===void 0)return t.
stdout(`${ov().join(`
`)}
`),De.done;let s=DP(n);if(s)return t.stdout(d3(n,s,t.width)),De.done;let o=new $e;return o.reporter(Oe)("unknown-code","call",{word:n,nearest:nt(n,ov())}),Ft(o.
sorted(),"text",t),Rt(o.sorted())}var c3={value:"a value of the spec",file:"a file",call:"the command line"};function d3(e,t,n){let o=[`${e}: ${t.severity==="er\
ror"?"an error":"a warning"} about ${c3[t.about]}`,jc(t.explain,n)];return t.example&&o.push(`This fails:

${rv(l3(t.example.fails))}`,`This passes:

${rv(t.example.passes)}`),`${o.map(r=>r.trimEnd()).join(`

`)}
`}function l3(e){return e.split(`
`).flatMap(t=>{let n=t.indexOf(Kf);return n<0?[t]:[t.replace(Kf,""),`${" ".repeat(n)}^`]}).join(`
`)}function aa(e,t){let n=Math.max(...e.map(([o])=>o.length))+4,s=Math.max(20,(t??80)-n);return e.map(([o,r])=>jc(r,s).split(`
`).map((a,c)=>`${(c===0?`  ${o}`:"").padEnd(n)}${a}`).join(`
`)).join(`
`)}var RP=([e,{short:t,value:n,help:s}])=>[`${t?`-${t}, `:"    "}--${e}${n?` ${n}`:""}`,s],UP=(e,t)=>e.map(n=>n.startsWith(" ")?n:jc(n,t)).join(`

`),u3=[["0","Success"],["1","The input is wrong, or compile --check found a difference"],["2","The command line is wrong"],["3","A file could not be read or wri\
tten"]],f3=[["vfioc scan","see which devices a guest can have"],["vfioc init -o host.yaml","write a first spec"],["vfioc check host.yaml --plan","see what it do\
es to the host"],["vfioc compile host.yaml","write the NixOS module and libvirt XML"]],BP=(e,t)=>`${["A compiler for PCI passthrough on NixOS","Usage: vfioc COM\
MAND [FLAGS]",UP(["Compiles one declarative file, host.yaml, to a NixOS module for the host and matching libvirt XML for its guests, and reports mistakes before\
 you reboot."],t),`Commands:
${aa([...e.map(({name:n,summary:s})=>[n,s]),["help","Print this help or the help of a command"]],t)}`,`Flags:
${aa(Object.entries(pa).map(RP),t)}`,`Exit status:
${aa(u3,t)}`,`Getting started:
${aa(f3,t)}`,"Run vfioc COMMAND --help for details on a command."].join(`

`)}
`,iv=(e,t)=>`${[e.summary,`Usage: ${["vfioc",e.name,e.usage].filter(n=>n!=="").join(" ")}`,UP(e.description,t),`Flags:
${aa(Object.entries(Qf(e)).map(RP),t)}`,...e.examples?[`Examples:
${aa(e.examples,t)}`]:[]].join(`

`)}
`;var Gn=require("node:path");var m3=new Set(["memory","currentMemory","maxMemory","hard_limit","soft_limit","swap_hard_limit","min_guarantee"]),LP={page:"size",cell:"memory"};function jP(e,t="\
KiB"){let n=/^\s*\d{1,15}\s*$/.test(e)?Wn(Number(e),t):void 0;return n===void 0?void 0:`${n} bytes`}var p3=(e,t)=>{if(e==="devices")return t!=="controller";let{
law:n}=Tt(e,t);return n==="appended"||n==="replaced"||n==="loose"},xf=class{statements=new Map;elements=new Map;#e(t,n,s){this.statements.set(t,n),this.elements.
set(t,s)}read(t,n){this.#e(n===""?t.name:n,"",t);let s=n===""?"":`${n}/`,o=C(t,"unit"),r=he(t).trim(),a=r!==""&&(o!==void 0||m3.has(t.name))?jP(r,o):void 0,c=Object.
hasOwn(LP,t.name)?LP[t.name]:void 0,d=c===void 0?void 0:jP(C(t,c)??"",o);for(let[u,f]of Object.entries(t.attributes)){if(u.startsWith("xmlns")||u==="unit"&&(a!==
void 0||d!==void 0))continue;let m=u===c?d:void 0;this.#e(`${n}@${u}`,m??xn(f),t)}r!==""&&this.#e(`${n}.`,a??this.#t(t.name,r),t);let l=new Set(U(t).map(u=>u.name));
for(let u of l)t.name==="metadata"?this.#n(t,u,s):this.#s(t,u,s)}#t(t,n){return t==="uuid"||t==="genid"?n.replaceAll("-","").toLowerCase():xn(n)}#n(t,n,s){for(let[
o,r]of U(t,n).entries())this.#e(`${s}${n}${o>0?`[${o+1}]`:""}`,qP(r),r)}#s(t,n,s){let o=U(t,n),r=new Map,i=[];for(let a of o){let c=h3(t.name,a),d=(r.get(c)??0)+
1;r.set(c,d);let l=d>1||c===""&&o.length>1?`${n}${c}[${d}]`:`${n}${c}`;i.push(l),this.read(a,`${s}${l}`)}o.length>1&&p3(t.name,n)&&this.#e(`${s}${n} in order`,i.
join(" "),t)}};function qP({name:e,attributes:t,children:n}){let s=n.some(r=>typeof r=="string"&&r.trim()!==""),o=n.flatMap(r=>typeof r!="string"?[qP(r)]:s?[r]:
[]);return JSON.stringify([e,Object.entries(t).sort(),o.join("")])}function h3(e,t){let n=Tt(e,t.name);if(n.law!=="keyed")return"";let s=GP(t);return(n.keys.find(
r=>Tr(s,[r])!==void 0)??[]).map(r=>r.split("~")[0]??"").flatMap(r=>{let i=jn(s,r);return i===void 0?[]:[Hi(r,xn(i))]}).join("")}var GP=e=>({name:e.name,attribute:t=>C(
e,t),child:t=>{let n=L(e,t);return n&&GP(n)},text:he(e)}),g3=(e,{name:t,attributes:n})=>t===`vfioc:${e.name}`||Object.values(n).includes(Fu(e.name));function VP(e){
let t=L(e,"metadata");if(!t)return e;let n=U(t).filter(o=>!g3(e,o));if(n.length===U(t).length)return e;let s=e.children.flatMap(o=>o!==t?[o]:n.length===0?[]:[{...t,
children:n}]);return{...e,children:s}}function un(e){let t=new xf;return t.read(VP(e),""),t.statements}function ZP(e){let t=new xf;return t.read(VP(e),""),t.elements}
function Jo(e,t){let n=[];for(let[s,o]of e){let r=t.get(s);r!==o&&n.push({path:s,a:o,b:r})}for(let[s,o]of t)e.has(s)||n.push({path:s,a:void 0,b:o});return n}var av=class{#e=new Map;size=0;#t(t){let n=this.#e.get(t)??{attributes:new Set,text:!1};return this.#e.has(t)||(this.size+=1),this.#e.set(t,n),n}element(t){this.#t(
t)}attribute(t,n){let{attributes:s}=this.#t(t);s.has(n)||(s.add(n),this.size+=1)}text(t){let n=this.#t(t);n.text||(this.size+=1),n.text=!0}whole(t){for(let n of Object.
keys(t.attributes))this.attribute(t,n);he(t)!==""&&this.text(t);for(let n of U(t))this.whole(n);this.element(t)}restricted(t,n){if(n==="metadata")return this.#e.
has(t)?t:void 0;let s=this.#e.get(t),o=t.children.flatMap(a=>typeof a=="string"?[]:this.restricted(a,t.name)??[]);if(!s&&o.length===0)return;let r=Object.keys(t.
attributes).filter(a=>a.startsWith("xmlns")||s?.attributes.has(a)),i=lr(r.map(a=>[a,C(t,a)]));return{name:t.name,attributes:i,children:s?.text?[he(t)]:o}}};function HP(e,t){
let n=Tt(e,t.name),s=$f(t);return n.law==="keyed"?[...n.keys.find(i=>i.every(a=>jn(s,XP(a))!==void 0))??[],"alias@name"].map(XP).filter(i=>jn(s,i)!==void 0):n.law!==
"loose"?[]:["@type","@bus","@model","@mode","model@type","backend@type","backend@model","alias@name"].filter(r=>jn(s,r)!==void 0)}var XP=e=>e.split("~")[0]??"",
$f=e=>({name:e.name,attribute:t=>C(e,t),child:t=>{let n=L(e,t);return n&&$f(n)},text:he(e)});function WP(e,t,n){e.element(n);for(let s of HP(t,n)){let[o="",r]=s.
split("@"),i=n;for(let a of o.replace(/\.$/,"").split("/"))a!==""&&(i=i&&L(i,a));i&&(r===void 0?e.text(i):e.attribute(i,r))}}var QP=(...e)=>[...new Set(e.flatMap(
t=>U(t).map(({name:n})=>n)))];function JP(e,t,n){let s=!1;for(let[o,r]of Object.entries(n.attributes))o.startsWith("xmlns")||C(t,o)===r||(e.attribute(n,o),s=!0);
he(n).trim()!==""&&he(t).trim()!==he(n).trim()&&(e.text(n),s=!0);for(let o of QP(n))y3(e,o,t,n)&&(s=!0);return s}function y3(e,t,n,s){let o=U(n,t),r=U(s,t);if(s.
name==="metadata"){let u=o.length===r.length&&o.every((f,m)=>v3(f,r[m]??f));if(!u)for(let f of r)e.element(f);return!u}let{partners:i,replaces:a}=xy(s.name,o,r),
c=!1,d=[];for(let[u,f]of r.entries()){let m=a?u:i[u],g=typeof m=="number"?o[m]:void 0;if(!g)e.whole(f);else{if(d.push(o.indexOf(g)),!JP(e,g,f))continue;WP(e,s.name,
f)}c=!0}if(d.every((u,f)=>f===0||u>(d[f-1]??u)))return c;for(let u of r)WP(e,s.name,u);return!0}var v3=(e,t)=>Jo(un(e),un(t)).length===0;function KP(e,t){let n=U(
e,t.name);if(n.length===1)return t.name;let s=$f(t),o=n,r=t.name,i=["@type","@name","@index","@model","@bus","@mode","source@dev","source@file","model@type"];for(let a of[
...HP(e.name,t),...i]){let c=jn(s,a);if(o.length===1)break;if(c===void 0||r.includes(`[${a.replace(/^@/,"")}=`))continue;let d=Hi(a,c),l=o.filter(u=>{let f=jn($f(
u),a);return f!==void 0&&xn(f)===xn(c)});l.length===o.length||/['"]/.test(c)||(o=l,r+=d)}return o.length===1?r:`${r}[${o.indexOf(t)+1}]`}function*YP(e,t,n){for(let s of Object.
keys(e.attributes))s.startsWith("xmlns")||C(t,s)!==void 0||n!==""&&(yield`${n}/@${s}`);for(let s of QP(e)){let o=U(e,s),r=U(t,s),{partners:i,replaces:a}=xy(e.name,
o,r),c=new Map;for(let[d,l]of r.entries()){let u=a?d:i[d],f=typeof u=="number"?o[u]:void 0;f&&c.set(f,l)}for(let d of[...o].reverse()){let l=n===""?KP(e,d):`${n}\
/${KP(e,d)}`,u=c.get(d);u?e.name!=="metadata"&&(yield*YP(d,u,l)):yield l}}}function b3(e,t){let n=[],s=e;for(let o=1;o>0;){o=0;for(let r of[...YP(s,t,"")]){let i=Zu(
s,r);i.outcome==="removed"&&(s=i.root,n.push(r),o+=1)}}return n}function eC(e,t,n=s=>w3(e,s)){let s=new av,o=e,r;for(let i=-1;s.size!==i;){i=s.size,JP(s,o,t);let a=s.
restricted(t,""),c=a&&n(a);if(!c)break;r=a,o=c}return{patch:r,removals:b3(o,t)}}var w3=(e,t)=>Vu(e,t,"override").merged;var Ut=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Es(e,t){let n=new Map(Object.entries(e));for(let[s,o]of Object.entries(t)){let r=n.get(s);n.set(
s,Ut(r)&&Ut(o)?Es(r,o):o)}return Object.fromEntries(n)}var x3=(e,t,{vm:n,devices:s})=>Es(e,{...n&&{vms:{[t]:n}},...s&&{devices:s}}),$3=e=>e.filter(({path:t})=>!t.startsWith("devices/controller[type=pci]")).length;function k3({
vm:e,devices:t},n){let s=(o,r)=>Ut(o)?Object.entries(o).flatMap(([i,a])=>s(a,`${r}.${i}`)):o===void 0?[]:[r];return[...s(e,`vms.${n}`),...s(t,"devices")].join("\
, ")}var cv=class e{#e;#t;#n=Number.POSITIVE_INFINITY;#s=new Map;#o;#r;#a;constructor(t,n,s,o){this.#e=t,this.#o=n,this.#r=s,this.#a=o,this.try({})}try(t){let n=x3(
this.#e,this.#o,t),s=Ju(n,this.#a).domains?.get(this.#o);if(!s)return!1;let o=un(s),r=$3(Jo(o,this.#r));if(r>=this.#n)return!1;for(let[i,a]of this.#r)o.get(i)!==
a?this.#s.delete(i):this.#s.has(i)||this.#s.set(i,k3(t,this.#o));return this.#e=n,this.#t=s,this.#n=r,!0}elsewhere(t){let{host:n}=t,s=new e(Es(this.#e,n===void 0?
{}:{host:n}),this.#o,this.#r,this.#a);if(!(s.#n>=this.#n)){for(let[o,r]of this.#s)s.#s.has(o)&&s.#s.set(o,r);return s}}get result(){if(this.#t)return{spec:this.#e,
domain:this.#t,distance:this.#n,origins:this.#s}}};function tC(e,t,n,s){let[o,...r]=e.map(c=>Es(c,{vms:{[t]:{memory:"1GiB"}}}));if(!o)return;let i=new cv(o,t,un(
n),s),a=Un.flatMap(c=>[...c.recognise?.(n,s)??[]]);for(let c=0;c<3;c+=1){let d=a.filter(u=>!i.try(u)),l=d.length===a.length;if(a=d,c>0&&l)break;for(let u of c===
0?r:[])i=i.elsewhere(u)??i}return i.result}var nC=(e,t,n,s)=>Es(e,{vms:{[t]:{...n&&{xml:ec(n)},...s.length>0&&{xmlRemove:[...s]}}}});function S3(e,t,n){let s=L(e,"uuid")?e:Ee(e,[...e.children,b("uuid",{},
js("domain",t,n))]),o=0,r=i=>{if(typeof i=="string"||i.name!=="interface")return i;let a=Tl(o);o+=1;let c=L(i,"mac");if(c&&C(c,"address")!==void 0)return i;let d=i.
children.filter(l=>l!==c);return Ee(i,[b("mac",{address:oi(t,n,a)}),...d])};return Ee(s,s.children.map(i=>typeof i!="string"&&i.name==="devices"?Ee(i,i.children.
map(r)):i))}function _3({spec:e,domain:t},n,s,o){let r,i=(u,f,m)=>{let{domains:g,diagnostics:h}=Ju(nC(e,n,u,f),o,m);return r??=g?void 0:h.find(({severity:y})=>y===
"error"),g?.get(n)},a=i(void 0,[],"draft")??t,{patch:c,removals:d}=eC(a,s,u=>i(u,[],"draft")),l=r?void 0:i(c,d,"whole");return{spec:nC(e,n,c,d),patch:c,removals:d,
domain:l,problem:r}}function sC(e,t,n,s){let[o]=e,r=Ut(o?.host)?o.host.name:void 0,i=S3(n,String(r),t),a=tC(e,t,i,s);if(!a)return;let{spec:c,patch:d,removals:l,
domain:u,problem:f}=_3(a,t,i,s);return{spec:c,domain:i,xml:d&&ec(d),removals:l,fields:un(a.domain),origins:a.origins,problem:f,lost:u?Jo(un(i),un(u)):[]}}var P3="libvirt adds it while the guest runs",C3=/^(?:vnet|vif|macvtap|macvlan)\d+$/,O3=/^\/(?:var\/lib|run|var\/run)\/libvirt\/qemu\/(?:channel|domain)/,lv=class{dropped=[];origins=new Map;#e;#t;constructor(t){
this.#e=C(t,"id")!==void 0,this.#t=h_(t)}#n(t,n,s=P3,o=!1){this.dropped.push({element:t,what:n,why:s,isMistake:o})}keep(t,n){if(this.#t.has(t))return this.#n(t,
`<${t.name}>`,"libvirt does not know it there and ignores it",!0);let s=n&&A3(t,n);if(s!==void 0)return this.#n(t,dv(t),s,!0);if(n&&this.#o(t,n))return this.#n(
t,dv(t));let o=this.#r(t,n),r=new Set,i=t.children.flatMap(l=>{if(typeof l!="string"&&this.#s(l,t,r))return[];let u=typeof l=="string"||t.name==="metadata"?l:this.
keep(l,t);return u===void 0?[]:[u]}),d=o===t.attributes&&i.length===t.children.length&&i.every((l,u)=>l===t.children[u])?t:Ee({...t,attributes:o},i);return this.
origins.set(d,t),d}#s(t,n,s){let{law:o}=Tt(n.name,t.name);if(o!=="once"&&o!=="foreign")return!1;let r=!s.has(t.name);return s.add(t.name),r||this.#n(t,dv(t),"li\
bvirt reads only the first one",!0),!r}#o(t,n){let{name:s}=t;return s==="alias"?!(C(t,"name")??"").startsWith("ua-"):s==="target"&&n.name==="interface"?C3.test(
C(t,"dev")??""):n.name==="seclabel"&&C(n,"type")==="dynamic"?s==="label"||s==="imagelabel":s==="source"&&C(n,"type")==="unix"&&n.name==="channel"?O3.test(C(t,"p\
ath")??""):s==="source"&&C(n,"type")==="pty"?C(t,"path")!==void 0:s==="qemu:deprecation"?!0:this.#e?s==="backingStore"||s==="mirror"?!0:s==="resource"?B(t,"part\
ition")==="/machine":s==="driver"&&n.name==="hostdev"&&C(t,"name")==="vfio":!1}#r(t,n){let{name:s}=t,o=[];n||o.push("id"),(s==="console"||s==="serial")&&o.push(
"tty"),s==="target"&&n?.name==="channel"&&o.push("state"),s==="source"&&n?.name==="disk"&&this.#e&&o.push("index"),s==="source"&&n?.name==="interface"&&(o.push(
"portid"),C(n,"type")==="network"&&o.push("bridge")),s==="graphics"&&C(t,"autoport")==="yes"&&o.push("port","tlsPort","websocket"),s==="graphics"&&L(t,"listen")&&
o.push("listen");let r=o.filter(i=>C(t,i)!==void 0);for(let i of r)i==="listen"||C(t,i)==="-1"||this.#n(t,`${i}='${C(t,i)}'`);return r.length===0?t.attributes:Oa(
t.attributes,r)}};function A3(e,t){if(t.name==="domain"&&e.name==="uuid"){let s=he(e).trim().replaceAll("-","").toLowerCase();return/^[0-9a-f]{32}$/.test(s)?new Set(
s).size>1?void 0:"this is a placeholder; the guest gets a UUID of its own, and one that exists keeps what it has":"this is not a UUID; the guest gets one of its\
 own"}if(t.name!=="interface"||e.name!=="mac")return;let n=C(e,"address")??"";return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(n)?Number.parseInt(n.slice(0,2),16)%
2===1?"libvirt refuses a multicast address; the NIC gets one of its own":void 0:"this is not a MAC address; the NIC gets one of its own"}function dv({name:e,attributes:t,
children:n}){let s=Object.entries(t).map(([o,r])=>` ${o}='${r}'`);return`<${e}${s.join("")}${n.length===0?"/":""}>${he({name:e,attributes:t,children:n}).trim()}`}
function oC(e){let t=new lv(e);return{kept:t.keep(e,void 0)??e,dropped:t.dropped,origins:t.origins}}var M3=84,I3=2,E3=(e,t)=>[...e.keys()].some(n=>n===t||n.startsWith(`${t}.`)),uv=e=>e===null?"":Array.isArray(e)?e.map(uv):Ut(e)?Object.fromEntries(Object.entries(
e).map(([t,n])=>[t,uv(n)])):e;function N3(e,t,n,s){let o=uv(e),r=Us(o).length<=M3&&!E3(s,t);return Ut(e)?r&&n>I3?o:rC(e,t,n+1,s):Array.isArray(o)&&o.length>0&&!r?
new wa(o):o}function rC(e,t,n,s){let o=Object.entries(e).flatMap(([r,i])=>{let a=t===""?r:`${t}.${r}`,c=(s.get(a)??[]).map(l=>({comment:l}));return[...n===0&&t===
""&&r!=="version"&&r!=="host"?[{comment:""}]:[],...c,{key:r,value:N3(i,a,n,s)}]});return new Ye(o)}var iC=(e,t,n)=>xa(new Ye([...n.map(s=>({comment:s})),...rC(e,
"",0,t).lines]));var z3=[["field","are fields of host.yaml"],["default","are what vfioc does anyway"],["xml","are XML, because no field says them"],["decide","are for you to dec\
ide"],["stays","stay where they are"],["broken","never had an effect"],["dropped","are not part of the guest"]];function T3(e){return e.kind==="field"?e.note===
void 0?`\`${e.path}\``:`\`${e.path}\`: ${e.note}`:e.kind==="xml"?e.file:e.kind==="decide"?`to decide${e.path===void 0?"":` (\`${e.path}\`)`}: ${e.note}`:e.kind===
"default"?e.note:`${e.kind}: ${e.note}`}var fv=e=>e.replace(/[\p{C}\s]+/gu," ").replace(/[\\|`<]/g,"\\$&");function aC(e){let t=new Map;for(let s of e){let o=s.
file??s.from;t.set(o,[...t.get(o)??[],s])}return`# What was imported, and where it is now

${[...t].map(([s,o])=>{let r=z3.flatMap(([c,d])=>{let l=o.filter(({to:u})=>u.kind===c).length;return l>0?[`- ${l} ${d}`]:[]}),a=["| Where it was | What it says \
| Where it is now |","| --- | --- | --- |",...o.map(({from:c,text:d,to:l})=>`| ${fv(c)} | ${fv(d)} | ${T3(l).replace(/\|/g,"\\|")} |`)];return[`## ${fv(s)}`,"",
...r,"",...a,""].join(`
`)}).join(`
`)}`}function D3(e,t,n){let s=n.reporter(Qo),o=new Map;for(let r of e){t.push(r);let i=m=>({span:{source:r,start:m,end:m+1}}),a=tc(r.text);if("problems"in a){for(let{
offset:m,message:g}of a.problems)s("import-not-xml",i(m),{problem:g});continue}let{root:c,offsets:d}=a,l=d.get(c)??0,u=B(c,"name"),f=u===void 0?void 0:o.get(u);
if(c.name!=="domain")s("import-root-unknown",i(l),{root:c.name});else if(u===void 0)s("import-guest-nameless",i(l));else if(!Ta.test(u))s("import-guest-name",i(
l),{name:u});else if(f)s("import-guest-twice",i(l),{name:u,file:f.source.name});else{let{kept:m,dropped:g,origins:h}=oC(c),y=x=>{let P=d.get(h.get(x)??x)??l;return r.
text.slice(0,P).split(`
`).length};for(let{element:x,what:P,why:E,isMistake:D}of g)D&&s("import-part-ignored",i(d.get(x)??l),{part:P,why:E});F3(m)||s("import-addresses-open",i(l),{guest:u}),
o.set(u,{name:u,source:r,wanted:m,dropped:g,lineOf:y})}}return[...o.values()]}function F3(e){let t=new Set(["interface","hostdev","video"]),n=U(L(e,"devices")??
e).filter(({name:s})=>t.has(s));return n.length===0||n.some(s=>L(s,"address"))}var R3=(e,t)=>t===""?e:`${e} = ${t}`;function U3({wanted:e,dropped:t,source:n,lineOf:s,
name:o},r,i,a){let c=ZP(e),d=[...r].map(([u,f])=>{let m=i.get(u)===f?a.get(u):void 0,g=i.get(u)!==f?{kind:"xml",file:`${o}.xml`}:m?{kind:"field",path:m}:{kind:"\
default",note:"vfioc gives every such guest the same"},h=c.get(u);return{line:h?s(h):1,text:R3(u,f),to:g}}),l=t.map(({element:u,what:f,why:m,isMistake:g})=>({line:s(
u),text:f,to:g?{kind:"broken",note:m}:{kind:"dropped",note:m}}));return[...d,...l].sort((u,f)=>u.line-f.line).map(({line:u,text:f,to:m})=>({from:`${n.name}:${u}`,
file:n.name,text:f,to:m}))}var B3=e=>e?.cpu?.vendor?[e.cpu.vendor]:["amd","intel"];function cC({xml:e,facts:t},n={}){let s=new $e,o=s.reporter(Qo),r=[],i=D3(e,r,
s),a=Es({version:1,host:{name:"nixos",users:[]}},n),c=Ut(a.host)?a.host.cpu:void 0,l=(c===void 0?B3(t?.facts):[c]).map(P=>Es(a,{host:{cpu:P}})),u=new Map,f=new Map,
m=[],g=[];for(let P of i){let{name:E,source:D}=P,j={span:{source:D,start:0,end:1}},M=sC(l,E,P.wanted,t?.facts);if(M?.problem){let{message:N,remedy:ye}=M.problem;
o("import-guest-invalid",j,{guest:E,problem:N,remedy:ye});continue}if(!M||M.lost.length>0){let N=M?.lost??[];o("import-lost",j,{guest:E,count:N.length,first:dC(
N[0])});continue}l=[M.spec];let Y={...P,wanted:M.domain};m.push(...U3(Y,un(M.domain),M.fields,M.origins)),M.xml!==void 0&&u.set(`${E}.xml`,M.xml),g.push(Y)}let[
h=a]=l,y=j3(h,u,t?.file);q3(y,g,f,c===void 0&&t===void 0);let x=iC(y,f,L3);return u.set("host.yaml",x),t&&u.set(t.file,t.text),G3(u,g,s),u.set("import-report.md",
aC(m)),{files:g.length>0?u:new Map,diagnostics:s.sorted(r),sources:r}}var L3=["Written by vfioc import. What no field says is in the XML files next to it; impor\
t-report.md lists where each line went.",'Search for "To decide" to find what you must decide.'],dC=e=>e===void 0?"it does not compile":`${e.path} was ${e.a??"a\
bsent"} and would be ${e.b??"absent"}`;function j3(e,t,n){let s=Object.fromEntries(Object.entries(Ut(e.vms)?e.vms:{}).map(([r,i])=>{if(!Ut(i))return[r,i];let{xml:a,
xmlRemove:c,...d}=i,l={...t.has(`${r}.xml`)&&{xml:`./${r}.xml`},...c!==void 0&&{xmlRemove:c}};return[r,{...d,adopt:!0,...l}]})),o=Ut(e.host)?e.host:{};return{...e,
host:{...o,...n!==void 0&&{facts:`./${n}`}},vms:s}}function q3(e,t,n,s){let o=(i,a)=>{n.set(i,[...n.get(i)??[],a])},r=Ut(e.host)?e.host:{};r.name==="nixos"&&o("\
host.name","To decide: set the networking.hostName of the host."),Array.isArray(r.users)&&r.users.length===0&&o("host.users","To decide: list the users who may \
use the guests."),s&&o("host.cpu","To decide: set amd or intel; the guests do not say for sure which it is.");for(let i of Object.keys(Ut(e.devices)?e.devices:{}))
o(`devices.${i}`,"To decide: `bind: start` takes the device when a guest starts. Use `boot` if the host never uses it, or `handover` if the host shows its deskt\
op on it.");for(let{name:i,wanted:a}of t){o(`vms.${i}.adopt`,"vfioc takes over the guest that exists, with all its state. Remove this line to leave it alone for\
 now.");let c=B(a,"os/loader");c!==void 0&&o(`vms.${i}`,`To decide: the firmware stays the file ${c}. Check that this host has it; NixOS 25.11 renamed the files\
 in /run/libvirt/nix-ovmf.`)}}function G3(e,t,n){let s="/import/",o=new TextEncoder,r=Yi(["host.yaml"],{read:i=>{let a=i.startsWith(s)?e.get(i.slice(s.length)):
void 0;return a===void 0?{problem:"missing"}:o.encode(a)},stdin:()=>({problem:"missing"})},{cwd:s});for(let i of r.diagnostics)i.severity==="error"&&n.adopt(i);
for(let{name:i,wanted:a,source:c}of t){let d=r.files?.get(`domains/${i}.xml`),l=typeof d=="string"?tc(d):void 0;if(!l||"problems"in l)continue;let u=Jo(un(a),un(
l.root));if(u.length===0)continue;let f={span:{source:c,start:0,end:1}};n.reporter(Qo)("import-lost",f,{guest:i,count:u.length,first:dC(u[0])})}}function kf(e,{cwd:t,files:n},s){let o=er(n,t,s.reporter(Bn)).readInput(e);if(!o)return;let r=new $e,{tree:i}=Wi(o.bytes,o.name,r.reporter(Bn)),a=r.sorted(),c=i&&
Xr(i),d=typeof c=="object"&&c!==null&&"version"in c&&"pci"in c;if(i?!d:a.every(({code:l})=>l==="root-not-a-map")){s.reporter(Oe)("facts-none",{file:o.name});return}
for(let l of a)s.adopt(l);return i&&gd(i,s)}var uC=require("node:child_process"),V3=6e4,Z3=16*2**20;function lC(e,t){let{error:n,status:s,stdout:o,stderr:r}=(0,uC.spawnSync)("virsh",["-q","-c",e,...t],{encoding:"\
utf8",timeout:V3,maxBuffer:Z3,stdio:["ignore","pipe","pipe"],env:{...process.env,LC_ALL:"C"}});return n?{problem:"code"in n&&n.code==="ENOENT"?"the command virs\
h was not found":n.message}:s===0?{text:o}:{problem:r.trim().split(`
`)[0]||`virsh failed (${s})`}}function fC(e){let t=lC(e,["list","--all","--name"]);if("problem"in t)return t;let n=[];for(let s of t.text.split(`
`).filter(o=>o.trim()!=="")){let o=lC(e,["dumpxml","--inactive","--domain",s]);if("problem"in o)return{problem:`${s}: ${o.problem}`};n.push({name:`${s} at ${e}`,
text:o.text})}return{guests:n}}var mC="imported",X3="facts.json",pC={name:"import",summary:"Write a spec for guests that exist",usage:"[FILE|DIR]... [--libvirt URI] [--facts FILE] [-o DIR] [-\
-format FORMAT]",description:["Reads guests of libvirt: files that `virsh dumpxml --inactive NAME` printed, directories of such files, or with --libvirt all gue\
sts of a running libvirt. It changes nothing there.","Writes host.yaml with a field for everything that has one, NAME.xml with the rest of a guest, and import-r\
eport.md, which says where each line went. UUIDs, MAC addresses, PCI addresses, disks and their order are kept exactly: the result is compiled and compared with\
 the original, and a guest that would differ is refused.","Existing files are not overwritten."],flags:{libvirt:{value:"URI",help:"Also import all guests at thi\
s connection, for example qemu:///system"},facts:{value:"FILE",help:"Name devices by the facts in FILE, written by vfioc scan -o, and copy them"},output:{short:"\
o",value:"DIR",help:`Write to DIR [default: ./${mC}]`},format:sa},examples:[["vfioc import --libvirt qemu:///system","import the guests of this machine"],["vfio\
c import win11.xml","import one guest"]],arguments:{name:"files",least:0,most:Number.POSITIVE_INFINITY},needsDirectory:!0,run:W3};function W3(e,t){let n=new $e,
s=H3(e,t,n),o=s&&!n.failed?cC(s):void 0,r=[...n.sorted(),...o?.diagnostics??[]];if(o&&o.files.size>0){let i=new $e;Q3(o,e,t,i.reporter(Oe)),r.push(...i.sorted())}
return Ft(r,lo(e),t),Rt(r)||(o?De.done:De.inputWrong)}function K3(e,{cwd:t,disk:n}){try{return n.target((0,Gn.resolve)(t,e))!=="directory"?[e]:[...n.list((0,Gn.resolve)(
t,e)).filter(o=>o.endsWith(".xml"))].sort().map(o=>(0,Gn.join)(e,o))}catch(s){if(!Xe(s))throw s;return[e]}}function H3(e,t,n){let{cwd:s,files:o}=t,r=er(o,s,n.reporter(
Bn)),i=[];for(let f of e.arguments.flatMap(m=>K3(m,t))){let m=r.readInput(f);m&&i.push({name:m.name,text:new TextDecoder().decode(m.bytes)})}let a=e.flags.get("\
libvirt");if(a!==void 0){let f=fC(a);"problem"in f?n.reporter(Oe)("libvirt-unreachable","call",{uri:a,problem:f.problem}):i.push(...f.guests)}let c=e.flags.get(
"facts"),d=c===void 0?void 0:kf(c,t,n),l=c===void 0?void 0:r.readInput(c);if(n.failed)return;i.length===0&&n.reporter(Qo)("import-nothing","call");let u=d&&l&&{
facts:d,file:X3,text:new TextDecoder().decode(l.bytes)};return{xml:i,...u&&{facts:u}}}function Q3({files:e},t,{cwd:n,disk:s,stdout:o},r){let i=t.flags.get("outp\
ut")??mC,a=[...e.keys()].map(l=>(0,Gn.resolve)(n,i,l));try{let l=a.filter(u=>s.kind(u)!==void 0);for(let u of l)r("import-output-exists",{file:(0,Gn.relative)(n,
u)});if(l.length>0)return;s.makeDirectory((0,Gn.resolve)(n,i))}catch(l){if(!Xe(l))throw l;r("output-unwritable",{file:i},{reason:mn(l),begun:!1});return}let c=[];
for(let[l,u]of e){let f=(0,Gn.resolve)(n,i,l);if(!na(f,u,s,r)){for(let m of c)Rc(m,s);return}c.push(f)}let d=Ds((0,Gn.join)(i,"host.yaml"));o(`wrote ${[...e.keys()].
length} files to ${i}
next: read ${(0,Gn.join)(i,"import-report.md")}, and vfioc check ${d} --plan
`)}var xt=require("node:path");var qc=({domain:e,bus:t,slot:n})=>`${e}:${t}:${n}`;function J3(e){let t=new Map;for(let n of e){let s=qc(n.address),o=t.get(s);o?o.push(n):t.set(s,[n])}return[...t.
values()].map(n=>({functions:n}))}var Sf="/var/lib/libvirt/images";function Y3(e,t){let n=new Set(e.map(({address:r})=>S(r))),s=ui(t,n),[o]=Ao(t,n);return[...eV(
e,t,n),...o?[{kind:"keyboard",what:`the controller of its keyboard (${o.name})`}]:[],...tV(e,t),...s.length>0?[{kind:"network",what:`its only network connection\
 (${s.map(({name:r})=>r).join(", ")})`}]:[],...e.filter(r=>r.class?.startsWith("0601")).map(({address:r})=>({kind:"chipset",what:`part of its chipset (${S(r)})`}))]}
function eV(e,t,n){let s=e.filter(a=>Ne(a)&&a.bootVga),o=e.some(({address:a,bootVga:c})=>!c&&Ae(t.framebuffer?.device,a)),r=fi(t,n);return[...s.map(()=>"its boo\
t display"),...o?["the display of its console"]:[],...s.length===0&&!o&&r.length>0?["its only display"]:[]].map(a=>({kind:"display",what:a}))}function tV(e,t){let{
block:n=[]}=t,s=a=>e.some(c=>Ae(a,c.address)),o=n.some(a=>tn(a).includes("root")&&a.controller),r=e.filter(a=>n.length===0&&a.class?.startsWith("01")),i=Zd(t,Sf);
return[...n.filter(({controller:a})=>s(a)).flatMap(a=>{let c=tn(a),[d]=c;return d?[{kind:"disk",what:`the disk with ${d==="store"?bn[d]:bn[d].replace(/^the /,"i\
ts ")} (${a.name})`}]:o?i.includes(a)?[{kind:"images",what:`the disk of ${Sf} (${a.name})`}]:[]:[{kind:"disk",what:`a disk that it may be running from (${a.name}\
)`}]}),...r.map(({address:a})=>({kind:"disk",what:`a disk that it may be running from (on ${S(a)})`}))]}function nV(e,t){let n=t.pci.filter(i=>qc(i.address)===qc(
e.address)&&!dt(i)),s=e.address.bus===0?[e]:n,o=new Set(s.flatMap(({iommuGroup:i})=>i??[])),r=t.pci.filter(i=>i.iommuGroup!==void 0&&o.has(i.iommuGroup)&&!dt(i)&&
!s.includes(i));return{card:{functions:[e,...s.filter(i=>i!==e)]},along:J3(r),losses:Y3([...s,...r],t),shows:sV(e,t),barred:t.iommu?.on===!1&&t.iommu.reason==="\
unsupported"}}function sV(e,t){let n=t.framebuffer?.device;if(e.bootVga||Ae(n,e.address))return!0;let s=t.pci.filter(r=>Ne(r)&&r.physicalFunction===void 0),o=e.
class?.startsWith("0302");return n||o||e.bootVga===!1||s.some(({bootVga:r})=>r)?!1:s.length===1||"unknown"}var oV=({card:e})=>Math.max(0,...e.functions.flatMap(
({bars:t=[]})=>t.map(({size:n,sizes:s=[]})=>Math.max(n,...s))));function hC(e){let t=e.pci.filter(o=>Ne(o)&&o.physicalFunction===void 0),n=t.filter(o=>!t.some(r=>r!==
o&&qc(r.address)===qc(o.address)&&r.address.function<o.address.function)),s=o=>[+(o.shows===!0),o.losses.length,o.along.length,Number(o.card.functions.some(To)),
Number(o.card.functions.some(Ks)),-oV(o)];return n.map(o=>nV(o,e)).sort((o,r)=>{let[i,a]=[s(o),s(r)],c=i.findIndex((d,l)=>d!==a[l]);return c<0?0:(i[c]??0)-(a[c]??
0)})}function fo(e,t){let{card:n,losses:s,shows:o,barred:r}=e;if(r||n.functions.some(To))return;if(s.length===0&&o!==!0)return"boot";let i=s.every(({kind:c})=>c===
"display"),a=t.length===1&&!n.functions.some(Ks);return o===!0&&a&&i?"handover":void 0}function gC({functions:e},t){let n=new Set(e.map(({id:s})=>F(s)));return t.
pci.filter(s=>n.has(F(s.id))&&!e.includes(s)&&!dt(s))}function yC(e){let t=pr(e.cpu?.cpus??[]),n=Math.min(...t.map(({rank:o})=>o)),s=t.filter(({rank:o})=>o===n);return{count:s.length,threads:s[0]?.cpus.length??1,kind:s[0]?.
kind}}function mv(e){let{count:t,threads:n,kind:s}=yC(e);for(let o=t;o>0;o-=1){let r={cores:Array.from({length:o},(a,c)=>c)},i=Nd(e.cpu?.cpus??[],[{guest:"",parts:[
r],threads:n}]).places.get("");if(i&&"cpus"in i&&i.kinds.every(a=>a.kind===s))return o}return 0}function vC(e){let{count:t,threads:n}=yC(e);if(t===0)return;let s=Math.
min(mv(e),Math.max(1,Math.floor(t/2)));return s>0?{cores:s,threads:n,pin:!0}:{cores:1,threads:1,pin:!1}}var rV=16*Ge;function bC(e){let t=(e.memory?.total??8*Ge)/
2,n=t>=Ge?Math.round(t/Ge)*Ge:Math.floor(t/de)*de;return K(Math.max(de,Math.min(rV,n)))}function wC(e,t){let n=hC(e);return{...t,candidates:n,chosen:n.find(s=>fo(s,n)!==void 0),guest:"windows11",memory:bC(e),cpus:vC(e)}}var _f=({name:e,id:t})=>e??F(t),iV=new Set(["vfio-pci","pci-stub","pcieport"]);function aV({functions:e}){let t=e.flatMap(({modules:n,driver:s})=>n?.length?n:s?
[s]:[]);return A(t).filter(n=>!iV.has(n)&&Vn(li,n).success)}function cV(e){let{driver:t,resetMethods:n}=e,s=n===void 0?"":n.length>0?`, reset by ${n.join(", ")}`:
", no reset of its own";return`${hn(e.address)} ${_f(e)}${t?` (${t})`:""}${s}`}function pv(e,t,n){let{functions:s}=e,o=gC(e,n),r=aV(e),i=s.map(c=>({comment:cV(c)}));
i.push({key:"functions",value:s.map(({address:c})=>hn(c))});let a=s[0]&&ur(n,s[0]);if(a&&i.push({key:"path",value:us(a),note:"stays the same if another card is \
added"}),i.push({key:"ids",value:A(s.map(({id:c})=>F(c)))}),t==="handover")i.push({comment:"This GPU is the display of the host. When the guest starts, the desk\
top session ends; when the guest stops, the login screen returns."}),i.push({key:"bind",value:"handover"});else{if(o.length>0){let c=Q(o.map(({address:d})=>hn(d)));
i.push({comment:`${c} ${o.length>1?"have":"has"} the same id, so this device is matched by its address.`})}i.push({key:"by",value:"address"})}return r.length>0&&
i.push({key:"drivers",value:r}),new Ye([...i,...dV(e)])}function dV({functions:[e]}){if(!e)return[];let{id:t,resetMethods:n=[]}=e,s=[];return Jn(t)&&n.length>0&&
n.every(o=>o==="bus")&&(s.push({comment:"The reset of its bus often does not bring this GPU back. If the module cannot be built for your kernel, replace this li\
ne with resetMethod: bus."}),s.push({key:"vendorReset",value:!0})),Ei(t)?.trouble==="sleeps"&&s.push({key:"idleD3",value:!1,note:"this GPU may not wake up after\
 vfio-pci has put it to sleep"}),s}var lV=[[/^03/,"display"],[/^0403/,"audio"],[/^0c03/,"usb"],[/^0108/,"nvme"],[/^0106/,"sata"],[/^02/,"network"]];function gv(e){
let t=new Map;return e.map(({functions:n})=>{let s=lV.find(([r])=>r.test(n[0]?.class??""))?.[1]??"device",o=(t.get(s)??0)+1;return t.set(s,o),o===1?`grouped-${s}`:
`grouped-${s}-${o}`})}function Gc({card:e,along:t,losses:n,shows:s,barred:o}){if(o)return"the machine has no IOMMU";if(e.functions.some(To))return"it is the dis\
play of the machine\u2019s remote management";if(s===!0&&e.functions.some(Ks))return"it is the integrated GPU, and the host uses it as its display";let r=e.functions[0]?.
iommuGroup,i=t.length>0?`all of IOMMU group ${r} must go with it, and `:"";return n.length>0?`${i}the host would lose ${Q(n.map(({what:a})=>a))}`:s===!0?"the ho\
st uses it as its display":"it is kept for the host"}function uV({card:e,along:t,shows:n},s,o){let r=gv(t),i=[];n==="unknown"&&i.push({comment:"To decide: the f\
acts do not say which GPU is the boot display. If it is this one, the screen of the host stays black after the boot. In that case give the other GPU to the gues\
t, or make the other one the primary display in the firmware setup."}),e.functions[0]?.class?.startsWith("0302")&&i.push({comment:"This GPU has no display outpu\
ts, as is common in laptops. To see the guest, use Looking Glass, which may need a virtual display driver in the guest. The GPU driver may need the ROM of the G\
PU: rom: { file: ./vbios.rom }."}),i.push({key:"gpu",value:pv(e,s,o)});for(let[a,c]of t.entries())i.push({comment:"In the same IOMMU group as the GPU, so the ho\
st loses this device too."}),i.push({key:r[a]??"",value:pv(c,"boot",o)});return i}var fV={firmware:{off:" (in the firmware)",first:"turn it on in the firmware s\
etup, "},parameter:{off:" (by kernel parameter)",first:""}},hv="then run vfioc scan -o facts.json and vfioc init --facts facts.json -o new.yaml";function mV({iommu:e}){
if(e?.on!==!1)return[];if(e.reason==="unsupported")return[{comment:`To decide: according to the facts, this is a virtual machine without an IOMMU, so no device \
can go to a guest. Add a virtual IOMMU to it, ${hv}.`}];let{off:t,first:n}=e.reason?fV[e.reason]:{off:"",first:"turn it on in the firmware setup, "};return[{comment:`\
The IOMMU was off${t} when the facts were read, so it is unknown which other devices must go with the GPU. To decide: ${n}boot the configuration that compiles f\
rom this file, then run vfioc scan -o facts.json and vfioc check.`}]}var pV=[[/zen/,"linuxPackages_zen"],[/lqx/,"linuxPackages_lqx"],[/xanmod/,"linuxPackages_xa\
nmod"]];function hV({iommu:e,kernel:t}){if(!e?.acsOverride)return[];let n=pV.find(([s])=>s.test(t?.release??""))?.[1];return[{comment:"The facts were read with \
pcie_acs_override, which splits IOMMU groups by force: devices that shared a group are not isolated from each other. Without it, the groups are larger."},{key:"\
iommu",value:new Ye([{key:"acsOverride",value:["downstream","multifunction"],note:"To decide: use the values of pcie_acs_override= in /proc/cmdline"}])},{key:"k\
ernel",value:{packages:n??"linuxPackages_zen"},...n===void 0&&{off:!0},note:n===void 0?"To decide: choose a kernel with the ACS override patch and uncomment":"h\
as the ACS override patch"},{comment:""}]}function xC(e){if(e.iommu?.reason==="unsupported")return[];let t=e.pci.filter(({physicalFunction:r})=>r!==void 0),n=t.
filter(({driver:r})=>r===void 0||r==="vfio-pci"),[s]=n;if(!s)return[];let o={functions:[hn(s.address)],bind:"start"};return[{comment:`${t.length} virtual functi\
ons are enabled, ${n.length} of them without a driver. To give one to a guest, uncomment the next line and add network to the devices of the guest:`},{key:"netw\
ork",value:o,off:!0}]}function $C(e,t,n){let s=t.filter(c=>c!==e?.candidate),o=({card:c})=>{let[d]=c.functions;return d?`${hn(d.address)} ${_f(d)}`:""},r=[...mV(
n),...hV(n)];if(e){for(let c of s){let d=fo(c,t)?"it could go to a guest too":Gc(c);r.push({comment:`${o(c)} is not used: ${d}.`})}return[...r,{key:"devices",value:new Ye(
[...uV(e.candidate,e.way,n),...xC(n)])}]}r.push({comment:t.length>0?"No GPU of this machine can go to a guest as things are:":"No GPU was found on this machine."});
for(let c of t)r.push({comment:`- ${o(c)}: ${Gc(c)}.`});let i=s.find(c=>c.shows!==!0&&!c.barred&&c.along.length>0),a=[];return i&&n.iommu?.acsOverride?r.push({comment:`\
To decide: move the GPU to another slot, ${hv}.`}):i&&(r.push({comment:`To decide: either move the GPU to another slot, ${hv}. Or uncomment iommu and gpu below,\
 add gpu to the devices of the guest, and set a kernel with the ACS override patch (kernel: { packages: linuxPackages_zen }): this splits the group by force, so\
 its devices are not isolated from each other.`}),r.push({key:"iommu",value:new Ye([{key:"acsOverride",value:["downstream","multifunction"]}]),off:!0}),a.push({
key:"gpu",value:pv(i.card,"boot",n),off:!0})),[...r,{key:"devices",value:new Ye([...a,...xC(n)])}]}var Pf={windows11:"win11",windows10:"win10",linux:"linux",macos:"macos"},kC=e=>`${Math.round(e/Ge*10)/10} GiB`;function gV({hostName:e,users:t,facts:n},{cpu:s}){
let o=s?.vendor;return[{key:"name",value:e,note:"networking.hostName; the UUIDs and MAC addresses of guests are derived from it"},{key:"users",value:t,note:t.length>
0?"may use the guests":"To decide: list the users who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"To decide: set amd or intel; the facts do not sa\
y which"},n===void 0?{key:"facts",value:"./facts.json",off:!0,note:"uncomment after vfioc scan -o facts.json"}:{key:"facts",value:n,note:"from vfioc scan -o fac\
ts.json; run it again after hardware changes"}]}function yV({input:e},t){let s=(e??[]).filter(({kind:o,controller:r})=>o!=="other"&&!(r&&t.includes(S(r)))).flatMap(
o=>o.links?.slice(0,1)??[]);return s.length===0?[]:[{comment:"Uncomment to share the keyboard and mouse of the host; press both Ctrl keys to switch to the guest\
 and back:"},{key:"evdev",value:s.map(o=>({dev:o})),off:!0}]}function vV({cpus:e,facts:t}){if(!e)return[{comment:"To decide: set the number of cores; the facts \
do not list the CPUs."},{key:"cpu",value:{cores:2}}];let{cores:n,threads:s,pin:o}=e,r={cores:n,threads:s};return o?t!==void 0?[{key:"cpu",value:{...r,pin:"auto"}}]:
[{key:"cpu",value:r,note:"once host.facts is set, add pin: auto to give the guest its own cores"}]:[{key:"cpu",value:r}]}function bV(e,t,n){let{guest:s,memory:o,
chosen:r}=e,i=Pf[s],a=n.memory?.total,d=(r&&t?[r.card,...r.along]:[]).flatMap(({functions:u})=>u.map(({address:f})=>S(f))),l=[{key:"guest",value:s},{key:"memory",
value:o,note:a===void 0?"":`the host has ${kC(a)}`},...vV(e),{key:"devices",value:r&&t?["gpu",...gv(r.along)]:[]},{key:"disks",value:new Ye([{key:"system",value:{
file:`${Sf}/${i}.qcow2`,create:"100GiB"},note:"created if it does not exist"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},off:!0,note:"To decide: set the path of\
 the installer and uncomment"}])},{key:"nics",value:new Ye([{key:"lan",value:{network:"default"}}])},{key:"display",value:{spice:t!=="handover"}},...yV(n,d)];return t===
"boot"&&(l.push({comment:"Uncomment to see the GPU output in a window on the host; the Looking Glass host application must run in the guest:"}),l.push({key:"loo\
kingGlass",value:{resolution:"1920x1080"},off:!0})),new Ye(l)}function SC(e,t){let{candidates:n,chosen:s,guest:o}=t,r=s&&fo(s,n),{cpu:i,memory:a}=e,c=[i?.model,
a&&kC(a.total)].filter(Boolean).join(", ");return xa(new Ye([{comment:`Written by vfioc init${c?` for a machine with ${c}`:""}.`},{comment:'This file compiles a\
s it is. Search for "To decide" to find what you must still decide.'},{key:"version",value:1},{key:"host",value:new Ye(gV(t,e))},{comment:""},...$C(s&&r&&{candidate:s,
way:r},n,e),{comment:""},{key:"networks",value:new Ye([{key:"default",value:{type:"nat"}}])},{comment:""},{key:"vms",value:new Ye([{key:Pf[o],value:bV(t,r,e)}])}]))}var Vc=class extends Error{};async function ca(e,t,n,s){let o="";for(;;){let r=await e(`${o}${t} [${n}]: `);if(r===void 0)throw new Vc;let i=s(r.trim()===""?n:r.
trim());if("value"in i)return i.value;o=`${i.problem}
`}}var wV=e=>Vn(di,e).success?{value:e}:{problem:"A host name has only letters, digits and -."},xV=e=>{let t=e==="-"?[]:A(e.split(/[\s,]+/));return t.every(n=>Vn(
Mn,n).success)?{value:t}:{problem:"A user name has only lower-case letters, digits, - and _. Enter - for no users."}},yv=Object.keys(Pf),$V=e=>{let t=yv.find(n=>n===
e);return t?{value:t}:{problem:`Enter one of: ${yv.join(", ")}.`}},kV=e=>{let t=Mm(e);return"value"in t?{value:K(t.value)}:{problem:"Enter a number and a unit, \
for example 16GiB."}},_C=(e,t)=>n=>/^\d{1,4}$/.test(n)&&Number(n)>=e&&Number(n)<=t?{value:Number(n)}:{problem:`Enter a number from ${e} to ${t}.`};function SV(e){
return`GPUs:
${e.map((n,s)=>{let[o]=n.card.functions,r=o?`${S(o.address)} ${_f(o)}`:"";return`  ${s+1}  ${r}${fo(n,e)?"":` (not possible: ${Gc(n)})`}
`}).join("")}  0  none
`}async function _V(e,{candidates:t,chosen:n}){if(t.length===0)return;let s=_C(0,t.length),o=String(n?t.indexOf(n)+1:0),r=await ca(e,`${SV(t)}GPU for the guest`,
o,i=>{let a=s(i),c="value"in a?t[a.value-1]:void 0;return c&&!fo(c,t)?{problem:`This GPU cannot go to a guest: ${Gc(c)}.`}:a});return t[r-1]}async function PC(e,t,n){
let s=await ca(n,"Host name (networking.hostName)",t.hostName,wV),o=await ca(n,"Users who may use the guests (- for none)",t.users.join(" ")||"-",xV),r=await _V(
n,t),i=await ca(n,`Operating system of the guest (${yv.join(", ")})`,t.guest,$V),a=await ca(n,"Memory of the guest",t.memory,kV),c=mv(e),{cpus:d}=t,l=d&&c>1?await ca(
n,`CPU cores of the guest (1 to ${c})`,String(d.cores),_C(1,c)):void 0;return{...t,hostName:s,users:o,chosen:r,guest:i,memory:a,...d&&l&&{cpus:{...d,cores:l}}}}var CC=require("node:readline");function OC(){let{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;let n=(0,CC.createInterface)({input:e,output:t}),s=[],o=!0,
r;return n.on("line",i=>{r?r(i):s.push(i),r=void 0}),n.once("close",()=>{o=!1,r?.(void 0)}),{ask:i=>{let a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),n.setPrompt(a),n.prompt(),new Promise(c=>{s.length>0||!o?c(s.shift()):r=c})},close:()=>n.close()}}var Cf=require("node:os");var PV="nixos";function CV(){try{let{uid:e,username:t}=(0,Cf.userInfo)();return e===0?process.env.SUDO_USER:t}catch{return}}function AC(){let e=(0,Cf.hostname)().
split(".",1)[0]??"",t=CV();return{hostName:Vn(di,e).success?e:PV,users:t!==void 0&&t!=="root"&&Vn(Mn,t).success?[t]:[]}}var SO=require("node:path");var Bt=require("node:fs");var If={problem:"is missing"},bv={problem:"is a link"},Ef=65536,OV=40,AV=6,da=e=>typeof e=="object"&&e!==null&&"problem"in e,Of=e=>e.slice(e.lastIndexOf("/")+1),
Af=e=>e.slice(0,Math.max(0,e.lastIndexOf("/"))),vv=(e,t)=>e===""?t:`${e}/${t}`;function wv(e,t){let[n,s]=[e.split(/(\d+)/),t.split(/(\d+)/)];for(let o=0;o<Math.
min(n.length,s.length);o+=1){let[r="",i=""]=[n[o],s[o]];if(o%2===1&&Number(r)!==Number(i))return Number(r)-Number(i);if(r!==i)return r<i?-1:1}return n.length-s.
length}var MV=e=>e.replace(/^(dev\/(?:disk|input)\/by-[^/]+|dev\/mapper|sys\/fs\/(?:btrfs|bcachefs))\/[^/]+/,"$1/\u2026").replace(/x[0-9a-f]{12}(?![0-9a-f])/g,"\
x\u2026"),Mf=class{#e;#t;#n=new Map;#s=new Map;#o=new Map;#r=new Set;#a=new Map;constructor(t,n){this.#e=t,this.#t=n==="/"?"":n}get gaps(){return[...this.#a.values()].
map(({text:t,more:n})=>n>0?`${t} (and ${n} more like it)`:t)}gap(t,n=t){let s=this.#a.get(n);s?s.more+=1:this.#a.set(n,{text:t,more:0})}#i(t,{problem:n}){n!==If.
problem&&this.gap(`/${MV(t)}: ${n}`,`${Of(t)}\0${n}`)}names(t){return[...this.entries(t).keys()].sort(wv)}entries(t){let n=this.place(t);if(n===void 0)return new Map;
let s=this.#s.get(n);if(s)return s;if(this.#r.has(n))return new Map;let o=this.#e.list(`${this.#t}/${n}`);return da(o)?(this.#r.add(n),this.#i(t,o),new Map):(this.#s.
set(n,o),o)}lists(t){let n=this.place(t);return n!==void 0&&(this.entries(t).size>0||!this.#r.has(n))}has(t){let n=this.place(Af(t));return n!==void 0&&this.#u(
n,Of(t))!==void 0}place(t){return this.#n.has(t)?this.#n.get(t):this.#f("",t,0)}linkName(t){let n=this.#c(t);if(n===void 0)return;let s=this.#e.target(n);return da(
s)?this.#i(t,s):Of(s)}bytes(t,n=Ef){let s=this.#c(t);if(s===void 0)return;let o=this.#e.read(s,n);if(o===bv){let r=this.place(t);if(r===void 0)return;o=this.#e.
read(`${this.#t}/${r}`,n)}return da(o)?this.#i(t,o):o}text(t,n){let s=this.bytes(t,n);if(s===void 0)return;let o=(Buffer.isBuffer(s)?s:Buffer.from(s)).toString(
"utf8");return o.includes("\0")?this.#i(t,{problem:"contains NUL bytes"}):o.trimEnd()}word(t){let n=this.text(t);return n===""?this.#i(t,{problem:"is empty"}):n}number(t){
let n=this.word(t);if(n===void 0)return;let s=/^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.test(n)?Number(n):Number.NaN;return Number.isSafeInteger(s)?s:this.#i(t,{problem:"\
is not a number"})}count(t){let n=this.number(t);return n===void 0||n<0?void 0:n}cpus(t){let n=this.text(t);if(n===void 0||n==="")return n===""?[]:void 0;let s=$o(
n);return"value"in s?s.value:this.#i(t,{problem:"is not a list of CPUs"})}#c(t){let n=Af(t),s=this.place(n);return s===n?`${this.#t}/${t}`:s===void 0?void 0:`${this.#t}\
/${vv(s,Of(t))}`}#u(t,n){let s=this.#s.get(t)??this.#d(t);if(s)return s.get(n);let o=vv(t,n),r=this.#e.kind(`${this.#t}/${o}`);return da(r)?this.#i(o,r):r}#d(t){
let n=(this.#o.get(t)??0)+1;if(this.#o.set(t,n),n!==AV)return;let s=this.#e.list(`${this.#t}/${t}`);if(!da(s))return this.#s.set(t,s),s}#f(t,n,s){let o=t;for(let r of n.
split("/"))if(!(r===""||r===".")&&(o=r===".."?Af(o):this.#h(o,r,s),o===void 0))return;return o}#h(t,n,s){let o=vv(t,n);if(this.#n.has(o))return this.#n.get(o);let r=this.#u(
t,n),i=r===void 0?void 0:o;return r==="link"&&(this.#n.set(o,void 0),i=s<OV?this.#g(o,s):this.#i(o,{problem:"has too many levels of links"})),this.#n.set(o,i),i}#g(t,n){
let s=this.#e.target(`${this.#t}/${t}`);return da(s)?this.#i(t,s):this.#f(s.startsWith("/")?"":Af(t),s,n+1)}};var IC={EACCES:"permission denied",EPERM:"permission denied",EIO:"input/output error",ENODEV:"the device is gone",EINVAL:"the kernel does not report it",ENAMETOOLONG:"\
the name is too long",EISDIR:"is a directory"};function Nf(e){let t=pt(e)??"unknown error";return t==="ENOENT"||t==="ENOTDIR"?If:t==="ELOOP"?bv:{problem:IC[t]??
t}}function MC(e){return e.isSymbolicLink()?"link":e.isDirectory()?"folder":e.isFile()?"file":"other"}var Zc=Buffer.alloc(Ef),IV=4096;function EV(e,t){let n=[],
s=0,o=0;for(;;){let i=(0,Bt.readSync)(e,Zc,o,Zc.length-o,null);if(s+=i,o+=i,i===0||i<IV&&t<=Ef)break;if(s>t)return{problem:`is larger than ${t} bytes`};o===Zc.length&&
(n.push(Uint8Array.from(Zc)),o=0)}let r=Zc.subarray(0,o);return n.length===0?r:Buffer.concat([...n,r])}var EC={kind(e){try{let t=(0,Bt.lstatSync)(e,{throwIfNoEntry:!1});
return t?MC(t):If}catch(t){return Nf(t)}},target(e){try{return(0,Bt.readlinkSync)(e)}catch(t){let n=Nf(t);return n.problem===IC.EINVAL?{problem:"is not a link"}:
n}},list(e){try{return new Map((0,Bt.readdirSync)(e,{withFileTypes:!0}).map(t=>[t.name,MC(t)]))}catch(t){return Nf(t)}},read(e,t){let n;try{return n=(0,Bt.openSync)(
e,Bt.constants.O_RDONLY|Bt.constants.O_NONBLOCK|Bt.constants.O_NOFOLLOW),EV(n,t)}catch(s){return Nf(s)}finally{n!==void 0&&(0,Bt.closeSync)(n)}}};var NV=2**24,zV=e=>[`run/booted-system/kernel-modules/lib/modules/${e}`,`lib/modules/${e}`,`usr/lib/modules/${e}`];function TV(e){let t=e.split(/(\*|\?|\[[^\]]*\])/).
map((n,s)=>s%2===0?n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"):n==="*"?".*":n==="?"?".":n.replace("[!","[^").replaceAll("\\","\\\\"));return new RegExp(`^${t.join("")}\
$`)}var zC=22,NC=e=>e.slice(0,zC);function DV(e,t){let n=new Map(t.map(c=>[NC(c??""),[]])),s=[],o=`
alias `;for(let c=e.indexOf(`
alias pci:`);c>=0;c=e.indexOf(`
alias pci:`,c+1)){let d=c+o.length,u=e[d+5]!=="0"||e[d+14]!=="0"?s:n.get(e.slice(d,d+zC));if(!u)continue;let f=e.indexOf(`
`,d),[m="",g=""]=e.slice(d,f<0?void 0:f).split(" ");u.push({pattern:m,module:g})}let r=new Map,i=({pattern:c},d)=>{let l=r.get(c)??TV(c);return r.set(c,l),l.test(
d)},a=new Map;return{of(c){let d=a.get(c);if(d)return d;let u=[...n.get(NC(c))??[],...s].filter(m=>i(m,c)).map(({module:m})=>m),f=A(u).sort();return a.set(c,f),
f}}}function TC(e,t,n){for(let s of t===void 0?[]:zV(t)){let o=e.text(`${s}/modules.alias`,NV);if(o!==void 0)return DV(`
${o}
`,n)}return e.gap("the kernel modules for the devices are unknown: no modules.alias was found for the running kernel"),{of:()=>{}}}var FV=8,RV=2**22,xv=e=>e.replace(/\\([0-7]{3})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,8)));function RC(e){let t=s=>(e.text(s,RV)??"").split(`
`).map(o=>o.split(" ").map(xv)),n=t("proc/self/mountinfo").flatMap(s=>{let[o="",r=""]=s.slice(s.indexOf("-")+1);return s[4]===void 0?[]:[[s[4],{number:s[2]??"",
source:r,type:o}]]});return n.some(([s])=>s==="/")?new Map(n):new Map(t("proc/mounts").map(([s="",o="",r=""])=>[o,{source:s,type:r}]))}var Xc=(e,t)=>A(UV(e,t).flatMap(
n=>$v(e,n,0)));function UC(e,t){let n=BC(e,t);return n===void 0?[]:A($v(e,n,0))}function UV(e,{number:t,source:n,type:s}){let o=t===void 0?void 0:e.place(`sys/d\
ev/block/${t}`);if(o!==void 0&&s!=="btrfs"&&s!=="bcachefs")return[o];if(s==="zfs")return qV(e,n.split("/",1)[0]??"");let r=s==="bcachefs"?n.split(":"):[n],i=o===
void 0?r.flatMap(a=>BC(e,a)??[]):[o];return s==="btrfs"?DC(e,i,LV(e)):s==="bcachefs"?DC(e,i,jV(e)):i}function BC(e,t){if(!t.startsWith("/dev/"))return;let n=t.slice(
5),s=n.includes("/")?e.linkName(t.slice(1)):n;return s===void 0?void 0:e.place(`sys/class/block/${s}`)}var BV=e=>e.slice(e.lastIndexOf("/")+1),LV=e=>e.names("sy\
s/fs/btrfs").map(t=>e.names(`sys/fs/btrfs/${t}/devices`)),jV=e=>e.names("sys/fs/bcachefs").map(t=>e.names(`sys/fs/bcachefs/${t}`).filter(n=>/^dev-\d+$/.test(n)).
flatMap(n=>e.linkName(`sys/fs/bcachefs/${t}/${n}/block`)??[]));function DC(e,t,n){let s=t.map(BV),o=n.filter(c=>c.length>0),a=(o.find(c=>c.some(d=>s.includes(d)))??
(t.length===0&&o.length===1?o[0]:void 0))?.flatMap(c=>e.place(`sys/class/block/${c}`)??[])??[];return A([...t,...a])}function qV(e,t){let n=FC.get(e)??new Map;FC.
set(e,n);let s=n.get(t);if(s)return s;let o=GV(e,t);return n.set(t,o),o}var FC=new WeakMap;function GV(e,t){let n=`E:ID_FS_LABEL=${t.replace(/\s/g,"_")}`;return e.
names("sys/class/block").flatMap(s=>{let o=e.text(`sys/class/block/${s}/dev`),r=o===void 0?[]:(e.text(`run/udev/data/b${o}`)??"").split(`
`);return r.includes("E:ID_FS_TYPE=zfs_member")&&r.includes(n)?e.place(`sys/class/block/${s}`)??[]:[]})}function $v(e,t,n){if(n>FV)return[];let s=e.names(`${t}/\
slaves`);return s.length>0?s.flatMap(r=>{let i=e.place(`${t}/slaves/${r}`);return i===void 0?[]:$v(e,i,n+1)}):[t.split("/").at(e.has(`${t}/partition`)?-2:-1)??""]}var VV=["/boot","/efi","/boot/efi"],ZV=["/nix/store","/nix"],XV=/^\/(?:dev|proc|run|sys|tmp)(?:\/|$)/,WV=new Set("boot cache data disk disks efi home images lib\
 libvirt log machines media mnt nix opt persist persistent pool qemu root srv ssd storage store tank tmp usr var virt vm vms".split(" ")),KV=e=>e.split("/").every(
t=>t===""||WV.has(t)),HV=e=>(e.text("proc/swaps")??"").split(`
`).slice(1).map(t=>xv(t.split(/\s/,1)[0]??"")).filter(t=>t.startsWith("/")&&!t.startsWith("/dev/zram"));function QV(e,t){let n=[...t.keys()].filter(o=>o==="/"||
e===o||e.startsWith(`${o}/`)),[s]=n.sort((o,r)=>r.length-o.length);return s===void 0?void 0:t.get(s)}function LC(e,t,n,s){let o=u=>{let f=t.get(u);return f?Xc(e,
f):[]},r=u=>{let f=u.startsWith("/dev/")?void 0:QV(u,t);return f?Xc(e,f):UC(e,u)},i=new Set(n),a=ZV.map(o).find(u=>u.length>0)??[],c={root:i,store:new Set(a.filter(
u=>!i.has(u))),boot:new Set(VV.flatMap(o)),swap:new Set(HV(e).flatMap(r))},d=new Map;for(let u of[...t.keys()].sort(wv))if(!(XV.test(u)||!(s||KV(u))))for(let f of o(
u))d.set(f,[...d.get(f)??[],u]);let l=A([...Object.values(c).flatMap(u=>[...u]),...d.keys()]);return new Map(l.map(u=>[u,{uses:Object.keys(c).filter(f=>c[f].has(
u)),mounts:d.get(u)??[]}]))}function zf(e,t){let n=new Map;for(let s of e.names(t)){if(e.entries(t).get(s)!=="link")continue;let o=e.linkName(`${t}/${s}`);o!==void 0&&n.set(o,[...n.get(o)??
[],`/${t}/${s}`])}return n}var la="sys/bus/pci/devices";function qr(e){if(e.length!==12||e[4]!==":")return;let t=Jr(e);return"value"in t?t.value:void 0}function as(e,t){let s=(e.place(t)?.
split("/")??[]).findLast(o=>qr(o)!==void 0);return s===void 0?void 0:qr(s)}var JV=["/","/nix","/nix/store"];function jC(e,t){let n=t.get("/");if(!n){e.gap("the disk of the root file system is unknown: neither /proc/self/mountinfo nor /\
proc/mounts lists its mount");return}for(let o of JV){let r=t.get(o),i=new Set(r?Xc(e,r):[]);if(i.size>0)return i}let s=/^[\w.-]{1,32}$/.test(n.type)?` (${n.type}\
)`:"";return e.gap(`the disk of the root file system${s} is unknown`),new Set}var ua=e=>e.replace(/[^A-Za-z0-9]/g,"");function Yo(e,t){let n=ua(t??"").toLowerCase();return n.length>=3&&ua(e).toLowerCase().includes(n)}var Ns="sys/block",YV=512;function qC(e,t){let n=RC(e),s=jC(e,n),o=LC(e,n,s??[],t),r=t?zf(e,"dev/disk/by-id"):new Map,i=eZ(e,[...s??[]]);if(!i)return;let a=c=>t?
void 0:e.text(`${Ns}/${c}/device/serial`);return i.flatMap(c=>{let d=e.text(`${Ns}/${c}/device/model`)?.trim()||void 0,l=e.count(`${Ns}/${c}/size`),u=s&&(s.has(
c)||void 0),f=nZ(e,c);u&&f.length===0&&e.gap(`the PCI device of ${c}, the disk of the root file system, is unknown`);let m={name:c,model:d&&Yo(d,a(c))?void 0:d,
size:l===void 0?void 0:l*YV,links:r.get(c)},g=o.get(c),h={root:u,uses:g?.uses.length?g.uses:void 0,mounts:g?.mounts.length?[...g.mounts]:void 0};return(f.length===
0?[void 0]:f).map(y=>({...m,controller:y,...h}))})}function eZ(e,t){let n=e.lists(Ns),o=[...new Set([...e.names(Ns),...t])].filter(i=>e.has(`${Ns}/${i}/device`)&&
!tZ(i)),r=t.find(i=>!o.includes(i));return n?r!==void 0&&e.gap(`the disk of the root file system is unknown: /${Ns} does not list ${r} as a device`):e.gap(`/${Ns}\
: the disks of the machine are unknown`),n||o.length>0?o:void 0}var tZ=e=>/^nvme\d+c\d+n\d+$/.test(e);function nZ(e,t){let n=as(e,`${Ns}/${t}`);if(n)return[n];let s=t.
startsWith("nvme")?e.place(`${Ns}/${t}/device`):void 0;return s===void 0?[]:e.names(s).filter(r=>/^nvme\d+$/.test(r)).flatMap(r=>as(e,`${s}/${r}`)??[])}var Gr="sys/devices/system/cpu",GC="sys/devices/system/node",sZ=2**24;function VC(e){let t=e.text("proc/cpuinfo",sZ);t===void 0&&e.gap("/proc/cpuinfo: the vendo\
r and model of the CPU are unknown");let n=t?.split(/\n\s*\n/,1)[0]??"",s=i=>n.split(`
`).find(a=>a.startsWith(i)&&/^\s*:/.test(a.slice(i.length)))?.replace(/^[^:]*:\s*/,""),o=/^(\d{1,2}) bits physical\b/.exec(s("address sizes")??"")?.[1];return{vendor:{
AuthenticAMD:"amd",GenuineIntel:"intel"}[s("vendor_id")??""],model:s("model name")?.replace(/\s+/g," "),physicalBits:o===void 0?void 0:Number(o),flags:new Set(s(
"flags")?.split(" "))}}function ZC(e){let t=e.names(GC).filter(n=>/^node\d{1,4}$/.test(n));return new Map(t.map(n=>[Number(n.slice(4)),e.cpus(`${GC}/${n}/cpulis\
t`)??[]]))}function XC(e,{vendor:t,model:n,physicalBits:s},o){let r=new Set(e.cpus(`${Gr}/present`)??[]),a=e.names(Gr).filter(m=>/^cpu\d{1,4}$/.test(m)).map(m=>Number(
m.slice(3))).filter(m=>r.size===0||r.has(m));if(a.length===0){e.gap(`/${Gr}: no CPU found`);return}let c=e.cpus(`${Gr}/online`),d=e.cpus(`${Gr}/isolated`),l=new Map(
[...o].flatMap(([m,g])=>g.map(h=>[h,m])));c?.length===0&&e.gap(`/${Gr}/online: the online CPUs are unknown`);let u=c&&c.length>0?new Set(c):void 0,f=rZ(e);return{
vendor:t,model:n,physicalBits:s,cpus:a.map(m=>({...cZ(e,m,u?u.has(m):!0,o.size>1?l.get(m):void 0),kind:f.get(m)})),isolated:d&&d.length>0?d:void 0,apicv:aZ(e)}}
var oZ={performance:"cpu_core",efficiency:"cpu_atom","low-power":"cpu_lowpower"};function rZ(e){let t=new Map;for(let n of xo)for(let s of e.cpus(`sys/devices/${oZ[n]}\
/cpus`)??[])t.set(s,n);return t}var iZ=["sys/module/kvm_intel/parameters/enable_apicv","sys/module/kvm_amd/parameters/avic"];function aZ(e){let t=iZ.find(s=>e.has(
s)),n=t===void 0?void 0:e.word(t);return n===void 0||!/^[YN01]$/.test(n)?void 0:n==="Y"||n==="1"}function cZ(e,t,n,s){if(!n)return{cpu:t,online:n,numaNode:s};let o=`${Gr}\
/cpu${t}`;return{cpu:t,online:n,core:e.count(`${o}/topology/core_id`),package:e.count(`${o}/topology/physical_package_id`),die:e.count(`${o}/topology/die_id`),...dZ(
e,`${o}/cache`),numaNode:s}}function dZ(e,t){let n=new Map,s;for(let o of e.names(t).filter(r=>/^index\d+$/.test(r))){let r=e.count(`${t}/${o}/level`);if(r!==2&&
r!==3)continue;let i=e.cpus(`${t}/${o}/shared_cpu_list`);n.set(r,i&&i.length>0?i:void 0),r===3&&(s=lZ(e.word(`${t}/${o}/size`)))}return{l2:n.get(2),l3:n.get(3),
l3Size:s}}function lZ(e){let[,t]=/^(\d{1,9})K$/.exec(e??"")??[];return t===void 0||Number(t)===0?void 0:Number(t)*Mw}var WC="sys/class/input",Tf={lastOfFirstRow:31,buttonLeft:272,relativeX:0,relativeY:1};function KC(e,t,n){let s=(e.text(`${t}/capabilities/${n}`)??"").split(/\s+/).
reverse();return o=>{let r=s[Math.floor(o/64)]??"";return/^[0-9a-f]{1,16}$/i.test(r)&&(BigInt(`0x${r}`)>>BigInt(o%64)&1n)===1n}}function uZ(e,t){let n=KC(e,t,"k\
ey");if(Array.from({length:Tf.lastOfFirstRow},(r,i)=>i+1).every(n))return"keyboard";let o=KC(e,t,"rel");return n(Tf.buttonLeft)&&o(Tf.relativeX)&&o(Tf.relativeY)?
"mouse":"other"}function QC(e,t){let n=zf(e,"dev/input/by-id");return e.names(WC).flatMap(s=>{let o=/^input\d+$/.test(s)?e.place(`${WC}/${s}`):void 0,r=o===void 0?
[]:e.names(o).filter(u=>/^event\d+$/.test(u));if(o===void 0||r.length===0)return[];let i=uZ(e,o),a=r.flatMap(u=>n.get(u)??[]),c=mZ(e,o),d=t?a:a.filter(hZ(c)),l=e.
text(`${o}/name`)||s;return[{name:t?l:fZ(e,o,i)??pZ(l,c,s),kind:i,links:d.length>0?d:void 0,controller:as(e,o)}]})}var HC="0005";function fZ(e,t,n){if(!(e.text(
`${t}/id/bustype`)!==HC&&!t.includes(`/${HC}:`)))return`Bluetooth ${n==="other"?"device":n}`}function mZ(e,t){let n=t.split("/"),s=n.findLastIndex(r=>/^\d+-[\d.]+$/.
test(r));if(s<0)return;let o=r=>e.text(`${n.slice(0,s+1).join("/")}/${r}`)||void 0;return{maker:o("manufacturer")??o("idVendor")??"",product:o("product")??o("id\
Product")??"",serial:o("serial")}}function pZ(e,t,n){return Yo(e,t?.serial)?t&&t.maker!==""&&!Yo(t.maker,t.serial)?t.maker:n:e}function hZ(e){if(!e)return()=>!1;
let t=`usb${ua(e.maker)}${ua(e.product)}`;return n=>{let s=ua(n.slice(n.lastIndexOf("/")+1));return s.startsWith(t)&&/^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(
s.slice(t.length))&&!Yo(t,e.serial)}}var Df="sys/kernel/iommu_groups";function JC(e,t){let n=e.linkName(`${t}/iommu_group`);if(n===void 0||/^\d{1,9}$/.test(n))return n===void 0?void 0:Number(n);e.gap(
`/${t}/iommu_group: does not lead to an IOMMU group`,"iommu_group")}var Ff=(e,t)=>e.text(`${Df}/${t}/name`)==="vfio-noiommu";function YC(e,t){let n=e.find(({facts:o})=>o.
iommuGroup!==void 0)?.facts.iommuGroup,s=n!==void 0&&Ff(t,n);return e.map(o=>{let{iommuGroup:r,driver:i}=o.facts;return r===void 0||!(s||i?.startsWith("vfio"))||
!Ff(t,r)?o:{...o,facts:{...o.facts,iommuGroup:void 0}}})}var eO=e=>e.lists(Df)||!e.has(Df)?e.names(Df):void 0;var gZ=e=>new RegExp(`(?:^|\\s)(?:(?:${e??"intel|amd"})_)?iommu=(?:\\S*,)?off(?:,\\S*)?(?:\\s|$)`),tO="sys/class/iommu";function yZ(e){let t=e.names(tO).flatMap(
n=>{let s=`${tO}/${n}/intel-iommu/cap`,o=e.has(s)?e.word(s):void 0;return o===void 0||!/^(?:0x)?[0-9a-f]{1,16}$/i.test(o)?[]:Number(BigInt(`0x${o.replace(/^0x/i,
"")}`)>>16n&0x3fn)+1});return t.length>0?Math.min(...t):void 0}function nO(e,{flags:t,vendor:n},s){let o=e.text("proc/cmdline")??"",r=eO(e);if(s.some(({iommuGroup:c})=>c!==
void 0)||r?.some(c=>!Ff(e,c)))return{on:!0,acsOverride:/(?:^|\s)pcie_acs_override=/.test(o),addressBits:yZ(e)};if(!r||!e.has("sys/kernel"))return;if(gZ(n).test(
o))return{on:!1,reason:"parameter"};let a=e.names("sys/firmware/acpi/tables");return a.some(c=>/^(?:DMAR|IVRS)\d*$/.test(c))?{on:!1,reason:"parameter"}:t.has("h\
ypervisor")?{on:!1,reason:"unsupported"}:a.length>0?{on:!1,reason:"firmware"}:{on:!1}}function sO(e,t){let n=/(?:^|\s)MemTotal:\s+(\d{1,12}) kB$/m.exec(e.text(t)??"")?.[1];return n===void 0?void 0:Number(n)*1024}function oO(e,t,n){return e.names(
t).flatMap(s=>{let o=/^hugepages-(\d{1,10})kB$/.exec(s)?.[1],r=o===void 0?void 0:e.count(`${t}/${s}/nr_hugepages`);if(o===void 0||r===void 0)return[];let i=e.count(
`${t}/${s}/free_hugepages`)??0;return[{size:Number(o)*1024,total:r,free:i,numaNode:n}]})}function rO(e,t){let n=sO(e,"proc/meminfo");if(n===void 0){e.gap("/proc\
/meminfo: the size of the memory is unknown");return}let s=t.length>1?t:[],o=a=>`sys/devices/system/node/node${a}`,r=s.map(a=>({node:a,total:sO(e,`${o(a)}/memin\
fo`)??0})),i=[...oO(e,"sys/kernel/mm/hugepages"),...s.flatMap(a=>oO(e,`${o(a)}/hugepages`,a))];return{total:n,numa:r.length>0?r:void 0,hugepages:i.length>0?i:void 0}}var Wc={nodeSize:32,childSize:40,valueSize:48,root:56,bytes:80},Rf={prefix:0,children:8,values:16},iO={character:0,node:8},aO={key:0,text:8},cO="KSLPHHRH",vZ=4096,
kv=class{#e;#t;constructor(t){this.#e=t,this.#t={node:this.#n(Wc.nodeSize),child:this.#n(Wc.childSize),value:this.#n(Wc.valueSize)}}#n(t){return t<0||t+8>this.#e.
length?this.#e.length:Math.min(Number(this.#e.readBigUInt64LE(t)),this.#e.length)}#s(t){let n=this.#e.indexOf(0,t);return n<0||n-t>vZ?"":this.#e.toString("utf8",
t,n)}find(t,n){let s=this.#n(Wc.root),o=t;for(;;){let r=this.#s(this.#n(s+Rf.prefix));if(!o.startsWith(r))return;if(o=o.slice(r.length),o==="")return this.#r(s,
n);let i=this.#o(s,o.charCodeAt(0));if(i===void 0)return;s=i,o=o.slice(1)}}#o(t,n){let s=this.#e[t+Rf.children]??0;for(let o=0;o<s;o+=1){let r=t+this.#t.node+o*
this.#t.child;if(this.#e[r+iO.character]===n)return this.#n(r+iO.node)}}#r(t,n){let s=this.#e[t+Rf.children]??0,o=t+this.#t.node+s*this.#t.child,r=this.#n(t+Rf.
values);for(let i=0;i<r;i+=1){let a=o+i*this.#t.value;if(a>=this.#e.length||this.#t.value===0)return;if(this.#s(this.#n(a+aO.key)).trim()===n)return this.#s(this.#n(
a+aO.text))||void 0}}};function dO(e){let t=Buffer.from(e);if(t.length<Wc.bytes||t.toString("latin1",0,cO.length)!==cO)return;let n=new kv(t),s=({vendor:o})=>`p\
ci:v0000${o.toUpperCase()}`;return{of(o){let r=n.find(`${s(o)}*`,"ID_VENDOR_FROM_DATABASE"),i=n.find(`${s(o)}d0000${o.device.toUpperCase()}*`,"ID_MODEL_FROM_DAT\
ABASE");if(r!==void 0)return i===void 0?r:`${r} ${i}`}}}var bZ=["run/current-system/sw/share/hwdata/pci.ids","run/current-system/sw/share/pci.ids","usr/share/hwdata/pci.ids","usr/share/misc/pci.ids","usr/share/pci.id\
s"],wZ=2**24;function xZ(e){let t=new Map,n=s=>{if(t.has(s))return t.get(s);let o=$Z(e,s);return t.set(s,o),o};return{of({vendor:s,device:o}){let r=n(s);if(!r)return;
let i=lO(r.devices,`
	${o}  `)?.text;return i===void 0?r.name:`${r.name} ${i}`}}}function lO(e,t){let n=e.indexOf(t);if(n<0)return;let s=e.indexOf(`
`,n+1);return{text:e.slice(n+t.length,s<0?void 0:s).trim(),end:s<0?e.length:s}}function $Z(e,t){let n=lO(e,`
${t}  `);if(!n)return;let s=/\n[^\t#\n]/g;return s.lastIndex=n.end,{name:n.text,devices:e.slice(n.end,s.exec(e)?.index??e.length)}}var kZ=["etc/udev/hwdb.bin","\
usr/lib/udev/hwdb.bin","lib/udev/hwdb.bin"],SZ=2**26;function uO(e){for(let t of bZ){let n=e.has(t)?e.text(t,wZ):void 0;if(n!==void 0)return xZ(`
${n}
`)}for(let t of kZ){let n=e.has(t)?e.bytes(t,SZ):void 0,s=n&&dO(n);if(s)return s}return e.gap("the names of the devices are unknown: neither pci.ids (package hw\
data) nor udev\u2019s hwdb.bin was found"),{of:()=>{}}}var Sv="sys/class/net",_Z=e=>e.replace(/x[0-9a-f]{12}(?![0-9a-f])/,"x\u2026");function fO(e,t){let n=e.names(Sv),s=n.flatMap(o=>{let r=e.place(`${Sv}/${o}`);if(r===
void 0||r.startsWith("sys/devices/virtual/")||!e.has(`${r}/operstate`))return[];let i=e.text(`${r}/operstate`),a=i===void 0||i===""||i==="unknown"?void 0:i==="u\
p";return[{name:t?o:_Z(o),device:as(e,r),up:a}]});if(s.length>0||n.includes("lo"))return s;e.gap(`/${Sv}: the network interfaces are unknown`)}function mO(e,t){if(!e.has(`${t}/sriov_totalvfs`))return{sriov:void 0};let n=e.count(`${t}/sriov_totalvfs`),s=e.count(`${t}/sriov_numvfs`),o=s!==0;if(!n)return{
sriov:void 0,makes:o};let r=e.count(`${t}/sriov_offset`)||void 0,i=e.count(`${t}/sriov_stride`)||void 0;return{sriov:{total:n,enabled:s??0,offset:r,stride:i},makes:o}}
function pO(e,t,n){if(!t&&!e.some(({makes:r})=>r))return e;let s=new Map;return e.map(r=>{if(r.facts.sriov)return r;let i=`${la}/${S(r.facts.address)}/physfn`,a=n.
has(i)?n.linkName(i):void 0;return a===void 0?r:(s.set(a,(s.get(a)??0)+1),{...r,facts:{...r.facts,physicalFunction:qr(a)}})}).map(r=>{let{sriov:i,address:a}=r.facts,
c=i&&r.makes?s.get(S(a)):void 0;return i&&c?{...r,facts:{...r.facts,sriov:{...i,enabled:c}}}:r})}var Uf=e=>{let t=e===void 0?void 0:ti(e);return t&&"value"in t?t.value:void 0};function gO(e,t,n){let s=[...e.entries(la).keys()].sort();s.length===0&&e.gap(`/${la}\
: no PCI device found`);let o=s.flatMap(i=>PZ(e,i,n)??[]),r=o.length<s.length;return TZ(YC(pO(o,r,e),e),t,e)}function PZ(e,t,n){let s=e.place(`${la}/${t}`),o=qr(
t);if(s===void 0||!o){let d=o?"its link is broken":"this is not a PCI address with a domain up to ffff";e.gap(`PCI device ${t} is left out: ${d}`,d);return}let r=CZ(
e,s);if(!r.id){e.gap(`PCI device ${t} is left out: its vendor and device ids could not be read`,"left out: id");return}let{sriov:i,makes:a}=mO(e,s);return{facts:{
address:o,id:r.id,class:r.class,subsystem:r.subsystem,driver:r.driver,iommuGroup:JC(e,s),bootVga:r.class?.startsWith("03")?AZ(e.number(`${s}/boot_vga`)):void 0,
resetMethods:OZ(e.text(`${s}/reset_method`)),bars:IZ(e,s),numaNode:n?e.count(`${s}/numa_node`):void 0,parent:qr(s.split("/").at(-2)??""),sriov:i},modalias:r.modalias,
makes:a}}function CZ(e,t){let n=`
${e.text(`${t}/uevent`)??""}
`,s=Uf(Kc(n,`
PCI_ID=`));if(s)return{id:s,class:Kc(n,`
PCI_CLASS=`)?.toLowerCase().padStart(6,"0"),subsystem:hO(Uf(Kc(n,`
PCI_SUBSYS_ID=`))),driver:Kc(n,`
DRIVER=`),modalias:Kc(n,`
MODALIAS=`)};let o=r=>{let i=e.word(`${t}/${r}`);return i?.startsWith("0x")?i.slice(2):void 0};return{id:Uf(`${o("vendor")}:${o("device")}`),class:o("class"),subsystem:hO(
Uf(`${o("subsystem_vendor")}:${o("subsystem_device")}`)),driver:e.linkName(`${t}/driver`),modalias:e.text(`${t}/modalias`)}}function Kc(e,t){let n=e.indexOf(t);
return n<0?void 0:e.slice(n+t.length,e.indexOf(`
`,n+t.length))}var hO=e=>e?.vendor==="0000"&&e.device==="0000"?void 0:e,OZ=e=>e===""?[]:e?.split(" ").filter(t=>t!==""),AZ=e=>e===void 0?void 0:e===1,Bf={io:256,
memory:512,prefetchable:8192},MZ=7,_v="0x0000000000000000 0x0000000000000000 0x0000000000000000";function IZ(e,t){let n=e.text(`${t}/resource`);if(n===void 0)return;
let s=[];for(let o=0,r=0;o<MZ&&r<n.length;o+=1,r+=_v.length+1){if(n.startsWith(_v,r))continue;let i=EZ(e,t,o,n.slice(r,r+_v.length));i==="unclear"?e.gap(`/${t}/\
resource: line ${o+1} is not an address range`,"resource"):i&&s.push(i)}return s}function EZ(e,t,n,s){if(!/^0x[0-9a-f]{16} 0x[0-9a-f]{16} 0x[0-9a-f]{16}$/i.test(
s))return"unclear";let o=m=>Number.parseInt(s.slice(m,m+8),16),[r,i,a,c,d]=[o(2),o(10),o(21),o(29),o(48)],l=(a-r)*2**32+(c-i)+1;if((d&(Bf.io|Bf.memory))===0||!Number.
isSafeInteger(l)||l<=0)return;if((d&Bf.memory)===0)return{index:n,size:l,kind:"io"};let u=(d&Bf.prefetchable)!==0,f=u?NZ(e,`${t}/resource${n}_resize`):void 0;return{
index:n,size:l,kind:"memory",prefetchable:u,sizes:f}}function NZ(e,t){let n=e.has(t)?e.word(t):void 0;if(n===void 0)return;if(!/^(?:0x)?[0-9a-f]{1,16}$/i.test(n)){
e.gap(`/${t}: is not a hexadecimal number`,"resize");return}let s=BigInt(`0x${n.replace(/^0x/i,"")}`);return Array.from({length:33},(o,r)=>r).filter(o=>s>>BigInt(
o)&1n).map(o=>2**(o+20))}function zZ(e){let[t=0,n=0]=(e??"").split(".").map(s=>Number.parseInt(s,10));return t>5||t===5&&n>=15}function TZ(e,t,n){return e.length===
0?e:!zZ(t)&&!e.some(({facts:s})=>s.resetMethods)?(n.gap("the reset methods of the devices are unknown: Linux reports them since version 5.15"),e):e.map(s=>s.facts.
resetMethods?s:{...s,facts:{...s.facts,resetMethods:[]}})}function yO(e){let t=e.word("proc/sys/kernel/osrelease");return t!==void 0&&/^[\w.+~-]{1,64}$/.test(t)&&!/^\.+$/.test(t)?t:void 0}var DZ="sys/firmware/efi/efiva\
rs/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";function vO(e){if(!e.has("sys/firmware"))return;if(!e.has("sys/firmware/efi")){if(e.names("sys/firmware").length>
0)return!1;e.gap("the state of Secure Boot is unknown: /sys/firmware is empty");return}let t=e.bytes(DZ);if(t?.length===5)return t[4]===1;e.gap("the state of Se\
cure Boot is unknown: its EFI variable could not be read")}var FZ={"EFI VGA":"efifb","VESA VGA":"vesafb",inteldrmfb:"i915"};function bO(e){let t=e.text("sys/cla\
ss/graphics/fb0/name");if(t===void 0||t==="")return;let n=FZ[t]??t.replace(/(?:drm)?fb$/,"");return{driver:n===""?t:n,device:as(e,"sys/class/graphics/fb0")}}var wO="sys/bus/usb/devices";function xO(e,t,n,s){let o=e.text(`${t}/${n}`)?.replace(/\s+/g," ").trim();if(!(o===void 0||o===""))return Yo(o,s)?void 0:o}function RZ(e,t,n){
let s=n?void 0:e.text(`${t}/serial`),o=xO(e,t,"manufacturer",s),r=xO(e,t,"product",s);return o===void 0||r===void 0?r??o:r.toLowerCase().startsWith(o.toLowerCase())?
r:`${o} ${r}`}function $O(e,t){return e.names(wO).flatMap(n=>{let s=/^(\d{1,4})-(\d{1,3}(?:\.\d{1,3})*)$/.exec(n),o=s?e.place(`${wO}/${n}`):void 0;if(!s?.[2]||o===
void 0)return[];let r=ti(`${e.word(`${o}/idVendor`)}:${e.word(`${o}/idProduct`)}`);return"value"in r?[{id:r.value,name:RZ(e,o,t),bus:Number(s[1]),port:s[2],controller:as(
e,o)}]:(e.gap(`USB device ${n} is left out: its vendor and product ids could not be read`,"left out: usb"),[])})}function kO(e,t){let n=yO(e),s=VC(e),o=ZC(e),r=gO(e,n,o.size>1),i=UZ(r,e,n),a={version:1,kernel:n===void 0?void 0:{release:n},iommu:nO(e,s,i),pci:i,cpu:XC(e,s,o),
memory:rO(e,[...o.keys()]),input:QC(e,t),usb:$O(e,t),block:qC(e,t),network:fO(e,t),secureBoot:vO(e),framebuffer:bO(e)},{gaps:c}=e;return c.length>0?{...a,gaps:c}:
a}function UZ(e,t,n){if(e.length===0)return[];let s=uO(t),o=TC(t,n,e.map(({modalias:r})=>r));return e.map(({facts:r,modalias:i})=>({...r,name:s.of(r.id),modules:i===
void 0?void 0:o.of(i)}))}var Lf=({root:e,withIds:t})=>kO(new Mf(EC,(0,SO.resolve)(e)),t);var Vr=e=>e&&S(e),BZ=e=>e&&F(e),Pv=e=>e&&te(e);function LZ(e){return{address:S(e.address),id:F(e.id),class:e.class,subsystem:BZ(e.subsystem),name:e.name,driver:e.
driver,modules:e.modules,iommuGroup:e.iommuGroup,bootVga:e.bootVga,resetMethods:e.resetMethods,bars:e.bars,numaNode:e.numaNode,parent:Vr(e.parent),sriov:e.sriov,
physicalFunction:Vr(e.physicalFunction)}}function jZ({vendor:e,model:t,physicalBits:n,cpus:s,isolated:o,apicv:r}){return{vendor:e,model:t,physicalBits:n,cpus:s.
map(({l2:i,l3:a,l3Size:c,kind:d,numaNode:l,...u})=>({...u,l2:Pv(i),l3:Pv(a),l3Size:c,kind:d,numaNode:l})),isolated:Pv(o),apicv:r}}function qZ(e){return{version:e.
version,kernel:e.kernel,iommu:e.iommu,pci:e.pci.map(LZ),cpu:e.cpu&&jZ(e.cpu),memory:e.memory,input:e.input?.map(({controller:t,...n})=>({...n,controller:Vr(t)})),
usb:e.usb?.map(({id:t,name:n,bus:s,port:o,controller:r})=>({id:F(t),name:n,bus:s,port:o,controller:Vr(r)})),block:e.block?.map(({controller:t,root:n,uses:s,mounts:o,
...r})=>({...r,controller:Vr(t),root:n,uses:s,mounts:o})),network:e.network?.map(({name:t,device:n,up:s})=>({name:t,device:Vr(n),up:s})),secureBoot:e.secureBoot,
framebuffer:e.framebuffer&&{driver:e.framebuffer.driver,device:Vr(e.framebuffer.device)},gaps:e.gaps}}var Cv=(e,t,n)=>e.length===0?"[]":`[
${e.map(s=>`${n}  ${t(s)}`).join(`,
`)}
${n}]`,Ov=(e,t,n)=>{let s=[];for(let[o,r]of Object.entries(e))r!==void 0&&s.push(`${t}  "${o}": ${n(r,o)}`);return`{
${s.join(`,
`)}
${t}}`},Hc=e=>JSON.stringify(e);function GZ(e,t){return t==="pci"?Cv(e,n=>Ov(n,"    ",Hc),"  "):Array.isArray(e)?Cv(e,Hc,"  "):t!=="cpu"&&t!=="memory"?Hc(e):Ov(
e,"  ",n=>Array.isArray(n)?Cv(n,Hc,"    "):Hc(n))}var Qc=e=>`${Ov(qZ(e),"",GZ)}
`;var Av="facts.json",PO={name:"init",summary:"Write a first spec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["Scans this machine, or \
reads its facts from a file, and writes a host.yaml that compiles: one guest, and the GPU that it can have together with every device that must be passed throug\
h with it. Comments mark what you still have to decide.","Questions are asked only on a terminal, on standard error. Without a terminal or with --yes, the defau\
lts are used.",`-o also writes the facts, as ${Av} next to the spec, unless --facts is given. Existing files are not overwritten.`],flags:{facts:{value:"FILE",help:"\
Use the facts in FILE, written by vfioc scan -o, instead of scanning"},output:{short:"o",value:"FILE",help:"Write the spec to FILE [default: standard output]"},
yes:{short:"y",help:"Use the defaults without asking"}},examples:[["vfioc init","print a first spec"],["vfioc init -o host.yaml",`write host.yaml and ${Av}`]],arguments:{
name:"nothing",least:0,most:0},needsDirectory:!0,run:VZ};async function VZ(e,t){let n=new $e,s=await ZZ(e,t,n);return Ft(n.sorted(),"text",t),s?De.done:Rt(n.sorted())||
De.inputWrong}async function ZZ(e,t,n){let s=n.reporter(Oe),{cwd:o}=t,r=e.flags.get("output"),i=e.flags.get("facts"),a=r===void 0||i!==void 0?void 0:(0,xt.join)(
(0,xt.dirname)(r),Av);if(r!==void 0&&a!==void 0&&(0,xt.resolve)(o,r)===(0,xt.resolve)(o,a))return s("init-output-is-facts",{file:r}),!1;if(!_O(r,!1,t,s)||!_O(a,
!0,t,s))return!1;let c=i===void 0?Lf({root:"/",withIds:!1}):kf(i,t,n);if(!c)return!1;let d=a??i,l=wC(c,{...AC(),facts:d===void 0?void 0:XZ(d,r,t)}),u=e.flags.has(
"yes")?void 0:OC();!u&&!e.flags.has("yes")&&t.stderr(`vfioc init: not on a terminal, using the defaults
`);try{let f=u?await PC(c,l,u.ask):l,m=SC(c,f);if(r===void 0)t.stdout(m);else return WZ({output:r,text:m,written:a,facts:Qc(c)},t,s);return!0}catch(f){if(!(f instanceof
Vc))throw f;return t.stderr(`
vfioc init: cancelled, nothing was written
`),!1}finally{u?.close()}}function XZ(e,t,{cwd:n}){let s=(0,xt.relative)(t===void 0?n:(0,xt.dirname)((0,xt.resolve)(n,t)),(0,xt.resolve)(n,e));return s.startsWith(
".")?s:`./${s}`}function _O(e,t,{cwd:n,disk:s},o){if(e===void 0)return!0;try{let r=(0,xt.resolve)(n,e),i=s.kind(r);if(i===void 0&&s.target((0,xt.dirname)(r))===
"directory")return!0;i!==void 0?o("init-output-exists",{file:e},{facts:t}):o("output-unwritable",{file:e},{reason:"no such directory",begun:!1})}catch(r){if(!Xe(
r))throw r;o("output-unwritable",{file:e},{reason:mn(r),begun:!1})}return!1}function WZ({output:e,text:t,written:n,facts:s},{cwd:o,disk:r,stdout:i},a){return n!==
void 0&&!na((0,xt.resolve)(o,n),s,r,a)?!1:na((0,xt.resolve)(o,e),t,r,a)?(i(`wrote ${[e,n].filter(Boolean).join(" and ")}; next: vfioc check ${Ds(e)}
`),!0):(n!==void 0&&Rc((0,xt.resolve)(o,n),r),!1)}var Dv=require("node:path");var jf=e=>`${(e/Ge).toFixed(1)} GiB`;function AO(e,t){let n=new Map;for(let s of e){let o=n.get(t(s));o?o.push(s):n.set(t(s),[s])}return[...n.values()]}var Mv=e=>AO(
e,({cpu:t,package:n,die:s,core:o})=>o===void 0?`cpu ${t}`:`${n} ${s} ${o}`),CO=e=>e.map(({cpu:t})=>t);function OO([e],{sockets:t,sizes:n}){let{package:s,numaNode:o,
kind:r,l3:i,l3Size:a}=e??{};return[...t>1&&s!==void 0?[`package ${s}`]:[],...o===void 0?[]:[`NUMA node ${o}`],...r===void 0?[]:[`${r} cores`],...i?[`L3 ${te(i)}`]:
[],...a===void 0?[]:[K(a)],...Yu(a,n)?["V-Cache"]:[]].join(", ")}function MO({cpu:e}){if(!e)return[];let t=e.cpus.filter(r=>r.online),n=e.cpus.filter(r=>!r.online),
s={sockets:new Set(t.map(r=>r.package)).size,sizes:new Set(t.flatMap(({l3Size:r})=>r??[]))},o=AO(t,r=>OO([r],s));return[{text:"CPUs (threads of the same core jo\
ined by +)",style:"heading"},...o.map(r=>{let i=OO(r,s),a=Mv(r).map(c=>CO(c).join("+"));return{text:`${i===""?"":`${i}:  `}${a.join(" ")}`,first:"  ",next:"    \
  "}}),...e.isolated?[{text:`isolated from the scheduler: ${te(e.isolated)}`,first:"  "}]:[],...n.length>0?[{text:`offline: ${te(CO(n))}`,first:"  "}]:[]]}function IO({
memory:e}){if(!e)return[];let t=(e.hugepages??[]).filter(({total:o})=>o>0).map(({size:o,total:r,free:i,numaNode:a})=>{let c=a===void 0?"":` on NUMA node ${a}`;return{
text:`${r} huge pages of ${K(o)}${c}, ${i} free`,first:"  "}}),n={text:"no huge pages reserved",first:"  "},s=(e.numa??[]).map(({node:o,total:r})=>({text:`NUMA \
node ${o}: ${jf(r)}`,first:"  "}));return[{text:"Memory",style:"heading"},{text:jf(e.total),first:"  "},...s,...t.length>0?t:[n]]}var EO={"01":"storage controller","0104":"RAID controller","0106":"SATA controller","0107":"SAS controller","0108":"NVMe drive","02":"network controller","0200":"\
Ethernet controller","0280":"wireless controller","03":"display controller","0300":"GPU","0302":"3D controller","0380":"display controller","04":"multimedia con\
troller","0401":"audio device","0403":"audio device","05":"memory controller","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"c\
ommunication controller","0700":"serial port","08":"system peripheral","0805":"card reader","0806":"IOMMU","09":"input device","0c":"serial bus controller","0c0\
3":"USB controller","0c05":"SMBus","0c80":"serial bus controller","0d":"wireless controller",10:"encryption controller",1080:"encryption controller",11:"signal \
processor",12:"accelerator",13:"instrumentation"},NO=e=>EO[e?.slice(0,4)??""]??EO[e?.slice(0,2)??""]??"device",zO=e=>/^(?:0[1-4d]|0c03|12|ff)/.test(e??"");function TO({id:e}){let t=Jn(e),n=Ei(e)?.trouble;return[...t?[`the module vendor-reset can reset it (${t})`]:[],...mc(e)?[`xe creates virtual functions of it si\
nce Linux ${zi.join(".")}`]:[],...n==="integrated"?["has no working reset after the host\u2019s driver has used it"]:[],...n==="sleeps"?["may not wake up withou\
t idleD3: off"]:[]]}var Iv=({address:e})=>S(e).slice(0,-2);function RO(e,t){let n=r=>t.some(i=>Ae(r,i.address)),s=(e.block??[]).filter(r=>tn(r).length>0&&n(r.controller)),o=ui(e,new Set(
t.map(({address:r})=>S(r))));return[...new Set(s.map(r=>`${Q(tn(r).map(i=>bn[i]))} (${r.name})`)),...o.length>0?[`the only network connection (${o.map(({name:r})=>r).
join(", ")})`]:[]]}function KZ(e,t){return t.some(s=>Ht(s)&&To(s))?["the display of the remote management"]:fi(e,new Set(t.map(({address:s})=>S(s)))).some(Ks)?[
"the only display, the integrated GPU"]:[]}var DO=e=>Ks(e)?"choose another GPU in the firmware first":"use bind: handover, or another GPU for the host";function HZ({
block:e,network:t},n){if(Sd(n))return[];let s=t===void 0&&n.class?.startsWith("02");return[...QZ(e,n),...s?["the host\u2019s network connection may be on it"]:[]]}
function QZ(e=[],t){let n=e.filter(r=>tn(r).includes("root"));if(n.length>0&&n.every(({controller:r})=>r))return[];let s=e.filter(({controller:r})=>Ae(r,t.address));
return s.length>0?s.map(({name:r})=>`the disk ${r} goes with it, and the host may run from it`):e.length>0&&e.every(({controller:r})=>r)||!t.class?.startsWith("\
01")?[]:["the host may run from a disk on it"]}var UO=(e,{address:t})=>A((e.input??[]).filter(({kind:n,controller:s})=>n==="keyboard"&&Ae(s,t)).map(({name:n})=>`\
the keyboard (${n})`)),BO=({framebuffer:e},{address:t,bootVga:n})=>!n&&Ae(e?.device,t),LO=(e,t)=>[...t.bootVga?["is the boot display"]:[],...BO(e,t)?["has the c\
onsole"]:[],...[...RO(e,[t]),...UO(e,t)].map(n=>`has ${n}`)],JZ=({class:e})=>e?.startsWith("0806")??!1,fa=({address:e})=>e.domain*256+e.bus,FO=new WeakMap;function jO(e,t){
let n=FO.get(e);if(n)return n.get(fa(t))??[];let s=new Map;for(let o of e.pci){let r=s.get(fa(o));r?r.push(o):s.set(fa(o),[o])}return FO.set(e,s),s.get(fa(t))??
[]}function YZ(e,t,n){return t.resetMethods?.length!==0?!0:t.parent===void 0||t.physicalFunction!==void 0?!1:jO(e,t).every(s=>n.includes(s))}function e9(e,t){let n=new Set(
t.map(Iv));return t.flatMap(s=>s===t.find(o=>fa(o)===fa(s))?jO(e,s):[]).filter(s=>s.iommuGroup===void 0&&!dt(s)&&!JZ(s)&&n.has(Iv(s))).map(({address:s})=>S(s))}
function qO(e,t){let n=t.filter(u=>!dt(u));if(!n.some(u=>zO(u.class)))return;if(n.some(u=>u.class?.startsWith("0601")))return{can:"no",text:"stays with the host\
: part of the chipset is in the group"};let s=[...RO(e,n),...KZ(e,n)];if(s.length>0)return{can:"no",text:`stays with the host: it has ${s.join(", ")}`};let o=new Set(
n.map(Iv)).size,r=n.filter(u=>!YZ(e,u,t)).map(({address:u})=>S(u)),i=A(n.flatMap(u=>UO(e,u))),a=Ao(e,new Set(n.map(({address:u})=>S(u)))).length>0,c=[...n.filter(
u=>u.bootVga).map(u=>`it is the boot display: ${DO(u)}`),...n.filter(u=>BO(e,u)).map(u=>`it has the console: ${DO(u)}`),...new Set(n.flatMap(u=>HZ(e,u))),...e9(
e,n).map(u=>`${u} may be in it too: its group is unknown`),...i.length>0?[`${i.join(" and ")} ${i.length>1?"go":"goes"} with it${a?", and the host has no other":
""}`]:[],...r.length>0?[`${r.length===n.length?"it":r.join(", ")} cannot be reset: to start the guest again, the host may have to reboot`]:[]],d=c.length>0?`; b\
ut ${c.join("; ")}`:"";if(o>1)return{can:"with-care",text:`not isolated: its ${o} devices can only go to the same guest${d}`};let l=n.length>1?`; its ${n.length}\
 functions go together`:"";return{can:c.length>0?"with-care":"yes",text:`can go to a guest, isolated${l}${d}`}}var t9={yes:"good","with-care":"fair",no:"bad"};function n9(e,t){let{driver:n,modules:s,resetMethods:o,bars:r,sriov:i,physicalFunction:a,numaNode:c}=t,d=(s??[]).
filter(m=>Tn(m)!==Tn(n??"")),l=(r??[]).filter(({size:m})=>m>=Aa),u=(r??[]).flatMap(m=>m.sizes&&m.sizes.length>1?[m]:[]),f=ur(e,t);return[...f&&a===void 0?[`path\
 ${us(f)}`]:[],n?`driver ${n}`:"no driver",...d.length>0?[`module${d.length>1?"s":""} ${d.join(", ")}`]:[],...o&&o.length>0?[`reset by ${o.join(", ")}`]:[],...o?.
length===0?["no reset of its own"]:[],...TO(t),...l.map(({index:m,size:g})=>`BAR ${m}: ${K(g)}`),...u.map(({index:m,sizes:g=[]})=>`BAR ${m} resizable up to ${K(
g.at(-1)??0)}`),...i?[`${i.enabled} of ${i.total} virtual functions enabled`]:[],...a?[`virtual function of ${S(a)}`]:[],...c===void 0?[]:[`NUMA node ${c}`],...LO(
e,t)].join("; ")}function Ev(e,t,n,s){let o=`${S(t.address)} ${NO(t.class)} ${F(t.id)}`,r=`${s}  `;return[{text:t.name===void 0?o:`${o} ${t.name}`,first:n,next:r},
...dt(t)?[]:[{text:n9(e,t),first:r,style:"faint"}]]}var Nv=(e,t)=>t.flatMap((n,s)=>s===t.length-1?Ev(e,n,"  \u2514\u2500 ","     "):Ev(e,n,"  \u251C\u2500 ","  \
\u2502  "));function s9(e,t,n){let s=`group ${t}`.padEnd(9),o=qO(e,n);if(o)return[{text:`${s} ${o.text}`,first:"  ",next:"    ",style:t9[o.can]},...Nv(e,n)];let[
r]=n;return r&&n.length===1?Ev(e,r,`  ${s} `,"            "):[{text:s,first:"  "},...Nv(e,n)]}function o9(e){let t=new Map;for(let n of e){if(n.iommuGroup===void 0)
continue;let s=t.get(n.iommuGroup);s?s.push(n):t.set(n.iommuGroup,[n])}return[...t].sort(([n],[s])=>n-s)}var r9={parameter:"the kernel does not use it. Remove i\
ommu=off, intel_iommu=off and amd_iommu=off from the kernel parameters; on Intel the kernel also needs intel_iommu=on, which vfioc adds",firmware:"the firmware \
does not offer it. Turn on VT-d (Intel), or AMD-Vi, IOMMU or SVM (AMD) in the firmware setup",unsupported:"this is a virtual machine, and its hypervisor does no\
t provide an IOMMU"};function GO(e){let{pci:t,iommu:n}=e,s=[];if(n&&!n.on){let a=`The IOMMU is off, so no device can go to a guest${n.reason?`: ${r9[n.reason]}`:
""}.`;s.push({text:a,style:"bad",next:"  "},{text:""})}let o=o9(t);o.length>0&&(s.push({text:"IOMMU groups",style:"heading"}),s.push(...o.flatMap(([i,a])=>s9(e,
i,a))));let r=t.filter(i=>i.iommuGroup===void 0);return r.length>0&&(o.length>0&&s.push({text:""}),s.push({text:o.length>0?"PCI devices without an IOMMU group":
"PCI devices",style:"heading"}),s.push(...Nv(e,r))),s}var i9={heading:"\x1B[1m",good:"\x1B[32m",fair:"\x1B[33m",bad:"\x1B[31m",faint:"\x1B[2m"},VO=e=>/^[ -~]*$/.test(e);function ma(e){if(VO(e))return e.length;let t=0;
for(let n of e){let s=n.codePointAt(0)??0;t+=rf(s)?0:af(s)?2:1}return t}var ZO=(e,t)=>e+" ".repeat(Math.max(0,t-ma(e)));function a9({text:e,first:t="",next:n=t},s){
if(t.length+e.length<=s&&VO(e))return[(t+e).trimEnd()];let o=[],r=t,i=ma(t),a=!0;for(let c of Is(e).split(/( +)/)){let d=ma(c);c.startsWith(" ")?(r+=c,i+=d):!a&&
i+d>s?(o.push(r.trimEnd()),r=n+c,i=ma(n)+d):(r+=c,i+=d,a&&=c==="")}return[...o,r.trimEnd()]}var XO=(e,t,n)=>e.flatMap(s=>a9(s,t).map(o=>{let r=n&&s.style?i9[s.style]:
"";return r===""||o===""?`${o}
`:`${r}${o}\x1B[0m
`})).join("");var zv=e=>e?`on ${S(e)}`:"";function qf(e){let t=(e[0]??[]).map((n,s)=>Math.max(...e.map(o=>ma(o[s]??""))));return e.map(n=>({text:n.map((s,o)=>ZO(s,t[o]??0)).join(
"  "),first:"  ",next:"      "}))}var Gf=(e,t)=>t.length===0?[]:[{text:e,style:"heading"},...t];function WO({input:e=[]}){let t=e.filter(({kind:i})=>i!=="other"),
n=e.length-t.length,s=qf(t.map(({kind:i,name:a,controller:c})=>[i,a,zv(c)])),o=t.flatMap(({links:i=[]},a)=>[s[a]??{text:""},...i.map(c=>({text:c,first:"      ",
style:"faint"}))]),r=n>0?[{text:`and ${n} other input ${n===1?"device":"devices"}, such as buttons and jacks`,first:"  "}]:[];return Gf("Keyboards and mice",[...o,
...r])}function KO({usb:e=[],pci:t}){let n=new Map(t.map(({address:o,iommuGroup:r})=>[S(o),r])),s=A(e.map(({controller:o})=>o&&S(o)));return Gf("USB",s.sort((o="",r="")=>o<
r?-1:1).flatMap(o=>{let r=n.get(o??""),i=e.filter(c=>(c.controller&&S(c.controller))===o),a=qf(i.map(({bus:c,port:d,id:l,name:u=""})=>[`${c}-${d}`,F(l),u]));return[
{text:`${o??"unknown controller"}${r===void 0?"":` (group ${r})`}`,first:"  "},...a.map(c=>({...c,first:"    ",next:"        "}))]}))}function c9(e){return e>=1e12?
`${(e/1e12).toFixed(1)} TB`:e>=1e9?`${Math.round(e/1e9)} GB`:`${Math.round(e/1e6)} MB`}function HO({block:e=[]}){let t=qf(e.map(s=>[s.name,s.size===void 0?"":c9(
s.size),s.model??"",zv(s.controller),Q(tn(s).map(o=>bn[o].replace(/^the /,"")))])),n=e.flatMap(({links:s=[]},o)=>[t[o]??{text:""},...s.map(r=>({text:r,first:"  \
    ",style:"faint"}))]);return Gf("Disks",n)}var QO=({network:e=[]})=>Gf("Network",qf(e.map(({name:t,device:n,up:s})=>[t,zv(n),s===void 0?"":s?"up":"down"])));var d9=100,l9=40,Tv=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function u9({cpu:e,memory:t,kernel:n,iommu:s,pci:o,secureBoot:r,framebuffer:i}){let a=e?.cpus.filter(h=>h.
online)??[],c=new Set(o.flatMap(({iommuGroup:h})=>h??[])).size,d=s?.acsOverride?", split by pcie_acs_override":"",[l,u]=[s?.addressBits,e?.physicalBits],f=l&&u&&
l<u?`, addresses of ${l} bits (the CPU has ${u})`:"",m=i?.device?` on ${S(i.device)}`:"";return[["CPU",e&&[e.model,Tv(Mv(a).length,"core"),Tv(a.length,"thread")].
filter(Boolean).join(", ")],["Memory",t&&jf(t.total)],["Kernel",n?.release],["IOMMU",s&&(s.on?`on, ${Tv(c,"group")}${d}${f}`:"off")],["Secure Boot",r===void 0?void 0:
r?"on":"off"],["Console",i&&`${i.driver}${m}`]].flatMap(([h,y])=>y===void 0?[]:[{text:`${h.padEnd(12)} ${y}`,next:" ".repeat(13)}])}var f9=({gaps:e=[]})=>e.length===
0?[]:[{text:"Unknown",style:"heading"},...e.map(t=>({text:t,first:"  ",next:"    ",style:"fair"}))];function JO(e,{width:t=d9,colour:n}){let r=[u9,GO,MO,IO,WO,KO,
HO,QO,f9].map(i=>i(e)).filter(i=>i.length>0).flatMap((i,a)=>a===0?i:[{text:""},...i]);return XO(r,Math.max(t,l9),n)}var YO={name:"scan",summary:"Show the IOMMU groups, devices, CPUs and memory of this machine",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:[
"Reads /sys and /proc. It does not need root and changes nothing. The report ends with what could not be read.","-o writes the facts of the machine to a file. I\
f host.facts names that file, compile and check also check the spec against the machine. Facts contain no MAC addresses, and serial numbers only with --with-ids\
."],flags:{json:{help:"Print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"Write the facts to FILE instead, replacing those of \
an earlier scan"},root:{value:"DIR",help:"Read the machine whose sys and proc are in DIR [default: /]"},"with-ids":{help:"Include names of disks and input devic\
es that contain serial numbers"}},examples:[["vfioc scan","show this machine"],["vfioc scan -o facts.json","write the facts for host.facts"]],arguments:{name:"n\
othing",least:0,most:0},needsDirectory:!0,run:m9};function m9(e,t){let n=new $e,s=n.reporter(Oe),o=e.flags.get("root")??"/",{cwd:r,disk:i,stdout:a}=t;if(p9(()=>i.
target((0,Dv.resolve)(r,o)))==="directory"){let c=Lf({root:(0,Dv.resolve)(r,o),withIds:e.flags.has("with-ids")}),d=e.flags.get("output");if(d!==void 0)lf(d,Qc(c),
h9,"facts-foreign",i,s)&&a(`wrote ${d}
`);else if(e.flags.has("json"))a(Qc(c));else{let l=t.screen?.();a(JO(c,{width:l?.columns,colour:l?.colour??!1}))}}else s("scan-root",{file:o});return Ft(n.sorted(),
"text",t),n.failed?Rt(n.sorted()):De.done}function p9(e){try{return e()}catch(t){if(!Xe(t))throw t;return}}function h9(e){try{let t=JSON.parse(Buffer.from(e).toString(
"utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every(g9)}catch{return!1}}var g9=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string";var eA=e=>e._zod.def;function y9({check:e,value:t,minimum:n,maximum:s,inclusive:o},r){switch(e){case"greater_than":return{[o?"minimum":"exclusiveMinimum"]:t};case"\
less_than":return{[o?"maximum":"exclusiveMaximum"]:t};case"min_length":return{[`min${r}`]:n};case"max_length":return{[`max${r}`]:s};case"describe":case"meta":case"\
custom":return{};default:throw new Error(`no JSON Schema for the check ${e}`)}}var Vf=({checks:e=[]},t="Length")=>Object.assign({},...e.map(n=>y9(n._zod.def,t))),
v9={minimum:Number.MIN_SAFE_INTEGER,maximum:Number.MAX_SAFE_INTEGER};function b9({shape:e,catchall:t}){let n=Object.keys(e).filter(s=>e[s]?._zod.optin===void 0);
return{type:"object",properties:Object.fromEntries(Object.entries(e).map(([s,o])=>[s,mo(o)])),...n.length>0&&{required:n},...t&&eA(t).type==="never"&&{additionalProperties:!1}}}
function w9(e){let t=eA(e);switch(t.type){case"string":return{type:"string",...Vf(t)};case"number":return t.format==="safeint"?{type:"integer",...v9,...Vf(t)}:{
type:"number",...Vf(t)};case"boolean":return{type:"boolean"};case"enum":return{type:"string",enum:Object.values(t.entries)};case"literal":{let[n]=t.values;return{
type:typeof n,const:n}}case"array":return{type:"array",items:mo(t.element),...Vf(t,"Items")};case"object":return b9(t);case"record":return{type:"object",propertyNames:mo(
t.keyType),additionalProperties:mo(t.valueType)};case"union":return{anyOf:t.options.map(mo)};case"optional":return mo(t.innerType);case"prefault":return{...mo(t.
innerType),default:t.defaultValue};case"pipe":return mo(t.in);default:throw new Error(`no JSON Schema for ${t.type}`)}}var mo=e=>({...w9(e),...vo.get(e)}),x9=()=>({
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:vfioc:host:1",title:"vfioc host spec",description:"A host, its PCI devices for passthrough, and \
the guests that receive them.",...mo(Hl)}),tA=()=>`${JSON.stringify(x9(),null,2)}
`;var nA={name:"schema",summary:"Print the JSON Schema of a spec",usage:"",description:["The schema is for editors. With the YAML language server, this first line\
 in host.yaml","  # yaml-language-server: $schema=./host.schema.json","turns on completion, descriptions and checks. vfioc check also finds the problems that a \
schema cannot express."],flags:{},examples:[["vfioc schema > host.schema.json","save the schema for your editor"]],arguments:{name:"nothing",least:0,most:0},needsDirectory:!1,
run:$9};function $9(e,t){return t.stdout(tA()),De.done}var Fv=[zP,wP,YO,PO,pC,FP,nA],oA=e=>Fv.find(({name:t})=>t===e);function rA(e,t){let n={...t,cwd:t.cwd??"/"},s=new $e,o=s.reporter(Oe),[r,...i]=e,a=r===void 0?void 0:
oA(r);if(a){let c=tb(a,i,s);if(c?.flags.has("help"))n.stdout(iv(a,n.width));else if(c?.flags.has("version"))sA(n);else if(c&&a.needsDirectory&&t.cwd===void 0)o(
"no-current-directory","call");else if(c)return a.run(c,n)}else r==="help"||r==="--help"||r==="-h"?k9(i,n,o):r==="--version"?sA(n):iA(r,o);return Ft(s.sorted(),
"text",n),Rt(s.sorted())}var sA=({stdout:e})=>e(`vfioc ${Zr}
`);function k9(e,{stdout:t,width:n},s){let[o]=e.filter(i=>!i.startsWith("-")),r=o===void 0?void 0:oA(o);o!==void 0&&!r?iA(o,s):t(r?iv(r,n):BP(Fv,n))}function iA(e,t){
let n=Fv.map(({name:s})=>s);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){let s=nt(e.replace(/^-+/,""),Object.keys(pa));t("unkno\
wn-flag","call",{flag:e,command:"vfioc",nearest:s&&`--${s}`})}else t("unknown-command","call",{word:e,nearest:nt(e,n)})}var Zf=require("node:fs");var Jc=class extends Error{};function Yc(e,t){let n=Buffer.from(t);for(;n.length>0;)try{n=n.subarray((0,Zf.writeSync)(e,n))}catch(s){if(pt(s)==="EPIPE")return;if(pt(
s)!=="EAGAIN"){if(!Xe(s))throw s;if(e===2)return;throw new Jc(mn(s))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function S9(e){try{return(0,Zf.fstatSync)(
e).isCharacterDevice()}catch{return!1}}function Xf(e){if(!S9(e))return;let{isTTY:t,columns:n}=e===1?process.stdout:process.stderr;return t?{columns:n>0?n:80}:void 0}var _9=70;function Wf(e){process.exitCode=e}function aA(e){if(e instanceof Jc){Yc(2,`vfioc: cannot write to standard output: ${e.message}
`),Wf(De.fileFailed);return}let t=e instanceof Error?e.message:String(e);Yc(2,`vfioc ${Zr}: this is a bug in vfioc: ${t}
Please report it, with the spec that causes it.
`),Wf(_9)}function P9(){try{return process.cwd()}catch{return}}function cA(){let{argv:e,env:t}=process,n=!t.NO_COLOR&&t.TERM!=="dumb",s=Xf(2),o=(s??Xf(1))?.columns;
try{let r=rA(e.slice(2),{stdout:i=>Yc(1,i),stderr:i=>Yc(2,i),colour:s!==void 0&&n,...o!==void 0&&{width:o},screen:()=>{let i=Xf(1);return i&&{columns:i.columns,
colour:n}},cwd:P9(),files:Vv,disk:Qv});typeof r=="number"?Wf(r):r.then(Wf,aA)}catch(r){aA(r)}}
});
