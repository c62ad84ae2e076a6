package nl.dossierbrug.testing.partner;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.testing.partner.UwlrQuestion.Operation;

/** Writes what a school answers over UWLR, in a SOAP 1.1 envelope. @param made when ({@code aanmaakdatum}) */
record UwlrAnswer(PartnerSchool school, Instant made) {

	static final String ROSTER = "http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens";
	static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	/** Everything of those pupils that the operation gives. */
	PartnerXml give(Operation operation, List<PartnerPupil> pupils, List<String> groups) {
		PartnerXml xml = antwoord(operation).open(operation == Operation.ALL ? "leerlinggegevens" : "leerlinggegevens-" + operation.word);
		header(xml);
		if (operation == Operation.ALL || operation == Operation.STRUCTURE) {
			branches(xml);
			groups(xml);
		}
		if (operation == Operation.ALL || operation == Operation.PUPILS) {
			xml.open("leerlingen");
			pupils.forEach(pupil -> pupil(xml, pupil));
			xml.close();
		}
		if (operation == Operation.ALL || operation == Operation.TEACHERS) {
			teachers(xml, groups);
		}
		return end(xml.close().close());
	}

	/** {@code geenwijzigingen} or {@code geengegevens}. */
	PartnerXml without(Operation operation, String why) {
		return end(antwoord(operation).open(why).close().close());
	}

	/** A SOAP fault that blames the client. */
	static PartnerXml fault(String words) {
		PartnerXml xml = envelope().open("soap:Fault").text("faultcode", "soap:Client").text("faultstring", words).close();
		return end(xml);
	}

	private static PartnerXml antwoord(Operation operation) {
		return envelope().open(operation.word + "_antwoord", "xmlns", ROSTER);
	}

	private static PartnerXml envelope() {
		return new PartnerXml().open("soap:Envelope", "xmlns:soap", "http://schemas.xmlsoap.org/soap/envelope/").open("soap:Body");
	}

	private static PartnerXml end(PartnerXml xml) {
		return xml.close().close();
	}

	private void header(PartnerXml xml) {
		xml.open("school").text("schooljaar", school.year().toString()).text("peildatum", school.day().toString())
				.text("brincode", school.brin().code()).text("dependancecode", "00").text("schoolkey", school.key())
				.text("aanmaakdatum", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made.truncatedTo(ChronoUnit.SECONDS).atZone(HERE)))
				.text("auteur", "Simulated partner").text("xsdversie", "2.2").close();
	}

	private void branches(PartnerXml xml) {
		List<String> branches = school.pupils().stream().map(PartnerPupil::branch).distinct().sorted().toList();
		if (school.profile() == PartnerSchool.DataSet.FULL && !branches.isEmpty()) {
			xml.open("vestigingen");
			branches.forEach(code -> xml.open("vestiging", "key", code).text("naam", "Locatie " + code).close());
			xml.close();
		}
	}

	private void groups(PartnerXml xml) {
		Map<String, String> groups = school.groups();
		if (!groups.isEmpty()) {
			xml.open("groepen");
			groups.forEach((name, key) -> xml.open("groep", "key", key).text("naam", name).text("jaargroep", yearOf(name)).close());
			xml.close();
		}
	}

	/** A group of several years is told as such ({@code C}, combinatiegroep). */
	private String yearOf(String group) {
		List<String> years = school.pupils().stream().filter(pupil -> pupil.group().equals(group)).map(PartnerPupil::year).distinct().toList();
		return years.size() == 1 ? years.getFirst() : "C";
	}

	private void pupil(PartnerXml xml, PartnerPupil pupil) {
		boolean full = school.profile() == PartnerSchool.DataSet.FULL;
		xml.open("leerling", "key", pupil.key()).text("achternaam", pupil.surname()).text("voorvoegsel", pupil.prefix())
				.text("voorletters-1", pupil.initials()).text("roepnaam", pupil.givenName()).text("geboortedatum", pupil.birthDate().toString())
				.text("geslacht", Integer.toString(pupil.gender())).text("jaargroep", pupil.year());
		if (!pupil.group().isEmpty()) {
			xml.open("groep", "key", school.groups().get(pupil.group())).close();
		}
		if (full) {
			xml.open("vestiging", "key", pupil.branch()).close();
		}
		xml.text("bsn_ondwnr-4", pupil.lastFour()).close();
	}

	/** One teacher for each group. */
	private void teachers(PartnerXml xml, List<String> asked) {
		Map<String, String> groups = school.groups();
		if (groups.values().stream().anyMatch(key -> asked.isEmpty() || asked.contains(key))) {
			xml.open("leerkrachten");
			groups.values().stream().filter(key -> asked.isEmpty() || asked.contains(key)).forEach(key -> xml.open("leerkracht", "key", "l" + key)
					.text("achternaam", "Krijtstreep").text("voorvoegsel", "van").text("roepnaam", "Juf " + key)
					.open("groepen").open("groep", "key", key).close().close().close());
			xml.close();
		}
	}
}
