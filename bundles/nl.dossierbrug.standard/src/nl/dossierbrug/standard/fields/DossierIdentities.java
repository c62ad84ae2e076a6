package nl.dossierbrug.standard.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.table.StandardVersion;

/** Tells who dossiers of one version are about, from the places that the version names. Safe for many threads. */
public final class DossierIdentities {

	private final StandardVersion version;
	private final CategoryMatrix matrix;

	/**
	 * @param version whose dossiers are asked about
	 * @param matrix of the same version
	 */
	public DossierIdentities(StandardVersion version, CategoryMatrix matrix) {
		this.version = version;
		this.matrix = matrix;
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#identity}. */
	public Identity of(Dossier dossier) {
		Optional<Element> year = latestYear(dossier);
		return new Identity(text(dossier, "bsn"), text(dossier, "onderwijsnummer"), text(dossier, "leerlingid"),
				new PersonName(text(dossier, "voornaam"), text(dossier, "roepnaam"), text(dossier, "voorvoegsel"),
						text(dossier, "achternaam")),
				DayText.of(text(dossier, "geboortedatum")), firstFilled(year, "career.group"), firstFilled(year, "career.year"),
				text(dossier, "brin"), text(dossier, "vestiging"), text(dossier, "school"), DayText.of(text(dossier, "date")),
				DayText.of(text(dossier, "inspected")),
				software(dossier), matrix.profileOf(dossier));
	}

	/** The text at a place; the texts of an element that repeats go on with a space. */
	private String text(Dossier dossier, String place) {
		String path = version.property("identity." + place);
		int last = path.lastIndexOf('/');
		String name = path.substring(last + 1);
		return dossier.root().at(path.substring(0, last)).stream().flatMap(p -> p.children().stream())
				.filter(c -> c.name().equals(name)).map(Element::text).collect(Collectors.joining(" "));
	}

	private String software(Dossier dossier) {
		return version.list("software").stream().map(p -> dossier.root().textAt(p).orElse("").strip())
				.filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
	}

	private Optional<Element> latestYear(Dossier dossier) {
		String entry = version.property("career.entry");
		List<String> order = version.list("career.order");
		Element latest = null;
		for (Element year : dossier.root().at(version.property("career.list")).map(Element::children).orElse(List.of())) {
			if (year.name().equals(entry) && (latest == null || compare(year, latest, order) >= 0)) {
				latest = year;
			}
		}
		return Optional.ofNullable(latest);
	}

	private static int compare(Element one, Element other, List<String> order) {
		for (String name : order) {
			int difference = one.textAt(name).orElse("").strip().compareTo(other.textAt(name).orElse("").strip());
			if (difference != 0) {
				return difference;
			}
		}
		return 0;
	}

	private String firstFilled(Optional<Element> block, String property) {
		return block.stream().flatMap(b -> version.list(property).stream().flatMap(name -> b.textAt(name).stream()))
				.filter(t -> !t.isBlank()).findFirst().orElse("");
	}
}
