package nl.dossierbrug.benchmark.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dossierbrug.benchmark.imports.ReadyBatch;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.audit.Journal;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.HomeStoreProvider;

/**
 * Fills a home in which a batch was prepared, asked for and imported: each transfer again and again, with all that belongs
 * to it and the entries that the log has of it, under new ids.
 */
public final class ManyTransfers {

	/** Who works in the home; an account of that name comes in. */
	public static final String USER = "meting";
	private static final int FIRST = 50;
	private static final int AT_ONCE = 50;

	private final Store store;
	private final Journal journal;

	private ManyTransfers(Store store) {
		this.store = store;
		journal = new Journal(store.seal(), ManyTransfers::now, USER);
	}

	private static Instant now() {
		return Instant.ofEpochMilli(System.currentTimeMillis());
	}

	/** The home in a folder that has so many transfers; made where it is not there yet. */
	public static Path in(Path folder, int many) throws IOException {
		Path home = Files.createDirectories(folder).resolve("home");
		if (!Files.exists(home)) {
			try (ReadyBatch batch = ReadyBatch.of(FIRST, folder)) {
				batch.importAll();
			}
			fill(home, many);
		}
		return home;
	}

	private static void fill(Path home, int many) {
		if (!(new HomeStoreProvider().open(home) instanceof Outcome.Done<Store>(Store store))) {
			throw new IllegalStateException("the home does not open");
		}
		try (store) {
			new ManyTransfers(store).fill(many);
		}
	}

	private <T> T keep(Function<Records, T> work) {
		return store.transact(records -> journal.keep(records, work));
	}

	private void fill(int many) {
		List<Transfer> first = keep(records -> records.transfers().all());
		Map<String, List<String>> entries = keep(ManyTransfers::entries);
		int there = first.size();
		while (there < many) {
			List<Transfer> some = IntStream.range(there, Math.min(many, there + AT_ONCE)).mapToObj(i -> first.get(i % first.size())).toList();
			keep(records -> some.stream().map(next -> again(records, next, entries.getOrDefault(next.id(), List.of()))).toList());
			there += some.size();
		}
	}

	private static Map<String, List<String>> entries(Records records) {
		List<AuditEntry> all = new ArrayList<>();
		records.audit().forEach(all::add);
		return all.stream().collect(Collectors.groupingBy(AuditEntry::subject, Collectors.mapping(AuditEntry::event, Collectors.toList())));
	}

	private static String again(Records records, Transfer t, List<String> entries) {
		String id = records.nextId("T");
		records.transfers().add(new Transfer(id, t.batch(), t.sender(), t.receiver(), t.school(), t.addressee(), t.profile(), t.bsn(),
				t.leerlingnummer(), t.name(), t.birthDate(), t.group(), t.senderStatus(), t.receiverStatus(), t.version(), t.findings(),
				t.refusal(), t.expires(), t.receivedAt(), t.plannedRevision(), t.linkKey(), t.way()));
		for (TimelineEvent step : records.transfers().timeline(t.id())) {
			records.transfers().addEvent(new TimelineEvent(id, step.at(), step.by(), step.event(), step.detail(), step.source()));
		}
		records.dossiers().of(t.id()).ifPresent(dossier -> records.dossiers().add(new DossierVersion(id, dossier.version(),
				dossier.composedAt(), dossier.xml(), dossier.sha256(), dossier.source(), dossier.sourceSha256())));
		for (DossierRequest request : records.requests().ofTransfer(t.id())) {
			records.requests().add(new DossierRequest(records.nextId("R"), request.receiver(), request.school(), request.number(),
					request.at(), request.by(), Optional.of(id), request.refusal()));
		}
		for (ImportRecord done : records.imports().ofTransfer(t.id())) {
			PupilFile file = records.pupilFiles().byId(done.file()).orElseThrow();
			String copy = records.nextId("P");
			records.pupilFiles().put(new PupilFile(copy, file.receiver(), file.school(), Optional.empty(), file.leerlingnummer(), file.name(),
					file.birthDate(), file.group(), 1, file.fields()));
			records.imports().add(new ImportRecord(records.nextId("I"), id, copy, done.created(), done.mode(), done.at(), done.by(),
					done.before(), done.after(), done.changes(), done.undone()));
		}
		entries.forEach(event -> records.audit().append(AuditEntry.of(now(), USER, event, id, "")));
		return id;
	}
}
