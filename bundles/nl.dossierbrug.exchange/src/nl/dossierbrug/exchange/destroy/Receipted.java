package nl.dossierbrug.exchange.destroy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.store.Records;

/** What the receipts of batches tell after some of their transfers were destroyed. A digest stays: it tells nothing but itself. */
final class Receipted {

	private final Records records;

	Receipted(Records records) {
		this.records = records;
	}

	/** The batches that a destruction took transfers from. */
	List<Prepared> of(Destruction destruction) {
		Set<String> batches = new TreeSet<>();
		destruction.records().stream().filter(record -> record.kind() == Destructible.TRANSFER)
				.flatMap(record -> records.transfers().byId(record.id()).stream())
				.filter(transfer -> transfer.senderStatus() == SenderStatus.VERNIETIGD).map(Transfer::batch).forEach(batches::add);
		return batches.stream().flatMap(id -> records.batches().byId(id).stream()).map(this::of).toList();
	}

	private Prepared of(Batch batch) {
		List<Transfer> transfers = records.transfers().ofBatch(batch.id());
		Map<String, String> digests = new HashMap<>();
		for (Transfer transfer : transfers) {
			digest(transfer).filter(digest -> !digest.isEmpty()).ifPresent(digest -> digests.put(transfer.id(), digest));
		}
		return new Prepared(batch, transfers, digests, List.of());
	}

	private Optional<String> digest(Transfer transfer) {
		if (transfer.version() == 0) {
			return Optional.empty();
		}
		return records.dossiers().of(transfer.id()).map(DossierVersion::sha256)
				.or(() -> records.destructions().of(Destructible.TRANSFER, transfer.id()).flatMap(destruction -> destruction.records()
						.stream().filter(record -> record.kind() == Destructible.TRANSFER && record.id().equals(transfer.id()))
						.findFirst().map(DestroyedRecord::digest)));
	}
}
