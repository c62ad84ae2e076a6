package nl.dossierbrug.desktop.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.importing.SamePupil;
import nl.dossierbrug.exchange.importing.Undone;
import nl.dossierbrug.exchange.okr.FieldChoice;

/** What was chosen for the import of some dossiers, and what came of it. For the thread of the screen. */
final class Choices {

	final String receiver;
	final List<String> transfers;
	Optional<ImportMode> mode = Optional.empty();
	boolean spacesEmpty;
	boolean clearAbsent;
	boolean onlyDifferences = true;
	/** Transfers that are not to be imported now. */
	final Set<String> leftOut = new HashSet<>();
	final Map<String, Map<String, FieldChoice>> fields = new HashMap<>();
	final Map<String, SamePupil> decided = new HashMap<>();
	Optional<String> shown = Optional.empty();
	final List<ImportResult> done = new ArrayList<>();
	/** Imports that were taken back, with what that came to. */
	final Map<String, String> undone = new HashMap<>();
	/** Why imports that were to be taken back together were not. */
	List<Refusal> notUndone = List.of();

	Choices(String receiver, List<String> transfers) {
		this.receiver = receiver;
		this.transfers = List.copyOf(transfers);
	}

	boolean isFor(String other, List<String> others) {
		return receiver.equals(other) && transfers.equals(others);
	}

	/** The receiver's usual mode, until another is chosen. */
	void begin(DossierReceiver connector) {
		if (mode.isEmpty()) {
			mode = Optional.of(connector.importModes().getFirst());
		}
	}

	ImportOrder order(boolean dryRun, List<String> ids) {
		return new ImportOrder(receiver, Optional.empty(), ids, mode.orElseThrow(), dryRun, clearAbsent, spacesEmpty, decided, fields);
	}

	/** An import was taken back. @param panel by whose words it is told */
	void takenBack(Undone one, Panel panel) {
		undone.put(one.importId(), panel.say("undone", one.restored(), one.keptPaths().size()));
	}

	/** What was chosen for a field of a dossier; empty for what the mode says. */
	Optional<FieldChoice> field(String transfer, String path) {
		return Optional.ofNullable(fields.getOrDefault(transfer, Map.of()).get(path));
	}

	void choose(String transfer, List<String> paths, Optional<FieldChoice> choice) {
		Map<String, FieldChoice> chosen = fields.computeIfAbsent(transfer, t -> new HashMap<>());
		paths.forEach(path -> choice.ifPresentOrElse(c -> chosen.put(path, c), () -> chosen.remove(path)));
	}
}
