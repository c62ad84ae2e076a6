package nl.dossierbrug.exchange.prepare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.store.Records;

/**
 * Remembers which batch is being made, and by which order, until it is whole: the same order given once more finds it, also
 * where nobody's turn was begun with. Of two that were broken off the latest is remembered.
 */
final class UnderWay {

	private static final String SETTING = "batch:under-way";

	private final String order;

	UnderWay(Handover handover) {
		// written out, since a set tells its parts in another order each time the program runs
		Map<String, String> pupils = new TreeMap<>();
		new PupilsText().write(handover.order().pupils(), List.of(), pupils);
		order = Digests.sha256(String.join("\n", List.of(handover.sender(), handover.receiver(), handover.school().toString(),
				handover.addressee().toString(), handover.profile().code(), handover.way().word(), handover.pupils().list().map(list -> list.toAbsolutePath().normalize().toString()).orElse(""), Boolean.toString(handover.order().files().live()),
				handover.dossiers().map(folder -> folder.toAbsolutePath().normalize().toString()).orElse(""), pupils.toString())).getBytes(StandardCharsets.UTF_8));
	}

	/** The batch of this order that was broken off; empty when there is none. */
	Optional<Batch> batch(Records records) {
		return records.settings().get(SETTING).map(kept -> kept.split(" ")).filter(kept -> kept[0].equals(order))
				.flatMap(kept -> records.batches().byId(kept[1]));
	}

	void begin(Records records, Batch batch) {
		records.settings().set(SETTING, order + " " + batch.id());
	}

	/** The order was carried out whole. */
	void end(Records records) {
		if (batch(records).isPresent()) {
			records.settings().set(SETTING, "");
		}
	}
}
