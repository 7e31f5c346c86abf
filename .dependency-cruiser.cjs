const { globSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const features = 'debates|audience|voting|order|formats|library|people|rehearsal';

/** The files that define what a feature's module exports: the only ones its neighbours may know. */
const doors = globSync(`apps/backend/src/*/*.module.ts`).flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const names = /exports: \[([^\]]*)\]/.exec(source)?.[1].match(/\w+/g) ?? [];
  return names.flatMap((name) => {
    const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\./(.*)\\.js'`).exec(
      source,
    );
    return from ? [join(dirname(file), `${from[1]}.ts`)] : [];
  });
});
const open = [
  ...doors.map((file) => `^${file}$`),
  '\\.(module|entity)\\.ts$',
  // Who asks is told by a decorator and by a handshake, which no module can export.
  '^apps/backend/src/people/(signed-in|credentials)\\.ts$',
];

/** The arrows between folders: who may know whom. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'What needs each other is one thing, or needs a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rules-know-nobody',
      comment: 'libs/shared knows only zod and itself.',
      severity: 'error',
      from: { path: '^libs/shared/src', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { pathNot: '^(libs/shared/src|node_modules/zod)/' },
    },
    {
      name: 'apps-meet-in-shared',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'server-runs-without-tools',
      comment: 'What the server imports is installed where only the server is.',
      severity: 'error',
      from: { path: '^apps/backend/src/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-have-doors',
      comment: 'A feature of the server knows of another what its module exports.',
      severity: 'error',
      from: { path: `^apps/backend/src/(${features})/`, pathNot: '\\.spec\\.ts$' },
      to: {
        path: `^apps/backend/src/(${features})/`,
        pathNot: ['^apps/backend/src/$1/', ...open],
      },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/frontend/src/app/ui/' },
      to: { path: '^apps/frontend/src/', pathNot: '^apps/frontend/src/app/ui/' },
    },
    {
      name: 'nobody-knows-the-tests',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/' },
      to: { path: '^test/' },
    },
    {
      name: 'specs-stay-outside',
      comment: 'What is built knows no spec and no fixture.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '\\.(spec|fixture)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
