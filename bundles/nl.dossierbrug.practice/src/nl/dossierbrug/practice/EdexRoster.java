package nl.dossierbrug.practice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.pupil.PersonName;

/**
 * Writes the school's roster as EDEXML 2.1: groups, pupils and teachers. As in the exports of real systems the BSN is
 * not in it. It follows the published schema except that the schema's list of school years ends before ours.
 */
final class EdexRoster {

	private static final String YEAR_GROUP = "8";

	private final LocalDate today;
	private final Town town;

	EdexRoster(LocalDate today, Town town) {
		this.today = today;
		this.town = town;
	}

	void write(Path file, List<PracticePupil> pupils) throws IOException {
		List<String> groups = pupils.stream().map(PracticePupil::group).distinct().sorted().toList();
		Element roster = new Block("EDEX").with(school())
				.with(new Block("groepen").with(groups.stream().map(EdexRoster::group).toList()).element())
				.with(new Block("leerlingen").with(pupils.stream().map(EdexRoster::pupil).toList()).element())
				.with(new Block("leerkrachten").with(groups.stream().map(this::teacher).toList()).element()).element();
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		append(xml, roster, "");
		new OwnerOnly(file).write(file, xml.toString().getBytes(StandardCharsets.UTF_8));
	}

	private Element school() {
		return new Block("school").leaf("schooljaar", SchoolYear.of(today).toString()).leaf("peildatum", today)
				.leaf("brincode", PracticeSchool.BRIN).leaf("dependancecode", "00")
				.leaf("aanmaakdatum", today + "T08:30:00").leaf("auteur", PracticeSchool.NAME).leaf("xsdversie", "2.1")
				.element();
	}

	private static Element group(String group) {
		return new Block("groep").attribute("key", group).leaf("naam", group).leaf("jaargroep", YEAR_GROUP).element();
	}

	private static Element pupil(PracticePupil pupil) {
		return named(new Block("leerling").attribute("key", pupil.leerlingnummer()), pupil.name(), pupil.initials())
				.leaf("geboortedatum", pupil.birthDate())
				// ISO 5218 here, the other way round than in a dossier.
				.leaf("geslacht", pupil.girl() ? 2 : 1).leaf("jaargroep", YEAR_GROUP).with(reference(pupil.group()))
				.element();
	}

	private Element teacher(String group) {
		PersonName name = town.person(new Dice(0, group), true);
		return named(new Block("leerkracht").attribute("key", "L" + group), name, name.voornamen().substring(0, 1))
				.with(new Block("groepen").with(reference(group)).element()).element();
	}

	private static Block named(Block person, PersonName name, String initials) {
		return person.leaf("achternaam", name.achternaam()).leaf("voorvoegsel", name.voorvoegsel())
				.leaf("voornamen", name.voornamen()).leaf("voorletters-1", initials).leaf("roepnaam", name.roepnaam());
	}

	private static Element reference(String group) {
		return new Block("groep").attribute("key", group).element();
	}

	private static void append(StringBuilder xml, Element element, String indent) {
		xml.append(indent).append('<').append(element.name());
		element.attributes().forEach((name, value) -> xml.append(' ').append(name).append("=\"").append(escaped(value))
				.append('"'));
		if (element.children().isEmpty() && element.text().isEmpty()) {
			xml.append("/>\n");
		} else if (element.children().isEmpty()) {
			xml.append('>').append(escaped(element.text())).append("</").append(element.name()).append(">\n");
		} else {
			xml.append(">\n");
			element.children().forEach(child -> append(xml, child, indent + "\t"));
			xml.append(indent).append("</").append(element.name()).append(">\n");
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
