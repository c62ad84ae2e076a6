package nl.dossierbrug.uwlr;

/** Messages as an administration system sends them. */
final class Answers {

	static final String STRUCTURE_ACTION = "http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens/structuur_verzoek";
	static final String GROUPS = """
			<groepen>
			<groep key="g8"><naam>8a</naam><jaargroep>8</jaargroep></groep>
			<groep key="g7"><naam>7</naam><jaargroep>7</jaargroep></groep>
			</groepen>
			""";
	static final String PUPILS = """
			<leerlingen>
			<leerling key="4711"><achternaam>Berg</achternaam><voorvoegsel>van den</voorvoegsel><roepnaam>Daan</roepnaam>
			<geboortedatum>2014-05-06</geboortedatum><geslacht>1</geslacht><jaargroep>8</jaargroep><groep key="g8"/><bsn_ondwnr-4>6782</bsn_ondwnr-4></leerling>
			<leerling key="4712"><achternaam>Bakker</achternaam><roepnaam>Noor</roepnaam>
			<geboortedatum>2015-01-02</geboortedatum><geslacht>2</geslacht><jaargroep>7</jaargroep><groep key="g7"/><bsn_ondwnr-4>0123</bsn_ondwnr-4></leerling>
			</leerlingen>
			""";

	private Answers() {
		// texts only
	}

	static String envelope(String body) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header/><s:Body>"
				+ body + "</s:Body></s:Envelope>";
	}

	/** @param part empty, {@code -structuur} or {@code -leerlingen} */
	static String answer(String name, String part, String school, String content) {
		return envelope("<" + name + "_antwoord xmlns=\"http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens\"><leerlinggegevens" + part + ">"
				+ school + content + "</leerlinggegevens" + part + "></" + name + "_antwoord>");
	}

	static String none(String name, String why) {
		return envelope("<" + name + "_antwoord xmlns=\"http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens\"><" + why + "/></" + name
				+ "_antwoord>");
	}

	static String school(String year, String brin, String branch) {
		return "<school><schooljaar>" + year + "</schooljaar><peildatum>2026-11-01</peildatum><brincode>" + brin + "</brincode>"
				+ (branch.isEmpty() ? "" : "<dependancecode>" + branch + "</dependancecode>")
				+ "<aanmaakdatum>2026-11-01T10:00:00</aanmaakdatum><xsdversie>2.1</xsdversie></school>";
	}

	static String everything() {
		return answer("leerlinggegevens", "", school("2026-2027", "00ZZ", ""), GROUPS + PUPILS);
	}
}
