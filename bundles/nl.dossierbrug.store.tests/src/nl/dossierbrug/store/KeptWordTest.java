package nl.dossierbrug.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.storecontract.AdministrationContract;
import nl.dossierbrug.storecontract.DossiersContract;
import nl.dossierbrug.storecontract.DraftsAndSchoolsContract;
import nl.dossierbrug.storecontract.GuidedMarksContract;
import nl.dossierbrug.storecontract.InventoryContract;
import nl.dossierbrug.storecontract.KeptHome;
import nl.dossierbrug.storecontract.LedgerContract;
import nl.dossierbrug.storecontract.PupilFilesContract;
import nl.dossierbrug.storecontract.ReceiverSetupContract;
import nl.dossierbrug.storecontract.TransactionsContract;
import nl.dossierbrug.storecontract.TransfersContract;

/** The store keeps its word, on each database there is. */
@Tag("long")
@ParameterizedClass
@MethodSource("nl.dossierbrug.store.TestHome#kinds")
class KeptWordTest {

	@Parameter
	String kind;

	@Nested
	class Administration extends AdministrationContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class Dossiers extends DossiersContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class DraftsAndSchools extends DraftsAndSchoolsContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class GuidedMarks extends GuidedMarksContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class Ledger extends LedgerContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class Inventory extends InventoryContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class PupilFiles extends PupilFilesContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class ReceiverSetup extends ReceiverSetupContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class Transactions extends TransactionsContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}

	@Nested
	class Transfers extends TransfersContract {
		@Override
		protected KeptHome freshHome() {
			return new TestHome(kind);
		}
	}
}
