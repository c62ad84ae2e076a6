package nl.dossierbrug.exchange.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.okr.FieldChoice;

/**
 * What is to be imported and how.
 *
 * @param receiver id of the receiving connector
 * @param batch every transfer of this batch; empty to go by {@code transfers}
 * @param transfers ids of single transfers, besides those of the batch
 * @param mode aanvullen or overschrijven
 * @param dryRun show the plans only
 * @param clearAbsent with overschrijven: a field that is absent from a delivered category is cleared
 * @param spacesEmpty with aanvullen: a field that holds only spaces counts as empty
 * @param decided whose dossiers are, by id of the transfer, where a person decided that after {@code import.doubtful}
 * @param choices what is done otherwise for single fields and blocks, by id of the transfer and then by path
 */
public record ImportOrder(String receiver, Optional<String> batch, List<String> transfers, ImportMode mode,
		boolean dryRun, boolean clearAbsent, boolean spacesEmpty, Map<String, SamePupil> decided,
		Map<String, Map<String, FieldChoice>> choices) {

	public ImportOrder {
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(batch);
		transfers = List.copyOf(transfers);
		Objects.requireNonNull(mode);
		decided = Map.copyOf(decided);
		choices = Map.copyOf(choices);
	}

	/** An order that holds for every field. */
	public ImportOrder(String receiver, Optional<String> batch, List<String> transfers, ImportMode mode, boolean dryRun,
			boolean clearAbsent, boolean spacesEmpty, Map<String, SamePupil> decided) {
		this(receiver, batch, transfers, mode, dryRun, clearAbsent, spacesEmpty, decided, Map.of());
	}

	/** Whether it takes a dossier's value somewhere against the mode. */
	boolean takesAgainstMode() {
		return mode == ImportMode.AANVULLEN && choices.values().stream().anyMatch(chosen -> chosen.containsValue(FieldChoice.DOSSIER));
	}

	/** An order about which nothing needed to be decided. */
	public ImportOrder(String receiver, Optional<String> batch, List<String> transfers, ImportMode mode, boolean dryRun,
			boolean clearAbsent, boolean spacesEmpty) {
		this(receiver, batch, transfers, mode, dryRun, clearAbsent, spacesEmpty, Map.of());
	}
}
