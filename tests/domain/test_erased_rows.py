"""What is taken out of a journal row, and what of it is the program's own."""

from kds.domain.erasing import GONE, clean_data


def test_a_name_is_not_taken_out_of_an_id() -> None:
    """A guest called Ada goes out of what was said, and stays in ids that hold these letters."""
    step = {
        "id": "019d358f-ada7-7a83-a176-2146277de7e7",
        "code": "accept",
        "due_at": "2026-03-28T17:48:41+00:00",
        "details": {"order": "ada1", "reason": "Ada rang", "phone": "+44 20 7946 0000"},
    }
    row = {"press": "accept", "step": step["id"], "problem": "no Ada here", "steps": [step]}
    assert clean_data(row, ("Ada",)) == {
        "press": "accept",
        "step": step["id"],
        "problem": f"no {GONE} here",
        "steps": [{**step, "details": {"order": "ada1", "reason": f"{GONE} rang"}}],
        "erased": True,
    }
