CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (c:Concept) REQUIRE c.id IS UNIQUE;
UNWIND [
  {id: 'speech/ctc', roadmap: 'speech', zh: null, en: 'CTC: "connectionist temporal classification"', kind: 'concept', emphasis: 'aware', stage: '模型 #1', stageOrder: 3},
  {id: 'speech/fourier-transform', roadmap: 'speech', zh: '傅里叶变换 [FFT]', en: 'Fourier transform', kind: 'concept', emphasis: 'required', stage: '声音', stageOrder: 1},
  {id: 'speech/hmm', roadmap: 'speech', zh: '隐马尔可夫模型', en: 'HMM', kind: 'model', emphasis: 'optional', stage: null, stageOrder: null},
  {id: 'speech/librosa', roadmap: 'speech', zh: null, en: 'librosa', kind: 'tool', emphasis: 'required', stage: '工具 & 环境', stageOrder: 2},
  {id: 'speech/mel-spectrogram', roadmap: 'speech', zh: '梅尔频谱', en: 'mel spectrogram', kind: 'concept', emphasis: 'required', stage: '声音', stageOrder: 1},
  {id: 'speech/sampling', roadmap: 'speech', zh: '采样', en: 'sampling', kind: 'concept', emphasis: 'required', stage: '声音', stageOrder: 1},
  {id: 'speech/torchaudio', roadmap: 'speech', zh: null, en: 'torchaudio', kind: 'tool', emphasis: 'required', stage: '工具 & 环境', stageOrder: 2},
  {id: 'speech/whisper', roadmap: 'speech', zh: null, en: 'Whisper', kind: 'model', emphasis: 'required', stage: '模型 #1', stageOrder: 3}
] AS row
MERGE (c:Concept {id: row.id})
SET c += row;
UNWIND [
  {before: 'speech/fourier-transform', after: 'speech/mel-spectrogram', basis: 'sequence', strength: 0.3, choice: null, quote: '傅里叶变换；然后是梅尔频谱', line: 4},
  {before: 'speech/librosa', after: 'speech/whisper', basis: 'stated', strength: 1, choice: 'librosa|torchaudio', quote: '需要读取音频的工具', line: 8},
  {before: 'speech/mel-spectrogram', after: 'speech/ctc', basis: 'stage', strength: 0.3, choice: null, quote: null, line: null},
  {before: 'speech/mel-spectrogram', after: 'speech/whisper', basis: 'stated', strength: 1, choice: null, quote: 'Whisper 需要梅尔频谱', line: 8},
  {before: 'speech/sampling', after: 'speech/ctc', basis: 'stated', strength: 0.6, choice: null, quote: '采样之后就能看', line: 9},
  {before: 'speech/sampling', after: 'speech/fourier-transform', basis: 'stated', strength: 0.6, choice: null, quote: '先学采样，再学傅里叶变换', line: 3},
  {before: 'speech/sampling', after: 'speech/mel-spectrogram', basis: 'reference', strength: 0.6, choice: null, quote: null, line: null},
  {before: 'speech/torchaudio', after: 'speech/whisper', basis: 'stated', strength: 1, choice: 'librosa|torchaudio', quote: '需要读取音频的工具', line: 8}
] AS row
MATCH (a:Concept {id: row.before}), (b:Concept {id: row.after})
MERGE (a)-[r:PREREQUISITE_OF]->(b)
SET r.basis = row.basis, r.strength = row.strength, r.choice = row.choice, r.quote = row.quote, r.line = row.line;
UNWIND [
  {whole: 'speech/sampling', part: 'speech/fourier-transform'}
] AS row
MATCH (p:Concept {id: row.part}), (w:Concept {id: row.whole})
MERGE (p)-[:PART_OF]->(w);
