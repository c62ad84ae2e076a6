package nl.dossierbrug.exchange.connectors;

import java.util.List;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.DossierNotice;
import nl.dossierbrug.core.line.DossierQuestion;
import nl.dossierbrug.core.line.DossierSink;
import nl.dossierbrug.core.line.Fetched;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.line.Reply;

/** The dossiers of a sender with a wall around them. */
record GuardedDossiers(LiveDossiers live, Wall wall) implements LiveDossiers {

	@Override
	public Reply<List<OfferedDossier>> offered(Call call) {
		return wall.lineCall().answer(call, "liveDossiers.offered", () -> live.offered(call)).map(GuardedConnector::all);
	}

	@Override
	public Reply<Fetched> fetch(Call call, DossierQuestion question, DossierSink sink) {
		return wall.lineCall().answer(call, "liveDossiers.fetch", () -> live.fetch(call, question, sink));
	}

	@Override
	public boolean takesNotice() {
		return wall.declared("liveDossiers.takesNotice", live::takesNotice);
	}

	@Override
	public Reply<LineReceipt> tell(Call call, DossierNotice notice) {
		return wall.lineCall().answer(call, "liveDossiers.tell", () -> live.tell(call, notice));
	}
}
