package nl.dossierbrug.uwlr;

/** The operations of the service that are used, as its WSDL names them. */
enum Operation {
	/** Everything at once. */
	ALL("leerlinggegevens", "HaalLeerlinggegevens"),
	/** In parts: the school and its groups. */
	STRUCTURE("structuur", UwlrRequest.CONTENT + "/structuur_verzoek"),
	/** In parts: the pupils of groups. */
	PUPILS("leerlingen", UwlrRequest.CONTENT + "/leerlingen_verzoek");

	private final String name;
	private final String action;

	Operation(String name, String action) {
		this.name = name;
		this.action = action;
	}

	/** The value of the header {@code SOAPAction}. */
	String action() {
		return action;
	}

	/** The element that asks. */
	String request() {
		return name + "_verzoek";
	}

	/** The element that answers. */
	String answer() {
		return name + "_antwoord";
	}
}
