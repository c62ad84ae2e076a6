package nl.dossierbrug.exchange.connectors;

import java.util.List;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Text;

/** What a connector needs its line for, with a wall around it. */
record GuardedLineUse(LineUse line, Wall wall) implements LineUse {

	@Override
	public Text explanation() {
		return wall.declared("line.explanation", line::explanation);
	}

	@Override
	public boolean asksCertificate() {
		return wall.declared("line.asksCertificate", line::asksCertificate);
	}

	@Override
	public List<Setting> particulars() {
		return wall.declared("line.particulars", () -> GuardedConnector.all(line.particulars()));
	}

	@Override
	public Reply<Text> test(Call call) {
		return wall.lineCall().answer(call, "line.test", () -> line.test(call));
	}
}
