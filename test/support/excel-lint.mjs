// @ts-nocheck
// What makes Excel say "We found a problem with some content" although a file is well-formed and even valid against the
// schemas. Levels: E Excel repairs, drops or refuses; W Excel opens it, but something is lost, ignored or shown wrongly;
// I worth a look. faults.test.ts plants faults and asks for each by name.
import { inflateRawSync } from 'node:zlib';
import { posix } from 'node:path';

// ---------- zip
export function readZip(buf) {
  let e = buf.length - 22;
  while (e >= 0 && buf.readUInt32LE(e) !== 0x06054b50) e--;
  if (e < 0) throw new Error('no end of central directory');
  let n = buf.readUInt16LE(e + 10),
    at = buf.readUInt32LE(e + 16);
  const out = [];
  for (let i = 0; i < n; i++) {
    if (buf.readUInt32LE(at) !== 0x02014b50) throw new Error('central directory damaged');
    const flags = buf.readUInt16LE(at + 8),
      method = buf.readUInt16LE(at + 10),
      packed = buf.readUInt32LE(at + 20),
      size = buf.readUInt32LE(at + 24);
    const nl = buf.readUInt16LE(at + 28),
      xl = buf.readUInt16LE(at + 30),
      cl = buf.readUInt16LE(at + 32),
      off = buf.readUInt32LE(at + 42);
    const name = buf.subarray(at + 46, at + 46 + nl).toString('utf8');
    const start = off + 30 + buf.readUInt16LE(off + 26) + buf.readUInt16LE(off + 28);
    const lname = buf.subarray(off + 30, off + 30 + buf.readUInt16LE(off + 26)).toString('utf8');
    const raw = buf.subarray(start, start + packed);
    const data = name.endsWith('/') ? Buffer.alloc(0) : method === 8 ? inflateRawSync(raw) : raw;
    out.push({ name, lname, flags, method, size, data });
    at += 46 + nl + xl + cl;
  }
  return out;
}
// ---------- xml: strict about what Excel is strict about
const BAD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ENT = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function decode(s, err) {
  if (!s.includes('&')) return s;
  return s.replace(/&([^;\s&<]*);?/g, (all, n) => {
    if (!all.endsWith(';')) {
      err('bare &');
      return all;
    }
    if (n[0] === '#') {
      const c = n[1] === 'x' ? parseInt(n.slice(2), 16) : parseInt(n.slice(1), 10);
      if (!(
        c === 9 ||
        c === 10 ||
        c === 13 ||
        (c >= 32 && c <= 0xd7ff) ||
        (c >= 0xe000 && c <= 0xfffd) ||
        (c >= 0x10000 && c <= 0x10ffff)
      ))
        err(`character reference ${all}`);
      return c <= 0x10ffff ? String.fromCodePoint(c) : '';
    }
    if (!(n in ENT)) err(`entity ${all}`);
    return ENT[n] ?? '';
  });
}
export function parse(xml, err) {
  if (xml.charCodeAt(0) === 0xfeff) xml = xml.slice(1);
  const bad = BAD.exec(xml);
  if (bad)
    err(
      `illegal character U+${xml.charCodeAt(bad.index).toString(16).toUpperCase().padStart(4, '0')} at ${bad.index}`,
    );
  const root = {
    n: '',
    q: '',
    ns: null,
    a: {},
    c: [],
    t: '',
    scope: { xml: 'http://www.w3.org/XML/1998/namespace' },
  };
  const stack = [root];
  let at = 0,
    tops = 0;
  while (at < xml.length) {
    const lt = xml.indexOf('<', at),
      cur = stack.at(-1);
    const text = xml.slice(at, lt < 0 ? xml.length : lt);
    if (text) {
      if (stack.length === 1) {
        if (text.trim()) err('text outside the root');
      } else cur.t += decode(text, err);
    }
    if (lt < 0) break;
    if (xml.startsWith('<!--', lt)) {
      at = xml.indexOf('-->', lt) + 3;
      continue;
    }
    if (xml.startsWith('<![CDATA[', lt)) {
      const e = xml.indexOf(']]>', lt);
      cur.t += xml.slice(lt + 9, e);
      at = e + 3;
      continue;
    }
    if (xml.startsWith('<?', lt)) {
      if (xml.startsWith('<?xml ', lt) && lt > 0) err('xml declaration not at the start');
      at = xml.indexOf('?>', lt) + 2;
      continue;
    }
    if (xml.startsWith('<!', lt)) {
      err('DTD');
      at = xml.indexOf('>', lt) + 1;
      continue;
    }
    let gt = lt,
      q = 0;
    for (gt = lt + 1; gt < xml.length; gt++) {
      const c = xml.charCodeAt(gt);
      if (q) {
        if (c === q) q = 0;
      } else if (c === 34 || c === 39) q = c;
      else if (c === 62) break;
    }
    if (gt >= xml.length) {
      err('unclosed tag');
      break;
    }
    at = gt + 1;
    if (xml[lt + 1] === '/') {
      const name = xml.slice(lt + 2, gt).trim();
      if (stack.length < 2 || cur.q !== name) err(`</${name}> closes <${cur.q}>`);
      if (stack.length > 1) stack.pop();
      continue;
    }
    const alone = xml[gt - 1] === '/',
      src = xml.slice(lt + 1, alone ? gt - 1 : gt),
      m = /^[^\s/>]+/.exec(src);
    const qn = m?.[0] ?? '';
    const node = { n: qn.slice(qn.indexOf(':') + 1), q: qn, a: {}, c: [], t: '', scope: cur.scope };
    const rest = src.slice(qn.length);
    let used = 0;
    const seen = new Set();
    for (const x of rest.matchAll(/(\s*)([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      if (!x[1]) err(`no space before attribute ${x[2]}`);
      if (seen.has(x[2])) err(`attribute ${x[2]} twice on <${qn}>`);
      seen.add(x[2]);
      used += x[0].length;
      if (x[3].includes('<')) err(`'<' in attribute ${x[2]}`);
      const v = decode(x[3].slice(1, -1), err);
      if (x[2] === 'xmlns' || x[2].startsWith('xmlns:')) node.scope = { ...node.scope, [x[2].slice(6)]: v };
      else node.a[x[2]] = v;
    }
    if (rest.replace(/(\s*)([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g, '').trim()) err(`junk in <${qn}>`);
    for (const p of [qn, ...Object.keys(node.a)].map((k) => (k.includes(':') ? k.split(':')[0] : null)))
      if (p && !(p in node.scope)) err(`prefix ${p} is not declared`);
    node.ns = node.scope[qn.includes(':') ? qn.split(':')[0] : ''] ?? null;
    if (stack.length === 1 && tops++) err('second root');
    cur.c.push(node);
    if (!alone) stack.push(node);
  }
  if (stack.length !== 1) err(`<${stack.at(-1).q}> is not closed`);
  return root.c[0];
}
const kid = (n, name) => n?.c.find((x) => x.n === name),
  kids = (n, name) => n?.c.filter((x) => x.n === name) ?? [];
const int = (v) => (/^[+-]?\d+$/.test(v ?? '') ? Number(v) : NaN);
const truthy = (v) => v === '1' || v === 'true';
function* walk(n) {
  yield n;
  for (const c of n.c) yield* walk(c);
}
const unx = (s) => s.replace(/_x([0-9A-Fa-f]{4})_/g, (_, h) => String.fromCharCode(parseInt(h, 16)));
const siText = (n) =>
  n
    ? [...(kid(n, 't') ? [kid(n, 't')] : []), ...kids(n, 'r').flatMap((r) => kids(r, 't'))]
        .map((t) => t.t)
        .join('')
    : '';
// ---------- references
const colN = (s) => [...s.toUpperCase()].reduce((a, c) => a * 26 + c.charCodeAt(0) - 64, 0);
const colL = (n) => {
  let s = '';
  for (; n > 0; n = Math.floor((n - 1) / 26)) s = String.fromCharCode(65 + ((n - 1) % 26)) + s;
  return s;
};
export function cellRef(r) {
  const m = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(r ?? '');
  if (!m) return null;
  const c = colN(m[1]),
    row = Number(m[2]);
  return c >= 1 && c <= 16384 && row >= 1 && row <= 1048576 ? { c, r: row } : null;
}
export function rangeRef(r) {
  const [a, b, x] = String(r ?? '').split(':');
  if (x !== undefined) return null;
  const p = cellRef(a),
    q = b === undefined ? p : cellRef(b);
  return p && q && p.c <= q.c && p.r <= q.r ? { c1: p.c, r1: p.r, c2: q.c, r2: q.r } : null;
}
function areaRef(r) {
  const p = rangeRef(r);
  if (p) return p;
  let m = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(r);
  if (m) return { c1: colN(m[1]), c2: colN(m[2]), r1: 1, r2: 1048576 };
  m = /^\$?(\d+):\$?(\d+)$/.exec(r);
  if (m) return { c1: 1, c2: 16384, r1: +m[1], r2: +m[2] };
  return null;
}
const meet = (a, b) => a.c1 <= b.c2 && b.c1 <= a.c2 && a.r1 <= b.r2 && b.r1 <= a.r2;
/** pairs of ranges that overlap, by a sweep over rows */
function overlaps(list, max = 5) {
  const s = [...list].sort((a, b) => a.r1 - b.r1);
  const out = [];
  let live = [];
  for (const x of s) {
    live = live.filter((y) => y.r2 >= x.r1);
    for (const y of live)
      if (meet(x, y)) {
        out.push([y, x]);
        if (out.length >= max) return out;
      }
    live.push(x);
  }
  return out;
}
// ---------- formulas
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XOR Z.TEST XLOOKUP XMATCH LET LAMBDA FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED VALUETOTEXT ARRAYTOTEXT GROUPBY PIVOTBY PERCENTOF REGEXTEST REGEXEXTRACT REGEXREPLACE TRIMRANGE`.split(
    ' ',
  ),
);
/** what is wrong with a formula as the file has it (no '=', comma, English); [rule, detail, level] */
export function formulaFaults(f, { sheets = null, names = null, externals = Infinity } = {}) {
  const out = [];
  const add = (r, d, l = 'E') => out.push([r, d, l]);
  if (f === '') return out;
  if (/^\s*=/.test(f)) add('F-LEADING-EQUALS', f.slice(0, 60));
  if (f.length > 8192) add('F-LENGTH', `${f.length} > 8192`);
  if (BAD.test(f)) add('F-CHAR', 'illegal character');
  let depth = 0,
    fdepth = 0,
    maxDepth = 0,
    i = 0,
    prev = '';
  const st = [];
  while (i < f.length) {
    const ch = f[i];
    if (ch === '"') {
      let j = i + 1;
      for (;;) {
        j = f.indexOf('"', j);
        if (j < 0) break;
        if (f[j + 1] === '"') j += 2;
        else break;
      }
      if (j < 0) {
        add('F-QUOTE', `open string in ${f.slice(i, i + 40)}`);
        return out;
      }
      const s = f.slice(i + 1, j).replaceAll('""', '"');
      if (s.length > 255) add('F-STRING-255', `${s.length}: ${s.slice(0, 40)}…`);
      i = j + 1;
      prev = 'lit';
      continue;
    }
    if (ch === "'") {
      let j = i + 1;
      for (;;) {
        j = f.indexOf("'", j);
        if (j < 0) break;
        if (f[j + 1] === "'") j += 2;
        else break;
      }
      if (j < 0) {
        add('F-QUOTE', `open sheet name in ${f.slice(i, i + 40)}`);
        return out;
      }
      if (f[j + 1] !== '!') add('F-SHEET-QUOTE', `'…' without ! in ${f.slice(i, i + 40)}`);
      else sheet(f.slice(i + 1, j).replaceAll("''", "'"));
      i = j + 2;
      continue;
    }
    if (ch === '#') {
      const e =
        /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)/.exec(
          f.slice(i, i + 14),
        );
      if (e) {
        i += e[0].length;
        continue;
      }
    }
    if (ch === '[' && !/^\[\d+\]/.test(f.slice(i, i + 8))) {
      let d = 0,
        j = i;
      for (; j < f.length; j++) {
        if (f[j] === "'") {
          j++;
          continue;
        }
        if (f[j] === '[') d++;
        else if (f[j] === ']' && --d === 0) break;
      }
      if (f[i + 1] === '@') add('F-THISROW', f.slice(i, j + 1));
      i = j + 1;
      continue;
    }
    const m = /^(?:\[\d+\])?[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/u.exec(f.slice(i, i + 300));
    if (m && !/[\p{L}\p{N}_.]/u.test(f[i - 1] ?? '')) {
      const w = m[0],
        nx = f[i + w.length];
      if (nx === '(') {
        const up = w.toUpperCase();
        if (FUTURE.has(up)) add('F-XLFN', `${up} needs _xlfn.`, 'W');
        i += w.length;
        st.push({ fn: up, args: 1 });
        fdepth++;
        maxDepth = Math.max(maxDepth, st.filter((x) => x.fn).length);
        i++;
        continue;
      }
      if (nx === '!') {
        sheet(w);
        i += w.length + 1;
        continue;
      }
      if (nx === '[') {
        let d = 0,
          j = i + w.length;
        for (; j < f.length; j++) {
          if (f[j] === "'") {
            j++;
            continue;
          }
          if (f[j] === '[') d++;
          else if (f[j] === ']' && --d === 0) break;
        }
        const inside = f.slice(i + w.length, j + 1);
        if (/\[@/.test(inside)) add('F-THISROW', `${w}${inside}: '@' is '[#This Row],' in files`);
        i = j + 1;
        continue;
      }
      i += w.length;
      continue;
    }
    if (ch === '(') st.push({ fn: null, args: 1 });
    else if (ch === ')') {
      const top = st.pop();
      if (!top || top.brace) {
        add('F-PAREN', 'unbalanced )');
        return out;
      }
      if (top.args > 255) add('F-ARGS', `${top.fn}: ${top.args} arguments`);
    } else if (ch === '{') st.push({ brace: true, args: 0 });
    else if (ch === '}') {
      const top = st.pop();
      if (!top?.brace) {
        add('F-PAREN', 'unbalanced }');
        return out;
      }
    } else if (ch === ',') {
      const top = st.at(-1);
      if (top && !top.brace) top.args++;
    } else if (ch === ';') {
      if (!st.at(-1)?.brace)
        add('F-SEMICOLON', `';' between arguments: ${f.slice(Math.max(0, i - 20), i + 10)}`);
    } else if (ch === '@') add('F-AT', "'@' is SINGLE() in files", 'W');
    else if (/[“”‘’]/.test(ch)) add('F-CURLY-QUOTE', ch);
    i++;
  }
  if (st.length) add('F-PAREN', 'unbalanced (');
  if (maxDepth > 65) add('F-NESTING', `${maxDepth} levels`);
  if (f.includes('#REF!')) add('F-REF', f.slice(0, 60), 'I');
  return out;
  function sheet(name) {
    if (!sheets) return;
    const ext = /^\[(\d+)\](.*)$/.exec(name);
    if (ext) {
      if (Number(ext[1]) > externals) add('F-EXTERNAL', `[${ext[1]}] has no externalReference`);
      return;
    }
    for (const one of name.split(':'))
      if (!sheets.has(one.toLowerCase()) && !names?.has(one.toLowerCase()))
        add('F-SHEET', `no sheet '${one}'`);
  }
}
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
export function nameFault(n) {
  if (n.startsWith('_xlnm.')) return null;
  if (!NAME.test(n)) return 'characters';
  if (n.length > 255) return 'longer than 255';
  if (/^[rc]$/i.test(n)) return 'R or C';
  if (cellRef(n)) return 'looks like a cell';
  if (/^r\d*c\d*$/i.test(n)) return 'looks like R1C1';
  if (/^(true|false)$/i.test(n)) return 'TRUE/FALSE';
  return null;
}
const WS =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    ' ',
  );
const WB =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`.split(
    ' ',
  );
const ST = `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`.split(
  ' ',
);
const DXF = `font numFmt fill alignment border protection extLst`.split(' ');
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#BUSY!',
]);
const CT = {
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  styles: /styles\+xml$/,
  sharedStrings: /sharedStrings\+xml$/,
  theme: /theme\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
  comments: /spreadsheetml\.comments\+xml$/,
  drawing: /officedocument\.drawing\+xml$/,
  calcChain: /calcChain\+xml$/,
  chart: /chart\+xml$/,
  sheetMetadata: /sheetMetadata\+xml$/,
  pivotTable: /pivotTable\+xml$/,
  pivotCacheDefinition: /pivotCacheDefinition\+xml$/,
  pivotCacheRecords: /pivotCacheRecords\+xml$/,
  externalLink: /externalLink\+xml$/,
  vbaProject: /vbaProject$/,
};

export function lint(buf, file = '') {
  const found = [];
  const rep = (part, rule, detail, level = 'E') =>
    found.push({ file, part, rule, level, detail: String(detail).slice(0, 240) });
  let zip;
  try {
    zip = readZip(buf);
  } catch (e) {
    rep('-', 'ZIP', e.message);
    return found;
  }
  const parts = new Map();
  for (const e of zip) {
    const key = '/' + e.name.toLowerCase();
    if (e.name.endsWith('/')) {
      rep(e.name, 'ZIP-FOLDER', 'folder entry', 'I');
      continue;
    }
    if (parts.has(key)) rep(e.name, 'ZIP-DUPLICATE', 'entry twice');
    if (e.name.includes('\\')) rep(e.name, 'ZIP-BACKSLASH', e.name);
    if (e.name !== e.lname) rep(e.name, 'ZIP-NAMES', `local header says ${e.lname}`);
    if (e.flags & 1) rep(e.name, 'ZIP-ENCRYPTED', '');
    if (![0, 8].includes(e.method)) rep(e.name, 'ZIP-METHOD', e.method);
    if (e.data.length !== e.size) rep(e.name, 'ZIP-SIZE', `${e.data.length} of ${e.size}`);
    parts.set(key, { ...e, key });
  }
  const xmls = new Map();
  const xml = (key) => {
    const k = key.toLowerCase();
    if (xmls.has(k)) return xmls.get(k);
    const p = parts.get(k);
    let t = null;
    if (p) {
      const seen = new Set();
      t = parse(
        p.data[0] === 0xff && p.data[1] === 0xfe ? p.data.toString('utf16le') : p.data.toString('utf8'),
        (m) => {
          if (!seen.has(m) && seen.size < 6) rep(p.name, 'XML', m);
          seen.add(m);
        },
      );
      const s = p.data.toString('utf8');
      if (s.includes('\ufffd')) rep(p.name, 'XML-UTF8', 'U+FFFD: bytes that are no UTF-8?', 'W');
    }
    xmls.set(k, t);
    return t;
  };
  for (const p of parts.values()) if (/\.(xml|rels)$/i.test(p.name)) xml(p.key);
  // mc:Ignorable prefixes must be declared; same for Choice Requires
  for (const [k, t] of xmls)
    if (t)
      for (const n of walk(t))
        for (const [a, v] of Object.entries(n.a))
          if (/(^|:)(Ignorable|MustUnderstand)$/.test(a) || (n.n === 'Choice' && a === 'Requires'))
            for (const p of v.split(/\s+/).filter(Boolean))
              if (!(p in n.scope)) rep(k, 'MC-PREFIX', `${a} names ${p}, which is not declared`);
  // content types
  const types = xml('/[content_types].xml');
  if (!types) {
    rep('[Content_Types].xml', 'CT-MISSING', '');
    return found;
  }
  const defs = new Map(),
    ovr = new Map();
  for (const n of types.c) {
    const k = (n.n === 'Default' ? n.a.Extension : (n.a.PartName ?? '')).toLowerCase(),
      m = n.n === 'Default' ? defs : ovr;
    if (m.has(k)) rep('[Content_Types].xml', 'CT-TWICE', k);
    m.set(k, n.a.ContentType);
    if (n.n === 'Override' && !k.startsWith('/')) rep('[Content_Types].xml', 'CT-NAME', k);
    if (n.n === 'Override' && !parts.has(k)) rep('[Content_Types].xml', 'CT-NO-PART', k, 'W');
  }
  const typeOf = (k) => ovr.get(k) ?? defs.get(k.slice(k.lastIndexOf('.') + 1));
  for (const p of parts.values())
    if (p.key !== '/[content_types].xml' && !typeOf(p.key))
      rep(p.name, 'CT-NONE', 'part without content type');
  // relationships
  const relCache = new Map();
  const rels = (key) => {
    const k = key.toLowerCase();
    if (relCache.has(k)) return relCache.get(k);
    const dir = posix.dirname(k || '/'),
      base = k ? posix.basename(k) : '';
    const rk = k ? posix.join(dir, '_rels', base + '.rels') : '/_rels/.rels';
    const t = xml(rk),
      m = new Map();
    for (const n of t?.c ?? []) {
      const { Id, Type = '', Target = '', TargetMode } = n.a;
      if (!Id || m.has(Id)) rep(rk, 'REL-ID', `${Id} twice or missing`);
      const ext = TargetMode === 'External';
      const to = ext
        ? Target
        : (Target.startsWith('/') ? posix.normalize(Target) : posix.join(k ? dir : '/', Target))
            .toLowerCase()
            .split('#')[0];
      if (!ext && Target !== 'NULL' && !Target.startsWith('#') && !parts.has(decodeURIComponent(to)))
        rep(rk, 'REL-TARGET', `${Id} → ${Target} is not there`);
      if (Target === '') rep(rk, 'REL-EMPTY', Id);
      if (ext && Target.length > 2083) rep(rk, 'REL-URL-LENGTH', Target.length, 'W');
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      const want = CT[kind];
      if (!ext && want && parts.has(to) && !want.test(typeOf(to) ?? ''))
        rep(rk, 'REL-TYPE', `${to} is ${typeOf(to)}, wanted ${kind}`);
      m.set(Id, { kind, to, ext, target: Target });
    }
    relCache.set(k, m);
    return m;
  };
  for (const p of parts.values()) {
    const m = /^(.*\/)_rels\/([^/]*)\.rels$/.exec(p.key);
    if (m) {
      const src = m[1] + m[2];
      if (m[2] && !parts.has(src)) rep(p.name, 'REL-ORPHAN', `no part ${src}`, 'W');
      rels(m[2] ? src : '');
    }
  }
  const office = [...rels('').values()].filter((r) => r.kind === 'officeDocument');
  if (office.length !== 1) {
    rep('_rels/.rels', 'REL-OFFICE', `${office.length} officeDocument`);
    return found;
  }
  const wbk = office[0].to,
    wb = xml(wbk),
    wrels = rels(wbk);
  if (!wb) return found;
  const byKind = (k) => [...wrels.values()].filter((r) => r.kind === k);
  for (const k of ['styles', 'sharedStrings', 'theme', 'calcChain', 'sheetMetadata', 'vbaProject'])
    if (byKind(k).length > 1) rep(wbk, 'REL-MANY', k);
  const order = (part, node, list, many = new Set()) => {
    let last = -1;
    const seen = new Set();
    for (const c of node.c) {
      if (/AlternateContent$/.test(c.n)) continue;
      const i = list.indexOf(c.n);
      if (i < 0) {
        if (c.ns === node.ns) rep(part, 'ORDER-UNKNOWN', c.n);
        continue;
      }
      if (i < last) rep(part, 'ORDER', `${c.n} after ${list[last]}`);
      if (seen.has(c.n) && !many.has(c.n)) rep(part, 'ORDER-TWICE', c.n);
      seen.add(c.n);
      last = Math.max(last, i);
    }
  };
  order(wbk, wb, WB);
  // docProps
  const core = [...rels('').values()].filter((r) => r.kind === 'core-properties');
  if (core.length > 1) rep('_rels/.rels', 'CORE-MANY', core.length);
  const corex = core[0] && xml(core[0].to);
  if (corex) {
    const seen = new Set();
    for (const c of corex.c) {
      if (seen.has(c.n)) rep(core[0].to, 'CORE-TWICE', c.n);
      seen.add(c.n);
      if (c.n === 'created' || c.n === 'modified') {
        if (!/W3CDTF$/.test(c.a['xsi:type'] ?? '')) rep(core[0].to, 'CORE-DATE-TYPE', c.n);
        if (!/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(c.t))
          rep(core[0].to, 'CORE-DATE', c.t);
      }
      if (c.t.length > 255 && ['title', 'subject', 'creator', 'keywords', 'category'].includes(c.n))
        rep(core[0].to, 'CORE-LENGTH', `${c.n}: ${c.t.length}`, 'W');
    }
  }
  const app = [...rels('').values()].find((r) => r.kind === 'extended-properties'),
    appx = app && xml(app.to);
  if (appx)
    for (const v of [...walk(appx)].filter((n) => n.n === 'vector'))
      if (int(v.a.size) !== v.c.length) rep(app.to, 'APP-VECTOR', `size ${v.a.size}, ${v.c.length} there`);
  if (appx) {
    const hp = kid(appx, 'HeadingPairs'),
      tp = kid(appx, 'TitlesOfParts');
    if (hp && tp) {
      const sum = [...walk(hp)].filter((n) => n.n === 'i4').reduce((a, n) => a + Number(n.t), 0),
        have = [...walk(tp)].filter((n) => n.n === 'lpstr').length;
      if (sum !== have) rep(app.to, 'APP-TITLES', `HeadingPairs ${sum}, TitlesOfParts ${have}`);
    }
  }
  // sheets
  const sheets = kids(kid(wb, 'sheets'), 'sheet'),
    names = new Map(),
    ids = new Set();
  if (!sheets.length) rep(wbk, 'SHEETS-NONE', '');
  if (sheets.length && !sheets.some((s) => !s.a.state || s.a.state === 'visible'))
    rep(wbk, 'SHEETS-HIDDEN', 'none visible');
  sheets.forEach((s, i) => {
    const n = s.a.name ?? '';
    if (n === '' || n.length > 31) rep(wbk, 'SHEET-NAME-LENGTH', `${n.length}: ${n}`);
    if (/[[\]:*?/\\\u0000-\u001f]/.test(n) || n.startsWith("'") || n.endsWith("'")) rep(wbk, 'SHEET-NAME', n);
    if (/^history$/i.test(n)) rep(wbk, 'SHEET-NAME-RESERVED', n, 'W');
    if (names.has(n.toLowerCase())) rep(wbk, 'SHEET-NAME-TWICE', n);
    names.set(n.toLowerCase(), i);
    if (!(int(s.a.sheetId) >= 1 && int(s.a.sheetId) <= 65534) || ids.has(s.a.sheetId))
      rep(wbk, 'SHEET-ID', s.a.sheetId);
    ids.add(s.a.sheetId);
    const rid = Object.entries(s.a).find(([k]) => /:id$/.test(k))?.[1];
    s.rel = wrels.get(rid);
    if (!s.rel) rep(wbk, 'SHEET-REL', `${n}: ${rid}`);
  });
  for (const v of kids(kid(wb, 'bookViews'), 'workbookView')) {
    for (const a of ['activeTab', 'firstSheet'])
      if (v.a[a] !== undefined && !(int(v.a[a]) < sheets.length)) rep(wbk, 'VIEW-TAB', `${a}=${v.a[a]}`);
    const act = sheets[int(v.a.activeTab ?? '0')];
    if (act && act.a.state && act.a.state !== 'visible') rep(wbk, 'VIEW-TAB-HIDDEN', act.a.name, 'W');
  }
  const views = kids(kid(wb, 'bookViews'), 'workbookView').length;
  const externals = kids(kid(wb, 'externalReferences'), 'externalReference');
  for (const e of externals) {
    const rid = Object.entries(e.a).find(([k]) => /:id$/.test(k))?.[1];
    if (wrels.get(rid)?.kind !== 'externalLink') rep(wbk, 'EXTERNAL-REL', rid);
  }
  for (const e of kids(kid(wb, 'pivotCaches'), 'pivotCache')) {
    const rid = Object.entries(e.a).find(([k]) => /:id$/.test(k))?.[1];
    if (!wrels.get(rid)) rep(wbk, 'PIVOT-REL', rid);
  }
  const ctx = { sheets: names, externals: externals.length };
  const formula = (part, where, f, extra = '') => {
    for (const [r, d, l] of formulaFaults(f, ctx)) rep(part, r, `${where}${extra}: ${d}`, l);
  };
  // names
  const seenNames = new Set(),
    globalNames = new Set();
  for (const d of kids(kid(wb, 'definedNames'), 'definedName')) {
    const n = d.a.name ?? '',
      ls = d.a.localSheetId,
      bad = nameFault(n);
    if (bad) rep(wbk, 'NAME', `${n}: ${bad}`);
    if (ls !== undefined && !(int(ls) >= 0 && int(ls) < sheets.length)) rep(wbk, 'NAME-SCOPE', `${n}: ${ls}`);
    const k = `${ls ?? ''}|${n.toLowerCase()}`;
    if (seenNames.has(k)) rep(wbk, 'NAME-TWICE', k);
    seenNames.add(k);
    if (ls === undefined) globalNames.add(n.toLowerCase());
    if (d.t.trim() === '') rep(wbk, 'NAME-EMPTY', n);
    formula(wbk, `name ${n}`, d.t);
    const own = ls !== undefined ? sheets[int(ls)]?.a.name : undefined;
    if (/^_xlnm\.Print_(Area|Titles)$/.test(n)) {
      if (ls === undefined) rep(wbk, 'PRINT-NAME-SCOPE', n);
      const areas = [];
      let rest = d.t;
      const re = /^(?:'((?:[^']|'')+)'|([^'!,]+))!([^,]+)(?:,|$)/;
      while (rest) {
        const m = re.exec(rest);
        if (!m) {
          if (!rest.includes('#REF!') && !/\(/.test(rest)) rep(wbk, 'PRINT-NAME', `${n}: ${d.t}`);
          break;
        }
        areas.push([(m[1] ?? m[2]).replaceAll("''", "'"), m[3]]);
        rest = rest.slice(m[0].length);
      }
      for (const [s, a] of areas) {
        if (own !== undefined && s.toLowerCase() !== own.toLowerCase())
          rep(wbk, 'PRINT-NAME-SHEET', `${n}: ${s} in ${own}`);
        if (!areaRef(a) && a !== '#REF!') rep(wbk, 'PRINT-NAME-REF', `${n}: ${a}`);
        if (n.endsWith('Titles') && !/^(\$[A-Z]+:\$[A-Z]+|\$\d+:\$\d+)$/.test(a)) rep(wbk, 'PRINT-TITLES', a);
      }
      if (n.endsWith('Titles') && areas.length > 2) rep(wbk, 'PRINT-TITLES', d.t);
    }
  }
  // styles
  const stk = byKind('styles')[0]?.to,
    st = stk && xml(stk);
  let nXf = 0,
    nDxf = 0;
  const tableStyles = new Set();
  const hasTheme = byKind('theme').length > 0;
  const colour = (part, n) => {
    if (n.a.rgb !== undefined && !/^[0-9A-Fa-f]{8}$/.test(n.a.rgb))
      rep(part, 'COLOR-RGB', `${n.n} ${n.a.rgb}`);
    if (n.a.theme !== undefined && !(int(n.a.theme) >= 0 && int(n.a.theme) <= 11))
      rep(part, 'COLOR-THEME', n.a.theme);
    if (n.a.theme !== undefined && !hasTheme) rep(part, 'COLOR-NO-THEME', n.a.theme, 'W');
    if (n.a.indexed !== undefined && !(int(n.a.indexed) >= 0 && int(n.a.indexed) <= 81))
      rep(part, 'COLOR-INDEXED', n.a.indexed);
    if (n.a.tint !== undefined && !(Math.abs(Number(n.a.tint)) <= 1)) rep(part, 'COLOR-TINT', n.a.tint);
  };
  if (st) {
    order(stk, st, ST);
    const cnt = (name, item) => {
      const l = kid(st, name);
      const k = item ? kids(l, item) : (l?.c ?? []);
      if (l?.a.count !== undefined && int(l.a.count) !== k.length)
        rep(stk, 'STYLE-COUNT', `${name} count=${l.a.count}, ${k.length} there`, 'W');
      return k;
    };
    const fonts = cnt('fonts', 'font'),
      fills = cnt('fills', 'fill'),
      borders = cnt('borders', 'border'),
      sx = cnt('cellStyleXfs', 'xf'),
      cx = cnt('cellXfs', 'xf'),
      dx = cnt('dxfs', 'dxf'),
      nf = cnt('numFmts', 'numFmt');
    nXf = cx.length;
    nDxf = dx.length;
    if (!fonts.length || !fills.length || !borders.length || !cx.length)
      rep(stk, 'STYLE-EMPTY', 'fonts, fills, borders or cellXfs empty');
    if (nXf > 64000) rep(stk, 'STYLE-64K', nXf);
    if (fonts.length > 1024) rep(stk, 'STYLE-FONTS', fonts.length, 'W');
    if (nf.length > 250) rep(stk, 'STYLE-NUMFMTS', `${nf.length}: Excel holds 200 to 250`, 'W');
    if (kid(fills[0], 'patternFill')?.a.patternType !== 'none')
      rep(stk, 'STYLE-FILL0', 'the first fill is not none', 'W');
    if (fills.length > 1 && kid(fills[1], 'patternFill')?.a.patternType !== 'gray125')
      rep(stk, 'STYLE-FILL1', 'the second fill is not gray125', 'W');
    const ids = new Set();
    for (const n of nf) {
      if (ids.has(n.a.numFmtId)) rep(stk, 'NUMFMT-TWICE', n.a.numFmtId);
      ids.add(n.a.numFmtId);
      const code = n.a.formatCode ?? '';
      if (code === '' || code.length > 255) rep(stk, 'NUMFMT-LENGTH', `${code.length}`);
      const bare = code.replace(/\\./g, '').replace(/"[^"]*"/g, '');
      if (bare.includes('"')) rep(stk, 'NUMFMT-QUOTE', code);
      if (bare.split(';').length > 4) rep(stk, 'NUMFMT-SECTIONS', code);
    }
    const xf = (n, where) => {
      for (const [a, list] of [
        ['fontId', fonts],
        ['fillId', fills],
        ['borderId', borders],
      ])
        if (n.a[a] !== undefined && !(int(n.a[a]) < list.length))
          rep(stk, 'XF-RANGE', `${where} ${a}=${n.a[a]}`);
      const id = int(n.a.numFmtId ?? '0');
      if (id >= 164 && !ids.has(n.a.numFmtId))
        rep(stk, 'XF-NUMFMT', `${where} numFmtId=${id} is not defined`);
      if (where.startsWith('cellXfs') && n.a.xfId !== undefined && !(int(n.a.xfId) < sx.length))
        rep(stk, 'XF-XFID', `${where} xfId=${n.a.xfId}`);
    };
    sx.forEach((n, i) => xf(n, `cellStyleXfs[${i}]`));
    cx.forEach((n, i) => xf(n, `cellXfs[${i}]`));
    for (const n of cnt('cellStyles', 'cellStyle'))
      if (!(int(n.a.xfId) < sx.length)) rep(stk, 'CELLSTYLE-XFID', `${n.a.name}: ${n.a.xfId}`);
    const csn = new Set();
    for (const n of kids(kid(st, 'cellStyles'), 'cellStyle')) {
      const k = (n.a.name ?? '').toLowerCase();
      if (csn.has(k)) rep(stk, 'CELLSTYLE-TWICE', k);
      csn.add(k);
    }
    dx.forEach((n, i) => {
      order(stk, n, DXF);
      for (const f of kids(n, 'numFmt'))
        if (f.a.numFmtId === undefined || !f.a.formatCode) rep(stk, 'DXF-NUMFMT', `dxf ${i}`);
    });
    for (const n of walk(st)) {
      if (/olor$/.test(n.n)) colour(stk, n);
      if (n.n === 'alignment') {
        const r = n.a.textRotation;
        if (r !== undefined && !((int(r) >= 0 && int(r) <= 180) || int(r) === 255))
          rep(stk, 'ALIGN-ROTATION', r);
        if (n.a.indent !== undefined && !(int(n.a.indent) >= 0 && int(n.a.indent) <= 250))
          rep(stk, 'ALIGN-INDENT', n.a.indent);
        if (
          n.a.horizontal &&
          !/^(general|left|center|right|fill|justify|centerContinuous|distributed)$/.test(n.a.horizontal)
        )
          rep(stk, 'ALIGN', n.a.horizontal);
        if (n.a.vertical && !/^(top|center|bottom|justify|distributed)$/.test(n.a.vertical))
          rep(stk, 'ALIGN', n.a.vertical);
      }
      if (n.n === 'sz' && !(Number(n.a.val) >= 1 && Number(n.a.val) <= 409.55))
        rep(stk, 'FONT-SIZE', n.a.val);
      if (n.n === 'name' && n.a.val !== undefined && (n.a.val.length > 31 || n.a.val === ''))
        rep(stk, 'FONT-NAME', n.a.val);
      if (n.n === 'tableStyle') tableStyles.add(n.a.name);
    }
    for (const n of walk(kid(st, 'tableStyles') ?? { c: [] }))
      if (n.n === 'tableStyleElement' && n.a.dxfId !== undefined && !(int(n.a.dxfId) < nDxf))
        rep(stk, 'DXF-RANGE', `tableStyle dxfId=${n.a.dxfId}`);
  } else rep(wbk, 'STYLES-NONE', '', 'W');
  // shared strings
  const sst = byKind('sharedStrings')[0]?.to,
    ss = sst && xml(sst),
    strings = kids(ss, 'si');
  const textFaults = (part, where, t) => {
    const s = t.t;
    if (s.includes('\r')) rep(part, 'TEXT-CR', where, 'W');
    if (/^[ \t\n]|[ \t\n]$/.test(s) && t.a['xml:space'] !== 'preserve')
      rep(part, 'TEXT-SPACE', `${where}: edge blanks without xml:space`, 'W');
  };
  strings.forEach((si, i) => {
    const s = unx(siText(si));
    if (s.length > 32767) rep(sst, 'TEXT-LENGTH', `si ${i}: ${s.length}`);
    for (const t of walk(si)) if (t.n === 't') textFaults(sst, `si ${i}`, t);
    for (const c of si.c) if (!['t', 'r', 'rPh', 'phoneticPr'].includes(c.n)) rep(sst, 'SI-CHILD', c.n);
    if (kid(si, 't') && kids(si, 'r').length) rep(sst, 'SI-BOTH', `si ${i}: t and r`, 'W');
    for (const r of kids(si, 'r')) {
      if (!kid(r, 't')) rep(sst, 'SI-RUN', `si ${i}: run without t`);
      if (r.c[0]?.n === 't' && kid(r, 'rPr')) rep(sst, 'SI-ORDER', `si ${i}: rPr after t`);
      for (const p of walk(r)) if (p.n === 'color') colour(sst, p);
    }
    const nl = (s.match(/\n/g) ?? []).length;
    if (nl > 253) rep(sst, 'TEXT-LINES', `si ${i}: ${nl} line feeds`, 'W');
  });
  if (ss?.a.uniqueCount !== undefined && int(ss.a.uniqueCount) !== strings.length)
    rep(sst, 'SST-COUNT', `uniqueCount=${ss.a.uniqueCount}, ${strings.length} there`, 'W');
  // metadata
  const mdk = byKind('sheetMetadata')[0]?.to,
    md = mdk && xml(mdk);
  const cmN = kids(kid(md, 'cellMetadata'), 'bk').length,
    vmN = kids(kid(md, 'valueMetadata'), 'bk').length;
  // sheets one by one
  const tableIds = new Set(),
    tableNames = new Map(),
    tableOwner = new Map(),
    formulas = new Map();
  let sRefs = 0;
  sheets.forEach((sh, index) => {
    const key = sh.rel?.to;
    if (!key || sh.rel.kind !== 'worksheet') return;
    const ws = xml(key);
    if (!ws) return;
    const srels = rels(key),
      part = key.slice(1);
    const r = (rule, d, l) => rep(part, rule, `${sh.a.name}: ${d}`, l);
    if (ws.n !== 'worksheet') {
      r('ROOT', ws.n);
      return;
    }
    order(part, ws, WS, new Set(['conditionalFormatting']));
    for (const n of walk(ws)) if (n.n === 'tabColor' || n.n === 'color') colour(part, n);
    // views
    for (const v of kids(kid(ws, 'sheetViews'), 'sheetView')) {
      if (!(int(v.a.workbookViewId) < Math.max(1, views))) r('VIEW-ID', v.a.workbookViewId);
      for (const a of ['zoomScale', 'zoomScaleNormal', 'zoomScaleSheetLayoutView', 'zoomScalePageLayoutView'])
        if (v.a[a] !== undefined && int(v.a[a]) !== 0 && !(int(v.a[a]) >= 10 && int(v.a[a]) <= 400))
          r('VIEW-ZOOM', `${a}=${v.a[a]}`);
      const p = kid(v, 'pane');
      if (p) {
        const x = Number(p.a.xSplit ?? 0),
          y = Number(p.a.ySplit ?? 0);
        if (!x && !y) r('PANE-EMPTY', '');
        const want = x && y ? 'bottomRight' : x ? 'topRight' : 'bottomLeft';
        if ((p.a.state ?? 'split') !== 'split' && p.a.activePane && p.a.activePane !== want && !(x && y))
          r('PANE-ACTIVE', `${p.a.activePane}, wanted ${want}`);
        if (p.a.topLeftCell && !cellRef(p.a.topLeftCell)) r('PANE-CELL', p.a.topLeftCell);
        if (/frozen/i.test(p.a.state ?? '') && p.a.topLeftCell) {
          const t = cellRef(p.a.topLeftCell);
          if (t && (t.c <= x || t.r <= y)) r('PANE-CELL', `${p.a.topLeftCell} lies in the frozen part`, 'W');
        }
      }
      const sp = new Set();
      for (const s of kids(v, 'selection')) {
        const pane = s.a.pane ?? 'topLeft';
        if (sp.has(pane)) r('SELECTION-TWICE', pane);
        sp.add(pane);
        if (!p && pane !== 'topLeft') r('SELECTION-PANE', pane);
        if (p) {
          const x = Number(p.a.xSplit ?? 0),
            y = Number(p.a.ySplit ?? 0);
          const ok = new Set([
            'topLeft',
            ...(x ? ['topRight'] : []),
            ...(y ? ['bottomLeft'] : []),
            ...(x && y ? ['bottomRight'] : []),
          ]);
          if (!ok.has(pane)) r('SELECTION-PANE', pane);
        }
        for (const q of (s.a.sqref ?? 'A1').split(/\s+/)) if (!rangeRef(q)) r('SELECTION-REF', q);
        if (s.a.activeCell && !cellRef(s.a.activeCell)) r('SELECTION-CELL', s.a.activeCell);
      }
    }
    const fp = kid(ws, 'sheetFormatPr');
    if (fp && !(Number(fp.a.defaultRowHeight) >= 0 && Number(fp.a.defaultRowHeight) <= 409.5))
      r('FORMATPR', fp.a.defaultRowHeight);
    // columns
    const cols = kid(ws, 'cols');
    if (cols && !cols.c.length) r('COLS-EMPTY', '');
    let lastCol = 0;
    for (const c of kids(cols, 'col')) {
      const a = int(c.a.min),
        b = int(c.a.max);
      if (!(a >= 1 && b >= a && b <= 16384)) r('COL-RANGE', `${c.a.min}-${c.a.max}`);
      if (a <= lastCol) r('COL-OVERLAP', `${a} ≤ ${lastCol}`);
      lastCol = b;
      if (c.a.width !== undefined && !(Number(c.a.width) >= 0 && Number(c.a.width) <= 255))
        r('COL-WIDTH', c.a.width);
      if (c.a.style !== undefined && !(int(c.a.style) < nXf)) r('COL-STYLE', c.a.style);
      if (c.a.outlineLevel !== undefined && !(int(c.a.outlineLevel) <= 7)) r('OUTLINE', c.a.outlineLevel);
    }
    // cells
    const sd = kid(ws, 'sheetData');
    if (!sd) r('SHEETDATA-NONE', '');
    let lastRow = 0;
    const cells = new Map();
    const fset = new Set();
    formulas.set(index, fset);
    const shared = new Map();
    let minC = 1e9,
      maxC = 0,
      minR = 1e9,
      maxR = 0,
      noted = 0;
    const few = (rule, d, l) => {
      if (noted++ < 40) r(rule, d, l);
    };
    const arrays = [];
    for (const row of kids(sd, 'row')) {
      const rn = row.a.r === undefined ? lastRow + 1 : int(row.a.r);
      if (!(rn >= 1 && rn <= 1048576)) few('ROW-NUMBER', row.a.r);
      if (rn <= lastRow) few('ROW-ORDER', `${rn} after ${lastRow}`);
      lastRow = rn;
      if (row.a.ht !== undefined && !(Number(row.a.ht) >= 0 && Number(row.a.ht) <= 409.5))
        few('ROW-HEIGHT', `row ${rn}: ${row.a.ht}`);
      if (row.a.s !== undefined && !(int(row.a.s) < nXf)) few('ROW-STYLE', `row ${rn}: ${row.a.s}`);
      if (row.a.outlineLevel !== undefined && !(int(row.a.outlineLevel) <= 7))
        few('OUTLINE', row.a.outlineLevel);
      if (row.a.spans !== undefined && !/^(\d+:\d+)( \d+:\d+)*$/.test(row.a.spans))
        few('ROW-SPANS', row.a.spans);
      let lastC = 0;
      for (const c of row.c) {
        if (c.n !== 'c') {
          if (c.n !== 'extLst') few('ROW-CHILD', c.n);
          continue;
        }
        const ref = c.a.r === undefined ? { c: lastC + 1, r: rn } : cellRef(c.a.r);
        const where = c.a.r ?? `row ${rn}`;
        if (!ref || /\$/.test(c.a.r ?? '')) {
          few('CELL-REF', c.a.r);
          continue;
        }
        if (ref.r !== rn) few('CELL-ROW', `${c.a.r} in row ${rn}`);
        if (ref.c <= lastC) few('CELL-ORDER', `${c.a.r}`);
        lastC = ref.c;
        minC = Math.min(minC, ref.c);
        maxC = Math.max(maxC, ref.c);
        minR = Math.min(minR, rn);
        maxR = Math.max(maxR, rn);
        if (c.a.s !== undefined && !(int(c.a.s) >= 0 && int(c.a.s) < nXf))
          few('CELL-STYLE', `${where} s=${c.a.s} of ${nXf}`);
        if (c.a.cm !== undefined && !(int(c.a.cm) >= 1 && int(c.a.cm) <= cmN))
          few('CELL-CM', `${where} cm=${c.a.cm} of ${cmN}`);
        if (c.a.vm !== undefined && !(int(c.a.vm) >= 1 && int(c.a.vm) <= vmN))
          few('CELL-VM', `${where} vm=${c.a.vm} of ${vmN}`);
        const t = c.a.t ?? 'n',
          v = kid(c, 'v'),
          f = kid(c, 'f'),
          is = kid(c, 'is');
        let text = null;
        const co = c.c.map((x) => ['f', 'v', 'is', 'extLst'].indexOf(x.n));
        if (co.some((x, i) => x < 0 || (i && x <= co[i - 1])))
          few('CELL-CHILDREN', `${where}: ${c.c.map((x) => x.n)}`);
        if (t === 's') {
          sRefs++;
          const i = int(v?.t.trim() ?? '');
          if (!(i >= 0 && i < strings.length)) few('CELL-SST', `${where}: ${v?.t} of ${strings.length}`);
          else text = unx(siText(strings[i]));
          if (f) few('CELL-SST-FORMULA', `${where}: t="s" with a formula`, 'W');
        } else if (t === 'n') {
          if (v && v.t.trim() !== '' && !/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(v.t.trim()))
            few('CELL-NUMBER', `${where}: ${v.t}`);
          else if (v && !Number.isFinite(Number(v.t))) few('CELL-NUMBER', `${where}: ${v.t}`);
          if (v && v.t.trim() === '') few('CELL-NUMBER', `${where}: <v> is empty`, 'W');
        } else if (t === 'b') {
          if (!/^[01]$/.test(v?.t.trim() ?? '')) few('CELL-BOOL', `${where}: ${v?.t}`);
        } else if (t === 'e') {
          if (!ERRORS.has(v?.t.trim())) few('CELL-ERROR', `${where}: ${v?.t}`);
        } else if (t === 'str') {
          if (!f) few('CELL-STR', `${where}: t="str" without formula`, 'I');
          text = unx(v?.t ?? '');
          if (text.length > 32767) few('TEXT-LENGTH', `${where}: ${text.length}`);
          if (v) {
            if (/^[ \n\t]|[ \n\t]$/.test(v.t) && v.a['xml:space'] !== 'preserve')
              few('TEXT-SPACE', `${where}: result with edge blanks`, 'I');
          }
        } else if (t === 'inlineStr') {
          if (!is) few('CELL-INLINE', `${where}: no <is>`);
          text = unx(siText(is));
          if (text.length > 32767) few('TEXT-LENGTH', `${where}: ${text.length}`);
          if (is) for (const x of walk(is)) if (x.n === 't') textFaults(part, `${sh.a.name}!${where}`, x);
          if (f) few('CELL-INLINE', `${where}: formula with t="inlineStr"`);
        } else if (t === 'd') few('CELL-DATE', `${where}: t="d"`, 'W');
        else few('CELL-TYPE', `${where}: ${t}`);
        if (is && t !== 'inlineStr') few('CELL-INLINE', `${where}: <is> with t=${t}`);
        if (f) {
          fset.add(c.a.r);
          const ft = f.a.t ?? 'normal';
          if (!['normal', 'shared', 'array', 'dataTable'].includes(ft)) few('F-TYPE', `${where}: ${ft}`);
          if (ft === 'shared') {
            if (f.a.si === undefined) few('F-SHARED', `${where}: no si`);
            if (f.t || f.a.ref) {
              if (!rangeRef(f.a.ref)) few('F-SHARED-REF', `${where}: ${f.a.ref}`);
              shared.set(f.a.si, rangeRef(f.a.ref));
            } else if (!shared.has(f.a.si))
              few('F-SHARED-MASTER', `${where}: si=${f.a.si} has no master above`);
          }
          if (ft === 'array') {
            const a = rangeRef(f.a.ref);
            if (!a) few('F-ARRAY-REF', `${where}: ${f.a.ref}`);
            else {
              arrays.push(a);
              if ((a.r2 - a.r1 + 1) * (a.c2 - a.c1 + 1) < 100000)
                for (let y = a.r1; y <= a.r2; y++) for (let x = a.c1; x <= a.c2; x++) fset.add(colL(x) + y);
            }
          }
          if (ft === 'normal' && f.t === '') few('F-EMPTY', `${where}`);
          formula(part, `${sh.a.name}!${where}`, f.t);
        }
        cells.set(`${ref.r},${ref.c}`, { t, text, f: !!f, v: v?.t });
      }
    }
    const dim = kid(ws, 'dimension');
    if (dim) {
      const d = rangeRef(dim.a.ref);
      if (!d) r('DIMENSION', dim.a.ref);
      else if (maxR && !(d.c1 <= minC && d.c2 >= maxC && d.r1 <= minR && d.r2 >= maxR))
        r('DIMENSION-SMALL', `${dim.a.ref}, cells reach R${maxR}C${maxC}`, 'W');
    }
    // merges
    const mc = kid(ws, 'mergeCells'),
      merges = [];
    if (mc) {
      if (!mc.c.length) r('MERGE-EMPTY', 'mergeCells without a merge');
      if (mc.a.count !== undefined && int(mc.a.count) !== mc.c.length)
        r('MERGE-COUNT', `${mc.a.count}, ${mc.c.length} there`, 'W');
      for (const m of kids(mc, 'mergeCell')) {
        const x = rangeRef(m.a.ref);
        if (!x || /\$/.test(m.a.ref)) {
          r('MERGE-REF', m.a.ref);
          continue;
        }
        if (x.c1 === x.c2 && x.r1 === x.r2) r('MERGE-SINGLE', m.a.ref);
        merges.push({ ...x, ref: m.a.ref });
      }
      for (const [a, b] of overlaps(merges)) r('MERGE-OVERLAP', `${a.ref} and ${b.ref}`);
      for (const m of merges) {
        let hid = 0;
        if ((m.r2 - m.r1 + 1) * (m.c2 - m.c1 + 1) < 5000)
          for (let y = m.r1; y <= m.r2; y++)
            for (let x = m.c1; x <= m.c2; x++) {
              const c = cells.get(`${y},${x}`);
              if ((y !== m.r1 || x !== m.c1) && c && (c.f || (c.v ?? '') !== '' || c.text)) hid++;
            }
        if (hid) r('MERGE-HIDDEN', `${m.ref} hides ${hid} values`, 'I');
      }
      for (const a of arrays) for (const m of merges) if (meet(a, m)) r('MERGE-ARRAY', m.ref);
    }
    // tables
    const tp = kid(ws, 'tableParts'),
      tables = [];
    if (tp) {
      if (tp.a.count !== undefined && int(tp.a.count) !== tp.c.length) r('TABLEPARTS-COUNT', tp.a.count);
      for (const t of tp.c) {
        const rid = Object.entries(t.a).find(([k]) => /:id$/.test(k))?.[1],
          rel = srels.get(rid);
        if (rel?.kind !== 'table') {
          r('TABLE-REL', rid);
          continue;
        }
        if (tableOwner.has(rel.to)) r('TABLE-SHARED', rel.to);
        tableOwner.set(rel.to, sh.a.name);
        tables.push(...table(rel.to, cells, merges, r));
      }
    }
    for (const [a, b] of overlaps(tables)) r('TABLE-OVERLAP', `${a.name} and ${b.name}`);
    for (const rel of srels.values())
      if (rel.kind === 'table' && !tableOwner.has(rel.to)) r('TABLE-UNLISTED', rel.to, 'W');
    const af = kid(ws, 'autoFilter');
    if (af) {
      const a = rangeRef(af.a.ref);
      if (!a) r('FILTER-REF', af.a.ref);
      else {
        for (const t of tables) if (meet(a, t)) r('FILTER-TABLE', `${af.a.ref} over ${t.name}`);
        for (const fc of kids(af, 'filterColumn'))
          if (!(int(fc.a.colId) >= 0 && int(fc.a.colId) <= a.c2 - a.c1)) r('FILTER-COLUMN', fc.a.colId);
      }
      if (!seenNames.has(`${index}|_xlnm._filterdatabase`)) r('FILTER-NAME', 'no _xlnm._FilterDatabase', 'I');
    }
    // conditional formats
    const prio = new Set();
    for (const cf of kids(ws, 'conditionalFormatting')) {
      const sq = (cf.a.sqref ?? '').split(/\s+/).filter(Boolean);
      if (!sq.length) r('CF-SQREF', 'empty');
      for (const q of sq) if (!rangeRef(q)) r('CF-SQREF', q);
      if ((cf.a.sqref ?? '').length > 8192)
        r('CF-SQREF-LENGTH', `${cf.a.sqref.length} characters, ${sq.length} areas`, 'W');
      const rules = kids(cf, 'cfRule');
      if (!rules.length) r('CF-EMPTY', cf.a.sqref);
      for (const k of rules) {
        const p = int(k.a.priority);
        if (!(p >= 1)) r('CF-PRIORITY', k.a.priority);
        if (prio.has(p)) r('CF-PRIORITY-TWICE', `${p}`, 'W');
        prio.add(p);
        if (k.a.dxfId !== undefined && !(int(k.a.dxfId) < nDxf)) r('CF-DXF', `dxfId=${k.a.dxfId} of ${nDxf}`);
        const fs = kids(k, 'formula');
        if (fs.length > 3) r('CF-FORMULAS', fs.length);
        for (const f of fs) {
          formula(part, `${sh.a.name} cf ${cf.a.sqref}`, f.t);
          if (f.t === '') r('CF-FORMULA-EMPTY', cf.a.sqref);
        }
        const t = k.a.type;
        if (!t) r('CF-TYPE', 'none');
        if (t === 'expression' && !fs.length) r('CF-FORMULA-NONE', cf.a.sqref);
        if (t === 'cellIs' && (!k.a.operator || fs.length < (/etween$/.test(k.a.operator) ? 2 : 1)))
          r('CF-CELLIS', `${k.a.operator} ${fs.length}`);
        const kind = kid(k, t);
        if (['dataBar', 'colorScale', 'iconSet'].includes(t)) {
          if (!kind) r('CF-BODY', t);
          else {
            const cv = kids(kind, 'cfvo'),
              co = kids(kind, 'color');
            if (t === 'dataBar' && (cv.length !== 2 || co.length !== 1))
              r('CF-DATABAR', `${cv.length} cfvo, ${co.length} color`);
            if (t === 'colorScale' && (cv.length < 2 || cv.length > 3 || cv.length !== co.length))
              r('CF-COLORSCALE', `${cv.length} cfvo, ${co.length} color`);
            for (const v of cv)
              if (v.a.type !== 'min' && v.a.type !== 'max' && v.a.val === undefined && t !== 'iconSet')
                r('CF-CFVO', v.a.type);
          }
        }
      }
    }
    // data validations
    const dv = kid(ws, 'dataValidations');
    if (dv) {
      const list = kids(dv, 'dataValidation'),
        areas = [];
      if (!list.length) r('DV-EMPTY', 'dataValidations without one');
      if (dv.a.count !== undefined && int(dv.a.count) !== list.length)
        r('DV-COUNT', `${dv.a.count}, ${list.length} there`, 'W');
      if (list.length > 65534) r('DV-MANY', list.length);
      for (const d of list) {
        const sq = (d.a.sqref ?? '').split(/\s+/).filter(Boolean);
        if (!sq.length) r('DV-SQREF', 'empty');
        for (const q of sq) {
          const x = rangeRef(q);
          if (!x) r('DV-SQREF', q);
          else areas.push({ ...x, q });
        }
        const f1 = kid(d, 'formula1')?.t,
          f2 = kid(d, 'formula2')?.t,
          type = d.a.type ?? 'none';
        for (const [a, m] of [
          ['promptTitle', 32],
          ['prompt', 255],
          ['errorTitle', 32],
          ['error', 255],
        ])
          if ((d.a[a] ?? '').length > m) r('DV-TEXT-LENGTH', `${sq[0]} ${a}: ${d.a[a].length} > ${m}`);
        if ((d.a.error ?? '').length > 225)
          r('DV-ERROR-225', `${sq[0]}: ${d.a.error.length} (the dialog takes 225)`, 'W');
        if (type !== 'none' && f1 === undefined) r('DV-FORMULA', `${sq[0]} ${type} without formula1`);
        if (
          ['whole', 'decimal', 'date', 'time', 'textLength'].includes(type) &&
          ['between', 'notBetween', undefined].includes(d.a.operator) &&
          f2 === undefined
        )
          r('DV-FORMULA2', `${sq[0]} ${type} ${d.a.operator} without formula2`);
        if (type === 'list' && /^"/.test(f1 ?? '') && f1.length - 2 > 255)
          r('DV-LIST-255', `${sq[0]}: ${f1.length - 2}`);
        for (const f of [f1, f2])
          if (f !== undefined) {
            if (f.length > 8192) r('DV-FORMULA-LENGTH', f.length);
            if (!/^"/.test(f) || type !== 'list') formula(part, `${sh.a.name} validation ${sq[0]}`, f);
          }
        if (d.a.errorStyle && !/^(stop|warning|information)$/.test(d.a.errorStyle))
          r('DV-STYLE', d.a.errorStyle);
      }
      for (const [a, b] of overlaps(areas, 3)) r('DV-OVERLAP', `${a.q} and ${b.q}`, 'W');
    }
    // hyperlinks
    const hl = kid(ws, 'hyperlinks');
    if (hl) {
      if (!hl.c.length) r('LINK-EMPTY', '');
      if (hl.c.length > 65530) r('LINK-MANY', hl.c.length);
      const at = new Set();
      for (const h of kids(hl, 'hyperlink')) {
        if (!rangeRef(h.a.ref)) r('LINK-REF', h.a.ref);
        if (at.has(h.a.ref)) r('LINK-TWICE', h.a.ref, 'W');
        at.add(h.a.ref);
        const rid = Object.entries(h.a).find(([k]) => /:id$/.test(k))?.[1];
        if (rid !== undefined) {
          const x = srels.get(rid);
          if (!x) r('LINK-REL', rid);
          else if (x.kind !== 'hyperlink') r('LINK-REL', `${rid} is ${x.kind}`);
        } else if (!h.a.location) r('LINK-NOWHERE', h.a.ref);
        const loc = h.a.location;
        if (loc && rid === undefined) {
          const m = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(loc);
          if (!m) {
            if (!globalNames.has(loc.toLowerCase())) r('LINK-LOCATION', loc, 'W');
          } else {
            const s = (m[1] ?? m[2]).replaceAll("''", "'");
            if (!names.has(s.toLowerCase())) r('LINK-SHEET', s, 'W');
            if (m[2] && /[^\p{L}\p{N}_.]/u.test(m[2])) r('LINK-QUOTE', loc, 'W');
            if (!areaRef(m[3]) && !globalNames.has(m[3].toLowerCase())) r('LINK-CELL', m[3], 'W');
          }
          if (loc.length > 2084) r('LINK-LENGTH', loc.length, 'W');
        }
        if ((h.a.tooltip ?? '').length > 255) r('LINK-TIP', h.a.tooltip.length);
      }
    }
    // page
    const pm = kid(ws, 'pageMargins');
    if (pm)
      for (const a of ['left', 'right', 'top', 'bottom', 'header', 'footer'])
        if (!(Number(pm.a[a]) >= 0 && Number(pm.a[a]) < 49)) r('MARGIN', `${a}=${pm.a[a]}`);
    const ps = kid(ws, 'pageSetup');
    if (ps) {
      if (ps.a.scale !== undefined && !(int(ps.a.scale) >= 10 && int(ps.a.scale) <= 400))
        r('PAGE-SCALE', ps.a.scale);
      if (ps.a.paperSize !== undefined && !(int(ps.a.paperSize) >= 0 && int(ps.a.paperSize) <= 2147483647))
        r('PAGE-PAPER', ps.a.paperSize);
      for (const a of ['fitToWidth', 'fitToHeight', 'copies'])
        if (ps.a[a] !== undefined && !(int(ps.a[a]) >= 0 && int(ps.a[a]) <= 32767))
          r('PAGE-NUMBER', `${a}=${ps.a[a]}`);
      if (ps.a.orientation && !/^(default|portrait|landscape)$/.test(ps.a.orientation))
        r('PAGE-ORIENTATION', ps.a.orientation);
      const rid = Object.entries(ps.a).find(([k]) => /:id$/.test(k))?.[1];
      if (rid && !srels.get(rid)) r('PAGE-REL', rid);
    }
    for (const h of kid(ws, 'headerFooter')?.c ?? []) {
      if (h.t.length > 255) r('FOOT-LENGTH', `${h.n}: ${h.t.length}`);
      const bare = h.t
        .replaceAll('&&', '')
        .replace(/&"[^"]*"/g, '')
        .replace(/&K[0-9A-Fa-f+-]{5,6}/g, '')
        .replace(/&\d+/g, '');
      for (const m of bare.matchAll(/&(.?)/gs))
        if (!/[LCRPNDTFAZGBIUESXYOH]/i.test(m[1])) r('FOOT-CODE', `&${m[1]} in ${h.n}`, 'W');
      for (const c of 'LCR')
        if ((bare.match(new RegExp(`&${c}`, 'g')) ?? []).length > 1) r('FOOT-SECTION', `&${c} twice`, 'W');
      for (const m of h.t.matchAll(/&(\d+)/g))
        if (!(Number(m[1]) >= 1 && Number(m[1]) <= 409)) r('FOOT-SIZE', m[1], 'W');
    }
    for (const [n, lim] of [
      ['rowBreaks', 1048575],
      ['colBreaks', 16383],
    ]) {
      const b = kid(ws, n);
      if (!b) continue;
      const list = kids(b, 'brk');
      if (b.a.count !== undefined && int(b.a.count) !== list.length)
        r('BREAK-COUNT', `${n} ${b.a.count}, ${list.length} there`);
      if (int(b.a.manualBreakCount ?? '0') > list.length) r('BREAK-MANUAL', b.a.manualBreakCount);
      if (list.length > 1026) r('BREAK-MANY', `${n}: ${list.length} > 1026`);
      let last = 0;
      for (const k of list) {
        const id = int(k.a.id);
        if (!(id >= 1 && id <= lim)) r('BREAK-ID', `${n} ${k.a.id}`);
        if (id <= last) r('BREAK-ORDER', `${n} ${id} after ${last}`);
        last = id;
      }
    }
    const pr = kid(ws, 'sheetProtection');
    if (pr)
      for (const [a, v] of Object.entries(pr.a))
        if (
          !/^(password|algorithmName|hashValue|saltValue|spinCount)$/.test(a) &&
          !/^(0|1|true|false)$/.test(v)
        )
          r('PROTECTION', `${a}=${v}`);
    for (const n of ['drawing', 'legacyDrawing', 'picture', 'legacyDrawingHF'])
      for (const d of kids(ws, n)) {
        const rid = Object.entries(d.a).find(([k]) => /:id$/.test(k))?.[1];
        if (!srels.get(rid)) r('DRAWING-REL', `${n} ${rid}`);
      }
    for (const x of srels.values()) {
      if (x.kind === 'comments') {
        const cm = xml(x.to);
        if (!kids(ws, 'legacyDrawing').length) r('COMMENTS-VML', 'comments without legacyDrawing', 'W');
        const au = kids(kid(cm, 'authors'), 'author').length;
        const at = new Set();
        for (const c of kids(kid(cm, 'commentList'), 'comment')) {
          if (!cellRef(c.a.ref) || at.has(c.a.ref)) rep(x.to, 'COMMENT-REF', c.a.ref);
          at.add(c.a.ref);
          if (!(int(c.a.authorId) < au)) rep(x.to, 'COMMENT-AUTHOR', c.a.authorId);
        }
      }
      if (x.kind === 'drawing') {
        const d = xml(x.to),
          dr = rels(x.to),
          idsD = new Set();
        if (d)
          for (const n of walk(d)) {
            if (n.n === 'cNvPr') {
              if (idsD.has(n.a.id)) rep(x.to, 'SHAPE-ID', n.a.id, 'W');
              idsD.add(n.a.id);
            }
            for (const [a, v] of Object.entries(n.a))
              if (/^r:(id|embed|link)$/.test(a) && v && !dr.get(v))
                rep(x.to, 'DRAWING-TARGET', `${n.n} ${v}`);
            if (['from', 'to'].includes(n.n))
              for (const c of n.c)
                if ((c.n === 'col' || c.n === 'row') && !(int(c.t) >= 0))
                  rep(x.to, 'ANCHOR', `${n.n} ${c.n}=${c.t}`);
          }
      }
    }
  });
  function table(key, cells, merges, r) {
    const t = xml(key);
    if (!t) return [];
    const part = key.slice(1),
      q = (rule, d, l) => rep(part, rule, d, l),
      ref = rangeRef(t.a.ref),
      name = t.a.displayName ?? '';
    if (!(int(t.a.id) >= 1) || tableIds.has(t.a.id)) q('TABLE-ID', t.a.id);
    tableIds.add(t.a.id);
    const bad = nameFault(name);
    if (bad) q('TABLE-NAME', `${name}: ${bad}`);
    if (tableNames.has(name.toLowerCase())) q('TABLE-NAME-TWICE', name);
    tableNames.set(name.toLowerCase(), key);
    if (globalNames.has(name.toLowerCase())) q('TABLE-NAME-DEFINED', name);
    if (!ref) {
      q('TABLE-REF', t.a.ref);
      return [];
    }
    const head = int(t.a.headerRowCount ?? '1'),
      totals = int(t.a.totalsRowCount ?? '0');
    if (ref.r2 - ref.r1 + 1 - head - totals < 1) q('TABLE-NO-BODY', t.a.ref);
    const tc = kid(t, 'tableColumns'),
      list = kids(tc, 'tableColumn');
    if (list.length !== ref.c2 - ref.c1 + 1 || (tc?.a.count !== undefined && int(tc.a.count) !== list.length))
      q('TABLE-COLUMNS', `count=${tc?.a.count}, ${list.length} columns, ref ${t.a.ref}`);
    const cn = new Set(),
      ci = new Set();
    list.forEach((c, i) => {
      const n = unx(c.a.name ?? '');
      if (n === '' || n.length > 255) q('TABLE-COLUMN-NAME', `${n.length} characters`);
      if (cn.has(n.toLowerCase())) q('TABLE-COLUMN-TWICE', n);
      cn.add(n.toLowerCase());
      if (!(int(c.a.id) >= 1) || ci.has(c.a.id)) q('TABLE-COLUMN-ID', c.a.id);
      ci.add(c.a.id);
      for (const a of ['dataDxfId', 'headerRowDxfId', 'totalsRowDxfId'])
        if (c.a[a] !== undefined && !(int(c.a[a]) < nDxf)) q('DXF-RANGE', `${n} ${a}=${c.a[a]}`);
      for (const f of ['calculatedColumnFormula', 'totalsRowFormula']) {
        const x = kid(c, f);
        if (x) formula(part, `${n} ${f}`, x.t);
      }
      if (head) {
        const cell = cells.get(`${ref.r1},${ref.c1 + i}`);
        const txt = cell?.text;
        if (txt === null || txt === undefined || cell.f)
          q(
            'TABLE-HEAD-CELL',
            `column ${n}: head is ${cell ? (cell.f ? 'a formula' : `t=${cell.t}`) : 'empty'}`,
          );
        else if (txt !== n && txt.replace(/\r\n?/g, '\n') !== n.replace(/\r\n?/g, '\n'))
          q('TABLE-HEAD-TEXT', `${JSON.stringify(n)} and ${JSON.stringify(txt)}`);
      }
    });
    const af = kid(t, 'autoFilter');
    if (af) {
      const a = rangeRef(af.a.ref);
      if (!a || a.r1 !== ref.r1 || a.c1 !== ref.c1 || a.c2 !== ref.c2 || a.r2 !== ref.r2 - totals)
        q('TABLE-FILTER', `${af.a.ref} in ${t.a.ref}`);
      if (!head) q('TABLE-FILTER-HEAD', 'filter without head');
      for (const fc of kids(af, 'filterColumn'))
        if (!(int(fc.a.colId) < list.length)) q('TABLE-FILTER-COLUMN', fc.a.colId);
    }
    const ts = kid(t, 'tableStyleInfo')?.a.name;
    if (
      ts &&
      !/^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))|PivotStyle.*)$/.test(
        ts,
      ) &&
      !tableStyles.has(ts)
    )
      q('TABLE-STYLE', ts, 'W');
    for (const m of merges) if (meet(m, ref)) q('TABLE-MERGE', `${m.ref} in ${t.a.ref}`);
    return [{ ...ref, name }];
  }
  for (const [n, k] of tableNames) if (seenNames.has(`|${n}`)) rep(k, 'TABLE-NAME-DEFINED', n);
  if (ss?.a.count !== undefined && int(ss.a.count) !== sRefs)
    rep(sst, 'SST-REFS', `count=${ss.a.count}, ${sRefs} cells`, 'I');
  // calc chain: a cell in it without a formula is 'Removed Records: Formula from /xl/calcChain.xml'
  const cck = byKind('calcChain')[0]?.to,
    cc = cck && xml(cck);
  if (cc) {
    let i = '',
      missing = 0,
      first = '';
    for (const c of kids(cc, 'c')) {
      i = c.a.i ?? i;
      const idx = sheets.findIndex((s) => s.a.sheetId === i);
      if (!formulas.get(idx)?.has(c.a.r)) {
        if (!missing++) first = `${i}!${c.a.r}`;
      }
    }
    if (missing) rep(cck, 'CALCCHAIN', `${missing} cells without formula, first ${first}`);
    if (!cc.c.length) rep(cck, 'CALCCHAIN-EMPTY', '');
  }
  return found;
}
