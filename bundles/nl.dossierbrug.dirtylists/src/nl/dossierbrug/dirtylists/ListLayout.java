package nl.dossierbrug.dirtylists;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import nl.dossierbrug.core.pupil.PersonName;

/** How one list is laid out: its columns, what stands above them, and how names, dates and numbers are written in them. */
final class ListLayout {

	private static final List<String> DATE_FORMS = List.of("dd-MM-yyyy", "d-M-yyyy", "dd/MM/yyyy", "M/d/yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "dd.MM.yyyy", "ddMMyyyy",
			"yyyyMMdd", "d MMM yyyy", "EEE d MMMM yyyy", "dd-MMM-yyyy", "d-M-yy", "zoned", "typed");
	private static final Locale DUTCH = Locale.of("nl", "NL");

	private final Chance chance;
	private final List<Field> fields = new ArrayList<>();
	private final String dateForm;
	private final NameForm nameForm;
	private final boolean numericBsn;

	/** How names are written. */
	private enum NameForm {
		PARTS, PREFIX_WITH_SURNAME, SURNAME_AND_PREFIX_BEHIND, SPOKEN, LISTED, LISTED_PREFIX_FIRST, LISTED_PREFIX_BEHIND_SURNAME
	}

	/** A column, and what it holds of a child. */
	private record Field(String heading, Value value) {
	}

	private interface Value {
		Object of(MadeChild child);
	}

	ListLayout(Chance chance, boolean leaving) {
		this.chance = chance;
		dateForm = chance.of(DATE_FORMS);
		nameForm = chance.of(List.of(NameForm.values()));
		numericBsn = chance.percent(20);
		add(List.of("BSN", "Burgerservicenummer", "PGN", "BSN leerling", "Burgerservicenummer (BSN)", "b.s.n."), child -> numericBsn ? (Object) Long.valueOf(child.bsn()) : child.bsn());
		names();
		add(List.of("Geboortedatum", "Geb. datum", "Geboortedatum kind", "Geboren op", "Geboortedat"), child -> date(child.born()));
		add(List.of("Groep", "Klas", "Klas(sen)", "Stamgroep", "Naam klas", "Groep leerling", "Klas of groep"), MadeChild::group);
		if (chance.percent(60)) {
			add(List.of("Leerlingnummer", "Stamnummer", "Studentnummer", "Nummer", "Lenerscode"), MadeChild::number);
		}
		if (leaving) {
			add(List.of("Status", "Huidige status"), child -> child.left() ? "Uitgeschreven" : "Ingeschreven");
		}
		others();
		Collections.shuffle(fields, chance.random());
	}

	private void names() {
		String of = chance.of(List.of("", "", " kind", " leerling"));
		switch (nameForm) {
			case PARTS -> {
				add(List.of("Roepnaam" + of, "Voornaam" + of), child -> child.name().roepnaam());
				add(List.of("Tussenvoegsel", "Voorvoegsel(s)", "Infix", "Tussenvoegsel achternaam"), child -> child.name().voorvoegsel());
				add(List.of("Achternaam" + of, "Geslachtsnaam"), child -> child.name().achternaam());
			}
			case PREFIX_WITH_SURNAME -> {
				add(List.of("Roepnaam" + of, "Voornaam" + of), child -> child.name().roepnaam());
				add(List.of("Achternaam" + of, "Familienaam"), child -> surname(child.name()));
			}
			case SURNAME_AND_PREFIX_BEHIND -> {
				add(List.of("Roepnaam" + of, "Voornaam" + of), child -> child.name().roepnaam());
				add(List.of("Achternaam" + of), child -> child.name().voorvoegsel().isEmpty() ? child.name().achternaam()
						: child.name().achternaam() + ", " + child.name().voorvoegsel());
			}
			default -> add(List.of("Naam", "Naam leerling", "Leerling", "Volledige naam", "Naam kind"), child -> whole(child.name()));
		}
	}

	private static String surname(PersonName name) {
		return name.voorvoegsel().endsWith("'") ? name.voorvoegsel() + name.achternaam() : (name.voorvoegsel() + " " + name.achternaam()).strip();
	}

	private String whole(PersonName name) {
		return switch (nameForm) {
			case LISTED -> (name.achternaam() + ", " + name.roepnaam() + " " + name.voorvoegsel()).strip();
			case LISTED_PREFIX_FIRST -> surname(name) + ", " + name.roepnaam();
			case LISTED_PREFIX_BEHIND_SURNAME -> (name.achternaam() + " " + name.voorvoegsel()).strip() + ", " + name.roepnaam();
			default -> name.spoken();
		};
	}

	/** Columns that are none of ours, some of them traps. */
	private void others() {
		List<Runnable> more = List.of(() -> add(List.of("Telefoon", "Tel. noodgeval"), child -> "06" + child.bsn().substring(0, 8)),
				() -> {
					add(List.of("Straat", "Adres"), child -> "Dorpsstraat");
					add(List.of("Nr", "Huisnummer"), child -> Long.toString(1 + child.born().getDayOfMonth()));
				}, () -> add(List.of("Opmerking", "Bijzonderheden"), child -> "let op; \"veel\", zie map"),
				() -> add(List.of("Naam vader", "Voornaam ouder", "Contactpersoon"), child -> "Piet Puk"),
				() -> add(List.of("BSN ouder", "BSN vader"), child -> child.bsn()),
				() -> add(List.of("Inschrijfdatum", "Datum inschrijving"), child -> date(child.born().plusYears(4))),
				() -> add(List.of("Geslacht", "M/V"), child -> "V"));
		more.stream().filter(one -> chance.percent(25)).forEach(Runnable::run);
	}

	private void add(List<String> headings, Value value) {
		fields.add(new Field(chance.of(headings), value));
	}

	private Object date(LocalDate day) {
		return switch (dateForm) {
			case "typed" -> day;
			case "zoned" -> day.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant().toString();
			default -> day.format(DateTimeFormatter.ofPattern(dateForm, DUTCH)).replace(".", dateForm.contains("MMM") ? "" : ".");
		};
	}

	/** A sheet with these children, with what people and programs put above, between and below. */
	Grid sheet(String name, List<MadeChild> children) {
		List<List<Object>> rows = new ArrayList<>();
		if (chance.percent(30)) {
			rows.add(List.of("Leerlingenlijst De Zonnewijzer"));
			rows.add(List.of());
		}
		List<Object> header = fields.stream().<Object>map(Field::heading).toList();
		rows.add(header);
		for (MadeChild child : children) {
			rows.add(fields.stream().map(field -> field.value().of(child)).toList());
			if (chance.percent(4)) {
				rows.add(List.of());
			} else if (chance.percent(4)) {
				rows.add(header);
			}
		}
		if (chance.percent(20)) {
			rows.add(List.of());
			rows.add(List.of("Totaal: " + children.size()));
		}
		return new Grid(name, rows);
	}
}
