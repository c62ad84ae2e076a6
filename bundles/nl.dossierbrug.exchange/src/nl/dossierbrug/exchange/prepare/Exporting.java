package nl.dossierbrug.exchange.prepare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.disk.OwnFiles;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/**
 * Gives the dossiers that stand ready out as files, exactly as they were checked: {@code T1.xml} and so on, with an
 * {@code index.csv} that tells the digest of each. A file that stands there already with just this content is done; nothing
 * else is ever written over.
 */
public final class Exporting {

	private static final String INDEX = "index.csv";
	private static final Set<SenderStatus> GIVEN = EnumSet.of(SenderStatus.GEREED, SenderStatus.VERSTREKT);

	private final Desk desk;
	private final KeptDossiers dossiers;

	public Exporting(Desk desk, KeptDossiers dossiers) {
		this.desk = desk;
		this.dossiers = dossiers;
	}

	/**
	 * Saves the dossiers of a batch. Needs the rights to see content and to make ready; each is noted on its timeline.
	 *
	 * @param folder made where there is none
	 * @param progress counts dossiers
	 * @return what was saved, in the order of the batch; refused with nothing written: {@code batch.unknown}, {@code
	 *         export.nothing}, {@code transfer.damaged} for each that is, {@code file.exists} for each name that something else
	 *         has; {@code file.export} or {@code file.full} when writing broke off: repeating goes on where it was
	 */
	public Outcome<List<Exported>> export(String batch, Path folder, Progress progress) {
		return export(records -> ofBatch(records, batch), folder, progress);
	}

	/**
	 * Saves the dossiers of these transfers, whichever batches they are in. As {@link #export(String, Path, Progress)}.
	 *
	 * @param transfers their ids
	 * @return in that order; also refused: {@code transfer.unknown}, and {@code export.not-ready} for each that does not stand ready
	 */
	public Outcome<List<Exported>> export(List<String> transfers, Path folder, Progress progress) {
		return export(records -> these(records, transfers), folder, progress);
	}

	private Outcome<List<Exported>> export(Function<Records, Outcome<List<Transfer>>> which, Path folder, Progress progress) {
		return desk.with(List.of(Right.SEE_CONTENT, Right.MAKE_READY), () -> desk.goesOutOfPractice().map(Outcome::<List<Exported>>refused)
				.orElseGet(() -> desk.read(records -> which.apply(records).then(transfers -> content(records, transfers)))
						.then(content -> write(content, folder, progress))));
	}

	private Outcome<List<Transfer>> ofBatch(Records records, String batch) {
		if (records.batches().byId(batch).isEmpty()) {
			return Outcome.refused(desk.refusal("batch.unknown", batch));
		}
		List<Transfer> ready = new Expiry(desk).today(records.transfers().ofBatch(batch)).stream()
				.filter(transfer -> isReady(records, transfer)).toList();
		return ready.isEmpty() ? Outcome.refused(desk.refusal("export.nothing", batch)) : Outcome.done(ready);
	}

	private Outcome<List<Transfer>> these(Records records, List<String> ids) {
		List<Transfer> ready = new ArrayList<>();
		List<Refusal> refusals = new ArrayList<>();
		for (String id : ids) {
			Optional<Transfer> found = new Expiry(desk).today(records.transfers().byId(id).stream().toList()).stream().findFirst();
			if (found.isEmpty()) {
				refusals.add(desk.refusal("transfer.unknown", id));
			} else if (isReady(records, found.get())) {
				ready.add(found.get());
			} else {
				refusals.add(desk.refusal("export.not-ready", found.get().name(), id));
			}
		}
		return refusals.isEmpty() ? Outcome.done(ready) : Outcome.refused(refusals);
	}

	private static boolean isReady(Records records, Transfer transfer) {
		return GIVEN.contains(transfer.senderStatus()) && records.dossiers().of(transfer.id()).isPresent();
	}

	private Outcome<Map<Transfer, byte[]>> content(Records records, List<Transfer> transfers) {
		Map<Transfer, byte[]> content = new LinkedHashMap<>();
		List<Refusal> refusals = new ArrayList<>();
		for (Transfer transfer : transfers) {
			// read whole first: a damaged one is never given out
			Outcome<Dossier> sound = dossiers.of(records, transfer);
			refusals.addAll(sound.refusals());
			content.put(transfer, records.dossiers().of(transfer.id()).orElseThrow().xml());
		}
		return refusals.isEmpty() ? Outcome.done(content) : Outcome.refused(refusals);
	}

	private Outcome<List<Exported>> write(Map<Transfer, byte[]> content, Path folder, Progress progress) {
		List<Exported> all = content.entrySet().stream().map(entry -> new Exported(entry.getKey(),
				folder.resolve(entry.getKey().id() + ".xml"), Digests.sha256(entry.getValue()))).toList();
		Map<Path, byte[]> files = new TreeMap<>();
		all.forEach(one -> files.put(one.file(), content.get(one.transfer())));
		byte[] index = index(all);
		List<Refusal> taken = new ArrayList<>();
		files.forEach((file, bytes) -> taken(file, bytes).ifPresent(taken::add));
		taken(folder.resolve(INDEX), index).ifPresent(taken::add);
		if (!taken.isEmpty()) {
			return Outcome.refused(taken);
		}
		progress.begin(all.size());
		try {
			OwnerOnly disk = new OwnerOnly(folder);
			disk.folder(folder);
			for (Exported one : all) {
				if (progress.cancelled()) {
					return Outcome.done(List.copyOf(all.subList(0, all.indexOf(one))));
				}
				give(one, content.get(one.transfer()), disk);
				progress.done(1);
			}
			if (Files.notExists(folder.resolve(INDEX))) {
				disk.writeNew(folder.resolve(INDEX), index);
			}
		} catch (IOException e) {
			return Outcome.refused(new NewFile().unwritten(folder, e, () -> desk.refusal("file.export", folder.toString()).as(Refusal.Kind.UNREADABLE)));
		}
		return Outcome.done(all);
	}

	private static Optional<Refusal> same(Path file, byte[] bytes) {
		return Digests.ofFile(file).filter(Digests.sha256(bytes)::equals).isPresent() ? Optional.empty() : Optional.of(new NewFile().exists(file));
	}

	private static Optional<Refusal> taken(Path file, byte[] bytes) {
		return new NewFile().taken(file).flatMap(exists -> same(file, bytes));
	}

	/** Noted before it is out of our hands. */
	private void give(Exported one, byte[] bytes, OwnerOnly disk) throws IOException {
		if (Files.exists(one.file())) {
			return;
		}
		desk.write(records -> {
			desk.note(records, one.transfer(), "als bestand opgeslagen", desk.text("timeline.exported", one.sha256()), "transfer.exported", "sha256 " + one.sha256());
			return true;
		});
		disk.writeNew(one.file(), bytes);
		new OwnFiles(desk).remember(one.file(), MadeFile.Kind.EXPORT, one.transfer().batch());
	}

	/** Without names: those stand in the dossiers. */
	private static byte[] index(List<Exported> all) {
		StringBuilder lines = new StringBuilder("transfer;profile;version;file;sha256\n");
		all.forEach(one -> lines.append(String.join(";", one.transfer().id(), one.transfer().profile().code(),
				Integer.toString(one.transfer().version()), one.file().getFileName().toString(), one.sha256())).append('\n'));
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}
}
