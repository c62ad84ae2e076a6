package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.GuidedMark.State;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;

/** What was said and seen of the steps of guided handovers, in every store. */
public abstract class GuidedMarksContract extends StoreContract {

	private static GuidedMark mark(String transfer, String step, State state, String reason, Source source) {
		return new GuidedMark(transfer, step, state, reason, Practice.NOW, "juf Bouchra", source);
	}

	private void twoBatches() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.batches().add(practice.batch("B2"));
			r.transfers().add(practice.transfer("T1", "B1", 1));
			r.transfers().add(practice.transfer("T2", "B2", 2));
		});
	}

	@Test
	void theLatestOfATransferAndAStepCountsAndOtherBatchesAreLeftOut() {
		twoBatches();
		GuidedMark first = mark("T1", "las.tick", State.PROBLEM, "las.grey", Source.GEZEGD);
		GuidedMark later = mark("T1", "las.tick", State.DONE, "", Source.GEZEGD);
		GuidedMark seen = mark("T1", GuidedMark.RECONCILED, State.DONE, "", Source.GEZIEN);
		keep(r -> {
			r.guidedMarks().put(first);
			r.guidedMarks().put(seen);
			r.guidedMarks().put(mark("T2", "las.tick", State.DONE, "", Source.GEZEGD));
		});
		keep(r -> r.guidedMarks().put(later));
		home.shut();
		assertEquals(Set.of(later, seen), Set.copyOf(read(r -> r.guidedMarks().ofBatch("B1"))));
		assertEquals(List.of(), read(r -> r.guidedMarks().ofBatch("B9")));
		assertEquals(3L, (long) read(r -> r.inventory().count(RecordKind.GUIDED_MARK)));
		assertEquals(List.of("T1 las.tick", "T1 " + GuidedMark.RECONCILED, "T2 las.tick").stream().sorted().toList(),
				read(r -> r.inventory().page(RecordKind.GUIDED_MARK, "").records()).stream().map(kept -> kept.id()).sorted().toList());
	}

	@Test
	void whatIsRemovedIsGoneAndNothingBesides() {
		twoBatches();
		GuidedMark stays = mark("T1", "las.send", State.DONE, "", Source.GEZEGD);
		keep(r -> {
			r.guidedMarks().put(mark("T1", "las.tick", State.DONE, "", Source.GEZEGD));
			r.guidedMarks().put(stays);
		});
		keep(r -> {
			r.guidedMarks().remove("T1", "las.tick");
			r.guidedMarks().remove("T2", "las.tick");
		});
		home.shut();
		assertEquals(List.of(stays), read(r -> r.guidedMarks().ofBatch("B1")));
	}

	@Test
	void aBatchKeepsItsWayAndAnEventItsSource() {
		Batch plain = practice.batch("B1");
		Batch guided = new Batch("B2", "parnassys", "ot", plain.school(), new Profile("BB"), Practice.NOW, "juf Bouchra", List.of(), false, Way.GUIDED);
		TimelineEvent said = new TimelineEvent("T1", Practice.NOW, "juf Bouchra", "stap gedaan", practice.event("T1", 1).detail(), Source.GEZEGD);
		keep(r -> {
			r.batches().add(plain);
			r.batches().add(guided);
			r.transfers().add(practice.transfer("T1", "B1", 1));
			r.transfers().addEvent(practice.event("T1", 1));
			r.transfers().addEvent(said);
		});
		home.shut();
		assertEquals(Way.FILES, read(r -> r.batches().byId("B1")).orElseThrow().way());
		assertEquals(Way.GUIDED, read(r -> r.batches().byId("B2")).orElseThrow().way());
		assertEquals(List.of(Source.GEZIEN, Source.GEZEGD), read(r -> r.transfers().timeline("T1")).stream().map(TimelineEvent::source).toList());
	}
}
