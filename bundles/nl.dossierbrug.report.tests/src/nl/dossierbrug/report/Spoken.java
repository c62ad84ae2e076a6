package nl.dossierbrug.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.OsoStandard;

/** The ways in which a text of a dossier may be told in Dutch. */
final class Spoken {

	private final OsoStandard standard;

	Spoken(OsoStandard standard) {
		this.standard = standard;
	}

	List<String> forms(String path, String text) {
		String bare = text.strip();
		if (standard.meaning(path).identity()) {
			return List.of(Bsn.mask(bare));
		}
		List<String> forms = new ArrayList<>(List.of(bare, bare.replace('.', ',')));
		standard.codeMeaning(path, bare).ifPresent(meaning -> forms.add(meaning.in(Language.NL)));
		switch (standard.kind(path)) {
			case YES_NO -> forms.add(bare.equals("true") || bare.equals("1") ? "ja" : "nee");
			case DAY -> {
				if (!bare.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
					break;
				}
				LocalDate day = LocalDate.parse(bare.substring(0, 10));
				for (FormatStyle style : List.of(FormatStyle.LONG, FormatStyle.MEDIUM)) {
					forms.add(day.format(DateTimeFormatter.ofLocalizedDate(style).withLocale(Locale.of("nl", "NL"))));
				}
			}
			default -> {
				if (bare.matches("\\d{2}-\\d{2}-\\d{4}")) {
					forms.addAll(forms("huidigeschool/leerling/geboortedatum",
							bare.substring(6) + bare.substring(2, 6) + bare.substring(0, 2)));
				} else if (bare.matches("9999999999|geheim@geheim.geheim")) {
					forms.add("geheim");
				} else if (bare.matches("\\d{4}[A-Z]{2}")) {
					forms.add(bare.substring(0, 4) + " " + bare.substring(4));
				}
			}
		}
		Delivery.of(bare).ifPresent(d -> forms.add(d == Delivery.OPTIONEEL ? "mag" : d == Delivery.OPT_UIT
				? "bewust weggelaten" : d == Delivery.VERBODEN ? "mag niet" : "verplicht"));
		// At the beginning of a line.
		forms.addAll(forms.stream().filter(f -> !f.isEmpty()).map(f -> f.substring(0, 1).toUpperCase(Locale.ROOT) + f.substring(1))
				.toList());
		return forms;
	}
}
