import fc from 'fast-check';
import {makeVisible} from './src/render/visible.ts';
const c=()=>process.cpuUsage().user/1000;
let t=c(); const s=fc.sample(fc.string({unit:'binary'}),100); console.log('sample',c()-t);
t=c(); for(const x of s) makeVisible(x); console.log('visible',c()-t);
t=c(); const u=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u; for(const x of s) u.test(makeVisible(x)); console.log('test',c()-t);
t=c(); const s2=fc.sample(fc.string({unit:'binary',maxLength:40}),100); console.log('sample',c()-t);
