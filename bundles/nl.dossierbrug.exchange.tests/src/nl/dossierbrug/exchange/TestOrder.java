package nl.dossierbrug.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.prepare.Parents;
import nl.dossierbrug.exchange.prepare.PrepareOrder;

/** An order to prepare that differs from another in what a test says, in the words of a test. */
public final class TestOrder {

	private PrepareOrder order;

	public TestOrder(PrepareOrder from) {
		order = from;
	}

	public TestOrder profile(String code) {
		order = order.with(order.pair().withProfile(new Profile(code)));
		return this;
	}

	public TestOrder schoolYears(int years) {
		order = order.with(order.along().withSchoolYears(Optional.of(years)));
		return this;
	}

	public TestOrder inspected(String day) {
		return inspected(day, "J. Bakker");
	}

	/** In the place of what the dossiers say. */
	public TestOrder inspected(String day, String by) {
		order = order.with(Parents.saw(LocalDate.parse(day), by).withAgreed("Ja")
				.withInstead(Set.of(new Bsn(Pupils.DAAN), new Bsn(Pupils.NOOR), new Bsn(Pupils.SEM))));
		return this;
	}

	public TestOrder to(String brin) {
		order = order.with(order.pair().withTo(new Brin(brin)));
		return this;
	}

	public TestOrder attachments(Path folder) {
		order = order.with(order.files().withAttachments(Optional.of(folder)));
		return this;
	}

	public TestOrder notify(boolean notice) {
		order = order.withNotice(notice);
		return this;
	}

	public TestOrder provisional() {
		order = order.with(order.along().withProvisional(true));
		return this;
	}

	public PrepareOrder order() {
		return order;
	}
}
