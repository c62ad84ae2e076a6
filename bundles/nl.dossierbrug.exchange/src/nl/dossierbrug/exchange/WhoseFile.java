package nl.dossierbrug.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.spi.Identification;
import nl.dossierbrug.core.text.Text;
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
	 * @param decided what a person decided before
	 * @return the file, or none when the pupil is new; {@code import.doubtful}, which names the files it may be, when a
	 *         person must decide; {@code import.no-such-file} when the decision names none of this school
	 */
	Outcome<Optional<PupilFile>> of(Records records, Transfer transfer, Identity about, Optional<SamePupil> decided) {
		if (decided.isPresent()) {
			return switch (decided.get()) {
				case SamePupil.NewPupil() -> Outcome.done(Optional.empty());
				case SamePupil.InFile(String id) -> records.pupilFiles().byId(id).filter(file -> isOf(file, transfer))
						.map(file -> Outcome.done(Optional.of(file)))
						.orElseGet(() -> Outcome.refused(desk.refusal("import.no-such-file", id, transfer.receiver())));
			};
		}
		Set<PupilFile> candidates = new LinkedHashSet<>();
		for (Identification way : ways) {
			List<PupilFile> found = found(way, records, transfer, about);
			if (way != Identification.NAME_AND_BIRTH_DATE && found.size() == 1 && isAbout(found.getFirst(), way, about)) {
				return Outcome.done(Optional.of(found.getFirst()));
			}
			candidates.addAll(found);
		}
		return byName(transfer, about, List.copyOf(candidates));
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
			case PUPIL_NUMBER -> about.leerlingid().isBlank() ? List.of()
					: records.pupilFiles().byLeerlingnummer(receiver, school, about.leerlingid());
			case NAME_AND_BIRTH_DATE -> about.birthDate().stream()
					.flatMap(born -> records.pupilFiles().byBirthDate(receiver, school, born).stream())
					.filter(file -> new NameLikeness(file.name(), about.name()).possible()).toList();
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

	/** A link key proves it; a number that somebody else's file has too proves nothing. */
	private static boolean isAbout(PupilFile file, Identification way, Identity about) {
		return way != Identification.PUPIL_NUMBER
				|| new NameLikeness(file.name(), about.name()).possible() && (file.birthDate().isEmpty()
						|| about.birthDate().isEmpty() || file.birthDate().equals(about.birthDate()));
	}

	private Outcome<Optional<PupilFile>> byName(Transfer transfer, Identity about, List<PupilFile> candidates) {
		if (candidates.isEmpty()) {
			return Outcome.done(Optional.empty());
		}
		PupilFile only = candidates.getFirst();
		boolean sure = ways.contains(Identification.NAME_AND_BIRTH_DATE) && candidates.size() == 1
				&& only.birthDate().isPresent() && only.birthDate().equals(about.birthDate())
				&& new NameLikeness(only.name(), about.name()).same() && !otherNumber(only, about);
		return sure ? Outcome.done(Optional.of(only))
				: Outcome.refused(desk.refusal("import.doubtful", spoken(transfer, about.name()), transfer.id(), list(candidates)));
	}

	/** Two numbers of one school are two pupils, twins perhaps. */
	private static boolean otherNumber(PupilFile file, Identity about) {
		return !file.leerlingnummer().isBlank() && !about.leerlingid().isBlank()
				&& !file.leerlingnummer().equals(about.leerlingid());
	}

	private static String spoken(Transfer transfer, PersonName name) {
		return name.spoken().isBlank() ? transfer.name() : name.spoken();
	}

	private Text list(List<PupilFile> candidates) {
		return candidates.stream().map(file -> desk.text("import.candidate", file.id(), file.name(), file.group(),
				file.birthDate().map(Object::toString).orElse("?")))
				.reduce((one, other) -> new Text(one.nl() + "; " + other.nl(), one.en() + "; " + other.en())).orElseThrow();
	}
}
