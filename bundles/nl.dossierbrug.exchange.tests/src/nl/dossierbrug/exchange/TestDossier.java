package nl.dossierbrug.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.standard.OsoStandard;

/** A small but valid dossier of an invented pupil, as a school's system would save it. */
public final class TestDossier {

	private String bsn = Pupils.DAAN;
	private String prefix = "van de";
	private String surname = "Berg";
	private String firstName = "Daan";
	private String birthDate = "2014-03-17";
	private String date = "2026-05-20";
	private String brin = "00YY";
	private String number = "2014-07";
	private String since = "";
	private String[] inspection = {};

	public static TestDossier of(String bsn, String firstName, String prefix, String surname, String birthDate) {
		TestDossier dossier = new TestDossier();
		dossier.bsn = bsn;
		dossier.firstName = firstName;
		dossier.prefix = prefix;
		dossier.surname = surname;
		dossier.birthDate = birthDate;
		return dossier;
	}

	public TestDossier made(String day) {
		date = day;
		return this;
	}

	/** What it says of what the parents saw and said, as names and values by turns. */
	public TestDossier inspection(String... namesAndValues) {
		inspection = namesAndValues;
		return this;
	}

	public TestDossier at(String school) {
		brin = school;
		return this;
	}

	public TestDossier called(String lastName) {
		prefix = "";
		surname = lastName;
		return this;
	}

	public TestDossier born(String day) {
		birthDate = day;
		return this;
	}

	public TestDossier on(String number) {
		bsn = number;
		return this;
	}

	/** The pupil's number in the sending system (empty for none), and the day on which education began: two fields to merge. */
	public TestDossier with(String leerlingid, String onderwijssinds) {
		number = leerlingid;
		since = onderwijssinds;
		return this;
	}

	public Path in(Path folder, String name, OsoStandard standard) {
		try {
			Files.createDirectories(folder.resolve(name).getParent());
			return Files.write(folder.resolve(name), standard.write(dossier(standard)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public Dossier dossier(OsoStandard standard) {
		return new Dossier("2019.1", Element.block("dossier",
				List.of(metadata(standard), Element.leaf("overdrachtsoort", "overstapdossier"),
						inspection.length == 0 ? block("inzage", "voorlopigdossier", "false", "inzage", "true", "inzagedatum", date, "akkoord", "Ja")
								: block("inzage", inspection),
						school())));
	}

	private Element metadata(OsoStandard standard) {
		List<Element> parts = new ArrayList<>(block("metadata", "deeldossier", "LASLVS", "pakketnaam", "Testpakket",
				"pakketversie", "1", "datum", date, "standaardversie", "2019.1", "validatieversie", "2019.1.1").children());
		List<Element> categories = new ArrayList<>();
		standard.matrix(new Profile("POPO"))
				.forEach((category, delivery) -> categories.add(Element.leaf(category.code(), delivery.code())));
		parts.add(Element.block("categorie_uitlevering", categories));
		parts.add(Element.leaf("overstap", "POPO"));
		return Element.block("metadata", parts);
	}

	private Element school() {
		List<Element> parts = new ArrayList<>(List.of(Element.leaf("naam", "De Proef")));
		parts.addAll(block("x", "brincode", brin, "vestigingscode", "00", "aanleverpunt", "0").children());
		parts.add(pupil());
		return Element.block("huidigeschool", parts);
	}

	private Element pupil() {
		List<Element> parts = new ArrayList<>(List.of(Element.leaf("voornaam", firstName)));
		parts.add(Element.leaf("voorletters-1", firstName.charAt(0) + "."));
		if (!prefix.isEmpty()) {
			parts.add(Element.leaf("voorvoegsel", prefix));
		}
		parts.addAll(block("x", "achternaam", surname, "roepnaam", firstName, "geboortedatum", birthDate, "geslacht", "1",
				"adresgeheim", "true", "bsn", bsn).children());
		if (!number.isEmpty()) {
			parts.add(Element.leaf("leerlingid", number));
		}
		if (!since.isEmpty()) {
			parts.add(Element.leaf("onderwijssinds", since));
		}
		return Element.block("leerling", parts);
	}

	private static Element block(String name, String... leaves) {
		List<Element> children = new ArrayList<>();
		for (int i = 0; i < leaves.length; i += 2) {
			children.add(Element.leaf(leaves[i], leaves[i + 1]));
		}
		return Element.block(name, children);
	}
}
