<map version="1.0.1">
<node TEXT="语音识别：两步走 (&quot;ASR&quot;)">
  <node ID="ID_1" TEXT="隐马尔可夫模型 (HMM)">
    <icon BUILTIN="help"/>
  </node>
  <node TEXT="声音">
    <node ID="ID_2" TEXT="傅里叶变换 [FFT] (Fourier transform)">
    </node>
    <node ID="ID_4" TEXT="梅尔频谱 (mel spectrogram)">
      <arrowlink DESTINATION="ID_3" STARTARROW="None" ENDARROW="Default"/>
    </node>
    <node ID="ID_6" TEXT="采样 (sampling)">
      <arrowlink DESTINATION="ID_5" STARTARROW="None" ENDARROW="Default"/>
      <arrowlink DESTINATION="ID_2" STARTARROW="None" ENDARROW="Default"/>
    </node>
    <node TEXT="工具 &amp; 环境">
      <node ID="ID_7" TEXT="librosa">
        <arrowlink DESTINATION="ID_3" STARTARROW="None" ENDARROW="Default"/>
      </node>
      <node ID="ID_8" TEXT="torchaudio">
        <arrowlink DESTINATION="ID_3" STARTARROW="None" ENDARROW="Default"/>
      </node>
    </node>
  </node>
  <node TEXT="模型 #1">
    <node ID="ID_5" TEXT="CTC: &quot;connectionist temporal classification&quot;">
      <icon BUILTIN="info"/>
    </node>
    <node ID="ID_3" TEXT="Whisper">
    </node>
  </node>
</node>
</map>
