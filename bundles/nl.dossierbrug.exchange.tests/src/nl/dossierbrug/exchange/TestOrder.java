package nl.dossierbrug.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.standard.Composition.Inspection;

/** An order to prepare that differs from another in what a test says. */
public final class TestOrder {

	private final PrepareOrder from;
	private Optional<Profile> profile;
	private Optional<Integer> schoolYears;
	private Optional<Inspection> inspection;
	private Optional<Brin> to;
	private Optional<Path> attachmentFolder;
	private boolean giveNotice;
	private boolean provisional;

	public TestOrder(PrepareOrder from) {
		this.from = from;
		profile = from.profile();
		schoolYears = from.schoolYears();
		inspection = from.inspection();
		to = from.to();
		attachmentFolder = from.attachmentFolder();
		giveNotice = from.giveNotice();
		provisional = from.provisional();
	}

	public TestOrder profile(String code) {
		profile = Optional.of(new Profile(code));
		return this;
	}

	public TestOrder schoolYears(int years) {
		schoolYears = Optional.of(years);
		return this;
	}

	public TestOrder inspected(String day) {
		return inspected(day, "J. Bakker");
	}

	public TestOrder inspected(String day, String by) {
		inspection = Optional.of(new Inspection(LocalDate.parse(day), by, "Ja", Optional.empty(), Optional.empty()));
		return this;
	}

	public TestOrder to(String brin) {
		to = Optional.of(new Brin(brin));
		return this;
	}

	public TestOrder attachments(Path folder) {
		attachmentFolder = Optional.of(folder);
		return this;
	}

	public TestOrder notify(boolean notice) {
		giveNotice = notice;
		return this;
	}

	public TestOrder provisional() {
		provisional = true;
		return this;
	}

	public PrepareOrder order() {
		return new PrepareOrder(from.sender(), from.receiver(), from.school(), from.list(), from.dossiers(), from.selection(),
				profile, from.choices(), schoolYears, inspection, provisional, from.contact(), from.contactWanted(),
				from.attachments(), to, from.draft(), attachmentFolder, from.roster(), giveNotice);
	}
}
