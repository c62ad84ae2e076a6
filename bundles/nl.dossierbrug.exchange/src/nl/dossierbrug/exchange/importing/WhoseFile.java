package nl.dossierbrug.exchange.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Likeness;
import nl.dossierbrug.core.pupil.Person;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.SameChild;
import nl.dossierbrug.core.spi.Identification;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.Identity;

/**
 * Finds the pupil file that a dossier belongs to, by what the receiver knows its pupils by, the surest first. Where that
 * leaves a doubt nothing is guessed: a person decides, so that nobody ever stands double and nobody gets another's data.
 */
final class WhoseFile {

	private static final Set<Identification> PROOF = EnumSet.of(Identification.BSN, Identification.LINK_KEY);

	private final Desk desk;
	private final List<Identification> ways;

	/** @param ways by what the receiver knows a pupil, the surest first */
	WhoseFile(Desk desk, List<Identification> ways) {
		this.desk = desk;
		this.ways = List.copyOf(ways);
	}

	/** Whether the receiver knows its pupils by their BSN; one that does not never gets to see it. */
	boolean byBsn() {
		return ways.contains(Identification.BSN);
	}

	/**
	 * Finds it.
	 *
	 * @param about who the dossier says it is about
	 * @param decided what a person decided before; it settles a doubt, and goes against no proof
	 * @return the file, or none when the pupil is new; {@code import.doubtful}, which names the files it may be, when a
	 *         person must decide; {@code import.no-doubt} when the decision is another than what is certain; {@code
	 *         import.no-such-file} when it names no file of this school, {@code import.others-file} when it names the file
	 *         of somebody else
	 */
	Outcome<Optional<PupilFile>> of(Records records, Transfer transfer, Identity about, Optional<SamePupil> decided) {
		Optional<PupilFile> proven = proven(records, transfer, about);
		if (proven.isPresent() || byBsn()) {
			return decided.isEmpty() || agrees(records, transfer, decided.get(), proven) ? Outcome.done(proven)
					: Outcome.refused(desk.refusal("import.no-doubt", spoken(transfer, about.name()),
							proven.map(file -> Text.same(file.id())).orElseGet(() -> desk.text("import.new-file"))));
		}
		return decided.isPresent() ? decided(records, transfer, about, decided.get())
				: likely(records, transfer, about);
	}

	/** A BSN and a link key are proof. */
	private Optional<PupilFile> proven(Records records, Transfer transfer, Identity about) {
		return ways.stream().filter(PROOF::contains).map(way -> found(way, records, transfer, about))
				.filter(files -> files.size() == 1).findFirst().map(List::getFirst);
	}

	/** Who says "a new file" again, after a crash perhaps, means the file that this dossier made. */
	private static boolean agrees(Records records, Transfer transfer, SamePupil decided, Optional<PupilFile> proven) {
		return switch (decided) {
			case SamePupil.InFile(String id) -> proven.filter(file -> file.id().equals(id)).isPresent();
			case SamePupil.NewPupil() -> proven.isEmpty() || records.imports().ofTransfer(transfer.id()).stream()
					.anyMatch(done -> !done.undone() && done.created() && done.file().equals(proven.get().id()));
		};
	}

	private Outcome<Optional<PupilFile>> decided(Records records, Transfer transfer, Identity about, SamePupil decided) {
		return switch (decided) {
			case SamePupil.NewPupil() -> Outcome.done(Optional.empty());
			case SamePupil.InFile(String id) -> {
				Optional<PupilFile> named = records.pupilFiles().byId(id).filter(file -> isOf(file, transfer));
				if (named.isEmpty()) {
					yield Outcome.refused(desk.refusal("import.no-such-file", id, transfer.receiver()));
				}
				yield isSibling(records, transfer, about, named.get())
						? Outcome.refused(desk.refusal("import.others-file", spoken(transfer, about.name()), id, named.get().name()))
						: Outcome.done(named);
			}
		};
	}

	/** What was found of a pupil of whom there is no proof: the file, or those that it may be. */
	private record Likely(Optional<PupilFile> certain, List<PupilFile> candidates) {
	}

	/** The files it may be, where a person must decide; empty where there is proof or no doubt. */
	List<PupilFile> candidates(Records records, Transfer transfer, Identity about) {
		return byBsn() || proven(records, transfer, about).isPresent() ? List.of()
				: search(records, transfer, about).candidates();
	}

	private Outcome<Optional<PupilFile>> likely(Records records, Transfer transfer, Identity about) {
		Likely found = search(records, transfer, about);
		return found.candidates().isEmpty() ? Outcome.done(found.certain())
				: Outcome.refused(desk.refusal("import.doubtful", spoken(transfer, about.name()), transfer.id(),
						list(found.candidates())).as(Refusal.Kind.WHOSE));
	}

	private Likely search(Records records, Transfer transfer, Identity about) {
		Map<String, PupilFile> candidates = new LinkedHashMap<>();
		for (Identification way : List.of(Identification.LINK_KEY, Identification.PUPIL_NUMBER)) {
			List<PupilFile> found = ways.contains(way) ? found(way, records, transfer, about) : List.of();
			if (way == Identification.PUPIL_NUMBER && found.size() == 1 && SameChild.certain(found.getFirst().person(), person(transfer, about))
					&& !twoNumbers(transfer, about) && !isOfAnother(records, transfer, found.getFirst())) {
				return new Likely(Optional.of(found.getFirst()), List.of());
			}
			found.forEach(file -> candidates.put(file.id(), file));
		}
		List<PupilFile> named = ways.contains(Identification.NAME_AND_BIRTH_DATE) ? byName(records, transfer, about) : List.of();
		List<PupilFile> same = named.stream().filter(file -> SameChild.of(file.person(), person(transfer, about)) instanceof SameChild.Same(Likeness why)
				&& why.sameName()).toList();
		if (same.size() == 1 && Set.of(same.getFirst().id()).containsAll(candidates.keySet())
				&& !isOfAnother(records, transfer, same.getFirst())) {
			return new Likely(Optional.of(same.getFirst()), List.of());
		}
		named.forEach(file -> candidates.put(file.id(), file));
		return new Likely(Optional.empty(), List.copyOf(candidates.values()));
	}

	private static List<PupilFile> byName(Records records, Transfer transfer, Identity about) {
		return found(Identification.NAME_AND_BIRTH_DATE, records, transfer, about).stream()
				.filter(file -> !isSibling(records, transfer, about, file)).toList();
	}

	/**
	 * A twin, most often: another first name, and by its link key the file of another pupil of the same school. With the
	 * same name it may be one pupil who stands in the sending system twice, and that is a doubt.
	 */
	private static boolean isSibling(Records records, Transfer transfer, Identity about, PupilFile file) {
		return !SameChild.of(file.person(), about.person()).why().sameName() && isOfAnother(records, transfer, file);
	}

	/** By its link key it is the file of another pupil of the same school. */
	private static boolean isOfAnother(Records records, Transfer transfer, PupilFile file) {
		return records.imports().ofFile(file.id()).stream().filter(done -> !done.undone()).flatMap(done -> records.transfers().byId(done.transfer()).stream())
				.anyMatch(other -> other.sender().equals(transfer.sender()) && other.school().brin().equals(transfer.school().brin())
						&& !other.bsn().equals(transfer.bsn()));
	}

	private static boolean isOf(PupilFile file, Transfer transfer) {
		return file.receiver().equals(transfer.receiver()) && file.school().equals(transfer.addressee().brin());
	}

	private static List<PupilFile> found(Identification way, Records records, Transfer transfer, Identity about) {
		String receiver = transfer.receiver();
		Brin school = transfer.addressee().brin();
		return switch (way) {
			case BSN -> transfer.bsn().flatMap(bsn -> records.pupilFiles().byBsn(receiver, school, bsn)).stream().toList();
			case LINK_KEY -> linked(records, transfer);
			case PUPIL_NUMBER -> number(transfer, about).isBlank() ? List.of()
					: records.pupilFiles().byLeerlingnummer(receiver, school, number(transfer, about));
			case NAME_AND_BIRTH_DATE -> about.birthDate().stream()
					.flatMap(born -> records.pupilFiles().byBirthDate(receiver, school, born).stream())
					.filter(file -> SameChild.possible(file.person(), person(transfer, about))).toList();
		};
	}

	/** The file that this transfer, or an earlier one of the same pupil from the same system, went into. */
	private static List<PupilFile> linked(Records records, Transfer transfer) {
		List<String> files = new ArrayList<>();
		transfer.bsn().map(bsn -> records.transfers().ofPupil(bsn)).orElse(List.of(transfer)).stream()
				.filter(t -> t.sender().equals(transfer.sender()) && t.receiver().equals(transfer.receiver())
						&& t.addressee().brin().equals(transfer.addressee().brin()))
				.flatMap(t -> records.imports().ofTransfer(t.id()).stream()).filter(done -> !done.undone())
				.map(ImportRecord::file).forEach(files::add);
		return files.stream().distinct().flatMap(id -> records.pupilFiles().byId(id).stream()).toList();
	}

	/** The list and the dossier give different numbers: one of them is somebody else's. */
	private static boolean twoNumbers(Transfer transfer, Identity about) {
		return !about.leerlingid().isBlank() && !transfer.leerlingnummer().isBlank()
				&& !about.leerlingid().equals(transfer.leerlingnummer());
	}

	/** As a receiver without BSNs knows the pupil. */
	private static Person person(Transfer transfer, Identity about) {
		return new Person(about.name(), about.birthDate(), Optional.empty(), number(transfer, about));
	}

	/** What the dossier does not say, the list may have known. */
	private static String number(Transfer transfer, Identity about) {
		return about.leerlingid().isBlank() ? transfer.leerlingnummer() : about.leerlingid();
	}

	private static String spoken(Transfer transfer, PersonName name) {
		return name.spoken().isBlank() ? transfer.name() : name.spoken();
	}

	private Text list(Collection<PupilFile> candidates) {
		return Text.joined("; ", candidates.stream().map(file -> desk.text("import.candidate", file.id(), file.name(), file.group(),
				file.birthDate().<Object>map(day -> day).orElse("?"))).toList());
	}
}
