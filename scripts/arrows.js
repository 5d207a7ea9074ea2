const path = require('node:path');

/**
 * The arrows of the house (docs/arsitektur.md): which folders of src a folder may import from, itself
 * included, and which packages. A folder that is not listed is refused, so a new one has to find its place.
 *
 * @type {Record<string, { folders: string[], packages: string[] | 'any' }>}
 */
const ARROWS = {
  cascade: { folders: [], packages: ['fastest-levenshtein'] },
  workbook: { folders: ['cascade'], packages: [] },
  measure: { folders: ['cascade'], packages: ['fastest-levenshtein'] },
  realisasi: { folders: ['measure', 'workbook', 'cascade'], packages: [] },
  rules: { folders: ['realisasi', 'measure', 'workbook', 'cascade'], packages: ['fastest-levenshtein'] },
  layouts: {
    folders: ['rules', 'realisasi', 'measure', 'workbook', 'cascade'],
    packages: ['fastest-levenshtein'],
  },
  workflow: {
    folders: ['layouts', 'rules', 'realisasi', 'measure', 'workbook', 'cascade'],
    packages: ['fastest-levenshtein'],
  },
  hosts: { folders: ['workbook', 'cascade'], packages: 'any' },
  cli: {
    folders: ['hosts', 'workflow', 'layouts', 'rules', 'realisasi', 'measure', 'workbook', 'cascade'],
    packages: 'any',
  },
  commands: { folders: ['hosts', 'workflow', 'rules', 'workbook', 'cascade'], packages: 'any' },
  taskpane: {
    folders: ['hosts', 'workflow', 'layouts', 'rules', 'realisasi', 'measure', 'workbook', 'cascade'],
    packages: 'any',
  },
};

/**
 * The arrows inside a folder: its own folders in ranks, lowest first. One may import from those of a lower rank, none from
 * one of its own; so there is no circle. What is not listed is refused, as above.
 *
 * @type {Record<string, string[][]>}
 */
const RANKS = {
  cascade: [['join']],
  measure: [['do']],
  rules: [['data'], ['shared'], ['cascade', 'realisasi', 'texts']],
  'rules/texts': [['id', 'en']],
  workflow: [['baca'], ['periksa'], ['hitung'], ['susun', 'contoh'], ['isian']],
  hosts: [['shared'], ['xlsx'], ['file', 'excel']],
  'hosts/xlsx': [['limits'], ['zip', 'xml'], ['package'], ['read', 'write'], ['edit'], ['insert']],
  'hosts/excel': [['session'], ['read'], ['cells'], ['draw'], ['snapshot'], ['compose']],
  taskpane: [['texts'], ['ui', 'state'], ['compose', 'grid'], ['tabs'], ['app']],
  'taskpane/state': [['understanding']],
  'taskpane/tabs': [['cascading', 'periksa', 'realisasi', 'susun']],
  cli: [['print'], ['commands']],
};

/** The folders that know neither Excel, Office, the DOM, Node nor a file. */
const CORE = ['cascade', 'workbook', 'measure', 'realisasi', 'rules', 'layouts', 'workflow'];

/** The folder of src a file lies in, such as 'cascade'; null outside of src. @param {string} file */
function folderOf(file) {
  const [src, folder, rest] = path.relative(path.dirname(__dirname), file).split(path.sep);
  return src === 'src' && folder && rest ? folder : null;
}

/**
 * Why a file of src may not import a target in the same folder of src; null where it may.
 *
 * @param {string} file @param {string} target
 */
function innerComplaint(file, target) {
  const src = path.join(path.dirname(__dirname), 'src');
  const from = path.relative(src, path.dirname(file)).split(path.sep);
  const to = path.relative(src, target).split(path.sep);
  const shared = from.findIndex((name, i) => name !== to[i]);
  // The same folder, or one of the two lies in a folder that holds the other.
  if (shared < 0 || to[shared] === undefined) return null;
  const holder = from.slice(0, shared).join('/');
  const ranks = RANKS[holder];
  if (!ranks) return null;
  /** @param {string | undefined} name */
  const rankOf = (name) => ranks.findIndex((rank) => name !== undefined && rank.includes(name));
  const [own, other] = [rankOf(from[shared]), rankOf(to[shared])];
  if (own < 0) return `src/${holder}/${from[shared]} has no rank in scripts/arrows.js.`;
  // A file beside the folders is for all of them.
  if (other < 0 || other < own) return null;
  return `src/${holder}/${from[shared]} may not import from src/${holder}/${to[shared]}.`;
}

/** Why a file may not import `name`; null where it may. @param {string} file @param {string} name */
function complaint(file, name) {
  const folder = folderOf(file);
  if (!folder) return null;
  const arrows = ARROWS[folder];
  if (!arrows) return `src/${folder} has no place among the arrows of scripts/arrows.js.`;
  if (!name.startsWith('.')) {
    if (arrows.packages === 'any' || arrows.packages.includes(name)) return null;
    return `src/${folder} may not import '${name}'.`;
  }
  const target = path.resolve(path.dirname(file), name);
  const other = folderOf(target) ?? folderOf(path.join(target, 'index'));
  if (other === folder) return innerComplaint(file, target);
  if (other !== null && arrows.folders.includes(other)) return null;
  // The version is read from package.json by the command line alone.
  if (folder === 'cli' && path.basename(target) === 'package.json') return null;
  return `src/${folder} may not import from ${other ? `src/${other}` : `outside of src`}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports run along the arrows of the house' },
    schema: [],
  },
  create(context) {
    /** @param {import('eslint').Rule.Node} node @param {unknown} name */
    const check = (node, name) => {
      const message = typeof name === 'string' ? complaint(context.filename, name) : null;
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, 'value' in node.source ? node.source.value : null),
      // `import('x').T` as a type, which ESTree does not know.
      TSImportType: (/** @type {any} */ node) =>
        check(node, node.source?.value ?? node.argument?.literal?.value),
    };
  },
};

module.exports = { rule, CORE };
