"""Why an order of Just Eat's was cancelled, in words for a cook; three channels say it alike."""

NO_REASON = "no reason given"

# Source: JEAPI, /order-cancelled, Reason.
CANCEL_REASONS = {
    "cust_cancelled_changed_mind": "the guest changed their mind",
    "cust_cancelled_delivery_too_long": "the guest did not want to wait so long",
    "cust_cancelled_made_mistake": "the guest ordered by mistake",
    "cust_cancelled_other": "the guest cancelled",
    "delivery_partner_cancelled": "the courier service cancelled",
    "rest_cancelled_customer_absent": "the guest was not there",
    "rest_cancelled_customer_requested": "the guest asked the restaurant to cancel",
    "rest_cancelled_declined": "the restaurant declined it",
    "rest_cancelled_drivers_unavailable": "no driver was free",
    "rest_cancelled_fake_order": "it was not a genuine order",
    "rest_cancelled_other": "the restaurant cancelled",
    "rest_cancelled_out_of_stock": "something is sold out",
    "rest_cancelled_too_busy": "the restaurant is too busy",
    "system_cancelled_other": "the platform cancelled it by itself",
    "system_cancelled_test_order": "it was a test order",
}


def in_words(code: str, most: int | None = None) -> str:
    """Return a code of JEAPI in words; one that nobody has documented as it came.

    Of such a one `most` is how many letters are shown, None for all.
    """
    said = code.strip()
    return CANCEL_REASONS.get(said.lower(), said[:most])
