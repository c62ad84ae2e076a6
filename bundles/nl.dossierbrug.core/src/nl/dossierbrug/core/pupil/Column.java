package nl.dossierbrug.core.pupil;

/** What a column of a pupil list can mean. The headings that are understood for each are in tables, not here. */
public enum Column {
	BSN, ONDERWIJSNUMMER, LEERLINGNUMMER, ROEPNAAM, VOORNAMEN, VOORLETTERS, VOORVOEGSEL, ACHTERNAAM,
	/** First names, prefix and surname in one cell, either way round. */
	NAAM, GEBOORTEDATUM, GESLACHT, GROEP, LEERJAAR, SCHOOLJAAR, INSCHRIJFDATUM, UITSCHRIJFDATUM, BRIN, VESTIGING
}
