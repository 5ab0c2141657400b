def test_rows():
    assert True
