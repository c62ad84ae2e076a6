package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.DayOrder;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.exchange.prepare.FolderLook;
import nl.dossierbrug.exchange.prepare.HandoverKind;
import nl.dossierbrug.exchange.prepare.PerRow;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.pupils.Correction;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.standard.Composition.Contact;
import nl.dossierbrug.standard.Composition.Inspection;

/** What has been chosen so far of a handover that is being made, and what came of it. For the thread of the screen. */
final class Handover {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

	String step = "pair";
	String sender = "";
	String receiver = "";
	Optional<School> school = Optional.empty();
	Optional<Profile> profile = Optional.empty();
	Optional<HandoverKind> kind = Optional.empty();
	boolean inOrder;

	Optional<Path> list = Optional.empty();
	Optional<Path> roster = Optional.empty();
	/** The list as it was when pupils were chosen and rows corrected; empty while none was read. */
	String listDigest = "";
	/** As read, with the corrections made; empty while no list was read. */
	Optional<PupilList> pupils = Optional.empty();
	final Map<Integer, Correction> corrections = new TreeMap<>();
	final Set<Integer> rows = new TreeSet<>();
	/** The only sheets of the list that are read; all with pupils when empty. */
	final Set<String> sheets = new TreeSet<>();
	/** What goes first in dates of the list that do not show it; empty when nobody said. */
	Optional<DayOrder> days = Optional.empty();
	/** What was said of the columns of the list when it was read, by heading. */
	Map<String, Optional<Column>> columns = Map.of();
	/** Transfers of which a new version is made: their pupils are chosen first. */
	List<String> again = List.of();

	Optional<Path> dossiers = Optional.empty();
	Optional<FolderLook> look = Optional.empty();

	final Map<Category, Delivery> choices = new LinkedHashMap<>();
	final Map<Integer, Map<Category, Delivery>> choicesOf = new TreeMap<>();
	Optional<Integer> schoolYears = Optional.empty();
	String contactName = "";
	String contactPhone = "";
	String contactMail = "";
	boolean contactWanted;
	boolean provisional;
	boolean giveNotice;
	/** Whether what can safely be set right in the dossiers is. */
	boolean repair;
	final Map<Integer, List<Path>> attachments = new TreeMap<>();

	boolean inspected;
	Optional<LocalDate> inspectedOn = Optional.empty();
	String inspectedBy = "";
	/** As typed, so that a half date is not lost. */
	String inspectedText = "";
	String agreed = "Onbekend";
	String reason = "";
	String permission = "";

	/** What stands in fields and was not taken yet, by field: it is kept as it was typed. */
	final Map<String, String> typed = new TreeMap<>();

	Optional<Prepared> checked = Optional.empty();
	Optional<Prepared> ready = Optional.empty();

	/** Whether everything was made ready; what was stopped before its end is not. */
	boolean isDone() {
		return ready.filter(prepared -> prepared.left() == 0).isPresent();
	}

	/** The day of the inspection as somebody typed it; one that is no day, or is still to come, is none yet. */
	void inspectedOn(String text, LocalDate today) {
		inspectedText = text;
		try {
			inspectedOn = Optional.of(LocalDate.parse(text.strip().replaceAll("[./ ]", "-"), DAY)).filter(day -> !day.isAfter(today));
		} catch (DateTimeParseException e) {
			inspectedOn = Optional.empty();
		}
	}

	/** The pupils that were chosen, in the order of the list. */
	List<Pupil> chosen() {
		return pupils.map(PupilList::pupils).orElse(List.of()).stream().filter(pupil -> rows.contains(pupil.row())).toList();
	}

	/** Another pair or list makes what was found and made of the old one void. */
	void forgetWhatFollows() {
		look = Optional.empty();
		checked = Optional.empty();
		ready = Optional.empty();
	}

	/** How the list is read, by what was chosen. */
	ListChoices reading() {
		return new ListChoices(Map.of(), sheets, days).remembering(columns);
	}

	/** The list is another now: whatever was chosen or set right for a row of it may be another pupil's. */
	void forgetRows() {
		rows.clear();
		corrections.clear();
		choicesOf.clear();
		attachments.clear();
		forgetWhatFollows();
	}

	/** What is withheld or sent of a category for one pupil, where somebody chose that. */
	Optional<Delivery> choice(int row, Category category) {
		return Optional.ofNullable(choicesOf.getOrDefault(row, Map.of()).get(category))
				.or(() -> Optional.ofNullable(choices.get(category)));
	}

	PrepareOrder order(boolean asDraft) {
		return new PrepareOrder(sender, receiver, school.orElseThrow(), list.orElseThrow(), dossiers.orElseThrow(),
				Selection.ofRows(rows, listDigest).read(reading()), profile, choices, schoolYears, inspection(), provisional, contact(),
				contactWanted ? Optional.of(true) : Optional.empty(), Map.of(), Optional.empty(), asDraft, Optional.empty(), roster,
				new PerRow(new ArrayList<>(corrections.values()), new HashMap<>(choicesOf), new HashMap<>(attachments)), giveNotice, repair);
	}

	private Optional<Inspection> inspection() {
		return inspected && kind.filter(HandoverKind::tellsInspection).isPresent()
				? inspectedOn.map(day -> new Inspection(day, inspectedBy.strip(), agreed,
						Optional.of(reason.strip()).filter(text -> agreed.equals("Nee") && !text.isEmpty()),
						Optional.of(permission).filter(text -> !text.isEmpty())))
				: Optional.empty();
	}

	private Optional<Contact> contact() {
		return contactName.isBlank() ? Optional.empty()
				: Optional.of(new Contact(contactName.strip(), contactPhone.strip(), contactMail.strip()));
	}
}
