<map version="1.0.1">
<!-- To view this file, download free mind mapping software FreeMind from http://freemind.sourceforge.net -->
<node CREATED="1" ID="ID_1" MODIFIED="1" TEXT="机器学习路线">
<node ID="ID_2" POSITION="right" TEXT="第一阶段：数学基础"><icon BUILTIN="full-1"/>
<node ID="ID_3" TEXT="线性代数" LINK="https://example.org/la"><icon BUILTIN="button_ok"/></node>
<node ID="ID_4"><richcontent TYPE="NODE"><html><head></head><body><p>概率论</p></body></html></richcontent>
<richcontent TYPE="NOTE"><html><body><p>先学微积分</p></body></html></richcontent></node>
</node>
<node ID="ID_5" POSITION="left" TEXT="第二阶段：模型"><node ID="ID_6" TEXT="逻辑回归"><arrowlink DESTINATION="ID_3" ID="Arrow_1"/></node></node>
</node>
</map>
