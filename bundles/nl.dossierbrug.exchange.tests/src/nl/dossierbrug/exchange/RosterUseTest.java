package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/** The school's roster where lists are read and dossiers are prepared. */
class RosterUseTest extends HouseTest {

	private Path roster;

	@BeforeEach
	void writeRoster() throws IOException {
		// the list lacks groups, years and one birth date
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;;", Pupils.NOOR + ";Noor;;Jansen;;;", Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;;");
		roster = roster("00YY");
	}

	private Path roster(String school) throws IOException {
		return Files.write(house.folder.resolve("edex.txt"), List.of(school + ";8A:8;8B:8;6/7:C",
				"1;;Daan;van de;Berg;2014-03-17;8A;8", "2;" + Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8", "3;;Sem;;Yilmaz;2015-01-30;6/7;7"));
	}

	private PupilList read(Selection selection) {
		return House.done(house.exchange.lists().read(House.LAS, PupilSource.of(house.list, Optional.of(roster)), selection, Progress.NONE));
	}

	private PrepareOrder order(Path rosterFile) {
		return house.order().with(house.order().files().withRoster(Optional.of(rosterFile)));
	}

	@Test
	void yearAndGroupAreChosenAfterTheRosterFilledThem() {
		assertEquals(3, read(Selection.all()).pupils().size());
		assertEquals(List.of("Daan van de Berg", "Noor Jansen"),
				read(new Selection(Optional.of("8"), Optional.empty(), List.of())).pupils().stream().map(p -> p.name().spoken()).toList());
		assertEquals(List.of("3"),
				read(new Selection(Optional.empty(), Optional.of("6/7"), List.of())).pupils().stream().map(Pupil::leerlingnummer).toList());
		PupilList without = House.done(house.exchange.lists().read(House.LAS, house.list, new Selection(Optional.of("8"), Optional.empty(), List.of()), Progress.NONE));
		assertEquals(List.of(), without.pupils());
	}

	@Test
	void theBatchKnowsTheGroupsOfTheRosterAndTheTransfersTheirs() {
		Prepared prepared = House.done(house.exchange.preparing().prepare(order(roster), Progress.NONE));
		assertEquals(List.of(new Group("8A", "8"), new Group("8B", "8"), new Group("6/7", "C")), prepared.batch().groups());
		assertEquals(List.of("8A", "8B", "6/7"), prepared.transfers().stream().map(Transfer::group).toList());
		assertEquals(List.of("1", "2", "3"), prepared.transfers().stream().map(Transfer::leerlingnummer).toList());
	}

	@Test
	void aBatchThatWasMadeWithoutTheRosterKnowsItsGroupsWhenItIsRepeatedWithIt() {
		assertEquals(List.of(), house.prepare().batch().groups());
		Prepared again = House.done(house.exchange.preparing().prepare(order(roster), Progress.NONE));
		assertEquals(3, again.standing().size());
		assertEquals(List.of(new Group("8A", "8"), new Group("8B", "8"), new Group("6/7", "C")), again.batch().groups());
	}

	@Test
	void aRosterOfAnotherSchoolIsSaidAndItsGroupsAreNotTaken() throws IOException {
		Prepared prepared = House.done(house.exchange.preparing().prepare(order(roster("00XX")), Progress.NONE));
		assertTrue(prepared.findings().stream().map(Finding::rule).anyMatch("roster.other-school"::equals));
		assertEquals(List.of(), prepared.batch().groups());
	}

	@Test
	void aRosterThatCannotBeReadIsRefusedAndNothingIsChanged() {
		Path missing = house.folder.resolve("weg.xml");
		Object before = house.store.picture();
		assertEquals(List.of("list.missing"), House.refused(house.exchange.preparing().prepare(order(missing), Progress.NONE)));
		assertEquals(before, house.store.picture());
		assertEquals(List.of("list.missing"), House.refused(house.exchange.lists().read(House.LAS, PupilSource.of(house.list, Optional.of(missing)), Selection.all(), Progress.NONE)));
	}

	@Test
	void aNumberThatIsWrongInTheListDoesNotComeIntoTheWorkbookFromTheRoster() {
		house.list(Pupils.IMPOSSIBLE + ";Noor;;Jansen;2014-11-02;;");
		Path out = house.folder.resolve("bsn.txt");
		assertEquals(List.of("list.nobody"), House.refused(house.exchange.lists().writeBsnWorkbook(House.LAS,
				PupilSource.of(house.list, Optional.of(roster)), Selection.all(), out, Progress.NONE)));
		assertFalse(Files.exists(out));
	}
}
